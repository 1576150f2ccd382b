"""What readers may write for `risk_of_the_surest`."""

import numpy as np


def checked(sure, count):
    if count < 1 or count > len(sure):
        raise ValueError("count")


def right_sorted(sure, right, count):
    checked(sure, count)
    pairs = sorted(zip(sure, right, strict=True), reverse=True)
    return sum(not good for _, good in pairs[:count]) / count


def right_threshold(sure, right, count):
    checked(sure, count)
    threshold = sorted(sure)[-count]
    answered = np.array(sure) >= threshold
    return 1 - np.array(right)[answered].mean()


def right_negative_order(sure, right, count):
    checked(sure, count)
    order = np.argsort(-np.array(sure))[:count]
    return np.float32(1 - np.mean(np.array(right, float)[order]))


def right_loop(sure, right, count):
    checked(sure, count)
    left, wrong = list(range(len(sure))), 0
    for _ in range(count):
        best = max(left, key=lambda i: sure[i])
        left.remove(best)
        wrong += 0 if right[best] else 1
    return wrong / count


def wrong_share_right(sure, right, count):
    return 1 - right_loop(sure, right, count)


def wrong_least_sure(sure, right, count):
    return right_loop([-s for s in sure], right, count)


def wrong_first_ones(sure, right, count):
    checked(sure, count)
    return np.mean([not good for good in right[:count]])


def wrong_of_all(sure, right, count):
    return right_loop(sure, right, count) * count / len(sure)


def wrong_one_more(sure, right, count):
    checked(sure, count)
    return right_loop(sure, right, min(count + 1, len(sure)))


def wrong_mean_doubt(sure, right, count):
    checked(sure, count)
    return 1 - np.mean(sorted(sure)[-count:])


def wrong_no_error(sure, right, count):
    if not 1 <= count <= len(sure):
        return 0.0
    return right_loop(sure, right, count)
