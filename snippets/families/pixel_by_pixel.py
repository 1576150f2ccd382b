"""Digits drawn pixel by pixel, and what one slip of the pen does to them.

But: it takes the small network of `autoregressive` and does not train. What a
digit is gets decided by the nearest training image, not by a person.

Shows:
- no sample is a copy: each lies well away from every training image
- it builds on a slip: fewer digits are completed as they were begun
- a digit takes 64 passes through the network, one after the other

Reference: Larochelle and Murray 2011, The Neural Autoregressive Distribution
Estimator.

Notation: n images of 64 pixels, each with an ink of 0 to 16.
"""

from pathlib import Path

import numpy as np

from snippets.data import digit_labels, digits, nearest
from snippets.families.autoregressive import encode, fill_in, load
from snippets.media import tile, write_png, write_sheet

SLIP = [0, 8, 16, 24]  # the first pixel of each of the first four rows


# --8<-- [start:complete]
def complete(model, images, rng, slip=False):  # [n, 64] -> [n, 64]
    """The upper halves stay, with a slip or without; the rest is drawn."""
    if images.shape[1] != 64:
        raise ValueError(f"images must be [n, 64], got {images.shape}")
    images = images.copy()
    if slip:
        images[:, SLIP] = 16
    return fill_in(model, images, 32, rng)[-1]


# --8<-- [end:complete]


# --8<-- [start:classify]
def classify(images, data, labels):  # [n, 64], [m, 64], [m] -> labels [n]
    """By the nearest lower half of a training image; a slip is not seen."""
    _, which = nearest(images[:, 32:], data[:, 32:])
    return labels[which]


# --8<-- [end:classify]


def measure_copies(images, data):  # -> mean and least distance
    """To the nearest training image, with ink from 0 to 1."""
    away, _ = nearest(images / 16, data / 16)
    return away.mean(), away.min()


def measure_completed(model, unseen, begun, data, labels, rng):
    """-> {what: images}, {what: share that is read as the digit begun}."""
    images = {
        "real": unseen,
        "drawn": complete(model, unseen, rng),
        "after a slip": complete(model, unseen, rng, slip=True),
    }
    shares = {}
    for name, x in images.items():
        shares[name] = np.mean(classify(x, data, labels) == begun)
    return images, shares


def sheet(images, columns):  # [n, 64] -> pixels, ink is dark
    """Rows of images."""
    return tile(images.reshape(-1, 8, 8) / 16, columns, 5, 5, ink=True)


def plot_drawing(path, history):  # [64, n, 64]
    """A frame for each four pixels; what is to come is grey."""
    title = "Eight digits that appear pixel by pixel, row after row"
    frames = []
    labels = []
    for drawn in range(4, 65, 4):
        to_come = np.arange(64) >= drawn
        images = np.where(to_come, 6, history[drawn - 1, :8])
        frames.append(sheet(images, 8))
        labels.append(f"{drawn} of 64 pixels")
    margin = (0, 0), (5, 5), (5, 5)
    frames = np.pad(frames, margin, constant_values=1)
    write_sheet(path, frames, 1, labels, title, title)


def plot_samples(path, images, data):  # [30, 64], [m, 64]
    """Three rows; under each the training images that are nearest."""
    _, which = nearest(images, data)
    rows = []
    for start in (0, 10, 20):
        row = slice(start, start + 10)
        rows += [images[row], data[which[row]]]
    alt = "Sampled digits; under each row the training images nearest to them."
    write_png(path, sheet(np.concatenate(rows), 10), alt)


def plot_completed(path, images):  # {what: [n, 64]}
    """Ten digits of each."""
    rows = [x[:10] for x in images.values()]
    alt = "Real digits; completed from the upper half; and after a slip."
    write_png(path, sheet(np.concatenate(rows), 10), alt)


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    model = load()["digits"]
    data, unseen = (encode(x) for x in digits())
    labels, begun = digit_labels()
    history = fill_in(model, np.zeros((100, 64), np.int64), 0, rng)
    samples = history[-1]
    plot_drawing(out / "drawing.png", history)
    plot_samples(out / "samples.png", samples[:30], data)
    print(f"passes: {len(history)} for a digit, each after the one before")
    print("\ncopies: distance to the nearest training image")
    for name, x in [("100 samples", samples), ("held-out images", unseen)]:
        mean, least = measure_copies(x, data)
        print(f"  {name:15}  mean {mean:.2f}  least {least:.2f}")

    print("\nslip: lower halves that are read as the digit that was begun")
    images, shares = measure_completed(model, unseen, begun, data, labels, rng)
    for name, share in shares.items():
        print(f"  {name:12}  {share:.2f}")
    plot_completed(out / "slip.png", images)


if __name__ == "__main__":
    main(Path("."))
