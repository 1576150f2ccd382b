"""A variational autoencoder: one network codes the data, another decodes it.

But: small networks; digits are shown without the noise of each pixel. Weights
were made by `python -m snippets train vae` and rounded to 16 bits.

Shows:
- ring: all 8 modes are covered, and bridges lie between them
- ring: the noise is as wide as a mode, so the bridges are what is wrong
- more codes per point bring the bound nearer to the likelihood

Reference: Kingma and Welling 2014, Auto-Encoding Variational Bayes; Burda et
al. 2016, Importance Weighted Autoencoders, section 3.

Notation: n points of D numbers, codes z of d numbers, k codes for each point.
"""

import io
import time
from itertools import pairwise
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, linear, relu
from snippets.media import Drawing

PASSES, LIKELIHOOD, BATCH, RATE = 1, "bound", 128, 3e-3
CENTRES = 2 * np.exp(0.25j * np.pi * np.arange(8)).view(float).reshape(8, 2)
SIZES = {  # numbers in a code, widths of the hidden layers, steps
    "ring": (2, (64, 64), 6000),
    "digits": (16, (128, 64), 3000),
    "map": (2, (128, 64), 3000),  # of the digits too, a code to look at
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
def init(D, d, hidden, rng):  # -> {name: Tensor}
    """A network from points to codes, one back, and the log of the noise."""
    if not D > 0 < d:
        raise ValueError(f"D and d must be > 0, got {D} and {d}")
    model = {"noise": np.array([-1.0])}
    layers = {"code": (D, *hidden, 2 * d), "decode": (d, *hidden[::-1], D)}
    for part, sizes in layers.items():
        for i, (a, b) in enumerate(pairwise(sizes)):
            wide = (2 / a) ** 0.5 if i < len(hidden) else 0.3 / a**0.5
            model[f"{part}{i}"] = wide * rng.normal(size=(a, b))
            model[f"{part}{i}.bias"] = np.zeros(b)
    return {n: Tensor(a.astype(np.float32)) for n, a in model.items()}


def network(model, part, x):  # [n, a] -> [n, b]
    """Matrices with a bend after each but the last."""
    last = sum(n.startswith(part) for n in model) // 2 - 1
    for i in range(last):
        x = relu(linear(x, model[f"{part}{i}"], model[f"{part}{i}.bias"]))
    return linear(x, model[f"{part}{last}"], model[f"{part}{last}.bias"])


def encode(model, x):  # [n, D] -> means [n, d], log variances [n, d]
    """The Gaussian of codes that could have made each point."""
    both, d = network(model, "code", x), model["decode0"].shape[0]
    return both[:, :d], both[:, d:]


def fit(model, x, z):  # [n, D], [n, d] -> log p(x | z) [n]
    """How likely the points are if these are their codes."""
    if len(x.data) != len(z.data):
        raise ValueError(f"{len(x.data)} points but {len(z.data)} codes")
    log, D = model["noise"], x.shape[1]
    off = (network(model, "decode", z) - x) * (-log).exp()
    return (off * off).sum(1) * -0.5 - (log + np.log(2 * np.pi) / 2) * D


def bound(model, x, noise):  # [n, D], [n, d] -> fit [n], divergence [n]
    """Their difference is the ELBO, of one draw of each code."""
    mean, log_var = encode(model, x)
    z = mean + (log_var * 0.5).exp() * noise  # the draw leaves slopes alone
    kl = ((mean * mean + log_var.exp() - log_var - 1.0) * 0.5).sum(1)
    return fit(model, x, z), kl


# --8<-- [end:model]


# --8<-- [start:train]
def train(model, data, steps, rng):  # -> a loss each step
    """Adam on minus the ELBO; `data` [N, D]."""
    if steps < 1:
        raise ValueError(f"steps must be >= 1, got {steps}")
    adam, d = Adam(model.values()), model["decode0"].shape[0]
    for t in range(steps):
        pick = rng.integers(len(data), size=BATCH)
        x = Tensor(data[pick].astype(np.float32))
        noise = rng.normal(size=(BATCH, d)).astype(np.float32)
        good, kl = bound(model, x, noise)
        loss = (kl - good).mean()
        loss.backward()
        adam.step(RATE * min(1, 2 - 2 * t / steps))
        yield float(loss.data)


def weights(seed):  # -> {name: array}
    """Trains all three from nothing; a seed below 0 is refused."""
    found = {}
    for name, (d, hidden, steps) in SIZES.items():
        begin, rng = time.process_time(), np.random.default_rng(seed)
        data = ring(100_000, rng) if name == "ring" else load_digits()[0]
        model = init(data.shape[1], d, hidden, rng)
        list(train(model, data, steps, rng))
        found |= {f"{name}/{n}": p.data for n, p in model.items()}
        found[f"{name}/seconds"] = time.process_time() - begin
    return found


# --8<-- [end:train]


# --8<-- [start:sample]
def sample(model, n, rng, noise=None):  # -> [n, D]
    """Draw codes, decode them; digits are shown without their noise."""
    if n < 1:
        raise ValueError(f"n must be >= 1, got {n}")
    z = Tensor(rng.normal(size=(n, model["decode0"].shape[0])))
    x = network(model, "decode", z).data
    noise = x.shape[1] == 2 if noise is None else noise
    x = x + noise * np.exp(model["noise"].data) * rng.normal(size=x.shape)
    return x if x.shape[1] == 2 else x.clip(0, 1)


def nll(model, x, k=32):  # [n, D] -> nats [n], on average too high
    """Importance sampling: k codes for each point, weighed and averaged."""
    if k < 1:
        raise ValueError(f"k must be >= 1, got {k}")
    x, rng, logs = Tensor(x), np.random.default_rng(0), []
    mean, log_var = (t.data for t in encode(model, x))
    for _ in range(k):
        e = rng.normal(size=mean.shape)
        z = mean + np.exp(log_var / 2) * e
        ratio = (e**2 - z**2 + log_var).sum(1) / 2  # log of p(z) / q(z | x)
        logs.append(fit(model, x, Tensor(z)).data + ratio)
    return np.log(k) - np.logaddexp.reduce(logs)


# --8<-- [end:sample]


def load():  # -> {"ring": model, "digits": model, "map": model}
    """The stored weights, in float64."""
    raw = (Path(__file__).parent / "vae.npz").read_bytes()
    models = {name: {} for name in SIZES}
    for key, a in np.load(io.BytesIO(raw)).items():
        name, _, part = key.partition("/")
        models[name][part] = Tensor(a.astype(float))
    return models


def on_modes(x):  # [n, 2] -> on a mode? [n], share of each mode [8]
    """On a mode is within 0.6, 3 standard deviations, of its centre."""
    far = np.linalg.norm(x[:, None] - CENTRES, axis=2)
    on = far.min(1) < 0.6
    return on, np.bincount(far.argmin(1)[on], minlength=8) / len(x)


def main(out: Path, seed: int = 0) -> None:
    rng, models = np.random.default_rng(seed), load()
    new = sample(models["ring"], 2000, rng)
    print("ring: 2000 points\n         on a mode  modes covered")
    for name, x in (("truth", ring(2000, rng)), ("VAE", new)):
        on, share = on_modes(x)
        print(f"  {name:6}{on.mean():10.2f}{(share >= 1 / 32).sum():10} of 8")
    picture = Drawing(360, 360, "A VAE: clouds with bridges")
    picture.dots(180 + new[on] * [58, -58], 1.6, "place")
    picture.dots(180 + new[~on] * [58, -58], 1.6, "make")
    picture.save(out / "ring.svg")
    print("\nbound: nats per point, fewer are better; k codes for each point")
    print("            k = 1   k = 8  k = 64")
    unseen = {"ring": ring(500, rng), "digits": load_digits()[1][:100]}
    for name, x in unseen.items():
        row = [nll(models[name], x, k).mean() for k in (1, 8, 64)]
        print(f"  {name:8}", *(f"{v:7.2f}" for v in row))
    print("\ntrained: seconds of CPU, from nothing")
    for name, model in models.items():
        print(f"  {name:8}{float(model['seconds'].data):6.0f}")


if __name__ == "__main__":
    main(Path("."))
