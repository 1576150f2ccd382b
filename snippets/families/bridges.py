"""What a flow cannot do: tear. Bridges between the modes of the ring, counted.

But: one flow with plain layers, the one of `normalizing_flow`, whose weights it
reads. Stronger layers make the bridges thinner; none can remove them.

Shows:
- all 8 modes are covered, but more samples lie off them than data points
- a walk from mode to mode has no jump: its longest step, cut finer, vanishes
- on its way such a walk crosses the gap, where hardly any data lies

Reference: Cornish et al. 2020, Relaxing Bijectivity Constraints with
Continuously Indexed Normalising Flows, section 2.

Notation: n points, z noise, x data.
"""

import io
import json
from pathlib import Path

import numpy as np

from snippets.media import Drawing, tile, write_png

LAYERS = 8
CENTRES = 2 * np.exp(2j * np.pi * np.arange(8) / 8)[:, None].view(float)


def load():  # -> {name: array}
    """What `normalizing_flow` has learnt of the ring."""
    raw = (Path(__file__).parent / "normalizing_flow.npz").read_bytes()
    with np.load(io.BytesIO(raw)) as file:
        return {n[5:]: file[n].astype(float) for n in file if n[:5] == "ring/"}


# --8<-- [start:layers]
def layer(model, k, x):  # [n, 2] -> log scale [n], move [n] of one coordinate
    """Layer k moves coordinate k % 2, by what the other one says."""
    if not 0 <= k < LAYERS:
        raise ValueError(f"k must lie in 0 to {LAYERS - 1}, got {k}")
    other, part = 1 - k % 2, lambda name: model[f"{k}.{name}"]
    h = np.tanh(x[:, [other]] @ part("in")[[other]] + part("bias"))
    h = np.tanh(h @ part("middle"))
    s, m = h @ part("scale"), h @ part("move")
    return 2 * np.tanh(s[:, k % 2] / 2), m[:, k % 2]


def to_data(model, z):  # [n, 2] -> [n, 2] after 0, 1, ... 8 layers
    """Noise becomes data, a layer at a time."""
    if z.ndim != 2 or z.shape[1] != 2:
        raise ValueError(f"z must be [n, 2], got {z.shape}")
    yield (x := z.copy())
    for k in reversed(range(LAYERS)):
        s, m = layer(model, k, x)
        x = x.copy()
        x[:, k % 2] = (x[:, k % 2] - m) * np.exp(-s)
        yield x


def to_noise(model, x):  # [n, 2] -> [n, 2]
    """The same, the other way round."""
    if x.ndim != 2 or x.shape[1] != 2:
        raise ValueError(f"x must be [n, 2], got {x.shape}")
    z = x.copy()
    for k in range(LAYERS):
        s, m = layer(model, k, z)
        z[:, k % 2] = z[:, k % 2] * np.exp(s) + m
    return z


# --8<-- [end:layers]


# --8<-- [start:walk]
def on_a_mode(x):  # [n, 2] -> [n, 8] of True and False
    """Within three standard deviations of a centre."""
    if x.shape[-1] != 2:
        raise ValueError(f"x must be [n, 2], got {x.shape}")
    return np.linalg.norm(x[:, None] - CENTRES, axis=-1) < 0.6


def walk(model, start, end, steps):  # two points [2] -> path [steps + 1, 2]
    """A straight line between their noises, bent with all the rest."""
    if steps < 1:
        raise ValueError(f"steps must be >= 1, got {steps}")
    a, b = to_noise(model, np.stack([start, end]))
    part = np.linspace(0, 1, steps + 1)[:, None]
    *_, path = to_data(model, a + part * (b - a))
    return path


def zoom(model, start, end, rounds):  # two points [2] -> a length each round
    """The longest of 50 steps of the walk, then of 50 within that one, ..."""
    if rounds < 1:
        raise ValueError(f"rounds must be >= 1, got {rounds}")
    a, b = to_noise(model, np.stack([start, end]))
    for _ in range(rounds):
        z = a + np.linspace(0, 1, 51)[:, None] * (b - a)
        *_, path = to_data(model, z)
        moves = np.linalg.norm(np.diff(path, axis=0), axis=1)
        longest = moves.argmax()
        a, b = z[longest], z[longest + 1]
        yield moves[longest]


# --8<-- [end:walk]


def _draw(path, x, walks):
    about = "Orange samples in eight clouds, dark ones in thin bridges between "
    about += "them, blue walks from mode to mode; one pair has no bridge."
    picture = Drawing(520, 460, "A ring with bridges", about)
    place = lambda points: [260, 230] + points * [80, -80]
    inside = on_a_mode(x).any(1) | (np.abs(x) > 2.7).any(1)
    picture.dots(place(x[inside]), 1.2, "make")
    picture.dots(place(x[~inside]), 1.8, "ink")
    for points in walks:
        picture.line(place(points), "label")
    picture.save(path)


def _frames(out, model, rng):  # writes a sheet of what each layer makes
    frames, edge = [], np.linspace(-3.5, 3.5, 65)
    for x in to_data(model, rng.normal(size=(20_000, 2))):
        counts, *_ = np.histogram2d(-x[:, 1], x[:, 0], bins=(edge, edge))
        frames.append(1 - np.minimum(counts / 30, 1) ** 0.5)
    title = "Noise becomes the ring, a layer at a time"
    labels = [f"{k} of {LAYERS} layers" for k in range(LAYERS + 1)]
    about = {"columns": 3, "rows": 3, "labels": labels, "title": title}
    (out / "layers.json").write_text(json.dumps(about), encoding="utf-8")
    write_png(out / "layers.png", tile(frames, 3, scale=4, gap=0), title)


def main(out: Path, seed: int = 0) -> None:
    model, rng = load(), np.random.default_rng(seed)
    data = CENTRES[rng.integers(8, size=20_000)]
    data = data + 0.2 * rng.normal(size=data.shape)
    *_, x = to_data(model, rng.normal(size=(20_000, 2)))
    share = on_a_mode(x).mean(0)
    print(f"modes: {(share >= 1 / 32).sum()} of 8 are covered")
    print(f"  on a mode         {share.sum():.2f} of the samples")
    print(f"  off all modes     {1 - share.sum():.3f} of the samples")
    print(f"  (and of the data  {1 - on_a_mode(data).any(1).mean():.3f})")

    pairs = [(CENTRES[k - 1], CENTRES[k]) for k in range(8)]
    walks = [walk(model, *pair, 2000) for pair in pairs]
    crossed = sum((~on_a_mode(w).any(1)).any() for w in walks)
    print(f"\nwalk: {crossed} of 8 walks to the next mode leave the modes")
    longest = np.max([list(zoom(model, *pair, 4)) for pair in pairs], axis=0)
    print("\nzoom: the longest step of 50, of 50 within that one, and so on")
    print("  " + "  ".join(f"{length:.3f}" for length in longest))
    _draw(out / "bridges.svg", x[:2000], [w[::2] for w in walks])
    _frames(out, model, rng)


if __name__ == "__main__":
    main(Path("."))
