"""Where the network looks while it writes, beside the links that EM finds.

But: such weights explain little, for the encoder has mixed the words before they are
looked at. They are judged by EM's links, which are no truth either.

Shows:
- of words that moved, the one looked at most is EM's partner more often than by chance
- with dropout, more often than the place before is; without it, not always

Reference: Bahdanau et al. 2015, Neural Machine Translation by Jointly Learning to Align
and Translate.

Notation: l German and m English words, p [l, m] the attention.
"""

from pathlib import Path

import numpy as np

from snippets.applications.attention_translation import (
    START,
    encode,
    fill,
    keep_all,
    load,
    load_numbers,
    look,
    norm,
    split_heads,
    write,
)
from snippets.applications.word_alignment import (
    align,
    fit_dictionary,
    load_words,
    plot_alignment,
    words,
)
from snippets.autograd import embedding, linear
from snippets.media import table

SHOWN = "Heute liest der Mann ein Buch."
SURE = 0.9  # from where on EM's link counts


# --8<-- [start:where]
def where(
    model, numbers, text, said
):  # -> [l, m], columns sum to 1 at most: it may look at the end
    """How much each German word is looked at while each English one is written."""
    german = words(text)
    memory = encode(model, fill(numbers["German"], [german]), keep_all)
    before = [START, *(numbers["English"][word] for word in said[:-1])]
    x = embedding(model["english"], [before]) + model["english place"][: len(before)]
    h = norm(x)
    x = norm(x + look(model, "writing", h, h, causal=True))
    q = split_heads(linear(x, model["looking.q"])).data
    k = split_heads(linear(memory, model["looking.k"])).data
    scores = q @ k.swapaxes(2, 3) / q.shape[-1] ** 0.5  # [1, HEADS, m, LENGTH]
    p = np.exp(scores - scores.max(-1, keepdims=True))
    p /= p.sum(-1, keepdims=True)
    return p[0].mean(axis=0).T[: len(german)]


# --8<-- [end:where]


# --8<-- [start:measure]
def find_moved(fitted, german, english):  # -> {English place: German place}
    """Links that EM is sure of, between words that do not stand at the same place."""
    source = np.array([0, *(fitted["source"][word] for word in german)])
    target = np.array([fitted["target"][word] for word in english])
    p = align(fitted["t"], source, target)[1:]  # without the empty word
    found = {}
    for j, i in enumerate(p.argmax(axis=0)):
        if p[i, j] > SURE and i != j:
            found[j] = int(i)
    return found


def load_moved():  # -> [(German words, English words, {English place: German place})]
    """The pairs that were learnt from, and which of their words moved."""
    german, english = load_words()
    fitted = fit_dictionary(german, english)
    pairs = zip(german, english, strict=True)
    return [(*pair, find_moved(fitted, *pair)) for pair in pairs]


def measure_links(moved, model, numbers):  # -> the share looked at most
    """Does it look most at the word that EM links to?"""
    hits = []
    for source, target, links in moved:
        p = where(model, numbers, " ".join(source), target)
        hits += [p[:, j].argmax() == i for j, i in links.items()]
    return np.mean(hits)


def measure_guesses(moved):  # -> {guess: the share that it finds}
    """What needs no network: any place, and the place before."""
    chances = []
    before = []
    for german, _, links in moved:
        chances += [1 / len(german)] * len(links)
        before += [i == j - 1 for j, i in links.items()]
    return {"any place": np.mean(chances), "the place before": np.mean(before)}


# --8<-- [end:measure]


def main(out: Path, seed: int = 0) -> None:
    numbers = load_numbers()
    models = load()
    moved = load_moved()
    shares = measure_guesses(moved)
    for name, model in models.items():
        shares[name] = measure_links(moved, model, numbers)
    n = sum(len(links) for *_, links in moved)
    print(f"links: {n} English words whose partner, by EM, stands at another place")
    rows = [(f"  {name}", f"{share:.2f}") for name, share in shares.items()]
    print(table(("", "finds it"), rows))
    said = write(models["with dropout"], numbers, SHOWN)
    print(f"\nwhere: {SHOWN} -> {' '.join(said)}")
    p = where(models["with dropout"], numbers, SHOWN, said)
    beside = 1 - p.sum(axis=0)  # at what only fills up the sentence
    title = "Where it looks while it writes"
    plot_alignment(out / "where.svg", words(SHOWN), said, np.vstack([beside, p]), title)


if __name__ == "__main__":
    main(Path("."))
