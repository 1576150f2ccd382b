"""A GAN: a generator that learns from a discriminator which learns to catch it.

But: small networks without a likelihood. Those stored were made by `python -m
snippets train gan`, in the time that it prints.

Shows:
- the generator covers all 8 modes of the ring
- the discriminator of the game ends near log 4, as one that cannot tell
- a fresh discriminator does tell the finished generator's points from real ones

Reference: Goodfellow et al. 2014, Generative Adversarial Nets; Mescheder et al.
2018, section 4.1 (the penalty R1).

Notation: G the generator, D the discriminator, n points; noise z of d numbers.
A network is a list: matrix, bias, matrix, bias ...
"""

import time
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, linear
from snippets.data import digits, ring, ring_stats, unpack
from snippets.media import ring_figure, table

NFE = 1  # network evaluations for a sample
LIKELIHOOD = "none"
LEAK = 0.2  # what a leaky ReLU lets through below 0
BETAS = (0.5, 0.99)  # of Adam
RING = {
    "d": 2,
    "generator": (64, 64),  # widths of the hidden layers
    "discriminator": (64, 64),
    "batch": 128,
    "steps": 6000,
    "generator_rate": 1e-3,
    "discriminator_rate": 1e-3,
    "penalty": 0.1,
}
DIGITS = {
    **RING,
    "d": 16,
    "generator": (128, 128),
    "discriminator": (128, 128),
    "batch": 64,
    "penalty": 1.0,
}
SETUPS = {"ring": RING, "digits": DIGITS}


# --8<-- [start:model]
def init(widths, rng, dtype):  # -> [matrix, bias, matrix, bias ...]
    """One network; both players are built like this."""
    arrays = []
    for i in range(len(widths) - 1):
        a, b = widths[i : i + 2]
        arrays.append(rng.normal(size=(a, b)) * (2 / a) ** 0.5)
        arrays.append(np.zeros(b))
    return [Tensor(a.astype(dtype)) for a in arrays]


def mlp(network, x):  # [n, a] -> [n, b], gradients of the activations
    """Linear layers with a leaky ReLU between them."""
    gates = []
    for i in range(0, len(network) - 2, 2):
        x = linear(x, network[i], network[i + 1])
        gate = np.where(x.data > 0, 1, LEAK).astype(x.data.dtype)
        x = x * gate
        gates.append(gate)
    return linear(x, network[-2], network[-1]), gates


def generate(G, z):  # noise [n, d] -> points [n, D]
    """The generator; pixels are kept between -1 and 1."""
    x, _ = mlp(G, z)
    return x.tanh() if x.shape[1] == 64 else x


def input_gradient(D, gates):  # -> of the one output at each point [n, D]
    """The matrices in reverse: ordinary steps, so it has gradients itself."""
    if D[-1].shape != (1,):
        raise ValueError(f"one output is needed, got {D[-1].shape[0]}")
    matrices = D[-2::-2]  # from the last to the first
    g = matrices[0].swapaxes(0, 1)
    for matrix, gate in zip(matrices[1:], gates[::-1], strict=True):
        g = linear(g * gate, matrix.swapaxes(0, 1))
    return g


def real_loss(logits):  # [n, 1] -> the mean of -log sigmoid(logits)
    """What it costs to say `real` with these logits; with -logits: `made`."""
    x = logits.data
    wrong = np.exp(-np.logaddexp(0, x))  # the probability of the other answer

    def gradient(g):
        return (-g / x.size * wrong,)

    return Tensor(np.logaddexp(0, -x).mean(), (logits,), gradient)


# --8<-- [end:model]


# --8<-- [start:train]
def discriminator_loss(D, x, made, penalty):  # -> loss, loss with R1
    """Real points should be taken for real, made ones for made."""
    real, gates = mlp(D, x)
    fake, _ = mlp(D, made)
    loss = real_loss(real) + real_loss(-fake)
    gradient = input_gradient(D, gates)
    r1 = (gradient * gradient).sum() * (penalty / 2 / len(x.data))
    return loss, loss + r1


def generator_loss(G, D, z):
    """What was made should be taken for real."""
    fake, _ = mlp(D, generate(G, z))
    return real_loss(fake)


def train(data, setup, rng):  # -> G and the discriminator's loss, each step
    """The players step in turn, in the precision that the data has."""
    steps = setup["steps"]
    d = setup["d"]
    D_data = data.shape[1]
    G = init([d, *setup["generator"], D_data], rng, data.dtype)
    D = init([D_data, *setup["discriminator"], 1], rng, data.dtype)
    G_adam = Adam(G, setup["generator_rate"], BETAS)
    D_adam = Adam(D, setup["discriminator_rate"], BETAS)
    for t in range(steps):
        level = min(1, 2 - 2 * t / steps)  # flat, then down to 0
        z = rng.normal(size=(2, setup["batch"], d)).astype(data.dtype)
        x = Tensor(data[rng.integers(len(data), size=setup["batch"])])
        made = Tensor(generate(G, Tensor(z[0])).data)  # a leaf: no gradients to G
        loss, total = discriminator_loss(D, x, made, setup["penalty"])
        total.backward()
        D_adam.step(level * D_adam.lr)
        generator_loss(G, D, Tensor(z[1])).backward()
        G_adam.step(level * G_adam.lr)
        for p in D:
            p.grad = None  # the generator's step was not theirs
        yield G, float(loss.data)


# --8<-- [end:train]


def weights(seed):  # -> {name: array}
    """Plays both games from nothing."""
    stored = {}
    for name, setup in SETUPS.items():
        begin = time.process_time()
        rng = np.random.default_rng(seed)
        data = ring(100_000, rng) if name == "ring" else 2 * digits()[0] - 1
        losses = []
        kept = None
        for G, loss in train(data.astype(np.float32), setup, rng):
            kept = moving_average(kept, G) if name == "digits" else G
            losses.append(loss)
        stored |= {f"{name}/{i}": p.data for i, p in enumerate(kept)}
        stored[f"{name}/loss"] = np.mean(losses[-500:])
        stored[f"{name}/seconds"] = time.process_time() - begin
    return stored


def moving_average(average, G):  # steadier than the last step's weights
    """A small step from the average of the weights so far to those of now."""
    if average is None:
        return [Tensor(p.data) for p in G]
    pairs = zip(average, G, strict=True)
    return [a + (p.data - a.data) * 0.002 for a, p in pairs]


# --8<-- [start:sample]
def sample(model, n, rng):  # -> [n, D]
    """Noise in, points out, in one pass."""
    if n < 1:
        raise ValueError(f"n must be >= 1, got {n}")
    G = model["layers"]
    z = rng.normal(size=(n, G[0].shape[0]))
    x = generate(G, Tensor(z)).data
    return (x + 1) / 2 if x.shape[1] == 64 else x


# --8<-- [end:sample]


def load():  # -> {"ring": model, "digits": model}
    """The stored generators, and the discriminator's loss at the end."""
    arrays = unpack((Path(__file__).parent / "gan.npz").read_bytes())
    models = {}
    for name in SETUPS:
        model = {part: arrays[f"{name}/{part}"] for part in ("loss", "seconds")}
        model["layers"] = [Tensor(arrays[f"{name}/{i}"]) for i in range(6)]
        models[name] = model
    return models


# --8<-- [start:fresh]
def measure_fresh_loss(make, rng, steps=500):  # make(n, rng) gives points
    """A new discriminator's, of the last 200 steps; below log 4 it can tell."""
    D = init([2, 64, 64, 1], rng, np.float64)
    adam = Adam(D, 1e-3, BETAS)
    losses = []
    for _ in range(steps):
        x = Tensor(ring(128, rng))
        made = Tensor(make(128, rng))
        loss, _ = discriminator_loss(D, x, made, penalty=0.0)
        loss.backward()
        adam.step()
        losses.append(float(loss.data))
    return np.mean(losses[-200:])


# --8<-- [end:fresh]


def measure_training(steps, rng):  # -> shares on a mode
    """Of a fresh game of the ring, in float64: rounding decides nothing."""
    data = ring(20_000, rng)
    shares = []
    for step, (G, _) in enumerate(train(data, {**RING, "steps": steps}, rng), 1):
        if step % 100 == 0:
            made = sample({"layers": G}, 1000, np.random.default_rng(step))
            shares.append(ring_stats(made)[0])
    return shares


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    models = load()
    makers = {"truth": ring, "GAN": lambda n, rng: sample(models["ring"], n, rng)}
    panels = {}
    rows = []
    for name, make in makers.items():
        panels[name] = make(2000, rng)
        share, count, width = ring_stats(panels[name])
        rows.append([name, f"{share:.2f}", f"{count} of 8", f"{width:.2f}"])
    print("ring: 2000 points")
    print(table(["", "on a mode", "modes covered", "width of a mode"], rows))
    ring_figure(out / "ring.svg", panels, "The ring, and what a GAN makes", columns=2)

    print(f"\nloss: of a discriminator; log 4, {np.log(4):.2f}, if it cannot tell")
    print(f"  the GAN's own, at the end of the game   {models['ring']['loss']:.2f}")
    for name, make in makers.items():
        loss = measure_fresh_loss(make, rng)
        print(f"  a fresh one, real points against {name:6} {loss:.2f}")

    shares = measure_training(600, rng)
    print("\ntrain: a fresh game, points on a mode after each 100 steps")
    print(" ", *(f"{share:6.2f}" for share in shares))

    print("\nstored: trained from nothing, seconds of CPU")
    print(" ", *(f"{name} {m['seconds']:.0f} " for name, m in models.items()))


if __name__ == "__main__":
    main(Path("."))
