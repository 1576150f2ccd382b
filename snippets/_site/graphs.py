"""The graphs of the pages: which call of which program each is, and their files.

`python -m snippets._site.graphs FOLDER NAME...` writes some. The build asks for them
so, because a process that serves has imported the programs as they once were.
"""

from __future__ import annotations

import importlib
import subprocess
import sys
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from snippets._site.catalogue import Site
from snippets._site.errors import UserError
from snippets._site.graph import TraceError
from snippets._site.trace import trace

TABLE = "graphs.toml"
FOLDER = "assets/graphs/"
OPTIONAL: dict[str, Any] = {"range": {}, "define": "", "about": "None"}


class Drawn:
    """A generator whose draws are known: in the page they are an input."""

    def __init__(self, e: Any) -> None:
        """e: all that will be drawn, in this order, [...]."""
        self._left = e.reshape(-1)

    def normal(self, size: Any) -> Any:
        """The next ones, in this shape."""
        n = int(np.prod(size))
        if n > len(self._left):
            raise TraceError(f"{n} more numbers are drawn, but {len(self._left)} given")
        taken, self._left = self._left[:n], self._left[n:]
        return taken.reshape(size)


@dataclass(frozen=True)
class Traceable:
    """An entry of the table."""

    name: str
    example: str
    model: str
    call: str
    inputs: dict[str, list[int]]
    range: dict[str, list[int]]
    define: str
    about: str

    def draw(self, rng: np.random.Generator) -> dict[str, np.ndarray]:
        """Inputs of the right shapes; floats lie in 0 to 1, so they may be times."""
        drawn: dict[str, np.ndarray] = {}
        for name, shape in self.inputs.items():
            if name in self.range:
                low, high = self.range[name]
                drawn[name] = rng.integers(low, high, size=shape)
            else:
                drawn[name] = rng.random(shape)
        return drawn

    def function(self, site: Site) -> tuple[Any, Any]:
        """What is traced, as trace() takes it, and its model."""
        names = self._names(site)

        def function(model: Any, **inputs: Any) -> Any:
            names.update(inputs, model=model, inputs=inputs)
            return eval(self.call, names)

        return function, eval(self.model, names)

    def _names(self, site: Site) -> dict[str, Any]:
        module = importlib.import_module(site[self.example].module)
        names = {**vars(module), "Drawn": Drawn}
        exec(self.define, names)
        return names

    def files(self, site: Site) -> tuple[str, bytes]:
        """The graph and its weights; raises UserError."""
        try:
            function, model = self.function(site)
            graph = trace(function, model, self.draw(np.random.default_rng(0)))
            about = eval(self.about, self._names(site))
            told = {"example": self.example, "call": self.call, "about": about}
            return graph.files(**told, weights=graph.size)
        except TraceError as error:
            raise UserError(f"{TABLE}: {self.name}: {error}") from None


def table(site: Site) -> dict[str, Traceable]:
    """All entries by name; raises UserError if one lacks something."""
    path = site.package / TABLE
    if not path.is_file():
        return {}
    entries = tomllib.loads(path.read_text(encoding="utf-8"))
    found = {}
    for name, entry in entries.items():
        try:
            found[name] = Traceable(name=name, **{**OPTIONAL, **entry})
        except TypeError as error:
            raise UserError(f"{TABLE}: {name}: {error}") from None
    return found


def graph_files(site: Site) -> dict[str, str | bytes]:
    """{path under docs/: content} of all graphs; made again where a program changed."""
    entries = table(site)
    keys = {
        name: ("graph", repr(entry), site.digest(site[entry.example]))
        for name, entry in entries.items()
    }
    if missing := [name for name, key in keys.items() if key not in site.made]:
        for name, files in _traced_anew(site, missing).items():
            site.made[keys[name]] = files
    made: dict[str, str | bytes] = {}
    for name, key in keys.items():
        made[f"{FOLDER}{name}.json"], made[f"{FOLDER}{name}.bin"] = site.made[key]
    return made


def _traced_anew(site: Site, names: list[str]) -> dict[str, tuple[str, bytes]]:
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "snippets._site.graphs", folder, *names]
        done = subprocess.run(command, cwd=site.root, capture_output=True, text=True)
        if done.returncode:
            raise UserError(done.stderr.strip().splitlines()[-1])
        return {
            name: (
                Path(folder, f"{name}.json").read_text(encoding="utf-8"),
                Path(folder, f"{name}.bin").read_bytes(),
            )
            for name in names
        }


def main(folder: str, *names: str) -> None:
    site = Site(Path.cwd())
    entries = table(site)
    for name in names:
        text, raw = entries[name].files(site)
        Path(folder, f"{name}.json").write_text(text, encoding="utf-8")
        Path(folder, f"{name}.bin").write_bytes(raw)


if __name__ == "__main__":
    main(*sys.argv[1:])
