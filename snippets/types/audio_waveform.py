"""A word becomes a sound: flow matching draws a spectrogram, which is inverted.

But: eight words from a formula; phases are sought, not drawn, which is heard.

Shows:
- a judge that never heard the model gets 95 of 100 words right from the WAV
- what it draws is as far from what it learnt from as unseen sounds are
- in one step it says each word right, and nearly always in the same way

Reference: Lipman et al. 2023; Griffin and Lim 1984; Perraudin et al. 2013.

Notation: n sounds of N samples, M frames, B bands, D numbers for a spectrogram.
"""

import io
import tempfile
import time
import wave
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, embedding, linear, relu
from snippets.media import tile, write_png, write_wav

RATE, N, FRAME, HOP, D, H = 8000, 4096, 512, 128, 32, 128
WINDOW, FLOOR = np.hanning(FRAME + 1)[:-1], 0.02
WORDS = "sea, shoe, saw, me, ma, you, eye, we"
EDGES = np.unique(np.round(45 * np.expm1(np.linspace(0.06, 1.88, 37))))
EDGES = EDGES.astype(np.intp)  # the bands of `audio_words`


def load():  # -> sounds as numbers and how to read them, the trained network
    """What `audio_words` made, and what was learnt from it; 16 kinds."""
    raw = (Path(__file__).parent / "audio_words.npz").read_bytes()
    own = (Path(__file__).parent / "audio_waveform.npz").read_bytes()
    files = map(np.load, map(io.BytesIO, (raw, own)))
    return [{k: a.astype(float) for k, a in file.items()} for file in files]


# --8<-- [start:flow]
def _init(rng):  # -> {name: Tensor}
    """Two layers; each of the 16 kinds has a row in two tables."""
    shapes = {"in": (D, H), "time": (16, H), "kind": (16, H)}
    shapes |= {"mid": (H, H), "kind2": (16, H), "out": (H, D)}
    model = {k: rng.normal(size=s) / s[0] ** 0.5 for k, s in shapes.items()}
    model |= {"b": np.zeros(H), "b2": np.zeros(H), "out": np.zeros((H, D))}
    return {k: Tensor(a.astype(np.float32)) for k, a in model.items()}


def clean(model, x, t, kinds):  # [n, D], [n, 1], [n] -> [n, D]
    """A guess of the sound that is hidden under the noise of x at time t."""
    if np.shape(x)[1:] != (D,) or len(x) != len(kinds):
        raise ValueError(f"x must be [{len(kinds)}, {D}], got {np.shape(x)}")
    dtype = model["in"].data.dtype
    waves = Tensor(np.cos(np.pi * t * np.arange(16)).astype(dtype))
    h = linear(Tensor(x.astype(dtype)), model["in"], model["b"])
    h = relu(h + linear(waves, model["time"]) + embedding(model["kind"], kinds))
    more = linear(h, model["mid"], model["b2"])
    more = relu(more + embedding(model["kind2"], kinds))
    return linear(h + more, model["out"])


def train(model, codes, kinds, steps, rng):  # -> a loss each step
    """Mix a sound with noise, guess the sound, mend the guess."""
    if len(codes) != len(kinds):
        raise ValueError(f"{len(codes)} codes, but {len(kinds)} kinds")
    adam = Adam(model.values(), decay=0.01)
    for s in range(steps):
        i, t = rng.integers(len(codes), size=128), rng.random((128, 1))
        x = t * codes[i] + (1 - t) * rng.normal(size=(128, D))
        off = clean(model, x, t, kinds[i]) - codes[i]
        off = off * (1 / np.maximum(1 - t, 0.1))  # as an error of the velocity
        loss = (off * off).mean()
        loss.backward()
        adam.step(2e-3 * min(1, 1.3 * (1 - s / steps)))
        yield float(loss.data)


def draw(model, kinds, rng, steps=20):  # -> codes [n, D]
    """From noise towards the guess, which gets better on the way."""
    if steps < 1:
        raise ValueError(f"steps must be >= 1, got {steps}")
    x = rng.normal(size=(len(kinds), D))
    for s in range(steps):
        t = np.full((len(kinds), 1), s / steps)
        x = x + (clean(model, x, t, kinds).data - x) / (1 - t) / steps
    return x


# --8<-- [end:flow]


def weights(seed=0, steps=6000):  # -> the network, "seconds"
    """From nothing; the sounds are those of `audio_words`."""
    begin, rng = time.process_time(), np.random.default_rng(seed)
    raw = (Path(__file__).parent / "audio_words.npz").read_bytes()
    codes = np.load(io.BytesIO(raw))["codes"].astype(np.float32)
    model, kinds = _init(rng), np.arange(len(codes), dtype=np.int64) % 16
    if not list(train(model, codes, kinds, steps, rng)):
        raise ValueError(f"steps must be >= 1, got {steps}")
    made = {k: p.data for k, p in model.items()}
    return made | {"seconds": time.process_time() - begin}


# --8<-- [start:invert]
def _frames(sound):  # [n, N] -> [n, M, FRAME / 2 + 1], level and phase
    padded = np.pad(sound, ((0, 0), (FRAME // 2, FRAME // 2)))
    views = np.lib.stride_tricks.sliding_window_view(padded, FRAME, axis=1)
    return np.fft.rfft(views[:, ::HOP] * WINDOW)


def _overlap(frames):  # the sound whose frames are nearest to these -> [n, N]
    parts, size = np.fft.irfft(frames) * WINDOW, N + FRAME
    sound, weight = np.zeros((len(parts), size)), np.zeros(size)
    for k in range(parts.shape[1]):
        sound[:, k * HOP : k * HOP + FRAME] += parts[:, k]
        weight[k * HOP : k * HOP + FRAME] += WINDOW**2
    return (sound / np.maximum(weight, 1e-9))[:, FRAME // 2 : FRAME // 2 + N]


def invert(bands, rng, rounds=16):  # [n, M, B] -> sound [n, N]
    """Griffin and Lim: keep the levels that were drawn, mend the phases."""
    if np.shape(bands)[2:] != (len(EDGES) - 1,) or rounds < 1:
        raise ValueError(f"bands must be [n, M, {len(EDGES) - 1}], rounds >= 1")
    level = np.zeros((*bands.shape[:2], FRAME // 2 + 1))
    loud = np.maximum(np.exp(bands) - FLOOR, 0)
    level[..., EDGES[0] : EDGES[-1]] = np.repeat(loud, np.diff(EDGES), axis=2)
    phase, old = np.exp(2j * np.pi * rng.random(level.shape)), 0
    for _ in range(rounds):
        new = _frames(_overlap(level * phase))
        ahead = new + 0.9 * (new - old)
        phase, old = ahead / np.maximum(np.abs(ahead), 1e-9), new
    sound = _overlap(level * phase)
    return 0.8 * sound / np.maximum(np.abs(sound).max(1, keepdims=True), 1e-9)


# --8<-- [end:invert]


# --8<-- [start:hear]
def through_wav(sounds):  # [n, N] -> [n, N], as another program would read it
    """Writes one file, and reads it with the standard library."""
    if np.ndim(sounds) != 2:
        raise ValueError(f"sounds must be [n, N], got {np.shape(sounds)}")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "all.wav"
        write_wav(path, sounds.ravel(), RATE, "sounds, one after the other")
        with wave.open(str(path)) as file:
            data = np.frombuffer(file.readframes(file.getnframes()), "<i2")
    return data.reshape(np.shape(sounds)) / 32768


def _judge(sounds, words):  # -> the kind that the judge of `audio_words` hears
    """It looks at 16 times and 16 bands, not at the model's spectrogram."""
    parts = sounds.reshape(-1, 16, 256) * np.hanning(256)
    level = np.abs(np.fft.rfft(parts))[..., 1:].reshape(-1, 16, 16, 8)
    z = np.log(level.mean(-1) + FLOOR).reshape(-1, 256) @ words["w"] + words["b"]
    return 2 * z[:, :8].argmax(1) + z[:, 8:].argmax(1)


# --8<-- [end:hear]


def _measure(codes, words):  # 16 kinds in turn -> spectrograms, sounds, found
    """Words and voices heard; how near to what was learnt from; how varied."""
    bands = (codes @ words["axes"] + words["mean"]).reshape(len(codes), 33, -1)
    sounds = through_wav(invert(bands, np.random.default_rng(1)))
    found, kinds = _judge(sounds, words), np.arange(len(codes)) % 16
    right = [np.mean(found // 2 == kinds // 2), np.mean(found % 2 == kinds % 2)]
    gaps = ((codes[:, None] - words["codes"][None]) ** 2).sum(-1)
    spread = np.sqrt(codes.reshape(-1, 16, D).var(0).sum(-1).mean())
    return bands, sounds, [*right, np.sqrt(gaps.min(1)).mean(), spread]


def main(out: Path, seed: int = 0) -> None:
    words, net = load()
    model, rows = {k: Tensor(a) for k, a in net.items() if k != "seconds"}, []
    rng, kinds = np.random.default_rng(seed), np.arange(64, dtype=np.int64) % 16
    print(f"learnt: {len(words['codes'])} sounds, in {net['seconds']:.0f} s")
    print("\nheard: in 64 sounds   words  voices nearest  spread")
    for name, steps in ("unseen", 0), ("20 steps", 20), ("1 step", 1):
        codes = draw(model, kinds, rng, steps) if steps else words["unseen"][:64]
        bands, sounds, found = _measure(codes, words)
        print(f"  {name:18}" + "".join(f"{x:8.2f}" for x in found))
        file = out / f"{name.replace(' ', '_')}.wav"
        write_wav(file, sounds[:16:2].ravel(), RATE, f"{name}: {WORDS}")
        rows.append(np.clip((bands[:16:2] + 4) / 6, 0, 1))
    sheet = 1 - np.concatenate(rows).swapaxes(1, 2)[:, ::-1]
    alt = f"Spectrograms of {WORDS}: unseen ones, and below them drawn ones"
    write_png(out / "drawn.png", tile(sheet[:16], 8, 3, 3), alt)


if __name__ == "__main__":
    main(Path("."))
