"""Does a model copy? Nearest training image against nearest held-out image.

But: 8 x 8 digits, and a distance between pixels. It knows only the kinds of copy that
it is told of.

Shows:
- copies lie nearer to training images than to held-out ones; of new images half do
- a copy moved by a pixel passes for new, until the distance allows for moves
- two copies that are joined move the share a little; a part that is compared finds all
- one copy in twenty hardly moves the share; the count below a floor shows it
- the test says nothing of quality: a Gaussian passes it, farther from real digits

Reference: Meehan et al. 2020, A Non-Parametric Test to Detect Data-Copying in
Generative Models (it compares distances; the share is ours); Bhattacharjee et al. 2023,
Data-Copying in Generative Models: A Formal Framework.

Notation: n images of D = 64 pixels, in [0, 1].
"""

from itertools import product
from pathlib import Path

import numpy as np

from snippets.data import digits, distances, nearest, pca
from snippets.media import table, tile, write_sheet

SIDE = 8
FLOOR = 0.01  # of new real images lie as near to a training image as this, or nearer
NOISES = (0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5)
SHOWN = 8  # samples in a frame


def load(rng):  # -> three sets of as many real images [n, D]
    """To train on, held out, and new ones, which stand for a perfect model."""
    images = np.vstack(digits())
    order = rng.permutation(len(images))
    return np.split(images[order], 3)


# --8<-- [start:test]
def nearer(samples, train, held_out, distance):  # -> 0 to 1
    """The share of the samples whose nearest training image is the nearest of all."""
    to_train = distance(samples, train).min(axis=1)
    to_held_out = distance(samples, held_out).min(axis=1)
    ties = to_train == to_held_out
    return np.mean(to_train < to_held_out) + np.mean(ties) / 2


def below(samples, train, floor):  # -> 0 to 1
    """The share of the samples that lie nearer to a training image than `floor`."""
    to_train, _ = nearest(samples, train)
    return np.mean(to_train < floor)


# --8<-- [end:test]


# --8<-- [start:distances]
def tops(a, b):  # images [n, D], [m, D] -> [n, m]
    """Compares the upper four rows alone."""
    half = a.shape[1] // 2
    return distances(a[:, :half], b[:, :half])


def shifted(a, b):  # images [n, D], [m, D] -> [n, m]
    """The least distance over nine moves of `a`, none among them."""
    steps = (-1, 0, 1)
    away = [distances(move(a, down, right), b) for down, right in product(steps, steps)]
    return np.min(away, axis=0)


def move(images, down, right):  # [n, D] -> [n, D]
    """Moves the ink by pixels; what leaves the picture is lost."""
    squares = images.reshape(-1, SIDE, SIDE)
    framed = np.pad(squares, ((0, 0), (1, 1), (1, 1)))
    rows = slice(1 - down, 1 - down + SIDE)
    columns = slice(1 - right, 1 - right + SIDE)
    return framed[:, rows, columns].reshape(len(images), -1)


# --8<-- [end:distances]


# --8<-- [start:models]
def models(train, new, rng):  # -> {name: samples [n, D]}
    """New real images, which a perfect model would make, and what is worse."""
    n = len(train)
    few = new.copy()
    few[: n // 20] = pick(train, n // 20, rng)
    return {
        "new real": new,
        "copier": pick(train, n, rng),
        "noisy copies": noisy(pick(train, n, rng), 0.2, rng),
        "moved copies": move(pick(train, n, rng), 0, 1),
        "joined copies": join(pick(train, n, rng), pick(train, n, rng)),
        "1 copy in 20": few,
        "Gaussian": gaussian(train, n, rng),
        "always the mean": np.tile(train.mean(axis=0), (n, 1)),
    }


def pick(images, n, rng):  # -> [n, D]
    """Copies: its only skill is to choose."""
    return images[rng.integers(len(images), size=n)]


def join(a, b):  # images [n, D], [n, D] -> [n, D]
    """The upper half of one, the lower half of the other."""
    half = a.shape[1] // 2
    return np.hstack([a[:, :half], b[:, half:]])


def noisy(images, noise, rng):  # -> [n, D]
    """A kernel density estimate, if the images are drawn from the training images."""
    return (images + noise * rng.normal(size=images.shape)).clip(0, 1)


def gaussian(train, n, rng):  # -> [n, D]
    """The Gaussian with the mean and the covariance of the training images."""
    mean, components, variance = pca(train, train.shape[1])
    deviation = np.sqrt(variance.clip(0))
    z = rng.normal(size=(n, len(mean)))
    return (mean + deviation * z @ components).clip(0, 1)


# --8<-- [end:models]


def measure(samples, train, held_out, floor):  # -> {column: number}
    """Three distances, the floor, and how far real digits are that it did not see."""
    return {
        "whole": nearer(samples, train, held_out, distances),
        "top rows": nearer(samples, train, held_out, tops),
        "moved": nearer(samples, train, held_out, shifted),
        "below floor": below(samples, train, floor),
        "to held-out": np.median(nearest(samples, held_out)[0]),
    }


def measure_all(seed):  # -> {name: {column: number}}, floor
    """Three new sets of real images, and all models."""
    rng = np.random.default_rng(seed)
    train, held_out, new = load(rng)
    floor = np.quantile(nearest(held_out, train)[0], FLOOR)
    made = models(train, new, rng)
    rows = {name: measure(some, train, held_out, floor) for name, some in made.items()}
    return rows, floor


def plot_noise(path, seed):
    """Copies with more and more noise, above the training images next to them."""
    rng = np.random.default_rng(seed)
    train, held_out, _ = load(rng)
    copies = pick(train, len(train), rng)
    frames = []
    labels = []
    for noise in NOISES:
        made = noisy(copies, noise, np.random.default_rng(seed))
        _, which = nearest(made[:SHOWN], train)
        shown = np.vstack([made[:SHOWN], train[which]]).reshape(-1, SIDE, SIDE)
        frames.append(tile(shown, SHOWN, scale=6, gap=4, ink=True))
        share = nearer(made, train, held_out, distances)
        labels.append(f"noise {noise:g}: {share:.0%} are nearer to a training image")
    write_sheet(
        path,
        np.array(frames),
        1,
        labels,
        "Copies with noise, and the training images nearest to them",
        "Noise hides the strokes little by little; the nearest training image stays.",
    )


def main(out: Path, seed: int = 0) -> None:
    rows, floor = measure_all(seed)
    print("copies: share nearer to training images, by three distances")
    head = ["samples", *rows["copier"]]
    lines = [
        [name, *(f"{value:.2f}" for value in row.values())]
        for name, row in rows.items()
    ]
    print(table(head, lines))
    print(f"\nfloor: {floor:.2f}; {FLOOR:.0%} of held-out images are nearer")
    plot_noise(out / "noise.png", seed)


if __name__ == "__main__":
    main(Path("."))
