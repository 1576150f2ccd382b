"""Reverse-mode differentiation: one pass back gives every gradient.

But: single numbers, to be readable; `snippets.autograd` does the same on whole
arrays, and trains the other models of this site.

Shows:
- reverse mode agrees with finite differences
- one pass back gives the slope for every parameter, however many there are
- two layers learn exclusive or, which no straight line can

Reference: Rumelhart, Hinton and Williams 1986, Learning representations by
back-propagating errors; Baydin et al. 2018, Automatic Differentiation in
Machine Learning: a Survey, section 3.2.

Notation: w, b parameters; x input, y target; n examples, h hidden units.
"""

import itertools
import math
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, cross_entropy, linear
from snippets.media import Drawing

X = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
Y = np.array([0, 1, 1, 0])  # exclusive or: one of the two, not both


# --8<-- [start:engine]
class Node:
    """A number that knows from which nodes it came, and its slope in each."""

    def __init__(self, value, name="", parents=()):  # parents: (node, slope)s
        self.value, self.name, self.parents = float(value), name, parents
        self.gradient = 0.0

    def __add__(self, other):
        return Node(self.value + other.value, "+", ((self, 1), (other, 1)))

    def __sub__(self, other):
        return Node(self.value - other.value, "-", ((self, 1), (other, -1)))

    def __mul__(self, other):
        parents = (self, other.value), (other, self.value)
        return Node(self.value * other.value, "*", parents)

    def tanh(self):
        """The hyperbolic tangent; its slope is 1 - tanh^2."""
        t = math.tanh(self.value)
        return Node(t, "tanh", ((self, 1 - t * t),))


def backward(result):  # -> nodes, each after those it came from
    """The chain rule: each node passes on its gradient times the slope."""
    if not isinstance(result, Node):
        raise ValueError(f"result must be a Node, got {result!r}")
    nodes = []

    def visit(node):
        if node not in nodes:
            for parent, _ in node.parents:
                visit(parent)
            nodes.append(node)

    visit(result)
    result.gradient = 1.0
    for node in reversed(nodes):
        for parent, slope in node.parents:
            parent.gradient += slope * node.gradient  # used twice: the sum
    return nodes


# --8<-- [end:engine]


# --8<-- [start:check]
def neuron(w, b, x, y):  # four Nodes or four Tensors -> the squared error
    """(tanh(w x + b) - y)^2: a neuron's output, and how wrong it is."""
    if not all(isinstance(n, Node | Tensor) for n in (w, b, x, y)):
        raise ValueError(f"all four must be Nodes or Tensors, got w = {w!r}")
    error = (w * x + b).tanh() - y
    return error * error


def finite_differences(f, x, step=1e-5):  # array x, read by f() -> slopes
    """Nudges each number of x up and down, and looks how far f() moves."""
    if not step > 0:
        raise ValueError(f"step must be > 0, got {step}")
    slopes = np.zeros_like(x)
    for at in np.ndindex(x.shape):
        kept = x[at]
        x[at] = kept + step
        up = f()
        x[at] = kept - step
        slopes[at] = (up - f()) / (2 * step)
        x[at] = kept
    return slopes


# --8<-- [end:check]


# --8<-- [start:learn]
def init(widths, rng):  # [2, h, 2] -> [w [2, h], b [h], w [h, 2], b [2]]
    """Random weights and zero biases, layer by layer."""
    if len(widths) < 2:
        raise ValueError(f"widths must be at least 2 numbers, got {widths}")
    shapes = itertools.pairwise(widths)
    arrays = [(rng.normal(size=s), np.zeros(s[1])) for s in shapes]
    return [Tensor(array) for layer in arrays for array in layer]


def forward(params, x):  # [n, 2] -> logits [n, 2]
    """Linear layers with tanh between: without it they make one line."""
    out = linear(Tensor(x), *params[:2])
    for i in range(2, len(params), 2):
        out = linear(out.tanh(), *params[i : i + 2])
    return out


def largest_gap(params):  # -> how far the two ways differ at most
    """The slope of the loss in every parameter, once each way."""
    loss = lambda: cross_entropy(forward(params, X), Y)
    loss().backward()
    exact = [p.grad for p in params]
    slow = [finite_differences(lambda: loss().data, p.data) for p in params]
    for p in params:
        p.grad = None
    return max(np.abs(a - b).max() for a, b in zip(exact, slow, strict=True))


def train(params, steps=300, lr=0.05):  # -> the last loss
    """Forward, backward, a step downhill, and again."""
    adam = Adam(params, lr)
    for _ in range(steps):
        loss = cross_entropy(forward(params, X), Y)
        loss.backward()
        adam.step()
    return float(loss.data)


# --8<-- [end:learn]


def draw(path, nodes):
    """The graph from left to right, each node with its value and gradient."""
    spots = [(45, 60), (45, 150), (145, 105), (145, 205), (245, 135)]
    spots += [(345, 135), (345, 235), (445, 165), (575, 165)]
    at = dict(zip(nodes, spots, strict=True))
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
    names, values = "wbxy", np.array([0.5, -0.2, 2.0, -1.0])
    start = [Node(v, name) for name, v in zip(names, values, strict=True)]
    nodes = backward(neuron(*start))
    print("graph in the order it was computed; gradients come from below:")
    for n in nodes:
        print(f"  {n.name:4} value {n.value:5.2f}  gradient {n.gradient:6.3f}")
    draw(out / "graph.svg", nodes)
    leaves = [Tensor(v) for v in values]
    neuron(*leaves).backward()
    slow = finite_differences(lambda: neuron(*map(Node, values)).value, values)
    print("\ncheck    reverse mode   on arrays   finite differences")
    for node, leaf, slope in zip(start, leaves, slow, strict=True):
        print(f"  {node.name} {node.gradient:15.6f}", end="")
        print(f"{leaf.grad:12.6f} {slope:14.6f}")
    net = init([2, 8, 2], np.random.default_rng(seed))
    count = sum(p.data.size for p in net)
    gap = largest_gap(net)
    print(f"\nall {count} parameters of a network with two layers:")
    print(f"  finite differences  {2 * count} passes forward")
    print("  reverse mode         1 pass forward, 1 back")
    print(f"  largest difference   {gap:.7f}")
    print("\nxor: probability of a 1 for inputs  00    01    10    11")
    line = init([2, 2], np.random.default_rng(seed))
    for name, params in [("one layer, ", line), ("two layers,", net)]:
        loss = train(params)
        z = forward(params, X).data
        odds = 1 / (1 + np.exp(z[:, 0] - z[:, 1]))
        row = "  ".join(f"{q:.2f}" for q in odds)
        print(f"  {name} loss {loss:.3f}           {row}")


if __name__ == "__main__":
    main(Path("."))
