"""Eight words, spoken by a formula: sounds to learn from, and a classifier of them.

But: a buzz and hiss through three resonances, half a second, 8,000 samples a
second: you will know what is meant, and that nobody said it.

Shows:
- no two sounds are alike: the same word and voice differ each time
- the classifier knows nearly all words that it did not learn from
- 32 numbers keep most of what makes spectrograms differ

Reference: Klatt 1980, Software for a Cascade/Parallel Formant Synthesizer; Stevens,
Volkmann and Newman 1937, for the mel scale.

Notation: n sounds of N samples, M frames, B bands, D numbers for a spectrogram.
"""

import time
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, cross_entropy, linear
from snippets.data import unpack
from snippets.media import tile, write_png, write_wav

RATE = 8000  # samples a second
N = 4096
FRAME = 512  # samples of a frame
HOP = 128  # samples from one frame to the next
D = 32
FLOOR = 0.02  # so that silence has a logarithm
WINDOW = np.hanning(FRAME + 1)[:-1]

FORMANTS = {  # resonances of the mouth, in hertz
    "a": (730, 1090, 2440),
    "i": (270, 2290, 3010),
    "u": (300, 870, 2240),
    "o": (570, 840, 2410),
    "m": (250, 1100, 2100),
    "s": (270, 1700, 2600),
    "S": (270, 1700, 2600),
}
BUZZ = {"a": 1, "i": 0.7, "u": 0.7, "o": 0.9, "m": 0.25}  # how loud the voice is
HISS = {"s": 0.75, "S": 1}  # how loud; no other phone hisses
CENTRE = {"s": 3300, "S": 2200}  # of the hiss, in hertz
SPELLED = ["sea", "shoe", "saw", "me", "ma", "you", "eye", "we"]
SPOKEN = ["si", "Su", "so", "mi", "ma", "iu", "ai", "ui"]  # from phone to phone
WORDS = dict(zip(SPELLED, SPOKEN, strict=True))
KINDS = [(word, high) for word in WORDS for high in (False, True)]


# edges of 36 bands, as wide as each other on the mel scale (O'Shaughnessy 1987)
HERTZ = 700 * np.expm1(np.linspace(68, 2123, 37) / 1127)
EDGES = np.round(HERTZ * FRAME / RATE).astype(np.intp)  # numbers of frequencies


# --8<-- [start:speak]
def random_voice(slow, high, rng):  # -> {name: number}
    """Another speaker each time; `slow` glides from phone to phone."""
    size = np.exp(0.06 * rng.normal())
    begin = rng.uniform(0.01, 0.06)
    length = N / RATE * rng.uniform(0.7, 0.9)
    glide = rng.uniform(0.1, 0.18) if slow else 0.05
    middle = begin + rng.uniform(0.3, 0.5) * length
    pitch = (200 if high else 105) * np.exp(0.12 * rng.normal())
    return {
        "scale": size * 1.15 if high else size,  # of all formants: a short throat
        "begin": begin,  # seconds, like the next three
        "length": length,
        "glide": glide,
        "middle": middle,
        "pitch": pitch,  # hertz
        "rise": rng.uniform(-0.15, 0.2),  # of the pitch, to the end
    }


def buzz(pitch, formants, scale):  # [N] hertz, [N, 3] hertz -> [N]
    """The partials of a voice; those near a formant are loud."""
    phase = 2 * np.pi * np.cumsum(pitch) / RATE
    width = 60 + 0.04 * formants
    sound = np.zeros(N)
    for k in range(1, int(3900 / pitch.max()) + 1):
        off = (k * pitch[:, None] - formants * scale) / width
        level = (1 / (1 + off**2)) @ (1, 0.5, 0.25)
        sound += level * np.sin(k * phase + k * k)
    return sound


def hiss(centre, rng):  # hertz -> [N]
    """Noise, loud around one frequency."""
    off = (np.fft.rfftfreq(N, 1 / RATE) - centre) / 700
    noise = np.fft.rfft(rng.normal(size=N))
    return np.fft.irfft(noise * np.exp(-(off**2)), N)


def speak(word, high, rng):  # -> samples [N]
    """A buzz through moving resonances, and hiss: each time another voice."""
    if word not in WORDS:
        raise ValueError(f"word must be one of {[*WORDS]}, got {word!r}")
    first, second = WORDS[word]
    voice = random_voice(first in "aiuo", high, rng)
    t = np.arange(N) / RATE
    mix = (t - voice["middle"]) / voice["glide"] + 0.5

    def glide(values):  # of each phone -> at each moment
        a = np.array(values.get(first, 0), float)
        b = np.array(values.get(second, 0), float)
        return a + np.multiply.outer(mix.clip(0, 1), b - a)

    since = t - voice["begin"]
    pitch = voice["pitch"] * (1 + voice["rise"] * since / voice["length"])
    sound = glide(BUZZ) * buzz(pitch, glide(FORMANTS), voice["scale"]) / 2
    centre = CENTRE.get(first, 0) * voice["scale"]
    sound += glide(HISS) * hiss(centre, rng)
    fade_in = since / 0.03
    fade_out = (voice["length"] - since) / 0.08
    sound *= np.clip(np.minimum(fade_in, fade_out), 0, 1)
    sound += rng.uniform(0.001, 0.01) * rng.normal(size=N)  # the room
    return 0.8 * sound / np.abs(sound).max()


# --8<-- [end:speak]


# --8<-- [start:spectrogram]
def frames_of(sound):  # [n, N] -> [n, M, FRAME / 2 + 1], complex
    """Short pieces, HOP apart, each taken apart into frequencies."""
    half = FRAME // 2
    padded = np.pad(sound, ((0, 0), (half, half)))
    views = np.lib.stride_tricks.sliding_window_view(padded, FRAME, axis=1)
    return np.fft.rfft(views[:, ::HOP] * WINDOW)


def spectrogram(sound):  # [n, N] -> log of how loud each band is [n, M, B]
    """The mean level of the frequencies in each band."""
    level = np.abs(frames_of(sound))[..., : EDGES[-1]]
    total = np.add.reduceat(level, EDGES[:-1], axis=2)
    return np.log(total / np.diff(EDGES) + FLOOR)


def principal_axes(centred):  # [n, K], of mean 0 -> directions [D, K]
    """Principal components: the D directions in which the rows differ most."""
    _, columns = np.linalg.eigh(centred.T @ centred)
    return columns.T[::-1][:D]


# --8<-- [end:spectrogram]


# --8<-- [start:classifier]
def word_features(sound):  # [n, N] -> [n, 256]
    """16 times in a row, how loud 16 bands are; not the model's spectrogram."""
    if np.ndim(sound) != 2 or np.shape(sound)[1] != N:
        raise ValueError(f"sound must be [n, {N}], got {np.shape(sound)}")
    parts = sound.reshape(-1, 16, 256) * np.hanning(256)
    level = np.abs(np.fft.rfft(parts))[..., 1:]
    bands = level.reshape(-1, 16, 16, 8).mean(axis=-1)
    return np.log(bands + FLOOR).reshape(len(sound), -1)


def train_classifier(sound, kinds, steps=150):  # -> weights [256, 10], bias [10]
    """Two logistic regressions side by side: 8 words, and low or high voice."""
    x = Tensor(word_features(sound))
    matrices, biases = [], []
    for outputs, labels in [(8, kinds // 2), (2, kinds % 2)]:
        w = Tensor(np.zeros((256, outputs)))
        b = Tensor(np.zeros(outputs))
        adam = Adam([w, b], decay=0.1)
        for _ in range(steps):
            cross_entropy(linear(x, w, b), labels).backward()
            adam.step(0.01)
        matrices.append(w.data)
        biases.append(b.data)
    return np.hstack(matrices), np.hstack(biases)


def classify(sound, w, b):  # -> which of the 16 kinds [n]
    """The likeliest word and the likeliest voice."""
    if np.shape(w) != (256, 10):
        raise ValueError(f"weights must be [256, 10], got {np.shape(w)}")
    logits = word_features(sound) @ w + b
    word = logits[:, :8].argmax(axis=1)
    high = logits[:, 8:].argmax(axis=1)
    return 2 * word + high


# --8<-- [end:classifier]


def speak_all(each, rng):  # -> sounds [16 each, N], kinds
    """Every word in both voices, `each` times over."""
    sounds = [speak(*kind, rng) for kind in KINDS * each]
    return np.array(sounds), np.tile(np.arange(16), each)


def weights(seed=0, each=80):  # -> all that `audio_waveform` has to learn from
    """Codes of sounds to learn from and unseen ones, and a classifier."""
    begin = time.process_time()
    rng = np.random.default_rng(seed)
    sounds, _ = speak_all(each, rng)
    unseen, _ = speak_all(max(each // 10, 1), rng)
    x = spectrogram(sounds).reshape(len(sounds), -1)
    mean = x.mean(axis=0)
    centred = x - mean
    axes = principal_axes(centred)
    codes = centred @ axes.T
    scale = codes.std()
    unseen_x = spectrogram(unseen).reshape(len(unseen), -1)
    others = speak_all(max(each // 2, 1), rng)
    w, b = train_classifier(*others)
    return {
        "mean": mean,
        "axes": axes * scale,
        "w": w,
        "b": b,
        "codes": codes / scale,
        "unseen": (unseen_x - mean) @ axes.T / scale,
        "kept": (codes**2).sum() / (centred**2).sum(),
        "seconds": time.process_time() - begin,
    }


def load_words():  # -> {name: array}, as `weights` gives them
    """What `weights` made, rounded to 16 bits."""
    return unpack((Path(__file__).parent / "audio_words.npz").read_bytes())


def measure_right(sounds, kinds, words):  # -> shares of words, and of voices, right
    """What the stored classifier says of sounds."""
    found = classify(sounds, words["w"], words["b"])
    right = found // 2 == kinds // 2, found % 2 == kinds % 2
    return np.mean(right, axis=1)


def plot_spectrograms(path, bands, alt):  # [8, M, B]
    """Time to the right, frequency upwards, dark is loud."""
    level = np.clip((bands + 4) / 6, 0, 1)
    pictures = level.swapaxes(1, 2)[:, ::-1]
    write_png(path, tile(1 - pictures, 8, scale=3, gap=3), alt)


def main(out: Path, seed: int = 0) -> None:
    words = load_words()
    sounds, kinds = speak_all(16, np.random.default_rng(seed + 100))
    print(f"sounds: {len(words['codes'])} to learn from, of 16 kinds;")
    print(f"  these, and the classifier, were made in {words['seconds']:.0f} s")
    print(f"  {D} numbers keep {words['kept']:.2f} of what differs")
    right, voices = measure_right(sounds, kinds, words)
    print(f"\nclassifier: {len(kinds)} new sounds, the share that is right")
    print(f"  words  {right:.2f}")
    print(f"  voices {voices:.2f}")
    low = sounds[kinds % 2 == 0][:8]
    write_wav(out / "words.wav", low.ravel(), RATE, ", ".join(WORDS))
    alt = f"Each word another pattern of dark bands. Columns: {'; '.join(WORDS)}."
    plot_spectrograms(out / "words.png", spectrogram(low), alt)


if __name__ == "__main__":
    main(Path("."))
