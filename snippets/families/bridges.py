"""Bridges between the modes of the ring: how many points lie there, and why.

But: one flow with plain layers, that of `normalizing_flow`. The other one has no
network: the velocities of flow matching are worked out for this ring.

Shows:
- all 8 modes are covered, but more samples of the coupling flow lie off them
- the exact flow is one smooth map of one cloud, too, and has no more off than data
- in both, a path to the next mode has no jump, and crosses the gap
- the exact flow is equally steep at every gap, the coupling flow is not

Reference: Cornish et al. 2020, Relaxing Bijectivity Constraints with
Continuously Indexed Normalising Flows, section 2 (Lipschitz constants).

Notation: n points, z noise, x data, t time from 0 (noise) to 1 (data).
"""

from functools import partial
from pathlib import Path

import numpy as np

from snippets.data import CENTRES, SPREAD, covered, distances, modes, ring
from snippets.families.normalizing_flow import (
    LAYERS,
    load,
    to_data,
    to_noise,
    undo,
)
from snippets.media import ring_figure, write_sheet

STEPS = 50  # of the exact flow
NEXT = np.roll(CENTRES, -1, axis=0)  # the mode beside each


# --8<-- [start:stages]
def stages(model, z):  # noise [n, 2] -> [n, 2] after 0, 1, ... 8 layers
    """Noise becomes data, a layer at a time."""
    yield z
    for k in reversed(range(LAYERS)):
        z = undo(model, k, z)
        yield z


# --8<-- [end:stages]


# --8<-- [start:exact]
def exact_velocity(x, t):  # [n, 2], a time -> [n, 2]
    """The mean of all straight lines from noise to the ring that pass through x."""
    variance = (1 - t) ** 2 + (SPREAD * t) ** 2
    square = distances(x, t * CENTRES) ** 2 / (2 * variance)
    share = np.exp(square.min(axis=1, keepdims=True) - square)
    share /= share.sum(axis=1, keepdims=True)  # which mode the line leads to
    centre = share @ CENTRES
    growth = (SPREAD**2 * t - (1 - t)) / variance
    return centre + growth * (x - t * centre)


def exact_flow(x, begin, end):  # [n, 2] at one time -> [n, 2] at another
    """Midpoint steps along the velocity; from 1 to 0 it goes back to the noise."""
    h = (end - begin) / STEPS
    for i in range(STEPS):
        t = begin + i * h
        half = x + h / 2 * exact_velocity(x, t)
        x = x + h * exact_velocity(half, t + h / 2)
    return x


# --8<-- [end:exact]


def flows():  # -> {name: (noise to data, data to noise)}
    """Two smooth maps of one Gaussian cloud, each with its inverse."""
    model = load()["ring"]

    def coupling_to_noise(x):
        z, _ = to_noise(model, x)
        return z.data

    return {
        "coupling layers": (partial(to_data, model), coupling_to_noise),
        "exact flow": (
            partial(exact_flow, begin=0, end=1),
            partial(exact_flow, begin=1, end=0),
        ),
    }


# --8<-- [start:interpolate]
def straight_lines(a, b, steps):  # [k, 2], [k, 2] -> [k, steps + 1, 2]
    """From each a to its b, in even steps."""
    if steps < 1:
        raise ValueError(f"steps must be >= 1, got {steps}")
    part = np.linspace(0, 1, steps + 1)[:, None]
    return a[:, None] + part * (b - a)[:, None]


def interpolate(flow, start, end, steps):  # [k, 2], [k, 2] -> lines, paths
    """Straight lines between their noises, and where they lead in the data."""
    forwards, backwards = flow
    lines = straight_lines(backwards(start), backwards(end), steps)
    paths = forwards(lines.reshape(-1, 2))
    return lines, paths.reshape(lines.shape)


def zoom(flow, start, end, rounds):  # [k, 2], [k, 2] -> a length each round
    """The longest of 50 steps of the paths, then of 50 within those, ..."""
    forwards, backwards = flow
    a = backwards(start)
    b = backwards(end)
    for _ in range(rounds):
        lines = straight_lines(a, b, 50)
        paths = forwards(lines.reshape(-1, 2)).reshape(lines.shape)
        lengths = np.linalg.norm(np.diff(paths, axis=1), axis=2)
        longest = lengths.argmax(axis=1)
        which = np.arange(len(lines))
        a = lines[which, longest]
        b = lines[which, longest + 1]
        yield lengths.max()


# --8<-- [end:interpolate]


def steepness(lines, paths):  # [k, T, 2] both -> the steepest place of each [k]
    """How much longer a step is in the data than it was in the noise."""
    before = np.linalg.norm(np.diff(lines, axis=1), axis=2)
    after = np.linalg.norm(np.diff(paths, axis=1), axis=2)
    return (after / before).max(axis=1)


def measure_paths(flow, steps=2000):  # -> {figure: value}
    """Of the eight paths, each to the next mode."""
    lines, paths = interpolate(flow, CENTRES, NEXT, steps)
    leaves = [not modes(path)[0].all() for path in paths]
    steep = np.sort(steepness(lines, paths))
    return {"paths": paths, "leave": sum(leaves), "steep": steep}


def plot_bridges(path, samples, curves):  # {name: [n, 2]}, {name: [k, T, 2]}
    """What each flow makes of noise, and the paths from mode to mode."""
    lines = {}
    for name, paths in curves.items():
        lines[name] = paths[:, ::4].swapaxes(0, 1)
    title = "A ring with many bridges, and one with few"
    ring_figure(path, samples, title, columns=2, paths=lines)


def plot_stages(path, model, rng):
    """Where 20,000 points are after each layer, a frame each."""
    edges = np.linspace(-3.5, 3.5, 65)
    frames = []
    for x in stages(model, rng.normal(size=(20_000, 2))):
        right, up = x.T
        counts, *_ = np.histogram2d(-up, right, bins=(edges, edges))
        shade = 1 - np.minimum(counts / 30, 1) ** 0.5
        frames.append(np.kron(shade, np.ones((4, 4))))  # 4 x 4 pixels a cell
    labels = [f"{k} of {LAYERS} layers" for k in range(LAYERS + 1)]
    title = "Noise becomes the ring, a layer at a time"
    write_sheet(path, frames, 3, labels, title, title)


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    both = flows()
    noise = rng.normal(size=(20_000, 2))
    on, _ = modes(ring(20_000, rng))
    print("modes: of 20,000 points    on a mode   covered")
    print(f"  data            {on.mean():18.3f}")
    samples = {}
    for name, (forwards, _) in both.items():
        samples[name] = forwards(noise)
        on, shares = modes(samples[name])
        print(f"  {name:16}{on.mean():18.3f}{covered(shares):8} of 8")

    print("\npaths: to the next mode    leave the modes   steepest place of each")
    curves = {}
    for name, flow in both.items():
        row = measure_paths(flow)
        curves[name] = row["paths"]
        steep = " ".join(f"{s:.0f}" for s in row["steep"])
        print(f"  {name:16}{row['leave']:12} of 8   {steep}")

    print("\nzoom: the longest step of 50, of 50 within that one, and so on")
    for name, flow in both.items():
        lengths = [f"{length:.3f}" for length in zoom(flow, CENTRES, NEXT, 4)]
        print(f"  {name:16}" + "  ".join(lengths))
    first = {name: x[:2000] for name, x in samples.items()}
    plot_bridges(out / "bridges.svg", first, curves)
    plot_stages(out / "layers.png", load()["ring"], rng)


if __name__ == "__main__":
    main(Path("."))
