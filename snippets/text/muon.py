"""Muon: an optimiser that makes all directions of a change equally strong.

But: it is for the matrices inside a network. Tables, gains and biases are left
to Adam. What is compared was trained beforehand, on the same batches: the curves
by `python -m snippets train gpt`, the rates by `python -m snippets rates`.

Shows:
- weak directions of a gradient become about as strong as the strong ones
- in 300 steps Muon at its best rate gets further than Adam at its best
- in 3,000 steps little of the lead is left, and none of it to half Adam's rate

Reference: Jordan et al. 2024, Muon: An optimizer for hidden layers in neural
networks; Kingma and Ba 2015, Adam; Bernstein and Newhouse 2024, Old Optimizer,
New Norm.

Notation: n, m inputs and outputs of a matrix; U S V^T its singular value
decomposition.
"""

from pathlib import Path

import numpy as np

from snippets.media import Drawing

ROUNDS = 5  # of products
A, B, C = 3.4445, -4.775, 2.0315  # of the polynomial a s + b s^3 + c s^5
COLUMNS = ("step", "seconds", "train", "held out")
SHORT, LONG = "300", "3000"  # steps


# --8<-- [start:muon]
def orthogonal(g, rounds=ROUNDS):  # [n, m] -> [n, m]
    """About U V^T for g = U S V^T, by matrix products alone (Newton-Schulz).

    Each round applies a s + b s^3 + c s^5 to every singular value s.
    """
    if g.ndim != 2:
        raise ValueError(f"g must be a matrix, got shape {g.shape}")
    if g.shape[0] > g.shape[1]:  # the products are then of the smaller side
        return orthogonal(g.T, rounds).T
    x = g / (np.linalg.norm(g) + 1e-7)  # no singular value is over 1
    for _ in range(rounds):
        square = x @ x.T
        factor = B * square + C * square @ square
        x = A * x + factor @ x
    return x


class Muon:
    """Momentum, made orthogonal; `decay` pulls each number towards 0."""

    def __init__(self, params, momentum=0.95, decay=0.0):
        self.params = list(params)
        self.momentum = momentum
        self.decay = decay
        self.m = [np.zeros_like(p.data) for p in self.params]

    def step(self, lr):
        """Moves each matrix against its gradient, then clears the gradient."""
        for p, m in zip(self.params, self.m, strict=True):
            m *= self.momentum
            m += p.grad
            change = orthogonal(p.grad + self.momentum * m)
            inputs, outputs = p.shape
            lift = max(1, outputs / inputs) ** 0.5
            pull = self.decay * p.data
            p.data = p.data - lr * (lift * change + pull)
            p.grad = None


# --8<-- [end:muon]


# --8<-- [start:curves]
def load():  # -> {optimiser: {column: [rows]}}
    """What the training program wrote down: bits per byte while it ran."""
    text = (Path(__file__).parent / "gpt.tsv").read_text(encoding="utf-8")
    rows = {}
    for line in text.splitlines()[1:]:
        name, *numbers = line.split("\t")
        rows.setdefault(name, []).append([float(n) for n in numbers])
    curves = {}
    for name, numbers in rows.items():
        columns = np.array(numbers).T
        curves[name] = dict(zip(COLUMNS, columns, strict=True))
    return curves


def load_rates(steps):  # -> {(optimiser, rate): {"validation", "test": [seeds]}}
    """Bits per byte at the end of short runs, some seeds for each rate."""
    text = (Path(__file__).parent / "rates.tsv").read_text(encoding="utf-8")
    rates = {}
    for line in text.splitlines()[1:]:
        of_steps, name, rate, _, validation, test = line.split("\t")
        if of_steps == steps:
            bits = rates.setdefault((name, float(rate)), {"validation": [], "test": []})
            bits["validation"].append(float(validation))
            bits["test"].append(float(test))
    return rates


def choose(rates, name):  # -> the rate with the fewest bits on validation text
    """What is chosen on one text may be reported on another."""
    tried = [key for key in rates if key[0] == name]
    best = min(tried, key=lambda key: np.mean(rates[key]["validation"]))
    return best[1]


def plot_curves(path, curves):
    """Held-out bits per byte against steps, a line for each optimiser."""
    lowest = min(curve["held out"].min() for curve in curves.values())
    low = np.floor(10 * lowest) / 10
    last = max(curve["step"][-1] for curve in curves.values())
    ends = {name: curve["held out"][-1] for name, curve in curves.items()}
    about = "; ".join(f"{name} ends at {end:.2f}" for name, end in ends.items())
    picture = Drawing(640, 308, "Held-out bits per byte while training", about)
    for level in low + 0.2 * np.arange(6):
        y = 260 - 220 * (level - low)
        picture.line([(60, y), (560, y)], "soft", 0.5)
        picture.text(50, y + 5, f"{level:.1f}", anchor="end")
    for step in range(0, int(last) + 1, 1000):
        x = 60 + 500 * step / last
        picture.line([(x, 260), (x, 266)], "soft", 0.5)
        picture.text(x, 281, f"{step:,}", anchor="middle")
    colors = ["label", "make"]
    for color, (name, curve) in zip(colors, curves.items(), strict=True):
        x = 60 + 500 * curve["step"] / last
        height = np.minimum(curve["held out"] - low, 1)
        y = 260 - 220 * height
        picture.line(np.stack([x, y], axis=1), color, 2.5)
        below = 0 if ends[name] == max(ends.values()) else 13
        picture.text(566, y[-1] + below, name.title(), color)
    picture.text(60, 24, "bits per byte, held out")
    picture.text(310, 300, "steps", anchor="middle")
    picture.save(path)


# --8<-- [end:curves]


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    gradient = rng.normal(size=(6, 4)) * [8, 4, 1, 0.5]
    print("strengths (singular values) of a gradient, and of Muon's change:")
    for name, g in [("gradient", gradient), ("change", orthogonal(gradient))]:
        s = np.linalg.svd(g, compute_uv=False)
        print(f"  {name:8}" + "".join(f"{x:7.2f}" for x in s))
    rates = load_rates(SHORT)
    print(f"\ngrid: bits per byte on validation text after {SHORT} steps")
    for name, rate in sorted(rates):
        bits = rates[name, rate]["validation"]
        said = "  ".join(f"{x:.2f}" for x in bits)
        print(f"  {name.title():5} {rate:5}  three seeds: {said}")
    print("  the best of each, on test text:")
    for name in ("adam", "muon"):
        rate = choose(rates, name)
        bits = rates[name, rate]["test"]
        print(f"  {name.title():5} {rate:5}  {min(bits):.2f} to {max(bits):.2f}")

    curves = load()
    print("\nbits per byte on all held-out prose, Adam at 0.01, Muon at 0.02:")
    print("  steps" + "".join(f"{name.title():>8}" for name in curves))
    steps = curves["adam"]["step"]
    for i in range(0, len(steps), 2):
        bits = [f"{curve['held out'][i]:8.2f}" for curve in curves.values()]
        print(f"  {steps[i]:5.0f}" + "".join(bits))
    ((_, rate), bits), *_ = load_rates(LONG).items()
    end = np.mean([bits["validation"], bits["test"]])
    print(f"  Adam at {rate}, after {LONG} steps: {end:.2f}")
    print("\nseconds on one thread of the machine that made the curves:")
    for name, curve in curves.items():
        print(f"  {name.title():5} {curve['seconds'][-1]:.0f}")
    plot_curves(out / "curves.svg", curves)


if __name__ == "__main__":
    main(Path("."))
