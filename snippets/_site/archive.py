"""What the page's Python fetches: this package's code at once, data when it is read.

The code is one small archive. Data and weights come file by file, before a program
that reads them; which those are is known here, from the same reading of the sources
that makes the bundles.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import json
import zipfile
import zlib
from functools import cache
from pathlib import Path
from typing import Any

from snippets._site import pins, vendor
from snippets._site.catalogue import Example, Site, sha256

# of this folder, what runs in the page; tests hold that it imports nothing else
MACHINERY = (
    "__init__.py",
    "explain.py",
    "program.py",
    "regions.py",
    "runner.py",
    "world.py",
)
MINILM = "snippets.llm.minilm"  # its model is no file of ours
FOLDER = "assets/runner/"  # beside the scripts that ask for it


def archive_files(site: Site, foreign: bool) -> dict[str, str | bytes]:
    """{path under docs/: content} of all that the scripts of the runner fetch."""
    packed = code(site)
    told = runtime(site, foreign, packed)
    made: dict[str, str | bytes] = {
        "code.bin": packed,
        "runtime.json": json.dumps(told),
        "model.json": json.dumps(model(site)),
    }
    made |= {f"sources/{e.file}.py": e.source for e in site.examples}
    made |= {
        f"data/{name}": (site.package / name).read_bytes()
        for name, about in told["data"].items()
        if "package" not in about
    }
    return {FOLDER + name: content for name, content in made.items()}


def code(site: Site) -> bytes:
    """What can be imported in the page: the tested bytes, the same in each build.

    A zip of stored files, compressed as a whole: small files have much in common.
    """
    elsewhere = {e.path for e in site.examples if not _held(e)}
    paths = [
        *site.package.glob("[!_]*.py"),
        *site.package.glob("__init__.py"),
        *site.package.glob("[!_]*/*.py"),
        *(p for p in site.package.glob("_site/*.py") if p.name in MACHINERY),
    ]
    contents = {
        path.relative_to(site.root).as_posix(): path.read_bytes()
        for path in sorted({*paths} - elsewhere)
    }
    key = "code", *contents, *(sha256(content) for content in contents.values())
    return site.same(key, lambda: _packed(contents))


def _held(example: Example) -> bool:
    """Whether the page can import it; MiniLM has no Run, but reads what is asked."""
    return example.needs == "NumPy" or example.module == MINILM


def _packed(contents: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in contents.items():
            entry = zipfile.ZipInfo(name)  # dated 1980: no build differs
            archive.writestr(entry, content)
    return zlib.compress(out.getvalue(), 9)


def needs(site: Site) -> dict[str, list[str]]:
    """{module, or function of `data`: the data files that it reads, if any}."""
    runnable = [e for e in site.programs if e.needs == "NumPy"]
    found = {e.module: site.data_files(e) for e in [*runnable, *site.exercises]}
    found |= site.shared_data_files()
    if not vendor.missing(pins.MINILM, vendor.minilm_folder(site.docs)):
        program = [e for e in site.examples if e.module == MINILM]
        read = [name for e in program for name in site.data_files(e)]
        found[MINILM] = [*read, *(file.name for file in pins.MINILM)]
    return {name: files for name, files in found.items() if files}


def held(site: Site, needs: dict[str, list[str]]) -> dict[str, dict[str, Any]]:
    """{data file: its address from the runner's folder, its size, its hash}."""
    names = {name for files in needs.values() for name in files}
    models = {
        file.name: {
            "url": f"../minilm/{file.name}?{file.sha256[:12]}",
            "bytes": file.size,
            "integrity": file.integrity,
            "package": pins.MINILM_PACKAGE,  # where a program looks for it
        }
        for file in pins.MINILM
        if file.name in names
    }
    ours = {
        name: about(f"data/{name}", (site.package / name).read_bytes())
        for name in sorted(names - models.keys())
    }
    return ours | models


def about(name: str, content: bytes) -> dict[str, Any]:
    """What the page must know to fetch a file; other content, another address."""
    digest = hashlib.sha256(content)
    return {
        "url": f"{name}?{digest.hexdigest()[:12]}",
        "bytes": len(content),
        "integrity": f"sha256-{base64.b64encode(digest.digest()).decode()}",
    }


def runtime(site: Site, foreign: bool, packed: bytes) -> dict[str, Any]:
    """What the page needs to know of its Python: where all is, sizes and hashes."""
    folder = vendor.python_folder(site.docs)
    here = not vendor.missing(pins.PYTHON, folder)
    read = needs(site)
    return {
        "python": pins.CPYTHON,
        "numpy": pins.NUMPY,
        "url": pins.CDN if foreign else "../pyodide/",
        "foreign": foreign,
        "lock": pins.LOCK,
        "files": _listed(pins.PYTHON),
        "code": about("code.bin", packed),
        "packed": packed_runtime(folder) + len(packed) if here else None,
        "needs": read,
        "data": held(site, read),
    }


def model(site: Site) -> dict[str, Any]:
    """The files of the language model, or which of them this build lacks."""
    return {
        "absent": vendor.missing(pins.MODEL, vendor.model_folder(site.docs)),
        "url": "../llm/",
        "files": _listed(pins.MODEL),
    }


def _listed(files: tuple[pins.Pinned, ...]) -> dict[str, Any]:
    return {f.name: {"bytes": f.size, "integrity": f.integrity} for f in files}


@cache  # no file of the runtime ever has other bytes than the pinned ones
def packed_runtime(folder: Path) -> int:
    """The bytes of the runtime as a host sends them that compresses with gzip."""
    contents = [(folder / file.name).read_bytes() for file in pins.PYTHON]
    return sum(min(len(c), len(gzip.compress(c, 6))) for c in contents)
