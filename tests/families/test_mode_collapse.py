"""Mode collapse: counted over ten starts, and two of them played again."""

import numpy as np
import pytest

from snippets.data import CENTRES
from snippets.families import mode_collapse as mc


@pytest.fixture(scope="module")
def stored():
    return mc.load()


def collapsed(stored, name):
    return mc.measure_game(stored[f"{name}/looks"])["collapsed"]


@pytest.mark.shows(
    "in a hurry and without a penalty most of ten starts end collapsed",
    baseline="no hurry",
)
def test_hurry(stored):
    assert collapsed(stored, "hurry") >= 7 > collapsed(stored, "no hurry")
    assert collapsed(stored, "hurry, twice as long") < collapsed(stored, "hurry")
    modes_made = [mc.covered(looks[-1]) for looks in stored["hurry/looks"]]
    assert np.mean(np.array(modes_made) <= 1) > 0.5
    on_a_mode = stored["hurry/looks"][:, -1].sum(axis=1)
    assert np.mean(on_a_mode < 0.1) >= 0.4  # about half: where no mode is
    away = np.linalg.norm(stored["hurry/points"], axis=2).mean(axis=1)
    assert (away > 5).sum() >= 2  # and some far outside


@pytest.mark.shows(
    "neither the hurry nor the small discriminator does it alone", baseline="hurry"
)
def test_it_takes_both(stored):
    """Each of the two is taken away, and nothing else is changed."""
    fast, weak = mc.GAMES["hurry, large D"], mc.GAMES["no hurry, small D"]
    changed = {key for key in mc.HURRY if fast[key] != mc.HURRY[key]}
    assert changed == {"discriminator"}
    changed = {key for key in mc.HURRY if weak[key] != mc.HURRY[key]}
    assert changed == {"generator_rate"}
    for name in ("hurry, large D", "no hurry, small D"):
        assert collapsed(stored, name) <= 1 < 7 <= collapsed(stored, "hurry")


@pytest.mark.shows(
    "with the penalty R1, all else the same, none does", baseline="hurry"
)
def test_penalty(stored):
    assert mc.GAMES["hurry, penalty"] == {**mc.HURRY, "penalty": 10.0}
    assert mc.HURRY["penalty"] == 0
    assert collapsed(stored, "hurry, penalty") == 0 < collapsed(stored, "hurry")


@pytest.mark.shows("without a hurry none does, penalty or not", baseline="hurry")
def test_no_hurry(stored):
    assert collapsed(stored, "no hurry") == 0 < collapsed(stored, "hurry")
    assert collapsed(stored, "no hurry, penalty") == 0


@pytest.mark.shows(
    "the collapsed generator moves from mode to mode while it is trained"
)
def test_it_moves(stored):
    moved = [mc.changes_of_mode(looks) for looks in stored["hurry/looks"]]
    assert min(moved) > 5
    visited = [len(set(looks.argmax(axis=1))) for looks in stored["hurry/looks"]]
    assert min(visited) >= 6  # nearly everywhere, one at a time


@pytest.mark.parametrize("name", ["hurry", "hurry, penalty"])
def test_a_game_played_again(name, stored, monkeypatch):
    """A start that nobody chose: it ends as most of the stored ones do."""
    looks, points = mc.play(mc.GAMES[name], 77, np.float32)
    assert looks.shape == stored[f"{name}/looks"][0].shape
    assert points.shape == (500, 2)
    assert mc.is_collapsed(looks[-1]) == (name == "hurry")


def test_a_look_does_not_change_the_game(monkeypatch):
    setup = {**mc.HURRY, "steps": 40}
    ends = []
    for every in (10, 40):
        monkeypatch.setattr(mc, "LOOK", every)
        ends.append(mc.play(setup, 0)[1])
    np.testing.assert_array_equal(*ends)


def test_the_counts_by_hand():
    four = np.array([0.5, 0.2, 0.2, 0.1, 0, 0, 0, 0])
    five = np.array([0.4, 0.2, 0.2, 0.1, 0.1, 0, 0, 0])
    assert mc.is_collapsed(four)
    assert not mc.is_collapsed(five)
    looks = np.array([[four, four], [four, five]])
    found = mc.measure_game(looks)
    assert found["collapsed"] == 1
    assert found["modes"] == (4, 5)
    assert found["on a mode"] == pytest.approx((1, 1))


def test_largest_modes_by_hand():
    looks = np.array([[0.2, 0.7], [0.9, 0.1], [0.01, 0.02]])
    assert mc.largest_modes(looks) == [1, 0, None]


def test_changes_by_hand():
    curve = np.array([[0.9, 0], [0.6, 0.3], [0.2, 0.8], [0, 0], [0.1, 0.4]])
    assert mc.changes_of_mode(curve) == 1


def test_weights_are_of_all_games(monkeypatch):
    short = {name: {**setup, "steps": 2} for name, setup in mc.GAMES.items()}
    monkeypatch.setattr(mc, "GAMES", short)
    monkeypatch.setattr(mc, "LOOK", 1)
    monkeypatch.setattr(mc, "STARTS", 2)
    made = mc.weights(0)
    assert made["hurry/looks"].shape == (2, 2, 8)
    assert made["no hurry/points"].shape == (2, 500, 2)
    assert len(made) == 2 * len(mc.GAMES)


def test_the_picture(tmp_path):
    looks = np.zeros((4, 8))
    looks[1, 3] = 0.5
    mc.plot_looks(tmp_path / "a.svg", {"one": looks})
    assert (tmp_path / "a.svg").read_text().count("<rect") == 9
    assert CENTRES.shape == (8, 2)
