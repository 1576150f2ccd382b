"""A prediction: a question with three choices, and what a program printed.

    ::: predict counting output=curves because=2.66<6.03

        The question.

        - [ ] a tempting answer
        - [x] the right answer
        - [ ] another

        > a line that the program printed, as it stands there
        > another one

        What to learn from it.

The answer folds, so that a reader guesses first, with a script or without.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from snippets._site.pages.blocks import fresh, paragraphs
from snippets._site.pages.errors import PageError
from snippets._site.pages.links import Page
from snippets._site.pages.tables import as_html
from snippets._site.pages.templates import fill

CHOICE = re.compile(r"- \[([ x])\] (.+)")
COMPARED = re.compile(r"([-+.\d]+)([<=>])(?=([-+.\d]+))")
NUMBER = re.compile(r"[-+]?\d+(?:[.,]\d+)*")
COUNT = 3


@dataclass
class Prediction:
    """What a page says of it: Markdown, and the lines it quotes."""

    question: str
    choices: list[str]
    right: int
    quoted: list[str]
    answer: str


def predict(
    page: Page, name: str, /, body: str, *, output: str, because: str = ""
) -> Iterator[str | Markup]:
    """A question, its choices, and folded below them what answers it.

    The quoted lines are those of the program's `output`. Where the right choice
    is a comparison, `because` says which of their numbers it compares.
    """
    told = read(body)
    have = paragraphs(fresh(page, name))
    if output not in have:
        raise PageError(f"{name} has no output {output!r} (it has: {', '.join(have)})")
    printed = {squeezed(line): line for line in have[output].splitlines()}
    for line in told.quoted:
        if squeezed(line) not in printed:
            raise PageError(f"{name} does not print {line!r} in {output}")
    hold(because, told.quoted)
    yield str(fill("predict.html", right=told.right))
    yield from ["", told.question, ""]
    yield from [f"- {choice}" for choice in told.choices]
    yield from ["", *str(fill("answer.html")).splitlines(), ""]
    yield from [f"**{told.choices[told.right]}**", ""]
    lines = "\n".join(printed[squeezed(line)] for line in told.quoted)
    yield as_html(lines)
    yield from ["", told.answer, "", "</details>", "", "</section>"]


def read(body: str) -> Prediction:
    """Takes the body of the directive apart; raises PageError if a part lacks."""
    blocks = [b.strip("\n") for b in re.split(r"\n\s*\n", body) if b.strip()]
    starts = ["- [" if b.startswith("- [") else b[:1] for b in blocks]
    if starts.count("- [") != 1 or starts.count(">") != 1:
        raise PageError("it has a question, a list of choices, a quotation, an answer")
    listed, quoted = starts.index("- ["), starts.index(">")
    if not 0 < listed < quoted < len(blocks) - 1:
        raise PageError("in this order: question, choices, quotation, answer")
    joined = re.sub(r"\n {2,}", " ", blocks[listed])
    choices = [CHOICE.fullmatch(line) for line in joined.splitlines()]
    right = [i for i, choice in enumerate(choices) if choice and choice[1] == "x"]
    if len(choices) != COUNT or None in choices or len(right) != 1:
        raise PageError(f"of {COUNT} choices, `- [ ] ...`, one is right: `- [x] ...`")
    return Prediction(
        question="\n\n".join(blocks[:listed]),
        choices=[choice[2].strip() for choice in choices if choice],
        right=right[0],
        quoted=[re.sub("^> ?", "", line) for line in blocks[quoted].splitlines()],
        answer="\n\n".join(blocks[quoted + 1 :]),
    )


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
