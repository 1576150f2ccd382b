"""A GAN: a generator that learns from a discriminator which learns to catch it.

But: small networks without a likelihood, on a ring of points and on 8 x 8 digits.
Weights were made by `python -m snippets train gan` and rounded to 16 bits.

Shows:
- without the penalty the generator collapses onto few of the 8 modes of the ring
- with the penalty, all else the same, it covers all 8
- with the penalty it ends where the discriminator cannot tell: a loss of log 4

Reference: Goodfellow et al. 2014, Generative Adversarial Nets; Mescheder et al.
2018, section 4.1 (the penalty R1).
"""

import io
import time
from itertools import pairwise
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, linear

PASSES, LIKELIHOOD, BETAS = 1, "none", (0.5, 0.99)
START = 3  # from some others the game without penalty recovers
CENTRES = 2 * np.exp(0.25j * np.pi * np.arange(8)).view(float).reshape(8, 2)
SIZES = {  # noise, hidden widths of both, batch, steps, rates, penalty
    "ring": (2, (64, 64), (16, 16), 128, 6000, (2e-2, 1e-3), 10.0),
    "collapsed": (2, (64, 64), (16, 16), 128, 6000, (2e-2, 1e-3), 0.0),
    "digits": (16, (128, 128), (128, 128), 64, 6000, (1e-3, 1e-3), 1.0),
}


def ring(n, rng):  # -> [n, 2]
    """Eight Gaussians on a circle of radius 2, each 0.2 wide."""
    return CENTRES[rng.integers(8, size=n)] + 0.2 * rng.normal(size=(n, 2))


def load_digits():  # -> images [1437, 64] in [0, 1], held-out ones [360, 64]
    """Real handwritten digits, always cut in two in the same way."""
    raw = (Path(__file__).parent / "../start/digits.npz").read_bytes()
    images = np.load(io.BytesIO(raw))["images"].reshape(-1, 64) / 16
    order = np.random.default_rng(0).permutation(len(images))
    return images[order[:1437]], images[order[1437:]]


# --8<-- [start:model]
def init(sizes, rng):  # widths -> [matrix, bias, matrix, bias ...]
    """One network; both players are built like this."""
    if len(sizes) < 2:
        raise ValueError(f"sizes must be two or more, got {sizes}")
    arrays = []
    for a, b in pairwise(sizes):
        arrays += [rng.normal(size=(a, b)) * (2 / a) ** 0.5, np.zeros(b)]
    return [Tensor(a.astype(np.float32)) for a in arrays]


def network(model, x):  # [n, a] -> [n, b], slopes of the bends
    """Each matrix but the last is followed by a bend: below 0, a fifth."""
    bends = []
    for i in range(0, len(model) - 2, 2):
        x = linear(x, model[i], model[i + 1])
        bends.append(np.where(x.data > 0, 1, 0.2).astype(x.data.dtype))
        x = x * bends[-1]
    return linear(x, model[-2], model[-1]), bends


def make(model, z):  # noise [n, d] -> points [n, D]
    """The generator; pixels are kept between -1 and 1."""
    x, _ = network(model, z)
    return x.tanh() if x.shape[1] == 64 else x


def slope(model, bends):  # -> the slope of one output at each point [n, D]
    """The matrices in reverse: ordinary steps, so it has slopes itself."""
    if model[-1].shape != (1,):
        raise ValueError(f"one output is needed, got {model[-1].shape[0]}")
    s = model[-2].swapaxes(0, 1)
    for i, bend in zip(range(len(model) - 4, -1, -2), bends[::-1], strict=True):
        s = linear(s * bend, model[i].swapaxes(0, 1))
    return s


def cost(logits):  # [n, 1] -> the mean of -log sigmoid(logits)
    """What it costs to say `real` with these logits."""
    x = logits.data
    if not x.size:
        raise ValueError("logits must not be empty")
    p = 1 / (1 + np.exp(np.minimum(x, 80)))  # of the other answer
    return Tensor(np.logaddexp(0, -x).mean(), (logits,), lambda g: (-g / x.size * p,))


# --8<-- [end:model]


# --8<-- [start:play]
def play(data, config, rng):  # -> G and the discriminator's loss, each step
    """Both players step in turn, the generator after the discriminator."""
    d, made_by, judged_by, batch, steps, rates, penalty = config
    if steps < 1:
        raise ValueError(f"steps must be >= 1, got {steps}")
    G = init((d, *made_by, data.shape[1]), rng)
    D = init((data.shape[1], *judged_by, 1), rng)
    first, second = Adam(G, 1.0, BETAS), Adam(D, 1.0, BETAS)
    for t in range(steps):
        level = min(1, 2 - 2 * t / steps)
        z = rng.normal(size=(2, batch, d)).astype(np.float32)
        x = Tensor(data[rng.integers(len(data), size=batch)])
        made = Tensor(make(G, Tensor(z[0])).data)  # no slopes to G
        (real, bends), (fake, _) = network(D, x), network(D, made)
        loss, steep = cost(real) + cost(-fake), slope(D, bends)
        (loss + (steep * steep).sum() * (penalty / 2 / batch)).backward()
        second.step(level * rates[1])
        cost(network(D, make(G, Tensor(z[1])))[0]).backward()
        first.step(level * rates[0])
        for p in D:
            p.grad = None  # the generator's step was not theirs
        yield G, float(loss.data)


def weights(seed):  # -> {name: array}
    """Plays all three games from nothing; a negative seed is refused."""
    found, (images, _) = {}, load_digits()
    for name, config in SIZES.items():
        begin, rng = time.process_time(), np.random.default_rng(seed + START)
        data = 2 * images - 1 if name == "digits" else ring(100_000, rng)
        curve, losses, kept = [], [], []
        for G, loss in play(data.astype(np.float32), config, rng):
            losses.append(loss)
            now = [p.data for p in G]
            if name == "digits":  # a running mean of the weights
                pairs = zip(kept or now, now, strict=True)
                now = [a + 0.002 * (b - a) for a, b in pairs]
            elif len(losses) % 100 == 0:
                curve.append(on_modes(sample({"layers": G}, 1000, rng))[1])
            kept = now
        found |= {f"{name}/{i}": a for i, a in enumerate(kept)}
        found[f"{name}/curve"] = np.array(curve)
        found[f"{name}/loss"] = np.mean(losses[-500:])
        found[f"{name}/seconds"] = time.process_time() - begin
    return found


# --8<-- [end:play]


# --8<-- [start:sample]
def sample(model, n, rng):  # -> [n, D]
    """Noise in, points out, in one pass."""
    if n < 1:
        raise ValueError(f"n must be >= 1, got {n}")
    layers = model["layers"]
    x = make(layers, Tensor(rng.normal(size=(n, layers[0].shape[0])))).data
    return x if x.shape[1] == 2 else (x + 1) / 2


# --8<-- [end:sample]


def load():  # -> {"ring", "collapsed", "digits": model}
    """The stored generators, in float64, and what was noted on the way."""
    raw = (Path(__file__).parent / "gan.npz").read_bytes()
    models = {name: {"layers": []} for name in SIZES}
    for key, a in np.load(io.BytesIO(raw)).items():
        name, _, part = key.partition("/")
        if part.isdigit():
            models[name]["layers"].append(Tensor(a.astype(float)))
        else:
            models[name][part] = a.astype(float)
    return models


def on_modes(x):  # [n, 2] -> on a mode? [n], share of each mode [8]
    """On a mode is within 0.6, 3 standard deviations, of its centre."""
    far = np.linalg.norm(x[:, None] - CENTRES, axis=2)
    on = far.min(1) < 0.6
    return on, np.bincount(far.argmin(1)[on], minlength=8) / len(x)


def main(out: Path, seed: int = 0) -> None:
    rng, models = np.random.default_rng(seed), load()
    print("ring: 2000 points           modes    loss of the")
    print("             on a mode    covered  discriminator")
    rows = [("the truth", ring(2000, rng), np.log(4))]
    for name, key in (("no penalty", "collapsed"), ("penalty", "ring")):
        x, loss = sample(models[key], 2000, rng), models[key]["loss"]
        rows.append((name, x, loss))
    for name, x, loss in rows:
        on, share = on_modes(x)
        count = (share >= 1 / 32).sum()
        print(f"  {name:10}{on.mean():10.2f}{count:6} of 8{loss:11.2f}")
    print("\ntrained: seconds of CPU, from nothing")
    for name, model in models.items():
        print(f"  {name:10}{model['seconds']:6.0f}")


if __name__ == "__main__":
    main(Path("."))
