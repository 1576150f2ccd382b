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

from __future__ import annotations

import itertools
import math
from pathlib import Path

import numpy as np

# --- from snippets.autograd: only what is used here ---
import numpy as np


class Tensor:
    """An array that remembers how it was computed; floats keep their dtype."""

    __array_priority__ = 1  # array + Tensor asks Tensor, not NumPy

    def __init__(self, data, parents=(), grads=None):
        data = np.asarray(data)
        self.data = data if data.dtype.kind == "f" else data.astype(float)
        self.grad, self.parents, self.grads = None, parents, grads
        self.shape = self.data.shape

    def backward(self):
        """Adds to `.grad` of every leaf that this scalar was computed from."""
        if self.data.size != 1:
            raise ValueError(f"backward needs a scalar, got shape {self.shape}")
        order, seen, stack = [], set(), [(self, False)]
        while stack:  # depth first, without recursion: graphs are deep
            node, expanded = stack.pop()
            if expanded:
                order.append(node)
            elif id(node) not in seen:
                seen.add(id(node))
                stack += [(node, True), *((p, False) for p in node.parents)]
        flow = {id(self): np.ones_like(self.data)}
        for node in reversed(order):
            g = flow.pop(id(node))
            if node.grads is None:
                node.grad = g if node.grad is None else node.grad + g
                continue
            for parent, part in zip(node.parents, node.grads(g), strict=True):
                key = id(parent)
                flow[key] = flow[key] + part if key in flow else part

    def __add__(self, other):
        a, b = self, _tensor(other, self)

        def grads(g):
            return _sum_to(g, a.shape), _sum_to(g, b.shape)

        return Tensor(a.data + b.data, (a, b), grads)

    def __mul__(self, other):
        a, b = self, _tensor(other, self)

        def grads(g):
            return _sum_to(g * b.data, a.shape), _sum_to(g * a.data, b.shape)

        return Tensor(a.data * b.data, (a, b), grads)

    def __matmul__(self, other):  # [..., n, k] @ [..., k, m] -> [..., n, m]
        a, b = self, _tensor(other, self)
        if min(a.data.ndim, b.data.ndim) < 2 or a.shape[-1] != b.shape[-2]:
            raise ValueError(f"cannot multiply shapes {a.shape} and {b.shape}")

        def grads(g):
            left, right = (
                g @ b.data.swapaxes(-1, -2),
                a.data.swapaxes(-1, -2) @ g,
            )
            return _sum_to(left, a.shape), _sum_to(right, b.shape)

        return Tensor(a.data @ b.data, (a, b), grads)

    def __pow__(self, n):
        return _map(self, self.data**n, lambda: n * self.data ** (n - 1))

    def __neg__(self):
        return self * -1.0

    def __sub__(self, other):
        return self + _tensor(other, self) * -1.0

    def __rsub__(self, other):
        return -self + other

    def __truediv__(self, other):
        return self * _tensor(other, self) ** -1.0

    def __rtruediv__(self, other):
        return self**-1.0 * other

    __radd__, __rmul__ = __add__, __mul__

    def __getitem__(self, index):
        parts = index if isinstance(index, tuple) else (index,)
        once = all(isinstance(part, int | slice) for part in parts)

        def grads(g):
            full = np.zeros_like(self.data)
            if once:  # each entry is taken at most once: no need to add
                full[index] = g
            else:
                np.add.at(full, index, g)
            return (full,)

        return Tensor(self.data[index], (self,), grads)

    def sum(self, axis=None):
        """Over one axis, which is dropped, or over all."""

        def grads(g):
            g = g if axis is None else np.expand_dims(g, axis)
            return (np.broadcast_to(g, self.shape),)

        return Tensor(self.data.sum(axis), (self,), grads)

    def mean(self, axis=None):
        """Over one axis, which is dropped, or over all."""
        total = self.sum(axis)
        return total * (max(total.data.size, 1) / self.data.size)

    def reshape(self, *shape):
        """The same numbers in another shape."""
        new = self.data.reshape(shape)
        return Tensor(new, (self,), lambda g: (g.reshape(self.shape),))

    def swapaxes(self, a, b):
        """The same numbers with two axes exchanged."""
        return Tensor(
            self.data.swapaxes(a, b), (self,), lambda g: (g.swapaxes(a, b),)
        )

    def exp(self):
        """e to the x."""
        y = np.exp(self.data)
        return _map(self, y, lambda: y)

    def log(self):
        """The natural logarithm."""
        return _map(self, np.log(self.data), lambda: 1 / self.data)

    def tanh(self):
        """The hyperbolic tangent; (tanh(x / 2) + 1) / 2 is the sigmoid."""
        y = np.tanh(self.data)
        return _map(self, y, lambda: 1 - y * y)


def _tensor(value, like):
    if isinstance(value, Tensor):
        return value
    return Tensor(np.asarray(value, like.data.dtype))  # a float stays float32


def _map(x, y, slope):
    return Tensor(y, (x,), lambda g: (g * slope(),))


def _sum_to(g, shape):
    """Undoes broadcasting: sums over the axes that `shape` did not have."""
    g = g.sum(tuple(range(g.ndim - len(shape)))) if g.ndim > len(shape) else g
    axes = tuple(i for i, n in enumerate(shape) if n == 1 != g.shape[i])
    return g.sum(axes, keepdims=True) if axes else g


def linear(x, w, b=None):  # [..., n], [n, m], [m] -> [..., m]
    """x @ w (+ b), with all leading axes in one matrix product."""
    if w.data.ndim != 2 or x.shape[-1] != w.shape[0]:
        raise ValueError(f"linear: x has shape {x.shape}, w {w.shape}")
    flat = x.data.reshape(-1, w.shape[0])
    y = flat @ w.data if b is None else flat @ w.data + b.data

    def grads(g):
        g = g.reshape(-1, w.shape[1])
        both = (g @ w.data.T).reshape(x.shape), flat.T @ g
        return both if b is None else (*both, g.sum(0))

    parents = (x, w) if b is None else (x, w, b)
    return Tensor(y.reshape(*x.shape[:-1], w.shape[1]), parents, grads)


def cross_entropy(logits, targets):  # [..., V], integers [...] -> scalar
    """The mean of -log softmax(logits)[target], in nats."""
    z = logits.data.reshape(-1, logits.shape[-1])
    ids = _integers(targets, z.shape[1], "targets").ravel()
    if len(ids) != len(z):
        raise ValueError(f"{len(z)} rows of logits but {len(ids)} targets")
    z = z - z.max(1, keepdims=True)
    picked = (np.arange(len(ids)), ids)
    p = np.exp(z)
    total = p.sum(1, keepdims=True)
    loss = np.mean(np.log(total[:, 0]) - z[picked])

    def grads(g):
        d = p / total
        d[picked] -= 1
        return ((d * (g / len(ids))).reshape(logits.shape),)

    return Tensor(loss, (logits,), grads)


def _integers(ids, limit, name):
    ids = np.asarray(ids)
    if ids.dtype.kind not in "iu" or not ids.size:
        raise ValueError(f"{name} must be integers, got {ids.dtype}{ids.shape}")
    if not 0 <= ids.min() <= ids.max() < limit:
        span = f"{ids.min()} to {ids.max()}"
        raise ValueError(f"{name} must lie in 0 to {limit - 1}, got {span}")
    return ids


class Adam:
    """Adaptive moments. Reference: Kingma and Ba 2015, algorithm 1.

    `decay` is decoupled weight decay (Loshchilov and Hutter 2019).
    """

    def __init__(
        self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, decay=0.0
    ):
        if not lr > 0:
            raise ValueError(f"lr must be > 0, got {lr}")
        self.params, self.lr, self.betas = list(params), lr, betas
        self.eps, self.decay, self.steps = eps, decay, 0
        self.m = [np.zeros_like(p.data) for p in self.params]
        self.v = [np.zeros_like(p.data) for p in self.params]

    def step(self, lr=None):
        """Moves each parameter against its gradient, then clears the gradient."""
        lr, (b1, b2) = self.lr if lr is None else lr, self.betas
        self.steps += 1
        c1, c2 = 1 - b1**self.steps, (1 - b2**self.steps) ** 0.5
        for p, m, v in zip(self.params, self.m, self.v, strict=True):
            if p.grad is None:
                raise ValueError(
                    f"a parameter of shape {p.shape} has no gradient"
                )
            m += (1 - b1) * (p.grad - m)
            v += (1 - b2) * (p.grad * p.grad - v)
            change = m / c1 / (np.sqrt(v) / c2 + self.eps)
            p.data = p.data - lr * (change + self.decay * p.data)
            p.grad = None


# --- end of snippets.autograd ---

# --- from snippets.media: only what is used here ---
import hashlib
from html import escape
from pathlib import Path
import numpy as np

# the fallbacks show when a drawing is opened alone, outside a page
COLOURS = {
    "ink": "currentColor",
    "soft": "var(--gm-soft, #8a8f98)",
    "make": "var(--gm-make, #b3430f)",
    "label": "var(--gm-label, #1f5fa8)",
    "place": "var(--gm-place, #0f7360)",
}


class Drawing:
    """An SVG picture, in pixels from the top left, that follows the page's scheme.

    Colours are the names in COLOURS. `title` and `description` are read out to
    readers who do not see it.
    """

    def __init__(self, width: float, height: float, title: str, description=""):
        if not (width > 0 and height > 0):
            raise ValueError(
                f"width and height must be > 0, got {width}, {height}"
            )
        _text(title, "title")
        self.width, self.height = width, height
        self.title, self.description = title, description
        self.parts: list[str] = []

    def line(self, points, color="ink", width=1.5, dash=None) -> None:
        """A line through points [n, 2]; `dash` as in SVG, such as "4 3"."""
        dashes = f' stroke-dasharray="{escape(dash)}"' if dash else ""
        self.parts.append(
            f'<polyline points="{_points(points)}" fill="none" '
            f'stroke="{_colour(color)}" stroke-width="{_n(width)}"{dashes}/>'
        )

    def polygon(self, points, color="ink", opacity=1.0) -> None:
        """A filled shape with corners [n, 2]."""
        self.parts.append(
            f'<polygon points="{_points(points)}" {_fill(color, opacity)}/>'
        )

    def circle(self, x, y, r, color="ink", opacity=1.0) -> None:
        """A filled circle."""
        self.parts.append(
            f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(r)}" {_fill(color, opacity)}/>'
        )

    def dots(self, points, r, color="ink", opacity=1.0) -> None:
        """Many filled circles of one size, as one path, for a small file."""
        d, size = f"{_n(r)} {_n(r)} 0 1 0", _n(2 * r)
        path = "".join(
            f"M{_n(x - r)} {_n(y)}a{d} {size} 0a{d} -{size} 0"
            for x, y in _array(points)
        )
        self.parts.append(f'<path d="{path}" {_fill(color, opacity)}/>')

    def crosses(self, points, r, color="ink", width=1.2) -> None:
        """Many plus signs with arms of length `r`, as one path."""
        arm = _n(r)
        path = "".join(
            f"M{_n(x - r)} {_n(y)}h{_n(2 * r)}m-{arm} -{arm}v{_n(2 * r)}"
            for x, y in _array(points)
        )
        self.parts.append(
            f'<path d="{path}" fill="none" stroke="{_colour(color)}" '
            f'stroke-width="{_n(width)}"/>'
        )

    def ellipse(self, cx, cy, rx, ry, angle=0, color="ink", width=1.5) -> None:
        """The outline of an ellipse, turned by `angle` degrees clockwise."""
        self.parts.append(
            f'<ellipse rx="{_n(rx)}" ry="{_n(ry)}" fill="none" '
            f'transform="translate({_n(cx)} {_n(cy)}) rotate({_n(angle)})" '
            f'stroke="{_colour(color)}" stroke-width="{_n(width)}"/>'
        )

    def rect(self, x, y, w, h, color="ink", opacity=1.0) -> None:
        """A filled rectangle."""
        self.parts.append(
            f'<rect x="{_n(x)}" y="{_n(y)}" width="{_n(w)}" height="{_n(h)}" '
            f"{_fill(color, opacity)}/>"
        )

    def text(self, x, y, text, color="ink", anchor="start", size=14) -> None:
        """A line of text; `anchor` is "start", "middle" or "end"."""
        if anchor not in ("start", "middle", "end"):
            raise ValueError(
                f"anchor must be start, middle or end, got {anchor!r}"
            )
        self.parts.append(
            f'<text x="{_n(x)}" y="{_n(y)}" text-anchor="{anchor}" '
            f'font-size="{_n(size)}" fill="{_colour(color)}">{escape(str(text))}</text>'
        )

    def save(self, path) -> None:
        """Writes the drawing. Its ids come from its content, so that two
        drawings on one page never share one."""
        body = "\n".join(self.parts)
        key = hashlib.sha256((self.title + body).encode()).hexdigest()[:8]
        w, h = _n(self.width), _n(self.height)
        Path(path).write_text(
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w} {h}" '
            f'width="{w}" height="{h}" role="img" font-family="system-ui, sans-serif" '
            f'aria-labelledby="t{key}" aria-describedby="d{key}">\n'
            f'<title id="t{key}">{escape(self.title)}</title>\n'
            f'<desc id="d{key}">{escape(self.description or self.title)}</desc>\n'
            f"{body}\n</svg>\n",
            encoding="utf-8",
        )


def _text(text: str, name: str) -> bytes:
    if not text.strip():
        raise ValueError(f"{name} must say what it is, got {text!r}")
    return text.encode()


def _colour(name: str) -> str:
    if name not in COLOURS:
        raise ValueError(
            f"color must be one of {', '.join(COLOURS)}, got {name!r}"
        )
    return COLOURS[name]


def _fill(color: str, opacity: float) -> str:
    faint = f' fill-opacity="{_n(opacity)}"' if opacity != 1 else ""
    return f'fill="{_colour(color)}"{faint}'


def _array(points):
    points = np.asarray(points, dtype=np.float64)
    if points.ndim != 2 or points.shape[1] != 2 or not len(points):
        raise ValueError(f"points must be [n, 2], got shape {points.shape}")
    return points


def _points(points) -> str:
    return " ".join(f"{_n(x)},{_n(y)}" for x, y in _array(points))


def _n(number: float) -> str:
    if not np.isfinite(number):
        raise ValueError(f"a coordinate must be finite, got {number}")
    return f"{round(float(number), 1) + 0:g}"


# --- end of snippets.media ---


X = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
Y = np.array([0, 1, 1, 0])  # exclusive or: one of the two, not both


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
