"""What the code of a VAE means: digits rebuilt, sampled, and interpolated.

But: it takes the networks of `vae` and does not train. Pictures are means: the
noise that the model would add to each pixel is left out.

Shows:
- digits rebuilt from 16 numbers are nearer to the originals than from 2
- sampled digits are softer than real ones
- no sampled digit is an exact copy: they lie farther off than held-out digits
- half-way between two codes is nearer to a digit than half of two pictures
- about half of the 16 numbers carry nothing

Reference: Kingma and Welling 2014, Auto-Encoding Variational Bayes, section 3.
"""

from pathlib import Path

import numpy as np

from snippets.autograd import Tensor
from snippets.data import digit_labels, digits, nearest
from snippets.families.vae import encode, load, mlp
from snippets.media import table, tile, write_png, write_sheet

GRID = np.linspace(-2.4, 2.4, 13)  # of the map, in standard deviations


# --8<-- [start:code]
def code_of(model, x):  # images [n, 64] -> codes [n, d]
    """The mean code of each image."""
    mean, _ = encode(model, Tensor(x))
    return mean.data


def decode(model, z):  # codes [n, d] -> images [n, 64]
    """The mean image of each code."""
    return mlp(model, "decode", Tensor(z)).data.clip(0, 1)


def interpolate(model, a, b, steps):  # two images [64] -> [steps, 64]
    """Decodes the codes on the straight line from one image to the other."""
    if steps < 2:
        raise ValueError(f"steps must be >= 2, got {steps}")
    start, end = code_of(model, np.stack([a, b]))
    share = np.linspace(0, 1, steps)[:, None]
    return decode(model, (1 - share) * start + share * end)


# --8<-- [end:code]


# --8<-- [start:measure]
def kl_per_dimension(model, x):  # -> nats [d]
    """How far q(z | x) is from the prior on average; 0 says nothing of x."""
    mean, log_var = (t.data for t in encode(model, Tensor(x)))
    kl = (mean**2 + np.exp(log_var) - 1 - log_var) / 2
    return kl.mean(axis=0)


def sharpness(x):  # images [n, 64] -> mean squared step between neighbours
    """High where strokes have edges, low where they are soft."""
    images = x.reshape(-1, 8, 8)
    down = np.diff(images, axis=1) ** 2
    across = np.diff(images, axis=2) ** 2
    return (down.mean() + across.mean()) / 2


# --8<-- [end:measure]


def measure_rebuilt(models, x):  # -> {numbers in the code: mean distance}
    """From images to what is decoded from their codes."""
    found = {}
    for model in (models["map"], models["digits"]):
        z = code_of(model, x)
        error = x - decode(model, z)
        found[z.shape[1]] = np.linalg.norm(error, axis=1).mean()
    return found


def measure_samples(x, images):  # -> sharpness, mean and least distance
    """To the nearest of the training images."""
    away, _ = nearest(x, images)
    return sharpness(x), away.mean(), away.min()


def measure_halfway(model, a, b, images):  # [n, 64] each -> {what: mean distance}
    """To the nearest training image, from the middle between a and b."""
    codes = code_of(model, a), code_of(model, b)
    rebuilt = [decode(model, z) for z in codes]
    middles = {
        "two codes": decode(model, sum(codes) / 2),
        "two pictures": (a + b) / 2,
        "two rebuilt pictures": sum(rebuilt) / 2,  # as soft as what is decoded
    }
    return {what: nearest(x, images)[0].mean() for what, x in middles.items()}


def cheaters(images, rng):  # -> {name: [n, 64]}
    """No generators: one is sharp, the other near to what was learnt."""
    labels, _ = digit_labels()
    means = [images[labels == k].mean(axis=0) for k in range(10)]
    return {"only noise": rng.random((360, 64)), "ten mean digits": np.array(means)}


def plot_map(path, model):
    """A decoded image for each place of the map."""
    codes = np.array([(a, b) for b in GRID[::-1] for a in GRID])
    images = decode(model, codes).reshape(-1, 8, 8)
    frames = 1 - images.repeat(4, axis=1).repeat(4, axis=2)
    write_sheet(
        path,
        frames,
        columns=len(GRID),
        labels=[f"code {a:+.1f}, {b:+.1f}" for a, b in codes],
        title="Digits decoded from a code of two numbers",
        alt="169 digits in a square; neighbours look alike, kinds lie in regions.",
    )


def plot_rows(path, rows, alt):  # [[10, 64], ...]
    """Rows of ten digits, dark on light."""
    images = np.concatenate(rows).reshape(-1, 8, 8)
    sheet = tile(images, 10, scale=6, gap=4, ink=True)
    write_png(path, sheet, alt)


def plot_rebuilt(path, models, x):  # [10, 64]
    """Digits, and what is decoded from their codes: of two numbers, of 16."""
    rows = [x]
    for model in (models["map"], models["digits"]):
        rows.append(decode(model, code_of(model, x)))
    alt = "Digits and their copies. Rows: real; from 2 numbers; from 16 numbers."
    plot_rows(path, rows, alt)


def plot_samples(path, x, images):  # [10, 64], [n, 64]
    """Samples, and the training image that is nearest to each."""
    _, which = nearest(x, images)
    plot_rows(path, [x, images[which]], "Soft digits. Rows: made; nearest real.")


def plot_interpolation(path, model, a, b):  # [64], [64]
    """From one image to another: through codes, and through mixed pixels."""
    share = np.linspace(0, 1, 10)[:, None]
    rows = [interpolate(model, a, b, 10), (1 - share) * a + share * b]
    plot_rows(path, rows, "From a 0 to a 5. Rows: mixed codes; mixed pixels.")


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    images, real = digits()
    models = load()
    model = models["digits"]

    print("rebuilt: mean distance of held-out digits to what is decoded")
    for d, away in measure_rebuilt(models, real).items():
        print(f"  from {d:2} numbers  {away:.2f}")
    plot_rebuilt(out / "rebuilt.png", models, real[:10])
    plot_map(out / "latent.png", models["map"])

    made = decode(model, rng.normal(size=(360, 16)))
    kinds = {
        "real, held out": real,
        "rebuilt": decode(model, code_of(model, real)),
        "sampled": made,
    }
    kinds |= cheaters(images, rng)
    rows = []
    for name, x in kinds.items():
        sharp, mean, least = measure_samples(x, images)
        rows.append([name, f"{sharp:.3f}", f"{mean:.2f}", f"{least:.2f}"])
    print("\nsamples: how sharp, and how far from the nearest training digit")
    print(table(["", "sharpness", "on average", "the closest"], rows))
    plot_samples(out / "samples.png", made[:10], images)

    halves = real[:180], real[180:]
    print("\nhalfway: distance to the nearest training digit, half-way between")
    for what, away in measure_halfway(model, *halves, images).items():
        print(f"  {what:20}  {away:.2f}")
    plot_interpolation(out / "walk.png", model, real[0], real[7])

    kl = np.sort(kl_per_dimension(model, images))
    print("\nkl: nats by each number of the code, the most first")
    print(" ", *(f"{v:.1f}" for v in kl[::-1]))


if __name__ == "__main__":
    main(Path("."))
