"""Causal self-attention by hand, and one trained head that looks back.

But: one head in one layer, and each position is handed the letter before it. In
a GPT an earlier layer brings that, and several heads look in several ways.

Shows:
- the weights of each position are >= 0 and sum to 1
- tokens that come later cannot change what came before
- a trained head looks back to where its letter stood before, and copies on

Reference: Vaswani et al. 2017, Attention Is All You Need, section 3.2.1; Olsson
et al. 2022, In-context Learning and Induction Heads.

Notation: B batch, T positions, C width, d head width; q, k, v are query, key,
value; Wq, Wk, Wv are the matrices that make them.
"""

from __future__ import annotations

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


def embedding(table, ids):  # [V, C], integers [...] -> [..., C]
    """Rows of a table."""
    ids = _integers(ids, table.shape[0], "ids")

    def grads(g):  # sums over sorted runs: np.add.at is far slower
        order = np.argsort(ids, axis=None, kind="stable")
        rows, first = np.unique(ids.ravel()[order], return_index=True)
        full = np.zeros_like(table.data)
        full[rows] = np.add.reduceat(g.reshape(ids.size, -1)[order], first)
        return (full,)

    return Tensor(table.data[ids], (table,), grads)


def _dot(a, b):  # [..., C], [..., C] -> [..., 1], without a temporary
    return np.einsum("...c,...c->...", a, b)[..., None]


def attention(q, k, v, causal=True):  # [..., T, d] each -> [..., T, d]
    """Scaled dot products; `causal`: position t sees positions up to t only.

    Reference: Vaswani et al. 2017, section 3.2.1.
    """
    if q.shape[-1] != k.shape[-1] or k.shape[:-1] != v.shape[:-1]:
        raise ValueError(f"attention: q {q.shape}, k {k.shape}, v {v.shape}")
    scale = q.shape[-1] ** -0.5
    p = (q.data * scale) @ k.data.swapaxes(-1, -2)
    if causal:
        p += np.triu(np.full(p.shape[-2:], -np.inf, p.dtype), 1)
    p = np.exp(p - p.max(-1, keepdims=True))
    p /= p.sum(-1, keepdims=True)
    y = p @ v.data

    def grads(g):
        d = g @ v.data.swapaxes(-1, -2)
        d -= _dot(g, y)
        d *= p
        d *= scale
        return d @ k.data, d.swapaxes(-1, -2) @ q.data, p.swapaxes(-1, -2) @ g

    return Tensor(y, (q, k, v), grads)


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


LETTERS = "abcdefghijklmnop"
WORD = "championedchampioned"


def attend(q, k, v, causal=True):  # [T, d] each -> [T, d], weights [T, T]
    """Each query looks up keys, and takes the mean of their values.

    How much it takes of each is a softmax of query times key. `causal` gives
    every later position weight 0.
    """
    if not len(q) == len(k) == len(v) or q.shape[1] != k.shape[1]:
        raise ValueError(f"attend: q {q.shape}, k {k.shape}, v {v.shape}")
    scores = q @ k.T / np.sqrt(q.shape[1])
    if causal:
        later = np.triu(np.ones(scores.shape, dtype=bool), 1)
        scores = np.where(later, -np.inf, scores)
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    weights /= weights.sum(axis=1, keepdims=True)
    return weights @ v, weights




def change(x, matrices, t):  # x [T, C] -> [T], how far each output moved
    """Replaces what stands at t and later, and compares all outputs."""
    if not 0 <= t < len(x):
        raise ValueError(f"t must be 0 to {len(x) - 1}, got {t}")
    other = x.copy()
    other[t:] = -3 * other[t:] + 1
    before, _ = attend(*(x @ m for m in matrices))
    after, _ = attend(*(other @ m for m in matrices))
    return np.abs(after - before).max(axis=1)




def repeats(n, batch, rng):  # -> letters [B, 2n]
    """Rows of n different letters in random order, then the same again."""
    if not 1 <= n <= len(LETTERS):
        raise ValueError(f"n must be 1 to {len(LETTERS)}, got {n}")
    once = rng.permuted(np.tile(np.arange(len(LETTERS)), (batch, 1)), axis=1)
    return np.tile(once[:, :n], 2)


def inputs(model, ids):  # [B, T] -> [B, T, 2C]
    """Each position holds its own letter and the one before it."""
    if ids.ndim != 2:
        raise ValueError(f"ids must be [B, T], got shape {ids.shape}")
    before = np.roll(ids, 1, axis=1)
    before[:, 0] = len(LETTERS)  # a row of its own: nothing before
    own, last = model["own"], model["before"]
    return embedding(own, ids) + embedding(last, before)


def train(steps, rng, width=32, n=8):  # -> {name: Tensor}
    """One head learns to continue the second half of `repeats`."""
    if steps < 1:
        raise ValueError(f"steps must be >= 1, got {steps}")
    v = len(LETTERS)
    shapes = {"own": (v, width), "before": (v + 1, width), "out": (width, v)}
    shapes |= dict.fromkeys(("Wq", "Wk", "Wv"), (width, width))
    model = {
        name: Tensor(rng.normal(size=s) / np.sqrt(width))
        for name, s in shapes.items()
    }
    adam = Adam(model.values(), lr=0.02)
    for _ in range(steps):
        ids = repeats(n, 32, rng)
        x = inputs(model, ids)
        y = attention(*(linear(x, model[m]) for m in ("Wq", "Wk", "Wv")))
        logits = linear(y, model["out"])[:, n:-1]
        cross_entropy(logits, ids[:, n + 1 :]).backward()
        adam.step()
    return model


def look(model, ids):  # letters [T] -> next letters [T], weights [T, T]
    """What the head expects after each letter, and where it looked."""
    if len(ids) < 2:
        raise ValueError(f"ids must be at least 2 letters, got {len(ids)}")
    x = inputs(model, np.asarray(ids)[None]).data[0]
    y, weights = attend(*(x @ model[m].data for m in ("Wq", "Wk", "Wv")))
    return (y @ model["out"].data).argmax(axis=1), weights


def accuracy(model, n, rng):  # -> share in [0, 1]
    """How often the second half is continued rightly, over 50 new rows."""
    if n < 2:
        raise ValueError(f"n must be >= 2, got {n}")
    rows = repeats(n, 50, rng)
    right = [look(model, row)[0][n:-1] == row[n + 1 :] for row in rows]
    return np.mean(right)




def draw(path, word, weights):
    """The weights as a square: a row for each query, a column for each key."""
    if weights.shape != (len(word), len(word)):
        raise ValueError(f"{len(word)} letters, weights {weights.shape}")
    cell, left, top = 20, 120, 50
    picture = Drawing(
        left + cell * len(word) + 40,
        top + cell * len(word) + 20,
        "Where the head looks",
        f"Attention weights over the letters {word}. In the second half each "
        "letter looks at the one that followed it the first time.",
    )
    picture.text(left, 20, "looked at", "soft")
    picture.text(20, top + 14, "looks from", "soft")
    for i, letter in enumerate(word):
        x, y = left + cell * i, top + cell * i
        picture.text(x + 10, top - 8, letter, anchor="middle", size=15)
        picture.text(left - 8, y + 15, letter, anchor="end", size=15)
        for j in range(i + 1):
            at = left + cell * j + 1, y + 1, cell - 2, cell - 2
            picture.rect(*at, "soft", 0.15)
            if weights[i, j] > 0.02:
                picture.rect(*at, "make", round(float(weights[i, j]), 2))
    picture.save(path)




def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    x, *matrices = rng.normal(size=(4, 6, 6)) * [[[1]], *[[[0.5]]] * 3]
    _, weights = attend(*(x @ m for m in matrices))
    print("weights of six random positions, a row for each:")
    for row in weights:
        print("  " + "  ".join(f"{w:.2f}" for w in row))
    print("  sums " + " ".join(f"{s:.2f}" for s in weights.sum(axis=1)))
    print("\nmask: positions 4 to 6 are replaced; outputs moved by")
    print("  " + "  ".join(f"{c:.1f}" for c in change(x, matrices, 3)))
    model = train(150, rng)
    print("\ncopying: share right, of letters that have stood before")
    for n, note in [(8, "as in training"), (16, "a length never trained on")]:
        print(f"  {n:2} letters, twice: {accuracy(model, n, rng):.2f}  {note}")
    ids = np.array([LETTERS.index(letter) for letter in WORD])
    guess, weights = look(model, ids)
    print(f"\nlooking back: {WORD}")
    print("  letter  looks at (weight)    expects next")
    for i in range(len(WORD) // 2, len(WORD) - 1):
        j = weights[i].argmax()
        spot = f"{WORD[j]} at {j + 1} ({weights[i, j]:.2f})"
        print(f"  {WORD[i]} at {i + 1:2} {spot:20} {LETTERS[guess[i]]}")
    draw(out / "weights.svg", WORD, weights)




if __name__ == "__main__":
    main(Path("."))
