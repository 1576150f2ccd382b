"""What readers may write for `flow_matching_targets`."""

import numpy as np


def refuse(t):
    if np.any(t < 0) or np.any(t > 1):
        raise ValueError("times lie in 0 to 1")


def right_one_array_of_both(data, noise, t):
    refuse(t)
    t = t[:, None]
    return np.stack([(1 - t) * noise + t * data, data - noise])


def right_lists(data, noise, t):
    refuse(t)
    points, velocities = [], []
    for x, e, when in zip(data, noise, t, strict=True):
        points.append([q + when * (p - q) for p, q in zip(x, e, strict=True)])
        velocities.append([p - q for p, q in zip(x, e, strict=True)])
    return [points, velocities]


def right_einsum(data, noise, t):
    refuse(t)
    velocity = np.subtract(data, noise)
    return noise + np.einsum("n,nd->nd", t, velocity), velocity


def right_in_place(data, noise, t):
    refuse(t)
    data -= noise
    noise += t.reshape(-1, 1) * data
    return noise, data


def right_float32(data, noise, t):
    return right_in_place(np.float32(data), np.float32(noise), np.float32(t))


def right_diagonal(data, noise, t):
    refuse(t)
    return np.diag(t) @ data + np.diag(1 - t) @ noise, data - noise


def wrong_backwards(data, noise, t):
    return right_one_array_of_both(noise, data, t)


def wrong_exchanged(data, noise, t):
    return right_one_array_of_both(data, noise, t)[::-1]


def wrong_what_is_left(data, noise, t):
    """The rest of the way, not the velocity."""
    point, _ = right_one_array_of_both(data, noise, t)
    return point, data - point


def wrong_any_time(data, noise, t):
    return noise + t[:, None] * (data - noise), data - noise


def wrong_time_along_the_other_axis(data, noise, t):
    refuse(t)
    return noise + t * (data - noise), data - noise


def wrong_velocity_times_t(data, noise, t):
    point, velocity = right_one_array_of_both(data, noise, t)
    return point, t[:, None] * velocity


def wrong_variance_preserving(data, noise, t):
    refuse(t)
    t = t[:, None]
    return t * data + np.sqrt(1 - t**2) * noise, data - noise


def wrong_clipped_times(data, noise, t):
    return right_one_array_of_both(data, noise, np.clip(t, 0, 1))


def wrong_denoiser(data, noise, t):
    """The clean point as the target."""
    return right_one_array_of_both(data, noise, t)[0], data


def wrong_looks_at_the_first_time(data, noise, t):
    if not 0 <= t[0] <= 1:
        raise ValueError
    return noise + t[:, None] * (data - noise), data - noise
