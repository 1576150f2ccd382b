"""One sentence, three questions: continue it, label it, place it.

But: three tiny models trained on our own texts in a second. Each answers every
sentence, also one it knows nothing about; look at the numbers before you trust.

Shows:
- any sentence is continued, and the seed decides how
- it gets a label with a probability, from the weights of its words
- it becomes a vector with its nearest neighbours

Reference: Jurafsky and Martin, Speech and Language Processing, third edition
draft, chapters on n-grams, logistic regression and vector semantics.

Notation: v words, n sentences, d = 30 dimensions.
"""

import re
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np

SENTENCE = "I love the small robot and the cat"


def words(text):  # -> list of lower-case words
    """The words of a text, in order."""
    if not isinstance(text, str):
        raise ValueError(f"text must be a string, got {text!r}")
    return re.findall(r"[a-z']+", text.lower())


# --8<-- [start:make]
class Maker:
    """Generative: a distribution over the next word, drawn from repeatedly."""

    def __init__(self, sentences):
        self.counts = defaultdict(Counter)
        for sentence in sentences:
            tokens = [*words(sentence), "."]
            for i, token in enumerate(tokens):
                for n in range(min(i, 2) + 1):
                    self.counts[tuple(tokens[i - n : i])][token] += 1
        self.vocabulary = list(self.counts[()])
        self.index = {word: i for i, word in enumerate(self.vocabulary)}

    def next_word(self, tokens):  # -> p [v]
        """Counts after two, one and no words, mixed (Witten-Bell)."""
        p = np.full(len(self.vocabulary), 1 / len(self.vocabulary))
        for n in range(min(len(tokens), 2) + 1):
            followers = self.counts.get(tuple(tokens[len(tokens) - n :]))
            if followers:
                at = [self.index[word] for word in followers]
                p *= len(followers)
                p[at] += list(followers.values())
                p /= followers.total() + len(followers)
        return p

    def make(self, text, seed=0, temperature=0.5, limit=12):  # -> list of words
        """Continues the text to a full stop, or for `limit` words."""
        if not temperature > 0:
            raise ValueError(f"temperature must be > 0, got {temperature}")
        rng, tokens, new = np.random.default_rng(seed), words(text), []
        while len(new) < limit and new[-1:] != ["."]:
            p = self.next_word(tokens + new)
            weights = (p / p.max()) ** (1 / temperature)
            at = np.cumsum(weights).searchsorted(rng.random() * weights.sum())
            new.append(self.vocabulary[at])
        return new


# --8<-- [end:make]


# --8<-- [start:label]
class Labeller:
    """Discriminative: a weight a word, fitted to tell the labels apart."""

    def __init__(self, sentences, y, steps=200, rate=1.0, ridge=0.0005):
        known = sorted({w for s in sentences for w in words(s)})
        self.index = {word: i for i, word in enumerate(known)}
        x = np.zeros((len(sentences), len(known)))
        for i, sentence in enumerate(sentences):
            x[i, [self.index[w] for w in words(sentence)]] = 1
        self.weights = np.zeros(len(known))
        for _ in range(steps):  # logistic regression, by gradient descent
            p = 1 / (1 + np.exp(-x @ self.weights))
            slope = x.T @ (p - y) / len(y) + ridge * self.weights
            self.weights -= rate * slope

    def label(self, text):  # -> probability of positive, {word: weight}
        """Adds the weights of the words and turns the sum into a probability."""
        known = dict.fromkeys(w for w in words(text) if w in self.index)
        evidence = {w: self.weights[self.index[w]] for w in known}
        return 1 / (1 + np.exp(-sum(evidence.values()))), evidence


# --8<-- [end:label]


# --8<-- [start:place]
class Placer:
    """Embedding: sentences that share company get vectors that point alike."""

    def __init__(self, sentences, d=30):
        self.sentences = sentences
        known = sorted({w for s in sentences for w in words(s)})
        self.index = {word: i for i, word in enumerate(known)}
        rows = np.zeros((len(sentences), len(known)))
        for i, sentence in enumerate(sentences):
            rows[i, [self.index[w] for w in words(sentence)]] = 1
        self.rarity = np.log(len(sentences) / rows.sum(axis=0))
        v = np.linalg.svd(rows * self.rarity, full_matrices=False)[2]
        # the sign of a direction is arbitrary: the largest entry is positive
        v = v[:d] * np.sign(v[np.arange(d), np.abs(v[:d]).argmax(axis=1)])[:, None]
        self.directions = v
        self.vectors = np.array([self._vector(s) for s in sentences])

    def _vector(self, text):
        at = [self.index[w] for w in set(words(text)) if w in self.index]
        vector = self.directions[:, sorted(at)] @ self.rarity[sorted(at)]
        return vector / max(np.linalg.norm(vector), 1e-12)

    def place(self, text, n=3):  # -> vector [d], list of (cosine, sentence)
        """The vector, and the n sentences of the corpus nearest to it."""
        vector = self._vector(text)
        cosines = np.round(self.vectors @ vector, 6)  # so that ties are ties
        order = np.argsort(-cosines, kind="stable")[:n]
        return vector, [(cosines[i], self.sentences[i]) for i in order]


# --8<-- [end:place]


# --8<-- [start:main]
def load():  # -> story sentences, reviews, labels, everyday sentences
    """The texts beside this file."""
    stories = (Path(__file__).parent / "robot_stories.txt").read_text(encoding="utf-8")
    reviews = (Path(__file__).parent / "reviews.tsv").read_text(encoding="utf-8")
    everyday = (Path(__file__).parent / "sentences.txt").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in reviews.splitlines()[1:]]
    labels = [int(label) for label, _ in rows]
    told = re.findall(r"[^.?!]+[.?!]", stories)
    return told, [text for _, text in rows], labels, everyday.splitlines()


def fit():  # -> maker, labeller, placer
    """The three models, each trained on its own texts."""
    told, reviews, labels, everyday = load()
    return Maker(told), Labeller(reviews, labels), Placer(everyday)


def answer(models, sentence, seed=0, temperature=0.5):  # -> text
    """What each of the three makes of the sentence."""
    maker, labeller, placer = models
    lines = [f"sentence: {sentence} ...", "", "make: it goes on"]
    for s in range(seed, seed + 3):
        new = " ".join(maker.make(sentence, s, temperature))
        lines.append(f"  ... {new.replace(' .', '.')}")
    p, evidence = labeller.label(sentence)
    lines += [
        "",
        f"label: {'positive' if p > 0.5 else 'negative'}, p = {p:.2f}",
    ]
    for word in sorted(evidence, key=lambda w: (-abs(evidence[w]), w))[:3]:
        lines.append(f"  {word:8} {evidence[word]:+.2f}")
    vector, near = placer.place(sentence)
    shown = " ".join(f"{x:.2f}" for x in vector[:4])
    lines += ["", f"place: {shown} ... ({len(vector)})"]
    lines += [f"  {cosine:.2f} {neighbour}" for cosine, neighbour in near]
    return "\n".join(lines)


def main(out: Path, seed: int = 0) -> None:
    print(answer(fit(), SENTENCE, seed))


# --8<-- [end:main]


if __name__ == "__main__":
    main(Path("."))
