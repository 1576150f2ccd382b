"""Eight words, spoken by a formula: sounds to learn from, and a judge of them.

But: a buzz and hiss through three resonances, half a second, 8,000 samples a
second: you will know what is meant, and that nobody said it.

Shows:
- no two sounds are alike: the same word and voice differ each time
- the judge knows nearly all words that it did not learn from
- 32 numbers keep most of what makes spectrograms differ

Reference: Klatt 1980, Software for a Cascade/Parallel Formant Synthesizer.

Notation: n sounds of N samples, M frames, B bands, D numbers for a spectrogram.
"""

import io
import time
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, cross_entropy, linear
from snippets.media import tile, write_png, write_wav

RATE, N, FRAME, HOP, D = 8000, 4096, 512, 128, 32
PHONES = {  # three resonances in Hz, how loud the buzz, and the hiss, and where
    "a": (730, 1090, 2440, 1, 0, 0),
    "i": (270, 2290, 3010, 0.7, 0, 0),
    "u": (300, 870, 2240, 0.7, 0, 0),
    "o": (570, 840, 2410, 0.9, 0, 0),
    "m": (250, 1100, 2100, 0.25, 0, 0),
    "s": (270, 1700, 2600, 0, 0.75, 3300),
    "S": (270, 1700, 2600, 0, 1, 2200),
}
WORDS = {"sea": "si", "shoe": "Su", "saw": "so", "me": "mi"}
WORDS |= {"ma": "ma", "you": "iu", "eye": "ai", "we": "ui"}
KINDS = [(word, high) for word in WORDS for high in (False, True)]
WINDOW, FLOOR = np.hanning(FRAME + 1)[:-1], 0.02
EDGES = np.unique(np.round(45 * np.expm1(np.linspace(0.06, 1.88, 37))))
EDGES = EDGES.astype(np.intp)  # bands: narrow below, wide above, as the ear's


# --8<-- [start:speak]
def speak(word, high, rng):  # -> samples [N]
    """A buzz through moving resonances, and hiss: each time another voice."""
    if word not in WORDS:
        raise ValueError(f"word must be one of {[*WORDS]}, got {word!r}")
    first, second = (np.array(PHONES[p], float) for p in WORDS[word])
    t, size = np.arange(N) / RATE, np.exp(0.06 * rng.normal())
    begin, long = rng.uniform(0.01, 0.06), N / RATE * rng.uniform(0.7, 0.9)
    turn = rng.uniform(0.1, 0.18) if first[3] > 0.5 else 0.05  # a glide is slow
    mix = (t - begin - rng.uniform(0.3, 0.5) * long) / turn + 0.5
    now = first + (second - first) * np.clip(mix, 0, 1)[:, None]
    size *= 1.15 if high else 1
    pitch = (200 if high else 105) * np.exp(0.12 * rng.normal())
    pitch = pitch * (1 + rng.uniform(-0.15, 0.2) * (t - begin) / long)
    phase, buzz = 2 * np.pi * np.cumsum(pitch) / RATE, np.zeros(N)
    for k in range(1, int(3900 / pitch.max()) + 1):  # each partial of the buzz
        off = (k * pitch[:, None] - now[:, :3] * size) / (60 + 0.04 * now[:, :3])
        buzz += (1 / (1 + off**2)) @ (1, 0.5, 0.25) * np.sin(k * phase + k * k)
    band = (np.fft.rfftfreq(N, 1 / RATE) - first[5] * size) / 700
    noise = np.fft.rfft(rng.normal(size=N)) * np.exp(-(band**2))
    edge = np.minimum((t - begin) / 0.03, (begin + long - t) / 0.08)
    sound = now[:, 3] * buzz / 2 + now[:, 4] * np.fft.irfft(noise, N)
    sound = np.clip(edge, 0, 1) * sound
    sound += rng.uniform(0.001, 0.01) * rng.normal(size=N)
    return 0.8 * sound / np.abs(sound).max()


# --8<-- [end:speak]


# --8<-- [start:spectrogram]
def spectrogram(sound):  # [n, N] -> log of how loud each band is [n, M, B]
    """Short frames, each taken apart into frequencies, those put into bands."""
    if np.ndim(sound) != 2 or np.shape(sound)[1] != N:
        raise ValueError(f"sound must be [n, {N}], got {np.shape(sound)}")
    padded = np.pad(sound, ((0, 0), (FRAME // 2, FRAME // 2)))
    views = np.lib.stride_tricks.sliding_window_view(padded, FRAME, axis=1)
    level = np.abs(np.fft.rfft(views[:, ::HOP] * WINDOW))[..., : EDGES[-1]]
    band = np.add.reduceat(level, EDGES[:-1], axis=2) / np.diff(EDGES)
    return np.log(band + FLOOR)


def squeeze(seen):  # [n, K] -> mean [K], directions [D, K]
    """Principal components: the D directions in which they differ most."""
    if len(seen) < 2:
        raise ValueError(f"at least 2 spectrograms are needed, got {len(seen)}")
    mean = seen.mean(0)
    _, axes = np.linalg.eigh((seen - mean).T @ (seen - mean))
    return mean, axes[:, : -D - 1 : -1].T


# --8<-- [end:spectrogram]


# --8<-- [start:judge]
def hear(sound):  # [n, N] -> what the judge looks at [n, 256]
    """16 times in a row, how loud 16 bands are; not the model's spectrogram."""
    if np.ndim(sound) != 2 or np.shape(sound)[1] != N:
        raise ValueError(f"sound must be [n, {N}], got {np.shape(sound)}")
    parts = sound.reshape(-1, 16, 256) * np.hanning(256)
    level = np.abs(np.fft.rfft(parts))[..., 1:].reshape(-1, 16, 16, 8)
    return np.log(level.mean(-1) + FLOOR).reshape(len(sound), -1)


def teach(sound, kinds, steps=150):  # -> weights [256, 10], bias [10]
    """Two logistic regressions side by side: 8 words, and low or high voice."""
    if len(sound) != len(kinds):
        raise ValueError(f"{len(sound)} sounds, but {len(kinds)} kinds")
    heard, parts = Tensor(hear(sound)), []
    for many, wanted in (8, kinds // 2), (2, kinds % 2):
        w, b = Tensor(np.zeros((256, many))), Tensor(np.zeros(many))
        adam = Adam([w, b], decay=0.1)
        for _ in range(steps):
            cross_entropy(linear(heard, w, b), wanted).backward()
            adam.step(0.01)
        parts.append((w.data, b.data))
    return [np.concatenate(p, -1) for p in zip(*parts, strict=True)]


def judge(sound, weights, bias):  # -> which of the 16 kinds [n]
    """The likeliest word and the likeliest voice."""
    if np.shape(weights) != (256, 10):
        raise ValueError(f"weights must be [256, 10], got {np.shape(weights)}")
    z = hear(sound) @ weights + bias
    return 2 * z[:, :8].argmax(1) + z[:, 8:].argmax(1)


# --8<-- [end:judge]


def say(each, rng):  # -> sounds [16 each, N], kinds
    """Every word in both voices, `each` times over."""
    if each < 1:
        raise ValueError(f"each must be >= 1, got {each}")
    sounds = [speak(*kind, rng) for _ in range(each) for kind in KINDS]
    return np.array(sounds), np.tile(np.arange(16, dtype=np.int64), each)


def weights(seed=0, each=80):  # -> all that `audio_waveform` has to learn from
    """Codes of sounds to learn from and unseen ones, and a judge of its own."""
    begin, rng = time.process_time(), np.random.default_rng(seed)
    sounds, _ = say(each, rng)
    unseen, _ = say(max(each // 10, 1), rng)
    seen = [spectrogram(x).reshape(len(x), -1) for x in (sounds, unseen)]
    mean, axes = squeeze(seen[0])
    codes = [(x - mean) @ axes.T for x in seen]
    scale = codes[0].std()
    w, b = teach(*say(max(each // 2, 1), rng))  # other sounds than the model's
    made = {"mean": mean, "axes": axes * scale, "w": w, "b": b}
    made |= {"codes": codes[0] / scale, "unseen": codes[1] / scale}
    made["kept"] = (codes[0] ** 2).sum() / ((seen[0] - mean) ** 2).sum()
    return {**made, "seconds": time.process_time() - begin}


def main(out: Path, seed: int = 0) -> None:
    raw = (Path(__file__).parent / "audio_words.npz").read_bytes()
    stored, rng = np.load(io.BytesIO(raw)), np.random.default_rng(seed + 100)
    sounds, kinds = say(4, rng)
    found = judge(sounds, stored["w"].astype(float), stored["b"].astype(float))
    print(f"sounds: {len(stored['codes'])} to learn from, of 16 kinds;")
    print(f"  these, and the judge, were made in {stored['seconds']:.0f} s")
    print(f"  {D} numbers keep {stored['kept']:.2f} of what differs")
    print(f"\njudge: {len(kinds)} new sounds, the share that is heard right")
    print(f"  words  {np.mean(found // 2 == kinds // 2):.2f}")
    print(f"  voices {np.mean(found % 2 == kinds % 2):.2f}")
    low = sounds[kinds % 2 == 0][:8]
    write_wav(out / "words.wav", low.ravel(), RATE, ", ".join(WORDS))
    seen = np.clip((spectrogram(low) + 4) / 6, 0, 1)
    alt = "Spectrograms of the eight words, each another pattern of bright bands"
    picture = tile(1 - seen.swapaxes(1, 2)[:, ::-1], 4, 4, 3)
    write_png(out / "words.png", picture, alt)


if __name__ == "__main__":
    main(Path("."))
