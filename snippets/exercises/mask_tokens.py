"""Which tokens may come next?

`states` is a list: `states[s]` says for each character that is allowed in state s which
state it leads to. A token may come next if all its characters are allowed, one after
the other, from state `state` on. Return the list of the tokens that may, in the order
in which they were given. A token without any character may never come: it would change
nothing.

Hint: `state = states[state].get(character)` is `None` where a character is not allowed.
Hint: begin each token anew from the state that was given.
"""

from snippets.exercises._ask import Ask

FUNCTION = "mask_tokens"


# --8<-- [start:solution]
def mask_tokens(states, state, tokens):  # -> the tokens that may come next
    """Each is walked through the automaton, character by character."""
    passed = []
    for token in tokens:
        at = state
        for character in token:
            at = states[at].get(character)
            if at is None:
                break
        if len(token) > 0 and at is not None:
            passed.append(token)
    return passed


# --8<-- [end:solution]


def check(mask_tokens):
    """Raises AssertionError, with the case, unless the right tokens are left."""
    ask = Ask(FUNCTION, mask_tokens)
    states = [{'"': 1}, {"a": 1, "b": 2}, {"b": 2, '"': 3}, {}]
    tokens = ["a", "ab", '"', "b", 'b"', "ba", 'aab"', '"a', 'b""', "", "c"]
    ask(states, 0, tokens).is_list(['"', '"a']).leaves_its_arguments()
    ask(states, 1, tokens).is_list(["a", "ab", "b", 'b"', 'aab"'])
    ask(states, 2, tokens).is_list(['"', "b", 'b"'])
    ask(states, 3, tokens).is_list([])
    ask(states, 1, []).is_list([])
    ask(states, 1, ["b", "a"]).is_list(["b", "a"])
