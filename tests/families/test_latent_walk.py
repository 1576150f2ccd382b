"""What the code means: rebuilt, sampled, mapped and interpolated."""

import json
import struct

import numpy as np
import pytest
from cheaters import noisy_copies

from snippets.data import digit_labels, digits, nearest
from snippets.families import latent_walk as walk


@pytest.fixture(scope="module")
def world():
    models = walk.load()
    return models["map"], models["digits"], *digits()


@pytest.mark.shows(
    "digits rebuilt from 16 numbers are nearer to the originals than from 2",
    baseline="blank",
)
def test_rebuilt(world):
    *models, images, held_out = world
    far = [np.linalg.norm(held_out - walk.decode(m, walk.code_of(m, held_out)), axis=1) for m in models]  # fmt: skip
    blank = np.linalg.norm(held_out - images.mean(0), axis=1)
    assert far[1].mean() < 0.75 * far[0].mean()
    assert far[0].mean() < 0.7 * blank.mean()


@pytest.fixture(scope="module")
def sampled(world):
    """Four draws of 360 digits."""
    _, full, *_ = world
    return [walk.decode(full, np.random.default_rng(s).normal(size=(360, 16))) for s in range(4)]  # fmt: skip


@pytest.mark.shows("sampled digits are softer than real ones", baseline="held_out")
def test_soft(world, sampled):
    *_, held_out = world
    for x in sampled:
        assert walk.sharpness(x) < 0.85 * walk.sharpness(held_out)


def test_most_of_the_softness_is_the_decoders(world, sampled):
    """Digits rebuilt from their own codes are soft: not all is the prior's fault."""
    _, full, _, held_out = world
    real = walk.sharpness(held_out)
    rebuilt = walk.sharpness(walk.decode(full, walk.code_of(full, held_out)))
    for x in sampled:
        assert real - rebuilt > 0.5 * (real - walk.sharpness(x))


def test_what_the_measures_cannot_see(world):
    """Noise is sharper than digits, and means of digits are near to them."""
    *_, images, held_out = world
    cheats = walk.cheaters(images, np.random.default_rng(0))
    real = walk.measure_samples(held_out, images)
    noise = walk.measure_samples(cheats["only noise"], images)
    means = walk.measure_samples(cheats["ten mean digits"], images)
    assert noise[0] > real[0]
    assert noise[1] > 3 * real[1]
    assert means[1] < real[1]
    assert means[0] < 0.6 * real[0]


def test_sharpness_by_hand():
    stripes = np.tile([0.0, 1], 32)[None]  # columns: steps along one axis only
    assert walk.sharpness(stripes) == pytest.approx(0.5)
    assert walk.sharpness(0.5 * stripes) == pytest.approx(0.125)
    assert walk.sharpness(np.ones((3, 64))) == 0


@pytest.mark.shows(
    "no sampled digit is an exact copy: they lie farther off than held-out digits",
    baseline="real",
    cheater="noisy_copies",
)
def test_no_copies(world, sampled):
    *_, images, held_out = world
    _, real, _ = walk.measure_samples(held_out, images)
    for x in sampled:
        _, mean, least = walk.measure_samples(x, images)
        assert least > 0.3
        assert mean > real
    assert nearest(images[:5], images)[1].tolist() == [*range(5)]
    copied = noisy_copies(images, 360, np.random.default_rng(9))
    _, mean, least = walk.measure_samples(copied, images)
    assert least > 0.2  # no exact copies
    assert mean < 0.5 * real


@pytest.mark.shows(
    "half-way between two codes is nearer to a digit than half of two pictures",
    baseline="two pictures",
    cheater="means",
)
def test_halfway(world):
    _, full, images, held_out = world
    labels, _ = digit_labels()
    for seed in range(4):  # other pairs than the page's
        pairs = np.random.default_rng(seed).permutation(held_out).reshape(2, 180, 64)
        away = walk.measure_halfway(full, *pairs, images)
        assert away["two codes"] < away["two pictures"] - 0.1
        assert away["two codes"] < away["two rebuilt pictures"] - 0.08
        # the mean of each digit is nearer still: nearness is no quality
        means = np.array([images[labels == k].mean(axis=0) for k in range(10)])
        assert nearest(means, images)[0].mean() < away["two codes"] - 0.1


def test_an_interpolation_begins_and_ends_at_the_rebuilt_pictures(world):
    _, full, _, held_out = world
    path = walk.interpolate(full, *held_out[:2], 9)
    ends = walk.decode(full, walk.code_of(full, held_out[:2]))
    np.testing.assert_allclose(path[[0, -1]], ends, atol=1e-12)
    steps = np.linalg.norm(np.diff(path, axis=0), axis=1)
    assert steps.max() < np.linalg.norm(ends[0] - ends[1])


@pytest.mark.shows("about half of the 16 numbers carry nothing")
def test_silent_numbers(world):
    flat, full, images, _ = world
    nats = walk.kl_per_dimension(full, images)
    silent = nats < 0.05
    assert 6 <= silent.sum() <= 10
    assert nats[~silent].min() > 1
    assert walk.kl_per_dimension(flat, images).min() > 2
    # the decoder does not look at them either
    z = np.random.default_rng(0).normal(size=(50, 16))
    other = z.copy()
    other[:, silent] += 1
    moved = np.abs(walk.decode(full, z) - walk.decode(full, other)).max()
    assert moved < 0.05


def test_the_map(world, tmp_path):
    walk.plot_map(tmp_path / "latent.png", world[0])
    about = json.loads((tmp_path / "latent.json").read_text())
    cells = about["columns"] * about["rows"]
    assert len(about["labels"]) == cells == 169
    assert about["labels"][0] == "code -2.4, +2.4"
    assert about["labels"][-1] == "code +2.4, -2.4"
    data = (tmp_path / "latent.png").read_bytes()
    assert struct.unpack(">II", data[16:24]) == (13 * 32, 13 * 32)


def test_bad_input(world):
    _, full, images, _ = world
    with pytest.raises(ValueError, match="steps must be >= 2, got 1"):
        walk.interpolate(full, *images[:2], 1)
