"""program synthesis: making a program from what it should do, such as examples of input and output.

Confusion: A program that agrees with the examples may still be wrong on every other input.
See: grammar, observational equivalence, pass@k
"""

parts = {"x": lambda x: x, "2": lambda x: 2, "3": lambda x: 3}
examples = {1: 6, 2: 8, 5: 14}
for a, f in parts.items():
    for b, g in parts.items():
        for c, h in parts.items():
            if all((f(x) + g(x)) * h(x) == y for x, y in examples.items()):
                print(f"({a} + {b}) * {c}")
