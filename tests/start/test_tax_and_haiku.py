"""One answer against a distribution of answers, and where the chance sits."""

from collections import Counter

import numpy as np
import pytest

from snippets.start import tax_and_haiku as th

POEMS = [
    ["a", "b", "/", "c", th.END],
    ["a", "b", "/", "d", th.END],
    ["a", "e", "/", "c", th.END],
]


@pytest.fixture(scope="module")
def poems():
    return th.load()


@pytest.fixture(scope="module")
def counts(poems):
    return th.train(poems)


@pytest.mark.shows("calculate_tax gives one answer for one income, always")
def test_tax():
    assert calculate(40_000) == {10_000}
    assert calculate(0) == {0}
    assert calculate(10) == {2.5}


def calculate(income):
    return {th.calculate_tax(income) for _ in range(100)}


def test_counts_by_hand():
    counts = th.train(POEMS)
    assert counts[(0,)] == {"a": 6}  # both contexts of the empty page, for 3 poems
    assert counts[(0, "a")] == {"b": 4, "e": 2}
    assert counts[(0, "a", "b")] == {"/": 2}
    assert counts[(1, "/")] == {"c": 2, "d": 1}


def test_first_words_by_hand():
    poems = [["a", th.END], ["b", th.END], ["a", th.END], ["c", th.END]]
    words = th.first_words(th.train(poems), n=2)
    assert words == [("a", 0.5), ("b", 0.25), ("1 others", 0.25)]


def test_the_figure_shows_what_the_model_says(counts, tmp_path):
    words = th.first_words(counts)
    assert sum(p for _, p in words) == pytest.approx(1)
    th.plot_answers(tmp_path / "a.svg", 10_000, words)
    drawn = (tmp_path / "a.svg").read_text("utf-8")
    for word, p in [("10,000", 1.0), *words]:
        assert f">{word}</text>" in drawn
        assert f">{p:.2f}</text>" in drawn


def test_the_mixture_by_hand():
    p = th.next_token(th.train(POEMS), ["a", "b", "/"])
    assert p["c"] == pytest.approx((1 / 2 + 2 / 3) / 2)
    assert p["d"] == pytest.approx((1 / 2 + 1 / 3) / 2)


def test_probabilities_sum_to_one(counts, poems):
    for poem in poems[:20]:
        for i in range(len(poem)):
            p = th.next_token(counts, poem[:i])
            assert sum(p.values()) == pytest.approx(1)
            assert p[poem[i]] > 0


def test_a_haiku_has_three_lines_and_ends(counts):
    for seed in range(200):
        tokens = th.haiku(counts, seed)
        assert tokens[-1] == th.END
        assert tokens.count(th.LINE) == 2
        assert tokens.count(th.END) == 1


@pytest.mark.shows("one prompt gives three different haiku from three seeds")
def test_three_seeds_three_poems(counts):
    assert len({tuple(th.haiku(counts, seed)) for seed in (0, 1, 2)}) == 3
    assert len({tuple(th.haiku(counts, seed)) for seed in range(200)}) > 190


@pytest.mark.shows("the same seed gives the same haiku")
def test_the_same_seed(counts):
    for seed in range(20):
        assert th.haiku(counts, seed) == th.haiku(counts, seed)


@pytest.mark.shows(
    "greedy decoding gives the same haiku for every seed, and not the likeliest one",
    baseline="better",
)
def test_greedy(counts, poems):
    made = {tuple(th.haiku(counts, seed, temperature=0)) for seed in range(50)}
    assert len(made) == 1
    (poem,) = made
    for i, token in enumerate(poem):  # each token is the likeliest
        p = th.next_token(counts, list(poem[:i]))
        assert p[token] == max(p.values())
    better = [th.log_probability(counts, other) for other in poems]
    # one of our own is six hundred times as likely
    assert max(better) > th.log_probability(counts, list(poem)) + np.log(600)


def test_the_probability_of_a_poem_by_hand():
    counts = th.train(POEMS)
    # a for sure; b two in three; / for sure; c one in two and two in three, mixed
    p = 1 * (2 / 3) * 1 * (1 / 2 + 2 / 3) / 2 * 1
    assert th.log_probability(counts, POEMS[0]) == pytest.approx(np.log(p))


@pytest.mark.shows(
    "the randomness is in the sampler: an ordinary program can have it too"
)
def test_randomness_is_not_what_makes_a_model(counts):
    draws = [th.lottery(seed) for seed in (0, 1, 0)]
    assert draws[0] == draws[2] != draws[1]
    assert all(len(set(d)) == 6 and 1 <= min(d) and max(d) <= 49 for d in draws)
    # the model itself is a fixed table: asking it twice draws nothing
    assert th.next_token(counts, []) == th.next_token(counts, [])


def test_draws_follow_the_probabilities(counts):
    first = Counter(th.haiku(counts, seed)[0] for seed in range(2000))
    p = th.next_token(counts, [])
    for token, share in p.items():
        assert first[token] / 2000 == pytest.approx(
            share, abs=4 * (share / 2000) ** 0.5
        )


@pytest.mark.shows(
    "hardly a haiku is a copy of a poem, but a third of the lines are", cheater="poems"
)
@pytest.mark.parametrize("first", range(0, 2000, 400))
def test_copies(counts, poems, first):
    drawn = [th.haiku(counts, seed) for seed in range(first, first + 400)]
    found = th.measure_copies(poems, drawn)
    assert found["different"] >= 395
    assert th.measure_copies(poems, poems)["poems"] == len(poems)  # a copier is seen
    assert found["poems"] <= 5
    assert 0.30 < found["lines"] < 0.42
    assert 0.65 < found["with a line"] < 0.85


def test_copies_by_hand():
    other = ["a", "b", "/", "e", th.END]  # one line of two is known
    found = th.measure_copies(POEMS, [POEMS[0], other, other])
    assert found["different"] == 2
    assert found["poems"] == 1
    assert found["lines"] == pytest.approx((1 + 0.5 + 0.5) / 3)
    assert found["with a line"] == 1


def test_a_higher_temperature_spreads_the_draws(counts):
    spread = [len({th.haiku(counts, s, t)[0] for s in range(300)}) for t in (0.2, 1, 5)]
    assert spread == sorted(spread)
    assert spread[0] < spread[2]


def test_the_poems_are_ours_and_whole(poems):
    assert len(poems) >= 60
    assert all(p.count(th.LINE) == 2 for p in poems)
    lines = [line for p in poems for line in " ".join(p[:-1]).split(" / ")]
    assert len(set(lines)) == len(lines)


def test_bad_input(counts):
    with pytest.raises(ValueError, match="income must be >= 0, got -1"):
        th.calculate_tax(-1)
    with pytest.raises(ValueError, match="income must be >= 0, got nan"):
        th.calculate_tax(float("nan"))
    with pytest.raises(ValueError, match="poems must not be empty"):
        th.train([])
    with pytest.raises(ValueError, match="must be a list, got 'a'"):
        th.contexts("a")
    with pytest.raises(ValueError, match=r"never seen \['zebra'\]"):
        th.next_token(counts, ["zebra"])
    with pytest.raises(ValueError, match="temperature must be >= 0, got -1"):
        th.haiku(counts, 0, -1)
