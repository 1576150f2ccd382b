"""Two ways to classify the same points: model the data, or model the boundary.

But: the data really is Gaussian. Where it is not, the second often labels better.

Shows:
- both models label held-out points with about equal accuracy
- only the class-conditional model can sample: its samples match the data
- far from all data both models are sure of the label; one of them finds no density

Reference: Ng and Jordan 2001, On Discriminative vs. Generative Classifiers;
Bishop 2006, Pattern Recognition and Machine Learning, sections 4.2 and 4.3.

Notation: n points, d = 2 dimensions, k = 2 classes, y the labels 0 and 1.
"""

from pathlib import Path

import numpy as np

from snippets.media import Drawing, table
from snippets.start.fit_and_sample import fit, log_density

MEANS = np.array([[-1.2, -0.4], [1.2, 0.4]])
COVARIANCES = np.array(
    [
        [[1.0, 0.5], [0.5, 0.8]],
        [[0.8, -0.3], [-0.3, 1.0]],
    ]
)
QUESTIONS = {"in the middle": [0, 0], "far outside": [9, -9]}


def make_points(n, rng):  # -> x [n, 2], y [n]
    """Two overlapping clouds, a fair coin deciding which."""
    if n < 1:
        raise ValueError(f"n must be >= 1, got {n}")
    y = rng.integers(2, size=n)
    roots = np.linalg.cholesky(COVARIANCES)[y]
    noise = rng.normal(size=(n, 2))
    return MEANS[y] + np.einsum("nij,nj->ni", roots, noise), y


# --8<-- [start:generative]
def fit_generative(x, y):  # [n, d], [n] -> [{"prior", "mean", "covariance"}] a class
    """p(x, y) = p(y) p(x | y): count the classes, fit a Gaussian to each."""
    if set(np.unique(y)) != {0, 1}:
        raise ValueError(f"y must hold both 0 and 1, got {np.unique(y)}")
    model = []
    for k in (0, 1):
        mean, covariance = fit(x[y == k])
        prior = np.mean(y == k)
        model.append({"prior": prior, "mean": mean, "covariance": covariance})
    return model


def log_joint(model, x):  # [n, d] -> log p(x, y) for each class [n, k]
    """How likely each point is together with each label."""
    columns = []
    for of in model:
        log_p = log_density(x, of["mean"], of["covariance"])
        columns.append(np.log(of["prior"]) + log_p)
    return np.stack(columns, axis=1)


def posterior(model, x):  # [n, d] -> p(y = 1 | x) [n]
    """Bayes' rule: the share of class 1 in the density at x."""
    zero, one = log_joint(model, x).T
    return logistic(one - zero)


def logistic(score):  # [n] -> [n] in (0, 1)
    """Turns a difference of logarithms into a probability."""
    score = np.clip(score, -500, 500)  # exp(500) is no overflow
    return 1 / (1 + np.exp(-score))


def sample(model, n, rng):  # -> x [n, d], y [n]
    """New labelled points: draw a label, then a point of that class."""
    if n < 1:
        raise ValueError(f"n must be >= 1, got {n}")
    prior = model[1]["prior"]
    y = (rng.random(n) < prior).astype(np.int64)
    noise = rng.normal(size=(n, len(model[0]["mean"])))
    points = []
    for label, e in zip(y, noise, strict=True):
        of = model[label]
        L = np.linalg.cholesky(of["covariance"])
        points.append(of["mean"] + L @ e)
    return np.array(points), y


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
        curvature = features.T * (p * (1 - p)) @ features
        # a trace of ridge keeps separable data from running to infinity
        ridge = 1e-6 * np.eye(len(weights))
        weights -= np.linalg.solve(curvature + ridge, gradient)
    return weights


def probability(weights, x):  # [d + 1], [n, d] -> p(y = 1 | x) [n]
    """The logistic function of a weighted sum."""
    if x.shape[1] + 1 != len(weights):
        raise ValueError(f"x has {x.shape[1]} columns, weights {len(weights)}")
    score = x @ weights[:-1] + weights[-1]
    return logistic(score)


# --8<-- [end:discriminative]


def to_pixels(x):  # [n, 2] -> [n, 2]
    """Data coordinates to a drawing of 400 x 340."""
    return np.array([200, 180]) + np.asarray(x) * [38, -38]


def plot_data(title, description, x, y):
    """A drawing with the points: class 0 as dots, class 1 as crosses."""
    picture = Drawing(400, 340, title, description)
    picture.text(200, 20, title, anchor="middle", size=15)
    picture.dots(to_pixels(x[y == 0]), 2.2, "soft")
    picture.crosses(to_pixels(x[y == 1]), 3, "soft")
    picture.text(390, 312, "x1", "soft", "end", 12)
    picture.text(10, 40, "x2", "soft", size=12)
    return picture


def plot_density(path, x, y, model, samples):
    """The generative model: its density as ellipses, and points drawn from it."""
    seen = "Two clouds; around each, the fitted density as nested ellipses, and "
    seen += "new points drawn from it."
    picture = plot_data("Generative: where the data is", seen, x, y)
    turn = np.linspace(0, 2 * np.pi, 61)
    circle = np.stack([np.cos(turn), np.sin(turn)], axis=1)
    for of in model:
        L = np.linalg.cholesky(of["covariance"])
        for radius in (1, 2):
            ellipse = of["mean"] + radius * circle @ L.T
            picture.line(to_pixels(ellipse), "make", 2)
    picture.dots(to_pixels(samples), 3.5, "make")
    picture.text(200, 330, "ellipses: density; dots: samples", "make", "middle")
    picture.save(path)


def plot_lines(path, x, y, weights):
    """The discriminative model: where p(y = 1 | x) is 0.1, 0.5 and 0.9."""
    seen = "The same points; between the clouds a line, and two dashed ones."
    picture = plot_data("Discriminative: where the label changes", seen, x, y)
    for p in (0.1, 0.5, 0.9):
        score = np.log(p / (1 - p)) - weights[2]
        high = np.array([-2.6, 2.9])
        across = (score - weights[1] * high) / weights[0]
        line = np.stack([across, high], axis=1)
        if p == 0.5:
            picture.line(to_pixels(line), "label", 2.5)
        else:
            picture.line(to_pixels(line), "label", 1.2, "5 4")
    picture.text(200, 330, "lines: p = 0.1, 0.5 and 0.9", "label", "middle")
    picture.save(path)


# --8<-- [start:main]
def measure_question(model, weights, at):  # a point -> {figure: value}
    """What both models say of one point."""
    point = np.array([at], dtype=np.float64)
    return {
        "discriminative": probability(weights, point)[0],
        "generative": posterior(model, point)[0],
        "log p(x)": np.logaddexp.reduce(log_joint(model, point)[0]),
    }


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    x, y = make_points(200, rng)
    new_x, new_y = make_points(2000, rng)
    model = fit_generative(x, y)
    weights = fit_discriminative(x, y)
    drawn, labels = sample(model, 12, rng)
    plot_density(out / "generative.svg", x, y, model, drawn)
    plot_lines(out / "discriminative.svg", x, y, weights)
    print("accuracy on 2000 held-out points, after 200 for training")
    for name, p in [
        ("generative", posterior(model, new_x)),
        ("discriminative", probability(weights, new_x)),
    ]:
        print(f"  {name:15} {np.mean((p > 0.5) == new_y):.2f}")
    print("\nsamples only the generative model can draw:")
    for label, point in zip(labels[:3], drawn[:3], strict=True):
        place = " ".join(f"{v:6.2f}" for v in point)
        print(f"  class {label} at {place}")
    print("\nquestion: p(class 1) of each model, and the log density at the point")
    rows = []
    for name, at in QUESTIONS.items():
        said = measure_question(model, weights, at)
        shares = [f"{said['discriminative']:.3f}", f"{said['generative']:.3f}"]
        rows.append([name, *shares, f"{said['log p(x)']:.1f}"])
    print(table(["", "discriminative", "generative", "log p(x)"], rows))


# --8<-- [end:main]


if __name__ == "__main__":
    main(Path("."))
