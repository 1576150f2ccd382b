"""Handwritten digits, drawn to order: class-conditional flow matching.

But: 14 x 14 pixels, 4,000 images to learn from, a network of two blocks.

Shows:
- a classifier of real digits reads 99 of 100 samples as asked
- 200 samples are about as near to real digits as 200 others that are real
- samples keep their distance from the training images; none is a copy
- too much guidance is read best, and lies farther from real digits

Reference: Lipman et al. 2023, Flow Matching for Generative Modeling, section 4;
Ho and Salimans 2022, Classifier-Free Diffusion Guidance.

Notation: n images, B batch, K axes, z on them, y digit (10: none), t: 0 is noise.
"""

import io
import json
import time
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, gelu, linear, relu, rms_norm
from snippets.media import tile, write_png

AXES, WIDTH, BLOCKS, STEPS, NONE = 100, 232, 2, 7500, 10
DIGITS, FAINT = np.arange(10), 0.15


def load_images():  # -> [4000, 196] to learn from, [1000, 196] unseen
    """Real digits in [0, 1], sorted: 400 and 100 of each, two pixels a byte."""
    raw = (Path(__file__).parent / "digits14.npz").read_bytes()
    with np.load(io.BytesIO(raw)) as file:
        packed = file["images"]
    pixels = np.stack([packed >> 4, packed & 15], axis=-1) / 15
    order = np.random.default_rng(0).permutation(500)
    pixels = pixels.reshape(10, 500, 196)[:, order]
    return pixels[:, :400].reshape(-1, 196), pixels[:, 400:].reshape(-1, 196)


def _axes(x, k):  # [n, d] -> mean [d], axes [k, d], variance on each [k]
    """The k directions in which the rows of x vary most."""
    mean = x.mean(0)
    size, rows = np.linalg.eigh((x - mean).T @ (x - mean) / len(x))
    size, rows = size[::-1][:k], rows.T[::-1][:k]
    peak = rows[np.arange(k), np.abs(rows).argmax(1)]  # one sign everywhere
    return mean, rows * np.sign(peak)[:, None], size


# --8<-- [start:model]
def _init(rng):  # -> {name: Tensor}
    model = {"in": rng.normal(size=(AXES, WIDTH)) / AXES**0.5}
    for i in range(BLOCKS):
        model[f"{i}.mix"] = rng.normal(size=(WIDTH, WIDTH)) / WIDTH**0.5
        model[f"{i}.add"] = rng.normal(size=(19, WIDTH)) * 0.3
        model[f"{i}.gate"] = np.zeros((19, WIDTH))
    model |= {"out": np.zeros((WIDTH, AXES)), "bias": np.zeros(AXES)}
    model |= {f"{i}.norm": np.ones(WIDTH) for i in range(BLOCKS + 1)}
    return {name: Tensor(a.astype(np.float32)) for name, a in model.items()}


def predict(model, variance, z, t, y):  # [B, K], [B], [B] -> [B, K]
    """The clean image behind noise: a Gaussian's answer, and a correction."""
    if y.min() < 0 or y.max() > NONE:
        raise ValueError(f"y must be 0 to 10, got {y.min()} to {y.max()}")
    t, kind = t[:, None], z.dtype
    seen = t**2 * variance + (1 - t) ** 2  # the variance of z
    told = np.hstack([np.cos(np.pi * t * np.arange(8)), np.eye(11)[y]])
    told = Tensor(told.astype(kind))  # when, and what
    h = linear(Tensor((z / np.sqrt(seen)).astype(kind)), model["in"])
    for i in range(BLOCKS):
        u = linear(rms_norm(h, model[f"{i}.norm"]), model[f"{i}.mix"])
        u = gelu(u + linear(told, model[f"{i}.add"]))
        h = h + u * (linear(told, model[f"{i}.gate"]) + 1)
    h = rms_norm(h, model[f"{BLOCKS}.norm"])
    unsure = (1 - t) * np.sqrt(variance / seen)  # where a Gaussian cannot tell
    fix = linear(h, model["out"], model["bias"]) * unsure.astype(kind)
    return fix + (z * (t * variance / seen)).astype(kind)


# --8<-- [end:model]


# --8<-- [start:flow]
def train(model, variance, z, y, steps, rng):  # -> a loss each step
    """Mix image and noise, guess the image; one label in ten is hidden."""
    if len(z) != len(y):
        raise ValueError(f"{len(z)} images but {len(y)} labels")
    adam, z = Adam(model.values()), z.astype(np.float32)
    for step in range(steps):
        i = rng.integers(len(z), size=128)
        t = rng.random(len(i)).astype(np.float32)
        noise = rng.normal(size=z[i].shape).astype(np.float32)
        mixed = (1 - t)[:, None] * noise + t[:, None] * z[i]
        told = np.where(rng.random(len(i)) < 0.1, NONE, y[i])
        miss = predict(model, variance, mixed, t, told) - z[i]
        scale = 1 / np.maximum(1 - t, 0.05)[:, None]  # the error as a velocity
        loss = ((miss * scale) ** 2).mean()
        loss.backward()
        adam.step(2.5e-3 * min(1, (step + 1) / 100, 1.5 * (1 - step / steps)))
        yield float(loss.data)


def sample(model, space, z, y, guidance=0.4, steps=20):  # -> [steps + 1, n, 196]
    """What noise z [n, K] looks like on its way to images, which come last."""
    if guidance < 0 or steps < 1:
        raise ValueError(f"need guidance >= 0, steps >= 1: {guidance}, {steps}")
    mean, rows, variance = space
    path = [z]
    for step in range(steps):
        t = np.full(len(z), step / steps)
        x = predict(model, variance, z, t, y).data
        if guidance:  # away from what it would draw if not told the digit
            blank = predict(model, variance, z, t, y * 0 + NONE).data
            x = x + guidance * (x - blank)
        z = z + (x - z) / (steps - step)  # straight on, for one step
        path.append(z)
    shown = ((np.stack(path) @ rows + mean) / 2).clip(0, 1)
    shown[-1][shown[-1] < FAINT] = 0  # the haze of the axes that were left out
    return shown


# --8<-- [end:flow]


def _read(judge, x):  # as `image_judge`; -> features [n, 64], digits [n]
    h = relu(linear(Tensor(x), judge["a"], judge["a0"]))
    h = relu(linear(h, judge["b"], judge["b0"]))
    return h.data, linear(h, judge["c"], judge["c0"]).data.argmax(1)


def _frechet(a, b):  # as in `image_judge`; features [n, f], [m, f] -> distance
    apart, (A, B) = a.mean(0) - b.mean(0), (np.cov(x.T) for x in (a, b))
    size, turn = np.linalg.eigh(A)
    root = turn * np.sqrt(np.maximum(size, 0)) @ turn.T
    shared = np.sqrt(np.maximum(np.linalg.eigvalsh(root @ B @ root), 0)).sum()
    return float(apart @ apart + np.trace(A) + np.trace(B) - 2 * shared)


def _nearest(x, data):  # [n, d], [m, d] -> distance [n], position [n]
    square = (x**2).sum(1)[:, None] - 2 * x @ data.T + (data**2).sum(1)
    return np.sqrt(np.maximum(square.min(1), 0)), square.argmin(1)


def weights(seed):  # -> {name: array}
    """Trains from nothing; what is returned says how many seconds it took."""
    begin, rng = time.process_time(), np.random.default_rng(seed)
    images, _ = load_images()
    mean, rows, variance = _axes(2 * images, AXES)
    model, z = _init(rng), (2 * images - mean) @ rows.T
    list(train(model, variance, z, DIGITS.repeat(400), STEPS, rng))
    arrays = {name: p.data for name, p in model.items()}
    return arrays | {"seconds": np.array(time.process_time() - begin)}


def load():  # -> two {name: Tensor} in float64
    """The stored weights of the model, with its seconds, and of the judge."""
    flow = (Path(__file__).parent / "image_digits.npz").read_bytes()
    seen = (Path(__file__).parent / "image_judge.npz").read_bytes()
    files = [np.load(io.BytesIO(raw)) for raw in (flow, seen)]
    return [{n: Tensor(f[n].astype(float)) for n in f} for f in files]


def main(out: Path, seed: int = 0) -> None:
    (model, judge), rng = load(), np.random.default_rng(seed)
    images, unseen = load_images()
    space, asked = _axes(2 * images, AXES), DIGITS.repeat(20)
    print(f"trained from zero in {float(model['seconds'].data):.0f} s of CPU")
    real = _read(judge, images)[0].reshape(10, 20, 20, 64).swapaxes(0, 1)
    (seen, said), z = _read(judge, unseen), rng.normal(size=(200, AXES))
    floor = np.mean([_frechet(x.reshape(200, 64), seen) for x in real])
    near = _nearest(unseen[::5], images)[0]
    print("\nscores: 200 of each  read as  distance  nearest learnt image")
    print("                     asked    to unseen     mean     least")
    line = "  {:12}{:10.3f}{:9.1f}{:11.2f}{:10.2f}"
    row = np.mean(said == DIGITS.repeat(100)), floor, near.mean(), near.min()
    print(line.format("real digits", *row))
    for scale in (0.0, 2.0, 0.4):
        path = sample(model, space, z, asked, scale)
        f, said = _read(judge, path[-1])
        near, at = _nearest(path[-1], images)
        row = np.mean(said == asked), _frechet(f, seen), near.mean(), near.min()
        print(line.format(f"guidance {scale}", *row))
    both = np.stack([path[-1], images[at]]).reshape(2, 10, 20, 196)
    both = both[:, :, :4].transpose(2, 0, 1, 3).reshape(80, 14, 14)
    alt = "Four rows of samples, and under each the nearest training images"
    write_png(out / "nearest.png", 1 - tile(both, 10, 4, 4, 0), alt)
    strips = tile(path[:, ::20].reshape(210, 14, 14), 5, 5, 0)
    alt = "The digits 0 to 9 come out of noise in 20 steps"
    write_png(out / "steps.png", 1 - strips, alt)
    labels = [f"step {i} of 20" for i in range(21)]
    about = {"columns": 1, "rows": 21, "labels": labels, "title": alt}
    (out / "steps.json").write_text(json.dumps(about))


if __name__ == "__main__":
    main(Path("."))
