"""What Python in the page gets: the package, and lists of what else it may load."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from typing import Any

from snippets._site import vendor
from snippets._site.catalogue import Site

FOLDER = "assets/runner/"  # beside the scripts that ask for it


def archive_files(site: Site, foreign: bool) -> dict[str, str | bytes]:
    """{path under docs/: content} of all that the scripts of the runner fetch."""
    package = package_archive(site)
    made: dict[str, str | bytes] = {
        "snippets.zip": package,
        "runtime.json": json.dumps(runtime(foreign, package)),
        "examples.json": json.dumps(menu(site)),
        "model.json": json.dumps(model(site)),
    }
    return {FOLDER + name: content for name, content in made.items()}


def package_archive(site: Site) -> bytes:
    """The package as a zip: the bytes that were tested, and the same each time."""
    paths = [
        p
        for p in sorted(site.package.rglob("*"))
        if p.is_file() and "__pycache__" not in p.parts
    ]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in paths:
            name = path.relative_to(site.root).as_posix()
            entry = zipfile.ZipInfo(name)  # dated 1980: no build differs
            archive.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def runtime(foreign: bool, archive: bytes) -> dict[str, Any]:
    """What the page needs to know of its Python: where it is, and its hashes."""
    return {
        "python": vendor.CPYTHON,
        "numpy": vendor.NUMPY,
        "url": vendor.CDN if foreign else "../pyodide/",
        "foreign": foreign,
        "lock": vendor.LOCK,
        "archive": f"snippets.zip?{hashlib.sha256(archive).hexdigest()[:12]}",
        "files": _listed(vendor.PYTHON),
    }


def model(site: Site) -> dict[str, Any]:
    """The files of the language model, or which of them this build lacks."""
    return {
        "absent": vendor.missing(vendor.MODEL, vendor.model_folder(site.docs)),
        "url": "../llm/",
        "files": _listed(vendor.MODEL),
    }


def menu(site: Site) -> list[dict[str, str]]:
    """The examples that run in the page, for the playground."""
    return [
        {"name": e.name, "file": e.file, "summary": e.summary, "code": e.source}
        for e in site.examples
        if e.in_playground
    ]


def _listed(files: tuple[vendor.Pinned, ...]) -> dict[str, Any]:
    return {f.name: {"bytes": f.size, "integrity": f.integrity} for f in files}
