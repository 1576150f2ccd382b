"""Decoding: from a model's logits to the next token, and what each rule does.

But: the model is a trigram of words, without quotation marks, of our own prose.
A real model has better logits. The rules are the same.

Shows:
- draws follow the distribution that each rule defines
- one step at a time: a distribution, a draw, a longer text
- greedy decoding takes the likeliest token and soon repeats itself
- a low temperature or a cut tail lowers entropy and makes the text likelier
- a number added to all logits changes nothing but the repetition penalty

Reference: Fan et al. 2018, Hierarchical Neural Story Generation (top-k); Keskar
et al. 2019, CTRL (repetition penalty); Holtzman et al. 2020, The Curious Case of
Neural Text Degeneration (top-p); Nguyen et al. 2024, Turning Up the Heat (min-p).
"""

import re
import textwrap
from pathlib import Path

import numpy as np


# --8<-- [start:draw]
def softmax(z):  # logits [V] -> probabilities [V]
    """Exponentials that sum to 1; a logit of -inf becomes probability 0."""
    weights = np.exp(_check(z) - np.max(z))
    return weights / weights.sum()


def sample(z, rng):  # logits [V] -> one id
    """Draws a token: where a random number falls among the running sums."""
    p = softmax(z)
    ids = np.flatnonzero(p)
    at = np.searchsorted(np.cumsum(p[ids]), rng.random(), side="right")
    return int(ids[min(at, len(ids) - 1)])  # the sum may round to less than 1


# --8<-- [end:draw]
def _check(z):  # -> the logits as an array
    z = np.asarray(z, dtype=np.float64)
    if z.ndim != 1 or not np.isfinite(z.max(initial=-np.inf)):
        raise ValueError(f"logits must be a row, its largest finite, got {z}")
    return z


# --8<-- [start:shape]
def greedy(z):  # logits [V] -> logits [V]
    """Leaves only the largest logit; of equal ones, the first."""
    return _keep(z, [np.argmax(_check(z))])


def temperature(z, t):  # logits [V] -> logits [V]
    """Divides the logits by t. At t = 0 the limit, which is `greedy`."""
    if not 0 <= t < np.inf:
        raise ValueError(f"temperature must be >= 0 and finite, got {t}")
    with np.errstate(over="ignore"):  # a tiny t: -inf is the right limit
        return (_check(z) - np.max(z)) / t if t else greedy(z)


# --8<-- [end:shape]
# --8<-- [start:cut]
def top_k(z, k):  # logits [V] -> logits [V]
    """Keeps the k largest; of equal ones, the first. k > V keeps all."""
    if not (k >= 1 and k % 1 == 0):
        raise ValueError(f"k must be a whole number >= 1, got {k}")
    return _keep(z, np.argsort(-_check(z), kind="stable")[: int(k)])


def top_p(z, p):  # logits [V] -> logits [V]
    """Keeps the fewest likeliest tokens that hold p; 0 keeps one, 1 all."""
    if not 0 <= p <= 1:
        raise ValueError(f"p must be between 0 and 1, got {p}")
    order = np.argsort(-_check(z), kind="stable")
    enough = np.searchsorted(np.cumsum(softmax(z)[order]), p)
    return _keep(z, order if p == 1 else order[: enough + 1])


def min_p(z, p):  # logits [V] -> logits [V]
    """Keeps what is at least p times as probable as the likeliest token."""
    if not 0 <= p <= 1:
        raise ValueError(f"p must be between 0 and 1, got {p}")
    q = softmax(z)
    return _keep(z, q >= p * q.max())


def _keep(z, ids):  # all other tokens become impossible
    kept = np.full(len(z), -np.inf)
    kept[ids] = np.asarray(z)[ids]
    return kept


# --8<-- [end:cut]
# --8<-- [start:penalty]
def repetition_penalty(z, ids, penalty):  # logits [V] -> logits [V]
    """Lowers each logit in ids: divides it if positive, else multiplies it."""
    z, ids = _check(z).copy(), np.asarray(ids, dtype=np.int64)
    if not 1 <= penalty < np.inf:
        raise ValueError(f"penalty must be >= 1 and finite, got {penalty}")
    if np.any((ids < 0) | (ids >= len(z))):
        raise ValueError(f"ids must be 0 to {len(z) - 1}, got {ids}")
    z[ids] = np.where(z[ids] > 0, z[ids] / penalty, z[ids] * penalty)
    return z


# --8<-- [end:penalty]
def load():  # -> words [V], base [V], the text as ids, held-out text as ids
    """Our prose without titles; of each 1000 words, the last 100 held out."""
    text = (Path(__file__).parent / "prose.txt").read_text(encoding="utf-8")
    tokens = re.findall(r"[\w'’-]+|[.,:;?!]", re.sub(r"(?m)^#.*", "", text))
    words, ids = np.unique(tokens, return_inverse=True)
    held = np.arange(len(ids)) % 1000 >= 900
    base = np.bincount(ids[~held], minlength=len(words)) + 1  # no zero
    return words, base / base.sum(), ids[~held], ids[held].tolist()


# --8<-- [start:generate]
def logits(text, base, ids):  # -> log-probabilities of the next token [V]
    """What followed the last two ids in the text, or one, or none: `base`."""
    if not all(0 <= i < len(base) for i in ids[-2:]):
        raise ValueError(f"ids must be 0 to {len(base) - 1}, got {ids[-2:]}")
    p, at = base, np.flatnonzero(text[:-1] == ids[-1]) + 1 if ids else []
    for n in range(1, min(len(ids), 2) + 1):
        if n == 2:
            at = at[(at > 1) & (text[at - 2] == ids[-2])]
        if len(at):  # the more different tokens, the less weight: Witten-Bell
            counts = np.bincount(text[at], minlength=len(base))
            different = np.count_nonzero(counts)
            p = (counts + different * p) / (len(at) + different)
    return np.log(p)


def generate(model, prompt, length, rule, rng):  # -> ids
    """Asks for a distribution, draws, appends; again, until `length`."""
    if not callable(rule):
        raise ValueError(f"rule must be a function of logits, got {rule!r}")
    ids = list(prompt)
    while len(ids) < length:
        ids.append(sample(rule(model(ids), ids), rng))
    return ids


# --8<-- [end:generate]
def judge(model, ids, start, rule):  # -> four numbers, for ids[start:]
    """Entropy a step, repeated 4-grams, different words, log2 probability."""
    if not 0 <= start < len(ids) - 3:
        raise ValueError(f"start must be 0 to {len(ids) - 4}, got {start}")
    bits, got, new = [], [], ids[start:]
    for i in range(start, len(ids)):
        z = model(ids[:i])
        p = softmax(rule(z, ids[:i]))
        bits.append(-p[p > 0] @ np.log2(p[p > 0]))
        got.append(z[ids[i]] / np.log(2))
    runs = {tuple(new[i : i + 4]) for i in range(len(new) - 3)}
    repeated = 1 - len(runs) / (len(new) - 3)
    return np.mean(bits), repeated, len(set(new)) / len(new), np.mean(got)


RULES = {
    "greedy": lambda z, ids: greedy(z),
    "greedy, penalty": lambda z, ids: greedy(repetition_penalty(z, ids, 1.2)),
    "temperature 0.5": lambda z, ids: temperature(z, 0.5),
    "temperature 1": lambda z, ids: z,
    "temperature 1.5": lambda z, ids: temperature(z, 1.5),
    "top-k 20": lambda z, ids: top_k(z, 20),
    "top-p 0.8": lambda z, ids: top_p(z, 0.8),
    "min-p 0.1": lambda z, ids: min_p(z, 0.1),
}


def main(out: Path, seed: int = 0) -> None:
    (words, base, text, held), rng = load(), np.random.default_rng(seed)
    model = lambda ids: logits(text, base, ids)
    ids = prompt = np.searchsorted(words, ["It", "was", "a"]).tolist()
    print(f"steps: after {' '.join(words[ids])}, the likeliest four tokens")
    for _ in range(6):
        p = softmax(model(ids))
        order = np.argsort(-p, kind="stable")[:4]
        best = "  ".join(f"{words[i]} {p[i]:.2f}" for i in order)
        ids = generate(model, ids, len(ids) + 1, RULES["temperature 1"], rng)
        print(f"  {best:52} -> {words[ids[-1]]}")
    print("\nrules              entropy  repeated  different  log2 p")
    made = {r: generate(model, prompt, 103, RULES[r], rng) for r in RULES}
    for name, ids in {**made, "held-out prose": held[:103]}.items():
        four = judge(model, ids, 3, RULES.get(name, RULES["temperature 1"]))
        print("  {:16}{:8.1f}{:10.2f}{:11.2f}{:8.1f}".format(name, *four))
    print("\nsamples: how each text goes on")
    for name, ids in made.items():
        text = f"  {name}: {' '.join(words[ids[3:27]])}"
        print(textwrap.fill(text, 72, subsequent_indent="    "))
    print("\nzero: chance of the first token; then with all logits 5 higher")
    for z in (np.log([0.6, 0.3, 0.1]), np.log([0.6, 0.3, 0.1]) + 5):
        three = z, temperature(z, 0.5), repetition_penalty(z, [0], 1.2)
        three = [softmax(a)[0] for a in three]
        print("  {:.2f}  T 0.5 {:.2f}  penalty {:.2f}".format(*three))


if __name__ == "__main__":
    main(Path("."))
