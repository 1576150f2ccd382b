"""Diffusion: a network that guesses what lies behind noise, asked many times.

But: plain networks of four hidden layers, 8 x 8 pixels, no classes.

Shows:
- from pure noise, all 8 modes are covered and 0.95 or more is on a mode
- in one step every sample is the mean of the data, and few steps fail
- the bound is not below the true entropy, and near it

Reference: Ho et al. 2020 (DDPM); Kingma et al. 2021, Variational Diffusion
Models (the bound).

Notation: x clean, z noisy = signal x + noise e, t from 0 (clean) to 1 (noise).
"""

import io
import time
from itertools import pairwise
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, gelu, linear
from snippets.media import tile, write_png

PASSES, LIKELIHOOD = 50, "bound"
FIRST, LAST = 0.05, 0.999  # the least and the most noise that counts
WIDTH = {2: 64, 64: 128}  # of the four hidden layers
TURN = np.arange(8) * np.pi / 4
CENTRES = 2 * np.stack([np.cos(TURN), np.sin(TURN)], axis=1)


def ring(n, rng):  # -> [n, 2]
    """Points around eight centres on a circle."""
    return CENTRES[rng.integers(8, size=n)] + 0.2 * rng.normal(size=(n, 2))


def load_digits():  # -> [1437, 64] to train on, [360, 64] held out, in [0, 1]
    """Real handwritten digits, 8 x 8 pixels."""
    raw = (Path(__file__).parent / "../start/digits.npz").read_bytes()
    with np.load(io.BytesIO(raw)) as file:
        images = file["images"].reshape(-1, 64) / 16
    order = np.random.default_rng(0).permutation(1797)
    return images[order[:1437]], images[order[1437:]]


# --8<-- [start:train]
def schedule(t):  # -> how much signal, how much noise
    """A quarter turn: the squares sum to 1 at each time."""
    if not np.all((np.asarray(t) >= 0) & (np.asarray(t) <= 1)):
        raise ValueError(f"t must lie in [0, 1], got {t}")
    return np.cos(np.pi / 2 * t), np.sin(np.pi / 2 * t)


def add_noise(x, t, rng):  # [n, d], [n] -> noisy [n, d], the noise [n, d]
    """Any amount of noise at once."""
    signal, noise = schedule(t[:, None])
    e = rng.normal(size=x.shape)
    return signal * x + noise * e, e


def network(model, z, t):  # [n, d], [n] -> [n, d]
    """Four hidden layers; the time comes in as eight cosines."""
    if z.shape[1] + 8 != model["w0"].shape[0]:
        raise ValueError(f"the network takes no points of shape {z.shape}")
    time = np.cos(np.pi * t[:, None] * np.arange(1, 9))
    x = np.concatenate([z, time], axis=1).astype(model["w0"].data.dtype)
    h = gelu(linear(Tensor(x), model["w0"], model["b0"]))
    for i in "123":
        h = h + gelu(linear(h, model["w" + i], model["b" + i]))
    return linear(h, model["w4"], model["b4"])


def train(model, data, steps, rate, rng, target="clean"):
    """Points from data(rng), noise on them, what the network says, a step."""
    adam = Adam(model.values(), rate)
    for i in range(steps):
        x = data(rng)
        t = rng.random(len(x))
        z, e = add_noise(x, t, rng)
        error = (network(model, z, t) - (x if target == "clean" else e)) ** 2
        if target == "clean":  # under little noise a small error matters more
            error = error * np.minimum(schedule(t)[1] ** -2, 25)[:, None]
        error.mean().backward()
        adam.step(rate * min(1, (i + 1) / 50, 2 * (1 - i / steps)))


# --8<-- [end:train]


def init(d, rng):  # -> {name: Tensor}
    """Random layers for points of d numbers."""
    if d not in WIDTH:
        raise ValueError(f"d must be 2 or 64, got {d}")
    sizes, model = [d + 8, *4 * [WIDTH[d]], d], {}
    for i, (n, m) in enumerate(pairwise(sizes)):
        w = rng.normal(size=(n, m)) * n**-0.5 * (0.1 if i == 4 else 1)
        model |= {f"w{i}": w, f"b{i}": np.zeros(m)}
    return {n: Tensor(a.astype(np.float32)) for n, a in model.items()}


def weights(seed):  # -> {name: array}
    """Three networks from zero; the last is there to be compared with."""
    images, arrays = 2 * load_digits()[0] - 1, {}
    pick = lambda rng: images[rng.integers(len(images), size=128)]
    for name, d, data, rate, target in [
        ("ring", 2, lambda rng: ring(256, rng), 0.005, "clean"),
        ("digits", 64, pick, 0.002, "clean"),
        ("digits/noise", 64, pick, 0.002, "noise"),
    ]:
        rng, begin = np.random.default_rng(seed), time.process_time()
        train(model := init(d, rng), data, 5000, rate, rng, target)
        arrays |= {f"{name}/{n}": p.data for n, p in model.items()}
        arrays[f"{name}/seconds"] = time.process_time() - begin
    return arrays


def load():  # -> {"ring", "digits", "digits/noise": {name: Tensor}}
    """The stored networks, in float64; "seconds" is what each took."""
    raw, models = (Path(__file__).parent / "diffusion.npz").read_bytes(), {}
    for key, array in np.load(io.BytesIO(raw)).items():
        name, _, part = key.rpartition("/")
        models.setdefault(name, {})[part] = Tensor(array.astype(np.float64))
    return models


# --8<-- [start:sample]
def guess(model, z, t):  # [n, d], one time -> [n, d]
    """The clean points that the network takes the noisy ones for."""
    x = network(model, z, np.full(len(z), t)).data
    return np.clip(x, -1, 1) if z.shape[1] == 64 else x


def sample(model, n, rng, steps=PASSES):  # -> [n, d]
    """From noise to points, or to images with pixels in [0, 1]."""
    if steps < 1:
        raise ValueError(f"steps must be >= 1, got {steps}")
    z = rng.normal(size=(n, model["w0"].shape[0] - 8))
    for t, u in pairwise(np.linspace(LAST, 0, steps + 1)):
        x = guess(model, z, t)
        (a, s), (b, r) = schedule(t), schedule(u)  # signal, noise: now, next
        new = (s**2 - (a * r / b) ** 2) * (r / s) ** 2  # variance put on
        z = b * x + (r**2 - new) ** 0.5 * (z - a * x) / s
        z = z + new**0.5 * rng.normal(size=z.shape)
    return z if z.shape[1] == 2 else (z + 1) / 2


# --8<-- [end:sample]


# --8<-- [start:bound]
def nll(model, x, draws=100):  # [n, d] -> [n]
    """At most so many nats, on average over the noise that is drawn."""
    d, rng = x.shape[1], np.random.default_rng(0)
    x = x if d == 2 else 2 * x - 1
    (a, s), (b, r) = schedule(FIRST), schedule(LAST)
    low, high = 2 * np.log([b / r, a / s])  # logs of signal to noise
    cost = ((b * x) ** 2 + r**2 - 1 - 2 * np.log(r)).sum(1) / 2
    for i in range(draws):  # what it costs to take the noise off, bit by bit
        level = low + (high - low) * (i + rng.random()) / draws
        t = 2 / np.pi * np.arctan(np.exp(-level / 2))
        z, _ = add_noise(x, np.full(len(x), t), rng)
        miss = ((x - guess(model, z, t)) ** 2).sum(1)
        cost += (high - low) / draws * np.exp(level) * miss / 2
    z, _ = add_noise(x, np.full(len(x), FIRST), rng)
    cost += (((x - guess(model, z, FIRST)) * a / s) ** 2).sum(1) / 2
    cost += d * np.log(s / a * (2 * np.pi) ** 0.5)
    return cost if d == 2 else cost - d * np.log(2)  # of pixels in [0, 1]


# --8<-- [end:bound]


def modes(x):  # [n, 2] -> modes with 1/32 of the points, share on a mode
    """On a mode: within three standard deviations of a centre."""
    away = np.linalg.norm(x[:, None] - CENTRES, axis=-1)
    on = away.min(axis=1) < 0.6
    count = np.bincount(away.argmin(axis=1)[on], minlength=8)
    return int((count >= len(x) / 32).sum()), float(on.mean())


def main(out: Path, seed: int = 0) -> None:
    rng, models = np.random.default_rng(seed), load()
    print("steps   modes   on a mode, of 1,000 points")
    for steps in (1, 2, 5, 10, 20, 50):
        covered, on = modes(sample(models["ring"], 1000, rng, steps))
        print(f"{steps:5} {covered:7} {on:11.2f}")
    cost = nll(models["ring"], ring(1000, rng)).mean()
    print(f"\nbound: new points cost at most {cost:.2f} nats, 1.70 is the truth")
    images = sample(models["digits"], 48, rng).reshape(-1, 8, 8)
    sheet = 1 - tile(images, 12, scale=6, gap=6, background=0)
    write_png(out / "digits.png", sheet, "48 drawn digits, most of them clear")
    took = [f"{n} {m['seconds'].data:.0f} s" for n, m in models.items()]
    print("\ntrained: from zero,", ", ".join(took))


if __name__ == "__main__":
    main(Path("."))
