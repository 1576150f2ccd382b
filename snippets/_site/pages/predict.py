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

from snippets._site.pages.asked import hold, parts, printed_in
from snippets._site.pages.errors import PageError
from snippets._site.pages.links import Page
from snippets._site.pages.tables import as_html
from snippets._site.pages.templates import fill

CHOICE = re.compile(r"- \[([ x])\] (.+)")
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
    printed = printed_in(page, name, output, told.quoted)
    hold(because, told.quoted)
    yield str(fill("predict.html", right=told.right))
    yield from ["", told.question, ""]
    yield from [f"- {choice}" for choice in told.choices]
    yield from ["", *str(fill("answer.html")).splitlines(), ""]
    yield from [f"**{told.choices[told.right]}**", ""]
    yield as_html("\n".join(printed))
    yield from ["", told.answer, "", "</details>", "", "</section>"]


def read(body: str) -> Prediction:
    """Takes the body of the directive apart; raises PageError if a part lacks."""
    given = parts(body)
    choices = [CHOICE.fullmatch(line) for line in given.choices]
    right = [i for i, choice in enumerate(choices) if choice and choice[1] == "x"]
    if len(choices) != COUNT or None in choices or len(right) != 1:
        raise PageError(f"of {COUNT} choices, `- [ ] ...`, one is right: `- [x] ...`")
    return Prediction(
        question="\n\n".join(given.asked),
        choices=[choice[2].strip() for choice in choices if choice],
        right=right[0],
        quoted=given.quoted,
        answer=given.lesson,
    )
