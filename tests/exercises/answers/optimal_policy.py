"""What readers may write for `optimal_policy`."""

import math

import numpy as np


def right_logarithms(reference, reward, beta):
    with np.errstate(divide="ignore"):
        logs = np.log(reference) + reward / beta
    weights = np.exp(logs - logs.max())
    return weights / weights.sum()


def right_loop_over_a_list(reference, reward, beta):
    best = max(r for p, r in zip(reference, reward, strict=True) if p > 0)
    weights = [
        p * math.exp((r - best) / beta) if p > 0 else 0
        for p, r in zip(reference, reward, strict=True)
    ]
    return [w / sum(weights) for w in weights]


def right_only_the_given(reference, reward, beta):
    given = np.flatnonzero(reference)
    gain = reward[given] - reward[given].max()
    policy = np.zeros_like(reference)
    policy[given] = reference[given] * np.exp(gain / beta)
    return policy / policy.sum()


def right_in_place(reference, reward, beta):
    reward[reference == 0] = -np.inf
    reward -= reward.max()
    reward /= beta
    reference *= np.exp(reward)
    reference /= reference.sum()
    return reference


def right_float32(reference, reward, beta):
    return right_in_place(np.float32(reference), np.float32(reward), beta)


def right_ratios(reference, reward, beta):
    odds = [
        sum(
            q / p * math.exp(min((s - r) / beta, 700)) if q > 0 else 0
            for q, s in zip(reference, reward, strict=True)
        )
        if p > 0
        else math.inf
        for p, r in zip(reference, reward, strict=True)
    ]
    return [1 / x for x in odds]


def wrong_no_reference(reference, reward, beta):
    return right_logarithms(np.ones(len(reward)), reward, beta)


def wrong_times_beta(reference, reward, beta):
    return right_logarithms(reference, reward, 1 / beta)


def wrong_not_normalised(reference, reward, beta):
    return reference * np.exp(reward / beta)


def wrong_overflows(reference, reward, beta):
    return reference * np.exp(reward / beta) / (reference @ np.exp(reward / beta))


def wrong_epsilon(reference, reward, beta):
    return right_logarithms(np.maximum(reference, 1e-9), reward, beta)


def wrong_largest_of_all_rewards(reference, reward, beta):
    """An impossible answer with a huge reward leaves nothing."""
    weights = reference * np.exp((reward - reward.max()) / beta)
    return weights / weights.sum()


def wrong_no_penalty(reference, reward, beta):
    return np.eye(len(reward))[np.argmax(np.where(reference > 0, reward, -np.inf))]


def wrong_linear(reference, reward, beta):
    weights = np.maximum(reference * (1 + reward / beta), 0)
    return weights / weights.sum()


def wrong_best_of_the_reward_only(reference, reward, beta):
    weights = reference * np.exp((reward - reward.mean()) / beta)
    return weights / weights.sum()


def wrong_sign(reference, reward, beta):
    return right_logarithms(reference, -reward, beta)
