"""Arrows between the wings run down: which module imports which, from the source."""

import ast
from functools import cache
from graphlib import TopologicalSorter

from checkout import PACKAGE, ROOT

from snippets._site.archive import MACHINERY
from snippets._site.sources import walk

SHARED = {"snippets.autograd", "snippets.media", "snippets.data"}
MODULES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    for path in PACKAGE.rglob("*.py")
}


def imported(path):
    """The modules of ours that a source imports, anywhere in it."""
    found = set()
    for node in running(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: {ast.unparse(node)} is relative"
            inner = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= inner & MODULES or {node.module}
    return {name for name in found if name.partition(".")[0] == "snippets"}


def running(tree):
    """Its nodes but those that only a type checker reads."""
    for node in walk(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            node.body = []
        yield node


def source(name):
    path = ROOT.joinpath(*name.split("."))
    return file if (file := path.with_suffix(".py")).is_file() else path / "__init__.py"


@cache
def graph():
    """{module: what it imports}; read when a test asks, not by each process."""
    return {name: imported(source(name)) for name in MODULES}


def wing(name):
    first, _, rest = name.removeprefix("snippets.").partition(".")
    if name in SHARED:
        return "shared"
    if first in ("_site", "_experiments", "exercises", "glossary", "own", "__main__"):
        return first
    return "example" if rest else "package"


BELOW = (
    "catalogue",
    "errors",
    "made",
    "retrained",
    "store",
)  # what experiments may know
ALLOWED = {
    "__main__": {"_site", "_experiments", "own"},
    "_experiments": {"_experiments", "_site", "example", "shared"},
    "_site": {"_site"},
    "example": {"example", "shared"},
    "exercises": {"exercises"},
    "glossary": {"shared"},
    "own": {"example", "shared"},
    "shared": {"shared"},
    "package": {"shared"},  # sheet.py, what labs show pictures with
}


def test_no_arrow_runs_up():
    wrong = {
        (name, to)
        for name in MODULES
        for to in graph()[name]
        if wing(to) not in ALLOWED[wing(name)]
    }
    assert wrong == set()


def test_the_graph_has_no_circle():
    assert len([*TopologicalSorter(graph()).static_order()]) >= len(MODULES)


def test_experiments_know_nothing_of_pages():
    met = {
        to for name in MODULES if wing(name) == "_experiments" for to in graph()[name]
    }
    below = {to for to in met if wing(to) == "_site"}
    assert below <= {f"snippets._site.{n}" for n in BELOW}


def test_the_parents_of_an_example_are_one_line():
    for name in MODULES:
        if wing(name) == "example":
            parents = {to for to in graph()[name] if wing(to) == "example"}
            nearest = [one for one in parents if parents <= reached(one)]
            assert bool(nearest) == bool(parents), (name, parents)


def reached(name):
    seen = set()
    todo = [name]
    while todo:
        if (one := todo.pop()) not in seen:
            seen.add(one)
            todo += graph()[one]
    return seen


def test_in_the_page_the_runner_needs_what_the_archive_holds():
    """Pyodide has the standard library and NumPy: no MkDocs, no Markdown."""
    needed = {f"snippets._site.{name.removesuffix('.py')}" for name in MACHINERY}
    assert reached("snippets._site.runner") == needed - {"snippets._site.__init__"}


def test_a_wheel_lists_and_copies_without_what_dev_installs():
    """`__main__` imports what needs MkDocs only inside the commands that use it."""
    top = ast.parse(source("snippets.__main__").read_text("utf-8")).body
    first = {n.module for n in top if isinstance(n, ast.ImportFrom)}
    ours = {n for n in first if n and n.startswith("snippets.")}
    ours |= {f"snippets._site.{n}" for n in ("commands", "store", "vendor")}
    for name in set().union(*(reached(n) for n in ours & MODULES)):
        text = source(name).read_text("utf-8")
        others = {
            node.module.partition(".")[0]
            for node in ast.walk(ast.parse(text))
            if isinstance(node, ast.ImportFrom) and node.module
        }
        assert not others & {"mkdocs", "markdown", "jinja2", "nbformat", "numpy"}, name
