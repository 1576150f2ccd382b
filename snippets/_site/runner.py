"""Runs a reader's program in the page: the Python half of the runner.

The other half is docs/assets/runner/: a script starts a worker, the worker
starts Pyodide, unpacks this package and calls `run`. Nothing here knows of a
browser, so the tests call it too.
"""

from __future__ import annotations

import ast
import asyncio
import contextlib
import importlib
import io
import json
import linecache
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

import numpy as np
import numpy.random  # else the first program would import it, and could change it

from snippets._site.regions import regions

PACKAGE = Path(__file__).parents[1]  # as the archive has it
LIMIT = 100_000  # characters of output; the rest of a flood is dropped
AT_ONCE = 2000  # writes that are sent as they come: what stands before an endless loop
LARGEST, MOST_FILES = 20_000_000, 100  # bytes of a file, and how many are shown
LONGEST = 20_000  # characters of a traceback
PERIOD = 0.05  # seconds between two messages to the page, after that many
SHOWN = (".png", ".svg", ".gif", ".wav")
INPUT = "input() cannot ask in the page: write the value into the code"
PACKAGES = (
    "In the page there are NumPy, Python's standard library and this site's "
    "`snippets`. For other packages, download the file and run it at home."
)
MEMORY = "It asked for more memory than the page may have (1 GB)."

Emit = Callable[[str, str], None]  # (kind, text or JSON) -> the page


@dataclass(frozen=True)
class Part:
    """A program, and which of its lines the reader sees as which block."""

    text: str
    path: str  # what `__file__` says; data files are beside it
    blocks: tuple[tuple[str, int, int], ...] = ()  # (name, first line, last line)

    def place(self, line: int) -> tuple[str, int]:
        """File line -> (what to call the place, the line the reader sees)."""
        name = Path(self.path).name
        for block, first, last in self.blocks:
            if first <= line <= last:
                return f"{name} [{block}]" if block else name, line - first + 1
        return name, line


def example(file: str, edits: dict[str, str]) -> Part:
    """The file of an example, with the blocks that the reader changed put in.

    An edit of the block "" replaces the file. Raises ValueError if there is no
    such file or block.
    """
    path = PACKAGE / f"{file}.py"
    if not path.is_file():
        raise ValueError(f"there is no snippets/{file}.py")
    text = path.read_text(encoding="utf-8")
    if "" in edits:
        return Part(edits[""], str(path))
    lines, made, blocks, at = text.split("\n"), [], [], 0
    for name, first, last in regions(text):
        made += lines[at : first - 1]
        begin, at = len(made) + 1, last
        made += edits[name].split("\n") if name in edits else lines[first - 1 : last]
        shown = [n for n in range(begin, len(made) + 1) if made[n - 1]]
        blocks.append((name, shown[0] if shown else begin, len(made)))
    made += lines[at:]
    if unknown := edits.keys() - {name for name, *_ in blocks}:
        raise ValueError(f"snippets/{file}.py has no block {min(unknown)!r}")
    return Part("\n".join(made), str(path), tuple(blocks))


# --- running -------------------------------------------------------------------


def run(job: str, emit: Emit) -> None:
    """Runs what the page asks for, in a folder of its own, and reports all.

    `job` is JSON: one of `example` (with `edits`), `code` (with `file`) and
    `cells`; or `check` with `code`, an exercise; or `live` with `arguments`.
    `emit` gets "out" and "note" with text, "cell" with a number, "file" with
    JSON, and at last "end" with JSON.
    """
    asked = json.loads(job)
    begin = time.perf_counter()
    out = Out(emit)
    end: dict[str, Any] = {"ok": False}
    readers = bool({"code", "cells"} & asked.keys() or asked.get("edits"))
    with _own_world(out, readers) as folder:
        try:
            end |= _start(asked, out) or {"ok": True}
        except BaseException as error:  # the reader's program may raise any
            end |= _explain(error, out)
        out.flush()
        _send_files(folder, emit)
        emit("end", json.dumps({**end, "seconds": time.perf_counter() - begin}))


def _send_files(folder: Path, emit: Emit) -> None:
    wrote = sorted(p for p in folder.iterdir() if p.is_file())
    shown = [p for p in wrote if p.stat().st_size <= LARGEST][:MOST_FILES]
    for path in shown:
        emit("file", json.dumps({"name": path.name, "path": str(path)}))
    if left_out := len(wrote) - len(shown):
        emit("note", f"Files that are too large, or too many, to be shown: {left_out}.")


def _start(asked: dict[str, Any], out: Out) -> dict[str, Any] | None:
    if "live" in asked:
        _live(asked["live"], asked["arguments"])
        return None
    if "cells" in asked:
        _cells(asked["cells"], asked["show"], out)
        return None
    if "example" in asked:
        part = example(asked["example"], asked.get("edits", {}))
    else:
        part = Part(asked["code"], str(PACKAGE / asked.get("file", "you.py")))
    world = _execute(part, out, seed=asked.get("seed"))
    return _check(asked["check"], world) if "check" in asked else None


def _execute(part: Part, out: Out, seed: int | None = None) -> dict[str, Any]:
    out.parts = [part]
    world = _main_module(part.path)
    code = _compile(part)
    if seed is None:
        exec(code, world)
    elif _takes_seed(part.text):  # as `snippets run NAME --seed N` calls it
        world["__name__"] = "playground"
        exec(code, world)
        world["main"](Path("."), seed=seed)
    else:
        world["seed"] = seed
        exec(code, world)
    return world


def _takes_seed(text: str) -> bool:
    return any(
        isinstance(node, ast.FunctionDef)
        and node.name == "main"
        and "seed" in [a.arg for a in node.args.args]
        for node in ast.parse(text).body
    )


def _compile(part: Part, tree: Any = None) -> CodeType:
    rows = part.text.splitlines(keepends=True)
    # mtime None: linecache shows the reader's text, not what is in the file
    linecache.cache[part.path] = (len(part.text), None, rows, part.path)
    return compile(tree or part.text, part.path, "exec", dont_inherit=True)


def _main_module(path: str) -> dict[str, Any]:
    module = ModuleType("__main__")
    sys.modules["__main__"] = module  # dataclasses and pickle look there
    module.__dict__["__file__"] = path
    return module.__dict__


def _cells(cells: list[str], show: int, out: Out) -> None:
    """Cells in order, in one namespace; the last expression of each is shown."""
    out.parts = [Part(text, f"cell {i}") for i, text in enumerate(cells, start=1)]
    world = _main_module("lab.py")
    for i, part in enumerate(out.parts):
        out.flush()
        out.emit("cell", str(i))
        tree = ast.parse(part.text, part.path)
        last = tree.body.pop() if tree.body else None
        if not isinstance(last, ast.Expr):
            tree.body += [last] if last else []
            last = None
        exec(_compile(part, tree), world)
        if last:
            code = compile(ast.Expression(last.value), part.path, "eval")
            _display(eval(code, world), i, out)


def _display(value: Any, i: int, out: Out) -> None:
    if hasattr(value, "_repr_png_"):
        Path(f"cell-{i + 1}.png").write_bytes(value._repr_png_()[0])
        out.flush()
        path = Path.cwd() / f"cell-{i + 1}.png"
        out.emit("file", json.dumps({"name": path.name, "path": str(path)}))
    elif value is not None:
        print(repr(value))


def _check(name: str, world: dict[str, Any]) -> dict[str, Any]:
    """The very assertions of the exercise's test, on the reader's function."""
    exercise = importlib.import_module(f"snippets.exercises.{name}")
    given = world.get(exercise.FUNCTION)
    if not callable(given):
        return {"passed": False, "why": f"there is no `{exercise.FUNCTION}`"}
    try:
        exercise.check(given)
    except AssertionError as error:
        return {"passed": False, "why": str(error)}
    return {"ok": True, "passed": True}


_fitted: dict[str, Any] = {}


def _live(name: str, arguments: dict[str, Any]) -> None:
    """Prints `answer(train(), ...)` of an example; what `train` made is kept."""
    module = importlib.import_module(f"snippets.{name.replace('/', '.')}")
    if name not in _fitted:
        _fitted[name] = module.train()
    print(module.answer(_fitted[name], **arguments))


# --- what the program sees of the world ------------------------------------------


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
def _own_world(out: Out, readers: bool) -> Iterator[Path]:
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
            classes |= {c for c in vars(module).values() if isinstance(c, type)}
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


# --- what went wrong, in the reader's terms ----------------------------------------


def _explain(error: BaseException, out: Out) -> dict[str, Any]:
    out.flush()
    if isinstance(error, SystemExit):
        code = error.code
        if code is None or code == 0:
            return {"ok": True, "why": "The program ended itself: sys.exit()."}
        return {"why": f"The program ended itself: sys.exit({code!r})."}
    why = {
        MemoryError: MEMORY,
        ModuleNotFoundError: PACKAGES,
    }.get(type(error), "")
    if "array is too big" in str(error):  # a 32-bit NumPy's ValueError
        why = MEMORY
    text = _traceback(error, out.parts)
    if len(text) > LONGEST:
        text = f"{text[: LONGEST // 2]}\n[...]\n{text[-LONGEST // 2 :]}"
    return {"error": text, "why": why}


def _traceback(error: BaseException, parts: list[Part]) -> str:
    """The traceback without our own frames, with the lines the reader sees."""
    known = {part.path: part for part in parts}
    told: traceback.TracebackException | None = (
        traceback.TracebackException.from_exception(error)
    )
    first = told
    while told:
        told.stack = traceback.StackSummary.from_list(
            [_frame(frame, known) for frame in told.stack if frame.filename != __file__]
        )
        if isinstance(told, traceback.TracebackException) and (
            part := known.get(getattr(told, "filename", None) or "")
        ):  # a SyntaxError
            told.filename, line = part.place(int(told.lineno or 1))
            told.lineno = str(line)
        told = told.__cause__ or told.__context__
    assert first
    return "".join(first.format())


def _frame(
    frame: traceback.FrameSummary, known: dict[str, Part]
) -> traceback.FrameSummary:
    part = known.get(frame.filename)
    if not part:
        return frame
    line = frame.lineno or 1
    place, seen = part.place(line)
    return traceback.FrameSummary(
        place,
        seen,
        frame.name,
        line=frame.line,
        end_lineno=seen + ((frame.end_lineno or line) - line),
        colno=frame.colno,
        end_colno=frame.end_colno,
    )
