"""A model that has read true sentences only, and writes false ones.

But: sentences of four kinds about sixty people, and a model of counts.

Shows:
- each sentence that it writes has the form of one that it has read, at every order
- short of reciting, a third or more of what it writes is false
- of its new sentences no more are true than of new sentences made by chance
- the longest order writes nothing false, because it writes nothing new

Reference: Ji et al. 2023, Survey of Hallucination in Natural Language Generation.

Notation: an order is the number of words that the model looks back.
"""

from collections import Counter
from pathlib import Path

import numpy as np

from snippets.media import table

GIVEN = ("Ada", "Ben", "Cleo", "Dan", "Eva", "Finn", "Gina", "Hugo", "Iris", "Jon")
PEOPLE = [f"{name}{letter}" for name in GIVEN for letter in "ABCDEF"]
VALUES = {
    "has visited": [
        "Lisbon",
        "Oslo",
        "Cairo",
        "Lima",
        "Kyoto",
        "Perth",
        "Quito",
        "Riga",
    ],
    "plays the": ["piano", "flute", "harp", "drum", "cello", "horn", "lute", "organ"],
    "likes": ["chess", "tea", "opera", "hiking", "bread", "poems", "swimming", "maps"],
    "sells": ["hats", "lamps", "boots", "clocks", "seeds", "paint", "rope", "tiles"],
}
TRUE = 2  # values of eight that are true, of each person and kind
READ = 0.6  # share of the true sentences that the text holds
ORDERS = (1, 2, 3, 4)
MADE = 2000


# --8<-- [start:world]
def make_world(rng):  # -> all true sentences, those that are read
    """Nothing follows from anything else: what is not read cannot be known."""
    true = []
    for person in PEOPLE:
        for kind, values in VALUES.items():
            for value in rng.choice(values, size=TRUE, replace=False):
                true.append(f"{person} {kind} {value}")
    read = rng.permutation(true)[: int(READ * len(true))]
    return set(true), set(read.tolist())


def all_sentences():  # -> whatever has the right form
    """True or not."""
    return {
        f"{person} {kind} {value}"
        for person in PEOPLE
        for kind, values in VALUES.items()
        for value in values
    }


# --8<-- [end:world]


# --8<-- [start:model]
def fit(sentences, order):  # -> {the last words: what followed}
    """Counts what followed the last words, up to `order` of them."""
    followers = {}
    for sentence in sorted(sentences):
        words = ["", *sentence.split(), "."]  # the beginning and the end
        for i in range(1, len(words)):
            context = tuple(words[max(0, i - order) : i])
            followers.setdefault(context, Counter())[words[i]] += 1
    return followers


def write(followers, order, rng):  # -> a sentence
    """Draws a word after the other, until the end."""
    words = [""]
    while words[-1] != ".":
        found = followers[tuple(words[-order:])]
        p = np.array(list(found.values())) / found.total()
        words.append(rng.choice(list(found), p=p))
    return " ".join(words[1:-1])


# --8<-- [end:model]


def measure(made, true, read, form):  # sentences -> {measure: share}
    """Of the new ones: how many are true, though nobody told it?"""
    new = [sentence for sentence in made if sentence not in read]
    return {
        "well formed": np.mean([sentence in form for sentence in made]),
        "true": np.mean([sentence in true for sentence in made]),
        "new": len(new) / len(made),
        "true of new": np.mean([s in true for s in new]) if new else np.nan,
    }


def measure_all(seed):  # -> {who writes: {measure: share}}, sentences of order 2
    """Each order, and whoever knows the form alone."""
    rng = np.random.default_rng(seed)
    true, read = make_world(rng)
    form = all_sentences()
    by_chance = rng.choice(sorted(form), size=MADE)
    rows = {"by chance": measure(by_chance, true, read, form)}
    shown = []
    for order in ORDERS:
        model = fit(read, order)
        made = [write(model, order, rng) for _ in range(MADE)]
        rows[f"order {order}"] = measure(made, true, read, form)
        if order == 2:
            shown = [(s, s in read, s in true) for s in made[:6]]
    return rows, shown


def main(out: Path, seed: int = 0) -> None:
    rows, shown = measure_all(seed)
    print(f"written: {MADE} sentences each")
    lines = [
        [name, *("none" if np.isnan(v) else f"{v:.2f}" for v in row.values())]
        for name, row in rows.items()
    ]
    print(table(["", *rows["by chance"]], lines))
    print("\nsentences: the first of order 2")
    for sentence, is_read, is_true in shown:
        origin = "read" if is_read else "new"
        print(f"  {sentence:24} {origin:5} {'true' if is_true else 'false'}")


if __name__ == "__main__":
    main(Path("."))
