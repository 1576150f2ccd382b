"""A real model, asked about what does not exist: what it says, and how sure it is.

But: what SmolLM2 says is stored; a reply counts as doubt by the words that are in it.

Shows:
- asked about a country that does not exist, it goes on as if it did, with no doubt
- told to say if it does not know, it doubts more, and is right about fewer real ones
- a capital letter at its start tells the two apart better than how sure it is

Reference: Ben Allal et al. 2025, SmolLM2; Wilson 1927, Probable Inference (the
interval).

Notation: n countries, p the probability of the first token of a reply.
"""

import re
from pathlib import Path
from textwrap import shorten

import numpy as np

from snippets.data import wilson
from snippets.media import table

STORED = "capitals.tsv"
WAYS = ("a sentence", "a question", "warned")
SHOWN = ("Nepal", "Ardovia", "Gorvistan")
THRESHOLDS = (0.0, 0.2, 0.4, 0.6)
DOUBT = re.compile(  # written before a reply was read
    r"not know|n't know|no information|not aware|not sure|unable|cannot|can't"
    r"|not exist|n't exist|not a real|not a recogni|not a country|fictional|imaginary"
    r"|no such|sorry|not familiar|n't familiar|unclear|no country",
    re.IGNORECASE,
)


def load_countries():  # -> [(kind, name, its capital)]
    """30 that exist, and 30 names that we made up."""
    text = (Path(__file__).parent / "countries.tsv").read_text(encoding="utf-8")
    return [tuple(line.split("\t")) for line in text.splitlines()]


def load_replies():  # -> {way: {name: (p of the first token, reply)}}
    """As `python -m snippets countries` stored them."""
    text = (Path(__file__).parent / "capitals.tsv").read_text(encoding="utf-8")
    replies = {way: {} for way in WAYS}
    for line in text.splitlines():
        way, name, thousandths, said = line.split("\t")
        replies[way][name] = int(thousandths) / 1000, said
    return replies


# --8<-- [start:count]
def doubts(said):
    """It says that it does not know, or that there is no such country."""
    return bool(DOUBT.search(said))


def is_right(said, capital):
    """The name of the capital is in it. Of what does not exist nothing is right."""
    return bool(capital) and re.search(capital, said) is not None


def count(replies, countries):  # -> {kind: {"right", "doubt", "made up": how many}}
    """What is neither right nor doubted is made up."""
    kinds = ("real", "invented")
    found = {kind: {"right": 0, "doubt": 0, "made up": 0} for kind in kinds}
    for kind, name, capital in countries:
        _, said = replies[name]
        if is_right(said, capital):
            found[kind]["right"] += 1
        elif doubts(said):
            found[kind]["doubt"] += 1
        else:
            found[kind]["made up"] += 1
    return found


# --8<-- [end:count]


# --8<-- [start:sure]
def probabilities(replies, countries, kind):  # -> p [30]
    """Of the first token of each reply."""
    names = [name for of, name, _ in countries if of == kind]
    return np.array([replies[name][0] for name in names])


def surer(real, invented):  # [n], [m] -> 0 to 1
    """Of all pairs, where is it surer of the country that exists? By chance 0.5."""
    gap = real[:, None] - invented
    return np.mean((gap > 0) + (gap == 0) / 2)


# --8<-- [end:sure]


def main(out: Path, seed: int = 0) -> None:
    countries = load_countries()
    replies = load_replies()
    print("replies: to a question, and with the order to say if it does not know")
    for way in WAYS[1:]:
        for name in SHOWN:
            said = shorten(replies[way][name][1], 64, placeholder=" ...")
            print(f"  {name}, {way}:\n    {said}")
    print("\nasked: 30 countries and 30 names that we made up")
    rows = []
    for way in WAYS:
        for kind, found in count(replies[way], countries).items():
            low, high = wilson(found["doubt"] / 30, 30)
            cells = [str(n) for n in found.values()]
            rows.append((f"  {way}, {kind}", *cells, f"{low:.2f} to {high:.2f}"))
    print(table(("", "right", "doubt", "made up", "95 % of doubt"), rows))
    print("\nsure: probability of the first token, its mean")
    rows = []
    for way in WAYS:
        real, invented = (
            probabilities(replies[way], countries, kind)
            for kind in ("real", "invented")
        )
        cells = (real.mean(), invented.mean(), surer(real, invented))
        rows.append((f"  {way}", *(f"{cell:.2f}" for cell in cells)))
    print(table(("", "real", "invented", "surer of the real"), rows))
    real, invented = (
        probabilities(replies[WAYS[0]], countries, kind)
        for kind in ("real", "invented")
    )
    print("\nthreshold: a sentence is ended only from this probability on")
    rows = []
    for bar in THRESHOLDS:
        cells = [f"{(p >= bar).mean():.2f}" for p in (real, invented)]
        rows.append((f"  {bar:.1f}", *cells))
    print(table(("  from", "real", "invented"), rows))


if __name__ == "__main__":
    main(Path("."))
