"""Two exercises whose answer a program printed: read a figure, change one number.

    ::: read vae output=loss

        The question.

        - [ ] a tempting answer :: why it is wrong
        - [x] the right answer
        - [ ] another :: why

        > a line that the program printed, as it stands there

        What to learn from it.

A number may be asked for instead of a choice. Its digits say how exact it must be:

        - [=] 0.94
        - [ ] 0.06 :: why one comes to think so

`::: change vae region=loss` has, below its question, what to edit in that block:

        `STEPS = 600` -> `STEPS = 60`

and quotes what the changed program prints: tests/test_questions.py runs it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from operator import add, mul, sub, truediv

from markupsafe import Markup

from snippets._site.pages.asked import NUMBER as NUMERAL
from snippets._site.pages.asked import hold, parts, printed_in
from snippets._site.pages.blocks import fresh
from snippets._site.pages.errors import PageError
from snippets._site.pages.links import Page
from snippets._site.pages.tables import as_html
from snippets._site.pages.templates import fill
from snippets._site.paths import name_of

CHOICE = re.compile(r"- \[([ x=])\] (.+?)(?: :: (.+))?")
EDIT = re.compile(r"`([^`]+)` -> `([^`]+)`")
WORKED = re.compile(r"([\d.]+)((?:[-+*/][\d.]+)+)=([\d.]+)")
STEP = re.compile(r"([-+*/])([\d.]+)")
NUMBER = re.compile(r"-?\d+(\.\d+)?")
OPERATORS = {"+": add, "-": sub, "*": mul, "/": truediv}
HEADS = {"read": "Read a figure", "change": "Change one number"}
FORM = "- [x] or - [=] right, - [ ] wrong :: why"


@dataclass
class Question:
    """What a page says of it: Markdown, and the lines it quotes."""

    asked: str
    edit: tuple[str, str] | None  # what to write in place of what
    choices: list[str]  # the right one too; if a number is asked for, numbers
    right: int
    number: bool
    whys: dict[str, str]  # {wrong choice: why}
    quoted: list[str]
    answer: str


def read(
    page: Page, name: str, /, body: str, *, output: str, because: str = ""
) -> Iterator[str | Markup]:
    """A question about what `name` printed in the paragraph `output`.

    `because` says how the answer comes from the quoted numbers, if it is not one of
    them: by comparisons, as `2.66<6.03`, or worked out from left to right, as
    `0.81-0.35=0.46`, where 1 need not be quoted.
    """
    told = parsed(body)
    if told.edit:
        raise PageError("it asks for no edit; `::: change` does")
    printed_in(page, name, output, told.quoted)
    _held(because, told.quoted)
    head = HEADS["read"]
    yield from shown(name_of("read", page.path), head, told, _printed(told))


def change(
    page: Page, name: str, /, body: str, *, region: str = "", because: str = ""
) -> Iterator[str | Markup]:
    """A question about what `name` prints if one number in a block is another."""
    told = parsed(body)
    if not told.edit:
        raise PageError("it lacks a line: `what to change` -> `what to write there`")
    e = fresh(page, name)
    text = e.region(region) if region else e.shown
    if text.count(told.edit[0]) != 1:
        times = text.count(told.edit[0])
        raise PageError(
            f"{told.edit[0]!r} stands {times} times in that block, not once"
        )
    _held(because, told.quoted)
    old, new = told.edit
    edit = fill(
        "edit.html",
        runs=e.needs == "NumPy",
        anchor="-".join(filter(None, ["example", *e.name.split("/"), region])),
        name=e.path.stem,
        part=f", {region.replace('-', ' ')}" if region else "",
        old=old,
        new=new,
    )
    printed = ["The changed program prints:", "", *_printed(told)]
    name = name_of("change", page.path)
    yield from shown(name, HEADS["change"], told, printed, edit)


def parsed(body: str) -> Question:
    """Takes the body of the directive apart; raises PageError if a part lacks."""
    given = parts(body)
    edit = EDIT.fullmatch(given.asked[-1])
    marks, choices, whys = zip(*map(_choice, given.choices), strict=True)
    right = [i for i, mark in enumerate(marks) if mark in "x="]
    if len(right) != 1 or len(marks) < (2 if "=" in marks else 3):
        raise PageError(f"one of the answers is right, or the only one: {FORM}")
    wrong = {c: w for c, w, m in zip(choices, whys, marks, strict=True) if m == " "}
    if not all(wrong.values()):
        raise PageError(f"it does not say why an answer is wrong: {FORM}")
    if "=" in marks and not all(NUMBER.fullmatch(choice) for choice in choices):
        raise PageError("a right number stands beside wrong numbers only")
    return Question(
        asked="\n\n".join(given.asked[:-1] if edit else given.asked),
        edit=(edit[1], edit[2]) if edit else None,
        choices=list(choices),
        right=right[0],
        number="=" in marks,
        whys=wrong,
        quoted=given.quoted,
        answer=given.lesson,
    )


def _held(because: str, quoted: list[str]) -> None:
    """Raises PageError unless the quoted numbers give what `because` says."""
    worked = WORKED.fullmatch(because)
    if not worked:
        hold(because, quoted)
        return
    first, rest, result = worked.groups()
    steps = STEP.findall(rest)
    printed = {n.lstrip("+-") for n in NUMERAL.findall(" ".join(quoted))} | {"1"}
    if absent := {first, *(n for _, n in steps)} - printed:
        raise PageError(f"the quoted lines have no {min(absent)}")
    value = float(first)
    for sign, number in steps:
        value = OPERATORS[sign](value, float(number))
    digits = len(result.partition(".")[2])
    if f"{value:.{digits}f}" != result:
        raise PageError(f"it is not so that {because}")


def _choice(line: str) -> tuple[str, str, str]:
    """Its mark, what it says, and why it is wrong."""
    found = CHOICE.fullmatch(line)
    if not found:
        raise PageError(f"{line!r} is no answer: {FORM}")
    return found[1], found[2].strip(), found[3] or ""


def _printed(told: Question) -> list[str | Markup]:
    return [as_html("\n".join(told.quoted))]


def shown(
    name: str,
    head: str,
    told: Question,
    evidence: list[str | Markup],
    edit: Markup | None = None,
) -> Iterator[str | Markup]:
    """The box: the question, its answers, and folded below them what shows the right.

    `name` is what a browser remembers of it.
    """
    right = told.choices[told.right]
    digits = len(right.partition(".")[2])
    yield str(
        fill(
            "question.html",
            name=name,
            head=head,
            number=told.number,
            right=right if told.number else told.right,
            near=0.5 / 10**digits if digits else 0,
            wrong=" ".join(told.whys) if told.number else "",
        )
    )
    yield from ["", told.asked, ""]
    if edit:
        yield edit
        yield ""
    if not told.number:
        yield from [f"- {choice}" for choice in told.choices]
    yield from [
        "",
        *str(fill("unfolding.html", summary="Show the answer")).splitlines(),
    ]
    yield from ["", f"**{right}**", "", *evidence]
    yield from ["", told.answer, "", *str(fill("whys.html")).splitlines(), ""]
    for choice, why in told.whys.items():
        yield f"- Not “{choice.rstrip('.')}”: {why}"
    yield from ["", "</div>", "", "</details>", "", "</section>"]
