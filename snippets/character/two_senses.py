"""One word, two contexts: SmolLM2 chooses what follows a word that has two senses.

But: 40 words of ours, two short contexts of each, and one small model, whose answers
are stored.

Shows:
- from the word alone no choice can be right in both contexts
- the more of the context it sees, the more words are told apart

Reference: Radford et al. 2019, Language Models are Unsupervised Multitask Learners.

Notation: 40 words, in two contexts each; a window is how many words the model sees.
"""

import json
from pathlib import Path

import numpy as np

from snippets.data import wilson
from snippets.media import Drawing, table

WINDOWS = 1, 2, 4, 6, 99  # words, the last of them the one with two senses
WHOLE = max(WINDOWS)


# --8<-- [start:load]
def load_senses():  # -> [(word, contexts (2), what follows them (2))]
    """Both contexts end in the word."""
    text = (Path(__file__).parent / "ambiguous.tsv").read_text(encoding="utf-8")
    found = []
    for line in text.splitlines():
        word, one, follows_one, other, follows_other = line.split("\t")
        found.append((word, (one, other), (follows_one, follows_other)))
    return found


def load_leads():  # -> {window: [40, 2]}, of each of 80 contexts [(token, p)]
    """Log p of what follows the first context less that of the second, as stored."""
    text = (Path(__file__).parent / "senses.tsv").read_text(encoding="utf-8")
    leads = {window: [] for window in WINDOWS}
    likeliest = []
    for line in text.splitlines():
        _, _, window, first, second, tokens = line.split("\t")
        leads[int(window)].append(float(first) - float(second))
        if int(window) == WHOLE:
            likeliest.append(json.loads(tokens))
    return {w: np.reshape(each, (-1, 2)) for w, each in leads.items()}, likeliest


# --8<-- [end:load]


# --8<-- [start:count]
def choose(leads):  # [40, 2] -> bool [40, 2], is the choice right?
    """In each context it chooses what it gives the higher probability there."""
    first_chosen = leads > 0
    return first_chosen == [True, False]


def told_apart(leads):  # [40, 2] -> bool [40]
    """Right in both contexts: who does not look at them is right in one."""
    return choose(leads).all(axis=1)


# --8<-- [end:count]


def rows_of(leads):  # -> rows of a table
    """For each window: right of 80, words told apart, the interval of their share."""
    rows = []
    for window, each in leads.items():
        apart = told_apart(each)
        low, high = wilson(apart.mean(), len(apart))
        seen = "all" if window == WHOLE else f"{window}"
        right = f"{choose(each).sum()}"
        rows.append([seen, right, f"{apart.sum()}", f"{low:.2f} to {high:.2f}"])
    return rows


def plot_windows(path, leads):
    """The share of words told apart, and its interval, for each window."""
    about = "The share of 40 words told apart rises with the words that it sees."
    picture = Drawing(480, 260, "Words told apart, by window", about)
    up = lambda share: 200 - 170 * share
    for share in (0, 0.5, 1):
        picture.line([(60, up(share)), (460, up(share))], "soft")
        picture.text(52, up(share) + 4, share, anchor="end", size=12)
    for i, (window, each) in enumerate(leads.items()):
        x = 100 + 80 * i
        share = told_apart(each).mean()
        low, high = wilson(share, len(each))
        picture.line([(x, up(low)), (x, up(high))], "make", 2)
        picture.circle(x, up(share), 5, "make")
        seen = "all" if window == WHOLE else window
        picture.text(x, 222, seen, anchor="middle", size=13)
    picture.text(260, 246, "words that it sees", anchor="middle", size=13)
    picture.save(path)


def write_words(path, leads, likeliest):
    """What the page lets you move, as JSON."""
    words = []
    for i, (word, contexts, follows) in enumerate(load_senses()):
        tokens = likeliest[2 * i : 2 * i + 2]
        numbers = {window: each[i].round(2).tolist() for window, each in leads.items()}
        one = {"word": word, "contexts": contexts, "follows": follows}
        words.append(one | {"likeliest": tokens, "leads": numbers})
    path.write_text(json.dumps(words) + "\n", encoding="utf-8")


def main(out: Path, seed: int = 0) -> None:
    leads, likeliest = load_leads()
    print(f"senses: {len(leads[1])} words, each in two contexts; right of 80 choices")
    print(table(["words seen", "right", "told apart", "interval"], rows_of(leads)))
    plot_windows(out / "windows.svg", leads)
    write_words(out / "words.json", leads, likeliest)


if __name__ == "__main__":
    main(Path("."))
