"""Two measures of generated digits: a classifier, and a distance between sets.

But: a small network that classifies 97 % of real digits right. It can measure no
better than that, and the distance sees only what its last layer sees.

Shows:
- the classifier is right on at least 95 % of real digits that it has not seen
- two sets of real digits lie near each other, and larger sets nearer
- blur, noise and missing variety move the distance up
- one image of each digit, repeated, is classified right and lies far from real ones

Reference: Heusel et al. 2017, GANs Trained by a Two Time-Scale Update Rule
Converge to a Local Nash Equilibrium, appendix A1 (with a larger network).

Notation: n, m images of 196 pixels in [0, 1], f features.
"""

import time
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, cross_entropy, linear, relu
from snippets.data import digits14, nearest, unpack
from snippets.media import table

SIDE = 14  # pixels
LAYERS = {
    "a": (196, 128),
    "b": (128, 64),
    "c": (64, 10),
}
MEASURES = {"read as asked": ".3f", "distance": ".1f", "mean": ".2f", "least": ".2f"}
STEPS = 4000
BATCH = 100
RATE = 3e-3


def shifted(x, down, right):  # [n, 196] -> [n, 14, 14]
    """Each image moved by up to a pixel; (1, 1) leaves it where it is."""
    images = x.reshape(-1, SIDE, SIDE)
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1)))
    rows = padded[:, down : down + SIDE]
    return rows[:, :, right : right + SIDE]


# --8<-- [start:classifier]
def init_classifier(rng):  # -> {name: Tensor}
    """Random weights, and biases of zero, for three layers."""
    arrays = {}
    for name, (inputs, outputs) in LAYERS.items():
        scale = (2 / inputs) ** 0.5
        arrays[name] = scale * rng.normal(size=(inputs, outputs))
        arrays[name + "0"] = np.zeros(outputs)
    return {name: Tensor(a.astype(np.float32)) for name, a in arrays.items()}


def classify(model, x):  # Tensor [n, 196] -> features [n, 64], logits [n, 10]
    """What its last layer sees of each image, and a logit for each digit."""
    if len(x.shape) != 2 or x.shape[1] != 196:
        raise ValueError(f"x must be [n, 196], got shape {x.shape}")
    h = relu(linear(x, model["a"], model["a0"]))
    h = relu(linear(h, model["b"], model["b0"]))
    return h, linear(h, model["c"], model["c0"])


def train_classifier(x, labels, steps, rng):  # [N, 196], [N] -> {name: Tensor}
    """Learns from real images, moved by a pixel, with a tenth of the pixels off."""
    if len(x) != len(labels):
        raise ValueError(f"{len(x)} images but {len(labels)} labels")
    model = init_classifier(rng)
    adam = Adam(model.values(), decay=0.01)
    for step in range(steps):
        i = rng.integers(len(x), size=BATCH)
        down, right = rng.integers(3, size=2)
        batch = shifted(x[i], down, right).reshape(BATCH, -1)
        batch = batch * (rng.random(batch.shape) > 0.1)
        _, logits = classify(model, Tensor(batch.astype(np.float32)))
        cross_entropy(logits, labels[i]).backward()
        adam.step(RATE * (1 - step / steps))
    return model


# --8<-- [end:classifier]


# --8<-- [start:frechet]
def frechet(a, b):  # features [n, f], [m, f] -> squared distance
    """Between the Gaussians that fit the two sets: of their means and covariances."""
    if min(len(a), len(b)) < 2:
        raise ValueError(f"at least 2 rows are needed, got {len(a)}, {len(b)}")
    A = np.cov(a.T)
    B = np.cov(b.T)
    variances, axes = np.linalg.eigh(A)
    root = axes * np.sqrt(np.maximum(variances, 0)) @ axes.T  # root @ root = A
    product = np.linalg.eigvalsh(root @ B @ root)  # the eigenvalues of A B
    overlap = np.sqrt(np.maximum(product, 0)).sum()
    apart = a.mean(axis=0) - b.mean(axis=0)
    spread = np.trace(A) + np.trace(B) - 2 * overlap
    return float(apart @ apart + spread)


# --8<-- [end:frechet]


def blur(x):  # [n, 196] -> [n, 196]
    """Each pixel becomes the mean of itself and its four neighbours."""
    cross = [
        (1, 1),
        (0, 1),
        (2, 1),
        (1, 0),
        (1, 2),
    ]
    total = sum(shifted(x, down, right) for down, right in cross)
    return total.reshape(-1, 196) / 5


def sorted_labels(n):  # -> [n]: as many of each digit, 0 first
    """The labels of a set that holds the digits in order, as `digits14` does."""
    return np.arange(10).repeat(n // 10)


def weights(seed):  # -> {name: array}
    """Trains from nothing, in seconds."""
    begin = time.process_time()
    rng = np.random.default_rng(seed)
    images, _ = digits14()
    labels = sorted_labels(len(images))
    model = train_classifier(images, labels, STEPS, rng)
    arrays = {name: p.data for name, p in model.items()}
    return arrays | {"seconds": np.array(time.process_time() - begin)}


def load_classifier():  # -> {name: Tensor} in float64, seconds of its training
    """The stored weights."""
    raw = (Path(__file__).parent / "image_classifier.npz").read_bytes()
    arrays = unpack(raw)
    seconds = float(arrays.pop("seconds"))
    return {name: Tensor(a) for name, a in arrays.items()}, seconds


def features_of(model, x):  # [n, 196] -> [n, 64]
    """What its last layer sees."""
    features, _ = classify(model, Tensor(x))
    return features.data


def unseen_halves():  # -> validation [500, 196], test [500, 196], each sorted
    """Settings are chosen on the first, and results reported on the second."""
    _, unseen = digits14()
    halves = unseen.reshape(10, 2, 50, 196).swapaxes(0, 1)
    return halves.reshape(2, 500, 196)


def measure_set(model, x, real):  # [n, 196], features [m, 64] -> share, distance
    """How many of a sorted set are classified right, and its Fréchet distance."""
    features, logits = classify(model, Tensor(x))
    right = logits.data.argmax(axis=1) == sorted_labels(len(x))
    return float(right.mean()), frechet(features.data, real)


def measure_many(model, sets, real):  # sorted sets [m, n, 196] -> {name: mean}
    """Of several sets: right, Fréchet distance, nearest learnt images."""
    learnt, _ = digits14()
    rows = []
    for x in sets:
        right, distance = measure_set(model, x, real)
        away, _ = nearest(x, learnt)
        rows.append((right, distance, away.mean(), away.min()))
    return dict(zip(MEASURES, np.mean(rows, axis=0), strict=True))


def measure_real(model, real):  # features [m, 64] of the test -> {name: mean}
    """Real digits: how far 20 sets of learnt ones lie from those of the test."""
    _, test = unseen_halves()
    some = test.reshape(10, 50, 196)[:, :20]
    row = measure_many(model, some.reshape(1, 200, 196), real)
    learnt = digits14()[0].reshape(10, 20, 20, 196).swapaxes(0, 1)
    sets = learnt.reshape(20, 200, 196)
    floor = [measure_set(model, x, real)[1] for x in sets]
    right, _ = measure_set(model, test, real)
    return row | {"read as asked": right, "distance": np.mean(floor)}


def measure_spoilt(model, rng):  # -> {name: (share right, distance)}
    """Sets of real digits, whole and spoilt, against 1,000 unseen ones."""
    images, unseen = digits14()
    real = features_of(model, unseen)
    by_digit = images.reshape(10, 400, 196)
    some = by_digit[:, :20]  # 200 images
    noise = 0.2 * rng.normal(size=some.shape)
    sets = {
        "real, 1,000 of them": by_digit[:, :100],
        "real": some,
        "real, blurred": blur(some.reshape(200, 196)),
        "real, with noise": (some + noise).clip(0, 1),
        "real, one of each digit 20 times": some[:, :1].repeat(20, axis=1),
    }
    found = {}
    for name, x in sets.items():
        found[name] = measure_set(model, x.reshape(-1, 196), real)
    return found


def main(out: Path, seed: int = 0) -> None:
    model, seconds = load_classifier()
    print(f"trained from zero in {seconds:.0f} s of CPU\n")
    print("right: share of digits that are classified right")
    images, unseen = digits14()
    real = features_of(model, unseen)
    for name, x in [("learnt", images), ("unseen", unseen)]:
        right, _ = measure_set(model, x, real)
        print(f"  {name} real images   {right:.3f}")
    print("\ndistance: of 200 images from 1,000 unseen real ones")
    found = measure_spoilt(model, np.random.default_rng(seed))
    rows = []
    for name, (right, distance) in found.items():
        rows.append((f"  {name}", f"{right:.2f}", f"{distance:.1f}"))
    print(table(("", "right", "distance"), rows))


if __name__ == "__main__":
    main(Path("."))
