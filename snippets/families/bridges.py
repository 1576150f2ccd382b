"""What a flow cannot do: tear. Bridges between the modes of the ring, counted.

But: one flow with plain layers, the one of `normalizing_flow`, whose weights it
reads. Stronger layers make the bridges thinner; none can remove them.

Shows:
- all 8 modes are covered, but more samples lie off them than data points
- a path from mode to mode has no jump: its longest step, cut finer, vanishes
- on its way such a path crosses the gap, where hardly any data lies

Reference: Cornish et al. 2020, Relaxing Bijectivity Constraints with
Continuously Indexed Normalising Flows, section 2.

Notation: n points, z noise, x data.
"""

from pathlib import Path

import numpy as np

from snippets.data import CENTRES, covered, modes, ring
from snippets.families.normalizing_flow import (
    LAYERS,
    load,
    to_data,
    to_noise,
    undo,
)
from snippets.media import Drawing, write_sheet


# --8<-- [start:stages]
def stages(model, z):  # noise [n, 2] -> [n, 2] after 0, 1, ... 8 layers
    """Noise becomes data, a layer at a time."""
    yield z
    for k in reversed(range(LAYERS)):
        z = undo(model, k, z)
        yield z


# --8<-- [end:stages]


# --8<-- [start:interpolate]
def straight_line(a, b, steps):  # two points [2] -> [steps + 1, 2]
    """Points from a to b, evenly spaced."""
    if steps < 1:
        raise ValueError(f"steps must be >= 1, got {steps}")
    return a + np.linspace(0, 1, steps + 1)[:, None] * (b - a)


def interpolate(model, start, end, steps):  # two points [2] -> [steps + 1, 2]
    """A straight line between their noises, mapped to the data."""
    z, _ = to_noise(model, np.stack([start, end]))
    return to_data(model, straight_line(*z.data, steps))


def zoom(model, start, end, rounds):  # two points [2] -> a length each round
    """The longest of 50 steps of that path, then of 50 within that one, ..."""
    z, _ = to_noise(model, np.stack([start, end]))
    a, b = z.data
    for _ in range(rounds):
        line = straight_line(a, b, 50)
        path = to_data(model, line)
        lengths = np.linalg.norm(np.diff(path, axis=0), axis=1)
        longest = lengths.argmax()
        a, b = line[longest : longest + 2]
        yield lengths[longest]


# --8<-- [end:interpolate]


def measure_crossings(paths):  # [T, 2] each -> how many leave the modes
    """Paths with a point that is on no mode."""
    return sum(not modes(path)[0].all() for path in paths)


def measure_zoom(model, pairs, rounds=4):  # -> the longest step each round
    """Over all pairs of points."""
    lengths = [list(zoom(model, *pair, rounds)) for pair in pairs]
    return np.max(lengths, axis=0)


def plot_bridges(path, x, curves):  # [n, 2], [T, 2] each
    """Samples on a mode, samples on a bridge, and what leads from mode to mode."""
    about = (
        "Orange samples in eight clouds, dark ones in thin bridges between "
        "them, blue paths from mode to mode; one pair has no bridge."
    )
    picture = Drawing(520, 460, "A ring with bridges", about)
    middle = np.array([260, 230])
    to_page = np.array([80, -80])
    on, _ = modes(x)
    outside = (np.abs(x) > 2.7).any(axis=1)
    bridge = ~on & ~outside
    picture.dots(middle + x[~bridge] * to_page, 1.2, "make")
    picture.dots(middle + x[bridge] * to_page, 1.8, "ink")
    for curve in curves:
        picture.line(middle + curve * to_page, "label")
    picture.save(path)


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
    model = load()["ring"]
    data = ring(20_000, rng)
    x = to_data(model, rng.normal(size=(20_000, 2)))
    on, shares = modes(x)
    on_of_data, _ = modes(data)
    print(f"modes: {covered(shares)} of 8 are covered")
    print(f"  on a mode         {on.mean():.2f} of the samples")
    print(f"  off all modes     {1 - on.mean():.3f} of the samples")
    print(f"  (and of the data  {1 - on_of_data.mean():.3f})")

    pairs = [(CENTRES[k - 1], CENTRES[k]) for k in range(8)]
    paths = [interpolate(model, *pair, 2000) for pair in pairs]
    crossed = measure_crossings(paths)
    print(f"\npaths: {crossed} of 8 paths to the next mode leave the modes")
    lengths = measure_zoom(model, pairs)
    print("\nzoom: the longest step of 50, of 50 within that one, and so on")
    print("  " + "  ".join(f"{length:.3f}" for length in lengths))
    plot_bridges(out / "bridges.svg", x[:2000], [path[::2] for path in paths])
    plot_stages(out / "layers.png", model, rng)


if __name__ == "__main__":
    main(Path("."))
