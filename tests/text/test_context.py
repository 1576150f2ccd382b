"""Inside the window everything counts, outside nothing, to the last bit."""

import numpy as np
import pytest

from snippets.text import context as c

TEXT = np.array([0, 1, 0, 1, 0])  # a b a b a
V = 3


@pytest.fixture(scope="module")
def loaded():
    return c.load()


@pytest.fixture(scope="module")
def number(loaded):
    return lambda name: c.encode(name, loaded[0])[0]


@pytest.fixture(scope="module")
def model(loaded):
    words, text = loaded
    return lambda history: c.next_token(text, history, len(words))


@pytest.fixture(scope="module")
def read(loaded):
    return lambda line: c.encode(line, loaded[0])


def test_the_distribution_by_hand():
    """History "c a": "c" counts 20 times, and so does what it was followed by."""
    none = np.array([3, 2, 0]) + 20 * np.array([1, 0, 1])  # 45 seen, 3 different
    p = (none + 3 * np.full(3, 1 / 3)) / 48
    p = (np.array([0, 2, 0]) + p) / 3  # after a: b twice; 1 different
    assert c.next_token(TEXT, [2, 0], V) == pytest.approx(p)  # "c a": unseen
    assert p.sum() == pytest.approx(1)


@pytest.mark.shows(
    "an edit inside the window changes the distribution of the next token"
)
def test_inside(model, loaded):
    words, text = loaded
    rng, history = np.random.default_rng(2), text[500:600].tolist()
    before = model(history)
    for back in range(1, c.WINDOW + 1):
        change, same = c.measure_edit(model, history, back, len(words), rng)
        assert change > 0
        assert not same
    assert before.sum() == pytest.approx(1)


@pytest.mark.shows("an edit outside leaves it identical to the last bit")
def test_outside(model, loaded):
    words, text = loaded
    rng, history = np.random.default_rng(2), text[500:600].tolist()
    before = model(history).tobytes()
    for back in range(c.WINDOW + 1, 101):
        change, same = c.measure_edit(model, history, back, len(words), rng)
        assert change == 0
        assert same
    assert model(history[-c.WINDOW :]).tobytes() == before  # cut off
    assert model(text[:500].tolist() + history).tobytes() == before  # longer


def test_another_window_has_its_edge_elsewhere(loaded):
    words, text = loaded

    def ask(history):
        return c.next_token(text, history, len(words), window=5)

    history = text[:20].tolist()
    for back, same in ((5, False), (6, True)):
        edited = history.copy()
        edited[-back] = (edited[-back] + 1) % len(words)
        assert (ask(edited).tobytes() == ask(history).tobytes()) is same


@pytest.mark.shows(
    "with the history passed again, the model can repeat a name it was told"
)
@pytest.mark.parametrize("name", ["Ines", "Isla", "Hanne"])
def test_with_the_history(model, read, number, name):
    turns = [read(f"My name is {name}."), read("Tell me. My name is")]
    replies = c.chat(model, turns, read(". ? !"))
    assert replies[1][0] == number(name)
    assert model(turns[0] + turns[1])[number(name)] > 0.5


@pytest.mark.shows(
    "without the history it cannot, nor once the name has left the window"
)
@pytest.mark.parametrize("name", ["Ines", "Isla", "Hanne"])
def test_without(model, read, number, loaded, name):
    _, text = loaded
    told, asked = read(f"My name is {name}."), read("Tell me. My name is")
    replies = c.chat(model, [told, asked], read(". ? !"), remember=False)
    assert number(name) not in replies[1]
    assert model(asked)[number(name)] < 1e-3
    talk = [i for i in text[:100].tolist() if i != number(name)]
    assert model(told + talk[:20] + asked)[number(name)] > 0.5
    gone = model(told + talk[:60] + asked)
    assert gone[number(name)] < 1e-3
    other = model(read("My name is Walter.") + talk[:60] + asked)
    assert gone.tobytes() == other.tobytes()  # it makes no difference at all


def test_the_fall_begins_when_the_words_before_the_name_have_left(
    model, read, number, loaded
):
    _, text = loaded
    told, asked = read("My name is Ines."), read("Tell me. My name is")
    for between, low, high in ((30, 0.8, 1), (31, 1e-3, 0.1), (33, 0, 1e-4)):
        talk = text[200 : 200 + between].tolist()
        seen = (told + talk + asked)[-c.WINDOW :]
        assert (number("name") == seen[0]) == (between == 30)
        assert low < model(told + talk + asked)[number("Ines")] < high


def test_a_window_of_ten_is_too_small_for_the_chat(read, number, loaded):
    """What the page asks the reader to try."""
    words, text = loaded

    def ask(history):
        return c.next_token(text, history, len(words), window=10)

    turns = [read("My name is Ines."), read("Tell me. My name is")]
    assert number("Ines") not in c.chat(ask, turns, read(". ? !"))[1]


def test_the_model_is_stateless(model, read):
    asked = read("My name is")
    before = model(asked).tobytes()
    model(read("My name is Ines. My name is Ines."))
    assert model(asked).tobytes() == before


def test_the_chat_is_the_loop_done_by_hand(model, read):
    turns, stop = (
        [read("I saw a man."), read("It was"), read("Then")],
        read("."),
    )
    kept = [turn.copy() for turn in turns]
    replies = c.chat(model, turns, stop)
    history = []
    for turn, reply in zip(turns, replies, strict=True):
        history += turn
        assert c.complete(model, history, stop) == reply
        history += reply
    assert turns == kept


def test_the_model_is_asked_with_turns_and_its_own_replies():
    asked = []

    def model(ids):
        asked.append(ids.copy())
        return np.eye(10)[9]

    assert c.chat(model, [[1, 2], [3]], {9}) == [[9], [9]]
    assert asked == [[1, 2], [1, 2, 9, 3]]
    c.chat(model, [[1, 2], [3]], {9}, remember=False)
    assert asked[2:] == [[1, 2], [3]]


def test_a_completion_is_greedy_and_stops():
    def model(ids):
        return np.eye(4)[min(len(ids), 3)]

    assert c.complete(model, [0], {3}) == [1, 2, 3]
    assert c.complete(model, [0], set(), limit=5) == [1, 2, 3, 3, 3]


def test_the_picture_has_its_edge_where_the_fall_is(tmp_path):
    c.plot_window(tmp_path / "w.svg", [0.9] * 5 + [0.1] * 6, "Ines")
    svg = (tmp_path / "w.svg").read_text("utf-8")
    assert "313" in svg  # 70 + 540 * 4.5 / 10
    assert "until about 4" in svg


def test_what_the_page_plots(model, loaded):
    words, text = loaded
    p = c.measure_name(model, words, text[200:260].tolist())
    assert len(p) == 61
    assert min(p[:31]) > 0.8
    assert max(p[33:]) < 1e-3


def test_bad_input():
    for window in (0, 1, 2.5):
        with pytest.raises(ValueError, match=f"window .* got {window}"):
            c.next_token(TEXT, [0], V, window=window)
