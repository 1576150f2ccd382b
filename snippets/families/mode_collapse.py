"""Mode collapse, counted: the same game from ten starts, with and without a penalty.

But: a short game with a generator in a hurry, made to go wrong. What is counted
was stored by `python -m snippets train mode_collapse`; the test plays again.

Shows:
- in a hurry and without a penalty most of ten starts end collapsed
- neither the hurry nor the small discriminator does it alone
- with the penalty R1, all else the same, none does
- without a hurry none does, penalty or not
- the collapsed generator moves from mode to mode while it is trained

Reference: Goodfellow et al. 2014, Generative Adversarial Nets; Mescheder et al.
2018, section 4.1 (the penalty R1).
"""

from pathlib import Path

import numpy as np

from snippets.data import ENOUGH, covered, modes, ring, unpack
from snippets.families.gan import RING, sample, train
from snippets.media import Drawing, ring_figure, table

STARTS = 10
SHOWN = 3  # the start that is drawn: without the penalty it ends on one mode
DRAWN = ["hurry", "hurry, penalty"]
LOOK = 50  # steps from one look at the generator to the next
EQUAL = {**RING, "batch": 64, "steps": 3000, "penalty": 0.0}
HURRY = {**EQUAL, "generator_rate": 2e-2, "discriminator": (16, 16)}
GAMES = {
    "hurry": HURRY,
    "hurry, penalty": {**HURRY, "penalty": 10.0},
    "hurry, twice as long": {**HURRY, "steps": 6000},
    "no hurry": EQUAL,
    "no hurry, penalty": {**EQUAL, "penalty": 0.1},
    "hurry, large D": {**HURRY, "discriminator": EQUAL["discriminator"]},
    "no hurry, small D": {**EQUAL, "discriminator": HURRY["discriminator"]},
}


# --8<-- [start:play]
def play(setup, seed, dtype=np.float64):  # -> looks [T, 8], points [500, 2]
    """One game from one start; a look: the shares of the modes, every LOOK steps."""
    rng = np.random.default_rng(seed)
    data = ring(20_000, rng).astype(dtype)
    looks = []
    for step, (G, _) in enumerate(train(data, setup, rng), start=1):
        if step % LOOK == 0:
            # its own draws: a look must not change the game
            points = sample({"layers": G}, 500, np.random.default_rng(step))
            _, shares = modes(points)
            looks.append(shares)
    return np.array(looks), points


# --8<-- [end:play]


def weights(seed):  # -> {name: array}
    """Plays all games from each start, in 32 bits: there are fifty."""
    stored = {}
    for name, setup in GAMES.items():
        starts = range(STARTS * seed, STARTS * (seed + 1))
        games = [play(setup, start, np.float32) for start in starts]
        looks, points = zip(*games, strict=True)
        stored[f"{name}/looks"] = np.array(looks)
        stored[f"{name}/points"] = np.array(points)
    return stored


def load():  # -> {"game/looks": [STARTS, T, 8], "game/points": [STARTS, 500, 2]}
    """What was stored of all games."""
    return unpack((Path(__file__).parent / "mode_collapse.npz").read_bytes())


# --8<-- [start:count]
def is_collapsed(shares):  # share of the points on each mode [8]
    """At most half of the modes are made."""
    return covered(shares) <= 4


def changes_of_mode(looks):  # [T, 8] -> how often the largest mode changes
    """From one look to the next; looks that find no mode are left out."""
    made = looks.max(axis=1) >= ENOUGH
    largest = looks.argmax(axis=1)[made]
    changed = np.diff(largest) != 0
    return int(changed.sum())


# --8<-- [end:count]


def largest_modes(looks):  # [T, 8] -> which mode, or None where none is made
    """At each look the mode with the most points."""
    return [int(row.argmax()) if row.max() >= ENOUGH else None for row in looks]


def measure_game(looks):  # [STARTS, T, 8] -> {what: number or (least, most)}
    """Over all starts: how many collapse, and what the last look finds."""
    last = looks[:, -1]
    modes_made = [covered(shares) for shares in last]
    on_a_mode = last.sum(axis=1)
    return {
        "collapsed": sum(is_collapsed(shares) for shares in last),
        "modes": (min(modes_made), max(modes_made)),
        "on a mode": (on_a_mode.min(), on_a_mode.max()),
    }


def plot_looks(path, games):  # {name: looks [T, 8]}
    """A row for each mode, time to the right; the fuller, the stronger."""
    about = "Above, a few cells of each row are full; below, nearly all rows fill up."
    picture = Drawing(600, 176 * len(games) + 12, "Modes over time", about)
    for i, (name, looks) in enumerate(games.items()):
        top = 176 * i
        width = 560 / len(looks)
        picture.text(20, top + 18, f"{name}: a row for each mode")
        for k in range(8):
            y = top + 28 + 17 * k
            picture.rect(20, y, 560, 15, "soft", 0.15)
            for t in np.flatnonzero(looks[:, k] > 0.02):
                shade = min(1, 0.2 + 4 * looks[t, k])
                picture.rect(20 + width * t, y, width - 0.5, 15, "make", shade)
    below = 176 * len(games) + 4
    picture.text(20, below, "the first look")
    picture.text(580, below, "the last", anchor="end")
    picture.save(path)


def main(out: Path, seed: int = 0) -> None:
    stored = load()
    rows = []
    for name in GAMES:
        found = measure_game(stored[f"{name}/looks"])
        fewest, most = found["modes"]
        least, largest = found["on a mode"]
        count = f"{found['collapsed']} of {STARTS}"
        on = f"{least:.2f} to {largest:.2f}"
        rows.append([name, count, f"{fewest} to {most}", on])
    print("starts: ten games of each kind, at their end")
    print(table(["", "collapsed", "modes", "on a mode"], rows))

    moved = [changes_of_mode(looks) for looks in stored["hurry/looks"]]
    print("\nchanges: of the mode that is made most, in the hurried game")
    print(
        f"  {min(moved)} to {max(moved)} times in {len(stored['hurry/looks'][0])} looks"
    )

    looks, _ = play({**HURRY, "steps": 800}, seed + 100)
    found = ["-" if k is None else str(k) for k in largest_modes(looks)]
    print("\nplay: another start, in a hurry; the largest mode at each look, or none")
    print(" ", " ".join(found))

    drawn = {name: stored[f"{name}/looks"][SHOWN] for name in DRAWN}
    plot_looks(out / "modes.svg", drawn)
    points = {name: stored[f"{name}/points"][SHOWN] for name in DRAWN}
    title = "The fourth start: one mode in a hurry, nearly all with the penalty"
    ring_figure(out / "starts.svg", points, title, columns=2)


if __name__ == "__main__":
    main(Path("."))
