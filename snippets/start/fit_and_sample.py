"""A generative model at its smallest: fit a distribution to data, draw from it.

But: a Gaussian is one smooth hill. Real images are not, so the digits it draws
are recognisable and blurred. Better families come later; the two steps stay.

Shows:
- the samples have the mean and covariance of the data
- no sample of the Gaussian is a copy of a training point
- an over-flexible model copies training points and fails on held-out data
- a classifier that never saw the model reads most sampled digits as asked

Reference: Bishop 2006, Pattern Recognition and Machine Learning, sections 2.3
(the Gaussian) and 2.5 (kernel density estimation).

Notation: n points, d dimensions.
"""

import io
from pathlib import Path

import numpy as np

from snippets.media import Drawing, tile, write_png


# --8<-- [start:model]
def fit(x, ridge=0.0):  # [n, d] -> mean [d], covariance [d, d]
    """The maximum-likelihood Gaussian of the rows of x.

    `ridge` is added to each variance, for pixels that never vary.
    """
    if x.ndim != 2 or len(x) < 2:
        raise ValueError(f"x must be [n, d] with n >= 2, got shape {x.shape}")
    if ridge < 0:
        raise ValueError(f"ridge must be >= 0, got {ridge}")
    mean = x.mean(axis=0)
    centred = x - mean
    return mean, centred.T @ centred / len(x) + ridge * np.eye(x.shape[1])


def sample(mean, covariance, n, rng):  # [d], [d, d] -> [n, d]
    """n new points: white noise, stretched and moved."""
    if n < 1:
        raise ValueError(f"n must be >= 1, got {n}")
    root = np.linalg.cholesky(covariance)  # root @ root.T == covariance
    return mean + rng.normal(size=(n, len(mean))) @ root.T


def log_density(x, mean, covariance):  # [n, d], [d], [d, d] -> [n]
    """How likely each point is under the model, as a log density."""
    if x.shape[1] != len(mean):
        raise ValueError(f"x has {x.shape[1]} columns, the mean {len(mean)}")
    root = np.linalg.cholesky(covariance)
    z = np.linalg.solve(root, (x - mean).T)
    constant = len(mean) * np.log(2 * np.pi) / 2 + np.log(np.diag(root)).sum()
    return -(z**2).sum(axis=0) / 2 - constant


# --8<-- [end:model]


# --8<-- [start:overfit]
def kernel_log_density(x, data, width):  # [m, d], [n, d] -> [m]
    """Log density of a model with a little Gaussian on each training point."""
    if width <= 0:
        raise ValueError(f"width must be > 0, got {width}")
    d = data.shape[1]
    square = ((x[:, None] - data[None]) ** 2).sum(axis=-1) / width**2
    peak = square.min(axis=1, keepdims=True)
    total = np.exp(-(square - peak) / 2).mean(axis=1)
    return np.log(total) - peak[:, 0] / 2 - d / 2 * np.log(2 * np.pi * width**2)


def kernel_sample(data, width, n, rng):  # [n, d] -> [n, d]
    """Pick a training point, add a little noise."""
    if width <= 0:
        raise ValueError(f"width must be > 0, got {width}")
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
def load_digits():  # -> images [1797, 64] in [0, 1], labels [1797]
    """Real handwritten digits, 8 x 8 pixels."""
    raw = (Path(__file__).parent / "digits.npz").read_bytes()
    with np.load(io.BytesIO(raw)) as file:
        images, labels = file["images"], file["labels"].astype(np.int64)
    return images.reshape(-1, 64) / 16, labels


def distances(x, data):  # [m, d], [n, d] -> [m, n]
    """The Euclidean distance of each row of x to each row of data."""
    if x.shape[1] != data.shape[1]:
        raise ValueError(f"x has {x.shape[1]} columns, data {data.shape[1]}")
    square = (x**2).sum(1)[:, None] - 2 * x @ data.T + (data**2).sum(1)
    return np.sqrt(np.maximum(square, 0))


def judge(images, labels, rng):  # -> {figure: value}, pictures [50, 64]
    """Models of 80 % of the images, one a class; the other 20 % judge."""
    if len(images) != len(labels):
        raise ValueError(f"{len(images)} images but {len(labels)} labels")
    train, test = np.split(rng.permutation(len(images)), [len(images) * 4 // 5])
    x, y = images[train], labels[train]
    drawn = [sample(*fit(x[y == k], 0.01), 50, rng) for k in range(10)]
    new, asked = np.clip(np.concatenate(drawn), 0, 1), np.repeat(range(10), 50)
    to_new, to_x = distances(images[test], new), distances(images[test], x)
    figures = {
        "read as the digit asked for": labels[test][to_new.argmin(0)] == asked,
        "(the judge on real images)": labels[test][to_x.argmin(0)] == y,
        "distance to the nearest training image": distances(new, x).min(1),
        "the same for real held-out images": to_x.min(1),
    }
    real = np.stack([x[y == k][0] for k in range(10)])
    rows = new.reshape(10, 50, 64)[:, :4].swapaxes(0, 1)
    means = {name: values.mean() for name, values in figures.items()}
    return means, np.concatenate([real, *rows])


# --8<-- [end:digits]


def draw_points(path, data, samples, mean, covariance):
    """Data, samples and the fitted ellipses at 1, 2 and 3 standard deviations."""
    if len(samples) == 0:
        raise ValueError("samples must not be empty")
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
    for radius in (1, 2, 3):
        ring = mean + radius * circle @ np.linalg.cholesky(covariance).T
        picture.line(pixels(ring), "make", width=1)
    keys = [(30, "data", "soft", data), (54, "samples", "make", samples)]
    for y, name, color, x in keys:
        picture.dots(pixels(x), 2.5, color)
        picture.circle(30, y, 5, color)
        picture.text(42, y + 5, name)
    picture.save(path)


# --8<-- [start:main]
def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    cloud = np.array([2.0, 1.0]), np.array([[1.0, 0.6], [0.6, 0.8]])
    data, held_out = np.round(sample(*cloud, 600, rng), 3).reshape(2, 300, 2)
    mean, covariance = fit(data)
    new = sample(mean, covariance, 300, rng)
    draw_points(out / "points.svg", data, new, mean, covariance)
    print("moments         mean x  mean y   var x   var y  cov xy")
    for name, x in [("300 data points", data), ("300 samples", new)]:
        m, c = fit(x)
        row = [*m, c[0, 0], c[1, 1], c[0, 1]]
        print(f"{name:15}", *(f"{v:7.2f}" for v in row))

    print("\ncopies          log density   log density   copies among")
    print("of the model    of training   of held-out    300 samples")
    for width in (0.3, 0.03, 0.0001):
        a, b = (kernel_log_density(x, data, width) for x in (data, held_out))
        count = copies(kernel_sample(data, width, 300, rng), data)
        print(f"kernel {width:<8} {a.mean():11.3g} {b.mean():13.3g} {count:14}")
    a, b = (log_density(x, mean, covariance) for x in (data, held_out))
    count = copies(new, data)
    print(f"{'Gaussian':15} {a.mean():11.3g} {b.mean():13.3g} {count:14}")

    figures, sheet = judge(*load_digits(), rng)
    print("\ndigits: 500 sampled images, 50 of each class")
    for name, value in figures.items():
        print(f"  {name:40} {value:.2f}")
    write_png(
        out / "digits.png",
        1 - tile(sheet.reshape(-1, 8, 8), 10, scale=7, gap=6, background=0),
        alt="Digits 0 to 9: one row of real ones above four rows of sampled "
        "ones, which are softer and noisier; most are easy to read.",
    )


# --8<-- [end:main]


if __name__ == "__main__":
    main(Path("."))
