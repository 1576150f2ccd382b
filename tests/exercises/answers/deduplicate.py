"""What readers may write for `deduplicate`."""

from collections import Counter, defaultdict


def key(line):
    return " ".join(line.lower().split())


def checked(most):
    if most < 1:
        raise ValueError("most")


def right_counter(lines, most):
    checked(most)
    counts, kept = Counter(), []
    for line in lines:
        if counts[key(line)] < most:
            kept.append(line)
            counts[key(line)] += 1
    return kept


def right_list(lines, most):
    checked(most)
    seen, kept = [], []
    for line in lines:
        if seen.count(key(line)) < most:
            seen.append(key(line))
            kept.append(line)
    return kept


def right_places(lines, most):
    checked(most)
    places = defaultdict(list)
    for i, line in enumerate(lines):
        places[key(line)].append(i)
    return [lines[i] for i in sorted(i for at in places.values() for i in at[:most])]


def right_one_line(lines, most):
    if most <= 0:
        raise ValueError
    keys = [tuple(line.casefold().split()) for line in lines]
    return tuple(x for i, x in enumerate(lines) if keys[:i].count(keys[i]) < most)


def kept_by(lines, most, of, ordered=lambda kept: kept):
    checked(most)
    counts, kept = Counter(), []
    for line in lines:
        counts[of(line)] += 1
        if counts[of(line)] <= most:
            kept.append(line)
    return ordered(kept)


def wrong_order_is_lost(lines, most):
    return kept_by(lines, most, key, sorted)


def wrong_keeps_the_last(lines, most):
    return kept_by(lines[::-1], most, key)[::-1]


def wrong_capitals_matter(lines, most):
    return kept_by(lines, most, lambda line: " ".join(line.split()))


def wrong_spaces_matter(lines, most):
    return kept_by(lines, most, str.lower)


def wrong_joins_words(lines, most):
    return kept_by(lines, most, lambda line: "".join(line.lower().split()))


def wrong_bag_of_words(lines, most):
    return kept_by(lines, most, lambda line: frozenset(line.lower().split()))


def wrong_sorted_words(lines, most):
    return kept_by(lines, most, lambda line: tuple(sorted(line.lower().split())))


def wrong_drops_empty_lines(lines, most):
    return [line for line in kept_by(lines, most, key) if line.strip()]


def wrong_gives_the_key(lines, most):
    return [key(line) for line in kept_by(lines, most, key)]


def wrong_always_one(lines, most):
    return kept_by(lines, min(most, 1), key)


def wrong_one_too_many(lines, most):
    checked(most)
    return kept_by(lines, most + 1, key)


def wrong_no_error(lines, most):
    return kept_by(lines, most, key) if most > 0 else []


def wrong_drops_all_of_them(lines, most):
    checked(most)
    counts = Counter(map(key, lines))
    return [line for line in lines if counts[key(line)] <= most]
