"""What readers may write for `guide`."""

import math

import numpy as np


def refuse(scale):
    if scale < 0:
        raise ValueError("no such scale")


def right_loop_over_a_list(conditional, unconditional, scale):
    refuse(scale)
    logs = [
        (1 + scale) * math.log(c) - scale * math.log(u) if c > 0 else -math.inf
        for c, u in zip(conditional, unconditional, strict=True)
    ]
    weights = [math.exp(x - max(logs)) for x in logs]
    return [w / sum(weights) for w in weights]


def right_masked(conditional, unconditional, scale):
    refuse(scale)
    with np.errstate(divide="ignore"):
        logs = np.log(conditional) + scale * np.log(conditional / unconditional)
    logs[conditional == 0] = -np.inf
    weights = np.exp(logs - logs.max())
    return weights / weights.sum()


def right_largest_ratio_first(conditional, unconditional, scale):
    refuse(scale)
    ratio = conditional / unconditional
    if scale > 0:
        power = np.log(np.where(ratio > 0, ratio, 1)) * scale + np.log(
            np.where(ratio > 0, conditional, 1)
        )
        power = np.where(ratio > 0, power, -np.inf)
        p = np.exp(power - power.max())
    else:
        p = conditional
    return p / p.sum()


def right_in_place(conditional, unconditional, scale):
    refuse(scale)
    some = conditional > 0
    logs = np.log(conditional[some])
    logs += scale * (logs - np.log(unconditional[some]))
    logs -= np.logaddexp.reduce(logs)
    conditional[some] = np.exp(logs)
    return conditional


def right_float32(conditional, unconditional, scale):
    return right_in_place(np.float32(conditional), np.float32(unconditional), scale)


def wrong_as_for_velocities(conditional, unconditional, scale):
    """A straight line through the probabilities."""
    refuse(scale)
    p = np.maximum(conditional + scale * (conditional - unconditional), 0)
    return p / p.sum()


def wrong_plain_powers(conditional, unconditional, scale):
    """0 / 0 for a large scale."""
    refuse(scale)
    p = conditional ** (1 + scale) / unconditional**scale
    return p / p.sum()


def wrong_no_error(conditional, unconditional, scale):
    return right_masked(conditional, unconditional, abs(scale))


def wrong_other_convention(conditional, unconditional, scale):
    """Scale 1 is no guidance here."""
    refuse(scale)
    if scale == 0:
        return unconditional
    return right_masked(conditional, unconditional, scale - 1) if scale >= 1 else None


def wrong_towards_the_unconditional(conditional, unconditional, scale):
    refuse(scale)
    logs = (1 - scale) * np.log(conditional) + scale * np.log(unconditional)
    p = np.exp(logs - logs.max())
    return p / p.sum()


def wrong_not_normalised(conditional, unconditional, scale):
    refuse(scale)
    return conditional * (conditional / unconditional) ** scale


def wrong_epsilon(conditional, unconditional, scale):
    refuse(scale)
    c, u = conditional + 1e-3, unconditional + 1e-3
    return right_masked(c / c.sum(), u / u.sum(), scale)


def wrong_ratio_only(conditional, unconditional, scale):
    refuse(scale)
    p = (conditional / unconditional) ** min(scale, 50)
    return p / p.sum()


def wrong_exchanged(conditional, unconditional, scale):
    return right_masked(unconditional, conditional, scale)
