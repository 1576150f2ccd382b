"""Roman numerals: the language by hand, what temperature does, who cheats."""

import json

import numpy as np
import pytest

from snippets.character import novelty


@pytest.fixture(scope="module", params=[0, 1, 2, 3, 7])
def rows(request):
    """{temperature: (valid, novel, unique)}, the samples, the known, the cheaters."""
    rng = np.random.default_rng(request.param)
    train = novelty.training_set(rng)
    counts = novelty.fit(train)
    drawn = {
        t: [novelty.sample(counts, t, rng) for _ in range(novelty.DRAWN)]
        for t in novelty.IN_TABLE
    }
    measured = {t: novelty.measure(drawn[t], set(train)) for t in drawn}
    cheats = {
        name: novelty.measure(samples, set(train))
        for name, samples in novelty.others(train, rng).items()
    }
    return measured, drawn, train, cheats


def test_the_language_by_hand():
    by_hand = {1: "I", 4: "IV", 9: "IX", 40: "XL", 1994: "MCMXCIV", 3888: None}
    by_hand[3888] = "MMMDCCCLXXXVIII"
    assert {n: novelty.numeral(n) for n in by_hand} == by_hand
    assert len(novelty.VALID) == 3999
    assert max(map(len, novelty.NUMERALS)) == 15 < novelty.LONGEST
    assert not {"IIII", "IC", "VX", ""} & novelty.VALID


def test_the_model_counts_what_follows():
    counts = novelty.fit(["XI", "XV"])
    assert set(counts) == {"   ", "  X", " XI", " XV"}
    after_x = dict(zip(novelty.LETTERS, counts["  X"], strict=True))
    assert {k: v for k, v in after_x.items() if v} == {"I": 1, "V": 1}


def test_a_low_temperature_takes_what_is_likeliest():
    counts = novelty.fit(["XI", "XI", "XV"])
    rng = np.random.default_rng(0)
    assert {novelty.sample(counts, 0.05, rng) for _ in range(50)} == {"XI"}


def test_draws_follow_the_probabilities():
    counts = novelty.fit(["I"] * 3 + ["V"])
    rng = np.random.default_rng(0)
    drawn = [novelty.sample(counts, 1, rng) for _ in range(2000)]
    assert drawn.count("I") / len(drawn) == pytest.approx(3.01 / 4.08, abs=0.04)


def test_what_is_measured():
    valid, novel, unique = novelty.measure(["X", "IV", "IV", "IIII"], {"X"})
    assert (valid, unique) == (3 / 4, 1)
    assert novel == pytest.approx(2 / 3)
    assert novelty.measure(["A"], {"X"}) == (0, 0, 0)
    assert novelty.parts("XI", 4) == {" XI."}
    assert novelty.parts("XI", 3) == {" XI", "XI."}
    known = ["XI", "X", "XII"]
    assert novelty.with_a_new_part(["XII", "XV", "X", "Q"], known, 4) == 1
    assert novelty.kind("X", {"X"}) == "known"
    assert novelty.kind("V", {"X"}) == "novel"
    assert novelty.kind("VV", {"X"}) == "not valid"


@pytest.mark.shows(
    "at temperature 1 nearly all samples are valid, and most of these are novel",
    baseline="copies",
)
def test_temperature_one(rows):
    valid, novel, _ = rows[0][1.0]
    copies = rows[3]["copies"]
    assert valid > 0.95
    assert copies[1] + 0.75 < novel < 0.95


@pytest.mark.shows(
    "at a lower temperature most samples are novel, too: it repeats itself",
    baseline="other real numerals",
)
def test_a_lower_temperature(rows):
    measured = rows[0]
    floor = rows[3]["other real numerals"]
    assert 0.73 <= round(measured[0.2][1], 2) <= 0.96  # of ten training sets
    for t in (0.2, 0.5):
        assert measured[t][2] < 0.7 * floor[2]
        assert measured[t][0] > 0.99
    assert measured[0.5][1] > measured[1.0][1] - 0.03
    assert measured[0.2][2] < 0.3 * measured[1.0][2]
    assert measured[0.5][2] < 0.85 * measured[1.0][2]


@pytest.mark.shows(
    "a higher one is no more novel, and makes mistakes",
    baseline="other real numerals",
)
def test_a_higher_temperature(rows):
    measured = rows[0]
    floor = rows[3]["other real numerals"]
    for t in (1.7, 3.0):
        assert 0.74 <= measured[t][1] < floor[1] < 0.98
        assert measured[t][0] < 0.88
        assert measured[t][1] < measured[1.0][1] + 0.03
        assert measured[t][2] < 0.9 * measured[1.0][2]
    assert measured[3.0][0] < 0.55


@pytest.mark.shows(
    "up to temperature 1 hardly a run of four letters is new: the model counts just these",
    baseline="hottest",
)
def test_known_runs(rows):
    _, drawn, train, _ = rows
    assert novelty.PARTS[0] == novelty.ORDER + 1
    for t in (0.2, 0.5, 1.0):
        assert novelty.with_a_new_part(drawn[t], train, 4) < 0.02
    hottest = novelty.with_a_new_part(drawn[3.0], train, 4)
    assert hottest > 0.2


@pytest.mark.shows(
    "of runs of five letters some are new at temperature 1, of real numerals even more",
    baseline="real",
)
def test_longer_runs(rows):
    _, drawn, train, _ = rows
    own = novelty.with_a_new_part(drawn[1.0], train, 5)
    real = novelty.with_a_new_part(
        novelty.others(train, np.random.default_rng(0))["other real numerals"], train, 5
    )
    assert 0.2 < own < 0.34
    assert own + 0.05 < real < 0.5


@pytest.mark.shows(
    "copies, one lucky find and random letters each pass a measure and fail another",
    cheater="copies",
)
def test_the_cheaters(rows):
    measured, _, _, cheats = rows
    assert cheats["copies"] == (1, 0, 0)
    assert cheats["one find, repeated"] == (1, 1, 1)
    valid, novel, unique = cheats["random letters"]
    assert (valid < 0.05, novel > 0.5, unique < 50) == (True, True, True)
    valid, novel, unique = cheats["other real numerals"]
    assert valid == 1
    assert novel == pytest.approx(1 - novelty.KNOWN / 3999, abs=0.03)
    assert unique > measured[1.0][2]


def test_what_the_page_moves_is_what_the_table_says(tmp_path, capsys):
    novelty.main(tmp_path)
    printed = capsys.readouterr().out
    shown = json.loads((tmp_path / "samples.json").read_text("utf-8"))
    assert [row["temperature"] for row in shown] == list(novelty.TEMPERATURES)
    for row in shown:
        assert {kind for _, kind in row["samples"]} <= {"novel", "known", "not valid"}
        if row["temperature"] in novelty.IN_TABLE:
            assert f"{row['valid']:.2f}   {row['novel']:.2f}" in printed
    text = (tmp_path / "shares.svg").read_text("utf-8")
    assert all(f">{name}<" in text for name in ("valid", "novel", "unique"))
