"""The quiz asks about each lesson with a misconception, and gives no answer away.

That a sentence of the lesson holds each answer, the directive itself asks for.
"""

import re

import pytest
from checkout import SITE
from test_predictions import body_of

from snippets._site.pages.errors import PageError
from snippets._site.pages.links import Page
from snippets._site.pages.questions import parsed
from snippets._site.pages.quiz import quiz

PAGE = "misconceptions.md"
ASKED = re.compile(r"^::: quiz (\S+)$", re.M)
BODIES = {
    line[1]: body_of(SITE.pages[PAGE], line.end())
    for line in ASKED.finditer(SITE.pages[PAGE])
}
HERE = Page(SITE, PAGE, PAGE, "")
A_QUESTION = """
Does it remember?

- [x] The application does.
- [ ] Yes. :: It does not.
- [ ] No. :: Something does.

> {}

And so on.
"""
SAID = "Delete the stored words and they are gone, whatever the model was told."


def test_each_lesson_with_a_misconception_has_its_question():
    told = {p for p, text in SITE.pages.items() if "\n!!! misconception" in text}
    assert set(BODIES) == told
    assert len(BODIES) >= 24


def test_neither_place_nor_length_gives_the_answer_away():
    asked = [parsed(body) for body in BODIES.values()]
    places = [each.right for each in asked]
    for place in range(3):
        assert 0.2 < places.count(place) / len(places) < 0.5
    longest = sum(len(q.choices[q.right]) == max(map(len, q.choices)) for q in asked)
    assert longest < len(asked) / 2


@pytest.mark.parametrize("source", BODIES)
def test_each_has_three_answers_and_a_reason_against_each_wrong_one(source):
    asked = parsed(BODIES[source])
    assert len(asked.choices) == 3
    assert set(asked.whys) == set(asked.choices) - {asked.choices[asked.right]}
    assert len(set(asked.whys.values())) == 2


def test_what_the_lesson_does_not_say_is_refused():
    made = "\n".join(map(str, quiz(HERE, "how/context.md", A_QUESTION.format(SAID))))
    assert f"> {SAID}" in made
    assert "> — [Context: what the model can see](how/context.md)" in made
    with pytest.raises(PageError, match="how/context.md does not say 'Nothing is"):
        list(quiz(HERE, "how/context.md", A_QUESTION.format("Nothing is kept.")))
    with pytest.raises(PageError, match="there is no page 'how/contexts.md'"):
        list(quiz(HERE, "how/contexts.md", A_QUESTION.format(SAID)))
