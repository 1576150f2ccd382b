"""Vectors of the site's own passages, for a search by meaning in the reader's browser.

A passage is an entry of the glossary or a paragraph of a lesson page. Our own program
encodes it when the site is built, and the reader's question in the page. A vector is
kept in `.build/`, outside git, as long as its text and the program stay the same.

`python -m snippets._site.meaning FILE.npy` encodes the texts of a JSON list that comes
on standard input. The build asks for it so, because the model is large and a process
that serves would keep it.
"""

from __future__ import annotations

import html
import importlib
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from snippets._site import pins, vendor
from snippets._site.archive import MINILM
from snippets._site.catalogue import Site, sha256
from snippets._site.errors import UserError
from snippets._site.paths import paths_of

FOLDER = "assets/meaning/"  # beside the scripts that ask for it
WIDTH = 384
UNIT = 127  # a vector of length 1 is kept as whole numbers of one byte
WORDS = 12  # a paragraph with fewer says too little to be found by
KEPT = ".build/meaning.npz"
PARAGRAPH = re.compile(r"<p>(.*?)</p>", re.DOTALL)
TAG = re.compile(r"<[^>]+>")

Passage = tuple[str, str, str]  # its address, its title, its text
Encode = Callable[[list[str]], np.ndarray]  # N texts -> unit vectors [N, WIDTH]


def passages(site: Site, index: list[dict[str, Any]]) -> list[Passage]:
    """Those of a search index as the theme wrote it, in its order."""
    pages = [step.page.removesuffix(".md") + "/" for step in paths_of(site).steps]
    titles = {doc["location"]: _plain(doc["title"]) for doc in index}
    found = []
    for doc in index:
        page, anchor = doc["location"].partition("#")[::2]
        title = titles[doc["location"]]
        texts = [_plain(text) for text in PARAGRAPH.findall(doc["text"])]
        if page.startswith("glossary/") and anchor:
            texts = texts[:1]  # the definition
        elif page in pages and not anchor.startswith("exercise"):
            texts = [text for text in texts if _says_something(text)]
            title = f"{titles[page]} › {title}" if anchor else title
        else:
            texts = []
        found += [(doc["location"], title, text) for text in texts]
    return found


def _says_something(text: str) -> bool:
    """Not so short ones, nor the headings of misconceptions: these are false."""
    return len(text.split()) >= WORDS and not re.fullmatch("“[^”]*”", text)


def _plain(markup: str) -> str:
    return " ".join(html.unescape(TAG.sub("", markup)).split())


def files(site: Site, index: list[dict[str, Any]], encode: Encode) -> dict[str, bytes]:
    """{path in the site: content}: passages as JSON, and a row of bytes for each."""
    found = passages(site, index)
    texts = [f"{title}: {text}" for _, title, text in found]
    rows = _kept(site, texts, encode)
    told = json.dumps({"unit": UNIT, "width": WIDTH, "passages": found})
    return {FOLDER + "passages.json": told.encode(), FOLDER + "vectors.bin": rows}


def _kept(site: Site, texts: list[str], encode: Encode) -> bytes:
    """The rows of the texts; only new ones are encoded."""
    store = site.root / KEPT
    program = sha256((site.package / "llm" / "minilm.py").read_bytes())
    keys = [sha256(f"{program} {text}".encode()) for text in texts]
    try:
        with np.load(store) as kept:
            known = dict(kept)
    except (FileNotFoundError, ValueError, OSError):
        known = {}
    new = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
    if new:
        vectors = np.rint(UNIT * encode(list(new.values()))).astype(np.int8)
        known |= dict(zip(new, vectors, strict=True))
        store.parent.mkdir(parents=True, exist_ok=True)
        np.savez(store, **{key: known[key] for key in keys})
    return b"".join(known[key].tobytes() for key in keys)


def carried(site: Site) -> bool:
    """Whether the model is there."""
    return not vendor.missing(pins.MINILM, vendor.minilm_folder(site.docs))


def encode_apart(site: Site) -> Encode:
    """Encodes in a process of its own; raises UserError if that fails."""

    def encode(texts: list[str]) -> np.ndarray:
        with tempfile.TemporaryDirectory() as folder:
            out = Path(folder) / "vectors.npy"
            done = subprocess.run(
                [sys.executable, "-m", __name__, str(out)],
                cwd=site.root,
                input=json.dumps(texts),
                capture_output=True,
                text=True,
            )
            if done.returncode:
                raise UserError(done.stderr.strip().splitlines()[-1])
            vectors: np.ndarray = np.load(out)
            return vectors

    return encode


def main(out: str) -> None:
    minilm = importlib.import_module(MINILM)
    model = minilm.load()
    vectors = [minilm.encode(model, text) for text in json.load(sys.stdin)]
    np.save(out, np.array(vectors))


if __name__ == "__main__":
    main(*sys.argv[1:])
