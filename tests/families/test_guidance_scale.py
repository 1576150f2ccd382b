"""What the scale does: measured over sampling seeds, with real digits beside it."""

import numpy as np
import pytest
from cheaters import noisy_copies

from snippets.data import digits, frechet, nearest
from snippets.families import guidance as g
from snippets.families import guidance_scale as gs


@pytest.fixture(scope="module")
def stored():
    return g.load()


@pytest.fixture(scope="module")
def real(stored):
    seen, unseen = digits()
    rows = gs.real_rows()
    return {
        n: gs.measure(x, stored["classifier"], seen, unseen) for n, x in rows.items()
    }


@pytest.fixture(scope="module", params=[1, 2, 3])
def rows(stored, request):
    seen, unseen = digits()
    found = {}
    for scale in (-1, 0, 0.25, 1, 7):
        rng = np.random.default_rng(request.param)
        x = g.sample(stored["digits"], 200, rng, scale)
        found[scale] = gs.measure(x, stored["classifier"], seen, unseen)
        found[scale]["least"] = nearest(x, seen)[0].min()
    return found


def test_real_rows_are_balanced_and_in_turn(stored):
    for x in gs.real_rows().values():
        assert x.shape == (200, 64)
        _, scores = g.classify(stored["classifier"], x)
        assert (scores.data.argmax(axis=1) == np.arange(200) % 10).mean() > 0.97


def test_in_turn_by_hand(monkeypatch):
    monkeypatch.setattr(gs, "EACH", 1)
    labels = np.array([3, 1, 4, 0, 5, 9, 2, 6, 8, 7, 3])
    images = labels[:, None] * np.ones(64)
    assert gs.in_turn(images, labels)[:, 0].tolist() == list(range(10))


def test_the_measures_by_hand():
    """Ten pictures that are all the same: no variety; far from none of them."""
    classifier = {"a": g.Tensor(np.eye(64)), "b": g.Tensor(np.eye(64)[:, :32])}
    classifier["c"] = g.Tensor(np.zeros((32, 10)))
    x = np.random.default_rng(0).random((10, 64)).repeat(2, axis=0)
    x = np.concatenate([x[::2], x[::2]])
    row = gs.measure(x, classifier, x, x[:10])
    assert row["variety"] == pytest.approx(0)
    assert row["near"] == pytest.approx(0, abs=1e-6)
    assert row["as asked"] == 0.1  # all scores 0: it says 0 each time
    assert row["to seen"] == pytest.approx(0, abs=1e-6)
    assert row["to unseen"] == pytest.approx(frechet(x[:, :32], x[:10, :32]))


@pytest.mark.shows(
    "the class alone does most: from one in ten to nearly all classified as asked",
    baseline="ignored",
)
def test_the_class(rows):
    ignored = rows[-1]  # the class
    assert ignored["as asked"] < 0.2
    assert rows[0]["as asked"] > 0.95
    assert rows[0.25]["as asked"] >= rows[0]["as asked"] - 0.005
    by_class = ignored["to unseen"] - rows[0]["to unseen"]
    by_guidance = rows[0]["to unseen"] - rows[0.25]["to unseen"]
    assert by_class > 4 * by_guidance


@pytest.mark.shows(
    "at a scale of 0.25 the Fréchet distance is like that of real images",
    baseline="real",
)
def test_distance(rows, real):
    assert rows[0.25]["to seen"] <= 1.5 * real["unseen"]["to seen"]
    assert rows[0.25]["to unseen"] <= 1.6 * real["training"]["to unseen"]
    assert rows[-1]["to unseen"] > 2 * real["training"]["to unseen"]


@pytest.mark.shows(
    "no digit is an exact copy; they are about as new as real ones",
    baseline="real",
    cheater="noisy_copies",
)
def test_new(rows, real):
    ratio = rows[0.25]["near"] / real["unseen"]["near"]
    assert 0.85 <= ratio < 1.2
    assert rows[0.25]["least"] > 0.3
    # the cheater that this measure catches, and the one that it does not
    seen, _ = digits()
    for noise, caught in [(0.05, True), (0.16, False)]:
        copied = noisy_copies(seen, 200, np.random.default_rng(0), noise)
        share = nearest(copied, seen)[0].mean() / real["unseen"]["near"]
        assert (share < 0.85) == caught


@pytest.mark.shows(
    "guidance costs variety; at a large scale the distance grows threefold",
    baseline="real",
)
def test_overshoot(rows, real):
    assert rows[7]["as asked"] > 0.98  # the classifier alone would not notice
    assert rows[1]["variety"] < 0.9 * rows[0]["variety"]
    assert rows[0]["variety"] < real["unseen"]["variety"]
    assert rows[7]["near"] > 1.1 * real["unseen"]["near"]  # smears
    assert rows[7]["to seen"] > 3 * rows[0.25]["to seen"]
