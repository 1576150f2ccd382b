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
    text = _FILES['code_language.tsv']
    lines = [line.split("\t") for line in text.splitlines()[1:]]
    rules = {f"{r}/{v}": [] for r in RESULTS for v in VARIABLES}
    for kind, found in rules.items():
        result, _, v = kind.partition("/")
        found += [(v,)] * (VARIABLES[v] == result)
        for name, made, parts, _ in lines:
            kinds = [p if "/" in p else f"{p}/{v}" for p in parts.split()]
            found += [(name, *kinds)] * (made == result)
    text = _FILES['code_corpus.tsv']
    lines = [line.split("\t") for line in text.splitlines()[1:]]
    return rules, [(kind, parse(program)) for kind, program in lines]


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


# --- the data files ---
_FILES = {
    'code_language.tsv': """\
name	result	parts	what it is
0	int		the number 0
1	int		the number 1
2	int		the number 2
3	int		the number 3
10	int		the number 10
add	int	int int	a + b
sub	int	int int	a - b
mul	int	int int	a times b
div	int	int int	a divided by b, rounded down
mod	int	int int	what is left when a is divided by b
abs	int	int	without its sign
max	int	int int	the larger of two
min	int	int int	the smaller of two
if	int	bool int int	one number or the other
until	int	bool/n int/n int	change a number until something is true of it
len	int	list	how many numbers
len	int	text	how many characters
len	int	words	how many words
sum	int	list	their sum
product	int	list	their product
max	int	list	the largest
min	int	list	the smallest
first	int	list	the first
last	int	list	the last
get	int	list int	the number at a place, counted from 0
even	bool	int	is it even?
odd	bool	int	is it odd?
less	bool	int int	is a smaller than b?
equal	bool	int int	are two numbers equal?
equal	bool	list list	are two lists equal?
equal	bool	text text	are two texts equal?
equal	bool	char char	are two characters equal?
not	bool	bool	the opposite
and	bool	bool bool	are both true?
or	bool	bool bool	is one of them true?
all	bool	bool/n list	is it true of all numbers?
any	bool	bool/n list	is it true of some number?
vowel	bool	char	is it a, e, i, o or u?
letter	bool	char	is it a letter?
digit	bool	char	is it a digit?
capital	bool	char	is it a capital letter?
map	list	int/n list	change each number
map	list	int/w words	a number from each word
filter	list	bool/n list	keep some numbers
sort	list	list	smallest first
reverse	list	list	back to front
take	list	int list	the first few
drop	list	int list	all but the first few
unique	list	list	without repetitions
sums	list	list	running sums
join	list	list list	one list after another
range	list	int	0, 1, 2 and so on, below a number
digits	list	int	the decimal digits
map	text	char/c text	change each character
filter	text	bool/c text	keep some characters
sort	text	text	characters in order
reverse	text	text	back to front
take	text	int text	the first few characters
drop	text	int text	all but the first few characters
unique	text	text	without repetitions
join	text	text text	one text after another
repeat	text	int text	several times over
upper	text	text	in capitals
lower	text	text	in small letters
spaced	text	words	words to text, spaces between
joined	text	words	words to text, nothing between
first	text	words	the first word
last	text	words	the last word
show	text	int	a number as text
words	words	text	text to words, cut at spaces
map	words	text/w words	change each word
filter	words	bool/w words	keep some words
sort	words	words	in the order of the alphabet
reverse	words	words	last word first
first	char	text	the first character
last	char	text	the last character
upper	char	char	as a capital
lower	char	char	as a small letter
if	char	bool char char	one character or the other
space	char		a space
star	char		a star
""",
    'code_corpus.tsv': """\
kind	program
int/x	add(first(x), last(x))
int/x	sum(drop(1, x))
int/x	sum(take(2, x))
int/x	sub(last(x), first(x))
int/x	sum(map(add(n, 1), x))
int/x	max(map(abs(n), x))
int/x	min(filter(odd(n), x))
int/x	len(filter(even(n), x))
int/x	len(filter(less(10, n), x))
int/x	len(filter(equal(mod(n, 3), 0), x))
int/x	sum(unique(map(mul(n, n), x)))
int/x	product(map(sub(n, 1), x))
int/x	product(filter(not(equal(n, 0)), x))
int/x	get(x, 2)
int/x	get(sort(x), 1)
int/x	first(reverse(sort(unique(x))))
int/x	last(sums(filter(odd(n), x)))
int/x	abs(min(x))
int/x	div(sum(x), 2)
int/x	mod(sum(x), 10)
int/x	mul(len(x), max(x))
int/x	add(max(x), min(x))
int/x	max(len(x), last(x))
int/x	sum(digits(max(x)))
int/x	len(digits(product(x)))
int/x	if(less(first(x), last(x)), first(x), last(x))
int/x	max(sums(x))
int/x	sum(map(if(even(n), n, 0), x))
int/x	max(map(sum(digits(n)), x))
int/x	get(x, sub(len(x), 2))
list/x	sort(unique(x))
list/x	reverse(take(2, x))
list/x	drop(2, sort(x))
list/x	take(3, x)
list/x	take(2, sort(x))
list/x	map(add(n, 1), x)
list/x	map(sub(0, n), x)
list/x	map(div(n, 2), x)
list/x	map(mul(n, 3), filter(even(n), x))
list/x	map(mul(n, n), take(3, x))
list/x	map(mod(n, 2), x)
list/x	map(min(n, 10), x)
list/x	map(abs(n), reverse(x))
list/x	map(if(less(n, 0), sub(0, n), n), sort(x))
list/x	filter(less(0, n), x)
list/x	filter(equal(mod(n, 3), 0), x)
list/x	filter(or(less(n, 0), less(10, n)), x)
list/x	filter(and(odd(n), less(0, n)), x)
list/x	sums(x)
list/x	reverse(sums(reverse(x)))
list/x	sums(map(mul(n, n), x))
list/x	join(x, sort(x))
list/x	join(take(2, x), drop(3, x))
list/x	join(filter(even(n), x), filter(odd(n), x))
list/x	drop(1, filter(less(0, n), x))
list/x	take(1, reverse(sort(x)))
list/x	map(last(digits(n)), x)
list/x	take(first(x), sort(x))
bool/x	any(less(n, 0), x)
bool/x	all(even(n), x)
bool/x	any(equal(n, 0), x)
bool/x	even(len(x))
bool/x	less(first(x), last(x))
bool/x	less(10, sum(x))
bool/x	equal(max(x), first(x))
bool/x	equal(sort(x), reverse(x))
bool/x	equal(len(x), len(filter(odd(n), x)))
bool/x	equal(sums(x), reverse(x))
int/n	mul(n, 2)
int/n	add(mul(n, n), 1)
int/n	div(mul(n, sub(n, 1)), 2)
int/n	mod(n, 10)
int/n	product(digits(n))
int/n	first(digits(n))
int/n	min(digits(n))
int/n	len(unique(digits(n)))
int/n	sum(filter(even(n), range(n)))
int/n	sum(map(mul(n, n), range(n)))
int/n	len(filter(odd(n), digits(n)))
int/n	product(map(add(n, 2), range(3)))
int/n	until(less(n, 10), div(n, 10), n)
int/n	until(equal(mod(n, 3), 0), add(n, 1), n)
int/n	until(less(n, 3), div(n, 2), n)
int/n	if(even(n), div(n, 2), add(mul(n, 3), 1))
int/n	max(sub(n, 10), 0)
list/n	range(n)
list/n	sort(digits(n))
list/n	unique(digits(n))
list/n	map(add(n, n), range(n))
list/n	filter(odd(n), digits(n))
list/n	drop(2, range(n))
list/n	map(mul(n, 10), range(add(n, 1)))
list/n	join(digits(n), digits(n))
list/n	reverse(filter(even(n), range(n)))
list/n	filter(equal(mod(n, 3), 1), range(n))
bool/n	even(sum(digits(n)))
bool/n	less(n, 10)
bool/n	equal(mod(n, 3), 0)
bool/n	all(odd(n), digits(n))
bool/n	any(equal(n, 0), digits(n))
bool/n	equal(digits(n), unique(digits(n)))
int/s	len(words(s))
int/s	len(upper(s))
int/s	len(unique(s))
int/s	len(first(words(s)))
int/s	len(filter(digit(c), s))
int/s	len(filter(letter(c), s))
int/s	len(filter(capital(c), first(words(s))))
int/s	len(filter(less(3, len(w)), words(s)))
int/s	min(map(len(w), words(s)))
int/s	sum(map(mul(n, n), map(len(w), words(s))))
int/s	if(vowel(first(s)), 1, 0)
int/s	sub(len(s), len(words(s)))
text/s	reverse(upper(s))
text/s	upper(take(3, s))
text/s	take(1, s)
text/s	join(s, s)
text/s	join(drop(1, s), take(1, s))
text/s	join(first(words(s)), last(words(s)))
text/s	filter(letter(c), s)
text/s	filter(not(capital(c)), s)
text/s	filter(vowel(c), lower(s))
text/s	filter(not(digit(c)), s)
text/s	map(upper(c), filter(letter(c), s))
text/s	map(if(equal(c, space), star, c), s)
text/s	map(if(capital(c), lower(c), c), reverse(s))
text/s	map(if(digit(c), star, c), s)
text/s	sort(lower(s))
text/s	reverse(first(words(s)))
text/s	lower(first(words(s)))
text/s	spaced(sort(words(s)))
text/s	spaced(map(take(2, w), words(s)))
text/s	spaced(filter(vowel(first(w)), words(s)))
text/s	joined(map(drop(1, w), words(s)))
text/s	joined(reverse(words(s)))
text/s	spaced(map(join(w, w), words(s)))
text/s	spaced(map(join(upper(w), lower(w)), words(s)))
text/s	spaced(map(join(take(1, w), drop(2, w)), words(s)))
text/s	joined(map(upper(take(2, w)), words(s)))
text/s	repeat(2, s)
text/s	repeat(3, take(1, s))
text/s	show(len(s))
text/s	unique(lower(s))
words/s	map(lower(w), words(s))
words/s	filter(equal(len(w), 3), words(s))
words/s	map(spaced(words(w)), sort(words(s)))
bool/s	vowel(last(s))
bool/s	digit(first(s))
bool/s	capital(first(s))
bool/s	equal(s, upper(s))
bool/s	equal(first(words(s)), last(words(s)))
bool/s	equal(first(s), last(s))
bool/s	less(10, len(s))
bool/s	equal(unique(s), s)
bool/s	equal(sort(s), s)
bool/s	less(len(words(s)), 3)
list/s	map(len(unique(w)), words(s))
list/s	sort(map(sub(len(w), 1), words(s)))
list/s	digits(len(s))
int/x	sum(unique(x))
list/x	take(2, unique(x))
list/x	take(div(len(x), 2), x)
bool/x	less(3, len(x))
bool/x	less(sum(x), len(x))
list/x	drop(div(len(x), 3), sort(x))
""",
}


if __name__ == "__main__":
    main(Path("."))
