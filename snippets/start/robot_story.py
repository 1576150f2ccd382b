"""A tiny language model continues a story, one word at a time.

But: it sees two words back and has read 33 short stories. It cannot follow an
instruction, so "Write a story about a robot" becomes an opening to continue.

Shows:
- an opening about a robot is continued with a sentence not in the stories
- the next-word probabilities sum to 1, and only possible words are drawn
- most sampled sentences are new, some are copies: novelty is not guaranteed

Reference: Chen and Goodman 1999, An Empirical Study of Smoothing Techniques for
Language Modeling, section 2.5 (Witten-Bell interpolation); Shannon 1948, A
Mathematical Theory of Communication, section 3 (text drawn from such a model).

Notation: a context is the last 0, 1 or 2 words; a token is a word or a mark.
"""

import re
import textwrap
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np

from snippets.data import categorical

OPENING = "Once upon a time, there was a small robot who"
END = "</story>"


# --8<-- [start:train]
def tokenize(text):  # -> list of words and marks
    """Splits a text; marks such as , and . are tokens of their own."""
    if not isinstance(text, str):
        raise ValueError(f"text must be a string, got {text!r}")
    return re.findall(r"[\w'’-]+|[.,:;?!]", text)


def train(stories):  # list of token lists -> {context: Counter of next tokens}
    """Counts which token follows each context of two, one and no tokens."""
    if not stories:
        raise ValueError("stories must not be empty")
    counts = defaultdict(Counter)
    for story in stories:
        tokens = [*story, END]
        for i, token in enumerate(tokens):
            for n in range(min(i, 2) + 1):
                counts[tuple(tokens[i - n : i])][token] += 1
    return dict(counts)


# --8<-- [end:train]


# --8<-- [start:sample]
def next_token(counts, context):  # -> {token: probability}
    """The distribution of the next token, longer contexts mixed with shorter.

    A context is trusted the more, the fewer different tokens followed it
    (Witten-Bell): weight = seen / (seen + different).
    """
    if () not in counts:
        raise ValueError("counts must hold the empty context: train first")
    seen = counts[()].total()
    p = {token: count / seen for token, count in counts[()].items()}
    for n in range(1, min(len(context), 2) + 1):
        followers = counts.get(tuple(context[-n:]))
        if followers:
            different = len(followers)
            both = followers.total() + different
            p = {token: q * different / both for token, q in p.items()}
            for token, count in followers.items():
                p[token] += count / both
    return p


def generate(counts, prompt, sentences, rng, temperature=0.5):  # -> tokens
    """Draws a token, appends it, and again, until `sentences` have ended."""
    if temperature <= 0:
        raise ValueError(f"temperature must be > 0, got {temperature}")
    tokens = list(prompt)
    ended = 0
    while ended < sentences and len(tokens) < len(prompt) + 200:
        p = next_token(counts, tokens)
        del p[END]  # the story goes on
        weights = np.array(list(p.values())) / max(p.values())
        drawn = categorical(weights ** (1 / temperature), rng)
        tokens.append(list(p)[drawn])
        if tokens[-1] in ".?!":
            ended += 1
    return tokens


# --8<-- [end:sample]


# --8<-- [start:novelty]
def sentences_of(tokens):  # -> list of tuples of tokens
    """Cuts a token list after each full stop, question or exclamation mark."""
    text = " ".join(tokens)
    return [tuple(s.split()) for s in re.findall(r"[^.?!]+[.?!]", text)]


def known_sentences(stories):  # -> set of tuples of tokens
    """Every sentence of the stories."""
    return {sentence for story in stories for sentence in sentences_of(story)}


def longest_copy(tokens, stories):  # -> number of tokens
    """The longest run of tokens that stands in a story word for word."""
    texts = [f" {' '.join(story)} " for story in stories]
    longest = 0
    for i in range(len(tokens)):
        while i + longest < len(tokens):
            run = f" {' '.join(tokens[i : i + longest + 1])} "
            if not any(run in text for text in texts):
                break
            longest += 1
    return longest


def measure_copies(counts, stories, n, rng):  # -> how many of n sentences
    """Draws sentences after a full stop, and counts those that stand in a story."""
    known = known_sentences(stories)
    drawn = [sentences_of(generate(counts, ["."], 1, rng))[-1] for _ in range(n)]
    return sum(sentence in known for sentence in drawn)


# --8<-- [end:novelty]


# --8<-- [start:main]
def load():  # -> list of token lists, one a story
    """The stories beside this file."""
    text = (Path(__file__).parent / "robot_stories.txt").read_text(encoding="utf-8")
    return [tokenize(story) for story in text.split("\n\n")]


def join(tokens):  # -> text
    """Puts the tokens back together: no space before a mark."""
    return re.sub(r" ([.,:;?!])", r"\1", " ".join(tokens))


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    stories = load()
    counts = train(stories)
    prompt = tokenize(OPENING)
    tokens = generate(counts, prompt, 4, rng)
    print("story: four sentences, the first begun by us")
    print(textwrap.indent(textwrap.fill(join(tokens), 64), "  "))

    made = sentences_of(tokens)
    new = set(made) - known_sentences(stories)
    print(f"\nnew: {len(new)} of these {len(made)} sentences are not in the stories")
    print(f"  longest run of tokens copied: {longest_copy(tokens, stories)}")
    copied = measure_copies(counts, stories, 200, rng)
    print(f"  of 200 more sentences: {200 - copied} new, {copied} copies")
    print(f"  stories read: {len(stories)}")

    p = next_token(counts, prompt)
    print(f"\nnext word after '{' '.join(prompt[-2:])}', of {len(p)}:")
    likeliest = sorted(p, key=lambda token: (-p[token], token))
    for token in likeliest[:5]:
        print(f"  {token:10} {p[token]:.3f}")


# --8<-- [end:main]


if __name__ == "__main__":
    main(Path("."))
