"""Four-part music: the features on paper, a softmax, what it learns."""

import numpy as np
import pytest

from snippets.types import audio_melody as melody

CHORD = np.array([[64, 60, 55, 48]])


@pytest.fixture(scope="module")
def hymns():
    return melody.load_hymns()


@pytest.fixture(scope="module")
def scores():
    return melody.load_scores()[0]


def test_the_hymns(hymns):
    read, held_out = hymns
    assert (len(read), len(held_out)) == (32, 8)
    for chords, beats in read + held_out:
        assert chords.shape == (len(beats), 4)
        assert chords.min() >= 33
        assert chords.max() <= 79
        assert np.mean(np.diff(chords) <= 0) > 0.95  # voices seldom cross
        reach = chords - melody.LOWEST
        assert reach.min() >= 0
        assert reach.max() < melody.RANGE
    first = read[0][0][:4].tolist()  # Eventide, in C: "Abide with me"
    assert [c[0] for c in first] == [64, 64, 62, 60]


def test_the_tables_lie_one_after_the_other():
    """Every entry of every table has a place of its own in the array of scores."""
    found = []
    for name, shape in melody.TABLES.items():
        found += melody.entry(name, *np.indices(shape)).ravel().tolist()
    assert found == list(range(1966))
    with pytest.raises(ValueError, match="invalid entry"):
        melody.entry("step", 4, 0)


def test_every_note_asks_each_table(hymns):
    entries, sung = melody.lessons(hymns[0])
    assert entries.shape == (len(sung), melody.RANGE, 9)
    ends = np.cumsum(melody.SIZES)
    kinds = [
        set(np.searchsorted(ends, entries[..., f].ravel(), "right")) for f in range(9)
    ]
    tables = list(melody.TABLES)
    named = [{tables[k] for k in kind} for kind in kinds]
    moves = {"move", "still", "unsung"}
    assert named[:3] == [{"step"}, {"height"}, {"bass"}]
    assert named[3:] == [{"gap"}, moves] * 3


def test_the_features_of_one_note_by_hand():
    """The tenor, on G, before: a fifth above the bass; both go up to A and D."""
    now = np.array([[65, -1, -1, 50]])
    found = melody.features(2, CHORD, now, np.array([1]))[0]
    entry = melody.entry
    y = 57 - melody.LOWEST[2]
    assert found[y, 0] == entry("step", 2, 12 + 2)  # two semitones up
    assert found[y, 1] == entry("height", 1, 2, y)
    assert found[y, 2] == entry("bass", 2, 0, 57 % 12)  # after a bass on C
    assert found[y, 3] == entry("gap", 0, 2, 65 - 57)  # a sixth below the soprano
    assert found[y, 5] == entry("gap", 1, 2, 40)  # the alto is not there yet
    assert found[y, 6] == entry("unsung", 0)
    assert found[y, 8] == entry("move", 7, 7)  # from a fifth to a fifth
    stays = 55 - melody.LOWEST[2]
    assert found[stays, 8] == entry("still", 0)
    above = 67 - melody.LOWEST[2]
    assert found[above, 3] == entry("gap", 0, 2, 39)  # it crosses the soprano


def test_a_move_is_an_interval_from_the_lower_voice():
    """Seen from below, a fifth is the same fifth."""
    now = np.array([[-1, -1, 57, -1]])
    bass = melody.features(3, CHORD, now, np.array([1]))[0]
    assert bass[50 - melody.LOWEST[3], 8] == melody.entry("move", 7, 7)


def test_places():
    beats = np.array([1, 2, 0.5, 1.5, 4, 1, 1, 2])
    assert melody.places(beats).tolist() == [0, 1, 0, 0, 1, 4, 3, 2]


def test_without_scores_each_pitch_is_as_likely():
    rng = np.random.default_rng(0)
    nothing = np.zeros((sum(melody.SIZES), 1))
    made = np.stack(melody.compose(nothing, np.ones(50), 60, rng))
    reach = made - melody.LOWEST
    assert reach.min() == 0
    assert reach.max() == melody.RANGE - 1
    counts = np.bincount(reach.ravel(), minlength=melody.RANGE)
    assert counts / counts.sum() == pytest.approx(1 / melody.RANGE, abs=0.008)


def test_a_score_acts_as_a_softmax_says():
    """Raise "two semitones up" for the soprano: e to that many times as likely."""
    only = np.zeros((sum(melody.SIZES), 1))
    only[melody.entry("step", 0, 12 + 2)] = 2.0
    rng = np.random.default_rng(0)
    made = np.stack(melody.compose(only, np.ones(2), 4000, rng, 1.0))
    inside = made[:, 0, 0] + 2 < melody.LOWEST[0] + melody.RANGE
    up = np.mean((made[:, 1, 0] - made[:, 0, 0] == 2)[inside])
    assert up == pytest.approx(np.e**2 / (np.e**2 + 29), abs=0.02)


@pytest.mark.shows(
    "the scores learnt from 32 hymns make the notes of 8 others likelier",
    baseline="even",
)
def test_it_learns(hymns, scores):
    few = melody.weights(0, 40)["scores"]
    cost = [melody.measure_cost(x, hymns[1]) for x in (0 * few, few, scores)]
    even = np.log(30)
    assert cost[0] == pytest.approx(even)
    assert cost[1] < 9 / 4 < even
    assert cost[2] < 5.6 / 4 < cost[1]
    assert melody.load_scores()[1] < 90


@pytest.mark.shows(
    "of all consonant intervals, a fifth is least often kept in a move",
    baseline="others",
)
def test_the_rule_was_learnt(scores):
    """Of all intervals that sound well, a fifth is least often kept in a move."""
    moves = scores[melody.entry("move", *np.indices((12, 12))), 0]
    assert moves[7, 7] < -2
    assert moves[0, 0] < -1 < 1 < moves[9, 9]
    others = [moves[i, i] for i in (0, 3, 4, 5, 8, 9)]
    assert moves[7, 7] < min(others)


def test_bad_input(scores):
    with pytest.raises(ValueError, match="v must be 0 to 3"):
        melody.features(4, CHORD, CHORD, np.array([1]))
    with pytest.raises(ValueError, match="steps must be >= 1, got 0"):
        melody.weights(0, 0)
    with pytest.raises(ValueError, match="temperature > 0, got 1, 0"):
        melody.compose(scores, np.ones(4), 1, np.random.default_rng(0), 0)


def test_counts_by_hand():
    """One line of three pitches, up and down again; then a step that it knows."""
    low = melody.LOWEST
    line = low + np.array([0, 1, 0])[:, None]
    once, after = melody.measure_counts([(line, None)], [(line[:2], None)], more=1)
    assert once == pytest.approx(-np.log(2 / 33))  # 1 + 1 of 3 + 30
    assert after == pytest.approx(-np.log((1 + 2 / 33) / 2))


@pytest.mark.shows(
    "likelier, too, than counts of what follows in the same voice make them",
    baseline="measure_counts",
)
@pytest.mark.parametrize("part", [slice(0, 4), slice(4, 8)])
def test_likelier_than_by_counts(hymns, scores, part):
    """However much the counts are smoothed, on either half of the unseen hymns."""
    read, held_out = hymns
    cost = melody.measure_cost(scores, held_out[part])
    for more in (1, 4, 16):
        once, after = melody.measure_counts(read, held_out[part], more)
        assert cost + 0.2 < after < once < np.log(melody.RANGE)
