"""Markov chain Monte Carlo: sampling by a Markov chain whose long-run distribution is the one that is wanted, known up to a factor.

Confusion: Its samples are not independent, and a chain that seems settled may have seen one mode only. The simplest is the Metropolis algorithm.
Also: MCMC
Forms: Metropolis algorithm, Metropolis, Metropolis-Hastings
See: Markov chain, Langevin dynamics, energy-based model
"""

import numpy as np

rng, weight = np.random.default_rng(0), np.array([1.0, 2.0, 5.0])  # not normalised
x, visits = 0, np.zeros(3)
for _ in range(50_000):
    new = rng.integers(3)
    if rng.random() < weight[new] / weight[x]:  # the rule of Metropolis
        x = new
    visits[x] += 1
print((visits / visits.sum()).round(2), "wanted", (weight / weight.sum()).round(2))
