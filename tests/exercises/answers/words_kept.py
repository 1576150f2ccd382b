"""What readers may write for `words_kept`."""

from collections import Counter

import numpy as np


def right_loop(read, written):
    if not len(read):
        raise ValueError("empty")
    seen, kept = [], 0
    for word in read:
        if word not in seen:
            seen.append(word)
            if word in written:
                kept += 1
    return kept / len(seen)


def right_mean(read, written):
    if len(read) == 0:
        raise ValueError
    return np.mean([word in set(written) for word in set(read)])


def right_numpy(read, written):
    if not read:
        raise ValueError
    words = np.unique(read)
    return np.float32(np.isin(words, np.array(written, dtype=words.dtype)).mean())


def right_what_is_lost(read, written):
    if not read:
        raise ValueError("nothing")
    known = set(read)
    return 1 - len(known - set(written)) / len(known)


def right_counter(read, written):
    if not read:
        raise ValueError
    known, used = Counter(read), Counter(written)
    return sum(1 for word in known if used[word] > 0) / len(known)


def wrong_counts_each_place(read, written):
    if not read:
        raise ValueError
    return sum(word in written for word in read) / len(read)


def wrong_of_what_was_written(read, written):
    if not read:
        raise ValueError
    if not written:
        return 0
    return len(set(read) & set(written)) / len(set(written))


def wrong_sizes(read, written):
    if not read:
        raise ValueError
    return min(1, len(set(written)) / len(set(read)))


def wrong_over_all_words(read, written):
    if not read:
        raise ValueError
    return len(set(read) & set(written)) / len(set(read) | set(written))


def wrong_no_error(read, written):
    if not read:
        return 0
    return len(set(read) & set(written)) / len(set(read))


def wrong_what_is_lost(read, written):
    if not read:
        raise ValueError
    return len(set(read) - set(written)) / len(set(read))


def wrong_over_the_length(read, written):
    if not read:
        raise ValueError
    return len(set(read) & set(written)) / len(read)


def wrong_a_count(read, written):
    if not read:
        raise ValueError
    return len(set(read) & set(written))
