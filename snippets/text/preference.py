"""A reward learnt from preferences tilts a policy, on a leash of KL divergence.

But: the policy has one logit for each of 273 whole answers. A network's policy
has one distribution a token and can only come near the optimum shown here.

Shows:
- the reward fitted to pairs orders most pairs that it was not fitted to
- policy gradient, exact and sampled, reaches base * exp(reward / beta) / Z
- as beta falls reward and KL divergence rise; in the end entropy collapses
- at small beta the reward is gamed: it rises, and fewer answers give the reason

Reference: Ziegler et al. 2019, Fine-Tuning Language Models from Human
Preferences, section 2; Ouyang et al. 2022, Training Language Models to Follow
Instructions with Human Feedback, section 3; Rafailov et al. 2023, Direct
Preference Optimization, section 4 (the closed form); Bradley and Terry 1952;
Williams 1992, Simple Statistical Gradient-Following Algorithms, sections 3, 4.

Notation: n answers; p and base are policies [n]; KL and entropy are in nats.
"""

import re
from collections import Counter
from pathlib import Path
from textwrap import fill

import numpy as np

from snippets.media import Drawing

REASON = "lighter than water"  # what an answer should say
BETAS = (8, 4, 2, 1, 0.5, 0.25, 0.1)


def load():  # -> answers: list of texts, base [n]; pairs: (better, worse)
    """The fine-tuned model's answers to one question; and our preferences."""
    text = (Path(__file__).parent / "answers.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines()]
    base = np.array([float(p) for p, _ in rows])
    text = (Path(__file__).parent / "preferences.tsv").read_text(encoding="utf-8")
    pairs = [tuple(line.split("\t")[1:]) for line in text.splitlines()]
    return [answer for _, answer in rows], base / base.sum(), pairs


def words(text):  # -> list of words and marks
    """What the reward model sees of a text."""
    if not isinstance(text, str):
        raise ValueError(f"text must be a string, got {text!r}")
    return re.findall(r"[\w’]+|[^\w\s]", text)


# --8<-- [start:reward]
def fit_reward(pairs, steps=300, rate=0.5, ridge=0.02):  # -> {word: weight}
    """Bradley-Terry: p(a beats b) = 1 / (1 + exp(reward(b) - reward(a)))."""
    if not pairs:
        raise ValueError("pairs must not be empty")
    counts = [(Counter(words(a)), Counter(words(b))) for a, b in pairs]
    known = sorted(set().union(*(a | b for a, b in counts)))
    x = np.array([[a[w] - b[w] for w in known] for a, b in counts], float)
    weights = np.zeros(len(known))
    for _ in range(steps):
        upset = 1 / (1 + np.exp(x @ weights))  # p(the better one loses)
        weights += rate * (x.T @ upset / len(x) - ridge * weights)
    return dict(zip(known, weights.tolist(), strict=True))


def score(reward, text):  # {word: weight}, text -> number
    """The reward of an answer. It reads the answer, never the question."""
    if not reward:
        raise ValueError("reward must not be empty: fit it first")
    return sum(reward.get(word, 0.0) for word in words(text))


# --8<-- [end:reward]


# --8<-- [start:tilt]
def tilt(base, reward, beta):  # [n], [n] -> p [n]
    """The p with the largest E[reward] - beta KL(p || base), in closed form."""
    if not beta > 0:
        raise ValueError(f"beta must be > 0, got {beta}")
    log_p = np.log(base) + reward / beta
    return np.exp(log_p - np.logaddexp.reduce(log_p))


def ascend(base, reward, beta, steps=2000, rng=None, batch=64):  # -> p [n]
    """The same p by policy gradient (REINFORCE), from the base policy.

    Without rng the expectation is exact; with it a batch of answers is drawn.
    """
    if not beta > 0:
        raise ValueError(f"beta must be > 0, got {beta}")
    logits = np.log(base)
    for _ in range(steps):
        log_p = logits - np.logaddexp.reduce(logits)
        gain, share = reward - beta * (log_p - np.log(base)), np.exp(log_p)
        if rng is not None:
            drawn = np.cumsum(share)[:-1].searchsorted(rng.random(batch))
            share = np.bincount(drawn, minlength=len(base)) / batch
        rate = 1 / (beta * share.max())
        logits = logits + rate * share * (gain - share @ gain)
    return np.exp(logits - np.logaddexp.reduce(logits))


def measure(p, base, reward):  # -> E[reward], KL(p || base), entropy
    """What was won, how far p went for it, and how much variety is left."""
    if not np.isclose(p.sum(), 1):
        raise ValueError(f"p must sum to 1, got {p.sum():.3g}")
    log_p = np.log(np.maximum(p, 1e-300))
    kl = p @ (log_p - np.log(base))
    return p @ reward, max(kl, 0.0), max(-p @ log_p, 0.0)


# --8<-- [end:tilt]


def draw(path, base, reward, meant, points):
    """Reward against KL, theory and gradient; below it, what was meant."""
    if not len(base) == len(reward) == len(meant):
        raise ValueError("base, reward and meant must be of one length")
    tilted = [tilt(base, reward, b) for b in np.geomspace(100, 0.1, 60)]
    won, kl, _ = np.array([measure(p, base, reward) for p in tilted]).T
    scale = np.array([320 / kl.max(), -200 / won.max()])
    picture = Drawing(
        400,
        430,
        "Reward against KL divergence",
        "The learnt reward rises with the divergence from the base. The share "
        "of answers that give the reason rises a little, then falls to zero.",
    )
    for top, bottom in ((20, 230), (270, 380)):
        picture.line([[60, top], [60, bottom], [390, bottom]], "soft")
    picture.line(np.c_[kl, won] * scale + [60, 230], "make", 2)
    share = [380 - 100 * p @ meant for p in tilted]
    picture.line(np.c_[60 + kl * scale[0], share], "label", 2)
    picture.crosses(np.array(points) * scale + [60, 230], 7, "ink", 2)
    picture.text(70, 22, "learnt reward; + by policy gradient", "make")
    picture.text(70, 272, "share that gives the reason", "label")
    for value in (0, 2, 4, 6, 8):
        x = 60 + value * scale[0]
        picture.text(x, 400, value, anchor="middle", size=13)
    for value, y in ((0, 235), (f"{won.max():.1f}", 35), (0, 385), (1, 285)):
        picture.text(52, y, value, anchor="end", size=13)
    picture.text(225, 422, "KL divergence from the base, nats", anchor="middle")
    picture.save(path)


# --8<-- [start:main]
def main(out: Path, seed: int = 0) -> None:
    texts, base, pairs = load()
    rng, right = np.random.default_rng(seed), 0
    for i, (better, worse) in enumerate(pairs):
        others = fit_reward(pairs[:i] + pairs[i + 1 :])
        right += score(others, better) > score(others, worse)
    weights = fit_reward(pairs)
    print(f"reward: {right} of {len(pairs)} pairs right, each held out in turn")
    for word in ("!", ".", "because", "hope", "lighter", "just", "not"):
        print(f"  {word:8} {weights.get(word, 0) + 0:5.2f}")

    reward = np.array([score(weights, text) for text in texts])
    meant = np.array([REASON in text for text in texts])
    print(f"\npolicy: {len(texts)} answers to “Why does ice float?”")
    print("   beta  reward   KL  entropy  gives the reason")
    for beta in (np.inf, *BETAS):
        p = tilt(base, reward, beta)
        won, kl, entropy = measure(p, base, reward)
        print(f"  {beta:5} {won:6.2f} {kl:6.2f} {entropy:6.2f}", end="  ")
        print(f"{p @ meant:9.2f}")

    print("\nsamples: three for each beta")
    for beta in (np.inf, 1, 0.1):
        for i in rng.choice(len(base), 3, p=tilt(base, reward, beta)):
            text = fill(texts[i], 63).replace("\n", "\n" + " " * 7)
            print(f"  {beta:3}  {text}")

    print("\ngradient: largest difference from the closed form")
    print("   beta  exact sampled")
    points = []
    for beta in (4, 2, 1, 0.5):
        p, exact = tilt(base, reward, beta), ascend(base, reward, beta)
        drawn = ascend(base, reward, beta, rng=rng)
        points.append(measure(drawn, base, reward)[1::-1])
        print(f"  {beta:5} {abs(exact - p).max():6.4f}", end="  ")
        print(f"{abs(drawn - p).max():6.4f}")
    draw(out / "leash.svg", base, reward, meant, points)


# --8<-- [end:main]


if __name__ == "__main__":
    main(Path("."))
