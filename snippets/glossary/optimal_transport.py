"""optimal transport: the pairing of two distributions that carries one to the other at the least mean cost.

Formula: $\\min_\\gamma \\mathrm{E}_{(x, y) \\sim \\gamma} \\, c(x, y)$
Confusion: The straight lines of flow matching are no optimal transport: they join noise and data that were paired at random.
See: Wasserstein distance, rectified flow, flow matching
"""

from itertools import permutations

x, y = [0, 1, 5], [6, 2, 3]
costs = {p: sum((a - b) ** 2 for a, b in zip(x, p)) for p in permutations(y)}
best = min(costs, key=costs.get)
print("as they stand:", costs[tuple(y)])
print("best:", list(zip(x, best)), "at", costs[best])
