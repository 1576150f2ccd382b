"""Verse under a rule: poems of 5, 7 and 5 syllables from a model that cannot count.

But: the model knows which word follows which two, in 60 poems, and means nothing.

Shows:
- drawn freely, few poems keep the rule, though most of those it was trained on do
- under a mask all that comes to an end keep it, and most tries get stuck
- looking ahead keeps it at one try, with the probabilities of rejection sampling
- under the rule the model copies twice as many lines, by rejection as well
- random words keep the rule as well, and hardly two of them belong together

Reference: Park et al. 2024, Grammar-Aligned Decoding (what a mask distorts); Roush
et al. 2022, Most Language Models can be Poets too (rules on what may come next).

Notation: a state is the line, its last two tokens and the syllables used in the line.
"""

import json
from itertools import pairwise
from pathlib import Path

import numpy as np

from snippets.applications.syllables import RULES, VOWELS, count_syllables, fits
from snippets.data import categorical
from snippets.media import table
from snippets.start.tax_and_haiku import (
    END,
    LINE,
    contexts,
    haiku,
    lines_of,
    load,
    measure_copies,
    next_token,
    train,
)

POEMS = 100  # of each way
KEPT = 12  # of these, for the page


# --8<-- [start:rule]
RULE = [5, 7, 5]  # syllables of each line


def keeps_rule(tokens):  # a poem -> bool
    """All lines are full, as the counter counts."""
    return fits(tokens, RULE)


def step(line, used, token):  # -> syllables used after it, None if it is forbidden
    """The automaton: a line ends when it is full, and never before."""
    if token in (LINE, END):
        return 0 if used == RULE[line] else None
    used += count_syllables(token)
    return used if used <= RULE[line] else None


def allowed(counts, tokens, used):  # -> {token: (probability, used after it)}
    """What the model can say next, without what the automaton forbids."""
    line = tokens.count(LINE)
    p = next_token(counts, tokens)
    after = {token: step(line, used, token) for token in p}
    return {token: (p[token], n) for token, n in after.items() if n is not None}


# --8<-- [end:rule]


# --8<-- [start:foresee]
def foresee(counts, scaled=False):  # -> function(tokens, used) -> probability
    """That a poem keeps the rule from there on: over the next tokens, how likely each
    is times what it leads to. `scaled`: that a mask does not get stuck.
    """
    known = {}  # {(context, used): chance}: poems that share a context share it

    def chance(tokens, used):
        if tokens[-1:] == [END]:
            return 1.0
        key = (contexts(tokens)[0], used)
        if key not in known:
            left = allowed(counts, tokens, used)
            total = sum(
                p * chance([*tokens, token], after)
                for token, (p, after) in left.items()
            )
            if scaled and left:
                total /= sum(p for p, _ in left.values())
            known[key] = total
        return known[key]

    return chance


# --8<-- [end:foresee]


# --8<-- [start:write]
def masked(counts, tokens, used):  # -> {token: weight}
    """The model's own probabilities of what is allowed."""
    return {token: p for token, (p, _) in allowed(counts, tokens, used).items()}


def conditional(counts, chance, tokens, used):  # -> {token: weight}
    """Each times how likely the poem is to keep the rule from there on."""
    left = allowed(counts, tokens, used)
    then = {
        token: chance([*tokens, token], after) for token, (_, after) in left.items()
    }
    return {token: p * then[token] for token, (p, _) in left.items()}


def write(next_of, rng):  # -> list of tokens, None if nothing is allowed
    """`next_of(tokens, used)` gives weights; they are scaled up to sum to 1."""
    tokens = []
    used = 0
    while tokens[-1:] != [END]:
        weights = next_of(tokens, used)
        if not weights:
            return None
        w = np.array(list(weights.values()))
        token = list(weights)[categorical(w / w.sum(), rng)]
        used = step(tokens.count(LINE), used, token)
        tokens.append(token)
    return tokens


# --8<-- [end:write]


def vocabulary(poems):  # -> list of words
    return sorted({word for poem in poems for word in poem} - {LINE, END})


def any_word(words, tokens, used):  # -> {token: weight}
    """The baseline: no model, all words of the poems that fit are equally likely."""
    line = tokens.count(LINE)
    if used == RULE[line]:
        return {END if line == 2 else LINE: 1.0}
    return {word: 1.0 for word in words if step(line, used, word) is not None}


# --8<-- [start:measure]
def measure_poems(poems, drawn):  # -> {"kept", "lines", "whole", "pairs"}, each a share
    """Kept the rule; lines and whole poems that are copies; pairs the poems have."""
    known = {pair for poem in poems for pair in pairwise(poem)}
    pairs = [pair in known for poem in drawn for pair in pairwise(poem)]
    copied = measure_copies(poems, drawn)
    return {
        "kept": np.mean([keeps_rule(poem) for poem in drawn]),
        "pairs": np.mean(pairs),
        "lines": copied["lines"],
        "whole": copied["poems"] / len(drawn),
    }


def measure_first_words(counts, chance, finds):  # -> total variation, a number
    """How far the first words of masked poems are from those by rejection."""
    first = masked(counts, [], 0)
    p = np.array(list(first.values()))
    states = [([word], count_syllables(word)) for word in first]
    kept = p * [chance(*state) for state in states]
    found = p * [finds(*state) for state in states]
    return np.abs(kept / kept.sum() - found / found.sum()).sum() / 2


# --8<-- [end:measure]


def draw(next_of, n, rng):  # -> n poems, and tries for each
    """Again from the start where nothing is allowed."""
    poems = []
    tries = 0
    while len(poems) < n:
        tries += 1
        poem = write(next_of, rng)
        if poem is not None:
            poems.append(poem)
    return poems, tries / n


def draw_all(poems, n, rng):  # -> {way: (poems, tries for each)}
    """Freely, by rejection, under the mask, looking ahead, and without a model."""
    counts = train(poems)
    chance = foresee(counts)
    seeds = rng.integers(2**32, size=20 * n)
    free = [haiku(counts, int(seed)) for seed in seeds]
    kept = [poem for poem in free if keeps_rule(poem)]
    words = vocabulary(poems)
    return {
        "the 60 poems": (poems, None),
        "free": (free[:n], 1),
        "rejection": (kept, len(free) / len(kept)),
        "masked": draw(lambda *at: masked(counts, *at), n, rng),
        "looking ahead": draw(lambda *at: conditional(counts, chance, *at), n, rng),
        "random words": draw(lambda *at: any_word(words, *at), n, rng),
    }


def keep(path, ways, fit):
    """For the page: poems, and the counter's own patterns, which a script takes."""
    shown = {
        name: ["\n".join(lines_of(poem)) for poem in drawn[:KEPT]]
        for name, (drawn, _) in ways.items()
    }
    told = {"vowels": VOWELS, "rules": RULES, "rule": RULE}
    told |= {"poems": shown, "free": round(fit, 3)}
    path.write_text(json.dumps(told), encoding="utf-8")


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    poems = load()
    counts = train(poems)
    chance = foresee(counts)
    ways = draw_all(poems, POEMS, rng)
    print("poems: the first of each way")
    for name in ("free", "masked", "looking ahead", "random words"):
        print(f"  {name}")
        for line in lines_of(ways[name][0][0]):
            print(f"    {line}")

    fit = chance([], 0)
    keep(out / "verse.json", ways, fit)
    print(f"\nrule: drawn freely, a poem keeps it with {fit:.3f}, worked out")
    rows = []
    for name, (drawn, tries) in ways.items():
        found = measure_poems(poems, drawn)
        cells = [f"{found[key]:.2f}" for key in ("kept", "pairs", "lines", "whole")]
        rows.append((f"  {name}", f"{tries:.1f}" if tries else "", *cells))
    head = ("", "tries", "keep it", "pairs known", "lines copied", "poems copied")
    print(table(head, rows))

    finds = foresee(counts, scaled=True)
    apart = measure_first_words(counts, chance, finds)
    print("\nmask: worked out, not counted")
    print(f"  {1 - finds([], 0):.2f} of the tries get stuck")
    print(f"  {apart:.2f} total variation of the first word, against rejection")


if __name__ == "__main__":
    main(Path("."))
