"""Two judges of generated digits: a classifier, and a distance between sets.

But: a small network that reads 97 % of real digits right. It can be no better a
judge than that, and the distance sees only what its last layer sees.

Shows:
- the classifier reads at least 95 % of real digits that it has not seen
- two sets of real digits lie near each other, and larger sets nearer
- blur, noise and missing variety move the distance up
- one image of each digit, repeated, is read right and lies far from real ones

Reference: Heusel et al. 2017, GANs Trained by a Two Time-Scale Update Rule
Converge to a Local Nash Equilibrium, appendix A1 (with a larger network).

Notation: n, m images, d pixels, f features.
"""

import io
import time
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, cross_entropy, linear, relu

DIGITS = np.arange(10)


def load_images():  # -> [4000, 196] to learn from, [1000, 196] held out
    """Real digits in [0, 1], sorted: 400 and 100 of each, two pixels a byte."""
    raw = (Path(__file__).parent / "digits14.npz").read_bytes()
    with np.load(io.BytesIO(raw)) as file:
        packed = file["images"]
    pixels = np.stack([packed >> 4, packed & 15], axis=-1) / 15
    order = np.random.default_rng(0).permutation(500)
    pixels = pixels.reshape(10, 500, 196)[:, order]
    return pixels[:, :400].reshape(-1, 196), pixels[:, 400:].reshape(-1, 196)


# --8<-- [start:classifier]
def read(judge, x):  # Tensor [n, 196] -> features [n, 64], scores [n, 10]
    """What its last layer sees of each image, and a score for each digit."""
    if len(x.shape) != 2 or x.shape[1] != 196:
        raise ValueError(f"x must be [n, 196], got shape {x.shape}")
    h = relu(linear(x, judge["a"], judge["a0"]))
    h = relu(linear(h, judge["b"], judge["b0"]))
    return h, linear(h, judge["c"], judge["c0"])


def train(x, y, steps, rng):  # -> {name: Tensor}
    """Learns from real images, moved by a pixel and with some pixels blanked."""
    if len(x) != len(y):
        raise ValueError(f"{len(x)} images but {len(y)} labels")
    sizes = {"a": (196, 128), "b": (128, 64), "c": (64, 10)}
    judge = {n: rng.normal(size=s) * (2 / s[0]) ** 0.5 for n, s in sizes.items()}
    judge |= {n + "0": np.zeros(s[1]) for n, s in sizes.items()}
    judge = {n: Tensor(a.astype(np.float32)) for n, a in judge.items()}
    adam = Adam(judge.values(), decay=0.01)
    wide = np.pad(x.reshape(-1, 14, 14), ((0, 0), (1, 1), (1, 1)))
    for step in range(steps):
        i, (down, right) = (
            rng.integers(len(x), size=100),
            rng.integers(3, size=2),
        )
        some = wide[i, down : down + 14, right : right + 14].reshape(-1, 196)
        some = some * (rng.random(some.shape) > 0.1)
        scores = read(judge, Tensor(some.astype(np.float32)))[1]
        cross_entropy(scores, y[i]).backward()
        adam.step(3e-3 * (1 - step / steps))
    return judge


# --8<-- [end:classifier]


# --8<-- [start:frechet]
def frechet(a, b):  # features [n, f], [m, f] -> distance
    """Between the Gaussians that fit the two: of their means and covariances."""
    if min(len(a), len(b)) < 2:
        raise ValueError(f"at least 2 rows are needed, got {len(a)}, {len(b)}")
    apart, (A, B) = a.mean(0) - b.mean(0), (np.cov(x.T) for x in (a, b))
    size, turn = np.linalg.eigh(A)
    root = turn * np.sqrt(np.maximum(size, 0)) @ turn.T  # root @ root == A
    shared = np.sqrt(np.maximum(np.linalg.eigvalsh(root @ B @ root), 0)).sum()
    return float(apart @ apart + np.trace(A) + np.trace(B) - 2 * shared)


# --8<-- [end:frechet]


def blur(x):  # [n, 196] -> [n, 196]
    """Each pixel becomes the mean of itself and its four neighbours."""
    if x.shape[-1] != 196:
        raise ValueError(f"x must be [n, 196], got shape {x.shape}")
    wide = np.pad(x.reshape(-1, 14, 14), ((0, 0), (1, 1), (1, 1)))
    up, down = wide[:, :-2, 1:-1], wide[:, 2:, 1:-1]
    left, right = wide[:, 1:-1, :-2], wide[:, 1:-1, 2:]
    mean = (wide[:, 1:-1, 1:-1] + up + down + left + right) / 5
    return mean.reshape(-1, 196)


def weights(seed):  # -> {name: array}
    """Trains from nothing, in seconds."""
    begin, rng = time.process_time(), np.random.default_rng(seed)
    judge = train(load_images()[0], DIGITS.repeat(400), 4000, rng)
    arrays = {name: p.data for name, p in judge.items()}
    return arrays | {"seconds": np.array(time.process_time() - begin)}


def load():  # -> {name: Tensor} in float64
    """The stored weights; `seconds` says how long they took."""
    raw = (Path(__file__).parent / "image_judge.npz").read_bytes()
    with np.load(io.BytesIO(raw)) as file:
        return {name: Tensor(file[name].astype(float)) for name in file}


def main(out: Path, seed: int = 0) -> None:
    judge, rng = load(), np.random.default_rng(seed)
    images, unseen = load_images()
    print(f"trained from zero in {float(judge['seconds'].data):.0f} s of CPU\n")
    print("right: share of digits that the classifier reads right")
    for name, x in (("learnt", images), ("unseen", unseen)):
        scores = read(judge, Tensor(x))[1].data
        right = scores.argmax(1) == DIGITS.repeat(len(x) // 10)
        print(f"  {name} real images   {right.mean():.3f}")
    real = read(judge, Tensor(unseen))[0].data
    each = images.reshape(10, 400, 196)
    noisy = (each[:, :20] + 0.2 * rng.normal(size=(10, 20, 196))).clip(0, 1)
    sets = {
        "real, 1,000 of them": each[:, :100],
        "real": each[:, :20],
        "real, blurred": blur(each[:, :20].reshape(200, 196)),
        "real, with noise": noisy,
        "real, one of each digit 20 times": each[:, :1].repeat(20, axis=1),
    }
    print("\ndistance: of 200 images from 1,000 unseen real ones")
    print("                                      right  distance")
    for name, x in sets.items():
        x = x.reshape(-1, 196)
        features, scores = (part.data for part in read(judge, Tensor(x)))
        right = np.mean(scores.argmax(1) == DIGITS.repeat(len(x) // 10))
        print(f"  {name:34}{right:7.2f}{frechet(features, real):10.1f}")


if __name__ == "__main__":
    main(Path("."))
