"""Measures, by hand and on models that cheat them."""

import json

import numpy as np
import pytest

from snippets.data import ring, ring_nll
from snippets.judging import evaluation as e


@pytest.fixture(scope="module", params=[0, 1, 2])
def seen(request):
    """{model: {measure: number}}."""
    return e.measure_all(request.param)[0]


@pytest.fixture(scope="module", params=[0, 1, 2])
def sizes(request):
    """{model: nats a point, for each size of a datum}."""
    return e.measure_sizes(np.random.default_rng(request.param))


def test_inside_by_hand():
    others = np.array([[x, 0.0] for x in range(6)])
    asked = np.array([[0.0, 5.0], [0.0, 5.1], [2.5, 3.0], [2.5, 3.2], [10.0, 0.0]])
    # the fifth nearest of the first is 5 away, of the middle ones 3
    assert e.inside(asked, others) == 4 / 5  # the ends reach over the middle, too
    assert e.inside(asked[1:2], others) == 0
    assert e.precision_recall(others, others) == (1, 1)


def test_the_classifiers_by_hand():
    x = np.array([[0.0, 0.0], [0.0, 2.0], [4.0, 0.0], [4.0, 2.0]])
    y = np.array([-1, -1, 1, 1])
    asked = np.array([[1.9, 9.0], [2.1, -9.0]])
    assert e.by_line(x, y, asked).tolist() == [-1, 1]
    crossed = np.array([-1, 1, 1, -1])
    assert e.by_neighbour(x, crossed, x + 0.1).tolist() == crossed.tolist()


def test_a_mixture_by_hand():
    assert e.mix(2.0, np.inf) == pytest.approx(2 + np.log(100))
    assert e.mix(np.inf, 2.0) == pytest.approx(2 - np.log(0.99))
    assert e.mix(2.0, 2.0) == pytest.approx(2)
    assert e.total(np.arange(6.0), 3).tolist() == [3, 12]


def test_each_loss_is_that_of_a_density():
    """The densities add up to 1 on a grid."""
    side = np.linspace(-9, 9, 181)
    grid = np.stack(np.meshgrid(side, side), axis=-1).reshape(-1, 2)
    made = e.models(ring(100, np.random.default_rng(0)), np.random.default_rng(1))
    for name in ("the truth", "kernel", "1% truth", "noise"):
        _, loss = made[name]
        assert np.exp(-loss(grid)).sum() * 0.1**2 == pytest.approx(1, abs=0.01)


@pytest.mark.parametrize("classify", [e.by_line, e.by_neighbour])
def test_of_equal_samples_it_finds_one_pair_in_twenty(classify):
    rng = np.random.default_rng(0)
    pairs = [(ring(100, rng), ring(100, rng)) for _ in range(200)]
    right = np.array([e.two_sample(a, b, classify, rng) for a, b in pairs])
    found = abs(right - 0.5) > 1.96 * 0.5 / 100**0.5
    assert found.mean() < 0.1


@pytest.mark.shows(
    "a copier passes each measure of samples, and gives new points no density at all",
    cheater="copier",
    baseline="the truth",
)
def test_the_copier(seen):
    copier, truth = seen["copier"], seen["the truth"]
    for measure in ("precision", "recall", "line", "neighbour"):
        assert abs(copier[measure] - truth[measure]) < 0.08
    assert copier["nats"] == np.inf
    assert (copier["copies"], truth["copies"]) == (1, 0)


def test_the_narrower_a_kernel_the_less_it_gives_to_new_points():
    rng = np.random.default_rng(0)
    train, new = ring(500, rng), ring(500, rng)
    losses = [e.kernel_nll(new, train, width).mean() for width in (0.1, 0.01, 0.001)]
    assert losses[0] < 2 < 10 < losses[1] < losses[2] / 50


@pytest.mark.shows(
    "one part of truth in a hundred loses at most log 100 nats, however large a datum is",
    baseline="noise",
)
def test_at_most_log_100(sizes):
    lost = np.array(sizes["1% truth"]) - sizes["the truth"]
    assert (lost * e.SIZES <= np.log(100) + 1e-9).all()
    assert lost[-1] < 0.05
    assert min(np.array(sizes["noise"]) - sizes["the truth"]) > 1.5


@pytest.mark.shows(
    "where a datum is a hundred points it is as likely as a kernel, and all but noise",
    cheater="1% truth",
    baseline="kernel",
)
def test_as_likely_as_a_kernel(sizes, seen):
    assert sizes["1% truth"][-1] < sizes["kernel"][-1] < sizes["1% truth"][0]
    assert seen["1% truth"]["precision"] < 0.5 < seen["kernel"]["precision"]


@pytest.mark.parametrize("seed", [0, 1])
def test_a_kernel_of_more_points_is_ahead_again(seed):
    """Where a datum is a hundred points; the mixture then loses log 100 / 100 a point."""
    rng = np.random.default_rng(seed)
    train = ring(10_000, rng)
    width = e.choose_width(train, ring(500, rng))
    new = ring(1000, rng)
    lost = (e.kernel_nll(new, train, width) - ring_nll(new)).mean()
    assert 0 < lost < np.log(100) / 100 - 0.01


@pytest.mark.shows(
    "precision is cheated by eight points, recall by noise, both at once by a copier",
    cheater="eight points",
)
def test_precision_and_recall(seen):
    assert seen["eight points"]["precision"] == 1
    assert seen["eight points"]["recall"] < 0.05
    assert seen["noise"]["recall"] > 0.95
    assert seen["noise"]["precision"] < 0.5
    assert min(seen["copier"]["precision"], seen["copier"]["recall"]) > 0.95
    assert seen["four modes"]["precision"] > 0.9
    assert 0.4 < seen["four modes"]["recall"] < 0.6


@pytest.mark.shows(
    "a two-sample test sees what its classifier sees: a line is blind to most of it",
    cheater="noise",
    baseline="the truth",
)
def test_two_samples(seen):
    for name in ("noise", "eight points"):
        assert abs(seen[name]["line"] - 0.5) < 0.08
        assert seen[name]["neighbour"] > 0.75
    assert abs(seen["the truth"]["neighbour"] - 0.5) < 0.06
    assert seen["four modes"]["line"] > 0.62


def test_the_page_gets_all_models(tmp_path):
    rows, samples = e.measure_all(0)
    e.write_models(tmp_path / "x.json", rows, samples)
    told = json.loads((tmp_path / "x.json").read_text("utf-8"))
    assert [model["name"] for model in told["models"]] == list(rows)
    assert told["models"][1]["measures"]["nats"] == "inf"
    assert {len(model["points"]) for model in told["models"]} == {2 * e.SHOWN}


def test_the_truth_is_the_least_loss():
    rng = np.random.default_rng(0)
    new = ring(2000, rng)
    made = e.models(ring(1000, rng), rng)
    losses = {name: loss(new).mean() for name, (_, loss) in made.items() if loss}
    assert min(losses, key=losses.get) == "the truth"
    assert losses["the truth"] == ring_nll(new).mean()
