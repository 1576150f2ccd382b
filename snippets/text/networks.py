"""Three networks read the same prose: an MLP, a GRU and a GPT, trained alike.

But: about 0.1 million numbers each, and five minutes of training. The stored
weights have 16 bits; `python -m snippets ladder` makes them from nothing.

Shows:
- the MLP sees ten bytes and no more
- the GRU and the GPT see further back; none sees the byte it is to predict
- scored again from the stored weights, each needs what the ladder says
- the MLP over-fits most: from seen to unseen text it loses most

Reference: Bengio et al. 2003 (MLP); Cho et al. 2014, section 2.3 (GRU; here r
acts after the product); Radford et al. 2019 (GPT); Xie et al. 2017 (the noise).
Notation: B texts, T bytes of each, C width, V = 256 bytes.
"""

import textwrap
from pathlib import Path

import numpy as np

from snippets.autograd import (
    Adam,
    Tensor,
    cross_entropy,
    embedding,
    linear,
    relu2,
    rms_norm,
)
from snippets.data import categorical, prose, split, unpack
from snippets.media import table
from snippets.text.gpt import block

V, T = 256, 64
BACK = 10  # bytes that the MLP sees
BACKS = (1, 5, 10, 11, 30)  # which byte is changed, counted from the end
BLOCK = {
    **dict.fromkeys(["q", "k", "v", "out"], (64, 64)),
    "up": (64, 256),
    "down": (256, 64),
    **dict.fromkeys(["norm1", "norm2"], (64,)),
}
GATES = {"in": (64, 384), "state": (128, 384)}
SHAPES = {
    "MLP": {"byte": (V, 24), "in": (240, 192), "last": (192, V)},
    "GRU": {"byte": (V, 64), "last": (128, V), **GATES},
    "GPT": {
        "byte": (V, 64),
        "last": (64, V),
        "place": (T, 64),
        "norm": (64,),
        "blocks": [BLOCK, BLOCK],
    },
}


# --8<-- [start:networks]
def mlp(m, ids):  # bytes [B, T] -> [B, T, C]
    """The last ten bytes side by side, and one hidden layer."""
    padded = np.pad(ids, ((0, 0), (BACK - 1, 0)))
    past = np.lib.stride_tricks.sliding_window_view(padded, BACK, axis=1)
    x = embedding(m["byte"], past).reshape(*ids.shape, -1)
    return relu2(linear(x, m["in"]))


def gru(m, ids):  # bytes [B, T] -> [B, T, C]
    """Byte after byte changes a state; its gates say what is kept."""
    x = embedding(m["byte"], ids)
    return recur(linear(x, m["in"]), m["state"])


def recur(x, u):  # [B, T, 3C], [C, 3C] -> states [B, T, C]
    """h <- n + z (h - n), n = tanh(x + r h u); its gradient runs back in time."""
    h = np.zeros((len(x.data), len(u.data)), x.data.dtype)
    states = []
    kept = []  # of each step, for the way back
    for at_t in x.data.swapaxes(0, 1):
        from_state = h @ u.data
        r, z, n, to_new = _gates(at_t, from_state)
        kept.append((h, r, z, n, to_new))
        h = n + z * (h - n)
        states.append(h)

    back = lambda g: _back_in_time(g, kept, u.data)
    return Tensor(np.stack(states, axis=1), (x, u), back)


def _gates(x, from_state):  # [B, 3C] twice -> r, z, n, h u of n [B, C] each
    """Reset and update are sigmoids, by tanh: it cannot overflow."""
    reset, update, new = np.split(x, 3, axis=1)
    to_reset, to_update, to_new = np.split(from_state, 3, axis=1)
    r = (1 + np.tanh((reset + to_reset) / 2)) / 2
    z = (1 + np.tanh((update + to_update) / 2)) / 2
    return r, z, np.tanh(new + r * to_new), to_new


def _back_in_time(g, kept, u):  # [B, T, C] -> gradients of x and u
    dx = []
    du = np.zeros_like(u)
    dh = 0
    for t in reversed(range(len(kept))):
        h, r, z, n, to_new = kept[t]
        dh = dh + g[:, t]
        dn = dh * (1 - z) * (1 - n * n)
        dr = dn * to_new * r * (1 - r)
        dz = dh * (h - n) * z * (1 - z)
        dx.insert(0, np.concatenate([dr, dz, dn], axis=1))
        from_state = np.concatenate([dr, dz, dn * r], axis=1)
        du += h.T @ from_state
        dh = dh * z + from_state @ u.T
    return np.stack(dx, axis=1), du


def gpt(m, ids):  # bytes [B, T] -> [B, T, C]
    """Twice: each byte looks at those before it, and is worked on alone."""
    x = embedding(m["byte"], ids) + m["place"][: ids.shape[1]]
    for part in m["blocks"]:
        x = block(part, x)
    return rms_norm(x, m["norm"])


NETWORKS = {"MLP": mlp, "GRU": gru, "GPT": gpt}
# --8<-- [end:networks]


# --8<-- [start:train]
def init(shape, rng):  # of SHAPES, nested -> Tensors, nested alike
    """Random tables and matrices, about 0.1 million numbers; gains are 1."""
    if isinstance(shape, dict):
        return {name: init(part, rng) for name, part in shape.items()}
    if isinstance(shape, list):
        return [init(part, rng) for part in shape]
    array = rng.normal(size=shape) / shape[0] ** 0.5
    if len(shape) == 1:  # drawn all the same: so the stored weights were made
        array = np.ones(shape)
    return Tensor(array.astype(np.float32))


def train(model, name, ids, steps, rng, rate=0.003, noise=0.05):
    """Yields the loss after each step; one byte read in 20 is noise."""
    if len(ids) <= T:
        raise ValueError(f"more than {T} bytes are needed, got {len(ids)}")
    adam = Adam(parameters(model).values(), decay=0.1)
    for t in range(steps):
        at = rng.integers(len(ids) - T, size=(32, 1)) + np.arange(T)
        other = ids[rng.integers(len(ids), size=at.shape)]
        noisy = rng.random(at.shape) < noise
        read = np.where(noisy, other, ids[at])
        h = NETWORKS[name](model, read)
        loss = cross_entropy(linear(h, model["last"]), ids[at + 1])
        loss.backward()
        down = 1.2 * (1 - t / steps)
        adam.step(rate * min(1, (t + 1) / 100, down))
        yield float(loss.data)


# --8<-- [end:train]


def parameters(model):  # -> {name: Tensor}, those of block 0 as "0q", "0k" ...
    """One flat list, for the optimiser and the file of weights."""
    flat = {name: p for name, p in model.items() if name != "blocks"}
    for i, part in enumerate(model.get("blocks", [])):
        for name, p in part.items():
            stored_as = "norm" if name == "norm1" else name
            flat[f"{i}{stored_as}"] = p
    return flat


def next_byte(model, name, ids):  # bytes [B, T] -> p [B, T, V]
    """The probabilities of the byte that comes after each."""
    z = linear(NETWORKS[name](model, ids), model["last"]).data
    p = np.exp(z - z.max(axis=-1, keepdims=True))
    return p / p.sum(axis=-1, keepdims=True)


def costs(model, name, ids):  # bytes [T // 2 + N] -> bits [N]
    """What each of the last N costs, with half a window before it or more."""
    half = T // 2
    n = len(ids) - half
    ids = np.pad(ids, (0, T))  # so that the last window is whole
    at = np.arange(0, n, half)[:, None] + np.arange(T - 1)
    p = next_byte(model, name, ids[at])[:, half - 1 :]
    came = ids[at + 1][:, half - 1 :, None]
    p = np.take_along_axis(p, came, axis=2)
    return -np.log2(p.ravel()[:n])


def sample(model, name, prompt, n, rng):  # bytes, ... -> n bytes more
    """Draws a byte, appends it, asks again."""
    ids = list(prompt)
    for _ in range(n):
        p = next_byte(model, name, np.array([ids[-32:]]))[0, -1]
        ids.append(int(categorical(p, rng)))
    return bytes(ids[len(prompt) :])


def load():  # -> {network: model}, in float64
    """The stored weights."""
    arrays = unpack((Path(__file__).parent / "networks.npz").read_bytes())
    models = {}
    for name, shapes in SHAPES.items():
        models[name] = init(shapes, np.random.default_rng(0))
        for part, p in parameters(models[name]).items():
            p.data = arrays[f"{name}/{part}"]
    return models


def load_text():  # -> bytes to train on, held-out bytes
    """Our prose."""
    return split(np.array(list(prose().encode())))


def measure_bits(model, name, ids):  # -> bits per byte
    """Of eight stretches of 1024 bytes, spread evenly over a text."""
    size = 1024 + T // 2
    starts = np.linspace(0, len(ids) - size, 8, dtype=int)
    bits = [costs(model, name, ids[start : start + size]) for start in starts]
    return np.mean(bits)


def measure_moves(model, name, ids):  # -> for each of BACKS, in [0, 1]
    """How much probability moves if the byte n back becomes x: total variation."""
    starts = np.linspace(0, len(ids) - 32, 64, dtype=int)
    windows = ids[starts[:, None] + np.arange(32)]
    p = next_byte(model, name, windows)[:, -1]
    moves = []
    for n in BACKS:
        other = windows.copy()
        other[:, -n] = ord("x")
        q = next_byte(model, name, other)[:, -1]
        moved = np.abs(q - p).sum(axis=1) / 2
        moves.append(moved.mean())
    return moves


def main(out: Path, seed: int = 0) -> None:
    models = load()
    seen, held_out = load_text()
    rng = np.random.default_rng(seed)
    print("score: bits per byte, seen and held out; then how much probability")
    print("moves if the byte n back becomes x, n =")
    rows = []
    for name, model in models.items():
        bits = [measure_bits(model, name, part) for part in (seen, held_out)]
        moves = measure_moves(model, name, held_out)
        cells = [f"{x:.2f}" for x in bits]
        cells += [f"{x:.3f}" for x in moves]
        rows.append([f"  {name}", *cells])
    print(table(["", "seen", "held out", *map(str, BACKS)], rows))
    print("\nsamples: what follows 'The old man'")
    for name, model in models.items():
        text = sample(model, name, b"\n\nThe old man", 120, rng)
        text = f"{name}: {text.decode('ascii', 'replace')}"
        print(textwrap.indent(textwrap.fill(text, 68), "  "))


if __name__ == "__main__":
    main(Path("."))
