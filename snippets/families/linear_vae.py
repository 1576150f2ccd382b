"""The linear VAE, where bound and likelihood can both be worked out exactly.

But: without a bend in its networks it is a Gaussian: factor by factor what a
principal component analysis finds, plus the same noise on every pixel.

Shows:
- the bound is never above the log-likelihood, and meets it at the posterior
- what the bound loses is the KL divergence of the code from the posterior
- a direction that varies less than the noise is not used: its weights are 0

Reference: Tipping and Bishop 1999, Probabilistic Principal Component Analysis,
section 3; Lucas et al. 2019, Don't Blame the ELBO!, section 4.

Notation: n points of D numbers, codes z of d numbers, x = W z + centre + noise.
"""

import io
from pathlib import Path

import numpy as np

from snippets.media import Drawing

CODES = 4


def load_digits():  # -> images [1797, 64] in [0, 1]
    """Real handwritten digits, 8 x 8 pixels."""
    raw = (Path(__file__).parent / "../start/digits.npz").read_bytes()
    return np.load(io.BytesIO(raw))["images"].reshape(-1, 64) / 16


# --8<-- [start:model]
def solve(x, d, noise=None):  # [n, D] -> W [D, d], centre [D], variance
    """The most likely W, from the d directions in which the data vary most.

    Without a given `noise`, its variance is what the others vary, on average.
    """
    if not 0 < d < x.shape[1]:
        raise ValueError(f"d must be 1 to {x.shape[1] - 1}, got {d}")
    values, vectors = np.linalg.eigh(np.cov(x.T, bias=True))
    values, vectors = values[::-1], vectors[:, ::-1]  # largest first
    noise = values[d:].mean() if noise is None else noise
    length = np.sqrt(np.maximum(values[:d] - noise, 0))
    return vectors[:, :d] * length, x.mean(0), noise


def likelihood(x, W, centre, noise):  # [n, D] -> log p(x) [n]
    """The codes summed out: a Gaussian with covariance W W' + noise."""
    if not noise > 0:
        raise ValueError(f"noise must be > 0, got {noise}")
    cov = W @ W.T + noise * np.eye(len(W))
    off = x - centre
    far = (off * np.linalg.solve(cov, off.T).T).sum(1)
    size = np.linalg.slogdet(cov)[1] + len(W) * np.log(2 * np.pi)
    return -(far + size) / 2


def posterior(x, W, centre, noise):  # -> means [n, d], variances [d]
    """Which codes could have made each point; W has orthogonal columns."""
    total = (W**2).sum(0) + noise
    if not np.allclose(W.T @ W + noise * np.eye(len(total)), np.diag(total)):
        raise ValueError("the columns of W must be orthogonal")
    return (x - centre) @ W / total, noise / total


# --8<-- [end:model]


# --8<-- [start:bound]
def elbo(x, W, centre, noise, mean, var):  # a code's mean, variance -> [n]
    """The mean fit of the code's draws, less its divergence from the prior."""
    if np.min(var) <= 0:
        raise ValueError(f"var must be > 0, got {np.min(var)}")
    off = ((x - centre - mean @ W.T) ** 2).sum(1) + (W**2 * var).sum()
    fit = -(off / noise + len(W) * np.log(2 * np.pi * noise)) / 2
    return fit - divergence(mean, var, 0.0, np.ones(W.shape[1]))


def divergence(mean, var, other, wide):  # -> KL of two Gaussians [n]
    """From N(mean, var) to N(other, wide), each number of the code alone."""
    if np.min(var) <= 0 or np.min(wide) <= 0:
        raise ValueError("variances must be > 0")
    ratio = var / wide
    far = (mean - other) ** 2 / wide
    return (far + ratio - 1 - np.log(ratio)).sum(1) / 2


# --8<-- [end:bound]


def draw(path, shifts, bounds, top):  # [m], [m], number
    """The bound over where the code is put, under the log-likelihood."""
    if len(shifts) != len(bounds):
        raise ValueError(f"{len(shifts)} shifts but {len(bounds)} bounds")
    about = "A hill whose top touches a straight line, and nothing above it."
    picture = Drawing(560, 320, "The bound and the log-likelihood", about)
    spot = lambda s, b: (280 + 80 * s, 60 + 34 * (top - b))
    picture.line([spot(-3.2, top), spot(3.2, top)], "label", 2)
    picture.text(280, 48, "log-likelihood", "label", "middle")
    curve = [spot(s, b) for s, b in zip(shifts, bounds, strict=True)]
    picture.line(curve, "make", 2.5)
    picture.text(440, 112, "bound (ELBO)", "make")
    picture.line([(24, 262), (536, 262)], width=1)
    for s in range(-3, 4):
        picture.text(280 + 80 * s, 282, f"{s:+d}" if s else "0", "ink", "middle")
    picture.save(path)


def main(out: Path, seed: int = 0) -> None:
    x = load_digits()
    model = solve(x, CODES)
    top = likelihood(x, *model)
    mean, var = posterior(x, *model)
    print(f"linear: {len(x)} digits, codes of {CODES} numbers, nats per digit")
    print("  the code says          bound  log-likelihood   lost     KL")
    for name, m, v in [
        ("the posterior", mean, var),
        ("half as wide", mean, var / 4),
        ("twice as wide", mean, var * 4),
        ("one step aside", mean + np.sqrt(var), var),
        ("nothing (the prior)", 0 * mean, np.ones(CODES)),
    ]:
        low, kl = elbo(x, *model, m, v), divergence(m, v, mean, var)
        row = low.mean(), top.mean(), (top - low).mean(), kl.mean()
        row = [round(v, 6) + 0 for v in row]  # no -0.00
        print("  {:20}{:8.2f}{:16.2f}{:7.2f}{:7.2f}".format(name, *row))
    shifts = np.linspace(-3.2, 3.2, 65)
    step = np.sqrt(var) * np.eye(CODES)[0]
    hill = [elbo(x, *model, mean + s * step, var).mean() for s in shifts]
    draw(out / "bound.svg", shifts, hill, top.mean())
    print("\nunused: numbers of 16 in the code that the best W leaves at 0")
    for noise in (0.01, 0.03, 0.1, 0.3, 1.0):
        W, *_ = solve(x, 16, noise)
        print(f"  variance of the noise {noise:4}: {(W == 0).all(0).sum():3}")


if __name__ == "__main__":
    main(Path("."))
