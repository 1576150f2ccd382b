"""What readers may write for `displacement`."""

import numpy as np

from snippets.exercises.displacement import displacement as moved


def right_fourier(a, b):
    like = np.fft.ifft2(np.fft.fft2(b) * np.conj(np.fft.fft2(a))).real
    return np.unravel_index(like.argmax(), like.shape)


def right_least_squares(a, b):
    best, where = np.inf, None
    for down in range(len(a)):
        for right in range(len(a[0])):
            error = ((np.roll(np.roll(a, down, 0), right, 1) - b) ** 2).sum()
            if error < best:
                best, where = error, [down, right]
    return where


def right_table_of_all(a, b):
    height, width = a.shape
    like = np.zeros(a.shape)
    for down, right in np.ndindex(height, width):
        rolled = np.roll(a, (down, right), axis=(0, 1))
        like[down, right] = np.corrcoef(rolled.ravel(), b.ravel())[0, 1]
    return np.array(divmod(int(like.argmax()), width))


def right_plain_loops(a, b):
    height, width = a.shape
    scores = {}
    for down in range(height):
        for right in range(width):
            scores[down, right] = sum(
                a[i, j] * b[(i + down) % height, (j + right) % width]
                for i in range(height)
                for j in range(width)
            )
    return max(scores, key=scores.get)


def right_float32(a, b):
    return [np.float32(x) for x in moved(np.float32(a), np.float32(b))]


def wrong_the_way_back(a, b):
    return tuple(-n % s for n, s in zip(moved(a, b), a.shape, strict=True))


def wrong_exchanged(a, b):
    return moved(a, b)[::-1]


def wrong_by_the_brightest(a, b):
    """Of several points as bright as each other, any one."""
    where = [np.unravel_index(f.argmax(), f.shape) for f in (a, b)]
    return tuple(np.subtract(*where[::-1]) % a.shape)


def wrong_signed(a, b):
    """The shorter way round."""
    pairs = zip(moved(a, b), a.shape, strict=True)
    return tuple((n + s // 2) % s - s // 2 for n, s in pairs)


def wrong_a_corner_only(a, b):
    return moved(a[:4, :4], b[:4, :4])


def wrong_exactly_equal(a, b):
    """Noise makes no two frames equal."""
    for at in np.ndindex(a.shape):
        if (np.roll(a, at, (0, 1)) == b).all():
            return at
    return None


def wrong_by_the_centre_of_mass(a, b):
    grid = np.indices(a.shape).reshape(2, -1)
    centres = [grid @ f.ravel() / f.sum() for f in (a, b)]
    return tuple(np.round(centres[1] - centres[0]).astype(int) % a.shape)


def wrong_one_axis_after_the_other(a, b):
    """Compares sums of rows; whatever moves right is found by chance."""
    down = max(range(len(a)), key=lambda d: np.roll(a, d, 0).sum(1) @ b.sum(1))
    return down, 0


def wrong_does_not_wrap_around(a, b):
    best = {}
    for down, right in np.ndindex(a.shape):
        height, width = a.shape
        best[down, right] = (
            a[: height - down, : width - right] * b[down:, right:]
        ).sum()
    return max(best, key=best.get)
