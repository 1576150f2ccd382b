"""Guidance: the network, its lesson, the sampler, the judge, and the claims."""

import numpy as np
import pytest

from snippets.autograd import Tensor
from snippets.families import guidance as g


@pytest.fixture(scope="module")
def stored():
    return g.load()


@pytest.fixture(scope="module")
def digits():
    return g.load_digits()


def near(x, data):
    far = (x**2).sum(1)[:, None] + (data**2).sum(1) - 2 * x @ data.T
    return np.sqrt(np.maximum(far, 0)).min(axis=1)


@pytest.fixture(scope="module")
def measured(stored, digits):
    """As many of each class as the 360 held-out images have, at each scale."""
    (images, labels), (held_out, asked) = digits
    judge = stored["judge"]
    known = g.read(judge, images)[0].data
    seen, scores = g.read(judge, held_out)
    rows = {
        "real": {
            "right": (scores.data.argmax(1) == asked).mean(),
            "frechet": g.frechet(seen.data, known),
            "unseen": matched(judge, images, labels, asked, seen.data),
            "near": near(held_out, images).mean(),
            "variety": variety(held_out, asked),
        }
    }
    for scale in (-1, 0, 0.25, 1, 7):
        rng, n = np.random.default_rng(11), 360 if scale in (0, 0.25) else 120
        y = asked[:n]
        x = g.sample(stored["digits"], n, rng, scale, y)
        features, scores = g.read(judge, x)
        rows[scale] = {
            "right": (scores.data.argmax(1) == y).mean(),
            "frechet": g.frechet(features.data, known),
            "unseen": g.frechet(features.data, seen.data),
            "near": near(x, images).mean(),
            "least": near(x, images).min(),
            "variety": variety(x, y),
        }
    return rows


def matched(judge, images, labels, asked, seen):
    """Of training images, as many of each class, from the held-out ones."""
    rng, found = np.random.default_rng(0), []
    for _ in range(5):
        order = rng.permutation(len(images))
        of = [order[labels[order] == k][: (asked == k).sum()] for k in range(10)]
        features = g.read(judge, images[np.concatenate(of)])[0].data
        found.append(g.frechet(features, seen))
    return np.mean(found)


def variety(x, y):
    return np.mean([x[y == k].var(axis=0).sum() for k in range(10)])


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


def test_passes():
    assert g.PASSES == 10 * 2 * 2  # steps, midpoints, with and without


def test_it_learns_where_each_class_is():
    """Two points, a class each: asked for one, it goes there."""
    rng = np.random.default_rng(0)
    ends = np.array([[2.0, 0.0], [-2.0, 1.0]])
    labels = rng.integers(2, size=200)
    model = g.init(rng, 2, 24, 2)
    losses = g.train(model, ends[labels], labels, 350, rng)
    assert np.mean(losses[-50:]) < 0.3 * np.mean(losses[:5])
    y = np.arange(60) % 2
    x = g.sample(model, 60, rng, 0, y)
    assert (np.linalg.norm(x - ends[y], axis=1) < 1).mean() > 0.95


def test_without_the_class_it_learns_them_all(stored):
    """The last row of the table: points on all modes, whatever was asked."""
    y = np.zeros(400, np.int64)
    x = g.sample(stored["ring"], 400, np.random.default_rng(0), -1, y)
    turn = np.arange(8) * np.pi / 4
    centres = 2 * np.stack([np.cos(turn), np.sin(turn)], axis=1)
    far = np.linalg.norm(x[:, None] - centres, axis=2)
    assert (np.bincount(far.argmin(1), minlength=8) > 20).all()


def test_on_the_ring_it_goes_where_it_is_told(stored):
    x = g.sample(stored["ring"], 400, np.random.default_rng(0), 0)
    turn = np.arange(400) % 8 * np.pi / 4
    centres = 2 * np.stack([np.cos(turn), np.sin(turn)], axis=1)
    assert (np.linalg.norm(x - centres, axis=1) < 0.6).mean() > 0.95


def test_frechet_by_hand():
    """Means 3 apart; variances 4 and 1 along one axis, equal on the other."""
    a = np.array([[2.0, 1], [-2, 1], [2, -1], [-2, -1]])
    b = np.array([[4.0, 1], [2, 1], [4, -1], [2, -1]])
    unit = 4 / 3  # np.cov divides by n - 1
    assert g.frechet(a, b) == pytest.approx(9 + unit * (2 - 1) ** 2)
    assert g.frechet(a, a) == pytest.approx(0, abs=1e-9)
    assert g.frechet(a, b) == pytest.approx(g.frechet(b, a))


def test_the_judge_learns(digits):
    (images, labels), (held_out, y) = digits
    judge = g.train_judge(images, labels, 300, np.random.default_rng(5))
    features, scores = g.read(judge, held_out)
    assert features.shape == (360, 32)
    assert (scores.data.argmax(axis=1) == y).mean() > 0.93


@pytest.mark.shows("at a scale of 0.25 the judge reads 99 % of the digits as asked")
def test_accuracy(measured):
    assert measured["real"]["right"] > 0.98
    assert measured[-1]["right"] < 0.2  # the class is ignored
    assert measured[0]["right"] < measured[0.25]["right"]
    assert measured[0.25]["right"] >= 0.99


@pytest.mark.shows(
    "there they are within 1.5 times the Fréchet distance of real images"
)
def test_distance(measured):
    real = measured["real"]["frechet"]
    assert measured[0.25]["frechet"] <= 1.5 * real
    assert measured[0.25]["unseen"] <= 1.5 * measured["real"]["unseen"]
    assert measured[-1]["frechet"] > 2 * real


@pytest.mark.shows("no digit is a copy; they are about as new as real ones")
def test_new(measured):
    ratio = measured[0.25]["near"] / measured["real"]["near"]
    assert 0.85 <= ratio < 1.2
    assert measured[0.25]["least"] > 0.3


@pytest.mark.shows(
    "guidance costs variety; at a large scale the distance grows threefold"
)
def test_overshoot(measured):
    assert measured[7]["right"] > 0.98  # the judge alone would not notice
    assert measured[1]["variety"] < 0.9 * measured[0]["variety"]
    assert measured[0]["variety"] < measured["real"]["variety"]
    assert measured[7]["near"] > 1.1 * measured["real"]["near"]  # smears
    assert measured[7]["frechet"] > 3 * measured[0.25]["frechet"]


def test_what_is_stored(stored):
    for name, (D, W, classes, _) in g.SETUPS.items():
        wanted = g.init(np.random.default_rng(0), D, W, classes)
        shapes = {n: p.shape for n, p in wanted.items()} | {"seconds": ()}
        assert {n: p.shape for n, p in stored[name].items()} == shapes
        assert 1 < stored[name]["seconds"].data <= 60


def test_weights_are_the_product_of_training(monkeypatch):
    tiny = {n: (D, 4, k, 2) for n, (D, _, k, _) in g.SETUPS.items()}
    monkeypatch.setattr(g, "SETUPS", tiny)
    real = g.train_judge
    monkeypatch.setattr(g, "train_judge", lambda x, y, steps, rng: real(x, y, 2, rng))
    a, b = g.weights(0), g.weights(1)
    assert a.keys() == b.keys() >= {"ring/seconds", "digits/class", "judge/a"}
    assert not np.array_equal(a["digits/in"], b["digits/in"])
    np.testing.assert_array_equal(a["judge/a"], b["judge/a"])


def test_bad_input(digits):
    model, rng = small(), np.random.default_rng(0)
    x, y, t = np.zeros((3, 2)), np.zeros(3, np.int64), np.zeros((3, 1))
    images, labels = digits[0]
    with pytest.raises(ValueError, match="negative"):
        g.init(rng, 2, -4, 3)
    with pytest.raises(ValueError, match="ids must lie in 0 to 3, got 4 to 4"):
        g.velocity(model, x, t, y + 4)
    with pytest.raises(ValueError, match="ids must lie in 0 to 3, got 0 to 5"):
        g.train(model, x, np.array([0, 4, 4]), 5, rng)
    with pytest.raises(ValueError, match="scale must be >= -1, got -2"):
        g.guide(1.0, 2.0, -2)
    with pytest.raises(ValueError, match="scale must be >= -1, got -2"):
        g.sample(model, 3, rng, scale=-2)
    with pytest.raises(ValueError, match=r"linear: x has shape \(3, 2\)"):
        g.read({"a": Tensor(np.zeros((64, 4)))}, x)
    with pytest.raises(ValueError, match="targets must lie in 0 to 9"):
        g.train_judge(images, labels + 10, 1, rng)
    with pytest.raises(ValueError, match="matmul|multiply|size"):
        g.frechet(np.eye(3), np.eye(4))
    with pytest.raises(ValueError, match="non-negative"):
        g.weights(-1)
