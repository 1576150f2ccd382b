"""Digits to order: the parts on paper, the learning, and what the samples are."""

import numpy as np
import pytest
from checkout import ROOT

from snippets.autograd import Tensor
from snippets.data import digits14, nearest
from snippets.types import image_classifier
from snippets.types import image_digits as digits

COUNT = 60  # of each digit


@pytest.fixture(scope="module")
def flow():
    return digits.load_digit_flow()[0]


@pytest.fixture(scope="module")
def classifier():
    return image_classifier.load_classifier()[0]


@pytest.fixture(scope="module")
def real(classifier):
    """Features of the unseen digits on which no setting was chosen."""
    return image_classifier.features_of(classifier, image_classifier.unseen_halves()[1])


def draw(flow, scale, count, seed=1):
    z = np.random.default_rng(seed).normal(size=(10 * count, digits.COMPONENTS))
    asked = digits.label_rows(image_classifier.sorted_labels(10 * count))
    x = flow.sample(z, asked, scale)[-1]
    return np.where(x < digits.FAINT, 0, x)


@pytest.fixture(scope="module")
def made(flow):
    return draw(flow, digits.GUIDANCE, COUNT)


def measure(x, real, classifier, count=20):
    """Share right, and Frechet distance: means over sets with `count` of each digit."""
    sets = np.split(x.reshape(10, -1, 196), len(x) // 10 // count, axis=1)
    found = [
        image_classifier.measure_set(classifier, each.reshape(-1, 196), real)
        for each in sets
    ]
    return np.mean(found, axis=0)


def test_codes_are_principal_components(flow):
    images, _ = digits14()
    z = flow.encode(images)
    np.testing.assert_allclose(z.var(axis=0), flow.variance, atol=1e-9)
    assert np.abs(np.corrcoef(z.T) - np.eye(digits.COMPONENTS)).max() < 1e-6
    assert ((flow.decode(z) - images) ** 2).mean() < 0.01 * images.var()


def test_at_first_it_is_the_answer_for_a_gaussian():
    """x ~ N(0, v), z = t x + (1 - t) noise: E[x | z] = z t v / (t² v + (1-t)²)."""
    rng = np.random.default_rng(0)
    flow = digits.digit_flow(digits.init_digits(rng))
    variance = flow.variance = rng.random(digits.COMPONENTS) + 0.1
    z = rng.normal(size=(3, digits.COMPONENTS))
    t = np.array([[0.0], [0.5], [0.9]])
    labels = digits.label_rows(np.array([1, 2, 10]))
    x = flow.predict(z, t, labels).data
    assert not x[0].any()  # from noise alone: the mean
    np.testing.assert_allclose(x[1], z[1] * variance * 2 / (variance + 1))
    clean, noise = rng.normal(size=(2, 400_000))
    mixed = 0.9 * 2 * clean + 0.1 * noise  # the same factor, by regression
    factor = (2 * clean @ mixed) / (mixed @ mixed)
    assert factor == pytest.approx(0.9 * 4 / (0.81 * 4 + 0.01), rel=1e-3)


def test_one_step_goes_all_the_way_to_the_prediction(flow):
    z = np.random.default_rng(0).normal(size=(10, digits.COMPONENTS))
    asked = digits.label_rows(np.arange(10))
    start, end = flow.sample(z, asked, steps=1)
    x = flow.predict(z, np.zeros((10, 1)), asked).data
    np.testing.assert_allclose(end, flow.decode(x))
    np.testing.assert_allclose(start, flow.decode(z))


def test_guidance_moves_away_from_the_unconditional_prediction(flow, monkeypatch):
    def predict(z, t, condition):
        told_nothing = condition[:, [digits.NO_LABEL]] == 1
        return Tensor(np.where(told_nothing, 1.0, 3.0) + 0 * z)

    monkeypatch.setattr(flow, "predict", predict)
    z = np.zeros((1, digits.COMPONENTS))
    end = flow.sample(z, digits.label_rows(np.array([7])), 0.5, steps=3)[-1]
    np.testing.assert_allclose(end, flow.decode(z + 4.0))  # 3 + 0.5 (3 - 1)


def test_faint_ink_is_wiped_off(flow):
    end = digits.make_digits(flow, 0.4, 3)[-1]
    assert end[end > 0].min() >= digits.FAINT
    np.testing.assert_array_equal(end, draw(flow, 0.4, 20, seed=3))


def test_the_settings_are_chosen_on_the_validation_digits(flow, classifier):
    """Guidance and cut are the best of a grid there; the page reports the others."""
    validation, test = image_classifier.unseen_halves()
    assert not {x.tobytes() for x in validation} & {x.tobytes() for x in test}
    real = image_classifier.features_of(classifier, validation)
    cuts, found = (0, 0.05, 0.15, 0.3), {}
    labels = image_classifier.sorted_labels(200)
    for scale in (0, 0.2, 0.4, 0.8):
        for seed in (10, 11):
            z = np.random.default_rng(seed).normal(size=(200, digits.COMPONENTS))
            x = flow.sample(z, digits.label_rows(labels), scale)[-1]
            for cut in cuts:
                cleaned = np.where(x < cut, 0, x)
                _, far = image_classifier.measure_set(classifier, cleaned, real)
                found[scale, cut] = found.get((scale, cut), 0) + far / 2
    assert min(found, key=found.get) == (digits.GUIDANCE, digits.FAINT)


def test_it_learns():
    rng = np.random.default_rng(0)
    flow = digits.digit_flow(digits.init_digits(rng))
    z = flow.encode(digits14()[0])
    labels = image_classifier.sorted_labels(4000)
    rows = digits.label_rows(labels)
    losses = list(flow.train(z, rows, steps=120, batch=128, rate=2.5e-3, rng=rng))
    assert np.mean(losses[-20:]) < 0.98 * np.mean(losses[:20])
    z, labels = z[::20], labels[::20]
    mixed = (rng.normal(size=z.shape) + z) / 2
    t = np.full((len(z), 1), 0.5)
    x = flow.predict(mixed, t, digits.label_rows(labels)).data
    wrong = flow.predict(mixed, t, digits.label_rows((labels + 5) % 10)).data
    gauss = mixed * 2 * flow.variance / (flow.variance + 1)
    errors = [((a - z) ** 2).mean() for a in (x, wrong, gauss)]
    assert errors[0] < min(errors[1:])  # it heeds the label, and knows more


@pytest.mark.shows(
    "a classifier of real digits reads 99 of 100 samples as asked", baseline="unseen"
)
def test_classified_as_asked(made, real, classifier):
    assert measure(made, real, classifier)[0] >= 0.985
    _, unseen = digits14()
    assert measure(unseen, real, classifier)[0] > 0.96


@pytest.mark.shows(
    "200 samples lie farther from real digits than 200 real ones do, by 1.1 to 1.5",
    baseline="floor",
)
def test_distance(made, real, classifier):
    images, _ = digits14()
    ours = measure(made, real, classifier)[1]
    floor = measure(images, real, classifier)[1]
    assert floor < ours < 1.5 * floor
    few = made.reshape(10, COUNT, 196)[:, :50].reshape(-1, 196)
    large = measure(few, real, classifier, 50)[1]
    large /= measure(images, real, classifier, 50)[1]
    assert ours / floor < large < 2.2  # more samples tell them apart better


@pytest.mark.shows(
    "samples keep their distance from the training images; none is an exact copy",
    baseline="real",
    cheater="copies",
)
def test_no_copies(made):
    images, unseen = digits14()
    away, at = nearest(made, images)
    real, _ = nearest(unseen, images)
    assert 0.85 <= away.mean() / real.mean() <= 1.05
    assert away.min() > 0.25
    assert away[3] == pytest.approx(np.linalg.norm(made[3] - images[at[3]]))
    copies = images[:9]
    assert nearest(copies, images)[0].max() < 1e-6  # it sees them


def test_a_gaussian_each_has_the_moments_of_its_digit(flow):
    many = [digits.gaussian_digits(flow, seed)[:20] for seed in range(40)]  # zeros
    zeros = digits14()[0][:400]
    made = np.concatenate(many)
    assert np.abs(made.mean(0) - zeros.mean(0)).mean() < 0.03
    share = made.var(0).sum() / zeros.var(0).sum()  # clipped, and faint ink wiped off
    assert 0.6 < share < 1


@pytest.mark.shows(
    "samples of a Gaussian for each digit lie farther, and fewer are read as asked",
    baseline="gaussian_digits",
)
def test_a_gaussian_each_is_worse(made, flow, real, classifier):
    right, far = measure(made, real, classifier)
    for seed in range(3):
        plain = digits.gaussian_digits(flow, seed)
        its_right, its_far = measure(plain, real, classifier)
        assert its_right < right - 0.03
        assert its_far > 1.4 * far


@pytest.mark.shows(
    "too much guidance is read best, and lies farther from real digits",
    baseline="floor",
)
def test_guidance(flow, real, classifier):
    samples = {scale: draw(flow, scale, 20) for scale in (0, 0.4, 2)}
    found = {s: measure(x, real, classifier) for s, x in samples.items()}
    assert found[0][0] < found[0.4][0] <= found[2][0]
    floor = measure(digits14()[0][::20], real, classifier)[1]
    assert floor < found[0.4][1] < found[0][1] < found[2][1] / 2
    ink = samples[2].mean() / digits14()[1].mean()  # a tenth more
    assert 1.05 < ink < 1.2


def test_samples_are_too_much_alike(made):
    """The variance of a pixel within a digit: two thirds of the real."""
    ours, real = (x.reshape(10, -1, 196) for x in (made, digits14()[1]))
    ours, real = (x.var(1, ddof=1).sum() for x in (ours, real))
    assert 0.6 < ours / real < 0.75


@pytest.mark.shows(
    "with a tenth of copies the distance falls, and only the least distance tells",
    baseline="floor",
    cheater="cheater",
)
def test_the_table_and_its_cheater(flow, classifier, real):
    """Copies bring the distance down; only the least distance gives them away."""
    found = digits.measure_all(flow, classifier, range(2))
    floor = measure(digits14()[0], real, classifier)[1]
    assert found["real digits"]["distance"] == pytest.approx(floor)
    ours, cheater = found["guidance 0.4"], found["... a tenth copied"]
    assert 1.1 < ours["distance"] / floor < 1.5
    assert cheater["distance"] < ours["distance"]
    assert cheater["read as asked"] >= ours["read as asked"]
    assert cheater["mean"] > 0.85 * ours["mean"]
    assert cheater["least"] < 1e-6 < 0.3 < ours["least"]
    made = digits.make_digits(flow, 0.4, 0)[-1:]
    row = image_classifier.measure_many(classifier, made, real)
    assert row["least"] > 0.3


def test_the_page_quotes_the_table():
    page = " ".join((ROOT / "docs/types/image.md").read_text("utf-8").split())
    text = (ROOT / "docs/outputs/image_digits/output.txt").read_text("utf-8")
    rows = {line[:20].strip(): line[20:].split() for line in text.splitlines()}
    real, ours, cheater = (
        rows[name] for name in ("real digits", "guidance 0.4", "... a tenth copied")
    )
    assert f"lie at {ours[1]}, as many real ones at {real[1]}" in page
    assert f"A sample lies {ours[2]} from its nearest" in page
    assert f"a real unseen digit {real[2]}" in page
    assert f"their distance is {cheater[1]}" in page
    assert f"the mean is still {cheater[2]}" in page


def test_weights_are_trained_here(flow, monkeypatch):
    monkeypatch.setitem(digits.TRAINING, "steps", 2)
    made, again = digits.weights(3), digits.weights(3)
    assert made.keys() == flow.weight.keys() | {"seconds"}
    assert made["out"].any()
    np.testing.assert_array_equal(made["out"], again["out"])


def test_bad_input(flow):
    z = np.zeros((2, digits.COMPONENTS))
    asked = digits.label_rows(np.array([1, 2]))
    with pytest.raises(ValueError, match="labels: 0 to 10, got 1 to 11"):
        digits.label_rows(np.array([1, 11]))
    with pytest.raises(ValueError, match="2 images but 1 conditions"):
        next(flow.train(z, asked[:1], 1, 1, 0.1, None))
    with pytest.raises(ValueError, match="guidance >= 0, steps >= 1: -1, 20"):
        flow.sample(z, asked, -1)
