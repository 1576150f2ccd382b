"""Shares of a text and what decoding makes of them."""

import numpy as np
import pytest

from snippets.judging import bias


@pytest.fixture(scope="module", params=[0, 1, 2, 3])
def seen(request):
    """{decoding: share of she of each occupation}."""
    return bias.measure(request.param)


def test_a_count_by_hand():
    text = [f"the {name} said that she was tired" for name in bias.SHARES]
    text += ["the nurse said that he was tired"] * 3
    p = bias.count_pronouns(text)
    assert p.tolist() == [[0.25, 0.75], [1, 0], [1, 0], [1, 0]]


def test_temperatures_by_hand():
    p = np.array([[0.6, 0.4], [0.2, 0.8]])
    np.testing.assert_allclose(bias.at_temperature(p, 1), p)
    sharp = [[9 / 13, 4 / 13], [1 / 17, 16 / 17]]
    np.testing.assert_allclose(bias.at_temperature(p, 0.5), sharp)
    rng = np.random.default_rng(0)
    assert bias.decode(p, 0, rng).tolist() == [1, 0]
    assert bias.gap([1, 0, 0.5, 0.5]) == 0.25


@pytest.mark.shows(
    "sampled at temperature 1, the shares are those of the text, but for chance",
    baseline="the text",
)
def test_temperature_one(seen):
    away = np.abs(seen["temperature 1"] - seen["the text"])
    assert away.max() < 4 * (0.25 / bias.MADE) ** 0.5
    wanted = list(bias.SHARES.values())
    assert np.abs(seen["the text"] - wanted).max() < 4 * (0.25 / bias.READ) ** 0.5


@pytest.mark.shows(
    "greedy decoding makes each of them 0 or 1, also where the text is nearly balanced",
    baseline="the text",
)
def test_greedy(seen):
    assert seen["greedy"].tolist() == [1, 1, 0, 0]
    assert 0.5 < seen["the text"][1] < 0.7


@pytest.mark.shows(
    "below 1 temperature widens the gaps, above 1 it narrows them; neither keeps them",
    baseline="the text",
)
def test_temperature_and_gap(seen):
    gaps = {name: bias.gap(shares) for name, shares in seen.items()}
    assert gaps["greedy"] > gaps["temperature 0.3"] > gaps["temperature 0.7"]
    assert gaps["temperature 0.7"] > gaps["the text"] + 0.02
    assert gaps["temperature 2"] < gaps["the text"] - 0.05


@pytest.mark.shows(
    "over all sentences together she has one in two in every case, which hides all of it",
    cheater="greedy",
)
def test_all_together(seen):
    for shares in seen.values():
        assert abs(np.mean(shares) - 0.5) < 0.05
    assert np.mean(seen["greedy"]) == 0.5
    assert bias.gap(seen["greedy"]) == 0.5


def test_the_picture_names_its_rows(tmp_path):
    rows = {"the text": [0.5] * 4, "greedy": [1, 1, 0, 0]}
    bias.plot_shares(tmp_path / "x.svg", rows)
    text = (tmp_path / "x.svg").read_text("utf-8")
    assert text.count("nurse") == 2
    assert ">greedy<" in text
