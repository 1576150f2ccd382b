"""Handwritten digits to order: class-conditional flow matching.

But: 14 x 14 pixels, 4,000 images to learn from, a network of two blocks.

Shows:
- a classifier of real digits reads 99 of 100 samples as asked
- 200 samples are about as near to real digits as 200 others that are real
- samples keep their distance from the training images; none is a copy
- too much guidance is read best, and lies farther from real digits

Reference: Lipman et al. 2023, Flow Matching for Generative Modeling, section 4;
Ho and Salimans 2022, Classifier-Free Diffusion Guidance.

Notation: n images of d pixels, B batch, K principal components, z on them,
C numbers of a condition, time t from 0, noise, to 1, image.
"""

import time
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, gelu, linear, rms_norm
from snippets.data import digits14, nearest, pca, unpack
from snippets.media import table, tile, write_png, write_sheet
from snippets.types.image_classifier import (
    load_classifier,
    measure_set,
    sorted_labels,
    unseen_features,
)

COMPONENTS = 100
WIDTH = 232
BLOCKS = 2
WAVES = 8  # cosines that tell the network the time
NO_LABEL = 10
FAINT = 0.15  # of full ink: what is wiped off a finished digit
GUIDANCE = 0.4
TRAINING = {"steps": 7500, "batch": 128, "rate": 2.5e-3}
HIDDEN = 0.1  # of the conditions in training


# --8<-- [start:model]
def init_digits(rng):  # -> {name: Tensor}
    """Random weights; at first the correction and all gates are 0."""
    told = WAVES + NO_LABEL + 1
    arrays = {"in": rng.normal(size=(COMPONENTS, WIDTH)) / COMPONENTS**0.5}
    for i in range(BLOCKS):
        arrays[f"{i}.mix"] = rng.normal(size=(WIDTH, WIDTH)) / WIDTH**0.5
        arrays[f"{i}.add"] = rng.normal(size=(told, WIDTH)) * 0.3
        arrays[f"{i}.gate"] = np.zeros((told, WIDTH))
    arrays["out"] = np.zeros((WIDTH, COMPONENTS))
    arrays["bias"] = np.zeros(COMPONENTS)
    for i in range(BLOCKS + 1):
        arrays[f"{i}.norm"] = np.ones(WIDTH)
    return {name: Tensor(a.astype(np.float32)) for name, a in arrays.items()}


def correct_digits(weight, z, waves, condition):  # [B, K], [B, 8], [B, C] -> [B, K]
    """Residual blocks; time and label shift each, and scale what it adds."""
    told = Tensor(np.hstack([waves, condition]))
    h = linear(Tensor(z), weight["in"])
    for i in range(BLOCKS):
        u = linear(rms_norm(h, weight[f"{i}.norm"]), weight[f"{i}.mix"])
        u = gelu(u + linear(told, weight[f"{i}.add"]))
        gate = linear(told, weight[f"{i}.gate"]) + 1
        h = h + u * gate
    h = rms_norm(h, weight[f"{BLOCKS}.norm"])
    return linear(h, weight["out"], weight["bias"])


def label_rows(labels):  # integers [n] -> [n, C]; NO_LABEL is a label, too
    """One-hot rows: a 1 in the column of the label."""
    if labels.min() < 0 or labels.max() > NO_LABEL:
        raise ValueError(f"labels: 0 to 10, got {labels.min()} to {labels.max()}")
    return np.eye(NO_LABEL + 1)[labels]


# --8<-- [end:model]


# --8<-- [start:flow]
class Flow:
    """Flow matching on principal components of images, told a condition.

    `correct(weight, z, waves, condition)` is the network; `unconditional` is the
    condition that says nothing.
    """

    def __init__(self, correct, weight, images, unconditional):
        self.correct = correct
        self.weight = weight
        self.unconditional = unconditional  # [C]
        k = len(weight["bias"].data)
        self.mean, self.components, self.variance = pca(2 * images, k)

    def encode(self, images):  # [n, d] in [0, 1] -> [n, K]
        """Images as principal components."""
        return (2 * images - self.mean) @ self.components.T

    def decode(self, z):  # [..., K] -> [..., d] in [0, 1]
        """Components as images again."""
        return ((z @ self.components + self.mean) / 2).clip(0, 1)

    def predict(self, z, t, condition):  # [B, K], [B, 1], [B, C] -> [B, K]
        """The clean image behind noise: a Gaussian's answer, and a correction."""
        kind = z.dtype
        total = t**2 * self.variance + (1 - t) ** 2  # the variance of z
        waves = np.cos(np.pi * t * np.arange(WAVES))
        scaled = (z / np.sqrt(total)).astype(kind)
        told = condition.astype(kind)
        correction = self.correct(self.weight, scaled, waves.astype(kind), told)
        unsure = (1 - t) * np.sqrt(self.variance / total)  # a Gaussian cannot tell
        gaussian = z * (t * self.variance / total)
        return correction * unsure.astype(kind) + gaussian.astype(kind)

    def train(self, z, conditions, steps, batch, rate, rng):  # -> a loss each step
        """Mix image and noise, predict the image; hide one condition in ten."""
        if len(z) != len(conditions):
            raise ValueError(f"{len(z)} images but {len(conditions)} conditions")
        z = z.astype(np.float32)
        adam = Adam(self.weight.values())
        for step in range(steps):
            i = rng.integers(len(z), size=batch)
            t = rng.random((batch, 1)).astype(np.float32)
            noise = rng.normal(size=z[i].shape).astype(np.float32)
            mixed = (1 - t) * noise + t * z[i]
            hidden = rng.random((batch, 1)) < HIDDEN
            told = np.where(hidden, self.unconditional, conditions[i])
            error = self.predict(mixed, t, told) - z[i]
            error = error * (1 / np.maximum(1 - t, 0.05))  # as a velocity
            loss = (error**2).mean()
            loss.backward()
            adam.step(rate * min(1, (step + 1) / 100, 1.5 * (1 - step / steps)))
            yield float(loss.data)

    def sample(self, z, condition, guidance=0.0, steps=20):  # -> [steps + 1, n, d]
        """What noise z [n, K] looks like on its way to images, which come last."""
        if guidance < 0 or steps < 1:
            raise ValueError(f"need guidance >= 0, steps >= 1: {guidance}, {steps}")
        nothing = np.tile(self.unconditional, (len(z), 1))
        path = [z]
        for step in range(steps):
            t = np.full((len(z), 1), step / steps)
            x = self.predict(z, t, condition).data
            if guidance:  # away from what it would make if told nothing
                x = x + guidance * (x - self.predict(z, t, nothing).data)
            z = z + (x - z) / (steps - step)  # straight on, for one step
            path.append(z)
        return self.decode(np.stack(path))


# --8<-- [end:flow]


def wipe(images):  # [..., d] -> [..., d]
    """Faint ink is the haze of the components left out."""
    return np.where(images < FAINT, 0, images)


def digit_flow(weight):  # -> Flow
    """A network of digits in the space of the real ones."""
    nothing = label_rows(np.array([NO_LABEL]))[0]
    return Flow(correct_digits, weight, digits14()[0], nothing)


def weights(seed):  # -> {name: array}
    """Trains from nothing; what is returned says how many seconds it took."""
    begin = time.process_time()
    rng = np.random.default_rng(seed)
    images, _ = digits14()
    flow = digit_flow(init_digits(rng))
    labels = label_rows(sorted_labels(len(images)))
    list(flow.train(flow.encode(images), labels, **TRAINING, rng=rng))
    arrays = {name: p.data for name, p in flow.weight.items()}
    return arrays | {"seconds": np.array(time.process_time() - begin)}


def load_digit_flow():  # -> Flow in float64, seconds of its training
    """The stored weights."""
    arrays = unpack((Path(__file__).parent / "image_digits.npz").read_bytes())
    seconds = float(arrays.pop("seconds"))
    return digit_flow({name: Tensor(a) for name, a in arrays.items()}), seconds


def measure_samples(x, real, classifier):  # sorted [200, d] -> {measure: number}
    """`real` holds features of unseen digits."""
    right, distance = measure_set(classifier, x, real)
    away, _ = nearest(x, digits14()[0])
    return {
        "right": right,
        "distance": distance,
        "mean": away.mean(),
        "least": away.min(),
    }


def measure_real(real, classifier):  # -> {measure: number}
    """Unseen digits; the distance is the mean of 20 sets of 200 learnt ones."""
    images, unseen = digits14()
    sets = images.reshape(10, 20, 20, 196)  # [digit, set, image]
    found = []
    for k in range(20):
        some = sets[:, k].reshape(200, 196)
        found.append(measure_set(classifier, some, real)[1])
    row = measure_samples(unseen[::5], real, classifier)
    right, _ = measure_set(classifier, unseen, real)
    return row | {"right": right, "distance": np.mean(found)}


def plot_nearest(path, made):  # sorted [200, d]
    """Four rows of samples, and under each the nearest training images."""
    images, _ = digits14()
    _, at = nearest(made, images)
    rows = []
    for k in range(4):
        rows += [made[k::20], images[at[k::20]]]
    alt = "Four rows of samples, and under each the nearest training images"
    pictures = np.reshape(rows, (80, 14, 14))
    write_png(path, tile(pictures, 10, scale=4, gap=4, ink=True), alt)


def plot_steps(path, frames):  # [21, 200, d]
    """One digit of each kind; a frame of the viewer for each step."""
    strips = []
    for frame in frames:
        digits = frame[::20].reshape(10, 14, 14)
        strips.append(tile(digits, 5, scale=5, gap=0, ink=True))
    labels = [f"step {i} of 20" for i in range(21)]
    title = "The digits 0 to 9 come out of noise in 20 steps"
    write_sheet(path, np.stack(strips), 1, labels, title, title)


def main(out: Path, seed: int = 0) -> None:
    flow, seconds = load_digit_flow()
    classifier, _ = load_classifier()
    real = unseen_features(classifier)
    print(f"trained from zero in {seconds:.0f} s of CPU")
    print("\nscores: 200 of each; nearest learnt image")
    found = {"real digits": measure_real(real, classifier)}
    z = np.random.default_rng(seed).normal(size=(200, COMPONENTS))
    asked = label_rows(sorted_labels(200))
    for scale in (0.0, GUIDANCE, 2.0):
        made = wipe(flow.sample(z, asked, scale)[-1])
        found[f"guidance {scale}"] = measure_samples(made, real, classifier)
    rows = []
    for name, m in found.items():
        cells = [f"{m['right']:.3f}", f"{m['distance']:.1f}"]
        cells += [f"{m['mean']:.2f}", f"{m['least']:.2f}"]
        rows.append((f"  {name}", *cells))
    print(table(("", "read as asked", "distance", "mean", "least"), rows))
    frames = flow.sample(z, asked, GUIDANCE)
    frames[-1] = wipe(frames[-1])
    plot_nearest(out / "nearest.png", frames[-1])
    plot_steps(out / "steps.png", frames)


if __name__ == "__main__":
    main(Path("."))
