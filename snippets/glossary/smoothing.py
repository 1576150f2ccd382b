"""smoothing: giving some probability to what was never seen, taken from what was.

Confusion: It is not rounding; it is the honest admission that the data are incomplete.
Forms: smoothed
See: n-gram, likelihood
"""

seen, size = {"cat": 3, "dog": 1}, 10  # counts, and words in the vocabulary
total = sum(seen.values())
for word in ("cat", "dog", "fox"):
    raw, smooth = (
        seen.get(word, 0) / total,
        (seen.get(word, 0) + 1) / (total + size),
    )
    print(f"{word}: {raw:.2f} -> {smooth:.2f}")
