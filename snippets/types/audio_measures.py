"""Composed hymns beside real ones: triads, parallel fifths, repeats, copies.

But: five counts. What makes a hymn good to sing is in none of them.

Shows:
- triads, fifths, repeats: nearer to unseen hymns than independent voices
- the lower the temperature, the more triads and the more repeats
- a chain of whole chords is as near, and copies
- what was sung comes again in real hymns, and not in what it makes

Reference: Hiller and Isaacson 1959, Experimental Music: Composition with an
Electronic Computer, which counts parallel fifths and makes music by chains.

Notation: n pieces, T chords of four MIDI pitches; runs are four chords in a row.
"""

from itertools import combinations, pairwise
from pathlib import Path

import numpy as np

from snippets.media import table
from snippets.types.audio_melody import compose, load_hymns, load_scores

SHOWN = 4  # the held-out hymn whose rhythm is played on the page
EACH = 5  # pieces for each rhythm
PLAYED = 0.8  # the temperature of the hymns that are played: a setting
OTHERS = 1.0, 0.6


# --8<-- [start:chain]
def compose_all(scores, each, rng, temperature):  # -> pieces
    """The model's, `each` to the rhythm of every held-out hymn."""
    pieces = []
    for _, beats in load_hymns()[1]:
        pieces += compose(scores, beats, each, rng, temperature)
    return pieces


def markov_chain(pieces, lengths, rng):  # chords [T, k] -> as many, of these lengths
    """What followed this chord somewhere; after a last chord, a first one."""
    if not pieces or min(lengths) < 1:
        raise ValueError("pieces must not be empty, lengths must be >= 1")
    firsts = [tuple(chords[0]) for chords in pieces]
    after = {}
    for chords in pieces:
        for a, b in pairwise(map(tuple, chords)):
            after.setdefault(a, []).append(b)
    made = []
    for length in lengths:
        piece = []
        while len(piece) < length:
            options = after.get(piece[-1], firsts) if piece else firsts
            piece.append(options[rng.integers(len(options))])
        made.append(np.array(piece))
    return made


# --8<-- [end:chain]


# --8<-- [start:measure]
def count_triads(chords):  # [T, 4] -> how many are triads, or part of one
    """Major or minor: 4 or 3 semitones above the root, and 7."""
    triads = []
    for root in range(12):
        for third in (3, 4):
            triads.append({root, (root + third) % 12, (root + 7) % 12})
    return sum(any({*chord % 12} <= triad for triad in triads) for chord in chords)


def count_parallel_fifths(chords):  # [T, 4] -> how many
    """Two voices move, from a fifth to a fifth."""
    moved = np.diff(chords, axis=0) != 0
    found = 0
    for i, j in combinations(range(4), 2):
        fifth = (chords[:, i] - chords[:, j]) % 12 == 7
        both = moved[:, i] & moved[:, j]
        found += (both & fifth[1:] & fifth[:-1]).sum()
    return found


def count_repeats(chords):  # [T, 4] -> how many chords are the one before
    """No voice moves."""
    still = np.diff(chords, axis=0) == 0
    return still.all(axis=1).sum()


def runs(chords):  # -> every four chords in a row, as something to compare
    """A copy of a hymn shares them with it."""
    return [chords[i : i + 4].tobytes() for i in range(len(chords) - 3)]


def measure(pieces, known):  # pieces, runs of the hymns -> {name: out of 100}
    """Of all chords, and of all runs: copied from a hymn, or sung again."""
    if not all(len(chords) > 3 for chords in pieces):
        raise ValueError("each piece must have 4 chords or more")
    copied, again = 0, 0
    for found in map(runs, pieces):
        copied += sum(run in known for run in found)
        again += sum(run in found[:k] for k, run in enumerate(found))
    chords = sum(map(len, pieces))
    all_runs = chords - 3 * len(pieces)
    return {
        "triads": 100 * sum(map(count_triads, pieces)) / chords,
        "fifths": 100 * sum(map(count_parallel_fifths, pieces)) / chords,
        "repeats": 100 * sum(map(count_repeats, pieces)) / chords,
        "copied": 100 * copied / all_runs,
        "again": 100 * again / all_runs,
    }


# --8<-- [end:measure]


def make_all(scores, each, rng):  # -> {name: pieces}, `each` a held-out rhythm
    """The model and its rivals, to the rhythms of the held-out hymns."""
    learnt, held_out = load_hymns()
    heard = [chords for chords, _ in learnt]
    rhythms = [beats for _, beats in held_out for _ in range(each)]
    lengths = [len(beats) for beats in rhythms]
    voices = []
    for v in range(4):
        alone = [chords[:, [v]] for chords in heard]
        voices.append(markov_chain(alone, lengths, rng))
    ours = compose_all(scores, each, rng, PLAYED)
    return {
        "unseen hymns": [chords for chords, _ in held_out for _ in range(each)],
        f"its hymns at {PLAYED}": ours,
        "chain of chords": markov_chain(heard, lengths, rng),
        "independent voices": list(map(np.hstack, zip(*voices, strict=True))),
    }


def main(out: Path, seed: int = 0) -> None:
    learnt, held_out = load_hymns()
    scores, _ = load_scores()
    known = {run for chords, _ in learnt for run in runs(chords)}
    pieces = make_all(scores, EACH, np.random.default_rng(seed))
    others = {}
    for temperature in OTHERS:
        rng = np.random.default_rng(seed)
        made = compose_all(scores, EACH, rng, temperature)
        others[f"its hymns at {temperature}"] = made
    rows = []
    for name, some in (pieces | others).items():
        found = measure(some, known)
        cells = [f"{value:.1f}" for value in found.values()]
        rows.append((f"  {name}", f"{found['triads']:.0f}", *cells[1:]))
    print("measured: out of 100 chords, or runs of four chords")
    head = "", "triads", "fifths", "repeats", "copied", "again"
    print(table(head, rows))
    each_hymn = [measure([chords], known)["triads"] for chords, _ in held_out]
    print(f"\ntriads: {min(each_hymn):.0f} to {max(each_hymn):.0f} of 100", end=" ")
    print(f"in single unseen hymns, of which there are {len(held_out)}")
    tunes = ""
    for some in pieces.values():
        chords = [".".join(map(str, chord)) for chord in some[EACH * SHOWN]]
        beats = held_out[SHOWN][1]
        tunes += " ".join(map("{:g}:{}".format, beats, chords)) + "\n"
    (out / "tunes.txt").write_text(tunes, encoding="utf-8")


if __name__ == "__main__":
    main(Path("."))
