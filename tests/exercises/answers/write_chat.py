"""What readers may write for `write_chat`."""

ROLES = {"system", "user", "assistant"}


def right_by_parts(messages, split):
    if not messages or messages[-1][0] == "assistant":
        raise ValueError("nothing to answer")
    if not {role for role, _ in messages} <= ROLES:
        raise ValueError("an unknown role")
    parts = []
    for role, text in messages:
        parts += [
            [("control", "<" + role + ">")],
            [("text", token) for token in split(text)],
            [("control", "<end>")],
        ]
    tokens = [token for part in parts for token in part]
    return [*tokens, ("control", "<assistant>")]


def right_generator(messages, split):
    def write():
        for role, text in messages:
            if role not in ROLES:
                raise ValueError(role)
            yield "control", f"<{role}>"
            for token in split(text):
                yield "text", token
            yield "control", "<end>"

    if not messages or messages[-1][0] not in ("user", "system"):
        raise ValueError("nothing to answer")
    return [*write(), ("control", "<assistant>")]


def right_with_zip(messages, split):
    tokens = []
    role = "assistant"
    for role, text in messages:
        if role not in ROLES:
            raise ValueError(role)
        inside = list(split(text))
        kinds = ["control", *["text"] * len(inside), "control"]
        tokens += zip(kinds, [f"<{role}>", *inside, "<end>"], strict=True)
    if role == "assistant":
        raise ValueError("nothing to answer")
    return [*tokens, ("control", "<assistant>")]


def right_recursive(messages, split):
    def write(rest):
        if not rest:
            return [("control", "<assistant>")]
        (role, text), *others = rest
        if role not in ROLES:
            raise ValueError(role)
        said = [("text", token) for token in split(text)]
        return [("control", f"<{role}>"), *said, ("control", "<end>"), *write(others)]

    if not messages or messages[-1][0] == "assistant":
        raise ValueError("nothing to answer")
    return write(list(messages))


def _refuse(messages):
    if not messages or messages[-1][0] == "assistant":
        raise ValueError("nothing to answer")
    if not {role for role, _ in messages} <= ROLES:
        raise ValueError("an unknown role")


def wrong_one_text_first(messages, split):
    _refuse(messages)
    text = " ".join(f"<{role}> {said} <end>" for role, said in messages)
    control = {f"<{role}>" for role in ROLES} | {"<end>"}
    tokens = [*text.split(), "<assistant>"]
    return [("control" if t in control else "text", t) for t in tokens]


def wrong_marks_what_looks_like_control(messages, split):
    _refuse(messages)
    tokens = []
    for role, text in messages:
        tokens.append(("control", f"<{role}>"))
        for token in split(text):
            tokens.append(("control" if token == "<end>" else "text", token))
        tokens.append(("control", "<end>"))
    return [*tokens, ("control", "<assistant>")]


def wrong_drops_what_looks_like_control(messages, split):
    _refuse(messages)
    tokens = []
    for role, text in messages:
        tokens.append(("control", f"<{role}>"))
        tokens += [("text", t) for t in split(text) if not t.startswith("<")]
        tokens.append(("control", "<end>"))
    return [*tokens, ("control", "<assistant>")]


def wrong_without_an_end(messages, split):
    _refuse(messages)
    tokens = []
    for role, text in messages:
        tokens.append(("control", f"<{role}>"))
        tokens += [("text", token) for token in split(text)]
    return [*tokens, ("control", "<assistant>")]


def wrong_nobody_is_to_answer(messages, split):
    return right_by_parts(messages, split)[:-1]


def wrong_splits_itself(messages, split):
    return right_by_parts(messages, str.split)


def wrong_any_role(messages, split):
    if not messages or messages[-1][0] == "assistant":
        raise ValueError("nothing to answer")
    tokens = []
    for role, text in messages:
        tokens.append(("control", f"<{role}>"))
        tokens += [("text", token) for token in split(text)]
        tokens.append(("control", "<end>"))
    return [*tokens, ("control", "<assistant>")]


def wrong_answers_itself(messages, split):
    if messages and messages[-1][0] == "assistant":
        messages = [*messages, ("user", "")]
    return right_by_parts(messages, split)


def wrong_the_last_turn_alone(messages, split):
    return right_by_parts(messages[-1:], split)


def wrong_without_empty_messages(messages, split):
    return right_by_parts([m for m in messages if m[1]], split)
