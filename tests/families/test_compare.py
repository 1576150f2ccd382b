"""The closing table: its measures on paper, its samples from the families."""

import importlib
import io

import numpy as np
import pytest

from snippets import _compare
from snippets._catalogue import PACKAGE
from snippets.families import compare

RNG = np.random.default_rng


@pytest.fixture(scope="module")
def stored():
    raw = (PACKAGE / "families" / "compare.npz").read_bytes()
    return dict(np.load(io.BytesIO(raw)))


@pytest.fixture(scope="module")
def digits():
    return compare.load_digits()


# --- the measures ------------------------------------------------------------


def test_modes_by_hand():
    x = np.repeat(compare.CENTRES[:2], 10, axis=0)
    assert compare.modes(x) == (2, 1.0)
    x[:5] += (0.59, 0)  # within three standard deviations
    assert compare.modes(x) == (2, 1.0)
    x[:5] += (0.02, 0)
    assert compare.modes(x) == (2, 0.75)
    few = np.concatenate([np.repeat(compare.CENTRES[:1], 31, 0), x[-1:]])
    assert compare.modes(few) == (2, 1.0)  # 1 of 32 is a quarter of a share
    assert compare.modes(few[[0] * 32 + [31]]) == (1, 1.0)


def test_the_ring_is_what_the_pages_say():
    x = compare.ring(40_000, RNG(0))
    covered, share = compare.modes(x)
    assert covered == 8
    assert share == pytest.approx(1 - np.exp(-4.5), abs=0.003)
    radius = np.hypot(*x.T)
    assert np.mean(radius**2) == pytest.approx(4 + 2 * 0.04, abs=0.02)


def test_its_entropy_is_that_of_the_table():
    x = compare.ring(20_000, RNG(0))
    square = ((x[:, None] - compare.CENTRES) ** 2).sum(2) / 0.2**2
    p = np.exp(-square / 2).mean(1) / (2 * np.pi * 0.2**2)
    assert -np.log(p).mean() == pytest.approx(float(compare.TRUTH["nats"]), abs=0.02)


def test_distances_by_hand():
    a, b = np.array([[0.0, 0], [3, 0]]), np.array([[0.0, 4]])
    np.testing.assert_allclose(compare.distances(a, b), [[4], [5]])


def test_covered_by_hand():
    """On a line the third neighbour of 0, 1, 2, 3 is 3, 2, 2 and 3 away."""
    by = np.array([[0.0], [1], [2], [3]])
    points = np.array([[-3.0], [-3.1], [6], [6.1]])
    np.testing.assert_allclose(compare.covered(points, by), 0.5)
    assert compare.covered(by, by) == 1


def test_frechet_of_two_gaussians_in_closed_form():
    rng = RNG(0)
    z = rng.normal(size=(500, 3))
    z = (z - z.mean(0)) @ np.linalg.inv(np.linalg.cholesky(np.cov(z.T))).T
    turn = np.linalg.qr(rng.normal(size=(3, 3)))[0]
    a = z * (1, 2, 3) @ turn.T
    b = z * (2, 2, 5) @ turn.T + turn @ (0, 1, 2)
    wanted = 1 + 0 + 4 + (1 + 4)  # the spreads, squared, and the means
    assert compare.frechet(a, b) == pytest.approx(wanted)
    assert compare.frechet(a, a) == pytest.approx(0, abs=1e-9)


def test_frechet_does_not_depend_on_the_order():
    a, b = RNG(1).normal(size=(50, 4)), RNG(2).normal(size=(60, 4)) ** 2
    assert compare.frechet(a, b) == pytest.approx(compare.frechet(b, a))


def test_the_judge_reads_held_out_digits(stored, digits):
    *_, held_out, labels = digits
    z = compare.features(held_out, stored) @ stored["w3"].astype(float)
    assert np.mean(z.argmax(1) == labels) > 0.95


# --- the table ---------------------------------------------------------------


@pytest.mark.parametrize("family", _compare.FAMILIES)
def test_the_samples_are_those_of_the_family(family, stored):
    """Drawn again; on another machine a few may part ways."""
    module = importlib.import_module(f"snippets.families.{family}")
    x = module.sample(module.load()["ring"], _compare.RING, RNG(0))
    same = np.abs(x - stored[f"{family}/ring"]).max(1) < 0.01
    assert np.mean(same) > 0.9
    y = module.sample(module.load()["digits"], _compare.DIGITS, RNG(0))[:20]
    same = np.abs(y - stored[f"{family}/digits"][:20] / 255).max(1) < 0.01
    assert np.mean(same) > 0.7


def test_every_family_is_in_the_table():
    rows = compare.table()
    assert list(rows) == [
        (name, data) for name in _compare.FAMILIES for data in ("ring", "digits")
    ]
    for row in rows.values():
        assert 0 < float(row["seconds"]) <= 90
        assert row["kind"] in compare.SIGNS
    total = {}
    for (name, _), row in rows.items():
        total[name] = total.get(name, 0) + float(row["seconds"])
    assert max(total.values()) <= 90


@pytest.mark.shows(
    "diffusion and flow matching have all modes and 0.95 of samples on them"
)
@pytest.mark.parametrize("name", ["diffusion", "flow_matching"])
def test_the_ring(name, stored):
    covered, share = compare.modes(stored[f"{name}/ring"].astype(float))
    assert covered == 8
    assert share >= 0.95


@pytest.fixture(scope="module")
def judged(stored, digits):
    """{family: (Frechet distance, precision, recall, near)} on the digits."""
    train, _, held_out, _ = digits
    copies = train[RNG(3).integers(len(train), size=360)]
    made = {"a copier": np.clip(copies + 0.01, 0, 1)}
    for name in _compare.FAMILIES:
        made[name] = stored[f"{name}/digits"] / 255
    return {
        name: compare.judge_digits(x, train, held_out, stored)
        for name, x in made.items()
    }


@pytest.mark.shows(
    "by Frechet distance a copier ranks with the best; its nearness gives it away"
)
def test_a_copier(judged):
    distances = sorted(f for f, *_ in judged.values())
    assert judged["a copier"][0] <= distances[2]
    near = {name: values[3] for name, values in judged.items()}
    assert near.pop("a copier") < 0.3
    assert min(near.values()) > 0.85


@pytest.mark.shows(
    "guidance has the best precision on the digits and less recall than flow matching"
)
def test_guidance_trades(judged):
    precision = {name: p for name, (_, p, _, _) in judged.items()}
    assert max(precision, key=precision.get) == "guidance"
    assert judged["guidance"][2] < judged["flow_matching"][2] - 0.05


# --- bad input ---------------------------------------------------------------


def test_bad_input(stored):
    with pytest.raises(ValueError, match=r"points \[n, 2\], got \(4, 3\)"):
        compare.modes(np.zeros((4, 3)))
    with pytest.raises(ValueError, match=r"images \[n, 64\], got \(4, 63\)"):
        compare.features(np.zeros((4, 63)), stored)
    with pytest.raises(ValueError, match=r"images \[n, 64\], got \(4, 8, 8\)"):
        compare.judge_digits(np.zeros((4, 8, 8)), *[np.zeros((9, 64))] * 2, stored)
    with pytest.raises(ValueError, match="n must be >= 1, got 0"):
        compare.ring(0, RNG(0))
    with pytest.raises(ValueError, match="a has 2 columns, b 3"):
        compare.distances(np.zeros((4, 2)), np.zeros((4, 3)))
    with pytest.raises(ValueError, match="a has 2 columns, b 3"):
        compare.covered(np.zeros((4, 2)), np.zeros((4, 3)))
    with pytest.raises(ValueError, match="at least 2 rows each, got 1 and 5"):
        compare.frechet(np.zeros((1, 2)), np.zeros((5, 2)))
