"""Rows of other trainings: counted for each claim, and told apart when older."""

import re

import pytest
from checkout import SITE
from toy_claims import TESTS

from snippets._experiments.retrain import store_rows
from snippets._site.catalogue import Site
from snippets._site.claims import assertions
from snippets._site.pages.links import Page
from snippets._site.pages.lists import claims
from snippets._site.retrained import (
    Row,
    age,
    digest_of_tests,
    digest_of_training,
    read_rows,
    readers,
    retrainings,
)

WEIGHTS = """
import io
from pathlib import Path

import numpy as np

SIZE = 2


def weights(seed):
    return {"number": np.full(SIZE, seed)}


def load():
    return np.load(io.BytesIO((Path(__file__).parent / "toy.npz").read_bytes()))


def main(out, seed=0):
    print(load()["number"])
"""
READER = """from snippets.start.toy import load


def main(out, seed=0):
    print(load())
"""
READER_TESTS = """
import pytest


@pytest.mark.shows("it reads")
def test_one(): ...
"""


@pytest.fixture
def trained(house):
    """The toy keeps weights, which `fox` reads as well; two rows of today."""
    (house / "snippets" / "start" / "toy.py").write_text(f'"""A toy."""\n{WEIGHTS}')
    (house / "tests" / "start" / "test_toy.py").write_text(TESTS)
    (house / "snippets" / "start" / "toy.npz").touch()
    (house / "snippets" / "start" / "fox.py").write_text(f'"""A fox."""\n{READER}')
    (house / "tests" / "start" / "test_fox.py").write_text(READER_TESTS)
    toml = '["start/toy.npz"]\nwhat = "A."\nsource = "B."\nlicence = "MIT-0"\n'
    (house / "snippets" / "data.toml").write_text(toml)
    site = Site(house)
    site.outputs.mkdir(parents=True)
    digests = digest_of_training(site["toy"]), digest_of_tests(site["toy"])
    rows = [
        Row("toy", 1, 9, 4, (), *digests),
        Row("toy", 2, 9, 4, ("toy::test_three",), *digests),
    ]
    store_rows(site, rows)
    return house


def listed(house):
    """Of each claim its words, and what stands under them."""
    html = "".join(claims(Page(Site(house), "claims.md", "claims.md", "")))
    items = re.findall("<li>(.*?)</li>", html, re.S)
    return [re.sub(r"(\s*<[^>]+>\s*)+", "|", item) for item in items]


def edit(path, old, new):
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def test_other_trainings_are_counted(trained):
    site = Site(trained)
    assert [row.failed for row in retrainings(site["toy"])] == [
        (),
        ("toy::test_three",),
    ]
    lines = listed(trained)
    assert (
        "three seeds|Program|toy|Test|test_three|Seeds|3|Other trainings|holds in 1 of 2|"
        in lines
    )
    assert (
        "one seed|Program|toy|Test|test_one|Seeds|1|Other trainings|holds in 2 of 2|"
        in lines
    )


def test_who_reads_the_weights_is_told_of_their_trainings(trained):
    assert (
        "it reads|Program|fox|Test|test_one|Seeds|1|Other trainings|holds in 2 of 2|"
        in listed(trained)
    )


def ages(house):
    site = Site(house)
    return {age(site, row) for row in retrainings(site["toy"])}


def test_a_row_is_older_when_the_training_changed(trained):
    toy = trained / "snippets" / "start" / "toy.py"
    edit(toy, "print(load()", "print('number', load()")  # is not of the training
    edit(toy, "    return {", "    # a comment\n    return {")
    assert ages(trained) == {""}
    edit(toy, "SIZE = 2", "SIZE = 3")
    assert ages(trained) == {"training"}
    of_two = "held in 2 of 2; since then the training changed"
    assert (
        f"one seed|Program|toy|Test|test_one|Seeds|1|Other trainings|{of_two}|"
        in listed(trained)
    )


def test_a_row_is_older_when_what_a_test_asks_changed(trained):
    tests = trained / "tests" / "start" / "test_toy.py"
    edit(tests, "def test_of_no_claim(): ...", "def test_of_no_claim(): 1 / 1")
    edit(tests, '"one seed"', '"one seed is enough"')
    assert ages(trained) == {""}
    edit(tests, "range(2, 7)", "range(2, 8)")  # through the fixture `drawn`
    assert ages(trained) == {"tests"}


def test_a_row_is_older_when_a_reader_asks_for_more(trained):
    edit(
        trained / "tests" / "start" / "test_fox.py", "test_one(): ...", "test_one(): 1"
    )
    assert ages(trained) == {"tests"}


def test_the_rows_of_this_checkout_are_of_its_examples():
    rows = read_rows(SITE)
    assert rows
    trained = {SITE[row.example] for row in rows}
    assert all(example.has_weights for example in trained)
    asked = {reader for example in trained for reader in readers(example)}
    names = {f"{e.name}::{made.test}" for e in asked for made in assertions(e)}
    for row in rows:
        if row.failed and age(SITE, row) != "tests":
            assert set(row.failed) <= names
