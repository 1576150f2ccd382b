"""One set of weights, many tasks: the prompt chooses, and its wording counts.

But: a small model, SmolLM2, whose replies and probabilities are stored. Of a reply its
form is counted: whether a poem is a good one, no program says.

Shows:
- asked for code, verse, an explanation or a label it writes each in its form
- where the prompt asks for nothing, it writes prose
- the label is always the same, so that one who always says no is right as often
- the same sentences in twelve wordings: right from chance to far above it
- in six of the wordings it says the same of all sentences
- measured against an empty sentence four of these get more right, and the best fewer
- a wording that is best elsewhere is not surely better than counted words

Reference: Brown et al. 2020, Language Models are Few-Shot Learners; Zhao et al. 2021,
Calibrate Before Use (the empty sentence); Sclar et al. 2024, Quantifying Language
Models' Sensitivity to Spurious Features in Prompt Design.

Notation: n sentences, 20 to choose a wording on and 40 to measure on; 12 wordings.
"""

import json
from pathlib import Path

import numpy as np

from snippets.data import labelled_reviews, wilson
from snippets.media import table
from snippets.start.sentiment import predict, train

TASKS = {  # asked in a chat
    "code": "Write a Python function about {}.",
    "verse": "Write a poem about {}.",
    "explanation": "Explain what {} is, in one paragraph.",
    "label": "Is {} an animal? Answer with yes or no.",
    "nothing": "{}",
}
THINGS = """rain, bread, a train, money, sleep, a river, a clock, snow, a garden,
a horse, a bridge, music, a lamp, the moon, a fox, tea, a ladder, fire, a frog, a map,
wool, a knife, an owl, a letter, glass, a bee, salt, a mirror, a goat, the sea"""
SUBJECTS = tuple(THINGS.replace("\n", " ").split(", "))
ANIMALS = ("a horse", "a fox", "a frog", "an owl", "a bee", "a goat")
NOTHING = "N/A"  # a sentence that says nothing
SHOWN = """A joy from the first minute.
Label: positive

I was bored to death.
Label: negative

"""
ASKED = "Is this review {}?\n{{}}\nAnswer:"
PROMPTS = {  # each ends where a label may stand
    "Sentiment:": "{}\nSentiment:",
    "Review: ... Sentiment:": "Review: {}\nSentiment:",
    "positive or negative?": ASKED.format("positive or negative"),
    "negative or positive?": ASKED.format("negative or positive"),
    "This review is": "{}\nThis review is",
    "Classify ... Label:": "Classify the text as positive or negative.\n{}\nLabel:",
    "All in all it was": "{} All in all, it was",
    "The film was": "{} The film was",
    "I ... it": "{} I really",
    "Did the writer like it?": "{}\nDid the writer like the film?",
    "Stars:": "{}\nStars (1 to 5):",
    "two examples, Label:": SHOWN + "{}\nLabel:",
}
LABELS = {  # the good one first; where no other is named, these two
    "": ("positive", "negative"),
    "All in all it was": ("good", "bad"),
    "The film was": ("great", "terrible"),
    "I ... it": ("loved it", "hated it"),
    "Did the writer like it?": ("Yes", "No"),
    "Stars:": ("5", "1"),
}


def load_opinions():  # -> [(part, label, sentence)]
    """Our sentences about films; the label is 1 where one is good, else 0."""
    text = (Path(__file__).parent / "opinions.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines()]
    return [(part, int(label), sentence) for part, label, sentence in rows]


def load_replies():  # -> {task: a reply for each subject}
    """As `python -m snippets prompts` stored them."""
    text = (Path(__file__).parent / "asked.tsv").read_text(encoding="utf-8")
    replies = {}
    for line in text.splitlines():
        task, _, said = line.split("\t")
        replies.setdefault(task, []).append(json.loads(said))
    return replies


def load_scores():  # -> {wording: (log p of both labels [n, 2], the same of nothing)}
    """As stored, in nats; the last line of a wording is that of the empty sentence."""
    text = (Path(__file__).parent / "wordings.tsv").read_text(encoding="utf-8")
    rows = {}
    for line in text.splitlines():
        wording, _, *hundredths = line.split("\t")
        rows.setdefault(wording, []).append([int(h) / 100 for h in hundredths])
    scores = {}
    for wording, pairs in rows.items():
        log_p = np.array(pairs)
        scores[wording] = (log_p[:-1], log_p[-1])
    return scores


# --8<-- [start:form]
def find_form(said):  # -> the form of a reply
    """By what a program can see: `def`, many lines, or yes or no at the beginning."""
    if "def " in said:
        return "code"
    if said.startswith(("Yes", "No")):
        return "label"
    return "verse" if said.count("\n") >= 3 else "prose"


# --8<-- [end:form]


# --8<-- [start:label]
def choose_label(log_p, nothing=None):  # [n, 2] -> 1 for the good label, else 0 [n]
    """The likelier one; or the one that gains more on an empty sentence."""
    if nothing is not None:
        log_p = log_p - nothing
    return (log_p[:, 0] > log_p[:, 1]).astype(int)


# --8<-- [end:label]


# --8<-- [start:measure]
def measure_wordings(scores, labels, here):  # -> {wording: (right, good, right again)}
    """Of the sentences `here`: right, called good, right against an empty sentence."""
    found = {}
    for name, (log_p, nothing) in scores.items():
        said = choose_label(log_p)[here]
        against = choose_label(log_p, nothing)[here]
        right = np.sum(said == labels[here])
        again = np.sum(against == labels[here])
        found[name] = (int(right), int(said.sum()), int(again))
    return found


def count_words(opinions, labels, here):  # -> how many counted words get right
    """Logistic regression on the words of our reviews, without sentences in both."""
    sentences = [sentence for _, _, sentence in opinions]
    reviews, y = labelled_reviews()
    other = [i for i, review in enumerate(reviews) if review not in sentences]
    model = train([reviews[i] for i in other], y[other])
    p = predict(model, sentences)
    return int(np.sum((p > 0.5)[here] == labels[here]))


def best_of(found):  # {wording: (right, ...)} -> [wording]
    """All that get the most right: of equals none is the better one."""
    most = max(counts[0] for counts in found.values())
    return [name for name, counts in found.items() if counts[0] == most]


def compare(log_p, other, labels):  # -> only the first is right, only the other
    """The same sentences: where two wordings part."""
    first = choose_label(log_p) == labels
    second = choose_label(other) == labels
    return int(np.sum(first & ~second)), int(np.sum(second & ~first))


# --8<-- [end:measure]


def is_animal(subject):  # -> bool
    """What the label is asked about."""
    return subject in ANIMALS


def count_labels(replies):  # -> right, right of one who always says no
    """Of the thirty answers to "Is it an animal?"."""
    pairs = zip(replies["label"], SUBJECTS, strict=True)
    right = sum(said.startswith("Yes") == is_animal(subject) for said, subject in pairs)
    return right, len(SUBJECTS) - len(ANIMALS)


def chosen_rows(there, here):  # {wording: (right, ...)} twice -> rows of a table
    """The best wordings of one set, and what they get in the other."""
    rows = []
    for name in best_of(there):
        rows.append([f"  {name}", str(there[name][0]), str(here[name][0])])
    return rows


def write_page(path, scores, opinions):
    """What the page lets one choose from, as JSON."""
    here = [i for i, (part, _, _) in enumerate(opinions) if part == "test"]
    sentences = [[opinions[i][2], opinions[i][1]] for i in here]
    wordings = {}
    for name, (log_p, nothing) in scores.items():
        wordings[name] = {
            "prompt": PROMPTS[name],
            "labels": LABELS.get(name, LABELS[""]),
            "scores": np.round(log_p[here], 2).tolist(),
            "nothing": nothing.tolist(),
        }
    data = {"sentences": sentences, "wordings": wordings}
    path.write_text(json.dumps(data), encoding="utf-8")


def main(out: Path, seed: int = 0) -> None:
    replies = load_replies()
    print("said: the beginning of three replies, about bread")
    for task in ("code", "verse", "explanation"):
        beginning = " / ".join(replies[task][1].splitlines()[:3])
        print(f"  {task:12} {beginning[:56]}")
    print(f"\nform: of {len(SUBJECTS)} replies, those in each form")
    forms = ("code", "verse", "prose", "label")
    rows = []
    for task, said in replies.items():
        found = [find_form(one) for one in said]
        rows.append([f"  {task}", *(str(found.count(form)) for form in forms)])
    print(table(["  asked for", *forms], rows))
    right, no = count_labels(replies)
    print(f"  of the labels {right} are right; always no: {no}")

    opinions = load_opinions()
    labels = np.array([label for _, label, _ in opinions])
    scores = load_scores()
    here = np.array([part == "test" for part, _, _ in opinions])
    n = here.sum()
    print(f"\nwordings: of {n} sentences, right; called good; right against {NOTHING}")
    rows = []
    by_wording = measure_wordings(scores, labels, here)
    for name, counts in by_wording.items():
        low, high = wilson(counts[0] / n, n)
        right, good, again = map(str, counts)
        rows.append([f"  {name}", right, f"{low:.2f} to {high:.2f}", good, again])
    rows.append(["  always good", str(labels[here].sum()), "", str(n), ""])
    counted = count_words(opinions, labels, here)
    low, high = wilson(counted / n, n)
    rows.append(["  counted words", str(counted), f"{low:.2f} to {high:.2f}", "", ""])
    print(table(["  wording", "right", "95 %", "good", "against"], rows))

    elsewhere = measure_wordings(scores, labels, ~here)
    print(
        f"\nchosen: the best on {(~here).sum()} other sentences; right there and here"
    )
    print(table(["  wording", "there", "here"], chosen_rows(elsewhere, by_wording)))
    write_page(out / "wordings.json", scores, opinions)


if __name__ == "__main__":
    main(Path("."))
