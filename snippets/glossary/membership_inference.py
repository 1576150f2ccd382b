"""membership inference: telling, from what a model says, whether an example was among its training data.

Confusion: It asks less than extraction: the example is at hand, and only whether it was read is in question.
See: memorisation, training data extraction, overfitting
"""

import numpy as np

rng = np.random.default_rng(0)
read, new = rng.normal(size=(2, 500, 3))  # points of three numbers
for width in (0.1, 1.0):  # a narrow kernel over-fits, a wide one does not
    square = ((np.vstack([read, new])[:, None] - read) ** 2).sum(axis=2)
    density = np.exp(-square / (2 * width**2)).mean(axis=1)
    said_read = density > np.median(density)
    right = (said_read[:500].sum() + (~said_read[500:]).sum()) / 1000
    print(f"width {width}: read or new? right for {right:.0%}, a coin 50%")
