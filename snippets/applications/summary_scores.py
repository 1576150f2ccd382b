"""ROUGE, what cheats it, and a real model: 32 texts summarised in one sentence.

But: one summary of ours for each text, where several may be right; what SmolLM2 and
MiniLM say is stored, and who read whether it is true was one reader, once.

Shows:
- the first sentence is hard to beat in news, and not in texts of other kinds
- TextRank is no better than the first sentence, by words or by MiniLM
- where it takes the last of equal sentences, it is no better than a random one
- where a coin decides among equals, it is between the first sentence and a random one
- recall is high for the whole text, F1 is not
- of what SmolLM2 says falsely, a checker of names and numbers finds little
- neither ROUGE nor the checker notices a summary that says the opposite

Reference: Lin 2004, ROUGE: A Package for Automatic Evaluation of Summaries; Ben Allal
et al. 2025, SmolLM2; Wilson 1927, Probable Inference (the interval).

Notation: n sentences in a text; the first NEWS texts are news.
"""

import json
import re
from collections import Counter
from pathlib import Path
from textwrap import fill

import numpy as np

from snippets.applications.summarisation import (
    load_texts,
    rank,
    similarities,
    split_sentences,
    summarise,
)
from snippets.data import wilson
from snippets.media import table

NEWS = 10  # texts, the first ones
SHOWN = (1, 10)
BESIDE = ("TextRank by words", "the last of equals", "TextRank by MiniLM")
BESIDE += ("the best sentence", "SmolLM2, asked", "SmolLM2, two examples")


def words(text):  # -> [str]
    return re.findall(r"[a-z0-9]+", text.lower())


# --8<-- [start:rouge]
def grams(text, n):  # -> Counter of n words in a row
    """A word that stands twice counts twice."""
    said = words(text)
    return Counter(tuple(said[i : i + n]) for i in range(len(said) - n + 1))


def rouge(said, reference, n=1):  # -> recall, F1
    """Which share of the reference is there, and how much else."""
    of_said = grams(said, n)
    of_reference = grams(reference, n)
    shared = (of_said & of_reference).total()
    if shared == 0:
        return 0.0, 0.0
    recall = shared / of_reference.total()
    precision = shared / of_said.total()
    return recall, 2 * recall * precision / (recall + precision)


# --8<-- [end:rouge]


# --8<-- [start:invented]
def named(text):  # -> set of names and numbers
    """Capital words that do not begin a sentence, and digits."""
    inside = re.findall(r"(?<![.!?:] )(?<!^)\b[A-Z][a-z]+", text)
    return {*inside, *re.findall(r"\d+", text.replace(",", ""))} - {"I"}


def invented(said, text):  # -> names and numbers that the text does not have
    """What stands there in small letters, too, is no name."""
    known = {*words(text), *words(text.replace(",", ""))}
    return {name for name in named(said) if name.lower() not in known}


# --8<-- [end:invented]


# --8<-- [start:ways]
def by_meaning(text, cosines):  # -> the sentence with the highest rank
    """TextRank again; two sentences are as alike as MiniLM's vectors of them."""
    w = np.maximum(cosines, 0)
    np.fill_diagonal(w, 0)
    return split_sentences(text)[int(rank(w)[-1].argmax())]


def equals(text):  # -> [str]
    """All sentences with the highest rank of TextRank by words, often several."""
    sentences = split_sentences(text)
    ranks = rank(similarities(sentences))[-1].round(9)
    return [sentences[i] for i in np.flatnonzero(ranks == ranks.max())]


def best_of(text, summary):
    """The sentence that ROUGE likes best, for one who knows our summary: the most that
    a sentence of the text can get."""
    return max(split_sentences(text), key=lambda said: rouge(said, summary)[1])


def denied(text):
    """A cheater: our summary, turned into its opposite."""
    return re.sub(r"\b(is|was|has|will|are|were)\b", r"\1 not", text, count=1)


# --8<-- [end:ways]


def load_cosines():  # -> [n, n] for each text
    """MiniLM's, as `python -m snippets summaries` stored them, in thousandths."""
    text = (Path(__file__).parent / "sentence_cosines.tsv").read_text("utf-8")
    rows = [np.array(line.split("\t"), dtype=float) for line in text.splitlines()]
    return [row.reshape(round(len(row) ** 0.5), -1) / 1000 for row in rows]


def load_replies():  # -> {condition: [32 replies]}
    """As `python -m snippets summaries` stored them."""
    text = (Path(__file__).parent / "summaries.tsv").read_text(encoding="utf-8")
    replies = {}
    for line in text.splitlines():
        condition, _, said = line.split("\t")
        replies.setdefault(condition, []).append(json.loads(said))
    return replies


def load_faults():  # -> {condition: {text: what is false}}
    """What SmolLM2 says and the text does not, as we read it; written down once."""
    text = (Path(__file__).parent / "summary_faults.tsv").read_text(encoding="utf-8")
    faults = {}
    for line in text.splitlines():
        condition, i, why = line.split("\t")
        found = faults.setdefault(condition, {})
        if why:
            found[int(i)] = why
    return faults


def measure_faults(texts):  # -> {condition: counts}
    """What the checker reports, what a reader finds, and what both do."""
    faults = load_faults()
    counts = {}
    for name, replies in load_replies().items():
        pairs = zip(replies, texts, strict=True)
        told = {i for i, (said, (text, _)) in enumerate(pairs) if invented(said, text)}
        both = told & faults[name].keys()
        counts[name] = {"told": len(told), "read": len(faults[name]), "both": len(both)}
    return counts


def measure_ways(texts):  # -> {way: [[str]]}
    """For each text a summary, or several of which a coin takes one."""
    sentences = [split_sentences(text) for text, _ in texts]
    cosines = load_cosines()
    ways = {
        "the whole text": [[text] for text, _ in texts],
        "a random sentence": sentences,
        "the first sentence": [said[:1] for said in sentences],
        "the last sentence": [said[-1:] for said in sentences],
        "the longest sentence": [[max(said, key=len)] for said in sentences],
        "TextRank by words": [[summarise(text)] for text, _ in texts],
        "a coin among equals": [equals(text) for text, _ in texts],
        "the last of equals": [equals(text)[-1:] for text, _ in texts],
        "TextRank by MiniLM": [
            [by_meaning(text, each)]
            for (text, _), each in zip(texts, cosines, strict=True)
        ],
        "the best sentence": [[best_of(*pair)] for pair in texts],
        "ours, denied": [[denied(summary)] for _, summary in texts],
    }
    for name, replies in load_replies().items():
        ways[f"SmolLM2, {name}"] = [[reply] for reply in replies]
    return ways


def measure_one(summary, text, ours):  # -> recall, F1, length, anything invented?
    """Length as a share of the text."""
    recall, score = rouge(summary, ours)
    length = len(words(summary)) / len(words(text))
    return recall, score, length, bool(invented(summary, text))


def measure(said, texts):  # -> {what: number}
    """Means over the texts, and over the coin; `invented` is how many have any."""
    rows = []
    for summaries, pair in zip(said, texts, strict=True):
        each = [measure_one(summary, *pair) for summary in summaries]
        rows.append(np.mean(each, axis=0))
    recall, f1, length, made_up = np.transpose(rows)
    return {
        "recall": recall.mean(),
        "F1": f1.mean(),
        "news": f1[:NEWS].mean(),
        "other": f1[NEWS:].mean(),
        "length": length.mean(),
        "invented": made_up.sum(),
        "each": f1,
    }


def measure_lead(measured):  # -> {way: (texts in which it is better, worse)}
    """F1 beside that of the first sentence, text by text."""
    lead = measured["the first sentence"]["each"]
    counts = {}
    for name, m in measured.items():
        above = int((m["each"] > lead).sum())
        below = int((m["each"] < lead).sum())
        counts[name] = (above, below)
    return counts


def main(out: Path, seed: int = 0) -> None:
    texts = load_texts("test")
    ways = measure_ways(texts)
    measured = {name: measure(said, texts) for name, said in ways.items()}
    print(f"rouge: ROUGE-1 of {len(texts)} summaries; length as a share of the text")
    rows = []
    for name, m in measured.items():
        columns = ("recall", "F1", "news", "other", "length")
        rows.append((f"  {name}", *(f"{m[column]:.2f}" for column in columns)))
    print(table(("", "recall", "F1", "F1, news", "F1, other", "length"), rows))
    print("\nfaults: summaries found to say what the text does not, by whom")
    rows = []
    for name, c in measure_faults(texts).items():
        low, high = wilson(c["read"] / len(texts), len(texts))
        interval = f"{low:.2f} to {high:.2f}"
        cells = (str(c["told"]), str(c["read"]), interval, str(c["both"]))
        rows.append((f"  SmolLM2, {name}", *cells))
    print(table(("", "checker", "reading", "95 %", "both"), rows))
    print("\nlead: in how many texts F1 is above that of the first sentence, or below")
    rows = []
    counts = measure_lead(measured)
    for name in BESIDE:
        above, below = counts[name]
        rows.append((f"  {name}", str(above), str(below)))
    print(table(("", "above", "below"), rows))
    print("\nsaid: two texts")
    for i in SHOWN:
        print(fill(f"  ours: {texts[i][1]}", 70, subsequent_indent="    "))
        for name in ("TextRank by words", "SmolLM2, asked"):
            said = f"  {name.removeprefix('SmolLM2, ')}: {ways[name][i][0]}"
            print(fill(said, 70, subsequent_indent="    "))


if __name__ == "__main__":
    main(Path("."))
