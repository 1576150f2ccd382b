"""decoder: the part of a model that turns a code back into data.

Confusion: A decoder-only transformer has no codes to decode: there the word means that it writes a text.
Forms: decoders
See: encoder, autoencoder, variational autoencoder
"""

import numpy as np

rng = np.random.default_rng(0)
decode = lambda z: np.stack([np.cos(z), np.sin(z)], axis=-1)  # a code is an angle
for z in rng.uniform(0, 2 * np.pi, 3):
    x, y = decode(z)
    print(
        f"code {z:.2f} -> point {x:.2f} {y:.2f}, {np.hypot(x, y):.0f} from the centre"
    )
