"""frame: one of the still pictures that a video shows in turn; a clip is a short row of them.

Confusion: In sound, a frame is a short stretch of the signal, not a picture.
Forms: frames, clip, clips
See: cross-correlation, regression
"""

import numpy as np

dot = np.array([1, 0, 0, 0])
clip = np.stack([np.roll(dot, t) for t in range(3)])  # time comes first
print(len(clip), "frames of", clip.shape[1], "pixels")
for frame in clip:
    print("".join(".#"[pixel] for pixel in frame))
