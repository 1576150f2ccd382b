"""Retrieval: the passage nearest to a question, found by words, put into a prompt.

But: forty passages of one sentence each; a word matches only itself. `semantic_search`
compares meanings, and in `retrieval_answers` a language model reads what was found.

Shows:
- by words the passage is found for nearly all questions that share its words
- asked in other words, it is found for few, and hardly better than by chance
- a reader that copies rare words answers all that the search finds, and nothing else
- whoever repeats all passages is right by the count, in hundreds of words

Reference: Robertson and Zaragoza 2009, The Probabilistic Relevance Framework: BM25
and Beyond, section 3; Lewis et al. 2020, Retrieval-Augmented Generation.

Notation: P passages, V different words; a score for each passage [P].
"""

import re
from pathlib import Path

import numpy as np

from snippets.data import wilson
from snippets.media import table

K1 = 1.2  # how soon a repeated word stops counting
B = 0.75  # how much a long passage is marked down: 0 not at all, 1 in full
COMMON = 4  # a word in so many passages says nothing about one of them
EXAMPLE = 9  # the question whose prompt is printed


def load_facts():  # -> [{"fact", "beside", "question", "reworded", "answer", ...}]
    """What is true of the town of Orrowby, which does not exist.

    `beside` tells of something alike; `answer`, `rival` and `changed` are what the
    fact says, what `beside` says, and something false. The first two are patterns.
    """
    text = (Path(__file__).parent / "facts.txt").read_text(encoding="utf-8")
    facts = []
    for block in text.strip().split("\n\n"):
        fact, beside, question, reworded, last = block.split("\n")
        answer, rival, changed = last.split(" / ")
        facts.append(
            {
                "fact": fact,
                "beside": beside,
                "question": question,
                "reworded": reworded,
                "answer": answer,
                "rival": rival,
                "changed": changed,
            }
        )
    return facts


# --8<-- [start:index]
def words(text):  # -> list of lower-case words and numbers
    """No grammar: "crosses" and "cross" are two words."""
    return re.findall(r"[a-z0-9]+", text.lower())


def build_index(passages):  # -> {"columns": {word: column}, "weights" [P, V], "rare"}
    """BM25: what each word says for each passage that it stands in."""
    bags = [words(passage) for passage in passages]
    vocabulary = sorted(set().union(*bags))
    counts = np.array([[bag.count(word) for word in vocabulary] for bag in bags])
    found = (counts > 0).sum(axis=0)  # in how many passages a word stands
    rarity = np.log(1 + (len(bags) - found + 0.5) / (found + 0.5))
    length = counts.sum(axis=1, keepdims=True)
    soft = K1 * (1 - B + B * length / length.mean())
    weights = rarity * counts * (K1 + 1) / (counts + soft)
    columns = {word: column for column, word in enumerate(vocabulary)}
    rare = {word for word, n in zip(vocabulary, found, strict=True) if n < COMMON}
    return {"columns": columns, "weights": weights, "rare": rare}


def search(index, question):  # -> a score for each passage [P]
    """The weights of the words that the question has, added up."""
    asked = set(words(question)) & set(index["columns"])
    columns = [index["columns"][word] for word in sorted(asked)]
    return index["weights"][:, columns].sum(axis=1)


# --8<-- [end:index]


# --8<-- [start:answer]
def build_prompt(passage, question):  # -> text
    """What a model would be given."""
    return f"Read this text:\n{passage}\n\nAnswer from the text: {question}"


def read_answer(index, prompt):  # -> what is left of the passage
    """The rare words of the passage that the question does not have.

    It stands for the model, and understands nothing.
    """
    text, _, question = prompt.partition("\n\nAnswer from the text: ")
    passage = text.removeprefix("Read this text:\n")
    asked = words(question)
    left = [word for word in words(passage) if word not in asked]
    return " ".join(word for word in left if word in index["rare"])


# --8<-- [end:answer]


# --8<-- [start:measure]
def shared_words(passages, question):  # -> how many words each has in common [P]
    """The baseline: every word counts alike."""
    asked = set(words(question))
    return np.array([len(asked & set(words(passage))) for passage in passages])


def hit_rate(scores):  # [P, P], row i for question i -> the share found
    """Its own passage must lie above all others: a tie is shared among those tied."""
    best = scores == scores.max(axis=1, keepdims=True)
    own = np.diag(best)
    return float((own / best.sum(axis=1)).mean())


def states(text, pattern):  # -> whether the text has one of these words
    """`plum` is in "plum buns" and in "plums", not in "aplomb"."""
    return re.search(rf"\b(?:{pattern})", text, re.IGNORECASE) is not None


# --8<-- [end:measure]


def measure_search(facts):  # -> {way: share found, of the questions, and reworded}
    """Of 40 passages, is the right one on top?"""
    passages = [fact["fact"] for fact in facts]
    index = build_index(passages)
    found = {"by chance": [1 / len(facts)] * 2, "shared words": [], "BM25": []}
    for kind in ("question", "reworded"):
        asked = [fact[kind] for fact in facts]
        shared = np.array([shared_words(passages, question) for question in asked])
        bm25 = np.array([search(index, question) for question in asked])
        found["shared words"].append(hit_rate(shared))
        found["BM25"].append(hit_rate(bm25))
    return found


def measure_answers(facts):  # -> {what the prompt holds: [share right, mean words]}
    """How often the right answer is in what is read out, and how long that is."""
    passages = [fact["fact"] for fact in facts]
    index = build_index(passages)
    best = [int(search(index, fact["question"]).argmax()) for fact in facts]
    given = {
        "nothing": [""] * len(facts),
        "the passage found": [passages[i] for i in best],
        "another passage": passages[1:] + passages[:1],
        "all passages": [" ".join(passages)] * len(facts),
    }
    measured = {}
    for name, texts in given.items():
        right, size = [], []
        for fact, text in zip(facts, texts, strict=True):
            said = read_answer(index, build_prompt(text, fact["question"]))
            right.append(states(said, fact["answer"]))
            size.append(len(said.split()))
        measured[name] = float(np.mean(right)), float(np.mean(size))
    return measured


def with_interval(share, n):  # -> two cells of a table
    """The share and its interval."""
    low, high = wilson(share, n)
    return f"{share:.2f}", f"{low:.2f} to {high:.2f}"


def main(out: Path, seed: int = 0) -> None:
    facts = load_facts()
    n = len(facts)
    print(f"search: the share of {n} questions whose passage comes out on top")
    rows = []
    for name, shares in measure_search(facts).items():
        cells = [cell for share in shares for cell in with_interval(share, n)]
        rows.append((f"  {name}", *cells))
    print(table(("", "its words", "95 %", "other words", "95 %"), rows))

    index = build_index([fact["fact"] for fact in facts])
    fact = facts[EXAMPLE]
    scores = search(index, fact["question"])
    print("\nscores: of the two best passages")
    for i in np.argsort(-scores)[:2]:
        print(f"  {scores[i]:5.2f}  {facts[i]['fact']}")
    prompt = build_prompt(facts[int(scores.argmax())]["fact"], fact["question"])
    print("\nprompt: and what is read out of it")
    print("\n".join(f"  {line}" for line in prompt.split("\n") if line))
    print(f"  -> {read_answer(index, prompt)}")

    print("\nanswers: those with the right word, and how many words they have")
    rows = []
    for name, (share, size) in measure_answers(facts).items():
        rows.append((f"  {name}", *with_interval(share, n), f"{size:.1f}"))
    print(table(("  in the prompt", "right", "95 %", "words"), rows))


if __name__ == "__main__":
    main(Path("."))
