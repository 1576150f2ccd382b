"""The same GPT in PyTorch: the same weights, on one process or on several.

But: nothing is gained in time at this size. Data parallelism pays when computing
a step takes long beside the exchange of the gradients.

Shows:
- from the same weights its logits are those of the NumPy model
- two processes that share each batch have the losses of one

Reference: Li et al. 2020, PyTorch Distributed, section 3.2 (gradients averaged
over processes); Radford et al. 2019, section 2.3 (the model).
Needs: torch.
Notation: B batch, T bytes of context, C width, V = 256 bytes.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import torch
import torch.distributed as dist
import torch.nn.functional as F
from torch import nn
from torch.nn.parallel import DistributedDataParallel

from snippets.text.gpt import (
    BATCH,
    CONTEXT,
    HEADS,
    LAYERS,
    WIDTH,
    load,
    parameters,
    schedule,
)

STEPS, RATE = 8, 0.002


# --8<-- [start:model]
class Block(nn.Module):
    """Positions exchange by attention; then each is worked on alone."""

    def __init__(self):
        super().__init__()
        C = WIDTH
        self.q = nn.Linear(C, C, bias=False)
        self.k = nn.Linear(C, C, bias=False)
        self.v = nn.Linear(C, C, bias=False)
        self.out = nn.Linear(C, C, bias=False)
        self.up = nn.Linear(C, 4 * C, bias=False)
        self.down = nn.Linear(4 * C, C, bias=False)
        self.norm1 = nn.RMSNorm(C, 1e-5)
        self.norm2 = nn.RMSNorm(C, 1e-5)

    def forward(self, x):  # [B, T, C] -> [B, T, C]
        """The sum of what came in, what was looked up, what was worked out."""
        h = self.norm1(x)
        q = split_in_heads(self.q(h))
        k = split_in_heads(self.k(h))
        v = split_in_heads(self.v(h))
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        x = x + self.out(y.transpose(1, 2).reshape(x.shape))
        h = self.up(self.norm2(x))
        return x + self.down(F.relu(h).square())


def split_in_heads(x):  # [B, T, C] -> [B, HEADS, T, C / HEADS]
    """Each head gets its share of the width."""
    B, T, C = x.shape
    return x.view(B, T, HEADS, C // HEADS).transpose(1, 2)


class GPT(nn.Module):
    """The model of `text/gpt`, part by part."""

    def __init__(self):
        super().__init__()
        self.token = nn.Embedding(256, WIDTH)
        self.place = nn.Embedding(CONTEXT, WIDTH)
        self.blocks = nn.ModuleList(Block() for _ in range(LAYERS))
        self.norm = nn.RMSNorm(WIDTH, 1e-5)

    def forward(self, ids):  # bytes [B, T] -> logits [B, T, V]
        """For each position, scores of the byte that comes next."""
        x = self.token(ids) + self.place.weight[: ids.shape[1]]
        for block in self.blocks:
            x = block(x)
        return F.linear(self.norm(x), self.token.weight)  # the tied head


# --8<-- [end:model]


# --8<-- [start:load]
def from_numpy(model):  # the model of text/gpt -> GPT in float64
    """`nn.Linear` keeps its matrix as (out, in): each is transposed."""
    arrays = {name: p.data for name, p in parameters(model).items()}
    copy = GPT().double()
    for name, p in copy.named_parameters():
        key = name.removeprefix("blocks.").removesuffix(".weight")
        array = torch.from_numpy(arrays[key].astype(np.float64))
        in_a_block = "." in key
        p.data = array.T if in_a_block and array.ndim == 2 else array
    return copy


# --8<-- [end:load]


# --8<-- [start:train]
def train(model, ids, steps, rank=0, world=1):  # -> a loss each step
    """Process `rank` of `world` takes its share of each batch."""
    if BATCH % world:
        raise ValueError(f"{world} processes have no equal shares of {BATCH}")
    shared = DistributedDataParallel(model) if world > 1 else model
    adam = torch.optim.Adam(model.parameters())
    for t in range(steps):
        rng = np.random.default_rng([0, t])  # the same on every process
        starts = rng.integers(len(ids) - CONTEXT, size=(BATCH, 1))
        at = torch.from_numpy((starts + np.arange(CONTEXT))[rank::world])
        logits = shared(ids[at])
        loss = F.cross_entropy(logits.flatten(0, 1), ids[at + 1].flatten())
        for group in adam.param_groups:
            group["lr"] = RATE * schedule(t, steps)
        adam.zero_grad()
        loss.backward()  # `shared` averages the gradients of all processes here
        adam.step()
        mean = loss.detach()
        if world > 1:
            dist.all_reduce(mean)  # a sum
        yield float(mean) / world


def train_as_one_of_many(model, ids):  # -> losses
    """What each process runs that `torchrun` has started."""
    dist.init_process_group("gloo")  # over TCP: no GPU is needed
    losses = list(train(model, ids, STEPS, dist.get_rank(), dist.get_world_size()))
    dist.destroy_process_group()
    return losses


# --8<-- [end:train]


def launch(processes):  # -> losses
    """Starts this file on several processes, as `torchrun` does."""
    run = [sys.executable, "-m", "torch.distributed.run", "--standalone"]
    run += ["--nproc-per-node", str(processes), __file__]
    done = subprocess.run(run, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"torchrun failed:\n{done.stderr}")
    return json.loads(done.stdout)


def to_ids(text):  # bytes -> integers [n]
    """As PyTorch wants them."""
    return torch.from_numpy(np.frombuffer(text, np.uint8).astype(np.int64))


def measure_bits(model, window):  # bytes [CONTEXT + 1] -> bits per byte
    """Of all but the first byte."""
    with torch.no_grad():
        logits = model(window[None, :-1])[0]
    return float(F.cross_entropy(logits, window[1:])) / np.log(2)


def main(out: Path, seed: int = 0) -> None:
    torch.set_num_threads(1)
    ours, text, held_out = load()
    model = from_numpy(ours)
    ids = to_ids(text)
    if "RANK" in os.environ:  # one of the processes below
        losses = train_as_one_of_many(model, ids)
        if os.environ["RANK"] == "0":
            print(json.dumps(losses))
        return
    bits = measure_bits(model, to_ids(held_out[: CONTEXT + 1]))
    print(f"bits per byte, 64 held-out bytes: {bits:.4f}")
    print("\nlosses while training goes on, from the stored weights:")
    print("  step   one process   two processes   apart by less than 1e-9")
    one = list(train(model, ids, STEPS))
    two = launch(2)
    for t in range(STEPS):
        near = "yes" if abs(one[t] - two[t]) < 1e-9 else "no"
        print(f"  {t + 1:4} {one[t]:13.6f} {two[t]:15.6f}   {near}")


if __name__ == "__main__":
    main(Path("."))
