"""Which description fits a function? Chosen by log-likelihood, with names and without.

But: 30 short functions and their 30 descriptions, all ours; what SmolLM2 gives each of
them is stored. To choose a description is less than to write one.

Shows:
- asked what a function does, the model begins another function, and explains none
- of four descriptions it finds the right one; where names help, shared words do so, too
- without names it finds it more often than chance, and than shared words do
- with the words of each description shuffled it finds fewer
- what is likeliest is no choice: without names it is the same for every function

Reference: Brown et al. 2020, Language Models are Few-Shot Learners, section 2.4 (how a
choice is scored); Ben Allal et al. 2025, SmolLM2.

Notation: n = 30; log p [n, n], of each description (columns) behind each function.

Needs: Linux.
"""

import ast
import io
import json
import math
import re
import tokenize
from pathlib import Path

import numpy as np

from snippets.applications.code_assistant import load_tasks
from snippets.applications.code_repair import build_broken, load_broken
from snippets.applications.safe_python import names_of
from snippets.data import wilson
from snippets.media import table

OTHERS = 3  # descriptions beside the right one
ASKED = "# What this function does:"
CONDITIONS = ("with its names", "without names", "words shuffled")
SHOWN = (0, 10, 22)  # whose explanation is printed


def load_functions():  # -> sources that are right, without a description
    """Each with the names that a person gave it."""
    sources = []
    for task, (right, _) in zip(load_tasks(), load_broken(), strict=True):
        head, _, *body = build_broken(task, right).split("\n")
        sources.append("\n".join([head, *body]))
    return sources


# --8<-- [start:names]
def without_names(source):  # -> the same function, its own names one letter each
    """f for the function, then a, b, c in the order in which they come."""
    own = names_of(ast.parse(source), ast.Store)
    letters = {}
    changed = source.split("\n")
    tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
    for token in tokens:
        if token.type == tokenize.NAME and token.string in own:
            letters.setdefault(token.string, "fabcdegh"[len(letters)])
    for token in reversed(tokens):  # from the end, so that no place moves
        if token.type == tokenize.NAME and token.string in own:
            row, column = token.start
            line = changed[row - 1]
            after = line[token.end[1] :]
            changed[row - 1] = line[:column] + letters[token.string] + after
    return "\n".join(changed)


def shuffled(text, seed):  # -> the same words in another order
    rng = np.random.default_rng(seed)
    return " ".join(rng.permutation(text.rstrip(".").split())) + "."


# --8<-- [end:names]


def build_prompt(source):  # "" for no function at all
    """What stands before a description."""
    return f"{source}\n\n\n{ASKED}"


def load_scores():  # -> {condition: log p [n, n]}, and of "nothing" [2, n]
    """As `python -m snippets explanations` stored them, in hundredths of a nat."""
    text = (Path(__file__).parent / "explanations.tsv").read_text(encoding="utf-8")
    rows = {}
    for line in text.splitlines():
        condition, _, *hundredths = line.split("\t")
        rows.setdefault(condition, []).append([int(each) / 100 for each in hundredths])
    return {condition: np.array(each) for condition, each in rows.items()}


def load_explained():  # -> what the model wrote of each function, with its names
    text = (Path(__file__).parent / "explained.tsv").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


# --8<-- [start:choose]
def share_found(scores):  # [n, n] -> for each function [n]: found among four?
    """Over all sets of three others; of equals, a coin takes one."""
    found = []
    for i, row in enumerate(scores):
        others = np.delete(row, i)
        below = int(np.sum(others < row[i]))
        level = int(np.sum(others == row[i]))
        sets = [
            math.comb(level, k) * math.comb(below, OTHERS - k) / (k + 1)
            for k in range(OTHERS + 1)
        ]
        found.append(sum(sets) / math.comb(len(others), OTHERS))
    return np.array(found)


def gained(log_p, nothing):  # [n, n], [n] -> [n, n]
    """How much likelier the function makes each description than nothing does."""
    return log_p - nothing


# --8<-- [end:choose]


# --8<-- [start:shared]
def stems(text):  # -> {str}
    """The words in a text or a program, cut to four letters."""
    return {word[:4] for word in re.findall("[a-z]+", text.lower())}


def share_words(sources, descriptions):  # -> shares [n, n]
    """The trivial program: of the words of a description, those in the function."""
    shares = np.zeros((len(sources), len(descriptions)))
    for i, source in enumerate(sources):
        for j, text in enumerate(descriptions):
            both = stems(source) & stems(text)
            shares[i, j] = len(both) / len(stems(text))
    return shares


# --8<-- [end:shared]


def measure_ways(sources, descriptions, scores):  # -> {way: [n, n]}
    """A score for each function and description, by model or without."""
    hidden = [without_names(source) for source in sources]
    plain, mixed = scores["nothing"]
    named, nameless, shuffle = (scores[name] for name in CONDITIONS)
    return {
        "shared words, with names": share_words(sources, descriptions),
        "shared words, without": share_words(hidden, descriptions),
        "likeliest, with names": named,
        "likeliest, without": nameless,
        "gains most, with names": gained(named, plain),
        "gains most, without": gained(nameless, plain),
        "and words shuffled": gained(shuffle, mixed),
    }


def main(out: Path, seed: int = 0) -> None:
    sources = load_functions()
    descriptions = [task["text"] for task in load_tasks()]
    n = len(sources)
    print("written: what the model says of three functions, beside ours")
    for i in SHOWN:
        print(f"  {sources[i].split('(')[0].removeprefix('def ')}: {descriptions[i]}")
        print(f"    {load_explained()[i]}")

    heads = sum(said.startswith("def ") for said in load_explained())
    print(f"\nheads: {heads} of {n} times it begins a function instead")

    print("\nhidden: a function without its names")
    for line in without_names(sources[SHOWN[0]]).split("\n"):
        print(f"  {line}")

    print(f"\nfound: the description of {n} functions, by what is scored")
    rows = []
    for name, each in measure_ways(sources, descriptions, load_scores()).items():
        among = share_found(each).mean()
        low, high = wilson(among, n)
        first = int(np.sum(each.argmax(axis=1) == np.arange(n)))
        cells = f"{among:.2f}", f"{low:.2f} to {high:.2f}", str(first)
        rows.append((f"  {name}", *cells))
    low, high = wilson(1 / (OTHERS + 1), n)
    rows.append(("  by chance", f"{1 / (OTHERS + 1):.2f}", "", "1"))
    print(table(("", "among four", "95 %", f"among {n}"), rows))


if __name__ == "__main__":
    main(Path("."))
