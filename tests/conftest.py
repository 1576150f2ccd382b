"""One BLAS thread, memory that is kept, what a plain run leaves out, what tests share."""

import gc
import importlib.util
import os
import re
from collections import Counter

import pytest
from checkout import PACKAGE, THOROUGH
from xdist.scheduler import LoadScopeScheduling

from snippets._site import store

os.environ.update(store.one_thread())
# glibc gives each array above 128 kB back to the system, and the next one touches
# fresh pages again: a tenth of all that the tests took. Set here, before the
# processes of xdist start, for them and for the programs that they run: a matter
# of time alone, which changes no figure, and nothing that a reader runs asks for it.
for threshold in ("MALLOC_TRIM_THRESHOLD_", "MALLOC_MMAP_THRESHOLD_"):
    os.environ.setdefault(threshold, "4000000000")
gc.disable()  # all that is made while tests are collected stays; see below

SEEDS = ("seed", "part")  # parameters that repeat a claim: seeds, halves of a text
LATER = pytest.StashKey[int]()  # how many tests a plain run leaves out

ALL_BUNDLES = {  # tests that need every bundle: one process makes them, once
    "tests/site/test_archive.py",
    "tests/site/test_generated.py",
    "tests/site/test_licences.py",
    "tests/site/test_mkdocs.py",
    "tests/test_contract.py",
}
BUNDLES = "all bundles"
A_SITE = {  # they need the built site where there is no browser, too
    "tests/browser/test_search.py",
    "tests/browser/test_site.py",
}
RUNNER = "tests/browser/test_runner.py"
EVERY_PROGRAM = f"{RUNNER}::test_every_program_of_every_page_prints_what_was_published"
A_PROGRAM = "test_bundle_alone_prints_the_published_output["


def scope_of(nodeid):
    """The tests that one process takes together: what they share is made once."""
    if A_PROGRAM in nodeid or nodeid == EVERY_PROGRAM:
        return nodeid
    file = nodeid.partition("::")[0]
    if file in ALL_BUNDLES:
        return BUNDLES
    return "a site" if file in A_SITE else file


def in_turn(items):
    """The longest first: what a browser does, then the files with the most tests.

    While the first process builds the site for its browser, the second has the bundles.
    The runs of the programs fill what is left, the slowest first.
    """
    size = Counter(scope_of(item.nodeid) for item in items)

    def turn(item):
        file, scope = item.nodeid.partition("::")[0], scope_of(item.nodeid)
        browser = file.startswith("tests/browser/")
        first = [scope == EVERY_PROGRAM, scope == BUNDLES]
        return [-each for each in (*first, file == RUNNER, browser, size[scope])]

    return sorted(items, key=turn)


class ByScope(LoadScopeScheduling):
    def _split_scope(self, nodeid):
        return scope_of(nodeid)


def pytest_xdist_make_scheduler(config, log):
    return ByScope(config, log)


def repeats(item, name, value):
    """Whether it is a seed: by its name, or as a number that makes a fixture anew."""
    marks = [mark.args[0] for mark in item.iter_markers("parametrize")]
    own = {each for names in marks for each in re.findall(r"\w+", str(names))}
    return name in SEEDS or (name not in own and isinstance(value, int))


def mark_thorough(items):
    """What is named, and what only repeats a claim with another sampling seed."""
    first = {}
    for item in items:
        if {item.nodeid, item.nodeid.partition("[")[0]} & THOROUGH:
            item.add_marker("thorough")
        params = dict(item.callspec.params) if hasattr(item, "callspec") else {}
        seeds = {k: v for k, v in params.items() if repeats(item, k, v)}
        if seeds:
            rest = {k: v for k, v in params.items() if k not in seeds}
            test = item.nodeid.partition("[")[0], repr(rest)
            if first.setdefault(test, seeds) != seeds:
                item.add_marker("thorough")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config, items):
    """A plain run leaves out `thorough`; -m, or the name of a test, asks for all."""
    mark_thorough(items)
    items[:] = in_turn(items)
    if config.option.markexpr or any("::" in arg for arg in config.args):
        return
    later = [item for item in items if item.get_closest_marker("thorough")]
    items[:] = [item for item in items if not item.get_closest_marker("thorough")]
    config.hook.pytest_deselected(items=later)
    config.stash[LATER] = len(later)
    if hasattr(config, "workeroutput"):  # a process of xdist tells its controller
        config.workeroutput["later"] = len(later)


def pytest_testnodedown(node, error):
    node.config.stash[LATER] = getattr(node, "workeroutput", {}).get("later", 0)


def pytest_terminal_summary(terminalreporter, config):
    if later := config.stash.get(LATER, 0):
        told = f"{later} thorough tests are left out: `pytest -m thorough` runs them"
        terminalreporter.write_line(told)


def pytest_collection_finish():
    """What was collected stays to the end: no collection of garbage walks it again.

    A graph of Tensors has no cycle, and goes without one.
    """
    gc.freeze()
    gc.enable()
    gc.set_threshold(10_000, 10, 10)  # at 50,000 one process came to 1.3 GB


@pytest.fixture(scope="session")
def need():
    """Skips a test that needs a package which is not installed.

    REQUIRE_ALL, set in CI, turns the skip into a failure: no hole is hidden.
    """

    def need(package: str) -> None:
        if importlib.util.find_spec(package) is None:
            message = f"the package {package} is not installed"
            if os.environ.get("REQUIRE_ALL"):
                pytest.fail(message)
            pytest.skip(message)

    return need


TOY = '''\
"""A toy that prints a number and draws a square.

Shows:
- it runs
"""
from pathlib import Path

import numpy as np


# --8<-- [start:double]
def double(x):  # [n] -> [n]
    return 2 * x


# --8<-- [end:double]


# --8<-- [start:main]
def main(out: Path, seed: int = 0) -> None:
    text = (Path(__file__).parent / "toy.txt").read_text(encoding="utf-8")
    print("numbers:", double(np.arange(3)).tolist())
    print()
    print("words:", text.split())
    (out / "square.svg").write_text("<svg><title>square</title></svg>\\n")


# --8<-- [end:main]


if __name__ == "__main__":
    main(Path("."))
'''


@pytest.fixture
def house(tmp_path):
    """A checkout with one example, `toy`, one term, and nothing built."""
    topic, docs = tmp_path / "snippets" / "start", tmp_path / "docs"
    for folder in (
        topic,
        tmp_path / "snippets" / "glossary",
        docs,
        tmp_path / "tests",
    ):
        folder.mkdir(parents=True)
    (topic / "__init__.py").write_text("")
    (topic / "toy.py").write_text(TOY, encoding="utf-8")
    (topic / "toy.txt").write_text('a "word" and a \\ back\n', encoding="utf-8")
    term = '"""logits: raw scores.\n\nConfusion: Not odds.\nAlso: logit\nForms: logitses\n"""\nprint(1)\n'
    (tmp_path / "snippets" / "glossary" / "logits.py").write_text(term)
    for test in ("start/test_toy.py", "glossary/test_glossary.py"):
        (tmp_path / "tests" / test).parent.mkdir(exist_ok=True)
        (tmp_path / "tests" / test).write_text("")
    (tmp_path / "mkdocs.yml").write_text("")
    toml = '["{}"]\nwhat = "Words."\nsource = "Ours."\nlicence = "MIT-0"\n'
    names = "start/toy.txt", "start/a.bin", "start/b.txt"
    (tmp_path / "snippets" / "data.toml").write_text("".join(map(toml.format, names)))
    for name in ("autograd", "media", "data"):
        source = PACKAGE / f"{name}.py"
        (tmp_path / "snippets" / f"{name}.py").write_bytes(source.read_bytes())
    for name in re.findall(r'parent / "(.+?)"', source.read_text("utf-8")):
        data = tmp_path / "snippets" / name  # what `data` reads is there, and empty
        data.parent.mkdir(exist_ok=True)
        data.touch()
    return tmp_path
