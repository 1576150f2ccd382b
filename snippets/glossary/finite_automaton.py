"""finite automaton: a machine with a fixed number of states that reads a text sign by sign; the state and the sign say which state comes next, and some states accept.

Confusion: Its only memory is the state, so it cannot count brackets to any depth; a grammar can.
Also: finite-state machine, finite state machine
Forms: automaton, automata, finite automata
See: constrained decoding, grammar, stateless
"""

steps = {0: {"a": 1, "b": 0}, 1: {"a": 0, "b": 1}}  # has an even number of a's come?
for text in ("abba", "aab", "ab", "b"):
    state = 0
    for sign in text:
        state = steps[state][sign]
    print(f"{text:5}", "accepted" if state == 0 else "refused")
