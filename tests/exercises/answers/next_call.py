"""What readers may write for `next_call`."""

import re

CALL = r"\[(\w+)\(([^\[\]()]*)\)"


def right_match(parts, names):
    if not parts:
        return None
    who, text = parts[-1]
    found = re.search(CALL + "$", text)
    if who == "model" and found and found.group(1) in names:
        return found.groups()
    return None


def right_without_patterns(parts, names):
    if not parts or parts[-1][0] == "program" or not parts[-1][1].endswith(")"):
        return None
    text = parts[-1][1][:-1]
    head, bracket, argument = text.rpartition("(")
    _, opening, name = head.rpartition("[")
    if not bracket or not opening or set(argument) & set("()[]"):
        return None
    return (name, argument) if name in names else None


def right_all_found(parts, names):
    text = parts[-1][1] if parts and parts[-1][0] == "model" else ""
    found = [m for m in re.finditer(CALL, text) if m.end() == len(text)]
    return [found[0][1], found[0][2]] if found and found[0][1] in names else None


def right_by_names(parts, names):
    for who, text in parts[-1:]:
        for name in names:
            found = re.search(rf"\[({name})\(([^\[\]()]*)\)\Z", text)
            if who == "model" and found:
                return name, found[2]
    return None


def wrong_any_name(parts, names):
    found = parts and parts[-1][0] == "model" and re.search(CALL + "$", parts[-1][1])
    return found.groups() if found else None


def wrong_reads_results(parts, names):
    text = parts[-1][1] if parts else ""
    found = re.search(CALL + "$", text)
    return found.groups() if found and found[1] in names else None


def wrong_whole_text(parts, names):
    found = re.findall(CALL, "".join(text for _, text in parts))
    return found[-1] if found and found[-1][0] in names else None


def wrong_first_call(parts, names):
    text = parts[-1][1] if parts and parts[-1][0] == "model" else ""
    found = re.search(CALL, text)
    return found.groups() if found and found[1] in names else None


def wrong_last_of_the_model(parts, names):
    said = [text for who, text in parts if who == "model"]
    found = re.search(CALL + "$", said[-1]) if said else None
    return found.groups() if found and found[1] in names else None


def wrong_greedy(parts, names):
    text = parts[-1][1] if parts and parts[-1][0] == "model" else ""
    found = re.search(r"\[(\w+)\((.*)\)$", text)
    return found.groups() if found and found[1] in names else None


def wrong_only_at_the_start(parts, names):
    text = parts[-1][1] if parts and parts[-1][0] == "model" else ""
    found = re.fullmatch(CALL, text)
    return found.groups() if found and found[1] in names else None


def wrong_an_empty_argument_is_none(parts, names):
    text = parts[-1][1] if parts and parts[-1][0] == "model" else ""
    found = re.search(CALL + "$", text)
    return found.groups() if found and found[1] in names and found[2] else None


def wrong_without_the_bracket(parts, names):
    text = parts[-1][1] if parts and parts[-1][0] == "model" else ""
    found = re.search(r"(\w+)\(([^\[\]()]*)\)$", text)
    return found.groups() if found and found[1] in names else None
