# A generative model in ten lines: it fits a Gaussian to handwritten digits, then
# draws twenty that nobody wrote. Run it; then ask for another digit, or another seed.
import numpy as np

from snippets.data import digits14
from snippets.media import tile, write_png

digit = 3
images = digits14()[0].reshape(10, 400, 196)[digit]
rng = np.random.default_rng(seed)
drawn = rng.multivariate_normal(images.mean(axis=0), np.cov(images.T), size=20)
sheet = tile(drawn.clip(0, 1).reshape(-1, 14, 14), columns=10, scale=4, ink=True)
write_png("drawn.png", sheet, alt=f"Twenty images drawn from a model of the {digit}.")
print(f"Fitted to {len(images)} images of a {digit}, it drew {len(drawn)} new ones.")
