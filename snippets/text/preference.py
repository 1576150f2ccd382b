"""A reward learnt from preferences tilts a policy, held back by a KL penalty.

But: the policy has one logit for each of 273 whole answers. A network's policy
has one distribution a token and can only come near the optimum shown here.

Shows:
- the reward fitted to pairs orders most held-out pairs, as many as length does
- policy gradient, exact and sampled, reaches reference * exp(reward / beta) / Z
- as beta falls reward and KL divergence rise; in the end entropy collapses
- at small beta the reward is gamed: it rises, and fewer answers give the reason
- a reward that a program checks is not gamed so: every answer gives the reason

Reference: Ziegler et al. 2019, Fine-Tuning Language Models from Human
Preferences, section 2; Ouyang et al. 2022, Training Language Models to Follow
Instructions with Human Feedback, section 3; Rafailov et al. 2023, Direct
Preference Optimization, section 4 (the closed form); Bradley and Terry 1952;
Williams 1992, Simple Statistical Gradient-Following Algorithms, sections 3, 4.

Notation: n answers; p is a policy [n], reference the fine-tuned one; KL and
entropy are in nats.
"""

import re
from collections import Counter
from pathlib import Path
from textwrap import fill, indent

import numpy as np

from snippets.data import categorical
from snippets.media import Drawing, table

REASON = "lighter than water"  # what an answer should say
MEASURES = ("reward", "KL", "entropy", "gives the reason")
BETAS = (8, 4, 2, 1, 0.5, 0.25, 0.1)


def load():  # -> answers [n], reference [n], pairs: (better, worse)
    """The fine-tuned model's answers to one question; and our preferences."""
    text = (Path(__file__).parent / "answers.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines()]
    reference = np.array([float(p) for p, _ in rows])
    text = (Path(__file__).parent / "preferences.tsv").read_text(encoding="utf-8")
    pairs = [tuple(line.split("\t")[1:]) for line in text.splitlines()]
    return [answer for _, answer in rows], reference / reference.sum(), pairs


def words(text):  # -> list of words and marks
    """What the reward model sees of a text."""
    return re.findall(r"[\w’]+|[^\w\s]", text)


# --8<-- [start:reward]
def fit_reward(pairs, steps=300, rate=0.5, ridge=0.02):  # -> {word: weight}
    """Bradley-Terry: p(a beats b) = 1 / (1 + exp(reward(b) - reward(a)))."""
    counts = [(Counter(words(a)), Counter(words(b))) for a, b in pairs]
    known = sorted(set().union(*(a | b for a, b in counts)))
    rows = []
    for a, b in counts:
        rows.append([a[word] - b[word] for word in known])
    x = np.array(rows, dtype=float)
    weights = np.zeros(len(known))
    for _ in range(steps):
        upset = 1 / (1 + np.exp(x @ weights))  # p(the better one loses)
        gradient = x.T @ upset / len(x) - ridge * weights
        weights += rate * gradient
    return dict(zip(known, weights.tolist(), strict=True))


def score(reward, text):  # {word: weight}, text -> number
    """The reward of an answer. It reads the answer, never the question."""
    return sum(reward.get(word, 0.0) for word in words(text))


# --8<-- [end:reward]


# --8<-- [start:tilt]
def tilt(reference, reward, beta):  # [n], [n] -> p [n]
    """The p with the largest E[reward] - beta KL(p || reference), exactly."""
    if not beta > 0:
        raise ValueError(f"beta must be > 0, got {beta}")
    return np.exp(log_softmax(np.log(reference) + reward / beta))


def ascend(reference, reward, beta, steps=2000, rng=None, batch=64):  # -> p [n]
    """The same p by policy gradient (REINFORCE), from the reference policy.

    Without rng the expectation is exact; with it a batch of answers is drawn.
    """
    if not beta > 0:
        raise ValueError(f"beta must be > 0, got {beta}")
    logits = np.log(reference)
    for _ in range(steps):
        log_p = log_softmax(logits)
        gain = reward - beta * (log_p - np.log(reference))
        share = np.exp(log_p)
        if rng is not None:
            drawn = rng.choice(len(share), batch, p=share)
            counts = np.bincount(drawn.astype(np.intp), minlength=len(share))
            share = counts / batch
        rate = 1 / (beta * share.max())
        logits = logits + rate * share * (gain - share @ gain)
    return np.exp(log_softmax(logits))


def log_softmax(logits):  # [n] -> log p [n]
    """Less a number, so that the exponentials sum to 1."""
    return logits - np.logaddexp.reduce(logits)


# --8<-- [end:tilt]


def measure_policy(p, reference, reward, meant):  # -> {measure: number}
    """What was won, how far p went for it, and how much variety is left."""
    log_p = np.log(np.maximum(p, 1e-300))
    kl = p @ (log_p - np.log(reference))
    return {
        "reward": p @ reward,
        "KL": max(kl, 0.0),
        "entropy": max(-p @ log_p, 0.0),
        "gives the reason": p @ meant,
    }


def measure_curve(reference, reward, meant):  # -> KL, reward, share [60] each
    """Along the optima, from hardly any tilt to a strong one."""
    rows = []
    for beta in np.geomspace(100, 0.1, 60):
        p = tilt(reference, reward, beta)
        rows.append(measure_policy(p, reference, reward, meant))
    columns = ("KL", "reward", "gives the reason")
    return [np.array([row[name] for row in rows]) for name in columns]


def measure_held_out(pairs):  # -> how many are ordered rightly
    """Each pair by a reward that was fitted to all others."""
    right = 0
    for i, (better, worse) in enumerate(pairs):
        others = pairs[:i] + pairs[i + 1 :]
        reward = fit_reward(others)
        if score(reward, better) > score(reward, worse):
            right += 1
    return right


def plot_penalty(path, reference, reward, meant, points):
    """Reward against KL, theory and gradient; below it, what was meant."""
    kl, won, share = measure_curve(reference, reward, meant)
    scale = np.array([320 / kl.max(), -200 / won.max()])
    picture = Drawing(
        400,
        430,
        "Reward against KL divergence",
        "The learnt reward rises with the KL divergence. The share of "
        "answers that give the reason rises a little, then falls to zero.",
    )
    _axes(picture, scale[0], won.max())
    curve = np.stack([kl, won], axis=1)
    picture.line(curve * scale + [60, 230], "make", 2)
    x = 60 + kl * scale[0]
    y = 380 - 100 * share
    picture.line(np.stack([x, y], axis=1), "label", 2)
    found = np.array([[row["KL"], row["reward"]] for row in points])
    picture.crosses(found * scale + [60, 230], 7, "ink", 2)
    picture.text(70, 22, "learnt reward; + by policy gradient", "make")
    picture.text(70, 272, "share that gives the reason", "label")
    picture.save(path)


def _axes(picture, across, highest):
    for y, bottom in ((20, 230), (270, 380)):
        axes = [[60, y], [60, bottom], [390, bottom]]
        picture.line(axes, "soft")
    for value in (0, 2, 4, 6, 8):
        x = 60 + value * across
        picture.text(x, 400, value, anchor="middle", size=13)
    labels = {235: 0, 35: f"{highest:.1f}", 385: 0, 285: 1}
    for y, value in labels.items():
        picture.text(52, y, value, anchor="end", size=13)
    picture.text(225, 422, "KL divergence, nats", anchor="middle")


def measure_ascent(reference, reward, beta, rng):  # -> gaps, a sampled policy
    """How far the exact ascent, and three with draws, end from the optimum."""
    want = tilt(reference, reward, beta)
    policies = [ascend(reference, reward, beta)]
    for _ in range(3):
        policies.append(ascend(reference, reward, beta, rng=rng))
    gaps = [np.abs(p - want).max() for p in policies]
    return gaps, policies[1]


def table_of_policies(betas, reference, reward, meant):  # -> lines of text
    """A row for each strength of the penalty."""
    rows = []
    for beta in betas:
        p = tilt(reference, reward, beta)
        found = measure_policy(p, reference, reward, meant)
        cells = [f"{found[name]:.2f}" for name in MEASURES]
        rows.append([str(beta), *cells])
    return indent(table(["beta", *MEASURES], rows), "  ")


# --8<-- [start:main]
def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    texts, reference, pairs = load()
    right = measure_held_out(pairs)
    weights = fit_reward(pairs)
    longer = sum(len(better) > len(worse) for better, worse in pairs)
    print(f"reward: {right} of {len(pairs)} pairs right, each held out in turn")
    print(f"  (to prefer the longer answer: {longer} of {len(pairs)})")
    for word in ("!", ".", "because", "hope", "lighter", "just", "not"):
        print(f"  {word:8} {weights.get(word, 0) + 0:5.2f}")

    reward = np.array([score(weights, text) for text in texts])
    meant = np.array([REASON in text for text in texts])
    print(f"\npolicy: {len(texts)} answers to “Why does ice float?”")
    print(table_of_policies((np.inf, *BETAS), reference, reward, meant))

    print("\nsamples: two for each beta")
    for beta in (np.inf, 1, 0.1):
        p = tilt(reference, reward, beta)
        for i in categorical(np.tile(p, (2, 1)), rng):
            text = fill(texts[i], 63).replace("\n", "\n" + " " * 7)
            print(f"  {beta:3}  {text}")

    print("\nchecker: the reward is 1 where a program finds the reason, else 0")
    checked = meant.astype(float)
    print(table_of_policies((np.inf, 1, 0.5, 0.25, 0.1), reference, checked, meant))

    print("\ngradient: largest difference from the closed form")
    print("   beta   exact  sampled, three runs")
    points = []
    for beta in (4, 2, 1, 0.5):
        gaps, p = measure_ascent(reference, reward, beta, rng)
        points.append(measure_policy(p, reference, reward, meant))
        print(f"  {beta:5}" + "".join(f"{gap:8.4f}" for gap in gaps))
    plot_penalty(out / "penalty.svg", reference, reward, meant, points)


# --8<-- [end:main]


if __name__ == "__main__":
    main(Path("."))
