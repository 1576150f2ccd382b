"""The chain rule on paper, against finite differences, and put to work."""

import math

import numpy as np
import pytest

from snippets.autograd import Tensor
from snippets.text import reverse_mode as rm
from snippets.text.reverse_mode import Node


def test_by_hand():
    """y = (a b + c) (a b + c) at 2, -3, 10: 16; derivatives 8 b, 8 a, 8."""
    a, b, c = Node(2), Node(-3), Node(10)
    sum_ = a * b + c
    rm.backward(sum_ * sum_)
    assert (a.gradient, b.gradient, c.gradient) == (-24, 16, 8)


def test_a_node_used_twice_gets_the_sum():
    x = Node(3)
    rm.backward(x * x + x - x)
    assert x.gradient == 6


def test_the_order_has_each_node_once_after_its_parents():
    w, b, x, y = (Node(v) for v in (0.5, -0.2, 2.0, -1.0))
    nodes = rm.backward(rm.neuron(w, b, x, y))
    assert len(nodes) == len(set(nodes)) == 9
    for i, node in enumerate(nodes):
        assert all(parent in nodes[:i] for parent, _ in node.parents)


def test_backward_twice_is_backward_once():
    """Gradients of an earlier call are forgotten, also in the nodes between."""
    x = Node(3)
    cube = x * x * x
    for left_over in (0.0, 5.0):
        rm.backward(cube)
        assert x.gradient == 27
        x.gradient = left_over


def test_a_deep_graph_needs_no_recursion():
    x = y = Node(0.001)
    for _ in range(20_000):
        y = y + x
    rm.backward(y)
    assert x.gradient == 20_001


def test_the_neuron_by_hand():
    w, b, x, y = (Node(v) for v in (0.5, -0.2, 2.0, -1.0))
    loss = rm.neuron(w, b, x, y)
    t = math.tanh(0.8)
    assert loss.value == pytest.approx((t + 1) ** 2)
    rm.backward(loss)
    assert w.gradient == pytest.approx(2 * (t + 1) * (1 - t * t) * 2.0)
    assert y.gradient == pytest.approx(-2 * (t + 1))


@pytest.mark.shows("reverse mode agrees with finite differences", baseline="slow")
@pytest.mark.parametrize("seed", range(5))
def test_agreement(seed):
    values = np.random.default_rng(seed).normal(size=4)
    numbers, arrays, slow = rm.measure_neuron(values)
    np.testing.assert_allclose(numbers, slow, atol=1e-8)
    np.testing.assert_allclose(numbers, arrays)


def test_finite_differences_of_a_square_are_exact_and_leave_x_alone():
    x = np.array([[1.0, -2.0]])
    found = rm.finite_differences(lambda: (x**2).sum(), x)
    np.testing.assert_allclose(found, [[2, -4]])
    assert x.tolist() == [[1, -2]]


@pytest.mark.shows(
    "one backward pass gives the gradient of every parameter, however many there are"
)
@pytest.mark.parametrize("widths", [[2, 2], [2, 8, 2], [2, 8, 8, 2]])
def test_every_parameter(widths):
    assert rm.measure_gap(rm.init(widths, np.random.default_rng(0))) < 1e-8


def test_a_wrong_derivative_is_noticed(monkeypatch):
    monkeypatch.setattr(Tensor, "tanh", lambda self: self * 0 + np.tanh(1))
    params = rm.init([2, 8, 2], np.random.default_rng(0))
    assert rm.measure_gap(params) < 1e-8  # a constant has derivative 0: right
    crooked = Tensor.__getattribute__

    def tanh(self):
        y = np.tanh(crooked(self, "data"))
        return Tensor(y, (self,), lambda g: (g * (1 + y * y),))

    monkeypatch.setattr(Tensor, "tanh", tanh)
    assert rm.measure_gap(params) > 1e-3


@pytest.mark.shows(
    "two layers learn exclusive or, which no straight line can", baseline="line"
)
@pytest.mark.parametrize("seed", range(4))
def test_exclusive_or(seed):
    rng = np.random.default_rng(seed)
    net, line = rm.init([2, 8, 2], rng), rm.init([2, 2], rng)
    assert rm.train(net) < 0.01
    guess = rm.forward(net, rm.X).data.argmax(axis=1)
    assert guess.tolist() == rm.Y.tolist()
    assert rm.train(line) == pytest.approx(math.log(2), abs=1e-3)


def test_two_hidden_units_would_do_and_often_fail():
    """What the page asks the reader to try."""
    losses = [
        rm.train(rm.init([2, 2, 2], np.random.default_rng(seed))) for seed in range(8)
    ]
    assert min(losses) < 0.01
    assert 3 <= sum(loss > 0.3 for loss in losses) <= 7


def test_without_the_activation_two_layers_are_one(monkeypatch):
    monkeypatch.setattr(Tensor, "tanh", lambda self: self)
    net = rm.init([2, 8, 2], np.random.default_rng(0))
    assert rm.train(net) == pytest.approx(math.log(2), abs=1e-3)


def test_the_picture_names_every_value(tmp_path):
    nodes = rm.backward(rm.neuron(*(Node(v, "n") for v in (0.5, -0.2, 2, -1))))
    rm.plot_graph(tmp_path / "a.svg", nodes)
    text = (tmp_path / "a.svg").read_text()
    for node in nodes:
        assert f">{node.value:.2f}<" in text
        assert f">{node.gradient:.2f}<" in text


def test_bad_input():
    with pytest.raises(ValueError, match=r"at least 2 numbers, got \[2\]"):
        rm.init([2], np.random.default_rng(0))
