"""The first frame: its guesses, its training, its distance from the data."""

import numpy as np
import pytest

from snippets.autograd import Tensor
from snippets.types import video_first_frame as video

DIGITS = np.arange(10).repeat(12)


@pytest.fixture(scope="module")
def model():
    return video.load()[0]


@pytest.fixture(scope="module")
def drawn(model):
    return video.draw(model, DIGITS, np.random.default_rng(7))


@pytest.fixture(scope="module")
def data():
    return video.digits()


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
    made = video.draw(always(picture), np.array([3]), np.random.default_rng(0), 1)
    np.testing.assert_allclose(made[0], (picture + 1) / 2)
    made = video.draw(always(picture), np.array([3]), np.random.default_rng(0), 9)
    np.testing.assert_allclose(made[0], (picture + 1) / 2)  # so do nine


def test_the_loss_of_a_perfect_guess_is_zero():
    picture = np.linspace(0, 1, 64)
    model, labels = always(2 * picture - 1), np.zeros(5, np.int64)
    rng = np.random.default_rng(0)
    images = np.tile(picture, (5, 1))
    assert video.loss(model, images, labels, rng).data < 1e-9
    images = np.tile(1 - picture, (5, 1))
    assert video.loss(model, images, labels, rng).data > 1


def test_the_same_seed_draws_the_same_digits(model, drawn):
    again = video.draw(model, DIGITS, np.random.default_rng(7))
    np.testing.assert_array_equal(drawn, again)
    other = video.draw(model, DIGITS, np.random.default_rng(8))
    assert np.abs(drawn - other).mean() > 0.05


def test_a_few_steps_of_training_learn(data):
    rng = np.random.default_rng(0)
    losses = video.train(video.start(rng), *data[:2], 150, rng)
    assert np.mean(losses[-20:]) < 0.5 * np.mean(losses[:5])


@pytest.mark.shows("training lowers the loss on digits that it never saw")
def test_held_out_loss(model, data):
    def held_out(m):
        rng = np.random.default_rng(3)
        return np.mean([video.loss(m, *data[2:], rng).data for _ in range(10)])

    before = held_out(video.start(np.random.default_rng(0)))
    assert held_out(model) < 0.25 * before


@pytest.mark.shows(
    "drawn digits are nearly as far from training images as new real ones are"
)
def test_memorisation(drawn, data):
    images, _, held_out, _ = data
    far = video.nearest(drawn, images)[0]
    real = video.nearest(held_out, images)[0]
    assert far.mean() >= 0.85 * real.mean()
    assert far.min() > 0.3  # none is a copy
    copied, index = video.nearest(images[:9], images)
    assert copied.max() < 1e-6  # a copy would be seen
    assert index.tolist() == list(range(9))


@pytest.mark.shows("without the word, digits of all kinds are drawn")
def test_wordless(model, drawn, data):
    images, labels, _, _ = data
    free = video.draw(
        model, np.full(120, video.NO_WORD), np.random.default_rng(1), guide=0
    )
    kinds = labels[video.nearest(free, images)[1]]
    assert len(set(kinds)) == 10
    asked = labels[video.nearest(drawn, images)[1]]
    assert np.mean(asked == DIGITS) >= 0.97  # and with the word, the one asked


def test_nearest_agrees_with_the_distance_written_out(data):
    images, held_out = data[0][:50], data[2][:20]
    far = np.linalg.norm(held_out[:, None] - images[None], axis=2)
    distance, index = video.nearest(held_out, images)
    np.testing.assert_allclose(distance, far.min(1))
    np.testing.assert_array_equal(index, far.argmin(1))


def test_what_is_printed_was_trained_in_time():
    _, curve, seconds = video.load()
    assert seconds <= 90
    assert curve[-1] < 0.4 * curve[0]


def test_bad_input(model, data):
    rng, x = np.random.default_rng(0), np.zeros((2, 64))
    with pytest.raises(ValueError, match=r"times \(3, 1\) for pictures"):
        video.guess(model, x, np.zeros((3, 1)), np.zeros(2, np.int64))
    with pytest.raises(ValueError, match="2 images but 3 labels"):
        video.loss(model, x, np.zeros(3, np.int64), rng)
    with pytest.raises(ValueError, match="steps must be >= 1, got 0"):
        video.train(model, *data[:2], 0, rng)
    with pytest.raises(ValueError, match="got 20 and -1"):
        video.draw(model, DIGITS, rng, guide=-1)
    with pytest.raises(ValueError, match="pictures"):
        video.nearest(x, np.zeros((2, 63)))
    with pytest.raises(ValueError, match="non-negative"):
        video.weights(-1)
    with pytest.raises(AttributeError):
        video.start(None)
