"""generative adversarial network: a generator and a discriminator, trained against each other: one makes points, one tells them from real ones.

Confusion: The discriminator is there for training only; what is used afterwards is the generator alone.
Also: GAN
Forms: generative adversarial networks, GANs
See: generator, discriminator, mode collapse
"""

import numpy as np

rng = np.random.default_rng(0)
place, weight = 0.0, 0.0  # of the generated points; of the discriminator
for _ in range(400):
    real, made = rng.normal(5, 1, 100), rng.normal(place, 1, 100)
    weight += 0.1 * (real.mean() - made.mean() - weight)  # scores real ones higher
    place += 0.1 * weight  # goes where the score is higher
print(f"real points around 5, made ones around {place:.0f}")
