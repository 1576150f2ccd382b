"""What readers may write for `next_token_batch`."""

import numpy as np


def refuse(ids, starts, context):
    if any(start + context + 1 > len(ids) for start in starts):
        raise ValueError("a window ends beyond the text")


def right_one_array_of_both(ids, starts, context):
    refuse(ids, starts, context)
    at = starts[:, None] + np.arange(context)
    return np.stack([ids[at], ids[at + 1]])


def right_lists(ids, starts, context):
    refuse(ids, starts, context)
    text = list(ids)
    inputs = [text[s : s + context] for s in starts]
    return [inputs, [text[s + 1 : s + 1 + context] for s in starts]]


def right_stacked_slices(ids, starts, context):
    refuse(ids, starts, context)
    rows = np.stack([ids[s : s + context + 1] for s in starts])
    return rows[:, :-1], rows[:, 1:]


def right_sliding_windows(ids, starts, context):
    if max(starts) > len(ids) - context - 1:
        raise ValueError
    rows = np.lib.stride_tricks.sliding_window_view(ids, context + 1)[starts]
    return rows[:, :context], rows[:, 1:]


def right_filled_in_place(ids, starts, context):
    refuse(ids, starts, context)
    inputs = np.empty((len(starts), context), dtype=np.int32)
    targets = np.empty_like(inputs)
    for row, start in enumerate(starts):
        inputs[row] = ids[start : start + context]
        targets[row] = ids[start + 1 : start + context + 1]
    return inputs, targets


def right_float32(ids, starts, context):
    return right_stacked_slices(np.float32(ids), starts, context)


def wrong_input_again(ids, starts, context):
    inputs, _ = right_lists(ids, starts, context)
    return inputs, inputs


def wrong_wraps_around(ids, starts, context):
    at = starts[:, None] + np.arange(context)
    return ids[at % len(ids)], ids[(at + 1) % len(ids)]


def wrong_exchanged(ids, starts, context):
    return right_lists(ids, starts, context)[::-1]


def wrong_looks_at_the_last_start_only(ids, starts, context):
    if len(starts) and starts[-1] + context > len(ids) - 1:
        raise ValueError
    at = np.asarray(starts)[:, None] + np.arange(context)
    return ids[at], ids[at + 1]


def wrong_numpys_own_error(ids, starts, context):
    at = starts[:, None] + np.arange(context)
    return ids[at], ids[at + 1]


def wrong_refuses_the_last_window(ids, starts, context):
    if max(starts) + context >= len(ids) - 1:
        raise ValueError
    return right_lists(ids, starts, context)


def wrong_forgets_the_target(ids, starts, context):
    """Only the inputs must fit; the last target is padded with a zero."""
    if max(starts) + context > len(ids):
        raise ValueError
    text = np.append(ids, 0)
    at = starts[:, None] + np.arange(context)
    return text[at], text[at + 1]


def wrong_two_later(ids, starts, context):
    refuse(ids, starts, context)
    at = starts[:, None] + np.arange(context)
    return ids[at], np.append(ids, 0)[at + 2]


def wrong_one_target_a_window(ids, starts, context):
    refuse(ids, starts, context)
    at = starts[:, None] + np.arange(context)
    return ids[at], ids[starts + context]


def wrong_sorted_starts(ids, starts, context):
    return right_lists(ids, np.sort(starts), context)


def wrong_columns(ids, starts, context):
    inputs, targets = right_stacked_slices(ids, starts, context)
    return inputs.T, targets.T
