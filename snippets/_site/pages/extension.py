"""The site's one Markdown extension: puts examples, terms and maths on pages.

    ::: example vae region=sample output=loss,samples.png
    ::: printed three_kinds output=make      (an output alone, without its code)
    ::: walk smollm path=drawn               (its walks.json, to step through)
    ::: viewer frames video file=clips.png   (a stored sheet, frame by frame)
    ::: diagram make-label-place             (docs/assets/diagrams/*.svg, inline)
    ::: glossary s                           (the entries under one letter)
    ::: catalogue                            (a table of all examples)
    ::: exercise temper                      (a task, its stub, hints, a solution)
    [[softmax]], [[these numbers|logits]]    (links with a hover definition)
    $p(x)$, $$\\sum_x p(x) = 1$$              (MathML)

Everything that could be wrong - an unknown example, region, output or term, a
stale stamp, bad TeX - raises PageError, so that no build passes with it. It
knows MkDocs and Zensical only by where they keep the path of the page.
"""

from __future__ import annotations

import html
import json
import posixpath
import re
import struct
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

from latex2mathml.converter import convert as to_mathml
from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.preprocessors import Preprocessor
from pygments import highlight
from pygments.filter import Filter
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer
from pygments.token import Token, Whitespace

from snippets._site import store
from snippets._site.catalogue import Entry, Example, Site

DIRECTIVE = re.compile(r"^( *)::: +(\w+)((?: +\S+)*) *$")
# every page loads the search index: it holds prose, not programs and outputs
UNSEARCHED = "data-search-exclude"
FENCE = re.compile(r"^\s*(```+|~~~+)")
TERM = r"\[\[([^\[\]|]+)(?:\|([^\[\]|]+))?\]\]"
MATHS = r"(\$\$?)(?=\S)([^$]+?)(?<=\S)\1(?!\d)"


class PageError(ValueError):
    """A page asks for something that is not there, or no longer true."""


# --- where things are: links from a page -----------------------------------


def page_of(md: Markdown) -> str:
    """The path of the page under docs/; MkDocs and Zensical keep it elsewhere."""
    for processor in [*md.treeprocessors, *md.preprocessors]:
        if path := getattr(getattr(processor, "file", None), "src_uri", None):
            return str(path)
        if path := getattr(getattr(processor, "page", None), "path", None):
            return str(path)
    return "index.md"


def base_of(md: Markdown) -> str:
    """The page from which links in raw HTML are counted.

    MkDocs leaves raw HTML alone, so its links must fit the built page, a folder
    deeper than the source; Zensical corrects them, so they must fit the source.
    """
    page = page_of(md)
    if any(hasattr(processor, "page") for processor in md.preprocessors):
        return posixpath.join(posixpath.dirname(page), "index.md")
    return page


def to_source(page: str, target: str) -> str:
    """A link from page to page, as Markdown writes it: `../glossary/s.md`."""
    return posixpath.relpath(target, posixpath.dirname(page) or ".")


def to_url(page: str, target: str) -> str:
    """A link from the built page to a static file: one folder deeper."""
    here = page.removesuffix(".md")
    here = posixpath.dirname(here) if posixpath.basename(here) == "index" else here
    return posixpath.relpath(target, here or ".")


# --- examples ----------------------------------------------------------------


def example_html(site: Site, page: str, repo: str, name: str, **options: str) -> str:
    """The code block with its title, controls, stored output and caption."""
    known = {"region", "code", "output"}
    if options.keys() - known:
        raise PageError(f"unknown option; use {', '.join(sorted(known))}")
    example = _fresh(site, name)
    region = options.get("region", "")
    text = example.region(region) if region else example.shown
    anchor = "-".join(["example", *name.split("/"), *([region] if region else [])])
    with_code = options.get("code") != "none"
    run = _runnable(page, example, region) if with_code else ""
    parts = [
        f'<figure class="gm-example" id="{anchor}" '
        f'data-example="{example.name}"{run} {UNSEARCHED}>'
    ]
    if with_code:
        parts += [_bar(page, repo, example, region, text), _highlight(text)]
    if options.get("output") != "none":
        shown = _printed(page, example, options.get("output", ""))
        parts.append(
            f'<div class="gm-output"><p class="gm-output-head">Output</p>{shown}</div>'
        )
        if not example.in_glossary:
            parts.append(_caption(example))
    return "\n".join([*parts, "</figure>"])


def _runnable(page: str, e: Example, region: str) -> str:
    """What the runner in the page needs to know of a block."""
    if e.needs != "NumPy":  # the bar says what it needs, and offers Download
        return ""
    folder = to_url(page, e.outputs.relative_to(e.site.docs).as_posix())
    files = ",".join(e.drawn)
    part = f' data-region="{region}"' if region else ""
    return f' data-run="{e.file}"{part} data-outputs="{folder}/" data-files="{files}"'


def _fresh(site: Site, name: str) -> Example:
    """The example, if its stored output is that of its source."""
    example = site[name]
    if found := store.problems(example):
        raise PageError(
            f"{name}: {'; '.join(found)}; run: python -m snippets build {name}"
        )
    return example


def _bar(page: str, repo: str, e: Example, region: str, text: str) -> str:
    lines = len(text.splitlines())
    size = f"{lines} of {e.lines} lines" if region else f"{lines} lines"
    part = f" <em>{region.replace('-', ' ')}</em>" if region else ""
    file = to_url(page, e.download.relative_to(e.site.docs).as_posix())
    if e.needs != "NumPy":
        size += f" · needs {e.needs}: not in a browser"
    links = [
        _repo_link(e.site, repo, e.source_path, "source"),
        _repo_link(e.site, repo, e.test_path, "test"),
        f'<a href="{file}" download>Download</a>',
    ]
    return (
        f'<figcaption class="gm-bar"><span class="gm-name">{e.name}{part}</span> '
        f'<span class="gm-meta">{size}</span> '
        f'<span class="gm-links">{" ".join(links)}</span></figcaption>'
    )


def _repo_link(site: Site, repo: str, path: str, text: str) -> str:
    if not (site.root / path).is_file():
        raise PageError(f"{path} does not exist")
    if not repo:  # a local build: the reader has the file, say where
        return f'<span class="gm-path" title="{path}">{text}: {path}</span>'
    return f'<a href="{repo.rstrip("/")}/blob/main/{path}">{text}</a>'


class Plain(Filter):
    """Leaves names, operators and brackets uncoloured: a page of code has
    thousands, and without an element for each a phone lays it out in half the time.
    """

    PLAIN = (Token.Name, Token.Operator, Token.Punctuation, Whitespace)

    def filter(self, lexer: Any, stream: Any) -> Iterator[tuple[Any, str]]:
        for kind, value in stream:
            yield Token.Text if kind in self.PLAIN else kind, value


def _highlight(text: str) -> str:
    formatter: Any = HtmlFormatter(cssclass="language-python highlight", wrapcode=True)
    lexer = PythonLexer()
    lexer.add_filter(Plain())
    return str(highlight(text, lexer, formatter)).strip()


def _caption(e: Example) -> str:
    seconds, python, numpy, machine = store.times(e.site)[e.name]
    claims = len(e.shows)
    tested = f" · {claims} claim{'s' * (claims != 1)} tested" if claims else ""
    return (
        f'<p class="gm-ran">Printed by this program in {seconds} s · '
        f"Python {python}, NumPy {numpy}, {machine.replace('_', '-')}{tested}</p>"
    )


def _printed(page: str, e: Example, wanted: str) -> str:
    """The stored output: all of it, or the named paragraphs and files in order."""
    text = e.printed.strip("\n")
    files = [f for f in e.drawn if not f.endswith(".json")]
    if not wanted:
        return "\n".join(
            [_pre(text)] * bool(text) + [_media(page, e, f) for f in files]
        )
    paragraphs = {p.split()[0].rstrip(":"): p for p in text.split("\n\n") if p.strip()}
    parts = []
    for item in wanted.split(","):
        if item in files:
            parts.append(_media(page, e, item))
        elif item in paragraphs:
            parts.append(_pre(paragraphs[item], item))
        elif item == "text":
            parts.append(_pre(text))
        else:
            have = ", ".join(["text", *paragraphs, *files])
            raise PageError(f"{e.name} has no output {item!r} (it has: {have})")
    return "\n".join(parts)


def _pre(text: str, part: str = "") -> str:
    named = f' data-part="{part}"' if part else ""
    # focusable, because a long line scrolls inside it
    return (
        f'<pre class="gm-text" tabindex="0"{named} {UNSEARCHED}>'
        f"{html.escape(text)}</pre>"
    )


def _media(page: str, e: Example, file: str) -> str:
    path = e.outputs / file
    if path.suffix == ".svg":
        return f'<div class="gm-media">{_svg(path)}</div>'
    url = to_url(page, path.relative_to(e.site.docs).as_posix())
    if path.suffix == ".png":
        width, height, alt = read_png(path.read_bytes())
        element = (
            f'<img class="gm-pixels" src="{url}" alt="{html.escape(alt)}" '
            f'width="{width}" height="{height}" loading="lazy">'
        )
    elif path.suffix == ".wav":
        title = html.escape(read_wav_title(path.read_bytes()))
        element = (
            f'<audio controls preload="none" src="{url}" aria-label="{title}"></audio>'
            f'<span class="gm-sound">{title}</span>'
        )
    else:
        raise PageError(f"{e.name}: cannot show {file}")
    return f'<div class="gm-media">{element}</div>'


def _svg(path: Path) -> str:
    text = path.read_text(encoding="utf-8")
    return re.sub(r"<\?xml.*?\?>\s*", "", text).strip()


def read_png(data: bytes) -> tuple[int, int, str]:
    """Width, height and the Description of a PNG or APNG."""
    width, height = struct.unpack(">II", data[16:24])
    at, alt = 8, ""
    while at < len(data):
        (size,) = struct.unpack(">I", data[at : at + 4])
        kind, body = data[at + 4 : at + 8], data[at + 8 : at + 8 + size]
        if kind == b"iTXt" and body.startswith(b"Description\0"):
            packed, rest = body[12], body[14:].split(b"\0", 2)[2]
            alt = (zlib.decompress(rest) if packed else rest).decode("utf-8")
        at += 12 + size
    if not alt:
        raise PageError("a PNG without a Description has no alternative text")
    return width, height, alt


def read_wav_title(data: bytes) -> str:
    """The INAM text of a RIFF file."""
    at = data.find(b"INAM")
    if at < 0:
        raise PageError("a WAV without a title (INAM)")
    (size,) = struct.unpack("<I", data[at + 4 : at + 8])
    return data[at + 8 : at + 8 + size].rstrip(b"\0").decode("utf-8")


# --- a text, token by token ----------------------------------------------------


def walk_html(site: Site, name: str, path: str) -> str:
    """The tokens of one path of `walks.json`; each shows what it was taken from.

    Radio buttons and a style sheet, so that arrow keys step and no script is
    needed; without the style sheet all tables show, one after the other.
    """
    file = _fresh(site, name).outputs / "walks.json"
    walks = json.loads(file.read_text(encoding="utf-8"))
    if path not in walks:
        raise PageError(f"{name} has no path {path!r}: {', '.join(walks)}")
    steps, key = [], f"walk-{name}-{path}"
    for i, step in enumerate(walks[path], start=1):
        before = "".join(s["token"] for s in walks[path][: i - 1])
        after = f"after “{html.escape(before)}”" if before else "the first"
        rows = [_bar_row(word, p, step["token"]) for word, p in step["best"]]
        steps.append(
            f'<input type="radio" name="{key}" id="{key}-{i}"'
            f"{' checked' * (i == 1)}>"
            f'<label for="{key}-{i}">{_shown(step["token"])}</label>'
            f'<table class="gm-table"><caption>Token {i}, {after}</caption>'
            f"{''.join(rows)}</table>"
        )
    return (
        f'<fieldset class="gm-walk" id="{key}" {UNSEARCHED}>'
        f"<legend>{path}</legend><p>Choose a token to see what it was taken from. "
        "A dot is a space.</p>"
        f"{''.join(steps)}</fieldset>"
    )


def _bar_row(word: str, p: float, taken: str) -> str:
    mark = ' class="gm-taken"' if word == taken else ""
    said = f"{p:.2f}" if p >= 0.005 else "&lt; 0.01"
    note = '<span class="gm-hidden">, taken</span>' if mark else ""
    return (
        f'<tr{mark}><th scope="row">{_shown(word)}{note}</th>'
        f'<td><span style="width:{100 * p:.1f}%"></span></td><td>{said}</td></tr>'
    )


def _shown(token: str) -> str:
    return html.escape(token.replace(" ", "·").replace("\n", "↵"))


# --- viewers: a sheet frame by frame, a sound with its notes ------------------

SHEETS = {
    "scrubber": "steps",
    "pad": "pictures",
    "slider": "settings",
    "frames": "frames",
}


def viewer_html(site: Site, page: str, kind: str, name: str, file: str) -> str:
    """What `docs/assets/viewers/KIND.js` makes live; whole without a script.

    `file` is a sheet X.png of equal frames, row by row without gaps, or, for a
    roll, a sound X.wav with its notes X.svg; X.json says what is where.
    """
    e = _fresh(site, name)
    if kind not in (*SHEETS, "roll"):
        raise PageError(f"a viewer is {', '.join(SHEETS)} or roll, not {kind}")
    suffix = ".wav" if kind == "roll" else ".png"
    path = e.outputs / file
    needed = [suffix, ".json", *([".svg"] if kind == "roll" else [])]
    if path.suffix != suffix:
        raise PageError(f"a {kind} shows a {suffix} file, not {file}")
    for other in [path.with_suffix(s).name for s in needed]:
        if other not in e.stamp["files"]:
            have = ", ".join(e.stamp["files"])
            raise PageError(f"{name} writes no {other} (it writes: {have})")
    about = _about(path.with_suffix(".json"))
    if kind == "roll":
        shown, told = _roll(page, e, path, about)
    else:
        shown, told = _sheet(e, page, kind, path, about)
    data = html.escape(json.dumps(about, ensure_ascii=False))
    return (
        f'<figure class="gm-viewer" data-viewer="{kind}" '
        f'data-of="{e.name}" data-file="{file}" data-about="{data}">'
        f'<div class="gm-shown">{shown}</div><figcaption>'
        f"<strong>{html.escape(about['title'])}.</strong> {told}"
        f'<span class="gm-from">Made by {e.name}, as published.</span>'
        "</figcaption></figure>"
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


def _sheet(
    e: Example, page: str, kind: str, path: Path, about: dict[str, Any]
) -> tuple[str, str]:
    """The sheet as a picture, and how to read it."""
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
    least = columns * rows if kind == "pad" else columns * (rows - 1) + 1
    if not least <= len(labels) <= columns * rows:
        raise PageError(f"{where}: {len(labels)} labels for {columns} x {rows} frames")
    width, height, alt = read_png(path.read_bytes())
    if width % columns or height % rows:
        raise PageError(
            f"{path.name} is {width} x {height} pixels: that is not "
            f"{columns} x {rows} frames of one size"
        )
    url = to_url(page, path.relative_to(e.site.docs).as_posix())
    first, last = html.escape(labels[0]), html.escape(labels[-1])
    return (
        f'<img class="gm-pixels" src="{url}" alt="{html.escape(alt)}" '
        f'width="{width}" height="{height}" loading="lazy">',
        f'<span class="gm-order">{len(labels)} {SHEETS[kind]}, row by row, from '
        f"“{first}” to “{last}”. </span>",
    )


def _roll(page: str, e: Example, path: Path, about: dict[str, Any]) -> tuple[str, str]:
    """The notes, drawn, and the sound."""
    where = path.with_suffix(".json").name
    keys = "start", "end", "seconds"
    if not {type(about.get(key)) for key in keys} <= {int, float}:
        raise PageError(f"{where}: start, end and seconds must be numbers")
    start, end, seconds = (float(about[key]) for key in keys)
    svg = _svg(path.with_suffix(".svg"))
    box = re.search(r'viewBox="0 0 ([\d.]+) ', svg)
    if not box:
        raise PageError(f"{path.stem}.svg needs a viewBox from 0 0")
    if not 0 <= start < end <= float(box[1]):
        raise PageError(
            f"{where}: start and end must lie in 0 to {box[1]}, the drawing's "
            f"width, in this order; got {start:g} and {end:g}"
        )
    total = _wav_seconds(path.read_bytes())
    if not 0 < seconds <= total + 0.05:
        raise PageError(
            f"{where}: seconds must be > 0 and at most the sound's "
            f"{total:.2f}, got {seconds:g}"
        )
    return f'<div class="gm-notes">{svg}</div>{_media(page, e, path.name)}', ""


def _wav_seconds(data: bytes) -> float:
    (rate,) = struct.unpack("<I", data[28:32])  # bytes a second
    at = data.index(b"data", 36)
    (size,) = struct.unpack("<I", data[at + 4 : at + 8])
    return float(size / rate)


# --- glossary ----------------------------------------------------------------


@dataclass(frozen=True)
class Term:
    """One entry of the glossary, read from its example's docstring."""

    example: Entry
    name: str
    definition: str

    @property
    def slug(self) -> str:
        return self.example.path.stem.replace("_", "-")

    @property
    def page(self) -> str:
        return f"glossary/{self.slug[0]}.md"

    def field(self, label: str) -> str:
        return " ".join(self.example.fields.get(label, "").split())

    def names(self, label: str) -> list[str]:
        return [name.strip() for name in self.field(label).split(",") if name.strip()]


def terms(site: Site) -> dict[str, Term]:
    """{spelling in lower case: entry}; an entry has its name and its `Also:`."""
    found: dict[str, Term] = {}
    for entry in site.entries:
        name, colon, definition = entry.summary.partition(": ")
        if not colon:
            raise PageError(
                f"{entry.path.name}: its docstring must open `term: definition`"
            )
        term = Term(entry, name, definition[0].upper() + definition[1:])
        for spelling in [name, *term.names("Also")]:
            if (other := found.setdefault(spelling.lower(), term)) is not term:
                raise PageError(f"{spelling!r} is both {other.name} and {name}")
    return found


def term(site: Site, name: str) -> Term:
    """The entry for a spelling; raises PageError if the glossary has none."""
    return _entry(terms(site), name)


def _entry(known: dict[str, Term], name: str) -> Term:
    try:
        return known[" ".join(name.split()).lower()]
    except KeyError:
        raise PageError(
            f"the glossary has no {name.strip()!r}; add snippets/glossary/"
            f"{re.sub(r'[^a-z0-9]+', '_', name.strip().lower())}.py"
        ) from None


def used_in(site: Site) -> dict[str, list[tuple[str, str]]]:
    """{slug: [(page, title), ...]}: the pages that link to each entry."""
    uses: dict[str, list[tuple[str, str]]] = {}
    known = terms(site)
    for page, text in site.pages.items():
        heading = re.search(r"^# (.+)$", text, re.M)
        title = heading[1] if heading else page
        for slug in {
            _entry(known, b or a).slug for a, b in re.findall(TERM, outside_code(text))
        }:
            uses.setdefault(slug, []).append((page, title))
    return uses


def outside_code(text: str) -> str:
    """The text without fenced blocks and code spans, where no term is linked."""
    text = re.sub(r"^(```+|~~~+).*?^\1", "", text, flags=re.M | re.S)
    return re.sub(r"`[^`\n]*`", "", text)


def glossary_lines(site: Site, page: str, letter: str = "") -> Iterator[str]:
    """Markdown: the entries of one letter; without it, the list of all."""
    entries = sorted(set(terms(site).values()), key=lambda t: t.slug)
    if not letter:
        for t in entries:
            yield f"- [[{t.name}]]: {t.definition}"
        return
    uses = used_in(site)
    here = [t for t in entries if t.slug[0] == letter]
    if not here:
        raise PageError(f"no term begins with {letter!r}")
    for t in here:
        yield from [f"## {t.name} {{ #{t.slug} }}", "", t.definition, ""]
        if formula := t.field("Formula"):
            yield from [formula, "{ .gm-formula }", ""]
        yield from [f"::: example {t.example.name}", ""]
        yield from [f"**Not to be confused:** {t.field('Confusion')}", ""]
        also = [f"[[{other}]]" for other in t.names("See")]
        links = [
            f"[{title}]({to_source(page, at)})" for at, title in uses.get(t.slug, [])
        ]
        line = [f"See also {', '.join(also)}."] * bool(also)
        line += [f"Used in {', '.join(links)}."] * bool(links)
        yield from (
            [" ".join(line), f"{{ .gm-used {UNSEARCHED}=1 }}", ""] if line else []
        )


# --- catalogue and diagrams ----------------------------------------------------


def catalogue_lines(site: Site, page: str) -> Iterator[str]:
    """Markdown: a table of the examples for each topic, with their pages."""
    shown: dict[str, str] = {}
    for at, text in site.pages.items():
        for name in re.findall(r"^::: example ([\w/]+)", text, re.M):
            shown.setdefault(site[name].name, at)
    times = store.times(site)
    for topic in dict.fromkeys(e.topic for e in site.examples):
        yield from ["", f"## {topic.capitalize()} {{ #{topic} }}", ""]
        yield "| Example | What it is | Lines | Seconds | Needs | File |"
        yield "|---|---|--:|--:|---|---|"
        for e in [e for e in site.examples if e.topic == topic]:
            at = f"{to_source(page, shown[e.name])}#example-" if e.name in shown else ""
            name = f"[{e.name}]({at.partition('#')[0]})" if at else e.name
            file = to_source(page, e.download.relative_to(e.site.docs).as_posix())
            seconds = times.get(e.name, [""])[0]
            yield (
                f"| {name} | {e.summary} | {e.lines} | {seconds} "
                f"| {e.needs} | [Download]({file}) |"
            )


def diagram_html(site: Site, name: str) -> str:
    """A drawing of docs/assets/diagrams/, inline so that it follows the toggle."""
    path = site.docs / "assets" / "diagrams" / f"{name}.svg"
    if not path.is_file():
        raise PageError(f"no diagram is called {name!r}")
    return f'<div class="gm-diagram" {UNSEARCHED}>{_svg(path)}</div>'


# --- exercises -------------------------------------------------------------------


def exercise_lines(site: Site, repo: str, name: str) -> Iterator[str]:
    """Markdown and HTML: the task, the stub to fill in, hints and a solution."""
    known = {e.path.stem: e for e in site.exercises}
    if name not in known:
        raise PageError(f"no exercise is called {name!r}: {', '.join(known)}")
    e = known[name]
    yield from [
        f"## Exercise: {e.title} {{ #exercise-{name} }}",
        "",
        e.task,
        "",
    ]
    links = [
        _repo_link(e.site, repo, e.source_path, "source"),
        _repo_link(site, repo, e.test_path, "test"),
    ]
    yield "".join(
        [
            f'<figure class="gm-example" id="do-{name}" data-exercise="{name}" '
            f"{UNSEARCHED}>",
            '<figcaption class="gm-bar"><span class="gm-name">',
            f'{name}</span> <span class="gm-meta">yours to write</span> ',
            f'<span class="gm-links">{" ".join(links)}</span></figcaption>',
            _highlight(e.stub).replace("\n", "&#10;"),
            "</figure>",
        ]
    )
    for i, hint in enumerate(e.hints, start=1):
        yield from ["", *_details(f"Hint {i}", hint[0].upper() + hint[1:])]
    yield from ["", *_details("A solution", "", _highlight(e.solution))]


def _details(summary: str, text: str, block: str = "") -> list[str]:
    block = block.replace("\n", "&#10;")  # one line, or Markdown would go on in it
    head = f'<details class="gm-step" markdown {UNSEARCHED}>'
    head += f"<summary>{summary}</summary>"
    return [head, "", text or block, "", "</details>"]


# --- the extension ---------------------------------------------------------------


class Directives(Preprocessor):
    """Replaces each `:::` line, outside fences, by what it asks for."""

    def __init__(self, md: Markdown, site: Site, repo: str) -> None:
        super().__init__(md)
        self.site, self.repo = site, repo
        self.shown: Counter[str] = Counter()  # examples so far on this page

    def run(self, lines: list[str]) -> list[str]:
        done: list[str] = []
        fence = ""
        for line in lines:
            if mark := FENCE.match(line):
                fence = "" if fence and mark[1].startswith(fence) else fence or mark[1]
            match = None if fence else DIRECTIVE.match(line)
            if not match:
                done.append(line)
                continue
            for new in self.expand(match[2], match[3].split()):
                done.append(match[1] + new if new else "")  # within a tab, say
        return done

    def expand(self, kind: str, words: list[str]) -> list[str]:
        site, page, base = self.site, page_of(self.md), base_of(self.md)
        names = [w for w in words if "=" not in w]
        options = dict(w.split("=", 1) for w in words if "=" in w)
        try:
            if kind == "glossary":
                return self.run([*glossary_lines(site, page, *names)])
            if kind == "catalogue":
                return [*catalogue_lines(site, page)]
            if kind == "exercise":
                return ["", *exercise_lines(site, self.repo, *names), ""]
            make: Callable[[], str] = {
                "example": lambda: example_html(
                    site, base, self.repo, *names, **options
                ),
                "printed": lambda: _printed(
                    base, _fresh(site, *names), options["output"]
                ),
                "diagram": lambda: diagram_html(site, *names),
                "walk": lambda: walk_html(site, *names, **options),
                "viewer": lambda: viewer_html(site, base, *names, **options),
            }[kind]
            return ["", self.md.htmlStash.store(self.with_own_id(make())), ""]
        except (ValueError, KeyError, TypeError) as error:
            line = " ".join([":::", kind, *words])
            where = f"docs/{page}: `{line}`: "
            text = str(error).replace(f"docs/{page}: ", "")  # from within a glossary
            raise PageError(where + text) from error

    def with_own_id(self, block: str) -> str:
        """The second time that a page shows a block, it gets another id."""
        match = re.search(r' id="(example-[^"]+)"', block)
        if match:
            self.shown[match[1]] += 1
            if (n := self.shown[match[1]]) > 1:
                new = f' id="{match[1]}-{n}"'
                return block.replace(match[0], new, 1)
        return block


class TermLink(InlineProcessor):
    """`[[softmax]]` or `[[these numbers|logits]]` -> a link to the glossary."""

    def __init__(self, pattern: str, md: Markdown, site: Site) -> None:
        super().__init__(pattern, md)
        self.site = site

    def handleMatch(  # type: ignore[override, unused-ignore]
        self, m: re.Match[str], data: str
    ) -> tuple[Element, int, int]:
        page = page_of(self.md)
        try:
            entry = term(self.site, m[2] or m[1])
        except PageError as error:
            raise PageError(f"docs/{page}: {error}") from error
        link = Element("a", {"class": "gm-term", "title": entry.definition})
        link.set("href", f"{to_source(page, entry.page)}#{entry.slug}")
        link.text = m[1]
        return link, m.start(0), m.end(0)


class Maths(InlineProcessor):
    """`$tex$` inline, `$$tex$$` displayed -> MathML."""

    def handleMatch(  # type: ignore[override, unused-ignore]
        self, m: re.Match[str], data: str
    ) -> tuple[str, int, int]:
        display = "block" if m[1] == "$$" else "inline"
        try:
            mathml = to_mathml(m[2], display=display)
            # the converter lets these two pass
            if "\\" in mathml:
                raise ValueError("unknown command")
            if not _balanced(m[2].replace(r"\{", "").replace(r"\}", "")):
                raise ValueError("unbalanced braces")
        except Exception as error:
            reason = f"{type(error).__name__} {error}".strip()
            raise PageError(
                f"docs/{page_of(self.md)}: bad TeX {m[0]}: {reason}"
            ) from error
        return self.md.htmlStash.store(mathml), m.start(0), m.end(0)


def _balanced(tex: str) -> bool:
    depth = 0
    for character in tex:
        depth += (character == "{") - (character == "}")
        if depth < 0:
            return False
    return depth == 0


class SiteExtension(Extension):
    """Registers the three processors; `repo_url` turns paths into links."""

    def __init__(self, **kwargs: Any) -> None:
        self.config = {
            "repo_url": ["", "where source and test links point to"],
            "site": ["", "the Site, as our hook has read it for this build"],
        }
        super().__init__(**kwargs)

    def extendMarkdown(self, md: Markdown) -> None:
        site = self.getConfig("site") or own_site()
        repo = self.getConfig("repo_url") or ""
        # before fenced blocks (25), so that a directive may produce them
        md.preprocessors.register(Directives(md, site, repo), "gm-directives", 30)
        # after code spans (190), before backslash escapes (180) and links (170)
        md.inlinePatterns.register(Maths(MATHS, md), "gm-maths", 186)
        md.inlinePatterns.register(TermLink(TERM, md, site), "gm-term", 185)


@cache
def own_site() -> Site:
    """For a generator without hooks (Zensical), which makes one build a process."""
    return Site(Path(__file__).parents[3])
