"""Valid, novel, unique: what temperature does to a model of Roman numerals.

But: a model of letters, which knows three letters back, and a language of 3,999 words
whose rules are known. What is valid in prose or in a picture no program can say.

Shows:
- at temperature 1 nearly all samples are valid, and most of these are novel
- at a lower temperature most samples are novel, too: it repeats itself
- a higher one is no more novel, and makes mistakes
- up to temperature 1 hardly a run of four letters is new: the model counts just these
- of runs of five letters some are new at temperature 1, of real numerals even more
- copies, one lucky find and random letters each pass a measure and fail another

Reference: Brown et al. 2019, GuacaMol: Benchmarking Models for de Novo Molecular
Design, section 3.1 (validity, uniqueness, novelty).

Notation: a numeral is a string such as "XIV"; "." is its end.
"""

import json
from pathlib import Path

import numpy as np

from snippets.media import Drawing, table

VALUES = {"M": 1000, "CM": 900, "D": 500, "CD": 400}
VALUES |= {"C": 100, "XC": 90, "L": 50, "XL": 40}
VALUES |= {"X": 10, "IX": 9, "V": 5, "IV": 4, "I": 1}
LETTERS = "IVXLCDM."
KNOWN = 300  # numerals that the model is trained on
DRAWN = 1000
LONGEST = 20  # letters, after which a sample is cut; MMMDCCCLXXXVIII has 15
TEMPERATURES = (0.2, 0.5, 0.8, 1.0, 1.3, 1.7, 2.2, 3.0)
IN_TABLE = (0.2, 0.5, 1.0, 1.7, 3.0)
PARTS = (4, 5)  # letters of a run: as the model counts them, and one more


# --8<-- [start:language]
def numeral(n):  # 1 to 3999 -> "MCMXCIV"
    """The largest value that fits, again and again."""
    text = ""
    for letters, value in VALUES.items():
        while n >= value:
            text += letters
            n -= value
    return text


NUMERALS = [numeral(n) for n in range(1, 4000)]
VALID = set(NUMERALS)


# --8<-- [end:language]


# --8<-- [start:model]
ORDER = 3  # letters that the model looks back


def fit(words):  # -> {the last letters: counts [8] of what came next}
    """An n-gram model of letters; spaces stand before the first one."""
    counts = {}
    for word in words:
        text = " " * ORDER + word + "."
        for i in range(ORDER, len(text)):
            row = counts.setdefault(text[i - ORDER : i], np.zeros(len(LETTERS)))
            row[LETTERS.index(text[i])] += 1
    return counts


def sample(counts, temperature, rng):  # -> str
    """One letter after the other, to the end."""
    text = " " * ORDER
    while len(text) < ORDER + LONGEST:
        seen = counts.get(text[-ORDER:], np.zeros(len(LETTERS)))
        logits = np.log(seen + 0.01) / temperature  # so that none is impossible
        p = np.exp(logits - logits.max())
        letter = rng.choice(list(LETTERS), p=p / p.sum())
        if letter == ".":
            break
        text += letter
    return text[ORDER:]


# --8<-- [end:model]


# --8<-- [start:measure]
def measure(samples, known):  # strings, a set -> valid, novel, unique
    """Shares of the samples that are valid, and of these that are novel; and how
    many different ones are both."""
    valid = [text for text in samples if text in VALID]
    novel = [text for text in valid if text not in known]
    share = len(novel) / len(valid) if valid else 0
    return len(valid) / len(samples), share, len(set(novel))


def parts(word, size):  # -> set of strings
    """All runs of so many letters, with the beginning and the end."""
    text = f" {word}."
    return {text[i : i + size] for i in range(len(text) - size + 1)}


def with_a_new_part(samples, known, size):  # -> share of the valid, novel ones
    """How many hold a run of letters that stands in no known numeral?"""
    seen = set().union(*(parts(word, size) for word in known))
    novel = [text for text in samples if text in VALID and text not in known]
    return np.mean([not parts(text, size) <= seen for text in novel])


# --8<-- [end:measure]


def training_set(rng):  # -> strings [KNOWN]
    """Numerals at random, each once."""
    return [str(text) for text in rng.choice(NUMERALS, KNOWN, replace=False)]


# --8<-- [start:cheaters]
def others(known, rng):  # -> {name: samples [DRAWN]}
    """The floor, and three that are bad on purpose."""
    unknown = sorted(VALID - set(known))
    lengths = [len(word) for word in rng.choice(known, DRAWN)]
    random = ["".join(rng.choice(list(LETTERS[:-1]), length)) for length in lengths]
    return {
        "other real numerals": rng.choice(NUMERALS, DRAWN).tolist(),
        "copies": rng.choice(known, DRAWN).tolist(),
        "one find, repeated": unknown[:1] * DRAWN,
        "random letters": random,
    }


# --8<-- [end:cheaters]


def kind(text, known):
    """What a reader wants to know of a sample."""
    if text not in VALID:
        return "not valid"
    return "known" if text in known else "novel"


def plot_shares(path, rows):  # {temperature: (valid, novel, unique)}
    """Three curves over the temperature; the number of unique ones in thousands."""
    about = (
        "Valid falls from about 1; novel hardly moves; unique has its top at about 1."
    )
    picture = Drawing(580, 300, "What temperature does to the samples", about)
    picture.line([(60, 30), (60, 250), (500, 250)], "soft", 1)
    for value in (0, 0.5, 1):
        picture.text(52, 255 - 200 * value, f"{value:g}", anchor="end", size=12)
    for temperature in IN_TABLE:
        across = 60 + 140 * temperature
        picture.text(across, 270, f"{temperature:g}", anchor="middle", size=12)
    picture.text(280, 292, "temperature", anchor="middle", size=12)
    names = {"valid": "label", "novel": "place", "unique": "make"}
    for column, (name, color) in enumerate(names.items()):
        line = []
        for temperature, row in rows.items():
            value = row[column] / DRAWN if name == "unique" else row[column]
            line.append((60 + 140 * temperature, 250 - 200 * value))
        picture.line(line, color, 2)
        right, height = line[-1]
        picture.text(right + 8, height + 4, name, color, size=13)
    picture.save(path)


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    train = training_set(rng)
    known = set(train)
    counts = fit(train)
    drawn = {t: [sample(counts, t, rng) for _ in range(DRAWN)] for t in TEMPERATURES}
    rows = {t: measure(samples, known) for t, samples in drawn.items()}
    print(f"known: {KNOWN} of {len(NUMERALS):,} numerals, such as", *train[:3])
    print("written: at temperature 1,", ", ".join(drawn[1.0][:4]))

    print(f"\ntemperature: {DRAWN:,} samples at each")
    cells = []
    for t in IN_TABLE:
        valid, novel, unique = rows[t]
        new = [with_a_new_part(drawn[t], known, size) for size in PARTS]
        shares = [f"{share:.2f}" for share in (valid, novel, *new)]
        cells.append([f"{t:g}", *shares[:2], f"{unique}", *shares[2:]])
    head = ["temperature", "valid", "novel", "unique", "new run of 4", "of 5"]
    print(table(head, cells))

    print("\ncheaters: as many samples of others")
    cells = []
    made = others(train, rng)
    for name, samples in made.items():
        valid, novel, unique = measure(samples, known)
        cells.append([name, f"{valid:.2f}", f"{novel:.2f}", f"{unique}"])
    print(table(["", "valid", "novel", "unique"], cells))
    real = made["other real numerals"]
    new = [f"{with_a_new_part(real, known, size):.2f} of {size}" for size in PARTS]
    print("\nruns: of other real numerals that are novel, with a new one")
    print(" ", ", ".join(new))
    plot_shares(out / "shares.svg", rows)
    shown = []
    for t, samples in drawn.items():
        valid, novel, unique = rows[t]
        some = [[text, kind(text, known)] for text in samples[:40]]
        row = {"temperature": t, "valid": round(valid, 2), "novel": round(novel, 2)}
        shown.append(row | {"unique": unique, "samples": some})
    (out / "samples.json").write_text(json.dumps(shown) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path("."))
