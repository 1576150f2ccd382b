"""What the GAN makes: modes lost and kept over time, and digits beside real ones.

But: it reads the weights of `gan` and does not train. Which kind of digit a sample
is gets decided by the nearest training digit, and that can be wrong.

Shows:
- the collapsed generator moves from mode to mode while it is trained
- sampled digits are crisper than those of the VAE on this site
- no sampled digit is a copy: they lie farther off than held-out digits
- all ten kinds of digit are made

Reference: Goodfellow et al. 2014, Generative Adversarial Nets.
"""

import io
from pathlib import Path

import numpy as np

from snippets.media import Drawing, tile, write_png

VAE = 0.095  # the contrast that `latent_walk` measures on its samples


def load():  # -> {"ring", "collapsed", "digits": {name: array}}
    """The stored generators, and how often each mode was made on the way."""
    raw = (Path(__file__).parent / "gan.npz").read_bytes()
    models = {}
    for key, a in np.load(io.BytesIO(raw)).items():
        name, _, part = key.partition("/")
        models.setdefault(name, {})[part] = a.astype(float)
    return models


def load_digits():  # -> images [1437, 64], labels [1437], held-out ones [360, 64]
    """Real handwritten digits, always cut in two in the same way."""
    raw = (Path(__file__).parent / "../start/digits.npz").read_bytes()
    with np.load(io.BytesIO(raw)) as file:
        images, labels = file["images"].reshape(-1, 64) / 16, file["labels"]
    order = np.random.default_rng(0).permutation(len(images))
    train, test = order[:1437], order[1437:]
    return images[train], labels[train].astype(np.intp), images[test]


# --8<-- [start:generate]
def generate(model, z):  # noise [n, d] -> points [n, D]
    """Three matrices, with a bend after each but the last; digits in [0, 1]."""
    if z.shape[1] != len(model["0"]):
        raise ValueError(f"the noise needs {len(model['0'])} numbers a row")
    for i in (0, 2, 4):
        z = z @ model[f"{i}"] + model[f"{i + 1}"]
        z = np.where(z > 0, z, 0.2 * z) if i < 4 else z
    return z if z.shape[1] == 2 else (np.tanh(z) + 1) / 2


# --8<-- [end:generate]


# --8<-- [start:measure]
def hops(curve):  # shares [T, 8] -> how often the largest mode changes
    """From one look at the generator to the next, where a mode was made."""
    if curve.ndim != 2 or len(curve) < 2:
        raise ValueError(f"curve must be [T, 8], got {curve.shape}")
    largest = curve.argmax(1)[curve.max(1) >= 1 / 32]
    return int((np.diff(largest) != 0).sum())


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


def draw_modes(path, curves):  # {name: shares [T, 8]}
    """A row for each mode, time to the right; the fuller, the stronger."""
    if not curves:
        raise ValueError("curves must not be empty")
    about = "Below, all eight rows fill up; above, most of them stay empty."
    picture = Drawing(600, 176 * len(curves), "Modes over time", about)
    for i, (name, curve) in enumerate(curves.items()):
        y, wide = 176 * i, 560 / len(curve)
        picture.text(20, y + 18, name)
        for k in range(8):
            picture.rect(20, y + 28 + 17 * k, 560, 15, "soft", 0.15)
            for t in np.flatnonzero(curve[:, k] > 0.02):
                shade = min(1, 0.2 + 4 * curve[t, k])
                at = 20 + wide * t, y + 28 + 17 * k
                picture.rect(*at, wide - 1, 15, "make", shade)
    picture.save(path)


def draw_ring(path, x, title):  # [n, 2]
    """The points, and a circle around each true mode."""
    if len(x) == 0:
        raise ValueError("x must not be empty")
    picture = Drawing(300, 300, title, "Dots, and eight circles for the modes.")
    for k in range(8):
        at = 150 + 88 * np.array([np.cos(k * np.pi / 4), -np.sin(k * np.pi / 4)])
        picture.ellipse(*at, 26, 26, color="soft", width=1)
    picture.dots(150 + x * [44, -44], 1.6, "make")
    picture.save(path)


def main(out: Path, seed: int = 0) -> None:
    rng, models = np.random.default_rng(seed), load()
    images, labels, real = load_digits()
    print("hops: modes of the ring covered, looked at every 100 steps")
    print("              first ten looks  last ten")
    curves = {}
    for name, key in (("no penalty", "collapsed"), ("penalty", "ring")):
        curve = curves[name] = models[key]["curve"]
        count = (curve >= 1 / 32).sum(1)
        ends = count[:10].mean(), count[-10:].mean()
        print("  {:12}{:15.1f}{:10.1f}".format(name, *ends))
        x = generate(models[key], rng.normal(size=(800, 2)))
        draw_ring(out / f"{key}.svg", x, f"Made by a GAN of the ring, {name}")
    draw_modes(out / "modes.svg", curves)
    changes = hops(curves["no penalty"])
    print(f"  without it the mode that is made most changes {changes} times")

    new = generate(models["digits"], rng.normal(size=(360, 16)))
    rows = [("real, held out", real), ("sampled", new)]
    near = {name: distances(x, images) for name, x in rows}
    print("\nsamples:         contrast    distance to the nearest training digit")
    for name, x in rows:
        far = near[name].min(1)
        far = f"{far.mean():.2f}, the closest {far.min():.2f}"
        print(f"  {name:15}{contrast(x):8.3f}    {far}")
    print("\nkinds: 0 to 9, by the nearest training digit, of 360")
    for name, _ in rows:
        kinds = np.bincount(labels[near[name].argmin(1)], minlength=10)
        print(f"  {name:15}", *(f"{v:3}" for v in kinds))
    closest = images[near["sampled"][10:20].argmin(1)]
    sheet = np.concatenate([new[:20], closest]).reshape(-1, 8, 8)
    alt = "Two rows of crisp made digits, and real ones like the second row."
    sheet = 1 - tile(sheet, 10, scale=6, gap=4, background=0)
    write_png(out / "digits.png", sheet, alt)


if __name__ == "__main__":
    main(Path("."))
