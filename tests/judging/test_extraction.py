"""Extraction: bytes right by hand, a memoriser that is found, a GPT that is not one."""

import numpy as np
import pytest

from snippets.judging import extraction as e


@pytest.fixture(scope="module")
def loaded():
    model, text, held_out = e.load()
    return model, {back: e.learn(text, back) for back in e.BACKS}, text, held_out


@pytest.fixture(scope="module", params=[0, 1])
def found(loaded, request):
    """{model: right bytes after training prefixes, after held-out ones}."""
    return e.measure_prefixes(*loaded, np.random.default_rng(request.param))


def test_right_by_hand():
    made = np.array([[1, 2, 3, 4], [1, 2, 9, 4], [9, 2, 3, 4]])
    assert e.right(made, np.array([[1, 2, 3, 4]] * 3)).tolist() == [4, 2, 0]


def test_an_ngram_by_hand():
    tables = {back: e.learn(b"abcabdab", back) for back in (2, 1, 0)}
    assert bytes(e.after(tables, b"xab", 3)) == b"cd"
    assert bytes(e.after(tables, b"xab", 2)) == b"cd"
    assert bytes(e.after(tables, b"zz", 3)) == b"abcabdab"  # nothing is known
    assert e.after(tables, b"ca", 3) == b"b"
    with pytest.raises(ValueError, match="nothing was learnt"):
        e.after({}, b"x", 3)


def test_the_longest_run_by_hand():
    assert e.longest_run(b"a cat sat", b"the cat sang") == len(b" cat sa")
    assert e.longest_run(b"", b"abc") == 0
    assert e.longest_run(b"xyz", b"abc") == 0


def test_the_interval_is_that_of_a_textbook():
    low, high = e.interval(15, 50)
    assert (low, high) == pytest.approx((0.191, 0.438), abs=0.001)
    assert e.interval(0, 150)[1] == pytest.approx(1.96**2 / (150 + 1.96**2))


@pytest.mark.shows(
    "from training prefixes the GPT goes hardly further than from held-out ones",
    baseline="new",
)
def test_the_gpt_recites_nothing(found):
    old, new = found["GPT"]
    assert (old == e.REST).sum() == 0
    assert abs(old.mean() - new.mean()) < 0.6
    assert old.mean() < 2.5


@pytest.mark.shows(
    "a long n-gram goes on with the very text, and only from training prefixes",
    cheater="n-gram, order 12",
)
def test_a_long_ngram_recites(found):
    old, new = found["n-gram, order 12"]
    assert (old == e.REST).mean() > 0.3
    assert (new == e.REST).mean() == 0
    assert old.mean() > 10 * new.mean()
    means = [found[f"n-gram, order {order}"][0].mean() for order in e.ORDERS]
    assert means == sorted(means)


@pytest.mark.shows(
    "the loss of the GPT still tells training text from held-out text", baseline="new"
)
@pytest.mark.parametrize("seed", [0, 1])
def test_the_loss_tells(loaded, seed):
    model, _, text, held_out = loaded
    rng = np.random.default_rng(seed)
    old, new = (e.measure_loss(model, some, rng) for some in (text, held_out))
    assert new.mean() - old.mean() > 0.15
    one, _, many = (e.told_apart(old, new, n) for n in e.TOGETHER)
    assert 0.6 < one < 0.85 < 0.9 < many


def test_told_apart_by_hand():
    old, new = np.array([1.0, 3.0]), np.array([2.0, 5.0])
    assert e.told_apart(old, new, 1) == 0.75
    assert e.told_apart(old, new, 2) == 1
    assert e.told_apart(new, old, 2) == 0


@pytest.mark.shows(
    "runs of training text in what it writes are no longer than those in held-out prose",
    baseline="held-out prose",
)
def test_runs(loaded):
    runs = e.measure_runs(*loaded, np.random.default_rng(0))
    assert np.median(runs["GPT"]) <= np.median(runs["held-out prose"]) + 3
    assert max(runs["GPT"]) < 30
    assert np.median(runs["n-gram, order 12"]) > 2 * np.median(runs["held-out prose"])
