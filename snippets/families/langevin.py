"""Langevin dynamics: downhill with noise, until points lie where exp(-E) says.

But: two dimensions, and every step is taken; a correction that refuses some
would make larger steps exact. The learnt energy is that of `energy_based`.

Shows:
- with small steps, samples match exp(-E) / Z as closely as chance allows
- so they do for an energy that was learnt
- larger steps spread the samples too widely
- from one start, chains stay in their mode for thousands of steps
- chains that start hot and cool reach all eight modes in 400 steps

Reference: Roberts and Tweedie 1996, Exponential Convergence of Langevin
Distributions; Kirkpatrick et al. 1983, Optimization by Simulated Annealing.

Notation: E energy, Z the sum of exp(-E) over the plane, n points, k cells a side.
"""

from functools import partial
from pathlib import Path

import numpy as np

from snippets.autograd import Tensor
from snippets.data import CENTRES, ENOUGH, SPREAD, distances, mode_width, nearest
from snippets.families.energy_based import energy, gradient, langevin, load
from snippets.media import tile, write_png

SIDE = 4  # half the width of the grid
SMALL = 0.005  # a step
HOT = 30  # the temperature at the start


# --8<-- [start:energy]
def ring_energy(x):  # [n, 2] -> [n]
    """Eight dips: -log of the ring's density, but for a constant."""
    square = distances(x, CENTRES) ** 2
    return -np.logaddexp.reduce(-square / (2 * SPREAD**2), axis=1)


def ring_gradient(x):  # [n, 2] -> dE / dx [n, 2]
    """Away from the centres that are near, each by its share in the density."""
    square = distances(x, CENTRES) ** 2
    above = square - square.min(axis=1, keepdims=True)
    share = np.exp(-above / (2 * SPREAD**2))
    share /= share.sum(axis=1, keepdims=True)
    return (x - share @ CENTRES) / SPREAD**2


# --8<-- [end:energy]


def learnt():  # -> an energy and its gradient, like the two above
    """Of the ring, from the network that `energy_based` stored."""
    model = load()["ring"]

    def learnt_energy(x):
        return energy(model, Tensor(x)).data[:, 0]

    return learnt_energy, partial(gradient, model)


# --8<-- [start:compare]
def expected(k, energy_of):  # -> Z, the share of each of k x k cells
    """exp(-E) on a fine grid, summed by cell."""
    if k < 1:
        raise ValueError(f"k must be >= 1, got {k}")
    parts = -(-240 // k)  # fine cells along the side of each
    fine = parts * k
    line = (np.arange(fine) + 0.5) / fine * 2 * SIDE - SIDE
    cells = np.stack(np.meshgrid(line, line), axis=-1).reshape(-1, 2)
    p = np.exp(-energy_of(cells)).reshape(k, parts, k, parts)
    p = p.sum(axis=(1, 3))
    area = (2 * SIDE / fine) ** 2
    return float(p.sum() * area), p / p.sum()


def counted(x, k):  # [n, 2] -> the share of each of k x k cells
    """A histogram; what lies outside goes to the nearest cell."""
    if not len(x):
        raise ValueError("x must not be empty")
    place = (x / SIDE + 1) / 2 * k
    cell = np.clip(place, 0, k - 1).astype(np.intp)
    flat = cell[:, 1] * k + cell[:, 0]
    return np.bincount(flat, minlength=k * k).reshape(k, k) / len(x)


def total_variation(p, q):  # shares, shares -> 0 to 1
    """How much of p would have to move to make it q."""
    if p.shape != q.shape:
        raise ValueError(f"p has shape {p.shape}, q {q.shape}")
    return float(np.abs(p - q).sum() / 2)


# --8<-- [end:compare]


def reached(x):  # [n, 2] -> modes with 1/32 of the points, share at the first
    """Each point counts for the nearest mode."""
    _, which = nearest(x, CENTRES)
    shares = np.bincount(which, minlength=8) / len(x)
    return int((shares >= ENOUGH).sum()), float(shares[0])


def measure_match(energy_of, gradient_of, size, rng):  # -> {figure: value}
    """600 chains from all over the plane, against exp(-E) / Z.

    Counted on 16 x 16 cells; "chance" is what 600 independent draws reach: the
    mean and the deviation of 50 trials.
    """
    start = 1.5 * rng.normal(size=(600, 2))
    x = langevin(gradient_of, start, 400, rng, size, HOT)
    z, p = expected(16, energy_of)
    trials = rng.multinomial(600, p.ravel(), size=50).reshape(-1, 16, 16)
    chance = [total_variation(draws / 600, p) for draws in trials]
    return {
        "Z": z,
        "TV": total_variation(counted(x, 16), p),
        "chance": f"{np.mean(chance):.2f} ± {np.std(chance):.2f}",
        "width": mode_width(x),
        "points": x,
    }


# --8<-- [start:stuck]
def measure_stuck(rng, n=200):  # -> {(steps, how): (modes, still in the first)}
    """Chains that all start in one mode: cold, and from a high temperature."""
    start = np.tile(CENTRES[:1], (n, 1))
    found = {}
    x = start
    done = 0
    for steps in (100, 1000, 5000):
        x = langevin(ring_gradient, x, steps - done, rng, SMALL)
        done = steps
        found[steps, "cold"] = reached(x)
    x = langevin(ring_gradient, start, 400, rng, SMALL, HOT)
    found[400, "annealed"] = reached(x)
    return found


# --8<-- [end:stuck]


def plot_match(path, expected_shares, counted_shares):  # [k, k] each
    """Two grids as grey squares, up is up."""
    grids = [p[::-1] / p.max() for p in (expected_shares, counted_shares)]
    alt = "Eight dark spots, twice. Columns: exp(-E); where the samples lie."
    write_png(path, tile(grids, 2, scale=4, gap=8, ink=True), alt)


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    given = ring_energy, ring_gradient
    of_network = learnt()
    print("match   step      Z  total variation    by chance  width of a mode")
    for size in (0.005, 0.02, 0.1):
        row = measure_match(*given, size, rng)
        figures = f"{row['Z']:6.2f} {row['TV']:16.2f} {row['chance']:>12}"
        print(f"given   {size:<6}{figures} {row['width']:16.2f}")
    row = measure_match(*of_network, SMALL, rng)
    figures = f"{row['Z']:6.2f} {row['TV']:16.2f} {row['chance']:>12}"
    print(f"learnt  {SMALL:<6}{figures} {row['width']:16.2f}")
    _, fine = expected(64, of_network[0])
    plot_match(out / "match.png", fine, counted(row["points"], 64))

    print("\nstuck: 200 chains, all from one mode")
    print("   steps            modes   still in the first")
    for (steps, how), (found, home) in measure_stuck(rng).items():
        print(f"{steps:8,} {how:8} {found:5} {home:17.2f}")


if __name__ == "__main__":
    main(Path("."))
