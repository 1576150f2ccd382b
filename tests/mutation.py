"""Plants faults in a module, one at a time, and asks its own tests which they notice.

`python tests/mutation.py families/vae --sample 20 --seed 0` copies the checkout, breaks
`snippets/families/vae.py` in twenty places, each alone, and runs `tests/families/
test_vae.py`; what these miss may still change what the program prints. It says which
faults nobody noticed: a missing test, or a change that changes nothing.
"""

import argparse
import ast
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
LEFT_OUT = (".git", ".build", ".cache", "node_modules", "pyodide", "llm", "minilm")
SWAPS = {  # what stands between two operands -> what is put there
    ast.Lt: ("<", "<="),
    ast.LtE: ("<=", "<"),
    ast.Gt: (">", ">="),
    ast.GtE: (">=", ">"),
    ast.Eq: ("==", "!="),
    ast.NotEq: ("!=", "=="),
    ast.In: ("in", "not in"),
    ast.Is: ("is", "is not"),
    ast.Add: ("+", "-"),
    ast.Sub: ("-", "+"),
    ast.Mult: ("*", "/"),
    ast.Div: ("/", "*"),
    ast.FloorDiv: ("//", "*"),
    ast.Mod: ("%", "*"),
    ast.Pow: ("**", "*"),
    ast.And: ("and", "or"),
    ast.Or: ("or", "and"),
}
NAMES = {
    "max": "min",
    "min": "max",
    "maximum": "minimum",
    "minimum": "maximum",
    "argmax": "argmin",
    "argmin": "argmax",
    "sum": "mean",
    "mean": "sum",
    "sin": "cos",
    "cos": "sin",
    "exp": "tanh",
}
MOST = 10  # times as long as without a fault, and it hangs


@dataclass(frozen=True)
class Mutant:
    """One fault: what stands from `start` to `end` becomes `put`."""

    start: int
    end: int
    line: int
    put: str

    def applied(self, source: str) -> str:
        return source[: self.start] + self.put + source[self.end :]

    def told(self, source: str) -> str:
        return f"line {self.line}: {source[self.start : self.end]} -> {self.put}"


class Places:
    """Where a node of a source stands, in characters."""

    def __init__(self, source):
        self.source = source
        self.lines = source.splitlines(keepends=True)
        self.starts = [0]
        for line in self.lines:
            self.starts.append(self.starts[-1] + len(line))

    def at(self, line, column):
        """ast counts columns in bytes."""
        before = self.lines[line - 1].encode()[:column].decode()
        return self.starts[line - 1] + len(before)

    def start(self, node):
        return self.at(node.lineno, node.col_offset)

    def end(self, node):
        return self.at(node.end_lineno, node.end_col_offset)

    def between(self, left, right, old, put):
        """The operator between two operands, if it stands there as it should."""
        first, last = self.end(left), self.start(right)
        found = self.source.find(old, first, last)
        if found >= 0:
            yield Mutant(found, found + len(old), left.end_lineno, put)

    def replaced(self, node, put):
        return Mutant(self.start(node), self.end(node), node.lineno, put)


def mutants(source):  # -> [Mutant], in the order of the source
    """All that this knows to plant; annotations and docstrings stay as they are."""
    places = Places(source)
    tree = ast.parse(source)
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            node.returns = None
            for arg in [*node.args.args, *node.args.kwonlyargs]:
                arg.annotation = None
    for node in ast.walk(tree):
        found += of_node(node, places)
    return sorted(found, key=lambda mutant: (mutant.start, mutant.put))


def of_node(node, places):
    """The faults of one node."""
    match node:
        case ast.Compare():
            sides = [node.left, *node.comparators]
            for i, op in enumerate(node.ops):
                if swap := SWAPS.get(type(op)):
                    yield from places.between(*sides[i : i + 2], *swap)
        case ast.BinOp():
            if swap := SWAPS.get(type(node.op)):
                yield from places.between(node.left, node.right, *swap)
        case ast.BoolOp():
            for pair in zip(node.values, node.values[1:], strict=False):
                yield from places.between(*pair, *SWAPS[type(node.op)])
        case ast.UnaryOp(op=ast.USub() | ast.Not()):
            end = places.start(node.operand)
            yield Mutant(places.start(node), end, node.lineno, "")
        case ast.Constant(value=bool(value)):
            yield places.replaced(node, str(not value))
        case ast.Constant(value=int(value)):
            yield places.replaced(node, str(value + 1))
        case ast.Constant(value=float(value)):
            yield places.replaced(node, repr(2 * value or 1.0))
        case ast.Return(value=ast.expr()):
            yield places.replaced(node.value, "None")
        case ast.Attribute(attr=name) if name in NAMES:
            end = places.end(node)
            yield Mutant(end - len(name), end, node.end_lineno, NAMES[name])
        case ast.Call(func=ast.Name(id=name)) if name in NAMES:
            yield places.replaced(node.func, NAMES[name])


def tests_of(module):  # -> the file, in the checkout
    """`tests/families/test_vae.py` of `families/vae`; the machinery without its line."""
    topic, name = module.split("/")
    return f"tests/{topic.removeprefix('_')}/test_{name}.py"


class Copy:
    """The checkout in another folder, where one module is broken again and again."""

    def __init__(self, folder, module):
        self.root = Path(folder) / "copy"
        shutil.copytree(ROOT, self.root, ignore=shutil.ignore_patterns(*LEFT_OUT))
        self.path = self.root / "snippets" / f"{module}.py"
        self.source = self.path.read_text("utf-8")
        topic, name = module.split("/")
        self.tests = tests_of(module)
        output = self.root / "docs" / "outputs" / name / "output.txt"
        self.printed = output.read_text("utf-8") if output.exists() else None
        self.dotted = f"snippets.{topic}.{name}"

    def run(self, command, seconds):
        """-> (whether it ended well, what it printed)"""
        own = {"PYTHONPATH": str(self.root), "PYTHONDONTWRITEBYTECODE": "1"}
        env = {**os.environ, **own, "OPENBLAS_NUM_THREADS": "1"}
        given = {"cwd": self.root, "env": env, "capture_output": True, "text": True}
        try:
            done = subprocess.run(command, timeout=seconds, **given)
        except subprocess.TimeoutExpired:
            return False, ""
        return done.returncode == 0, done.stdout

    def noticed(self, source, seconds):  # -> "tests", "output" or None
        """Who notices that the module is this source."""
        self.path.write_text(source, "utf-8")
        try:
            command = [sys.executable, "-m", "pytest", "-x", "-n", "0", self.tests]
            if not self.run(command, seconds)[0]:
                return "tests"
            if self.printed is None:
                return None
            with tempfile.TemporaryDirectory() as empty:
                call = f"from pathlib import Path; import {self.dotted} as it; "
                call += f"it.main(Path({empty!r}))"
                well, printed = self.run([sys.executable, "-c", call], seconds)
            return None if well and printed == self.printed else "output"
        finally:
            self.path.write_text(self.source, "utf-8")


def modules():  # -> [topic/name], those that have a test of their own
    """Examples, what they share, and the machinery."""
    found = []
    for path in sorted((ROOT / "snippets").glob("*/*.py")):
        topic, name = path.parent.name, path.stem
        if (ROOT / tests_of(f"{topic}/{name}")).is_file():
            found.append(f"{topic}/{name}")
    return found


def plant(module, sample, seed):  # -> how many noticed, how many planted
    """Tells what the tests of the module do not notice."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Copy(folder, module)
        begin = time.monotonic()
        if who := copy.noticed(copy.source, 600):
            raise SystemExit(f"{module}: {who} fail without a fault")
        seconds = 10 + MOST * (time.monotonic() - begin)
        every = mutants(copy.source)
        chosen = random.Random(seed).sample(every, min(sample, len(every)))
        counts = {"tests": 0, "output": 0, None: 0}
        for mutant in sorted(chosen, key=lambda mutant: mutant.start):
            who = copy.noticed(mutant.applied(copy.source), seconds)
            counts[who] += 1
            if who != "tests":
                by = "only what it prints" if who else "nobody noticed"
                print(f"{by}: {mutant.told(copy.source)}", flush=True)
    noticed = f"{counts['tests']} by its tests, {counts['output']} by what it prints"
    print(
        f"{module}: {len(chosen)} of {len(every)} faults planted, {noticed}", flush=True
    )
    return len(chosen) - counts[None], len(chosen)


def main(argv=None):
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    known = modules()
    parser.add_argument(
        "module", nargs="*", help="such as families/vae or _site/bundle"
    )
    parser.add_argument("--draw", type=int, default=0, help="so many modules by chance")
    parser.add_argument("--sample", type=int, default=20, help="faults (default: 20)")
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args(argv)
    for module in given.module:
        if module not in known:
            parser.error(f"there is no test of snippets/{module}.py")
    if given.sample < 1:
        parser.error(f"--sample must be >= 1, got {given.sample}")
    if not 0 <= given.draw <= len(known) or not (given.draw or given.module):
        parser.error(f"name modules, or --draw 1 to {len(known)}, got {given.draw}")
    drawn = random.Random(given.seed).sample(known, given.draw)
    counts = [plant(one, given.sample, given.seed) for one in [*given.module, *drawn]]
    noticed, planted = map(sum, zip(*counts, strict=True))
    print(f"noticed: {noticed} of {planted}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
