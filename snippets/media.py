"""Writers for what examples draw and play: PNG, APNG, SVG and WAV.

Each takes arrays, checks them, and writes one file, the same bytes each time.
Pictures carry their own description for readers who do not see them, sounds
carry their title. Colours have names, not values: on a page they follow its
light or dark scheme.
"""

from __future__ import annotations

import hashlib
import json
import struct
import zlib
from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike

from snippets.data import CENTRES, ON_A_MODE, modes

# the fallbacks show when a drawing is opened alone, outside a page
COLOURS = {
    "ink": "currentColor",
    "soft": "var(--gm-soft, #8a8f98)",
    "make": "var(--gm-make, #b3430f)",
    "label": "var(--gm-label, #1f5fa8)",
    "place": "var(--gm-place, #0f7360)",
}


def write_png(path: str | Path, pixels: ArrayLike, alt: str) -> None:
    """Writes pixels [H, W] grey or [H, W, 3 or 4], floats in [0, 1] or uint8.

    `alt` is one sentence for readers who do not see the picture. Raises
    ValueError for another shape or range. Reference: PNG, W3C, third edition.
    """
    image = _as_bytes(pixels, "pixels", ndim=(2, 3))
    data = _png_head(image) + _description(alt)
    data += _chunk(b"IDAT", _packed(image)) + _chunk(b"IEND", b"")
    Path(path).write_bytes(data)


def write_apng(path: str | Path, frames: ArrayLike, fps: float, alt: str) -> None:
    """Writes frames [T, H, W (, 3 or 4)] as an animation that loops for ever.

    Raises ValueError for another shape or range. Reference: PNG, third edition.
    """
    images = _as_bytes(frames, "frames", ndim=(3, 4))
    if not 0 < fps <= 100:
        raise ValueError(f"fps must be > 0 and <= 100, got {fps}")
    height, width = images.shape[1:3]
    data = _png_head(images[0]) + _description(alt)
    data += _chunk(b"acTL", struct.pack(">II", len(images), 0))
    number = 0  # control and data chunks share one sequence
    for i, image in enumerate(images):
        area = struct.pack(">IIIII", number, width, height, 0, 0)
        delay = struct.pack(">HHBB", round(1000 / fps), 1000, 0, 0)
        data += _chunk(b"fcTL", area + delay)
        number += 1
        if i == 0:  # the picture that a viewer without animation shows
            data += _chunk(b"IDAT", _packed(image))
        else:
            data += _chunk(b"fdAT", struct.pack(">I", number) + _packed(image))
            number += 1
    Path(path).write_bytes(data + _chunk(b"IEND", b""))


def write_wav(path: str | Path, samples: ArrayLike, rate: int, title: str) -> None:
    """Writes samples [n] or [n, 2], floats in [-1, 1], as 16-bit sound.

    `rate` in samples per second. Raises ValueError where a sample is louder
    than 1: the example decides how to scale, a writer must not clip.
    """
    signal = np.asarray(samples, dtype=np.float64)
    if signal.ndim not in (1, 2) or signal.shape[1:] not in ((), (1,), (2,)):
        raise ValueError(f"samples must be [n] or [n, 2], got {signal.shape}")
    if not signal.size or not np.isfinite(signal).all():
        raise ValueError("samples must be finite and not empty")
    if (peak := np.abs(signal).max()) > 1:
        raise ValueError(f"samples must lie in [-1, 1], got a peak of {peak:.3g}")
    if int(rate) != rate or not 1 <= rate <= 192_000:
        raise ValueError(f"rate must be a whole number of hertz, got {rate}")
    channels = signal.shape[1] if signal.ndim == 2 else 1
    body = np.round(signal * 32767).astype("<i2").tobytes()
    frame = 2 * channels
    form = struct.pack("<HHIIHH", 1, channels, rate, rate * frame, frame, 16)
    info = b"INFO" + _riff(b"INAM", _text(title, "title") + b"\0")
    parts = [(b"fmt ", form), (b"LIST", info), (b"data", body)]
    wave = b"WAVE" + b"".join(_riff(kind, part) for kind, part in parts)
    Path(path).write_bytes(_riff(b"RIFF", wave))


def tile(
    images: ArrayLike,
    columns: int,
    *,
    scale: int = 1,
    gap: int = 1,
    background: float = 0.5,
    ink: bool = False,
) -> np.ndarray:
    """Lays images [n, h, w] out as one sheet [H, W], row by row.

    In colour: [n, h, w, c] -> [H, W, c]. Each pixel becomes `scale` x `scale`;
    `gap` pixels of `background` lie between images. With `ink`, 1 is black and
    the background white paper. Raises ValueError for another shape.
    """
    if ink:
        return 1 - tile(images, columns, scale=scale, gap=gap, background=0)
    images = np.asarray(images, dtype=np.float64)
    if images.ndim == 4:
        layers = np.moveaxis(images, 3, 0)
        sheets = [
            tile(each, columns, scale=scale, gap=gap, background=background)
            for each in layers
        ]
        return np.stack(sheets, axis=-1)
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


def write_sheet(
    path: str | Path,
    frames: np.ndarray,
    columns: int,
    labels: Sequence[str],
    title: str,
    alt: str,
) -> None:
    """Writes frames [n, h, w (, 3)] as one picture, and a .json of what is where.

    The page's viewers show it frame by frame, each with its label. Raises
    ValueError where there is not one label for each frame.
    """
    path = Path(path)
    if len(labels) != len(frames):
        raise ValueError(f"{len(frames)} frames but {len(labels)} labels")
    write_png(path, tile(frames, columns, gap=0), alt)
    rows = -(-len(labels) // columns)
    about = {"columns": columns, "rows": rows, "labels": list(labels), "title": title}
    path.with_suffix(".json").write_text(json.dumps(about), encoding="utf-8")


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Lines of text: the first column to the left, all others to the right.

    Cells are strings. Raises ValueError where a row has not a cell a column.
    """
    for row in rows:
        if len(row) != len(head):
            raise ValueError(f"{len(head)} columns, but a row of {len(row)}: {row}")
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    lines = []
    for row in [head, *rows]:
        cells = [cell.rjust(w) for cell, w in zip(row, widths, strict=True)]
        cells[0] = row[0].ljust(widths[0])
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)


class Drawing:
    """An SVG picture, in pixels from the top left, that follows the page's scheme.

    Colours are the names in COLOURS. `title` and `description` are read out to
    readers who do not see it.
    """

    def __init__(
        self, width: float, height: float, title: str, description: str = ""
    ) -> None:
        if not (width > 0 and height > 0):
            raise ValueError(f"width and height must be > 0, got {width}, {height}")
        _text(title, "title")
        self.width, self.height = width, height
        self.title, self.description = title, description
        self.parts: list[str] = []

    def line(
        self,
        points: ArrayLike,
        color: str = "ink",
        width: float = 1.5,
        dash: str | None = None,
    ) -> None:
        """A line through points [n, 2]; `dash` as in SVG, such as "4 3"."""
        dashes = f' stroke-dasharray="{escape(dash)}"' if dash else ""
        self.parts.append(
            f'<polyline points="{_points(points)}" fill="none" '
            f'stroke="{_colour(color)}" stroke-width="{_n(width)}"{dashes}/>'
        )

    def polygon(
        self, points: ArrayLike, color: str = "ink", opacity: float = 1.0
    ) -> None:
        """A filled shape with corners [n, 2]."""
        self.parts.append(
            f'<polygon points="{_points(points)}" {_fill(color, opacity)}/>'
        )

    def circle(
        self, x: float, y: float, r: float, color: str = "ink", opacity: float = 1.0
    ) -> None:
        """A filled circle."""
        self.parts.append(
            f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(r)}" {_fill(color, opacity)}/>'
        )

    def dots(
        self, points: ArrayLike, r: float, color: str = "ink", opacity: float = 1.0
    ) -> None:
        """Many filled circles of one size, as one path, for a small file."""
        # a line of no length with round ends is a circle
        path = "".join(f"M{_n(x)} {_n(y)}h0" for x, y in _array(points))
        faint = f' stroke-opacity="{_n(opacity)}"' if opacity != 1 else ""
        self.parts.append(
            f'<path d="{path}" fill="none" stroke="{_colour(color)}" '
            f'stroke-width="{_n(2 * r)}" stroke-linecap="round"{faint}/>'
        )

    def crosses(
        self, points: ArrayLike, r: float, color: str = "ink", width: float = 1.2
    ) -> None:
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

    def ellipse(
        self,
        cx: float,
        cy: float,
        rx: float,
        ry: float,
        angle: float = 0,
        color: str = "ink",
        width: float = 1.5,
    ) -> None:
        """The outline of an ellipse, turned by `angle` degrees clockwise."""
        self.parts.append(
            f'<ellipse rx="{_n(rx)}" ry="{_n(ry)}" fill="none" '
            f'transform="translate({_n(cx)} {_n(cy)}) rotate({_n(angle)})" '
            f'stroke="{_colour(color)}" stroke-width="{_n(width)}"/>'
        )

    def rect(
        self,
        x: float,
        y: float,
        w: float,
        h: float,
        color: str = "ink",
        opacity: float = 1.0,
    ) -> None:
        """A filled rectangle."""
        self.parts.append(
            f'<rect x="{_n(x)}" y="{_n(y)}" width="{_n(w)}" height="{_n(h)}" '
            f"{_fill(color, opacity)}/>"
        )

    def text(
        self,
        x: float,
        y: float,
        text: object,
        color: str = "ink",
        anchor: str = "start",
        size: float = 14,
    ) -> None:
        """A line of text; `anchor` is "start", "middle" or "end"."""
        if anchor not in ("start", "middle", "end"):
            raise ValueError(f"anchor must be start, middle or end, got {anchor!r}")
        self.parts.append(
            f'<text x="{_n(x)}" y="{_n(y)}" text-anchor="{anchor}" '
            f'font-size="{_n(size)}" fill="{_colour(color)}">{escape(str(text))}</text>'
        )

    def save(self, path: str | Path) -> None:
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


def ring_figure(
    path: str | Path,
    panels: Mapping[str, np.ndarray],
    title: str,
    columns: int = 3,
    paths: Mapping[str, np.ndarray] | None = None,
) -> None:
    """Draws points [n, 2] around the ring, a panel for each {name: points}.

    Points on a mode have one colour, all others another. `paths` {name:
    [T, k, 2]} adds k lines to a panel. Raises ValueError without a panel.
    """
    if not panels:
        raise ValueError("panels must have at least one name with its points")
    size = 213
    rows = -(-len(panels) // columns)
    width = size * min(columns, len(panels))
    art = Drawing(width, 226 * rows + 24, title)
    for i, (name, points) in enumerate(panels.items()):
        x = i % columns * size + size / 2
        y = i // columns * 226 + 128
        art.text(x, y - 110, name, anchor="middle")
        ring_panel(art, points, (x, y), 32, (paths or {}).get(name))
    ring_legend(art, 226 * rows + 12)
    art.save(path)


def ring_panel(
    art: Drawing,
    points: np.ndarray,
    middle: tuple[float, float],
    scale: float,
    paths: np.ndarray | None = None,
) -> None:
    """Draws points [n, 2] around the ring, whose middle lies at `middle`.

    `scale` is the pixels of a unit. Points on a mode have one colour, all others
    another. `paths` [T, k, 2] are k lines below the points.
    """
    to_page = np.array([scale, -scale])
    for cx, cy in CENTRES * to_page + middle:
        radius = scale * ON_A_MODE
        art.ellipse(cx, cy, radius, radius, color="soft", width=0.8)
    if paths is not None:
        for line in np.swapaxes(paths, 0, 1):
            art.line(line * to_page + middle, "label", width=0.7)
    on, _ = modes(points)
    for some, color in [(points[on], "place"), (points[~on], "make")]:
        if len(some):
            art.dots(some * to_page + middle, 1.4, color)


def ring_legend(art: Drawing, bottom: float) -> None:
    """Says at the height `bottom` what the two colours of points mean."""
    art.circle(10, bottom - 4, 4, "place")
    art.text(20, bottom, "on a mode", size=12)
    art.circle(100, bottom - 4, 4, "make")
    art.text(110, bottom, "elsewhere", size=12)


def digit_figure(
    path: str | Path, rows: Mapping[str, np.ndarray], title: str, columns: int = 10
) -> None:
    """Draws 8 x 8 digits [n, 64] in [0, 1], a labelled row for each {name: digits}.

    Ink is the page's ink, in four strengths. Raises ValueError without a row.
    """
    if not rows:
        raise ValueError("rows must have at least one name with its digits")
    art = Drawing(170 + 40 * columns, 40 * len(rows) + 8, title, ", ".join(rows))
    for i, (name, digits) in enumerate(rows.items()):
        top = 40 * i + 8
        art.text(0, top + 20, name, size=14)
        images = np.reshape(digits[:columns], (-1, 8, 8))
        levels = np.rint(4 * images).astype(int)
        for level in (1, 2, 3, 4):
            k, y, x = np.nonzero(levels == level)
            corners = zip(170 + 40 * k + 4 * x, top + 4 * y, strict=True)
            path_of = "".join(f"M{a} {b}h4v4h-4z" for a, b in corners)
            art.parts.append(f'<path d="{path_of}" {_fill("ink", level / 4)}/>')
    art.save(path)


def _as_bytes(pixels: ArrayLike, name: str, ndim: tuple[int, int]) -> np.ndarray:
    image = np.asarray(pixels)
    colours = image.ndim == ndim[1]
    if image.ndim not in ndim or not image.size or (colours and image.shape[-1] < 3):
        axes = "[H, W] or [H, W, 3 or 4]" if ndim[0] == 2 else "[T, H, W (, 3 or 4)]"
        raise ValueError(f"{name} must be {axes}, got shape {image.shape}")
    if colours and image.shape[-1] > 4:
        raise ValueError(f"{name} must have 3 or 4 colours, got {image.shape[-1]}")
    if image.dtype == np.uint8:
        return image
    low, high = image.min(), image.max()
    if not (low >= 0 and high <= 1):  # so that NaN fails too
        raise ValueError(f"{name} must lie in [0, 1], got {low:.3g} to {high:.3g}")
    return np.round(image * 255).astype(np.uint8)


def _png_head(image: np.ndarray) -> bytes:
    height, width = image.shape[:2]
    kind = {2: 0, 3: 2, 4: 6}[2 if image.ndim == 2 else image.shape[2]]
    head = struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head)


def _description(alt: str) -> bytes:
    return _chunk(b"iTXt", b"Description\0\0\0\0\0" + _text(alt, "alt"))


def _chunk(kind: bytes, body: bytes) -> bytes:
    check = zlib.crc32(kind + body)
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", check)


def _packed(image: np.ndarray) -> bytes:
    rows = image.reshape(len(image), -1)
    return zlib.compress(np.pad(rows, ((0, 0), (1, 0))).tobytes(), 9)


def _riff(kind: bytes, body: bytes) -> bytes:
    return kind + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)


def _text(text: str, name: str) -> bytes:
    if not text.strip():
        raise ValueError(f"{name} must say what it is, got {text!r}")
    return text.encode()


def _colour(name: str) -> str:
    if name not in COLOURS:
        raise ValueError(f"color must be one of {', '.join(COLOURS)}, got {name!r}")
    return COLOURS[name]


def _fill(color: str, opacity: float) -> str:
    faint = f' fill-opacity="{_n(opacity)}"' if opacity != 1 else ""
    return f'fill="{_colour(color)}"{faint}'


def _array(points: ArrayLike) -> np.ndarray:
    points = np.asarray(points, dtype=np.float64)
    if points.ndim != 2 or points.shape[1] != 2 or not len(points):
        raise ValueError(f"points must be [n, 2], got shape {points.shape}")
    return points


def _points(points: ArrayLike) -> str:
    return " ".join(f"{_n(x)},{_n(y)}" for x, y in _array(points))


def _n(number: float) -> str:
    if not np.isfinite(number):
        raise ValueError(f"a coordinate must be finite, got {number}")
    return f"{round(float(number), 1) + 0:g}"
