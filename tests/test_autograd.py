"""Every gradient against finite differences, and cases done on paper."""

import numpy as np
import pytest

from snippets import autograd as ag
from snippets.autograd import Adam, Tensor

RNG = np.random.default_rng(0)


def normal(*shape):
    return RNG.normal(size=shape)


def finite_differences(f, arrays, i, step=1e-6):
    """Central differences of the scalar f(arrays) in arrays[i]."""
    found = np.zeros_like(arrays[i])
    for at in np.ndindex(found.shape):
        high, low = ([a.copy() for a in arrays] for _ in range(2))
        high[i][at] += step
        low[i][at] -= step
        found[at] = (f(high) - f(low)) / (2 * step)
    return found


IDS = np.array([[0, 2, 2], [1, 0, 2]])
OPERATIONS = {
    "add": (lambda a, b: a + b, (3, 4), (3, 4)),
    "add row": (lambda a, b: a + b, (3, 4), (4,)),
    "add column": (lambda a, b: a + b, (3, 1), (2, 1, 4)),
    "subtract": (lambda a, b: a - b, (3, 4), (4,)),
    "multiply": (lambda a, b: a * b, (2, 3, 4), (3, 1)),
    "divide": (lambda a, b: a / (b * b + 1), (3, 4), (4,)),
    "numbers": (lambda a: 1 - 2 * a + 3 / (a * a + 2) - a / 4, (3,)),
    "negative": (lambda a: -a, (3,)),
    "power": (lambda a: (a * a + 1) ** 1.5, (3, 2)),
    "matmul": (lambda a, b: a @ b, (3, 4), (4, 2)),
    "matmul of stacks": (lambda a, b: a @ b, (2, 3, 4), (4, 5)),
    "rows": (lambda a: a[np.array([0, 0, 2])], (3, 4)),
    "slice": (lambda a: a[:, 1:3], (3, 4)),
    "sum": (lambda a: a.sum(), (3, 4)),
    "sum over an axis": (lambda a: a.sum(0) * a.sum(-1).sum(), (3, 4)),
    "mean": (lambda a: a.mean(), (3, 4)),
    "mean over an axis": (lambda a: a.mean(1), (3, 4)),
    "reshape": (lambda a: a.reshape(2, 6) @ np.ones((6, 1)), (3, 4)),
    "swapaxes": (lambda a: a.swapaxes(0, 2) * 2, (2, 3, 4)),
    "exp": (lambda a: a.exp(), (3,)),
    "log": (lambda a: (a * a + 0.5).log(), (3,)),
    "tanh": (lambda a: a.tanh(), (3,)),
    "relu": (ag.relu, (20,)),
    "relu2": (ag.relu2, (20,)),
    "gelu": (ag.gelu, (20,)),
    "linear": (ag.linear, (2, 3, 4), (4, 5), (5,)),
    "linear without bias": (ag.linear, (3, 4), (4, 5)),
    "embedding": (lambda t: ag.embedding(t, IDS), (3, 4)),
    "layer_norm": (ag.layer_norm, (2, 3, 4), (4,), (4,)),
    "rms_norm": (ag.rms_norm, (2, 3, 4), (4,)),
    "causal attention": (
        ag.attention,
        (2, 2, 5, 3),
        (2, 2, 5, 3),
        (2, 2, 5, 3),
    ),
    "causal attention, the last queries": (
        ag.attention,
        (2, 3, 4),
        (2, 5, 4),
        (2, 5, 4),
    ),
    "attention": (
        lambda q, k, v: ag.attention(q, k, v, causal=False),
        (4, 3),
        (5, 3),
        (5, 3),
    ),
    "cross_entropy": (lambda z: ag.cross_entropy(z, IDS), (2, 3, 4)),
}


@pytest.mark.parametrize("name", OPERATIONS)
def test_gradient_is_that_of_finite_differences(name):
    operation, *shapes = OPERATIONS[name]
    arrays = [normal(*shape) for shape in shapes]
    weights = normal(*operation(*map(Tensor, arrays)).shape)

    def loss(arrays):
        return (operation(*map(Tensor, arrays)) * weights).sum()

    leaves = [Tensor(a) for a in arrays]
    (operation(*leaves) * weights).sum().backward()
    for i, leaf in enumerate(leaves):
        expected = finite_differences(lambda a: float(loss(a).data), arrays, i)
        np.testing.assert_allclose(leaf.grad, expected, rtol=1e-6, atol=1e-7)


def test_every_public_operation_is_in_the_list():
    tested = {operation.__name__ for operation, *_ in OPERATIONS.values()}
    tested |= {"embedding", "cross_entropy"}
    own = {
        name
        for name, value in vars(ag).items()
        if getattr(value, "__module__", None) == ag.__name__
    }
    public = {name for name in own if not name.startswith("_")}
    assert public - {"Tensor", "Adam"} <= tested


# --- on paper ----------------------------------------------------------------


def test_by_hand():
    a, b, c = Tensor(2.0), Tensor(-3.0), Tensor(10.0)
    y = (a * b + c) ** 2  # (-6 + 10)^2 = 16
    y.backward()
    assert y.data == 16
    assert (a.grad, b.grad, c.grad) == (-24, 16, 8)  # 2 * 4 * (b, a, 1)


def test_a_tensor_used_twice_gets_both_gradients():
    x = Tensor(3.0)
    (x * x + x).backward()
    assert x.grad == 7


def test_a_diamond_is_passed_once():
    x = Tensor(2.0)
    y = x * 3  # used by both arms
    (y * y + y).backward()
    assert x.grad == (2 * 6 + 1) * 3


def test_gradients_add_up_over_calls():
    x = Tensor(3.0)
    for _ in range(2):
        (x * x).backward()
    assert x.grad == 12


def test_a_deep_graph_needs_no_recursion():
    x = y = Tensor(1.0)
    for _ in range(5000):
        y = y + 1
    y.backward()
    assert x.grad == 1


def test_softmax_cross_entropy_by_hand():
    z = Tensor(np.array([[0.0, 0.0], [np.log(3), 0.0]]))
    loss = ag.cross_entropy(z, np.array([0, 0]))
    assert loss.data == pytest.approx((np.log(2) + np.log(4 / 3)) / 2)
    loss.backward()
    np.testing.assert_allclose(z.grad, [[-0.25, 0.25], [-0.125, 0.125]])


def test_huge_logits_do_not_overflow():
    z = Tensor(np.array([[1e4, 0.0], [-1e4, 0.0]]))
    loss = ag.cross_entropy(z, np.array([0, 1]))
    loss.backward()
    assert loss.data == 0
    assert np.isfinite(z.grad).all()


def test_norms_do_what_they_say():
    x = Tensor(normal(5, 64) * 3 + 2)
    y = ag.layer_norm(x, Tensor(np.ones(64)), Tensor(np.zeros(64))).data
    np.testing.assert_allclose(y.mean(-1), 0, atol=1e-12)
    np.testing.assert_allclose(y.var(-1), 1, rtol=1e-4)
    y = ag.rms_norm(x, Tensor(np.ones(64))).data
    np.testing.assert_allclose((y * y).mean(-1), 1, rtol=1e-4)


def test_gelu_is_close_to_x_times_the_normal_distribution_function():
    from math import erf

    x = np.linspace(-4, 4, 81)
    exact = [v * (1 + erf(v / 2**0.5)) / 2 for v in x]
    np.testing.assert_allclose(ag.gelu(Tensor(x)).data, exact, atol=5e-4)


def test_attention_averages_where_all_scores_are_equal():
    v = normal(4, 3)
    zeros = Tensor(np.zeros((4, 2)))
    y = ag.attention(zeros, zeros, Tensor(v)).data
    np.testing.assert_allclose(y[2], v[:3].mean(0))
    np.testing.assert_allclose(y[3], v.mean(0))


def test_causal_attention_does_not_see_the_future():
    q, k, v = normal(6, 3), normal(6, 3), normal(6, 3)
    before = ag.attention(Tensor(q), Tensor(k), Tensor(v)).data
    q[4:], k[4:], v[4:] = 9, 9, 9
    after = ag.attention(Tensor(q), Tensor(k), Tensor(v)).data
    assert (before[:4] == after[:4]).all()  # to the last bit
    assert (before[4:] != after[4:]).any()


@pytest.mark.parametrize("last", [1, 2, 5])
def test_fewer_queries_than_keys_are_the_last_ones(last):
    """As with a cache: the rows are those of the whole square."""
    q, k, v = (Tensor(normal(2, 5, 3)) for _ in range(3))
    whole = ag.attention(q, k, v).data[:, -last:]
    rows = ag.attention(Tensor(q.data[:, -last:]), k, v).data
    np.testing.assert_allclose(rows, whole, atol=1e-14)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_the_dtype_is_kept(dtype):
    x = Tensor(normal(2, 3, 4).astype(dtype))
    w = Tensor(normal(4, 4).astype(dtype))
    g = Tensor(np.ones(4, dtype))
    h = ag.rms_norm(ag.layer_norm(x, g, g), g) * 0.5 + 1
    h = ag.gelu(ag.linear(h, w, g)) / 3 - ag.relu2(h) ** 2
    h = ag.attention(h, h, h)
    loss = ag.cross_entropy(h, np.zeros((2, 3), int))
    loss.backward()
    assert {t.data.dtype for t in (h, loss)} == {np.dtype(dtype)}
    assert {t.grad.dtype for t in (x, w, g)} == {np.dtype(dtype)}


def test_integers_become_floats_and_arrays_give_way():
    assert Tensor([1, 2]).data.dtype == np.float64
    assert isinstance(np.ones(2) + Tensor([1.0, 2.0]), Tensor)


# --- Adam --------------------------------------------------------------------


def test_adams_first_step_is_the_learning_rate_against_the_sign():
    x = Tensor(np.array([5.0, -2.0, 0.1]))
    adam = Adam([x], lr=0.01)
    (x * x).sum().backward()
    adam.step()
    np.testing.assert_allclose(x.data, [4.99, -1.99, 0.09], atol=1e-6)
    assert x.grad is None


def test_adam_follows_algorithm_1():
    x = Tensor(np.array([1.0, -3.0]))
    adam, theta = Adam([x], lr=0.1), x.data.copy()
    m = v = np.zeros(2)
    for t in range(1, 6):
        (x**4.0).sum().backward()
        adam.step()
        g = 4 * theta**3
        m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g * g
        theta = theta - 0.1 * (m / (1 - 0.9**t)) / (np.sqrt(v / (1 - 0.999**t)) + 1e-8)
        np.testing.assert_allclose(x.data, theta, rtol=1e-10)


def test_adam_finds_a_minimum():
    x = Tensor(np.array([3.0, -3.0]))
    adam = Adam([x], lr=0.05)
    for _ in range(400):
        ((x - np.array([1.0, 2.0])) ** 2.0).sum().backward()
        adam.step()
    np.testing.assert_allclose(x.data, [1, 2], atol=0.01)


def test_decay_shrinks_what_has_no_gradient():
    x = Tensor(np.array([4.0]))
    adam = Adam([x], lr=0.05, decay=0.1)
    for _ in range(10):
        (x * 0.0).sum().backward()
        adam.step()
    assert x.data[0] == pytest.approx(4 * (1 - 0.05 * 0.1) ** 10)


def test_a_small_network_learns_exclusive_or():
    rng = np.random.default_rng(1)
    x = np.array([[0.0, 0], [0, 1], [1, 0], [1, 1]])
    w1, b1 = Tensor(rng.normal(size=(2, 8))), Tensor(np.zeros(8))
    w2, b2 = Tensor(rng.normal(size=(8, 2))), Tensor(np.zeros(2))
    adam = Adam([w1, b1, w2, b2], lr=0.05)
    for _ in range(200):
        logits = ag.linear(ag.linear(Tensor(x), w1, b1).tanh(), w2, b2)
        loss = ag.cross_entropy(logits, np.array([0, 1, 1, 0]))
        loss.backward()
        adam.step()
    assert loss.data < 0.05
    assert logits.data.argmax(1).tolist() == [0, 1, 1, 0]


# --- mistakes ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("mistake", "says"),
    [
        (
            lambda: Tensor([1.0, 2.0]).backward(),
            r"needs a scalar, got shape \(2,\)",
        ),
        (
            lambda: Tensor(normal(2, 3)) @ normal(2, 3),
            r"shapes \(2, 3\) and \(2, 3\)",
        ),
        (lambda: Tensor(normal(3)) @ normal(3, 3), r"shapes \(3,\) and"),
        (
            lambda: ag.linear(Tensor(normal(2, 3)), Tensor(normal(4, 3))),
            r"x has shape \(2, 3\)",
        ),
        (
            lambda: ag.embedding(Tensor(normal(3, 2)), [0, 3]),
            "ids must lie in 0 to 2, got 0 to 3",
        ),
        (lambda: ag.embedding(Tensor(normal(3, 2)), [-1]), "got -1"),
        (
            lambda: ag.embedding(Tensor(normal(3, 2)), [0.5]),
            "ids must be integers, got float64",
        ),
        (
            lambda: ag.cross_entropy(Tensor(normal(2, 3)), [0]),
            "2 rows of logits but 1 targets",
        ),
        (
            lambda: ag.cross_entropy(Tensor(normal(2, 3)), [0, 3]),
            "targets must lie in 0 to 2",
        ),
        (
            lambda: ag.attention(
                *map(Tensor, (normal(2, 3), normal(2, 4), normal(2, 4)))
            ),
            "attention: q",
        ),
        (
            lambda: ag.attention(
                *map(Tensor, (normal(3, 2), normal(2, 2), normal(2, 2)))
            ),
            "attention: 3 queries, 2 keys",
        ),
        (lambda: Adam([], lr=0), "lr must be > 0, got 0"),
        (lambda: Adam([Tensor([1.0])]).step(), "has no gradient"),
    ],
)
def test_a_mistake_is_named(mistake, says):
    with pytest.raises(ValueError, match=says):
        mistake()
