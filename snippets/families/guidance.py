"""Classifier-free guidance: one network, asked with and without the class.

But: small networks, pictures of 8 x 8 pixels, and a judge that is small too.

Shows:
- at a scale of 0.25 the judge reads 99 % of the digits as asked
- there they are within 1.5 times the Fréchet distance of real images
- no digit is a copy; they are about as new as real ones
- guidance costs variety; at a large scale the distance grows threefold

Reference: Ho and Salimans 2022, Classifier-Free Diffusion Guidance; Heusel et
al. 2017, GANs Trained by a Two Time-Scale Update Rule, section 4 (Fréchet).
"""

import io
import json
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
from snippets.media import tile, write_png

SETUPS = {"ring": (2, 48, 8, 3000), "digits": (64, 128, 10, 6500)}
SCALES, PASSES, LIKELIHOOD = (-1, -0.5, 0, 0.25, 1, 3, 7), 40, "none"


def load_digits():  # -> (images [n, 64], labels [n]) to train on, and held out
    """Real handwritten digits, 8 x 8 pixels in [0, 1]: 1,437 and 360 of them."""
    raw = (Path(__file__).parent / "../start/digits.npz").read_bytes()
    file, rng = np.load(io.BytesIO(raw)), np.random.default_rng(0)
    x, y = file["images"].reshape(-1, 64) / 16, file["labels"].astype(np.int64)
    return [(x[i], y[i]) for i in np.split(rng.permutation(1797), [1437])]


# --8<-- [start:train]
def init(rng, D, W, classes):  # -> {name: Tensor}
    """Random matrices; the last row of the table stands for "no class"."""
    shapes = {"in": (D + 18, W), "class": (classes + 1, W), "out": (W, D)}
    shapes |= {"up0": (W, 2 * W), "up1": (W, 2 * W)}
    model = {n: rng.normal(size=s) / s[0] ** 0.5 for n, s in shapes.items()}
    model["down0"] = model["down1"] = np.zeros((2 * W, W))
    return {name: Tensor(a.astype(np.float32)) for name, a in model.items()}


def velocity(model, x, t, y):  # [n, D], [n, 1], classes [n] -> Tensor [n, D]
    """Which way to go from x at time t if the end is to be of class y."""
    waves, dtype = t * np.pi / 2 * np.arange(9), model["in"].data.dtype
    seen = np.concatenate([x, np.cos(waves), np.sin(waves)], axis=1)
    one = Tensor(np.ones(model["out"].shape[0], dtype))
    h = linear(Tensor(seen.astype(dtype)), model["in"])
    h = h + embedding(model["class"], y)
    for i in "01":
        up = linear(rms_norm(h, one), model["up" + i])
        h = h + linear(relu2(up), model["down" + i])
    end = linear(rms_norm(h, one), model["out"])
    return end if x.shape[1] == 2 else (end - x) * (1 / np.maximum(1 - t, 0.05))


def train(model, data, labels, steps, rng):  # -> losses
    """Flow matching; one time in ten the class is kept from the network."""
    adam, losses, none = Adam(model.values()), [], labels.max() + 1
    for step in range(steps):
        i = rng.integers(len(data), size=128)
        start, t = rng.normal(size=data[i].shape), rng.random((128, 1))
        y = np.where(rng.random(128) < 0.1, none, labels[i])
        v = velocity(model, (1 - t) * start + t * data[i], t, y)
        late = np.minimum(1, 10 * (1 - t))  # or the last steps would rule
        loss = (((v - (data[i] - start)) * late) ** 2).mean()
        loss.backward()
        adam.step(0.002 * min(1, step / 100, 1.5 * (1 - step / steps)))
        losses.append(float(loss.data))
    return losses


# --8<-- [end:train]
# --8<-- [start:sample]
def guide(asked, plain, scale):  # velocities with the class and without it
    """Beyond what was asked, away from what comes unasked."""
    if scale < -1:
        raise ValueError(f"scale must be >= -1, got {scale}")
    return asked + scale * (asked - plain)


def sample(model, n, rng, scale=0.25, y=None, steps=10):  # -> [n, D]
    """Midpoint steps to the classes y, or to each in turn."""
    D, none = model["out"].shape[1], model["class"].shape[0] - 1
    y = np.arange(n, dtype=np.int64) % none if y is None else y
    x, both = rng.normal(size=(n, D)), np.concatenate([y, y * 0 + none])

    def v(x, t):
        t = np.full((2 * n, 1), t)
        out = velocity(model, np.concatenate([x, x]), t, both).data
        return guide(*np.split(out, 2), scale)

    for t in np.arange(steps) / steps:
        half = x + v(x, t) / (2 * steps)
        x = x + v(half, t + 0.5 / steps) / steps
    return x if D == 2 else np.clip((x + 1) / 2, 0, 1)


# --8<-- [end:sample]
def read(judge, x):  # [n, 64] -> Tensors: features [n, 32], scores [n, 10]
    """A classifier of real digits, which knows nothing of the generator."""
    h = relu(linear(relu(linear(Tensor(x), judge["a"])), judge["b"]))
    return h, linear(h, judge["c"])


def train_judge(images, labels, steps, rng):  # -> {name: Tensor}
    """Real digits with a little noise, and what they are."""
    shapes = {"a": (64, 128), "b": (128, 32), "c": (32, 10)}
    drawn = {n: rng.normal(size=s) / s[0] ** 0.5 for n, s in shapes.items()}
    judge = {name: Tensor(1.4 * a) for name, a in drawn.items()}
    adam = Adam(judge.values(), decay=0.01)
    for step in range(steps):
        i = rng.integers(len(images), size=64)
        scores = read(judge, images[i] + 0.1 * rng.normal(size=(64, 64)))[1]
        cross_entropy(scores, labels[i]).backward()
        adam.step(0.002 * (1 - step / steps))
    return judge


def frechet(a, b):  # features [n, d], [m, d] -> distance, squared
    """Between the Gaussians that have the means and covariances of both."""
    ca, cb = np.cov(a.T), np.cov(b.T)
    values, turn = np.linalg.eigh(ca)
    root = turn * np.sqrt(np.maximum(values, 0)) @ turn.T
    both = np.sqrt(np.maximum(np.linalg.eigvalsh(root @ cb @ root), 0)).sum()
    return ((a.mean(0) - b.mean(0)) ** 2).sum() + np.trace(ca + cb) - 2 * both


def weights(seed):  # -> {name: array}
    """Trains the judge and both networks from nothing."""
    rng, (x, y) = np.random.default_rng(seed), load_digits()[0]
    judge = train_judge(x, y, 1500, np.random.default_rng(1))
    arrays = {f"judge/{n}": p.data for n, p in judge.items()}
    k = rng.integers(8, size=20_000)
    turn = np.stack([np.cos(k * np.pi / 4), np.sin(k * np.pi / 4)], axis=1)
    ring = 2 * turn + 0.2 * rng.normal(size=(len(k), 2)), k
    for name, data in [("ring", ring), ("digits", (2 * x - 1, y))]:
        begin, (*sizes, steps) = time.process_time(), SETUPS[name]
        model = init(rng, *sizes)
        train(model, *data, steps, rng)
        arrays |= {f"{name}/{n}": p.data for n, p in model.items()}
        arrays[f"{name}/seconds"] = np.array(time.process_time() - begin)
    return arrays


def load():  # -> {"ring": model, "digits": model, "judge": judge} in float64
    """The stored weights."""
    raw = (Path(__file__).parent / "guidance.npz").read_bytes()
    models = {"ring": {}, "digits": {}, "judge": {}}
    for key, array in np.load(io.BytesIO(raw)).items():
        kind, name = key.split("/")
        models[kind][name] = Tensor(array.astype(float))
    return models


def main(out: Path, seed: int = 0) -> None:
    models, ((images, _), (real, y)) = load(), load_digits()
    for name in SETUPS:
        spent = float(models[name]["seconds"].data)
        print(f"trained from zero: {name} in {spent:.0f} s")
    same = np.stack([np.flatnonzero(y == k)[:10] for k in range(10)], axis=1)
    rows, frames, about = {"real": real[same.ravel()]}, [], []
    for scale in SCALES:
        rng = np.random.default_rng(seed)  # the same noise for each
        rows[str(scale)] = sample(models["digits"], 100, rng, scale)
    known = read(models["judge"], images)[0].data
    print("\nscale: of 100 digits   Fréchet    variety  distance to nearest")
    print("       read as asked  distance  in a class  training image")
    for name, x in rows.items():
        features, scores = read(models["judge"], x)
        right = (scores.data.argmax(axis=1) == np.arange(100) % 10).mean()
        gap = frechet(features.data, known)
        spread = x.reshape(10, 10, 64).var(axis=0).sum(axis=1).mean()
        far = (x**2).sum(1)[:, None] + (images**2).sum(1) - 2 * x @ images.T
        far = np.sqrt(np.maximum(far, 0))
        about.append(f"scale {name}: {right:.2f} as asked, Fréchet {gap:.1f}")
        frames.append(np.concatenate([x[:20], images[far[:10].argmin(axis=1)]]))
        right, near = f"{right:13.2f} {gap:9.2f}", far.min(axis=1).mean()
        print(f"{name:>5} {right} {spread:11.2f} {near:16.2f}")
    sheets = [tile(1 - x.reshape(-1, 8, 8), 10, 5, gap=0) for x in frames]
    write_png(out / "scales.png", tile(sheets[1:], 1, gap=0), "Seven scales.")
    sheet = {"columns": 1, "rows": 7, "labels": about[1:], "title": "Guidance"}
    (out / "scales.json").write_text(json.dumps(sheet), encoding="utf-8")


if __name__ == "__main__":
    main(Path("."))
