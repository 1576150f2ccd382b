"""What fine-tuning costs: rates and prices by hand, and what the stored runs say."""

import numpy as np
import pytest

from snippets._experiments import adapters as experiment
from snippets.text import forgetting as f
from snippets.text.lora import RANKS

RUNS = f.load_runs()
BY_HAND = [
    {"way": "x", "rate": rate, "chosen by": 9 - rate, "new": new, "old": old}
    for rate, pairs in ((1, [(4, 1), (6, 3)]), (2, [(3, 4), (3, 6)]))
    for new, old in pairs
]
SEEDS = range(3)


def bits(way, name, seed=None):
    """At the rate that was chosen: of a seed, or the mean of all."""
    rate = f.best_rate(RUNS, way)
    tried = [run for run in RUNS if run["way"] == way]
    found = f.column(tried, rate, name)
    return float(np.mean(found)) if seed is None else found[seed]


def test_rates_and_prices_by_hand():
    assert f.best_rate(BY_HAND, "x") == 2
    assert f.means(BY_HAND, "x", "new") == [5, 3]
    assert f.means(BY_HAND, "x", "old") == [2, 5]
    assert f.price(BY_HAND, "x", 4) == 3.5
    assert f.price(BY_HAND, "x", 5) == 2


def test_every_run_is_stored_once():
    keys = [(run["way"], run["rate"], int(run["seed"])) for run in RUNS]
    assert sorted(keys) == sorted((str(w), r, seed) for w, r, seed in experiment.runs())


def test_no_rate_is_at_the_edge_of_what_was_tried():
    for way in f.NAMES:
        rates = sorted({run["rate"] for run in RUNS if run["way"] == way})
        assert f.best_rate(RUNS, way) in rates[1:-1], way


@pytest.mark.parametrize("way", f.WHOLE)
def test_more_bits_where_the_rate_is_lower(way):
    """So that a price is read off a curve that goes one way."""
    new = f.means(RUNS, way, "new")
    assert np.all(np.diff(new) < 0)


@pytest.mark.shows(
    "a higher rank needs fewer bits on the new text, and all matrices whole fewer still",
    baseline="lower",
)
@pytest.mark.parametrize("seed", SEEDS)
def test_rank(seed):
    found = [bits(str(rank), "new", seed) for rank in RANKS]
    lower = np.array(found[:-1])
    assert np.all(lower > found[1:])
    assert found[-1] > bits("blocks", "new", seed)
    assert bits("all", "new", seed) < found[-1]


@pytest.mark.shows("what is learnt of the new text is paid for in bits on the old")
@pytest.mark.parametrize("seed", SEEDS)
def test_paid(seed):
    """In each way: at the best rate it learns more than at the lowest, and pays more."""
    for way in [name for name in f.NAMES if name != "nothing"]:
        tried = [run for run in RUNS if run["way"] == way and int(run["seed"]) == seed]
        lowest = min(tried, key=lambda run: run["rate"])
        assert bits(way, "new", seed) < lowest["new"] - 0.1, way
        assert bits(way, "old", seed) > lowest["old"] + 0.1, way


@pytest.mark.shows(
    "for as much learnt, no rank pays less than all numbers at a small rate do",
    baseline="whole",
)
@pytest.mark.parametrize("whole", ["all", "blocks"])
def test_price(whole):
    """At every rate of every rank, up to its best. `blocks` are the matrices that an adapter is for."""
    for rank in RANKS:
        new, old = (f.means(RUNS, str(rank), name) for name in ("new", "old"))
        for learnt, paid in zip(new, old, strict=True):
            assert f.price(RUNS, whole, learnt) < paid, (rank, learnt)


@pytest.mark.shows(
    "from nothing, as many steps give less than from the old model", baseline="nothing"
)
@pytest.mark.parametrize("seed", SEEDS)
def test_from_nothing(seed):
    nothing = bits("nothing", "new", seed)
    assert nothing > bits("all", "new", seed) + 0.1
    assert nothing > bits("blocks", "new", seed)
