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


# --8<-- [start:language]
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
DO |= dict(space=lambda: " ", star=lambda: "*", vowel=lambda c: c in "aeiouAEIOU")
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


# --8<-- [end:language]


# --8<-- [start:search]
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


# --8<-- [end:search]


def load():  # -> {"rules", "costs", "tests", "hidden", "task": {name: value}}
    def tuples(value):
        return tuple(map(tuples, value)) if isinstance(value, list) else value

    text = (Path(__file__).parent / "code_grammar.tsv").read_text("utf-8")
    text += (Path(__file__).parent / "code_tasks.tsv").read_text("utf-8")
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
    corpus = (Path(__file__).parent / "code_corpus.tsv").read_text("utf-8")
    ends = [corpus.count(f"\t{p.text}\n") for p in solved.values()]
    print(f"\nmemory: {sum(ends)} of the solutions stand in the corpus")


if __name__ == "__main__":
    main(Path("."))
