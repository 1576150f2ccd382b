"""Decoding: from a model's logits to the next token, and what each rule does.

But: the model is a trigram of words, without quotation marks, of our own prose.
A real model has better logits. The rules are the same.

Shows:
- draws follow the distribution that each rule defines
- one step at a time: a distribution, a draw, a longer text
- greedy decoding takes the likeliest token and soon repeats itself
- a low temperature or a cut tail lowers entropy and makes the text likelier
- the likelier texts repeat more: they have fewer different words
- a number added to all logits changes nothing but the repetition penalty

Reference: Fan et al. 2018, Hierarchical Neural Story Generation (top-k); Keskar
et al. 2019, CTRL (repetition penalty; what it does below 0 is how libraries do it);
Holtzman et al. 2020, The Curious Case of Neural Text Degeneration (top-p); Nguyen
et al. 2025, Turning Up the Heat (min-p).
Notation: V tokens in the vocabulary, z logits [V], ids numbers of tokens.
"""

import re
from functools import cache
from pathlib import Path
from textwrap import fill, indent

import numpy as np

from snippets.data import prose
from snippets.media import table

TEXTS = 8  # of each rule
MEASURES = {"entropy": 1, "log2 p": 1, "rep-4": 2, "distinct-1": 2}  # digits shown
RULES = {  # functions of the logits and the text so far
    "greedy": lambda z, ids: greedy(z),
    "greedy, penalty": lambda z, ids: greedy(repetition_penalty(z, ids, 1.2)),
    "temperature 0.5": lambda z, ids: temperature(z, 0.5),
    "temperature 1": lambda z, ids: z,
    "temperature 1.5": lambda z, ids: temperature(z, 1.5),
    "top-k 20": lambda z, ids: top_k(z, 20),
    "top-p 0.8": lambda z, ids: top_p(z, 0.8),
    "min-p 0.1": lambda z, ids: min_p(z, 0.1),
}


# --8<-- [start:draw]
def softmax(z):  # logits [V] -> probabilities [V]
    """Exponentials that sum to 1; a logit of -inf becomes probability 0."""
    weights = np.exp(_check(z) - np.max(z))
    return weights / weights.sum()


def sample(z, rng):  # logits [V] -> one id
    """Draws a token: where a random number falls among the running sums."""
    sums = np.cumsum(softmax(z))
    u = rng.random() * sums[-1]  # not times 1: by rounding, the sums end elsewhere
    return int(np.searchsorted(sums, u, side="right"))


def _check(z):  # -> the logits as an array
    z = np.asarray(z, dtype=np.float64)
    if z.ndim != 1 or not np.isfinite(z.max(initial=-np.inf)):
        raise ValueError(f"logits must be a row, its largest finite, got {z}")
    return z


# --8<-- [end:draw]


# --8<-- [start:shape]
def greedy(z):  # logits [V] -> logits [V]
    """Leaves only the largest logit; of equal ones, the first."""
    return _keep(z, [np.argmax(_check(z))])


def temperature(z, t):  # logits [V] -> logits [V]
    """Divides the logits by t. At t = 0 it is `greedy`."""
    if not 0 <= t < np.inf:
        raise ValueError(f"temperature must be >= 0 and finite, got {t}")
    with np.errstate(all="ignore"):
        divided = _check(z) / t
    if not np.isfinite(divided.max()):  # t is 0, or as good as 0
        return greedy(z)
    return divided


# --8<-- [end:shape]


# --8<-- [start:cut]
def top_k(z, k):  # logits [V] -> logits [V]
    """Keeps the k largest; of equal ones, the first. k > V keeps all."""
    if k < 1 or k != int(k):
        raise ValueError(f"k must be a whole number >= 1, got {k}")
    return _keep(z, _likeliest_first(z)[: int(k)])


def top_p(z, p):  # logits [V] -> logits [V]
    """Keeps the fewest likeliest tokens that hold p; 0 keeps one, 1 all."""
    if not 0 <= p <= 1:
        raise ValueError(f"p must be between 0 and 1, got {p}")
    if p == 1:
        return _check(z)
    order = _likeliest_first(z)
    sums = np.cumsum(softmax(z)[order])
    enough = np.searchsorted(sums, p - 1e-9)  # a sum may round to just below p
    return _keep(z, order[: enough + 1])


def min_p(z, p):  # logits [V] -> logits [V]
    """Keeps what is at least p times as probable as the likeliest token."""
    if not 0 <= p <= 1:
        raise ValueError(f"p must be between 0 and 1, got {p}")
    q = softmax(z)
    return _keep(z, q >= p * q.max())


def _likeliest_first(z):
    return np.argsort(-_check(z), kind="stable")


def _keep(z, ids):  # all other tokens become impossible
    kept = np.full(len(z), -np.inf)
    kept[ids] = np.asarray(z)[ids]
    return kept


# --8<-- [end:cut]


# --8<-- [start:penalty]
def repetition_penalty(z, ids, penalty):  # logits [V] -> logits [V]
    """Lowers each logit in ids: divides it if positive, else multiplies it."""
    if not 1 <= penalty < np.inf:
        raise ValueError(f"penalty must be >= 1 and finite, got {penalty}")
    ids = np.asarray(ids, dtype=np.int64)
    if (ids < 0).any():  # NumPy would count from the end
        raise ValueError(f"ids must be 0 to {len(z) - 1}, got {ids}")
    z = _check(z).copy()
    z[ids] = np.where(z[ids] > 0, z[ids] / penalty, z[ids] * penalty)
    return z


# --8<-- [end:penalty]


def tokenize(text):  # -> list of words and marks
    """Splits a text; quotation marks are left out."""
    return re.findall(r"[\w'’-]+|[.,:;?!]", text)


def load():  # -> words [V], ids to count, held-out ids
    """Our prose without titles; of each 1000 words, the last 100 held out."""
    tokens = tokenize(re.sub(r"(?m)^#.*", "", prose()))
    words, ids = np.unique(tokens, return_inverse=True)
    held_out = np.arange(len(ids)) % 1000 >= 900
    return words, ids[~held_out], ids[held_out]


# --8<-- [start:generate]
def followers(text, context, v):  # ids [n] -> how often each id follows it [V]
    """Counts what comes after a context in a row of tokens."""
    text = np.asarray(text, dtype=np.intp)
    n = len(context)
    here = np.full(max(len(text) - n, 0), True)  # where the context stands
    for j, token in enumerate(context):
        here &= text[j : j + len(here)] == token
    return np.bincount(text[n:][here], minlength=v)


def logits(text, ids, v):  # -> log-probabilities of the next token [V]
    """What followed no word, the last one, the last two: each overrules."""
    p = np.bincount(text, minlength=v) + 1  # no zero
    p = p / p.sum()
    for n in range(1, min(len(ids), 2) + 1):
        counts = followers(text, ids[-n:], v)
        different = np.count_nonzero(counts)
        if different:  # the more different tokens, the less weight: Witten-Bell
            p = (counts + different * p) / (counts.sum() + different)
    return np.log(p)


def generate(model, prompt, length, rule, rng):  # -> ids
    """Asks for a distribution, draws, appends; again, until `length`."""
    ids = list(prompt)
    while len(ids) < length:
        z = model(ids)
        ids.append(sample(rule(z, ids), rng))
    return ids


# --8<-- [end:generate]


def measure_text(model, ids, start, rule):  # -> {measure: number}, for ids[start:]
    """Entropy a step, repeated 4-grams, different words, log2 probability."""
    entropies = []
    log_p = []
    for i in range(start, len(ids)):
        z = model(ids[:i])
        p = softmax(rule(z, ids[:i]))
        p = p[p > 0]
        entropies.append(-p @ np.log2(p))
        log_p.append(z[ids[i]] / np.log(2))
    new = ids[start:]
    runs = [tuple(new[i - 4 : i]) for i in range(4, len(new) + 1)]
    return {
        "entropy": np.mean(entropies),
        "rep-4": 1 - len(set(runs)) / len(runs),
        "distinct-1": len(set(new)) / len(new),
        "log2 p": np.mean(log_p),
    }


def measure_rule(texts, model, start, rule):  # -> {measure: mean over the texts}
    """One text is chance: the means of several."""
    rows = [measure_text(model, ids, start, rule) for ids in texts]
    return {name: np.mean([row[name] for row in rows]) for name in rows[0]}


def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    words, text, held_out = load()
    ask = cache(lambda *last: logits(text, last, len(words)))
    model = lambda ids: ask(*ids[-2:])
    prompt = np.searchsorted(words, ["It", "was", "a"]).tolist()
    print(f"steps: after {' '.join(words[prompt])}, the likeliest four tokens")
    ids = prompt
    for _ in range(6):
        p = softmax(model(ids))
        order = np.argsort(-p, kind="stable")[:4]
        best = "  ".join(f"{words[i]} {p[i]:.2f}" for i in order)
        ids = generate(model, ids, len(ids) + 1, RULES["temperature 1"], rng)
        print(f"  {best:52} -> {words[ids[-1]]}")
    made = {}
    for name, rule in RULES.items():
        made[name] = [generate(model, prompt, 103, rule, rng) for _ in range(TEXTS)]
    real = held_out[: 103 * TEXTS].reshape(TEXTS, 103).tolist()
    rows = []
    for name, texts in {**made, "held-out prose": real}.items():
        rule = RULES.get(name, RULES["temperature 1"])
        found = measure_rule(texts, model, 3, rule)
        cells = [f"{found[m]:.{digits}f}" for m, digits in MEASURES.items()]
        rows.append([name, *cells])
    print(f"\nrules: means over {TEXTS} texts of 100 tokens")
    print(indent(table(["", *MEASURES], rows), "  "))
    print("\nsamples: how each text goes on")
    for name, texts in made.items():
        goes_on = f"  {name}: {' '.join(words[texts[0][3:27]])}"
        print(fill(goes_on, 72, subsequent_indent="    "))
    print("\nzero: chance of the first token; then with all logits 5 higher")
    for higher in (0, 5):
        z = np.log([0.6, 0.3, 0.1]) + higher
        shaped = z, temperature(z, 0.5), repetition_penalty(z, [0], 1.2)
        p = [softmax(a)[0] for a in shaped]
        print("  {:.2f}  T 0.5 {:.2f}  penalty {:.2f}".format(*p))


if __name__ == "__main__":
    main(Path("."))
