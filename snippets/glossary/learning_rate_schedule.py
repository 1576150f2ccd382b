"""learning rate schedule: a plan of how the learning rate changes in training: most often up at the start, and down to the end.

Confusion: That both help is measured on many networks; why a warm-up does is debated. The decay lets the jitter of the last steps die down.
Forms: learning-rate schedule, learning rate schedules
See: learning rate, optimiser
"""

from math import cos, pi

steps, warm = 1000, 100
for step in (0, 50, 100, 550, 1000):
    decay = (1 + cos(pi * (step - warm) / (steps - warm))) / 2
    print(f"step {step:4}: rate {0.01 * (step / warm if step < warm else decay):.4f}")
