"""Reverse-mode differentiation: one backward pass gives every gradient.

But: single numbers, to be readable; `snippets.autograd` does the same on whole
arrays, and trains the other models of this site.

Shows:
- reverse mode agrees with finite differences
- one backward pass gives the gradient of every parameter, however many there are
- two layers learn exclusive or, which no straight line can

Reference: Rumelhart, Hinton and Williams 1986, Learning representations by
back-propagating errors; Baydin et al. 2018, Automatic Differentiation in
Machine Learning: a Survey, section 3.2.

Notation: w, b parameters; x input, y target; n examples, h hidden units.
"""

import math
from itertools import pairwise
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, cross_entropy, linear
from snippets.media import Drawing

X = np.array([[i, j] for i in (0.0, 1.0) for j in (0.0, 1.0)])
Y = np.array([0, 1, 1, 0])  # exclusive or: one of the two, not both
LEFT = [45, 45, 145, 145, 245, 345, 345, 445, 575]  # of the nodes in the picture
TOP = [60, 150, 105, 205, 135, 135, 235, 165, 165]


# --8<-- [start:engine]
class Node:
    """A number that knows from which nodes it came."""

    def __init__(self, value, name="", parents=()):
        self.value = float(value)
        self.name = name
        self.parents = parents  # pairs: a node, the derivative with respect to it
        self.gradient = 0.0

    def __add__(self, other):
        return Node(self.value + other.value, "+", [(self, 1), (other, 1)])

    def __sub__(self, other):
        return Node(self.value - other.value, "-", [(self, 1), (other, -1)])

    def __mul__(self, other):
        parents = [(self, other.value), (other, self.value)]
        return Node(self.value * other.value, "*", parents)

    def tanh(self):
        """The hyperbolic tangent; its derivative is 1 - tanh^2."""
        t = math.tanh(self.value)
        return Node(t, "tanh", [(self, 1 - t * t)])


def backward(result):  # -> nodes, each after its parents
    """The chain rule: each node hands its gradient on, times the derivative."""
    nodes = parents_first(result)
    for node in nodes:
        node.gradient = 0.0  # or what an earlier call left would be added
    result.gradient = 1.0
    for node in reversed(nodes):
        for parent, derivative in node.parents:
            parent.gradient += derivative * node.gradient  # used twice: the sum
    return nodes


def parents_first(result):  # -> all nodes that it was computed from, and itself
    """Depth first, with a stack of our own: Python's is only 1000 calls deep."""
    order = []
    seen = set()
    stack = [(result, False)]
    while stack:
        node, parents_done = stack.pop()
        if parents_done:
            order.append(node)
        elif node not in seen:
            seen.add(node)
            stack.append((node, True))
            stack += [(parent, False) for parent, _ in reversed(node.parents)]
    return order


# --8<-- [end:engine]


# --8<-- [start:check]
def neuron(w, b, x, y):  # four Nodes or four Tensors -> the squared error
    """(tanh(w x + b) - y)^2: a neuron's output, and how wrong it is."""
    error = (w * x + b).tanh() - y
    return error * error


def finite_differences(f, x, step=1e-5):  # array x, read by f() -> like x
    """Nudges each number of x up and down, and looks how far f() moves."""
    gradient = np.zeros_like(x)
    for at in np.ndindex(x.shape):
        kept = x[at]
        x[at] = kept + step
        up = f()
        x[at] = kept - step
        down = f()
        x[at] = kept
        gradient[at] = (up - down) / (2 * step)
    return gradient


# --8<-- [end:check]


# --8<-- [start:learn]
def init(widths, rng):  # [2, h, 2] -> a layer {"w": [2, h], "b": [h]}, one more
    """Random weights and zero biases."""
    if len(widths) < 2:
        raise ValueError(f"widths must be at least 2 numbers, got {widths}")
    layers = []
    for inputs, outputs in pairwise(widths):
        w = Tensor(rng.normal(size=(inputs, outputs)))
        layers.append({"w": w, "b": Tensor(np.zeros(outputs))})
    return layers


def parameters(layers):  # -> list of Tensors
    """All that training may change."""
    return [p for layer in layers for p in layer.values()]


def forward(layers, x):  # [n, 2] -> logits [n, 2]
    """Linear layers with tanh between: without it they make one line."""
    first, *others = layers
    out = linear(Tensor(x), first["w"], first["b"])
    for layer in others:
        out = linear(out.tanh(), layer["w"], layer["b"])
    return out


def train(layers, steps=300, rate=0.05):  # -> the last loss
    """Forward, backward, a step downhill, and again."""
    adam = Adam(parameters(layers), rate)
    for _ in range(steps):
        loss = cross_entropy(forward(layers, X), Y)
        loss.backward()
        adam.step()
    return float(loss.data)


# --8<-- [end:learn]


def measure_gap(layers):  # -> how far the two ways differ at most
    """The gradient of the loss for every parameter, once each way."""
    loss = lambda: cross_entropy(forward(layers, X), Y)
    loss().backward()
    gaps = []
    for p in parameters(layers):
        slow = finite_differences(lambda: loss().data, p.data)
        gaps.append(np.abs(p.grad - slow).max())
        p.grad = None
    return max(gaps)


def measure_neuron(values):  # w, b, x, y -> gradients [4] in each of three ways
    """Numbers backward, arrays backward, and finite differences."""
    nodes = [Node(value) for value in values]
    backward(neuron(*nodes))
    leaves = [Tensor(value) for value in values]
    neuron(*leaves).backward()
    slow = finite_differences(lambda: neuron(*map(Node, values)).value, values)
    return [n.gradient for n in nodes], [float(t.grad) for t in leaves], slow


def measure_xor(layers):  # -> the last loss, probability of a 1 for each row of X
    """Trains, and asks."""
    loss = train(layers)
    z = forward(layers, X).data
    return loss, 1 / (1 + np.exp(z[:, 0] - z[:, 1]))


def plot_graph(path, nodes):
    """The graph from left to right, each node with its value and gradient."""
    at = dict(zip(nodes, zip(LEFT, TOP, strict=True), strict=True))
    said = [f"{n.name} {n.value:.2f} ({n.gradient:.2f})" for n in nodes]
    picture = Drawing(640, 275, "The graph of one neuron", "; ".join(said))
    for node, (x, y) in at.items():
        for parent, _ in node.parents:
            px, py = at[parent]
            picture.line([(px + 34, py), (x - 34, y)], "soft")
        picture.rect(x - 34, y - 26, 68, 52, "soft", 0.15)
        picture.text(x, y - 8, node.name, anchor="middle", size=15)
        picture.text(x, y + 9, f"{node.value:.2f}", "label", "middle")
        picture.text(x, y + 23, f"{node.gradient:.2f}", "make", "middle")
    picture.text(20, 20, "value, computed from left to right", "label")
    picture.text(620, 20, "gradient, from right to left", "make", "end")
    picture.save(path)


def main(out: Path, seed: int = 0) -> None:
    values = {"w": 0.5, "b": -0.2, "x": 2.0, "y": -1.0}
    start = [Node(value, name) for name, value in values.items()]
    nodes = backward(neuron(*start))
    print("graph in the order it was computed; gradients come from below:")
    for n in nodes:
        print(f"  {n.name:4} value {n.value:5.2f}  gradient {n.gradient:6.3f}")
    plot_graph(out / "graph.svg", nodes)
    print("\ncheck    reverse mode   on arrays   finite differences")
    three_ways = measure_neuron(np.array(list(values.values())))
    for name, *found in zip(values, *three_ways, strict=True):
        print("  {} {:15.6f}{:12.6f} {:14.6f}".format(name, *found))
    network = init([2, 8, 2], np.random.default_rng(seed))
    size = sum(p.data.size for p in parameters(network))
    print(f"\nall {size} parameters of a network with two layers:")
    print(f"  finite differences  {2 * size} forward passes")
    print("  reverse mode         1 forward pass, 1 backward pass")
    print(f"  largest difference   {measure_gap(network):.7f}")
    print("\nxor: probability of a 1 for inputs  00    01    10    11")
    line = init([2, 2], np.random.default_rng(seed))
    for name, layers in [("one layer, ", line), ("two layers,", network)]:
        loss, p = measure_xor(layers)
        row = "  ".join(f"{q:.2f}" for q in p)
        print(f"  {name} loss {loss:.3f}           {row}")


if __name__ == "__main__":
    main(Path("."))
