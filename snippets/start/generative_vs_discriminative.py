"""Two ways to classify the same points: model the data, or model the boundary.

But: the data really is Gaussian. Where it is not, the second often labels better.

Shows:
- both models label held-out points with about equal accuracy
- only the class-conditional model can sample: its samples match the data
- far from all data one model is sure of its label, the other finds no density

Reference: Ng and Jordan 2001, On Discriminative vs. Generative Classifiers;
Bishop 2006, Pattern Recognition and Machine Learning, sections 4.2 and 4.3.

Notation: n points, d = 2 dimensions, k = 2 classes, y the labels 0 and 1.
"""

from pathlib import Path

import numpy as np

from snippets.media import Drawing

MEANS = np.array([[-1.2, -0.4], [1.2, 0.4]])
COVARIANCES = np.array([[[1.0, 0.5], [0.5, 0.8]], [[0.8, -0.3], [-0.3, 1.0]]])


def make_points(n, rng):  # -> x [n, 2], y [n]
    """Two overlapping clouds, a fair coin deciding which."""
    if n < 1:
        raise ValueError(f"n must be >= 1, got {n}")
    y = rng.integers(2, size=n)
    roots = np.linalg.cholesky(COVARIANCES)[y]
    noise = rng.normal(size=(n, 2))
    return MEANS[y] + np.einsum("nij,nj->ni", roots, noise), y


# --8<-- [start:generative]
def fit_generative(x, y):  # [n, d], [n] -> (prior, mean, covariance) a class
    """p(x, y) = p(y) p(x | y): count the classes, fit a Gaussian to each."""
    if set(np.unique(y)) != {0, 1}:
        raise ValueError(f"y must hold both 0 and 1, got {np.unique(y)}")
    groups = [x[y == k] for k in (0, 1)]
    return [(len(g) / len(x), g.mean(axis=0), np.cov(g.T, bias=True)) for g in groups]


def log_joint(model, x):  # [n, d] -> log p(x, y) for each class [n, k]
    """How likely each point is together with each label."""
    if x.ndim != 2:
        raise ValueError(f"x must be [n, d], got shape {x.shape}")
    columns = []
    for prior, mean, covariance in model:
        z = x - mean
        square = np.einsum("ni,ij,nj->n", z, np.linalg.inv(covariance), z)
        volume = np.log(np.linalg.det(2 * np.pi * covariance))
        columns.append(np.log(prior) - (square + volume) / 2)
    return np.stack(columns, axis=1)


def posterior(model, x):  # [n, d] -> p(y = 1 | x) [n]
    """Bayes' rule: the share of class 1 in the density at x."""
    zero, one = log_joint(model, x).T
    return 1 / (1 + np.exp(np.clip(zero - one, -500, 500)))


def sample(model, n, rng):  # -> x [n, d], y [n]
    """New labelled points: draw a label, then a point of that class."""
    if n < 1:
        raise ValueError(f"n must be >= 1, got {n}")
    y = (rng.random(n) < model[1][0]).astype(np.int64)
    roots = [np.linalg.cholesky(covariance) for _, _, covariance in model]
    noise = rng.normal(size=(n, 2))
    return np.stack(
        [model[k][1] + roots[k] @ e for k, e in zip(y, noise, strict=True)]
    ), y


# --8<-- [end:generative]


# --8<-- [start:discriminative]
def fit_discriminative(x, y, steps=20):  # [n, d], [n] -> weights [d + 1]
    """p(y | x) alone: logistic regression, by Newton's method."""
    if set(np.unique(y)) != {0, 1}:
        raise ValueError(f"y must hold both 0 and 1, got {np.unique(y)}")
    features = np.c_[x, np.ones(len(x))]
    weights = np.zeros(features.shape[1])
    for _ in range(steps):
        p = probability(weights, x)
        gradient = features.T @ (p - y)
        curvature = (features.T * (p * (1 - p))) @ features
        # a trace of ridge keeps separable data from running to infinity
        weights -= np.linalg.solve(curvature + 1e-6 * np.eye(3), gradient)
    return weights


def probability(weights, x):  # [d + 1], [n, d] -> p(y = 1 | x) [n]
    """The logistic function of a weighted sum."""
    if x.shape[1] + 1 != len(weights):
        raise ValueError(f"x has {x.shape[1]} columns, weights {len(weights)}")
    score = x @ weights[:-1] + weights[-1]
    return 1 / (1 + np.exp(np.clip(-score, -500, 500)))


# --8<-- [end:discriminative]


def to_pixels(x):  # [n, 2] -> [n, 2]
    """Data coordinates to a drawing of 400 x 320."""
    if np.shape(x)[-1] != 2:
        raise ValueError(f"x must be [n, 2], got shape {np.shape(x)}")
    return np.array([200, 180]) + np.asarray(x) * [38, -38]


def draw_data(title, description, x, y):
    """A drawing with the points: class 0 as dots, class 1 as crosses."""
    if len(x) != len(y):
        raise ValueError(f"{len(x)} points but {len(y)} labels")
    picture = Drawing(400, 340, title, description)
    picture.text(200, 20, title, anchor="middle", size=15)
    picture.dots(to_pixels(x[y == 0]), 2.2, "soft")
    picture.crosses(to_pixels(x[y == 1]), 3, "soft")
    return picture


def draw_density(path, x, y, model, samples):
    """The generative model: its density as ellipses, and points drawn from it."""
    if len(samples) == 0:
        raise ValueError("samples must not be empty")
    seen = "Two clouds; around each, the fitted density as nested ellipses, and "
    seen += "new points drawn from it."
    picture = draw_data("Generative: where the data is", seen, x, y)
    turn = np.linspace(0, 2 * np.pi, 61)
    circle = np.stack([np.cos(turn), np.sin(turn)], axis=1)
    for _, mean, covariance in model:
        for radius in (1, 2):
            ring = mean + radius * circle @ np.linalg.cholesky(covariance).T
            picture.line(to_pixels(ring), "make", 2)
    picture.dots(to_pixels(samples), 3.5, "make")
    picture.text(200, 330, "ellipses: density; dots: samples", "make", "middle")
    picture.save(path)


def draw_lines(path, x, y, weights):
    """The discriminative model: where p(y = 1 | x) is 0.1, 0.5 and 0.9."""
    if len(weights) != 3:
        raise ValueError(f"weights must be 3 numbers, got {len(weights)}")
    seen = "The same points; between the clouds a line, and two dashed ones."
    picture = draw_data("Discriminative: where the label changes", seen, x, y)
    for p, width, dash in [
        (0.1, 1.2, "5 4"),
        (0.5, 2.5, None),
        (0.9, 1.2, "5 4"),
    ]:
        level = np.log(p / (1 - p)) - weights[2]
        high = np.array([-2.6, 2.9])
        line = np.stack([(level - weights[1] * high) / weights[0], high], axis=1)
        picture.line(to_pixels(line), "label", width, dash)
    picture.text(200, 330, "lines: p = 0.1, 0.5 and 0.9", "label", "middle")
    picture.save(path)


# --8<-- [start:main]
def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    (x, y), (new_x, new_y) = make_points(200, rng), make_points(2000, rng)
    model, weights = fit_generative(x, y), fit_discriminative(x, y)
    drawn, labels = sample(model, 12, rng)
    draw_density(out / "generative.svg", x, y, model, drawn)
    draw_lines(out / "discriminative.svg", x, y, weights)
    print("accuracy on 2000 held-out points, after 200 for training")
    for name, p in [
        ("generative", posterior(model, new_x)),
        ("discriminative", probability(weights, new_x)),
    ]:
        print(f"  {name:15} {np.mean((p > 0.5) == new_y):.2f}")
    print("\nsamples only the generative model can draw:")
    for i in range(3):
        print(f"  class {labels[i]} at", *(f"{v:6.2f}" for v in drawn[i]))
    print("\nquestion          p(class 1)      p(class 1)       log p(x)")
    print("                  discriminative  generative       generative")
    for name, at in [("in the middle", [0, 0]), ("far outside", [9, -9])]:
        point = np.array([at], dtype=np.float64)
        p, q = probability(weights, point)[0], posterior(model, point)[0]
        density = np.logaddexp.reduce(log_joint(model, point)[0])
        print(f"  {name:15} {p:8.3f} {q:16.3f} {density:15.1f}")


# --8<-- [end:main]


if __name__ == "__main__":
    main(Path("."))
