"""The rest of a clip: a rule that makes the next frame from the last.

But: a digit shifts by one pixel a frame on a canvas that is a ring, and a word
says which way. What comes next is certain; where it is not, such a rule blurs.

Shows:
- told the direction, it moves every digit, also in pairs never trained on
- told both words, it fails on the pairs it was never trained on
- told nothing, it blurs
- its error grows with each frame it adds

Reference: Mathieu, Couprie and LeCun 2016, Deep Multi-Scale Video Prediction
Beyond Mean Square Error.

Notation: n clips, T frames of S x S pixels; ways 0 to 3 are left to down.
"""

from __future__ import annotations

import io
import time
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


def relu(x):
    """max(x, 0)."""
    y = np.maximum(x.data, 0)
    return _map(x, y, lambda: y > 0)


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
import struct
import zlib
from pathlib import Path
import numpy as np


def write_png(path, pixels, alt: str) -> None:
    """Writes pixels [H, W] grey or [H, W, 3 or 4], floats in [0, 1] or uint8.

    `alt` is one sentence for readers who do not see the picture. Raises
    ValueError for another shape or range. Reference: PNG, W3C, third edition.
    """
    image = _as_bytes(pixels, "pixels", ndim=(2, 3))
    data = _png_head(image) + _description(alt)
    data += _chunk(b"IDAT", _packed(image)) + _chunk(b"IEND", b"")
    Path(path).write_bytes(data)


def tile(images, columns: int, scale=1, gap=1, background=0.5):
    """Lays images [n, h, w] out as one sheet [H, W], row by row.

    Each pixel becomes `scale` x `scale`; `gap` pixels of `background` lie
    between images. Raises ValueError for another shape.
    """
    images = np.asarray(images, dtype=np.float64)
    if images.ndim != 3 or not images.size:
        raise ValueError(f"images must be [n, h, w], got {images.shape}")
    if columns < 1 or scale < 1 or gap < 0:
        raise ValueError(
            "columns and scale must be >= 1 and gap >= 0, "
            f"got {columns}, {scale}, {gap}"
        )
    images = images.repeat(scale, axis=1).repeat(scale, axis=2)
    n, h, w = images.shape
    rows = -(-n // columns)
    shape = rows * (h + gap) - gap, columns * (w + gap) - gap
    sheet = np.full(shape, float(background))
    for i, image in enumerate(images):
        y, x = i // columns * (h + gap), i % columns * (w + gap)
        sheet[y : y + h, x : x + w] = image
    return sheet


def _as_bytes(pixels, name: str, ndim: tuple[int, int]):
    image = np.asarray(pixels)
    colours = image.ndim == ndim[1]
    if (
        image.ndim not in ndim
        or not image.size
        or (colours and image.shape[-1] < 3)
    ):
        axes = (
            "[H, W] or [H, W, 3 or 4]"
            if ndim[0] == 2
            else "[T, H, W (, 3 or 4)]"
        )
        raise ValueError(f"{name} must be {axes}, got shape {image.shape}")
    if colours and image.shape[-1] > 4:
        raise ValueError(
            f"{name} must have 3 or 4 colours, got {image.shape[-1]}"
        )
    if image.dtype == np.uint8:
        return image
    low, high = image.min(), image.max()
    if not (low >= 0 and high <= 1):  # so that NaN fails too
        raise ValueError(
            f"{name} must lie in [0, 1], got {low:.3g} to {high:.3g}"
        )
    return np.round(image * 255).astype(np.uint8)


def _png_head(image) -> bytes:
    height, width = image.shape[:2]
    kind = {2: 0, 3: 2, 4: 6}[2 if image.ndim == 2 else image.shape[2]]
    head = struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head)


def _description(alt: str) -> bytes:
    return _chunk(b"iTXt", b"Description\0\0\0\0\0" + _text(alt, "alt"))


def _chunk(kind: bytes, body: bytes) -> bytes:
    check = zlib.crc32(kind + body)
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", check)


def _packed(image) -> bytes:
    rows = image.reshape(len(image), -1)
    return zlib.compress(np.pad(rows, ((0, 0), (1, 0))).tobytes(), 9)


def _text(text: str, name: str) -> bytes:
    if not text.strip():
        raise ValueError(f"{name} must say what it is, got {text!r}")
    return text.encode()


# --- end of snippets.media ---


T, S, HIDDEN = 12, 12, 32
WAYS = np.array([[0, -1], [0, 1], [-1, 0], [1, 0]])  # down, right
KINDS = "direction", "both words", "nothing"  # what a rule may be told


def film(images, ways, rng, frames=T):  # [n, 8, 8], [n] -> [n, T, S, S]
    """Real clips: each image, put anywhere, moves by a pixel a frame."""
    if images.shape[1:] != (8, 8) or len(images) != len(ways):
        raise ValueError(f"{len(ways)} ways for images {images.shape}")
    wide = np.pad(images, ((0, 0), (0, S - 8), (0, S - 8)))
    at = rng.integers(S, size=(len(images), 1, 2))
    at = at + np.arange(frames)[:, None] * WAYS[ways][:, None]
    pairs = zip(wide, at, strict=True)
    return np.array([[np.roll(i, by, (0, 1)) for by in b] for i, b in pairs])




def around(frames):  # [n, S, S] -> [n, S * S, 9]
    """For each pixel, the 3 x 3 around it; the canvas is a ring."""
    if frames.ndim != 3:
        raise ValueError(f"frames must be [n, S, S], got {frames.shape}")
    by = [(y, x) for y in (1, 0, -1) for x in (1, 0, -1)]
    moved = [np.roll(frames, step, (1, 2)) for step in by]
    return np.stack(moved, -1).reshape(len(frames), -1, 9)


def follow(rule, near, words):  # [n, p, 9], [n, k] -> [n, p]
    """p pixels of the next frame, from what was near each and k words."""
    if near.shape[-1] != 9 or len(near) != len(words):
        raise ValueError(f"{len(words)} captions for pixels {near.shape}")
    word = embedding(rule["word"], words).sum(1).reshape(len(words), 1, -1)
    h = relu(linear(Tensor(near), rule["in"]) + word)
    return linear(h, rule["out"]).reshape(*near.shape[:2])


def go_on(rule, first, words, frames=T):  # [n, S, S] -> [n, T, S, S]
    """One frame after another, each from the one before."""
    if frames < 1:
        raise ValueError(f"frames must be >= 1, got {frames}")
    clip = [first]
    while len(clip) < frames:
        new = follow(rule, around(clip[-1]), words).data
        clip.append(np.clip(new, 0, 1).reshape(first.shape))
    return np.stack(clip, 1)




def told(kind, digits, ways):  # [n], [n] -> [n, k], rows of the word table
    """The words that a rule of this kind is given; row 14 says nothing."""
    if kind not in KINDS:
        raise ValueError(f"a rule is told one of {KINDS}, not {kind!r}")
    rows = [10 + ways] if kind == "direction" else [digits, 10 + ways]
    return np.stack(rows if kind != "nothing" else [0 * ways + 14], 1)


def loss(rule, kind, images, labels, rng, n=64, p=8):  # -> scalar
    """How far the rule is from n real steps, at p pixels of each."""
    if len(images) != len(labels):
        raise ValueError(f"{len(images)} images but {len(labels)} labels")
    i = rng.integers(len(images), size=n)
    ways = (labels[i] + rng.integers(1, 4, size=n)) % 4  # never digit % 4
    now, then = film(images[i], ways, rng, 2).swapaxes(0, 1).astype(np.float32)
    at = np.arange(n)[:, None], rng.integers(S * S, size=(n, p))
    words = told(kind, labels[i], ways)
    error = follow(rule, around(now)[at], words) - then.reshape(n, -1)[at]
    return (error * error).mean()


def train(kind, images, labels, steps, rng):  # -> {name: Tensor}
    """A new rule; Adam, its rate up at once and then slowly down."""
    if steps < 1:
        raise ValueError(f"steps must be >= 1, got {steps}")
    shapes = {"word": (15, HIDDEN), "in": (9, HIDDEN), "out": (HIDDEN, 1)}
    arrays = {n: rng.normal(size=s) / s[0] ** 0.5 for n, s in shapes.items()}
    rule = {n: Tensor(a.astype(np.float32)) for n, a in arrays.items()}
    adam = Adam(rule.values())
    for k in range(steps):
        loss(rule, kind, images, labels, rng).backward()
        adam.step(0.02 * min(1, (k + 1) / 50, 1.5 * (1 - k / steps)))
    return rule




def weights(seed):  # -> {name: array}
    """The three rules, from nothing: `python -m snippets train`."""
    rng, (images, labels, _, _) = np.random.default_rng(seed), digits()
    arrays, begin = {}, time.process_time()
    for kind in KINDS:
        rule = train(kind, images, labels, 2000, rng)
        arrays |= {f"{kind}/{name}": p.data for name, p in rule.items()}
    seconds = (time.process_time() - begin) / len(KINDS)
    return arrays | {"seconds": np.array(seconds)}


def moves(clips, ways):  # [n, T, S, S], [n] -> [n] of bool
    """Whether every frame is the one before, moved by a pixel that way."""
    if len(clips) != len(ways):
        raise ValueError(f"{len(clips)} clips but {len(ways)} ways")
    waves = np.fft.rfft2(clips)
    both = waves[:, 1:] * np.conj(waves[:, :-1])  # a correlation, and its peak
    peak = np.fft.irfft2(both, (S, S)).reshape(*both.shape[:2], -1).argmax(2)
    step = WAYS[ways] % S  # -1 is S - 1 on the ring
    return (peak == (step[:, 0] * S + step[:, 1])[:, None]).all(1)




def digits():  # -> images [n, 8, 8], labels to train on, the same held out
    """Real handwritten digits: 1,437 to train on, 360 kept back."""
    raw = _FILES['../start/digits.npz']
    file = np.load(io.BytesIO(raw))
    images = file["images"].reshape(-1, 8, 8) / file["images"].max()
    order = np.random.default_rng(0).permutation(len(images))
    a, b = order[:1437], order[1437:]
    labels = file["labels"].astype(np.int64)
    return images[a], labels[a], images[b], labels[b]


def load():  # -> {kind: {name: Tensor}} in float64, seconds for one rule
    """What `weights` made, rounded to 16 bits."""
    raw = _FILES['video_rule.npz']
    rules = {kind: {} for kind in KINDS}
    arrays = {n: a.astype(float) for n, a in np.load(io.BytesIO(raw)).items()}
    seconds = arrays.pop("seconds")
    for key, array in arrays.items():
        kind, name = key.split("/")
        rules[kind][name] = Tensor(array)
    return rules, seconds


def main(out: Path, seed: int = 0) -> None:
    (rules, seconds), rng = load(), np.random.default_rng(seed)
    images, labels = (part[:120] for part in digits()[2:])
    print(f"trained: each rule from zero in {seconds:.0f} s, on 30 of 40 pairs")
    print("\ntold           pairs trained on     pairs never trained on")
    print("               moved  contrast      moved  contrast")
    pairs = (labels + 1 + np.arange(120) % 3) % 4, labels % 4
    films = [film(images, ways, rng) for ways in pairs]
    rows = [films[1][114]]  # a four, and it moves left
    for kind in KINDS:
        line = f"  {kind:<10}"
        for real, ways in zip(films, pairs, strict=True):
            clips = go_on(rules[kind], real[:, 0], told(kind, labels, ways))
            left = np.mean(clips[:, -1].std((1, 2)) / real[:, -1].std((1, 2)))
            line += f"   {moves(clips, ways).mean():.2f}   {left:.2f}       "
        print(line.rstrip())
        rows.append(clips[114])
    words = told("direction", labels[:30], pairs[0][:30])
    real = film(images[:30], pairs[0][:30], rng, 97)
    clips = go_on(rules["direction"], real[:, 0], words, 97)
    error = np.sqrt(((clips - real) ** 2).mean((0, 2, 3)))
    print("\ndrift: steps  error  ink, real ink")
    for t in (1, 11, 24, 96):
        ink = f"{clips[:, t].mean():.2f}      {real[:, t].mean():.2f}"
        print(f"  {t:10}   {error[t]:.2f}  {ink}")
    alt = "A four moving left: real; by rules told the direction, both, nothing"
    sheet = tile(1 - np.concatenate(rows), T, scale=4)
    write_png(out / "rules.png", sheet, alt=alt)


# --- the data files ---
import base64

_FILES = {
    '../start/digits.npz': base64.b85decode(
        "P)h>@EdT%j2mk;8Apmd9cs2k3|NsC0|NjaA6aZ;$VP|D?E^csn0RRvHz`+3k00000dan"
        "Qg00000oW0Mo^-i)Kq$-"
        "u9QmOvv5qj1*;!Zp=@Bqvpn0Ua5xM5!h0|GnlwV41<!3&d_Yb~Ac{0Js=boc(wIeTkMR"
        "ayCW<;ws2fB3im{r~tsrR{&;{*S-"
        "^`+xeEfA`OS|8M{H_y6<1{OiB}!{7e?AO7P%|L1@H$N%kr{*V9s@Bhhv|KI)N|N1ZgWW"
        "WEH|K%V5(?8kI|JA?#H~-"
        "DQ`G>##*Y@9k^$&mhzy9|B<3DZNj&Y~W{xeov$F}V&Z%^H}(zmVJ>tX-"
        "9{pV*({o1xXkJkPD=V)8}r;j6EpZE5ceZ8l>T<d+a|D4`;=j-"
        "|BtGyo=C@ZeFziawy9rca(o$K+JI+owx{l4)v`*`06|H2nuYoz$txr)8!G)7!DuP2_%Z"
        "oBgzt@<0wG2?S%-1zl_=eR0<9B0mP-FWW9?$U3#tarQ#4~YBDZ;8j}GR*gl`ycOWDIV{"
        "=@O+p45%+tP9v`#^YFxi~IbMAKz;bO9zus2AGJcQ0T<^2|o#|dr{9NrD?F+A~Jh70r6!"
        "v4ObuGK^{H$1)ZNvI)_rhv$*S34s_(h*HK7O|?KCr)i=D6$F$NjBs*gw)rd)(>sVuAUk"
        "`F-DkkF^=woch9j-zy$q-|mNZ5YOKS<l>Hfw(HgD_iL+i-~Ra$@>lqp-Xq2H_TCzH6QB"
        "2$N?1S$+<bfd`Hk1TPspYHeQ_HmH#+w7pmeN>T^cDKD7Ou7%Nw?RJMr=RU3bkces%P+<"
        "$KNBZlsKQV+YT<;>Mm>z7WKX|FGvy$2nY{a_<Abuh@`ekKzAlYxfVB&?LX!{f_B7m)g>"
        "OQ*K%;<IzVvw{1uDpX-"
        "F!SBhgg&v)bV`)#FTg<zRH<M#CZCIIoWQ(8~{{jz;^QCaVO`#bh|=NAX$#Q}};u#YwU&"
        "qv#!ANFH4f1AmLZ$zqn)>xND!G5qU?ZP>{TMs!YPkZ>7kjnw_?bw&pGVb%45a4s-"
        "?@}jqQt$N6b>AKe$`SWl>_BEbmoL>mo(rFkb+kj8X1v<1$Ni_R`@XJw8?LzSc~8HwtQ*"
        "UeI~<f`$Gc<MUaUjozE%8e3yb&X9vfJ3F4K6hPi=!-"
        "?}>7E<74~6^UhUc9j|T@lzd&6uYieT?L3Mj9w@K=my;d~f7Q8goreO@GZ!-9F`x)-"
        "S6oidx8cT)HYi9Es8|;J|LR}2n_BkQjH_%1w<j+izb$i_D)i<vseZ@Yu{^F`d^Pd-"
        "Z|AATg?5*t(~rrkgUu6LCl1=#bkL?rLatBu^HcqEkmv`3e)Go;wb34IV_O4;<k=umBMw"
        "S3xrp0b`yB!{Pw4+TFI;Z$a@^KFVBbz2Kz}64UtD0ndPu16pWknrA)e(Ou>r;Y<_qaYu"
        "pM~y`?1#$i1MZ<_V0Q7j@_=@6@0IqZ!E(_eP^HN_h0dcz4&+7#*Aqzo=tuDIW{|Yl;oG"
        "WcB~Svx7UL2+o;bAo-e-(+HM@x4M^qwobP=W+zte`9E$=Rg5dTX&%1Ogv3-"
        "fReNgY5_;^~dGkMI^@Ax1U#t~Q8?KqtA>o)|*z6Gc2<riFMr=ZP-uM0Jk76tX3p{BOA;"
        ">O(mjIck)*8L7_^ZeYWWs2KB@jkeY*<tuiO>!D?P|S?Q_fPpd<%Xbb&>u%VLXVEI!eCz"
        "4hyyXk>HgK$N{b6u=(By|wABi)r?flP-"
        "Q*INHv{1xyJiW!d#*dwvKiZp^0zG>^yhSSS8+7&i93H<haWTUP&gMAQF?I<+6#R>ueiN"
        "3OUJpG_?#SyLiM(0c7ZlMTKoy@Zbt0r{eF57{@*PF)Tt?Ofz;#vbBBL)KF7lQ6BS9u^K"
        "CmFrW^8AuJ3tWftK6+l{ha;4kwQR_2~w+AA){_bW~pO^7FdaC+wTaHT<khwNa^-"
        "<^J0G<Gdd)cZ!Po(6PI}_4jWsc42?D^$Ry{eOBc4gK)l2==XzOuDwqh6*pi9D?Tx4_iQ"
        "I_-Zl(7{GIkbe4L$+uk|`;DD#Zpn;w8!UUAO--7U7W+8Vf;+wGS9oF!9T{=Lr`@>4qYC"
        "Bgr;ub<&w_dEMJyez6X?G1<B%<ea2i%@&41{LI(yr0?OPSkj!Gw--yf_>%VRf^#;U)rs"
        "c4&)Ah+XR^odBTnD1xtIzk41LKyyZJSSME5mdxw0q=b~U`Kj6n>{@f1n@K4$?R@?$HEA"
        "*!e4Y+xK@o{s21|0T+eWzPk7Yx~ZVB^kLVabG`v<I5}+Nja56@EP21gUp-"
        "919g@d~u$TH}iM>{rlTu9S*k}zW(+xKe)C{B?Q&%S?KZn(0`F3tZ&>e{pLb{zFg(i`K!"
        "NPH@X{%ZvCMAcb!8h!~<`;c>ksiUs~Lof)`((o(`{tYNT*83jJEUAIOb4#$#f67X0E+m"
        "%AxQe9{y=<blVo==dR0+e?cR>~UIr{lb2f6MBkv%AXU@O@9_4i9PLc#zCAN4iwyZ`_x>"
        "BCu||{g*EiZg8Urj#={To(wERD^Tj#58a*G=BMB>^b*BBmC(L@pt1Wkn{eHs{N%y@V{}"
        "%;I`gLFUB0G8h5DnjBcAt9p#K#iiY_lr|Zr&XE)7=_72R-~a`cc}Mi*60vqD@im;N30-"
        "y(>1>_SHOlzwm_pv-"
        "1lNurVs+axaDlu(Bq%y~3}0@xb<Y44_v$z(HxFmEY)Aq*t4kFNCw$2eb1g09)uuNZgGN"
        "a@%+NUL1oX&Y#84uM`}v%s5aAz|_zgt9W;W6*r#X;dUrNu=B?x|3=Ztroa<7(6G$c3o)"
        "{Ikqe`9m?f9tKH9c*UkB6I;Rjt@zH07_UniYM?SH&K94R~})z6?igYPvx+g7~h>`Qsr>"
        "4E+@;m1B}&>;@}ofrnWzS#L17d&5jE~fIRXxvdrdB4Ix@9zu;c8u8HgKm9Vy4!Inkflb"
        "r8NlLvHz`EMHEu!SiQU{FN(SWrdMUQgq=#z)<hJRU2<zSs|LNVit_|03cpURXv5#+md0"
        "83&Takhd#*J1aAj}X%ymCFEN8SB_o>D%-"
        "PMW{3Q7yf&>(|<=zuz~_Kj5z(kR4+SJG|MdM;`0yBOI_Y;ngn~IQy`h>iC=sL{%QogxF"
        "v6nlRi49r#E*#A|HeVR9SCW6@6720%U=<zN0=9-&yxK}FtcKz}Ca8FRB@#atc`;N0-"
        "@^TOj7dBu%>I`?NV9id?E9mr4l{e+!1x$-NeJNz@dix$g&ltD%RP~Ipv8v~0i)-"
        "|0q@?5ziQIhznbK$<+ZH&w9U11BuD%{s;`pg9+nOjSTm2z<K0pP!09p}mHH*ZJ!xJfS~"
        "F3(J0&VI*%$_lIzFZj9eFUW_PJ=lHvmvsB=x_*6+1N_euZdfwoh;*ZUykfiPxIW6i@U_"
        "XEX8uIcy{tHv-"
        "5v{abG;4r_Z}WkxE(E6IAtye1SV<ynJ+b!6yI~M_`B^V0;tq04dROpL0aj-"
        "^5)J!$UcE(DO}HeK>XjZciG$y?v(P%U)q)a3-"
        "if1&<ETle+;;@FY_B?P3C!}@XKdP_E`O@^cOaO2GcDDALH1NPV$c*%13Q_eLnXfp2z%8"
        "zn?sN2%P87upwziBwMLa&zFe?i5s_Xqn~eo-"
        "~YJmMsH@Ln#vHP$ctiUdz^2Rn}y3)Jg@0T-"
        "<L!$y)Jqslee|FEDA470WcuyG?Rz_eP2&R@^&f^sh*uTnCKZGpmM(=^2*H?3RmRDZ2E#"
        "Z^`O4bbHIODObjJD42cDTi*D#Zz;MBhb$R;C1ecfFn?H+*b$t)y1A6#-"
        "<;`&5+hpJ+_Z;E8i7)f&??jk5<6wCnVHOBakJo(*|7Y~bb9-"
        "Je7OdlZ?xyF$omaBxWqG10eU+e?G83J!9-"
        "fYgM9_YfZ^v*$(jpg+VS%=~I_*VQ{&&)Cq(4f(>x&xkb>_dpPc^rf`Dd)d&9561@_9};"
        "^lkuXAR7;G1O|J(m#?(N1t>fntkW=!cTm17wYk#8^Oc<6P)Mib<x~Y`X~FP3A>U^GrGI"
        "1xXn?rkndYM3$PZ?n_Z*3Fw_h%>`&s1w@iOopU61)nX15DF;^w&c%k)U6yfOaHC&bC~T"
        "DV@rZ9g=F%m?%*?d}*^m`z1v2Rl|o;fT^&4X>!GeAcMEsX+ev#KFJ5{7Lz9VRsx1^B+S"
        "0oi)QfFINPt{`|i2sSbvFQolT<neH*wx-Hc2yaVfTwp%b0b{<>!0}nhZ3kc)(Y#C7pst"
        "5M3!7(j7w}X!1b5H48t~Bhz{=(4araMF;&K4&05z|>^F>h<~8NW%q&NCt`*m^3kLmTxi"
        "@<o|`iGQAXi3q%1f6d4{&Kuzg&&^cYit8rB%JkgMW%FaQqOLX{C`4{hE-"
        "g;LVB9iT4>@JVDaB@}8SXU%ZsYh8kXVPJ^B01hPjjT>{zI-UepU4XH)eu&hF)S`G^wnx"
        "Q7&%gJCuL=>X&r;$K&V0tXjxz*k>fHbdZ&Qqx>PA<l+3l!g0a4KnjD~O|!*#zMx#};eN"
        "sL!mb@J<s9L-2^PNRVg99e6ugd?344kO-"
        "8at*!_7H%)DLLDO@MLmPn{o}+x{|daUdT*&pqCsr~Dr+e?uOK<(Wr?jvo7(Xy%W1#14D"
        "5Z$uujAa1goi9pfxY<$oJ67Ehx0NyGbi`tPeJZNUQ+~(!)+%6oSi;5zlob3A@zj>LD_B"
        "<UUR;r|k<EqIy&soT=1)PfsgO`aOD6;c&i{<X%Jaowm6R4Sb>_Irc+0}eQvTf3Rx$v?w"
        "?{SRBjq5=E=1~6Go)iu)^rR<TTDYkQTrBK)RUzbw<7>tD$ZLc=*=;GIAbrR1hgEF5uAd"
        "L(Lp<v1kzgzb6Pk}QSG44+LqdS}i{*8lpPldP6i3E^?+S(J?jLsUQo(}uq~JKZ-"
        "0c48ySe~=(S@W>YTw=w@n=IIQ+QQWrMI7O;IsSko>9jsb{;|w=Z!$h3rAtl7WTX9d?-"
        "O`uc7A|2t7<orO9*#)1OBlz!%IH`T9HF=zb}~fe@tK&et2;dqJY*?;dh@m_B`O=y8_=M"
        "wt9YIBw^TpY8tR#`}#MnexMKhrqb~3{U&$@VL#(Mc}bI{L!n+fx39277RQ5)5urFcJ85"
        "o^8Ur6uN=<!c>sTrSZ~{Q0YPrzXKuVm%|0c})|egn3aIh?bUMHr3S9OHl|#872nhG9Q*"
        "H^6VVXpK^o=jF^AN8tf8j8dHtX?o+isv^8y6B6#oiT$b$#Uu%AL|cup4`WS~--"
        "~QQbK+Y*X5H$RD0P;x2odBkCrL8RdJykLDK+C78>Xrw+w>F#zsMWgs3;%HKXhjy(SIKi"
        "H=amkV3pmwFoc>9-"
        "?sHU<jFI}P$V8uHUC9Gzlv9C1o}wI90@MGV9dp<Sj(fg^xB(O<%Q&Jy__yIYql_vfw~A"
        "C8qDbHZ<$%Im7o#6km*Ql1x#dU4-"
        "rsD#w{Ht>i5`h+`ntOs?s^G8ncdMN?I{dp_w?Tq|WdJq?+vnWx-=glneD-KU|08(TYj="
        "pYg0QFykycVhz+xBBax+m(>eZ0VrWctmBXWY&4b-"
        "FBm@`I#@ZIn9sW2s|xlIp68GPe)!LOsX}$m>~*J1l$+J7cG3MBx13Tr}kMTz??#!8)A@"
        "faga%4Dm?eX<R?yYKCADL**A31oNX}flVPal<AR8>~y#%@*XDlggvp0vnKtU3l&Na4Ec"
        "mAfI#nEu!m<KtcSO_-xmoBvu_cYdz9ZR%ANjd?n3yb7Uy6euLZ|352dG7u<u_SrU-"
        "%G4?|K;_%Bm=n8-KS$6HN5Wn@;jLeFbQ;lLxYAzaDn`YGznqn?MXoWGmGNb|Jq%mYv_-"
        "O`Q+{qQdPrz$C{M{f;5HL>iTKr;Uj8P{V*23`4!kiY#WJGJTh{Yx{z@2~P!mh>d-"
        "+`1#M+uiOISox^e+s_YhaC_j##(*9wgL-pR)Q=_<?RBHlV16-fWzS)s+(+;@&i?OF-"
        "81wT>%U_nz?u&nx*Pf7OgFi{Q5JQz4h350VB%D26@vI&7Y)dd{iULch%-"
        "M>M2G3W@FRz!H7r=OcmV!0GLVUK_V9T}MZPybD#(BNpLo55*TL&)ew63Y&ZPi{IIB&5-"
        "bO`#;GicYWR6K(K)IAaedXzMN54EnNLIb;62MT2-"
        "vfDl)R`+kMmwwQVyb~#%5x!adYVCmrx|fn09nE@QF?nQL4)Jg@K{GvqB-"
        "%wq|iP`pYd@C|J~!w!rOl$PuIh*y}v`tb8}F?(LkpQ;YX1<jfjyO5dJn4p}j<Y#`Ko#g"
        "8XnHC}5AyrT9Gb%DHlKMOJMQ?urjZ{ldQP30%&L0*c8u0^){)bTCmh&nVFOIYj;H*aAs"
        "m);-"
        "QaWnwl}mfII$c<{UJc>a#>64OQJPuey@?;CkHvu2H7uW(!Ij{8!*Lnx4U0>9VRxZw!Fk"
        "1PT((m}}u2{EtpM!+C>rN65*)WP%H7tTwkf4U<dX;DY4ujj49<9SQ@9I*WDg3Cc%_ZWX"
        "E^Gke$8+Jd>KiAFvhl56W9xv++_X+&Lo?Pzz2fvcVBWI}g$%V>8^(P`ZiSTaF8&UW0za"
        "9kOZNk@l2N-!srXx<4tIVweUioC5Zd;!lllFK&zSxg-=ut)oP5Z-"
        "j9V(0T%DirkNc9~Bj`xZ<rSyUN@2umyKVC_m#8*cM09*-A#Ov>2ju-"
        "W3lflcc3evh09>5Fw=!{I1xxEi@Ym`eB%viWFH{V?hKi{4hGQ0O@I_%2=I<7eK4D(<dZ"
        "MP(V*7oZag_OL*Az4J3PWUb5IheP}U*(_QAVdJZGVS5vn>M-"
        "yi(<l;_)r!cI^2X~nZWO`^TdrvZ-"
        "2N|J`n4>jDBb~cGk7cFRyXOrj<JZoJc%!|F6H`x~81j2DkGaJ$_|Y3km*?yjGUoQo2cA"
        "uhJjA!@rr$-"
        "<elC<Dgr7+NdC?7KH;BOc<|TU(3WHJ%MwfIPDOx4<`vdn%@)g_aYu;ukDLNVt)$~o?bu"
        "xQxCgD;YZ>Jp-"
        ";^p1KhTK@+e$u<T(Pjc7#85*8LCEiSnC*J#R8kC<oEa_x%p@ktfpmb(w%|teb=%ib}?A"
        "$2S6sMTf-vAJpd;Q7I$tr<t4PU$mPZlp_BMupy`=%ycq+DZGNOkA*cy{gpqVdHYG9P}~"
        "%zeDNdXa1I>6ONAuXhd$uP9||S*<$YoSzWN5wZ@-"
        "b}KTwDJ>atz1Oe$o?rS?A7<*06&%<K6Z7?Zy8J@Qc(;V+qaj0XK}=cTSVZ)fC7+#0U1z"
        "vf?@Sbx<02lAafDCrjdqsBh$?^Td5g#P#RaIApx*|~9j%yUKI0KY$h*9`sdc^H#-"
        "0xr}@Bt46D7BKMQcAH`e!8Wro|BTPJDYcsZT$XKT^gQJM<J=!QW%e8)Zp4wNxd4c^{c#"
        "1J@q+p#LytuSvH%21c%yENys5VxaNXlZ3e26SLlv&G4EzeGs(Nna{=e$bpk<a_<oRq6h"
        "))0TJz)qfoRdCB9}XY%(K<b!o96n--QmDLK2*P7oUCdZVQr-"
        ";(wg)nzUO}!sAzvfaK1W>DIPV10gna$pee6}cr}&pXi8JZPNv=g5UKYPeouh3lRK&MBl"
        "0#iEQ5!i3E#@H;u8_M>6@^3c`+e#To<1hmC2nzmBGg{2jcTz0-"
        "uM%p6A67<|xtCUj_Qa(M<tU<GSble86UOJRm^6h@YuT2|&ohHC4Z5UX|@0C-"
        "?J`Jwlz__VJ7pU<Lx7?a6qkb>aq?0DqZZ2iz{bNSv7ZfI;t1;rX42+$4Uix7-"
        "lROnLTgj5^9%%pWQZb)ww*zz;LIzdztcoCu4oxg1nv3_P%5`%?N}dCo)!y#9P~0t_wm{"
        "eFDNQu!%*W!nBLP{y}1e(bD&o@P!u3vBpacDfYQZ_M5;#K#uD?0A<Ke1yO9V#5=5Yz_w"
        "02+P;#$a_pEV&xB{pA;u<f=eThl-"
        "0lG{&DmtnSZ)?W2~r9Fckmc*Qp>NxrC#Bq%NR7*N>SBb!Fl^S=aVTv)Ro%A|BJ<&#yWY"
        "1BfwEhu<FoEY2^L0!u*$fPlJP1#hLhp%(0LM;UToHE`aZL<%H>MNOe0_rZjdSy09Ak-"
        "$a#xiiji|CjN`E8q(2`v64U1jsOq|NQQJy`v$&<C5m-"
        "UhW5;M){%vJ6gW_znm@MQNO20I^#x~Ch2<H{y9p7$9!TO=fmXpfH@0??5HNEOqeUJcJu"
        "Ra1Yh|FZ%WLM-RQ?fp;79SII@e{H?wRIkv3l4K{qqET=5^ojo7}?$`LG2wbX@P9-"
        "sO6{VJ;?Jb~-QC|q>KXGjR26AeN-&KK8hA<)Z%3zr^-"
        "pX>Nz_kBBc%ujwl<cis6+lH`DrvK6ST;MnCtiPCh1T%5)G%0@kiU0e70$KpyESl+8g8z"
        "9(pD=e-=%o)QHHg2_Ix%fJ?uaiAKmX@Xazs|senCM(Mmr&W?pB9-"
        "L5?N&f0z6qz9`I}n=~(e;>%1TAxZe>{R(D69L$8Dr^bWzM1In=Ei&W>@Wq}MO4uj%JF3"
        "4x?LJHtjS8G@Zx<BoU_$)(E%!_t`(@nmYU&@o<~V=ZkD~Jk9OnXl&Q3+_RC>>o{Q_SHV"
        "m$D^qcUBIyU!F1b6=3}yo&Niu2;Mc*dqUWq>lVA?9i@4I{RRbcksCx8PK7+fUisD)rTS"
        "Otw8P{6fpPB_zm#I^9|SA>wFN*+B!ELhPF2NL3yyhg6DQj-~d)df#m4`++OeG-"
        "y!F#P69O;4zm7l{>-"
        "@Gtvb%w7s+3}_QX1Tj=240!mFq+iFusF{9Dp>>7G82gRFM<@iIWCqBtl0uNHZP=h(u}E"
        "T{C_kiWxCY&Gg5*F?gwu?#nvFDQr7F1)|}QKcsU7<a9)VK)K48~un=`5$|3_d6{P^*7`"
        "t`ypVZ!aD+R&Wd^#`y9-yGd-"
        "<@wrz>>;GT!MD{ibI{<L%OEC2LWxA?fW%<5}QQSqAXK!C+{KWP|F4?y6Fqkz`nU!LmQ`"
        "0|*_H_;5V$j_wF0xxEM%SC)NZs=fwsa|`?t2s0AgbvUR{eW|j-"
        "#ZX{=I`u&V`b6b&FWWBKlAb1tt&%#)rCIdJ1Pq9FBSSv{_4*jc;nfye%IH(Ody5w6YXp"
        "CipTEQzBKxWj8kD6xEXw`E^NT_<apn8oYG5#JIe0Q8bB*|3|Ghv(mAF!BVW=~r(y!#fe"
        "e496!sf8aw`EcWM7CUTq#BUr`_(5-}GOyh2MHE-af=?!M>js^>$m4eNE*lSap^d0uP$z"
        ")H$U6U?EblQM#FqLyZf)D6E^_FCiFacH<L?{Z9q><!!Ow9<ZIw@q^<+Ue*iDsdT}9d4E"
        "*nnV&Z+>T<Qes81Kuf3zzn-"
        "!D02{gV%1_IpLXxQ2ge@*57mtNoDIQ}}z?jju{gcV~6#zXrV3y}5qz_Joi-mqCv|CwT-"
        "cPC*|uacA~U8W0+;`3g7z{~q#J=wIY2b5tVH=Wr3gt<E?IM^nSlsW6)OTeU}z>Ty(ZJa"
        "Pa`&<J{TY){GTEBIj4`%Og%9MxXR03L^l!$;_Wc=2c<<#2bRGf4eR`Br6h3Py@`e6DC{"
        "OYgkHe-gN0!ZAx{AwbnBWPF);;5+>W;V`D)*$iLlUSIv{r{{sz3c?Jp3!{F>0Nm@`zC`"
        "ASDT9s%o@iZ)yxc<GYDL0X`IJ-"
        "i91rUtSBX9wTTS2ZyzY}gP4=hJ&FW0_W~TLT)^FbZh>aR_D2w#&UK&HXDAe|pphqbOxk"
        "un`=W;$3-"
        "cV+|cvA0qoyfFjihX?Uhy5Jb*8RbLw=Uc)iEzd%+|%{v2H5G0M%Dd>K%TYw{n+>S8*v`"
        "-phNhQef{}*R^h%0^R3Z9cUrs{eGl9>!BOq+?2vb=58t;80bsxI2lSS{`m^~Ze(o?7X3"
        "hM*_dXA#Oz#Mw)A6u=H%@FLKK8tfZ%ZLCb0h!9iO|LNFTU8+voEAK%(M&e+Efw0hyUZT"
        "Kl_-"
        "`|4;Z)W%==foiQtSpdQ3N(cYz?lrSjJ3p?<jtb00+6*#3k>YcW~0Eia$rJls=&4fPxk<"
        "j^Z0cW(4Z^ZRq;BL<??DOe*I}B<`l}j4_L%nlsnDB2F=LC*nUd0vnWxMY8k&gAiKV^Kp"
        "ZYc1@e!?QW-"
        "^Kn$wIw}Uj<_+$4PPsx4_5g7?fPg$Vt+0sItWMj!t?(1ar}Bsd~AD|E&xcp&ik`Jz@3`"
        "~WxrSym=0NCDHbk@`!Ug%F)ILISiep3?hari#s}(!dS24BcwkL?h4|wVk;PEI_)?`mPR"
        "#Lk)gK3N#WOxI`%%Krd+9$uGSK=$5LN9LPRK=~pRa%*?Z*r3R6o}%z{^X2hXM6*A>aZ2"
        "%l%QvciGMYJ)ACAvq$J7mmTK=*v4^&!Z{}LuE!Y6pF|^{=f7Y-"
        "fBd)eiaOqQ`3(_Y=LX`&@?Q9QI9T^{r~&O4AIQF>Esm(uL|=6z+~A*@-x$w--10Nq@45"
        "%ue79#_C*xXt@Sy?ja<EwWzJW7P0`({HExaVloFf9Pybk!!>rCt$K_xLUty$(C`uJ}9K"
        "mrr?>k{q{bOd(S@pb!N<ZudhPM9$He;Vs3h5SY4cA(#?Y{&KEKc6>VJzE*}XY`v3#>OS"
        "$bUz*=25gMu-"
        "9HIjhWeU+AXed5Wa4`77v(imBY+jL%lkt=4*mE<9X)VU{?47+nca;$h21kSk?v(3z*oO"
        "U{jZnk$Z-2s;``%q%!(qu-KkgdM>`|nF^GH49)Vd>U+M)tmc36c)@5I6yrO|qVhk-"
        "&7WXqR(v^6M1j~7U1@s$*I|igGKv(4L*l#WW)6<esw|oFAFz0^?ZbW@~D}xjXnBzu(v("
        "OKi*av-"
        "?{=?@9h!*}MJ@Z$?xbwvw@p&d5WQLjlwTq`CvPnVs)7~EW+8_Nb7(F*M(_k|lqSKc@@}"
        "r}L|6}I<bO9Q7j@Wi*W1H}gH{DjTRSC4X+8utI$&LGc$<$sLQaiT`fgP(e`~bs@5A<#7"
        "HcslCXK{hO=U$?Jm>aJ=A!!*@O>m>-"
        "jXwQ7AK)Pw&y}xAq4sk)a&1I}bIcSWym|M?gQdg-"
        "h7zX_cawRCL>RW<W#=mb2Gt|jzw*7RJroKdN4)7`5X-"
        "?VuZM+54?S8KCM<Tw$C+X2L1LltLVoP8_l{uI{hr<K?g+nC@%Mq1I$r`TChIXZ9<Vl~K"
        "KC_{|H_9F!73Qi@1{06fLk-Ya3OpO`Y1P(%+C?%tAyWKk@vc|tc+tS;ARdA!u=%b0mbj"
        "i0(qXbM!FFWXc>UF&od0q)pL&i_m}iyBA#p~9M$J8VXre9qfL*+uj{OFx$DSsWbuH4b$"
        "qCpyVlIS66Kh7xy1w9`%ov!;6HT#zoJ?eIEd9MiT@CYUF(kTn{U)z%y^ZvK-"
        "xTCx_j;yuPOR$M`c5v_%ZVke-IlHm588!#yrjV$>(A_V8-"
        "GcBK`{lesqR_Cigck2SItJ8hlh3;X&8AV4uJ80#$BSe}F?-"
        ")&G&MRdzHQq2HpijB4@{$GN7df)pK6)yc61<$(Y_KmJg_F4rCL_<pFrw<#cH{es8#9Zy"
        "w%2kTECQvuged77Qq=W@b6btT|fx7yL~ZvG$e1E({O;v12ef}Jxnf`%u-<-"
        "aoIP~Qe|xc0R1{+2u;{nfwfqW=CGd|BxGRSnpZ(4JyBSrBlSs~UFmxnPG{U%*qLZ)bu3"
        "#LnxZ#yAy#m}$g=7v|-=`t-VRt-8N&{eWvGTvKr3s_jG@MsDzfFXA>+I#rLBH^)W;`-"
        "A&Ic0ByPJ^X<lY~(Gi*}uS+HG{{FeM`A~1$H`;T0eUAQ~d)k^Hs!U{pGbNZV@jW_v1u("
        "urn;My`$x_+lc%c4e$E;6tFQ0>IFBv7`Q8Hf6Jb@Zg9+ciKErbAp0G;;}(jtMcp}#egf"
        "}PtBZi+pMk@poBZZQUNE-b2q1i`5J>l6rM<#m^8;m45CjRg;Mb@03-"
        "Y9i>A&kie_PHw9Yrn!>A6g<f(R}>CGrQ+_klu@jvo)eP-"
        "05JDfU%SZbSpS4_3?RCwll0dbx#%V|N!gy{MnYxm013Zm{wd`=@R~AKUgmz#X56f0#q`"
        "+`}3EcY}kLI~=crjr?yfz)zh_3+R0OK+zruPL=(IzC=B=jDvmapgI15o$dl?Aiq%0Jpz"
        "V8d|CSHD?Em3RucZHMP1vL`EbA6qFdNM=jlWI1U$`xUbVO*_}`qTncvHP?MrbJmNBagO"
        "<Z#Y59an}xD`K1le6u>Ni@iBLC2aC?{0xx0Y2r!oiJbevQ3bEAL9Q}9qL-"
        "5w?Vsi|A9#|;S87|aUb3FZ{T!9pTazO2mP}79}nt3Tu#xO<WmL@dE*59P<o{n+h1sXr6"
        "#J|B1fUe!Rzdg%pa^mG-Kp<(0TFuiuiL+o@lCO7Xv@>J)aZ^A0(3~V=e#_j<1Dke0iqu"
        "pUuD{AH*^W-^D&illKU?p8_%6Q7&|W;eDw~;3@&Ad-"
        "@22eZl@&m>6z(HTOR7ah>!IRsAtY``Y_1_Wy=r+DXsV26=FjI#}5k(8MPzT;B*n?d*I-"
        "E94ZkTMJ>`D&?zF{Q?er^e&?|Gbq{R!41px1W$H-"
        "?*dpqrKqdHH;ah{7Rl@h`^MmB2sk+(6d3J8ONeCFF9Lt}(x1s6L66%127$AupD;UC=?U"
        "H?@?Ms5@EqQPchejrEzwpage>Z>N96q#Y<~O>R0wPrYg7Gm%4*3jA>1@EPCM}b9zQy*_"
        "ac6q@h0tsa2gNl7bDV-"
        "+tq?*{HJVIFAy;FE&4)Sx*~PwjyD{tz%_W?B63Zpm0Y7`(c$fE@3{{Uw>=FA9@`)(a^?"
        "#l&}NSF9$-Q8a04%ruKodl2rK3R$Vl**1L7yqy#yE3I`7z*bX~h5R5h}x{)j;5DGJz-h"
        "q$97)K6!`Ujw=4{Y5>%`D2hz7^o8^<w0tBB7eQ_v4Hm!uM5o}70c5|6fz|is6RaY@IN?"
        "e*w^n6&E8(;Z@IZeX8<@E!{4)~j0CL+70Byl3nNEA?1UZvi9QV682MwIzbs&%6Mgc&m#"
        "%N!ezvH~&;@@l@#o9aApzqP0(Q{fDeeCFdOidaGOKFT>>*Fr{DmLNQ<)3pA$8tZKlFnV"
        "``vp-!8`DArr%T{CLbN^fc6AfM?m{5zK;Bx(}!SvvWP&)YoUJAI~2M-cM##-"
        "tFsP#Gr~`Zzxx32#q?U>0xUj(zec(LLFz^TZpRPysEHVY`OI5vX0l($5ikql<Gt@CJca"
        "v3eJhc`JNFt1)%yjI)trN{XwUvJ3kaV^|4H~PMrCIWKGv~%7*PBC4IC{Fq$m7&72x$60"
        "<--=|Hw5%kES)|$3qv6)YQH!(-"
        "H^HqO&OUI}bJdZL~q;HJRru;n`Kj+aZTF4sRNfH)wFIP69m=E&eY4!jGPu3QqiG%&P`4"
        "&tH$hJO;#I(Lb37`7<*8CPkihXWxdnLS5(W_J{n0ReeuO{UP$RcK{n2O8e<W0nhG}bvb"
        "s`q_-emCB4Ul{i_2&QBT7nH2nDEaEfZZ!ykWvxBtrObpMVfU;%+Vt1HdSIx_o4JMmNRo"
        "#+Qge|$V{;14EnE&XK!Fgtwx2HX^yqZ5fuvkxKYYe&GAq;G|@q`#Y({x}};*FQ{P?})z"
        "-*5}${yDh|Wf4FaF6HJnI;eoo(sBo|@@$X#7Hx$THGCw)qXzt7e{tIsSoM`iW^8ucBq%"
        "i$e`Jiy@%~3%>yy);9XapDE4;vYy-"
        "__IW&MRB~lsgsL&WXf5%A_Vg2<sZ~Q%C#!AjV1K&f#diD-uoDeIp;i{B2`^dT2fh00{X"
        "49?6YgD2(|apS^eHS(M)E!i~Y7UsyKtN5YV~{D}}qxC_*c>*ELC{ps+Ch#xMLKcBaOIw"
        "29&o%ozavu1h>yb<)*D4rfagn3Y3yh(9Hes+urSOI=Cx7N{s-UC=>-"
        "{z2pWd2Xw;6XghCx2gpI_vubC-KhUmv_)!^iK{jJxQN9%fkSG?^2-@`M1gX-"
        "2_8bXMg9p$VXDEcqJoJe;We$tIv4wGL>#&zgGzWuo>|H2)i&3<P+n2T~7kv!?fYSI^^5"
        "nD9;S0pMIf$a-e@X?I}n9?mA1PnojV)ntL6<0k5B~IK~X??@RW*!p<-"
        "=_@Yd^b)>^mMV`iKfrAH^>a;NK%asl47m2*yhlC1)^^Y45&{k9+e&U3e?H5mY{_X~Moj"
        ">$@U?ZP~#H0Fy#AAD8<iR{t@aO5MC!Y()-{**g05sfQroDFlk?4P=-"
        "SLMH`_qwtDg*rcUKe0}05JR)dHr)H@I0@R{YI~d*@8)ZpEnYnoxDN?{ln=+9BWQ;$j`p"
        "W>sr({-"
        "vKawY5y+PpDxg_U*nAa5sNAUpq6~T0Zw94>NH;a08i4<dE=x3d~bwDGlAglCca=NPNp{"
        ";Am@ieVGw<p9|81$0<#+d|Ki>tW*`u9zX_UdR|1WCC-Feup%>GIIXi{@$6?qv><|p=so"
        "x_Jl<E_J^~;IZkIlh7?!fK~jh#pRLCP~9s{3W!)PtGE`7Ax8+KF4f7HB3?uEY_(!fz_A"
        "%I*pP{v0nHY1u~wSNVT6B4Ec9qMz~z|0Y%RFFSrGkajog5${1YOuX8i<?sVWQd#Ib1nW"
        "6Iyf4Etgt4`M`34oR1#}dXUhGE(jwTP(Gfu}j<?Uzw$wVE*<C2&IHKArdJcja)7wqS?c"
        "APWY%$xO-xN%c9vC;P+(fN(@Pxj{HW&AhQzWovWzY51g(LQuYp0@>tztde~`~7u@;9F2"
        "6A$sei`2|qwt^inN(_5|yZsOPMka&Dy_9J+x(k_Ehg!7;~BVH4ZF)+UZyj2H~d4+ruN="
        "(~2QNffY#6{dN=`|MAihUW|WQ7D(Cv;Ih_zgpP_ZohF0g-"
        "547wa^@J9~DaG5>i&e}x~Dy`L}Y=gfZ#-Ex1hpo2d%Og=yU3HaN^6o2{&OxV9t-"
        "W&X@lgP15et-"
        "{2#zv+4!|h%rI*iyR<q4cvPrAdVF>tQH?`U!P4&3BKfhRQ(B<?8Vm>om^+&ZT41Il~)!"
        "j%IL(43bJxT{I~4LkMT%r`<mdH#a_Iqd04{W;qq{wWw<b3gpxnwbkzZf@yrH|%wsjzk>"
        "u4vCgg2~6>@5qPoMgSPbCkuO&!v*5-"
        "W=HP6ee}lq@|Hj94`w{mo{=6c(l%fJK1nFTsT)+Mg`e6%z!TSk(Twa(@;&hg7==|7CX7"
        "X?~3C=f90X$t(Ve|^Pp|_<3e!<o#6wqTg8V33Xf4b(MbnL(Swsxj_EA4>khcohU<Lm!G"
        "A}n_i2qMg67rpaER4hXTn&#i6j_>a%)K>5Y+WPW2*k8r4wPUbZaoo)wa5v#OUnS64Ukr"
        "VG**f{<O<4~dOXB<Tx&OAm=YhUo)!W4MLcjs%^nCNnz6Sp5Ypl|w2k4Uyq~#j*F@<c)8"
        "P_$t8*$q8d<_5qBHSDtd9m+^g9!5M5onoo?(+|Q;aHKFKQId_pB3p2w;MaI16b(`f8~0"
        "BODgjMG55U)@J^{B{%GN7+?@Y-"
        "j~RyC@$<(f@?T#K#AVk<V8H&R+F3W&_!8nylpYk{oeCU$E$ka{GwVBTUU}Hvbe-"
        "`<<AI+x&WDXU^s|9ONYmnp5Vwr-cWS7Yb9|b~JKFj?p1}EvdE3nMuutEjmxla1{eSii_"
        "a_25zqtRta{bl6>RQ7MT6wQV-p@{V3jOPAael-ej+Li_eSzGT0dJ8Je~j4{2qk!)NysI"
        "_apK{R^_ADZ26&>YzDYp%oEH+p4m>e%!KA@k3=(<E^0O5fkTie$U*A}iZyry?6B+`<DG"
        "`O?-"
        "fsGYb!*HYbKGb&jKiHbF9+*h)!!n5q$~Vpw}FueGyg8uoqZ$TaDruIIk*$8dk6?2qTh9"
        "TJ;-"
        "^@SM=fbu7+>bJ;{f|c{HzRe!h8I5YVcEG!lgtkTl;(GiL$pyBjKkMRo5iU@zftQoo{M3"
        "5axDh;?o75%yZ3H*WxxT;8|=R7V=X#kmkXX4-"
        "DjHac%h@G;ueLGZDzXo#~g2Y9~4^{4&0<R7U$c$Y(m&JU00pfFUI>v}LX=04ay#@CmKO"
        "1@W3MgUJ*WB!D7>`RHw`pK_44PgHo=CoE0Rw$TbYUT^!@<PLo=fhFwx|M*(jozyvpVUb"
        "JbWtB8|C2eE;zxfA$0z_<V<DW43*~%}XF}tv_kF}1ke7kg=SO|<%U|LrHt<!#33#ec^7"
        "?r{+>H471~ACtUF;ACq1g8ySe$^Ic&$8E)XZlXh=uJ+&Hn2*U^g9gkh1|W7S)ls0LMU1"
        ")Ct#)aYN5G8uOPJJgB-"
        "2(+V=T9sRyXzBD$5#4=rl^w1c)&qF#P&%#Z0ZUgF*FX=sh@RDDH^Tw3{o|uhwJU)r~zJ"
        "k};j2-%l=N*o+-"
        "$o;V0e8a=!Tn*mQ~BQ%$Hd~Ej4_jtn=*kv&ugNg;K1AqJ9fcqv^y>>aNp=wae0J4jDDn"
        "(<9nayru(D1pV~=TK5n8Rxn(yarBY7d0*`gWQB(hj{Cm~EMQiwW@RGim$Kidc@rmc9A$"
        "R~_J2}?qopEmJN)<f8$HPG!7*tg9?iw|}1C<YpV-"
        "d&_!0ZW>0{n*?R?}My3j~+sJRr?=PG4IG^jgBe>zJpx{rHVexA_5oHonS3EgL`3V?6@V"
        "WZti@h|fDlAf|efaB@@q7A!y1Xgu^ZO^<V|biT%=v=9Cpc6r_5f0>&5=GU^GN&eh74ni"
        "I^>Toy1U32578sf!EM*orOP<Z<Vpl3&)g10*apWnE}IIVDixSr#9Rsbx*v38b<XuPuLN"
        "1rLjmb&MI@1ftX_BHrll{{+g2Jg|{*dP9vFx=q|t~cF&#)IrF6jn96;Ol(Na8)86i+$@"
        "a&Z(V(FkCkq?earj9EFcaFJJW{{81ge2bT+W+{;;Ex5iUpcu3@$IWT=N0e@y1Tr{ffmG"
        "somE2$JR2t1e%;dV0mx1^Qn)$fn`9<%s`Aco>4$hB4w_RpvY+xkab(lP<NS@gn62VncY"
        "t}v{h_lw2(8!7yL(+BV`k1GWvrE>n%OZ=tdSCM~uJYeyCalnb@w(Yhb@#mKft91v^>{{"
        "eU>~y@<h{HOPg-w_fvxgv@Uti9Y-"
        "Bvin#7#roKheKwrz{podVJ&fjIAf;k3pkj`s0N8ft|4DiVx)X2uC4xIRvlzr|=w;b&g|"
        "-0G;xoJ|6mOY!kNA`Ks*7xuonvVpyM90Gu}xlka(mpZ06K4uzcx=H`qC33d){%NT>Pt^"
        "R;_tpp>U@@C#Y;t~4ZIS0FTGDdO!`oTPa&v}hH-2wiYn>-"
        "Na{zQMgsjI+M&I=jLi~jEcd*|mZzJH?Ax~vEJ<4gTAzysL1fr`6`U$dwac?;smJ4=uvT"
        "o&H)x)Bg{HW=;gX5tQblhvXSZc#Pn{&WNku0<Bl6?nn#N5HVySK;Oq<%;i9{%rnez=^v"
        "ipe%q2YZEW<_Dm><b;0qk$M3*ReRHO`N?~Cr3JwHN%qIlN<QIzPOk$W;r#~Ro{VoNAAV"
        "C11rqYue>HwG{Y>yS!9TR%a$7`^DujgZ)4*UdW4RRp&-"
        "yDj<+@}Y)<uiyHkBgAL<AUB&n|@*+H5*3d2B<x$@EoQEJ~=<;$iERlEZQ&PzqWk7<Qbh"
        "P?0&p&cuo<6f79U)GDY_5;lV?GxQZ_WFu0EPRr?(AmCR%8;Lq4+i~L6PKX|S8PT{!PHr"
        "=<7TH%MBC?H#Wf^&S6$8Z22Gb4o;S)s_AdJOJ(Cfln3`kxO<TpS<xrSk*_RG*kw)joSk"
        "g?*X(;{-"
        "M*iB%4SC(d_|@B;M%JKazlyXyU#*YRo|*$j)fH{$Q_2z*S8qF&&<$vhYev;i&eHHAe!D"
        "*`mpBbqvgzB>bX=J(<6>prKz>vH0$Q-iqZ4b5r<5B+-"
        "_uE@*SqD*Z{Fyzv4xHt8OZ`?jH*E8Mf-"
        "+zA1c@*yTz;W=$4S<Nd4<S#c6hjcq@S_g{xTAe>{%|3n^J3xF6gT?5zBKypFiODvvVc#"
        "k5A0lJ*vPQWyntA4p9_sTa2+}a;0Z?I#}B`6$l2NFW&TRz^GBfd&V#r)*54M>p!I>=qQ"
        "Yd4nHy!#{bZNR7jYTl!7_x~g?9PIqkiyN=?QKW3s${@P%8pdUpSOwip3@277g^Hn6V5+"
        "lal<?TYSoNNX>rq0KNggGw;}DQ(oZXJu>|R!R=B5ztjc)CTU)VfV^tkf#Y~C6qf8eUXR"
        "dBTSoqM|M-"
        "~ThWNR00WWLceV@xXqP*k%@UbuDr_(Fy2z`H;J|difIFqr+1BK<QE82l0j+jx`xdMOW<"
        "%&3waxe-"
        "5{n8&zSVAGSHs+_;zpA<*<6kAZvv^bo?BacMu*^rS#rXy&0_I`<T%6kn0H=z!;iKo!ME"
        "19^Uso#}lVE`W9sbC4o0bnl;PU_*Ha^_^iFxhr)dak$!?AO38u(5QaBmNJ;U6@P`kaNx"
        "pN>d$l$k;z%VIyp34mY9a3AVA;rATuuO6s-dS8|U-tKip-"
        "N)%eLr?5KCw4+yVu!wYus0UK>_p(@&O5Wcc;5a+*=w$JIHO`w4-"
        "ghN&h5_3!#`;E(6}qbp9kBg9Jht<Z|NfzK|UObzIBHEEImh?Z=JISp5gjQxB;l054KN{"
        "aOfco@*USdM?&7<g1_Z$CO*GC+lPWbqMv25{=|O5*uXr|r+W205&_PyCJh(qx*f#L$Ep"
        "ZK%A<UU=4clbG9Ebed9ghTfE<hK5rABi6ln+hjQ~ha>kjIAr%?#`yY?vP+VKKj#smO-"
        ">!VcE@0g%vp>bd2&*%)`UJcH~+}^iBFPqzp0HQLWVE@Z8chu3q|7da?4Q<uzXz)iag}="
        "ArK>|&vKkwftRl%Wt2363&JAWyNLSTp;!0n$H6BaTj#E&})dj|u?a+441_~wu(j$^`jU"
        "cacPya0(p&^!@gOHUHuC-"
        "?;X?BwxmeC%WH_{KkI(sVcm<3c2wsXv|({UygN#c}ypOJOdn&neD0KhmFpW2ifL=sI~<"
        "@>iy3Iq{n|0R6UTM=$c8^@UEI+(s1i)qi{U3j8J-M@`<7`-"
        "4vE@<d)WN}zWC89Z2N5a37{`Wgd%Gv-E_u?`%*dtX<SXNmu__$LD8V<A(zBOG)7*$AI1"
        "`OnJ6<D>YnDqVdS9M};9HnYmez;{0toqKmpfT!#lk0~#7-"
        "sRenh;V~)6VBGokI^#heP2Ncn>{NW2S904nsbTqc5<-"
        "d$cS6c4fVMW4=s^aVLaf|xt|Puc(kayU4wL9_W<m7hoGg6`~*q)CB;`q;9$M62c7T0;a"
        "w|$rk=cM#C=3R_6@t?LXEzgio8bV*a3~x6!D@4U<ke<p3X$Od70qJe+fc%;CP%@FD_Sc"
        "zx5H^Uk8QfC-rt6;pk5!Uc2gE{m=UIIl`RSawD8IBgDCZ4*=V{`pe-zmWld(Z}fjI;aB"
        "XA|BU~f?S~n!7lq}RPvYTgC_azV2sq+7<^W9ifxG!3o&F;l18a{6tj`96pHR5Z6^8A88"
        "Q4`3J^l8#966KXHX_e%O1S_pk-otVNCaizR?Mu&0yuyP2_Xa~=D&nEbu9FGegjGs2Sei"
        "?cY>haAFwR`sO4H$5c{4!_xA~yUesy6aW+};kdBM;!t%26&suNc2Ry{3fYQpmP&T$`05"
        "!+<BH+y*%<EKLiTpz3p}q$rTJcC%DD*laA0_lr;qfdl;6+YK68g8@gh)PWyg=EGY|gd}"
        "tmB#jJvPkWx}%ClJ|#IQ44=&1igPz>FiF_@U+}~1dn0h)zsz9>ruo-ML<%?0GM#9;$%B"
        "`>=tv2uIN6tXn!NdzdEVR<X}W_J%+ujJU^N%v7??+#>XwxNMP4K~=JA;p5ls*2gWpI;`"
        "k}!bf(HM^J`8G$`?~3WGJhC)+w}e!`)je`g?`MAeMx2G_ixBoW&C_{-"
        "qH;RFRvW;Z~jXPcuc<r=BL!i0l5DZ#6}inaL@^GVb>xY6g*9)wupC?+<$~;B6xnIbQ6T"
        "Lfsj-~7m#3f`iS$#1{_Eu+WJO5KF{ZXMzc8GZ-lfk$Hd2bgWV~Y2GlgwxA3FcjT3bl0I"
        "M?xcJwpiB9q%lbR8!YkZZw+w;S+)W`B_%(*TA97`^!)Q719?G4glyL<@W5?fiW!aorlu"
        "VIn;47=ru#j?V@AQ`tO|K*HRHP#imPFDLta?pwtDQ+?&(-"
        "#9;X*!lTqTj@`_cRM+U2y^vzcEg`tx54>@E3@sju{FPv&;Q~aiyn&1zB~fj>)6z2tMOY"
        "9h@%w}k)py)-"
        "qDL`(mqhfs5kMcnm4bu`gfKfV2T3Q{o_Z9R#PycLHB+zKbHv9JntEvy#qV|XhuWp`LIE"
        "a$by@3t-"
        "~0h37JpjI#x}U(fpjb#f^^pW_wIr_O^5A{<_1O{5nZ<&c$EI_{;gY0SnM$e5hc=x61pE"
        "PJZ()Tq_o;4dicnWeG-"
        "n0U9in$Vb?6cy#$f1JXzM`mLkjyM&K0eU_QWaJo+<oZb}$aNsV|Gs3U2LlA1d-"
        "U5hnJmgMEzx#ni=85_22lQ82H8ME$3d&<Uhl%yjZy?qN2la+yR>-"
        "SSC}v+i;p@j2f5u0&iM&y_12d?<-"
        "B7Sk>b(1}#zHgqtsvbKD^NdmR=DhVxAJ#{cke%F<AQxeT`H}L1js#)4=6(bY{h*7pk>h"
        "=3(6$wR$uuAkN57J7<8^UfTY!Tzsk46lvd!=P057e?*jv={b_-"
        "#?7|;0(T)6Zv2Z>59v>Lwlx_iRG?56noV(`GtfgsyA{?sn0|TjlzCPlw`T02n;(YmlOZ"
        "FUd0>>SV+r@GC0Sf}MrEw1M$M+<?VCNV4?>*u(&ld!KtZ-iR3H#~%Gnh|SU>KBFsy+HZ"
        "T&Uu9-"
        "W>6t&qG+qrvmrAA%A%~zf#yy&U?u>`v2w=4!Ervd4trTetv^`g96U{oW{B@9%w*-"
        "AK*U|)0GM%57s^My3xq`umK~nVTS!{wmBg`_Hf~c-sVOI&DC60{0oscGbc38-"
        "#0JikvKM#1wNEp!L|vuy(6JM27pCL{al(a&+#*9eQ*QF?+^Vs>KYGE$^(Q#A+gVB&yR)"
        "n_njnEvQrw4DPcgGm!$!jtq;`e&Irp63hP07y8P_B{4Y2LNCRvi|H0>f?@^HR`d|(_*x"
        ";_F*WWQ8)cfuawk1?l6D;)z2g;O%JA@X8haY+m^v6B&-"
        ";03ekH(ae&X)mTGWRqT$%B3fQ}Y)RdidCHcAfxKV85{bCd_ct9~PXlzK?Z2Gt_sJ{e-"
        "7EP{#yuN6)B_G&HCs(g~S8f*yCEFTXev8%?m?C*E&|VXExQv?bx+bOX$<jya%{Ur+vzw"
        "2)u7&4+v5b}_i|L6wKNTM#&yoGlOd>^|c<6Jvqx(*fw(-"
        "`QI98y)ihp|STH;fL(^aU+cHU6Te+0gRY`S_d32!O-|F5u^`{U-"
        "!B2vAih&NM^mryHHr@XCCQfJ?Q8Gxbit+nAcMvzdb@-"
        "FN;J1{IIJlf7+tlib3po363t_xt<WGmGDFBbH2`_+?(mQ2WmI$gXm8WrN{P30Q!yZG5Z"
        "4tKKjxuY>o%E$Aw>Efe9zkb0FwW9)NigV9bQiWWJE|AML&X)Ex!+m%Tk8(4e0?(i#1`d"
        "rXwOmKnAKyc#R|hB*Ie|MG2eFJ_I)>;VX}^~=DS-"
        "E%Vj6VYVw8rXLN_KfnO;8SJ}!y`TxJUZ`onZzG>pyNSFT&Le)>ffh$l1PBnQQ5uV2e|^"
        "`{j#6=zJllesr#+`Qy8X!?>E0L<i^6Ez^l$%gxw_qlboTc>~;~TR0c=|c50ufvz30J?g"
        "RNq9r4jQQdgaYgM&DS5BWo<y^4OH)g#gELGs1iq1&sgV_kNiKkuJ!nit(Dp5!yV*!b8!"
        "{y+$vc*q3*&43$x{FyJ($a(+pVCv&wU5te*;=wl2x$WR*-"
        "jObJoQPO3Y02bx<Rc7qeje6+zX>@P--kR1>Oo$A%W3=O9v-"
        "a|_o6_Oujg1K&<tL5(F&I53bS?j+{N(wQw~4lsF0f~sbpGS`bb$vUMG26x+83+gN*?r-"
        "Utjkj(J1x2waGXJN#Gsp4fTQ69C4l?^pgZ^Zo_#ug^~iv05C6@<_axCK~q{0k562zyTb"
        "C4Xh-PE9>zJtMit7KVsp!ZC6#qDUJC7BH$obltbqexIa(xdYtXGx=P<G;_4fILAK>YpU"
        "%fp0~jURETjK5<bE<eDH<rX!=K;yvmrMc{vPnA?LmPdi5E)#hB<zrFrEe6a1}rV_$=W>"
        "I$@$Y9dt0#Bfw%H;qu^s9|0se2T22p$TxSG-{oQM<2-"
        "OZ+@Od<Q_1S@KpLn4Mp$2t^QE(={9jfZW-"
        "4m<1RuxEx<t|#)8D*ON!iPlBQxja?lAoKD2NOi1~57fF&f6bv5Fbi&|7WLf5D*DtUg)w"
        "6R0Z(%W=#SK%z3vsP`n9j|DY-5dX5Tg8YN&eLmQQ^)<yB39vKAoE-"
        "A!WjiH&LNN`Bxeh$t2geePb)$c=N5;s@H@=4Mbo=#8527^w_Qirp{}V?0@uia1M?7Has"
        "}LWU#tV8J2Al=@U+Ta)FxRHie_~>YbrbXI!$D~Mj_1AK8{s!``=<T^?$OndO8C~M!rzY"
        "1r8=qi#Zb%1GYm9+;OZ9sbmXZV-"
        "s$pwk3Rka#H`F)5NH3!Jhn%yV!Zo2g#)V0pQ6ut8=6l-K^2_;qbCsP-"
        "Qse;l+T@r{+-78YYp=hT!Fm-tnPOZ^ky=?T}YJduLk}IXraOPjDKl=R|U@3`7WY9e!|W"
        "vPV5Z{pvio4nVbM<o&*fgm4g4OMSr=c6+j5S%U}o^d;NOi9rK-CkHylNk-"
        "C9n3;relQ1H(=9w7{6fxmUU!k@CRc!Q|QZmtI&w|4MxzbG7)|5qUo4sBkrUzKw-MXO-p"
        "kpH4B5JR079-{7F$Xm12g-6`!sA!AD>OSj-"
        "o?5^h9%y{QBmbH9Nb^O%G`zA`Peh{b|IJw6=U8lX2oYKRiTNBp|E{6_8K3Jr!uyx_vdZ"
        "~MiTPg9<7@u;zyREH0r2C-"
        "D(1g80L{%G1XJ~#i*pNx3Tkjb=2(H_SOa{*eDDk6vHe7B%BKwG;Umy4?-ToEMh-ODPZd"
        "6deF;pAnlWeH_bbc;sMKqQAF`o5kNeEM2?&1v(tCO>o%4`e^vPPZ7W|NBXF0xWoLD3N;"
        "DpC=4)Lcz{pJP5H%0{N7A;Q9lOz8|6~I6ZT#D}|ItPX8D{LI=RG8x5oUi&HG+>+OxL~4"
        "JUL&^jy69Py5($|}fAP6hX%$0<aEX{0>I3wm(c_>g%$Eo?V<GM;AUiYT)Fa*p7Uy=>9%"
        "e8Fp;jUf;pQE=xKU2pD&*-R{<#82>V3Md&mN*&FOK*4#<nU!do;~``Rc-"
        "`E7IRO`Mg}eEFOjaV}DTh(!fiO;l8=v6Z;$e^C$d&KL`7pcJUUA|AqY;<g)<*fy<x^mU"
        "DI&`f<)<?(^F?M}>S1LkFGpz7g@03F#^RM^z%}cGu`XG(GhKh)8+?9!In}yZllv1-"
        "R9C@%I4#=+XyRzhOhoH8j8yiHm$i1tIuv0{5Z5Isy;W&dK>v`)W}iweMgbJLg9UXFNGK"
        ">b?*kCl>g3Os=$j0{(I4s6!lwfT=(CpCd2va^Ro%l<5c`9KgL6aP|{?G3S5>YwoOwere"
        "E1c)!<&bG~2pHB(U3XSBY#ddMFOmqhpy2Z^Qu;;*`Pz`J+#ITX!xt{W1Z%%o2d-"
        "qB&z>4G<`uAZ%Jr~AF74>&lZ=P(@>cEAstFYMev<JXnHy1jUxMF<soawmZ9BCebKpJrt"
        "cj#pK{RdzT&06iKbKmQ4yN;**~ZmY#}S<uKvKma5>fg6si#9Hnr$Hx_X|LweRThtrB!6"
        "RJ?Mh;ix`_C$e?~Z)J;@tFx`c)Rer5yjE`v<h|tRn&r&0kPqZMXP8;>;`XTc)ia_bcvK"
        "iPZ9!Fph4F_D|D(Y0iZ{xq1&r#oWp>67Qx|5Ae=IFUtQ@x?F7L<KAhf;b4z(h68m!M>y"
        ")P(0m^SD-s^)FZ8|^M@^`URXy?R_=s@yuK6hdT;U<D68dS(|3N%B?kI3LOpU;@Zy+-"
        "3YF8lJlKDRof4t#mr+4AJS@f<(EN;BunDp~oue9fy8y(BNUY5h@wydupNaDB?`J9t>)8"
        "d!F-3Y!H(@SZ8<DAd{Cjy?Yk3XCF&;=rN_b=Rk8OS%fvlx7)Z-"
        "M_eCyCA2w*y3vfAB$lp$4)%ljbBlUpwE&onrq2cP_t+^N3=A<*u%T1)5%8mbkCu)PQ30"
        "UcA5N#=5@~eOHfwQpy9d{BgclMI#gP)@%cH{=4uN)`+;rW7}{D$3q85ymD{kah!fI0-"
        "sEN_P@mc7L{O`v*we0^gS^b#|<3}GWBO6pAqLppCd=0;%B8Y4~O}$1<$X(>cY5nXB%=`"
        "6a7Oi@KN5TP>>IeK91BGd9QmC@XnJ${PM;@5@~4QG3~(AoJjHK@?@#3bYTH54r(tsanL"
        "{~Um^;3hb9h7vonlL)Y4=LSGvVd8Sq4B<iVYPaR;!Lk?j+Cg><0*po*6A)<9?SLiq!!("
        "<cno17JDl=g2QIYeAysk3WHGfh@h>5P=5+O9&tE_MLDDAI`P<cmqg(qBd+Dx2Cd)ssa|"
        "k1II9<5@$v}LLwh{I8c8MJlf5<Z6Cr)b|f>8gFZGNL=^DOx5UqVRmN{G2>SE+D}UsTjr"
        "j3%Cw`U1#J;ozPjiX_2d;deVdA_)tjt*oI8HePi1-"
        "?SPW=P8onvsGS@f5i`xS#|)A;dME7#F)w{lrEMl8|n|Ios~+&lgeX$;nj>=a1>Vopy1u"
        "~07J-"
        "@91=AuymmvE%1x$fu(IYnMq>^rD3S0Il%HJM?#Bzv1)kKaRoA+~E)JkM&kKasg@4%&&{"
        "Q;tpg;s&Np5Pa%c2SHXj~!7xr)ty|3(icU6U`IqMRJ|IRJ=N@s9=`G}s5uUo9^*WbbCh"
        "AuEJ2;<Rv<;m1+#co=1_yV3^sqbopil>2<ULrO;;lItqLo#79PWzGPm9;<P}^Z8zFIuW"
        "OidO5TEus>l?VA~@&uC>MeCoY_+dUg70u5jcyGo2jYwaboeK}-"
        "S^!pg`shYIR%LA7jjGBZD!2DV9mu^l-"
        ">=KG`o+GbFo0%M!2d>GYt<VX>Ls4P2;AKV!+B06Fp%i+id8Ha9B$GvC6+guXr*=mVLl>"
        "*7mX?hCO2iu+rzy1CY&6-"
        "<V$m?DPHe&02ewifwYc`1N0s;@EnMAYythF&mHs84%KNE6>I+TV26OW{88}~Zd>7kyaa"
        "QrFj(^)fqO8wBTE0tGv2;oJbxnoJD3+DA<E9QMAldr@&2Zp`+u*GXe<2E1Us>}i2pKqJ"
        "1i~`kDC(Z2d@{J%D>j}LI<5~jeYtdv=^S{_;|DMpgg#yF40#|BT;T%c8JS7bKqc|&dQE"
        "<grgyjVs-Z@-"
        "Afg=Z;|`5Q|63#<!wPMk?Fpho>JOL=a2TMPRu28q6EKz#5zSeJ%3tAb5}dX?<>60ZN5H"
        "p3i-Q~!IK-"
        "NaVsN59liIUtNi$@Jbe}5nu&&~b%1aHYyclE)A?eZ@*uB%B47Fae);dnTi-hYDfCaiIl"
        "(gp!L<8{04!iWaD7RqjboWE@k0n`Av!(#eBhHhfVZ8;s$w9hkFyW>h{RWAHtC(jIkR~P"
        "_rZfM82K%r28b3N9|^x6c6+}>qeuLi`X9_tL}TB$V*sQDp-w<nUi9Cmr-"
        ">=)<2|APg#Pw1cz&F`DJ7OiVYrfpigwihTF4iu^n;&Y0Cca&)Yzenx!Ws8z-"
        "wnI@Kuxid8RDJFaM=<?jQPB>)1Gldw>{E`KoyVSll`Q_xk_=DD%)hU)?9SSZo)OXsIX0"
        "$G#GS$@E3zxXGJ?AD?4KJeV;T@(hH*_136gd7DKz*hPTZPQ4{mbwUGIdWJJ9q%{Kh6nZ"
        "24)mmurQ~>)LX@C<Wf#(V|i}OY#zcJ13aogeNKaFE&eVsfg4e{3wJ8j>Ku}bfrktdeDr"
        "r-"
        "1yjD_?*V$_3IS0d1tXm_G4U*~bT>dH`S&ey?wng*ur^#55vE^wRjn&CNC?_Ua>9Q;wGj"
        "hs&bVdH)gcR^kR&I7P;!~?P2q%$`J$uY;NVlAQ%{fKfUO5+FdFXfx(K>^j=HU6BI=4+6"
        "~<{M-"
        "_X*SR{^q?VnPn!JQen0l74xZE7XA<)wrk^5>VCF;(Jb3@dTDugm=U8vktFhtpeFSXa{X"
        "nfv;YXSNKwFqcXHf?!xAHm<^&tXer@!+0i>l6B{RXLgd`Q?fsK+c?Hrd@NnqRiDP4HvZ"
        "H#>wXZV$XHgZ(vM|27u#8TYGBia!&j*Fb^unjp+pVNY2Bj`1t>^PdL`SLYHC8XI6{2l("
        ";D`A=(sAQfYxx0iDiU(5~ixZ=ZIF@y;NdzKtG=3y5SCg2TrUacK%SPoQjAI4YSy>zbuR"
        "p!C%eb_(Fee(Dn^*cEjYMeYjhx6p`aXXANIdEZL&<=CrSXa%BR6$Gv;Xg+BwW`-"
        "Yy}lH2G16<cUnlJz16Rd!sZ0JqKznZJpMAyuP&Ka=g3~po?27ot+h~2q+{{fHT<T4v2`"
        "chW)#vx5pE91tdwx7oJ9hsd?LiW3ROf1`Ej-wDK@Z`6hiPA5Xosx@9{k1lKk<f(-"
        "zKex3&nuMqMY#SCi}lK8wbC%5Dm2eeHpwXwjT{;f)sh7^v#<*nJ+ASg3Jc|1C3Y@_{Po"
        "O4_bg@bl^^p^NSc_Ma+rdT=pr4CT^(B7V%ARATrpjsQ)JBapGXCij!05X{3h_w7xtIi6"
        "qEx^@<<%WkFUv28;F)f1ctE{fI53C;!a4dH7TVpF?||AGFt=y~^Wd2AA=;A7JXgnA35j"
        "(1Ra8(NCF&IL15hkJm~8WtmP_2y==!wy1E-"
        "UFaa}wD90^!C}^IQ}^DF1H(Q^0;@HC&o@r;Prsb74)DvHxj^Hyt#Yi?JyEev%$rr#VN2"
        "Clb1rFz-*(CYXFMzOscPbe{Is_NM*d_Wem3z0@9G-"
        "rXA#Vh=bQY_`6rG9|1<d&%|8V&{Yt(e#{qq|ua-ej*j^TH$V2{u|HT&5?X2etf`6&Q_I"
        "lOU^QU%vp#L)SO}Sye8~xYG`rR|t$*O{@Q=r@14%DwR`<6zle%**O{D6qI`oop0Zi4oR"
        "bmI6YjhjDL)Q{7eybjH^)Sr09KH9iXpYrp{oAB$txOYBCD`5V##UCgPjmbG_NYJ|+2Yu"
        "c<&Kmma>tdHWl1HsL@8OSBl-"
        "y5?!hk>8qXFBC_U;4uKAiDfDfCF19Hf;d<rZ~p&wqtky3p{pKNVk;u3hUN0D${UKv+A#"
        "JOBa!vX2ofa4hsE<~dZ@0p2Ms)PK)`{BC0Z(N4QJT69jDx`2Pse)2XS(lPwIe6Y`jgA!"
        "ZFziHD>{PYI?zs^26CHkay#|6iCs)2<>d|cPIGRnIp!V!zZ!X$O-"
        "59b9^;Dwh4J<t5@M`yymSLOBf^Zw04A^+`Qd18{^ooSx!xY-"
        "`d`iyvkMB6A<A_uPeb#4+{rmt{)iwA`Te6(Asye(E?z+=2_r_d7xz0_0}Ch;;f`SGy6-"
        "N^5Llg7d9_Y*jA!p*+8RkVvF47#c2y50ygyA7(j=jWC22l=sx`_)*oYiRzg@-"
        "iQ87;{W&<oi6Q5j;R0@^hG<MjkWBzv-ci^{iND=a+6+Zr5K2{Wd@5J?iWy9L#-"
        "w^AO@kw0}pPpAIV3*Vo^H^J?a{LcfMTu!}`iV|C^3oxeZ6%k3~fb<utf<Ut_5nuqqyv!"
        "!4ANbueg`4fdFV!5yl!9Mm92f_XH5-"
        "=+SXjwp!LT35~Md1nOxG%;*UE|6$NbxsMM_y`^d8#K4-"
        "2aRK`U1VF*NwxIUErtkZt0jCW6Ku&ujIA!G8zIdF5Facen<>pCO<o%HxQ5Ob6JRQaY+-"
        "5LbQx^aKV%GuJVfLZw<WK9r?@$1bpak{rbvfwT9?d>|li7{hq}AqG2jw9;&yWM_FauA5"
        "AiV?L+z=d_4&%m17*3t8{lbK8t1L-"
        "bJ58qRvNc`XOf~m!Thyc}2oGi;iFL_JecPzl35Q!gJstj&Z<lFg{h?jryrI654R0MUum"
        "DbukNaAj?BsB=l}2&h4yn08uAS0=}q@NQ-"
        "?{@E4xKuPHA^F`eTCjA<Vu@=`U<wQn~F@jqms(kX*s320H4(%zVB>2MeDsg6XxzE3g72"
        "UV4pKlX*4=*K&}EO&$)Ah1{~#rj;610QHzzxl-"
        "j?P_a9<BVII;DKM{{W{jczCW%{(>a6wm|8@PN$$>rkf0Xj=;21`W+$Y>@|e*#V*U@d@q"
        "EM}5`grS=+XCD*zgT~d2|pie?U#*5O(V0LVH&!XHB#Zoei!7I0ok@3p+y8ySD$!mvfF="
        "eRR%Lcf@iu=Cw?SUimu*tTgB<Pq-"
        "~}z!BV)KN_I7Tj;Yjtxf!;>hq5Z!C?I8XUu2t_&@e(j5u$>&)t5?1G~bhtayX=5A@cK@"
        "8GhjEmd*i6ra588siB?XHWG+am2TQrz1VlyW;$(S$EFOV*eP4C`{jUtkdFrzXiSs!W-"
        "sCYb^NNZ#%?r&S732zlq5A;}LzZ|K|5b#@xF;{R-"
        "tRJLL)oZZd8we9jwXP&*eBVFmUr@^vR-"
        "h|2t3@JfyXkNaeQ(f|%H$v^0<j|wl(`O4pXN|yN?Hp;pW`)3>HF{r^niHDbpk_06J46%"
        "#t%aahEzI}Es^Vcu&1s8aA-"
        "}@xKfqmofW6P@jSN!+Q4LSthLZTrR{K6E=P5&z%un#5n1mPLPM^Vn%N3e)HyC)mNm5$H"
        "=S?<sA^<&RJaYUb7i*{6vvgs^eXLuyi&Va)@&H;cV(>GXerhjObh4@O07w&ajaehyC;m"
        "k`%WN&UNB=o4l!y@9!D%X5)wSx73IhVV^b+U_vq;%82XzY#W_c5^0^QxTgN>~ViCI=$q"
        "IPD---DNj*zVZ*gk#@IpH`Ko-"
        "x*VFVZ(ch4+$sUBg>Z)<2YDzC25<0wuzicTN|aTdR}kx6I(fez^=)%o0!LPQh2qcR?c^"
        "Nd^C!;(z0C8Zv9IU%O2?*aoE#lk`G1M)XL6_bARIjUPha_yc2obT>Ia~-"
        "!)<bZuc2R+gT&fMOc+3OW{yLf=z~8d+I!B)K<N@pZ-GbH6bOmOiDNz0Cx~S?bqe<aeG="
        "vs1|1OD>eAC?7AY^{AsnX)J5&sU>4WEFzX15o>x4!vnvVm1C9g9O9{A~NuCL^Y{9Pi5S"
        "j5k%&xfb)RNEQdw2o!#^L)Vz^#e!6^+rYf_ppEI440;`hT^Z4`NN<)T?Yo9RL~x5W;Pu"
        "#<n!9So-Xu&j)i}7>`y}bf9>F{Ohf0R;{eZ&fayF{P*B?WBiaH?pdtfSrT{#Ae%ce&L7"
        "rD`iFk@Q7v?=-aoL}fF@M>KV~~eEPY#};rpx6~;nV$o=MN2ssi82W>5!zO%3l!!pE-"
        "J+!QW=v8t)v4OMQRgk5&wVOz#iz1%F=L{}811^@(wV0XuOV2Yyc;Joj+$3cqe4PV_!(5"
        "#?fASPotg2p|99icr-BjRh9WMEMaPU+1r1U7C5dZ=Ro>n%JJVgrj3oNH{1#QyPCzTqQg"
        "ViMW)1>DtB%uovc2o<4bAw^sp~^cD0M^`Ii=L|&pw;u2HzNT9Nfv8YY~^>9p?S*m;0{m"
        "BcQ`Rm8$jO@e<BEcVm=lC<MV{7mq$&a;bu+}ZUl5d_d=GTz_^uCHBczTSx0P=YGa8fsM"
        "|A_w@(re|t;=%Hx0&`Klf@LJ7A+C#ggU)jp0ix4kd%`l4HrESi>Cf9x<NQV7f%s$94=c"
        "W~UE^`I?iSY`f9$u?Bck=r>;ruUEO@_xusYlLbAY%DJ9u5lgP+khl{$D3ylvd=jjCk3Z"
        "eREj^28jMXxpS#ZUuZi7o-"
        "_|ONLwJ%y1~zx`ZE9W|e(3CRgCq2Y$73{`#@N!{+yilg4`CM!(&OLqp$9&PgCo9$~a@S"
        "K)uP2w2^!#v9rL{D|V0AAbRUE@{iX%P!z-"
        "GwSKdwm0Oj_4aKX>Vx+R17xQ^@*?8`;;6K~lz%-D=AvHMihzh%u&D-"
        "MRK)HFeB1U{<<I=HF@Mdk*Bf~?pDAF^fyasd?e^B_!>E(<(Js~F#TPTb^Mkqx`IJ|OfA"
        "}(xKl-D(?VtP?&Ym0!(|M&s|1*F;7sq-"
        "&RR3&;SRW5mk9?0EE8z7zXs8;+;bEK6D|qw&NB-"
        "$})>#ygx34{>yqsI#kFVd6e!<}N=%$b2IHaiC$Dk6T=&tKaTqy&=$3MVV5!jYsRf!DYF"
        "?du8`{Afo@5MRGHSXNhM9B4U+!LPY145uI)ltBHYYl&I5*N8N*I+-"
        "n{G6YFxol}I`aO;DTVr(;Z`Sm<`W(&e<YC7f^W$&yUx+u}ZuBI6+C6OZ-UC2v@gnly*S"
        "#Xa-3X}u<`&aUyD*2|yo^w6_Undr44Rw9`s&I6B(ELwdr$I-"
        "T$&$BS~BO?jptmF1pZ+IV%obB0?4$O0A~Jh)(bEiAanh^IBv!J-"
        "~81<D=~k;PECCAzK9oBa^j;aJ1H-62e^_fO#0kvH(<<vD*hK8)$y^V(cUEb<tCQFud-"
        "J4(r4lL4(}tx1=MeLD1Y%&p>Vx@V&%_~AmB~&?K0K;Pyv5;Q{~OFE@+R>n{7xpa01dd$"
        "201i9cjz*oG9l%5W{126#zFO9b<k^tC#dO66Xr@exu_xt@!HYxf5^`u20Ml0Ap_E{N|H"
        "+?9pR^6X$lPE2$2!BEh73RtC=Rt1DjvW56cnu^n><|3+QJ<x|h!Hxd&4KqI;*7$ct#{b"
        "Jv8lRxjm{4nL?N)h8(^go%Aj}m}|m6+p5`ko11$-"
        "+8^qiUUr)OlE4{+xvLjJ$b8!$2V~m-3$D8ykr<IsL<ZS6TlNZvBm&;{4-"
        "GxIteW(_0hs-D-Rx{~+hmm_EKeFBE=@<K#$VeT}a%Lh%yg<DvnA;W*}w`Q+~R0#B~_9_"
        "Fc{V0(IpgU^w3$r=p&&QcgrY*X$T@+fpz`-"
        "#8y#Oj;+Y|4lDL;u+YfcQNz*FZGCn&LSAc(311L!9dO6C%25CLaqEGIN9hbo{HY(0fGw"
        "FWsC&FQSI>s!!*4-"
        "MS%vSSENNP48ZDu3j3pLu&JkxM^Q@Ye+1IUQDEcGrJn!=lrL@A*yk{>|{^{k?p>N<EAM"
        "=!-V-nTZ|q5=$D9ivrz6TbSL<eDiXnIh{q-BCKj}1%zZo#;&Z?H@t=efx#b`-"
        "vX6tGs)0rJnl<v!*MqsK^+kVr+P_em=VwQN(MYUkpO15C_V3uk?*iU<u`ZrA5v~Ba_LR"
        "E*)PIRQZXca7jfU*s0#R3fpB()c^8rDZ6Ca&h@P9=ZG79ouGf>KI-sO0FjpQX33iIg0e"
        "+Y+XN-P2>;m)=DIhA(jB7V~U=b74M_6-"
        "dm%p0D7f17cPL2J%)Kq4F@m@K~4`Z@nbvQ0#T1PA3_xQ^?ufY)jM(@p$o<~Gg?`tJo#m"
        "+OzlgOB|E9(7r>LL6w@yVhO!0oQ5iQUB&(U(bX2T?<5dw%O!&oRfJ#mQ5<^;`a^zH!Tq"
        "e2_KR-"
        "r;Ml#^LtkbJ62hDv11?rzxpNxKM=Z0eH64n>YKZS3qk|`e#3Hwf`8+9N1*SHeTjXH#Fy"
        "+(en#}UmcAwlM)~#PA6=Md<Ack51L~y~TmVNC6Fui(ABlME7(OtsX=+}H7v<skoGAh(G"
        "kT#g$2zO{1yGhIZOp{@bWeALo4r`i%pc+|pbz`oE(Z$jgZ&yBk5j*dJKHQ&NIKLJ2wpX"
        "x|K_SX?9cqhRCl(2_d|21<<H1a<L~Zvf~SlAw+5v)*niWL<VjD!7u+oje(FmEQ-Lq}+B"
        "vRCc<TXr`zM8(PdD>DX~Kasp$)xjS~Bc^LI3eb1N{;QexDz~q#QscoD1`@CmJ#a`2QI$"
        "bj;6l^3<rCRp{Nw1=eVrjLOG8I2h|x{Z?Iie*ye|^U(y%qvKtCvP)rO`1k-"
        "L>4n_nmkGR_zf2T9&IP;Q84T%OuZ%fLy8qwtgFy22KCoP71u=i`0y5hI&e)I2`5CQ<=$"
        "pt0ox>81AYT9U=P%>f<MS4mE+jN#pUWr&UT{9o*TI1R%e92>U%k^#|5w2FHv$E3e+vH|"
        "_S@%2AWzRpI*WZtNd;!Lk5f<N#{PhOX-"
        "==|7GWR;?bkR9GUFZj8Rf@c0^N22Q0Q2t9DGE6@jLo?t`h|FpM6z)Ten!~k=<73*{`bp"
        "e?fv684D=~`v@RGVj1zvpDxhp?)3Z3{v{0X9h{iU!h;fXY){Gx>v}49Jobm1ti|)Uj!E"
        "`zKjS>I5XE%8{4bFm9Twll?VHk#cebZ|16+8A_{KJN)Hx2<PuZTwcdGOGkK-gjR>)=Q7"
        "xIVYc@><$1C0RJQUk&+sC&eZ^)49%*C2j4M9(cRm+_wZ8S?${bU~lC{<^DBXg{1kG~)3"
        "mXzfq3Qk_o~LP!x(_yze)G5^VNW5}<<teh?v2};%h0WR;}uU`4@=*ftJ%3jEyA{YhE-"
        "^}1Qn2GfK;u*2WXCN8-"
        "XVG1(gZS0^eb=a~)WB8Mj%;IH_avQ$CPYTdQ>rBrOFn)u{9Kk1?37_nz$3uVm!X_0)B%"
        "@a`oCx98;*#leFseI#({SpY50XNdEPMQ-K;(;pB6R7-"
        "@R`u?1jp%3@_&W4X7kgkH?I_BC`wODc{uJtwBE5I6`lm_Q@6NzVp>HG9J6d+~7ez<BNu"
        "`T}(4|<Uu;zb6@Lnp=U<@GY9u?@?f#;8LRX&KTpdg*tYaPp37-X;-Zwl{lx+6gS-"
        "Z`B&m!KUkIE*2Y!*_tOC2zT@R*<e^ZO4|9|4AJ^a2=69zqX&TkZd`+Ks(D`}!g#1l0S#"
        "1(Lv?3~mnu<o2I!Y&c>l2A5(K7JFvs!w|nmi2~&Mt|$O{nWvQCueyvDciQIj`-yd-"
        "}^{ZED>?3-blQdt)efS^Z71-"
        "HfIZZHRpe*w7Rij1bE<h9E68T>g6;~jES%d?6Gb>*pD7tTuAwYp2btb!s|D7KA1_Bf85"
        "Q9ME+rd*{^*#GRCDJ?nLeK+-"
        "Ne3U$&ojB<e;`bY|uu_Mrp=^(zYP`<_nM|L)xQPMEj>39&Qrs{C8Op!#2iUTuIuGF@TN"
        "eW;1sggj65{}dMPv!>IEr9k-"
        "(mF++J0ufQpAfCv*2f)6pi2!sV6VkvRzFh<$9yJVfdDTC|HhAfM2NK5%%Iym8kC89LRd"
        "4jm?tyjm>vPbdH<pF`bB>+;6!ypGBWzI?_<&^`Pzlpq8}!#MUUtoiux)n-"
        "DVr8tp4XYt=>M#tMh!79-"
        "@k}WZsxh}U19pE{$J#MNb_v>;NRQEl{?}_=6C1^ZGX+TKVP4r{D1809O01Xr=w#+Kpyi"
        "rkh!W6IobMpqQTR&fkQDnsSXnv*yE4oaeA;2>&|+K-"
        "4^io8S!(c|NI{C+%A+U_V#qV|Ea-"
        "O+mwGmT%7aAyBFrq>{nx57vb1soOK>UKqS>mB97Rj6ck+$?!O(cIU;idULF3^2Nb|=a@"
        "9nyz`CtjqZ0bFKPgncw|$mygF;Q$zK5UP%{}AsdcXb+IUu2bncL{9ceA@ma3_tUo~ZzL"
        "1RSKRweZRA2Xht^k#^FbV*h`>xo5;de{*~}_M)xv6>xjlp@5L}(OeQuD&vjmQ2!x;vUO"
        "q3qs;Op-pSs<M}G$4kj1Sx;2o7fzfBY85qC7qk&pS}@U%40c~A_4>C4;pT%)&lghg=N3"
        "6@3(i~2i|_xrjcj);Pv^UOFPa<I?T<ml001-MhU>WrN8(?W1;{~-"
        "y5@meE(%i`2XTx;G{6|A2u&M)Vq&5dp`Uq7D4Lw%|kv>^U|W@oQ~w!&+0yq@~<I{Jjn%"
        "MRR*&v%cM^Tol4MB{FgaK}q@XW#trZ*cL!>qf|WgIGj(HnSG79#4aH%jE;$bA6GHh(g5"
        "hI#aLRJ=cpojPDsV6J=oj>LuJ#-ZVi9`~ILGA$SBK;1%-{-"
        "pH6+R1kSM^WAWsPx6NCa{zBH|K}UDG?3Og6X@bFaMZk(uYL=nUA%g<f<ZwK&o$z>@}Bh"
        "yJ980lDm++eA}sfB&a(uLaUUYaHu>{Jf#W~S#j)t7c!A~rY3o{)9LIHCBukcUz5M@QyC"
        "MN7ovFQ5xBATNbmE6Zkst^Z;pXibVmANuowuAR0UQgq#%x&O+c?kpEv}bbxlE3vL9Fr{"
        "hUr^(wuCm{gA}mz><hy1T@mXYKlNJ2es2{5J}U_x?^?fJf1PW8+VO0@U5WX#V<9JcaVD"
        "bc3v|`}s6VR{)sAsrb^&J%n5?-aTudA`HTct{ivCT2fOe=|@v{T}iM~&rm*by*9THqE-"
        "oH3JRGYkmA0XFDHKpVONv7B6I{dYg7|S}a-SAI(BYc=I4sIN@moc4(i1lgrY)u}o-"
        ")`VQmK=GWKF`YeS=4PS{kU-"
        "*GV<U&_g8<_f9lWTgP#q$?Nc)UV7;^lcuy+w{g}e@$ZHsn3pBWWUhwsg@N{|wl1|}$TV"
        "L)_hTzQIl}NxpV{n4*+J-"
        "sdHvReL6w=#xJQZaMC#6`IsXwpzW$0Vm{JhWaG1{p8b9Ke(?Pr2*({`f9{*UbZ7&SKv`"
        "J#?pNsD7z>t>t)cTV(=Y=hbT%;9y)%JGOpCCrcB;@@srEut{0+ZX^>{q8;@?*~GoZ@m0"
        "-8+FnJ3spYOTs;q2$1wVroYxAloizN1gHc!Nf6u?f^HhE-5&YYg?Gn}uKJRI7-"
        "{Pk2QNQn(45D5i8rCxZdel$Fxk%fKU7u1<YYTvF-0g0Do^y_9)i++it;ZvQR-Pk|^uk1"
        "w?Zq<f!ot5Gew?#-"
        ";kRnDN9QwMaFFvH^6!+RC)%qHX5><z?Qzq;_4MpfU#7pZzIknvJ@_wW2YfE-!C*Miu-m"
        "Gq<;Z1^TTqWCZAR_<iJx8VciNg(Wwk=Rp9k$w00Y+a@C14lUk(%-"
        "VF&pDahT=><w{bKkOUg@T;x5q*?tO?<DWLio4TJ<tpEv3DuCH;U4=ZZn|Z~6EX4X;`it"
        "j`zDM`?b=K~L;FZm2XYD?i1Eo)g4z7GH2If)BC$sZix&BrMc4b`~&tyu2kaMJ==t1HNe"
        "OfHuDz9R?_3LL<q~AtflVoV$hj0Xma!DQG&z}4fp|y)p>B4Bx!97QDpr{l@O7W(Wc#+g"
        "Uqfo)xCzX{3-v{8>RXrzLckk^wE*3tJr)aWBWgLYK^Wzs_yusx8#O-"
        "Z{$o6hryIVwM3g=*56xlCOF!1KT5{#ri_=+PI58~{}3-"
        "tSn2}Y*PAJE!{KG)oe6NTeV=szC5K2n3ueojp10^u0CdPOdy^b$WA2lTwCj~=_LBN>m)"
        "c}%GyeUN<TTJ7YG7k`}V+;W=EwW<lc$D&C&)GzS^9l?ijHS<_m=c>bMH~9L7UtK5o7|#"
        "EB!NvH@f(D6*nvHgGFMWjVeD`y>Uz(F+0*fOhocMSBroJKk(<9|%^menxX*=lBE4EY-"
        "P<deUj~D~j9FyeL*LKHvMo>RZx>!-Zgu-"
        "`d*UUDR^y9YL`h?Kj^JYJB%j6&t2geH&)rRrJ4`D2gpVf)Sl@IZ880d<kGT9jyXkshrg"
        "iPo<hujB@`g;a5xB=B&PYs-53;{ZjrYnMSwiV2saDC*9ovH80gV)v-"
        "^>663cORhjuBYKlk}$|;jG~KTpkZxt=ih`z{~7s@v;v>tb(g-"
        "P8+8^V3Bn)Mp(k{DDJQ;#4SPieJv)Hm0^H945Wm3p_Jn=a#~0_vwoW=0&I%9f<P0m?7{"
        "$E2ceMiHG+kUCh!WmcI|y--Mh_SH;n#Ow5bGIrp!}=txIr75xJQ1f0e*2@K0p&rQMZKa"
        ")QSGUbfRaFtw~{2jMP1c`-"
        "hbw@NqwnkpWDx{)G+AhP#xY74RR<_i|x?dIs<Z_drRk{qOrf66U8L$i9Xf{VmTQ52trC"
        "DpUXS-0>R;apssT^R7MjnmE@%J-"
        "SUdzrH`2XOI`JwBo5uZ~gdP<(}hz*1Yq+!Q(O24@Fl-JuCQ22HaV^Ww`Bm`15V+q50#o"
        "y<`9X;QX}T_t2X=fHDcQoh$Jg4wASoN}#=@fYo@TL9?o27;B!~M32Zl8oLUwZ@@{xL>Z"
        "|D_QTE_`9otns|~gFCFhT{ric9Nkhld1_k5v0u-"
        ";)1&pvo~hbQ(H>@A{L{5FP%fp?Zr+Hi{jLhG_XoaS7%<u^CqAL24)lqKuO*LtXns<E@9"
        "3FgN8d@r1<ZPT6qF*+qqwD!$o5o^T{|7i7(AM#lPmjlt8_^y2(5KpPc48>d{;5nXwxu{"
        "|L9lbUUB8h*znb4kK$CMpOso#3h-"
        "ut!kjo~^oq0^{Z##7?m!7=klIDp2UC+=2CxnGU(W*g;iGkE=>V9dfE_uqE!c9|qRea&k"
        "Ecgf<_Yk)}!H<$?5=|Wk7{rCWR+7)GPuRr?{NSqU1k@uv5BS|H}Z-"
        "u(NUwy9i+7nQ5%g`^QAvVN47$E*DFu-"
        "|X30~_wlkK%+I!DRmpLWlr*JDX26gvr|TIL)aXSAtTKz>dA?ZL$7tN|6^wRHjTdkiOnb"
        "+(IV^E@-Y^LE5>74JS#5(pqsZtPgad?=vtSS#$Zc~9>*+?xRZgZqe{QyLa*1OMUd-"
        "H+Gn#`6#6JM#|?4W1K)&pu25^H=YRG-Etx^`Vs4AL2F5P4xHYFjx5TeX@@;|D3DJ$6g7"
        "uo>0}G6U)pD|E|IQ>jU1R&p}_G?TfPF8vulav6;~3gKk_nZK0P5XOWe~avn!{&Y@!naA"
        "XB;>H0&C|2@fGxbkkwo3G^{V4V%ui1aaj=ff`iS5A(#pfXGGhYg0}v@0||lW!R3@ebv$"
        "Y~(!UIeB4&gCYLMnSCT6Jy?ce)x~TBVE?|==LgsFMg0?Z19lsrFkgcHhq-ur!N3c6Ci+"
        "a4KN$|o_-"
        "$vM)x93S?b*zM2fMDzw;1Q3tuKtWCT`evspaw(b?xsA^|XT}j+zG&4J@QI8`BK(i1*yB"
        "e02t&^KZP@9NjZP)L6S4{+oyZvD~O=9{T^PUoQO@iOQ)DkeN?(>7BBDvW^9m8zxX39B;"
        "=UMDfC5Wjnr(TBYvTL4)msbM+w=@jq$N1_gu${<Y>`R<Q}(uMsDU5;~Ky2VY}-"
        "hYeggJ_;XsJijdzy7%e+Gro21KPUdgKDbh+-"
        "l`!{ss9Sr7){>3V4V&CO2w|z>GmD0%Z4pS^Cwx4aGhtK_pUOhD<4%Kf`A{N2FF)rhakQ"
        "D?PHK{&j?qz@)PZvASBzuUpso8Hn3l-"
        "$=7=ctgrXr=9j<h!m05CVUR8BGM?QB!WZHJCH4oeuWnVsV+I^LWD8iGAG*SV;|j5|PFk"
        "5C__=x?67IweA6gZa<71OLET#IdujP$-"
        "xToDjsP@tH@wungpySB~fCL`0^lX?orEflrdYAhrQa@$AeZ=nv@q_cyH)(h#6JURl*Zy"
        "Pwi+vXv3`y3Taa_Z~0zC(DT6-"
        "%NfmihPgDQ6PXPznitGYkc$lyDz_zq$a^4Bm5+TIV4i||x3-"
        "Y)gk4ii2MZ}tS_e$&mlNWAB$^K<JEqdm}|Q`jo{2kRbB>2$J>mZkqDrn57bpNIMqJb%O"
        "XE0(S{u1n+c8ducE?y`t*YgXJz9(&hf_RM{K%%K0wR9?p4Q@<3;<GTEOuo(_pQPu>q^T"
        "pN-c&nIevHb-"
        "7p$XkKu&8#nnYaJXARk{eybt@iS^krh??E2d=II4he@J}IuRiHvXB&mY5wh$44%QKo!n"
        "vC3XZ#I2{)!Do{JOu-"
        "&xRz8bEPo_Jih65sGaNbY32(@<$92Kq5fT9xut`jdE+{dGy00t{SoY!oOic&b;bdV!MT"
        "I}hv#>n@jZ*LravoBBu|O@2KDuwe!RC&tc8c`FIdAJ_gC0h<?Cmj$vQsbV2l%b5nudza"
        "Ll>j;0PZ9QH8oE%Fi_?&3I&_F7zR+#r=%tytLfz%`o5~^VgTm{?E{j7@QSimzZDpYp1E"
        "kw3t<!fG=7$bc;G{e%GgB9=2SsPjU<jiDsS?at~osnKG;^ox*LdvK=trp|O+nI~Hnr&$"
        "Jnw0po)ka}KEohZn;L)%n%4L*P6Rf6uI=8;uVtb&L0W5Oo53>c4d-"
        "4dY2m_jPQ)nd9vRR1uG5($?+5U_^*QYWR8Ng`caOGBMJVOtw|e8j!i-"
        "#AWBCRI$|lF<U;u&(bZSAGPKr>tzkJRev-yFbOYTXrS(d<}AxUz_h@;i@d%U`#zp19FC"
        "ibTFGsvKUgqWqIU-_7@ilrU-"
        ")n3T~$a{33dnJ*c}@7b%*9i)K@^5U&o2nQMc6*1Ix?Ht+EYowjsLzm@M??EuUKTqtZj*"
        "5pfU4ttH2<*ff(HG6nJjKjV&$3$4e7D{nY}%YeS$IGp~IE_5F4_(R_INC2@oUbKE#=v!"
        "Cgep&UU{AK!w??O7==KrtsibT*roe&%_w{*4FH}M?v`ZbU4`D}y?=lbE-XTj1EBD+ZI`"
        "P+wD-"
        "`~!U3w^GegQuRq9?U*$9|kmXxB<ohfJOP!0m4jfIELcr((On7^=5QrSGEHKdHD_}m9Ir"
        "(#K4{LJ`Tc?$4lB{s{;b8E3tO`e{eo0dHeh9=ugJV{y25GGJV#piR84F^$-"
        "oia~+rh?9MOzKDh(vA7BL#&N1jQ(1&TQe(<TY<fxQ?Y$FK&y~w<vjRx7@sPTZR1CVt-"
        "v*^)Xr`PHc*QL9W*Y^oLJ|E&YNf0XRPABy1^3lON;tnH`DS!3z?0&Q9O*$S?(O0kX!Ir"
        "Kk)34kJ4`X#np7kCH<;FTcHbYd1yXSZG|2;M4!{bf!fAtet=0m^bjll<mRu<@iVEqT`@"
        "F20R=a1m1l?QHX-8$`m#^0%~k3{X)YN(C^UcuMZ3d!CGij6Quq|Q*yaC+~g=-"
        "plYcFcdi^#Ls_1oHLZYmsZ;3J7AxBH=>fa=<sl^grB&WIb$)FUA(z9u^m#2Ye4Q5`nC$"
        "MncaI^*~<wabiC9Oq=Jde(0~Da}|G+g3jl5Fi^rOeVdbClk%nh>-"
        "mw6<2^6W%hnM>Vc7JlqrM>(FDwdlKn;f=^B(c(;r!N{j}zsDF#^{vH7j}0z5QdU8&AOo"
        "yI;G&^4^{<Y&nYQbS|G$<NAlTx%tvMkAwiv(G||n9o}+wnmT~KvE@_P2Ne@H);IA3Oa1"
        "*b^&diTbPIRuliC-Ba~o{p0_8vR$baYb`t_hq!>8-"
        "9a8)zS4RhO@viw1qGyOaE;}B>}_ZUFLCE(37h!CTnfCm%sQV+yuz$Gi44bJs?(q4bIA="
        "Wt%vA*b^E}1IXS5n`yk+yY9HdlH}3QLE^vY=bFs)HA_?6Nzazj<QUawI-"
        "5T~H{zpaa@?t%rr@bYk7{*%sz{;IcBs)=w++-"
        "+rO=)2Mom>@z$GV^%QyXgzzPe6+#!DuY#|Nvr&F;>606n;kHMf3s-"
        "tx(!CZK>6$>y>uykP*-2adJuc&eVU(e{UUFshDc=9Cy%T_<bD?YG6c!Q+x-5H3W4!;-"
        "7WsT5KU7de%M^5?O&6@!+h}xBIv#Kw($NYZOUJ~rnr68!C%TR^t{(gaANpjbNJpbW&-"
        "m$3s*D((ZfC`d4lmpW6J0#;IE{Q`xe{Y_k0rV|IjiLwv*RSd6TOp(26SvYAXrBzD!q?("
        "iY|xNr*2m@-"
        "q6^uK01<cBrt=aM<6&^PQyda7mz)`kVBB=nlN(wVdpHk~)XY73zNo5%GNGyr^@eF(=j+"
        "lB;1fH@QH-mYV--$rpIP4j&O&*{xmpF(4><&%2<_K{%ple-"
        "`;tKsJC4An8<W9p2g9NycPh+_&IGh_Y<c0@A8^y&y219uchY9*{@H8Nmw~WHzmR1D~5K"
        "$!XJpt!xq>_Py-"
        "?_S=Ck%e8Htt|GwefY2Ywh5>e8@7?o(8wNq4u}q=<$J4UscPsbv8_l&M@rxxqjQ{XCJW"
        "%4VybtI3pngF{!P7}>uN&_7xO-*T@2#^B_2pL8IDY#w`HgmVo9L#+-P?SBFV2C+-"
        "#2{Y^#Cc`2A%wQ@aG@hVDe6Qypq-"
        "{e(9MsNrdwwgMoR7<|N!(_?%doH}uy+y(H|<K6}LqeP_=g2x@wTahT!#0spSl#0vMM?%"
        "ON6D8G<;+?<CNT)l}zPcJ@}!Zf3fk`Y(95mQRIVdCjqsEv^{69*=IJ8Bi+zx|tj^KZQF"
        "2zhLq7V*^6at>P`_U>lErnm1u-{5_f`11Y=-"
        "@}FPHGLA>2zGb2e=JH`pT!O#`~7wH6zE?v3_fgscHG`Gfv>E+B4lTZm;+#NYOe6{J6XS"
        "1(LeS$R3-"
        "vQj34=o6R!Clr;e|#^61CE@_;^D823ZH0c^a3`qq*iI@DOzSh(CMq3?IDEZr`&UfIVaQ"
        ";ovK1k^CG5}Yx44!$f?AL`zSAAd=Rj`J*{Dc_gH*(6=v6J_Q)w=>FbPtpBUwE$&37fVo"
        "%$^nd?Bs{GK?be-OUs>Z>#Km42mkA)$fFNLj2kWrDx93IcrLmGZHOQ!ZE%A?+@jcv#GU"
        "IcZF5}-d>Zp;Po@~yd;PH84_l$cw&<SDUctbF+)~tms+-"
        "UP|brSf(TG_SNUyXjU7vleOCkd_*FV%p3QTcZ9e;ni=AkHK@4qVs0`;CXgRM2NB%0A_1"
        "wS__PlRC_6{c?YA2wJoUjd7rTHfcol0Jw?tw=eAyz@x%fWfz4Z*wRZY9zUp`DU7Q|40#"
        "A_hp&eh6WUSs#&^4I%k--ef^N^&F;N!VE(p=AQ`)~^tqvz<t$={Znv05?L;mW*zwxoJy"
        "0*}HvGd;(k!QHC=q7IH7t(M4QhmDg;%nA2zWjx)<KG8GO`r(MVIm-~&(a)VF^-"
        "`fRCPAzZ=~nih`a{YaQm!3-"
        "r<SGI@JJVl&OPD6VWX60umz4x9h&|FMrEF|JkyUDsOLnA8u^Y2e!QwD6TfM^0Z$X#`$V"
        "hQLj=sn&#sQ=r~qiS)OfWiZy)CwG4dzqaco~TF8Oqm4|R_O}e7gt$b^OesE-ep&~<G+v"
        "#fs?9UH<qe}f8{{BiAi>31dOIDaCj3fP24qgP#vC%MvGDt=z@cURvpvq7Zn%QS!9F6mi"
        "c7N`RzCI{go803^ijUuS1Ymv+;U?TwOduLJZl^p@!vjw5#R7gio;4Y@X8f&S+tVwkPGg"
        "XY0XoxPuz+Jp{;k=g6LdFAVDbg!?4xJm1jKU^eY9qEUZ|P2G~y?g?`8GFR{iQX)FXMvy"
        "B@`cKcwp|edurhl>6&f2b|}F@V=v+GCJ`1Yq%Wr*5=6INf4M|FqXMu*!%;I_Y0jlF(9("
        "eN5A0pxV`at-UWyZ=E{zS2HpAI6ma-Zpj8F8(mKvhq&$H$ys{|)OpW%nUm^L23`7LVPN"
        "Mhk5lrXH&MyG-08S$5aQ#I+Z*UxbUvtQ^SD89T@$<&~$x)@_iUcE4-"
        "eEmI7<un=L#K@R2hz#m{OC0uHw^PKDz4Erd=Mn}cgHW`U_9T%U%-"
        "P`;Fu4D6z5vl_FwEJIB!Y>n|ln_v1r4Wt^6ZLMqZ&96WBmGf#~tb2cm5s0qzsdg}>T9@"
        "{3Y^p)nYYnUo0|)ls~VJi{gar)XCbb0;ezdx8{D+Q=uWbkcESCcNqi^ZDF3Nn+abyMCc"
        ";-"
        "<y5`^G8Hn@k(?bb^B4^`oE1S(7|)Z$7cBd*!+i|Q;Gb|P_&@f_ma?67wnGL_x1lyKkx6"
        "Y+CK;|qhq#vCE|%n>^?_gg4Q4Z?@&a&&y#_QfV=Wlu9N-"
        "|?!k?EN{1V~u(i92;~+4Suhs`W(XO5hH0-"
        "o<4xo{LnPqS%9Z?y)Z2t>UV>%LD6n2VV5BtnoCtn*&?pxX3@Xwo;cPXAd{QY2c!b*=Lt"
        "{?f7%N1JMS#HT5F|TFR81SW9;q$5y^kW0)@(R9~PeC63=_l&T1F~v9CtIEWdK!Od!(~E"
        "UNO#aGyqV=@sql8hp{Ert{LqvT3D{Hr^YPc1{5SKKW#X8y`0X<BVA*`^{0V+sD~V2B4T"
        "gj?%KJ()dtYdkMK|D?bzKfnC%wSH4vSx37%G69=A)SZD}RG8f$<M!LHXyxL05yoc97v4"
        "(%b`TB$49+p-TVz;`>&2By2Ps@#BInb{-"
        "e!C9>lpW~*oSdz?eZ0TUCk8kL=Q=Y`o=tKW}K8^vd_5J~7tnX-"
        "_=pG1IFLSe?|_WVpn<KlJ=F7Jsx=q2F+;Vwn~73A5hhyENc!fEGZo9n(F+h0ve_v#yyK"
        "O_9%3-p0N_(1u3bOfwJ=Y{-"
        "MIaS1cc6Rwn$tRap7x5DBZ#mAo0?9x;u+I%Jz+3OFL6#L`lonpeN0zJ2q~25mppnp*kF"
        "-BLYTosda1r1JqK64aKMpHQ68Bw184+hIegjAN{1b<CzkF=(bDHyl*H7z#rXv5?;rr*W"
        "X1(9OXex~VfxMR_A46*xIPpA1bRr{+6Hd-"
        "m<`euE@wW6D)CC&AsndJAF8r#kyiAVcnH035K{Fxs<3N7YAz!+RMxXaFHDE)2+lKA=Ke"
        "n78zBpj_ZGOc^`YH!>WCP)WoBiWDFRxf!hm8qU<u~{r>6^LgGn}`BJk9H$Hg4y6^lp7g"
        "o<r=Dj}E}AG9Old=mEVZ4D7SBew6pIO~ub8o#K3B$avZr@{Tw92zE{(Kq?U=9w>Xx8wK"
        "<%7_2Glel@Bhi4q6eA`Z-"
        "({I7=xX}_u8_1Su>(jTzAWBqhqOyW3esH6pq7XxVR!O5`7AOJ#L=Q27f{qpw|XbTkjZf"
        "|z*5u)qAS--*OaC%1LG?pUbCiDV0-"
        "(0Cf)ZugYF?zq(b@buL#0QIf`KUksvfi%m@4!H7H=bkk2^2${jr(p*H&4vgLvUhzq5k`"
        "N(NrL%0QmHQi0g&Fz;o_ay!dbb=z);I8yQ#U<A7l-"
        "K@wuO@Dp4o<JyWhj;Dvq6PvY<ef_l>Jp#v1U>Kd7=fKbL0oqVpTHo<IHQ4{f&$U=gzb("
        "JPeZTHrTz_a)FKR5lqS<&JJ76pDWmz;AqFI-"
        "@jkW#UzT!SUNm$i<gX#dzlWcvy*F()(T^R!TdB8Z!1J6Mk`|(`r=wUrq6h!NsL;O<x{c"
        "86!P|}Az_2KVnB{6t!vjI3fspDE1KH5bi502Gr+Y9*jTpcIt`dA3>o%Il7$gt7%{C(os"
        "^~3#62M2&>!TOuo=O|wEeWgQf>k+(%vrvCp&rkEL&;fYy-fLB&sd7j-"
        ";Inag;={s)Id{^OVTkUmbqD}DJg+MrtOIOXPHSzB=(s@Apv5Ni<M$LnL8MC=08abr?}t"
        "CHZS&AO^p<Rx=J7d(<P5kX{kQ`#Po~aGdXmoxDAuL7qn?kK^k1A$a~!ckr-tc>j@$Up`"
        "g=AJ0T+6`0CZP5|A2_V^ReUn7+0olDmPTTNU)+%<@Ti~EU;CTU0!=t?SN(4&GC-"
        "$JLlYJJJ*^T*qW<EdDd`{+$RW=u{LeR-Et!T-"
        "u1^n*UbwNZux?jwf^Y1hUs1uoCh{xX@B;A@X%-"
        ">RBntfvhu1SV>i?%#??j?a<DrV`UxK`)|ahfz1>k2jn*Ft?oq(}e9)M3fvY_R*g?=Op="
        "iz&iNkSX!>%IS0Du)Foxm70M=8I!?MKSfW|f-<^-"
        "kd1lHE79vh5LKpnV$&+T%T~&KDnV<sIlZJWUNa3JGU)Qt;ltaERJ23Kq3PA7s44=goUL"
        "JcWOZkW+lc_<h~T|6<EYggEApoyOJ!xgZ~-"
        "Xu~>%*5h$~#Pv9QU(OqI($Ag;1xzx@JDBo8mHi*~?NyIr&$AUIuIt;!{tEuQMJ0FmUHb"
        "V56XER>IPB>RYinj$zGA_+=>J`=v%uf?7Oeqt%we1^c(@ji=OJOPgp3bf1F6R2T8lfNk"
        "qug2gpGrJ|A}^<SgqI|M-"
        "^~_3NF^%h~I6z+}FdZ6Tvf8*?_*awO0whBW~A>e4(oT+;|fH8QUOhze5mV@F21<W#4#C"
        "8bNdy=CL{!d{bQiL0g-w<Hb5;pFf{m+WXVKjl`MPaq8E#&NF`m>-+3Eub}AzQ7d^zCA-"
        "cw#9y9=hx8{ZeQMSfc^=jwOnqG74SqO3c&CH%omd`)jRn(*#C<$!P**-"
        "*ztBl#qqponynpC{e0W`kmpXU;MD%g#LwVQZQ5<xjEn)!spkL%cAJOM+ynpo3P7-"
        "bs^T<`uW4%6_mzDwRWI+uc7S%RPHp)Fr284XBc~2c1B4!ci7B0)zr1^vmm#PsZ+JYKfg"
        "tMS{Ve^x&zjAJ-"
        ")}w(vZWQ8>n<d9KHP%U9`L_3=gQTZ3h|?Bm{a<ny{fUqIc;HT#^R>dIPH~q{<q+cG4|X"
        "jAKY%YT&>Q*VVRL?t+Xa3seR)qF#E}VbFYG@`{(ES{hzG)-"
        "a|3UL{qTI%M+iJ$>HE6gi$AZGKRHfjBnQ_X>)>LiNkm~>sIN3%7}-"
        "Bwb&$6=*Qw&;1?wL@{C(pftVIbyr`jfPT|OViS@)auxVsOe{IhQzk-_i5$8p7*;lLp3-"
        "}eIky*7a6jE9(i1WrI8Tjel}>V{{K1^N>!Y1!*W12PoWCP9+vg64VEtvErTUjNMDgE9s"
        "Xy#8q3k#UXX(#+zuY0SP8cVZ%TN{~_mn97upMj2t@^7)I$JDm@0xZc~>MV9}T&Cx#iWv"
        "lR3@IJtw;=uOvs;rzE6jNM=JU|5>vus3iH`19fPW^lIA0O(MBuoe$ho0xH0*Ce9kN?_7"
        "blqdm*|Pr(pQg2JotJFKgxBx)U`5*yn50)S8f9sY=Z8=!o#lk*7|mx4e~s%YFMYf?c=7"
        "0k-OP`^1UmnPD`8-"
        "w@qFQ!#nHE6qdPHaJm$PB4I`zmqt&RcDgd<St$xAnk$!=M*#iv&BN`)D&y(}ZXq*7YTl"
        ">xnA@d#j3Yy^?Reu)O#V^S(v`YUpXkJzCfqa+h^{+K0hVzgbeA#PNoyojlY@8wf`J?4+"
        "o+hvN=yz;-s?Nt8=Qg(f`}^mfSJeAgUU4DrG*l`l-"
        "+$l$;MXux^Vt0UdE*$Rq2nyUv9*;y;s)qHunuCt7(|QKE{YdmYRiaE_&0i)kA9~dS~Un"
        "p<Ak#!zrSuY_>a-I?w+7%k6UN(IwU-ULL<T-L>t)xx+tS~9-"
        "jN>1|GG3{X#}}y=l>k#zgzj=6E@|1|`Q#f8E0TKd^sxcl6a((e^~3uigi@`0e#A=KigJ"
        "f<ZF+PF}DRiyg91E4{v9<kE@%9G}Yk1AeRF1Kx#<7jKU<p-<OumA(5qgb?l-"
        "exvz5Ingr%SU$i%3`|c=Kg4-"
        "Z_lAC%{;EGqI#L0lC9JaIvIh`plht$%H3x#itay@o?l;qcr-"
        "9fONen5BqxV4k3t0fT5K02s0Sh&AF!Wj%;0GoA=hpe}^l;~o9VlX~ZZJ@UbtuNpX9h&9"
        "K4wDxX8dXAAFk@xZm8TXx$kF1-"
        "D~X=2R7;j0$LP~b!;5PY1>V0PZZuEejN@Ie~P&FGykyi5)f0FrxXBerh}32fZ50SZDV{"
        "Vb~tdqjVC+pf?qUh>jh)SvI-D1yg{Gul-FE!5&9A&)Q7G_jY6pbgL~H<8U|EoT!+`VPA"
        "8nhGd?^oG&iV;Anw08e6r*0tyv%mWBUZMj^4ZjHa`CO`AByNeS7+fr!JqJ5A_ntIC0KE"
        "=u2%xWkqWLDm^g6Mn4aS=UZ#DdnvY(60cjHm47?#Gc^c)iRdMEkoZLS*ako9b=kvlOOx"
        "5M0CJC1eDI5d*N^mj&^QW*^b#fesD2qIpH8+ozWBf9f43l|o+IZZd7wzfVZ*j~Z<OU;-"
        "-2^2Zo-HL2RO-sdE#|``#E5jPrWnDfxMUF8!PETfw<N+35L=0_LP042Fq_f4`Aaf?rrp"
        "|?{#e5n#rHkomAaKy@Uhj*eb((;iN|$=c7_z8yoVbom$xK8!iCNgADZ{8Sd0BdEHm~Q_"
        "B${&_jW?8|UBI@Z4Ssob<v*nbJJo$5ZfmJ#h?AeJQo9s_bl&{?_W=)8^4GPojK2%W(If"
        "0n)7g%>ZsU(op^;_(DP&4g3ER(fYyj7jBQo7GK#fQMYvSKJ;g;pFI|a{uyt3)&J39&g}"
        "cAnXXmzwDr}%IBDvtr!c>|qTS^m(;YvwVfUT@`q};s>*~PQfzPb_m*Tqcz>c19{{7P>k"
        "?q?j@jRnHmhO-Iy|u`l@0OD`isDb@WTY{D?E6A!^zT99A|8uql_KlXpL6AHe&E-"
        "E^>bAS#Rm#sp3NIkc_b%{+!ug_RUT51F?<hX-"
        ">3<JRQ`pB@CCkQwzZBIb3?0K?M`fa^Wgxv;kv$HXdI;VnRb1vF>5uP_5Q`TWBuQR<3R@"
        "Gbs0ko9$ow&I{?go!t&3kE{^hdb+sySng_z|vT@$_+<QYXVjo;T-"
        "?3=+s|cK2a@jpy0K(EJ`<H9ifX9<$PcI<kV51*-"
        "gxoz046y~(8jL#nI~+DM9|8d^z=uJ=OA`faxB?81!U+Qli<4ewh{sp;ym5a8{*~uEy?;"
        "{+Y)02Q+)A$^f{FJKH}S>>6R2CT;<yL6V-76{#M1#-x1EsDe<LzPm1ndeU-"
        "=XI%8%;5Z~st(Al^2#`|&)eUOstw>lnCve^rDnOXGw@b}^Yj>sbdO8hse>mCxy_-"
        "u$sKEZ*~SBN6il)hM06=oMX1$G-"
        "Bf!Gr7t_*3Cv;wt;#@1r)W9MLEo6}bv7tlNC!+$b408hY(6n0us<g#TK9^a}XRt5@>FX"
        "`=}F*3sdAlG?_7HOO(37()Ba%4JQ0N8sZsD#wmw`OB*EFdt_8C=xojZow0vfX310gZa-"
        "<srMiq7xA#kPv<_@JW2u%Wj4^mU+d{SuvLDsU&Jv8p609W);#fU$8f_jtT$i42EN#Px;"
        "rZ3E;<NhVLvi3UvJgx`*8-lqS#V%z1rRmJ@<t7;C{~LbHsC>-"
        "%I>;#Uaikf+00Jq)^sv+X7xyOoVJ-"
        "o$Q}b2KVMT@I)coGyOxTXC|4ViS2l_$a;qHF!6rc<-"
        "cd#d*_=M^#4zCp^cZ|>uKC4eKRB^KINC^Y0^s^{n`ht23R(LOF=61T^_Y>SzcAzo`yXr"
        "&+=pDfW8b2Ii<^@G~q>kXY#4)?-E8-"
        "!4CcLc4H9hqCdL2bBr3{Jsh^b`l<*{dkw&kjV5D!!Yu<C#inbnW4?+r=sfOWP5LvZl$n"
        "saZ+tBA0bcB~xb{MsFA+EA@sc@zxt@zB%BCLZslh6HDg-"
        ">#m`4KjG#J;d;O2$PN#U6|Ij7WlvNFMt9zkN8!gy*{=Z_fak1YN+7HX`)KeyZv3QW>hh"
        "R=KH*%P8P5}x<D7L*cyF;)G69I*>9^}_d|z94SneB$Bdv9<cR_FT~0_;k*H91jUxQrH9"
        "?-Qs2Nw&x%YFG5_^8{Q6YB$U|CW5cirNB!aPe@Liw&yPPgj{)Cvi+Zy<K-"
        "usCS^VK5zboN6BmyM}9vDsvz8~{f0m%}c=#MY+Jfpv_6~+Di+1FYE9*g9N`LjMS{-"
        "J+D*3=Y_xlc-"
        ")f8fvWP7t73ftlkVd@52)V79rcT;C=WJ}ZVF(7!KxBwgzd_|Xkz=#?LN1Ag5-"
        "eC;Fo=xP9}9xK1~{tEmRys^?9jt?G?L(?2Yr$I#jIPWLb<oj6o3uy?)ThMo#B(TLtMvm"
        "V^!296T50^p6s_q&t(~-lp(p=+z+PgOV)8b$-"
        "9;(gbT>iSi#|pczT{S@E^Zy+>5%&w?`KpIi?`VKeifsN~)JCghtKHA`FZ`XKT;a&PjMm"
        "qB!@~HJRtX0Bn54<Xk@lAs*9jjFC7{hYZRtV3{AHU&<??j-"
        "oG>tMunzrhJc$9DCbvhrxKprDkygd?@#Q!A;|YYkmYxoM(0Jt{sKSX2F$NE{S@Tyc@0-"
        "eKqAkPISEPv<v=kRq7+ilVtW&=iK#u9N+kdwKNP7@D(Ai}JM2vqNfDwH+KtJ=C4Q;s^k"
        "cagl!3QYBucW~D&#KcvG``XJVjn;E<R6?m$}2OJlf-BFn+I3|j&qB^1E2qd4#D{(Cj?o"
        "{v^J0Y-"
        "<^l&{lb>8{s3!)iu~c~ZmVkTDFl=<1*B{P5_|vAY?q41TO2?G{%P*tn!a@UYppIX^HRF"
        "SqqJ)ZHRXZ%O<xc3t_}0ax6yJX{%&QM!ww;*Yx~dJ@1H5d4^jL#`cFJK2SxMFkUa%Y*#"
        "4LKW;qVl0Q3YF0M~sro(uN8WJh?uu%}qpUp5ca?z<&?;Vu4&bm!2|IR?s1d+ry{9{C4e"
        "$bZn!IOs2Rx6b|}05uzr_BhpQ`*Yv^PtiX@1*!9OB@muB^zKAdOSXO9*7$V92{G3GKv1"
        "q;016MBFE)nj?a7AszfKM0*T?ncKk@vr>saTrzds+}bR44M9DN@M(X4FJ5v4SgUv%GR*"
        "Avlide8xlQ%3Iu5U69?27IvI<VJAonDhamGUsL<66n?CsX+%GPlYh*^LCF@=AXD5d3cX"
        "vgmK=CzV7D#?(3Mswefgp%*OMlfe;sT*<!_!;ByV{+ppx?5!ON<r(hRk-"
        "<u}zkj;})zX&?e=Pds?8>A^5Qv`1RjT-Tr-@c{8GGVPBe@)~~#g$ePK-"
        "C10$Bk_8YxHzSZH9xBkX~o{+@Ix5tIlAdlK%NAK`;>Zk9KjHQ4Tx?i(3W*xqqhiKqG%;"
        "R^-"
        "n|W&YgBLmr;*uizE?pS*2zsUPNXqdxE#f^XQtWn^={e&11r*k@lR9z&f8^@0N~>4hJn+"
        "Gk~;zPoP>MuaW2we`$4uh!q^Dz_R5gue67k$uCIv|A8}^CGP1yx)G2dab}Kj?o_HeI?I"
        "bk9i}M#b@K4gKzd`!HIr7^&<!B=c`I4Q;}5H-`#dNP>|2+C2#OmY~!%bkLu3>^73|w*-"
        "EuVX`f)tz2f-"
        "wlRZ%_uYhU92^&!KkDCrO8*NDgB|BeEe1dEkgI`Sl<;i33(({o)rF52IXyy5Hbvn-"
        "l#6bhcq@%KHlZGMgPB(R@BJ+WPe>?|8>EE{=FT&}(=`+K)64`HA`Ok}d0GZT^E0g^n`1"
        "b)fOEWj6F8^#33P6JL6XsR?j?O{<>Q2JMfD+}ABO?oR?^j_?|F?mLRu%mTT|ta-"
        "89q*efOMl3UqLCip$H4`$?Avmv&Zk{e-"
        "KB$Wh^2g2l7VI7>&q$R{V#5_!R$BHp7zDKQqet_}Uy^t>-"
        "%*^uPUlzxrN}_;|jztzWC%%X3`%0rL#-Uwu%4Mix%0dzhq)mX)-7*Lmx9Z=+<-"
        "U)}`%ZXPmj$F}5@P24aq^jiw`i}Kr&H>g+H=!M`x-D&ZXlh_b<avo+6uDmk_jBu=-"
        "S(xW@nIO(Q{YDx`U9yp}k>jNX+ioQKJ*^;ias4rF1BtOg!sxJs*Uv}UqXgHk7l=@a5sk"
        "t93xnE?3AecR6S7^$RrYmw{e2Q~C?r4@)vv%I*P-"
        "X<ggtA!5d%dnepv6zZZMj@g6|vXx1<T0RCxdZt`F}#ABuc4^Y#6Cw2uQUn%6cRTaSzVa"
        "{u0s^vl`_T!=E`wtjuSvC<luK7*9^T*V5?*-"
        "P@6U;5b3xQ6M@49E9|>sYP?wi{ry%7EgvOTU5(eIA_+wa=tMTE4(1P5|sM=OlS^#qU}q"
        "_qKs0@fWWQyub@Y<25;9<Dm@BD<1{$O)kdnN6)|F|Bv@UoVj=YMi_wuS{*ZR?w@cvE({"
        "#cKEuAx{0{=|kIT~eI3Z&orP62SC>!a@`zHaRZGi0c3~^%fAGGs$Eou_<8OXYTTn73oc"
        "?h*d7;gEWCDQqp1emVgwovV&AK+iP6Ug`ahx%)IZEpe!>aX$xSAnlQ*yGQcD*LzIw_=u"
        "iv(0c9Rc&2#2ez@<&Yd{FvhhdIID{`j@oA8?A8tQy9Qx)B^5@1wMYKZw*Xh@a=l8h}5m"
        "uldxbja7=t%$cAC;Pa@s#I@o)*8y?YbK69K<iZ4;ZiKmzMYGqQ~Hm0xRFg!`=Bpf7@QF"
        "=SA&-o}C8xsNaz1iN;Wj#GMFitUQrBFZ#KAB;@UL4={3|8%AfwKY=_f-Qm-hAiVJtF~#"
        "h2D&z%M5h493ZoGpD8vEJ@27TALaM}~JJlRjK+$raEI*#K!Z@Zq<Zspyo-"
        "+bMaf`TVc!D?(EK+*0n0SY_sO4|980G&<k{Y$_w9M_5W)z5)dzxe#jaeQFNuyuAS4fg8"
        "qG8b^du|Dmez|(5w$uH&`%(CEPNd%B}OPoA^p*>uKpsY1J{J-"
        "BX>ZjdMtzd?%1DbtT4GM9t;`O%Pil6Yom>++zV-"
        "Dh%%x8jRn%L&g&@oT%jmtX3zZL*{N@yE})!M(lF;4np_|n4z06+2dx-nJ7p&e;7+Mjm="
        "2aVY4=fAcaI?Xc-"
        "d(wTtfJ1&lHrdYWmk*3+D*ghj{_!|)A(6ED$<AHVm0|sZ218`y()>~F7gya0|9YgKu~r"
        "IqeLm6;bX{b_Uw~h9CEgzYM&iV~Y(6<J^|`kHsDE#Za9r)L{B>E@$d65r1KH{+|0~m#b"
        "77U1(Z{@egU8x&{x`^OpPhO}N4@Jm_=h*X;#vU@;wYUL$=BfJD6M?aPO<#4d7YQAZm)p"
        "?-"
        "L4FiGpIx81N~T^{PMW*@IAN9Xwpv=<~Zkp{PzxJr}ZK5M~;k$nL<e~g~ItbC2w=zC~yX"
        "SkUR1gd%kQ$`5El@<PF3SaSkc}z6E^pYOm<&;Cpm?!J{Mpv^K4sS24+djJiF-ukQIl9e"
        ";azy@Hr4l3TguaqsF)I1Rs#%Y_1t<*gnt&$3Ts3S3DDl3%20mMzck?`?2wB_HY_2w=Tc"
        "|6Ly(=&l#L!pCgj!J>|8Yvb7*qxm)!Z|^{leWgPbI;7D|V?GPNUOR>|UI+TVEpCT7tz;"
        "Hj>U%nIHrV&)Z~L{p9pg#VF$iJnjO%@07x;M4EtuVD?1tMSem(`hq3Yi`9AK=Sx)m=9>"
        "bC(LW6v}An`qD#-s|rW5A30kJ9Yj=@Q_gD<FKvQ-"
        "%jhPSoh&>Py6TmavpL$QR(n&4d=F<Z~Y#}v6O$mn7@jpsE>wowPb97$@bNzM=(m)n>J&"
        "I`xcHD{+<5VJkV>LfaliQxc>KR^;rRIIJW_+WnMVHPZ4SQjR*F^zw^U+s|f!ivvIV)$P"
        "Iv`@j(QOVL5YfFT4cs_~JLAhvBx4Q|rlfVPBlTm(6`+zwZ5~wvX36YkBy4vi0qMkq!+K"
        "-wMoL?-"
        "nG$w{(a=voyN`=RdUI^_k8MVbC^%Z~fyiZ!F}(@DgtrxVBooAM~QWJZ8h3La0pF#oKS&"
        "R~^f#`#fow8GXT79_bD||K>m7IiR4qC0|Hi@V544^7Z3P-"
        "$a{A3!hjR14LEOBYXpbXrcxf^uO104B(@jeiRw&$bKf{5&F4BKcYiC)*a8bzc=|r)K3$"
        "R(v^-"
        "ASs?DAxt`YO|3=vFl+o;|aWJm$bue0pPZx;1NxHc=6YI>uEAdywm*y8je$(+btVhYLew"
        "U%ug{Gt6_TuV)ton?CB?4-+UePz77xo>ae3RN!-FAS#e7Mbu_-vjo{(@m9u|Kz}zYBb&"
        "^zlKdwf;1z^Z4-zHt9O2JU=x*1Se4Ny~bTNavSn|-}-"
        "Zu^*lN6As)b_tVubMHa?MYxN_gh*JUM?#oy2E`qyjsb@rDa2vC9&BUL&IhkQL)$E(cp^"
        "u*$CMAlo`cl3P8)}POR-;eTk5CxEDSr~Vi@oV3PWgx#L$pL7*XdC=JP3zzP!(DuS^K-"
        "<56&cn|B<y-"
        "~VE5=Z1e&VjlgapfhL2?ldTOv%00@EPOL4PFKv8oqtiQ_#`ddK6vi#?3+b{qV9M&C}|2"
        "H}&j+M<i)oxJrM;hK11{M6E1#$iS{oRT`nERddR|IclObo7SEXoI2KHMmu?|}MRr`z{}"
        "6$%ZTc|uoJ1N75_53up(UGLrI{S#P&E_45Kj=y#Ukc0S{^6dKi-ZfTsD@zrfPI|&|2tO"
        "r#dhGtKUw%<yu6&AcN-"
        "<+r5{q4M^ripx=?U0%X2$uxnM4E%c#a1UE35c73eQw8Sl?ne*E*#g_h}PCNvrHpJbixN"
        ")AN$|HT-%zSptpi?c=)l7>r+kZZfFn`wt{OjrsSV?Iz4Up53PL`0{c^#i}_*q~-"
        "LVNY^Bx7X=c>ZZ=NbiC0TbI>Yeu;QVevdT9BNf6I2gV-"
        "<f0J~>r?7fit1FD3_v;fsL;4g3o&RQ6j~sPA?I`3Mt0VDFgEURUAoYh_LTdxL{2H}#eF"
        "0AX@vmf-"
        "%v5qcn=2wrr?+LW@*aMQpC%P)Vf1}B0Rgk!00+cZrivyUTNY4V@14xQcG2+H|8#wXjdF"
        "N)3AE4yW#ibBWZ)H#9oG^g|vz5Wbu2k)(}JkRs1LI0D90saO9g1no<ME9GB^gIWJu4$?"
        "^!l%yazslzhK2i3%+q#doA3Pq|mA)4;fkb}%N@#qCuU(hDKa;(aa!kQ|ng{v_hUBVHhl"
        "7H`D*^K>TgjiVyjchO0WbM^>XQgIBc09qQ2zd!OE;{Gfe!DKPORDo@>T5`iw}H3;^8AN"
        "KH<ZzvM-Rw5xd*aTYv%nvyNR3Opw;a=eqv3IL>x>#J}IGfe*kJa!6oM17KSg>hJjM=MQ"
        "af&js;-"
        "(t0F+Uk0|1_<aOK(?A@5{a^|*n7s70M286vwn1G8%Uscyg0Z^Eq}v5dsdcNrh1-"
        "qX=HbqqTwR%q=iL&%Yzi1#Z!zOP`xVGvqgp>A*me9iTjf8gHiGQR^EZ9dc({DCC-"
        "Z8}A!%%daN4$Y=La+YImriHuL1jD`kbbzR{H(Sj+5e6-"
        "<bK&&AEd!(eOQconn_|d~+jndS85i+7tVQg8CXv5EN)Tjh@n;pHzhO1zP!j?Rj~DwDP6"
        "v*zjeafCbhrhp)$0I8MKHycsQ=f%?<OZWDi!o<}b>{}Zf^dvLrWKfp4VIDvRd)<<I>2>"
        "uE0<0r&HK9T&D&6dx9zaJ#XleiF6hh9ooq$i|~6%?V42Xj3a*0b@ya8l9#^<e&J^Nk;@"
        "o5%Cl3%W0+$58N`abXWTA5;1(SiYdq`nu+r2G^0M$i=1_f-"
        "i6^P0(_4(aL;en4q!daI7bJybTsHT>@2?=0eHK(fB0bA<K)McURx&TXzL!8bIOTuakYV"
        "%k}5-"
        "xed{o?rj$6Z#$LcS5)5h6bZC5KuQRI|2~iJuJO3Q`^R|sK>7THD7*;(tI0LQ@8j6nxau"
        "FtliWAIKn-agh{7-AtE@O)x7z>;jEB4&;q~#AZwJc&$}+UbM%UJR{yE+)4L1N}EfU{Z-"
        "ap6s`x^B9eNO_6^`3Q~?G9*HjY+=q1aIPH0(}!0P@>1NwLM?eKFI5+6R-"
        "lL=l{9OD2@@CHd~qtRl2h3USD5*0HJI>!@p`!DDOez=+QJ)34Q~nA4z^5BJjWc3aw9Gw"
        "l$Ew4>jF5)%?5cz&3v6{EPeS1SF_Gt^OzX)06?Ta3w4U`SwaLM84@7qiHxl?60HaZM<s"
        "Hr;Fs9w{IKwBUjr>6d8y8F{Sl2IIo-gURl{{7amqRhI~u$zv%o&9B-"
        "KaT3IIN;D@eYYtngRC#K{_SY%%?Z{K33#R`kWNAEp{gk_UihbkdDC9C_&s7;N35s<os6"
        "Yj)>00gRfpLo&W!E=7*)7iIsw!Vntr1SLpIrNOU6zXm}p*_%`|6+JmMs{ZL%9fXVncCm"
        "qp8X>L9l{gkqssYU%@L=6bdd7K4fr&PXBXCGZ=>%K?N+R=c@Q2PK32jlo|Q-`ioeo-"
        "R$f>KfR<I>`^tZ2!2WqJzK8+eCgeZY3jic!4cb;^Fbbf!;G<xEiTcyA6RsnDA%6LKI*)"
        "Y<V&7SLZ+s1t@45f}JN4!Mk*V3b|H?D>cp&O>w&9+Ed~;;9eU4S|9s#(H`zWl(41Nm3s"
        "q(M9r<p<6dowOzLeI_S1@RAt%6WBHlz$VyWY(j0ei>P~80KkSpO0_@C;wpLt0(iPD1qL"
        "%1$ER1QNaL$UO^x1lmMg}{`)$2o{b0I#e@In=c#m8^LPH<%S&P9L%yFogT)sV8VVHZN3"
        "Hv}lsByU%lZ|k;poJju#UOhwlIy<%++1nI$<0udo|B3{87iE=J2QTa{K$lI8)81`Qv@}"
        "_h;^YYR*(PNlX_NJ~0*Wt+F+~v6dJ6;oSq1g)RGt^UYvhTr_s&n92p+({&6SUXW6UDZN"
        "O0kH(GKF7_{O5>!az**;axIMa5W?)>yj%wt{hajvSrG#AYTbr8Rfd20U(zZPB!y{CH;h"
        "hYLDcPEXv)LpOfg1F#$o=OK{<M5ITCmnv3f409@c+SW_AaEa;=j}RY`({1z|3v?9J+<N"
        "I*6B~i*n0MYV-Enr9^%@ug129MeBnbh;Ujf|N4`CA%NVmf={){aPcr`ZjzAO7_jkbLd;"
        "DSjr|qA^#7TmAoC6bpy88{x_bMXI*@+{8@4xi}D(6S@PT1A3{pw#kZbAgsbUVo}iFkgJ"
        "C1KhNU(F!;e4n`S^_(RbM;fBS%#IiQw%umejl`dSS5=>G9wIX_?-"
        "a!I_620y&@b$!VE?)G8`w|abC=IxQ+l<hK7YdB#!spWIN}#7=xhMo@&D{MSO~Yres5s`"
        "=3mOk7*4ur2RhBq{=qtK{YC{xujNBN)W(5{KSMtz3Lh!V-"
        ")*k$`aq{YqQ2zy6Cc+(vF(CLA6C5XzrJzpJrf$T=uoWZUBKhS_u0IK^Ap29p@diBf!%5"
        "+HU}yyU(5j<C{s<MRnZ?P>s-"
        "a6;#fr3g$8c7xxK9|tBJHwh2Z@f?sj$f)Rk8@FU)V1erq3%h6T0ag!+!8{dmJUJiuQ~C"
        "$;hSFo%u$;%ES_=eGOOxS|$H+48<TPuNy1dYwKWvx+$4T~lR>>XY9K7ksPwNqF*lTt0j"
        "KMt4YgCWMbq`D5>aIo1sYSKMCo2Pb7cWJYJ>2KXPh^jz5fWgZwh4pif>e*lkK-"
        "e<we@Pp&w&rV<I_8<ca4FUl1!TFfSfqbL`ufAa48DHdQaYUlvr-"
        "+m+haTwk_MVdSa!bNI8skEcAW;;bSEvwvgd2Luv0e024p@Sh1DkPDpKy{^Hi)}QHshjx"
        "Dr7#)ZsBnK@f&^nJp=RL@0{p@Iu!SxhMy<q!-"
        "D$h6+Ddl#dx&C)uPjI?$qm2stxJ5UymnmoS66(pI2AE<#AxVulH`};)zB|8PtP|O!pLS"
        "qkw`BbXy|l_qH+JCiHL~G%JmCA&oGm-|rX={LC+(F$1@l)L+f+<1O+2bvn7e-"
        "742FRiL<o%zfGb{{+HcWa)~Q^mQpxo2mlmU-"
        "u7U=rcTXEz~E!n+Ta8W~_7FWvX5R=>OL5?01IxTpqV)JsN>L@*RnfbOfwU9pIS?^v>Nq"
        "&f3?IM<1wr*0y?}7c_WarKJ0JV%A+Spm~yarvEwzW!CfIb3qmR&Uy-"
        "%J0w$YbOiV)dFcy8e>I-jaFjlC;$H{KbW5+<9@vRLGam52N6Bbk!tc;7o}-"
        "*TM?u4Z2e8(<fAj}?o7DG~KY-c}RX`aJ?m_ux!Xu~71M(=Zj}e$nZ`S>w-"
        "*`eUk9ca9q0m8Gdmy14-5--qkMqTK9cFCfgt`!6z`+EfQh#9^{!$KEvKTMuT}CtY^M6G"
        "Lk7UodH1|WCkw9q^QOSK?Z0^)`*Ipz5+3Xn6=qDclX{*}s_Kz_Kx^?NWKp|&fH1vtSB<"
        "xeetM~=_)4B2u%6nbt#}CXsMH<F@wjN;?u<Mswn#w)M0=~D`7xJ&QYTO7DuH)<bsY7_*"
        "0wrFb#*Ne#K>K5guD0b=ksz>Nyb=S@)1Hp^pn2ePHzt0KdfC6Qb>MORsjg3u$YV1bDax"
        "8*9gFt!RQPIz0-"
        "*h%|7x8T3|H|17!IG?{WsHqZkgwS5%n$l%W6xoZ+$@b;nNroc3<fB1URktWG^fvLB0p>"
        "J3gvo*%p#~l~@fxhpt!seL9a_>jiio|Db-%V*~YjPRO4F{8f!-"
        "iMiL!llsLOX1AKx`>hN>TUQkDK!YE{3uV>#=0bf2;v1AXeIMM=3KQrf&bbj{@t1Gk7pL"
        "p*ofY_Pq5t53Ua0HtM4Th}`u=}<;XfDO2aUpW$iL5z`}MLsqYCDOL;O}2<3C2eB_p9YF"
        "@I_aANp~#f_JOo79B6t8wunSi+9phx849G*YiW&P!r2z;?}q30B8ix%uI8$at&b{Pw<}"
        "T#pk>IrCfk2%#Hw-NPI2TH_*CoA4l0PV5&RL%uankAmMXc$0y!S!t*mY-"
        "1~j2iiUpo>2s`h@weAOhgTZMWWytoe@Oq;wO$AK6BY424`t925Orsfm5zFR3!1+#XlSm"
        "u5~J5ocfx#{o*(aH#U(%X--"
        "tTC@Ibqv|9w)|IZpO*($)4LF>!dmj)RVL55_J6y0s459M1DOBJdaTddn-is9(-"
        "1JE?yq|CHQ5-"
        "Y^`=BslGmc7K~0oYAzNqsNb|Iyy*jPh$>4e(W&Nliy_9@?bxI_CVyoDF<H<3b5W!X}`>"
        "1KWM^zv)!gdU@t6OhKz`Ey*HBP5A^o_kL6GPq7F3<<S)17?Qvk8XGSI+-"
        "G5u~gbCT}dyt=s$0l4C{?02-bACjq)8mcJwJu<M5ICt6&c;3i-"
        ")h<Xp!WAC$6IzB8^rw@{~T@<Mi2Qx?BlO==YY&Mka3-"
        "V>(8kX4*(7}*f(hbW8w|QvFlr{4zVK0@^qUSPCnNYpr7<s5I7UZ&%5Fc+dX$z)MWIMpo"
        "YqTi3WOu?@-qKJddaI5e_c>nEETbU~>r-%gCQ+8LXeB$4#a|N^Yp<_(!pDsXR{lqLR-X"
        "xA7y&Jfl6IJfrukgLKk_(<S0SH|N6`w-"
        "eQQWxE~EJ$1!XgF17R$F*@OJ25Q}^#`aatu7yi;`|$1r8baZU3W_i<J+qRzC&|Jr{?G="
        ")6vezKGg4i`=6i4Q=pF$zbr(Y?wfUAggdcMJ27wYf>62g>DEBN*8(6+s!fP&k#f}*JmJ"
        "4;LJ6MeQhy}FA5!n>lOyLO9{GE7jElN)F`|CRj5{klbzN8ElTP^kjNccaBfF!QI)Es|B"
        "i9dUP@g}}@m~LD^jTlVk+rOt?<>)60@h!CpYlA`*GfpF6r3O=LcutL$&g1}Ux#)-"
        "e>!<xTc(M9!;C(}!_SwHqWW;Q;q8H}Wo4aTD+i&c!Ty?6fVglS)Y6q;{UUop9ePNEE&g"
        "}Up9cG$Q$FDQJ@IdqrXf8jTL=Had_f!NAEdROJT6N=Nl*QkMzO-"
        "Y)0bBAK;PFMo#=d29DrXV6!p*UkH`NRtdVPTuIpC96zy2^A4+E*TxfZHe8bA>;<^m0{("
        "x>=0%Ug})S1qZzqo4x0b?5Ym$(124)TRNcn%8I9$Uwk#&aM5t=CY1yTl9WFy`oU4M9kr"
        "`nvvv9=`qu0A6~x4~fr@xMs!$aKz`Qd&s`8Mn}Xd+~?F2UiZauG8#AU{4?%JUFa5^`18"
        "pG;*jn#_zp5F`K+>Yc-"
        "_&U=ehnd7R&+1J@(zxMERll#PBuP{T&oFzt$7^qy^q0+n9pm^x%A%Z#?8jkQsUr$Jg;w"
        "pzjx<Lv&WBL&l2Nv|c0R2+l84N(0G!`sn~K(v5{;=YA{W;#iO4oVHl(FD!nig#0s+f9Y"
        "?GI-"
        "J%A@!!8GBg*i%(rM3o?A*0;*n02ALrXmb<AKNZ_2}zUz%(HYe^fq^MlSlUejb!jRQwMG"
        "yhx+_`8w?CKZ5WY*MVsTYG?g#>PqP6>Xc<z5|2al%q?4tpBJYO*L&!GBD5Ebt5t^#=E="
        "SSngo^(`byAOF>IYqRhWo04+l-"
        "F+>yj9iDI^}v6=93H|u?!Gpla*LMJ_VeiwNm($$lGs|{o*!QzWze?x*F?2AaRga|)%k{"
        "v&}eEN?KapA_|UvHd11k}ffsy6Ot1w)&;tjZVh%i?%C#88re6X(PrL#TH5vFVd|eCz#J"
        "oWJjh#>fL-xo7%93Qwluw3yFzH=^+T1HU(7(B`ZgKSDl1+(-"
        "E1!RL7q_hKDza2#XhAE>_$OkA8(GHo<cD?_{*7Fq`sb5n*eVeZhQS%LfV`UHV??K@wIH"
        "Xlh{uB432f3_QmeBt>O+Cu<q$8Yey*j}9SFWYlooSR|bp>C(;DUys~!U{bT^EdGu*Ygy"
        "b!1OlKfRsGY&mOZ8TMo;1z0c<7o#~r-qoYATHsi04m2df+?i?5#EE=F<-"
        "gm(U;Uhhg!h?Oi0P^&RgSB9Z<O+A*I9o5>8STFQEWYizZZt4M0Zv(n7X$)7vJEhr01E+"
        "}ry+web4`r3tZINbt_Nc4L-"
        "_gIcRynPbbLh5Kh<r>fyd6qR6<&4T}b<zn{=sgKBATl?F{BG3{-s2V?bzl-Mr1QS(<12"
        "(b`T146V8V#DGLS$(uUziaz_c+YA5PGj9D{ZCH<k@cWMRmrPe?<C*jr`3Zh~SkJ%45;m"
        "`d1#<#`;~bZKPeb2yESwXHd$;oB6NSUdgZ=v_2wW>~Xuu)luarb!PtXUwfWs7wZGIvff"
        "zp%T(;3&!|0{mk8Oov83kEd}@&9aFrp!M<^$F|X$hv6v@rAR-"
        "`Up?>sh_PP<KNQ=Ov>N_#@Q$5Q>A^q?H}YXn)adp@k(<@0K@3V!O4uL{R)|HMoo2{-"
        "IY*8+gK0hYS&G7Ij`~H=qivo@gW`WJ9<B^djhh;wdt4H?PH&{u7yGUx=r*9yhCivl)SN"
        "K@ym6L<MwIRamt&*d9=bI_{1gd{fdv39q=4>UfNi}>-"
        "~+seb_vY+H#m*+=Besj&diQ@Rz&&IT*bdG;Y~9l83$FMglyc3Rou2$_H`x>XS#3$swHj"
        "37Sh0FSlxJ=<>nn&Or6_$LW*nSc48~^Z8SW2jmxx&sgiVM<&E80B}eg66Zo_eZzI=OH>"
        "yycA5Rt;V#i?n72zPY>1ZX`!BOjG2YI`!<ATg;&xJxxeIs0vU<54>APt0(&A`%lJMh5y"
        ")7K9XQxh_0Q@@1qd9})z_-tf_IY~2(HQ?jNg_%CAoJB}-"
        "#_vIk&?a)uk`Eb+g^44vwqq0<M92dZ}tXm6fh~i_S`<==z9qlCjPWC8{V+S!;j?WS3WG"
        "S?AGszxPHIxqzS7anJ53+u+CTXJ5Iczri41_C<fCj7fb?2;SVncNKAJy;8d{>G!;bGzI"
        "vf-"
        "l;7e62v6kDn8Udd$j?}He#GZI@83R#@Epia7*3BqC28AhVQD_W7eacAA8hMbE5xzKUYH"
        ")>3K;5{GDHt>z*X17Uex+1A1uTN&vT-VI2|dttd6%n+SM#U{|``00|YGq000O8001EX+"
        "rlos|NsC0|NsC03IG%UY++($Y;!JdaCrd$5CDY-"
        "00000007zm00000008ZhJx&8b42A9S-"
        "<VTuHy~}3DhdZk2cn^%LMyUSiin`yKtnhM7sm7vS{9;}5L1mU%inuXe!srGy17Gmf!DH"
        "X`-iSvR^{+KD|J=YyKdh#kN3N7)qeJu&9-l&-*1|yHtO@)d@-"
        "*t>guf;`_2Fpv8ZJ~`g0K#@a&n<j06EvvYcW>iHwL<l^tV7QnUe0DWS0vl1Gu5kU>aY("
        "S+GzDv7yp&g>A2Po&^W{>kaX{nO+MrqAGCK`j2JfC2OY@UiCqTKH2dn3{hif${tS^q*b"
        "dZ+rg$P)h*<Edwn8000O8001EXZ_Ri$danQgz`+3k3IG5A0000000000fB^si003!iVP"
        "|D?E^csnP)h*<Edwn8000O8001EX+rlos+5i9mg$Dot3IG5A0000000000fC09z003-"
        "ZVr6V|E^csnP)h{{000000ssO4Z~y=R%&-6e000"
    ),
    'video_rule.npz': base64.b85decode(
        "P)h>@EdT%j2mk;8Api#*JoNwn|NsC0|NjyI6aZvta%E$5X>V>XcW-iJE^csn0RRvHKm-"
        "5)000002Lu2B00000orwQa6jcDgVN4~zG%;324m0Ngx7@LN?C!m{w;bn~iI5Uv0v6+?q"
        "99JG5Z{hM#=%NWrzt~mq`)+RJJ`G3xBK4Sa;}rpOb&7ZSral=ibxJaXw%e;iDlWp(C3H"
        "G%;(d(zNBD7X?$EmToYAZQM;pt@>nSEPM)GI)Xu7!x|*`RTdQiyEB^brWxH!D9{t)~Wz"
        "`jrI-"
        "P^G#l_ocOS9#FvLHQuOCX>7)wV~OWp=>tTvw2X*pPqukdfVIBa7AjiYGMWECee9U2s1d"
        "Vf-$)EluszK9ch?XguA!I@riQn{k7wL~8?Y^BDpltAr0>J-?M^L-"
        "T~i;+yU&IK@1~`tdzn5jo_1F7qNci5rn1e~(#rl2Xm&N=Jn{=;b~zZd$uJ8(4-"
        "8x$B4@MP2)>DPp!G8?6W*z<C66Lu@JZs<XmHsYRgVr_|;2YOv8hsvIGMgkqP1y}@eicC"
        "90m$jWsa+nvKo78TzWc9>j_dIQGs_xW$Yfk*x)^=IM__|%(Z4Xr7wa3QXu?=XJo`(!<c"
        "!HeLQu>^K7@tIa<ku#6E8~P#Q>N%%2fJ@SQX>&DENor5g|D@;i+{S+xE7)J8GG(~0#eL"
        "#zG%ZaZ7EZW!fdXr*Yq>L#O9(F2p9c>kcl*BVEyRi3>0VKOi5-"
        "_Oz!B!E{FqTmngKc+mIj3aa#b0T$Ji#6h|cQs`5=Eo-f4e@d@UomFa46(qQ=;U-"
        "VpoQ$<LJxt;Cbu<uH7xowF*ZVJdh$I4o26GI~az1s@A6nZWBK_p~>n2KGTc^rUNnlIw1"
        "BYzXIOy%t(TB!~6PF3_QM^NU>Xq6+&@>X>*1HOrOQ2)Wx{<rkvV-fLu3MOg))UOh+>u-"
        "S3aVpCrx<ItbUh4cHiDT&c8YBx^B>(F9;6yG6hIWIq>b+g|}4`_i*@b^Iu*TKfl7t+zr"
        "9|Ho~m@?w@Ndft3cnq%sWA-jJCbetFxn-VdXPr4$9)O*ZIQ<lA3cSPjx$MS-bG}+^@8E"
        "wAABt?sD310kOQeKsQy)@Gg5@a=BL>!Rw<3lpoww4IIE${4MY^AS!Cp2cF`xSlHlcZBC"
        "6g3ob?-"
        "R`YUQUqPr##Qqj3t9@^hGtp&5Pi`6hhKk!S`P&io2ZhbgTdzlAjBbo4NEN2Xvac}UxM`"
        "SAN-ATs6gn%lS*vr@1c`@`j(l=y-"
        "on%np_YOz$uZWs4xOZt<uu4PXuym&o2M^92>{B3M?kM|cy$#R2s-Cl0a1^4K`4GfC-bZ"
        "%?bLGA%eBb%)~Ec)~>dST`)AL$+ljj3C-"
        "G0@i4!uv?Pu?b%QuY+dhj9L_!k+cxgzf^m%H%HiDAA|?Oj5Oa2Wc~|KO9KQg00008000"
        "0X02*K{`v3p`|NsC0{}2Ea0Ay)$Wn*+{Z*DJXZZ2+cc>w?r0KftO000000G<K>000000"
        "G-"
        "JDOA`SA!10xm6!tKxMVigL?KXGYJ$AR<Hupm*<^o02${^91lLSrKBo{sWL83q_EToi7Q"
        "pe`p?e2Du?b5ciGLxhTdXPb){ZLu<gD4jCuz#WNZ{N?2!ovkc$JWSB%g%z;PWK5HXi<R"
        "KH5dpfz?ueElgn|cqQO<|{O5U&I=6Gx-"
        "6tK5&ed0&A%y|cK#KE<|80Y$yFkhZ)!tzaW~;n;oD1&@w0dj(oVSusB}D2StJLm{a?q}"
        "x?_e79gC_7Ta9kVJy@Y=;-"
        "K>ogn6*fq*)F<Bz`SlGoplo};tb_x8j*PTwJFK}llI{;{S+c2dQIt=kL9C}kfVI1WZ_b"
        "nRDyulgVyl1fqQg0@>r9plkwxaF5pjJdvKENmGp+r5Gs}kb|%GW8LG`{09^V_L_Xue&4"
        "c?5OVqGXO>8wxBfL?^ub>y%DU_$=^qA!`mxgZ>M`2rZnoeXAq5wKV9hByxlRO=yM6JN;"
        "0rKgc5dvdCGB)rz!08kHYnepG;j@WKVRJYadyoG%l?3--OUQ1aN$Ly5g%({KWY4<lYr="
        "ccW_%t=FnOrsM5-E*VrW^UC|oSmMr+VQ=m@rtkTE;NSzLg4G^R3RDzRNGz-GA)xWbyxT"
        "w-&{Zrw)WdE_l5r)Lp*$iu7*34~QmqQvcoK_v7dqYGWusjz1}W-"
        "Qg`Uw;ys7D8MggEF?k3-m<zrs*qmpP$16__CDa8#CruzED|0hrc-"
        "U?m#_nvz`mvBH8o;P=U?^xcQd<BUcY;1UpvFPe>ogHqr^X@fE&|?<B^B1E#q0jH0xEA|"
        "mHnHOYWn>!CjNAL>YkULm7gnilb1!A+69#&3oywZq)3N&>etZ;XrZBHcsID3`Sldj0}X"
        "O9KQg000080000X0EP+SYXATL|NsC0{}BKb0Ay)$Wn*+{Z*DJdb#yLnaCrd$5CFgc000"
        "00004^s00000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+r@qoAIaUsO_*m=~X4l#&V(c"
        "T3DEP6dh=XCxM+0{I%oMmh?HnmP)#3giN=b30ND!p#@Sw{0jf{<B4Njf3GElhf-BjV#y"
        "rZ?aw+XI`Sba?O)vN7l*ja9<K{_S1Czns}W8gP9v7mj`bCw(zn(08mQ<1T6pn00;m803"
        "iTs`J{#a|NsC0|Ns9J02BaXZ**uNcW-iJb1!#qa%3)UaCrd$5CA{~00000000XF00000"
        "005oH|5KB70KjpDy!eteNdylr1`NmceEWPp&$I7&lo|pFr^i7@h#dxqMv#L;Wf}5=+Nl"
        "s_lnlWEV_%<Vd$v6r+Zd>wcg3AyhXzLp9C+1PYG<>9w9f2b=>6OKb-tvmcz4CxHLYt5("
        "wf@lclA=OSo&%mlHy`%U6Z~=U)}gllfI_*KhLjjXs&(c&GpqE)IR%MsKCWElHuax;{RE"
        "~83`usp=11ou1WiEo*3p!A|qQfx(+z7*Zj8~uMgVbc6L2>yEnmamhSg93MM#ha?p2Byw"
        "m7fgF4X$HWjv^8DWJMF`wcXxJWc5p8|KNe(9>EVz|n@gPrgH3V$d!@DzRtzd7Os^|o#B"
        "TZM(wGYa5_2kiO89BSYlXp*`i189OW@w_LVEM>X|B|}BSS$sB>g(Vru!IP;`iWQcDB4v"
        "Q-VVqo&Cq*VhMoTNHWlDW>K3?7&w0N)LCP%BVK<44yWZe*H*2oVzUnEBQ+PM4VQ;HV;f"
        "W;#|zK#L5AzOZKEb4;iu&?PWo)~pKI?Q>Adm!NY0?d#{vrD)Y`A)aX{|S6R9x=5`lTo7"
        "W3SWev>>7ww1X(gO*;!3@aeC1>yvx1fz5(LNgV_6E!t)+|4OOt6$T9LgeiQG&Gr<xwEg"
        "w`(K?(9x`^Y$V30&k(koTCw^aby1?+R@77+9yXLOlTz;1>QgFcOv6RXS=vKUB{qZPF6w"
        "=({Kjy0Hf~b537QJGP1bncJ*PRDVv-KpmxE&hp0<%j_?V#Qd3j1HZ>(1wUk0F``@pOjE"
        "Cy4^#64)qXFt11@??kkT<PD8L&w!n=<aV9&^P>KJ{@TjYy!Cj%mOf!fN|@>@XJMw=xqx"
        "6Rk$A<-"
        "=Mh!i>Wcx?Y(979jcs*HK2fITB<9Z`7JY9OZ3v@hND4?R32<`05ZyEkZ|#HKiuYkSF(!"
        "(F)ai1?0)1q5D2?UpaVa<&hoGliTLl9?aTHApIthL%HZ6s7zy`y$$@nIFpwbgDYll~ju"
        "m7PgTE!Qx1xbt?*Cm~M}+Tl3sljVn!^?4KoV`16qtMFA=s-"
        "xWNC?t@I*TA@Q|(4F@6Mmm&6@VBlj*f?rbl|}ZZCZTnbBjEvSdPu}i32!QYR9ih&P_8W"
        "pNfS!T{(#Fd8Qka-"
        "1HJVxjRbx?y5xWCiG&vwyM#{9V;w;!3b&wcY&G<<`bhvcr>pXyODMLbcsGv^ppaUlT?`"
        "&TQD;`LG~7N)aFv=WbzJCa_|NcM*6)gfh*R={zgt;8CevIF#pxcR$%)BOyo&KS)H2-"
        "d=aef9psFRe>_+>Ez&J3-uKV&-"
        "79V9k#7rrdfGYTnCF)wDe#J!Ua>d)+Q9gtDNm(d=3%^YL3s6e~1T6pn00;m803iU;MXm"
        "|||NsC0|Ns9H02BaXZ**uNcW-iJb1!LbE^csn0RRvHzybgO00000n*sm;00000oyhG=6"
        "LA2*@g&ilffl5R31ge?oWI-"
        "M{qDEhlhs~iEKm_NG9_i`G{aIhl_DQ{5EGFe&{8xtZLqoB=H0eiH(8)Be4yw-"
        "#K4EhcOsP-LPXHa{)N8pzMsCriv>lOV-"
        "B?(x~;6X+N*3zgH)MY1C>CktZA?{*(^6I8*J6qe}3LlZ?_(}{i>zWdhnPYNNJc2q;1mw"
        "O)>~w@OOU-T-D@_$%8Ky8>$|@9NfV({L^9^z^DPVfqlq1Zb-u&U|vlSi|o&-"
        "<;nNzcv&3R9Vn*ug>hVBq=iq!n1DdVt5&fe&5ryDN0^ACSF;9Q2v3;TP=S1Og*Fz3#F6"
        "0P@LAD5U8;|gt56&69%JcJ**knoHL5=f@1iJQ$C|k-"
        ";4Qc7D#VTO2R9f9<D+i5PD1A>>)DQB;G<z5y_A)pKZ8zqeA<0IoKA`aLizXuvQ``yx{R"
        "H^`}zhnt1F2Rp+^*A!iZuPL*F=teTWqZO;e9inL#3&152R+@tpsjx6)G!Nl?f(r}G}2>"
        "LVXVneZ8ZyNH8W{FtN4e+|&|FDgM-MVR;_?1K0EXrj#QF?eZDkd`x_nGrIoYo6NVQosa"
        "tQ#TdvgkAnJ)P)AQ8Gc(_!KIW%ktOb;{77API%8uNxlv|aop&l#*wLKUB*N55DSaJX;M"
        "+%fnPjrl|AmcWPG6d?BwLTI5nr7q70lg@c=1G-$;M;1)Nb#N@Z8-R6v-"
        "i~h)xkU)mG0XFsw5oId+n5RPAwwiH+bEl#$zX1m*B+5xKWxXbi@{WG02$ktcbhS`(4%n"
        "paG?6=W|rKG}mkC7*$EeqAxA-gC5wHgyKq?OG?Cz!=c_SBN=UAFO1|>S8pL`9?`PZNX)"
        "Cre*=HP=5hXO9KQg000080000X0KGb(TmS$6|NsC0{}KQc0Ag=+XdriQa%6KaZ*_DoZg"
        "6=401yDc000000001t000000001+>=)`A5Xs0;#!#)El3JWxq;934Zj)xDuA`uymS0p-"
        "l$aNvUzCyx5_e0?DNY577iT0EqyqUG#zr~{hMGDGwF=|{u5&swv^JZ*+jMX7^5vH%eUe"
        "$CH_PPcyoH-"
        "i8M@1GZEn?(m|3Z*xAT(j{FzK9ueWn8yJX_MQEu@agPB_{%J46mwgCW8O9KQg0000800"
        "00X02;p@VE_OB|NsC0{}2Ea0B&z|XlZU|FL!TpWG-"
        "%Sc>w?r06+u)0000000RU7000000G-JHPn2~4z;Ofz3~)22W)t-"
        "U;o%;hyXV{IdG6_`A3*tL!$CnCQjzhc8;~ftLo*dI6(XAf8aPvd6Yh?C?w;rKd_K=TN2"
        "C?FTv^kxwb3mL8JH}GtR|6)*}u^HxA&`aM@d0p>9PoC#6hC6s<EPhu$zdNsyTu(5!Lk#"
        "`x<ubF0XH>toqM$cGWdjJ@ZD#u02)HK8+P96VI6`(;?IUEG}N|HfJzi<xv_($EP^C4qT"
        "c@_G0TJc^QgIt+i3OLhU6KIK@8La9fW>I$7eM#UOno#VO5mM>L<hsAL-x;37y4-"
        "eqp$oq;@&1udwQd5XqT3WXcA#iF79;CI|R)FgEY_!2)z8nDe$Zw{v6c4^$Z1Im0Xy7&3"
        "`K&HHsaCnyFO+kTf<qW3H^VpTO`H<X5--EsQEPk|Q1UfXU0ag|nM}2Smi*dX8j4-"
        "N{%CDdqhF8~F!(bIZ#r~k35a)d{T!t_wwV}h-HsLqlpyfvxB35&Misk$j*Hx)j-"
        "()T33I(g)WzA2G#(fkOItr~;tGXzx5AK(3p_!hy&>WKsU&kX%8LW__fo6^cGui|)361z"
        "H8^m|SS@<5xBkyQoIZCf3Q`H(cNpBl&=dOZwI?-qq6JQYL2{Y*n+-"
        "rdq(h)jIow8gpyfmc0PAvcrwZCw^U>C>aouWd2;>t*jL&>%efkUYmaycP*i3tkLY}U}E"
        "FO1^Om-"
        "D+fJ{d}ai{xQj4mzOdL_Q<oZR~Ynn4H%l=@@NMRlqPlFSUSQJ$G#zwBr=PmXWD_$Nd$y"
        "4&3SP0ZDiizprNp>_Qq_4kP7TAQvssb?AiLDYV#rLT+!QtKIViE*F~3Ch43gNincUao}"
        "T0vn5&@>#k<)>?wB&NH?q&rzMX2f>PMEga@xsUDR^%4eA(KLu%|lmIr|vqk`?Ut{OTO7"
        "<WbM2RJ9*WAreev5RO}cTmMB6D)^z?g``MtM$8x<m0FeIfdJzJSSvItx|w@diQx<poDr"
        "E?B^{Q3LBYtC4o4%;Q$xbzophm*}mufs}bi-"
        "P(LQSkr|%v>s7x2*Uj7UjX;{~1pLw+>G#2N+AZHSeiziKh2~#y$AB!}ADrOKYIG<<O{B"
        "IltUedqDy%^ZAjGX<bmm3sBPCzRkVnNbcRBbSO~Zl<dztk{7XQNLSE)ndW9A_sJxzhro"
        "0T+?E;0P>CUz@1tbe6jn7`RBtsg&?uBmnWUZX;>8RWn{`BQyXx6^<4&!Cf_l8^O;xtKt"
        "iad4m&b_H_jC7o1n_BZ*~f+B6ZPF$Qy%tq7d4D&!~k}n(gL4tN4FW{fqWtW2&x`mw3_s"
        "li-?chlqU{1S|A&sL3!-0PRP)h>@EdT%j2mk;8Api`5_zM63|NsC0|NjmE6aa2-"
        "bZBXAXD?}PE^csn0RRvHzybgO00000m;wL*00000oygluQ*i*m@mUX{1*TSJ2riw>&9m"
        "#d>}*W3i#{YRqay7>8#=AjmYb<zN-"
        "9QVPnnEW&dM@$mvh<gcP=}oB~cGqQdwk*VPa%yh2TR*Sp5rq-"
        "@cy?+rd4B#WAv4S%b3F=_zq5Epnx`%&0`<$}*R`#_c$L+~qEH{_}iCrN{Z#JtrJzoPR&"
        "djL1==3XwO;|F<|zcp+=Ax>`HJSiw!H(wjo(ay@1)w8(r0lfh+b2ulQ~U@ra^eFClpJ7"
        "FwxPTNl%09BD3WZl3GEJJ8xs<>*{0bYu4qWhr%+N8_UuTU$|7m3&UwC{WE#5bPDWlS1u"
        "Cbbd?XW=J2GaVpZsWxdC)T7TprLI^wO1H9&?4bWPGZ>VFX-yGKxVwb?1mkc*3)xJd0CC"
        ")O|7!9)pfDfuRXoYmt8KiG)0uMFvymdjENFs0pyGxjeo(+B4cO^B<S|2Q@IxqK9v4#Y$"
        "B1TX1D;HIuz~1C(-=qJ^BP|8bCG0*r_1#t`W8+`bcU@=RL^pq^b86D--"
        "DZV6VY7(J8z+OBIU+Hn8PSR23#Pw8`fi9P-nPkOcGkyr-ll)-"
        "PjdORjbu?)JI*BcRs38OTt<_1(R#G;>pZ1(S_QT^H?mIrwI491$L8D!aKzd?1Ci`EJez"
        "YZR9lfTYFvq2pa=)6ePZICG6q;InfXLfJD3&AF>HV8a7HE0y9F?#K0!3Tg(@)hzWYqlp"
        "@BM8}ux*$gG6ZdB51s)xtIAO{50RKrazG;;}J+p^+mN_m;e@Ow~~KFjGp5;tmt8!Gw6>"
        "75ov}hqi@X`sdj|Q>bq=OwubfA;t+0G^=zybazi4Z55lNHM+sjRd$M!qZM2b%Lyp)x?3"
        "(t@dex;P)h>@EdT%j2mk;8Apq{@_hJA4|NsC0|NjpF6aa2-"
        "bZBXAXD@GcbS`dic>w?r0KfnM000000E++s000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!"
        "z;W~8p8pq`drR8o|f7oT60k_r-cOUx-"
        "w1&SAEBo?Fs`5MMXItqrGItsN4<N_|o6)TtAUVB8YOCwH4Y3<K-"
        "j?2`P#dUVCou_|I`K{LVg?l!nYdzA5GA>v@XYB<&u{G_h=gUYK$7?sO+Ny7^>$?^JP)h"
        ">@EdT%j2mk;8Apm`R<YNE-"
        "|NsC0|NjdB6aaH&V{dL`b1rUhc>w?r0D=Gj0000007L))000000GsR=>KhQr$WX>mt)7"
        "xvoLr=CrJ!z;W~8p8pq`drR8o|f7oT60k_r-cOUx-"
        "w1&SAEBo?Fs`5Kx!3bhIp0WK9!08mQ-"
        "0xbhA000080000X00$jB^alh006+u)01^NI00000000000Du7i0001FX>w&_bZKvHFL!"
        "TpWG-"
        "%Sc~DCM0xbhA000080000X02*K{`kn#+0KftO01yBG00000000000Du8Y1ONbJX>w&_b"
        "ZKvHFKKQrZg6=}O928c11$gm00;m803iT|3E^ss0002M0000H00000000000001h0V@X"
        "p0Ay)$Wn*+{Z*DJdb#yLnaCuNm0Rk-pEdT%j2mk;8ApmOmq=gFv002M)000vJ0000000"
        "000004ji`3C?1VsCV4Aa`$aWOFZfZ*pWVZg6=}O928c11$gm00;m803iU;MXm{(0ssKO"
        "0ssIJ00000000000001h0Z9x10Ag=+XdriQa%6KaX>KlVaCuNm0Rk-pEdT%j2mk;8App"
        "HPpj(Up006)M000sI0000000000004jiCl3GsVsCV4Aa`$aWOFZXb#yLnaCuNm0Rk-"
        "pEdT%j2mk;8Apjb`9$*6m002M)000mG0000000000004ji_YVL7Zf|sGX>MmPcW-iJE^"
        "csnP)h*<Edwn8000O8001EX41)Lym;wL*zybgO4gdfE0000000000fB`%d003@pbZBXA"
        "XD?}PE^csnP)h*<Edwn8000O8001EX?&tSmivR!szyJUM4*&oF0000000000fB_U2003"
        "@pbZBXAXD@GcbS`dic~DCM0xbhA000080000X0DXMqVnhG{0D=Gj01E&B00000000000"
        "DuAD7XScrWn*t{WOFWVaCuNm1qJ{B000UA3IJ^a003ba00000"
    ),
}


if __name__ == "__main__":
    main(Path("."))
