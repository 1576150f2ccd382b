"""compression: writing data in fewer bits, so that they can be read back without loss.

Formula: $\\text{bits} \\approx -\\sum_t \\log_2 p(x_t \\mid x_{<t})$
Confusion: No method shortens everything: what it makes longer is what it thought unlikely.
Forms: compressor, compressors, compress, compressed
See: language model, entropy
"""

import random
import zlib

rng = random.Random(0)
noise = bytes(rng.randrange(256) for _ in range(1000))
for name, data in [("one word", b"again " * 200), ("noise", noise)]:
    fewer = len(zlib.compress(data)) < len(data)
    print(f"{name}: {'fewer' if fewer else 'more'} bytes than {len(data)}")
