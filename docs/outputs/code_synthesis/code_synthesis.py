"""Programs built in the order of their probability, kept if they pass tests.

But: one-line programs without names or recursion. The model never reads what is
asked for, only what goes in and comes out. `code_grammar` learnt the costs.

Shows:
- endless and huge programs are stopped, and Python is given none of them
- at least nine in ten of 45 tasks are solved, on ten tests that were not shown
- some programs pass the tests that are shown, and are wrong
- no solution stands in the corpus

Reference: Balog et al. 2017, DeepCoder; Udupa et al. 2013, TRANSIT (merging).
"""

import json
import math
import operator as op
from collections import namedtuple
from itertools import accumulate, product
from pathlib import Path

STEPS, SIZE, LARGEST = 250, 1000, 10**12  # of a run; of a value; of a number
FAILS = ArithmeticError, LookupError, ValueError  # 1 / 0, a limit; no first
Program = namedtuple("Program", "text call values number tried")


def _like(whole, parts):  # characters make a text, all else a tuple
    return "".join(parts) if isinstance(whole, str) else tuple(parts)


def _until(done, change, value):
    while not done(value):
        value = change(value)
    return value


DO = {str(k): (lambda k=k: k) for k in (0, 1, 2, 3, 10)}
DO |= dict(add=op.add, sub=op.sub, mul=op.mul, div=op.floordiv, mod=op.mod)
DO |= dict(len=len, sum=sum, product=math.prod, get=op.getitem, max=max)
DO |= dict(first=lambda v: v[0], last=lambda v: v[-1], min=min, join=op.add)
DO |= dict(even=lambda n: n % 2 == 0, odd=lambda n: n % 2 == 1, less=op.lt)
DO |= {"not": op.not_, "and": op.and_, "or": op.or_, "equal": op.eq}
DO |= {"if": lambda b, v, w: v if b else w, "until": _until, "show": str}
DO |= dict(take=lambda n, v: v[: max(n, 0)], drop=lambda n, v: v[max(n, 0) :])
DO |= dict(all=lambda f, v: all(map(f, v)), any=lambda f, v: any(map(f, v)))
DO |= dict(map=lambda f, v: _like(v, map(f, v)), reverse=lambda v: v[::-1])
DO |= dict(filter=lambda f, v: _like(v, filter(f, v)), spaced=" ".join)
DO |= dict(sort=lambda v: _like(v, sorted(v)), joined="".join, abs=abs)
DO |= dict(unique=lambda v: _like(v, dict.fromkeys(v)), letter=str.isalpha)
DO |= dict(sums=lambda v: tuple(accumulate(v)), digit=str.isdigit)
DO |= dict(digits=lambda n: tuple(map(int, str(abs(n)))), capital=str.isupper)
DO |= dict(words=lambda s: tuple(s.split()), upper=str.upper, lower=str.lower)
DO |= dict(range=lambda n: tuple(range(min(n, SIZE + 1))))
DO |= dict(repeat=lambda n, v: v * min(n, SIZE + 1))
DO |= dict(
    space=lambda: " ", star=lambda: "*", vowel=lambda c: c in "aeiouAEIOU"
)
BODIES = dict(map=1, filter=1, all=1, any=1, until=2)  # parts used as functions
LEFT = [0]  # the steps that a program may still do


def step(name, *given):
    """One operation of the table, unless it is one too many or too large."""
    LEFT[0] -= 1
    if LEFT[0] < 0:
        raise OverflowError("too many steps")
    made = DO[name](*given)
    if abs(made) > LARGEST if isinstance(made, int) else len(made) > SIZE:
        raise OverflowError("too large")
    return made


def _build(name, parts):  # parts: functions of the variable -> one more
    """A program from its parts. Nothing but the table says what it does."""
    if name in ("n", "x", "s", "c", "w"):
        return lambda value: value
    bodies, rest = parts[: BODIES.get(name, 0)], parts[BODIES.get(name, 0) :]
    return lambda value: step(name, *bodies, *[part(value) for part in rest])


def _passes(call, values, wanted):
    LEFT[0] = STEPS * len(values)
    try:
        return tuple(map(call, values)) == wanted
    except FAILS:
        return False




class Search:
    """Programs by cost, each built from cheaper ones."""

    def __init__(self, data, merge=True):
        self.data, self.merge, self.tried = data, merge, 0
        self.shelves, self.known, self.seen = {}, {}, set()
        self.numbers, self.stopped = {}, {}

    def run(self, budget):
        """Goes from cost to cost until so many programs have been tried."""
        kinds = dict.fromkeys(kind for kind, *_ in self.data["task"].values())
        for cost, kind in product(range(10**4), kinds):
            if self.tried < budget:
                self._shelf((kind, ""), cost)
        return self

    def _shelf(self, place, cost):  # place: (kind, parent) -> new programs
        if (place, cost) not in self.shelves:
            shelf = self.shelves[place, cost] = []
            prices = self.data["costs"][" ".join(place)]
            rules = self.data["rules"][place[0]]
            for price, (name, *kinds) in zip(prices, rules, strict=True):
                places = [(part, name) for part in kinds]
                for parts in self._fill(places, cost - price):
                    program = self.program(place[0][-1], name, parts)
                    if program and (place, program.number) not in self.seen:
                        self.seen.add((place, program.number))
                        shelf.append(program._replace(tried=self.tried))
        return self.shelves[place, cost]

    def _fill(self, places, cost):  # all programs that cost this together
        if not places and cost == 0:
            yield ()
        for first in range(1, cost + 1) if places else []:
            if shelf := self._shelf(places[0], first):
                rest = self._fill(places[1:], cost - first)
                yield from ((p, *ps) for p, ps in product(shelf, rest))

    def program(self, variable, name, parts):
        """A program of these parts; None if it fails on one of the values."""
        key = variable, name, *[part.text for part in parts]
        if key in self.known:
            return self.known[key]
        self.known[key], self.tried = None, self.tried + 1
        text = f"{name}({', '.join(p.text for p in parts)})" if parts else name
        bodies, values = [p.call for p in parts[: BODIES.get(name, 0)]], []
        try:
            for i, value in enumerate(self.data["tests"][variable]):
                LEFT[0], own = STEPS, name == variable
                rest = [part.values[i] for part in parts[len(bodies) :]]
                values.append(value if own else step(name, *bodies, *rest))
        except FAILS as error:
            why = str(error) if isinstance(error, OverflowError) else "no value"
            return self.stopped.setdefault(why, []).append(text)
        same = tuple(values) if self.merge else self.tried
        number = self.numbers.setdefault(same, len(self.numbers))
        call = _build(name, [part.call for part in parts])
        self.known[key] = Program(text, call, tuple(values), number, self.tried)
        return self.known[key]

    def first(self, kind, tests):
        """The likeliest program that does what is wanted first."""
        for (place, _), shelf in self.shelves.items():
            for program in shelf if place == (kind, "") else []:
                if program.values[: len(tests)] == tests:
                    return program
        return None




def load():  # -> {"rules", "costs", "tests", "hidden", "task": {name: value}}
    def tuples(value):
        return tuple(map(tuples, value)) if isinstance(value, list) else value

    text = _FILES['code_grammar.tsv']
    text += _FILES['code_tasks.tsv']
    data = {}
    for section, name, cell in (row.split("\t") for row in text.splitlines()):
        data.setdefault(section, {})[name] = tuples(json.loads(cell))
    return data


def main(out: Path, seed: int = 0) -> None:
    data, solved, other = load(), {}, {}
    search = Search(data).run(65_000)
    for name, (kind, tests, hidden) in data["task"].items():
        p = search.first(kind, tests)
        good = p and _passes(p.call, data["hidden"][kind[-1]], hidden)
        (solved if good else other)[name] = p
    print(f"stopped: of {search.tried:,} programs, and the first of each kind")
    for why, texts in search.stopped.items():
        print(f"  {why:15}{len(texts):5}  {texts[0]}")
    print(f"\nsolved: {len(solved)} of {len(data['task'])}, here every fourth")
    for name, p in sorted(solved.items(), key=lambda item: item[1].tried)[::4]:
        print(f"{p.tried:7,}  {name}\n         {p.text}")
    print("\nunsolved: and what passes the tests that were shown")
    for name, p in other.items():
        print(f"  {name}\n         {p.text if p else '-'}")
    corpus = _FILES['code_corpus.tsv']
    ends = [corpus.count(f"\t{p.text}\n") for p in solved.values()]
    print(f"\nmemory: {sum(ends)} of the solutions stand in the corpus")


# --- the data files ---
_FILES = {
    'code_grammar.tsv': """\
rules	int/n	[["n"],["0"],["1"],["2"],["3"],["10"],["add","int/n","int/n"],["sub","int/n","int/n"],["mul","int/n","int/n"],["div","int/n","int/n"],["mod","int/n","int/n"],["abs","int/n"],["max","int/n","int/n"],["min","int/n","int/n"],["if","bool/n","int/n","int/n"],["until","bool/n","int/n","int/n"],["len","list/n"],["len","text/n"],["len","words/n"],["sum","list/n"],["product","list/n"],["max","list/n"],["min","list/n"],["first","list/n"],["last","list/n"],["get","list/n","int/n"]]
rules	int/x	[["0"],["1"],["2"],["3"],["10"],["add","int/x","int/x"],["sub","int/x","int/x"],["mul","int/x","int/x"],["div","int/x","int/x"],["mod","int/x","int/x"],["abs","int/x"],["max","int/x","int/x"],["min","int/x","int/x"],["if","bool/x","int/x","int/x"],["until","bool/n","int/n","int/x"],["len","list/x"],["len","text/x"],["len","words/x"],["sum","list/x"],["product","list/x"],["max","list/x"],["min","list/x"],["first","list/x"],["last","list/x"],["get","list/x","int/x"]]
rules	int/s	[["0"],["1"],["2"],["3"],["10"],["add","int/s","int/s"],["sub","int/s","int/s"],["mul","int/s","int/s"],["div","int/s","int/s"],["mod","int/s","int/s"],["abs","int/s"],["max","int/s","int/s"],["min","int/s","int/s"],["if","bool/s","int/s","int/s"],["until","bool/n","int/n","int/s"],["len","list/s"],["len","text/s"],["len","words/s"],["sum","list/s"],["product","list/s"],["max","list/s"],["min","list/s"],["first","list/s"],["last","list/s"],["get","list/s","int/s"]]
rules	int/c	[["0"],["1"],["2"],["3"],["10"],["add","int/c","int/c"],["sub","int/c","int/c"],["mul","int/c","int/c"],["div","int/c","int/c"],["mod","int/c","int/c"],["abs","int/c"],["max","int/c","int/c"],["min","int/c","int/c"],["if","bool/c","int/c","int/c"],["until","bool/n","int/n","int/c"],["len","list/c"],["len","text/c"],["len","words/c"],["sum","list/c"],["product","list/c"],["max","list/c"],["min","list/c"],["first","list/c"],["last","list/c"],["get","list/c","int/c"]]
rules	int/w	[["0"],["1"],["2"],["3"],["10"],["add","int/w","int/w"],["sub","int/w","int/w"],["mul","int/w","int/w"],["div","int/w","int/w"],["mod","int/w","int/w"],["abs","int/w"],["max","int/w","int/w"],["min","int/w","int/w"],["if","bool/w","int/w","int/w"],["until","bool/n","int/n","int/w"],["len","list/w"],["len","text/w"],["len","words/w"],["sum","list/w"],["product","list/w"],["max","list/w"],["min","list/w"],["first","list/w"],["last","list/w"],["get","list/w","int/w"]]
rules	bool/n	[["even","int/n"],["odd","int/n"],["less","int/n","int/n"],["equal","int/n","int/n"],["equal","list/n","list/n"],["equal","text/n","text/n"],["equal","char/n","char/n"],["not","bool/n"],["and","bool/n","bool/n"],["or","bool/n","bool/n"],["all","bool/n","list/n"],["any","bool/n","list/n"],["vowel","char/n"],["letter","char/n"],["digit","char/n"],["capital","char/n"]]
rules	bool/x	[["even","int/x"],["odd","int/x"],["less","int/x","int/x"],["equal","int/x","int/x"],["equal","list/x","list/x"],["equal","text/x","text/x"],["equal","char/x","char/x"],["not","bool/x"],["and","bool/x","bool/x"],["or","bool/x","bool/x"],["all","bool/n","list/x"],["any","bool/n","list/x"],["vowel","char/x"],["letter","char/x"],["digit","char/x"],["capital","char/x"]]
rules	bool/s	[["even","int/s"],["odd","int/s"],["less","int/s","int/s"],["equal","int/s","int/s"],["equal","list/s","list/s"],["equal","text/s","text/s"],["equal","char/s","char/s"],["not","bool/s"],["and","bool/s","bool/s"],["or","bool/s","bool/s"],["all","bool/n","list/s"],["any","bool/n","list/s"],["vowel","char/s"],["letter","char/s"],["digit","char/s"],["capital","char/s"]]
rules	bool/c	[["even","int/c"],["odd","int/c"],["less","int/c","int/c"],["equal","int/c","int/c"],["equal","list/c","list/c"],["equal","text/c","text/c"],["equal","char/c","char/c"],["not","bool/c"],["and","bool/c","bool/c"],["or","bool/c","bool/c"],["all","bool/n","list/c"],["any","bool/n","list/c"],["vowel","char/c"],["letter","char/c"],["digit","char/c"],["capital","char/c"]]
rules	bool/w	[["even","int/w"],["odd","int/w"],["less","int/w","int/w"],["equal","int/w","int/w"],["equal","list/w","list/w"],["equal","text/w","text/w"],["equal","char/w","char/w"],["not","bool/w"],["and","bool/w","bool/w"],["or","bool/w","bool/w"],["all","bool/n","list/w"],["any","bool/n","list/w"],["vowel","char/w"],["letter","char/w"],["digit","char/w"],["capital","char/w"]]
rules	list/n	[["map","int/n","list/n"],["map","int/w","words/n"],["filter","bool/n","list/n"],["sort","list/n"],["reverse","list/n"],["take","int/n","list/n"],["drop","int/n","list/n"],["unique","list/n"],["sums","list/n"],["join","list/n","list/n"],["range","int/n"],["digits","int/n"]]
rules	list/x	[["x"],["map","int/n","list/x"],["map","int/w","words/x"],["filter","bool/n","list/x"],["sort","list/x"],["reverse","list/x"],["take","int/x","list/x"],["drop","int/x","list/x"],["unique","list/x"],["sums","list/x"],["join","list/x","list/x"],["range","int/x"],["digits","int/x"]]
rules	list/s	[["map","int/n","list/s"],["map","int/w","words/s"],["filter","bool/n","list/s"],["sort","list/s"],["reverse","list/s"],["take","int/s","list/s"],["drop","int/s","list/s"],["unique","list/s"],["sums","list/s"],["join","list/s","list/s"],["range","int/s"],["digits","int/s"]]
rules	list/c	[["map","int/n","list/c"],["map","int/w","words/c"],["filter","bool/n","list/c"],["sort","list/c"],["reverse","list/c"],["take","int/c","list/c"],["drop","int/c","list/c"],["unique","list/c"],["sums","list/c"],["join","list/c","list/c"],["range","int/c"],["digits","int/c"]]
rules	list/w	[["map","int/n","list/w"],["map","int/w","words/w"],["filter","bool/n","list/w"],["sort","list/w"],["reverse","list/w"],["take","int/w","list/w"],["drop","int/w","list/w"],["unique","list/w"],["sums","list/w"],["join","list/w","list/w"],["range","int/w"],["digits","int/w"]]
rules	text/n	[["map","char/c","text/n"],["filter","bool/c","text/n"],["sort","text/n"],["reverse","text/n"],["take","int/n","text/n"],["drop","int/n","text/n"],["unique","text/n"],["join","text/n","text/n"],["repeat","int/n","text/n"],["upper","text/n"],["lower","text/n"],["spaced","words/n"],["joined","words/n"],["first","words/n"],["last","words/n"],["show","int/n"]]
rules	text/x	[["map","char/c","text/x"],["filter","bool/c","text/x"],["sort","text/x"],["reverse","text/x"],["take","int/x","text/x"],["drop","int/x","text/x"],["unique","text/x"],["join","text/x","text/x"],["repeat","int/x","text/x"],["upper","text/x"],["lower","text/x"],["spaced","words/x"],["joined","words/x"],["first","words/x"],["last","words/x"],["show","int/x"]]
rules	text/s	[["s"],["map","char/c","text/s"],["filter","bool/c","text/s"],["sort","text/s"],["reverse","text/s"],["take","int/s","text/s"],["drop","int/s","text/s"],["unique","text/s"],["join","text/s","text/s"],["repeat","int/s","text/s"],["upper","text/s"],["lower","text/s"],["spaced","words/s"],["joined","words/s"],["first","words/s"],["last","words/s"],["show","int/s"]]
rules	text/c	[["map","char/c","text/c"],["filter","bool/c","text/c"],["sort","text/c"],["reverse","text/c"],["take","int/c","text/c"],["drop","int/c","text/c"],["unique","text/c"],["join","text/c","text/c"],["repeat","int/c","text/c"],["upper","text/c"],["lower","text/c"],["spaced","words/c"],["joined","words/c"],["first","words/c"],["last","words/c"],["show","int/c"]]
rules	text/w	[["w"],["map","char/c","text/w"],["filter","bool/c","text/w"],["sort","text/w"],["reverse","text/w"],["take","int/w","text/w"],["drop","int/w","text/w"],["unique","text/w"],["join","text/w","text/w"],["repeat","int/w","text/w"],["upper","text/w"],["lower","text/w"],["spaced","words/w"],["joined","words/w"],["first","words/w"],["last","words/w"],["show","int/w"]]
rules	words/n	[["words","text/n"],["map","text/w","words/n"],["filter","bool/w","words/n"],["sort","words/n"],["reverse","words/n"]]
rules	words/x	[["words","text/x"],["map","text/w","words/x"],["filter","bool/w","words/x"],["sort","words/x"],["reverse","words/x"]]
rules	words/s	[["words","text/s"],["map","text/w","words/s"],["filter","bool/w","words/s"],["sort","words/s"],["reverse","words/s"]]
rules	words/c	[["words","text/c"],["map","text/w","words/c"],["filter","bool/w","words/c"],["sort","words/c"],["reverse","words/c"]]
rules	words/w	[["words","text/w"],["map","text/w","words/w"],["filter","bool/w","words/w"],["sort","words/w"],["reverse","words/w"]]
rules	char/n	[["first","text/n"],["last","text/n"],["upper","char/n"],["lower","char/n"],["if","bool/n","char/n","char/n"],["space"],["star"]]
rules	char/x	[["first","text/x"],["last","text/x"],["upper","char/x"],["lower","char/x"],["if","bool/x","char/x","char/x"],["space"],["star"]]
rules	char/s	[["first","text/s"],["last","text/s"],["upper","char/s"],["lower","char/s"],["if","bool/s","char/s","char/s"],["space"],["star"]]
rules	char/c	[["c"],["first","text/c"],["last","text/c"],["upper","char/c"],["lower","char/c"],["if","bool/c","char/c","char/c"],["space"],["star"]]
rules	char/w	[["first","text/w"],["last","text/w"],["upper","char/w"],["lower","char/w"],["if","bool/w","char/w","char/w"],["space"],["star"]]
costs	bool/c and	[13,13,13,13,13,13,8,6,13,13,13,13,8,5,5,5]
costs	bool/c filter	[16,16,16,16,16,16,11,4,16,16,16,16,6,3,6,6]
costs	bool/c if	[15,15,15,15,15,15,5,8,15,15,15,15,10,7,4,4]
costs	bool/c not	[14,14,14,14,14,14,9,7,14,14,14,14,9,6,3,3]
costs	bool/c or	[13,13,13,13,13,13,8,6,13,13,13,13,8,5,5,5]
costs	bool/n 	[5,8,5,5,6,19,19,14,14,14,6,6,19,19,19,19]
costs	bool/n all	[3,3,5,6,12,17,17,12,12,12,12,12,17,17,17,17]
costs	bool/n and	[6,3,3,6,12,17,17,12,12,12,12,12,17,17,17,17]
costs	bool/n any	[7,7,4,2,12,18,18,12,12,12,12,12,18,18,18,18]
costs	bool/n filter	[4,4,5,5,16,22,22,9,9,9,16,16,22,22,22,22]
costs	bool/n if	[2,7,4,7,12,18,18,12,12,12,12,12,18,18,18,18]
costs	bool/n not	[5,6,5,3,11,16,16,11,11,11,11,11,16,16,16,16]
costs	bool/n or	[6,6,2,6,12,17,17,12,12,12,12,12,17,17,17,17]
costs	bool/n until	[7,7,2,4,12,18,18,12,12,12,12,12,18,18,18,18]
costs	bool/s 	[17,17,5,17,17,3,7,17,17,17,17,17,6,17,7,7]
costs	bool/s and	[12,12,5,12,12,4,7,12,12,12,12,12,5,12,7,7]
costs	bool/s if	[13,13,6,13,13,4,8,13,13,13,13,13,3,13,8,8]
costs	bool/s not	[12,12,5,12,12,4,7,12,12,12,12,12,5,12,7,7]
costs	bool/s or	[12,12,5,12,12,4,7,12,12,12,12,12,5,12,7,7]
costs	bool/w and	[10,10,5,5,10,10,10,10,10,10,10,10,5,10,10,10]
costs	bool/w filter	[12,12,4,4,12,12,12,12,12,12,12,12,4,12,12,12]
costs	bool/w if	[10,10,5,5,10,10,10,10,10,10,10,10,5,10,10,10]
costs	bool/w not	[10,10,5,5,10,10,10,10,10,10,10,10,5,10,10,10]
costs	bool/w or	[10,10,5,5,10,10,10,10,10,10,10,10,5,10,10,10]
costs	bool/x 	[7,17,3,5,5,17,17,17,17,17,7,5,17,17,17,17]
costs	bool/x and	[8,13,3,6,6,13,13,13,13,13,8,6,13,13,13,13]
costs	bool/x if	[8,14,2,7,7,14,14,14,14,14,8,7,14,14,14,14]
costs	bool/x not	[8,13,3,6,6,13,13,13,13,13,8,6,13,13,13,13]
costs	bool/x or	[8,13,3,6,6,13,13,13,13,13,8,6,13,13,13,13]
costs	char/c capital	[1,16,16,11,11,8,11,9]
costs	char/c digit	[1,16,16,11,11,8,11,9]
costs	char/c equal	[2,15,15,10,10,7,4,9]
costs	char/c if	[2,17,17,12,6,9,12,4]
costs	char/c letter	[1,16,16,11,11,8,11,9]
costs	char/c lower	[1,15,15,10,10,7,10,8]
costs	char/c map	[4,16,16,5,11,2,11,10]
costs	char/c upper	[1,15,15,10,10,7,10,8]
costs	char/c vowel	[1,15,15,10,10,7,10,8]
costs	char/n 	[6,6,6,6,6,6,6]
costs	char/n capital	[6,6,6,6,6,6,6]
costs	char/n digit	[6,6,6,6,6,6,6]
costs	char/n equal	[6,6,6,6,6,6,6]
costs	char/n if	[6,6,6,6,6,6,6]
costs	char/n letter	[6,6,6,6,6,6,6]
costs	char/n lower	[6,6,6,6,6,6,6]
costs	char/n upper	[6,6,6,6,6,6,6]
costs	char/n vowel	[6,6,6,6,6,6,6]
costs	char/s 	[2,4,10,10,10,10,10]
costs	char/s capital	[1,4,11,11,11,11,11]
costs	char/s digit	[1,4,11,11,11,11,11]
costs	char/s equal	[2,3,12,12,12,12,12]
costs	char/s if	[2,4,10,10,10,10,10]
costs	char/s letter	[2,4,10,10,10,10,10]
costs	char/s lower	[2,4,10,10,10,10,10]
costs	char/s upper	[2,4,10,10,10,10,10]
costs	char/s vowel	[2,3,12,12,12,12,12]
costs	char/w capital	[2,7,7,7,7,7,7]
costs	char/w digit	[2,7,7,7,7,7,7]
costs	char/w equal	[2,7,7,7,7,7,7]
costs	char/w if	[2,7,7,7,7,7,7]
costs	char/w letter	[2,7,7,7,7,7,7]
costs	char/w lower	[2,7,7,7,7,7,7]
costs	char/w upper	[2,7,7,7,7,7,7]
costs	char/w vowel	[1,8,8,8,8,8,8]
costs	char/x 	[6,6,6,6,6,6,6]
costs	char/x capital	[6,6,6,6,6,6,6]
costs	char/x digit	[6,6,6,6,6,6,6]
costs	char/x equal	[6,6,6,6,6,6,6]
costs	char/x if	[6,6,6,6,6,6,6]
costs	char/x letter	[6,6,6,6,6,6,6]
costs	char/x lower	[6,6,6,6,6,6,6]
costs	char/x upper	[6,6,6,6,6,6,6]
costs	char/x vowel	[6,6,6,6,6,6,6]
costs	int/c abs	[9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9]
costs	int/c add	[9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9]
costs	int/c digits	[9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9]
costs	int/c div	[9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9]
costs	int/c drop	[9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9]
costs	int/c equal	[9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9]
costs	int/c even	[9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9]
costs	int/c get	[9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9]
costs	int/c if	[9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9]
costs	int/c less	[9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9]
costs	int/c max	[9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9]
costs	int/c min	[9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9]
costs	int/c mod	[9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9]
costs	int/c mul	[9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9]
costs	int/c odd	[9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9]
costs	int/c range	[9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9]
costs	int/c repeat	[9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9]
costs	int/c show	[9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9]
costs	int/c sub	[9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9]
costs	int/c take	[9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9]
costs	int/c until	[9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9]
costs	int/n 	[8,13,15,15,15,15,8,16,8,8,8,19,9,20,9,5,7,26,26,7,7,26,9,9,20,26]
costs	int/n abs	[1,9,11,11,11,11,11,12,10,12,11,15,16,16,14,14,15,22,22,13,15,22,16,16,16,22]
costs	int/n add	[2,13,3,8,14,14,15,16,6,16,15,19,20,20,17,17,19,25,25,17,19,25,20,20,20,25]
costs	int/n digits	[1,13,15,15,15,15,15,16,14,16,15,19,20,20,18,18,19,26,26,17,19,26,20,20,20,26]
costs	int/n div	[3,12,13,3,13,7,14,15,7,15,14,17,19,19,16,16,17,24,24,16,17,24,19,19,19,24]
costs	int/n drop	[3,8,10,4,10,10,10,12,9,12,11,14,16,16,13,13,14,21,21,12,14,21,16,16,16,21]
costs	int/n equal	[4,3,8,15,14,14,15,16,14,16,4,19,20,20,17,17,19,25,25,17,19,25,20,20,20,25]
costs	int/n even	[1,11,13,13,13,13,13,15,13,15,14,17,19,19,16,16,17,24,24,7,17,24,19,19,19,24]
costs	int/n get	[2,7,9,9,9,9,9,11,9,11,10,13,15,15,12,12,13,20,20,11,13,20,15,15,15,20]
costs	int/n if	[3,6,12,13,12,12,6,6,12,6,13,16,18,18,15,15,16,23,23,15,16,23,18,18,18,23]
costs	int/n less	[2,4,15,16,9,5,16,17,15,17,16,19,21,21,18,18,19,26,26,17,19,26,21,21,21,26]
costs	int/n map	[8,13,15,16,15,15,5,7,4,9,9,7,21,9,7,18,19,26,26,9,19,26,21,21,9,26]
costs	int/n max	[4,4,11,11,11,11,11,4,10,12,11,15,16,16,14,14,15,22,22,13,15,22,16,16,16,22]
costs	int/n min	[2,9,11,11,11,4,11,12,10,12,11,15,16,16,14,14,15,22,22,13,15,22,16,16,16,22]
costs	int/n mod	[2,12,14,8,3,8,14,16,14,16,15,18,20,20,17,17,18,25,25,16,18,25,20,20,20,25]
costs	int/n mul	[1,13,15,9,7,9,16,9,15,17,16,19,21,21,18,18,19,26,26,17,19,26,21,21,21,26]
costs	int/n odd	[1,11,13,13,13,13,13,15,12,15,14,17,19,19,16,16,17,24,24,15,17,24,19,19,19,24]
costs	int/n range	[1,11,13,13,7,13,7,15,13,15,14,17,19,19,16,16,17,24,24,15,17,24,19,19,19,24]
costs	int/n repeat	[2,7,9,9,9,9,9,11,9,11,10,13,15,15,12,12,13,20,20,11,13,20,15,15,15,20]
costs	int/n show	[2,7,9,9,9,9,9,11,9,11,10,13,15,15,12,12,13,20,20,11,13,20,15,15,15,20]
costs	int/n sub	[2,5,5,14,13,7,14,15,13,15,14,17,19,19,16,16,17,24,24,16,17,24,19,19,19,24]
costs	int/n take	[2,7,9,9,9,9,9,11,9,11,10,13,15,15,12,12,13,20,20,11,13,20,15,15,15,20]
costs	int/n until	[2,10,12,13,12,12,6,14,12,4,13,16,18,18,15,15,16,23,23,15,16,23,18,18,18,23]
costs	int/s 	[14,10,14,11,14,19,8,19,19,19,19,19,19,8,19,19,2,5,8,19,19,8,19,19,19]
costs	int/s abs	[10,5,10,7,10,15,10,15,15,15,15,15,15,10,15,15,3,6,10,15,15,10,15,15,15]
costs	int/s add	[10,5,10,7,10,15,10,15,15,15,15,15,15,10,15,15,3,6,10,15,15,10,15,15,15]
costs	int/s digits	[10,6,10,8,10,16,10,16,16,16,16,16,16,10,16,16,2,7,10,16,16,10,16,16,16]
costs	int/s div	[10,5,10,7,10,15,10,15,15,15,15,15,15,10,15,15,3,6,10,15,15,10,15,15,15]
costs	int/s drop	[10,3,10,8,10,16,10,16,16,16,16,16,16,10,16,16,4,7,10,16,16,10,16,16,16]
costs	int/s equal	[10,5,10,7,10,15,10,15,15,15,15,15,15,10,15,15,3,6,10,15,15,10,15,15,15]
costs	int/s even	[10,5,10,7,10,15,10,15,15,15,15,15,15,10,15,15,3,6,10,15,15,10,15,15,15]
costs	int/s get	[10,5,10,7,10,15,10,15,15,15,15,15,15,10,15,15,3,6,10,15,15,10,15,15,15]
costs	int/s if	[4,4,11,8,11,16,11,16,16,16,16,16,16,11,16,16,5,8,11,16,16,11,16,16,16]
costs	int/s less	[12,8,12,5,5,17,12,17,17,17,17,17,17,12,17,17,4,5,12,17,17,12,17,17,17]
costs	int/s max	[10,5,10,7,10,15,10,15,15,15,15,15,15,10,15,15,3,6,10,15,15,10,15,15,15]
costs	int/s min	[10,5,10,7,10,15,10,15,15,15,15,15,15,10,15,15,3,6,10,15,15,10,15,15,15]
costs	int/s mod	[10,5,10,7,10,15,10,15,15,15,15,15,15,10,15,15,3,6,10,15,15,10,15,15,15]
costs	int/s mul	[10,5,10,7,10,15,10,15,15,15,15,15,15,10,15,15,3,6,10,15,15,10,15,15,15]
costs	int/s odd	[10,5,10,7,10,15,10,15,15,15,15,15,15,10,15,15,3,6,10,15,15,10,15,15,15]
costs	int/s range	[10,5,10,7,10,15,10,15,15,15,15,15,15,10,15,15,3,6,10,15,15,10,15,15,15]
costs	int/s repeat	[11,7,4,4,11,16,11,16,16,16,16,16,16,11,16,16,5,8,11,16,16,11,16,16,16]
costs	int/s show	[10,6,10,8,10,16,10,16,16,16,16,16,16,10,16,16,2,7,10,16,16,10,16,16,16]
costs	int/s sub	[11,7,11,8,11,16,11,16,16,16,16,16,16,11,16,16,3,4,11,16,16,11,16,16,16]
costs	int/s take	[12,2,12,5,12,17,12,17,17,17,17,17,17,12,17,17,6,8,12,17,17,12,17,17,17]
costs	int/s until	[10,5,10,7,10,15,10,15,15,15,15,15,15,10,15,15,3,6,10,15,15,10,15,15,15]
costs	int/w abs	[13,5,5,6,13,13,8,13,13,13,13,13,13,13,13,13,3,13,13,13,13,13,13,13,13]
costs	int/w add	[13,5,5,6,13,13,8,13,13,13,13,13,13,13,13,13,3,13,13,13,13,13,13,13,13]
costs	int/w digits	[13,5,5,6,13,13,8,13,13,13,13,13,13,13,13,13,3,13,13,13,13,13,13,13,13]
costs	int/w div	[13,5,5,6,13,13,8,13,13,13,13,13,13,13,13,13,3,13,13,13,13,13,13,13,13]
costs	int/w drop	[15,4,4,8,15,15,10,15,15,15,15,15,15,15,15,15,5,15,15,15,15,15,15,15,15]
costs	int/w equal	[15,7,7,4,15,15,10,15,15,15,15,15,15,15,15,15,3,15,15,15,15,15,15,15,15]
costs	int/w even	[13,5,5,6,13,13,8,13,13,13,13,13,13,13,13,13,3,13,13,13,13,13,13,13,13]
costs	int/w get	[13,5,5,6,13,13,8,13,13,13,13,13,13,13,13,13,3,13,13,13,13,13,13,13,13]
costs	int/w if	[13,5,5,6,13,13,8,13,13,13,13,13,13,13,13,13,3,13,13,13,13,13,13,13,13]
costs	int/w less	[15,7,7,4,15,15,10,15,15,15,15,15,15,15,15,15,3,15,15,15,15,15,15,15,15]
costs	int/w map	[16,8,8,9,16,16,5,16,16,16,16,16,16,16,16,16,2,16,16,16,16,16,16,16,16]
costs	int/w max	[13,5,5,6,13,13,8,13,13,13,13,13,13,13,13,13,3,13,13,13,13,13,13,13,13]
costs	int/w min	[13,5,5,6,13,13,8,13,13,13,13,13,13,13,13,13,3,13,13,13,13,13,13,13,13]
costs	int/w mod	[13,5,5,6,13,13,8,13,13,13,13,13,13,13,13,13,3,13,13,13,13,13,13,13,13]
costs	int/w mul	[13,5,5,6,13,13,8,13,13,13,13,13,13,13,13,13,3,13,13,13,13,13,13,13,13]
costs	int/w odd	[13,5,5,6,13,13,8,13,13,13,13,13,13,13,13,13,3,13,13,13,13,13,13,13,13]
costs	int/w range	[13,5,5,6,13,13,8,13,13,13,13,13,13,13,13,13,3,13,13,13,13,13,13,13,13]
costs	int/w repeat	[13,5,5,6,13,13,8,13,13,13,13,13,13,13,13,13,3,13,13,13,13,13,13,13,13]
costs	int/w show	[13,5,5,6,13,13,8,13,13,13,13,13,13,13,13,13,3,13,13,13,13,13,13,13,13]
costs	int/w sub	[15,4,7,8,15,15,10,15,15,15,15,15,15,15,15,15,3,15,15,15,15,15,15,15,15]
costs	int/w take	[15,4,3,8,15,15,10,15,15,15,15,15,15,15,15,15,5,15,15,15,15,15,15,15,15]
costs	int/w until	[13,5,5,6,13,13,8,13,13,13,13,13,13,13,13,13,3,13,13,13,13,13,13,13,13]
costs	int/x 	[25,16,13,15,18,8,10,10,10,10,10,10,25,10,25,6,25,25,4,8,7,10,10,10,7]
costs	int/x abs	[19,10,7,9,12,12,12,13,11,13,13,13,19,13,19,6,19,19,7,11,8,4,8,8,11]
costs	int/x add	[20,11,9,11,13,13,13,15,12,15,15,15,20,15,20,8,20,20,9,12,5,5,5,5,12]
costs	int/x digits	[19,10,8,10,12,12,12,14,11,14,14,14,19,14,19,7,19,19,8,4,4,11,9,9,11]
costs	int/x div	[21,12,4,6,14,14,14,16,13,16,16,16,21,16,21,4,21,21,5,13,11,13,10,11,13]
costs	int/x drop	[21,4,5,6,14,14,14,15,6,15,15,15,21,15,21,8,21,21,9,13,10,13,10,10,13]
costs	int/x equal	[20,11,9,11,13,13,13,15,12,15,15,15,20,15,20,3,20,20,9,12,5,12,5,10,12]
costs	int/x even	[19,10,7,9,12,12,12,13,11,13,13,13,19,13,19,3,19,19,7,11,8,11,8,8,11]
costs	int/x get	[20,5,4,10,13,13,5,15,12,15,15,15,20,15,20,7,20,20,8,12,9,12,9,9,12]
costs	int/x if	[19,10,8,10,12,12,12,14,11,14,14,14,19,14,19,7,19,19,8,11,9,11,4,4,11]
costs	int/x less	[22,13,11,7,7,15,15,17,14,17,17,17,22,17,22,5,22,22,5,14,12,14,5,5,14]
costs	int/x max	[19,10,8,10,12,12,12,14,11,14,14,14,19,14,19,4,19,19,8,11,9,11,9,4,11]
costs	int/x min	[18,9,6,8,11,11,11,13,10,13,13,13,18,13,18,5,18,18,6,10,7,10,7,7,10]
costs	int/x mod	[19,10,8,10,4,12,12,14,11,14,14,14,19,14,19,7,19,19,4,11,9,11,9,9,11]
costs	int/x mul	[19,10,8,10,12,12,12,14,11,14,14,14,19,14,19,4,19,19,8,11,4,11,9,9,11]
costs	int/x odd	[18,9,6,8,11,11,11,13,10,13,13,13,18,13,18,5,18,18,6,10,7,10,7,7,10]
costs	int/x range	[18,9,6,8,11,11,11,13,10,13,13,13,18,13,18,5,18,18,6,10,7,10,7,7,10]
costs	int/x repeat	[18,9,6,8,11,11,11,13,10,13,13,13,18,13,18,5,18,18,6,10,7,10,7,7,10]
costs	int/x show	[18,9,6,8,11,11,11,13,10,13,13,13,18,13,18,5,18,18,6,10,7,10,7,7,10]
costs	int/x sub	[20,11,5,11,13,13,13,15,12,15,15,15,20,15,20,5,20,20,9,12,10,12,5,5,12]
costs	int/x take	[22,7,3,5,15,15,15,17,7,17,17,17,22,17,22,10,22,22,10,14,12,14,7,12,14]
costs	int/x until	[18,9,6,8,11,11,11,13,10,13,13,13,18,13,18,5,18,18,6,10,7,10,7,7,10]
costs	list/c all	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/c any	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/c drop	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/c equal	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/c filter	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/c first	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/c get	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/c join	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/c last	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/c len	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/c map	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/c max	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/c min	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/c product	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/c reverse	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/c sort	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/c sum	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/c sums	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/c take	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/c unique	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/n 	[5,20,5,7,7,20,7,7,20,7,6,7]
costs	list/n all	[8,16,7,11,11,16,11,8,16,11,5,2]
costs	list/n any	[8,16,7,11,11,16,11,8,16,11,5,2]
costs	list/n drop	[8,16,7,11,11,16,11,8,16,11,3,4]
costs	list/n equal	[8,17,8,12,12,17,12,4,17,12,6,2]
costs	list/n filter	[10,18,9,13,13,18,13,10,18,13,2,3]
costs	list/n first	[8,16,7,11,11,16,11,8,16,11,5,2]
costs	list/n get	[7,16,6,10,10,16,10,8,16,10,5,3]
costs	list/n join	[8,17,8,12,12,17,12,9,17,12,6,1]
costs	list/n last	[8,16,7,11,11,16,11,8,16,11,5,2]
costs	list/n len	[8,17,4,12,12,17,12,4,17,12,6,4]
costs	list/n map	[9,18,9,13,13,18,13,10,18,13,1,5]
costs	list/n max	[7,16,6,10,10,16,10,8,16,10,5,3]
costs	list/n min	[8,16,7,11,11,16,11,8,16,11,5,2]
costs	list/n product	[4,17,8,12,12,17,12,9,17,12,6,2]
costs	list/n reverse	[8,16,3,11,11,16,11,8,16,11,5,4]
costs	list/n sort	[8,16,7,11,11,16,11,8,16,11,5,2]
costs	list/n sum	[5,18,5,13,13,18,13,10,18,13,7,2]
costs	list/n sums	[7,16,6,10,10,16,10,8,16,10,5,3]
costs	list/n take	[7,16,6,10,10,16,10,8,16,10,5,3]
costs	list/n unique	[9,18,8,12,12,18,12,10,18,12,7,1]
costs	list/s 	[8,3,13,4,13,13,13,13,13,13,13,4]
costs	list/s all	[6,2,11,6,11,11,11,11,11,11,11,6]
costs	list/s any	[6,2,11,6,11,11,11,11,11,11,11,6]
costs	list/s drop	[6,2,11,6,11,11,11,11,11,11,11,6]
costs	list/s equal	[6,2,11,6,11,11,11,11,11,11,11,6]
costs	list/s filter	[6,2,11,6,11,11,11,11,11,11,11,6]
costs	list/s first	[6,2,11,6,11,11,11,11,11,11,11,6]
costs	list/s get	[6,2,11,6,11,11,11,11,11,11,11,6]
costs	list/s join	[6,2,11,6,11,11,11,11,11,11,11,6]
costs	list/s last	[6,2,11,6,11,11,11,11,11,11,11,6]
costs	list/s len	[6,2,11,6,11,11,11,11,11,11,11,6]
costs	list/s map	[7,2,12,7,12,12,12,12,12,12,12,7]
costs	list/s max	[6,2,11,6,11,11,11,11,11,11,11,6]
costs	list/s min	[7,2,12,7,12,12,12,12,12,12,12,7]
costs	list/s product	[6,2,11,6,11,11,11,11,11,11,11,6]
costs	list/s reverse	[6,2,11,6,11,11,11,11,11,11,11,6]
costs	list/s sort	[7,2,12,7,12,12,12,12,12,12,12,7]
costs	list/s sum	[3,3,12,7,12,12,12,12,12,12,12,7]
costs	list/s sums	[6,2,11,6,11,11,11,11,11,11,11,6]
costs	list/s take	[6,2,11,6,11,11,11,11,11,11,11,6]
costs	list/s unique	[6,2,11,6,11,11,11,11,11,11,11,6]
costs	list/w all	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/w any	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/w drop	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/w equal	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/w filter	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/w first	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/w get	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/w join	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/w last	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/w len	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/w map	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/w max	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/w min	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/w product	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/w reverse	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/w sort	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/w sum	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/w sums	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/w take	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/w unique	[7,7,7,7,7,7,7,7,7,7,7,7]
costs	list/x 	[9,3,27,6,10,8,5,7,17,8,7,27,20]
costs	list/x all	[1,8,20,8,9,10,9,11,11,11,12,20,14]
costs	list/x any	[1,8,21,9,9,10,10,12,12,11,13,21,14]
costs	list/x drop	[2,10,22,5,4,12,11,13,13,13,14,22,16]
costs	list/x equal	[4,9,22,10,5,3,11,13,13,5,14,22,15]
costs	list/x filter	[1,12,25,12,13,14,13,15,15,15,17,25,18]
costs	list/x first	[1,11,23,11,12,7,12,14,14,13,15,23,16]
costs	list/x get	[1,9,22,9,5,11,10,12,12,12,14,22,15]
costs	list/x join	[4,10,23,4,6,12,6,6,13,13,15,23,16]
costs	list/x last	[1,10,23,11,11,12,12,14,14,6,15,23,16]
costs	list/x len	[1,12,25,4,13,14,13,15,15,15,17,25,8]
costs	list/x map	[1,12,25,8,8,8,8,16,16,15,17,25,18]
costs	list/x max	[2,4,23,11,11,12,12,14,14,6,15,23,16]
costs	list/x min	[1,9,22,5,10,11,10,12,12,12,14,22,15]
costs	list/x product	[2,4,22,5,10,11,10,12,12,12,14,22,15]
costs	list/x reverse	[2,11,23,11,5,13,6,14,14,7,15,23,16]
costs	list/x sort	[1,11,24,12,12,13,13,15,5,14,16,24,17]
costs	list/x sum	[3,5,24,12,12,13,7,7,5,14,16,24,8]
costs	list/x sums	[2,6,23,6,11,6,11,13,13,13,15,23,16]
costs	list/x take	[2,11,24,11,5,7,13,14,7,14,16,24,17]
costs	list/x unique	[1,5,22,10,11,12,11,13,13,13,14,22,16]
costs	text/c drop	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/c equal	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/c filter	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/c first	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/c join	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/c last	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/c len	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/c lower	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/c map	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/c repeat	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/c reverse	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/c sort	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/c take	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/c unique	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/c upper	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/c words	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/n 	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/n drop	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/n equal	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/n filter	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/n first	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/n join	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/n last	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/n len	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/n lower	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/n map	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/n repeat	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/n reverse	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/n sort	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/n take	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/n unique	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/n upper	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/n words	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/s 	[9,6,6,10,8,10,20,10,7,8,10,10,5,7,16,19,10]
costs	text/s drop	[1,11,9,13,11,11,14,11,11,13,11,11,10,11,10,13,14]
costs	text/s equal	[3,14,12,7,14,14,17,7,14,15,7,14,12,14,7,7,17]
costs	text/s filter	[1,14,12,15,14,14,17,14,14,15,14,7,12,14,7,15,17]
costs	text/s first	[1,12,10,14,13,12,16,13,13,14,12,12,11,13,11,14,16]
costs	text/s join	[3,13,11,15,14,6,6,14,14,15,13,13,12,14,6,6,17]
costs	text/s last	[1,11,9,13,12,11,15,12,12,13,11,11,10,12,10,13,15]
costs	text/s len	[2,14,4,16,15,14,18,7,15,16,7,14,13,15,7,16,18]
costs	text/s lower	[1,12,10,14,13,12,16,13,13,14,12,12,11,13,5,14,16]
costs	text/s map	[2,12,5,14,5,12,16,13,13,14,12,12,11,13,11,14,16]
costs	text/s repeat	[2,11,9,13,12,4,15,12,12,13,11,11,10,12,10,13,15]
costs	text/s reverse	[2,12,10,14,13,12,15,13,13,14,5,12,11,13,5,14,15]
costs	text/s sort	[2,11,9,13,12,11,15,12,12,13,11,4,10,12,10,13,15]
costs	text/s take	[1,12,10,14,13,12,16,13,13,14,12,12,11,13,11,14,16]
costs	text/s unique	[1,12,10,14,13,12,15,13,13,14,12,5,11,13,11,14,15]
costs	text/s upper	[1,12,10,14,13,5,16,13,13,14,12,12,11,13,11,14,16]
costs	text/s words	[1,17,15,18,17,17,20,17,17,18,17,17,15,17,15,18,20]
costs	text/w drop	[1,16,16,16,16,8,9,11,8,16,9,9,11,16,16,16,16]
costs	text/w equal	[2,15,15,15,15,7,8,10,7,15,8,8,10,15,15,15,15]
costs	text/w filter	[2,15,15,15,15,7,8,10,7,15,8,8,10,15,15,15,15]
costs	text/w first	[1,16,16,16,16,8,9,11,8,16,9,9,11,16,16,16,16]
costs	text/w join	[3,18,18,18,18,6,6,13,10,18,6,6,13,18,18,18,18]
costs	text/w last	[2,15,15,15,15,7,8,10,7,15,8,8,10,15,15,15,15]
costs	text/w len	[1,18,18,18,18,10,11,6,10,18,11,11,13,18,18,18,18]
costs	text/w lower	[1,16,16,16,16,8,9,11,8,16,9,9,11,16,16,16,16]
costs	text/w map	[6,19,19,19,19,6,6,14,3,19,6,6,7,19,19,19,19]
costs	text/w repeat	[2,15,15,15,15,7,8,10,7,15,8,8,10,15,15,15,15]
costs	text/w reverse	[2,15,15,15,15,7,8,10,7,15,8,8,10,15,15,15,15]
costs	text/w sort	[2,15,15,15,15,7,8,10,7,15,8,8,10,15,15,15,15]
costs	text/w take	[1,17,17,17,17,9,10,12,9,17,10,10,12,17,17,17,17]
costs	text/w unique	[1,16,16,16,16,8,9,11,8,16,9,9,11,16,16,16,16]
costs	text/w upper	[2,16,16,16,16,4,9,11,8,16,9,9,11,16,16,16,16]
costs	text/w words	[1,16,16,16,16,8,9,11,8,16,9,9,11,16,16,16,16]
costs	text/x 	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/x drop	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/x equal	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/x filter	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/x first	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/x join	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/x last	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/x len	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/x lower	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/x map	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/x repeat	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/x reverse	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/x sort	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/x take	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/x unique	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/x upper	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	text/x words	[8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8]
costs	words/c filter	[5,5,5,5,5]
costs	words/c first	[5,5,5,5,5]
costs	words/c joined	[5,5,5,5,5]
costs	words/c last	[5,5,5,5,5]
costs	words/c len	[5,5,5,5,5]
costs	words/c map	[5,5,5,5,5]
costs	words/c reverse	[5,5,5,5,5]
costs	words/c sort	[5,5,5,5,5]
costs	words/c spaced	[5,5,5,5,5]
costs	words/n 	[5,5,5,5,5]
costs	words/n filter	[5,5,5,5,5]
costs	words/n first	[5,5,5,5,5]
costs	words/n joined	[5,5,5,5,5]
costs	words/n last	[5,5,5,5,5]
costs	words/n len	[5,5,5,5,5]
costs	words/n map	[5,5,5,5,5]
costs	words/n reverse	[5,5,5,5,5]
costs	words/n sort	[5,5,5,5,5]
costs	words/n spaced	[5,5,5,5,5]
costs	words/s 	[3,2,5,11,12]
costs	words/s filter	[1,7,9,11,12]
costs	words/s first	[1,8,11,12,13]
costs	words/s joined	[3,2,9,11,5]
costs	words/s last	[1,6,9,10,12]
costs	words/s len	[1,7,5,11,13]
costs	words/s map	[1,9,12,7,15]
costs	words/s reverse	[1,6,8,9,11]
costs	words/s sort	[1,6,9,10,12]
costs	words/s spaced	[4,2,6,6,13]
costs	words/w filter	[1,7,7,7,7]
costs	words/w first	[1,7,7,7,7]
costs	words/w joined	[1,7,7,7,7]
costs	words/w last	[1,7,7,7,7]
costs	words/w len	[1,7,7,7,7]
costs	words/w map	[1,7,7,7,7]
costs	words/w reverse	[1,7,7,7,7]
costs	words/w sort	[1,7,7,7,7]
costs	words/w spaced	[1,7,7,7,7]
costs	words/x 	[5,5,5,5,5]
costs	words/x filter	[5,5,5,5,5]
costs	words/x first	[5,5,5,5,5]
costs	words/x joined	[5,5,5,5,5]
costs	words/x last	[5,5,5,5,5]
costs	words/x len	[5,5,5,5,5]
costs	words/x map	[5,5,5,5,5]
costs	words/x reverse	[5,5,5,5,5]
costs	words/x sort	[5,5,5,5,5]
costs	words/x spaced	[5,5,5,5,5]
""",
    'code_tasks.tsv': """\
tests	n	[6,20,13,22,9,28,7,-7,-1,1,2,3,10,12]
hidden	n	[1,2,8,24,77,100,105,111,17,64]
tests	x	[[3,1,5,-2,4],[7,-8,2,2,10,-3],[-4,-1,3,8],[-5,12,0,9,-5,4,8],[2,7,1,7,2],[6,9],[9,9,1,20],[1,3,5,7,8]]
hidden	x	[[1,-9,4,4,15,-6,3],[-3,0,2,7],[20,-14,6,20],[8,3,-7,11,8,0,-2,5,10],[-6,-3,-12,4,9],[13,2,13],[5,4,3,2,1],[10,0,-10,30,21,7],[4,9,9,4],[-20,17,6,-1,2,-2,18,-4]]
tests	s	["Hello big World","A nut for a jar of tuna","Abc","two green Apples fall down","Never odd or even","go UP","It RAN Far"]
hidden	s	["the sun is up","Was it a car or a cat I saw","Ada Lovelace wrote it","one","Every Day we read Books","tea for two and two for tea","LeveL","Toast and a hot Tart","rotor","Anna sings a sea sonata"]
tests	c	["a","e","i","u","z","A","E","X","Z"," ","0","5","-"]
tests	w	["a","the","Hello","jar","two","Fall","3x"]
task	sum of the squares	["int/x",[55,230,90,355,107,117,563,148],[384,62,1032,436,286,342,55,1590,194,1074]]
task	sum of the squares of the even numbers	["int/x",[20,172,80,224,8,36,400,64],[68,4,1032,232,196,4,20,1100,32,784]]
task	largest less smallest	["int/x",[7,18,12,17,6,3,19,7],[24,10,34,18,21,11,4,40,5,38]]
task	how many are negative	["int/x",[1,2,2,2,0,0,0,0],[2,1,1,2,3,0,0,1,0,4]]
task	second largest	["int/x",[4,7,3,9,7,6,9,7],[4,2,20,10,4,13,4,21,9,17]]
task	average, rounded down	["int/x",[2,1,1,3,3,7,9,4],[1,1,8,4,-2,9,3,9,6,2]]
task	the one in the middle when in order	["int/x",[3,2,3,4,2,9,9,5],[3,2,20,5,-3,13,3,10,9,2]]
task	how many different numbers	["int/x",[5,5,4,6,3,2,3,5],[6,4,3,8,5,2,5,6,2,8]]
task	largest even number	["int/x",[4,10,8,12,2,6,20,8],[4,2,20,10,4,2,4,30,4,18]]
task	sum without signs	["int/x",[15,32,16,43,19,15,39,24],[42,12,60,54,34,28,15,78,26,70]]
task	sum of the two largest	["int/x",[9,17,11,21,14,15,29,15],[19,9,40,21,13,26,9,51,18,35]]
task	the three largest, largest first	["list/x",[[5,4,3],[10,7,2],[8,3,-1],[12,9,8],[7,7,2],[9,6],[20,9,9],[8,7,5]],[[15,4,4],[7,2,0],[20,20,6],[11,10,8],[9,4,-3],[13,13,2],[5,4,3],[30,21,10],[9,9,4],[18,17,6]]]
task	the squares in order	["list/x",[[1,4,9,16,25],[4,4,9,49,64,100],[1,9,16,64],[0,16,25,25,64,81,144],[1,4,4,49,49],[36,81],[1,81,81,400],[1,9,25,49,64]],[[1,9,16,16,36,81,225],[0,4,9,49],[36,196,400,400],[0,4,9,25,49,64,64,100,121],[9,16,36,81,144],[4,169,169],[1,4,9,16,25],[0,49,100,100,441,900],[16,16,81,81],[1,4,4,16,36,289,324,400]]]
task	without the first and the last	["list/x",[[1,5,-2],[-8,2,2,10],[-1,3],[12,0,9,-5,4],[7,1,7],[],[9,1],[3,5,7]],[[-9,4,4,15,-6],[0,2],[-14,6],[3,-7,11,8,0,-2,5],[-3,-12,4],[2],[4,3,2],[0,-10,30,21],[9,9],[17,6,-1,2,-2,18]]]
task	the first moved to the end	["list/x",[[1,5,-2,4,3],[-8,2,2,10,-3,7],[-1,3,8,-4],[12,0,9,-5,4,8,-5],[7,1,7,2,2],[9,6],[9,1,20,9],[3,5,7,8,1]],[[-9,4,4,15,-6,3,1],[0,2,7,-3],[-14,6,20,20],[3,-7,11,8,0,-2,5,10,8],[-3,-12,4,9,-6],[2,13,13],[4,3,2,1,5],[0,-10,30,21,7,10],[9,9,4,4],[17,6,-1,2,-2,18,-4,-20]]]
task	the list, then its mirror image	["list/x",[[3,1,5,-2,4,4,-2,5,1,3],[7,-8,2,2,10,-3,-3,10,2,2,-8,7],[-4,-1,3,8,8,3,-1,-4],[-5,12,0,9,-5,4,8,8,4,-5,9,0,12,-5],[2,7,1,7,2,2,7,1,7,2],[6,9,9,6],[9,9,1,20,20,1,9,9],[1,3,5,7,8,8,7,5,3,1]],[[1,-9,4,4,15,-6,3,3,-6,15,4,4,-9,1],[-3,0,2,7,7,2,0,-3],[20,-14,6,20,20,6,-14,20],[8,3,-7,11,8,0,-2,5,10,10,5,-2,0,8,11,-7,3,8],[-6,-3,-12,4,9,9,4,-12,-3,-6],[13,2,13,13,2,13],[5,4,3,2,1,1,2,3,4,5],[10,0,-10,30,21,7,7,21,30,-10,0,10],[4,9,9,4,4,9,9,4],[-20,17,6,-1,2,-2,18,-4,-4,18,-2,2,-1,6,17,-20]]]
task	the odd numbers doubled	["list/x",[[6,2,10],[14,-6],[-2,6],[-10,18,-10],[14,2,14],[18],[18,18,2],[2,6,10,14]],[[2,-18,30,6],[-6,14],[],[6,-14,22,10],[-6,18],[26,26],[10,6,2],[42,14],[18,18],[34,-2]]]
task	negative numbers set to zero	["list/x",[[3,1,5,0,4],[7,0,2,2,10,0],[0,0,3,8],[0,12,0,9,0,4,8],[2,7,1,7,2],[6,9],[9,9,1,20],[1,3,5,7,8]],[[1,0,4,4,15,0,3],[0,0,2,7],[20,0,6,20],[8,3,0,11,8,0,0,5,10],[0,0,0,4,9],[13,2,13],[5,4,3,2,1],[10,0,0,30,21,7],[4,9,9,4],[0,17,6,0,2,0,18,0]]]
task	each less the smallest	["list/x",[[5,3,7,0,6],[15,0,10,10,18,5],[0,3,7,12],[0,17,5,14,0,9,13],[1,6,0,6,1],[0,3],[8,8,0,19],[0,2,4,6,7]],[[10,0,13,13,24,3,12],[0,3,5,10],[34,0,20,34],[15,10,0,18,15,7,5,12,17],[6,9,0,16,21],[11,0,11],[4,3,2,1,0],[20,10,0,40,31,17],[0,5,5,0],[0,37,26,19,22,18,38,16]]]
task	is it in order	["bool/x",[false,false,true,false,false,true,false,true],[false,true,false,false,false,false,false,false,false,false]]
task	does a number occur twice	["bool/x",[false,true,false,true,true,false,true,false],[true,false,true,true,false,true,false,false,true,false]]
task	is it its own mirror image	["bool/x",[false,false,false,false,true,false,false,false],[false,false,false,false,false,true,false,false,true,false]]
task	sum of 1 to n	["int/n",[21,210,91,253,45,406,28],[1,3,36,300,3003,5050,5565,6216,153,2080]]
task	how many even digits	["int/n",[1,2,0,2,0,2,0],[0,1,1,2,0,2,1,0,0,2]]
task	largest digit	["int/n",[6,2,3,2,9,8,7],[1,2,8,4,7,1,5,1,7,6]]
task	halved until it is odd	["int/n",[3,5,13,11,9,7,7],[1,1,1,3,77,25,105,111,17,1]]
task	the first n squares, from 0	["list/n",[[0,1,4,9,16,25],[0,1,4,9,16,25,36,49,64,81,100,121,144,169,196,225,256,289,324,361],[0,1,4,9,16,25,36,49,64,81,100,121,144],[0,1,4,9,16,25,36,49,64,81,100,121,144,169,196,225,256,289,324,361,400,441],[0,1,4,9,16,25,36,49,64],[0,1,4,9,16,25,36,49,64,81,100,121,144,169,196,225,256,289,324,361,400,441,484,529,576,625,676,729],[0,1,4,9,16,25,36]],[[0],[0,1],[0,1,4,9,16,25,36,49],[0,1,4,9,16,25,36,49,64,81,100,121,144,169,196,225,256,289,324,361,400,441,484,529],[0,1,4,9,16,25,36,49,64,81,100,121,144,169,196,225,256,289,324,361,400,441,484,529,576,625,676,729,784,841,900,961,1024,1089,1156,1225,1296,1369,1444,1521,1600,1681,1764,1849,1936,2025,2116,2209,2304,2401,2500,2601,2704,2809,2916,3025,3136,3249,3364,3481,3600,3721,3844,3969,4096,4225,4356,4489,4624,4761,4900,5041,5184,5329,5476,5625,5776],[0,1,4,9,16,25,36,49,64,81,100,121,144,169,196,225,256,289,324,361,400,441,484,529,576,625,676,729,784,841,900,961,1024,1089,1156,1225,1296,1369,1444,1521,1600,1681,1764,1849,1936,2025,2116,2209,2304,2401,2500,2601,2704,2809,2916,3025,3136,3249,3364,3481,3600,3721,3844,3969,4096,4225,4356,4489,4624,4761,4900,5041,5184,5329,5476,5625,5776,5929,6084,6241,6400,6561,6724,6889,7056,7225,7396,7569,7744,7921,8100,8281,8464,8649,8836,9025,9216,9409,9604,9801],[0,1,4,9,16,25,36,49,64,81,100,121,144,169,196,225,256,289,324,361,400,441,484,529,576,625,676,729,784,841,900,961,1024,1089,1156,1225,1296,1369,1444,1521,1600,1681,1764,1849,1936,2025,2116,2209,2304,2401,2500,2601,2704,2809,2916,3025,3136,3249,3364,3481,3600,3721,3844,3969,4096,4225,4356,4489,4624,4761,4900,5041,5184,5329,5476,5625,5776,5929,6084,6241,6400,6561,6724,6889,7056,7225,7396,7569,7744,7921,8100,8281,8464,8649,8836,9025,9216,9409,9604,9801,10000,10201,10404,10609,10816],[0,1,4,9,16,25,36,49,64,81,100,121,144,169,196,225,256,289,324,361,400,441,484,529,576,625,676,729,784,841,900,961,1024,1089,1156,1225,1296,1369,1444,1521,1600,1681,1764,1849,1936,2025,2116,2209,2304,2401,2500,2601,2704,2809,2916,3025,3136,3249,3364,3481,3600,3721,3844,3969,4096,4225,4356,4489,4624,4761,4900,5041,5184,5329,5476,5625,5776,5929,6084,6241,6400,6561,6724,6889,7056,7225,7396,7569,7744,7921,8100,8281,8464,8649,8836,9025,9216,9409,9604,9801,10000,10201,10404,10609,10816,11025,11236,11449,11664,11881,12100],[0,1,4,9,16,25,36,49,64,81,100,121,144,169,196,225,256],[0,1,4,9,16,25,36,49,64,81,100,121,144,169,196,225,256,289,324,361,400,441,484,529,576,625,676,729,784,841,900,961,1024,1089,1156,1225,1296,1369,1444,1521,1600,1681,1764,1849,1936,2025,2116,2209,2304,2401,2500,2601,2704,2809,2916,3025,3136,3249,3364,3481,3600,3721,3844,3969]]]
task	n down to 1	["list/n",[[6,5,4,3,2,1],[20,19,18,17,16,15,14,13,12,11,10,9,8,7,6,5,4,3,2,1],[13,12,11,10,9,8,7,6,5,4,3,2,1],[22,21,20,19,18,17,16,15,14,13,12,11,10,9,8,7,6,5,4,3,2,1],[9,8,7,6,5,4,3,2,1],[28,27,26,25,24,23,22,21,20,19,18,17,16,15,14,13,12,11,10,9,8,7,6,5,4,3,2,1],[7,6,5,4,3,2,1]],[[1],[2,1],[8,7,6,5,4,3,2,1],[24,23,22,21,20,19,18,17,16,15,14,13,12,11,10,9,8,7,6,5,4,3,2,1],[77,76,75,74,73,72,71,70,69,68,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,48,47,46,45,44,43,42,41,40,39,38,37,36,35,34,33,32,31,30,29,28,27,26,25,24,23,22,21,20,19,18,17,16,15,14,13,12,11,10,9,8,7,6,5,4,3,2,1],[100,99,98,97,96,95,94,93,92,91,90,89,88,87,86,85,84,83,82,81,80,79,78,77,76,75,74,73,72,71,70,69,68,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,48,47,46,45,44,43,42,41,40,39,38,37,36,35,34,33,32,31,30,29,28,27,26,25,24,23,22,21,20,19,18,17,16,15,14,13,12,11,10,9,8,7,6,5,4,3,2,1],[105,104,103,102,101,100,99,98,97,96,95,94,93,92,91,90,89,88,87,86,85,84,83,82,81,80,79,78,77,76,75,74,73,72,71,70,69,68,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,48,47,46,45,44,43,42,41,40,39,38,37,36,35,34,33,32,31,30,29,28,27,26,25,24,23,22,21,20,19,18,17,16,15,14,13,12,11,10,9,8,7,6,5,4,3,2,1],[111,110,109,108,107,106,105,104,103,102,101,100,99,98,97,96,95,94,93,92,91,90,89,88,87,86,85,84,83,82,81,80,79,78,77,76,75,74,73,72,71,70,69,68,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,48,47,46,45,44,43,42,41,40,39,38,37,36,35,34,33,32,31,30,29,28,27,26,25,24,23,22,21,20,19,18,17,16,15,14,13,12,11,10,9,8,7,6,5,4,3,2,1],[17,16,15,14,13,12,11,10,9,8,7,6,5,4,3,2,1],[64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,48,47,46,45,44,43,42,41,40,39,38,37,36,35,34,33,32,31,30,29,28,27,26,25,24,23,22,21,20,19,18,17,16,15,14,13,12,11,10,9,8,7,6,5,4,3,2,1]]]
task	digits back to front, doubled	["list/n",[[12],[0,4],[6,2],[4,4],[18],[16,4],[14]],[[2],[4],[16],[8,4],[14,14],[0,0,2],[10,0,2],[2,2,2],[14,2],[8,12]]]
task	does it read the same backwards	["bool/n",[true,false,false,true,true,false,true],[true,true,true,false,true,false,false,true,false,false]]
task	is it prime	["bool/n",[false,false,true,false,false,false,true],[false,true,false,false,false,false,false,false,true,false]]
task	how many vowels	["int/s",[4,8,1,7,6,2,3],[4,9,9,2,8,9,2,6,2,9]]
task	length of the longest word	["int/s",[5,4,3,6,5,2,3],[3,3,8,3,5,3,5,5,5,6]]
task	how many words with a capital	["int/s",[2,1,1,1,1,1,3],[0,2,2,0,3,0,1,2,0,1]]
task	lengths of the words	["list/s",[[5,3,5],[1,3,3,1,3,2,4],[3],[3,5,6,4,4],[5,3,2,4],[2,2],[2,3,3]],[[3,3,2,2],[3,2,1,3,2,1,3,1,3],[3,8,5,2],[3],[5,3,2,4,5],[3,3,3,3,3,3,3],[5],[5,3,1,3,4],[5],[4,5,1,3,6]]]
task	without vowels	["text/s",["Hll bg Wrld"," nt fr  jr f tn","bc","tw grn ppls fll dwn","Nvr dd r vn","g P","t RN Fr"],["th sn s p","Ws t  cr r  ct  sw","d Lvlc wrt t","n","vry Dy w rd Bks","t fr tw nd tw fr t","LvL","Tst nd  ht Trt","rtr","nn sngs  s snt"]]
task	initials	["text/s",["HbW","Anfajot","A","tgAfd","Nooe","gU","IRF"],["tsiu","WiacoacIs","ALwi","o","EDwrB","tftatft","L","TaahT","r","Asass"]]
task	each word backwards	["text/s",["olleH gib dlroW","A tun rof a raj fo anut","cbA","owt neerg selppA llaf nwod","reveN ddo ro neve","og PU","tI NAR raF"],["eht nus si pu","saW ti a rac ro a tac I was","adA ecalevoL etorw ti","eno","yrevE yaD ew daer skooB","aet rof owt dna owt rof aet","LeveL","tsaoT dna a toh traT","rotor","annA sgnis a aes atanos"]]
task	last word first	["text/s",["World big Hello","tuna of jar a for nut A","Abc","down fall Apples green two","even or odd Never","UP go","Far RAN It"],["up is sun the","saw I cat a or car a it Was","it wrote Lovelace Ada","one","Books read we Day Every","tea for two and two for tea","LeveL","Tart hot a and Toast","rotor","sonata sea a sings Anna"]]
task	last word in capitals	["text/s",["WORLD","TUNA","ABC","DOWN","EVEN","UP","FAR"],["UP","SAW","IT","ONE","BOOKS","TEA","LEVEL","TART","ROTOR","SONATA"]]
task	vowels as stars	["text/s",["H*ll* b*g W*rld","* n*t f*r * j*r *f t*n*","*bc","tw* gr**n *ppl*s f*ll d*wn","N*v*r *dd *r *v*n","g* *P","*t R*N F*r"],["th* s*n *s *p","W*s *t * c*r *r * c*t * s*w","*d* L*v*l*c* wr*t* *t","*n*","*v*ry D*y w* r**d B**ks","t** f*r tw* *nd tw* f*r t**","L*v*L","T**st *nd * h*t T*rt","r*t*r","*nn* s*ngs * s** s*n*t*"]]
task	words of more than three letters	["text/s",["Hello World","tuna","","green Apples fall down","Never even","",""],["","","Lovelace wrote","","Every read Books","","LeveL","Toast Tart","rotor","Anna sings sonata"]]
task	last letter of each word	["text/s",["ogd","Atrarfa","c","onsln","rdrn","oP","tNr"],["ensp","starratIw","aeet","e","yyeds","arodora","L","tdatt","r","asaaa"]]
task	each word with a capital	["text/s",["Hello Big World","A Nut For A Jar Of Tuna","Abc","Two Green Apples Fall Down","Never Odd Or Even","Go UP","It RAN Far"],["The Sun Is Up","Was It A Car Or A Cat I Saw","Ada Lovelace Wrote It","One","Every Day We Read Books","Tea For Two And Two For Tea","LeveL","Toast And A Hot Tart","Rotor","Anna Sings A Sea Sonata"]]
task	same backwards, spaces, capitals aside	["bool/s",[false,true,false,false,true,false,false],[false,true,false,false,false,false,true,false,true,false]]
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
