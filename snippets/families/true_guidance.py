"""Guidance on a ring where all is known: no network, and still not the truth.

But: two dimensions, eight Gaussians, one of them asked for.

Shows:
- with the true velocities and no guidance, samples are the true conditional
- with guidance they are not: narrower, farther out, ever more so
- nor do they follow the sharpened density that guidance is often said to follow

Reference: Bradley and Nakkiran 2025, Classifier-Free Guidance is a
Predictor-Corrector; Lipman et al. 2023, Flow Matching for Generative Modeling.

Notation: t time, 0 is noise and 1 is data; n points of two numbers, k modes.
"""

from pathlib import Path

import numpy as np

from snippets.data import CENTRES, SPREAD, modes
from snippets.families.guidance import guide
from snippets.media import Drawing

ASKED = [0]  # the mode at (2, 0)
EVERY = range(8)
CELL = 0.02  # side of the cells in which the sharpened density is summed


# --8<-- [start:velocity]
def velocity(x, t, which):  # [n, 2], a time, modes [k] -> [n, 2]
    """The mean of all straight lines to these modes that pass through x."""
    if not 0 <= t <= 1:
        raise ValueError(f"t must lie in 0 to 1, got {t}")
    centres = CENTRES[which]
    away = x[:, None] - t * centres  # [n, k, 2]
    variance = (1 - t) ** 2 + (SPREAD * t) ** 2
    growth = (SPREAD**2 * t - (1 - t)) / variance
    lines = centres + growth * away  # one mean for each mode
    square = (away**2).sum(axis=2, keepdims=True) / (2 * variance)
    p = np.exp(square.min(axis=1, keepdims=True) - square)  # which mode it is for
    return (p * lines).sum(axis=1) / p.sum(axis=1)


def guided(x, t, scale):  # [n, 2], a time -> [n, 2]
    """As in `guidance`: beyond the conditional, away from the unconditional."""
    return guide(velocity(x, t, ASKED), velocity(x, t, EVERY), scale)


# --8<-- [end:velocity]


# --8<-- [start:flow]
def divergence(x, t, scale, e=1e-4):  # [n, 2], a time -> [n]
    """How fast the guided flow spreads, by finite differences."""
    total = 0
    for i, step in enumerate(e * np.eye(2)):
        ahead = guided(x + step, t, scale)
        behind = guided(x - step, t, scale)
        total = total + (ahead - behind)[:, i] / (2 * e)
    return total


def flow(x, scale, steps=50):  # noise [n, 2] -> [n, 2], log density [n]
    """Midpoint steps, adding up how space grows on the way."""
    if steps < 1:
        raise ValueError(f"steps must be >= 1, got {steps}")
    log_q = -(x**2 + np.log(2 * np.pi)).sum(axis=1) / 2
    h = 1 / steps
    for t in np.arange(steps) * h:
        half = x + h / 2 * guided(x, t, scale)
        log_q = log_q - h * divergence(half, t + h / 2, scale)
        x = x + h * guided(half, t + h / 2, scale)
    return x, log_q


def log_density(x, which):  # [n, 2], modes [k] -> [n]
    """Of the data: the modes named, equally likely."""
    if x.ndim != 2 or x.shape[1] != 2:
        raise ValueError(f"x must be [n, 2], got shape {x.shape}")
    square = ((x[:, None] - CENTRES[which]) ** 2).sum(axis=2)
    log_p = -square / (2 * SPREAD**2) - np.log(2 * np.pi * SPREAD**2)
    return np.logaddexp.reduce(log_p, axis=1) - np.log(len(which))


# --8<-- [end:flow]


# --8<-- [start:sharpened]
def sharpened(scale, side=CELL):  # -> places [n, 2], probabilities [n]
    """p(x | asked) ** (1 + scale) / p(x) ** scale, on a grid, to sum 1."""
    if scale < 0:
        raise ValueError(f"scale must be >= 0, got {scale}")
    axis = np.arange(-1.5, 1.5 + side / 2, side)
    x = np.stack(np.meshgrid(2 + axis, axis), axis=-1).reshape(-1, 2)
    asked = log_density(x, ASKED)
    p = np.exp(asked + scale * (asked - log_density(x, EVERY)))
    return x, p / p.sum()


# --8<-- [end:sharpened]


def measure_guided(noise, scale):  # -> mean [2], deviation [2], KL from the truth
    """Of guided samples, from their exact density."""
    x, log_q = flow(noise, scale)
    kl = (log_q - log_density(x, ASKED)).mean()
    return x.mean(axis=0), x.std(axis=0), abs(kl)


def measure_sharpened(scale):  # -> mean [2], deviation [2], KL from the truth
    """Of the sharpened density, by sums over the grid."""
    x, p = sharpened(scale)
    mean = p @ x
    deviation = np.sqrt(p @ (x - mean) ** 2)
    kl = p @ (np.log(p / CELL**2) - log_density(x, ASKED))
    return mean, deviation, abs(kl)


def plot_guided(path, samples):  # {scale: [n, 2]}
    """Around the mode that is asked for; the circle is 3 deviations of it."""
    picture = Drawing(
        640,
        230,
        "Guided samples against the truth",
        "Three panels around one mode. Without guidance the samples fill the "
        "circle of the truth; at scale 1 and 4 they shrink to a short dash "
        "that moves outwards, away from the other modes.",
    )
    for i, (scale, x) in enumerate(samples.items()):
        middle = np.array([107 + i * 213, 125])
        picture.text(middle[0], 23, f"scale {scale}", anchor="middle")
        picture.ellipse(*middle, 66, 66, color="soft")
        dots = middle + 110 * (x - CENTRES[0]) * [1, -1]
        on, _ = modes(x)
        picture.dots(dots[on], 1.5, "place")
        picture.dots(dots[~on], 1.5, "make")
    picture.text(10, 224, "on the mode", "place", size=12)
    picture.text(110, 224, "elsewhere", "make", size=12)
    picture.save(path)


def main(out: Path, seed: int = 0) -> None:
    noise = np.random.default_rng(seed).normal(size=(600, 2))
    rows = {f"scale {s}": measure_guided(noise, s) for s in (0, 0.25, 1, 2, 4)}
    print("guided samples of the mode at 2.00, and how far from the truth")
    print(f"{'':12}  outward  spread, out  across  KL, nats")
    for name, (mean, deviation, kl) in rows.items():
        figures = f"{mean[0]:8.2f} {deviation[0]:8.2f} {deviation[1]:8.2f}"
        print(f"{name:12} {figures} {kl:8.2f}")
    samples = {scale: flow(noise[:300], scale)[0] for scale in (0, 1, 4)}
    plot_guided(out / "truth.svg", samples)

    print("\nsharpened density, which guidance is said to follow")
    for scale in (1, 4):
        mean, deviation, kl = measure_sharpened(scale)
        figures = f"{mean[0]:8.2f} {deviation[0]:8.2f} {deviation[1]:8.2f}"
        print(f"scale {scale:<6} {figures} {kl:8.2f}")


if __name__ == "__main__":
    main(Path("."))
