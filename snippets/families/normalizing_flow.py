"""A normalizing flow bends noise into data by steps that can be undone.

But: affine coupling layers, the plainest kind; stronger ones exist. The weights
beside it were made by `python -m snippets train normalizing_flow`.

Shows:
- to noise and back again returns each point, to 1e-6
- the density sums to 1 over a grid
- digits that it has not seen cost more than those it was trained on
- the digits it draws are not copies of training images

Reference: Dinh et al. 2017, Density Estimation Using Real NVP, section 3.
"""

import io
import time
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, linear
from snippets.media import tile, write_png

LAYERS, EDGE = 8, 0.02  # the edge keeps logarithms of the digits finite
PASSES, LIKELIHOOD = 1, "exact"  # on digits a bound, for the noise added
RING = "ring", 2, 48, 1700, 0, 0.012  # D, width, steps, dropout, rate
DIGITS = "digits", 64, 80, 3000, 0.25, 0.004
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


# --8<-- [start:dequantise]
def spread(x, rng):  # images [n, 64] -> y [n, 64] without limits, log slope [n]
    """17 levels become a range: noise fills the gaps, the ends are opened."""
    if x.shape[-1] != 64 or not ((x >= 0) & (x <= 1)).all():
        raise ValueError(f"x must be [n, 64] in [0, 1], got {x.shape}")
    v = (np.round(x * 16) + rng.random(x.shape)) / 17 * (1 - 2 * EDGE) + EDGE
    slope = (0.5 - EDGE) / 17 / (v * (1 - v))
    return np.log(v / (1 - v)) / 2, np.log(slope).sum(-1)


def _settle(y):  # [n, 64] without limits -> images, each number at its level
    v = (np.tanh(y) + 1) / 2
    return np.clip((v - EDGE) / (1 - 2 * EDGE) * 17 // 1, 0, 16) / 16


# --8<-- [end:dequantise]
# --8<-- [start:model]
def _mask(k, D):  # -> [D], 1 for what layer k leaves alone
    y, x = np.divmod(np.arange(D), 8)
    ways = [y + x] if D == 2 else [y + x, x // 4, y // 4, y // 2 + x // 2]
    return (ways[k // 2 % len(ways)] + k) % 2


def _init(D, width, rng):  # -> {name: Tensor}
    """Layers that change nothing yet: what ends them is zero."""
    model = {}
    for k in range(LAYERS):
        first = rng.normal(size=(D, width)) * (2 / D) ** 0.5
        model |= {
            f"{k}.in": first * _mask(k, D)[:, None],
            f"{k}.bias": rng.normal(size=width) / 2,
            f"{k}.middle": rng.normal(size=(width, width)) / width**0.5,
            f"{k}.scale": np.zeros((width, D)),
            f"{k}.move": np.zeros((width, D)),
        }
    return {name: Tensor(a.astype(np.float32)) for name, a in model.items()}


def _coupling(model, k, x, kept=1.0):  # [n, D] -> s [n, D], m [n, D]
    """From the half that stays: log scale and move of the other half."""
    stays = _mask(k, x.shape[1]).astype(x.data.dtype)
    h = linear(x * stays, model[f"{k}.in"], model[f"{k}.bias"]).tanh() * kept
    h = linear(h, model[f"{k}.middle"]).tanh() * kept
    s = (linear(h, model[f"{k}.scale"]) * 0.5).tanh() * (2 * (1 - stays))
    return s, linear(h, model[f"{k}.move"]) * (1 - stays)


def to_noise(model, x, kept=(1.0,) * LAYERS):  # [n, D] -> z [n, D], volume [n]
    """Layer by layer: scale, move. The scales add up to the log volume."""
    x, volume = Tensor(x), 0
    for k in range(LAYERS):
        s, m = _coupling(model, k, x, kept[k])
        x, volume = x * s.exp() + m, s.sum(1) + volume
    return x, volume


def to_data(model, z):  # [n, D] -> x [n, D]
    """The same layers, undone from the last to the first."""
    for k in reversed(range(LAYERS)):
        s, m = _coupling(model, k, Tensor(z))
        z = (z - m.data) * np.exp(-s.data)
    return z


def nats(z, volume):  # [n, D], [n] -> Tensor [n]
    """-log density of x: that of its noise, less what x was stretched by."""
    return (z * z).sum(1) * 0.5 - volume + z.shape[1] / 2 * np.log(2 * np.pi)


# --8<-- [end:model]
# --8<-- [start:train]
def train(D, width, steps, drop, rate, seed):  # -> model, loss each step
    """Makes the data likely, by its exact density."""
    if D not in (2, 64) or not 0 <= drop < 1:
        raise ValueError(f"D is 2 or 64, drop 0 to 1, got {D} and {drop}")
    data, rng = digits()[0], np.random.default_rng(seed)
    adam = Adam((model := _init(D, width, rng)).values(), decay=drop / 10)
    for step in range(steps):
        x = ring(256, rng) if D == 2 else spread(rng.choice(data, 128), rng)[0]
        kept = (rng.random((LAYERS, len(x), width)) >= drop) / (1 - drop)
        loss = nats(*to_noise(model, x.astype(np.float32), kept)).mean()
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
    raw = (Path(__file__).parent / "normalizing_flow.npz").read_bytes()
    with np.load(io.BytesIO(raw)) as file:
        every = {name: Tensor(file[name].astype(float)) for name in file}
    own = lambda kind: {n[len(kind) :]: every[n] for n in every if kind in n}
    return {"ring": own("ring/"), "digits": own("digits/")}


def sample(model, n, rng, temperature=1.0):  # -> points or images [n, D]
    """Draws noise and bends it."""
    if n < 1 or temperature < 0:
        raise ValueError(f"n >= 1, temperature >= 0: got {n}, {temperature}")
    z = temperature * rng.normal(size=(n, model["0.in"].shape[0]))
    x = to_data(model, z)
    return x if x.shape[1] == 2 else _settle(x)


def nll(model, x):  # points or images [n, D] -> nats [n]
    """-log density of a point; of an image a bound on -log probability."""
    slope = 0
    if x.shape[-1] == 64:
        x, slope = spread(x, np.random.default_rng(0))
    return nats(*to_noise(model, x)).data - slope


def main(out: Path, seed: int = 0) -> None:
    (model, other), rng = load().values(), np.random.default_rng(seed)
    x, (seen, unseen) = ring(10_000, rng), digits()
    print("inverse: to noise and back again, error below 1e-6 everywhere?")
    for m, y in [(model, x), (other, spread(unseen, rng)[0])]:
        error = np.abs(to_data(m, to_noise(m, y)[0].data) - y).max()
        print(f"  {len(y):6} times {y.shape[1]:2} numbers: {error < 1e-6}")
    print("\ngrid: density times area, summed over a square of 7 x 7")
    for side in (0.2, 0.1, 0.05):
        at = np.arange(-3.5 + side / 2, 3.5, side)
        square = np.stack(np.meshgrid(at, at), -1).reshape(-1, 2)
        total = np.exp(-nll(model, square)).sum() * side**2
        print(f"  cells of {side:<4}  {total:.3f}")
    print(f"\nring: trained from zero in {model['seconds'].data:.0f} s")
    print(f"  nats a point  {nll(model, x).mean():.2f}  (the truth: 1.70)")
    print(f"\ndigits: trained from zero in {other['seconds'].data:.0f} s")
    for name, y in [("training", seen), ("held-out", unseen)]:
        print(f"  nats a {name} image  {nll(other, y).mean():.0f}")
    new = sample(other, 100, rng)
    print("\ncopies: distance to the nearest training image, mean and least")
    for name, y in [("held-out images", unseen[:100]), ("samples", new)]:
        far = np.linalg.norm(y[:, None] - seen, axis=-1)
        print(f"  {name:15} {far.min(1).mean():.2f} {far.min():.2f}")
    rows = np.stack([new, seen[far.argmin(1)]])[:, :30].reshape(2, 3, 10, 64)
    sheet = tile(rows.swapaxes(0, 1).reshape(-1, 8, 8), 10, 5, 5, 0)
    alt = "Sampled digits; under each row the training images nearest to them."
    write_png(out / "digits.png", 1 - sheet, alt)


if __name__ == "__main__":
    main(Path("."))
