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

from snippets.data import prose
from snippets.media import Drawing
from snippets.text.sampling import followers, tokenize

WINDOW = 40  # tokens
WEIGHT = 20  # a word in the window counts as much as this many in the text
NAME = "Ines"
TURNS = [f"My name is {NAME}.", "Tell me. My name is"]


# --8<-- [start:data]
def load():  # -> words [V], the text as ids
    """Our prose, without its titles."""
    tokens = tokenize(re.sub(r"(?m)^#.*", "", prose()))
    words, ids = np.unique(tokens, return_inverse=True)
    return words, ids


def encode(line, words):  # -> ids
    """The place of each word in the sorted list of them all."""
    number = {word: i for i, word in enumerate(words.tolist())}
    return [number[token] for token in tokenize(line)]


# --8<-- [end:data]


# --8<-- [start:model]
def next_token(text, history, v, window=WINDOW):  # -> probabilities [V]
    """Sees the last tokens of the history, and nothing else of it."""
    if window < 2 or window != int(window):
        raise ValueError(f"window must be a whole number >= 2, got {window}")
    seen = list(history)[-window:]
    p = np.full(v, 1 / v)
    for n in range(min(len(seen), 2) + 1):
        context = seen[len(seen) - n :]
        in_text = followers(text, context, v)
        in_window = followers(seen, context, v)
        counts = in_text + WEIGHT * in_window
        different = np.count_nonzero(counts)
        if different:  # the more different tokens, the less weight: Witten-Bell
            p = (counts + different * p) / (counts.sum() + different)
    return p


# --8<-- [end:model]


# --8<-- [start:chat]
def complete(model, history, stop, limit=12):  # -> the new ids
    """Appends the likeliest token until one in `stop`, or `limit` tokens."""
    ids = list(history)
    while len(ids) < len(history) + limit:
        ids.append(int(np.argmax(model(ids))))
        if ids[-1] in stop:
            break
    return ids[len(history) :]


def chat(model, turns, stop, remember=True):  # -> one reply for each turn
    """The application: it keeps the history and passes it again every time."""
    history = []
    replies = []
    for turn in turns:
        if not remember:
            history = []
        history = [*history, *turn]
        replies.append(complete(model, history, stop))
        history += replies[-1]
    return replies


# --8<-- [end:chat]


def measure_edit(model, history, back, v, rng):  # -> largest change, the same?
    """Replaces the token that stands `back` from the end."""
    before = model(history)
    edited = history.copy()
    edited[-back] = (edited[-back] + 1 + rng.integers(100)) % v
    after = model(edited)
    change = np.abs(after - before).max()
    return change, after.tobytes() == before.tobytes()


def measure_name(model, words, talk):  # talk: ids -> p [len(talk) + 1]
    """The chance of the name after more and more of the talk came between."""
    told, asked = (encode(turn, words) for turn in TURNS)
    (name,) = encode(NAME, words)
    p = []
    for between in range(len(talk) + 1):
        history = [*told, *talk[:between], *asked]
        p.append(model(history)[name])
    return p


def plot_window(path, p, name):
    """A line: the probability of the name against the words in between."""
    at = lambda i, q: [70 + 540 * i / (len(p) - 1), 200 - 170 * q]
    edge = int(np.argmin(np.diff(p))) + 0.5
    picture = Drawing(
        640,
        260,
        "The window has an edge",
        f"The probability of {name} is high until about {edge:.0f} words "
        "lie between, then falls to almost nothing.",
    )
    axes = [at(0, 1), at(0, 0), at(len(p) - 1, 0)]
    picture.line(axes, "soft")
    picture.line([at(edge, 0), at(edge, 1)], "soft", dash="5 4")
    picture.line([at(i, q) for i, q in enumerate(p)], "make", 2)
    for q in (0, 0.5, 1):
        picture.text(62, at(0, q)[1] + 5, q, anchor="end", size=13)
    for i in range(0, len(p), 10):
        picture.text(at(i, 0)[0], 220, i, anchor="middle", size=13)
    picture.text(340, 248, "words said in between", anchor="middle")
    picture.text(20, 18, f"probability of {name}")
    picture.text(at(edge, 0)[0] + 8, 44, "out of the window", color="soft")
    picture.save(path)


# --8<-- [start:main]
def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    words, text = load()
    v = len(words)
    model = lambda history: next_token(text, history, v)
    history = text[:100].tolist()
    print(f"edit: one of {len(history)} words replaced, window {WINDOW}")
    print("  words back  largest change  the same to the last bit")
    for back in (1, 2, 3, 20, WINDOW, WINDOW + 1, 60, 100):
        change, same = measure_edit(model, history, back, v, rng)
        print(f"  {back:10} {change:15.2g}  {'yes' if same else 'no'}")

    stop = encode(". ? !", words)
    turns = [encode(turn, words) for turn in TURNS]
    for title, remember in (("history passed", True), ("no history", False)):
        print(f"\n{title}: what the application does at each turn")
        replies = chat(model, turns, stop, remember)
        for turn, reply in zip(turns, replies, strict=True):
            print("  you:  ", " ".join(words[turn]))
            print("  model:", " ".join(words[reply]))

    p = measure_name(model, words, text[200:260].tolist())
    plot_window(out / "window.svg", p, NAME)
    print(f'\nname: the chance of "{NAME}" after "My name is"')
    (never,) = model(turns[1])[encode(NAME, words)]
    print(f"  never told: {never:.2g}")
    for between in (0, 10, 20, 30, 40, 50):
        print(f"  told, then {between:2} other words: {p[between]:.2g}")


# --8<-- [end:main]


if __name__ == "__main__":
    main(Path("."))
