"""sandbox: a place where a program that nobody trusts can run: it sees little, may do little, and is ended when it takes too much time or memory.

Confusion: A list of forbidden words is no sandbox: its walls have to hold whatever the program does.
Forms: sandboxes, sandboxed
See: interpreter, tool use, pass@k
"""

import ast

# a wall: what may stand there
allowed = ast.Expression, ast.BinOp, ast.Add, ast.Constant
for text in ("1 + 2", "open('x')", "().__class__"):
    parts = ast.walk(ast.parse(text, mode="eval"))
    strange = [type(part).__name__ for part in parts if not isinstance(part, allowed)]
    print(f"{text:12}", f"refused: {strange[0]}" if strange else "may run")
