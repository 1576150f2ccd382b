"""A real model writes a sentence on 50 products: asked, told the brief, begun, sampled.

But: the sentences are those of SmolLM2, stored.

Shows:
- told the brief, the model keeps it in few sentences, and the best of four in few
- begun with its words, all sentences say them, and few have the length
- its sentences have more different pairs than a template, its samples the most

Reference: Li et al. 2016, A Diversity-Promoting Objective Function for Neural
Conversation Models (distinct n-grams); Wilson 1927, Probable Inference.

Notation: 50 briefs, a sentence for each in every condition, of samples four.
"""

import json
import textwrap
from pathlib import Path

from snippets.applications.sameness import (
    PAIRS,
    distinct,
    from_template,
    keeps_brief,
    load_briefs,
    other_material,
)
from snippets.data import wilson
from snippets.media import table

BRIEF = 2  # whose sentences are printed


def load_sentences():  # -> {condition: sentences}; of samples four for each brief
    """As `python -m snippets adverts` stored them."""
    text = (Path(__file__).parent / "adverts.tsv").read_text(encoding="utf-8")
    sentences = {}
    for line in text.splitlines():
        condition, _, said = line.split("\t")
        sentences.setdefault(condition, []).append(json.loads(said))
    return sentences


# --8<-- [start:pick]
def pick(samples, briefs):  # several for each brief -> one for each
    """The first that keeps most of its brief."""
    each = len(samples) // len(briefs)
    groups = [samples[i * each : (i + 1) * each] for i in range(len(briefs))]
    kept = lambda brief: lambda text: sum(keeps_brief(text, *brief))
    return [
        max(group, key=kept(brief)) for group, brief in zip(groups, briefs, strict=True)
    ]


# --8<-- [end:pick]


# --8<-- [start:count]
def count_kept(sentences, briefs):  # -> {"words", "length", "both", "other", "pairs"}
    """Counts, and the share of different pairs among the first of them."""
    pairs = list(zip(sentences, briefs, strict=True))
    kept = [keeps_brief(text, *brief) for text, brief in pairs]
    return {
        "words": sum(said for said, _ in kept),
        "length": sum(fits for _, fits in kept),
        "both": sum(said and fits for said, fits in kept),
        "other": sum(other_material(text, words) for text, (_, words) in pairs),
        "pairs": distinct(sentences, 2, PAIRS[-1]),
    }


# --8<-- [end:count]


def all_ways(briefs):  # -> {way: sentences}
    """A template, the real model, and the best of its samples."""
    ways = {"a template": [from_template(*brief) for brief in briefs]}
    ways |= load_sentences()
    samples = ways.pop("four samples")
    ways["one sample"] = samples[:: len(samples) // len(briefs)]
    ways["the best of four"] = pick(samples, briefs)
    return ways


def main(out: Path, seed: int = 0) -> None:
    briefs = load_briefs()
    n = len(briefs)
    ways = all_ways(briefs)
    product, words = briefs[BRIEF]
    print(f"said: {product}, must say {' and '.join(words)}")
    for name, each in ways.items():
        print(f"  {name}")
        text = each[BRIEF]
        print(textwrap.fill(text, 70, initial_indent="    ", subsequent_indent="    "))

    print(f"\nbriefs: of {n} sentences; different: of the first {PAIRS[-1]} pairs")
    rows = []
    for name, each in ways.items():
        found = count_kept(each, briefs)
        low, high = wilson(found["both"] / n, n)
        cells = [str(found[key]) for key in ("words", "length", "both")]
        cells += [f"{low:.2f} to {high:.2f}", str(found["other"])]
        rows.append((f"  {name}", *cells, f"{found['pairs']:.2f}"))
    head = ("", "words", "length", "both", "95 %", "other", "different")
    print(table(head, rows))


if __name__ == "__main__":
    main(Path("."))
