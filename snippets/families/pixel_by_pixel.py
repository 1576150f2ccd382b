"""Digits drawn pixel by pixel, and what one slip of the pen does to them.

But: the same small network as in `autoregressive`, whose weights it reads. The
judge is the nearest training image, no person.

Shows:
- no sample is a copy: each lies well away from every training image
- it builds on a slip: fewer digits are completed as they were begun
- a digit takes 64 passes through the network, one after the other

Reference: Larochelle and Murray 2011, The Neural Autoregressive Distribution
Estimator, sections 2 and 6.

Notation: n images of 64 pixels, each with an ink of 0 to 16.
"""

import io
import json
from pathlib import Path

import numpy as np

from snippets.media import tile, write_png

ROW, COLUMN = np.divmod(np.arange(64), 8)
SLIP = [0, 8, 16, 24]  # the first pixel of each of the first four rows


def load():  # -> weights, images [1437, 64], [360, 64], labels of both
    """What `autoregressive` has learnt, and the digits, split as it does."""
    raw = (Path(__file__).parent / "autoregressive.npz").read_bytes()
    with np.load(io.BytesIO(raw)) as file:
        model = {n[7:]: file[n].astype(float) for n in file if n[0] == "d"}
    raw = (Path(__file__).parent / "../start/digits.npz").read_bytes()
    with np.load(io.BytesIO(raw)) as file:
        x, y = file["images"].reshape(-1, 64).astype(np.int64), file["labels"]
    seen, unseen = np.split(np.random.default_rng(0).permutation(1797), [1437])
    return model, x[seen], x[unseen], y[seen], y[unseen]


# --8<-- [start:draw]
def scores(model, images, place):  # [n, 64], one place -> logits [n, 17]
    """The network, asked for one pixel. It is shown those before it."""
    if not 0 <= place < 64:
        raise ValueError(f"place must lie in 0 to 63, got {place}")
    up, left = ROW[place] - ROW[:place], COLUMN[place] - COLUMN[:place]
    seen = np.zeros((len(images), 8 * 15))
    seen[:, 15 * up + left + 7] = images[:, :place] / 8 - 1
    h = np.maximum(seen @ model["seen"] + model["place"][place], 0)
    return (h + np.maximum(h @ model["middle"], 0)) @ model["out"]


def draw(model, images, start, rng):  # [n, 64] -> [n, 64] after each pixel
    """Keeps what stands before `start`; each pixel drawn is there to stay."""
    if not 0 <= start < 64:
        raise ValueError(f"start must lie in 0 to 63, got {start}")
    images = images.copy()
    for place in range(start, 64):
        z = scores(model, images, place)
        p = np.exp(z - z.max(1, keepdims=True)).cumsum(1)
        images[:, place] = (rng.random((len(p), 1)) * p[:, -1:] >= p).sum(1)
        yield images.copy()


# --8<-- [end:draw]


# --8<-- [start:judge]
def nearest(x, data):  # [n, d], [m, d] -> distances [n], which of data [n]
    """The training image that is nearest to each, ink from 0 to 1."""
    if x.shape[1] != data.shape[1]:
        raise ValueError(f"x has {x.shape[1]} columns, data {data.shape[1]}")
    square = (x**2).sum(1)[:, None] - 2 * x @ data.T + (data**2).sum(1)
    return np.sqrt(square.min(1)) / 16, square.argmin(1)


def complete(model, images, rng, slip=False):  # [n, 64] -> [n, 64]
    """The upper halves stay, with a slip or without; the rest is drawn."""
    if images.shape[1] != 64:
        raise ValueError(f"images must be [n, 64], got {images.shape}")
    images = images.copy()
    if slip:
        images[:, SLIP] = 16
    *_, done = draw(model, images, 32, rng)
    return done


def read(images, data, labels):  # [n, 64], [m, 64], [m] -> labels [n]
    """A judge that looks at the lower halves only, so at no slip."""
    if len(data) != len(labels):
        raise ValueError(f"{len(data)} images but {len(labels)} labels")
    return labels[nearest(images[:, 32:], data[:, 32:])[1]]


# --8<-- [end:judge]


def sheet(images, columns):  # [n, 64] -> pixels, ink is dark
    """Rows of images, 0 is white."""
    if images.shape[1] != 64:
        raise ValueError(f"images must be [n, 64], got {images.shape}")
    return 1 - tile(images.reshape(-1, 8, 8) / 16, columns, 5, 5, 0)


def _frames(out, every):  # writes a sheet with a frame for each four pixels
    labels = [f"{t} of 64 pixels" for t in range(4, 65, 4)]
    later = [np.arange(64) >= t for t in range(4, 65, 4)]
    shown = zip(every[3::4], later, strict=True)  # what is to come is grey
    frames = [sheet(np.where(grey, 6, x[:8]), 8) for x, grey in shown]
    title = "Eight digits that appear pixel by pixel, row after row"
    about = {"columns": 1, "rows": 16, "labels": labels, "title": title}
    (out / "drawing.json").write_text(json.dumps(about), encoding="utf-8")
    edge = np.pad(frames, ((0, 0), (5, 5), (5, 5)), constant_values=1)
    write_png(out / "drawing.png", tile(edge, 1, gap=0), title)


def main(out: Path, seed: int = 0) -> None:
    model, data, unseen, y, begun = load()
    rng = np.random.default_rng(seed)
    every = list(draw(model, np.zeros((100, 64), np.int64), 0, rng))
    new = every[-1]
    _frames(out, every)
    print(f"passes: {len(every)} for a digit, each after the one before")
    print("\ncopies: distance to the nearest training image")
    for name, x in [("100 samples", new), ("held-out images", unseen)]:
        far, _ = nearest(x, data)
        print(f"  {name:15}  mean {far.mean():.2f}  least {far.min():.2f}")
    beside = np.stack([new, data[nearest(new, data)[1]]])[:, :30]
    rows = beside.reshape(2, 3, 10, 64).swapaxes(0, 1).reshape(-1, 64)
    alt = "Sampled digits; under each row the training images nearest to them."
    write_png(out / "samples.png", sheet(rows, 10), alt)

    done = complete(model, unseen, rng)
    spoilt = complete(model, unseen, rng, slip=True)
    print("\nslip: lower halves that are read as the digit that was begun")
    for name, x in [
        ("real", unseen),
        ("drawn", done),
        ("after a slip", spoilt),
    ]:
        share = np.mean(read(x, data, y) == begun)
        print(f"  {name:12}  {share:.2f}")
    rows = np.concatenate([unseen[:10], done[:10], spoilt[:10]])
    alt = "Real digits; completed from the upper half; and after a slip."
    write_png(out / "slip.png", sheet(rows, 10), alt)


if __name__ == "__main__":
    main(Path("."))
