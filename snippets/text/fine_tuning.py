"""Fine-tuning: a model that only continues text learns to answer questions.

But: it is a table of word counts that sees two words and the last word of the
question. It learns to answer, not what is true: new questions get odd answers.

Shows:
- before fine-tuning most completions ask on; after it most of them answer
- fine-tuning makes held-out answers likelier
- all likely answers to one question can be listed, with their probabilities

Reference: Ouyang et al. 2022, Training Language Models to Follow Instructions
with Human Feedback, section 3.5 (supervised fine-tuning); Chen and Goodman 1999,
An Empirical Study of Smoothing Techniques, section 2 (absolute discounting).

Notation: a model is a function from tokens to {next token: probability}.
"""

import re
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np

END, DISCOUNT = "</s>", 0.2


def load():  # -> {kind of row: list of rows of token lists}
    """What was read, answers to imitate, and answers held out."""
    text = (Path(__file__).parent / "fine_tuning.tsv").read_text(encoding="utf-8")
    rows = defaultdict(list)
    for kind, *cells in (line.split("\t") for line in text.splitlines()):
        rows[kind].append([re.findall(r"[\w’]+|[^\w\s]", c) for c in cells])
    return dict(rows)


# --8<-- [start:train]
def contexts(tokens):  # -> four tuples, from short to long
    """No word, one, two; and two with the last word of the latest question."""
    if isinstance(tokens, str):
        raise ValueError(f"tokens must be a list, got {tokens!r}")
    asked = [i for i, token in enumerate(tokens) if token == "?"]
    topic = tokens[asked[-1] - 1] if asked else ""
    last = tuple(tokens[-2:])
    return (), last[-1:], last, ("about", topic, *last)


def train(rows):  # rows that end in a text -> {context: Counter of next tokens}
    """Counts what follows each context, in the last text of each row.

    What stands before that text, a question, is seen but not learnt.
    """
    if not rows:
        raise ValueError("rows must not be empty")
    counts = defaultdict(Counter)
    for row in rows:
        tokens = [token for text in row for token in text] + [END]
        for i in range(len(tokens) - len(row[-1]) - 1, len(tokens)):
            for context in dict.fromkeys(contexts(tokens[:i])):
                counts[context][tokens[i]] += 1
    return dict(counts)


# --8<-- [end:train]


# --8<-- [start:model]
def language_model(*tables):  # -> function from tokens to {next token: p}
    """Longer contexts overrule shorter ones, later tables earlier ones.

    For each different token, a table leaves DISCOUNT to what it overrules.
    """
    if not tables or not all(() in counts for counts in tables):
        raise ValueError("each table must hold the empty context: train first")
    known = {}

    def next_token(tokens):
        found = contexts(tokens)
        if found[-1] not in known:
            p = {}
            for followers in (t[c] for c in found for t in tables if c in t):
                cut, total = DISCOUNT if p else 0, followers.total()
                left = cut * len(followers) / total
                p = {token: q * left for token, q in p.items()}
                for token, n in followers.items():
                    p[token] = p.get(token, 0) + (n - cut) / total
            known[found[-1]] = p
        return known[found[-1]]

    return next_token


# --8<-- [end:model]


def complete(model, prompt, rng):  # -> tokens
    """Draws a token, appends it, and again, until the end or 40 tokens."""
    if not prompt:
        raise ValueError("prompt must not be empty")
    tokens = list(prompt)
    while tokens[-1] != END and len(tokens) < len(prompt) + 40:
        p = model(tokens)
        edges = np.cumsum(list(p.values()))
        tokens.append(list(p)[edges[:-1].searchsorted(rng.random())])
    return [token for token in tokens[len(prompt) :] if token != END]


# --8<-- [start:judge]
def is_answer(tokens):  # -> True or False
    """Says something and asks nothing. Whether it is true is not looked at."""
    if isinstance(tokens, str):
        raise ValueError(f"tokens must be a list, got {tokens!r}")
    return len(tokens) > 0 and "?" not in tokens


def surprise(model, rows):  # rows (question, answer) -> bits a token
    """How unlikely the answers are; 1 % is set aside for 1000 unknown words."""
    if not rows:
        raise ValueError("rows must not be empty")
    bits = []
    for question, answer in rows:
        tokens = [*question, *answer, END]
        for i in range(len(question), len(tokens)):
            q = model(tokens[:i]).get(tokens[i], 0)
            bits.append(-np.log2(0.99 * q + 0.01 / 1000))
    return np.mean(bits)


def answers(model, question, floor=1e-4):  # -> {answer: p}, likeliest first
    """Every answer of at least this probability, by a search of all prefixes."""
    if not 0 < floor < 1:
        raise ValueError(f"floor must lie in (0, 1), got {floor}")
    found, begun = {}, [((), 1.0)]
    while begun:
        text, p = begun.pop()
        for token, q in model([*question, *text]).items():
            if p * q >= floor and token == END:
                found[text] = p * q
            elif p * q >= floor:
                begun.append(((*text, token), p * q))
    return dict(sorted(found.items(), key=lambda i: (-i[1], i[0])))


# --8<-- [end:judge]


def join(tokens):  # -> text
    """Puts the tokens back together: no space before a mark."""
    if isinstance(tokens, str):
        raise ValueError(f"tokens must be a list, got {tokens!r}")
    return re.sub(r" ([^\w\s])", r"\1", " ".join(tokens))


# --8<-- [start:main]
def main(out: Path, seed: int = 0) -> None:
    rows, rng = load(), np.random.default_rng(seed)
    read, imitated = train(rows["read"]), train(rows["answer"])
    before, after = language_model(read), language_model(read, imitated)
    new, shares = rows["held out"], []
    for name, model in [("before", before), ("after", after)]:
        made = [(q, complete(model, q, rng)) for q, _ in new * 25]
        shares.append(np.mean([is_answer(tokens) for _, tokens in made]))
        print(f"{name}: questions it was not trained on")
        for question, tokens in made[:5]:
            print(f"  {join(question)}")
            print(f"    {join(tokens)[:66] or '(nothing)'}")
        print()
    print(f"counted: 25 completions of each of {len(new)} new questions")
    print("                            before  after")
    print("  share that answers        {:6.2f} {:6.2f}".format(*shares))
    print(f"  bits a token, our answers {surprise(before, new):6.1f}", end=" ")
    print(f"{surprise(after, new):6.1f}")
    sizes = len(rows["read"]), len(rows["answer"])
    print("  trained on {} texts, then on {} answers".format(*sizes))

    question = rows["answer"][0][0]
    listed = answers(after, question)
    print(f"\nlisted: {len(listed)} answers to {join(question)}")
    print(f"  they have {sum(listed.values()):.2f} of all probability")
    for tokens, p in list(listed.items())[:6]:
        print(f"  {p:.3f} {join(tokens)[:62]}")


# --8<-- [end:main]


if __name__ == "__main__":
    main(Path("."))
