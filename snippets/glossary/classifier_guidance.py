"""classifier guidance: steering an unconditional diffusion model by the gradient of a classifier that reads its noisy points.

Formula: $\\nabla \\log p(x) + w \\, \\nabla \\log p(y \\mid x)$
Confusion: Classifier-free guidance needs no classifier; it compares one network's predictions with and without the label.
See: guidance, classifier, score
"""

score = lambda x: -x  # of N(0, 1)
classifier = lambda x: 2.0  # the gradient of log p(y | x), if that is 2 x
for scale in (0, 1, 3):
    x = 0.0
    for _ in range(2000):  # uphill, to where the guided density is highest
        x += 0.01 * (score(x) + scale * classifier(x))
    print(f"scale {scale}: the mode is at {x:.1f}")
