"""Langevin dynamics: downhill with noise, until points lie where exp(-E) says.

But: two dimensions, and every step is taken; a correction that refuses some
would make larger steps exact. The learnt energy is that of `energy_based`.

Shows:
- with small steps, samples match exp(-E) / Z as closely as chance allows
- so they do for an energy that was learnt
- larger steps spread the samples too widely
- from one start, chains stay in their mode for thousands of steps
- chains that start hot and cool reach all eight modes in 400 steps

Reference: Roberts and Tweedie 1996, Exponential Convergence of Langevin
Distributions; Kirkpatrick et al. 1983, Optimization by Simulated Annealing.

Notation: E energy, Z the sum of exp(-E) over the plane, n points, k cells a side.
"""

import io
from pathlib import Path

import numpy as np

from snippets.autograd import Tensor, gelu, linear
from snippets.media import tile, write_png

TURN = np.arange(8) * np.pi / 4
CENTRES, SPREAD = 2 * np.stack([np.cos(TURN), np.sin(TURN)], axis=1), 0.2
SIDE, SMALL = 4, 0.005  # half the width of the grid, the step
NAMES = ["w0", "b0", "w1", "b1", "w2", "b2"]


# --8<-- [start:energy]
def _near(x):  # [n, 2] -> how near to each centre, in logs [n, 8]
    if x.ndim != 2 or x.shape[1] != 2:
        raise ValueError(f"x must be [n, 2], got shape {x.shape}")
    return x @ CENTRES.T / SPREAD**2


def energy(x):  # [n, 2] -> [n]
    """Eight dips; -log of the ring's density, but for a constant."""
    near = _near(x)
    top = near.max(axis=1)
    dips = top + np.log(np.exp(near - top[:, None]).sum(axis=1))
    return ((x**2).sum(axis=1) + 4) / 2 / SPREAD**2 - dips


def slope(x):  # [n, 2] -> [n, 2]
    """How the energy changes: uphill is away from the centres that are near."""
    near = _near(x)
    weight = np.exp(near - near.max(axis=1, keepdims=True))
    weight /= weight.sum(axis=1, keepdims=True)
    return (x - weight @ CENTRES) / SPREAD**2


# --8<-- [end:energy]


def learnt():  # -> an energy and its slope, like the two above
    """Of the ring, from the network that `energy_based` stored."""
    raw = (Path(__file__).parent / "energy_based.npz").read_bytes()
    with np.load(io.BytesIO(raw)) as file:
        m = {n: Tensor(file[f"ring/{n}"].astype(float)) for n in NAMES}

    def total(x):
        h = gelu(linear(x, m["w0"], m["b0"]))
        h = h + gelu(linear(h, m["w1"], m["b1"]))
        return linear(h, m["w2"], m["b2"])[:, 0] + (x * x).sum(1) * 0.5

    def uphill(x):
        x = Tensor(x)
        total(x).sum().backward()
        return x.grad

    return lambda x: total(Tensor(x)).data, uphill


# --8<-- [start:langevin]
def langevin(x, steps, rng, size=SMALL, hot=1.0, uphill=slope):  # -> [n, 2]
    """A step downhill and a random one; it cools from `hot` to 1 half-way."""
    if not size > 0 or hot < 1:
        raise ValueError(f"size > 0 and hot >= 1, got {size} and {hot}")
    for i in range(steps):
        heat = max(1, hot + (1 - hot) * 2 * i / steps)
        noise = rng.normal(size=x.shape)
        x = x - size / 2 * uphill(x) + (size * heat) ** 0.5 * noise
    return x


# --8<-- [end:langevin]


# --8<-- [start:compare]
def expected(k, energy=energy):  # -> Z, the share of each of k x k cells
    """exp(-E) on a fine grid, summed by cell."""
    if k < 1:
        raise ValueError(f"k must be >= 1, got {k}")
    fine = -(-240 // k) * k
    line = (np.arange(fine) + 0.5) / fine * 2 * SIDE - SIDE
    x, y = np.meshgrid(line, line)
    p = np.exp(-energy(np.stack([x.ravel(), y.ravel()], axis=1)))
    p = p.reshape(k, fine // k, k, fine // k).sum(axis=(1, 3))
    return float(p.sum() * (2 * SIDE / fine) ** 2), p / p.sum()


def counted(x, k):  # [n, 2] -> the share of each of k x k cells
    """A histogram; what lies outside goes to the nearest cell."""
    if not len(x):
        raise ValueError("x must not be empty")
    at = np.clip((x / SIDE + 1) / 2 * k, 0, k - 1).astype(np.int64)
    flat = (at[:, 1] * k + at[:, 0]).astype(np.intp)
    return np.bincount(flat, minlength=k * k).reshape(k, k) / len(x)


def unlike(p, q):  # shares, shares -> 0 to 1
    """The total variation: how much of p lies elsewhere in q."""
    if p.shape != q.shape:
        raise ValueError(f"p has shape {p.shape}, q {q.shape}")
    return float(np.abs(p - q).sum() / 2)


# --8<-- [end:compare]


def reached(x):  # [n, 2] -> modes with 1/32 of the points, share at the first
    """Each point counts for the nearest mode."""
    count = np.bincount(_near(x).argmax(axis=1), minlength=8)
    return int((count >= len(x) / 32).sum()), float(count[0] / len(x))


def width(x):  # [n, 2] -> standard deviation around the nearest centre
    """Of the points on a mode; it should be 0.2, a little less for the cut."""
    off = ((x - CENTRES[_near(x).argmax(axis=1)]) ** 2).sum(axis=1)
    return float((off[off < 0.36].mean() / 2) ** 0.5)


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    print("match    step      Z   elsewhere   by chance   width of a mode")
    for name, (e, up), size in [
        ("given", (energy, slope), 0.005),
        ("given", (energy, slope), 0.02),
        ("given", (energy, slope), 0.1),
        ("learnt", learnt(), 0.005),
    ]:
        x = langevin(1.5 * rng.normal(size=(600, 2)), 400, rng, size, 30, up)
        z, fine = expected(64, e)
        p = fine.reshape(16, 4, 16, 4).sum(axis=(1, 3))
        off = unlike(counted(x, 16), p)
        least = unlike(rng.multinomial(600, p.ravel()) / 600, p.ravel())
        figures = f"{z:6.2f} {off:11.2f} {least:11.2f} {width(x):17.2f}"
        print(f"{name:8} {size:<6}{figures}")
    pair = fine, counted(x, 64)
    sheet = tile([p[::-1] / p.max() for p in pair], 2, 4, gap=8, background=0)
    alt = "Left, exp(-E) as eight dark spots; right, where the samples lie"
    write_png(out / "match.png", 1 - sheet, alt)

    print("\nstuck: 200 chains, all from one mode")
    print("   steps            modes   still in the first")
    one = np.tile(CENTRES[:1], (200, 1))
    x, done = one, 0
    for steps in (100, 1000, 5000):
        x, done = langevin(x, steps - done, rng), steps
        print("{:8,} cold   {:7} {:17.2f}".format(steps, *reached(x)))
    x = langevin(one, 400, rng, hot=30)
    print("{:8,} cooled {:7} {:17.2f}".format(400, *reached(x)))


if __name__ == "__main__":
    main(Path("."))
