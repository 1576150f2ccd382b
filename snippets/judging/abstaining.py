"""A small network answers, or says that it does not know, by its own probability.

But: 200 people, four questions about each, eight answers, and a table of vectors.

Shows:
- what it has read it answers rightly, what it has not read by chance
- of what it cannot know it is sure, too, far above the share that is right
- with a higher threshold fewer answers are wrong, and some wrong ones always stay
- it answers about people who do not exist, too, more often sure than not
- dropping answers by chance leaves the share of wrong ones as it is

Reference: Geifman and El-Yaniv 2017, Selective Classification for Deep Neural Networks.

Notation: P people, R questions, V answers, D numbers of a person.
"""

from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, cross_entropy
from snippets.media import table, tile, write_sheet

P, R, V, D = 200, 4, 8, 12
NOBODY = 50  # vectors of people of whom nothing was said
READ = 0.6  # share of the facts that stand in the text
STEPS, RATE = 300, 0.03
THRESHOLDS = (0, 0.5, 0.7, 0.9, 0.99, 0.999)
SIDE = 10  # questions in a row of the picture


# --8<-- [start:network]
def init(rng):  # -> {name: Tensor}
    """A vector for each person, those that do not exist among them."""
    arrays = {
        "person": rng.normal(size=(P + NOBODY, D)) / 2,
        "question": rng.normal(size=(R, D, V)) / 2 / np.sqrt(D),
        "often": np.zeros((R, 1, V)),
    }
    return {name: Tensor(array) for name, array in arrays.items()}


def forward(model, people):  # a slice -> logits [R, people, V]
    """A person's vector times the matrix of each question."""
    return model["person"][people] @ model["question"] + model["often"]


def train(facts, read, rng):  # answers [R, P], which are read [R, P] -> model
    """Adam on all that is read."""
    model = init(rng)
    adam = Adam(model.values())
    for _ in range(STEPS):
        logits = forward(model, slice(P)).reshape(R * P, V)
        places = np.flatnonzero(read)
        loss = cross_entropy(logits[places], facts.ravel()[places])
        loss.backward()
        adam.step(RATE)
    return model


# --8<-- [end:network]


# --8<-- [start:answer]
def answer(logits):  # [..., V] -> the likeliest answer, its probability
    """How sure it is, is what the model itself says."""
    z = np.exp(logits - logits.max(axis=-1, keepdims=True))
    p = z / z.sum(axis=-1, keepdims=True)
    return p.argmax(axis=-1), p.max(axis=-1)


def selective(sure, right, threshold):  # [n], [n] -> share answered, share wrong
    """It answers where it is sure enough; the second share is of its answers."""
    answered = sure >= threshold
    if not answered.any():
        return 0.0, 0.0
    return answered.mean(), 1 - right[answered].mean()


# --8<-- [end:answer]


def ask(seed):  # -> {group: (how sure [n], right [n])}
    """A world, a network that has read a part of it, and its answers."""
    rng = np.random.default_rng(seed)
    facts = rng.integers(V, size=(R, P))
    read = rng.random((R, P)) < READ
    model = train(facts, read, rng)
    said, sure = answer(forward(model, slice(P + NOBODY)).data)
    right = said[:, :P] == facts
    about_nobody = sure[:, P:].ravel()
    return {
        "read": (sure[:, :P][read], right[read]),
        "not read": (sure[:, :P][~read], right[~read]),
        "about nobody": (about_nobody, np.zeros(len(about_nobody), bool)),
    }


def both(groups):  # -> how sure [n], right [n]
    """The questions that have an answer, read or not."""
    parts = [groups["read"], groups["not read"]]
    sure, right = (np.concatenate(part) for part in zip(*parts, strict=True))
    return sure, right


def glyphs(sure, right, threshold):  # [n], [n] -> marks [n, 7, 7]
    """Right: a full square; wrong: a cross; not answered: a point."""
    square = np.ones((7, 7))
    cross = np.maximum(np.eye(7), np.eye(7)[::-1])
    point = np.zeros((7, 7))
    point[3, 3] = 0.5
    marks = []
    for s, is_right in zip(sure, right, strict=True):
        mark = square if is_right else cross
        marks.append(mark if s >= threshold else point)
    return np.array(marks)


def plot_answers(path, sure, right, rng):
    """A hundred questions, at each threshold."""
    some = rng.permutation(len(sure))[: SIDE**2]
    sure = sure[some]
    right = right[some]
    frames = []
    labels = []
    for threshold in THRESHOLDS:
        marks = glyphs(sure, right, threshold)
        frames.append(tile(marks, SIDE, scale=3, gap=6, ink=True))
        answered, wrong = selective(sure, right, threshold)
        labels.append(f"from {threshold:g}: {answered:.0%} answered, {wrong:.0%} wrong")
    title = "Square: right; cross: wrong; point: no answer"
    alt = "From left to right crosses become points, and so do some squares."
    write_sheet(path, np.array(frames), 2, labels, title, alt)


def main(out: Path, seed: int = 0) -> None:
    groups = ask(seed)
    print("groups: share right, and how sure it was in the mean")
    rows = [
        [name, str(len(sure)), f"{right.mean():.2f}", f"{sure.mean():.2f}"]
        for name, (sure, right) in groups.items()
    ]
    print(table(["questions", "number", "right", "sure"], rows))

    sure, right = both(groups)
    rng = np.random.default_rng(seed)
    by_chance = rng.permutation(sure)
    print("\nthresholds: answered where it is as sure; wrong, of what is answered")
    rows = []
    for threshold in THRESHOLDS:
        answered, wrong = selective(sure, right, threshold)
        _, dropped = selective(by_chance, right, threshold)
        numbers = answered, wrong, dropped
        rows.append([f"{threshold:g}", *(f"{number:.2f}" for number in numbers)])
    print(table(["threshold", "answered", "wrong", "dropped by chance"], rows))
    plot_answers(out / "answers.png", sure, right, rng)


if __name__ == "__main__":
    main(Path("."))
