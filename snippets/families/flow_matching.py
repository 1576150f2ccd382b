"""Flow matching: a learnt velocity field carries noise to data in small steps.

But: two small networks, and digits without a class: `guidance` asks for one.

Shows:
- one step ends at the mean of the data, fifty put 95 % on a mode
- fifty steps cover all eight modes
- the density of the ring integrates to 1 and is near the true one
- no digit is a copy; they lie no nearer to known images than real ones do

Reference: Lipman et al. 2023, Flow Matching for Generative Modeling, section 4;
Chen et al. 2018, Neural Ordinary Differential Equations, section 4 (likelihood).
"""

import io
import json
import time
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, linear, relu2, rms_norm
from snippets.media import Drawing, tile, write_png

TURN = np.arange(8) * np.pi / 4
CENTRES = 2 * np.stack([np.cos(TURN), np.sin(TURN)], axis=1)
SETUPS = {"ring": (2, 64, 4500), "digits": (64, 128, 4500)}  # D, W, steps
PASSES, LIKELIHOOD = 50, "exact"  # up to the error of the integration


def ring(n, rng):  # -> [n, 2]
    """Points of eight Gaussians on a circle of radius 2."""
    return CENTRES[rng.integers(8, size=n)] + 0.2 * rng.normal(size=(n, 2))


def load_digits():  # -> [1437, 64] to train on, [360, 64] held out
    """Real handwritten digits, 8 x 8 pixels in [0, 1]."""
    raw = (Path(__file__).parent / "../start/digits.npz").read_bytes()
    images = np.load(io.BytesIO(raw))["images"].reshape(-1, 64) / 16
    return np.split(images[np.random.default_rng(0).permutation(1797)], [1437])


# --8<-- [start:model]
def init(rng, D, W, dtype=np.float32):  # -> {name: Tensor}
    """Random matrices; what ends a block starts at zero."""
    shapes = {"in": (D, W), "time": (18, W), "out": (W, D)}
    for i in "01":
        shapes |= {"up" + i: (W, 2 * W), "down" + i: (2 * W, W)}
    model = {n: rng.normal(size=s) / s[0] ** 0.5 for n, s in shapes.items()}
    model["down0"] = model["down1"] = np.zeros((2 * W, W))
    return {name: Tensor(a.astype(dtype)) for name, a in model.items()}


def velocity(model, x, t):  # Tensor [n, D], [n, 1] -> Tensor [n, D]
    """Which way to go from x at time t, and how fast."""
    waves = t * np.pi / 2 * np.arange(9)
    waves = np.concatenate([np.cos(waves), np.sin(waves)], axis=1)
    one = Tensor(np.ones(model["in"].shape[1], x.data.dtype))
    h = linear(x, model["in"])
    h = h + linear(Tensor(waves.astype(x.data.dtype)), model["time"])
    for i in "01":
        up = linear(rms_norm(h, one), model["up" + i])
        h = h + linear(relu2(up), model["down" + i])
    y = linear(rms_norm(h, one), model["out"])
    if x.shape[1] == 2:
        return y
    return (y - x) * (1 / np.maximum(1 - t, 0.05))  # pictures: y is the goal


# --8<-- [end:model]
# --8<-- [start:train]
def train(model, data, steps, rng, rate=0.003, batch=128):  # -> losses
    """Least squares: the speed of a straight line from noise to data."""
    adam, losses, dtype = Adam(model.values(), rate), [], model["in"].data.dtype
    for step in range(steps):
        end = data[rng.integers(len(data), size=batch)]
        start = rng.normal(size=end.shape)
        t = rng.random((batch, 1)) ** 0.7  # late more often than early
        x = Tensor(((1 - t) * start + t * end).astype(dtype))
        loss = ((velocity(model, x, t) - (end - start)) ** 2).mean()
        loss.backward()
        adam.step(rate * min(1, (step + 1) / 100, 1.5 * (1 - step / steps)))
        losses.append(float(loss.data))
    return losses


# --8<-- [end:train]
# --8<-- [start:sample]
def flow(model, x, steps):  # [n, D] at t = 0 -> [steps + 1, n, D] up to t = 1
    """Euler's method: go a little way at the speed of here and now."""
    if steps < 1:
        raise ValueError(f"steps must be >= 1, got {steps}")
    path = [x]
    for i in range(steps):
        v = velocity(model, Tensor(x), np.full((len(x), 1), i / steps))
        x = x + v.data / steps
        path.append(x)
    return np.stack(path)


def sample(model, n, rng, steps=PASSES):  # -> [n, D]
    """Noise, carried to data; digits come back as images in [0, 1]."""
    x = flow(model, rng.normal(size=(n, model["in"].shape[0])), steps)[-1]
    return x if x.shape[1] == 2 else np.clip((x + 1) / 2, 0, 1)


# --8<-- [end:sample]
# --8<-- [start:likelihood]
def nll(model, x, steps=20):  # [n, D] -> [n], in nats
    """Goes back to the noise and adds up how space has grown on the way."""
    if steps < 1:
        raise ValueError(f"steps must be >= 1, got {steps}")
    h, growth, one = 1 / steps, 0, np.ones((len(x), 1))
    for i in range(steps, 0, -1):  # midpoint rule: the speed half a step away
        v = velocity(model, Tensor(x), i * h * one).data
        place = Tensor(x - h / 2 * v)
        v = velocity(model, place, (i - 0.5) * h * one)
        for d in range(x.shape[1]):  # the trace of the Jacobian
            place.grad = None
            v[:, d].sum().backward()
            growth = growth + h * place.grad[:, d]
        x = x - h * v.data
    return (x**2 + np.log(2 * np.pi)).sum(axis=1) / 2 + growth


# --8<-- [end:likelihood]


def _distances(a, b):  # [n, D], [m, D] -> [n, m]
    return np.sqrt(np.abs((a**2).sum(1)[:, None] + (b**2).sum(1) - 2 * a @ b.T))


def _draw(out, frames, images):  # [26, 10, 64], [n, 64]
    near = images[_distances(frames[-1], images).argmin(axis=1)]
    rows = np.concatenate([frames[-1], near]).reshape(-1, 8, 8)
    alt = "Ten sampled digits, and below each the nearest training image."
    write_png(out / "digits.png", 1 - tile(rows, 10, 7, 6, 0), alt)
    sheets = [tile(1 - x.reshape(-1, 8, 8), 5, 8, gap=0) for x in frames]
    write_png(out / "steps.png", tile(sheets, 13, gap=0), "Digits out of noise")
    labels = [f"step {2 * i} of 50, time {i / 25:.2f}" for i in range(26)]
    about = {"columns": 13, "rows": 2, "labels": labels, "title": "From noise"}
    (out / "steps.json").write_text(json.dumps(about), encoding="utf-8")


def weights(seed):  # -> {name: array}
    """Trains both networks from nothing."""
    rng, arrays = np.random.default_rng(seed), {}
    data = {"ring": ring(20_000, rng), "digits": 2 * load_digits()[0] - 1}
    for name, (D, W, steps) in SETUPS.items():
        begin, model = time.process_time(), init(rng, D, W)
        train(model, data[name], steps, rng, batch=256 if D == 2 else 128)
        arrays |= {f"{name}/{n}": p.data for n, p in model.items()}
        arrays[f"{name}/seconds"] = np.array(time.process_time() - begin)
    return arrays


def load():  # -> {"ring": model, "digits": model} in float64
    """The stored weights."""
    raw = (Path(__file__).parent / "flow_matching.npz").read_bytes()
    models = {name: {} for name in SETUPS}
    for key, array in np.load(io.BytesIO(raw)).items():
        kind, name = key.split("/")
        models[kind][name] = Tensor(array.astype(float))
    return models


def main(out: Path, seed: int = 0) -> None:
    models, rng = load(), np.random.default_rng(seed)
    for name, model in models.items():
        print(f"trained from zero: {name} in {model['seconds'].data:.0f} s")
    print("\nring: 600 samples\n  steps   on a mode   covered")
    picture = Drawing(640, 440, "Samples after 1, 2, 5, 20, 50 steps; paths")
    noise = rng.normal(size=(600, 2))
    for i, steps in enumerate((1, 2, 5, 20, 50)):
        path = flow(models["ring"], noise, steps)
        near = (_distances(path[-1], CENTRES) < 0.6).mean(axis=0)
        print(f"{steps:7} {near.sum():11.2f} {(near >= 1 / 32).sum():10} of 8")
        x, y = 107 + i % 3 * 213, 120 + i // 3 * 220
        picture.text(x, y - 95, f"steps: {steps}", anchor="middle")
        picture.dots([x, y] + 32 * path[-1, :400], 1.2, "make")
    for way in path[:, :40].swapaxes(0, 1):
        picture.line([533, 340] + 32 * way, "place", width=0.8)
    picture.save(out / "ring.svg")
    x = ring(200, rng)
    p = np.exp(-(_distances(x, CENTRES) ** 2) / 0.08).mean(1) / (0.08 * np.pi)
    print("\nlikelihood: nats a point on 200 new points, fewer are better")
    print(f"  model {nll(models['ring'], x).mean():.2f}")
    print(f"  truth {-np.log(p).mean():.2f}")
    images, held_out = load_digits()
    path = flow(models["digits"], rng.normal(size=(100, 64)), PASSES)
    path = np.clip((path + 1) / 2, 0, 1)
    print("\nnew: distance to the nearest training image, mean and least")
    for name, x in [("100 sampled", path[-1]), ("360 held out", held_out)]:
        near = _distances(x, images).min(axis=1)
        print(f"  {name:12} {near.mean():.2f} {near.min():.2f}")
    _draw(out, path[::2, :10], images)


if __name__ == "__main__":
    main(Path("."))
