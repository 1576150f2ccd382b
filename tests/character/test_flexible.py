"""Tasks by prompt: forms and labels by hand, and what SmolLM2 made of each wording."""

import json

import numpy as np
import pytest

from snippets.character import flexible as fl
from snippets.data import labelled_reviews, wilson


@pytest.fixture(scope="module")
def forms():
    """{task: the form of each reply}."""
    replies = fl.load_replies()
    return {task: [fl.find_form(one) for one in said] for task, said in replies.items()}


@pytest.fixture(scope="module")
def opinions():
    return fl.load_opinions()


@pytest.fixture(scope="module")
def labels(opinions):
    return np.array([label for _, label, _ in opinions])


@pytest.fixture(scope="module")
def here(opinions):
    return np.array([part == "test" for part, _, _ in opinions])


@pytest.fixture(scope="module")
def scores():
    return fl.load_scores()


@pytest.fixture(scope="module")
def counts(scores, labels, here):
    return fl.measure_wordings(scores, labels, here)


def low(count, n=40):
    return wilson(count / n, n)[0]


def high(count, n=40):
    return wilson(count / n, n)[1]


def test_forms_by_hand():
    assert fl.find_form("```python\ndef rain():\n    return 1\n```") == "code"
    assert fl.find_form("No. It is a machine.\n\n\n") == "label"
    assert fl.find_form("O rain,\nO rain,\nO rain,\nO wind") == "verse"
    assert fl.find_form("Rain is water.\n\nIt falls.") == "prose"


def test_labels_by_hand():
    log_p = np.log([[0.3, 0.1], [0.2, 0.4], [0.3, 0.2]])
    assert fl.choose_label(log_p).tolist() == [1, 0, 1]
    nothing = np.log([0.4, 0.2])  # an empty sentence is called good, twice as likely
    assert fl.choose_label(log_p, nothing).tolist() == [1, 0, 0]
    assert fl.compare(log_p, -log_p, np.array([1, 1, 1])) == (2, 1)


def test_the_sentences(opinions, labels, here):
    assert here.sum() == 40
    assert labels[here].sum() == 20
    assert labels[~here].sum() == 10
    sentences = [sentence for _, _, sentence in opinions]
    assert len(set(sentences)) == 60
    assert len({*sentences} & {*labelled_reviews()[0]}) == 2  # which are left out
    assert {*fl.ANIMALS} < {*fl.SUBJECTS}
    assert len(set(fl.SUBJECTS)) == 30


@pytest.mark.shows(
    "asked for code, verse, an explanation or a label it writes each in its form"
)
def test_the_form_that_was_asked_for(forms):
    wanted = {
        "code": "code",
        "verse": "verse",
        "explanation": "prose",
        "label": "label",
    }
    for task, form in wanted.items():
        assert low(forms[task].count(form), 30) > 0.8


@pytest.mark.shows("where the prompt asks for nothing, it writes prose")
def test_nothing_asked(forms):
    assert low(forms["nothing"].count("prose"), 30) > 0.8


@pytest.mark.shows(
    "the label is always the same, so that one who always says no is right as often",
    baseline="no",
)
def test_the_label_is_always_no():
    right, no = fl.count_labels(fl.load_replies())
    assert right == no == 24
    assert all(said.startswith("No") for said in fl.load_replies()["label"])


@pytest.mark.shows(
    "the same sentences in twelve wordings: right from chance to far above it",
    baseline="chance",
)
def test_wordings(counts, scores, labels, here):
    right = [each[0] for each in counts.values()]
    chance = labels[here].sum()
    assert len(right) == 12
    assert min(right) == chance
    assert low(max(right)) > chance / 40
    best, worst = (
        scores[name][0][here]
        for name in ("Review: ... Sentiment:", "positive or negative?")
    )
    gained, lost = fl.compare(best, worst, labels[here])
    assert gained >= 3 * lost  # sentence by sentence, on the same forty


@pytest.mark.shows("in six of the wordings it says the same of all sentences")
def test_one_sided(counts):
    same = [name for name, each in counts.items() if each[1] in {0, 40}]
    assert len(same) == 6
    assert {counts[name][1] for name in same} == {0, 40}


@pytest.mark.shows(
    "measured against an empty sentence four of these get more right, and the best fewer",
    baseline="right",
)
def test_against_nothing(counts):
    one_sided = [each for each in counts.values() if each[1] in {0, 40}]
    gained = [again > right for right, _, again in one_sided]
    assert sum(gained) == 4
    right, _, again = max(counts.values())
    assert again < right


def test_of_equals_all_are_named():
    assert fl.best_of({"a": (3, 0), "b": (5, 1), "c": (5, 9)}) == ["b", "c"]


@pytest.mark.shows(
    "a wording that is best elsewhere is not surely better than counted words",
    baseline="counted",
)
def test_counted_words(counts, scores, opinions, labels, here):
    elsewhere = fl.measure_wordings(scores, labels, ~here)
    counted = fl.count_words(opinions, labels, here)
    assert low(counted) > 0.5
    for best in fl.best_of(elsewhere):  # whichever of equals is taken
        assert low(counts[best][0]) < counted / 40 < counts[best][0] / 40


def test_the_page_has_all_that_it_shows(tmp_path, scores, opinions, counts):
    fl.write_page(tmp_path / "x.json", scores, opinions)
    data = json.loads((tmp_path / "x.json").read_text("utf-8"))
    assert len(data["sentences"]) == 40
    for name, one in data["wordings"].items():
        good = [a > b for a, b in one["scores"]]
        pairs = zip(good, data["sentences"], strict=True)
        assert sum(said == bool(label) for said, (_, label) in pairs) == counts[name][0]
