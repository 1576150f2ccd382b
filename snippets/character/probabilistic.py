"""Does a sampler draw what its model says? Counted, and tested by chi-square.

But: a model of letters that knows two letters back, and eight of the words it writes.

Shows:
- frequencies come near the model's probabilities as fast as 1 / sqrt(n) says
- drawn letter by letter, a word comes as often as the product of its probabilities
- the true sampler is suspected about one time in twenty, however much it draws
- impostors go unnoticed in a hundred words, and not in ten thousand
- frequencies that are dealt pass the test, and are nearer than chance allows

Reference: Pearson 1900, On the criterion that a given system of deviations from the
probable [...] can be reasonably supposed to have arisen from random sampling.

Notation: n words drawn, 8 words and all others, so K = 9 outcomes.
"""

import json
import math
import re
from pathlib import Path

import numpy as np

from snippets.data import prose
from snippets.media import Drawing, table

LETTERS = " abcdefghijklmnopqrstuvwxyz"  # the space begins and ends a word
LONGEST = 12  # letters; what is longer is cut, and counts among the others
WORDS = 8
SIZES = (100, 1000, 10_000)  # words drawn
REPEATS = 100  # times that each size is drawn
LEVEL = 0.05


# --8<-- [start:model]
def numbers(text):  # -> ids of its letters
    """Two spaces stand before each word, and one after it."""
    return np.array([LETTERS.index(letter) for letter in text])


def triples(words):  # -> numbers of letters: two, and the one that follows
    """Two spaces stand before each word, and one after the last."""
    text = "  ".join(["", *words, " "])
    ids = np.array([LETTERS.index(letter) for letter in text])
    return ids[:-3], ids[1:-2], ids[2:-1]


def fit(text):  # -> probabilities [27, 27, 27] of the next letter, by the last two
    """A trigram model: how often each letter came after each two."""
    plain = text.lower().replace("'", "")
    counts = np.zeros((27, 27, 27))
    np.add.at(counts, triples(re.findall("[a-z]+", plain)), 1)
    total = counts.sum(axis=2, keepdims=True)
    return counts / np.maximum(total, 1)


def probability(model, word):  # -> the product over its letters, and the end
    """The chain rule."""
    steps = model[triples([word])]
    return float(steps.prod())


def write(model, n, rng):  # -> words [n, LONGEST], as numbers of letters
    """Letter by letter, all words side by side."""
    upto = model.cumsum(axis=2)
    words = np.zeros((n, LONGEST), np.int8)
    at = np.arange(n)  # the words that have not ended
    before = last = np.zeros(n, np.int8)
    for t in range(LONGEST):
        row = upto[before, last]
        u = rng.random((len(at), 1)) * row[:, -1:]  # no rounding leaves a gap
        drawn = (u >= row).sum(axis=1)
        words[at, t] = drawn
        goes_on = drawn > 0
        at = at[goes_on]
        before = last[goes_on]
        last = drawn[goes_on]
    return words


# --8<-- [end:model]


def likeliest(model, least=0.002):  # -> the WORDS likeliest words
    """Longer beginnings are less likely, so those below `least` need no look."""
    if model.max() > 1:
        raise ValueError(f"model must hold probabilities, got {model.max():.3g}")
    found = {}
    beginnings = [(0, 0, "", 1.0)]
    while beginnings:
        before, last, begun, p = beginnings.pop()
        row = p * model[before, last]
        if begun:
            found[begun] = row[0]
        for i in np.flatnonzero(row[1:] >= least) + 1:
            beginnings.append((last, i, begun + LETTERS[i], row[i]))
    return sorted(found, key=found.get, reverse=True)[:WORDS]


def outcomes(model, words):  # -> p [K]: of each word, and of all others
    """What the model says."""
    p = [probability(model, word) for word in words]
    return np.array([*p, 1 - sum(p)])


def count(drawn, words):  # [n, LONGEST] -> counts [K]
    """How often each word came, and all others together."""
    found = []
    for word in words:
        ids = np.zeros(LONGEST, np.int8)
        ids[: len(word)] = [LETTERS.index(letter) for letter in word]
        found.append((drawn == ids).all(axis=1).sum())
    return np.array([*found, len(drawn) - sum(found)])


# --8<-- [start:test]
def chi_square(counts, p):  # counts [..., K], probabilities [K] -> [...]
    """How far counts lie from what is expected, each by its own measure."""
    expected = counts.sum(axis=-1, keepdims=True) * p
    return ((counts - expected) ** 2 / expected).sum(axis=-1)


def tail(x, freedom):  # -> the probability that chance alone gives x or more
    """Of the chi-square distribution, for an even number of degrees of freedom."""
    half = x / 2
    terms = (half**i / math.factorial(i) for i in range(freedom // 2))
    return np.exp(-half) * sum(terms)


# --8<-- [end:test]


# --8<-- [start:samplers]
def sharpened(model, temperature):
    """At another temperature than 1."""
    powers = model ** (1 / temperature)
    return powers / np.maximum(powers.sum(axis=-1, keepdims=True), 1e-9)


def top(model, k):
    """Of each row the k largest probabilities, and nothing else."""
    least = np.sort(model, axis=-1)[..., [-k]]
    kept = np.where(model >= least, model, 0)
    return kept / np.maximum(kept.sum(axis=-1, keepdims=True), 1e-9)


def samplers(model, words):  # -> {name: function of n and rng that gives counts [K]}
    """The true one, and some that are not."""

    def letters_of(table):
        return lambda n, rng: count(write(table, n, rng), words)

    def twice(n, rng):
        return 2 * count(write(model, n // 2, rng), words)

    def dealt(n, rng):
        upto = outcomes(model, words).cumsum()
        places = (np.arange(n) + rng.random()) / n  # evenly, not by chance
        return np.bincount(np.searchsorted(upto[:-1], places), minlength=WORDS + 1)

    return {
        "true": letters_of(model),
        "temperature 0.9": letters_of(sharpened(model, 0.9)),
        "top 12 letters": letters_of(top(model, 12)),
        "each word twice": twice,
        "dealt": dealt,
    }


# --8<-- [end:samplers]


def draw_all(draw, rng):  # -> {n: counts [REPEATS, K]}
    """A sampler, at every size, many times."""
    return {n: np.array([draw(n, rng) for _ in range(REPEATS)]) for n in SIZES}


def distance(counts, p):  # counts [..., K] -> total variation [...]
    """Half the sum of what the frequencies are off."""
    frequency = counts / counts.sum(axis=-1, keepdims=True)
    return abs(frequency - p).sum(axis=-1) / 2


def expected_distance(p, n):
    """As the normal distribution says: each frequency errs by sqrt(p (1 - p) / n)."""
    return np.sqrt(2 * p * (1 - p) / (np.pi * n)).sum() / 2


def plot_frequencies(path, words, p, runs):  # {n: counts [K]}
    """A group of bars for each word: what the model says, and what came."""
    about = "For each word the bar of 10,000 draws is as high as what the model says."
    picture = Drawing(620, 260, "What was drawn, beside the probability", about)
    height = 170 / p[:-1].max()
    for i, word in enumerate(words):
        left = 20 + 74 * i
        shares = [p[i], *(counts[i] / counts.sum() for counts in runs.values())]
        for j, share in enumerate(shares):
            color = "soft" if j == 0 else "make"
            tall = min(height * share, 200)
            picture.rect(left + 14 * j, 220 - tall, 12, tall, color)
        picture.text(left + 27, 238, word, anchor="middle", size=13)
    sizes = ", ".join(f"{n:,}" for n in runs)
    picture.text(20, 256, f"grey: the model; then what came in {sizes}", size=12)
    picture.save(path)


def write_shares(path, model, words):
    """What the page draws from, as JSON: how likely each sampler makes an outcome."""
    models = {
        "true": model,
        "temperature 0.9": sharpened(model, 0.9),
        "top 12 letters": top(model, 12),
        "each word twice": model,
        "dealt": model,
    }
    shares = {name: outcomes(each, words).round(9) for name, each in models.items()}
    data = {"words": words, "p": {name: p.tolist() for name, p in shares.items()}}
    path.write_text(json.dumps(data) + "\n", encoding="utf-8")


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    model = fit(prose())
    words = likeliest(model)
    p = outcomes(model, words)
    all_counts = {
        name: draw_all(draw, rng) for name, draw in samplers(model, words).items()
    }
    true = all_counts["true"]
    print("frequencies: a word, its probability, and how often it came")
    rows = []
    for i, word in enumerate([*words, "(all others)"]):
        shares = [f"{true[n][0, i] / n:.4f}" for n in SIZES]
        rows.append([word, f"{p[i]:.4f}", *shares])
    print(table(["word", "model", *(f"{n:,}" for n in SIZES)], rows))

    print(f"\ndistance: total variation, mean of {REPEATS} times")
    rows = []
    for name in ("true", "temperature 0.9"):
        means = [f"{distance(all_counts[name][n], p).mean():.4f}" for n in SIZES]
        rows.append([name, *means])
    rows.append(["theory", *(f"{expected_distance(p, n):.4f}" for n in SIZES)])
    print(table(["sampler", *(f"{n:,}" for n in SIZES)], rows))

    print(f"\ncaught: share of {REPEATS} times with p below {LEVEL}; and above 0.95")
    rows = []
    for name, drawn in all_counts.items():
        ps = [tail(chi_square(drawn[n], p), WORDS) for n in SIZES]
        shares = [f"{np.mean(each < LEVEL):.2f}" for each in ps]
        near = np.mean(ps[-1] > 1 - LEVEL)
        rows.append([name, *shares, f"{near:.2f}"])
    print(table(["sampler", *(f"{n:,}" for n in SIZES), "too near"], rows))

    plot_frequencies(out / "frequencies.svg", words, p, {n: true[n][0] for n in SIZES})
    write_shares(out / "samplers.json", model, words)


if __name__ == "__main__":
    main(Path("."))
