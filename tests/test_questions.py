"""Each lesson asks for a figure to be read and for a number to be changed.

The page's build refuses a figure that its program did not print. Here each change is
made as a reader makes it: the block is edited, the program runs, and prints what the
page quotes. The right answer stands in what was quoted, or is worked out from it.
"""

import json
import re
import time

import pytest
from checkout import SITE
from test_numbers import NUMBER, is_bound, prose, values
from test_predictions import LESSONS, body_of

from snippets._site import runner
from snippets._site.pages.asked import squeezed
from snippets._site.pages.errors import PageError
from snippets._site.pages.questions import WORKED, parsed
from snippets._site.paths import exercises_on

LINE = re.compile(r"^::: (read|change) (\S+)((?: \w+=\S+)*)$", re.M)
SECONDS = 20  # of processor time; a core that two processes share counts more of it


def asked(kind):
    """{page: (example, options, what is asked)}."""
    found = {}
    for path, text in LESSONS.items():
        for line in LINE.finditer(text):
            if line[1] == kind:
                options = dict(word.split("=", 1) for word in line[3].split())
                found[path] = line[2], options, parsed(body_of(text, line.end()))
    return found


READ, CHANGED = asked("read"), asked("change")
EVERY = [(path, *rest) for each in (READ, CHANGED) for path, rest in each.items()]


def with_edit(text, edit):
    return text.replace(*edit)


def printed_after(name, region, edit):
    """What the page's Run prints once the block is edited."""
    e = SITE[name]
    block = e.region(region) if region else e.shown
    file = e.source_path.removeprefix("snippets/").removesuffix(".py")
    job = {"example": file, "edits": {region: with_edit(block, edit)}}
    told = []
    runner.run(json.dumps(job), lambda *said: told.append(said))
    end = json.loads(dict(told)["end"])
    assert end["ok"], end
    return "".join(text for kind, text in told if kind == "out")


def lacking(quoted, printed):
    """The quoted lines that were not printed."""
    lines = {squeezed(line) for line in printed.splitlines()}
    return [line for line in quoted if squeezed(line) not in lines]


def is_held(question, because):
    """Whether the quoted lines give the right answer."""
    lines = "\n".join(question.quoted)
    right = question.choices[question.right]
    worked = WORKED.fullmatch(because)
    if question.number:
        known = values(lines) | ({float(worked[3])} if worked else set())
        compared = because and not worked  # a count
        return bool(compared) or abs(float(right)) in known
    if worked:
        return worked[3] in right
    numbers = [(m[1].rstrip(","), m[2]) for m in NUMBER.finditer(prose(right))]
    named = re.findall(r"`([^`]+)`", right)
    bound = all(is_bound(n, percent, values(lines)) for n, percent in numbers)
    bound = bound and all(name in lines for name in named)
    return bound and bool(numbers or named or because)


@pytest.mark.parametrize("path", CHANGED)
def test_the_changed_program_prints_what_the_page_quotes(path):
    name, options, question = CHANGED[path]
    begin = time.process_time()
    printed = printed_after(name, options.get("region", ""), question.edit)
    assert time.process_time() - begin < SECONDS
    assert lacking(question.quoted, printed) == []
    assert lacking(question.quoted, SITE[name].printed), "the change changes nothing"


@pytest.mark.parametrize("path", CHANGED)
def test_the_page_shows_the_block_that_is_to_be_edited(path):
    name, options, _ = CHANGED[path]
    region = options.get("region", "")
    end = rf"[^\n]*\bregion={region}\b" if region else r"(?![^\n]*region=)"
    shown = re.search(rf"^ *::: example {name}\b{end}[^\n]*", LESSONS[path], re.M)
    assert shown, "it shows no such block"
    assert "code=none" not in shown[0]


@pytest.mark.parametrize("path", READ)
def test_the_page_shows_the_figure_that_is_to_be_read(path):
    name, options, _ = READ[path]
    lines = re.findall(
        rf"^ *::: (?:example|printed|walk) {name}\b.*", LESSONS[path], re.M
    )
    parts = [
        part
        for line in lines
        for part in re.findall(r"[\w.-]+", line.partition("output=")[2])
    ]
    bare = any("output=" not in line for line in lines)
    assert bare or {options["output"], "text"} & set(parts)


@pytest.mark.parametrize(("path", "asked"), [(p, rest) for p, *rest in EVERY])
def test_the_quoted_lines_give_the_answer(path, asked):
    _, options, question = asked
    assert is_held(question, options.get("because", "")), question.choices


@pytest.mark.parametrize("path", LESSONS)
def test_a_lesson_ends_with_three_kinds_of_exercise(path):
    end = LESSONS[path].partition("\n## Exercises\n")[2]
    kinds = re.findall(r"^::: (\w+)", end, re.M)
    assert kinds[:3] == ["read", "change", "exercise"]
    assert set(kinds[3:]) <= {"exercise", "onward"}
    assert len(exercises_on(SITE, path)) == len(kinds) - 1


def test_names_of_the_exercises_are_their_own():
    names = [name for path in LESSONS for name in exercises_on(SITE, path)]
    assert len(names) == len(set(names))


def test_the_place_of_a_choice_gives_nothing_away():
    chosen = [q for *_, q in EVERY if not q.number]
    places = [q.right for q in chosen]
    longest = [max(q.choices, key=len) == q.choices[q.right] for q in chosen]
    assert all(places.count(place) >= len(chosen) / 5 for place in range(3))
    assert sum(longest) <= len(chosen) / 2


# --- the directive ---------------------------------------------------------------

BODY = """How many?

- [=] 0.5
- [ ] 0.25 :: that is its square

> a line  0.5

So it is.
"""


def test_a_number_and_why_another_is_wrong():
    told = parsed(BODY)
    assert told.number
    assert told.choices == ["0.5", "0.25"]
    assert told.whys == {"0.25": "that is its square"}
    assert is_held(told, "")
    assert not is_held(parsed(BODY.replace("[=] 0.5", "[=] 0.6")), "")
    assert is_held(parsed(BODY.replace("[=] 0.5", "[=] 1.0")), "0.5+0.5=1.0")


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("[=]", "[ ]", "one of the answers"),
        (" :: that is its square", "", "does not say why"),
        ("0.25", "a quarter", "wrong numbers only"),
        ("- [ ] 0.25 :: that is its square", "", "one of the answers"),
        ("[ ]", "[y]", "is no answer"),
        ("> a line  0.5", "", "a quotation"),
        ("So it is.", "", "in this order"),
    ],
)
def test_a_question_that_lacks_a_part_is_refused(old, new, why):
    with pytest.raises(PageError, match=why):
        parsed(BODY.replace(old, new))


def test_an_edit_is_made_and_a_line_that_is_not_printed_is_found():
    name, options, question = next(iter(CHANGED.values()))
    published = SITE[name].printed
    assert lacking(question.quoted, published)
    old, _ = question.edit
    same = printed_after(name, options.get("region", ""), (old, old))
    assert same.strip() == published.strip()
