"""The same bigram by gradient descent: in steps to where the counts were at once.

But: for a table of pairs the best parameters are known beforehand, which is why it
is here: the answer can be checked. Every step uses all pairs, no random batches.

Shows:
- gradient descent reaches the loss of the counts to 3 decimals
- the gradient is the share the model expects minus the share that came
- a learning rate can be too small, and too large
- on a small text the held-out loss turns up while the training loss falls

Reference: Kingma and Ba 2015, Adam; Goodfellow, Bengio and Courville 2016, Deep
Learning, sections 4.3 (gradient descent) and 7.8 (early stopping).

Notation: V bytes in the alphabet; counts [V, V] of pairs; table [V, V] of logits.
"""

from __future__ import annotations

import re
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


STEPS, RATE = 2000, 0.3  # of Adam, for both texts
PART = 4000  # bytes of the small text


def load():  # -> training text, held-out text, the alphabet
    """The prose beside this file, each byte as its place in the alphabet.

    Every tenth piece of it is held out.
    """
    text = _FILES['prose.txt']
    pieces = re.split(r"(?m)^(?=# )", text)[1:]
    kept = [piece for i, piece in enumerate(pieces) if i % 10 != 4]
    alphabet = bytes(sorted(set(text.encode())))
    number = lambda part: [alphabet.index(b) for b in "".join(part).encode()]
    return number(kept), number(pieces[4::10]), alphabet


def count(ids, size):  # numbers -> counts [V, V]
    """How often each byte follows each byte."""
    ids = np.asarray(ids)
    if len(ids) < 2 or not 0 <= ids.min() <= ids.max() < size:
        raise ValueError(f"ids must be two or more, each 0 to {size - 1}")
    counts = np.zeros((size, size))
    np.add.at(counts, (ids[:-1], ids[1:]), 1)
    return counts


def counted(counts):  # -> bits per byte
    """The loss of the counts, turned into probabilities: the best there is."""
    if not counts.sum() > 0:
        raise ValueError("counts must not be all zero")
    p = counts / np.maximum(counts.sum(1, keepdims=True), 1)
    seen = counts > 0
    return -(counts[seen] * np.log2(p[seen])).sum() / counts.sum()




def loss(table, counts):  # Tensor [V, V], [V, V] -> scalar, in nats
    """The mean of -log p(next | this); a row's softmax gives p.

    The sum over a text is a sum over pairs, each as often as it came.
    """
    if table.shape != counts.shape:
        raise ValueError(f"table is {table.shape}, counts are {counts.shape}")
    scale = table.exp().sum(1).log().reshape(-1, 1)
    return ((scale - table) * (counts / counts.sum())).sum()


def slope(logits, counts):  # [V, V], [V, V] -> [V, V]
    """The gradient of the loss, worked out: what is expected minus what came."""
    if logits.shape != counts.shape:
        raise ValueError(f"logits: {logits.shape}, counts: {counts.shape}")
    p = np.exp(logits) / np.exp(logits).sum(1, keepdims=True)
    return (counts.sum(1, keepdims=True) * p - counts) / counts.sum()




def descend(counts, rate, steps):  # -> loss after the last step, in bits
    """Plain gradient descent: every step is the rate times the gradient."""
    if not rate > 0:
        raise ValueError(f"rate must be > 0, got {rate}")
    table = Tensor(np.zeros(counts.shape))
    for _ in range(steps):
        loss(table, counts).backward()
        table.data = table.data - rate * table.grad
        table.grad = None
    return bits(table, counts)


def train(counts, watched, rate, steps):  # -> table, losses [steps + 1, 2]
    """Adam: each number's steps are measured by its own usual gradient."""
    if steps < 1:
        raise ValueError(f"steps must be >= 1, got {steps}")
    table = Tensor(np.zeros(counts.shape))
    optimiser, losses = Adam([table], rate), []
    for _ in range(steps):
        losses.append((bits(table, counts), bits(table, watched)))
        loss(table, counts).backward()
        optimiser.step()
    losses.append((bits(table, counts), bits(table, watched)))
    return table, np.array(losses)


def bits(table, counts):  # -> the loss in bits per byte
    """A nat is log2(e) bits."""
    return float(loss(table, counts).data) / np.log(2)




def draw(path, whole, part):
    """Both runs: solid on watched text, dashed on training text."""
    if len(part) != len(whole) or len(part) < 20:
        raise ValueError(f"{len(whole)} and {len(part)} losses, want 20 each")
    about = "With little text the loss on watched text soon turns up again."
    picture = Drawing(550, 340, "Bits per byte against steps", about)
    at = lambda step, y: [60 + 125 * np.log10(step / 4), 295 - 120 * (y - 3)]
    picture.line([at(4, 5), at(4, 3), at(2200, 3)], "soft")
    for i in (1, 2, 3):
        picture.text(50, at(4, i + 2)[1] + 5, i + 2, anchor="end", size=13)
        picture.text(at(10**i, 0)[0], 315, 10**i, anchor="middle", size=13)
    picture.text(16, 18, "bits per byte")
    picture.text(at(100, 0)[0], 336, "step", anchor="middle")
    steps = np.unique(
        np.geomspace(4, len(part) - 1, 80).round().astype(np.int64)
    )
    for losses, color in ((whole, "label"), (part, "make")):
        for column, dash in enumerate(("5 4", None)):
            points = [at(i, losses[i, column]) for i in steps]
            picture.line(points, color, 2, dash)
    best = part[:, 1].argmin()
    picture.circle(*at(best, part[best, 1]), 5, "make")
    ends = [
        at(len(part), y)[1] for y in (part[-1, 1], whole[-1, 0], part[-1, 0])
    ]
    picture.text(405, ends[0] + 5, "little text, watched", "make")
    picture.text(405, ends[1] + 1, "all text, both", "label")
    picture.text(405, ends[2] + 8, "little text, training", "make")
    picture.save(path)


def main(out: Path, seed: int = 0) -> None:
    text, held, alphabet = load()
    size, half = len(alphabet), len(held) // 2
    counts, few = count(text, size), count(text[:PART], size)
    watched, test = count(held[:half], size), count(held[half:], size)
    print(f"table: {size} x {size} numbers, for {len(text):,} bytes of text")

    pair = alphabet.index(b"t"), alphabet.index(b"h")
    table = Tensor(np.zeros((size, size)))
    loss(table, counts).backward()
    print("\nslope of the loss for the pair 'th', before the first step")
    print(f"  share of 'th' in the text {counts[pair] / counts.sum():8.4f}")
    print(f"  expected minus came       {slope(table.data, counts)[pair]:8.4f}")
    print(f"  the same, by autograd     {table.grad[pair]:8.4f}")

    print("\nrates: plain gradient descent, bits per byte")
    print("  rate  10 steps  30 steps")
    for rate in (3, 30, 300):
        after = [descend(counts, rate, steps) for steps in (10, 30)]
        print(f"  {rate:4} {after[0]:9.2f} {after[1]:9.2f}")
    print(f"  rate 30, 1,000 steps: {descend(counts, 30, 1000):.3f}")

    table, whole = train(counts, watched, RATE, STEPS)
    end, part = train(few, watched, RATE, STEPS)
    best = int(part[:, 1].argmin())
    print(f"\ndescent by Adam at rate {RATE}, bits per byte")
    print(f"              all the text    first {PART:,} bytes")
    print("  step    training watched    training watched")
    for step in sorted({0, 3, best, 100, STEPS}):
        a, b, c, d = (*whole[step], *part[step])
        print(f"  {step:4} {a:11.3f} {b:7.3f} {c:11.3f} {d:7.3f}")
    print(f"  counts {counted(counts):9.3f} {counted(few):19.3f}")
    draw(out / "descent.svg", whole, part)

    print(f"\nstop where the watched text is likeliest: step {best}")
    stopped, _ = train(few, watched, RATE, best)
    for name, model in (("step", stopped), ("end", end), ("all", table)):
        print(f"  test text, {name:5} {bits(model, test):.3f}")




# --- the data files ---
_FILES = {
    'prose.txt': """\
# The Four-Forty Crossing

Nobody took the four-forty ferry in February unless they had to, so when I counted eleven
passengers at the ramp I assumed there had been a mistake. Most of them carried folding
chairs. One old man had a cello on his back, strapped on with what looked like the belt of
a dressing gown.

"Is there an event on the other side?" I asked him, tearing his ticket.

"No," he said. "There's an event in the middle."

I had been a deckhand for three weeks. In that time I had learned to throw a line, to mop
around people's feet, and to keep quiet when Captain Oduya was thinking. I was not sure
whether passengers were allowed to hold events. I went up the iron stairs to ask.

The captain did not look round from the window. The fjord lay flat and grey in front of
her, with small plates of ice turning slowly in the current. "Today is the ninth, isn't
it," she said. "Then that will be the Lindqvist party. Cut the engine to half when we pass
the red buoy, and leave the car deck lights on."

"Why?"

"You'll see, Petter. Go and find them some blankets."

So I found blankets. By the time I had dragged the box down to the car deck, the chairs
stood in a half circle between the yellow lines. A girl of perhaps nine was pouring
something hot from a flask into paper cups, counting under her breath so that everybody
would get the same. There were only two cars aboard, a van full of potatoes and a little
green thing that belonged to the dentist. The dentist had got out and was leaning on her
bonnet, watching.

The man with the cello sat down and began to tune. In that steel room each note went to
the walls and came home again, larger than before. I had heard only engines there, and
gulls, and once a dog who disapproved of the sea. I stopped with a blanket over my arm.

"My wife worked on this boat," the man said to me, as though I had asked. "Thirty-one
winters, in the kiosk, when there was a kiosk. She used to say it was the best concert
hall in the county and that all it lacked was a concert. We always meant to do it. Then
one year I noticed that we had stopped meaning to."

The red buoy came up on the port side, wearing a hat of snow. I ran to the panel and held
the lever until the shudder in the floor sank to a hum. It was a low hum, steady,
somewhere near the bottom of what a person can hear. The old man listened, nodded, and
turned one peg a hair's breadth.

"She's in D today," he told the girl. "Last year she was flatter."

Then he played. I don't know the names of pieces. It was slow at first, and sounded like
somebody walking through a house and opening the curtains, room after room. The engine
held its single note underneath. When he stopped for breath, the hull went on singing by
itself for a moment, and nobody clapped because nobody wanted to be the one to end it.

The potato driver took his cap off. The dentist wiped her eyes with a parking ticket. I
thought about my grandmother, who had saved a good tablecloth for sixteen years and was
buried without having used it.

The girl came over with the last paper cup. It was blackcurrant, very sweet. "Are you
new?" she asked.

"Three weeks."

"You did the engine well. The one before you always forgot, and Grandpa had to play
against it." She considered me. "You should bring something next year. Everybody brings
something after the first time."

"I can't play anything."

"I bring the juice," she said, with great patience.

Afterwards they folded the chairs and walked off into the dark village on the far shore,
and came straight back up the ramp, because the four-forty was also the last boat home. On
the return they were an ordinary crowd, talking about roads and hips and the price of
firewood. I tore their tickets a second time.

When everything was tied down I climbed to the bridge. Captain Oduya had the small side
window open, although it was eleven below. She closed it when she saw me, and pretended to
read a dial.

"You leave that open to hear," I said.

"I leave it open because of the condensation," said the captain. Then she took a pencil
and wrote on the calendar, on the very last page, where there was a narrow strip for the
year to come: the ninth, half speed at the buoy, Petter brings biscuits.


# How Bread Rises

Put a spoonful of flour in one hand and a pinch of dried yeast in the other, and neither
looks capable of much. Add warm water, wait an hour, and the lump in the bowl has
doubled. Nobody pumped air into it. The gas that lifts a loaf is made inside the dough
itself, one tiny bubble at a time, by living things too small to see.

Yeast is a fungus made of single cells. When it is dry it sleeps; when it is wet it
wakes and looks for sugar. Flour holds only a little sugar ready to eat, but it holds a
great deal of starch, which is sugar locked into long chains. Flour also carries
enzymes, left over from the grain's plan to sprout, and once water arrives these enzymes
begin snipping the chains apart. The yeast swallows the pieces and gives off two things
in return: carbon dioxide, which is a gas, and a small amount of alcohol, which mostly
escapes in the oven.

A gas alone would not raise anything. If you stirred yeast into plain soup, the bubbles
would float up and burst. Dough is different because wheat contains two proteins that
join together when they are wetted and pushed about. The result is called gluten, a
stretchy mesh that runs through the whole mass like the threads in a jersey. Kneading
lines up those threads. A well-kneaded piece can be pulled so thin that light passes
through it before it tears. Each bubble of gas is trapped behind such a film, and as
more gas arrives the film stretches instead of breaking.

Warmth sets the pace. In a cold kitchen the cells work slowly, and a dough may need all
night; near a stove it may be ready in forty minutes. Faster is not always better. Slow
rising gives time for acids and other flavours to build up, which is why bakers often
leave their dough in a cool place until morning. Salt slows the yeast too, and tightens
the gluten, so a loaf made without it tends to rise in a rush and taste of very little.

Why do recipes tell you to knock the dough down and let it rise again? After the first
rise the bubbles are uneven, some as big as grapes, and the yeast has eaten what lies
close by. Folding the dough breaks the large bubbles into many small ones and brings the
cells fresh food. The second rise therefore gives a finer crumb.

Then comes the oven, where the loaf makes its last and quickest jump. Heat makes the
trapped gas swell, turns some of the water to steam, and for a few minutes drives the
yeast into a frenzy. At about sixty degrees Celsius the cells die. Not long after, the
starch sets like a jelly and the gluten stiffens, so the walls of the bubbles can no
longer move. What was a foam of wet skins has become a sponge of dry ones. Meanwhile the
outside, hotter and drier than the middle, browns into crust.

Sourdough works by the same rules with a wilder crew. Instead of yeast from a packet,
the baker keeps a jar of flour and water in which yeasts and friendly bacteria have
settled by themselves. The bacteria make the sour taste. Feed the jar every few days and
it may outlive its owner, which cannot be said of many things kept in a kitchen.


# To a Landlord, Concerning the Third Stair

Dear Mr Aldous,

I write about the third stair again. You will recall that in October I described it as
loose, and that in December I called it treacherous. It has now been promoted to absent.
On Tuesday evening my neighbour Mr Penhale, carrying a pan of soup to old Miss Quist in
number five, put his foot where it used to be and sat down very suddenly. He is not
hurt. The soup is still with us, and on damp days we are reminded that it contained
leeks.

Let me be fair. You replaced the gutter within a week of being asked, and when the
boiler failed in that bitter spell you drove over yourself with two oil heaters and a
fruit cake. None of us has forgotten it. I have told the story in several shops. It is
precisely because I think well of you that I have not simply nailed a plank across the
gap, which is what my late husband would have done, using four nails where two would
serve and hitting the banister with the fifth.

A joiner named Hob Tarrant, who mended the chapel pews, looked at it on his way past. He
says that the tread went because the support underneath has rotted, and that the support
has rotted because of the slow drip from the landing window. If you mend the tread alone
he expects to be back within the year, and he says so with regret, being an honest man
with more work than he can manage. He could do the window, the support and the stair in
two days during the week after next. His figure is on the enclosed card. I have not
promised him anything in your name.

Meanwhile we have made arrangements. A kitchen chair stands over the hole in the daytime
with a red scarf tied to its back. At night the boy from number two has hung up a
bicycle lamp, for which he refuses payment except in biscuits. Callers are told to count
aloud as they climb: one, two, long step, four. The postman has grown rather fond of it
and does it to a tune.

Still, Miss Quist is eighty-eight. She has not been down to the garden since the soup,
and she is the one who knows the names of everything in it. I should like her to see the
plum blossom, which will be out by the twentieth if the frost holds off.

Might I hear from you by Friday? A yes on the back of a postcard would do.

With good wishes to you and your sister,
Edith Marrable, number four

P.S. The cake tin is washed and waiting for you on my window sill.


# Two Cooks and One Onion Soup

BRUNO: Who has moved my pan?

PETRA: Nobody has moved your pan. It's on the hook, where pans live. It was under the
sink, where you live.

BRUNO: I put it under the sink so the lid would stay with it. Twenty-two years I've kept
that lid and that pan together. And what is this in it?

PETRA: Onions.

BRUNO: These are yellow.

PETRA: They have only been on for ten minutes. They'll go brown.

BRUNO: On this flame they will go black, and after that they will go to the dog. Turn it
down. Lower. There, you should have to bend over to see that it's lit. An onion is like
my uncle Ferdi: shout at him and he turns bitter, sit with him quietly for an hour and
he gives you everything he owns.

PETRA: We open in fifty minutes.

BRUNO: Then we'll have been sitting with Ferdi for fifty minutes.

PETRA: At the school they taught us to add a spoonful of sugar and get on with it.

BRUNO: Sugar! The sugar is in there already. It's shy, that's all. Why do you think you
were crying over the board? You were bringing out the sharp part. The sweet part comes
out last, when the sharp part has gone home. Stir. No, not round and round, you aren't
painting a wall. From the bottom.

PETRA: May I ask you something? You never measure. I have been here since May and I have
written down every dish, and I still can't put a number to a single thing you do. "A bit
of butter." "Wine, until it sings." How am I to learn a recipe that sings?

BRUNO: Listen to it.

PETRA: To the soup?

BRUNO: Put your ear near. What do you hear?

PETRA: A sort of hiss.

BRUNO: That's water leaving. As long as it hisses they are only boiling in their own
juice. In a little while you'll hear it change, more of a crackle, small and dry, like
somebody walking on frost a long way off. That's when they begin to brown. Now you know.
I'd like to see the spoon that could tell you that.

PETRA: It's getting quieter.

BRUNO: Wait.

PETRA: Oh. Oh, there it is. Frost.

BRUNO: Good. Scrape the bottom; all that brown stuff is the soup, the rest is only
liquid. Now the wine. Keep pouring. Are you saving it for a christening?

PETRA: It does sing.

BRUNO: I don't invent these things.

PETRA: While we are telling each other the truth, your bread's too fresh. If we float it
like that it'll be porridge before it gets to the table. It should be sliced tonight and
dried in the oven while it's cooling down. We did that at the school as well.

BRUNO: At the school.

PETRA: Try one. I dried a few yesterday, behind your back. They're in the tin marked
Nails.

BRUNO: Hm.

PETRA: Well?

BRUNO: It holds. It drinks the broth and still it holds. Twenty-two years I have been
serving porridge?

PETRA: Very good porridge. People came from the coast for it.

BRUNO: Write it down in your book. Bread, dried overnight, and put beside it who said
so. Then go and hang up the menu, and Petra, leave the pan on the hook. It looks well
there. I'd never noticed that it was copper.


# What the Oven Knew

At two in the morning the bakery on Tanner Street was the only lit window for half a mile,
and moths who ought to have been asleep kept knocking at it. Inside, Ines Cardoso was
having an argument with a lump of dough.

"You were fine yesterday," she told it. "You were fine on Sunday. What have I done to
you?"

The dough sat in its trough and sulked. It should have doubled by now. She pressed a
finger into the side, and the dent stayed there like a footprint in clay.

She had inherited the place in October from her uncle Rui, along with the debts, the
striped awning, and a brick oven so old that the builders had assembled the street around
it. What she had not inherited was any of his explanations. Rui had been a man who taught
by moving you gently out of the way. There was a notebook, but it contained only weights,
and beside some of the weights a small drawing of a cloud.

The back door scraped. It was the boy from the flats, Joaquim, who delivered newspapers
and was always too early, and who had taken to waiting in the warm.

"It's dead," said Ines.

"It looks tired," the boy said kindly. He hung his bag on the hook that had become his.
"Maybe it's the weather. My gran's knee went off at midnight. That means rain before
school."

"Dough doesn't have knees."

"No, but your uncle used to ask about hers. Every night, when I was little and came down
with her for the rolls. How's the knee, Dona Amelia? And then he'd write something in that
book."

Ines turned around with flour up to both elbows. Very carefully she wiped one hand, took
the notebook down from the shelf, and opened it at a page in March. Three hundred of this,
forty of that. A cloud. On the next line, without a cloud, the water was less by a cup and
the yeast by a pinch.

"He was using your grandmother as a barometer," she said.

"Is that bad?"

"It's the most scientific thing I've found in this building." She leafed forward. There
were clouds with one stroke beneath them and clouds with three. There was a sun wearing a
scarf. There was, in the second week of August, a tiny drawing of a knee.

They sat on upturned crates and worked it out together. Joaquim read the numbers and she
wrote them on the flour-dusted table with her fingertip, damp nights on the left, dry ones
on the right. When the air was heavy, Rui had warmed the water, added a little more yeast
and let everything stand nearer to the bricks. The difference was never large. It was
about as large as the difference between a door that closes and a door that nearly closes.

"So feed it something," said the boy.

She warmed a jug, stirred in the extra, and folded the sullen lump around it until her
shoulders burned. They carried the trough across the room, one at each end, and set it
down where the wall was hot. Then came the hardest part of baking, which is to leave a
thing alone.

Around four the rain began, exactly as the knee had promised. It ran along the awning and
made a curtain in front of the step. Joaquim fell asleep sitting up. Ines lifted the cloth
with two fingers and saw that the dough had risen to the rim and was leaning over it,
inquisitive, like a neighbour at a fence.

She did not wake him until the first tray was out. He took the roll she held towards him,
tore it, and let the steam go up his nose.

"Well?" asked Ines.

He chewed for a long time, with his eyes shut, being fair. "It's like his," he said. "Only
a bit more salty."

"That's the part that's mine."

At half past five she put a paper bag into his hands, twisted shut at the corners, still
too hot to hold for long. "For Dona Amelia. Tell her she's employed. Two rolls a night,
three when there's thunder, and I need her report by one o'clock."

"She'll want a title."

Ines thought about it while she shook out the cloth. The street lamps were going off one
by one down the hill, and somewhere a shutter went up. "Head of Forecasting," she said,
and drew in the margin of the notebook, below her uncle's last entry, a small, rather
clumsy cloud.


# Why the Sky Is Blue

Sunlight looks white, yet it is a crowd. Pass it through a glass prism, or a raindrop,
and the crowd walks out in single file: red, orange, yellow, green, blue, violet. Every
colour is light of a different wavelength, with red the longest in the part we see and
violet the shortest. To explain the sky we have to ask what happens to each member of
that crowd on its way through the air.

Air is mostly empty space dotted with molecules of nitrogen and oxygen. These are far
smaller than the wavelength of any visible light, thousands of times smaller in fact, so
a light wave does not bounce off them like a ball from a wall. Instead the wave shakes
the electric charges in a molecule to and fro, and the shaken molecule sends out a
little light of its own in all directions. We call this scattering. Most of the beam
goes straight on, but a small share has been turned aside.

The size of that share depends very strongly on wavelength. Halve the wavelength and the
scattering grows sixteen times. Blue light, with waves roughly two thirds as long as red
ones, is scattered something like four or five times as much. So while the red and
yellow parts of a sunbeam mostly hurry past overhead, the blue part is spilled sideways,
spilled again, and finally reaches your eye from every corner of the heavens. Look away
from the sun and this wandering blue is what you see.

A clever child will object that violet has shorter waves still. Should the sky not be
violet? There are three replies. The sun sends out less violet than blue to begin with.
High in the atmosphere some of it is absorbed. And our eyes are not very good at seeing
it; the cells that detect colour respond much more readily to blue. Mix what arrives
with how we sense it, and the answer comes out as the pale, clear blue of a summer noon.

Evening turns the argument round. When the sun is low, its light must travel through a
much greater thickness of air to reach you, perhaps thirty or forty times as much as at
midday. Over so long a road nearly all the blue has been scattered away, to make
somebody else's afternoon, and what remains of the direct beam is orange or red. Dust
and smoke can deepen the effect. After large volcanic eruptions, people on the other
side of the world have reported crimson sunsets for months.

Clouds are white for a different reason. Their droplets are enormous compared with
molecules, larger than the wavelengths of light, and droplets of that sort scatter all
colours about equally. A thick cloud looks grey underneath merely because not much light
gets through.

If you could climb above the air, the whole show would end. Astronauts see a black sky
even with the sun blazing in it, since there is nothing out there to turn the light
aside. On Mars, where the thin air is full of fine rusty dust, the daytime sky is a
butterscotch colour, and the glow around the setting sun is bluish: almost our own
arrangement turned upside down. Blue sky, then, is not a ceiling or a curtain. It is
simply what a lot of clear air looks like with a lamp behind it.


# Snowed In with Strangers

The hut at the Col des Marmots has twenty bunks, one stove, and a visitors' book in which
people write that the view was wonderful. On the night I'm speaking of there was no view.
There was only white, first in the windows and later, when we tried the door, on the
floor.

We were five. I had come up alone to prove something to myself, and had forgotten what.
There were two sisters in their sixties, Maud and Hanne, who had been walking together
since they were girls and hadn't agreed about a path in all that time. There was a silent
young man with an enormous rucksack. And there was the warden, Bastien, who counted the
logs at nine in the evening and then counted them again.

"How many?" asked Maud.

"Enough for tonight," he said.

"And tomorrow?"

"Tomorrow we'll be very good friends."

Around ten the wind got into the chimney and blew a fist of smoke into the room. We opened
the shutter, coughed, closed it. The temperature dropped so quickly that I could watch my
own breath grow. Bastien suggested that we should bring the mattresses down and lie near
the stove like spokes in a wheel, feet inward. It was a sensible plan, and it also meant
that five people who'd never met were soon staring at the same patch of ceiling.

"Somebody should tell a story," said Hanne out of the dark.

"Nobody wants your story about the goat," said her sister.

"I wasn't going to tell the goat."

There was a pause, in which all of us began to want the goat very badly. I said so. And
Hanne told it, in a dry voice, with Maud correcting the dates: how they'd been followed
over three passes by an animal with one horn, who ate their map on the first day and, on
the third, led them down through fog to a farm where the farmer greeted it by the name of
Professor.

The silent young man laughed so hard that his bunk-mate the rucksack fell over. It gave
out a muffled clang.

"What on earth have you got in there?" I asked.

He was quiet again, but it was a different quiet, with a door in it. "Bells," he said
finally. "Cow bells. Fourteen. My father made them. He had the last foundry in the valley,
and in the spring he sold it. I thought that I'd carry these up to the herds they were
meant for, one at each alp. I didn't know it was going to snow."

"In September," Bastien muttered. "It always snows in September. It's only the calendar
that's surprised."

The young man's name was Tiziano. He asked whether we would care to hear them, since we
were all awake. He took them out one after another and set them on the table, and by the
glow from the stove door they looked like a family lined up for a photograph. The largest
could have held a loaf of bread. He struck it with his knuckle.

I have tried since then to describe that sound. It was brown, if a sound can be, and it
went through the wool and the wood and into my ribs. He handed the bells around. Each of
us took two or three, and for a while we simply rang them, badly, like children.
Afterwards Maud, who turned out to have led a chapel choir for half her life, sat up in
her blankets and took command.

"You, with the small one, come in on my left hand. Hanne, you're late. You have been late
since nineteen seventy."

We played until we were warm. It was not music exactly, but it was getting closer to it
every minute. And I think it was Bastien, lying nearest to the wall, who first lifted his
head and hissed at us to stop.

From outside, thin and far below, someone was whistling.

He was at the window before I'd found my boots. He hung the lamp there, then tore the
shutter wide and shouted, "The big one! Ring the big one!" Tiziano rang it. He rang it in
the doorway, in the drifting white, with both arms, for the better part of an hour, while
the rest of us beat snow from the threshold and listened to the whistling come up the
mountain, lose itself, and come again.

There were two of them, a man and his daughter. They had left the path at dusk and had
been walking in circles ever since. The girl's eyelashes were frozen into little brushes.
"We thought it was cattle," she said, when she could speak. "Dad said where there are cows
there are people."

"There are no cows above the treeline at this time of year," said Bastien, and put the
last log but four into the stove.

In the morning the sky was so blue that it seemed to hum. Before we parted, Tiziano left
the largest bell hanging from the beam over the door. I signed the visitors' book. I wrote
that there had been no view at all, and that I would certainly be back.


# To a Grandson Who Has Lost a Tooth

My dear Jonty,

Your mother telephoned to say that the tooth is out. I was buttering toast at the time
and I put down the knife to give the news my full attention. She tells me that it came
away in an apple, that you did not cry, and that you then ate the rest of the apple,
being careful to go round. That shows sound judgement. At your age I lost one in a
toffee and swallowed both.

You ask in your letter what a grandfather's teeth are for, since mine live in a glass.
They are for exactly what yours are, only I can look at them from the outside, which few
people get to do. When you come at Easter I will show you how they click. Your
grandmother does not enjoy this, so we will do it in the shed.

The shed, by the way, has a lodger. A wren has built in the pocket of my old gardening
coat, the brown one behind the door. I noticed because I put in my hand for some string
and the string pecked me. So the coat is hers until June. I go about in your uncle's
raincoat, which reaches to my ankles, and the woman at the post office has asked me
whether I am expecting a flood.

I have been thinking of your question about how the moon knows to follow the car. I
believed that too. The truth is that it is so very far off that driving a few miles
makes no difference to where we see it, the way a hill on the horizon seems to keep up
with us while the hedges go rushing backwards. Try it with the church tower when you
walk to school: look at the tower, then at the railings, and notice which of them is in
a hurry. Write and tell me what you find, and do not let your sister tell you the answer
first.

Enclosed is a coin. It isn't from any fairy. It was given to me by my own grandfather
when I was six and he said that I was to hand it on when I knew somebody with a gap in
the right place. You will see there is a ship on one side and a king on the other with
his nose rubbed flat. You can't spend it. That is the whole point of it. Anything you
could buy with a coin would be gone by now, but this has been in four pockets over a
hundred years and still has the ship.

Keep it somewhere that is not your mouth.

Your loving Grandpa

P.S. Tell your mother that the rhubarb is ready and that I have not forgotten about the
ladder.


# How a Lock Works

A door lock asks one question: are you carrying the right piece of metal? The beauty of
the common pin lock is that it can ask this question thousands of times without a
battery, a wire, or any opinion of its own.

Imagine a short metal cylinder, called the plug, that fits snugly inside a larger block.
Turn the plug and a tail at the back of it draws the bolt out of the door frame. The
entire job of the lock is to prevent that turn unless the proper key has been inserted.
To do so, the maker drills a row of holes, usually five or six, straight down through
the block and on into the plug. In each hole sit two small pins, one on top of the
other, with a spring pushing them downwards.

With no key in place, the springs press the pins down so that the upper pin in each hole
lies half in the block and half in the plug. Try to rotate the plug now and those upper
pins stand across the gap like bolts across a gate. Nothing moves.

Slide in a key and its edge, with those familiar hills and valleys, lifts each pair of
pins by a certain amount. The lower pins have different lengths, and this is where the
secret is kept. A long pin needs a deep valley under it; a short pin needs a hill. When
all the heights are correct, the place where each lower pin meets its upper partner
falls exactly at the border between plug and block. That border is known as the shear
line. Now every upper pin is wholly outside and every lower pin is wholly inside,
nothing bridges the gap, and the plug turns smoothly under your fingers.

Lift just one pair too high or too low, and you are left standing on the step. The
difference can be less than half a millimetre, which explains why a badly copied key
sticks, and why a worn key sometimes works only when jiggled.

How many keys are possible? Suppose each of five pins can be cut to any of six lengths.
Multiply six by itself five times and you get seven thousand, seven hundred and
seventy-six. Makers throw out some of the combinations, such as those in which all the
cuts are equal, because they are too easy to defeat. Even so, there is a fair chance
that somewhere in a big city two strangers carry keys that would open each other's
doors. Luckily they have no way of knowing it.

The idea is ancient. Wooden locks with falling pins were used in Egypt some four
thousand years ago, opened by a peg-studded bar as large as a toothbrush and sometimes
as large as an arm. The compact metal version was developed in the nineteenth century,
and has changed surprisingly little since.

No lock is perfect. Because the holes can never be drilled in a perfectly straight line,
a person who twists the plug gently will find that one pin binds before the others. Push
that pin up to the right height and the plug gives by a hair, then the next pin binds,
and so on along the row. That is how picking works, and why better locks hide pins with
odd shapes that give false signals. A lock buys time; it is the neighbours, the dog and
the light in the hall that do the rest.


# Seat Fourteen

The night bus from the capital to the coast takes nine hours if the driver is cautious,
and Mrs Adeyemi had chosen her seat with care: fourteen, by the window, not over the
wheel, not under the vent, four rows from the lavatory. She had a cushion, a boiled egg,
and a detective novel. She didn't have any wish to talk.

"Excuse me," said the boy in thirteen. "Do you know anything about hens?"

She looked at him over her glasses. He might have been fifteen, in a suit that was waiting
for him to grow into it. On his knees stood a cardboard box with holes punched in the lid.
The box shifted its weight.

"You cannot have a hen on this bus," said Mrs Adeyemi.

"That's why I'm whispering."

The engine started. The lights in the ceiling went from yellow to blue, and the town slid
backwards: the market, the stadium, the long wall with the painted fish. For a time there
was nothing to hear but tyres. Then from the box came a noise like a small wooden gate.

Mrs Adeyemi coughed loudly, to cover it. She was astonished at herself.

"Thank you," breathed the boy. "Her name's Duchess. She belongs to my aunt in Port Selim,
only my aunt had to come to hospital in the city, and she's out now and gone home by plane
with a nurse, and they wouldn't take Duchess. I promised I'd bring her. She's not eating,
though. Since noon, not a thing."

"Is she warm?"

"I think so."

"Thinking isn't feeling. Put your hand in." He did so, and reported that she was warm, and
that her heart was going like a sewing machine. Mrs Adeyemi laid her novel face down. She
had grown up among hens. For forty years she had been a judge in the commercial court, and
had not mentioned hens to a soul in all that time.

"She is frightened, that's all. A hen who can't see believes that it's night, and a hen
who's being shaken believes that it is a fox. You must give her one thing that stays
still. Place your palm against her breast, so, and leave it there. Do not stroke her.
People always stroke."

Somewhere past the second toll gate the driver switched on his microphone. "Ladies and
gentlemen, it appears that there's a chicken aboard," he said in a tired voice. "I'm going
to stop at Kilometre Ninety for ten minutes. When we go on, I'd like there not to be one."

Heads turned. The boy shrank inside his big collar. Behind them a man with a briefcase
announced that it was disgraceful, and that he paid for a ticket precisely in order not to
travel with livestock.

Kilometre Ninety was a petrol pump, a tea stall, and a great many stars. The passengers
got down to stretch. Mrs Adeyemi got down as well, with her stick, and walked to the
front, where the driver stood rubbing his neck.

"May I see your conditions of carriage?" she asked.

"My what, mother?"

"The rules. They'll be on the back of the door, in small print. They always are." She put
on her other glasses and read for a minute by the light of the pump. "Here it is. No
animals, with the exception of those required for the assistance of a passenger. That is
rather broadly drawn, isn't it? I should have advised them against it."

"And who does this chicken assist?"

"Me," said Mrs Adeyemi. "I'm seventy-eight. I haven't slept on a bus since my husband
died, because there's nobody on the other side of the armrest. I intend to sleep tonight.
That bird is going to see to it."

The driver looked at her, then at the boy with the box, then at the sky, as if the rest of
the rules might be written up there. "Does it lay?" he said at last.

"Every morning around five," the boy answered.

"Then I want the egg."

They drove on through the dark hills. The man with the briefcase grumbled for a mile or so
and afterwards began to snore. Mrs Adeyemi peeled her boiled egg, reconsidered, put it
tactfully away, and crumbled a biscuit instead. She passed the crumbs through one of the
holes on the tip of her finger. Something took them, gently, one by one.

"She's eating!" whispered the boy.

"Naturally. Now hold still, and so will she."

When the sun came up over Port Selim it shone along the whole length of the bus. Everybody
was asleep except for the driver. In row thirteen the boy had his hand in the box, and in
fourteen the judge had her head on the boy's shoulder, and between them, on the folded
detective novel, there lay an egg the colour of weak tea.


# At the Customs Table

It was raining on the border, and the officer, whose name was Dragan Vesely, had not had
a traveller since the milk lorry. So when a small old gentleman came in with a large
black case and set it on the table, Vesely buttoned his collar and took his time.

"Anything to declare?"

"I'm not certain," said the old gentleman. "What do people usually declare?"

"Spirits. Tobacco. Meat. Animals. Gold."

"No, none of those. Well. There is some gold, but it isn't mine, and you couldn't get it
off."

Vesely put down his pen. "Open the case, please."

Inside, on a bed of green felt, lay some dozens of human eyes. They stared up at the
ceiling in rows, sorted by colour from pale grey to nearly black. The officer took one
step back and then, for the sake of the uniform, took it forward again.

"Glass," the traveller said kindly. "I make them. My father did too. The gold is in that
one there, a fleck near the pupil, do you see? It's for a lady whose own eye has a fleck
just like it. I had to do it eight times."

"You are a doctor?"

"I'm more of a portrait painter with a very small canvas."

"And how many have you got?"

"Sixty-four, unless my grandson has been playing marbles again."

Vesely consulted the printed list. He turned over the pages, wetted his thumb, turned
back. "There's glassware, for the table. There is glass in sheets. There are optical
instruments, with lenses." He looked up. "Can they see?"

"Not at all."

"Then they are not optical."

"I would call them sociable. They are there so that other people will know where to
look."

The rain drummed on the tin roof. The officer walked round the table to study the rows
from the far side, and had the feeling that they noticed. "I could put them under dolls'
parts," he said at last. "Dolls' parts are free of duty."

"That would be untrue, though, wouldn't it?"

"It would be very slightly untrue."

"I should prefer to pay, if it's all the same. These are for people in your hospital at
Zemlin. One is a bus driver. There is a girl of seven who was hurt by a firework. If she
ever asks me how her eye came into the country, I don't want to have to tell her that it
was a doll's."

Vesely said nothing for a moment. He took the pen and wrote for quite a while in a
careful hand, with his tongue between his teeth. Then he stamped the paper twice, blew
on it, and passed it over.

The old gentleman held it to the lamp. Under "Description of goods" it read: Sixty-four
portraits, unframed. Under "Duty" stood the word None, and beneath it, in brackets,
"works of art, by a living hand".

"Is that true?" he asked.

"I have been eleven years at this table," said the officer, "and it's the truest one
I've done. Mind the step when you go, it's slippery." And then, as the case was being
shut: "The brown one, second row. That isn't a common brown."

"No. You've a good eye."

"I have two," said Vesely, and went to open the barrier.


# Second Oboe

There are two ways to be bad at the oboe. The first is to play wrong notes. The second,
which was mine, is to play the right ones in a voice like a duck reading a will.

"It is very penetrating," said Mr Farrow, who conducted the school orchestra and tried to
be just. "Perhaps, Nell, in the slow movement, you might penetrate a little less."

I was second oboe. The first was Cordelia Banks, whose sound made people put down their
sandwiches. We shared a stand, and she turned the pages, because I couldn't be trusted to
come back in. I didn't hate her. That would have been simpler. She lent me reeds and never
mentioned them afterwards.

The concert was to be on the last Friday of term, in the hall with the bad radiators. We'd
been rehearsing the same symphony since autumn. By then I knew my part so thoroughly that
I could have played it in a burning building, and from the back of the violas somebody
suggested that it would sound much the same.

On the Thursday Cordelia wasn't on the bus. On the Friday she rang me up herself, or at
least somebody did, in a croak. "Tonsils," said the croak. "You'll have to take the solo."

"I can't."

"You know it. You hum it in the corridor. You hum it better than you play it, do you
realise?" She had a fit of coughing and went away, and her mother's voice came on and said
that was enough telephoning.

I walked around our garden eleven times. My grandfather was there, tying up the beans, and
on the twelfth lap he put out an arm like a barrier at a railway crossing.

"Out with it," he said.

So I told him: the solo, the tonsils, the duck. He listened, winding string about his
thumb. He'd been a signalman his whole life and was deaf in one ear from it.

"What's it for?" he asked.

"What is what for?"

"That tune. Why's it there? What does it want?"

I opened my mouth to say that it went from bar fifty to bar sixty-six, and found this was
no answer. I thought about the strings before it, how they got quieter and quieter as if
they were backing out of a room. And then the oboe, all alone, with nobody underneath. "I
think it's asking whether anyone's still there," I said.

"Well then. You don't ask that nicely," said my grandfather. "I've asked it, down the
wire, in fog, with two trains in the section. You ask it so as to be heard." And he went
back to his beans.

That evening the hall was so cold that the flutes kept their gloves on. I sat in
Cordelia's chair. It felt as though it were a foot higher than mine. Mr Farrow came on,
and his glance found me and stayed there a second too long, like a hand on a hot stove.

We began. The first movement went by in a sort of weather. In the second the strings grew
soft, then softer. I saw the violas leave the room, and the cellos, and finally there was
only one bow moving on the far side, and it stopped.

I didn't try to be Cordelia. I thought of a man in a wooden box beside a railway line, who
can't see his own lamp, asking down a wire. And I played what I had, the penetrating
voice, the duck, straight up to the clock at the back of the hall. It wasn't pretty. It
went out like a rope. In the fourth bar I noticed that the radiators had ceased to clank,
or that I'd ceased to hear them, and that the faces in the front row had all lifted
slightly, the way that faces do when somebody calls a name which might be theirs.

Then the horn answered. I'd forgotten that it would. Ollie Prentice, who had played that
reply at forty rehearsals as though he were reading a bus timetable, came in so gently
that I nearly turned around. Here, said the horn. We are all here. And the strings walked
back in and sat down.

Afterwards there was squash and cake on trestle tables. Mr Farrow stood before me for some
time, rearranging his eyebrows.

"That was not at all how it's usually done," he said.

"No, sir."

"Do it like that next year."

My grandfather had sat with his good ear to the front. On the way home, in the dark of the
car, he didn't say a thing until we reached the level crossing, where the gates were down
and the red lamp swung.

"Line clear," he said then, and patted my knee twice.


# Tides

Anyone who has built a sandcastle too close to the water has made a study of
gravitation. Twice a day, on most coasts, the sea comes up the beach and goes away
again, and the cause lies nearly four hundred thousand kilometres overhead.

The moon pulls on the earth, but it does not pull on every part equally, since gravity
weakens with distance. The side of our planet facing the moon is pulled a little more
strongly than the centre; the far side is pulled a little less. The effect is a gentle
stretching along the line that joins the two bodies. Rock resists being stretched,
although it does give by some centimetres. Water flows freely, and so the oceans gather
into two shallow bulges, one under the moon and one on the opposite side.

That second bulge puzzles everyone at first. Think of three runners tied loosely by
elastic to a fourth who is hauling them along. The nearest runner is hauled hardest and
gets ahead of the middle one; the furthest is hauled least and lags behind. Seen by the
middle runner, one companion has moved forward and the other has moved back, though all
were being drawn in the same direction. Replace the runners by near sea, solid earth and
far sea, and you have both bulges.

As the earth spins, each shore is carried through the bulges in turn, so high water
normally comes twice between one moonrise and the next. Why is it later each day? During
the twenty-four hours it takes us to turn once, the moon has moved along in its orbit,
and we need some fifty minutes more to catch up. A fisherman who finds high tide at noon
today should expect it at about ten to one tomorrow.

The sun lends a hand as well. It is vastly more massive than the moon but so much
farther away that its tidal effect is a bit less than half as great. At new moon and
full moon the three bodies stand nearly in line, their efforts add together, and we get
spring tides, which run especially high and especially low. The name has nothing to do
with the season. When the moon shows half its face, sun and moon tug at right angles and
partly cancel. These mild tides are called neaps.

If that were the whole story, tide tables would be simple. Coasts complicate it. The
real ocean is broken up by continents, and the bulges cannot sweep round freely; instead
the water sloshes in great basins, each with a rhythm of its own, like soup carried by a
nervous waiter. In a funnel-shaped bay the rising water is squeezed until it climbs to
astonishing heights, more than fifteen metres at one place in eastern Canada. In the
Mediterranean, which is nearly shut off from the Atlantic, you might spend a week by the
shore and barely notice a change. A few places get only one high tide a day.

All this sloshing has a cost. Water rubbing over the sea floor acts as a brake on the
turning earth, and days grow longer by about two thousandths of a second each century.
In exchange the moon drifts outwards by nearly four centimetres a year. The sandcastle
falls in an afternoon; the same force, given long enough, alters the calendar.


# To a Teacher, Thirty Years Afterwards

Dear Miss Okonedo-Hart,

You will not know this handwriting, for which you can take some of the credit. When I
joined your class it resembled the trail of a beetle that had fallen into the ink. My
name was Piers Lunt then and it is now. I sat near the radiator, behind the twins.

I am told by my aunt, who still lives on Cobbler's Row, that you have moved to the flats
beside the canal and that you keep a telescope on your balcony. That settled the
question of whether to write. I had wondered for years if you remembered the night of
the eclipse.

In case you don't: you asked the whole class to come back to the playground at nine
o'clock in the evening with coats and a parent. Eleven of us came. The caretaker brought
out the gymnasium benches. It was cloudy, and you stood there with a paper cup of tea
and talked for an hour about the shadow that we could not see, where it was at that
moment and how fast it was going, with an orange and a torch. Somebody's father said
that we might as well go home. Then, quite without warning, there was a hole in the
cloud about the size of a tablecloth, and in it hung a moon the colour of a brick. You
stopped talking. I had never known you to stop talking. I think that was what struck me
the most: that there was something in the world which could make Miss Okonedo-Hart go
quiet.

I would like to be able to say that I became an astronomer. In fact I repair lifts. But
I have an odd sort of job in that I spend much of it waiting in dark shafts for somebody
at the top to shout, and I have passed that time going over what you taught us. I can
still do the distances of the planets with peppercorns. Last spring I did it for my
daughter along the towpath, and we had to post Neptune in a friend's letter box because
our legs gave out.

She is nine. She wishes me to ask you two things. Is it true that you once gave a boy
full marks for a wrong answer because the reasoning was so good? And may she look
through the telescope? I told her that one ought not to invite oneself. She replied that
it was a letter and you could always say no, which I could not fault.

We are free on any Sunday. We would bring a ginger loaf, and our own coats, and this
time I would know enough to wait for the gap in the clouds.

Gratefully yours,
Piers Lunt


# The Lamp at Corran Head

In the year that the lighthouse was switched over to electricity, the keeper's daughter
was told that she might keep one thing from the old lantern room. She was eleven. Everyone
supposed that she'd choose the brass telescope.

"I want the job," said Isla.

"There won't be a job," her father explained. "That's the whole point of it. A clock turns
the lamp on and another clock turns it off. Twice a year a man comes in a boat and oils
the clocks."

"Then I want his job."

Her father laughed, but he wasn't a cruel man, and he saw that she'd set her chin. He gave
her the telescope all the same. They moved to the village, to a house with straight walls,
in which none of the furniture knew where to stand. Each evening Isla climbed out on the
scullery roof, put the glass to her eye, and waited until the white spark showed across
the bay. She wrote the minute in a school notebook. If it came on at the proper time she
put a tick. For two years and four months there was nothing but ticks.

One November night there was no spark.

She counted to a hundred. She cleaned the lens with her sleeve and counted once more.
There was a fair sea running, and low cloud, and she knew, as everyone in Corran knew,
that the herring boats were due around the head by nine.

Her father was away on the mainland. She ran to the harbourmaster's, but his windows were
black, and his wife called down that he'd gone out with the boats himself. "The light's
off," shouted Isla.

"It can't be, dear. It's automatic."

That was a word which Isla would hear a great deal in her life, and she never learned to
like it. She stood on the quay with her hair blowing into her mouth and thought about what
there was. There was the skiff, but she couldn't row four miles in that sea. There was the
path along the cliff. It took an hour, and the gate at the end was locked. And there was
Mr Gillespie.

Mr Gillespie was the schoolmaster. He owned the only motorcar north of the river, and it
was well known that he drove it only on Sundays, with the roof down, at the speed of a man
pushing a pram.

"Sir," said Isla, when the door opened, "have you got headlamps?"

He had his napkin tucked in his collar. He looked at the child, and over her head to where
the light ought to have been. He had taught in Corran for thirty years, and there were
nine of his old pupils in those boats. Without a word he took off the napkin, folded it in
four, and reached for his coat.

She had never in her life gone so fast. The little car bounced along the cliff track like
a pea on a drum. Mr Gillespie drove with his nose almost touching the glass, saying "Oh
dear" at each bend in a tone of the purest happiness. At the last gate they got down and
pushed. Wet turf, stones, then the bare brow of the headland, with the dead tower standing
against the cloud.

"Point it there, sir. A wee bit left. That's where she used to shine."

The headlamps were small, and the night was wide. They laid two yellow streaks on the
water, and the water swallowed them up. "It's steady," said Isla in despair. "They'll take
it for a farmhouse. It needs to turn."

"I can't turn the car, child. We'd be over the edge."

"It can't turn, then. But you could go dark." She tore off her oilskin and held it out
like a bullfighter. "It's one long, and two short, and a count of twelve. That's Corran.
There's no other like it between here and the islands. They'd know it in their sleep."

So she stood in the gale before the bonnet and covered the lamps and bared them, and
covered them again, while the schoolmaster counted aloud in the voice that he used for
long division. One long. Two short. Twelve. Her arms began to shake. After a quarter of an
hour he took the coat from her and she did the counting. They changed about, and changed
again, until neither could have said how long it had been.

It was she who saw the first of them: a green dot, then a red one beside it, swinging
slowly out and away from the rocks. Then another pair. She counted those as well. When she
reached the seventh boat her voice gave out, and Mr Gillespie had to finish for her.

They found that a moth had got in among the contacts of the clock. It was quite a small
moth. The man who came to repair it was very apologetic and kept on saying that such a
thing couldn't happen twice.

"No," Isla agreed, and she turned over to a fresh page in her notebook and ruled the
columns. "But I'll be watching, in case it does."


# How Bees Find Flowers

Picture a meadow from a bee's point of view and it is not the meadow you know. The grass
is a dull greyish blur. Red poppies, which catch a human eye at once, would look almost
black were it not for another kind of light coming off them. Here and there, however,
shine patches of colour that we have no word for, and some of them are marked like
airfields.

Bees see three basic colours, as we do, but their three are green, blue and ultraviolet.
They lose red at one end of the rainbow and gain ultraviolet at the other. Many blossoms
that seem plain yellow to us carry dark bull's-eyes or stripes in that hidden shade,
leading towards the place where nectar is stored. Gardeners call such marks nectar
guides. The flower is not being decorative for its own sake. It needs the visitor to rub
against its pollen and carry some of it to another flower of the same kind, and clear
signposts mean quicker service for both parties.

Smell comes next. A honeybee's nose is on its antennae, which are covered with thousands
of tiny sensors. From far off, a drifting scent may tell it that lime trees have opened
somewhere upwind. At close range it can tell this year's clover from last week's mown
hay, and it learns fast: one sip of sugar is enough for a bee to prefer the smell that
came with it, and three or four will fix the lesson for days.

There is a third sense that people discovered only recently. Flying through the air
gives a bee's fuzzy body a small positive electric charge, just as your hair gets
charged when you pull off a jumper. Flowers, rooted in the ground, tend to be slightly
negative. Bumblebees can feel the difference through the bending of their fine hairs,
and a visited flower changes its charge for a little while, so the field may hint that
somebody has already emptied the cup.

All of that helps a bee that is searching on its own. The great advantage of honeybees
is that they can share what they have found. A forager who has struck it rich returns to
the dark hive and dances on the comb. She runs in a straight line, shaking her body from
side to side, circles back, and runs again. The direction of the run, measured against
straight up, gives the direction of the food measured against the sun. If she waddles
thirty degrees to the right of vertical, her sisters should fly thirty degrees to the
right of the sun. The time spent waggling tells them how far: each second stands for
very roughly a kilometre. While dancing she smells of the flower, and she stops now and
then to hand out samples.

Followers crowd behind, feeling her movements with their antennae, for it is pitch dark.
Then they leave and look for themselves. The directions are not exact, and many miss on
the first attempt, but scent and colour guide them over the last few metres.

A scout does not dance for poor food. The better the find, the livelier the performance
and the larger the audience it collects, so the colony shifts its workers towards the
best patch without anybody giving orders. By evening tens of thousands of insects have
acted on news delivered in the dark, by wriggling.


# Things People Bring In

My aunt mends things. The shop has no sign, only a hammer hung on a nail beside the door,
and yet they find us, the way that cats find out the one person in a room who is allergic.

I was sent there for the summer since both my parents had to work. I was to sit at the
counter, write down what came in, and tie a numbered label to it. "And no promises," said
Aunt Wilma. "If they ask when it'll be ready, tell them it'll be ready when it isn't
broken."

In the first week I wrote: one toaster (smells). A concertina with a hole. Two left boots.
A music box that plays only the end of the tune. A garden gnome, beheaded; the customer
wishes it to be known that it was the wind. A clock that goes backwards, which the owner
would like fixed so that it goes backwards more slowly.

Aunt Wilma took on all of it. She worked at a bench under the skylight with a watchmaker's
glass in one eye, and she talked to the objects, though seldom to me. "Now who's been
forcing you," she'd murmur. "Who was in such a hurry?"

On the second Tuesday a man came in with nothing in his hands.

He was tall, with a good raincoat. He looked around at the shelves for a while, and I got
my pencil ready. "It's a little awkward," he said. "It isn't a thing. It's my front gate."

"Did you bring the hinge?" I asked.

"The hinge is perfect. That's the difficulty. It used to squeak. It squeaked for twenty
years, and my wife kept on at me to see to it, so at Easter I did. Now she's away, she's
gone to our daughter in Canada for half a year. And I sit in the evening and I never hear
anyone come." He turned his hat in his fingers. "Not that anyone does. But I used to hear
it, you see, when it was her."

I didn't know what to put on the label. I looked toward the bench. Aunt Wilma had taken
the glass out of her eye, which was something she did only for meals.

"What sort of squeak?" she said.

"I beg your pardon?"

"High, low? One note or two? Going up at the end, or down?"

The man in the raincoat went slightly pink. Then, standing there among the toasters, he
shut his eyes and did it. It was a thin sound, with a hook in it, a question followed by a
small complaint. He must have practised. He did it so well that the dog next door barked.

"Mm," said my aunt. "Dry pin, bent a hair out of true. It'll be a rising third. Put on
your shoes, Bruno."

I had thought that mending always went in one direction. We walked through the town, all
three of us, with the tool bag between us, and she spent the whole afternoon on her knees
in front of an excellent gate, making it worse. She washed the grease out with spirits.
She took the pin to the vice and bent it, tried, shook her head, bent it back by the width
of a whisker. The man stood on the path with his eyes closed, saying "Warmer", and "No,
sadder than that".

Around five she swung it one more time. I heard the question, and then the complaint.

He didn't say a word. He walked out through the gate, turned, and came home through it,
and by the time he'd reached the step he had to look for his handkerchief.

"What do I owe you?" he asked when he was able.

"I don't know what the rate is," Aunt Wilma said. "I've never broken anything for money
before. Bring me some of those plums, when they're ripe."

Walking home, I carried the bag. I asked her how you could tell if a thing was broken, if
it wasn't by whether it worked.

She thought about this as far as the fountain. "You ask what it's missing," she said.
"Then you ask who is missing it. Mostly the second one's quicker."

In the evening I took my pencil and filled in the line that I had left blank. Number
forty-one: gate, too quiet. And under the heading for remarks, where she liked me to be
brief, I wrote: ready.


# Dividing the Piano

GREGOR: So that's the beds, the silver, the clock and the ladder. All that's left is the
piano.

IVY: I've been dreading this.

GREGOR: You have it.

IVY: I live on a boat, Gregor. Where would I put it, in the rudder? You have it.

GREGOR: My stairs turn twice. Besides, I can't play. You were the one who had the
lessons.

IVY: I had lessons because you bit Madame Corelli.

GREGOR: I was five, and she rapped my knuckles. What about Fitz? Fitz, do you want it?

FITZ: I want the stool.

IVY: Only the stool?

FITZ: I was always sent to sit under the keyboard, because I was the smallest and you
two took up the bench. I know the underside of that stool better than I know my own
ceiling. It has a drawing of a horse on it. In crayon. I'd like my horse.

GREGOR: Nobody can object to the horse.

IVY: Could we sell it, then, and split the money?

GREGOR: I had the dealer in on Monday. He lifted the lid, played one chord, and asked me
if we had considered firewood.

FITZ: He did not!

GREGOR: He said it had been a nice instrument once. There's moth in the felts and a
crack in the frame, and the bottom octave is mostly opinion.

IVY: That was the flood. Do you remember, Father tried to lift it up on encyclopedias?
He got as far as volume six.

FITZ: It still leans towards M.

GREGOR: I'd forgotten that. And Mother playing in her rubber boots, to keep our spirits
up, with the water right over the pedals.

IVY: She said it improved the tone.

FITZ: We can't burn it. I couldn't stand there and watch.

GREGOR: No. Well, here we are: one piano that can't be kept, or sold, or burned. I'm
open to ideas.

IVY: How many keys has it got?

GREGOR: Eighty-eight, the same as any other. Why?

IVY: Don't laugh. Eighty-eight doesn't go by three.

FITZ: Twenty-nine each and one over.

IVY: You used to be so slow at sums.

FITZ: I was under a piano. What do you mean, though, take it apart?

IVY: You could make something of the lid, you're the one with the workshop. A table. It
is rosewood, there's nothing wrong with that. I would have the brass candle holders for
the cabin. Gregor could take the music desk and put his cookery books on it.

GREGOR: I'd rather like the little lamp-black rail that we all carved our names on.

FITZ: You carved all three of them. Mine is spelt wrong.

GREGOR: And the keys?

IVY: Each of the grandchildren gets an octave. There are seven of them, there would be
just about enough. They can hang them up, or lose them, or do whatever children do.

FITZ: Eighty-four. Four over.

GREGOR: One for each of us, then. And one for Madame Corelli, if she's still living.

IVY: She is. She's ninety-six. I had a card from her at New Year, asking whether you'd
learned to keep your teeth to yourself.

GREGOR: I'll take it to her in person. Ivy, before we fetch the screwdrivers, would you
play something?

IVY: On that? It'll sound like a cutlery drawer.

FITZ: Do. I'll get underneath.


# To the City Council, on the Matter of the Goose

To the Parks Committee

Ladies and gentlemen,

I understand that you are to vote on the fourteenth about removing the goose from Fennel
Street Pond. As I have lived opposite that pond since before the railings, I ask you to
let me put the case for the accused.

It is true that she bit the deputy mayor. I was watching from my window and can supply
some details which the newspaper left out. He had set his hat on the grass in order to
be photographed. She had a nest within a yard of the spot. A hat, to a goose, is another
bird of unknown intentions. She warned him by hissing, then by raising her wings, and
only when he laughed did she proceed. I have seen people treated with less courtesy at a
bus stop.

The second charge is noise. Yes, she shouts at five in the morning. So does the
street-sweeping machine, which has no eggs. And twice now her noise has been of service.
In February she raised the alarm when the Lindqvist boy went through the ice, so that
three men were out there in slippers before he had finished yelling. In the summer she
drove off whoever was taking lead from the library roof. The police found a shoe.

Thirdly there is the path. I cannot defend the state of the path. But a bucket and broom
kept in the boathouse would deal with it, and I have a list, which I attach, of fourteen
residents prepared to take a morning each. Two of them are under ten years old and
argued over who should have Saturdays.

Consider also what the pond was like before. For six years it held a mattress, some
bottles, and a green scum that smelt of cabbages. People hurried by. Since the goose
arrived, nobody quite knows from where, the old men have taken to bringing chairs. The
school comes to draw her. Mrs Abiola's tea room sells a biscuit in her shape, with a
currant for an eye. I don't claim that the bird did all of this, but I do notice that we
had benches and a litter scheme and a leaflet for years, and not a single person ever
sat on the leaflet.

My proposal is in three parts: put a low fence of hurdles around the nest from March to
June; put up a sign, which the schoolchildren will paint, advising visitors to keep hold
of their hats; and put off the vote until autumn. By then she may have moved on of her
own accord, in which case you will have saved the cost of a van, a net, and a man brave
enough to hold it.

Respectfully,
Ottoline Fage, retired midwife


# Plot Nineteen

The rules of the Mill Lane Allotment Society ran to forty paragraphs, and Gerald Tupper,
its secretary, knew every one by heart. Paragraph seven said that a plot left uncultivated
for a full season was to be forfeited. Paragraph eight said that the secretary should
inform the tenant in person.

So it was that on a mild Saturday in April he stood in front of plot nineteen in his
polished boots, with a letter, and looked at the disgrace. Brambles. Nettles up to the
waist. An armchair, out of which a young birch tree was growing. In the midst of all this,
on an upturned bucket, sat a woman in a yellow hat, doing absolutely nothing.

"Mrs Okafor?" he said.

"Shh," said the woman.

Mr Tupper was not accustomed to being shushed on society land. He waited for half a
minute, on principle. "I've a notice here, regarding the state of the..."

"You are standing in the runway," she told him. "Please. One step to the left."

He took it, mainly out of surprise. Something went past his ear with the sound of a tiny
motorcycle. It flew on in a dead straight line, banked around the armchair, and dropped
into the ground.

"There," said the woman. She wrote something in a pad. "That's thirty-four since ten
o'clock. Sit down, if you like. There's another bucket."

He explained that he preferred to stand. He explained about paragraph seven. She heard him
out politely, with her face tilted to the light. She had been ill last year, she said, and
it had been all she could do to come here and sit. So she'd sat. And when you sit long
enough in one place, you start to see who lives in it.

"That's a bumblebee you met just now. A queen. She's got a nest in the seat of the chair,
in the horsehair. There's a second kind in the bank that mines little tunnels, and a third
that cuts perfect circles out of the rose leaves, as neat as a pastry cook. Last summer I
counted nineteen sorts. The gentleman at the museum says that two of them haven't been
seen in the county since the war."

"Nineteen," repeated Mr Tupper, in spite of himself. "On nineteen."

"I thought that was rather nice."

He gazed across the fence at plot twenty, which was his own. It was the finest on the
lane, edged with a ruler and hoed each morning at six. His runner beans stood to attention
on their poles. For three years in a row they had flowered magnificently and given almost
nothing, and he'd tried ash, and soot, and a powder that had to be ordered from abroad.

"Do these insects of yours," he began, with care, "do they travel?"

"As far as they're made welcome. They don't think much of your side. There isn't a weed on
it for them to have breakfast." She smiled at him from under the hat. "I've watched them
go up to your fence and turn back. It's like seeing people read a menu in a window."

Mr Tupper at last sat down on the bucket. It was lower than he'd expected. From down there
the nettles had a purple bloom he had never noticed, because he had only ever met them in
the course of pulling them out. A butterfly was opening and closing on one of the stems,
as if it were trying to make up its mind. He felt the letter crackle in his breast pocket.

There was, he remembered, also paragraph thirty-one. No one had ever invoked it. It stated
that the committee might designate a portion of the ground for purposes of scientific
interest, provided that a written record was kept and that the secretary inspected it at
regular intervals.

"How regular," asked Mrs Okafor, once he had recited it, "is regular?"

"That's at the discretion of the secretary." He coughed. "I should think Saturdays. I'd
bring my own bucket."

In May he let a strip along the fence go to clover. It cost him two nights' sleep. In June
he left the dandelions, and told nobody. And in August, when the beans hung so thickly
that they pulled the poles over, he filled a crate with them and carried it around by the
lane, and set it down beside the armchair, well clear of the runway.

The letter he used in the autumn, folded over several times, to stop the notice-board from
rattling. On the board was a new sheet in his best capitals. NUMBER 19, it said. PLEASE DO
NOT TIDY.


# What a Census Is

In the simplest terms, a census is an attempt by a country to count everybody in it. The
attempt is made on one particular day, commonly once in ten years, and it is one of the
largest tasks that any government takes on in peacetime.

The obvious difficulty is that people will not stand still. They move house, cross
borders, are born at ten minutes to midnight, and sleep at their cousin's. For this
reason the organisers choose a single moment, census night, and ask who was where at
that time. A baby who arrives an hour too late is left out, however loudly it complains.
Sailors, patients in hospital, students in halls and people who have no home at all must
each be found and entered once, and once only. Being missed and being counted twice are
both errors, and statisticians worry equally about the two.

Counting heads is merely the start. The form generally asks for age and sex, how the
members of a household are related, what work they do, where they were born, how many
rooms they have, and sometimes what languages they speak or how they travel to work. A
question has to be worded with great care. Ask "Do you have a job?" and a farmer's wife
who milks thirty cows before breakfast may answer no.

What use is it? Suppose a town wants to know whether to build a school or a home for the
elderly. If it has nine hundred children under five, the decision more or less makes
itself. Seats in a parliament are often shared out according to population, and so are
taxes collected in the capital and sent back to the regions. Water engineers, bus
planners and doctors all begin from the same tables. A country that does not know how
many people it has is like a cook who does not know how many are coming to dinner.

Rulers have counted their subjects for a very long time. Babylon, Egypt and China all
made lists thousands of years ago, mainly to learn how many men could be taxed or sent
to fight. Rome had officials called censors who gave us the word. Since the counting so
frequently ended in an army or a bill, people naturally hid. Modern counts try to win
trust by a firm promise: answers may be used to make totals, but what any one person
wrote is kept secret for many decades, and cannot be passed to the tax office or the
police.

When the forms have come back, a second and smaller survey checks the first.
Interviewers visit a sample of streets and count again with particular care. By
comparing the two lists, household by household, they can estimate how many were missed
by both, using the same reasoning by which biologists estimate the fish in a lake: mark
some, release them, catch again, and see how many bear the mark.

Some countries no longer send forms at all. They keep registers of residents, which
everyone must update after moving, and simply add them up. This is cheaper, and it can
be done every year, but it only works where the registers are good. Elsewhere the old
method goes on, with clipboards, boats, mules and patient volunteers climbing to the
last house in the valley to ask how many are at home.


# Carriage C

The train stopped between two stations, in a field of sunflowers, and for the first ten
minutes everyone behaved as though it hadn't.

I was on my way to an interview. I'd ironed my shirt twice and then sat on a train for
three hours, which had cancelled both. Across the table a woman was knitting something
green and tubular. Beside me a boy in a football jersey was eating grapes with the gravity
of a bank clerk counting coins.

"Ladies and gentlemen," said the loudspeaker. "There is a swan."

We waited for the rest of it. There wasn't any.

"Where's a swan?" asked the boy.

The knitting woman stood up and looked out of the window on her side, and reported
sunflowers. On my side were sunflowers too. Eventually the guard came through. He was a
round, worried man with a moustache that had been waxed for a better day.

"It's sitting on the track, in front of the engine," he told us. "It won't move. The
driver has sounded the horn at it, and it sounded its horn back."

"Can't you pick it up?" I said.

"Have you ever picked up a swan, sir?"

I admitted that I hadn't. Nobody had, in the whole of Carriage C, although a man by the
luggage rack knew somebody whose cousin had tried to. It grew hot. Doors were opened. By
and by people began climbing down on the embankment, and since my interview was now going
to take place without me in any event, I climbed down as well.

The swan was seated exactly between the rails, as white as a plate, gazing along the line
in the direction that we all wanted to go. It didn't look ill. It looked like somebody
who'd booked.

"She's tired," said the boy. "She thinks it's a river."

We all considered the track. In the noon heat, with the sun straight above it, the steel
did shine like a wet thing, two bright streams running off through the yellow to a point
where they shook and melted together. "He's right, you know," said the driver, who had
come down too and was fanning himself with his cap. "I've heard of that. They see it from
up there, glittering, and come in to land. After that they can't get up again. They need
water to run along."

"Then we've got to take her to some," said the boy. He said it in the voice of one stating
the date.

It turned out that there was a canal. The knitting woman had seen it a mile back, with a
lock and a tea garden. And it turned out, as it does whenever a train stops for long
enough, that among us there was everything required. A removal man had a quilted blanket.
A student on her way to be a veterinary surgeon, in about six years' time, knew that you
must fold the wings in and cover the eyes. The lady with the needles looked down at the
green tube in her lap, sighed, and bit off the thread.

"It was going to be a sleeve," she said. "It'll do for a neck."

I can't tell you why I was the one who carried her. I think it was that I happened to be
standing closest. The student threw the blanket, and tucked, and pulled the sleeve down
like a stocking over that furious head. Then I had eleven kilos of warm, beating bird in
my arms, and forty people were falling in behind me in single file along a farm track. The
guard walked in front with his red flag, because he felt that somebody ought to.

"Does she bite?" I asked, after a while.

"She hisses," said the boy, trotting at my elbow. "But she's stopped. She can hear your
heart. You could tell her something."

I felt foolish. Nonetheless I told the swan about the interview: how I'd wanted that job
since I was twelve, or had wanted to want it, and how the night before I had lain there
hoping for a storm, or a strike, or any other kind of large, blameless obstacle. The
sleeve turned toward me. I couldn't see her expression.

At the canal we took off the wool. She stood on the grass for a second or two, insulted,
looking from one to the next of us as if to remember our faces. Then she walked down the
bank, sat on the water, and became at once a different animal, one without any weight at
all. She ran. Her feet slapped twenty, thirty times along the surface, and the wide wings
took hold, and she went up over the lock and over the tea garden. All the people of
Carriage C shouted as though someone had scored.

"What'll you do now?" asked the boy. He offered me the last of the grapes.

There was a telephone at the tea garden. I thought that I might ring up and explain, or
else not explain. In the end I bought a lemonade, sat down on the lock gate in my ruined
shirt, and asked the student, when she came by, what you had to do in order to become a
vet.


# How Paper Is Made

Tear a sheet of paper slowly and look at the edge under a strong lens. You will find a
fringe of fine hairs sticking out, pale and tangled. Those hairs are plant fibres, and
paper is nothing more than a great many of them, matted together and dried flat.

Wood supplies most of the fibre nowadays. A tree trunk is built of hollow cells, each a
millimetre or three long, shaped like a drinking straw with closed ends. Their walls are
made of cellulose, which is strong, white and harmless. What holds the cells together is
a brown, stiff substance by the name of lignin. To make paper you must get the cells
apart without ruining them, and there are two chief ways of going about it.

The rough way is to press logs against a turning stone, or to grind chips between steel
discs. Practically all of the tree ends up as pulp, so it is cheap, but the lignin stays
in. Light turns lignin yellow, and that is why an old newspaper left on a sunny window
sill soon looks like weak tea. The gentler way is chemical: chips are cooked under
pressure for some hours in a solution that dissolves the lignin and leaves the fibres
whole. Half the weight of the wood is lost to the cooking liquor, which is later burnt
to run the mill. The product is stronger and keeps its colour far better.

After washing, and bleaching if white sheets are wanted, the fibres are beaten in water.
Beating roughens them, so that fine threads peel away from their surfaces and increase
the area over which they can cling to one another. A short beating makes a soft, thirsty
material such as blotting paper. A very long one gives the crisp translucence of tracing
paper. Chalk or clay may be added to fill the gaps, along with a size, a sort of weak
glue that keeps ink from spreading.

At this stage the mixture is ninety-nine parts water to one of fibre and looks like thin
milk. It is poured on to a moving screen of fine mesh. Water drains through, fibres stay
behind, and within seconds a wet web has formed which is just firm enough to be lifted.
Felt blankets carry it between heavy rollers that squeeze it, then round a long series
of steam-heated drums that dry it. At the far end of the hall it is wound up at a speed
that a cyclist could not match.

What makes the sheet hold together? Hardly any glue is needed. As the last water leaves,
neighbouring strands of cellulose are drawn so close that their molecules attract one
another directly, through what chemists call hydrogen bonds. Wet the sheet again and
water slips between them, the attractions are undone, and it falls to pieces in your
fingers. This weakness is also a blessing, for it means that used paper can be stirred
back into pulp and made over. Fibres get shorter with each round, and after five or six
they are too feeble to go on.

The craft began in China about two thousand years ago, with bark, hemp and old fishing
nets. For centuries Europe used linen rags, and a shortage of worn-out shirts could hold
up the printing of books.


# To a Pen Friend on an Island

Dear Solveig,

Your parcel took five weeks and had plainly been sat upon, yet not one of the dried
apple rings was broken. My brothers ate half before I had finished reading the customs
label. I wore the mittens to bed. It is thirty-four degrees here at night just now, so I
hope you understand what a compliment that is.

You wanted to know what I can see from my desk. I will tell you, from left to right.
First a water tank on legs with a hole that Father has plugged with a carved stick. Next
the back of the bakery, where the baker's cat teaches her kittens to steal. After that
the road, which is red and goes to the river, and on it at this moment there is a man
leading a bicycle with a mattress, a mirror and two hens tied to it. In the mirror I can
see myself at the window, very small, waving at you. Then comes the mango tree, and that
takes up everything else.

I liked what you said about the dark. We have never had a day without a sunrise, so I
asked my science teacher to explain, and he got so interested that we missed our test.
He used a football and tilted it. I see now why you get so little sun in December, but
not how you can get up. Does your body believe the clock? Mother says that if it were
dark until noon she would simply begin again in spring, like a bear.

Here is some news. I have been chosen to run the eight hundred metres at the district
games. There are four girls and three pairs of proper shoes, so we drew straws and I
lost, and I shall run barefoot, which secretly I prefer. Do not tell anybody. The girl
from Lower Mission is supposed to be as fast as a rumour. I will write to you whatever
happens, though if I come last it will be a short letter.

You asked for a word that doesn't go into English. We have one for the feeling when
guests have just left and the house is both too big and too quiet. You would say it
while folding up the extra bedding. Is there something like that on your island? I
suppose that with one ferry a week you must need it quite often.

I am putting in six seeds from the mango. They will not grow where you are, I am
certain, but you could give them a pot by the stove and let them think that they are on
their way somewhere. Tell me if any of them comes up. I should be so proud to have a
relation abroad.

Your friend,
Temperance


# A Guide in the Ruins

"And here," said the guide, sweeping her umbrella across a field of nettles, "stood the
great throne room of King Ardo the Lame."

The tourist looked. There was a stump of wall about as high as his knee, with a lizard
on it. "Where?"

"You are in it, sir. You're standing more or less on the ambassador from the south."

He moved to one side. He was a large man with a sunburnt neck, and was the only person
to have paid for the two o'clock. "I was told there'd be columns."

"There were. Forty. They are in the church at the bottom of the hill, and in the town
hall, and there's one in the dentist's. People needed them. I can show you a doorstep on
Garlic Street with half of Ardo's name on it, upside down."

"It seems a pity."

"Does it? I used to think so." She sat down on the lowest part of the wall and poked at
a thistle. "I studied all this, you know. I could draw you every room. When I first came
I wanted to get the columns back and stand them up again, so that visitors could see it
the way that it was. I wrote to the bishop. I even wrote to the dentist."

"What did he say?"

"He invited me round. He has it in the waiting room, and it holds up the ceiling. He
told me that when children are frightened, he lets them put their arms about it, as it's
cool and it doesn't move, and he says to them that it has been through worse. The
fluting is worn smooth at just that height."

The tourist took off his hat and fanned himself. A bell was ringing somewhere below, and
a smell of frying came up on the breeze. "So what am I supposed to look at?"

"Close your eyes, if you don't mind."

"I've paid for the ruins, miss, not for a nap."

"One minute. Now, turn your face until you feel the wind. That's the north door. Ardo
had it made wide because he hated to be carried through sideways. Put out your left
hand, a little lower. That is the end of the bench where people waited to see him,
sometimes for days. You can feel the dip where they sat."

His fingers moved along the stone. "There's a second one."

"A mother and a child, we think. It is much shallower. And down at the edge, that
roughness, can you tell what it is?"

"Lines. Crossways." He bent over with his eyes still tight shut. "It's a board. Someone
has scratched out a board, for a game. We had that one when I was a boy. You used
beans." He opened his eyes at last and stared at it: nine small squares on the corner of
a block, half filled with moss. "They were bored," he said. "They were sitting here
being bored, waiting for a king."

"For about three hundred years, one after another. It's been re-cut at least four
times."

He lowered himself on to the bench with a grunt, into the larger of the dips, and felt
in his pockets. He brought out some sunflower seeds and a number of small coins. "When
is your next tour?"

"Half past three, and no one has booked."

"Right," said the tourist. "You can be the coins."


# The Museum of Ordinary Days

It had four rooms, a stove, and, in a good week, nine visitors. Above the entrance hung a
board which read MUSEUM OF THE DISTRICT, but somebody in the thirties had left the
district nothing except the contents of a single house, and so what it actually showed was
how the Ferrer family had lived: their cups, their snow shovels, a drawer of string.

Alba had taken the post of caretaker because it came with a flat. She dusted the string.
She learned the labels by heart and could recite them while thinking about other matters.
COMB, HORN, WITH FOUR TEETH MISSING. HYMNAL. CHILD'S SHOE.

On Wednesdays the school sent a class. This time it was the seven-year-olds, wet from the
rain and smelling of oranges. They ran from case to case and asked what was worth the
most.

"I'm afraid it's none of it worth much," said Alba. "It's just what they had."

"Then why is it locked?" demanded a girl with a plaster across her nose.

Alba began to say that all museums were locked, and noticed how poor an answer that was.
The girl had already wandered away. She stopped before the shoe, which was brown and
cracked, no longer than a hand. She stayed there when the others moved on to the shovels,
and she was there still when the teacher clapped for coats.

"Where's the other one?" she asked.

"There's only the one. See, it says so here."

"But she had two feet."

"It may have been a boy."

"It's a girl," the child said with certainty. "She's got her buckle done up on the wrong
hole, the same as me, because the right one pinches. Somebody ought to look for it."

That night, when she had locked up, Alba went and stood in front of the case. She'd walked
past it perhaps two thousand times. And it was so: on the strap there were three holes,
and the last had been pulled long and thin with use, though the first, where the buckle
ought to sit, was as round as the day it had been punched. Someone had been in a hurry to
get outdoors. Someone had had plump feet and no patience.

She took the key from her belt. The shoe weighed less than a bread roll. Inside it, pushed
far up in the toe, was a wad of paper, as people will do when a thing has been bought to
be grown into.

It took her an hour to unfold, with steam from the kettle and a pair of tweezers. It was a
page out of a copybook. The same sentence had been written twelve times in a round, bored
hand: I must not go down to the river alone. Underneath the twelfth line, small and quick
and leaning the other way, came a thirteenth. I was not alone I had the dog.

Alba laughed out loud in the empty house. It sounded strange there, and then, as it faded,
not so strange at all. She had the feeling that a door had been opened in the next room.

She began that same evening. She went through the parish book and found her: Rosalia, born
in spring, youngest of six. She went through the drawers. She'd always taken the chewed
handle of the bread knife for damage, and left it off the label. Now she looked at the
tooth marks, and measured them. In the photograph over the stove, which was described as
FERRER FAMILY, there was a smear at the edge that generations of caretakers had tried to
clean away. Under the magnifying glass it turned out to be a tail. It had moved during the
exposure; it had been wagging.

When the class returned in May, the labels were new. They were handwritten, and rather
long. Beside the comb it said that six children had shared it on Saturdays and that the
fourth tooth had broken on Tomas, who had curls and complained. Beside the bread knife it
said: HERE THE DOG WAS BORED. The case with the shoe stood open. There was a stool next to
it, and a notice that said you might try the buckle, if you were careful.

The girl with the nose was the first one there. Her plaster had gone, and she'd acquired
another, on the chin. She fastened the strap, unfastened it, and fastened it once more on
the wrong hole.

"Did you find the other?" she asked.

"No," said Alba. "But I've an idea where it might be. Read that."

The child bent over the copybook page with her finger beneath the words. She took her
time. When she arrived at the last line she raised her head, and the two of them looked
out through the window, past the wet apple trees, toward the river.


# Why Bridges Expand

On a hot afternoon, walk across any long road bridge and look down near the end of it.
Somewhere in the surface you will find a steel strip with teeth like two combs pushed
together. The wheels of each passing lorry make it clank. This is the expansion joint,
and it exists because the bridge is longer today than it was in January.

Nearly all solid things grow when they are warmed. Their atoms are never at rest; they
jostle about fixed positions, and heat makes the jostling wider. Now, the forces between
neighbouring atoms are lopsided: it is much harder to push two of them closer than to
pull them slightly apart. So as the swing increases, the average distance creeps
outwards. Multiply a tiny creep by the billions of atoms in a beam and you have
something that can be measured with a ruler.

For steel the rule of thumb is about twelve millionths of its length for every degree
Celsius. That sounds like nothing. Take a bridge a kilometre long, though, and a range
of fifty degrees between the coldest night and the hottest day, and the sum comes to
sixty centimetres. Concrete happens to expand by almost the same proportion, a lucky
accident without which steel rods could not be used to strengthen it: on the first warm
day the two would part company.

What would follow if engineers took no notice? A beam held rigidly at both ends and then
heated cannot get longer, so it squeezes itself. The force does not depend on its length
at all, and it is immense, enough to crack the supports or make the beam bow sideways.
Railway lines sometimes do precisely this in a heat wave, snaking out of their bed in a
few seconds. In winter the opposite danger arises, when a shrinking member pulls until
something tears.

The cure is to let the structure move. One end of a span is normally pinned down. The
other sits on a bearing which may slide or roll: a steel roller in older works, a pad of
rubber in many newer ones, or a plate coated with something slippery. The gap left at
the loose end is covered by the interlocking combs, so that cars feel no more than a
bump. A very long bridge is divided into several stretches with a joint after each, and
the designer takes care to know how wide every gap should be on the day it is fitted,
because a joint installed in July must not be left as wide as one installed in February.

Joints are a nuisance all the same. Salt water leaks through them on to the parts below,
dirt packs into them, and they wear out long before the rest. Hence, for short bridges,
builders now often leave them out and make the whole deck and its end walls in one
piece, flexible enough to shift the soil behind it a little to and fro.

You can meet the same principle at home. A tight metal lid comes free when held under
the hot tap, because it expands more than the glass. Telephone wires are hung with some
slack. Pipes carrying steam are given loops that look pointless until you think of them
as elbows, bending so that nothing has to break.


# Thin Ice, Thick Ice

My brother says that I'm the one who told this first and that he has the better right to
it, as it was he who was wrong. So I shall tell it, and he can correct the spelling.

The lake freezes from the edges in. Our father taught us to read it as other people's
fathers teach them cards. White ice is old snow; don't trust it. Grey ice is rotten; get
off. Black ice, so clear that you see the weeds leaning under it, is the strong kind, and
a hand's breadth of it will bear a horse. He drilled a hole every morning in January, laid
his palm in it, and said yes or no. If it was no, then that was that.

When I was thirteen and Anders sixteen, Father went into hospital with his back, and on
the first Sunday Anders took down the drill himself.

"Yes," he said, and stood up.

I looked down into the hole. "That's three fingers."

"It's four."

"You've got thin fingers."

"Do you want to go fishing," said Anders, "or do you want to be the government?"

You must understand that we weren't out for fun. There was nobody earning, and our mother
had begun to water the soup. Out by the skerry, in the deep trench, lay perch as long as
your forearm. We'd be back by dusk with a sledgeful. He'd thought it all out. He had even
packed sandwiches.

We went. It was a day with no wind whatever, so quiet that you could hear the ice talking.
It does talk: it booms and pings, and now and then gives a long whoop that runs beneath
your feet from shore to shore. Father used to say that this was a healthy noise, it was
only stretching. "Ice that grumbles won't drop you," he said. "It's when it goes quiet
that you want to listen."

About half a mile out it went quiet.

I stopped. Anders walked on for a dozen paces, pulling the sledge, and then he noticed
that mine were missing. "Come on, Kaja," he called.

"Listen."

"I don't hear anything."

"That's what I mean."

I saw him turn his head. His face changed. It's a curious thing to watch somebody who has
always been older than you stop being so. He looked at his boots, and between them, I
knew, where I was looking at firm black glass with a stripe of bubbles in it, he was
looking at grey.

"Don't run," I said. "Lie down."

"I know what to do."

"Then do it."

He got onto his knees, next onto his stomach, and spread out his arms. A crack went past
him with a tearing sound like cloth. Water came up through it and spread, very slowly, in
a dark fan, and touched his sleeve. I lay down too. I could feel my heart knocking on the
lake. Between us was the sledge, standing where he had let go of the rope, and the rope
lay in my direction, though not by enough.

What I'd like to tell you is that I was brave. In truth I was furious. I was so angry
about the four fingers that it quite kept me from being afraid. I wriggled forward, saying
every word that I wasn't supposed to know, one for each elbow, until I'd got the end of
that rope between my teeth. Then backward, the same way. The sledge came with me. Anders
had hold of the runner.

"Leave the drill," he said.

"I'm not leaving Father's drill."

"Kaja!"

So I left it. We crawled like that, me and the sledge and my brother, for what he says was
fifty metres and I say was a hundred. When the ice boomed under us, a fine, deep,
grumbling boom, we put our cheeks on it and laughed like idiots. We had to lie there for
some time.

On the shore we ate the sandwiches, because we didn't know what else you did. Anders's
teeth were chattering so much that he bit his own thumb. "It was three," he said at last,
in a small voice. "I saw that it was. I wanted it to be four so badly that I just counted
until I got there."

We told Father that evening at the hospital, both at the same time. He lay flat on his
board and looked up at the ceiling, and didn't shout. When we were done he held out his
hand with the fingers pressed together, broad and brown and scarred by hooks.

"Measure," he told Anders.

My brother put his own hand on top. Father's four fingers were as wide as six of ours.
He'd never thought to mention it, he said, and he had to shut his eyes. Since nobody had
ever asked.

Anders is a schoolteacher these days. He teaches mathematics, and the first lesson of each
year, before they open a book, he has all of the children lay their hands on the desk.


# A Draw Offered

On Thursdays, from seven until the caretaker rattled his keys, the back room of the
library belonged to the chess club. There were eight members, and six sets, and a radiator
that ticked like a ninth clock. Nobody had joined in five years. That was why, when the
door opened in the middle of the evening and a girl stood there with a skateboard under
her arm, all of the players lifted their hands from the pieces as if caught stealing.

"Is this where you do chess?" she asked.

"This is where we attempt to," said old Dr Lim, and got up and found her a chair.

Her name was Roxy. She was twelve. She'd learned from an uncle, on a boat, and nobody had
ever told her that it was customary to be silent. "Ooh, that's nasty," she would say as
she saw what her opponent intended. "You're a sly one." She spoke to her bishops. She beat
the postman and then the retired nurse, and she shook hands with each across the board,
and asked about their jobs.

Only Mr Vance did not look round. He sat by the window, at the table where he had always
sat, and played over printed games from a book, alone, both sides. He had been champion of
the county eleven times. It was understood that you didn't ask him for a game. It would
have been like asking a mountain for a dance.

"Who's he?" said Roxy.

They told her in whispers. She listened, and nodded, and before anybody could prevent it
she had crossed the room and put her skateboard down next to his polished shoes.

"Are you winning?" she asked.

Mr Vance raised his eyes. They were pale, and had been on their own for a good while. "I'm
playing both colours, young lady. It follows that I am."

"It follows you're losing, too."

The radiator ticked. Dr Lim shut his eyes. Then Mr Vance removed a pawn from the board,
and another of the other colour, hid them behind his back, and held out two closed fists.

She got white. She moved as she talked, quickly and with a flourish, and for ten moves she
talked; after that she did so less and less. The others gave up any pretence and drew
their chairs around. His way of playing was like water coming in under a door. He attacked
nothing. Each move took away a single square from her, and she didn't miss it until she
wished to stand there.

On the twentieth she laid both hands flat on the table. "I can't breathe," she said, quite
cheerfully. "How are you doing that?"

"By waiting," said Mr Vance.

"For what?"

He seemed to find this difficult. "In general," he said, "for the other person to lose
interest."

"Well, I haven't." She put her chin on her fists and looked. She looked for such a long
time that the caretaker came, opened his mouth, saw the position, and stayed. And then she
did an odd thing. She took her queen, the only strong piece that she had left, and set it
down in the midst of his army where three different men could capture it.

Someone gasped. Mr Vance leaned forward. He examined the queen as one might a parcel
that's been left on the step with no name on it. If the knight took, her rook would come
down. If the pawn did, there was a check at the side, and another, and one after that. And
if he simply left it standing there, it was going to make itself at home. He turned it
round and round. A little colour had come into his face.

"That isn't sound," he said after eleven minutes.

"Isn't it?"

"Not at all. There is a refutation." He reached for the bishop, drew his fingers back, and
reached for it again. "At least, there ought to be. Give me a moment. I believe that I
haven't seen this before." He said this sentence slowly, like a man who comes on a word of
his own language in a foreign street.

They played until twenty past ten. By then there was almost nothing left: two kings, a few
pawns locked together like deer, a bishop that could go anywhere and do no good. The girl
yawned until her ears moved.

"I offer a draw," said Mr Vance.

A sort of rustle passed around the table. In forty years, no one had heard him say it.

"Done," said Roxy, and put out her hand. "Was there? The thing, the refutation?"

"I'm going to find out. I shall be up all night." He had kept hold of her fingers, and
appeared not to know it. "Will you come next Thursday? I could show you what I find. Then
you'd be able to tell me where I'm wrong."

"Can't next week, it's my cousin's birthday. The one after." She picked up the board with
its scuffed wheels, and at the door she turned. "You could come out and try this, if you
want. In the car park. It's a bit like your thing, only you've got to not wait."

They heard her rumble off down the ramp. The caretaker started to stack the chairs. Mr
Vance was standing at the window in his overcoat with his hat in his hand, watching the
street, and one of his polished shoes, very slightly, was rocking to and fro.


# To a Seed Company, with a Complaint and a Confession

Dear Sirs or Madams,

In January I ordered from your catalogue one packet of Dwarf Early Peas, item 214. The
description said that they would reach knee height and need no support. I am a tall man,
but even allowing for that I feel the word knee has been stretched. They passed my belt
in May. By midsummer they had climbed the washing post, and on the second of July my
wife was obliged to unpick a nightdress from among the tendrils before she could bring
it in.

We supposed they were climbing peas that had got into the wrong envelope. So we put up
canes. The flowers were a handsome purple with a dark keel, very sweet in the evenings,
and the pods which followed were flat, silvery and about as long as my hand. I boiled
some. They tasted of chalk. My wife tried them in a salad, with the same result, and our
neighbour's pony, who has eaten a straw hat in his time, backed away.

At this point I composed a stiff letter, of which only the first paragraph survives
above. I was going to ask for my money back. I had even found a stamp.

However, things have taken a turn. A lady from the botanic garden was visiting my wife's
cousin, and was brought round to look at our dahlias. She never reached the dahlias. She
stopped in front of the washing post, said a short word in Latin, and went down on her
knees. It appears that what you sent me is a kind of wild vetchling that was last
recorded in this county by a vicar in 1871. She thinks a few seeds must have been
sleeping in some old sacking at your warehouse. She has taken photographs, measured the
leaves with a tiny ruler, and asked very politely if we could do without a washing line
until September so that it may ripen undisturbed.

I therefore withdraw my complaint, all but the part about knees. And here is the
confession. The packet had fifty seeds. I planted forty, and the other ten I threw to
the pigeons in a temper before I knew. If rare flowers should come up along the gutters
of Station Road, I am to blame.

Two questions remain. Would somebody please look in the sacking? And could I have a
packet of Dwarf Early Peas? My wife still wants them, though she has asked me to tell
you that they will be planted well away from anything made of cotton.

Yours truly,
Barnaby Crouch


# How to Sharpen a Knife

Blunt knives cause more cuts than keen ones. They slip off an onion instead of entering
it, and the hand that was pushing hard goes on pushing. Learning to restore an edge
takes an afternoon, and you will be glad of it for the rest of your life.

First, understand what you are trying to make. Seen end-on, a blade is a wedge, and the
edge is where its two faces meet. Ideally they would meet in a line with no width
whatever. After some weeks of chopping, the line has been crushed and rolled over, so
that under a lens it appears as a shiny rounded ridge. Hold the blade under a lamp with
the edge towards you: where it is dull it glints, whereas a truly sharp edge is
invisible. Sharpening means grinding away the two faces until they meet properly again.

You need an abrasive stone. Many are sold with a coarse side and a fine side, and for
kitchen work a middling grit, about one thousand, followed by a finer one is plenty.
Some are used with water and should be soaked or splashed; others take a few drops of
oil. The liquid floats off the metal dust so that it does not clog the surface. Stand
the stone on a damp cloth, so it cannot skate about the table.

Now for the angle. Lay the blade flat, then raise its back until the gap is about the
thickness of two or three coins. For a usual cook's knife this comes to fifteen or
twenty degrees. What matters most is keeping the angle the same from one stroke to the
next, as rocking will round the edge off. Lock your wrist and move from the shoulder.
Put two fingertips lightly on the flat near the edge and draw the knife along the stone
as if you meant to slice a thin layer off it, sweeping from heel to tip. Beginners press
too hard. The weight of your hand is nearly enough.

Stay on one side until you can feel a burr. This is a tiny lip of metal that curls up
along the opposite face; stroke your thumb away from the edge, never along it, and it
catches like a hangnail. The burr is your proof that you have ground right to the very
brink. When it runs the whole length of the blade, turn over and do the same on the
other side. Then change to the finer stone, use fewer and lighter strokes, and alternate
sides so that the burr grows weaker and finally drops away. A few passes over a strip of
leather, edge trailing, will remove what is left.

To test, hold up a sheet of paper by one corner and slice downwards. A good edge goes
through with a whisper. If it snags at some spot, that spot needs another minute. A ripe
tomato is the other classic examiner, and it can be eaten afterwards.

The ridged rod that hangs in many kitchens does not sharpen much. It bends a rolled edge
upright again, which is useful every day or two between sessions on the stone. Wooden or
plastic boards spare the edge, glass and marble ruin it in seconds, and a drawer full of
spoons is no better. Wipe the knife, dry it, put it in a block or a sheath, and warn the
next person who washes up.


# The Doctor Makes a Call

DOCTOR: Good morning, Mr Haverill. I hear you've been overdoing it.

MR HAVERILL: I have been underdoing it. I've been in this bed for six days and the
ceiling has forty-one cracks.

DOCTOR: Put out your tongue. Thank you. And how's the pain?

MR HAVERILL: Which one? The knee is no worse. My back sends its regards. The new one
comes when I breathe in, about here, like a drawer that sticks.

DOCTOR: Since when?

MR HAVERILL: Since Sunday. I was showing my granddaughter how to turn a cartwheel.

DOCTOR: You are seventy-nine.

MR HAVERILL: She asked for a demonstration. You can't describe a cartwheel, Doctor, I
have tried it. I got as far as the top.

DOCTOR: And after the top?

MR HAVERILL: Gravity took an interest.

DOCTOR: Breathe in, slowly. Stop when it hurts. Does it catch if I press here? And here?

MR HAVERILL: There! You've found the drawer.

DOCTOR: I would say that you have cracked a rib. Your lungs sound clear, which is the
important thing. We don't strap ribs any longer, for it keeps people from breathing
properly, and shallow breathing is how the trouble gets in. I'm going to give you
something to take the edge off, and ten times every hour I want you to draw a good deep
breath and hold it while you count to three. Hug a pillow if you need to cough.

MR HAVERILL: How long will it last?

DOCTOR: Six weeks, most likely. The first two are unpleasant and the rest are merely
dull. If you run a fever, or get short of breath, or bring up anything you don't like
the look of, you are to send for me the same day, and not wait until it's a better
story.

MR HAVERILL: May I get up?

DOCTOR: I insist on it. Who told you to stay in bed?

MR HAVERILL: My daughter. She has hidden my trousers.

DOCTOR: I'll have a word with her. A man of your age ought to be up and walking about, a
little at first and then more. Lying still does you no good at all. As regards
acrobatics, I would leave them to the next generation.

MR HAVERILL: That's what I had in mind when I began. Would you look in on the girl as
you go? She's been ever so quiet. She thinks that she has broken me.

DOCTOR: Where is she?

MR HAVERILL: Behind the curtain. She believes I don't know. You can see her socks.

DOCTOR: Ah. Well now, Mr Haverill, since we're alone, I shall speak freely. Ribs are
marvellous things. Within a few days they begin to knit themselves together, without
being told, and once it has healed it'll be as strong as ever. I have seldom seen so
neat a break. The only medicine I am short of is somebody to count those breaths for
him, ten an hour, out loud. It would have to be a person who can count to three and
isn't afraid of hard work.

GIRL: I can count to a thousand.

MR HAVERILL: Good heavens, who said that?

DOCTOR: It seems to have been the curtain. You're hired, curtain. Start now, please, and
find out where they've put his trousers.


# Ward Nine, Four in the Morning

By four the hospital has stopped pretending to be a place of business. The telephones are
dark. The trolleys are parked along the wall with their brakes on, like boats at low tide,
and every sound belongs to someone: that cough is bed two, the slippers are Mr Radek, who
walks to the window on the hour to make sure of the moon.

I was a student nurse then, and it was my first week of nights. Sister Philomena had given
me a torch, a list, and one piece of advice. "They will ask you for water," she said.
"They'll mean something else. Bring the water anyhow."

So I brought water. I brought it to a bus driver who wanted to know if his wife had got
home in the rain. I took some to a farmer, who drank it all and then asked in a whisper
whether I'd ever milked a cow; and, as I hadn't, explained it to me from the stool upward,
moving his hands on the blanket until they grew slow and fell asleep.

In bed seven lay a woman by the name of Mrs Quill. She was ninety and weighed about as
much as her own pillow. She didn't ask for anything. Each time that I passed with my torch
her eyes were open, bright and black as a robin's.

"Can't you sleep?" I said on my third round.

"I'm on duty," said Mrs Quill.

I looked at the list to see if she was confused. It said hip, it said tea with two sugars.
"What are you on duty for?"

"Come here, and I'll tell you. Turn off that searchlight." I sat down on the edge of the
chair. She smelled of lavender and starch. "I was a night telephonist," she said.
"Thirty-four years, at the exchange, when it was all cords and plugs. There were two
hundred lines, and after midnight only me. Do you know what it's like to have a whole town
asleep on your board? Each had his little lamp. And I'd look along the rows, all of them
dark, and think: good, good, good. And if one came on, I was there before it had finished
blinking."

"What did they want?"

"The doctor. The fire brigade. Very often the time. There was a man who rang up at four
o'clock every morning to ask me the time, for nine years. A widower. He had three clocks,
I happened to know. I always told him, to the minute, and he'd say much obliged, and I
would say not at all." She folded her hands. "I never met him. I'd know his voice
anywhere."

Down the corridor, slippers went by, and stopped, and came on again. It was the hour. I
thought about getting up. And in that blue, underwater light, Mr Radek's voice said softly
from the doorway, as it had on each of the three nights before, in what I'd taken to be a
harmless habit, "Excuse me, Nurse. Would you have the right time?"

I felt the bed move. Mrs Quill had raised herself on one elbow, which the list said that
she couldn't do.

"It's four o'clock and two minutes," she said, in a clear, cool, young voice that I hadn't
heard before.

There was a silence in the doorway. It was so long that I pointed my torch that way, low,
at the floor. I saw the slippers, neatly side by side. The toes were turned toward us.

"Much obliged," said Mr Radek at last. It was barely a sound.

"Not at all," said Mrs Quill.

I'd like to claim that I knew what to do. What I did was get up from the chair, so that
there should be a chair. I said that I had to see about some water. At the desk Sister
Philomena was writing her report with her shoes off, and she took one look at me and
pushed the box of tissues over, without stopping.

"Seven and eleven?" she asked.

"How did you know?"

"I didn't. But I've been doing this for a long time, and there's generally a reason for a
man to walk to a window." She blotted her line. "Give them twenty minutes. After that he
must put a blanket around his shoulders. Those gowns are a scandal."

I did my round. Good, I thought, as I passed the bus driver. Good, to the farmer, with his
hands open on the sheet. The windows had turned from black to slate, and the first bird
was trying out a note, uncertain, putting it down and picking it up again. When I came to
bed seven with the blanket, they weren't talking. He had the chair drawn up close, and
they were both watching the moon go down behind the boiler house, like two people with
good seats.

I set the tray where they could reach it. On it were two glasses of water, filled to the
brim.


# How Plants Grow

A willow was once planted in a tub holding two hundred pounds of dry soil. For five
years it was given nothing but water. At the end the tree had gained over a hundred and
sixty pounds, while the soil had lost a couple of ounces. The man who did this, nearly
four centuries ago, concluded that wood is made of water. He was wrong, but his weighing
was honest, and it shut the door on the older notion that plants eat earth.

What he could not have weighed was the air. Leaves are dotted, chiefly on their
undersides, with microscopic mouths that open in daylight and let in carbon dioxide.
Inside the leaf are green grains which catch the energy of sunlight and use it to break
up water. The oxygen is let go, and the hydrogen, in several steps, is combined with the
carbon dioxide to build sugar. So the bulk of a tree, once it has been dried, was gas
before it was timber. The heavy oak beams above your head were drawn out of the wind.

Sugar is both fuel and brick. Some is burnt at once to keep the cells running. Some is
strung into cellulose to make walls, and some is stored as starch in seeds, roots and
tubers against hard times. To make proteins a plant needs nitrogen as well, and for
other purposes it must have phosphorus, potassium, magnesium and traces of iron and a
dozen more. These are what roots bring up, dissolved in water, and they account for
those missing ounces. Small in amount, they are quite indispensable, which is why a
field cropped year after year without manure grows tired.

How does a shoot get longer? Animals tend to grow all over. Plants grow mainly at their
tips. Behind the point of every root and shoot lies a pocket of cells that go on
dividing throughout life. The new cells are small and boxy; a little farther back they
take in water and swell lengthwise, to ten or twenty times their original size, shoving
the tip ahead of them. A nail driven into a trunk at the height of your chin will still
be there in thirty years, since that part of the tree no longer lengthens. It does get
thicker, thanks to a sleeve of dividing cells under the bark, which lays down a fresh
ring of wood each season.

Direction is managed by chemical messengers. If light comes from one side, a growth
substance collects on the shaded side of the stem and makes the cells there stretch
more, and so the whole stem bends towards the window. Roots have heavy starch grains in
their tips that settle to the bottom of the cell, telling them which way is down. Plant
a bean upside down and it will sort matters out within a couple of days.

Water is lifted without a pump. As leaves lose moisture to the air, each escaping
molecule tugs on those behind, and the thin unbroken threads of water in the wood are
hauled upwards, even to the top of a tree a hundred metres high. On a dry summer day a
large oak may raise several hundred litres in silence, and ask for no wages.


# Undeliverable

The mail boat to Inish Beg came on Mondays and Fridays, sea permitting, and sea permitted
about half of the time. In the post office, which was also the shop, and the bank, and the
place where you could have a tooth looked at in spring, Nuala Roche sorted the letters
into thirty-one pigeonholes, one to each household. There was a thirty-second hole. It had
no name on it, and into it went whatever couldn't be delivered.

There was not much. A seed catalogue for a man drowned in her grandmother's day. A bill
for a submarine, clearly an error. And the letters for Captain Midnight.

They had begun in the autumn. The envelopes were blue, and the address in purple crayon
said only CAPTAIN MIDNIGHT, THE ISLAND, THE SEA. It was to Nuala's credit that they had
ever got there; the sorting office on the mainland had scrawled upon the first, "Yours?
God knows".

She was an honest postmistress. She didn't open them. But by Christmas there were seven,
and crayon, she noticed, is a thing you can nearly read through paper, if you happen to be
holding it near a lamp.

"There's a child writing to somebody who isn't there," she told her husband over supper.

"There's children do that every December," said Fintan. "And he gets through it all
right."

"This one puts a return address."

It was a hospital school, in a city in the very middle of the country, as far from any
coast as you could get. Nuala thought about it through the whole of a stormy week, in
which neither boat came and she had nothing to sort. On the Sunday she took a sheet of the
good paper.

Dear Sender, she wrote. We regret that your seven letters to Captain Midnight haven't been
delivered. He is not known at any house. The postal regulations allow me to make
inquiries. Kindly state what he looks like, and the nature of his ship.

The answer arrived with the Friday boat. It was long. The captain, it stated, was a
pirate, although retired. He had one eye and it was a kind one. His ship was black with
yellow sails, and went only at night, because it was in the night that people couldn't
sleep and needed somebody to be going past. There'd been an island in a book, and the book
was lost. So the sender had looked on a map for the smallest one with a name. Yours
sincerely, Davy Marsh, aged eight and a quarter.

Nuala read it to the shop. It was raining, and the whole village was in there, buying one
thing each so as to stay.

"I never saw a yellow sail," somebody said, "bar Pakie Flynn's old hooker, that's rotting
in the cove."

"That's brown."

"It was yellow when it was new."

"And Pakie has the one eye," said the teacher slowly.

They all turned to look at Pakie Flynn, who was seated on the flour bin and had not spoken
since Michaelmas. He was a huge, shy man with a beard like a hedge. He took his pipe out.
He put it back. "I'm not retired," he said finally.

It took until March. There was the caulking to do, and the mast to step. They dyed the
canvas with onion skins in the priest's bath. The women sewed it at night in the
schoolroom, thirty-one households, no exceptions, while the teacher took down for Pakie,
in fair copy, a correspondence that grew longer each week. It emerged that he had a good
deal to say, once there was somebody who needed to be told it. He described the storms. He
described the whales he'd met, and their manners. He never told a lie, exactly. He wrote
only that he went out after dark, and that he thought about who might be lying awake.

In April Davy wrote that he was getting better. In May he asked if it would be possible to
see the ship, in case he should be passing.

You don't pass Inish Beg. It's not on the way to anywhere. But on the longest evening of
June, the mail boat came round the point with a wheelchair lashed to the foredeck, and in
it a small boy under a great many rugs, with his mother holding onto the handles. On the
pier stood everybody, the priest too, and all the dogs. No one made a sound.

The sun went into the water. And out of the cove, black as a kettle, with her yellow wings
spread and a lantern at the masthead, came the captain. He didn't wave. He stood up at the
tiller with the wind in his beard, looking straight before him, like a man with a long
night's work ahead; and only as he drew level did he turn his one kind eye upon the boy,
and slowly lift his hat.

Afterwards, in the shop, Nuala took the seven blue envelopes from the thirty-second hole.
She brought down the stamp on each in turn. Then she hunted out a strip of card, and
dipped her pen, and gave the pigeonhole a name.


# To the New Keeper of the Lighthouse Garden

Dear Stranger,

They tell me that you take over the cottage on the first of the month, and that you have
asked for nothing to be removed. I am glad. The men from the harbour office would have
cleared the garden with a digger and called it tidying. Since we shall not meet, because
my boat goes the other way, I leave you what I know, under the teapot where you are
bound to look.

There is no soil here to speak of. What you see was carried up by me in fish boxes,
mixed with weed from the north cove and the contents of the hen house, over nineteen
years. It is at its deepest by the wall, about the length of your arm. Treat it as you
would a bank account left by a careful aunt.

Wind is the whole of gardening on this rock. It does not come over the wall so much as
fall down behind it, so plant a yard out, not close in. Kale will stand anything.
Potatoes do well if you earth them up on a calm day, and you will have four or five such
days in spring, so don't spend them mending nets. I never succeeded with beans. Each
year I tried one row in case the weather had forgotten, and it had a splendid memory.

The fig is an accident. A visitor spat out a seed, I suppose, for it came up by itself
in the crack beneath the lamp room, where the stone keeps warm. It has given eleven figs
in its life. I ate ten; the other went to a ship's cook who cried when he saw it, being
from a country where they grow along the roads. Please let it be. If you feel you must
cut it, wait for a mild week, and talk to it a little beforehand.

Of the hens, Duchess is in charge. Do not let Captain get out on Sundays when the ferry
is in, as he follows strangers on board, and twice he has been returned to me by post
boat with a label round his leg.

You may feel lonely in about the third week. Everybody does. I found that it helped to
keep a list of ships, not just their names but what I guessed they were thinking of. By
the end of the month I had so many captains with troubles of their own that I felt quite
crowded.

The lamp looks after itself nowadays, all wires. Still, I used to go up at dusk and say
good evening to it. You will please yourself about that. There are new batteries for the
radio in the bread tin, the key to the oil store turns the wrong way, and the robin
takes cheese.

Good luck to you,
Magnus Thorne


# The Weather House

When the old lady died, each of her grandchildren received an object in a box with a note
attached. My cousin Florian got the silver spoons. My sister had the atlas. I got a
weather house, the kind with two little doors, in which a wooden woman comes out for sun
and a wooden man for rain. It was broken. Both of them were out at once.

"You needn't keep it, Emil," my mother said. "She was rather muddled toward the end."

I was nineteen, and had just gone to live in a rented room above a stables, in a city
where I knew nobody. I hung it on the only nail. The note said, in pencil: They have not
been speaking. Be patient with them.

I was supposed to be studying law. What I in fact studied, that autumn, was the ceiling. I
went to the lectures and came back from them. I ate bread standing up. On some evenings I
realised that I hadn't used my voice since the previous day, and I'd say something to the
room, just to see if it still worked. The wooden pair stood side by side upon their little
porch and stared past each other at my washing.

"What did you quarrel about?" I asked them once.

It was then that I heard it: a tick, dry and small. The woman had moved. Not far, no more
than the thickness of a fingernail, but she had certainly gone back a step toward her
door. I opened the window. A fog had come up from the river. I couldn't remember whether
that was supposed to be rain or not.

I took the thing down and looked at the back. There was no clockwork. There was only a
twist of gut, pale yellow and as thick as a bootlace, from which the whole porch hung; it
winds tighter when the air is dry, looser when it's damp, and that is all the magic there
is. This one had been tied too short, and frayed besides. It was held by a wedge of folded
paper that someone had jammed in beside it.

I pulled out the wedge. It was a bus ticket from before I was born. On the reverse my
grandmother had written, Violin shop, Kramgasse, ask for the E.

I had no lecture until Tuesday. I found the street, and then the shop, down three steps in
a cellar that smelled of varnish. A girl with a pencil behind each ear was planing a piece
of spruce. The shavings curled over her wrist like ribbon.

"I need an E," I said.

"Who doesn't?" She put down the plane. "For a whole one, or a half? Steel or gut?"

I had to explain. I was out of practice, and I explained it much too fully, the spoons,
the atlas, the fog. When I reached the pencilled note she held her hand out for the
weather house. She blew the dust off the wooden man. "They're not broken at all," she
said. "They have simply been stuck in between. It's the worst weather there is, neither
the one nor the other. Nobody can get in or out."

"That's just it," I said, rather more loudly than I had intended.

She glanced at me, and then she pulled up another stool. It took most of the afternoon.
She taught me how to soak the gut in a saucer, and roll it between finger and thumb; how
you must hang a small weight from it while it dries, or it'll sulk. While it dried we
drank tea out of glue pots. Her name was Leonie. She was an apprentice, in her second
year, and she too had come to the city without knowing anyone. During the first winter,
she told me, she'd gone into shops and asked for things she did not need, so as to have a
conversation.

"What kind of things?"

"Once I bought a hinge," said Leonie.

By four the string was ready. We hung the porch on it and gave it a touch. It swung to and
fro, to and fro, smaller each time, like somebody shaking her head and gradually coming
round to a different opinion. The woman rolled out, in her red skirt, into the lamplight.
The man went in and shut himself up with his umbrella.

"So it's fine," I said.

We both looked up at the cellar window. Along the pavement went wet boots, wet wheels, a
dog wet to the elbows. It was raining harder than I'd ever seen it.

"It's always dry in here, for the sake of the wood," Leonie said. "She is telling you
about inside."

I paid for an E string, although she didn't want to take the money. I carried the box up
the three steps under my coat. At the corner I stopped and turned back, in the pouring
rain, and when she raised her head from the bench I asked her whether, by any chance, they
sold hinges.


# How a Refrigerator Works

Cold is not a substance, and it can't be poured into a box. A refrigerator works by
taking heat out. Put your hand behind one, near the grid or along the side panels, and
you can feel where that heat goes: into the kitchen, together with a bit more for the
trouble of moving it.

Moving heat from a cool place to a warm one is against its natural habit. Left alone, a
hot cup cools and an iced drink warms up, until everything in the room agrees. To push
in the other direction takes work, just as water may be brought uphill but wants a pump.
The trick depends on a fact you can check with wet skin: a liquid that evaporates takes
heat from whatever it touches. Step out of the bath into a draught and you will not
doubt it.

Inside the walls runs a closed loop of pipe, holding a fluid which boils at a very low
temperature. In the part of the loop that lies next to the food, the pressure is kept
low and the fluid boils even though it is, say, twenty degrees below freezing. Boiling
requires heat, and the only heat available comes from the milk, the lettuce and the
leftover stew. They grow colder while the liquid turns to vapour.

Next the vapour is drawn into a compressor, the thing you hear humming in the night. It
squeezes the gas into a smaller volume, and squeezing makes it hot, in the same way that
a bicycle pump gets warm near the valve. The gas leaves hotter than the room. Pushed
along the coils on the outside, it is now able to give heat to the kitchen air, and as
it does so it condenses back into a liquid, releasing all the heat that it picked up
indoors.

One more step closes the circle. The warm liquid, still at high pressure, is let through
a very narrow tube. On the far side the pressure falls abruptly, a portion flashes into
vapour, and the rest is chilled. It arrives beside the food, cold and ready to boil
again. Round it goes, hour upon hour, and the same few spoonfuls of fluid may last for
twenty years.

A thermostat decides when. As soon as the inside is cold enough, it cuts off the motor;
when the temperature has crept up by a degree or two, it starts again. Thick foam in the
walls slows the leaking in of warmth, and a magnetic strip holds the door shut against a
soft seal. If a sheet of paper slides out easily when the door is closed upon it, the
seal has grown stiff and the motor is working harder than it should.

Could you cool a room by leaving the fridge open? Sadly, no. Whatever heat is taken from
the front comes out at the back, and the electricity that drives the compressor ends up
as heat besides, so on balance the room gets warmer. An air conditioner escapes the
difficulty by putting its hot coils outdoors.

Before all this there were ice houses, where winter's ice was packed in straw and lasted
into August. Frozen lakes were sawn up, sold by the block, and shipped across oceans.
Most homes have forgotten that trade completely, and keep instead a white cupboard that
sings to itself in the corner.


# A Chess Lesson

Old Mr Farkas set up the white pieces, and left the other side of the board empty except
for a king.

"Is that all I get?" asked Nadia.

"That is all you get. I have sixteen. I've had a bad night and I would like to win."

She was ten, with a plaster on her chin. She studied the lonely king. "It isn't fair."

"Not in the least. Let us see how long you can make it last. You may start."

She moved one square to the left. He brought out a knight. She moved again, and he slid
a bishop along its diagonal, humming. On the ninth turn he said "Mate" and leaned back
to hunt for his spectacles, which were on his forehead.

"What did you learn?" he said.

"That you like winning."

"Everyone does. What else?"

"The corner is bad. There's nowhere to go." She frowned. "And the edge is nearly as bad.
When I was in the middle I had eight squares, but at the side I only had five, and in
the corner three."

"Ah." He held up a finger. "Who told you to count them?"

"Nobody did. I was looking for a way out."

"Good. That is the first lesson, and most people pay me for a month before they come to
it. A piece is as large as the places that it can go to. Here, take this knight. Put it
in the centre. How many?"

She touched the squares with her fingertip, whispering. "Eight."

"Now on the rim."

"Four. And in the corner, just two! It's like a horse in a cupboard."

"Remember that cupboard. We will now exchange, you have the army and I shall be the poor
king. See if you can do it in nine."

She attacked at once with her queen. He stepped aside; she gave check, he stepped back;
she gave another check and another, leaning over the table with her plaits in the
pieces, until after some twenty moves the king was sitting precisely where it had begun.

"I keep on hitting you and nothing happens," she complained.

"You are chasing a chicken round a yard. Does one catch a chicken by running after it?"

Nadia, whose grandmother kept chickens, considered this. "Never. You shut the gate
first. Then you make the yard smaller."

He did not reply, but found something of interest to look at outside the window. She
drew the queen back. She placed it not next to the king but a long way off, on a row by
itself, so that a whole half of the board was closed like a gate. Then she fetched a
rook and shut the next row. The king retreated. She moved slowly, with her lips pressed
together, one fence after another, and did not say check even once until there was no
place left.

"Mate?" she said.

He peered at it for a considerable time, from the front and then from the side. "Mate,"
he agreed. "Fourteen moves. And for the last six you were not angry. Did you notice?"

"I was too busy."

"That was the second lesson. Same time on Thursday. And bring me one of your
grandmother's eggs, I have a feeling that I'm going to need my strength."


# Three Hundred Lanterns

Every year, at the close of harvest, the town of Sankt Alban floats its lanterns down the
river, and every year the committee meets in August to disagree about the paper.

"White," said the pharmacist. "It's always been white."

"It has been white since the flood, when it was the only sort that they could get," said
Miss Brandl, who taught history. "Before then it was any colour you liked."

Jakob, who was ten, had been brought along by his grandmother because there was no one to
leave him with. He was drawing on the back of the agenda. He was drawing a lantern, and
next to it a fish, and he'd begun to wonder what a fish would make of it all: a roof of
lights going over, once a year, and nobody saying why.

"What happens to them after?" he asked.

The committee paused. It was a committee of adults, and had not expected to hear from that
end of the table. "After what?" said the mayor.

"After the bridge. When they've gone round the bend."

No one knew. You stood on the bank and sang, and the lights grew small, and turned with
the river behind the mill. Then you went home and had soup. The mayor supposed that they
went out. The pharmacist believed that they sank. Miss Brandl said, with a frown, that in
all the chronicles she had read there was not one word on the subject.

"Three hundred a year," said Jakob's grandmother. "Going where? It's a wonder we never got
a letter."

It preyed on Jakob. He lay in bed and multiplied. On the night of the festival, when all
of the others lit their wicks and knelt along the landing stage, he set his own on the
water last. He'd written on it. Then he took his bicycle from behind the fire station.

The path followed the bank for a while, and afterwards it was no longer a path. He pushed
through alders. On his left hand the lanterns were travelling at about the pace of a
person walking; they nudged and parted, and gathered in the slow places as if for a chat.
There were fewer by now. Some had drifted in among the reeds, and glowed there like
windows in a village. He counted two hundred and six, then a hundred and ninety. The
singing was gone. Only the weir could be heard, getting nearer.

He'd forgotten about the weir.

He got there ahead of them and stood on the stone lip, with wet feet, prepared for the
worst. The first came up to the edge, hesitated, tipped, and was gone. Then the next. But
they didn't go out all at once. Beneath the fall there was a broad, still pool, and up
they bobbed, one in five or one in six, spinning, half drowned, and burning.

Somebody laughed. Jakob nearly fell in.

On the opposite bank was a fire, and around it sat some people he'd never seen before.
There were men with poles, a woman, a number of children up past their bedtime. A barge
lay behind them, moored under the willows, with pots of geraniums on the roof.

"You've come to see how it ends," called the woman. "That makes you the first. Mind the
third stone, it rocks."

He crossed over. They moved along and gave him a place and a potato. They were river
people, they told him. They carried gravel, and were never in one spot for long, apart
from this single night, when they took care always to be here. Their grandparents had done
so too. The children had nets on long handles, and each time a lantern came over the weir
alive, one of them leaned out, dipped it up, and carried it dripping to the barge.

"We hang them along the rail," said a boy of his own age. "All the way down to the sea.
People come out to look at us. They think that it's something we made ourselves."

"And what do you tell them?"

"We say it's from upstream."

Jakob ate his potato. He watched the long, low boat fill up with light. It was quite
unlike anything he'd pictured, and much more like what he would have wished to. Then the
boy with the net gave a shout. He'd got one that was different from the rest, he said;
there was writing on it.

They turned it toward the flames. The ink had run, but you were able to make it out. WHERE
DO YOU GO? it said.

The woman dried it on her apron. She asked Jakob for his pencil, thought a bit, and wrote
on the other side. In the morning, when the barge had left and he wheeled his bicycle
home, stiff and smoky and in dreadful trouble, he had that lantern on the handlebar. He
took it to the committee. They passed it round the table from hand to hand, the mayor, the
pharmacist, Miss Brandl, who held it the longest.

EVERYWHERE, it said. PLEASE SEND COLOURS.


# To a Sister, about the Wedding Hat

Dearest Winnie,

You were right about the hat, and I want it in writing before you get the story from
Cousin Maud, who was sitting behind it and feels she has a grievance.

As you know, I meant to wear the blue. You had advised the blue. But on the Thursday I
passed that little shop in the arcade, and there it sat on a stand by itself, the colour
of an apricot, with a brim like a cartwheel and on the left side a spray of something
between a fern and a fountain. The girl said it took years off me. She ought to have
added that it would take them off other people.

The first difficulty was the taxi. I went in sideways, and could only get my head as far
as the middle, so I rode the entire way bent over as though looking for an earring. When
I got to the church I came out in the same position and the usher asked if I required a
chair.

Next, the pew. I had been put in the third row beside Uncle Leopold, and whenever he
turned to speak to me the fountain went up his nose. He sneezed through the whole of the
first hymn, on the beat, I will say that for him. Then the vicar asked if anybody knew
of any reason why these two should not be joined together, and in the silence that
followed Uncle Leopold sneezed once more, so loudly that the bridegroom said "Who's
that?" and the bride's mother had to be held by the elbow.

I could have lived it down even so. But the reception was in the garden, and there is a
donkey next door. You see where this is going. I was standing by the fence having a very
pleasant conversation about drains with the best man's father when I felt a sort of
thoughtful tugging. By the time I had turned round the fern was gone, and he was
starting on the brim, with his eyes half shut, like a man with an artichoke. I pulled,
the donkey pulled, and the best man's father, who used to be in the fire brigade, took
me by the waist and pulled as well. There is a photograph. I am told that it is the only
one in which all of the guests are smiling.

The bride came over and hugged me. She said that everyone had been so stiff until then,
both families standing on separate sides of the lawn like chess pieces, and that after
the donkey they all just mixed. So I don't regret it. But from now on I am a woman who
wears the blue.

His name is Walter, by the way. The father, not the donkey. He has written to ask about
my drains.

Your chastened
Hetty


# Why We Sleep

By the age of seventy-five, you will have spent around twenty-five years unconscious. It
would be strange if so large a habit had no purpose, the more so because an animal
asleep is in danger. It can't feed, or flee, or look after its young. Nevertheless every
creature with a proper nervous system that has been carefully studied does something
like it: birds, fish, flies, and even jellyfish slow down at regular times and miss the
rest if they are kept from it.

Two clocks settle when we drop off. One is a daily rhythm run by a small group of cells
deep in the brain, set by morning light that falls on the eyes. It explains why
travellers lie awake in foreign hotels. The other is more like an hourglass. As brain
cells burn their fuel through the day, a by-product called adenosine accumulates, and
the more there is, the drowsier we feel. Coffee works by blocking the places where
adenosine would attach. It does not remove the stuff, which is the reason tiredness
comes back with interest when the cup wears off.

The night itself has a shape. We sink first into light slumber, then into a deep stage
in which great slow waves sweep across the brain and it is very hard to be roused. Then,
after an hour and a half or so, the picture changes: the eyes dart about beneath their
lids, breathing becomes irregular, the muscles go slack, and the brain is almost as busy
as by day. Most vivid dreams happen here. The cycle repeats four or five times, with
more depth before midnight and more dreaming towards dawn.

What gets done in those hours? Memory is one answer. Teach rats a maze and the cells
that fired along the route will fire again in the same order during sleep, speeded up,
as if rehearsing. People who learn a list or a piano passage do better next day if they
have slept in between than if they have merely waited. Besides strengthening some
connections, the brain seems to weaken a great number of others, clearing away trifles
so that there is room tomorrow.

Housekeeping is a second answer. In deep sleep, fluid appears to move more freely
through the spaces between brain cells and wash out waste. How important that is in
humans is still being argued about. The body is busy too: children release most of their
growth hormone at night, wounds mend, and the defences against infection are tuned.
After a bad week we catch colds more easily.

Go without and the price is soon plain. One lost night makes a driver about as clumsy as
several glasses of wine would. Temper frays, sums go wrong, sweet food becomes
irresistible. Long before any lasting harm, the brain begins stealing naps of a few
seconds, whether its owner permits it or not.

Needs differ. A newborn takes sixteen hours or so, a schoolchild nine to eleven, most
adults between seven and nine. Old people often sleep less soundly, though they may want
it as much as ever. As for advice, the dull kind is the best: a dark, cool room, the
same hour each evening, and no glowing screens held up to the face like a small private
sunrise.


# The Projectionist's Apprentice

Old Benedek ran the cinema from a closet up at the back, with a square hole in it the size
of a hymn book. It was hot there, even in January. On the wall he had tacked a list of all
the films in which the reel had snapped at the best moment, and what he had done about it.

"You splice," he said, "and meanwhile you cough. If they hear a cough they believe that
someone's in charge."

He was training me up because his eyes were failing. He wouldn't admit that. He said that
the films were getting darker. I was fourteen, and could thread the machine in the time it
takes to tie a shoe, and what I liked best wasn't the picture anyhow; it was the beam,
with the dust going round and round in it like a slow snowfall that never came down.

In March the owner told us that he was selling up. A firm wanted the building for carpets.
There would be one more Saturday, and then thank you very much, and everyone was to have a
free choc ice.

"What shall we show them?" I asked.

Benedek was oiling a sprocket. "Whatever's been delivered. A comedy, I think. Something
with a horse."

But the van from the distributor's didn't come. By six on the Saturday there was a queue
down as far as the bridge, grandparents and babies and a whole wedding party in its
finery, and not one foot of film in the house. The owner wrung his hands. He wanted to
send everybody home.

"Wait," said Benedek. He was looking at the floor under the rewinding bench, where the
biscuit tins were. I'd always thought that he kept biscuits in them.

You'll remember the list. Each time that a reel had broken in forty-four years, he'd
needed to cut away a bit on either side before he could join the ends: two frames, or ten,
or a foot. You were meant to throw those in the bin. He prised up the first of the lids.
They lay coiled inside like wood shavings, hundreds and hundreds of them, grey and silver
and, in the later tins, all the colours of boiled sweets.

"Can you splice quickly?" he asked me.

"You know I can."

"Then I'll hand them to you. I don't need to see. The edges tell me what year each one
was."

We had fifty minutes. Downstairs the pianist, who hadn't been wanted since the arrival of
sound and who only came in for the company, was asked to keep them amused. Scissors,
cement, press, count to eight. A man opening his mouth to speak. A door. Half a kiss.
Somebody's hat as it left his head. A train, a lion, a woman just about to turn around. I
stuck them one to another in whatever order they came to hand, and my fingers were so
gummy by the end that I had to have my tea held for me.

"It won't make any sense," I said.

"They've seen them all before," said Benedek. "They'll know what goes in between."

He let me start the motor. The hall went dark, and that breath went through it which I've
never heard in any other place. And then up came the lion. Straight after it there was the
door, which opened, and there stood the hat. People laughed; I don't think that they could
have told you why. There followed the train, and a wedding, and four frames of sea. The
pianist had grasped what was happening, and she ran along beneath like a dog beside a
bicycle, waltz, gallop, thunder, and never once looked at her hands.

It was going too fast to think about. But I noticed something through my little window.
Every few seconds somebody in the dark would call out. "That's the night you proposed to
me!" said a voice from the stalls. "That's when the rain came in!" And from the balcony, a
deep old bass, amazed: "I never saw this bit. They cut it out. I've waited thirty years to
see what he had in his hand."

"What did he have?" asked Benedek at my shoulder. He had his face turned towards the hole,
and the beam was shining on it, but his eyes were closed.

"A letter," I said. "It was a letter, and he's giving it to her."

"Ah," said the old man. "I always thought so."

It lasted for nineteen minutes. The last piece to go through was the woman, and I'd placed
her there deliberately. She began to turn around. You saw her ear, her cheek, the
beginning of a smile, and then it was just white light, and the loose end flapping.

Nobody got up. In the silence I heard a cough, calm and rather loud, from the closet up at
the back, so that they'd all know that there was someone in charge.


# How Maps Flatten the Earth

Peel an orange in one piece, if you can, and try to press the skin flat on the table. It
splits at the edges or wrinkles in the middle. This is no fault of the orange. A
mathematician proved about two hundred years ago that no part of a sphere, however
small, can be laid flat without some stretching or tearing. Every flat map of the world
is therefore wrong, and the art lies in choosing how.

There are four things one would like to keep: the shapes of places, their areas, the
distances between them, and directions. A globe keeps all four. On paper you may keep
one of them exactly, or two in certain cases, or make a compromise in which everything
is slightly off and nothing badly so. Each recipe for turning the globe into a sheet is
called a projection, and there are hundreds.

The best known was published in 1569 by a Flemish maker of maps and globes. He was
thinking of sailors. With a compass, the easiest course to steer is one that keeps a
constant angle to north, and he wanted such courses to show up as straight lines. To
achieve that, he had to draw the meridians parallel, although on the real earth they
draw together towards the poles. This widens everything away from the equator. To keep
small shapes true he stretched the map upwards by the same amount. The farther north or
south you go, the worse it becomes: Greenland looks as large as Africa, which in truth
is fourteen times bigger. At the poles themselves the stretching would be endless, so
the sheet is simply cut off.

For navigation it was a triumph. On a classroom wall it gives children odd ideas about
who takes up how much room. When area is what counts, as in showing where forests are or
how many people live in a region, mapmakers use equal-area projections. Those keep every
country at its proper size but squash or shear its outline, particularly near the rim.

A third family preserves distances from one chosen point. Put that point at an airport
and all routes leaving it are straight and correctly measured, while the opposite side
of the world is smeared round the edge in a ring. Radio operators like this sort, for
they want to know which way to point an aerial.

You can imagine many projections as shadows. Place a lamp at the centre of a glass
globe, wrap a cylinder of paper about it, and trace what falls on the paper. Or rest a
cone on top like a party hat, or hold a flat sheet against one side. Wherever the paper
touches, the picture is accurate; errors grow as you move away. Hence a country that is
long from east to west, in middle latitudes, is commonly drawn on a cone, and the polar
regions on a flat disc.

For a town plan none of this matters. Over a few kilometres the curve of the earth is
too slight to see, and a ruler may be trusted. It is only when we try to look at
everything at once that we have to decide what we are willing to get wrong, and it is a
good habit, on meeting any map of the world, to ask what its maker decided.


# Deep End

The municipal baths opened at six for the serious swimmers, and at six precisely, every
weekday of the year, Mr Haddad lowered himself by the ladder into the shallow end and
stood there. The water came to the third button of his bathing costume. He walked from one
side to the other, thirty times, with his arms held out. After that he got dressed and
went to work.

Frankie watched him from the lifeguard's chair. She was seventeen, with a whistle she had
never yet blown. It was no business of hers how people took their exercise. But after a
month of it she couldn't stand it any longer, and she climbed down.

"You could swim, you know," she said. "It's included."

"I can't," said Mr Haddad. He didn't stop walking. "I make false teeth. I keep accounts. I
speak four languages, one of them badly. But that I never learned."

"Then why do you come?"

He reached the wall, touched it, and turned round. "I had a small boy, and now he's a big
one, and he's getting married on an island. It is a very fine island, I've seen
photographs. You go there in a boat. He has chosen to be married on the beach, at the edge
of the sea, and his bride would like us all to walk in up to here," and he laid a wet hand
on the third button, "and throw flowers. It's the custom with her family. So I practise.
I'm accustoming myself."

"To being wet?"

"To not screaming," said Mr Haddad courteously.

It came out by degrees, over several mornings, one width at a time. When he was five he'd
fallen from a jetty. There had been green light, and a roaring, and somebody's brown arm.
That was all. But ever since, if he so much as felt water close about his ears, he was
back under that jetty. He washed his hair at the barber's.

"When's the wedding?" asked Frankie.

"In nine weeks."

She looked up at the clock, and down the pool, where the serious swimmers were ploughing
to and fro like machinery. "I'll teach you," she said. "Not to swim. Just to lie there. If
you can lie on it, it can't ever get you. That's all that swimming is, lying on it and
being nosy."

They started on the Monday with his ears. She got him to bend his knees until the surface
touched the lobes. He went grey, and recited something beneath his breath.

"What's that you're saying?"

"The upper molars."

"Say them louder, then."

By the third week he was able to float a hand, and watch it, as though it were someone
else's. In the fourth it was a foot. She kept one palm flat between his shoulder blades
and told him that he weighed nothing, that she was holding up a newspaper. In the sixth he
lay with his head back in the crook of her arm, as rigid as a plank, glaring at the
ceiling, and reached the wisdom teeth before he had to stand.

"I've got it wrong," said Frankie. "You keep waiting for it to be over. What can you hear,
when your ears are under?"

"The roaring."

"No, but really listen. I'll count ten. You tell me what's in it."

He lay back. She saw his lips move, and cease to move. Ten went by; she didn't mention it.
All along the far lane the swimmers passed, and a pump was thudding away somewhere behind
the tiles, and high under the roof the first sun had got in and was wandering over the
beams. His forehead smoothed itself out, line by line, like a sheet being pulled straight
by someone at each end.

"It's people," said Mr Haddad in wonder, to the roof. "It's only people's feet. And
there's a machine, and a kind of ringing. And there's a person breathing, extremely close
to me."

"That's you."

"Is it? He sounds quite all right." He considered for a moment longer. "Where is your
hand, Miss Frankie?"

She held both of them up, where he could see them, dripping.

He didn't scream. He didn't even blink. He lay there with his arms out and his white hair
spread around him, turning gently in the swell from the fast lane, first toward the clock
and then toward the door.

Some weeks later a postcard arrived at the baths. It showed a long beach, with a cross in
ink quite far out on the blue part. On the back, in the careful hand of a man used to
working on a very small scale, were the words: We threw the flowers. Then all of the
others walked back to the shore, and I stayed in and watched them floating, since we
happened to be at the same height.

Frankie pinned it on the wall next to the rules. She had to move the one about no
lingering.


# Night Shift at the Weather Station

LENA: Wind?

OMAR: North by west, eleven knots, and gusting. It's getting up.

LENA: Pressure?

OMAR: Nine hundred and ninety-two, down three in the last hour. Lena, I'm supposed to be
asleep. It's your watch.

LENA: Yes, but you're awake, and you have nicer handwriting. What is the cloud doing?

OMAR: I can't see any cloud. It is a quarter past two in the morning.

LENA: Go out and look for stars, and where there aren't any, that's cloud.

OMAR: I've just got my feet warm. All right, all right. Where's the other boot?

LENA: The kettle is standing on it.

OMAR: Why in the world would anyone stand a kettle on a boot?

LENA: It wobbled.

OMAR: Brr! I'm back. Stars overhead and to the east. Nothing at all from the lighthouse
round to the headland, it's as if someone had drawn a blanket up. And the sea has got
that sound.

LENA: What sound?

OMAR: Like furniture being moved in another house.

LENA: You can't put that on the form, there isn't a box for it. But I heard it too. The
forecast from the mainland says light airs until noon.

OMAR: They are a hundred miles off and sitting in a warm room.

LENA: They've got the big computer.

OMAR: And we've got a barometer that my grandfather used to hit with a spoon. It still
fell three. What are you thinking of?

LENA: The crab boats. There are five of them, they go out at four. If I ring the harbour
now and it comes to nothing, I will have kept thirty people ashore for a whole day and
they'll call me Granny Drizzle, as they did in the spring.

OMAR: And if you don't ring?

LENA: That's the part I am thinking of.

OMAR: What would you need to see, in order to be sure?

LENA: Another two millibars. Or the wind backing into the west.

OMAR: Then let's not argue. We'll read it every ten minutes, and make up our minds at
three. I'll do the wind and you do the glass.

LENA: I thought you were going to bed.

OMAR: I'd only lie there listening. Is there tea?

LENA: There's tea, with a slight taste of boot.

OMAR: Two twenty-five. North-west, sixteen.

LENA: Nine ninety-one and a half.

OMAR: Have one of these. My sister made them, they have got figs in. Do you ever wish
that you worked somewhere with people?

LENA: I work with thirty people. They simply don't know that I'm here. Two thirty-five.

OMAR: West-north-west. Twenty-one, and it nearly had my hat.

LENA: Nine ninety, and still going. That's enough for me. I'm not waiting till three.
Pass me the telephone.

OMAR: Granny Drizzle?

LENA: They can call me what they like, so long as it's over breakfast. Hello, harbour?
This is the station. Yes, I know what time it is. Wake them up, would you, and tell them
to go back to sleep.


# To an Apprentice Who Wishes to Give Up

Dear Caspian,

Your note was on the bench when I came in this morning, under the number six gouge, so I
take it that you wanted me to find it before anyone else did. I have read it twice. You
say that you are not cut out for this work, that you have spoilt four chair legs in a
week, and that Rosalind, who began after you, has spoilt none. You offer to pay for the
ash.

Keep your money. The ash was going to be a chair or it was going to be a lesson, and I
price them about the same.

I would ask you to look on the shelf over the glue pots, right at the back, behind the
tin of wax. There you will find a stool. Please take it down and sit on it. You will
notice that it has three legs, all of them different, and that in order to stay upright
you are obliged to lean towards the window. I made it when I was in my second year. My
master looked at it for some time and said, "Well, it knows what it wants to be." Then
he went off to his dinner. I was furious, and I nearly went to sea.

What he meant I understood much later. My cuts were wrong, but I had been looking at the
wood and not at my hands. Anyone's hands can be trained; it takes about four years and a
great many plasters. Looking is rarer. Now, I have watched you pick through a stack of
boards. You turn each one to the light, you sniff at it, you run your thumb along the
grain, and last month you put aside a plank that I myself would have used, because you
said it was going to twist. I used it just to show you. It twisted.

As to Rosalind, she is quick and neat and I am lucky to have her. Ask her to tell you
how she felt about the dovetails. She kept her bad ones at home beneath the bed, so as
not to be seen with them. There were thirty-one. Her mother told me.

You have been gripping the spokeshave as if it meant to escape. Let it go loose in your
palms and push from your hips. Sharpen twice as often as seems reasonable. And stop work
at half past four on Fridays, since everything you have ruined so far was ruined after
that hour, when you are thinking of your supper.

If you still want to leave at midsummer I shall write you a good reference and mean
every word. But come in tomorrow. There is a rocking chair to be mended for a lady of
ninety who was nursed in it, and I need somebody to smell the wood and tell me what it
is.

Yours,
A. Brandreth


# The Library Van

On Thursdays the library van did the high farms, and in all the eleven years she had
driven it Margery Bell had never missed one, until the Thursday when the bridge at Cold
Beck went down the river in the night like a dropped comb.

She stopped at the brink and switched off. On the other side the road went on, up over the
fell, to six farmhouses and forty-two borrowers. Some were in the middle of series.

"You'll not get over there," said a man in a council jacket, who was standing guard on the
gap with a flask. "Three weeks, they reckon, for a temporary one."

"Three weeks!" said Margery. "Old Mr Thwaite is on the last chapter but two. I've got it
here. He had to give back the other copy because of the cat."

"He'll have to wait, then."

"He's ninety-six," said Margery.

The beck was brown and loud, and a good twenty yards across. As she watched, a figure in a
red anorak came down to the water's edge opposite and began to wave both its arms. She
knew it by the stoop. It was Jessie from Top Intake, who got through four romances a week
and a book on bridge. Behind her came others, in ones and twos, with dogs, with carrier
bags. They had walked down for the van as usual. They'd heard about the river, it seemed,
but they hadn't connected it with the books.

Jessie cupped her hands. It was useless; the water tore it all to rags.

"What did she say?" asked the council man.

"I think that she wants to know who did it."

"Did what? The bridge?"

"The murder, in the one that she's just finished. There was a page gone at the end. I
promised I'd look it up." Margery got out of the van and walked to and fro on the bank.
She was a small woman with a voice trained by long years of not raising it. Then she went
round to the back and flung the doors open.

There's a shelf in every library for the things that nobody borrows. On hers, between the
folding maps and the talking books, was a manual, donated by a troop of scouts. She took
it down, blew on it, and found the page. After that she pulled two yellow dusters from the
bucket and tied them on the ends of her window pole and her broom.

The semaphore alphabet isn't hard to learn, but it's slow. Margery propped the manual on
the bonnet, and the council man read her off the positions, since she needed both hands.
Up, and out. Down, and across. It was four minutes before she'd got as far as
T-H-E-G-A-R-D.

On the far bank they stared. She could see them consult. All of a sudden one of the
Postlethwaite boys broke away from the rest and ran up to the fence and came back dragging
two feed sacks. He'd been a sea cadet. He stood on a rock, with his feet apart, and
spelled out so fast that she had to make him repeat it: GARDENER QUERY. AUNT JESSIE SAYS
KNEW IT.

A cheer was seen, if not heard.

So it was that the library opened that day. It opened at ten and it shut at four, and on
both sides people were sent home for sandwiches. They asked for how it ended, and she
looked it up and told them, a word here and a word there, as tightly packed as a telegram.
MARRIES DOCTOR. SHIP SINKS BUT DOG SAVED. NOT REALLY DEAD. A farmer wished to know the
dose for liver fluke. Somebody's little girl, hoisted up onto a shoulder, wanted any poem
with an owl in it, and for that the council man took the broom himself. He had a natural
sweep.

Last of all there came down the lane, on a quad bike, in a blanket, a very old person with
a stick. They lifted him off and sat him on a milk crate. The Postlethwaite boy raised his
sacks. MR THWAITE DOES NOT WANT END, he signalled.

Margery spread her arms in a question mark, which isn't in the manual.

WANTS IT AS IT COMES. START OF CHAPTER TWENTY. HE HAS ALL DAY.

She looked at the sky. There were two hours of light left in it, perhaps. She looked at
the page, small type, no pictures, a storm getting up on the first line. Her shoulders
were on fire. The council man screwed the lid back on the flask, wiped his hands down his
jacket, and moved over next to her by the bonnet, with a finger on the place.

"You do the left arm," he said. "I'll do the right."


# How Vaccines Work

Your body keeps a diary of its illnesses. It is written not in words but in cells, and
vaccination is a way of adding an entry without going through the illness.

When a germ gets in for the first time, general defences respond within hours. They are
crude: fever, swelling, cells that swallow anything unfamiliar. Behind them a more
particular force is waiting. It consists of billions of white blood cells, each carrying
on its surface a receptor of a slightly different shape, made more or less at random
before any germ was met. Most will never find a use. But with so great a variety, a few
are almost bound to fit some piece of the newcomer, as one key in a giant heap will fit
any lock. The piece that is recognised is called an antigen.

A cell whose receptor fits begins to multiply. In a week or two it has thousands of
descendants. Some turn into factories for antibodies, which are loose copies of the
receptor that drift in the blood, stick to the germ and stop it from entering cells, or
mark it for destruction. Others, of a related type, hunt down cells already infected.
The trouble is that a week or two is a long time. Against measles, or diphtheria, or
tetanus, the sufferer may be gravely ill, or dead, before the particular force has been
raised.

If the patient recovers, most of those soldiers die off, but a small number stay behind
as memory cells, for years and occasionally for life. Let the same germ come again and
they respond in a couple of days, so strongly that the person commonly notices nothing.
That is why people who had measles as children do not get it twice.

A vaccine shows the body the antigen without the danger. There are several methods of
doing so. One may use a living germ that has been weakened until it can barely grow, or
a germ that has been killed, or only a fragment such as a single protein or a disarmed
poison. A newer way is to send in a short-lived set of instructions, called messenger
RNA, from which some of our own cells make the fragment for a few days before the
instructions fall apart. In every case the white cells go through the whole drill:
recognition, multiplication, memory. The sore arm and the tired evening that follow are
signs of the drill, not of the disease.

Why more than one dose? The second meeting makes the surviving cells multiply again, and
favours those that fit best, so that memory becomes both larger and sharper. With some
germs, influenza above all, the antigens alter from year to year, and last season's
diary entry no longer matches the face at the door.

Protection is never quite complete. Some people respond poorly, and the very young or
very sick can't be given certain vaccines at all. They are sheltered by everybody else.
A germ that needs to pass from person to person dies out when most of those it meets are
immune, as a fire goes out where the trees stand too far apart. Smallpox, which used to
kill millions every year, was removed from the entire world in just that manner, and its
last natural case occurred in 1977.


# Station Forty-One

Dear Mum,

You asked me what there is to see here, and I've been putting off the answer, because it's
nothing. I don't mean that it is dull. I mean that I came four hundred miles into the
desert in order to look after a rain gauge, in a spot where it last rained when I was in
primary school, and that each day at noon I walk out to it with my pencil and I write down
a nought.

There is a hut. It's got a bed, a radio, a tap, and a roof that ticks when it cools off.
There's a road to the north which you can see only when there is dust on it. The fellow I
took over from, Gus, was in such a rush to be gone that he shook my hand through the
window of his truck. "Keep your boots upside down," he told me, "and don't leave out the
noughts." I thought that he was joking about one of them.

By the second week I'd begun to feel it was silly. No one could tell if I did the walk or
not. I could have sat on the bed and filled in noughts until Christmas. One day I did just
that, I wrote it down at ten past eleven with my feet up. And Mum, I can't explain this,
it was the longest afternoon of my life. I kept on thinking of it out there, with its lid
off, waiting. At four I put on my hat and went and apologised to a tin funnel.

It was then I found that I had a neighbour. There's a lizard, the length of my thumb,
lives in the shade of the post. He comes out around noon, as I do. He lifts his left front
foot and his right back one, stands like that for a while, and then changes over. He does
it because the ground is hot, but it looks like a very polite dance. I have called him the
Inspector.

Now for my news. On Tuesday the radio woke me before light. It was headquarters, a woman
named Priya; I've never met her but she's got a laugh like a gate. She collects the
readings from all the stations, sixty-odd of us, spread over an area you could lose France
in. She said, "Forty-One, what's your pressure doing?" I told her. She said, "Go and look
at it again." I did, and it had fallen further as I stood there.

"Now I'm going to tell you something," said Priya. "Thirty-Eight had a drop last night,
and Thirty-Nine this morning. It's walking towards you. Don't get excited. It'll most
likely dry up before it gets there, it generally does."

I got excited. I swept the hut. I put out each thing I own that would hold water, the
bucket, the basin, both the mugs. The sky was the same as always all day long, like the
inside of an enamel bowl. At noon I wrote my nought. The Inspector didn't come.

It arrived at five, and it came by smell. You won't believe how it smells, Mum. It's like
when you iron a shirt that's been a bit too long in the drawer, and like pennies, and
bread. The whole of the west went purple. I ran to the gauge and stood beside it, as
though I might be of some assistance.

I heard it before I felt it. It sounded like somebody who walks through dry leaves a long
way off. And something hit me on the hand. Then there was one on my boot. Around me little
craters were opening in the dust, a yard apart, each with a puff of smoke. I counted
nineteen. I saw two of them go into the funnel, I'd swear to that in court.

And then it was over. It went by to the south of me, with its skirts held up, and rained
on nobody at all for a solid hour. I watched it doing so until it was too dark.

I measured what I'd got. It didn't come up as far as the lowest mark. There's a rule for
this, it turns out, at the back of the handbook, and I had never read so far. When there's
been rain but it's too little for measuring, you aren't to put a nought. You put a T. It
stands for trace.

I called it in. There was a silence, and a bit of crackle. "Say that again?" said Priya.
So I did, and I heard her turn away from the microphone, and shout it out across some big
room that I've never seen, full of people at their desks. "Forty-One's got a trace!" And
they clapped, Mum. I could hear them clapping.

She told me that there hasn't been a T in that column for eleven years and two months. All
those noughts before it are how they know.

This morning there was a flower by the post. It is white, and not as big as a shirt
button. The Inspector was sitting next to it with all four of his feet on the ground.

Your loving son,
Col


# How a Violin Makes Sound

Pluck a rubber band stretched between your fingers and you will hear almost nothing. A
string is thin; it slices through the air like a wire through cheese and pushes very
little of it. Violin strings are no better. Their voice has to be borrowed from the
wooden box beneath.

Let us begin at the bow. It carries a ribbon of some hundred and fifty horsehairs,
rubbed with rosin, which is made from the sap of pines. Rosin has a peculiar property:
it grips firmly when surfaces are at rest against each other, and much less once they
slide. As the bow moves, the hair grips the string and drags it sideways. The pull of
the string grows until the grip fails; it snaps back, slips past the hair, then is
caught again. On the A string this happens four hundred and forty times in each second.
The sawing motion feels smooth to the player, but at that scale it is one long series of
catches and escapes.

Pitch is determined by three things. A shorter string vibrates faster, as does a tighter
or a lighter one. The pegs take care of tightness. Weight is fixed by the maker, who
winds the lowest string in metal to make it heavy yet flexible. Length is in the left
hand: pressing a finger on the fingerboard leaves less string free to swing, and halving
it raises the note by an octave. There are no frets to help. A millimetre to one side
and the audience knows.

So far, hardly any sound. The four strings pass over a thin upright piece of maple named
the bridge, and press down upon it with a force equal to the weight of a small child.
When a string swings sideways, the bridge rocks from foot to foot. Under one foot,
inside the body, runs a long bar glued to the top plate. Close to the other foot stands
a little stick of spruce, wedged between top and back, known as the sound post. French
makers call it the soul. Because of the post, that foot stays fairly still, while the
other is free to pump the top up and down. The belly of the violin, broad and springy,
moves a good deal of air, and now the note can fill a hall.

Two curving slots in the top let air in and out. The body acts as a bottle does when you
blow across its neck, with a deep resonance of its own that supports the lowest notes.
The remainder depends on how the plates bend. Each has its favourite frequencies, and
these give an instrument its character, since no string ever vibrates in a simple way.
Along with the main note come fainter ones at twice, three times, four times its
frequency, and the wood strengthens some and starves others. This mixture is how you can
tell a violin from a trumpet playing the same tune.

Makers choose spruce for the front because it is stiff for its weight, and maple for the
back. They carve to fractions of a millimetre, tap, listen and carve again. Whether
certain old Italian instruments are really superior is disputed; in tests with the
lights off, experienced players have often preferred new ones. What no one disputes is
the number of hours it takes before anyone else in the house enjoys the sound.


# To the Lost Property Office of a Railway

Dear Sir or Madam,

On the evening of the ninth I left a parcel on the 6.15 slow train, third carriage, in
the rack on the side away from the sea. I should like to describe it in such a way that
there can be no mistake, while at the same time asking you not to open it.

It is about as long as a loaf and twice as high, wrapped in brown paper and then in a
tartan rug. The string is green. I tied it with a knot of my own, of which I am rather
proud, and if you succeed in undoing it I hope you will tell me how. There are several
small holes in the top. Those are on purpose.

You will by now have put your ear to it. That noise is normal. It means that it is
contented. If the noise should stop, or if it gets faster, kindly move the parcel away
from the radiator and say something to it in a low voice. It doesn't matter what you
say. My nephew reads it the football results.

I am aware that this raises questions. I am a maker of musical boxes, and have been
these forty years, and the object is a mechanical nightingale ordered by a hospital for
the children's ward. It sings when the room grows dim and gives up as soon as somebody
claps. The ticking is the regulator. The holes are for the song to come out, and the
warmth is bad for the leather of the bellows, which is no thicker than the skin of a
plum. I asked you not to look only because the children have been promised that no
person will see it before they do. There was a solemn vote.

How I came to forget it I can explain too, though not excuse. A young woman across from
me had a baby that would not settle, and she had the look of someone who has been awake
since March. I offered to hold him. He fell asleep on my shoulder between two stations
and I did not dare to move, and when we got to mine I had to hand him over, find my
stick, and climb down backwards. I was halfway home, humming, before my arms told me
that they were empty.

If you have it, I can come at any hour, and will bring the ticket. I will bring you
something else besides, for I never travel without a few small pieces in my pocket.
There is a beetle that walks up a sleeve. It would go nicely on a counter.

In hope,
Erasmus Pell

P.S. Should the lights go out in your office this evening, please do not be alarmed.


# Frost on the Orchard

At nightfall the thermometer on the gatepost showed two degrees and was still going down,
and every blossom on the hill was open.

"We need smoke," said Tante Odile. "Ring the bell."

I was only there for the Easter holidays. I'd been sent because my cousins had mumps, and
so far I had spent my time learning the difference between a Reinette and a Calville,
which in April is no difference at all. Both of them are pink. That evening the entire
valley was pink, terrace above terrace, as if someone had breathed on it.

The bell hung in the gable. I pulled until my feet left the ground. One after another the
lamps came out of the farms below, and wavered, and began to climb. First came the
Perrins, who hadn't been on terms with my aunt since the business about the well. Then the
widow from the mill. After her the schoolmaster, and both of the gendarmes, in slippers.

There was straw stacked ready in heaps, damp straw, with old leaves and vine cuttings, one
to every fourth row. My aunt handed round the torches like a general. "Wait till I say
so," she told us. "If you light too early you'll run out before dawn, and it's at dawn
that it kills. Sit down. Eat. Don't anyone breathe on the thermometer."

So we sat on crates in the dark, thirty people under a roof of flowers. It was so still
that you heard the petals let go. Someone passed a sausage. I found that I was next to the
elder of the Perrin boys, the one with the ears, whom I'd been forbidden to speak to.

"What was it about?" I whispered. "The well?"

"I don't know. It was before I was born. I think that somebody leaned on it." He broke his
bread and gave me the half with more butter. "What did yours say?"

"That your grandfather moved a stone."

"Ours say your grandmother did."

We pondered it. The mercury stood at one degree, then at a half. Up in the hard black sky
the stars looked close enough to be part of the problem.

At ten to three my aunt got up. She laid her hand upon the trunk of the nearest tree, as
you'd feel the forehead of a child. "Now," she said.

The torches ran out along the rows. For a moment there was nothing except crackle and
yellow flame, and then the damp took hold, and out of each of the heaps rolled a thick,
slow, white smoke that smelled of cellars. It didn't rise. It crept along the ground, it
climbed to the lowest branches and spread there, until we were walking about beneath a
second, softer hill. You couldn't see your neighbour. You could hear coughing, and a rake,
and voices that called the names of the trees.

"The Calvilles want more!"

"I've got none left!"

"Take from ours," shouted someone, and through the murk came the old Perrin himself, with
a bale on either shoulder and his eyebrows singed. He stopped short when he saw who it was
that he had said it to.

Tante Odile had soot down to her chin. They looked at one another across the heap. In the
book of our family, I'd been told, these two had not exchanged a word for thirty-one
years. But a fire doesn't wait until you have found the right one.

"Lower," said my aunt. "Put it on the windward side, Marcel. It's creeping in by the
wall."

"I know where it creeps in," the old man growled. "It was I who laid that wall." And he
went down on his knees and blew.

We fought until the east turned green. It's the coldest hour; the thermometer fell to one
below, and hung there, and I remember that I prayed to it, as there wasn't anything else
with numbers. At last a long red bar came over the ridge and touched the topmost row. The
smoke turned to gold. Everyone stood just where they were, black as sweeps, with their
rakes hanging.

My aunt reached up and took a blossom between finger and thumb. She split it with her nail
and looked for the small green heart, to see if it had gone brown. She looked for a long
time. Then she held it out, not to me, nor to the schoolmaster, but sideways, without
turning her head, to where old Perrin was leaning on the wall and getting his breath.

He put on his spectacles. "Alive," he said.

"I've got coffee on," said Tante Odile to the tree. "There's far too much of it."

The boy with the ears told me, afterwards, that he'd walked past the well on his way home
and found out what the quarrel had been. There was no stone missing at all. There was just
the mark of two elbows, side by side, worn into the rim.


# The Shoemaker and the Left Boot

A young man came into the shop with one boot on and the other in his hand, and stood
upon the mat like a heron.

"It squeaks," he said.

The shoemaker, Mrs Dunmore, had a row of tacks between her lips. She removed them one at
a time and lined them up. "Both of them?"

"Just the left. I bought them here in the autumn. I would not mind, only I'm a waiter at
the Hotel Meridian, and I have to come up behind people. They hear me and spill things."

"Walk to the window for me."

He put on the boot and walked. It gave a cry at each step like a gull with a grievance.
A boy who was waiting with his father's clogs began to giggle.

"Now walk as if you weren't thinking about it," said Mrs Dunmore.

"How can I do that? You're both staring."

"Tell me what is on the menu tonight."

"Well, there's a clear soup, and a fish pie with fennel," said the young man, setting
off again, "and then roast pigeon, though I'd advise against it, since the chef has
quarrelled with the supplier. For pudding there's a tart." He stopped. "It didn't
squeak."

"It didn't until you got to the pigeon." She held out her hand for the boot. She flexed
it beside her ear, dripped some oil into the welt, flexed it once more, and shook her
head. "There's nothing loose in here. The stitching's sound and so is the shank. Let me
have the sock as well."

"My sock?"

"Young man, I've seen socks."

She turned it inside out. Under the heel there was a hole, and around the hole somebody
had worked a darn, thick and shiny, in what appeared to be fishing line.

"Who did this?"

He turned pink. "I did. My mother always used to. I'd run out of wool."

"Well, there's your gull. Whenever you are anxious you come down hard on that heel, and
the line rubs on the leather. When you're easy you walk on the front of your foot and it
keeps quiet. It was never the boot that was complaining." She opened a drawer and
rummaged. "Were you nervous about the pigeon?"

"I am nervous about all of it. I've only been there for a fortnight. Before that I was
on my uncle's trawler, and no one minded how I came up behind the fish."

The boy laughed so much that he dropped a clog. Mrs Dunmore found a ball of grey wool
and a wooden mushroom, drew up her stool to the lamp and beckoned. "Sit here. I'll do
the first half and you'll do the second, then the next time you won't have to wait for a
lady who mends boots. In and out, like weaving. Not so tight."

They worked for a time in silence, passing the mushroom to and fro.

"What do I owe you?" he asked when it was finished.

"For the boots, nothing, they were perfect. For the darning, a piece of that tart, if
there should happen to be some left."

He went out across the cobbles, and they listened from the door. There wasn't a sound
until he had reached the corner, where he turned to wave, and walked straight into the
postman.


# Mr Pym and the Parrot

It was common knowledge in Harbour Row that Mr Pym, who tuned pianos, could not abide
noise. He wore felt slippers in the street. He'd once crossed the town at midnight in
order to ask a dripping gutter, by means of a sponge, to stop. So when his sister went to
sea as a ship's cook and left him her parrot, the neighbours laid bets on how long it
would be.

The parrot was called Admiral. It was grey, with a red tail and a cynical eye, and it had
spent twenty years in a galley. It could do a cork, a kettle, a winch, a quarrel in
Portuguese, and the siren of a vessel going astern.

"I must ask you to moderate yourself," said Mr Pym on the first evening.

The Admiral did the siren.

By the fourth day he'd tried everything. A cloth over the cage brought on the sound of
rain, heard through canvas, with somebody snoring. Conversation led to Portuguese. When he
played to it, softly, a little Schubert, the bird listened to the end with its head on one
side, and then gave an exact imitation of him closing the lid.

He couldn't work at home any more, so he took on all the jobs he could get, further and
further out. And as he could not in conscience leave the creature alone, he took it with
him, the cage on the handlebars, beneath an umbrella. That was how they came, one wet
afternoon, to the big house at Sallow Bay, where there was a concert grand which nobody
had been able to put right.

"Four tuners I've had," the lady of the house told him. She was a singer, retired, with
rings on every finger. "They go away and say it's perfect. And the minute they've left I
strike this," and she struck the A above middle C, "and there is something there.
Underneath. Like a wasp in a bottle. Don't tell me it's my age."

Mr Pym sat down. He struck the note and leaned into it as though it were a keyhole. He
took out his fork, his wedges, and his lever. He listened to each of the three strings
alone, then all together, then with the lid up and with it down. The note was as pure as
water. He felt the tips of his ears get warm, for he was a truthful man.

"Madam," he began, "I'm afraid that I find it to be..."

"Bzzz," said the Admiral.

They both turned around. The parrot had climbed to the top of its perch. It shut one eye,
puffed out its throat, and produced the A, quite beautifully, exactly as it had been
played; and under it, fine as a hair, was a second sound, a dry and tinny whisper that
trembled a shade behind.

"That's it!" cried the singer. "That is my wasp!"

"Do it again," said Mr Pym. He had gone pale. "If you please, sir. Only the lower part."

The Admiral obliged. Mr Pym walked slowly away from the piano, with his head bent, towards
the bird and then from the bird into the room, as one follows a thread. He stopped at the
curtains. He stopped by the mantelpiece. There stood a clock under a glass dome, some
shepherdesses, and a photograph in a silver frame of a man in the uniform of a ship's
engineer. "Might I trouble you," he said, "to strike it just once more?"

She struck it. He put out one finger and touched the frame, and the whisper stopped as if
he'd laid the finger on its lips.

It was the glass. It had come a little loose on one side. Only a single note in the world
could set it going, and that was the A above middle C, on that piano, in that corner, with
the lid raised.

"When was this taken?" he asked.

"It was our last summer," said the singer. She'd come up close, and was looking not at the
frame but at the face in it. "He used to hum when I practised. It drove me to distraction.
He had just the one note, poor lamb, he'd got it from his engines." She was silent a
moment. "You can put it right, I suppose? With a bit of paper?"

Mr Pym took from his waistcoat pocket a tiny wedge of felt. He held it over the gap, and
hesitated. All his life he had gone about the world with those small grey wedges, and he
had never yet asked a noise what it was for.

"I could," he said, "if you wish it."

The rain was running down the long windows. From the cage came the sound of a kettle on a
stove, many years ago, just before it boils. The singer went back to her stool, and sat,
and spread out her fingers with all their rings.

"Leave it," she said. "And bring that bird in here next to me. Does he know any duets?"


# Why Leaves Turn Red

Autumn colour starts with an act of thrift. A broad leaf is costly to own in winter,
when there is little light to harvest, the soil is too cold to give up water freely, and
wet snow would break a branch in full dress. So the trees of cool climates let their
foliage go. Before doing that, however, they unpack it.

The most valuable goods inside a leaf are tied up in the green machinery that catches
light. Chlorophyll, the pigment that makes leaves green, is fragile even in midsummer
and has to be replaced all the time. As the days shorten, a tree stops replacing it. The
machinery is taken apart, and its nitrogen and phosphorus are carried back into twigs
and roots to be stored until spring. More than half of a leaf's nitrogen may be rescued
in these weeks.

When the green fades, other colours step forward. Yellow and orange come from
carotenoids, relatives of the pigment that colours carrots. They were in the leaf from
the start, helping to gather light and guarding against too much of it, but the green
outshone them. Birches, poplars and lindens go golden in this way. One could say that
their yellow is uncovered, rather than made.

Red is another matter, and a more curious one. The crimson of maples and sumacs is due
to anthocyanins, the same group of pigments found in cherries and purple cabbage, and in
many species they were not there in July. The tree makes them from sugar, in autumn,
inside leaves that it is about to throw away. Why should anyone paint a house on the eve
of its demolition?

Several explanations have been offered. The most favoured treats the pigment as a
sunshade. While the light-catching machinery is being dismantled it works badly, and
strong sunlight falling on it can produce harmful by-products. A red screen near the
surface cuts down the glare and gives the tree a few more days to finish its unpacking.
In keeping with that idea, leaves on the sunny side of a tree are generally redder than
those in the shade. A second suggestion is that the colour warns off insects, such as
aphids, which arrive in autumn looking for a place to lay eggs. Perhaps both are true,
in different trees.

Weather tunes the display. Bright, cool days with nights just above freezing give the
finest reds, because sunshine makes sugar and the chill keeps it from being drained away
too fast. A mild, cloudy, rainy season leads to dull browns, and a hard early frost
kills the leaf outright and ends the business before it is complete. Brown itself comes
from tannins, which remain when all else has gone; oaks are full of them.

And the fall? At the base of every stalk a thin layer of weak cells has been forming. On
its inner side, cork grows to seal the wound. Day by day the joint gives up its hold,
till the leaf hangs by nothing but the fine tubes that fed it, and the next breeze is
enough. It isn't really the wind that strips the trees. They have undone the last button
already, and the wind only helps them out of their coats.


# To a Neighbour across the Hall

Dear Neighbour in 3B,

We have lived eleven feet apart for two years and have said good morning, by my count,
about four hundred times. I do not know your name, as your door has only a number on it
and your letters come addressed to the cat. At any rate I assume that Professor Biscuit
is the cat.

I am writing for the reason that I play the tuba. You know this already. You have known
it every Tuesday and Thursday from seven to eight. I always supposed that the walls were
thick, since nobody ever knocked, and it was not until last week, when I stayed at home
with a cold and heard you cough as clearly as if you had been in my wardrobe, that the
truth came to me. I had to sit down. I thought of all those scales. I thought of the
month in which I learned the elephant piece.

So, first of all, I apologise. In the second place, I would like to know if there is an
hour that suits you better, or a day on which you are out. I could practise in the
cellar, if the caretaker will shift the prams. There is a mute that one can stuff into
the bell; it resembles a traffic cone and makes me sound like a cow in the next valley,
but I would put up with that.

There is one more thing, and here I may be wrong. On Thursday, having recovered, I began
the slow tune that I save for last. I played very softly on account of what I'd
discovered. At the second line, I was nearly sure that I heard a piano. It was faint,
and it stopped when I did. I started again, and there it was, underneath, putting in the
chords just where I've always imagined them. We went through to the end. Then I heard
the lid close and the cat being told that it was time for bed.

If I dreamed it, please forget this paragraph and tell me about the hours. But if I did
not, then I have the music to eleven duets, and I make a decent lentil soup, and my door
is not locked on Tuesdays.

With respect, and in B flat,
Ambrose Teale, 3A


# The Last Tram to Verity Hill

When the clock over the depot says twenty-three fifty, I let off the brake, ring twice,
and take the last tram up Verity Hill. It's empty as a rule. A conductor isn't needed, and
they've tried more than once to tell me so.

I like it at that hour. The wire sings, the shop fronts slide along like fish tanks, and
on the steep bit after the brewery, if it has been raining, you can see the rails run on
ahead of you up to the sky, so that it seems you might forget to stop. My driver is a man
by the name of Ferdy. He has been in front and I behind for seventeen years. We converse
by means of the bell.

It happened on a Tuesday in the wet end of October. At the fish market there got in a lady
with a ladder.

"I don't know what I'm to charge you for that," I said.

"He's a half," said the lady. "He's folded."

She set it against the pole and sat opposite to it, in the manner of somebody who is
seeing off a relation. She was not young. She wore gumboots, and had a coil of cable on
her shoulder, and her hair was full of drips.

We'd barely started when at the corn exchange two students got in, carrying between them a
chest of drawers without any drawers. At the theatre stop it was a man with a stuffed
heron. By the infirmary I had a harmonium, a hatstand, nine kitchen chairs, and a family
of five with a carpet over their shoulders like a dragon at New Year. I punched them all.
I have never had so many in the car after midnight, and not one of them seemed to think it
peculiar.

"Is someone moving house?" I asked the lady.

"Everyone is. It's only for tonight. Didn't you hear about the hall?" And she told me.
There is a hall at the top of the hill, the old drill hall, that's been closed up ever
since I was a boy. The council was going to knock it down on the Wednesday. It seems that
there was a regulation. They could not pull down any building in which, on the morning
concerned, an established club was found to be meeting. "Established," she said, "means
that it's got furniture."

"And what's the club?"

"Well, that's what we haven't settled. We thought that we'd do the chairs first."

Three short rings from the front. That was Ferdy; it signified that we were overweight for
the gradient. I went through to have a word. He'd stopped her just beyond the brewery, on
the steep bit, with the rain hissing on the lamp and the wheels starting to slip.

"She won't take it," he said. "Not loaded like this. You'll have to put them off."

I looked back down the car. They'd gone quiet. There were children asleep on the carpet.
The heron was gazing out at the weather with its glass eye, and behind it, through the
rear window, all the lights of the town lay spread out, wet and trembling, down to the
harbour and beyond. In seventeen years I had never put off anyone but a drunken bandsman,
and I'd felt badly about him.

"How about sand?" I said.

"We're out. I told them in September."

I walked the length of the tram again. "Ladies and gentlemen," I announced, "this car's
unable to proceed, owing to a lack of grip. I'm not permitted to ask you to get out and
push. It is strictly against by-law nineteen. I'd just mention that I'll be standing on
the rear platform for some minutes with my back turned, having a look at the moon."

There was no moon. I heard the doors fold, and boots on the setts, and somebody giving the
time. Then she moved. Oh, she moved like a ship. I don't care what anyone says about
electricity, I have never felt a thing to equal it: forty people with their shoulders to
the old girl's flanks, in the pouring rain, at a quarter past midnight, and singing. Ferdy
eased in the current, notch by notch. On the crest he rang the bell, and he didn't ring it
for any reason at all.

We unloaded at the terminus. It took us four trips to the drill hall door. The lady went
up her ladder and hung a bulb from a beam, and when it lit there was a floor as broad as a
field, and dust, and high up around the walls the names of regiments in gold. They put out
the chairs in rows. By now it was getting on for two.

"Members only from now on," said the lady. "And staff," she added.

Somebody had found that the harmonium still worked. The first minute of the first meeting
was taken down in my ticket book, for want of paper, and so I can tell you precisely how
it reads. Resolved, that the club be for people who are on the last tram. It was carried
with no one against. The chair was taken by the heron.


# How Money Circulates

Follow a single banknote for a week. On Monday a baker pays it to a boy who swept the
shop. He buys a football. The sports dealer hands it over for a haircut, the barber uses
it to buy eggs, the egg woman puts it towards a new tyre, and on Saturday the tyre man,
who has a sweet tooth, returns it to the baker. Six trades have taken place, worth six
times the note, and the note is exactly as large as it was on Monday. Nothing was used
up except a week.

This is the first thing to grasp about money: it is not the bread, the haircut or the
eggs, but it allows them to change places. Without it each of those people would have
had to find someone who wanted precisely what they could offer, on the same day. A
barber who longed for eggs would need a hen-keeper with untidy hair.

How quickly a note passes along matters as much as how many there are. Economists speak
of velocity, the number of times in a year that an average unit is spent on something.
If everyone grows anxious and keeps cash under the mattress, the chain breaks. The boy
does not buy the football, so the dealer puts off his haircut, and so on down the
street. All have the same skills and goods as before, yet they are poorer, merely
because each is waiting for the others.

Most money nowadays is not paper but entries in the books of banks. When you save, your
bank does not lock the sum in a box. It keeps some in reserve and relies on the
remainder to back loans to others. Suppose a carpenter borrows to buy timber. The bank
writes the loan into her account, she pays the sawmill, and the mill's account grows.
That deposit may support lending in its turn. So banks, by lending, add to the amount of
money in use; as loans are paid back, it shrinks again. There are limits. A bank must
keep enough in hand for those who come to withdraw, it must have owners' capital to
absorb losses, and it had better not lend to people who can't repay.

Above the ordinary banks stands a central bank, which issues the notes and sets the rate
of interest at which it deals with the others. When prices are rising too rapidly it
raises the rate; loans become dearer, fewer are taken, and spending cools. When trade is
slack it lowers the rate. The lever is slow and somewhat loose. A year or more may go by
before its full effect is felt, and by then conditions may have altered.

Why not simply print plenty for everyone? If twice as much money chases the same number
of loaves, the number of loaves does not change, but the price does. In the worst cases,
as happened in several countries in the last century, people have wheeled home their
wages in barrows and spent them before lunch because they would be worth less by supper.

Governments form a loop of their own, taking in taxes and paying out wages, pensions and
bills for gravel. Trade with foreigners makes another. Yet at bottom it is still that
Monday note, going from hand to hand, and doing its work only for as long as the next
person trusts that somebody else will take it.


# Two Gardeners on Either Side of a Wall

VOICE ON THE LEFT: Is that you, sneezing?

VOICE ON THE RIGHT: It's the pollen from your birch. I get it every April.

LEFT: I get your ivy. It has come right under the coping and put a hand into my
greenhouse.

RIGHT: You could cut it back.

LEFT: I did so. I threw the pieces over to you.

RIGHT: So that is where they came from! I planted them. I thought it was a present.

LEFT: You planted them?

RIGHT: Along the bottom, to hide the bald patch. They've taken beautifully.

LEFT: In other words, I have been supplying my own invasion. How long have you been
living there?

RIGHT: Four years in June. And yourself?

LEFT: All my life, apart from the navy. It's odd that we've never met.

RIGHT: There's no door on your side. I believe your front is on Mercer Lane, and mine is
round on the hill; it would be a walk of nearly a mile. I know you by your radio.

LEFT: Is it too loud?

RIGHT: Not at all. I follow the serial. Last autumn yours was broken, and I had to find
out from the butcher whether she married the pilot.

LEFT: I was in hospital. It wasn't broken, there was just no one to turn it on.

RIGHT: I'm sorry. I did wonder. I noticed that nobody was watering, so I'd put the hose
over on hot evenings and hope for the best. Did I hit anything?

LEFT: Was that you? I came home thinking that I'd find a desert, and the runner beans
were up to the eaves. My nephew said it must have been a wet September.

RIGHT: I had to guess where they were. I aimed by the smell.

LEFT: Well, I'm blessed. What do you grow?

RIGHT: Not much. I was a seamstress in a theatre and never had so much as a window box
until I came here. I've got some lettuces that bolt, and a rose with black spots. The
only thing which does really well is a sort of big bluish pumpkin that I never planted.
It came down off the top of your wall.

LEFT: Ribbed, with a little turban?

RIGHT: That's right.

LEFT: That's my Aunt Agatha's. I've been looking for that vine for two summers, I
thought it had died! I have been watering the stump. How many did you get?

RIGHT: Nine. I made soup, I made jam, I left one on the step of the school. They had to
roll it indoors.

LEFT: There was a brick that used to come out, along here, near the tap. My brother and
I would pass notes to the girl next door. Wait a moment. It's stiff. There! Can you see
me?

RIGHT: I see one eye and part of a moustache.

LEFT: How do you do? I'm Leonard.

RIGHT: I'm Philippa. You have soil on your eyebrow, Leonard. Hold still, I'm going to
try and get a jar of jam through.


# Puppets in the Rain

Lorenzo and his daughter pulled the theatre from village to village on a handcart. It was
the size of a wardrobe. When you unhooked the front and let down the flap it became a
palace, or else a forest, as there were just the two backcloths; and from nails along the
inside hung the company, nineteen of them, with their chins on their chests.

In Monte Secco it had been raining for a week. They set up under the arcade all the same,
and Pia went about the square with the drum. She came back with her plaits dripping.

"Nobody's coming," she said. "They say that it's not a day for it."

"What is it a day for?"

"They didn't say. They're all sitting inside, looking out. Papa, I think that it's the
landslip. The road's gone on both sides. They've had no bread since Sunday, and they've
been told to wait."

Her father rubbed his bad knee. He lit the lamps at four, as he always did, and at half
past he rang the handbell. Beneath the arches there were two goats and a bucket. "Ladies
and gentlemen," said Lorenzo.

They played the whole thing. They played the quarrel and the sword fight, and the Doctor
with the enormous syringe. In the second act a shutter opened across the way. By the third
there was a face at it, a boy's, and he was laughing without a sound, behind the glass,
with his hand over his mouth.

"There's one," whispered Pia, holding up the moon.

"One's a house," said her father.

The following day they gave it again. The boy was there, and at the next window an old
woman, who shook her fist at the Miser. But then the rain came down harder still, in
ropes, and you could neither hear nor see over the width of the square. Lorenzo shouted
until he was hoarse. Finally he let the King sink down on the edge of the stage, with his
arms hanging over. Even the goats had left.

"They can't come to us," said Pia. "So that's that."

But she didn't unhook the cloth. She was looking at the rows of lit windows, up and down
the street, four storeys high, each with its flap and its little curtain, and someone
inside with their chin on their chest.

She had a word with her father. Then she took down the Doctor, the Miser, the Princess and
the Bear, and wrapped them up in her shawl, and ran.

The first door was opened by the old woman. "I've nothing to give you," she said at once.

"I know. I've brought you him." Pia held out the Miser. "You put two fingers in the arms
and one in the head. He's got to be at your window at six, and complain. You can say what
you want, as long as it's loud. The Princess is going to be straight across from you, at
the baker's, and she'll answer back."

"I couldn't," said the old woman, putting her fingers into the arms. The Miser lifted his
head. He turned, and took in the kitchen, the cold stove, and the empty crock. "And what,"
he said in a terrible squeak, "have you people done with my bread?"

By six o'clock all nineteen had been given out. The lamps were lit in every window on the
square. Lorenzo stood by himself in the middle with an umbrella and the handbell, and he
rang it.

There never was such a performance. Nobody had a script. The Bear, on the top floor, had
fallen in love, it appeared, with the Princess on the first, and had to have his letters
passed down to her in a basket, from sill to sill, with each one reading them out as they
went by and adding something. The Miser accused the Doctor. The Doctor, who in private
life was the baker, confessed in a big voice to having two sacks of flour behind a false
wall, which he'd been saving in case of worse; and there was a hush, in which you heard
the gutters, and it wasn't at all clear who'd been speaking.

"Then what are you waiting for?" cried the Bear.

"For wood," said the Doctor, more quietly. "My oven's burnt up the last."

"I've wood," said the King, who was the boy. He seemed surprised to hear himself say so.
"My kingdom's full of it. It's out in the shed."

They carried it across in a procession, in the wet, with sacks on their heads, and not a
soul among them took off his puppet. When the road was opened on the Saturday, the
soldiers who came through with the first cart smelled baking from beyond the bend. In the
arcade was a table, and at it sat the village, eating. Nineteen of the diners were made of
wood, and had a slice each set in front of them.

Pia counted them in that night, onto their nails. There were twenty. The last was fresh
cut, of pearwood, and still had the bark on at the back. He had large ears and an
umbrella. Somebody had given him a very good face, tired, a little wet, in the act of
drawing breath to address two goats and a bucket.


# How Glaciers Move

In 1820 an avalanche carried three mountain guides into a crevasse high on a peak in the
Alps. Some four decades later, what was left of them came out of the ice at the bottom
of the glacier, kilometres down the valley, together with ropes and hats. A scientist
who knew the speed of the ice had foretold roughly when it would happen. The sad parcel
proved what shepherds had long suspected: the ice is a river.

It begins as snow. Where more falls in winter than melts in summer, each year's layer is
buried by the next. The flakes lose their points and settle into grains, the grains are
pressed together, air is driven out, and in a matter of decades, or centuries in the
coldest regions, the white fluff becomes dense bluish ice. Once it is about thirty to
fifty metres thick, it can no longer hold its shape under its own weight.

Ice is brittle when struck, as anybody knows who has broken an icicle. Under steady
pressure it behaves otherwise. Its crystals are built in sheets, and the sheets can
slide over one another like cards in a pack. Each shift is minute, but with countless
crystals and no hurry the whole mass creeps downhill. The upper part is carried along
without being squeezed, so it remains brittle and cracks where the bed bends. Those
cracks are the crevasses. They rarely go deeper than a few dozen metres, for below that
the ice flows in and closes them.

There is a second way of getting about. At the bottom of many glaciers the temperature
sits at the melting point, because thick ice keeps in the warmth that rises from the
earth, and because pressure lowers the melting point a trifle. A film of water forms and
the glacier slips upon it. Meltwater from the surface, plunging down shafts on summer
afternoons, adds to the film, and for that reason a glacier may move faster in July than
in January. Where the bed is soft mud, the mud gives way as well.

Speeds vary enormously. A small mountain glacier might advance ten centimetres a day in
the middle and less at the sides, where the walls hold it back; a line of stakes set
straight across it is bent into a bow within months. Great outlets of the polar ice
sheets travel tens of metres a day. Now and again a sluggish glacier will surge, racing
forward for a year or two at a hundred times its usual rate, probably since water has
got trapped underneath.

One point is easily misunderstood. A glacier that is said to retreat is not going
backwards uphill. Its ice still flows down as always, but the front melts away faster
than fresh ice arrives. Think of an escalator with somebody sawing off its lower steps.

As it goes it works. Stones frozen into the base scrape the rock below, leaving long
grooves; blocks are plucked away whole; the valley is widened from a V into a U. The
rubble is dumped at the margins in ridges named moraines. Far from any mountain, in
fields of northern Europe and America, farmers plough round boulders of a rock not found
within three hundred kilometres. They were delivered by ice, a long time ago, at a pace
no onlooker would have noticed, and no one has yet come to collect them.


# To My Daughter, for Her First Week Away

Darling Juno,

Do not read this until you have unpacked. I know you; you'll be sitting on the case with
your coat on. Get up, put the blue jug on the window sill, hang the dressing gown on the
door, and then go on.

There. Now it is a room.

I had planned to fill this letter with advice, and wrote down a list in the night, but
in daylight it came to very little. Eat something green. Change the sheets before they
ask you to. If you get lost, look for somebody with a dog, as people with dogs know
every street and are never in a hurry. Don't lend your good scissors. When you are
unhappy, first find out whether you're only hungry or cold, for it's one of those in
most cases; and when it is neither, ring me, whatever the time. I will be awake in any
event, because your father has taken up snoring in your honour.

We drove home without talking. At the bridge he said, "She's taken the corkscrew," and I
said, "She's taken the cheese grater too," and we both felt better. The house is
behaving oddly. The bathroom is always free. I laid three places on Monday and left it
like that so as not to have to notice that I had done it. Old Tansy lies across your
doorway with her chin on a sock. I offered to wash the sock and was given such a look.

I want to tell you something about my own first week, which you've never asked about and
I have never mentioned. I hated it. I had a room above a fishmonger's, I knew no one,
and I was sure they had let me in by mistake and would soon come up the stairs to say
so. On the Wednesday I was on a bench eating a bun, and a girl in a terrible yellow hat
sat down beside me and asked if I could tell her how to get to the main hall. I
couldn't. It turned out that she had been there a week and a half and had not found it
either. We went to look for it together. That was your godmother.

So I don't promise that you'll be happy by Friday. I do say that there is a person
within half a mile of you at this minute who is also sitting on a suitcase. You might
knock.

The plums are nearly over. I will send jam with your uncle when he comes up on the
third, and the grey jumper, and a corkscrew of your own, so that you can give us back
ours.

All my love, more than the jug can hold,
Mama


# The Lock-Keeper's Ledger

Each boat that went through Hollin Lock was entered in the ledger, with its name, its
cargo, and the time. The first volume began in a year of kings and cholera. The
ninety-third lay open on the sill in front of Tom Ashdown, who was eighteen, and had so
far that day written down four ducks.

He wasn't supposed to write ducks. But a line left blank was against the regulations, and
nothing else had come.

"It's a museum piece, that job," said his friends, who had gone to work at the airport.
Tom didn't argue. He painted the beams white and black, he greased the paddles, he weeded
between the setts. In the evenings he took down the old books from the attic, and read
them the way that other people follow a serial. Coal and coal, lime, more coal. A circus,
with elephant (walked round). After that it was coal again.

On a certain page, a hundred and twelve years back, he came upon a line in which something
was odd. Patience, it said, in a slanted hand. Cargo: one piano, for Mr E. Lowe. Up, 6.40
a.m. And in the margin: will return for balance.

He turned the page. He read on to the end of that volume, then the next. Other boats went
up and down; the Patience was never mentioned again. There wasn't any way out at the top
but through Hollin. Beyond it there were three miles of canal and a basin, and after that
there was just the hill.

"She can't have gone up and not come down," he told Mrs Dace, who lived in the cottage at
the bridge and sold eggs. "It's like a sum that doesn't come out."

"Is it keeping you awake?"

"A bit," Tom confessed.

Mrs Dace was eighty and incurious about most things, but she liked a sum. She put on her
hat. They walked up along the towpath together, on a windless afternoon, with the hawthorn
out on either side and coots running about on the lily leaves. The basin lay at the end,
under the trees, as round as an eye. It hadn't been used for fifty years. There was a
wharf with grass on it. There was a chimney.

"That would've been Lowe's," she said. "They made umbrellas. Went bust the year that it
never rained, so my granny used to say."

He lay down on the edge with his face near the water. It was green, then brown, then
black. And as his eyes got used to it, he could make out a long curve, drawn softly in the
mud, too even to be a bank; and a ring; and a post with a carved knob upon it, like an
acorn.

"She's here," he said. "She sank at her moorings. No one ever entered it. They must have
just gone off and left her."

"And the piano?"

They found the piano too. It took them the rest of that day, and a boy with a torch who
knew how to get in by the coal hole. On the upper floor of the works, amid the ribs of ten
thousand umbrellas, stood an upright with candle brackets and a cloth over it. A mouse had
been raising families in the bass. On the music rest there was an envelope, with the flap
tucked in. To the Master of the Patience, it said, balance as agreed.

In it were eleven pounds, in notes as large as handkerchiefs, and a letter. Mr Lowe
regretted that he was obliged to leave the district. He had bought the instrument for his
workpeople, against advice. They'd had three weeks of it, in the dinner hour. He did not
believe that he had ever spent money better, or with less sense. He hoped the captain
would forgive the delay, and would find his way up.

"He didn't come," said Mrs Dace. "I wonder why."

But Tom thought that he knew. He'd turned over so many of those pages. The winter of that
year, in the slanted hand, had said ice, ice, ice, for sixty-one lines; and in spring it
was a different hand altogether.

The authority was not interested in the boat, which had, as they explained, no value. The
money wasn't legal any more. As to the piano, they'd be obliged if somebody would remove
it. Therefore, on a Saturday in June, it was brought down three miles of canal on a raft
made of barrels, with the boy steering and Mrs Dace at the keyboard, in her hat. She was
able to play only one thing, and it was a hymn, with holes in it where the mouse had been.
People came down through the fields to look. Some of them walked along beside it. By the
time it reached the bottom there must have been a couple of hundred, and they stood upon
the beams and the bridge, while Tom closed the gates, and drew the paddles, and let the
music sink slowly out of sight between the walls.

He went in then and dipped his pen. Down, he wrote, 4.15 p.m. Cargo: one piano. He looked
at it. After that he leafed all the way back, a hundred and twelve years, to the slanted
line, and set beside it, small, in the margin, the tick that had been owing.


# Pepper Soup for Fifty

The cook had run off with the trombonist. That was the long and the short of it, and the
note that she'd left under the ladle said only that she was happy, and that the onions
were in the cupboard.

Miss Abara read it aloud to the kitchen of the Good Hope Primary School at a quarter past
eight. There was nobody in the kitchen but Sunny, who washed up.

"Dinner is at noon," said Miss Abara. She was the headmistress; she had a degree in
physics, and could not, it was believed, boil an egg. "There are fifty children. What do
they generally have on Fridays?"

"Pepper soup, Miss."

"Do you know how it's made?"

"I know how it looks when it's finished," said Sunny. "I know how it looks on the plates
after."

He was a thin young man who had never been heard to say so much at once. She took off her
jacket and hung it over the bread bin. "That's data," she said. "It is not nothing. We'll
work backwards."

They started from the plates. What was left on them, on a Friday? Bones, said Sunny,
small, goat. Sometimes a bay leaf, and a black thing like a bead which the little ones
lined up along the rim. Never any yam; they always ate the yam. And the colour of the
water in the sink? He shut his eyes. Red-brown, he told her, with gold rings on the top.
It made you sneeze.

Miss Abara wrote it all down on the lid of a flour drum. She drew arrows. By nine they'd
got a goat, or most of it, from the butcher, on credit. By half past they had come to a
stop.

"There is an unknown," she said. She had tied a tea towel about her head. She dipped in a
spoon, blew on it, and frowned. "It's hot, it's salt, it's perfectly adequate. But it's
got no middle. What's missing?"

Sunny tasted. He thought so hard that his ears moved. "It tastes like soup," he said, "but
it doesn't taste of Friday."

The bell went for break. At the hatch a row of noses appeared. Usually they were chased
away. This morning the headmistress walked up to them with the pan in her arms, and
stooped. "Class Three," she said. "This is an experiment. Everybody gets half a spoon. I
want observations, not opinions."

They closed in around her. They sipped, and rolled their eyes up. "It's too quiet," said a
boy. "It needs the one that bites you afterwards," said another. "When Cook does it
there's a smell like church." And a tiny girl in the second row, whose mother had a stall
by the motor park, said, as if it were a thing that everyone knew, "You haven't put the
calabash nutmeg. You've got to burn it first."

"Burn it?"

"A bit. On the fire, till it's cross. Then you bang it."

"What is your name?"

"Blessing, Miss."

"Blessing, you're excused from spelling."

They stood her up on a crate. She directed everything from there, with a wooden spoon. The
nutmegs came from her mother by way of the gateman's bicycle; they were scorched in a dry
pan till they smoked, and then banged by Class Four, in turns, with the school's only
hammer. A boy named Ike knew which of the leaves along the fence was scent leaf and which
just looked like it. Somebody's elder sister explained about the order of things, that you
mustn't rush in with the fish. At eleven the steam changed. It had been going straight up,
like any steam; now it seemed to lean out across the yard, and to take people by the
sleeve. The caretaker came in from the far end of the field, and he said that he'd only
happened to be passing.

Miss Abara lifted the spoon for the last time. The kitchen, the hatch and the yard held
their breath.

She sneezed. She sneezed four times, tremendously, and there were tears running down her
face. "There it is," she said. "That's the middle."

At noon fifty bowls went out, and fifty came back clean enough to read by. Sunny stood
over the sink with his sleeves rolled up. In the bottom of each there was a ring of gold,
and on the rim of a good many, all in a line, were the little black beads.

"I can advertise for a cook," said the headmistress. She had got her jacket on again, and
only the tea towel gave her away. "I suppose that I'd have someone by Wednesday. It would
be a proper person, with certificates." She waited. "Or else there's a man who has been
looking harder at that soup than anyone alive, for three years, from the other end."

He didn't turn round. But he'd stopped scrubbing. "I'd have to have an assistant," said
Sunny, to the plates.

Through the hatch came a small, clear voice that had been listening all the while. It
wished to know whether it'd be excused from spelling for good.


# How a Pendulum Clock Keeps Time

Tick, says the clock on the landing, and after exactly one second, tock. It has been
saying so since your great-grandmother was in pinafores. Nobody inside is counting, and
there is nothing cleverer in the case than weights, wheels and a swinging rod. How does
dead metal know what a second is?

The answer hangs from the top. A pendulum, when pushed aside and let go, swings back and
forth in a time that depends almost entirely on its length. Make the bob heavier and the
timing stays put. Give a wider push, within reason, and it covers more ground but
travels faster, so that the journey takes very nearly as long as before. A rod just
short of one metre needs one second to cross from left to right. To make the swing twice
as slow, you would require a rod four times as long, which is why a mantel clock, with
its stubby pendulum, chatters so quickly.

By itself, however, any pendulum will stop. Air rubs against it, the hinge at the top
steals a little, and the arc shrinks until the bob hangs still. Somebody has to give it
a nudge at each pass, and the nudge must arrive at the proper moment. Besides, the
swings have to be counted, or they would be of no use for catching a train. One
ingenious part takes on both duties. It is called the escapement.

Picture a wheel with sharp, slanted teeth, which a falling weight is trying to turn.
Above it rocks a piece shaped like an anchor, joined to the pendulum. When the pendulum
goes left, one arm of the anchor dips between two teeth and holds the wheel. As the
pendulum swings to the right, that arm lifts, a tooth slips by, and the other arm
catches the wheel on the opposite side. The sound of the catch is the tick. While it
slides past, each tooth gives the anchor a slight shove, and the shove is handed on to
the pendulum. So the weight keeps the pendulum going, and the pendulum keeps the weight
from dropping all at once. It is a fair bargain between a hurrying thing and a steady
one.

All the rest is arithmetic in brass. If the escape wheel has thirty teeth, it turns
round once in a minute. A small gear driving a larger one reduces the speed by whatever
ratio the maker likes, and a train of them brings one turn a minute down to one an hour
for the long hand, and one in twelve hours for the short.

Summer used to be a clockmaker's enemy. A warm rod grows longer, a longer rod swings
more slowly, and a good regulator might lose several seconds a week in hot weather. One
remedy was a jar of mercury for a bob: as the rod stretched downwards, the mercury in
the jar swelled upwards, and the centre of weight stayed where it was. Another was to
use a rod of dry, varnished pine, which hardly notices the season.

If yours runs slow, look for a nut beneath the bob. Turning it to raise the bob shortens
the pendulum and hurries it along. Half a turn is plenty. Then wait until tomorrow, for
clocks should not be argued with more than once a day.


# The Clockmaker's Interview

"Sit down," said the woman behind the bench, without raising her head. "Don't touch
anything, and tell me what you hear."

The girl sat. The room was so full of clocks that there was no wallpaper to be seen. She
listened for a good half minute with her hands beneath her knees.

"There are a lot of them," she said.

"A hundred and twelve. Go on."

"Most of them are small and quick. That tall one by the stove is slow, and it limps. It
says tick, and then it waits a bit too long before tock."

"Does it indeed?" The woman pushed up the lens on her brow. She had sharp grey eyes with
a red ring round one of them. "What would you do about it?"

"I don't know how they work inside."

"I didn't ask what you knew. What would you do?"

The girl thought. "Is the floor level? We had a washing machine that walked about and it
turned out that one foot was short."

"Go and see."

There was a spirit level hanging from a nail. The girl laid it on the boards, then on
top of the case, having climbed on a box to reach. "It's leaning. The floor slopes to
the stove." She folded a scrap of card in four, slipped it under one corner, and put her
ear to the wood. "That's better. It's more even. Shall I try it with one more?"

"Try it."

They both listened. The tall clock strode along like a soldier.

"The three others who came about the job," said the woman, "opened the door of it. One
got out a screwdriver. He wished to show me that he'd brought his own." She wiped her
fingers on a rag. "Why do you want to mend clocks?"

"I'm not sure that I do. I wanted to work in the bicycle shop, but they'd taken someone.
Your card was in the next window."

"That is frank, at least."

"I like it when something doesn't go and then it goes," said the girl. "I like the
minute in between, before you know why. My father says I'm the only person who's ever
been pleased when the car breaks down."

"There's a good deal of that minute in this trade. Sometimes it lasts until Christmas."
The woman reached under the bench and brought up a tea tray on which lay some forty bits
of brass, springs and screws, none larger than a bean. "This came in from a farmer. He
took it to pieces to clean it and lost heart. There is no drawing. You can have the
stool by the window and as long as you need. I won't help, but I'll tell you when you're
about to break something, by coughing."

The girl had already drawn the tray towards her. She did not pick up anything. She only
turned it slowly round, looking from each side, as you might look at a strange dog.

At six o'clock all hundred and twelve struck at once, with chimes, bells, gongs, a
cuckoo and something like a dropped spoon. It went on for nearly a minute. When it was
over the woman noticed that her visitor had not so much as blinked. She was holding two
small wheels up against the light, one in front of the other, and smiling.

The woman went softly to the window and took down the card.


# Counting Swifts

My grandmother went deaf in the year that I turned ten, and the doctor gave her a box with
a wire that whistled. She put it in the dresser. She said that she'd heard most of what
there was.

That was the summer I lived with her, in the tall house by the church. She would talk as
always, and I'd write down my side of it upon a slate. It makes you careful. You don't put
just anything, if you have to spell it and she is standing there with her glasses on.

On the first of May she took a kitchen chair out into the yard, sat with her face to the
tower, and patted the step. "They'll be here by six," she said.

WHO? I wrote.

"You will see. I shan't tell you. I have been late for a lot of things in my life, but not
once for this."

I watched the sky. It was an empty, rinsed sort of blue, with one aeroplane. Six o'clock
struck, right above us, so that the milk shook in the jug; she felt it in the chair, I
believe, because she nodded. And something like a handful of black sickles was flung over
the roof. They came so low and so fast that I ducked. They went screaming around the
tower, once, twice, and up, up into nothing.

"Well, what do you make it?" asked my grandmother. She'd grabbed hold of my wrist.

I hadn't thought of counting. I shrugged. It was as if I'd let go of a plate.

"You've got to get them on the turn," she said, "when they come by the weathercock, and
they're all strung out. I used to do it by the voice. Every one of them has a different
edge to it. Oh, I could have told you with my eyes shut: so many old ones, so many new."
She stopped. She looked up at the tower, where they were again, pouring by with their
mouths wide open. "They're shouting, aren't they? I can see that they are."

I nodded.

"Well, go on, then. Tell me how it goes."

I took up the slate. I wrote SCREAM, and wiped it off. It wasn't one. I put WHISTLE, and
rubbed that out too. I sat there until the chalk was warm. It's a terrible thing to have a
sound in your ears, and somebody waiting for it, and only white stuff to make it with. In
the end I wrote: LIKE WHEN YOU PULL A WET FINGER ROUND A GLASS BUT THE GLASS IS THE WHOLE
STREET.

She read it over twice. Then she shut her eyes, and I saw her listening to it.

"Yes," said my grandmother. "That's them. You've even got the bend."

After that it was my job. Each evening we went out, she with her shawl and I with the
slate, and I'd count them on the turn. Seven. Nine. In June it was eleven. And each
evening she would want to have one noise. It didn't matter which. The bread van changing
gear: AN OLD MAN GETTING UP WHO DOESN'T WANT HELP. The rain in the water butt: PEOPLE
CLAPPING WITH GLOVES ON. I got so that I went around all day long with my ears out on
stalks. I listened to stairs. I'd stop in the road to find out what a gate was like.
Before that I had only ever heard things so as to know what they were.

In July there were a great many of them, since the young had flown, and I couldn't agree
with myself. Seventeen, eighteen? They wouldn't stay strung out. I must have made a face.

"Try it with your eyes shut," she said.

So I shut them. It was all one shriek at first. Then, little by little, as when you look
at the night and the small stars come, it fell apart into separate threads. One was thin
and a bit cracked. One had a sort of a hook at the end. There was a pair that kept always
together, a hair's breadth out of tune. I put up a finger for each. When I ran out I used
hers, I took her hands from her lap and bent the fingers over, one after another, as they
went by.

I opened my eyes again. I had got nineteen. My grandmother was gazing at our two fists as
if somebody had given her a present in them.

They leave on no particular day. You go out one evening in August, and it's quiet, and
there's nothing the matter, and it's as though the lid had been taken off the town. We sat
on until it was dark. I didn't have a thing to write. She wrapped half of the shawl around
me.

"What's it like?" she asked after a while.

I thought it over. And then I turned up her palm, since we had come out without the slate,
and I wrote the answer there with my finger, slowly, a letter at a time. She closed her
hand on it, and she carried it indoors.


# To the Editor of a Village Newsletter

Dear Mr Pargeter,

In the summer number you printed my recipe for quince paste. I was honoured to see it
there between the flower rota and the advertisement for used tractors. Unfortunately,
where I had written "one pinch of pepper" the page said "one pint". I would have thought
that anyone reading it would suspect a slip. I had not allowed for the trust that people
place in your newsletter.

The first to call was Sergeant Bloom's wife. She had been obliged to buy out the grocer,
and then to send her eldest to the next village on his bicycle for the remainder. She
said that the colour was interesting. After her came the Misses Tolliver, who had made a
double quantity for the hospital fair and were wearing scarves over their noses. By the
weekend I had heard from nine households, and seen the smoke from a tenth.

You may imagine that I was mortified. But I'm bound to report what followed, since you
like to have news from the lower end of the parish. Colonel Strang, who has had no sense
of taste since the fever he caught abroad, was given a spoonful by mistake, and sat bolt
upright. He said it was like hearing a band strike up in an empty street. He has bought
six jars. The Tollivers' batch did not go to the hospital in the end; they put it out
along the edge of their vegetable beds, and there has not been a slug from that day to
this. Mrs Bloom's was fed by the sergeant to his cousin, who was staying on longer than
had been agreed, and left by the early bus.

So I write to ask you for two things. The first is a correction, in small letters, for
the sake of the honest quince. The second is a line or two underneath, giving the other
version as well, under some name that won't be confused with mine. The Colonel proposes
"Cavalry Jam".

I enclose my directions for pickled walnuts, in capitals. Please notice that it says to
leave them for ten DAYS in the brine. I shudder to think what the village would do with
decades.

Yours in good humour,
Clementine Oates


# How Soap Cleans

Grease and water will have nothing to do with each other. Pour oil into a glass of
water, stir as hard as you please, and a minute later they have parted company like two
guests who quarrelled years ago. Rinsing a buttery plate under the tap is accordingly
hopeless. What is wanted is a go-between.

Water's aloofness has to do with electricity. Each of its molecules is slightly positive
at one end and slightly negative at the other, so they cling together, end to end, and
welcome anything with a charge: salt and sugar, for instance. Oils are made of long
chains of carbon and hydrogen which have no such ends. They offer the water nothing to
hold, and it closes ranks and squeezes them out.

A soap molecule has a foot in both camps. Most of it is a long oily tail, twelve to
eighteen carbon atoms from end to end. At one tip, though, sits a small group that bears
a negative charge and is thoroughly at home in water. Drop a few billion of these into
the washing-up bowl and they must find some way to please both ends. At the surface they
stand on their heads, tails in the air. In the depths they gather into little balls,
with the tails tucked inwards and the charged heads facing out.

Now put in the plate. The tails, looking for oily company, bury themselves in the
butter. Heads stay behind in the water. As more of them crowd in, and the cloth rubs,
and warmth softens the fat, the film is lifted from the china and broken into droplets,
each one wearing a coat of charged heads. The droplets can't rejoin, because like
charges repel. They float about as a milky cloud until you pull the plug, and down they
go, soap, butter and all.

Foam, incidentally, does little of the work. Bubbles are a sign that there is some soap
left over, and that is the most that can be said for them. Children consider this the
wrong way to look at the matter.

People have been making the stuff for more than four thousand years. The method is to
boil fat or oil with a strong alkali, which used to be got by trickling water through
wood ashes. Fat consists of three chains fastened to a backbone; the alkali cuts them
free and supplies the charged end, and glycerine is left behind as a by-product. Legends
put the discovery beneath a hill where animals were sacrificed, but no one knows. The
smell of the boiling pans was so bad that in many towns the trade was banished to the
far bank of the river.

In some districts the water contains a good deal of calcium. Calcium joins with the
heads and makes a grey, sticky curd, the ring around the bath. Chemists in the last
century therefore designed detergents, which follow the same plan with a different head
that calcium does not spoil.

As for germs, soap deals with them partly by loosening the grease in which they sit, so
that they are carried off down the drain. It is rougher still on certain viruses, among
them those that cause influenza, as their outer wrapping is itself a fatty film, and the
tails pry it open. Twenty seconds is the usual advice, since prying takes a while.


# A Tent for the Sultan

There was once a tent-maker by the name of Yusra, who had her workshop in the lane behind
the dyers, and who sewed so evenly that ants were said to use her seams as a road. To her
one morning came the steward of the palace, with a bag of gold and a headache.

"His Majesty's going on a journey," said the steward. "He wants a tent. It must be the
largest that was ever made. It must have in it everything that he has at home, so that he
need not miss anything. You've got forty days."

Yusra asked what it was that His Majesty had at home. The steward unrolled a list. It
reached over the counter, across the floor, and out at the door, where a goat started on
the end of it.

She worked with sixty women. They sewed a throne room with columns of blue silk, and a
treasury with a hundred pockets. They made a garden out of green velvet, and a quilted
nightingale. On the fortieth day it was carried through the city on the backs of eighty
camels, and put up on the plain outside the walls, and it was so big that it had weather
of its own.

The Sultan walked through it from one end to the other. He was a young man, with tired
eyes. It took him until the afternoon.

"It's all here," he said. "I feel exactly as I do at home." He sat down on the silken
throne, and sighed. "Take it away. I couldn't sleep in it."

The steward's headache grew worse. He went back to the lane behind the dyers. "He doesn't
like it," he told Yusra. "It isn't enough. You must leave nothing out!"

"I left out nothing," said she. "Perhaps that's the trouble. Let me speak to him."

"No one speaks to him. One receives his wishes by way of the chamberlain."

So she thought about it, and threaded her needle, and in the evening she took a bundle
under her arm and went out on the plain by herself. A long way off from the great tent,
behind a thornbush, she set up another, with three sticks. It was of plain brown goat
hair, patched, with a hole. She built a fire before it, put on a kettle, and waited.

Around midnight a person came wandering through the dark in embroidered slippers. "Good
evening," said he. "I can't sleep. Is this also part of it?"

"This is just mine," said Yusra. "Come in. Mind your head, Majesty, it's low."

He crept in on his hands and knees. There was room for two people, provided they were on
good terms. He sat there hugging his shins, and she gave him tea in the lid of the kettle.

"There's nothing in here," he observed after some time.

"No."

"But it's odd. I feel as if there were more." He listened. Outside in the grass a cricket
was filing away at the night. The camels shifted and groaned. The wind leaned upon the
goat hair, and then thought better of it. "At home I don't hear that. What's it called?"

"That's outside," said Yusra. "It's the other thing a tent is for. People believe it's
made to keep you in. But I've sewn them all my life, and my mother did so before me. You
want it just thick enough that you don't get wet, and thin enough so you'll know where you
are."

The Sultan looked up. Over his head was the hole. It was the size of a coin, and in it, as
in the eye of a needle, there hung one star. He moved a little to the left and there was
another.

"Who patched all the rest, and left that?" he asked.

"I did. I ran out of thread, on a night when I was a girl, and by morning I'd got used to
it." She poured out the last of the tea. "Where is it that you're going, if one may ask?
On this journey?"

He was silent so long that the fire had settled before he replied. He had been Sultan
since he was six, he said. In all that time there had been a chamberlain between him and
the door. He had ordered the journey first, and had meant to think of a place afterwards.
He'd just wanted to be somewhere that was not on the list.

In the morning the steward came running over the plain with his turban undone. The throne
was empty, the treasury too, and the quilted garden. At last he discovered Yusra, behind
the thornbush, where she was rolling up a rug.

"Where is he? Where's the tent?"

"He bought it," said she. "I let him have it for a song. He has quite a good voice, as it
turns out." And she pointed to the hills, where, far away already on the white road, there
walked a small figure with three sticks across his shoulder. "He asked me to give you the
keys to everything. He says you're to see to it that they cut up the big one for the poor.
It'll make nine hundred, I should think. I shall leave a hole in each."
""",
}


if __name__ == "__main__":
    main(Path("."))
