"""Byte-pair encoding: learns from a text how to cut any text into tokens.

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

import re
from collections import Counter, defaultdict
from itertools import pairwise
from pathlib import Path
from unicodedata import category

import numpy as np

# The 256 bytes in GPT-2's order: first those that have a sign in Latin-1.
SIGNS = [*range(33, 127), *range(161, 173), *range(174, 256)]
BYTES = [bytes([b]) for b in SIGNS + sorted(set(range(256)) - set(SIGNS))]
PIECE = re.compile(  # GPT-2's pattern; `split` brings it all letters and digits
    r"'(?:[stmd]|re|ve|ll)| ?[A-Za-z]+| ?[0-9]+| ?[^\sA-Za-z0-9]+|\s+(?!\S)|\s+",
    re.ASCII,
)


# --8<-- [start:split]
def split(text):  # -> list of pieces; joined, they are the text
    """The first cut; no token crosses from one piece into the next.

    `re` has no class for letters of all scripts: the pattern sees ASCII only.
    """
    if not isinstance(text, str):
        raise ValueError(f"text must be a string, got {text!r}")
    copy = re.sub(r"[^\x00-\x7f]", _stand_in, text)
    return [text[piece.start() : piece.end()] for piece in PIECE.finditer(copy)]


def _stand_in(match):
    """A letter for a letter, a digit for a number, a tab for another space."""
    kind = {"L": "a", "N": "0"}.get(category(match[0])[0])
    return kind or ("\t" if match[0].isspace() else "!")


# --8<-- [end:split]


# --8<-- [start:train]
def merge(word, pair):  # list of tokens -> list of fewer tokens
    """Joins the pair wherever it stands in the word, from left to right."""
    if len(pair) != 2:
        raise ValueError(f"pair must be two tokens, got {pair!r}")
    joined, i = [], 0
    while i < len(word):
        here = tuple(word[i : i + 2]) == pair
        joined.append(pair[0] + pair[1] if here else word[i])
        i += 1 + here
    return joined


def train(text, size):  # -> list of merges, in the order they were learnt
    """Joins the pair that stands side by side most often, up to `size` times.

    A merge changes the counts of words with the pair only. Lower ids win ties.
    """
    if size < 0:
        raise ValueError(f"size must be >= 0, got {size}")
    pieces = Counter(split(text))
    words = [[bytes([b]) for b in piece.encode()] for piece in pieces]
    times = list(pieces.values())
    ids, merges = {token: i for i, token in enumerate(BYTES)}, []
    count, where = Counter(), defaultdict(set)  # of pairs; numbers of words

    def tally(i, sign):
        for pair in pairwise(words[i]):
            count[pair] += sign * times[i]
            where[pair].add(i)

    for i in range(len(words)):
        tally(i, 1)
    while len(merges) < size and (most := max(count.values(), default=0)) > 1:
        tied = [pair for pair, n in count.items() if n == most]
        best = min(tied, key=lambda pair: (ids[pair[0]], ids[pair[1]]))
        merges.append(best)
        ids[best[0] + best[1]] = len(ids)
        for i in where.pop(best):
            tally(i, -1)
            words[i] = merge(words[i], best)
            tally(i, 1)
    return merges


# --8<-- [end:train]


# --8<-- [start:encode]
def cut(text, merges):  # -> list of tokens; joined, they are the text in bytes
    """Does to each piece what was learnt, in the order it was learnt."""
    rank, words = {pair: i for i, pair in enumerate(merges)}, {}
    for piece in (pieces := split(text)):
        if piece not in words:
            word = [bytes([b]) for b in piece.encode()]
            while known := [pair for pair in pairwise(word) if pair in rank]:
                word = merge(word, min(known, key=rank.get))
            words[piece] = word
    return [token for piece in pieces for token in words[piece]]


def vocabulary(merges):  # -> list of tokens; the place of a token is its id
    """The 256 bytes, then what each merge makes. No two make the same."""
    if not all(len(pair) == 2 for pair in merges):
        raise ValueError(f"merges must be pairs of tokens, got {merges!r}")
    return BYTES + [a + b for a, b in merges]


def encode(text, merges):  # -> list of ids
    """The numbers that a model gets to see."""
    ids = {token: i for i, token in enumerate(vocabulary(merges))}
    return [ids[token] for token in cut(text, merges)]


def decode(ids, merges):  # -> text
    """Joins the bytes. Where they are no UTF-8, a � says so."""
    tokens = vocabulary(merges)
    if not all(0 <= i < len(tokens) for i in ids):
        raise ValueError(f"ids must be 0 to {len(tokens) - 1}, got {ids}")
    return b"".join(tokens[i] for i in ids).decode("utf-8", "replace")


def spell(tokens):  # list of tokens -> text, a bar between tokens
    """A dot for a space, an arrow for a line end, \\x for half a character."""
    if isinstance(tokens, str | bytes):
        raise ValueError(f"tokens must be a list, got {tokens!r}")
    text = b"|".join(tokens).decode("utf-8", "backslashreplace")
    return text.replace(" ", "·").replace("\n", "↵")


# --8<-- [end:encode]


# --8<-- [start:main]
def main(out: Path, seed: int = 0) -> None:
    prose = (Path(__file__).parent / "prose.txt").read_text(encoding="utf-8")
    seen, unseen = prose[:-24_000], prose[-24_000:]
    merges = train(seen, 1000)
    print(f"merges: {len(merges)}, learnt from {len(seen)} bytes of prose")
    for i in range(8):
        pairs = [(n + 1, spell(merges[n])) for n in (i, i + 8, i + 992)]
        print("".join(f"{n:6}  {p:12}" for n, p in pairs).rstrip())

    text = "Something stirred in the unlit greenhouse."
    print(f"\ncut: {spell(cut(text, merges))}")
    print(f"  as ids: {' '.join(map(str, encode(text, merges)))}")

    words = [piece for piece in split(unseen) if piece.strip().isalpha()]
    tokens = set(vocabulary(merges))
    known = [word for word in words if word.encode() in tokens]
    print(f"\nwords of unseen text: {len(words)}, {len(set(words))} different")
    print(f"  that are one token: {len(known)}, {len(set(known))} different")
    for word in (" the", "the", " THE", " something", "something"):
        print(f"  {len(cut(word, merges))} {spell(cut(word, merges))}")

    print("\nsize of vocabulary, and bytes per token of seen and unseen text")
    for n in (0, 50, 100, 200, 400, 700, 1000):
        a, b = (len(t) / len(cut(t, merges[:n])) for t in (seen, unseen))
        print(f"  {256 + n:5} {a:7.2f} {b:7.2f}")

    squares = train(" ".join(str(n * n) for n in range(2000)), 100)
    print("\nnumbers cut by merges learnt from squares up to 1999 * 1999")
    for n in (1995, 1996, 1997, 1998):
        print(f"  {n} * {n} = {spell(cut(str(n * n), squares))}")

    print("\nother texts: bytes, tokens, and what came back")
    for text in ("hippopotamus", "Größe", "日本語", "🤖 👩\u200d🚀"):
        ids = encode(text, merges)
        print(f"  {len(text.encode()):2} {len(ids):2}  {decode(ids, merges)}")
    print(f"  half of 🤖: {decode(encode('🤖', merges)[:2], merges)}")
    points = np.random.default_rng(seed).integers(0, 0x110000, 3000).tolist()
    text = "".join(map(chr, points)).encode("utf-8", "ignore").decode()
    same = decode(encode(text, merges), merges) == text
    print(f"  {len(text)} random characters came back: {same}")


# --8<-- [end:main]


if __name__ == "__main__":
    main(Path("."))
