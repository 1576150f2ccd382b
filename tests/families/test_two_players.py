"""The game with one number a side: its optimum, its circle, its spiral."""

import numpy as np
import pytest

from snippets.families import two_players as game

REAL = np.array([0.1, 0.2, 0.4, 0.2, 0.1])


def others():
    rng = np.random.default_rng(0)
    return [rng.dirichlet(np.ones(5)) for _ in range(20)]


def test_one_place_by_hand():
    """3 real points, 1 made one: say 3 in 4."""
    D = game.best(np.array([0.75, 0.25]), np.array([0.25, 0.75]))
    assert D.tolist() == [0.75, 0.25]
    worth = 2 * (0.75 * np.log(0.75) + 0.25 * np.log(0.25))
    assert game.payoff(D, D, D[::-1]) == pytest.approx(worth)


@pytest.mark.shows(
    "the best discriminator gives each place the share of real points there",
    baseline="other",
)
def test_no_other_discriminator_does_better():
    rng = np.random.default_rng(1)
    for made in others():
        D = game.best(REAL, made)
        top = game.payoff(D, REAL, made)
        for _ in range(20):
            other = np.clip(D + 0.1 * rng.normal(size=5), 0.001, 0.999)
            assert game.payoff(other, REAL, made) < top


@pytest.mark.shows(
    "its payoff is least, minus log 4, when made and real points are alike",
    baseline="js",
)
def test_the_payoff_is_a_divergence():
    """Twice the Jensen-Shannon divergence, less log 4."""
    assert game.payoff(game.best(REAL, REAL), REAL, REAL) == pytest.approx(-np.log(4))  # fmt: skip
    for made in others():
        middle = (REAL + made) / 2
        js = (REAL @ np.log(REAL / middle) + made @ np.log(made / middle)) / 2
        worth = game.payoff(game.best(REAL, made), REAL, made)
        assert worth == pytest.approx(2 * js - np.log(4))
        assert worth > -np.log(4)
    one = np.eye(5)[2]
    assert np.isfinite(game.payoff(game.best(REAL, one), REAL, one))


def test_one_step_by_hand(monkeypatch):
    """Place 1, weight 0: D says 1/2 there, so only the weight moves."""
    monkeypatch.setattr(game, "STEPS", 1)
    path = game.simulate(1.0, 0.0, 0.1, 0.0, in_turn=False)
    assert path.tolist() == [[1, 0], [1, -0.05]]
    path = game.simulate(0.0, 2.0, 0.1, 0.5, in_turn=False)  # made where real ones are
    np.testing.assert_allclose(path[1], [0.1, 1.9])
    path = game.simulate(0.0, 2.0, 0.1, 0.0, in_turn=True)  # the answer is to 0.1
    np.testing.assert_allclose(path[1], [0.1, 2 - 0.01 / (1 + np.exp(-0.2))])


STARTS = [(1.0, 0.0), (0.3, 0.4), (-1.0, 1.0)]


@pytest.mark.shows("steps against each other never settle: the players circle")
@pytest.mark.parametrize("start", STARTS)
@pytest.mark.parametrize("in_turn", [False, True])
def test_circles(start, in_turn):
    path = game.simulate(*start, 0.1, 0.0, in_turn)
    turns = np.unwrap(np.arctan2(path[:, 1], path[:, 0]))
    assert abs(turns[-1] - turns[0]) > 2 * np.pi
    assert np.linalg.norm(path, axis=1).min() > 0.9 * np.hypot(*start)


@pytest.mark.shows(
    "they drift outwards where both step at once, and do not where they take turns",
    baseline="in_turn",
)
@pytest.mark.parametrize("start", STARTS)
def test_the_drift_is_of_stepping_at_once(start, monkeypatch):
    at_once = np.linalg.norm(game.simulate(*start, 0.1, 0.0, False), axis=1)
    assert at_once[-1] > 1.2 * at_once[0]
    monkeypatch.setattr(game, "STEPS", 4000)
    in_turn = np.linalg.norm(game.simulate(*start, 0.1, 0.0, True), axis=1)
    assert abs(in_turn / in_turn[0] - 1).max() < 0.1


@pytest.mark.shows("with a penalty on the gradient of the discriminator the same steps settle")  # fmt: skip
@pytest.mark.parametrize("in_turn", [False, True])
def test_settles(in_turn):
    _, away = game.measure_game(0.5, in_turn)
    assert away[-1] < 0.001


def test_how_large_a_penalty_brings_them_nearer():
    """What the page lets a reader look for, at once and from the start of the program."""
    for penalty, nearer in [(0.02, False), (0.03, True)]:
        _, away = game.measure_game(penalty, in_turn=False)
        assert (away[-1] < away[0]) == nearer


def test_the_picture(tmp_path):
    runs = {name: np.array([[1.0, 0.0], [1.0, 0.1]]) for name in "abc"}
    game.plot_game(tmp_path / "a.svg", runs)
    text = (tmp_path / "a.svg").read_text()
    assert text.count("<polyline") == 5
    assert text.count("<circle") == 3


def test_bad_input():
    with pytest.raises(ValueError, match="each place needs real or made"):
        game.best(np.array([1.0, 0]), np.array([1.0, 0]))
    with pytest.raises(ValueError, match="D must be probabilities"):
        game.payoff(np.array([1.1]), np.ones(1), np.ones(1))
