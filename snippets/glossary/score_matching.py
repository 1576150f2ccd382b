"""score matching: learning the gradient of log p from data alone; with noise added, it is the same as learning to denoise.

Confusion: It never needs p: only differences of log p count, and the noise supplies the targets.
Also: denoising score matching
See: score, denoising, diffusion model
"""

import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(1.0, 1.0, 200_000)  # data
noise = rng.normal(size=x.size)
z, target = x + 0.5 * noise, -noise / 0.5  # noisy data, and its targets
slope, at_zero = np.polyfit(z, target, 1)  # the best line from z to target
print(f"learnt score {slope:.2f} z + {at_zero:.2f}")
print(f"true score   {-1 / 1.25:.2f} z + {1 / 1.25:.2f}")
