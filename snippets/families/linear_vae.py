"""The linear VAE, where bound and likelihood can both be worked out exactly.

But: with linear networks it is a Gaussian: factor by factor what a principal
component analysis finds, plus the same noise on every pixel.

Shows:
- the bound is never above the log-likelihood, and meets it at the posterior
- what the bound loses is the KL divergence of the code from the posterior
- a direction that varies less than the noise is not used: its weights are 0

Reference: Tipping and Bishop 1999, Probabilistic Principal Component Analysis,
section 3; Lucas et al. 2019, Don't Blame the ELBO!, section 4.

Notation: n points of D numbers, codes z of d numbers, x = W z + centre + noise.
"""

from pathlib import Path

import numpy as np

from snippets.data import digits
from snippets.media import Drawing, table

CODES = 4  # numbers in a code
NOISES = (0.01, 0.03, 0.1, 0.3, 0.5, 1.0)  # variances


# --8<-- [start:model]
def solve(x, d, noise=None):  # [n, D] -> W [D, d], centre [D], variance
    """The most likely W, from the d directions in which the data vary most.

    Without a given `noise`, its variance is what the others vary, on average.
    """
    if not 0 < d < x.shape[1]:
        raise ValueError(f"d must be 1 to {x.shape[1] - 1}, got {d}")
    values, vectors = np.linalg.eigh(np.cov(x.T, bias=True))
    values = values[::-1]  # largest first
    vectors = vectors[:, ::-1]
    if noise is None:
        noise = values[d:].mean()
    length = np.sqrt(np.maximum(values[:d] - noise, 0))
    return vectors[:, :d] * length, x.mean(axis=0), noise


def log_likelihood(x, W, centre, noise):  # [n, D] -> log p(x) [n]
    """The codes integrated out: a Gaussian with covariance W W' + noise."""
    if not noise > 0:
        raise ValueError(f"noise must be > 0, got {noise}")
    D = len(W)
    covariance = W @ W.T + noise * np.eye(D)
    error = x - centre
    scaled = np.linalg.solve(covariance, error.T).T
    square = (error * scaled).sum(axis=1)
    _, log_det = np.linalg.slogdet(covariance)
    return -(square + log_det + D * np.log(2 * np.pi)) / 2


def posterior(x, W, centre, noise):  # -> means [n, d], variances [d]
    """Which codes could have made each point; W has orthogonal columns."""
    square = (W**2).sum(axis=0)
    if not np.allclose(W.T @ W, np.diag(square)):
        raise ValueError("the columns of W must be orthogonal")
    total = square + noise
    mean = (x - centre) @ W / total
    return mean, noise / total


# --8<-- [end:model]


# --8<-- [start:bound]
def elbo(x, W, centre, noise, mean, var):  # codes ~ N(mean, var) -> [n]
    """The mean of log p(x | z) over the codes, less their KL from the prior."""
    D, d = W.shape
    error = x - centre - mean @ W.T
    square = (error**2).sum(axis=1)
    square += (W**2 * var).sum()  # what the spread of the codes adds
    log_p = -square / (2 * noise)
    log_p -= D / 2 * np.log(2 * np.pi * noise)
    return log_p - kl_divergence(mean, var, 0.0, np.ones(d))


def kl_divergence(mean, var, mean2, var2):  # [n, d], [d], ... -> [n]
    """From N(mean, var) to N(mean2, var2), each number of the code alone."""
    if np.min(var) <= 0 or np.min(var2) <= 0:
        raise ValueError("variances must be > 0")
    ratio = var / var2
    shift = (mean - mean2) ** 2 / var2
    return (shift + ratio - 1 - np.log(ratio)).sum(axis=1) / 2


# --8<-- [end:bound]


def measure_codes(x, model):  # -> {what the code says: (bound, KL)}
    """Five encoders, from the exact posterior to one that says nothing."""
    mean, var = posterior(x, *model)
    codes = {
        "the posterior": (mean, var),
        "half as wide": (mean, var / 4),
        "twice as wide": (mean, var * 4),
        "one step aside": (mean + np.sqrt(var), var),
        "nothing (the prior)": (0 * mean, np.ones(len(var))),
    }
    found = {}
    for name, code in codes.items():
        bound = elbo(x, *model, *code)
        kl = kl_divergence(*code, mean, var)
        found[name] = bound.mean(), kl.mean()
    return found


def measure_shifts(x, model):  # -> shifts [m], bounds [m]
    """The bound where the first number of each code is moved aside."""
    mean, var = posterior(x, *model)
    shifts = np.linspace(-3.2, 3.2, 65)
    step = np.zeros(len(var))
    step[0] = np.sqrt(var[0])
    bounds = []
    for shift in shifts:
        moved = mean + shift * step
        bounds.append(elbo(x, *model, moved, var).mean())
    return shifts, bounds


def measure_unused(x, d):  # -> {variance of the noise: columns of W that are 0}
    """How much of a code of d numbers the best W leaves alone."""
    unused = {}
    for noise in NOISES:
        W, _, _ = solve(x, d, noise)
        empty = (W == 0).all(axis=0)
        unused[noise] = int(empty.sum())
    return unused


def plot_bound(path, shifts, bounds, top):  # [m], [m], number
    """The bound over where the code is put, under the log-likelihood."""
    about = "A hill whose top touches a straight line, and nothing above it."
    picture = Drawing(560, 320, "The bound and the log-likelihood", about)

    def place(shift, bound):
        return 280 + 80 * shift, 60 + 33 * (top - bound)

    picture.line([place(-3.2, top), place(3.2, top)], "label", 2)
    picture.text(280, 48, "log-likelihood", "label", "middle")
    picture.text(24, 24, "nats per digit", size=12)
    curve = map(place, shifts, bounds)
    picture.line(list(curve), "make", 2.5)
    picture.text(440, 112, "bound (ELBO)", "make")
    picture.line([(24, 262), (536, 262)], width=1)
    for s in range(-3, 4):
        label = f"{s:+d}" if s else "0"
        picture.text(280 + 80 * s, 282, label, "ink", "middle")
    picture.text(280, 306, "standard deviations aside", "ink", "middle", 12)
    picture.save(path)


def main(out: Path, seed: int = 0) -> None:
    x = np.concatenate(digits())
    model = solve(x, CODES)
    top = log_likelihood(x, *model).mean()
    rows = []
    for name, (bound, kl) in measure_codes(x, model).items():
        lost = abs(round(top - bound, 6))  # no -0.00
        row = [f"{v:.2f}" for v in (bound, top, lost, kl)]
        rows.append([name, *row])
    print(f"linear: {len(x)} digits, codes of {CODES} numbers, nats per digit")
    print(table(["the code says", "bound", "log-likelihood", "lost", "KL"], rows))

    shifts, bounds = measure_shifts(x, model)
    plot_bound(out / "bound.svg", shifts, bounds, top)

    print("\nunused: numbers of 16 in the code that the best W leaves at 0")
    for noise, count in measure_unused(x, 16).items():
        print(f"  variance of the noise {noise:4}: {count:3}")


if __name__ == "__main__":
    main(Path("."))
