"""signal-to-noise ratio: the square of the signal's factor divided by that of the noise, at one time of a diffusion.

Formula: $a_t^2 / s_t^2$
Confusion: Schedules that look different may visit the same ratios, only at other times.
Also: SNR
Forms: signal-to-noise
See: noise schedule, diffusion model
"""

from math import cos, log, pi, sin

for t in (0.1, 0.5, 0.9):
    cosine = cos(pi * t / 2) / sin(pi * t / 2)
    straight = (1 - t) / t
    print(
        f"t {t}: log ratio {2 * log(cosine):5.2f}, of the straight one {2 * log(straight):5.2f}"
    )
