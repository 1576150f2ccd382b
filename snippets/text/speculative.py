"""Speculative decoding: an n-gram drafts some bytes, the GPT checks them in one call.

But: it saves calls of the GPT, not arithmetic. That pays only where a call for several
bytes takes hardly longer than one for a single byte; in NumPy here it need not.

Shows:
- what comes out is distributed as the GPT's own draws
- who draws from p after a rejection, not from the rest, is caught
- a trigram as the draft gives more bytes a call than a unigram
- of four drafted bytes more are kept than of one, but a smaller share
- without a KV cache a byte costs as many times as much as there is context

Reference: Leviathan et al. 2023, Fast Inference from Transformers via Speculative
Decoding, sections 2.3 and 3.4; Chen et al. 2023, Accelerating Large Language Model
Decoding with Speculative Sampling; Pope et al. 2022, Efficiently Scaling
Transformer Inference, section 2 (the KV cache, and batching).

Notation: p the GPT's probabilities of the next byte [V], q the draft's; k drafted.
"""

from collections import Counter, defaultdict
from pathlib import Path

import numpy as np

from snippets.data import categorical
from snippets.media import table
from snippets.text.gpt import CONTEXT, LAYERS, WIDTH, forward, load

HALF = CONTEXT // 2
PROMPT = b"The old man"
DRAFTS = 1, 2, 4, 8  # bytes drafted before each call
SEEDS = range(8)
LENGTH = 120  # bytes of each text
DRAWS = 4000  # of two bytes, for the chi-square test


# --8<-- [start:draft]
def learn(text, order):  # bytes -> {context: Counter of the bytes that followed}
    """An n-gram: counts after contexts of 0 to order - 1 bytes."""
    if order < 1:
        raise ValueError(f"order must be >= 1, got {order}")
    followers = defaultdict(Counter)
    for n in range(order):
        for i in range(n, len(text)):
            followers[text[i - n : i]][text[i]] += 1
    return dict(followers)


def draft(followers, text, order):  # -> q [V], never 0
    """From short contexts to long ones; each leaves some for the shorter."""
    q = np.full(256, 1 / 256)
    for n in range(order):
        followed = followers.get(text[len(text) - n :])
        if followed is None:
            break
        q = q * len(followed)
        for byte, times in followed.items():
            q[byte] += times
        q = q / q.sum()
    return q


# --8<-- [end:draft]


# --8<-- [start:target]
def start_of(n):  # length of a text -> where the GPT's context begins
    """Half a context is dropped whenever it is full."""
    full = max(n - CONTEXT, 0)
    return -(-full // HALF) * HALF


def score(model, text, drafted):  # -> p after text, and after each drafted byte
    """One call of the GPT for all of them: [k + 1, V]."""
    ids = np.frombuffer((text + drafted)[start_of(len(text)) :], np.uint8)
    z = forward(model, ids[None]).data[0, -len(drafted) - 1 :]
    p = np.exp(z - z.max(axis=1, keepdims=True))
    return p / p.sum(axis=1, keepdims=True)


# --8<-- [end:target]


# --8<-- [start:accept]
def residual(p, q):  # [V], [V] -> [V]
    """What the draft gives too little of: the positive part of p - q."""
    rest = np.maximum(p - q, 0)
    if not rest.any():  # p is q, and nothing is ever rejected
        return p
    return rest / rest.sum()


def accept(drafted, q, p, rng, after=residual):  # k bytes, [k, V], [k + 1, V] -> bytes
    """Keeps drafted bytes up to the first rejection; then one more is drawn."""
    kept = []
    for i, byte in enumerate(drafted):
        if rng.random() >= p[i, byte] / q[i][byte]:
            kept.append(int(categorical(after(p[i], q[i]), rng)))
            return bytes(kept)
        kept.append(byte)
    kept.append(int(categorical(p[-1], rng)))  # all were kept: one for nothing
    return bytes(kept)


def step(score, draft, text, k, rng, after=residual):  # -> 1 to k + 1 new bytes
    """Drafts k bytes one by one, has them scored at once, and keeps what it may."""
    drafted = b""
    q = []
    for _ in range(k):
        q.append(draft(text + drafted))
        drafted += bytes([int(categorical(q[-1], rng))])
    return accept(drafted, q, score(text, drafted), rng, after)


def generate(score, draft, text, n, k, rng):  # -> n more bytes, calls of the GPT
    """Steps until there are enough; a draft ends where the context does."""
    if k < 0 or not text:
        raise ValueError(f"k must be >= 0 and text not empty, got {k}, {text!r}")
    end = len(text) + n
    calls = 0
    while len(text) < end:
        room = CONTEXT - (len(text) - start_of(len(text)))
        text += step(score, draft, text, min(k, room), rng)
        calls += 1
    return text[:end], calls


# --8<-- [end:accept]


# --8<-- [start:law]
def law(p, q, after=residual):  # [V], [V] -> [V]
    """The exact distribution of a byte that was drafted from q and judged by p."""
    kept = np.minimum(p, q)  # drafted and kept: q min(1, p / q)
    return kept + (1 - kept.sum()) * after(p, q)


def draw_again(p, q):  # the cheater: looks right, is not
    """After a rejection it draws from p, as if nothing had been drafted."""
    return p


# --8<-- [end:law]


def chi_square(counts, p):  # [n] how often, [n] -> statistic, its 1 in 1000 limit
    """Cells that are expected fewer than five times are put together."""
    expected = p * counts.sum()
    often = expected >= 5
    seen = np.append(counts[often], counts[~often].sum())
    wanted = np.append(expected[often], expected[~often].sum())
    seen = seen[wanted > 0]
    wanted = wanted[wanted > 0]
    d = len(seen) - 1  # degrees of freedom
    spread = 2 / (9 * d)
    limit = d * (1 - spread + 3.09 * spread**0.5) ** 3  # Wilson and Hilferty
    return ((seen - wanted) ** 2 / wanted).sum(), limit


def measure_pairs(score, draft, seed, after=residual):  # -> counts [V * V]
    """The first two bytes after the prompt, many times, with two drafted each time."""
    rng = np.random.default_rng(seed)
    counts = np.zeros(256 * 256)
    for _ in range(DRAWS):
        made = step(score, draft, PROMPT, 2, rng, after)
        while len(made) < 2:
            made += step(score, draft, PROMPT + made, 2, rng, after)
        counts[256 * made[0] + made[1]] += 1
    return counts


def true_pairs(score):  # -> p of the first two bytes [V * V], by the GPT alone
    first = score(PROMPT, b"")[0]
    second = [score(PROMPT + bytes([byte]), b"")[0] for byte in range(256)]
    return (first[:, None] * np.array(second)).ravel()


def ask_once(score):  # -> the same function, which asks the GPT but once
    """For many draws after one prompt."""
    known = {}

    def ask(text, drafted):
        if (text, drafted) not in known:
            known[text, drafted] = score(text, drafted)
        return known[text, drafted]

    return ask


def measure_calls(score, drafts, k, seeds):  # -> bytes a call, for each seed
    rates = []
    for seed in seeds:
        rng = np.random.default_rng(seed)
        _, calls = generate(score, drafts, PROMPT, LENGTH, k, rng)
        rates.append(LENGTH / calls)
    return np.array(rates)


# --8<-- [start:cost]
def cost(new, old=0):  # positions -> multiplications of one call
    """Of `new` positions, when the keys and values of `old` ones are cached."""
    matrices = LAYERS * 12 * WIDTH**2 + 256 * WIDTH  # each position through each
    pairs = new * (old + new)  # the mask hides scores; they are computed all the same
    return new * matrices + LAYERS * 2 * pairs * WIDTH


# --8<-- [end:cost]


def load_all():  # -> score, {name: draft}, functions of texts
    model, text, _ = load()
    score_of = lambda text, drafted: score(model, text, drafted)
    drafts = {}
    for name, order in (("unigram", 1), ("trigram", 3), ("order 5", 5)):
        known = learn(text, order)
        drafts[name] = lambda text, known=known, order=order: draft(known, text, order)
    return score_of, drafts


def main(out: Path, seed: int = 0) -> None:
    score_of, drafts = load_all()
    p = score_of(PROMPT, b"")[0]
    q = drafts["trigram"](PROMPT)
    print(f"law: the byte after {PROMPT.decode()!r}, exactly")
    rows = []
    for byte in np.argsort(-p)[:5]:
        columns = p, q, law(p, q), law(p, q, draw_again)
        rows.append([repr(chr(byte)), *[f"{column[byte]:.3f}" for column in columns]])
    print(table(["byte", "GPT", "draft", "result", "cheater"], rows))
    away = 0.5 * np.abs(law(p, q) - p).sum()
    cheated = 0.5 * np.abs(law(p, q, draw_again) - p).sum()
    print(f"total variation from the GPT: {away:.3f}, of the cheater {cheated:.3f}")
    print(f"\ntest: {DRAWS:,} draws of two bytes, chi-square, limit of 1 in 1000")
    asked = ask_once(score_of)
    truth = true_pairs(asked)
    rows = []
    for name, after in (("residual", residual), ("cheater", draw_again)):
        counts = measure_pairs(asked, drafts["trigram"], seed, after)
        statistic, limit = chi_square(counts, truth)
        rows.append([name, f"{statistic:.0f}", f"{limit:.0f}"])
    print(table(["after a rejection", "chi-square", "limit"], rows))
    print(f"\ncalls: bytes a call of the GPT, least to most of {len(SEEDS)} seeds")
    rows = []
    for name, one in drafts.items():
        rates = [measure_calls(score_of, one, k, SEEDS) for k in DRAFTS]
        rows.append([name, *[f"{r.min():.2f} to {r.max():.2f}" for r in rates]])
    print(table(["draft", *[f"k = {k}" for k in DRAFTS]], rows))
    print("\ncost: thousand multiplications for the next byte")
    rows = []
    for n in (1, 16, 64):
        without = cost(n)
        cached = cost(1, n - 1)
        numbers = f"{without / 1000:,.0f}", f"{cached / 1000:,.0f}"
        rows.append([str(n), *numbers, f"{without / cached:.1f}"])
    print(table(["bytes of context", "without a cache", "with", "times"], rows))


if __name__ == "__main__":
    main(Path("."))
