"""Does a text model know its training text by heart? Prefixes, and what it adds.

But: the site's own GPT, two layers that see 64 bytes, and 217 kB of text.

Shows:
- from training prefixes the GPT goes hardly further than from held-out ones
- a long n-gram goes on with the very text, and only from training prefixes
- the loss of the GPT still tells training text from held-out text
- runs of training text in what it writes are no longer than those in held-out prose

Reference: Carlini et al. 2021, Extracting Training Data from Large Language Models.

Notation: n prefixes of 32 bytes, 32 bytes to follow.
"""

from pathlib import Path

import numpy as np

from snippets.autograd import Tensor, cross_entropy
from snippets.media import table
from snippets.text.gpt import forward, generate, load, new_cache

PREFIX, REST = 32, 32
N = 150  # prefixes of each text
ORDERS = (4, 8, 12)
BACKS = (11, 7, 3, 0)  # bytes that the n-grams look back, the most first
PIECES, LENGTH = 8, 120  # written freely
TOGETHER = (1, 4, 16)  # passages of one text whose losses are averaged


# --8<-- [start:prefixes]
def prefixes(text, n, rng):  # -> bytes [n, PREFIX], what follows them [n, REST]
    """From anywhere in a text."""
    ids = np.frombuffer(text, np.uint8)
    starts = rng.integers(len(ids) - PREFIX - REST, size=(n, 1))
    rows = ids[starts + np.arange(PREFIX + REST)]
    return rows[:, :PREFIX], rows[:, PREFIX:]


def right(made, truth):  # bytes [n, REST], [n, REST] -> [n]
    """How many bytes are right before the first wrong one."""
    same = np.cumprod(made == truth, axis=1)
    return same.sum(axis=1)


# --8<-- [end:prefixes]


# --8<-- [start:models]
def continue_gpt(model, given):  # bytes [n, PREFIX] -> [n, REST]
    """Greedy: the likeliest byte each time."""
    cache = new_cache()
    new = given
    made = []
    for _ in range(REST):
        logits = forward(model, new, cache).data[:, -1]
        new = logits.argmax(axis=1, keepdims=True)
        made.append(new)
    return np.hstack(made)


def learn(text, back):  # bytes -> {context of `back` bytes: the bytes that followed}
    """All that it does is to remember."""
    followers = {}
    for at in range(len(text) - back):
        context = text[at : at + back]
        followers.setdefault(context, bytearray()).append(text[at + back])
    return followers


def after(tables, made, order):  # -> the bytes that followed, as often as they did
    """What followed the last order - 1 bytes, or fewer where these are new."""
    for back, followers in tables.items():
        context = made[len(made) - back :]
        if back < order and context in followers:
            return followers[context]
    raise ValueError("nothing was learnt")


def continue_ngram(tables, order, given):  # bytes [n, PREFIX] -> [n, REST]
    """Greedy: the byte that followed most often."""
    rows = []
    for row in given:
        made = bytes(row)
        for _ in range(REST):
            found = after(tables, made, order)
            made += bytes([max(sorted(set(found)), key=found.count)])
        rows.append(list(made[PREFIX:]))
    return np.array(rows)


# --8<-- [end:models]


# --8<-- [start:runs]
def longest_run(piece, text):  # bytes, bytes -> a number of bytes
    """The longest part of the piece that stands in the text, to the letter."""
    longest = 0
    for start in range(len(piece)):
        while start + longest < len(piece):
            if piece[start : start + longest + 1] not in text:
                break
            longest += 1
    return longest


# --8<-- [end:runs]


def write_ngram(tables, order, prompt, n, rng):  # -> bytes
    """Draws one of the bytes that followed, n times."""
    made = prompt
    for _ in range(n):
        found = after(tables, made, order)
        made += bytes([found[rng.integers(len(found))]])
    return made[len(prompt) :]


def interval(k, n, z=1.96):  # -> bounds of a share k / n
    """Wilson's interval: 95 in 100 such intervals hold the true share."""
    centre = k + z**2 / 2
    half = z * np.sqrt(k * (n - k) / n + z**2 / 4)
    total = n + z**2
    return (centre - half) / total, (centre + half) / total


def measure_prefixes(model, tables, text, held_out, rng):  # -> {name: [n], [n]}
    """Bytes right after the same prefixes, of training text and of held-out text."""
    found = {}
    for source in (text, held_out):
        given, truth = prefixes(source, N, rng)
        made = {"GPT": continue_gpt(model, given)}
        for order in ORDERS:
            made[f"n-gram, order {order}"] = continue_ngram(tables, order, given)
        for name, rest in made.items():
            found.setdefault(name, []).append(right(rest, truth))
    return found


def measure_loss(model, text, rng):  # -> bits per byte of each passage [N]
    """Passages of 64 bytes, from anywhere; the first byte has none before it."""
    given, rest = prefixes(text, N, rng)
    rows = np.hstack([given, rest])
    logits = forward(model, rows[:, :-1]).data
    nats = [
        float(cross_entropy(Tensor(some), row).data)
        for some, row in zip(logits, rows[:, 1:], strict=True)
    ]
    return np.array(nats) / np.log(2)


def told_apart(old, new, together):  # losses [N], [N] -> 0 to 1
    """How often the smaller mean loss is that of the training text; a coin: 0.5."""
    n = len(old) // together * together
    old_means = old[:n].reshape(-1, together).mean(axis=1)
    new_means = new[:n].reshape(-1, together).mean(axis=1)
    return np.mean(old_means[:, None] < new_means)


def measure_runs(model, tables, text, held_out, rng):  # -> {name: [PIECES]}
    """The longest run of each piece; held-out prose shares some, too."""
    given, _ = prefixes(held_out, PIECES, rng)
    starts = rng.integers(len(held_out) - LENGTH, size=PIECES)
    prompts = [bytes(row) for row in given]
    pieces = {
        "held-out prose": [held_out[at : at + LENGTH] for at in starts],
        "GPT": [generate(model, p, LENGTH, rng)[PREFIX:] for p in prompts],
    }
    for order in ORDERS:
        pieces[f"n-gram, order {order}"] = [
            write_ngram(tables, order, p, LENGTH, rng) for p in prompts
        ]
    return {
        name: [longest_run(piece, text) for piece in some]
        for name, some in pieces.items()
    }


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    model, text, held_out = load()
    tables = {back: learn(text, back) for back in BACKS}
    print(f"prefixes: bytes right before the first wrong one; whole is all {REST}")
    found = measure_prefixes(model, tables, text, held_out, rng)
    rows = []
    for name, (old, new) in found.items():
        whole = [int((some == REST).sum()) for some in (old, new)]
        low, high = interval(whole[0], N)
        means = [f"{some.mean():.1f}" for some in (old, new)]
        of = f"{whole[0]} of {N}"
        share = f"{low:.0%} to {high:.0%}"
        rows.append([name, *means, of, share, f"{whole[1]} of {N}"])
    head = ["", "training", "held out", "whole", "interval", "of held out"]
    print(table(head, rows))

    old, new = (measure_loss(model, some, rng) for some in (text, held_out))
    print("\nloss: bits per byte of the GPT")
    print(f"  training text  {old.mean():.2f}")
    print(f"  held-out text  {new.mean():.2f}")
    print("\nmembership: how often the loss is smaller for the training text")
    for together in TOGETHER:
        print(f"  passages {together:2}  {told_apart(old, new, together):.2f}")

    print(f"\nruns: longest part in the training text, {PIECES} pieces each")
    rows = []
    for name, runs in measure_runs(model, tables, text, held_out, rng).items():
        rows.append([name, f"{np.median(runs):.0f}", str(max(runs))])
    print(table(["", "median", "longest"], rows))


if __name__ == "__main__":
    main(Path("."))
