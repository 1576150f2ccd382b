"""An autoregressive model draws one number at a time, each given those before.

But: one fixed order, numbers in steps, a network of two layers. The weights
beside it were made by `python -m snippets train autoregressive`.

Shows:
- the product of the conditionals sums to 1 over the whole grid
- all 8 modes of the ring are covered, and most samples lie on one
- digits that it has not seen cost more than those it was trained on

Reference: Uria et al. 2016, Neural Autoregressive Distribution Estimation.

Notation: n points of D numbers, each one of V values; k places asked for.
"""

import time
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, cross_entropy, linear, relu
from snippets.data import (
    categorical,
    digits,
    ring,
    ring_nll,
    ring_stats,
    unpack_models,
)
from snippets.media import Drawing, ring_legend, ring_panel, table

NFE = {"ring": 2, "digits": 64}  # network evaluations for a sample, one a number
LIKELIHOOD = "exact"
LIMIT = 3.2  # the ring lies within plus and minus this
CELL = 0.1  # so 64 cells for each coordinate
SPACES = {  # by D: how the numbers lie, and how many values each can have
    2: {"rows": 1, "columns": 2, "V": 64},
    64: {"rows": 8, "columns": 8, "V": 17},
}
SETUPS = {
    "ring": {"width": 64, "steps": 1500, "batch": 512, "drop": 0, "rate": 0.01},
    "digits": {"width": 224, "steps": 2000, "batch": 128, "drop": 0.25, "rate": 0.003},
}


def encode(x):  # points [n, 2] or images [n, 64] -> whole numbers below V
    """The cell in which each coordinate lies, or the ink of each pixel."""
    if x.shape[-1] == 64:
        return np.rint(x * 16).astype(np.int64)
    cells = np.rint((x + LIMIT) / CELL - 0.5)
    return cells.clip(0, 63).astype(np.int64)


# --8<-- [start:model]
def init(D, width, rng):  # -> {name: Tensor}
    """Random layers; the last is zero: at first all values are equally likely."""
    space = SPACES[D]
    inputs = space["rows"] * (2 * space["columns"] - 1)
    model = {
        "seen": rng.normal(size=(inputs, width)) * (2 / D) ** 0.5,
        "place": rng.normal(size=(D, width)) / 2,
        "middle": rng.normal(size=(width, width)) * (2 / width) ** 0.5,
        "out": np.zeros((width, space["V"])),
    }
    return {name: Tensor(a.astype(np.float32)) for name, a in model.items()}


def look_back(values, places):  # [n, D], [n, k] -> [n, k, inputs]
    """What stands before each place, as seen from there. All else is 0."""
    space = SPACES[values.shape[1]]
    width = 2 * space["columns"] - 1  # from far left to far right
    every = np.arange(values.shape[1])
    row, column = np.divmod(every, space["columns"])
    up = row[places][..., None] - row
    left = column[places][..., None] - column
    before = every < places[..., None]
    # slot 0 is to the right in the same row: never before, so it takes the zeros
    slot = np.where(before, width * up + left + space["columns"] - 1, 0)
    ink = 2 * values[:, None] / (space["V"] - 1) - 1
    seen = np.zeros((*places.shape, space["rows"] * width))
    np.put_along_axis(seen, slot, np.where(before, ink, 0), axis=-1)
    return seen


def scores(model, values, places, kept=1.0):  # [n, D], [n, k] -> logits [n, k, V]
    """For each place, a score for each value that could stand there."""
    D = values.shape[1]
    if not ((places >= 0) & (places < D)).all():
        raise ValueError(f"places must lie in 0 to {D - 1}, got {places.max()}")
    dtype = model["out"].data.dtype
    where = Tensor(np.eye(D, dtype=dtype)[places])
    seen = Tensor(look_back(values, places).astype(dtype))
    h = linear(where, model["place"]) + linear(seen, model["seen"])
    h = relu(h) * kept
    h = h + relu(linear(h, model["middle"])) * kept
    return linear(h, model["out"])


def log_conditionals(model, values):  # [n, D] -> [n, D]
    """log p(x_t | all before t), for each t: the terms of the chain rule."""
    places = np.broadcast_to(np.arange(values.shape[1]), values.shape)
    logits = scores(model, values, places).data
    logits = logits - logits.max(axis=-1, keepdims=True)
    log_sum = np.log(np.exp(logits).sum(axis=-1))
    picked = np.take_along_axis(logits, values[..., None], axis=-1)
    return picked[..., 0] - log_sum


def nll(model, x):  # points [n, 2] or images [n, 64] -> nats [n]
    """-log of the density of a point, or of the probability of an image."""
    log_p = log_conditionals(model, encode(x)).sum(axis=-1)
    if x.shape[-1] == 2:
        log_p = log_p - np.log(CELL**2)  # a density is a probability by area
    return -log_p


# --8<-- [end:model]


# --8<-- [start:sample]
def fill_in(model, values, start, rng):  # [n, D] -> [D - start, n, D]
    """Draws from `start` to the last; what is drawn is there to stay."""
    n, D = values.shape
    if not 0 <= start < D:
        raise ValueError(f"start must lie in 0 to {D - 1}, got {start}")
    values = values.copy()
    history = []
    for place in range(start, D):
        logits = scores(model, values, np.full((n, 1), place)).data[:, 0]
        p = np.exp(logits - logits.max(axis=-1, keepdims=True))
        values[:, place] = categorical(p, rng)
        history.append(values.copy())
    return np.stack(history)


def sample(model, n, rng):  # -> points [n, 2] or images [n, 64]
    """From the first number to the last; a point lies anywhere in its cell."""
    if n < 1:
        raise ValueError(f"n must be >= 1, got {n}")
    D = model["place"].shape[0]
    values = fill_in(model, np.zeros((n, D), np.int64), 0, rng)[-1]
    inside = rng.random(values.shape)
    return values / 16 if D == 64 else (values + inside) * CELL - LIMIT


# --8<-- [end:sample]


# --8<-- [start:train]
def train(model, source, setup, rng):  # source(n, rng) gives points -> losses
    """Asks for the value at 8 random places of each point in a batch."""
    D, width = model["place"].shape
    keep = np.float32(1 - setup["drop"])
    adam = Adam(model.values())
    for step in range(setup["steps"]):
        values = encode(source(setup["batch"], rng))
        places = rng.integers(D, size=(len(values), min(D, 8)))
        kept = rng.random((*places.shape, width), np.float32) >= setup["drop"]
        logits = scores(model, values, places, kept / keep)  # dropout
        asked = np.take_along_axis(values, places, axis=1)
        loss = cross_entropy(logits, asked)
        loss.backward()
        warm_up = (step + 1) / 50
        decay = 1.5 * (1 - step / setup["steps"])
        adam.step(setup["rate"] * min(1, warm_up, decay))
        yield float(loss.data)


# --8<-- [end:train]


def weights(seed):  # -> {name: array}: both models, from nothing
    """What is stored beside this file, and the seconds it took."""
    images, _ = digits()
    sources = {"ring": ring, "digits": lambda n, rng: rng.choice(images, n)}
    stored = {}
    for name, setup in SETUPS.items():
        begin = time.process_time()
        rng = np.random.default_rng(seed)
        model = init(NFE[name], setup["width"], rng)  # NFE: one a number, so D
        for _ in train(model, sources[name], setup, rng):
            pass
        stored |= {f"{name}/{part}": p.data for part, p in model.items()}
        stored[f"{name}/seconds"] = time.process_time() - begin
    return stored


def load():  # -> {"ring": model, "digits": model}
    """The stored weights."""
    return unpack_models((Path(__file__).parent / "autoregressive.npz").read_bytes())


def measure_grid(model):  # -> p(x1), p(x2 | x1) for all cells [64, 64, 2]
    """The ring: every value of x1, and of x2 for each of them."""
    grid = np.indices((64, 64)).reshape(2, -1).T
    return np.exp(log_conditionals(model, grid)).reshape(64, 64, 2)


def measure_training(steps, rng):  # -> losses
    """Of a fresh model of the ring."""
    model = init(2, 64, rng)
    return list(train(model, ring, {**SETUPS["ring"], "steps": steps}, rng))


def measure_nats(model, x, truth=0.0):  # [n, D], nats [n] -> mean, standard error
    """Above the truth on the same points, where that is known."""
    above = nll(model, x) - truth
    return above.mean(), above.std() / len(x) ** 0.5


def plot_ring(path, p, points):  # p(x1), p(x2 | x1) [64, 64, 2], points [n, 2]
    """The samples, and beside them the two factors."""
    title = "The ring, one number at a time: p(x1) below, p(x2 | x1 = 1.45) beside"
    picture = Drawing(520, 420, title)
    ring_panel(picture, points, (180, 170), 50)
    ring_legend(picture, 412)
    first = p[:, 0, 0]
    second = p[46, :, 1]
    for i in range(64):
        picture.rect(20 + 5 * i, 345, 4, 900 * first[i], "soft")
        picture.rect(360, 325 - 5 * i, 900 * second[i], 4, "label")
    picture.text(20, 335, "p(x1)", "soft")
    picture.text(370, 30, "p(x2 | x1 = 1.45)", "label")
    picture.save(path)


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    models = load()
    seconds = {name: model["seconds"].data for name, model in models.items()}
    p = measure_grid(models["ring"])
    print("grid: 64 values of x1, and 64 of x2 for each of them")
    print(f"  p(x1), summed over all x1           {p[:, 0, 0].sum():.6f}")
    print(f"  p(x2 | x1), summed for x1 = 1.45    {p[46, :, 1].sum():.6f}")
    print(f"  p(x1) p(x2 | x1), over all 4,096    {p.prod(axis=-1).sum():.6f}")
    panels = {"model": sample(models["ring"], 2000, rng), "truth": ring(2000, rng)}
    plot_ring(out / "ring.svg", p, panels["model"][:1000])
    rows = []
    for name, x in panels.items():
        share, covered, width = ring_stats(x)
        rows.append([name, f"{share:.2f}", f"{covered} of 8", f"{width:.2f}"])
    print(f"\nring: stored, trained from zero in {seconds['ring']:.0f} s")
    print(table(["", "on a mode", "modes covered", "width of a mode"], rows))
    x = ring(20_000, rng)
    above, error = measure_nats(models["ring"], x, ring_nll(x))
    print(f"nats a point above the truth: {above:.3f} ± {error:.3f}")

    losses = measure_training(120, rng)
    print("\ntrain: a fresh model of the ring, the loss at every 20th of 120 steps")
    print(" ", *(f"{v:6.2f}" for v in losses[::20]))

    seen, unseen = digits()
    print(f"\ndigits: stored, trained from zero in {seconds['digits']:.0f} s")
    for name, x in [("training", seen[:360]), ("held-out", unseen)]:
        nats, error = measure_nats(models["digits"], x)
        print(f"  nats a {name} image  {nats:.1f} ± {error:.1f}")


if __name__ == "__main__":
    main(Path("."))
