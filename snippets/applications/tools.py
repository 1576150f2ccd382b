"""The tool loop: a model writes a call, a program runs it, the result joins the text.

But: two functions, one call at a time; what writes here is a count of words, so that
each step can be seen through. `tool_answers` has a language model write.

Shows:
- a call runs only if its name is in the table and its argument has the form
- an error in a call becomes a text, and the loop goes on
- the loop ends, whatever is written: each call is one of a budget
- counted words choose the right call more often than the commonest call does

Reference: Cobbe et al. 2021, Training Verifiers to Solve Math Word Problems (a
calculator within the text); Schick et al. 2023, Toolformer, section 2.

Notation: a call is [name(argument); its result makes it [name(argument) = result].
"""

import re
from collections import Counter
from operator import add, mul, sub, truediv
from pathlib import Path

import numpy as np

from snippets.data import wilson
from snippets.media import table

BUDGET = 4  # calls for one question
CALL = re.compile(r"\[(\w+)\((.*?)\)")
SUM = re.compile(r"(\d{1,6}) ?([-+*/]) ?(\d{1,6})")
SIGNS = dict(zip("+-*/", [add, sub, mul, truediv], strict=True))
TRIED = [  # what a model might write, good and bad
    "[calculate(37 * 46)",
    "[look_up(lantern)",
    "[look_up(unicorn)",
    "[calculate(7 / 0)",
    "[calculate(9 ** 9 ** 9)",
    "[calculate(open('x').read())",
    "[pay(900)",
]


# --8<-- [start:table]
def calculate(text):  # "37 * 46" -> "1702"
    """Two whole numbers, a sign between them, and nothing else."""
    found = SUM.fullmatch(text)
    if found is None:
        raise ValueError("not two numbers and a sign")
    a, sign, b = found.groups()
    if sign == "/" and int(b) == 0:
        raise ValueError("division by zero")
    return f"{SIGNS[sign](int(a), int(b)):.12g}"


def build_tools(prices):  # {"lantern": "17"} -> {name: function}
    """All that may be called: no other name means anything, whatever is written."""

    def look_up(article):
        if article not in prices:
            raise ValueError("not in the table")
        return prices[article]

    return {"calculate": calculate, "look_up": look_up}


# --8<-- [end:table]


# --8<-- [start:loop]
def run_call(tools, name, argument):  # -> the result, as text
    """An error is a result, too: whoever wrote the call can read it."""
    if name not in tools:
        return "error: no such tool"
    try:
        return tools[name](argument)
    except ValueError as error:
        return f"error: {error}"


def take_turn(said, tools):  # what was written -> [(who, text)], is it finished?
    """What follows the first call is thrown away: only a program gives results."""
    call = CALL.search(said)
    if call is None:
        return [("model", said)], True
    result = run_call(tools, call[1], call[2])
    return [("model", said[: call.end()]), ("program", f" = {result}] ")], False


def run_loop(write, question, tools, budget=BUDGET):  # -> [(who, text)]
    """`write` goes on from the question and from all that stands there so far."""
    parts = []
    for _ in range(budget):
        said = write(question, "".join(text for _, text in parts))
        turn, finished = take_turn(said, tools)
        parts += turn
        if finished:
            return parts
    return [*parts, ("program", "stopped: the budget is spent")]


# --8<-- [end:loop]


def load_worked():  # -> [[kind of call, question]], written for this page
    text = (Path(__file__).parent / "worked.tsv").read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines()]


def load_sums():  # -> [[question, "37 * 46"]]
    text = (Path(__file__).parent / "sums.tsv").read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines()]


def load_shop():  # -> [[article, price, question, how many]]
    text = (Path(__file__).parent / "shop.tsv").read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines()]


# --8<-- [start:words]
def words(question):  # -> its words in small letters, "#" for a number
    return re.findall("[a-z]+|#", re.sub(r"\d+", "#", question.lower()))


def count_words(worked):  # -> {kind: log p(word | kind)}, a default for the others
    """Naive Bayes: all kinds are as frequent here, so only the words count."""
    vocabulary = {word for _, question in worked for word in words(question)}
    counts = {kind: Counter() for kind, _ in worked}
    for kind, question in worked:
        counts[kind].update(words(question))
    learnt = {}
    for kind, count in counts.items():
        total = count.total() + len(vocabulary)
        learnt[kind] = {w: np.log((count[w] + 1) / total) for w in vocabulary}
    return learnt


def choose_call(learnt, question):  # -> kind
    """The kind under which its words are likeliest."""

    def score(kind):
        return sum(learnt[kind].get(word, 0) for word in words(question))

    return max(learnt, key=score)


def build_writer(choose):  # choose(question) -> kind; -> write(question, text)
    """It copies numbers: the larger one first, or the number and the price."""

    def write(question, text):
        results = re.findall(r"= (.*?)\]", text)
        if results and results[-1].startswith("error"):
            return f"I cannot say: {results[-1]}."
        numbers = sorted(re.findall(r"\d+", question), key=int, reverse=True)
        priced = choose(question) == "price"
        if len(results) > priced:
            return f"The answer is {results[-1]}."
        if priced and not results:
            article = re.search(r"\d+ (\w+?)s?\b|$", question)[1]
            return f"[look_up({article})"
        sign = "*" if priced else choose(question)
        first, second = (numbers + results + ["0"])[:2]
        return f"[calculate({first} {sign} {second})"

    return write


# --8<-- [end:words]


def is_right(text, want):  # -> bool
    """The number stands behind the last result, and is not a part of another."""
    said = re.sub(r"(?<=\d),(?=\d{3})", "", text.rpartition("]")[2])
    return re.search(rf"(?<![\d.-]){want}(?!\d|\.\d)", said) is not None


def interval(count, n):  # -> Wilson's interval of a share, as text
    low, high = wilson(count / n, n)
    return f"{low:.2f} to {high:.2f}"


def measure_writer(write):  # -> right answers to the sums, to the shop's questions
    """Each question goes through the loop, each article is in the table."""
    shop = load_shop()
    tools = build_tools({article: price for article, price, _, _ in shop})
    right = [0, 0]
    for question, asked in load_sums():
        said = "".join(text for _, text in run_loop(write, question, tools))
        right[0] += is_right(said, calculate(asked))
    for _, price, question, many in shop:
        said = "".join(text for _, text in run_loop(write, question, tools))
        right[1] += is_right(said, int(price) * int(many))
    return right


def main(out: Path, seed: int = 0) -> None:
    shop = load_shop()
    tools = build_tools({article: price for article, price, _, _ in shop})
    print("calls: what is written, and what comes of it")
    rows = []
    for said in TRIED:
        turn, _ = take_turn(said, tools)
        result = turn[-1][1]
        rows.append((f"  {said}", result.removeprefix(" = ").rstrip("] ")))
    print(table(("  written", "result"), rows))

    learnt = count_words(load_worked())
    write = build_writer(lambda question: choose_call(learnt, question))
    print("\nloop: one question, turn by turn")
    question = shop[0][2]
    print(f"  asked    {question}")
    for who, text in run_loop(write, question, tools):
        print(f"  {who:9}{text}")

    print("\nright: of 40 sums and of 40 questions of the shop")
    writers = {
        "always times": build_writer(lambda question: "*"),
        "always a price": build_writer(lambda question: "price"),
        "counted words": write,
    }
    rows = []
    for name, each in writers.items():
        sums, priced = measure_writer(each)
        cells = [str(sums), interval(sums, 40), str(priced), interval(priced, 40)]
        rows.append((f"  {name}", *cells))
    print(table(("  the writer", "sums", "95 %", "shop", "95 %"), rows))


if __name__ == "__main__":
    main(Path("."))
