"""The first frame: its predictions, its training, its distance from the data."""

import numpy as np
import pytest

from snippets.autograd import Tensor
from snippets.data import digit_labels, digits, nearest
from snippets.types import video_first_frame as video

WORDS = np.arange(10).repeat(12)


@pytest.fixture(scope="module")
def model():
    return video.load_flow()[0]


@pytest.fixture(scope="module")
def made(model):
    return video.sample(model, WORDS, np.random.default_rng(7))


@pytest.fixture(scope="module")
def data():
    (images, held_out), (labels, held_out_labels) = digits(), digit_labels()
    return images, labels, held_out, held_out_labels


def always(picture):
    """A model whose guess is one picture, whatever it sees."""
    return {
        "word": Tensor(np.ones((11, 1))),
        "in": Tensor(np.zeros((80, 1))),
        "a": Tensor(np.zeros((1, 1))),
        "b": Tensor(np.zeros((1, 1))),
        "out": Tensor(picture[None] / 3),  # the word is added three times
    }


def test_by_hand_one_step_goes_to_the_guess():
    picture = np.linspace(-1, 1, 64)
    made = video.sample(always(picture), np.array([3]), np.random.default_rng(0), 1)
    np.testing.assert_allclose(made[0], (picture + 1) / 2)
    made = video.sample(always(picture), np.array([3]), np.random.default_rng(0), 9)
    np.testing.assert_allclose(made[0], (picture + 1) / 2)  # so do nine


def test_the_loss_of_a_perfect_guess_is_zero():
    picture = np.linspace(0, 1, 64)
    model, labels = always(2 * picture - 1), np.zeros(5, np.int64)
    rng = np.random.default_rng(0)
    images = np.tile(picture, (5, 1))
    assert video.flow_loss(model, images, labels, rng).data < 1e-9
    images = np.tile(1 - picture, (5, 1))
    assert video.flow_loss(model, images, labels, rng).data > 1


def test_the_same_seed_samples_the_same_digits(model, made):
    again = video.sample(model, WORDS, np.random.default_rng(7))
    np.testing.assert_array_equal(made, again)
    other = video.sample(model, WORDS, np.random.default_rng(8))
    assert np.abs(made - other).mean() > 0.05


def test_a_few_steps_of_training_learn(data):
    rng = np.random.default_rng(0)
    losses = video.train_flow(video.init_flow(rng), *data[:2], 150, rng)
    assert np.mean(losses[-20:]) < 0.5 * np.mean(losses[:5])


@pytest.mark.shows(
    "training lowers the loss on digits that it never saw", baseline="before"
)
def test_held_out_loss(model, data):
    def held_out(m):
        rng = np.random.default_rng(3)
        return np.mean([video.flow_loss(m, *data[2:], rng).data for _ in range(10)])

    before = held_out(video.init_flow(np.random.default_rng(0)))
    assert held_out(model) < 0.25 * before


@pytest.mark.shows(
    "sampled digits are nearly as far from training images as new real ones are",
    baseline="real",
    cheater="copied",
)
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_memorisation(model, data, seed):
    images, _, held_out, _ = data
    made = video.sample(model, WORDS, np.random.default_rng(seed))
    far = nearest(made, images)[0]
    real = nearest(held_out, images)[0]
    assert 0.85 * real.mean() <= far.mean() < real.mean()
    assert far.min() > 0.3  # none is a copy
    copied, index = nearest(images[:9], images)
    assert copied.max() < 1e-6  # a copy would be seen
    assert index.tolist() == list(range(9))


@pytest.mark.shows("without the word, digits of all kinds are sampled")
def test_wordless(model, made, data):
    images, labels, _, _ = data
    free = video.sample(
        model, np.full(120, video.NO_WORD), np.random.default_rng(1), guidance=0
    )
    kinds = labels[nearest(free, images)[1]]
    assert len(set(kinds)) == 10
    asked = labels[nearest(made, images)[1]]
    assert np.mean(asked == WORDS) >= 0.97  # and with the word, the one asked


def test_each_digit_is_placed_whole_round_the_ring():
    images = np.random.default_rng(0).random((5, 8, 8))
    placed = video.place(images, np.random.default_rng(1))
    assert placed.shape == (5, video.CANVAS, video.CANVAS)
    for image, canvas in zip(images, placed, strict=True):
        assert canvas.sum() == pytest.approx(image.sum())
        known = np.fft.rfft2(image, canvas.shape)
        shifts = np.fft.irfft2(np.fft.rfft2(canvas) * np.conj(known), canvas.shape)
        assert shifts.max() == pytest.approx((image**2).sum())


def test_a_first_frame_is_a_sample_somewhere(model):
    words = np.array([1, 7])
    frames = video.first_frames(model, words, np.random.default_rng(3))
    made = video.sample(model, words, np.random.default_rng(3))
    np.testing.assert_allclose(frames.sum(axis=(1, 2)), made.sum(axis=1))


def test_what_is_printed_was_trained_in_time():
    _, curve, seconds = video.load_flow()
    assert seconds <= 90
    assert curve[-1] < 0.4 * curve[0]


def test_bad_input(model, data):
    rng, x = np.random.default_rng(0), np.zeros((2, 64))
    with pytest.raises(ValueError, match=r"times \(3, 1\) for pictures"):
        video.predict(model, x, np.zeros((3, 1)), np.zeros(2, np.int64))
    with pytest.raises(ValueError, match="2 images but 3 labels"):
        video.flow_loss(model, x, np.zeros(3, np.int64), rng)
    with pytest.raises(ValueError, match="steps must be >= 1, got 0"):
        video.train_flow(model, *data[:2], 0, rng)
    with pytest.raises(ValueError, match="got 20 and -1"):
        video.sample(model, WORDS, rng, guidance=-1)
    with pytest.raises(ValueError, match=r"images must be \[n, 8, 8\]"):
        video.place(np.zeros((2, 12, 12)), rng)
