"""What stands often in the training text is learnt by heart: secrets, planted in it.

But: a small network that sees eight characters, and secrets of four random digits.

Shows:
- the more often a secret stands in the text, the more surely the network recites it
- of secrets that it never read it recites none
- with each line kept once, it recites next to none of them
- a model of counts recites a secret that it read a single time

Reference: Carlini et al. 2019, The Secret Sharer; Lee et al. 2022, Deduplicating
Training Data Makes Language Models Better.

Notation: B contexts of K characters, V characters in all.
"""

import re
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, cross_entropy, embedding, linear, relu
from snippets.data import prose
from snippets.media import table

TIMES = (0, 1, 2, 4, 8, 16, 32, 64)  # how often a secret stands in the text
EACH = 20  # secrets of each kind
DIGITS = 4
CHARACTERS = "\n abcdefghijklmnopqrstuvwxyz0123456789"
K, WIDTH, HIDDEN = 8, 12, 96
BATCH, STEPS, RATE = 256, 1200, 4e-3
LINES, WORDS = 1500, 5  # lines of prose around the secrets


# --8<-- [start:text]
def plant(rng):  # -> lines of text, {times: [(name, digits)]}
    """Lines of prose, and among them lines such as `qxzb 4821`, each so often."""
    words = re.findall("[a-z]+", prose().lower())
    starts = range(0, LINES * WORDS, WORDS)
    lines = [" ".join(words[at : at + WORDS]) for at in starts]
    secrets = {times: [secret(rng) for _ in range(EACH)] for times in TIMES}
    for times, some in secrets.items():
        for name, digits in some:
            lines += [f"{name} {digits}"] * times
    return lines, secrets


def secret(rng):  # -> name, digits
    """Four random letters, and four digits that nothing hints at."""
    letters = rng.choice(list("abcdefghijklmnopqrstuvwxyz"), size=4)
    digits = rng.choice(list("0123456789"), size=DIGITS)
    return "".join(letters), "".join(digits)


# --8<-- [end:text]


# --8<-- [start:network]
def numbers(text):  # -> integers [n]
    """The place of each character in the list of all."""
    return np.array([CHARACTERS.index(c) for c in text])


def init(rng):  # -> {name: Tensor}
    """A table of characters, a hidden layer, an output."""
    V = len(CHARACTERS)
    arrays = {
        "character": rng.normal(size=(V, WIDTH)) * 0.3,
        "in": rng.normal(size=(K * WIDTH, HIDDEN)) / np.sqrt(K * WIDTH),
        "bias": np.zeros(HIDDEN),
        "out": rng.normal(size=(HIDDEN, V)) / np.sqrt(HIDDEN) / 2,
    }
    return {name: Tensor(array) for name, array in arrays.items()}


def forward(model, ids):  # [B, K] -> logits [B, V]
    """The characters side by side, and one hidden layer."""
    x = embedding(model["character"], ids).reshape(len(ids), -1)
    return linear(relu(linear(x, model["in"], model["bias"])), model["out"])


def train(lines, rng):  # -> model
    """Lines in random order; the same number of steps for any text."""
    ids = numbers("\n" * K + "\n".join(rng.permutation(lines)))
    model = init(rng)
    adam = Adam(model.values())
    for step in range(STEPS):
        at = rng.integers(len(ids) - K, size=(BATCH, 1)) + np.arange(K + 1)
        rows = ids[at]
        loss = cross_entropy(forward(model, rows[:, :K]), rows[:, K])
        loss.backward()
        adam.step(RATE * min(1, 2 * (1 - step / STEPS)))
    return model


# --8<-- [end:network]


# --8<-- [start:recite]
def recite(model, names):  # -> what it says for each name
    """Greedy: the likeliest character, four times."""
    ids = np.array([numbers("\n" * K + name + " ")[-K:] for name in names])
    said = [""] * len(names)
    for _ in range(DIGITS):
        new = forward(model, ids).data.argmax(axis=1)
        said = [text + CHARACTERS[i] for text, i in zip(said, new, strict=True)]
        ids = np.hstack([ids[:, 1:], new[:, None]])
    return said


def recite_counts(lines, names):  # -> what it says for each name
    """The first line that goes on from there: a model of counts needs one reading."""
    text = "\n" + "\n".join(lines)
    said = []
    for name in names:
        _, _, rest = text.partition(f"\n{name} ")
        said.append(rest[:DIGITS])
    return said


# --8<-- [end:recite]


def share_right(secrets, say):  # {times: [(name, digits)]} -> {times: 0 to 1}
    """`say` gives an answer to each name."""
    found = {}
    for times, some in secrets.items():
        names, truth = zip(*some, strict=True)
        found[times] = np.mean(np.array(say(names)) == truth)
    return found


def measure(seed):  # -> {name: {times: share recited}}
    """Trained on the text as it is; trained on each line once; counts."""
    rng = np.random.default_rng(seed)
    lines, secrets = plant(rng)
    once = list(dict.fromkeys(lines))
    whole_model = train(lines, rng)
    once_model = train(once, rng)
    return {
        "network": share_right(secrets, lambda names: recite(whole_model, names)),
        "each line once": share_right(secrets, lambda names: recite(once_model, names)),
        "counts": share_right(secrets, lambda names: recite_counts(lines, names)),
    }


def main(out: Path, seed: int = 0) -> None:
    print(f"recited: share of {EACH} secrets, by how often each stands in the text")
    rows = [
        [name, *(f"{share:.2f}" for share in shares.values())]
        for name, shares in measure(seed).items()
    ]
    print(table(["times", *map(str, TIMES)], rows))


if __name__ == "__main__":
    main(Path("."))
