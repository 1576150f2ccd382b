"""quantisation: storing numbers with few bits each, as small whole numbers times a shared scale.

Formula: $w \\approx s \\, q + m$
Confusion: It makes each weight coarser; it does not make the weights fewer.
Also: quantization
Forms: quantised
See: parameter, GGUF
"""

import numpy as np

weights = np.array([0.12, -0.31, 0.07, 0.7, -0.66])
scale = abs(weights).max() / 7  # whole numbers from -7 to 7 fit in 4 bits
whole = np.round(weights / scale).astype(np.int64)
print("stored:", whole.tolist(), "and the scale", scale.round(2))
print("read back:", (whole * scale).round(2).tolist())
