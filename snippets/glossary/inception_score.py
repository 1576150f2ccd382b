"""Inception score: a measure of generated images: high if a classifier is sure of each image and the images spread over all classes.

Formula: $\\exp \\mathrm{E}_x \\, \\mathrm{KL}(p(y \\mid x) \\| p(y))$
Confusion: It never looks at real images: one good picture of each class, repeated, has the highest score there is.
See: Fréchet distance, classifier, KL divergence
"""

import numpy as np

sure = np.where(np.eye(4) > 0, 0.97, 0.01)
sets = {"one of each": sure, "all of one class": sure[:1].repeat(4, 0)}
sets["of no class"] = np.full((4, 4), 0.25)
for name, p in sets.items():
    kl = (p * np.log(p / p.mean(0))).sum(1)
    print(f"{name}: {np.exp(kl.mean()):.2f} of 4")
