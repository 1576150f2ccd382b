"""What a reader's program sees of the world: our streams, no input, a clock.

All is put back after it, so that the next program runs as it was published.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import io
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import numpy.random  # else the first program would import it, and could change it

from snippets._site.program import Part

LIMIT = 100_000  # characters of output; the rest of a flood is dropped
AT_ONCE = 2000  # writes that are sent as they come: what stands before an endless loop
PERIOD = 0.05  # seconds between two messages to the page, after that many
INPUT = "input() cannot ask in the page: write the value into the code"

Emit = Callable[[str, str], None]  # (kind, text or JSON) -> the page


class Out(io.TextIOBase):
    """Standard output that goes to the page, in pieces, up to a limit."""

    def __init__(self, emit: Emit) -> None:
        self.emit, self.left = emit, LIMIT
        self.waiting: list[str] = []
        self.pieces, self.sent = 0, 0.0
        self.parts: list[Part] = []

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        if not isinstance(text, str):
            raise TypeError(f"write() wants a string, got {text!r}")
        if text and self.left > 0:
            self.waiting.append(text[: self.left])
            self.left -= len(text)
            if self.left <= 0:
                self.flush()
                self.emit("note", f"The output was cut at {LIMIT:,} characters.")
            elif self.pieces < AT_ONCE or time.monotonic() - self.sent > PERIOD:
                self.flush()
        return len(text)

    def flush(self) -> None:
        if self.waiting:
            self.emit("out", "".join(self.waiting))
            self.waiting.clear()
            self.pieces += 1
            self.sent = time.monotonic()


class NoInput(io.TextIOBase):
    """Standard input that says why it has nothing."""

    def readable(self) -> bool:
        return True

    def read(self, size: int | None = -1) -> str:
        raise RuntimeError(INPUT)

    def readline(self, size: int = -1) -> str:  # type: ignore[override]
        raise RuntimeError(INPUT)


@contextlib.contextmanager
def own_world(out: Out, readers: bool) -> Iterator[Path]:
    """An empty working folder, our streams, no input; all put back after.

    `readers` says that the program is a reader's, who may have changed anything.
    """
    kept_main, kept_input = sys.modules["__main__"], sys.stdin
    limit = sys.getrecursionlimit()
    with (
        _put_back() if readers else contextlib.nullcontext(),
        tempfile.TemporaryDirectory() as folder,
        contextlib.chdir(folder),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(out),
        np.printoptions(),
        np.errstate(),
        _own_event_loop(),
    ):
        sys.stdin = NoInput()
        try:
            yield Path(folder)
        finally:
            sys.stdin = kept_input
            sys.modules["__main__"] = kept_main
            sys.setrecursionlimit(limit)


@contextlib.contextmanager
def _put_back() -> Iterator[None]:
    """Undoes what a program changes in modules and in their classes.

    All programs of a tab share one Python: after one that sets `builtins.sum` or
    patches `Path.read_text`, another would differ from what was published.
    """
    modules, path = dict(sys.modules), sys.path[:]
    kept = [(space, dict(vars(space))) for space in _namespaces(modules)]
    try:
        yield
    finally:
        sys.path[:] = path
        importlib.invalidate_caches()
        for space, names in kept:
            now = vars(space)
            for name, value in names.items():
                if now.get(name, _put_back) is not value:
                    setattr(space, name, value)
            new = [n for n in now if n not in names]
            for name in new:
                if not isinstance(now[name], ModuleType):  # it was imported
                    delattr(space, name)
        for name in [n for n in sys.modules if n not in modules]:
            if not name.startswith("numpy"):  # compiled parts load only once
                del sys.modules[name]


def _namespaces(modules: dict[str, ModuleType]) -> Iterator[ModuleType | type]:
    """The modules, and the classes in them, each once."""
    classes = set()
    for module in modules.values():
        if isinstance(module, ModuleType):  # not what stands for one, as `js` does
            yield module
            # not isinstance: it asks `__class__`, and an odd object may answer loudly
            classes |= {c for c in vars(module).values() if issubclass(type(c), type)}
    yield from classes


# --- asyncio -----------------------------------------------------------------------


class Loop(asyncio.BaseEventLoop):
    """An event loop that waits for the clock only: in the page there are no sockets."""

    def __init__(self) -> None:
        super().__init__()
        self._selector = self

    def select(self, timeout: float | None) -> list[Any]:
        if timeout is None:
            raise RuntimeError("in the page nothing comes that it could wait for")
        time.sleep(timeout)
        return []

    def _process_events(self, events: list[Any]) -> None:
        pass


@contextlib.contextmanager
def _own_event_loop() -> Iterator[None]:
    """`asyncio.run` works as at home, though the page's own loop is running."""
    running, new = asyncio._get_running_loop(), asyncio.events.new_event_loop
    asyncio._set_running_loop(None)
    asyncio.events.new_event_loop = Loop
    try:
        yield
    finally:
        asyncio.events.new_event_loop = new
        asyncio._set_running_loop(running)
