"""The score: a network learns the gradient of log p at every noise, then samples.

But: the ring only, with the variance-exploding equation and no corrector steps.

Shows:
- from a noise of 1 down, the learnt score is nearer the true one than a Gaussian's
- it is worst where the noise is least
- a test tells neither the SDE's samples nor the ODE's from the noisy ring
- nor does it tell the SDE's samples from the ODE's
- it finds the whole score without noise, and half of it with noise

Reference: Hyvärinen 2005, Estimation of Non-Normalized Statistical Models by Score
Matching; Vincent 2011, A Connection Between Score Matching and Denoising
Autoencoders; Song et al. 2021, Score-Based Generative Modeling through Stochastic
Differential Equations; Karras et al. 2022, Elucidating the Design Space of
Diffusion-Based Generative Models, section 5; Gretton et al. 2012, A Kernel Two-Sample
Test.

Notation: x clean, z = x + sigma e noisy, e from a Gaussian, n points of two numbers.
"""

import time
from functools import partial
from itertools import pairwise
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, gelu, linear
from snippets.data import (
    CENTRES,
    SPREAD,
    covered,
    distances,
    mode_width,
    modes,
    ring,
    unpack_models,
)
from snippets.media import ring_figure

LEAST, MOST = 0.05, 5.0  # noises: a sampler goes from the most to the least
SIZE = (2 + SPREAD**2) ** 0.5  # deviation of the ring, along each axis
WIDTH = 64  # of the three hidden layers
STEPS = 6000  # of training
BATCH, RATE = 256, 0.01
TRAININGS = 3  # networks that are stored
LEVELS = (5, 2, 1, 0.5, 0.2, 0.1, 0.05)  # of noise, in the table
WAYS = {  # of sampling: how much of the score, and is there fresh noise?
    "SDE": (1, True),
    "ODE": (0.5, False),
    "whole, no noise": (1, False),
    "half, noise": (0.5, True),
}


# --8<-- [start:train]
def score(model, z, sigma):  # Tensor [n, 2], noise [n, 1] -> Tensor [n, 2]
    """That of one Gaussian, and what the network puts right on it."""
    wide = sigma**2 + SIZE**2
    level = np.log(sigma)
    waves = np.sin(level * np.array([0.25, 0.5, 1, 2]))
    clock = Tensor(np.concatenate([level, waves], axis=1))
    h = linear(clock, model["noise"], model["b0"])
    h = gelu(h + linear(z * wide**-0.5, model["place"]))
    for i in (1, 2):
        h = h + gelu(linear(h, model[f"w{i}"], model[f"b{i}"]))
    put_right = linear(h, model["w3"], model["b3"])
    return put_right * (SIZE / sigma * wide**-0.5) - z * (1 / wide)


def train(model, steps, rng):  # -> a loss each step
    """Denoising score matching: the target is the noise that was added."""
    adam = Adam(model.values())
    for step in range(steps):
        x = ring(BATCH, rng)
        e = rng.normal(size=x.shape)
        sigma = LEAST * (MOST / LEAST) ** rng.random((BATCH, 1))
        error = sigma * score(model, Tensor(x + sigma * e), sigma) + e
        loss = (error**2).mean()
        loss.backward()
        left = 1 - step / steps
        adam.step(RATE * min(1, (step + 1) / 100, 1.5 * left))
        yield float(loss.data)


# --8<-- [end:train]


def init(rng):  # -> {name: Tensor}
    """Random layers, from a place and five numbers that tell the noise."""
    ends = {"place": (2, WIDTH), "noise": (5, WIDTH), "w3": (WIDTH, 2)}
    shapes = ends | {"w1": (WIDTH, WIDTH), "w2": (WIDTH, WIDTH)}
    model = {}
    for name, shape in shapes.items():
        model[name] = Tensor(rng.normal(size=shape) * shape[0] ** -0.5)
    model |= {f"b{i}": Tensor(np.zeros(WIDTH)) for i in (0, 1, 2)}
    model["b3"] = Tensor(np.zeros(2))
    return model


def weights(seed):  # -> {name: array}
    """Three networks from nothing."""
    stored = {}
    for i in range(TRAININGS):
        begin = time.process_time()
        rng = np.random.default_rng([seed, i])
        model = init(rng)
        for _ in train(model, STEPS, rng):
            pass
        for name, p in model.items():
            stored[f"{i}/{name}"] = p.data.astype(np.float32)
        stored[f"{i}/seconds"] = np.array(time.process_time() - begin)
    return stored


def load():  # -> {"0", "1", "2": model}, in float64
    """The stored networks, and the "seconds" each took."""
    raw = (Path(__file__).parent / "score.npz").read_bytes()
    return unpack_models(raw)


# --8<-- [start:truth]
def true_score(z, sigma):  # Tensor [n, 2], noise [n, 1] -> Tensor [n, 2]
    """Of the ring under noise: eight Gaussians, each counted by its share."""
    variance = SPREAD**2 + sigma**2
    closest = distances(z.data, CENTRES).min(axis=1, keepdims=True) ** 2
    along = z @ CENTRES.T
    square = (z**2).sum(axis=1).reshape(-1, 1) - 2 * along + 4
    p = ((closest - square) * (0.5 / variance)).exp()
    p = p / p.sum(axis=1).reshape(-1, 1)
    return (p @ CENTRES - z) * (1 / variance)


def gaussian_score(z, sigma):  # Tensor [n, 2], noise [n, 1] -> Tensor [n, 2]
    """Of one Gaussian with the ring's mean and covariance: the baseline."""
    return z * (-1 / (sigma**2 + SIZE**2))


def ask(field, z, sigma):  # a score, [n, 2], one noise -> [n, 2]
    """Arrays in, array out."""
    if not sigma > 0:
        raise ValueError(f"sigma must be > 0, got {sigma}")
    return field(Tensor(z), np.full((len(z), 1), sigma)).data


def measure_error(field, sigma, rng, n=2000):  # -> 0 and up
    """Root mean square of what is wrong with a score, over the size of the true one."""
    z = ring(n, rng) + sigma * rng.normal(size=(n, 2))
    truth = ask(true_score, z, sigma)
    wrong = ask(field, z, sigma) - truth
    return ((wrong**2).sum() / (truth**2).sum()) ** 0.5


# --8<-- [end:truth]


# --8<-- [start:sample]
def levels(steps):  # -> noises [steps + 1], from MOST down to LEAST
    """Each smaller than the one before by the same factor."""
    if steps < 1:
        raise ValueError(f"steps must be >= 1, got {steps}")
    return np.geomspace(MOST, LEAST, steps + 1)


def less_noise(field, z, sigma, after, part, fresh, rng):  # [n, 2] -> [n, 2]
    """A step along a part of the score, with fresh noise or without."""
    variance = sigma**2 - after**2  # to be taken off
    z = z + part * variance * ask(field, z, sigma)
    return z + variance**0.5 * rng.normal(size=z.shape) if fresh else z


def sample(field, n, rng, way="SDE", steps=100):  # -> [n, 2]
    """From a wide Gaussian to the ring under the least noise."""
    part, fresh = WAYS[way]
    z = (MOST**2 + SIZE**2) ** 0.5 * rng.normal(size=(n, 2))
    for sigma, after in pairwise(levels(steps)):
        z = less_noise(field, z, sigma, after, part, fresh, rng)
    return z


# --8<-- [end:sample]


# --8<-- [start:test]
def same_distribution(x, y, rng, deals=199):  # [n, 2], [m, 2] -> p
    """How often points dealt to two sets by chance differ as much as x and y.

    The difference is the squared maximum mean discrepancy, by a Gaussian kernel.
    """
    both = np.concatenate([x, y])
    kernel = np.exp(-((distances(both, both) / SPREAD) ** 2) / 2)
    share = np.full(len(both), -1 / len(y))
    share[: len(x)] = 1 / len(x)
    dealt = np.stack([share, *(rng.permutation(share) for _ in range(deals))])
    apart = ((dealt @ kernel) * dealt).sum(axis=1)
    return np.mean(apart >= apart[0])


# --8<-- [end:test]


def noisy_ring(n, rng):  # -> [n, 2]
    """What a sampler that stops at the least noise should give."""
    return ring(n, rng) + LEAST * rng.normal(size=(n, 2))


def measure_samples(field, rng, n=1000):  # -> {way: points}, {way: figures}
    """Each way against other points of the ring, and other samples of the SDE."""
    real = noisy_ring(n, rng)
    other = sample(field, n, rng)
    points = {way: sample(field, n, rng, way) for way in WAYS}
    points["ring"] = noisy_ring(n, rng)
    rows = {}
    for way, z in points.items():
        on, shares = modes(z)
        rows[way] = {
            "on": on.mean(),
            "width": mode_width(z),
            "covered": covered(shares),
            "as ring": same_distribution(z, real, rng),
            "as SDE": same_distribution(z, other, rng),
        }
    return points, rows


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    models = load().values()
    seconds = sum(model["seconds"].data for model in models)
    print("training: 500 steps now, mean loss of each 100")
    losses = np.reshape(list(train(init(rng), 500, rng)), (5, 100))
    print("  ", *(f"{loss:.2f}" for loss in losses.mean(axis=1)))
    print(f"  stored: {STEPS:,} steps, {seconds:.0f} s in all: three networks")

    fields = [partial(score, model) for model in models]
    print("\nerror: of a score, over the size of the true one")
    print("  noise   three networks    one Gaussian")
    for sigma in LEVELS:
        off = sorted(measure_error(field, sigma, rng) for field in fields)
        base = measure_error(gaussian_score, sigma, rng)
        print(f"  {sigma:<5}   {off[0]:.2f} to {off[-1]:.2f} {base:15.2f}")

    points, rows = measure_samples(fields[0], rng)
    print("\nsamples: 1,000 points each")
    print("  score, noise     on a mode  width  covered  p: as ring  p: as SDE")
    for way, row in rows.items():
        figures = f"{row['on']:10.2f} {row['width']:6.2f} {row['covered']:3} of 8"
        print(f"  {way:15} {figures} {row['as ring']:9.3f} {row['as SDE']:10.3f}")
    panels = {way: z[:400] for way, z in points.items()}
    ring_figure(out / "samples.svg", panels, "The same score, used in four ways")


if __name__ == "__main__":
    main(Path("."))
