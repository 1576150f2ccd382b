"""Claims and their tests, read from the tests' source."""

import pytest

from snippets._site.catalogue import Site
from snippets._site.claims import RETRAINED, assertions, retrainings
from snippets._site.pages.links import Page
from snippets._site.pages.lists import claims

TESTS = """
import pytest
SEEDS = range(2, 7)


@pytest.fixture
def drawn():
    return [seed for seed in SEEDS]


@pytest.mark.shows("one seed")
def test_one(): ...


@pytest.mark.shows("three seeds")
@pytest.mark.parametrize("seed", [4, 5, 6])
def test_three(seed): ...


@pytest.mark.shows("five seeds, by its fixture")
@pytest.mark.shows("and another claim")
def test_five(drawn): ...


@pytest.mark.shows("two seeds")
def test_two():
    for seed in range(2): ...


def test_of_no_claim(): ...
"""


@pytest.fixture
def toy(house):
    (house / "tests" / "start" / "test_toy.py").write_text(TESTS)
    return Site(house)["toy"]


def test_each_claim_has_its_test_and_its_seeds(toy):
    assert [(a.claim, a.test, a.seeds) for a in assertions(toy)] == [
        ("one seed", "test_one", 1),
        ("three seeds", "test_three", 3),
        ("five seeds, by its fixture", "test_five", 5),
        ("and another claim", "test_five", 5),
        ("two seeds", "test_two", 2),
    ]


def test_other_trainings_are_counted(toy):
    toy.site.outputs.mkdir(parents=True)
    rows = ["toy\t1\t9\t4\t-", "toy\t2\t9\t4\ttest_three[5]", "tox\t1\t9\t4\t-"]
    table = "\n".join(["example\tseed\tseconds\tclaims\tfailed", *rows])
    (toy.site.outputs / RETRAINED).write_text(table + "\n")
    assert retrainings(toy) == {"1": [], "2": ["test_three[5]"]}
    lines = list(claims(Page(toy.site, "claims.md", "claims.md", "")))
    assert "| three seeds | toy | `test_three` | 3 | holds in 1 of 2 |" in lines
    assert "| one seed | toy | `test_one` | 1 | holds in 2 of 2 |" in lines
