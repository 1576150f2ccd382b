"""Laws of scaling: recovered where they hold, and what the stored runs say."""

import json

import numpy as np
import pytest

from snippets.judging import scaling

RUNS = scaling.load_runs()
GRID, LARGER = scaling.hold_back(RUNS)["larger"]
both = pytest.mark.parametrize("seed", scaling.SEEDS)


def test_a_law_is_recovered_where_it_holds():
    n = np.repeat([4e3, 1e4, 4e4], 4)
    d = np.tile([7e3, 1e4, 3e4, 6e4], 3)
    joint = (30 * (n / 1e4) ** -0.5 + 20 * (d / 1e4) ** -1) ** 0.3
    (a, b), numbers = scaling.fit_joint(n, d, joint)
    assert (a, b) == pytest.approx((0.5, 0.3))
    assert numbers == pytest.approx([30, 20])
    added = 1.5 + 0.7 * (n / 1e4) ** -0.4 + 0.5 * (d / 1e4) ** -0.8
    powers, numbers = scaling.fit_sum(n, d, added)
    assert powers == pytest.approx((0.4, 0.8))
    assert numbers == pytest.approx([1.5, 0.7, 0.5])


def test_bits_that_follow_no_law_are_refused():
    n = np.repeat([4e3, 1e4, 4e4], 4)
    d = np.tile([7e3, 1e4, 3e4, 6e4], 3)
    with pytest.raises(ValueError, match="no law of this form"):
        scaling.fit_sum(n, d, -n)
    endless = np.full(12, 1e300)  # its square is infinite
    with (
        pytest.raises(ValueError, match="no law of this form"),
        np.errstate(over="ignore"),
    ):
        scaling.fit_joint(n, d, endless)


def test_compute_by_hand():
    """Width 8: 2048 of the head, and in two layers 768 of matrices, 1024 of attention."""
    in_a_step = 3 * (2048 + 2 * (768 + 1024)) * 16 * 64
    assert scaling.compute(8, 100) == pytest.approx(100 * in_a_step / 1e9)
    run = {"width": 8, "curve": [4.0, 3.0, 3.5]}
    assert scaling.bits_within(run, scaling.compute(8, 126)) == 3
    assert scaling.bits_within(run, 1e9) == 3
    assert np.isnan(scaling.bits_within(run, 1))


@both
def test_what_is_held_back_is_not_fitted(seed):
    for known, wanted in scaling.hold_back(RUNS, seed).values():
        assert {run["seed"] for run in [*known, *wanted]} == {seed}
        assert wanted
        assert not [run for run in wanted if run in known]
    inside, corner = scaling.hold_back(RUNS, seed)["corner"]
    assert {(r["width"], r["pieces"]) for r in corner} == {(32, 16)}
    assert {r["width"] for r in inside} == {8, 12, 16, 24}
    assert {r["pieces"] for r in inside} == {2, 4, 8}


@pytest.mark.shows(
    "size is worth little on the shortest text, and much on the longest",
    baseline="shortest",
)
@both
def test_size(seed):
    gain = [
        scaling.bits_of(RUNS, 8, pieces, seed) - scaling.bits_of(RUNS, 32, pieces, seed)
        for pieces in scaling.PIECES
    ]
    shortest = gain[0]
    assert gain == sorted(gain)
    assert gain[-1] > 3 * shortest


@pytest.mark.shows(
    "text is worth more to the largest model than to the smallest", baseline="smallest"
)
@both
def test_text(seed):
    gain = [
        scaling.bits_of(RUNS, width, 2, seed) - scaling.bits_of(RUNS, width, 16, seed)
        for width in scaling.WIDTHS
    ]
    smallest = gain[0]
    assert gain[-1] > 2 * smallest


@pytest.mark.shows(
    "with little computing a small model is best, with more a larger one",
    baseline="little",
)
@both
def test_compute(seed):
    grid, _ = scaling.hold_back(RUNS, seed)["larger"]
    longest = [run for run in grid if run["pieces"] == 16]
    best = []
    for budget in scaling.BUDGETS:
        bits = [scaling.bits_within(run, budget) for run in longest]
        best.append(longest[int(np.nanargmin(bits))]["width"])
    little = best[0]
    assert best == sorted(best)
    assert best[-1] == 32 > 2 * little


@pytest.mark.shows(
    "both laws come nearer to the larger run than guesses without one, if by little",
    baseline="guesses",
)
@both
def test_the_larger_run(seed):
    grid, larger = scaling.hold_back(RUNS, seed)["larger"]
    off = {
        way: abs(bits - larger[0]["bits"])
        for way, bits in scaling.foretell(grid, larger).items()
    }
    laws = max(off["joint law"], off["sum law"])
    guesses = min(off["as the largest"], off["straight line"])
    assert laws < guesses < 0.21
    assert laws < 0.175


@pytest.mark.shows(
    "two seeds of a run lie about as far apart as the laws are off, on short texts",
    baseline="laws",
)
def test_seeds():
    apart = scaling.seeds_apart(RUNS)
    assert len(apart) == 21
    laws = []
    for seed in scaling.SEEDS:
        grid, larger = scaling.hold_back(RUNS, seed)["larger"]
        bits = scaling.foretell(grid, larger)
        laws += [abs(bits[way] - larger[0]["bits"]) for way in ("joint law", "sum law")]
    pieces = np.array([run["pieces"] for run in RUNS if run["seed"] == 1])
    short = apart[pieces <= 4]
    assert short.mean() > np.mean(laws)
    assert short.max() > max(laws)
    assert apart[pieces >= 16].max() < 0.05  # and on long ones they are near


def test_the_limit_of_steps():
    late = [run for run in RUNS if run["steps"] == scaling.LOOKS[-1]]
    assert len(late) == 22 > len(RUNS) / 2
    longest = [run for run in RUNS if run["pieces"] >= 16]
    assert sum(run in late for run in longest) == 11
    assert len(longest) == 12


def test_what_is_drawn_and_moved(tmp_path):
    scaling.plot_grid(tmp_path / "x.svg", RUNS)
    assert (tmp_path / "x.svg").read_text("utf-8").count("<circle") == 1
    scaling.write_grid(tmp_path / "x.json", RUNS)
    cells = json.loads((tmp_path / "x.json").read_text("utf-8"))
    assert len(cells) == 6 * 5
    measured = [cell for cell in cells if cell["measured"] is not None]
    assert len(measured) == 21
    assert cells[-1]["measured"] == pytest.approx(LARGER[0]["bits"], abs=1e-3)
