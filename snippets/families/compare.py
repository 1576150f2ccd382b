"""Eight models, one ring and the same digits: what each generates, measured.

But: small networks and budgets that differ. The order is that of these programs on
this data; at other sizes it changes. `python -m snippets compare` drew the samples,
with four seeds, and stored what was measured.

Shows:
- diffusion and flow matching have all modes and 0.95 of samples on them
- by Frechet distance a copier ranks with the best; its nearness gives it away
- by Frechet distance ten Gaussians are ahead of most families that know no class
- ten mean digits are as near to handwriting as handwriting: nearness is no quality
- most of the precision of guided digits comes from the class, not from guidance
- guidance makes digits tidier than real ones and reaches fewer of them

Reference: Kynkäänniemi et al. 2019, section 2 (precision and recall); Heusel et
al. 2017 (Frechet distance, here on features of our own classifier).
"""

import csv
import io
from pathlib import Path

import numpy as np

from snippets.data import (
    covered,
    digit_labels,
    digits,
    distances,
    frechet,
    mode_width,
    modes,
    ring,
    unpack,
)
from snippets.media import digit_figure, ring_figure, table
from snippets.start.fit_and_sample import fit, sample

RIDGE = 1e-4  # added to variances of the Gaussians: some pixels never vary
K = 3  # a ball reaches to this neighbour
SEEDS = 4  # of sampling, for each row
SIGNS = {"exact": "", "bound": "<", "none": ""}
RING = ["modes", "on one", "width", "precision", "recall"]
DIGITS = ["Frechet", "precision", "recall", "near"]


# --8<-- [start:measures]
def share_inside(points, by):  # [n, d], [m, d] -> share
    """How many points lie in the balls of `by`: each reaches to a neighbour.

    Of samples inside real points this is precision; of real points, recall.
    """
    between = np.sort(distances(by, by), axis=1)
    radius = between[:, K]  # [:, 0] is the point itself
    inside = distances(points, by) <= radius
    return inside.any(axis=1).mean()


def features(x, classifier):  # images [n, 64] -> [n, 32]
    """What the last hidden layer of a classifier of real digits sees."""
    if x.shape[1:] != (64,):
        raise ValueError(f"x must be images [n, 64], got {x.shape}")
    h = np.maximum(x @ classifier["w1"], 0)
    return np.maximum(h @ classifier["w2"], 0)


# --8<-- [end:measures]


# --8<-- [start:ring]
def measure_ring(x, real):  # [n, 2], [m, 2] -> [5], as in RING
    """Samples of the ring beside real points."""
    on, shares = modes(x)
    precision = share_inside(x, real)
    recall = share_inside(real, x)
    return [covered(shares), on.mean(), mode_width(x), precision, recall]


# --8<-- [end:ring]


# --8<-- [start:digits]
def measure_digits(x, train, held_out, classifier):  # [n, 64] -> [4], as in DIGITS
    """Against held-out images; `near`: how close to one that was learnt."""
    a = features(x, classifier)
    b = features(held_out, classifier)
    away = distances(x, train).min(axis=1)
    real = distances(held_out, train).min(axis=1)
    near = np.median(away) / np.median(real)
    return [frechet(a, b), share_inside(a, b), share_inside(b, a), near]


def gaussians(train, n, seed):  # -> {name: [n, 64]}
    """The simplest models: one for all digits, and one for each kind of them."""
    rng = np.random.default_rng(seed)
    labels, _ = digit_labels()
    kinds = [fit(train[labels == k], RIDGE) for k in range(10)]
    drawn = [sample(*kind, n // 10, rng) for kind in kinds]
    every = sample(*fit(train, RIDGE), n, rng)
    return {
        "one Gaussian": np.clip(every, 0, 1),
        "ten Gaussians": np.clip(np.concatenate(drawn), 0, 1),
    }


def cheaters(train, n, seed):  # -> {name: [n, 64]}
    """No generators: training images with a little noise, and ten means."""
    rng = np.random.default_rng(seed)
    labels, _ = digit_labels()
    copies = train[rng.integers(len(train), size=n)]
    noise = 0.02 * rng.normal(size=copies.shape)
    means = np.array([train[labels == k].mean(axis=0) for k in range(10)])
    return {
        "a copier": np.clip(copies + noise, 0, 1),
        "ten mean digits": means[rng.integers(10, size=n)],
    }


# --8<-- [end:digits]


def load():  # -> {name: array}, {family: {data: {column: text}}}
    """What each family generated, and what was measured when it did."""
    arrays = unpack((Path(__file__).parent / "compare.npz").read_bytes())
    text = (Path(__file__).parent / "compare.tsv").read_text(encoding="utf-8")
    notes = {}
    for row in csv.DictReader(io.StringIO(text), delimiter="\t"):
        notes.setdefault(row["family"], {})[row["data"]] = row
    return arrays, notes


def measure_real_ring(real):  # [m, 2] -> [SEEDS, 5]
    """The floor: other real points in the place of samples."""
    found = []
    for seed in range(SEEDS):
        points = ring(1000, np.random.default_rng(10 + seed))
        found.append(measure_ring(points, real))
    return np.array(found)


def measure_real_digits(train, held_out, classifier):  # -> [SEEDS, 4]
    """The floor: training images in the place of samples; near says nothing."""
    found = []
    for seed in range(SEEDS):
        rng = np.random.default_rng(seed)
        images = rng.permutation(train)[: len(held_out)]
        found.append(measure_digits(images, train, held_out, classifier))
    return np.array(found)


def measure_baselines(train, held_out, classifier):  # -> {name: [SEEDS, 4]}
    """What each measure says of the simplest models, and of what is no model."""
    found = {}
    for seed in range(SEEDS):
        drawn = gaussians(train, len(held_out), seed)
        drawn |= cheaters(train, len(held_out), seed)
        for name, x in drawn.items():
            row = measure_digits(x, train, held_out, classifier)
            found.setdefault(name, []).append(row)
    return {name: np.array(rows) for name, rows in found.items()}


def ring_rows(measured, notes):  # {name: [SEEDS, 5]} -> rows of cells
    """Means over the seeds; modes are the fewest."""
    rows = []
    for name, found in measured.items():
        cells = [f"{v:.2f}" for v in found[:, 1:].mean(axis=0)]
        note = notes.get(name, {}).get("ring", {"kind": "none"})
        nats = "-"
        if note["kind"] != "none":
            sign = SIGNS[note["kind"]]
            nats = f"{sign}{note['above']} ± {note['error']}"
        rows.append([name, f"{found[:, 0].min():.0f}", *cells, nats])
    return rows


def digit_rows(measured):  # {name: [SEEDS, 4]} -> rows of cells
    """Means over the seeds, and the standard deviation."""
    rows = []
    for name, found in measured.items():
        mean = found.mean(axis=0)
        deviation = found.std(axis=0)
        row = [name, f"{mean[0]:.1f} ± {deviation[0]:.1f}"]
        row += [f"{mean[i]:.2f} ± {deviation[i]:.2f}" for i in (1, 2, 3)]
        if name == "real, learnt":
            row[-1] = "-"
        rows.append(row)
    return rows


def budget_rows(notes):  # -> rows of cells
    """What each family had, and what a sample costs."""
    rows = []
    for name, note in notes.items():
        row = [name]
        for data in ("ring", "digits"):
            row += [note[data]["parameters"], note[data]["steps"]]
            row += [note[data]["seconds"], note[data]["NFE"]]
        rows.append(row)
    return rows


def main(out: Path, seed: int = 0) -> None:
    arrays, notes = load()
    names = [key[: -len("/ring")] for key in arrays if key.endswith("/ring")]
    real = ring(1000, np.random.default_rng(1))
    measured = {"the truth": measure_real_ring(real)}
    for name in names:
        measured[name] = arrays[f"{name}/ring/measured"]
    print(table(["ring", *RING, "nats above"], ring_rows(measured, notes)))
    deviation = [found[:, 1:].std(axis=0).max() for found in measured.values()]
    most = max(deviation)
    print(f"standard deviation over {SEEDS} seeds of sampling: at most {most:.2f}")
    panels = {"the truth": real[:300]}
    panels |= {name: arrays[f"{name}/ring"][:300] for name in names}
    ring_figure(out / "rings.svg", panels, "What each family made of the ring")

    train, held_out = digits()
    measured = {"real, learnt": measure_real_digits(train, held_out, arrays)}
    for name in names:
        measured[name] = arrays[f"{name}/digits/measured"]
    measured |= measure_baselines(train, held_out, arrays)
    print("\n" + table(["digits", *DIGITS], digit_rows(measured)))
    images = {"real, held out": held_out}
    images |= {name: arrays[f"{name}/digits"] / 255 for name in names}
    images |= gaussians(train, 10, 0) | cheaters(train, 10, 0)
    title = "Ten digits of each family, beside real ones"
    digit_figure(out / "digits.svg", images, title)

    print("\nbudget: of the ring, then of the digits")
    head = ["", *["weights", "steps", "s", "NFE"] * 2]
    print(table(head, budget_rows(notes)))


if __name__ == "__main__":
    main(Path("."))
