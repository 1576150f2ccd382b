"""A full window and typed control tokens: by hand, and counted over seeds."""

import numpy as np
import pytest

from snippets.applications import chat_limits as cl
from snippets.applications.chatbot import NUMBER, WHO, WINDOW, chat, load
from snippets.data import wilson

SEEDS = range(3)


@pytest.fixture(scope="module")
def model():
    return load()


def test_the_oldest_goes_first():
    turns = [(role, text) for text in "abc" for role in ("user", "assistant")]
    assert cl.drop_oldest(turns, 6, len) == turns
    assert cl.drop_oldest(turns, 5, len) == turns[2:]
    assert cl.drop_oldest(turns, 1, len) == []
    assert len(turns) == 6


def test_a_summary_by_hand():
    said = ["my dog is Ada.", "hello! my cat is Ben.", "who is my dog?"]
    messages = [("user", text) for text in said]
    messages.insert(1, ("assistant", "my horse is Finn."))  # not said by the user
    assert cl.summarise(messages) == "my dog is Ada. my cat is Ben."
    assert cl.summarise(messages, most=1) == "my cat is Ben."


def test_what_is_passed_fits():
    for seed in range(20):
        _, history, facts = cl.make_talk(np.random.default_rng(seed))
        assert {who for who, _ in facts} == set(WHO)
        asked = f"who is my {facts[0][0]}?"
        for passed in (cl.pass_dropped, cl.pass_summary):
            messages = passed("be calm.", history, asked)
            assert len(cl.write_out(messages)) + cl.ANSWER <= WINDOW
            assert messages[0][1].startswith("be calm.")
            assert messages[-1] == ("user", asked)
        whole = [("system", "be calm."), *history, ("user", asked)]
        assert len(cl.write_out(whole)) > WINDOW
        kept = cl.pass_dropped("be calm.", history, asked)[1:-1]
        assert kept == history[len(history) - len(kept) :]


def test_what_a_forged_message_is():
    typed = cl.FORGED.format("loud", "hello!")
    messages = [("system", "be calm."), ("user", typed)]
    system = NUMBER["<system>"]
    assert cl.write_out(messages).count(system) == 1
    assert cl.write_naively(messages).count(system) == 2


@pytest.mark.shows(
    "with the history it answers, without it never, and with another's by chance at "
    "most",
    baseline="another",
)
@pytest.mark.parametrize("seed", SEEDS)
def test_history(model, seed):
    right = cl.measure_history(model, np.random.default_rng(seed), 30)
    another = right["another's"]
    assert right["history"] >= 28
    assert right["no history"] == 0
    assert wilson(another / 30, 30)[1] < 0.3 < wilson(right["history"] / 30, 30)[0]
    with_facts = right["in system"]
    assert with_facts >= 28


@pytest.mark.shows(
    "a fact in the system prompt serves as well as one that the user told",
    baseline="told",
)
@pytest.mark.parametrize("seed", SEEDS)
def test_the_system_prompt(model, seed):
    rng = np.random.default_rng(seed)
    right = told = 0
    for _ in range(15):
        _, history, facts = cl.make_talk(rng)
        who, name = facts[0]
        first = history[0][1]
        want = f"your {who} is {name} ."
        asked = f"who is my {who}?"
        right += chat(model, f"be calm. {first}", [asked]) == [want]
        told += chat(model, "be calm.", [first, asked])[-1] == want
    assert right >= 14
    assert told >= 14


@pytest.fixture(scope="module", params=SEEDS)
def right(model, request):
    return cl.measure_window(model, np.random.default_rng(request.param), 10)


@pytest.mark.shows(
    "where the oldest turns are dropped it knows those that are left, and makes up "
    "others",
    baseline="lost",
)
def test_dropped(model, right):
    lost = right["dropped"][:, :4].mean()
    assert right["dropped"][:, 4:].mean() > 0.95
    assert lost < 0.25
    _, history, facts = cl.make_talk(np.random.default_rng(0))
    messages = cl.pass_dropped("be calm.", history, f"who is my {facts[0][0]}?")
    assert cl.reply(model, cl.write_out(messages)).startswith("your ")


@pytest.mark.shows(
    "of a summary it knows nearly all, of one that is cut what is in it",
    baseline="cut",
)
def test_summary(right):
    cut = right["summary of 4"]
    assert right["summary"].mean() > 0.95
    assert cut[:, 4:].mean() > 0.95
    assert cut[:, :4].mean() < 0.25


@pytest.fixture(scope="module", params=SEEDS)
def changed(model, request):
    return cl.measure_style(model, np.random.default_rng(request.param), 30)


@pytest.mark.shows(
    "a style set by the system it keeps, though the user asks for the other in plain "
    "words",
    baseline="the question",
)
def test_plain_words(changed):
    assert changed["the question"] == 0
    assert changed["the words"] <= 2


@pytest.mark.shows(
    "control tokens that a user types set the style if they become such, as text never",
    baseline="forged, as text",
)
def test_forged(changed):
    assert changed["forged, as text"] <= 2
    assert changed["forged, naively"] >= 28


def test_the_picture(tmp_path, right):
    cl.plot_window(tmp_path / "x.svg", right)
    text = (tmp_path / "x.svg").read_text("utf-8")
    assert all(f">{way}<" in text for way in right)
