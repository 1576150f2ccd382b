"""contrastive learning: training an encoder so that what belongs together lies close and everything else in the batch far apart.

Formula: $-\\log \\frac{e^{s_{ii} / T}}{\\sum_j e^{s_{ij} / T}}$, with $s_{ij}$ the similarity of image $i$ and text $j$
Confusion: It is not contrastive divergence, and its model makes nothing: it compares. CLIP compares images with captions.
Forms: contrastive, InfoNCE
See: embedding, cosine similarity, cross-entropy
"""

import numpy as np

image = np.array([[1.0, 0], [0, 1], [0.8, 0.6]])  # CLIP pairs images with captions
for name, text in (("in order", image), ("mixed up", image[[1, 2, 0]])):
    e = np.exp(image @ text.T / 0.1)  # at temperature 0.1
    print(f"captions {name}: loss {-np.log(np.diag(e) / e.sum(1)).mean():.2f}")
