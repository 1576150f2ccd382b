"""generator: the network of a GAN that turns noise into points, in one forward pass.

Confusion: It never sees a real point; all it learns comes from the discriminator's gradients.
Forms: generators
See: generative adversarial network, discriminator
"""

import numpy as np

rng = np.random.default_rng(0)
z = rng.random(100_000)  # noise that is easy to draw
x = -np.log(1 - z)  # a fixed function makes it exponential
print(f"mean {x.mean():.2f}, share above 1: {(x > 1).mean():.2f}")
