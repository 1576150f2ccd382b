"""deepfake: a generated picture, sound or clip that shows a real person doing or saying what they did not.

Confusion: The word names a use, not a mechanism: such fakes were made with autoencoders, GANs and diffusion models.
Forms: deepfakes
See: watermark, Bayes' rule, classifier
"""

fakes, found, false_alarms = 0.001, 0.95, 0.05  # one in 1000; a detector
alarms = fakes * found + (1 - fakes) * false_alarms
print(f"alarms: {alarms:.3f} of all clips")
print(f"right among the alarms: {fakes * found / alarms:.3f}")
