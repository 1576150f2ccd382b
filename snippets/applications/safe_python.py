"""Runs a function that a model wrote: only what is on a list, in a process with walls.

But: a small part of Python, enough for functions of a few lines. No `try`, no `import`,
no class: most programs that people write would be refused.

Shows:
- what is not on the list is refused, and never run
- what is on the list and does not end, or grows, is stopped
- a list of what is forbidden lets most of the hostile programs through

Reference: Chen et al. 2021, Evaluating Large Language Models Trained on Code, section
2.3 (a sandbox for generated programs).

Notation: a case is the arguments of one call.

Needs: Linux.
"""

import ast
import sys
from collections import Counter
from pathlib import Path

from snippets.applications.separate_process import run_apart
from snippets.media import table

LENGTH = 4_000  # characters of a program
STEPS = 20_000  # lines that are carried out, of all cases together
PARTS = (
    *(ast.Module, ast.FunctionDef, ast.arguments, ast.arg, ast.Return, ast.Expr),
    *(ast.Assign, ast.AugAssign, ast.For, ast.While, ast.If, ast.Break),
    *(ast.Continue, ast.Pass, ast.BinOp, ast.UnaryOp, ast.BoolOp, ast.Compare),
    *(ast.IfExp, ast.Call, ast.keyword, ast.Lambda, ast.Name, ast.Attribute),
    *(ast.JoinedStr, ast.FormattedValue),
    *(ast.Constant, ast.List, ast.Tuple, ast.Dict, ast.Set, ast.Subscript),
    *(ast.Slice, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp),
    *(ast.comprehension, ast.operator, ast.unaryop, ast.boolop, ast.cmpop),
    ast.expr_context,
)
FUNCTIONS = {
    function.__name__: function
    for function in (
        *(abs, all, any, bin, bool, chr, dict, divmod, enumerate, filter, float),
        *(int, isinstance, len, list, map, max, min, ord, pow, range, reversed),
        *(round, set, sorted, str, sum, tuple, zip),
    )
}
METHODS = {
    *(
        "append",
        "copy",
        "count",
        "extend",
        "index",
        "insert",
        "pop",
        "remove",
        "reverse",
    ),
    *("sort", "get", "items", "keys", "setdefault", "update", "values", "add", "union"),
    *("difference", "intersection", "capitalize", "endswith", "find", "isalnum"),
    *("isalpha", "isdigit", "islower", "isspace", "isupper", "join", "lower", "lstrip"),
    *(
        "replace",
        "rstrip",
        "split",
        "startswith",
        "strip",
        "swapcase",
        "title",
        "upper",
    ),
}
FORBIDDEN = ("import", "__", "open", "eval", "exec", "getattr")  # not enough


SHOWN = [
    "class chain",
    "opens a file",
    "f-string with a huge width",
    "try hides the stop",
    "huge power",
    "huge list",
    "recursion",
    "endless loop",
    "long range in C",
]


class RefusedError(Exception):
    """The program holds what is not on the list."""


class TooLongError(BaseException):
    """The steps are used up."""


# --8<-- [start:list]
def check(source, name):  # -> the tree; RefusedError says why not
    """Nothing is run here. What is not on the list is refused, whatever it does."""
    if len(source) > LENGTH:
        raise RefusedError("too long")
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        raise RefusedError("no Python") from None
    if [getattr(part, "name", None) for part in tree.body] != [name]:
        raise RefusedError("not just the function that was asked for")
    for part in ast.walk(tree):
        check_part(part)
    unknown = names_of(tree, ast.Load) - names_of(tree, ast.Store) - set(FUNCTIONS)
    if unknown:
        raise RefusedError(f"the name {min(unknown)} is not on the list")
    return tree


def names_of(tree, kind):  # kind: ast.Load or ast.Store -> {name}
    """What is read, or what is set: by a line, a loop or as an argument."""
    names = set()
    for part in ast.walk(tree):
        if isinstance(part, ast.Name) and isinstance(part.ctx, kind):
            names.add(part.id)
        if isinstance(part, ast.arg) and kind is ast.Store:
            names.add(part.arg)
        if isinstance(part, ast.FunctionDef) and kind is ast.Store:
            names.add(part.name)
    return names


def check_part(part):  # of the tree
    """Its kind, its names, and what a value may be."""
    if not isinstance(part, PARTS):
        raise RefusedError(f"{type(part).__name__} is not on the list")
    if isinstance(part, ast.Attribute) and part.attr not in METHODS:
        raise RefusedError(f"the method {part.attr} is not on the list")
    if isinstance(part, ast.FunctionDef) and part.decorator_list:
        raise RefusedError("a decorator")
    if isinstance(part, ast.FormattedValue) and part.format_spec:
        raise RefusedError("a width in an f-string")
    if isinstance(part, ast.Constant) and not is_plain(part.value):
        raise RefusedError("a value of another kind")
    for field in ("id", "name", "arg"):
        if "__" in (getattr(part, field, None) or ""):
            raise RefusedError("a name with two underscores")


def is_plain(value):  # -> bool
    return value is None or isinstance(value, bool | int | float | str)


# --8<-- [end:list]


# --8<-- [start:run]
def count_steps():  # -> a function that Python calls at each line
    """It raises TooLongError; a program without `try` cannot catch that."""
    left = STEPS

    def step(frame, event, argument):
        nonlocal left
        left -= 1
        if left < 0:
            raise TooLongError
        return step

    return step


def run_here(source, name, cases, tell):  # only in a process of its own
    """What is on the list is carried out; `tell` is given each value as it comes."""
    try:
        program = compile(check(source, name), "generated", "exec")
    except RefusedError as error:
        tell({"refused": str(error)})
        return
    sys.settrace(count_steps())
    names = {"__builtins__": FUNCTIONS}
    exec(program, names)
    for case in cases:
        try:
            tell({"value": names[name](*case)})
        except Exception as error:
            tell({"error": type(error).__name__})


def run_cases(source, name, cases):  # -> [{"value"} or {"error"} or {"refused"}]
    """One for each case; what was stopped has said nothing of the rest."""

    def work(tell):
        run_here(source, name, cases, tell)

    told = run_apart(work)
    if told and "refused" in told[0]:
        return told * len(cases)
    return told + [{"error": "stopped"}] * (len(cases) - len(told))


# --8<-- [end:run]


def load_hostile():  # -> [(what it tries, program)]
    """Written for this page; the function is f, its argument x."""
    text = (Path(__file__).parent / "hostile.txt").read_text(encoding="utf-8")
    blocks = [block.partition("\n") for block in text.split("===\n")]
    return [(title, source) for title, _, source in blocks]


def measure_hostile(programs):  # -> [(what it tries, what came of it)]
    """Each in a process of its own, with one case."""
    return [(title, run_cases(source, "f", [[1]])[0]) for title, source in programs]


def passes_words(source):  # -> bool
    """The tempting way: it looks for words that are bad."""
    return not any(word in source for word in FORBIDDEN)


def in_words(came):  # {"refused": why} and so on -> text
    return next(
        f"{kind}: {str(value).removesuffix(' is not on the list')}"
        for kind, value in came.items()
    )


def main(out: Path, seed: int = 0) -> None:
    programs = load_hostile()
    came = measure_hostile(programs)
    print("hostile: what some programs try, and what comes of it")
    rows = [(f"  {title}", in_words(each)) for title, each in came if title in SHOWN]
    print(table(("  it tries", "result"), rows))
    counts = Counter(next(iter(each)) for _, each in came)
    print(f"\nwalls: of {len(programs)} hostile programs")
    print(f"  refused by the list            {counts['refused']}")
    print(f"  stopped, or ended by an error  {counts['error']}")
    print(f"  gave a value                   {counts['value']}")
    passed = sum(passes_words(source) for _, source in programs)
    print(
        f"\nwords: hostile programs without any of {len(FORBIDDEN)} bad words: {passed}"
    )


if __name__ == "__main__":
    main(Path("."))
