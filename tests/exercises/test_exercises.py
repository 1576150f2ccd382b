"""Each exercise: its solution passes the check, the stub and near misses do not."""

import math
from collections import Counter
from itertools import pairwise

import numpy as np
import pytest
from checkout import SITE

from snippets.exercises import (
    causal_softmax,
    copy_ratio,
    cross,
    discount,
    displacement,
    draw,
    estimate_pass,
    factor,
    input_slope,
    less_noise,
    lower_bound,
    merge_step,
    nucleus,
    parallel_fifths,
    posterior,
    precision_recall,
    price,
    shift,
    softmax_slope,
    steer,
    straight_line,
    temper,
    tilt,
    trim,
    undo,
    unpack_block,
)

EVERY = SITE.exercises


def run(code, name):
    world = {}
    exec(code, world)
    return world[name]


@pytest.mark.parametrize("exercise", EVERY, ids=lambda e: e.path.stem)
def test_the_solution_passes_alone_and_the_stub_fails(exercise):
    module = exercise.load()
    imports = "import numpy as np\n"
    module.check(run(imports + exercise.solution, module.FUNCTION))
    with pytest.raises(AssertionError, match="should|gave"):
        module.check(run(exercise.stub, module.FUNCTION))


@pytest.mark.parametrize("exercise", EVERY, ids=lambda e: e.path.stem)
def test_it_has_a_task_and_hints_in_steps(exercise):
    assert 20 <= len(exercise.title) <= 60
    assert len(exercise.task) > 150
    assert len(exercise.hints) >= 2
    assert exercise.solution not in exercise.stub
    assert '"""' in exercise.stub


def fifths_in_a_row(upper, lower, octave=12):
    if len(upper) != len(lower):
        raise ValueError("not as many")
    fifth = (upper - lower) % octave == 7
    moved = np.diff(upper) != 0 if octave > 12 else True
    return int((fifth[1:] & fifth[:-1] & moved).sum())


def without_the_saved(counts, shorter, d):  # what was taken goes nowhere
    return np.maximum(counts - d, 0) / counts.sum() if counts.any() else shorter


def saved_once(counts, shorter, d):  # as if one outcome had been seen
    n = counts.sum()
    return (np.maximum(counts - d, 0) + d * shorter) / n if n else shorter


def below_zero(counts, shorter, d):  # takes from those that have nothing
    n, seen = counts.sum(), (counts > 0).sum()
    return (counts - d + d * seen * shorter) / n if n else shorter


def careless(counts, shorter, d):  # any discount will do
    return discount.hand_down(counts, shorter, min(max(d, 0), 1))


def never_met(counts, shorter, d):  # 0 / 0
    if not 0 <= d <= 1:
        raise ValueError
    saved = d * (counts > 0).sum()
    return (np.maximum(counts - d, 0) + saved * shorter) / counts.sum()


def in_order(p, kept):
    kept = np.where(kept, p, 0)
    return kept / max(kept.sum(), 1e-9)


def cut(history, window):
    while sum(map(len, history)) > window and len(history) > 1:
        del history[1]
    return history


def no_error(history, window):
    kept = list(history)
    while sum(map(len, kept)) > window and len(kept) > 2:
        del kept[1]
    return kept


def joined(ids, new, rank, least=2, step=2):
    """A step of byte-pair encoding with a choice of its own."""
    count = Counter(pairwise(ids))
    best = min(count, key=lambda p: rank(count[p], p), default=None)
    if count[best] < least:
        return list(ids)
    out, i = [], 0
    while i < len(ids):
        here = tuple(ids[i : i + 2]) == best
        out.append(new if here else ids[i])
        i += step if here else 1
    return out


def still_to_go(data, noise, t):  # what is left, not the speed
    place, _ = straight_line.lessons(data, noise, t)
    return place, data - place


def any_time(data, noise, t):  # beyond both ends
    return noise + t[:, None] * (data - noise), data - noise


def straight(asked, plain, scale):  # as for velocities
    if scale < 0:
        raise ValueError
    p = np.maximum(asked + scale * (asked - plain), 0)
    return p / p.sum()


def plain_powers(asked, plain, scale):  # overflows, and 0 / 0
    if scale < 0:
        raise ValueError
    p = asked ** (1 + scale) / plain**scale
    return p / p.sum()


def in_place(ids, new):
    ids[:] = merge_step.merge_step(ids, new)
    return ids


def careful(p):
    if len(p) == 0 or min(p) < 0 or max(p) > 1:
        raise ValueError("no probabilities")
    return p


def after_softmax(scores):
    """Hides the future too late: the rows no longer sum to 1."""
    p = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.tril(p / p.sum(axis=1, keepdims=True))


def windows(ids, starts, context, step):
    at = starts[:, None] + np.arange(context)
    return ids[at], ids[(at + step) % len(ids)]


def zero_times_log(prior, fit, q):  # NaN where q is 0
    return float(q @ np.log(prior * fit / q))


def strictly_near(made, real, radius):
    near = np.linalg.norm(made[:, None] - real, axis=2) < radius
    return near.any(1).mean(), near.any(0).mean()


def nearest_only(made, real, radius):  # of the real, those that are nearest to one
    far = np.linalg.norm(made[:, None] - real, axis=2)
    met = set(far.argmin(1)[far.min(1) <= radius])
    return np.mean(far.min(1) <= radius), len(met) / (len(real) + 1)


def half_of_it(prior, fit, q):  # the fit, and no price
    used = q > 0
    return float(q[used] @ np.log(fit[used]))


def the_other_way(prior, fit, q):  # the divergence of the prior from q
    used = q > 0
    gap = np.log(prior[used] / q[used])
    return float(q[used] @ np.log(fit[used]) - prior[used] @ gap)


def never_infinite(prior, fit, q):  # a fit of 0 is lifted
    return lower_bound.lower_bound(prior, np.maximum(fit, 1e-9), q)


def far(x, data, power=0.5):  # a distance for each pair; power 1: its square
    return ((x[:, None] - data) ** 2).sum(2) ** power


def ratio(made, unseen):  # distances of each to each
    return made.min(1).mean() / unseen.min(1).mean()


moved = displacement.displacement


def by_brightest(a, b):  # of several as bright as each other, any one
    where = [np.unravel_index(f.argmax(), f.shape) for f in (a, b)]
    return tuple((np.subtract(*where[::-1])) % a.shape)


def signed(a, b):  # the shorter way round
    return tuple(
        (n + s // 2) % s - s // 2 for n, s in zip(moved(a, b), a.shape, strict=True)
    )


def one_bend_for_all(x, w1, b1, w2, leak):  # that of the mean point
    bend = np.where(x.mean(0) @ w1 + b1 > 0, 1.0, leak)
    return np.tile((bend * w2) @ w1.T, (len(x), 1))


WRONG = [
    (input_slope, one_bend_for_all),
    (input_slope, lambda x, a, b, c, k: np.tile(a @ c, (len(x), 1))),  # no bend
    (
        input_slope,
        lambda x, a, b, c, k: input_slope.input_slope(x, a, 0 * b, c, k),
    ),
    (input_slope, lambda x, a, b, c, k: input_slope.input_slope(x, a, b, c, 0)),
    (
        input_slope,
        lambda x, a, b, c, k: input_slope.input_slope(x, a, b, c, k)[0],
    ),
    (lower_bound, zero_times_log),
    (lower_bound, half_of_it),
    (lower_bound, the_other_way),
    (lower_bound, never_infinite),
    (lower_bound, lambda p, f, q: float(np.log(p @ f))),  # what it bounds
    (causal_softmax, after_softmax),
    (causal_softmax, lambda s: np.tril(np.exp(s))),  # not normalised
    (
        causal_softmax,
        lambda s: np.tril(np.exp(s)) / np.tril(np.exp(s)).sum(1)[:, None],
    ),  # overflows
    (causal_softmax, lambda s: causal_softmax.causal_softmax(s.T).T),
    (shift, lambda i, s, c: windows(i, s, c, 0)),  # the input again
    (shift, lambda i, s, c: windows(i, s, c, 1)),  # runs off the end
    (shift, lambda i, s, c: shift.shift(i, s, c)[::-1]),  # exchanged
    (
        straight_line,
        lambda d, n, t: straight_line.lessons(n, d, t),
    ),  # backwards
    (straight_line, lambda d, n, t: straight_line.lessons(d, n, t)[::-1]),
    (straight_line, still_to_go),
    (straight_line, any_time),
    (softmax_slope, lambda z, t: -softmax_slope.softmax_slope(z, t)),
    (
        softmax_slope,
        lambda z, t: np.exp(z) / np.exp(z).sum() - np.eye(len(z))[t],
    ),  # overflows
    (softmax_slope, lambda z, t: softmax_slope.softmax_slope(z, t) / len(z)),
    (
        displacement,
        lambda a, b: tuple(-n % s for n, s in zip(moved(a, b), a.shape, strict=True)),
    ),  # the way back
    (displacement, lambda a, b: moved(a, b)[::-1]),  # exchanged
    (displacement, by_brightest),
    (displacement, signed),
    (displacement, lambda a, b: moved(a[:4, :4], b[:4, :4])),  # a corner only
    (discount, without_the_saved),
    (copy_ratio, lambda m, d, u: far(m, d).min(1).mean()),  # beside nothing
    (copy_ratio, lambda m, d, u: far(m, d).mean() / far(u, d).mean()),  # to all
    (copy_ratio, lambda m, d, u: far(m, d).min() / far(u, d).min()),  # one only
    (copy_ratio, lambda m, d, u: ratio(far(m, d, 1), far(u, d, 1))),  # squares
    (copy_ratio, lambda m, d, u: ratio(far(m, d), far(u, d))),  # no error
    (discount, saved_once),
    (discount, below_zero),
    (discount, careless),
    (discount, never_met),
    (draw, lambda p, u: int(np.argmax(p))),  # the likeliest, always
    (draw, lambda p, u: int(u * len(p))),  # all alike
    (draw, lambda p, u: int(np.searchsorted(np.cumsum(p), u))),  # the edges
    (factor, lambda j: (j.sum(0), j / j.sum(1, keepdims=True))),  # columns
    (factor, lambda j: (j.sum(1), j)),  # not divided
    (factor, lambda j: (j.sum(1), j / j.sum(1, keepdims=True))),  # 0 / 0
    (factor, lambda j: (j.sum(1), j / np.maximum(j.sum(1)[:, None], 1e-9))),
    (merge_step, lambda i, n: joined(i, n, lambda c, p: (-c, p), 1)),  # once
    (merge_step, lambda i, n: joined(i, n, lambda c, p: -c)),  # first seen
    (
        merge_step,
        lambda i, n: joined(i, n, lambda c, p: (-c, p), 2, 1),
    ),  # twice
    (merge_step, lambda i, n: joined(i, n, lambda c, p: p)),  # the lowest
    (cross, lambda barrier, share: barrier / np.log(share)),  # below zero
    (cross, lambda barrier, share: barrier * -np.log(share)),  # upside down
    (cross, lambda barrier, share: -np.log(share) / barrier),
    (cross, lambda barrier, share: barrier / -np.log2(share)),
    (
        cross,
        lambda barrier, share: cross.heat_to_cross(max(barrier, 1e-9), share),
    ),
    (less_noise, lambda z, x, a, s, b, r: z + (b - a) * x),  # keeps all noise
    (less_noise, lambda z, x, a, s, b, r: b * x + r * z),  # z is no noise
    (less_noise, lambda z, x, a, s, b, r: b * x + r * (z - x) / s),
    (less_noise, lambda z, x, a, s, b, r: b * x + r * (z - a * x) / s),
    (merge_step, in_place),  # spoils the list it was given
    (posterior, lambda a, b: np.exp(b) / np.exp(b).sum()),  # no prior
    (posterior, lambda a, b: np.exp(a + b) / np.exp(a + b).sum()),  # underflow
    (posterior, lambda a, b: np.exp(a + b - (a + b).max())),  # not normalised
    (estimate_pass, lambda n, c, k: 1 - (1 - c / n) ** k),  # with replacement
    (estimate_pass, lambda n, c, k: min(1, k * c / n)),  # adds the chances up
    (estimate_pass, lambda n, c, k: math.comb(c, k) / math.comb(n, k)),  # all k
    (estimate_pass, lambda n, c, k: 1 - estimate_pass.estimate_pass(n, c, k)),
    (
        estimate_pass,
        lambda n, c, k: (
            1 - math.comb(max(n - c, 0), k) / math.comb(n, k) if 0 < k <= n else 0
        ),
    ),  # no error
    (precision_recall, lambda *a: precision_recall.precision_recall(*a)[::-1]),
    (precision_recall, lambda m, r, d: strictly_near(m, r, d)),
    (precision_recall, lambda m, r, d: nearest_only(m, r, d)),
    (price, lambda p: -np.log(careful(p)).mean()),  # nats
    (price, lambda p: -np.log2(careful(p).mean())),  # the mean too early
    (price, lambda p: -np.log2(careful(p)).sum()),  # of the whole text
    (price, lambda p: -np.log2(np.clip(careful(p), 1e-9, 1)).mean()),
    (price, lambda p: -np.log2(p).mean()),  # takes what is no probability
    (temper, lambda p, t: p ** (1 / t) / (p ** (1 / t)).sum() if t else p),
    (temper, lambda p, t: p**t / (p**t).sum()),  # the wrong way round
    (temper, lambda p, t: temper.temper(p, abs(t))),  # takes a negative one
    (tilt, lambda b, r, beta: np.exp(r / beta) / np.exp(r / beta).sum()),
    (tilt, lambda b, r, beta: tilt.tilt(b, r, 1 / beta)),  # the wrong way round
    (tilt, lambda b, r, beta: b * np.exp(r / beta)),  # not normalised
    (tilt, lambda b, r, beta: b * np.exp(r / beta) / (b @ np.exp(r / beta))),
    (tilt, lambda b, r, beta: tilt.tilt(np.maximum(b, 1e-9), r, beta)),
    (nucleus, lambda p, s: np.where(p >= s, p, 0)),  # likelier than the share
    (nucleus, lambda p, s: in_order(p, np.cumsum(p) <= s)),  # one too few
    (nucleus, lambda p, s: in_order(p, np.cumsum(p) - p < s)),  # not sorted
    (nucleus, lambda p, s: nucleus.nucleus(p, min(max(s, 0), 1))),  # no error
    (parallel_fifths, lambda u, v: fifths_in_a_row(u, v)),  # also at rest
    (parallel_fifths, lambda u, v: fifths_in_a_row(u, v, 128)),  # no octaves
    (parallel_fifths, lambda u, v: parallel_fifths.parallel_fifths(v, u)),
    (trim, lambda h, w: h if sum(map(len, h)) <= w else [h[0], h[-1]]),
    (trim, lambda h, w: trim.trim(h[1:], w)),  # drops the instructions
    (trim, lambda h, w: cut(h, w)),  # changes the list it was given
    (trim, lambda h, w: no_error(h, w)),
    (undo, lambda a, o, s, m: undo.undo(a, o, s, m)[::-1]),  # exchanged
    (undo, lambda a, o, s, m: ((a, (o - m(a)) * np.exp(-s(a))), s(a))),
    (undo, lambda a, o, s, m: ((a, o * np.exp(-s(a)) - m(a)), -s(a))),
    (undo, lambda a, o, s, m: ((a, (o - m(o)) * np.exp(-s(o))), -s(o))),
    (unpack_block, lambda s, m, b: s * np.concatenate([b >> 4, b & 15]) + m),
    (unpack_block, lambda s, m, b: s * np.ravel([b & 15, b >> 4], "F") + m),
    (unpack_block, lambda s, m, b: s * np.concatenate([b & 15, b >> 4])),
    (unpack_block, lambda s, m, b: s * (b & 15) + m),  # half of them
]


@pytest.mark.parametrize(("exercise", "wrong"), WRONG)
def test_a_near_miss_fails_with_the_case(exercise, wrong):
    with pytest.raises((AssertionError, ZeroDivisionError)) as told:
        exercise.check(wrong)
    assert (
        told.type is not AssertionError
        or "got" in str(told.value)
        or "gave" in str(told.value)
    )


def test_bad_input_to_the_solution():
    with pytest.raises(ValueError, match="unseen must hold an image"):
        copy_ratio.copy_ratio(np.ones((2, 3)), np.ones((1, 3)), np.ones((1, 3)))
    with pytest.raises(ValueError, match="discount must be 0 to 1, got 2"):
        discount.hand_down(np.array([1]), np.array([1.0]), 2)
    with pytest.raises(ValueError, match="from 4 ends beyond the text"):
        shift.shift(np.arange(6), np.array([0, 4]), 2)
    with pytest.raises(ValueError, match="scale must be >= 0, got -1"):
        steer.steer(np.ones(1), np.ones(1), -1)
    with pytest.raises(ValueError, match="times lie in 0 to 1, got 2.0 to 2.0"):
        straight_line.lessons(np.ones((1, 1)), np.ones((1, 1)), np.array([2.0]))
    with pytest.raises(ValueError, match="temperature must be >= 0, got -1"):
        temper.temper(np.array([1.0]), -1)
    with pytest.raises(ValueError, match="out of range"):
        cross.heat_to_cross(1, 2)
    with pytest.raises(ValueError, match="s must be > 0, got 0"):
        less_noise.less_noise(1.0, 1.0, 1.0, 0.0, 1.0, 0.0)
    with pytest.raises(ValueError, match="between 0 and 1, got 2"):
        nucleus.nucleus(np.array([1.0]), 2)
    with pytest.raises(ValueError, match="window 1 is too small"):
        trim.trim([["a", "b"]], 1)
    with pytest.raises(ValueError, match="2 and 1 pitches: not as many"):
        parallel_fifths.parallel_fifths([67, 69], [60])
    with pytest.raises(ValueError, match="n=4, c=5, k=2 do not go together"):
        estimate_pass.estimate_pass(4, 5, 2)
    with pytest.raises(ValueError, match="p must be probabilities"):
        price.bits_per_byte([])
    with pytest.raises(ValueError, match="packed must be bytes, got float64"):
        unpack_block.unpack_block(1.0, 0.0, np.zeros(16))
