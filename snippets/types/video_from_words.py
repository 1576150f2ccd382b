"""A clip from a caption: a flow draws the first frame, a rule goes on.

But: twelve frames of 12 x 12 pixels, forty captions, and each word goes to the
part that needs it. The parts were trained by `video_first_frame` and `video_rule`.

Shows:
- digit and direction follow the caption, also in pairs never trained on
- frames drawn one by one keep the digit and lose the motion
- under another caption the same clips are wrong
- a caption that it has no words for is refused

Reference: Ho et al. 2022, Video Diffusion Models, section 3; Lipman et al. 2023,
Flow Matching for Generative Modeling, section 4.

Notation: n clips, T frames of S x S pixels; ways 0 to 3 are left to down.
"""

import io
import json
from pathlib import Path

import numpy as np

from snippets.autograd import Tensor, embedding, linear, relu
from snippets.media import tile, write_apng, write_png

T, S, NO_WORD = 12, 12, 10
FEW = "a zero", "a one", "a two", "a three", "a four"
MANY = "a five", "a six", "a seven", "an eight", "a nine"
WAYS = {"left": (0, -1), "right": (0, 1), "up": (-1, 0), "down": (1, 0)}
CAPTIONS = [f"{digit} moving {way}" for digit in FEW + MANY for way in WAYS]
ASKED = CAPTIONS * 4  # a digit d and way d % 4 were never trained on together
SHOWN = [CAPTIONS[i] for i in (1, 12, 33, 5, 16, 31)]  # three, three new pairs
CLOCK = np.exp(np.linspace(0, np.log(30), 8))  # how fast each hand turns


# --8<-- [start:read]
def read(caption):  # -> digit, way
    """The two words that matter in "a three moving left", as numbers."""
    if caption not in CAPTIONS:
        raise ValueError(f"not 'a DIGIT moving WAY': {caption!r}")
    return divmod(CAPTIONS.index(caption), len(WAYS))


def clip(model, captions, rng):  # -> [n, T, S, S] in 0 to 1
    """Digit word -> first frame; first frame and direction word -> the rest."""
    digits, ways = np.array([read(c) for c in captions], np.int64).T
    first = put(draw(model["first"], digits, rng), rng)
    return go_on(model["rule"], first, 10 + ways)


# --8<-- [end:read]


# --8<-- [start:make]
def draw(model, words, rng, steps=20, guide=0.5):  # [n] -> [n, 8, 8]
    """From noise towards the network's guess, as in `video_first_frame`."""
    if steps < 1 or guide < 0:
        raise ValueError(f"steps >= 1, guide >= 0, got {steps} and {guide}")
    x, none = rng.normal(size=(len(words), 64)), np.full(len(words), NO_WORD)
    for k in range(steps):
        turns = np.full((len(x), 1), k / steps) * CLOCK
        seen = Tensor(np.concatenate([x, np.sin(turns), np.cos(turns)], 1))
        y, plain = (_guess(model, seen, w).data for w in (words, none))
        x = x + (y + guide * (y - plain) - x) / (steps - k)
    return np.clip((x + 1) / 2, 0, 1).reshape(-1, 8, 8)


def _guess(model, seen, words):  # [n, 80], [n] -> [n, 64]
    word = embedding(model["word"], words)
    h = relu(linear(seen, model["in"]) + word)
    for name in ("a", "b"):
        h = h + relu(linear(h, model[name]) + word)
    return linear(h, model["out"])


def put(images, rng):  # [n, 8, 8] -> [n, S, S]
    """Each image anywhere on a canvas that is a ring."""
    if images.shape[1:] != (8, 8):
        raise ValueError(f"images must be [n, 8, 8], got {images.shape}")
    wide = np.pad(images, ((0, 0), (0, S - 8), (0, S - 8)))
    at = rng.integers(S, size=(len(images), 2))
    pairs = zip(wide, at, strict=True)
    return np.stack([np.roll(image, by, (0, 1)) for image, by in pairs])


def go_on(rule, first, words):  # [n, S, S], [n] -> [n, T, S, S]
    """Each pixel from the 3 x 3 around it, one frame at a time."""
    if first.shape[1:] != (S, S):
        raise ValueError(f"first must be [n, {S}, {S}], got {first.shape}")
    clip, by = [first], [(y, x) for y in (1, 0, -1) for x in (1, 0, -1)]
    word = embedding(rule["word"], words[:, None])
    while len(clip) < T:
        near = [np.roll(clip[-1], step, (1, 2)) for step in by]
        near = Tensor(np.stack(near, -1).reshape(len(first), -1, 9))
        new = linear(relu(linear(near, rule["in"]) + word), rule["out"])
        clip.append(np.clip(new.data, 0, 1).reshape(first.shape))
    return np.stack(clip, 1)


# --8<-- [end:make]


# --8<-- [start:judge]
def recognise(frames, images, labels):  # [n, S, S], [m, 8, 8], [m] -> [n]
    """The digit: a vote of the three real images most like it, at any place."""
    if len(images) != len(labels):
        raise ValueError(f"{len(images)} images but {len(labels)} labels")
    known = np.conj(np.fft.rfft2(images, (S, S)))
    length, votes = (
        np.sqrt((images**2).sum((1, 2))),
        np.zeros((len(frames), 10)),
    )
    for vote, frame in zip(votes, frames, strict=True):
        like = np.fft.irfft2(np.fft.rfft2(frame) * known, (S, S))
        like = like.reshape(len(images), -1).max(1) / length
        best = np.argsort(-like)[:3]
        np.add.at(vote, labels[best], like[best])
    return votes.argmax(1)


def moves(clips, way):  # [n, T, S, S], [n] -> [n] of bool
    """Whether every frame is the one before, moved by a pixel that way."""
    if len(clips) != len(way):
        raise ValueError(f"{len(clips)} clips but {len(way)} ways")
    waves = np.fft.rfft2(clips)
    both = waves[:, 1:] * np.conj(waves[:, :-1])
    peak = np.fft.irfft2(both, (S, S)).reshape(len(clips), T - 1, -1).argmax(2)
    step = np.array(list(WAYS.values()))[way] % S  # -1 is S - 1 on the ring
    return (peak == (step[:, 0] * S + step[:, 1])[:, None]).all(1)


# --8<-- [end:judge]


def load():  # -> {"first", "rule"}, real digits trained on, held out
    """Stored weights in float64, and images [m, 8, 8] with their labels."""
    a = (Path(__file__).parent / "video_first_frame.npz").read_bytes()
    b = (Path(__file__).parent / "video_rule.npz").read_bytes()
    c = (Path(__file__).parent / "../start/digits.npz").read_bytes()
    model = {}
    for part, raw, head in ("first", a, ""), ("rule", b, "direction/"):
        file = np.load(io.BytesIO(raw))
        names = [n for n in ("word", "in", "a", "b", "out") if head + n in file]
        model[part] = {n: Tensor(file[head + n].astype(float)) for n in names}
    file, order = np.load(io.BytesIO(c)), np.random.default_rng(0)
    images = file["images"].reshape(-1, 8, 8) / file["images"].max()
    labels, order = file["labels"].astype(np.int64), order.permutation(1797)
    split = order[:1437], order[1437:]
    return model, *((images[part], labels[part]) for part in split)


def _rows(made, real, held_out, rng):  # -> name, digit right, way right
    digits, ways = np.array([read(c) for c in ASKED], np.int64).T

    def right(clips, digits, ways):
        return recognise(clips[:, -1], *held_out) == digits, moves(clips, ways)

    new, found = ways == digits % 4, right(made, digits, ways)
    yield "the 30 pairs trained on", *(f[~new] for f in found)
    yield "the 10 pairs never trained on", *(f[new] for f in found)
    images, labels = (part[:160] for part in real)
    by = np.array(list(WAYS.values()))[ways, None] * np.arange(T)[:, None]
    pairs = zip(put(images, rng), by, strict=True)
    film = [[np.roll(image, b, (0, 1)) for b in to] for image, to in pairs]
    yield "real digits, moved", *right(np.array(film), labels, ways)
    of = [rng.permutation(np.flatnonzero(digits == d))[:T] for d in digits]
    yield "frames drawn one by one", *right(made[of, 0], digits, ways)
    other = rng.permutation(len(made))
    yield "another's caption", *right(made, digits[other], ways[other])


def main(out: Path, seed: int = 0) -> None:
    (model, real, held_out), rng = load(), np.random.default_rng(seed)
    made = clip(model, ASKED, rng)
    print("captions: 160 clips, 4 for each  digit  direction right")
    for name, digit, way in _rows(made, real, held_out, rng):
        print(f"  {name:<30}  {digit.mean():.2f}   {way.mean():.2f}")
    print("\nrefused:")
    for caption in ("a cat moving left", "a three moving left and up"):
        try:
            read(caption)
        except ValueError as error:
            print(f"  {error}")
    six = 1 - clip(model, SHOWN, rng)
    frames = np.stack([tile(f, 3) for f in six.swapaxes(0, 1)])
    frames = np.pad(frames, ((0, 0), (1, 1), (1, 1)), constant_values=0.5)
    title = "Clips: {}, {}, {}; below, pairs never trained on: {}, {}, {}"
    title = title.format(*SHOWN)
    about = {"columns": 4, "rows": 3, "title": title}
    about["labels"] = [f"frame {t + 1} of {T}" for t in range(T)]
    (out / "clips.json").write_text(json.dumps(about), encoding="utf-8")
    alt = f"{T} frames of six clips each. {title}"
    write_png(out / "clips.png", tile(frames, 4, scale=6, gap=0), alt=alt)
    large = frames.repeat(6, axis=1).repeat(6, axis=2)
    write_apng(out / "moving.png", large, fps=6, alt=f"In a loop: {alt}")


if __name__ == "__main__":
    main(Path("."))
