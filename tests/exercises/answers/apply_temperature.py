"""What readers may write for `apply_temperature`."""

import numpy as np


def refuse_negative(temperature):
    if temperature < 0:
        raise ValueError("a negative temperature")


def first_of_the_likeliest(p):
    kept = np.zeros(len(p))
    kept[np.argmax(p)] = 1
    return kept


def right_softmax_of_logs(p, temperature):
    refuse_negative(temperature)
    if temperature == 0:
        return first_of_the_likeliest(p)
    z = np.log(p) / temperature
    weights = np.exp(z - z.max())
    return weights / weights.sum()


def right_loop_over_a_list(p, temperature):
    refuse_negative(temperature)
    most = max(p)
    if temperature == 0:
        at = list(p).index(most)
        return [float(i == at) for i in range(len(p))]
    weights = [(x / most) ** (1 / temperature) for x in p]
    return [w / sum(weights) for w in weights]


def right_in_place(p, temperature):
    refuse_negative(temperature)
    if not temperature:
        return first_of_the_likeliest(p)
    p /= p.max()
    p **= 1 / temperature
    p /= p.sum()
    return p


def right_float32(p, temperature):
    return right_in_place(p.astype(np.float32), temperature)


def right_one_hot_of_ints(p, temperature):
    if temperature == 0:
        return (np.arange(len(p)) == np.argmax(p)).astype(int)
    return right_softmax_of_logs(p, temperature)


def wrong_underflows(p, t):
    refuse_negative(t)
    if t == 0:
        return first_of_the_likeliest(p)
    return p ** (1 / t) / (p ** (1 / t)).sum()


def wrong_the_power_t(p, t):
    refuse_negative(t)
    return p**t / (p**t).sum() if t else first_of_the_likeliest(p)


def wrong_takes_a_negative_one(p, t):
    return right_in_place(p, abs(t))


def wrong_epsilon(p, t):
    """What was impossible becomes possible."""
    refuse_negative(t)
    if t == 0:
        return first_of_the_likeliest(p)
    z = np.log(p + 1e-12) / t
    return np.exp(z - z.max()) / np.exp(z - z.max()).sum()


def wrong_probabilities_as_logits(p, t):
    refuse_negative(t)
    if t == 0:
        return first_of_the_likeliest(p)
    return np.exp(p / t - p.max() / t) / np.exp(p / t - p.max() / t).sum()


def wrong_not_normalised(p, t):
    refuse_negative(t)
    return p ** (1 / t) if t else first_of_the_likeliest(p)


def wrong_all_of_the_likeliest(p, t):
    """Of two equally likely ones, both keep 1."""
    refuse_negative(t)
    return right_in_place(p, t) if t else (p == p.max()).astype(float)


def wrong_no_case_for_zero(p, t):
    refuse_negative(t)
    return right_in_place(p, max(t, 1e-3))


def wrong_error_at_zero(p, t):
    if t <= 0:
        raise ValueError("temperature must be above 0")
    return right_in_place(p, t)
