"""Muon: an optimiser that makes all directions of a change equally strong.

But: it is for the matrices inside a network. Tables, gains and biases are left
to Adam. The curves beside it were written by `python -m snippets train gpt`,
which trains the same GPT with both on the same batches.

Shows:
- weak directions of a slope become about as strong as the strong ones
- Muon gets further than Adam in the same number of steps

Reference: Jordan et al. 2024, Muon: An optimizer for hidden layers in neural
networks; Kingma and Ba 2015, Adam; Bernstein and Newhouse 2024, Old Optimizer,
New Norm.

Notation: n, m inputs and outputs of a matrix; U S V^T its singular value
decomposition.
"""

from __future__ import annotations

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



def orthogonal(g, steps=5):  # [n, m] -> [n, m]
    """About U V^T for g = U S V^T, by matrix products alone (Newton-Schulz)."""
    if g.ndim != 2:
        raise ValueError(f"g must be a matrix, got shape {g.shape}")
    x = g / (np.linalg.norm(g) + 1e-7)
    x = x.T if g.shape[0] > g.shape[1] else x
    for _ in range(steps):
        s = x @ x.T
        x = 3.4445 * x + (-4.775 * s + 2.0315 * s @ s) @ x
    return x.T if g.shape[0] > g.shape[1] else x


class Muon:
    """Momentum, made orthogonal; `decay` pulls each number towards 0."""

    def __init__(self, params, momentum=0.95, decay=0.0):
        self.params, self.momentum = list(params), momentum
        self.decay = decay
        self.m = [np.zeros_like(p.data) for p in self.params]

    def step(self, lr):
        """Moves each matrix against its slope, then clears the slope."""
        for p, m in zip(self.params, self.m, strict=True):
            m *= self.momentum
            m += p.grad
            change = orthogonal(p.grad + self.momentum * m)
            lift = max(1, p.shape[1] / p.shape[0]) ** 0.5
            p.data = p.data - lr * (lift * change + self.decay * p.data)
            p.grad = None




def curves():  # -> {optimiser: rows of step, seconds, train, held out}
    """What the training program wrote down: bits per byte while it ran."""
    text = _FILES['gpt.tsv']
    found = {}
    for line in text.splitlines()[1:]:
        name, *numbers = line.split("\t")
        found.setdefault(name, []).append([float(n) for n in numbers])
    return {name: np.array(rows) for name, rows in found.items()}


def draw(path, found):
    """Held-out bits per byte against steps, a line for each optimiser."""
    if len(found) != 2:
        raise ValueError(f"found must hold two curves, got {len(found)}")
    low = min(rows[:, 3].min() for rows in found.values()) // 0.1 / 10
    last = max(rows[-1, 0] for rows in found.values())
    picture = Drawing(
        640,
        300,
        "Held-out bits per byte while training",
        "; ".join(
            f"{name} ends at {rows[-1, 3]:.2f}" for name, rows in found.items()
        ),
    )
    top = low + 1
    for level in np.arange(low, top + 0.01, 0.2):
        y = 260 - 220 * (level - low)
        picture.line([(60, y), (560, y)], "soft", 0.5)
        picture.text(50, y + 5, f"{level:.1f}", anchor="end")
    for color, (name, rows) in zip(
        ["label", "make"], found.items(), strict=True
    ):
        x = 60 + 500 * rows[:, 0] / last
        y = 260 - 220 * np.minimum(rows[:, 3] - low, 1)
        picture.line(np.stack([x, y], axis=1), color, 2.5)
        above = rows[-1, 3] == max(r[-1, 3] for r in found.values())
        picture.text(566, y[-1] + (0 if above else 13), name.title(), color)
    picture.text(60, 24, "bits per byte, held out")
    picture.text(560, 285, f"{last:.0f} steps", anchor="end")
    picture.save(path)




def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    slope = rng.normal(size=(6, 4)) * [8, 4, 1, 0.5]
    print("strengths (singular values) of a slope, and of Muon's change:")
    for name, g in [("slope", slope), ("change", orthogonal(slope))]:
        s = np.linalg.svd(g, compute_uv=False)
        print(f"  {name:7}" + "".join(f"{x:7.2f}" for x in s))
    found = curves()
    print("\nbits per byte on held-out prose, the same batches:")
    print("  steps" + "".join(f"{name.title():>8}" for name in found))
    first = next(iter(found.values()))
    for i in range(len(first)):
        if (len(first) - 1 - i) % max(1, len(first) // 7) == 0:
            row = "".join(f"{rows[i, 3]:8.2f}" for rows in found.values())
            print(f"  {first[i, 0]:5.0f}{row}")
    print("\nseconds on one thread of the machine that made the curves:")
    for name, rows in found.items():
        print(f"  {name.title():5} {rows[-1, 1]:.0f}")
    draw(out / "curves.svg", found)


# --- the data files ---
_FILES = {
    'gpt.tsv': """\
optimiser	step	seconds	train	held out
adam	200	15.2	3.5393	2.9318
adam	400	29.1	2.8199	2.6958
adam	600	42.4	2.6602	2.6011
adam	800	55.5	2.5895	2.5730
adam	1000	69.6	2.5530	2.5280
adam	1200	83.6	2.5238	2.5144
adam	1400	99.2	2.4843	2.4771
adam	1600	113.7	2.4454	2.4377
adam	1800	127.5	2.4092	2.4115
adam	2000	141.0	2.3760	2.3845
adam	2200	153.8	2.3273	2.3609
adam	2400	166.5	2.2797	2.3312
adam	2600	178.8	2.2236	2.2848
adam	2800	191.5	2.1604	2.2354
adam	3000	204.7	2.0781	2.1935
muon	200	13.1	3.6071	2.8038
muon	400	26.4	2.6615	2.5770
muon	600	39.6	2.5269	2.5060
muon	800	52.7	2.4700	2.4901
muon	1000	65.6	2.4423	2.4411
muon	1200	80.4	2.4146	2.4296
muon	1400	95.9	2.3746	2.3949
muon	1600	111.5	2.3367	2.3718
muon	1800	125.2	2.2992	2.3529
muon	2000	139.9	2.2657	2.3196
muon	2200	154.8	2.2148	2.2917
muon	2400	169.5	2.1586	2.2742
muon	2600	184.1	2.0971	2.2408
muon	2800	198.4	2.0295	2.2023
muon	3000	212.7	1.9446	2.1679
""",
}


if __name__ == "__main__":
    main(Path("."))
