"""IBM Model 1: by hand, round by round, and against counting."""

import numpy as np
import pytest

from snippets.applications import word_alignment as wa


@pytest.fixture(scope="module")
def text():
    return wa.load_words()


@pytest.fixture(scope="module")
def fitted(text):
    return wa.fit_dictionary(*text)


def test_one_round_by_hand():
    """Knight's example: (b c, x y) and (b, y); no empty word. At first all is even."""
    t = np.full((2, 2), 0.5)  # b, c to x, y
    pairs = [(np.array([0, 1]), np.array([0, 1])), (np.array([0]), np.array([1]))]
    after = wa.em_round(t, pairs)
    # b: x 1/2, y 1/2 + 1; c: x 1/2, y 1/2
    np.testing.assert_allclose(after, [[0.25, 0.75], [0.5, 0.5]])
    again = wa.em_round(after, pairs)
    # x: b .25/.75, c .5/.75; y: b .75/1.25, c .5/1.25
    b = np.array([1 / 3, 0.6 + 1])
    c = np.array([2 / 3, 0.4])
    np.testing.assert_allclose(again, [b / b.sum(), c / c.sum()])


def test_the_likelihood_is_the_sum_over_all_alignments():
    """Enumerated: each of m target words from each of l + 1 source words."""
    t = np.array([[0.1, 0.9], [0.7, 0.3], [0.4, 0.6]])
    source, target = np.array([0, 1, 2]), np.array([1, 0])
    total = sum(t[a, 1] * t[b, 0] for a in range(3) for b in range(3)) / 9
    assert wa.log_likelihood(t, source, target) == pytest.approx(np.log(total))
    q = wa.align(t, source, target)
    assert q[:, 0] == pytest.approx([0.9 / 1.8, 0.3 / 1.8, 0.6 / 1.8])


def test_words():
    assert wa.words("Schläft das Kind?") == ["schläft", "das", "kind", "?"]
    assert wa.words("It is old.") == ["it", "is", "old"]


def test_the_pairs_are_apart():
    sets = {part: {de for de, _ in wa.load_pairs(part)} for part in ("train", "dev")}
    test = [de for de, _ in wa.load_pairs("test")]
    assert (len(sets["train"]), len(sets["dev"]), len(set(test))) == (200, 20, 40)
    assert not sets["train"] & sets["dev"]
    assert not set(test) & (sets["train"] | sets["dev"])


@pytest.mark.shows(
    "each round of EM makes the pairs likelier, and any start ends at the same likelihood",
    baseline="even",
)
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_rounds(text, fitted, seed):
    bits = wa.measure_rounds(fitted)
    even = bits[0]
    assert (np.diff(bits) >= -1e-9).all()
    assert bits[20] - even > 4
    other = wa.fit_dictionary(*text, rng=np.random.default_rng(seed))
    again = wa.measure_rounds(other)
    assert again[0] != pytest.approx(even, abs=1e-3)
    assert again[20] == pytest.approx(bits[20], abs=0.01)


@pytest.mark.shows(
    "what stands together most often is no dictionary; after EM it is one",
    baseline="together",
)
def test_a_dictionary(text, fitted):
    """Of 30 words with one translation each."""
    known = dict(
        zip(
            "hund katze kind mann frau buch brief haus garten vogel brot milch wasser apfel "
            "stadt schule zug auto tisch liest trinkt schläft kauft sieht oft immer nie "
            "nicht hier und".split()[:-1],
            "dog cat child man woman book letter house garden bird bread milk water apple "
            "town school train car table reads drinks sleeps buys sees often always never "
            "not here".split(),
            strict=True,
        )
    )
    together = wa.count_together(*text)
    after = [wa.best(fitted, de, 1)[0][0] == en for de, en in known.items()]
    before = [together[de].most_common(1)[0][0] == en for de, en in known.items()]
    assert sum(after) == len(known) == 29
    assert sum(before) <= 22
    for article in ("der", "die", "das", "den", "dem"):
        assert wa.best(fitted, article, 1)[0][0] == "the"


@pytest.mark.shows(
    "to the model a sentence and the same words in another order are equal"
)
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_order_is_nothing(fitted, seed):
    rng = np.random.default_rng(seed)
    for source, target in fitted["pairs"][:20]:
        straight = wa.log_likelihood(fitted["t"], source, target)
        mixed = wa.log_likelihood(
            fitted["t"], rng.permutation(source), rng.permutation(target)
        )
        assert mixed == pytest.approx(straight)


def test_links_grow(fitted):
    """At first each link is as likely as the others; in the end each has its partner."""
    german = wa.words("Abends singt die Frau ein Lied.")
    english = wa.words("In the evening the woman sings a song.")
    stages = wa.measure_alignment(fitted, german, english)
    assert stages[0] == pytest.approx(np.full((7, 8), 1 / 7))
    names = ["", *german]
    partner = [names[i] for i in stages[20].argmax(axis=0)]
    assert partner[0] == partner[2] == "abends"  # two words of one
    assert partner[4:] == ["frau", "singt", "ein", "lied"]
    assert partner[1] == partner[3] == ""  # "the" comes from anywhere
