"""Sentences of the real model on 50 products: how they are picked, what is claimed."""

import pytest

from snippets.applications import real_copy as r
from snippets.data import wilson

BRIEFS = r.load_briefs()
N = len(BRIEFS)
WAYS = r.all_ways(BRIEFS)
FOUND = {name: r.count_kept(each, BRIEFS) for name, each in WAYS.items()}


def test_the_best_is_the_first_that_keeps_most():
    brief = ("hat", ["wool", "warm"])
    all_three = "A warm hat of wool"
    long = "a b c d e f g h i j k l"
    assert r.pick(["x", all_three, long, all_three + "."], [brief]) == [all_three]
    both = f"{all_three} {' '.join(long.split()[:8])}"
    assert r.pick([all_three, long, both, both + " m"], [brief]) == [both]


@pytest.mark.shows(
    "told the brief, the model keeps it in few sentences, and the best of four in few",
    baseline="template",
)
def test_told():
    template = FOUND["a template"]["both"]
    assert template == N
    for name in ("told", "one sample", "the best of four"):
        assert wilson(FOUND[name]["both"] / N, N)[1] < 0.35
    assert FOUND["the best of four"]["both"] >= FOUND["one sample"]["both"]


@pytest.mark.shows(
    "begun with its words, all sentences say them, and few have the length",
    baseline="told",
)
def test_begun():
    begun, told = FOUND["begun"], FOUND["told"]
    assert begun["words"] == N
    assert wilson(told["words"] / N, N)[1] < 0.7
    assert wilson(begun["length"] / N, N)[1] < 0.25


@pytest.mark.shows(
    "its sentences have more different pairs than a template, its samples the most",
    baseline="template",
)
def test_different():
    template = FOUND["a template"]["pairs"]
    for name in ("asked", "told", "begun"):
        assert (
            template + 0.2 < FOUND[name]["pairs"] < FOUND["one sample"]["pairs"] - 0.1
        )


def test_seldom_a_second_material():
    others = [found["other"] for name, found in FOUND.items() if name != "a template"]
    assert (min(others), max(others)) == (1, 5)
    assert FOUND["a template"]["other"] == 0
