"""Words to pictures: small icons, also for pairs of words that were never drawn.

But: 90 objects, 7 badges, 16 x 16 pixels, one artist. The order of words is lost.

Shows:
- for most unseen pairs the nearest of all real icons is the true, unseen one
- those samples are nearer to it than to any icon that was learnt
- a linear map from words to pixels does it as often, with no noise and no network
- a caption that was learnt brings back its one icon, by heart

Reference: Lipman et al. 2023, Flow Matching for Generative Modeling, section 4.

Notation: n pictures, B batch, V words, K principal components, z on them.
"""

import io
import time
from pathlib import Path

import numpy as np

from snippets.autograd import Tensor, linear, relu, rms_norm
from snippets.data import distances, unpack
from snippets.media import table, tile, write_png, write_sheet
from snippets.types.image_digits import BLOCKS, WAVES, Flow

AXES = 160  # principal components
CHANNELS = 192
WORD = 48  # numbers for a word
PENALTY = 0.03  # of the linear map; 0.001 to 0.3 give the same counts
SEEDS = range(4)  # of the noise
ICON_TRAINING = {"steps": 5000, "batch": 96, "rate": 3e-3}


# --8<-- [start:captions]
def bag(captions, words):  # -> [n, V]
    """1 for each word that stands in the caption, wherever it stands."""
    counts = np.zeros((len(captions), len(words)))
    for row, caption in zip(counts, captions, strict=True):
        for word in caption.lower().split():
            if word in words:
                row[words.index(word)] = 1
            elif word not in ("a", "the", "with"):
                raise ValueError(f"no icon is called {word!r}")
    return counts


# --8<-- [end:captions]


# --8<-- [start:model]
def init_icons(rng, words):  # rng, V -> {name: Tensor}
    """Random weights, each matrix scaled by its inputs; the correction starts at 0."""
    sizes = {"word": (words, WORD), "in": (AXES, CHANNELS)}
    for i in range(BLOCKS):
        sizes[f"{i}.mix"] = CHANNELS, CHANNELS
        sizes[f"{i}.word"] = WORD, CHANNELS
        sizes[f"{i}.time"] = WAVES, CHANNELS
    arrays = {}
    for name, size in sizes.items():
        arrays[name] = rng.normal(size=size) / size[0] ** 0.5
    arrays["word"] *= words**0.5 / 2
    arrays["out"] = np.zeros((CHANNELS, AXES))
    arrays["bias"] = np.zeros(AXES)
    for i in range(BLOCKS + 1):
        arrays[f"{i}.norm"] = np.ones(CHANNELS)
    return {name: Tensor(a.astype(np.float32)) for name, a in arrays.items()}


def correct_icons(weight, z, waves, counts):  # [B, K], [B, 8], [B, V] -> [B, K]
    """A caption is the sum of its words' vectors; it shifts each block."""
    caption = linear(Tensor(counts), weight["word"])
    when = Tensor(waves)
    h = linear(Tensor(z), weight["in"])
    for i in range(BLOCKS):
        u = linear(rms_norm(h, weight[f"{i}.norm"]), weight[f"{i}.mix"])
        u = u + linear(caption, weight[f"{i}.word"])
        h = h + relu(u + linear(when, weight[f"{i}.time"]))
    h = rms_norm(h, weight[f"{BLOCKS}.norm"])
    return linear(h, weight["out"], weight["bias"])


# --8<-- [end:model]


# --8<-- [start:flow]
def icon_flow(weight, icons):  # -> Flow in the space of the learnt icons
    """The flow of the digits, with another network; no words: an empty bag."""
    learnt = icons["images"][~icons["kept"]]
    nothing = np.zeros(len(icons["words"]))
    return Flow(correct_icons, weight, learnt, nothing)


def make_icons(flow, counts, rng):  # [n, V] -> [21, n, 768]
    """What noise looks like on its way to pictures, which come last."""
    noise = rng.normal(size=(len(counts), AXES))
    return flow.sample(noise, counts)


# --8<-- [end:flow]


def load_icons():  # -> {"images": [495, 768], "captions", "kept": [495], "words"}
    """Real icons on white, in [0, 1]; `kept` are the 80 kept back."""
    raw = (Path(__file__).parent / "icons.npz").read_bytes()
    file = np.load(io.BytesIO(raw))
    captions = [str(name).replace("_", " ") for name in file["names"]]
    words = {word for caption in captions for word in caption.split()}
    return {
        "images": file["images"].reshape(-1, 768) / 255,
        "captions": captions,
        "kept": file["kept"],
        "words": sorted(words),
    }


def weights(seed):  # -> {name: array}
    """Trains from nothing; less than a minute of one core."""
    begin = time.process_time()
    rng = np.random.default_rng(seed)
    icons = load_icons()
    flow = icon_flow(init_icons(rng, len(icons["words"])), icons)
    learnt = ~icons["kept"]
    counts = bag(icons["captions"], icons["words"])[learnt]
    z = flow.encode(icons["images"][learnt])
    list(flow.train(z, counts, **ICON_TRAINING, rng=rng))
    arrays = {name: p.data for name, p in flow.weight.items()}
    return arrays | {"seconds": np.array(time.process_time() - begin)}


def load_icon_flow(icons):  # -> Flow in float64, seconds of its training
    """The stored weights."""
    arrays = unpack((Path(__file__).parent / "image_from_words.npz").read_bytes())
    seconds = float(arrays.pop("seconds"))
    weight = {name: Tensor(a) for name, a in arrays.items()}
    return icon_flow(weight, icons), seconds


def measure_icons(made, true, icons):  # [n, 768], rows [n] -> nearest [n], {name: mean}
    """Which real icon is nearest to each picture; how near is the true one?"""
    away = distances(made, icons["images"])  # [n, 495]
    to_true = away[np.arange(len(true)), true]
    to_learnt = away[:, ~icons["kept"]].min(axis=1)
    at = away.argmin(axis=1)
    return at, {
        "nearest is true": np.mean(at == true),
        "nearer to true": np.mean(to_true < to_learnt),
        "to true": to_true.mean(),
        "to learnt": to_learnt.mean(),
    }


# --8<-- [start:baseline]
def linear_icons(icons, counts):  # [n, V] -> [n, 768]
    """Ridge regression: each word adds its own picture to a common ground."""
    learnt = ~icons["kept"]
    x = bag(icons["captions"], icons["words"])
    x = np.hstack([x, np.ones((len(x), 1))])[learnt]
    penalty = PENALTY * np.eye(x.shape[1])
    pictures = np.linalg.solve(x.T @ x + penalty, x.T @ icons["images"][learnt])
    return (counts @ pictures[:-1] + pictures[-1]).clip(0, 1)


def plain_icons(icons, rows):  # rows [n] -> [n, 768]
    """The object of each caption without its badge, as it was learnt."""
    place = {caption: i for i, caption in enumerate(icons["captions"])}
    plain = [icons["captions"][i].rpartition(" ")[0] for i in rows]
    return icons["images"][[place[caption] for caption in plain]]


# --8<-- [end:baseline]


def measure_seeds(flow, counts, unseen, icons):  # -> how many are true, each seed
    """The same captions from other noise."""
    found = []
    for seed in SEEDS:
        made = make_icons(flow, counts, np.random.default_rng(seed))[-1]
        at, _ = measure_icons(made, unseen, icons)
        found.append(int((at == unseen).sum()))
    return found


def plot_unseen(path, made, true, icons):  # [12, 768], rows [12]
    """Real icons, those made from the same words, the learnt ones nearest."""
    real = icons["images"][true]
    learnt = icons["images"][~icons["kept"]]
    near = learnt[distances(real, learnt).argmin(axis=1)]
    rows = np.reshape([real, made, near], (36, 16, 16, 3))
    alt = (
        "Icons of the same words. Rows: real; made; the learnt one nearest to the real."
    )
    write_png(path, tile(rows, 12, scale=4, gap=2, background=1), alt)


def plot_steps(path, frames):  # [21, 12, 768]
    """Twelve icons; a frame of the viewer for each step."""
    pictures = frames.reshape(21, 12, 16, 16, 3)
    strips = [tile(each, 6, scale=4, gap=0) for each in pictures]
    labels = [f"step {i} of 20" for i in range(21)]
    title = "Twelve icons come out of noise in 20 steps"
    write_sheet(path, np.stack(strips), 1, labels, title, title)


def measure_rivals(by_heart, new, icons):  # samples [80, 768] each -> {name: means}
    """The flow, on learnt and on unseen captions, beside what needs no flow."""
    learnt, unseen = chosen(icons)
    counts = bag([icons["captions"][i] for i in unseen], icons["words"])
    pictures = {
        "unseen captions": new,
        "... by linear map": linear_icons(icons, counts),
        "... without badge": plain_icons(icons, unseen),
        "the real icons": icons["images"][unseen],
    }
    found = {"learnt captions": measure_icons(by_heart, learnt, icons)[1]}
    for name, made in pictures.items():
        found[name] = measure_icons(made, unseen, icons)[1]
    return found


def chosen(icons):  # -> rows of 80 learnt captions, and of the 80 kept back
    """Every fifth of the learnt ones."""
    return np.flatnonzero(~icons["kept"])[:400:5], np.flatnonzero(icons["kept"])


def main(out: Path, seed: int = 0) -> None:
    icons = load_icons()
    captions = icons["captions"]
    flow, seconds = load_icon_flow(icons)
    rng = np.random.default_rng(seed)
    counts = bag(captions, icons["words"])
    print(f"trained from zero in {seconds:.0f} s of CPU")
    learnt, unseen = chosen(icons)
    by_heart = make_icons(flow, counts[learnt], rng)
    new = make_icons(flow, counts[unseen], rng)
    found = measure_rivals(by_heart[-1], new[-1], icons)
    rows = []
    for name, means in found.items():
        rows.append((f"  {name}", *(f"{value:.2f}" for value in means.values())))
    print("\nscores: 80 captions each; nearest of 495 real icons; distances")
    print(table(("", *found["the real icons"]), rows))
    right = measure_seeds(flow, counts[unseen], unseen, icons)
    linear = 80 * found["... by linear map"]["nearest is true"]
    print("\nseeds: of 80 unseen captions, the true icon is the nearest")
    print(f"  from noise of seeds 0 to 3: {', '.join(map(str, right))}")
    print(f"  by linear map: {linear:.0f}")
    print("\nwrong: asked for, and the real icon that is nearest")
    at, _ = measure_icons(new[-1], unseen, icons)
    for i in np.flatnonzero(at != unseen):
        print(f"  {captions[unseen[i]]:18} {captions[at[i]]}")
    print("\nshown: real, made, and the learnt icon nearest to the real one")
    shown = np.arange(0, 80, 7)
    for row in np.split(unseen[shown], 3):
        print("  " + ", ".join(captions[i] for i in row))
    plot_unseen(out / "unseen.png", new[-1, shown], unseen[shown], icons)
    plot_steps(out / "steps.png", new[:, shown])


if __name__ == "__main__":
    main(Path("."))
