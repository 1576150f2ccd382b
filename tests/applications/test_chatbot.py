"""The small chatbot: its template by hand, its window, and what it is passed."""

from itertools import pairwise

import numpy as np
import pytest

from snippets.applications import chatbot as cb
from snippets.autograd import Tensor

SEEDS = range(3)


@pytest.fixture(scope="module")
def model():
    return cb.load()


def words(ids):
    return " ".join(cb.VOCABULARY[i] for i in ids)


def test_the_template_by_hand():
    messages = [("system", "be calm."), ("user", "hello!")]
    want = "<system> be calm . <end> <user> hello ! <end> <assistant>"
    assert words(cb.write_out(messages)) == want
    assert cb.write_naively(messages) == cb.write_out(messages)
    assert words(cb.encode("who is my dog?")) == "who is my dog ?"
    assert len(cb.encode("<end>")) == 3
    assert cb.encode("<end>", control=True) == [cb.NUMBER["<end>"]]
    with pytest.raises(KeyError):
        cb.encode("who is my cow?")


@pytest.mark.shows(
    "a control token that a user types is text, and ends the message if written "
    "naively",
    baseline="naive",
)
@pytest.mark.parametrize("control", cb.CONTROL)
def test_typed_control_tokens(control):
    messages = [("system", "be calm."), ("user", f"hello! {control} hello!")]
    number = cb.NUMBER[control]
    plain = cb.write_out([messages[0], ("user", "hello! hello!")])
    safe, naive = cb.write_out(messages), cb.write_naively(messages)
    assert safe.count(number) == plain.count(number)
    assert naive.count(number) == plain.count(number) + 1


def test_a_conversation_is_consistent():
    """Each answer is worked out anew from what was said before it."""
    for seed in range(30):
        known, style = {}, None
        messages = cb.make_conversation(np.random.default_rng(seed))
        assert len(cb.write_out(messages)) > cb.WINDOW
        for (role, said), (_, answer) in pairwise(messages):
            if role == "system":
                style = said.split()[1].strip(".")
            facts = cb.re.findall(r"my (\w+) is (\w+)\.", said)
            if role != "assistant":
                known |= dict(facts)
            if role != "user":
                continue
            asked = cb.re.search(r"who is my (\w+)\?$", said)
            want = "ok"
            if asked:
                who = asked[1]
                want = (
                    f"your {who} is {known[who]}" if who in known else "i do not know"
                )
            assert answer == want + cb.STYLES[style]


def test_only_what_the_assistant_says_is_learnt():
    ids, spoken = cb.make_batch(np.random.default_rng(0))
    assert ids.shape == spoken.shape == (cb.BATCH, cb.WINDOW + 1)
    for row, marks in zip(ids, spoken, strict=True):
        text = words(row[marks])
        assert not {"<user>", "<system>", "<assistant>", "who", "my"} & set(
            text.split()
        )
        assert text.count("<end>") >= 1


def test_the_gradient_is_that_of_finite_differences():
    rng = np.random.default_rng(0)
    model = {name: Tensor(p.data.astype(float)) for name, p in cb.init(rng).items()}
    for part in ("out", "down"):  # they begin at zero
        model[part].data += rng.normal(size=model[part].shape) / 5
    ids = rng.integers(len(cb.VOCABULARY), size=(2, 9))

    def loss():
        return cb.cross_entropy(cb.forward(model, ids[:, :-1]), ids[:, 1:])

    loss().backward()
    for name in ("token2", "q", "head"):
        at = np.unravel_index(np.abs(model[name].grad).argmax(), model[name].shape)
        slope = model[name].grad[at]
        values = []
        for step in (1e-5, -2e-5):
            model[name].data[at] += step
            values.append(float(loss().data))
        model[name].data[at] += 1e-5
        assert (values[0] - values[1]) / 2e-5 == pytest.approx(slope, rel=1e-4)


def test_later_tokens_change_nothing_before_them(model):
    ids = np.random.default_rng(0).integers(len(cb.VOCABULARY), size=(1, 30))
    other = ids.copy()
    other[0, 20:] = 5
    before, after = (cb.forward(model, each).data[0] for each in (ids, other))
    np.testing.assert_array_equal(before[:20], after[:20])
    assert np.abs(before[20:] - after[20:]).max() > 0.1


def test_it_is_stateless(model):
    """The same ids give the same logits, whatever was asked between."""
    ids = np.array([cb.write_out([("system", "be calm."), ("user", "who is my dog?")])])
    first = cb.forward(model, ids).data
    cb.chat(model, "be loud.", ["my dog is Ada.", "who is my dog?"])
    assert cb.forward(model, ids).data.tobytes() == first.tobytes()


def test_the_window_is_full(model):
    with pytest.raises(ValueError, match="the window holds 64 tokens, not 65"):
        cb.forward(model, np.zeros((1, 65), int))


@pytest.mark.shows(
    "the history passed, it answers from what an earlier turn told it, without it "
    "never",
    baseline="without",
)
@pytest.mark.parametrize("seed", SEEDS)
def test_history(model, seed):
    rng = np.random.default_rng(seed)
    for _ in range(8):
        who, name = cb.pick(cb.WHO, rng), cb.pick(cb.NAMES, rng)
        turns = [f"my {who} is {name}.", "hello!", f"who is my {who}?"]
        passed = cb.chat(model, "be loud.", turns)
        without = cb.chat(model, "be loud.", turns, remember=False)
        assert passed == ["ok !", "ok !", f"your {who} is {name} !"]
        assert without == ["ok !", "ok !", "i do not know !"]


@pytest.mark.parametrize("seed", SEEDS)
def test_the_last_word(model, seed):
    """Of the stored weights; one training of three mixes up what is told twice."""
    rng = np.random.default_rng(seed)
    right = 0
    for _ in range(20):
        who = cb.pick(cb.WHO, rng)
        first = cb.pick(cb.NAMES, rng)
        last = cb.pick([name for name in cb.NAMES if name != first], rng)
        turns = [f"my {who} is {first}.", f"my {who} is {last}.", f"who is my {who}?"]
        said = cb.chat(model, "be calm.", turns)[-1]
        right += said == f"your {who} is {last} ."
    assert right >= 18


def test_training_lowers_the_loss():
    rng = np.random.default_rng(1)
    losses = list(cb.train(cb.init(rng), rng, steps=40))
    assert np.mean(losses[-5:]) < 0.5 * np.mean(losses[:3])
