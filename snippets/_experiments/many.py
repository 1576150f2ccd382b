"""Many prompts through SmolLM2 at once: each matrix is read once for all of them.

The layers are those of `llm/smollm`; only attention goes prompt by prompt. What all
prompts begin with is computed once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from snippets.llm.smollm import attend, feed_forward, new_cache, rms_norm, rotate, turns
from snippets.llm.tokenizer import STOP

BATCH = 20  # prompts at once, for the sake of memory
Ids = Sequence[int]
Model = dict[str, Any]
# what has been said so far, logits [V] -> the next id
Choice = Callable[[list[int], Any], int]


def likeliest(said: list[int], logits: Any) -> int:
    """The greedy choice."""
    return int(logits.argmax())


def forward(model: Model, chunks: Sequence[Ids], caches: list[dict[str, Any]]) -> Any:
    """Logits [n, V] after the last id of each chunk; each joins its own cache."""
    s = model["sizes"]
    x = np.ascontiguousarray(model["head"][:, np.concatenate(chunks)].T)
    ends = np.cumsum([len(chunk) for chunk in chunks])
    spans = [slice(e - len(c), e) for e, c in zip(ends, chunks, strict=True)]
    befores = [cache["seen"] for cache in caches]
    nows = [b + len(c) for b, c in zip(befores, chunks, strict=True)]
    turn = np.concatenate([turns(s, *b) for b in zip(befores, nows, strict=True)])
    for i in range(s["L"]):
        w = {part: arrays[i] for part, arrays in model["layers"].items()}
        y = rms_norm(x, w["norm"], s["eps"]) @ w["qkv"]
        y = y.reshape(len(x), -1, s["D"]).swapaxes(0, 1)
        qk = rotate(np.ascontiguousarray(y[: s["H"] + s["G"]]), turn)
        seen = []
        for cache, span, before, now in zip(caches, spans, befores, nows, strict=True):
            k, v = (cache[part][i] for part in "kv")
            k[:, before:now] = qk[s["H"] :, span]
            v[:, before:now] = y[s["H"] + s["G"] :, span]
            seen.append(attend(qk[: s["H"], span], k[:, :now], v[:, :now]))
        x = x + np.concatenate(seen) @ w["out"]
        x = x + feed_forward(w, x, s)
    for cache, now in zip(caches, nows, strict=True):
        cache["seen"] = now
    return rms_norm(x[ends - 1], model["norm"], s["eps"]) @ model["head"]


def common(prompts: Sequence[Ids]) -> int:
    """With how many ids all of them begin."""
    columns = enumerate(zip(*prompts, strict=False))
    return next((i for i, ids in columns if len(set(ids)) > 1), min(map(len, prompts)))


def generate(
    model: Model, prompts: list[list[int]], steps: int, choose: Choice = likeliest
) -> list[list[int]]:
    """What each prompt is continued with: at most `steps` ids, no stop token."""
    names = model["tokenizer"]["names"]
    shared = common([prompt[:-1] for prompt in prompts])
    start = new_cache(model, max(shared, 1))
    if shared:
        forward(model, [prompts[0][:shared]], [start])
    said: list[list[int]] = [[] for _ in prompts]
    for first in range(0, len(prompts), BATCH):
        at = list(range(first, min(first + BATCH, len(prompts))))
        caches = {i: new_cache(model, len(prompts[i]) + steps) for i in at}
        for cache in caches.values():
            cache["seen"] = shared
            for part in "kv":
                cache[part][:, :, :shared] = start[part][:, :, :shared]
        chunks = {i: prompts[i][shared:] for i in at}
        for _ in range(steps):
            logits = forward(model, [chunks[i] for i in at], [caches[i] for i in at])
            chosen = {
                i: choose(said[i], row) for i, row in zip(at, logits, strict=True)
            }
            at = [i for i in at if names[chosen[i]] not in STOP]
            for i in at:
                said[i].append(chosen[i])
                chunks[i] = [chosen[i]]
            if not at:
                break
    return said
