"""Diffusion: a network that predicts what lies behind noise, asked many times.

But: plain networks of four hidden layers, 8 x 8 pixels, no classes.

Shows:
- from pure noise, all 8 modes are covered and 0.95 or more is on a mode
- in one step every sample is the mean of the data, and few steps fail
- the bound lies a little above the truth, on the same points

Reference: Ho et al. 2020, Denoising Diffusion Probabilistic Models; Kingma et
al. 2021, Variational Diffusion Models (the bound).

Notation: x clean, z noisy = signal x + noise e, t from 0 (clean) to 1 (noise).
"""

import time
from itertools import pairwise
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, gelu, linear
from snippets.data import (
    covered,
    digits,
    modes,
    paired,
    ring,
    ring_nll,
    unpack_models,
)
from snippets.media import tile, write_png

NFE, LIKELIHOOD = 50, "bound"  # for the table of `compare`
STEPS = 5000  # of training
FIRST, LAST = 0.05, 0.999  # times: the least and the most noise that counts
WIDTH = {2: 64, 64: 128}  # of the four hidden layers, for points and for images
CLOCK = 8  # cosines that tell the network the time
SETUPS = {
    "ring": {"d": 2, "rate": 0.005, "target": "clean"},
    "digits": {"d": 64, "rate": 0.002, "target": "clean"},
    "digits/noise": {"d": 64, "rate": 0.002, "target": "noise"},  # to compare
}


# --8<-- [start:train]
def schedule(t):  # -> how much signal, how much noise
    """A quarter turn: the squares sum to 1 at each time."""
    if np.min(t) < 0 or np.max(t) > 1:
        raise ValueError(f"t must lie in [0, 1], got {t}")
    angle = np.pi / 2 * t
    return np.cos(angle), np.sin(angle)


def add_noise(x, t, rng):  # [n, d], [n] -> noisy [n, d], the noise [n, d]
    """Any amount of noise at once."""
    signal, noise = schedule(t[:, None])
    e = rng.normal(size=x.shape)
    return signal * x + noise * e, e


def network(model, z, t):  # [n, d], [n] -> [n, d]
    """Four hidden layers; the time comes in as eight cosines."""
    waves = np.arange(1, CLOCK + 1)
    clock = np.cos(np.pi * t[:, None] * waves)
    seen = np.concatenate([z, clock], axis=1)
    if seen.shape[1] != model["w0"].shape[0]:
        raise ValueError(f"the network takes no points of shape {z.shape}")
    x = Tensor(seen.astype(model["w0"].data.dtype))
    h = gelu(linear(x, model["w0"], model["b0"]))
    for i in (1, 2, 3):
        h = h + gelu(linear(h, model[f"w{i}"], model[f"b{i}"]))
    return linear(h, model["w4"], model["b4"])


def train(model, batches, steps, rng, rate, target="clean"):  # -> a loss each step
    """Noise on points of `batches(rng)`; the network predicts what they were."""
    adam = Adam(model.values(), rate)
    for step in range(steps):
        x = batches(rng)
        t = rng.random(len(x))
        z, e = add_noise(x, t, rng)
        if target == "clean":  # under little noise a small error matters more
            _, noise = schedule(t)
            error = (network(model, z, t) - x) ** 2
            error = error * np.minimum(noise**-2, 25)[:, None]
        else:
            error = (network(model, z, t) - e) ** 2
        loss = error.mean()
        loss.backward()
        left = 1 - step / steps
        warmup = (step + 1) / 50
        adam.step(rate * min(1, warmup, 2 * left))
        yield float(loss.data)


# --8<-- [end:train]


def init(d, rng):  # -> {name: Tensor}
    """Random layers for points of d numbers; the last one starts small."""
    if d not in WIDTH:
        raise ValueError(f"d must be 2 or 64, got {d}")
    widths = [d + CLOCK, *[WIDTH[d]] * 4, d]
    model = {}
    for i, (a, b) in enumerate(pairwise(widths)):
        w = rng.normal(size=(a, b)) * a**-0.5
        model[f"w{i}"] = w if i < 4 else 0.1 * w
        model[f"b{i}"] = np.zeros(b)
    return {name: Tensor(a.astype(np.float32)) for name, a in model.items()}


def ring_batches(rng):  # -> [256, 2], new points each time
    return ring(256, rng)


def weights(seed):  # -> {name: array}
    """Three networks from nothing."""
    images = 2 * digits()[0] - 1

    def digit_batches(rng):
        return images[rng.integers(len(images), size=128)]

    stored = {}
    for name, setup in SETUPS.items():
        begin = time.process_time()
        rng = np.random.default_rng(seed)
        model = init(setup["d"], rng)
        batches = ring_batches if name == "ring" else digit_batches
        for _ in train(model, batches, STEPS, rng, setup["rate"], setup["target"]):
            pass
        stored |= {f"{name}/{part}": p.data for part, p in model.items()}
        stored[f"{name}/seconds"] = time.process_time() - begin
    return stored


def load():  # -> {"ring", "digits", "digits/noise": model}, in float64
    """The stored networks, and the "seconds" each took."""
    raw = (Path(__file__).parent / "diffusion.npz").read_bytes()
    return unpack_models(raw)


# --8<-- [start:sample]
def predict(model, z, t):  # [n, d], one time -> [n, d]
    """The clean points that the network takes the noisy ones for."""
    x = network(model, z, np.full(len(z), t)).data
    return np.clip(x, -1, 1) if z.shape[1] == 64 else x


def less_noise(z, x, t, u, rng):  # [n, d] at time t, clean [n, d] -> at u < t
    """A draw of z at time u, if x were the clean point: Bayes' rule."""
    signal, noise = schedule(t)
    next_signal, next_noise = schedule(u)
    kept = signal * next_noise / next_signal
    variance = (noise**2 - kept**2) * (next_noise / noise) ** 2  # of fresh noise
    e = (z - signal * x) / noise  # the noise that z must then hold
    mean = next_signal * x + (next_noise**2 - variance) ** 0.5 * e
    return mean + variance**0.5 * rng.normal(size=z.shape)


def sample(model, n, rng, steps=NFE):  # -> [n, d]
    """From noise to points, or to images with pixels in [0, 1]."""
    if steps < 1:
        raise ValueError(f"steps must be >= 1, got {steps}")
    d = model["w4"].shape[1]
    z = rng.normal(size=(n, d))
    for t, u in pairwise(np.linspace(LAST, 0, steps + 1)):
        z = less_noise(z, predict(model, z, t), t, u, rng)
    return z if d == 2 else (z + 1) / 2


# --8<-- [end:sample]


# --8<-- [start:bound]
def log_snr(t):  # -> the log of the signal-to-noise ratio
    """signal^2 / noise^2: high where z is clean."""
    signal, noise = schedule(t)
    return 2 * np.log(signal / noise)


def scaled_error(model, x, t, rng):  # [n, d], one time -> [n]
    """Half the squared error of the prediction, in units of the noise."""
    z, _ = add_noise(x, np.full(len(x), t), rng)
    error = x - predict(model, z, t)
    return np.exp(log_snr(t)) * (error**2).sum(axis=1) / 2


def denoising_cost(model, x, draws, rng):  # [n, d] -> nats [n]
    """The error, summed over all noise levels: one drawn from each stretch."""
    low = log_snr(LAST)
    width = (log_snr(FIRST) - low) / draws
    cost = 0
    for i in range(draws):
        level = low + width * (i + rng.random())
        t = 2 / np.pi * np.arctan(np.exp(-level / 2))
        cost = cost + width * scaled_error(model, x, t, rng)
    return cost


def prior_kl(x):  # [n, d] -> nats [n]
    """What is left of x at the noisy end: its KL divergence from pure noise."""
    signal, noise = schedule(LAST)
    kl = (signal * x) ** 2 + noise**2 - 1 - 2 * np.log(noise)
    return kl.sum(axis=1) / 2


def reconstruction_cost(model, x, rng):  # [n, d] -> nats [n]
    """What the last bit of noise hides: a Gaussian around the last prediction."""
    constant = np.log(2 * np.pi) - log_snr(FIRST)
    d = x.shape[1]
    return scaled_error(model, x, FIRST, rng) + d / 2 * constant


def nll(model, x, draws=100):  # [n, d] -> nats [n]
    """An upper bound, on average over the noise that is drawn: minus the ELBO."""
    rng = np.random.default_rng(0)
    d = x.shape[1]
    x = x if d == 2 else 2 * x - 1
    cost = prior_kl(x) + denoising_cost(model, x, draws, rng)
    cost = cost + reconstruction_cost(model, x, rng)
    return cost if d == 2 else cost - d * np.log(2)  # of pixels in [0, 1]


# --8<-- [end:bound]


def measure_training(seed, steps=500, every=100):  # -> the loss, now and then
    """The network of the ring from nothing: mean losses of `every` steps each."""
    rng = np.random.default_rng(seed)
    losses = train(init(2, rng), ring_batches, steps, rng, SETUPS["ring"]["rate"])
    return np.reshape(list(losses), (-1, every)).mean(axis=1)


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    models = load()
    print("training: the ring, 500 steps now, mean loss of each 100")
    print("  ", *(f"{loss:.2f}" for loss in measure_training(seed)))
    for name, model in models.items():
        print(f"  stored, {STEPS:,} steps in {model['seconds'].data:.0f} s: {name}")

    print("\nsteps   modes   on a mode, of 4,000 points")
    for steps in (1, 2, 5, 10, 20, 50):
        on, shares = modes(sample(models["ring"], 4000, rng, steps))
        print(f"{steps:5} {covered(shares):7} {on.mean():11.2f}")

    x = ring(1000, rng)
    cost = nll(models["ring"], x)
    more, error = paired(cost, ring_nll(x))
    print(f"\nbound: new points cost at most {cost.mean():.2f} nats")
    print(f"  {more:.2f} ± {error:.2f} more than the truth costs there")

    images = sample(models["digits"], 48, rng).reshape(-1, 8, 8)
    sheet = tile(images, 12, scale=6, gap=6, ink=True)
    write_png(out / "digits.png", sheet, "48 drawn digits, most of them clear")


if __name__ == "__main__":
    main(Path("."))
