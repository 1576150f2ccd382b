"""What readers may write for `ddim_step`."""

import numpy as np


def refuse(s):
    if s <= 0:
        raise ValueError("no noise")


def right_rearranged(z, x, a, s, b, r):
    refuse(s)
    return (b - a * r / s) * x + r / s * z


def right_loop_over_a_list(z, x, a, s, b, r):
    refuse(s)
    return [b * p + r * (q - a * p) / s for p, q in zip(x, z, strict=True)]


def right_in_place(z, x, a, s, b, r):
    refuse(s)
    z -= a * x
    z *= r / s
    z += b * x
    return z


def right_float32(z, x, a, s, b, r):
    return right_in_place(np.float32(z), np.float32(x), a, s, b, r)


def right_from_the_clean_point(z, x, a, s, b, r):
    refuse(s)
    noise = np.divide(np.subtract(z, np.multiply(a, x)), s)
    return np.add(np.multiply(b, x), np.multiply(r, noise))


def wrong_keeps_all_noise(z, x, a, s, b, r):
    refuse(s)
    return z + (b - a) * x


def wrong_point_as_noise(z, x, a, s, b, r):
    refuse(s)
    return b * x + r * z


def wrong_no_signal(z, x, a, s, b, r):
    refuse(s)
    return b * x + r * (z - x) / s


def wrong_no_error(z, x, a, s, b, r):
    return b * x + r * (z - a * x) / s


def wrong_old_noise(z, x, a, s, b, r):
    refuse(s)
    return b * x + s * (z - a * x) / s


def wrong_not_divided(z, x, a, s, b, r):
    refuse(s)
    return b * x + r * (z - a * x)


def wrong_fresh_noise(z, x, a, s, b, r):
    refuse(s)
    return b * x + r * np.random.default_rng(0).normal(size=x.shape)


def wrong_only_zero_is_refused(z, x, a, s, b, r):
    if s == 0:
        raise ValueError
    return b * x + r * (z - a * x) / s


def wrong_roles_exchanged(z, x, a, s, b, r):
    refuse(s)
    return r * x + b * (z - a * x) / s
