"""Classifier-free guidance: one network, asked with and without the class.

But: small networks, pictures of 8 x 8 pixels. `guidance_scale` measures them.

Shows:
- on the ring, the class alone takes 19 of 20 points to the mode asked for
- at scale -1 the class is ignored, and points go to all modes alike
- at scale 0.5 each mode is narrower than at 0

Reference: Ho and Salimans 2022, Classifier-Free Diffusion Guidance.

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
    ON_A_MODE,
    SPREAD,
    digit_labels,
    digits,
    mode_width,
    unpack_models,
)
from snippets.media import ring_figure

NFE, LIKELIHOOD = 40, "none"  # for the table of `compare`
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


def labelled_ring(n, rng):  # -> [n, 2], the mode that each belongs to [n]
    """The points of `ring`, with their classes."""
    which = rng.integers(8, size=n)
    return CENTRES[which] + SPREAD * rng.normal(size=(n, 2)), which


def weights(seed):  # -> {name: array}
    """Trains the classifier and both networks from nothing."""
    rng = np.random.default_rng(seed)
    images, _ = digits()
    labels, _ = digit_labels()
    classifier = train_classifier(images, labels, 1500, np.random.default_rng(1))
    stored = {f"judge/{part}": p.data for part, p in classifier.items()}
    data = {"ring": labelled_ring(20_000, rng), "digits": (2 * images - 1, labels)}
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


def measure_training(seed, steps=500, every=100):  # -> the loss, now and then
    """The network of the ring from nothing: mean losses of `every` steps each."""
    rng = np.random.default_rng(seed)
    points, which = labelled_ring(20_000, rng)
    model = init(rng, 2, SETUPS["ring"]["width"], 8)
    losses = list(train(model, points, which, steps, rng))
    return np.reshape(losses, (-1, every)).mean(axis=1)


def measure_ring(model, scale, rng):  # -> share on the mode asked for, its width
    """400 points, asked to go to each of the eight modes in turn."""
    x = sample(model, 400, rng, scale)
    wanted = CENTRES[np.arange(400) % 8]
    there = np.linalg.norm(x - wanted, axis=1) <= ON_A_MODE
    return there.mean(), mode_width(x)


def main(out: Path, seed: int = 0) -> None:
    models = load()
    print("training: the ring, 500 steps now, mean loss of each 100")
    print("  ", *(f"{loss:.2f}" for loss in measure_training(seed)))
    for name, setup in SETUPS.items():
        seconds = models[name]["seconds"].data
        print(f"  stored, {setup['steps']:,} steps in {seconds:.0f} s: {name}")

    print("\nring: scale   on the mode asked for   width of a mode (truth 0.195)")
    rng = np.random.default_rng(seed)
    panels = {}
    for scale in (-1, 0, 0.5, 1):
        there, width = measure_ring(models["ring"], scale, rng)
        print(f"{scale:11} {there:23.2f} {width:17.3f}")
        panels[f"scale {scale}"] = sample(models["ring"], 400, rng, scale)
    ring_figure(out / "ring.svg", panels, "The ring at four scales", columns=2)


if __name__ == "__main__":
    main(Path("."))
