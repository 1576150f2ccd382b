"""expectation-maximisation: a way to fit a model part of which nobody has observed: work out how likely each value of that part is, fit the model as if these shares had been counted, and repeat.

Confusion: No round makes the data less likely, but where it ends may depend on where it began.
Also: EM, EM algorithm, expectation-maximization
See: maximum likelihood, latent variable, word alignment, posterior
"""

# ten throws each of one of two coins; nobody noted which coin it was
heads = [5, 9, 8, 4, 7]
a, b = 0.6, 0.5
for _ in range(10):
    like = [(a**h * (1 - a) ** (10 - h), b**h * (1 - b) ** (10 - h)) for h in heads]
    share = [p / (p + q) for p, q in like]
    a = sum(s * h for s, h in zip(share, heads)) / sum(10 * s for s in share)
    b = sum((1 - s) * h for s, h in zip(share, heads)) / sum(10 - 10 * s for s in share)
print(f"heads of the first coin {a:.2f}, of the second {b:.2f}")
