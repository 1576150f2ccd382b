"""What the GAN makes of digits: crisp, no copies, all kinds."""

import numpy as np
import pytest
from cheaters import noisy_copies

from snippets.autograd import Adam, Tensor
from snippets.data import digit_labels, digits, nearest
from snippets.families import gan, latent_walk, vae
from snippets.families import gan_samples as made

SEEDS = range(4)


@pytest.fixture(scope="module")
def samples():
    """Four draws of 360 digits."""
    model = gan.load()["digits"]
    return [gan.sample(model, 360, np.random.default_rng(s)) for s in SEEDS]


@pytest.mark.shows(
    "sampled digits are crisper than those of the VAE on this site",
    baseline="softest",
    cheater="noise",
)
def test_crisp(samples):
    _, real = digits()
    model = vae.load()["digits"]
    soft = [
        latent_walk.decode(model, np.random.default_rng(s).normal(size=(360, 16)))
        for s in SEEDS
    ]
    softest = max(made.sharpness(x) for x in soft)
    for x in samples:
        assert made.sharpness(x) > softest + 0.015
        assert made.sharpness(x) == pytest.approx(made.sharpness(real), rel=0.12)
        assert made.sharpness(x) == latent_walk.sharpness(x)  # the same measure
    noise = np.random.default_rng(0).random((360, 64))
    assert made.sharpness(noise) > 1.2 * made.sharpness(real)  # crisp is not good


@pytest.mark.shows(
    "no sampled digit is an exact copy: they lie farther off than held-out digits",
    baseline="real",
    cheater="noisy_copies",
)
def test_no_copies(samples):
    images, real = digits()
    for x in samples:
        _, mean, least = made.measure_samples(x, images)
        assert least > 0.3
        assert mean > nearest(real, images)[0].mean()
    copied = noisy_copies(images, 360, np.random.default_rng(9))
    _, mean, least = made.measure_samples(copied, images)
    assert least > 0.2  # no exact copies
    assert mean < 0.5 * nearest(real, images)[0].mean()


@pytest.mark.shows(
    "all ten kinds of digit are made", baseline="counts", cheater="repeated"
)
def test_kinds(samples):
    images, _ = digits()
    labels, _ = digit_labels()
    for x in samples:
        assert made.kinds(x, images, labels).min() > 360 / 10 / 4
    counts = made.kinds(images, images, labels)
    assert counts.tolist() == np.bincount(labels).tolist()
    # ten images, 36 times each, make all ten kinds, too: this is no variety
    repeated = images[[np.flatnonzero(labels == k)[0] for k in range(10)]].repeat(36, 0)
    assert made.kinds(repeated, images, labels).tolist() == [36] * 10


def blurred(x, share):  # images [n, 64] -> [n, 64]
    """A share of each pixel is spread over its neighbours."""
    images = np.pad(x.reshape(-1, 8, 8), ((0, 0), (1, 1), (1, 1)), mode="edge")
    down = (images[:, :-2] + 2 * images[:, 1:-1] + images[:, 2:]) / 4
    soft = (down[:, :, :-2] + 2 * down[:, :, 1:-1] + down[:, :, 2:]) / 4
    return (1 - share) * x + share * soft.reshape(-1, 64)


def test_a_discriminator_learns_to_tell_blurred_digits_from_real_ones():
    """Why a generator that blurs is caught; of the same digits it can tell nothing."""
    images, _ = digits()
    losses = {}
    for share in (0, 0.6):
        rng = np.random.default_rng(0)
        pools = images, blurred(images, share)
        D = gan.init([64, 128, 128, 1], rng, np.float32)
        adam = Adam(D, 1e-3, gan.BETAS)
        last = []
        for _ in range(400):
            x, soft = (
                Tensor((2 * rng.choice(pool, 64) - 1).astype(np.float32))
                for pool in pools
            )
            loss, total = gan.discriminator_loss(D, x, soft, gan.DIGITS["penalty"])
            total.backward()
            adam.step()
            last = [*last[-99:], float(loss.data)]
        losses[share] = np.mean(last)
    assert abs(losses[0] - np.log(4)) < 0.03
    assert losses[0.6] < np.log(4) - 0.15


def test_sharpness_by_hand():
    stripes = np.tile([0.0, 1], 32)[None]
    assert made.sharpness(stripes) == pytest.approx(0.5)
    assert made.sharpness(np.ones((3, 64))) == 0


def test_noise_is_sharper_than_any_digit():
    noise = np.random.default_rng(0).random((360, 64))
    assert made.sharpness(noise) > made.sharpness(digits()[1])


def test_the_picture(tmp_path):
    images, _ = digits()
    made.plot_digits(tmp_path / "a.png", images[:20], images)
    assert (tmp_path / "a.png").stat().st_size > 500
