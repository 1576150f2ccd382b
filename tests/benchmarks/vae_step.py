"""Times a training step of `families/vae` beside PyTorch eager: the same networks,
weights, batches, draws and optimiser, float32, one thread, alternating rounds,
medians.

    python tests/benchmarks/vae_step.py [--rounds 40] [--steps 25] [--model digits]

Needs PyTorch (the CPU build); says so and stops without it. Both sides are first
checked against each other: their losses over a few steps must agree.
"""

import paired  # before NumPy: it sets the number of threads

# isort: split
import numpy as np

from snippets.autograd import Adam, Tensor
from snippets.data import digits, ring
from snippets.families import vae


def start(D, d, hidden):
    return vae.init(D, d, hidden, np.random.default_rng(0))


def ours(batches, sizes):
    model = start(*sizes)
    adam = Adam(model.values(), vae.RATE)
    for x, noise in batches:
        log_p, kl = vae.bound(model, Tensor(x), noise)
        loss = (kl - log_p).mean()
        loss.backward()
        adam.step()
        yield float(loss.data)


def theirs(batches, sizes, torch):
    model = {
        name: torch.nn.Parameter(torch.from_numpy(p.data.copy()))
        for name, p in start(*sizes).items()
    }
    D, d, hidden = sizes

    def network(part, x):
        for i in range(len(hidden) + 1):
            x = torch.addmm(model[f"{part}{i}.bias"], x, model[f"{part}{i}"])
            x = torch.relu(x) if i < len(hidden) else x
        return x

    adam = torch.optim.Adam(model.values(), vae.RATE, betas=(0.9, 0.999), eps=1e-8)
    for x, noise in batches:
        x, noise = torch.from_numpy(x), torch.from_numpy(noise)
        mean, log_var = network("code", x).split(d, dim=1)
        z = mean + (0.5 * log_var).exp() * noise
        log = model["noise"]
        off = (network("decode", z) - x) * (-log).exp()
        log_p = -0.5 * off.square().sum(1) - D * (log + np.log(2 * np.pi) / 2)
        kl = 0.5 * (mean.square() + log_var.exp() - log_var - 1).sum(1)
        loss = (kl - log_p).mean()
        adam.zero_grad()
        loss.backward()
        adam.step()
        yield float(loss.detach())


def main():
    args = paired.arguments(__doc__, rounds=40, steps=25, models=vae.SETUPS)
    torch = paired.pytorch("vae_step")
    rng = np.random.default_rng(0)
    d, hidden = vae.SETUPS[args.model]["d"], vae.SETUPS[args.model]["hidden"]
    data = ring(2000, rng) if args.model == "ring" else digits()[0]
    data = data.astype(np.float32)
    batches = [
        (
            data[rng.integers(len(data), size=vae.BATCH)],
            rng.normal(size=(vae.BATCH, d)).astype(np.float32),
        )
        for _ in range(args.steps * (args.rounds + paired.WARM_UP))
    ]
    sizes = data.shape[1], d, hidden
    sides = {
        "ours": ours(batches, sizes),
        "PyTorch": theirs(batches, sizes, torch),
    }
    paired.race("vae_step", sides, args)


if __name__ == "__main__":
    main()
