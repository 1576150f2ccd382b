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


# --8<-- [start:attend]
def attend(q, k, v, causal=True):  # [T, d] each -> [T, d], weights [T, T]
    """Each query looks up keys, and takes the mean of their values.

    How much it takes of each is a softmax of query times key. `causal` gives
    every later position weight 0.
    """
    if not len(q) == len(k) == len(v) or q.shape[1] != k.shape[1]:
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
    if not 0 <= t < len(x):
        raise ValueError(f"t must be 0 to {len(x) - 1}, got {t}")
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
    once = rng.permuted(np.tile(np.arange(len(LETTERS)), (batch, 1)), axis=1)
    return np.tile(once[:, :n], 2)


def inputs(model, ids):  # [B, T] -> [B, T, 2C]
    """Each position holds its own letter and the one before it."""
    if ids.ndim != 2:
        raise ValueError(f"ids must be [B, T], got shape {ids.shape}")
    before = np.roll(ids, 1, axis=1)
    before[:, 0] = len(LETTERS)  # a row of its own: nothing before
    own, last = model["own"], model["before"]
    return embedding(own, ids) + embedding(last, before)


def train(steps, rng, width=32, n=8):  # -> {name: Tensor}
    """One head learns to continue the second half of `repeats`."""
    if steps < 1:
        raise ValueError(f"steps must be >= 1, got {steps}")
    v = len(LETTERS)
    shapes = {"own": (v, width), "before": (v + 1, width), "out": (width, v)}
    shapes |= dict.fromkeys(("Wq", "Wk", "Wv"), (width, width))
    model = {
        name: Tensor(rng.normal(size=s) / np.sqrt(width)) for name, s in shapes.items()
    }
    adam = Adam(model.values(), lr=0.02)
    for _ in range(steps):
        ids = repeats(n, 32, rng)
        x = inputs(model, ids)
        y = attention(*(linear(x, model[m]) for m in ("Wq", "Wk", "Wv")))
        logits = linear(y, model["out"])[:, n:-1]
        cross_entropy(logits, ids[:, n + 1 :]).backward()
        adam.step()
    return model


def look(model, ids):  # letters [T] -> next letters [T], weights [T, T]
    """What the head expects after each letter, and where it looked."""
    if len(ids) < 2:
        raise ValueError(f"ids must be at least 2 letters, got {len(ids)}")
    x = inputs(model, np.asarray(ids)[None]).data[0]
    y, weights = attend(*(x @ model[m].data for m in ("Wq", "Wk", "Wv")))
    return (y @ model["out"].data).argmax(axis=1), weights


def accuracy(model, n, rng):  # -> share in [0, 1]
    """How often the second half is continued rightly, over 50 new rows."""
    if n < 2:
        raise ValueError(f"n must be >= 2, got {n}")
    rows = repeats(n, 50, rng)
    right = [look(model, row)[0][n:-1] == row[n + 1 :] for row in rows]
    return np.mean(right)


# --8<-- [end:train]


# --8<-- [start:draw]
def draw(path, word, weights):
    """The weights as a square: a row for each query, a column for each key."""
    if weights.shape != (len(word), len(word)):
        raise ValueError(f"{len(word)} letters, weights {weights.shape}")
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
        x, y = left + cell * i, top + cell * i
        picture.text(x + 10, top - 8, letter, anchor="middle", size=15)
        picture.text(left - 8, y + 15, letter, anchor="end", size=15)
        for j in range(i + 1):
            at = left + cell * j + 1, y + 1, cell - 2, cell - 2
            picture.rect(*at, "soft", 0.15)
            if weights[i, j] > 0.02:
                picture.rect(*at, "make", round(float(weights[i, j]), 2))
    picture.save(path)


# --8<-- [end:draw]


# --8<-- [start:main]
def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    x, *matrices = rng.normal(size=(4, 6, 6)) * [[[1]], *[[[0.5]]] * 3]
    _, weights = attend(*(x @ m for m in matrices))
    print("weights of six random positions, a row for each:")
    for row in weights:
        print("  " + "  ".join(f"{w:.2f}" for w in row))
    print("  sums " + " ".join(f"{s:.2f}" for s in weights.sum(axis=1)))
    print("\nmask: positions 4 to 6 are replaced; outputs moved by")
    print("  " + "  ".join(f"{c:.1f}" for c in change(x, matrices, 3)))
    model = train(150, rng)
    print("\ncopying: share right, of letters that have stood before")
    for n, note in [(8, "as in training"), (16, "a length never trained on")]:
        print(f"  {n:2} letters, twice: {accuracy(model, n, rng):.2f}  {note}")
    ids = np.array([LETTERS.index(letter) for letter in WORD])
    guess, weights = look(model, ids)
    print(f"\nlooking back: {WORD}")
    print("  letter  looks at (weight)    expects next")
    for i in range(len(WORD) // 2, len(WORD) - 1):
        j = weights[i].argmax()
        spot = f"{WORD[j]} at {j + 1} ({weights[i, j]:.2f})"
        print(f"  {WORD[i]} at {i + 1:2} {spot:20} {LETTERS[guess[i]]}")
    draw(out / "weights.svg", WORD, weights)


# --8<-- [end:main]


if __name__ == "__main__":
    main(Path("."))
