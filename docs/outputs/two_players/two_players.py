"""The game of a GAN with one number for each player, small enough to see through.

But: the data are a single point and the generator makes a single point. Real GANs
have thousands of numbers a side; the spiral that you see here is in them too.

Shows:
- the best discriminator gives each place the share of real points there
- its payoff is least, minus log 4, when made and real points are alike
- steps against each other never settle: the players circle and drift outwards
- with a penalty on the slope of the discriminator the same steps settle

Reference: Goodfellow et al. 2014, Generative Adversarial Nets, section 4.1;
Mescheder et al. 2018, Which Training Methods for GANs do actually Converge?

Notation: D the discriminator's probability that a point is real.
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



def best(real, made):  # two distributions [n] -> D [n]
    """The discriminator that no other beats: the share of real points."""
    if np.any(real + made <= 0):
        raise ValueError("each place needs real or made points")
    return real / (real + made)


def payoff(D, real, made):  # -> nats
    """What the discriminator raises and the generator lowers."""
    if np.any(D < 0) or np.any(D > 1):
        raise ValueError(f"D must be probabilities, got {D}")
    with np.errstate(divide="ignore"):
        right = np.log(D[real > 0]), np.log(1 - D[made > 0])
    return real[real > 0] @ right[0] + made[made > 0] @ right[1]




def play(place, slope, steps, rate, penalty):  # -> [steps + 1, 2]
    """Real points lie at 0, made ones at `place`; D(x) = sigmoid(slope * x).

    Both players step at once. The discriminator also pays half of `penalty`
    times the square of its slope at the real points.
    """
    if steps < 1 or not rate > 0 or penalty < 0:
        raise ValueError(
            "steps and rate must be > 0, penalty >= 0, "
            f"got {steps}, {rate}, {penalty}"
        )
    path = [(place, slope)]
    for _ in range(steps):
        fooled = 1 / (1 + np.exp(-slope * place))  # D of what is made
        # log(1 - fooled) is lowered by one player and raised by the other
        move = fooled * slope, -fooled * place - penalty * slope
        place, slope = place + rate * move[0], slope + rate * move[1]
        path.append((place, slope))
    return np.array(path)




def draw(path, runs):  # {name: [n, 2]}
    """Where the players go, one step after another."""
    if not runs:
        raise ValueError("runs must not be empty")
    about = "One line circles outwards, the other winds into the middle."
    picture = Drawing(580, 380, "Two players, with and without penalty", about)
    spot = lambda run: 240 + run * [75, -75] - [0, 40]
    picture.line([(20, 200), (572, 200)], "soft", 1)
    picture.line([(240, 20), (240, 360)], "soft", 1)
    picture.text(572, 190, "where points are made", "ink", "end")
    picture.text(248, 34, "slope of the discriminator")
    for (name, run), color in zip(runs.items(), ("make", "place"), strict=True):
        picture.line(spot(run), color)
        picture.circle(*spot(run)[-1], 4, color)
        picture.text(480, 34 if color == "make" else 56, name, color)
    picture.save(path)


def main(out: Path, seed: int = 0) -> None:
    real = np.array([0.1, 0.2, 0.4, 0.2, 0.1])
    print("best: five places, and the best discriminator at each")
    show = lambda name, row: print(f"  {name:18}", *(f"{v:5.2f}" for v in row))
    show("real points", real)
    for made in (real[[2, 0, 1, 3, 4]], np.eye(5)[2], real):
        D = best(real, made)
        show("made points", made)
        show("D", D)
        print(f"  payoff {payoff(D, real, made):.3f}")
    print(f"\nleast: minus log 4 is {-np.log(4):.3f}")
    runs = {
        "no penalty": play(1.0, 0.0, 400, 0.1, 0.0),
        "with penalty": play(1.0, 0.0, 400, 0.1, 0.5),
    }
    print("\ngame: distance from the point where both would rest")
    print("  step          " + " ".join(f"{t:5}" for t in range(0, 401, 100)))
    for name, run in runs.items():
        far = np.linalg.norm(run[::100], axis=1)
        print(f"  {name:14}" + " ".join(f"{v:5.2f}" for v in far))
    draw(out / "game.svg", runs)


if __name__ == "__main__":
    main(Path("."))
