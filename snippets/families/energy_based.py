"""An energy-based model: low energy where data are, and samples that roll there.

But: small networks, 8 x 8 pixels; Z is summed in two dimensions only.

Shows:
- the learnt density of the ring costs new points about their entropy
- samples of the ring cover all 8 modes, and most are on a mode
- the digits are no copies of those it was trained on

Reference: LeCun et al. 2006, A Tutorial on Energy-Based Learning; Gutmann and
Hyvarinen 2010 (noise contrast); Tieleman 2008 (persistent chains).
"""

import io
import time
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, cross_entropy, gelu, linear
from snippets.media import tile, write_png

PASSES, LIKELIHOOD = 400, "exact"  # the likelihood: of the ring
WIDTH, STEP = {2: 64, 64: 128}, {2: 0.005, 64: 0.02}  # by dimension
BOX, BLUR = 4, 0.15  # half a side; noise on digits, so that E is smooth
TURN = np.arange(8) * np.pi / 4
CENTRES = 2 * np.stack([np.cos(TURN), np.sin(TURN)], axis=1)


def ring(n, rng):  # -> [n, 2]
    """Points around eight centres on a circle."""
    return CENTRES[rng.integers(8, size=n)] + 0.2 * rng.normal(size=(n, 2))


def load_digits():  # -> [1437, 64] to train on, [360, 64] held out, in [0, 1]
    """Real handwritten digits, 8 x 8 pixels."""
    raw = (Path(__file__).parent / "../start/digits.npz").read_bytes()
    with np.load(io.BytesIO(raw)) as file:
        images = file["images"].reshape(-1, 64) / 16
    order = np.random.default_rng(0).permutation(1797)
    return images[order[:1437]], images[order[1437:]]


# --8<-- [start:energy]
def init(d, rng):  # -> {name: Tensor}
    """Random layers for points of d numbers."""
    if d not in WIDTH:
        raise ValueError(f"d must be 2 or 64, got {d}")
    model, w = {}, WIDTH[d]
    for i, (n, m) in enumerate([(d, w), (w, w), (w, 1)]):
        model[f"w{i}"] = rng.normal(size=(n, m)) * n**-0.5 * (i < 2 or 0.1)
        model[f"b{i}"] = np.zeros(m)
    return {n: Tensor(a.astype(np.float32)) for n, a in model.items()}


def energy(model, x):  # Tensor [n, d] -> Tensor [n, 1]
    """A network that says one number; the bowl under it keeps Z finite."""
    h = gelu(linear(x, model["w0"], model["b0"]))
    h = h + gelu(linear(h, model["w1"], model["b1"]))
    bowl = (x * x).sum(1).reshape(-1, 1) * 0.5
    return linear(h, model["w2"], model["b2"]) + bowl


def slope(model, x):  # [n, d] -> [n, d]
    """How the energy changes with each number of each point."""
    x = Tensor(x)
    energy(model, x).sum().backward()
    for p in model.values():  # of the points, not of the parameters
        p.grad = None
    return x.grad


def langevin(model, x, steps, rng, hot=1.0):  # [n, d] -> [n, d]
    """Downhill, with noise; in the first half it cools from `hot` to 1."""
    size = STEP[x.shape[1]]
    for i in range(steps):
        heat = max(1, hot + (1 - hot) * 2 * i / steps)
        noise = rng.normal(size=x.shape).astype(x.dtype)
        x = x - size / 2 * slope(model, x) + (size * heat) ** 0.5 * noise
    return x


# --8<-- [end:energy]


# --8<-- [start:train]
def contrast(model, data, steps, rng, rate=0.005):
    """Data against points from anywhere in the box: which is which?"""
    adam, which = Adam(model.values(), rate), np.repeat([0, 1], 256)
    for i in range(steps):
        anywhere = rng.uniform(-BOX, BOX, size=(256, 2))
        x = np.concatenate([data(256, rng), anywhere]).astype(np.float32)
        score = np.log((2 * BOX) ** 2) - energy(model, Tensor(x))
        logits = linear(score, Tensor(np.array([[1, 0]], np.float32)))
        cross_entropy(logits, which).backward()
        adam.step(rate * min(1, (i + 1) / 50, 2 * (1 - i / steps)))


def chase(model, data, steps, rng, rate=0.001, stay=5):
    """Lowers the energy of data, raises it where chains are, moves these on."""
    adam = Adam(model.values(), rate, betas=(0, 0.99))
    d = model["w0"].shape[0]
    chains = rng.normal(size=(128, d)).astype(np.float32)
    for i in range(steps):
        fresh = rng.random(128) < 0.02  # a few begin anew
        chains[fresh] = rng.normal(size=(fresh.sum(), d))
        chains = langevin(model, chains, stay, rng)
        x = data(128, rng) + BLUR * rng.normal(size=(128, d))
        low = energy(model, Tensor(x.astype(np.float32)))
        high = energy(model, Tensor(chains))
        size = (low * low + high * high).mean() * 0.001  # near 0, for calm
        (low.mean() - high.mean() + size).backward()
        adam.step(rate * min(1, (i + 1) / 50, 2 * (1 - i / steps)))


# --8<-- [end:train]


def weights(seed):  # -> {name: array}
    """Both energies from zero."""
    x, arrays = 2 * load_digits()[0] - 1, {}
    pick = lambda n, rng: x[rng.integers(len(x), size=n)]
    jobs = [("ring", 2, ring, contrast), ("digits", 64, pick, chase)]
    for name, d, data, fit in jobs:
        rng, begin = np.random.default_rng(seed), time.process_time()
        fit(model := init(d, rng), data, 3000, rng)
        arrays |= {f"{name}/{n}": p.data for n, p in model.items()}
        arrays[f"{name}/seconds"] = time.process_time() - begin
    return arrays


def load():  # -> {"ring", "digits": {name: Tensor}}
    """The stored energies, and the "seconds" each took."""
    raw, models = (Path(__file__).parent / "energy_based.npz").read_bytes(), {}
    for key, array in np.load(io.BytesIO(raw)).items():
        name, _, part = key.rpartition("/")
        models.setdefault(name, {})[part] = Tensor(array.astype(np.float64))
    return models


# --8<-- [start:sample]
def sample(model, n, rng, steps=PASSES):  # -> [n, d]
    """Chains that start hot. For digits the last 30 steps have no noise."""
    d = model["w0"].shape[0]
    x = langevin(model, 1.5 * rng.normal(size=(n, d)), steps, rng, 8.0)
    for _ in range(30 if d == 64 else 0):
        x = x - STEP[d] / 2 * slope(model, x)
    return x if d == 2 else np.clip((x + 1) / 2, 0, 1)


def log_z(model, side=5, k=250):  # -> the log of Z
    """exp(-E) summed over the plane: possible in two dimensions."""
    line = (np.arange(k) + 0.5) / k * 2 * side - side
    x = np.stack(np.meshgrid(line, line), axis=-1).reshape(-1, 2)
    e = energy(model, Tensor(x)).data
    return np.log(np.exp(e.min() - e).sum() * (2 * side / k) ** 2) - e.min()


def nll(model, x):  # [n, 2] -> [n]
    """What each point costs in nats: E + log Z."""
    return energy(model, Tensor(x)).data[:, 0] + log_z(model)


# --8<-- [end:sample]


def modes(x):  # [n, 2] -> modes with 1/32 of the points, share on a mode
    """On a mode: within three standard deviations of a centre."""
    away = distances(x, CENTRES)
    on = away.min(axis=1) < 0.6
    count = np.bincount(away.argmin(axis=1)[on], minlength=8)
    return int((count >= len(x) / 32).sum()), float(on.mean())


def distances(x, data):  # [m, d], [n, d] -> [m, n]
    """The Euclidean distance of each row of x to each row of data."""
    square = (x**2).sum(1)[:, None] - 2 * x @ data.T + (data**2).sum(1)
    return np.sqrt(np.maximum(square, 0))


def main(out: Path, seed: int = 0) -> None:
    rng, models = np.random.default_rng(seed), load()
    cost = nll(models["ring"], ring(1000, rng)).mean()
    print(f"cost: {cost:.2f} nats for new points, 1.70 is the truth")
    found = modes(sample(models["ring"], 400, rng))
    print("\nring: {} of 8 modes, {:.2f} of 400 points on one".format(*found))
    (train, unseen), x = load_digits(), sample(models["digits"], 48, rng)
    print("\ndigits: distance to the nearest training image")
    for name, images in [("48 samples", x), ("360 unseen", unseen)]:
        near = distances(images, train).min(axis=1)
        print(f"  {name}   mean {near.mean():.2f}   least {near.min():.2f}")
    rows = *x[:36], *train[distances(x[:12], train).argmin(axis=1)]
    sheet = tile(np.reshape(rows, (-1, 8, 8)), 12, scale=6, gap=6, background=0)
    write_png(out / "digits.png", 1 - sheet, "Drawn digits above real ones")
    took = [f"{n} {m['seconds'].data:.0f} s" for n, m in models.items()]
    print("\ntrained: from zero,", ", ".join(took))


if __name__ == "__main__":
    main(Path("."))
