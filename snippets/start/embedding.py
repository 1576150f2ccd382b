"""An embedding: words become vectors, and words used alike come to lie close.

But: 170 sentences teach little. The vectors know which words share company,
not what they mean: "love" and "hate" would keep the same company.

Shows:
- "I love cats" becomes a vector
- "I adore kittens" is closer to it than "The stock market fell"
- most held-out sentences lie nearest to a sentence on their own subject
- with all dimensions kept, dot products give the association table back

Reference: Church and Hanks 1990 (pointwise mutual information); Levy and
Goldberg 2014, Neural Word Embedding as Implicit Matrix Factorization, section 5;
Arora et al. 2017 (weights that make frequent words count less).

Notation: v words, d dimensions, C [v, v] counts of two words in one sentence.
"""

import re
from pathlib import Path

import numpy as np

from snippets.data import pca
from snippets.media import Drawing

SUBJECTS = {  # held out: none of these is in the corpus
    "animals": ["The puppy sleeps.", "Two cats purr.", "The dog chased a rabbit."],
    "money": ["Bond prices rose.", "The bank sold its shares.", "Profits fell."],
    "food": ["Bake the potatoes.", "Salt the soup.", "Butter and garlic sauce."],
    "weather": ["A storm brought snow.", "Heavy clouds and rain.", "Cold wind."],
    "music": ["The choir sang.", "A tune for violin.", "She plays the guitar."],
}
MAP = {
    "animals": ["cat", "kitten", "dog", "fur"],
    "money": ["market", "money", "investors", "prices"],
    "food": ["oven", "pan", "butter", "garlic"],
}


# --8<-- [start:embed]
def load():  # -> list of sentences
    """The sentences beside this file."""
    text = (Path(__file__).parent / "sentences.txt").read_text(encoding="utf-8")
    return text.splitlines()


def words(sentence):  # -> list of lower-case words
    """The words of a sentence, in order."""
    if not isinstance(sentence, str):
        raise ValueError(f"sentence must be a string, got {sentence!r}")
    return re.findall(r"[a-z]+", sentence.lower())


def cooccurrence(sentences):  # -> {word: row}, counts [v, v], frequency [v]
    """How often two words stand in one sentence, and how often each stands."""
    if not sentences:
        raise ValueError("sentences must not be empty")
    known = sorted({word for sentence in sentences for word in words(sentence)})
    vocabulary = {word: i for i, word in enumerate(known)}
    rows = np.zeros((len(sentences), len(known)))
    for i, sentence in enumerate(sentences):
        for word in words(sentence):
            rows[i, vocabulary[word]] += 1
    together = rows.T @ rows
    np.fill_diagonal(together, 0)
    return vocabulary, together, rows.sum(axis=0) / rows.sum()


def ppmi(together):  # [v, v] -> [v, v]
    """Positive pointwise mutual information: log of observed over expected."""
    if (together < 0).any() or not together.any():
        raise ValueError("together must hold counts, some of them > 0")
    each = together.sum(axis=1)
    expected = np.outer(each, each) / together.sum()
    ratio = together / np.maximum(expected, 1e-12)
    return np.log(np.maximum(ratio, 1))


def embed(table, d):  # [v, v] -> word vectors [v, d]
    """The d strongest directions of the table (singular value decomposition)."""
    if not 1 <= d <= len(table):
        raise ValueError(f"d must be 1 to {len(table)}, got {d}")
    u, singular_values, _ = np.linalg.svd(table)
    u = u[:, :d] * np.sqrt(singular_values[:d])
    # each direction's sign is arbitrary: let its largest entry be positive
    largest = np.abs(u).argmax(axis=0)
    return u * np.sign(u[largest, np.arange(d)])


def train(sentences, d=40):  # -> {"vocabulary", "vectors" [v, d], "frequency" [v]}
    """Counts, association, decomposition."""
    vocabulary, together, frequency = cooccurrence(sentences)
    vectors = embed(ppmi(together), d)
    return {"vocabulary": vocabulary, "vectors": vectors, "frequency": frequency}


def encode(model, sentence):  # -> unit vector [d]
    """A sentence is the mean of its words; frequent words count less."""
    vocabulary = model["vocabulary"]
    rows = [vocabulary[word] for word in words(sentence) if word in vocabulary]
    if not rows:
        raise ValueError(f"no word of {sentence!r} is in the vocabulary")
    weights = 0.001 / (0.001 + model["frequency"][rows])
    mean = weights @ model["vectors"][rows]
    return mean / np.linalg.norm(mean)


# --8<-- [end:embed]


# --8<-- [start:use]
def nearest_words(model, word, n=4):  # -> list of (word, cosine)
    """The n words with the nearest directions, among those seen three times."""
    vocabulary = model["vocabulary"]
    if word not in vocabulary:
        raise ValueError(f"word must be in the vocabulary, got {word!r}")
    norms = np.linalg.norm(model["vectors"], axis=1, keepdims=True)
    unit = model["vectors"] / norms
    cosines = np.round(unit @ unit[vocabulary[word]], 6)  # so that ties are ties
    once = model["frequency"].min()
    cosines[model["frequency"] < 2.5 * once] = -1
    order = np.argsort(-cosines, kind="stable")[: n + 1]
    known = list(vocabulary)
    return [(known[i], cosines[i]) for i in order if known[i] != word][:n]


def measure_subjects(subjects, vector_of):  # {subject: sentences} -> share in [0, 1]
    """How often a sentence's nearest other sentence has the same subject.

    `vector_of` makes a unit vector of a sentence.
    """
    labels = []
    vectors = []
    for subject, sentences in subjects.items():
        for sentence in sentences:
            labels.append(subject)
            vectors.append(vector_of(sentence))
    vectors = np.array(vectors)
    cosines = vectors @ vectors.T
    np.fill_diagonal(cosines, -1)
    nearest = cosines.argmax(axis=1)
    return np.mean(
        [labels[i] == label for i, label in zip(nearest, labels, strict=True)]
    )


def measure_baseline(subjects):  # -> share in [0, 1]
    """The same with no embedding: sentences are alike that share words."""
    sentences = [s for group in subjects.values() for s in group]
    known = sorted({word for s in sentences for word in words(s)})

    def bag_of_words(sentence):
        found = np.isin(known, words(sentence)).astype(float)
        return found / np.linalg.norm(found)

    return measure_subjects(subjects, bag_of_words)


def plot_map(path, model, groups):  # groups {name: words}
    """A map of some words: the two directions in which they differ most."""
    chosen = [word for group in groups.values() for word in group]
    rows = [model["vocabulary"][word] for word in chosen]
    vectors = model["vectors"][rows]
    vectors = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    mean, directions, _ = pca(vectors, 2)
    at = (vectors - mean) @ directions.T
    at *= np.sign(at[0])  # the first word at the top right
    at /= np.abs(at).max(axis=0)
    seen = "; ".join(f"{name}: {', '.join(g)}" for name, g in groups.items())
    picture = Drawing(640, 370, "A map of words", f"Clusters of words. {seen}")
    colors = {}
    for group, color in zip(groups.values(), ["place", "make", "label"], strict=True):
        colors |= dict.fromkeys(group, color)
    for word, (x, y) in zip(chosen, at, strict=True):
        px = 320 + 250 * x
        py = 180 - 150 * y
        picture.circle(px, py, 3, colors[word])
        picture.text(px, py - 6, word, colors[word], "middle", 15)
    picture.text(20, 362, "right: most variance; up: second most", "soft", size=13)
    picture.save(path)


# --8<-- [end:use]


# --8<-- [start:main]
def main(out: Path, seed: int = 0) -> None:
    model = train(load())
    v = encode(model, "I love cats")
    print('vector: "I love cats", the first five of', len(v), "numbers")
    print(" ", *(f"{x:.2f}" for x in v[:5]))
    print("\ncosine with it:")
    for other in ["I adore kittens", "The stock market fell"]:
        print(f"  {other:24} {v @ encode(model, other):5.2f}")
    print("\nnearest words")
    for word in ["cats", "market", "soup", "rain"]:
        found = [f"{near} {cosine:.2f}" for near, cosine in nearest_words(model, word)]
        print(f"  {word:8} {', '.join(found)}")
    share = measure_subjects(SUBJECTS, lambda sentence: encode(model, sentence))
    chance = 2 / 14  # of the fourteen other sentences two have its subject
    print("\nheld-out sentences nearest to one on the same subject:")
    print(f"  by their vectors         {share:.2f}")
    print(f"  by the words they share  {measure_baseline(SUBJECTS):.2f}")
    print(f"  by chance                {chance:.2f}")
    plot_map(out / "map.svg", model, MAP)


# --8<-- [end:main]


if __name__ == "__main__":
    main(Path("."))
