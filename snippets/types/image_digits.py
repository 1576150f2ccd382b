"""Handwritten digits to order: class-conditional flow matching.

But: 14 x 14 pixels, 4,000 images to learn from, a network of two blocks.

Shows:
- a classifier of real digits reads 99 of 100 samples as asked
- 200 samples lie farther from real digits than 200 real ones do, by 1.1 to 1.5
- samples of a Gaussian for each digit lie farther, and fewer are read as asked
- samples keep their distance from the training images; none is an exact copy
- with a tenth of copies the distance falls, and only the least distance tells
- too much guidance is read best, and lies farther from real digits

Reference: Lipman et al. 2023, Flow Matching for Generative Modeling, section 4;
Ho and Salimans 2022, Classifier-Free Diffusion Guidance.

Notation: n images of d pixels, batch B, z on K components, C of a condition, time t.
"""

import time
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, gelu, linear, rms_norm
from snippets.data import digits14, nearest, pca, unpack
from snippets.media import table, tile, write_png, write_sheet
from snippets.types.image_classifier import (
    MEASURES,
    features_of,
    load_classifier,
    measure_many,
    measure_real,
    sorted_labels,
    unseen_halves,
)

COMPONENTS = 100
WIDTH = 232
BLOCKS = 2
WAVES = 8  # cosines that tell the network the time
NO_LABEL = 10
FAINT = 0.15  # of full ink: what is wiped off; chosen on validation digits,
GUIDANCE = 0.4  # as this is
SEEDS = 4  # of the noise
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
    labels = label_rows(sorted_labels(4000))
    list(flow.train(flow.encode(images), labels, **TRAINING, rng=rng))
    arrays = {name: p.data for name, p in flow.weight.items()}
    return arrays | {"seconds": np.array(time.process_time() - begin)}


def load_digit_flow():  # -> Flow in float64, seconds of its training
    """The stored weights."""
    arrays = unpack((Path(__file__).parent / "image_digits.npz").read_bytes())
    seconds = float(arrays.pop("seconds"))
    return digit_flow({name: Tensor(a) for name, a in arrays.items()}), seconds


def make_digits(flow, guidance, seed):  # -> sorted [21, 200, d]
    """Twenty of each digit, from noise."""
    z = np.random.default_rng(seed).normal(size=(200, COMPONENTS))
    frames = flow.sample(z, label_rows(sorted_labels(200)), guidance)
    frames[-1][frames[-1] < FAINT] = 0  # the haze of the components left out
    return frames


def gaussian_digits(flow, seed):  # -> sorted [200, d]
    """No network: a Gaussian fits the components of each digit."""
    rng = np.random.default_rng(seed)
    made = []
    for z in np.split(flow.encode(digits14()[0]), 10):
        fit = z.mean(axis=0), np.cov(z.T)
        made += [rng.multivariate_normal(*fit, 20, method="cholesky")]
    x = flow.decode(np.concatenate(made))
    x[x < FAINT] = 0
    return x


def measure_all(flow, classifier, seeds):  # -> {name: {name: mean}}
    """Means over seeds of the noise; the last row cheats: a tenth are copies."""
    _, test = unseen_halves()
    real = features_of(classifier, test)
    found = {"real digits": measure_real(classifier, real)}
    sets = np.stack([gaussian_digits(flow, seed) for seed in seeds])
    found["a Gaussian each"] = measure_many(classifier, sets, real)
    for scale in (0.0, 2.0, GUIDANCE):
        sets = np.stack([make_digits(flow, scale, seed)[-1] for seed in seeds])
        found[f"guidance {scale}"] = measure_many(classifier, sets, real)
    sets[:, ::10] = digits14()[0][::200]  # of the same digits
    found["... a tenth copied"] = measure_many(classifier, sets, real)
    return found


def plot_nearest(path, made):  # sorted [200, d]
    """Four rows of samples, and under each the nearest training images."""
    _, at = nearest(made, digits14()[0])
    copies = digits14()[0][at]
    rows = [x[k::20] for k in range(4) for x in (made, copies)]
    pictures = np.reshape(rows, (80, 14, 14))
    sheet = tile(pictures, 10, scale=4, gap=4, ink=True)
    alt = f"Digits 0 to 9. Rows: {'; '.join(4 * ['made', 'nearest real'])}."
    write_png(path, sheet, alt)


def plot_steps(path, frames):  # [21, 200, d]
    """One digit of each kind; a frame of the viewer for each step."""
    digits = np.round(frames[:, ::20], 1)  # eleven greys: the file is half as large
    digits = digits.reshape(21, 10, 14, 14)
    strips = [tile(ten, 5, scale=5, gap=0, ink=True) for ten in digits]
    labels = [f"step {i} of 20" for i in range(21)]
    title = "The digits 0 to 9 come out of noise in 20 steps"
    write_sheet(path, np.stack(strips), 1, labels, title, title)


def main(out: Path, seed: int = 0) -> None:
    flow, seconds = load_digit_flow()
    classifier, _ = load_classifier()
    print(f"trained from zero in {seconds:.0f} s of CPU")
    print(f"\nscores: 200 of each, means over {SEEDS} seeds; nearest learnt image")
    found = measure_all(flow, classifier, range(seed, seed + SEEDS))
    rows = []
    for name, row in found.items():
        cells = [f"{row[m]:{form}}" for m, form in MEASURES.items()]
        rows.append((f"  {name}", *cells))
    print(table(("", *MEASURES), rows))
    frames = make_digits(flow, GUIDANCE, seed)
    plot_nearest(out / "nearest.png", frames[-1])
    plot_steps(out / "steps.png", frames)


if __name__ == "__main__":
    main(Path("."))
