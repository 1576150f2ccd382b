"""What readers may write for `pool_rare`."""

import numpy as np


def right_lists(counts, expected, least=5):
    pairs = list(zip(counts, expected, strict=True))
    kept = [pair for pair in pairs if pair[1] >= least]
    rare = [pair for pair in pairs if pair[1] < least]
    if rare:
        kept.append((sum(c for c, _ in rare), sum(e for _, e in rare)))
    return [c for c, _ in kept], [e for _, e in kept]


def right_one_array(counts, expected, least=5):
    both = np.array([counts, expected], float)
    rare = both[1] < least
    if not rare.any():
        return both
    return np.column_stack([both[:, ~rare], both[:, rare].sum(axis=1)])


def right_loop(counts, expected, least=5):
    new_counts, new_expected, c, e = [], [], 0, 0
    for count, should in zip(counts, expected, strict=True):
        if should < least:
            c, e = c + count, e + should
        else:
            new_counts.append(count)
            new_expected.append(should)
    if len(new_counts) < len(counts):
        new_counts.append(c)
        new_expected.append(e)
    return tuple(new_counts), tuple(new_expected)


def right_by_difference(counts, expected, least=5):
    counts, expected = np.array(counts), np.array(expected)
    kept = expected >= least
    if kept.all():
        return counts, expected
    rest = counts.sum() - counts[kept].sum(), expected.sum() - expected[kept].sum()
    return [*counts[kept], rest[0]], [*expected[kept], rest[1]]


def wrong_by_counts(counts, expected, least=5):
    pairs = list(zip(counts, expected, strict=True))
    kept = [pair for pair in pairs if pair[0] >= least]
    rare = [pair for pair in pairs if pair[0] < least]
    if rare:
        kept.append((sum(c for c, _ in rare), sum(e for _, e in rare)))
    return [c for c, _ in kept], [e for _, e in kept]


def wrong_dropped(counts, expected, least=5):
    kept = [i for i, e in enumerate(expected) if e >= least]
    return [counts[i] for i in kept], [expected[i] for i in kept]


def wrong_always_adds(counts, expected, least=5):
    counts, expected = np.array(counts), np.array(expected)
    rare = expected < least
    return (
        [*counts[~rare], counts[rare].sum()],
        [*expected[~rare], expected[rare].sum()],
    )


def wrong_at_the_limit(counts, expected, least=5):
    counts, expected = np.array(counts), np.array(expected)
    rare = expected <= least
    if not rare.any():
        return counts, expected
    return (
        [*counts[~rare], counts[rare].sum()],
        [*expected[~rare], expected[rare].sum()],
    )


def wrong_put_first(counts, expected, least=5):
    counts, expected = np.array(counts), np.array(expected)
    rare = expected < least
    if not rare.any():
        return counts, expected
    return (
        [counts[rare].sum(), *counts[~rare]],
        [expected[rare].sum(), *expected[~rare]],
    )


def wrong_always_five(counts, expected, least=5):
    return right_lists(counts, expected, 5)


def wrong_expected_not_merged(counts, expected, least=5):
    new_counts, new_expected = right_lists(counts, expected, least)
    if len(new_counts) < len(counts):
        new_expected[-1] = min(expected)
    return new_counts, new_expected


def wrong_swapped(counts, expected, least=5):
    return right_lists(counts, expected, least)[::-1]
