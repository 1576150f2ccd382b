"""Model collapse: the fit by hand, the theory, and what stops it."""

import numpy as np
import pytest

from snippets.judging import collapse
from snippets.judging.collapse import REGIMES, N, chain, fit, generation, variances

GENERATIONS = 100


@pytest.fixture(scope="module", params=[0, 1, 2])
def seen(request):
    """{regime: variances [g, c]}, of 400 chains."""
    rng = np.random.default_rng(request.param)
    return {
        name: variances(chain(N, GENERATIONS, rng, chains=400, **regime))
        for name, regime in REGIMES.items()
    }


def test_a_fit_by_hand():
    mean, deviation = fit(np.array([[1.0, 3.0], [0.0, 0.0]]))
    assert mean.tolist() == [[2.0], [0.0]]
    assert deviation.tolist() == [[1.0], [0.0]]
    made = generation(np.array([[1.0, 3.0]]), np.array([[0.0, -1.0, 2.0]]))
    assert made.tolist() == [[2.0, 1.0, 4.0]]


def test_what_a_generation_learns_from():
    sizes = [x.shape for x in chain(N, 3, np.random.default_rng(0), kept=True)]
    assert sizes == [(collapse.CHAINS, N * g) for g in (1, 2, 3)]
    first, *_, last = chain(5, 4, np.random.default_rng(0), real=5, chains=9)
    assert first.shape == last.shape == (9, 5)


def test_bad_input():
    with pytest.raises(ValueError, match="real must be 0 to 20, got 21"):
        next(chain(20, 1, np.random.default_rng(0), real=21))


@pytest.mark.shows(
    "on its own points alone the mean variance falls as (1 - 1/n)^g, with no end",
    baseline="all real",
)
def test_the_theory(seen):
    own, real = seen["own points"], seen["all real"]
    for g in (1, 5, 20):
        truth = (1 - 1 / N) ** g
        wide = own[g - 1].std() / len(own[g - 1]) ** 0.5
        assert abs(own[g - 1].mean() - truth) < 4 * wide
    assert np.median(own[-1]) < 0.01
    assert np.median(real, axis=1).min() > 0.8  # a new sample each time loses nothing


@pytest.mark.shows(
    "most chains lose more than the mean of all chains says", baseline="mean"
)
def test_the_median(seen):
    own = seen["own points"]
    for g in (5, 20, 50):
        assert (own[g] < (1 - 1 / N) ** (g + 1)).mean() > 0.6


@pytest.mark.shows("more points a generation only slow it down", baseline="few")
@pytest.mark.parametrize("seed", [0, 1])
def test_more_points(seed):
    """As many generations a point, and as much is gone."""
    rng = np.random.default_rng(seed)
    few = np.median(variances(chain(20, 60, rng, chains=300))[-1])
    many = np.median(variances(chain(100, 60, rng, chains=300))[-1])
    later = np.median(variances(chain(100, 300, rng, chains=300))[-1])
    assert few < 0.02 < 0.2 < many < 0.5
    assert later < 0.02


@pytest.mark.shows(
    "two real points among twenty stop it, far below the variance of the data",
    baseline="own",
)
def test_two_real_points(seen):
    two, own = (np.median(seen[name], axis=1) for name in ("two real", "own points"))
    assert two[20:].min() > 0.5
    assert two[20:].max() < 0.75
    assert own[30:].max() < 0.1
    assert two[-30:].mean() == pytest.approx(two[30:60].mean(), abs=0.05)  # settled


@pytest.mark.parametrize("seed", [0, 1])
def test_two_real_points_that_stay_the_same_hold_less(seed):
    """What the page lets a reader try: they are drawn once, and not anew."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(300, N))
    same = x[:, :2]
    for _ in range(GENERATIONS):
        made = generation(x, rng.normal(size=(300, N - 2)))
        x = np.hstack([made, same])
    anew = list(chain(N, GENERATIONS, rng, chains=300, real=2))[-1]
    held, held_anew = (np.median(fit(points)[1] ** 2) for points in (x, anew))
    assert 0.05 < held < 0.35
    assert held_anew > held + 0.2


@pytest.mark.shows(
    "where all points are kept, the real ones too, most of the variance stays",
    baseline="own points",
)
def test_all_kept(seen):
    assert np.median(seen["own points"][-1]) < 0.01
    kept = np.median(seen["all kept"], axis=1)
    assert 0.75 < kept[-1] < np.median(seen["all real"][-1])
    assert kept[-1] > kept[20] - 0.05  # it hardly goes on


def test_the_picture_has_a_panel_for_each_run(tmp_path):
    x = np.array([[0.0, 1.0, 9.0], [0.0, 0.5, 1.0]])
    collapse.plot_chains(tmp_path / "x.svg", {"a": x, "b": x})
    text = (tmp_path / "x.svg").read_text("utf-8")
    assert text.count("h0") == 2 * 5  # the point at 9 is outside
    assert ">a<" in text
