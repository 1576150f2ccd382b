"""Which word does each word come from?

`p[i][j]` is how likely a dictionary holds the target word j to be, given the source
word i. By Model 1 each target word comes from one of the source words, and before one
has looked each of them is as likely as the others. Return `q[i][j]`: how likely target
word j comes from source word i. If a target word is given probability 0 by every
source word, it may come from any of them, each as likely as the others.

Hint: in each column, what is asked for is in proportion to `p`.
Hint: `sum(row[j] for row in p)` is the sum of column j.
"""

from snippets.exercises._ask import Ask

FUNCTION = "align_words"


# --8<-- [start:solution]
def align_words(p):  # [S][T] -> [S][T], each column sums to 1
    """Bayes' rule with an even prior."""
    sums = [sum(column) for column in zip(*p, strict=True)]
    q = []
    for row in p:
        line = []
        for value, total in zip(row, sums, strict=True):
            line.append(value / total if total > 0 else 1 / len(p))
        q.append(line)
    return q


# --8<-- [end:solution]


def check(align_words):
    """Raises AssertionError, with the case, unless each column is shared out."""
    ask = Ask(FUNCTION, align_words)
    p = [[0.2, 0.1, 0.0], [0.6, 0.1, 0.0], [0.0, 0.2, 0.0]]
    want = [[0.25, 0.25, 1 / 3], [0.75, 0.25, 1 / 3], [0, 0.5, 1 / 3]]
    ask(p).gives(want).leaves_its_arguments()
    ask([[0.3, 0.5]]).gives([[1, 1]])
    ask([[0.1], [0.3]]).gives([[0.25], [0.75]])
    ask([[0.0], [0.0]]).gives([[0.5], [0.5]])
    ask([[0.9, 0.8, 0.9, 0.0], [0.1, 0.8, 0.9, 0.4]]).gives(
        [[0.9, 0.5, 0.5, 0], [0.1, 0.5, 0.5, 1]]
    )
