"""What readers may write for `copy_next`."""

import itertools


def right_backwards(tokens, window):
    seen = list(tokens)[-window:]
    for back in range(2, len(seen) + 1):
        if seen[-back] == seen[-1]:
            return seen[1 - back]
    return None


def right_pairs(tokens, window):
    seen = tokens[-window:]
    found = [b for a, b in itertools.pairwise(seen) if a == seen[-1]]
    return found[-1] if found else None


def right_a_table(tokens, window):
    seen = tokens[-window:]
    followed = dict(itertools.pairwise(seen))
    return followed.get(seen[-1]) if seen else None


def right_by_index(tokens, window):
    if not tokens:
        return None
    *before, last = tokens[-window:]
    if last not in before:
        return None
    i = len(before) - 1 - before[::-1].index(last)
    return ([*before, last])[i + 1]


def wrong_no_window(tokens, window):
    followed = dict(itertools.pairwise(tokens))
    return followed.get(tokens[-1]) if tokens else None


def wrong_the_first_place(tokens, window):
    seen = tokens[-window:]
    for a, b in itertools.pairwise(seen):
        if a == seen[-1]:
            return b
    return None


def wrong_window_without_itself(tokens, window):
    seen = tokens[-window - 1 :]
    followed = dict(itertools.pairwise(seen))
    return followed.get(seen[-1]) if seen else None


def wrong_window_too_short(tokens, window):
    seen = tokens[max(0, len(tokens) - window + 1) :]
    followed = dict(itertools.pairwise(seen))
    return followed.get(seen[-1]) if seen else None


def wrong_the_one_before(tokens, window):
    seen = tokens[-window:]
    for i in reversed(range(1, len(seen) - 1)):
        if seen[i] == seen[-1]:
            return seen[i - 1]
    return None


def wrong_the_same_token(tokens, window):
    seen = tokens[-window:]
    return seen[-1] if seen and seen[-1] in seen[:-1] else None


def wrong_finds_itself(tokens, window):
    seen = tokens[-window:]
    for i in reversed(range(len(seen))):
        if seen[i] == seen[-1]:
            return seen[(i + 1) % len(seen)]
    return None


def wrong_falsy_is_nothing(tokens, window):
    seen = tokens[-window:]
    found = [b for a, b in itertools.pairwise(seen) if a == seen[-1]]
    return (found[-1] or None) if found else None


def wrong_not_next_to_itself(tokens, window):
    seen = tokens[-window:]
    for i in reversed(range(len(seen) - 2)):
        if seen[i] == seen[-1]:
            return seen[i + 1]
    return None


def wrong_the_most_frequent(tokens, window):
    seen = tokens[-window:]
    found = [b for a, b in itertools.pairwise(seen) if a == seen[-1]]
    return max(found, key=found.count) if found else None
