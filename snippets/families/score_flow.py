"""One score as a diffusion, a flow and an energy, and an exact likelihood by its ODE.

But: the networks of `score`; the density is that of the ring under the least noise.

Shows:
- a step of DDIM and one of flow matching are the same step of the score's ODE
- with the true score the likelihood of the ODE is the true one, to 0.005 nats
- with three learnt scores it is within 0.05 nats of the truth, on the same points
- one Gaussian's score costs more than a nat
- the density of the learnt score sums to 1 over a grid

Reference: Song et al. 2021, Score-Based Generative Modeling through Stochastic
Differential Equations, section 4.3; Song, Meng and Ermon 2021, Denoising
Diffusion Implicit Models, section 4.1; Lipman et al. 2023, Flow Matching for
Generative Modeling, section 4.

Notation: z = x + sigma e noisy, n points of two numbers; for diffusion signal x +
noise e, for flow matching t x + (1 - t) e.
"""

from functools import partial
from itertools import pairwise
from pathlib import Path

import numpy as np

from snippets.autograd import Tensor
from snippets.data import CENTRES, SPREAD, distances, paired
from snippets.families.score import (
    LEAST,
    MOST,
    SIZE,
    ask,
    gaussian_score,
    levels,
    load,
    noisy_ring,
    score,
    true_score,
)

STEPS = 60  # of the ODE, two evaluations each


# --8<-- [start:names]
def ode_step(field, z, sigma, after):  # [n, 2] -> [n, 2]
    """Euler's method on dz / dsigma = -sigma score, the noise that z must hold."""
    return z - (after - sigma) * sigma * ask(field, z, sigma)


def diffusion_step(field, z, sigma, after):  # [n, 2] -> [n, 2]
    """DDIM: predict the clean point, keep the noise, mix them anew."""
    signal, next_signal = (1 + np.array([sigma, after]) ** 2) ** -0.5
    noisy = signal * z
    noise = -sigma * ask(field, z, sigma)  # what a diffusion network predicts
    clean = (noisy - signal * sigma * noise) / signal
    mixed = next_signal * clean + next_signal * after * noise
    return mixed / next_signal


def flow_step(field, z, sigma, after):  # [n, 2] -> [n, 2]
    """Flow matching: go on along the velocity, data less noise."""
    t, u = 1 / (1 + np.array([sigma, after]))
    noise = -sigma * ask(field, z, sigma)
    velocity = (z - sigma * noise) - noise
    return (t * z + (u - t) * velocity) / u


# --8<-- [end:names]


# --8<-- [start:likelihood]
def velocity(field, z, sigma):  # [n, 2] -> dz / d log sigma [n, 2], divergence [n]
    """The trace of the Jacobian is exact: a backward pass for each number."""
    place = Tensor(z)
    v = -(sigma**2) * field(place, np.full((len(z), 1), sigma))
    trace = 0
    for d in (0, 1):
        place.grad = None
        v[:, d].sum().backward()
        trace = trace + place.grad[:, d]
    return v.data, trace


def nll(field, z, steps=STEPS):  # [n, 2] -> nats [n]
    """Up to the most noise, adding up how space spreads on the way."""
    spread = 0
    for after, sigma in pairwise(levels(steps)[::-1]):
        h = np.log(sigma / after)
        half = z - h / 2 * after**2 * ask(field, z, after)
        v, trace = velocity(field, half, (sigma * after) ** 0.5)
        z = z + h * v
        spread = spread + h * trace
    variance = MOST**2 + SIZE**2
    square = (z**2).sum(axis=1) / variance
    return square / 2 + np.log(2 * np.pi * variance) - spread


# --8<-- [end:likelihood]


def true_nll(z):  # [n, 2] -> nats [n]
    """Of the ring under the least noise."""
    variance = SPREAD**2 + LEAST**2
    square = distances(z, CENTRES) ** 2
    log_p = -square / (2 * variance) - np.log(8 * 2 * np.pi * variance)
    return -np.logaddexp.reduce(log_p, axis=1)


def measure_steps(field, z):  # [n, 2] -> {name: largest difference}
    """From the same places: each against a step of the ODE, at ten noises."""
    apart = {"diffusion": 0.0, "flow matching": 0.0}
    for sigma, after in pairwise(levels(10)):
        step = ode_step(field, z, sigma, after)
        for name, other in zip(apart, (diffusion_step, flow_step), strict=True):
            away = np.abs(other(field, z, sigma, after) - step).max()
            apart[name] = max(apart[name], away)
    return apart


def fields():  # -> {name: score}
    """The truth, three networks, one Gaussian."""
    learnt = {f"network {i}": partial(score, m) for i, m in load().items()}
    return {"true score": true_score, **learnt, "one Gaussian": gaussian_score}


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    z = noisy_ring(1000, rng)
    scores = fields()
    print("steps: largest difference from a step of the score's ODE")
    for name, apart in measure_steps(scores["network 0"], z).items():
        print(f"  {name:14} {apart:.12f}")

    print("\nlikelihood: nats above the truth, on the same 1,000 points")
    truth = true_nll(z)
    for name, field in scores.items():
        more, error = paired(nll(field, z), truth)
        print(f"  {name:14} {more:6.3f} ± {error:.3f}")
    print(f"  the truth itself costs {truth.mean():.2f}")


if __name__ == "__main__":
    main(Path("."))
