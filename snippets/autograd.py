"""Reverse-mode differentiation over NumPy, with a few fused layers and Adam.

Each operation computes its result and a function from the result's gradient to
the gradients of its inputs; `backward` calls those functions in reverse order.
The common layers are one operation each, with the gradient worked out by hand:
fewer steps, less memory. But: no second derivatives, no in-place changes.
Shapes: B batch, T time, C width, V classes. Reference: Rumelhart, Hinton and
Williams 1986, "Learning representations by back-propagating errors".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

Arrays = tuple[np.ndarray, ...]  # a gradient for each parent


class Tensor:
    """An array that remembers how it was computed; floats keep their dtype."""

    __array_priority__ = 1  # array + Tensor asks Tensor, not NumPy

    def __init__(
        self,
        data: ArrayLike,
        parents: tuple[Tensor, ...] = (),
        grads: Callable[[np.ndarray], Arrays] | None = None,
    ) -> None:
        data = np.asarray(data)
        self.data = data if data.dtype.kind == "f" else data.astype(float)
        self.shape = self.data.shape
        self.grad: np.ndarray | None = None  # filled by `backward`, in leaves only
        self.parents = parents  # the Tensors that this one was computed from
        self.grads = grads  # from its gradient to those of its parents

    def backward(self) -> None:
        """Adds to `.grad` of every leaf that this scalar was computed from."""
        if self.data.size != 1:
            raise ValueError(f"backward needs a scalar, got shape {self.shape}")
        flow = {id(self): np.ones_like(self.data)}  # gradients on their way
        for node in reversed(self._inputs_first()):
            g = flow.pop(id(node))
            if node.grads is None:  # a leaf; gradients of several calls add up
                node.grad = g if node.grad is None else node.grad + g
                continue
            for parent, part in zip(node.parents, node.grads(g), strict=True):
                key = id(parent)
                flow[key] = flow[key] + part if key in flow else part

    def _inputs_first(self) -> list[Tensor]:
        """All Tensors that this one was computed from, each after its parents."""
        order: list[Tensor] = []
        seen: set[int] = set()
        stack = [(self, False)]
        while stack:  # depth first, without recursion: graphs are deep
            node, parents_done = stack.pop()
            if parents_done:
                order.append(node)
            elif id(node) not in seen:
                seen.add(id(node))
                stack.append((node, True))
                stack += [(parent, False) for parent in node.parents]
        return order

    def __add__(self, other: Tensor | ArrayLike) -> Tensor:
        other = _tensor(other, self)

        def grads(g: np.ndarray) -> Arrays:
            return _sum_to(g, self.shape), _sum_to(g, other.shape)

        return Tensor(self.data + other.data, (self, other), grads)

    def __mul__(self, other: Tensor | ArrayLike) -> Tensor:
        other = _tensor(other, self)

        def grads(g: np.ndarray) -> Arrays:
            to_self = _sum_to(g * other.data, self.shape)
            to_other = _sum_to(g * self.data, other.shape)
            return to_self, to_other

        return Tensor(self.data * other.data, (self, other), grads)

    def __matmul__(self, other: Tensor | ArrayLike) -> Tensor:
        """[..., n, k] @ [..., k, m] -> [..., n, m]."""
        a = self
        b = _tensor(other, self)
        matrices = a.data.ndim >= 2 and b.data.ndim >= 2
        if not matrices or a.shape[-1] != b.shape[-2]:
            raise ValueError(f"cannot multiply shapes {a.shape} and {b.shape}")

        def grads(g: np.ndarray) -> Arrays:
            to_a = g @ b.data.swapaxes(-1, -2)
            to_b = a.data.swapaxes(-1, -2) @ g
            return _sum_to(to_a, a.shape), _sum_to(to_b, b.shape)

        return Tensor(a.data @ b.data, (a, b), grads)

    def __pow__(self, n: float) -> Tensor:
        return _elementwise(self, self.data**n, lambda: n * self.data ** (n - 1))

    def __neg__(self) -> Tensor:
        return self * -1.0

    def __sub__(self, other: Tensor | ArrayLike) -> Tensor:
        return self + _tensor(other, self) * -1.0

    def __rsub__(self, other: Tensor | ArrayLike) -> Tensor:
        return -self + other

    def __truediv__(self, other: Tensor | ArrayLike) -> Tensor:
        return self * _tensor(other, self) ** -1.0

    def __rtruediv__(self, other: Tensor | ArrayLike) -> Tensor:
        return self**-1.0 * other

    __radd__, __rmul__ = __add__, __mul__

    def __getitem__(self, index: Any) -> Tensor:
        parts = index if isinstance(index, tuple) else (index,)
        once = all(isinstance(part, int | slice) for part in parts)

        def grads(g: np.ndarray) -> Arrays:
            full = np.zeros_like(self.data)
            if once:  # each entry is taken at most once: no need to add
                full[index] = g
            else:
                np.add.at(full, index, g)
            return (full,)

        return Tensor(self.data[index], (self,), grads)

    def sum(self, axis: int | None = None) -> Tensor:
        """Over one axis, which is dropped, or over all."""

        def grads(g: np.ndarray) -> Arrays:
            g = g if axis is None else np.expand_dims(g, axis)
            return (np.broadcast_to(g, self.shape),)

        return Tensor(self.data.sum(axis), (self,), grads)

    def mean(self, axis: int | None = None) -> Tensor:
        """Over one axis, which is dropped, or over all."""
        total = self.sum(axis)
        return total * (max(total.data.size, 1) / self.data.size)

    def reshape(self, *shape: int) -> Tensor:
        """The same numbers in another shape."""
        new = self.data.reshape(shape)
        return Tensor(new, (self,), lambda g: (g.reshape(self.shape),))

    def swapaxes(self, a: int, b: int) -> Tensor:
        """The same numbers with two axes exchanged."""
        new = self.data.swapaxes(a, b)
        return Tensor(new, (self,), lambda g: (g.swapaxes(a, b),))

    def exp(self) -> Tensor:
        """e to the x."""
        y = np.exp(self.data)
        return _elementwise(self, y, lambda: y)

    def log(self) -> Tensor:
        """The natural logarithm."""
        return _elementwise(self, np.log(self.data), lambda: 1 / self.data)

    def tanh(self) -> Tensor:
        """The hyperbolic tangent; (tanh(x / 2) + 1) / 2 is the sigmoid."""
        y = np.tanh(self.data)
        return _elementwise(self, y, lambda: 1 - y * y)


def _tensor(value: Tensor | ArrayLike, like: Tensor) -> Tensor:
    if isinstance(value, Tensor):
        return value
    return Tensor(np.asarray(value, like.data.dtype))  # a float stays float32


def _elementwise(
    x: Tensor, y: np.ndarray, derivative: Callable[[], np.ndarray]
) -> Tensor:
    """y, which was computed from x number by number."""
    return Tensor(y, (x,), lambda g: (g * derivative(),))


def _sum_to(g: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """Undoes broadcasting: sums over the axes that `shape` did not have."""
    if g.ndim > len(shape):
        g = g.sum(tuple(range(g.ndim - len(shape))))
    axes = tuple(i for i, n in enumerate(shape) if n == 1 and g.shape[i] != 1)
    return g.sum(axes, keepdims=True) if axes else g


def relu(x: Tensor) -> Tensor:
    """max(x, 0)."""
    y = np.maximum(x.data, 0)
    return _elementwise(x, y, lambda: y > 0)


def relu2(x: Tensor) -> Tensor:
    """max(x, 0) squared. Reference: So et al. 2021 (Primer), section 3."""
    y = np.maximum(x.data, 0)
    return _elementwise(x, y * y, lambda: 2 * y)


def gelu(x: Tensor) -> Tensor:
    """The tanh form of x Phi(x). Reference: Hendrycks and Gimpel 2016, section 2."""
    v = x.data
    k = (2 / np.pi) ** 0.5
    t = np.tanh(k * (v + 0.044715 * v * v * v))

    def derivative() -> np.ndarray:
        inner = k * (1 + 0.134145 * v * v)  # of what tanh is taken of
        dy: np.ndarray = (1 + t + v * (1 - t * t) * inner) / 2
        return dy

    return _elementwise(x, v * (1 + t) / 2, derivative)


def linear(x: Tensor, w: Tensor, b: Tensor | None = None) -> Tensor:
    """x @ w (+ b), with all leading axes in one matrix product.

    [..., n], [n, m], [m] -> [..., m].
    """
    if w.data.ndim != 2 or x.shape[-1] != w.shape[0]:
        raise ValueError(f"linear: x has shape {x.shape}, w {w.shape}")
    flat = x.data.reshape(-1, w.shape[0])
    y = flat @ w.data if b is None else flat @ w.data + b.data

    def grads(g: np.ndarray) -> Arrays:
        g = g.reshape(-1, w.shape[1])
        to_x = (g @ w.data.T).reshape(x.shape)
        to_w = flat.T @ g
        return (to_x, to_w) if b is None else (to_x, to_w, g.sum(0))

    parents = (x, w) if b is None else (x, w, b)
    return Tensor(y.reshape(*x.shape[:-1], w.shape[1]), parents, grads)


def embedding(table: Tensor, ids: ArrayLike) -> Tensor:
    """Rows of a table: [V, C], integers [...] -> [..., C]."""
    ids = _integers(ids, table.shape[0], "ids")

    def grads(g: np.ndarray) -> Arrays:
        # sums over sorted runs: np.add.at is far slower
        order = np.argsort(ids, axis=None, kind="stable")
        rows, first = np.unique(ids.ravel()[order], return_index=True)
        full = np.zeros_like(table.data)
        full[rows] = np.add.reduceat(g.reshape(ids.size, -1)[order], first)
        return (full,)

    return Tensor(table.data[ids], (table,), grads)


def layer_norm(x: Tensor, gain: Tensor, bias: Tensor, eps: float = 1e-5) -> Tensor:
    """Rows of mean 0 and variance 1: [..., C], [C], [C] -> [..., C].

    Reference: Ba et al. 2016, section 3.
    """
    centred = x.data - x.data.mean(-1, keepdims=True)
    scale = (np.square(centred).mean(-1, keepdims=True) + eps) ** -0.5
    unit = centred * scale

    def grads(g: np.ndarray) -> Arrays:
        h = g * gain.data
        h = h - h.mean(-1, keepdims=True)
        gx = scale * (h - unit * (h * unit).mean(-1, keepdims=True))
        return gx, _sum_to(g * unit, gain.shape), _sum_to(g, bias.shape)

    return Tensor(unit * gain.data + bias.data, (x, gain, bias), grads)


def rms_norm(x: Tensor, gain: Tensor, eps: float = 1e-5) -> Tensor:
    """Rows of mean square 1: [..., C], [C] -> [..., C].

    Reference: Zhang and Sennrich 2019, section 4.
    """
    scale = (_dot(x.data, x.data) / x.shape[-1] + eps) ** -0.5
    unit = x.data * scale

    def grads(g: np.ndarray) -> Arrays:
        h = g * gain.data
        gx = scale * (h - unit * (_dot(h, unit) / x.shape[-1]))
        return gx, _sum_to(g * unit, gain.shape)

    return Tensor(unit * gain.data, (x, gain), grads)


def _dot(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """[..., C], [..., C] -> [..., 1], without a temporary."""
    sums: np.ndarray = np.einsum("...c,...c->...", a, b)
    return sums[..., None]


def attention(q: Tensor, k: Tensor, v: Tensor, causal: bool = True) -> Tensor:
    """Scaled dot products; `causal`: no position sees a later one.

    [..., t, d], [..., T, d], [..., T, d] -> [..., t, d]. The t queries belong to
    the last t of the T positions: with a cache of keys and values there are fewer
    queries than keys. Reference: Vaswani et al. 2017, section 3.2.1.
    """
    if q.shape[-1] != k.shape[-1] or k.shape[:-1] != v.shape[:-1]:
        raise ValueError(f"attention: q {q.shape}, k {k.shape}, v {v.shape}")
    earlier = k.shape[-2] - q.shape[-2]
    if causal and earlier < 0:  # the first queries would have nothing to see
        raise ValueError(f"attention: {q.shape[-2]} queries, {k.shape[-2]} keys")
    scale = q.shape[-1] ** -0.5
    p = (q.data * scale) @ k.data.swapaxes(-1, -2)
    if causal:
        blocked = np.full(p.shape[-2:], -np.inf, p.dtype)
        p += np.triu(blocked, 1 + earlier)
    p = np.exp(p - p.max(-1, keepdims=True))
    p /= p.sum(-1, keepdims=True)
    y = p @ v.data

    def grads(g: np.ndarray) -> Arrays:
        d = g @ v.data.swapaxes(-1, -2)  # of p; then, in place, of the scores
        d -= _dot(g, y)
        d *= p
        d *= scale
        to_k = d.swapaxes(-1, -2) @ q.data
        to_v = p.swapaxes(-1, -2) @ g
        return d @ k.data, to_k, to_v

    return Tensor(y, (q, k, v), grads)


def cross_entropy(logits: Tensor, targets: ArrayLike) -> Tensor:
    """The mean of -log softmax(logits)[target], in nats.

    [..., V], integers [...] -> scalar.
    """
    z = logits.data.reshape(-1, logits.shape[-1])
    ids = _integers(targets, z.shape[1], "targets").ravel()
    if len(ids) != len(z):
        raise ValueError(f"{len(z)} rows of logits but {len(ids)} targets")
    z = z - z.max(1, keepdims=True)
    picked = (np.arange(len(ids)), ids)
    p = np.exp(z)
    total = p.sum(1, keepdims=True)
    loss = np.mean(np.log(total[:, 0]) - z[picked])

    def grads(g: np.ndarray) -> Arrays:
        d = p / total  # what is expected, minus what came
        d[picked] -= 1
        return ((d * (g / len(ids))).reshape(logits.shape),)

    return Tensor(loss, (logits,), grads)


def _integers(ids: ArrayLike, limit: int, name: str) -> np.ndarray:
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
        self,
        params: Iterable[Tensor],
        lr: float = 1e-3,
        betas: tuple[float, float] = (0.9, 0.999),
        eps: float = 1e-8,
        decay: float = 0.0,
    ) -> None:
        if not lr > 0:
            raise ValueError(f"lr must be > 0, got {lr}")
        self.params = list(params)
        self.lr = lr
        self.betas = betas
        self.eps = eps
        self.decay = decay
        self.steps = 0
        self.m = [np.zeros_like(p.data) for p in self.params]
        self.v = [np.zeros_like(p.data) for p in self.params]

    def step(self, lr: float | None = None) -> None:
        """Moves each parameter against its gradient, then clears the gradient."""
        lr = self.lr if lr is None else lr
        b1, b2 = self.betas
        self.steps += 1
        c1 = 1 - b1**self.steps  # m and v begin at 0: undo that
        c2 = (1 - b2**self.steps) ** 0.5
        for p, m, v in zip(self.params, self.m, self.v, strict=True):
            if p.grad is None:
                raise ValueError(f"a parameter of shape {p.shape} has no gradient")
            m += (1 - b1) * (p.grad - m)
            v += (1 - b2) * (p.grad * p.grad - v)
            change = m / c1 / (np.sqrt(v) / c2 + self.eps)
            p.data = p.data - lr * (change + self.decay * p.data)
            p.grad = None
