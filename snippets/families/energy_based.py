"""An energy-based model: low energy where data are, and samples that roll there.

But: small networks, 8 x 8 pixels; Z is summed in two dimensions only.

Shows:
- the learnt density of the ring costs new points little more than the truth
- samples of the ring cover all 8 modes, and most are on a mode
- the digits are no exact copies of those it was trained on

Reference: LeCun et al. 2006, A Tutorial on Energy-Based Learning; Gutmann and
Hyvarinen 2010, Noise-Contrastive Estimation; Tieleman 2008, Training Restricted
Boltzmann Machines (persistent chains).

Notation: n points x of d numbers, p(x) = exp(-E(x)) / Z.
"""

import time
from functools import partial
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, cross_entropy, gelu, linear
from snippets.data import (
    covered,
    digits,
    modes,
    nearest,
    paired,
    ring,
    ring_nll,
    unpack_models,
)
from snippets.media import digit_figure

CHAIN = 400  # steps of a chain that samples
QUIET = 30  # more for digits, without noise
NFE = {"ring": CHAIN, "digits": CHAIN + QUIET}  # each forward and backward
LIKELIHOOD = "exact"  # of the ring, whose Z can be summed
STEPS = 3000  # of training
WIDTH = {2: 64, 64: 128}  # of the layers, for points and for images
SIZE = {2: 0.005, 64: 0.02}  # of a Langevin step
BOX = 4  # half a side of the square that the noise of NCE fills
BLUR = 0.15  # standard deviation of noise on digits, so that E is smooth


# --8<-- [start:energy]
def init(d, rng):  # -> {name: Tensor}
    """Random layers for points of d numbers; the last one starts small."""
    if d not in WIDTH:
        raise ValueError(f"d must be 2 or 64, got {d}")
    model = {}
    widths = [d, WIDTH[d], WIDTH[d], 1]
    for i in range(3):
        a, b = widths[i : i + 2]
        w = rng.normal(size=(a, b)) * a**-0.5
        model[f"w{i}"] = w if i < 2 else 0.1 * w
        model[f"b{i}"] = np.zeros(b)
    return {name: Tensor(a.astype(np.float32)) for name, a in model.items()}


def energy(model, x):  # Tensor [n, d] -> Tensor [n, 1]
    """A network with one output; the quadratic under it keeps Z finite."""
    h = gelu(linear(x, model["w0"], model["b0"]))
    h = h + gelu(linear(h, model["w1"], model["b1"]))
    output = linear(h, model["w2"], model["b2"])
    square = (x * x).sum(1)
    return output + square.reshape(-1, 1) * 0.5


def gradient(model, x):  # [n, d] -> dE / dx [n, d]
    """By backpropagation to the points, not to the parameters."""
    frozen = {name: Tensor(p.data) for name, p in model.items()}
    points = Tensor(x)
    energy(frozen, points).sum().backward()
    return points.grad


# --8<-- [end:energy]


# --8<-- [start:langevin]
def langevin(gradient_of, x, steps, rng, size, temperature=1.0):  # [n, d] -> [n, d]
    """Downhill, with noise; the temperature falls to 1 in the first half.

    `gradient_of(x)` is dE / dx, `size` that of a step.
    """
    if not size > 0 or temperature < 1:
        raise ValueError(f"size > 0, temperature >= 1: got {size}, {temperature}")
    for i in range(steps):
        heat = max(1, temperature + (1 - temperature) * 2 * i / steps)
        noise = rng.normal(size=x.shape).astype(x.dtype)
        x = x - size / 2 * gradient_of(x)
        x = x + (size * heat) ** 0.5 * noise
    return x


# --8<-- [end:langevin]


# --8<-- [start:train]
def warmup_decay(step, steps):  # -> 0 to 1
    """Up in 50 steps, flat for half of the way, then down to 0."""
    left = 1 - step / steps
    return min(1, (step + 1) / 50, 2 * left)


def train_nce(model, batches, steps, rng, rate=0.005):  # -> a loss each step
    """Noise-contrastive estimation: data, or noise from anywhere in the box?"""
    adam = Adam(model.values(), rate)
    which = np.repeat([0, 1], 256)
    first = np.array([[1, 0]], np.float32)  # ratio -> two logits, it and 0
    log_noise = -np.log((2 * BOX) ** 2)
    for step in range(steps):
        noise = rng.uniform(-BOX, BOX, size=(256, 2))
        x = np.concatenate([batches(256, rng), noise])
        e = energy(model, Tensor(x.astype(np.float32)))
        log_ratio = -e - log_noise  # of data to noise
        loss = cross_entropy(linear(log_ratio, Tensor(first)), which)
        loss.backward()
        adam.step(rate * warmup_decay(step, steps))
        yield float(loss.data)


def train_pcd(model, batches, steps, rng, rate=0.001, moves=5):
    """Persistent contrastive divergence: energy down at the data, up at chains.

    The chains go on from where they were. Yields a loss each step.
    """
    adam = Adam(model.values(), rate, betas=(0, 0.99))
    d = model["w0"].shape[0]
    chains = rng.normal(size=(128, d))
    chains = chains.astype(np.float32)
    for step in range(steps):
        anew = rng.random(128) < 0.02  # a few begin again
        chains[anew] = rng.normal(size=(anew.sum(), d))
        chains = langevin(partial(gradient, model), chains, moves, rng, SIZE[d])
        x = batches(128, rng)
        x = x + BLUR * rng.normal(size=x.shape)
        low = energy(model, Tensor(x.astype(np.float32)))
        high = energy(model, Tensor(chains))
        squares = (low * low + high * high).mean()  # keeps energies near 0
        loss = low.mean() - high.mean() + squares * 0.001
        loss.backward()
        adam.step(rate * warmup_decay(step, steps))
        yield float(loss.data)


# --8<-- [end:train]


def weights(seed):  # -> {name: array}
    """Both energies from nothing, each in its own way."""
    images = 2 * digits()[0] - 1

    def digit_batches(n, rng):
        return images[rng.integers(len(images), size=n)]

    stored = {}
    for name, d, train, batches in [
        ("ring", 2, train_nce, ring),
        ("digits", 64, train_pcd, digit_batches),
    ]:
        begin = time.process_time()
        rng = np.random.default_rng(seed)
        model = init(d, rng)
        for _ in train(model, batches, STEPS, rng):
            pass
        stored |= {f"{name}/{part}": p.data for part, p in model.items()}
        stored[f"{name}/seconds"] = time.process_time() - begin
    return stored


def load():  # -> {"ring": model, "digits": model}, in float64
    """The stored energies, and the "seconds" each took."""
    raw = (Path(__file__).parent / "energy_based.npz").read_bytes()
    return unpack_models(raw)


# --8<-- [start:sample]
def sample(model, n, rng, steps=CHAIN):  # -> points or images [n, d]
    """Chains that start hot; for digits the last steps are without noise."""
    d = model["w0"].shape[0]
    start = 1.5 * rng.normal(size=(n, d))
    x = langevin(partial(gradient, model), start, steps, rng, SIZE[d], 8.0)
    if d == 2:
        return x
    for _ in range(QUIET):
        x = x - SIZE[d] / 2 * gradient(model, x)
    return np.clip((x + 1) / 2, 0, 1)


def log_z(model, side=5, k=250):  # -> the log of Z
    """exp(-E) summed over k x k cells of the plane: possible in two dimensions."""
    line = (np.arange(k) + 0.5) / k * 2 * side - side
    cells = np.stack(np.meshgrid(line, line), axis=-1).reshape(-1, 2)
    e = energy(model, Tensor(cells)).data
    low = e.min()  # taken out, so that exp does not overflow
    area = (2 * side / k) ** 2
    return np.log(np.exp(low - e).sum() * area) - low


def nll(model, x):  # [n, 2] -> nats [n]
    """-log p(x) = E(x) + log Z."""
    e = energy(model, Tensor(x)).data
    return e[:, 0] + log_z(model)


# --8<-- [end:sample]


def plot_digits(path, samples, seen):  # [n, 64], [N, 64]
    """Two rows of samples, and the training images nearest to the first."""
    _, which = nearest(samples[:10], seen)
    rows = {"samples": samples, "nearest real": seen[which], "more": samples[10:]}
    digit_figure(path, rows, "Sampled digits")


def measure_training(seed, steps=300, every=50):  # -> the loss, now and then
    """The energy of the ring from nothing: mean losses of `every` steps each."""
    rng = np.random.default_rng(seed)
    losses = list(train_nce(init(2, rng), ring, steps, rng))
    return np.reshape(losses, (-1, every)).mean(axis=1)


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    models = load()
    print("training: the ring against noise, 300 steps now, loss of each 50")
    print("  ", *(f"{loss:.2f}" for loss in measure_training(seed)))
    for name, model in models.items():
        print(f"  stored, {STEPS:,} steps in {model['seconds'].data:.0f} s: {name}")

    x = ring(4000, rng)
    more, error = paired(nll(models["ring"], x), ring_nll(x))
    print("\ncost: nats above the truth, on 4,000 new points")
    print(f"  {more:.3f} ± {error:.3f}")

    on, shares = modes(sample(models["ring"], 400, rng))
    found = covered(shares)
    print(f"\nring: {found} of 8 modes, {on.mean():.2f} of 400 points on one")

    seen, unseen = digits()
    samples = sample(models["digits"], 48, rng)
    print("\ndigits: distance to the nearest training image")
    for name, images in [("48 samples", samples), ("360 unseen", unseen)]:
        away, _ = nearest(images, seen)
        print(f"  {name}   mean {away.mean():.2f}   least {away.min():.2f}")
    plot_digits(out / "digits.svg", samples, seen)


if __name__ == "__main__":
    main(Path("."))
