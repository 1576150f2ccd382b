"""`snippets train NAME`: stored weights, made from nothing.

An example that keeps weights beside it has a function `weights(seed)`, and `make`
stores what that gives. The GPT takes longer and has more: `train` writes its
weights (`--out`, 16 bits, read by `text/gpt`) and, beside them, the curve (`.tsv`,
read by `text/muon`). A checkpoint holds all that a run needs to go on: weights,
moments, the step, the curve so far.
"""

from __future__ import annotations

import importlib
import io
import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from snippets._site.errors import UserError
from snippets._site.store import WriteError, replace
from snippets.autograd import Adam
from snippets.text import gpt
from snippets.text.muon import Muon

RATES = {"adam": 0.01, "muon": 0.02}
PULL = 0.005  # at the peak rate each step takes this share of a matrix away
HEAD = "optimiser\tstep\tseconds\ttrain\theld out"


@dataclass(frozen=True)
class Plan:
    """What a run of the GPT reads, how long it goes, and where its weights go."""

    text: Path
    out: Path
    steps: int
    seed: int
    every: int  # steps between progress lines and checkpoints


def optimisers(
    model: dict[str, Any], name: str, rates: dict[str, float] = RATES
) -> list[tuple[Any, float]]:
    """Adam for tables and norms; Adam or Muon for the matrices of the blocks,
    with decay, so that a short text is not learnt by heart."""
    if name not in RATES:
        raise UserError(f"an optimiser is adam or muon, got {name!r}")
    inner: list[Any] = []
    rest: list[Any] = []
    for full_name, p in gpt.parameters(model).items():
        in_a_block = "." in full_name
        (inner if in_a_block and p.data.ndim == 2 else rest).append(p)
    make = Adam if name == "adam" else Muon
    rate = rates[name]
    return [(Adam(rest), rates["adam"]), (make(inner, decay=PULL / rate), rate)]


def read(path: Path) -> bytes:
    """The text to train on."""
    try:
        text = path.read_bytes()
    except OSError as error:
        raise UserError(f"cannot read {path}: {error.strerror}") from None
    if len(text) < 20 * gpt.CONTEXT:
        raise UserError(
            f"{path}: at least {20 * gpt.CONTEXT} bytes are needed, got {len(text)}"
        )
    return text


def write(path: Path, arrays: dict[str, Any]) -> None:
    """Compressed, all of the file or nothing."""
    buffer = io.BytesIO()
    np.savez_compressed(buffer, **arrays)
    replace(path, buffer.getvalue())


def check_places(outs: list[Path], reads: Path | None, force: bool) -> None:
    """Before a training: can it store what it makes there, and is nothing lost?

    `reads` is a file of the reader's, which is never overwritten; others only with
    `force`. Raises UserError.
    """
    for out in outs:
        if not out.parent.is_dir():
            raise UserError(f"there is no folder {out.parent}")
        if not os.access(out.parent, os.W_OK):
            raise UserError(f"cannot write into the folder {out.parent}")
        if out.is_dir():
            raise UserError(f"{out} is a folder: name a file")
        if reads and out.exists() and out.samefile(reads):
            raise UserError(f"{out} is what is read: name another file with --out")
        if out.exists() and not force:
            raise UserError(f"{out} exists; --force overwrites it")


def write_or_keep(path: Path, arrays: dict[str, Any]) -> None:
    """Writes it; if that cannot be, what was trained is kept in another place.

    Raises WriteError, which says where.
    """
    try:
        write(path, arrays)
    except WriteError as error:
        kept = Path(tempfile.mkdtemp()) / path.name
        write(kept, arrays)
        raise WriteError(f"{error}; what was trained is kept in {kept}") from None


def make(module: str, seed: int, out: Path, force: bool = False) -> str:
    """Stores `weights(seed)` of an example, floats in 16 bits; -> what to say of it."""
    check_places([out], None, force)
    begin = time.process_time()
    arrays = importlib.import_module(module).weights(seed)
    seconds = time.process_time() - begin
    small = {n: np.asarray(a) for n, a in arrays.items()}
    for n, a in small.items():
        if a.dtype.kind == "f":
            with np.errstate(over="ignore"):  # it is refused below
                small[n] = a.astype(np.float16)
            if not np.isfinite(small[n]).all():
                raise UserError(f"{n} does not fit into 16 bits")
    write_or_keep(out, small)
    size = out.stat().st_size / 1000
    return f"wrote {out} ({size:.0f} kB) after {seconds:.0f} s of CPU"


class Run:
    """One training run: a model, its optimisers, how far it is, its curve."""

    def __init__(self, name: str, plan: Plan) -> None:
        self.name, self.plan = name, plan
        text = read(plan.text)
        ids = np.frombuffer(text, np.uint8).astype(np.int64)
        cut = len(ids) * 9 // 10
        self.ids, self.held_out = ids[:cut], ids[cut:]
        self.model = gpt.init(np.random.default_rng(plan.seed))
        self.opts = optimisers(self.model, name)
        self.step, self.seconds = 0, 0.0
        self.curve: list[list[float]] = []

    def go(self, told: Callable[[str], None], checkpoint: Path) -> None:
        """Trains to the end; tells and saves now and then."""
        losses: list[float] = []
        begin = time.process_time()  # the evaluations are not counted
        steps, seed = self.plan.steps, self.plan.seed
        start = self.step
        for loss in gpt.train(self.model, self.ids, steps, self.opts, seed, start):
            losses.append(loss / np.log(2))
            self.step += 1
            now = time.process_time()
            self.seconds += now - begin
            begin = now
            if self.step % self.plan.every == 0 or self.step == self.plan.steps:
                held_out = gpt.bits_per_byte(self.model, self.held_out)
                row = [self.step, self.seconds, np.mean(losses), held_out]
                self.curve.append([float(x) for x in row])
                losses = []
                told(self.progress())
                write(checkpoint, self.state())
                begin = time.process_time()

    def progress(self) -> str:
        """How far it is and how good, in one line."""
        step, seconds, train, held_out = self.curve[-1]
        left = seconds * (self.plan.steps / step - 1)
        return (
            f"{self.name} step {step:.0f} of {self.plan.steps}   bits per byte "
            f"{train:.3f}, held out {held_out:.3f}   "
            f"{seconds:.0f} s, {left:.0f} s to go"
        )

    def state(self) -> dict[str, Any]:
        """All that a resumed run needs, as arrays."""
        flat = gpt.parameters(self.model)
        arrays = {f"model/{n}": p.data for n, p in flat.items()}
        for i, (optimiser, _) in enumerate(self.opts):
            for kind in "mv":
                for j, moment in enumerate(getattr(optimiser, kind, ())):
                    arrays[f"moment/{i}{kind}{j}"] = moment
        now = [self.step, self.plan.steps, self.plan.seed, self.plan.every]
        arrays["now"] = np.array(now, np.int64)
        arrays["name"] = np.array(self.name)
        arrays["seconds"] = np.array(self.seconds)
        arrays["curve"] = np.array(self.curve)
        return arrays

    def restore(self, path: Path) -> None:
        """Goes on where the checkpoint was written; raises UserError if it
        is of another run or damaged."""
        try:
            with np.load(io.BytesIO(path.read_bytes())) as file:
                arrays = {name: file[name] for name in file}
            step, *settings = arrays["now"].tolist()
            same = [self.plan.steps, self.plan.seed, self.plan.every] == settings
            if arrays["name"] != self.name or not same:
                raise UserError(
                    f"{path} is of a run with {arrays['name']}, --steps "
                    f"{settings[0]} --seed {settings[1]} --every {settings[2]}"
                )
            for name, p in gpt.parameters(self.model).items():
                p.data = arrays[f"model/{name}"]
            for i, (optimiser, _) in enumerate(self.opts):
                for kind in "mv":
                    for j, moment in enumerate(getattr(optimiser, kind, ())):
                        moment[...] = arrays[f"moment/{i}{kind}{j}"]
                if isinstance(optimiser, Adam):
                    optimiser.steps = step
            self.curve = arrays["curve"].tolist()
            self.step, self.seconds = step, float(arrays["seconds"])
        except UserError:
            raise
        except FileNotFoundError:
            raise UserError(f"there is no checkpoint {path}") from None
        except Exception as error:
            raise UserError(f"{path} is not a checkpoint: {error}") from None


def train(
    names: list[str],
    plan: Plan,
    resume: bool,
    told: Callable[[str], None],
    force: bool = False,
) -> None:
    """Trains with each optimiser in turn; the weights of the last are stored."""
    out = plan.out
    curve = out.with_suffix(".tsv")
    if curve == out:
        raise UserError(f"--out: {out} is for the curve; name the weights .npz")
    if len(set(names)) < len(names):
        raise UserError(f"--optimiser: each once, got {','.join(names)}")
    for name in names:
        if name not in RATES:
            raise UserError(f"an optimiser is adam or muon, got {name!r}")
    check_places([out, curve], plan.text, force)
    rows = []
    for name in names:
        run = Run(name, plan)
        checkpoint = out.with_name(f"{out.stem}.{name}.checkpoint.npz")
        if resume and checkpoint.exists():
            run.restore(checkpoint)
            told(f"{name}: resumed at step {run.step} of {plan.steps}")
        elif resume and name == names[0]:
            run.restore(checkpoint)  # says that there is none
        run.go(told, checkpoint)
        rows += [[name, *row] for row in run.curve]
    flat = gpt.parameters(run.model)
    small = {n: p.data.astype(np.float16) for n, p in flat.items()}
    write_or_keep(out, small)
    lines = [
        f"{name}\t{step:.0f}\t{seconds:.1f}\t{train:.4f}\t{held_out:.4f}"
        for name, step, seconds, train, held_out in rows
    ]
    replace(curve, "\n".join([HEAD, *lines, ""]).encode())
    for name in names:
        out.with_name(f"{out.stem}.{name}.checkpoint.npz").unlink()
    told(f"wrote {out} ({out.stat().st_size / 1000:.0f} kB) and {curve}")
