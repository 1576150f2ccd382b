"""permutation test: compares a difference between groups with those that come when the members are dealt to the groups by chance.

Formula: $p$: the share of all ways to deal whose difference is as large or larger
Confusion: p is not the probability that there is no difference; it is how often chance alone does as much.
Forms: permutation tests, p-value
See: two-sample test, baseline
"""

from itertools import combinations

values = [7, 8, 9, 4, 5, 3]  # the first three against the last three
found = sum(values[:3]) - sum(values[3:])
dealt = [sum(values) - 2 * sum(three) for three in combinations(values, 3)]
p = sum(abs(difference) >= found for difference in dealt) / len(dealt)
print(f"difference {found}, p = {p} of {len(dealt)} ways to deal")
