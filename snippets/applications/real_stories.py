"""A real model tells 32 stories: asked, with a plan in the prompt, and point by point.

But: the stories are those of SmolLM2, stored. Whether a story tells its plan is asked
by names alone: one that names all and means nothing passes.

Shows:
- with a plan in the prompt, the model names more of it, and does not tell it
- point by point it tells more points, and repeats itself in nearly every story
- the model of 32 fables tells most plans, as their words are filled in
- the plan itself is a story to this measure; a count of copies finds it

Reference: Yao et al. 2019, Plan-And-Write; Wilson 1927, Probable Inference.

Notation: H, T, P, F: hero, thing, place and friend of a plan; 32 plans.
"""

import json
import re
import textwrap
from pathlib import Path

import numpy as np

from snippets.applications.story import SLOTS, fill, join, load, train, write
from snippets.data import wilson
from snippets.media import table

POINTS = [
    "The H has a T.",
    "The H takes the T to the P.",
    "The T is lost at the P.",
    "A F finds the T.",
    "The H has the T again.",
]
NEEDED = ["HT", "HP", "T", "FT", "H"]  # what a sentence has to name, for each point
ALL = "The H has a T at the P, and the F has it."  # it names everything
PLAN = 0  # whose stories are printed
SHOWN = 420  # letters of a story that are printed
RUN = 6  # words in a row


def load_plans():  # -> [{slot: word}]
    """Written before the first of them was told; one is the plan of a fable, too."""
    text = (Path(__file__).parent / "plans.tsv").read_text(encoding="utf-8")
    return [
        dict(zip(SLOTS, line.split("\t"), strict=True)) for line in text.splitlines()
    ]


# --8<-- [start:plan]
def say(sentence, plan):  # -> text
    """A point of the plan in words."""
    text = re.sub(f"[{SLOTS}]\\b", lambda m: plan[m[0]], sentence)
    return re.sub(r"\b([Aa]) (?=[aeiou])", r"\1n ", text)


def sentences_of(text):  # -> list of texts
    return re.findall(r"[^.!?]+[.!?]", text)


def points_told(text, plan):  # -> how many of the five, in their order
    """Each point needs a sentence of its own that names what it is about."""
    told = 0
    for sentence in sentences_of(text):
        words = re.findall("[a-z]+", sentence.lower())
        if told < len(NEEDED) and all(plan[s] in words for s in NEEDED[told]):
            told += 1
    return told


def repeats(text):
    """Six words in a row come twice."""
    words = re.findall("[a-z']+", text.lower())
    runs = [tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1)]
    return len(set(runs)) < len(runs)


# --8<-- [end:plan]


def copied(text, plan):  # -> share of the sentences that are points of the plan
    points = {say(point, plan) for point in POINTS}
    sentences = [sentence.strip() for sentence in sentences_of(text)]
    return np.mean([sentence in points for sentence in sentences] or [0])


# --8<-- [start:count]
def count_stories(stories, plans):  # -> counts over the stories
    """`told`: the five points in order, and nothing said twice."""
    pairs = list(zip(stories, plans, strict=True))
    five = [points_told(*pair) == len(POINTS) for pair in pairs]
    twice = [repeats(story) for story in stories]
    named = [sum(word in story.lower() for word in p.values()) for story, p in pairs]
    return {
        "named": float(np.mean(named)),
        "points": float(np.mean([points_told(*pair) for pair in pairs])),
        "repeats": sum(twice),
        "told": sum(f and not t for f, t in zip(five, twice, strict=True)),
        "copied": float(np.mean([copied(*pair) for pair in pairs])),
    }


# --8<-- [end:count]


def load_stories():  # -> {condition: a story for each plan}
    """As `python -m snippets verse` stored them."""
    text = (Path(__file__).parent / "stories.tsv").read_text(encoding="utf-8")
    stories = {}
    for line in text.splitlines():
        condition, _, said = line.split("\t")
        stories.setdefault(condition, []).append(json.loads(said))
    return stories


def baselines(plans, rng):  # -> {name: a story for each plan}
    """The plan, one sentence that names all of it, and the model of 32 fables."""
    counts = train([sentences for _, sentences in load()])
    fables = [[fill(s, plan) for s in write(counts, rng)] for plan in plans]
    return {
        "the plan itself": [" ".join(say(p, plan) for p in POINTS) for plan in plans],
        "all in one": [" ".join([say(ALL, plan)] * len(POINTS)) for plan in plans],
        "32 fables": [join(fable) for fable in fables],
    }


def main(out: Path, seed: int = 0) -> None:
    plans = load_plans()
    n = len(plans)
    stories = load_stories()
    ways = baselines(plans, np.random.default_rng(seed)) | stories
    print(f"told: the plan is {', '.join(plans[PLAN].values())}")
    for name in ("32 fables", *stories):
        print(f"  {name}")
        text = textwrap.shorten(ways[name][PLAN], SHOWN, placeholder=" ...")
        print(textwrap.fill(text, 70, initial_indent="    ", subsequent_indent="    "))

    print(
        f"\ncounted: of {n} stories; means: names of 4, points of 5, sentences copied"
    )
    rows = []
    for name, each in ways.items():
        found = count_stories(each, plans)
        low, high = wilson(found["told"] / n, n)
        cells = [f"{found[key]:.1f}" for key in ("named", "points")]
        cells += [str(found["repeats"]), str(found["told"])]
        cells += [f"{low:.2f} to {high:.2f}", f"{found['copied']:.2f}"]
        rows.append((f"  {name}", *cells))
    head = ("", "names", "points", "repeat", "told", "95 %", "copied")
    print(table(head, rows))


if __name__ == "__main__":
    main(Path("."))
