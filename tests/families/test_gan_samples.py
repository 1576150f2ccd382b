"""What the GAN makes: hops between modes, crisp digits, no copies."""

import numpy as np
import pytest

from snippets.families import gan, latent_walk
from snippets.families import gan_samples as made


@pytest.fixture(scope="module")
def world():
    return made.load(), *made.load_digits()


@pytest.fixture(scope="module")
def digits(world):
    z = np.random.default_rng(3).normal(size=(500, 16))
    return made.generate(world[0]["digits"], z)


def test_it_is_the_generator_that_was_trained(world):
    for name, model in gan.load().items():
        d = len(world[0][name]["0"])
        theirs = gan.sample(model, 20, np.random.default_rng(0))
        ours = made.generate(world[0][name], np.random.default_rng(0).normal(size=(20, d)))  # fmt: skip
        np.testing.assert_allclose(ours, theirs, atol=1e-12)


def test_hops_by_hand():
    curve = np.array([[0.9, 0], [0.6, 0.3], [0.2, 0.8], [0, 0], [0.1, 0.4]])
    assert made.hops(curve) == 1


@pytest.mark.shows("the collapsed generator moves from mode to mode while it is trained")  # fmt: skip
def test_it_moves(world):
    curve = world[0]["collapsed"]["curve"]
    assert made.hops(curve) > len(curve) / 4
    assert len(set(curve.argmax(1))) >= 6  # it has been nearly everywhere
    late = world[0]["ring"]["curve"][-10:]
    assert (late.min(1) >= 1 / 32).mean() > 0.8


@pytest.mark.shows("sampled digits are crisper than those of the VAE on this site")  # fmt: skip
def test_crisp(world, digits):
    models, _, real = latent_walk.load()
    soft = latent_walk.decode(models["digits"], np.random.default_rng(3).normal(size=(500, 16)))  # fmt: skip
    assert made.contrast(digits) > made.contrast(soft) + 0.015
    assert made.contrast(digits) == pytest.approx(made.contrast(real), rel=0.12)
    assert made.contrast(digits) == latent_walk.contrast(digits)


@pytest.mark.shows("no sampled digit is a copy: they lie farther off than held-out digits")  # fmt: skip
def test_no_copies(world, digits):
    _, images, _, real = world
    near = made.distances(digits, images).min(1)
    assert near.min() > 0.3
    assert near.mean() > made.distances(real, images).min(1).mean()


@pytest.mark.shows("all ten kinds of digit are made")
def test_kinds(world, digits):
    _, images, labels, _ = world
    kinds = np.bincount(labels[made.distances(digits, images).argmin(1)], minlength=10)  # fmt: skip
    assert kinds.min() > 500 / 10 / 4


def test_the_split_is_that_of_training(world):
    _, images, labels, real = world
    train, held_out = gan.load_digits()
    np.testing.assert_array_equal(images, train)
    np.testing.assert_array_equal(real, held_out)
    near = np.stack([images[labels == k].mean(0) for k in range(10)])
    right = made.distances(images, near).argmin(1) == labels
    assert right.mean() > 0.85  # the labels belong to these images


def test_contrast_by_hand():
    stripes = np.tile([0.0, 1], 32)[None]
    assert made.contrast(stripes) == pytest.approx(0.5)
    assert made.contrast(np.ones((3, 64))) == 0


def test_the_pictures(tmp_path):
    curve = np.zeros((4, 8))
    curve[1, 3] = 0.5
    made.draw_modes(tmp_path / "a.svg", {"one": curve})
    assert (tmp_path / "a.svg").read_text().count("<rect") == 9
    made.draw_ring(tmp_path / "b.svg", np.array([[2.0, 0], [3, 0]]), "two")
    text = (tmp_path / "b.svg").read_text()
    assert text.count("<ellipse") == 8
    assert "M236.4 150" in text  # the first point, 1.6 to its left


def test_bad_input(world, tmp_path):
    models, images, *_ = world
    with pytest.raises(ValueError, match="the noise needs 2 numbers a row"):
        made.generate(models["ring"], np.zeros((1, 3)))
    with pytest.raises(ValueError, match=r"curve must be \[T, 8\]"):
        made.hops(np.zeros((1, 8)))
    with pytest.raises(ValueError, match=r"x must be \[n, 64\]"):
        made.contrast(images[0])
    with pytest.raises(ValueError, match="x has 9 columns, to 64"):
        made.distances(images[:, :9], images)
    with pytest.raises(ValueError, match="curves must not be empty"):
        made.draw_modes(tmp_path / "a.svg", {})
    with pytest.raises(ValueError, match="x must not be empty"):
        made.draw_ring(tmp_path / "a.svg", np.zeros((0, 2)), "none")
