"""A real model writes haiku about 40 subjects: asked, shown how, sampled, under a mask.

But: the poems are those of SmolLM2, stored. The mask allows words that are
one token, and takes the likeliest.

Shows:
- asked for three lines of 5, 7 and 5 syllables, the model keeps no rule
- of ten samples for each subject, hardly one keeps the rule
- under the mask every poem keeps it, as the counter counts and as we do
- what the mask lets through breaks off more often than what is written freely

Reference: Roush et al. 2022, Most Language Models can be Poets too (filters on tokens);
Wilson 1927, Probable Inference (the interval).

Notation: 40 subjects, and a poem for each in every condition, of samples ten.
"""

import json
import re
from collections import Counter
from pathlib import Path

import numpy as np

from snippets.applications.haiku import RULE, any_word, draw, vocabulary
from snippets.applications.syllables import count_syllables
from snippets.data import prose, wilson
from snippets.media import table
from snippets.start.tax_and_haiku import lines_of, load

WORD = "[a-z']+"
SUBJECT = 7  # whose poems are printed
NO_END = (  # no sentence ends so
    r"\b(?:a|an|and|as|at|by|for|from|in|is|its|my|no|of|on|or|our|that|the|their|to|"
    r"was|where|with|your)\W*$"
)
NO_WORDS = {"dr", "hm", "ll", "mm", "mr", "re", "ve"}  # parts of words, or titles


def load_subjects():  # -> [(subject, its word)]
    """What the poems are to be about: written before the first was asked for."""
    text = (Path(__file__).parent / "subjects.tsv").read_text(encoding="utf-8")
    return [tuple(line.split("\t")) for line in text.splitlines()]


def known_words():  # -> set of words
    """What the mask allows: words that stand at least twice in our prose."""
    counts = Counter(re.findall("[a-z]+", prose().lower()))
    twice = {word for word, count in counts.items() if count > 1}
    letters = {word for word in twice if len(word) == 1}
    return twice - NO_WORDS - letters | {"a", "i"}


# --8<-- [start:mask]
def build_words(names, known):  # -> {does a line begin?: {token: syllables}}
    """Tokens that are a whole word: a space before it, but not where a line begins."""
    return {
        begins: {
            i: count_syllables(name.removeprefix("Ġ"))
            for i, name in enumerate(names)
            if name.startswith("Ġ") != begins and name.removeprefix("Ġ") in known
        }
        for begins in (False, True)
    }


def room(text):  # what is written so far -> (line, syllables that are left in it)
    """The state of the automaton: three lines at most."""
    lines = text.split("\n")
    used = sum(map(count_syllables, lines[-1].split()))
    return len(lines) - 1, RULE[len(lines) - 1] - used


def allowed(text, words, new_line, stop):  # -> list of tokens
    """Words that still fit; where a line is full only its end, at last the stop."""
    line, left = room(text)
    if left == 0:
        return [new_line if line < len(RULE) - 1 else stop]
    begins = text == "" or text.endswith("\n")
    return [i for i, count in words[begins].items() if count <= left]


# --8<-- [end:mask]


# --8<-- [start:count]
def read_poem(text):  # -> lines, each a list of words
    lines = [re.findall(WORD, line.lower()) for line in text.splitlines()]
    return [line for line in lines if line]


def is_haiku(text, count=count_syllables):
    """Three lines of 5, 7 and 5 syllables, by whoever counts."""
    return [sum(map(count, line)) for line in read_poem(text)] == RULE


def breaks_off(text):
    """It ends with a word that cannot end a sentence."""
    return re.search(NO_END, text.lower()) is not None


def names_subject(text, word):  # the subject stands in it, or its plural
    return word.rstrip("s") in text.lower()


def count_poems(poems, subjects):  # -> counts over the poems
    """Of the form, and of what the form does not ask."""
    words = [re.findall(WORD, poem.lower()) for poem in poems]
    different = [len(set(each)) / len(each) for each in words]
    return {
        "lines": sum(len(read_poem(poem)) == len(RULE) for poem in poems),
        "rule": sum(map(is_haiku, poems)),
        "subject": sum(map(names_subject, poems, [word for _, word in subjects])),
        "breaks": sum(map(breaks_off, poems)),
        "different": float(np.mean(different)),
    }


# --8<-- [end:count]


def load_poems():  # -> {condition: poems}; of samples ten for each subject
    """As `python -m snippets verse` stored them."""
    text = (Path(__file__).parent / "verse.tsv").read_text(encoding="utf-8")
    poems = {}
    for line in text.splitlines():
        condition, _, said = line.split("\t")
        poems.setdefault(condition, []).append(json.loads(said))
    return poems


def load_spoken():  # -> {word: syllables} of all words under the mask
    """As we say them."""
    text = (Path(__file__).parent / "spoken.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines()]
    return {word: int(number) for word, number in rows}


def baselines(n, rng):  # -> {name: n poems}
    """Poems of ours, and words of them in any order, whatever the subject."""
    ours = load()
    some = rng.permutation(len(ours))[:n]
    words = vocabulary(ours)
    drawn, _ = draw(lambda *at: any_word(words, *at), n, rng)
    text = lambda poem: "\n".join(lines_of(poem))
    return {
        "a poem of ours": [text(ours[i]) for i in some],
        "random words": [text(poem) for poem in drawn],
    }


def pick(samples, n):  # ten for each subject -> one for each
    """The first that keeps the rule, else the first."""
    each = len(samples) // n
    groups = [samples[i * each : (i + 1) * each] for i in range(n)]
    return [next(filter(is_haiku, group), group[0]) for group in groups]


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    subjects = load_subjects()
    n = len(subjects)
    poems = load_poems()
    samples = poems.pop("ten samples")
    print("said: about the same subject")
    i = SUBJECT
    for name, each in poems.items():
        print(f"  {name}")
        for line in each[i].splitlines():
            print(f"    {line[:64]}")

    ways = baselines(n, rng) | poems | {"the best of ten": pick(samples, n)}
    print(f"\ncounted: of {n} poems; varied: different words, of all in a poem")
    rows = []
    for name, each in ways.items():
        found = count_poems(each, subjects)
        low, high = wilson(found["rule"] / n, n)
        counts = [str(found[key]) for key in ("lines", "rule")]
        rest = [
            str(found["subject"]),
            str(found["breaks"]),
            f"{found['different']:.2f}",
        ]
        rows.append((f"  {name}", *counts, f"{low:.2f} to {high:.2f}", *rest))
    head = ("", "lines", "5-7-5", "95 %", "subject", "breaks", "varied")
    print(table(head, rows))

    kept = sum(map(is_haiku, samples))
    print(f"\nrejection: of {len(samples)} samples {kept} keep the rule", end="")
    print(f", one in {len(samples) / kept:.0f}" if kept else "")

    spoken = load_spoken()
    print("\nspoken: poems under the mask that keep the rule")
    for name in ("masked, told", "masked, examples"):
        by_hand = sum(is_haiku(poem, spoken.__getitem__) for poem in poems[name])
        print(f"  {name:18}{n} as the counter counts, {by_hand} as we do")


if __name__ == "__main__":
    main(Path("."))
