"""A model with a window: what it can see, and why a chat passes its history.

But: it counts words and copies from its window. It can repeat a name that it
was told, and it does not know what a name is.

Shows:
- an edit inside the window changes the distribution of the next token
- an edit outside leaves it identical to the last bit
- with the history passed again, the model can repeat a name it was told
- without the history it cannot, nor once the name has left the window

Reference: Kuhn and De Mori 1990, A Cache-Based Natural Language Model for Speech
Recognition (recent words count more); Witten and Bell 1991, The Zero-Frequency
Problem (how contexts are mixed).

Notation: V tokens in the vocabulary, ids numbers of tokens.
"""

import re
from pathlib import Path

import numpy as np

from snippets.media import Drawing

WINDOW = 40  # tokens
WEIGHT = 20  # a word in the window counts as much as this many in the text


# --8<-- [start:data]
def load():  # -> words [V], the text as ids
    """Our prose, without its titles."""
    text = (Path(__file__).parent / "prose.txt").read_text(encoding="utf-8")
    tokens = tokenize(re.sub(r"(?m)^#.*", "", text))
    words, ids = np.unique(tokens, return_inverse=True)
    return words, ids


def tokenize(text):  # -> list of words and marks
    """Splits a text; quotation marks are left out."""
    if not isinstance(text, str):
        raise ValueError(f"text must be a string, got {text!r}")
    return re.findall(r"[\w'’-]+|[.,:;?!]", text)


# --8<-- [end:data]


# --8<-- [start:model]
def followers(ids, context, v):  # -> how often each token follows it [V]
    """Counts what comes after a context in a row of tokens."""
    ids, n = np.asarray(ids, dtype=np.intp), len(context)  # as bincount asks
    if len(ids) and not 0 <= ids.min() <= ids.max() < v:
        raise ValueError(f"ids must be 0 to {v - 1}, got {ids}")
    here = np.full(max(len(ids) - n, 0), True)  # where the context stands
    for j, token in enumerate(context):
        here &= ids[j : j + len(here)] == token
    return np.bincount(ids[n:][here], minlength=v)


def next_token(text, history, v, window=WINDOW):  # -> probabilities [V]
    """Sees the last tokens of the history, and nothing else of it."""
    if not (window >= 2 and window % 1 == 0):
        raise ValueError(f"window must be a whole number >= 2, got {window}")
    seen, p = list(history)[-window:], np.full(v, 1 / v)
    for n in range(min(len(seen), 2) + 1):
        context = seen[len(seen) - n :]
        counts = followers(text, context, v)
        counts = counts + WEIGHT * followers(seen, context, v)
        if different := np.count_nonzero(counts):  # weights: Witten-Bell
            p = (counts + different * p) / (counts.sum() + different)
    return p


# --8<-- [end:model]


# --8<-- [start:chat]
def complete(model, history, stop, limit=12):  # -> the new ids
    """Appends the likeliest token until one in `stop`, or `limit` tokens."""
    if limit < 1:
        raise ValueError(f"limit must be >= 1, got {limit}")
    ids = list(history)
    while len(ids) < len(history) + limit:
        ids.append(int(np.argmax(model(ids))))
        if ids[-1] in stop:
            break
    return ids[len(history) :]


def chat(model, turns, stop, remember=True):  # -> one reply for each turn
    """The application: it keeps the history and passes it again every time."""
    if not turns:
        raise ValueError("turns must not be empty")
    history, replies = [], []
    for turn in turns:
        history = [*history, *turn] if remember else list(turn)
        replies.append(complete(model, history, stop))
        history += replies[-1]
    return replies


# --8<-- [end:chat]


def draw(path, p, name):
    """A line: the probability of the name against the words in between."""
    if len(p) < 2:
        raise ValueError(f"p must have two values or more, got {len(p)}")
    at = lambda i, q: [70 + 540 * i / (len(p) - 1), 200 - 170 * q]
    edge = int(np.argmin(np.diff(p))) + 0.5
    picture = Drawing(
        640,
        260,
        "The window has an edge",
        f"The probability of {name} is high until about {edge:.0f} words "
        "lie between, then falls to almost nothing.",
    )
    picture.line([at(0, 1), at(0, 0), at(len(p) - 1, 0)], "soft")
    picture.line([at(edge, 0), at(edge, 1)], "soft", dash="5 4")
    picture.line([at(i, q) for i, q in enumerate(p)], "make", 2)
    for q in (0, 0.5, 1):
        picture.text(62, at(0, q)[1] + 5, q, anchor="end", size=13)
    for i in range(0, len(p), 10):
        picture.text(at(i, 0)[0], 220, i, anchor="middle", size=13)
    picture.text(340, 248, "words said in between", anchor="middle")
    picture.text(at(edge, 0)[0] + 8, 44, "out of the window", color="soft")
    picture.save(path)


# --8<-- [start:main]
def main(out: Path, seed: int = 0) -> None:
    words, text = load()
    number = {word: i for i, word in enumerate(words.tolist())}
    read = lambda line: [number[token] for token in tokenize(line)]
    model = lambda history: next_token(text, history, len(words))
    history, rng = text[:100].tolist(), np.random.default_rng(seed)
    before = model(history)
    print(f"edit: one of {len(history)} words replaced, window {WINDOW}")
    print("  words back  largest change  the same to the last bit")
    for back in (1, 2, 3, 20, WINDOW, WINDOW + 1, 60, 100):
        edited = history.copy()
        edited[-back] = (edited[-back] + 1 + rng.integers(100)) % len(words)
        after = model(edited)
        same = "yes" if after.tobytes() == before.tobytes() else "no"
        print(f"  {back:10} {np.abs(after - before).max():15.2g}  {same}")

    name, stop = "Ines", read(". ? !")
    turns = [read(f"My name is {name}."), read("Tell me. My name is")]
    for title, remember in (("history passed", True), ("no history", False)):
        print(f"\n{title}: what the application does at each turn")
        for turn, reply in zip(turns, chat(model, turns, stop, remember), strict=True):
            print("  you:  ", " ".join(words[turn]))
            print("  model:", " ".join(words[reply]))

    p = []
    for between in range(61):
        said = turns[0] + text[200 : 200 + between].tolist() + turns[1]
        p.append(model(said)[number[name]])
    draw(out / "window.svg", p, name)
    print(f'\nname: the chance of "{name}" after "My name is"')
    print(f"  never told: {model(turns[1])[number[name]]:.2g}")
    for between in (0, 10, 20, 30, 40, 50):
        print(f"  told, then {between:2} other words: {p[between]:.2g}")


# --8<-- [end:main]


if __name__ == "__main__":
    main(Path("."))
