"""rectified flow: flow matching along straight lines; trained again on its own pairs of noise and sample (reflow), its paths get straighter.

Confusion: It is the second training that straightens the paths of samples; after the first they curve, as in all flow matching.
Forms: rectified flows, reflow
See: flow matching, Euler's method, optimal transport
"""

import numpy as np

rng = np.random.default_rng(0)
noise, data = rng.normal(size=1000), rng.choice([-1.0, 1.0], 1000)
own = np.where(noise > 0, 1.0, -1.0)  # a flow on a line keeps the order
for name, x in (("at random", data), ("its own", own)):
    start, end = noise[:, None] < noise, x[:, None] > x
    print(f"pairs {name}: of two lines {2 * np.mean(start & end):.2f} cross")
