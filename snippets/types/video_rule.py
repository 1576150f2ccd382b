"""The rest of a clip: a rule that makes the next frame from the last.

But: a digit shifts by one pixel a frame on a canvas that is a ring, and a word
says which way. What comes next is certain; where it is not, such a rule blurs.

Shows:
- told the direction, it moves every digit, also in pairs never trained on
- told both words, it fails on the pairs it was never trained on
- told nothing, it blurs
- its error grows with each frame it adds, and not where real frames are fed

Reference: Mathieu, Couprie and LeCun 2016, Deep Multi-Scale Video Prediction
Beyond Mean Square Error.

Notation: n clips, T frames of CANVAS x CANVAS; ways 0 to 3: left, right, up, down.
"""

import time
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, embedding, linear, relu
from snippets.data import digit_labels, digits, unpack, unpack_models
from snippets.media import table, tile, write_png
from snippets.types.video_first_frame import CANVAS, first_frames, place

T = 12
HIDDEN = 32
DRIFT = "  steps", "error", "from real", "ink", "real ink", "moved"
WAYS = {  # pixels down, pixels right, each frame
    "left": (0, -1),
    "right": (0, 1),
    "up": (-1, 0),
    "down": (1, 0),
}
STEP = np.array(list(WAYS.values()))  # [4, 2]
TOLD = "direction", "both words", "nothing"  # what a rule may be told
NOTHING = 14  # the row of its table for no word; 0 to 9 digits, 10 to 13 ways
RULE_STEPS = 2000
RULE_SIZES = {
    "word": (NOTHING + 1, HIDDEN),
    "in": (9, HIDDEN),
    "out": (HIDDEN, 1),
}


# --8<-- [start:film]
def film(images, ways, rng, frames=T):  # [n, 8, 8], [n] -> [n, T, CANVAS, CANVAS]
    """Real clips: each image, placed anywhere, moves by a pixel a frame."""
    if len(images) != len(ways):
        raise ValueError(f"{len(images)} images but {len(ways)} ways")
    first = place(images, rng)
    clips = np.repeat(first[:, None], frames, axis=1)
    for clip, step in zip(clips, STEP[ways], strict=True):
        for t in range(frames):
            clip[t] = np.roll(clip[t], t * step, axis=(0, 1))
    return clips


# --8<-- [end:film]


# --8<-- [start:rule]
def neighbours(frames):  # [n, CANVAS, CANVAS] -> [n, pixels, 9]
    """For each pixel, the 3 x 3 around it; the canvas is a ring."""
    if frames.ndim != 3:
        raise ValueError(f"frames must be [n, CANVAS, CANVAS], got {frames.shape}")
    near = []
    for down in (1, 0, -1):
        for right in (1, 0, -1):
            moved = np.roll(frames, (down, right), axis=(1, 2))
            near.append(moved.reshape(len(frames), -1))
    return np.stack(near, axis=-1)


def next_pixels(rule, near, words):  # [n, p, 9], [n, k] -> [n, p]
    """p pixels of the next frame, from what is near each and k words."""
    if near.shape[-1] != 9 or len(near) != len(words):
        raise ValueError(f"{len(words)} captions for pixels {near.shape}")
    word = embedding(rule["word"], words).sum(1)
    word = word.reshape(len(words), 1, -1)
    h = relu(linear(Tensor(near), rule["in"]) + word)
    return linear(h, rule["out"]).reshape(*near.shape[:2])


def roll_out(rule, first, words, frames=T):  # [n, CANVAS, CANVAS] -> [n, T, ...]
    """One frame after another, each from the one before."""
    if frames < 1:
        raise ValueError(f"frames must be >= 1, got {frames}")
    clip = [first]
    while len(clip) < frames:
        new = next_pixels(rule, neighbours(clip[-1]), words).data
        clip.append(np.clip(new, 0, 1).reshape(first.shape))
    return np.stack(clip, axis=1)


# --8<-- [end:rule]


# --8<-- [start:cascade]
def cascade(flow, rule, words, ways, rng):  # [n], [n] -> [n, T, CANVAS, CANVAS]
    """Digit word -> first frame; first frame and direction word -> the rest."""
    first = first_frames(flow, words, rng)
    return roll_out(rule, first, told("direction", words, ways))


# --8<-- [end:cascade]


# --8<-- [start:train]
def told(kind, words, ways):  # [n], [n] -> [n, k], rows of the table of words
    """What a rule of this kind is told of each caption."""
    if kind not in TOLD:
        raise ValueError(f"a rule is told one of {TOLD}, not {kind!r}")
    choices = {
        "direction": [10 + ways],
        "both words": [words, 10 + ways],
        "nothing": [np.full_like(ways, NOTHING)],
    }
    return np.stack(choices[kind], axis=1)


def rule_loss(rule, kind, images, labels, rng, n=64, p=8):  # -> scalar
    """How far the rule is from n real steps, at p pixels of each."""
    if len(images) != len(labels):
        raise ValueError(f"{len(images)} images but {len(labels)} labels")
    i = rng.integers(len(images), size=n)
    ways = (labels[i] + rng.integers(1, 4, size=n)) % 4  # never digit % 4
    clips = film(images[i], ways, rng, 2).astype(np.float32)
    rows = np.arange(n)[:, None]
    pixels = rng.integers(CANVAS * CANVAS, size=(n, p))
    near = neighbours(clips[:, 0])[rows, pixels]
    target = clips[:, 1].reshape(n, -1)[rows, pixels]
    error = next_pixels(rule, near, told(kind, labels[i], ways)) - target
    return (error * error).mean()


def train_rule(kind, images, labels, steps, rng):  # -> {name: Tensor}
    """A new rule; Adam, its rate up at once and then slowly down."""
    if steps < 1:
        raise ValueError(f"steps must be >= 1, got {steps}")
    rule = {}
    for name, (inputs, outputs) in RULE_SIZES.items():
        array = rng.normal(size=(inputs, outputs)) / inputs**0.5
        rule[name] = Tensor(array.astype(np.float32))
    adam = Adam(rule.values())
    for k in range(steps):
        rule_loss(rule, kind, images, labels, rng).backward()
        warm_up = (k + 1) / 50
        decay = 1.5 * (1 - k / steps)
        adam.step(0.02 * min(1, warm_up, decay))
    return rule


# --8<-- [end:train]


def weights(seed):  # -> {name: array}
    """The three rules, from nothing."""
    rng = np.random.default_rng(seed)
    images = digits()[0].reshape(-1, 8, 8)
    labels, _ = digit_labels()
    arrays = {}
    begin = time.process_time()
    for kind in TOLD:
        rule = train_rule(kind, images, labels, RULE_STEPS, rng)
        for name, p in rule.items():
            arrays[f"{kind}/{name}"] = p.data
    seconds = (time.process_time() - begin) / len(TOLD)
    return arrays | {"seconds": np.array(seconds)}


def load_rules():  # -> {kind: {name: Tensor}} in float64, seconds for one rule
    """What `weights` made, rounded to 16 bits."""
    raw = (Path(__file__).parent / "video_rule.npz").read_bytes()
    models = unpack_models(raw)
    seconds = unpack(raw)["seconds"]
    return {kind: models[kind] for kind in TOLD}, float(seconds)


# --8<-- [start:moves]
def moves(clips, ways):  # [n, T, CANVAS, CANVAS], [n] -> [n] of bool
    """Whether every frame is the one before, moved by a pixel that way."""
    if len(clips) != len(ways):
        raise ValueError(f"{len(clips)} clips but {len(ways)} ways")
    waves = np.fft.rfft2(clips)
    product = waves[:, 1:] * np.conj(waves[:, :-1])
    correlation = np.fft.irfft2(product, (CANVAS, CANVAS))
    n, steps = product.shape[:2]
    peak = correlation.reshape(n, steps, -1).argmax(axis=2)
    down, right = STEP[ways].T % CANVAS  # -1 is CANVAS - 1 on the ring
    expected = down * CANVAS + right
    return (peak == expected[:, None]).all(axis=1)


# --8<-- [end:moves]


def contrast(frames):  # [n, CANVAS, CANVAS] -> [n]
    """The standard deviation of the pixels."""
    return frames.std(axis=(1, 2))


def measure_rule(rule, kind, real, labels, ways):  # -> clips, {name: number}
    """From the first frames of real clips: share that moves, contrast left at last."""
    clips = roll_out(rule, real[:, 0], told(kind, labels, ways))
    left = contrast(clips[:, -1]) / contrast(real[:, -1])
    return clips, {"moved": moves(clips, ways).mean(), "contrast": left.mean()}


def measure_drift(rule, images, ways, rng):  # -> {steps: numbers of DRIFT}
    """A rule told the direction, for 96 steps beside the real clips."""
    real = film(images, ways, rng, 97)
    words = told("direction", ways, ways)
    clips = roll_out(rule, real[:, 0], words, 97)
    found = {}
    for t in (1, 11, 24, 96):
        fed = roll_out(rule, real[:, t - 1], words, 2)[:, 1]
        here = real[:, t]
        gaps = clips[:, t] - here, fed - here
        errors = [(gap**2).mean() ** 0.5 for gap in gaps]
        inks = clips[:, t].mean(), here.mean()
        moved = moves(clips[:, : t + 1], ways)
        found[t] = *errors, *inks, moved.mean()
    return found


def main(out: Path, seed: int = 0) -> None:
    rules, seconds = load_rules()
    rng = np.random.default_rng(seed)
    images = digits()[1][:120].reshape(-1, 8, 8)
    labels = digit_labels()[1][:120]
    seen = (labels + 1 + np.arange(120) % 3) % 4
    new = labels % 4
    real_seen = film(images, seen, rng)
    real_new = film(images, new, rng)
    four = 114  # it moves left
    shown = [real_new[four]]
    rows = []
    for kind, rule in rules.items():
        _, old = measure_rule(rule, kind, real_seen, labels, seen)
        clips, found = measure_rule(rule, kind, real_new, labels, new)
        shown.append(clips[four])
        values = [*old.values(), *found.values()]
        rows.append((f"  {kind}", *(f"{value:.2f}" for value in values)))
    print(f"trained: each rule from zero in {seconds:.0f} s, on 30 of 40 pairs")
    print("\ntold: pairs trained on, then pairs never trained on")
    print(table(("", "moved", "contrast", "moved", "contrast"), rows))
    drift = measure_drift(rules["direction"], images[:30], seen[:30], rng)
    print("\ndrift: error, of one step from real frames, too; mean ink")
    rows = [(f"  {t}", *(f"{x:.2f}" for x in row)) for t, row in drift.items()]
    print(table(DRIFT, rows))
    names = "; ".join(["real", *rules])
    alt = f"A four moves left; a rule may be told which way. Rows: {names}."
    write_png(out / "rules.png", tile(1 - np.concatenate(shown), T, scale=4), alt)


if __name__ == "__main__":
    main(Path("."))
