"""The site's one Markdown extension: puts examples, terms and maths on pages.

    ::: example vae region=sample output=loss,samples.png
    ::: printed three_kinds output=make      (an output alone, without its code)
    ::: walk smollm path=drawn               (its walks.json, to step through)
    ::: viewer frames video file=clips.png   (a stored sheet, frame by frame)
    ::: diagram make-label-place             (docs/assets/diagrams/*.svg, inline)
    ::: glossary s                           (the entries under one letter)
    ::: catalogue                            (a card for each example)
    ::: concepts                             (a map of the lesson pages)
    ::: playground                           (all examples, to change and run)
    ::: claims                               (each claim, and its test)
    ::: paths                                (the paths of docs/paths.toml)
    ::: onward                               (the page that is next on them)
    ::: exercise temper                      (a task, its stub, hints, a solution)
    ::: predict counting output=curves       (a guess first; its text is indented below)
    ::: read counting output=curves          (an exercise: a figure to read)
    ::: change counting region=smooth        (an exercise: a number to change)
    ::: quiz how/context.md                  (a question that a sentence there answers)
    ::: lessons                              (plans for a class, by the minute)
    ::: sheets                               (a sheet and solutions for each chapter)
    ::: sheet how                            (on paper: what the pages of a chapter ask)
    ::: solutions how                        (and the answers)
    [[softmax]], [[these numbers|logits]]    (links with a hover definition)
    $p(x)$, $$\\sum_x p(x) = 1$$              (MathML)

Everything that could be wrong - an unknown example, region, output or term, a
stale stamp, bad TeX - raises PageError, so that no build passes with it.
"""

from __future__ import annotations

import re
from collections import Counter, deque
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor
from markupsafe import Markup

from snippets._site.catalogue import Example, Site, UnknownExampleError
from snippets._site.pages.blocks import made
from snippets._site.pages.directives import DIRECTIVES, has_body, parse
from snippets._site.pages.errors import PageError
from snippets._site.pages.glossary import TermLink
from snippets._site.pages.links import page_of
from snippets._site.pages.maths import TEX, Maths

DIRECTIVE = re.compile(r"^( *)::: +(\w+)((?: +\S+)*) *$")
FENCE = re.compile(r"^\s*(```+|~~~+)")


class Directives(Preprocessor):
    """Replaces each `:::` line, outside fences, by what it asks for."""

    def __init__(self, md: Markdown, site: Site, repo: str) -> None:
        super().__init__(md)
        self.site = site
        self.repo = repo
        self.shown: Counter[str] = Counter()  # blocks so far on this page
        self.used: dict[str, Example] = {}  # the programs whose output it shows

    def run(self, lines: list[str]) -> list[str]:
        """Markdown's interface: lines in, lines out."""
        done = self._expanded(lines)
        used = [e for e in self.used.values() if not e.in_glossary]
        if used:
            done += ["", self.md.htmlStash.store(str(made(self.site, used)))]
        return done

    def _expanded(self, lines: list[str]) -> list[str]:
        done: list[str] = []
        fence = ""
        rest = deque(lines)
        while rest:
            line = rest.popleft()
            if mark := FENCE.match(line):
                if not fence:
                    fence = mark[1]
                elif mark[1].startswith(fence):
                    fence = ""
            match = None if fence else DIRECTIVE.match(line)
            if not match:
                done.append(line)
                continue
            body = ""
            if match[2] in DIRECTIVES and has_body(match[2]):
                body = _indented(rest, len(match[1]) + 4)
            for new in self.expand(match[2], match[3].split(), body):
                done.append(match[1] + new if new else "")  # within a tab, say
        return done

    def expand(self, kind: str, words: list[str], body: str = "") -> list[str]:
        """The lines that stand in the place of one directive."""
        page = page_of(self.md, self.site, self.repo)
        page = replace(page, used=self.used)
        try:
            function, names, options = parse(kind, words)
            given = [*names, body] if has_body(kind) else names
            new = function(page, *given, **options)
            parts = [new] if isinstance(new, Markup) else list(new)
        except (PageError, UnknownExampleError, ValueError) as error:
            line = " ".join([":::", kind, *words])
            text = str(error)
            if text.startswith("docs/"):  # from within a glossary page
                raise
            raise PageError(
                f"{self._place(page.path, line)}: `{line}`: {text}"
            ) from error
        lines = [""]
        for part in parts:
            if isinstance(part, Markup):
                lines += [self.md.htmlStash.store(self._with_own_id(str(part))), ""]
            else:
                lines += part.split("\n")
        return [*self._expanded(lines), ""]

    def _place(self, path: str, line: str) -> str:
        """The page, and the number of the line where it stands there as written."""
        for number, text in enumerate(self.site.pages.get(path, "").splitlines(), 1):
            if text.strip() == line:
                return f"docs/{path}:{number}"
        return f"docs/{path}"

    def _with_own_id(self, block: str) -> str:
        """The second time that a page shows a block, it gets another id."""
        match = re.search(r' id="(example-[^"]+)"', block)
        if not match:
            return block
        self.shown[match[1]] += 1
        n = self.shown[match[1]]
        new = match[0] if n == 1 else f' id="{match[1]}-{n}"'
        return block.replace(match[0], new, 1)


def _indented(rest: deque[str], by: int) -> str:
    """Takes the lines that are indented so far; returns them without the indent."""
    taken = []
    while rest and (not rest[0].strip() or rest[0].startswith(" " * by)):
        taken.append(rest.popleft()[by:])
    return "\n".join(taken)


class SiteExtension(Extension):
    """Registers the three processors; `repo_url` turns paths into links."""

    def __init__(self, **kwargs: Any) -> None:
        self.config = {
            "repo_url": ["", "where source and test links point to"],
            "site": ["", "the Site, as our hook has read it for this build"],
        }
        super().__init__(**kwargs)

    def extendMarkdown(self, md: Markdown) -> None:
        """Markdown's interface."""
        site = self.getConfig("site") or own_site()
        repo = self.getConfig("repo_url") or ""
        # before fenced blocks (25), so that a directive may produce them
        md.preprocessors.register(Directives(md, site, repo), "gm-directives", 30)
        # after code spans (190), before backslash escapes (180) and links (170)
        md.inlinePatterns.register(Maths(TEX, md), "gm-maths", 186)
        md.inlinePatterns.register(TermLink(md, site), "gm-term", 185)


@cache
def own_site() -> Site:
    """For a generator without hooks (Zensical), which makes one build a process."""
    return Site(Path(__file__).parents[3])
