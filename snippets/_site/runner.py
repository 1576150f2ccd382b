"""Runs a reader's program in the page: the Python half of the runner.

The other half is docs/assets/runner/: a script starts a worker, the worker
starts Pyodide, unpacks this package and calls `run`. Nothing here knows of a
browser, so the tests call it too.
"""

from __future__ import annotations

import ast
import importlib
import json
import linecache
import sys
import time
from functools import cache
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

from snippets._site.explain import explain
from snippets._site.program import PACKAGE, Part, example
from snippets._site.world import Emit, Out, own_world

LARGEST, MOST_FILES = 20_000_000, 100  # bytes of a file, and how many are shown


def run(job: str, emit: Emit) -> None:
    """Runs what the page asks for, in a folder of its own, and reports all.

    `job` is JSON: one of `example` (with `edits`), `code` (with `file`) and
    `cells`; `check` with `code`, an exercise; or `encode`, a text for MiniLM.
    `emit` gets "out" and "note" with text, "cell" with a number, "file" with
    JSON, and at last "end" with JSON.
    """
    asked = json.loads(job)
    begin = time.perf_counter()
    out = Out(emit)
    end: dict[str, Any] = {"ok": False}
    readers = bool({"code", "cells"} & asked.keys() or asked.get("edits"))
    with own_world(out, readers) as folder:
        try:
            end |= _start(asked, out) or {"ok": True}
        except BaseException as error:  # the reader's program may raise any
            out.flush()
            end |= explain(error, out.parts)
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
    if "encode" in asked:
        return _encoded(asked["encode"])
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


def _encoded(text: str) -> dict[str, Any]:
    """The text's vector; what of it was read, in tokens with the marks at both ends."""
    minilm, model = _minilm()
    vector = minilm.encode(model, text)
    tokens = minilm.tokenize(text, model["vocabulary"])
    cut = len(tokens) == minilm.LIMIT
    return {"ok": True, "vector": vector.tolist(), "tokens": len(tokens), "cut": cut}


@cache
def _minilm() -> tuple[Any, Any]:
    """The program and its model, kept for the next question."""
    minilm = importlib.import_module("snippets.llm.minilm")
    return minilm, minilm.load()
