"""`python -m snippets train NAME --seeds 2 --check`: do claims outlive a training?

A claim about a method must not hang on one lucky start. In a copy of the checkout
the stored weights give way to those of another seed, and the tests that assert a
`Shows:` line run there, of every example that reads these weights. What failed is
kept in `docs/outputs/retrained.tsv`, a row for each example and seed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from snippets._site.catalogue import Example, Site
from snippets._site.claims import RETRAINED
from snippets._site.errors import UserError
from snippets._site.store import one_thread, replace

HEAD = "example\tseed\tseconds\tclaims\tfailed"
COPIED = ("snippets", "tests", "docs/outputs", "pyproject.toml", "mkdocs.yml")


class RetrainError(UserError):
    """A training or its tests did not run to their end; says why, in a line."""


@dataclass(frozen=True)
class Row:
    """One training with another seed, and what became of the claims."""

    example: str
    seed: int
    seconds: float  # of CPU, for the training alone
    claims: int  # tests that assert one
    failed: tuple[str, ...]  # names of those that did not hold

    def cells(self) -> list[str]:
        """As the table has it."""
        failed = " ".join(self.failed) or "-"
        return [
            self.example,
            str(self.seed),
            f"{self.seconds:.0f}",
            str(self.claims),
            failed,
        ]


def retrain(example: Example, seed: int, told: Callable[[str], None]) -> Row:
    """Trains with another seed and asserts the claims; raises RetrainError."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        _copy_checkout(example.site.root, copy)
        weights = copy / "snippets" / example.topic / f"{example.path.stem}.npz"
        told(f"{example.name}, seed {seed}: training")
        seconds = _train(copy, example.name, seed, weights)
        tests = [reader.test_path for reader in readers(example)]
        told(
            f"{example.name}, seed {seed}: {seconds:.0f} s; testing {len(tests)} files"
        )
        claims, failed = _assert_claims(copy, tests)
    return Row(example.name, seed, seconds, claims, failed)


def readers(example: Example) -> list[Example]:
    """The examples that read its weights, itself among them."""
    site = example.site
    weights = f"{example.file}.npz"
    return [e for e in site.examples if weights in site.data_files(e)]


def store_rows(site: Site, rows: list[Row]) -> None:
    """Replaces the rows of these examples and seeds, and keeps the others."""
    path = site.outputs / RETRAINED
    kept: dict[tuple[str, str], str] = {}
    if path.is_file():
        for line in path.read_text(encoding="utf-8").splitlines()[1:]:
            name, seed, *_ = line.split("\t")
            kept[name, seed] = line
    for row in rows:
        kept[row.example, str(row.seed)] = "\t".join(row.cells())
    lines = [kept[key] for key in sorted(kept)]
    replace(path, "\n".join([HEAD, *lines, ""]).encode())


def _copy_checkout(root: Path, copy: Path) -> None:
    for name in COPIED:
        if (root / name).is_dir():
            ignored = shutil.ignore_patterns("__pycache__", "browser", "node_modules")
            shutil.copytree(root / name, copy / name, ignore=ignored)
        elif (root / name).is_file():
            shutil.copy(root / name, copy / name)


def _train(copy: Path, name: str, seed: int, out: Path) -> float:
    command = [sys.executable, "-m", "snippets", "train", name]
    before = _children_seconds()
    _run(copy, [*command, "--seed", str(seed), "--out", str(out)])
    return _children_seconds() - before


def _children_seconds() -> float:
    times = os.times()
    return times.children_user + times.children_system


def _assert_claims(copy: Path, tests: list[str]) -> tuple[int, tuple[str, ...]]:
    report = copy / "report.xml"
    command = [sys.executable, "-m", "pytest", "-m", "shows", "-n", "0"]
    _run(copy, [*command, f"--junitxml={report}", *tests], accepted=(0, 1))
    cases = list(ElementTree.parse(report).iter("testcase"))
    failed = [
        case.attrib["name"]
        for case in cases
        if case.find("failure") is not None or case.find("error") is not None
    ]
    return len(cases), tuple(failed)


def _run(copy: Path, command: list[str], accepted: tuple[int, ...] = (0,)) -> None:
    environment = {**one_thread(), "PYTHONPATH": str(copy)}
    done = subprocess.run(
        command, cwd=copy, env=environment, capture_output=True, text=True
    )
    if done.returncode not in accepted:
        said = (done.stderr or done.stdout).strip().splitlines() or ["no word"]
        raise RetrainError(f"`{' '.join(command[2:])}`: {said[-1]}")


def check(chosen: list[Example], seeds: int, told: Callable[[str], None]) -> list[Row]:
    """Every example with seeds 1 to `seeds`; a row is stored as soon as it is known."""
    rows = []
    begin = time.perf_counter()
    for example in chosen:
        for seed in range(1, seeds + 1):
            row = retrain(example, seed, told)
            store_rows(example.site, [row])
            rows.append(row)
            what = f"failed: {', '.join(row.failed)}" if row.failed else "all hold"
            told(f"{row.example}, seed {seed}: {row.claims} claims, {what}")
    minutes = (time.perf_counter() - begin) / 60
    failed = sum(len(row.failed) for row in rows)
    claims = sum(row.claims for row in rows)
    told(
        f"{failed} of {claims} claims failed in {len(rows)} trainings, "
        f"{minutes:.0f} min"
    )
    return rows
