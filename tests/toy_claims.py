"""The tests of a toy, with claims over one seed, three and five, and two by a loop."""

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
