"""One BLAS thread, set before NumPy is imported, and what tests share."""

import importlib.util
import os
import re

import pytest
from checkout import PACKAGE
from xdist.scheduler import LoadFileScheduling

from snippets._site import store

os.environ.update(store.one_thread())

ALL_BUNDLES = {  # tests that need every bundle: one process makes them, once
    "tests/site/test_archive.py",
    "tests/site/test_generated.py",
    "tests/site/test_mkdocs.py",
    "tests/test_contract.py",
}
A_PROGRAM = "test_bundle_alone_prints_the_published_output["


class ByFile(LoadFileScheduling):
    """A process takes a whole file of tests: what they share is made once.

    Files with many tests go first. The runs of the programs, each a test by
    itself, fill what is left, the slowest first.
    """

    def _split_scope(self, nodeid):
        if A_PROGRAM in nodeid:
            return nodeid
        file = super()._split_scope(nodeid)
        return "all bundles" if file in ALL_BUNDLES else file


def pytest_xdist_make_scheduler(config, log):
    return ByFile(config, log)


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
