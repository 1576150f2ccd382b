"""Reflow: flow matching on its own pairs, whose paths are nearly straight.

But: one round, on the ring, trained for seconds; what the first model gets
wrong, the second learns too.

Shows:
- after one round most points are on a mode in one step; before it, none
- the paths are nearly straight: at most 1.01 times as long as their chords
- the clusters of one step are too wide, which "on a mode" does not see
- as much training on independent pairs does nothing of it: one step still fails

Reference: Liu, Gong and Liu 2023, Flow Straight and Fast: Learning to Generate
and Transfer Data with Rectified Flow, section 2.

Notation: n points x of two numbers, t from 0 (noise) to 1 (data).
"""

from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor
from snippets.data import mode_width, modes, ring
from snippets.families.flow_matching import flow, init, load, velocity
from snippets.media import ring_figure

PAIRS = 4000  # made by the first model
STEPS = 700  # of training
BATCH, RATE = 128, 0.006
COUNTS = (1, 2, 5, 50)  # steps of Euler's method in the table


# --8<-- [start:train]
def make_pairs(model, n, rng):  # -> noise [n, 2], where the model takes it [n, 2]
    """Each end belongs to its noise, so the lines between them hardly cross."""
    noise = rng.normal(size=(n, 2))
    return noise, flow(model, noise, 50)[-1]


def train_on_pairs(model, start, end, steps, rng):  # -> a loss each step
    """The loss of flow matching; only the pairs are other ones."""
    if len(start) != len(end):
        raise ValueError(f"{len(start)} points of noise but {len(end)} ends")
    adam = Adam(model.values())
    for step in range(steps):
        i = rng.integers(len(start), size=BATCH)
        t = rng.random((BATCH, 1))
        line = end[i] - start[i]
        x = start[i] + t * line
        v = velocity(model, Tensor(x), t)
        loss = ((v - line) ** 2).mean()
        loss.backward()
        left = 1 - step / steps
        adam.step(RATE * min(1, (step + 1) / 100, 1.5 * left))
        yield float(loss.data)


# --8<-- [end:train]


# --8<-- [start:measure]
def straightness(path):  # [T, n, 2] -> 1 or more
    """The length of the paths, over that of their chords."""
    moves = np.diff(path, axis=0)
    lengths = np.linalg.norm(moves, axis=2).sum(axis=0)
    chords = np.linalg.norm(moves.sum(axis=0), axis=1)
    return lengths.mean() / chords.mean()


def measure(model, noise):  # [n, 2] -> {figure: value}
    """Shares on a mode for some numbers of steps, and how straight the paths are."""
    paths = {steps: flow(model, noise, steps) for steps in COUNTS}
    found = {"straight": straightness(paths[50])}
    for steps, path in paths.items():
        on, _ = modes(path[-1])
        found[steps] = on.mean()
    return found


# --8<-- [end:measure]


def trained(start, end, seed, steps=STEPS):  # -> model, first and last loss
    """A new model from nothing, in float64."""
    rng = np.random.default_rng(seed)
    model = init(rng, 2, 64, np.float64)
    losses = list(train_on_pairs(model, start, end, steps, rng))
    return model, np.mean(losses[:50]), np.mean(losses[-50:])


def plot_paths(path, models, noise):
    """One step of each model, and the way of 40 points in 50."""
    panels = {}
    lines = {}
    for name, model in models.items():
        panels[name] = flow(model, noise, 1)[-1]
        lines[name] = flow(model, noise[:40], 50)
    title = "Points after one step; paths of 50 steps"
    ring_figure(path, panels, title, paths=lines)


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    first = load()["ring"]
    start, end = make_pairs(first, PAIRS, rng)
    models = {"before": first}
    print(f"training: {STEPS} steps from nothing, mean loss of 50")
    for name, ends in [("new pairs", end), ("independent", ring(PAIRS, rng))]:
        models[name], begin, last = trained(start, ends, seed)
        print(f"  {name:12} first {begin:.2f}   last {last:.2f}")

    noise = rng.normal(size=(1000, 2))
    print("\nsteps: on a mode after 1, 2, 5, 50 of them   path / chord")
    for name, model in models.items():
        row = measure(model, noise)
        shares = "  ".join(f"{row[steps]:.2f}" for steps in COUNTS)
        print(f"  {name:12}       {shares} {row['straight']:18.3f}")

    print("\nwidth: of a mode; the ring's own is 0.195")
    for name, steps in [("before", 50), ("new pairs", 50), ("new pairs", 1)]:
        x = flow(models[name], noise, steps)[-1]
        print(f"  {name:10} {steps:3} steps {mode_width(x):8.3f}")
    plot_paths(out / "reflow.svg", models, noise[:400])


if __name__ == "__main__":
    main(Path("."))
