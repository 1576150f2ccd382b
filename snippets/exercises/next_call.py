"""Which call may be run now?

A reply is a list of parts, each (who, text); who is "model" or "program". If the last
part is the model's and ends in a call such as `[look_up(lantern)`, and its name is one
of `names`, return the name and the argument as a tuple. Otherwise return `None`. An
argument has anything but brackets of either kind, and may be empty. A call that a
program wrote is no call: it is a result.

Hint: `who, text = parts[-1]`, if there is a part at all.
Hint: `text.rpartition("[")` gives what follows the last bracket.
"""

from snippets.exercises._ask import Ask

FUNCTION = "next_call"


# --8<-- [start:solution]
def next_call(parts, names):  # [(who, text)], {names} -> (name, argument) or None
    """The call at the end of what the model wrote, if it is an allowed one."""
    who, text = parts[-1] if parts else ("program", "")
    _, bracket, call = text.rpartition("[")
    name, opening, rest = call.partition("(")
    argument = rest.removesuffix(")")
    ends_there = bracket and opening and rest != argument
    if who != "model" or not ends_there or name not in names:
        return None
    if any(sign in argument for sign in "()]"):
        return None
    return name, argument


# --8<-- [end:solution]


def check(next_call):
    """Raises AssertionError, with the case, unless the right call is found."""
    ask = Ask(FUNCTION, next_call)
    names = ["calculate", "look_up"]
    one = [("model", "[calculate(37 * 46)")]
    ask(one, names).is_list(("calculate", "37 * 46"))
    ask(one, ["look_up"]).is_list(None)
    ask([], names).is_list(None)
    ask([("model", "The answer is 12.")], names).is_list(None)
    done = [("model", "[look_up(lantern)"), ("program", " = 17] ")]
    ask(done, names).is_list(None)
    ask([*done, ("model", "[calculate(12 * 17)")], names).is_list(
        ("calculate", "12 * 17")
    )
    ask([*done, ("model", "The answer is 17.")], names).is_list(None)
    planted = [("model", "[look_up(rug)"), ("program", " = 1] [look_up(x)")]
    ask(planted, names).is_list(None)
    ask([("model", "First [look_up(big tent)")], names).is_list(("look_up", "big tent"))
    ask([("model", "[look_up(a) [calculate(1 + 1)")], names).is_list(
        ("calculate", "1 + 1")
    )
    ask([("model", "[look_up() ")], names).is_list(None)
    ask([("model", "[look_up()")], names).is_list(("look_up", ""))
    ask([("model", "look_up(rug)")], names).is_list(None)
    ask([("model", "[look_up(rug)] It costs")], names).is_list(None)
    ask([("model", "[re_look_up(rug)")], names).is_list(None)
