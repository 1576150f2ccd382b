"""Counting by hand and by a slow program; the order of the rungs."""

import bz2
import lzma
import zlib
from collections import Counter, defaultdict
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from snippets.data import prose, split
from snippets.text import text_ladder as tl

TINY = b"abracadabra, abracadabra and a barbarian"
COMPRESSORS = {
    "gzip": lambda data: zlib.compress(data, 9),
    "bz2": bz2.compress,
    "xz": lambda data: lzma.compress(data, preset=9 | lzma.PRESET_EXTREME),
}


@pytest.fixture(scope="module")
def texts():
    python = (Path(tl.__file__).parent / "stdlib.txt").read_bytes()
    return {"prose": split(prose().encode()), "Python": split(python)}


@pytest.fixture(scope="module")
def stored():
    return tl.load_table(), tl.load_costs()


@pytest.fixture(scope="module")
def counted(texts):
    """Mean bits of each rung of counting, on the prose."""
    train, held_out = texts["prose"]
    return [tl.costs(tl.count(train, n), train, held_out).mean() for n in tl.ORDERS]


def bits(stored, corpus):
    return {rung: float(row["bits"]) for rung, row in stored[0][corpus].items()}


def slow_kneser_ney(text, order, gram):
    """Modified Kneser-Ney from its definition, with dictionaries."""
    runs = {text[i : i + order] for i in range(len(text) - order + 1)}
    uses = Counter(text[i : i + order] for i in range(len(text) - order + 1))
    p, levels = 1 / 256, []
    for _ in range(order):
        levels.append(uses)
        before = defaultdict(set)
        for run in runs:
            before[run[1:]].add(run[:1])
        runs = set(before)
        uses = Counter({run: len(bytes_) for run, bytes_ in before.items()})
    for n, uses in enumerate(levels[::-1], 1):
        n1, n2, n3, n4 = (
            max(1, sum(c == k for c in uses.values())) for k in (1, 2, 3, 4)
        )
        y = n1 / (n1 + 2 * n2)
        cut = [1 - 2 * y * n2 / n1, 2 - 3 * y * n3 / n2, 3 - 4 * y * n4 / n3]
        cut = [min(max(c, 0.1), 3) for c in cut]
        context, last = gram[order - n : order - 1], gram[-1:]
        after = {g: c for g, c in uses.items() if g[:-1] == context}
        if not after:
            continue
        total = sum(after.values())
        rest = sum(cut[min(c, 3) - 1] for c in after.values()) / total
        c = after.get(context + last, 0)
        p = (c - cut[min(c, 3) - 1] if c else 0) / total + rest * p
    return p


@pytest.mark.parametrize("order", [1, 2, 3, 5])
def test_counting_agrees_with_the_definition(order):
    tables = tl.count(TINY, order)
    for gram in (b"barba", b"abrac", b"zzzza", b"dabrz", b" a ba", b"arian"):
        gram = gram[-order:]
        number = np.array([int.from_bytes(gram, "big")])
        want = slow_kneser_ney(TINY, order, gram)
        assert tl.share(tables, number) == pytest.approx(want)


def test_a_run_of_bytes_is_a_number():
    ids = np.array([1, 2, 3], np.int64)
    assert tl.numbers(ids, 1).tolist() == [1, 2, 3]
    assert tl.numbers(ids, 2).tolist() == [258, 515]
    assert tl.numbers(ids, 3).tolist() == [66051]


def test_probabilities_sum_to_one_and_none_is_zero(texts):
    tables = tl.count(texts["prose"][0][:30_000], 6)
    for context in (b"old m", b"\n\nThe", b"qqqqq", b"\0\1\2\3\4"):
        code = int.from_bytes(context, "big") << 8
        p = tl.share(tables, code + np.arange(256, dtype=np.int64))
        assert p.sum() == pytest.approx(1)
        assert p.min() > 0


def test_even_odds_cost_eight_bits(counted):
    assert tl.count(TINY, 0) == []
    assert tl.costs([], b"", b"any text") == pytest.approx(np.full(8, 8.0))
    assert counted[0] == 8


def test_costs_by_brute_force():
    tables = tl.count(TINY, 3)
    more = b"a bar"
    for i, cost in enumerate(tl.costs(tables, TINY, more)):
        gram = (TINY + more[: i + 1])[-3:]
        assert cost == pytest.approx(-np.log2(slow_kneser_ney(TINY, 3, gram)))


@pytest.mark.shows(
    "each rung of counting needs fewer bits per byte than the one before it",
    baseline="uniform",
)
def test_counting_goes_down(counted, stored):
    uniform = np.log2(256)
    assert counted[0] == pytest.approx(uniform)
    assert all(b < a - 0.02 for a, b in pairwise(counted))
    bits_of_prose = bits(stored, "prose")
    assert [bits_of_prose[r] for r in tl.RUNGS] == pytest.approx(counted, abs=1e-3)
    python = [bits(stored, "Python")[r] for r in tl.RUNGS]
    assert python == sorted(python, reverse=True)


def bootstrap(costs, rng, size=256):
    """Means of the costs, in blocks drawn again: neighbours are not independent."""
    blocks = costs[: len(costs) // size * size].reshape(-1, size).mean(axis=1)
    drawn = rng.integers(len(blocks), size=(1000, len(blocks)))
    return blocks[drawn].mean(axis=1)


@pytest.mark.shows(
    "on prose MLP, GRU and GPT, about the same seconds each, end in this order",
    baseline="3-gram",
)
def test_the_networks(stored):
    table, paid = stored
    rng = np.random.default_rng(0)
    for worse, better in [("MLP", "GRU"), ("GRU", "GPT")]:
        assert bootstrap(paid[worse] - paid[better], rng).min() > 0
    for corpus in ("prose", "Python"):
        found = bits(stored, corpus)
        mlp, gru, gpt = (found[n] for n in tl.NETWORKS)
        assert mlp > max(gru, gpt) + 0.1
        assert gpt < found["3-gram"]
        seconds = [float(table[corpus][n]["seconds"]) for n in tl.NETWORKS]
        assert max(seconds) < 1.3 * min(seconds)
    python = bits(stored, "Python")
    assert python["GRU"] == pytest.approx(python["GPT"], abs=0.03)  # level, there


@pytest.mark.shows(
    "on this little prose counting is as good as the GPT, and their mean beats both",
    baseline="six",
)
def test_counting_and_the_mean(texts, stored):
    train, held_out = texts["prose"]
    six, gpt = tl.costs(tl.count(train, 6), train, held_out), stored[1]["GPT"]
    both = tl.mixed(six, gpt).mean()
    assert both + 0.02 < min(six.mean(), gpt.mean())
    again = bootstrap(gpt - six, np.random.default_rng(1))
    # trained anew, the GPT ends from 0.002 to 0.019 behind: no more is claimed
    assert -0.02 < np.quantile(again, 0.025) < np.quantile(again, 0.975) < 0.05


def test_a_mean_with_a_model_that_fails_at_the_same_places_gains_nothing(texts, stored):
    """The cause removed: the 5-gram alone needs 0.02 more than the GPT."""
    train, held_out = texts["prose"]
    five, six = (tl.costs(tl.count(train, n), train, held_out) for n in (5, 6))
    gpt = stored[1]["GPT"]
    assert abs(five.mean() - gpt.mean()) < 0.03
    assert six.mean() - tl.mixed(five, six).mean() < 0.01
    assert six.mean() - tl.mixed(gpt, six).mean() > 0.06
    assert np.corrcoef(five, six)[0, 1] > np.corrcoef(gpt, six)[0, 1] + 0.05
    assert f"{tl.mixed(five, six).mean():.2f}" == "2.17"  # as the page says


@pytest.mark.parametrize(
    ("corpus", "low", "high"), [("prose", 0, 0.001), ("Python", 0.2, 0.3)]
)
def test_code_repeats_long_runs_and_prose_does_not(texts, corpus, low, high):
    """The share of the held-out text in runs of 24 bytes met in training."""
    train, held_out = texts[corpus]
    n = 24
    met = {train[i : i + n] for i in range(len(train) - n + 1)}
    inside = np.zeros(len(held_out), bool)
    for i in range(len(held_out) - n + 1):
        if held_out[i : i + n] in met:
            inside[i : i + n] = True
    assert low <= inside.mean() <= high


@pytest.mark.shows(
    "on code, which repeats itself, every compressor beats counting", baseline="6-gram"
)
def test_code(stored):
    python, bits_of_prose = bits(stored, "Python"), bits(stored, "prose")
    for name in tl.COMPRESSORS:
        assert python[name] < python["6-gram"] - 0.1
        assert python[name] < python["GPT"] - 0.1
        assert bits_of_prose[name] > bits_of_prose["5-gram"] + 0.1


@pytest.mark.shows(
    "the pre-trained model is best, on prose that it cannot have read",
    baseline="others",
)
def test_the_pre_trained_model(texts, stored):
    bits_of_prose = bits(stored, "prose")
    others = [b for r, b in bits_of_prose.items() if r != "SmolLM2"]
    assert bits_of_prose["SmolLM2"] < min(others)
    paid = stored[1]["SmolLM2"]
    assert len(paid) == len(texts["prose"][1])
    assert paid.mean() == pytest.approx(bits_of_prose["SmolLM2"], abs=1e-3)


@pytest.mark.parametrize("corpus", ["prose", "Python"])
@pytest.mark.parametrize("name", COMPRESSORS)
def test_compressors_again(texts, stored, corpus, name):
    again = tl.compressed(COMPRESSORS[name], *texts[corpus])
    assert again == pytest.approx(bits(stored, corpus)[name], abs=0.05)


def test_a_compressor_by_hand():
    assert tl.compressed(lambda data: data, b"read", b"more") == 8
    assert tl.compressed(lambda data: data[::2], b"read", b"more") == 4


def test_the_mean_of_two_by_hand():
    assert tl.mixed(np.array([1.0]), np.array([2.0])) == pytest.approx(
        [-np.log2(3 / 8)]
    )
    assert tl.mixed(np.array([3.0, 5.0])).tolist() == [3, 5]


def test_draws_follow_the_probabilities():
    tables = tl.count(b"ab" * 50 + b"ac" * 50, 2)
    drawn = Counter(
        tl.sample(tables, b"ba", 1, np.random.default_rng(i)) for i in range(1000)
    )
    for byte in (b"b", b"c"):
        number = np.array([int.from_bytes(b"a" + byte, "big")])
        p = tl.share(tables, number)[0]
        assert drawn[byte] / 1000 == pytest.approx(p, abs=0.05)


def test_the_texts(texts):
    for train, held_out in texts.values():
        assert len(train) + len(held_out) > 240_000
        assert len(held_out) == pytest.approx(len(train) / 9, abs=10)
        assert held_out[:2000] not in train
    compile(texts["Python"][0].partition(b"# ----- calendar")[0], "bisect", "exec")


def test_what_the_page_draws(texts, stored):
    """Every rung has its bits: measured now, or stored."""
    train, held_out = texts["prose"]
    paid = tl.measure_rungs(
        {"unigram": tl.count(train, 1), "6-gram": tl.count(train, 6)}, train, held_out
    )
    assert paid[tl.BOTH] == pytest.approx(tl.mixed(paid["GPT"], paid["6-gram"]))
    del paid["unigram"]
    found = tl.measure_bits(paid, stored[0]["prose"])
    assert list(found) == tl.EVERY
    for rung, value in bits(stored, "prose").items():
        assert found[rung] == pytest.approx(value, abs=1e-3)


def test_other_signs_are_dots():
    assert tl.printable(b"a\nb\x00\xff") == "a b··"


def test_bad_input():
    rng = np.random.default_rng(0)
    with pytest.raises(ValueError, match="order must be 0 to 7"):
        tl.count(b"some text", 8)
    with pytest.raises(ValueError, match="prompt must be 3 bytes or more"):
        tl.sample(tl.count(TINY, 3), b"ab", 4, rng)
