"""Speculative decoding by exact enumeration, by chi-square, and what it saves."""

import itertools
from fractions import Fraction

import numpy as np
import pytest

from snippets.autograd import Tensor
from snippets.text import gpt
from snippets.text import speculative as s


class Scripted:
    """A generator whose numbers are given."""

    def __init__(self, numbers):
        self.numbers = list(numbers)

    def random(self, shape=None):
        u = self.numbers.pop(0)
        return u if shape is None else np.full(shape, u)


def tiny_score(text, drafted):  # two bytes; each is likely to be followed by the other
    rows = []
    for i in range(len(drafted) + 1):
        last = (text + drafted[:i])[-1]
        rows.append([0.75, 0.25] if last else [0.25, 0.75])
    return np.array(rows)


def tiny_draft(text):
    return np.array([0.5, 0.5])


def enumerate_pairs(k, after=s.residual):  # -> {two bytes: exact probability}
    """All that `step` can do: every number it draws is one of four equal quarters."""
    quarters = [1 / 8, 3 / 8, 5 / 8, 7 / 8]
    chances = dict.fromkeys(itertools.product([0, 1], repeat=2), Fraction(0))
    draws = 2 * k + 1
    for first in itertools.product(quarters, repeat=draws):
        made = s.step(tiny_score, tiny_draft, b"\0", k, Scripted(first), after)
        weight = Fraction(1, 4**draws)
        if len(made) >= 2:
            chances[tuple(made[:2])] += weight
            continue
        p = tiny_score(b"\0" + made, b"")[0]  # the second byte is the GPT's own
        for byte in (0, 1):
            chances[made[0], byte] += weight * Fraction(float(p[byte]))
    return chances


TRUE_PAIRS = {
    (0, 0): Fraction(1, 16),
    (0, 1): Fraction(3, 16),
    (1, 0): Fraction(9, 16),
    (1, 1): Fraction(3, 16),
}


@pytest.fixture(scope="module")
def loaded():
    return s.load_all()


@pytest.fixture(scope="module")
def asked(loaded):
    return s.ask_once(loaded[0])


@pytest.fixture(scope="module")
def truth(asked):
    return s.true_pairs(asked)


@pytest.mark.parametrize("k", [0, 1, 2])
def test_every_case_enumerated(k):
    """The code itself, over all the numbers it can draw: equal as fractions."""
    assert enumerate_pairs(k) == TRUE_PAIRS


def test_the_enumeration_catches_the_cheater():
    """By hand: half is drafted as 0, half of that is rejected, and a quarter of it
    comes back as 0: 1/4 + 1/16 instead of 1/4."""
    cheater = enumerate_pairs(1, s.draw_again)
    assert cheater[0, 0] + cheater[0, 1] == Fraction(5, 16)
    assert enumerate_pairs(2, s.draw_again) != TRUE_PAIRS


@pytest.mark.shows(
    "what comes out is distributed as the GPT's own draws", cheater="cheated"
)
@pytest.mark.parametrize("seed", [0, 1, 2])
@pytest.mark.parametrize("name", ["trigram", "unigram"])
def test_chi_square(loaded, asked, truth, seed, name):
    drafts = loaded[1][name]
    statistic, limit = s.chi_square(s.measure_pairs(asked, drafts, seed), truth)
    assert statistic < limit
    wrong = s.measure_pairs(asked, drafts, seed, s.draw_again)
    cheated, limit = s.chi_square(wrong, truth)
    assert cheated > limit


@pytest.mark.shows(
    "who draws from p after a rejection, not from the rest, is caught",
    cheater="cheated",
)
@pytest.mark.parametrize("prompt", [b"The old man", b"It was a", b"\n"])
@pytest.mark.parametrize("name", ["unigram", "trigram", "order 5"])
def test_the_law(loaded, prompt, name):
    p = loaded[0](prompt, b"")[0]
    q = loaded[1][name](prompt)
    np.testing.assert_allclose(s.law(p, q), p, atol=1e-15)
    cheated = 0.5 * np.abs(s.law(p, q, s.draw_again) - p).sum()
    assert cheated > 1e-3


@pytest.mark.parametrize("seed", range(5))
def test_the_law_of_any_two(seed):
    rng = np.random.default_rng(seed)
    p, q = rng.dirichlet(np.full(20, 0.3), 2)
    np.testing.assert_allclose(s.law(p, q), p, atol=1e-15)
    assert s.law(p, p) == pytest.approx(p)
    assert s.residual(p, p) == pytest.approx(p)
    assert s.residual(np.array([0.6, 0.3, 0.1]), np.array([0.3, 0.3, 0.4])) == (
        pytest.approx([1, 0, 0])
    )


def test_pairs_sum_to_one(truth):
    assert truth.sum() == pytest.approx(1)


def test_a_call_for_several_bytes_gives_what_single_calls_give(loaded):
    score, _ = loaded
    text = b"The old man and the boy went down. " * 4
    for n in (11, 62, 65, 94):  # the last fills the context
        many = score(text[:n], text[n : n + 2])
        for i in range(3):
            one = score(text[: n + i], b"")[0]
            np.testing.assert_allclose(many[i], one, atol=1e-10)


def test_where_the_context_begins():
    starts = [s.start_of(n) for n in (1, 64, 65, 96, 97, 128, 129)]
    assert starts == [0, 0, 32, 32, 64, 64, 96]
    for n in range(1, 300):
        assert 1 <= n - s.start_of(n) <= gpt.CONTEXT


def test_no_draft_is_what_the_gpt_writes_alone(loaded):
    score, drafts = loaded
    made, calls = s.generate(
        score, drafts["unigram"], b"The", 40, 0, np.random.default_rng(0)
    )
    model, *_ = gpt.load()
    alone = gpt.generate(model, b"The", 40, np.random.default_rng(0), temperature=1)
    assert made == alone
    assert calls == 40


def test_a_draft_of_the_gpt_itself_is_always_kept(loaded):
    """And so a call gives k + 1 bytes, but for where the context ends."""
    score, _ = loaded

    def own(text):
        return score(text, b"")[0]

    _, calls = s.generate(score, own, b"The", 40, 4, np.random.default_rng(0))
    assert calls == 8


def test_the_draft_by_hand():
    """a b a: after nothing a 2, b 1; after a, b once. V = 256 shares of 1 / 256."""
    known = s.learn(b"aba", 2)
    assert known[b""] == {97: 2, 98: 1}
    assert known[b"a"] == {98: 1}
    q = np.full(256, 2 / 256)
    q[97] += 2
    q[98] += 1
    q = q / 5
    assert s.draft(known, b"x", 1) == pytest.approx(q)
    q[98] += 1
    assert s.draft(known, b"a", 2) == pytest.approx(q / 2)
    assert s.draft(known, b"x", 2) == pytest.approx(s.draft(known, b"x", 1))


@pytest.mark.shows(
    "a trigram as the draft gives more bytes a call than a unigram", baseline="unigram"
)
@pytest.mark.parametrize("seed", [0, 1])
def test_drafts(loaded, seed):
    score, drafts = loaded
    seeds = range(8 + 4 * seed, 12 + 4 * seed)  # not those of the page
    unigram = s.measure_calls(score, drafts["unigram"], 4, seeds)
    trigram = s.measure_calls(score, drafts["trigram"], 4, seeds)
    assert unigram.min() > 1
    assert trigram.min() > unigram.max()


@pytest.mark.shows(
    "of four drafted bytes more are kept than of one, but a smaller share",
    baseline="one",
)
@pytest.mark.parametrize("seed", [0, 1])
def test_length(loaded, seed):
    score, drafts = loaded
    seeds = range(8 + 4 * seed, 12 + 4 * seed)  # not those of the page
    one = s.measure_calls(score, drafts["trigram"], 1, seeds) - 1
    four = s.measure_calls(score, drafts["trigram"], 4, seeds) - 1
    assert four.min() > one.max()
    assert four.max() / 4 < one.min()


@pytest.mark.shows(
    "without a KV cache a byte costs as many times as much as there is context",
    baseline="cached",
)
@pytest.mark.parametrize("n", [1, 7, 64])
def test_cost(n):
    cached = s.cost(1, n - 1)
    assert s.cost(n) == n * cached


@pytest.mark.parametrize(("new", "old"), [(5, 0), (1, 0), (1, 20), (3, 20)])
def test_the_cost_is_that_of_the_gpt(monkeypatch, new, old):
    """Counted in the shapes that its products see."""
    model, *_ = gpt.load()
    counted = []

    def linear(x, w):
        counted.append(x.data.size * w.data.shape[-1])
        return kept_linear(x, w)

    def attention(q, k, v):
        rows = q.data.shape[0] * q.data.shape[1] * q.data.shape[2]
        counted.append(2 * rows * k.data.shape[2] * q.data.shape[3])
        return kept_attention(q, k, v)

    kept_linear, kept_attention = gpt.linear, gpt.attention
    cache = gpt.new_cache()
    if old:
        gpt.forward(model, np.zeros((1, old), int), cache)
    monkeypatch.setattr(gpt, "linear", linear)
    monkeypatch.setattr(gpt, "attention", attention)
    out = gpt.forward(model, np.zeros((1, new), int), cache)
    assert isinstance(out, Tensor)
    assert sum(counted) == s.cost(new, old)


def test_chi_square_by_hand():
    """30, 70 of an even 50, 50: 8 + 8. One degree: its limit is 10.8."""
    statistic, limit = s.chi_square(np.array([30, 70]), np.array([0.5, 0.5]))
    assert statistic == pytest.approx(16)
    assert limit == pytest.approx(10.83, rel=0.04)


def test_bad_input(loaded):
    score, drafts = loaded
    rng = np.random.default_rng(0)
    for k, text in ((-1, b"a"), (1, b"")):
        with pytest.raises(ValueError, match=f"k must be >= 0 .* got {k}, "):
            s.generate(score, drafts["unigram"], text, 3, k, rng)
    with pytest.raises(ValueError, match="order must be >= 1, got 0"):
        s.learn(b"abc", 0)
