"""Claims and their tests, read from the tests' source."""

import pytest
from toy_claims import TESTS

from snippets._site.catalogue import Site
from snippets._site.claims import Assertion, assertions
from snippets._site.pages.links import Page
from snippets._site.pages.lists import claims


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


BESIDE = """
import pytest


@pytest.fixture
def measured(): ...


@pytest.mark.shows("better than chance", {0})
def test_it(measured):
    real, other = (measured[name] for name in ("real images", "another"))
    unused = measured["a copier"]
    gaps = []
    for x in real:
        gaps.append(x - chance(x))
    assert max(gaps) < 1
"""


@pytest.mark.parametrize("name", ["real", "real images", "chance", "gaps", "measured"])
def test_what_stands_beside_the_model(toy, name):
    path = toy.site.root / toy.test_path
    path.write_text(BESIDE.replace("{0}", f"baseline={name!r}"))
    (made,) = assertions(toy)
    assert (made.baseline, made.cheater) == (name, "")
    assert made.compares


def test_the_table_is_by_page_and_folded(toy):
    path = toy.site.root / toy.test_path
    path.write_text(BESIDE.replace("{0}", "baseline='real', cheater='chance'"))
    toy.site.pages["start/page.md"] = "# A page\n\n::: example toy\n"
    parts = list(claims(Page(toy.site, "claims.md", "claims.md", "")))
    assert parts[0] == "1 claims; 1 stand beside a baseline, 1 beside a cheater."
    assert "## [A page](start/page.md) { #start-page data-search-exclude }" in parts
    assert "<summary>1 claim, 1 beside a baseline, 1 with a cheater" in parts[-1]
    assert "<dt>Baseline</dt><dd><code>real</code></dd>" in parts[-1]
    assert "<dt>Cheater</dt><dd><code>chance</code></dd>" in parts[-1]
    assert "Other trainings" not in parts[-1]  # there were none


@pytest.mark.parametrize("name", ["a copier", "unused", "always the mean", "toy"])
def test_what_no_assertion_depends_on_is_refused(toy, name):
    path = toy.site.root / toy.test_path
    path.write_text(BESIDE.replace("{0}", f"cheater={name!r}"))
    with pytest.raises(
        ValueError, match=f"no assertion of test_it depends on '{name}'"
    ):
        assertions(toy)


@pytest.mark.parametrize(
    ("claim", "compares"),
    [
        ("sampled digits are crisper than those of the VAE", True),
        ("the digits are no exact copies of those it was trained on", True),
        ("all 8 modes of the ring are covered", True),
        ("one step fails, nineteen put 95 % on a mode", True),
        ("the product of the conditionals sums to 1 over the whole grid", False),
        ("text survives: decoding gives back what was encoded", False),
    ],
)
def test_words_that_ask_compared_with_what(claim, compares):
    assert Assertion(claim, "test", 1).compares == compares
