"""interpreter: a program that carries out programs, one operation after another.

Confusion: An interpreter of your own runs only what is in its table; Python's `exec` runs anything at all.
Forms: interpreters
See: program synthesis
"""

table = {"add": lambda a, b: a + b, "mul": lambda a, b: a * b}


def run(tree):  # a number, or an operation and what it works on
    return tree if isinstance(tree, int) else table[tree[0]](*map(run, tree[1:]))


print("add(2, mul(3, 4)) =", run(("add", 2, ("mul", 3, 4))))
