"""The closing table: its measures on paper, its samples from the families."""

import importlib

import numpy as np
import pytest

from snippets._experiments import compare as study
from snippets.data import digit_labels, digits, ring, ring_nll
from snippets.families import compare

RNG = np.random.default_rng


@pytest.fixture(scope="module")
def stored():
    return compare.load()[0]


@pytest.fixture(scope="module")
def notes():
    return compare.load()[1]


# --- the measures ------------------------------------------------------------


def test_the_entropy_of_the_ring_is_that_of_the_table():
    x = ring(20_000, RNG(0))
    assert ring_nll(x).mean() == pytest.approx(float(compare.TRUTH["nats"]), abs=0.02)


def test_share_inside_by_hand():
    """On a line the third neighbour of 0, 1, 2, 3 is 3, 2, 2 and 3 away."""
    by = np.array([[0.0], [1], [2], [3]])
    points = np.array([[-3.0], [-3.1], [6], [6.1]])
    np.testing.assert_allclose(compare.share_inside(points, by), 0.5)
    assert compare.share_inside(by, by) == 1


def test_the_classifier_knows_held_out_digits(stored):
    _, held_out = digits()
    _, labels = digit_labels()
    z = compare.features(held_out, stored) @ stored["w3"]
    assert np.mean(z.argmax(1) == labels) > 0.95


# --- the table ---------------------------------------------------------------


@pytest.mark.parametrize("family", study.FAMILIES)
def test_the_samples_are_those_of_the_family(family, stored):
    """Drawn again; on another machine a few may part ways."""
    module = importlib.import_module(f"snippets.families.{family}")
    x = module.sample(module.load()["ring"], study.RING, RNG(0))
    same = np.abs(x - stored[f"{family}/ring"]).max(1) < 0.01
    assert np.mean(same) > 0.9
    y = module.sample(module.load()["digits"], study.DIGITS, RNG(0))[:20]
    same = np.abs(y - stored[f"{family}/digits"][:20] / 255).max(1) < 0.01
    assert np.mean(same) > 0.7


def test_every_family_is_in_the_table(notes):
    assert list(notes) == list(study.FAMILIES)
    for family in notes.values():
        assert list(family) == ["ring", "digits"]
        assert sum(float(row["seconds"]) for row in family.values()) <= 90
        assert all(row["kind"] in compare.SIGNS for row in family.values())


@pytest.mark.shows(
    "diffusion and flow matching have all modes and 0.95 of samples on them"
)
@pytest.mark.parametrize("name", ["diffusion", "flow_matching"])
def test_the_ring(name, stored):
    found = compare.measure_ring(stored[f"{name}/ring"], ring(1000, RNG(0)))
    assert found["modes"] == 8
    assert found["on one"] >= 0.95


@pytest.fixture(scope="module")
def measured(stored):
    """{family: {what: number}} on the digits."""
    train, held_out = digits()
    images = {"a copier": compare.copier(train, 360, RNG(3))}
    for name in study.FAMILIES:
        images[name] = stored[f"{name}/digits"] / 255
    return {
        name: compare.measure_digits(x, train, held_out, stored)
        for name, x in images.items()
    }


@pytest.mark.shows(
    "by Frechet distance a copier ranks with the best; its nearness gives it away"
)
def test_a_copier(measured):
    best = sorted(found["Frechet"] for found in measured.values())
    assert measured["a copier"]["Frechet"] <= best[2]
    near = {name: found["near"] for name, found in measured.items()}
    assert near.pop("a copier") < 0.3
    assert min(near.values()) > 0.85


@pytest.mark.shows(
    "guidance has the best precision on the digits and less recall than flow matching"
)
def test_guidance_trades(measured):
    precision = {name: found["precision"] for name, found in measured.items()}
    assert max(precision, key=precision.get) == "guidance"
    recall = {name: found["recall"] for name, found in measured.items()}
    assert recall["guidance"] < recall["flow_matching"] - 0.05


# --- bad input ---------------------------------------------------------------


def test_bad_input(stored):
    with pytest.raises(ValueError, match=r"images \[n, 64\], got \(4, 63\)"):
        compare.features(np.zeros((4, 63)), stored)
