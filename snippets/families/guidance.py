"""Classifier-free guidance: one network, asked with and without the class.

But: small networks, pictures of 8 x 8 pixels, and a classifier of real digits
that measures the samples is small too.

Shows:
- at a scale of 0.25 99 % of the digits are classified as asked
- there they are within 1.5 times the Fréchet distance of real images
- no digit is a copy; they are about as new as real ones
- guidance costs variety; at a large scale the distance grows threefold

Reference: Ho and Salimans 2022, Classifier-Free Diffusion Guidance; Heusel et
al. 2017, GANs Trained by a Two Time-Scale Update Rule, appendix A1 (Fréchet).

Notation: n points x of D numbers, t from 0 (noise) to 1 (data), y classes.
"""

import time
from pathlib import Path

import numpy as np

from snippets.autograd import (
    Adam,
    Tensor,
    cross_entropy,
    embedding,
    linear,
    relu,
    relu2,
    rms_norm,
)
from snippets.data import (
    CENTRES,
    SPREAD,
    digit_labels,
    digits,
    frechet,
    nearest,
    unpack_models,
)
from snippets.media import tile, write_sheet

NFE, LIKELIHOOD = 40, "none"  # for the table of `compare`
SCALES = (-1, -0.5, 0, 0.25, 1, 3, 7)
SETUPS = {
    "ring": {"D": 2, "width": 48, "classes": 8, "steps": 3000},
    "digits": {"D": 64, "width": 128, "classes": 10, "steps": 6500},
}
RATE, BATCH = 0.002, 128
DROPPED = 0.1  # how often the class is kept from the network


# --8<-- [start:train]
def init(rng, D, width, classes):  # -> {name: Tensor}
    """Random matrices; the last row of "class" stands for "no class"."""
    shapes = {
        "in": (D + 18, width),
        "class": (classes + 1, width),
        "out": (width, D),
        "up0": (width, 2 * width),
        "up1": (width, 2 * width),
    }
    model = {}
    for name, shape in shapes.items():
        model[name] = rng.normal(size=shape) / shape[0] ** 0.5
    for i in (0, 1):
        model[f"down{i}"] = np.zeros((2 * width, width))
    return {name: Tensor(a.astype(np.float32)) for name, a in model.items()}


def velocity(model, x, t, y):  # [n, D], [n, 1], classes [n] -> Tensor [n, D]
    """Which way to go from x at time t if the end is to be of class y."""
    dtype = model["in"].data.dtype
    angles = t * np.pi / 2 * np.arange(9)
    seen = np.concatenate([x, np.cos(angles), np.sin(angles)], axis=1)
    one = Tensor(np.ones(model["out"].shape[0], dtype))
    h = linear(Tensor(seen.astype(dtype)), model["in"])
    h = h + embedding(model["class"], y)
    for i in (0, 1):
        up = linear(rms_norm(h, one), model[f"up{i}"])
        h = h + linear(relu2(up), model[f"down{i}"])
    end = linear(rms_norm(h, one), model["out"])
    if x.shape[1] == 2:
        return end
    return (end - x) * (1 / np.maximum(1 - t, 0.05))  # pictures: end is the goal


def train(model, data, labels, steps, rng):  # -> a loss each step
    """Flow matching; one time in ten the class is kept from the network."""
    adam = Adam(model.values())
    unconditional = labels.max() + 1
    for step in range(steps):
        i = rng.integers(len(data), size=BATCH)
        end = data[i]
        start = rng.normal(size=end.shape)
        t = rng.random((BATCH, 1))
        dropped = rng.random(BATCH) < DROPPED
        y = np.where(dropped, unconditional, labels[i])
        v = velocity(model, (1 - t) * start + t * end, t, y)
        late = np.minimum(1, 10 * (1 - t))  # or the last steps would rule
        loss = (((v - (end - start)) * late) ** 2).mean()
        loss.backward()
        left = 1 - step / steps
        adam.step(RATE * min(1, step / 100, 1.5 * left))
        yield float(loss.data)


# --8<-- [end:train]


# --8<-- [start:sample]
def guide(conditional, unconditional, scale):  # two velocities -> one
    """Beyond what the class asks for, away from what comes without it."""
    if scale < -1:
        raise ValueError(f"scale must be >= -1, got {scale}")
    return conditional + scale * (conditional - unconditional)


def guided_velocity(model, x, t, y, scale):  # [n, D], a time, [n] -> [n, D]
    """Both answers from one call, on twice as many points."""
    n = len(x)
    unconditional = np.full(n, model["class"].shape[0] - 1)
    both = velocity(
        model,
        np.concatenate([x, x]),
        np.full((2 * n, 1), t),
        np.concatenate([y, unconditional]),
    )
    return guide(both.data[:n], both.data[n:], scale)


def sample(model, n, rng, scale=0.25, y=None, steps=10):  # -> [n, D]
    """Midpoint steps to the classes y, or to each in turn."""
    D = model["out"].shape[1]
    if y is None:
        y = np.arange(n) % (model["class"].shape[0] - 1)
    x = rng.normal(size=(n, D))
    h = 1 / steps
    for t in np.arange(steps) * h:
        half = x + h / 2 * guided_velocity(model, x, t, y, scale)
        x = x + h * guided_velocity(model, half, t + h / 2, y, scale)
    return x if D == 2 else np.clip((x + 1) / 2, 0, 1)


# --8<-- [end:sample]


def classify(classifier, x):  # [n, 64] -> features [n, 32], scores [n, 10]
    """Trained on real digits only; it knows nothing of the generator."""
    h = relu(linear(Tensor(x), classifier["a"]))
    features = relu(linear(h, classifier["b"]))
    return features, linear(features, classifier["c"])


def train_classifier(images, labels, steps, rng):  # -> {name: Tensor}
    """Real digits with a little noise, and what they are."""
    shapes = {"a": (64, 128), "b": (128, 32), "c": (32, 10)}
    classifier = {}
    for name, shape in shapes.items():
        w = rng.normal(size=shape) / shape[0] ** 0.5
        classifier[name] = Tensor(1.4 * w)
    adam = Adam(classifier.values(), decay=0.01)
    for step in range(steps):
        i = rng.integers(len(images), size=64)
        x = images[i] + 0.1 * rng.normal(size=(64, 64))
        _, scores = classify(classifier, x)
        cross_entropy(scores, labels[i]).backward()
        adam.step(0.002 * (1 - step / steps))
    return classifier


def weights(seed):  # -> {name: array}
    """Trains the classifier and both networks from nothing."""
    rng = np.random.default_rng(seed)
    images, _ = digits()
    labels, _ = digit_labels()
    classifier = train_classifier(images, labels, 1500, np.random.default_rng(1))
    stored = {f"judge/{part}": p.data for part, p in classifier.items()}
    which = rng.integers(8, size=20_000)
    points = CENTRES[which] + SPREAD * rng.normal(size=(len(which), 2))
    data = {"ring": (points, which), "digits": (2 * images - 1, labels)}
    for name, setup in SETUPS.items():
        begin = time.process_time()
        model = init(rng, setup["D"], setup["width"], setup["classes"])
        for _ in train(model, *data[name], setup["steps"], rng):
            pass
        stored |= {f"{name}/{part}": p.data for part, p in model.items()}
        stored[f"{name}/seconds"] = np.array(time.process_time() - begin)
    return stored


def load():  # -> {"ring": model, "digits": model, "classifier": model}
    """The stored weights in float64, and the "seconds" each model took."""
    raw = (Path(__file__).parent / "guidance.npz").read_bytes()
    models = unpack_models(raw)
    models["classifier"] = models.pop("judge")  # its name in the file
    return models


def measure(x, classifier, images):  # [100, 64], classes in turn -> {figure: value}
    """Of samples that were asked to be 0 to 9 in turn, against training images."""
    features, scores = classify(classifier, x)
    of_real, _ = classify(classifier, images)
    found = scores.data.argmax(axis=1)
    away, _ = nearest(x, images)
    by_class = x.reshape(-1, 10, 64)
    return {
        "as asked": (found == np.arange(len(x)) % 10).mean(),
        "Fréchet": frechet(features.data, of_real.data),
        "variety": by_class.var(axis=0).sum(axis=1).mean(),
        "near": away.mean(),
    }


def plot_scales(path, rows, images, labels):  # {scale: [100, 64]}
    """Two rows of samples and one of the nearest training images, a scale each."""
    frames = []
    for x in rows.values():
        _, which = nearest(x[:10], images)
        shown = np.concatenate([x[:20], images[which]]).reshape(-1, 8, 8)
        frames.append(tile(shown, 10, scale=5, gap=5, ink=True))
    title = "Digits at seven scales of guidance"
    write_sheet(path, frames, 1, labels, title, title)


def main(out: Path, seed: int = 0) -> None:
    models = load()
    images, held_out = digits()
    _, y = digit_labels()
    for name in SETUPS:
        seconds = models[name]["seconds"].data
        print(f"trained from zero: {name} in {seconds:.0f} s")

    by_class = [held_out[y == k][:10] for k in range(10)]
    rows = {"real": np.stack(by_class, axis=1).reshape(-1, 64)}
    for scale in SCALES:
        rng = np.random.default_rng(seed)  # the same noise for each
        rows[scale] = sample(models["digits"], 100, rng, scale)
    print("\nscale: of 100 digits   Fréchet    variety  distance to nearest")
    print("   classified as asked  distance  in a class  training image")
    labels = []
    for name, x in rows.items():
        row = measure(x, models["classifier"], images)
        right = f"{row['as asked']:.2f}"
        labels.append(f"scale {name}: {right} as asked, Fréchet {row['Fréchet']:.1f}")
        figures = f"{right:>13} {row['Fréchet']:9.2f} {row['variety']:11.2f}"
        print(f"{name:>5} {figures} {row['near']:16.2f}")
    del rows["real"]
    plot_scales(out / "scales.png", rows, images, labels[1:])


if __name__ == "__main__":
    main(Path("."))
