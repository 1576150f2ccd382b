"""flow matching: training a model to predict the velocity from noise to data, so that following it in steps makes samples.

Formula: $z_t = (1 - t)\\,\\epsilon + t\\,x$
Confusion: The training paths are straight, but the paths that samples take curve. Time 0 is noise here; in diffusion it is data.
Also: flow-matching model
Forms: flow-matching models
See: velocity field, Euler's method, normalizing flow
"""

noise, image = 0.9, -2.0  # one pair of the training
for t in (0.0, 0.5, 1.0):
    print("at", t, "the mixture is", round((1 - t) * noise + t * image, 2))
print("the velocity to learn:", image - noise)
