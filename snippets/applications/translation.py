"""A noisy channel: a dictionary says which words, a language model in which order.

But: 200 short pairs, and a search that may miss the best sentence; what translates
today is a transformer.

Shows:
- with a language model more unseen sentences are right than word for word
- the dictionary alone gives the right words in any order the same score
- it may turn round who does what: some that are right word for word become wrong

Reference: Brown et al. 1993, The Mathematics of Statistical Machine Translation:
Parameter Estimation.

Notation: l German and m English words; log-probabilities in nats.
"""

from collections import Counter
from pathlib import Path

import numpy as np

from snippets.applications.word_alignment import (
    fit_dictionary,
    load_pairs,
    load_words,
    words,
)
from snippets.media import table

WEIGHT = 1.2  # of the language model; this and JUMP chosen on the 20 sentences "dev"
JUMP = 1.0  # what it costs to leave a German word for later, in nats
BEAM = 60
SHOWN = [
    "Jetzt malt die Frau ein Bild.",
    "Die Frau will ein Auto kaufen.",
    "Die Frau hat das Brot nicht gegessen.",
    "Der Stuhl steht vor dem Fenster.",
    "Die Katze sieht den Hund.",
    "Der alte Hund schläft.",
]
SCORED = "Die Katze sieht den Hund."
OFFERED = ["the cat sees the dog", "the dog sees the cat", "dog the cat the sees"]
LEAST = 1e-6  # probability of what was never seen together


def fit(german, english):  # lists of words -> {"to English", "to German", "lm"}
    """A dictionary in each direction, and a language model of the English half."""
    return {
        "to English": fit_dictionary(german, english),
        "to German": fit_dictionary(english, german),
        "lm": fit_language_model(english),
    }


# --8<-- [start:language-model]
def fit_language_model(sentences):  # -> counts of 1, 2 and 3 words in a row
    """The English half alone."""
    counts = [Counter(), Counter(), Counter()]
    for sentence in sentences:
        padded = ["<", "<", *sentence, ">"]
        for i in range(2, len(padded)):
            for n in (1, 2, 3):
                counts[n - 1][tuple(padded[i - n + 1 : i + 1])] += 1
    before = [Counter(), Counter(), Counter()]
    for n, each in enumerate(counts):
        for gram, count in each.items():
            before[n][gram[:-1]] += count
    return counts, before


def log_p(lm, before, word):  # two words and the next one
    """A mean over what one, two and three words in a row say."""
    counts, totals = lm
    p = 1e-4
    for n, share in enumerate([0.1, 0.3, 0.6]):
        context = before[2 - n :]
        seen = totals[n][context]
        if seen > 0:
            p += share * counts[n][(*context, word)] / seen
    return np.log(p)


def log_p_of(lm, said):  # of a whole sentence
    padded = ("<", "<", *said, ">")
    steps = range(2, len(padded))
    return sum(log_p(lm, padded[i - 2 : i], padded[i]) for i in steps)


# --8<-- [end:language-model]


# --8<-- [start:decode]
REACH = 4  # German words among which the next one is chosen


def look_up(fitted, word, least=0.05):  # -> {translation: probability}
    """A word that was never seen stands for itself, as names do."""
    if word not in fitted["source"]:
        return {word: 1.0}
    row = fitted["t"][fitted["source"][word]]
    return {fitted["names"][i]: row[i] for i in np.flatnonzero(row > least)}


def probability(fitted, source, target):
    """p(target given source), and a little for what was never seen together."""
    if source in fitted["source"] and target in fitted["target"]:
        return fitted["t"][fitted["source"][source], fitted["target"][target]] + LEAST
    return 1.0 if source == target else LEAST


def mean_log(fitted, source, target):  # words -> log p(target | source) by Model 1
    """As `log_likelihood`, with the empty word among the sources."""
    p = [[probability(fitted, s, t) for s in ["", *source]] for t in target]
    return np.log(np.mean(p, axis=1)).sum()


def total(model, said, german):  # -> what is to be maximised
    """The noisy channel: log p(English), weighted, + log p(German | English)."""
    fluent = log_p_of(model["lm"], said)
    score = WEIGHT * fluent + mean_log(model["to German"], said, german)
    return round(score, 9)  # what is equal on paper is equal here


def say(model, hypothesis, word, log_t, done):  # -> a hypothesis with one word more
    """(score, words, German words that are done)"""
    score, said, _ = hypothesis
    before = ("<", "<", *said)[-2:]
    fluent = log_p(model["lm"], before, word)
    return score + log_t + WEIGHT * fluent, (*said, word), done


def insert(model, beam, options):  # -> hypotheses with one English word more
    """A word that some German word may explain besides another: "for" of "sucht"."""
    return [
        say(model, hypothesis, word, np.log(p), hypothesis[2])
        for hypothesis in beam
        for found in options
        for word, p in found.items()
    ]


def extend(model, beam, german, options):  # -> hypotheses, one more German word done
    """The next German word, or one a little further on."""
    longer = []
    for hypothesis in beam:
        done = hypothesis[2]
        left = [j for j in range(len(german)) if j not in done]
        for j in left[:REACH]:
            for word, p in options[j].items():
                back = probability(model["to German"], word, german[j])
                both = np.log(p) + np.log(back) - JUMP * left.index(j)
                longer.append(say(model, hypothesis, word, both, done | {j}))
    return longer


def keep(hypotheses):  # -> the BEAM best, each once
    """The same words for the same German words may have been found twice."""
    best = {
        (said, done): score for score, said, done in sorted(hypotheses, key=by_score)
    }
    ranked = sorted(((score, *key) for key, score in best.items()), key=by_score)
    return ranked[-BEAM:]


def by_score(hypothesis):
    return hypothesis[0]


def translate(model, text):  # German -> English words, the best first
    """Beam search over what has been said and which German words are done."""
    german = words(text)
    options = [look_up(model["to English"], word) for word in german]
    beam = [(0.0, (), frozenset())]
    for _ in german:
        beam = keep(beam + insert(model, beam, options))
        beam = keep(extend(model, beam, german, options))
    beam = keep(beam + insert(model, beam, options))
    found = sorted({said for _, said, _ in beam})
    return sorted(found, key=lambda said: -total(model, said, german))


# --8<-- [end:decode]


# --8<-- [start:word-for-word]
def word_for_word(fitted, text):
    """Each word by its likeliest translation, in the order of the German."""
    said = []
    for word in words(text):
        found = look_up(fitted, word)
        said.append(max(found, key=found.get))
    return " ".join(said)


# --8<-- [end:word-for-word]


def is_right(said, translations):  # words, [str] -> bool
    """Whether it is one of the right translations, word for word."""
    return list(said) in [words(text) for text in translations]


def measure_right(model, pairs):  # -> {way: [is it right?]}
    """The two ways on sentences that were not learnt from."""
    right = {"word for word": [], "noisy channel": []}
    for german, english in pairs:
        plain = word_for_word(model["to English"], german).split()
        right["word for word"].append(is_right(plain, english))
        right["noisy channel"].append(is_right(translate(model, german)[0], english))
    return right


def main(out: Path, seed: int = 0) -> None:
    model = fit(*load_words())
    pairs = load_pairs("test")
    print("said: sentences that were not learnt from")
    for german, _ in pairs:
        if german in SHOWN:
            print(f"  {german}")
            print("    word for word ", word_for_word(model["to English"], german))
            print("    noisy channel ", " ".join(translate(model, german)[0]))
    print("\nscores: log-probabilities of the parts, in nats")
    rows = []
    german = words(SCORED)
    for said in OFFERED:
        e = said.split()
        channel = mean_log(model["to German"], e, german)
        parts = [channel, log_p_of(model["lm"], e), total(model, e, german)]
        rows.append((f"  {said}", *(f"{part:.1f}" for part in parts)))
    print(table((f"  {SCORED}", "dictionary", "language model", "sum, weighted"), rows))
    right = measure_right(model, pairs)
    print(f"\nright: of {len(pairs)} sentences that were not learnt from")
    for name, each in right.items():
        print(f"  {name}  {sum(each)}")
    lost = [w and not n for w, n in zip(*right.values(), strict=True)]
    print(f"  right word for word, and wrong by the channel  {sum(lost)}")


if __name__ == "__main__":
    main(Path("."))
