"""Every rule by hand, its draws by chi-square, its edges, and the texts it makes."""

import functools
import re

import numpy as np
import pytest
from checkout import ROOT

from snippets.text import sampling as s

P = np.array([0.5, 0.25, 0.15, 0.06, 0.04])
Z = np.log(P)
NONE = -np.inf
RULES = {
    "greedy": s.greedy,
    "temperature": lambda z: s.temperature(z, 0.7),
    "top_k": lambda z: s.top_k(z, 3),
    "top_p": lambda z: s.top_p(z, 0.8),
    "min_p": lambda z: s.min_p(z, 0.2),
    "penalty": lambda z: s.repetition_penalty(z, [0, 2], 1.5),
}


@pytest.fixture(scope="module")
def loaded():
    return s.load()


@pytest.fixture(scope="module")
def model(loaded):
    words, text, _ = loaded
    ask = functools.cache(lambda *last: s.logits(text, last, len(words)))
    return lambda ids: ask(*ids[-2:])


def kept_for_two_tokens(model, rule):
    shaped = functools.cache(lambda *last: rule(model(last), list(last)))
    return lambda z, ids: shaped(*ids[-2:])


@pytest.fixture(scope="module")
def measure(loaded, model):
    """From a seed, made once: the table of the page with that seed, and four texts for each rule.

    What a rule makes of logits hangs on the last two tokens, as they do, unless
    it asks for all tokens: it is worked out once for each two.
    """
    words, *_ = loaded
    prompt = np.searchsorted(words, ["In", "the", "morning"]).tolist()
    rules = s.RULES | {
        name: kept_for_two_tokens(model, rule)
        for name, rule in s.RULES.items()
        if name != "greedy, penalty"
    }

    @functools.cache
    def measure(seed):
        rng, rows = np.random.default_rng(seed), {}
        for name, rule in rules.items():
            made = [s.generate(model, prompt, 103, rule, rng) for _ in range(4)]
            rows[name] = s.measure_rule(made, model, 3, rule)
        return rows

    return measure


def chi_square(drawn, p):  # -> (statistic, its 0.9999 quantile)
    """Pearson's statistic; the quantile by Wilson and Hilferty's formula."""
    counts, p = np.bincount(drawn, minlength=len(p)), np.asarray(p)
    assert counts[p == 0].sum() == 0, "an impossible token was drawn"
    want = len(drawn) * p[p > 0]
    statistic = ((counts[p > 0] - want) ** 2 / want).sum()
    df = max((p > 0).sum() - 1, 1)
    return statistic, df * (1 - 2 / (9 * df) + 3.72 * (2 / (9 * df)) ** 0.5) ** 3


BY_HAND = {
    "greedy": [1, 0, 0, 0, 0],
    "temperature": P ** (1 / 0.7) / (P ** (1 / 0.7)).sum(),
    "top_k": np.array([50, 25, 15, 0, 0]) / 90,
    "top_p": np.array([50, 25, 15, 0, 0]) / 90,  # 0.75 is not yet 0.8
    "min_p": np.array([50, 25, 15, 0, 0]) / 90,  # at least 0.2 * 0.5
    "penalty": np.array([0.5**1.5, 0.25, 0.15**1.5, 0.06, 0.04])
    / (0.5**1.5 + 0.25 + 0.15**1.5 + 0.06 + 0.04),
}


@pytest.mark.parametrize("name", RULES)
def test_each_rule_by_hand(name):
    assert s.softmax(RULES[name](Z)) == pytest.approx(BY_HAND[name])


@pytest.mark.shows("draws follow the distribution that each rule defines")
@pytest.mark.parametrize("name", RULES)
def test_draws_by_chi_square(name):
    rng = np.random.default_rng(1)
    z = RULES[name](Z)
    drawn = [s.sample(z, rng) for _ in range(20_000)]
    statistic, limit = chi_square(drawn, BY_HAND[name])
    assert statistic < limit


def test_the_chi_square_test_would_notice():
    rng = np.random.default_rng(1)
    drawn = [s.sample(Z, rng) for _ in range(20_000)]
    wrong = P + np.array([0.02, -0.02, 0, 0, 0])
    statistic, limit = chi_square(drawn, wrong)
    assert statistic > limit


@pytest.mark.parametrize("seed", range(20))
def test_rules_against_the_definitions(seed):
    """Random logits with ties and impossible tokens, and a slow oracle."""
    rng = np.random.default_rng(seed)
    z = rng.normal(0, 2, 30).round(1)
    z[rng.random(30) < 0.2] = NONE
    p = np.exp(z) / np.exp(z).sum()
    order = sorted(range(30), key=lambda i: (-z[i], i))
    k, share = int(rng.integers(1, 40)), float(rng.random())
    want = [i for i in order[:k] if p[i] > 0]
    assert np.flatnonzero(s.softmax(s.top_k(z, k))).tolist() == sorted(want)
    nucleus, held = [], 0.0
    while held < share:
        nucleus.append(order[len(nucleus)])
        held += p[nucleus[-1]]
    kept = np.flatnonzero(s.softmax(s.top_p(z, share)))
    assert kept.tolist() == sorted(nucleus)
    near = [i for i in range(30) if p[i] > 0 and p[i] >= share * p.max()]
    assert np.flatnonzero(s.softmax(s.min_p(z, share))).tolist() == near
    for rule in (lambda: s.top_k(z, k), lambda: s.top_p(z, share)):
        left = rule()
        assert np.array_equal(left[np.isfinite(left)], z[np.isfinite(left)])


# --- the edges ---------------------------------------------------------------


def test_temperature_zero_is_greedy_and_the_limit_where_none_are_equal():
    want = [NONE, 3, NONE, NONE]
    assert s.temperature([1, 3, 3, 2], 0).tolist() == want  # the first of equals
    assert s.softmax(s.temperature(Z, 0)).tolist() == [1, 0, 0, 0, 0]
    for t in (0.01, 1e-5, 1e-300):
        assert s.softmax(s.temperature(Z, t)) == pytest.approx(s.softmax(s.greedy(Z)))
    assert s.softmax(s.temperature(Z, 1)) == pytest.approx(P)
    assert s.softmax(s.temperature(Z, 1e9)) == pytest.approx(np.full(5, 0.2))


def test_temperature_one_changes_no_logit():
    """So that the penalty may come before it or after it."""
    z = Z + 5
    assert s.temperature(z, 1).tolist() == z.tolist()
    one = s.repetition_penalty(s.temperature(z, 1), [0], 1.2)
    assert one.tolist() == s.repetition_penalty(z, [0], 1.2).tolist()


@pytest.mark.parametrize(
    ("p", "share", "size"),
    [
        ([0.5, 0.3, 0.2], 0.8, 2),
        ([0.6, 0.3, 0.1], 0.9, 2),
        ([0.1] * 10, 0.8, 8),
        ([0.1] * 10, 0.9, 9),
        ([0.5, 0.3, 0.2], 0.81, 3),
    ],
)
def test_a_share_that_is_held_exactly_needs_no_token_more(p, share, size):
    assert np.isfinite(s.top_p(np.log(p), share)).sum() == size


def test_k_larger_than_the_vocabulary_keeps_all():
    assert s.top_k(Z, 5).tolist() == s.top_k(Z, 1000).tolist() == Z.tolist()
    assert s.top_k(Z, 1).tolist() == s.greedy(Z).tolist()


def test_of_equal_logits_the_first_are_kept():
    z = np.array([1.0, 2, 2, 2])
    assert s.greedy(z).tolist() == [NONE, 2, NONE, NONE]
    assert s.top_k(z, 2).tolist() == [NONE, 2, 2, NONE]
    assert s.top_p(np.zeros(4), 0.5).tolist() == [0, 0, NONE, NONE]
    assert s.min_p(z, 1).tolist() == [NONE, 2, 2, 2]  # all are likeliest


def test_p_of_zero_and_one():
    assert s.top_p(Z, 0).tolist() == s.greedy(Z).tolist()
    assert s.top_p(Z, 1).tolist() == Z.tolist()
    tail = np.array([0.0, -50, -100])  # a sum that rounds to 1 at once
    assert s.top_p(tail, 1).tolist() == tail.tolist()
    assert s.min_p(Z, 0).tolist() == Z.tolist()
    assert s.min_p(Z, 1).tolist() == s.greedy(Z).tolist()


def test_an_impossible_token_stays_impossible():
    z = [NONE, 0.0, NONE, 1.0]
    rules = [
        *RULES.values(),
        lambda z: s.top_k(z, 9),
        lambda z: s.top_p(z, 1),
        lambda z: s.min_p(z, 0),
        lambda z: s.temperature(z, 0),
    ]
    for rule in rules:
        p = s.softmax(rule(z))
        assert p[0] == p[2] == 0
        assert p.sum() == pytest.approx(1)
    rng = np.random.default_rng(0)
    assert {s.sample(z, rng) for _ in range(500)} == {1, 3}


def test_a_draw_at_either_end_of_the_interval():
    class Fixed:
        def __init__(self, u):
            self.u = u

        def random(self):
            return self.u

    z = [NONE, 0.0, 0.0, NONE]
    assert s.sample(z, Fixed(0.0)) == 1
    assert s.sample(z, Fixed(np.nextafter(0.5, 0))) == 1
    assert s.sample(z, Fixed(0.5)) == 2
    assert s.sample(z, Fixed(np.nextafter(1, 0))) == 2
    for v in (3, 10, 1000):  # the running sums may end below 1, or above
        assert s.sample(np.zeros(v), Fixed(np.nextafter(1, 0))) == v - 1
    assert s.sample([*np.zeros(10), NONE], Fixed(np.nextafter(1, 0))) == 9


def test_rules_leave_their_input_alone():
    for rule in RULES.values():
        z = Z.copy()
        rule(z)
        assert z.tolist() == Z.tolist()
        assert rule(z).tolist() == rule(z).tolist()


def test_large_logits_do_not_overflow():
    for rule in (s.softmax, *RULES.values()):
        assert not np.isnan(rule(np.array([1e300, 9e299, 0, -1e300, 5]))).any()


def test_the_penalty_by_hand():
    z = [2.0, -2.0, 0.0, 1.0, NONE]
    want = [1.0, -4.0, 0.0, 1.0, NONE]
    assert s.repetition_penalty(z, [0, 1, 2, 1, 4], 2).tolist() == want
    assert s.repetition_penalty(z, [], 2).tolist() == z
    assert s.repetition_penalty(z, [0, 1, 4], 1).tolist() == z


@pytest.mark.shows(
    "a number added to all logits changes nothing but the repetition penalty"
)
def test_only_the_penalty_knows_where_zero_is():
    for name, rule in RULES.items():
        same = s.softmax(rule(Z + 5)) == pytest.approx(s.softmax(rule(Z)))
        assert same == (name != "penalty")
    low, high = (s.softmax(s.repetition_penalty(z, [0], 1.2))[0] for z in (Z, Z + 5))
    assert high < 0.8 * low


# --- the model and the loop --------------------------------------------------


def test_followers_by_hand():
    text = [0, 1, 0, 1, 0]  # a b a b a
    assert s.followers(text, [], 3).tolist() == [3, 2, 0]
    assert s.followers(text, [0], 3).tolist() == [0, 2, 0]
    assert s.followers(text, [0, 1], 3).tolist() == [2, 0, 0]
    assert s.followers(text, [2], 3).tolist() == [0, 0, 0]
    assert s.followers([0, 1], [0, 1], 3).tolist() == [0, 0, 0]  # no follower
    assert s.followers([0], [0, 1], 3).tolist() == [0, 0, 0]  # too short
    assert s.followers([], [], 3).tolist() == [0, 0, 0]


def test_the_model_by_hand():
    """Text a b a b a: after "a b", always a; weights by Witten and Bell."""
    text = np.array([0, 1, 0, 1, 0])
    base = np.array([4, 3, 1]) / 8  # one more than they came
    one = (np.array([2, 0, 0]) + base) / 3  # after b: 2 seen, 1 different
    two = (np.array([2, 0, 0]) + one) / 3  # after a b: the same
    assert np.exp(s.logits(text, [], 3)) == pytest.approx(base)
    assert np.exp(s.logits(text, [1], 3)) == pytest.approx(one)
    assert np.exp(s.logits(text, [1, 1], 3)) == pytest.approx(one)  # unseen
    assert np.exp(s.logits(text, [2, 0, 1], 3)) == pytest.approx(two)
    assert np.exp(s.logits(text, [2], 3)) == pytest.approx(base)
    # "a" is the first token and the last: no token stands before the first
    last = (np.array([0, 2, 0]) + base) / 3
    assert np.exp(s.logits(text, [0, 0], 3)) == pytest.approx(last)


def test_every_distribution_of_the_model_sums_to_one(loaded, model):
    *_, held = loaded
    for i in range(0, 400, 7):
        assert np.exp(model(held[:i].tolist())).sum() == pytest.approx(1)


@pytest.mark.shows("one step at a time: a distribution, a draw, a longer text")
def test_the_loop_is_distribution_draw_append(model):
    rng, ids = np.random.default_rng(3), [5, 6]
    made = s.generate(model, ids, 12, lambda z, ids: z, np.random.default_rng(3))
    asked = []
    while len(ids) < 12:
        asked.append(len(ids))
        ids = [*ids, s.sample(model(ids), rng)]
    assert made == ids
    assert asked == list(range(2, 12))  # one distribution for each token


@pytest.mark.shows(
    "greedy decoding takes the likeliest token and soon repeats itself",
    baseline="temperature 1",
)
@pytest.mark.parametrize("seed", [11, 12])
def test_greedy(model, measure, seed):
    measured = measure(seed)
    rng = np.random.default_rng(0)
    made = s.generate(model, [1], 30, s.RULES["greedy"], rng)
    for i in range(1, 30):
        assert made[i] == np.argmax(model(made[:i]))
    row = measured["greedy"]
    assert row["entropy"] == 0
    assert row["rep-4"] > 0.7
    assert row["distinct-1"] < 0.2
    for name in ("temperature 1", "top-k 20", "top-p 0.8", "min-p 0.1"):
        row = measured[name]
        assert row["rep-4"] < 0.1
        assert row["distinct-1"] > 0.4


@pytest.mark.shows(
    "a low temperature or a cut tail lowers entropy and makes the text likelier",
    baseline="temperature 1",
)
@pytest.mark.parametrize("seed", [11, 12])
def test_the_tail(measure, seed):
    measured = measure(seed)
    plain = measured["temperature 1"]
    for name in ("temperature 0.5", "top-k 20", "top-p 0.8", "min-p 0.1"):
        row = measured[name]
        assert row["entropy"] < plain["entropy"] - 1
        assert row["log2 p"] > plain["log2 p"] + 0.7
    hot = measured["temperature 1.5"]
    assert hot["entropy"] > plain["entropy"] + 2
    assert hot["log2 p"] < plain["log2 p"] - 2


@pytest.mark.shows(
    "the likelier texts repeat more: they have fewer different words",
    baseline="temperature 1",
)
@pytest.mark.parametrize("seed", [11, 12])
def test_variety_is_lost(measure, seed):
    measured = measure(seed)
    plain = measured["temperature 1"]["distinct-1"]
    hot = measured["temperature 1.5"]["distinct-1"]
    assert hot > plain + 0.1
    for name in ("temperature 0.5", "top-k 20", "top-p 0.8", "min-p 0.1"):
        found = measured[name]["distinct-1"]
        assert 0.01 < plain - found < 0.12


def test_with_less_text_to_count_real_prose_is_less_likely(loaded):
    """Why the page says that the model finds prose unlikely for want of knowledge."""
    words, text, held_out = loaded
    real = held_out[: 103 * 8].reshape(8, 103).tolist()
    bits = []
    for part in (text[: len(text) // 16], text[: len(text) // 4], text):

        def model(ids, part=part):
            return s.logits(part, ids[-2:], len(words))

        bits.append(s.measure_rule(real, model, 3, s.RULES["temperature 1"])["log2 p"])
    assert bits == sorted(bits)
    assert bits[-1] > bits[0] + 0.5


def test_the_order_of_rules_is_part_of_the_rule():
    """Top-p after a temperature of 2 keeps four tokens, before it three."""
    z = np.log([0.5, 0.2, 0.15, 0.1, 0.05])
    after = s.top_p(s.temperature(z, 2), 0.8)
    before = s.temperature(s.top_p(z, 0.8), 2)
    assert np.isfinite(after).sum() == 4
    assert np.isfinite(before).sum() == 3


def test_greedy_need_not_find_the_likeliest_text():
    """The case of the page: 0.6 with ten ways to go on, or 0.4 with one."""
    tree = {
        (): {1: 0.6, 2: 0.4},
        (1,): dict.fromkeys(range(3, 13), 0.1),
        (2,): {3: 1.0},
    }

    def model(ids):
        p = np.zeros(13)
        for token, q in tree[tuple(ids)].items():
            p[token] = q
        with np.errstate(divide="ignore"):
            return np.log(p)

    rng = np.random.default_rng(0)
    made = s.generate(model, [], 2, s.RULES["greedy"], rng)
    whole = {(a, b): p * q for a, p in tree[()].items() for b, q in tree[a,].items()}
    assert whole[tuple(made)] == pytest.approx(0.06)
    assert max(whole, key=whole.get) == (2, 3)
    assert whole[2, 3] == pytest.approx(0.4)


def test_the_measures_by_hand():
    def model(ids):
        return np.log([0.5, 0.25, 0.25])

    ids = [2, 0, 1, 0, 1, 0, 1]
    found = s.measure_text(model, ids, 1, lambda z, ids: z)
    assert found == {
        "entropy": pytest.approx(1.5),
        "rep-4": pytest.approx(1 / 3),  # 0101, 1010, 0101
        "distinct-1": pytest.approx(2 / 6),
        "log2 p": pytest.approx(-1.5),
    }


def test_the_text_is_split_and_numbered(loaded):
    words, text, held = loaded
    assert list(words) == sorted(set(words))
    assert len(held) == pytest.approx(len(text) / 9, rel=0.05)
    assert max(text.max(), max(held)) < len(words)
    assert "#" not in words


def test_bad_input():
    rng = np.random.default_rng(0)
    for z in ([], [[0.0]], [0, np.nan], [NONE, NONE], [0, np.inf]):
        for rule in (s.softmax, *RULES.values()):
            with pytest.raises(ValueError, match="logits must be a row"):
                rule(z)
        with pytest.raises(ValueError, match="logits must be a row"):
            s.sample(z, rng)
    with pytest.raises(ValueError, match="logits must be a row"):
        s.softmax([np.nan, 1.0])
    with pytest.raises(ValueError, match="logits must be a row"):
        s.greedy([1.0, np.nan])
    for t in (-1, np.nan, np.inf):
        with pytest.raises(ValueError, match=f"temperature must be .* got {t}"):
            s.temperature(Z, t)
    for k in (0, -1, 1.5):
        with pytest.raises(ValueError, match=f"k must be a whole .* got {k}"):
            s.top_k(Z, k)
    for p in (-0.1, 1.1, np.nan):
        with pytest.raises(ValueError, match=f"p must be between .* got {p}"):
            s.top_p(Z, p)
        with pytest.raises(ValueError, match=f"p must be between .* got {p}"):
            s.min_p(Z, p)
    for penalty in (0.5, np.nan, np.inf):
        with pytest.raises(ValueError, match=f"penalty .* got {penalty}"):
            s.repetition_penalty(Z, [0], penalty)
    with pytest.raises(ValueError, match="ids must be 0 to 4"):
        s.repetition_penalty(Z, [-1], 1.2)


def test_the_diagram_shows_what_the_page_prints():
    """The second of the six steps: the text, four tokens, and the one drawn."""
    printed = (ROOT / "docs/outputs/sampling/output.txt").read_text("utf-8")
    best, drawn = printed.splitlines()[2].split("->")
    tokens = best.split()[::2]
    svg = (ROOT / "docs/assets/diagrams/draw-and-append.svg").read_text("utf-8")
    shown = re.findall(r'y="282">(.+?)</text>', svg)
    assert shown == tokens
    assert f'font-size="17">{drawn.strip()}<' in svg
