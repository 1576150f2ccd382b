"""Claims are asserted anew with the weights of another seed, in a copy."""

import shutil

import numpy as np
import pytest
from checkout import PACKAGE, ROOT, SITE

from snippets._experiments.retrain import Row, check, readers, store_rows
from snippets._site.catalogue import Site
from snippets._site.claims import RETRAINED

TOY = '''"""A toy that keeps a number.

Shows:
- its number is small
- its number is even
"""
import io
from pathlib import Path

import numpy as np


def weights(seed):
    return {"number": np.array(2 * seed)}


def load():
    raw = (Path(__file__).parent / "toy.npz").read_bytes()
    return int(np.load(io.BytesIO(raw))["number"])
'''
TESTS = """
import pytest
from snippets.start.toy import load


@pytest.mark.shows("its number is small")
def test_small():
    assert load() < 3


@pytest.mark.shows("its number is even")
def test_even():
    assert load() % 2 == 0


def test_that_asserts_no_claim():
    assert False
"""
LICENCE = '["start/toy.npz"]\nwhat = "A."\nsource = "B."\nlicence = "MIT-0"\n'


@pytest.fixture
def toy(house):
    """A checkout whose toy keeps the number 0, beside the real machinery."""
    package = house / "snippets"
    for name in ("__init__.py", "__main__.py"):
        shutil.copy(PACKAGE / name, package)
    for name in ("_site", "_experiments", "text"):
        shutil.copytree(PACKAGE / name, package / name, dirs_exist_ok=True)
    (package / "types").mkdir(exist_ok=True)
    for name in ("start/digits.npz", "types/digits14.npz"):  # what data.py reads
        shutil.copy(PACKAGE / name, package / name)
    shutil.copy(ROOT / "pyproject.toml", house)
    (package / "start" / "toy.py").write_text(TOY)
    (package / "data.toml").write_text(LICENCE)
    (house / "tests" / "start" / "test_toy.py").write_text(TESTS)
    (house / "docs" / "outputs").mkdir(exist_ok=True)
    np.savez(package / "start" / "toy.npz", number=np.array(0))
    return Site(house)["toy"]


def test_what_holds_and_what_fails_is_told_and_stored(toy):
    told = []
    rows = check([toy], 2, told.append)
    # seed 1 makes the number 2, seed 2 makes 4, which is not below 3
    assert [row.claims for row in rows] == [2, 2]
    assert [row.failed for row in rows] == [(), ("test_small",)]
    table = (toy.site.outputs / RETRAINED).read_text().splitlines()
    assert [line.split("\t")[-1] for line in table] == ["failed", "-", "test_small"]
    assert told[-1].startswith("1 of 4 claims failed in 2 trainings")
    stored = np.load(toy.path.with_suffix(".npz"))["number"]
    assert stored == 0  # the checkout itself keeps its weights


def test_all_that_read_the_weights_are_asked():
    names = {e.name for e in readers(SITE["vae"])}
    assert names >= {"vae", "latent_walk"}
    assert "gan" not in names


def test_rows_of_other_examples_stay(house):
    site = Site(house)
    site.outputs.mkdir(parents=True)
    store_rows(site, [Row("b", 1, 9.6, 3, ()), Row("a", 1, 2.0, 3, ("test_x",))])
    store_rows(site, [Row("b", 1, 8.0, 4, ())])
    lines = (site.outputs / RETRAINED).read_text().splitlines()[1:]
    assert lines == ["a\t1\t2\t3\ttest_x", "b\t1\t8\t4\t-"]
