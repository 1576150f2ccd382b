"""The GAN: slopes by finite differences, one step by hand, collapse and cure."""

import numpy as np
import pytest

from snippets.autograd import Tensor
from snippets.families import gan


@pytest.fixture(scope="module")
def stored():
    return gan.load()


def player(sizes, seed=0):
    model = gan.init(sizes, np.random.default_rng(seed))
    rng = np.random.default_rng(seed + 1)
    return [Tensor(p.data + 0.1 * rng.normal(size=p.shape)) for p in model]


def test_a_network_by_hand():
    model = [Tensor([[2.0]]), Tensor([-1.0]), Tensor([[3.0]]), Tensor([0.5])]
    y, bends = gan.network(model, Tensor([[1.0], [0.0]]))
    assert y.data.tolist() == [[3.5], [3 * -0.2 + 0.5]]
    assert bends[0].tolist() == [[1], [0.2]]
    assert gan.slope(model, bends).data == pytest.approx(np.array([[6], [1.2]]))


def test_the_slope_is_that_of_finite_differences():
    D, x = player((5, 7, 6, 1)), np.random.default_rng(3).normal(size=(9, 5))
    steep = gan.slope(D, gan.network(D, Tensor(x))[1]).data
    for k in range(5):
        ends = [gan.network(D, Tensor(x + e * np.eye(5)[k]))[0].data for e in (1e-6, -1e-6)]  # fmt: skip
        found = (ends[0] - ends[1])[:, 0] / 2e-6
        np.testing.assert_allclose(steep[:, k], found, atol=1e-6)


@pytest.mark.parametrize("i", range(6))
def test_the_penalty_has_slopes_in_the_weights(i):
    """By finite differences, the bends found anew each time."""
    D, x = player((4, 6, 5, 1)), Tensor(np.random.default_rng(3).normal(size=(8, 4)))  # fmt: skip

    def penalty():
        steep = gan.slope(D, gan.network(D, x)[1])
        return (steep * steep).sum()

    penalty().backward()
    p = D[i]
    if i % 2:  # a bias moves the bends, not the slopes between them
        assert p.grad is None
        return
    at = tuple(np.random.default_rng(i).integers(p.shape))
    kept, found = p.data[at], []
    for step in (1e-6, -1e-6):
        p.data[at] = kept + step
        found.append(float(penalty().data))
    p.data[at] = kept
    assert p.grad[at] == pytest.approx((found[0] - found[1]) / 2e-6, rel=1e-4)


def test_the_cost_by_hand():
    logits = Tensor(np.array([[0.0], [np.log(3)], [-1000]]))
    price = gan.cost(logits)
    assert price.data == pytest.approx((np.log(2) + np.log(4 / 3) + 1000) / 3)
    price.backward()
    np.testing.assert_allclose(logits.grad[:, 0], [-1 / 6, -1 / 12, -1 / 3])


def test_the_ring_and_its_modes():
    on, share = gan.on_modes(gan.ring(20_000, np.random.default_rng(0)))
    assert on.mean() == pytest.approx(1 - np.exp(-9 / 2), abs=0.003)
    np.testing.assert_allclose(share, on.mean() / 8, atol=0.01)
    on, share = gan.on_modes(np.array([[2.0, 0.59], [0, 1.39]]))
    assert on.tolist() == [True, False]
    assert share.tolist() == [0.5, *[0] * 7]


def test_each_player_moves_only_itself(monkeypatch):
    """With a rate of 0 the other one stands still."""
    seen = []
    start = gan.init
    monkeypatch.setattr(gan, "init", lambda *a: seen.append(start(*a)) or seen[-1])  # fmt: skip
    data = gan.ring(500, np.random.default_rng(0)).astype(np.float32)
    for rates in ((1e-3, 1e-9), (1e-9, 1e-3)):
        config = 2, (8,), (8,), 16, 3, rates, 1.0
        before = None
        for step in gan.play(data, config, np.random.default_rng(0)):
            before = before or [p.data.copy() for m in seen[-2:] for p in m]
            assert 0 < step[1] < 10
        after = [p.data for m in seen[-2:] for p in m]
        moved = [np.abs(a - b).max() for a, b in zip(before, after, strict=True)]  # fmt: skip
        assert step[0] is seen[-2]
        half = moved[:4], moved[4:]
        fast, still = half if rates[0] > rates[1] else half[::-1]
        assert min(fast) > 1e-4
        assert max(still) < 1e-6


def test_it_learns_one_cloud():
    data = np.array([3, -1]) + 0.5 * np.random.default_rng(0).normal(size=(999, 2))  # fmt: skip
    config = 2, (16,), (16,), 64, 500, (5e-3, 5e-3), 1.0
    *_, (G, _) = gan.play(data.astype(np.float32), config, np.random.default_rng(0))  # fmt: skip
    x = gan.sample({"layers": G}, 1000, np.random.default_rng(1))
    np.testing.assert_allclose(x.mean(0), [3, -1], atol=0.3)
    assert 0.2 < x.std(0).min() < x.std(0).max() < 0.9


@pytest.mark.shows("without the penalty the generator collapses onto few of the 8 modes of the ring")  # fmt: skip
def test_collapse(stored):
    x = gan.sample(stored["collapsed"], 2000, np.random.default_rng(1))
    _, share = gan.on_modes(x)
    assert (share >= 1 / 32).sum() <= 2
    curve = stored["collapsed"]["curve"][10:]
    assert ((curve >= 1 / 32).sum(1) <= 4).mean() > 0.9


@pytest.mark.shows("with the penalty, all else the same, it covers all 8")
def test_cure(stored):
    on, share = gan.on_modes(gan.sample(stored["ring"], 2000, np.random.default_rng(1)))  # fmt: skip
    assert share.min() >= 1 / 32
    assert on.mean() > 0.8
    assert gan.SIZES["ring"][:-1] == gan.SIZES["collapsed"][:-1]
    assert gan.SIZES["ring"][-1] > 0 == gan.SIZES["collapsed"][-1]


@pytest.mark.shows("with the penalty it ends where the discriminator cannot tell: a loss of log 4")  # fmt: skip
def test_the_end(stored):
    assert stored["ring"]["loss"] == pytest.approx(np.log(4), abs=0.02)
    assert abs(stored["collapsed"]["loss"] - np.log(4)) > 0.02


def test_digits(stored):
    x = gan.sample(stored["digits"], 50, np.random.default_rng(0))
    assert x.shape == (50, 64)
    assert 0 <= x.min() < 0.02
    assert 0.98 < x.max() <= 1


def test_weights_are_of_all_three(monkeypatch, stored):
    small = {name: (d, (4,), (4,), 8, 100 if name != "digits" else 3, rates, p) for name, (d, _, _, _, _, rates, p) in gan.SIZES.items()}  # fmt: skip
    monkeypatch.setattr(gan, "SIZES", small)
    found, again = gan.weights(0), gan.weights(0)
    assert {k.partition("/")[0] for k in found} == set(small)
    assert found["ring/0"].shape == (2, 4)
    assert found["ring/curve"].shape == (1, 8)
    np.testing.assert_array_equal(found["digits/2"], again["digits/2"])
    assert sum(float(m["seconds"]) for m in stored.values()) < 90


def test_bad_input(stored):
    rng, D = np.random.default_rng(0), player((2, 3, 1))
    with pytest.raises(ValueError, match="sizes must be two or more"):
        gan.init((3,), rng)
    with pytest.raises(ValueError, match="linear: x has shape"):
        gan.network(D, Tensor(np.zeros((1, 3))))
    with pytest.raises(ValueError, match="linear: x has shape"):
        gan.make(D, Tensor(np.zeros((1, 3))))
    with pytest.raises(ValueError, match="one output is needed, got 2"):
        gan.slope(player((2, 3, 2)), [np.ones((1, 3))])
    with pytest.raises(ValueError, match="logits must not be empty"):
        gan.cost(Tensor(np.zeros((0, 1))))
    with pytest.raises(ValueError, match="steps must be >= 1, got 0"):
        next(gan.play(np.zeros((9, 2)), (2, (3,), (3,), 4, 0, (1, 1), 0.0), rng))  # fmt: skip
    with pytest.raises(ValueError, match="n must be >= 1, got 0"):
        gan.sample(stored["ring"], 0, rng)
    with pytest.raises(ValueError, match="non-negative|>= 0"):
        gan.weights(-9)
    with pytest.raises(ValueError, match="negative"):
        gan.ring(-1, rng)
    with pytest.raises(ValueError, match="broadcast"):
        gan.on_modes(np.zeros((4, 3)))
