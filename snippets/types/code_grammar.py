"""A distribution over programs: a grammar whose choices were counted.

But: one-line programs, counts of 165 that were written for this page. It knows
what is usual, not what is asked for; `code_synthesis` searches with it.

Shows:
- whatever it samples is well formed
- unseen programs cost fewer bits than by even choices, fewest with the parent
- a low temperature repeats itself, a high one loses its way
- what it samples stands nearer to the corpus than unseen programs do

Reference: Johnson 1998, PCFG Models of Linguistic Tree Representations.

Notation: kind "int/x", an int made from x; a place is a kind and its parent, the
operation around it; a rule is a name and the kinds of its parts.
"""

import math
import re
from collections import Counter
from itertools import chain
from pathlib import Path

import numpy as np

from snippets.data import categorical

VARIABLES = {"n": "int", "x": "list", "s": "text", "c": "char", "w": "text"}
RESULTS = "int", "bool", "list", "text", "words", "char"
ROOM = 30  # parts that a program may have
LONGEST = 300  # characters of a program that is parsed


def load_rules():  # -> {kind: [(name, kind of each part, ...)]}
    """What may be chosen for each kind: the variable itself, or an operation."""
    text = (Path(__file__).parent / "code_language.tsv").read_text("utf-8")
    operations = [line.split("\t") for line in text.splitlines()[1:]]
    rules = {}
    for result in RESULTS:
        for v, holds in VARIABLES.items():
            found = [(v,)] if holds == result else []
            for name, made, parts, _ in operations:
                if made == result:  # "int/n" is a part with a variable of its own
                    kinds = [p if "/" in p else f"{p}/{v}" for p in parts.split()]
                    found.append((name, *kinds))
            rules[f"{result}/{v}"] = found
    return rules


def load_corpus():  # -> [(kind, tree)]
    """165 programs of one line."""
    text = (Path(__file__).parent / "code_corpus.tsv").read_text("utf-8")
    lines = [line.split("\t") for line in text.splitlines()[1:]]
    return [(kind, parse(program)) for kind, program in lines]


# --8<-- [start:tree]
def parse(text):  # "len(x)" -> ("len", ("x",))
    """A program as a tree: a name, then its parts."""
    if not 0 < len(text) <= LONGEST:
        raise ValueError(f"this is no program: {text[:40]!r}")
    tree, rest = parse_tokens(re.findall(r"\w+|\S", text))
    if rest:
        raise ValueError(f"this is no program: {text[:40]!r}")
    return tree


def parse_tokens(tokens):  # -> the tree that they begin with, the tokens after it
    """A name, and in brackets its parts, with commas between them."""
    name, *rest = tokens
    if not re.match(r"\w", name):
        raise ValueError(f"a name is needed, not {name!r}")
    parts = []
    if rest[:1] == ["("]:
        while rest[:1] in (["("], [","]):
            part, rest = parse_tokens(rest[1:])
            parts.append(part)
        if rest[:1] != [")"]:
            raise ValueError(f"the bracket after {name} is not closed")
        rest = rest[1:]
    return (name, *parts), rest


def to_text(tree):  # ("len", ("x",)) -> "len(x)"
    """The tree as it is written."""
    name, *parts = tree
    return f"{name}({', '.join(map(to_text, parts))})" if parts else name


def derive(rules, kind, tree, parent=""):  # -> [(kind, parent, rule)] or None
    """The choices that make the tree, from its top; None: no rules make it."""
    if kind not in rules:
        raise ValueError(f"no program is of kind {kind!r}")
    name, *parts = tree
    for rule in rules[kind]:
        if rule[0] == name and len(rule) == len(tree):
            pairs = zip(rule[1:], parts, strict=True)
            found = [derive(rules, k, part, name) for k, part in pairs]
            if None not in found:
                return [(kind, parent, rule), *chain.from_iterable(found)]
    return None


# --8<-- [end:tree]


# --8<-- [start:learn]
def learn(rules, corpus, added=0.2, weight=3.0):  # -> {place: {rule: p}}
    """Counts choices under their parent, mixed with those made anywhere."""
    if not (added > 0 and weight > 0):
        raise ValueError(f"added and weight must be > 0, got {added}, {weight}")
    anywhere = Counter()
    here = Counter()
    for kind, tree in corpus:
        for k, parent, rule in derive(rules, kind, tree):
            anywhere[k, rule] += 1
            here[k, parent, rule] += 1
    grammar = {}
    for kind, parent in all_places(rules):
        blunt = shares({rule: anywhere[kind, rule] + added for rule in rules[kind]})
        mixed = {r: here[kind, parent, r] + weight * p for r, p in blunt.items()}
        grammar[kind, parent] = shares(mixed)
    return grammar


def all_places(rules):  # -> [(kind, parent)], sorted
    """Where a choice is made: at the top, and for each part of each rule."""
    places = {(f"{result}/{v}", "") for result in RESULTS for v in "nxs"}
    for found in rules.values():
        for name, *kinds in found:
            places |= {(kind, name) for kind in kinds}
    return sorted(places)


def shares(weights):  # {key: weight} -> {key: share of their sum}
    """Numbers that sum to 1."""
    total = sum(weights.values())
    return {key: weight / total for key, weight in weights.items()}


def bits(grammar, choices):
    """-log2 of the probability of a program: the product of its choices'."""
    if not choices:
        raise ValueError("a program has at least one choice, got none")
    p = [grammar[kind, parent][rule] for kind, parent, rule in choices]
    return -sum(map(math.log2, p))


# --8<-- [end:learn]


# --8<-- [start:sample]
def temper(grammar, temperature):  # -> {place: {rule: p}}
    """Each probability to the power 1 / temperature; infinity: all even."""
    if not temperature > 0:
        raise ValueError(f"temperature must be > 0, got {temperature}")
    tempered = {}
    for place, choices in grammar.items():
        top = max(choices.values())
        powers = {r: (p / top) ** (1 / temperature) for r, p in choices.items()}
        tempered[place] = shares(powers)
    return tempered


def sample(grammar, kind, rng):  # -> tree, or None if it outgrew its room
    """A rule, then a rule for each part that it asks for, and so on."""
    if (kind, "") not in grammar:
        raise ValueError(f"no program is of kind {kind!r}")
    try:
        tree, _ = expand(grammar, kind, "", ROOM, rng)
    except OverflowError:
        return None
    return tree


def expand(grammar, kind, parent, room, rng):  # -> tree, room that is left
    """Raises OverflowError where there is no room for one more part."""
    if room < 1:
        raise OverflowError(f"more than {ROOM} parts")
    choices = grammar[kind, parent]
    i = categorical(np.array(list(choices.values())), rng)
    name, *kinds = list(choices)[i]
    room -= 1
    parts = []
    for part_kind in kinds:
        part, room = expand(grammar, part_kind, name, room, rng)
        parts.append(part)
    return (name, *parts), room


# --8<-- [end:sample]


def distance(choices, others):  # -> 0: some have the same choices, 1: none in common
    """Dice's: the share of both programs' choices that the nearest does not share."""
    found = []
    for other in others:
        shared = (Counter(choices) & Counter(other)).total()
        found.append(1 - 2 * shared / (len(choices) + len(other)))
    return min(found)


def measure_bits(rules, corpus):  # -> {what a choice knows: mean bits}
    """Of every fourth program, which is held out."""
    known = [pair for i, pair in enumerate(corpus) if i % 4]
    unseen = [derive(rules, *pair) for pair in corpus[::4]]
    models = {
        "no counts": temper(learn(rules, known), math.inf),
        "its kind": learn(rules, known, weight=1e9),
        "its parent too": learn(rules, known),
    }
    return {
        name: np.mean([bits(model, choices) for choices in unseen])
        for name, model in models.items()
    }


def measure_memory(rules, corpus, rng):  # -> {group: distances}
    """From the nearest program that was learnt from, of unseen and of sampled ones."""
    known = [pair for i, pair in enumerate(corpus) if i % 4]
    unseen = [derive(rules, *pair) for pair in corpus[::4]]
    grammar = learn(rules, known)
    made = [(kind, sample(grammar, kind, rng)) for kind, _ in corpus[::4] * 10]
    sampled = [derive(rules, kind, tree) for kind, tree in made if tree]
    learnt = [derive(rules, *pair) for pair in known]
    return {
        "unseen": np.array([distance(choices, learnt) for choices in unseen]),
        "sampled": np.array([distance(choices, learnt) for choices in sampled]),
    }


def main(out: Path, seed: int = 0) -> None:
    rules = load_rules()
    corpus = load_corpus()
    grammar = learn(rules, corpus)
    rng = np.random.default_rng(seed)
    print("places: what may stand for a list made from x, likeliest first")
    for place, parent in [("alone", ""), ("in sum", "sum"), ("in sort", "sort")]:
        top = Counter(grammar["list/x", parent]).most_common(4)
        print(f"  {place:8}", "  ".join(f"{rule[0]} {p:.2f}" for rule, p in top))
    print(f"\nsamples: of 1000 ints made from x, some outgrew {ROOM} parts")
    for t in (0.4, 1.0, 2.5):
        model = temper(grammar, t)
        made = [sample(model, "int/x", rng) for _ in range(1000)]
        texts = [to_text(tree) for tree in made if tree]
        print(f"  temperature {t}: {len(set(texts))} different,", end=" ")
        print(f"{made.count(None)} outgrew")
        short = dict.fromkeys(text for text in texts if len(text) < 60)
        print("   ", "\n    ".join(list(short)[:4]))
    print("\nbits: of an unseen program, on average, if a choice knows")
    for name, mean in measure_bits(rules, corpus).items():
        print(f"  {name:15} {mean:.1f}")
    print("\nmemory: distance to the nearest program that it learnt from")
    for name, away in measure_memory(rules, corpus, rng).items():
        copies = np.mean(away == 0)
        print(f"  {name:7} {away.mean():.2f} on average, {copies:.2f} are copies")


if __name__ == "__main__":
    main(Path("."))
