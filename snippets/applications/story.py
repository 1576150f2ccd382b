"""A story from a plan: who, what, where and who helps are drawn before the first word.

But: the model has read 32 fables that go the same way in five sentences, and the plan
holds four words. A plan of a large model is text that it writes itself.

Shows:
- without a plan, most stories contradict themselves, unless the model copies
- from a plan nearly every story is consistent, complete and new
- a plan drawn anew for each sentence does not help
- one sentence again and again, a mixture and a copy each fail one of the questions
- one fable with other names passes all of them and has no sentence of its own

Reference: Fan, Lewis and Dauphin 2018, Hierarchical Neural Story Generation; Yao et
al. 2019, Plan-And-Write (a storyline first, then the sentences).

Notation: H, T, P, F stand for the hero, the thing, the place and the friend.
"""

import re
import textwrap
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np

from snippets.data import categorical
from snippets.media import table

SLOTS = "HTPF"
STEPS = 5  # sentences of a story
LOOK_BACK = 3  # tokens that the model sees
BACK = (2, 4, 6, 8)  # what else is tried
FORGETS = "a plan a sentence"
STORIES = 200  # of each way


def load():  # -> [(plan, sentences as lists of tokens)]
    """The fables beside this file, with H, T, P and F in place of the plan's words."""
    text = (Path(__file__).parent / "fables.tsv").read_text(encoding="utf-8")
    fables = []
    for line in text.splitlines():
        *words, story = line.split("\t")
        plan = dict(zip(SLOTS, words, strict=True))
        fables.append((plan, split_sentences(re.findall(r"[\w']+|[.,]", story))))
    return fables


def split_sentences(tokens):  # -> list of lists of tokens
    """After each full stop."""
    ends = [i + 1 for i, token in enumerate(tokens) if token == "."]
    starts = [0, *ends]
    return [tokens[a:b] for a, b in zip(starts, ends, strict=False)]


def fill(sentence, plan):  # -> list of tokens
    """The words of the plan in their places."""
    return [plan.get(token, token) for token in sentence]


# --8<-- [start:model]
def train(stories, k=LOOK_BACK):  # -> {(sentence's number, last k): Counter}
    """Counts what follows each k tokens in each of the five sentences."""
    counts = defaultdict(Counter)
    for story in stories:
        before = []
        for number, sentence in enumerate(story):
            for token in sentence:
                counts[number, *before[-k:]][token] += 1
                before.append(token)
    return dict(counts)


def write(counts, rng, k=LOOK_BACK):  # -> sentences
    """Token by token, until five sentences have ended."""
    tokens = []
    number = 0
    while number < STEPS and len(tokens) < 200:
        followers = counts[number, *tokens[-k:]]
        p = np.array(list(followers.values())) / followers.total()
        tokens.append(list(followers)[categorical(p, rng)])
        if tokens[-1] == ".":
            number += 1
    return split_sentences(tokens)


# --8<-- [end:model]


# --8<-- [start:plan]
def draw_plan(fables, rng):  # -> {slot: word}
    """Each word from another fable, so that the plan is new; friend and hero differ."""
    if len(fables) < len(SLOTS):
        raise ValueError(f"fables must be {len(SLOTS)} or more, got {len(fables)}")
    plan = {}
    while plan.get("H") == plan.get("F"):
        some = zip(SLOTS, rng.permutation(len(fables)), strict=False)
        plan = {slot: fables[i][0][slot] for slot, i in some}
    return plan


def write_planned(fables, counts, rng, k=LOOK_BACK):  # -> sentences
    """The plan first, then a story with H, T, P and F, then the words of the plan."""
    plan = draw_plan(fables, rng)
    return [fill(sentence, plan) for sentence in write(counts, rng, k)]


# --8<-- [end:plan]


# --8<-- [start:check]
def kinds_of(fables):  # -> {word: "T", "P" or "A"}
    """What each word of a plan is; heroes and friends are both of kind A."""
    kinds = {}
    for plan, _ in fables:
        for slot, word in plan.items():
            kinds[word] = "A" if slot in "HF" else slot
    return kinds


def is_consistent(story, kinds):
    """One thing, one place, two who act at most; the hero is there at both ends."""
    named = defaultdict(set)
    for sentence in story:
        for word in sentence:
            if word in kinds:
                named[kinds[word]].add(word)
    of_first = [word for word in story[0] if kinds.get(word) == "A"]
    back = not of_first or of_first[0] in story[-1]
    most = {"T": 1, "P": 1, "A": 2}
    return back and all(len(named[kind]) <= most[kind] for kind in most)


def is_complete(story, votes, kinds):
    """Five sentences, and each is told like that step of the fables."""
    steps = [step_of(sentence, votes, kinds) for sentence in story]
    return steps == list(range(STEPS))


def step_of(sentence, votes, kinds):  # -> 0 to 4
    """Naive Bayes over the words that are in no plan: where do they mostly stand?"""
    words = [word for word in sentence if word not in kinds]
    return int(np.argmax(sum(votes.get(word, 0) for word in words)))


# --8<-- [end:check]


def count_votes(fables):  # -> {word: log probability in each of the five steps [5]}
    """One added to each count."""
    counts = defaultdict(lambda: np.ones(STEPS))
    for _, sentences in fables:
        for number, sentence in enumerate(sentences):
            for token in sentence:
                if token not in SLOTS:
                    counts[token][number] += 1
    total = np.sum(list(counts.values()), axis=0)
    return {word: np.log(n / total) for word, n in counts.items()}


def join(story):  # sentences -> text
    text = " ".join(token for sentence in story for token in sentence)
    text = re.sub(r" ([.,])", r"\1", text)
    return re.sub(r"\b([Aa]) (?=[aeiou])", r"\1n ", text)


# --8<-- [start:measure]
def measure_stories(drawn, fables):  # -> {question: share of the stories}
    """Of the stories; `known`: of their sentences, names aside."""
    kinds = kinds_of(fables)
    votes = count_votes(fables)
    known = {join(story) for story in filled(fables)}
    answers = [
        (is_consistent(s, kinds), is_complete(s, votes, kinds), join(s) not in known)
        for s in drawn
    ]
    names = ("consistent", "complete", "new")
    shares = dict(zip(names, np.mean(answers, axis=0), strict=True))
    shares["all three"] = np.mean([all(each) for each in answers])
    shares["known"] = measure_copies(drawn, fables, kinds)
    return shares


# --8<-- [end:measure]


def measure_copies(drawn, fables, kinds):  # -> share of sentences
    """Each word of a plan counts as any other of its kind."""
    plain = lambda sentence: tuple(kinds.get(word, word) for word in sentence)
    known = {plain(sentence) for story in filled(fables) for sentence in story}
    return np.mean([plain(sentence) in known for story in drawn for sentence in story])


def filled(fables):  # -> the fables as they are read
    return [[fill(s, plan) for s in sentences] for plan, sentences in fables]


# --8<-- [start:cheaters]
def cheat(fables, rng):  # -> {cheater: a story}
    """Each passes what it can without telling anything."""
    read = filled(fables)
    some = rng.permutation(len(fables))
    plan = draw_plan(fables, rng)
    return {
        "one sentence": [read[some[0]][3]] * STEPS,
        "a mixture": [read[i][number] for number, i in enumerate(some[:STEPS])],
        "a copy": read[some[0]],
        "other names": [fill(sentence, plan) for sentence in fables[0][1]],
    }


# --8<-- [end:cheaters]


def write_all(fables, n, k, rng):  # -> {way: n stories}
    """Without a plan, with one, and with another plan for each sentence."""
    plain = train(filled(fables), k)
    slotted = train([sentences for _, sentences in fables], k)
    forgetful = [
        [fill(sentence, draw_plan(fables, rng)) for sentence in write(slotted, rng, k)]
        for _ in range(n)
    ]
    return {
        "without a plan": [write(plain, rng, k) for _ in range(n)],
        "from a plan": [write_planned(fables, slotted, rng, k) for _ in range(n)],
        FORGETS: forgetful,
    }


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    cells = lambda shares: [f"{share:.2f}" for share in shares.values()]
    fables = load()
    ways = write_all(fables, STORIES, LOOK_BACK, rng)
    print(f"stories: the first without a plan and from one, {LOOK_BACK} tokens back")
    for name in ("without a plan", "from a plan"):
        print(f"  {name}")
        text = join(ways[name][0])
        print(textwrap.fill(text, 70, initial_indent="    ", subsequent_indent="    "))

    head = ("", "back", "consistent", "complete", "new", "all three", "known")
    print(f"\nplan: shares of {STORIES} stories; known: of their sentences")
    tried = {k: write_all(fables, STORIES, k, rng) for k in BACK} | {LOOK_BACK: ways}
    rows = [
        (f"  {name}", str(k), *cells(measure_stories(tried[k][name], fables)))
        for name in ways
        for k in ((LOOK_BACK,) if name == FORGETS else sorted(tried))
    ]
    print(table(head, rows))

    print("\ncheaters: who tells no story of their own")
    told = [cheat(fables, rng) for _ in range(STORIES)]
    rows = []
    for name in told[0]:
        shares = measure_stories([each[name] for each in told], fables)
        rows.append((f"  {name}", *cells(shares)))
    print(table((head[0], *head[2:]), rows))


if __name__ == "__main__":
    main(Path("."))
