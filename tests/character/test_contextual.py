"""The head that copies: its window by hand, and what it makes of examples."""

import numpy as np
import pytest

from snippets.character import contextual
from snippets.exercises.copy_next import copy_next
from snippets.text import attention


@pytest.fixture(scope="module", params=[0, 1, 2])
def model(request):
    return attention.train(contextual.STEPS, np.random.default_rng(request.param))


def test_the_window_by_hand():
    """With equal scores each position takes the mean of what it sees."""
    q = np.zeros((4, 2))
    v = np.array([[1.0], [2.0], [4.0], [8.0]])
    means = {1: [1, 2, 4, 8], 2: [1, 1.5, 3, 6], 9: [1, 1.5, 7 / 3, 3.75]}
    for window, want in means.items():
        assert contextual.attend(q, q, v, window).ravel() == pytest.approx(want)


def test_a_wide_window_is_that_of_attention():
    rng = np.random.default_rng(0)
    q, k, v = rng.normal(size=(3, 7, 4))
    y, _ = attention.attend(q, k, v)
    np.testing.assert_allclose(contextual.attend(q, k, v, 7), y)


@pytest.mark.shows(
    "after different words the same letter is continued differently",
    baseline="alone",
)
def test_the_same_letter(model):
    said = [contextual.continue_word(model, word, "m") for word in contextual.WORDS[:3]]
    assert said == ["a", "p", "o"]
    alone = contextual.continue_word(model, "", "m")
    assert sum(alone == letter for letter in said) <= 1


@pytest.mark.shows(
    "with a window of n letters it continues a row of n, with one less it cannot"
)
@pytest.mark.parametrize("n", [5, 8, 16])
def test_the_edge_of_the_window(model, n):
    def share(window):
        return contextual.measure_window(model, n, window, np.random.default_rng(7))

    assert share(n) > 0.95
    assert share(2 * n) > 0.95
    assert share(n - 1) < 0.05


def test_it_says_what_the_exercise_says(model):
    """On rows that come twice, for each window: the rule and the head agree."""
    rng = np.random.default_rng(1)
    agreed = []
    for row in attention.repeats(10, 20, rng):
        said = contextual.continue_each(model, row, 12)
        for i in range(10, 19):
            agreed.append(copy_next(row[: i + 1].tolist(), 12) == said[i])
    assert np.mean(agreed) > 0.97


def test_the_two_kinds_of_answers():
    rng = np.random.default_rng(0)
    assert contextual.answers_of("by rule", rng).tolist() == list(range(8, 16))
    dealt = contextual.answers_of("at random", rng)
    assert sorted(dealt) == list(range(8, 16))
    assert dealt.tolist() != list(range(8, 16))


@pytest.mark.shows(
    "of a task in its prompt it gets right what was shown, however few examples there "
    "are"
)
@pytest.mark.parametrize("k", [1, 3, 8])
def test_what_was_shown(model, k):
    share = contextual.measure_examples(model, k, "by rule", np.random.default_rng(k))
    assert share["shown"] > 0.95
    assert share["all"] == pytest.approx(k / 8, abs=0.08)


@pytest.mark.shows(
    "what was not shown it gets wrong, though the rule is plain", baseline="rule"
)
@pytest.mark.parametrize("k", [0, 2, 6])
def test_what_was_not_shown(model, k):
    share = contextual.measure_examples(model, k, "by rule", np.random.default_rng(k))
    answers = contextual.answers_of("by rule", None)
    rule = np.mean(np.arange(8) + answers[3] - 3 == answers)  # from one example
    assert share["not shown"] < 0.1 < rule


@pytest.mark.shows(
    "other answers in the prompt are followed as well as the right ones",
    baseline="by_rule",
)
def test_other_answers(model):
    def share(kind):
        rng = np.random.default_rng(3)
        return contextual.measure_examples(model, 4, kind, rng)

    by_rule = share("by rule")["shown"]
    assert share("at random")["shown"] > by_rule - 0.03
