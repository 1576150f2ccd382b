"""two-sample test: asks whether two sets of data could come from one distribution; a classifier that tells them apart says no.

Confusion: That it finds no difference proves none: it may not look there, or have too few data.
Forms: two-sample tests
See: classifier, permutation test, precision and recall
"""

import numpy as np

rng = np.random.default_rng(0)
real = rng.normal(size=4000)


def accuracy(look, made):  # says "made" where `look` does
    return (look(made).mean() + (~look(real)).mean()) / 2


for name, made in [("same", rng.normal(size=4000)), ("wide", rng.normal(0, 2, 4000))]:
    by_mean = accuracy(lambda x: x > 0, made)
    by_width = accuracy(lambda x: abs(x) > 1.2, made)
    print(f"{name}: right by the mean {by_mean:.2f}, by the width {by_width:.2f}")
