"""Flow matching: a learnt velocity field carries noise to data in small steps.

But: two small networks, and digits without a class: `guidance` asks for one.

Shows:
- one step ends at the mean of the data, fifty put 95 % on a mode
- fifty steps cover all eight modes
- the density of the ring integrates to 1 and is near the true one
- no digit is an exact copy; they lie no nearer to known images than real ones do
- half-way, eight in ten predictions show the digit that the sample will be

Reference: Lipman et al. 2023, Flow Matching for Generative Modeling, section 4;
Chen et al. 2018, Neural Ordinary Differential Equations, section 4 (likelihood).

Notation: n points x of D numbers, t from 0 (noise) to 1 (data), v a velocity.
"""

import time
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, linear, relu2, rms_norm
from snippets.data import (
    covered,
    digit_labels,
    digits,
    modes,
    nearest,
    paired,
    ring,
    ring_nll,
    unpack_models,
)
from snippets.media import digit_figure, ring_figure, tile, write_sheet

NFE, LIKELIHOOD = 50, "exact"  # for the table of `compare`
SETUPS = {
    "ring": {"D": 2, "width": 64, "steps": 4500, "batch": 256},
    "digits": {"D": 64, "width": 128, "steps": 4500, "batch": 128},
}
RATE = 0.003
TIMES = (0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7)  # to look at what is settled
CLOSE = 0.05  # of the time left: the velocity is divided by no less


# --8<-- [start:model]
def init(rng, D, width, dtype=np.float32):  # -> {name: Tensor}
    """Random matrices; what ends a block starts at zero."""
    shapes = {"in": (D, width), "time": (18, width), "out": (width, D)}
    for i in (0, 1):
        shapes[f"up{i}"] = (width, 2 * width)
        shapes[f"down{i}"] = (2 * width, width)
    model = {}
    for name, shape in shapes.items():
        model[name] = rng.normal(size=shape) / shape[0] ** 0.5
        if name.startswith("down"):
            model[name] = np.zeros(shape)
    return {name: Tensor(a.astype(dtype)) for name, a in model.items()}


def velocity(model, x, t):  # Tensor [n, D], [n, 1] -> Tensor [n, D]
    """Which way to go from x at time t, and how fast."""
    dtype = x.data.dtype
    angles = t * np.pi / 2 * np.arange(9)
    waves = np.concatenate([np.cos(angles), np.sin(angles)], axis=1)
    one = Tensor(np.ones(model["in"].shape[1], dtype))
    h = linear(x, model["in"])
    h = h + linear(Tensor(waves.astype(dtype)), model["time"])
    for i in (0, 1):
        up = linear(rms_norm(h, one), model[f"up{i}"])
        h = h + linear(relu2(up), model[f"down{i}"])
    y = linear(rms_norm(h, one), model["out"])
    if x.shape[1] == 2:
        return y
    return (y - x) * (1 / np.maximum(1 - t, CLOSE))  # pictures: y is the goal


# --8<-- [end:model]


# --8<-- [start:train]
def train(model, data, steps, rng, rate=RATE, batch=128):  # -> a loss each step
    """Least squares: the velocity of a straight line from noise to data [N, D]."""
    adam = Adam(model.values(), rate)
    dtype = model["in"].data.dtype
    for step in range(steps):
        end = data[rng.integers(len(data), size=batch)]
        start = rng.normal(size=end.shape)
        t = rng.random((batch, 1)) ** 0.7  # late more often than early
        x = (1 - t) * start + t * end
        error = velocity(model, Tensor(x.astype(dtype)), t) - (end - start)
        loss = (error**2).mean()
        loss.backward()
        left = 1 - step / steps
        adam.step(rate * min(1, (step + 1) / 100, 1.5 * left))
        yield float(loss.data)


# --8<-- [end:train]


# --8<-- [start:sample]
def flow(model, x, steps):  # [n, D] at t = 0 -> [steps + 1, n, D] up to t = 1
    """Euler's method: go a little way with the velocity of here and now."""
    if steps < 1:
        raise ValueError(f"steps must be >= 1, got {steps}")
    path = [x]
    for i in range(steps):
        v = velocity(model, Tensor(x), np.full((len(x), 1), i / steps))
        x = x + v.data / steps
        path.append(x)
    return np.stack(path)


def sample(model, n, rng, steps=NFE):  # -> [n, D]
    """Noise, carried to data; digits come back as images in [0, 1]."""
    D = model["out"].shape[1]
    x = flow(model, rng.normal(size=(n, D)), steps)[-1]
    return x if D == 2 else np.clip((x + 1) / 2, 0, 1)


# --8<-- [end:sample]


# --8<-- [start:likelihood]
def divergence(model, x, t):  # [n, D], [n, 1] -> velocity [n, D], divergence [n]
    """The trace of the Jacobian: a backward pass for each number of a point."""
    place = Tensor(x)
    v = velocity(model, place, t)
    trace = 0
    for d in range(x.shape[1]):
        place.grad = None
        v[:, d].sum().backward()
        trace = trace + place.grad[:, d]
    return v.data, trace


def nll(model, x, steps=20):  # [n, D] -> nats [n]
    """Goes back to the noise and adds up how space has grown on the way."""
    h = 1 / steps
    growth = 0
    for i in range(steps, 0, -1):  # midpoint rule: the velocity half a step away
        now = np.full((len(x), 1), i * h)
        v = velocity(model, Tensor(x), now)
        v, trace = divergence(model, x - h / 2 * v.data, now - h / 2)
        growth = growth + h * trace
        x = x - h * v
    log_noise = -(x**2 + np.log(2 * np.pi)).sum(axis=1) / 2
    return growth - log_noise


# --8<-- [end:likelihood]


def weights(seed):  # -> {name: array}
    """Trains both networks from nothing."""
    rng = np.random.default_rng(seed)
    data = {"ring": ring(20_000, rng), "digits": 2 * digits()[0] - 1}
    stored = {}
    for name, setup in SETUPS.items():
        begin = time.process_time()
        model = init(rng, setup["D"], setup["width"])
        for _ in train(model, data[name], setup["steps"], rng, batch=setup["batch"]):
            pass
        stored |= {f"{name}/{part}": p.data for part, p in model.items()}
        stored[f"{name}/seconds"] = np.array(time.process_time() - begin)
    return stored


def load():  # -> {"ring": model, "digits": model}, in float64
    """The stored weights, and the "seconds" each took."""
    raw = (Path(__file__).parent / "flow_matching.npz").read_bytes()
    return unpack_models(raw)


def plot_ring(path, ends, paths):  # {steps: [n, 2]}, [T, k, 2]
    """A panel for each number of steps, and one for the way of some points."""
    panels = {f"steps: {steps}": x[:400] for steps, x in ends.items()}
    panels["paths of 50 steps"] = paths[-1]
    lines = {"paths of 50 steps": paths}
    ring_figure(path, panels, "Samples after 1 to 50 steps; paths", paths=lines)


def plot_digits(path, samples, seen):  # [n, 64], [N, 64]
    """Ten samples above the training images nearest to them."""
    _, which = nearest(samples[:10], seen)
    rows = {"samples": samples, "nearest real": seen[which]}
    digit_figure(path, rows, "Sampled digits")


def plot_steps(path, images):  # images [51, 10, 64]
    """How ten digits came, every second step a frame."""
    frames = []
    for rows in 1 - images[::2].reshape(-1, 10, 8, 8):
        frames.append(tile(rows, 5, scale=8, gap=4, background=1))
    steps = range(0, NFE + 1, 2)
    labels = [f"step {i} of {NFE}, time {i / NFE:.2f}" for i in steps]
    write_sheet(path, frames, 13, labels, "Ten digits come out of noise", "Ten digits")


def measure_training(seed, steps=500, every=100):  # -> the loss, now and then
    """The network of the ring from nothing: mean losses of `every` steps each."""
    rng = np.random.default_rng(seed)
    data = ring(20_000, rng)
    losses = list(train(init(rng, 2, 64), data, steps, rng, batch=256))
    return np.reshape(losses, (-1, every)).mean(axis=1)


def measure_settled(model, path, times=TIMES):  # [51, n, 64] -> {time: share}
    """Predicted ends whose nearest training image shows the final digit."""
    images, _ = digits()
    labels, _ = digit_labels()
    shown = {}
    for t in (*times, 1):
        x = path[round(t * NFE)]
        v = velocity(model, Tensor(x), np.full((len(x), 1), t)).data
        _, which = nearest((x + max(1 - t, CLOSE) * v + 1) / 2, images)
        shown[t] = labels[which]
    return {t: np.mean(shown[t] == shown[1]) for t in times}


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    models = load()
    print("training: the ring, 500 steps now, mean loss of each 100")
    print("  ", *(f"{loss:.2f}" for loss in measure_training(seed)))
    for name, model in models.items():
        print(f"  stored, 4,500 steps in {model['seconds'].data:.0f} s: {name}")

    print("\nring: 4,000 samples\n  steps   on a mode   covered")
    noise = rng.normal(size=(4000, 2))
    ends = {}
    for steps in (1, 2, 5, 20, 50):
        ends[steps] = flow(models["ring"], noise, steps)[-1]
        on, shares = modes(ends[steps])
        print(f"{steps:7} {on.mean():11.2f} {covered(shares):10} of 8")
    plot_ring(out / "ring.svg", ends, flow(models["ring"], noise[:40], 50))

    x = ring(1000, rng)
    more, error = paired(nll(models["ring"], x), ring_nll(x))
    print("\nlikelihood: nats a point above the truth, on 1,000 new points")
    print(f"  {more:.3f} ± {error:.3f}")

    seen, unseen = digits()
    path = flow(models["digits"], rng.normal(size=(200, 64)), NFE)
    images = np.clip((path + 1) / 2, 0, 1)
    print("\nnew: distance to the nearest training image, mean and least")
    for name, x in [("200 sampled", images[-1]), ("360 held out", unseen)]:
        away, _ = nearest(x, seen)
        print(f"  {name:12} {away.mean():.2f} {away.min():.2f}")
    print("\nsettled: share of predictions that show the final digit")
    for t, share in measure_settled(models["digits"], path).items():
        print(f"  time {t:<3}  {share:.2f}")
    plot_digits(out / "digits.svg", images[-1], seen)
    plot_steps(out / "steps.png", images[:, :10])


if __name__ == "__main__":
    main(Path("."))
