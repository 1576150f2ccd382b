"""chrF, what cheats it, and a real model: 40 sentences translated in many ways.

But: what SmolLM2 says is stored; a translation counts as right only if it is one of
those that we wrote down.

Shows:
- word for word beats the nearest sentence that was learnt, and copying
- by chrF the opposite is best of all, and shuffled words are like a known sentence
- SmolLM2 translates hardly any sentence, and fewer than a dictionary of 200 pairs
- as the language model of the channel it makes more of them right than either alone

Reference: Popović 2015, chrF: character n-gram F-score for automatic MT evaluation; Ben
Allal et al. 2025, SmolLM2; Wilson 1927, Probable Inference (the interval).

Notation: log-probabilities in nats.
"""

import json
from collections import Counter
from pathlib import Path

import numpy as np

from snippets.applications.translation import fit, mean_log, translate, word_for_word
from snippets.applications.word_alignment import (
    count_together,
    load_pairs,
    load_words,
    words,
)
from snippets.data import wilson
from snippets.media import table

WEIGHTS = (0, 0.25, 0.5, 1, 2)  # of SmolLM2's log-probability; chosen on "dev"
SHOWN = ("Die Katze sieht den Hund.", "Der Lehrer liest immer.")


# --8<-- [start:chrf]
def grams(text, n):  # -> Counter of runs of n characters, without spaces
    """Spaces do not count."""
    letters = text.replace(" ", "")
    return Counter(letters[i : i + n] for i in range(len(letters) - n + 1))


def chrf(said, reference, beta=2):  # -> 0 to 1
    """An F-score of runs of 1 to 6 characters, in which recall weighs more."""
    precisions = []
    recalls = []
    for n in range(1, 7):
        of_said = grams(said, n)
        of_reference = grams(reference, n)
        shared = (of_said & of_reference).total()
        precisions.append(shared / max(of_said.total(), 1))
        recalls.append(shared / max(of_reference.total(), 1))
    precision = np.mean(precisions)
    recall = np.mean(recalls)
    if precision + recall == 0:
        return 0.0
    return (1 + beta**2) * precision * recall / (beta**2 * precision + recall)


# --8<-- [end:chrf]


def plain(text):  # -> lower case, no full stop
    return " ".join(words(text))


# --8<-- [start:measure]
def score(said, references):  # [str], [[str]] -> mean chrF, how many are right
    """Against the nearest of the right translations."""
    best = []
    right = 0
    for text, each in zip(said, references, strict=True):
        best.append(max(chrf(plain(text), plain(one)) for one in each))
        right += plain(text) in map(plain, each)
    return float(np.mean(best)), right


# --8<-- [end:measure]


# --8<-- [start:baselines]
def by_counts(together, text):
    """Each word by the one that it stands together with most often."""
    seen = [word for word in words(text) if word in together]
    return " ".join(together[word].most_common(1)[0][0] for word in seen)


def nearest(text, learnt):  # -> the translation of the most similar known sentence
    """A memory of translations; similar by chrF."""
    alike = [chrf(plain(text), plain(german)) for german, _ in learnt]
    return learnt[int(np.argmax(alike))][1][0]


def shuffled(text, rng):
    """A cheater: the right words in any order."""
    return " ".join(rng.permutation(words(text)))


def denied(text):
    """A cheater: the opposite. "not" is taken away or put in."""
    said = words(text)
    if "not" in said:
        return " ".join(word for word in said if word != "not")
    return " ".join([*said, "not"])


# --8<-- [end:baselines]


# --8<-- [start:rescore]
def load_candidates():  # -> {part: {sentence: [(words, log p by SmolLM2)]}}
    """As `python -m snippets translations` stored them."""
    text = (Path(__file__).parent / "candidates.tsv").read_text(encoding="utf-8")
    candidates = {"dev": {}, "test": {}}
    for line in text.splitlines():
        part, i, said, nats = line.split("\t")
        found = candidates[part].setdefault(int(i), [])
        found.append((said.split(), float(nats)))
    return candidates


def rescore(model, candidates, german, weight):  # -> words
    """The noisy channel again, its language model replaced by SmolLM2."""

    def total(candidate):
        said, nats = candidate
        return round(weight * nats + mean_log(model["to German"], said, german), 9)

    return max(sorted(candidates), key=total)[0]


def measure_weights(model, candidates, pairs):  # -> {weight: [str]}
    """Each sentence by each weight."""
    return {
        weight: [
            " ".join(rescore(model, candidates[i], words(german), weight))
            for i, (german, _) in enumerate(pairs)
        ]
        for weight in WEIGHTS
    }


# --8<-- [end:rescore]


def load_replies():  # -> {condition: [40 replies]}
    """As `python -m snippets translations` stored them."""
    text = (Path(__file__).parent / "translations.tsv").read_text(encoding="utf-8")
    replies = {}
    for line in text.splitlines():
        condition, _, said = line.split("\t")
        replies.setdefault(condition, []).append(json.loads(said))
    return replies


def measure_ways(model, rng):  # -> {way: [str]}
    """Every test sentence in every way."""
    pairs = load_pairs("test")
    learnt = load_pairs("train")
    together = count_together(*load_words())
    texts = [german for german, _ in pairs]
    return {
        "the German itself": texts,
        "nearest known sentence": [nearest(text, learnt) for text in texts],
        "by counts": [by_counts(together, text) for text in texts],
        "word for word": [word_for_word(model["to English"], text) for text in texts],
        "noisy channel": [" ".join(translate(model, text)[0]) for text in texts],
        "right words, shuffled": [shuffled(en[0], rng) for _, en in pairs],
        "the opposite": [denied(en[0]) for _, en in pairs],
    }


def choose_weight(model, candidates):  # -> {weight: right of the 20 of "dev"}
    """On sentences that are neither learnt from nor reported."""
    pairs = load_pairs("dev")
    references = [en for _, en in pairs]
    ways = measure_weights(model, candidates["dev"], pairs)
    return {weight: score(said, references)[1] for weight, said in ways.items()}


def measure_real(model, weight):  # -> {way: [str]}
    """What SmolLM2 says, and what it chooses."""
    replies = load_replies()
    replies.pop("into German")
    pairs = load_pairs("test")
    chosen = measure_weights(model, load_candidates()["test"], pairs)
    real = {f"SmolLM2, {name}": said for name, said in replies.items()}
    return real | {"channel with SmolLM2": chosen[weight]}


def measure_change(before, after, references):  # -> become right, become wrong
    """Sentence by sentence."""
    gained = 0
    lost = 0
    for old, new, each in zip(before, after, references, strict=True):
        was = score([old], [each])[1]
        now = score([new], [each])[1]
        gained += now > was
        lost += now < was
    return gained, lost


def score_table(ways, references):  # -> text
    """A row for each way."""
    rows = []
    n = len(references)
    for name, said in ways.items():
        mean, right = score(said, references)
        low, high = wilson(right / n, n)
        interval = f"{low:.2f} to {high:.2f}"
        rows.append((f"  {name}", f"{mean:.2f}", str(right), interval))
    return table(("", "chrF", "right", "95 %"), rows)


def main(out: Path, seed: int = 0) -> None:
    model = fit(*load_words())
    pairs = load_pairs("test")
    references = [english for _, english in pairs]
    ways = measure_ways(model, np.random.default_rng(seed))
    print(f"ways: {len(pairs)} sentences that were not learnt from")
    print(score_table(ways, references))
    right = choose_weight(model, load_candidates())
    weight = max(right, key=right.get)
    real = measure_real(model, weight)
    print("\nreal: the same sentences by SmolLM2, as it was asked")
    print(score_table(real, references))
    print("\nweight: of SmolLM2 in the channel; right of 20 other sentences")
    print(" ", ", ".join(f"{weight:g}: {count}" for weight, count in right.items()))
    other = ways["noisy channel"], real["channel with SmolLM2"]
    gained, lost = measure_change(*other, references)
    print("\nchange: from the counts of words to SmolLM2 as the language model")
    print(f"  become right {gained}, become wrong {lost}")
    back = {"SmolLM2, into German": load_replies()["into German"]}
    print("\nback: English into German, after three examples")
    print(score_table(back, [[german] for german, _ in pairs]))
    print("\nsaid: two sentences")
    for i, (german, _) in enumerate(pairs):
        if german in SHOWN:
            print(f"  {german}")
            for name, said in (ways | real).items():
                if name in ("noisy channel", *real):
                    short = name.removeprefix("SmolLM2, ")
                    print(f"    {short:21}{plain(said[i])}")


if __name__ == "__main__":
    main(Path("."))
