"""A GPT in one file: it reads prose as bytes and continues it.

But: 2 layers of width 64 that see 64 bytes, trained for minutes. It learns to
spell and to punctuate; what it writes means nothing. The weights beside it were
made by `python -m snippets train gpt` and rounded to 16 bits.

Shows:
- later bytes cannot change what the model says about earlier ones
- on held-out text it needs fewer bits per byte than a trigram
- most of the words it makes are words, some are new

Reference: Radford et al. 2019, Language Models are Unsupervised Multitask
Learners, section 2.3; So et al. 2021, Primer, section 3 (the square of ReLU).

Notation: B batch, T bytes of context, C width, V = 256 bytes.
"""

import textwrap
from pathlib import Path

import numpy as np

from snippets.autograd import (
    Tensor,
    attention,
    cross_entropy,
    embedding,
    linear,
    relu2,
    rms_norm,
)
from snippets.data import categorical, prose, split, unpack
from snippets.text.counting import count, probability, smooth

LAYERS, WIDTH, HEADS, CONTEXT = 2, 64, 4, 64
BATCH = 32
SCORED = 1025  # held-out bytes, to be quick
PROMPTS = "The old man", '"Where is '


# --8<-- [start:tables]
def init(rng, dtype=np.float32):  # -> {name: Tensor, "blocks": [{name: Tensor}]}
    """Random tables and matrices; what ends a block starts at zero."""
    C = WIDTH
    tensor = lambda array: Tensor(array.astype(dtype))
    model = {
        "token": tensor(rng.normal(size=(256, C)) * 0.1),
        "place": tensor(rng.normal(size=(CONTEXT, C)) * 0.1),
        "norm": tensor(np.ones(C)),
        "blocks": [],
    }
    for _ in range(LAYERS):
        block = {
            "q": tensor(rng.normal(size=(C, C)) / C**0.5),
            "k": tensor(rng.normal(size=(C, C)) / C**0.5),
            "v": tensor(rng.normal(size=(C, C)) / C**0.5),
            "up": tensor(rng.normal(size=(C, 4 * C)) / C**0.5),
            "out": tensor(np.zeros((C, C))),
            "down": tensor(np.zeros((4 * C, C))),
            "norm1": tensor(np.ones(C)),
            "norm2": tensor(np.ones(C)),
        }
        model["blocks"].append(block)
    return model


# --8<-- [end:tables]


# --8<-- [start:block]
def block(m, x, past=None):  # {name: Tensor}, [B, T, C] -> [B, T, C]
    """Positions exchange by attention; then each is worked on alone."""
    h = rms_norm(x, m["norm1"])
    q = split_heads(linear(h, m["q"]))
    k = split_heads(linear(h, m["k"]))
    v = split_heads(linear(h, m["v"]))
    if past is not None:  # earlier positions are not computed again
        k = remember(past, "k", k)
        v = remember(past, "v", v)
    y = attention(q, k, v)
    y = y.swapaxes(1, 2).reshape(*x.shape)
    x = x + linear(y, m["out"])
    h = linear(rms_norm(x, m["norm2"]), m["up"])
    return x + linear(relu2(h), m["down"])


def split_heads(x):  # [B, T, C] -> [B, HEADS, T, C / HEADS]
    """Each head gets its share of the width."""
    B, T, C = x.shape
    return x.reshape(B, T, HEADS, C // HEADS).swapaxes(1, 2)


def remember(past, name, new):  # keys or values [B, HEADS, T, d] -> of all so far
    """The KV cache: adds what is new to what was computed before."""
    if name in past:
        new = Tensor(np.concatenate([past[name], new.data], axis=2))
    past[name] = new.data
    return new


# --8<-- [end:block]


# --8<-- [start:forward]
def forward(model, ids, cache=None):  # bytes [B, T] -> logits [B, T, V]
    """For each position, scores of the byte that comes next."""
    start = length(cache) if cache else 0
    end = start + ids.shape[1]
    if end > CONTEXT:
        raise ValueError(f"at most {CONTEXT} bytes of context, got {end}")
    x = embedding(model["token"], ids) + model["place"][start:end]
    for i, m in enumerate(model["blocks"]):
        x = block(m, x, cache[i] if cache else None)
    x = rms_norm(x, model["norm"])
    return linear(x, model["token"].swapaxes(0, 1))  # the tied head


def new_cache():  # -> for each block, the keys and values of the bytes so far
    """Empty; `forward` fills it."""
    return [{} for _ in range(LAYERS)]


def length(cache):  # -> how many bytes it holds
    """All blocks hold as many."""
    return cache[0]["k"].shape[2] if cache[0] else 0


# --8<-- [end:forward]


# --8<-- [start:train]
def train(model, ids, steps, opts, seed=0, start=0):  # -> a loss each step
    """Forward, backward, a step; `opts`: pairs of optimiser and peak rate."""
    if len(ids) <= CONTEXT:
        raise ValueError(f"at least {CONTEXT + 1} bytes are needed, got {len(ids)}")
    for t in range(start, steps):
        rng = np.random.default_rng([seed, t])  # so that a run can be resumed
        starts = rng.integers(len(ids) - CONTEXT, size=(BATCH, 1))
        at = starts + np.arange(CONTEXT)
        loss = cross_entropy(forward(model, ids[at]), ids[at + 1])
        loss.backward()
        for optimiser, peak in opts:
            optimiser.step(peak * schedule(t, steps))
        yield float(loss.data)


def schedule(t, steps):  # -> share of the peak rate
    """Up in 50 steps, then level, and down to 0 over the last two thirds."""
    return min(1, (t + 1) / 50, 1.5 * (1 - t / steps))


def bits_per_byte(model, ids):  # -> mean of -log2 p
    """Each byte from the 34th on, with half a context or more before it."""
    half = CONTEXT // 2
    starts = np.arange(0, len(ids) - CONTEXT, half)
    if not len(starts):
        raise ValueError(f"at least {CONTEXT + 1} bytes are needed, got {len(ids)}")
    at = starts[:, None] + np.arange(CONTEXT)
    logits = forward(model, ids[at]).data[:, half:]
    nats = cross_entropy(Tensor(logits), ids[at + 1][:, half:])
    return float(nats.data) / np.log(2)


# --8<-- [end:train]


# --8<-- [start:sample]
def generate(model, prompt, n, rng, temperature=0.7):  # -> bytes
    """Draws a byte, appends it, and asks again."""
    if not prompt or not temperature > 0:
        raise ValueError("prompt must not be empty, temperature must be > 0")
    text = list(prompt)
    new = text[-CONTEXT:]  # what the cache does not hold yet
    cache = new_cache()
    for _ in range(n):
        if length(cache) == CONTEXT:  # full: keep the last half
            new = text[-(CONTEXT // 2) :]
            cache = new_cache()
        logits = forward(model, np.array([new]), cache).data[0, -1]
        p = np.exp((logits - logits.max()) / temperature)
        new = [int(categorical(p, rng))]
        text += new
    return bytes(text)


# --8<-- [end:sample]


def parameters(model):  # -> {name: Tensor}, those of block 0 as "0.q", "0.k" ...
    """One flat list, for optimisers and files."""
    flat = {name: p for name, p in model.items() if name != "blocks"}
    for i, m in enumerate(model["blocks"]):
        flat |= {f"{i}.{name}": p for name, p in m.items()}
    return flat


def load():  # -> model in float64, bytes to train on, held-out bytes
    """The stored weights, and our prose, of which the last tenth is kept back."""
    arrays = unpack((Path(__file__).parent / "gpt.npz").read_bytes())
    model = init(np.random.default_rng(0))
    for name, p in parameters(model).items():
        p.data = arrays[name]
    return model, *split(prose().encode())


def measure_ngram(train, text, order):  # bytes -> -log2 p of text[order - 1 :]
    """What counts of up to `order` bytes make of a text: Kneser-Ney."""
    levels = smooth([count(train, n) for n in range(1, order + 1)], order)
    ends = range(order, len(text) + 1)
    p = [probability(levels, text[end - order : end]) for end in ends]
    return -np.log2(p)


def measure_mask(model, ids):  # bytes [CONTEXT] -> how far each score moved [T]
    """The last 24 bytes become x."""
    other = np.where(np.arange(CONTEXT) < CONTEXT - 24, ids, ord("x"))
    before = forward(model, ids[None]).data[0]
    after = forward(model, other[None]).data[0]
    return np.abs(before - after).max(axis=1)


def measure_words(model, known, rng):  # -> texts, share of their words in `known`
    """Continues each prompt; the words at both ends may be cut, and do not count."""
    texts, words = [], []
    for prompt in PROMPTS:
        text = generate(model, prompt.encode(), 220, rng)
        texts.append(text)
        words += text[len(prompt) :].split()[1:-1]
    return texts, np.mean([word in known for word in words])


def main(out: Path, seed: int = 0) -> None:
    model, text, held_out = load()
    ids = np.frombuffer(held_out, np.uint8)[:SCORED]
    print("bits per byte on the same held-out prose, fewer are better:")
    print(f"  GPT              {bits_per_byte(model, ids):.2f}")
    for order in (3, 6):
        bits = measure_ngram(text, bytes(ids), order)
        same = bits[CONTEXT // 2 + 2 - order :]  # the bytes that the GPT is asked for
        print(f"  n-gram, order {order}  {same.mean():.2f}")
    moved = measure_mask(model, ids[:CONTEXT])
    print("\nmask: the last 24 of 64 bytes become x; scores moved by up to")
    print(f"  {moved[:40].max():.1g} before them, {moved[40:].max():.1f} there")
    known = set(text.split())
    texts, share = measure_words(model, known, np.random.default_rng(seed))
    print("\nsamples: (their line breaks are not shown)")
    for made in texts:
        print(textwrap.fill("> " + made.decode(errors="replace"), 70))
    print(f"\nwords: {share:.2f} of those it made stand in what it has read")


if __name__ == "__main__":
    main(Path("."))
