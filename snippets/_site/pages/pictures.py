"""Pictures and sounds on a page: SVG inline, PNG and WAV with what they say."""

from __future__ import annotations

import html
import math
import re
import struct
import zlib
from html import unescape
from pathlib import Path

from markupsafe import Markup

from snippets._site.catalogue import Example
from snippets._site.pages.drawings import checked
from snippets._site.pages.errors import PageError
from snippets._site.pages.links import Page
from snippets._site.pages.templates import fill

LEGIBLE = 11  # pixels: the least size of a text
GREYSCALE = 0  # colour type 0 of a PNG: black ink on white paper, here
INLINE = 40_000  # bytes of a drawing; a larger one is loaded when it is nearly seen


def diagram(page: Page, name: str, /) -> Markup:
    """A drawing of docs/assets/diagrams/, inline so that it follows the toggle."""
    folder = page.site.docs / "assets" / "diagrams"
    known = sorted(path.stem for path in folder.glob("*.svg"))
    if name not in known:
        there = ", ".join(known) or "none"
        raise PageError(f"no diagram is called {name!r}; there are {there}")
    drawing = svg(folder / f"{name}.svg")
    title = re.search(r"<title[^>]*>(.*?)</title>", drawing, re.DOTALL)
    return fill(
        "diagram.html",
        svg=drawing,
        title=unescape(title[1]) if title else name,
        least=least_width(drawing),
    )


def least_width(drawing: str) -> int:
    """How many pixels wide a drawing must be for its smallest text to be legible."""
    sizes = [float(size) for size in re.findall(r'font-size[=:]"? *([\d.]+)', drawing)]
    box = re.search(r'viewBox="\S+ \S+ ([\d.]+) ', drawing)
    if not (sizes and box):
        raise PageError("a diagram needs a viewBox and a font-size")
    return math.ceil(float(box[1]) * LEGIBLE / min(sizes))


def media(page: Page, example: Example, file: str) -> Markup:
    """A file that the example made, as an element."""
    path = example.outputs / file
    url = page.url(path.relative_to(page.site.docs).as_posix())
    if path.suffix == ".svg" and path.stat().st_size > INLINE:
        return fill("media.html", kind="large svg", url=url, sides={}, **read_svg(path))
    if path.suffix == ".svg":
        return fill("media.html", kind="svg", svg=svg(path), sides={})
    if path.suffix == ".png":
        width, height, alt = read_png(path.read_bytes())
        size = {"width": width, "height": height, "ink": is_ink(path.read_bytes())}
        sides = names_of(alt)
        return fill("media.html", kind="png", url=url, alt=alt, sides=sides, **size)
    if path.suffix == ".wav":
        title = read_wav_title(path.read_bytes())
        return fill("media.html", kind="wav", url=url, title=title, sides={})
    raise PageError(f"{example.name}: cannot show {file}")


def names_of(alt: str) -> dict[str, list[str]]:
    """What stands beside a sheet: `Rows: real; made.` or `Columns: ...` of its `alt`.

    docs/assets/runner/picture.js reads the same.
    """
    found = re.findall(r"\b(Rows|Columns): ([^.]+)\.", alt)
    return {side.lower(): names.split("; ") for side, names in found}


def svg(path: Path) -> Markup:
    """The drawing, without its XML declaration."""
    text = checked(path.read_text(encoding="utf-8"), path.name)
    return Markup(re.sub(r"<\?xml.*?\?>\s*", "", text).strip())


def is_ink(png: bytes) -> bool:
    """Whether it has no colours: in the dark scheme the ink is light."""
    return png[25] == GREYSCALE


def read_svg(path: Path) -> dict[str, str]:
    """Width, height, and what it shows: the title and the description as `alt`."""
    text = checked(path.read_text(encoding="utf-8"), path.name)
    size = re.search(r'<svg[^>]* width="(\d+)" height="(\d+)"', text)
    said = re.findall(r"<(?:title|desc)[^>]*>(.*?)</(?:title|desc)>", text, re.DOTALL)
    if not (size and said):
        raise PageError(f"{path.name}: no size, or no title")
    alt = ". ".join(html.unescape(part).rstrip(".") for part in said) + "."
    return {"width": size[1], "height": size[2], "alt": alt}


def read_png(data: bytes) -> tuple[int, int, str]:
    """Width, height and the Description of a PNG or APNG.

    Raises PageError if it has none. Reference: PNG, third edition, 11.3.3.4.
    """
    width, height = struct.unpack(">II", data[16:24])
    at = 8
    while at < len(data):
        (size,) = struct.unpack(">I", data[at : at + 4])
        kind = data[at + 4 : at + 8]
        body = data[at + 8 : at + 8 + size]
        if kind == b"iTXt" and body.startswith(b"Description\0"):
            packed = body[12]
            rest = body[14:].split(b"\0", 2)[2]
            text = zlib.decompress(rest) if packed else rest
            return width, height, text.decode("utf-8")
        at += 12 + size
    raise PageError("a PNG without a Description has no alternative text")


def read_wav_title(data: bytes) -> str:
    """The INAM text of a RIFF file; raises PageError if it has none."""
    at = data.find(b"INAM")
    if at < 0:
        raise PageError("a WAV without a title (INAM)")
    (size,) = struct.unpack("<I", data[at + 4 : at + 8])
    return data[at + 8 : at + 8 + size].rstrip(b"\0").decode("utf-8")


def wav_seconds(data: bytes) -> float:
    """How long a RIFF file sounds."""
    (bytes_a_second,) = struct.unpack("<I", data[28:32])
    at = data.index(b"data", 36)
    (size,) = struct.unpack("<I", data[at + 4 : at + 8])
    return float(size / bytes_a_second)
