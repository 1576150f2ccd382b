"""Byte-pair encoding by hand, against the tokenizers library, and on any text."""

import json
import re
import sys
import unicodedata
from collections import Counter
from itertools import pairwise

import numpy as np
import pytest
from checkout import ROOT

from snippets.text import bpe

PROSE = (ROOT / "snippets" / "text" / "prose.txt").read_text("utf-8")
CODE = (ROOT / "snippets" / "text" / "bpe.py").read_text("utf-8")
MIXED = (
    "Größe naïve Ægir 42½ x² Ⅷ 日本語と English, Привет мир! مرحبا नमस्ते 안녕 "
    "e\u0301e\u0301 🤖🤖 👩\u200d🚀 I've we'll 'tis O'Neil's\u00a0 \u3000 \t\r\n\n  end  "
    "\0\x1c\x85\u2028 12.5% $3,000 __init__ ---- ==== ſ's K'd \ufeff\U0010ffff "
)


@pytest.fixture(scope="module")
def merges():
    return bpe.train(PROSE[:100_000], 300)


@pytest.fixture(scope="module")
def published():
    """The merges of the page, learnt from all but the end of the prose."""
    return bpe.train(PROSE[:-24_000], 1000)


def random_texts(rng, n):
    """Unicode texts without form: all planes, and small alphabets that repeat."""
    nasty = ["\0", "\n", " ", "\u0301", "\u200d", "🤖", "\U0001f1eb", "é", "日"]
    for i in range(n):
        if i % 3 == 0:
            points = rng.integers(0, sys.maxunicode + 1, rng.integers(0, 30))
            chars = [chr(p) for p in points.tolist()]
        elif i % 3 == 1:
            chars = rng.choice([*nasty, "a", "b", "1"], rng.integers(0, 60))
        else:
            chars = rng.choice(list(" \n\tabAB01'st.\u00e9"), 60)
        yield "".join(chars).encode("utf-8", "ignore").decode()


# --- by hand ------------------------------------------------------------------


def test_a_merge_by_hand():
    word = [b"a", b"a", b"a", b"b", b"a", b"b"]
    assert bpe.merge(word, (b"a", b"a")) == [b"aa", b"a", b"b", b"a", b"b"]
    assert bpe.merge(word, (b"a", b"b")) == [b"a", b"a", b"ab", b"ab"]
    assert bpe.merge(word, (b"b", b"b")) == word
    assert bpe.merge([], (b"a", b"b")) == []


def test_training_by_hand():
    """hug 10, pug 5, pun 12, bun 4, hugs 5: u-g 20, u-n 16, then h-ug 15."""
    text = " ".join(
        ["hug"] * 10 + ["pug"] * 5 + ["pun"] * 12 + ["bun"] * 4 + ["hugs"] * 5
    )
    learnt = bpe.train(text.replace(" ", "\n"), 3)
    assert learnt == [(b"u", b"g"), (b"u", b"n"), (b"h", b"ug")]
    assert bpe.tokenize("bug", learnt) == [b"b", b"ug"]
    assert bpe.encode("bug", learnt) == [bpe.BYTES.index(b"b"), 256]


def test_a_tie_goes_to_the_lower_ids():
    """ "zz" and "aa" are equally common; "a" is the lower byte."""
    assert bpe.train("zz\naa\nzz\naa", 2) == [(b"a", b"a"), (b"z", b"z")]
    assert bpe.train("! !\n\n! !", 1) == [(b" ", b"!")]
    order = bpe.BYTES.index
    assert order(b"!") == 0 < order(b"~") < order(b"\xff") < order(b" ")


def test_what_stands_once_is_not_merged():
    assert bpe.train("abcdefg", 50) == []
    assert bpe.train("", 50) == []
    assert bpe.train("abab", 50) == [(b"a", b"b")]


def test_the_first_cut_by_hand():
    assert bpe.pre_tokenize("I've 42 cats, haven't I?  \n No") == [
        *["I", "'ve", " 42", " cats", ",", " haven", "'t", " I", "?", "  \n"],
        " No",
    ]
    assert bpe.pre_tokenize("Größe x²") == ["Größe", " x", "²"]
    assert bpe.pre_tokenize("e\u0301") == [
        "e",
        "\u0301",
    ]  # a combining mark: no letter


def test_counts_kept_are_counts_taken_anew():
    """The same training without book-keeping: everything counted each time."""
    text = PROSE[:12_000]
    words = Counter(
        tuple(bytes([b]) for b in piece.encode()) for piece in bpe.pre_tokenize(text)
    )
    ids, learnt = {token: i for i, token in enumerate(bpe.BYTES)}, []
    for _ in range(150):
        count = Counter()
        for word, n in words.items():
            for pair in pairwise(word):
                count[pair] += n
        best = min(count, key=lambda p: (-count[p], ids[p[0]], ids[p[1]]))
        learnt.append(best)
        ids[b"".join(best)] = len(ids)
        merged = Counter()
        for word, n in words.items():
            merged[tuple(bpe.merge(list(word), best))] += n
        words = merged
    assert bpe.train(text, 150) == learnt


# --- what the page says ---------------------------------------------------------


@pytest.mark.shows(
    "the commonest pair is joined, again and again: letters, parts, whole words"
)
def test_letters_then_parts_then_words(merges):
    pairs = Counter(
        pair for piece in bpe.pre_tokenize(PROSE[:100_000]) for pair in pairwise(piece)
    )
    assert "".join(m.decode() for m in merges[0]) == "".join(pairs.most_common(1)[0][0])
    lengths = [len(a + b) for a, b in merges]
    assert lengths[:3] == [2, 2, 2]
    assert np.mean(lengths[-100:]) > np.mean(lengths[:100]) + 0.5
    tokens = bpe.vocabulary(merges)
    assert {b" the", b"ing", b" and"} <= set(tokens)
    assert len(set(tokens)) == len(tokens) == 556


@pytest.mark.shows(
    "any Unicode text comes back exactly: unseen words, other scripts, emoji"
)
def test_any_text_comes_back(merges):
    rng = np.random.default_rng(0)
    texts = ["", "\n", "\0", " ", "hippopotamus", MIXED, PROSE[-5000:], CODE]
    for text in [*texts, *random_texts(rng, 1500)]:
        assert "".join(bpe.pre_tokenize(text)) == text
        ids = bpe.encode(text, merges)
        assert bpe.decode(ids, merges) == text
        assert len(ids) <= len(text.encode())
        assert all(0 <= i < 556 for i in ids)


def test_every_character_comes_back(merges):
    points = [*range(0xD800), *range(0xE000, sys.maxunicode + 1)]
    for block in np.array_split(points, 40):
        text = "".join(map(chr, block.tolist()))
        assert "".join(bpe.pre_tokenize(text)) == text
    text = "".join(map(chr, points[:3000]))
    assert bpe.decode(bpe.encode(text, merges), merges) == text


def test_every_byte_has_a_token_and_half_a_character_is_marked(merges):
    assert sorted(bpe.BYTES) == [bytes([b]) for b in range(256)]
    half = bpe.encode("🤖", merges)[:2]
    assert bpe.decode(half, merges) == "\ufffd"


@pytest.mark.shows("tokens are not words: a common word takes one, a rare word several")
def test_tokens_are_not_words(merges):
    words = [w for w in bpe.pre_tokenize(PROSE[:100_000]) if w.strip().isalpha()]
    ranked = [word for word, _ in Counter(words).most_common()]
    size = [len(bpe.tokenize(word, merges)) for word in ranked]
    assert size[:20] == [1] * 20
    assert np.mean(size[-500:]) > 2.5
    assert bpe.tokenize(" the", merges) != bpe.tokenize("the", merges)
    assert bpe.tokenize(" greenhouse", merges)[0] not in (b" greenhouse", b" ")
    assert any(b" " not in token for token in bpe.tokenize(" hippopotamus", merges))


def test_a_word_is_one_token_if_the_vocabulary_has_it(merges):
    tokens = set(bpe.vocabulary(merges))
    for piece in set(bpe.pre_tokenize(PROSE)):
        one = len(bpe.tokenize(piece, merges)) == 1
        assert one == (piece.encode() in tokens)


@pytest.mark.shows(
    "more merges mean fewer tokens for a text, with less and less gain", baseline="text"
)
def test_size_against_compression(published):
    text = PROSE[-24_000:]
    assert PROSE.isascii()  # a character is a byte
    n = [len(bpe.tokenize(text, published[:k])) for k in (0, 50, 100, 200, 400, 700)]
    assert n[0] == len(text.encode())
    assert n == sorted(n, reverse=True)
    gain = -np.diff(n) / np.diff([0, 50, 100, 200, 400, 700])
    assert (np.diff(gain) < 0).all()
    assert len(text) / n[-1] > 2.4


def test_merges_are_nested(merges):
    assert bpe.train(PROSE[:100_000], 40) == merges[:40]


def test_the_page_spells_what_cannot_be_seen(merges):
    assert bpe.spell([b" the", b"\n", b"re"]) == "·the|↵|re"
    assert bpe.spell(bpe.tokenize("é", merges)) == r"\xc3|\xa9"


def test_the_diagram_shows_merges_that_were_learnt(published):
    """Each number in the tree is that of the merge of the token above it."""
    svg = (ROOT / "docs/assets/diagrams/merges.svg").read_text("utf-8")
    number = {bpe.spell([a + b]): i for i, (a, b) in enumerate(published, 1)}
    drawn = re.findall(r'data-token="(.+?)">.*?>(\d+)</tspan>', svg)
    assert {token: int(n) for token, n in drawn} == {
        token: number[token]
        for token in "·s om et omet in ing hing omething ·something".split()
    }


# --- the library ----------------------------------------------------------------


def library(text, size):
    """The tokenizers library, trained in the same way on the same text."""
    import tokenizers

    oracle = tokenizers.Tokenizer(tokenizers.models.BPE())
    byte_level = tokenizers.pre_tokenizers.ByteLevel
    oracle.pre_tokenizer = byte_level(add_prefix_space=False)
    trainer = tokenizers.trainers.BpeTrainer(
        vocab_size=256 + size,
        min_frequency=2,
        initial_alphabet=byte_level.alphabet(),
        show_progress=False,
    )
    oracle.train_from_iterator([text], trainer)
    return oracle


# the library writes byte b as the sign at b's place: a space is its Ġ
SIGNS = map(chr, [*bpe.SIGNS, *range(256, 256 + 68)])
SIGNS = dict(zip(SIGNS, bpe.BYTES, strict=True))


def in_bytes(name):
    return b"".join(SIGNS[sign] for sign in name)


def assert_alike(oracle, learnt, text):
    model = json.loads(oracle.to_str())["model"]
    theirs = [tuple(map(in_bytes, pair)) for pair in model["merges"]]
    assert theirs == learnt
    ids = {in_bytes(name): i for name, i in model["vocab"].items()}
    assert sorted(ids, key=ids.get) == bpe.vocabulary(learnt)
    assert oracle.encode(text).ids == bpe.encode(text, learnt)


@pytest.mark.shows(
    "merges, ids and tokens are those of the tokenizers library, trained alike",
    baseline="oracle",
)
@pytest.mark.parametrize(
    ("text", "size", "other"),
    [(PROSE, 1000, CODE), (CODE, 400, PROSE[:9000]), (MIXED * 3, 200, PROSE)],
    ids=["prose", "code", "mixed"],
)
def test_the_library_agrees(need, text, size, other):
    need("tokenizers")
    learnt, oracle = bpe.train(text, size), library(text, size)
    assert oracle
    for asked in (text, other, MIXED):
        assert_alike(oracle, learnt, asked)


def test_the_library_agrees_where_ties_abound(need):
    """Random strings of few letters: nearly every choice is between equals."""
    need("tokenizers")
    rng = np.random.default_rng(1)
    for _ in range(60):
        letters = rng.choice(list("aab c\né日'"), rng.integers(20, 400))
        text = "".join(letters)
        size = int(rng.integers(1, 80))
        assert_alike(library(text, size), bpe.train(text, size), text[::-1])


def test_the_first_cut_is_that_of_the_library(need):
    """For each character that this Python's Unicode knows, among others."""
    need("tokenizers")
    from tokenizers.pre_tokenizers import ByteLevel

    theirs = ByteLevel(add_prefix_space=False)

    def pieces(text):
        cuts = theirs.pre_tokenize_str(text)
        return [in_bytes(piece).decode() for piece, _ in cuts]

    rng = np.random.default_rng(2)
    for text in [MIXED, CODE, PROSE[:5000], *random_texts(rng, 300)]:
        known = "".join(c for c in text if unicodedata.category(c) != "Cn")
        assert bpe.pre_tokenize(known) == pieces(known)
    points = [*range(0xD800), *range(0xE000, sys.maxunicode + 1)]
    known = [c for c in map(chr, points) if unicodedata.category(c)[0] != "C"]
    for block in np.array_split(known, 50):
        text = "a".join(block.tolist()) + "1".join(block.tolist())
        assert bpe.pre_tokenize(text) == pieces(text)


def test_the_first_cut_of_short_odd_texts_is_gpt2s(need):
    """Spaces, marks and digits of all scripts, against GPT-2's own pattern."""
    need("regex")
    import regex

    cut = r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"
    gpt2 = regex.compile(cut)
    letters = [*" \t\n\r\x0b\x0c\x1c\x85\xa0'stredvlmAZ09,.!\xe9\xdf\xb2\xbd"]
    letters += [*"\u2003\u3000\u200b\ufeff\u4e2d\u0301\u0661\u2160\u0e01\u0903\u2028😀"]
    rng = np.random.default_rng(0)
    for _ in range(6000):
        text = "".join(rng.choice(letters, rng.integers(1, 9)))
        assert bpe.pre_tokenize(text) == gpt2.findall(text)


def test_what_the_page_counts(published):
    words, whole = bpe.measure_words(PROSE[-bpe.HELD_OUT :], published)
    assert (len(words), len(set(words))) == (4621, 1519)
    assert (len(whole), len(set(whole))) == (3131, 376)
    assert bpe.measure_length("ab", []) == 1
    size, same = bpe.measure_random_text(300, published, np.random.default_rng(1))
    assert 250 < size <= 300
    assert same


def test_the_merges_are_stored_as_ids(tmp_path):
    path = tmp_path / "merges.json"
    bpe.store(path, {"few": [(b"u", b"g"), (b"h", b"ug")], "none": []})
    stored = json.loads(path.read_text("utf-8"))
    assert [bytes([b]) for b in stored["bytes"]] == bpe.BYTES
    u, g, h = (bpe.BYTES.index(byte) for byte in (b"u", b"g", b"h"))
    assert stored["few"] == [[u, g], [h, 256]]
    assert stored["none"] == []


def test_main_stores_what_it_learnt(published, tmp_path):
    """A page cuts texts with them."""
    path = ROOT / "docs" / "outputs" / "bpe" / "merges.json"
    stored = json.loads(path.read_text("utf-8"))
    squares = bpe.train(" ".join(str(n * n) for n in range(2000)), 100)
    bpe.store(tmp_path / "again.json", {"prose": published, "squares": squares})
    assert stored == json.loads((tmp_path / "again.json").read_text("utf-8"))


def test_bad_input(merges):
    with pytest.raises(ValueError, match="text must be a string, got b'a'"):
        bpe.pre_tokenize(b"a")
    with pytest.raises(ValueError, match=r"ids must be 0 to 555, got \[-1\]"):
        bpe.decode([-1], merges)
