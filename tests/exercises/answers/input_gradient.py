"""What readers may write for `input_gradient`."""

import numpy as np


def right_loops(x, w1, b1, w2, leak):
    out = []
    for row in x:
        h = row @ w1 + b1
        total = 0
        for j in range(len(w2)):
            total = total + (1 if h[j] > 0 else leak) * w2[j] * w1[:, j]
        out.append(list(total))
    return out


def right_einsum(x, w1, b1, w2, leak):
    derivative = np.where(np.einsum("nd,dk->nk", x, w1) + b1 < 0, leak, 1)
    return np.einsum("nk,k,dk->nd", derivative, w2, w1)


def right_finite_differences(x, w1, b1, w2, leak):
    def f(x):
        h = x @ w1 + b1
        return np.where(h < 0, leak * h, h) @ w2

    eye = 1e-4 * np.eye(x.shape[1])
    return np.stack([(f(x + e) - f(x - e)) / 2e-4 for e in eye], axis=1)


def right_row_by_row(x, w1, b1, w2, leak):
    return np.array([w1 @ (((r @ w1 + b1 > 0) * (1 - leak) + leak) * w2) for r in x])


def right_float32(x, w1, b1, w2, leak):
    x, w1, b1, w2 = (np.float32(a) for a in (x, w1, b1, w2))
    return right_einsum(x, w1, b1, w2, np.float32(leak))


def right_in_place(x, w1, b1, w2, leak):
    h = x @ w1
    h += b1
    h[h > 0] = 1
    h[h < 0] = leak
    h *= w2
    return h @ w1.T


def wrong_one_derivative_for_all(x, w1, b1, w2, leak):
    """That of the mean point."""
    derivative = np.where(x.mean(0) @ w1 + b1 > 0, 1.0, leak)
    return np.tile((derivative * w2) @ w1.T, (len(x), 1))


def wrong_no_activation(x, w1, b1, w2, leak):
    return np.tile(w1 @ w2, (len(x), 1))


def wrong_no_bias(x, w1, b1, w2, leak):
    return right_einsum(x, w1, 0 * b1, w2, leak)


def wrong_no_leak(x, w1, b1, w2, leak):
    return right_einsum(x, w1, b1, w2, 0)


def wrong_first_row_only(x, w1, b1, w2, leak):
    return right_einsum(x, w1, b1, w2, leak)[0]


def wrong_sum_of_rows(x, w1, b1, w2, leak):
    return right_einsum(x, w1, b1, w2, leak).sum(0)


def wrong_times_h(x, w1, b1, w2, leak):
    """The activation, not its derivative."""
    h = x @ w1 + b1
    return (np.where(h < 0, leak * h, h) * w2) @ w1.T


def wrong_sign_of_the_weights(x, w1, b1, w2, leak):
    """Asks whether x is positive, not h."""
    derivative = np.where(x @ np.abs(w1) + b1 > 0, 1.0, leak)
    return (derivative * w2) @ w1.T


def wrong_one_number_a_row(x, w1, b1, w2, leak):
    return (right_einsum(x, w1, b1, w2, leak) ** 2).sum(1)
