"""TextRank: the sentence that the others of a text resemble most is its summary.

But: texts of five sentences, and a summary of one of them; it says nothing in words of
its own, and it knows no meaning: to it sentences are alike if they share words.

Shows:
- power iteration forgets where it began, and ends at the eigenvector of the matrix
- the sentence on top shares most with the others; one that shares nothing is last
- a sentence that repeats the words of all others is put on top, whatever it says

Reference: Mihalcea and Tarau 2004, TextRank: Bringing Order into Text, section 4; Page
et al. 1999, The PageRank Citation Ranking.

Notation: n sentences; w[i, j] how alike two are; r[i] the rank of one, sum(r) = 1.
"""

import json
import re
from pathlib import Path

import numpy as np

from snippets.media import Drawing, table

ROUNDS = 30
LITTLE = (  # words that say little of what a sentence is about
    "a an the and or but nor so if as at by for from in into of off on onto out "
    "over to up with without is are was were be been has have had do does did "
    "no not will would can could may must it its he she they his her him their "
    "them we us our you your i my me this that these those there here than then "
    "when where who whom which what while after before until since only also "
    "still more most one"
)
SHOWN = (0, 3, 6, 10, 15)  # texts that the page shows


def load_texts(part):  # "dev" or "test" -> [(text, a summary of ours)]
    """Ours, and so are the summaries; none was changed after the first look."""
    file = (Path(__file__).parent / "short_texts.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in file.splitlines()]
    return [(text, summary) for kind, text, summary in rows if kind == part]


# --8<-- [start:graph]
def split_sentences(text):  # -> [str]
    """After a full stop, a question mark or an exclamation mark."""
    return re.split(r"(?<=[.!?]) ", text)


def stem(word):  # -> its first letters, so that "cars" meets "car"
    return word[:5].removesuffix("s")


def content(sentence):  # -> set of stems
    """Its words without the little ones."""
    words = re.findall(r"[a-z0-9]+", sentence.lower())
    return {stem(word) for word in words if word not in LITTLE.split()}


def similarities(sentences):  # -> w [n, n]
    """Words in common, divided by how many the two have (their logarithms)."""
    n = len(sentences)
    words = [content(sentence) for sentence in sentences]
    sizes = [np.log(1 + len(each)) for each in words]
    w = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            if i != j:
                size = sizes[i] + sizes[j]
                w[i, j] = len(words[i] & words[j]) / max(size, 1)
    return w


# --8<-- [end:graph]


# --8<-- [start:rank]
DAMPING = 0.85  # the share of a rank that is handed on, as in the paper


def transitions(w):  # [n, n] -> columns that sum to 1
    """Where a walker goes from a sentence; from one that is like no other, anywhere."""
    sums = w.sum(axis=0)
    shared = w / np.where(sums > 0, sums, 1)
    return np.where(sums > 0, shared, 1 / len(w))


def rank(w, rounds=ROUNDS, start=None):  # -> r after each round [rounds + 1, n]
    """Power iteration: each sentence hands its rank on to those that are like it."""
    n = len(w)
    step = transitions(w)
    ranks = [np.full(n, 1 / n) if start is None else start]
    for _ in range(rounds):
        ranks.append((1 - DAMPING) / n + DAMPING * step @ ranks[-1])
    return np.array(ranks)


def summarise(text):  # -> the sentence with the highest rank
    """One sentence for the whole text."""
    sentences = split_sentences(text)
    ranks = rank(similarities(sentences))[-1].round(9)
    return sentences[int(ranks.argmax())]  # the first, where two are equal


# --8<-- [end:rank]


def measure_text(text):  # -> what the page shows of one text
    """The graph and the ranks after some rounds."""
    sentences = split_sentences(text)
    w = similarities(sentences)
    ranks = rank(w)[:9]
    shared = [
        [i, j, sorted(content(sentences[i]) & content(sentences[j]))]
        for i in range(len(w))
        for j in range(i)
        if w[i, j] > 0
    ]
    return {"sentences": sentences, "shared": shared, "ranks": ranks.round(3).tolist()}


def plot_ranks(path, sentences, ranks):
    """A bar for each sentence."""
    art = Drawing(640, 34 * len(ranks) + 8, "The rank of each sentence of a text")
    for i, (sentence, r) in enumerate(zip(sentences, ranks, strict=True)):
        top = 34 * i + 8
        art.rect(0, top, 150 * r / max(ranks), 24, "place", 0.6)
        art.text(6, top + 17, f"{r:.2f}")
        art.text(
            160, top + 17, sentence if len(sentence) < 70 else sentence[:67] + "..."
        )
    art.save(path)


def main(out: Path, seed: int = 0) -> None:
    texts = [text for text, _ in load_texts("test")]
    shown = [measure_text(texts[i]) for i in SHOWN]
    (out / "ranks.json").write_text(json.dumps(shown), encoding="utf-8")
    one = shown[0]
    plot_ranks(out / "ranks.svg", one["sentences"], one["ranks"][-1])
    print("ranks: of one text, before the first round and after some")
    rows = []
    for i, sentence in enumerate(one["sentences"]):
        values = [f"{one['ranks'][n][i]:.2f}" for n in (0, 1, 2, 8)]
        rows.append((f"  {sentence[:30].rsplit(' ', 1)[0]} ...", *values))
    print(table(("", "0", "1", "2", "8"), rows))
    print("\nshared: what the first sentence has in common with each other")
    for i, j, words in one["shared"]:
        if j == 0:
            print(f"  {i + 1}  {', '.join(words)}")
    print("\nalone: sentences of all texts that share no word with another")
    lonely = sum(
        int((similarities(split_sentences(text)).sum(axis=0) == 0).sum())
        for text in texts
    )
    total = sum(len(split_sentences(text)) for text in texts)
    print(f"  {lonely} of {total}")


if __name__ == "__main__":
    main(Path("."))
