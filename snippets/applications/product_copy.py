"""Fifty product texts: from a template, from a sampler, and from one that must obey.

But: the model knows pairs and triples of words of 60 texts, and no product.

Shows:
- a template keeps every brief; drawn freely, hardly a text does
- a mask gets stuck in nearly every try, for it cannot see a word that has to come
- looking ahead keeps every brief, with pairs as different as those of free texts
- what keeps its brief is not true: many texts name a second material

Reference: Hokamp and Liu 2017, Lexically Constrained Decoding (words that must come);
Park et al. 2024, Grammar-Aligned Decoding (what a mask distorts).

Notation: S states, each the last two tokens; E edges from state to state, one for each
word that can follow; a set of words that were said is a number from 0 to 7.
"""

import json
import textwrap
from collections import defaultdict
from pathlib import Path

import numpy as np

from snippets.applications.sameness import (
    LONGEST,
    PAIRS,
    SHORTEST,
    any_words,
    distinct,
    fill_all,
    from_template,
    join,
    keeps_brief,
    known_pairs,
    load_briefs,
    load_texts,
    other_material,
    tokenize,
)
from snippets.data import categorical
from snippets.media import table
from snippets.start.tax_and_haiku import END, next_token, train

ALL = 7  # the product and both words have been said
TRIES = 400  # under the mask


# --8<-- [start:model]
def build_chain(counts):  # -> {"tokens": [E], "p": [E], "src": [E], "dst": [E]}
    """All that the model can write, as edges between its states; the first is 0."""
    states = {(): 0}
    edges = []
    for tail in iter_states(states):
        for token, p in next_token(counts, list(tail)).items():
            after = (*tail, token)[-2:]
            states.setdefault(after, len(states))
            edges.append((token, p, states[tail], states[after]))
    tokens, p, src, dst = zip(*edges, strict=True)
    chain = {"p": np.array(p), "src": np.array(src), "dst": np.array(dst)}
    chain["starts"] = np.searchsorted(chain["src"], np.arange(len(states) + 1))
    chain["counts"] = np.array([token[0].isalpha() for token in tokens], int)
    chain["ends"] = np.array([token == END for token in tokens])
    chain["counts"][chain["ends"]] = 0
    return chain | {"tokens": tokens}


def iter_states(states):  # -> each state once, those too that are added meanwhile
    """The end has nothing behind it."""
    done = 0
    while done < len(states):
        tail = list(states)[done]
        done += 1
        if tail[-1:] != (END,):
            yield tail


# --8<-- [end:model]


# --8<-- [start:ahead]
def bits_of(chain, words):  # -> [E]: 1, 2 or 4 where an edge says one of three words
    """A set of words that were said is then a number from 0 to 7."""
    wanted = {word: 2**i for i, word in enumerate(("x", *words))}
    return np.array([wanted.get(token.lower(), 0) for token in chain["tokens"]])


def may_follow(chain, used, said):  # -> bool [E]
    """What can be told at once: no word too many, and no end too early."""
    complete = said == ALL and used >= SHORTEST
    return np.where(chain["ends"], complete, used + chain["counts"] <= LONGEST)


def look_ahead(chain, bits):  # -> f [LONGEST + 2, ALL + 1, S]
    """Backwards: with so many words used, and these said, how likely is a good end?"""
    size = len(chain["starts"]) - 1
    f = np.zeros((LONGEST + 2, ALL + 1, size))
    for used in range(LONGEST, -1, -1):
        for said in range(ALL + 1):
            for _ in range(2):  # a mark uses no word: what follows it comes first
                weights = chain["p"] * then(chain, f, bits, used, said)
                f[used, said] = np.bincount(chain["src"], weights, size)
    return f


def then(chain, f, bits, used, said):  # -> [E]: after each edge, f; at an end 1 or 0
    after = f[used + chain["counts"], said | bits, chain["dst"]]
    return np.where(chain["ends"], may_follow(chain, used, said), after)


# --8<-- [end:ahead]


# --8<-- [start:write]
def write(chain, bits, weigh, rng):  # -> tokens, None if nothing may follow
    """`weigh(used, said)` gives a weight to each edge [E]."""
    tokens = []
    state = used = said = 0
    while True:
        here = slice(*chain["starts"][state : state + 2])
        weights = weigh(used, said)[here]
        if weights.sum() == 0:
            return None
        edge = here.start + int(categorical(weights / weights.sum(), rng))
        if chain["ends"][edge]:
            return tokens
        tokens.append(chain["tokens"][edge])
        state = chain["dst"][edge]
        used += chain["counts"][edge]
        said |= bits[edge]


def freely(chain, bits, rng):
    return write(chain, bits, lambda used, said: chain["p"], rng)


def masked(chain, bits, rng):
    """What is forbidden at once gets 0."""
    return write(chain, bits, lambda *at: chain["p"] * may_follow(chain, *at), rng)


def looking_ahead(chain, f, bits, rng):
    """Each edge times how likely it is to lead to a text that keeps the brief."""
    return write(chain, bits, lambda *at: chain["p"] * then(chain, f, bits, *at), rng)


# --8<-- [end:write]


def write_each(texts, briefs, rng):  # -> {way: token lists}, chances to keep the briefs
    """A text for each brief in every way."""
    counts = train([[*text, END] for text in texts])
    chain = build_chain(counts)
    ways = defaultdict(list)
    chances = []
    some = rng.permutation(len(texts))
    for i, (_, words) in enumerate(briefs):
        bits = bits_of(chain, words)
        f = look_ahead(chain, bits)
        chances.append(f[0, 0, 0])
        ways["a template"].append(tokenize(from_template("X", words)))
        ways["freely"].append(freely(chain, bits, rng))
        ways["looking ahead"].append(looking_ahead(chain, f, bits, rng))
        ways["our texts"].append(texts[some[i]])
        ways["random words"].append(any_words(texts, words, rng))
    return ways, chances


def measure_texts(
    drawn, briefs, texts
):  # -> {"words", "length", "other", "different", "known"}
    """Counts of the texts, and shares of their pairs."""
    filled = fill_all(drawn, briefs)
    kept = [
        keeps_brief(text, *brief) for text, brief in zip(filled, briefs, strict=True)
    ]
    other = [other_material(text, b[1]) for text, b in zip(filled, briefs, strict=True)]
    return {
        "words": sum(said for said, _ in kept),
        "length": sum(fits for _, fits in kept),
        "other": sum(other),
        "different": distinct(filled, 2, PAIRS[-1]),
        "known": known_pairs(drawn, texts),
    }


def measure_mask(texts, briefs, n, rng):  # -> of n tries, how many come to an end
    """Brief after brief."""
    chain = build_chain(train([[*text, END] for text in texts]))
    bits = [bits_of(chain, words) for _, words in briefs]
    tried = [masked(chain, bits[i % len(bits)], rng) for i in range(n)]
    return sum(tokens is not None for tokens in tried)


def keep(path, ways, briefs):
    """For the page: all texts, and what each had to say."""
    texts = {name: fill_all(drawn, briefs) for name, drawn in ways.items()}
    told = {"briefs": [[product, *words] for product, words in briefs], "texts": texts}
    told |= {"shortest": SHORTEST, "longest": LONGEST}
    path.write_text(json.dumps(told), encoding="utf-8")


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    texts = load_texts()
    briefs = load_briefs()
    ways, chances = write_each(texts, briefs, rng)
    product, words = briefs[0]
    print(f"texts: {product}, must say {' and '.join(words)}")
    for name, drawn in ways.items():
        print(f"  {name}")
        text = join(drawn[0], product)
        print(textwrap.fill(text, 70, initial_indent="    ", subsequent_indent="    "))

    print(f"\ncounted: of {len(briefs)} texts; shares of different and known pairs")
    rows = []
    for name, drawn in ways.items():
        found = measure_texts(drawn, briefs, texts)
        cells = [str(found[key]) for key in ("words", "length", "other")]
        rows.append(
            (f"  {name}", *cells, f"{found['different']:.2f}", f"{found['known']:.2f}")
        )
    print(table(("", "words", "length", "other material", "different", "known"), rows))

    keep(out / "texts.json", ways, briefs)
    tries = np.sort(1 / np.array(chances))
    ended = measure_mask(texts, briefs, TRIES, rng)
    print("\ntries: to keep a brief, worked out for each, and under a mask")
    print(f"  rejection  {tries[0]:.0f} to {tries[-1]:.0f}")
    print(f"  a mask     {ended} of {TRIES} come to an end")


if __name__ == "__main__":
    main(Path("."))
