"""What the GAN makes: hops between modes, crisp digits, no copies."""

import numpy as np
import pytest

from snippets.data import digit_labels, digits, nearest
from snippets.families import gan, latent_walk, vae
from snippets.families import gan_samples as made


@pytest.fixture(scope="module")
def models():
    return gan.load()


@pytest.fixture(scope="module")
def samples(models):
    return gan.sample(models["digits"], 500, np.random.default_rng(3))


def test_hops_by_hand():
    curve = np.array([[0.9, 0], [0.6, 0.3], [0.2, 0.8], [0, 0], [0.1, 0.4]])
    assert made.changes_of_mode(curve) == 1


@pytest.mark.shows("the collapsed generator moves from mode to mode while it is trained")  # fmt: skip
def test_it_moves(models):
    curve = models["collapsed"]["curve"]
    assert made.changes_of_mode(curve) > len(curve) / 4
    assert len(set(curve.argmax(1))) >= 6  # it has been nearly everywhere
    late = models["ring"]["curve"][-10:]
    assert (late.min(1) >= 1 / 32).mean() > 0.8


@pytest.mark.shows("sampled digits are crisper than those of the VAE on this site")  # fmt: skip
def test_crisp(samples):
    _, real = digits()
    z = np.random.default_rng(3).normal(size=(500, 16))
    soft = latent_walk.decode(vae.load()["digits"], z)
    sharp = made.sharpness(samples)
    assert sharp > made.sharpness(soft) + 0.015
    assert sharp == pytest.approx(made.sharpness(real), rel=0.12)
    assert sharp == latent_walk.sharpness(samples)  # the same measure


@pytest.mark.shows("no sampled digit is a copy: they lie farther off than held-out digits")  # fmt: skip
def test_no_copies(samples):
    images, real = digits()
    _, mean, least = made.measure_samples(samples, images)
    assert least > 0.3
    assert mean > nearest(real, images)[0].mean()


@pytest.mark.shows("all ten kinds of digit are made")
def test_kinds(samples):
    images, _ = digits()
    labels, _ = digit_labels()
    assert made.kinds(samples, images, labels).min() > 500 / 10 / 4
    assert made.kinds(images, images, labels).tolist() == np.bincount(labels).tolist()


def test_sharpness_by_hand():
    stripes = np.tile([0.0, 1], 32)[None]
    assert made.sharpness(stripes) == pytest.approx(0.5)
    assert made.sharpness(np.ones((3, 64))) == 0


def test_the_pictures(tmp_path):
    curve = np.zeros((4, 8))
    curve[1, 3] = 0.5
    made.plot_modes(tmp_path / "a.svg", {"one": curve})
    assert (tmp_path / "a.svg").read_text().count("<rect") == 9
