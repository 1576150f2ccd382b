"""Times a training step of `text/gpt` beside PyTorch eager: the same model,
weights, batches and optimiser, float32, one thread, alternating rounds, medians.

    python tests/benchmarks/gpt_step.py [--rounds 20] [--steps 5]

Needs PyTorch (the CPU build); says so and stops without it. Both sides are first
checked against each other: their losses over a few steps must agree.
"""

import paired  # before NumPy: it sets the number of threads

# isort: split
import numpy as np

from snippets.autograd import Adam, cross_entropy
from snippets.text import gpt

BATCH, RATE = 32, 0.001


def ours(batches):
    model = gpt.init(np.random.default_rng(0))
    adam = Adam(gpt.parameters(model).values(), RATE)
    for ids in batches:
        loss = cross_entropy(gpt.forward(model, ids[:, :-1]), ids[:, 1:])
        loss.backward()
        adam.step()
        yield float(loss.data)


def theirs(batches, torch):
    F = torch.nn.functional
    model = {
        name: torch.nn.Parameter(torch.from_numpy(p.data.copy()))
        for name, p in gpt.parameters(gpt.init(np.random.default_rng(0))).items()
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
    args = paired.arguments(__doc__, rounds=20, steps=5)
    torch = paired.pytorch("gpt_step")
    rng = np.random.default_rng(0)
    shape = (args.steps * (args.rounds + paired.WARM_UP), BATCH, gpt.CONTEXT + 1)
    batches = rng.integers(256, size=shape)
    sides = {"ours": ours(batches), "PyTorch": theirs(batches, torch)}
    paired.race("gpt_step", sides, args, unit="tokens", per_step=BATCH * gpt.CONTEXT)


if __name__ == "__main__":
    main()
