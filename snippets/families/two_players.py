"""The game of a GAN with one number for each player, small enough to see through.

But: the data are a single point and the generator makes a single point. Real GANs
have thousands of numbers a side.

Shows:
- the best discriminator gives each place the share of real points there
- its payoff is least, minus log 4, when made and real points are alike
- steps against each other never settle: the players circle
- they drift outwards where both step at once, and do not where they take turns
- with a penalty on the gradient of the discriminator the same steps settle

Reference: Goodfellow et al. 2014, Generative Adversarial Nets, section 4.1;
Mescheder et al. 2018, Which Training Methods for GANs do actually Converge?

Notation: D the discriminator's probability that a point is real.
"""

from pathlib import Path

import numpy as np

from snippets.media import Drawing

REAL = np.array([0.1, 0.2, 0.4, 0.2, 0.1])  # a distribution over five places
STEPS = 400
RATE = 0.1


# --8<-- [start:best]
def best(real, made):  # two distributions [n] -> D [n]
    """The discriminator that no other beats: the share of real points."""
    if np.any(real + made <= 0):
        raise ValueError("each place needs real or made points")
    return real / (real + made)


def payoff(D, real, made):  # -> nats
    """What the discriminator raises and the generator lowers."""
    if np.any(D < 0) or np.any(D > 1):
        raise ValueError(f"D must be probabilities, got {D}")
    is_real = real > 0  # 0 log 0 counts as 0
    is_made = made > 0
    with np.errstate(divide="ignore"):
        on_real = real[is_real] @ np.log(D[is_real])
        on_made = made[is_made] @ np.log(1 - D[is_made])
    return on_real + on_made


# --8<-- [end:best]


# --8<-- [start:game]
def classify(x, weight):  # -> D(x), the probability that x is real
    """A discriminator with one number; its logit has the gradient `weight`."""
    return 1 / (1 + np.exp(-weight * x))


def step(place, weight, rate, penalty, in_turn):  # -> place, weight
    """Each player moves its number a little, the way that is best for itself.

    Real points lie at 0, made ones at `place`. One player lowers log(1 - D(place)),
    the other raises it, and pays half of `penalty` times the square of its gradient
    at the real points.
    """
    moved = place + rate * classify(place, weight) * weight
    seen = moved if in_turn else place  # what the discriminator answers to
    gradient = -classify(seen, weight) * seen - penalty * weight
    return moved, weight + rate * gradient


def simulate(place, weight, rate, penalty, in_turn):  # -> path [STEPS + 1, 2]
    """The two numbers from their start on."""
    path = [(place, weight)]
    for _ in range(STEPS):
        path.append(step(*path[-1], rate, penalty, in_turn))
    return np.array(path)


# --8<-- [end:game]


def measure_game(penalty, in_turn):  # -> path [STEPS + 1, 2], distance from rest
    """From one start; both would rest at the origin."""
    path = simulate(1.0, 0.0, RATE, penalty, in_turn)
    return path, np.linalg.norm(path, axis=1)


def plot_game(path, runs):  # {name: [n, 2]}
    """Where the players go, one step after another."""
    about = "A line circles outwards, one stays on a circle, one winds into the middle."
    picture = Drawing(580, 380, "Two players: at once, in turn, with a penalty", about)
    picture.line([(20, 200), (572, 200)], "soft", 1)
    picture.line([(240, 20), (240, 360)], "soft", 1)
    picture.text(572, 190, "where points are made", "ink", "end")
    picture.text(248, 34, "weight of the discriminator")
    colors = ["make", "label", "place"]
    for i, (name, run) in enumerate(runs.items()):
        line = run * [75, -75] + [240, 200]
        picture.line(line, colors[i])
        picture.circle(*line[-1], 4, colors[i])
        picture.text(480, 34 + 22 * i, name, colors[i])
    picture.save(path)


def row(name, numbers):
    """A line of the first table."""
    return f"  {name:18} " + " ".join(f"{v:5.2f}" for v in numbers)


def main(out: Path, seed: int = 0) -> None:
    print("best: five places, and the best discriminator at each")

    print(row("real points", REAL))
    another = REAL[[2, 0, 1, 3, 4]]
    one_place = np.eye(5)[2]
    for made in (another, one_place, REAL):
        D = best(REAL, made)
        print(row("made points", made))
        print(row("D", D))
        print(f"  payoff {payoff(D, REAL, made):.3f}")
    print(f"\nleast: minus log 4 is {-np.log(4):.3f}")

    print("\ngame: distance from the point where both would rest")
    looks = range(0, STEPS + 1, 100)
    print("  step          " + " ".join(f"{t:5}" for t in looks))
    runs = {}
    games = [("at once", 0.0, False), ("in turn", 0.0, True), ("penalty", 0.5, False)]
    for name, penalty, in_turn in games:
        runs[name], away = measure_game(penalty, in_turn)
        print(f"  {name:14}" + " ".join(f"{v:5.2f}" for v in away[looks]))
    plot_game(out / "game.svg", runs)


if __name__ == "__main__":
    main(Path("."))
