"""cascade: models in a row, each of which works on what the one before made, such as a first frame, then the rest of the clip.

Confusion: A later model cannot mend what an earlier one got wrong; and in training it saw real data, not the earlier model's.
Forms: cascades
See: frame, exposure bias, latent diffusion
"""

import random

random.seed(0)
parts = {"the digit": 0.98, "its direction": 0.95}  # how often each model is right
clips = [all(random.random() < p for p in parts.values()) for _ in range(20_000)]
print(f"both right: {sum(clips) / len(clips):.2f}, the product {0.98 * 0.95:.2f}")
