"""The GPT: its parts on paper, its mask, its cache, its learning, its bits."""

import re

import numpy as np
import pytest

from snippets.autograd import Adam, Tensor
from snippets.text import counting, gpt, muon

TEXT = b"the cat sat on the mat, the dog sat on the cat. " * 8
IDS = np.frombuffer(TEXT, np.uint8).astype(np.int64)


@pytest.fixture(scope="module")
def stored():
    return gpt.load()


@pytest.fixture(scope="module")
def lively():
    """A model with random numbers everywhere, also where it starts at zero."""
    rng = np.random.default_rng(3)
    model = gpt.init(rng, np.float64)
    for p in gpt.parameters(model).values():
        p.data = p.data + 0.1 * rng.normal(size=p.shape)
    return model


def test_its_size(stored):
    model, *_ = stored
    C = gpt.WIDTH
    per_block = 4 * C * C + 2 * C * 4 * C + 2 * C
    wanted = 256 * C + gpt.CONTEXT * C + C + gpt.LAYERS * per_block
    flat = gpt.parameters(model)
    assert sum(p.data.size for p in flat.values()) == wanted == 119_104
    assert {p.data.dtype for p in flat.values()} == {np.dtype(float)}
    assert flat["1.down"] is model["blocks"][1]["down"]


def test_at_first_a_block_passes_its_input_on():
    model = gpt.init(np.random.default_rng(0), np.float64)
    x = Tensor(np.random.default_rng(1).normal(size=(2, 5, gpt.WIDTH)))
    np.testing.assert_array_equal(gpt.block(model["blocks"][0], x).data, x.data)


def test_one_byte_by_hand():
    """With blocks that pass on, the logits are the table times a unit row."""
    model = gpt.init(np.random.default_rng(0), np.float64)
    x = model["token"].data[65] + model["place"].data[0]
    x = x / np.sqrt(np.mean(x**2) + 1e-5)
    logits = gpt.forward(model, np.array([[65]])).data[0, 0]
    np.testing.assert_allclose(logits, model["token"].data @ x, atol=1e-12)


@pytest.mark.shows("later bytes cannot change what the model says about earlier ones")
@pytest.mark.parametrize("t", [1, 30, 63])
def test_mask(stored, lively, t):
    for model in (stored[0], lively):
        ids = IDS[None, : gpt.CONTEXT]
        other = ids.copy()
        other[0, t:] = 120
        moved = gpt.forward(model, ids).data - gpt.forward(model, other).data
        assert np.abs(moved[0, :t]).max() == 0  # to the last bit
        assert np.abs(moved[0, t:]).max(axis=1).min() > 1e-3


def test_order_counts(lively):
    one, two = gpt.forward(lively, np.array([[1, 2, 3], [2, 1, 3]])).data
    assert np.abs(one[2] - two[2]).max() > 1e-3


def test_without_positions_two_blocks_with_a_mask_still_know_some_order(lively):
    """Why the page does not say that attention knows none."""
    blank = {**lively, "place": Tensor(0 * lively["place"].data)}
    one, two = gpt.forward(blank, np.array([[1, 2, 3], [2, 1, 3]])).data
    assert np.abs(one[2] - two[2]).max() > 1e-3
    blank["blocks"] = blank["blocks"][:1]  # one block sees a set
    one, two = gpt.forward(blank, np.array([[1, 2, 3], [2, 1, 3]])).data
    np.testing.assert_allclose(one[2], two[2], atol=1e-12)


def test_one_byte_at_a_time_gives_the_same_as_all_at_once(lively):
    ids, cache = IDS[None, :20], gpt.new_cache()
    every = gpt.forward(lively, ids).data
    for t in range(20):
        assert gpt.length(cache) == t
        one = gpt.forward(lively, ids[:, t : t + 1], cache).data
        np.testing.assert_allclose(one[:, 0], every[:, t], atol=1e-10)


@pytest.mark.parametrize("parts", [[20], [1, 19], [12, 8], [5, 1, 9, 5]])
def test_a_prompt_in_parts_gives_the_same_as_all_at_once(lively, parts):
    """Within a part, too, no byte sees a later one."""
    ids, cache = IDS[None, :20], gpt.new_cache()
    every = gpt.forward(lively, ids).data
    ends = np.cumsum(parts)
    for part, end in zip(parts, ends, strict=True):
        some = gpt.forward(lively, ids[:, end - part : end], cache).data
        np.testing.assert_allclose(some, every[:, end - part : end], atol=1e-10)


def test_the_cache_is_as_long_as_the_context(lively):
    cache = gpt.new_cache()
    gpt.forward(lively, IDS[None, :60], cache)
    with pytest.raises(ValueError, match="at most 64 bytes of context, got 65"):
        gpt.forward(lively, IDS[None, 60:65], cache)


@pytest.mark.parametrize("name", ["token", "place", "0.q", "1.k", "0.v", "1.out", "0.up", "1.down", "norm", "0.norm1", "1.norm2"])  # fmt: skip
def test_gradient_is_that_of_finite_differences(lively, name):
    rng, ids = np.random.default_rng(0), IDS[None, :8]
    weights = rng.normal(size=(1, 8, 256))

    def loss():
        return (gpt.forward(lively, ids) * weights).sum()

    flat = gpt.parameters(lively)
    for p in flat.values():
        p.grad = None
    loss().backward()
    p = flat[name]
    p.data = p.data.copy()
    at = tuple(rng.integers(0, s) for s in p.shape)
    at = (ids[0, 0], *at[1:]) if name == "token" else at
    at = (3, *at[1:]) if name == "place" else at
    kept, found = p.data[at], []
    for step in (1e-5, -1e-5):
        p.data[at] = kept + step
        found.append(float(loss().data))
    p.data[at] = kept
    difference = (found[0] - found[1]) / 2e-5
    assert p.grad[at] == pytest.approx(difference, rel=1e-4, abs=1e-6)


def test_it_learns_a_small_text_by_heart():
    model = gpt.init(np.random.default_rng(0))
    opts = [(Adam(gpt.parameters(model).values()), 0.01)]
    losses = list(gpt.train(model, IDS, 60, opts))
    assert losses[0] == pytest.approx(np.log(256), abs=1)  # knows nothing
    assert losses[-1] < 0.5
    made = gpt.generate(model, b"the cat ", 12, np.random.default_rng(0), 0.1)
    assert made[8:] in TEXT


def test_training_can_be_cut_in_two():
    def run(cuts):
        model = gpt.init(np.random.default_rng(0))
        adam = Adam(gpt.parameters(model).values())
        losses = []
        for begin in cuts:
            for loss in gpt.train(model, IDS, 6, [(adam, 0.01)], seed=4, start=begin):
                losses.append(loss)
                if cuts[-1] != begin and len(losses) == cuts[-1]:
                    break
        return losses

    assert run([0]) == run([0, 3])


def test_bits_of_a_model_that_knows_nothing(lively):
    model = {**lively, "token": Tensor(0 * lively["token"].data)}  # no scores
    assert gpt.bits_per_byte(model, IDS) == pytest.approx(8)


def test_each_byte_is_scored_once_with_half_a_context_before_it(monkeypatch):
    """A model that is sure of the byte after each even one, and else of none."""

    def forward(model, ids, cache=None):
        logits = np.zeros((*ids.shape, 256))
        sure = ids % 2 == 0
        logits[sure, (ids[sure] + 1) % 256] = 100
        return Tensor(logits)

    monkeypatch.setattr(gpt, "forward", forward)
    ids = np.arange(129) % 256  # scored: 33 to 128; odd ones are known
    assert gpt.bits_per_byte({}, ids) == pytest.approx(4)


def test_the_ngram_is_that_of_the_page_on_training():
    text = b"bab"
    levels = counting.smooth([counting.count(TEXT, n) for n in (1, 2)], 2)
    p = [counting.probability(levels, gram) for gram in (b"ba", b"ab")]
    assert gpt.measure_ngram(TEXT, text, 2) == pytest.approx(-np.log2(p))


@pytest.mark.shows(
    "on held-out text it needs fewer bits per byte than a trigram", baseline="trigram"
)
def test_below_the_trigram(stored):
    model, text, held_out = stored
    ids = np.frombuffer(held_out, np.uint8)[-8193:].astype(np.int64)
    trigram = gpt.measure_ngram(text, held_out[-8193:], 3)[31:].mean()
    assert gpt.bits_per_byte(model, ids) < trigram - 0.3
    assert held_out not in text


def test_all_that_was_held_out_costs_what_the_curve_says(stored):
    ids = np.frombuffer(stored[2], np.uint8).astype(np.int64)
    last = muon.load()["muon"]["held out"][-1]
    assert gpt.bits_per_byte(stored[0], ids) == pytest.approx(last, abs=0.003)


@pytest.mark.parametrize(("temperature", "low", "high"), [(0.2, 0.9, 1), (1.2, 0, 0.8)])  # fmt: skip
def test_cold_it_spells_and_hot_it_does_not(stored, temperature, low, high):
    """What the page asks the reader to try."""
    model, text, _ = stored
    known, rng = set(text.split()), np.random.default_rng(0)
    made = gpt.generate(model, b"The old man", 220, rng, temperature)
    words = made[11:].split()[1:-1]
    assert low <= np.mean([word in known for word in words]) <= high


@pytest.mark.shows(
    "most of the words it makes are words, some are new",
    baseline="real",
    cheater="shuffled",
)
def test_words(stored):
    model, text, held_out = stored
    known = set(text.split())
    words = []
    for seed in range(4):
        made = gpt.generate(model, b"The ", 200, np.random.default_rng(seed))
        words += made.split()[1:-1]
    share = np.mean([word in known for word in words])
    real = np.mean([word in known for word in held_out.split()])
    assert 0.6 < share < 1
    assert real < 1  # real text has new words, too
    assert share == pytest.approx(real, abs=0.1)
    shuffled = np.random.default_rng(0).choice(text.split(), 200)
    assert np.mean([word in known for word in shuffled]) == 1  # it counts no sense


def test_samples_follow_the_probabilities(lively):
    rng = np.random.default_rng(0)
    logits = gpt.forward(lively, np.array([[97]])).data[0, 0]
    p = np.exp(logits - logits.max())
    p /= p.sum()
    drawn = [gpt.generate(lively, b"a", 1, rng, 1.0)[1] for _ in range(2000)]
    top = p.argmax()
    assert drawn.count(top) / 2000 == pytest.approx(p[top], abs=0.03)


def test_it_writes_beyond_its_context(stored):
    model, *_ = stored
    made = gpt.generate(model, b"x" * 100, 90, np.random.default_rng(0))
    assert len(made) == 190
    assert made.startswith(b"x" * 100)
    assert re.search(rb"[a-z]+ [a-z]+", made[100:])


def test_no_draw_lies_past_the_last_byte(lively):
    class Last:
        def random(self, shape):
            return np.full(shape, np.nextafter(1, 0))

    every = [gpt.generate(lively, bytes([b]), 1, Last(), 5.0)[1] for b in range(256)]
    assert max(every) == 255


def test_what_the_page_prints_about_the_mask(stored):
    ids = np.frombuffer(stored[2], np.uint8)[: gpt.CONTEXT]
    moved = gpt.measure_mask(stored[0], ids)
    assert moved[:40].max() < 1e-12
    assert moved[40:].max() > 5


def test_bad_input(lively):
    rng = np.random.default_rng(0)
    with pytest.raises(ValueError, match="at most 64 bytes of context, got 65"):
        gpt.forward(lively, IDS[None, :65])
    with pytest.raises(ValueError, match="at least 65 bytes are needed, got 9"):
        next(gpt.train(lively, IDS[:9], 1, []))
    with pytest.raises(ValueError, match="at least 65 bytes are needed, got 9"):
        gpt.bits_per_byte(lively, IDS[:9])
    with pytest.raises(ValueError, match="prompt must not be empty"):
        gpt.generate(lively, b"", 1, rng)
    with pytest.raises(ValueError, match="temperature must be > 0"):
        gpt.generate(lively, b"a", 1, rng, temperature=0)
