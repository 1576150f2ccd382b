"""Draws from every family, for one table: `python -m snippets._experiments.compare`.

It writes two files beside `families/compare`, which reads them: `compare.npz`, what
each family generated, and the weights of a classifier that judges the digits;
`compare.tsv`, likelihoods, passes and seconds. The families' own weights are those
that `python -m snippets train NAME` made.
"""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path
from typing import Any

from snippets._site import store

FAMILIES = (
    "autoregressive",
    "vae",
    "gan",
    "normalizing_flow",
    "energy_based",
    "diffusion",
    "flow_matching",
    "guidance",
)
RING, DIGITS = 1000, 360  # samples of each family; as many digits are held out
HEAD = "family\tdata\tkind\tnats\tNFE\tseconds\tnumbers"


def classifier(images: Any, labels: Any, seed: int) -> dict[str, Any]:
    """An MLP that reads real digits: what it sees in an image are the features."""
    import numpy as np

    from snippets.autograd import Adam, Tensor, cross_entropy, linear, relu

    rng = np.random.default_rng(seed)
    shapes = {"w1": (64, 64), "w2": (64, 32), "w3": (32, 10)}
    model = {
        n: Tensor(rng.normal(size=s) * (2 / s[0]) ** 0.5) for n, s in shapes.items()
    }
    adam = Adam(model.values(), lr=0.003, decay=0.02)
    for _ in range(1500):
        at = rng.integers(len(images), size=64)
        x = Tensor(images[at] + 0.1 * rng.normal(size=(64, 64)))
        h = relu(linear(relu(linear(x, model["w1"])), model["w2"]))
        cross_entropy(linear(h, model["w3"]), labels[at]).backward()
        adam.step()
    return {n: p.data.astype(np.float16) for n, p in model.items()}


def measure(name: str, held_out: Any, seed: int) -> tuple[Any, Any, list[str]]:
    """-> ring samples, digit samples, the rows of the table."""
    import numpy as np

    family = importlib.import_module(f"snippets.families.{name}")
    models = family.load()
    with np.load(Path(__file__).parents[1] / "families" / f"{name}.npz") as file:
        arrays = {key: file[key] for key in file}
    drawn, rows = {}, []
    for data, n in (("ring", RING), ("digits", DIGITS)):
        rng = np.random.default_rng(seed)
        drawn[data] = family.sample(models[data], n, rng)
        kind, nats = "none", "-"
        if data == "ring" and family.LIKELIHOOD != "none":
            kind = family.LIKELIHOOD
            nats = f"{family.nll(models[data], held_out).mean():.2f}"
        part = {k: a for k, a in arrays.items() if k.startswith(data + "/")}
        seconds = float(part.pop(f"{data}/seconds"))
        size = sum(a.size for a in part.values())
        nfe = family.NFE
        nfe = nfe[data] if isinstance(nfe, dict) else nfe
        row = [name, data, kind, nats, nfe, f"{seconds:.3g}", size]
        rows.append("\t".join(map(str, row)))
    return drawn["ring"], drawn["digits"], rows


def main() -> int:
    """-> exit code."""
    os.environ.update(store.one_thread())  # before NumPy is imported
    import numpy as np

    from snippets import data
    from snippets._experiments import train

    held_out = data.ring(RING, np.random.default_rng(1))
    arrays = classifier(data.digits()[0], data.digit_labels()[0], 0)
    rows = [HEAD]
    for name in FAMILIES:
        ring, digits, new = measure(name, held_out, 0)
        arrays[f"{name}/ring"] = ring.astype(np.float16)
        arrays[f"{name}/digits"] = np.round(digits * 255).astype(np.uint8)
        rows += new
        print(*new, sep="\n", flush=True)
    folder = Path(__file__).parents[1] / "families"
    train.write(folder / "compare.npz", arrays)
    table = "\n".join([*rows, ""]).encode()
    store.replace(folder / "compare.tsv", table)
    return 0


if __name__ == "__main__":
    sys.exit(main())
