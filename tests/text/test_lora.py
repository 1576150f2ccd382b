"""An adapter: by hand, at its start, taken off, added in, in part."""

import numpy as np
import pytest

from snippets.text import gpt, lora

IDS = np.arange(40, 72)[None]


@pytest.fixture(scope="module")
def model():
    return lora.load_gpt()[0]


@pytest.fixture(scope="module")
def adapters():
    return lora.load_adapters()


@pytest.fixture(scope="module")
def texts():
    _, prose = lora.load_gpt()
    _, _, python = lora.load_python()
    return {"Python": python, "prose": prose}


def test_the_texts_do_not_overlap():
    train, validation, test = (bytes(ids.tolist()) for ids in lora.load_python())
    assert len(validation) == len(test) == lora.HELD_OUT
    for kept in (validation, test):
        pieces = [kept[i : i + 200] for i in range(0, len(kept) - 200, 200)]
        assert not any(piece in train for piece in pieces)
    assert validation != test


def test_the_sizes_by_hand(model):
    """Four square matrices of width 64 and two of 64 by 256, in each of two blocks."""
    for rank in lora.RANKS:
        made = lora.init_adapters(model, rank, np.random.default_rng(0))
        assert len(made) == 12
        numbers = sum(part.data.size for part in lora.parts(made))
        assert numbers == rank * 2 * (4 * (64 + 64) + 2 * (64 + 256))


def test_adapted_by_hand():
    block = {name: lora.as_tensor(np.eye(2)) for name in lora.ADAPTED}
    a, b = lora.as_tensor(np.array([[1], [2]])), lora.as_tensor(np.array([[3, 4]]))
    new = lora.adapt({"blocks": [block]}, {"0.k": (a, b)}, 0.5)["blocks"][0]
    assert new["k"].data.tolist() == [[2.5, 2], [3, 5]]
    assert new["q"] is block["q"]
    assert block["k"].data.tolist() == [[1, 0], [0, 1]]


@pytest.mark.shows(
    "at first an adapter changes nothing, and taken off it leaves the old model"
)
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_nothing_at_first(model, adapters, seed):
    before = gpt.forward(model, IDS).data
    fresh = lora.init_adapters(model, 8, np.random.default_rng(seed))
    assert np.array_equal(gpt.forward(lora.adapt(model, fresh), IDS).data, before)
    assert not np.array_equal(
        gpt.forward(lora.adapt(model, adapters), IDS).data, before
    )
    assert np.array_equal(gpt.forward(model, IDS).data, before)


def test_training_changes_the_adapter_alone():
    ids, _, _ = lora.load_python()
    model, adapters, trained = lora.start(2, 0)
    before = {name: p.data.copy() for name, p in gpt.parameters(model).items()}
    assert all(not np.any(b.data) for _, b in adapters.values())
    lora.fine_tune(model, adapters, trained, ids, 0.01, 0, steps=2)
    for name, p in gpt.parameters(model).items():
        assert np.array_equal(p.data, before[name])
    assert all(np.any(b.data) for _, b in adapters.values())


@pytest.mark.parametrize(("way", "share"), [("blocks", 98304), ("all", 119104)])
def test_what_is_trained_whole(way, share):
    ids, _, _ = lora.load_python()
    model, adapters, trained = lora.start(way, 0)
    before = {name: p.data.copy() for name, p in gpt.parameters(model).items()}
    assert adapters == {}
    assert sum(p.data.size for p in trained) == share
    lora.fine_tune(model, adapters, trained, ids, 0.001, 0, steps=1)
    for name, p in gpt.parameters(model).items():
        is_matrix = name.split(".")[-1] in lora.ADAPTED
        changed = not np.array_equal(p.data, before[name])
        assert changed == (is_matrix or way == "all"), name


def test_from_nothing_is_another_model(model):
    fresh, _, _ = lora.start("nothing", 0)
    assert gpt.bits_per_byte(fresh, np.arange(200) % 256) > 7
    assert fresh["token"].data.shape == model["token"].data.shape


@pytest.mark.shows("added into the matrices it computes the same")
def test_added_in(model, adapters):
    """In the forward pass of one matrix, beside and inside, and of the whole GPT."""
    x = np.random.default_rng(0).normal(size=(5, 64))
    a, b = adapters["1.up"]
    w = model["blocks"][1]["up"].data
    beside = x @ w + x @ a.data @ b.data
    assert x @ (w + a.data @ b.data) == pytest.approx(beside, abs=1e-4)
    merged = lora.adapt(model, adapters)
    for block in merged["blocks"]:
        for name, p in block.items():
            block[name] = type(p)(p.data)  # numbers alone, with no trace of A and B
    want = gpt.forward(lora.adapt(model, adapters), IDS).data
    assert np.array_equal(gpt.forward(merged, IDS).data, want)


@pytest.mark.shows(
    "with half of it added most is learnt already, and less than half forgotten",
    baseline="whole",
)
@pytest.mark.parametrize("part", [0, 1])
def test_half(model, adapters, texts, part):
    """On either half of what was held out."""
    bits = {}
    for name, ids in texts.items():
        half = ids[part * 4000 :][:4001]
        bits[name] = [
            gpt.bits_per_byte(lora.adapt(model, adapters, strength), half)
            for strength in (0, 0.5, 1)
        ]
    none, half, whole = bits["Python"]
    assert none - half > 0.75 * (none - whole) > 0.75 * 2.5
    none, half, whole = bits["prose"]
    assert half - none < 0.5 * (whole - none)
