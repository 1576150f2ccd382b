"""What predictions and questions share: the parts of a directive, and its quotation."""

from __future__ import annotations

import re
from typing import NamedTuple

from snippets._site.pages.blocks import fresh, only, paragraphs
from snippets._site.pages.errors import PageError
from snippets._site.pages.links import Page

COMPARED = re.compile(r"([-+.\d]+)([<=>])(?=([-+.\d]+))")
NUMBER = re.compile(r"[-+]?\d+(?:[.,]\d+)*")


class Parts(NamedTuple):
    """The body of a directive: Markdown, and the lines it quotes."""

    asked: list[str]  # paragraphs
    choices: list[str]  # lines of a list
    quoted: list[str]
    lesson: str


def parts(body: str) -> Parts:
    """Takes the body of the directive apart; raises PageError if a part lacks."""
    blocks = [b.strip("\n") for b in re.split(r"\n\s*\n", body) if b.strip()]
    starts = ["- [" if b.startswith("- [") else b[:1] for b in blocks]
    if starts.count("- [") != 1 or starts.count(">") != 1:
        raise PageError("it has a question, a list of answers, a quotation, a lesson")
    listed, quoted = starts.index("- ["), starts.index(">")
    if not 0 < listed < quoted < len(blocks) - 1:
        raise PageError("in this order: question, answers, quotation, lesson")
    return Parts(
        asked=blocks[:listed],
        choices=re.sub(r"\n {2,}", " ", blocks[listed]).splitlines(),
        quoted=[re.sub("^> ?", "", line) for line in blocks[quoted].splitlines()],
        lesson="\n\n".join(blocks[quoted + 1 :]),
    )


def printed_in(page: Page, name: str, output: str, quoted: list[str]) -> list[str]:
    """The quoted lines, as `name` printed them in its paragraph `output`."""
    example = fresh(page, name)
    have = paragraphs(example)
    if output not in have:
        raise PageError(f"{name} has no output {output!r} (it has: {', '.join(have)})")
    printed = {squeezed(line): line for line in only(example, output).splitlines()}
    for line in quoted:
        if squeezed(line) not in printed:
            raise PageError(f"{name} does not print {line!r} in {output}")
    return [printed[squeezed(line)] for line in quoted]


def hold(because: str, quoted: list[str]) -> None:
    """Raises PageError unless the numbers are quoted, and compare as it says."""
    printed = {n.replace(",", "") for n in NUMBER.findall(" ".join(quoted))}
    pairs = COMPARED.findall(because)
    if because and not pairs:
        raise PageError(f"because= compares numbers, as in 1<2, not {because!r}")
    for left, sign, right in pairs:
        for number in (left, right):
            if number not in printed:
                raise PageError(f"the quoted lines have no {number}")
        a, b = float(left), float(right)
        if not {"<": a < b, "=": a == b, ">": a > b}[sign]:
            raise PageError(f"it is not so that {left}{sign}{right}")


def squeezed(line: str) -> str:
    """The words of a line, whatever stands between them."""
    return " ".join(line.split())
