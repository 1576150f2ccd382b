"""Byte-pair encoding: learns from a text how to split any text into tokens.

But: a real tokenizer learns tens of thousands of merges from gigabytes of text
and adds special tokens, such as one that ends a text.

Shows:
- the commonest pair is joined, again and again: letters, parts, whole words
- any Unicode text comes back exactly: unseen words, other scripts, emoji
- tokens are not words: a common word takes one, a rare word several
- more merges mean fewer tokens for a text, with less and less gain
- merges, ids and tokens are those of the tokenizers library, trained alike

Reference: Sennrich, Haddow and Birch 2016, Neural Machine Translation of Rare
Words with Subword Units, algorithm 1; Radford et al. 2019, Language Models are
Unsupervised Multitask Learners, section 2.2 (on bytes).

Notation: a token is a byte string, a merge a pair of tokens to be joined.
"""

import json
import re
from collections import Counter, defaultdict
from itertools import pairwise
from pathlib import Path
from unicodedata import category

import numpy as np

from snippets.data import prose

# The 256 bytes in GPT-2's order: first those that have a sign in Latin-1.
SIGNS = [*range(33, 127), *range(161, 173), *range(174, 256)]
BYTES = [bytes([b]) for b in SIGNS + sorted(set(range(256)) - set(SIGNS))]
PIECE = re.compile(  # GPT-2's pattern; `pre_tokenize` brings it ASCII only
    r"'(?:[stmd]|re|ve|ll)| ?[A-Za-z]+| ?[0-9]+| ?[^\sA-Za-z0-9]+|\s+(?!\S)|\s+",
    re.ASCII,
)
HELD_OUT = 24_000  # bytes at the end of our prose that no merge is learnt from


# --8<-- [start:split]
def pre_tokenize(text):  # -> list of pieces; joined, they are the text
    """The first cut; no token crosses from one piece into the next.

    `re` has no class for letters of all scripts: the pattern sees ASCII only.
    """
    if not isinstance(text, str):
        raise ValueError(f"text must be a string, got {text!r}")
    copy = re.sub(r"[^\x00-\x7f]", _stand_in, text)
    return [text[piece.start() : piece.end()] for piece in PIECE.finditer(copy)]


def _stand_in(match):
    """A letter for a letter, a digit for a number, a tab for another space."""
    kind = category(match[0])[0]
    if kind == "L":
        return "a"
    if kind == "N":
        return "0"
    return "\t" if match[0].isspace() else "!"


# --8<-- [end:split]


# --8<-- [start:train]
def merge(word, pair):  # list of tokens -> list of fewer tokens
    """Joins the pair wherever it stands in the word, from left to right."""
    joined = []
    i = 0
    while i < len(word):
        if tuple(word[i : i + 2]) == pair:
            joined.append(pair[0] + pair[1])
            i += 2
        else:
            joined.append(word[i])
            i += 1
    return joined


def train(text, size):  # -> list of merges, in the order they were learnt
    """Joins the pair that stands side by side most often, up to `size` times.

    A merge changes the counts of words with the pair only. Lower ids win ties.
    """
    pieces = Counter(pre_tokenize(text))
    words = [_to_bytes(piece) for piece in pieces]
    times = list(pieces.values())
    count = Counter()  # of pairs
    where = defaultdict(set)  # numbers of the words that have, or had, the pair

    def tally(i, sign):
        for pair in pairwise(words[i]):
            count[pair] += sign * times[i]
            where[pair].add(i)

    for i in range(len(words)):
        tally(i, +1)
    ids = {token: i for i, token in enumerate(BYTES)}
    merges = []
    while len(merges) < size and max(count.values(), default=0) > 1:
        best = _commonest(count, ids)
        merges.append(best)
        ids[best[0] + best[1]] = len(ids)
        for i in where.pop(best):
            tally(i, -1)
            words[i] = merge(words[i], best)
            tally(i, +1)
    return merges


def _commonest(count, ids):
    most = max(count.values())
    tied = [pair for pair, n in count.items() if n == most]
    return min(tied, key=lambda pair: (ids[pair[0]], ids[pair[1]]))


def _to_bytes(piece):
    return [bytes([b]) for b in piece.encode()]


# --8<-- [end:train]


# --8<-- [start:encode]
def tokenize(text, merges):  # -> list of tokens; joined, they are the text in bytes
    """Does to each piece what was learnt, in the order it was learnt."""
    rank = {pair: i for i, pair in enumerate(merges)}
    known = {}  # pieces that were met before
    tokens = []
    for piece in pre_tokenize(text):
        if piece not in known:
            known[piece] = _merge_all(_to_bytes(piece), rank)
        tokens += known[piece]
    return tokens


def _merge_all(word, rank):  # -> the word with every merge done that it allows
    while True:
        learnt = [pair for pair in pairwise(word) if pair in rank]
        if not learnt:
            return word
        word = merge(word, min(learnt, key=rank.get))


def vocabulary(merges):  # -> list of tokens; the place of a token is its id
    """The 256 bytes, then what each merge makes. No two make the same."""
    return BYTES + [a + b for a, b in merges]


def encode(text, merges):  # -> list of ids
    """The numbers that a model gets to see."""
    ids = {token: i for i, token in enumerate(vocabulary(merges))}
    return [ids[token] for token in tokenize(text, merges)]


def decode(ids, merges):  # -> text
    """Joins the bytes. Where they are no UTF-8, a � says so."""
    tokens = vocabulary(merges)
    if min(ids, default=0) < 0:  # Python would count from the end
        raise ValueError(f"ids must be 0 to {len(tokens) - 1}, got {ids}")
    return b"".join(tokens[i] for i in ids).decode("utf-8", "replace")


def spell(tokens):  # list of tokens -> text, a bar between tokens
    """A dot for a space, an arrow for a line end, \\x for half a character."""
    text = b"|".join(tokens).decode("utf-8", "backslashreplace")
    return text.replace(" ", "·").replace("\n", "↵")


# --8<-- [end:encode]


def store(path, learnt):  # name -> merges
    """Each merge as the ids of its two tokens; what it makes has the next free id."""
    stored = {"bytes": [byte[0] for byte in BYTES]}
    for name, merges in learnt.items():
        ids = {token: i for i, token in enumerate(vocabulary(merges))}
        stored[name] = [(ids[a], ids[b]) for a, b in merges]
    path.write_text(json.dumps(stored), encoding="utf-8")


def measure_words(text, merges):  # -> words, those that are one token
    """Of the pieces of a text, those that are words, as often as they come."""
    words = [piece for piece in pre_tokenize(text) if piece.strip().isalpha()]
    tokens = set(vocabulary(merges))
    return words, [word for word in words if word.encode() in tokens]


def measure_length(text, merges):  # -> bytes per token
    """How much of the text a token holds."""
    return len(text.encode()) / len(tokenize(text, merges))


def measure_random_text(n, merges, rng):  # -> characters, did they come back?
    """Characters from all of Unicode; what is no character falls out."""
    points = rng.integers(0, 0x110000, n).tolist()
    text = "".join(map(chr, points)).encode("utf-8", "ignore").decode()
    return len(text), decode(encode(text, merges), merges) == text


# --8<-- [start:main]
def main(out: Path, seed: int = 0) -> None:
    text = prose()
    seen = text[:-HELD_OUT]
    unseen = text[-HELD_OUT:]
    merges = train(seen, 1000)
    print(f"merges: {len(merges)}, learnt from {len(seen)} bytes of prose")
    for i in range(8):
        row = [f"{n + 1:6}  {spell(merges[n]):12}" for n in (i, i + 8, i + 992)]
        print("".join(row).rstrip())

    text = "Something stirred in the unlit greenhouse."
    print(f"\ncut: {spell(tokenize(text, merges))}")
    print(f"  as ids: {' '.join(map(str, encode(text, merges)))}")

    words, whole = measure_words(unseen, merges)
    print(f"\nwords of unseen text: {len(words)}, {len(set(words))} different")
    print(f"  that are one token: {len(whole)}, {len(set(whole))} different")
    for word in (" the", "the", " THE", " something", "something"):
        tokens = tokenize(word, merges)
        print(f"  {len(tokens)} {spell(tokens)}")

    print("\nsize of vocabulary, and bytes per token of seen and unseen text")
    for n in (0, 50, 100, 200, 400, 700, 1000):
        lengths = [measure_length(text, merges[:n]) for text in (seen, unseen)]
        print("  {:5} {:7.2f} {:7.2f}".format(256 + n, *lengths))

    squares = train(" ".join(str(n * n) for n in range(2000)), 100)
    print("\nnumbers cut by merges learnt from squares up to 1999 * 1999")
    for n in (1995, 1996, 1997, 1998):
        print(f"  {n} * {n} = {spell(tokenize(str(n * n), squares))}")

    print("\nother texts: bytes, tokens, and what came back")
    for text in ("hippopotamus", "Größe", "日本語", "🤖 👩\u200d🚀"):
        ids = encode(text, merges)
        print(f"  {len(text.encode()):2} {len(ids):2}  {decode(ids, merges)}")
    print(f"  half of 🤖: {decode(encode('🤖', merges)[:2], merges)}")
    size, same = measure_random_text(3000, merges, np.random.default_rng(seed))
    print(f"  {size} random characters came back: {same}")
    store(out / "merges.json", {"prose": merges, "squares": squares})


# --8<-- [end:main]


if __name__ == "__main__":
    main(Path("."))
