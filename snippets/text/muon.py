"""Muon: an optimiser that makes all directions of a change equally strong.

But: it is for the matrices inside a network. Tables, gains and biases are left
to Adam. The curves beside it were written by `python -m snippets train gpt`,
which trains the same GPT with both on the same batches.

Shows:
- weak directions of a slope become about as strong as the strong ones
- Muon gets further than Adam in the same number of steps

Reference: Jordan et al. 2024, Muon: An optimizer for hidden layers in neural
networks; Kingma and Ba 2015, Adam; Bernstein and Newhouse 2024, Old Optimizer,
New Norm.

Notation: n, m inputs and outputs of a matrix; U S V^T its singular value
decomposition.
"""

from pathlib import Path

import numpy as np

from snippets.media import Drawing


# --8<-- [start:muon]
def orthogonal(g, steps=5):  # [n, m] -> [n, m]
    """About U V^T for g = U S V^T, by matrix products alone (Newton-Schulz)."""
    if g.ndim != 2:
        raise ValueError(f"g must be a matrix, got shape {g.shape}")
    x = g / (np.linalg.norm(g) + 1e-7)
    x = x.T if g.shape[0] > g.shape[1] else x
    for _ in range(steps):
        s = x @ x.T
        x = 3.4445 * x + (-4.775 * s + 2.0315 * s @ s) @ x
    return x.T if g.shape[0] > g.shape[1] else x


class Muon:
    """Momentum, made orthogonal; `decay` pulls each number towards 0."""

    def __init__(self, params, momentum=0.95, decay=0.0):
        self.params, self.momentum = list(params), momentum
        self.decay = decay
        self.m = [np.zeros_like(p.data) for p in self.params]

    def step(self, lr):
        """Moves each matrix against its slope, then clears the slope."""
        for p, m in zip(self.params, self.m, strict=True):
            m *= self.momentum
            m += p.grad
            change = orthogonal(p.grad + self.momentum * m)
            lift = max(1, p.shape[1] / p.shape[0]) ** 0.5
            p.data = p.data - lr * (lift * change + self.decay * p.data)
            p.grad = None


# --8<-- [end:muon]


# --8<-- [start:curves]
def curves():  # -> {optimiser: rows of step, seconds, train, held out}
    """What the training program wrote down: bits per byte while it ran."""
    text = (Path(__file__).parent / "gpt.tsv").read_text(encoding="utf-8")
    found = {}
    for line in text.splitlines()[1:]:
        name, *numbers = line.split("\t")
        found.setdefault(name, []).append([float(n) for n in numbers])
    return {name: np.array(rows) for name, rows in found.items()}


def draw(path, found):
    """Held-out bits per byte against steps, a line for each optimiser."""
    if len(found) != 2:
        raise ValueError(f"found must hold two curves, got {len(found)}")
    low = min(rows[:, 3].min() for rows in found.values()) // 0.1 / 10
    last = max(rows[-1, 0] for rows in found.values())
    picture = Drawing(
        640,
        300,
        "Held-out bits per byte while training",
        "; ".join(f"{name} ends at {rows[-1, 3]:.2f}" for name, rows in found.items()),
    )
    top = low + 1
    for level in np.arange(low, top + 0.01, 0.2):
        y = 260 - 220 * (level - low)
        picture.line([(60, y), (560, y)], "soft", 0.5)
        picture.text(50, y + 5, f"{level:.1f}", anchor="end")
    for color, (name, rows) in zip(["label", "make"], found.items(), strict=True):
        x = 60 + 500 * rows[:, 0] / last
        y = 260 - 220 * np.minimum(rows[:, 3] - low, 1)
        picture.line(np.stack([x, y], axis=1), color, 2.5)
        above = rows[-1, 3] == max(r[-1, 3] for r in found.values())
        picture.text(566, y[-1] + (0 if above else 13), name.title(), color)
    picture.text(60, 24, "bits per byte, held out")
    picture.text(560, 285, f"{last:.0f} steps", anchor="end")
    picture.save(path)


# --8<-- [end:curves]


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    slope = rng.normal(size=(6, 4)) * [8, 4, 1, 0.5]
    print("strengths (singular values) of a slope, and of Muon's change:")
    for name, g in [("slope", slope), ("change", orthogonal(slope))]:
        s = np.linalg.svd(g, compute_uv=False)
        print(f"  {name:7}" + "".join(f"{x:7.2f}" for x in s))
    found = curves()
    print("\nbits per byte on held-out prose, the same batches:")
    print("  steps" + "".join(f"{name.title():>8}" for name in found))
    first = next(iter(found.values()))
    for i in range(len(first)):
        if (len(first) - 1 - i) % max(1, len(first) // 7) == 0:
            row = "".join(f"{rows[i, 3]:8.2f}" for rows in found.values())
            print(f"  {first[i, 0]:5.0f}{row}")
    print("\nseconds on one thread of the machine that made the curves:")
    for name, rows in found.items():
        print(f"  {name.title():5} {rows[-1, 1]:.0f}")
    draw(out / "curves.svg", found)


if __name__ == "__main__":
    main(Path("."))
