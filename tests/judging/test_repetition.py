"""Secrets in a text: planted as said, recited when they stand there often."""

import numpy as np
import pytest

from snippets.judging import repetition as r


@pytest.fixture(scope="module", params=[0, 1])
def seen(request):
    """{training: {times: share recited}}."""
    return r.measure(request.param)


def test_each_secret_stands_as_often_as_it_is_said():
    lines, secrets = r.plant(np.random.default_rng(0))
    for times, some in secrets.items():
        assert len(some) == r.EACH
        for name, digits in some:
            assert lines.count(f"{name} {digits}") == times
            assert (len(name), len(digits)) == (4, r.DIGITS)
    assert len(lines) == r.LINES + r.EACH * sum(r.TIMES)


def test_counts_recite_the_line_to_the_letter():
    lines = ["some words", "abcd 1234", "efgh 5678"]
    assert r.recite_counts(lines, ["abcd", "efgh", "none"]) == ["1234", "5678", ""]


def test_the_share_by_hand():
    secrets = {0: [("a", "1"), ("b", "2")], 5: [("c", "3"), ("d", "4")]}
    shares = r.share_right(secrets, lambda names: ["1"] * len(names))
    assert shares == {0: 0.5, 5: 0}


def test_reciting_takes_each_digit_as_the_next_context():
    """A model made by hand: what comes is the character eight places back."""
    size = len(r.CHARACTERS)
    out = np.zeros((r.K * size, size))
    out[:size] = np.eye(size)
    model = {
        "character": r.Tensor(np.eye(size)),
        "in": r.Tensor(np.eye(r.K * size)),
        "bias": r.Tensor(np.zeros(r.K * size)),
        "out": r.Tensor(out),
    }
    assert r.recite(model, ["abcd"]) == ["\n\n\na"]


@pytest.mark.shows(
    "the more often a secret stands in the text, the more surely the network recites it",
    baseline="few",
)
def test_often_is_by_heart(seen):
    shares = seen["network"]
    few = np.mean([shares[times] for times in (1, 2)])
    some = np.mean([shares[times] for times in (8, 16)])
    many = np.mean([shares[times] for times in (32, 64)])
    assert few < 0.1
    assert few + 0.2 < some < many
    assert many > 0.55


@pytest.mark.shows("of secrets that it never read it recites none", baseline="chance")
def test_none_that_it_never_read(seen):
    chance = 10.0**-r.DIGITS
    assert seen["network"][0] == 0 <= chance
    assert seen["counts"][0] == 0


@pytest.mark.shows(
    "with each line kept once, it recites next to none of them", baseline="network"
)
def test_deduplicated(seen):
    once = seen["each line once"]
    assert np.mean(list(once.values())) < 0.03
    assert seen["network"][64] > once[64] + 0.5


@pytest.mark.shows(
    "a model of counts recites a secret that it read a single time", cheater="counts"
)
def test_counts(seen):
    assert {share for times, share in seen["counts"].items() if times} == {1}
