"""Fine-tuning by hand on three tiny texts, and on the real ones."""

import math

import numpy as np
import pytest

from snippets.text import fine_tuning as ft

TINY = [["a", "?", "b", "?"], ["a", "c", "."]]  # read
PAIR = [["a", "?"], ["d", "."]]  # a question, an answer to imitate


@pytest.fixture(scope="module")
def rows():
    return ft.load()


@pytest.fixture(scope="module")
def models(rows):
    read, imitated = ft.train(rows["read"]), ft.train(rows["answer"])
    return ft.language_model(read), ft.language_model(read, imitated)


def test_contexts_by_hand():
    assert ft.contexts([]) == ((), (), (), ("about", ""))
    assert ft.contexts(["ice", "float", "?", "It"]) == (
        (),
        ("It",),
        ("?", "It"),
        ("about", "float", "?", "It"),
    )
    assert ft.contexts(["a", "?", "b", "?"])[-1] == ("about", "b", "b", "?")


def test_only_the_answer_is_learnt():
    counts = ft.train([PAIR])
    assert counts[()] == {"d": 1, ".": 1, ft.END: 1}
    assert counts[("?",)] == {"d": 1}
    assert counts[("about", "a", "d", ".")] == {ft.END: 1}
    assert ("a",) not in counts


def test_the_mixture_by_hand():
    """After "?": "b" once and the end once in what was read, "d" in the answers.

    All tokens read: a twice, ? twice, b, c, ., and two ends: 9. The context of
    one word and that of two say the same here, and only "x ?" is new.
    """
    read, imitated = ft.train([[text] for text in TINY]), ft.train([PAIR])
    one = ft.language_model(read)(["x", "?"])
    assert one["b"] == pytest.approx((1 - 0.2) / 2 + 0.2 * 1 / 9)
    assert one["a"] == pytest.approx(0.2 * 2 / 9)
    both = ft.language_model(read, imitated)(["x", "?"])
    # four tables in turn: all read, all answers, "?" as read, "?" in answers
    assert both["a"] == pytest.approx(2 / 9 * 0.2 * 0.2 * 0.2)
    assert both["d"] == pytest.approx(0.8 + 0.2 * 0.2 * (1 - 0.2) / 3)


def test_probabilities_sum_to_one(models):
    prompts = [[], ["Why"], ["What", "is", "dew", "?"], ["no", "such", "?"]]
    for model in models:
        for prompt in prompts:
            p = model(prompt)
            assert sum(p.values()) == pytest.approx(1)
            assert min(p.values()) > 0


def test_the_table_trained_last_rules_where_it_has_seen_as_much():
    a, b = ft.train([[["x", "a"]]]), ft.train([[["x", "b"]]])
    assert ft.language_model(a, b)(["x"])["b"] > 0.8
    assert ft.language_model(b, a)(["x"])["a"] > 0.8


def test_draws_follow_the_probabilities(models):
    rng, prompt = np.random.default_rng(0), ["What", "is", "dew", "?"]
    p = models[1](prompt)
    first = [ft.complete(models[1], prompt, rng)[:1] for _ in range(800)]
    for token in sorted(p, key=p.get)[-3:]:
        share = first.count([token]) / 800
        assert share == pytest.approx(p[token], abs=0.05)


@pytest.mark.shows(
    "before fine-tuning most completions ask on; after it most of them answer",
    baseline="before",
    cheater="one_word",
)
@pytest.mark.parametrize("seed", range(4))
def test_it_answers(rows, models, seed):
    rng = np.random.default_rng(seed)
    before, after = (
        np.mean(
            [ft.is_answer(ft.complete(model, q, rng)) for q, _ in rows["held out"] * 20]
        )
        for model in models
    )
    assert 0.2 < before < 0.36
    assert 0.7 < after < 0.9
    one_word = ["water"]
    assert ft.is_answer(one_word)  # what it says is not looked at


def test_what_counts_as_an_answer():
    assert ft.is_answer(["Water", "."])
    assert not ft.is_answer([])
    assert not ft.is_answer(["Why", "not", "?"])


@pytest.mark.shows("fine-tuning makes held-out answers likelier", baseline="before")
def test_held_out_answers(rows, models):
    before, after = (ft.surprisal(m, rows["held out"]) for m in models)
    assert after < before - 3


def test_the_gain_is_more_than_new_words(rows, models):
    """Where the first model knew the next word, too, the second is better."""
    bits = []
    for question, answer in rows["held out"]:
        tokens = [*question, *answer, ft.END]
        for i in range(len(question), len(tokens)):
            before, after = (m(tokens[:i]).get(tokens[i], 0) for m in models)
            if before:
                bits.append((math.log2(before), math.log2(after)))
    before, after = np.mean(bits, axis=0)
    assert after > before + 1


def test_held_out_means_held_out(rows):
    asked = [question for question, _ in rows["held out"]]
    assert all(question not in asked for question, _ in rows["answer"])
    texts = " ".join(ft.join(text) for (text,) in rows["read"])
    assert not any(ft.join(question) in texts for question in asked)


def test_surprisal_by_hand():
    def model(tokens):
        return {"a": 0.5, ft.END: 0.5}

    half, none = 0.99 * 0.5 + 0.00001, 0.00001
    assert ft.surprisal(model, [(["q"], ["a"])]) == pytest.approx(-math.log2(half))
    assert ft.surprisal(model, [(["q"], ["b"])]) == pytest.approx(
        -(math.log2(half) + math.log2(none)) / 2
    )


@pytest.mark.shows(
    "all likely answers to one question can be listed, with their probabilities"
)
def test_the_list_is_complete(rows, models):
    question = rows["answer"][0][0]
    listed = ft.answers(models[1], question)
    assert len(set(listed)) == len(listed)
    assert 0.85 < sum(listed.values()) < 1
    for tokens, p in list(listed.items())[::20]:  # the chain rule
        text = [*question, *tokens, ft.END]
        steps = [models[1](text[:i])[text[i]] for i in range(5, len(text))]
        assert math.prod(steps) == pytest.approx(p)
    rng = np.random.default_rng(0)
    drawn = [tuple(ft.complete(models[1], question, rng)) for _ in range(500)]
    share = np.mean([tokens in listed for tokens in drawn])
    assert share == pytest.approx(sum(listed.values()), abs=0.05)
    likeliest = next(iter(listed))
    assert drawn.count(likeliest) / 500 == pytest.approx(0.08, abs=0.04)


def test_the_list_by_hand():
    model = {0: {"a": 0.75, ft.END: 0.25}, 1: {"b": 0.5, ft.END: 0.5}}

    def step(tokens):
        return model.get(len(tokens) - 1, {ft.END: 1.0})

    assert ft.answers(step, ["q"], floor=0.3) == {
        ("a",): 0.375,
        ("a", "b"): 0.375,
    }
    assert sum(ft.answers(step, ["q"], floor=0.01).values()) == 1


def test_the_data_are_varied(rows):
    assert len(rows["read"]) >= 30
    assert len(rows["answer"]) >= 35
    assert len({ft.join(a) for _, a in rows["answer"]}) >= 30
    openings = {tuple(text[:3]) for (text,) in rows["read"]}
    assert len(openings) == len(rows["read"])


def test_the_next_token_never_lies_beyond_the_last():
    class Last:
        def random(self, shape):
            return np.full(shape, np.nextafter(1, 0))

    model = lambda tokens: {**dict.fromkeys("abcdefghi", 0.1), ft.END: 0.1}  # noqa: E731
    assert ft.complete(model, ["?"], Last()) == []


def test_bad_input():
    model = ft.language_model(ft.train([PAIR]))
    with pytest.raises(ValueError, match="floor must lie in .0, 1., got 0"):
        ft.answers(model, ["a"], floor=0)
