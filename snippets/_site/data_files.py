"""The data files of a bundle as literals, each with its source and licence."""

from __future__ import annotations

import base64
import hashlib
import textwrap
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from snippets._site.sources import BundleError

LICENCE_TEXTS = {
    "CC BY 3.0": "https://creativecommons.org/licenses/by/3.0/",
    "CC BY 4.0": "https://creativecommons.org/licenses/by/4.0/",
    "CC BY-SA 3.0": "https://creativecommons.org/licenses/by-sa/3.0/",
    "Apache-2.0": "https://www.apache.org/licenses/LICENSE-2.0",
    "PSF-2.0": "https://docs.python.org/3.11/license.html",
}

Same = Callable[[tuple[str, ...], Callable[[], Any]], Any]


class Data:
    """The files of one package; each is read and encoded once."""

    def __init__(self, package: Path, same: Same) -> None:
        self.package = package
        self._same = same
        self._literals: dict[tuple[str, bool], str] = {}
        self._about: dict[str, Any] = {}

    def block(self, files: dict[str, bool]) -> str:
        """The literal `_FILES`, with each file's source and licence above it."""
        head = "import base64\n\n" if any(files.values()) else ""
        rows = ""
        for name, is_bytes in sorted(files.items()):
            rows += textwrap.indent(self._licence(name), "    # ") + "\n"
            rows += f"    {name!r}: {self._literal(name, is_bytes)},\n"
        return f"# --- the data files ---\n{head}_FILES = {{\n{rows}}}\n\n"

    def _literal(self, name: str, is_bytes: bool) -> str:
        """Slow for weights, and many examples carry the same ones."""
        if (name, is_bytes) not in self._literals:
            raw = (self.package / name).read_bytes()
            make = _bytes_literal if is_bytes else _text_literal
            key = (make.__name__, hashlib.sha256(raw).hexdigest())
            self._literals[name, is_bytes] = self._same(key, lambda: make(raw))
        return self._literals[name, is_bytes]

    def _licence(self, name: str) -> str:
        """Where a data file comes from and under which licence, in lines of comment.

        From `snippets/data.toml`; raises BundleError for a file that it lacks.
        """
        if not self._about:
            text = (self.package / "data.toml").read_text(encoding="utf-8")
            self._about = tomllib.loads(text)
        if name not in self._about:
            raise BundleError(f"snippets/data.toml says nothing of {name}")
        entry = self._about[name]
        licence = entry["licence"]
        if licence in LICENCE_TEXTS:  # each copy must say where its text stands
            licence = f"{licence}, {LICENCE_TEXTS[licence]}"
        text = f"{name}: {entry['what']} {entry['source']} Licence: {licence}"
        return textwrap.fill(text, 76, break_long_words=False, break_on_hyphens=False)


def _bytes_literal(raw: bytes) -> str:
    text = base64.b85encode(raw).decode("ascii")
    rows = "\n".join(f'        "{row}"' for row in textwrap.wrap(text, 68))
    return f"base64.b85decode(\n{rows}\n    )"


def _text_literal(raw: bytes) -> str:
    text = raw.decode("utf-8").replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return f'"""\\\n{text}"""'
