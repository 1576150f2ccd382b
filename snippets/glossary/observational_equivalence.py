"""observational equivalence: two programs that give equal results on every input that is tried.

Confusion: It holds for the inputs that were tried: another input may tell the two apart.
Forms: observationally equivalent
See: program synthesis
"""

programs = {
    "x + x": lambda x: x + x,
    "2 * x": lambda x: 2 * x,
    "x * x": lambda x: x * x,
}
for inputs in ([2], [2, 3]):
    kept = {}
    for text, run in programs.items():
        kept.setdefault(tuple(map(run, inputs)), text)
    print(f"tried on {inputs}: kept", ", ".join(kept.values()))
