"""Notes become sound: partials are added up, and a tune is played and drawn.

But: one instrument that nobody ever built, in equal temperament, in a dry room.

Shows:
- a note is heard within a cent of its pitch
- a note begins and ends in silence, so that nothing clicks
- what is heard in the sound is what stands in the notes

Reference: Mathews 1963, The Digital Computer as a Musical Instrument.

Notation: pitches are MIDI numbers, 69 for the A of 440 Hz, 12 to the octave.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

# --- from snippets.media: only what is used here ---
import hashlib
import struct
from html import escape
from pathlib import Path
import numpy as np

# the fallbacks show when a drawing is opened alone, outside a page
COLOURS = {
    "ink": "currentColor",
    "soft": "var(--gm-soft, #8a8f98)",
    "make": "var(--gm-make, #b3430f)",
    "label": "var(--gm-label, #1f5fa8)",
    "place": "var(--gm-place, #0f7360)",
}


def write_wav(path, samples, rate: int, title: str) -> None:
    """Writes samples [n] or [n, 2], floats in [-1, 1], as 16-bit sound.

    `rate` in samples per second. Raises ValueError where a sample is louder
    than 1: the example decides how to scale, a writer must not clip.
    """
    signal = np.asarray(samples, dtype=np.float64)
    if signal.ndim not in (1, 2) or signal.shape[1:] not in ((), (1,), (2,)):
        raise ValueError(f"samples must be [n] or [n, 2], got {signal.shape}")
    if not signal.size or not np.isfinite(signal).all():
        raise ValueError("samples must be finite and not empty")
    if (peak := np.abs(signal).max()) > 1:
        raise ValueError(
            f"samples must lie in [-1, 1], got a peak of {peak:.3g}"
        )
    if int(rate) != rate or not 1 <= rate <= 192_000:
        raise ValueError(f"rate must be a whole number of hertz, got {rate}")
    channels = signal.shape[1] if signal.ndim == 2 else 1
    body = np.round(signal * 32767).astype("<i2").tobytes()
    frame = 2 * channels
    form = struct.pack("<HHIIHH", 1, channels, rate, rate * frame, frame, 16)
    info = b"INFO" + _riff(b"INAM", _text(title, "title") + b"\0")
    parts = [(b"fmt ", form), (b"LIST", info), (b"data", body)]
    wave = b"WAVE" + b"".join(_riff(kind, part) for kind, part in parts)
    Path(path).write_bytes(_riff(b"RIFF", wave))


class Drawing:
    """An SVG picture, in pixels from the top left, that follows the page's scheme.

    Colours are the names in COLOURS. `title` and `description` are read out to
    readers who do not see it.
    """

    def __init__(self, width: float, height: float, title: str, description=""):
        if not (width > 0 and height > 0):
            raise ValueError(
                f"width and height must be > 0, got {width}, {height}"
            )
        _text(title, "title")
        self.width, self.height = width, height
        self.title, self.description = title, description
        self.parts: list[str] = []

    def line(self, points, color="ink", width=1.5, dash=None) -> None:
        """A line through points [n, 2]; `dash` as in SVG, such as "4 3"."""
        dashes = f' stroke-dasharray="{escape(dash)}"' if dash else ""
        self.parts.append(
            f'<polyline points="{_points(points)}" fill="none" '
            f'stroke="{_colour(color)}" stroke-width="{_n(width)}"{dashes}/>'
        )

    def polygon(self, points, color="ink", opacity=1.0) -> None:
        """A filled shape with corners [n, 2]."""
        self.parts.append(
            f'<polygon points="{_points(points)}" {_fill(color, opacity)}/>'
        )

    def circle(self, x, y, r, color="ink", opacity=1.0) -> None:
        """A filled circle."""
        self.parts.append(
            f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(r)}" {_fill(color, opacity)}/>'
        )

    def dots(self, points, r, color="ink", opacity=1.0) -> None:
        """Many filled circles of one size, as one path, for a small file."""
        d, size = f"{_n(r)} {_n(r)} 0 1 0", _n(2 * r)
        path = "".join(
            f"M{_n(x - r)} {_n(y)}a{d} {size} 0a{d} -{size} 0"
            for x, y in _array(points)
        )
        self.parts.append(f'<path d="{path}" {_fill(color, opacity)}/>')

    def crosses(self, points, r, color="ink", width=1.2) -> None:
        """Many plus signs with arms of length `r`, as one path."""
        arm = _n(r)
        path = "".join(
            f"M{_n(x - r)} {_n(y)}h{_n(2 * r)}m-{arm} -{arm}v{_n(2 * r)}"
            for x, y in _array(points)
        )
        self.parts.append(
            f'<path d="{path}" fill="none" stroke="{_colour(color)}" '
            f'stroke-width="{_n(width)}"/>'
        )

    def ellipse(self, cx, cy, rx, ry, angle=0, color="ink", width=1.5) -> None:
        """The outline of an ellipse, turned by `angle` degrees clockwise."""
        self.parts.append(
            f'<ellipse rx="{_n(rx)}" ry="{_n(ry)}" fill="none" '
            f'transform="translate({_n(cx)} {_n(cy)}) rotate({_n(angle)})" '
            f'stroke="{_colour(color)}" stroke-width="{_n(width)}"/>'
        )

    def rect(self, x, y, w, h, color="ink", opacity=1.0) -> None:
        """A filled rectangle."""
        self.parts.append(
            f'<rect x="{_n(x)}" y="{_n(y)}" width="{_n(w)}" height="{_n(h)}" '
            f"{_fill(color, opacity)}/>"
        )

    def text(self, x, y, text, color="ink", anchor="start", size=14) -> None:
        """A line of text; `anchor` is "start", "middle" or "end"."""
        if anchor not in ("start", "middle", "end"):
            raise ValueError(
                f"anchor must be start, middle or end, got {anchor!r}"
            )
        self.parts.append(
            f'<text x="{_n(x)}" y="{_n(y)}" text-anchor="{anchor}" '
            f'font-size="{_n(size)}" fill="{_colour(color)}">{escape(str(text))}</text>'
        )

    def save(self, path) -> None:
        """Writes the drawing. Its ids come from its content, so that two
        drawings on one page never share one."""
        body = "\n".join(self.parts)
        key = hashlib.sha256((self.title + body).encode()).hexdigest()[:8]
        w, h = _n(self.width), _n(self.height)
        Path(path).write_text(
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w} {h}" '
            f'width="{w}" height="{h}" role="img" font-family="system-ui, sans-serif" '
            f'aria-labelledby="t{key}" aria-describedby="d{key}">\n'
            f'<title id="t{key}">{escape(self.title)}</title>\n'
            f'<desc id="d{key}">{escape(self.description or self.title)}</desc>\n'
            f"{body}\n</svg>\n",
            encoding="utf-8",
        )


def _riff(kind: bytes, body: bytes) -> bytes:
    return kind + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)


def _text(text: str, name: str) -> bytes:
    if not text.strip():
        raise ValueError(f"{name} must say what it is, got {text!r}")
    return text.encode()


def _colour(name: str) -> str:
    if name not in COLOURS:
        raise ValueError(
            f"color must be one of {', '.join(COLOURS)}, got {name!r}"
        )
    return COLOURS[name]


def _fill(color: str, opacity: float) -> str:
    faint = f' fill-opacity="{_n(opacity)}"' if opacity != 1 else ""
    return f'fill="{_colour(color)}"{faint}'


def _array(points):
    points = np.asarray(points, dtype=np.float64)
    if points.ndim != 2 or points.shape[1] != 2 or not len(points):
        raise ValueError(f"points must be [n, 2], got shape {points.shape}")
    return points


def _points(points) -> str:
    return " ".join(f"{_n(x)},{_n(y)}" for x, y in _array(points))


def _n(number: float) -> str:
    if not np.isfinite(number):
        raise ValueError(f"a coordinate must be finite, got {number}")
    return f"{round(float(number), 1) + 0:g}"


# --- end of snippets.media ---


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
    text = _FILES['tunes.txt']
    return dict(zip(FILES, map(read, text.splitlines()), strict=True))


def read(line):  # "1:64.60.55.48 ..." -> chords [T, 4], beats [T]
    """A chord is its length in beats and its pitches, from the soprano down."""
    try:
        pairs = [chord.split(":") for chord in line.split()]
        chords = np.array([c.split(".") for _, c in pairs]).astype(np.int64)
        return chords.reshape(-1, 4), np.array([float(b) for b, _ in pairs])
    except ValueError:
        raise ValueError(f"not beats:S.A.T.B: {line[:40]!r}") from None


def notes(chords, beats):  # -> [voice, start, length, pitch], in beats
    """A pitch that stays while another voice moves off the beat is held."""
    if len(chords) != len(beats) or not len(beats):
        raise ValueError(f"{len(chords)} chords, but {len(beats)} lengths")
    starts, found = np.cumsum(beats) - beats, []
    for voice in range(4):
        for start, beat, pitch in zip(
            starts, beats, chords[:, voice], strict=True
        ):
            held = start % 1 and found[-1][3] == pitch
            if held:
                found[-1][2] += beat
            else:
                found.append([voice, start, beat, pitch])
    return found




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




def draw(path, score, beats, title):  # -> where time starts and ends in it
    """A piano roll: time to the right, pitch upwards, a colour a voice."""
    if not score:
        raise ValueError("score must not be empty")
    low = min(pitch for *_, pitch in score) - 1
    high = max(pitch for *_, pitch in score) + 1
    x0, x1, step = 40, 680, 6
    picture = Drawing(
        700, (high - low) * step + 40, title, f"{len(score)} notes"
    )
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


# --- the data files ---
_FILES = {
    'tunes.txt': """\
1:60.60.52.48 1:64.60.55.48 0.5:64.60.55.43 0.5:63.60.55.43 1:64.60.55.48 1:64.58.55.49 1:65.59.55.50 0.5:65.59.55.43 0.5:64.59.55.43 1:65.59.55.50 1:66.60.57.51 1:67.60.55.52 1:72.64.55.43 1:71.64.55.48 1:69.60.60.52 1.5:69.62.59.53 0.5:67.62.59.53 1:67.62.59.53 1:67.60.60.52 1.5:67.60.57.53 0.5:65.60.57.53 1:64.60.55.48 1:65.55.48.48 1.5:64.56.52.47 0.5:62.56.52.47 1:60.57.52.45 1:62.60.53.38 1:64.60.55.43 1:65.60.57.41 1:67.60.55.40 1:69.60.50.41 1.5:59.59.50.43 0.5:62.59.53.43 1:60.60.52.48
1:72.67.60.48 1:72.67.64.48 0.5:72.67.60.48 0.5:67.62.59.47 1:67.62.59.47 1:69.64.60.45 1:71.67.59.52 0.5:72.69.57.57 0.5:74.67.57.50 1:79.71.55.55 1:79.71.55.55 1:79.71.55.55 1:76.72.67.60 1:74.67.65.62 1:72.69.64.45 1.5:69.67.62.41 0.5:71.67.62.43 1:72.67.64.48 1:72.69.64.45 1.5:72.64.60.45 0.5:74.65.62.47 1:72.67.64.45 1:74.66.62.50 1.5:72.66.57.50 0.5:71.67.55.50 1:69.61.54.45 1:67.64.55.48 1:64.64.55.48 1:64.64.55.48 1:62.59.50.47 1:64.60.55.48 1.5:62.59.55.43 0.5:62.59.53.43 1:60.60.52.36
1:60.55.52.48 1:67.60.52.48 0.5:67.59.50.43 0.5:67.60.52.48 1:69.60.53.53 1:67.60.55.52 1:69.65.53.50 0.5:72.64.55.48 0.5:71.62.55.55 1:72.67.59.53 1:72.67.60.52 1:69.65.60.53 1:77.69.62.50 1:74.69.62.53 1:69.69.62.53 1.5:71.67.65.55 0.5:72.67.64.48 1:72.69.60.53 1:71.67.60.53 1.5:69.65.60.57 0.5:67.64.60.60 1:69.64.60.57 1:68.64.59.52 1.5:69.60.57.57 0.5:62.62.59.55 1:69.65.60.53 1:71.65.60.55 1:72.65.60.57 1:72.66.60.57 1:74.66.60.57 1:76.66.60.50 1.5:74.67.59.55 0.5:76.67.60.48 1:72.67.64.48
1:64.60.55.48 1:62.60.55.43 0.5:64.60.53.43 0.5:69.59.55.40 1:69.60.52.45 1:72.62.52.52 1:74.64.53.53 0.5:72.67.53.57 0.5:72.67.52.53 1:76.67.52.50 1:72.67.55.48 1:74.64.55.43 1:76.65.55.48 1:74.65.60.48 1:72.64.57.48 1.5:71.64.55.47 0.5:69.65.60.48 1:67.64.60.52 1:67.64.60.48 1.5:65.65.62.48 0.5:67.65.60.50 1:67.65.59.50 1:65.65.60.57 1.5:67.64.59.48 0.5:72.64.60.48 1:72.64.60.48 1:74.69.55.48 1:77.69.55.48 1:76.67.54.48 1:74.67.53.48 1:76.67.55.52 1.5:77.67.55.55 0.5:76.64.53.53 1:79.67.52.52
""",
}


if __name__ == "__main__":
    main(Path("."))
