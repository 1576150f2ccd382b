"""The bigram by gradient descent: its gradient by hand, its end by counting."""

from itertools import pairwise

import numpy as np
import pytest

from snippets.autograd import Tensor, cross_entropy, embedding
from snippets.text import counting
from snippets.text import gradient as gd

ONES = np.ones((2, 2))


@pytest.fixture(scope="module")
def data():
    counts, _ = gd.load()
    return counts


@pytest.fixture(scope="module")
def whole(data):
    return gd.train(data["all"], data["validation"], gd.RATE, gd.STEPS)


@pytest.fixture(scope="module")
def part(data):
    return gd.train(data["part"], data["validation"], gd.RATE, gd.STEPS)


def test_counts_by_hand():
    counts = gd.count([0, 1, 0, 1, 1], 2)
    assert counts.tolist() == [[0, 2], [1, 1]]
    # after 0 always 1: no surprise; after 1 a fair coin, for 2 pairs of 4
    assert gd.entropy(counts) == pytest.approx(2 / 4)


def test_the_loss_by_hand():
    """Row 0 gives 3/4 and 1/4; row 1 gives halves."""
    table = Tensor(np.log([[3.0, 1.0], [1.0, 1.0]]))
    counts = np.array([[1.0, 1.0], [0.0, 2.0]])
    want = -(np.log(3 / 4) + np.log(1 / 4) + 2 * np.log(1 / 2)) / 4
    assert gd.loss(table, counts).data == pytest.approx(want)
    assert gd.bits(table, counts) == pytest.approx(want / np.log(2))


def test_the_gradient_by_hand():
    """At the start both bytes are expected half the time."""
    counts = np.array([[1.0, 3.0], [0.0, 4.0]])
    want = np.array([[2 - 1, 2 - 3], [2 - 0, 2 - 4]]) / 8
    np.testing.assert_allclose(gd.gradient(np.zeros((2, 2)), counts), want)


@pytest.mark.shows(
    "the gradient is the share the model expects minus the share that came"
)
def test_the_gradient_is_what_autograd_finds():
    rng = np.random.default_rng(0)
    table = Tensor(rng.normal(size=(7, 7)))
    counts = rng.integers(0, 9, (7, 7)).astype(float)
    gd.loss(table, counts).backward()
    np.testing.assert_allclose(table.grad, gd.gradient(table.data, counts))


def test_for_one_pair_the_gradient_is_p_minus_one_hot():
    logits = np.random.default_rng(1).normal(size=(4, 4))
    counts = np.zeros((4, 4))
    counts[2, 1] = 1
    p = np.exp(logits[2]) / np.exp(logits[2]).sum()
    found = gd.gradient(logits, counts)
    np.testing.assert_allclose(found[2], p - np.eye(4)[1])
    assert np.count_nonzero(found[[0, 1, 3]]) == 0


def test_the_gradient_agrees_with_finite_differences():
    rng = np.random.default_rng(2)
    logits = rng.normal(size=(3, 3))
    counts = rng.integers(1, 9, (3, 3)).astype(float)
    found = gd.gradient(logits, counts)
    for i, j in np.ndindex(3, 3):
        step = np.zeros((3, 3))
        step[i, j] = 1e-6
        up = gd.loss(Tensor(logits + step), counts).data
        down = gd.loss(Tensor(logits - step), counts).data
        assert found[i, j] == pytest.approx((up - down) / 2e-6, abs=1e-8)


def test_pairs_and_counts_say_the_same_as_one_byte_after_another():
    """A language model's usual loss: a row of logits a byte, cross-entropy."""
    rng = np.random.default_rng(3)
    ids = rng.integers(0, 5, 200)
    logits = rng.normal(size=(5, 5))
    usual, ours = Tensor(logits), Tensor(logits)
    long = cross_entropy(embedding(usual, ids[:-1]), ids[1:])
    short = gd.loss(ours, gd.count(ids, 5))
    assert short.data == pytest.approx(long.data)
    long.backward()
    short.backward()
    np.testing.assert_allclose(ours.grad, usual.grad, atol=1e-15)


def test_at_the_counts_the_gradient_is_zero():
    counts = np.random.default_rng(4).integers(1, 9, (6, 6)).astype(float)
    best = np.log(counts / counts.sum(1, keepdims=True))
    np.testing.assert_allclose(gd.gradient(best, counts), 0, atol=1e-15)
    assert gd.bits(Tensor(best), counts) == pytest.approx(gd.entropy(counts))


@pytest.mark.shows(
    "gradient descent reaches the loss of the counts to 3 decimals", baseline="best"
)
def test_it_arrives_where_the_counts_are(data, whole):
    table, losses = whole
    best = gd.entropy(data["all"])
    assert 0 < losses[-1, 0] - best < 0.0005
    assert f"{losses[-1, 0]:.3f}" == f"{best:.3f}"
    p = np.exp(table.data) / np.exp(table.data).sum(1, keepdims=True)
    share = data["all"] / np.maximum(data["all"].sum(1, keepdims=True), 1)
    often = data["all"].sum(1) > 500
    assert np.abs(p - share)[often].max() < 0.005


def test_the_other_example_counts_the_same_loss(data):
    pairs = counting.count(counting.load()[0], 2)
    totals = counting.total(pairs)
    loss = counting.bits(lambda gram: counting.share(pairs, totals, gram), pairs)
    assert gd.entropy(data["all"]) == pytest.approx(loss)


def test_plain_descent_arrives_too_where_no_pair_is_rare():
    counts = np.array([[30.0, 10.0], [25.0, 35.0]])
    assert gd.descend(counts, 2, 300)[-1] == pytest.approx(gd.entropy(counts))


def test_one_plain_step_by_hand():
    counts = np.array([[1.0, 3.0], [0.0, 4.0]])
    table = Tensor(-5 * gd.gradient(np.zeros((2, 2)), counts))
    assert gd.descend(counts, 5, 1)[-1] == pytest.approx(gd.bits(table, counts))


@pytest.mark.shows("a learning rate can be too small, and too large", baseline="start")
def test_learning_rates(data):
    slow, good, wild = (gd.descend(data["all"], r, 30) for r in (3, 30, 300))
    start = np.log2(len(data["all"]))
    assert slow[0] == good[0] == wild[0] == pytest.approx(start)
    assert good[-1] < 4.2 < slow[-1] < start
    assert wild[-1] > slow[-1]
    better = gd.descend(data["all"], 100, 30)
    assert better[-1] < good[-1] - 0.2  # a larger one that still settles
    assert better[5] < better[1] < start
    # it leaps: the first steps are not all downhill
    assert any(b > a + 0.5 for a, b in pairwise(wild[:8]))


@pytest.mark.shows(
    "on a small text the held-out loss turns up while the training loss falls"
)
def test_overfitting_and_early_stopping(data, whole, part):
    table, losses = part
    best = losses[:, 1].argmin()
    assert 5 < best < 30
    assert losses[-1, 0] < losses[best, 0]
    assert losses[-1, 1] > losses[best, 1] + 0.2
    stopped, until = gd.train(data["part"], data["validation"], gd.RATE, int(best))
    np.testing.assert_allclose(until, losses[: best + 1])
    test = [gd.bits(t, data["test"]) for t in (whole[0], stopped, table)]
    assert test[0] + 0.2 < test[1] < test[2] - 0.2


def test_a_smaller_rate_stops_at_a_better_model_and_not_because_it_stops_finer(
    data, part
):
    """What the page asks the reader to try."""
    losses = part[1][:, 1]
    best = losses.argmin()
    assert np.ptp(losses[best - 1 : best + 2]) < 0.02  # a finer stop gains no more
    finer = gd.train(data["part"], data["validation"], 0.03, 250)[1][:, 1]
    assert finer.argmin() > 5 * best
    assert finer.min() < losses.min() - 0.03
    finest = gd.train(data["part"], data["validation"], 0.01, 600)[1][:, 1]
    assert finest.min() == pytest.approx(finer.min(), abs=0.005)


def test_more_text_is_worth_more_than_stopping(whole, part):
    rise = [run[1][-1, 1] - run[1][:, 1].min() for run in (whole, part)]
    assert 0 <= rise[0] < 0.01 < rise[1]


def test_rare_unseen_pairs_lose_their_probability_for_ever(data, part):
    """Why the held-out loss has no bottom: what never came goes to zero."""
    table, _ = part
    p = np.exp(table.data) / np.exp(table.data).sum(1, keepdims=True)
    seen = data["part"].sum(1) > 50
    assert p[seen][data["part"][seen] == 0].max() < 1e-3


def test_the_four_texts(data):
    counts, alphabet = gd.load()
    train, held_out = counting.load()
    assert set(train) | set(held_out) == set(alphabet)
    for name, size in [("all", len(train)), ("part", gd.PART)]:
        assert counts[name].sum() == size - 1
    both = counts["validation"].sum() + counts["test"].sum()
    assert both == len(held_out) - 2


def test_no_rate_overflows(data):
    """Far too large a step is a large loss, not a number that is none."""
    losses = gd.descend(data["all"], 10_000, 5)
    assert np.isfinite(losses).all()
    assert max(losses) > 100


def test_the_pair_of_the_page(data):
    _, alphabet = gd.load()
    pair = alphabet.index(b"t"), alphabet.index(b"h")
    share, worked_out, found = gd.measure_pair(data["all"], pair)
    assert share == pytest.approx(0.0245, abs=5e-5)
    assert worked_out == pytest.approx(found)
    of_t = data["all"][pair[0]].sum() / data["all"].sum()
    assert found == pytest.approx(of_t / len(alphabet) - share)


def test_the_picture_shows_both_runs(tmp_path, whole, part):
    gd.plot_descent(tmp_path / "a.svg", whole[1], part[1])
    text = (tmp_path / "a.svg").read_text()
    assert text.count("<polyline") == 5
    assert text.count("<circle") == 1


def test_bad_input():
    with pytest.raises(ValueError, match="ids must be 0 to 1, got -1"):
        gd.count([0, -1], 2)
    with pytest.raises(ValueError, match=r"table is \(2, 3\)"):
        gd.loss(Tensor(np.zeros((2, 3))), ONES)
    with pytest.raises(ValueError, match=r"logits: \(2, 3\)"):
        gd.gradient(np.zeros((2, 3)), ONES)
    with pytest.raises(ValueError, match="steps must be >= 1, got 0"):
        gd.train(ONES, ONES, 0.1, 0)
