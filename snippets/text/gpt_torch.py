"""The same GPT in PyTorch: the same weights, on one process or on several.

But: nothing is gained in time at this size. Data parallelism pays when a step
takes long beside the exchange of the gradients.

Shows:
- from the same weights its logits are those of the NumPy model
- two processes that share each batch have the losses of one

Reference: Li et al. 2020, PyTorch Distributed, section 3.2 (gradients averaged
over processes); Radford et al. 2019, section 2.3 (the model).
Needs: torch.
Notation: B batch, T bytes of context, C width, V = 256 bytes.
"""

import io
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

LAYERS, WIDTH, HEADS, CONTEXT = 2, 64, 4, 64
STEPS, RATE = 8, 0.002


# --8<-- [start:model]
class Block(nn.Module):
    """Positions exchange by attention; then each is worked on alone."""

    def __init__(self):
        super().__init__()
        C = WIDTH
        self.q, self.k, self.v, self.out = (
            nn.Linear(C, C, bias=False) for _ in range(4)
        )
        self.up = nn.Linear(C, 4 * C, bias=False)
        self.down = nn.Linear(4 * C, C, bias=False)
        self.norm1, self.norm2 = (nn.RMSNorm(C, 1e-5) for _ in range(2))

    def forward(self, x):  # [B, T, C] -> [B, T, C]
        """The sum of what came in, what was looked up, what was worked out."""
        B, T, C = x.shape
        h = self.norm1(x)
        q, k, v = (
            layer(h).view(B, T, HEADS, C // HEADS).transpose(1, 2)
            for layer in (self.q, self.k, self.v)
        )
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        x = x + self.out(y.transpose(1, 2).reshape(B, T, C))
        return x + self.down(F.relu(self.up(self.norm2(x))).square())


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
        if ids.shape[1] > CONTEXT:
            raise ValueError(f"at most {CONTEXT} bytes of context, got {ids.shape[1]}")
        x = self.token(ids) + self.place.weight[: ids.shape[1]]
        for block in self.blocks:
            x = block(x)
        return F.linear(self.norm(x), self.token.weight)  # the tied head


# --8<-- [end:model]


# --8<-- [start:load]
def load(arrays):  # {name: [...]} as text/gpt stores them -> GPT in float64
    """`nn.Linear` keeps its matrix as (out, in): each is turned over."""
    model, state = GPT(), {}
    for name in model.state_dict():
        key = name.removeprefix("blocks.").removesuffix(".weight")
        if key not in arrays:
            raise ValueError(f"the weights have no {key!r}")
        a = torch.from_numpy(np.asarray(arrays[key], dtype=np.float64))
        state[name] = a.T if "." in key and a.ndim == 2 else a
    model.load_state_dict(state)
    return model.double()


# --8<-- [end:load]


# --8<-- [start:train]
def train(model, ids, steps, rank=0, world=1):  # -> a loss each step
    """Process `rank` of `world` takes its share of each batch of 32."""
    if not 0 <= rank < world or 32 % world:
        raise ValueError(f"rank {rank} of {world} has no equal share of 32")
    both = DistributedDataParallel(model) if world > 1 else model
    adam = torch.optim.Adam(model.parameters())
    for t in range(steps):
        rng = np.random.default_rng([0, t])  # the same on every process
        at = rng.integers(len(ids) - CONTEXT, size=(32, 1)) + np.arange(CONTEXT)
        at = torch.from_numpy(at[rank::world])
        logits = both(ids[at])
        loss = F.cross_entropy(logits.flatten(0, 1), ids[at + 1].flatten())
        for group in adam.param_groups:
            group["lr"] = RATE * min(1, (t + 1) / 50, 1.5 * (1 - t / steps))
        adam.zero_grad()
        loss.backward()  # `both` averages the gradients of all processes here
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
    if not 1 <= processes <= 32:
        raise ValueError(f"processes must be 1 to 32, got {processes}")
    run = [sys.executable, "-m", "torch.distributed.run", "--standalone"]
    run += ["--nproc-per-node", str(processes), __file__]
    done = subprocess.run(run, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"torchrun failed:\n{done.stderr}")
    return json.loads(done.stdout)


def main(out: Path, seed: int = 0) -> None:
    torch.set_num_threads(1)
    raw = (Path(__file__).parent / "gpt.npz").read_bytes()
    text = (Path(__file__).parent / "prose.txt").read_text(encoding="utf-8")
    ids = torch.from_numpy(np.frombuffer(text.encode(), np.uint8).astype("i8"))
    cut = len(ids) * 9 // 10
    model = load(np.load(io.BytesIO(raw)))
    if "RANK" in os.environ:  # one of the processes below
        losses = train_as_one_of_many(model, ids[:cut])
        if os.environ["RANK"] == "0":
            print(json.dumps(losses))
        return
    window = ids[cut : cut + CONTEXT + 1]
    with torch.no_grad():
        loss = F.cross_entropy(model(window[None, :-1])[0], window[1:])
    print(f"bits per byte, 64 held-out bytes: {float(loss) / np.log(2):.4f}")
    print("\nlosses while training goes on, from the stored weights:")
    print("  step   one process   two processes   apart by less than 1e-9")
    one = list(train(model, ids[:cut], STEPS))
    for t, (a, b) in enumerate(zip(one, launch(2), strict=True), 1):
        near = "yes" if abs(a - b) < 1e-9 else "no"
        print(f"  {t:4} {a:13.6f} {b:15.6f}   {near}")


if __name__ == "__main__":
    main(Path("."))
