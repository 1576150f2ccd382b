"""Four-part music: the questions on paper, a softmax, what is judged, copies."""

from pathlib import Path

import numpy as np
import pytest
from checkout import ROOT

from snippets.types import audio_melody as melody

CHORD = np.array([[64, 60, 55, 48]])


@pytest.fixture(scope="module")
def hymns():
    return melody.load()


@pytest.fixture(scope="module")
def scores():
    file = Path(melody.__file__).with_suffix(".npz")
    return np.load(file)["scores"].astype(float)


@pytest.fixture(scope="module")
def judged(hymns, scores):
    """By its own rules, on more pieces than the page shows."""
    read, held_out = hymns
    heard, rng = [c for c, _ in read], np.random.default_rng(11)
    lengths = [len(b) for _, b in held_out for _ in range(12)]
    parts = [[c[:, [v]] for c in heard] for v in range(4)]
    voices = [melody.chain(part, lengths, rng) for part in parts]
    ours = [melody.compose(scores, b, 12, rng) for _, b in held_out]
    pieces = {
        "unseen": [c for c, _ in held_out],
        "model": [c for many in ours for c in many],
        "chain": melody.chain(heard, lengths, rng),
        "apart": list(map(np.hstack, zip(*voices, strict=True))),
    }
    known = {run for c in heard for run in melody._runs(c)}
    return {name: melody.judge(p, known) for name, p in pieces.items()}


def test_the_hymns(hymns):
    read, held_out = hymns
    assert (len(read), len(held_out)) == (32, 8)
    for chords, beats in read + held_out:
        assert chords.shape == (len(beats), 4)
        assert chords.min() >= 33
        assert chords.max() <= 79
        assert np.mean(np.diff(chords) <= 0) > 0.95  # voices seldom cross
        reach = chords - melody.LOW
        assert reach.min() >= 0
        assert reach.max() < melody.Y
    first = read[0][0][:4].tolist()  # Eventide, in C: "Abide with me"
    assert [c[0] for c in first] == [64, 64, 62, 60]


def test_every_answer_has_a_score_of_its_own(hymns):
    asked, sung = melody._lessons(hymns[0])
    assert asked.min() >= 0
    assert asked.max() < melody.SCORES
    assert asked.shape == (len(sung), melody.Y, 9)
    kinds = [set(np.unique(asked[..., f])) for f in range(9)]
    for f, g in [(0, 1), (1, 2), (2, 3), (3, 5), (5, 7)]:
        assert not kinds[f] & kinds[g]  # questions do not share, but the rule does
    assert kinds[4] & kinds[6] & kinds[8]


def test_the_questions_of_one_note_by_hand():
    """The tenor, on G, before: a fifth above the bass; both go up to A and D."""
    now = np.array([[65, -1, -1, 50]])
    asked = melody.questions(2, CHORD, now, np.array([1]))[0]
    y = 57 - melody.LOW[2]
    assert asked[y, 0] == 2 + 12 + 26 * 2  # two steps up, the third voice
    assert asked[y, 2] == 704 + 12 * 0 + 57 % 12 + 156 * 2  # after a bass on C
    assert asked[y, 3] == 1328 + 41 * 2 + (65 - 57)  # a sixth below the soprano
    assert asked[y, 5] == 1328 + 41 * (4 + 2) + 40  # the alto is not there yet
    assert asked[y, 8] == 1820 + 7 * 12 + 7  # from a fifth to a fifth
    stays = 55 - melody.LOW[2]
    assert asked[stays, 8] == 1820 + 144
    above = 67 - melody.LOW[2]
    assert asked[above, 3] == 1328 + 41 * 2 + 39  # it crosses the soprano


def test_the_rule_asks_for_the_interval_from_the_lower_voice():
    """Seen from below, a fifth is the same fifth."""
    now = np.array([[-1, -1, 57, -1]])
    bass = melody.questions(3, CHORD, now, np.array([1]))[0]
    assert bass[50 - melody.LOW[3], 8] == 1820 + 7 * 12 + 7


def test_places():
    beats = np.array([1, 2, 0.5, 1.5, 4, 1, 1, 2])
    assert melody._places(beats).tolist() == [0, 1, 0, 0, 1, 4, 3, 2]


def test_without_scores_each_pitch_is_as_likely():
    rng = np.random.default_rng(0)
    nothing = np.zeros((melody.SCORES, 1))
    made = np.stack(melody.compose(nothing, np.ones(50), 60, rng))
    reach = made - melody.LOW
    assert reach.min() == 0
    assert reach.max() == melody.Y - 1
    counts = np.bincount(reach.ravel(), minlength=melody.Y)
    assert counts / counts.sum() == pytest.approx(1 / melody.Y, abs=0.008)


def test_a_score_acts_as_a_softmax_says(scores):
    """Raise "two steps up" for the soprano: e to that many times as likely."""
    only, rng = np.zeros((melody.SCORES, 1)), np.random.default_rng(0)
    only[25] = 0.0
    only[12 + 2] = 2.0
    made = np.stack(melody.compose(only, np.ones(2), 4000, rng, 1.0))
    inside = made[:, 0, 0] + 2 < melody.LOW[0] + melody.Y
    up = np.mean((made[:, 1, 0] - made[:, 0, 0] == 2)[inside])
    assert up == pytest.approx(np.e**2 / (np.e**2 + 29), abs=0.02)


def test_it_learns(hymns):
    asked, sung = melody._lessons(hymns[1])

    def cost(scores):  # nats a chord, on hymns that it does not read
        z = scores[asked, 0].sum(-1)
        top = z.max(1, keepdims=True)
        total = np.log(np.exp(z - top).sum(1)) + top[:, 0]
        return 4 * np.mean(total - z[np.arange(len(z)), sung])

    few = melody.weights(0, 40)["scores"]
    assert cost(np.zeros_like(few)) == pytest.approx(4 * np.log(30))
    assert cost(few) < 9
    stored = np.load(Path(melody.__file__).with_suffix(".npz"))
    assert cost(stored["scores"].astype(float)) < 5.6
    assert stored["seconds"] < 90


def test_judge_by_hand():
    """C, then D a step higher in all parts, D again, and a cluster."""
    piece = np.array(
        [[64, 60, 55, 48], [66, 62, 57, 50], [66, 62, 57, 50], [62, 61, 60, 59]]
    )
    found = melody.judge([piece], set(melody._runs(piece)))
    # C and D are triads; tenor on bass was a fifth, and moved on as one
    assert found.tolist() == pytest.approx([75, 25, 25, 100, 0])
    twice = np.vstack([piece, piece])
    assert melody.judge([twice], set())[4] == pytest.approx(100 / 5)


def test_temperature_as_the_page_says(hymns, scores):
    found, rng = [], np.random.default_rng(0)
    for temperature in (0.3, 1.5):
        made = [melody.compose(scores, b, 5, rng, temperature) for _, b in hymns[1]]  # fmt: skip
        found.append(melody.judge([c for five in made for c in five], set()))
    assert found[0][0] == pytest.approx(91, abs=4)  # triads: nine in ten
    assert found[1][0] == pytest.approx(51, abs=4)  # half
    assert found[0][2] > 33  # sung again at once: more than a third


def test_a_chain_says_only_what_it_has_seen():
    rng = np.random.default_rng(0)
    pieces = [np.array([[1], [2], [3]]), np.array([[2], [1]])]
    seen = {(1, 2), (2, 3), (2, 1)}
    [made] = melody.chain(pieces, [400], rng)
    for a, b in zip(made[:-1, 0], made[1:, 0], strict=True):
        assert (a, b) in seen or (a == 3 and b in (1, 2))
    after = made[1:, 0][made[:-1, 0] == 2]
    assert np.mean(after == 3) == pytest.approx(0.5, abs=0.1)


@pytest.mark.shows(
    "triads, fifths, repeats: nearer to unseen hymns than independent voices"
)
@pytest.mark.parametrize("kind", [0, 1, 2])
def test_nearer_than_independent_voices(judged, kind):
    real, model, apart = (judged[n][kind] for n in ("unseen", "model", "apart"))
    assert abs(model - real) < abs(apart - real) * 0.6


def test_triads_and_fifths_as_the_page_says(judged):
    assert judged["model"][0] == pytest.approx(judged["unseen"][0], abs=4)
    assert judged["model"][1] < 2.5 < judged["apart"][1] - 2


@pytest.mark.shows("a chain of whole chords is as near, and copies")
def test_the_chain(judged):
    assert judged["chain"][0] == pytest.approx(judged["unseen"][0], abs=6)
    assert judged["chain"][1] < 1
    assert judged["chain"][2] > judged["apart"][2]
    assert judged["chain"][3] > 15
    assert judged["model"][3] < 1  # unseen hymns share 0.5 with the others


@pytest.mark.shows("what was sung comes again in real hymns, and not in what it makes")
def test_no_plan(judged):
    assert judged["unseen"][4] > 3 > 0.5 > judged["model"][4]


def test_the_rule_was_learnt(scores):
    """Of all intervals that sound well, a fifth is least often kept in a move."""
    moves = scores[1820 : 1820 + 144, 0].reshape(12, 12)
    assert moves[7, 7] < -2
    assert moves[0, 0] < -1 < 1 < moves[9, 9]
    assert moves[7, 7] == min(moves[i, i] for i in (0, 3, 4, 5, 7, 8, 9))


def test_the_tunes_that_are_played_are_these():
    made = ROOT / "docs/outputs/audio_melody/tunes.txt"
    beside = Path(melody.__file__).with_name("tunes.txt")
    assert made.read_bytes() == beside.read_bytes()


def test_bad_input(hymns, scores):
    with pytest.raises(ValueError, match="v must be 0 to 3"):
        melody.questions(4, CHORD, CHORD, np.array([1]))
    with pytest.raises(ValueError, match="steps must be >= 1, got 0"):
        melody.weights(0, 0)
    with pytest.raises(ValueError, match="temperature > 0, got 1, 0"):
        melody.compose(scores, np.ones(4), 1, np.random.default_rng(0), 0)
    with pytest.raises(ValueError, match="pieces must not be empty"):
        melody.chain([], [3], np.random.default_rng(0))
    with pytest.raises(ValueError, match="4 chords or more"):
        melody.judge([CHORD], set())
