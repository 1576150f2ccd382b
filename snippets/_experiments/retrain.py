"""`python -m snippets train NAME --seeds 2 --check`: do claims outlive a training?

A claim about a method must not hang on one lucky start. In a copy of the checkout
the stored weights give way to those of another seed, and the tests that assert a
`Shows:` line run there, of every example that reads these weights. What failed is
kept in `docs/outputs/retrained.tsv`, a row for each example and seed, with digests
of the training and of the tests: the list of claims says when a row is older. What
was trained is kept in `.build/`, so that a changed test costs no second training.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

from snippets._site.catalogue import Example, Site
from snippets._site.errors import UserError
from snippets._site.made import MADE
from snippets._site.retrained import (
    RETRAINED,
    Row,
    age,
    digest_of_tests,
    digest_of_training,
    read_rows,
    readers,
)
from snippets._site.store import one_thread, replace

HEAD = "example\tseed\tseconds\tclaims\tfailed\ttraining\ttests"
COPIED = ("snippets", "tests", "docs/outputs", "pyproject.toml", "mkdocs.yml")


class RetrainError(UserError):
    """A training or its tests did not run to their end; says why, in a line."""


def retrain(example: Example, seed: int, told: Callable[[str], None]) -> Row:
    """Trains with another seed and asserts the claims; raises RetrainError."""
    site = example.site
    digests = digest_of_training(example), digest_of_tests(example)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        _copy_checkout(site.root, copy)
        told(f"{example.name}, seed {seed}: training")
        seconds = _trained(example, seed, copy)
        for other in trained_on(example):  # what learnt from the old ones
            _trained(Site(copy)[other.name], seed, copy)
        tests = [reader.test_path for reader in readers(example)]
        told(
            f"{example.name}, seed {seed}: {seconds:.0f} s; testing {len(tests)} files"
        )
        claims, failed = _assert_claims(copy, tests, told)
    return Row(example.name, seed, seconds, claims, failed, *digests)


def trained_on(example: Example) -> list[Example]:
    """The examples whose own training reads what this one stores."""
    weights = set(example.weights)
    site = example.site
    return [e for e in site.examples if e.has_weights and weights & site.training(e)[1]]


def store_rows(site: Site, rows: list[Row]) -> None:
    """Replaces the rows of these examples and seeds, and keeps the others."""
    known = {(row.example, row.seed): row for row in [*read_rows(site), *rows]}
    lines = [known[key].line for key in sorted(known)]
    replace(site.outputs / RETRAINED, "\n".join([HEAD, *lines, ""]).encode())


def _copy_checkout(root: Path, copy: Path) -> None:
    for name in COPIED:
        if (root / name).is_dir():
            ignored = shutil.ignore_patterns("__pycache__", "browser", "node_modules")
            shutil.copytree(root / name, copy / name, ignore=ignored)
        elif (root / name).is_file():
            shutil.copy(root / name, copy / name)


def _trained(example: Example, seed: int, copy: Path) -> float:
    """Puts the weights into the copy, trained or kept; -> seconds of CPU."""
    package, kept = copy / "snippets", _kept(example, seed)
    if not kept.is_dir():
        made = _train(example, seed, copy)
        part = kept.with_suffix(".part")  # all of them, or none
        shutil.copytree(made, part, dirs_exist_ok=True)
        part.rename(kept)
    for file in example.weights:
        shutil.copy(kept / Path(file).name, package / file)
    return float((kept / "seconds").read_text())


def _train(example: Example, seed: int, copy: Path) -> Path:
    """-> a folder with what the training left, and its seconds."""
    made = copy / "made"
    shutil.rmtree(made, ignore_errors=True)
    made.mkdir()
    for file in example.weights:  # a training may replace a part of a file
        shutil.copy(copy / "snippets" / file, made)
    before = _children_seconds()
    _run(copy, [sys.executable, "-m", "snippets", *_command(example, seed, made)])
    (made / "seconds").write_text(f"{_children_seconds() - before:.0f}")
    return made


def _kept(example: Example, seed: int) -> Path:
    """Where they lie between two checks: another place for another training."""
    name = f"{example.name}-{seed}-{digest_of_training(example)}"
    return example.site.root / ".build" / "retrained" / name


def _command(example: Example, seed: int, out: Path) -> list[str]:
    if example.name in MADE:
        words = [word.format(out=out) for word in MADE[example.name].command]
    else:
        words = ["train", example.name, "--out", f"{out}/{example.path.stem}.npz"]
    if words[0] == "train":
        words.append("--force")  # a copy of what is stored lies there
    return [*words, "--seed", str(seed)]


def _children_seconds() -> float:
    times = os.times()
    return times.children_user + times.children_system


def _assert_claims(
    copy: Path, tests: list[str], told: Callable[[str], None]
) -> tuple[int, tuple[str, ...]]:
    report = copy / "report.xml"
    command = [sys.executable, "-m", "pytest", "-m", "shows", "-n", "0"]
    _run(copy, [*command, f"--junitxml={report}", *tests], accepted=(0, 1))
    cases = list(ElementTree.parse(report).iter("testcase"))
    failed = set()
    for case in cases:
        for kind in ("failure", "error"):
            if (found := case.find(kind)) is not None:
                failed.add(_function(case))
                why = found.attrib.get("message", kind).splitlines()
                told(f"  {case.attrib['name']}: {why[0] if why else kind}")
    return len(cases), tuple(sorted(failed))


def _function(case: ElementTree.Element) -> str:
    """`vae::test_bridges`, whatever the seed of the test."""
    file = case.attrib["classname"].rpartition(".")[2]
    return f"{file.removeprefix('test_')}::{case.attrib['name'].partition('[')[0]}"


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
        for line in older_rows(example):
            told(line)
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


def older_rows(example: Example) -> list[str]:
    """What of its rows is older than its training, or than the tests."""
    ages = [(row, age(example.site, row)) for row in read_rows(example.site)]
    return [
        f"{row.example}, seed {row.seed}: its row is older than the {what}"
        for row, what in ages
        if row.example == example.name and what
    ]
