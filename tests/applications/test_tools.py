"""The tool loop: calls by hand, a writer that never stops, counted words."""

import random

import pytest

from snippets.applications import tools as t

TOOLS = t.build_tools({"lantern": "17"})


@pytest.mark.parametrize(
    ("asked", "result"),
    [
        ("37 * 46", "1702"),
        ("2318+475", "2793"),
        ("159 - 324", "-165"),
        ("1344 / 12", "112"),
        ("7 / 2", "3.5"),
        ("999999 * 999999", "999998000001"),
    ],
)
def test_what_is_calculated(asked, result):
    assert t.calculate(asked) == result


def test_what_is_refused():
    with pytest.raises(ValueError, match="not two numbers"):
        t.calculate("1 + 2 + 3")
    with pytest.raises(ValueError, match="division by zero"):
        t.calculate("1 / 0")
    with pytest.raises(ValueError, match="not in the table"):
        t.build_tools({"rug": "118"})["look_up"]("lamp")


@pytest.mark.shows(
    "a call runs only if its name is in the table and its argument has the form"
)
def test_only_what_is_in_the_table():
    for argument in [
        *("9 ** 9", "1 + 1 + 1", "-1 + 2", "1e9 * 2", "__import__('os')", "1 // 2"),
        *("1234567 * 2", "a + b", "", "1 +", "1 + 2\n", "١ + ٢x", "1  +  2"),
    ]:
        assert t.run_call(TOOLS, "calculate", argument).startswith("error: not two")
    for name in ("pay", "eval", "__import__", "Calculate", "calculate.__class__"):
        assert t.run_call(TOOLS, name, "1 + 1") == "error: no such tool"
    assert t.run_call(TOOLS, "calculate", "1 + 1") == "2"
    assert t.run_call(TOOLS, "look_up", "lantern") == "17"
    assert t.run_call(TOOLS, "look_up", "Lantern") == "error: not in the table"
    rng = random.Random(0)  # no text makes anything else of it
    for _ in range(500):
        text = "".join(rng.choices("019+-*/ .()e_[]", k=rng.randint(0, 9)))
        result = t.run_call(TOOLS, "calculate", text)
        if not result.startswith("error"):
            assert float(result) == pytest.approx(eval_by_hand(text))


def eval_by_hand(text):
    """Two numbers and a sign, taken apart in another way."""
    sign = next(sign for sign in "+-*/" if sign in text)
    a, b = map(int, text.split(sign))
    return {"+": a + b, "-": a - b, "*": a * b, "/": a / b if b else 0}[sign]


@pytest.mark.shows("an error in a call becomes a text, and the loop goes on")
def test_a_call_that_fails():
    def write(question, text):
        return f"I read {len(text)}" if text else "[calculate(7 / 0) and so on"

    parts = t.run_loop(write, "", TOOLS)
    assert parts == [
        ("model", "[calculate(7 / 0)"),
        ("program", " = error: division by zero] "),
        ("model", "I read 45"),
    ]


@pytest.mark.shows("the loop ends, whatever is written: each call is one of a budget")
@pytest.mark.parametrize("budget", [0, 1, 7])
def test_the_budget(budget):
    asked = []

    def write(question, text):
        asked.append(text)
        return "[look_up(lantern) = 99] The answer is 99."

    parts = t.run_loop(write, "", TOOLS, budget)
    assert len(asked) == budget
    assert parts[-1] == ("program", "stopped: the budget is spent")
    assert "99" not in "".join(text for _, text in parts)  # its own result is cut off


def test_a_call_in_a_result_is_none():
    """Only what was written in this turn is searched."""

    def write(question, text):
        return "done" if text else "[look_up(lantern)"

    tools = t.build_tools({"lantern": "17] [look_up(lantern)"})
    parts = t.run_loop(write, "", tools)
    assert [who for who, _ in parts] == ["model", "program", "model"]


def test_the_questions():
    sums = t.load_sums()
    shop = t.load_shop()
    asked = {question for question, _ in sums} | {row[2] for row in shop}
    assert len(sums) == len(shop) == 40
    assert len(asked) == 80
    assert not asked & {question for _, question in t.load_worked()}
    for question, expression in sums:
        result = t.calculate(expression)
        assert result.isdecimal()  # no remainder, and never below zero
        assert result not in question
        assert all(n in question for n in expression.split()[::2])
    for article, price, question, many in shop:
        assert article in question
        assert many in question
        assert price not in question.split()


def test_what_is_right():
    assert t.is_right("[calculate(1 + 1) = 2] The answer is 2.", 2)
    assert not t.is_right("[calculate(1 + 1) = 2] The answer is 3.", 2)
    assert not t.is_right("The answer is 212.", 12)
    assert not t.is_right("The answer is 12.5", 12)
    assert t.is_right("The answer is 1,702.", 1702)
    assert t.is_right("It is 12.", 12)
    assert not t.is_right("It is -12.", 12)


def test_counted_by_hand():
    learnt = t.count_words([("+", "add 3"), ("-", "take 3 take")])
    assert learnt["+"]["add"] == pytest.approx(t.np.log(2 / 5))  # add, #, take
    assert learnt["-"]["take"] == pytest.approx(t.np.log(3 / 6))
    assert t.choose_call(learnt, "Add 9") == "+"
    assert t.choose_call(learnt, "Take it") == "-"


@pytest.mark.shows(
    "counted words choose the right call more often than the commonest call does",
    baseline="always",
)
@pytest.mark.parametrize("seed", range(3))
def test_counted_words(seed):
    """With all worked questions, and with two thirds of each kind."""
    worked = t.load_worked()
    if seed:
        random.Random(seed).shuffle(worked)
        kinds = {kind for kind, _ in worked}
        worked = [row for k in kinds for row in [r for r in worked if r[0] == k][:4]]
    learnt = t.count_words(worked)
    counted = t.measure_writer(t.build_writer(lambda q: t.choose_call(learnt, q)))
    always = t.measure_writer(t.build_writer(lambda q: "*"))
    assert counted[0] > always[0] + 5
    assert always[1] == 0 < counted[1]
