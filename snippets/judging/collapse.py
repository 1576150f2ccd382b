"""Model collapse: each model learns from what the one before it made.

But: the model is a Gaussian of one number, and a generation makes twenty points.
`collapse_words` does the same with text.

Shows:
- on its own points alone the mean variance falls as (1 - 1/n)^g, with no end
- most chains lose more than the mean of all chains says
- more points a generation only slow it down
- two real points among twenty stop it, far below the variance of the data
- where all points are kept, the real ones too, most of the variance stays

Reference: Shumailov et al. 2024, AI models collapse when trained on recursively
generated data; Alemohammad et al. 2024, Self-Consuming Generative Models Go MAD;
Gerstgrasser et al. 2024, Is Model Collapse Inevitable?

Notation: c chains side by side, n points a generation, g generations.
"""

from pathlib import Path

import numpy as np

from snippets.media import Drawing

N, CHAINS = 20, 500
LOOKS = (1, 5, 20, 50, 200)  # generations in the table
SHOWN = 60  # in the picture
REGIMES = {  # what a generation is trained on: real points among N, all kept?
    "own points": {"real": 0},
    "two real": {"real": 2},
    "half real": {"real": N // 2},
    "all real": {"real": N},
    "all kept": {"real": 0, "kept": True},
}


# --8<-- [start:generation]
def fit(x):  # points [c, n] -> means [c, 1], standard deviations [c, 1]
    """The Gaussian of largest likelihood, for each chain."""
    mean = x.mean(axis=1, keepdims=True)
    square = (x - mean) ** 2
    return mean, np.sqrt(square.mean(axis=1, keepdims=True))


def generation(x, e):  # points to learn from [c, m], noise [c, n] -> new ones [c, n]
    """Fits a model to x, and makes as many points as there is noise."""
    mean, deviation = fit(x)
    return mean + deviation * e


# --8<-- [end:generation]


# --8<-- [start:chain]
def chain(n, generations, rng, real=0, kept=False, chains=CHAINS):
    """Yields the points [chains, n] that each generation learns from.

    `real` of them are drawn anew from the data; `kept` adds to all that came before.
    """
    if not 0 <= real <= n:
        raise ValueError(f"real must be 0 to {n}, got {real}")
    x = rng.normal(size=(chains, n))  # the data
    for _ in range(generations):
        yield x
        made = generation(x, rng.normal(size=(chains, n - real)))
        fresh = rng.normal(size=(chains, real))
        parts = [x, made] if kept else [made, fresh]
        x = np.hstack(parts)


# --8<-- [end:chain]


def variances(points):  # an iterator of [c, n] -> [g, c]
    """What the model of each generation has learnt."""
    return np.array([fit(x)[1][:, 0] ** 2 for x in points])


def row(name, values):
    """A line of a table."""
    return f"  {name:18}" + "".join(f"{value:7.2f}" for value in values)


def plot_chains(path, runs):  # {name: points [g, n]}
    """A row of points for each generation, the first one on top."""
    about = "The points of the first run draw together downwards; the others' do not."
    picture = Drawing(100 + 180 * len(runs), 400, "Sixty generations of points", about)
    picture.text(4, 40, "generation 1", size=12)
    picture.text(4, 370, f"generation {SHOWN}", size=12)
    for i, (name, run) in enumerate(runs.items()):
        middle = 190 + 180 * i
        picture.text(middle, 20, name, anchor="middle")
        for value in (-3, 0, 3):
            picture.text(middle + 26 * value, 392, value, anchor="middle", size=12)
        places = [
            (middle + 26 * x, 36 + 5.6 * g)
            for g, points in enumerate(run)
            for x in points
            if abs(x) < 3.4
        ]
        picture.dots(places, 1.3, "make", 0.7)
    picture.save(path)


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    at = np.array(LOOKS) - 1
    last = max(LOOKS)
    print(f"variance: learnt from {N} points; that of the data is 1")
    print("  generation" + " " * 8 + "".join(f"{look:7}" for look in LOOKS))
    print(row("(1 - 1/n)^g", (1 - 1 / N) ** np.array(LOOKS)))
    own = variances(chain(N, last, rng))[at]
    print(row("own points, mean", own.mean(axis=1)))
    print(row("own points, median", np.median(own, axis=1)))
    for name, regime in list(REGIMES.items())[1:]:
        found = variances(chain(N, last, rng, **regime))[at]
        print(row(f"{name}, median", np.median(found, axis=1)))

    print("\nsize: on its own points alone, median of the variance")
    for n in (20, 100, 500):
        found = variances(chain(n, last, rng, chains=200))[at]
        print(row(f"{n} points", np.median(found, axis=1)))

    shown = {}
    for name in ("own points", "two real", "all kept"):
        run = chain(N, SHOWN, rng, chains=1, **REGIMES[name])
        shown[name] = [x[0, -N:] for x in run]
    plot_chains(out / "chains.svg", shown)


if __name__ == "__main__":
    main(Path("."))
