"""The tilt by hand, against other optimisers, and on the 273 answers."""

import numpy as np
import pytest

from snippets.text import fine_tuning as ft
from snippets.text import preference as pr

REFERENCE = np.array([0.5, 0.3, 0.2])
REWARD = np.array([0.0, 1.0, 3.0])


@pytest.fixture(scope="module")
def data():
    texts, reference, pairs = pr.load()
    weights = pr.fit_reward(pairs)
    reward = np.array([pr.score(weights, text) for text in texts])
    return texts, reference, reward


def objective(p, reference, reward, beta):
    found = pr.measure_policy(p, reference, reward, 0 * reward)
    return found["reward"] - beta * found["KL"]


def test_the_answers_are_those_of_the_fine_tuned_model():
    rows = ft.load()
    model = ft.language_model(ft.train(rows["read"]), ft.train(rows["answer"]))
    listed = ft.answers(model, rows["answer"][0][0])
    texts, reference, _ = pr.load()
    assert texts == [ft.join(tokens) for tokens in listed]
    p = np.array(list(listed.values()))
    np.testing.assert_allclose(reference, p / p.sum(), rtol=1e-4)


def test_the_pairs_are_many_and_no_answer_is_preferred_to_itself():
    _, _, pairs = pr.load()
    assert len(pairs) >= 30
    assert len(set(pairs)) == len(pairs)
    assert all(better != worse for better, worse in pairs)


def test_what_was_preferred():
    """Longer answers usually won; "lighter" stood on both sides or on neither."""
    _, _, pairs = pr.load()
    longer = [len(pr.words(a)) > len(pr.words(b)) for a, b in pairs]
    assert np.mean(longer) > 0.75
    assert all(("lighter" in a) == ("lighter" in b) for a, b in pairs)
    weights = pr.fit_reward(pairs)
    assert weights["lighter"] == 0
    assert min(weights[word] for word in ("because", "!", ".")) > 0.5
    assert max(weights["just"], weights["not"]) < -0.5


def test_bradley_terry_by_hand():
    """One word wins 3 times of 4: its weight is the log odds, log 3."""
    pairs = [("yes", "no")] * 3 + [("no", "yes")]
    weights = pr.fit_reward(pairs, steps=4000, ridge=0)
    assert weights["yes"] - weights["no"] == pytest.approx(np.log(3), abs=1e-3)
    assert pr.score(weights, "yes yes unknown") == pytest.approx(2 * weights["yes"])


def test_a_word_on_both_sides_of_each_pair_gets_no_reward():
    weights = pr.fit_reward([("ice is cold!", "ice is cold.")] * 5)
    assert weights["ice"] == weights["cold"] == 0
    assert weights["!"] == -weights["."] > 0


def test_the_fit_is_an_optimum():
    """Finite differences of the penalised log-likelihood vanish."""
    pairs = [("a b", "c"), ("a", "c c"), ("c", "b"), ("b b", "a c")]
    weights = pr.fit_reward(pairs, steps=5000)
    words = sorted(weights)

    def loss(w):
        reward = dict(zip(words, w, strict=True))
        gaps = [pr.score(reward, a) - pr.score(reward, b) for a, b in pairs]
        return np.mean(np.log1p(np.exp(-np.array(gaps)))) + 0.01 * w @ w

    w, step = np.array([weights[word] for word in words]), 1e-5
    for e in np.eye(len(w)) * step:
        derivative = (loss(w + e) - loss(w - e)) / (2 * step)
        assert derivative == pytest.approx(0, abs=1e-6)


@pytest.mark.shows(
    "the reward fitted to pairs orders most held-out pairs, as many as length does",
    baseline="longer",
)
def test_held_out_pairs():
    _, _, pairs = pr.load()
    right = []
    for part in range(8):
        held_out = pairs[part::8]
        weights = pr.fit_reward([p for p in pairs if p not in held_out])
        right += [pr.score(weights, a) > pr.score(weights, b) for a, b in held_out]
    assert np.mean(right) >= 0.8
    longer = sum(len(a) > len(b) for a, b in pairs)  # which learns nothing
    assert pr.measure_held_out(pairs) == 30 == longer


def test_the_tilt_by_hand():
    """With beta = 1 / log 2 a reward of 1 doubles the odds: 5, 3 x 2, 2 x 8."""
    p = pr.tilt(REFERENCE, REWARD, 1 / np.log(2))
    np.testing.assert_allclose(p, np.array([5, 6, 16]) / 27)


def test_the_ends_of_the_penalty():
    np.testing.assert_allclose(pr.tilt(REFERENCE, REWARD, np.inf), REFERENCE)
    np.testing.assert_allclose(pr.tilt(REFERENCE, REWARD, 1e-3), [0, 0, 1])


def test_only_differences_of_reward_count():
    np.testing.assert_allclose(
        pr.tilt(REFERENCE, REWARD + 100, 0.5), pr.tilt(REFERENCE, REWARD, 0.5)
    )


@pytest.mark.parametrize("beta", [4, 1, 0.25])
def test_nothing_is_better_than_the_tilt(data, beta):
    """Its value is beta log Z, and every other policy's is lower."""
    _, reference, reward = data
    best = pr.tilt(reference, reward, beta)
    log_z = np.log(reference @ np.exp(reward / beta))
    value = objective(best, reference, reward, beta)
    assert value == pytest.approx(beta * log_z)
    rng = np.random.default_rng(0)
    for size in (0.01, 0.1, 1):
        other = best * np.exp(size * rng.normal(size=len(reference)))
        other /= other.sum()
        assert objective(other, reference, reward, beta) < value
    gain = reward - beta * np.log(best / reference)
    np.testing.assert_allclose(gain, beta * log_z)  # the same for every answer


@pytest.mark.shows(
    "policy gradient, exact and sampled, reaches reference * exp(reward / beta) / Z",
    baseline="reference",
)
@pytest.mark.parametrize("beta", [4, 2, 1])
def test_policy_gradient(data, beta):
    _, reference, reward = data
    weights = reference * np.exp(reward / beta)
    want = weights / weights.sum()
    np.testing.assert_allclose(pr.tilt(reference, reward, beta), want)
    exact = pr.ascend(reference, reward, beta)
    assert np.abs(exact - want).max() < 1e-3
    assert np.abs(reference - want).max() > 0.03  # there was a way to go
    for seed in (7, 8):
        sampled = pr.ascend(reference, reward, beta, rng=np.random.default_rng(seed))
        assert np.abs(sampled - want).max() < 0.01


def test_on_a_short_penalty_it_arrives_later(data):
    _, reference, reward = data
    want = pr.tilt(reference, reward, 0.5)
    assert np.abs(pr.ascend(reference, reward, 0.5) - want).max() > 0.1
    late = pr.ascend(reference, reward, 0.5, steps=12_000)
    assert np.abs(late - want).max() < 0.04


def test_where_it_has_not_arrived_draws_seldom_help(data):
    """The page says that none of its three runs arrives."""
    _, reference, reward = data
    want = pr.tilt(reference, reward, 0.5)
    best = want.argmax()
    assert reference[best] == pytest.approx(0.0003, abs=5e-5)
    assert want[best] > 0.3
    assert pr.ascend(reference, reward, 0.5)[best] < 1e-3
    for seed in (1, 2):
        rng = np.random.default_rng(seed)
        assert pr.ascend(reference, reward, 0.5, rng=rng)[best] < 1e-3


def test_one_exact_step_goes_up_the_gradient():
    """Finite differences of the objective in the logits."""
    beta, step = 0.7, 1e-6

    def value(logits):
        p = np.exp(logits - np.logaddexp.reduce(logits))
        return objective(p, REFERENCE, REWARD, beta)

    logits = np.log(REFERENCE)
    gradient = [
        (value(logits + e) - value(logits - e)) / (2 * step) for e in np.eye(3) * step
    ]
    moved = np.log(pr.ascend(REFERENCE, REWARD, beta, steps=1)) - logits
    moved = (moved - moved.mean()) * beta * REFERENCE.max()
    np.testing.assert_allclose(moved, np.array(gradient), atol=1e-6)


def test_a_sampled_step_is_right_on_average():
    rng, beta = np.random.default_rng(0), 0.7

    def step(*draws):
        moved = np.log(pr.ascend(REFERENCE, REWARD, beta, 1, *draws) / REFERENCE)
        return moved - moved.mean()

    mean = np.mean([step(rng, 1000) for _ in range(200)], axis=0)
    np.testing.assert_allclose(mean, step(), atol=0.05)


def test_measure_by_hand():
    p, reference = np.array([0.5, 0.5, 0.0]), np.array([0.25, 0.25, 0.5])
    reward, meant = np.array([1.0, 3.0, 9.0]), np.array([True, False, True])
    found = pr.measure_policy(p, reference, reward, meant)
    assert list(found) == list(pr.MEASURES)
    assert list(found.values()) == pytest.approx([2, np.log(2), np.log(2), 0.5])


@pytest.mark.shows(
    "as beta falls reward and KL divergence rise; in the end entropy collapses"
)
def test_along_the_penalty(data):
    _, reference, reward = data
    betas = np.geomspace(50, 0.1, 30)
    rows = []
    for beta in betas:
        p = pr.tilt(reference, reward, beta)
        rows.append(pr.measure_policy(p, reference, reward, 0 * reward))
    won, kl, entropy = (
        np.array([row[name] for row in rows]) for name in ("reward", "KL", "entropy")
    )
    assert (np.diff(won) > 0).all()
    assert (np.diff(kl) > 0).all()
    assert (np.diff(entropy[betas < 2]) < 0).all()
    assert entropy[0] > 3.5
    assert entropy[-1] < 0.1


def test_reward_rises_by_its_variance(data):
    """d E[reward] / d (1 / beta) = Var[reward]: why the curve only goes up."""
    _, reference, reward = data
    for t in (0.5, 1, 2):
        low, p, high = (
            pr.tilt(reference, reward, 1 / u) for u in (t - 1e-4, t, t + 1e-4)
        )
        variance = p @ reward**2 - (p @ reward) ** 2
        assert (high - low) @ reward / 2e-4 == pytest.approx(variance, rel=1e-4)


@pytest.mark.shows(
    "at small beta the reward is gamed: it rises, and fewer answers give the reason",
    baseline="meant",
)
def test_over_optimisation(data):
    texts, reference, reward = data
    meant = np.array([pr.REASON in text for text in texts])
    share = {b: pr.tilt(reference, reward, b) @ meant for b in (np.inf, 1, 0.25, 0.1)}
    assert share[1] > share[np.inf] + 0.03  # at first it helps
    assert share[0.25] < 0.2
    assert share[0.1] < 0.01
    assert "sky" in texts[int(pr.tilt(reference, reward, 0.1).argmax())]


@pytest.mark.shows(
    "a reward that a program checks is not gamed so: every answer gives the reason",
    baseline="odds",
    cheater="fooled",
)
def test_a_checker(data):
    texts, reference, _ = data
    meant = np.array([pr.REASON in text for text in texts])
    share = [pr.tilt(reference, meant.astype(float), b) @ meant for b in (1, 0.5, 0.1)]
    assert share == sorted(share)
    odds = reference @ meant / (1 - reference @ meant)
    for beta, found in zip((1, 0.5, 0.1), share, strict=True):  # in closed form
        assert found / (1 - found) == pytest.approx(odds * np.exp(1 / beta))
    assert share[-1] > 0.999
    kept = pr.measure_policy(
        pr.tilt(reference, meant.astype(float), 0.1), reference, meant, meant
    )
    assert kept["entropy"] > 2  # many answers are left
    fooled = "Ice is not lighter than water."
    assert pr.REASON in fooled


def test_one_more_pair_closes_this_gap():
    """What the page asks the reader to try."""
    texts, reference, pairs = pr.load()
    assert pr.REASON in texts[1]
    assert texts[157].startswith("Good question! Thank you for asking! The sky")
    pairs.append((texts[1], texts[157]))
    weights = pr.fit_reward(pairs)
    reward = np.array([pr.score(weights, text) for text in texts])
    assert pr.REASON in texts[int(pr.tilt(reference, reward, 0.1).argmax())]


def test_the_picture_has_two_curves_and_the_points(tmp_path, data):
    texts, reference, reward = data
    meant = np.array([pr.REASON in text for text in texts])
    points = [{"KL": 1.9, "reward": 6.1}, {"KL": 0.6, "reward": 4.3}]
    pr.plot_penalty(tmp_path / "a.svg", reference, reward, meant, points)
    svg = (tmp_path / "a.svg").read_text()
    assert svg.count("<polyline") == 4
    assert svg.count("<path") == 1


def test_bad_input():
    with pytest.raises(ValueError, match="beta must be > 0, got 0"):
        pr.tilt(REFERENCE, REWARD, 0)
    with pytest.raises(ValueError, match="beta must be > 0, got nan"):
        pr.ascend(REFERENCE, REWARD, float("nan"))
