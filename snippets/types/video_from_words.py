"""A clip from a caption: flow matching makes the first frame, a rule goes on.

But: twelve frames of 12 x 12 pixels, forty captions, and each word goes to the
part that needs it. The parts were trained by `video_first_frame` and `video_rule`.

Shows:
- digit and direction follow the caption, also in pairs never trained on
- frames sampled one by one keep the digit and lose the motion
- under another caption the same clips are wrong
- one real digit for each word, moved by a formula, passes both measures
- a caption that it has no words for is refused

Reference: Ho et al. 2022, Video Diffusion Models, section 3; Lipman et al. 2023,
Flow Matching for Generative Modeling, section 4.

Notation: n clips, T frames of S x S pixels; ways 0 to 3 are left, right, up, down.
"""

from pathlib import Path

import numpy as np

from snippets.autograd import Tensor
from snippets.data import digit_labels, digits, unpack
from snippets.media import table, tile, write_apng, write_sheet
from snippets.types.video_rule import WAYS, T, cascade, film, load_rules, moves

DIGITS = (
    "a zero",
    "a one",
    "a two",
    "a three",
    "a four",
    "a five",
    "a six",
    "a seven",
    "an eight",
    "a nine",
)
CAPTIONS = [f"{digit} moving {way}" for digit in DIGITS for way in WAYS]
SEEDS = 5  # of the noise
ASKED = CAPTIONS * 4  # a digit d and way d % 4 were never trained on together
SHOWN = [
    "a zero moving right",
    "a three moving left",
    "an eight moving right",
    "a one moving right",  # from here on, pairs never trained on
    "a four moving left",
    "a seven moving down",
]


# --8<-- [start:parse]
def parse(caption):  # -> digit 0 to 9, way 0 to 3
    """The two words that matter in "a three moving left", as numbers."""
    if caption not in CAPTIONS:
        raise ValueError(f"not 'a DIGIT moving WAY': {caption!r}")
    return divmod(CAPTIONS.index(caption), len(WAYS))


def parse_all(captions):  # -> digits [n], ways [n]
    """One array of each."""
    return np.array([parse(caption) for caption in captions], np.int64).T


def make_clips(parts, captions, rng):  # -> [n, T, S, S] in 0 to 1
    """Each word goes to the part that needs it."""
    words, ways = parse_all(captions)
    return cascade(parts["flow"], parts["rule"], words, ways, rng)


# --8<-- [end:parse]


# --8<-- [start:classify]
def classify(frames, images, labels):  # [n, S, S], [m, 8, 8], [m] -> digits [n]
    """A vote of the three real images most like each frame, at any place."""
    if len(images) != len(labels):
        raise ValueError(f"{len(images)} images but {len(labels)} labels")
    size = frames.shape[1:]
    waves = np.conj(np.fft.rfft2(images, size))
    length = np.sqrt((images**2).sum(axis=(1, 2)))
    votes = np.zeros((len(frames), 10))
    for vote, frame in zip(votes, frames, strict=True):
        correlation = np.fft.irfft2(np.fft.rfft2(frame) * waves, size)
        peak = correlation.reshape(len(images), -1).max(axis=1)
        alike = peak / length
        best = np.argsort(-alike)[:3]
        np.add.at(vote, labels[best], alike[best])
    return votes.argmax(axis=1)


# --8<-- [end:classify]


def load_parts():  # -> {"flow": {name: Tensor}, "rule": {name: Tensor}}
    """The stored weights of both parts."""
    raw = (Path(__file__).parent / "video_first_frame.npz").read_bytes()
    arrays = unpack(raw)
    flow = {name: Tensor(arrays[name]) for name in ("word", "in", "a", "b", "out")}
    rules, _ = load_rules()
    return {"flow": flow, "rule": rules["direction"]}


def read_digits(clips):  # [n, T, S, S] -> what the last frames show [n]
    """The classifier knows the 360 real digits held out from training."""
    images = digits()[1].reshape(-1, 8, 8)
    labels = digit_labels()[1]
    return classify(clips[:, -1], images, labels)


def measure_clips(clips, words, ways):  # -> digit right? [n], direction right? [n]
    """Both words of the caption, each by its own measure."""
    return read_digits(clips) == words, moves(clips, ways)


def measure_all(made, rng):  # clips of ASKED -> {name: (share, share)}
    """The model, then what the measures say of other clips."""
    words, ways = parse_all(ASKED)
    new = ways == words % 4
    read = read_digits(made)
    digit = read == words
    way = moves(made, ways)
    found = {
        "all 40 pairs": (digit, way),
        "the 30 pairs trained on": (digit[~new], way[~new]),
        "the 10 pairs never trained on": (digit[new], way[new]),
    }
    images = digits()[0][:160].reshape(-1, 8, 8)
    labels = digit_labels()[0][:160]
    real = film(images, ways, rng)
    found["real digits, moved"] = measure_clips(real, labels, ways)
    loose = []
    for word in words:
        same = rng.permutation(np.flatnonzero(words == word))
        loose.append(made[same[:T], 0])
    loose = np.stack(loose)
    found["frames sampled one by one"] = measure_clips(loose, words, ways)
    other = rng.permutation(len(made))
    found["another's caption"] = read == words[other], moves(made, ways[other])
    one = [np.flatnonzero(labels == digit)[0] for digit in range(10)]
    copies = film(images[one][words], ways, rng)
    found["one real digit for each word"] = measure_clips(copies, words, ways)
    return {name: np.mean(both, axis=1) for name, both in found.items()}


def measure_seeds(parts, seeds):  # -> {name: shares [seeds, 2]}
    """The same captions, from other noise."""
    found = {}
    for seed in seeds:
        rng = np.random.default_rng(seed)
        made = make_clips(parts, ASKED, rng)
        for name, shares in measure_all(made, rng).items():
            found.setdefault(name, []).append(shares)
    return {name: np.array(shares) for name, shares in found.items()}


def plot_clips(out, clips):  # six of SHOWN, [6, T, S, S]
    """A sheet for the viewer, and one moving picture."""
    frames = []
    for t in range(T):
        six = tile(1 - clips[:, t], 3)
        frames.append(np.pad(six, 1, constant_values=0.5))
    large = np.repeat(frames, 6, axis=1).repeat(6, axis=2)
    title = "Clips: {}, {}, {}; below, pairs never trained on: {}, {}, {}"
    title = title.format(*SHOWN)
    alt = f"{T} frames of six clips each. {title}"
    labels = [f"frame {t + 1} of {T}" for t in range(T)]
    write_sheet(out / "clips.png", large, 4, labels, title, alt)
    write_apng(out / "moving.png", large, fps=6, alt=f"In a loop: {alt}")


def main(out: Path, seed: int = 0) -> None:
    parts = load_parts()
    seeds = range(seed, seed + SEEDS)
    found = measure_seeds(parts, seeds)
    rows = []
    for name, shares in found.items():
        low = shares.min(axis=0)
        high = shares.max(axis=0)
        cells = [f"{a:.2f} to {b:.2f}" for a, b in zip(low, high, strict=True)]
        rows.append((f"  {name}", *cells))
    print(f"captions: 160 clips, the share that is right, of {SEEDS} seeds of noise")
    print(table(("", "digit", "direction"), rows))
    counts = 160 * found["all 40 pairs"][:, 0]
    print(f"  the digit is right in {counts.min():.0f} to {counts.max():.0f} of 160")
    print("\nrefused:")
    for caption in ("a cat moving left", "a three moving left and up"):
        try:
            parse(caption)
        except ValueError as error:
            print(f"  {error}")
    rng = np.random.default_rng(seed)
    plot_clips(out, make_clips(parts, SHOWN, rng))


if __name__ == "__main__":
    main(Path("."))
