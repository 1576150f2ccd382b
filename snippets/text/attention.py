"""Causal self-attention by hand, and one trained head that looks back.

But: one head in one layer, and each position is handed the letter before it. In
a GPT an earlier layer brings that, and several heads look in several ways.

Shows:
- the weights of each position are >= 0 and sum to 1
- tokens that come later cannot change what came before
- a trained head looks back to where its letter stood before, and copies on

Reference: Vaswani et al. 2017, Attention Is All You Need, section 3.2.1; Olsson
et al. 2022, In-context Learning and Induction Heads.

Notation: B batch, T positions, C width, d head width; q, k, v are query, key,
value; Wq, Wk, Wv are the matrices that make them.
"""

from pathlib import Path

import numpy as np

from snippets.autograd import (
    Adam,
    Tensor,
    attention,
    cross_entropy,
    embedding,
    linear,
)
from snippets.media import Drawing

LETTERS = "abcdefghijklmnop"
WORD = "championedchampioned"
WIDTH = 32
HALF = 8  # letters that come twice, in a row to train on


# --8<-- [start:attend]
def attend(q, k, v, causal=True):  # [T, d] each -> [T, d], weights [T, T]
    """Each query looks up keys, and takes the mean of their values.

    How much it takes of each is a softmax of query times key. `causal` gives
    every later position weight 0.
    """
    if not len(q) == len(k) == len(v):
        raise ValueError(f"attend: q {q.shape}, k {k.shape}, v {v.shape}")
    scores = q @ k.T / np.sqrt(q.shape[1])
    if causal:
        later = np.triu(np.ones(scores.shape, dtype=bool), 1)
        scores = np.where(later, -np.inf, scores)
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    weights /= weights.sum(axis=1, keepdims=True)
    return weights @ v, weights


# --8<-- [end:attend]


# --8<-- [start:mask]
def change(x, matrices, t):  # x [T, C] -> [T], how far each output moved
    """Replaces what stands at t and later, and compares all outputs."""
    other = x.copy()
    other[t:] = -3 * other[t:] + 1
    before, _ = attend(*(x @ m for m in matrices))
    after, _ = attend(*(other @ m for m in matrices))
    return np.abs(after - before).max(axis=1)


# --8<-- [end:mask]


# --8<-- [start:train]
def repeats(n, batch, rng):  # -> letters [B, 2n]
    """Rows of n different letters in random order, then the same again."""
    if not 1 <= n <= len(LETTERS):
        raise ValueError(f"n must be 1 to {len(LETTERS)}, got {n}")
    alphabets = np.tile(np.arange(len(LETTERS)), (batch, 1))
    once = rng.permuted(alphabets, axis=1)[:, :n]
    return np.concatenate([once, once], axis=1)


def init(rng):  # -> {name: Tensor}
    """One head: two tables, the matrices of attention, and an output."""
    v = len(LETTERS)
    shapes = {"own": (v, WIDTH), "before": (v + 1, WIDTH), "out": (WIDTH, v)}
    for name in ("Wq", "Wk", "Wv"):
        shapes[name] = (WIDTH, WIDTH)
    model = {}
    for name, shape in shapes.items():
        model[name] = Tensor(rng.normal(size=shape) / np.sqrt(WIDTH))
    return model


def inputs(model, ids):  # [B, T] -> [B, T, C]
    """The sum of two vectors: of the letter itself, and of the one before it."""
    before = np.roll(ids, 1, axis=1)
    before[:, 0] = len(LETTERS)  # a row of its own: nothing before
    return embedding(model["own"], ids) + embedding(model["before"], before)


def train(steps, rng):  # -> {name: Tensor}
    """The head learns to continue the second half of `repeats`."""
    model = init(rng)
    adam = Adam(model.values(), lr=0.02)
    for _ in range(steps):
        ids = repeats(HALF, 32, rng)
        x = inputs(model, ids)
        q, k, v = (linear(x, model[name]) for name in ("Wq", "Wk", "Wv"))
        y = attention(q, k, v)
        logits = linear(y, model["out"])
        loss = cross_entropy(logits[:, HALF:-1], ids[:, HALF + 1 :])
        loss.backward()
        adam.step()
    return model


def look(model, ids):  # letters [T] -> next letters [T], weights [T, T]
    """What the head expects after each letter, and where it looked."""
    x = inputs(model, np.asarray(ids)[None]).data[0]
    q, k, v = (x @ model[name].data for name in ("Wq", "Wk", "Wv"))
    y, weights = attend(q, k, v)
    logits = y @ model["out"].data
    return logits.argmax(axis=1), weights


# --8<-- [end:train]


def measure_accuracy(model, n, rng):  # -> share in [0, 1]
    """How often the second half is continued rightly, over 50 new rows."""
    right = []
    for row in repeats(n, 50, rng):
        expected, _ = look(model, row)
        right.append(expected[n:-1] == row[n + 1 :])
    return np.mean(right)


def plot_weights(path, word, weights):
    """The weights as a square: a row for each query, a column for each key."""
    cell, left, top = 20, 120, 50
    picture = Drawing(
        left + cell * len(word) + 40,
        top + cell * len(word) + 20,
        "Where the head looks",
        f"Attention weights over the letters {word}. In the second half each "
        "letter looks at the one that followed it the first time.",
    )
    picture.text(left, 20, "looked at", "soft")
    picture.text(20, top + 14, "looks from", "soft")
    for i, letter in enumerate(word):
        x = left + cell * i
        y = top + cell * i
        picture.text(x + 10, top - 8, letter, anchor="middle", size=15)
        picture.text(left - 8, y + 15, letter, anchor="end", size=15)
        for j in range(i + 1):
            square = left + cell * j + 1, y + 1, cell - 2, cell - 2
            picture.rect(*square, "soft", 0.15)
            weight = float(weights[i, j])
            if weight > 0.02:
                picture.rect(*square, "make", round(weight, 2))
    picture.save(path)


# --8<-- [start:main]
def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(6, 6))
    matrices = 0.5 * rng.normal(size=(3, 6, 6))
    _, weights = attend(*(x @ m for m in matrices))
    print("weights of six random positions, a row for each:")
    for row in weights:
        print("  " + "  ".join(f"{w:.2f}" for w in row))
    print("  sums " + " ".join(f"{s:.2f}" for s in weights.sum(axis=1)))
    print("\nmask: positions 4 to 6 are replaced; outputs moved by")
    print("  " + "  ".join(f"{c:.2g}" for c in change(x, matrices, 3)))
    model = train(150, rng)
    print("\ncopying: share right, of letters that have stood before")
    for n, note in [(8, "as in training"), (16, "a length never trained on")]:
        share = measure_accuracy(model, n, rng)
        print(f"  {n:2} letters, twice: {share:.2f}  {note}")
    expected, weights = look(model, [LETTERS.index(letter) for letter in WORD])
    print(f"\nlooking back: {WORD}")
    print("  letter  looks at (weight)    expects next")
    for i in range(len(WORD) // 2, len(WORD) - 1):
        j = weights[i].argmax()
        spot = f"{WORD[j]} at {j + 1} ({weights[i, j]:.2f})"
        print(f"  {WORD[i]} at {i + 1:2} {spot:20} {LETTERS[expected[i]]}")
    plot_weights(out / "weights.svg", WORD, weights)


# --8<-- [end:main]


if __name__ == "__main__":
    main(Path("."))
