"""Is a language model calibrated about facts? What it says, and what is right.

But: 140 well-known facts, each with the answers of its kind to choose from, and a small
model. What the model gave each answer is stored.

Shows:
- its likeliest answer of 20 is right far oftener than by chance
- what it says with 0.2 to 0.8 is right less often than that, in both wordings
- it is surer where it is right than where it is wrong
- the probability of the bare text is far below the share that is right
- a fitted temperature makes it say less than is right, and the gap is no smaller
- saying the same of every answer is calibrated, and tells right from wrong no better
- the share right of its kind, said of each, is calibrated and nearly as good a judge

Reference: Kadavath et al. 2022, Language Models (Mostly) Know What They Know; Guo et
al. 2017, On Calibration of Modern Neural Networks, section 4.2 (temperature scaling).

Notation: 7 kinds of 20 facts, n = 140; in each kind the 20 answers are the choices.
"""

from pathlib import Path

import numpy as np

from snippets.data import wilson
from snippets.media import Drawing, table
from snippets.start.sentiment import calibration, calibration_error

STORED = "answers_given.tsv"
WORDINGS = {  # two for each kind of fact
    "capital": ("The capital of {} is", "Q: What is the capital of {}?\nA:"),
    "symbol": (
        "The chemical symbol for {} is",
        "Q: What is the chemical symbol for {}?\nA:",
    ),
    "novel": ("The novel {} was written by", "Q: Who wrote the novel {}?\nA:"),
    "year": ("{} in the year", "Q: Fill in the year. {} in\nA:"),
    "French": ("The French word for {} is", "Q: What is the French word for {}?\nA:"),
    "young": ("A young {} is called a", "Q: What is a young {} called?\nA:"),
    "sum": ("{} =", "Q: What is {}?\nA:"),
}
NAMES = ("a sentence", "a question")  # of the wordings
TEMPERATURES = np.arange(0.5, 5, 0.05)


def load_facts():  # -> {kind: [(subject, answer)]}
    """Seven kinds, 20 facts of each; all answers of a kind differ."""
    text = (Path(__file__).parent / "facts.tsv").read_text(encoding="utf-8")
    facts = {}
    for line in text.splitlines():
        kind, subject, answer = line.split("\t")
        facts.setdefault(kind, []).append((subject, answer))
    return facts


def load_given():  # -> [2, 140, 20]: of each wording and fact, log p of each answer
    """As `python -m snippets facts` stored them; fact i of a kind has answer i."""
    text = (Path(__file__).parent / "answers_given.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t")[3:] for line in text.splitlines()]
    hundredths = np.array(rows, dtype=float)
    return hundredths.reshape(2, -1, 20) / 100


# --8<-- [start:answer]
def choose(log_p, temperature=1):  # [n, 20] -> chosen [n], its probability [n]
    """The likeliest of the answers, and its share of what all of them have."""
    z = log_p / temperature
    z = z - z.max(axis=1, keepdims=True)
    p = np.exp(z)
    p /= p.sum(axis=1, keepdims=True)
    return p.argmax(axis=1), p.max(axis=1)


def right_answers(n):  # -> which answer is right [n]
    """The right answer to fact i of a kind is answer i."""
    return np.arange(n) % 20


def surer_when_right(p, right):  # [n], [n] -> 0 to 1
    """Of all pairs of a right and a wrong answer, where is the right one surer?"""
    gap = p[right][:, None] - p[~right]
    return np.mean((gap > 0) + (gap == 0) / 2)


# --8<-- [end:answer]


# --8<-- [start:scaling]
def fit_temperature(log_p, right):  # [n, 20], the right answers [n] -> temperature
    """Temperature scaling: one number that makes right answers likeliest."""
    costs = []
    for temperature in TEMPERATURES:
        z = log_p / temperature
        total = np.exp(z).sum(axis=1)
        of_right = z[np.arange(len(z)), right]
        cost = np.log(total) - of_right
        costs.append(cost.mean())
    return TEMPERATURES[np.argmin(costs)]


def scaled(log_p, groups):  # [n, 20], [n] -> probability of the chosen answer [n]
    """Each group at the temperature that was fitted to all other groups."""
    right = right_answers(len(log_p))
    p = np.zeros(len(log_p))
    for group in set(groups):
        here = groups == group
        temperature = fit_temperature(log_p[~here], right[~here])
        _, p[here] = choose(log_p[here], temperature)
    return p


# --8<-- [end:scaling]


def share_of_kind(right):  # [n] -> for each answer the share right of its kind [n]
    """Who knows only how hard each kind is, and nothing of the single fact."""
    shares = right.reshape(-1, 20).mean(axis=1)
    return np.repeat(shares, 20)


def judges(given):  # [2, n, 20] -> {name: (probability said [n], right [n])}
    """The model in both wordings, and other ways to get a probability."""
    found = {}
    for name, log_p in zip(NAMES, given, strict=True):
        chosen, p = choose(log_p)
        found[name] = (p, chosen == right_answers(len(p)))
    p, right = found[NAMES[0]]
    at = np.arange(len(p))
    fitted = scaled(given[0], at % 5)
    bare = np.exp(given[0].max(axis=1))
    same = np.full(len(p), right.mean())
    found["temperature fitted"] = (fitted, right)
    found["bare text"] = (bare, right)
    found["the same of all"] = (same, right)
    found["the same of a kind"] = (share_of_kind(right), right)
    return found


def plot_reliability(path, curves):  # {name: rows of calibration}
    """What was said, and how often it was so; calibrated is the dashed diagonal."""
    at = lambda x, y: [70 + 260 * x, 290 - 260 * y]
    about = "Most dots lie below the dashed diagonal, which a calibrated model follows."
    picture = Drawing(480, 350, "Reliability about facts", about)
    corner = at(0, 0)
    picture.line([at(0, 1), corner, at(1, 0)], "soft")
    picture.line([corner, at(1, 1)], "soft", dash="5 4")
    colors = ("make", "label", "place")
    for i, (name, rows) in enumerate(curves.items()):
        for row in rows:
            size = np.sqrt(row["count"])
            x, y = at(row["said"], row["was"])
            picture.circle(x, y, size, colors[i], 0.8)
        picture.text(350, 60 + 24 * i, name, colors[i], size=13)
    for value in (0, 0.5, 1):
        x, y = at(value, value)
        picture.text(x, 310, value, anchor="middle", size=13)
        picture.text(62, y + 5, value, anchor="end", size=13)
    picture.text(200, 336, "probability said", anchor="middle")
    picture.text(20, 18, "share right")
    picture.save(path)


# --8<-- [start:middle]
def middle(p, right):  # -> how many it says with 0.2 to 0.8, mean said, share right
    """Neither sure nor lost: where a calibrated model would be right as often."""
    here = (p >= 0.2) & (p < 0.8)
    return here.sum(), p[here].mean(), right[here].mean()


# --8<-- [end:middle]


def kind_rows(given, p, right):  # -> rows of the table of kinds
    """The first fact stands for its kind."""
    right_at = right_answers(len(p))
    log_p = given[0][np.arange(len(p)), right_at]
    bare = np.exp(log_p)
    rows = []
    for i, (name, facts) in enumerate(load_facts().items()):
        subject, answer = facts[0]
        here = slice(20 * i, 20 * i + 20)
        begun = WORDINGS[name][0].format(subject)
        count = right[here].sum()
        said = p[here].mean()
        text = bare[here].mean()
        rows.append([f"{begun} {answer}", f"{count}", f"{said:.2f}", f"{text:.3f}"])
    return rows


def said_and_so(n, said, share):  # -> cells of a table
    """How many, what was said, what was so, and its interval."""
    low, high = wilson(share, n)
    return [str(n), f"{said:.2f}", f"{share:.2f}", f"{low:.2f} to {high:.2f}"]


def main(out: Path, seed: int = 0) -> None:
    given = load_given()
    found = judges(given)
    p, right = found[NAMES[0]]
    print("kinds: right of 20, the probability said, and that of the right text")
    print(table(["fact", "right", "said", "text"], kind_rows(given, p, right)))

    print("\nsaid: by what it said, what was so")
    rows = []
    for row in calibration(p, right):
        bounds = f"{row['low']:.1f} to {row['high']:.1f}"
        cells = said_and_so(row["count"], row["said"], row["was"])
        rows.append([bounds, *cells])
    print(table(["probability", "facts", "said", "right", "95 %"], rows))

    print("\nmiddle: what is said with 0.2 to 0.8")
    rows = [[name, *said_and_so(*middle(*found[name]))] for name in NAMES]
    print(table(["asked as", "facts", "said", "right", "95 %"], rows))

    print(f"\njudges: {len(p)} facts")
    rows = []
    for name, (p, right) in found.items():
        error = calibration_error(calibration(p, right))
        surer = surer_when_right(p, right)
        numbers = right.mean(), p.mean(), error, surer
        rows.append([name, *(f"{number:.2f}" for number in numbers)])
    print(table(["by", "right", "said", "gap", "surer when right"], rows))
    shown = (*NAMES, "temperature fitted")
    curves = {name: calibration(*found[name]) for name in shown}
    plot_reliability(out / "reliability.svg", curves)


if __name__ == "__main__":
    main(Path("."))
