"""What readers may write for `factorise`."""

import numpy as np


def right_list_of_two(joint):
    first = joint.sum(axis=1)
    rows = np.where(first[:, None] > 0, joint, 1.0)
    return [first, rows / rows.sum(axis=1, keepdims=True)]


def right_plain_loops(joint):
    first, second = [], []
    for row in joint:
        total = sum(row)
        first.append(total)
        even = [1 / len(row)] * len(row)
        second.append([x / total for x in row] if total else even)
    return first, second


def right_divide_where(joint):
    first = np.einsum("ij->i", joint)
    second = np.full(joint.shape, 1 / joint.shape[1])
    possible = first[:, None] > 0
    np.divide(joint, first[:, None], out=second, where=possible)
    return first, second


def right_mends_nan(joint):
    first = joint @ np.ones(joint.shape[1])
    second = joint / first[:, None]
    second[np.isnan(second)] = 1 / joint.shape[1]
    return first, second


def right_in_place(joint):
    first = joint.sum(1)
    joint[first == 0] = 1
    joint /= joint.sum(1, keepdims=True)
    return first, joint


def right_float32(joint):
    return right_list_of_two(joint.astype(np.float32))


def wrong_columns(joint):
    return right_list_of_two(joint.T)


def wrong_second_number_first(joint):
    return joint.sum(0), right_list_of_two(joint)[1]


def wrong_not_divided(joint):
    return joint.sum(1), joint


def wrong_zero_by_zero(joint):
    return joint.sum(1), joint / joint.sum(1, keepdims=True)


def wrong_zeros_stay(joint):
    return joint.sum(1), joint / np.maximum(joint.sum(1)[:, None], 1e-9)


def wrong_one_over_rows(joint):
    """The uniform row has as many entries as there are columns."""
    first = joint.sum(1)
    return first, np.where(first[:, None] > 0, joint / first[:, None], 1 / len(joint))


def wrong_ones(joint):
    first = joint.sum(1)
    return first, np.where(first[:, None] > 0, joint / first[:, None], 1)


def wrong_marginals(joint):
    """As if the two were independent."""
    return joint.sum(1), np.tile(joint.sum(0), (len(joint), 1))


def wrong_only_the_second(joint):
    return right_list_of_two(joint)[1]


def wrong_column_vector(joint):
    first, second = right_list_of_two(joint)
    return first[:, None], second
