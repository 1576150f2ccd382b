"""Composed hymns beside real ones: each count on paper, then what they say."""

from pathlib import Path

import numpy as np
import pytest
from checkout import ROOT

from snippets.types import audio_measures as measures
from snippets.types.audio_melody import load_hymns, load_scores

CHORD = np.array([[64, 60, 55, 48]])


@pytest.fixture(scope="module")
def hymns():
    return load_hymns()


@pytest.fixture(scope="module")
def measured(hymns):
    """On more pieces than the page shows."""
    pieces = measures.make_all(load_scores()[0], 12, np.random.default_rng(11))
    pieces["unseen hymns"] = [chords for chords, _ in hymns[1]]
    known = {run for chords, _ in hymns[0] for run in measures.runs(chords)}
    return {name: measures.measure(some, known) for name, some in pieces.items()}


def test_counts_by_hand():
    """C, then D a step higher in all parts, D again, and a cluster."""
    piece = np.array(
        [[64, 60, 55, 48], [66, 62, 57, 50], [66, 62, 57, 50], [62, 61, 60, 59]]
    )
    assert measures.count_triads(piece) == 3
    assert measures.count_parallel_fifths(piece) == 1  # tenor on bass
    assert measures.count_repeats(piece) == 1
    assert len(measures.runs(piece)) == 1
    found = measures.measure([piece], set(measures.runs(piece)))
    assert list(found.values()) == pytest.approx([75, 25, 25, 100, 0])
    twice = np.vstack([piece, piece])
    assert measures.measure([twice], set())["again"] == pytest.approx(100 / 5)


class SideBySide:
    """Several generators as one: each draws the rows of its own pieces.

    What they draw is what each would alone, but a step is taken for all at once,
    and a step of six pieces takes hardly longer than one of two.
    """

    def __init__(self, seeds):
        self.rngs = [np.random.default_rng(seed) for seed in seeds]

    def random(self, shape):
        rows, *rest = shape
        each = rows // len(self.rngs), *rest
        return np.concatenate([rng.random(each) for rng in self.rngs])


SEEDS, EACH = (0, 1, 2), 2


@pytest.fixture(scope="module")
def colder_and_colder():
    """{seed: what is measured at each temperature}."""
    found = {seed: [] for seed in SEEDS}
    for temperature in (1.5, 1.0, 0.8, 0.6, 0.3):
        pieces = measures.compose_all(
            load_scores()[0], len(SEEDS) * EACH, SideBySide(SEEDS), temperature
        )
        for k, seed in enumerate(SEEDS):  # to each rhythm, EACH pieces of each seed
            own = [p for i, p in enumerate(pieces) if i // EACH % len(SEEDS) == k]
            found[seed].append(measures.measure(own, set()))
    return found


def test_side_by_side_each_draws_what_it_would_alone(hymns, monkeypatch):
    """To the rhythms of two hymns."""
    few = hymns[0], hymns[1][:2]
    monkeypatch.setattr(measures, "load_hymns", lambda: few)
    together = measures.compose_all(load_scores()[0], 2, SideBySide((0, 1)), 0.8)
    for k in (0, 1):
        rng = np.random.default_rng(k)
        alone = measures.compose_all(load_scores()[0], 1, rng, 0.8)
        for one, other in zip(alone, together[k::2], strict=True):
            np.testing.assert_array_equal(one, other)


@pytest.mark.shows("the lower the temperature, the more triads and the more repeats")
@pytest.mark.parametrize("seed", SEEDS)
def test_temperature(seed, colder_and_colder):
    """Also what the page says to try: 1.5 and 0.3."""
    found = colder_and_colder[seed]
    triads = [m["triads"] for m in found]
    repeats = [m["repeats"] for m in found]
    assert triads == sorted(triads)
    assert repeats == sorted(repeats)
    assert triads == pytest.approx([52, 69, 75, 80, 92], abs=4)
    # sung again at once: 32 to 51 in 15 draws from five trainings, 41 in the mean
    assert repeats[-1] == pytest.approx(41, abs=15)


def test_a_chain_says_only_what_it_has_seen():
    rng = np.random.default_rng(0)
    pieces = [np.array([[1], [2], [3]]), np.array([[2], [1]])]
    seen = {(1, 2), (2, 3), (2, 1)}
    [made] = measures.markov_chain(pieces, [400], rng)
    for a, b in zip(made[:-1, 0], made[1:, 0], strict=True):
        assert (a, b) in seen or (a == 3 and b in (1, 2))
    after = made[1:, 0][made[:-1, 0] == 2]
    assert np.mean(after == 3) == pytest.approx(0.5, abs=0.1)


@pytest.mark.shows(
    "triads, fifths, repeats: nearer to unseen hymns than independent voices",
    baseline="apart",
)
@pytest.mark.parametrize("kind", ["triads", "fifths", "repeats"])
def test_nearer_than_independent_voices(measured, kind):
    real, model, apart = (
        measured[name][kind]
        for name in ("unseen hymns", "its hymns at 0.8", "independent voices")
    )
    assert abs(model - real) < abs(apart - real) * 0.6


def test_triads_and_fifths_as_the_page_says(measured):
    assert measured["its hymns at 0.8"]["triads"] == pytest.approx(
        measured["unseen hymns"]["triads"], abs=4
    )
    assert (
        measured["its hymns at 0.8"]["fifths"]
        < 2.5
        < measured["independent voices"]["fifths"] - 2
    )


@pytest.mark.shows(
    "a chain of whole chords is as near, and copies",
    baseline="unseen hymns",
    cheater="chain of chords",
)
def test_the_chain(measured):
    assert measured["chain of chords"]["triads"] == pytest.approx(
        measured["unseen hymns"]["triads"], abs=6
    )
    assert measured["chain of chords"]["fifths"] < 1
    assert (
        measured["chain of chords"]["repeats"]
        > measured["independent voices"]["repeats"]
    )
    assert measured["chain of chords"]["copied"] > 15
    assert (
        measured["its hymns at 0.8"]["copied"] < 1
    )  # unseen hymns share 0.5 with the others


@pytest.mark.shows(
    "what was sung comes again in real hymns, and not in what it makes",
    baseline="unseen hymns",
)
def test_no_plan(measured):
    assert (
        measured["unseen hymns"]["again"]
        > 3
        > 0.5
        > measured["its hymns at 0.8"]["again"]
    )


def test_the_tunes_that_are_played_are_these():
    made = ROOT / "docs/outputs/audio_measures/tunes.txt"
    beside = Path(measures.__file__).with_name("tunes.txt")
    assert made.read_bytes() == beside.read_bytes()


def test_bad_input():
    with pytest.raises(ValueError, match="pieces must not be empty"):
        measures.markov_chain([], [3], np.random.default_rng(0))
    with pytest.raises(ValueError, match="4 chords or more"):
        measures.measure([CHORD], set())
