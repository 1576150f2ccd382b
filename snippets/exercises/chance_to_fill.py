"""How likely is a line to come out even?

A line is written word by word. Each word is drawn by the same probabilities,
`p[i]` for word `i`, and has `syllables[i]` syllables, at least one. The line is good if
after some word it has exactly `size` syllables. Return the probability of that.

`chance_to_fill([0.5, 0.5], [1, 2], 2)` is 0.75: the long word, or the short one twice.

Hint: it is 1 if there is nothing left to fill, and 0 if the last word was too long.
Hint: otherwise, sum over the words: the probability of each times that of the rest.
"""

from snippets.exercises._ask import Ask

FUNCTION = "chance_to_fill"


# --8<-- [start:solution]
def chance_to_fill(p, syllables, size):  # [n], [n], number -> probability
    """Looking ahead: from each place in the line, what each word leads to."""
    chance = [1.0]  # with 0, 1, 2 ... syllables left
    for left in range(1, size + 1):
        fits = [(q, n) for q, n in zip(p, syllables, strict=True) if n <= left]
        chance.append(sum(q * chance[left - n] for q, n in fits))
    return chance[-1]


# --8<-- [end:solution]


def check(chance_to_fill):
    """Raises AssertionError, with the case, unless the chance is right."""
    ask = Ask(FUNCTION, chance_to_fill)
    for p, syllables, size, want in [
        ([0.5, 0.5], [1, 2], 2, 0.75),
        ([0.5, 0.5], [1, 2], 0, 1.0),
        ([0.25, 0.75], [1, 2], 1, 0.25),
        ([0.5, 0.5], [1, 2], 5, 0.65625),
        ([1.0], [2], 5, 0.0),
        ([1.0], [1], 7, 1.0),
        ([0.2, 0.3, 0.5], [3, 1, 1], 4, 0.7296),
        ([0.2, 0.8], [3, 2], 5, 0.32),
        ([0.5, 0.5], [2, 9], 4, 0.25),
    ]:
        ask(p, syllables, size).gives(want)
