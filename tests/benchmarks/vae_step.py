"""Times a training step of `families/vae` beside PyTorch eager: the same networks,
weights, batches, draws and optimiser, float32, one thread, alternating rounds,
medians.

    python tests/benchmarks/vae_step.py [--rounds 40] [--steps 25] [--model digits]

Needs PyTorch (the CPU build); says so and stops without it. Both sides are first
checked against each other: their losses over a few steps must agree.
"""

import argparse
import os
import statistics
import sys
import time

os.environ.update(dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"), "1"))
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
    args = argparse.ArgumentParser(description=__doc__)
    args.add_argument("--rounds", type=int, default=40)
    args.add_argument("--steps", type=int, default=25)
    args.add_argument("--model", choices=list(vae.SETUPS), default="digits")
    args = args.parse_args()
    try:
        import torch
    except ModuleNotFoundError:
        sys.exit("vae_step: PyTorch is not installed; nothing was measured")
    torch.set_num_threads(1)
    rng = np.random.default_rng(0)
    d, hidden = vae.SETUPS[args.model]["d"], vae.SETUPS[args.model]["hidden"]
    data = ring(2000, rng) if args.model == "ring" else digits()[0]
    data = data.astype(np.float32)
    batches = [
        (
            data[rng.integers(len(data), size=vae.BATCH)],
            rng.normal(size=(vae.BATCH, d)).astype(np.float32),
        )
        for _ in range(args.steps * (args.rounds + 2))
    ]
    sizes = data.shape[1], d, hidden
    sides = {
        "ours": ours(batches, sizes),
        "PyTorch": theirs(batches, sizes, torch),
    }
    losses, times = {n: [] for n in sides}, {n: [] for n in sides}
    for i in range(args.rounds + 2):
        for name in list(sides)[:: 1 if i % 2 else -1]:
            begin = time.perf_counter()
            losses[name] += [next(sides[name]) for _ in range(args.steps)]
            if i > 1:  # the first two rounds warm up
                times[name].append((time.perf_counter() - begin) / args.steps)
    gap = np.abs(np.subtract(losses["ours"], losses["PyTorch"]))[:10]
    gap = (gap / np.abs(losses["PyTorch"][:10])).max()
    if not gap < 1e-3:
        sys.exit(f"vae_step: the losses differ by {gap:.1%}: not the same model")
    print(f"first ten losses agree to one part in {1 / gap:.0e}")
    for name, found in times.items():
        print(f"{name:8} {1000 * statistics.median(found):6.2f} ms a step")
    ratios = [b / a for a, b in zip(*times.values(), strict=True)]
    print(f"ours / PyTorch, paired median: {statistics.median(ratios):.2f}x")


if __name__ == "__main__":
    main()
