"""What the scale of guidance does to digits, measured five ways.

But: 200 digits a row, and a small classifier of real digits that measures them.

Shows:
- the class alone does most: from one in ten to nearly all classified as asked
- at a scale of 0.25 the Fréchet distance is like that of real images
- no digit is an exact copy; they are about as new as real ones
- guidance costs variety; at a large scale the distance grows threefold

Reference: Heusel et al. 2017, GANs Trained by a Two Time-Scale Update Rule,
appendix A1 (Fréchet distance, here on features of our own classifier).
"""

from pathlib import Path

import numpy as np

from snippets.data import digit_labels, digits, frechet, nearest
from snippets.families.guidance import classify, load, sample
from snippets.media import tile, write_sheet

SCALES = (-1, -0.5, 0, 0.25, 1, 3, 7)
EACH = 20  # digits of each class


# --8<-- [start:measure]
def in_turn(images, labels):  # [N, 64], [N] -> [10 EACH, 64]
    """The first of each class, 0 to 9 in turn, as the samples are asked for."""
    by_class = [images[labels == k][:EACH] for k in range(10)]
    return np.stack(by_class, axis=1).reshape(-1, 64)


def measure(x, classifier, seen, unseen):  # [n, 64], 0 to 9 in turn -> {figure: value}
    """Against the training images, and against images that nothing was fitted to."""
    features, scores = classify(classifier, x)
    of_seen, _ = classify(classifier, seen)
    of_unseen, _ = classify(classifier, unseen)
    found = scores.data.argmax(axis=1)
    away, _ = nearest(x, seen)
    by_class = x.reshape(-1, 10, 64)
    return {
        "as asked": (found == np.arange(len(x)) % 10).mean(),
        "to seen": frechet(features.data, of_seen.data),
        "to unseen": frechet(features.data, of_unseen.data),
        "variety": by_class.var(axis=0).sum(axis=1).mean(),
        "near": away.mean(),
    }


# --8<-- [end:measure]


# --8<-- [start:rows]
def real_rows():  # -> {name: [200, 64]}
    """As many real images of each class as there are samples."""
    images = dict(zip(("training", "unseen"), digits(), strict=True))
    labels = dict(zip(("training", "unseen"), digit_labels(), strict=True))
    return {name: in_turn(images[name], labels[name]) for name in images}


def sampled_rows(model, seed):  # -> {scale: [200, 64]}
    """At each scale from the same noise."""
    rows = {}
    for scale in SCALES:
        rng = np.random.default_rng(seed)
        rows[scale] = sample(model, 10 * EACH, rng, scale)
    return rows


# --8<-- [end:rows]


def plot_scales(path, rows, seen, labels):  # {scale: [n, 64]}
    """Two rows of samples and one of the nearest training images, a scale each."""
    frames = []
    for x in rows.values():
        _, which = nearest(x[:10], seen)
        shown = np.concatenate([x[:20], seen[which]]).reshape(-1, 8, 8)
        frames.append(tile(shown, 10, scale=5, gap=5, ink=True))
    title = "Digits at seven scales of guidance"
    write_sheet(path, frames, 1, labels, title, title)


def main(out: Path, seed: int = 0) -> None:
    models = load()
    seen, unseen = digits()
    samples = sampled_rows(models["digits"], seed)
    rows = real_rows() | samples
    print("scale: 200 digits         Fréchet distance      variety    nearest")
    print("              as asked   to seen  to unseen  in a class   training")
    labels = []
    for name, x in rows.items():
        row = measure(x, models["classifier"], seen, unseen)
        to_seen = "-" if name == "training" else f"{row['to seen']:.2f}"
        to_unseen = "-" if name == "unseen" else f"{row['to unseen']:.2f}"
        distances = f"{to_seen:>9} {to_unseen:>10}"  # "-": with itself
        figures = f"{distances} {row['variety']:11.2f} {row['near']:10.2f}"
        print(f"  {name!s:11} {row['as asked']:8.2f} {figures}")
        labels.append(f"scale {name}: {row['as asked']:.2f} classified as asked")
    plot_scales(out / "scales.png", samples, seen, labels[2:])


if __name__ == "__main__":
    main(Path("."))
