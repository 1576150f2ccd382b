"""Guidance on a ring where all is known: no network, and still not the truth.

But: two dimensions, eight Gaussians, one of them asked for.

Shows:
- with the true velocities and no guidance, samples are the true conditional
- with guidance they are not: narrower, farther out, ever more so
- nor do they follow the sharpened density that guidance is often said to follow

Reference: Bradley and Nakkiran 2025, Classifier-Free Guidance is a
Predictor-Corrector; Lipman et al. 2023, Flow Matching for Generative Modeling.

Notation: t time, 0 is noise and 1 is data; n points of two numbers, k modes.
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


TURN = np.arange(8) * np.pi / 4
CENTRES = 2 * np.stack([np.cos(TURN), np.sin(TURN)], axis=1)
SPREAD, ASKED, EVERY = 0.2, [0], range(8)


def velocity(x, t, modes):  # [n, 2], a time, [k] -> [n, 2]
    """The mean of all straight lines to these modes that pass through x."""
    if not 0 <= t <= 1:
        raise ValueError(f"t must lie in 0 to 1, got {t}")
    variance = (1 - t) ** 2 + (SPREAD * t) ** 2
    away = x[:, None] - t * CENTRES[modes]  # [n, k, 2]
    slope = (SPREAD**2 * t - (1 - t)) / variance
    lines = CENTRES[modes] + slope * away  # one mean for each mode
    far = (away**2).sum(axis=2, keepdims=True) / (2 * variance)
    p = np.exp(far.min(axis=1, keepdims=True) - far)  # which mode it is for
    return (p * lines).sum(axis=1) / p.sum(axis=1)


def guided(x, t, scale):  # [n, 2], a time -> [n, 2]
    """As in `guidance`: beyond the asked, away from the unasked."""
    if scale < 0:
        raise ValueError(f"scale must be >= 0, got {scale}")
    asked = velocity(x, t, ASKED)
    return asked + scale * (asked - velocity(x, t, EVERY))


def flow(x, scale, steps=50):  # noise [n, 2] -> [n, 2], log density [n]
    """Midpoint steps, adding up how space grows on the way."""
    if steps < 1:
        raise ValueError(f"steps must be >= 1, got {steps}")
    log_q, h = -(x**2 + np.log(2 * np.pi)).sum(axis=1) / 2, 1 / steps
    for t in np.arange(steps) * h:
        half = x + h / 2 * guided(x, t, scale)
        for e in 1e-4 * np.eye(2):  # the divergence, by differences
            ahead, behind = (
                guided(half + s * e, t + h / 2, scale) for s in (1, -1)
            )
            log_q = log_q - h * (ahead - behind) @ e / 2e-8
        x = x + h * guided(half, t + h / 2, scale)
    return x, log_q


def log_density(x, modes):  # [n, 2], [k] -> [n]
    """Of the data: the modes named, equally likely."""
    if x.ndim != 2 or x.shape[1] != 2:
        raise ValueError(f"x must be [n, 2], got shape {x.shape}")
    far = ((x[:, None] - CENTRES[modes]) ** 2).sum(axis=2) / (2 * SPREAD**2)
    low = far.min(axis=1)
    p = np.exp(low[:, None] - far).mean(axis=1)
    return np.log(p / (2 * np.pi * SPREAD**2)) - low


def sharpened(scale, step=0.02):  # -> places [n, 2], probabilities [n]
    """p(x | asked) ** (1 + scale) / p(x) ** scale, on a grid, to sum 1."""
    if scale < 0:
        raise ValueError(f"scale must be >= 0, got {scale}")
    axis = np.arange(-1.5, 1.5 + step / 2, step)
    x = np.stack(np.meshgrid(2 + axis, axis), axis=-1).reshape(-1, 2)
    asked, every = log_density(x, ASKED), log_density(x, EVERY)
    p = np.exp((1 + scale) * asked - scale * every)
    return x, p / p.sum()




def _row(name, middle, spread, kl):
    figures = f"{middle[0]:8.2f} {spread[0]:8.2f} {spread[1]:8.2f}"
    return f"{name:12} {figures} {abs(kl):8.2f}"


def main(out: Path, seed: int = 0) -> None:
    noise = np.random.default_rng(seed).normal(size=(600, 2))
    picture = Drawing(
        640,
        230,
        "Guided samples against the truth",
        "Three panels around one mode. Without guidance the samples fill the "
        "circle of the truth; at scale 1 and 4 they shrink to a short dash "
        "that moves outwards, away from the other modes.",
    )
    print("guided samples of the mode at 2.00, and how far from the truth")
    print(f"{'':12}  outward  spread, out  across  KL, nats")
    for scale in (0, 0.25, 1, 2, 4):
        x, log_q = flow(noise, scale)
        kl = (log_q - log_density(x, ASKED)).mean()
        print(_row(f"scale {scale}", x.mean(axis=0), x.std(axis=0), kl))
        if scale in (0, 1, 4):
            place = np.array([107 + (0, 1, 4).index(scale) * 213, 125])
            picture.text(*(place - [0, 102]), f"scale {scale}", anchor="middle")
            picture.ellipse(*place, 66, 66, color="soft")  # 3 deviations
            dots = place + 110 * (x[:300] - CENTRES[0]) * [1, -1]
            picture.dots(dots, 1.5, "make")
    picture.save(out / "truth.svg")
    print("\nsharpened density, which guidance is said to follow")
    for scale in (1, 4):
        x, p = sharpened(scale)
        middle = p @ x
        spread = np.sqrt(p @ (x - middle) ** 2)
        kl = p @ (np.log(p / 0.02**2) - log_density(x, ASKED))
        print(_row(f"scale {scale}", middle, spread, kl))


if __name__ == "__main__":
    main(Path("."))
