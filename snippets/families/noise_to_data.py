"""The way from noise to data, watched step by step, and two things to guess.

But: it trains nothing; the networks are those of `diffusion`.

Shows:
- on the ring the network's guess is close to the best one, which is known
- with the best guess in its place the same steps give the truth
- a network that predicts the noise leaves more noise in the digits
- the digits are no copies of those it was trained on

Reference: Ho et al. 2020, Denoising Diffusion Probabilistic Models, equation
15 (predicting the noise); Li and He 2025, Back to Basics: Let Denoising
Generative Models Denoise (predicting the clean picture).

Notation: x clean, z noisy = signal x + noise e, t from 0 (clean) to 1 (noise).
"""

import io
import json
from itertools import pairwise
from pathlib import Path

import numpy as np

from snippets.autograd import Tensor, gelu, linear
from snippets.media import tile, write_png

LAST, STEPS, COLUMNS, SIDE = 0.999, 50, 3, 134
TURN = np.arange(8) * np.pi / 4
CENTRES, SPREAD = 2 * np.stack([np.cos(TURN), np.sin(TURN)], axis=1), 0.2


def load():  # -> {"ring", "digits", "digits/noise": {name: Tensor}}
    """The networks that `diffusion` stored, in float64."""
    raw, models = (Path(__file__).parent / "diffusion.npz").read_bytes(), {}
    for key, array in np.load(io.BytesIO(raw)).items():
        name, _, part = key.rpartition("/")
        models.setdefault(name, {})[part] = Tensor(array.astype(np.float64))
    return models


def load_digits():  # -> [1437, 64] to train on, [360, 64] held out, in [0, 1]
    """Real handwritten digits, 8 x 8 pixels."""
    raw = (Path(__file__).parent / "../start/digits.npz").read_bytes()
    with np.load(io.BytesIO(raw)) as file:
        images = file["images"].reshape(-1, 64) / 16
    order = np.random.default_rng(0).permutation(1797)
    return images[order[:1437]], images[order[1437:]]


def schedule(t):  # -> how much signal, how much noise
    """A quarter turn: the squares sum to 1 at each time."""
    if not 0 <= t <= 1:
        raise ValueError(f"t must lie in [0, 1], got {t}")
    return np.cos(np.pi / 2 * t), np.sin(np.pi / 2 * t)


# --8<-- [start:guesses]
def best(z, t):  # [n, 2], one time -> [n, 2]
    """The mean of all clean points of the ring that z could come from.

    Under noise each mode stays a Gaussian; z belongs to each with a weight.
    """
    if z.shape[1] != 2:
        raise ValueError(f"z must be [n, 2], got shape {z.shape}")
    signal, noise = schedule(t)
    off = z[:, None] - signal * CENTRES  # [n, 8, 2]
    width = (signal * SPREAD) ** 2 + noise**2
    fit = -(off**2).sum(axis=2) / 2 / width
    weight = np.exp(fit - fit.max(axis=1, keepdims=True))
    weight /= weight.sum(axis=1, keepdims=True)
    back = CENTRES + signal * SPREAD**2 / width * off
    return (weight[..., None] * back).sum(axis=1)


def network(model, z, t):  # [n, d], one time -> [n, d]
    """What a stored network says: the clean points, or the noise."""
    if z.shape[1] + 8 != model["w0"].shape[0]:
        raise ValueError(f"the network takes no points of shape {z.shape}")
    time = np.cos(np.pi * t * np.arange(1, 9)) + np.zeros((len(z), 1))
    x = np.concatenate([z, time], axis=1)
    h = gelu(linear(Tensor(x), model["w0"], model["b0"]))
    for i in "123":
        h = h + gelu(linear(h, model["w" + i], model["b" + i]))
    return linear(h, model["w4"], model["b4"]).data


def guesser(model, target="clean"):  # -> a function of z and t
    """The clean points; if the network says the noise, that is taken away."""
    if target not in ("clean", "noise"):
        raise ValueError(f"target must be clean or noise, got {target!r}")

    def guess(z, t):
        says, (signal, noise) = network(model, z, t), schedule(t)
        x = says if target == "clean" else (z - noise * says) / signal
        return np.clip(x, -1, 1) if z.shape[1] == 64 else x

    return guess


# --8<-- [end:guesses]


# --8<-- [start:walk]
def walk(guess, z, rng, steps=STEPS):  # noise [n, d] -> [(t, z, its guess)]
    """At each step: guess the clean points, go back to a little less noise."""
    if steps < 1:
        raise ValueError(f"steps must be >= 1, got {steps}")
    path = []
    for t, u in pairwise(np.linspace(LAST, 0, steps + 1)):
        x = guess(z, t)
        path.append((t, z, x))
        (a, s), (b, r) = schedule(t), schedule(u)  # signal, noise: now, next
        new = (s**2 - (a * r / b) ** 2) * (r / s) ** 2  # variance put on
        z = b * x + (r**2 - new) ** 0.5 * (z - a * x) / s
        z = z + new**0.5 * rng.normal(size=z.shape)
    return [*path, (0.0, z, z)]


# --8<-- [end:walk]


def _on_a_mode(x):  # [n, 2] -> share within 0.6 of a centre
    """Three standard deviations, where the truth has 0.989."""
    away = np.linalg.norm(x[:, None] - CENTRES, axis=-1)
    return float((away.min(axis=1) < 3 * SPREAD).mean())


def distances(x, data):  # [m, d], [n, d] -> [m, n]
    """The Euclidean distance of each row of x to each row of data."""
    if x.shape[1] != data.shape[1]:
        raise ValueError(f"x has {x.shape[1]} columns, data {data.shape[1]}")
    square = (x**2).sum(1)[:, None] - 2 * x @ data.T + (data**2).sum(1)
    return np.sqrt(np.maximum(square, 0))


def frame(points, *images):  # [n, 2], [16, 64] in [-1, 1] each -> [h, w]
    """The ring as dots, then sheets of 16 pictures, side by side."""
    dots = np.ones((SIDE, SIDE))
    at = ((points / 3.4 * [1, -1] + 1) / 2 * SIDE).astype(np.int64)
    x, y = at[((at >= 0) & (at < SIDE - 1)).all(axis=1)].T
    dots[y, x] = dots[y + 1, x] = dots[y, x + 1] = dots[y + 1, x + 1] = 0
    parts = [dots]
    for sheet in images:
        pixels = np.clip((1 - sheet.reshape(-1, 8, 8)) / 2, 0, 1)
        parts.append(tile(pixels, 4, scale=4, gap=2, background=1))
    edge = [np.pad(p, 8, constant_values=1) for p in parts]
    return np.concatenate(edge, axis=1)


def _draw(out, ring, digits):  # two paths -> steps.png, steps.json
    """Every third step or so, for the viewer on the page."""
    last, frames, labels = len(ring) - 1, [], []
    for i in np.linspace(0, last, 15).round().astype(int):
        t, z, x = digits[i]
        frames.append(frame(ring[i][1], z[:16], x[:16]))
        signal, noise = schedule(t)
        labels.append(f"step {i} of {last}: {signal:.2f} x + {noise:.2f} noise")
    sheet = tile(frames, COLUMNS, gap=0)
    alt = "Fifteen steps; in each the ring, 16 noisy digits and their guesses"
    write_png(out / "steps.png", sheet, alt)
    about = {"columns": COLUMNS, "rows": 5, "labels": labels}
    about["title"] = "From noise to data: ring, digits, what it takes them for"
    (out / "steps.json").write_text(json.dumps(about), encoding="utf-8")


def main(out: Path, seed: int = 0) -> None:
    rng, models = np.random.default_rng(seed), load()
    guess, truth = guesser(models["ring"]), CENTRES[rng.integers(8, size=1000)]
    truth = truth + SPREAD * rng.normal(size=truth.shape)
    print("guess   noise   network off the best   best off the truth")
    for t in (0.8, 0.6, 0.4, 0.2):
        signal, noise = schedule(t)
        z = signal * truth + noise * rng.normal(size=truth.shape)
        miss = [((best(z, t) - x) ** 2).sum(1) for x in (guess(z, t), truth)]
        off, least = np.sqrt(np.mean(miss, axis=1))
        print(f"{noise:13.2f} {off:13.2f} {least:21.2f}")
    noise, paths = rng.normal(size=(1000, 2)), []
    print("\nring: 1,000 points from the same noise")
    for name, way in [("network", guess), ("best guess", best)]:
        paths.append(walk(way, noise, rng))
        print(f"  {name:12} {_on_a_mode(paths[-1][-1][1]):.2f} on a mode")
    (train, unseen), noise = load_digits(), rng.normal(size=(200, 64))
    print("\ndigits: distance to the nearest training image")
    kinds = [("clean", "digits"), ("noise", "digits/noise")]
    ways = [walk(guesser(models[n], k), noise, rng) for k, n in kinds]
    clean, noisy = ((way[-1][1] + 1) / 2 for way in ways)
    names = "200 of clean", "200 of noise", "360 unseen"
    for name, x in zip(names, (clean, noisy, unseen), strict=True):
        near = distances(x, train).min(axis=1)
        print(f"  {name:13} mean {near.mean():.2f}   least {near.min():.2f}")
    nearest = train[distances(clean[:12], train).argmin(axis=1)]
    rows = np.reshape([*clean[:12], *nearest, *noisy[:12]], (-1, 8, 8))
    alt = "Drawn digits; the training images nearest to them; speckled digits"
    write_png(out / "rows.png", 1 - tile(rows, 12, 6, 6, background=0), alt)
    _draw(out, paths[0], ways[0])


if __name__ == "__main__":
    main(Path("."))
