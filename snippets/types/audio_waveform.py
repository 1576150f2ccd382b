"""A word becomes a sound: flow matching makes a spectrogram, which is inverted.

But: eight words from a formula; phases are sought, not sampled, which is heard.

Shows:
- a classifier that never heard the model gets 95 of 100 words right from the WAV
- what it makes is no nearer to what it learnt from than unseen sounds are
- it varies less than the unseen sounds do
- in one step it says each word right, and nearly always in the same way

Reference: Lipman et al. 2023; Griffin and Lim 1984; Perraudin et al. 2013.

Notation: n sounds of N samples, M frames, B bands, D numbers for a spectrogram,
16 kinds of word and voice; time t from 0, noise, to 1, sound.
"""

import tempfile
import time
import wave
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, embedding, linear, relu
from snippets.data import nearest, unpack
from snippets.media import table, tile, write_png, write_wav
from snippets.types.audio_words import (
    EDGES,
    FLOOR,
    FRAME,
    HOP,
    KINDS,
    RATE,
    WINDOW,
    WORDS,
    D,
    N,
    frames_of,
    load_words,
    measure_right,
)

H = 128  # hidden units
WAVES = 16  # cosines that tell the network the time
FLOW_STEPS = 6000


# --8<-- [start:flow]
def init_flow(rng):  # -> {name: Tensor}
    """Two layers; each of the 16 kinds has a row in two tables."""
    sizes = {
        "in": (D, H),
        "time": (WAVES, H),
        "kind": (len(KINDS), H),
        "mid": (H, H),
        "kind2": (len(KINDS), H),
        "out": (H, D),
    }
    arrays = {}
    for name, size in sizes.items():
        arrays[name] = rng.normal(size=size) / size[0] ** 0.5
    arrays["out"] = np.zeros((H, D))  # the first prediction is the mean
    arrays["b"] = np.zeros(H)
    arrays["b2"] = np.zeros(H)
    return {name: Tensor(a.astype(np.float32)) for name, a in arrays.items()}


def predict(model, x, t, kinds):  # [n, D], [n, 1], [n] -> [n, D]
    """The sound that may be hidden under the noise of x at time t."""
    if np.shape(x)[1:] != (D,) or len(x) != len(kinds):
        raise ValueError(f"x must be [{len(kinds)}, {D}], got {np.shape(x)}")
    dtype = model["in"].data.dtype
    waves = np.cos(np.pi * t * np.arange(WAVES))
    h = linear(Tensor(x.astype(dtype)), model["in"], model["b"])
    h = h + linear(Tensor(waves.astype(dtype)), model["time"])
    h = relu(h + embedding(model["kind"], kinds))
    more = linear(h, model["mid"], model["b2"])
    more = relu(more + embedding(model["kind2"], kinds))
    return linear(h + more, model["out"])


def train(model, codes, kinds, steps, rng):  # -> a loss each step
    """Mix a sound with noise, predict the sound, mend the prediction."""
    if len(codes) != len(kinds):
        raise ValueError(f"{len(codes)} codes, but {len(kinds)} kinds")
    adam = Adam(model.values(), decay=0.01)
    for step in range(steps):
        i = rng.integers(len(codes), size=128)
        t = rng.random((128, 1))
        x = t * codes[i] + (1 - t) * rng.normal(size=(128, D))
        error = predict(model, x, t, kinds[i]) - codes[i]
        error = error * (1 / np.maximum(1 - t, 0.1))  # as a velocity
        loss = (error * error).mean()
        loss.backward()
        adam.step(2e-3 * min(1, 1.3 * (1 - step / steps)))
        yield float(loss.data)


def sample(model, kinds, rng, steps=20):  # -> codes [n, D]
    """From noise towards the prediction, which gets better on the way."""
    if steps < 1:
        raise ValueError(f"steps must be >= 1, got {steps}")
    x = rng.normal(size=(len(kinds), D))
    for step in range(steps):
        t = np.full((len(kinds), 1), step / steps)
        target = predict(model, x, t, kinds).data
        x = x + (target - x) / (steps - step)
    return x


# --8<-- [end:flow]


def weights(seed=0, steps=FLOW_STEPS):  # -> the network, "seconds"
    """From nothing; the sounds are those of `audio_words`."""
    begin = time.process_time()
    rng = np.random.default_rng(seed)
    codes = load_words()["codes"].astype(np.float32)
    model = init_flow(rng)
    if not list(train(model, codes, kinds_in_turn(len(codes)), steps, rng)):
        raise ValueError(f"steps must be >= 1, got {steps}")
    arrays = {name: p.data for name, p in model.items()}
    return arrays | {"seconds": time.process_time() - begin}


# --8<-- [start:invert]
def overlap_add(frames):  # [n, M, FRAME / 2 + 1], complex -> [n, N]
    """The sound whose frames are nearest to these, by least squares."""
    parts = np.fft.irfft(frames) * WINDOW
    sound = np.zeros((len(parts), N + FRAME))
    weight = np.zeros(N + FRAME)
    for k in range(parts.shape[1]):
        here = slice(k * HOP, k * HOP + FRAME)
        sound[:, here] += parts[:, k]
        weight[here] += WINDOW**2
    sound = sound / np.maximum(weight, 1e-9)
    return sound[:, FRAME // 2 : FRAME // 2 + N]


def invert(bands, rng, rounds=16):  # [n, M, B] -> sound [n, N]
    """Griffin and Lim: keep the levels that were made, mend the phases."""
    width = np.diff(EDGES)  # of each band, in frequencies
    if np.shape(bands)[2:] != width.shape or rounds < 1:
        raise ValueError(f"bands must be [n, M, {len(width)}], rounds >= 1")
    n, M = bands.shape[:2]
    loud = np.maximum(np.exp(bands) - FLOOR, 0)
    level = np.zeros((n, M, FRAME // 2 + 1))
    level[..., EDGES[0] : EDGES[-1]] = loud.repeat(width, axis=2)
    phase = np.exp(2j * np.pi * rng.random(level.shape))
    old = 0
    for _ in range(rounds):
        new = frames_of(overlap_add(level * phase))
        ahead = new + 0.9 * (new - old)
        phase = ahead / np.maximum(np.abs(ahead), 1e-9)
        old = new
    sound = overlap_add(level * phase)
    peak = np.abs(sound).max(axis=1, keepdims=True)
    return 0.8 * sound / np.maximum(peak, 1e-9)


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
            raw = file.readframes(file.getnframes())
    return np.frombuffer(raw, "<i2").reshape(np.shape(sounds)) / 32768


def decode(codes, words):  # [n, D] -> spectrograms [n, M, B], sounds [n, N]
    """Numbers to levels, levels to sound, sound to a file and back."""
    bands = codes @ words["axes"] + words["mean"]
    bands = bands.reshape(len(codes), -1, len(EDGES) - 1)
    rng = np.random.default_rng(1)
    parts = np.array_split(bands, -(-len(bands) // 16))  # 16 at once: less memory
    sounds = [invert(part, rng) for part in parts]
    return bands, through_wav(np.concatenate(sounds))


def measure(codes, sounds, words):  # 16 kinds in turn -> {name: number}
    """Right words and voices; how near to what was learnt from; how varied."""
    right, voices = measure_right(sounds, kinds_in_turn(len(codes)), words)
    away, _ = nearest(codes, words["codes"])
    variance = codes.reshape(-1, len(KINDS), D).var(axis=0)
    return {
        "words": right,
        "voices": voices,
        "nearest": away.mean(),
        "spread": np.sqrt(variance.sum(axis=1).mean()),
    }


# --8<-- [end:hear]


def kinds_in_turn(n):  # -> [n]
    """As the stored sounds are sorted: every kind once, then again."""
    return np.arange(n) % len(KINDS)


def load_flow():  # -> {name: Tensor} in float64, seconds
    """The stored weights."""
    arrays = unpack((Path(__file__).parent / "audio_waveform.npz").read_bytes())
    seconds = float(arrays.pop("seconds"))
    model = {name: Tensor(a) for name, a in arrays.items()}
    return model, seconds


def plot_spectrograms(path, two):  # two times [8, M, B]
    """Unseen words, and below them words that the model made."""
    levels = np.concatenate(two)
    grey = np.clip((levels + 4) / 6, 0, 1)
    pictures = grey.swapaxes(1, 2)[:, ::-1]
    names = "; ".join(WORDS)
    alt = f"Spectrograms of words. Columns: {names}. Rows: unseen; made."
    write_png(path, tile(1 - pictures, 8, scale=3, gap=3), alt)


def main(out: Path, seed: int = 0) -> None:
    words = load_words()
    model, seconds = load_flow()
    rng = np.random.default_rng(seed)
    kinds = kinds_in_turn(len(words["unseen"]))
    print(f"learnt: {len(words['codes'])} sounds, in {seconds:.0f} s")
    codes = {
        "unseen": words["unseen"],
        "20 steps": sample(model, kinds, rng, 20),
        "1 step": sample(model, kinds, rng, 1),
    }
    rows = []
    shown = {}
    for name, some in codes.items():
        bands, sounds = decode(some, words)
        found = measure(some, sounds, words)
        cells = [f"{value:.2f}" for value in found.values()]
        rows.append([f"  {name}", *cells])
        low = slice(0, 16, 2)
        path = out / f"{name.replace(' ', '_')}.wav"
        title = f"{name}: {', '.join(WORDS)}"
        write_wav(path, sounds[low].ravel(), RATE, title)
        shown[name] = bands[low]
    print(f"\nheard: in {len(kinds)} sounds, the shares that are right; distances")
    print(table(("", "words", "voices", "nearest", "spread"), rows))
    plot_spectrograms(out / "made.png", [shown["unseen"], shown["20 steps"]])


if __name__ == "__main__":
    main(Path("."))
