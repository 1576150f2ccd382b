"""Forty sentences as JSON, free and under an automaton: what is valid, what is right.

But: the replies are those of SmolLM2, stored; `constrained_json` makes some of them.

Shows:
- under the automaton every reply is valid, of free ones less than half
- asked with one example, free replies are valid, too, and the automaton changes none
- valid is not right: under the automaton, too, forms hold what no sentence says
- an automaton of the sentence's own words lets none of these through

Reference: Willard and Louf 2023, Efficient Guided Generation for Large Language
Models; Wilson 1927, Probable Inference (the interval).

Notation: 40 sentences, and in every condition a reply to each.
"""

import json
import re
from pathlib import Path

from snippets.data import wilson
from snippets.media import table

KINDS = {"name": str, "age": int, "city": str}


def load_sentences():  # -> [(sentence, what the form should hold)]
    """Written for this page, none of them changed after the first was tried."""
    text = (Path(__file__).parent / "sentences.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines()]
    return [
        (sentence, {"name": name, "age": int(age), "city": city})
        for sentence, name, age, city in rows
    ]


# --8<-- [start:check]
def read_form(said):  # -> the form as a dict, None if it is not one
    """Valid: JSON, these fields, and of these kinds. A fence around it is forgiven."""
    text = said.strip().removeprefix("```json").removeprefix("```")
    try:
        form = json.loads(text.removesuffix("```"))
    except ValueError:
        return None
    if not isinstance(form, dict) or form.keys() != KINDS.keys():
        return None
    fits = all(type(form[field]) is kind for field, kind in KINDS.items())
    return form if fits else None


def is_right(form, want, fields):  # a form or None -> bool
    """What is not valid is not right."""
    return form is not None and all(form[field] == want[field] for field in fields)


# --8<-- [end:check]


# --8<-- [start:count]
def load_replies():  # -> {condition: [40 replies]}
    """As `python -m snippets forms` stored them."""
    text = (Path(__file__).parent / "forms.tsv").read_text(encoding="utf-8")
    replies = {}
    for line in text.splitlines():
        condition, _, said = line.split("\t")
        replies.setdefault(condition, []).append(json.loads(said))
    return replies


def measure_forms(replies, sentences):  # -> {condition: counts}
    """Valid, right in each field, right in all; what is not valid is not right."""
    wanted = [form for _, form in sentences]
    measured = {}
    for name, each in replies.items():
        forms = [read_form(said) for said in each]
        pairs = list(zip(forms, wanted, strict=True))
        counts = {"valid": sum(form is not None for form in forms)}
        for field in KINDS:
            hits = [is_right(form, want, [field]) for form, want in pairs]
            counts[field] = sum(hits)
        shown = zip(forms, sentences, strict=True)
        counts["made up"] = sum(bool(f) and not_said(f, s) for f, (s, _) in shown)
        counts["all"] = sum(is_right(form, want, KINDS) for form, want in pairs)
        measured[name] = counts
    return measured


def by_rule(sentence):  # -> a reply
    """The baseline: the first two capital words in a row, the first number, the last
    capital word."""
    capitals = re.findall(r"[A-Z][a-z]+", sentence)
    pair = re.search(r"[A-Z][a-z]+ [A-Z][a-z]+", sentence)
    number = re.search(r"\d+", sentence)
    form = {"name": pair[0], "age": int(number[0]), "city": capitals[-1]}
    return json.dumps(form)


# --8<-- [end:count]


def cut_out(said):  # -> from the first { to the first }
    """What a program would do that gets JSON in a chat."""
    found = re.search(r"\{[^}]*\}", said)
    return found[0] if found else said


def not_said(form, sentence):  # -> whether a field holds what is not in the sentence
    values = [str(value) for value in form.values()]
    return not all(value in sentence for value in values)


def main(out: Path, seed: int = 0) -> None:
    sentences = load_sentences()
    n = len(sentences)
    replies = {"a rule": [by_rule(text) for text, _ in sentences]}
    replies |= load_replies()
    replies["free, cut out"] = [cut_out(said) for said in replies["free"]]
    print(f"forms: of {n} sentences, how many forms are valid, how many right")
    rows = []
    for name, counts in measure_forms(replies, sentences).items():
        fields = [str(counts[field]) for field in KINDS]
        cells = [str(counts["valid"]), *fields, str(counts["made up"])]
        cells.append(str(counts["all"]))
        low, high = wilson(counts["all"] / n, n)
        rows.append((f"  {name}", *cells, f"{low:.2f} to {high:.2f}"))
    print(table(("", "valid", *KINDS, "made up", "right", "95 %"), rows))


if __name__ == "__main__":
    main(Path("."))
