"""Each door under a few hundred damaged inputs; `tests/fuzz.py` puts any number."""

import random

import fuzz
import pytest


@pytest.fixture(params=fuzz.DOORS)
def name(request, need):
    if request.param == "pieces":
        need("regex")
    return request.param


def test_a_door_takes_a_case_or_says_why_not(name):
    taken, wrong = fuzz.attack(name, range(60))
    assert wrong == {}
    if name not in ("drawings", "programs"):  # nearly every change breaks these
        assert taken >= 5


@pytest.mark.thorough
def test_many_cases(name):
    assert fuzz.attack(name, range(1000, 1400))[1] == {}


def test_what_goes_wrong_is_told(monkeypatch):
    def door(rng, folder):
        if rng.random() < 0.5:
            raise KeyError("lost")
        raise ValueError("refused" if rng.random() < 0.5 else "")

    monkeypatch.setitem(fuzz.DOORS, "toy", (door, ValueError))
    taken, wrong = fuzz.attack("toy", range(40))
    assert taken == 0
    assert set(wrong.values()) == {
        "KeyError: 'lost'",
        "AssertionError: refused, and did not say why",
    }
    assert 15 < len(wrong) < 40
    assert fuzz.attack("toy", range(40)) == (taken, wrong)  # the seed is all there is


def test_a_case_that_hangs_is_told(monkeypatch):
    def door(rng, folder):
        while True:
            pass

    monkeypatch.setitem(fuzz.DOORS, "toy", (door, ()))
    monkeypatch.setattr(fuzz, "SECONDS", 1)
    assert fuzz.attack("toy", [0]) == (0, {0: "LateError: over 1 s"})


def test_damage_damages():
    data = bytes(range(100))
    made = [fuzz.damage(data, random.Random(seed)) for seed in range(50)]
    assert sum(one != data for one in made) > 40
    assert min(map(len, made)) < 100 < max(map(len, made))
