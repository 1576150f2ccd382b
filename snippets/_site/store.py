"""Runs examples and keeps what they print and draw, with a stamp.

An example is run as the reader gets it: its bundle, alone in an empty folder,
under `python -I`, with one BLAS thread. What it leaves becomes
`docs/outputs/<name>/`, and `stamp.json` there says from which bundle it came. A
glossary entry only prints: `docs/outputs/glossary.json` holds all of them.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from importlib.metadata import version
from pathlib import Path

from snippets._site.catalogue import (
    GLOSSARY,
    STAMP,
    TEXT,
    Entry,
    Example,
    Site,
    read_glossary,
)
from snippets._site.errors import UserError

TIMES = "times.tsv"
HEAD = "example\tseconds\tpython\tnumpy\tmachine"
THREADS = (
    "OPENBLAS_NUM_THREADS",
    "OMP_NUM_THREADS",
    "MKL_NUM_THREADS",
    "VECLIB_MAXIMUM_THREADS",
)

_writing = threading.Lock()  # of what many examples share


class BuildError(Exception):
    """An example could not be run to its end; the message says why, in a line."""


class WriteError(UserError):
    """A file could not be written; the message says which and why, in a line."""


def one_thread() -> dict[str, str]:
    """An environment in which NumPy uses one BLAS thread.

    Small matrices are slower on two, and results then depend on the machine.
    """
    return {**os.environ, **dict.fromkeys(THREADS, "1")}


def run_bundle(example: Example, folder: Path) -> float:
    """Runs the example alone in `folder`, which gets all it makes; -> seconds.

    The program itself is taken away again. Raises BuildError if it fails.
    """
    program = folder / example.path.name
    program.write_text(example.site.bundle(example), encoding="utf-8")
    command = [sys.executable, "-I", "-X", "utf8", program.name]
    begin = time.perf_counter()
    with (folder / TEXT).open("wb") as out:
        done = subprocess.run(
            command,
            cwd=folder,
            env=one_thread(),
            stdout=out,
            stderr=subprocess.PIPE,
        )
    if done.returncode:
        lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
        reason = lines[-1] if lines else f"exit code {done.returncode}"
        raise BuildError(f"{example.name}: {reason}")
    seconds = time.perf_counter() - begin
    program.unlink()
    return seconds


def build(example: Example) -> float:
    """Runs the example and replaces its output folder, all of it or nothing."""
    staging_root = (
        example.site.root / ".build"
    )  # outside docs/: `mkdocs serve` watches that
    staging_root.mkdir(exist_ok=True)
    staging = Path(tempfile.mkdtemp(dir=staging_root))
    new, old = staging / "new", staging / "old"
    new.mkdir()
    try:
        seconds = run_bundle(example, new)
        example.site.outputs.mkdir(parents=True, exist_ok=True)
        if isinstance(example, Entry):
            _keep_text(example, new)
        else:
            _keep_folder(example, new, old)
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    _note_time(example, seconds)
    return seconds


def _keep_folder(example: Example, new: Path, old: Path) -> None:
    (new / STAMP).write_text(_stamp(example, new), encoding="utf-8")
    try:
        if example.outputs.exists():
            example.outputs.rename(old)
        new.rename(example.outputs)
    except BaseException:
        if old.exists() and not example.outputs.exists():
            old.rename(example.outputs)
        raise


def _keep_text(entry: Entry, new: Path) -> None:
    if files(new).keys() != {TEXT}:
        raise BuildError(f"{entry.name}: an entry of the glossary only prints")
    site, name = entry.site, entry.path.stem
    text = (new / TEXT).read_text(encoding="utf-8")
    with _writing:
        stored = read_glossary(site.outputs)
        stored[name] = {"bundle": site.digest(entry), "text": text}
        known = {e.path.stem for e in site.entries}
        kept = {n: stored[n] for n in sorted(known & stored.keys())}
        lines = json.dumps(kept, indent=1, ensure_ascii=False) + "\n"
        replace(site.outputs / GLOSSARY, lines.encode())
        site.printed_by_entries[name] = stored[name]


def problems(example: Example) -> list[str]:
    """Why the stored output is not what this source printed; [] if it is."""
    stamp = example.stamp
    if not stamp:
        return ["never built"]
    found = []
    if stamp["bundle"] != example.site.digest(example):
        found.append("the example, a module it imports or its data changed")
    if "files" in stamp and stamp["files"] != files(example.outputs):
        found.append("the stored files are not those that the build wrote")
    return found


def orphans(site: Site) -> list[str]:
    """Stored outputs that belong to no example and no entry."""
    folders = {stamp.parent for stamp in site.outputs.glob("**/" + STAMP)}
    entries = {f"glossary/{name}" for name in site.printed_by_entries}
    return [
        *sorted(f.name for f in folders - {e.outputs for e in site.examples}),
        *sorted(entries - {e.name for e in site.entries}),
    ]


def replace(path: Path, data: bytes) -> None:
    """All of the file, or nothing: a stop in between leaves the old one.

    Raises WriteError.
    """
    part = path.with_name(path.name + ".part")
    try:
        part.write_bytes(data)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise WriteError(f"cannot write {path}: {error.strerror}") from None


def _stamp(example: Example, folder: Path) -> str:
    stamp = {
        "example": example.name,
        "bundle": example.site.digest(example),
        "files": files(folder),
    }
    return json.dumps(stamp, indent=1) + "\n"


def times(site: Site) -> dict[str, list[str]]:
    """{example: [seconds, Python, NumPy, machine]} of each last run."""
    try:
        lines = (site.outputs / TIMES).read_text(encoding="utf-8").splitlines()[1:]
    except FileNotFoundError:
        return {}
    rows = [line.split("\t") for line in lines]
    return {name: cells for name, *cells in rows}


def _note_time(example: Example, seconds: float) -> None:
    """Replaces the row of the example; what a run took is no part of its stamp."""
    machine = f"{platform.system()} {platform.machine()}"
    now = [f"{seconds:.1f}", platform.python_version(), version("numpy"), machine]
    with _writing:
        rows = {**times(example.site), example.name: now}
        lines = ["\t".join([name, *cells]) for name, cells in sorted(rows.items())]
        replace(example.site.outputs / TIMES, "\n".join([HEAD, *lines, ""]).encode())


def files(folder: Path) -> dict[str, str]:
    """{name: SHA-256} of what a run left in `folder`, its stamp apart."""
    paths = sorted(p for p in folder.rglob("*") if p.is_file() and p.name != STAMP)
    return {
        p.relative_to(folder).as_posix(): _digest(p.read_bytes())
        for p in paths
        if "__pycache__" not in p.parts
    }


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
