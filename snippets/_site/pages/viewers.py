"""What a reader steps through: a text token by token, a sheet, a sound's notes."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from markupsafe import Markup

from snippets._site.catalogue import Example
from snippets._site.pages.blocks import fresh
from snippets._site.pages.errors import PageError
from snippets._site.pages.links import Page
from snippets._site.pages.pictures import is_ink, media, read_png, svg, wav_seconds
from snippets._site.pages.templates import fill

SHEETS = {
    "scrubber": "steps",
    "slider": "settings",
    "frames": "frames",
}


@dataclass(frozen=True)
class Bar:
    """One of the likeliest tokens at a step."""

    token: str
    probability: float
    taken: bool


def walk(page: Page, name: str, /, *, path: str) -> Markup:
    """The tokens of one path of `walks.json`; each shows what it was taken from.

    Radio buttons and a style sheet, so that arrow keys step and no script is
    needed; without the style sheet all tables show, one after the other.
    """
    file = fresh(page, name).outputs / "walks.json"
    walks = json.loads(file.read_text(encoding="utf-8"))
    if path not in walks:
        raise PageError(f"{name} has no path {path!r}; it has {', '.join(walks)}")
    steps = []
    before = ""
    for step in walks[path]:
        token = step["token"]
        bars = [Bar(_visible(word), p, word == token) for word, p in step["best"]]
        steps.append({"token": _visible(token), "before": before, "bars": bars})
        before += token
    return fill("walk.html", key=f"walk-{name}-{path}", path=path, steps=steps)


def _visible(token: str) -> str:
    return token.replace(" ", "·").replace("\n", "↵")


def viewer(page: Page, kind: str, name: str, /, *, file: str) -> Markup:
    """What `docs/assets/viewers/KIND.js` makes live; whole without a script.

    `file` is a sheet X.png of equal frames, row by row without gaps, or, for a
    roll, a sound X.wav with its notes X.svg; X.json says what is where.
    """
    e = fresh(page, name)
    if kind not in (*SHEETS, "roll"):
        raise PageError(f"a viewer is {', '.join(SHEETS)} or roll, not {kind}")
    suffix = ".wav" if kind == "roll" else ".png"
    path = e.outputs / file
    if path.suffix != suffix:
        raise PageError(f"a {kind} shows a {suffix} file, not {file}")
    for needed in [suffix, ".json", *([".svg"] if kind == "roll" else [])]:
        other = path.with_suffix(needed).name
        if other not in e.drawn:
            raise PageError(
                f"{name} writes no {other} (it writes: {', '.join(e.drawn)})"
            )
    about = _about(path.with_suffix(".json"))
    order = None
    if kind == "roll":
        shown = _roll(page, e, path, about)
    else:
        shown = _sheet(page, kind, path, about)
        order = {"unit": SHEETS[kind], "labels": about["labels"]}
    return fill(
        "viewer.html",
        kind=kind,
        name=e.name,
        file=file,
        about=json.dumps(about, ensure_ascii=False),
        title=about["title"],
        shown=shown,
        order=order,
    )


def _about(path: Path) -> dict[str, Any]:
    try:
        about = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise PageError(f"{path.name} is not JSON: {error}") from None
    title = about.get("title") if isinstance(about, dict) else None
    if not (isinstance(title, str) and title.strip()):
        raise PageError(f"{path.name} needs a title, got {title!r}")
    return {**about, "title": title.strip().rstrip(".")}


def _sheet(page: Page, kind: str, path: Path, about: dict[str, Any]) -> Markup:
    """The whole sheet as a picture."""
    where = path.with_suffix(".json").name
    for key in ("columns", "rows"):
        if type(n := about.get(key)) is not int or n < 1:
            raise PageError(f"{where}: {key} must be a count, got {n!r}")
    columns, rows = about["columns"], about["rows"]
    labels = about.get("labels")
    if not isinstance(labels, list) or not all(
        isinstance(label, str) and label.strip() for label in labels
    ):
        raise PageError(f"{where}: labels must be a list of texts")
    least = columns * (rows - 1) + 1
    if not least <= len(labels) <= columns * rows:
        raise PageError(f"{where}: {len(labels)} labels for {columns} x {rows} frames")
    width, height, alt = read_png(path.read_bytes())
    if width % columns or height % rows:
        raise PageError(
            f"{path.name} is {width} x {height} pixels: that is not "
            f"{columns} x {rows} frames of one size"
        )
    url = page.url(path.relative_to(page.site.docs).as_posix())
    ink = is_ink(path.read_bytes())
    return fill("sheet.html", url=url, alt=alt, width=width, height=height, ink=ink)


def _roll(page: Page, e: Example, path: Path, about: dict[str, Any]) -> Markup:
    """The notes, drawn, and the sound."""
    where = path.with_suffix(".json").name
    keys = "start", "end", "seconds"
    if not {type(about.get(key)) for key in keys} <= {int, float}:
        raise PageError(f"{where}: start, end and seconds must be numbers")
    start, end, seconds = (float(about[key]) for key in keys)
    notes = svg(path.with_suffix(".svg"))
    box = re.search(r'viewBox="0 0 ([\d.]+) ', notes)
    if not box:
        raise PageError(f"{path.stem}.svg needs a viewBox from 0 0")
    if not 0 <= start < end <= float(box[1]):
        raise PageError(
            f"{where}: start and end must lie in 0 to {box[1]}, the drawing's "
            f"width, in this order; got {start:g} and {end:g}"
        )
    total = wav_seconds(path.read_bytes())
    if not 0 < seconds <= total + 0.05:
        raise PageError(
            f"{where}: seconds must be > 0 and at most the sound's "
            f"{total:.2f}, got {seconds:g}"
        )
    return fill("roll.html", notes=notes, sound=media(page, e, path.name))
