"""Four-part music: new hymns are composed from scores for single notes.

But: 32 hymns, the rhythm of a real one, and no look back beyond the last chord.

Shows:
- the scores learnt from 32 hymns make the notes of 8 others likelier
- likelier, too, than counts of what follows in the same voice make them
- of all consonant intervals, a fifth is least often kept in a move

Reference: Berger and others 1996, A Maximum Entropy Approach to NLP, section 3.

Notation: n pieces, T chords, F = 9 features; voices 0 to 3 are soprano, alto,
tenor, bass. Pitches are MIDI numbers, 60 for middle C; hymns are in C or A minor.
"""

import time
from itertools import accumulate
from math import prod
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, cross_entropy, embedding
from snippets.data import categorical, unpack

ORDER = 0, 3, 2, 1  # the tune first, the bass next, then the voices between them
LOWEST = np.array([53, 48, 41, 33])
RANGE = 30  # pitches that a voice may take, from its lowest
UNKNOWN = -1  # in the place of a pitch
TEMPERATURE = 0.8

TABLES = {  # each feature of a note is an entry of a table; each entry has a score
    "step": (4, 26),  # voice; semitones from its last note, -12 to 12; none
    "height": (5, 4, RANGE),  # place in the line; voice; pitch
    "bass": (4, 13, 12),  # voice; pitch class of the last bass, or none; of the note
    "gap": (3, 4, 41),  # other voice; voice; semitones between; crossed; not known
    "move": (12, 12),  # the interval of two voices before, and now
    "still": (1,),  # instead of a move: the note is the last one
    "unsung": (1,),  # instead of a move: one of the voices is not known
}
SIZES = [prod(shape) for shape in TABLES.values()]
OFFSETS = dict(zip(TABLES, accumulate(SIZES, initial=0), strict=False))
CROSSED = 39
NOT_KNOWN = 40
INTERVALS = {"fifths": 7, "octaves": 0, "major sixths": 9}  # semitones modulo 12


def load_hymns():  # -> [(chords [T, 4], beats [T])] to learn from, and held out
    """A chord is "beats:soprano.alto.tenor.bass"; beats may be halves."""
    text = (Path(__file__).parent / "hymns.txt").read_text(encoding="utf-8")
    pieces = []
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        beats, chords = [], []
        for word in line.split():
            length, _, pitches = word.partition(":")
            beats.append(float(length))
            chords.append([int(pitch) for pitch in pitches.split(".")])
        pieces.append((np.array(chords, np.int64), np.array(beats)))
    held_out = pieces[4::5]
    del pieces[4::5]
    return pieces, held_out


# --8<-- [start:features]
def entry(name, *index):  # integers that broadcast -> where their score stands
    """All tables lie one after the other in one array of scores."""
    return OFFSETS[name] + np.ravel_multi_index(index, TABLES[name])


def features(v, last, now, place):  # [n, 4], [n, 4], [n] -> entries [n, RANGE, F]
    """What is asked of each pitch that voice v could sing."""
    if v not in range(4) or np.shape(last) != np.shape(now):
        raise ValueError(f"v must be 0 to 3, last and now alike, got {v}")
    pitch = LOWEST[v] + np.arange(RANGE)
    own = last[:, [v]]
    step = 12 + np.clip(pitch - own, -12, 12)
    step = np.where(own == UNKNOWN, 25, step)
    bass = last[:, [3]]
    bass = np.where(bass == UNKNOWN, 12, bass % 12)
    found = [
        entry("step", v, step),
        entry("height", place[:, None], v, np.arange(RANGE)),
        entry("bass", v, bass, pitch % 12),
    ]
    others = [o for o in range(4) if o != v]
    for i, o in enumerate(others):
        before = last[:, [o]]
        other = now[:, [o]]
        gap = gap_between(v, o, pitch, other)
        found.append(entry("gap", i, v, gap))
        found.append(move_between(v, o, pitch, own, before, other))
    return np.stack(np.broadcast_arrays(*found), axis=-1)


def gap_between(v, o, pitch, other):  # [RANGE], [n, 1] -> [n, RANGE]
    """Semitones from the voice o, which lies above v if its number is smaller."""
    gap = np.clip(abs(pitch - other), 0, CROSSED - 1)
    crossed = (pitch - other) * (v - o) > 0
    gap = np.where(crossed, CROSSED, gap)
    return np.where(other == UNKNOWN, NOT_KNOWN, gap)


def move_between(v, o, pitch, own, before, other):  # -> entries [n, RANGE]
    """The interval above the lower of the two voices, before and now."""
    sign = 1 if v < o else -1
    then = sign * (own - before) % 12
    now = sign * (pitch - other) % 12
    move = entry("move", then, now)
    found = np.where(pitch == own, entry("still", 0), move)
    unsung = (other == UNKNOWN) | (before == UNKNOWN)
    return np.where(unsung, entry("unsung", 0), found)


def places(beats):  # [T] -> [T]: 0 short, 1 long; 4, 3, 2: the last three
    """Where in the line a chord stands."""
    left = np.arange(len(beats))[::-1]
    return np.where(left < 3, 2 + left, beats >= 2)


# --8<-- [end:features]


# --8<-- [start:learn]
def lessons(pieces):  # -> entries [4 sum T, RANGE, F], which pitch was sung
    """Each note of each chord, voice by voice in ORDER."""
    entries, sung = [], []
    for chords, beats in pieces:
        first = np.full((1, 4), UNKNOWN)
        last = np.vstack([first, chords[:-1]])
        now = np.full_like(chords, UNKNOWN)
        for v in ORDER:
            found = features(v, last, now, places(beats))
            entries.append(found)
            now[:, v] = chords[:, v]
            sung.append(chords[:, v] - LOWEST[v])
    return np.concatenate(entries), np.concatenate(sung)


def weights(seed=0, steps=500):  # -> {"scores": [n, 1], "seconds"}
    """A pitch has the sum of its features' scores; softmax does the rest."""
    if steps < 1:
        raise ValueError(f"steps must be >= 1, got {steps}")
    begin = time.process_time()
    rng = np.random.default_rng(seed)
    entries, sung = lessons(load_hymns()[0])
    scores = Tensor(np.zeros((sum(SIZES), 1)))
    adam = Adam([scores], decay=0.005)
    for t in range(steps):
        i = rng.integers(len(entries), size=128)
        logits = embedding(scores, entries[i]).sum(2)
        cross_entropy(logits.reshape(128, RANGE), sung[i]).backward()
        adam.step(0.05 * min(1, 1.2 * (1 - t / steps)))
    return {"scores": scores.data, "seconds": time.process_time() - begin}


def compose(scores, beats, n, rng, temperature=TEMPERATURE):  # -> n chords [T, 4]
    """Chord by chord, voice by voice, from the softmax of the scores."""
    if n < 1 or not temperature > 0:
        raise ValueError(f"n >= 1, temperature > 0, got {n}, {temperature}")
    made = [np.full((n, 4), UNKNOWN, np.int64)]
    for place in places(beats):
        now = np.full((n, 4), UNKNOWN, np.int64)
        for v in ORDER:
            entries = features(v, made[-1], now, np.full(n, place))
            logits = scores[entries, 0].sum(axis=-1) / temperature
            top = logits.max(axis=1, keepdims=True)
            p = np.exp(logits - top)
            now[:, v] = LOWEST[v] + categorical(p, rng)
        made.append(now)
    return list(np.stack(made[1:], axis=1))


# --8<-- [end:learn]


def load_scores():  # -> [n, 1], seconds of their training
    """What `weights` made, rounded to 16 bits."""
    stored = unpack((Path(__file__).parent / "audio_melody.npz").read_bytes())
    return stored["scores"], float(stored["seconds"])


def measure_cost(scores, pieces):  # -> nats a note, of the four in each chord
    """Minus the log-likelihood of what was sung, with the scores as they are."""
    entries, sung = lessons(pieces)
    logits = scores[entries, 0].sum(axis=-1)
    return float(cross_entropy(Tensor(logits), sung).data)


def measure_counts(pieces, held_out, more=4):  # -> nats a note, twice
    """Counted for each voice: its pitches, and which follows its last one.

    The second begins as if the first had been seen `more` times after each.
    """
    costs = []
    for v in range(4):
        once = np.ones(RANGE)
        pairs = np.zeros((RANGE, RANGE))
        for chords, _ in pieces:
            line = chords[:, v] - LOWEST[v]
            np.add.at(once, line, 1)
            np.add.at(pairs, (line[:-1], line[1:]), 1)
        p = once / once.sum()
        after = (pairs + more * p) / (pairs.sum(axis=1, keepdims=True) + more)
        for chords, _ in held_out:
            line = chords[:, v] - LOWEST[v]
            new = line[1:]
            costs.append(-np.log([p[new], after[line[:-1], new]]))
    return np.hstack(costs).mean(axis=1)


def main(out: Path, seed: int = 0) -> None:
    learnt, held_out = load_hymns()
    scores, seconds = load_scores()
    print(f"learnt: {len(learnt)} hymns, from zero in {seconds:.0f} s")
    print(f"  an unseen note costs {measure_cost(scores, held_out):.2f} nats,")
    print(f"  with scores of zero {measure_cost(0 * scores, held_out):.2f}")
    once, after = measure_counts(learnt, held_out)
    print(f"  counted: its voice's pitches {once:.2f}, and after its last {after:.2f}")
    print("\nrule: scores of moving from an interval to the same again")
    for name, interval in INTERVALS.items():
        score = scores[entry("move", interval, interval), 0]
        print(f"  {name:12}{score:5.1f}")


if __name__ == "__main__":
    main(Path("."))
