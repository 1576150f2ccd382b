"""A variational autoencoder: an encoder codes the data, a decoder decodes it.

But: small networks; digits are shown without the noise of each pixel. Weights
were made by `python -m snippets train vae` and rounded to 16 bits.

Shows:
- ring: all 8 modes are covered, and bridges lie between them
- ring: its clouds are wider than the modes, though its noise is not
- more codes per point bring the bound nearer to the likelihood

Reference: Kingma and Welling 2014, Auto-Encoding Variational Bayes; Burda et
al. 2016, Importance Weighted Autoencoders, section 3.

Notation: n points of D numbers, codes z of d numbers, k codes for each point.
"""

import time
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, linear, relu
from snippets.data import SPREAD, digits, ring, ring_nll, ring_stats, unpack_models
from snippets.media import ring_figure, table

NFE = 1  # network evaluations for a sample
LIKELIHOOD = "bound"
LAYERS = 3  # in each network
BATCH = 128
RATE = 3e-3  # of Adam
SETUPS = {
    "ring": {"d": 2, "hidden": (64, 64), "steps": 6000},
    "digits": {"d": 16, "hidden": (128, 64), "steps": 3000},
    "map": {"d": 2, "hidden": (128, 64), "steps": 3000},  # a code to look at
}


# --8<-- [start:model]
def init(D, d, hidden, rng):  # -> {name: Tensor}
    """Random weights; the last layer of each network starts small."""
    model = {"noise": np.array([-1.0])}  # log of the decoder's standard deviation
    networks = {
        "code": [D, *hidden, 2 * d],
        "decode": [d, *reversed(hidden), D],
    }
    for part, widths in networks.items():
        for i in range(LAYERS):
            a, b = widths[i : i + 2]
            scale = (2 / a) ** 0.5
            if i == LAYERS - 1:
                scale = 0.3 / a**0.5
            model[f"{part}{i}"] = scale * rng.normal(size=(a, b))
            model[f"{part}{i}.bias"] = np.zeros(b)
    return {name: Tensor(a.astype(np.float32)) for name, a in model.items()}


def mlp(model, part, x):  # [n, a] -> [n, b]
    """Linear layers with ReLU between them."""
    for i in range(LAYERS):
        x = linear(x, model[f"{part}{i}"], model[f"{part}{i}.bias"])
        if i < LAYERS - 1:
            x = relu(x)
    return x


def encode(model, x):  # [n, D] -> means [n, d], log variances [n, d]
    """q(z | x): the Gaussian of codes that could have made each point."""
    both = mlp(model, "code", x)
    d = both.shape[1] // 2
    return both[:, :d], both[:, d:]


def log_likelihood(model, x, z):  # [n, D], [n, d] -> log p(x | z) [n]
    """A Gaussian around each decoded code, as wide as the learnt noise."""
    if len(x.data) != len(z.data):
        raise ValueError(f"{len(x.data)} points but {len(z.data)} codes")
    log_sigma = model["noise"]
    error = (mlp(model, "decode", z) - x) * (-log_sigma).exp()
    constant = log_sigma + np.log(2 * np.pi) / 2
    return (error * error).sum(1) * -0.5 - constant * x.shape[1]


def bound(model, x, noise):  # [n, D], [n, d] -> log p(x | z) [n], KL [n]
    """Their difference is the ELBO, of one draw of each code."""
    mean, log_var = encode(model, x)
    z = mean + (log_var * 0.5).exp() * noise  # reparameterisation
    kl = ((mean * mean + log_var.exp() - log_var - 1.0) * 0.5).sum(1)
    return log_likelihood(model, x, z), kl


# --8<-- [end:model]


# --8<-- [start:train]
def train(model, data, steps, rng):  # -> a loss each step
    """Adam on minus the ELBO; `data` [N, D]."""
    if steps < 1:
        raise ValueError(f"steps must be >= 1, got {steps}")
    adam = Adam(model.values())
    d = model["decode0"].shape[0]
    for t in range(steps):
        batch = data[rng.integers(len(data), size=BATCH)]
        x = Tensor(batch.astype(np.float32))
        noise = rng.normal(size=(BATCH, d)).astype(np.float32)
        log_p, kl = bound(model, x, noise)
        loss = (kl - log_p).mean()
        loss.backward()
        adam.step(RATE * min(1, 2 - 2 * t / steps))  # flat, then down to 0
        yield float(loss.data)


def weights(seed):  # -> {name: array}
    """Trains all three from nothing."""
    stored = {}
    for name, setup in SETUPS.items():
        begin = time.process_time()
        rng = np.random.default_rng(seed)
        data = ring(100_000, rng) if name == "ring" else digits()[0]
        model = init(data.shape[1], setup["d"], setup["hidden"], rng)
        for _ in train(model, data, setup["steps"], rng):
            pass
        stored |= {f"{name}/{part}": p.data for part, p in model.items()}
        stored[f"{name}/seconds"] = time.process_time() - begin
    return stored


# --8<-- [end:train]


# --8<-- [start:sample]
def sample(model, n, rng, noisy=None):  # -> [n, D]
    """Draws codes from the prior and decodes them.

    `noisy` adds the decoder's noise; by default to points, not to images.
    """
    if n < 1:
        raise ValueError(f"n must be >= 1, got {n}")
    z = rng.normal(size=(n, model["decode0"].shape[0]))
    x = mlp(model, "decode", Tensor(z)).data
    image = x.shape[1] == 64
    noise = np.exp(model["noise"].data) * rng.normal(size=x.shape)
    if noisy or (noisy is None and not image):
        x = x + noise
    return x.clip(0, 1) if image else x


def nll(model, x, k=32):  # [n, D] -> nats [n], on average too high
    """Importance sampling: k codes for each point, weighed and averaged."""
    if k < 1:
        raise ValueError(f"k must be >= 1, got {k}")
    rng = np.random.default_rng(0)
    x = Tensor(x)
    mean, log_var = (t.data for t in encode(model, x))
    log_weights = []
    for _ in range(k):
        e = rng.normal(size=mean.shape)
        z = mean + np.exp(log_var / 2) * e
        prior_to_q = (e**2 - z**2 + log_var).sum(1) / 2  # log p(z) / q(z | x)
        log_p = log_likelihood(model, x, Tensor(z)).data
        log_weights.append(log_p + prior_to_q)
    return np.log(k) - np.logaddexp.reduce(log_weights)


# --8<-- [end:sample]


def load():  # -> {"ring": model, "digits": model, "map": model}
    """The stored weights."""
    return unpack_models((Path(__file__).parent / "vae.npz").read_bytes())


def measure_training(steps, rng):  # -> losses
    """Of a fresh model of the ring."""
    model = init(2, 2, (64, 64), rng)
    return list(train(model, ring(20_000, rng), steps, rng))


def measure_bound(model, x, truth=0.0):  # [n, D], nats [n] -> {k: (mean, error)}
    """Nats above the truth on the same points, and their standard error."""
    found = {}
    for k in (1, 8, 64):
        above = nll(model, x, k) - truth
        found[k] = above.mean(), above.std() / len(x) ** 0.5
    return found


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    models = load()
    panels = {"VAE": sample(models["ring"], 2000, rng)}
    panels = {"truth": ring(2000, rng), **panels}
    rows = []
    for name, x in panels.items():
        share, count, width = ring_stats(x)
        rows.append([name, f"{share:.2f}", f"{count} of 8", f"{width:.2f}"])
    print("ring: 2000 points")
    print(table(["", "on a mode", "modes covered", "width of a mode"], rows))
    noise = np.exp(models["ring"]["noise"].data[0])
    print(f"the decoder's noise: {noise:.2f}, that of the data: {SPREAD:.2f}")
    title = "The ring, and what a VAE makes of it: clouds with bridges"
    ring_figure(out / "ring.svg", panels, title, columns=2)

    print("\nbound: nats per point with k codes for each, and the standard error")
    x = ring(1000, rng)
    above = measure_bound(models["ring"], x, ring_nll(x))
    raw = measure_bound(models["digits"], digits()[1])
    rows = [
        ["ring, above the truth", *(f"{v:.2f} ± {e:.2f}" for v, e in above.values())],
        ["digits", *(f"{v:.0f} ± {e:.0f}" for v, e in raw.values())],
    ]
    print(table(["", "k = 1", "k = 8", "k = 64"], rows))

    losses = np.reshape(measure_training(400, rng), (4, 100)).mean(axis=1)
    print("\ntrain: a fresh model of the ring, the mean loss of each 100 steps")
    print(" ", *(f"{loss:6.2f}" for loss in losses))

    print("\nstored: trained from nothing, seconds of CPU")
    for name, model in models.items():
        print(f"  {name:8}{float(model['seconds'].data):6.0f}")


if __name__ == "__main__":
    main(Path("."))
