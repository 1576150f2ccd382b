"""What trainings with other seeds left of the claims, and whether that is of today.

`snippets train --check` writes a row for each example and seed. A row keeps two
digests: of what the training runs through, and of the tests that assert claims about
what it stored. Is one of them another today, then the row is older, and the list of
claims says so.
"""

from __future__ import annotations

import ast
import copy
import hashlib
from dataclasses import dataclass

from snippets._site.catalogue import Example, Site
from snippets._site.claims import MARK
from snippets._site.sources import binds

RETRAINED = "retrained.tsv"


@dataclass(frozen=True)
class Row:
    """One training with another seed, and what became of the claims."""

    example: str
    seed: int
    seconds: float  # of CPU, for the training alone
    claims: int  # tests that assert one, each seed of theirs counted
    failed: tuple[str, ...]  # `vae::test_bridges`: those that did not hold
    training: str  # digest of what was trained
    asserted: str  # digest of the tests

    @property
    def line(self) -> str:
        """As the table has it."""
        failed = " ".join(self.failed) or "-"
        cells = [self.example, self.seed, f"{self.seconds:.0f}", self.claims, failed]
        return "\t".join(map(str, [*cells, self.training, self.asserted]))


def read_rows(site: Site) -> list[Row]:
    """All that `snippets train --check` has found."""
    path = site.outputs / RETRAINED
    lines = path.read_text("utf-8").splitlines()[1:] if path.is_file() else []
    rows = []
    for line in lines:
        name, seed, seconds, claims, failed, training, asserted = line.split("\t")
        held = () if failed == "-" else tuple(failed.split())
        numbers = int(seed), float(seconds), int(claims)
        rows.append(Row(name, *numbers, held, training, asserted))
    return rows


def retrainings(example: Example) -> list[Row]:
    """The trainings of all weights that the example reads."""
    site = example.site
    reads = set(site.data_files(example))
    return [
        row
        for row in site.keep("retrained", lambda: read_rows(site))
        if row.example in site and reads & set(site[row.example].weights)
    ]


def age(site: Site, row: Row) -> str:
    """What changed since the row was made: "training", "tests" or nothing."""
    example = site[row.example]
    if row.training != digest_of_training(example):
        return "training"
    return "" if row.asserted == digest_of_tests(example) else "tests"


def readers(example: Example) -> list[Example]:
    """The examples that read its weights, itself among them."""
    weights = set(example.weights)
    return [e for e in example.site.examples if weights & set(e.site.data_files(e))]


def digest_of_training(example: Example) -> str:
    """Another one if the training computes another thing, or from other data."""
    text, files = example.site.training(example)
    read = [(example.site.package / file).read_bytes() for file in sorted(files)]
    return _short(text.encode(), *read)


def digest_of_tests(example: Example) -> str:
    """Another one if a test that asserts a claim about the weights changed."""
    site = example.site

    def make() -> str:
        paths = [site.root / e.test_path for e in readers(example)]
        return _short(*(_claiming(path.read_text("utf-8")).encode() for path in paths))

    return site.keep(f"tests of {example.name}", make)


def _claiming(source: str) -> str:
    """The tests that assert claims, with all that they use of their file."""
    tree = ast.parse(source)
    defines: dict[str, ast.stmt] = {}
    for stmt in tree.body:
        defines |= dict.fromkeys(binds(stmt), stmt)
    queue = [name for name, stmt in defines.items() if _is_marked(stmt)]
    found: dict[str, str] = {}
    while queue:
        name = queue.pop()
        if name in defines and name not in found:
            stmt = defines[name]
            nodes = list(ast.walk(stmt))
            queue += [n.id for n in nodes if isinstance(n, ast.Name)]
            queue += [n.arg for n in nodes if isinstance(n, ast.arg)]  # fixtures
            found[name] = ast.unparse(_without_marks(stmt))
    return "\n".join(found[name] for name in sorted(found))


def _is_marked(stmt: ast.stmt) -> bool:
    marks = getattr(stmt, "decorator_list", [])
    return any(MARK in ast.unparse(mark) for mark in marks)


def _without_marks(stmt: ast.stmt) -> ast.stmt:
    """The words of a claim may change without the assertion."""
    if not isinstance(stmt, ast.FunctionDef):
        return stmt
    bare = copy.copy(stmt)
    bare.decorator_list = [m for m in stmt.decorator_list if MARK not in ast.unparse(m)]
    return bare


def _short(*parts: bytes) -> str:
    whole = hashlib.sha256()
    for part in parts:
        whole.update(hashlib.sha256(part).digest())
    return whole.hexdigest()[:8]
