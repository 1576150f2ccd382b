"""The game of a GAN with one number for each player, small enough to see through.

But: the data are a single point and the generator makes a single point. Real GANs
have thousands of numbers a side; the spiral that you see here is in them too.

Shows:
- the best discriminator gives each place the share of real points there
- its payoff is least, minus log 4, when made and real points are alike
- steps against each other never settle: the players circle and drift outwards
- with a penalty on the slope of the discriminator the same steps settle

Reference: Goodfellow et al. 2014, Generative Adversarial Nets, section 4.1;
Mescheder et al. 2018, Which Training Methods for GANs do actually Converge?

Notation: D the discriminator's probability that a point is real.
"""

from pathlib import Path

import numpy as np

from snippets.media import Drawing


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
    with np.errstate(divide="ignore"):
        right = np.log(D[real > 0]), np.log(1 - D[made > 0])
    return real[real > 0] @ right[0] + made[made > 0] @ right[1]


# --8<-- [end:best]


# --8<-- [start:game]
def play(place, slope, steps, rate, penalty):  # -> [steps + 1, 2]
    """Real points lie at 0, made ones at `place`; D(x) = sigmoid(slope * x).

    Both players step at once. The discriminator also pays half of `penalty`
    times the square of its slope at the real points.
    """
    if steps < 1 or not rate > 0 or penalty < 0:
        raise ValueError(
            f"steps and rate must be > 0, penalty >= 0, got {steps}, {rate}, {penalty}"
        )
    path = [(place, slope)]
    for _ in range(steps):
        fooled = 1 / (1 + np.exp(-slope * place))  # D of what is made
        # log(1 - fooled) is lowered by one player and raised by the other
        move = fooled * slope, -fooled * place - penalty * slope
        place, slope = place + rate * move[0], slope + rate * move[1]
        path.append((place, slope))
    return np.array(path)


# --8<-- [end:game]


def draw(path, runs):  # {name: [n, 2]}
    """Where the players go, one step after another."""
    if not runs:
        raise ValueError("runs must not be empty")
    about = "One line circles outwards, the other winds into the middle."
    picture = Drawing(580, 380, "Two players, with and without penalty", about)
    spot = lambda run: 240 + run * [75, -75] - [0, 40]
    picture.line([(20, 200), (572, 200)], "soft", 1)
    picture.line([(240, 20), (240, 360)], "soft", 1)
    picture.text(572, 190, "where points are made", "ink", "end")
    picture.text(248, 34, "slope of the discriminator")
    for (name, run), color in zip(runs.items(), ("make", "place"), strict=True):
        picture.line(spot(run), color)
        picture.circle(*spot(run)[-1], 4, color)
        picture.text(480, 34 if color == "make" else 56, name, color)
    picture.save(path)


def main(out: Path, seed: int = 0) -> None:
    real = np.array([0.1, 0.2, 0.4, 0.2, 0.1])
    print("best: five places, and the best discriminator at each")
    show = lambda name, row: print(f"  {name:18}", *(f"{v:5.2f}" for v in row))
    show("real points", real)
    for made in (real[[2, 0, 1, 3, 4]], np.eye(5)[2], real):
        D = best(real, made)
        show("made points", made)
        show("D", D)
        print(f"  payoff {payoff(D, real, made):.3f}")
    print(f"\nleast: minus log 4 is {-np.log(4):.3f}")
    runs = {
        "no penalty": play(1.0, 0.0, 400, 0.1, 0.0),
        "with penalty": play(1.0, 0.0, 400, 0.1, 0.5),
    }
    print("\ngame: distance from the point where both would rest")
    print("  step          " + " ".join(f"{t:5}" for t in range(0, 401, 100)))
    for name, run in runs.items():
        far = np.linalg.norm(run[::100], axis=1)
        print(f"  {name:14}" + " ".join(f"{v:5.2f}" for v in far))
    draw(out / "game.svg", runs)


if __name__ == "__main__":
    main(Path("."))
