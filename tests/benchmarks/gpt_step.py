"""Times a training step of `text/gpt` beside PyTorch eager: the same model,
weights, batches and optimiser, float32, one thread, alternating rounds, medians.

    python tests/benchmarks/gpt_step.py [--rounds 20] [--steps 5]

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

from snippets.autograd import Adam, cross_entropy
from snippets.text import gpt

BATCH, RATE = 32, 0.001


def ours(batches):
    model = gpt.init(np.random.default_rng(0))
    adam = Adam(model.values(), RATE)
    for ids in batches:
        loss = cross_entropy(gpt.forward(model, ids[:, :-1]), ids[:, 1:])
        loss.backward()
        adam.step()
        yield float(loss.data)


def theirs(batches, torch):
    F = torch.nn.functional
    model = {
        name: torch.nn.Parameter(torch.from_numpy(p.data.copy()))
        for name, p in gpt.init(np.random.default_rng(0)).items()
    }

    def norm(x, name):
        return F.rms_norm(x, (gpt.WIDTH,), model[name], 1e-5)

    def forward(ids):
        B, T = ids.shape
        x = model["token"][ids] + model["place"][:T]
        for i in range(gpt.LAYERS):
            h = norm(x, f"{i}.norm1")
            q, k, v = (
                (h @ model[f"{i}.{n}"]).view(B, T, gpt.HEADS, -1).transpose(1, 2)
                for n in "qkv"
            )
            y = F.scaled_dot_product_attention(q, k, v, is_causal=True)
            y = y.transpose(1, 2).reshape(B, T, gpt.WIDTH)
            x = x + y @ model[f"{i}.out"]
            h = norm(x, f"{i}.norm2") @ model[f"{i}.up"]
            x = x + F.relu(h).square() @ model[f"{i}.down"]
        return norm(x, "norm") @ model["token"].T

    adam = torch.optim.Adam(model.values(), RATE, betas=(0.9, 0.999), eps=1e-8)
    for ids in batches:
        ids = torch.from_numpy(ids)
        logits = forward(ids[:, :-1])
        loss = F.cross_entropy(logits.flatten(0, 1), ids[:, 1:].flatten())
        adam.zero_grad()
        loss.backward()
        adam.step()
        yield float(loss.detach())


def main():
    args = argparse.ArgumentParser(description=__doc__)
    args.add_argument("--rounds", type=int, default=20)
    args.add_argument("--steps", type=int, default=5)
    args = args.parse_args()
    try:
        import torch
    except ModuleNotFoundError:
        sys.exit("gpt_step: PyTorch is not installed; nothing was measured")
    torch.set_num_threads(1)
    rng = np.random.default_rng(0)
    shape = (args.steps * (args.rounds + 2), BATCH, gpt.CONTEXT + 1)
    batches = rng.integers(256, size=shape)
    sides = {"ours": ours(batches), "PyTorch": theirs(batches, torch)}
    losses, times = {n: [] for n in sides}, {n: [] for n in sides}
    for i in range(args.rounds + 2):
        for name in list(sides)[:: 1 if i % 2 else -1]:
            begin = time.perf_counter()
            losses[name] += [next(sides[name]) for _ in range(args.steps)]
            if i > 1:  # the first two rounds warm up
                times[name].append((time.perf_counter() - begin) / args.steps)
    gap = np.abs(np.subtract(losses["ours"], losses["PyTorch"]))[:10].max()
    if gap > 1e-3:
        sys.exit(f"gpt_step: the losses differ by {gap:.2g}: not the same model")
    print(f"first ten losses agree to {gap:.1e}")
    median = {name: statistics.median(found) for name, found in times.items()}
    for name, seconds in median.items():
        tokens = BATCH * gpt.CONTEXT / seconds
        print(f"{name:8} {1000 * seconds:6.1f} ms a step {tokens:8.0f} tokens/s")
    ratios = [b / a for a, b in zip(*times.values(), strict=True)]
    print(f"ours / PyTorch, paired median: {statistics.median(ratios):.2f}x")


if __name__ == "__main__":
    main()
