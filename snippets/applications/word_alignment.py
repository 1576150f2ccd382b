"""IBM Model 1: which word translates which, learnt from pairs of sentences by EM.

But: 200 short pairs, and a model that knows nothing of order or of neighbours.

Shows:
- each round of EM makes the pairs likelier, and any start ends at the same likelihood
- what stands together most often is no dictionary; after EM it is one
- to the model a sentence and the same words in another order are equal

Reference: Brown et al. 1993, The Mathematics of Statistical Machine Translation:
Parameter Estimation (Model 1); Dempster, Laird and Rubin 1977 (EM).

Notation: S source and T target words, the empty source word among them; l and m words
in a pair; t[s, w] = p(target word w given source word s).
"""

import json
import re
from collections import Counter
from pathlib import Path

import numpy as np

from snippets.media import Drawing, table

SHOWN = [  # from the pairs that are learnt from
    "Heute liest der Mann ein Buch.",
    "Die Frau will das Bild sehen.",
    "Abends singt die Frau ein Lied.",
    "Der Mann sucht den Hund.",
    "Das Kind hat die Katze nicht gefunden.",
]
STAGES = (0, 1, 2, 3, 5, 10, 20)  # rounds that the page shows
ASKED = ("hund", "liest", "den", "sucht", "abends", "zug")


def words(text):  # -> [str]
    """Lower case; a question mark is a word, too."""
    return re.findall(r"[^\W\d]+|[?]", text.lower())


def load_pairs(part):  # "train", "dev" or "test" -> [(German, [English])]
    """Ours; of a sentence to be tested there may be several right translations."""
    text = (Path(__file__).parent / "parallel.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines()]
    return [(de, en.split(" | ")) for kind, de, en in rows if kind == part]


def load_words(part="train"):  # -> German, English: lists of words
    """Each pair with its first translation."""
    pairs = load_pairs(part)
    return [words(de) for de, _ in pairs], [words(en[0]) for _, en in pairs]


# --8<-- [start:em]
ROUNDS = 20


def number_words(sentences):  # -> {word: number}, the empty word 0
    """In the order in which they come."""
    numbers = {"": 0}
    for sentence in sentences:
        for word in sentence:
            numbers.setdefault(word, len(numbers))
    return numbers


def align(t, source, target):  # numbers [l + 1], [m] -> [l + 1, m]
    """How likely each target word comes from each source word: it chooses its partner
    without regard to the others."""
    p = t[np.ix_(source, target)]
    return p / p.sum(axis=0)


def em_round(t, pairs):  # -> the next t [S, T]
    """E: count each possible partner, as much as it is likely. M: divide."""
    counts = np.zeros_like(t)
    for source, target in pairs:
        np.add.at(counts, np.ix_(source, target), align(t, source, target))
    return counts / np.maximum(counts.sum(axis=1, keepdims=True), 1e-300)


def log_likelihood(t, source, target):  # of the target words
    """Each comes from one of the l + 1 source words, all of them equally likely."""
    return np.log(t[np.ix_(source, target)].mean(axis=0)).sum()


# --8<-- [end:em]


def fit_dictionary(sources, targets, rounds=ROUNDS, rng=None):
    """Lists of words -> {"t" [S, T], "history", "source", "target", "pairs"}.

    From an even start, or from one drawn by `rng`.
    """
    source = number_words(sources)
    target = number_words(targets)
    pairs = []
    for s, t in zip(sources, targets, strict=True):
        before = np.array([0, *(source[word] for word in s)])
        pairs.append((before, np.array([target[word] for word in t])))
    t = np.ones((len(source), len(target)))
    if rng is not None:
        t += rng.random(t.shape)
    history = [t / t.sum(axis=1, keepdims=True)]
    for _ in range(rounds):
        history.append(em_round(history[-1], pairs))
    fitted = {"t": history[-1], "history": history, "pairs": pairs}
    return fitted | {"source": source, "target": target, "names": list(target)}


# --8<-- [start:count]
def count_together(sources, targets):  # -> {source word: Counter of target words}
    """The baseline: in how many pairs do two words stand together?"""
    counts = {}
    for source, target in zip(sources, targets, strict=True):
        for word in dict.fromkeys(source):  # each once, in a fixed order
            counts.setdefault(word, Counter()).update(dict.fromkeys(target, 1))
    return counts


# --8<-- [end:count]


def best(fitted, word, n=3):  # -> the n likeliest translations
    row = fitted["t"][fitted["source"][word]]
    first = np.argsort(-row, kind="stable")[:n]
    return [(fitted["names"][i], row[i]) for i in first]


def measure_rounds(fitted):  # -> log-likelihood a target word, before and after rounds
    """In bits."""
    pairs = fitted["pairs"]
    n = sum(len(target) for _, target in pairs)
    bits = []
    for t in fitted["history"]:
        nats = sum(log_likelihood(t, *pair) for pair in pairs)
        bits.append(nats / n / np.log(2))
    return bits


def measure_alignment(fitted, german, english):  # -> {round: p [l + 1, m]}
    """Who comes from whom in one pair, after some rounds."""
    source = np.array([0, *(fitted["source"][word] for word in german)])
    target = np.array([fitted["target"][word] for word in english])
    return {n: align(fitted["history"][n], source, target) for n in STAGES}


def plot_alignment(path, german, english, p, title="Which word comes from which"):
    """The source words above, the target words below, a line as wide as p says."""
    art = Drawing(640, 150, title, " ".join(english))
    names = ["(none)", *german]
    above = np.linspace(50, 590, len(names))
    below = np.linspace(50, 590, len(english))
    for i, x in enumerate(above):
        for j, y in enumerate(below):
            if p[i, j] > 0.02:
                art.line([(x, 38), (y, 112)], "place", 5 * p[i, j])
    for x, name in zip(above, names, strict=True):
        art.text(x, 28, name, anchor="middle")
    for x, name in zip(below, english, strict=True):
        art.text(x, 130, name, anchor="middle")
    art.save(path)


def main(out: Path, seed: int = 0) -> None:
    german, english = load_words()
    fitted = fit_dictionary(german, english)
    together = count_together(german, english)
    print("pairs: what is learnt from, the first and the last")
    for i in (0, -1):
        print(" ", " ".join(german[i]), "=", " ".join(english[i]))
    print(f"\nrounds: bits of log-likelihood an English word, {len(german)} pairs")
    bits = measure_rounds(fitted)
    rows = [(f"  {n}", f"{bits[n]:.2f}") for n in STAGES]
    print(table(("  rounds", "bits"), rows))
    print("\ndictionary: what stands together most often, and what EM makes of it")
    rows = []
    for word in ASKED:
        often = together[word].most_common(3)
        cells = [", ".join(f"{w} {n}" for w, n in often)]
        cells.append(", ".join(f"{w} {p:.2f}" for w, p in best(fitted, word)))
        rows.append((f"  {word}", *cells))
    print(table(("", "together in pairs", "t after EM"), rows))
    shown = []
    english_of = dict(load_pairs("train"))
    for text in SHOWN:
        pair = [words(text), words(english_of[text][0])]
        stages = measure_alignment(fitted, *pair)
        steps = [[n, p.round(2).tolist()] for n, p in stages.items()]
        shown.append([*pair, steps])
        if text == SHOWN[0]:
            plot_alignment(out / "alignment.svg", *pair, stages[ROUNDS])
    (out / "alignments.json").write_text(json.dumps(shown), encoding="utf-8")


if __name__ == "__main__":
    main(Path("."))
