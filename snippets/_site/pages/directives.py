"""What a `:::` line may say: each directive's names and options, and errors.

A directive is a function; its signature is its declaration. Parameters before
the `/` are names, those after the `*` options; a default makes one optional.
A parameter between them, `body`, is what stands indented below the line.
"""

from __future__ import annotations

import inspect
import typing
from collections.abc import Callable
from typing import Any, Literal

from snippets._site.pages.blocks import example, exercise, printed
from snippets._site.pages.cards import catalogue
from snippets._site.pages.concepts import concepts
from snippets._site.pages.errors import PageError
from snippets._site.pages.explore import explore
from snippets._site.pages.glossary import glossary
from snippets._site.pages.lessons import lessons
from snippets._site.pages.lists import claims
from snippets._site.pages.paths import onward, paths
from snippets._site.pages.pictures import diagram
from snippets._site.pages.playground import playground
from snippets._site.pages.predict import predict
from snippets._site.pages.questions import change, read
from snippets._site.pages.quiz import quiz
from snippets._site.pages.sheets import sheet, sheets, solutions
from snippets._site.pages.viewers import viewer, walk

DIRECTIVES: dict[str, Callable[..., Any]] = {
    made.__name__: made
    for made in (
        catalogue,
        change,
        claims,
        concepts,
        diagram,
        example,
        exercise,
        explore,
        glossary,
        lessons,
        onward,
        paths,
        playground,
        predict,
        printed,
        quiz,
        read,
        sheet,
        sheets,
        solutions,
        viewer,
        walk,
    )
}


def parse(
    kind: str, words: list[str]
) -> tuple[Callable[..., Any], list[str], dict[str, str]]:
    """The function that a line names, its names and its options.

    Raises PageError, which says what there is instead.
    """
    if kind not in DIRECTIVES:
        raise PageError(
            f"there is no directive {kind!r}; there are {', '.join(DIRECTIVES)}"
        )
    function = DIRECTIVES[kind]
    names = [word for word in words if "=" not in word]
    options = dict(word.split("=", 1) for word in words if "=" in word)
    wanted, allowed, required = _declared(function)
    least = sum(p.default is p.empty for p in wanted)
    if not least <= len(names) <= len(wanted):
        raise PageError(f"{len(names)} names, but it is written `{usage(kind)}`")
    for option, value in options.items():
        if option not in allowed:
            have = ", ".join(allowed) or "none"
            raise PageError(f"{kind} has no option {option!r}; it has {have}")
        if allowed[option] and value not in allowed[option]:
            choices = " or ".join(allowed[option])
            raise PageError(f"{option} must be {choices}, not {value!r}")
    for option in required:
        if option not in options:
            raise PageError(f"{option}= is missing; it is written `{usage(kind)}`")
    return function, names, options


def has_body(kind: str) -> bool:
    """Whether what stands indented below the line belongs to the directive."""
    return "body" in inspect.signature(DIRECTIVES[kind]).parameters


def usage(kind: str) -> str:
    """How the directive is written: `::: viewer KIND NAME file=...`."""
    wanted, allowed, required = _declared(DIRECTIVES[kind])
    words = [":::", kind]
    for p in wanted:
        words.append(p.name.upper() if p.default is p.empty else f"[{p.name.upper()}]")
    for option in allowed:
        words.append(f"{option}=..." if option in required else f"[{option}=...]")
    return " ".join(words)


def _declared(
    function: Callable[..., Any],
) -> tuple[list[inspect.Parameter], dict[str, tuple[str, ...]], list[str]]:
    """Names, {option: choices, or () for any text}, required options."""
    parameters = list(inspect.signature(function).parameters.values())[1:]  # the page
    hints = typing.get_type_hints(function)
    names = [p for p in parameters if p.kind is p.POSITIONAL_ONLY]
    options = [p for p in parameters if p.kind is p.KEYWORD_ONLY]
    choices: dict[str, tuple[str, ...]] = {}
    for p in options:
        hint = hints[p.name]
        literal = typing.get_origin(hint) is Literal
        choices[p.name] = typing.get_args(hint) if literal else ()
    required = [p.name for p in options if p.default is p.empty]
    return names, choices, required
