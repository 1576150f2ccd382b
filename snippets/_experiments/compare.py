"""Draws from every family, for one table: `snippets compare`.

It writes two files beside `families/compare`, which reads them: `compare.npz`, what
each family generated, what was measured of that and of other draws, and the weights
of a classifier that reads the digits; `compare.tsv`, likelihoods and budgets. The
families' own weights are those that `snippets train NAME` made.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from snippets import data
from snippets._experiments.train import write
from snippets._site.errors import UserError
from snippets._site.store import replace
from snippets.autograd import Adam, Tensor, cross_entropy, linear, relu
from snippets.families import compare as measures

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
HEAD = "family\tdata\tkind\tabove\terror\tNFE\tparameters\tsteps\tseconds"
FOLDER = Path(__file__).parents[1] / "families"
GUIDED = {"no class": -1.0, "a class": 0.0, "guided": 0.25}
ROWS: dict[str, tuple[str, dict[str, float]]] = {
    **{name.replace("_", " "): (name, {}) for name in FAMILIES[:-1]},
    **{name: ("guidance", {"scale": scale}) for name, scale in GUIDED.items()},
}


def classifier(images: Any, labels: Any, seed: int) -> dict[str, Any]:
    """An MLP that reads real digits: what it sees in an image are the features."""
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


def steps_of(family: Any, data: str) -> int:
    """How long a family was trained."""
    if hasattr(family, "SETUPS") and "steps" in family.SETUPS[data]:
        return int(family.SETUPS[data]["steps"])
    return int(family.STEPS)


def budget(name: str, data: str) -> list[Any]:
    """-> network evaluations for a sample, parameters, steps, seconds."""
    family = importlib.import_module(f"snippets.families.{name}")
    with np.load(FOLDER / f"{name}.npz") as file:
        parts = {key: file[key] for key in file if key.startswith(f"{data}/")}
    seconds = float(parts[f"{data}/seconds"])
    notes = [f"{data}/{note}" for note in ("seconds", "loss", "curve")]
    size = sum(a.size for key, a in parts.items() if key not in notes)
    nfe = family.NFE[data] if isinstance(family.NFE, dict) else family.NFE
    return [nfe, size, steps_of(family, data), f"{seconds:.0f}"]


def likelihood(name: str, held_out: Any) -> list[str]:
    """-> kind, nats above the truth on the same points, their standard error."""
    family = importlib.import_module(f"snippets.families.{name}")
    if family.LIKELIHOOD == "none":
        return ["none", "-", "-"]
    above = family.nll(family.load()["ring"], held_out) - data.ring_nll(held_out)
    error = above.std() / len(above) ** 0.5
    return [family.LIKELIHOOD, f"{above.mean():.2f}", f"{error:.2f}"]


def draw(row: str, classifier: dict[str, Any]) -> dict[str, Any]:
    """-> samples of the first seed, and what is measured of all seeds."""
    name, options = ROWS[row]
    family = importlib.import_module(f"snippets.families.{name}")
    models = family.load()
    real = data.ring(RING, np.random.default_rng(1))
    train, held_out = data.digits()
    rings, digits = [], []
    for seed in range(measures.SEEDS):
        rng = np.random.default_rng(seed)
        rings.append(family.sample(models["ring"], RING, rng, **options))
        rng = np.random.default_rng(seed)
        digits.append(family.sample(models["digits"], DIGITS, rng, **options))
    float_classifier = {n: a.astype(float) for n, a in classifier.items()}
    return {
        f"{row}/ring": rings[0].astype(np.float16),
        f"{row}/digits": np.round(digits[0] * 255).astype(np.uint8),
        f"{row}/ring/measured": np.array(
            [measures.measure_ring(x, real) for x in rings]
        ),
        f"{row}/digits/measured": np.array(
            [
                measures.measure_digits(x, train, held_out, float_classifier)
                for x in digits
            ]
        ),
    }


def compare(out: Path, told: Callable[[str], None]) -> None:
    """Samples every family with its stored weights, and writes both files."""
    if not out.is_dir():
        raise UserError(f"there is no folder {out}")
    held_out = data.ring(RING, np.random.default_rng(1))
    reader = classifier(data.digits()[0], data.digit_labels()[0], 0)
    arrays = dict(reader)
    for row in ROWS:
        arrays |= draw(row, reader)
        told(f"{row} {arrays[f'{row}/digits/measured'].mean(axis=0)}")
    rows = [HEAD]
    for name in FAMILIES:
        for kind in ("ring", "digits"):
            known = kind == "ring" and likelihood(name, held_out)
            cells = [name.replace("_", " "), kind, *(known or ["none", "-", "-"])]
            rows.append("\t".join(map(str, [*cells, *budget(name, kind)])))
    write(out / "compare.npz", arrays)
    replace(out / "compare.tsv", "\n".join([*rows, ""]).encode())
