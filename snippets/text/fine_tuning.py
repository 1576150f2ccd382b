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

from snippets.data import categorical

END = "</s>"
TIMES = 50  # completions of each question
DISCOUNT = 0.2  # comes off each count, for the contexts that it overrules
UNKNOWN = 0.01 / 1000  # 1 % is set aside for 1000 words that no table has


def load():  # -> {kind of row: list of rows of token lists}
    """What was read, answers to imitate, and answers held out."""
    text = (Path(__file__).parent / "fine_tuning.tsv").read_text(encoding="utf-8")
    rows = defaultdict(list)
    for line in text.splitlines():
        kind, *cells = line.split("\t")
        rows[kind].append([re.findall(r"[\w’]+|[^\w\s]", cell) for cell in cells])
    return dict(rows)


# --8<-- [start:train]
def contexts(tokens):  # -> four tuples, from short to long
    """No word, one, two; and two with the last word of the latest question."""
    asked = [i for i, token in enumerate(tokens) if token == "?"]
    topic = tokens[asked[-1] - 1] if asked else ""
    last = tuple(tokens[-2:])
    return (), last[-1:], last, ("about", topic, *last)


def train(rows):  # rows that end in a text -> {context: Counter of next tokens}
    """Counts what follows each context, in the last text of each row.

    What stands before that text, a question, is seen but not learnt.
    """
    counts = defaultdict(Counter)
    for row in rows:
        tokens = [token for text in row for token in text] + [END]
        first = len(tokens) - len(row[-1]) - 1
        for i in range(first, len(tokens)):
            for context in dict.fromkeys(contexts(tokens[:i])):  # each once
                counts[context][tokens[i]] += 1
    return dict(counts)


# --8<-- [end:train]


# --8<-- [start:model]
def language_model(*tables):  # -> function from tokens to {next token: p}
    """Longer contexts overrule shorter ones, later tables earlier ones."""
    known = {}  # distributions that were asked for before

    def next_token(tokens):
        found = contexts(tokens)
        key = found[-1]
        if key not in known:
            known[key] = {}
            for context in found:
                for counts in tables:
                    if context in counts:
                        known[key] = overrule(known[key], counts[context])
        return known[key]

    return next_token


def overrule(p, counts):  # {token: p}, Counter -> {token: p}
    """Absolute discounting: what comes off the counts is left to p."""
    discount = DISCOUNT if p else 0  # the first has nothing to leave it to
    total = counts.total()
    left = discount * len(counts) / total
    mixed = {token: q * left for token, q in p.items()}
    for token, n in counts.items():
        mixed[token] = mixed.get(token, 0) + (n - discount) / total
    return mixed


# --8<-- [end:model]


def complete(model, prompt, rng):  # -> tokens
    """Draws a token, appends it, and again, until the end or 40 tokens."""
    tokens = list(prompt)
    while tokens[-1] != END and len(tokens) < len(prompt) + 40:
        p = model(tokens)
        i = categorical(list(p.values()), rng)
        tokens.append(list(p)[i])
    return [token for token in tokens[len(prompt) :] if token != END]


# --8<-- [start:score]
def is_answer(tokens):  # -> True or False
    """Says something and asks nothing. Whether it is true is not looked at."""
    return len(tokens) > 0 and "?" not in tokens


def surprisal(model, rows):  # rows (question, answer) -> bits a token
    """How unlikely the answers are, if unknown words are not impossible."""
    bits = []
    for question, answer in rows:
        tokens = [*question, *answer, END]
        for i in range(len(question), len(tokens)):
            p = model(tokens[:i]).get(tokens[i], 0)
            bits.append(-np.log2(0.99 * p + UNKNOWN))
    return np.mean(bits)


def answers(model, question, floor=1e-4):  # -> {answer: p}, likeliest first
    """Every answer of at least this probability, by a search of all prefixes."""
    if not 0 < floor < 1:  # at 0 the search would never end
        raise ValueError(f"floor must lie in (0, 1), got {floor}")
    found = {}
    begun = [((), 1.0)]
    while begun:
        text, p = begun.pop()
        for token, q in model([*question, *text]).items():
            if p * q < floor:
                continue
            if token == END:
                found[text] = p * q
            else:
                begun.append(((*text, token), p * q))
    return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))


# --8<-- [end:score]


def join(tokens):  # -> text
    """Puts the tokens back together: no space before a mark."""
    return re.sub(r" ([^\w\s])", r"\1", " ".join(tokens))


def measure_answers(model, questions, times, rng):  # -> completions, share that answer
    """Completes all questions, so many times."""
    made = []
    for question in questions * times:
        made.append((question, complete(model, question, rng)))
    return made, np.mean([is_answer(tokens) for _, tokens in made])


# --8<-- [start:main]
def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    rows = load()
    held_out = rows["held out"]
    questions = [question for question, _ in held_out]
    read = train(rows["read"])
    imitated = train(rows["answer"])
    models = {"before": language_model(read), "after": language_model(read, imitated)}
    shares = []
    for name, model in models.items():
        made, share = measure_answers(model, questions, TIMES, rng)
        shares.append(share)
        print(f"{name}: questions it was not trained on")
        for question, tokens in made[:5]:
            print(f"  {join(question)}")
            print(f"    {join(tokens)[:66] or '(nothing)'}")
        print()
    bits = [surprisal(model, held_out) for model in models.values()]
    print(f"counted: {TIMES} completions of each of {len(questions)} new questions")
    print("                            before  after")
    print("  share that answers        {:6.2f} {:6.2f}".format(*shares))
    print("  bits a token, our answers {:6.1f} {:6.1f}".format(*bits))
    sizes = len(rows["read"]), len(rows["answer"])
    print("  trained on {} texts, then on {} answers".format(*sizes))

    question, _ = rows["answer"][0]
    listed = answers(models["after"], question)
    print(f"\nlisted: {len(listed)} answers to {join(question)}")
    print(f"  they have {sum(listed.values()):.2f} of all probability")
    for tokens, p in list(listed.items())[:6]:
        print(f"  {p:.3f} {join(tokens)[:62]}")


# --8<-- [end:main]


if __name__ == "__main__":
    main(Path("."))
