"""A question of the quiz, whose answer is a sentence of a lesson page.

    ::: quiz how/context.md

        The question.

        - [ ] a tempting answer :: why it is wrong
        - [x] the right answer
        - [ ] another :: why

        > a sentence, as it stands on that page

        What else there is to say.

So a page that says another thing tomorrow breaks the build of the quiz.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from markupsafe import Markup

from snippets._site.pages.asked import squeezed
from snippets._site.pages.errors import PageError
from snippets._site.pages.links import Page
from snippets._site.pages.lists import title_of
from snippets._site.pages.questions import parsed, shown
from snippets._site.paths import name_of

TERM = re.compile(r"\[\[([^]|]+)(?:\|[^]]+)?\]\]")  # as read: without where it leads
LINK = re.compile(r"\[([^]]+)\]\([^)]+\)")
MARKS = re.compile(r"[*`]")


def quiz(page: Page, source: str, /, body: str) -> Iterator[str | Markup]:
    """A question about what the page `source` says, and the sentence that answers."""
    if source not in page.site.pages:
        raise PageError(f"there is no page {source!r}")
    told = parsed(body)
    if told.edit or told.number:
        raise PageError("a question of the quiz has answers to choose from, no edit")
    sentence = squeezed(" ".join(told.quoted))
    if as_read(sentence) not in as_read(page.site.pages[source]):
        raise PageError(f"{source} does not say {sentence!r}")
    title = title_of(page.site, source)
    evidence = [f"> {sentence}", f"> — [{title}]({page.link(source)})"]
    yield from shown(name_of("quiz", source), title, told, evidence)


def as_read(text: str) -> str:
    """The words of a text in Markdown, in one line."""
    return squeezed(MARKS.sub("", LINK.sub(r"\1", TERM.sub(r"\1", text))))
