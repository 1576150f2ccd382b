"""`snippets verse`: SmolLM2 writes haiku and stories, freely and to a rule or a plan.

It writes `verse.tsv` beside `applications/real_verse` and `stories.tsv` beside
`applications/real_stories`, which read them: the condition, its number, the text as
JSON has it. A condition is stored as soon as it is measured, and is not measured again.

Subjects and plans were written before the first was put to the model. How to ask for
a haiku was tried on 6 other subjects, how to ask for a story on 4 other plans.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from snippets._experiments.many import Choice, generate, likeliest
from snippets._experiments.stored import fill
from snippets.applications import real_stories, real_verse
from snippets.data import categorical
from snippets.llm import smollm
from snippets.llm.smollm import softmax
from snippets.llm.tokenizer import STOP, chat, decode

Model = dict[str, Any]
ASK = "Write a haiku about {}."
RULED = "Write a haiku about {}. Three lines of 5, 7 and 5 syllables."
SHOWN = [  # of the poems that `haiku` reads
    ("a frog", "a frog in the grass\nlooks at me and looks away\nand is grass again"),
    ("the moon", "the moon in the well\nI lower my old bucket\nand lift up the night"),
]
Plan = dict[str, str]
STORY = "Write a short story in five sentences about a H who loses a T."
NEXT = "Write the next sentence of a story.{}In the next sentence, this happens: {}"
TELLINGS = ("asked", "plan in the prompt", "point by point")
TEXT, SENTENCE = 180, 40  # tokens of a story, of a sentence, at most
WARM = 0.7  # the temperature of stories: greedily, they repeat a sentence to the end
POEM = 36  # tokens at most
SAMPLES = 10
POEMS: dict[str, dict[str, Any]] = {
    "asked": {},
    "told the rule": {"ask": RULED},
    "two examples": {"shown": SHOWN},
    "masked, told": {"ask": RULED, "masked": True},
    "masked, examples": {"shown": SHOWN, "masked": True},
    "ten samples": {"shown": SHOWN, "samples": SAMPLES},
}


def under_the_rule(tokenizer: dict[str, Any]) -> Choice:
    """The likeliest of the words that fit."""
    words = real_verse.build_words(tokenizer["names"], real_verse.known_words())
    new_line, stop = tokenizer["ids"]["Ċ"], tokenizer["ids"][STOP[0]]

    def choose(said: list[int], logits: Any) -> int:
        left = real_verse.allowed(decode(tokenizer, said), words, new_line, stop)
        best: int = left[int(logits[left].argmax())]
        return best

    return choose


def sampled(rng: np.random.Generator, temperature: float = 1.0) -> Choice:
    """A token by the model's own probabilities, at a temperature."""

    def choose(said: list[int], logits: Any) -> int:
        return int(categorical(softmax(logits.astype(np.float64) / temperature), rng))

    return choose


def poems_of(model: Model, name: str, subjects: list[str]) -> list[str]:
    """What is written about each subject in one condition, of samples one by one."""
    condition = POEMS[name]
    ask = condition.get("ask", ASK)
    shown = []
    for subject, poem in condition.get("shown", []):
        shown += [("user", ask.format(subject)), ("assistant", poem)]
    tokenizer = model["tokenizer"]
    prompts = [
        chat(tokenizer, [*shown, ("user", ask.format(subject))]) for subject in subjects
    ]
    count = condition.get("samples", 1)
    choose: Choice = likeliest
    if condition.get("masked"):
        choose = under_the_rule(tokenizer)
    if count > 1:
        choose = sampled(np.random.default_rng(0))
    every = [prompt for prompt in prompts for _ in range(count)]
    return [decode(tokenizer, ids) for ids in generate(model, every, POEM, choose)]


def told_at_once(model: Model, plans: list[Plan], planned: bool) -> list[str]:
    """A story for each plan, from one prompt."""
    tokenizer = model["tokenizer"]
    prompts = []
    for plan in plans:
        ask = real_stories.say(STORY, plan)
        if planned:
            points = enumerate(real_stories.POINTS, 1)
            lines = [f"{i}. {real_stories.say(point, plan)}" for i, point in points]
            ask = "\n".join([f"{ask}\n\nFollow this plan:", *lines])
        prompts.append(chat(tokenizer, [("user", ask)]))
    choose = sampled(np.random.default_rng(0), WARM)
    return [decode(tokenizer, ids) for ids in generate(model, prompts, TEXT, choose)]


def told_by_points(model: Model, plans: list[Plan]) -> list[str]:
    """A sentence for each point of the plan, asked for after those before it."""
    tokenizer = model["tokenizer"]
    choose = sampled(np.random.default_rng(0), WARM)
    stories = [""] * len(plans)
    for point in real_stories.POINTS:
        prompts = []
        for plan, story in zip(plans, stories, strict=True):
            so_far = f" The story so far: {story}\n\n" if story else " "
            ask = NEXT.format(so_far, real_stories.say(point, plan))
            prompts.append(chat(tokenizer, [("user", ask)]))
        written = generate(model, prompts, SENTENCE, choose)
        for i, ids in enumerate(written):
            text = decode(tokenizer, ids).strip()
            first = re.split(r"(?<=[.!?])\s", text)[0]
            stories[i] = f"{stories[i]} {first}".strip()
    return stories


def stories_of(model: Model, name: str, plans: list[Plan]) -> list[str]:
    """What is told of each plan in one condition."""
    if name == "point by point":
        return told_by_points(model, plans)
    return told_at_once(model, plans, planned=name == "plan in the prompt")


def fill_in(out: Path, told: Callable[[str], None]) -> None:
    """Measures the conditions that the files do not have yet."""
    model = smollm.load()
    subjects = [subject for subject, _ in real_verse.load_subjects()]
    file = out / "verse.tsv"
    fill(file, POEMS, lambda name: poems_of(model, name, subjects), told)
    plans = real_stories.load_plans()
    file = out / "stories.tsv"
    fill(file, TELLINGS, lambda name: stories_of(model, name, plans), told)
