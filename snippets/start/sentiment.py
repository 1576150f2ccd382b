"""A discriminative model: is a review positive? A probability, and its worth.

But: 544 sentences are very few, and a bag of words does not see order: it reads
"not good" as "good" plus "not". The shape is the point: text in, one number out.

Shows:
- "This movie was amazing!" is labelled positive, with a probability
- accuracy on held-out sentences is well above the majority baseline
- a calibration table says what a probability is worth: it is underconfident
- calibration is not accuracy: saying the same to all is calibrated, and worthless

Reference: Jurafsky and Martin, Speech and Language Processing, third edition
draft, chapter on logistic regression; Guo et al. 2017, On Calibration of Modern
Neural Networks, section 2 (reliability, expected calibration error).

Notation: n sentences, v words, y labels 1 or 0, p probabilities of label 1.
"""

import re
from pathlib import Path

import numpy as np

from snippets.data import labelled_reviews
from snippets.media import Drawing, table


# --8<-- [start:data]
def words(sentence):  # -> set of words
    """The bag of words of a sentence: which words occur, in no order."""
    if not isinstance(sentence, str):
        raise ValueError(f"sentence must be a string, got {sentence!r}")
    return set(re.findall(r"[a-z']+", sentence.lower()))


def encode(sentences, vocabulary):  # -> [n, v + 1]
    """Zeros and ones: does the word occur? The last column is always one."""
    if not vocabulary:
        raise ValueError("vocabulary must not be empty")
    x = np.zeros((len(sentences), len(vocabulary) + 1))
    x[:, -1] = 1
    for i, sentence in enumerate(sentences):
        for word in words(sentence) & vocabulary.keys():
            x[i, vocabulary[word]] = 1
    return x


# --8<-- [end:data]


# --8<-- [start:model]
def train(sentences, y, steps=400, rate=0.5, ridge=0.0005):
    """Logistic regression by gradient descent -> (vocabulary, weights [v + 1])."""
    if len(sentences) != len(y) or len(set(y)) != 2:
        raise ValueError(f"{len(sentences)} sentences, labels {sorted(set(y))}")
    known = sorted(set().union(*map(words, sentences)))
    vocabulary = {word: i for i, word in enumerate(known)}
    x = encode(sentences, vocabulary)
    weights = np.zeros(len(known) + 1)
    for _ in range(steps):
        p = logistic(x @ weights)
        gradient = x.T @ (p - y) / len(y) + ridge * weights
        weights -= rate * gradient
    return vocabulary, weights


def logistic(score):  # [n] -> [n] in (0, 1)
    """Turns a sum of evidence into a probability."""
    return 1 / (1 + np.exp(np.clip(-score, -500, 500)))


def predict(model, sentences):  # -> p [n]
    """The probability that each sentence is positive."""
    if isinstance(sentences, str):
        raise ValueError(f"sentences must be a list, got {sentences!r}")
    vocabulary, weights = model
    return logistic(encode(sentences, vocabulary) @ weights)


# --8<-- [end:model]


# --8<-- [start:calibration]
def cross_validate(sentences, y, folds, rng):  # -> p [n], each held out once
    """Trains on all but one part and asks for that part; each part in turn."""
    if not 2 <= folds <= len(y):
        raise ValueError(f"folds must be 2 to {len(y)}, got {folds}")
    p = np.zeros(len(y))
    order = rng.permutation(len(y))
    for part in np.array_split(order, folds):
        rest = np.setdiff1d(order, part)
        model = train([sentences[i] for i in rest], y[rest])
        p[part] = predict(model, [sentences[i] for i in part])
    return p


def calibration(p, y, bins=5):  # -> [{"low", "high", "count", "said", "was"}]
    """In each bin of p: what was said, and how often it was so."""
    if bins < 1 or len(p) != len(y):
        raise ValueError(f"bins must be >= 1, got {bins}; {len(p)} p, {len(y)} y")
    bin_of = np.minimum((p * bins).astype(np.int64), bins - 1)  # 1.0 is in the last
    rows = []
    for k in range(bins):
        here = bin_of == k
        row = {
            "low": k / bins,
            "high": (k + 1) / bins,
            "count": here.sum(),
            "said": p[here].mean() if here.any() else 0.0,
            "was": y[here].mean() if here.any() else 0.0,
        }
        rows.append(row)
    return rows


def calibration_error(rows):  # -> expected calibration error in [0, 1]
    """The mean gap between what was said and what was so, over all sentences."""
    gaps = sum(row["count"] * abs(row["said"] - row["was"]) for row in rows)
    return gaps / sum(row["count"] for row in rows)


# --8<-- [end:calibration]


def plot_reliability(path, rows):
    """The reliability diagram: a calibrated model lies on the diagonal."""
    at = lambda x, y: [70 + 260 * x, 290 - 260 * y]
    picture = Drawing(
        360,
        350,
        "Reliability diagram",
        "Dots for five bins of probability, near the dashed diagonal that a "
        "calibrated model would follow.",
    )
    picture.line([at(0, 1), at(0, 0), at(1, 0)], "soft")
    picture.line([at(0, 0), at(1, 1)], "soft", dash="5 4")
    for row in rows:
        size = 3 + np.sqrt(row["count"]) / 2
        picture.circle(*at(row["said"], row["was"]), size, "label", 0.8)
    for value in (0, 0.5, 1):
        picture.text(at(value, 0)[0], 310, value, anchor="middle", size=13)
        picture.text(62, at(0, value)[1] + 5, value, anchor="end", size=13)
    picture.text(200, 336, "probability said", anchor="middle")
    picture.text(20, 18, "share really positive")
    picture.save(path)


# --8<-- [start:main]
def measure_accuracy(model, sentences, y, p):  # -> {name: share}
    """Of the held-out predictions p; on the training data; of the larger class."""
    return {
        "held out": np.mean((p > 0.5) == y),
        "training": np.mean((predict(model, sentences) > 0.5) == y),
        "majority": max(y.mean(), 1 - y.mean()),
    }


def main(out: Path, seed: int = 0) -> None:
    sentences, y = labelled_reviews()
    p = cross_validate(sentences, y, 10, np.random.default_rng(seed))
    model = train(sentences, y)
    accuracy = measure_accuracy(model, sentences, y, p)
    print(f"accuracy on held-out sentences: {accuracy['held out']:.2f}")
    print(f"  on the training sentences:    {accuracy['training']:.2f}")
    print(f"  always the larger class:      {accuracy['majority']:.2f}")
    print(f"  sentences: {len(y)}, different words: {len(model[0])}")

    rows = calibration(p, y)
    plot_reliability(out / "reliability.svg", rows)
    print("\ncalibration on held-out sentences")
    head = ["probability", "sentences", "said", "really positive"]
    lines = []
    for row in rows:
        bounds = f"{row['low']:.1f} to {row['high']:.1f}"
        shares = [f"{row['said']:.2f}", f"{row['was']:.2f}"]
        lines.append([bounds, str(row["count"]), *shares])
    print(table(head, lines))
    print(f"expected calibration error: {calibration_error(rows):.2f}")
    always = calibration(np.full(len(y), y.mean()), y)
    print(f"  of saying {y.mean():.2f} always:  {calibration_error(always):.2f}")

    print("\nexamples")
    for text in ["This movie was amazing!", "The movie was not amazing at all."]:
        q = predict(model, [text])[0]
        side = "positive" if q > 0.5 else "negative"
        print(f"  {text:36} {100 * max(q, 1 - q):.0f} % {side}")
    print("\nwrong and sure, held out:")
    for i in np.argsort(-np.abs(p - y), kind="stable")[:4]:
        print(f"  {p[i]:.2f} but {y[i]}: {sentences[i][:50]}")


# --8<-- [end:main]


if __name__ == "__main__":
    main(Path("."))
