"""A counter of syllables that goes by spelling, and what it gets wrong.

But: a spelling does not say how a word is spoken. "naked" has two syllables, and to
these rules it looks like "baked". A dictionary of sounds would know.

Shows:
- groups of vowels alone count half of the words rightly, with the rules it is most
- what is left wrong are words whose letters are spoken unlike those of the others
- of our 60 poems four in five keep 5, 7 and 5 syllables, as it counts

Reference: Wilson 1927, Probable Inference (the interval).

Notation: a rule is a regular expression, and what each of its matches adds.
"""

import re
import textwrap
from functools import cache
from pathlib import Path

from snippets.data import wilson
from snippets.media import table
from snippets.start.tax_and_haiku import lines_of, load

HAIKU = [5, 7, 5]  # syllables of each line


# --8<-- [start:count]
VOWELS = "[aeiouy]+"  # each such group is a syllable, and then:
RULES = [
    (r"(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$", -1),  # stone, pale; not table
    (r"(?<=[bdfkmnprtvw])es$|(?<=[aeiouy]l)es$", -1),  # doves, miles; not roses
    (r"(?<=[^aeiouytdl])ed$|(?<=[aeiouy]l)ed$", -1),  # walked; not wanted
    (r"(?<=[aeiouy][^aeiouyl])e(?=ly$|less|ful|ness|ment|ward)", -1),  # lonely
    (r"(?<=ev)e(?=ry|ning)", -1),  # every
    (r"(?<![ctsgx])i[aou]|(?<![ctsgx])ie(?=n?t|nc)|^sci", 1),  # lion, quiet
    (r"eo(?=l|g|n$|$)|eum|ao|oe[mt]|creat", 1),  # neon, museum, poem
    (r"(?<![qg])ua[lt]|(?<![qg])ui(?=n|d$)", 1),  # graduate, ruin
    (r"(?<=[aeouy])ing|(?<=[aeiouy][^aeiouy])ea$", 1),  # going, idea
    (r"(?:sm|thm)s?$", 1),  # rhythm
]


@cache
def count_syllables(word):  # -> number, at least 1
    """By its spelling alone: groups of vowels, and what a rule adds or takes."""
    word = word.lower()
    count = len(re.findall(VOWELS, word))
    for pattern, change in RULES:
        count += change * len(re.findall(pattern, word))
    return max(count, 1)


# --8<-- [end:count]


# --8<-- [start:rule]


def count_line(line):  # text -> number of syllables
    return sum(map(count_syllables, line.split()))


def fits(tokens, rule):  # a poem, syllables of each line -> bool
    """As the counter counts."""
    return [count_line(line) for line in lines_of(tokens)] == rule


# --8<-- [end:rule]


def load_words():  # -> {word: syllables}
    """Written, with their counts, before the counter was put to any of them."""
    text = (Path(__file__).parent / "syllables.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines()]
    return {word: int(number) for word, number in rows}


COUNTERS = {
    "a syllable for three letters": lambda word: max(round(len(word) / 3), 1),
    "a syllable for a group of vowels": lambda word: len(re.findall(VOWELS, word)),
    "with the rules": count_syllables,
}


def measure_counters(words):  # -> {counter: words that it counts rightly}
    """Against the counts of a person."""
    return {
        name: sum(counter(word) == number for word, number in words.items())
        for name, counter in COUNTERS.items()
    }


def main(out: Path, seed: int = 0) -> None:
    words = load_words()
    n = len(words)
    print(f"counter: of {n} words, how many are counted rightly")
    rows = []
    for name, right in measure_counters(words).items():
        low, high = wilson(right / n, n)
        cells = (str(right), f"{right / n:.2f}", f"{low:.2f} to {high:.2f}")
        rows.append((f"  {name}", *cells))
    print(table(("", "right", "share", "95 %"), rows))

    wrong = [word for word, number in words.items() if count_syllables(word) != number]
    print(f"\nwrong: of these {n}, by spelling")
    print(
        textwrap.fill(" ".join(wrong), 68, initial_indent="  ", subsequent_indent="  ")
    )

    poems = load()
    broken = [poem for poem in poems if not fits(poem, HAIKU)]
    print(f"\nours: of {len(poems)} poems {len(poems) - len(broken)} keep 5, 7 and 5")
    print("  a line of each of the others, and how many syllables it has")
    for poem in broken:
        for line, wanted in zip(lines_of(poem), HAIKU, strict=True):
            if count_line(line) != wanted:
                print(f"  {count_line(line)} for {wanted}  {line}")


if __name__ == "__main__":
    main(Path("."))
