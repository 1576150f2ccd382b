"""The coin by enumeration, and what its draws are like."""

from itertools import product
from math import comb, log2, prod

import numpy as np
import pytest

from snippets.text import typical as t


def test_entropy_by_hand():
    assert t.entropy(0.5) == 1
    assert t.entropy(0.25) == pytest.approx(2 / 4 + 3 / 4 * log2(4 / 3))
    assert t.entropy(0.9) == pytest.approx(t.entropy(0.1))


def test_every_sequence_of_ten_tosses():
    """1,024 sequences, each with its own probability, against the formulas."""
    p = np.zeros(11)
    for tosses in product((0, 1), repeat=10):
        own = prod(0.7 if toss else 0.3 for toss in tosses)
        k = sum(tosses)
        p[k] += own
        assert t.surprisal(10, 0.7, k) == pytest.approx(-log2(own) / 10)
    assert t.heads(10, 0.7) == pytest.approx(p)
    assert sum(p) == pytest.approx(1)


@pytest.mark.shows(
    "the likeliest sequence is all heads, yet hardly any draw is all heads",
    baseline="least",
)
def test_the_likeliest():
    least = [t.surprisal(100, 0.7, k) for k in range(101)]
    assert np.argmin(least) == 100
    assert t.heads(100, 0.7)[100] < 1e-15
    tosses = np.random.default_rng(5).random((20_000, 100)) < 0.7
    assert not tosses.all(1).any()


@pytest.mark.shows(
    "each typical sequence is less likely, and together they hold most draws",
    baseline="likeliest",
)
def test_the_typical_set():
    inside = t.typical(100, 0.7, 0.1)
    assert 100 not in inside
    assert inside == list(range(62, 79))
    likeliest = t.surprisal(100, 0.7, 100)
    assert all(t.surprisal(100, 0.7, k) > likeliest for k in inside)
    assert 0.9 < sum(t.heads(100, 0.7)[k] for k in inside) < 1
    # the set is a small part of all 2^100 sequences, and grows surer with n
    assert sum(comb(100, k) for k in inside) < 2**100 / 50
    held = [
        sum(t.heads(n, 0.7)[k] for k in t.typical(n, 0.7, 0.1)) for n in (20, 100, 500)
    ]
    assert held == sorted(held)
    assert held[-1] > 0.999


@pytest.mark.shows(
    "the surprisal of a draw is near the entropy, that of the likeliest far below",
    baseline="entropy",
)
@pytest.mark.parametrize("seed", range(3))
def test_the_surprisal_of_a_draw(seed):
    p = t.heads(100, 0.7)
    mean = sum(p[k] * t.surprisal(100, 0.7, k) for k in range(101))
    assert mean == pytest.approx(t.entropy(0.7))
    assert t.surprisal(100, 0.7, 100) < 0.6 * mean
    rng = np.random.default_rng(seed)
    k, bits = t.measure_draws(100, 0.7, 5000, rng)
    assert bits == pytest.approx(t.entropy(0.7), abs=0.01)
    assert k.max() < 95


def test_a_fair_coin_has_only_typical_sequences():
    assert t.typical(30, 0.5, 1e-9) == list(range(31))


def test_the_picture_marks_the_typical_bars(tmp_path):
    t.plot_coin(tmp_path / "coin.svg", 20, 0.7, [13, 14, 15])
    svg = (tmp_path / "coin.svg").read_text("utf-8")
    assert svg.count("<rect") == 21
    bars = [line for line in svg.split("<") if line.startswith("rect")]
    assert sum("--gm-make" in bar for bar in bars) == 3


def test_bad_input():
    with pytest.raises(ValueError, match="q must be between 0 and 1, got 1"):
        t.entropy(1)
