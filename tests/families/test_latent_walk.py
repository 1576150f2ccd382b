"""What the code means: rebuilt, sampled, mapped and walked between."""

import json
import struct

import numpy as np
import pytest

from snippets.autograd import Tensor
from snippets.families import latent_walk as walk
from snippets.families import vae


@pytest.fixture(scope="module")
def world():
    models, images, held_out = walk.load()
    return models["map"], models["digits"], images, held_out


def toy():
    """A network that passes on what is above 0."""
    one = {f"code{i}": np.eye(2) for i in range(3)}
    return one | {f"code{i}.bias": np.zeros(2) for i in range(3)}


def test_a_network_by_hand():
    model = toy() | {"code2.bias": np.array([0.0, -3])}
    out = walk.network(model, "code", np.array([[1.0, 2], [-4, 5]]))
    assert out.tolist() == [[1, -1], [0, 2]]


def test_it_is_the_network_that_was_trained(world):
    _, full, _, held_out = world
    model = vae.load()["digits"]
    mean, var = walk.encode(full, held_out)
    theirs = vae.encode(model, Tensor(held_out))
    np.testing.assert_allclose(mean, theirs[0].data, atol=1e-12)
    np.testing.assert_allclose(var, np.exp(theirs[1].data), atol=1e-12)
    made = vae.network(model, "decode", Tensor(mean)).data.clip(0, 1)
    np.testing.assert_allclose(walk.decode(full, mean), made, atol=1e-12)


@pytest.mark.shows("digits rebuilt from 16 numbers are nearer to the originals than from 2")  # fmt: skip
def test_rebuilt(world):
    *models, images, held_out = world
    far = [np.linalg.norm(held_out - walk.decode(m, walk.encode(m, held_out)[0]), axis=1) for m in models]  # fmt: skip
    blank = np.linalg.norm(held_out - images.mean(0), axis=1)
    assert far[1].mean() < 0.75 * far[0].mean()
    assert far[0].mean() < 0.7 * blank.mean()


@pytest.mark.shows("sampled digits are softer than real ones")
def test_soft(world):
    _, full, _, held_out = world
    new = walk.decode(full, np.random.default_rng(3).normal(size=(500, 16)))
    assert walk.contrast(new) < 0.85 * walk.contrast(held_out)


def test_contrast_by_hand():
    stripes = np.tile([0.0, 1], 32)[None]  # columns: steps along one axis only
    assert walk.contrast(stripes) == pytest.approx(0.5)
    assert walk.contrast(0.5 * stripes) == pytest.approx(0.125)
    assert walk.contrast(np.ones((3, 64))) == 0


@pytest.mark.shows("no sampled digit is a copy: they lie farther off than held-out digits")  # fmt: skip
def test_no_copies(world):
    _, full, images, held_out = world
    new = walk.decode(full, np.random.default_rng(3).normal(size=(500, 16)))
    near = walk.distances(new, images).min(1)
    assert near.min() > 0.3
    assert near.mean() > walk.distances(held_out, images).min(1).mean()
    assert walk.distances(images[:5], images).argmin(1).tolist() == [*range(5)]


def test_distances_by_hand():
    assert walk.distances(np.array([[0.0, 3]]), np.array([[4.0, 0], [0, 3]])).tolist() == [[5, 0]]  # fmt: skip


@pytest.mark.shows("half-way between two codes is more like a digit than half of each picture")  # fmt: skip
def test_halfway(world):
    _, full, images, held_out = world
    ends = held_out[180:], held_out[:180]  # other pairs than the page's
    ends = ends[0], np.roll(ends[1], 7, axis=0)
    half = [walk.walk(full, a, b, 3)[1] for a, b in zip(*ends, strict=True)]
    made = walk.distances(np.stack(half), images).min(1)
    mixed = walk.distances(sum(ends) / 2, images).min(1)
    assert made.mean() < mixed.mean() - 0.1
    assert np.mean(made < mixed) > 0.6


def test_a_walk_begins_and_ends_at_the_rebuilt_pictures(world):
    _, full, _, held_out = world
    path = walk.walk(full, *held_out[:2], 9)
    ends = walk.decode(full, walk.encode(full, held_out[:2])[0])
    np.testing.assert_allclose(path[[0, -1]], ends, atol=1e-12)
    steps = np.linalg.norm(np.diff(path, axis=0), axis=1)
    assert steps.max() < np.linalg.norm(ends[0] - ends[1])


@pytest.mark.shows("seven of the 16 numbers carry nothing")
def test_carried(world):
    flat, full, images, _ = world
    nats = np.sort(walk.carried(full, images))
    assert nats[6] < 0.05
    assert nats[7] > 1
    assert walk.carried(flat, images).min() > 2
    # the decoder does not look at them either
    z = np.random.default_rng(0).normal(size=(50, 16))
    other = z.copy()
    silent = walk.carried(full, images) < 0.05
    other[:, silent] += 1
    moved = np.abs(walk.decode(full, z) - walk.decode(full, other)).max()
    assert moved < 0.05


def test_the_map(world, tmp_path):
    walk.draw_map(tmp_path, world[0])
    about = json.loads((tmp_path / "latent.json").read_text())
    cells = about["columns"] * about["rows"]
    assert len(about["labels"]) == cells == 169
    assert about["labels"][0] == "code -2.4, +2.4"
    assert about["labels"][-1] == "code +2.4, -2.4"
    data = (tmp_path / "latent.png").read_bytes()
    assert struct.unpack(">II", data[16:24]) == (13 * 32, 13 * 32)


def test_bad_input(world, tmp_path):
    flat, full, images, _ = world
    with pytest.raises(ValueError, match="code takes 64 numbers a row"):
        walk.network(full, "code", images[:, :9])
    with pytest.raises(ValueError, match="code takes 64 numbers a row"):
        walk.encode(full, images[:, :9])
    with pytest.raises(ValueError, match="code takes 64 numbers a row"):
        walk.carried(full, images[:, :9])
    with pytest.raises(ValueError, match="decode takes 2 numbers a row"):
        walk.decode(flat, np.zeros((1, 16)))
    with pytest.raises(ValueError, match="steps must be >= 2, got 1"):
        walk.walk(full, *images[:2], 1)
    with pytest.raises(ValueError, match=r"x must be \[n, 64\]"):
        walk.contrast(images[0])
    with pytest.raises(ValueError, match="x has 9 columns, to 64"):
        walk.distances(images[:, :9], images)
    with pytest.raises(ValueError, match="a map needs codes of 2 numbers"):
        walk.draw_map(tmp_path, full)
    with pytest.raises(ValueError, match="each row needs ten digits"):
        walk.draw_rows(tmp_path / "a.png", [images[:9]], "nine")
