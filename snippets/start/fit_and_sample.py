"""A generative model at its smallest: fit a distribution to data, sample from it.

But: a Gaussian is one smooth hill. Real images are not, so the digits it samples
can be read, but their strokes are soft and broken. Better families come later.

Shows:
- the samples have the mean and covariance of the data
- no sample of the Gaussian is a copy of a training point
- an over-flexible model copies training points and fails on held-out data
- a classifier that never saw the model reads most sampled digits as asked
- copies with noise are found by which image is nearest, not by how far it is

Reference: Bishop 2006, Pattern Recognition and Machine Learning, sections 2.3
(the Gaussian) and 2.5 (kernel density estimation); Meehan et al. 2020, A
Non-Parametric Test to Detect Data-Copying in Generative Models.

Notation: n, m points or images of d numbers each.
"""

from pathlib import Path

import numpy as np

from snippets.data import digit_labels, digits, distances
from snippets.media import Drawing, table, tile, write_png

TRUE_MEAN = np.array([2.0, 1.0])
TRUE_COVARIANCE = np.array([[1.0, 0.6], [0.6, 0.8]])
RIDGE = 1e-4  # added to the variance of each pixel; some never vary
NOISE = 0.22  # of the copies, for each pixel


# --8<-- [start:model]
def fit(x, ridge=0.0):  # [n, d] -> mean [d], covariance [d, d]
    """The maximum-likelihood Gaussian of the rows of x.

    `ridge` is added to each variance, for pixels that never vary.
    """
    if x.ndim != 2 or len(x) < 2:
        raise ValueError(f"x must be [n, d] with n >= 2, got shape {x.shape}")
    mean = x.mean(axis=0)
    centred = x - mean
    covariance = centred.T @ centred / len(x)
    return mean, covariance + ridge * np.eye(x.shape[1])


def sample(mean, covariance, n, rng):  # [d], [d, d] -> [n, d]
    """n new points: white noise e, stretched and moved to mean + L e."""
    if n < 1:
        raise ValueError(f"n must be >= 1, got {n}")
    L = np.linalg.cholesky(covariance)  # L @ L.T == covariance
    e = rng.normal(size=(n, len(mean)))
    return mean + e @ L.T


def log_density(x, mean, covariance):  # [n, d], [d], [d, d] -> [n]
    """How likely each point is under the model, as a log density."""
    L = np.linalg.cholesky(covariance)
    e = np.linalg.solve(L, (x - mean).T)  # the noise that would give x
    volume = np.log(np.sqrt(2 * np.pi) * np.diag(L)).sum()
    return -(e**2).sum(axis=0) / 2 - volume


# --8<-- [end:model]


# --8<-- [start:overfit]
def kernel_log_density(x, data, width):  # [m, d], [n, d] -> [m]
    """Log density of a model with a little Gaussian on each training point."""
    if width <= 0:
        raise ValueError(f"width must be > 0, got {width}")
    n, d = data.shape
    exponent = -(distances(x, data) ** 2) / (2 * width**2)
    volume = d / 2 * np.log(2 * np.pi * width**2)
    return np.logaddexp.reduce(exponent, axis=1) - np.log(n) - volume


def kernel_sample(data, width, n, rng):  # [n, d] -> [n, d]
    """Pick a training point, add a little noise."""
    chosen = data[rng.integers(len(data), size=n)]
    return chosen + width * rng.normal(size=chosen.shape)


def copies(samples, data, resolution=0.001):  # [m, d], [n, d] -> count
    """How many samples equal a training point at the data's resolution."""
    if resolution <= 0:
        raise ValueError(f"resolution must be > 0, got {resolution}")
    known = {tuple(row) for row in np.round(data / resolution)}
    return sum(tuple(row) in known for row in np.round(samples / resolution))


# --8<-- [end:overfit]


# --8<-- [start:digits]
def fit_digits(x, y, ridge=RIDGE):  # images [n, 64], labels [n] -> 10 Gaussians
    """One for each digit: the model is class-conditional."""
    return [fit(x[y == digit], ridge) for digit in range(10)]


def sample_digits(models, n, rng):  # -> images [10 * n, 64], asked for [10 * n]
    """n images of each digit; what is blacker than black is black."""
    images = [sample(mean, covariance, n, rng) for mean, covariance in models]
    return np.concatenate(images).clip(0, 1), np.repeat(np.arange(10), n)


# --8<-- [end:digits]


# --8<-- [start:check]
def nearest_other(images, data):  # [n, d], [m, d] -> distance [n], which row [n]
    """The nearest image of the data; a real image is not its own neighbour."""
    away = distances(images, data)
    away[away < 0.01] = np.inf
    return away.min(axis=1), away.argmin(axis=1)


def measure_images(images, asked):  # [n, 64], [n] -> {figure: value}
    """Are they the digits asked for, and are they copies of training images?

    A sample that is no copy has no reason to prefer training images: one of them
    is its nearest real image as often as they are many, 1437 of 1797.
    """
    train, held_out = digits()
    labels = digit_labels()[1]
    distance, _ = nearest_other(images, train)
    _, like = nearest_other(images, held_out)
    _, nearest = nearest_other(images, np.concatenate([train, held_out]))
    return {
        "as asked": np.mean(labels[like] == asked),
        "distance": np.mean(distance),
        "training": np.mean(nearest < len(train)),
    }


# --8<-- [end:check]


def measure_copies(data, held_out, gaussian, new, rng):  # -> {model: {figure: value}}
    """Mean log density of both sets, and copies among 300 samples."""
    figures = {}
    for width in (0.3, 0.03, 0.0001):
        figures[f"kernel {width:g}"] = {
            "training": kernel_log_density(data, data, width).mean(),
            "held out": kernel_log_density(held_out, data, width).mean(),
            "copies": copies(kernel_sample(data, width, 300, rng), data),
        }
    figures["Gaussian"] = {
        "training": log_density(data, *gaussian).mean(),
        "held out": log_density(held_out, *gaussian).mean(),
        "copies": copies(new, data),
    }
    return figures


def measure_digits(rng):  # -> {kind of image: {figure: value}}, sampled [500, 64]
    """Real held-out digits, the Gaussian's, and training images with noise."""
    train, held_out = digits()
    y, held_out_y = digit_labels()
    new, asked = sample_digits(fit_digits(train, y), 50, rng)
    rows = rng.integers(len(train), size=500)
    noise = NOISE * rng.normal(size=(500, 64))
    copied = (train[rows] + noise).clip(0, 1)
    figures = {
        "real, held out": measure_images(held_out, held_out_y),
        "Gaussian": measure_images(new, asked),
        "copies with noise": measure_images(copied, y[rows]),
    }
    return figures, new


def plot_points(path, data, samples, mean, covariance):
    """Data, samples and the fitted ellipses at 1, 2 and 3 standard deviations."""
    pixels = lambda x: [320, 170] + (x - [2.0, 1.0]) * [90, -50]
    picture = Drawing(
        640,
        360,
        "Data, the fitted Gaussian and its samples",
        "A slanted cloud of grey data points, three nested ellipses around it, "
        "and orange samples that fill the same ellipses.",
    )
    turn = np.linspace(0, 2 * np.pi, 73)
    circle = np.stack([np.cos(turn), np.sin(turn)], axis=1)
    L = np.linalg.cholesky(covariance)
    for radius in (1, 2, 3):
        ellipse = mean + radius * circle @ L.T
        picture.line(pixels(ellipse), "make", width=1)
    keys = [(30, "data", "soft", data), (54, "samples", "make", samples)]
    for y, name, color, x in keys:
        picture.dots(pixels(x), 2.5, color)
        picture.circle(30, y, 5, color)
        picture.text(42, y + 5, name)
    picture.text(630, 350, "x1", "soft", "end")
    picture.text(630, 20, "x2", "soft", "end")
    picture.save(path)


def plot_digits(path, new):  # [500, 64]
    """A row of real digits above four rows of sampled ones."""
    x = digits()[0]
    y = digit_labels()[0]
    real = [x[y == digit][0] for digit in range(10)]
    by_digit = new.reshape(10, 50, 64)
    sampled = [image for row in range(4) for image in by_digit[:, row]]
    sheet = np.reshape(real + sampled, (50, 8, 8))
    write_png(
        path,
        tile(sheet, 10, scale=7, gap=6, ink=True),
        alt="Digits 0 to 9; the strokes of sampled ones are softer and broken, "
        "most are easy to read. Rows: real; sampled; sampled; sampled; sampled.",
    )


# --8<-- [start:main]
def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    both = np.round(sample(TRUE_MEAN, TRUE_COVARIANCE, 600, rng), 3)
    data = both[:300]
    held_out = both[300:]
    mean, covariance = fit(data)
    new = sample(mean, covariance, 300, rng)
    plot_points(out / "points.svg", data, new, mean, covariance)
    print("moments: of data and samples")
    rows = []
    for name, x in [("300 data points", data), ("300 samples", new)]:
        m, c = fit(x)
        row = [*m, c[0, 0], c[1, 1], c[0, 1]]
        rows.append([name, *(f"{v:.2f}" for v in row)])
    print(table(["", "mean x", "mean y", "var x", "var y", "cov xy"], rows))

    print("\ncopies: log density of two sets, and copies among 300 samples")
    figures = measure_copies(data, held_out, (mean, covariance), new, rng)
    rows = []
    for name, of in figures.items():
        densities = [f"{of['training']:.3g}", f"{of['held out']:.3g}"]
        rows.append([name, *densities, str(of["copies"])])
    print(table(["model", "training", "held out", "copies"], rows))

    figures, new = measure_digits(rng)
    plot_digits(out / "digits.png", new)
    print("\ndigits: 500 images each, and 360 real ones")
    rows = []
    for name, of in figures.items():
        rows.append([name, *(f"{value:.2f}" for value in of.values())])
    train, held_out = digits()
    chance = len(train) / (len(train) + len(held_out))
    rows.append(["by chance", "0.10", "", f"{chance:.2f}"])
    head = ["", "classified", "distance to", "nearest is"]
    under = ["", "as asked", "training", "in training"]
    print(table(head, [under, *rows]))


# --8<-- [end:main]


if __name__ == "__main__":
    main(Path("."))
