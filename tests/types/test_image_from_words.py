"""Words to icons: captions, the learning, and pairs that it never saw."""

import numpy as np
import pytest

from snippets.types import image_from_words as icons


@pytest.fixture(scope="module")
def ready():
    return icons.prepare()


@pytest.fixture(scope="module")
def stored():
    return icons.load()


def draw(stored, ready, which, seed=1):
    _, captions, _, words, space = ready
    counts = icons.bag([captions[i] for i in which], words)
    rng = np.random.default_rng(seed)
    return icons.sample(stored, space, counts, rng)[-1]


def test_captions_by_hand():
    words = ["add", "bell", "page", "white"]
    rows = icons.bag(["bell", "page white add", "add White page", ""], words)
    assert rows.tolist() == [[0, 1, 0, 0], [1, 0, 1, 1], [1, 0, 1, 1], [0] * 4]
    polite = icons.bag(["a bell with the add"], words)
    assert polite.tolist() == [[1, 1, 0, 0]]


def test_what_is_kept_back(ready):
    """80 pairs; their words are in captions that are learnt, never together."""
    x, captions, kept, words, _ = ready
    badges = "add delete edit error go key link".split()
    assert x.shape == (495, 768)
    assert (len(set(captions)), kept.sum()) == (495, 80)
    learnt = {c for c, k in zip(captions, kept, strict=True) if not k}
    for caption in (c for c, k in zip(captions, kept, strict=True) if k):
        thing, _, badge = caption.rpartition(" ")
        assert badge in badges
        assert thing in learnt  # the plain icon
        assert any(f"{thing} {other}" in learnt for other in badges)
        assert any(c.endswith(" " + badge) for c in learnt)
    assert icons.bag(sorted(learnt), words).any(0).all()
    known = {row.tobytes() for row in x[~kept]}
    assert not known & {row.tobytes() for row in x[kept]}


def test_axes(ready):
    x, _, kept, _, (mean, rows, variance) = ready
    np.testing.assert_allclose(rows @ rows.T, np.eye(icons.AXES), atol=1e-8)
    z = (2 * x[~kept] - mean) @ rows.T
    np.testing.assert_allclose(z.var(0), variance, atol=1e-8)
    lost = ((2 * x[~kept] - mean - z @ rows) ** 2).sum() / (z**2).sum()
    assert lost < 0.01


def test_one_step_goes_all_the_way_to_the_guess(stored, ready):
    _, captions, _, words, space = ready
    mean, rows, variance = space
    counts = icons.bag(captions[:5], words)
    rng = np.random.default_rng(3)
    path = icons.sample(stored, space, counts, rng, steps=1)
    z = np.random.default_rng(3).normal(size=(5, icons.AXES))
    x = icons.predict(stored, variance, z, np.zeros(5), counts).data
    np.testing.assert_allclose(path[-1], ((x @ rows + mean) / 2).clip(0, 1))


def test_it_learns(ready):
    x, captions, kept, words, (mean, rows, variance) = ready
    rng = np.random.default_rng(0)
    model, z = icons._init(rng, len(words)), (2 * x[~kept] - mean) @ rows.T
    counts = icons.bag(captions, words)[~kept]
    losses = list(icons.train(model, variance, z, counts, 150, rng))
    assert np.mean(losses[-10:]) < 0.9 * np.mean(losses[:10])
    x = icons.predict(model, variance, 0 * z, np.zeros(len(z)), counts).data
    assert ((x - z) ** 2).mean() < 0.8 * (z**2).mean()  # from words alone


@pytest.mark.shows(
    "for most unseen pairs the nearest of all real icons is the true, unseen one"
)
@pytest.mark.parametrize("seed", [1, 2])
def test_unseen_pairs(stored, ready, seed):
    x, _, kept, _, _ = ready
    true = np.flatnonzero(kept)
    made = draw(stored, ready, true, seed)
    far, means = icons._judge(made, true, x, kept)
    assert means[0] == np.mean(far.argmin(1) == true) >= 0.9
    assert far[3, 7] == pytest.approx(np.linalg.norm(made[3] - x[7]))


@pytest.mark.shows("those samples are nearer to it than to any icon that was learnt")
def test_not_copies(stored, ready):
    x, _, kept, _, _ = ready
    true = np.flatnonzero(kept)
    _, means = icons._judge(draw(stored, ready, true), true, x, kept)
    _, real = icons._judge(x[kept], true, x, kept)
    assert means[1] >= 0.9
    assert means[2] < 0.7 * means[3]
    assert 0.85 < means[3] / real[3] < 1.15
    assert real[:3] == [1, 1, pytest.approx(0, abs=1e-6)]


@pytest.mark.shows("a caption that was learnt brings back its one icon, by heart")
def test_by_heart(stored, ready):
    x, _, kept, _, _ = ready
    true = np.flatnonzero(~kept)[::9]
    _, means = icons._judge(draw(stored, ready, true), true, x, kept)
    assert means[0] == 1
    assert means[2] < 1.5


def test_the_words_decide(stored, ready):
    """The same noise, another badge: the picture moves where badges are."""
    _, _, _, words, space = ready
    both = []
    for caption in ("camera add", "camera error"):
        rng = np.random.default_rng(0)
        counts = icons.bag([caption], words)
        both.append(icons.sample(stored, space, counts, rng)[-1])
    moved = np.abs(both[0] - both[1]).reshape(16, 16, 3).mean(2)
    assert moved[8:, 8:].mean() > 4 * moved[:8, :8].mean()


def test_weights_are_trained_here(monkeypatch):
    monkeypatch.setattr(icons, "STEPS", 2)
    made, again = icons.weights(3), icons.weights(3)
    assert made.keys() == icons.load().keys()
    assert made["out"].any()
    np.testing.assert_array_equal(made["out"], again["out"])


def test_bad_input(stored, ready):
    _, _, _, words, space = ready
    z, counts = np.zeros((2, icons.AXES)), np.zeros((2, len(words)))
    with pytest.raises(ValueError, match="no icon is called 'dragon'"):
        icons.bag(["a bell with a dragon"], words)
    with pytest.raises(ValueError, match="linear: x has shape"):
        icons.predict(stored, space[2], z, np.zeros(2), counts[:, 1:])
    with pytest.raises(ValueError, match="2 pictures but 1 captions"):
        next(icons.train(stored, space[2], z, counts[:1], 1, None))
    with pytest.raises(ValueError, match="steps must be >= 1, got 0"):
        icons.sample(stored, space, counts, np.random.default_rng(0), 0)
    with pytest.raises(ValueError, match="non-negative"):
        icons.weights(-1)
