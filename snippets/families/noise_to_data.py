"""The way from noise to data, watched step by step, and two things to predict.

But: it trains nothing; the networks are those of `diffusion`.

Shows:
- on the ring the network's prediction is close to the best one, which is known
- with the best prediction 50 steps leave each mode too narrow, 1,000 do not
- half-way, a third or so of the predictions still show another digit
- a network that predicts the noise leaves more noise in the digits
- the digits are no exact copies of those it was trained on

Reference: Ho et al. 2020, Denoising Diffusion Probabilistic Models, section
3.2 (predicting the noise); Li and He 2025, Back to Basics: Let Denoising
Generative Models Denoise (predicting the clean picture).

Notation: x clean, z noisy = signal x + noise e, t from 0 (clean) to 1 (noise).
"""

from itertools import pairwise
from pathlib import Path

import numpy as np

from snippets.data import (
    CENTRES,
    SPREAD,
    digit_labels,
    digits,
    distances,
    mode_width,
    modes,
    nearest,
    ring,
)
from snippets.families.diffusion import (
    LAST,
    less_noise,
    load,
    network,
    schedule,
)
from snippets.media import digit_figure, tile, write_sheet

STEPS = 50
SIDE = 134  # pixels of the picture of the ring


# --8<-- [start:predictions]
def best(z, t):  # [n, 2], one time -> [n, 2]
    """The mean of all clean points of the ring that z could come from.

    Under noise each mode stays a Gaussian; z belongs to each with a weight.
    """
    if z.shape[1] != 2:
        raise ValueError(f"z must be [n, 2], got shape {z.shape}")
    signal, noise = schedule(t)
    variance = (signal * SPREAD) ** 2 + noise**2
    log_weight = -(distances(z, signal * CENTRES) ** 2) / (2 * variance)
    weight = np.exp(log_weight - log_weight.max(axis=1, keepdims=True))
    weight /= weight.sum(axis=1, keepdims=True)
    centre = weight @ CENTRES  # of the modes, by weight
    return centre + signal * SPREAD**2 / variance * (z - signal * centre)


def predictor(model, target="clean"):  # -> a function of z and t
    """The clean points; if the network predicts the noise, that is taken away."""
    if target not in ("clean", "noise"):
        raise ValueError(f"target must be clean or noise, got {target!r}")

    def predict_clean(z, t):
        x = network(model, z, np.full(len(z), t)).data
        if target == "noise":
            signal, noise = schedule(t)
            x = (z - noise * x) / signal
        return np.clip(x, -1, 1) if z.shape[1] == 64 else x

    return predict_clean


# --8<-- [end:predictions]


# --8<-- [start:denoise]
def denoise(predict_clean, z, rng, steps=STEPS):  # -> [(t, z, prediction)]
    """From noise [n, d]: predict the clean points, go back to a little less noise."""
    if steps < 1:
        raise ValueError(f"steps must be >= 1, got {steps}")
    path = []
    for t, u in pairwise(np.linspace(LAST, 0, steps + 1)):
        x = predict_clean(z, t)
        path.append((t, z, x))
        z = less_noise(z, x, t, u, rng)
    return [*path, (0.0, z, z)]


# --8<-- [end:denoise]


def measure_error(predict_clean, x, t, rng):  # -> off the best, best off the truth
    """Root mean squared distances, of the points x under the noise of time t."""
    signal, noise = schedule(t)
    z = signal * x + noise * rng.normal(size=x.shape)
    of_best = best(z, t)
    off = ((predict_clean(z, t) - of_best) ** 2).sum(axis=1)
    least = ((of_best - x) ** 2).sum(axis=1)
    return off.mean() ** 0.5, least.mean() ** 0.5


def frame(points, *images):  # [n, 2], [16, 64] in [-1, 1] each -> [h, w]
    """The ring as dots, then sheets of 16 pictures, side by side."""
    dots = np.ones((SIDE, SIDE))
    place = (points / 3.4 * [1, -1] + 1) / 2 * SIDE
    place = place.astype(np.intp)
    inside = ((place >= 0) & (place < SIDE - 1)).all(axis=1)
    for x, y in place[inside]:
        dots[y : y + 2, x : x + 2] = 0
    parts = [dots]
    for sheet in images:
        pixels = np.clip((1 - sheet.reshape(-1, 8, 8)) / 2, 0, 1)
        parts.append(tile(pixels, 4, scale=4, gap=2, background=1))
    edged = [np.pad(part, 8, constant_values=1) for part in parts]
    return np.concatenate(edged, axis=1)


def plot_steps(path, ring_path, digits_path):
    """Every third step or so of both, for the viewer on the page."""
    last = len(ring_path) - 1
    frames = []
    labels = []
    for i in np.linspace(0, last, 15).round().astype(int):
        _, points, _ = ring_path[i]
        t, z, x = digits_path[i]
        frames.append(frame(points, z[:16], x[:16]))
        signal, noise = schedule(t)
        labels.append(f"step {i} of {last}: {signal:.2f} x + {noise:.2f} noise")
    title = "From noise to data: ring, digits, predictions"
    alt = "Fifteen steps; in each the ring, 16 noisy digits and their predictions"
    write_sheet(path, frames, 3, labels, title, alt)


def plot_rows(path, clean, noisy, seen):  # [n, 64] each
    """What both networks drew from the same noise, and between them real digits."""
    _, which = nearest(clean[:10], seen)
    rows = {"predicts clean": clean, "nearest real": seen[which]}
    digit_figure(path, rows | {"predicts noise": noisy}, "Two targets")


def measure_settled(path, images, labels):  # -> {step: share}
    """Predictions that show the digit which the sample will be.

    Which digit one shows is told by the training image nearest to it.
    """
    shown = []
    for _, _, x in path:
        _, which = nearest((x + 1) / 2, images)
        shown.append(labels[which])
    steps = range(0, 45, 5)
    return {i: np.mean(shown[i] == shown[-1]) for i in steps}


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    models = load()
    of_network = predictor(models["ring"])
    truth = ring(1000, rng)
    print("prediction   noise   network off the best   best off the truth")
    for t in (0.8, 0.6, 0.4, 0.2):
        off, least = measure_error(of_network, truth, t, rng)
        _, noise = schedule(t)
        print(f"{noise:18.2f} {off:13.2f} {least:21.2f}")

    noise = rng.normal(size=(2000, 2))
    ring_path = denoise(of_network, noise, rng)
    made = {("network", STEPS): ring_path[-1][1]}
    for steps in (STEPS, 200, 1000):
        made["best prediction", steps] = denoise(best, noise, rng, steps)[-1][1]
    print("\nring: 2,000 points       steps   on a mode   width of a mode")
    made["the ring itself", ""] = ring(2000, rng)
    for (name, steps), x in made.items():
        share = modes(x)[0].mean()
        print(f"  {name:22} {steps:>5} {share:11.2f} {mode_width(x):17.3f}")

    seen, unseen = digits()
    labels, _ = digit_labels()
    noise = rng.normal(size=(200, 64))
    digits_path = denoise(predictor(models["digits"]), noise, rng)
    noisy_path = denoise(predictor(models["digits/noise"], "noise"), noise, rng)
    clean = (digits_path[-1][1] + 1) / 2
    noisy = (noisy_path[-1][1] + 1) / 2
    print("\ndigits: distance to the nearest training image")
    rows = {"200 of clean": clean, "200 of noise": noisy, "360 unseen": unseen}
    for name, images in rows.items():
        away, _ = nearest(images, seen)
        print(f"  {name:13} mean {away.mean():.2f}   least {away.min():.2f}")

    print("\nsettled: share of predictions that show the final digit")
    for step, share in measure_settled(digits_path, seen, labels).items():
        print(f"  step {step:2} of {STEPS}: {share:.2f}")
    plot_rows(out / "rows.svg", clean, noisy, seen)
    plot_steps(out / "steps.png", ring_path, digits_path)


if __name__ == "__main__":
    main(Path("."))
