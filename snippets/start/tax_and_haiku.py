"""A program has one answer; a generative model has a distribution of answers.

But: the model knows which word follows which two, in 60 short poems. It does
not count syllables and means nothing; its lines break where the poems' did.

Shows:
- calculate_tax gives one answer for one income, always
- one prompt gives three different haiku from three seeds
- the same seed gives the same haiku
- greedy decoding gives the same haiku for every seed, and not the likeliest one
- the randomness is in the sampler: an ordinary program can have it too
- hardly a haiku is a copy of a poem, but a third of the lines are

Reference: Holtzman et al. 2020, The Curious Case of Neural Text Degeneration,
sections 2 and 3 (greedy decoding, sampling, temperature).
"""

import re
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np

from snippets.data import categorical
from snippets.media import Drawing

LINE = "/"
END = "<end>"


# --8<-- [start:tax]
def calculate_tax(income):
    """A quarter of the income: the rule is written down, by a person."""
    if not income >= 0:
        raise ValueError(f"income must be >= 0, got {income}")
    return income * 0.25


# --8<-- [end:tax]


# --8<-- [start:train]
def load():  # -> list of token lists; LINE between lines, END at the end
    """The poems beside this file."""
    text = (Path(__file__).parent / "haiku.txt").read_text(encoding="utf-8")
    poems = text.strip().split("\n\n")
    return [[*re.sub("\n", f" {LINE} ", poem).split(), END] for poem in poems]


def train(poems):  # -> {context: Counter of next tokens}
    """Counts what follows each two tokens, and each single one, in each line.

    A context begins with the number of the line, so that endings come last.
    """
    if not poems:
        raise ValueError("poems must not be empty")
    counts = defaultdict(Counter)
    for poem in poems:
        for i, token in enumerate(poem):
            for context in contexts(poem[:i]):
                counts[context][token] += 1
    return dict(counts)


def contexts(tokens):  # -> the longer context and the shorter one
    """What the model looks at: the line's number and its last words."""
    if isinstance(tokens, str):
        raise ValueError(f"tokens must be a list, got {tokens!r}")
    line = tokens.count(LINE)
    return (line, *tokens[-2:]), (line, *tokens[-1:])


# --8<-- [end:train]


# --8<-- [start:sample]
def next_token(counts, tokens):  # -> {token: probability}
    """The distribution of the next token: both contexts, half and half."""
    found = [counts[c] for c in contexts(tokens) if c in counts]
    if not found:
        raise ValueError(f"the model has never seen {tokens[-1:]} here")
    p = defaultdict(float)
    for followers in found:
        seen = followers.total()
        for token, count in followers.items():
            p[token] += count / seen / len(found)
    return dict(p)


def haiku(counts, seed, temperature=1.0):  # -> list of tokens
    """One poem. Temperature 0 is greedy decoding: always the likeliest token."""
    if temperature < 0:
        raise ValueError(f"temperature must be >= 0, got {temperature}")
    rng = np.random.default_rng(seed)
    tokens = []
    while tokens[-1:] != [END] and len(tokens) < 60:
        p = next_token(counts, tokens)
        if temperature == 0:
            tokens.append(max(sorted(p), key=p.get))
        else:
            weights = np.array(list(p.values())) / max(p.values())
            drawn = categorical(weights ** (1 / temperature), rng)
            tokens.append(list(p)[drawn])
    return tokens


# --8<-- [end:sample]


def lottery(seed):  # -> six numbers
    """An ordinary program that is random: no model, only a generator."""
    rng = np.random.default_rng(seed)
    numbers = rng.choice(np.arange(1, 50), 6, replace=False)
    return sorted(numbers.tolist())


def lines_of(tokens):  # -> list of lines of words
    """The poem as it is printed."""
    return " ".join(tokens[:-1]).split(f" {LINE} ")


def log_probability(counts, tokens):  # -> number
    """How likely the model makes a whole poem: its tokens, one after the other."""
    steps = [next_token(counts, tokens[:i])[token] for i, token in enumerate(tokens)]
    return np.log(steps).sum()


def measure_copies(poems, drawn):  # -> {"different", "poems", "lines", "with a line"}
    """How many of the drawn poems, and of their lines, are in the poems we gave."""
    known = {line for poem in poems for line in lines_of(poem)}
    copied = [[line in known for line in lines_of(poem)] for poem in drawn]
    return {
        "different": len(set(map(tuple, drawn))),
        "poems": sum(poem in poems for poem in drawn),
        "lines": np.mean([np.mean(lines) for lines in copied]),
        "with a line": np.mean([any(lines) for lines in copied]),
    }


def first_words(counts, n=7):  # -> [(word, probability), ...]
    """The n likeliest ways for a poem to begin, and all others together."""
    p = next_token(counts, [])
    best = sorted(p, key=lambda word: (-p[word], word))[:n]
    rest = 1 - sum(p[word] for word in best)
    return [*((word, p[word]) for word in best), (f"{len(p) - n} others", rest)]


def plot_answers(path, tax, words):
    """Two distributions as bars: of the tax, and of a haiku's first word."""
    drawing = Drawing(
        640,
        218,
        "One answer, and a distribution of answers",
        f"Left: the tax on 40,000 is {tax:,.0f} with probability 1. Right: the "
        f"likeliest first words of a haiku, from {words[0][0]} with probability "
        f"{words[0][1]:.2f} down, and {words[-1][0]} with {words[-1][1]:.2f} together.",
    )
    sides = [
        (0, "calculate_tax(40000)", [(f"{tax:,.0f}", 1.0)]),
        (330, "the first word of a haiku", words),
    ]
    for left, title, bars in sides:
        drawing.text(left, 16, title)
        for i, (name, p) in enumerate(bars):
            y = 30 + 23 * i
            drawing.text(left + 78, y + 13, name, anchor="end", size=13)
            drawing.rect(left + 86, y, 160 * p, 17, "make")
            drawing.text(left + 92 + 160 * p, y + 13, f"{p:.2f}", size=13)
    drawing.save(path)


# --8<-- [start:main]
def main(out: Path, seed: int = 0) -> None:
    print("tax: calculate_tax(40000), three times")
    print(" ", *(f"{calculate_tax(40000):.2f}" for _ in range(3)))

    poems = load()
    counts = train(poems)
    plot_answers(out / "answers.svg", calculate_tax(40000), first_words(counts))
    show = lambda tokens: "- " + "\n  ".join(lines_of(tokens))
    print("\nhaiku: one prompt (an empty page), three seeds")
    for s in (seed, seed + 1, seed + 2):
        print(show(haiku(counts, s)))

    print(f"\nagain: seed {seed} twice")
    for _ in range(2):
        print(show(haiku(counts, seed)))

    print("\ngreedy: temperature 0, seeds 0 and 1")
    for s in (0, 1):
        print(show(haiku(counts, s, temperature=0)))

    greedy = haiku(counts, 0, temperature=0)
    likeliest = max(poems, key=lambda poem: log_probability(counts, poem))
    print("\nlikeliest: log probability of whole poems")
    print(f"  {log_probability(counts, greedy):6.1f} of the greedy one")
    print(f"  {log_probability(counts, likeliest):6.1f} of this one, among ours")
    print(show(likeliest))

    drawn = [haiku(counts, s) for s in range(1000)]
    found = measure_copies(poems, drawn)
    print(f"\ncounted: of 1000 seeds, {found['different']} different haiku,")
    print(f"  {found['poems']} of them word for word from the {len(poems)} poems")
    print(f"  copied: {found['lines']:.2f} of the lines, ", end="")
    print(f"and {found['with a line']:.2f} of the haiku hold one")
    print("\nlottery: an ordinary program, seeds 0, 1, 0")
    for s in (0, 1, 0):
        print(" ", *lottery(s))


# --8<-- [end:main]


if __name__ == "__main__":
    main(Path("."))
