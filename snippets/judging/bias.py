"""What decoding does to the shares of a text, here of she and he.

But: a text of one kind of sentence, made for this, and a model that counts it.

Shows:
- sampled at temperature 1, the shares are those of the text, but for chance
- greedy decoding makes each of them 0 or 1, also where the text is nearly balanced
- below 1 temperature widens the gaps, above 1 it narrows them; neither keeps them
- over all sentences together she has one in two in every case, which hides all of it

Reference: Holtzman et al. 2020, The Curious Case of Neural Text Degeneration (greedy
decoding).

Notation: k occupations, p [k, 2] the shares of she and he, T a temperature.
"""

from collections import Counter
from pathlib import Path

import numpy as np

from snippets.data import categorical
from snippets.media import Drawing, table

SHARES = {"nurse": 0.8, "teacher": 0.6, "doctor": 0.4, "engineer": 0.2}  # of she
PRONOUNS = "she", "he"
READ = 500  # sentences of each occupation in the text
MADE = 1000  # sentences of each occupation that a model makes
TEMPERATURES = (0, 0.3, 0.7, 1, 2)


# --8<-- [start:text]
def write_text(rng):  # -> sentences
    """As many sentences about each; the pronoun is drawn."""
    text = []
    for occupation, share in SHARES.items():
        for is_she in rng.random(READ) < share:
            pronoun = "she" if is_she else "he"
            text.append(f"the {occupation} said that {pronoun} was tired")
    return text


def count_pronouns(text):  # sentences -> shares of she and he, an occupation a row
    """This is all the training there is: what followed, and how often."""
    counts = Counter()
    for sentence in text:
        _, occupation, _, _, pronoun, *_ = sentence.split()
        counts[occupation, pronoun] += 1
    rows = [[counts[name, pronoun] for pronoun in PRONOUNS] for name in SHARES]
    return np.array(rows) / np.sum(rows, axis=1, keepdims=True)


# --8<-- [end:text]


# --8<-- [start:decode]
def at_temperature(p, temperature):  # [k, 2] -> [k, 2]
    """p to the power 1 / temperature, and each row made to sum to 1."""
    weights = np.exp(np.log(p) / temperature)
    return weights / weights.sum(axis=1, keepdims=True)


def decode(p, temperature, rng):  # [k, 2] -> share of she in what is made [k]
    """Temperature 0 is greedy: always the likelier word."""
    if temperature == 0:
        return (p[:, 0] > p[:, 1]).astype(float)
    weights = at_temperature(p, temperature)
    drawn = categorical(np.repeat(weights[:, None], MADE, axis=1), rng)
    return np.mean(drawn == 0, axis=1)


# --8<-- [end:decode]


def gap(shares):  # [k] -> 0 to 0.5
    """How far a share lies from one in two, in the mean."""
    return np.abs(np.array(shares) - 0.5).mean()


def measure(seed):  # -> {name: share of she of each occupation [k]}
    """The text, and what one model makes of it at each temperature."""
    rng = np.random.default_rng(seed)
    p = count_pronouns(write_text(rng))
    rows = {"the text": p[:, 0]}
    for temperature in TEMPERATURES:
        name = f"temperature {temperature:g}" if temperature else "greedy"
        rows[name] = decode(p, temperature, rng)
    return rows


def plot_shares(path, rows):
    """A bar for each occupation, from she on the left to he on the right."""
    about = "Greedy bars are full or empty; the others are divided."
    picture = Drawing(620, 40 + 110 * len(rows), "Who says she", about)
    for i, (name, shares) in enumerate(rows.items()):
        top = 24 + 110 * i
        picture.text(4, top, name)
        for j, (occupation, share) in enumerate(zip(SHARES, shares, strict=True)):
            y = top + 10 + 20 * j
            picture.text(20, y + 11, occupation, size=12)
            picture.rect(100, y, 400, 14, "soft", 0.4)
            picture.rect(100, y, 400 * share, 14, "label")
            picture.text(510, y + 12, f"{share:.2f}", size=12)
    picture.save(path)


def main(out: Path, seed: int = 0) -> None:
    rows = measure(seed)
    print(f"shares: of she, in {READ} sentences of text and {MADE} that were made")
    lines = []
    for name, shares in rows.items():
        numbers = [*shares, np.mean(shares), gap(shares)]
        lines.append([name, *(f"{number:.2f}" for number in numbers)])
    print(table(["", *SHARES, "all", "gap"], lines))
    shown = {name: rows[name] for name in ("the text", "temperature 1", "greedy")}
    plot_shares(out / "shares.svg", shown)


if __name__ == "__main__":
    main(Path("."))
