"""Times a training step of `families/flow_matching` beside PyTorch eager: the same
network, weights, batches, draws and optimiser, float32, one thread, alternating
rounds, medians.

    python tests/benchmarks/flow_step.py [--rounds 40] [--steps 25] [--model digits]

Needs PyTorch (the CPU build); says so and stops without it. Both sides are first
checked against each other: their losses over a few steps must agree.
"""

import paired  # before NumPy: it sets the number of threads

# isort: split
import numpy as np

from snippets.autograd import Adam, Tensor
from snippets.data import digits
from snippets.data import ring as ring_points
from snippets.families import flow_matching as fm

BATCH, RATE = 128, 0.003


def ours(batches, sizes):
    model = fm.init(np.random.default_rng(0), *sizes)
    adam = Adam(model.values(), RATE)
    for start, end, t in batches:
        x = Tensor((1 - t) * start + t * end)
        loss = ((fm.velocity(model, x, t) - (end - start)) ** 2).mean()
        loss.backward()
        adam.step()
        yield float(loss.data)


def theirs(batches, sizes, torch):
    F = torch.nn.functional
    model = {
        name: torch.nn.Parameter(torch.from_numpy(p.data.copy()))
        for name, p in fm.init(np.random.default_rng(0), *sizes).items()
    }
    D, W = sizes
    turns = torch.arange(9) * (torch.pi / 2)

    def velocity(x, t):
        waves = t * turns
        waves = torch.cat([waves.cos(), waves.sin()], 1)
        h = x @ model["in"] + waves @ model["time"]
        for i in "01":
            up = F.rms_norm(h, (W,), eps=1e-5) @ model["up" + i]
            h = h + F.relu(up).square() @ model["down" + i]
        y = F.rms_norm(h, (W,), eps=1e-5) @ model["out"]
        return y if D == 2 else (y - x) / (1 - t).clamp(min=0.05)

    adam = torch.optim.Adam(model.values(), RATE, betas=(0.9, 0.999), eps=1e-8)
    for batch in batches:
        start, end, t = map(torch.from_numpy, batch)
        x = (1 - t) * start + t * end
        loss = (velocity(x, t) - (end - start)).square().mean()
        adam.zero_grad()
        loss.backward()
        adam.step()
        yield float(loss.detach())


def main():
    args = paired.arguments(__doc__, rounds=40, steps=25, models=fm.SETUPS)
    torch = paired.pytorch("flow_step")
    rng = np.random.default_rng(0)
    ring = args.model == "ring"
    data = ring_points(2000, rng) if ring else 2 * digits()[0] - 1
    sizes = fm.SETUPS[args.model]["D"], fm.SETUPS[args.model]["width"]
    batches = []
    for _ in range(args.steps * (args.rounds + paired.WARM_UP)):
        end = data[rng.integers(len(data), size=BATCH)]
        three = rng.normal(size=end.shape), end, rng.random((BATCH, 1)) ** 0.7
        batches.append([a.astype(np.float32) for a in three])
    sides = {
        "ours": ours(batches, sizes),
        "PyTorch": theirs(batches, sizes, torch),
    }
    paired.race("flow_step", sides, args)


if __name__ == "__main__":
    main()
