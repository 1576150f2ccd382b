"""Measures of a generative model, each beside models that score well and are bad.

But: points in the plane, where the truth is known, and a thousand of each kind.

Shows:
- a copier passes each measure of samples, and gives new points no density at all
- one part of truth in a hundred loses at most log 100 nats, however large a datum is
- where a datum is a hundred points it is as likely as a kernel, and all but noise
- precision is cheated by eight points, recall by noise, both at once by a copier
- a two-sample test sees what its classifier sees: a line is blind to most of it

Reference: Theis et al. 2016, A note on the evaluation of generative models, section 3;
Kynkäänniemi et al. 2019; Lopez-Paz and Oquab 2017, Revisiting Classifier Two-Sample
Tests.

Notation: n points [n, 2]; m points are one datum.
"""

import json
from pathlib import Path

import numpy as np

from snippets.data import CENTRES, SPREAD, distances, nearest, ring, ring_nll
from snippets.media import ring_figure, table

N = 1000
NEIGHBOURS = 5  # the radius of a ball, in precision and recall
WIDE = 2.0  # standard deviation of the noise
SHARE = 0.01  # of truth in the noise
WIDTHS = (0.02, 0.04, 0.06, 0.08, 0.1, 0.15, 0.2)  # of a kernel, chosen on others
SIZES = (1, 10, 100)  # points of a datum
POINTS = 10_000  # new ones, of which all the data are made
SHOWN = 300  # points of each model in the picture


# --8<-- [start:precision]
def precision_recall(made, real):  # [n, 2], [n, 2] -> two shares
    """Samples that lie among the real points; real points that lie among samples."""
    return inside(made, real), inside(real, made)


def inside(points, others):  # -> 0 to 1
    """The share of the points in a ball around one of the others.

    A ball reaches to the fifth nearest of its own kind.
    """
    own = np.sort(distances(others, others), axis=1)
    radius = own[:, NEIGHBOURS]  # the nearest one is the point itself
    return (distances(points, others) <= radius).any(axis=1).mean()


# --8<-- [end:precision]


# --8<-- [start:two-sample]
def two_sample(made, real, classify, rng):  # -> accuracy; 0.5 is a coin
    """Can a classifier tell them apart? It learns from one part of both sets."""
    x = np.vstack([made, real])
    y = np.repeat([-1, 1], [len(made), len(real)])
    order = rng.permutation(len(x))
    learn, ask = np.array_split(order, 2)
    said = classify(x[learn], y[learn], x[ask])
    return np.mean(said == y[ask])


def by_line(x, y, asked):  # -> -1 or 1 for each that is asked
    """Least squares: it sees where the mean lies, and no more."""
    ones = np.ones((len(x), 1))
    weights, *_ = np.linalg.lstsq(np.hstack([x, ones]), y, rcond=None)
    return np.sign(asked @ weights[:2] + weights[2])


def by_neighbour(x, y, asked):  # -> -1 or 1 for each that is asked
    """What the nearest known point is."""
    _, which = nearest(asked, x)
    return y[which]


# --8<-- [end:two-sample]


# --8<-- [start:models]
def models(train, rng):  # -> {name: (samples [n, 2], its loss: [m, 2] -> [m])}
    """What each makes, and minus its log density; a model of points has none."""
    n = len(train)
    width = choose_width(train, ring(n, rng))
    noise = WIDE * rng.normal(size=(n, 2))
    is_true = rng.random((n, 1)) < SHARE
    dropped = ring(8 * n, rng)
    on_four = dropped[nearest(dropped, CENTRES)[1] < 4][:n]
    return {
        "the truth": (ring(n, rng), ring_nll),
        "copier": (train, None),
        "kernel": (around(train, width, rng), lambda x: kernel_nll(x, train, width)),
        "1% truth": (np.where(is_true, ring(n, rng), noise), mixed_nll),
        "noise": (noise, noise_nll),
        "four modes": (on_four, None),
        "eight points": (CENTRES[np.arange(n) % 8], None),
    }


def noise_nll(x):  # [m, 2] -> [m]
    """One wide Gaussian."""
    square = (x**2).sum(axis=1)
    return square / (2 * WIDE**2) + np.log(2 * np.pi * WIDE**2)


def mixed_nll(x):  # [m, 2] -> [m]
    """The truth with the probability SHARE, else noise."""
    return mix(ring_nll(x), noise_nll(x))


def mix(truth, noise):  # losses [m], [m] -> [m]
    """The loss of a mixture: at most that of the truth and -log SHARE."""
    return -np.logaddexp(np.log(SHARE) - truth, np.log(1 - SHARE) - noise)


# --8<-- [end:models]


def around(points, width, rng):  # [n, 2] -> [n, 2]
    """Samples of a kernel density estimate."""
    chosen = points[rng.integers(len(points), size=len(points))]
    return chosen + width * rng.normal(size=chosen.shape)


def kernel_nll(x, points, width):  # [m, 2] -> [m]
    """Minus the log density of a kernel density estimate."""
    square = distances(x, points) ** 2
    sums = np.logaddexp.reduce(-square / (2 * width**2), axis=1)
    return np.log(len(points) * 2 * np.pi * width**2) - sums


def choose_width(train, validation):  # -> one of WIDTHS
    """The kernel that makes points of neither set but these likeliest."""
    losses = [kernel_nll(validation, train, width).mean() for width in WIDTHS]
    return WIDTHS[int(np.argmin(losses))]


def measure(samples, loss, train, real, rng):  # -> {measure: number}
    """All measures of one model, on real points that none has seen."""
    precision, recall = precision_recall(samples, real)
    return {
        "nats": loss(real).mean() if loss else np.inf,
        "precision": precision,
        "recall": recall,
        "line": two_sample(samples, real, by_line, rng),
        "neighbour": two_sample(samples, real, by_neighbour, rng),
        "copies": (nearest(samples, train)[0] < 1e-6).mean(),
    }


def measure_all(seed):  # -> {name: {measure: number}}, {name: samples}
    """Every model, on the same real points."""
    rng = np.random.default_rng(seed)
    train = ring(N, rng)
    real = ring(N, rng)
    made = models(train, rng)
    rows = {
        name: measure(samples, loss, train, real, rng)
        for name, (samples, loss) in made.items()
    }
    return rows, {name: samples for name, (samples, _) in made.items()}


# --8<-- [start:sizes]
def measure_sizes(rng):  # -> {model: nats a point, for each size of a datum}
    """A datum is m points of the ring; the mixture is all truth or all noise."""
    train = ring(N, rng)
    width = choose_width(train, ring(N, rng))
    points = ring(POINTS, rng)
    truth = ring_nll(points)
    noise = noise_nll(points)
    mixed = [mix(total(truth, m), total(noise, m)).mean() / m for m in SIZES]
    return {
        "the truth": [truth.mean()] * len(SIZES),
        "kernel": [kernel_nll(points, train, width).mean()] * len(SIZES),
        "1% truth": mixed,
        "noise": [noise.mean()] * len(SIZES),
    }


def total(loss, m):  # of points [n] -> of data [n / m]
    """The points of a datum are independent: their losses add up."""
    return loss.reshape(-1, m).sum(axis=1)


# --8<-- [end:sizes]


def seen(points):  # [n, 2] -> [m, 2]
    """Those that lie in a panel of the picture."""
    return points[np.abs(points).max(axis=1) < 3.2]


def write_models(path, rows, samples):
    """For the page: points and measures of each."""
    told = []
    for name, row in rows.items():
        points = np.round(samples[name][:SHOWN], 2)
        measures = {key: f"{value:.2f}" for key, value in row.items()}
        model = {"name": name, "points": points.ravel().tolist(), "measures": measures}
        told.append(model)
    about = {"centres": np.round(CENTRES, 3).tolist(), "radius": 3 * SPREAD}
    text = json.dumps({"models": told, "ring": about})
    Path(path).write_text(text, encoding="utf-8")


def main(out: Path, seed: int = 0) -> None:
    rows, samples = measure_all(seed)
    print("measures: nats on new points; the rest of samples beside new points")
    head = ["model", *rows["copier"]]
    lines = [
        [name, *(f"{value:.2f}" for value in row.values())]
        for name, row in rows.items()
    ]
    print(table(head, lines))
    error = 1.96 * 0.5 / np.sqrt(N)
    print(f"\ncoin: {0.5 - error:.2f} to {0.5 + error:.2f} of {N} answers right")

    print("\nsizes: nats a point, where a datum is so many points")
    found = measure_sizes(np.random.default_rng(seed))
    lines = [[name, *(f"{v:.2f}" for v in values)] for name, values in found.items()]
    print(table(["points", *map(str, SIZES)], lines))
    bounds = [f"{-np.log(SHARE) / m:.2f}" for m in SIZES]
    print(f"  log 100 a datum, a point: {', '.join(bounds)}")
    few = {name: seen(x[:SHOWN]) for name, x in samples.items()}
    ring_figure(out / "ring.svg", few, "Samples of seven models", columns=4)
    write_models(out / "models.json", rows, samples)


if __name__ == "__main__":
    main(Path("."))
