"""What the GAN makes: modes lost and kept over time, and digits beside real ones.

But: it takes the generators of `gan` and does not train. Which kind of digit a
sample is gets decided by the nearest training digit, and that can be wrong.

Shows:
- the collapsed generator moves from mode to mode while it is trained
- sampled digits are crisper than those of the VAE on this site
- no sampled digit is a copy: they lie farther off than held-out digits
- all ten kinds of digit are made

Reference: Goodfellow et al. 2014, Generative Adversarial Nets.
"""

from pathlib import Path

import numpy as np

from snippets.data import ENOUGH, digit_labels, digits, nearest
from snippets.families.gan import load, sample
from snippets.media import Drawing, ring_figure, table, tile, write_png


# --8<-- [start:measure]
def changes_of_mode(curve):  # shares [T, 8] -> how often the largest mode changes
    """From one look at the generator to the next, where a mode was made."""
    made = curve.max(axis=1) >= ENOUGH
    largest = curve.argmax(axis=1)[made]
    changed = np.diff(largest) != 0
    return int(changed.sum())


def sharpness(x):  # images [n, 64] -> mean squared step between neighbours
    """High where strokes have edges, low where they are soft."""
    images = x.reshape(-1, 8, 8)
    down = np.diff(images, axis=1) ** 2
    across = np.diff(images, axis=2) ** 2
    return (down.mean() + across.mean()) / 2


# --8<-- [end:measure]


# --8<-- [start:kinds]
def kinds(x, images, labels):  # [n, 64] -> how many of each digit [10]
    """By the label of the nearest training image."""
    _, which = nearest(x, images)
    return np.bincount(labels[which], minlength=10)


# --8<-- [end:kinds]


def measure_looks(curve):  # shares [T, 8] -> mean modes covered, first and last 10
    """A look at the generator is a row of the shares."""
    count = (curve >= ENOUGH).sum(axis=1)
    return count[:10].mean(), count[-10:].mean()


def measure_samples(x, images):  # -> sharpness, mean and least distance
    """To the nearest of the training images."""
    away, _ = nearest(x, images)
    return sharpness(x), away.mean(), away.min()


def plot_modes(path, curves):  # {name: shares [T, 8]}
    """A row for each mode, time to the right; the fuller, the stronger."""
    about = "Below, all eight rows fill up; above, most of them stay empty."
    picture = Drawing(600, 176 * len(curves), "Modes over time", about)
    for i, (name, curve) in enumerate(curves.items()):
        top = 176 * i
        width = 560 / len(curve)
        picture.text(20, top + 18, name)
        for k in range(8):
            y = top + 28 + 17 * k
            picture.rect(20, y, 560, 15, "soft", 0.15)
            for t in np.flatnonzero(curve[:, k] > 0.02):
                shade = min(1, 0.2 + 4 * curve[t, k])
                picture.rect(20 + width * t, y, width - 1, 15, "make", shade)
    picture.save(path)


def plot_digits(path, x, images):  # [20, 64], [n, 64]
    """Two rows of samples; below, the training images nearest to the second."""
    _, which = nearest(x[10:20], images)
    sheet = np.concatenate([x, images[which]]).reshape(-1, 8, 8)
    alt = "Two rows of crisp made digits, and real ones like the second row."
    write_png(path, tile(sheet, 10, scale=6, gap=4, ink=True), alt)


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    models = load()
    images, real = digits()
    labels, _ = digit_labels()
    runs = {"no penalty": models["collapsed"], "penalty": models["ring"]}
    curves = {name: model["curve"] for name, model in runs.items()}
    points = {name: sample(model, 800, rng) for name, model in runs.items()}
    ring_figure(out / "ring.svg", points, "Made by a GAN of the ring", columns=2)
    plot_modes(out / "modes.svg", curves)
    rows = []
    for name, curve in curves.items():
        first, last = measure_looks(curve)
        rows.append([name, f"{first:.1f}", f"{last:.1f}"])
    print("hops: modes of the ring covered, looked at every 100 steps")
    print(table(["", "first ten looks", "last ten"], rows))
    moved = changes_of_mode(curves["no penalty"])
    print(f"without it the mode that is made most changes {moved} times")

    made = sample(models["digits"], 360, rng)
    plot_digits(out / "digits.png", made[:20], images)
    rows = []
    counts = []
    for name, x in [("real, held out", real), ("sampled", made)]:
        sharp, mean, least = measure_samples(x, images)
        away = [f"{mean:.2f}", f"{least:.2f}"]
        rows.append([name, f"{sharp:.3f}", *away])
        counts.append([name, *map(str, kinds(x, images, labels))])
    print("\nsamples: how sharp, and how far from the nearest training digit")
    print(table(["", "sharpness", "on average", "the closest"], rows))
    print("\nkinds: by the nearest training digit, of 360")
    print(table(["", *map(str, range(10))], counts))


if __name__ == "__main__":
    main(Path("."))
