"""A distribution over programs: a grammar whose choices were counted.

But: one-line programs, counts of 165 that were written for this page. It knows
what is usual, not what is asked for; `code_synthesis` searches with it.

Shows:
- whatever it draws is well formed
- unseen programs cost fewer bits than by even choices, fewest with the parent
- a low temperature repeats itself, a high one loses its way
- what it draws stands nearer to the corpus than unseen programs do

Reference: Johnson 1998, PCFG Models of Linguistic Tree Representations.

Notation: kind "int/x", an int made from x; parent, the operation around it.
"""

import json
import math
import re
from bisect import bisect_left
from collections import Counter
from itertools import accumulate, chain
from pathlib import Path

import numpy as np

VARIABLES = {"n": "int", "x": "list", "s": "text", "c": "char", "w": "text"}
RESULTS = "int", "bool", "list", "text", "words", "char"
ROOM = 30  # parts that a program may have


def load():  # -> {kind: its rules (name, kind of each part ...)}, [(kind, tree)]
    text = (Path(__file__).parent / "code_language.tsv").read_text("utf-8")
    lines = [line.split("\t") for line in text.splitlines()[1:]]
    rules = {f"{r}/{v}": [] for r in RESULTS for v in VARIABLES}
    for kind, found in rules.items():
        result, _, v = kind.partition("/")
        found += [(v,)] * (VARIABLES[v] == result)
        for name, made, parts, _ in lines:
            kinds = [p if "/" in p else f"{p}/{v}" for p in parts.split()]
            found += [(name, *kinds)] * (made == result)
    text = (Path(__file__).parent / "code_corpus.tsv").read_text("utf-8")
    lines = [line.split("\t") for line in text.splitlines()[1:]]
    return rules, [(kind, parse(program)) for kind, program in lines]


# --8<-- [start:tree]
def parse(text):  # "len(x)" -> ("len", ("x",))
    """A program as a tree: a name, then its parts."""
    if not re.fullmatch(r"\w[\w(), ]{0,300}", text):
        raise ValueError(f"this is no program: {text[:40]!r}")
    text = re.sub(r"(\w+)\b(?!\()", r'["\1"]', text)
    text = re.sub(r"(\w+)\(", r'["\1", ', text).replace(")", "]")
    return _tuples(json.loads(text))


def _tuples(value):
    return tuple(map(_tuples, value)) if isinstance(value, list) else value


def _text(tree):  # ("len", ("x",)) -> "len(x)"
    name, *parts = tree
    return f"{name}({', '.join(map(_text, parts))})" if parts else name


def derive(rules, kind, tree, parent=""):
    """The choices [(kind, parent, rule)] that make the tree, or None."""
    if kind not in rules:
        raise ValueError(f"no program is of kind {kind!r}")
    for name, *kinds in rules[kind]:
        if name == tree[0] and len(kinds) == len(tree) - 1:
            pairs = zip(kinds, tree[1:], strict=True)
            parts = [derive(rules, k, part, name) for k, part in pairs]
            if None not in parts:
                own = kind, parent, (name, *kinds)
                return [own, *chain.from_iterable(parts)]
    return None


# --8<-- [end:tree]


# --8<-- [start:learn]
def learn(rules, corpus, extra=0.2, pull=3.0):  # -> {place: {rule: p}}
    """Counts choices under their parent, mixed with those made anywhere."""
    if not (extra > 0 and pull > 0):
        raise ValueError(f"extra and pull must be > 0, got {extra}, {pull}")
    counts = Counter()
    for kind, tree in corpus:
        for k, parent, rule in derive(rules, kind, tree):
            counts.update([(k, rule), (k, parent, rule)])
    places = {(f"{r}/{v}", "") for r in RESULTS for v in "nxs"}
    for found in rules.values():
        places |= {(k, name) for name, *kinds in found for k in kinds}
    grammar = {}
    for kind, parent in sorted(places):
        p = _normal({r: counts[kind, r] + extra for r in rules[kind]})
        p = {r: counts[kind, parent, r] + pull * p[r] for r in p}
        grammar[kind, parent] = _normal(p)
    return grammar


def _normal(weights):  # {key: weight} -> {key: share}
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
def temper(grammar, temperature):
    """Each probability to the power 1 / temperature; infinity: all even."""
    if not temperature > 0:
        raise ValueError(f"temperature must be > 0, got {temperature}")
    tempered = {}
    for place, choices in grammar.items():
        top = max(choices.values())
        weights = [(p / top) ** (1 / temperature) for p in choices.values()]
        tempered[place] = _normal(dict(zip(choices, weights, strict=True)))
    return tempered


def sample(grammar, kind, rng):  # -> tree, or None if it outgrew its room
    """Draws a rule, then a rule for each part that it asks for, and so on."""
    left = [ROOM]

    def draw(kind, parent):
        left[0] -= 1
        if left[0] < 0:
            raise OverflowError
        choices = grammar[kind, parent]
        edges = list(accumulate(choices.values()))
        at = bisect_left(edges, rng.random() * edges[-1])
        name, *kinds = list(choices)[at]
        return name, *[draw(k, name) for k in kinds]

    try:
        return draw(kind, "")
    except KeyError:
        raise ValueError(f"no program is of kind {kind!r}") from None
    except OverflowError:
        return None


# --8<-- [end:sample]


def nearest(choices, others):  # -> 0: the same choices, 1: none in common
    if not others:
        raise ValueError("others must not be empty")
    shared = [(Counter(choices) & Counter(o)).total() for o in others]
    sizes = [len(choices) + len(o) for o in others]
    return 1 - max(2 * s / n for s, n in zip(shared, sizes, strict=True))


def main(out: Path, seed: int = 0) -> None:
    rules, corpus = load()
    grammar, rng = learn(rules, corpus), np.random.default_rng(seed)
    print("places: what may stand for a list made from x, likeliest first")
    for parent in ("", "sum", "sort"):
        top = Counter(grammar["list/x", parent]).most_common(4)
        shown = "  ".join(f"{rule[0]} {p:.2f}" for rule, p in top)
        print(f"  {'in ' + parent if parent else 'alone':8} {shown}")
    print(f"\nsamples: of 1000 ints made from x, some outgrew {ROOM} parts")
    for t in (0.4, 1.0, 2.5):
        model = temper(grammar, t)
        made = [sample(model, "int/x", rng) for _ in range(1000)]
        texts = [_text(tree) for tree in made if tree]
        print(f"  temperature {t}: {len(set(texts))} different,", end=" ")
        print(f"{made.count(None)} outgrew")
        short = dict.fromkeys(t for t in texts if len(t) < 60)
        print("   ", "\n    ".join(list(short)[:4]))
    known = [pair for i, pair in enumerate(corpus) if i % 4]
    part, unseen = learn(rules, known), [derive(rules, *p) for p in corpus[::4]]
    plain = learn(rules, known, pull=1e9)
    print("\nbits: of an unseen program, on average, if a choice knows")
    for i, model in enumerate((temper(part, math.inf), plain, part)):
        name = ("no counts", "its kind", "its parent too")[i]
        print(f"  {name:15} {np.mean([bits(model, c) for c in unseen]):.1f}")
    made = [(k, sample(part, k, rng)) for k, _ in corpus[::4] * 10]
    drawn = [derive(rules, *pair) for pair in made if pair[1]]
    known = [derive(rules, *pair) for pair in known]
    print("\nmemory: distance to the nearest program that it learnt from")
    for name, group in (("unseen", unseen), ("drawn", drawn)):
        far = np.array([nearest(c, known) for c in group])
        print(f"  {name:6} {far.mean():.2f} on average,", end=" ")
        print(f"{np.mean(far == 0):.2f} are copies")


if __name__ == "__main__":
    main(Path("."))
