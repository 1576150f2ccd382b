"""Bayes' rule: how to turn the probability of data given a cause into that of the cause given the data.

Formula: $p(y \\mid x) = \\frac{p(x \\mid y) \\, p(y)}{p(x)}$
Confusion: p(x | y) and p(y | x) are different; mixing them up forgets how common y is.
Also: Bayes rule
Forms: Bayes’ rule
See: class-conditional, classifier
"""

ill, positive_if_ill, positive_if_well = 0.01, 0.9, 0.05
positive = ill * positive_if_ill + (1 - ill) * positive_if_well
print(f"p(positive | ill) = {positive_if_ill}")
print(f"p(ill | positive) = {ill * positive_if_ill / positive:.2f}")
