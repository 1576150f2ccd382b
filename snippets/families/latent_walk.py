"""What the code of a VAE means: digits rebuilt, sampled, and walked between.

But: it reads the weights of `vae` and does not train. Pictures are means: the
noise that the model would add to each pixel is left out.

Shows:
- digits rebuilt from 16 numbers are nearer to the originals than from 2
- sampled digits are softer than real ones
- no sampled digit is a copy: they lie farther off than held-out digits
- half-way between two codes is more like a digit than half of each picture
- seven of the 16 numbers carry nothing

Reference: Kingma and Welling 2014, Auto-Encoding Variational Bayes, section 3.
"""

import io
import json
from pathlib import Path

import numpy as np

from snippets.media import tile, write_png

PLACES = np.linspace(-2.4, 2.4, 13)  # of the map, in standard deviations


def load():  # -> {"digits", "map": {name: array}}, images, held-out ones
    """The stored networks, and the digits cut in two as for training."""
    raw = (Path(__file__).parent / "vae.npz").read_bytes()
    models = {"digits": {}, "map": {}}
    for key, a in np.load(io.BytesIO(raw)).items():
        name, _, part = key.partition("/")
        models.setdefault(name, {})[part] = a.astype(float)
    raw = (Path(__file__).parent / "../start/digits.npz").read_bytes()
    images = np.load(io.BytesIO(raw))["images"].reshape(-1, 64) / 16
    order = np.random.default_rng(0).permutation(len(images))
    return models, images[order[:1437]], images[order[1437:]]


# --8<-- [start:code]
def network(model, part, x):  # [n, a] -> [n, b]
    """Three matrices, with a bend after each but the last."""
    if x.shape[1] != len(model[f"{part}0"]):
        raise ValueError(f"{part} takes {len(model[f'{part}0'])} numbers a row")
    for i in range(3):
        x = x @ model[f"{part}{i}"] + model[f"{part}{i}.bias"]
        x = np.maximum(x, 0) if i < 2 else x
    return x


def encode(model, x):  # images [n, 64] -> means [n, d], variances [n, d]
    """What the network says about the code of each image."""
    mean, log_var = np.split(network(model, "code", x), 2, axis=1)
    return mean, np.exp(log_var)


def decode(model, z):  # codes [n, d] -> images [n, 64]
    """The mean image of each code."""
    return network(model, "decode", z).clip(0, 1)


def walk(model, a, b, steps):  # two images [64] -> [steps, 64]
    """Decodes the codes on the straight line from one image to the other."""
    if steps < 2:
        raise ValueError(f"steps must be >= 2, got {steps}")
    mean, _ = encode(model, np.stack([a, b]))
    share = np.linspace(0, 1, steps)[:, None]
    return decode(model, (1 - share) * mean[0] + share * mean[1])


# --8<-- [end:code]


# --8<-- [start:measure]
def carried(model, x):  # -> nats that each number of the code carries [d]
    """The mean divergence of what it says from the prior; 0 says nothing."""
    mean, var = encode(model, x)
    return ((mean**2 + var - 1 - np.log(var)) / 2).mean(0)


def contrast(x):  # images [n, 64] -> mean squared step between neighbours
    """High where strokes have edges, low where they are soft."""
    if x.ndim != 2 or x.shape[1] != 64:
        raise ValueError(f"x must be [n, 64], got {x.shape}")
    images = x.reshape(-1, 8, 8)
    return np.mean([(np.diff(images, axis=i) ** 2).mean() for i in (1, 2)])


def distances(x, to):  # [n, 64], [m, 64] -> [n, m]
    """How far each row of x is from each row of `to`."""
    if x.shape[1] != to.shape[1]:
        raise ValueError(f"x has {x.shape[1]} columns, to {to.shape[1]}")
    square = (x**2).sum(1)[:, None] - 2 * x @ to.T + (to**2).sum(1)
    return np.sqrt(square.clip(0))


# --8<-- [end:measure]


def draw_map(out, model):
    """The map: a decoded image for each place, and what stands where."""
    if model["decode0"].shape[0] != 2:
        raise ValueError("a map needs codes of 2 numbers")
    y, x = np.meshgrid(PLACES[::-1], PLACES, indexing="ij")
    images = decode(model, np.stack([x.ravel(), y.ravel()], axis=1))
    alt = "169 digits in a square; neighbours look alike, kinds lie in regions."
    sheet = 1 - tile(images.reshape(-1, 8, 8), len(PLACES), scale=4, gap=0)
    write_png(out / "latent.png", sheet, alt)
    places = zip(x.flat, y.flat, strict=True)
    labels = [f"code {a:+.1f}, {b:+.1f}" for a, b in places]
    about = {"columns": len(PLACES), "rows": len(PLACES), "labels": labels}
    title = "Digits decoded from a code of two numbers"
    (out / "latent.json").write_text(json.dumps({**about, "title": title}))


def draw_rows(path, rows, alt):  # [[10, 64], ...]
    """Rows of ten digits, dark on light."""
    if {len(row) for row in rows} != {10}:
        raise ValueError("each row needs ten digits")
    images = np.concatenate(rows).reshape(-1, 8, 8)
    write_png(path, 1 - tile(images, 10, scale=6, gap=4, background=0), alt)


def main(out: Path, seed: int = 0) -> None:
    rng, (models, images, real) = np.random.default_rng(seed), load()
    flat, full = models["map"], models["digits"]
    rebuilt = [decode(m, encode(m, real)[0]) for m in (flat, full)]
    print("rebuilt: mean distance of held-out digits to what is decoded")
    for n, made in zip((2, 16), rebuilt, strict=True):
        far = np.linalg.norm(real - made, axis=1).mean()
        print(f"  from {n:2} numbers  {far:.2f}")
    rows = [real[:10], *(made[:10] for made in rebuilt)]
    draw_rows(out / "rebuilt.png", rows, "Real digits, and two rebuilt rows.")
    draw_map(out, flat)

    new = decode(full, rng.normal(size=(360, 16)))
    print("\nsamples:         contrast    distance to the nearest training digit")
    for name, x in (("real, held out", real), ("sampled", new)):
        near = distances(x, images)
        far = f"{near.min(1).mean():.2f}, the closest {near.min():.2f}"
        print(f"  {name:15}{contrast(x):8.3f}    {far}")
    rows = [new[:10], images[near[:10].argmin(1)]]
    draw_rows(out / "samples.png", rows, "Soft digits, and real ones below.")

    ends = real[:180], real[180:]
    half = [walk(full, a, b, 3)[1] for a, b in zip(*ends, strict=True)]
    kinds = [("two codes", np.stack(half)), ("two pictures", sum(ends) / 2)]
    print("\nhalfway: distance to the nearest training digit, half-way between")
    for name, x in kinds:
        print(f"  {name:13} {distances(x, images).min(1).mean():.2f}")
    share, (a, b) = np.linspace(0, 1, 10)[:, None], real[[0, 7]]
    rows = [walk(full, a, b, 10), (1 - share) * a + share * b]
    draw_rows(out / "walk.png", rows, "A walk between codes; a fade below.")

    nats = np.sort(carried(full, images))[::-1]
    print("\ncarried: nats by each number of the code, the most first")
    print(" ", *(f"{v:.1f}" for v in nats))


if __name__ == "__main__":
    main(Path("."))
