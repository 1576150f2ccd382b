"""Perplexity depends on what is counted: the same text in larger and larger tokens.

But: counts of single tokens, which know nothing of what stood before.

Shows:
- with larger tokens perplexity rises, and bits per byte fall: it is the better model
- a small vocabulary of words has a low perplexity: the unknown word is easily guessed
- once unknown words are spelled, the order of the vocabularies turns around

Reference: Shannon 1951, Prediction and Entropy of Printed English.

Notation: n tokens, V different ones.
"""

import re
from collections import Counter
from pathlib import Path

import numpy as np

from snippets.data import prose_pieces
from snippets.media import table
from snippets.text.bpe import tokenize, train

MERGES = (0, 100, 300, 1000)
WORDS = (10, 100, 1000)  # vocabularies of the most common words
UNKNOWN = "?"


# --8<-- [start:model]
def bits(read, asked, V, add=0.5):  # tokens, tokens -> bits of each that is asked
    """How often each token came, and a little for those that did not."""
    counts = Counter(read)
    p = [(counts[token] + add) / (len(read) + add * V) for token in asked]
    return -np.log2(p)


def perplexity(costs):  # bits of each token -> a number of choices
    """As hard to guess as one of so many that are equally likely."""
    return 2 ** np.mean(costs)


# --8<-- [end:model]


# --8<-- [start:tokens]
def measure_merges(read, asked):  # texts -> {merges: (perplexity, bits per byte)}
    """The same text, cut by more and more merges of byte-pair encoding."""
    learnt = train(read, max(MERGES))
    found = {}
    for n in MERGES:
        merges = learnt[:n]
        costs = bits(tokenize(read, merges), tokenize(asked, merges), 256 + n)
        found[n] = perplexity(costs), costs.sum() / len(asked.encode())
    return found


# --8<-- [end:tokens]


# --8<-- [start:words]
def measure_words(read, asked):  # -> {size: (share unknown, perplexity, bits per byte)}
    """Words outside the vocabulary become one token; spelled, they come back."""
    words = cut(read)
    found = {}
    for size in WORDS:
        known = {word for word, _ in Counter(words).most_common(size)}
        hide = lambda some, known=known: [w if w in known else UNKNOWN for w in some]
        told = cut(asked)
        costs = bits(hide(words), hide(told), size + 1)
        unknown = [word for word in told if word not in known]
        whole = costs.sum() + spell(read, unknown)
        share = len(unknown) / len(told)
        found[size] = share, perplexity(costs), whole / len(asked.encode())
    return found


def spell(read, words):  # -> bits
    """What the letters of the words cost, and an end of each, by counts of letters."""
    END = "\0"
    letters = list(END.join(cut(read)))
    return bits(letters, list(END.join(words) + END), 256).sum()


def cut(text):  # -> words with the space before them, marks; joined, they are the text
    """The first cut of a tokenizer of words."""
    return re.findall(r"\s?\w+|\s?[^\w\s]|\s", text)


# --8<-- [end:words]


def main(out: Path, seed: int = 0) -> None:
    read, asked = prose_pieces()
    print("merges: the same held-out text, in larger and larger tokens")
    rows = [
        [str(n), f"{choices:.0f}", f"{per_byte:.2f}"]
        for n, (choices, per_byte) in measure_merges(read, asked).items()
    ]
    print(table(["merges", "perplexity", "bits per byte"], rows))

    print("\nwords: a vocabulary of the most common words, all others are one token")
    rows = [
        [str(size), f"{share:.2f}", f"{choices:.1f}", f"{per_byte:.2f}"]
        for size, (share, choices, per_byte) in measure_words(read, asked).items()
    ]
    print(table(["words", "unknown", "perplexity", "bits per byte, spelled"], rows))


if __name__ == "__main__":
    main(Path("."))
