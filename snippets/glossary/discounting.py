"""discounting: lowering each count a little, so that something is left for what was never counted.

Formula: $\\max(c(x) - D, 0) / \\sum_y c(y)$
Confusion: It lowers counts, not probabilities: a rare thing loses the larger part of its share.
Also: absolute discounting
Forms: discount, discounted
See: smoothing, Kneser-Ney smoothing
"""

counts, discount = {"cat": 6, "dog": 3, "fox": 1}, 0.5
total = sum(counts.values())
for word, n in counts.items():
    print(f"{word}: {n / total:.2f} -> {(n - discount) / total:.2f}")
print(f"for all others: {discount * len(counts) / total:.2f}")
