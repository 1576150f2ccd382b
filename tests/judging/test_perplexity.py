"""Perplexity by hand, and what larger tokens and unknown words do to it."""

import numpy as np
import pytest

from snippets.data import prose_pieces
from snippets.judging import perplexity as p


def pieces(which):
    """Text to read, held-out text: by pieces, or from the other end."""
    read, asked = prose_pieces()
    if which == "others":
        whole = read + asked
        return whole[25_000:], whole[:25_000]
    return read, asked


@pytest.fixture(scope="module", params=["published", "others"])
def found(request):
    """What is measured of merges, and of words."""
    read, asked = pieces(request.param)
    return p.measure_merges(read, asked), p.measure_words(read, asked)


def test_bits_by_hand():
    costs = p.bits(["a", "a", "b"], ["a", "b", "c"], V=4, add=1)
    np.testing.assert_allclose(2**-costs, [3 / 7, 2 / 7, 1 / 7])
    assert p.perplexity(np.array([1.0, 3.0])) == 4


def test_the_probabilities_add_up():
    tokens = list("abracadabra")
    assert (2 ** -p.bits(tokens, list("abcdr"), V=5)).sum() == pytest.approx(1)


def test_a_cut_text_comes_back():
    for text in ("It's  over,\nshe said. ", prose_pieces()[1]):
        assert "".join(p.cut(text)) == text


def test_spelling_takes_a_letter_after_the_other():
    read = "ab ab"  # letters a, b, an end, a space, a, b
    expected = -np.log2([2.5 / 134, 2.5 / 134, 1.5 / 134]).sum()
    assert p.spell(read, ["ab"]) == pytest.approx(expected)


@pytest.mark.shows(
    "with larger tokens perplexity rises, and bits per byte fall: it is the better model",
    baseline="bytes_alone",
)
def test_larger_tokens(found):
    choices, per_byte = zip(*found[0].values(), strict=True)
    bytes_alone = choices[0]
    assert bytes_alone < 30 < 200 < choices[-1]
    assert list(choices) == sorted(choices)
    assert list(per_byte) == sorted(per_byte, reverse=True)


@pytest.mark.shows(
    "a small vocabulary of words has a low perplexity: the unknown word is easily guessed",
    cheater="ten_words",
)
def test_unknown_words(found):
    unknown, choices, _ = zip(*found[1].values(), strict=True)
    ten_words = choices[0]
    assert ten_words == min(choices) < 5 < 100 < choices[-1]
    assert unknown[0] > 0.6


@pytest.mark.shows(
    "once unknown words are spelled, the order of the vocabularies turns around",
    baseline="choices",
)
def test_spelled(found):
    _, choices, per_byte = zip(*found[1].values(), strict=True)
    assert np.argsort(choices).tolist() == np.argsort(per_byte)[::-1].tolist()
