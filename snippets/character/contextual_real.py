"""Examples in a prompt: what SmolLM2 names rightly after k of them, and by what.

But: one small model, and two tasks of 40 items. What larger models
make of such labels, others have measured.

Shows:
- right labels: more animals and tools are called rightly than with no example
- who looks for words shared with the examples is near chance
- shuffled labels: fewer rightly than with right ones, and more than by chance
- swapped labels: of reviews about half, whose order hardly changes
- swapped labels: of animals and tools fewer than half, whose order is turned round
- invented labels: nearly all get the same one, yet animals and tools are ranked rightly

Reference: Brown et al. 2020, Language Models are Few-Shot Learners; Min et al. 2022,
Rethinking the Role of Demonstrations; Wei et al. 2023, Larger language models do
in-context learning differently.

Notation: k examples in the prompt; a draw is one choice of them, in one order.
"""

from pathlib import Path

import numpy as np

from snippets.data import labelled_reviews, wilson
from snippets.media import Drawing, table

TASKS = {"tone": ("bad", "good"), "kind": ("animal", "tool")}  # labels 0 and 1
INVENTED = "foo", "bar"
LABELS = "right", "shuffled", "swapped", "invented"
COUNTS = 0, 2, 4, 8, 16
MOST = max(COUNTS)
DRAWS = 5
PARTS = {"test": (0, 20), "validation": (20, 28), "examples": (28, None)}  # a label
SHADES = {"right": "label", "shuffled": "place", "swapped": "make", "invented": "soft"}


def load_words():  # -> {part: (words, labels)}
    """Animals and tools: 20 of each to test, 8 to choose by, 12 to show."""
    text = (Path(__file__).parent / "animals_and_tools.tsv").read_text(encoding="utf-8")
    found = {}
    for line in text.splitlines():
        part, kind, word = line.split("\t")
        words, labels = found.setdefault(part, ([], []))
        words.append(word)
        labels.append(TASKS["kind"].index(kind))
    return {part: (words, np.array(y)) for part, (words, y) in found.items()}


def load_reviews():  # -> {part: (sentences, labels)}
    """Bad and good ones, from the data of the site."""
    texts, y = labelled_reviews()
    order = np.random.default_rng(0).permutation(len(y))
    of_label = [order[y[order] == label] for label in (0, 1)]
    found = {}
    for part, (begin, end) in PARTS.items():
        chosen = np.concatenate([own[begin:end] for own in of_label])
        found[part] = [texts[i] for i in chosen], y[chosen]
    return found


def load_items(task):  # -> {part: (texts, labels)}
    return load_words() if task == "kind" else load_reviews()


def load_answers():  # -> {(task, labels, k): [draws, 40]}
    """By how many nats label 1 leads at each item, as stored."""
    text = (Path(__file__).parent / "in_prompt.tsv").read_text(encoding="utf-8")
    found = {}
    for line in text.splitlines():
        task, labels, k, _, *leads = line.split("\t")
        draws = found.setdefault((task, labels, int(k)), [])
        draws.append([float(lead) for lead in leads])
    return {key: np.array(draws) for key, draws in found.items()}


# --8<-- [start:examples]
def choose_examples(task, how, k, draw):  # -> texts [k], labels [k] as they are shown
    """Half of each label, in random order."""
    texts, y = load_items(task)["examples"]
    rng = np.random.default_rng([draw, k])
    chosen = []
    for label in (0, 1):
        of_label = rng.permutation(np.flatnonzero(y == label))
        chosen.append(of_label[: k // 2])
    at = rng.permutation(np.concatenate(chosen))
    return [texts[i] for i in at], relabel(y[at], how, rng)


def relabel(y, how, rng):  # [k] -> [k]
    """Invented labels are other words for the right ones."""
    if how == "swapped":
        return 1 - y
    if how == "shuffled":
        return rng.permutation(y)
    return y


# --8<-- [end:examples]


# --8<-- [start:count]
def share_right(leads, y):  # [draws, 40], [40] -> [draws]
    """It answers with the label that it gives the higher probability."""
    return ((leads > 0) == y).mean(axis=1)


def share_ranked(leads, y):  # [draws, 40], [40] -> [draws]
    """The same if half of the items must get each label: only their order counts."""
    middle = np.median(leads, axis=1, keepdims=True)
    return ((leads > middle) == y).mean(axis=1)


# --8<-- [end:count]


# --8<-- [start:words]
def share_by_words(task, k):  # -> [draws]
    """Who knows no language: the label of the example that shares most words."""
    texts, y = load_items(task)["test"]
    shares = []
    for draw in range(DRAWS):
        shown, labels = choose_examples(task, "right", k, draw)
        said = [labels[nearest(text, shown)] for text in texts]
        shares.append(np.mean(said == y))
    return np.array(shares)


def nearest(text, shown):  # -> which of the shown texts; of several the first
    """By the number of words that both have."""
    words = set(text.lower().split())
    shared = [len(words & set(other.lower().split())) for other in shown]
    return int(np.argmax(shared))


# --8<-- [end:words]


def example_rows(task, answers):  # -> rows of a table
    """The mean over the draws, for each k and kind of labels."""
    y = load_items(task)["test"][1]
    rows = []
    for k in COUNTS:
        cells = []
        for how in LABELS:
            leads = answers.get((task, how, k))
            share = "-" if leads is None else f"{share_right(leads, y).mean():.2f}"
            cells.append(share)
        rows.append([f"{k}", *cells])
    return rows


def rank_rows(answers):  # -> rows of a table
    """For each kind of labels: both tasks, without examples and with the most."""
    rows = []
    for how in LABELS:
        cells = []
        for task in TASKS:
            y = load_items(task)["test"][1]
            for k in (0, MOST):
                leads = answers.get((task, how, k))
                share = "-" if leads is None else f"{share_ranked(leads, y).mean():.2f}"
                cells.append(share)
        rows.append([how, *cells])
    return rows


def word_rows():  # -> rows of a table
    """The baseline, for each k."""
    rows = []
    for k in COUNTS[1:]:
        shares = [share_by_words(task, k).mean() for task in TASKS]
        rows.append([f"{k}", *(f"{share:.2f}" for share in shares)])
    return rows


def draw_rows(answers):  # -> rows of a table
    """How far the draws lie apart, and the interval of their mean, in both tasks."""
    rows = []
    asked = [("none", "right", 0), *((how, how, MOST) for how in LABELS)]
    for name, how, k in asked:
        cells = []
        for task in TASKS:
            y = load_items(task)["test"][1]
            share = share_right(answers[task, how, k], y)
            low, high = wilson(share.mean(), len(y))
            cells.append(f"{share.min():.2f} to {share.max():.2f}")
            cells.append(f"{low:.2f} to {high:.2f}")
        rows.append([name, *cells])
    return rows


def plot_task(picture, left, task, answers):
    """The share right against k, a line for each kind of labels."""
    y = load_items(task)["test"][1]
    up = lambda share: 240 - 200 * share
    title = f"{task}: {' or '.join(TASKS[task])}"
    picture.text(left + 112, 22, title, anchor="middle")
    for share in (0, 0.5, 1):
        picture.line([(left, up(share)), (left + 224, up(share))], "soft")
        picture.text(left - 6, up(share) + 4, share, anchor="end", size=12)
    for how in LABELS:
        points = []
        for i, k in enumerate(COUNTS):
            leads = answers.get((task, how, k))
            if leads is not None:
                points.append((left + 56 * i, up(share_right(leads, y).mean())))
        picture.line(points, SHADES[how], 2)
    for i, k in enumerate(COUNTS):
        picture.text(left + 56 * i, 258, k, anchor="middle", size=12)


def plot_examples(path, answers):
    """Both tasks, side by side."""
    about = "Share right against the number of examples, for two tasks and four labels."
    picture = Drawing(640, 300, "Examples in the prompt", about)
    for i, task in enumerate(TASKS):
        plot_task(picture, 50 + 310 * i, task, answers)
    for i, how in enumerate(LABELS):
        picture.text(50 + 140 * i, 288, f"{how} labels", SHADES[how], size=13)
    picture.save(path)


def main(out: Path, seed: int = 0) -> None:
    answers = load_answers()
    for task, names in TASKS.items():
        print(f"{task}: {' or '.join(names)}, the share of 40 called rightly")
        print(table(["examples", *LABELS], example_rows(task, answers)) + "\n")
    print("words: the same, by the words that an item shares with an example")
    print(table(["examples", *TASKS], word_rows()))
    print("\nrank: the share on the right side, if half must get each label")
    head = [f"{task}, {k}" for task in TASKS for k in (0, MOST)]
    print(table(["labels", *head], rank_rows(answers)))
    print(f"\ndraws: {MOST} examples or none, and the interval of the mean")
    head = [name for task in TASKS for name in (task, "interval")]
    print(table(["labels", *head], draw_rows(answers)))
    plot_examples(out / "examples.svg", answers)


if __name__ == "__main__":
    main(Path("."))
