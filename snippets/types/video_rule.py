"""The rest of a clip: a rule that makes the next frame from the last.

But: a digit shifts by one pixel a frame on a canvas that is a ring, and a word
says which way. What comes next is certain; where it is not, such a rule blurs.

Shows:
- told the direction, it moves every digit, also in pairs never trained on
- told both words, it fails on the pairs it was never trained on
- told nothing, it blurs
- its error grows with each frame it adds

Reference: Mathieu, Couprie and LeCun 2016, Deep Multi-Scale Video Prediction
Beyond Mean Square Error.

Notation: n clips, T frames of S x S pixels; ways 0 to 3 are left to down.
"""

import io
import time
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, embedding, linear, relu
from snippets.media import tile, write_png

T, S, HIDDEN = 12, 12, 32
WAYS = np.array([[0, -1], [0, 1], [-1, 0], [1, 0]])  # down, right
KINDS = "direction", "both words", "nothing"  # what a rule may be told


# --8<-- [start:film]
def film(images, ways, rng, frames=T):  # [n, 8, 8], [n] -> [n, T, S, S]
    """Real clips: each image, put anywhere, moves by a pixel a frame."""
    if images.shape[1:] != (8, 8) or len(images) != len(ways):
        raise ValueError(f"{len(ways)} ways for images {images.shape}")
    wide = np.pad(images, ((0, 0), (0, S - 8), (0, S - 8)))
    at = rng.integers(S, size=(len(images), 1, 2))
    at = at + np.arange(frames)[:, None] * WAYS[ways][:, None]
    pairs = zip(wide, at, strict=True)
    return np.array([[np.roll(i, by, (0, 1)) for by in b] for i, b in pairs])


# --8<-- [end:film]


# --8<-- [start:rule]
def around(frames):  # [n, S, S] -> [n, S * S, 9]
    """For each pixel, the 3 x 3 around it; the canvas is a ring."""
    if frames.ndim != 3:
        raise ValueError(f"frames must be [n, S, S], got {frames.shape}")
    by = [(y, x) for y in (1, 0, -1) for x in (1, 0, -1)]
    moved = [np.roll(frames, step, (1, 2)) for step in by]
    return np.stack(moved, -1).reshape(len(frames), -1, 9)


def follow(rule, near, words):  # [n, p, 9], [n, k] -> [n, p]
    """p pixels of the next frame, from what was near each and k words."""
    if near.shape[-1] != 9 or len(near) != len(words):
        raise ValueError(f"{len(words)} captions for pixels {near.shape}")
    word = embedding(rule["word"], words).sum(1).reshape(len(words), 1, -1)
    h = relu(linear(Tensor(near), rule["in"]) + word)
    return linear(h, rule["out"]).reshape(*near.shape[:2])


def go_on(rule, first, words, frames=T):  # [n, S, S] -> [n, T, S, S]
    """One frame after another, each from the one before."""
    if frames < 1:
        raise ValueError(f"frames must be >= 1, got {frames}")
    clip = [first]
    while len(clip) < frames:
        new = follow(rule, around(clip[-1]), words).data
        clip.append(np.clip(new, 0, 1).reshape(first.shape))
    return np.stack(clip, 1)


# --8<-- [end:rule]


# --8<-- [start:train]
def told(kind, digits, ways):  # [n], [n] -> [n, k], rows of the word table
    """The words that a rule of this kind is given; row 14 says nothing."""
    if kind not in KINDS:
        raise ValueError(f"a rule is told one of {KINDS}, not {kind!r}")
    rows = [10 + ways] if kind == "direction" else [digits, 10 + ways]
    return np.stack(rows if kind != "nothing" else [0 * ways + 14], 1)


def loss(rule, kind, images, labels, rng, n=64, p=8):  # -> scalar
    """How far the rule is from n real steps, at p pixels of each."""
    if len(images) != len(labels):
        raise ValueError(f"{len(images)} images but {len(labels)} labels")
    i = rng.integers(len(images), size=n)
    ways = (labels[i] + rng.integers(1, 4, size=n)) % 4  # never digit % 4
    now, then = film(images[i], ways, rng, 2).swapaxes(0, 1).astype(np.float32)
    at = np.arange(n)[:, None], rng.integers(S * S, size=(n, p))
    words = told(kind, labels[i], ways)
    error = follow(rule, around(now)[at], words) - then.reshape(n, -1)[at]
    return (error * error).mean()


def train(kind, images, labels, steps, rng):  # -> {name: Tensor}
    """A new rule; Adam, its rate up at once and then slowly down."""
    if steps < 1:
        raise ValueError(f"steps must be >= 1, got {steps}")
    shapes = {"word": (15, HIDDEN), "in": (9, HIDDEN), "out": (HIDDEN, 1)}
    arrays = {n: rng.normal(size=s) / s[0] ** 0.5 for n, s in shapes.items()}
    rule = {n: Tensor(a.astype(np.float32)) for n, a in arrays.items()}
    adam = Adam(rule.values())
    for k in range(steps):
        loss(rule, kind, images, labels, rng).backward()
        adam.step(0.02 * min(1, (k + 1) / 50, 1.5 * (1 - k / steps)))
    return rule


# --8<-- [end:train]


def weights(seed):  # -> {name: array}
    """The three rules, from nothing: `python -m snippets train`."""
    rng, (images, labels, _, _) = np.random.default_rng(seed), digits()
    arrays, begin = {}, time.process_time()
    for kind in KINDS:
        rule = train(kind, images, labels, 2000, rng)
        arrays |= {f"{kind}/{name}": p.data for name, p in rule.items()}
    seconds = (time.process_time() - begin) / len(KINDS)
    return arrays | {"seconds": np.array(seconds)}


# --8<-- [start:judge]
def moves(clips, ways):  # [n, T, S, S], [n] -> [n] of bool
    """Whether every frame is the one before, moved by a pixel that way."""
    if len(clips) != len(ways):
        raise ValueError(f"{len(clips)} clips but {len(ways)} ways")
    waves = np.fft.rfft2(clips)
    both = waves[:, 1:] * np.conj(waves[:, :-1])  # a correlation, and its peak
    peak = np.fft.irfft2(both, (S, S)).reshape(*both.shape[:2], -1).argmax(2)
    step = WAYS[ways] % S  # -1 is S - 1 on the ring
    return (peak == (step[:, 0] * S + step[:, 1])[:, None]).all(1)


# --8<-- [end:judge]


def digits():  # -> images [n, 8, 8], labels to train on, the same held out
    """Real handwritten digits: 1,437 to train on, 360 kept back."""
    raw = (Path(__file__).parent / "../start/digits.npz").read_bytes()
    file = np.load(io.BytesIO(raw))
    images = file["images"].reshape(-1, 8, 8) / file["images"].max()
    order = np.random.default_rng(0).permutation(len(images))
    a, b = order[:1437], order[1437:]
    labels = file["labels"].astype(np.int64)
    return images[a], labels[a], images[b], labels[b]


def load():  # -> {kind: {name: Tensor}} in float64, seconds for one rule
    """What `weights` made, rounded to 16 bits."""
    raw = (Path(__file__).parent / "video_rule.npz").read_bytes()
    rules = {kind: {} for kind in KINDS}
    arrays = {n: a.astype(float) for n, a in np.load(io.BytesIO(raw)).items()}
    seconds = arrays.pop("seconds")
    for key, array in arrays.items():
        kind, name = key.split("/")
        rules[kind][name] = Tensor(array)
    return rules, seconds


def main(out: Path, seed: int = 0) -> None:
    (rules, seconds), rng = load(), np.random.default_rng(seed)
    images, labels = (part[:120] for part in digits()[2:])
    print(f"trained: each rule from zero in {seconds:.0f} s, on 30 of 40 pairs")
    print("\ntold           pairs trained on     pairs never trained on")
    print("               moved  contrast      moved  contrast")
    pairs = (labels + 1 + np.arange(120) % 3) % 4, labels % 4
    films = [film(images, ways, rng) for ways in pairs]
    rows = [films[1][114]]  # a four, and it moves left
    for kind in KINDS:
        line = f"  {kind:<10}"
        for real, ways in zip(films, pairs, strict=True):
            clips = go_on(rules[kind], real[:, 0], told(kind, labels, ways))
            left = np.mean(clips[:, -1].std((1, 2)) / real[:, -1].std((1, 2)))
            line += f"   {moves(clips, ways).mean():.2f}   {left:.2f}       "
        print(line.rstrip())
        rows.append(clips[114])
    words = told("direction", labels[:30], pairs[0][:30])
    real = film(images[:30], pairs[0][:30], rng, 97)
    clips = go_on(rules["direction"], real[:, 0], words, 97)
    error = np.sqrt(((clips - real) ** 2).mean((0, 2, 3)))
    print("\ndrift: steps  error  ink, real ink")
    for t in (1, 11, 24, 96):
        ink = f"{clips[:, t].mean():.2f}      {real[:, t].mean():.2f}"
        print(f"  {t:10}   {error[t]:.2f}  {ink}")
    alt = "A four moving left: real; by rules told the direction, both, nothing"
    sheet = tile(1 - np.concatenate(rows), T, scale=4)
    write_png(out / "rules.png", sheet, alt=alt)


if __name__ == "__main__":
    main(Path("."))
