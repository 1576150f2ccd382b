"""partition function: the sum of exp(-E) over all points, by which probabilities are divided.

Formula: $Z = \\sum_x e^{-E(x)}$
Confusion: It is one number for the whole model, and it changes whenever the energy is trained.
Also: Z, normalising constant
See: energy-based model, softmax
"""

import itertools

for pixels in (2, 10, 16):  # black or white; each black one costs 1
    images = itertools.product([0, 1], repeat=pixels)
    z = sum(2.718281828 ** -sum(image) for image in images)
    print(f"{pixels} pixels: {2**pixels} images, Z {z:.2f}")
