"""multimodal model: a model that takes or makes more than one type of content, such as text and images.

Confusion: It need not do both ways with each: many read images and write text alone.
Also: vision-language model
Forms: multimodal, multimodal models
See: token, embedding, diffusion transformer
"""

import numpy as np

rng, width = np.random.default_rng(0), 8
image = rng.random((6, 6))
patches = image.reshape(2, 3, 2, 3).swapaxes(1, 2).reshape(4, 9)  # four of 3 x 3
words = rng.normal(size=(5, width))  # the vectors of five words
row = np.concatenate([patches @ rng.normal(size=(9, width)), words])
print("one row for the transformer:", row.shape, "- 4 of the image, 5 of the text")
