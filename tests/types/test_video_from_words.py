"""The whole clip: does it do what its caption says? Judged by real digits."""

import json

import numpy as np
import pytest

from snippets.types import video_from_words as video

MANY = video.CAPTIONS * 6
WORDS = np.array([video.read(c) for c in MANY])
NEW = WORDS[:, 0] % 4 == WORDS[:, 1]  # pairs that no training clip had


@pytest.fixture(scope="module")
def parts():
    return video.load()


@pytest.fixture(scope="module")
def clips(parts):
    return video.clip(parts[0], MANY, np.random.default_rng(21))


@pytest.fixture(scope="module")
def digit(parts, clips):
    """What the last frames show, by the images that the model never saw."""
    return video.recognise(clips[:, -1], *parts[2])


def test_by_hand_captions():
    assert video.read("a three moving left") == (3, 0)
    assert video.read("an eight moving down") == (8, 3)
    assert len(set(video.CAPTIONS)) == 40


@pytest.mark.shows(
    "digit and direction follow the caption, also in pairs never trained on"
)
def test_it_follows_the_caption(clips, digit):
    right, moved = digit == WORDS[:, 0], video.moves(clips, WORDS[:, 1])
    assert right[~NEW].mean() >= 0.97
    assert moved[~NEW].mean() >= 0.97
    assert right[NEW].mean() >= 0.90
    assert moved[NEW].mean() >= 0.90
    assert NEW.sum() == 60


@pytest.mark.shows("frames drawn one by one keep the digit and lose the motion")
def test_independent_frames(parts, clips):
    sevens = np.flatnonzero(WORDS[:, 0] == 7)
    rng = np.random.default_rng(0)
    loose = np.stack([clips[rng.permutation(sevens)[: video.T], 0] for _ in sevens])
    assert (video.recognise(loose[:, -1], *parts[2]) == 7).mean() >= 0.9
    for way in range(4):
        assert not video.moves(loose, np.full(len(sevens), way)).any()


@pytest.mark.shows("under another caption the same clips are wrong")
def test_shuffled_captions(clips, digit):
    other = np.random.default_rng(0).permutation(WORDS)
    assert (digit == other[:, 0]).mean() < 0.2
    assert video.moves(clips, other[:, 1]).mean() < 0.4


@pytest.mark.shows("a caption that it has no words for is refused")
@pytest.mark.parametrize(
    "caption",
    [
        "a cat moving left",
        "a three",
        "",
        "a eight moving up",
        "a one moving left ",
    ],
)
def test_refused(caption):
    with pytest.raises(ValueError, match="not 'a DIGIT moving WAY'"):
        video.read(caption)


def test_the_judge_reads_real_digits_wherever_they_are(parts):
    _, (images, labels), held_out = parts
    frames = video.put(images[:150], np.random.default_rng(5))
    read = video.recognise(frames, *held_out)
    assert (read == labels[:150]).mean() >= 0.95
    turned = np.roll(frames, (3, 7), (1, 2))
    assert (video.recognise(turned, *held_out) == read).all()


def test_no_clip_is_a_copy(parts, clips):
    """Nearest training image at any place, against that of held-out digits."""
    _, (images, _), (held_out, _) = parts

    def far(frames):
        known = np.conj(np.fft.rfft2(images, (video.S, video.S)))
        best = [
            np.fft.irfft2(np.fft.rfft2(f) * known, (video.S, video.S))
            .reshape(len(images), -1)
            .max(1)
            for f in frames
        ]
        square = (frames**2).sum((1, 2))[:, None] + (images**2).sum((1, 2))
        return np.sqrt(np.maximum(square - 2 * np.array(best), 0).min(1))

    real = far(video.put(held_out[:80], np.random.default_rng(0)))
    made = far(clips[::3, 0])
    assert made.mean() >= 0.85 * real.mean()
    assert made.min() > 0.3
    assert far(video.put(images[:3], np.random.default_rng(0))).max() < 1e-6


def test_guidance_makes_digits_easier_to_read(parts):
    """Without it they are read as real ones are, 0.974; with it, nearly all."""
    model, _, held_out = parts
    words, share = np.arange(1000, dtype=np.int64) % 10, []
    for guide in (0, 0.5):
        rng = np.random.default_rng(1)
        made = video.draw(model["first"], words, rng, guide=guide)
        read = video.recognise(video.put(made, rng), *held_out)
        share.append(np.mean(read == words))
    assert share[0] == pytest.approx(0.974, abs=0.015)
    assert share[1] > share[0] + 0.01


def test_moves_wants_every_step(parts):
    frames = video.put(parts[2][0][:4], np.random.default_rng(0))
    clip = np.stack([np.roll(frames, -t, 2) for t in range(video.T)], 1)
    left = np.zeros(4, np.int64)
    assert video.moves(clip, left).all()
    assert not video.moves(clip, left + 1).any()
    clip[:, 7] = clip[:, 6]
    assert not video.moves(clip, left).any()


def test_the_viewer_gets_a_label_for_each_frame(tmp_path):
    video.main(tmp_path)
    about = json.loads((tmp_path / "clips.json").read_text())
    assert len(about["labels"]) == about["columns"] * about["rows"] == video.T
    assert (tmp_path / "moving.png").read_bytes().count(b"fcTL") == video.T


def test_bad_input(parts):
    model, (images, labels), _ = parts
    rng, frames = np.random.default_rng(0), np.zeros((2, video.S, video.S))
    with pytest.raises(ValueError, match="a cat"):
        video.clip(model, ["a cat"], rng)
    with pytest.raises(ValueError, match="got 0 and 0.5"):
        video.draw(model["first"], labels[:2], rng, steps=0)
    with pytest.raises(ValueError, match=r"images must be \[n, 8, 8\]"):
        video.put(frames, rng)
    with pytest.raises(ValueError, match=r"first must be \[n, 12, 12\]"):
        video.go_on(model["rule"], images[:2], labels[:2])
    with pytest.raises(ValueError, match="3 images but 2 labels"):
        video.recognise(frames, images[:3], labels[:2])
    with pytest.raises(ValueError, match="2 clips but 3 ways"):
        video.moves(frames[:, None], labels[:3])
