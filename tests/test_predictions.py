"""Each lesson asks for a prediction, and a program on its page printed the answer.

The directive itself refuses a quotation that the program did not print. Here the
right choice is held to that quotation: its numbers, or what it names in `code`,
stand there; a choice without either says by `because=` which numbers it compares.
"""

import re
import textwrap

import pytest
from checkout import LESSON_FOLDERS, SITE
from test_numbers import NUMBER, is_bound, prose, values

from snippets._site.pages.blocks import paragraphs
from snippets._site.pages.predict import COUNT, read

LESSONS = {
    path: text
    for path, text in SITE.pages.items()
    if path.startswith(LESSON_FOLDERS) and not path.endswith("index.md")
}
ASKED = re.compile(r"^::: predict (\S+) output=(\S+)(?: because=(\S+))?$", re.M)
SHOWN = re.compile(r"^ *::: (?:example|printed|walk) (\S+)(.*)$", re.M)


def body_of(text, end):
    """What stands indented below a line that ends there."""
    return textwrap.dedent(re.match(r"(?:\n|    .*(?=\n))*", text[end:])[0])


def answers(text, name, output):
    """Where the page shows this paragraph of the program, with its code or without."""
    for shown in SHOWN.finditer(text):
        chosen = re.search(r"(?:output|path)=(\S+)", shown[2])
        parts = chosen[1].split(",") if chosen else [output]
        if shown[1] == name and {output, "text"} & set(parts):
            yield shown.start()


def is_held(choice, quoted, because):
    """Whether the quoted lines say so."""
    lines = "\n".join(quoted)
    numbers = [(m[1].rstrip(","), m[2]) for m in NUMBER.finditer(prose(choice))]
    named = re.findall(r"`([^`]+)`", choice)
    bound = all(is_bound(n, percent, values(lines)) for n, percent in numbers)
    bound = bound and all(name in lines for name in named)
    return bound and bool(numbers or named or because)


@pytest.mark.parametrize("path", LESSONS)
def test_a_lesson_asks_before_it_shows(path):
    text = LESSONS[path]
    (asked,) = ASKED.finditer(text)
    name, output, because = asked.groups()
    told = read(body_of(text, asked.end()))
    first = min(answers(text, name, output), default=None)
    assert first is not None, f"the page does not show {output} of {name}"
    assert asked.start() < first, "the answer stands above the question"
    printed = paragraphs(SITE[name])[output]
    assert all(line.strip() in printed for line in told.quoted)
    assert is_held(told.choices[told.right], told.quoted, because)


def test_no_lesson_is_lost():
    assert len(LESSONS) >= 27


def test_the_place_of_a_choice_gives_nothing_away():
    told = [
        read(body_of(text, asked.end()))
        for text in LESSONS.values()
        for asked in ASKED.finditer(text)
    ]
    places = [prediction.right for prediction in told]
    longest = [
        max(prediction.choices, key=len) == prediction.choices[prediction.right]
        for prediction in told
    ]
    assert all(places.count(place) >= len(told) / 4 for place in range(COUNT))
    assert sum(longest) <= len(told) / 2


@pytest.mark.parametrize(
    ("choice", "because", "held"),
    [
        ("About 0.9.", "", True),
        ("About 0.8.", "", False),
        ("All 300.", "", True),
        ("First `·t`.", "", True),
        ("First `th`.", "", False),
        ("It falls.", "", False),  # which numbers say so?
        ("It falls.", "300>0.91", True),
        ("To 0.8.", "300>0.91", False),
    ],
)
def test_what_holds_a_choice(choice, because, held):
    assert is_held(choice, ["a  0.91  300", "b  ·t"], because) is held
