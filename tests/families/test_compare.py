"""The closing table: its measures on paper, its samples from the families."""

import importlib

import numpy as np
import pytest
from cheaters import centres

from snippets._experiments import compare as study
from snippets.data import digit_labels, digits, ring
from snippets.families import compare

RNG = np.random.default_rng


@pytest.fixture(scope="module")
def stored():
    return compare.load()[0]


@pytest.fixture(scope="module")
def notes():
    return compare.load()[1]


# --- the measures ------------------------------------------------------------


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


@pytest.mark.parametrize("row", study.ROWS)
def test_the_samples_are_those_of_the_family(row, stored):
    """Drawn again; on another machine a few may part ways."""
    name, options = study.ROWS[row]
    family = importlib.import_module(f"snippets.families.{name}")
    models = family.load()
    x = family.sample(models["ring"], study.RING, RNG(0), **options)
    same = np.abs(x - stored[f"{row}/ring"]).max(1) < 0.01
    assert np.mean(same) > 0.9
    y = family.sample(models["digits"], study.DIGITS, RNG(0), **options)[:20]
    same = np.abs(y - stored[f"{row}/digits"][:20] / 255).max(1) < 0.01
    assert np.mean(same) > 0.7


@pytest.mark.parametrize("row", study.ROWS)
def test_what_was_measured_is_measured_again(row, stored):
    """The first of the four draws, whose samples are stored, rounded."""
    train, held_out = digits()
    images = stored[f"{row}/digits"] / 255
    again = compare.measure_digits(images, train, held_out, stored)
    first = stored[f"{row}/digits/measured"][0]
    np.testing.assert_allclose(again, first, rtol=0.03, atol=0.03)
    again = compare.measure_ring(stored[f"{row}/ring"], ring(1000, RNG(1)))
    np.testing.assert_allclose(again, stored[f"{row}/ring/measured"][0], atol=0.01)


def test_every_family_has_its_budget(notes):
    assert list(notes) == [name.replace("_", " ") for name in study.FAMILIES]
    for family in notes.values():
        assert list(family) == ["ring", "digits"]
        assert sum(float(row["seconds"]) for row in family.values()) <= 90
        assert all(row["kind"] in compare.SIGNS for row in family.values())
    autoregressive = notes["autoregressive"]["ring"]
    shapes = (3 * 64, 2 * 64, 64 * 64, 64 * 64)  # seen, place, middle, out
    assert int(autoregressive["parameters"]) == sum(shapes)
    assert autoregressive["NFE"] == "2"


@pytest.mark.parametrize("name", study.FAMILIES)
def test_the_budget_is_that_of_the_stored_weights(name, notes):
    for data in ("ring", "digits"):
        row = notes[name.replace("_", " ")][data]
        stored = [row[key] for key in ("NFE", "parameters", "steps", "seconds")]
        assert stored == list(map(str, study.budget(name, data)))


def test_nothing_costs_less_than_the_truth(notes):
    for family in notes.values():
        row = family["ring"]
        if row["kind"] != "none":
            assert float(row["above"]) > -3 * float(row["error"])


@pytest.mark.shows(
    "diffusion and flow matching have all modes and 0.95 of samples on them",
    baseline="real",
    cheater="centres",
)
@pytest.mark.parametrize("name", ["diffusion", "flow matching"])
def test_the_ring(name, stored):
    found = stored[f"{name}/ring/measured"]
    assert (found[:, 0] == 8).all()
    real = compare.measure_ring(ring(1000, RNG(2)), ring(1000, RNG(1)))
    assert 0.95 <= found[:, 1].min() < real[1] + 0.01
    modes, share, width, _, recall = compare.measure_ring(
        centres(1000), ring(1000, RNG(1))
    )
    assert (modes, share) == (8, 1)  # blind to this; width and recall are not
    assert width < 0.01 < 0.1 < found[:, 2].min()
    assert recall < found[:, 4].min() - 0.1


@pytest.fixture(scope="module")
def measured(stored):
    """{row: [SEEDS, 4]} on the digits: Frechet, precision, recall, near."""
    rows = {row: stored[f"{row}/digits/measured"] for row in study.ROWS}
    train, held_out = digits()
    rows["real"] = compare.measure_real_digits(train, held_out, stored)
    return rows | compare.measure_baselines(train, held_out, stored)


@pytest.mark.shows(
    "by Frechet distance a copier ranks with the best; its nearness gives it away",
    baseline="best",
    cheater="a copier",
)
def test_a_copier(measured):
    copier = measured["a copier"]
    best = sorted(measured[row][:, 0].mean() for row in study.ROWS)
    assert copier[:, 0].max() < best[4]
    assert copier[:, 3].max() < 0.3
    assert min(measured[row][:, 3].min() for row in study.ROWS) > 0.85


@pytest.mark.shows(
    "by Frechet distance ten Gaussians are ahead of most families that know no class",
    baseline="ten Gaussians",
)
def test_ten_gaussians(measured):
    worst = measured["ten Gaussians"][:, 0].max()
    behind = [row for row in study.ROWS if measured[row][:, 0].mean() > worst + 0.5]
    known = [row for row in study.ROWS if row not in ("a class", "guided")]
    assert set(behind) <= set(known)
    assert len(behind) > len(known) / 2
    recall = measured["ten Gaussians"][:, 2].max()  # here they are behind
    ahead = [row for row in study.ROWS if measured[row][:, 2].mean() > recall]
    assert len(ahead) > len(study.ROWS) / 2
    one = measured["one Gaussian"]
    assert one[:, 0].min() > 3 * worst
    assert one[:, 1].max() < min(measured[row][:, 1].min() for row in known)


@pytest.mark.shows(
    "ten mean digits are as near to handwriting as handwriting: nearness is no quality",
    cheater="ten mean digits",
)
def test_mean_digits(measured):
    near = measured["ten mean digits"][:, 3]
    assert near == pytest.approx(np.ones(len(near)), abs=0.1)
    assert measured["ten mean digits"][:, 1].min() == 1  # precision is no help
    assert measured["ten mean digits"][:, 2].max() == 0  # recall is
    assert measured["ten mean digits"][:, 0].min() > 10


@pytest.mark.shows(
    "most of the precision of guided digits comes from the class, not from guidance",
    baseline="no class",
)
def test_the_class_does_it(measured):
    none, told, guided = (measured[row] for row in ("no class", "a class", "guided"))
    by_the_class = told[:, 1].mean() - none[:, 1].mean()
    by_guidance = guided[:, 1].mean() - told[:, 1].mean()
    assert by_the_class > 2 * by_guidance > 0
    assert told[:, 0].max() < none[:, 0].min()


@pytest.mark.shows(
    "guidance makes digits tidier than real ones and reaches fewer of them",
    baseline="real",
)
def test_guidance_trades(measured):
    told, guided, real = (measured[row] for row in ("a class", "guided", "real"))
    assert guided[:, 1].min() > real[:, 1].max()
    assert guided[:, 2].max() < told[:, 2].min()
    assert guided[:, 2].max() < real[:, 2].min()


def test_what_the_page_says_of_the_families(measured, stored):
    """In each of the four draws, or by more than their deviations."""
    frechet = {row: found[:, 0] for row, found in measured.items()}
    assert frechet["gan"].max() < frechet["diffusion"].min()
    energy = measured["energy based"]
    assert energy[:, 1].min() > 0.65
    assert energy[:, 2].max() < 0.4
    rings = {row: stored[f"{row}/ring/measured"] for row in study.ROWS}
    recall = {row: found[:, 4].mean() for row, found in rings.items()}
    assert min(recall, key=recall.get) == "gan"
    on_a_mode = {row: found[:, 1].mean() for row, found in rings.items()}
    fewest = sorted(on_a_mode, key=on_a_mode.get)[:4]
    assert set(fewest) == {"no class", "vae", "normalizing flow", "gan"}
    width = {row: found[:, 2].mean() for row, found in rings.items()}
    assert min(width, key=width.get) == "guided"


def test_rows_have_a_cell_for_each_column(measured, stored, notes):
    (row,) = compare.digit_rows({"real, learnt": measured["real"]})
    assert row[-1] == "-"
    assert len(row) == 1 + len(compare.DIGITS)
    rows = compare.ring_rows({"vae": stored["vae/ring/measured"]}, notes)
    assert rows[0][-1].startswith("<")
    assert len(rows[0]) == 2 + len(compare.RING)


# --- bad input ---------------------------------------------------------------


def test_bad_input(stored):
    with pytest.raises(ValueError, match=r"images \[n, 64\], got \(4, 63\)"):
        compare.features(np.zeros((4, 63)), stored)
