"""One sentence, three questions: continue it, label it, place it.

But: three tiny models trained on our own texts in a second. Where one knows none of
the words it says so; of the rest, look at the numbers before you trust.

Shows:
- any sentence is continued, and the seed decides how
- it gets a label with a probability, from the weights of its words
- it becomes a vector with its nearest neighbours

Reference: Jurafsky and Martin, Speech and Language Processing, third edition
draft, chapters on n-grams, logistic regression and vector semantics; Deerwester
et al. 1990 (latent semantic analysis, the third model).

Notation: v words, n sentences, d = 30 dimensions.
"""

import json
import re
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np

from snippets.data import categorical, labelled_reviews

SENTENCE = "I love the small robot and the cat"
UNKNOWN = "it knows none of these words"


def words(text):  # -> list of lower-case words
    """The words of a text, in order."""
    if not isinstance(text, str):
        raise ValueError(f"text must be a string, got {text!r}")
    return re.findall(r"[a-z']+", text.lower())


def vocabulary_of(sentences):  # -> {word: column}
    """Every word of the sentences, in the order of the alphabet."""
    known = sorted({word for sentence in sentences for word in words(sentence)})
    return {word: i for i, word in enumerate(known)}


def bags_of_words(sentences, vocabulary):  # -> [n, v]
    """Zeros and ones: does the word occur in the sentence?"""
    x = np.zeros((len(sentences), len(vocabulary)))
    for i, sentence in enumerate(sentences):
        for word in words(sentence):
            if word in vocabulary:
                x[i, vocabulary[word]] = 1
    return x


# --8<-- [start:make]
class LanguageModel:
    """Generative: a distribution over the next word, drawn from repeatedly."""

    def __init__(self, sentences):
        self.counts = defaultdict(Counter)  # {words before: next words}
        for sentence in sentences:
            tokens = [*words(sentence), "."]
            for i, token in enumerate(tokens):
                for n in range(min(i, 2) + 1):
                    before = tuple(tokens[i - n : i])
                    self.counts[before][token] += 1
        self.vocabulary = list(self.counts[()])
        self.index = {word: i for i, word in enumerate(self.vocabulary)}

    def next_word(self, tokens):  # -> p [v]
        """Counts after no, one and two words, mixed (Witten-Bell)."""
        size = len(self.vocabulary)
        p = np.full(size, 1 / size)
        for n in range(min(len(tokens), 2) + 1):
            before = tokens[len(tokens) - n :]
            followers = self.counts.get(tuple(before))
            if followers:
                different = len(followers)
                p *= different
                for word, count in followers.items():
                    p[self.index[word]] += count
                p /= followers.total() + different
        return p

    def generate(self, text, seed=0, temperature=0.5, limit=12):  # -> list of words
        """Continues the text to a full stop, or for `limit` words."""
        if not temperature > 0:
            raise ValueError(f"temperature must be > 0, got {temperature}")
        rng = np.random.default_rng(seed)
        tokens = words(text)
        new = []
        while len(new) < limit and new[-1:] != ["."]:
            p = self.next_word(tokens + new)
            weights = (p / p.max()) ** (1 / temperature)
            new.append(self.vocabulary[categorical(weights, rng)])
        return new


# --8<-- [end:make]


# --8<-- [start:label]
class Classifier:
    """Discriminative: a weight a word, fitted to tell the labels apart."""

    def __init__(self, sentences, y, steps=200, rate=1.0, ridge=0.0005):
        self.vocabulary = vocabulary_of(sentences)
        x = bags_of_words(sentences, self.vocabulary)
        self.weights = np.zeros(len(self.vocabulary))
        for _ in range(steps):  # logistic regression, by gradient descent
            p = 1 / (1 + np.exp(-x @ self.weights))
            gradient = x.T @ (p - y) / len(y) + ridge * self.weights
            self.weights -= rate * gradient

    def judge(self, x):  # bags [n, v] -> probability of positive [n]
        """Adds the weights of the words and turns the sum into a probability."""
        return 1 / (1 + np.exp(-(x * self.weights).sum(axis=1)))

    def classify(self, text):  # -> probability of positive, {word: weight}
        """The probability, and what each word that it knows had to say."""
        p = self.judge(bags_of_words([text], self.vocabulary))[0]
        known = [word for word in words(text) if word in self.vocabulary]
        return p, {word: self.weights[self.vocabulary[word]] for word in known}


# --8<-- [end:label]


# --8<-- [start:place]
class Embedding:
    """Sentences that share company get vectors that point alike."""

    def __init__(self, sentences, d=30):
        self.sentences = sentences
        self.vocabulary = vocabulary_of(sentences)
        x = bags_of_words(sentences, self.vocabulary)
        self.rarity = np.log(len(sentences) / x.sum(axis=0))
        _, _, directions = np.linalg.svd(x * self.rarity, full_matrices=False)
        self.directions = directions[:d]  # [d, v]
        # the sign of a direction is arbitrary: the largest entry is positive
        largest = np.abs(self.directions).argmax(axis=1)
        sign = np.sign(self.directions[np.arange(d), largest])
        self.directions *= sign[:, None]
        self.vectors = self.embed(x)

    def embed(self, x):  # bags [n, v] -> vectors [n, d], each of length 1 or 0
        """Rare words count more; all is seen from d directions."""
        vectors = (x * self.rarity) @ self.directions.T
        norms = np.sqrt((vectors**2).sum(axis=1, keepdims=True))
        return vectors / np.maximum(norms, 1e-12)

    def nearest(self, text, n=3):  # -> vector [d], list of (cosine, sentence)
        """The vector, and the n sentences of the corpus nearest to it."""
        vector = self.embed(bags_of_words([text], self.vocabulary))[0]
        cosines = np.round(self.vectors @ vector, 6)  # so that ties are ties
        order = np.argsort(-cosines, kind="stable")[:n]
        return vector, [(cosines[i], self.sentences[i]) for i in order]


# --8<-- [end:place]


def measure_map(vectors):  # [n, d] -> middle [d], directions [2, d], their share
    """The two directions in which the vectors differ most, and how much of it all."""
    middle = vectors.mean(axis=0)
    _, spread, directions = np.linalg.svd(vectors - middle, full_matrices=False)
    share = (spread[:2] ** 2).sum() / (spread**2).sum()
    return middle, directions[:2], share


# --8<-- [start:main]
def load():  # -> story sentences, reviews, labels, everyday sentences
    """The texts beside this file."""
    stories = (Path(__file__).parent / "robot_stories.txt").read_text(encoding="utf-8")
    everyday = (Path(__file__).parent / "sentences.txt").read_text(encoding="utf-8")
    reviews, labels = labelled_reviews()
    sentences = re.findall(r"[^.?!]+[.?!]", stories)
    return sentences, reviews, labels, everyday.splitlines()


def train():  # -> language model, classifier, embedding
    """The three models, each trained on its own texts."""
    stories, reviews, labels, everyday = load()
    return LanguageModel(stories), Classifier(reviews, labels), Embedding(everyday)


def answer(models, sentence, seed=0, temperature=0.5):  # -> text
    """What each of the three makes of the sentence."""
    language_model, classifier, embedding = models
    known = any(word in language_model.index for word in words(sentence))
    begin = "it goes on" if known else f"{UNKNOWN}, and begins anew"
    lines = [f"sentence: {sentence} ...", "", f"make: {begin}"]
    for s in range(seed, seed + 3):
        new = " ".join(language_model.generate(sentence, s, temperature))
        lines.append(f"  ... {new.replace(' .', '.')}")
    p, evidence = classifier.classify(sentence)
    side = "positive" if p >= 0.5 else "negative"
    said = f"{100 * max(p, 1 - p):.0f} % {side}"
    lines += ["", f"label: {said if evidence else UNKNOWN}"]
    strongest = sorted(evidence, key=lambda word: (-abs(evidence[word]), word))
    for word in strongest[:3]:
        lines.append(f"  {word:8} {evidence[word]:+.2f}")
    vector, near = embedding.nearest(sentence)
    if not vector.any():
        return "\n".join([*lines, "", f"place: {UNKNOWN}"])
    shown = " ".join(f"{x:.2f}" for x in vector[:4])
    lines += ["", f"place: {shown} ... ({len(vector)})"]
    lines += [f"  {cosine:.2f} {neighbour}" for cosine, neighbour in near]
    return "\n".join(lines)


def main(out: Path, seed: int = 0) -> None:
    print(answer(train(), SENTENCE, seed))
    stories, *_ = load()  # from which the page counts
    (out / "stories.json").write_text(json.dumps(stories, indent=0), encoding="utf-8")


# --8<-- [end:main]


if __name__ == "__main__":
    main(Path("."))
