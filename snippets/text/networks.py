"""Three networks read the same prose: an MLP, a GRU and a GPT, trained alike.

But: about 0.1 million numbers each, and five minutes of training. The stored
weights have 16 bits; `python -m snippets._ladder` makes them from nothing.

Shows:
- the MLP sees ten bytes and no more
- the GRU and the GPT see further back; none sees the byte it is to predict
- scored again from the stored weights, each needs what the ladder says

Reference: Bengio et al. 2003 (MLP); Cho et al. 2014, section 2.3 (GRU; here r
acts after the product); Radford et al. 2019 (GPT); Xie et al. 2017 (the noise).
Notation: B texts, T bytes of each, C width, V = 256 bytes.
"""

import io
import re
import textwrap
from pathlib import Path

import numpy as np

from snippets.autograd import (
    Adam,
    Tensor,
    attention,
    cross_entropy,
    embedding,
    linear,
    relu2,
    rms_norm,
)

V, T, BACK = 256, 64, 10
SIZES = {
    "MLP": f"byte:{V}x24 in:{24 * BACK}x192 last:192x{V}",
    "GRU": f"byte:{V}x64 last:128x{V} in:64x384 state:128x384",
    "GPT": f"byte:{V}x64 last:64x{V} place:{T}x64 norm:64 0q:64x64 0k:64x64 "
    "0v:64x64 0out:64x64 0up:64x256 0down:256x64 0norm:64 0norm2:64 1q:64x64 "
    "1k:64x64 1v:64x64 1out:64x64 1up:64x256 1down:256x64 1norm:64 1norm2:64",
}


# --8<-- [start:networks]
def mlp(m, ids):  # bytes [B, T] -> [B, T, C]
    """The last ten bytes side by side, and one hidden layer."""
    past = np.pad(ids, ((0, 0), (BACK - 1, 0)))
    past = np.lib.stride_tricks.sliding_window_view(past, BACK, axis=1)
    x = embedding(m["byte"], past).reshape(*ids.shape, -1)
    return relu2(linear(x, m["in"]))


def gru(m, ids):  # bytes [B, T] -> [B, T, C]
    """Byte after byte changes a state; its gates say what is kept."""
    return recur(linear(embedding(m["byte"], ids), m["in"]), m["state"])


def recur(x, u):  # [B, T, 3C], [C, 3C] -> states [B, T, C]
    """h <- n + z (h - n), n = tanh(x + r h u); its gradient runs back in time."""
    C, kept = len(u.data), []
    h = np.zeros((len(x.data), C), x.data.dtype)
    for a in x.data.swapaxes(0, 1):
        b = h @ u.data
        r, z = np.split((1 + np.tanh((a + b)[:, : 2 * C] / 2)) / 2, 2, 1)
        a, b = a[:, 2 * C :], b[:, 2 * C :]
        n = np.tanh(a + r * b)
        kept.append((h, r, z, n, b))
        h = n + z * (h - n)
    states = [*(step[0] for step in kept[1:]), h]

    def grads(g):
        dx, du, dh = np.empty_like(x.data), 0, 0
        for t in range(len(kept))[::-1]:
            h, r, z, n, b = kept[t]
            dh = dh + g[:, t]
            dn = dh * (1 - z) * (1 - n * n)
            gates = dn * b * r * (1 - r), dh * (h - n) * z * (1 - z)
            dx[:, t] = np.concatenate([*gates, dn], 1)
            db = np.concatenate([*gates, dn * r], 1)
            du, dh = du + h.T @ db, dh * z + db @ u.data.T
        return dx, du

    return Tensor(np.stack(states, 1), (x, u), grads)


def gpt(m, ids):  # bytes [B, T] -> [B, T, C]
    """Twice: each byte looks at those before it, and is worked on alone."""
    x = embedding(m["byte"], ids) + m["place"][: ids.shape[1]]
    for i in "01":
        h = rms_norm(x, m[i + "norm"])
        q, k, v = (
            linear(h, m[i + n]).reshape(*ids.shape, 4, -1).swapaxes(1, 2) for n in "qkv"
        )
        y = attention(q, k, v).swapaxes(1, 2).reshape(*x.shape)
        x = x + linear(y, m[i + "out"])
        h = rms_norm(x, m[i + "norm2"])
        x = x + linear(relu2(linear(h, m[i + "up"])), m[i + "down"])
    return rms_norm(x, m["norm"])


NETWORKS = {"MLP": mlp, "GRU": gru, "GPT": gpt}
# --8<-- [end:networks]


# --8<-- [start:train]
def init(name, rng):  # -> {name: Tensor}
    """Random tables and matrices, of about 0.1 million numbers."""
    if name not in NETWORKS:
        raise ValueError(f"a network is MLP, GRU or GPT, got {name!r}")
    model = {}
    for part, size in re.findall(r"(\w+):(\S+)", SIZES[name]):
        shape = [int(n) for n in size.split("x")]
        a = rng.normal(size=shape) / shape[0] ** 0.5
        model[part] = Tensor((a if shape[1:] else a**0).astype(np.float32))
    return model


def train(model, name, ids, steps, rng, rate=0.003, noise=0.05):
    """Yields the loss after each step; one byte read in 20 is noise."""
    if len(ids) <= T:
        raise ValueError(f"more than {T} bytes are needed, got {len(ids)}")
    adam = Adam(model.values(), decay=0.1)
    for t in range(steps):
        at = rng.integers(len(ids) - T, size=(32, 1)) + np.arange(T)
        other = ids[rng.integers(len(ids), size=at.shape)]
        read = np.where(rng.random(at.shape) < noise, other, ids[at])
        h = NETWORKS[name](model, read)
        loss = cross_entropy(linear(h, model["last"]), ids[at + 1])
        loss.backward()
        adam.step(rate * min(1, (t + 1) / 100, 1.2 * (1 - t / steps)))
        yield float(loss.data)


# --8<-- [end:train]


def next_byte(model, name, ids):  # bytes [B, T] -> p [B, T, V]
    """The probabilities of the byte that comes after each."""
    z = linear(NETWORKS[name](model, ids), model["last"]).data
    p = np.exp(z - z.max(axis=-1, keepdims=True))
    return p / p.sum(axis=-1, keepdims=True)


def costs(model, name, ids):  # bytes [T // 2 + N] -> bits [N]
    """What each of the last N costs, with half a window before it or more."""
    half, n = T // 2, len(ids) - T // 2
    if n < 1:
        raise ValueError(f"more than {half} bytes are needed, got {len(ids)}")
    ids = np.pad(ids, (0, T))  # so that the last window is whole
    at = np.arange(0, n, half)[:, None] + np.arange(T - 1)
    p = next_byte(model, name, ids[at])[:, half - 1 :]
    p = np.take_along_axis(p, ids[at + 1][:, half - 1 :, None], axis=2)
    return -np.log2(p.ravel()[:n])


def sample(model, name, prompt, n, rng):  # bytes, ... -> n bytes more
    """Draws a byte, appends it, asks again."""
    if not prompt:
        raise ValueError("prompt must not be empty")
    ids = list(prompt)
    for _ in range(n):
        edges = next_byte(model, name, np.array([ids[-32:]]))[0, -1].cumsum()
        ids.append(int(np.searchsorted(edges, rng.random() * edges[-1])))
    return bytes(ids[len(prompt) :])


def load():  # -> {network: {name: Tensor}}, prose bytes [n]
    """The stored weights in float64, and the prose that they were trained on."""
    raw = (Path(__file__).parent / "networks.npz").read_bytes()
    prose = (Path(__file__).parent / "prose.txt").read_text(encoding="utf-8")
    models = {name: {} for name in NETWORKS}
    for key, a in np.load(io.BytesIO(raw)).items():
        models[key[:3]][key[4:]] = Tensor(a.astype(np.float64))
    return models, np.frombuffer(prose.encode(), np.uint8).astype(np.int64)


def main(out: Path, seed: int = 0) -> None:
    (models, ids), rng = load(), np.random.default_rng(seed)
    cut = len(ids) * 9 // 10 - T // 2
    print("score      bits per byte   moved if the byte n back becomes x, n =")
    print("         seen  held out       1       5      10      11      30")
    window = ids[None, cut + T // 2 : cut + T]
    for name, m in models.items():
        seen, new = (costs(m, name, ids[i : i + 1056]).mean() for i in (0, cut))
        moved, p = "", next_byte(m, name, window)[0, -1]
        for n in (1, 5, 10, 11, 30):
            other = np.where(np.arange(T // 2) == T // 2 - n, ord("x"), window)
            q = next_byte(m, name, other)[0, -1]
            moved += f"{abs(q - p).sum() / 2:8.3f}"
        print(f"  {name}{seen:8.2f}{new:10.2f}{moved}")
    print("\nsamples: what follows 'The old man'")
    for name, m in models.items():
        text = sample(m, name, b"\n\nThe old man", 120, rng)
        text = f"{name}: {text.decode('ascii', 'replace')}"
        print(textwrap.indent(textwrap.fill(text, 68), "  "))


if __name__ == "__main__":
    main(Path("."))
