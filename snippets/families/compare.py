"""Eight families, one ring and the same digits: what each generates, measured.

But: small networks and about a minute of training each. The order is that of
these programs on this data; at other sizes it changes.

Shows:
- diffusion and flow matching have all modes and 0.95 of samples on them
- by Frechet distance a copier ranks with the best; its nearness gives it away
- guidance has the best precision on the digits and less recall than flow matching

Reference: Kynkäänniemi et al. 2019, section 2 (precision and recall); Heusel et
al. 2017, section 3 (Frechet distance, here on features of our own classifier).
"""

import csv
import io
from pathlib import Path

import numpy as np

from snippets.data import covered, digits, distances, frechet, modes, ring, unpack
from snippets.media import ring_figure, table, tile, write_png

K = 3  # a ball reaches to this neighbour
SIGNS = {"exact": "", "bound": "<", "estimate": "~", "none": ""}
TRUTH = {"kind": "none", "nats": "1.70", "seconds": "-", "NFE": "-"}


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
def measure_ring(x, real):  # [n, 2], [m, 2] -> {what: number}
    """Samples of the ring beside real points."""
    on, shares = modes(x)
    return {
        "modes": covered(shares),
        "on one": on.mean(),
        "precision": share_inside(x, real),
        "recall": share_inside(real, x),
    }


# --8<-- [end:ring]


def measure_digits(x, train, held_out, classifier):  # [n, 64] -> {what: number}
    """Against held-out images; `near`: how close to one that was learnt."""
    a = features(x, classifier)
    b = features(held_out, classifier)
    away = distances(x, train).min(axis=1)
    real = distances(held_out, train).min(axis=1)
    return {
        "Frechet": frechet(a, b),
        "precision": share_inside(a, b),
        "recall": share_inside(b, a),
        "near": np.median(away) / np.median(real),
    }


def copier(train, n, rng):  # [m, 64] -> [n, 64]
    """No generator at all: training images with a little noise."""
    copies = train[rng.integers(len(train), size=n)]
    noise = 0.02 * rng.normal(size=copies.shape)
    return np.clip(copies + noise, 0, 1)


def load():  # -> {name: array}, {family: {data: {column: text}}}
    """What each family generated, and what was measured when it did."""
    arrays = unpack((Path(__file__).parent / "compare.npz").read_bytes())
    text = (Path(__file__).parent / "compare.tsv").read_text(encoding="utf-8")
    notes = {}
    for row in csv.DictReader(io.StringIO(text), delimiter="\t"):
        notes.setdefault(row["family"], {})[row["data"]] = row
    return arrays, notes


def plot_digits(path, images):  # {name: [n, 64]}
    """Ten digits in each row."""
    sheet = np.concatenate([x[:10] for x in images.values()])
    names = ", ".join(name.replace("_", " ") for name in images)
    write_png(
        path,
        tile(sheet.reshape(-1, 8, 8), 10, scale=6, gap=5, ink=True),
        alt=f"Ten digits in each row, from the top: {names}.",
    )


def ring_rows(rings, real, notes):  # {name: [n, 2]} -> rows of cells
    """What is measured now, and what was noted when the samples were drawn."""
    rows = []
    for name, x in rings.items():
        found = measure_ring(x, real)
        note = notes.get(name, {}).get("ring", TRUTH)
        row = [name, str(found.pop("modes"))]
        row += [f"{v:.2f}" for v in found.values()]
        row += [SIGNS[note["kind"]] + note["nats"], note["seconds"]]
        rows.append(row)
    return rows


def digit_rows(images, train, held_out, arrays, notes):  # {name: [n, 64]} -> rows
    """What is measured now, and what was noted when the samples were drawn."""
    rows = []
    for name, x in images.items():
        found = measure_digits(x, train, held_out, arrays)
        note = notes.get(name, {}).get("digits", TRUTH)
        row = [name, f"{found.pop('Frechet'):.1f}"]
        row += [f"{v:.2f}" for v in found.values()]
        row += [note["seconds"], note["NFE"]]
        rows.append(row)
    return rows


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    arrays, notes = load()
    real = ring(1000, rng)
    rings = {"the truth": ring(1000, rng)}
    for name in notes:
        rings[name] = arrays[f"{name}/ring"]
    head = ["ring", "modes", "on one", "precision", "recall", "nats", "seconds"]
    print(table(head, ring_rows(rings, real, notes)))
    panels = {name.replace("_", " "): x[:300] for name, x in rings.items()}
    ring_figure(out / "rings.svg", panels, "What each family made of the ring")

    train, held_out = digits()
    images = {name: arrays[f"{name}/digits"] / 255 for name in notes}
    images["a copier"] = copier(train, 360, rng)
    head = ["digits", "Frechet", "precision", "recall", "near", "seconds", "NFE"]
    print("\n" + table(head, digit_rows(images, train, held_out, arrays, notes)))
    plot_digits(out / "digits.png", {"held out": held_out, **images})


if __name__ == "__main__":
    main(Path("."))
