"""Eight families, one ring and the same digits: what each generates, judged.

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

from snippets.media import Drawing, tile, write_png

SPREAD, K = 0.2, 3  # of each mode of the ring; the neighbour of precision
SIGNS = {"exact": "", "bound": "<", "estimate": "~", "none": ""}
TRUTH = {"kind": "none", "nats": "1.70", "seconds": "-", "passes": "-"}
CENTRES = 2 * np.exp(2j * np.pi * np.arange(8) / 8)
CENTRES = np.stack([CENTRES.real, CENTRES.imag], 1)


# --8<-- [start:data]
def ring(n, rng):  # -> [n, 2]
    """Eight Gaussians on a circle, each as likely as the others."""
    if n < 1:
        raise ValueError(f"n must be >= 1, got {n}")
    at = rng.integers(8, size=n)
    return CENTRES[at] + SPREAD * rng.normal(size=(n, 2))


def load_digits():  # -> training images, labels, held-out images, labels
    """1,797 real digits, of which 360 are held out."""
    raw = (Path(__file__).parent / "../start/digits.npz").read_bytes()
    file = np.load(io.BytesIO(raw))
    images = file["images"].reshape(-1, 64) / 16
    labels = file["labels"].astype(np.int64)
    order = np.random.default_rng(0).permutation(len(images))
    a, b = order[:1437], order[1437:]
    return images[a], labels[a], images[b], labels[b]


# --8<-- [end:data]


# --8<-- [start:ring]
def modes(x):  # [n, 2] -> modes covered, share of points on a mode
    """On a mode: within 3 standard deviations. Covered: a quarter of its share."""
    if x.ndim != 2 or x.shape[1] != 2:
        raise ValueError(f"x must be points [n, 2], got {x.shape}")
    far = np.linalg.norm(x[:, None] - CENTRES, axis=2)
    on, nearest = far.min(1) <= 3 * SPREAD, far.argmin(1)
    shares = [np.mean(on & (nearest == k)) for k in range(8)]
    return sum(share >= 1 / 32 for share in shares), np.mean(on)


# --8<-- [end:ring]


# --8<-- [start:measures]
def distances(a, b):  # [n, d], [m, d] -> [n, m]
    """Euclidean, between each pair."""
    if a.shape[1] != b.shape[1]:
        raise ValueError(f"a has {a.shape[1]} columns, b {b.shape[1]}")
    square = (a**2).sum(1)[:, None] - 2 * a @ b.T + (b**2).sum(1)
    return np.sqrt(np.maximum(square, 0))


def covered(points, by):  # -> share of points inside the balls of `by`
    """A ball reaches from each point of `by` to its third neighbour."""
    radius = np.sort(distances(by, by), axis=1)[:, K]  # [:, 0] is itself
    return np.mean((distances(points, by) <= radius).any(1))


def frechet(a, b):  # [n, d], [m, d] -> squared distance of two Gaussians
    """|mean - mean|^2 + tr(A + B - 2 (A B)^(1/2)), for covariances A and B."""
    if len(a) < 2 or len(b) < 2:
        raise ValueError(f"at least 2 rows each, got {len(a)} and {len(b)}")
    A, B = np.cov(a, rowvar=False), np.cov(b, rowvar=False)
    values, vectors = np.linalg.eigh(A)
    root = vectors * np.sqrt(np.maximum(values, 0)) @ vectors.T
    both = np.linalg.eigvalsh(root @ B @ root)  # has the eigenvalues of A B
    trace = np.trace(A) + np.trace(B) - 2 * np.sqrt(np.maximum(both, 0)).sum()
    return float(np.sum((a.mean(0) - b.mean(0)) ** 2) + trace)


def features(x, w):  # images [n, 64] -> [n, 32]
    """What the last hidden layer of a classifier of real digits sees."""
    if x.shape[1:] != (64,):
        raise ValueError(f"x must be images [n, 64], got {x.shape}")
    h = np.maximum(x @ w["w1"].astype(float), 0)
    return np.maximum(h @ w["w2"].astype(float), 0)


# --8<-- [end:measures]


def judge_digits(x, train, held_out, w):  # -> Frechet, precision, recall, near
    """Against held-out images; `near`: how close to one that was learnt."""
    a, b = features(x, w), features(held_out, w)
    near = np.median(distances(x, train).min(1))
    real = np.median(distances(held_out, train).min(1))
    return frechet(a, b), covered(a, b), covered(b, a), near / real


def _draw(out, rings, digits):
    """Points of each family; ten digits of each."""
    art = Drawing(640, 560, "What each family made of the ring")
    for i, (name, x) in enumerate(rings.items()):
        left, top = i % 3 * 213 + 106, i // 3 * 186 + 100
        art.text(left, top - 82, name.replace("_", " "), anchor="middle")
        art.dots(x[:150] * 26 + (left, top), 1.6, "make" if i else "label", 0.7)
    art.save(out / "rings.svg")
    sheet = np.concatenate([x[:10] for x in digits.values()])
    rows = ", ".join(name.replace("_", " ") for name in digits)
    write_png(
        out / "digits.png",
        1 - tile(sheet.reshape(-1, 8, 8), 10, scale=6, gap=5, background=0),
        alt=f"Ten digits in each row, from the top: {rows}.",
    )


def table():  # -> {(family, data): {column: text}}, with what was measured
    """Likelihoods, passes, seconds: measured when the samples were drawn."""
    text = (Path(__file__).parent / "compare.tsv").read_text(encoding="utf-8")
    rows = csv.DictReader(io.StringIO(text), delimiter="\t")
    return {(row["family"], row["data"]): row for row in rows}


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    raw = (Path(__file__).parent / "compare.npz").read_bytes()
    drawn = dict(np.load(io.BytesIO(raw)))
    rows = table()
    names = list(dict.fromkeys(family for family, _ in rows))
    real, rings = ring(1000, rng), {"the truth": ring(1000, rng)}
    rings |= {name: drawn[f"{name}/ring"].astype(float) for name in names}
    print("ring               modes  on one  precision  recall   nats  seconds")
    for name, x in rings.items():
        row = rows.get((name, "ring"), TRUTH)
        n, share, p, r = *modes(x), covered(x, real), covered(real, x)
        nats = SIGNS[row["kind"]] + row["nats"]
        print(
            f"  {name:17}{n:5}{share:8.2f}{p:11.2f}{r:8.2f}{nats:>7}{row['seconds']:>9}"
        )
    train, _, held_out, _ = load_digits()
    digits = {name: drawn[f"{name}/digits"] / 255 for name in names}
    copies = train[rng.integers(len(train), size=360)]
    noise = 0.02 * rng.normal(size=copies.shape)
    digits["a copier"] = np.clip(copies + noise, 0, 1)
    print("\ndigits      Frechet  precision  recall   near  seconds  passes")
    for name, x in digits.items():
        row = rows.get((name, "digits"), TRUTH)
        f, p, r, near = judge_digits(x, train, held_out, drawn)
        print(
            f"  {name:17}{f:5.1f}{p:10.2f}{r:8.2f}{near:7.2f}"
            f"{row['seconds']:>9}{row['passes']:>8}"
        )
    _draw(out, rings, {"held out": held_out, **digits})


if __name__ == "__main__":
    main(Path("."))
