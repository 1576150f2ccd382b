"""A tiny language model continues a story, one word at a time.

But: it sees two words back and has read 34 short stories. It cannot follow an
instruction, so "Write a story about a robot" becomes an opening to continue.

Shows:
- an opening about a robot is continued with a sentence not in the stories
- the next-word probabilities sum to 1, and only possible words are drawn
- most sampled sentences are new, some are copies: novelty is not guaranteed

Reference: Chen and Goodman 1999, An Empirical Study of Smoothing Techniques for
Language Modeling, section 2.6 (Witten-Bell interpolation); Shannon 1948, A
Mathematical Theory of Communication, section 3 (text drawn from such a model).

Notation: a context is the last 0, 1 or 2 words; a token is a word or a mark.
"""

import re
import textwrap
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np

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
    known, rest, extra = counts[()], 1.0, Counter()
    for n in (1, 2):
        followers = counts.get(tuple(context[-n:])) if len(context) >= n else None
        if followers:
            both = followers.total() + len(followers)
            extra = Counter({t: q * len(followers) / both for t, q in extra.items()})
            extra.update({t: count / both for t, count in followers.items()})
            rest *= len(followers) / both
    rest /= known.total()
    return {token: n * rest + extra[token] for token, n in known.items()}


def generate(counts, prompt, sentences, rng, temperature=0.5):  # -> tokens
    """Draws a token, appends it, and again, until `sentences` have ended."""
    if temperature <= 0:
        raise ValueError(f"temperature must be > 0, got {temperature}")
    tokens, ended = list(prompt), 0
    while ended < sentences and len(tokens) < len(prompt) + 200:
        p = next_token(counts, tokens)
        p.pop(END, None)  # the story goes on
        weights = np.array(list(p.values())) / max(p.values())
        weights **= 1 / temperature
        draw = np.searchsorted(np.cumsum(weights), rng.random() * weights.sum())
        tokens.append(list(p)[draw])
        ended += tokens[-1] in ".?!"
    return tokens


# --8<-- [end:sample]


# --8<-- [start:judge]
def sentences_of(tokens):  # -> list of tuples of tokens
    """Cuts a token list after each full stop, question or exclamation mark."""
    if isinstance(tokens, str):
        raise ValueError(f"tokens must be a list, got {tokens!r}")
    text = " ".join(tokens)
    return [tuple(s.split()) for s in re.findall(r"[^.?!]+[.?!]", text)]


def longest_copy(tokens, stories):  # -> number of tokens
    """The longest run of tokens that stands in a story word for word."""
    if not tokens:
        raise ValueError("tokens must not be empty")
    texts = [f" {' '.join(story)} " for story in stories]
    found = lambda run: any(f" {' '.join(run)} " in text for text in texts)
    longest = 0
    for i in range(len(tokens)):
        while i + longest < len(tokens) and found(tokens[i : i + longest + 1]):
            longest += 1
    return longest


def load():  # -> list of token lists, one a story
    """The stories beside this file."""
    text = (Path(__file__).parent / "robot_stories.txt").read_text(encoding="utf-8")
    return [tokenize(story) for story in text.split("\n\n")]


def join(tokens):  # -> text
    """Puts the tokens back together: no space before a mark."""
    if isinstance(tokens, str):
        raise ValueError(f"tokens must be a list, got {tokens!r}")
    return re.sub(r" ([.,:;?!])", r"\1", " ".join(tokens))


# --8<-- [end:judge]


# --8<-- [start:main]
def main(out: Path, seed: int = 0) -> None:
    rng, stories = np.random.default_rng(seed), load()
    counts, prompt = train(stories), tokenize(OPENING)
    tokens = generate(counts, prompt, 4, rng)
    print("story: four sentences, the first begun by us")
    print(textwrap.indent(textwrap.fill(join(tokens), 64), "  "))

    known = {sentence for story in stories for sentence in sentences_of(story)}
    new = [s for s in sentences_of(tokens) if s not in known]
    print(f"\nnew: {len(new)} of these 4 sentences are not in the stories")
    print(f"  longest run of tokens copied: {longest_copy(tokens, stories)}")
    drawn = [sentences_of(generate(counts, ["."], 1, rng))[-1] for _ in range(200)]
    copied = sum(sentence in known for sentence in drawn)
    print(f"  of 200 more sentences: {200 - copied} new, {copied} copies")

    p = next_token(counts, prompt)
    print(f"\nnext word after '{' '.join(prompt[-2:])}', of {len(p)}:")
    for token, q in sorted(p.items(), key=lambda item: (-item[1], item[0]))[:5]:
        print(f"  {token:10} {q:.3f}")


# --8<-- [end:main]


if __name__ == "__main__":
    main(Path("."))
