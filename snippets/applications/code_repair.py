"""A language model is to repair functions, beside a program that changes one token.

But: 30 faults that we planted, one in each function, and bodies of SmolLM2, stored; a
program that searches knows nothing of what the function should do but three tests.

Shows:
- handed the broken function, the model gets no more right than without it
- a search through changes of one token repairs as many as ten samples of the model
- the two together repair more than either alone
- some of what passes the shown tests is no repair

Reference: Le Goues et al. 2012, GenProg: A Generic Method for Automatic Software
Repair; Qi et al. 2015, An Analysis of Patch Plausibility and Correctness.

Notation: a change takes one token for another; a fault is what we planted.

Needs: Linux.
"""

import ast
import io
import json
import tokenize
from pathlib import Path

from snippets.applications.code_assistant import (
    build_program,
    count_each,
    load_bodies,
    load_tasks,
    pick,
    read_bodies,
    try_all,
    try_program,
)
from snippets.applications.safe_python import names_of
from snippets.data import wilson
from snippets.media import table

SAME_KIND = [  # a token of one set may stand in the place of another of that set
    ["+", "-", "*", "/", "//", "%"],
    ["<", "<=", ">", ">=", "==", "!="],
    ["=", "+=", "-=", "*="],
    ["True", "False"],
    ["and", "or"],
]
SHOWN = 24  # whose repair is printed
WRONG = "# This function is wrong:"
RIGHT = "# Here it is put right:"
FILE = f'''{WRONG}
def add(a, b):
    """Return the sum of a and b."""
    return a - b


{RIGHT}
def add(a, b):
    """Return the sum of a and b."""
    return a + b


{WRONG}
def count_long(words, n):
    """Return how many of the words have more than n letters."""
    count = 0
    for word in words:
        if len(word) > n:
            count += 1
    return word


{RIGHT}
def count_long(words, n):
    """Return how many of the words have more than n letters."""
    count = 0
    for word in words:
        if len(word) > n:
            count += 1
    return count


'''  # two repairs, as the model is to go on


def load_broken():  # -> [(a body that is right, the same with a fault)]
    """One of each function, written before any of them was put to the model."""
    text = (Path(__file__).parent / "broken.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines()]
    return [(json.loads(right), json.loads(broken)) for _, right, broken in rows]


def load_repairs():  # -> {"greedy" or "sampled": {function: [bodies]}}
    """As `python -m snippets repairs` stored them."""
    text = (Path(__file__).parent / "repairs.tsv").read_text(encoding="utf-8")
    return read_bodies(text)


# --8<-- [start:asked]
def build_broken(task, broken):  # -> source of the function with its fault
    return f'{task["head"]}:\n    """{task["text"]}"""\n{broken}'


def build_prompt(task, broken):  # -> what stands before the repair
    """The two repairs, then the function that is wrong; the model writes it anew."""
    return f"{FILE}{WRONG}\n{build_broken(task, broken)}\n\n\n{RIGHT}\n"


# --8<-- [end:asked]


# --8<-- [start:search]
def others_of(token, names):  # -> what may stand in its place
    """Another sign of its kind, a number one off, another name of the function."""
    if token.type == tokenize.NUMBER:
        value = int(token.string)
        return [str(value + 1), str(value - 1)]
    if token.string in names:
        return sorted(names - {token.string})
    kinds = [kind for kind in SAME_KIND if token.string in kind]
    return [sign for kind in kinds for sign in kind if sign != token.string]


def changes_of(source):  # -> every program that is one token away
    """The head and the text of the function stay as they are."""
    lines = source.split("\n")
    names = names_of(ast.parse(source), ast.Store)
    names -= {name for name in names if lines[0].startswith(f"def {name}(")}
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        row, column = token.start
        for other in others_of(token, names) if row > 2 else []:
            line = lines[row - 1]
            changed = line[:column] + other + line[token.end[1] :]
            yield "\n".join([*lines[: row - 1], changed, *lines[row:]])


# --8<-- [end:search]


# --8<-- [start:measure]
def try_changes(task, broken):  # -> [what came], of the fault itself and each change
    """It takes some seconds: every change runs in a process of its own."""
    source = build_broken(task, broken)
    return [try_program(task, each) for each in (source, *changes_of(source))]


def pick_of_both(changed, bodies):  # {function: [what came]} twice -> [[what came]]
    """From the changes and from what the model wrote, by the shown tests."""
    return [pick([*changed[i], *bodies[i]]) for i in bodies]


def measure_ways(tasks):  # -> {way: [[what came]]}
    """For each function a program, or several of which a coin takes one."""
    faults = [broken for _, broken in load_broken()]
    pairs = enumerate(zip(tasks, faults, strict=True))
    changed = {i: try_changes(*pair) for i, pair in pairs}
    repaired = {name: try_all(tasks, each) for name, each in load_repairs().items()}
    anew = {name: try_all(tasks, each) for name, each in load_bodies().items()}
    return {
        "left as it is": [each[:1] for each in changed.values()],
        "one token, any other": list(changed.values()),
        "one token, by tests": [pick(each) for each in changed.values()],
        "likeliest repair": list(repaired["greedy"].values()),
        "one repair": list(repaired["sampled"].values()),
        "ten repairs": [pick(each) for each in repaired["sampled"].values()],
        "ten repairs, or one token": pick_of_both(changed, repaired["sampled"]),
        "likeliest, anew": list(anew["greedy"].values()),
        "ten written anew": [pick(each) for each in anew["sampled"].values()],
        "ten anew, or one token": pick_of_both(changed, anew["sampled"]),
    }


def count_copies(tasks, repairs):  # {function: [bodies]} -> how many are as it was
    """The model wrote the broken function down again."""
    count = 0
    for i, (_, broken) in enumerate(load_broken()):
        source = build_broken(tasks[i], broken)
        count += sum(build_program(tasks[i], body) == source for body in repairs[i])
    return count


# --8<-- [end:measure]


def main(out: Path, seed: int = 0) -> None:
    tasks = load_tasks()
    broken = load_broken()
    repairs = load_repairs()
    n = len(tasks)
    print("said: a function with a fault, and below it the likeliest repair")
    for source in (
        build_broken(tasks[SHOWN], broken[SHOWN][1]),
        build_program(tasks[SHOWN], repairs["greedy"][SHOWN][0]),
    ):
        print("".join(f"  {line}\n" for line in source.split("\n")), end="")

    print(f"\nright: of {n} functions, by how they are repaired")
    rows = []
    for name, groups in measure_ways(tasks).items():
        full, right = count_each(groups)
        low, high = wilson(right / n, n)
        interval = f"{low:.2f} to {high:.2f}"
        rows.append((f"  {name}", f"{full:.3g}", f"{right:.3g}", interval))
    print(table(("", "pass the shown", "right", "95 %"), rows))

    print("\ncopies: repairs that are the broken function again")
    for name, each in repairs.items():
        total = sum(map(len, each.values()))
        print(f"  {name:8} {count_copies(tasks, each):4} of {total}")
    counts = [
        len(list(changes_of(build_broken(task, each[1]))))
        for task, each in zip(tasks, broken, strict=True)
    ]
    print(
        f"\nchanges: {min(counts)} to {max(counts)} of one token, {sum(counts)} in all"
    )


if __name__ == "__main__":
    main(Path("."))
