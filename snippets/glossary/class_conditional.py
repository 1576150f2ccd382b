"""class-conditional: said of a model or distribution that is given the class: there is one distribution of inputs for each label.

Formula: $p(x \\mid y)$
Confusion: It says how inputs of a class look, not which class an input has.
Forms: class-conditional model
See: Bayes' rule, generative model
"""

import numpy as np

rng = np.random.default_rng(0)
height = {"child": (120, 15), "adult": (172, 9)}
for label, (mean, spread) in height.items():
    print(label, rng.normal(mean, spread, size=3).round().tolist())
