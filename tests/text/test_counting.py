"""Counts and Kneser-Ney smoothing: on paper, by brute force, and on the prose."""

import math
import re
from collections import Counter
from functools import partial
from itertools import pairwise

import numpy as np
import pytest

from snippets.text import counting as kn

TINY = b"abcabd"


@pytest.fixture(scope="module")
def texts():
    return kn.load()


@pytest.fixture(scope="module")
def counts(texts):
    return [kn.count(texts[0], n) for n in kn.ORDERS]


@pytest.fixture(scope="module")
def rows(texts, counts):
    train, held = texts
    return [kn.measure_order(counts, n, train[: len(held)], held) for n in kn.ORDERS]


def tiny(order):
    return kn.smooth([kn.count(TINY, n) for n in range(1, order + 1)], order)


def spread(levels, context):
    """The whole distribution after a context."""
    return [kn.probability(levels, context + bytes([b])) for b in range(256)]


def test_counts_by_hand():
    pairs = kn.count(TINY, 2)
    assert pairs == {b"ab": 2, b"bc": 1, b"ca": 1, b"bd": 1}
    assert kn.total(pairs) == {b"a": 2, b"b": 2, b"c": 1}
    share = partial(kn.share, pairs, kn.total(pairs))
    assert share(b"ab") == 1
    assert share(b"bc") == share(b"bd") == 1 / 2
    assert share(b"ac") == 0
    assert share(b"zz") == 1 / 256
    assert share(b"bc", evenly=0.5) == 1 / 4 + 1 / 512


def test_loss_by_hand():
    """Of the five pairs, two leave a choice of two: 2/5 of a bit a byte."""
    pairs = kn.count(TINY, 2)
    share = partial(kn.share, pairs, kn.total(pairs))
    assert kn.bits(share, pairs) == pytest.approx(2 / 5)
    assert kn.bits(share, kn.count(b"aba", 2)) == math.inf  # "ba" never came
    assert kn.bits(lambda gram: 1 / 256, kn.count(b"any text", 3)) == 8


def test_kneser_ney_by_hand():
    """Two orders over "abcabd", worked out on paper.

    Pairs: ab 2, bc 1, ca 1, bd 1: three once, one twice, discount 3/5. Single
    bytes count the bytes they were met after: b 1 (a), c 1, a 1, d 1: all once,
    so the discount is 1 and all of them rests on the uniform distribution.
    """
    levels = tiny(2)
    assert levels[0]["grams"] == {b"a": 1, b"b": 1, b"c": 1, b"d": 1}
    assert [level["discount"] for level in levels] == [1, pytest.approx(3 / 5)]
    u = 1 / 256
    assert kn.probability(levels, b"b") == pytest.approx(u)
    assert kn.probability(levels, b"ab") == pytest.approx((2 - 0.6 + 0.6 * u) / 2)
    assert kn.probability(levels, b"bc") == pytest.approx((1 - 0.6 + 0.6 * 2 * u) / 2)
    assert kn.probability(levels, b"ba") == pytest.approx(0.6 * 2 * u / 2)
    assert kn.probability(levels, b"dz") == pytest.approx(u)


def test_a_byte_stuck_in_one_place_earns_little():
    """ "u" is as frequent as "e", but comes after "q" only."""
    text = b"qu.qu.qu.qu.qu.qu.te.re.se.le.de.me."
    levels = kn.smooth([kn.count(text, n) for n in (1, 2)], 2)
    assert text.count(b"u") == text.count(b"e")
    assert kn.probability(levels, b"u") < kn.probability(levels, b"e") / 3
    assert kn.probability(levels, b"qu") > 0.5


def brute_force(text, order, gram):
    """Interpolated Kneser-Ney from the text itself, by the recursive formula."""

    def weight(run, top):
        found = [m.start() for m in re.finditer(b"(?=%s)" % re.escape(run), text)]
        if top:
            return len(found)
        return len({text[i - 1] for i in found if i > 0})

    def p(gram, top):
        if not gram:
            return 1 / 256
        grams = {text[i : i + len(gram)] for i in range(len(text))}
        grams = [g for g in grams if len(g) == len(gram)]
        of_all = Counter(weight(g, top) for g in grams)
        once = max(of_all[1], 1)
        discount = once / (once + 2 * of_all[2])
        here = [weight(gram[:-1] + bytes([b]), top) for b in range(256)]
        if not sum(here):
            return p(gram[1:], False)
        kept = max(weight(gram, top) - discount, 0)
        saved = discount * sum(n > 0 for n in here)
        return (kept + saved * p(gram[1:], False)) / sum(here)

    return p(gram, len(gram) == order)


@pytest.mark.parametrize("order", [1, 2, 3, 4])
def test_agrees_with_the_formula_by_brute_force(order):
    text = b"the cat sat on the mat; the rat ate that hat."
    levels = kn.smooth([kn.count(text, n) for n in range(1, order + 1)], order)
    for gram in (b"that", b"the ", b"zzzz", b"ttat", b"at o", b"xhat", b"e ca"):
        gram = gram[-order:]
        assert kn.probability(levels, gram) == pytest.approx(
            brute_force(text, order, gram), rel=1e-12
        )


def test_distributions_sum_to_one(counts):
    levels = kn.smooth(counts, 8)
    for context in (b"", b"q", b"th", b"the c", b"zq#x", b"\xff"):
        p = spread(levels, context)
        assert sum(p) == pytest.approx(1, abs=1e-9), context
        assert min(p) > 0, context


def test_a_context_never_met_asks_the_shorter_one(counts):
    levels = kn.smooth(counts, 3)
    assert b"#q" not in kn.total(counts[2])
    assert kn.probability(levels, b"#qu") == kn.probability(levels, b"qu")


@pytest.mark.shows(
    "the counts are the maximum-likelihood solution: no nudge lowers the loss",
    baseline="nudged",
)
@pytest.mark.parametrize("factor", [0.5, 0.9, 0.99, 1.01, 1.1])
def test_no_nudge_of_a_probability_lowers_the_loss(counts, factor):
    """Scales each probability in turn; the others of its context pay for it."""
    pairs, totals = counts[1], kn.total(counts[1])
    share = partial(kn.share, pairs, totals)
    best, tried = kn.bits(share, pairs), 0
    for gram in list(pairs)[::17]:
        p, context = share(gram), gram[:-1]
        if not 0 < factor * p < 1 or p == 1:
            continue

        def nudged(g, gram=gram, p=p, context=context):
            if g == gram:
                return factor * p
            rest = (1 - factor * p) / (1 - p)
            return share(g) * (rest if g[:-1] == context else 1)

        assert kn.bits(nudged, pairs) > best
        tried += 1
    assert tried > 50


def test_random_tables_are_less_likely_by_their_divergence(counts):
    """Gibbs: any other table loses the mean KL divergence, never less."""
    pairs, totals = counts[1], kn.total(counts[1])
    share, rng = partial(kn.share, pairs, totals), np.random.default_rng(0)
    for _ in range(5):
        drawn = {gram: share(gram) * rng.uniform(0.5, 1.5) for gram in pairs}
        sums = Counter()
        for gram, p in drawn.items():
            sums[gram[:-1]] += p
        table = {gram: p / sums[gram[:-1]] for gram, p in drawn.items()}
        worse = kn.bits(table.get, pairs) - kn.bits(share, pairs)
        divergence = sum(
            n / pairs.total() * math.log2(share(gram) / table[gram])
            for gram, n in pairs.items()
        )
        assert worse == pytest.approx(divergence)
        assert worse > 0.01


@pytest.mark.shows(
    "with a longer context the loss on training text falls at every order"
)
def test_training_losses_fall(rows):
    for column in ("counts, training", "K-N, training"):
        losses = [row[column] for row in rows]
        assert all(b < a - 0.1 for a, b in pairwise(losses))


@pytest.mark.shows("held out, the counts turn up after order 4: over-fitting")
def test_the_counts_overfit(rows):
    losses = [row["counts, held out"] for row in rows]
    assert np.argmin(losses) == 3
    assert losses[7] > losses[3] + 2
    unseen = [row["unseen"] for row in rows]
    assert unseen == sorted(unseen)
    assert unseen[0] == 0
    assert 0.2 < unseen[5] < 0.5


def test_as_they_are_the_counts_are_infinite_from_order_2(texts, counts):
    for order, grams in zip(kn.ORDERS, counts, strict=True):
        alone = partial(kn.share, grams, kn.total(grams))
        loss = kn.bits(alone, kn.count(texts[1], order))
        assert (loss == math.inf) == (order >= 2)


@pytest.mark.shows(
    "Kneser-Ney gives every byte a chance and is better at every order held out",
    baseline="counts, held out",
)
def test_kneser_ney_is_better(rows, counts):
    for row in rows:
        assert row["K-N, held out"] < row["counts, held out"]
    held = [row["K-N, held out"] for row in rows]
    best = min(row["counts, held out"] for row in rows)
    assert min(held) < best - 0.3
    levels = kn.smooth(counts, 4)
    for context in (b"", b"qqq", b"\x00\xff"):
        assert min(spread(levels, context)) > 0


@pytest.mark.shows(
    "it, too, turns up, after order 6, but by hundredths", baseline="counted"
)
def test_kneser_ney_turns_up_late_and_hardly(rows):
    held = [row["K-N, held out"] for row in rows]
    assert np.argmin(held) == 5
    assert held[5] < held[6] < held[7] < held[5] + 0.05
    counted = [row["counts, held out"] for row in rows]
    assert counted[7] > min(counted) + 2


@pytest.mark.parametrize("evenly", [0.001, 0.05, 0.3])
def test_where_the_counts_turn_does_not_hang_on_the_mixing(texts, counts, evenly):
    """The 1 % of the page is no choice that makes its point."""
    losses = []
    for order in (3, 4, 5):
        grams = counts[order - 1]
        share = partial(kn.share, grams, kn.total(grams), evenly=evenly)
        losses.append(kn.bits(share, kn.count(texts[1], order)))
    assert np.argmin(losses) == 1


def test_each_order_knows_what_the_shorter_ones_know(counts):
    """The counts of shorter grams are the marginals of the longer ones."""
    for short, long in pairwise(counts):
        totals = kn.total(long)
        assert all(0 <= n - totals[gram] <= 1 for gram, n in short.items())


def test_held_out_pieces_are_whole_and_not_in_the_training_text(texts):
    train, held = texts
    pieces = re.split(rb"(?m)^(?=# )", held)[1:]
    assert len(pieces) >= 5
    assert all(piece[:200] not in train for piece in pieces)
    assert len(train) > 8 * len(held) * 0.8
    assert len(train) + len(held) > 200_000


def test_draws_follow_the_probabilities():
    """A sample begins as a line does: with what follows a line break."""
    text = b"\nx\nx\ny" * 50
    levels = kn.smooth([kn.count(text, n) for n in (1, 2)], 2)
    drawn = [kn.sample(levels, 1, np.random.default_rng(i)) for i in range(500)]
    p = kn.probability(levels, b"\nx")
    assert 0.6 < p < 0.7
    assert drawn.count("x") / 500 == pytest.approx(p, abs=0.06)
    made = kn.sample(levels, 300, np.random.default_rng(0))
    assert made.replace(" ", "").count("x") > 60


def test_a_seed_repeats_its_sample(counts):
    levels = kn.smooth(counts, 4)
    made = [kn.sample(levels, 40, np.random.default_rng(s)) for s in (0, 0, 1)]
    assert made[0] == made[1] != made[2]


def test_no_draw_is_near_an_edge(counts):
    """So that a rounding on another machine does not change what is published."""
    rng, margins = np.random.default_rng(0), []
    for order in (1, 2, 4, 6):
        levels, text = kn.smooth(counts, order), b"\n"
        for _ in range(56):
            context = text[max(len(text) - order + 1, 0) :]
            edges = np.cumsum(spread(levels, context))
            draw = rng.random() * edges[-1]
            margins.append(np.abs(edges - draw).min())
            text += bytes([int(np.searchsorted(edges, draw, "right"))])
    assert min(margins) > 1e-6


def test_the_picture_has_four_curves(tmp_path, rows):
    kn.plot_curves(tmp_path / "a.svg", rows)
    text = (tmp_path / "a.svg").read_text()
    assert text.count("<polyline") == 5
    assert text.count("stroke-dasharray") == 2


def test_bad_input():
    pairs = kn.count(TINY, 2)
    with pytest.raises(ValueError, match="order must be 1 to 6, got 7"):
        kn.count(TINY, 7)
    with pytest.raises(ValueError, match="order must be 1 to 1, got 2"):
        kn.smooth([pairs], 2)
    with pytest.raises(ValueError, match="must have 1 to 2 bytes, got b'abc'"):
        kn.probability(tiny(2), b"abc")


@pytest.mark.parametrize("evenly", [0.001, 0.01, 0.3])
def test_the_curve_turns_after_order_4_whatever_is_spread_evenly(texts, counts, evenly):
    """What the page says of plain counts on held-out text."""
    losses = []
    for n in (3, 4, 5, 6):
        grams = counts[n - 1]
        alone = partial(kn.share, grams, kn.total(grams), evenly=evenly)
        losses.append(kn.bits(alone, kn.count(texts[1], n)))
    assert min(losses) == losses[1]
    assert losses[1] < losses[2] < losses[3]
