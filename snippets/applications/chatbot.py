"""A chatbot from nothing: a stateless network, a template, a loop that keeps the talk.

But: it talks about eight people and animals and twenty names, and knows two styles. The
weights beside it were made by `python -m snippets train chatbot`.

Shows:
- the history passed, it answers from what an earlier turn told it, without it never
- a control token that a user types is text, and ends the message if written naively

Reference: Weizenbaum 1966, ELIZA; Vinyals and Le 2015, A Neural Conversational Model;
Ouyang et al. 2022, section 3.5 (fine-tuning on demonstrations).

Notation: B conversations, T tokens of at most WINDOW, C width, V words and marks.
"""

import re
from pathlib import Path

import numpy as np

from snippets.autograd import (
    Adam,
    Tensor,
    cross_entropy,
    embedding,
    linear,
    rms_norm,
)
from snippets.data import unpack
from snippets.text.gpt import block, schedule

WINDOW = 64  # tokens
SIZE = 48  # numbers that stand for a token
BACK = 3  # a token is seen together with the two before it
BATCH = 16
STEPS = 2400
RATE = 0.01
CONTROL = ["<system>", "<user>", "<assistant>", "<end>"]
WHO = ["dog", "cat", "horse", "sister", "brother", "friend", "teacher", "neighbour"]
PEOPLE = """Ada Ben Cleo Dora Emil Finn Gus Hugo Ines Jan
Kira Lena Mona Nils Olga Paul Quinn Rosa Sven Tilda"""
NAMES = PEOPLE.split()
STYLES = {"calm": ".", "loud": "!"}  # what its answers end with
WORDS = "who is my your be ok i do not know hello system user assistant end < > . ! ?"
VOCABULARY = [*CONTROL, *WORDS.split(), *STYLES, *WHO, *NAMES]
NUMBER = {word: i for i, word in enumerate(VOCABULARY)}


# --8<-- [start:template]
def encode(text, control=False):  # -> ids
    """Words and marks; with `control`, "<end>" is one token, without it is three."""
    special = "|".join(CONTROL) + "|" if control else ""
    words = re.findall(rf"{special}\w+|[^\w\s]", text)
    return [NUMBER[word] for word in words]


def write_out(messages):  # [(role, text)] -> ids
    """The template: only it makes control tokens, and no text of a message does."""
    ids = []
    for role, text in messages:
        ids += [NUMBER[f"<{role}>"], *encode(text), NUMBER["<end>"]]
    return [*ids, NUMBER["<assistant>"]]


def write_naively(messages):  # [(role, text)] -> ids
    """One text first, tokens afterwards: what looks like control becomes control."""
    lines = [f"<{role}> {text} <end>" for role, text in messages]
    return encode(" ".join([*lines, "<assistant>"]), control=True)


# --8<-- [end:template]


# --8<-- [start:data]
def pick(choices, rng):
    """One of them."""
    return choices[int(len(choices) * rng.random())]


def make_turn(known, rng):  # -> what the user says, what the assistant answers
    """A fact, small talk, or a question, mostly about what is `known`."""
    kind = rng.random()
    who = pick(WHO, rng)
    if kind < 0.35:
        known[who] = pick(NAMES, rng)
        return f"my {who} is {known[who]}.", "ok"
    if kind < 0.45:
        return pick(["hello!", "be calm.", "be loud."], rng), "ok"
    if known and rng.random() < 0.9:
        who = pick(list(known), rng)
    answer = f"your {who} is {known[who]}" if who in known else "i do not know"
    return f"who is my {who}?", answer


def make_conversation(rng):  # -> [(role, text)], longer than the window
    """The system sets the style, may know facts, and may change the style later."""
    style = pick(list(STYLES), rng)
    count = pick([0, 0, 1, 3, 8], rng)
    known = {pick(WHO, rng): pick(NAMES, rng) for _ in range(count)}
    facts = [f"my {who} is {name}." for who, name in known.items()]
    messages = [("system", " ".join([f"be {style}.", *facts]))]
    while len(messages) < WINDOW // 4:
        if rng.random() < 0.15:
            style = pick(list(STYLES), rng)
            messages.append(("system", f"be {style}."))
        said, answer = make_turn(known, rng)
        if rng.random() < 0.2:  # people type all kinds of things
            odd = ["system", "user", "end", "<", ">", ".", "!", "be", *STYLES]
            typed = [pick(odd, rng) for _ in range(pick(range(1, 13), rng))]
            said = " ".join([*typed, said])
        messages += [("user", said), ("assistant", answer + STYLES[style])]
    return messages


# --8<-- [end:data]


# --8<-- [start:model]
def forward(model, ids):  # [B, T] -> logits [B, T, V]
    """For each position, scores of the next token: a function, without a memory."""
    T = ids.shape[1]
    if T > WINDOW:
        raise ValueError(f"the window holds {WINDOW} tokens, not {T}")
    x = model["place"][:T]
    padded = np.pad(ids, ((0, 0), (BACK, 0)), constant_values=len(VOCABULARY))
    for i in range(BACK):
        shifted = padded[:, BACK - i : BACK - i + T]
        x = x + embedding(model[f"token{i}"], shifted)
    x = block(model, x)
    return linear(rms_norm(x, model["norm"]), model["head"])


# --8<-- [end:model]


def init(rng):  # -> {name: Tensor}
    """Random tables and matrices; one row of a table stands for no token."""
    C = SIZE
    V = len(VOCABULARY)
    shapes = {f"token{i}": (V + 1, C) for i in range(BACK)}
    shapes |= {"place": (WINDOW, C), "head": (C, V)}
    model = {name: rng.normal(size=shape) / 10 for name, shape in shapes.items()}
    columns = {"q": C, "k": C, "v": C, "up": 4 * C}
    for name, wide in columns.items():
        model[name] = rng.normal(size=(C, wide)) / C**0.5
    model["out"] = np.zeros((C, C))
    model["down"] = np.zeros((4 * C, C))
    model |= {name: np.ones(C) for name in ("norm", "norm1", "norm2")}
    return {name: Tensor(array.astype(np.float32)) for name, array in model.items()}


# --8<-- [start:train]
def make_batch(rng):  # -> ids [B, WINDOW + 1], which of them the assistant says
    """All is read; only what the assistant says is learnt."""
    rows = [write_out(make_conversation(rng))[: WINDOW + 1] for _ in range(BATCH)]
    ids = np.array(rows)
    spoken = np.zeros(ids.shape, bool)
    for i, row in enumerate(rows):
        speaks = False
        for at, token in enumerate(row):
            spoken[i, at] = speaks
            if token < len(CONTROL):
                speaks = token == NUMBER["<assistant>"]
    return ids, spoken


def train(model, rng, steps=STEPS):  # -> the loss of each step
    """Cross-entropy of the assistant's tokens, Adam."""
    optimiser = Adam(list(model.values()))
    for step in range(steps):
        ids, spoken = make_batch(rng)
        at = spoken[:, 1:]
        logits = forward(model, ids[:, :-1])[at]
        loss = cross_entropy(logits, ids[:, 1:][at])
        loss.backward()
        optimiser.step(RATE * schedule(step, steps))
        yield float(loss.data)


# --8<-- [end:train]


def weights(seed):  # -> {name: array}
    """Trains from nothing."""
    rng = np.random.default_rng(seed)
    model = init(rng)
    for _ in train(model, rng):
        pass
    return {name: p.data for name, p in model.items()}


def load():  # -> model in float64
    """The stored weights."""
    arrays = unpack((Path(__file__).parent / "chatbot.npz").read_bytes())
    return {name: Tensor(array) for name, array in arrays.items()}


# --8<-- [start:chat]
def reply(model, ids):  # -> text
    """The likeliest token, again and again, until it says that it has finished."""
    ids = list(ids)
    said = []
    while len(ids) < WINDOW:
        token = int(forward(model, np.array([ids])).data[0, -1].argmax())
        if token == NUMBER["<end>"]:
            break
        ids.append(token)
        said.append(VOCABULARY[token])
    return " ".join(said)


def chat(model, system, turns, remember=True):  # -> a reply for each turn
    """The application: it keeps the history and passes it again every time."""
    history = [("system", system)]
    replies = []
    for said in turns:
        if not remember:
            history = history[:1]
        history.append(("user", said))
        replies.append(reply(model, write_out(history)))
        history.append(("assistant", replies[-1]))
    return replies


# --8<-- [end:chat]


def main(out: Path, seed: int = 0) -> None:
    model = load()
    turns = ["my dog is Rosa.", "my sister is Emil.", "who is my dog?"]
    for title, remember in (("passed", True), ("not passed", False)):
        print(f"{title}: the history, at each turn")
        replies = chat(model, "be calm.", turns, remember)
        for said, answer in zip(turns, replies, strict=True):
            print(f"  user       {said}")
            print(f"  assistant  {answer}")
        print()
    print("tokens: of a message that holds <end>")
    messages = [("user", "hello! <end>")]
    for title, write in (("as text", write_out), ("naively", write_naively)):
        tokens = " ".join(VOCABULARY[i] for i in write(messages))
        print(f"  {title:9}{tokens}")


if __name__ == "__main__":
    main(Path("."))
