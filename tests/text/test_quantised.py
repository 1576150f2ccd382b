"""Quantisation by hand, its bound, and what it costs the GPT."""

import json

import numpy as np
import pytest

from snippets.text import quantised as z
from snippets.text.gpt import load, parameters


@pytest.fixture(scope="module")
def texts():
    return z.stretches(load()[2])


@pytest.fixture(scope="module")
def costs(texts):
    """{(bits, block): bits per byte of each stretch}, and of the model as it is."""
    found = {None: z.measure(load()[0], texts)}
    for block in (None, z.BLOCK):
        for bits in z.BITS:
            model = load()[0]
            z.round_model(model, bits, block)
            found[bits, block] = z.measure(model, texts)
    return found


def test_by_hand():
    """3 bits: -3 to 3. The largest is 3, so a step is 1; 1.4 becomes 1, -2.6 -3."""
    w = np.array([[3.0, 1.4], [-2.6, 0.2]])
    q, s = z.quantise(w, 3)
    assert s.tolist() == [[1.0]]
    assert q.tolist() == [[3, 1, -3, 0]]
    assert z.dequantise(q, s, w.shape).tolist() == [[3, 1], [-3, 0]]
    q, s = z.quantise(w, 3, block=2)  # the second row now has a scale of its own
    assert s[0] == 1
    assert s[1] == np.float16(2.6 / 3)
    assert q.tolist() == [[3, 1], [-3, 0]]


@pytest.mark.shows(
    "there and back, a weight moves by half a step at most", baseline="half"
)
@pytest.mark.parametrize("bits", z.BITS)
@pytest.mark.parametrize("block", [None, 32])
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_there_and_back(bits, block, seed):
    w = np.random.default_rng(seed).normal(size=(64, 96)) * 10.0 ** (seed - 1)
    q, s = z.quantise(w, bits, block)
    assert np.abs(q).max() == 2 ** (bits - 1) - 1
    assert len(np.unique(q)) > 2 ** (bits - 1)  # most whole numbers come up
    off = np.abs(z.dequantise(q, s, w.shape) - w).reshape(q.shape)
    half = s.astype(float) / 2
    rounded = 2.0**-10 * 2 ** (bits - 1) * s.astype(float)  # of the scale, to 16 bits
    assert (off <= half + rounded).all()
    assert off.max() > 0.9 * half.max()  # and some do move as far
    again, _ = z.quantise(z.dequantise(q, s, w.shape), bits, block)
    assert np.array_equal(again, q)


def test_zeros_stay_zeros():
    q, s = z.quantise(np.zeros(64), 4, 32)
    assert not z.dequantise(q, s, (64,)).any()


def test_bytes_by_hand():
    """118,784 weights in tables and matrices, 320 in norms, which keep 2 bytes."""
    assert z.count_weights() == 118_784 + 320 == 119_104
    tables = sum(p.data.ndim > 1 for p in parameters(load()[0]).values())
    assert tables == 14
    assert z.round_model(load()[0], 4) == 118_784 // 2 + 640 + 14 * 2
    assert z.round_model(load()[0], 4, 32) == 118_784 // 2 + 640 + 118_784 // 32 * 2
    assert 2 * z.count_weights() > z.measure_zlib() > 0.9 * 2 * z.count_weights()


@pytest.mark.shows(
    "at 8 bits, half of float16, held-out text costs as much as before",
    baseline="before",
)
def test_eight_bits(costs):
    before = costs[None]
    for block in (None, z.BLOCK):
        assert np.abs(costs[8, block] - before).max() < 0.02
    assert z.round_model(load()[0], 8) == pytest.approx(z.count_weights(), rel=0.01)


@pytest.mark.shows(
    "at 4, 3 and 2 bits blocks of 32 lose less than one scale a table",
    baseline="a_table",
)
@pytest.mark.parametrize(("bits", "by"), [(4, 0.25), (3, 1.5), (2, 3)])
def test_blocks(costs, bits, by):
    a_table = costs[bits, None]
    assert (costs[bits, z.BLOCK] < a_table - by).all()
    assert (costs[bits, z.BLOCK] > costs[None] + 0.05).all()


@pytest.mark.shows(
    "at 3 bits one scale a table leaves a model that is worse than a trigram",
    baseline="trigram",
)
def test_three_bits(costs, texts):
    trigram = z.measure_trigram(load()[1], texts)
    assert (costs[3, None] > trigram + 1.5).all()
    assert (costs[4, None] < trigram).all()


@pytest.mark.shows(
    "at 2 bits one scale a table leaves less than knowing nothing, 8 bits a byte",
    baseline="nothing",
)
def test_two_bits(costs):
    nothing = 8
    assert (costs[2, None] > nothing + 2).all()
    assert (costs[2, z.BLOCK] < nothing).all()


@pytest.mark.shows(
    "what is lost does not come from one kind of matrix alone", baseline="together"
)
def test_kinds(costs, texts):
    before = costs[None].mean()
    together = costs[3, None].mean() - before
    alone = [z.measure_kind(kind, 3, texts) - before for kind in z.measure_zeros(3)]
    assert min(alone) > 0
    assert max(alone) < together / 2
    assert sum(alone) == pytest.approx(together, rel=0.2)


def test_more_weights_become_zero_where_the_largest_stands_out():
    """By cause: make one weight larger, and the others of its block vanish."""
    w = np.random.default_rng(0).normal(size=(1, 64))
    zeros = []
    for factor in (1, 2, 4, 8):
        w[0, 0] = 3 * factor
        q, _ = z.quantise(w, 3)
        zeros.append(np.mean(q == 0))
    assert zeros == sorted(zeros)
    assert zeros[-1] > zeros[0] + 0.4


def test_stretches_do_not_overlap(texts):
    held_out = load()[2]
    assert len(texts) == 3
    at = [held_out.index(bytes(ids)) for ids in texts]
    assert at[0] == 0
    assert at[-1] + z.SCORED == len(held_out)
    assert min(np.diff(at)) > z.SCORED


def test_what_is_drawn_and_moved(tmp_path, texts):
    found = {"float16": {"bytes": 10, "bits": np.array([2.0, 3.0]), "made": "a"}}
    for bits in (4, 2):
        for block in (None, 32):
            entry = {"bytes": bits, "bits": np.array([3.0]), "made": "b"}
            found[z.name_of(bits, block)] = entry
    z.plot_sizes(tmp_path / "x.svg", found)
    assert (tmp_path / "x.svg").read_text("utf-8").count("<circle") == 5
    z.write_levels(tmp_path / "x.json", found)
    levels = json.loads((tmp_path / "x.json").read_text("utf-8"))
    assert levels[0] == {"name": "float16", "bytes": 10, "bits": 2.5, "made": "a"}


def test_bad_input():
    for bits in (1, 9):
        with pytest.raises(ValueError, match=f"bits must be 2 to 8, got {bits}"):
            z.quantise(np.ones(4), bits)
    with pytest.raises(ValueError, match="6 weights do not divide into blocks of 4"):
        z.quantise(np.ones(6), 4, 4)
