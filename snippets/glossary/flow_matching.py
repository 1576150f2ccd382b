"""flow matching: training a model to point from noise to data, so that following it in steps makes samples.

Formula: $z_t = (1 - t)\\,\\epsilon + t\\,x$
Confusion: The training paths are straight, but the paths that samples take bend.
Forms: flow-matching model, flow-matching models
See: sample, guidance, generative model
"""

noise, image = 0.9, -2.0  # one pair; the model never sees `image` alone
for t in (0.0, 0.5, 1.0):
    print("at", t, "the mixture is", round((1 - t) * noise + t * image, 2))
print("the velocity to learn:", image - noise)
