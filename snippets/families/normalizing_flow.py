"""A normalizing flow turns noise into data by steps that can be undone.

But: affine coupling layers, the plainest kind; stronger ones exist. The weights
beside it were made by `python -m snippets train normalizing_flow`.

Shows:
- to noise and back again returns each point, to 1e-6
- the density sums to 1 over a grid
- digits that it has not seen cost more than those it was trained on
- the digits it draws are no exact copies of training images
- on the ring it costs more than the truth, on the same points

Reference: Dinh et al. 2017, Density Estimation Using Real NVP, section 3.
"""

import time
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, linear
from snippets.data import digits, nearest, paired, ring, ring_nll, unpack_models
from snippets.media import digit_figure

NFE = 1  # this and the next for the table of `compare`
LIKELIHOOD = "exact"  # on digits a bound
LAYERS = 8
LEVELS = 17  # greys of a pixel, 0 to 16
EDGE = 0.02  # keeps the logarithms of black and white finite
SETUPS = {
    "ring": {"D": 2, "width": 48, "steps": 1700, "rate": 0.012},
    "digits": {"D": 64, "width": 80, "steps": 3000, "rate": 0.004},
}
SETUPS["digits"] |= {"dropout": 0.25, "decay": 0.025}  # 1,437 images are few


# --8<-- [start:dequantise]
def dequantise(x, rng):  # images [n, 64] -> y [n, 64], log |dy / dx| [n]
    """Noise fills the gaps between the levels; then the ends are opened."""
    if x.shape[-1] != 64 or x.min() < 0 or x.max() > 1:
        raise ValueError(f"x must be [n, 64] in [0, 1], got {x.shape}")
    level = np.round(x * (LEVELS - 1))
    unit = (level + rng.random(x.shape)) / LEVELS  # in [0, 1)
    v = EDGE + (1 - 2 * EDGE) * unit
    y = np.log(v / (1 - v)) / 2
    derivative = (0.5 - EDGE) / LEVELS / (v * (1 - v))
    return y, np.log(derivative).sum(axis=-1)


def quantise(y):  # [n, 64] without limits -> images, each pixel at its level
    """The way back: rounding down takes the noise off again."""
    v = (np.tanh(y) + 1) / 2
    unit = (v - EDGE) / (1 - 2 * EDGE)
    return np.clip(np.floor(unit * LEVELS), 0, LEVELS - 1) / (LEVELS - 1)


# --8<-- [end:dequantise]


# --8<-- [start:model]
def mask(k, D):  # -> [D], 1 for the half that layer k passes on
    """Layers come in pairs: one changes what the other passes on."""
    row, column = np.divmod(np.arange(D), 8)
    patterns = [row + column]  # every other one, like a chessboard
    if D == 64:
        patterns += [column // 4, row // 4, row // 2 + column // 2]
    pattern = patterns[k // 2 % len(patterns)]
    return (pattern + k) % 2


def init(D, width, rng, dtype=np.float32):  # -> {name: Tensor}
    """Layers that change nothing yet: their last matrices are zero."""
    model = {}
    for k in range(LAYERS):
        first = rng.normal(size=(D, width)) * (2 / D) ** 0.5
        model[f"{k}.in"] = first * mask(k, D)[:, None]
        model[f"{k}.bias"] = rng.normal(size=width) / 2
        model[f"{k}.middle"] = rng.normal(size=(width, width)) / width**0.5
        model[f"{k}.scale"] = np.zeros((width, D))
        model[f"{k}.move"] = np.zeros((width, D))
    return {name: Tensor(a.astype(dtype)) for name, a in model.items()}


def coupling(model, k, x, kept=1.0):  # [n, D] -> log scale, shift [n, D] each
    """What layer k does to one half, by the other; `kept` [n, width]: dropout."""
    passed = mask(k, x.shape[1]).astype(x.data.dtype)
    h = linear(x * passed, model[f"{k}.in"], model[f"{k}.bias"])
    h = linear(h.tanh() * kept, model[f"{k}.middle"])
    h = h.tanh() * kept
    log_scale = (linear(h, model[f"{k}.scale"]) * 0.5).tanh() * 2
    shift = linear(h, model[f"{k}.move"])
    return log_scale * (1 - passed), shift * (1 - passed)


def to_noise(model, x, kept=(1.0,) * LAYERS):  # [n, D] -> z, log |dz / dx| [n]
    """Layer by layer: scale and shift. The log scales add up."""
    z = Tensor(x)
    log_det = 0
    for k in range(LAYERS):
        log_scale, shift = coupling(model, k, z, kept[k])
        z = z * log_scale.exp() + shift
        log_det = log_det + log_scale.sum(1)
    return z, log_det


def undo(model, k, x):  # [n, D] -> [n, D]
    """Layer k backwards: the half that it read is still there to be read."""
    log_scale, shift = coupling(model, k, Tensor(x))
    return (x - shift.data) * np.exp(-log_scale.data)


def to_data(model, z):  # [n, D] -> x [n, D]
    """All layers undone, from the last to the first."""
    x = z
    for k in reversed(range(LAYERS)):
        x = undo(model, k, x)
    return x


def log_density(z, log_det):  # [n, D], [n] -> log p(x), a Tensor [n]
    """Change of variables: the density of the noise, times the stretching."""
    constant = z.shape[1] / 2 * np.log(2 * np.pi)
    return log_det - (z * z).sum(1) * 0.5 - constant


# --8<-- [end:model]


# --8<-- [start:train]
def train(model, batches, setup, rng):  # -> a loss each step
    """Adam on minus the log-likelihood; `batches(rng)` gives points [n, D]."""
    adam = Adam(model.values(), decay=setup.get("decay", 0))
    dropout = setup.get("dropout", 0)
    dtype = model["0.in"].data.dtype
    for step in range(setup["steps"]):
        x = batches(rng).astype(dtype)
        kept = rng.random((LAYERS, len(x), setup["width"])) >= dropout
        z, log_det = to_noise(model, x, kept / (1 - dropout))
        loss = -log_density(z, log_det).mean()
        loss.backward()
        left = 1 - step / setup["steps"]
        adam.step(setup["rate"] * min(1, (step + 1) / 50, 1.5 * left))
        yield float(loss.data)


# --8<-- [end:train]


def data_batches(name):  # -> a function from rng to points [n, D]
    """New points of the ring each time, or training images with new noise."""
    if name == "ring":
        return lambda rng: ring(256, rng)
    images, _ = digits()
    return lambda rng: dequantise(rng.choice(images, 128), rng)[0]


def weights(seed):  # -> {name: array}
    """Trains both flows from nothing."""
    stored = {}
    for name, setup in SETUPS.items():
        begin = time.process_time()
        rng = np.random.default_rng(seed)
        model = init(setup["D"], setup["width"], rng)
        for _ in train(model, data_batches(name), setup, rng):
            pass
        stored |= {f"{name}/{part}": p.data for part, p in model.items()}
        stored[f"{name}/seconds"] = time.process_time() - begin
    return stored


def load():  # -> {"ring": model, "digits": model}, in float64
    """The stored weights, and the "seconds" each took."""
    raw = (Path(__file__).parent / "normalizing_flow.npz").read_bytes()
    return unpack_models(raw)


def sample(model, n, rng):  # -> points or images [n, D]
    """Noise, run through the layers backwards."""
    D = model["0.in"].shape[0]
    x = to_data(model, rng.normal(size=(n, D)))
    return x if D == 2 else quantise(x)


def nll(model, x):  # points or images [n, D] -> nats [n]
    """-log p(x) of a point; of an image a bound on -log probability."""
    log_stretch = 0
    if x.shape[-1] == 64:
        x, log_stretch = dequantise(x, np.random.default_rng(0))
    z, log_det = to_noise(model, x)
    return -log_density(z, log_det).data - log_stretch


def measure_inverse(model, x):  # [n, D] -> the largest error of any number
    """To noise and back again."""
    z, _ = to_noise(model, x)
    return np.abs(to_data(model, z.data) - x).max()


def measure_integral(model, side):  # -> near 1
    """The density of the ring, summed over square cells; `side` of each."""
    line = np.arange(-3.5 + side / 2, 3.5, side)
    cells = np.stack(np.meshgrid(line, line), axis=-1).reshape(-1, 2)
    return np.exp(-nll(model, cells)).sum() * side**2


def plot_digits(path, samples, seen):  # [n, 64], [N, 64]
    """Ten samples, the training images nearest to them, and ten more."""
    _, which = nearest(samples[:10], seen)
    rows = {"samples": samples, "nearest real": seen[which], "more": samples[10:]}
    digit_figure(path, rows, "Sampled digits")


def measure_training(seed, steps=150, every=25):  # -> the loss, now and then
    """The flow of the ring from nothing: mean losses of `every` steps each."""
    rng = np.random.default_rng(seed)
    setup = SETUPS["ring"] | {"steps": steps}
    model = init(2, setup["width"], rng, np.float64)
    losses = list(train(model, data_batches("ring"), setup, rng))
    return np.reshape(losses, (-1, every)).mean(axis=1)


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    models = load()
    x = ring(10_000, rng)
    seen, unseen = digits()
    smooth, _ = dequantise(unseen, rng)
    print("inverse: to noise and back again, error below 1e-6 everywhere?")
    for name, points in [("ring", x), ("digits", smooth)]:
        error = measure_inverse(models[name], points)
        print(f"  {len(points):6} points of the {name}: {error < 1e-6}")

    print("\ngrid: density times area, summed over a square of 7 x 7")
    for side in (0.2, 0.1, 0.05):
        print(f"  cells of {side:<4}  {measure_integral(models['ring'], side):.3f}")

    print("\ntraining: the ring, 150 steps now, mean loss of each 25")
    print("  ", *(f"{loss:.2f}" for loss in measure_training(seed)))
    for name, model in models.items():
        print(f"  stored, in {model['seconds'].data:.0f} s: the {name}")

    cost = nll(models["ring"], x)
    more, error = paired(cost, ring_nll(x))
    print(f"\nring: {cost.mean():.2f} nats a point, 10,000 new points")
    print(f"  {more:.3f} ± {error:.3f} more than the truth costs there")

    print("\ndigits: nats an image, at most")
    for name, images in [("training", seen), ("held-out", unseen)]:
        print(f"  {name} {nll(models['digits'], images).mean():.0f}")

    samples = sample(models["digits"], 100, rng)
    print("\ncopies: distance to the nearest training image, mean and least")
    for name, images in [("held-out images", unseen[:100]), ("samples", samples)]:
        away, _ = nearest(images, seen)
        print(f"  {name:15} {away.mean():.2f} {away.min():.2f}")
    plot_digits(out / "digits.svg", samples, seen)


if __name__ == "__main__":
    main(Path("."))
