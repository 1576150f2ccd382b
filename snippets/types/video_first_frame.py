"""The first frame of a clip, drawn from a word by flow matching.

But: one grey digit of 8 x 8 pixels from one of ten words. A film model draws a
scene from a sentence with the same steps and a million times the weights.

Shows:
- training lowers the loss on digits that it never saw
- drawn digits are nearly as far from training images as new real ones are
- without the word, digits of all kinds are drawn

Reference: Lipman et al. 2023, Flow Matching for Generative Modeling, section 4;
Ho and Salimans 2022, Classifier-Free Diffusion Guidance, section 3.2.

Notation: n pictures of 64 pixels in -1 to 1; time t from 0, noise, to 1.
"""

import io
import time
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, embedding, linear, relu
from snippets.media import tile, write_png

WIDTH, NO_WORD = 160, 10
CLOCK = np.exp(np.linspace(0, np.log(30), 8))  # how fast each hand turns


# --8<-- [start:guess]
def guess(model, x, t, words):  # [n, 64], [n, 1], [n] -> [n, 64]
    """The picture that may be behind the noise at time t."""
    if x.shape[1:] != (64,) or t.shape != (len(x), 1):
        raise ValueError(f"times {t.shape} for pictures {x.shape}")
    seen = [x, np.sin(t * CLOCK), np.cos(t * CLOCK)]
    word = embedding(model["word"], words)
    h = linear(Tensor(np.concatenate(seen, 1).astype(x.dtype)), model["in"])
    h = relu(h + word)
    for name in ("a", "b"):
        h = h + relu(linear(h, model[name]) + word)
    return linear(h, model["out"])


# --8<-- [end:guess]


# --8<-- [start:train]
def loss(model, images, labels, rng, n=128):  # -> scalar
    """How far the guesses are from n digits, each part of the way from noise."""
    if len(images) != len(labels):
        raise ValueError(f"{len(images)} images but {len(labels)} labels")
    i, t = rng.integers(len(images), size=n), rng.random((n, 1))
    x = 2 * images[i] - 1
    noisy = (t * x + (1 - t) * rng.normal(size=x.shape)).astype(np.float32)
    words = np.where(rng.random(n) < 0.1, NO_WORD, labels[i])
    error = guess(model, noisy, t, words) - x.astype(np.float32)
    weight = np.minimum(1 / (1.001 - t), 5).astype(np.float32)
    return (error * error * weight).mean()  # the last touches count most


def train(model, images, labels, steps, rng):  # -> the loss at each step
    """Adam, its rate up at once and then slowly down."""
    if steps < 1:
        raise ValueError(f"steps must be >= 1, got {steps}")
    losses, adam = [], Adam(model.values())
    for k in range(steps):
        now = loss(model, images, labels, rng)
        now.backward()
        adam.step(0.003 * min(1, (k + 1) / 50, 1.5 * (1 - k / steps)))
        losses.append(float(now.data))
    return losses


def start(rng):  # -> {name: Tensor}
    """A network that knows nothing: its first guess is grey."""
    W = WIDTH
    model = {
        "word": rng.normal(size=(NO_WORD + 1, W)) * 0.3,
        "in": rng.normal(size=(64 + 2 * len(CLOCK), W)) / 9,
        "a": rng.normal(size=(W, W)) / W**0.5,
        "b": rng.normal(size=(W, W)) / W**0.5,
        "out": np.zeros((W, 64)),
    }
    return {name: Tensor(a.astype(np.float32)) for name, a in model.items()}


def weights(seed):  # -> {name: array}
    """All of the training, from nothing: `python -m snippets train`."""
    begin, rng = time.process_time(), np.random.default_rng(seed)
    model, (images, labels, _, _) = start(rng), digits()
    losses = train(model, images, labels, 5000, rng)
    arrays = {name: p.data for name, p in model.items()}
    arrays["curve"] = np.reshape(losses, (50, 100)).mean(1)
    return arrays | {"seconds": np.array(time.process_time() - begin)}


# --8<-- [end:train]


# --8<-- [start:draw]
def draw(model, words, rng, steps=20, guide=0.5):  # [n] -> [n, 64] in 0 to 1
    """From noise towards the guess, `guide` past what the word adds to it."""
    if steps < 1 or guide < 0:
        raise ValueError(f"steps >= 1, guide >= 0, got {steps} and {guide}")
    x, none = rng.normal(size=(len(words), 64)), np.full(len(words), NO_WORD)
    for k in range(steps):
        t = np.full((len(x), 1), k / steps)
        y, plain = (guess(model, x, t, w).data for w in (words, none))
        x = x + (y + guide * (y - plain) - x) / (steps - k)
    return np.clip((x + 1) / 2, 0, 1)


# --8<-- [end:draw]


def nearest(x, images):  # [n, 64], [m, 64] -> distances [n], indices [n]
    """For each picture the training image that is most like it."""
    if x.shape[1] != images.shape[1]:
        raise ValueError(f"pictures {x.shape}, images {images.shape}")
    square = (x**2).sum(1)[:, None] - 2 * x @ images.T + (images**2).sum(1)
    return np.sqrt(np.maximum(square.min(1), 0)), square.argmin(1)


def digits():  # -> images [n, 64] and labels to train on, the same held out
    """Real handwritten digits: 1,437 to train on, 360 kept back."""
    raw = (Path(__file__).parent / "../start/digits.npz").read_bytes()
    file = np.load(io.BytesIO(raw))
    images = file["images"].reshape(-1, 64) / file["images"].max()
    order = np.random.default_rng(0).permutation(len(images))
    a, b = order[:1437], order[1437:]
    labels = file["labels"].astype(np.int64)
    return images[a], labels[a], images[b], labels[b]


def load():  # -> {name: Tensor} in float64, curve, seconds
    """What `weights` made, rounded to 16 bits."""
    raw = (Path(__file__).parent / "video_first_frame.npz").read_bytes()
    arrays = {n: a.astype(float) for n, a in np.load(io.BytesIO(raw)).items()}
    curve, seconds = arrays.pop("curve"), arrays.pop("seconds")
    return {n: Tensor(a) for n, a in arrays.items()}, curve, seconds


def main(out: Path, seed: int = 0) -> None:
    model, curve, seconds = load()
    images, labels, new, new_labels = digits()
    print(f"trained from zero in {seconds:.0f} s: 5000 steps, loss")
    print(f"  {curve[0]:.2f} in the first hundred, {curve[-1]:.2f} in the last")
    for name, x, y in ("seen", images, labels), ("held out", new, new_labels):
        value = np.mean(
            [loss(model, x, y, np.random.default_rng(k)).data for k in range(20)]
        )
        print(f"  {value:.3f} on digits {name}")
    rng = np.random.default_rng(seed)
    words = np.arange(300, dtype=np.int64) % 10
    made = draw(model, words, rng)
    print("\nmemory: distance to the nearest training image")
    for name, x in ("drawn", made), ("held out", new):
        far = nearest(x, images)[0]
        print(f"  {name:<9} mean {far.mean():.2f}, nearest {far.min():.2f}")
    free = draw(model, np.full(300, NO_WORD), rng, guide=0)
    like = labels[nearest(free, images)[1]]
    print("\nwordless: 300 drawn without a word, by the digit most like them")
    print(" ", *((like == d).sum() for d in range(10)))
    pairs = np.concatenate([made[:20], images[nearest(made[:20], images)[1]]])
    order = np.concatenate([np.arange(10), np.arange(20, 30)])
    rows = pairs[np.concatenate([order, order + 10])].reshape(-1, 8, 8)
    alt = "Twice ten drawn digits, 0 to 9, each above the training image nearest"
    write_png(out / "first_frames.png", tile(1 - rows, 10, scale=5), alt=alt)


if __name__ == "__main__":
    main(Path("."))
