"""Model collapse in words: a bigram model reads what the one before it wrote.

But: a model of pairs of words, and texts of 20,000 words. Each generation writes as
much as it has read.

Shows:
- reading its own text alone, it forgets a word for ever once it was not drawn
- rare words go first, and common ones hardly go at all
- with a tenth of real text in each generation the loss slows, and then stops
- where all texts are kept, the real one too, nearly all words stay in use

Reference: Shumailov et al. 2024, AI models collapse when trained on recursively
generated data; Gerstgrasser et al. 2024, Is Model Collapse Inevitable?

Notation: n words.
"""

import re
from collections import Counter
from pathlib import Path

import numpy as np

from snippets.data import prose, split
from snippets.media import Drawing

N = 20_000  # words that a generation reads, and writes
LOOKS = (0, 1, 2, 5, 10, 20)  # generations in the table
REGIMES = ("own text", "a tenth real", "all kept")
BANDS = {  # how often a word stands in the real text
    "once": (1, 1),
    "2 to 5": (2, 5),
    "6 to 20": (6, 20),
    "more": (21, N),
}


def words_of_prose():  # -> words [N] to read, held-out words
    """Small letters; a punctuation mark is a word."""
    words = re.findall(r"\w+|[^\w\s]", prose().lower())
    real, held_out = split(np.array(words))
    return real[:N].tolist(), held_out.tolist()


# --8<-- [start:model]
def fit(text):  # words -> {word: the words that followed it}
    """Each as often as it came; after the last word comes the first."""
    followers = {}
    for word, following in zip(text, text[1:] + text[:1], strict=True):
        followers.setdefault(word, []).append(following)
    return followers


def write(followers, n, rng):  # -> words [n]
    """Draws one word after the other, from what followed the last one."""
    word = rng.choice(list(followers))
    text = []
    for u in rng.random(n):
        choices = followers[word]
        word = choices[int(u * len(choices))]
        text.append(word)
    return text


# --8<-- [end:model]


# --8<-- [start:generations]
def generations(real, count, regime, rng):  # -> {word: followers}, words written
    """Yields the model of each generation and its text; the first reads `real`."""
    if regime not in REGIMES:
        raise ValueError(f"regime must be one of {REGIMES}, got {regime!r}")
    text = real
    for _ in range(count):
        model = fit(text)
        made = write(model, len(real), rng)
        yield model, made
        if regime == "own text":
            text = made
        elif regime == "a tenth real":
            tenth = len(real) // 10
            start = rng.integers(len(real) - tenth)
            text = made[tenth:] + real[start : start + tenth]
        else:
            text = text + made


# --8<-- [end:generations]


# --8<-- [start:measure]
def measure(model, made, held_out):  # -> words in use, share of held-out text it knows
    """What it has never read it can never write."""
    known = [word in model for word in held_out]
    return len(set(made)), np.mean(known)


def kept_by_band(real, model):  # -> {how often a word stood in `real`: share kept}
    """Of the words that stood so often in the real text, how many are left?"""
    counts = Counter(real)
    found = {}
    for name, (least, most) in BANDS.items():
        band = [word for word, count in counts.items() if least <= count <= most]
        found[name] = np.mean([word in model for word in band])
    return found


# --8<-- [end:measure]


def plot_words(path, curves):  # {regime: words in use, a generation each}
    """The number of words in use over the generations."""
    about = "The curve of its own text falls and falls; the others level off."
    picture = Drawing(580, 320, "Different words in each generation's text", about)
    top = max(max(curve) for curve in curves.values())
    count = max(map(len, curves.values())) - 1
    picture.line([(60, 30), (60, 280), (560, 280)], "soft", 1)
    picture.text(505, 304, "generation", size=12)
    picture.text(60, 20, "different words")
    for value in range(0, top + 1, 500):
        picture.text(52, 285 - 240 * value / top, value, anchor="end", size=12)
    for at in range(0, count + 1, 5):
        picture.text(60 + 430 * at / count, 304, at, anchor="middle", size=12)
    colors = ["make", "label", "place"]
    for (name, curve), color in zip(curves.items(), colors, strict=True):
        across = 60 + 430 * np.arange(len(curve)) / count
        line = np.stack([across, 280 - 240 * np.array(curve) / top], axis=1)
        picture.line(line, color, 2)
        right, height = line[-1]
        picture.text(right + 6, height + 5, name, color, size=13)
    picture.save(path)


def main(out: Path, seed: int = 0) -> None:
    real, held_out = words_of_prose()
    rng = np.random.default_rng(seed)
    curves, models, texts = {}, {}, {}
    print(f"read: {len(real):,} words, {len(set(real)):,} different ones")
    print("\nwords: different ones in the text of a generation")
    print("  generation   " + "".join(f"{look:7}" for look in LOOKS) + "   knows")
    for regime in REGIMES:
        steps = generations(real, max(LOOKS) + 1, regime, rng)
        curves[regime] = []
        for models[regime], texts[regime] in steps:
            used, known = measure(models[regime], texts[regime], held_out)
            curves[regime].append(used)
        shown = "".join(f"{curves[regime][look]:7,}" for look in LOOKS)
        print(f"  {regime:13}{shown} {known:7.0%}")
    _, known = measure(fit(real), real, held_out)
    print(f"\nknows: words of held-out text; the first generation {known:.0%}")

    print("\nkept: of the words that stood so often in the real text")
    print("  times        " + "".join(f"{band:>9}" for band in BANDS))
    for regime, model in models.items():
        shares = kept_by_band(real, model).values()
        print(f"  {regime:13}" + "".join(f"{share:9.2f}" for share in shares))

    print("\nwritten: by the last generation, from its own text alone")
    print(" ", " ".join(texts["own text"][:12]))
    plot_words(out / "words.svg", curves)


if __name__ == "__main__":
    main(Path("."))
