"""A head that copies: what it says next stands in its window, or it does not know it.

But: one attention head on 16 letters, that of `attention`. It has learnt to find its
letter in what came before and to say what followed there. No meaning is in it.

Shows:
- after different words the same letter is continued differently
- with a window of n letters it continues a row of n, with one less it cannot
- of a task in its prompt it gets right what was shown, however few examples there are
- what was not shown it gets wrong, though the rule is plain
- other answers in the prompt are followed as well as the right ones

Reference: Olsson et al. 2022, In-context Learning and Induction Heads.

Notation: T letters, C width; k examples in the prompt, each a letter and its answer.
"""

from pathlib import Path

import numpy as np

from snippets.media import table
from snippets.text.attention import LETTERS, inputs, repeats, train

STEPS = 150
WORDS = "machine", "champion", "mobile", "flock"
LETTER = "m"
ASKED = 8  # letters that the task is about; the answers are the other eight
PROMPTS = 400  # of each kind


# --8<-- [start:window]
def attend(q, k, v, window):  # [T, d] each -> [T, d]
    """As in `attention`, but a position sees the last `window`, itself among them."""
    scores = q @ k.T / np.sqrt(q.shape[1])
    query, key = np.indices(scores.shape)
    visible = (key <= query) & (key > query - window)
    weights = np.exp(np.where(visible, scores, -np.inf))
    return weights / weights.sum(axis=1, keepdims=True) @ v


def continue_each(model, ids, window):  # letters [T] -> what is expected after each [T]
    """The likeliest next letter at every position."""
    x = inputs(model, np.asarray(ids)[None]).data[0]
    q, k, v = (x @ model[name].data for name in ("Wq", "Wk", "Wv"))
    logits = attend(q, k, v, window) @ model["out"].data
    return logits.argmax(axis=1)


# --8<-- [end:window]


def continue_word(model, word, letter):  # -> letter
    """What it expects after the letter, behind the word."""
    ids = [LETTERS.index(sign) for sign in word + letter]
    return LETTERS[continue_each(model, ids, len(ids))[-1]]


def measure_window(model, n, window, rng):  # -> share in [0, 1]
    """Of the second half of rows of n letters, twice: how much is continued rightly."""
    right = []
    for row in repeats(n, 50, rng):
        expected = continue_each(model, row, window)
        right.append(expected[n:-1] == row[n + 1 :])
    return np.mean(right)


# --8<-- [start:examples]
def answers_of(kind, rng):  # -> [8], the answer to each of the 8 letters
    """By rule each letter has the one 8 places on; or they are dealt at random."""
    by_rule = np.arange(ASKED) + ASKED
    return by_rule if kind == "by rule" else rng.permutation(by_rule)


def ask(model, k, kind, rng):  # -> was the letter in the prompt?, was the answer right?
    """A prompt of k letters with their answers, and then one of the 8 letters."""
    answers = answers_of(kind, rng)
    shown = rng.permutation(ASKED)[:k]
    letter = int(rng.integers(ASKED))
    pairs = np.column_stack([shown, answers[shown]])
    prompt = np.append(pairs.ravel(), letter)
    said = continue_each(model, prompt, len(prompt))[-1]
    return letter in shown, said == answers[letter]


def measure_examples(model, k, kind, rng):  # -> {"all", "shown", "not shown": share}
    """NaN where nothing was asked."""
    found = np.array([ask(model, k, kind, rng) for _ in range(PROMPTS)])
    shown, right = found.T
    share = lambda of: right[of].mean() if of.any() else np.nan
    return {
        "all": right.mean(),
        "shown": share(shown),
        "not shown": share(~shown),
    }


# --8<-- [end:examples]


def window_rows(model, seed):  # -> rows of a table
    """Around the edge, for two lengths of a row."""
    rows = []
    for n in (8, 16):
        for window in (n // 2, n - 1, n, 2 * n):
            share = measure_window(model, n, window, np.random.default_rng(seed))
            rows.append([f"{n}", f"{window}", f"{share:.2f}"])
    return rows


def example_rows(model, kind, seed):  # -> rows of a table
    """From no examples to all eight."""
    rows = []
    for k in (0, 1, 2, 4, 8):
        share = measure_examples(model, k, kind, np.random.default_rng(seed))
        cells = ["-" if np.isnan(s) else f"{s:.2f}" for s in share.values()]
        rows.append([f"{k}", *cells, f"{k / ASKED:.2f}"])
    return rows


def main(out: Path, seed: int = 0) -> None:
    model = train(STEPS, np.random.default_rng(seed))
    print(f"letter: what is expected after {LETTER}, behind each word")
    for word in WORDS:
        print(f"  {word} {LETTER}  {continue_word(model, word, LETTER)}")
    print("\nwindow: rows that come twice, and how much of the second is right")
    print(table(["letters", "window", "right"], window_rows(model, seed)))
    head = ["examples", "right", "of shown", "of not shown", "examples / 8"]
    for kind in ("by rule", "at random"):
        print(f"\n{kind}: answers {kind}, and one letter of the 8 is asked")
        print(table(head, example_rows(model, kind, seed)))


if __name__ == "__main__":
    main(Path("."))
