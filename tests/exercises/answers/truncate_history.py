"""What readers may write for `truncate_history`."""

from collections import deque
from itertools import accumulate


def size(messages):
    return sum(len(message) for message in messages)


def right_shortest_cut(history, window):
    if size(history[:1] + history[1:][-1:]) > window:
        raise ValueError("too small")
    for cut in range(1, len(history) + 1):
        kept = history[:1] + history[cut:]
        if size(kept) <= window:
            return kept
    return []


def right_recursion(history, window):
    if size(history) <= window:
        return list(history)
    if len(history) < 3:
        raise ValueError
    return right_recursion([history[0], *history[2:]], window)


def right_deque(history, window):
    rest = deque(history)
    first = [rest.popleft()] if rest else []
    while size(first) + size(rest) > window:
        if len(rest) < 2:
            raise ValueError("too small for the question")
        rest.popleft()
    return first + list(rest)


def right_from_the_end(history, window):
    if not history:
        return []
    lengths = accumulate((len(m) for m in history[:0:-1]), initial=len(history[0]))
    fitting = sum(length <= window for length in lengths)
    if fitting < min(2, len(history)):
        raise ValueError
    return (history[0], *history[len(history) - fitting + 1 :])


def right_deep_copy(history, window):
    kept = [list(message) for message in history]
    while size(kept) > window and len(kept) > 2:
        kept.pop(1)
    if size(kept) > window:
        raise ValueError
    return kept


def wrong_all_or_two(history, window):
    if size(history) <= window:
        return history
    kept = [history[0], history[-1]]
    if size(kept) > window:
        raise ValueError
    return kept if len(history) > 1 else history


def wrong_drops_the_instructions(history, window):
    kept = list(history)
    while size(kept) > window:
        if len(kept) <= 2:
            raise ValueError
        del kept[0]
    return kept


def wrong_drops_the_newest(history, window):
    kept = list(history)
    while size(kept) > window:
        if len(kept) <= 2:
            raise ValueError
        del kept[-1]
    return kept


def wrong_changes_the_list(history, window):
    while size(history) > window:
        if len(history) <= 2:
            raise ValueError
        del history[1]
    return history


def wrong_no_error(history, window):
    kept = list(history)
    while size(kept) > window and len(kept) > 2:
        del kept[1]
    return kept


def wrong_counts_messages(history, window):
    kept = list(history)
    while len(kept) > window:
        if len(kept) <= 2:
            raise ValueError
        del kept[1]
    if size(kept[:1] + kept[-1:]) > window:
        raise ValueError
    return kept


def wrong_full_is_too_full(history, window):
    kept = list(history)
    while size(kept) >= window and kept:
        if len(kept) <= 2:
            raise ValueError
        del kept[1]
    return kept


def wrong_cuts_a_message(history, window):
    kept = [list(message) for message in history]
    while size(kept) > window:
        if len(kept) < 2 or size(kept[:1] + kept[-1:]) > window:
            raise ValueError
        kept[1].pop(0)
        if not kept[1]:
            del kept[1]
    return kept


def wrong_skips_what_does_not_fit(history, window):
    """Keeps an older, shorter message although a newer one went."""
    kept, left = [], window - size(history[:1])
    for message in history[:0:-1]:
        if len(message) <= left:
            kept.insert(0, message)
            left -= len(message)
        elif not kept:
            raise ValueError
    if left < 0:
        raise ValueError
    return history[:1] + kept


def wrong_flat(history, window):
    return [token for message in right_recursion(history, window) for token in message]


def wrong_drops_the_question(history, window):
    """The instructions alone, where the question does not fit."""
    kept = list(history)
    while size(kept) > window:
        if len(kept) < 2:
            raise ValueError
        del kept[1]
    return kept
