"""discriminative model: a model of the label given the data, which says nothing about the data itself.

Formula: $p(y \\mid x)$
Confusion: It can be right about every label and still not know what an input looks like.
Forms: discriminative models, discriminative
See: generative model, classifier
"""

import math

for x in (-1.0, 0.0, 3.0, 1000.0):
    p = 1 / (1 + math.exp(-2 * x))
    print(f"x = {x:6}: p(y = 1 | x) = {p:.2f}")
