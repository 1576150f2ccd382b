"""An autoregressive model draws one number at a time, each given those before.

But: one fixed order, numbers in steps, a network of two layers. The weights
beside it were made by `python -m snippets train autoregressive`.

Shows:
- the product of the conditionals sums to 1 over the whole grid
- all 8 modes of the ring are covered, and most samples lie on one
- digits that it has not seen cost more than those it was trained on

Reference: Uria et al. 2016, Neural Autoregressive Distribution Estimation.
"""

import io
import time
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, cross_entropy, linear, relu
from snippets.media import Drawing

SPACES = {2: (1, 2, 64), 64: (8, 8, 17)}  # D: rows, columns, V
LIMIT = 3.2  # the ring lies within plus and minus this: 64 cells of 0.1
PASSES = 64  # through the network for a digit, one a pixel; 2 for the ring
LIKELIHOOD = "exact"
RING = "ring", 2, 64, 1500, 0, 0.01  # D, width, steps, dropout, rate
DIGITS = "digits", 64, 224, 2000, 0.25, 0.003
CENTRES = 2 * np.exp(2j * np.pi * np.arange(8) / 8)[:, None].view(float)


def ring(n, rng):  # -> [n, 2]
    """Points around 8 centres, with a standard deviation of 0.2."""
    return CENTRES[rng.integers(8, size=n)] + 0.2 * rng.normal(size=(n, 2))


def digits():  # -> images [1437, 64] and [360, 64] in [0, 1]
    """Real handwritten digits, 8 x 8 pixels: to train on, and held out."""
    raw = (Path(__file__).parent / "../start/digits.npz").read_bytes()
    with np.load(io.BytesIO(raw)) as file:
        x = file["images"].reshape(-1, 64) / 16
    return np.split(x[np.random.default_rng(0).permutation(1797)], [1437])


def encode(x):  # points [n, 2] or images [n, 64] -> whole numbers below V
    """The cell in which each coordinate lies, or the ink of each pixel."""
    low, high = (-LIMIT, LIMIT) if x.shape[-1] == 2 else (0, 1)
    if not ((x >= low) & (x <= high)).all():
        raise ValueError(f"x must lie in {low} to {high}, got {x.max():.3g}")
    step = x * 16 if low == 0 else np.minimum((x + LIMIT) * 10 - 0.5, 63)
    return np.rint(step).astype(np.int64)


# --8<-- [start:model]
def _init(D, width, rng):  # -> {name: Tensor}
    """Random layers; the last is zero: at first each value has even odds."""
    rows, columns, V = SPACES[D]
    model = {
        "seen": rng.normal(size=(rows * (2 * columns - 1), width)),
        "place": rng.normal(size=(D, width)) / 2,
        "middle": rng.normal(size=(width, width)) * (2 / width) ** 0.5,
        "out": np.zeros((width, V)),
    }
    model["seen"] *= (2 / D) ** 0.5
    return {n: Tensor(a.astype(np.float32)) for n, a in model.items()}


def _look_back(values, t):  # [n, D], places [n, k] -> [n, k, inputs]
    """What stands before place t, as seen from there. All else is 0."""
    rows, columns, V = SPACES[values.shape[1]]
    at = np.arange(rows * columns)
    before = at < t[..., None]
    up, left = (a[t][..., None] - a for a in divmod(at, columns))
    slot = np.where(before, (2 * columns - 1) * up + left + columns - 1, 0)
    ink = np.where(before, 2 * values[:, None] / (V - 1) - 1, 0)
    seen = np.zeros((*t.shape, rows * (2 * columns - 1)))
    np.put_along_axis(seen, slot, ink, axis=-1)
    return seen


def scores(model, values, t, kept=1.0):  # [n, D], [n, k] -> logits [n, k, V]
    """For each place in t, a score for each value that it could have."""
    D, dtype = values.shape[1], model["out"].data.dtype
    if not ((t >= 0) & (t < D)).all():
        raise ValueError(f"places must lie in 0 to {D - 1}, got {t.max()}")
    seen = Tensor(_look_back(values, t).astype(dtype))
    h = linear(Tensor(np.eye(D, dtype=dtype)[t]), model["place"])
    h = relu(h + linear(seen, model["seen"])) * kept
    h = h + relu(linear(h, model["middle"])) * kept
    return linear(h, model["out"])


def log_terms(model, values):  # [n, D] -> [n, D]
    """log p(x_t | all before t), for each t: the terms of the chain rule."""
    t = np.broadcast_to(np.arange(values.shape[1]), values.shape)
    z = scores(model, values, t).data
    z = z - z.max(-1, keepdims=True)
    z -= np.log(np.exp(z).sum(-1, keepdims=True))
    return np.take_along_axis(z, values[..., None], -1)[..., 0]


def nll(model, x):  # points [n, 2] or images [n, 64] -> nats [n]
    """-log of a point's density (a cell is 0.1 x 0.1), an image's chance."""
    area = 0.01 if x.shape[-1] == 2 else 1
    return np.log(area) - log_terms(model, encode(x)).sum(-1)


# --8<-- [end:model]
# --8<-- [start:sample]
def sample(model, n, rng):  # -> points [n, 2] or images [n, 64]
    """From the first number to the last; a point lies anywhere in its cell."""
    if n < 1:
        raise ValueError(f"n must be >= 1, got {n}")
    values = np.zeros((n, model["place"].shape[0]), np.int64)
    for place in range(values.shape[1]):
        z = scores(model, values, np.full((n, 1), place)).data[:, 0]
        p = np.exp(z - z.max(-1, keepdims=True)).cumsum(-1)
        values[:, place] = (rng.random((n, 1)) * p[:, -1:] >= p).sum(-1)
    inside = values + rng.random(values.shape)
    return values / 16 if values.shape[1] == 64 else inside / 10 - LIMIT


# --8<-- [end:sample]
# --8<-- [start:train]
def train(D, width, steps, drop, rate, seed):  # -> model, loss each step
    """Asks for the value at 8 random places of each item in a batch."""
    if D not in SPACES or not 0 <= drop < 1:
        raise ValueError(f"D is 2 or 64, drop 0 to 1, got {D} and {drop}")
    x, rng = encode(digits()[0]), np.random.default_rng(seed)
    adam = Adam((model := _init(D, width, rng)).values())
    for step in range(steps):
        v = encode(ring(512, rng)) if D == 2 else rng.choice(x, 128)
        t = rng.integers(D, size=(len(v), min(D, 8)))
        kept = rng.random((*t.shape, width), np.float32) >= drop  # dropout
        logits = scores(model, v, t, kept / np.float32(1 - drop))
        loss = cross_entropy(logits, np.take_along_axis(v, t, 1))
        loss.backward()
        adam.step(rate * min(1, (step + 1) / 50, 1.5 * (1 - step / steps)))
        yield model, float(loss.data)


def weights(seed):  # -> {name: array}: both models, from nothing
    """What is stored beside this file, and the seconds it took."""
    stored = {}
    for kind, *plan in [RING, DIGITS]:
        begin = time.process_time()
        *_, (model, _) = train(*plan, seed)
        stored |= {f"{kind}/{name}": p.data for name, p in model.items()}
        stored[f"{kind}/seconds"] = time.process_time() - begin
    return stored


# --8<-- [end:train]


def load():  # -> {"ring": model, "digits": model}, in float64
    """The stored weights."""
    raw = (Path(__file__).parent / "autoregressive.npz").read_bytes()
    with np.load(io.BytesIO(raw)) as file:
        every = {name: Tensor(file[name].astype(float)) for name in file}
    own = lambda kind: {n[len(kind) :]: every[n] for n in every if kind in n}
    return {"ring": own("ring/"), "digits": own("digits/")}


def _draw_ring(path, p, points):  # p(x1, x2) [64, 64], points [n, 2]
    about = "Eight clouds. Below: p(x1). Beside: p(x2 | x1 = 1.45), two hills"
    picture = Drawing(520, 400, "The ring, one number at a time", about)
    picture.dots([180, 170] + points * [50, -50], 1.5, "make")
    for i in range(64):
        picture.rect(20 + 5 * i, 345, 4, 900 * p[i].sum(), "soft")
        beside = 900 * p[46, i] / p[46].sum()
        picture.rect(360, 325 - 5 * i, beside, 4, "label")
    picture.text(20, 335, "p(x1)", "soft")
    picture.text(370, 30, "p(x2 | x1 = 1.45)", "label")
    picture.save(path)


def main(out: Path, seed: int = 0) -> None:
    (model, other), rng = load().values(), np.random.default_rng(seed)
    grid = np.indices((64, 64)).reshape(2, -1).T
    terms = np.exp(log_terms(model, grid)).reshape(64, 64, 2)
    print("grid: 64 values of x1, and 64 of x2 for each of them")
    print(f"  p(x1), summed over all x1           {terms[:, 0, 0].sum():.6f}")
    print(f"  p(x2 | x1), summed for x1 = 1.45    {terms[46, :, 1].sum():.6f}")
    print(f"  p(x1) p(x2 | x1), over all 4,096    {terms.prod(-1).sum():.6f}")
    points, cost = sample(model, 2000, rng), nll(model, ring(20_000, rng))
    far = np.linalg.norm(points[:, None] - CENTRES, axis=-1)
    share = np.mean(far < 0.6, axis=0)
    _draw_ring(out / "ring.svg", terms.prod(-1), points[:1000])
    print(f"\nring: trained from zero in {model['seconds'].data:.0f} s")
    print(f"  nats a point                {cost.mean():.2f}  (the truth: 1.70)")
    print(f"  share of samples on a mode  {share.sum():.2f}  (0.99)")
    print(f"  modes covered               {(share >= 1 / 32).sum()} of 8")
    print(f"\ndigits: trained from zero in {other['seconds'].data:.0f} s")
    for name, x in zip(["training", "held-out"], digits(), strict=True):
        print(f"  nats a {name} image  {nll(other, x[:100]).mean():.0f}")


if __name__ == "__main__":
    main(Path("."))
