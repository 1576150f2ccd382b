"""What the code means: rebuilt, sampled, mapped and interpolated."""

import json
import struct

import numpy as np
import pytest

from snippets.data import digits, distances
from snippets.families import latent_walk as walk


@pytest.fixture(scope="module")
def world():
    models = walk.load()
    return models["map"], models["digits"], *digits()


@pytest.mark.shows("digits rebuilt from 16 numbers are nearer to the originals than from 2")  # fmt: skip
def test_rebuilt(world):
    *models, images, held_out = world
    far = [np.linalg.norm(held_out - walk.decode(m, walk.code_of(m, held_out)), axis=1) for m in models]  # fmt: skip
    blank = np.linalg.norm(held_out - images.mean(0), axis=1)
    assert far[1].mean() < 0.75 * far[0].mean()
    assert far[0].mean() < 0.7 * blank.mean()


@pytest.mark.shows("sampled digits are softer than real ones")
def test_soft(world):
    _, full, _, held_out = world
    new = walk.decode(full, np.random.default_rng(3).normal(size=(500, 16)))
    assert walk.sharpness(new) < 0.85 * walk.sharpness(held_out)


def test_sharpness_by_hand():
    stripes = np.tile([0.0, 1], 32)[None]  # columns: steps along one axis only
    assert walk.sharpness(stripes) == pytest.approx(0.5)
    assert walk.sharpness(0.5 * stripes) == pytest.approx(0.125)
    assert walk.sharpness(np.ones((3, 64))) == 0


@pytest.mark.shows("no sampled digit is a copy: they lie farther off than held-out digits")  # fmt: skip
def test_no_copies(world):
    _, full, images, held_out = world
    new = walk.decode(full, np.random.default_rng(3).normal(size=(500, 16)))
    near = distances(new, images).min(1)
    assert near.min() > 0.3
    assert near.mean() > distances(held_out, images).min(1).mean()
    assert distances(images[:5], images).argmin(1).tolist() == [*range(5)]


@pytest.mark.shows("half-way between two codes is more like a digit than half of each picture")  # fmt: skip
def test_halfway(world):
    _, full, images, held_out = world
    ends = held_out[180:], held_out[:180]  # other pairs than the page's
    ends = ends[0], np.roll(ends[1], 7, axis=0)
    half = [walk.interpolate(full, a, b, 3)[1] for a, b in zip(*ends, strict=True)]
    made = distances(np.stack(half), images).min(1)
    mixed = distances(sum(ends) / 2, images).min(1)
    assert made.mean() < mixed.mean() - 0.1
    assert np.mean(made < mixed) > 0.6


def test_an_interpolation_begins_and_ends_at_the_rebuilt_pictures(world):
    _, full, _, held_out = world
    path = walk.interpolate(full, *held_out[:2], 9)
    ends = walk.decode(full, walk.code_of(full, held_out[:2]))
    np.testing.assert_allclose(path[[0, -1]], ends, atol=1e-12)
    steps = np.linalg.norm(np.diff(path, axis=0), axis=1)
    assert steps.max() < np.linalg.norm(ends[0] - ends[1])


@pytest.mark.shows("seven of the 16 numbers carry nothing")
def test_silent_numbers(world):
    flat, full, images, _ = world
    nats = np.sort(walk.kl_per_dimension(full, images))
    assert nats[6] < 0.05
    assert nats[7] > 1
    assert walk.kl_per_dimension(flat, images).min() > 2
    # the decoder does not look at them either
    z = np.random.default_rng(0).normal(size=(50, 16))
    other = z.copy()
    silent = walk.kl_per_dimension(full, images) < 0.05
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
