"""What a page says in code type is a name of a program that it shows.

`embedding(last, before)` in a "Try it" is of no use if the program has no `last`. Text in
quotes, sentences, attributes, arguments by name and commands are left out:
test_console.py runs the commands.
"""

import builtins
import keyword
import re

import pytest
from checkout import LESSON_FOLDERS, SITE

COMMAND = r"(?:python|pip|snippets|--|&&)\S*|.*(?:\.toml|\.svg|\.wav|\.py|\.tsv)$"
SENTENCE = r"[A-Z]\w* .*[.?!]"  # what a model reads or writes
NO_NAMES = r"\"[^\"]*\"|'[^']*'|\.\w+|\w+(?==)|<\|?\w+\|?>"
NAME = re.compile(r"(?<![\w.])[A-Za-z_]\w+")
KNOWN = {*dir(builtins), *keyword.kwlist, "numpy", "exec"}
ELSEWHERE = {  # what is said in code type and is no name of a program
    "how/gpt.md": {"autograd"},  # a module
    "how/tokens.md": {"father", "ished"},  # halves that merges put together
}
PAGES = {
    path: text for path, text in SITE.pages.items() if path.startswith(LESSON_FOLDERS)
}


def names(text):
    return set(NAME.findall(text))


def unknown(text, known):
    """The names in code type, outside blocks of code, that nothing on the page has."""
    shown = set(re.findall(r"^ *::: (?:viewer \S+|explore \S+|\w+) (\w+)", text, re.M))
    programs = [SITE[name] for name in shown if name in {e.name for e in SITE.examples}]
    known = known | {name for e in programs for name in names(e.source + e.printed)}
    known |= shown
    known |= set().union(
        *(names(t.source) for t in SITE.exercises if t.path.stem in text)
    )
    known |= names("\n".join(re.findall(r"^(```+.*?^```+)", text, re.M | re.S)))
    prose = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.S)
    prose = re.sub(r"^(```+|~~~+).*?^\1", "", prose, flags=re.M | re.S)
    found = []
    for code in re.findall(r"`([^`\n]+)`", prose):
        if not re.fullmatch(f"{COMMAND}|python -m.*|{SENTENCE}", code):
            missing = names(re.sub(NO_NAMES, "", code)) - known
            found += [(code, name) for name in sorted(missing)]
    return found


@pytest.mark.parametrize("path", PAGES)
def test_each_name_in_code_type_is_of_a_program_of_the_page(path):
    assert unknown(PAGES[path], KNOWN | ELSEWHERE.get(path, set())) == []


def test_a_name_that_no_program_has_is_found():
    page = """## Here

::: example attention region=train

Write `0 * embedding(last, before)`, or `len(ids)`, and open `"a file"`.
Of `In Oslo lives a baker.` nothing is asked.
"""
    assert unknown(page, KNOWN) == [("0 * embedding(last, before)", "last")]
