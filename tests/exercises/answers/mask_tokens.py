"""What readers may write for `mask_tokens`."""

from functools import reduce


def right_helper(states, state, tokens):
    def ends(token):
        at = state
        for character in token:
            if character not in states[at]:
                return False
            at = states[at][character]
        return token != ""

    return [token for token in tokens if ends(token)]


def right_for_else(states, state, tokens):
    found = []
    for token in tokens:
        at = state
        for c in token:
            if c not in states[at]:
                break
            at = states[at][c]
        else:
            if len(token) > 0:
                found.append(token)
    return found


def right_recursive(states, state, tokens):
    def passes(at, rest):
        if not rest:
            return True
        return rest[0] in states[at] and passes(states[at][rest[0]], rest[1:])

    return list(filter(lambda token: token and passes(state, token), tokens))


def right_reduce(states, state, tokens):
    def step(at, c):
        return None if at is None else states[at].get(c)

    return [t for t in tokens if t and reduce(step, t, state) is not None]


def right_try(states, state, tokens):
    found = []
    for token in tokens:
        at = state
        try:
            for c in token:
                at = states[at][c]
        except KeyError:
            continue
        if token:
            found += [token]
    return found


def wrong_first_character(states, state, tokens):
    return [t for t in tokens if t and t[0] in states[state]]


def wrong_all_in_one_state(states, state, tokens):
    return [t for t in tokens if t and all(c in states[state] for c in t)]


def wrong_with_the_empty(states, state, tokens):
    def step(at, c):
        return None if at is None else states[at].get(c)

    return [t for t in tokens if reduce(step, t, state) is not None]


def wrong_from_the_beginning(states, state, tokens):
    def step(at, c):
        return None if at is None else states[at].get(c)

    return [t for t in tokens if t and reduce(step, t, 0) is not None]


def wrong_goes_on_from_the_last(states, state, tokens):
    found = []
    for token in tokens:
        for c in token:
            if c not in states[state]:
                break
            state = states[state][c]
        else:
            if token:
                found.append(token)
    return found


def wrong_must_end(states, state, tokens):
    def step(at, c):
        return None if at is None else states[at].get(c)

    return [t for t in tokens if t and reduce(step, t, state) == len(states) - 1]


def wrong_zero_is_false(states, state, tokens):
    def step(at, c):
        return at and states[at].get(c)

    return [t for t in tokens if t and reduce(step, t, state)]


def wrong_sorted(states, state, tokens):
    def step(at, c):
        return None if at is None else states[at].get(c)

    return sorted(t for t in tokens if t and reduce(step, t, state) is not None)
