"""Guidance: the network, its loss, the sampler, the classifier, the claims."""

import numpy as np
import pytest

from snippets.autograd import Tensor
from snippets.data import digit_labels, modes
from snippets.data import digits as load_digits
from snippets.families import guidance as g


@pytest.fixture(scope="module")
def stored():
    return g.load()


@pytest.fixture(scope="module")
def digits():
    return list(zip(load_digits(), digit_labels(), strict=True))


def small(D=2, classes=3):
    model = g.init(np.random.default_rng(3), D, 6, classes)
    rng = np.random.default_rng(4)
    for p in model.values():
        p.data = 0.5 * rng.normal(size=p.shape)
    return model


def test_the_split_is_that_of_all_pages(digits):
    (images, labels), (held_out, y) = digits
    assert images.shape == (1437, 64)
    assert held_out.shape == (360, 64)
    assert len(labels) == 1437
    assert set(y) == set(range(10))
    assert not {r.tobytes() for r in images} & {r.tobytes() for r in held_out}


def test_the_class_is_looked_up_in_a_table():
    """Two rows of the table exchanged: two classes exchanged."""
    model, x = small(), np.random.default_rng(0).normal(size=(2, 2))
    t = np.full((2, 1), 0.3)
    before = g.velocity(model, x, t, np.array([0, 1])).data
    model["class"].data = model["class"].data[[1, 0, 2, 3]]
    after = g.velocity(model, x, t, np.array([1, 0])).data
    np.testing.assert_allclose(before, after)
    other = g.velocity(model, x, t, np.array([0, 1])).data
    assert np.abs(before - other).max() > 0.01


def test_for_pictures_the_velocity_is_the_way_left_by_the_time_left():
    model = g.init(np.random.default_rng(0), 64, 8, 10)
    model["in"].data[64:] = 0  # the network does not see the time
    x, y = np.random.default_rng(1).normal(size=(1, 64)), np.array([3])
    v = [g.velocity(model, x, np.array([[t]]), y).data for t in (0, 0.5, 0.99)]
    np.testing.assert_allclose(v[1], 2 * v[0], rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(v[2], 20 * v[0], rtol=1e-4, atol=1e-4)


def test_guide_by_hand():
    asked, plain = np.array([3.0, 0.0]), np.array([1.0, 1.0])
    for scale, wanted in [(-1, [1, 1]), (0, [3, 0]), (2, [7, -2])]:
        np.testing.assert_allclose(g.guide(asked, plain, scale), wanted)


def test_the_sampler_by_hand(monkeypatch):
    """dx/dt = 2t with the class, 0 without: midpoints are exact on it."""

    def velocity(model, x, t, y):
        return Tensor(np.where(y == 3, 0, 1)[:, None] * 2 * t + 0 * x)

    monkeypatch.setattr(g, "velocity", velocity)
    for scale in (-1, 0, 0.5, 3):
        rng = np.random.default_rng(0)
        x = g.sample(small(), 5, rng, scale, steps=2)
        start = np.random.default_rng(0).normal(size=(5, 2))
        np.testing.assert_allclose(x - start, 1 + scale, atol=1e-12)


def test_classes_come_in_turn_unless_named(monkeypatch):
    seen = []

    def velocity(model, x, t, y):
        seen.append(y)
        return Tensor(0 * x)

    monkeypatch.setattr(g, "velocity", velocity)
    g.sample(small(), 4, np.random.default_rng(0), steps=1)
    assert seen[0].tolist() == [0, 1, 2, 0, 3, 3, 3, 3]  # 3: no class
    g.sample(small(), 2, np.random.default_rng(0), 1, np.array([2, 2]), 1)
    assert seen[-1].tolist() == [2, 2, 3, 3]


def test_network_evaluations():
    assert g.NFE == 10 * 2 * 2  # steps, midpoints, with and without


def test_it_learns_where_each_class_is():
    """Two points, a class each: asked for one, it goes there."""
    rng = np.random.default_rng(0)
    ends = np.array([[2.0, 0.0], [-2.0, 1.0]])
    labels = rng.integers(2, size=200)
    model = g.init(rng, 2, 24, 2)
    losses = list(g.train(model, ends[labels], labels, 350, rng))
    assert np.mean(losses[-50:]) < 0.3 * np.mean(losses[:5])
    y = np.arange(60) % 2
    x = g.sample(model, 60, rng, 0, y)
    assert (np.linalg.norm(x - ends[y], axis=1) < 1).mean() > 0.95


@pytest.mark.shows(
    "at scale -1 the class is ignored, and points go to all modes alike",
    baseline="alike",
)
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_without_the_class_it_learns_them_all(stored, seed):
    """The last row of the table: points on all modes, whatever was asked."""
    y = np.zeros(400, np.int64)
    x = g.sample(stored["ring"], 400, np.random.default_rng(seed), -1, y)
    alike = 1 / 8
    assert (modes(x)[1] > 0.4 * alike).all()


@pytest.mark.shows(
    "on the ring, the class alone takes 19 of 20 points to the mode asked for",
    baseline="by_chance",
)
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_on_the_ring_it_goes_where_it_is_told(stored, seed):
    there, _ = g.measure_ring(stored["ring"], 0, np.random.default_rng(seed))
    assert there > 0.95
    by_chance, _ = g.measure_ring(stored["ring"], -1, np.random.default_rng(seed))
    assert by_chance < 0.2


@pytest.mark.shows("at scale 0.5 each mode is narrower than at 0", baseline="plain")
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_narrower(stored, seed):
    plain, guided = (
        g.measure_ring(stored["ring"], scale, np.random.default_rng(seed))[1]
        for scale in (0, 0.5)
    )
    assert guided < 0.93 * plain


def test_the_training_that_main_runs():
    losses = g.measure_training(0, 60, 20)
    assert losses.shape == (3,)
    assert losses[-1] < losses[0]


def test_the_classifier_learns(digits):
    (images, labels), (held_out, y) = digits
    classifier = g.train_classifier(images, labels, 300, np.random.default_rng(5))
    features, scores = g.classify(classifier, held_out)
    assert features.shape == (360, 32)
    assert (scores.data.argmax(axis=1) == y).mean() > 0.93


def test_what_is_stored(stored):
    for name, setup in g.SETUPS.items():
        sizes = setup["D"], setup["width"], setup["classes"]
        wanted = g.init(np.random.default_rng(0), *sizes)
        shapes = {n: p.shape for n, p in wanted.items()} | {"seconds": ()}
        assert {n: p.shape for n, p in stored[name].items()} == shapes
        assert 1 < stored[name]["seconds"].data <= 60


def test_weights_are_the_product_of_training(monkeypatch):
    for setup in g.SETUPS.values():
        monkeypatch.setitem(setup, "width", 4)
        monkeypatch.setitem(setup, "steps", 2)
    real = g.train_classifier

    def few(x, y, steps, rng):
        return real(x, y, 2, rng)

    monkeypatch.setattr(g, "train_classifier", few)
    a, b = g.weights(0), g.weights(1)
    assert a.keys() == b.keys() >= {"ring/seconds", "digits/class", "judge/a"}
    assert not np.array_equal(a["digits/in"], b["digits/in"])
    np.testing.assert_array_equal(a["judge/a"], b["judge/a"])


def test_bad_input():
    with pytest.raises(ValueError, match="scale must be >= -1, got -2"):
        g.guide(1.0, 2.0, -2)
    with pytest.raises(ValueError, match="scale must be >= -1, got -2"):
        g.sample(small(), 3, np.random.default_rng(0), scale=-2)
