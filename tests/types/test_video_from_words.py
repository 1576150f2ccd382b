"""The whole clip: does it do what its caption says? Judged by real digits."""

import json
import re

import numpy as np
import pytest
from checkout import SITE

from snippets.data import digit_labels, digits
from snippets.types import video_from_words as video
from snippets.types.video_first_frame import place, sample
from snippets.types.video_rule import film, roll_out, told

MANY = video.CAPTIONS * 6
WORDS = np.array([video.parse(c) for c in MANY])
NEW = WORDS[:, 0] % 4 == WORDS[:, 1]  # pairs that no training clip had


@pytest.fixture(scope="module")
def parts():
    return video.load_parts()


@pytest.fixture(scope="module")
def real():
    images, held_out = (part.reshape(-1, 8, 8) for part in digits())
    labels, held_out_labels = digit_labels()
    return (images, labels), (held_out, held_out_labels)


@pytest.fixture(scope="module")
def clips(parts):
    return video.make_clips(parts, MANY, np.random.default_rng(21))


@pytest.fixture(scope="module")
def digit(real, clips):
    """What the last frames show, by the images that the model never saw."""
    return video.classify(clips[:, -1], *real[1])


def test_by_hand_captions():
    assert video.parse("a three moving left") == (3, 0)
    assert video.parse("an eight moving down") == (8, 3)
    assert len(set(video.CAPTIONS)) == 40


@pytest.mark.shows(
    "digit and direction follow the caption, also in pairs never trained on",
    baseline="other",
)
def test_it_follows_the_caption(clips, digit):
    right, moved = digit == WORDS[:, 0], video.moves(clips, WORDS[:, 1])
    assert right[~NEW].mean() >= 0.97
    assert moved[~NEW].mean() >= 0.97
    assert right[NEW].mean() >= 0.90
    assert moved[NEW].mean() >= 0.90
    assert NEW.sum() == 60
    other = np.random.default_rng(0).permutation(WORDS)
    assert (digit == other[:, 0]).mean() < 0.2  # under other captions


@pytest.mark.shows(
    "frames sampled one by one keep the digit and lose the motion", cheater="loose"
)
def test_independent_frames(real, clips):
    sevens = np.flatnonzero(WORDS[:, 0] == 7)
    rng = np.random.default_rng(0)
    loose = np.stack([clips[rng.permutation(sevens)[: video.T], 0] for _ in sevens])
    assert (video.classify(loose[:, -1], *real[1]) == 7).mean() >= 0.9
    for way in range(4):
        assert not video.moves(loose, np.full(len(sevens), way)).any()


@pytest.mark.shows("under another caption the same clips are wrong", cheater="other")
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
        video.parse(caption)


def test_real_digits_are_classified_wherever_they_are(real):
    (images, labels), held_out = real
    frames = place(images[:150], np.random.default_rng(5))
    read = video.classify(frames, *held_out)
    assert (read == labels[:150]).mean() >= 0.95
    turned = np.roll(frames, (3, 7), (1, 2))
    assert (video.classify(turned, *held_out) == read).all()


def test_no_clip_is_a_copy(real, clips):
    """Nearest training image at any place, against that of held-out digits."""
    (images, _), (held_out, _) = real

    def far(frames):
        known = np.conj(np.fft.rfft2(images, (12, 12)))
        best = [
            np.fft.irfft2(np.fft.rfft2(f) * known, (12, 12))
            .reshape(len(images), -1)
            .max(1)
            for f in frames
        ]
        square = (frames**2).sum((1, 2))[:, None] + (images**2).sum((1, 2))
        return np.sqrt(np.maximum(square - 2 * np.array(best), 0).min(1))

    unseen = far(place(held_out[:80], np.random.default_rng(0)))
    made = far(clips[::3, 0])
    assert made.mean() >= 0.85 * unseen.mean()
    assert made.min() > 0.3
    assert far(place(images[:3], np.random.default_rng(0))).max() < 1e-6


@pytest.mark.shows(
    "one real digit for each word, moved by a formula, passes both measures",
    cheater="one real digit for each word",
)
@pytest.mark.parametrize("seed", [0, 1])
def test_a_cheater_passes(parts, seed):
    """What tells it from the model is that its first frames are ten, and copies."""
    rng = np.random.default_rng(seed)
    made = video.make_clips(parts, video.ASKED, rng)
    found = video.measure_all(made, rng)
    assert found["one real digit for each word"].min() >= 0.9


def test_a_classifier_notices_the_drift_late(parts, real):
    """Of clips far longer than ours it reads nearly all at first, and half at last."""
    images, labels = real[1][0][:120], real[1][1][:120]
    ways = (labels + 1) % 4
    words = told("direction", labels, ways)
    clips = film(images, ways, np.random.default_rng(0), 1)
    clips = roll_out(parts["rule"], clips[:, 0], words, 97)
    right = [np.mean(video.classify(clips[:, t], *real[0]) == labels) for t in (24, 96)]
    assert right[0] > 0.93
    assert 0.4 < right[1] < 0.7


def test_guidance_makes_digits_easier_to_read(parts, real):
    """Of six seeds of noise, without it 19 to 28 of 1,000 are misread, with it 4 to 10."""
    held_out = real[1]
    words, share = np.arange(1000, dtype=np.int64) % 10, []
    for guidance in (0, 0.5):
        rng = np.random.default_rng(1)
        made = sample(parts["flow"], words, rng, guidance=guidance)
        placed = place(made.reshape(-1, 8, 8), rng)
        read = video.classify(placed, *held_out)
        share.append(np.mean(read == words))
    without, guided = (round(1000 * (1 - right)) for right in share)
    assert 19 <= without <= 28
    assert 4 <= guided <= 10


def test_moves_wants_every_step(real):
    frames = place(real[1][0][:4], np.random.default_rng(0))
    clip = np.stack([np.roll(frames, -t, 2) for t in range(video.T)], 1)
    left = np.zeros(4, np.int64)
    assert video.moves(clip, left).all()
    assert not video.moves(clip, left + 1).any()
    clip[:, 7] = clip[:, 6]
    assert not video.moves(clip, left).any()


def test_the_viewer_gets_a_label_for_each_frame(parts, tmp_path):
    six = video.make_clips(parts, video.SHOWN, np.random.default_rng(0))
    video.plot_clips(tmp_path, six)
    about = json.loads((tmp_path / "clips.json").read_text())
    assert len(about["labels"]) == about["columns"] * about["rows"] == video.T
    assert (tmp_path / "moving.png").read_bytes().count(b"fcTL") == video.T


def test_the_caption_is_followed_whatever_the_noise():
    """The page quotes the range over all seeds, not the best of them.

    What is printed is read here: the run of the program alone proves it. Of 160
    clips one is more than 0.005, so 1.00 is all and 0.00 none.
    """
    rows = {}
    for line in SITE["video_from_words"].printed.splitlines()[2:9]:
        name, *cells = re.split(r" {2,}", line.strip())
        rows[name] = np.array([cell.split(" to ") for cell in cells], float)
    digit, way = rows["all 40 pairs"]
    assert (way == 1).all()
    assert 0.96 < digit.min() < digit.max() == 1  # 160 of 160 is a lucky seed
    assert rows["the 10 pairs never trained on"].min() > 0.95
    assert (rows["frames sampled one by one"][1] == 0).all()
    assert rows["another's caption"].max() < 0.4


def test_the_seeds_of_the_page_are_the_first(parts, monkeypatch):
    """Each with a generator of its own, and a row of shares."""
    drawn = []

    def noted(parts, captions, rng):
        drawn.append(rng.random())
        return np.zeros(1)

    shares = {"one": np.array([0.5, 1.0])}
    monkeypatch.setattr(video, "make_clips", noted)
    monkeypatch.setattr(video, "measure_all", lambda made, rng: shares)
    found = video.measure_seeds(parts, range(3))
    assert drawn == [np.random.default_rng(seed).random() for seed in range(3)]
    np.testing.assert_array_equal(found["one"], [[0.5, 1.0]] * 3)


def test_the_table_is_measured(parts):
    rng = np.random.default_rng(3)
    made = video.make_clips(parts, video.ASKED, rng)
    found = video.measure_all(made, rng)
    assert found["real digits, moved"][1] == 1
    assert found["frames sampled one by one"][1] == 0
    assert found["another's caption"].max() < 0.4
    words, ways = video.parse_all(video.ASKED)
    digit, way = video.measure_clips(made, words, ways)
    both = found["the 30 pairs trained on"], found["the 10 pairs never trained on"]
    assert (3 * both[0] + both[1]) / 4 == pytest.approx([digit.mean(), way.mean()])


def test_bad_input(real):
    (images, labels), _ = real
    with pytest.raises(ValueError, match="3 images but 2 labels"):
        video.classify(np.zeros((2, 12, 12)), images[:3], labels[:2])
