"""Notes become sound: partials are added up, and a tune is played and plotted.

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

from snippets.media import Drawing, table, write_wav

RATE = 8000  # samples a second
BEAT = 0.6  # seconds
PARTIALS = 1.0, 0.5, 0.3, 0.15, 0.1, 0.05  # how loud: 1, 2, 3 ... times the pitch
ATTACK = 0.02  # seconds in which a tone rises from silence
RELEASE = 0.08  # seconds in which it falls to silence
DECAY = 1.2  # seconds in which it fades to 1 / e
COLORS = "make", "label", "place", "ink"  # of the four voices
VOICES = "soprano", "alto", "tenor", "bass"
FILES = "real", "tune", "chain", "independent"
TITLES = {
    "real": "a real hymn",
    "tune": "the model's hymn",
    "chain": "the chain of chords",
    "independent": "independent voices",
}
OPENING = 16  # beats that are played of all but the tune
LEFT = 40  # where time starts in the picture, in pixels
RIGHT = 680  # where it ends
ROW = 6  # pixels for a semitone


def load_tunes():  # -> {name: (chords [T, 4], beats [T])}
    """What `audio_melody` composed, after one hymn that it never learnt from."""
    text = (Path(__file__).parent / "tunes.txt").read_text(encoding="utf-8")
    return dict(zip(FILES, map(parse_tune, text.splitlines()), strict=True))


def parse_tune(line):  # "1:64.60.55.48 ..." -> chords [T, 4], beats [T]
    """A chord is its length in beats and its pitches, from the soprano down."""
    beats, chords = [], []
    try:
        for word in line.split():
            length, pitches = word.split(":")
            beats.append(float(length))
            chords.append([int(pitch) for pitch in pitches.split(".")])
        return np.reshape(chords, (-1, 4)), np.array(beats)
    except ValueError:
        raise ValueError(f"not beats:S.A.T.B: {line[:40]!r}") from None


# --8<-- [start:notes]
def to_notes(chords, beats):  # -> [{voice, start, length, pitch}], in beats
    """A pitch that stays while another voice moves off the beat is held."""
    if len(chords) != len(beats) or not len(beats):
        raise ValueError(f"{len(chords)} chords, but {len(beats)} lengths")
    starts = np.cumsum(beats) - beats
    notes = []
    for voice in range(4):
        for start, length, pitch in zip(starts, beats, chords[:, voice], strict=True):
            off_beat = start % 1 != 0
            if off_beat and notes[-1]["pitch"] == pitch:
                notes[-1]["length"] += length
                continue
            note = {"voice": voice, "start": start, "length": length, "pitch": pitch}
            notes.append(note)
    return notes


# --8<-- [end:notes]


# --8<-- [start:tone]
def hertz(pitch):
    """Twelve equal steps double the frequency."""
    if not 0 <= pitch <= 127:
        raise ValueError(f"pitch must be 0 to 127, got {pitch}")
    return 440 * 2 ** ((pitch - 69) / 12)


def tone(pitch, seconds):  # -> samples [n]
    """Sine waves at multiples of one frequency, under an envelope."""
    if not seconds > ATTACK + RELEASE:
        raise ValueError(f"seconds must be > {ATTACK + RELEASE}, got {seconds}")
    t = np.arange(round(seconds * RATE)) / RATE
    sound = np.zeros(len(t))
    for k, level in enumerate(PARTIALS, start=1):
        frequency = k * hertz(pitch)
        if frequency < RATE / 2:  # a higher one would come out as a lower: aliasing
            sound += level * np.sin(2 * np.pi * frequency * t)
    attack = t / ATTACK
    release = (t[-1] - t) / RELEASE
    ends = np.minimum(1, np.minimum(attack, release))
    return sound * ends * np.exp(-t / DECAY)


def render(notes, beats):  # notes, how many beats -> samples [n]
    """All tones, each added where it begins; the loudest sample is 0.9."""
    sound = np.zeros(round(beats * BEAT * RATE) + 1)
    for note in notes:
        if note["start"] + note["length"] > beats + 1e-9:
            raise ValueError(f"a note ends after {beats} beats")
        samples = tone(note["pitch"], note["length"] * BEAT)
        begin = round(note["start"] * BEAT * RATE)
        end = min(begin + len(samples), len(sound))
        sound[begin:end] += samples[: end - begin]
    return 0.9 * sound / max(np.abs(sound).max(), 1e-9)


# --8<-- [end:tone]


# --8<-- [start:hear]
def spectrum(sound):  # samples [n] -> level of each frequency, hertz of each
    """How much of each frequency there is: a Fourier transform of the whole."""
    if len(sound) < 2:
        raise ValueError(f"at least 2 samples are needed, got {len(sound)}")
    size = 8 * len(sound)  # finer than the sound is long
    level = np.abs(np.fft.rfft(sound * np.hanning(len(sound)), size))
    return level, np.arange(len(level)) * RATE / size


def strongest(sound):  # samples [n] -> hertz
    """The top of a parabola through the highest line of the spectrum and its two."""
    level, frequencies = spectrum(sound)
    k = int(level[1:-1].argmax()) + 1
    left, top, right = np.log(level[k - 1 : k + 2] + 1e-12)
    offset = (left - right) / (2 * (left - 2 * top + right))
    return (k + offset) * frequencies[1]


def cents(found, wanted):
    """How far apart two frequencies are; 100 to the step, below 5 unheard."""
    if not (found > 0 and wanted > 0):
        raise ValueError(f"frequencies must be > 0, got {found}, {wanted}")
    return 1200 * np.log2(found / wanted)


# --8<-- [end:hear]


def plot_roll(path, notes, beats, title):
    """A piano roll: time to the right, pitch upwards, a colour a voice."""
    pitches = [note["pitch"] for note in notes]
    low = min(pitches) - 1
    high = max(pitches) + 1
    height = (high - low) * ROW + 40
    picture = Drawing(RIGHT + 20, height, title, f"{len(notes)} notes")
    for pitch in range(low, high):
        if pitch % 12 == 0:  # a line at each C
            y = 20 + (high - pitch) * ROW
            picture.line([(LEFT, y), (RIGHT, y)], "soft", 0.5)
            name = f"C{pitch // 12 - 1}"
            picture.text(LEFT - 6, y + 4, name, "soft", "end", 12)
    scale = (RIGHT - LEFT) / beats
    for note in notes:
        x = LEFT + scale * note["start"]
        y = 20 + (high - note["pitch"]) * ROW - ROW / 2
        width = scale * note["length"] - 1.5
        picture.rect(x, y, width, ROW - 1, COLORS[note["voice"]])
    for i, name in enumerate(VOICES):
        picture.text(LEFT + 80 * i, height - 4, name, COLORS[i], size=12)
    picture.text(RIGHT, height - 4, "time", "soft", "end", 12)
    picture.save(path)


def measure_pitch(pitch):  # -> hertz asked for, hertz found, cents between them
    """A tone of one second, and what a Fourier transform hears in it."""
    wanted = hertz(pitch)
    found = strongest(tone(pitch, 1.0))
    return wanted, found, abs(cents(found, wanted))


def opening(chords, beats):  # -> the chords that end within OPENING beats
    """The beginning of a piece."""
    kept = np.cumsum(beats) <= OPENING
    return chords[kept], beats[kept]


def main(out: Path, seed: int = 0) -> None:
    tunes = load_tunes()
    chords, beats = tunes.pop("tune")
    notes = to_notes(chords, beats)
    sound = render(notes, beats.sum())
    title = f"tune: {len(chords)} chords"
    write_wav(out / "tune.wav", sound, RATE, f"{TITLES['tune']}: {len(chords)} chords")
    plot_roll(out / "tune.svg", notes, beats.sum(), title)
    about = {"start": LEFT, "end": RIGHT, "seconds": beats.sum() * BEAT}
    about["title"] = "a hymn that was composed"
    (out / "tune.json").write_text(json.dumps(about) + "\n", encoding="utf-8")
    for name, tune in tunes.items():
        chords, beats = opening(*tune)
        part = render(to_notes(chords, beats), beats.sum())
        title_of_part = f"{TITLES[name]}: {len(chords)} chords"
        write_wav(out / f"{name}.wav", part, RATE, title_of_part)
    print(f"{title}, {len(notes)} notes")
    print(f"  {len(sound)} samples, {len(sound) / RATE:.1f} seconds")
    print(f"  loudest {np.abs(sound).max():.2f}, mean square {np.mean(sound**2):.3f}")
    print("\npitch: in hertz, and how far off it is heard")
    rows = []
    for pitch in (43, 57, 69, 76):
        wanted, found, off = measure_pitch(pitch)
        rows.append((f"  {pitch}", f"{wanted:.1f}", f"{found:.1f}", f"{off:.1f}"))
    print(table(("  note", "asked for", "heard", "cents"), rows))


if __name__ == "__main__":
    main(Path("."))
