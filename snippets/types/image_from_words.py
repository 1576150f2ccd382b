"""Words to pictures: small icons, also for pairs of words that were never drawn.

But: 90 objects, 7 badges, 16 x 16 pixels, one artist. The order of words is lost.

Shows:
- for most unseen pairs the nearest of all real icons is the true, unseen one
- those samples are nearer to it than to any icon that was learnt
- a caption that was learnt brings back its one icon, by heart

Reference: Lipman et al. 2023, Flow Matching for Generative Modeling, section 4.

Notation: n pictures, B batch, V words, K axes, z on them, t: 0 noise, 1 picture.
"""

import io
import json
import time
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, linear, relu, rms_norm
from snippets.media import tile, write_png

AXES, WIDTH, WORDS, BLOCKS, STEPS = 160, 192, 48, 2, 5000


# --8<-- [start:captions]
def bag(captions, words):  # -> [n, V]
    """1 for each word that stands in the caption, wherever it stands."""
    counts = np.zeros((len(captions), len(words)))
    for row, caption in zip(counts, captions, strict=True):
        for word in caption.lower().split():
            if word in words:
                row[words.index(word)] = 1
            elif word not in ("a", "the", "with"):
                raise ValueError(f"no icon is called {word!r}")
    return counts


# --8<-- [end:captions]


# --8<-- [start:model]
def _axes(x, k):  # [n, d] -> mean [d], axes [k, d], variance on each [k]
    """The k directions in which the rows of x vary most."""
    mean = x.mean(0)
    size, turn = np.linalg.eigh((x - mean) @ (x - mean).T)  # [n], [n, n]
    rows = (turn / np.sqrt(np.maximum(size, 1e-9))).T[::-1][:k] @ (x - mean)
    peak = rows[np.arange(k), np.abs(rows).argmax(1)]  # one sign everywhere
    return mean, rows * np.sign(peak)[:, None], size[::-1][:k] / len(x)


def _init(rng, words):  # -> {name: Tensor}
    shapes = {"word": (words, WORDS), "in": (AXES, WIDTH)}
    for i in range(BLOCKS):
        shapes |= {f"{i}.mix": (WIDTH, WIDTH), f"{i}.word": (WORDS, WIDTH)}
        shapes[f"{i}.time"] = 8, WIDTH
    model = {n: rng.normal(size=s) / s[0] ** 0.5 for n, s in shapes.items()}
    model["word"] *= words**0.5 / 2
    model |= {"out": np.zeros((WIDTH, AXES)), "bias": np.zeros(AXES)}
    model |= {f"{i}.norm": np.ones(WIDTH) for i in range(BLOCKS + 1)}
    return {name: Tensor(a.astype(np.float32)) for name, a in model.items()}


def predict(model, variance, z, t, counts):  # [B, K], [B], [B, V] -> [B, K]
    """The clean picture behind noise: a Gaussian's answer, and a correction."""
    t, kind = t[:, None], z.dtype
    seen = t**2 * variance + (1 - t) ** 2  # the variance of z
    said = linear(Tensor(counts.astype(kind)), model["word"])
    when = Tensor(np.cos(np.pi * t * np.arange(8)).astype(kind))
    h = linear(Tensor((z / np.sqrt(seen)).astype(kind)), model["in"])
    for i in range(BLOCKS):
        u = linear(rms_norm(h, model[f"{i}.norm"]), model[f"{i}.mix"])
        u = u + linear(said, model[f"{i}.word"])
        h = h + relu(u + linear(when, model[f"{i}.time"]))
    h = rms_norm(h, model[f"{BLOCKS}.norm"])
    unsure = (1 - t) * np.sqrt(variance / seen)  # where a Gaussian cannot tell
    fix = linear(h, model["out"], model["bias"]) * unsure.astype(kind)
    return fix + (z * (t * variance / seen)).astype(kind)


# --8<-- [end:model]


# --8<-- [start:flow]
def train(model, variance, z, counts, steps, rng):  # -> a loss each step
    """Mix picture and noise, guess the picture; one caption in ten is blank."""
    if len(z) != len(counts):
        raise ValueError(f"{len(z)} pictures but {len(counts)} captions")
    adam, z = Adam(model.values()), z.astype(np.float32)
    for step in range(steps):
        i = rng.integers(len(z), size=96)
        t = rng.random(len(i)).astype(np.float32)
        noise = rng.normal(size=z[i].shape).astype(np.float32)
        mixed = (1 - t)[:, None] * noise + t[:, None] * z[i]
        told = counts[i] * (rng.random(len(i)) > 0.1)[:, None]
        miss = predict(model, variance, mixed, t, told) - z[i]
        scale = 1 / np.maximum(1 - t, 0.05)[:, None]  # the error as a velocity
        loss = ((miss * scale) ** 2).mean()
        loss.backward()
        adam.step(3e-3 * min(1, (step + 1) / 100, 1.5 * (1 - step / steps)))
        yield float(loss.data)


def sample(model, space, counts, rng, steps=20):  # -> [steps + 1, n, 768]
    """What noise looks like on its way to pictures, which come last."""
    if steps < 1:
        raise ValueError(f"steps must be >= 1, got {steps}")
    mean, rows, variance = space
    path = [rng.normal(size=(len(counts), len(rows)))]
    for step in range(steps):
        t = np.full(len(counts), step / steps)
        x = predict(model, variance, path[-1], t, counts).data
        path.append(path[-1] + (x - path[-1]) / (steps - step))  # straight on
    return ((np.stack(path) @ rows + mean) / 2).clip(0, 1)


# --8<-- [end:flow]


def _judge(made, true, x, kept):  # [n, d], [n] -> distances [n, 495], means
    square = (made**2).sum(1)[:, None] - 2 * made @ x.T + (x**2).sum(1)
    far = np.sqrt(np.maximum(square, 0))
    own, learnt = far[np.arange(len(true)), true], far[:, ~kept].min(1)
    means = (far.argmin(1) == true, own < learnt, own, learnt)
    return far, [float(m.mean()) for m in means]


def _sheet(x, columns, scale, gap):  # [..., 768] -> [H, W, 3]
    colours = np.moveaxis(x.reshape(-1, 16, 16, 3), 3, 0)
    return np.stack([tile(c, columns, scale, gap, 1) for c in colours], -1)


def prepare():  # -> pictures [495, 768], captions, kept back [495], words, axes
    """Real icons on white, in [0, 1]; the axes are those of the learnt ones."""
    raw = (Path(__file__).parent / "icons.npz").read_bytes()
    with np.load(io.BytesIO(raw)) as file:
        x, kept = file["images"].reshape(-1, 768) / 255, file["kept"]
        captions = [str(name).replace("_", " ") for name in file["names"]]
    words = sorted({word for caption in captions for word in caption.split()})
    return x, captions, kept, words, _axes(2 * x[~kept], AXES)


def weights(seed):  # -> {name: array}
    """Trains from nothing; less than a minute of one core."""
    begin, rng = time.process_time(), np.random.default_rng(seed)
    x, captions, kept, words, (mean, rows, variance) = prepare()
    model, counts = _init(rng, len(words)), bag(captions, words)[~kept]
    z = (2 * x[~kept] - mean) @ rows.T
    list(train(model, variance, z, counts, STEPS, rng))
    arrays = {name: p.data for name, p in model.items()}
    return arrays | {"seconds": np.array(time.process_time() - begin)}


def load():  # -> {name: Tensor} in float64
    """The stored weights, and the seconds that they took."""
    raw = (Path(__file__).parent / "image_from_words.npz").read_bytes()
    with np.load(io.BytesIO(raw)) as file:
        return {n: Tensor(file[n].astype(float)) for n in file}


def main(out: Path, seed: int = 0) -> None:
    model, rng = load(), np.random.default_rng(seed)
    x, captions, kept, words, space = prepare()
    counts, rows = bag(captions, words), np.arange(len(x))
    print(f"trained from zero in {float(model['seconds'].data):.0f} s of CPU")
    print("\nscores:             nearest of 495  nearer to it  distance  distance")
    print("                    is the true     than learnt   to it     to learnt")
    for name, true in ("learnt", rows[~kept][:400:5]), ("unseen", rows[kept]):
        path = sample(model, space, counts[true], rng)
        far, means = _judge(path[-1], true, x, kept)
        line = "  80 captions {:13}{:.2f}{:16.2f}{:14.2f}{:10.2f}"
        print(line.format(name, *means))
    real, means = _judge(x[kept], true, x, kept)
    print(f"  real icons, unseen{means[3]:51.2f}")
    at, show = far.argmin(1), np.arange(0, 80, 7)
    print("\nwrong: asked for, and the real icon that is nearest")
    for i in np.flatnonzero(at != true):
        print(f"  {captions[true[i]]:18} {captions[at[i]]}")
    print("\nshown: real, made, and the learnt icon nearest to the real one")
    for row in np.split(true[show], 3):
        print("  " + ", ".join(captions[i] for i in row))
    near = x[~kept][real[show][:, ~kept].argmin(1)]
    pictures = np.stack([x[true[show]], path[-1, show], near])
    alt = "Rows of icons: real, made from the same words, nearest learnt one"
    write_png(out / "unseen.png", _sheet(pictures, 12, 4, 2), alt)
    alt = "Twelve icons come out of noise in 20 steps"
    write_png(out / "steps.png", _sheet(path[:, show], 6, 4, 0), alt)
    labels = [f"step {i} of 20" for i in range(21)]
    about = {"columns": 1, "rows": 21, "labels": labels, "title": alt}
    (out / "steps.json").write_text(json.dumps(about))


if __name__ == "__main__":
    main(Path("."))
