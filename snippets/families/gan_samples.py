"""What a GAN makes of digits: how sharp they are, no copies, all ten kinds.

But: it takes the generator of `gan` and does not train. Which kind of digit a
sample is gets decided by the nearest training digit, and that can be wrong.

Shows:
- sampled digits are crisper than those of the VAE on this site
- no sampled digit is an exact copy: they lie farther off than held-out digits
- all ten kinds of digit are made

Reference: Goodfellow et al. 2014, Generative Adversarial Nets.
"""

from pathlib import Path

import numpy as np

from snippets.data import digit_labels, digits, nearest
from snippets.families.gan import load, sample
from snippets.media import table, tile, write_png


# --8<-- [start:measure]
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
    return np.bincount(labels[which].astype(np.intp), minlength=10)


# --8<-- [end:kinds]


def measure_samples(x, images):  # -> sharpness, mean and least distance
    """To the nearest of the training images."""
    away, _ = nearest(x, images)
    return sharpness(x), away.mean(), away.min()


def plot_digits(path, x, images):  # [20, 64], [n, 64]
    """Two rows of samples; below, the training images nearest to the second."""
    _, which = nearest(x[10:20], images)
    sheet = np.concatenate([x, images[which]]).reshape(-1, 8, 8)
    alt = "Crisp made digits. Rows: made; made; nearest real."
    write_png(path, tile(sheet, 10, scale=6, gap=4, ink=True), alt)


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    images, real = digits()
    labels, _ = digit_labels()
    made = sample(load()["digits"], 360, rng)
    plot_digits(out / "digits.png", made[:20], images)
    some = {"real, held out": real, "sampled": made}
    some["only noise"] = rng.random((360, 64))
    rows = []
    for name, x in some.items():
        sharp, mean, least = measure_samples(x, images)
        away = [f"{mean:.2f}", f"{least:.2f}"]
        rows.append([name, f"{sharp:.3f}", *away])
    print("samples: how sharp, and how far from the nearest training digit")
    print(table(["", "sharpness", "on average", "the closest"], rows))

    rows = []
    for name, x in [("real, held out", real), ("sampled", made)]:
        counts = kinds(x, images, labels)
        rows.append([name, *map(str, counts)])
    print("\nkinds: by the nearest training digit, of 360")
    print(table(["", *map(str, range(10))], rows))


if __name__ == "__main__":
    main(Path("."))
