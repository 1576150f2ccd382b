"""Off the training distribution: a classifier of reviews, and whether it notices.

But: 544 reviews to learn from, and 30 sentences of each other kind, all our own. What
MiniLM makes of them is stored: 384 numbers for each sentence.

Shows:
- of what is no review, MiniLM's features leave far more right than words do
- another subject costs little, and the probability said is still about right
- on words that are turned round MiniLM's features are wrong oftener than by chance
- both get far fewer of these right than of the reviews, and are as sure as before
- to learn 24 of the turned ones beside the reviews does not help with the others
- the distance to the reviews is no smaller for the subjects that it is right about
- never being sure is calibrated on every kind, and is worth nothing

Reference: Ovadia et al. 2019, Can You Trust Your Model's Uncertainty?

Notation: n sentences, C = 384 features, y labels 1 (good) or 0, p probabilities of 1.
"""

import io
import json
from pathlib import Path

import numpy as np

from snippets.data import labelled_reviews, wilson
from snippets.media import Drawing, table
from snippets.start.sentiment import cross_validate, logistic, predict, train

FOLDS = 10
RIDGE = 0.0003  # of 3e-5, 1e-4, 3e-4, 1e-3, 3e-3: the likeliest labels, held out
HELD_OUT = "reviews, held out"
TURNED = "turned"
ALIKE = (HELD_OUT, "reviews", TURNED)  # not of another subject


def load_others():  # -> {kind: (sentences [30], y [30])}
    """New reviews, what is no review, and sentences that turn words round."""
    text = (Path(__file__).parent / "other_sentences.tsv").read_text(encoding="utf-8")
    found = {}
    for line in text.splitlines():
        kind, label, sentence = line.split("\t")
        sentences, labels = found.setdefault(kind, ([], []))
        sentences.append(sentence)
        labels.append(int(label))
    return {kind: (s, np.array(labels)) for kind, (s, labels) in found.items()}


def load_features():  # -> of the reviews [544, C], {kind: [30, C]}
    """As `python -m snippets features` stored them, in the order of the sentences."""
    raw = (Path(__file__).parent / "shift.npz").read_bytes()
    file = np.load(io.BytesIO(raw))
    features = file["features"] * file["step"]
    others = load_others()
    reviews = len(features) - sum(len(y) for _, y in others.values())
    parts = np.split(features[reviews:], len(others))
    return features[:reviews], dict(zip(others, parts, strict=True))


# --8<-- [start:model]
def fit(x, y, ridge=RIDGE, steps=8):  # [n, C], [n] -> weights [C + 1]
    """Logistic regression by Newton's method; the last weight is the constant."""
    x = np.column_stack([x, np.ones(len(x))])
    weights = np.zeros(x.shape[1])
    penalty = np.full(len(weights), ridge)
    penalty[-1] = 0
    for _ in range(steps):
        p = logistic(x @ weights)
        gradient = x.T @ (p - y) / len(y) + penalty * weights
        curvature = (x.T * (p * (1 - p))) @ x / len(y)
        weights -= np.linalg.solve(curvature + np.diag(penalty), gradient)
    return weights


def classify(weights, x):  # [C + 1], [n, C] -> p [n]
    """The probability that each sentence says something good."""
    return logistic(x @ weights[:-1] + weights[-1])


# --8<-- [end:model]


def held_out(x, y, rng, ridge=RIDGE):  # -> p [n], each from a model without it
    """Cross-validation, as `sentiment` does it with words."""
    p = np.zeros(len(y))
    for part in np.array_split(rng.permutation(len(y)), FOLDS):
        rest = np.setdiff1d(np.arange(len(y)), part)
        p[part] = classify(fit(x[rest], y[rest], ridge), x[part])
    return p


def ask(rng):  # -> {kind: {"y", "words", "MiniLM"}}: labels, and p of both models
    """Both models learn from the reviews, and from nothing else."""
    sentences, y = labelled_reviews()
    x, features = load_features()
    of_words = train(sentences, y)
    of_features = fit(x, y)
    found = {
        HELD_OUT: {
            "y": y,
            "words": cross_validate(sentences, y, FOLDS, rng),
            "MiniLM": held_out(x, y, rng),
        }
    }
    for kind, (others, labels) in load_others().items():
        found[kind] = {
            "y": labels,
            "words": predict(of_words, others),
            "MiniLM": classify(of_features, features[kind]),
        }
    return found


# --8<-- [start:measure]
def measure(p, y):  # [n], [n] -> share right, the probability said of its answers
    """If it knows how good it is, the two agree."""
    right = (p > 0.5) == y
    said = np.maximum(p, 1 - p)
    return right.mean(), said.mean()


def nearness():  # -> {kind: the mean cosine with the most similar review}
    """Of a review: with the most similar other one."""
    x, features = load_features()
    x = x / np.linalg.norm(x, axis=1, keepdims=True)
    with_each_other = x @ x.T
    np.fill_diagonal(with_each_other, -1)
    found = {HELD_OUT: with_each_other.max(axis=1).mean()}
    for kind, rows in features.items():
        rows = rows / np.linalg.norm(rows, axis=1, keepdims=True)
        found[kind] = (rows @ x.T).max(axis=1).mean()
    return found


# --8<-- [end:measure]


def pool(found):  # -> {"y", "words", "MiniLM"} of all sentences of another subject
    """They are many enough to say something."""
    kinds = [kind for kind in found if kind not in ALIKE]
    return {
        name: np.concatenate([found[kind][name] for kind in kinds])
        for name in ("y", "words", "MiniLM")
    }


# --8<-- [start:learnt]
def learn_turned(times, rng, folds=5):  # -> p of the turned sentences [30]
    """Each from a model that has learnt others of them, too, each `times` times.

    Sentence i and i + 15 are nearly the same words, so they stay together.
    """
    x, features = load_features()
    y = labelled_reviews()[1]
    turned = features[TURNED]
    labels = load_others()[TURNED][1]
    p = np.zeros(len(labels))
    for part in np.array_split(rng.permutation(len(labels) // 2), folds):
        asked = np.concatenate([part, part + len(labels) // 2])
        rest = np.setdiff1d(np.arange(len(labels)), asked)
        more = np.tile(rest, times)
        weights = fit(np.vstack([x, turned[more]]), np.append(y, labels[more]))
        p[asked] = classify(weights, turned[asked])
    return p


# --8<-- [end:learnt]


def plot_kinds(path, found):
    """Right, with its interval, and said, for each kind; of MiniLM's features."""
    about = "Said stays near 0.8; right does, too, but for what is turned: there 0.3."
    picture = Drawing(600, 60 + 34 * len(found), "Right, and sure, by kind", about)
    across = lambda share: 190 + 380 * share
    for share in (0, 0.5, 1):
        left = across(share)
        picture.line([(left, 24), (left, 30 + 34 * len(found))], "soft")
        picture.text(left, 18, share, anchor="middle", size=12)
    for i, (kind, row) in enumerate(found.items()):
        height = 46 + 34 * i
        right, said = measure(row["MiniLM"], row["y"])
        low, high = wilson(right, len(row["y"]))
        picture.text(182, height + 4, kind, anchor="end", size=13)
        picture.line([(across(low), height), (across(high), height)], "label", 2)
        picture.circle(across(right), height, 5, "label")
        picture.circle(across(said), height, 5, "make")
    bottom = 54 + 34 * len(found)
    picture.text(190, bottom, "share right, with its interval", "label", size=13)
    picture.text(420, bottom, "probability said", "make", size=13)
    picture.save(path)


def write_sentences(path, found):
    """What the page lets you read, as JSON: sentences, labels, p of both models."""
    kinds = {}
    for kind, (sentences, labels) in load_others().items():
        p = found[kind]
        columns = p["words"].round(3), p["MiniLM"].round(3), labels
        numbers = np.transpose(columns).tolist()
        kinds[kind] = list(zip(sentences, numbers, strict=True))
    path.write_text(json.dumps(kinds) + "\n", encoding="utf-8")


def cells(p, y):  # -> right, its interval, said, as text
    """Of a table."""
    right, said = measure(p, y)
    low, high = wilson(right, len(y))
    return [f"{right:.2f}", f"{low:.2f} to {high:.2f}", f"{said:.2f}"]


def kind_rows(found):  # -> rows of the table of kinds
    """Both models, and how near the sentences lie to the reviews."""
    near = nearness()
    rows = []
    for kind, row in found.items():
        y = row["y"]
        words = cells(row["words"], y)[::2]
        features = cells(row["MiniLM"], y)
        rows.append([kind, f"{len(y)}", *words, *features, f"{near[kind]:.2f}"])
    return rows


def main(out: Path, seed: int = 0) -> None:
    found = ask(np.random.default_rng(seed))
    turned = found[TURNED]
    others = pool(found)
    print("kinds: share right, and the probability said")
    head = ["", "n", "words", "said", "MiniLM", "95 %", "said", "near"]
    print(table(head, kind_rows(found)))

    print(f"\nsubjects: the {len(others['y'])} sentences of another subject, together")
    rows = []
    for row in (others, turned):
        row["never sure"] = np.full(len(row["y"]), 0.5)
    for name in ("words", "MiniLM", "never sure"):
        of_turned = cells(turned[name], turned["y"])[::2]
        rows.append([name, *cells(others[name], others["y"]), *of_turned])
    head = ["by", "right", "95 %", "said", "turned: right", "said"]
    print(table(head, rows))

    print("\nlearnt: turned sentences, with others of them among what it learns from")
    rows = []
    for times in (0, 1, 10):
        p = learn_turned(times, np.random.default_rng(seed))
        rows.append([f"24, {times} times", *cells(p, turned["y"])[::2]])
    print(table(["of the others", "right", "said"], rows))
    plot_kinds(out / "kinds.svg", found)
    write_sentences(out / "sentences.json", found)


if __name__ == "__main__":
    main(Path("."))
