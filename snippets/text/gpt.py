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

import io
import textwrap
from collections import Counter
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

LAYERS, WIDTH, HEADS, CONTEXT = 2, 64, 4, 64
PROMPTS = "The old man", '"Where is '


# --8<-- [start:tables]
def init(rng, dtype=np.float32):  # -> {name: Tensor}
    """Random tables and matrices; what ends a block starts at zero."""
    if np.dtype(dtype).kind != "f":
        raise ValueError(f"dtype must be a float, got {dtype}")
    C = WIDTH
    model = {
        "token": rng.normal(size=(256, C)) * 0.1,
        "place": rng.normal(size=(CONTEXT, C)) * 0.1,
        "norm": np.ones(C),
    }
    for i in range(LAYERS):
        model |= {f"{i}.{n}": rng.normal(size=(C, C)) / C**0.5 for n in "qkv"}
        model[f"{i}.up"] = rng.normal(size=(C, 4 * C)) / C**0.5
        model[f"{i}.out"] = np.zeros((C, C))
        model[f"{i}.down"] = np.zeros((4 * C, C))
        model[f"{i}.norm1"] = model[f"{i}.norm2"] = np.ones(C)
    return {name: Tensor(a.astype(dtype)) for name, a in model.items()}
    # --8<-- [end:tables]


# --8<-- [start:block]
def block(model, i, x, past=None):  # [B, T, C] -> [B, T, C]
    """Positions exchange by attention; then each is worked on alone."""
    m = {n.partition(".")[2]: p for n, p in model.items() if n[:1] == str(i)}
    heads = *x.shape[:2], HEADS, x.shape[2] // HEADS
    h = rms_norm(x, m["norm1"])
    q, k, v = (linear(h, m[n]).reshape(*heads).swapaxes(1, 2) for n in "qkv")
    if past is not None:  # one byte more: the others are not done again
        if i in past:
            both = zip(past[i], (k, v), strict=True)
            k, v = (Tensor(np.concatenate([a, b.data], 2)) for a, b in both)
        past[i] = k.data, v.data
    y = attention(q, k, v, causal=past is None)
    x = x + linear(y.swapaxes(1, 2).reshape(*x.shape), m["out"])
    h = linear(rms_norm(x, m["norm2"]), m["up"])
    return x + linear(relu2(h), m["down"])
    # --8<-- [end:block]


# --8<-- [start:forward]
def forward(model, ids, past=None):  # bytes [B, T] -> logits [B, T, V]
    """For each position, scores of the byte that comes next."""
    start = past[0][0].shape[2] if past else 0
    end = start + ids.shape[1]
    if end > CONTEXT:
        raise ValueError(f"at most {CONTEXT} bytes of context, got {end}")
    x = embedding(model["token"], ids) + model["place"][start:end]
    for i in range(LAYERS):
        x = block(model, i, x, past)
    x = rms_norm(x, model["norm"])
    return linear(x, model["token"].swapaxes(0, 1))  # the tied head
    # --8<-- [end:forward]


# --8<-- [start:train]
def train(model, ids, steps, opts, seed=0, start=0):  # -> a loss each step
    """Forward, backward, a step; `opts`: pairs of optimiser and peak rate."""
    if len(ids) <= CONTEXT:
        raise ValueError(f"at least {CONTEXT + 1} bytes are needed, got {len(ids)}")
    for t in range(start, steps):
        rng = np.random.default_rng([seed, t])  # so that a run can be resumed
        at = rng.integers(len(ids) - CONTEXT, size=(32, 1)) + np.arange(CONTEXT)
        loss = cross_entropy(forward(model, ids[at]), ids[at + 1])
        loss.backward()
        for optimiser, peak in opts:
            rate = min(1, (t + 1) / 50, 1.5 * (1 - t / steps))  # up, on, down
            optimiser.step(rate * peak)
        yield float(loss.data)


def bits_per_byte(model, ids):  # -> mean of -log2 p
    """Each byte from the 34th on, with half a context or more before it."""
    half = CONTEXT // 2
    at = np.arange(0, len(ids) - CONTEXT, half)[:, None] + np.arange(CONTEXT)
    if not len(at):
        raise ValueError(f"at least {CONTEXT + 1} bytes are needed, got {len(ids)}")
    logits = Tensor(forward(model, ids[at]).data[:, half:])
    return float(cross_entropy(logits, ids[at + 1][:, half:]).data) / np.log(2)


# --8<-- [end:train]


# --8<-- [start:sample]
def generate(model, prompt, n, rng, temperature=0.7):  # -> bytes
    """Draws a byte, appends it, and asks again."""
    if not prompt or not temperature > 0:
        raise ValueError("prompt must not be empty, temperature must be > 0")
    out, past, fed = list(prompt), {}, max(0, len(prompt) - CONTEXT)
    while len(out) < len(prompt) + n:
        if past and past[0][0].shape[2] == CONTEXT:  # full: keep the last half
            past, fed = {}, len(out) - CONTEXT // 2
        for byte in out[fed:]:
            logits = forward(model, np.array([[byte]]), past).data[0, 0]
        fed = len(out)
        p = np.cumsum(np.exp((logits - logits.max()) / temperature))
        out.append(int(np.searchsorted(p, rng.random() * p[-1])))
    return bytes(out)


# --8<-- [end:sample]


def ngram_bits(train, text, order=3):  # bytes -> -log2 p of text[order - 1 :]
    """Counts of 1 to `order` bytes in a row, mixed: Witten-Bell smoothing."""
    if len(text) < order:
        raise ValueError(f"at least {order} bytes are needed, got {len(text)}")
    p = np.full(len(text) - order + 1, 1 / 256)
    for n in range(1, order + 1):
        grams = Counter(train[i : i + n] for i in range(len(train) - n + 1))
        total, types = Counter(), Counter(gram[:-1] for gram in grams)
        for gram, count in grams.items():
            total[gram[:-1]] += count
        for i in range(len(p)):
            gram = text[i + order - n : i + order]
            if both := total[gram[:-1]] + types[gram[:-1]]:
                p[i] = (grams[gram] + types[gram[:-1]] * p[i]) / both
    return -np.log2(p)


def load():  # -> {name: Tensor} in float64, bytes to train on, held-out bytes
    """The stored weights, and our prose, of which the last tenth is kept back."""
    raw = (Path(__file__).parent / "gpt.npz").read_bytes()
    arrays = np.load(io.BytesIO(raw))
    model = {name: Tensor(arrays[name].astype(float)) for name in arrays}
    text = (Path(__file__).parent / "prose.txt").read_text(encoding="utf-8")
    cut = len(text) * 9 // 10
    return model, text[:cut].encode(), text[cut:].encode()


def main(out: Path, seed: int = 0) -> None:
    model, text, held_out = load()
    ids = np.frombuffer(held_out, np.uint8)[:1025]
    print("bits per byte on the same held-out prose, fewer are better:")
    print(f"  GPT              {bits_per_byte(model, ids):.2f}")
    for order in (3, 6):
        bits = ngram_bits(text, bytes(ids), order)[CONTEXT // 2 + 2 - order :]
        print(f"  n-gram, order {order}  {bits.mean():.2f}")
    ids = ids[None, :CONTEXT]
    other = np.where(np.arange(CONTEXT) < 40, ids, ord("x"))
    moved = np.abs(forward(model, ids).data - forward(model, other).data)[0]
    print("\nmask: the last 24 of 64 bytes become x; scores moved by up to")
    print(f"  {moved[:40].max():.1f} before them, {moved[40:].max():.1f} there")
    known, rng = set(text.split()), np.random.default_rng(seed)
    words = []
    print("\nsamples: (their line breaks are not shown)")
    for prompt in PROMPTS:
        made = generate(model, prompt.encode(), 220, rng)
        words += made[len(prompt) :].split()[1:-1]  # the whole ones
        shown = made.decode(errors="replace")
        print(textwrap.fill("> " + shown, 70))
    share = np.mean([word in known for word in words])
    print(f"\nwords: {share:.2f} of those it made stand in what it has read")


if __name__ == "__main__":
    main(Path("."))
