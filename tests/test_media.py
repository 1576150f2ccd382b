"""The writers, read back by decoders that share no code with them."""

import re
import struct
import wave
import xml.etree.ElementTree as ElementTree
import zlib

import numpy as np
import pytest

from snippets._site.pages.pictures import read_png, read_wav_title
from snippets.media import (
    COLOURS,
    Drawing,
    digit_figure,
    tile,
    write_apng,
    write_png,
    write_wav,
)

RNG = np.random.default_rng(0)


def chunks(path):
    data = path.read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    found, at = [], 8
    while at < len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        body = data[at + 8 : at + 8 + size]
        assert struct.unpack_from(">I", data, at + 8 + size)[0] == zlib.crc32(
            kind + body
        )
        found.append((kind.decode(), body))
        at += 12 + size
    return found


def pixels(packed, head):
    width, height, depth, kind = struct.unpack_from(">IIBB", head)
    assert depth == 8
    colours = {0: 1, 2: 3, 6: 4}[kind]
    rows = np.frombuffer(zlib.decompress(packed), np.uint8).reshape(height, -1)
    assert (rows[:, 0] == 0).all()  # filter type: none
    return rows[:, 1:].reshape(height, width, colours).squeeze()


# --- pictures ----------------------------------------------------------------


@pytest.mark.parametrize("shape", [(3, 5), (3, 5, 3), (3, 5, 4)])
def test_a_png_holds_the_pixels(tmp_path, shape):
    image = RNG.integers(0, 256, shape, dtype=np.uint8)
    write_png(tmp_path / "a.png", image, alt="Noise")
    found = dict(chunks(tmp_path / "a.png"))
    assert list(found) == ["IHDR", "iTXt", "IDAT", "IEND"]
    assert (pixels(found["IDAT"], found["IHDR"]) == image).all()


def test_floats_become_the_nearest_level(tmp_path):
    write_png(
        tmp_path / "a.png",
        np.array([[0, 0.5, 1], [0.002, 0.1, 0.9]]),
        alt="Six greys",
    )
    found = dict(chunks(tmp_path / "a.png"))
    assert pixels(found["IDAT"], found["IHDR"]).tolist() == [
        [0, 128, 255],
        [1, 26, 230],
    ]


def test_the_site_can_read_what_the_picture_shows(tmp_path):
    write_png(tmp_path / "a.png", np.zeros((4, 6)), alt="Ziffern – schön")
    assert read_png((tmp_path / "a.png").read_bytes()) == (
        6,
        4,
        "Ziffern – schön",
    )


def test_an_apng_is_a_sequence_of_frames(tmp_path):
    frames = RNG.integers(0, 256, (3, 4, 5, 3), dtype=np.uint8)
    write_apng(tmp_path / "a.png", frames, fps=8, alt="Three frames")
    found = chunks(tmp_path / "a.png")
    kinds = [kind for kind, _ in found]
    assert kinds == "IHDR iTXt acTL fcTL IDAT fcTL fdAT fcTL fdAT IEND".split()
    assert struct.unpack(">II", found[2][1]) == (3, 0)  # frames, loops for ever
    control = [struct.unpack(">IIIIIHHBB", b) for k, b in found if k == "fcTL"]
    assert [c[1:5] for c in control] == [(5, 4, 0, 0)] * 3
    assert {c[5] / c[6] for c in control} == {0.125}
    numbers = [
        struct.unpack_from(">I", b)[0] for k, b in found if k in ("fcTL", "fdAT")
    ]
    assert numbers == [0, 1, 2, 3, 4]
    packed = [found[4][1]] + [b[4:] for k, b in found if k == "fdAT"]
    for frame, data in zip(frames, packed, strict=True):
        assert (pixels(data, found[0][1]) == frame).all()


def test_the_same_picture_gives_the_same_bytes(tmp_path):
    for name in ("a.png", "b.png"):
        write_png(tmp_path / name, np.eye(9), alt="A diagonal")
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()


def test_tile_by_hand():
    sheet = tile(
        np.stack([np.zeros((1, 2)), np.ones((1, 2)), np.ones((1, 2))]),
        columns=2,
    )
    h = 0.5
    assert sheet.tolist() == [[0, 0, h, 1, 1], [h, h, h, h, h], [1, 1, h, h, h]]
    assert tile(np.ones((1, 2, 2)), 1, scale=3).shape == (6, 6)


def test_tile_lays_each_colour_out_alike():
    images = np.random.default_rng(0).random((3, 2, 4, 3))
    sheet = tile(images, 2, scale=2, gap=1)
    for colour in range(3):
        alone = tile(images[..., colour], 2, scale=2, gap=1)
        np.testing.assert_array_equal(sheet[..., colour], alone)


# --- sound -------------------------------------------------------------------


@pytest.mark.parametrize("channels", [1, 2])
def test_a_wav_holds_the_samples(tmp_path, channels):
    samples = RNG.uniform(-1, 1, (101, channels))
    samples = samples[:, 0] if channels == 1 else samples
    write_wav(tmp_path / "a.wav", samples, 8000, title="Noise")
    with wave.open(str(tmp_path / "a.wav")) as file:
        assert (
            file.getnchannels(),
            file.getframerate(),
            file.getsampwidth(),
        ) == (channels, 8000, 2)
        read = np.frombuffer(file.readframes(101), "<i2").reshape(samples.shape) / 32767
    np.testing.assert_allclose(read, samples, atol=0.5 / 32767)
    assert read_wav_title((tmp_path / "a.wav").read_bytes()) == "Noise"


def test_a_tone_keeps_its_pitch(tmp_path):
    rate, hertz = 8000, 440
    write_wav(
        tmp_path / "a.wav",
        0.5 * np.sin(2 * np.pi * hertz * np.arange(rate) / rate),
        rate,
        title="A4",
    )
    with wave.open(str(tmp_path / "a.wav")) as file:
        read = np.frombuffer(file.readframes(rate), "<i2")
    assert np.abs(np.fft.rfft(read)).argmax() == hertz


# --- drawings ----------------------------------------------------------------


def drawn(path, title="A <title> & more", x=5.0):
    drawing = Drawing(640, 320, title, "What one sees")
    drawing.line([[0, 0], [1.26, 2]], "soft", dash="4 3")
    drawing.polygon([[0, 0], [1, 0], [0, 1]], "make", opacity=0.2)
    drawing.circle(x, 6, 2, "label")
    drawing.dots([[1, 2], [3, 4]], 1.5, "place", opacity=0.5)
    drawing.crosses([[5, 6]], 2)
    drawing.ellipse(1, 2, 3, 4, 30)
    drawing.rect(1, 2, 3, 4, "soft")
    drawing.text(1, 2, "a < b", anchor="middle")
    drawing.save(path)
    return path.read_text("utf-8")


def test_digits_in_rows_have_their_names(tmp_path):
    digit = np.zeros((1, 64))
    digit[0, 9] = 1  # second row, second column
    digit[0, 63] = 0.3
    digit_figure(tmp_path / "a.svg", {"real": digit, "made": digit}, "Digits")
    text = (tmp_path / "a.svg").read_text("utf-8")
    assert ">real<" in text
    assert ">made<" in text
    assert "M174 12h4v4h-4z" in text
    assert 'd="M198 36h4v4h-4z" fill="currentColor" fill-opacity="0.2"' in text
    with pytest.raises(ValueError, match="at least one name"):
        digit_figure(tmp_path / "b.svg", {}, "Digits")


def test_an_svg_is_well_formed_and_says_what_it_shows(tmp_path):
    root = ElementTree.fromstring(drawn(tmp_path / "a.svg"))
    space = "{http://www.w3.org/2000/svg}"
    assert root.get("viewBox") == "0 0 640 320"
    assert root.get("role") == "img"
    assert root.find(space + "title").text == "A <title> & more"
    assert root.get("aria-labelledby") == root.find(space + "title").get("id")
    assert root.find(space + "desc").text == "What one sees"
    assert root.find(space + "polyline").get("points") == "0,0 1.3,2"
    assert root.find(space + "text").text == "a < b"
    dots, cross = root.findall(space + "path")
    assert dots.get("d") == "M1 2h0M3 4h0"  # no length, and round ends
    assert dots.get("stroke-width") == "3"
    assert dots.get("stroke-linecap") == "round"
    assert cross.get("d") == "M3 6h4m-2 -2v4"  # both arms meet in (5, 6)


def test_colours_come_from_the_page(tmp_path):
    text = drawn(tmp_path / "a.svg")
    values = set(re.findall(r'(?:fill|stroke)="([^"]+)"', text)) - {"none"}
    assert values == set(COLOURS.values())


def test_two_drawings_share_no_id(tmp_path):
    one, other = drawn(tmp_path / "a.svg"), drawn(tmp_path / "b.svg", x=7.0)
    assert not set(re.findall(r'id="(\w+)"', one)) & set(
        re.findall(r'id="(\w+)"', other)
    )
    assert drawn(tmp_path / "c.svg") == one


# --- mistakes ----------------------------------------------------------------

GREY, PATH = np.zeros((2, 2)), "unwritten"


@pytest.mark.parametrize(
    ("mistake", "says"),
    [
        (
            lambda: write_png(PATH, np.zeros(3), alt="x"),
            r"pixels must be .* got shape \(3,\)",
        ),
        (
            lambda: write_png(PATH, np.zeros((2, 2, 2)), alt="x"),
            r"got shape \(2, 2, 2\)",
        ),
        (
            lambda: write_png(PATH, np.zeros((2, 2, 5)), alt="x"),
            "3 or 4 colours, got 5",
        ),
        (
            lambda: write_png(PATH, np.zeros((0, 2)), alt="x"),
            r"got shape \(0, 2\)",
        ),
        (lambda: write_png(PATH, GREY + 1.5, alt="x"), "got 1.5 to 1.5"),
        (lambda: write_png(PATH, GREY * np.nan, alt="x"), "got nan to nan"),
        (
            lambda: write_png(PATH, GREY, alt=" "),
            "alt must say what it is, got ' '",
        ),
        (lambda: write_apng(PATH, GREY, 8, alt="x"), "frames must be"),
        (
            lambda: write_apng(PATH, GREY[None], 0, alt="x"),
            "fps must be > 0 and <= 100, got 0",
        ),
        (
            lambda: write_wav(PATH, [0, 1.5], 8000, title="x"),
            "got a peak of 1.5",
        ),
        (
            lambda: write_wav(PATH, np.zeros((2, 3)), 8000, title="x"),
            r"got \(2, 3\)",
        ),
        (lambda: write_wav(PATH, [], 8000, title="x"), "not empty"),
        (lambda: write_wav(PATH, [np.nan], 8000, title="x"), "finite"),
        (lambda: write_wav(PATH, [0.0], 0.5, title="x"), "got 0.5"),
        (lambda: write_wav(PATH, [0.0], 8000, title=""), "title must say"),
        (lambda: tile(GREY, 2), r"images must be .* got \(2, 2\)"),
        (lambda: tile(GREY[None], 0), "got 0, 1, 1"),
        (lambda: Drawing(0, 5, "x"), "got 0, 5"),
        (lambda: Drawing(5, 5, ""), "title must say"),
        (
            lambda: Drawing(5, 5, "x").circle(1, 2, 3, "#fff"),
            "one of ink, soft, .* got '#fff'",
        ),
        (lambda: Drawing(5, 5, "x").circle(np.inf, 2, 3), "finite, got inf"),
        (
            lambda: Drawing(5, 5, "x").line([1, 2]),
            r"points must be .* got shape \(2,\)",
        ),
        (lambda: Drawing(5, 5, "x").dots(np.zeros((0, 2)), 1), "got shape"),
        (lambda: Drawing(5, 5, "x").crosses([1, 2], 1), "got shape"),
        (
            lambda: Drawing(5, 5, "x").text(1, 2, "a", anchor="left"),
            "got 'left'",
        ),
    ],
)
def test_a_mistake_is_named_and_nothing_is_written(
    mistake, says, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ValueError, match=says):
        mistake()
    assert not (tmp_path / PATH).exists()
