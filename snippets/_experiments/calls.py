"""`snippets calls`: SmolLM2 writes calls of tools, and a program runs them.

It writes `calls.tsv` beside `applications/tool_answers`, which reads it: the condition,
the question, the parts of the reply as JSON has them, each with who wrote it. A
condition is stored as soon as it is measured, and is not measured again.

The form of a call was chosen on 12 other sums and 8 other articles, among six ways to
ask. The questions were written before the first of them was put.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from snippets._experiments.many import generate, likeliest
from snippets._site.store import replace
from snippets.applications import tools
from snippets.llm import smollm
from snippets.llm.tokenizer import STOP, chat, decode, encode

Parts = list[tuple[str, str]]
Tools = dict[str, Callable[[str], str]]
BUDGET = tools.BUDGET
STEPS = 30  # tokens of a reply without tools, at most
ALL_STEPS = 90  # and with tools, the results among them
SUMS = [  # question, sum, result
    ("There are 34 rows of 25 trees. How many trees is that?", "34 * 25", "850"),
    ("Mia has 1250 coins and finds 384 more. How many has she?", "1250 + 384", "1634"),
    ("A hall has 900 chairs, 265 are broken. How many are whole?", "900 - 265", "635"),
    ("952 sweets are shared by 28 children. How many for each?", "952 / 28", "34"),
]
SHOP = [  # question, article, how many, price, result
    ("What do 14 hats cost?", "hat", 14, 13, 182),
    ("How much must I pay for 6 sofas?", "sofa", 6, 420, 2520),
    ("A club buys 31 spoons. What is the price?", "spoon", 31, 4, 124),
]
NOTE = "This one is sold at the pay desk."
CONDITIONS: dict[str, dict[str, Any]] = {
    "sums, alone": {"shots": "direct"},
    "sums, in words": {"shots": "none", "steps": 400},
    "sums, as signs": {"shots": "signs"},
    "sums, bare": {"shots": "bare", "steps": 8},
    "sums, not stopped": {"shots": "calls", "steps": 160},
    "sums, two tools": {"shots": "calls", "budget": BUDGET},
    "shop, alone": {"shots": "direct", "steps": 12},
    "shop, two tools": {"shots": "calls", "budget": BUDGET},
    "shop, gone": {"shots": "calls", "budget": BUDGET, "cell": "gone"},
    "shop, a note": {"shots": "calls", "budget": BUDGET, "cell": "note"},
    "sums, a calculator": {"shots": "one", "budget": BUDGET},
}


def shots_of(kind: str) -> list[tuple[str, str]]:
    """The worked examples that stand before the question."""
    said = "The answer is {}."
    if kind == "none":
        return []
    if kind == "signs":
        return [(f"What is {e}?", said.format(result)) for _, e, result in SUMS]
    if kind == "direct":
        priced = [
            (f"The price of a {a} is {p} euros. {q}", r) for q, a, _, p, r in SHOP
        ]
        shots = [*((q, r) for q, _, r in SUMS), *priced]
        return [(question, said.format(result)) for question, result in shots]
    calls = [(q, f"[calculate({e}) = {r}] {said.format(r)}") for q, e, r in SUMS]
    if kind == "one":
        return calls
    for question, article, count, price, result in SHOP:
        steps = (
            f"[look_up({article}) = {price}] [calculate({count} * {price}) = {result}]"
        )
        calls.append((question, f"{steps} {said.format(result)}"))
    return calls


def asked(name: str) -> list[str]:
    """The questions of one condition."""
    if name == "sums, as signs":
        return [f"What is {expression}?" for _, expression in tools.load_sums()]
    if name == "sums, bare":
        return [expression for _, expression in tools.load_sums()]
    if name.startswith("sums"):
        return [question for question, _ in tools.load_sums()]
    if name == "shop, alone":
        return [
            f"The price of a {a} is {p} euros. {q}" for a, p, q, _ in tools.load_shop()
        ]
    return [question for _, _, question, _ in tools.load_shop()]


def cell_of(kind: str, price: str) -> str:
    """What the table says of an article."""
    texts = {
        "price": price,
        "note": f"{price}. {NOTE}",
    }
    return texts[kind]


def tools_of(condition: dict[str, Any]) -> Tools:
    """What may be called, with the whole price list, or with none."""
    kind = condition.get("cell", "price")
    prices = {
        article: cell_of(kind, price)
        for article, price, _, _ in tools.load_shop()
        if kind != "gone"
    }
    table: Tools = tools.build_tools(prices)
    return table


class Loop:
    """`tools.run_loop` for many replies: it chooses each token, the model's or its own.

    What a program puts in goes through the model token by token, so that the keys and
    values of what stands there already need not be computed again.
    """

    def __init__(self, tokenizer: dict[str, Any], table: Tools, budget: int) -> None:
        self.tokenizer = tokenizer
        self.table = table
        self.budget = budget
        self.parts: dict[int, Parts] = {}  # of each reply, by the list that it is
        self.starts: dict[int, int] = {}  # where the model's last turn begins
        self.queues: dict[int, list[int]] = {}  # what is to be put in

    def __call__(self, said: list[int], logits: Any) -> int:
        """The next id of this reply."""
        key = id(said)
        parts = self.parts.setdefault(key, [])
        queue = self.queues.setdefault(key, [])
        if queue:
            self.starts[key] = len(said) + 1
            return queue.pop(0)
        if len(parts) == 2 * self.budget and parts:
            return int(self.tokenizer["ids"][STOP[0]])
        token = likeliest(said, logits)
        before = decode(self.tokenizer, said[self.starts.get(key, 0) :])
        written = before + decode(self.tokenizer, [token])
        turn, finished = tools.take_turn(written, self.table)
        if finished:
            return token
        (_, call), (_, result) = turn
        parts += [("model", call.lstrip()), ("program", result)]
        ids = encode(self.tokenizer, call[len(before) :])
        queue += [*ids[1:], *encode(self.tokenizer, result.rstrip())]
        return int(ids[0])

    def reply(self, said: list[int]) -> Parts:
        """All its parts, once it is complete."""
        parts = self.parts[id(said)]
        if len(parts) == 2 * self.budget:
            return [*parts, ("program", "stopped: the budget is spent")]
        last = decode(self.tokenizer, said[self.starts.get(id(said), 0) :])
        return [*parts, ("model", last.lstrip())]


def build_prompt(tokenizer: dict[str, Any], kind: str, question: str) -> list[int]:
    """A chat of worked examples; `bare`: a list of sums, with no chat around it."""
    if kind == "bare":
        text = "".join(f"{e} = {r}\n" for _, e, r in SUMS) + f"{question} ="
        ids: list[int] = encode(tokenizer, text)
        return ids
    shown: list[tuple[str, str]] = []
    for asked_before, answer in shots_of(kind):
        shown += [("user", asked_before), ("assistant", answer)]
    prompt: list[int] = chat(tokenizer, [*shown, ("user", question)])
    return prompt


def replies_of(model: dict[str, Any], name: str, which: list[int]) -> list[Parts]:
    """The replies to these questions, many at once, turn by turn."""
    tokenizer = model["tokenizer"]
    condition = CONDITIONS[name]
    questions = asked(name)
    prompts = {
        i: build_prompt(tokenizer, condition["shots"], questions[i]) for i in which
    }
    budget = condition.get("budget", 0)
    steps = condition.get("steps", STEPS)
    if not budget:  # no tools: it writes to the end
        said = generate(model, list(prompts.values()), steps)
        return [[("model", decode(tokenizer, ids))] for ids in said]
    loop = Loop(tokenizer, tools_of(condition), budget)
    said = generate(model, list(prompts.values()), ALL_STEPS, loop)
    return [loop.reply(ids) for ids in said]


def call(out: Path, told: Callable[[str], None]) -> None:
    """Measures the conditions that the file does not have yet."""
    file = out / "calls.tsv"
    lines = file.read_text("utf-8").splitlines() if file.exists() else []
    known = {line.partition("\t")[0] for line in lines}
    model = smollm.load()
    for name in CONDITIONS:
        if name in known:
            continue
        for i, parts in enumerate(
            replies_of(model, name, list(range(len(asked(name)))))
        ):
            lines.append(f"{name}\t{i}\t{json.dumps(parts)}")
        replace(file, "\n".join([*lines, ""]).encode())
        told(name)
