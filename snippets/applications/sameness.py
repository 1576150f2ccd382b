"""How much alike are fifty product texts? The share of different pairs, and its cheats.

But: it counts words. Two texts that say the same in other words are different to it.

Shows:
- fifty texts from a template have few different pairs, texts by people many
- a sampler lies between them, and a lower temperature brings it to the template
- the share falls with the number of pairs, whoever wrote them
- random words have the most different pairs, and hardly one that a text has

Reference: Li et al. 2016, A Diversity-Promoting Objective Function for Neural
Conversation Models (distinct n-grams).

Notation: in the texts X stands for the product; a brief is a product and two words.
"""

import re
from itertools import pairwise
from pathlib import Path

import numpy as np

from snippets.media import table
from snippets.start.tax_and_haiku import END, haiku, train

SHORTEST, LONGEST = 12, 16  # words
MATERIALS = {"cotton", "glass", "leather", "paper", "steel", "wood", "wool"}
OTHERS = {  # what no brief asks for; gold and silver may be meant as colours
    *("aluminium", "aluminum", "bamboo", "brass", "bronze", "canvas", "ceramic"),
    *("clay", "copper", "cork", "denim", "felt", "fur", "gold", "iron", "linen"),
    *("marble", "nylon", "plastic", "porcelain", "rubber", "silk", "silver", "stone"),
    *("straw", "suede", "velvet", "wax"),
}
FORMS = {"wooden": "wood", "woolen": "wool", "woollen": "wool"}
TEXTS = 50
PAIRS = (50, 100, 200, 400)  # how many are looked at


# --- texts and briefs ------------------------------------------------------------


def tokenize(text):  # -> words and marks
    return re.findall(r"[\w']+|[.,]", text)


def load_texts():  # -> list of token lists
    """With X in place of the product."""
    text = (Path(__file__).parent / "adverts.txt").read_text(encoding="utf-8")
    return [tokenize(line) for line in text.splitlines()]


def load_briefs():  # -> [(product, two words that must be said)]
    """Written before a text was made for any of them."""
    text = (Path(__file__).parent / "briefs.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines()]
    return [(product, words) for product, *words in rows]


def join(tokens, product):  # -> text
    text = " ".join(product if token == "X" else token for token in tokens)
    return re.sub(r" ([.,])", r"\1", text)


# --8<-- [start:check]
def words_of(text):  # -> list of words, in small letters
    return re.findall(r"[\w']+", text.lower())


def keeps_brief(text, product, words):  # -> (words said?, length kept?)
    """All that a program can say of such a text."""
    found = words_of(text)
    said = all(word in found for word in (product, *words))
    return said, SHORTEST <= len(found) <= LONGEST


def other_material(text, words):  # -> bool
    """It names a material of our lists that is not that of the brief."""
    found = {FORMS.get(word, word) for word in words_of(text)}
    return bool(found & (MATERIALS | OTHERS) - {words[0]})


def distinct(texts, n, most=None):  # -> share of all n-grams that are different ones
    """1 where no n words in a row come twice. `most`: only so many are looked at."""
    runs = [
        tuple(words[i : i + n])
        for words in map(words_of, texts)
        for i in range(len(words) - n + 1)
    ][:most]
    return len(set(runs)) / len(runs)


# --8<-- [end:check]


# --8<-- [start:template]
def from_template(product, words):  # -> text
    """Written once by a person, filled in for ever."""
    material, quality = words
    return (
        f"This {product} is made of {material}. It is {quality} and easy to clean. "
        "Order it today."
    )


# --8<-- [end:template]


def fill_all(drawn, briefs):  # -> texts
    return [join(tokens, b[0]) for tokens, b in zip(drawn, briefs, strict=True)]


# --8<-- [start:ways]
def any_words(texts, words, rng):  # -> tokens
    """The cheater: the words of the brief and others of the texts, in any order."""
    known = sorted({token for text in texts for token in text if token.isalpha()})
    more = rng.permutation(len(known))[: SHORTEST - 2]
    drawn = ["X", *words, *(known[i] for i in more)]
    return [drawn[i] for i in rng.permutation(len(drawn))]


def write_all(texts, briefs, rng):  # -> {way: token lists}, one for each brief
    """By a template, by the model of two words, by us, and by nobody."""
    counts = train([[*text, END] for text in texts])
    some = rng.permutation(len(texts))
    seeds = [int(seed) for seed in rng.integers(2**32, size=len(briefs))]
    return {
        "a template": [tokenize(from_template("X", words)) for _, words in briefs],
        "at temperature 0.3": [haiku(counts, seed, 0.3)[:-1] for seed in seeds],
        "at temperature 1": [haiku(counts, seed)[:-1] for seed in seeds],
        "our texts": [texts[i] for i in some[: len(briefs)]],
        "random words": [any_words(texts, words, rng) for _, words in briefs],
        "one text": [texts[some[0]]] * len(briefs),
    }


# --8<-- [end:ways]


def known_pairs(drawn, texts):  # -> share of the pairs that one of ours has
    known = {pair for text in texts for pair in pairwise(text)}
    return np.mean([pair in known for tokens in drawn for pair in pairwise(tokens)])


def main(out: Path, seed: int = 0) -> None:
    texts = load_texts()
    briefs = load_briefs()
    ways = write_all(texts, briefs, np.random.default_rng(seed))
    print(f"same: of {len(briefs)} texts, different pairs among the first so many")
    rows = []
    for name, drawn in ways.items():
        filled = fill_all(drawn, briefs)
        shares = [f"{distinct(filled, 2, most):.2f}" for most in PAIRS]
        rows.append((f"  {name}", *shares, f"{known_pairs(drawn, texts):.2f}"))
    print(table(("", *map(str, PAIRS), "pairs known"), rows))


if __name__ == "__main__":
    main(Path("."))
