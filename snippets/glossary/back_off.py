"""back-off: asking a shorter context when the longer one was never met, or does not settle the matter.

Confusion: Interpolation mixes in the shorter context always; strict back-off only where needed.
Also: backoff
Forms: backing off
See: n-gram, smoothing, Kneser-Ney smoothing
"""

after = {"a b": "c", "b": "d", "": "a"}  # the likeliest, by context
for context in ("a b", "x b", "x y"):
    asked = context
    while asked not in after:
        asked = " ".join(asked.split()[1:])
    print(f"after {context!r} ask {asked!r}: {after[asked]!r}")
