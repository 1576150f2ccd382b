"""The first frame of a clip, sampled from a word by flow matching.

But: one grey digit of 8 x 8 pixels from one of ten words, put on an empty canvas.
A film model makes a scene from a sentence with the same steps and several hundred
thousand times the weights.

Shows:
- training lowers the loss on digits that it never saw
- sampled digits are nearly as far from training images as new real ones are
- without the word, digits of all kinds are sampled

Reference: Lipman et al. 2023, Flow Matching for Generative Modeling, section 4;
Ho and Salimans 2022, Classifier-Free Diffusion Guidance, section 3.2.

Notation: n pictures of 64 pixels in -1 to 1; time t from 0, noise, to 1.
"""

import time
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, embedding, linear, relu
from snippets.data import digit_labels, digits, nearest, unpack
from snippets.media import tile, write_png

CANVAS = 12  # pixels on each side
WIDTH = 160
NO_WORD = 10  # the row of the table for "not told"
HIDDEN_WORDS = 0.1  # of the words in training
FREQUENCIES = np.exp(np.linspace(0, np.log(30), 8))  # of the time's sines
FIRST_STEPS = 5000
GUIDANCE = 0.5


# --8<-- [start:predict]
def predict(model, x, t, words):  # [n, 64], [n, 1], [n] -> [n, 64]
    """The picture that may be behind the noise at time t."""
    if x.shape[1:] != (64,) or t.shape != (len(x), 1):
        raise ValueError(f"times {t.shape} for pictures {x.shape}")
    angles = t * FREQUENCIES
    features = np.hstack([x, np.sin(angles), np.cos(angles)])
    word = embedding(model["word"], words)
    h = linear(Tensor(features.astype(x.dtype)), model["in"])
    h = relu(h + word)
    for name in ("a", "b"):
        h = h + relu(linear(h, model[name]) + word)
    return linear(h, model["out"])


# --8<-- [end:predict]


# --8<-- [start:train]
def flow_loss(model, images, labels, rng, n=128):  # -> scalar
    """How far predictions are from n digits, each part of the way from noise."""
    if len(images) != len(labels):
        raise ValueError(f"{len(images)} images but {len(labels)} labels")
    i = rng.integers(len(images), size=n)
    t = rng.random((n, 1))
    x = 2 * images[i] - 1
    noisy = t * x + (1 - t) * rng.normal(size=x.shape)
    words = np.where(rng.random(n) < HIDDEN_WORDS, NO_WORD, labels[i])
    error = predict(model, noisy.astype(np.float32), t, words)
    error = error - x.astype(np.float32)
    weight = np.minimum(1 / (1.001 - t), 5)  # the last steps count most
    return (error * error * weight.astype(np.float32)).mean()


def train_flow(model, images, labels, steps, rng):  # -> the loss at each step
    """Adam, its rate up at once and then slowly down."""
    if steps < 1:
        raise ValueError(f"steps must be >= 1, got {steps}")
    adam = Adam(model.values())
    losses = []
    for k in range(steps):
        loss = flow_loss(model, images, labels, rng)
        loss.backward()
        warm_up = (k + 1) / 50
        decay = 1.5 * (1 - k / steps)
        adam.step(0.003 * min(1, warm_up, decay))
        losses.append(float(loss.data))
    return losses


def init_flow(rng):  # -> {name: Tensor}
    """A network that knows nothing: it predicts grey."""
    inputs = 64 + 2 * len(FREQUENCIES)
    model = {
        "word": rng.normal(size=(NO_WORD + 1, WIDTH)) * 0.3,
        "in": rng.normal(size=(inputs, WIDTH)) / 9,
        "a": rng.normal(size=(WIDTH, WIDTH)) / WIDTH**0.5,
        "b": rng.normal(size=(WIDTH, WIDTH)) / WIDTH**0.5,
        "out": np.zeros((WIDTH, 64)),
    }
    return {name: Tensor(a.astype(np.float32)) for name, a in model.items()}


# --8<-- [end:train]


def weights(seed):  # -> {name: array}
    """All of the training, from nothing."""
    begin = time.process_time()
    rng = np.random.default_rng(seed)
    model = init_flow(rng)
    images, _ = digits()
    labels, _ = digit_labels()
    losses = train_flow(model, images, labels, FIRST_STEPS, rng)
    arrays = {name: p.data for name, p in model.items()}
    arrays["curve"] = np.reshape(losses, (50, -1)).mean(axis=1)
    arrays["seconds"] = np.array(time.process_time() - begin)
    return arrays


# --8<-- [start:sample]
def sample(model, words, rng, steps=20, guidance=GUIDANCE):  # [n] -> [n, 64]
    """From noise to a picture in [0, 1], `guidance` past what the word adds."""
    if steps < 1 or guidance < 0:
        raise ValueError(f"steps >= 1, guidance >= 0, got {steps} and {guidance}")
    x = rng.normal(size=(len(words), 64))
    no_words = np.full(len(words), NO_WORD)
    for k in range(steps):
        t = np.full((len(x), 1), k / steps)
        told = predict(model, x, t, words).data
        untold = predict(model, x, t, no_words).data
        target = told + guidance * (told - untold)
        x = x + (target - x) / (steps - k)
    return np.clip((x + 1) / 2, 0, 1)


def place(images, rng):  # [n, 8, 8] -> [n, CANVAS, CANVAS]
    """Each image anywhere on a canvas that is a ring."""
    if images.shape[1:] != (8, 8):
        raise ValueError(f"images must be [n, 8, 8], got {images.shape}")
    room = (0, CANVAS - 8)
    placed = np.pad(images, ((0, 0), room, room))
    shifts = rng.integers(CANVAS, size=(len(images), 2))
    for i, shift in enumerate(shifts):
        placed[i] = np.roll(placed[i], shift, axis=(0, 1))
    return placed


def first_frames(model, words, rng):  # [n] -> [n, CANVAS, CANVAS]
    """A sampled digit for each word, somewhere on the canvas."""
    images = sample(model, words, rng)
    return place(images.reshape(-1, 8, 8), rng)


# --8<-- [end:sample]


def load_flow():  # -> {name: Tensor} in float64, curve [50], seconds
    """What `weights` made, rounded to 16 bits."""
    raw = (Path(__file__).parent / "video_first_frame.npz").read_bytes()
    arrays = unpack(raw)
    curve = arrays.pop("curve")
    seconds = float(arrays.pop("seconds"))
    return {name: Tensor(a) for name, a in arrays.items()}, curve, seconds


def measure_loss(model, images, labels):  # -> the mean of 20 evaluations
    """The loss without training on it."""
    total = 0
    for seed in range(20):
        rng = np.random.default_rng(seed)
        total += flow_loss(model, images, labels, rng).data
    return total / 20


def measure_kinds(images):  # [n, 64] -> how many look most like each digit [10]
    """By the label of the nearest training image."""
    _, at = nearest(images, digits()[0])
    return np.bincount(digit_labels()[0][at].astype(np.intp), minlength=10)


def plot_nearest(path, made):  # [20, 64], of each digit two
    """Samples, each above the training image nearest to it."""
    images, _ = digits()
    _, at = nearest(made, images)
    rows = []
    for ten in (slice(0, 10), slice(10, 20)):
        rows += [made[ten], images[at[ten]]]
    pictures = np.reshape(rows, (40, 8, 8))
    alt = "Digits 0 to 9. Rows: made; nearest real; made; nearest real."
    write_png(path, tile(1 - pictures, 10, scale=5), alt=alt)


def main(out: Path, seed: int = 0) -> None:
    model, curve, seconds = load_flow()
    print(f"trained from zero in {seconds:.0f} s: {FIRST_STEPS} steps, loss")
    print(f"  {curve[0]:.2f} in the first hundred, {curve[-1]:.2f} in the last")
    images, held_out = digits()
    labels, held_out_labels = digit_labels()
    seen = measure_loss(model, images, labels)
    unseen = measure_loss(model, held_out, held_out_labels)
    print(f"  {seen:.3f} on digits seen")
    print(f"  {unseen:.3f} on digits held out")
    rng = np.random.default_rng(seed)
    made = sample(model, np.arange(300) % 10, rng)
    print("\nmemory: distance to the nearest training image")
    for name, x in [("sampled", made), ("held out", held_out)]:
        away, _ = nearest(x, images)
        print(f"  {name:<9} mean {away.mean():.2f}, nearest {away.min():.2f}")
    wordless = sample(model, np.full(300, NO_WORD), rng, guidance=0)
    print("\nwordless: 300 sampled without a word, by the digit most like them")
    print(" ", *measure_kinds(wordless))
    plot_nearest(out / "first_frames.png", made[:20])


if __name__ == "__main__":
    main(Path("."))
