"""Notes become sound: partials are added up, and a tune is played and drawn.

But: one instrument that nobody ever built, in equal temperament, in a dry room.

Shows:
- a note is heard within a cent of its pitch
- a note begins and ends in silence, so that nothing clicks
- what is heard in the sound is what stands in the notes

Reference: Mathews 1963, The Digital Computer as a Musical Instrument.

Notation: pitches are MIDI numbers, 69 for the A of 440 Hz, 12 to the octave.
"""

import json
from pathlib import Path

import numpy as np

from snippets.media import Drawing, write_wav

RATE, BEAT = 8000, 0.6  # samples a second, seconds a beat
PARTIALS = (
    1.0,
    0.5,
    0.3,
    0.15,
    0.1,
    0.05,
)  # how loud: 1, 2, 3 ... times the pitch
RISE, FALL, FADE = (
    0.02,
    0.08,
    1.2,
)  # seconds: from silence, to it, while it lasts
COLORS = "make", "label", "place", "ink"
FILES = "real", "tune", "chain", "independent"


def load():  # -> {name: (chords [T, 4], beats [T])}
    """What `audio_melody` composed, after one hymn that it never read."""
    text = (Path(__file__).parent / "tunes.txt").read_text(encoding="utf-8")
    return dict(zip(FILES, map(read, text.splitlines()), strict=True))


def read(line):  # "1:64.60.55.48 ..." -> chords [T, 4], beats [T]
    """A chord is its length in beats and its pitches, from the soprano down."""
    try:
        pairs = [chord.split(":") for chord in line.split()]
        chords = np.array([c.split(".") for _, c in pairs]).astype(np.int64)
        return chords.reshape(-1, 4), np.array([float(b) for b, _ in pairs])
    except ValueError:
        raise ValueError(f"not beats:S.A.T.B: {line[:40]!r}") from None


# --8<-- [start:notes]
def notes(chords, beats):  # -> [voice, start, length, pitch], in beats
    """A pitch that stays while another voice moves off the beat is held."""
    if len(chords) != len(beats) or not len(beats):
        raise ValueError(f"{len(chords)} chords, but {len(beats)} lengths")
    starts, found = np.cumsum(beats) - beats, []
    for voice in range(4):
        for start, beat, pitch in zip(starts, beats, chords[:, voice], strict=True):
            held = start % 1 and found[-1][3] == pitch
            if held:
                found[-1][2] += beat
            else:
                found.append([voice, start, beat, pitch])
    return found


# --8<-- [end:notes]


# --8<-- [start:tone]
def hertz(pitch):
    """Twelve equal steps double the frequency."""
    if not 0 <= pitch <= 127:
        raise ValueError(f"pitch must be 0 to 127, got {pitch}")
    return 440 * 2 ** ((pitch - 69) / 12)


def tone(pitch, seconds):  # -> samples [n]
    """Sine waves at multiples of one frequency, which rise, fade and fall."""
    if not seconds > RISE + FALL:
        raise ValueError(f"seconds must be > {RISE + FALL}, got {seconds}")
    t = np.arange(round(seconds * RATE)) / RATE
    sound = np.zeros(len(t))
    for k, loud in enumerate(PARTIALS, 1):
        if k * hertz(pitch) < RATE / 2:  # a higher one would come out wrong
            sound += loud * np.sin(2 * np.pi * k * hertz(pitch) * t)
    ends = np.minimum(1, np.minimum(t / RISE, (t[-1] - t) / FALL))
    return sound * ends * np.exp(-t / FADE)


def play(score, beats):  # notes, how many beats -> samples [n]
    """All tones, each added where it begins; the loudest sample is 0.9."""
    sound = np.zeros(round(beats * BEAT * RATE) + 1)
    for _, start, length, pitch in score:
        if start + length > beats + 1e-9:
            raise ValueError(f"a note ends after {beats} beats")
        made = tone(pitch, length * BEAT)
        begin = round(start * BEAT * RATE)
        sound[begin : begin + len(made)] += made[: len(sound) - begin]
    return 0.9 * sound / max(np.abs(sound).max(), 1e-9)


# --8<-- [end:tone]


# --8<-- [start:hear]
def spectrum(sound):  # samples [n] -> level of each frequency, hertz of each
    """How much of each frequency there is: a Fourier transform of the whole."""
    if len(sound) < 2:
        raise ValueError(f"at least 2 samples are needed, got {len(sound)}")
    level = np.abs(np.fft.rfft(sound * np.hanning(len(sound)), 8 * len(sound)))
    return level, np.arange(len(level)) * RATE / (8 * len(sound))


def heard(sound):  # samples [n] -> hertz
    """The strongest frequency, read off between two lines of the spectrum."""
    level, _ = spectrum(sound)
    k = int(level[1:-1].argmax()) + 1
    a, b, c = np.log(level[k - 1 : k + 2] + 1e-12)
    return (k + (a - c) / (2 * (a - 2 * b + c))) * RATE / (8 * len(sound))


def cents(found, wanted):
    """How far apart two frequencies are; 100 to the step, below 5 unheard."""
    if not (found > 0 and wanted > 0):
        raise ValueError(f"frequencies must be > 0, got {found}, {wanted}")
    return 1200 * np.log2(found / wanted)


# --8<-- [end:hear]


def draw(path, score, beats, title):  # -> where time starts and ends in it
    """A piano roll: time to the right, pitch upwards, a colour a voice."""
    if not score:
        raise ValueError("score must not be empty")
    low = min(pitch for *_, pitch in score) - 1
    high = max(pitch for *_, pitch in score) + 1
    x0, x1, step = 40, 680, 6
    picture = Drawing(700, (high - low) * step + 40, title, f"{len(score)} notes")
    for c in range(-(-low // 12) * 12, high, 12):  # a line at each C
        y = 20 + (high - c) * step
        picture.line([(x0, y), (x1, y)], "soft", 0.5)
        picture.text(x0 - 6, y + 4, f"C{c // 12 - 1}", "soft", "end", 12)
    for voice, start, length, pitch in score:
        x, wide = x0 + (x1 - x0) * np.array([start, length]) / beats
        y, wide = 20 + (high - pitch) * step - step / 2, wide - x0 - 1.5
        picture.rect(x, y, wide, step - 1, COLORS[voice])
    picture.save(path)
    return x0, x1


def main(out: Path, seed: int = 0) -> None:
    for name, (chords, beats) in load().items():
        if name != "tune":  # the others are cut to four bars
            kept = np.cumsum(beats) <= 16
            chords, beats = chords[kept], beats[kept]
        score, total = notes(chords, beats), beats.sum()
        sound = play(score, total)
        title = f"{name}: {len(chords)} chords"
        write_wav(out / f"{name}.wav", sound, RATE, title)
        if name == "tune":
            x0, x1 = draw(out / "tune.svg", score, total, title)
            about = {"start": x0, "end": x1, "seconds": total * BEAT}
            text = json.dumps({**about, "title": "a hymn that was composed"})
            (out / "tune.json").write_text(text + "\n", encoding="utf-8")
            print(f"tune: {len(chords)} chords, {len(score)} notes")
            print(f"  {len(sound)} samples, {len(sound) / RATE:.1f} seconds")
            print(f"  loudest {np.abs(sound).max():.2f}, mean square", end=" ")
            print(f"{np.mean(sound**2):.3f}")
    print("\npitch: asked for, and heard, in hertz; and cents between them")
    for pitch in 43, 57, 69, 76:
        found = heard(tone(pitch, 1.0))
        apart = abs(cents(found, hertz(pitch)))
        print(f"  {hertz(pitch):8.1f}{found:9.1f}   {apart:.1f}")


if __name__ == "__main__":
    main(Path("."))
