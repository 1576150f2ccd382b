"""The likeliest sequence is not a typical one: a biased coin, exactly.

But: the tosses of a coin do not depend on each other, and those of a language
model do. The same gap opens there, without a formula this short.

Shows:
- the likeliest sequence is all heads, yet hardly any draw is all heads
- each typical sequence is less likely, and together they hold most draws
- a draw surprises by the entropy, the likeliest sequence by much less

Reference: Cover and Thomas, Elements of Information Theory, section 3.1 (typical
set); Shannon 1948, A Mathematical Theory of Communication, section 7; Holtzman
et al. 2020, The Curious Case of Neural Text Degeneration, section 4.

Notation: n tosses, q the probability of heads, k the number of heads.
"""

from __future__ import annotations

from math import comb, log2
from pathlib import Path

import numpy as np

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



def entropy(q):  # probability of heads -> bits
    """The mean surprise of one toss."""
    if not 0 < q < 1:
        raise ValueError(f"q must be between 0 and 1, got {q}")
    return -q * log2(q) - (1 - q) * log2(1 - q)


def surprise(n, q, k):  # -> bits a toss
    """Of any one sequence with k heads: -log2 of its probability, over n."""
    if not (0 < q < 1 and 0 <= k <= n and n > 0):
        raise ValueError(f"q in (0, 1), k in 0 to n: got {q}, {k}, {n}")
    return -(k * log2(q) + (n - k) * log2(1 - q)) / n


def heads(n, q):  # -> [n + 1], the probability of each number of heads
    """How many sequences have k heads, times the probability of each."""
    if not (n > 0 and 0 < q < 1):
        raise ValueError(f"n must be > 0 and q in (0, 1), got {n}, {q}")
    return [comb(n, k) * q**k * (1 - q) ** (n - k) for k in range(n + 1)]




def typical(n, q, width):  # -> the numbers of heads
    """Whose sequences surprise by the entropy, give or take `width` bits."""
    if not width > 0:
        raise ValueError(f"width must be > 0, got {width}")
    near = lambda k: abs(surprise(n, q, k) - entropy(q)) <= width
    return [k for k in range(n + 1) if near(k)]




def draw(path, n, q, inside):
    """Bars: the probability of each number of heads; the typical ones filled."""
    if not inside:
        raise ValueError("inside must not be empty")
    p, top = heads(n, q), max(heads(n, q))
    picture = Drawing(
        640,
        250,
        "Where the draws are, and where the likeliest sequence is",
        f"A hill of bars around {round(n * q)} heads of {n}, and nothing at "
        f"{n} heads, where the likeliest single sequence is.",
    )
    at = lambda k: 30 + 580 * k / n
    for k in range(n + 1):
        y, x = 190 - 150 * p[k] / top, at(k)
        color = "make" if k in inside else "soft"
        picture.polygon(
            [[x - 2, 190], [x - 2, y], [x + 2, y], [x + 2, 190]], color
        )
    picture.line([[30, 190], [610, 190]], "soft")
    for k in range(0, n + 1, n // 4):
        picture.text(at(k), 210, k, anchor="middle", size=13)
    picture.text(320, 236, "heads", anchor="middle")
    picture.text(at(n * q), 28, "the draws", anchor="middle", color="make")
    picture.line([[at(n), 150], [at(n), 186]], "label", 2)
    picture.text(at(n) + 10, 138, "the likeliest", anchor="end", color="label")
    picture.save(path)


def main(out: Path, seed: int = 0) -> None:
    n, q, width = 100, 0.7, 0.1
    inside = typical(n, q, width)
    draw(out / "coin.svg", n, q, inside)
    print(f"coin: {n} tosses, each heads with probability {q}")
    print(f"  entropy: {entropy(q):.2f} bits a toss")
    print("                          probability  bits a toss  sequences")
    for name, k in (("all heads: greedy", n), ("one with 70 heads", 70)):
        p = q**k * (1 - q) ** (n - k)
        print(f"  {name:22} {p:12.0e} {surprise(n, q, k):12.2f} {1:10}")
    ways = float(sum(comb(n, k) for k in inside))
    held = sum(heads(n, q)[k] for k in inside)
    print(
        f"  the typical set {held:19.2f} {entropy(q):9.2f} ± {width} {ways:9.0e}"
    )
    print(f"  it has {inside[0]} to {inside[-1]} heads; all heads is not in it")

    tosses = np.random.default_rng(seed).random((10_000, n)) < q
    k = tosses.sum(1, dtype=np.int64)
    print("\ndraws: 10,000 sequences of the same coin")
    print(f"  in the typical set: {np.isin(k, inside).mean():.2f}")
    bits = np.mean([surprise(n, q, int(i)) for i in k])
    print(f"  mean surprise: {bits:.2f} bits a toss")
    print(
        f"  most heads in a draw: {k.max()}; all heads: {np.sum(k == n)} draws"
    )




if __name__ == "__main__":
    main(Path("."))
