"""Diffusion without fresh noise: the score, an ODE, and an exact likelihood.

But: the ring only, with the network of `diffusion`. The density is that of
points with a trace of noise: without any the ODE is not defined.

Shows:
- the score that follows from the prediction is near that of the noisy ring
- the exact likelihood costs a little more than the truth, on the same points
- so does the bound; neither is needed for want of the other
- the density of the ODE sums to 1 over a grid
- without fresh noise 20 steps cover all modes

Reference: Song et al. 2021, Score-Based Generative Modeling through Stochastic
Differential Equations, section 4.3; Song, Meng and Ermon 2021, Denoising
Diffusion Implicit Models, section 4.1; Efron 2011, Tweedie's Formula.

Notation: x clean, z noisy = signal x + noise e, t from 0 (clean) to 1 (noise).
"""

from itertools import pairwise
from pathlib import Path

import numpy as np

from snippets.data import (
    CENTRES,
    SPREAD,
    covered,
    distances,
    mode_width,
    modes,
    paired,
    ring,
    ring_nll,
)
from snippets.families.diffusion import (
    LAST,
    load,
    nll,
    predict,
    sample,
    schedule,
)
from snippets.media import ring_figure

TRACE = 0.02  # the time whose density is computed: noise of 0.03
STEPS = 25  # of the ODE


# --8<-- [start:score]
def score(model, z, t):  # [n, 2], a time -> gradient of log p(z) [n, 2]
    """Tweedie's formula: the prediction says which way the density grows."""
    signal, noise = schedule(t)
    return (signal * predict(model, z, t) - z) / noise**2


def true_score(z, t):  # [n, 2], a time -> [n, 2]
    """Of the ring under noise: eight Gaussians, each counted by its share."""
    signal, noise = schedule(t)
    variance = (signal * SPREAD) ** 2 + noise**2
    square = distances(z, signal * CENTRES) ** 2 / (2 * variance)
    share = np.exp(square.min(axis=1, keepdims=True) - square)
    share /= share.sum(axis=1, keepdims=True)
    return (signal * share @ CENTRES - z) / variance


# --8<-- [end:score]


# --8<-- [start:ode]
def velocity(model, z, t):  # [n, 2], a time -> dz / dt [n, 2]
    """How z moves with time if x and e stay: the schedule's derivative."""
    signal, noise = schedule(t)
    x = predict(model, z, t)
    e = (z - signal * x) / noise
    return np.pi / 2 * (signal * e - noise * x)


def sample_ode(model, z, steps):  # noise [n, 2] -> [steps + 1, n, 2]
    """The sampler of `diffusion` without fresh noise: e is kept (DDIM)."""
    if steps < 1:
        raise ValueError(f"steps must be >= 1, got {steps}")
    path = [z]
    for t, u in pairwise(np.linspace(LAST, 0, steps + 1)):
        signal, noise = schedule(t)
        x = predict(model, z, t)
        e = (z - signal * x) / noise
        next_signal, next_noise = schedule(u)
        z = next_signal * x + next_noise * e
        path.append(z)
    return np.stack(path)


# --8<-- [end:ode]


# --8<-- [start:likelihood]
def divergence(model, z, t, step=1e-4):  # [n, 2], a time -> [n]
    """How fast the flow spreads, by finite differences."""
    total = 0
    for i, e in enumerate(step * np.eye(2)):
        ahead = velocity(model, z + e, t)
        behind = velocity(model, z - e, t)
        total = total + (ahead - behind)[:, i] / (2 * step)
    return total


def exact_nll(model, z):  # points with a trace of noise [n, 2] -> nats [n]
    """Along the ODE to pure noise, adding up how space spreads on the way."""
    h = (LAST - TRACE) / STEPS
    spread = 0
    for t in TRACE + h * np.arange(STEPS):  # midpoint rule
        half = z + h / 2 * velocity(model, z, t)
        spread = spread + h * divergence(model, half, t + h / 2)
        z = z + h * velocity(model, half, t + h / 2)
    log_noise = -(z**2 + np.log(2 * np.pi)).sum(axis=1) / 2
    return -log_noise - spread


# --8<-- [end:likelihood]


def true_nll(z, t):  # [n, 2], a time -> nats [n]
    """Of the ring under noise."""
    signal, noise = schedule(t)
    variance = (signal * SPREAD) ** 2 + noise**2
    square = distances(z, signal * CENTRES) ** 2
    log_p = -square / (2 * variance) - np.log(8 * 2 * np.pi * variance)
    return -np.logaddexp.reduce(log_p, axis=1)


def measure_score(model, x, t, rng):  # -> its error, its size
    """Root mean squares over points x under the noise of time t."""
    signal, noise = schedule(t)
    z = signal * x + noise * rng.normal(size=x.shape)
    truth = true_score(z, t)
    error = ((score(model, z, t) - truth) ** 2).sum(axis=1)
    return error.mean() ** 0.5, (truth**2).sum(axis=1).mean() ** 0.5


def measure_likelihood(model, x, rng):  # -> {name: (mean excess, its error)}
    """What each costs above the truth, in nats, on the same points."""
    signal, noise = schedule(TRACE)
    z = signal * x + noise * rng.normal(size=x.shape)
    return {
        "exact, by the ODE": paired(exact_nll(model, z), true_nll(z, TRACE)),
        "bound": paired(nll(model, x), ring_nll(x)),
    }


def plot_paths(path, model, noise):  # [n, 2]
    """Where the ODE leads in few steps and in many, with the way of 40 points."""
    ways = {f"{steps} steps": sample_ode(model, noise, steps) for steps in (5, 50)}
    panels = {name: way[-1] for name, way in ways.items()}
    lines = {name: way[:, :40] for name, way in ways.items()}
    ring_figure(path, panels, "Paths without fresh noise", columns=2, paths=lines)


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    model = load()["ring"]
    x = ring(1000, rng)
    print("score   noise   network off the truth   size of the truth")
    for t in (0.8, 0.6, 0.4, 0.2, 0.1):
        error, size = measure_score(model, x, t, rng)
        _, noise = schedule(t)
        print(f"{noise:13.2f} {error:14.2f} {size:19.2f}")

    print("\nlikelihood: nats above the truth, on the same 1,000 points")
    for name, (more, error) in measure_likelihood(model, x, rng).items():
        print(f"  {name:18} {more:.3f} ± {error:.3f}")

    print("\nsampler: 1,000 points; the ring has 0.989 on a mode, width 0.195")
    print("  steps  fresh noise  on a mode  width  covered")
    noise = rng.normal(size=(1000, 2))
    made = {}
    for steps in (5, 10, 20, 50):
        made[steps, "no"] = sample_ode(model, noise, steps)[-1]
    made[50, "yes"] = sample(model, 1000, rng)
    for (steps, fresh), z in made.items():
        on, shares = modes(z)
        figures = f"{on.mean():9.2f} {mode_width(z):8.3f} {covered(shares):3} of 8"
        print(f"{steps:6} {fresh:>9} {figures}")
    plot_paths(out / "paths.svg", model, noise[:400])


if __name__ == "__main__":
    main(Path("."))
