"""Digits drawn pixel by pixel: what becomes of slips, and of its own pixels.

But: it takes the small network of `autoregressive` and does not train. What a
digit is gets decided by the nearest training image, not by a person.

Shows:
- no sample is an exact copy: each lies well away from every training image
- it builds on a slip: fewer digits are completed as they were begun
- a copier of the nearest upper half completes more of them, and minds no slip
- the more pixels are its own, the farther a digit is from real ones
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
SEEDS = 4  # of sampling


# --8<-- [start:complete]
def complete(model, images, rng, slip=False):  # [n, 64] -> [n, 64]
    """The upper halves stay, with a slip or without; the rest is drawn."""
    if images.shape[1] != 64:
        raise ValueError(f"images must be [n, 64], got {images.shape}")
    start = with_slip(images) if slip else images
    return fill_in(model, start, 32, rng)[-1]


def with_slip(images):  # [n, 64] -> [n, 64]
    """Four pixels of full ink down the left edge, where nobody puts any."""
    images = images.copy()
    images[:, SLIP] = 16
    return images


def copy_nearest(images, data):  # [n, 64], [m, 64] -> [n, 64]
    """No model: the lower half of the training image with the nearest upper."""
    _, which = nearest(images[:, :32], data[:, :32])
    return np.hstack([images[:, :32], data[which, 32:]])


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


def measure_completed(model, unseen, data, seed):  # -> {what: images [n, 64]}
    """Lower halves from people, from a copier and from the model."""
    rng = np.random.default_rng(seed)
    blotted = with_slip(unseen)
    return {
        "real": unseen,
        "copied": copy_nearest(unseen, data),
        "copied, a slip": copy_nearest(blotted, data),
        "drawn": complete(model, unseen, rng),
        "drawn, a slip": complete(model, unseen, rng, slip=True),
    }


def measure_begun(runs, data, labels, begun):  # -> {what: share of each run}
    """How many lower halves are read as the digit that was begun."""
    shares = {}
    for images in runs:
        for name, x in images.items():
            right = classify(x, data, labels) == begun
            shares.setdefault(name, []).append(right.mean())
    return shares


def measure_own(model, unseen, data, rng):  # -> {own pixels: mean distance}
    """To the nearest training image, when the model draws the last pixels."""
    away = {0: measure_copies(unseen, data)[0]}
    for own in range(8, 65, 8):
        images = fill_in(model, unseen, 64 - own, rng)[-1]
        away[own] = measure_copies(images, data)[0]
    return away


def span(values):
    """Least and most, or one number where they are the same."""
    low = f"{min(values):.2f}"
    high = f"{max(values):.2f}"
    return low if low == high else f"{low} to {high}"


def sheet(images, columns):  # [n, 64] -> pixels, ink is dark
    """Rows of images."""
    frames = images.reshape(-1, 8, 8) / 16
    return tile(frames, columns, scale=5, gap=5, ink=True)


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
    names = "; ".join(["made", "nearest real"] * 3)
    alt = f"Digits, and under each the nearest training image. Rows: {names}."
    write_png(path, sheet(np.concatenate(rows), 10), alt)


def plot_completed(path, images):  # {what: [n, 64]}
    """Ten digits of each, from the same upper halves."""
    rows = [images[name][:10] for name in ("real", "drawn", "drawn, a slip")]
    alt = "Digits drawn on from an upper half. Rows: real; drawn; drawn, a slip."
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

    runs = [measure_completed(model, unseen, data, seed + i) for i in range(SEEDS)]
    plot_completed(out / "slip.png", runs[0])
    print(f"\nslip: lower halves read as the digit that was begun, {SEEDS} draws")
    shares = measure_begun(runs, data, labels, begun)
    for name, share in shares.items():
        print(f"  {name:14}  {span(share)}")

    print("\nown: distance to the nearest training image, by pixels it drew itself")
    away = measure_own(model, unseen, data, rng)
    print("  pixels   " + "".join(f"{own:6}" for own in away))
    print("  distance " + "".join(f"{v:6.2f}" for v in away.values()))


if __name__ == "__main__":
    main(Path("."))
