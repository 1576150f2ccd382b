"""Notes to sound: pitches by ear of a Fourier transform, edges, what is held."""

import json

import numpy as np
import pytest
from checkout import ROOT

from snippets.types import audio_notes as sound

OUTPUTS = ROOT / "docs/outputs/audio_notes"


def samples(name):
    """What is in a WAV file, read without our writer."""
    data = (OUTPUTS / name).read_bytes()
    begin = data.index(b"data") + 8
    return np.frombuffer(data[begin:], "<i2") / 32767


def test_hertz_by_hand():
    assert sound.hertz(69) == 440
    assert sound.hertz(57) == 220
    assert sound.hertz(60) == pytest.approx(261.626, abs=1e-3)
    assert sound.cents(sound.hertz(61), sound.hertz(60)) == pytest.approx(100)


def test_a_pure_sine_is_heard_where_it_is():
    t = np.arange(sound.RATE) / sound.RATE
    for hertz in (97.3, 440.0, 1234.5):
        found = sound.strongest(np.sin(2 * np.pi * hertz * t))
        assert abs(sound.cents(found, hertz)) < 0.5


@pytest.mark.shows("a note is heard within a cent of its pitch")
@pytest.mark.parametrize("pitch", range(36, 80, 5))
def test_in_tune(pitch):
    wanted, found, off = sound.measure_pitch(pitch)
    assert abs(sound.cents(found, wanted)) == off < 1


@pytest.mark.shows("a note begins and ends in silence, so that nothing clicks")
def test_soft_edges():
    tone = sound.tone(60, 0.5)
    assert tone[0] == tone[-1] == 0
    assert np.abs(tone).max() > 0.5
    assert np.abs(tone[:16]).max() < 0.2  # two thousandths of a second
    fell = np.abs(tone[-16:]).max()
    assert fell < 0.1
    assert np.abs(np.diff(tone)).max() < 0.9


def test_no_partial_is_folded_back():
    """The sixth partial of a high note would be above half the rate."""
    level, hertz = sound.spectrum(sound.tone(96, 1.0))  # 2093 hertz
    assert hertz[level.argmax()] == pytest.approx(2093, abs=1)
    assert level[hertz < 1900].max() < 1e-2 * level.max()


def test_what_is_held_by_hand():
    """The bass stays while the tenor moves off the beat, then sings again."""
    chords = np.array([[64, 60, 55, 48], [64, 60, 57, 48], [64, 60, 57, 48]])
    found = sound.to_notes(chords, np.array([0.5, 0.5, 1]))
    rows = [tuple(note.values()) for note in found]
    assert (3, 0, 1, 48) in rows
    assert (3, 1, 1, 48) in rows
    assert (2, 0, 0.5, 55) in rows
    assert (2, 0.5, 0.5, 57) in rows
    assert len(found) == 3 * 2 + 3


@pytest.mark.shows("what is heard in the sound is what stands in the notes")
def test_the_wav_sounds_what_was_composed():
    """In each long chord the four pitches are strong, their neighbours weak."""
    chords, beats = sound.load_tunes()["tune"]
    wav, starts = samples("tune.wav"), np.cumsum(beats) - beats
    step = sound.BEAT * sound.RATE
    right = []
    for chord, start, beat in zip(chords, starts, beats, strict=True):
        if beat < 1:
            continue
        part = wav[round((start + 0.05) * step) : round((start + 0.9) * step)]
        level, hertz = sound.spectrum(part)
        bass = level[abs(hertz - sound.hertz(chord[3])) < 3].max()
        around = level[hertz < sound.hertz(chord[3]) - 20]
        right.append(bass > 3 * around.max())
        top = level[abs(hertz - sound.hertz(chord[0])) < 4].max()
        right.append(top > 0.1 * level.max())
    assert len(right) > 40
    assert np.mean(right) > 0.95


@pytest.mark.parametrize("name", sound.FILES)
def test_each_file_is_loud_enough_and_not_too_loud(name):
    wav = samples(f"{name}.wav")
    assert 0.85 < np.abs(wav).max() <= 0.9001
    blocks = wav[: len(wav) // 4000 * 4000].reshape(-1, 4000)
    assert np.sqrt((blocks**2).mean(1)).min() > 0.03  # silent nowhere
    assert (OUTPUTS / f"{name}.wav").stat().st_size <= 400_000


def test_the_roll_and_its_times():
    about = json.loads((OUTPUTS / "tune.json").read_text("utf-8"))
    chords, beats = sound.load_tunes()["tune"]
    assert about["seconds"] == pytest.approx(len(samples("tune.wav")) / 8000, abs=0.01)
    drawn = (OUTPUTS / "tune.svg").read_text("utf-8")
    assert drawn.count("<rect") == len(sound.to_notes(chords, beats))
    lefts = [float(p.split('"')[0]) for p in drawn.split('<rect x="')[1:]]
    assert min(lefts) == about["start"]
    assert max(lefts) < about["end"]


def test_bad_input():
    with pytest.raises(ValueError, match="not beats:S.A.T.B: '1:a'"):
        sound.parse_tune("1:a")
    with pytest.raises(ValueError, match="1 chords, but 2 lengths"):
        sound.to_notes(np.ones((1, 4)), np.ones(2))
    with pytest.raises(ValueError, match="pitch must be 0 to 127, got 128"):
        sound.hertz(128)
    with pytest.raises(ValueError, match="seconds must be >"):
        sound.tone(60, 0.05)
    with pytest.raises(ValueError, match="a note ends after 1 beats"):
        sound.render([{"voice": 0, "start": 0, "length": 2, "pitch": 60}], 1)
    with pytest.raises(ValueError, match="at least 2 samples"):
        sound.spectrum(np.zeros(1))
    with pytest.raises(ValueError, match="frequencies must be > 0"):
        sound.cents(0, 440)
