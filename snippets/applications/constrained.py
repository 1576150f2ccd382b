"""Constrained decoding: a model of letters may only write what an automaton accepts.

But: the model knows pairs of letters, and the pattern has no choice of length.
`constrained_json` puts the same mask on the tokens of a language model.

Shows:
- drawn freely, hardly any word fits the pattern; under the mask every one does
- under the mask words are not drawn as the model would draw those that fit
- weighed by what can still follow, they are: as exactly as by rejection, at one try
- the likeliest letter at each step does not lead to the likeliest word that fits

Reference: Willard and Louf 2023, Efficient Guided Generation for Large Language
Models; Park et al. 2024, Grammar-Aligned Decoding (what the mask distorts).

Notation: V = 27, the letters and the mark that begins and ends a word; S states of
the automaton; p[a, b]: how likely b comes after a.
"""

import re
from itertools import pairwise
from pathlib import Path

import numpy as np

from snippets.data import prose
from snippets.media import table

LETTERS = "abcdefghijklmnopqrstuvwxyz"
SIGNS = "." + LETTERS  # 0: the mark at both ends
PATTERN = [LETTERS, LETTERS, LETTERS, LETTERS, "y"]  # what may stand at each place
SHOWN, DRAWS = 8, 20_000


# --8<-- [start:model]
def fit_pairs(text):  # -> p [V, V]
    """How often each letter follows each, in the different words of a text."""
    counts = np.full((len(SIGNS), len(SIGNS)), 0.1)
    for word in sorted(set(re.findall("[a-z]+", text.lower()))):
        for a, b in pairwise(f".{word}."):
            counts[SIGNS.index(a), SIGNS.index(b)] += 1
    counts[0, 0] = 0  # no word is empty
    return counts / counts.sum(axis=1, keepdims=True)


# --8<-- [end:model]


# --8<-- [start:automaton]
def build_automaton(pattern):  # -> next state [S, V], -1 where there is none
    """State i: i letters of the pattern are there; the last state has seen the end."""
    steps = np.full((len(pattern) + 2, len(SIGNS)), -1)
    for state, letters in enumerate(pattern):
        for letter in letters:
            steps[state, SIGNS.index(letter)] = state + 1
    steps[len(pattern), 0] = len(pattern) + 1
    return steps


def foresee(p, steps):  # -> f [S, V]: how likely, from here on, a text is accepted
    """Backwards from the end: over the next letters, how likely each is times its f."""
    f = np.zeros(steps.shape)
    f[-1] = 1  # accepted already
    for state in range(len(steps) - 2, -1, -1):
        for sign in np.flatnonzero(steps[state] >= 0):
            f[state] += p[:, sign] * f[steps[state, sign], sign]
    return f


# --8<-- [end:automaton]


# --8<-- [start:decode]
def masked(p, steps, state, sign):  # -> probabilities of the next sign [V]
    """What the model says, with what the automaton forbids at 0."""
    left = np.where(steps[state] >= 0, p[sign], 0)
    return left / left.sum()


def conditional(p, steps, f, state, sign):  # -> probabilities of the next sign [V]
    """The model's own, given that the word will fit: each times what can follow it."""
    signs = np.arange(len(SIGNS))
    left = np.where(steps[state] >= 0, p[sign] * f[steps[state], signs], 0)
    return left / left.sum()


def write(next_of, steps, choose):  # -> a word that the automaton accepts
    """`next_of(state, sign)` gives probabilities, `choose` takes a sign by them."""
    state = sign = 0
    word = ""
    while state < len(steps) - 1:
        sign = int(choose(next_of(state, sign)))
        state = int(steps[state, sign])
        word += SIGNS[sign]
    return word.rstrip(".")


# --8<-- [end:decode]


# --8<-- [start:measure]
def all_words(next_of, steps):  # -> probability of each word that fits [V, V, V, V]
    """Every word there is, by the product over its letters; the last letter is y."""
    signs = range(len(SIGNS))
    p = np.array([[next_of(i, sign) for sign in signs] for i in range(5)])
    first = p[0, 0]
    last = p[4, :, SIGNS.index("y")]
    return np.einsum("a,ab,bc,cd,d->abcd", first, *p[1:4], last)


def as_word(at):  # index into `all_words` -> the word
    return "".join(SIGNS[i] for i in at) + "y"


# --8<-- [end:measure]


def possible(next_of):  # makes zeros of what no path reaches
    """The mark stands at no place within a word: there is nothing to ask there."""

    def asked(state, sign):
        inside = state > 0
        if inside == (sign == 0):
            return np.zeros(len(SIGNS))
        return next_of(state, sign)

    return asked


def setup():  # -> {"p", "steps", "f", "masked", "conditional"}
    """The model of our prose, the automaton, and the two ways to draw under it."""
    p = fit_pairs(prose())
    steps = build_automaton(PATTERN)
    f = foresee(p, steps)
    return {
        "p": p,
        "steps": steps,
        "f": f,
        "masked": lambda state, sign: masked(p, steps, state, sign),
        "conditional": lambda state, sign: conditional(p, steps, f, state, sign),
    }


def measure_free(p, n, rng):  # -> of n words drawn freely, the share that fits
    """The trivial way: draw, and throw away what does not fit."""
    fits = 0
    for _ in range(n):
        sign, word = 0, ""
        while len(word) < 6 and not word.endswith("."):
            sign = rng.choice(len(SIGNS), p=p[sign])
            word += SIGNS[sign]
        fits += re.fullmatch(r"[a-z]{4}y\.", word) is not None
    return fits / n


def measure_words(s):  # -> {way: probabilities of all words [V, V, V, V]}
    """`true`: those of the model, over their sum."""
    steps = s["steps"]
    free = all_words(possible(lambda state, sign: s["p"][sign]), steps)
    ways = {"true": free / free.sum()}
    for name in ("masked", "conditional"):
        ways[name] = all_words(possible(s[name]), steps)
    return ways


def total_variation(a, b):
    """The share of draws that would have to change: 0 the same, 1 nothing shared."""
    return np.abs(a - b).sum() / 2


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    s = setup()
    fit = s["f"][0, 0]
    share = measure_free(s["p"], DRAWS, rng)
    print(f"fits: five letters, the last of them y; of {DRAWS:,} words drawn freely")
    print(f"  {share:.4f} fit; worked out it is {fit:.4f}, one in {1 / fit:.0f}")

    sample = lambda p: rng.choice(len(SIGNS), p=p)
    print("\nwords: drawn under the automaton")
    for name in ("masked", "conditional"):
        words = [write(s[name], s["steps"], sample) for _ in range(SHOWN)]
        print(f"  {name:13}", *words)

    ways = measure_words(s)
    true = ways["true"]
    print("\nexact: over all words that fit, against the model's own probabilities")
    rows = []
    for name, tries in [("rejection", 1 / fit), ("masked", 1), ("conditional", 1)]:
        p = true if name == "rejection" else ways[name]
        bits = -(p[p > 0] * np.log2(true[p > 0])).sum()
        rows.append(
            (
                f"  {name}",
                f"{tries:.0f}",
                f"{total_variation(p, true):.2f}",
                f"{bits:.1f}",
            )
        )
    print(table(("", "tries a word", "total variation", "bits a word"), rows))

    greedy = write(s["masked"], s["steps"], np.argmax)
    best = np.unravel_index(true.argmax(), true.shape)
    print("\nlikeliest: by the model's own probability, given that the word fits")
    for name, word in [("letter by letter", greedy), ("of all words", as_word(best))]:
        at = tuple(SIGNS.index(letter) for letter in word[:-1])
        print(f"  {name:18}{word}  {100 * true[at]:.3f} %")


if __name__ == "__main__":
    main(Path("."))
