"""Four-part music: new hymns are composed from scores for single notes.

But: 32 hymns, the rhythm of a real one, and no look back beyond the last chord.

Shows:
- triads, fifths, repeats: nearer to unseen hymns than independent voices
- a chain of whole chords is as near, and copies
- what was sung comes again in real hymns, and not in what it makes

Reference: Berger and others 1996, A Maximum Entropy Approach to NLP, section 3.

Notation: n pieces, T chords, Y = 30 pitches a voice may take, F = 9 questions.
Pitches are MIDI numbers, 60 for middle C; hymns were moved to C or A minor.
"""

import io
import time
from itertools import combinations, pairwise
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, cross_entropy, embedding

ORDER = 0, 3, 2, 1  # the tune is drawn first, the bass next, then between them
LOW, Y = np.array([53, 48, 41, 33]), 30  # a voice has Y pitches from its lowest
NONE, SCORES = -1, 1966
TRIADS = [{r, (r + t) % 12, (r + 7) % 12} for r in range(12) for t in (3, 4)]


def load():  # -> [(chords [T, 4], beats [T])] to learn from, and held out
    """The hymns: a chord is "beats:soprano.alto.tenor.bass"."""
    text = (Path(__file__).parent / "hymns.txt").read_text(encoding="utf-8")
    pieces = []
    for line in [line for line in text.splitlines() if line[0] != "#"]:
        chords = [c.replace(":", ".").rsplit(".", 4) for c in line.split()]
        table = np.array(chords, float)
        pieces.append((table[:, 1:].astype(np.int64), table[:, 0]))
    return [p for i, p in enumerate(pieces) if i % 5 != 4], pieces[4::5]


# --8<-- [start:questions]
def questions(v, last, now, place):  # [n, 4], [n, 4], [n] -> scores' [n, Y, F]
    """What is asked of each pitch that v could sing; NONE: not yet known."""
    if v not in range(4) or np.shape(last) != np.shape(now):
        raise ValueError(f"v must be 0 to 3, last and now alike, got {v}")
    y, own = LOW[v] + np.arange(Y, dtype=np.int64), last[:, [v]]
    step = np.where(own == NONE, 25, np.clip(y - own, -12, 12) + 12)
    bass = np.where(last[:, [3]] == NONE, 12, last[:, [3]] % 12)
    asked = [
        step + 26 * v,  # how far from this voice's last note?
        104 + np.arange(Y) + Y * v + 120 * place[:, None],  # how high?
        704 + bass * 12 + y % 12 + 156 * v,  # and after which bass?
    ]
    for i, o in enumerate(o for o in range(4) if o != v):
        z, was = now[:, [o]], last[:, [o]]
        gap = np.where((y - z) * (v - o) > 0, 39, np.clip(abs(y - z), 0, 38))
        gap = np.where(z == NONE, 40, gap)  # how far from another voice?
        up = 1 if v < o else -1  # the interval from the lower, then and now
        pair = up * (own - was) % 12 * 12 + up * (y - z) % 12
        pair = np.where(y == own, 144, pair)  # this voice did not move
        pair = np.where((z == NONE) | (was == NONE), 145, pair)
        asked += [1328 + 41 * (4 * i + v) + gap, 1820 + pair]
    return np.stack(np.broadcast_arrays(*asked), -1)


def _places(beats):  # short or long, or one of the last three: 0 to 4
    left = np.arange(len(beats))[::-1]
    return np.where(left < 3, 2 + left, beats >= 2)


# --8<-- [end:questions]


# --8<-- [start:learn]
def _lessons(pieces):  # -> scores' numbers [4 sum T, Y, F], what was sung
    """Each note of each chord, asked in ORDER."""
    asked, sung = [], []
    for chords, beats in pieces:
        last = np.vstack([np.full((1, 4), NONE), chords[:-1]])
        now = np.full_like(chords, NONE)
        for v in ORDER:
            asked.append(questions(v, last, now, _places(beats)))
            now[:, v] = chords[:, v]
            sung.append(chords[:, v] - LOW[v])
    return np.concatenate(asked), np.concatenate(sung)


def weights(seed=0, steps=500):  # -> {"scores": [SCORES, 1], "seconds"}
    """A pitch has the sum of its answers' scores; softmax does the rest."""
    if steps < 1:
        raise ValueError(f"steps must be >= 1, got {steps}")
    begin, rng = time.process_time(), np.random.default_rng(seed)
    asked, sung = _lessons(load()[0])
    scores = Tensor(np.zeros((SCORES, 1)))
    adam = Adam([scores], decay=0.005)
    for t in range(steps):
        i = rng.integers(len(asked), size=128)
        total = embedding(scores, asked[i]).sum(2).reshape(128, Y)
        cross_entropy(total, sung[i]).backward()
        adam.step(0.05 * min(1, 1.2 * (1 - t / steps)))
    return {"scores": scores.data, "seconds": time.process_time() - begin}


def compose(scores, beats, n, rng, temperature=0.8):  # -> n times chords [T, 4]
    """Chord by chord, voice by voice, from the softmax of the scores."""
    if n < 1 or not temperature > 0:
        raise ValueError(f"n >= 1, temperature > 0, got {n}, {temperature}")
    made = [np.full((n, 4), NONE, np.int64)]
    for place in _places(beats):
        now = np.full((n, 4), NONE, np.int64)
        for v in ORDER:
            asked = questions(v, made[-1], now, np.full(n, place))
            z = scores[asked, 0].sum(-1) / temperature
            p = np.cumsum(np.exp(z - z.max(1, keepdims=True)), 1)
            now[:, v] = LOW[v] + (p < rng.random((n, 1)) * p[:, -1:]).sum(1)
        made.append(now)
    return list(np.stack(made[1:], 1))


# --8<-- [end:learn]


# --8<-- [start:judge]
def chain(pieces, lengths, rng):  # chords [T, k] -> as many, of these lengths
    """What followed this chord somewhere; after a last chord, a first one."""
    if not pieces or min(lengths) < 1:
        raise ValueError("pieces must not be empty, lengths must be >= 1")
    after, firsts = {}, [tuple(c[0]) for c in pieces]
    for a, b in [pair for c in pieces for pair in pairwise(c)]:
        after.setdefault(tuple(a), []).append(tuple(b))
    made = [[] for _ in lengths]
    for piece, T in zip(made, lengths, strict=True):
        while len(piece) < T:
            options = after.get(piece[-1], firsts) if piece else firsts
            piece.append(options[rng.integers(len(options))])
    return [np.array(piece) for piece in made]


def judge(pieces, known):  # -> of 100: triads, fifths, repeats, copied, again
    """Four chords in a row are copied if known has them; or they come again."""
    if not all(len(c) > 3 for c in pieces):
        raise ValueError("each piece must have 4 chords or more")
    found = np.zeros(5)
    for c in pieces:
        moved, runs = np.diff(c, axis=0) != 0, _runs(c)
        for i, j in combinations(range(4), 2):
            fifth = (c[:, i] - c[:, j]) % 12 == 7
            both = moved[:, i] & moved[:, j]
            found[1] += (both & fifth[1:] & fifth[:-1]).sum()
        found[0] += sum(any({*x % 12} <= t for t in TRIADS) for x in c)
        found[2] += (~moved).all(1).sum()
        found[3] += sum(run in known for run in runs)
        found[4] += sum(run in runs[:k] for k, run in enumerate(runs))
    chords = sum(map(len, pieces))
    return 100 * found / (chords - 3 * len(pieces) * (np.arange(5) > 2))


def _runs(chords):  # every four in a row
    return [chords[i : i + 4].tobytes() for i in range(len(chords) - 3)]


# --8<-- [end:judge]


def main(out: Path, seed: int = 0) -> None:
    (read, held_out), rng = load(), np.random.default_rng(seed)
    raw = (Path(__file__).parent / "audio_melody.npz").read_bytes()
    stored = np.load(io.BytesIO(raw))
    scores, heard = stored["scores"].astype(float), [c for c, _ in read]
    print(f"learnt: {len(read)} hymns, from zero in {stored['seconds']:.0f} s")
    print("\nrule: scores of moving from an interval to the same again")
    for name, gap in ("fifths", 7), ("octaves", 0), ("major sixths", 9):
        print(f"  {name:12}{scores[1820 + 13 * gap, 0]:5.1f}")
    lengths = [len(beats) for _, beats in held_out for _ in range(5)]
    parts = [[c[:, [v]] for c in heard] for v in range(4)]
    voices = [chain(part, lengths, rng) for part in parts]
    ours = [compose(scores, beats, 5, rng) for _, beats in held_out]
    made = {
        "unseen hymns": [c for c, _ in held_out for _ in range(5)],
        "its hymns": [c for five in ours for c in five],
        "chain of chords": chain(heard, lengths, rng),
        "independent voices": list(map(np.hstack, zip(*voices, strict=True))),
    }
    print("\njudged: out of 100    triads  fifths repeats  copied   again")
    known, beats, tunes = (
        {r for c in heard for r in _runs(c)},
        held_out[4][1],
        "",
    )
    for name, pieces in made.items():
        found = judge(pieces, known)
        print(f"  {name:20}{found[0]:6.0f}", *(f"{x:7.1f}" for x in found[1:]))
        chords = [".".join(map(str, c)) for c in pieces[20]]  # to these beats
        tunes += " ".join(map("{:g}:{}".format, beats, chords)) + "\n"
    (out / "tunes.txt").write_text(tunes, encoding="utf-8")


if __name__ == "__main__":
    main(Path("."))
