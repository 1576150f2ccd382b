"""A language model completes functions; tests choose among what it wrote.

But: 30 functions of a few lines; the bodies are those of SmolLM2, stored, and are run
in a process with walls.

Shows:
- of several bodies the one that passes the most shown tests is right far more often
- ranked by tests, ten bodies are right nearly as often as any of the ten is
- some pass all the tests that were shown, but not those that were kept back
- a program that only repeats the shown tests passes them all, and is right nowhere

Reference: Chen et al. 2021, Evaluating Large Language Models Trained on Code, section
2.1; Li et al. 2022, Competition-Level Code Generation with AlphaCode.

Notation: of n bodies one is drawn, or the best of k.

Needs: Linux.
"""

import json
import math
from collections import Counter
from itertools import takewhile
from pathlib import Path

from snippets.applications.safe_python import run_cases
from snippets.data import wilson
from snippets.media import table

KS = [1, 2, 5, 10]
SHOWN_TESTS = 3  # of each function

FILE = '''def add(a, b):
    """Return the sum of a and b."""
    return a + b


def count_long(words, n):
    """Return how many of the words have more than n letters."""
    count = 0
    for word in words:
        if len(word) > n:
            count += 1
    return count


'''  # what stands before the function, as in a file that somebody is writing
INDENT = "   "  # the model writes the last space with its first word


def load_tasks():  # -> [{"name", "head", "text", "shown", "hidden"}]
    """30 functions with tests that are shown, and tests that are kept back."""
    text = (Path(__file__).parent / "functions.tsv").read_text(encoding="utf-8")
    tasks = []
    for line in text.splitlines():
        head, doc, shown, hidden = line.split("\t")
        tests = {"shown": json.loads(shown), "hidden": json.loads(hidden)}
        name = head.removeprefix("def ").partition("(")[0]
        tasks.append({"name": name, "head": head, "text": doc} | tests)
    return tasks


def build_start(task):  # -> the beginning of a function
    """Its head and what it should do: the model writes on."""
    return f'{task["head"]}:\n    """{task["text"]}"""\n{INDENT}'


def load_bodies():  # -> {"greedy" or "sampled": {function: [bodies]}}
    """As `python -m snippets completions` stored them."""
    text = (Path(__file__).parent / "completions.tsv").read_text(encoding="utf-8")
    return read_bodies(text)


def read_bodies(text):  # lines: condition, function, number, body -> as `load_bodies`
    bodies = {}
    for line in text.splitlines():
        condition, at, _, body = line.split("\t")
        each = bodies.setdefault(condition, {})
        each.setdefault(int(at), []).append(json.loads(body))
    return bodies


# --8<-- [start:rank]
def build_program(task, body):  # -> source
    """To the first line at the margin: what follows is no part of the function."""
    first, *lines = (build_start(task) + body).split("\n")
    inside = takewhile(lambda line: not line[:1].strip(), lines)
    return "\n".join([first, *inside]).rstrip()


def is_same(got, want):  # values as JSON has them -> bool
    """Equal; numbers may differ in their last digits."""
    if isinstance(want, float) and isinstance(got, float | int):
        return math.isclose(got, want, rel_tol=1e-9)
    return got == want


def try_program(task, source):  # -> {"shown", "hidden": tests passed, "end": why not}
    """All tests of the function, in one process."""
    tests = task["shown"] + task["hidden"]
    came = run_cases(source, task["name"], [case for case, _ in tests])
    passed = [
        is_same(each.get("value"), want) and "value" in each
        for each, (_, want) in zip(came, tests, strict=True)
    ]
    shown = len(task["shown"])
    ends = {key: value for each in came for key, value in each.items()}
    return {
        "shown": sum(passed[:shown]),
        "hidden": sum(passed[shown:]),
        "right": all(passed),
        "end": ends.get("refused") or ends.get("error") or "",
    }


def pick(tried):  # [{"shown"}] -> all that pass the most of the shown tests
    """What is kept back has no say; of several, a coin takes one."""
    most = max(each["shown"] for each in tried)
    return [each for each in tried if each["shown"] == most]


def best_of_k(tried, k):  # -> how likely the best of k that are drawn is right
    """Over all sets of k: whose best has how many tests, and is it right then?"""
    sets = math.comb(len(tried), k)
    total = 0
    below = 0  # candidates with fewer tests passed
    for score in sorted({each["shown"] for each in tried}):
        level = [each for each in tried if each["shown"] == score]
        upto = below + len(level)
        chance = (math.comb(upto, k) - math.comb(below, k)) / sets
        total += chance * sum(each["right"] for each in level) / len(level)
        below = upto
    return total


# --8<-- [end:rank]


# --8<-- [start:cheater]
def build_cheater(task):  # -> a program that knows the shown tests, and nothing else
    """It looks up what was asked for, and gives back the first value otherwise."""
    names = task["head"].partition("(")[2].rstrip(")")
    lines = [f"{task['head']}:"]
    for case, value in task["shown"]:
        lines += [f"    if [{names}] == {case}:", f"        return {value!r}"]
    return "\n".join([*lines, f"    return {task['shown'][0][1]!r}"])


# --8<-- [end:cheater]


def try_all(tasks, bodies):  # {function: [bodies]} -> {function: [what came]}
    """The same body is run once."""
    tried = {}
    for at, each in bodies.items():
        programs = [build_program(tasks[at], body) for body in each]
        came = {source: try_program(tasks[at], source) for source in set(programs)}
        tried[at] = [came[source] for source in programs]
    return tried


def how_it_ends(each):  # what came of a body -> a word or two
    """Why it is not right, if it is not."""
    if each["right"]:
        return "right"
    if each["end"] == "no Python":
        return "no Python"
    if each["end"] and each["end"][0].islower():
        return "stopped" if each["end"] == "stopped" else "refused"
    return "an error" if each["end"] else "a wrong value"


def choose_each(tasks, greedy, sampled):  # -> {way: [[what came]]}
    """For each function a program, or several of which a coin takes one."""
    by_heart = [[try_program(task, build_cheater(task))] for task in tasks]
    ways = {
        "the shown tests by heart": by_heart,
        "the likeliest tokens": list(greedy.values()),
        "one sample": list(sampled.values()),
        "ten samples, by tests": [pick(each) for each in sampled.values()],
    }
    best = [[max(each, key=lambda one: one["right"])] for each in sampled.values()]
    return ways | {"ten samples, by an oracle": best}


def count_each(groups):  # [[what came]] -> functions whose shown tests pass, and right
    """The means over the coin, where it has to take one of several."""
    full = 0
    right = 0
    for each in groups:
        full += sum(one["shown"] == SHOWN_TESTS for one in each) / len(each)
        right += sum(one["right"] for one in each) / len(each)
    return full, right


def measure_ks(sampled):  # -> [(k, one at random, best by tests, any of k)]
    """Means over the functions."""
    n = len(sampled)
    rows = []
    for k in KS:
        drawn = sum(best_of_k(each, 1) for each in sampled.values()) / n
        best = sum(best_of_k(each, k) for each in sampled.values()) / n
        any_right = 0
        for each in sampled.values():
            wrong = sum(not one["right"] for one in each)
            any_right += 1 - math.comb(wrong, k) / math.comb(len(each), k)
        rows.append((k, drawn, best, any_right / n))
    return rows


def write_pages(path, tasks, sampled, bodies):
    """What the page lets you choose from, as JSON."""
    shown = []
    for at, task in enumerate(tasks):
        programs = [build_program(task, body) for body in bodies[at]]
        each = [
            {
                "program": program,
                "shown": one["shown"],
                "hidden": one["hidden"],
                "how": how_it_ends(one),
            }
            for program, one in zip(programs, sampled[at], strict=True)
        ]
        sizes = {"shown": len(task["shown"]), "hidden": len(task["hidden"])}
        shown.append({"head": task["head"], "text": task["text"]} | sizes)
        shown[-1]["bodies"] = each
    path.write_text(json.dumps(shown), encoding="utf-8")


def main(out: Path, seed: int = 0) -> None:
    tasks = load_tasks()
    bodies = load_bodies()
    greedy = try_all(tasks, bodies["greedy"])
    sampled = try_all(tasks, bodies["sampled"])
    n = len(tasks)
    print(f"right: of {n} functions, by how the program is chosen")
    rows = []
    for name, groups in choose_each(tasks, greedy, sampled).items():
        full, right = count_each(groups)
        low, high = wilson(right / n, n)
        interval = f"{low:.2f} to {high:.2f}"
        rows.append((f"  {name}", f"{full:.3g}", f"{right:.3g}", interval))
    print(table(("", "pass the shown", "right", "95 %"), rows))

    print("\nk: share right, of k samples; means over the functions")
    rows = []
    for k, *shares in measure_ks(sampled):
        rows.append((f"  {k}", *(f"{share:.2f}" for share in shares)))
    print(table(("  k", "one of them", "best by tests", "any of them"), rows))

    ends = Counter(how_it_ends(one) for each in sampled.values() for one in each)
    print(f"\nends: how {ends.total()} samples end")
    rows = [(f"  {how}", str(count)) for how, count in ends.most_common()]
    print(table(("", "samples"), rows))
    write_pages(out / "bodies.json", tasks, sampled, bodies["sampled"])


if __name__ == "__main__":
    main(Path("."))
