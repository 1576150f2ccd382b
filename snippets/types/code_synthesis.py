"""Search for programs, likeliest first; tests tell the right ones from the wrong.

But: the model never reads what is asked for, only what goes in and comes out. Its
language is that of `code_interpreter`; `code_grammar` learnt what choices cost.

Shows:
- at least nine in ten of 45 tasks are solved, on ten tests that were not shown
- some programs pass the tests that are shown, and are wrong
- no solution stands in the corpus

Reference: Balog et al. 2017, DeepCoder; Udupa et al. 2013, TRANSIT (merging).

Notation: a place is a kind, such as "int/x", and the operation around it; a rule is
a name and the kinds of its parts; a cost counts half bits.
"""

import json
from collections import namedtuple
from itertools import product
from pathlib import Path

from snippets.types.code_interpreter import BODIES, FAILS, Interpreter, results

BUDGET = 65_000  # programs that are tried
REPLAYED = (  # tasks whose search the page shows; the last two are accidents
    "how many vowels",
    "sum of the squares",
    "is it in order",
    "sum of the two largest",
    "initials",
    "does it read the same backwards",
    "same backwards, spaces, capitals aside",
    "is it prime",
)
Program = namedtuple("Program", ["text", "tree", "values", "group", "tried"])


# --8<-- [start:search]
class Search:
    """Programs by cost, each built from cheaper ones."""

    def __init__(self, rules, probes, merge=True):
        self.rules = rules  # {place: [(cost, rule)]}
        self.probes = probes  # {variable: the values that programs are tried on}
        self.merge = merge
        self.tried = 0
        self.shelves = {}  # {(place, cost): programs}
        self.known = {}  # {(variable, text): program, or None where it failed}
        self.groups = {}  # {values: number}; programs of a group do the same
        self.shelved = set()  # (place, group)
        self.stopped = {}  # {why: texts}

    def run(self, kinds, budget):
        """Goes from cost to cost until so many programs have been tried."""
        cost = 0
        while self.tried < budget:
            cost += 1
            for kind in kinds:
                if self.tried < budget:
                    self.shelf((kind, ""), cost)
        return self

    def shelf(self, place, cost):  # -> programs of this cost that do something new
        """Every rule for the place, with parts that cost the rest together."""
        if (place, cost) in self.shelves:
            return self.shelves[place, cost]
        shelf = self.shelves[place, cost] = []
        for price, (name, *kinds) in self.rules[place]:
            parts_at = [(kind, name) for kind in kinds]
            for parts in self.fill(parts_at, cost - price):
                program = self.build(variable_of(place[0]), name, parts)
                if program and (place, program.group) not in self.shelved:
                    self.shelved.add((place, program.group))
                    shelf.append(program._replace(tried=self.tried))
        return shelf

    def fill(self, places, cost):  # -> tuples of programs that cost this together
        """A program for each place."""
        if not places:
            if cost == 0:
                yield ()
            return
        for first in range(1, cost + 1):
            shelf = self.shelf(places[0], first)
            if shelf:
                rest = self.fill(places[1:], cost - first)
                for program, others in product(shelf, rest):
                    yield program, *others

    def build(self, variable, name, parts):  # -> Program, or None if it fails
        """A program of these parts, and what it makes of the probes."""
        texts = [part.text for part in parts]
        text = f"{name}({', '.join(texts)})" if texts else name
        if (variable, text) in self.known:
            return self.known[variable, text]
        self.known[variable, text] = None
        self.tried += 1
        try:
            values = self.evaluate(variable, name, parts)
        except FAILS as error:
            limit = isinstance(error, OverflowError)
            why = str(error) if limit else "no value"
            self.stopped.setdefault(why, []).append(text)
            return None
        same = values if self.merge else self.tried
        group = self.groups.setdefault(same, len(self.groups))
        tree = name, *(part.tree for part in parts)
        program = Program(text, tree, values, group, self.tried)
        self.known[variable, text] = program
        return program

    def evaluate(self, variable, name, parts):  # -> values [probes]
        """From the values of its parts; only bodies run again."""
        probes = self.probes[variable]
        if name == variable:
            return probes
        k = BODIES.get(name, 0)
        bodies = [part.tree for part in parts[:k]]
        values = []
        for i in range(len(probes)):
            rest = [part.values[i] for part in parts[k:]]
            values.append(Interpreter().apply(name, bodies, rest))
        return tuple(values)

    def first(self, kind, wanted):  # -> Program or None
        """The likeliest program that does what is wanted on the first probes."""
        for (place, _), shelf in self.shelves.items():
            if place == (kind, ""):
                for program in shelf:
                    if program.values[: len(wanted)] == wanted:
                        return program
        return None


# --8<-- [end:search]


def variable_of(kind):  # "int/x" -> "x"
    """What a program of this kind is made from."""
    return kind.partition("/")[2]


def as_tuples(value):
    """JSON has lists where the language has tuples."""
    return tuple(map(as_tuples, value)) if isinstance(value, list) else value


def read_table(text):  # "section, name, JSON" a line -> {section: {name: value}}
    """A small file of tables."""
    data = {}
    for line in text.splitlines():
        section, name, cell = line.split("\t")
        data.setdefault(section, {})[name] = as_tuples(json.loads(cell))
    return data


def load_rules():  # -> {(kind, parent): [(cost, rule)]}
    """What `code_grammar` learnt by counting."""
    text = (Path(__file__).parent / "code_grammar.tsv").read_text("utf-8")
    data = read_table(text)
    rules = {}
    for place, costs in data["costs"].items():
        kind, _, parent = place.partition(" ")
        rules[kind, parent] = list(zip(costs, data["rules"][kind], strict=True))
    return rules


def load_tasks():  # -> {"tests": {v: values}, "hidden": {v: values}, "task"}
    """A task: its kind, what is wanted of the first tests, and of the hidden ones."""
    text = (Path(__file__).parent / "code_tasks.tsv").read_text("utf-8")
    return read_table(text)


# --8<-- [start:tasks]
def search_all(data, rules, budget=BUDGET, merge=True):  # -> Search
    """One search for all tasks: they are asked about the same values."""
    kinds = dict.fromkeys(kind for kind, _, _ in data["task"].values())
    return Search(rules, data["tests"], merge).run(kinds, budget)


def measure_tasks(search, data):  # -> {task: (program or None, is it right?)}
    """The first program that passes the tests shown, put to the hidden ones."""
    found = {}
    for name, (kind, shown, hidden) in data["task"].items():
        program = search.first(kind, shown)
        inputs = data["hidden"][variable_of(kind)]
        right = program and results(program.tree, inputs) == hidden
        found[name] = program, bool(right)
    return found


# --8<-- [end:tasks]


def measure_tried(search, data, name):  # -> a task, and its programs up to the first
    """Each program with the first test that it fails, and what it gives there."""
    kind, shown, hidden = data["task"][name]
    inputs = data["tests"][variable_of(kind)]
    last = search.first(kind, shown)
    programs = []
    for (place, _), shelf in search.shelves.items():
        programs += shelf if place == (kind, "") else []
    tried = []
    for program in programs[: programs.index(last) + 1]:
        pairs = zip(program.values, shown, strict=False)
        wrong = [i for i, (value, wanted) in enumerate(pairs) if value != wanted]
        tried.append([program.text])
        if wrong:
            first = wrong[0]
            tried[-1] += [first, brief(program.values[first])]
    asked = results(last.tree, data["hidden"][variable_of(kind)])
    right = sum(a == b for a, b in zip(asked, hidden, strict=True))
    tests = zip(inputs, shown, strict=False)
    return {
        "task": name,
        "tests": [[brief(a), brief(b)] for a, b in tests],
        "tried": tried,
        "hidden": [right, len(hidden)],
    }


def brief(value):
    """As JSON, cut where it is long."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 34 else f"{text[:33]}…"


def main(out: Path, seed: int = 0) -> None:
    data = load_tasks()
    search = search_all(data, load_rules())
    found = measure_tasks(search, data)
    replays = [measure_tried(search, data, name) for name in REPLAYED]
    text = json.dumps(replays, ensure_ascii=False, separators=(",", ":"))
    (out / "tried.json").write_text(text.replace("],[", "],\n[") + "\n", "utf-8")
    solved = {name: p for name, (p, right) in found.items() if right}
    print(f"stopped: of {search.tried:,} programs, and the first of each kind")
    for why, texts in search.stopped.items():
        print(f"  {why:15}{len(texts):5}  {texts[0]}")
    print(f"\nsolved: {len(solved)} of {len(found)}, here every fourth")
    in_order = sorted(solved.items(), key=lambda item: item[1].tried)
    for name, p in in_order[::4]:
        print(f"{p.tried:7,}  {name}")
        print(f"         {p.text}")
    print("\nunsolved: and what passes the tests that were shown")
    for name, (p, right) in found.items():
        if not right:
            print(f"  {name}")
            print(f"         {p.text if p else '-'}")
    corpus = (Path(__file__).parent / "code_corpus.tsv").read_text("utf-8")
    copies = sum(corpus.count(f"\t{p.text}\n") for p in solved.values())
    print(f"\nmemory: {copies} of the solutions stand in the corpus")


if __name__ == "__main__":
    main(Path("."))
