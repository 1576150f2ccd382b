"""The three networks: by hand, by finite differences, and against the ladder."""

import numpy as np
import pytest

from snippets.autograd import Tensor
from snippets.text import networks as nw
from snippets.text import text_ladder as tl


@pytest.fixture(scope="module")
def stored():
    seen, held_out = nw.load_text()
    return nw.load(), np.concatenate([seen, held_out]), len(seen)


@pytest.fixture(scope="module")
def window(stored):
    _, ids, cut = stored
    return ids[None, cut : cut + nw.T]


def random_model(name, seed=0):
    model = nw.init(nw.SHAPES[name], np.random.default_rng(seed))
    for p in nw.parameters(model).values():
        p.data = p.data.astype(float)
    return model


def changed(ids, at):
    other = ids.copy()
    other[0, at] = ord("x") if other[0, at] != ord("x") else ord("y")
    return other


@pytest.mark.shows("the MLP sees ten bytes and no more")
def test_the_mlp_sees_ten_bytes(stored, window):
    model = stored[0]["MLP"]
    p = nw.next_byte(model, "MLP", window)[0]
    for at in (0, 20, 40):
        q = nw.next_byte(model, "MLP", changed(window, at))[0]
        moved = abs(q - p).max(axis=1)
        assert (moved[at : at + nw.BACK] > 1e-6).all()
        assert (moved[:at] == 0).all()
        assert (moved[at + nw.BACK :] < 1e-12).all()


@pytest.mark.shows(
    "the GRU and the GPT see further back; none sees the byte it is to predict"
)
@pytest.mark.parametrize("name", ["GRU", "GPT"])
def test_the_others_see_further_and_never_ahead(stored, window, name):
    model = stored[0][name]
    p = nw.next_byte(model, name, window)[0]
    q = nw.next_byte(model, name, changed(window, 20))[0]
    moved = abs(q - p).max(axis=1)
    assert moved[:20].max() < 1e-12
    assert (moved[20:45] > 1e-7).all()


@pytest.mark.shows(
    "the MLP over-fits most: from seen to unseen text it loses most", baseline="GPT"
)
@pytest.mark.parametrize("part", [0, 1])
def test_the_mlp_over_fits_most(stored, part):
    """On either half of the seen and of the unseen text."""
    models, ids, cut = stored
    seen, unseen = (np.array_split(text, 2)[part] for text in (ids[:cut], ids[cut:]))
    losses = {}
    for name, model in models.items():
        a, b = (nw.measure_bits(model, name, text) for text in (seen, unseen))
        losses[name] = b - a
    assert losses["MLP"] > losses["GPT"] + 0.08 > losses["GRU"] + 0.08


@pytest.mark.shows(
    "scored again from the stored weights, each needs what the ladder says"
)
@pytest.mark.parametrize("name", nw.NETWORKS)
def test_the_ladder_says_the_same(stored, name):
    models, ids, cut = stored
    paid = tl.load_costs()[name]
    assert len(paid) == len(ids) - cut
    part = ids[cut - nw.T // 2 : cut + 4096]
    costs = nw.costs(models[name], name, part)
    assert costs == pytest.approx(paid[:4096], abs=0.02, rel=0.002)
    bits = float(tl.load_table()["prose"][name]["bits"])
    assert paid.mean() == pytest.approx(bits, abs=1e-3)


@pytest.mark.parametrize("name", nw.NETWORKS)
def test_costs_by_brute_force(stored, name):
    """A byte at a time: minus log2 of what the model gave to it."""
    models, ids, _ = stored
    part = ids[5000:5150]
    costs = nw.costs(models[name], name, part)
    half = nw.T // 2
    assert len(costs) == len(part) - half
    for i in (0, 1, half - 1, half, 70, 117):
        start = i // half * half
        seen = part[None, start : half + i]
        p = nw.next_byte(models[name], name, seen)[0, -1]
        assert p.sum() == pytest.approx(1)
        assert costs[i] == pytest.approx(-np.log2(p[part[half + i]]))


def test_recur_by_hand():
    """One number of state: gates half open, so h is the mean of n and h."""
    x = Tensor(np.array([[[0.0, 0.0, 1.0], [0.0, 0.0, -1.0]]]))
    h = nw.recur(x, Tensor(np.zeros((1, 3)))).data.ravel()
    first = np.tanh(1) / 2
    assert h == pytest.approx([first, (np.tanh(-1) + first) / 2])


def test_a_gate_that_is_shut_keeps_the_state():
    x = np.array([[[0.0, -40.0, 1.0], [0.0, 40.0, -1.0], [0.0, 40.0, 9.0]]])
    h = nw.recur(Tensor(x), Tensor(np.zeros((1, 3)))).data.ravel()
    assert h == pytest.approx([np.tanh(1)] * 3)


def test_the_gradient_through_time_is_that_of_finite_differences():
    rng = np.random.default_rng(1)
    x, u = rng.normal(size=(2, 4, 9)), rng.normal(size=(3, 9))
    weight = rng.normal(size=(2, 4, 3))

    def loss(x, u):
        return (nw.recur(x, u) * weight).sum()

    tensors = Tensor(x), Tensor(u)
    loss(*tensors).backward()
    for k, a in enumerate((x, u)):
        for index in [tuple(rng.integers(a.shape)) for _ in range(12)]:
            change = np.zeros_like(a)
            change[index] = 1e-6
            both = [[x, u], [x, u]]
            both[0][k], both[1][k] = a + change, a - change
            up, down = (float(loss(*map(Tensor, b)).data) for b in both)
            found = tensors[k].grad[index]
            assert found == pytest.approx((up - down) / 2e-6, abs=1e-6)


@pytest.mark.parametrize("name", nw.NETWORKS)
def test_training_learns(stored, name):
    """From 8 bits of not knowing to well below the entropy of single bytes."""
    rng = np.random.default_rng(0)
    text = np.frombuffer(b"tick tock, said the clock. " * 40, np.uint8)
    text, model = text.astype(np.int64), nw.init(nw.SHAPES[name], rng)
    losses = list(nw.train(model, name, text, 40, rng, rate=0.02, noise=0.0))
    assert losses[0] > 5
    assert losses[-1] < 2.5  # 0.04 to 1.2


@pytest.mark.parametrize("name", nw.NETWORKS)
def test_sizes_are_about_equal(stored, name):
    flat = nw.parameters(stored[0][name])
    assert 100_000 < sum(p.data.size for p in flat.values()) < 140_000
    assert {n: p.shape for n, p in flat.items()} == {
        n: p.shape for n, p in nw.parameters(random_model(name)).items()
    }


def test_gains_begin_at_one_and_a_seed_gives_the_numbers_it_always_gave():
    """The draws for the gains are made all the same: see `init`."""
    model = random_model("GPT")
    assert (model["norm"].data == 1).all()
    rng = np.random.default_rng(0)
    for shape in [(nw.V, 64), (64, nw.V), (nw.T, 64), (64,)]:
        rng.normal(size=shape)
    first = rng.normal(size=(64, 64)) / 8
    assert model["blocks"][0]["q"].data == pytest.approx(first, abs=1e-6)


def test_how_much_probability_moves_by_hand(monkeypatch):
    """A model that gives less to b if the last byte is x, and else halves."""

    def next_byte(model, name, ids):
        p = np.zeros((*ids.shape, nw.V))
        p[..., [97, 98]] = 0.5
        p[ids == ord("x"), 97] = 0.75
        p[ids == ord("x"), 98] = 0.25
        return p

    monkeypatch.setattr(nw, "next_byte", next_byte)
    assert nw.measure_moves({}, "MLP", np.arange(40)) == [0.25, 0, 0, 0, 0]


@pytest.mark.parametrize("part", [0, 1])
def test_the_last_bytes_matter_most(stored, part):
    models, ids, cut = stored
    text = np.array_split(ids[cut:], 2)[part]
    for name, model in models.items():
        one, five, ten, *further = nw.measure_moves(model, name, text)
        assert one > 2 * five > 0
        assert five > ten
        assert five > 2 * max(further)
        assert (max(further) == 0) == (name == "MLP")


def test_what_lies_further_back_than_ten_bytes_is_worth_little(stored):
    """The same bytes, with ten and with 32 bytes before each to read."""
    models, ids, cut = stored
    at = np.linspace(cut + 32, len(ids) - 1, 3000).astype(int)
    paid = {}
    for back in (10, 32):
        before = ids[at[:, None] - back + np.arange(back)]
        parts = np.array_split(before, 10)
        p = [nw.next_byte(models["GPT"], "GPT", part)[:, -1] for part in parts]
        paid[back] = -np.log2(np.concatenate(p)[np.arange(len(at)), ids[at]])
    more = paid[10] - paid[32]
    assert 0.01 < more.mean() < 0.035
    assert more.mean() > 2 * more.std() / len(more) ** 0.5


def test_draws_follow_the_probabilities():
    """A model that knows only two bytes draws each as often as it should."""
    model = random_model("MLP")
    model["last"].data[:] = 0
    model["byte"].data[:] = 1
    model["in"].data[:] = 1
    scores = np.full(nw.V, -60.0)
    scores[[97, 98]] = np.log([0.75, 0.25])
    model["last"].data[0] = scores / (24 * nw.BACK) ** 2
    text = nw.sample(model, "MLP", b"x" * 40, 600, np.random.default_rng(0))
    assert set(text) == {97, 98}
    assert text.count(b"a") / 600 == pytest.approx(0.75, abs=0.06)


def test_bad_input():
    model = random_model("GPT")
    with pytest.raises(ValueError, match="more than 64 bytes are needed"):
        next(nw.train(model, "GPT", np.arange(9), 3, np.random.default_rng(0)))
