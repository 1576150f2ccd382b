"""Each number and count of a page is raised by one, and test_numbers.py must notice.

A wrong number that another one nearby would excuse has a source of its own, among the
`facts` of its page. It takes minutes for all pages, so a plain run leaves it out.
"""

import functools
import re

import pytest
import test_numbers
from test_numbers import NUMBER, PAGES, WORDS, facts, is_a_year, prose, unbound

from snippets._site.catalogue import UnknownExampleError

FRONT = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
HIGHER = dict(zip(WORDS[3:], [*WORDS[4:], "thirty"], strict=True))
HIGHER |= {"thirty": "forty", "forty": "fifty", "fifty": "sixty"}
HIGHER |= {"hundred": "thousand", "thousand": "hundred", "dozen": "thirteen"}
HIGHER_WORD = re.compile(rf"\b({'|'.join(HIGHER)})\b", re.IGNORECASE)


@pytest.fixture(autouse=True)
def asked_once(monkeypatch):
    """What a program prints does not change, nor does what other sections say."""
    for name in ("known_to", "set_by", "outputs", "prose", "quoted", "facts"):
        once = functools.cache(getattr(test_numbers, name))
        monkeypatch.setattr(test_numbers, name, once)


def raised(text):
    """A page with one number or word of its body raised, and which, each time."""
    start = match.end() if (match := FRONT.match(text)) else 0
    for found in NUMBER.finditer(text, start):
        written = found[1].rstrip(",")
        if is_a_year(written) or (written in "01" and not found[2]):
            continue
        end = found.start(1) + len(written)
        yield text[: found.start(1)] + higher(written) + text[end:], found[0]
    for found in HIGHER_WORD.finditer(text, start):
        word = HIGHER[found[0].lower()]
        word = word.capitalize() if found[0][0].isupper() else word
        yield text[: found.start()] + word + text[found.end() :], found[0]


def higher(written):
    """ "0.56" is 0.57, "1,437" is 1,438 and ".9" is 1.0."""
    digits = len(written.partition(".")[2])
    value = float(written.replace(",", "")) + 10**-digits
    return f"{value:,.{digits}f}" if "," in written else f"{value:.{digits}f}"


def body(text):
    return " ".join(prose(FRONT.sub("", text)).split())


def is_noticed(path, text, before, monkeypatch):
    if len(unbound(text)) > before:
        return True
    with monkeypatch.context() as patch:
        patch.setitem(PAGES, path, text)
        try:
            if facts(text):
                test_numbers.test_each_fact_is_used_and_holds(path)
        except (AssertionError, UnknownExampleError):
            return True
    return False


@pytest.mark.parametrize("path", PAGES)
def test_a_number_that_is_one_too_high_is_noticed(path, monkeypatch):
    page, missed = PAGES[path], []
    before = len(unbound(page))
    for text, what in raised(page):
        if body(text) == body(page):  # it stands in a directive, or in code
            continue
        if not is_noticed(path, text, before, monkeypatch):
            missed.append(what)
    assert missed == []


def test_what_is_raised():
    assert [higher(n) for n in ("9", "0.56", "1,999", ".9")] == [
        "10",
        "0.57",
        "2,000",
        "1.0",
    ]
    page = "---\na: 5\n---\nFive of 12 in 2024.\n"
    assert [text for text, _ in raised(page)] == [
        "---\na: 5\n---\nFive of 13 in 2024.\n",
        "---\na: 5\n---\nSix of 12 in 2024.\n",
    ]
