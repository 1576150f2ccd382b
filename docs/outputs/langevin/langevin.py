"""Langevin dynamics: downhill with noise, until points lie where exp(-E) says.

But: two dimensions, and every step is taken; a correction that refuses some
would make larger steps exact. The learnt energy is that of `energy_based`.

Shows:
- with small steps, samples match exp(-E) / Z as closely as chance allows
- so they do for an energy that was learnt
- larger steps spread the samples too widely
- from one start, chains stay in their mode for thousands of steps
- chains that start hot and cool reach all eight modes in 400 steps

Reference: Roberts and Tweedie 1996, Exponential Convergence of Langevin
Distributions; Kirkpatrick et al. 1983, Optimization by Simulated Annealing.

Notation: E energy, Z the sum of exp(-E) over the plane, n points, k cells a side.
"""

from __future__ import annotations

import io
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


def gelu(x):
    """The tanh form of x Phi(x). Reference: Hendrycks and Gimpel 2016, section 2."""
    v, k = x.data, (2 / np.pi) ** 0.5
    t = np.tanh(k * (v + 0.044715 * v * v * v))
    inner = k * (1 + 0.134145 * v * v)
    return _map(
        x, v * (1 + t) / 2, lambda: (1 + t + v * (1 - t * t) * inner) / 2
    )


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


TURN = np.arange(8) * np.pi / 4
CENTRES, SPREAD = 2 * np.stack([np.cos(TURN), np.sin(TURN)], axis=1), 0.2
SIDE, SMALL = 4, 0.005  # half the width of the grid, the step
NAMES = ["w0", "b0", "w1", "b1", "w2", "b2"]


def _near(x):  # [n, 2] -> how near to each centre, in logs [n, 8]
    if x.ndim != 2 or x.shape[1] != 2:
        raise ValueError(f"x must be [n, 2], got shape {x.shape}")
    return x @ CENTRES.T / SPREAD**2


def energy(x):  # [n, 2] -> [n]
    """Eight dips; -log of the ring's density, but for a constant."""
    near = _near(x)
    top = near.max(axis=1)
    dips = top + np.log(np.exp(near - top[:, None]).sum(axis=1))
    return ((x**2).sum(axis=1) + 4) / 2 / SPREAD**2 - dips


def slope(x):  # [n, 2] -> [n, 2]
    """How the energy changes: uphill is away from the centres that are near."""
    near = _near(x)
    weight = np.exp(near - near.max(axis=1, keepdims=True))
    weight /= weight.sum(axis=1, keepdims=True)
    return (x - weight @ CENTRES) / SPREAD**2




def learnt():  # -> an energy and its slope, like the two above
    """Of the ring, from the network that `energy_based` stored."""
    raw = _FILES['energy_based.npz']
    with np.load(io.BytesIO(raw)) as file:
        m = {n: Tensor(file[f"ring/{n}"].astype(float)) for n in NAMES}

    def total(x):
        h = gelu(linear(x, m["w0"], m["b0"]))
        h = h + gelu(linear(h, m["w1"], m["b1"]))
        return linear(h, m["w2"], m["b2"])[:, 0] + (x * x).sum(1) * 0.5

    def uphill(x):
        x = Tensor(x)
        total(x).sum().backward()
        return x.grad

    return lambda x: total(Tensor(x)).data, uphill


def langevin(x, steps, rng, size=SMALL, hot=1.0, uphill=slope):  # -> [n, 2]
    """A step downhill and a random one; it cools from `hot` to 1 half-way."""
    if not size > 0 or hot < 1:
        raise ValueError(f"size > 0 and hot >= 1, got {size} and {hot}")
    for i in range(steps):
        heat = max(1, hot + (1 - hot) * 2 * i / steps)
        noise = rng.normal(size=x.shape)
        x = x - size / 2 * uphill(x) + (size * heat) ** 0.5 * noise
    return x




def expected(k, energy=energy):  # -> Z, the share of each of k x k cells
    """exp(-E) on a fine grid, summed by cell."""
    if k < 1:
        raise ValueError(f"k must be >= 1, got {k}")
    fine = -(-240 // k) * k
    line = (np.arange(fine) + 0.5) / fine * 2 * SIDE - SIDE
    x, y = np.meshgrid(line, line)
    p = np.exp(-energy(np.stack([x.ravel(), y.ravel()], axis=1)))
    p = p.reshape(k, fine // k, k, fine // k).sum(axis=(1, 3))
    return float(p.sum() * (2 * SIDE / fine) ** 2), p / p.sum()


def counted(x, k):  # [n, 2] -> the share of each of k x k cells
    """A histogram; what lies outside goes to the nearest cell."""
    if not len(x):
        raise ValueError("x must not be empty")
    at = np.clip((x / SIDE + 1) / 2 * k, 0, k - 1).astype(np.int64)
    flat = (at[:, 1] * k + at[:, 0]).astype(np.intp)
    return np.bincount(flat, minlength=k * k).reshape(k, k) / len(x)


def unlike(p, q):  # shares, shares -> 0 to 1
    """The total variation: how much of p lies elsewhere in q."""
    if p.shape != q.shape:
        raise ValueError(f"p has shape {p.shape}, q {q.shape}")
    return float(np.abs(p - q).sum() / 2)




def reached(x):  # [n, 2] -> modes with 1/32 of the points, share at the first
    """Each point counts for the nearest mode."""
    count = np.bincount(_near(x).argmax(axis=1), minlength=8)
    return int((count >= len(x) / 32).sum()), float(count[0] / len(x))


def width(x):  # [n, 2] -> standard deviation around the nearest centre
    """Of the points on a mode; it should be 0.2, a little less for the cut."""
    off = ((x - CENTRES[_near(x).argmax(axis=1)]) ** 2).sum(axis=1)
    return float((off[off < 0.36].mean() / 2) ** 0.5)


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    print("match    step      Z   elsewhere   by chance   width of a mode")
    for name, (e, up), size in [
        ("given", (energy, slope), 0.005),
        ("given", (energy, slope), 0.02),
        ("given", (energy, slope), 0.1),
        ("learnt", learnt(), 0.005),
    ]:
        x = langevin(1.5 * rng.normal(size=(600, 2)), 400, rng, size, 30, up)
        z, fine = expected(64, e)
        p = fine.reshape(16, 4, 16, 4).sum(axis=(1, 3))
        off = unlike(counted(x, 16), p)
        least = unlike(rng.multinomial(600, p.ravel()) / 600, p.ravel())
        figures = f"{z:6.2f} {off:11.2f} {least:11.2f} {width(x):17.2f}"
        print(f"{name:8} {size:<6}{figures}")
    pair = fine, counted(x, 64)
    sheet = tile([p[::-1] / p.max() for p in pair], 2, 4, gap=8, background=0)
    alt = "Left, exp(-E) as eight dark spots; right, where the samples lie"
    write_png(out / "match.png", 1 - sheet, alt)

    print("\nstuck: 200 chains, all from one mode")
    print("   steps            modes   still in the first")
    one = np.tile(CENTRES[:1], (200, 1))
    x, done = one, 0
    for steps in (100, 1000, 5000):
        x, done = langevin(x, steps - done, rng), steps
        print("{:8,} cold   {:7} {:17.2f}".format(steps, *reached(x)))
    x = langevin(one, 400, rng, hot=30)
    print("{:8,} cooled {:7} {:17.2f}".format(400, *reached(x)))


# --- the data files ---
import base64

_FILES = {
    'energy_based.npz': base64.b85decode(
        "P)h>@EdT%j2mk;8Apo3PRk8p7|NsC0|NjdB6aaE*Zf7rdFfMLzc>w?r0Du7i0000009O"
        "G3000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;W~8p8pq`drR8o|f7oT60k_r-cOUx-"
        "w1&SAEBo?Fs`5Hz#3T7snItsN4<N~e(s`FM(F>})Vv?JH7*ec0NaYyi;IXmyI7Cv}${n"
        "B0P+pcduw0)_bvQ^lso7PXZ+}As6nPReT%etM>I}G*fcNuTlxMQt}vcY5H(>p5{PB&$<"
        "bKi5xR>-"
        "=?szrX+#wuG0TRYnaR*y}T_I%!4WFfsP(m=s<x+&+bnjJZ7m+ZP^^LtB|;h8m`Y-"
        "FvaESdMOGg@H5Wxa8SyWOgts(S*ggg5T7yQy2YWBJ;3douT=S)`kkTWjqswwt!@p3UB^"
        "Uv?Jhi&>hOPTe8DM}E%=vxk=d=gi)rVX<h3>((v{=7T2<C3j3Pui6@EZfc&rYr9po`Ed"
        "&kOLp^V=Epa@-"
        "SdCmyd8J<d@%q3P)h>@EdT%j2mk;8ApnyWDH#9%|NsC0|NjdB6aaE*Zf7rIFfMLzc>w?"
        "r00031000000L}ma000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;W~8p8pq`drR8o|f7o"
        "T60k_r-cOUx-"
        "w1&SAEBo?Fs`5I;>I+{8PwF=||t{`)1t2=Aw?{L}ve}{%1>*nSSf483A{B#G?=1*INcE"
        "*}MGB4h~-(sU_+O|(SQq4Z@u-"
        "Q?*G19DLo7|R3JI?JmzUB9hWjk7Smha@=xn{ex1^3o{TTg6WvqO7l)p|aQo~_Os+csou"
        "joDzb#aSn3OZe6&o8300nPhBTvNg@>!1nJJ9p(T~O9KQg000080000X0I1c+>i_@$|Ns"
        "C0{|f*V0CH(=XD@d#E^csn0RRvHfFJ+>00000DINd-"
        "00000otNcfRLA?baZQ7VBoN<hR?hAoT?tmaKuIYciUoqZmQac%SfHh7fg~hER*%fgnRC"
        "u=6fMv~(PAx9^joZ0up&R6f8m)|Gxw``ao?Z&y0)ba8#pMvZk@$-"
        "zDvoRv|!@=l+^f?&XegBB0gpEocRmqXUrZqXMX0S|5xvmF>}GBPxS>;Gv-"
        "eE^fuU8BHqp#iTLm1|36Q&R`!OG(abQ86WZJNS8!4UyNLTtyX-pRD|YpBEODBhD#J;Kj"
        "VFEC_BhX0M+<Qb?RL~>4mp1F`q^H-"
        "K9b&^6}Q{5+mRvNa;DOET}g!586=;wpE<76R@X#2hb!G?qYTam?k}CQEym*acDHvxs-B"
        "wbd<YKN(;f93_3bxZwvgUD2l_0d3!V^@sWMl)fNVeJjB^>d@0=IeEv|kR(lvm6=&Y7jC"
        "+5*TKm98w80*XtMeU}GCi}ZSbDWf8oIH2QX-?^8e`iBdFSe_k<1BNow`V)=lr-toj7@W"
        "9xvJPcT!j5xr@eMWr(3(aBIS#L+j1cj?(Tr+ach+mzIf(XbupSDFEKBqFH*nDEfrpl_8"
        "$)HR0hMVd$WZ5ywm!m^d~jiZ|5^%BW5VCw>(pB_=kdAoNBqih2e)v58@YMiTOmwkwlP4"
        "_MCwwyjhAct&49c=TlSh3hFYsLA}mK?vIW634H)Wa4xT7(<Hy$4c)#gDR)9^gY%M)!%T"
        "SvdV~hzJBA)O4K>Ci$p-"
        "j1tgD=dHAOECuPm+bZ`MRdfm&^UglpyFq75gc6u7rl50@@WnXrMJDcNkX%n5Tqj3HXfb"
        "<93F6Rp<Af__9{%I5M(#KEdT%4}SSkdlnM;xnb!NxS2TxI4KXzNdtdtwW!o1Ik7`S6VJ"
        "Nv<*h<luG4$$qUi~hmfIkm~u9hqudnwI{TxypKhP2>1-"
        "Dii{)xRc%$4y3yBd*S6f8IOqc`;;Q+&PwY51~xdW_*onpA(h9cxMY#v^q+%+HBr|$dUv"
        "1=Z^;4AmWfF{&H(niusly)DCvsD@*hzSr!EfdoMZRJey6&!83C>B~B5>$3+?PV*|gb}L"
        "}sPABuw#J{pkEHumfAH#nUB6q}y6YD_o9sd?=Ig~ok(=GsaJ;{}=^tWDna-"
        "B1v~cJ98^l{nPYK(Y8aTw6M~|<%hwTPyMHBeeoE<Zqjb+Y}7m}^iU+xysgy^9Swx45m$"
        "{!O(!9#MUFT@sFvF<~0o&1;frldlQCFhXud=Kr<=%(<cPxSsLe<X&GgE1@Z%R6kD7lm{"
        "L`F``L#9e%5evah}au<2f-"
        "<+Pw*8n;oga4c_(LtwAyDMz3sHxWb)}qsFxjaQKZ(Aiz^tSciMnB;x(q>%{{Q&!?tfGJ"
        "SowDx<h{db<*u;>t*j-"
        "<0>;~RrU^uL&FEXqmqA0y&F#P7o+t1(;{2Y8rh%&0!A<i(IDEo^a9_Y)pF{avI#<GSS|"
        "Bp&NR2dv8vwWi8$UmYq&CZ`7+NzIJs!(&HJv!o>>^&(g+qZ&QgvOwubVGQScnh9upZVH"
        "=DRvrn3LYgNNU!q4jSUOfnif?f=y}p>^G5K>>cuUEXOX*s3xAN>+v?eJlCwcHoeUC{Lj"
        "0fobTH0eE_6uhM4a;e;qddf$qrSSMpXWHk)qtwiPZ73KT@6;r<g19LCHa5wKN{M$uvtR"
        "$*Q!IdxD|t8T7f58C<Y$JzXw(a1wdFw1HeBvaXN(R-"
        "C?Tv6SpR!Tll?g3sw3OD9VhbJV@b&_)?U{OUUjySU!hXzU~572M)$hq6J~e$Be0{D|Cp"
        "uiiLF%b+*PtwKkXZnpdIvgi=Eq2XvNPS9^6zLDRF3{cT&WkTh2Weog`y&;sUe-"
        "*IGNEiYuh1Ht5@^DIbX(f3=o+w76qor<{F<z28Sg+vico#ekFQ8Z``dD>@qfX}=-"
        "ZA*Se+bx})FpIN7{CoR^^+H{lkj?_D?W>Ukj_HI5GLF(6nG0uZ=i;>2UMe2>AYzGDPj="
        "%l7B0fa#gUv_7!*tLf|&`z)F}@)gLc|OQk;IV7{<;8F)!t6rrz&yrVeVI94JFM%=J>Jn"
        "o@(4{g&Tm2rdxO`_|88ukrYOotsVw!W-"
        "cO_%ade3>j87~IhzU9%2{PX*bqplBrD+7OOPVN}H%F%FXKpV~XM(E$-"
        "h(=BnBo8krsMxn8`hvjDz|4Lb%+(&y?xX2N1?E@6p#XC0G*O#drlfEjCfm`IO%m8``l1"
        "Z01R5Jjl`VBH`EsS%>6=lm&l6O<(eDyOWJk$b5s4L}0LYOg<eq)%f?Nk6XOSe!4oF@tJ"
        "2x{totF(2d;cukb$^XM+$?nPsP)BBKegqQ)y}Sx-"
        "$LXk{cbCu*Ofj8AZRLEd1HFvTz#iiZX;x(vcP{u49{{~<5&koh)~T=ZoAs9V2PzIqtfp"
        "p^?Po@-"
        "Z1Gv$Q2B%$k<7!jYKB+~m)rUh8&OwAgjMWKa4dF~tm3QocfnkQC_z0Xk7C9;cr*>H5Im"
        "mKd?V3_U0}PqQJAA_RJ#+Gl}xx8j|ZFO|Iu0H+wgE{rmmbgFRrs5DlaEbYX8#Hq^~XK<"
        "#9xR{v_<uF<1X<ikBLb6qoEHs;RbCk{s+g!aogk1%2e6!AJf{l0t2^c2~Y(nhG=c?~7g"
        "}Rf9eU6Znn#2kuWD55FV#3+~cZfvNo0F#+kkJlAG5CU<NlEB;RED`z|7LdvbvSx-"
        "?pv;=qH$KV!qULH@)w_EIYh`H1&W|Nb&&tosL)rN*#Db)jgMrDhuxNq%2Vmq@JAEXISi"
        "SmMbi)HR5vsqf_Y(l)HPE<Cr<&bsE3z#KTPjaFzn}uAO^)E&b-"
        "%x$+^T=c53d>6SV6K*WphR#_;bz02q`zT3X^7I><>9-"
        "+HDq0NHD=7B_pRc?BG?mb3YJox*XuNjObYe~)0KZ=qIWzxQxZ&gLBDa1m6y6ED>i?9bW"
        "AG{HsMoRYrF-gD-(=8wWahvWhj`0HznRdKcNUBCoxA@BWG}9l&khvHSyvOV79-"
        "GPp1~kZN<0z2i!R^pDgQOcCK?q73?7wxz2MhY+J}P)UHx3f)(N{cc>ikv^d*%pN-"
        ">+5}z@1U_<vxvIR_KbC@!Di1RJG+F@dsbE8r|T4MrJ_PloeMke`xwtFGz+)Fm27kV#Rr"
        "jjPAx1$|+Vu#7Kj;`zzpBd~zd!<BgPVfu5ClyAn;5p`$I@jh!l69HIuM^z+vA|b=M53p"
        ")EO3s*d@tCDF6P6CGq3>uFW-Nl*7N}Af<ve|*3r7URtuPC>4nx9%EbRwPGY|SqfxwNFI"
        "^vH88=9$kqBggwlz?At{IVO-"
        "Q^ts?cS~Op%5wk#*JbF=yU2viy)+X7C}ZP41L98AdGC~ZwA|gDpPC4h(;QR)2-"
        "nzhVyD)EAQ*f_7Jk*2{cl8EFSf5HBgN8;MBwpxR1H2C|mq9iD8}cx3-"
        "32ffi|rVsl`9@)X#PHkb$CJD(;YB<R2uSO-ssS&sgq4>+`3@kHgzsuS`*WsTTTe2X9t%"
        "d8ghd0t21SG1PSLt8ya_^4=bgs%g)SZ$&lwmp_VPxX39`8t^fm%@?cNPBtwDID*sj|JG"
        "+dZ=ayI1Pv44eHnaWpXES2l&Fj!naCkVmym(J7bh>))*?!`-"
        "k|AIn0uUXV8;PE;5a1Kz1>WrrM-f*-B;~n(BUp-"
        "ZR?`(ee;tf@$ZEJN2pLK^B2(%N^?-kV-wn*Qqk^#Iokx4B@dhp{k*k-"
        "&ahA=aD2L7jheb!QX%w!BvBoY><6s9m0H$0`&2~8FpRBO8$l7Bva5U|87Y{lU+gZzv4J"
        "?G_J4RW{Lo%=2H9B%@PYW(3`%cHX(}9A9$_WMO`X>0F!L<#qo%AU6O~`6E#-"
        "a1Lg$p!_D@>s^v<wQoZk}Jk`Un!(6eRc)lmEgph!x`GL-"
        "`kNP?6>fWc_O5th@!Hi&cK{VYLFGVK-uENE|_-DuvEej4nt;9}hbL3DaC<A;!^oQ-NvQ"
        "3??MhXtWgk>d1du(r}UQ;`B-{Yp0ErVN>BglsJV6?oRo^H&`pP(JbBXFGq&!~~oV<p-"
        "&Ew~2tR#E~{%GbEF?=t8S{G7`0_X^thUZqhL_4DWI&cW?5^&nyT&$G1p2VpQ^z%X%;bt"
        "?ZQFbNE=nEW`qW1jML3FY77`Bg5UbCTkTLwqVVOZt%s$653mxL5BL=Ww{D7|xcSi)&lY"
        "O3b9bCu_>;pf7C8#agK&c~z_lw3Fu2wX~t?rakh|zql7#r0;Ia^-"
        "g#9GG<%r($9R5w>k};df-00lbgcbHP*qe*uSW{*vtNCY-j6>j$1lg1CiU<Ln-ap?Vy$R"
        "im1wa#1@;58WqzECY1a*xR|cuW2k8Qt?dFG@(;02po@yuanT8v^j|Q~xVpaP%sOrz_pN"
        "dhH|KVX!{u0b0j#Y~7FuC<*}MGdAWiK~PUDA$YUI;k8aiP53U@VsrTl}I!6B9)`W?mL4"
        "IoxqUk=nR#r5qe{^7xgK!ZPuNIok(sqO<ili#>`{tV25eY7&+A21ihKo)l(e-"
        "S6ZzT!uCRc?*V*g)5FzQB{gY4asv12@9HRPO00@^1z)mJPb!h=%SGV>{|GVDR&(2y|4e"
        "LH`m4?>hM!JnMNQF^U=gZRy8YV>fbxEF+vv$OnN}DGQaZRGv6nIcJEMXUluphd7DqiEV"
        "5X_{`EG5DyCU*W3y81Kl9wYWWN2)9RlMBa-`ot%y}M-`ijYm}Nh~V$x0?_I-"
        "}$qAx?!wDD>sd?mF(RdP#w0xy&1;SabW$|bWUqk1X$NZB2zaWqjXg2&ZHpG+l)S9)72X"
        "*KuxsYb!H3Vnv(R7fONcs_@hVZJmf*nwFkHvx_K9@@-"
        "ME&dZp7=j8R+>&8=<?>0ukmo8F`+2gN|KvjP9J>i0#24^b)D14f?U5?432jvO5PyM*AW"
        "WH`*unV>-"
        "Y(l>FTmCMRNTZkf|(7%_tnQSu7zp?X*$kg9!k;JDY)bcr5$cBZHJ>V^(lITx=#FFWh1*"
        "f^i^d*aahx&9l<O&6I?1D7Neqy$rQt_&{yhv_%65}L;}BrpkTcKNWDYumQq)05z~lFq3"
        "e3~!?#*VAc2qME|_ogmrw|<5%Wr?z>~qNRmA~+TZ^>8bJ}JWgZxx}5PZfq2J^|S!XoOJ"
        "xI`a8UIMFvGIdmop*IA>@Ext6Mmc=yQ7+EaMC;^{gs_Tizq9;wsBig6^|e-"
        "vkE3VcOD!T88G0cNQ;cdBJ|A*%OM}}>vO7nG@`JU(3@p0rp*g_|6;7^F-"
        "4fiVWd(~+{hHKDk2)|EA#3H=RHU7Rm0}&WwWWI{i;t*dl!@hI71`H2S!F)xmYHnQZSr-"
        ";`g!}T)3qu1th^1Rhvvvm>r!x)?g}3JJzyTXfiL55frHJ0=^&(Jco%XKZl;jhOPu81uI"
        "$1gr5j!jGnGH#bEQJ*T;t;JCv?!F;lJv9@Iq05SoR12ai98E=!IoM;D|a66`D!pMV5+8"
        "!&J`9r<az}Ex=E>lYCF?54x-Qs>d7-"
        "R+_uJ(}Z1c3f>R&Vmo;hG%Ec=nQjv<rDtoeE1&8$?XbQtUZPGjrR>i_0sn2m27Z?g;C_"
        "}}d7IEE&q<}NFA`;!vSb%|B%H4EYuVCd<$I-"
        "oIAlyHD|270_yc@L|AOZQ4)L$eDZnRolIwtO%4+{&mdCBYJ#xISxp8WO4fH~(sGk13R8"
        "OH(YO&Y;5sj;ggrk+WJVZ6{XMb+>EU}Jq)>ndmlY5jOPp%YRd5f*b#K+cd=0sxzcEBCp"
        "GW2Wc5z)YNT^c8!M4J$@{b~PBdeZQC>bJ?)*p7SaD&wI5ay@Cm;pmxfvz#HB#nfO6HC="
        "6PUF2IMeGkjfQ`>A@D&2P8l<${c)0|>mhSHj%@~YMB1aJVPqhZAQO)n}Aqmdwy&p_Li#"
        "`0QxNNq@&)kZ#V=sWNc_X@2E)}l~se|3{UpbET(Op;oXhsiA!z16Q^bG!>DDxBdgx+^X"
        "go=NZ3&E!8yB*sxO$_~$AR3UvW{EbP+L!p}eh|PQo`cGY<j8~f080De1kEWL(3F<{Ny-"
        "=`9p?p7|4xhnVxxOI`=f|DFhVrzc#pT)Rf6fWizswBoI+F_=m8-"
        "xQ!+g}LlyTh?r#qa^{_J%2A~l`tWw9GJ*lx2{ZoaNU*zAok9e3;@C~JDkYLvs)=UO@bW"
        "21}<?YX?gk)4vxw%-%T??RIB2z!fpO3q|g5-"
        "S|DlfJYkqsiVr)FQ>}oU9hv&CEouozPFQ>93H3=}br;tiyg=`~i5`XmkZY`);{E`Px5B"
        "dc+6i1^)KJ`0^rrK`w$!$zVR!c8{x+ia$+Ed(e9S6zc#muC!9F!0U(%>M}?s?4UIuhz2"
        "TPYJH{TGTZ{+6nYp}$+?!1QZI3s;kLge*H6AHUXdFs2_%*WxCHqKib-uKw)yc8wFIBD<"
        "r$*_r2#v>h<}RyOum9P;iKjM;sx>{L|QJ9Zr^%iUvSJ_!}SuQ%DX7H#aCoEB|_?7rR%)"
        "pQ+ofbR>>P=m*&MMq<P+d;a&M^yJRp|Eg-"
        "%{wI%a}IP?d7`oK0&h?AJ1mXM@!X&|j;tLa+cUwDE#hi(YVsgFoc4J}JX1=8<Am~c%}L"
        "XG53g2S4h{5s{Z?*jD>)=0~^Z;Y$<_fXwL5;Y1cpjJ1JgYr6$)f4T@BO)u}l6MeG;Y{N"
        "(X$L06aqxn>i`3GpmYzZj$aMK4JOsXWckj4VJWj<LNAEY2H({GkOp&du<|nh)WhYkr7p"
        "POXvH5dhm~c#slUw>Ppbt_D<iO2RyP{a#Y&KfmSk*^63tGsv_(vRNiQu{#_ksz@-"
        "OO$1Zd!k0H>|~7qdo9zWt1|>R{)y<tFJkcW4PrjqB<z6f}5ozjZ$MBvmzTCyrH&gcIBM"
        "?*F$z+ERls}FiXn^-"
        "{C3H`iTO!_}hY1@hoT^oCH$wHttpMt=ht|L|f=upe6@PsF|TIN*VdylnO6OgYiT4e|!R"
        "a=0JZCt%&l-"
        "U^Es&i}AZp7Cat5S9Z{>cADq4?<6DKE|hq)(GSEG=1aDh`=e<KTjtqkD**H8N=t6(2w|"
        "FOF@IJZ5nEwx!VF1HN*T8=+h51GThx<RL?>&vKx2c%8QzwLuNc60r8^(A+HNKgd?DY3g"
        "2Z9_@BptH@`=maD~-V=o&-"
        "6Da<PjCt4nY?IAAk5zo&b!<Cy)eH<KOV8Db89jx>?TIhy~{*~}SqAg+uU!qS|cJ>;O`H"
        "R6KbDD`s;f}I>wwW+T6pOV|>kdW1$OT_TY?0UxR*boZm{-"
        "pN83`aFx<y^^Lq?gf@uAkj!j<!E(8%0^!wZuE;f8<!_xnOrE!av|!D3_UK|C}s1c$F!Y"
        "R^T>FB<djCrxW-!daK$NA9Tx9XMdG-OvUnO0mmYn_|W@U?(ArQpO!@uz1$0`@5v)@7J="
        "2a<ZYvmsnq^KwJFu)cG%54foX2!rDnE|N;}a<Y$_qeF1{uDOS-"
        "p)HTEO&GoopSfntA?4C^@umga=&;$5W?)tmAEY*tS^XI9+qQg*uUEd4<q0>)Zu3B@;vX"
        "G}Bw&&7dCS4UHQE{>ySiqD+m`KUl<;3B=$G>M5~e`VGS$E1hCEnx%`9;^rqvo%B-"
        "zrz0pooC0n2f^iXTQGvoHyiC&<Z$0y>oC(^afM?Kym3&oWCP<TmuZ3@7`*H&zK`j>adx"
        "1UySe@xF-"
        "1sFrzcO?^|@O#Y36i5P#27Ebui(3Qx>(|d&^p``vZ+5{$|6ekNjXhlIW(JFRI358k$ZD"
        "ne0UNjjXpobhPZ4ZK>sF$i=f#KUCkJCaFYuz(@S(2o&vvZKRzxzN&Y5JiQRFcDzYW!&h"
        ";<p`pd^t>?ZOf5BX0@xV6VEgA@D(9hljJ;7V~3=?*NcKP0q{1e-"
        "EVqfxCI?vn*4oKE1D+NE>qVlTrvG}ZQHJVs7MIwtg;={Hn{>|3A#9VK*WxLQ)NK~F<#h"
        "c0YVjHG*R+0Xdm|J~0{-D_29!JEY-cov^m$(FZSV{e^EAq4KJaa!%vuu>w__ouHi7WJD"
        "@ge&Zj)EB!OO7Oa+3rdUeQm`@DHhYOeoN}N6{|ohxyly}@~9t3NmhNeR06zI;In0M6SR"
        "xw6xabgV#<i;+-"
        "d$WJ*r|GABip*dY8mo=TaGXE}Q`+{;}sMB7Ih+na~Eblp7|vwWp?X6y`{h`=Ps~wZvVr"
        "r0h>qC)3}C`t;T0I9IOa7tb`4xAbf8495pN*q85{=kHHb@k7MT!b*?@Qgk!rbB^r?X0o"
        "lsU~wm~0?))-aglEtDk532n^0aEiF3qk+*Lnj-"
        "#RdZdP6MsSDKdDj_vq9@XXH<)Ab3Im-srE?ji64cC|P?ur#m~{caj*&Dgt0t*v<@ekDR"
        "FgX$WSMc;+{_=)*HQSbe)i7`Y+eoK=m<3rp1Kz1m_Raj}Kt{CXOJLJCt*SRgAe(DtEJa"
        "r`~RY%~NFpes~>2M3wxy#TA;~%=~{#>IDe}H?5E9T|m;QYx>9av}Zl3{S0V-"
        "Z*d8d>zx7R-`1lEvz$F1a3mP&(tdUE?913)Q?M@mG`FAp-nj8c)>u#88vLl0Z1Q5&V~2"
        "AgbgjZ@y`@7{L#8ymP;&Cy|@51}FM@LWiNH;Y-"
        "8M{1^BX9M4~t2m8I~y10!WS+tXGOOz75{h5?0kgwhdM91AvTw@4<88zbri}0O<k90p@v"
        "Lws1th>r4+5YuTNEwGyOb##@K9?fnQdlR7WaY|V4H1^dfh_f=Jcnfc?>~`2FPLn2QFSQ"
        "L549HN$oD#Ik(ztazP_H*fknK{=nz)Hbt&=5y_sVvmrL6g_7E1?rz_diY_wDUvXnt)X("
        "ltLqKh%gQi3B(dik3>-"
        "^j$S=)}W&r}};&2J_JY(PKr7$;~$n_2qu48kn45nw6A*>TTobe-hd`A1EiJ4(M#vO7jd"
        "|ebV-"
        "6TZ}Wzjqa(id@ivc9FBg5GI#9p>>z)l_kgL^B`Mp;O<cD3Hn&$Q#cwRYV4^k@)fG;VJT"
        "uLE%rFiev3IDfwq=8*#w)t*yhiQ>s|@pCmN!h!!_C;SAVXTp?n+)169$4@KMHaNMOVfL"
        "##Jx%JTUI2!fnsEhjg<*yttC61AiiymIe%&mRkFCw$M=JJ<arC!`)&0KbC>yWTq(*WqJ"
        "5hjnIPX;hU(FEgH_V&8B0yNudC|2=?jH*j(y{{u>>q?(+qu3-lYgnA-"
        "_5>DGZ8JV!Mto#VU#=inn;i;@-"
        "cVCQvFl{?#WEfb~5@g~sQaE)K4+e=>{)_d#vGibqk$Py%CIV1Z4`sgrmx$&SCn&;9x;9"
        "8+3@PNHm=4OuYdD1A*&N_&nN_DqRH@2r<7N+icNbR=#Ag#A-"
        "Fhx2~t3|eA{Hx*v8E`k6s_xe^9Sh?>xrNh#pW@@@LCSyH3l9_Qs)eiJcrYptu2HrHXUL"
        "g&B>hp0^R`!BdWIWPolmrReB<EnSVN;jx8%Pqjmon^JNZm`O~=FheaBri9@hzZ!5%G<I"
        "_&GB)<%wk9mFYkWz71jol0DA6r1i$w9V(bgIayHd`f7<UrdU18eCTJuXDI_y6Zf7h>2z"
        "i_AHmc%ph0W?;A2~^VmMba&9QDa!gU0tL>dlz-m`p`+4--F54Tq#=wJ|&fzE-XkTwZj;"
        "(el^E3O{l$u&E(3V?lkF%_CE?^sUrm0t4L(s&z22Yfy%j1K;Ils3Svx}>midTb)u)dZC"
        "TU(vV3b-"
        "GRMUA9C`6qb3l1a?MGeNrl6b|62N)tyr<p53z+E5Ia>R*TxrK31n>4;9aM75c4-"
        "yLr40{!+b+BTFcZUL*rL}9%0omy8Fa366rwmF#tJJ``ml&^=;M7M{X=sSgPg?n^#X$JV"
        "#+dJVPDC9|&vZaE$fvyEFE$;|XJWHPUA4T!}e*PEzb>grooN9$Sa{bV}gS6$caU=dCWt"
        "{F6ba76igGo=_BFKbBH9d{H#WAL@z(OBGjRzyiMCwm}u&~x}59N?sY{T3w31ok+i?GcP"
        "WEuyEmDXB*6Z4WC>&&;LIZGYaxHNXy&av!O>uPI%c41N;SpXk%cKgeO^Ntevkn_D>!fW"
        "kglr#2;tRLKQo@VZF9V*Q95^>ol_jqk=&Zy*H^hzp<{n6Rj^4d;tEv#X7p?H`hiJj{hr"
        "A=Y~4^T@31T6pn00;m803iS^rtR+k|NsC0|Ns9B02BanX>MmPVlggmaCrd$5C8xH0000"
        "0007AV00000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+r@qoAIaUsO_*m=~X4l#&V(cT"
        "3DEP6dh=XCxM+0{I$dCOVor3bhL41Fl(?uS~2>6-;+-"
        "Y%wicqot>9#9{1U^3$qeb*%X@ODBsCi+sZ?CfiJyjib!tOr~3^tP?jqXR2qs$m+xjH><"
        "Q|3R^|2oDE)B-"
        "7vG&E3$UBWU_d;ZnlMoQMj>%g}SkUMW*oyvu=wI#$DER#(ym<%wmiuTU<9uwahk&ve;?"
        "3-"
        "wFUwO9KQg000080000X09C5&MF0Q)|NsC0{|f*V0CH(=XD@d$E^csn0RRvH009610000"
        "0%m4rY00000o9q|r8xYCJP{vTLo|0OeT%>NLpl*|9q^_f&o|a!!Qk0k%pI?-"
        "c3KDlq%qdO<iWg@j7Ni3C8fGRs3Wl0G3bhL40<LXltlCdk{4hFa*{A1aQDUZNw8G-"
        "V)=IM`b^i@3O!ZcuG0`yd(2Uo8Yv5)w%ZSV5{*wDTea6|kww7*Yt1Ored91#fO4*z=^)"
        "k=a@;5cpO51#3=P`p58b$^@W`(Le+qZ7nWOUnPv!Si2jc&MUw&5LJcY`!z@eS{{oZSA$"
        "D9r)@P)h>@EdT%j2mk;8ApirP3dH~a|NsC0|NjdB6aaE*Zf7rIGA?d#c>w?r0D=Gj000"
        "0007d`+000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;W~8p8pq`drR8o|f7oT60k_r-cO"
        "Ux-w1&SAEBo?Fs`5J~gnmP)#3KRgY@>u{-O9KQg000080000X09e7RNB{r-"
        "|NsC0{}2Ea0CH(=XD@SQV{dL`b1rUhc>w?r0D=Gj0000007L))000000GsR=>KhQr$WX"
        ">mt)7xvoLr=CrJ!z;W~8p8pq`drR8o|f7oT60k_r-cOUx-"
        "w1&SAEBo?Fs`5Kx!3bhIp0j@v~08mQ<1T6pn00;m803iT=8_LW7|NsC0|Ns9D02BaZX="
        "iD4b1!!=E^csn0RRvHfIt8M00000wL1U+00000otssE+sOa6%iNUHFd8IVFaq028B*r$"
        "mYJEEQ-"
        "&>V83ImXkS&^#WG7|(wcWz*7PhqIl(x(aPyTP=(b;^@X67^ZeO(9I+_^`mu6;_EnptX|"
        "b@+&B!=_prBv~7cWUWM!b>yU})29xZIB3$;;UoTU-"
        "g?ORX(LMJ(?$=OJfdWcIe8+9VbgFTX+hHe-&dtf;45ro8Z3GZ92|04ydK!xh&I-"
        "u1EKHmbhtntug1$$f;agMw)12ot&=0k(SrQ~w}j$hv6!I^RlZ8)<*V*B#BGH)x=RjQ9Y"
        "d#Gj&_cPSYz#bTFbP%Y-"
        "?wCwXyM}psbv1ykq;(`>AvT(`;}t>X62$`_xscH?2RP&ovJ{VndF(=}Gtt(4nZUc9rj}"
        "Xz3PR*Dvc!j0%O-"
        "iQky$v^}U5GdGmx+N^9w4&|+DzO=sZV&T3p%X{)iLWj1L38U*;N5@&?LDmdyhdx-"
        "o%EXxG8oeDaY>ixf)gPdMe~PSy!?o$K*huB(D0g&=wn(ZBjynpaDJBM#a<weFz^lR~PQ"
        ";h;S3JMTrS(k4p=!3_a!)>9JEE@%o(#DHkJP?ecIdKq2CT01$8($?q@l`s<1yJ0i%k=;"
        "9bBe7gR4tVH}>#b4HoXxH|e|G`!z2tO)Qkdd|jcFJg%s}F~fXaYizshxT4jEqtH-CV)&"
        ";r+IYl|;Ts!Ew6)<BV<~YR&rRD6uQ@nSo4qENRjtOt^!&Qliax+q*7C5u;}O42J`#-"
        "5S0S%Hmp6lAJ!Eu5cA-Y$VSNkzPHSLk1mC$5;^u*6&h~)=Iv-HsUk<2FB}{BT*h@-"
        ")1<YvJ+p`A#kb2t3=8ekvo_bUtCvJDf&^y3MmGCr+{Y9HgKDXZlTgi^vRBEXFF*GVr8z"
        "Oj9S%;PNbd~E;xoixI$4fKQ$USO1`YwMD|3$SI-Lp1RXK)0Z1^2mYszc=h<~#a|7ueRR"
        "84PD&TuNXex{tL01Nq_hbi!;Q@YeEkVvF8^{p9({JXU_UH=ss3w!z8BCQNYT0Eb%N7$8"
        ";fS8?3H2WqTqthm$YEdG)*TfCOt6#JDshqlm@?VU{j;(yCA*(pZfdOMia)D~&FG|gVcS"
        "gP%zd-4l;ANRvR!LOc1;O_6Y@b7A@67Y=HCh(7J!|+S0lygBXLpL>Aqet+9^(7-"
        "}>HH|IHd_j9X1ZA#vKy%9AOb`drlKcUIcr;H1l!&oBN8cFKm_rQ{bC!g+?3|>#*Qxlp*"
        "nm%lYs^?FJUci7(qzZ;9%!;rmE{D7|1=6?TOvMKr|8?DaV2gP%3-"
        "Ax`b9aAE5$;cn@9hDEPxtjPY7*vYGiVc7{jg79fsGky?1ul-"
        "I%Qq3LpUavV3>^wA#Y?G-2=S(8ZSN-"
        ">9h&7q5oRhMuhpiI`sCd+jhEB%CQuit<cu|uGR8kgr5OUGA|k6?TAR?yu*8?=`j#ZJ^;"
        "Q#F(RQELPiQ?X#Je3b0zIgech&4UAN9fKl&lP=zsDt`;~6kEf3%=KhH7-"
        "losKW0}a3YA6P3s^3D!#;)^X>SMr#NWuflW$=2;HzCPu}m_bX=I~VFJGKLgC3y`mpG21"
        "pGzBTb4qsI4YaNMA$Z%m7Mm6rkn*pzO+=C>`<bzYXsK4ib!dUB%$dXxI0(*5E$y?}yP#"
        "hKN&Gr7k3gWbWht8MPXcS>N%LFVEc&sMs8vbr%06PcI2`aQ_mTQXjme2Kch?8)*aHsAm"
        "jau(27#XVTFb?lmAPA~3HFuHB56V{8Yj+2m2G)i#rzG-"
        "%;YQfFw=<q3r~>i@Dd!0vdLeSjm$~Md)SKDENmtl@b~1V<OV3^jT4fzN<m3}?7c>`RoY"
        "8Qprs7(sMMGIGIcX`NyM2pb}Cgdg6Ju=koe(#S1<rPP|{0Q)xmD97BU4NnUZ3G^slKkc"
        "d_8Ae*)-f-"
        "6Y*nYx65;GZRn$XBU}6?tW4=Fp_AfXqMw_M=dYDCJNFEvJy47v|az7Z?WNnyU}NSuP<N"
        "!kDjf}fOlars2{8z*NLjde)N`Qt1!2z3bdSh5=(;KO;z(Ji4Jg89pPU|eA8Y96X*fzN@"
        "JeAid0W8Hm@b_D8Lyn_bsYwY-eszla;{g>(cgMV|5(|nZsx}-"
        "I0E!WEhuWRr!URR63?wcRo~#h35Jw`IdqQCfbL4KQM{xTzP=flQ<?_GCDerNGZ<qT3>A"
        "(@+n{amBsI54`I1no7oDMYeD9Knl8jxA4;#_DY5}t$u<=?+ZRF?v!#}u2(jzP6wpwgMv"
        "o>_>{WtEAzdQbD_jV<(F}Dx(c3g#s^+M`Uts{+3xAWx_|(us*iD`--"
        "o)2r%RBAzIp!lgD{#bsoLp~JDULcs_Xe*7pS}RT(srm$uu+?Cd#u#act<YxYv>O$P5p{"
        "yb2F4EXEc~%^ibx+rl>FcHC=JRCny8-"
        "$CS`OZ5SV?)DbnUwlW4D*4s!<^p9(3+J90bLxc?tlDfxTAu7rJqtcxOL!h}@du92aL0V"
        "h5mKk9@R<A<D$l5w7Og?3a!r``Kj`lELub#h%C)@=vK|7_I71^kOevw2uM~2D)cAB#_U"
        "pF*$ZzR`3_G|xmFY4vF(@9M5P-u@j-"
        "L^0k@2Eibv_@<B>L@<SGeY@*_d#o@!FqX$gtHh-"
        "c?cW~hX!l$sJH6~|Eu)LStq;(OVhK+%+zP(V{}@r;#eH+=idwaX{+(^_zkT_kdpg_mhl"
        "(tvFI`E3vR-yApyH$v`A~kQqsc)>*eQq1#yjiy1rK{lUryM7*F6UM2C)1tBe=03%)ybg"
        "4Pq&vGtP9sZ+z-q{#65kVNebFTtu89YC|48+6Q515a@@Kp!2Xqpj-_QRExc;ADDi=pmg"
        "h{0nupC~%JMFOP=v%oNc{%5#2AYw5^l?7=hIa+qRJg`@egN)i}`X7FFw;m#wDQBr4kNi"
        "sMG(N*WU{hsptLUb4wXo5Eno<yw-NjXr|01ys$pjYToXrpr^wgL+Le66AWWbHxee~2g?"
        "T#zSq)FMiS@i2AH($qhbNRo$v=WGn4DSes3Kz!0faT=S;Gu#AeX33p)gX5?-"
        "sO;{Kwl}*jkyoYrWJ9Bg)XX@emL+?$knZL!lr()A)sVj!Sg33<YU^E?YgVBCt#ub;5=!"
        "~Y$mQt-r7bs+NI=!JKh;*L_w_{EYGt+G!<{d9!Z*-"
        "YbCdavdRtj!gM5S<Q0|~N@Vb5xHL+DwlR$a+)KLZWRLsOxu_jRot<i7L(U3MSy8o7s!@"
        "8U~wA2U$@5*x^#`CbF(E(KCNcalubx2f3aIVNppTTP!m9*06@F)DdZH+vL<=G3ttxO&<"
        "L_Y1QhygT;{fj4<C9srzj<}V4AQt=AS$v>7GmfQ`5ASvb-cifEi-"
        "{Lz2USZd%dFsV_FvA<zk^F6d+2|WU5PW&ASsgdqsE@eAQS5X>v`|1V;ma-"
        "b)@mUY8nK}av!7(aJy10iNL4H+;kA6?g+hXoz=CrL)t=rW7`Vm2)G;Q27=O0+YoFlz}P"
        "-Xv#pD)g>Vq422seud<u39Rx!!K0jj`JWDl7IOKV3!SWo4FR<w)jP(q5$vYIkCw8=3%d"
        "<V~<{;XZIW1}1+llMgp<MH4_{FD4ry6BzAZszxEFM=J3UjFHX29vdCmS6MxBqccHg4R}"
        "xAiyT>Wm_ZpHSB!Yo*hZI6sB_P=xf*|__vxz9WU5T_~-~F&qz<cgXY-WR5bogo@$LUl7"
        "v*^X=oHE!?%%VQ<asIx}PZzqPDkmcOdJNf;yOZPOQhfn~saK;*&soa%@4QvQCI(DhDam"
        "tA&*B*h1O_f0z4$0_}g?AYy}<Cv+m`*jTw5p$b=&_2vQmN^Ly(z|<jl(9@FJL3EVj$;Q"
        "I-"
        "6vP}L*AS*HsfdObn68!{d_$s)CCb~8%rq?vOyi!Yt?>kId7V6TB(<mMW4+ac3%sWs*o{"
        "1v?w3;2ddzg3%opFQePqnEHF;UyRqImWusn~lgF#Fh_0AjM!`g1pnEmSB0t4o3=B`wVs"
        "EMmWb;~KoIOP!4FK)ZziTd7K#rFzC_yle!H>aQv{=hm1MQD3GgOn{|8e1dfvG7jQ)!E="
        "2_+W}N50a-i)|)2+1?9_27(+Pe-7Ae3zJf^UEHMnM#S3+-"
        "TrX)@V45`5Tn4YlUbmHj58<HP{}ESBjr?ud`h213KHSLn32XzAwpDxr{)lab4^<nan9y"
        "<JhC&i~TDC_|S?XOH_~yS6O0Zr5KM|qaur&b}xn1-"
        "a|8l8=_P1w|zmBi0wBJ_M=#I)sx;@9&o_lAzK(!)ya;Q<0IK|gTCyevLwXEsEuhLLYW#"
        "3V26UxWukkP;k1f@BsD6Y=`z&n!fN)dEOoUpqN(ZWh2zjr*|E48^e5M(fQ5x|zKPvp^*"
        "9_T^V7Bf7j@Nx{sji9=!!?n*F=SJ@|n=Qq*@19upHE9M8xP|F1o%42quWX0x-)-"
        "w`ly)m>0C$4&u){qT;1C9;zR&LNo=Z-"
        "T?w@yodX0Y7My7rZo`H3#9&n9kp{WD7NvtxtK(1GloS}x=1|wUK!8zj-"
        "U*FP)sfKQvM;J4}1cUUu_!hhg|3=;kEnv4={tXNy>#+aH6)6*$h~Fgd2kP<ZOmkug8lW"
        "|z0@5YWpX~!<0#DUu*a34d7{&fUd`gk6)r^DcF8+e@jH)3*4QKbUS5YJ8N+91P`w}6|4"
        "AAR^5c?L3uv~y0@r0cT)F0YTGsU;GPC;z&mHbhj#uJ*#eKvUP2t0^qh5BmInq7UX5nxU"
        "zg_<c~>^u31R?2n@g^Uy8C#^HgAS`q#InMG1_R;p?*QA~5Sz@fd-"
        "Z31A>U^?w_G=IYN8+W71m9|O+ha#JHH_%*T%_G}PJ^|D`_5HF5z|p=C)IH#I362I*Ew}"
        "dSP1?IHq}2G?-9pm!y3jdqqauI?6I%H3t*uq0x02h%i2&>FpQA4$e|c_)OM~?O8L-"
        "xxfgRRG{QE==0yVPjvnw2*{Y!&py#y8uPph2B6kl|2(M-0T-"
        "DVDAl?=4;<(=Sll)P!QBg(rbr1taqY7b9;g3*HC8DS`b54D#c1qg-BB@XIkw$0dRqRZ-"
        "8Z$;s;M~T_;2=t8Zb{oC=Qu9X)rDo+UXac_F8qd%Vct92>7zpT9LtUUe1B~@HH-"
        "#IRpl;~gC{EMf{pEyjNvL~pPDpTk(7s?T<)`~Fq^bWHdg;6I;9%MD&r3*8RIoqS~+c$7"
        "F*Plq~cEsCixD`g9>D*d#(wt*>sNoVj$oA#7N@)G-"
        "|rGY17ia6Ss5_nrS?8W}vD@&A^HDu#5Cp=iNdjos6N#j`DNg0<;3m*DLE|!(MH;(`)Ww"
        "P1zIHPKFjM8`%w-"
        "V$5<D+h04!Y59)+&}yodusZ#b(lEq@2B9xfl6Kj(4D2zc=9NH|R7zjOm6EE#`HqQdv;0"
        "GJW4K0qrL@rZxF};*+F<yX(@sz1Zscvk^0}VID|jVsD%>LtRV!=h#x=Dz6)FFTl3)>qo"
        "31Kz)z{`ses<C+WsP8^2j<NtI^nJSsYVUsA4y=gz@xz_@@k?E&#2!NKx~1>*vSQM_)xg"
        "%ugLx*j1Ol8XHgmWNTa#ZSbHbk5kJC5a+bxA>M)fZ>D1!jTrdPwffe;ff$q#l_7~<#i4"
        "m1iS0paOhw@FJ9yp7hGOg7g{xCZajv|qs0UnU|ssB)s;ow$_e?`<(tLbIQE7~fL#y<1>"
        "Z71FB)gwxGVwGG7r^8kH8(1T>m`nBbvYCxeT5^61=0I?awwm8aeULue`ZJS>wZWnC<Gf"
        "4EZDE)A3XHSNB|dtVkQufv{#OB#zLKPyN=sKzX=;{zhrOCTGCl^4z*u*(+yUN3NuJi^F"
        "t$rdFHdRINNdZHvQ4OjUq+vVb0x03h)IQZ=BTf%+MHZNev*eV(}b(`56R2uD!?Khlb=!"
        "dm<w>ad8IU#9g6Kwe!Q!dPU!LMgWzZM4BlcQ0)JR9s6#N-evbCo@1QHD-QX{<BruZD3Q"
        "kGA@O{b00yD8uOjhC+&IacY6R~01Y;ZBqDsNW)5AtjjE<aM1z*oNgiWg&q?}2heGvOk0"
        "nyD1{5||b6<P9>V%Ms)*P?J1m3CrWui_Z8Gx9TgLln&BssW2eOUa*blI*7!g6^SVzUgt"
        "5k@%kWXWKt^d;~n67Fh*c(@A8`lZpy!<yfl`>H+XgP2XVcxJ{lInh+WBN)n29x)V;`r9"
        "E?sOzL<~a%z|OLNG=L|Ml>6eJi(6Irr;ISR&7Op@G0^nThEZ@?S^U*lWpgP%bsh&G+$A"
        "HAw=?JU}N7tPrme1xSAKTb%p}2D!SN5?xX!0=mkG`UfCm=RYooLPuLF43k~(12`0(4xN"
        "!wXrEKY5Vl@3*^efCpk6||l4{OiWd~BV0pMSrUYk3nIlgAe@ARjm}8y6r}=XJ-"
        "2C2yAdDR+d+%w%*T={j>p>dPds#mow_P2dfCm#JnSZLb#?F4s}}@lHKfi&QSd`|@M<qd"
        "c`>J>EB|i$2iNT{{T=aG&z6!0M<EB$`^3{~2ez?NV5ODsxJyK%EX|qQ=1<h5NY4;AVa|"
        "u|Te2PvFZ26mSLhq84qbtX?1zgNN}8{1uzYeK=w<ci;DmobO&y;)bQv6#IV~g=OrXPUF"
        "-kWu&jC#9C_DQurfMY0RU1MHA$Yxlwp+d9rP?yoNj`%W6|;xMOKfu`rvdL=?+_U@SY)v"
        ")tj#FGM>u*d5lp!fWhRtvhffMgT4a5Ob-E-"
        "g{hG<|H<i&tiX}=D?${8oVR#q&?_&s~JACM{|$a=hT}(S!%uXLNXJjvXA)_NkM)u2hEE"
        "M#+nkf3#gkh5SvfL5!LLU$OUo;E*7j*aZ0XSMC`Q`C!Nc4s#`%ToufABnap#lGz{8yTY"
        "e)8eFto<m2@@^RWdCDY583OwY)c?yut%dL&d2a_T0{0L`q~|+hlOob5@N;i?M5X?zU!V"
        "k+5F<K@Aem7yMD;ly!q66N}B|@$%R)P}Oh~b>+v*9eIX?fzR?%G5|)&`AT2qyl-"
        "}BHr58s^0yTxD%Z6;Vs&l2mq%;)-"
        ">fNmC30wDtoR1*r6R%aMr}65Q&riH)x=lg<&j0%pc>i;S4K|vl>1V3<AOHHh!5OFi{Ng"
        "(e{DLY2dF6>Rkw0;_zL1AtqI((6y&D(vbBENMX{m0m$_V!%PQczHlKM(_S7)PL;1F)mQ"
        "ZY-"
        "5~>N0%J1~Sz7|F$wiS~EaQ2Z{Ie6bjYN@=FsZ}t5ovkIRui;7dE_h{b5XwOJQfCG;sVe"
        "L%<iK1;KXoP<58G|2Sua+Pux`w{lRP=^8r~HZi6itQq0G>0?5MjQh%)~Pn$oS*@32GCG"
        "E~-Z%bnz6J<Oh^RwN9NH=A-"
        "D;|(cLpRdWSx8w@@)hO(VRx7j+#>nw$7PhbRn!ioRi*9L`B$<9B+!rtIItK&BB5YzFt6"
        "}oSP*ZY)a~t-"
        "}$VzV^)AUFbFlK~uok^iLMiuQ~FsK@#V@5;et`QmPLUzYaV{BR?mF<`lXjSqM52<m!Rw"
        "3HSu}d7Ot`p#;`a9Yk{3q=&ZzryEe-"
        "$+gl7$`8xS}NtqqSzsgp*NI=QnbJdPUnPr=n!oNl73(%M2*imb*#?b6s)L9({%~AWR2R"
        "wKmM)qMTq4qpx1hIZcyfgi1LVXt#`sq1(WUv*~udi+K?|4$HY(Ykj0En1_D@wNN!Z=-"
        "KNk#~ia~hpF`Pq1Q$mc$&=6C!4z)jiu7sbNP`mPmT|N=K6-"
        "ekPhv+<O~lrUI8|($hg3#1+K8ksF5uyv?1uAhdNgVhmj$tN$O=vr{W6dxU6ux*vFYIr-"
        "5Acqf~}DXPd(-"
        "cx}3g^MK1z80#pLKEb$`J}dN>=c}{5+$A(!+?n6oSyS#>^pL)4FRROLdr>R%><}$|)RX"
        "81{z<@xC)&>vOO<)TYY07VC~Ci2m!gJ5FSsJ$N<ZVsLnfnh>~VglG-"
        "c=c&_5*xBzt4f6t;@oz`fqT3Fh)EO_PiXAjSG3#X<M=)kf>pEqE1sD=o$t#~x!%mIz3a"
        "YoJTpN2JJ#mZ^NySUApc0FE@;xxKKo+{apMK9_oqu*0+d7;-"
        "h=%qZf|IL7D?Z2wb_rIyag_5igyIWuII#*=P+5!Ei`AHhe)sO88a{ym$Sa>(13J&!suN"
        "2QuXYUnU5MOHN_V7ND3d63i@?SN~vKb3Sz-m(!!>AxC5vAgG(1-"
        "CRXR^Zj(QWzmnf)y)5L-"
        "x4U#qcQZw*BdS$WK*s#q!`crk$F}*M)9JDWvE}!#|ZV+F)&xbecB25!8NaF*b&ttDX|#"
        "*w>&PeZxL3w@s+LaG&xhWsMQ$3UG(nixt=}>4*IJXs>GFE{L6oDbi~=8$QaOK}XY-=p-"
        "X0@H&wX+#y@Y;jNn~MUd2&gb{2I9L-"
        "cD9|dC7Ugp0yG?#8WzoOORQEa)1P*X5hjK|&;8FDkU(Ncvh1G25HO02)Fr6;x=LL-"
        "41g+>UZ=9K0O6W}<?q82A563r+({Euo+J|dea=j~JZRO%6RjM-bzGH{LVK<<^lg7svll"
        "C1p0T1nDS9lVM<QLAgeEA>y=iuXeGxo>c&HJsJP&zkp=_0bHvp(Rd<=HF$<3TN_hp|^V"
        "~{HfKUE|?zhSDEj`GCY@8>E#6;_=|dhc^S8qDPtgYr91}z)zXDY2{w%k=QX1kESqeg8U"
        "^P3OHvE#H0)x^mZT4KHs}`^9Qhd>x2%vhQknE~&kNxWoB%dpoXx`Q%ynRCVy4`h!F@Pa"
        "f&E*qnf>0|%9EzdQ<n?Xw2#(yzEiXbjAbJ2PfGfGJ~4{O$7Z;ffnWRq`g(9-"
        "d^oU%3Bv1ilHHF`_BU#R+y>qR%b8{N5!P`^Q;&}{h*!!MsS(KYzut!P?WHE*tkyldfc`"
        "Gc^7kSlx%=+@u&2E~e~+$C4<s%2HKA#65|&}K2(ISy`G9r+P0PK_w&Pq<cCytzn`uQQ@"
        "a4hFf~}a2IuKJGMIH@g=3b;~1@rln;v2b|UEs>?nxA~p9`C#*xgC#`NzpCjXGA~SGWBQ"
        "G{oo6COdHNTRrYu)F%>Lt-18M1vD@*=HX1cY?QL}=3;Bm~P_dDdZ9-"
        "NrM@92dH3m<V((z<w6CE3f_Pn7x+8RjNzO!C8ISzgxPolft@=Qg~E@`<i06u4?;|`@`-"
        "c)ikaYtUTgXAZ}rS=oSX@P927@K3AX`7_hwH(IY!5Jl~(A93iD%9^MN5#8+6Y=-"
        "*e%Mef#pHt((5&}|5n#Dey{H2fPj4iK)NUdCPIr{fOFR7c<s{pV_~Stdn35Wjand;0j#"
        "+3cO%KE~wnwml*iT@|1!4{DmM0!xp`MVlv8wr7$hz{IdQeQ;aai*No~`Y`e#tw|w2;18"
        "pDB@+j$8$ar{@NnBt?PK#A|c2-"
        "yVSu_$=EndILTN?12>t)lx<J1^?tY;t^E}WtsMY>$!fpGfDU!l5?|$(i;RflGJ8WXLHj"
        ";dnhw;0Z36RC>cU8)LfYk1~NimF_RFQ%EW5r*-"
        "Vnu3XPd5>#RGFPCjubtNZM$!mpLv_GsoSx40l5b%f;{xD8j!=m~0fPmVV)rLMIa9t&EK"
        "(Mlyc+UvrLnN?^b-"
        "T|${egv*^ZOK33Yi%yvwBv927ApvY!i_>B*tbfhk`6md9nAY!Z=Bo#9JSSy{-"
        "nF}$Juhio?t)YDGbUji6QiSd!}BSyb*jYB=N0lTEJTSBRLGusP~j-"
        "a)dTl8A&Y6M@kO5FCT}q>~{M?=Agf#q?WLg7u6Dn%Tuwim|@(NB_apf^=X!dMs?Fy|60"
        "m!<S5CZBdLYzTc!ay(R*8nbgT*qMmfn7+U_eaUfr?S9;tOve@j~?U1wUOY3M4v#xHeM("
        "5>k;oFbEGY)5a^W_+pi!TL#9C~OCdxM+0`c3dTb-LgAq)9jKQFNT@ZPEYtN`b$Y60=@="
        "OQ`4{Goq12_tP&=x8L#x2@UnAp=rN4uwinG$e`+3_PHLU)uZ^2jdE<$`C^TdbOCDjnQ1"
        "xH}7ccCEeL}O*ST51H>^Pd#*T@wXIwOmwvQu3dY;7eYaIPfx-^l-"
        "Ai?t@U>FNf<f@^6<5YX<a9&L$Kj3$Q~CH)`<rL}<_c}@KTwn!?Fu5$`VHl`LmHB#kb=_"
        "%gcMO(JO8}Oj96VI}BM`^Beq+dzKOR06VJblQXk;<Kv?aXHeM>EZFfevX8z*QBbE{EL<"
        "OG}x73+&wB-"
        "*8s4uEbJ3jYNHf`6NFc>uBuA8)jU_wmVKaTf6!=Ci6YjVdC&`ffA!P*JuLMUJ;Yh>*>0"
        "44As>>40dtd(`Oo+)A|_~ja8zc^mD!pbwjx8iKZ|m43=Kgbr$Xlu|}r-"
        "wl*HFEL!0ZwFOX2$#iJe27E5O1)hOhS{8@YO3dG`1?W3f7A83~+dL=~jzbBi{o2{kPgo"
        "_~A9Z#ta@gQ$x{OrUsA6j#u8eH3IyoY=AXJ_IEG=ce6l@5O1U67jy~DHv3qlNK(YFDwx"
        "fb{dml;p%jbe{F3XMx@Z`FY1c`_8o%KB?+gk>{a0n4D(>Uyk~{s+ma-<2JOU-"
        "d2YXjtg@z%C1ZRo{mTNkc5=qh-IOz|wRzVz#o)3zbZg4OJqVFxl=5y@}G)pqcS{CGCN)"
        "K*o#W@ty*!jgjjyy)9woD|}^Mto7kL&?}j#24yr445Q+yL#gwrq)=-r-"
        ")KgUBsyz<r(OzN*QW#%*&fnirJ;Rfc(da_Z6js#9wfIwLyiDu=9>AkZepMCnA9J-"
        "g(S2_=t=YJGVi^(MD{#bE^PrNiHu77YjH;Ib1=Z@iuKhV7`@?JTa0!XZ)5y|`l)^KcJd"
        "R=MTpp0`XF21J_0)}jYUV{y+D(|j9|8k8TX_iZVqJm$}>X%Z#!(f^>QeY&(7{h42tjPG"
        "YgIBPUZ@hXz>aBkyYp&t)FAe<Z8lg+Ul`eCzC~iNoxPl#P~RPLT=+(W6EJy7^&u`1c`c"
        "*=P4`RF>sy9x4Z%=z>i+5!{j;SOLJ8$ijvWqjq&OXab4<F^AJ^p3k$R1#@zGJLC=Ipo="
        "c@Fzxi)c{-"
        "h?3^=ec1wdmJMCZvK@;s4U^C#(leLG9o+s%@}8yl=Gf9MzhXwD>S4imF5IG&1nvX=kjX"
        "X$Cbch_+{fWgx+ViEV;$<~eAtb18abiI?U}rKCC3vt&=8qL4xd$p*@G^cb#?AF54*HBG"
        "0vcWf1Wq*zEDrF&WHigWNiWNGNYa4FwDl+p^`$QP4B^i2Mq`Hs>>UT6QQoyh+MLZ%V*G"
        "OL_v1-"
        "nyhr_7|&#YgG^#>0NF4<nptxY%E=z%NT_!8}d9OFdTJcs``2(j#p(iRCZ~{Ghh-zxw9c"
        ">Z=iIHk%Ykl~T+{3f7ZDtliO0tuL_TU1ny;KlnKRDjsa>$5sU`)qTGEw!=(N>cm_lasD"
        "P3r+oqc25QJd`A%$Uq7SMAs`4$cq2eOgum0qEfH`ZJBsXZMt^@z_amsr4YwJyQ8C#v4!"
        "z7f<`)YJjgyk|*1HE8QyC#rOJ%KC9r=)>i)l(<`FEyapOfSGhCYrl%-"
        ";nep=OkRsd=eCjrr*Ltp$ph3#w-"
        "mI+L`)W&+~iDZ3!Q8<sGAW*~z@1wkn)5(vw6EVvb<@Xo%mk{6ois6_|&}f|rs+a<}Qbe"
        "3fr1K4n+f_Od>$qT-"
        "`22QHBV14ET*sDmEuEQ6P@WZpYolDfdwmYu;lWEb`*oCJHSsZ4LVAz=>Q1(5|6ly+P$`"
        "5_ozxL0bHH%^_9H_?_UfM81SDsjg&0pG>$gkwMvi{~fHSvwSz68O%%rG^`cSZQ*xW~QE"
        "kO#eESwA4ejjV$|Ta!A%}W+~ZlcgxsJCdFAXb_)u_0?=7G=i3OT2uHMqsULzCs;oSfkC"
        "0jrzu=W6GmKFyvQ0oW`4+QITB@0p6=Ed)DL7dAKpYllL4f_^86sAqX2^egqCkXuck(o<"
        "nK**tY)8l~_?_gc#KyuT_Pg>!%JIg+r^{}8l9@o!dF7S*InbNBt!~`SAxI2Yoz!k55L2"
        "j9`Vb)>?ohTX(J@6-"
        "9(hXsP0kO|dIS?h<qH*~g?>WWny|=Ngc@n@P0y5GC6?uon%H}wzudLizS<J4TzDipE<L"
        "wwcXIAQ-bchEqEcYD(Z_l`FI}CXF9|h-"
        "m29<$VdA&l7qMEwYFryN9Sq&wi|Xv1uKZ`CKy9vzQH>3kWP5kKi@E^+2-"
        "boV@Cnl>xnj;D(2>tq*O(h7`R&ulo4~JMH<rr_M4#i6Db~@%NYE0g&vJXz+?S!&3Eifj"
        "qN7-n&EbC%8_N$a*%xGMQ1zjE&vLmeJ;g(y$v%K)VCCf)O-"
        "0?rI2b3CB)=Mw{!ePq=<IheGuVd?6Dm(&dK<P!=xnfgr~%P6{YHsv9-"
        "!t*pZ(voOnQd9gJ-"
        "4~!Tb~c&ylL7N}Ijivf4Wvz<S{%*EjkUlC}KcRB4~oLp)`Q(4HB?i*{jcz<skO4KRi})"
        "@zf=@?lR{mb1fE5$@cl%+Qvm{Tu8^?b9bZz88LWUgxW#gRY9qWOU8gsnvHhaqsozm{Zc"
        ")f&|B6Lw1aW!_zjgpXGnU4kJ%4hOx#6;X7&|dy;-"
        "QOX(Y3eb9F<1O_l?!w;P8(+sL6Qx7gcF<M;FXm}pY***(J>1(MkR6-"
        "iJt(>D!?WFz}bA?S{zW}dJI0i`uiYL~qP0||eX<|F7|1heDuh3i6M91dfNv%MO(XVUO<"
        "O67xXCGIN$%hF+uaKwxu#4e@z|x)Xj7*0Y%yw2P9IdIgKECM?Yfulc@V0T%KHBIk-Ey|"
        "DCA$Y`SAv{YLn_M{WJ|hnUPi$%Vgy$oB%!W!d&hLg7ZeV?4mDz<Da`pBS{dr7-"
        "Zp;Izo)g^+s253*}+S+likE!mj;L8)CJm%y~%I`x@qn#jCPJDeB@kVe0pPYy7Gca4o8A"
        "Q#|!o(UJyFtxR0+XdF4O&_GCj;n;C`fg6G1eq8M~eT$j`&f4#m^po4RRO;M4yTb@#|w6"
        "HeDNK4R6zBTqD<p}Ca#w+vPNhAwZUzT-cu!nHmZ)X@agtln~!JhVBrefWt3#^0AG)D08"
        "SW+<AeOZq%p2r;^*P9G^8OU&3gwEO<`d8%3cWS9HH~10y=m@O~*NFQn&k^qPds8nE%i_"
        "vX4dtNvyd?V@+kZ%<oLA9&>dCg>(Bsfr6bWP5?LnNYO+RzB6vm(kxKlJV2(!@{p|-"
        "Y3{wwdUlnkPSf57AZDO`0Rky}BK{+D?yP6ng4_-"
        "$5lk{StG2W_E3_QH<g$`zuo^axc2t>6a5%6Cmb!M_1k(r=6551K>G3<1_5?kZ#88>t=2"
        "S2{6!Ee5eX>kX`FtdeUn4qL#yMEoB5N)p6v;$6wTVe<OGRRpB&`o6Rm_CTOGxZ3;<pDV"
        "p$Hu`MLq;Lo7Cv2L#Udjehu&i_{lrB!O?Z$TE0;+;fR-"
        ">?bdG_S;rcj6=z6(^nV|XX!wfxig6#`44T7Ban{*8YbSw~Tov7TaozVD&DR-OkR3#Cw^"
        "JQK8(?}JO!S?W=sF*zvoZ?q)!kbkN!FKNtBC`Z58hs;Oq8&e5vO>2SHB);b`3K!!H26Z"
        "vml)mhL`J2dY!lA7CSw-RvdXKA$JVpAN@{Kzn=cha~>Czdxs(cH^hgfHA@i3~d{3#6}{"
        "s}%|>ZxmkpVjKN;=q4W4=#`CK@K!JN*nl(TxG#4G*iC_^U+I7Rn@n>id<Q35*%tDo?VI"
        "TMIFN)nA<R|ay0Xp;5%Vopju7?GD4pSkJxs=6-"
        ";YeYiR;qXqy1;s72g0YA*GIxr9ZhwxC;is}gs`=~_qpPx_0sqi`9Hl5WE+>+z^+sa|QB"
        "Ws7(dg;T35vG!8Ta8Q<cDUBAcrtaGuAlE4kLRHcUxRxlZ)lWM_WF%#Rx^fSxcVT}xFmI"
        "{04y+E&;|~!$wn$sbACdvNm#85z_&?McaUj`j%P&+|YzSMDFN|2R4jUgH6TrpU6oG1rO"
        "#*AFsll)OuHcir2XLGC2rlB5NpEfO!D7=PTRxzeVo;TAs*b`wdWzgv6q{UU?Qz-"
        "+eh0OrC-pI<hE)pv8$2KWLLMb#c{@IYd9FaB1|Jjf2dnJ3NIY~D!urxu@7{U=d`$3634"
        "zp3=_a;Id=D#0zsQ-"
        "phicE%A=)R09W<{O!?xCW@+W$0>jnD2G5MR>x~VJi)%a00DxwN1;^XOqp-sxEK%8w0N+"
        "r$&R*Mz*$@qkVuf*TBEP9;uMX<rBz^1}w*7szZnk!`pze+;^nLkWQ*CN3;R~w_0Eyg`Z"
        "p?M3aPF~jv)V{v`1u=nkYBAg_t=Fo+4dC|@Cb<J^2iDl@d(KJ&)v}3EL@n@N0Z*-"
        "=KW{uh-"
        "j36$EIf+H)^kBJg|No<Gkhy=HS7GCn!Z!uEU~2!DJ|v2=85JiWGza9zl(^Hn0=PniB;_"
        "XDUo7-+NpQcjwkgC9QC|G9=M5|WG&JMFzqa5eHWB5C9F6<_{0BGX^-6|%6V!iog8r`r-"
        "9Kv$3=t5|5u|?c`=Dp64RIp%qDvSyf*6z93(2EO#526)zT7eR(_&;nn>L@!Vm`!oqp{f"
        "?F>=hs4H*Cd#nB7Dw2nw1TdYfox2#VpanxRx)SG&#>A84J21mok)JNTG&-"
        "OYFqiD5mFKH~zu5=5y^?Cv38+5b9h3<PTy82sG@~!ViO8GOP;1XGu~%jb!8~FtbBg(iD"
        "(D@gPk1!=6>PU%QZEIkZvUbBf;q4Qyc&oCYsDf6q+a59Wj}p_*e0t|#lTPXMe;YXkcdD"
        "l>G7e@QV(SeW#;FCKjL5O56MoJ&!OW&Q9_r%VB^26+o=olN@EA5*ZkP@EM^8}*8WYqj6"
        "}8(qU1n!AkZb;lj#8Qa1H)GQ4W6hjt<B2W%TFipQLh9U$g~z1MT$AmRrIunKIURCmR#h"
        ">FSKaVfmw!(}u)0DcTf#9~y1k*DG3XqBWiYj&7#XCg3_@)I(Fk9_G6`-"
        "?|%;y9T6>z;jT)P_v>Vu4nAJ5*AsjVg)_pFEX>S3~d;xIJ04Ims?*Xk0;}Owm=B9Pm5)"
        "(aBQd&ica3c)N*uAuPh7@-"
        "{r=DPuhB|E8BwTU>ON37hRJx@h!qsbT0J7wVtiQl`f2eSav<GGc29lO&yj#GgJ}oDePS"
        "k;}{FO3%jI`#I2&|@G)os&)NlJIN3rjB=<=X2I3Iz)>@m6@N;2Eni!my+9$kTY6gqsg$"
        "2`0WBF5ji=s;U1Nm>c7tt|Pn-RcPxeDH0|3kavT4;358l|*AAHf>qC4U9AA%?kmeLbW="
        "G?S-"
        "1l{hAjYw1>V(hFsycgSQEOKf_iGZB0XEd;Y&qm9zWyrREDeO*T!BU~R%UEn6xhFYcxPA"
        "#d}@&{_-YNfR-"
        "?8|NU1mr>9FKK;^g=#M)M~Kv35JZDNv0<)ER6iO33y{o1xPiU{uEFj#E>8KZ<)e>~_SM"
        "o3`KEd<P|e8eY?H8eS7ne&Se-MxpO{Vli(D7+s-"
        "%O;d_^ofUxN$6cd6FId&?}e3_epv8Xr9!g5T8!Xp*O&Uf<}g)3BrLWijwaT%U;A#uRXi"
        "YLhpVtYS>@Hq5FB8(L3_@6ZsUk1I)Qn^#e&#m0evu{l)iY?wMg9O3&j@Vgf4?MYQIR`Y"
        "MO-"
        "v@kLq`E4woEU4*MRw<r!fD+9{5=A{V@dw$pn*J?USIH+@sjBpo=eBlt&E<q0$K&{fiFS"
        "@r5aOJsYz5Z2Ix!W%P85dIuo=?R8{3%>JZ0UYM{0RIPlrQgUtEBcF~;M89kR~qE&gnNF"
        "C)Ox`%R?qCp7d3NIPGAS1pyf0r^@+Syvl6m>1BO=_Ij3f1Dz%73D-"
        "ftoVom}3Fp1Q!UNk-"
        "ih|;A>&+_DOJ|ZG_gAQ*D9hqq#AdAMa_qW*wxiL>2OH*IH>?Y4ju87f|rI*qA--KLd)?"
        "_3S>Y1=bU8<4*e;+>8HfKPB(Yt%@D6jX??2eNS&H8`tGQLMM8wc7VuGI*VDhU)8^4Nn("
        "WeX4aOhPq#0JUa=It)&ErCgMS;D*cJPsUHPWbq7k=Q{Huhmj*uDD7}6t^C#q9B#qPpw`"
        "_io__>{{KzcF_#W?#P5LPW?l(K0eo5iMqZn}4(YhPhB)BUPg|xxZm<|68$?8k0YZz_mj"
        "7nNMLRY$TBte?nADX+oHHzrcTjpRkcUSGj;iQMbgIaEN|NzNUVrx25jouV9SamA_{FLh"
        "QBI;9ipdf{~=SPE|TE!xUPLG+E)F_~?4OY;A+5VNG&RU=Y)b@5ev)pQQ7|nS}0+E6HR^"
        "1ynu90>&=9_jH0kgm3P9mhaSjtcl!D=>V26eckiP-rjq`2z&#WWckm2jT(t>3;ih#4?I"
        "-Lqw4xV?>~7{KppIpx&u>H4zIv}pmu6u>Y0t;to|anQEI}*7}+)o4I`geZG5s3Ew?9b%"
        "FFOw#Ac}zKAl?}2z%FLP0?nOx4=7QkEN=8qg-"
        "U~Yd4X{E%)93qb3q|a0$gDul;{2V|^U#XC2Lqv+cBW#EQ+o(1JLN@CRk$l_d){Q%(@2u"
        "<mRnA_;5*hkjp>tgz3#t8H;x+OglWn&UyX6)LZ#_y#IrZD~rZr;nrwHvec0$cNaIU|C8"
        "lFxB2Yr9-wqzbU8yo)Z`0=zvTPOg0DWx*HQ++28ax-"
        "r7P_I4l2*JcH<f%782hfGIFD@X@x6IbY(#qxcDMBCKQlDP*B4urE1)cw_&MsGic+qVfm"
        "jrsQd&h3cxmo8P0%v0oIf$g`{`*~<RE$;9AHZ~B)1`=4PhKNjxbZlEFPLE1#Akss0ZJZ"
        "BZ3_S2S=@|nA8GMMooOip5}voqA?c@FP+vXgZuh@dJ+ClrrooOibB$NrINX)z*wcKK=H"
        "Px+l68CH87yEAYnw4N%TR7PJSv@n(ncfDQIR>DDlx>{C0lQP5i)O)_fmM?-"
        "m<VvM2N~5}fuS}c#bIId?9ekHtN$uiag16XLc93^BQ;}Vb<_8AQJ&7H*xBk0imEa2Y88"
        "t)t*HI0`kZ;i)Z9Veh50(GXNI9<em0P4XReHyN@{groGoL-vz(T5~wGGou9nAOft?)7W"
        "Li-"
        "|P2wORHM}s*|tbt>a*op1#EEnu53Fel{KzU5+@01Q61gBH0tQV<M=o(pS*EnUlGZ|D3*"
        "p2bN82trBQcwLgwZU3DI2Ojjee^X0hwVaj#as5-"
        "7)=mzw6;(vr=HBxC^ut<os3GBN7Pbu+;oc`CBLI9lY7+)>^^q4vK+fcTq3eiKjJT;evl"
        "8X<05IV9&P+fz9+AWrS!Ha09`rD^Y$8#q&DW~rYBs0eS%dXCu5_qbzrU%8{A%!nn>=YW"
        "`)N3ZG4At4<V6Q&YwV2#TTqc9!5&R^QbOXjT`Ft1aJ7};?HCaPOjV^P0q{GUWfYUtrce"
        "&E9G_c+ED-G`JpqRe~lj2sYQvPDx0WqfjK!)DI?(EGyE2~D-M$nV?J(}F-"
        "bnlFZU0HCt$^JQ}_h@BDHh12XTf4#c>CN`%-"
        "u54HzF$Gkk%6N(8umFgopC{!eyKXtb^nm)(_tDYV~tMf+2mu03!rQZKQDan<>dx{ElNO"
        "?-"
        "t*(M9)3XD4C`YNXtDmNwdvkIg=3C%F}zmVPNbRPVw3Fs|?e(hu2Bn`Udx<!X8Zy?@ARY"
        "Z>mwxy2rV4WV2oD52R&uD-"
        "(D^e5tW<yTZ6En;P3gM7nPOK;sELOZBrQoq}W2fmA*dNYk&Wsy{qSe$+l9a4W1ex-"
        "=oh**4nxHbPF)n|N9^T7i~X(l6(fJS@$Oe^P3>DRpZ`O^fO(_oe=$Yly`mJ192k(^Q%K"
        "-ytTzUuMK=b}ShU3KAe7eoyl-O_sT2(Q6Z_3u?*5krg)j+3s7uBQ5oLd+=C?-"
        "~)Nk8mL}g$`(G#<wgxeoIJarWN6q{@Q!nE7s;cU<@U9S~rz6^6DLK`XA$P(HpU;r7}FE"
        "*Q90&or&$n3u7cN;j_b^JZFulv@V2MoD&+wZ7(t-!l)gt70$+Mt49eVv`g7-"
        "9pkTL)bdNpm;9HZUzJ9B>%aoJI=Cs5xqW4?vP6vCajwu~ykg25bsRHcYwm&2OBP%O#u}"
        "rx>#BCm$W9x@_YZfoFD`(g*4a;-"
        "b|sli<XWS>e2PPKG^SgZybLSX97MP(u_N`iMbGe#p0QHEH(kH0zR*?^*CpL{**zk?4s;"
        "R{an=#*qUh?OM`%^pV&KkB_QB|Hy|g$Ne)gYZPf4|0>%)kh;=<TEFx42YOQvz54uK`;l"
        "zq>RJYtdV)?(cEjp<xXBAYtkotO6=6rq{Hd91^T2;U=LG6(EA^htRI=;x#zL3xol2uKb"
        "D<E2%WG+RUUgECWWDbz^z`CbY`@C=3Jw;+aW=dKK+7(6A3zb;LQok{NSAFvyBYrtN%%7"
        "JF&Ldyxu3~6`0*}Q;?&_FtgIHX<ooHoxU-"
        "%DArlu%vt%eBOGKOo`?JXw?3pmE3gpVXP`ZPZ2EweiMKp&=Zjm(KZYA5k<Ooh2*5lh{0"
        "_*!)Gel3VeuMvgFtPr(n-"
        "JG>oSS=>e?O+Vo8X$;yr)^UOxnCcU@y3WD1d<3;$?WB)R`oZ?o_6IcYD-cE1_SmSYAf8"
        "M$57hBAr#O&aVj6&zqk1FEM$^NLd}W-"
        "yg1%K<ihtohD|X`zeK|Fn>fjuJ?|^5Bn_vs|)Ks1MhF@dtIwlVm$}(N#UsC&Pca)lZA2"
        "5QO#Mbpp(~Co$ef8}b;$!n%Jp$x1{g{;?GbPy>k-"
        "SDJm7iqzm^WhCpx=H~s*Wl}Rn?IF5VE2~ss^zpFpLvm6#14ZFnzY~waha8rY?{Al9&}e"
        "-2WTn#Dk7c+7`!g=8>_2sYdQ2z631%h@6|uV6q|Ov9?3~Kw^oJKGSl1?=TOzPq%{gIUf"
        "HYw&sdb_9s5`jEUXu_+5LZPp}b6chG`t<(aZ_4)|=E13$wy_8an3wNWtNT*t_X?FveJX"
        "m%cZhDo+J5{A0!$5-"
        "^XrD19v+XjOH6>ML~IVSV=^!(0D3`wB>DK@v}ae|80C8$r(3dT8$WGbS%J<+E_i<Y5Hl"
        "Q}HUCZrUDgZLI}4aP5I)6rlOUokbqVJ#X=z5-"
        "5C1n0#z${Tznh|E=$Gh#r?Vf5WU;V#LiHxO=84LpNjq@Z%$saH%k?I&}Q&GCwSiHd>-"
        "|B0S!+{6oM5^t*<=4?{5pH~uDGWfvTOD{_PqW_*}53Dri=D(6>!Y*_nzEhbVh#}U<Eu@"
        "QbrhO_;*{e~1?ueuQ$=d<DQPZT^s2ZF`HDL<nT}-v4McO}(IavT$VTRmBTB`5M-"
        "Nt@WXwyl(qIT6NBR_Bk3I@n$Y*o;4rlMuO=c*|-"
        "G$pCNXSaM4$bm*6k&ouea09We*e94tmba9pnp5*Vt6>klbMhcGj+tz6!8p;ENKr4qVjb"
        "AMrmI{_|C8Jh+1eQBAI~<l<}-"
        "fvJWLKm+L}O%UQvu7kJ$p)PBjs{<_~yQux+q&<ZnVw!FjwCtd>;Qc|>E>C8oaICt(8&7"
        "-f-9?oFr1{Y$-"
        "pdG>w+pstdUT5sY2)y}pM{KeGb|EHuUbWol$(Vn>u8~lwPAY~d=1Fh%={7{Y4JBWvD-"
        "EA435sX_uTjQPf-dLrlv18G1jt@+-UMmpesszpO26-"
        "~rq#)0<mT6H?M9kIP0OJa6i%J}_Hi|ELMKi`pER}7M+|}F2QZ~5B^N87jkJ&RxnNQM$1"
        "ui8LxyI-vT2<K0?00t~D}zgczx2=45!-gDI=>J$0Z+6_%4uSZ>22_grH9cUt_Fms1-"
        "z)V2=r0nO*VR_y_NZboQS`}Z#yVv4Av0qZto_KMwqe1pwu&LG<#5Pg?8lKV#aArxiN4&"
        "g28Hg@}(Uz2h*fla5Eeu{RysX$Jm+bVs4ODwqQN%M6~hrL!V9WL0`~}I4{QsQ+>;kDSZ"
        "OjfU50S1eMV4P%pCBzCM`3jFuiy`{K6h1yp~@O3&4%lXUPe-"
        "*(v7Rfg{9=v`P|?p=@p>#?%<mU+itrdo=2-<~~TINH_)784QRCd}pYnO)ciC5@e>-"
        "PKgas9u9yX=`r$M0<>Sfv$KIN&A+1JL<a)iTvGmhRBRbAv#6B<aZJkt%>1s+(`5NJcDf"
        "@-i5!&RXD3W66;C-"
        "KTt~p1T6pn00;m803iUIh#15F|NsC0|Ns9D02BaZX=iD4b1z~rE^csn0RRvHfB^si000"
        "00NC5x<00000oyfr}gJB%N@r{FW;INt-??vyn-dXSSJip)Xp;=B#$)cD>tl7p6m^RcJ%"
        "f+S@4kU9RD`k|D?7SN*A#z=uP;Qb^%KQtyx9?}uGuYebGa42QNi`IX2V-i7qB<v-"
        "swwJ3G&UCt%=n|RQ25W?fvI@7>hVZmHe7v+&ZK75lqKcg)vvKct^tV?cA@~A{eoSAz(a"
        "md4cJd^EXoZm;{*Eekp`p-"
        "vtY)wyyQ8pR%GNCHA6ywCnhT3gfWrQP4XG`ph*<PB9_4f9+AOY`Awgqn>7};;F#yz(om"
        "{e3nl4DL>%MPgDF(bRdzxOnCSzjg%@>r<5{tdL2$@rx?u%ggNLw#743<SpdSqI;@H(s^"
        "*qhPDCYSJy6gu>uhK+A1)KE@ubCNxttF8Y>saJoxC0Ma;78P97p%7L;}Z^}QBKNVP)h>"
        "@EdT%j2mk;8App7*Soi<`|NsC0|NjjD6aZvtXK8eEFLyC6Zg6=401yCxfB*mh0000;bp"
        "QYW0001-nFVv(%HM^{m@+46paGL$SK3|4Ntu~brj+TH;TCV1nIVh@*%sO<Gcz+Y-"
        "S(Ebum4}+wP)<H#?q{Qv*(=WjMleLYS*!6;X+di%`gofGI7uZQ$m!f?oiG|MVW?<oiJ%"
        "a@|gZ(Ck!6)zvIo5M^79QJU(%F^0*<v-"
        ")6{(R8;W8LPgDr`hUI3%;O@g^MHw7PN(IX_`YyEzXedzd-e)Q0-"
        "l_Eptxr#^BkTwxqUCuGf>pq3oLduaZRI7Wj=#%n8|D%PK7lr^<ppC{_$SR-wBFyG$<b1"
        "TwdX_*uq?Uz$sWY=NEV0JDDoO9A}g85;`M$qlJSwZ+P4%<qh=!wgtaUS@baO_xgC-ccz"
        "wn(Y=~G>Byxfa0AUZZCUv)>WPVSmy{Q~8Rsji_m-"
        "W^QVXQEtM#+8o#Qsl7k==$aF1^~cPQ>6cn)S;|DxM7zpX9U()2m5vs+}>QbVMx^azt7P"
        "o_xzBIzwV)Ence4&K71^r+}eM-"
        "8elUl}x{OZf(QTe{v#5&Bj6GkXFS3cupYv%ZawvJnP*hk3^G-"
        "aJEU;~S?9W2;g1d=$S3Wz%o@A9y|5NuQ#3$QEG0lD7Uat+NXF2C*Z|Q!+YQYl9@|k-"
        "4Ni!83@9=U#H{^s%6bYln7>`UMxcA2LswOYuvk5}s0dO%NMVUW!pi#vBEazT0v=M+1H>"
        "(>QGmRonqQEme_rQ$^fUtsA%!-"
        "VfAs?Qak+HPyp><AUG0IV>E;EdwEZZ2VO243j0rg2r@b_NF%)RhBxS2-e}~sNRU-vl_}"
        "1*-"
        "q|3`TtlS^CfuByxlSl^4@Fg66B$;TJKwXr#kq9RAp2J)}zL=yU6t#+bvz0{@@852#aw)"
        "`HG;EqipnG*5vxd#c*>S<>ETitE}~0Ww_!nN7-"
        "yHVqWOp3b!)j*llU8EtmL}U?V!@{UuFfom9o#CAQJlIPV(fG5ld!?3n1XQU5t>uzw@M#"
        "@Jp`1g(Pmxc+cEjHB9cZRk>#hrEXyW-iRvM<Hkqx0=sDsTmdAX8bQ(hG|JY$JPY^4FMt"
        "Ce(o4Q!4|2^$tuN7v__}+xp{e+_@wQy?SmtQcTmr)7kHa1iSNg6M)mk<wvJpk)O*#Ioa"
        ">J2N^4JsXR31`*B2+F5AM#c)wl|3$@Y?3q0iiU=Dp)lPGR3~t~MMQn+~Uf<DdYxp@`#t"
        "d`ECTm!{Lbdt}<<ab7^NTzktTY8{;{9Rfpg3fS?e2Uip&#$moh3Ubs%el^OsA-"
        "4zKrj8?D_)@kqzSUG4-vBU&OF_^1BS@#-p}+Y-"
        "^nHFxY;iCHQcAL;7QY`fRYGtMn2u&r?f4adp-"
        "%a3pc?%8_<Cq^bPH~T@ETl)G+d9%YQ@wM>PFk8s2nfDYPkkl6A>+(@zvu;$v46p@qS7{"
        "QK&hZfJ>WbK9x)Ilw}*D?%F?+RbA$viQ*AWCg#2KN~9a#ji0V)=nLx1wFS%M+FCN6i3("
        "|_P&Wd}W^ofU%@_!3>#Dj$8LwVed2NQ2ixSaJxrj1cF>5VwNx2&OjwxP2tNo#Pm^a+}3"
        "|7-7>XE*Q<fgV3cja&Ri|C^GS<6+1;w9WCl!oF}3-"
        "O?u_!w%T>_!*4NpgpZ{h85tW=?xDACKkE^B&xXdn@noEJ8ogFPy};Wg3&I!O09pO~h4r"
        "wtiG;tM&)a<x0vEu7mcC{HKPXI$8v`z|+W^$e$&{`60ZDzwi#W1Rjod$@@JJAD8#)RrG"
        "txc_gFi<cfAf9gTO81|-B!$N^$OOm?+`G<~a3TF5Yp;`7)}s-"
        "P;_Z?$f|C3=dcC>#AnwN84no-2OEWeT2Z5A_3j1$<I(DIOBelP!3hdR~Z-"
        "OFCwf33@O6k^YF>P&$(8VurCr`6g8KCj?$&ELOv9g{8(wGFUi`CkTG+2JR^C)SnvN#c*"
        "+g7HXf54-3apUolNsqCPUr<OTVSj}VwQKy=&g2rBx5`yxSaA*X631&jWdF-"
        "L5ryv1XT3iy^<idc<N-e#n-_z<-"
        "sYX~Ji&1fWIQpI?qK>S?Wp&!*2sAI@5AzIj`hiJd>eUyp&sSmj|WE}o2uQuNLlE_Zsli"
        "o`FiHeC+P{7wwy{t@Cmg*^bMg5v~O*$euf~(l2xAnV>I_eNoKcJDb<eKmnPxD6$&y)(*"
        "Y|_p+s5DXCq>ug_*X2`<COVIk{b70$VW@DG3=|aEFZLG7;7;VAQHm@Re#$@O1?0Xk)z@"
        "8EfqP&JxrFk`D(5cUDPmj~w<LvBnjrKOD`G!XQn;xtR~BgDsEiS#ID%Jui3_y%WU#>sl"
        ">e6ZQt<pC!Y@9Qti#jgF-Q_PMbwMi=b0UJZ*ZRlQYoe)<)Q*~6LlJ#>?sX8#<X?y^X>J"
        "mk=AmrY<HY0h=^<GoSU6jt9fL&<<W`)TL*3-"
        "EH1~wIaFy@f*Cn~fujxvePhFc8?<rulKoUSUn(CBVoiqcfbW*=7YnTYm2JS{yCijDUq@"
        "59$6yT1W|lKkGDswCZ9=c|J*lGjj<BO_7kyQ@1-"
        "9o>Gxr9z4yZuKQbir@^Lm>HnH$l=olW$g@)qYYc2b?XTB`NF`Y~5<{btwmqo{F?Qs!0s"
        "DfT)0(R~MOc4;upOkfdM&heL)EIrM6XKt{$YfNd^qWmi0CC`~Q($h@`;=|w&KH%Jnl1)"
        "I0<Ib=&@UXvFKZpmbBzFb@_j#7DWc!F(qPnb!FR(qOlc}J`Q=e^xO;6|q)7i|^D4Kb~d"
        "~+R%EgWgEi>+6<>u?`h$Bc;^$%W^HDJA&t?lGY?JeeFPb>&~eZZ5wxg|EmoWBw*>@GkZ"
        "ySJ^$CeVqM>9}HH4Xs#-"
        "C&ivHViW8Zeo{K!qEx~pga=$?)mjV1>6~6#hrUtt{Qj>Rlht<G<pg$e;^o~2qrg4qvR="
        "H=G-"
        "Dovf6f=qri9d>(Y?($|_#<#$d?98u+`trrcVR`838qo~P`=vD8}8q)&g7e;C!~pt^l;n"
        "{6(TdV4E|rVgBWz2+Ec@%51(k<M0W`k;_8k8Gt@%dSxu1|t4GzR`bq7$yqj0iV{NydD$"
        "kTB;73X$0&odbNo0-"
        "x$lJ;jHeM3S>2@_K=v|@42i%IxR~`Dhgl$?QqX^!MHxidn#<<M?BD)f%VxRVge8J<CRQ"
        ")P98&6VtiG}egj=^WhWwcHITRTr`qi+c-"
        "NjQ9o)=^2Q2SSN;NSba@e#zg^8(%X+5H{(B@D{x$eyPtPiE0(=MiNywNl?%ZG#<~(s7{"
        "uk7oOI}A>2Ih+0V*;c^fKAR^zf6E%g{27S#RH*k`09E=pRnGmU+|2SL3xQ^s>qXa;_2|"
        "3o)brhuRNzuI=Khf+iyuHV+KqY^@{vPgfe?AEIZ0dIR^MPsppyX&^%wn{b2Ilh{*PClx"
        "MsEJ-"
        "c(#dW)P5x+Kt&CFv=|#NwE@`cgg+Fiwy9XcgmBr8TbZw%lppWE?^AMU5<VqLj$q95*JF"
        "Sc-5H}ZTQUR{R&A4~u0~#o{!E5zWN*lQ;`peuxJCDz6$FNH`;U-"
        "ct*VGX8?RcjBBwk5|;f3fc7|Gv6t+ZeIRie1-"
        "=uaKl@)d3?Ux#ZDcSI>1++Q`&Wql&($u8U$Qk5v#QWm!wXsUo$fTxHgB%4?IVsb9$4$!"
        "~)`l_0zy7FGGfXV`E_P=sx-"
        "w|JR>YbcO_dzM9n#?NC2RtFKr8^2@$&kKjtMERjg!c1i<QJ}W_GP{-#|+dpNH-"
        "y{i1C4}<V3L(Iw4O%Gx*Zl6U73|sD%2PKZ<^Gxm*mYj%@k{*AI3po@}qejRgNPp!Qw*9"
        "6!O{gt}nTJr(rsTm`9$I})X69&WiwKr!+!{*<!Mw~g;;ABz>(3RlLbb9S-"
        "Uc|mHFTbdv1I>%k6`?C3L;aoFH&RY&&#FeAwIi8zCV5~FN(m4Nh{;;%{bU7F6EQ|(tPg"
        "_|NagOAFgt5$9kVL)XG%yTob$tct9?m??nhN^^84hPhvQwy<@C&F0?wkK(W}AkaZn;X?"
        "G`bS=ft~@XSxZqd0D$pKA2!drAvZb8i#l-"
        ";<`qmD^Oy9JP5?dfx5M)ELUT{wtRMj@QgMq84#=h0{qhlOPKJPXnd{L5P4%V2)-"
        "EhyqVwLsolI#);mgpgxe#+-=Ni^-"
        "nnG<;#+d`Qny40ifo^0H;(F4_u}9%tcN@xTGr?NS;pjB2bKs_aRy!<|!1aR}RYj{NF2P"
        "O3!rDk-3L-"
        "?6=4g=xB}kgk(!a#s2ZxF_v52pfe$BVT$TAKEPWl%aamG0{Q%J_$wL|*Qz>&ZfQeWF5q"
        "zc{0Y=Zq|MUR#xcjjLQcIibm8+oR$5-"
        "g;AkQzqWn<@+S#W+nELu{l^z!1WP;kYbWY9tFB`DN57NEBa_Hu^;&gLD@U2=|2ELWW*l"
        "e@x~Gol%?^kar0C9Zo?f3(!Dv(a1LbXrIV@Eky518X9}>20aCp)ys>U^=|&FLPdhbFcK"
        "%8!EbzTgnHr;W32Xz{LxzJS=tgUUwDSv;dj0;`5iisCJQ$03vzHtc!ed>n5fS}6NKCPB"
        "(V_ghHMGf>4gT)^vR-eO?j`^lpE+n<nLq_F0Xx8&H8TTFj*~k;h&Q^C<0DV8<W%^K@P@"
        "^^#e*Pc`gCkM7#}Gmd6^q>?Z#hcPMtEk-"
        "=>LtPUq;v@T&HnXER%n=#gp=(}(yJ{V#6E<Y1p2QcVJk$O?R2;PG23I9O1RmTNxvse`s"
        "OI*Y)Hg0MQ_2IllnXgVlx-=0d8xQaVnMHNvojwDZ6L^x!JwYyhkas-xip|XJV+P{21+@"
        "M=utu*b-VDy<nGx#0isy>7_{u<{Pv|68gujjP{+pzUXfL=g-"
        "oV#|*SN4dGEmd9I<Q+m<PR%&9(ZB22na$?v1Fi1!A7I6zm9m{_$)fa1EO6hUeLk*+<)I"
        "WP@H5~{Hjq`Jmp_5n(RjmlfSwc5!hjblbvF&@VB@iupYl6jqMZ2Ib($oCdmGBMq_c2*r"
        "i~xy@OcPzFYiHXk#}5dyPf*P2{II*uER^<Xw6*afYx=+%2BchXpPe`Qk;rQQ##h7wBfM"
        "7C1p#6wDXD8m|IQvA-w_MMai41h=K7XtU4KpXe3rG4#JMlWXD0jBFIS8npvMyjt!Rt}G"
        "}G$}^AP4#(WQqq%1(MyUsK*g^0sa#JC;+jaitHd=2nRXk@wgk`)Vg53gd=lzp$BDD(4a"
        "s8M1PkIcf!R^f^jzJj#wjFrMOjM6}W=Cbwg@H&XP&1i{U}Mg9%W*K0KA@y|&e>Y!j>#L"
        "seTrVnc|oYFxkYCr$3*P#xNV#HolGEnhtw?A0r}MN;0d<@Ml%ns51~7}ZRXavg?dr?u6"
        "zg#b}Xb{#rJ~6t@miBbp}X=4a_ynFY{lstS^chL0^n5jULuE*1nGW91|r~LHn5dbeAYk"
        "`ZL>#&7tufpqCLrckX@kIm*Fw<h#1oS>95>)7@gQ5pX+b&n9Pjnby%Rx+3>t-"
        "3^D~YUz6FtN@CFT?%1Fd+NY!HWm<eGPBvb1)PVc*{Y~<ZcAYDl*s5umw_$hrCS#`7fRc"
        "xD9a>%M9eDNk8LgBD@Q~|g5@JKo4v7h6}=0r2Wze2T&dt}4fD_-uk@s_HH0hT@bU-gi<"
        "Ai3FrB5j^kMT+DUm6V%9>VNQn}iE3b%=R=g2{gq6{h2Q;cp8)<}0?b1t2T{7JZk8H@5_"
        "8&RKNQO{Is0d?B^61JhIL&P3q8|5WHw`T(MX1!ypP&K$}j&`=IpaUF{H5JT-"
        "7h}VjZod8wg6dKybG+;bwjWp9w3f=3D#R|Qs@a76zHlzx$2J7mtr+Yy_lsX;*&S<UI)U"
        "fr-AJOAdd%4yJ%?#mZa>q<$VAJ~&{6B#Ls#rgPZ1u|HoEts(QbkMZ4TkgV27`;^(0l@J"
        "dWSR**v3ckDQ0CE>M`y0}m|IVrMaZZG*sQF5n#Q4rSki%#2I)G<x-"
        "#NZSc;Stw2&;<tqFXMUUab0_$UY-#k-"
        "GB_Se(>P1~AHJ(q=JtShncXd|!3Ai7aw^Kcmf9k0ug6@oDf5kP?(b?8HP#2cCq{G#gAC"
        "+<NoEF{U!lNVyb}M1%kkTdNqQOK6$&$)La4ZdG)Y)XJN%2_PQR}A);j3Ks2j*sqr_+u?"
        "q6%XHTLO8NKxYznS?jtA>>NXi`jyW&LQNy8lx}J8<S{*A;rY5+7kC}@xJqwai3HslZ4;"
        "GAEPavMXuS?VaY%Zfe|<9HI1#pU~*XBfF}mu&4e7x2+xiB{`$f>JSd^Q5W>w6>e$MO<4"
        "CK-KIFJ@)EKV@P^!M)J6M$T!a^r)t8i2uNlIwHjgRP#y@N1})DuUDYuW3>j$atF{F})#"
        "qqE^tiW;F}2hqSDb*}aV*F_#t^;9OU#4;!gw9+^EAEKeetW^=W2Qy?*LRo61z7E{cBaK"
        "J;V!d@>u>4FT!Vqzc8mg?<m+J{a;XuV;j%DF;;x4}+Ofr7B&IrHtc(u2&irh1{p)}mXI"
        "H)`A0d2l9hm;}*gh@hqZ6CTRthY}Ub_Me<mOL@4`$vnj$Xl%)e+*lMjd%jyP2L%jF#>l"
        "Me%R}X!<d_-Th1sXl2`UH+*GCYPsRx}TpMQ`A^$2VB*kcg`s;HAszA~OVZQi-Tt%6}Hc"
        ">X4@nkaBnBy-"
        "b{F4*LBsdXtgBI?;%yZcPtRJ}I@M?54mlHRL%A)Vmvn`cP4?$H>mI>u*T6e{rrYF!An#"
        "tEF4;AiC2DiLRfErQ6^9ByIJq<5x&5D~9TMCY4XM@QsvKF^BF?Wn&y`7llAQdz+|A=Fm"
        "gK&%OJeZ7z=B)saL48XL$T?bo6dKw7V>5y-"
        "U}snJqBX#Ljj=NgKqU7@Uc~L%)_|$V548-"
        "nd|_7F23IX*NwyTDbEpSCE8wYH%p+?U)tXJ_LqJb%mbDLe4fJPXxVh9WaE;lLH_!Gxu9"
        "wroU9ni{K@{Z?nIZiCwPz?R^$vL8JoJJo3s!snrf$KZ=#-"
        ";q+$`x$&SPicyf6olbNN_k2B+CxprYq`d>i?Jt(<Ee(>mV|=CBkg!^ZFj*yl`ru!dPnt"
        "z-AWjbN*LESq8*nKOeeElmUuI0<f3zDiCe7j%PLBG!U$QP(|VVJ%+c_9BAvL1}j-"
        "rxRu}Etra6E1Vzq9IWF_a60VB-"
        ";AhYdkwH<FYtJdOLc6;tgD%UZ~$!uy+C0mQ90_a!pvnVIyQq07>mnum(5kFwefC#v9&w"
        "A6Tb;m1O=9o^g1q;Pl@_L?}}(=xoCN8E>GK-LC&VuYUU1Rn=!`E`F9w-"
        "NJIM>K~Z#n5pkWcMr>r9MOY{<w1{6ASf!;1i-"
        "f=YlY|3esNH8j<t`fNE3MFX=w@}ju}J6qiTYTfhginnFYroRTo5Zv)|+4pDX`xsx*jL)"
        "HNtXh2!qr?fwg)#*{+ol(uizS^|!QtFm@Qfak?Orx}w=%Q<x@zggU6J-"
        "bL&wO!Vg(FUd*#(>Ozth1J3(ybkpge;G^kIDrrP#0Fw=^+C;*Wnw59VBbc7ajamq6eo0"
        "0NI@Sm!hb;csxQFLjREAYGEtuzTzLy|q}YoL7JECti}}I^gYl0Pe;7V}kdYKPN@fuXpO"
        "GsVNn&fE8_o<ExR&s*P=+h4Ra2JWL;O?y3+a!iqu=%l+&w)KsQOBytOB&lx>djAX(=SY"
        "ZTd)Kt^cZjEbi@Jj#3FEi}73a3QE&jQFTcxqoomLyhcZT)x=`LDYc{0M;PIMtz@Hbq`n"
        "X-LL-1wax$SJ|5krZT9K;yWo;GNfgY*-"
        "F(ecCIp{H7izgeuwUeY9?w8Pw*toJ}v3!BBgiW}K9;^NRyZjx6ZN>rp5o)au<cs=GldX"
        "DtR9zpf4-~p4e8RucCo-5M0)!KV^>RslI;x>i`YpYY-X9kR{lx;QpKrSmM%=<e?H0L-"
        "$8)<a%?sZ9dI>S)g5e=YP;Wd^sBCVa|B9`n_tA$dK;7p*sIE{aqA*-"
        "rKcdXg#=DN7zqLnXFX6?7+))>Ys`>}4?unawrx~Ksl&n>6ps9GDk?yzISEw!Y!F)r!N7"
        "za_tFQ4aK@+RvKRzbd9{L*F^<TImwi@+?-"
        "sBP9fn21VVDj(RcMy+I*G}83c>CZPmX3G|mnxn_ALRi?q`C*s)@S&eql&6k%v7d{m*l#"
        "*lI--f7G{c1NEPvR@XqJb(*<X+ql{A45Iwgp*e~DB*@cV6y|iW2cGS`MF0cXJ%r+3cL5"
        ")#GDK>kM^bI=U!uTd!XMCSu3A@u3edVHixcph$rBt>m_ZP5w2HWO>`?g9{cyvq0UH)|5"
        "2{Z}p0%7O|G@&7RZQXNeU&ejw!no<Mh4Xc-|3F`QAFy-"
        "l07XxM)nM#;$nVOH<j2z?)Hl%2+z@?5@w^NEZ9U1V`OCpBrlU0y*q|ExN1ksvTn0XXMx"
        "570Q7xnd@P}?s^#$Y2t>QBHY*^h~&vu@>=O|BA^sI9(qhoRz%aABN{tKTBPugao=G;Ed"
        "25JYj(Y=i7gvLrQwNi3TeKuZ6O5+qc*ZTxfWJGXw6>uX`h!jG+lA>Kgok%PFHY^NfoNT"
        "v7A2H6b)wDgzCS{A8leej@y_503uz#>;CuzL$8SRyO<4OX<zZN{IFWABMWxU3B<U8sW!"
        ";50|7I-r6QX3k7lM^bX+{5Ql73w=Wt%o54pHD~@G-"
        "W+LDg3QJmxH=M{Z$_IMCZv(lEE*<b@kQ8NZbd7CC<b1K^7UNR1ij5?<I^PcjOnYmWIGr"
        "kppV4*oHbsz8GQRZG9HDEA_SBs7b;GxE7B_<2jvA#-"
        "~U{{g$zlw4wd<Bg;heF#mi`cXWZh!rs~*E*CdfKx=a=bI_INw%ew|k>IGUEqop~ftu^A"
        ";;kORP&?&W;4Uo2CNRU99uP;B^(?n+XP&Tq_*`y%1jS6Da#MSy%%yLeE%Z6*m2+y=4^Y"
        "jCW2e+9%Jy=1i&?|p2WQmD{0Cs8I$1Ka^QZ=3z0|<^T)#$VqSH}>m@Ml~u82uci+V0aQ"
        "=ST7faM7FM6SY3w!Lz6bXql?UgDb_Ym0ksW-"
        "`~vZ*29zAZH);UhWtEIVx$nYR;2Of_t7a3>&21x3t;gP~vMZqIlTTGh3MxPsMzOty!}*"
        "Gx7rGi#pD1;@dJi;S6UJ&;})OfJ59%G}?08W_HzK`mt921#Ap%p?S<wbPhdH9{Be7j=F"
        "stmeMjyya{a4Iw$y6+}QMW%(&P?&R+03`va6mrD1PV4|V|^WxgT(#SgcvpltE0K|*Z~$"
        "#@H>A)Q6*Q$ph1bQ7)`tOCb?PvE_|86L^?%kojfz-wP~n1S!m^L(6T5_gUNfi^P=sFb("
        "DS(+-K$G|FFbY5lX)7!B1VFNgWM&27B)WmWuD^V-"
        "xHNL4(rvC8TnHZX)uh_QGHuRLq2Y=u~)YSWu&SnJfBziv_Ew5rCJ!8OM@)G8~ZNGDA>}"
        "_x?E;YtuZcN{IFK|_JrDrG5JK;R~2^GR9p=00_dN7?7zn`AKl(*fXcUT|QX~%toeN54z"
        "UttohrCxG)!F9T`sSVu@c=9^tt#Wux2OPUou6Qp-H;Gxt9Oc^bE8>%*>r`EZK4qAw-"
        "r%t>j#~`JFp=QC_at1HcNIoRR_EZjFZo-uUYZAaXnvFHGe}|^fdK6U&!wl9xzL8T+A3@"
        ")mz|`aXI%8SxNz>H)D1SK`tb|Z12Eh1zbA1AnH?6!H6Ao`9dkUdgSkV_eSCp5z2=+f8`"
        "7YdpV5odS*V}oH}t!T*~&OR(#P06To?8qXwdD@xvin-M_eA*oF{U%%q78Z?j9%%r&CRx"
        "OWCc|O}KtjYq*ncW41w!S;`#ZcCjJsL)dJy7kKE0V7)nxrMXfR&FlsZ%{I^=Z&j59OI3"
        "I_Hp5X0%JCUgJlFuXQjdduv6tneD}`;s4ueJ61MFOBxU(zs8qNYwz<zqJ?M_ZQy8-"
        "yDA+WdGWUacjB!HDJn17k7M}7sn9DA+VqAOO1eL#QP8s>9Grlp6a2{(!wA8w<qS^s%QS"
        "X}%lG=lm9&Qa&$SHcv&1NAl6N;fy#GRs>2%U%s1)3FNWE^O-"
        "nR^akzkF$D4AzU8ZqKbKb!geU0{wK3yjn+AloS&WTIL#H}oahVJ)HW=wQ~GpA8~J=jjX"
        "a8Js+MDa@tDhYhD(u3&xlG)Ds0WQrn~XWXovR+3zg9h4|;E|;SpVj_<rUpC<ArOypw&6"
        "_e+bNOM{G-"
        "$z^dK&wuDFy9_wlbWamz5cis{NUuPh*g9JuBP)zXDhvfKu8#B*ERed!>r4!66!(rl?jO"
        "x9vnJuEC@p_4eN37L?Vcj6iH~x(M-"
        "Q!gK#z<qsHC@UMjq$}YH>1P;Z6Q%c&2G6qNtNGGvNRbgMsBNTaJ$Qwbcr-"
        "?P2qHAwMZ&FRYup*wH!bb$C-"
        "4!=!s|Iu4m`Tgpe|I}W>@&TWyE<0|7umSi@PPXa@*3a7YxaP^su^eyfV{7wC5t6=GolT"
        "91aYWh>{B(TMun%SIUz;^yEvlddZ^|HEC@f?+Lij%-"
        "9^Ds{l&^u#3Iw<dU9nacood}6zsPx*lmo8Mfk7QWB<+h2ani1zasML|maX-"
        "v2yzg@g*mKeqUxd8FS;zB$l455_8T4CI6Mmbm1-m@#wlqy{lX(YLv5f;Y=-"
        "K?`+%~p{*4^rBHb?0!74bZidwX_5#Fuc|Q8MVjHd*gs7D?N!n{)U1rh^1{*j8XkpdV48"
        "crNvrI%4)_eS~pvK3|@h4VUHaG>tZohfl#gTTg3WR5HGnbkX{pN(3!g#Ws*mV7E~voP#"
        "a>_^#*}c*Dh0=VGSDt<LC?-"
        "gh~O8=1EscwFC{jnppYfD}vrYkmzXf&DI)v4JZ=zpie+1g5bGuqbHAE{%(b?*+bsqG%<"
        "m4nBL1fQ@{zR6FlHC(_TrM6NuO2`j|)pzds}7{1(k-"
        "d2vCZ2At4#(k33aR=F!uA>e)sIlsGR4LOIZcPVv#$@RfmgOkS^#(1uVbn0s)3{A254_?"
        "OF1MOPneWYKI`T8>Z1IM8a^S(7y~+^3<lhd4(cdy^YsI;?`3Du+QBP`aynsK9l__t)ZT"
        ">g)3y$Hwa{JuSvyHtF<hAN}Qg$M$t3Qx$sxOp}AX#~j&Pds=*YFVD1v8YxU~5W9$X48%"
        "-OLSyThObN9r7)2xaTy}!hKDx<@lCk<%{{CgF#inE^lMsICwI9qxWT2chd@`Px=NRBfE"
        "YgWU#zhsi_C#t+0n$Txp~(cmJ{&+)UhAy2MTAS12{m4D~FudL%ANeUD4ymR{a-"
        "MiwoMdQR@;FYZ{Ew+Z!uZ{(idIeK-"
        "2*ZPtrxFzcB`&W4*nDIQ~*OsEf;$}gO`K%T7*W+&p>(zUB0B$4nNjO_1#s8jx#t0)#e;"
        "G(D$kh&N2ZgTUJ#~xmMq8(HVhL>$IfRdr8p1-ol+Z&f6qY3H(90ROG>5QMZz--6s>u`8"
        "q=YQLqLvn4qj01N&-"
        "{A@v#`}3g$rvD<f=G8X=1EE74T}sBU~q;LMkps9t&CWg&^JDL*)`?lW@>j%rLJP<_T}@"
        "5}BbdlCQ}SUDMhdpKvWbiPZLgAuZJ&Vmm!bD}$OPE)hoYRfP&-"
        "#Il9>HXat_<c?yZoS=3wOup8_YZ52ERzE0L$WGxHDs04vE5*X(X<V+-"
        "!vNSvTKTJ?bW%#hVu*8c0dV>BiRxj0J*~X9Rl)w}c&LE%#rh8Is+Ngg`*)xOvI^hhtZG"
        "+$-"
        "CM@i1uMorBTQ*PUg?iS1|RY>s*j9QhUtp<3(q7Mg!by2;LQB?%DAGs9+x5id%jRfe1Ih"
        "FFLa%7LIK`|86iQRrkZhi@v}IA<fhlgtGt7SGkm&zK02U{P$p{0c!vH>zlY!IHat!H7g"
        "+-"
        "qai{W1t}T2O@8A@iLZCpXUP1_#HAWvQtoN<pzMJQOR^FyG=2);8Qu(=59P4MaIukv`@<"
        ")cff>ZO4XPd%`fj`_C$_`4PU!FuJ+?~Qrq@#G2_EI%%D%c2yI|p(TK_Q@UW2L8Te<g$+"
        "?gegVN_!jN+Nj%N+GgEJ?+NSX#{(ySvFrx8*SW>D9mIOP)+vq_5|<MXCr~PP(J29%YvH"
        ")z9P2{x8XN9OqyEb^N3D#!6aRx<?<ov6x~oX@rDJuDdIz{`^66lZv`Sv#Jn3qLc2Lp$%"
        "8aMfZFaw>F!j;=muaul$u5qcWE;R<a`pF?lFNHH_>!gB5*r<x>*5-*n_w^gDWg-"
        "**%C^<=ps&g=+~%2ar^UY(9K|bkRXNFwry?;Ct6NW&84fLigTUCo=4@kceS^Sl?K3Nwv"
        "v>@EiqTIO`&^$=gtWDnSKH1m>XMm!cCr@^w79mb2qwaOnuNPyujAdrklUQ&b8liSIr_#"
        "Q`LRD^U}?p%-){*QZMeMdYcKr^4?#uKJ^Im&V489J19UK)9t>4>>kUwtcKnZnYp=-"
        "+$EWDaJe#$il)qLvL#Q7R&LPoRG#~cDHTk>Q+QkK74{6D>W$}y)7ZMso$H8V*3lPPCT^"
        "W;T%N#~sG*LmocVFXsn+aDYiH(Y{$+CxwH^LMmdLgsKX+ezkJxGKQ0tc5`MNde%XNb!T"
        "c11Y8w%a@0QN9gOUJl~X^xYp1LnfaNhZeg9~Eku<>cdcz@pCKj?eMwu@$V-"
        "*}0&UJI~Y1IUarmdE7b63TY=;<T%5a<vSqLvOAZ~>kn9ZEcKCP_$y$Cd<~YiX6042_F?"
        "S~3pbOa!G3Fn8Wn)xJn#DgJpAXHJFI8n2X44|AF~34x(CqT=&JNYx|miw(~|qqG}G4CH"
        "Zrm;+mwz2eXUoa2j0t4VQKGa;B`#M_$oDFQk((bT>6#yJsg#hPeC>%<_#z*T}Fo^)2US"
        "M1X#u2h5tIAFt_-"
        "7oFDCDL!_%zW#*_ug#TDpvVY)Dwi&gNxeV&C{msRw6n7Fh4qnr_c|F-"
        "%zCSP)wL)L$bxfw^8N3HxFckM2oCQhIN&Hce#gtagTUMDX(W$xD^ZHSHxk|`IJ>n8=+b"
        "k8SpVn(kOY4WMJaYmwg>i!@bUVHnotm)_42D$1b@(avTAtO_kZMQ;b;>qGgq;a<z}U(!"
        "ETU^`t__&rP<B0~N}<&Fyhe^b{AlVRb(3Pb_?i*SB6<zI6pW<$fYw}1&<y;7?`akwkjO"
        "=%L^cgnHQ(1{Ekr+Q)EA@39qzCqDrLkJTwUm{FT|h7AkxuR)7YXMMk|CB+B3qFE9ftK1"
        ";F?}T9z7Rr4QPE{k>en*rPYX3XYVK-c=hehmc+cfN#tj_%+hy&O(H?)kB1{>SpPnz7-"
        "c353n0O_qH;sCrs3iD?Nj`a}tjcrYI#)ir6>d4)@2`3iTw=7?gQO7(<?G5AZ(W5E>-"
        "RCyb!#)%^eA#=@_}Jlr&gBNzF~7z(z;o~WeZ^g6Y{VnTo@n2go`2z$KC#76ph;hkJqw-"
        "7EN2XE!a;OQiUokfa}Df$AXx!B$R$iLpdM0t#3@HSERx6s2xg>1oX^w$_-"
        "1&z!8VAL}9ka1!ke;T=o-{P%8EBc<=igoJ&BhiR2NHu<`#3;bS(O3PjA8XJ2ZOBHWv-n"
        "diOBR#6`X{nQ|KNR0B%`)J%I^}o8pE(C{PfS!{}OL$v^R`wN7aOG!Zo85?o958tI%-"
        "Wg^P)m4YM{#yoU$t)5Ula5W9(H@gRQhZ!1?PTZG?YQE@eMnHc;Cp)uKOA3-"
        "J>{f%|{M8U6_jMZeUGDf`ZFOSCfONjT3<^dYt6+4oW;w176-"
        "Lct(F4(L8t4EWYOd0oQ8bb=7;F>cXnUT_LMx{qs2vdq5NL6CD(uI6~_>Zty{$R_0^kBB"
        "071fQ0eHD$FB(>oez%!OI@_TC>vnB2?`d3a^rk-<|J_r}vUeJ}9$8-"
        "zN3g&ryYk(~^K~L$ug<ab@ZHIRrR}@}!sIE2%*^V~MaIRr+CpLo*sL${}DLb(tY;SHsh"
        "j7!qg<Jtxl<o^l(#zozu7@>_YK!(sqhK1}iyxf0gX+(1q&}F(@dwd@x+?$FlpK133XS@"
        "0>O)<QTL$*R8BBYsujwSXW-4lF3eP4!3%0RaU=g2aK5JXT-DF+n3v@ptOPTJk?AlLma!"
        "1HRy`FZEOcy2yW3@^+jC_Zz^hmFvUm;fsk=u()@Fen=eSMv4s?D}Qk1}TKHMOnk2RT$<"
        "MAFe$rLWP+D9}F%chn<z68?pL;$zwdTuL701%lUePhGBm!>x=Y{Fl(d_@RwRuxOmWw7r"
        "2CM*{e|k}Z}OE#hZ<LD>ueo~M;irr|qiyRsjr;g{qL5z#yxP)2B#gkSiP*q)^3tVd7y`"
        "@}(ZB%CFc<>5MGoZ~Z<L?cG{qAf(bRf&x7FUK!D2ei86qy0@#H)ir3r-"
        "o0!{b8=r%Q%GR=!r_Q_D$`JUkOQgmRwxx6J)Ji(a?1~55?hsq|)Be`XDix9M_KFJdWZ!"
        "CpuYCU&=gG7aPxvBYLji;%%tWq!dY&6Xbt<&6MV3vOWVfB-MrSpt&}NY|;A3M}<blQ}Z"
        "u9fNuGo5kgKYJ*9gIiWcNjaRy$FMLa=2$ydag_DaHG*@>I;Uz9_7Es{vy23K;0Y!E)8c"
        "Ia<Z$@nf8LJjbg1O^Ep8V`W;@GR0TaW-"
        "k7SJaAVRmfhwnRWp;&jX~cA(1`OG>+Hz7+>(l#KYtlK7*pg$<~+Tl`uu^ZM-"
        "2@l!^+}mKl|B1#%U2)$GOvp)+ZWQdFMQCz;%6ri&V3EJhCy(ET`yd_)bzH!xNGLd(i#-"
        "J;SuFxu*y6o%ACht)31YiWei0X0`w2@L;Th(cTS<@k`^z4m+ltWwg^K$Gx%y_#47HBxl"
        "Bmc73Jg>r`|XaRXb%KO%!YC(5>g{^uPCy@}nmOh=lC12IAcsmN?YofilCHbLMm!ri)sC"
        "mL3RF&R@3tI;T*S0C4C@GM`wP@umPEvl$#mT?=G1Sr53>{aqVKLdF)J8%=4WT?2Au`+}"
        "`W|<IMCoyQbzu_xY+k?}jt{j>VeD}M^oIHy_`q()V{2h)1Wc~9%mk(ex6s6;Ok=BV+2j"
        "bf(e5g>bC^96;ijODfJ5tGY0wq4q(Y(}f*mQXgPrprHyzlha?%#d8FMJ@%UMa?vK%w_;"
        "1y89l}Qx>Be@4uIF3ehebu1AEK4o7b!<)wGoSrsdzI(WBe)LvRoD;QYicYz$-"
        "If%5TC)U0yWVtxW}=MS<gjrg<J+ywA{Fl9=G#N;E($suC&I2k&cGUN45eL0hY1u=wfjV"
        "sBY%pvI>{cyJ(3kjc&{H<7QC3@=KwjuBG&on0@A5;ElOJ?`2?Rf-ja#<U`Oz{e`xNpM-"
        "vkl(qw}#nps!o_g{tZ6_Iw59r}SUjdLyxUK%)=&Nlq)_PaVOT)(-Z`2t1C8>qi>5YuS-"
        "qifA=(YYVxO2}45^Ca~&zJG`a26sV(ot_aFG3UiHSidmq}|t#k(P2Ze<5;Q*iSy<smhq"
        "3E}EhPxVsuJxRIzFGkTyd!T_zEP=aLPfxMG=$$sOP{uLD=CZyqKdQI|`?#&MrkD@ff_^"
        "rYAwS;f0?$gF$*0?~{YJ~W-NU@#V#(xN(XPc5$WRDOg?3exgN8zq-noN<I+yzUCd>j3D"
        "hA;nM{2)tNwnS)T-jJxqXpgBsn6FxxC)_*mEN!-"
        "RPTT^^`|Y1?^^s=%3LB?f;yS`3;1oTAW@1ayh268_QBbw_qx`1X=Hl>u>^8WWw&W}@wY"
        "1){t@l=tcd+GPAyCVAj$dsZ?s}1uL>~k$5M>)ik6;g)zpw-"
        "H7khH@OM^suG!;R8VxHCR%sY7x=m4YhE`)by`$CE7!k3|*^Gy1Is2O~n`0K8@(jRm;t0"
        "r5(HFLEE3_HyBg$cJ!gw^P#nWsS$c9g9$svk2bOQx1(M!<!zADB(gR0o9~<EK&=_=j9I"
        "lh0g=HK_UEPjnjJ2^EJMT&>|;>moKLbveFo>q@Fsp9)f4BjHo3E`(5GAD}Jfy=hm#TE|"
        "9Hl6M8Ix;EQ(17IzNhJmBh^8DL!Q|b=7YmT>_M+%e9IpBOA$JTUbA`T$>m|6(u=JrHoP"
        "y@^0T;7vtzCcX{gsn=#xpJOdI1tGw-"
        "}05a%y7&t>1d|T59HRlDHsC#b1mazt!eBSXHR7@-"
        "h^y$B^aC6o%<{d=2H3Yuz<S|m**(r(D*OzqMj98-"
        "MkKbX$7O=mI;<|;D(KYt<gNxnB{>9wRf=WWA>J3IqZU2b)l+gWqct#Ab(?8ouGEWesn{"
        "~k<W@za3N2)v+4w;8+yhsRH}>DiHM`>)@Hu@4|A%@_{Vrf{es2?bzsHsa7TT=UQzYC5>"
        "U49D;kcnPz1k7J<e5C9y11MsBDnOc%ooMy&fNdDi|L9zWCPnR<Fr5<rkpec!M&5L=%hs"
        "5C2@B#jiozd>gbM{1);@+6bL!EZU7q31MiBnywVV8t$GLi+e#G?~_|1#G$&s5K@VEs7~"
        "{4{k;AR`7{sWjYx7<uZ8@wM+qQn-"
        "4iGc9UxB5iY}l<)IxU^<pM5cYiDZ>2Zp7BeYsyVUQ(O*#`0KiDJ~VZj{T@Cq+skyKAoC"
        "iJ?<IH_OT6AOIoiwMr3C(Ypvz;?xXS`njJykwC$m%rcHKLp?h(~g6^5Y^bS|`8+2V?sx"
        "t=emwz(ZDMMondIs!jsvUh4R0IpNdNR)}w=Esn11L=9q+8~lakJ@?EUWIQbDS-"
        "(%+aLG-Z78N4tAoKVXA{M)-"
        "c!1cs_rSYrbi?>9v$#Ys|HCx}>ChhoeL+0WtI{r9Q8l8^^DA|6xY3d*zk%o0zUSmos>N"
        "DXbP$>2OOum(SeUbR*}h?H}J`X`^c|TP>)+JDkQmX9j_dwPe?t+}+$L_jk{doGsRJ)Ew"
        "A1?xiPR+QFA%V&oZ)Y2cl?VcgKTe>HP-J>YT_k6y$Vp{7wqIF_o-a;xj-"
        "m~br9mBY+9Ujl67dupkkH_qEas+AQD-#PBs=H-"
        "~U*?g+Y%0B=mD*&@Wd8Iu_q?*yYd`?<ZWYEfcKmNA7UwX?XY&sJ29WbyNeI<U4InHg%l"
        "H&p0(E3ri!fgkSEkEk)&iD9wMMS#`oGtUt(>~u}mzC|w7v(Q04db4>?&h`SOJ+Q#$Hnb"
        "pmpU7o*Vq&w>Gi2c;IQ+*oKlp}wGcFqDg;G#k-"
        "kbF5TuxI+*$O5eAm7yi^a)g0?ARf3A=-"
        "h$V#2l{^+AgSzJrsM$*Ys(#gJ)DP#Q20pmaQoN`ySYo|OXbe>!l@{Ci)1HG|UA1^bS3#"
        "Is4LJAocB);!j52n5d{crTf{th@(Zz~)ksaj*Te!^M(U#%=(U95|r5T{lbzb34x;Pw79"
        "qy=#*Lyco7nG{l1i|2&#q!1oU%99%U3f(Tu!@O9PRHT;)hf=Nxy-"
        "0B}TrBAyuCEUipxXLJ|7mi`*Nr^Tn~M+hV&ZQd`+DLGF+%u?GLcAD!jEVGaT#azFmhOZ"
        "=$~Vx=;QcQVH+72=o{pQsRW7P#`fS8e7G3s7+9_!$0zV;|3xwut0c{C;<gy+;EjI5|4n"
        "ZgsAUW{ius+mf;cO%*}uVmTxD@H|6?H>_Z1)DvHC8drxq8p8!pw$8>6(pg!h4-"
        "_!X(HEcFkz7Ym%#3z5Ic0o+??>aQ+_iIE9s$Wp_N?qVvC<Ub*Xkg-Nt5{VZH2MELigrD"
        "kmEu6d~7wpr8R@@Y!L*7841Fn~lE*>`QN={%gxu`GIZ<8x>7m^m7^a+0mscE$JM+zsz&"
        "Vq*o$RXSm7ZL^v7Jn<fg;+|?(vN6;^~LxS-<=GX-pYPFnV9j2f=j53(3O0n`>XFX7oLh"
        "b1=@4naS80V-"
        "{;C2UFfgcc=?x}YP^=WYPm)l{D6?&T<@qXG$QbEEgY{vErlmM2%I5i{ikClA7z}@4f!t"
        "N<t@Q!Ue}Hp=fydG-ajA3bNx_R@sK}?+z?{z-*8#2Hz|qBt2tUVyaB~(gLz+&t~-"
        "$Ja1MFntEsgjjj&G~%<qAhg+W;k+>L)=UjkMcpOi%Z8&unSHJJJH^m-"
        "`Ic!ILD_~6d{s@a9!c2<0X4+(eqs@z!eFQ$xrYE_b`98I64ESJ}CZO~gZ+r@Z4qXDP|K"
        "STb>_2c_-zuk@X7M^M7CErhC(R}VE>XLAXo|0GBcEH<1AF4m!>QVbjEfkT{V59sNdSf|"
        "VoeiejLijRhFgFOakWO*Gy)$C}zy)%I(%yHOyX+G{EPquk7t9ljx2N(|=#7d7+4ixw5g"
        "LY4?T~AvWukXzx%#hnFINIA@l3)mkpilt+9;L})gHO#aPx6j@h_|}RruJ59C!iMN+^Mu"
        "EWaA+Sq*aaPpZsvo}Hw#TnhvDYLqIiw^W9w?OnOSZ~~^dd*+^~9lnqg2!Dq9>s|DndVF"
        "A|kRpD;ZH<e@5^{tz7ryzciGHD~@WZ#!f7ysYJ8+u6K*&T##qr`ADa3e^-"
        "&{}9y9UYxdIYW;e`_8gM@;v32o&>g3ikM`#vNg$I7#@2eDq%;yNw?5Pqay^r0~WSayhU"
        "=sA>Og-1Qd{YX-c5Jh2Y`hx`=w8coDvWFc0>@%~$43K>{1+ITOFCD-"
        "+QVSung7$KGxACn7e!@y8c5-*601dn_RkGFa74M8Q87^TnA*Xl*YhW<}R6}-"
        "~8E7Ub&h!8kMb`%^kc=6xh6)d97K9!7%SR+;v9vRvG!=#0`g;Fo`k0MzG=t83$FSOyPP"
        "Hbb=y)GRdi~k7c#hr|5FRg*OwgP1_-"
        "z9z}`N@@CKAW!WT%W&@T9ElIr+Da7iE_r`Q?BIn(aw9)xVUB9WN9=U$~^^J;8@pB>lMp"
        "3xhYI!!llcw8_8NTAFTvkZ6~7Jv)yuSX-"
        "~QSOfy^;j#EoxyLAt&n_eXSGPR1ULFtaxpucINXBXEv3ZVsjzAeOd-"
        "`ho634ef&+%ns~^s;pQf(Br!bq@aptd%vTsx=L)k58g&fD_(N;0{%TOR{!m2g<Tk5!K+"
        "UP;X#+TLgc?QI7fs@}%O-5L^ykV`jtC%zSeS`+}-L|IS`!eUxz~_lK=$-"
        "Xv>J=PXlKst9Pyg)$#(O{nGUL7MY+@(9e{*cI?1-"
        "70DsiUG%L>GUe+CH6kk5yVIFXtj5nZ4KN7`qPv0Sn$z0++ESVE2lKopRHkWTM9vj?ar3"
        "S3GS)v5%lLcz<#rCiTQ`_Wy<4S6&FzLxNvaS){aZ({FcMEP*9og#@?_w;&;<0f_M23`z"
        "k(;%J*~x-)-"
        "N`JX=HiBxO31oLTH_(8W@Y%Y~GsDHBbX2Nug%{xY*Jb~)v%v6eXt^1+#mfOVg14m*mS$"
        "9-"
        "U$gX6K4Ogr@}hUz___Y^&3ny}ayCjSt&3vMw*nHJ2IAy}i!829yLF&Q_~ONtXnX_2unV"
        "4Lfq;E_=y0Q9lSA#I3JQ}g0E<fl@|$ks!RQ@CHCoPdNx@)#NFEK)~1ZVeMZ2OaOHHiN|"
        "Y3yUFQb>pC>*-IFbavY@MU-&b5?e9X$kwm*y0RG*C67sa}x*}A?8~mS1L-"
        "K+AFMTz9)`&0ILhjlhicN*V@uzW<_+7z_m~8JWCIwqroR%aM3M|qyaGWuV?9)X2QtwSl"
        "7?J+(LO-"
        "z&z8KU>1@eR$MK<6MYG=K<&{}dy1GRhFSTq{1#<S&5@>Q4!yCIkI5MAN^MmFgm`7dt@7"
        "SILhRgjEN0CVCd`nJc*c9M?iv%Ry`E?PBeqN6qZfxc?v)Ki&f<vJ)$p2n|0eUJ|CR_}w"
        "?$yX!J<2%~lo{{=P^iSRsIF+t0x7DsD&dx2ZJm!xuxA{waCFfo)xJ$*QT&}F*%cO>U!j"
        "%l_@crcKXqu%OK7pR2#o(d-"
        "OD=``a3Ac)@wA)~$ir=fA$;|OO58H%!rXVB^?V<#zVwP)?<s^lweK-"
        "Q<@?+f>bfrth9=&?L+BOAM#5Z;`AMLN{7y}wcfs3W5w(~-"
        "@15)N<PGA^@$J>L+(_42ezRk)lp;U&OrwTa8e0pQThSL7*)`hLM0sG7K_z+?f7*Nz9HL"
        "vY`Lq?4NUN<(hX!f{Y$#Luj~mLlP3638>j28>Tm#R!E$+&;C@vl}p!#PIHy`p01*6e1_"
        "7kY^e-)i&coWM4hH)>hg+eurt&eO{<ZyuE?(P(KmxH^z6{t5&BP%nT^xz!a-"
        "QC??Z|>hsGP{|b`M&pko`}V;ms*$V>6h$~`uRqC+ImMSUe2RTs*czi!gzKK8!e6%V$9`"
        "DVR68fXM4jB1{)Q?rKo+B<JR@Qcy0+V#C6lovh6^Bu~1G)t}0&<sM%S()78r|*K<$!X>"
        "KgU2$g+bcw|ZNcFT5H>zQ_V{e0QXT0*{xi?t=%cyEf@7@meD9So_Wd_eWF0KG<csV-cE"
        "Pnth!`3<`qEk7aIvK=-"
        ";)oLqj9h$v4lLkmOZAkmjYRW`%Ph2Tp3S1zVt_`tY0x5@!U=N-"
        "Twi@Zkq2BYYM+0bkf{b2pukjiQ*iSKi=v?X#k}CW=a9F4ZzSHgUJuoYwH4dX!P!JVVkI"
        "}0j9rVy2%N1aLTpm>eh2(*Lnbtu^VTA;fe9l}H7vOa~0$+1BK@n;PZ5_>kRF5O0;2O0O"
        "_LF1qp(3Iq`e^bN7E1UH`h*w{%4&3XIUfq6z4fcO4zcU&2-WXH20g-"
        "~2t$%Vwm2Hi(^kNjcn3c1s-(@J=V3PJPtL;iXgBPXu+w%{eQC3X&i9DK&?-"
        "hjqrQJKDuJJC53<4(hhA5%Md#xsI6g#6SM`gyg;K~r9eva;=pV=`2?Z+SW#|!kty-"
        "L;NICr*d<V<IcK8;Vi}v9c&P%A6IvaMx?de**kbD^q)=wZ0UWa?iebFvFE4hA%Q0rhJp"
        "#t)7^|0Cd2z~-w?bUKWdNuGPG{$jlh0+>?(-oktJ_qer67gOAUwstvCybKP(0f==o-"
        "XbIRl#3m8kr625raf456O9`0DwBsxnvru3EIQ4Bpeoz(xqr?mNHnKiEhE?bTkeJbzxh4"
        ")tyXW#B-"
        "8FRK1JxNn1?5D&tW&m_=PQlEx@yPz!P!_JI&pLd(1wOeCYV&ageLs$5qm!ZqY4st4=p#"
        "f(>YlHO1oB#wd6sGM+H*FZ0L30;8_8HDztB~+!y;92P;`611~okI7&i98Z@rqz8N;Zd{"
        "_XGrJW^FbYD5Nrls!YR^OEgxM#S^|j#)eO*#^nu-II1Ffy(MhsO%Y!u?L^_1qz+XaT{~"
        "j?0boZzG*5Ppfv?z;9VhW2H;#n|hhw9$}b8MZ2`EIY232ow)swd-"
        "C@MT~RDcqJVu<<Y9JE4E3&)gz&HZ#P0%(c^X)zZ!MF@3Z&2{cZR^(J^CxzDhZx1RM0Uk"
        "*Hz`lr+a)$H%g1;BA-"
        "?{?957F<tH7S~ASYn8CZ=H7IV)+h5PMF}hu&RMI$9<UYE#Q3bvVtr7-{VtSK9HYBVN-x"
        "F6{5N3<Xe9ovM8~z2uJa{OGoi0<6Te8UFP4+4!F%Fe_agg#M&Zs!1*=!(ol#?iX?#&I!"
        "g7F*;|lR#_>(XU3=>;RGsWRbGT^}L?e~Ruw(DXswma9C>k?g<*)5g<<!s}*ccQLLvzgc"
        "(!d^Z-w=Gl66Tw*QBhYT99A8`L?2UJy7qi@Vgq6Zw@kd+&sAqZ0_wY3l-"
        "V4bbtLzoR`CGiiwa*;6;}D1xZ`l{HDH+B6=TR)5#`^u=_}cbGaZC8AOcU~2SR-jUQT$c"
        "c2;U-Rj%_GECU>WplQA$|0d_tqeqBmSp}V-"
        "v{>ADB?_wF2wT<Jh3%Bi}kdL&sX|dsH7wvH=Eyd=lB(kv$lbZ;o;&wBy#PzA|z&y4Y8>"
        "VcIj}k@*Ud9j}x#rmp?vTI>%X%-nVu8>ZG~<_<-"
        "x%pMjn>YSuz@Z?k^V8NqDk^txlFK@yhvVvPN(drae@DE4_r2A#fxMMPLPMkjt;JK52NM"
        "CJCbb>W0w&Th>$De@Zbzumu#VhkWOyFRK(%Na717bsu--F!{c~T%(!D@<F3Y1*a8nAUy"
        "OSWvtby89dA)%{78-tmcg>T5bcpy2WBBZ*61@DvL*aA&{b}Twxfn{k9-"
        "CtlJ~{{d75L6tjIyzLge$tKqo4Mn~3{q3T+h(lY1HGX(d#EG?Whn;_)y8$R;|80@)>>L"
        "__d|kYi%5r=vbB7u-"
        "kZhpf3Sc|sbJ2e1IDho_U~fl_$Bq{?4OMYs#>k$T!2XeEpea56qmWcdYJjJhGtU6NeR%"
        "puK58|4RGPd920=pJwhmeAvjLH^Q4EGVb8#^vEcbX2OVPJ!iVS6e~+NBcu-l4Af-"
        "0+*uBT2sA)V}ml9rolq+D;ftH8Qa*R=q-E>@9N!gcic<6Og?}f_@nj`-"
        "9g8JiWb5j!Wj~!hRerraXbv(Vp8CJ?-"
        "uwDB%*UrFc7_D+(7r}24WMtC@vrcR)Z3>uiTo>548ZnA+y1c&<m-"
        "xDFYOdXHZFpXfj<#=c?yuQ@Mofg5^nFG6r4*b#XCT6a#r7bn`0RL{{TydAgnrN8oC5`P"
        "y4-cG60)5rOQZZRld-"
        "A6lLK0T)njGTkT^;=eLzw^A0T!ISVASZqv&+qH477*s@mL8C%ey3fEM4{xG{jGK6i0cb"
        "(=AF2!&pch&)euz6ec=VQT5%R%9q_Ob`Mxbvr3_pQQ-~!nLhRRcEgs%X82u?Y-"
        ";D3Z91e9f<usk&(7k4pED=}n=JVMp{H^F;a1EmoS<fkKmPVUi(xN|}SbV#}k9>9%TTHy"
        "=$jW$`o2QX<*kE{8~GJFO{qwUIjBN2CjwQw7KAXtKTgWKLBB!SG6?;=2=@J%d(%JLSiE"
        "A6Bd^M4?(L+ratt7ROdcTsbBvf?0d+6UtsG?Cf37)(cF5wBH|N0N2vd&Tx4)7(PFpnqt"
        "j+(6z>-"
        "x9l{K=5BuA61se!B4mxwaJG=Ciq88A;oY!ent<d|AKMIukHau&?K}Q)IpI*)HZAT&~K>"
        "XTokUJfZ6;5)DlF=vvEPKtyYfIg84`d<0vd|e1+l0HYn>c_^f`~*oYUS{qSvQloRlit2"
        "jOqY8ioKfJa<Sp_fgJzQ(+@&yeg^DQ+0Q!rWgd&D|2sz-"
        "4dhiB4N*w~8yJNU<x}&%Wcmk}b2NxnKGf>67PzcxLk|{#C>cb)vnmP*8ZvI=SKTSM4?I"
        ">)7+sAO4)M&Yz!OXRhr($uG0<<|(=Hd;z|#xej=@>O^iT9BRRK4PF6XLj+lzFUrr3zb{"
        "Q;y0eR!>OwVbs+kuq@wY<m_TI7+Y!Z`f1^EK@7yJofGe3{tE;M0WmaJegKAaVWI=o>ik"
        "rU-wDAu*FVErug=I71UV(hT^Rl@v?0@c5o+JWSl!k{T!0eX2?@gMkUuC8neXeNR>gKi;"
        "B<>nB>$#gf_4{FIos!L7s7C2Lmvgad9Nj~`zdO|*gDC7fpC+}jGlSffqiCZgesG;nbt+"
        "qGzfyH>Ru9GwRJKrn#oi>*np`!RRoJ)Bm(emb%NFjBNZrUKwMZbr;$%_LAj0*C1Qb@~%"
        "HE}<95-kjVL3eRs$2NGLl)xg|Z=@?>pfj*jCpwP{qYl`Q+_0WDTbl^3;u>-"
        "Vd3@Y|aumN6{|Bzi8Z1SR8`lDb@dENk*@PyN+Ni2G2<vO7&^h8KC1FLU9~}b(x5uS(4`"
        "NOps&`gX(KJIOqiHL83GRbW;SIgKHX8@vGWb||f=1$KaRPHdFHe6#543B4gFLhpPfB>n"
        "L+wBIZ~Bkko{Xf$NtI9rE&;FLDso8wPhm(GoS}9GEG`b?#VXo%JV+}hJOMitmR=<b;49"
        "KJ^w=qNxxUW9r9aaziNnzm{0@C1^I<kB=@^Np5(YO$9n@0#UN{=2X?grS)D}d_0cZgcp"
        "1P_JEyl@?cc54e7cwlD;aBK(RN?+3{b(F10}E+Gs2xRWJ@HM|ET5;<5z_qRC_L#9P&Jq"
        "j?STcDi+D6JYjM6WxMqmo8*2ZmEnp+OTv|wd^d|cMN|;UFh+BjYQZ&=j=x@lO*)LCLfv"
        "zYG*c`E@+uBO$q^F_Lh3wQ)$P^`tUX@y+`wFM;BpvBGI6UCThj9S46Z_Lw=$QV1RbUU&"
        "-y7kHM_h=ov8>Y)q@0tG7y5eSkXDBFWs<QJ{D;%z<x;G62)03QwS2}&q=1k5QaC4M5|M"
        "B!*d4mAZrXZ~fP2Uf`IFo-@HTf2-Ut28O<<C`*EmdCp-"
        "F00eQGEh`lD`SJou&ljr!|Z^lqrT`-"
        "m=l5MG0S_)OR(ME+UYX_#N{MK&ujbhlJidIwZxtzKT<2?Owkat%F%2D%^|@bw})_{n%8"
        "sfhZbv0$sS6+gf~P+CVn`Noi<RHT1v%SdBsIDDlpRo<x={5?YVc%-"
        ";ovW0TABh|noeVJz^*rKpxf^rbf%J~Y8qknv&vR<|s?ex0f09XNTh%fXpI18M1Ou;$&8"
        "dwR8qEo$X#a}`p@=h!)%@N<j)_4}^@2g36!jLmN6;MJ9gWEh~(QT|b6XYxv*r$^}QYY^"
        "wWq|lfX$9)3Wx)Wl3?kyydczqB#lUQS1c*jFdlUWvlavOu06HA#miHp?z^Iy#=H#8vY2"
        "kkdJLfw%XWigf#|cLtM?Y`3VAs4^@;2vz;3-"
        "E5=Y7XGc+oW@*fXbku+P7{gIDuXf|<bqc{XRz@iVwP?^rM+NF5{dswRAsU5*-"
        "#uE9ah62b0SQ}Dn%UobnbrQ?9%addR}gWrNpu$uQfIMcD(c>s@<V}lbMWt;^ipM%Z2=A"
        "7$n6Xf%jI`iZjdGnps9Ce*@oNpZ+Lf7RCTz1@W=umMEQ{OsrYpilkcPxiD93S&e=XDI4"
        "5{Be$%v<Z+mbcBB9lY%r6ZFVuNFeY`zKq8>Ydc~c(;T_Jy3Ui13VB_FZJjH8(WJgIm_C"
        "6wU>_W<A68nRGGG!MqqPP5z$Kt?d-"
        "db083=H^UJ8_!M#y~}7sZL>iTGN}r<EcDwKvKc?;rgP=*86241K77s6GX4&?bosLqxS2"
        "hN=0)&uTIDD4eQZ$sM9NK{;)@Gy_f1fLh5}jNI^ih27B`SRHTC{)iPIahwn)`>OM=Q40"
        "mAP4RX(HsvU21BSwO@D=zYWhs3%FW(W?bKHT0gjwh$a}sug`5dRETFO8AAG#JqsUy{X@"
        "U5?jc#jkT<GrVur{r(Hids8@_?`3>ZbxS<Q=kGXkSppf@WqVy`1lnyYixSyy=`e=OSd|"
        "OI=0$EOD@7v-"
        "c|+pwzTx*Sz_6DY@Apwdt|K*o{!>SdmS*(+)|j!FY@l;=Ln)eg=e)a!dSko&_f!_ci5Q"
        "37R{h+OIHbVn(3!~fmpp(EuR_mh;PAN%?k1pBWLh4_<LfPTvqH2-"
        "e(wmbjpw9XTpBh{p<|E%)#oTtczWj*jZd9`*I;-"
        "M;~t$OMwh$T86ocwYS(Qdz1OPe_H%0{%_mbb%n(+*AY{?useB)xJS~MdhBfeL`+TgICn"
        ">U%6{=q<o0HFf*Wk3_yM*^>kVPC)ZNXey7(g2G292s1>4^=UY$-FlfCdJ9toRjDWR-Ck"
        "N1F5Gzpi-"
        "52U~N^YpF%3@nNg>AjGFZo+Z0RVYPn2{Y+D?J60mM;jZA;iN1K$j^+E#6{)>`k)7))H?"
        "<IavtQ3m!ZZ3$~*Li)F9i96R^F{B{T9HQdS=zFEMh-VZIS=jc3aT^%b}}9D^I<cG@Yt3"
        "Z{{wq#mk{WAuWkrW}q|AQqX?K%+K&3Xg}{?>Ed5({QvaMSh1agLM3f{-"
        "?|(7!IO0^dvM|?E$)zX}E`R5dK3F^(N>E{Ef|s$S1JO5mZ#JqizThXN*=)>2DpCdmQWm"
        "6~Q$%MqLg%05e?d$q#mb;nL5Xmf8oUGRzWW&sso0Ww09mR2HgNHW|t@B|P$vuOb<)jn)"
        "d`UVJq*krp?e`2Pq42rKQA5SRo$kiVp5O2?WdgaZCwDyHdTZFQBjQe302^LIuT(#0Du)"
        "`#ms7VH>Wjd$P<IS$lRb!jl#q-"
        "<1Lar05Grxb9*cT!Dpvvd)T)p~or!y+&U5&W6!haGHVK}l%Ek)onNwG`<Lrg^@r8De4o"
        "S-"
        "3~<E1mW?W&LU!a!P!Jd+;TMyWk7_mDL>f6MHCaya%MO`g$!)cloLC0L%v8e227?pfB7D"
        "&TGFxHvA7(v+T_&sU`gX6L)$v`hohx>k0Fst683>6!d0lx?02AOWUAlX{)4qpdE=Mhir"
        "HBGw`LF0f+H(q-Z!dWTr2b<)#gAmxf3WvRka<T?)KXd84iIReofw%3Ukjq|NXqF#8x-"
        "E!5<PU_nv_n4~DO#>c~kumJJ%f=tjdX_Ay8P4;!v21?=LT}Lwb#ivSD`BTCTsaHaM_|a"
        "Eb3nMSUY2|^ME45VGg$zQ4HAp=$hv>;=#gontz$_hte~S}icf&pWDxX7Z3OdtGzQeR{$"
        "Wn^S{lI<dA%Ei}IR=|Z9$JabI4u4Zu?6DgO7c)678jNG;YA5uEk}$rd+lIHGS>(gOGpe"
        "|u0d1|PW6lpQ0h}+&=cbef+#EGv*}d9P04qA9?DW@8M#J2ltgx*UUItrfHZUDk|##0?8"
        "Y169hs6RsE}O9F<CYlYrt^iH73%0=rL@gFTq{$-(VK1fVP27z6$gm9E-"
        "x7zwj)ktQ@Jj&_;OPxfx~C#<U?xhN(stO~jMwad^|ngy;0Vco+HYdxq9J!_hAE6;_wmu"
        "uJe}ywvzh%fnCT8&X2w6=(zF(LeZ;zLI9j&(TjfAn+tK4_|O```<x}F$S+jIrJ9pk1X<"
        "eaenkg<8?{_dYBFlT%f;=cVr>mA-"
        "97agA>Sif{keo8!ZB+q5*PW`B7jDDr=PV^p|VuM*=v+ndS6od=Y;!&IPtWOs9}ba!WZ&"
        "zKB7vGWrW`2e)8s=vaolCEy^V<bKGlmd8=@2-"
        "zf8KtEv5z)5|c3_~RFSsv(3gPFPWWq_9m74Uh(2&5ag@zS6vP{k2X8_1jJdf=sTxMc7r"
        "J%DGyV|YGVA}^7*WF^R_<*UXr(g{Y8vBq29M_Mh!o=?#+b&t^pH^aqnD(MOyLmO^xX{E"
        "K+ccLh{t+4~GMkd+eJZ`<LKeoQqPm@ygvvyqh{}@eSKXjc;RmN&x)w-"
        "d5JqvZlUFB5d37m)fH5&U1J__0LZ1oQ}N;@S3SekmYua2wg9r7#m%BCPu4ksM&g_5lZT"
        "12|R(`btRQ1igw$U`^6N~oXQR9*z{;!{M_zo2obf^)sxid&5BmU$o*y>i;{6cY3fRX@Q"
        "|+IsyOiZ*7UuWB|bt!+TF{i%8vJlRnK)q*>4CXC6fBc{WE4#^XcBkts4`1#CNCNAd!Q-"
        "0f8UKVD?-"
        "ebyu=1fKRIQG2zm^ogo8~5D4F@B#VBVz)et2C^X%@n9OkiEuEk;0kpylS&bzRVa?2k_k"
        "L0uH`Y)?uy$v!vR2v6{IBAIbI=2Kze4cLUA%iOl-ww|u%cTew>57?Y+)3#lBnE=wC-"
        "vx8}c5bx<@-KesB1@2JFJkw-xrm&rjFwGHq*|#t#Ez$mC+h*HZt{wA{O^SJ^CvXMK)bp"
        "I#!!BL_mzI%Mn(t=!2(B!*_)UDCx<m?79&-bIholNI9!`;*v1_!n*zoOB-PN*(o94wwZ"
        "W~#(180cK{S&k1NLBbM{2O+Mua|jv{3z*S_6zYle@mRG4B+Z<wfOexXTEJ5a$V%_@!#z"
        "0t&DkRl%>`STS3n!KGpom{L0=NK;fQiP<(9aN`A7P<1+ZZw(C5Rb_%_i1Lg&+pv;qam("
        "DD+ueJ5I2dqED_WT7FSxUzAa6Ms0S@toDg~8U}tc#BjyRiG&X5w654fY)K(oQ2M@Dt4z"
        "rCsRgV0EMUe9h;!_rfCavLC4hT(a*xcbV^FOU;?gUltkDzd|=AJF}5}hH#HBVlU2nS(~"
        "-Fbk^I|;^$iMS$0l16t_6@3DY6BuK3RUrbc0A168R=dK*=7E98(H((yjYu>iZ^Tw+1rQ"
        "3KH0^cR&46MTrXH34hjwe$~4wHKp9(}H@ev6!?mo{*2)E)qa7_ywJ&2WZz=h?kRm*eku"
        "4t>6l|j;|Y|;<DgZ?W0~$d5>esAT$P7)Sr^Va+5$!{TrMP4DeDa64(&h-"
        "_d9~JWd+ns&J@wpB%+i(0SSuM#|-"
        "Im{3}(8?vI$#z3hmssi()&DAg}Y5opb&>JV93V{ODrtLz-sErPSK5`$m)*i#<fpYQ@y|"
        "W&U+JTmc$NAAPIZtVZnqtWqXlw?xm43QIt8bYOi=%2_vOdojA@>Fsh0or4NQ1lB896mc"
        "1#?NDAd4Cano8a9C^;%Ol61CzSKb;!{O?sUu$=n51|lKnM4p5CJoSn&kBotDkrfdzlN<"
        ")s^lY}cFhMV<7SJw9x3n#w02r+8rw<)@%0J|})LObP-"
        "50_`UPoYQ`H3(}n+gkqis}|J4IP2&jFNB!Dk`>sv*1<WRgP!?R)+ENaQHFmhRATe&^vf"
        "Vo&hT=?{$lE0~XAwuFeN>^o3AF+b_<i1;vBDY2-"
        "Yp<(Lik!#2Q*nr3Z6V;~^+U7JC?{ttakM$z(!fzwf2(u_t!J02~qS2}@txEvqB)FWH9a"
        ";OZ>rdD~kbX%?iD^~rFHnl|<PxKr;Kgm#wk|A0(v=Gct8mdFppP|<3Nz0)=@CB@h*6Yv"
        "FI7Ji(!C3z@@{ulwiZ%iM3$APNWGQs%owe{#nvFnj&~EJ#x`(6Tba;a{gQehWI!0?5%I"
        "uq3BC?<w@D2{(arl|`hQJUHRdSSv^SCOgT`Y&c!JcwYG@brsoTe$Lz9(EQ2+wQn`TWKj"
        "+(X$9D(Xh|MpO`Y$3H;<X^=GCJOu0n6VxQqKQs$oy-nbw8iQV;7wA5jLJmU#o<J+;4LA"
        "y8^qB8O>X0936#8Y{!JpA2^vThU8AiWyX=I-"
        "<mjYuLnN4B>hrn61jDDh4x=sBpE;Sy)3g{A?0>2U`szEQAzMyk@YZ?`dmsbRmK{fdU?L"
        "hxHqe!7ZOSu6Khx1TWFc$U1vU3O=Xl%pP@F*jabV6s~T9S;e;vcAnTm-"
        "5>rmq6dP(v4U9>=?_een$e<5MUmp(J`i)AVclYsAsP<S+a?kQ3^*N1&KdU8Z!6QW-fDn"
        "!qUZ5bZ|W`0nT<Y-"
        "AKM_M%98MC=bPN2+e^;F;;}!gl2^@Yk6ox#c#WW47e%_xFt3%s9<A)9u_TLC+mxURkqH"
        "%6PY3tQ_kyZ{{lVvgwO3(Z0vh)f3K6VM;MAxb|FOVRlMUvt+9*u>K;P%m0IUwf&ssB|j"
        "ZhWv;OMxHmQ0h=YYvVjFkYRWmky$}N)%V+Knm5XWziGkNkyED$r52DWNE&&!+R{aNfyA"
        "v(8L^*wGI>&=<N$9keY+r-"
        "#PjeX_0Upb4o0ZgRYz{gvz3pcElZ9TlZ*otCh_9(xEN#PGzGK5<0bs*0)OB%kT1HZ@mX"
        "5PQ%EZ48x!2%Nd*{j;}`F?1N^qy)K$^$%#(UyB$KmkQSK8u?dKn-"
        "z>Fw{F#YX|!9KfNN9Pzh;V!Zc=zUQ#HSBl#z3jp=Wtw0EVRACJY1(t;Gza>+MI)~54!Z"
        "5yPaQn-"
        "(o8u>OVjlfvnZKagjRdgt?K!0I_#%uNEEUl4xM(QC=2g%$VvJj+*HpeVbO=%1E3NPt0b"
        "ufG-bymJ1pV(Te1-"
        "45${AgMrV}>+K80**#53_@%8P($K7O>DUN=gdt#1*03S*UBdTR|6^EELb=!9jfth}DAx"
        "fcMT4(p52yJ1J%HN2C?f9p8GbG`ea}w#VC3?TgcwyWhI{0t-"
        "7wxLm8I`EO8%o4^iX&c~&TYxvTc9r&J>sunvt3{<eKR||@ktge;?xi<S_X|couhM8RJI"
        "G4d_=Hnom`&~m5KW>c^zB7L@WtdI^=Ku5F7p_Qw>Xp)#viX_umRhkVrRUNUdu65pe}Q{"
        "xY3#0L&S8?-"
        "D6ti{dHZ_tzP$!>I_8qtaMf{BOZ$_YuFOqKL7}*10M}l~XY+6^E&thvu@B-"
        "Wb5l_@rk~i2*>0{QbYfQtW5ik9psZ@1N14l*HNtP{x^2H@jqsMgmdXgbxoJ5k><746zQ"
        "^`AwtAo$)7?K&bsB`MC67a7XhqMdMh2p-xFPzNo<dRL40$noj?SY$LalUO`-"
        "AS_L8xs)O@4=QnBPlp(>Hn+Ic<1pnpPbChJ6VpGgPFPL|TZvKjCnc4{g@{=s&%3YBdyV"
        "3^9I^M{sPQg!~3BAX4C}<A;9G*b0ur<?;;N-"
        "*^Hb%9OXknY06H4iA#6q$yg3gJdQ?0#AVAVmH_o)g;MeG>k=G9gXn;Q4@}91>~o=o5PP"
        "z2JYoX&@A{=7u73p5?zT=pqaeSKytQX(+i`4jt!s=>Wzn>YwR?X4!;CjsV&i8dKuNG^i"
        "U>++@LVDXq)sad>FJqA>`0W=rvrG{>nE-xda*DP}jia;(Aah;npUq?M}I_$sUjQmsVd3"
        "_zd?25sPoh6i*x9Z;gRR$Tl<pE(fiUmllJW{_kp8xJy~2msW#tKq%E4NTu}MbeXfP@4o"
        "s8G=q&mPw|;I9C%>)g#5T7`Tt6tPacr+xCJbzYOq1bJ0d`aR2BYE2k9?C70@f;5?Ejx2"
        "MfTtXuVjhb~qfSglQGXS2&ZL)W?BqWGIN%9Po%z7%fqcE4$z^XGvIBSP(Lxm~Gq9d+@`"
        "@Gn-*Yt<2Vj>Pw}KoW-"
        "@`26+qnCGLzk9yL=>!X(&8Txq)M&hV*lCzz{^M;pKh>6x=7Qz>NCRn)DtpZ5T{tPCO>)"
        "PrIg_~09)_SO{bC0MC;gpr^qJSb5;1}!63Bc6b#-"
        "iQ8&>UkkbH3SV5BELP49L2Oj?uyb#6qH(mn%X%~9^^WDNp;sZla>pQJgc<DfCUTH6(9l"
        "}2VcQSaRz@xIimPLEpfgx9`e?|rMB+<k`69A$Ahw@zP~paj+*-"
        ")Dr==SK3zPhRc8ySo23F3Tah!MX2K1r0w@hD;ro0QV1f0?Ngo3u^y=Eu)I8cADbNk7tH"
        "o3X{sSw3s@e{*E$9fA^Gyw)v_=jbPNL=ZU_|I#AF~&cBH}BRS8J2Gq4(}mzj$|ozi>Tb"
        "P&e_AZ7`EOk&nQAC>o`bg>tSo%hC*w*7oXDT>(##=b$&LP0Ew#gl-"
        "{U`h!oSYPgu(DiB18=!GK-"
        "?<T8JH=vPgq$>ObHj^~i0R90>;1h5MY||3;p0FX_p3n=dvUY%BQjXLLo^!s3m9>J#1S3"
        "@pC@h_VKX@AAQ|d8LHgH2!xFkIqZgpmWE?}~}8As=sa1?A$W@(c^1^Zk+(^{P06~9nx9"
        "5c+)5goTyGe5Ui6b^ff+ds!{u#~nZO6Ot+>aW;g{<;44+1Kqmz1M`bH5~i`u%Ee|(MOy"
        "nqzIi=Hq)H;Jgc#o&U7+|NpqC@rbO5H=)_VU^>xJorehf+7)y3Xe!6!G*I8lJWkPjsvH"
        "!5J%i7Fe!p$gOxu@1|S!3+0J$~;NPlb$B<pNh(+-"
        "g0}Efw8NeqW<)Pu%6S*?M>LA*pQI0Sj-"
        "*$>o%jw#(joDW%QFeR0Y;TXjo=8tYAmx#eJp`HFZdDvtYXe!`wH$MMmYf?5}IjCNM(Wx"
        "MAoW-"
        "h`R?s|Mss*&5;{lz*7_7&c!ZR0=k4Y=>oWz7YYF5Z$LpSgqR(f51uGhy7s<dWJK+t1j}"
        "o+=7Z#-vXYM_LZ@d`{=cvCJ6Z1p~Qy{;ggtUbd-"
        "x%hUm;)!Z7}Vj<c5(0h}6>u(E|dW(5B+PiX5wxBv#Y?qno+F>6lE>qTX4aAqZFS3XFM>"
        "2P$U#`65hGdB6c}5?5ajgt6i}$SYDf9R}!rrW-zJ_T*ODAtXKEd9@^UU+NGCAXeC(rZD"
        "HeQ&goYNQb1B4@dOR-"
        ">NH!%^6R_lq0zCqHqOu~=zbrSb5J=XP9D(3Wcb*;Hh@npa86sSJa#!Az<-"
        ">mF?Z}UdexCzn_ZiCvxu8O+J!@adR_)+FB+?XiUzRTR0TV_8K_n8004d9;$Ma*H=pVn6"
        "?aa@eIHt$aE<;!s;MdfZEB1AK*%~MjBNpg<K7A<Uxzs(NfW5mIBE+Z-"
        "9sX5@f8ry_#9<s>AEU=!l{$pF5Yp~<lcy_dH8fu>1G5wt|4OH4*(zKh;5m=VVEXTAH0^"
        "VlP-?>DtC@)mxZKHED%;BtCIw$mwDQb%sLGI<;=CL<~uAqW%m$|!8CuFCYwVFk5u-"
        "&xx6fNKzs|#HsO}-|gC)5^8`TlVZ@m1^rOO)`E?HWH6q-"
        "kTwb?t*O73ay5p_R^3l0w~c36<4(I2wHioh&}>6S<6D;bc<CVFT@8J88XlrM5HYp=Qx;"
        "&=$r(?J(UyPJn29*=QfUt=*+-<!tf^mIKZ3N^pyu1k2Q|{;u#Cd1-"
        "tko3KF3$SJU%afj~3MF})cqjP9C1gICu0~oi3{X+!1ORj~pNICK^T7{mGFgXI1bS#G5A"
        "w^MvIz|Lu0B2)}7Df+7#XNstm>kL9K*i}PJ<WdsZYAZY6O{{auyjzwKS(A_(0&tH?k?O"
        "1Dr|+%!xo;B@@4eF|3P0M18%7D&Q?O%=Idt4utx~9rT(_{ey0%53{H)TDID+1t?Jh8Nb"
        "GKJA?C9$F}m5e`zOXW=Q;Np<}zooS2PXuuGspWZN&`QEOC{kX+kT1lhks2wuNQ#EcJ43"
        "Fh6qw%U<QQ1O=H#%qsAlf8lCxukPDr7i`1)lcgp6vkc(7XSwOhwvS|IG1dL)re&VQsOY"
        "TxY>Ib~XIhRI?8$AEQy7l5xtLR?HBukGUhI3}r5a{G=4--_SHD@^o;&JQ`)QsE3v-"
        "KjKJr=Cb+NVWO+$vC!5@e_VZX(9W`&$Znj?Lq$C<UwG)f6$$NH%K9oxe5N2(ZiNcha`^"
        "E`_zp#}L4U?l19cJhoJrL@Yf>^^GFlfHtaoa;W8Ih}n`IA;CZ6I5fwwn`tVBv(u-"
        "B@`A%gVyYUoU3kR=Y#+|I)1S?i%pK3#K+j**?ItzmLzo9G2ENY9fkXOL)pgJlvCE}@G0"
        "LS>IQR|S!ZA2jq)6fe8J3MhG$Ok*0rt|=UT#jRfUG8fUlW99dz)ed7!HZ!+9#DZxAEF4"
        "Qm>oKklIaqIZ{CAg8_(pS{&JwDe=?lP#O8>@LKoivuzji-"
        "!58G%IQXyUDj6M2E7*q|SAn%Bm7M-"
        "BUYm(zXVA>Bvz+maQpy;BJul%T*jr00+RZ(3)r`u9NzU(^Q|d0t{!{$KzavBuV|j6g^X"
        "P2~ELO$8&BkX)BiVl=BY`b>ESko638&HJe}ji@wv{zI8d%K@YMWmgOTL5}^M%nyik_Az"
        "*+yT^r`=FZ5P-"
        "f?*P;zW4QzJ!%|@Mw_M5XdwDb>PeO1CTBNv+CMquXgmGG^hv@ZxL0`&UWIn=S>ddB9z?"
        "i&{sF=s;UDKuc+=icu!5^nBtGTLK~0oAHQZAkm(ddaUdc-"
        "?i+*L7*uWQ*Qq;ye7CA>PR1(I)DMBf>D1Q?)B0cpraI`RxPmxYrXEA#-"
        ">Tdr_xG7X~R{&?&9!zuh?3A;~1$_Z8NDhFHF&V;+=u+YUMO9w9YnV%CJh1P|Y0nmr=Eq"
        "Hl*(y%RshUc?C576S3c?TTimLzFM|do3Hap4s!F0eh&OJQ#uKj~`tC$!ka0~6L%yZbvw"
        "sS&*$SN6av-evI#nadm+~~A{OexY+2y)vu?{gIvcXC?JUAriBl!h=BUHSNS@qhDyxZ2!"
        "&<+0#XoiS^?iTocvhOaIhiaqPH@SQ*&H;s`k@9aw~B{!EWx52tBa#ij~rad?(4YV)wJ!"
        "RkIRJR@B!#u}K>y$I5Z$b}lCLI^-"
        "AJ|~bkbhzwuO*^!MxKZ_z#3W?JXQ7~mnSTcKR8I9gVSk_TvzUiUt`%nns)cNjf#OYMg^"
        "k?O(u@eGm_v`Y6_O31NHj=Qs`)p_REX#cfG5;KJeaEMJ^F|PMN@PJSor=C*f#grvAlID"
        "3JI6@8HXK<W)GDbjFME6m%Ayql@KKRE0dJA7!VUN}?Pt`M%si-Yxf$8wc&Qk6aWF!Y$-"
        "GxtZ{m`LUcW@05Sw+QGqrEwnPes7KSE=p>zqUeMG~swRNa#y^2aj%#u#Xz*+~N>0daB{"
        "#%R1NX>KM<KpESBSeTK2m+=(j+K$v6SP>nf<n1d}DWG|AqA8xy51SP!?z&zwlP*m#O#?"
        "e229MFg|OMa3N=rP+AykZz1I{8Z(tI8FdKNl;-"
        "f}sCV%lRCjg_WwGZkSjW4~eA>&Jj)Q?9!+woFFZt}1%m>BS%tCufF^<#O{O)<VEkYT4("
        "pyN$)@!L(nWI@>ZPlee(ppz@&dt|lD%jU5!_B+ArXAJ!@zOq<YM<sG=lL9aF}H{9o?yz"
        "gdr#|Cq*H7K5Mgi6%#4Mu_UTiY)k58jI8Z;j8`H=8n3?12Zu%!xbZx6uPZ^WrvON?&+G"
        "OT0I$Ig6@?-@HGSyMKHiKLc-lBLoO6iB&p-(Vfq%?u-"
        "67s>tWGGsI{zF%w#v~X`d5@8y;jH$ggMX`*;F}18=p|iE_Jv043A@p;k_sdghU$~2u(@"
        "u|C<rF%nAW4;flEn5CeW4c)DPhVdec1`_Jo`GyHYLE99;_eUt=&rOGQ3#Rvkq#>I<fjQ"
        "6LPSlAeGx={jztlqCx61KOZ3=qlG4+_eZ`Jg6ZTLBr@*lB{Io_ry;(!|z%=Y^2?QJ$=t"
        "m81ZYL@h-WI{2XqBXVC?5IU0r~(q5Yn&T^-"
        "?EMbxTHki&o<x;Xw2y6Hb%tZdGg=6EGPQJfApX~F^6@{K$ruB%JBu*2TN~K6cdtLVcCf"
        ")qT{?MApf3zJDHri*zH4{5T{$#_lhqIeA8(UdZC1H!*#J?0Yv7&z^H;}7fw+M&1Pu6eZ"
        "!cg*`5m!i+h4QgGgd4&n$y52NCoQIiFq&J*&#?dh_xOIB=JGGu&+$v8LxRW)g2>!8wdL"
        "0cBiYg1er_w@oi}+p2`Ai}`9w=YX&ji%7Z7?eqxiPW9`2KUvArz6&N5NhZ~oW%5AQbTU"
        "%f_LXeZ(+dq*Ln;#+<qmymgesSWqj4kT!Vkw>6A-"
        "h|hvh3IVX8<%ygp%Za2_zPy_q>&nQ3rNI|v@VdKBCxgNHTy3q9<@ZdsauTddKu$C{S1w"
        "j!{mc>k=~jnhK##19flv_L%0QgPsibg#vO|tt|m80d8&Z@+7S6ZHtC~jhBJ>Q2EL=mAQ"
        "Ejr>&ZJj2X>T4%2jnQu8qo(RAV0c0jKGO<+E@#yo^lnnRJk(YSr-vw81e7kC%$eCBbZ%"
        "j=Rav;PimW=w%GYJIF!u2H&7lVG+6=a`ZYXq&L?osO#7dYr<qlOE@QXpj-"
        "&u_Xm`UvY&Sf!@aHImI__KI=*vEFq0G9?0@z<@f-OXd>h-"
        "WjKk7Z+h@KKNL1c4uh?lqAr)HvY)j9pXdn)YS#3^=Tg!CHBw{$<Y4ef_*|nB>OR;Tii}"
        "}$^9dmd4S<c5|=AGrC*<^jq?a1w6zQ?VwwUR!>$1_#^i<t)5RhXN6vM|(E$CAv2xi{H+"
        "@?pwu@o`*9HnbAWG5nhJz8*1lFJIW6#YY2SM}NyGX$1Qzrxag}b-"
        "{XB>!gK|Win=SRRoiH0=t+$W!sX<h~uPZwld5l-"
        "}21aVn$`RTb0U05KFpHRBUPH*`BV?lHobRt>7PdgSm$1vQ|WNh6r}LHc}Z1AHn=wpKPy"
        "?4HV%{&PCtf<RXX#$-"
        "ZvLC+V<+V|i}6*KB|1KdlzZ8LBK*F8h=GIiMh)>nou?Bg@qsXs%ipbm5Dk!swVXUD~IZ"
        "Gwy(Yv@ZG;Pb56*H%TW@h-;M1ayjoPwT5^dZL-"
        "Y+{gtWk3tHlgfKPn2U_+E&`>I&MQXr_=Qf*i_l!j9zC#s;|Q&)ppA)7xXfw)ur5brpU2"
        ")a0rq4%Cet~50T4kDwpnSiLbrRKi*;EbPz{rpKvS#ZU%LEH*<!L{6O+f$f`lKnUJz5MO"
        "%PsuXvK<at`AQ8j-eZ2+5#-Kd>ov{d1g$|Thu9TifROw%_vaW$0(kM_{9+~q-"
        "byy3lNu&qy<PJ1~+Gnj7C<>2hi?!2Ui?<&9qvlBsKsdY(<J4Ssv7+W!(N3jwwh@p}b+t"
        "5Ff*vZb$pv`>X%_Mf6DR?ufih}8@ClBC2hd*sVd*Z~uNU{{O1a={N(<NzbmLcp5yEdVs"
        "FX9S$PL_bVbIln238O4odqx;?*Ub{=UR8Azp&D~MSTc*YujK8y%+fGZ^s|hBDC^wk8Gf"
        "aps3sumGg7LQL%}qthy4MS665!)u~z|+(0Y}nyAIK4d|Ef9xn6kK_jI+DZn-"
        "G#j2e_b@W*+38O#&badu-"
        "w^pCUPbFbmG19@aRjaG{ef7X{(8Gf>CXzZ{7No0>!5~x;41i(eFdFEM^_B-"
        "0v^oAn{VQysX8;dK)WRrr@Z^v`Pddnt2l>Gck`0E#zZ|`g$v0VS4v+d$lp1mYc*$c2^Y"
        "CD_SRBAUfc^C!+GK#yLq{iY#d;eU8;YSWQnW)7Cwr2#n@SuU>G7*;VQbY5^Q$(P=~*S7"
        ")gramXrMzEKEmhV0x00wEgE9Ub=5q5rOv*pq@prY6W~=)KrF8vR<FR_Z~^K@wgVs74@d"
        "LI^{GlRxf1TIuR<+BZ<sG3EbFB9)7(XIcr%pds$ZY0rD=O%MR~9Gh2&RXyN1ISS~n>UO"
        "hF@swptqeOa|xVhgbD@ElE4ayLE(|_@%E0Sz9}b>>@3tM`((WgrdkxR1=JKbVAqkXiyK"
        "9rj?auA#(dc2csx-6E+rGgU0BfcF~&zzr%6P7`V|k5iDfa!dKvzvxyXIbn~>-"
        "3&T^&TpdgO$!qjL>jl@6d8o0{h+YFH5~je(a50L8>ui(pNpY9<M2m*`$V%n05=}p&c6c"
        "2+s$3wg;Ca*=Cy`v(6jcN31qbmG4i-"
        "kQwe9#7nhJ+GE=sC?8T6!g^m$ryU882=AaBrk+#_&_{?fy>M@TWwLk`qO99p2UnEDIm&"
        "I&n0N&ThTSLi|q!=jL-Q%D=fcr6ez=LTpaJObZqv8ayx&Y{9YQcf-e$7>1RhG-tFL$AX"
        "fI0!eQ82Jx4qjk?p4RzISM`xHORtCShO#BDba6Up?=`Z7KXtg=ijUng$u4bUkBo%em39"
        "Mz*QHG+{j^3y}?1BY&OiG0HU_td8%@2PnOVs;Yvy?*oAz_o0Uo~rCa5+o_=ky?04+_97"
        "_Er2{Z+A9R2-jCZyF@|x+5@s@`yKpb-"
        "zROUGG5Q;nU|TY_6MW*8Jb1yrwSpX;ne)x7a>6$D>l%Yik(Pj*Ff-IWA)2w1?ic;2iOV"
        "<WtF54oY`u>5FxIC`*CyVrTOuGai8-"
        "&aQPpBSHd49p58#y!7#cUECd9!0!P5Vd{Zq!s|zNGTN6IR3_eQy%+8nI^22IhVwWn9{S"
        "C-JAfEhC2TP;WZQ{kie~?i-Ak|;N8w-"
        "CsBS9U$H@E|=YzKJ*G^xwI^I!(8VvHw!jQuzQhoj=8Etw!k;vx7LO~F6WZ5ewSk~>BL#"
        "|acqsyJT2{PJ7)Ev`slmbWZ<Nz2e-"
        "Ml*VgtR{JKD|sPVK@HlBl$1XcByT};a3)+5>VFs6;UA1LwH9Pd;5L4s-"
        "<L<o?dW=HmUkLuXb*W3s^;h}htWZJaA?nzmY)Zf$(vw;kxar+8s4UfGR1aBn7jh7b*wb"
        "LkeRZCHDMzpSuwI=Ka9J|Tj4}`Cyg_5NGV5kGR{asRRg8*f>8JWF$kVUiFyw?!ADrcaU"
        "WKaFJ<n5N%DGQY~VD$98=e7m5NK9vJUWdZOz;@M4DFD^Ql%hz9oN47~}qBPZ2KiS8Q87"
        "2l#yENA52CYUz;s9$4vX%4D)rfnmSNcI2j+i*i4!6^7;cdtyhf?v5SyHtxyXVyjJkz=5"
        "28{B8B9sEGNzg{8Bm55i&3MBf1Jt#vuP%f|=>m@f8G@pW@gvBgs_Rd$>IWG4vDs1{|`i"
        "PMGY9-"
        "F6zm|?qT_GAlu8@6Z0KVYL&(bCu31$5(%=iV2+VoOnCEU>=suF%nbE=JYX^T%=*m>)^a"
        "e8<6bcDlK_cdBs4eu!%fY+GtZM7Z~JTNs~*cyysVgMCHFM0$@-"
        "HXuF+t^$=DRI1`?=qHX)Hi4hWhDv2_*8wSqmw`UU4^)+R<9$vcqp|wannBA4o9kJD_Vh"
        "1$*lR_@(0%0w$sr7FCOxGm@VSsZm|;XflqZwdrUvpF<%$1>UI)C;+sT_iFEW8va`qrIX"
        "oS2GKZg_)ptHaboZu)7x9Q{Y0Q^CHK+51-c#c*OwZ-q{Tj)BfjfzkcH9!%$s<S)Vk-iI"
        "@v~%({alLZ~k^;F}61fjY(l_dO;W51|zoC0U4Jx5mYPzuq4s>|rJlsGo3wl^H@n;~=(L"
        "_OmX*h|Y1+**JjpOA!y}0(be4dj+=ZQsaVG@YoW7Glq4zv%}C;9MVgyF0N*?wIcWjR0}"
        "C>2Q`(w^i}sKtfyzpXxqd{VcQ&Tt|biSvP#xRb2u58-"
        "z`XB$G($U7xneFms{0~*Lm=IJJfq<e`1#=(d3W;{gSggQbdL6@?~4cHm-"
        "`T}(%I0A>MP4GY|2Hyrr_$cm87AlKE^RUBl3Z~lL06WtkUqcS(QNWXS`uado8S3ryQ8="
        "j9l?EGK<O`%d9HaN}G{--k$=Hh;!bEt|@)|di!?iw2N$BI-"
        "@vGTn_Pwnt12RJPVM>&Ko84?>HVXVsexnzQugRTc1^*Oodu-F#<oKSPZoX))9mSh-"
        "<3|4fU#^4{djtb>`mx>=HOnKY*5uR;k^k~_a#(eYG)bGuXV~_M(f&SBcJZ6=QkZX<$98"
        "5$h?U~{M2cVp`^PkvN#xSFx_lk}D=^3A`6@<UWPaKN%MU)AyUO0pe$H)WtH!3=Hj8I$e"
        "#@-"
        "*X6$Np247rB&T8vE$`c}c|JnA`JTyI0v<ln!6y9#n&;H=<3G><EwoZHmvo<}9n*=6+60"
        "Q-<uG|jn0^wy&e)~M`3BSp1W~+l!_6z)ae!P24T+fti%vJF(b46EG`{wv-rUl%8_KrEL"
        "rS%fZm8~ziJzP???Kz(09qfwiR`G>G4ltj;6!Y1)MJ&y1mwx6JGDW9W_55INSSJeQYwY"
        "7IN+x?t{@=6~=KB7@_DzCe-XmVH_sM=PB$;1GNt~x<Ur&D_zckA$umkukTa@Xu?QO*Js"
        "=xTZ>>bq|mdDmb{Or`dyvaHwV-"
        ">SIr%r6jw!JBrt;e`OnWx3@__A?5`A+iO8oz|$vBj8WIk|BM>_+s=xSbrQ`0P9Fe_7Ys"
        "P1|mBGwk)_@5YREy<m^#gqv4#iPj9;Y5SMh>Y2SW#uAnep*T=TUV^%!(#96L5T(mc<%`"
        "Bj_!v}_yID+>QZtg}Wh5vUkbldfY~wf6MOH6m1CcZ;$kK^{&y+zQaZ6(oEozJo){yVhp"
        "(qdS!BudWwp|tj6+NwCtKcZInQoRZ>59BoE}(A+L^`G$yMm|jAN&IOL*t8be{@QA;`qG"
        "#5XxuBQ!)Zikbltm7&%VLzi|fsgd0=UNR#@?({MF;WW++0<e4DXLUG^?>S}lbe&aOGG_"
        "D(U<YIa+xkI3XoD{f$R~jyIz@efBatTxw?}FQzO>#f^jlPC>(f<HYO9KQg000080000X"
        "0Oy%0jQ{`t|NsC0{|x{X0Ay)rX>@ZhVlggmaCrd$5CDJy00000002P&00000005ng&nt"
        "s*9LGnIl#wjC=sD0sP5XSlpZDw`jvV~zp%%vIX?vE0>6uWH3zAZPU5FGV+DYQ392{2;4"
        "&s2;%1L%{6!R~5-"
        "CnQ5Yo{mJZ4TzSW?c(<)J{Yky;;*+VoLXFdMxhDIM&o?+=<$Mz1^Bf*twn<v!?Bw*Re9"
        "Z^<HgJ`!~fmyvv<jtJ>rm!zklc4#9^eZ2S6<RzJ8`%bZq|IFJvzl5q)O&G5?_ugEREa}"
        "Q-"
        "yi3+PM5x!)Tci5r<?nXwH$%Dl4iXl#^J=!`;p_C&$MV0;<E<zB*qC9~Me$2gVrOxk0lX"
        "7s3kWq?5szNnhDC_Hh8>=dUq>R7=Q*^oGIsTSbWE=Zr!@nf?=V4S}--uw3&-"
        "jyi@kYc+>7oW)@)1sziF_(#6Z1wno~2*b;g$ky;)Ij*q<#TVO9KQg000080000X0B`z4"
        "LjV8&|NsC0{|x{X0Ay)rX>@ZhcQP(+aCrd$5CDJy00000002n=00000005ni!7GDt7=X"
        "8=w2~aSD1AGukIZ3XzxSQ?Nz!gx9H<dmwpp__zTq-"
        "6OAb3~N?bUISlizB%Op<1%|(%x)0(6xS2>LN7d*G;IXxNosB74x*DdSfvd<rzQRO~Kb_"
        "A@lS&{=$by4+3rlYFQ|JR+~aLixpv7mR}U-"
        "J%&70r^R(<~*Ve`3gTg(a>O1~H5VXw}N>hBf@O<){hLDBH8gf~r&!=eSQ*+Y_FGxj%Hc"
        "!Y{cHIq92P_=i4eU2{ML^OWK?25lDRIDtK2ge^RwB$_zhRfi>d<Q;xP4-"
        "ddNG|&QNlruiyZBfJ^s<6p>Fo{KF0^2!-"
        "gqNh(nrknD@5B)H!nL@?G*0mqui}k(RXiBXC9(b@B+BrtEJ2=y_FlLbU)0EqRZ2sZM$p"
        "S$VBr(K5f6$9U0}x#=%z6|61!}q4fq96O9KQg000080000X0PkN&ga7~k|NsC0{|x{X0"
        "Ay)rX>@ZhVlpmnaCrd$5CDPz00000002e+00000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1"
        "ZlV+r@qoAIaUsO_*m=~X4l#&V(cT3DEP6dh=XCxM+0{I$-I+{8PwF(pfuIB~-"
        "P)h>@EdT%j2mk;8ApqYBa>oDv|NsC0|NjyI6aZvtXK8eEFLPyMZ*F9BE^csn0RRvHf&c"
        "&j00000L;wH)00000o9q|r8xYCJP{vTLo|0OeT%>NLpl*|9q^_f&o|a!!Qk0k%pI?-"
        "c3KDlq%qdO<iWg@j7Ni3C8k#x^wF(pgu2TU3P)h*<Edwn8000O8001EXoLg0~R{;P3fB"
        "^si3jhEB0000000000fB^si0044nZf7rdFfMLzc~DCM0xbhA000080000X0FxFe7|s9y"
        "0003101E&B00000000000Du9M0RRAUX>MmPVlXalaCuNm0Rk-pEdT%j2mk;8Apoe=$Lc"
        "8_004j>000XB0000000000004jip8@~?a%pa7FLyC6Zg6=}O928c11$gm00;m803iS^r"
        "tR*@000000RR9C00000000000001h0R<rd0CH(=XD?zgE^csnP)h*<Edwn8000O8001E"
        "XRjTYn%m4rY009613jhEB0000000000fB_340044nZf7rdGA?d#c~DCM0xbhA0000800"
        "00X00W;2#6|!B0D=Gj01E&B00000000000Du7$BLDz$X>MmPVlpmnaCuNm0Rk-pEdT%j"
        "2mk;8Aplsxt4Blt004pj000mG0000000000004jimm>fGa%pa7FLPyMZ*F9BE^csnP)h"
        "*<Edwn8000O8001EXejCcmwL1U+fIt8M4FCWD0000000000fB_vO003lZXK8eEFLy95Z"
        "g6=}O928c11$gm00;m803iUIh#1320RRAi0RR9E00000000000001h0TEyT0Ay)rX>@Z"
        "hVlXalaCuNm0Rk-pEdT%j2mk;8App7*SocVE004l1000dD0000000000004jim|*|_WN"
        "Bw<baO9vF)nU!c~DCM0xbhA000080000X0Oy%0j6nea0Du7i01W^D00000000000Du7>"
        "*8l)yX=iD4b1z~sE^csnP)h*<Edwn8000O8001EXZ~8<+NdW)=fB^si4FCWD00000000"
        "00fB~P_003lZXK8eEFLyF7Zg6=}O928c11$gm00;m803iVHUr2*S0001j0000D000000"
        "00000001h0Vmo30Ay)rX>@ZhVlpmnaCuNm0Rk-pEdT%j2mk;8ApqYBa>hge004pj000s"
        "I0000000000004jitl9toWNBw<baO9rWn*t{WOFWVaCuNm1qJ{B000gE4gfX-"
        "001=G00000"
    ),
}


if __name__ == "__main__":
    main(Path("."))
