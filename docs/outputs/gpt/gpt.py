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

# --- from snippets.autograd: only what is used here ---
import numpy as np


class Tensor:
    """An array that remembers how it was computed; floats keep their dtype."""

    __array_priority__ = 1  # array + Tensor asks Tensor, not NumPy

    def __init__(self, data, parents=(), grads=None):
        data = np.asarray(data)
        self.data = data if data.dtype.kind == "f" else data.astype(float)
        self.grad, self.parents, self.grads = None, parents, grads
        self.shape = self.data.shape

    def backward(self):
        """Adds to `.grad` of every leaf that this scalar was computed from."""
        if self.data.size != 1:
            raise ValueError(f"backward needs a scalar, got shape {self.shape}")
        order, seen, stack = [], set(), [(self, False)]
        while stack:  # depth first, without recursion: graphs are deep
            node, expanded = stack.pop()
            if expanded:
                order.append(node)
            elif id(node) not in seen:
                seen.add(id(node))
                stack += [(node, True), *((p, False) for p in node.parents)]
        flow = {id(self): np.ones_like(self.data)}
        for node in reversed(order):
            g = flow.pop(id(node))
            if node.grads is None:
                node.grad = g if node.grad is None else node.grad + g
                continue
            for parent, part in zip(node.parents, node.grads(g), strict=True):
                key = id(parent)
                flow[key] = flow[key] + part if key in flow else part

    def __add__(self, other):
        a, b = self, _tensor(other, self)

        def grads(g):
            return _sum_to(g, a.shape), _sum_to(g, b.shape)

        return Tensor(a.data + b.data, (a, b), grads)

    def __mul__(self, other):
        a, b = self, _tensor(other, self)

        def grads(g):
            return _sum_to(g * b.data, a.shape), _sum_to(g * a.data, b.shape)

        return Tensor(a.data * b.data, (a, b), grads)

    def __matmul__(self, other):  # [..., n, k] @ [..., k, m] -> [..., n, m]
        a, b = self, _tensor(other, self)
        if min(a.data.ndim, b.data.ndim) < 2 or a.shape[-1] != b.shape[-2]:
            raise ValueError(f"cannot multiply shapes {a.shape} and {b.shape}")

        def grads(g):
            left, right = (
                g @ b.data.swapaxes(-1, -2),
                a.data.swapaxes(-1, -2) @ g,
            )
            return _sum_to(left, a.shape), _sum_to(right, b.shape)

        return Tensor(a.data @ b.data, (a, b), grads)

    def __pow__(self, n):
        return _map(self, self.data**n, lambda: n * self.data ** (n - 1))

    def __neg__(self):
        return self * -1.0

    def __sub__(self, other):
        return self + _tensor(other, self) * -1.0

    def __rsub__(self, other):
        return -self + other

    def __truediv__(self, other):
        return self * _tensor(other, self) ** -1.0

    def __rtruediv__(self, other):
        return self**-1.0 * other

    __radd__, __rmul__ = __add__, __mul__

    def __getitem__(self, index):
        parts = index if isinstance(index, tuple) else (index,)
        once = all(isinstance(part, int | slice) for part in parts)

        def grads(g):
            full = np.zeros_like(self.data)
            if once:  # each entry is taken at most once: no need to add
                full[index] = g
            else:
                np.add.at(full, index, g)
            return (full,)

        return Tensor(self.data[index], (self,), grads)

    def sum(self, axis=None):
        """Over one axis, which is dropped, or over all."""

        def grads(g):
            g = g if axis is None else np.expand_dims(g, axis)
            return (np.broadcast_to(g, self.shape),)

        return Tensor(self.data.sum(axis), (self,), grads)

    def mean(self, axis=None):
        """Over one axis, which is dropped, or over all."""
        total = self.sum(axis)
        return total * (max(total.data.size, 1) / self.data.size)

    def reshape(self, *shape):
        """The same numbers in another shape."""
        new = self.data.reshape(shape)
        return Tensor(new, (self,), lambda g: (g.reshape(self.shape),))

    def swapaxes(self, a, b):
        """The same numbers with two axes exchanged."""
        return Tensor(
            self.data.swapaxes(a, b), (self,), lambda g: (g.swapaxes(a, b),)
        )

    def exp(self):
        """e to the x."""
        y = np.exp(self.data)
        return _map(self, y, lambda: y)

    def log(self):
        """The natural logarithm."""
        return _map(self, np.log(self.data), lambda: 1 / self.data)

    def tanh(self):
        """The hyperbolic tangent; (tanh(x / 2) + 1) / 2 is the sigmoid."""
        y = np.tanh(self.data)
        return _map(self, y, lambda: 1 - y * y)


def _tensor(value, like):
    if isinstance(value, Tensor):
        return value
    return Tensor(np.asarray(value, like.data.dtype))  # a float stays float32


def _map(x, y, slope):
    return Tensor(y, (x,), lambda g: (g * slope(),))


def _sum_to(g, shape):
    """Undoes broadcasting: sums over the axes that `shape` did not have."""
    g = g.sum(tuple(range(g.ndim - len(shape)))) if g.ndim > len(shape) else g
    axes = tuple(i for i, n in enumerate(shape) if n == 1 != g.shape[i])
    return g.sum(axes, keepdims=True) if axes else g


def relu2(x):
    """max(x, 0) squared. Reference: So et al. 2021 (Primer), section 3."""
    y = np.maximum(x.data, 0)
    return _map(x, y * y, lambda: 2 * y)


def linear(x, w, b=None):  # [..., n], [n, m], [m] -> [..., m]
    """x @ w (+ b), with all leading axes in one matrix product."""
    if w.data.ndim != 2 or x.shape[-1] != w.shape[0]:
        raise ValueError(f"linear: x has shape {x.shape}, w {w.shape}")
    flat = x.data.reshape(-1, w.shape[0])
    y = flat @ w.data if b is None else flat @ w.data + b.data

    def grads(g):
        g = g.reshape(-1, w.shape[1])
        both = (g @ w.data.T).reshape(x.shape), flat.T @ g
        return both if b is None else (*both, g.sum(0))

    parents = (x, w) if b is None else (x, w, b)
    return Tensor(y.reshape(*x.shape[:-1], w.shape[1]), parents, grads)


def embedding(table, ids):  # [V, C], integers [...] -> [..., C]
    """Rows of a table."""
    ids = _integers(ids, table.shape[0], "ids")

    def grads(g):  # sums over sorted runs: np.add.at is far slower
        order = np.argsort(ids, axis=None, kind="stable")
        rows, first = np.unique(ids.ravel()[order], return_index=True)
        full = np.zeros_like(table.data)
        full[rows] = np.add.reduceat(g.reshape(ids.size, -1)[order], first)
        return (full,)

    return Tensor(table.data[ids], (table,), grads)


def rms_norm(x, gain, eps=1e-5):  # [..., C], [C] -> [..., C]
    """Rows of mean square 1. Reference: Zhang and Sennrich 2019, section 4."""
    scale = (_dot(x.data, x.data) / x.shape[-1] + eps) ** -0.5
    unit = x.data * scale

    def grads(g):
        h = g * gain.data
        gx = scale * (h - unit * (_dot(h, unit) / x.shape[-1]))
        return gx, _sum_to(g * unit, gain.shape)

    return Tensor(unit * gain.data, (x, gain), grads)


def _dot(a, b):  # [..., C], [..., C] -> [..., 1], without a temporary
    return np.einsum("...c,...c->...", a, b)[..., None]


def attention(q, k, v, causal=True):  # [..., T, d] each -> [..., T, d]
    """Scaled dot products; `causal`: position t sees positions up to t only.

    Reference: Vaswani et al. 2017, section 3.2.1.
    """
    if q.shape[-1] != k.shape[-1] or k.shape[:-1] != v.shape[:-1]:
        raise ValueError(f"attention: q {q.shape}, k {k.shape}, v {v.shape}")
    scale = q.shape[-1] ** -0.5
    p = (q.data * scale) @ k.data.swapaxes(-1, -2)
    if causal:
        p += np.triu(np.full(p.shape[-2:], -np.inf, p.dtype), 1)
    p = np.exp(p - p.max(-1, keepdims=True))
    p /= p.sum(-1, keepdims=True)
    y = p @ v.data

    def grads(g):
        d = g @ v.data.swapaxes(-1, -2)
        d -= _dot(g, y)
        d *= p
        d *= scale
        return d @ k.data, d.swapaxes(-1, -2) @ q.data, p.swapaxes(-1, -2) @ g

    return Tensor(y, (q, k, v), grads)


def cross_entropy(logits, targets):  # [..., V], integers [...] -> scalar
    """The mean of -log softmax(logits)[target], in nats."""
    z = logits.data.reshape(-1, logits.shape[-1])
    ids = _integers(targets, z.shape[1], "targets").ravel()
    if len(ids) != len(z):
        raise ValueError(f"{len(z)} rows of logits but {len(ids)} targets")
    z = z - z.max(1, keepdims=True)
    picked = (np.arange(len(ids)), ids)
    p = np.exp(z)
    total = p.sum(1, keepdims=True)
    loss = np.mean(np.log(total[:, 0]) - z[picked])

    def grads(g):
        d = p / total
        d[picked] -= 1
        return ((d * (g / len(ids))).reshape(logits.shape),)

    return Tensor(loss, (logits,), grads)


def _integers(ids, limit, name):
    ids = np.asarray(ids)
    if ids.dtype.kind not in "iu" or not ids.size:
        raise ValueError(f"{name} must be integers, got {ids.dtype}{ids.shape}")
    if not 0 <= ids.min() <= ids.max() < limit:
        span = f"{ids.min()} to {ids.max()}"
        raise ValueError(f"{name} must lie in 0 to {limit - 1}, got {span}")
    return ids


# --- end of snippets.autograd ---


LAYERS, WIDTH, HEADS, CONTEXT = 2, 64, 4, 64
PROMPTS = "The old man", '"Where is '


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


def train(model, ids, steps, opts, seed=0, start=0):  # -> a loss each step
    """Forward, backward, a step; `opts`: pairs of optimiser and peak rate."""
    if len(ids) <= CONTEXT:
        raise ValueError(
            f"at least {CONTEXT + 1} bytes are needed, got {len(ids)}"
        )
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
        raise ValueError(
            f"at least {CONTEXT + 1} bytes are needed, got {len(ids)}"
        )
    logits = Tensor(forward(model, ids[at]).data[:, half:])
    return float(cross_entropy(logits, ids[at + 1][:, half:]).data) / np.log(2)




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
    raw = _FILES['gpt.npz']
    arrays = np.load(io.BytesIO(raw))
    model = {name: Tensor(arrays[name].astype(float)) for name in arrays}
    text = _FILES['prose.txt']
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


# --- the data files ---
import base64

_FILES = {
    'gpt.npz': base64.b85decode(
        "P)h>@EdT%j2mk;8Apk)^h3NnP|NsC0|NjX96aaK@Yh`XOZg6=401yCxfB*mh0000nbN~"
        "PV0001-nPqzvN!x~T3GNQ@Oh&t_t6Gxa?u6h@a19XL-GjS^=y+RIch4j^EWWt=;;xG>@"
        "aFjo?|iHNGRIWk_jR7vF&jH|@7Sex;X+dj&59X1EOp4Fn7GiGgyA5@8X7Y^WzytHgU1g"
        "{nKX3R|DLxRJT`S$!SmFSgC`6tIGX@st)VQ8wT8|K{r`PJ+9*k6H~1}QII{R4J3Qwk4T"
        "wSmInD5a4wwc5txv%~WjvY*s-f-"
        "F0A{3bl1hQb)Kzu1+{)pj+;n@K4HMxP*qqLnHE9@b%Zx=cr7W;bT`U?|f5B-"
        "!8_WQ^l@PgS>>cTVzq33AjK+KLRVrBu1x>ZPWE0x%J<N<jl~5hu2lNlN@cXe_>w@x?AX"
        "-oL1-"
        "ar(`yWRU*co&}4xH~V%Ish(<C!=bK4w~h2KqtjhIJYDimIV4lkz;yeG&96sb_X$Wk24f"
        "#IT!`o@gYP>}@ACKr8(r-"
        "Zc3Y8b@BK#Xv_RkGZIXYR^qbnE^iVPoY2O8p`sn*}cwr9`A?K<s{|<)e0O`iZCUp{_rj"
        "307>{NX$?ax-"
        "{gr(BU@AV7UnY{KnErH@{F$b!{5UHV?M)xG7ZvlL)lP1ftljin7#0`Qi}9|$CWqoTcs;"
        "=%zG&7D5!7ju~|tea>d@tX^ySO2{6>-"
        "0e|7%_Tl~uco0<ON%mIOi|lvYirYd>hh^z5Ogp6{IZYix$?7F-"
        "24!O2F}yO2oytU_DRf6|o7}~H2sW`LlD|xI@l~T6IRoSHF=U5nS!L9J9JNh3@=W4mdZ~"
        "}?i|HJ-B08<t#L?!s%nJ5NTqEX`Zz2px+rU*h)>r|0T317}6*wBJjo@VFx4mU-"
        "I8u~tS}Ic?K*La+wg!&TbS-TSwbRxO)q_wQq`a2bgU<GS(m-"
        "@xDy@2qNLUG%gIi#4rML1Lw!<x)CCNz`t2A^^Wo&u|jL~~)mrXn6F0f8qGj^PG2*#?<U"
        "?^!y`hvx37chc4Pi>RZ&0fbnCJem;r4$;=Fb<~Y3>0fx!ch|{R^Q7#2lr43YM;!hb1}>"
        "K;Zf{!T*bP&0Z-"
        "%aOW&XZw@S2!wY^cFx*96S5b|yIdmP`if0*}TC2dAD#49YNgsR+$m;*2p=dnfQS;|^)%"
        "~yx{Vx5f6D(l&Q9pjj?mL0I4+EqTuTw#XcIDHAV6x6hH*vEEceuGM=h}6TcSPt2NqcFY"
        "&2jQ1F*KiX5MP39~p|Qm84gt6DK~EPYk4f2H$$tP<FtV5#WG@Z_Z>37G7Z(lvN;G}VXD"
        "|zV3-"
        "ku&i+CG60!G8?qy}@2eox)>Lc6Hgq=j%T`l|L+Yb%RE3&ti}m|o0KX12X8nWaw8u10mD"
        "9?R!}8BdWKYjfGp(iQtB*uv*flBj&OPu4r-"
        "0#i)Bq?7^uNj4KMchrWUOq`2qBs`>3<Q1qC2|!WVsm=rSOjF@6YXrN&KZV`S+<^TdMf*"
        "ufQiyJ0eyv7I1#1H$&~76WCcsYYc<5Eyh~NDgR0aDbsSy3I_E~<TzUC?19B$zjt0kpJe"
        "3;lGry5yNu-P%nYI?CY03A~zGzECn5@-"
        "SHj!rv^qAYxzej*k&HlTQQ1^wOeFV#mq1B=rjc6wMjz>=2Q4Q3x2rJNF@nbAxGI!B8|%"
        "NU6IPzT6-"
        "TwI$R`<}766WL{oL+&T_L@l)Y&`NDnJE>h@H)T#%X`Bx4`d8P#1qFp?#_MI^P1AeZ@~k"
        ";VD8J4>4_%@vsYlY&>6NB_yw#qISK%sTj_a#_h#JI>&`!gRXt)0_dS~=!b}0Bw^@*((S"
        "VxNUg+T{vO}3SF8=Vwe#j`<65=U{jvUYMykX=5k)e640SEGhVCB+;3CAPRRULSxaM)$~"
        "nYT2h+v5m^c;j~jY0zIxgwm8wyY%&JdVe3n6;BBflYKa%XKWHJSW9<rGL=f@@Fkl=0M`"
        "bK-dR)wOZ4Q-"
        "3rBHu^k9d;uLD_8^N^K@i7=dSDQBLRAlcHR6Zk61{`hzJhk5UFp?chn3#MEI5Yg<8{l7"
        "=IhPx1qAWLzOcORu3Sji&?F5=H~7q|Aa1?cG2L|4QZ^<#L>a^Wb+JN(P|jjt=-"
        "O{%9IQ%l0889L2&QctlMkHSt?zIo$(#<f1IVT@*Vmhh}0ETOK|1{w8JM3>>D6A;n;rvN"
        "~r7192s^Lh_KN)K%#ZwTw#vb)EG<l)M&pkXz|v&@=H%0aso#6BQMnh9Qg$ioh(TBB_qf"
        "GV!FB1}U9h3qNTC*okN)+mvagm5}PoA2Wx5@2VYi#<S$^xFL*@1vno4C8f%rP^PldXTj"
        "Y8tv16mXrEDte(l|&9bxRsLHp~t=B!PMVM~(fu(NL|q1fZ%R{L%1W;k2=2Q))2ID%3OC"
        "e?@cQFmb#wS(N++7>jjnf2N*!aklI2XmEv(n0yhs&&+AX(%jDR^VFx3G7c?g-"
        "%6<3`&in_N$X{8jfY!OAh~bCO}5OGfFh+0y5R^Vb{5<Fqp$R1RO?hRO5^uV7OWyMo~?e"
        "a^5f8JJ>tst9L{J*>Z3bIFA}2uTXX~n`_sE>EwVdhdqS0GKWYD<wEvp`Zse+jx-"
        "%qCy=7bTjrHggNbHWD5*Fqb^>-"
        "dCn_<>;(IIKhrP9*^h|O=inHF7*T4^GAnWiPVPxe3DvsZho#-"
        "$114;rbfvRil9Oi476I`ZyMbuQRXb+mKcEBx|6xhvi+IWP@_#+$@phf#GKaLICyPTegW"
        "u~K=j{B$&&`))tr78+1E%lS=0Ev>~v|-e2v9GwOV3sbS-_mYe80O~mW=6(~d|i8GkRz2"
        "xyQKx>IAo=w$WB*aJ7s6U&uAv{!UN!kI3G`dogJ(3R6hip!7EE+9Dy`6jjdO(MfIe5-"
        "X7Ed`&Zv0+9#IO21@C%Y04k)AL@^PD-nC%iau9;?4|ywk1;IBWE)y9kJFnmer1xQD?N*"
        "y?n<Oa%A4RXu|GZlmWZX%U~rU8S1T0E*Dm`%c3@kl+>mlv0S+Ra@IUrB%sDDXTZfJ@v$"
        ">+ktR$%(Wu|K;ohAMQp&C#xlX*aw#&RuTQ<9>!M|Srod5xAzT~Zf_pP0XO9h4>K$UQ*R"
        "nOPOsJE*wl1+0&cfsL*;`ekm3QjDcQRrgfClfR4FQ1|UorZLhn<+<ZN9I7r=FdfG>W`-"
        "IW+%Tp$Kb!7ttXGC8g)AzZK&r-"
        "?q}Q5)JAq?l2DpG4$j8Y`=6y~S{)Nl1y`>|2S27X$Xf#XNsxP)p(mK&=IG)|?HL;T<mU"
        "nu`>h<Z!Xh5H}i|hzxA*>BQZ%B1iqdu$ia0PgS?Iv%KOMqV#VJwCQyV}dJ+u>@AWQRY7"
        "`C72m@0c|0l2TJGWB#U|LEphJZ)IgG?5@(DrTQH1F7D@bv9<AJ6pa%|d)vS2LpnzI?%0"
        "}rj_v75rhwSen80;XcQN&tDQL6Q-"
        "1@A5bSuGdSkYg}cNW=bbIxyNDfpXS>^hB)z@uOjd|;o6%SiX7GSp3~UPimvRIxRllJO1"
        "gQWn|Xa`W6>i5t#UHz~8UMAS~c?O(>;RlM+#T)~(_^&&N_h2#2i-"
        "(ot_HI)9$E3qstf=;O;;BmSzIFwldJ_HCxP)U|$a)mHE510*74f!_M0{b&x$Y0C_M;op"
        ";9Ex|UVb1SjQ8X6k!9Fsr48$61(p>Bh#Oqd{8%|f-"
        "=5EsF?Y^n}B_DtaE(C9qQDmWgrkX<4=XWs^3-"
        "Wil+y|PJ5R!v>NPVr%tcOt~8Hz$+ZN~-"
        "XVQg#v7Tm}&pBd_JgPpbq)G}taUIitfV`w5=MT+4%vJaMm4M{0DSE)jL_=^B=U#18+LM"
        "q}QcwZ+(w#Z}I^~&q)o?xAfY;HLPTj>L8P3E%Dn4KXVLQnkv&<mA5xGq{OXTWBlD!8IH"
        "c5Gw!Q`PC|bc(kgDGrm_HsS>-iOz?)v1`<|s5JV4Duc<&T-*bjsJ-"
        "B&ObVzKqU@0~Q3go?pW!3#EK-"
        "Sc<|ezgDIWU(`IdH*p~w=@#XCxq-8adtXp<1mm+`JgIb=J(R6gk&Qt-VP*2)5Cs$2%v<"
        "|3?fU?yBZ^7Xprtq!m9SguZ&1e>9o%tW>6+x!`rr8&e>t`RVedaf;mPjQTLNaf>y<N9o"
        "8rmx;ao(j2w)U;~hcAFeyT0|e#{ZvrS#}%2f>fERaJmj9+n!--_Waw2~Nz=h8DIUIacC"
        "dHA?dVmggMA;o<)|;a6&u{2ldh(xAGYn=YXOROgi51JvU}+X_?{&BiZSm|QR%+uQnzcp"
        "@KioqJq`M@O~@3b72{MZ;qAB@sxPngr^0o(rhO`=a0|JId>Vwa4D2ZTVWwJ}tt+K!hv-"
        "FWTX>Hi#7tM(!h-Fh%y3^s2idLegYR?Bd)JC1L2u?7-"
        "4S18o7p?@@4$7rG||KqTQ+q>u~5C#(b725kQu1Xr`IuG<hr;9yr#^OSF2Om5dW$0%Ct{"
        "EA2wessdu*j!FM5wr}#2CEzu%;fs4YD_6u6AQ<x3brq059uA-T-Lkk#uhnl7K(7K|lkn"
        "@iAn@}#po5tuf(Qf#RTSPz5F8W>SCHoT846kM<`Xk)?)rFLmRAUu5MA|P^2d(_wvMOuC"
        "(G_{Qw*stSVDwAQ&`L2!ltkNawkJB|N@91DT5N^v&7=bDluy%@tP|O7$`ZDrH32$I_n1"
        "|9i=GB3bW58ob@Nt&ggS_qF&R_}-wTv9cKaw?&oLf(eGkAFycZw9?a=|{64M7Q(<X-"
        "vrGMdHl1-"
        "~iXW$U;Z(C)paO^kogitjs&N65vyA4H&08R7cG0kG8X|G|Yuo|$7w<)~nzh)al9|Zo0l"
        "t`ztiu|B}Ek!Gs3fPWe7?VB*-hg{yaTsN^DM*E@JKP1v-"
        "rn)Vt&*|0JAc^M(i*`XQx>STsej~4p%ZW~#{s3l-C-"
        "h`0lSeN`UvM$`79bIv_LEOZD74hJ@&h=mDbadk4H0)s6~L0`j~IV8q7np4V1x(R*Glg4"
        "z-Os-JAuh!0K8!5~;?VW-n+v{-FPvc{lu!wHMA(CKA8AA3Y}m3L=-"
        "shPCt=k&@a?ZBt;~Za2rw!!_YoWqRy*>X_*zZcFyjEs!a;Y)o-"
        "27A*AgX=!kA&VKctt+{$vUa7bCo*+~7rNV6AX!4AdhppJYjyd42v%KQfUV!iPciJqZ$5"
        "IYE6t&XIEj*ErR;#nm&}n>2OVLNd5bQEaN>zpT=%n$=ITM+T7Dl#vt-jk=&K>Kr;Ol6#"
        "c|Uy)B?U%ui}h9dHNm6*Wt)Unffa_ID(1eW-e<?i-(Y9vFS(g<%|93iFfG(n>1-"
        "N);kuJL{#R(Jr77IvFX|fQTZA^5E5bp!-"
        "=)j>hbar5Yrh;g=N}!E++}owPW3LgB$*@i!Q3gMiZ{>F%9>_ezzdl0xQX?4>JzvwF4Z+"
        "Ya6dPKeF%p;DAF9(l<cevq}kqcEtKM50gttq%so<i+>E%2^dd5mD;MY@90rl35e}tV+E"
        "WeQdP{p_+aBJ?XAZR2Ta(JU8QE0>7uaQ@hkL`Mgw0{9GORxqrg%Q6Pppj4Dy|);p#o1t"
        "Uj1)=bg-1Z1h*F&?MG6>_`88HUWJdCEN*K;vA|jS4__9az(w|}WO$sN9|T#yAKc-WVMT"
        "ArwaCl2S3)$mS=kp9sv6QR`6=F^uQF^>su2}?EanlHi4x?e+yjswcZ8$~Bcz7P1M^bcp"
        "Q*|BLw?B(b+IJ9PtGQ-kyG48C1+{ygg*vVhw1Qj6r>dCh+2rg1Nz}R@>2MWN}<2$J*cT"
        "{2O2^d7gGjo>c%Xi-"
        "%1te*2*+BSB>MlDTnE3wjqv@vm8t08&So`L;Gjfr~)c<BLQl!bOtW~CzNCEwtN)(NjeJ"
        "yq`-"
        "QVHh3kpOJ%`!DwZ#%9%1^hW0^bDBqmWAMOxEKP<N$=r#t*^Z;8ekE#Y|TH{A{0*Q!Xlp"
        "2Ofhl|^pRt4M}!!j<?T#0F0zPI7r2FkbzlUeYcwKh+FxVbog{0Y?n7!M@6Q)cmC&f5$6"
        ">(Gc+@<8>F+cEGbarNC`!D;ie7=~;9lHH6u1zmVCB5M~<8Q;OrYpbnJ=n&OwyQM46RgA"
        ">U)9I7k}{|9Ev*j~(IR$Agld<W?fYzDupJMc4VgLc<BhDfL=sUQ`hAL1p}#d%J+$TmaX"
        "Arhk(2*4r<!<5+AW!4D13x$ywxQ6|xomNH!zBw=0DQb??JhqFPg(u^F1+(atC8{)eP50"
        "qbwyzdeXN|V|j2>D|kOBvxS&_2nlWwsVHqr=@hk6%gEy0&?f9<4N(@bk&b>8I{G5$67d"
        "lh}OTv?dsi{<*OZ?cD>672fGpqR42LNa|bximC~k6;S1{p2wIY1}xjkuckl928MYUm;L"
        "cS!(ah-"
        "!%5KDX1u4E&e)868GTxcGXsw&GZ+6my~lP+nbCkKsK{Fo$0A=EL6onGWAdsy~O17-"
        "r`!zXHY%p4hRwRom-"
        "r>af7;Nc$P0k9y$kW7pWauWB(8mgilfb$VtAgu{WhL(bcKHhy(`01JqTuin$J9;NRS|y"
        "eK|~UBP$Y-"
        "r_;>A_qeUxMsMTuZC6|w=?||M&O>pFWwP7O<JYs`IQ}#R13d~J}jB(_5qa{Bwg31pssi"
        "oU55J$Rxl@^bo>rJ7w@P}PW0AATP%H;@sU0dLa$)Nj2`yexUIH^{S5a=6>vW|8q}hah!"
        "u{dS92CnR4XNZ!8@q&bdE~Aks8!n$@}09xjtJPKEOqNBj6JJ-It(6!rM}1(hVgB+QNpo"
        "nm2{srVfLB`9i3Sdn@$dcy^&$SBqwUD(j$1tz%+H*#f(&0cKOf=<D)Nc^q4hEhQ)78ul"
        "vGAvhds)Jt<aegW*PwO89n5FDpZOYzKod9bV(H0PeuKt@D{9A7}2M(RSbJSopwa2dHY2"
        "+@0kw^1#@HRT(qMou~`rbt-QR)?1NEiBm9XTossO&h{sSUj&j&1pe0G|VE+frCK}8LEx"
        "57V?p@8NEjf$V6Nyw<~NH(}P|~Bxa*W7q{(r<v&G-"
        "vENO_9LdI1shxBjoy1Axv)WIC*3)t&dP%}}osq_P6X`O}@3ns7+O8dfi@c+%Q1c?^xEZ"
        "B0ZB<j4*7Qc>6t$cB&$z(1k^Ys>!5^qLb6su5e&g<Vt#G8!T5Xw^fNOGxxy9^w_<+wPJ"
        "NahT9dHh4T|kLMTVEkJV9k1|%}{FT8;$9~kDf*TlVVk{Ko~<c4tUK!v!H7tJkCJnCnyH"
        "TvWwMLR1y9Fp{3cL@o=JckA6XO!3aE#tTBd%*RdyaMFp$s^v|--"
        "bZn7%ZU8hJmweSNPo=T)F}{b~-"
        "&9%a>7Bc~zw^C^iMLW25f${4c(}G7F410*n%e60vr=0XS;wO``evhL*1k3Ga7ox(dILW"
        "Rq5N;pIdDVHGi5rLXd6-"
        "4s9aQ=LQJBkBEJj0V|t?qmqWThZlLE*R=THF;VxUd(XZvAC<1<hv%x5GNZv0Ur)x7?#X"
        "nIN*LbD4^9i)zqs#&3x^hfuO^1*$pGF?THsUbfHzu9vkkQIe7pc`@ZQ)t=w4-"
        "9~ySUlfzmBF_tbEizi2mX-tXrT{I~#wV4Wm`Lg=3faIBXgi<{3`jQZ>*F^%f|cHxc)?J"
        "#{3(?fRcUK_eBQxK*1DcA}G1EoXh<c3>Uk;zkE_<rCVAF9oXNw^S_F<6Cft^GDIs^q9a"
        "3*I45O-"
        "w~(DFLAcNyS)mzNg|8@;`7U~RpM!3aD1b*S8QcIhb}@Fk{?<JyH@ZjS?4OCCOs<Q7~bM"
        ";W~^4Wpl9;UZKds@fJT+`8#6P4Rh3@WBywA;PRHn$z<OgN+sO#=L8c1xD!3nK!0nnz)c"
        "qguB}XujfMU7Q%KN|rI_NJ=ztby8o%u@IsqC}-8DR@sC+aQ#uP`*C1N%|T#Ho%Y4i9-"
        "l%~luqZh}w7;T@N8@!+-"
        "GO@WQJi<{^8#`1>oh+krCq@T#$0$;VQwujtxwVwVwW=8%hy_>EG3~r$mqWcF`xYzei-"
        "^@SM&r+-"
        "TpZKn=AsZu6#Lz2<y`xM)(K5u}g&&Xm<_tIQ5n96tcDf^+?M1daD5V}=F6EhtFp-"
        "(ZVYJYAfgY;k`ABM&x18rL=?d%S7uH5OHaWWKt@pfh^a(aGSiDEOOcj+v;|?fR{xd%<X"
        "pb!$xEmY-_vvx`7I*?QHYV8?>NT}J?k(~lsf1C~`UL8`TE~^-iz^^ukOjc?Fdad9n?y-"
        "{@MnG=>>IC0n_(Gp9<1Yssh5<lemAOv2O5Qh(Rsfl)@G-"
        "mmIRKP7n73A$LR0*mDE9SpE5}?*+TdTeH>pGtyhkE*5NJmGX5)7&RLef>i8^HbJSCR!N"
        "2n-"
        "(3PaVRD{^UwS@FTJG51{aAmu7Saf0GoazJ@&?elKpK2V1!%RJd18iS?sk+tLS7?lqH7}"
        "P@wu(b#mPD`5E5u9OV5trj&gUD7+)&S9*D2!(i`oZ<7TD<uXRp|Lf$IDgUp=WWT~c^yW"
        "Jq`Q^|4Q+5gLM7{7I{cZQu#<o=dn;GoBtrdcnU7JO-"
        "&3!>+T_!Lx++k}SL?sX~ycN{&l?1GPZAoST8hEEBxtX)M3>WZI6Qzu8Hi9&{bFYyWfUU"
        "+yfwf{etsV1vLYx(jtF5P_Df5Oj*0OdksrfnC+6`%<Mzq*J|Wy2Co08O7J(mrHf{R(vr"
        "n176oJa&=K1cPrUK3C_dzckzX^N!H8zuIk@FCp^erTYexkqvDJupp>x_vvO@UR4WQYxK"
        "enqHCv9)>qD8H6V3PKpi<cPRV$S7o;qzjQ9Bw{<%Qg9|5JGhO(M^cpZ<w?0bz8oI~B?o"
        "6VlKK|3v?DrWKhbRU|{%C})3k#8~JU$i9}5&`rArx`HaEyN*Hn3UCpp#ecJhOIx{7f&0"
        "#C{x<YJ;}wtWLvb&83tcL|m~qVCG468Cwt|z_U@X(A6Z%N8NL~ZxGCvAO%G1zjT5&fdg"
        "#(o{OOuCcSunt{QOoit`0As_#09Gu3BpZqkjm0SaufM7@M&C%bvD9s2l#})9=JrHa+pu"
        "xu1e=@(YQ2BExQ}PGa7NJR7vTz?~wJS;Wbu!Kky0`44Qfwr~-"
        "#j{cStcx#nbBIr;<hl541pN*}_%z;1aMuEDPhgfcL0WBw=foi&q=XaoHN%;r7#tCprU*"
        "G{7eaWjp1N_&S=&}Mg|yLg30v}md+*Pq0a_25?2SCbQfoUR28w3j0~?{BZH)m3h3n}hX"
        "n^8!}Z*UDy;1B}-XBCN|vEP8AHNK<}iL=-"
        "3%w5eCoMi_6j0cZHi_&C)ey}Wuh>!e(rEoW*><;8rJhQY7SA51?mGdO~*w675EGPk8c+"
        "Cb$BJPW6yzPA5JNk=u~oBqvMOIu=c;d@&lTpbt2ZOB^vMQ(p~y<Es(sdFxh6lcmRv5wN"
        "Hx&wqSLUHo*f?IIuH&F%GLVA&{1T#op2ByFTuq;|Z#fuJUI{X4=%N>+g>`<yLI-"
        "q%A8d}Adg&&C|uaHiIDNMbZ)4*I(hun}R3r=|=TFoX&s(73(=}E|{PY9AEt9TO*A*yKt"
        "-he;aizrX16YKyKCtU+4#IeAa^$}mD_o_GO-"
        "{xNq4Fm8GJrzt29YmGF??@%~6c|w|)0fCRXKJIhdRNef?!?{%L9GF9;Fn@c+R~(!)OCM"
        "nDN`<o#^Rc`7ob1(_<F*sD#FA47wEg>g1pt<QC;td5qn6rty#)3G=v)kkNX<ZPcemVX5"
        "ZA>vYUJpnX9gQ1+&wHDZ?&^9ZAb{FJDP~6Z~XOsX*!uhuH_A3M7JQjTUm}97V|p%tj8T"
        "5d+*Qw9Wqo*HQ-"
        "Z<B6BP0{6NfYXj^*{F}%QmjS0`?ejTMj&_sziI?KhwH)xA(g=Ah)971ZjsH5^j&u#SgM"
        "_rO_bQm>;ep%AXKw;tNv)*d`UJk4v{za$Gn_3jieKztVM(zf+r>UxyT)ZG(fA!6oO?tL"
        "H$(O_+gDC!F=-4(6u947y+-hsv4+%O0?anBkO}%-"
        "frH?=BB_N@Uu6U;DpY3w@^nU%@xRbPE|Pp^i0e3vGiRZ?1argDD&`glp?=`icn?|y-"
        "zmBB3HX3ohi)4?sV|@k{~nGo#(KW0ZJ2$ig0nHQ_^(P9yo3Lwyn~nF1iakqrdgk0ZK2W"
        "ZVP%Qh2~3usQo46z>|>)a+5tyOg57F_DgAtZdzLHrIKO^c`b%iR4)Kq4JP0h6TE%vTch"
        "FqY3Rgk>Ng7)Mx8usP?etBcZloEGi0`ZarUrZC{mrRmF;flMaXeTWFM=){8l0rpNmwh^"
        "h7sm<`%M08{uj(qW0K4;JdUDO?*++8M9hX)P)?&LV<}Z9^af0Vs^wQ)ZzYC%M<-"
        "ML(cAi$@hKXzP3fVviZ(>lH|un~F!cEDc_^II{5g7r;EviTy~(}E%D%V!Hgjw1bLyw}m"
        "34!|s9#1(m)Ecz1MSo}@PvF*4k0dKy;O*Oj1IxyD1q*6<Rv_l?y%w7Dn*q}vf~*!a5(a"
        "(dxv~b4v(HHUP<49ZU>gIqbbNY5%${iBGf2NeQ7L*b>KqzhxfOwzP%@(gio_Q0$+tq{y"
        "6#(^*%dRzCli@STgjUT3A%Q_?mb;2pXN0Aqnl-"
        "#@Ve5$uS6hwZ*fo<aV5Bw9}U7tj7nHUipf<1H1~m8C}xjNRn?mH^$zc>Z*E3USvb+B$v"
        "b1p*X4#?S=ya`vaXR)fO7xI%Y-"
        "PNzzD4(@SXAsVB~D+#K6l$1QjU{s$G%R@aO&nJ)#C5gvWayG~D0(%64sb^RI}#?BUlV2"
        "MzcNeoWaN5)zFn{D5$M`Fire`bug-i;n;j8a45FL-"
        "m=RHLESEVUxb=w$BvK080kcuY2mZ^=>Lbp|jWo!gX8;>e7Zj=!^Q=w#rSwWM{3kt&tMN"
        "El&&*ybwmbY-h5Tg@!fH);`c&ss0uAE*hMp){oy)r7ZrOgycX@br`$C^rH<)MubCS-"
        "Wony$?=PPsG*B4l%bO>9J4!xBPcdBf4&2m$Zp~BR|1CVy@aN!FX4DoS=VVcY-_dM>q>v"
        "rXE&K@n^ts&t@F1w^0nEj?^ha<NF0NBrZ;uixu4AVX=w!hYw@gf=o18hyq&!K+oWU_!<"
        "2u5Q28fm#B5ra%PZFLXSyr2rKhhyb0GJX0DvCVZ$%XMMo(8i%c*&>nj}Zt%&ESrM4`3W"
        "B5_#tk@RTA|<u>xJgV|PoB?g{RjK>E5<n`8P*j0sU`J`_*-"
        "0Y;k3;h2%1W<MdY>YH+yq`!G30L2IY+nOd6z(T<gL>xzL8OVce$RxQIILnoLvyEz-"
        "4{Mn68$xTo-"
        "2!_D)!eA<I=`2O&X*p;qtmPT>e4jA7zBUKzm4#CIlB=<w<Ce;%krmwhHlIGqDaShdmR0"
        "5XhcWQCmU&siIC5ih^?OjP%<Z_S$R#flUGkxupy255<!`|~o5_gb$q?R_$pao&aa5(eY"
        ")yx3<E}-"
        "tZ$6p@aWYaW<(bISglc;F*HTwnkw=<5#s?F2hAmo;SsY_rh+f8`}7TQ}=8}yZ8s5LKmg"
        "B3kpy}JT`@Eakh9<|?v>G~~uD4(=n6mlH@urK8u(KQ1f=zb`a>{Z|R_Xm1Q*ZBl-"
        "o})4D>)RkSQKJP17zR>>;`DG~o-"
        "Ao;@(Sjwc!+Ley9X+(`TRg;BG)h~6ps<+_}__DgV&VSB83;wM<V;c`*;#=7cChUxu;_$"
        "RWtA@*qQHPA81d9nlnLrM(&`EfzIF;Q_8C8UM@LUE9wi?AkW5?2b+aCHaq#`tL5p<CTG"
        "3ZQ&1oIfp)@Zg1gc+*so}({ti6h6Mz7&1!i&0j9327Mnf&ayuwiq9wPCeBwfhw=l<3P!"
        "_Tf!%2dM9&10OnBCEzXfDzOjYBe>$F;f3SeQ_S48f*13id&0N!{pBF0dAra0yE$UHc!="
        "1qPG~A$0Shm^7z;bftCE4K%Km3M;@2xT0<wn^V^@W7FRjN5Pm41EY~d|_Hs-KM<XK<j+"
        "HB9TD7|TR+(_w+T!3hVVpgW@1%dlAJmdsHSU?vUR&Tlsee)WYm0s7RTH}j<;4JcKXrq7"
        "Y?Nn~+8&9KMuW&95@1%dvxJ543+J}guz7vFTt$B5>J|4dUyOOp6_>xMkHvCaL)3tJ!W7"
        "TgY4U07#J0BSbYZek>lL@hXp4Ww#-n#^SGIpbAABKep}VNoq3(6=x~-"
        "z11wJrawU<)Q{GU?m$ZEtQPju|J{@hc69^s&vZFr||7U>&nz%jxw@x7RsEBWjD5{x)fM"
        ">vYVl5VC%p}!SSYkZUR1;J?o(&lk%L~G!uJz5zjzmkX0FHl?Kb?!ImcVL2E3cZ90TA~_"
        "dUL0{Urh`8k4<qU3M$|ZY7<DGXDu%!a<KLXt&L(7nzdr8=X`CiB(YNBcc}-"
        "v;S59890@qwGGz})1a&58vSg{=v3>GzqyYW`PD6|ax??1$)q?Tui-c-"
        "(_PO3cVp8K3{miK@Of(E2$)EzvW+NW9B@B9v_o&Bu#Q37b7R*WsL|Kfk^3&aQXShfXRz"
        "}4X!2FoVgmPR_di(TCi?$YPNUCb=P@V&uS<qrm2AL@Z`0@XyU3a0Y)nF+#WF;%!uEK&#"
        "aEdLw1iZ+y7rmO4g(M-"
        "KZ+)C|%ZK9(Lek+{Gn8fYJE_DcZET<~hg4&CRWp(hI=_xKN`#!i&+OEC?&x1tj!^hB<<"
        "GlPeJ_DITM{*^t)!DLAj_p0O+7Z^MzGXk4C4o9_^vqwT{m1Y0JK2L|weW{ru@CcgkS}v"
        "D^?Ba&^1o7x(62~hsX$_WSm1U*z#05@(oJ7L+Y`RhWx-W+I_C>?k$%?d(xaT-dD8*|$q"
        "21Zpeo&#Jj}j;W(6wRh6h5_f0fbFOk1YfFaSZg?;Y1XSWz41o2({*demLZe!4Z9Nq;J^"
        ";ithNat`0uc#f0w!qng1bAdz?l85mtj4-"
        "lHpG4IKD~zga7yl|;$otqxL7QSy^*#YkEekv97ji@8HU1deay?w%3`$7n>6*D5>8GuaS"
        "z%x))qjxM&Q3L6WF3V494+x+$69t7`-t}|hutl}FH{M1S9eKom3;dMv8;Et-rXu?PoQW"
        "z1vfMP5&qdXhPt13(im-"
        "+ZA+{jjB0#K7_!^SrDjgWi}aN~U!6U2G3uZ<h#%1Fv{?}o_%`xzl8BtjP;Pmkuv~_H#x"
        "3TK!GGXr+brHeeU#(8D>%x!-"
        "E*64(XaA?&?@#W9H4(R&Z{DNX`aSxMR#C*vLoiYFI%ska8zDkokdFELd+9(3o5EF#+$%"
        "MuB$!EF#=kGzWn}h1oY(IlnTy9S>u=V#6>AbjsF~lpxL%nt7%ljjnL&PBYpL?JcEJBMs"
        "K_W&I4`{=wrzZK=UbNBR+;{9!iIeN&FEI?d`9W^7nDI0`-"
        "i^h7sRDpHwX&t|A=|XUk9H`sr`DdT3Ih8@xsSC|#%>`l`55RtB6l?)!^GU*aDd%cY`@w"
        "ESJLfb;AGERfZbU)m$w(aLx$u+{8tQ-"
        "7(eUf_@d$9!f*<cRxfbY+?dQBsdUN&%@4vEA@$w?`f2i_2?5jaL;RMW3#AviC-mccgM#"
        "8ElITbbw`W8Z!)KvjNj|<D)Cny3Vvy>Z_Ep?eM=Oqr-"
        "p0^!%sB8?`uBU&3OBYQTwHQ*FEa1JCEP`L%kwR+XE}uO-"
        "i%SIJmzF}2K*K(P5bX@n+leVBD@JnL}V<>r}H^U~y^LWWWceZWDkkn<b$kt<6MvL9h#-"
        "cO&xAN2EZjl2%Jgx>r}S4Z;~d=yqvTaxl%vAY*|NL8i;nYFHgMVa}w&-"
        "T&cI&A=&0vgCw)iLl5m1liN-0TZ#HyckyDhJe{(#iS<n$-SqsCrd>fZy^GDUJ?+*-"
        "8`j2y<8YPcE8!mz^f3$~;QbL(phvPm)YhjW^LnrS9@>G|pQ>3eVf^uPbNBpB!&AL;gVq"
        "OGDyV`(MUu`a&$!p;XzNY|03f&1(xc3*qPxRfQzg%tVKL7>~e)){_5?8j`tOqBzn#h3b"
        "{vB#`CvfFnlGvQ+UK-2<t@5%^KB94KdLD5eNkjJITG!R{>-I-"
        "rN_IA>6HSIIU)lr{~v$-MDFyAV7PS}eFC-OLvTs}hR4CkCnqPiU^J(YR+UfLZi8?i$Vz"
        "cd~hL8F4Ps3KlI$u)p9S?H<39G|?yO0^bVOg}eDfIG<F~`xv(h%=texGiK(2pLBKO0PG"
        "=NAq(MZ@h!b8K7!Y?^0`|I5}K-"
        "o@d8v$xes5^)1V|brpxm*H4K&nue~ktX7rd9<&|m)c!TOi&Boo>siD=F6l#y&M_z<|)<"
        "w)#JqqnnkK&PJh|rrjnHmu24c*b!9{8vTrGE4x>2$$cIjK!T>$SI}F=LhQHdq{2p2b=3"
        "nem?1ppRTe`whFQKVX9GBi#h&@7V&kJ5uR>Ok;W}NubZL0gRQ)^e+2BL}@*lhv+}_*sk"
        "Mv?|pe*bQgFTueDE?R2)g1oPnpocT7`tnRk@+xRRLr*tZ0}lRx6YAV<8w?8cmLiLJkEg"
        "Dv9<!y;-Mc+nb(YRD!s8nvpimZ@TXOvg%d*-"
        "3C13`08o+PxjOVm2`=)gH<N_=Ne7zM@`(c6bI2M;E;>r9|&3>L}et)<AKE;7D~HKLeMB"
        "!`SAY$I@QgXtkIBHI^x_@<e<LL-"
        "Z%0I4On?z?M=eut9hPhq{x&R{vRQh_9*^0P8VJACye2r1)&p5W_71gnmzc;-"
        "26!`%d{RPPYxDJ~K$~&t7u0L|JrcrL1yS>PuzBEKnCP!^s%3O&<s6;2Vy=n9FKBt_VYY"
        "`~08Pid+kvRHH@KTwI)PC^gZZJH+t+z*KfKn2me0PUR$=A)U}RfB~uqF5CJtIofG<JS>"
        "kY+mfx*-LsVS@F-~Oo+dS-"
        "N6`l8g72XhFo92JhT?8G%)hr*H^)UW6<$#WkfCI=a8Bum3hokn#jbP}bv+(Hc=oq1GfI"
        "MINM-IB&L&Nj>tYC+%8y1vU1hnS+9xI`i5dqb{EOa46=B11U+|E52<tnJQ8oM*NfTxPB"
        "vL7@9iXXhU@ablatqiH8&gtys+y%b@O*4Qj%L;<%kVn21IlvO2E*BtN)^0<GpmK19^4*"
        "Q#_KQxMySbf2&O<2vPl@{uWfHcl5~%Eynl+coo~vNHxA41tpmC8${$1ryJ_`6G+NATBT"
        "ngR_AxS=kK=dIE9k-"
        "GF88;*kL0sa#NzhB2mE{7#&tkB<2#OPq8I$qjPLX<`9<vkbZzKo!WdR^ivOV+>^EZzo}"
        "nC*7-^4l0TTzhS+v~A^lPJS^kpy4PGg5zHpg|2UW-"
        "|^G`Yyuf*t94+Y5_F0!?93+#OOXkmg;-^i~Im-"
        "T3hlHSrX>A_<F#SLZX|vd;@`GR9D;;vdf-s-"
        "*j&JXx4Z2HQ&bmlgc}6f%)4;uZ)u90D~}+QN_Wm6l2e)A)~6f_#`9#_L_7j*m<ag@+Ao"
        "*I;3;FJ4Bq^F|4i^C}Cg)l1w<PZInMzI$p#eTzMb2GVw;Po3tt2=&IhMVFbyq`zhT<^l"
        "36|22x!%|21$UD@&jrHSb)n~C=F)of1cecVWP60T0)aqseC;Q@Z*Or<l8uDH9gQ(ZtrB"
        "MeWVpT|A2=+^RNHUE<ivB$!qmL<woN4Dt-(?qW5-DFF{%VB-"
        "|LJH<Q)+Pw^=_}C{+&7f(ff8~u<~V_`th|p?<qG^5roA~_Ys;*p$K*7l4{Ms#fbR&7as"
        "$X%_5i&?PKJ%F)rEU(|DcO2?EhqCw0c~1dm{VBI}_EVN{GX~f9OF*S#~s7;ArYStA*o("
        "{>r41wUaTM*x6M%x5!8`&~bt;<82sx?J9-"
        "0#@1j)W^IwD`brtym~)PCd@;*w(=F?3w}y*CguDf9y9s^7UYSM>O6gbBHkMSfj;*N$VL"
        "9y;zDzy#mcwhL3ruD9h9{q^P2tEx@J-GyxuX9Rtb-"
        "@POUf8+u;JEz=#7m;{($<oE8X9KKV{!cb};7(+|0}WrMHrOdKUYL)6A9S>O{k{m3l1l*"
        "GBK`0~{rV6_k}8KvRLbRFqKBrlDx{jxbX16%4TD<<a=8Jw_j}Gh8)sS7;N;<#S;RtzS%"
        "}az)_fUvdXDmULr33E9*P@<<$^H&d=-"
        "i!|M{1;2<sjvq#hfrW{KY=BGDTGA~3q5P0O=jw+C1OQG_=8-Ouvy4l0roA}-"
        "n|mmhVy_nT$X^8sQ(QDCcg|)0A8I~1MuNgL<EnjtR)Q*)Q-"
        "gnGEYUSJj&x?5^8=!9Nj$$TU;;h0wd5zNiHgIEIKi6Xm@9pDm>o|*4(CJ1UFDf*?VMVb"
        "|4+Pa#WBUmP;`tdYuisXS4YE*DnKk1rLCu}L=7ZHzh+#vc<XPjF*DDiiaWTO#%S2zub?"
        "DygWb;FG5YCSeEYPD%D*Uz<my+%sZx$~C8jf+Ze5hsh!t%X`H3{hc*yFpmDI6;`bHEit"
        "Q@hG_M3cJv?(Bq`Q+bd-"
        "8n^UXuBIspazJMtUy|l?n(o$j+n;en+lpQ7C>^)$!qY3uO)Mpo2>6pj|8T3{USH=V;od"
        "=HFz1GkOPi~h}d2f(Da4`V~6_Q$y5BVlvhS2Rlv1)OlCq^yrJz@lDW-"
        "%3$2o*K!)l8`{##Ql02WJo@k~09@b2ka=v(X<yG*g+CHiz8H_e?MPdh`k4hcqP(#rgTT"
        "cd$88^YN;A~hSuB<Y`7{vFp9S9u;-"
        "^UEKjm5{L_S`M=H|2am4}V}j6L_dUMI7*WgxHxljWt_ZpiG(x7DhH@vD{zVgIduS9P9Y"
        "BFcVCHcf+3Pg~ayogQJyF!P7_HpitapM+%oA==5;5iCoN!{S(9(b_FS=+$9|&M|&sO+M"
        "`lJ8@{uO!7Y4BI?0U0ZefOeNF9Y=Vsjv!`&ql9k&IhOQ$WSo27Ev2kuP0Ow+!Zg?8_G!"
        "xeWND{N^Y*pXx0=1?|ZoWh9Cby3yZ_D5iaZ4@_g{D3^?-"
        "AWr`(3{+Zh=Zt5Bm_XK6*&&tSONz(5i?avOGs3UPGp&DNIuHUn(2_dGrg#Sn|3S+3g&B"
        "+P(Kdg$T!wEQAG)TtZ=|sSt}~7Z(cFCWUg|5{K{2GEb!Yeixpjf@&%kr(^K!ENBsGJbh"
        "<;lg%mQOqwi-GFKg?cFS@=)sBh)pdbLJPL2WeVxUuIt-Y-cJO)0L=rv@tiT78*{fYmNO"
        "Q>vSb6)G#_Vw;uXeA7K0yvrcNN6qA;CCn@pfK3aNUvyw-R&y(4~q@yi1raC(iZ-"
        "l+j{HXAVUu>TJt9Z}10gcywv4`+sZSUTy`VPE=A0~caKS?ICQ=JNn<a~^pXSCuIe9er*"
        "uFbxoh)Mq@tTU~!?=VUQ2TSRc41cJx>{$6K)i-"
        "B>B^*CzCu)y(W2T*9rdj@yeK@&5`K;HdN!UO#ETPnA7lR$t#%u@OR4AfG6nOY@+>B|?w"
        "x&Xua=5Kg5)Y*wY76*|(qejqW2=9uXH=X6`uQx>BbSYHx|hh8)OWV&+nGQiX%f5*=I~F"
        "YwYj$~8PqGa3x2_vwNhxfQeoGyc!BB2KcT~HjLf0T>LaCG^$opEzbmY@tv4NFuW+vcW@"
        "zTTd6l&^S0|!HY;QhG{F`nDPlEYU(04+9EIu|F`a5!6iWLK<#|e8WksT&nVqBbEXqGSw"
        "b*FN;C7D%~PTo+#=C6vLl2*7v;D=F<{+HiOraS!gZhJ0Ur-"
        "`@xPE#Zwnzuo%LRfVd^UXX@eqZ~fw7?i)#CyvK>A?`RlS*bYn1tB!s5FEyT)w6iv<M81"
        "v3R#MY1?AIRDX*!i2YappglJR=Y96{rozdW-"
        "1)&*PRf55_?a}v677PoyHU$|(*MT(6*J5Uc@5-"
        "Iq@^_}j4zY(+F)it=v&4`&agGiEx|ZWz<DA9?-e<RV~cRuD9Nk?W3-"
        "iy9J!O>1tD}TF+wU!%`)lsQLB$B=`h8!lcVt(qiJBj*DqI1e<o>K3tWW^qhtNLW2`lWT"
        "dC}os~5c8!Bt;MH_4KPCyb_e7hLa(RO^A;I!mgexwdF>mRV&C0eiSE^wIn;zM}ZC^`0@"
        "6xs8fR`EZr&#UavL-yuB3o)(=hhd3T8&%qJ@_L!}F5zi-eOyo0ljCGUkA6q1PE&PnOT3"
        "ex4uo3&8^irHk-`>~FV6}8pFPtB$7qIXbol165zXL8QTNvbfCiD{q+A?-"
        "d<8K+}x|QLchz25rGt}*-mP!m-"
        "Oro{rd^(9HDePl;mz?0aYgy$xX_`;C>}uK>|AuU{azJ^P5sr3=+w@u532m7aqa~{6Y#D"
        "kf<DU!xXY+R=CI<c^vq2wwb23e<t-K-g&;WQ6d*N$X&zK+6QeKSmU~id--"
        "D$Uc15J%97Pm~@Wn4oE+`qhL`$g7kCvcYIf^V9p*^1hhM?3PWTi-HE;{HhA@osLj3pgl"
        "T8n5=ZGtM&i#oC(Tp2W^K+|++zJe=UoF@2;`nfC|?LI0J&6z&b%TWe_%u*`p<c`Y+~sP"
        "v3#kT;R73_8ai1}|Y9)F%FbEXJ15lW8`1CGsq~ow1j_A?&s`Hy^R}hreChJiSN{tg_SX"
        "4Snw^BQGsb1=KS3p&jn|h8KRZf56G?9^+W}7p|+CPj&ST@KnP?rBm3Vti^s*-"
        "Svz;=laQ1KrHIOtl|eaKl;4XhJps4Q;_p7nZ0tIxL;IXbi>z@O5}HeDngp{lFu^g`TP1"
        "e!T7L9xJrG4oJJDE>kVvCT5DUVvQ&M_YzaKHUT|%rrx}+mqFgx8Q%=NVnM4vtZH_6-"
        "Hp*L%dJ9Jl3wjWI4W_^fcn$xx_5yQ9W1ZNLdnUc+PjL7A@h**Y@_*)L;*#<U8O0Q{cXJ"
        "+uyQHhyEy4$yX%~H`*$u`NzOm6>E@;m74v5xXGn<GTHZ4e~Y6-6h#vNs#w-"
        "9@gQ?|Ta_ai;(Y*<>aO)A6o+CAly_wU#Y?S}RXwV>y72q*fk*uL<!xw-gnl8lJaNk2fw"
        "`c~TSYmsb}MOHr;gYaNDmRT7nPaO$X&>eiT5JE>8JZ$8gYs^QxjW1Puu`m2Z@lte5ndS"
        "H$ciM9faL_8e<6f$j+-"
        "n2FNpZSAKb8H1w@B%7UoA;^mG=x4wQUKcf;w?G<lnXo@>H7_tf<4d{ZSxCqltdm=JQRo"
        "7nh!}kwy_*iQDaBh)JIY6a3rQ>B2>Bkh=_b3HRr#$|saX+!Xm5>}QQ&S4)$b9?S#kZ+b"
        "FJ#j{B=`wWd$n#up6inN=Or6X)UT+aWYijsNWvv`B`9vCY<ri;nn@O{sIR6)DPHfEzm2"
        "Cszur6OWKaT@zpZ7=<xyU8hVG9Ih9c9g+e5RCiG<$B+tx5^3D<b9}#tl<6(dr(Q}s6Ue"
        "FLv;WOJVDp@PcX)!{ife)j*<vjww^6pyU+BJ61X0K^1hYa^2uG7vdiHrs0&Gs{#(3&hL"
        "Yu|Ih?8<boD~X%2a8;X93&M_rPBY*>PK#NU9lmj)NqXdB9g-"
        "`^3a^FJ&iN7AIqkU96UJIIO2&hHExx3=cBd_8Zp0qzakJTG&zYYh|%5hq+5BT2sCmwV1"
        "C<C*#uUd37MTiSCg&rkcFRpM*!kYd9LD7BF+MT%5Wm`}{ZL06O4J_BMsH$vJyr`Lo`%d"
        "QbH?>=1VeWw=>(gft&4_SM(#GMA*ewk@`wz%8$a5>wuuYQGN$kXoK=z=zggi?<auAI^t"
        ";jdJWJDvf)I){+zQOtEXmF_u?f!1BH|WFd*PeULXW^||uWC1nm=B3)4)sVnJC(su7Eb}"
        "{yV4y1{13w6aC5RdW8VV>KM5J7yR=Qu|2y0ne<+H4GmGtqInH|z;Jz;oVgd<f0}6Ua2>"
        "8Z&{e4pr@>Lw4w>DC{S#Qd_7Y4tMBnbs-X!k;-Lh1-"
        "DTOW9t_<N4P(ZF{zAr3A^kyaX7ZX-lQ?J-"
        "*r|?reoEK@E`sfSJTsk9V+UMWU(GD!gj_fD9Ta-"
        "`h6GZBi5H}clgd!(_apsW`0lu<U+nr^jvU@apOtg3Kd;oxlQz!@^#m8x;WK9H-"
        "V+{Qmv+YD|}nf-~X?IvkZ?SX`?6}++BhtAu>|(R`(<U7T3ky-CY)Um&M&JAvQDJRbACH"
        "xGcIjEWWrd&H{_WH{b8c^wV8c@4e^bN%}UFG)GxOi0!zYG2PzHUip*#>(F+4E*T*&%KR"
        "i?X22>vz|N#rVAVo~T!MF$m$eRp&<hR=@>*kXwwTM&{hfuOxEiE>z~Asu{bBu}3D^&AQ"
        "Q32jtknnMiPCS4HRGKo`JHoWhy-"
        "5MKIwUA{pU_5<*YLHILIsai_TU}^iA#*1+>ogA$Ln_RiGmr<e8X1{vcgpw2G-"
        "0yz7)nC*)O%w+>*5xFRVfD&t=C9j@bY;^L}ypsBtR|01oF^Q=Ga!#<eLb%E#VJ86mx%5"
        "-rp`8e|X9?)dILB8d&o?LPa$xAB8n!Fq<XI2Wuz!Uf8z!KvOBnEnt{-URJyVh8x9F-"
        "F)>D|mM=!ID&)L|`yS7YaS3uxU*B91dVl3>~cXby$Y@AAFOMZ(x}#aBH?r@aNCvsIgx)"
        "JN-#&XA*wqUIYinM}9d;I)RPj>uy1Z)HFI3KW-"
        "v<P^AUeHQQd0<d^9@rgYU$)t7gx!F0kolzIS^BE8JzMw%qFQ%AJi7cd?*^4FM%TPzP4m"
        "o^xSnV)rCD}UAUcUyX<w{3e?Y8>^b}ExK#{>1jG%_g6FtcB*4^J}-"
        "yIZJNf&Er}md`uit>`ZCl%I9Y5vQ!i_H|TMxVO~7zQ7JRX%@8)<A&C$t!F&8Hf^JTzj-"
        "_Dll-PCve(vL7KVmHL~5$m3x1&!VFnbm7Ft-"
        "#L2mPe=qR{Mi)fcZ&YQumdy;9WgM7%SjJ+gWj6<ikCUcOLX%$(RA?;ryXHe41-"
        "i=9rS@~grtSeU06RJ|GgRiiY-3!ESaxK0c^O`<t`>H`s^(K^-"
        "OdfRn=bR14_+1=@pF%d*VOLERZuHVtlWH708__cCoV!L~J8cGCG=+y53(d_jo841gW4I"
        "SJ=R)l_%h8%<0rpedBud!F-"
        "OtQhsoU%#p5~%orM@J^9E$F*`>Gbu?L38!O1RCI=FXtkjC1UwbymH1uHx&+zQ_c$Ts$Y"
        "4VcpKJ<b~^a%1gDGO~v7|o39=mcOPQ80;!}4rJj2!W+0E%O7+7((0<v34l;l6NvS3DJa"
        "P)z%wCAY(gPRxg$xIONB4*%qccs;NTYpJChNBQpo&2C;-6~6qD{8KH-"
        ")aU)~nKxReUGU&{SBRu}}L%Y?6jcuwLHFVlC(~LEcCv;|a)%uZKuCiWSxvtd?1<wq`cx"
        "1}Mw>;*mbC%JadF6}%PuN`}b<ImJ=Z?7oJpldP#6XuTp1^#x58F=}SCWzIwEJzjkmpF%"
        "r|IUz1pA&31tdd>Dsbh@_4A8HqT3vYt~vDc0FY9{T*hFX1OeyuPZWzX#MP?34GM|iZVZ"
        "&s5Z-7TQAtcWfoKb5_#3-"
        "LAOXzd;ABL|D(xQ3YF9jsd6Bj$QFg8k$Sibd5>1}^XW7O@&`L50dMSx!{~{9<e%g*LJ}"
        ";B9z8)L6NR#lfHM!7*h~Uu&ey8Tv_wI>*1lL)eeJ@(c`wpl2ef8k{Ll@pN1Wofe(hKfb"
        "&&)>^3_5cjkI?BKhsC$y=o>6^??W6f+YZfT2UDjF?`-"
        "5%oPN|KQ9FDsQ?9SZSZSdGw}UWa_VB8#RGTCCZfj$wD>){$6vnLZ>y*mK&~I&NNvLvS4"
        "isXxgv8Uxh{_i___QK&uMx-%|BEpO#08K>Wq#UV<|u<jbst_m^-"
        "U&UXOV8(IlG#MvNB&-"
        "I(ZD^tSAJ!A^Xg$0O0g1~fQ|Kv0)D}}}HE}bvl;2^`St~q+ML7$lZcvNh9aNG9{RT=zH"
        "cYe2do=xbtuW^HDA7n(AP6q16Yx8)VRqrzwcF=oacmL)Dyw)lm|y%wRWDl7R>lSh+qEn"
        "f%Tl%mZ}=y2A#tzgVMZhXk3?APwOX>*DWf5Y4%2d5>7)fbaQoa28tD!Tj_{<SKD-"
        "8}q!fJ;eMg=1ltN$iEii#M<`t~+6$fb-lhR<5^+bF%PigzS`&|}nw*K`mgO6g7Inbu`t"
        "ek4((gvzBp2B8sI|;cg=~|JXYbVSb<XoVWK2b)fgY>&BKt<u#krU-lwgi2~+3_9xoexf"
        "qVNcz?%%<`rw5RjTTcLD(Ot$Nl=qdR~jIL4_HDOt0H<YS|2~BPDxO@RL8xs|79Y&4hWw"
        "}Eh!)w$MxzOEJ?SOPyLJop^BG&EFYwE4cwpyZU1jw8m+yrf`KS_3H6PV<Cr2h#F|AVIE"
        "rm}&3mlDIU-dKIuL6RIj(|#F8wRT|871nUsnm2X;E1fcj43LMcTbA;)7q!?dR#_IczoR"
        "f~b=nF0DQhUp*(0GH&r6%w#q6TEi5EdYuck9|JWjVtz<KVH-SGe4O47zTl^9mI7RO4HK"
        "Z(VPhQ66k-"
        "vcFmjg1NPB^KmwbrtrZ_4<BX&a(Ivp4qh+^%NU`ih#d^m>b`h|3^~LGV_aSkGiQX{vmc"
        "@t-"
        "KiLtAsRrEj+Xerk!MOL?^t9HH41dne2wOU2APN4^AZ4#XVT>&WAr(TiEZ~J?Btd9v_K3"
        "WEKnE%NMJ#tQ$AdH3;twq(dgXkJdM~uYFMFHVhn%&xnEgJJDMGYdwH9zUi<(bQ%|{-"
        "|zvcdvDsi^%urZ?<J<G-fV;X-"
        "MpO9T|9~zt@qLr)>b6#<YN@aPpV{hb$Njvb~l88*ab@+Q(dQ!4^H`Bh+8lfa>W%1xza#"
        "<1P<8O$bV1`6Y@r8*rj|+=@_!t><W{`Lc3JzHZ8x|UC*U;O<p3$l99dzVy;Sqll)E8BJ"
        "#WSD{U+y?Oiw*PlLjq>SRU+pn%ngoXjYuR<Z$B&>4*m!BbHP3c1_h^YjU-"
        "B1;EuvAif&J@dEFJopuh4m#)pXG>k8fuaE~%jeMBPLI#)`e02|evzn`<e6Cy{gf&AKP*"
        "n(7PVD_q)Gg`HCIasw51JX!62g>%wL>w3Dq<j7e+RU$AI_)-%0JUd4RFFQK&-"
        "zSS&q{hi)Zk7I*u0u;ZkwxGz2AJvvQ%Ryi__Y|`q&Cu@?3HlIe0WQ%<RA;HQdr^uwl0r"
        "DvvWQF7aULPvRx8_ULoi#Lz@jPrx$iVW-"
        "7BUT1n@i!>#3tm9(O5fRwbHwYr*b~qVO_yl;JjARr=?~%r-TT=KsQ8&-"
        "Bmk>cUke~Nje)Zh_$TzjH8O$3g<*?u$;r2l8bn;`3HKzx$O`Yp`d)~j-"
        "$_cYjXwN>RV@yRR>vjnO|fBXP^yxXS5EqCPl0o$o8~=^E+qYrmABo58DJI-JurQP|`Jn"
        "EEMPQba!Ud5hgf=zluS~R?<~|&&Y_Whrgh4vIK39pFuW9f8TeNW`0586{VG0VWzn&@If"
        "{u4>B6E53txeW<J6F)r<;WUXLY-jwxf=JvoDlP%l2F!_A*@kLY;M?xafiwAqH1H_F*b?"
        "(E_>REYG(#6H40(rFk_94T#Y;RyW>i_Kitd$<{soiz()W4Y-"
        "YjMxad$hvGE#0}vub6xZfQ8A+sf2^<Pw}^-Q#b?N)tc2{9c1<*4XXQ8fHN-dT$!hh~I)"
        "WPT+E7FP&6DDvsFjv8VT^1X$fRYH>CoTR7wxthvgU5=$PI~UA4DbD9h!s)Qt{`o9M5N^"
        ")fd*yeMLWnlI>5TZ)%&6CpH(1brI40sM#=nis-"
        "?%F(%5}5o8P>=zlGxmT0x|K80?wXvogO0z)FEs8y_T!g2WNU&C&ykKpt63>5PWlsW0%4"
        "3}p3v%4RlIrQ(;KcIaOtAV7oCyS}^Y;Xld!*n}~7Ni3_oK}!+D|2%&nT&UfrZ8JJQ<nn"
        "`ND<XdzsSCcELLgvaI>zDiMn{8Sd-je>n$5OS6k=oL3Er^9FNpzvtP_v+Dg+#9lb<WWn"
        "aV^mVw{1AJ%u;3W6vWUPrAr!}(HuEo)&GlmqdQq{@z>!6ep|-D3-"
        "IC7Dw;RGGcwaI&u?M42blA<+fq@!M=3`a{(XR)cB&?#94S>erCHOYLM^`A%(t)Plt@Sk"
        "aEXY?@xvJP-S2W%8Ye1-"
        "jy9vH~mUJ_lJ<Pl~h+aEO$}SST|$e5S?hcrzzFp?lUov70kD?#KF*i*`FX%ji%3g;!QK"
        "d|FlzomBPs7Umq-MRu9Bty5ZxY~?>{+pvxw5<ThR(BvkI({?s@c<5;x#9OSm`57w8cp9"
        "4;ZpYDfaujPFqL~L~2QpAwiWX^O$zSrC?5PcPM$2&Xkh2lF<rpV>ki((&Kr~Grl+`SP&"
        "x0~!UD(%J)l#kXN?bssvlt(tuF&bmxMJVr1C}l}@P#3B|21lnKSkYijquiXw~Ozf&qz9"
        "@6*6sdh2K<w`iK&c!;yn#mmP60(#-"
        "pu<i&ku7Bv{!qg>V|mD%x$Bw%K)hUd@@m536mm^yA<L*>a)>nKd)c>^8Iv8=PYpcP>G<"
        "bHY5nMDoaJ=FDzRe2@6#N*7^M`G=t{@1Z}(hi`<+C4Tt9Wl$^&OY<Wsv3N@9zz(e&Emu"
        "l)Sc#V6aat4o-"
        "#>waSK=~56RbTJl>671{hmJ{4{sS8pg^}{yn4#nPnbjw|%ep0SmKv{xq5lO^iL}Zd#eU"
        "y$|FBIOMA=|Ap}20$SRiD`=3u{5<X-A4V#tUxzVveb{S-"
        "2U@ZBygL(ki?creoz>Ga!#4bujg^B8?Ah<iZ>^8aqvv$i!`XvF;VfF<xdAg(U9&<Og8A"
        "gFT#Y*K+!0!<9T>|?unbD_KJtqDwzXfbunW5ni{j2Z+HLVL)V!T7AIYwoxj)Azc{ayAb"
        "L^K>v|PTkp?uisTZ47yeiXs`hv#6wz&^T9|Bd^sY%HHv-#lSn-"
        "B~A;50!&=fU#~cC~mdAHGQ01AM>{>vq)hx<X!d5DjmPrn#1yilCP!mq9dYH$}_o=bu~("
        "v6G<;MgpQNN0xz7SEYpGFBcMz~capC1laI#YK!VmOv=Ra+ocFIy%1W!TdXAnjc6*%JNj"
        "t{;=6`Y|t%g&!#n_D_+|&zmoWpF&4;t6dS6tZ~3JZi(Rb&HwmRdtiZJsqQJsB03qxot1"
        "Pi*ELoqT0O$#L0ziI)iUb&m1<isr?S)9aYYKxGflS+z{ngxq!s77v2On*rG5{6GuF?8e"
        "2@YN|cx9f?u7?cMY`S!h<bXS&vEoDD~sn#l|B<?el<?(d>yw`*Hx<W0|ObD;JgS#I@H)"
        "#JVk=0A`+68Dr9WhX6Pa3z|j*2?<0iWup>>{-"
        "JWd*5ki(sIB&tFY+Ju8LOV8m&gQif?2*?nA=JeeVXdw#bif61QDI_IFQ(FgjGm&|0XaX"
        "Ff^|oC(?eHbNZl{5#lWvN)rm@x;^3+k&=*rAF7leH1G?i%g<Zh%>W=?B$5v5X#C?)=tM"
        "(z6ak<{6MZ4Y3#W93vTXrS-"
        "+C?yqU8^oYL3wu_60C4V`Iy)Rk`t{>~0VH*<z;0{KX#5ZTs%*YE@oj8X^9Fk=)c?XDlY"
        "f)uu^2D+-{G*y<SCz;z!mtS4o{H^$Gd#_f<S{5-"
        "0yX*(lB}R)s>2bBl;rFD&kI?h~qMC=2<aEf-"
        "4yGPq$K8ub=TskzgdY%zafN+moV5m@#aE23A)o31<+SX9p89Q?RsV{o8>=(U8BO3B-"
        "e`&FS!s3E@h#=`&Awi2QfQWs8};C(|EsCnjD@M$JP+9_=abdJqjoD?$JfTyGx3Jjz(k~"
        "k)jZT+i-R?B7ON1Q;NF2l8^Fq=dE_;!0q6KNxgO4-"
        "2>F|AOMemrw+p1BU9j7e2amP)n#ILU*H$`&cP4Grb5+~g<H>D}h%UxP^LD<?P>NUJ)9m"
        "KX+NSOs=-H)WJ#_-tR0OHVU(-&WUm(%<iLqc29L6tOTeMi-"
        "1InY*;NstqhX16W9VbW&YoN-+vcnxd-CP8Ra9(^%CBZ=L1iL^A*n(G($B<9^D<u~#C}x"
        "|j`5XPJ*r7e6{Z;2sCOYJADPf`p#EUAbA}ts^N($P-4udcYL1e;>P)cF8P`-"
        "%CRB5ykOB-dJFENn#-"
        "~+$t+(kSP2CIq7%WWsUNI&>{i7v!O_sQDeFnt`Pva&49Xl<0_d(m7vPu+9g6|?O>jKTU"
        "uJ|A0<?yD(dfLR;-"
        "5%vbxEcxE|5E9ikcq_lCFf_+|n2e8Ki68p1(Sv3ulFPWDcF<N*LK`$1+FCtuA?8NEI(L"
        "WmY`?09?}QAlpzrUfiew3$7OV#|(J5LEusp!GSQpU|G==wOYsD|Br^>BOGFWOAc8uo_{"
        "s$A~B3~>2Skz69v_{hSfJXaSF0~=Dr?Cjdv%#=s(>xgNJIyv*MdTGc*6IUa=^pwQf6wm"
        "FtN3rU+mS3!i?gggX{gSKY9wED92D7AP%DQ9Idib9>MwIBFYmbQ8p|_K8UC-xA=klVRS"
        "BMxo&J0wi{2qeakuKkbnCRgrhYv*01B%Ofm&!_$O&tBDzV<?ui7|XopsB|9n8#1$tvJS"
        "yBU>h*?V_k+6R)W9JIcuCS-"
        "~8wWz8lkukWI^FO(RUV<>zhs=|M(q|jF$TIw^c@2ISCCxwiJMA2IqN=R69A?kcx`^_8t"
        "!jWiS?i2DWV4)uKk}?<8xx`c%%dx`OX&kVZ)GC3<?LX6(p;=Z@jL5j;cA0^7}nF1+odz"
        "gjtrXg5j^IWF$4Ev&(JoRMe7H<JT)OaP)8j0dXaE8=NoZPRWt;Nf*ssGpPi#OWf4n*cR"
        "Z)Bv(3m9#jIIcn6$My#$#)EN_ndjbo8{;au};2-"
        "HKy<s?@V)vzsYRNH|J{pXNGNF?y(@Bd&}cVvwB1cCz1iR(>@0y<-"
        "eylX*j@V1S;BO&23o9pALrN}<M%hpM8N9Fm?V;Tk{0=4pwdta{;c@x6va3Jr^mzHwOC$"
        "IuKpMU_IQ#au_pgcq!Qj6%Kn3@DdgR}G4cH=E<n5l&abP||%Rk*@LRB&!oe|NpKo*KI!"
        "9s2pmi7>eX5k^;3f2Sm%a*7J<t{Q1ai<5hG&>wZjgYc!1E7jQ=?%(Hl-"
        "*Hz+UL~)}xtt2P<dXXDe6LMd)u(zRKWF2~5N6d)(!Kwx(vUA@3Dw!^oakN5o37TfMf{v"
        "g&PDPD@Lh?^hlrDFD;%nt(yrgoIh*wr-"
        "@&#)U0j+}$SNG7)8)bJ}&s~GfmBNzG2v>cybZv|Opll5ne2c8k;x{OnuBTOoyY>XO$;@"
        "w8aP$ggP)tG?%bC8OEKgpljkRtB4cfrS!ODcPzM}6YE9|UC+QUDng>>7CAV0J+)5UjZ7"
        "KmVb?PD-XOVI{|Z?!*gDIe|pL8_|W&eqlpYqC|vQ&sMSGWuTAlBZ}{tCL9d-"
        "Pg97^;H+Gh<xbiVT1=XXlG_+RpT8n$Cq8-WgntB43KkSC;x*^i7m_0_<35?*#=F-"
        "UUXCz6Wv%%JlR-m3}<IZ1u{_9WX;??SS_d@SSdaww~zjerdu;{IW^XfF-ym9S1vjjn)v"
        "&P*>t(=;GHYKvsc#nh+*1LRnhg;IIY5+hA8gtK(_1SqqFO&<_~(sd(qzU|KFKAvbf);I"
        "(d1mEtHI@hUT~n$j)k@HjgynxA^;z2M&VH!R=ZFS_zgoOQ<mOw*N30>3$&cLYx_66t+v"
        "~)l>n*m~BnXNQ$lFU*^v(<3gX;=ObMi@+S<HMFXc@ReWFZ6VEy*oty{-"
        "<Ueelub<G!X0tL~7<&i1L+4-t(NRg72)or(@g5$-"
        "06xvt(c!=|TxIN`j^}6<c}Cr8xopXQN0B*VR1xSMK9skpm^Yz>Dy$9B-"
        "y2(%2kNAa=ka2cru)xCcY${zAGmoJS<>hz9jvdX2@EtQ!>_5Q=xP3|x}=Xv>kdU?>yue"
        "l8ry^i<0JS4d%hzNPu8|O?wO_4Tr}5lhGw(cYpa}p(%+zwTx2%qx10^xN|lw3<N4$cBO"
        "<XY??7}mP^^}PNrF|$Ti8D7tj3$9J!Rbk582YdefidPLgu3-"
        ";ydak`3D?fb%WaeWAeWCJ>>%V;<!X=S!-"
        "Q+(Pg^G{f#jHXPFFw>@nV%ZP8TM7sTwsFo{gjVo*V~werHW_O3bPG5^(-"
        "T{a55l}&Y@Is$*Q6|$evmOQh*rcM+uaUVt16!b_=V9uy*_Dbru7U5P2harc5DXSvuu+z"
        "@Zax`sV7J-"
        "*|F)T<Ev_dH9Mpr4nb+2JsbzQk5+gmfl4w{6Qvfr%&0PGsr&LCgmU&{wM_v1LD6djg2)"
        "?To&8srz}(K4-#dB@y}yURvqdwB>x$yO>2-"
        "<K=tA#0Gjfc~;)Aw9tbH_{er@o5gdomrf>W(~}_|Nrj?+9$0$9jlFET^y%LlE`n*h40Q"
        "q-g0JNT7gz~E|6I&E});Z6k5R7LM4ckj!C3vV5CboW(8_i`N<ymF>A}p%jMh^-"
        "qu{r=i7$XiXT{UgvJKjGhvOft=PZQuA&p3lb(9M$*@eesnneR!7Xwix(HN9I=Sqv5K7n"
        "6G#<61*W?(p8yrSAR6cVm)W+fNEWvu(X=fc;8cM5PzVLFB@mIv;V)!n8Rhj(vJ^TH8qu"
        "<cWJl$NjaiVqJ*G#z`nZ#ax8OjB&vhKWqJV2X^C^E#89Y%Y%py?U$`WkbwlxVd#2m9UJ"
        "=vXH;ypc^H6H$>=r*EKoMY^I^R#rpBmY~`2C)EsAGN)%L*%Zhk2Z$;#Qv;Fa`mFNEoT`"
        "%Ni*=t=VxQ%BF^xVk!(tbxKQg9UzuARYIlCMAsHU6JHNvm4dGSf?q-kmHP}?-"
        "*?ah2zb(IB*5Sx{iM_C6}mjz(}s*zFK?oEn0`-yt0J__X^WZjj*#?xDRC-"
        "B*~(*%DNeFNV!Ga$}LmW}Kao=K`RRMvDc(Ygg+#6hc&I<7TMs<L&vds5&(JW+)O4$}5k"
        "cXU1eF|;s-u<zyv`av{Ov!mx^<j`_P--`9{@7gse#2Vu+Fi#e=3*lCAl|^y$0=q<-"
        "uo3~p`Z!jyCegLcd%TR<j|`yY<-4_K#A-"
        "3n_eHO)o<nJ^sQN`D;LFydjJx~?xoMs9=Rl?9Nn%*5<;j?_{!xzN3CCfikwkx*|B~P2!"
        "I1x^@)1xvZZ@eWFK7o@FBs^i__9CD&Y=~7sUd>>j7QVrkTsz6_1aLjnlACLkl(o5xrCM"
        "w7wCA=*IHva8OY8sgMF2@-"
        "J1@!{N@jTxb}<O?5$7M`Z!KjgYC634J{9?oj6Q;VeVj0WNr_!nyG)u2^r&_i3+$4Uqi<"
        ">D2xWtZ*VSohgz=<f$I^~MGN5g1MaHIXw95ww8xI6Mq%Zzkd+tIE{Z?sYth!cVMXXk=4"
        "70kEt70VN5}Tmi+qjB#&Rm^ok}uxMQMjbf0>pNC!LjMddjgZ=_6pRKM}sf?6i^RusA~t"
        "xu>ul{3iso6>x#%BQIrHKA5f7xX}I4B&+)h9j#ik2Q07lj@{;e$YvP|6%D2OSvuM~Lq+"
        "oA@mb`rthheW3R*Qn{GBR>2#LS*N4#3-x_2m(2Lk7c_whbLjpGM1YW^AHkuB-"
        "t)S0r6rpz5=PjoZ(So{e=*jwcaITw>`xcLNJ9Ixj6yk+qoyquK_w$Tb{)0m6gwEJ>P42"
        "0EquZ##0a?M~BSr@{RyFnu@iFdIxNOImJGrOInos=znqe#Pmgw^7RT?p0kcfn;7y0B`#"
        "IdIC@1GS{XzKypet;QqEG=M1U6CF+4;rS>W{z}@bK9W{YT^<*|I<DeLxUa~F{lvy;$M6"
        "C9$~-NP<0X!-"
        "n{Lzk>b<BT3&y{+>biHsGT%bphxW35G5d(xY=Zf(JVXmy<4_&BH!v~ozQ~0Sv9bDoZ*k"
        "ZnSA;s?l+3S<+r9%z<E(6&mCo8Ti`b65U|2`PUqseK_0?nJt!pD0NZJO&@N+gsYXFVKR"
        "5_nJ;_k7Vz79BC1o$Xf*|XXIgqC9={*)fJ$ZF#&q%x4l8tAX6HBvv&VzI|xE3T#}%MR&"
        "(J3n)aZ54G%gg7A!u%|{}!d=DLH?<p&rGuSSaWgtomRHZIA5|CC<G}qM=hkUplBX!+aE"
        "j$thSeqQ96e6ws7kE7I3QZeW{Fco3XEq{M7WwkZe}!y9A)K(IQ}XPSoaXg_BE144P4ke"
        "1a<KAMd6|ycziCX%3W$3DlRWjkK-"
        "4t$r^x(;iw<gyUH&Adbx^(p<SuW+7eUV<$yw}09(P1LS7tDA4PBfCEPHsw^hzRmVf5ij"
        "jZ}dqdVJ*m9aP7lUB*wSN<-"
        ")k!XA3jt5YKhoNDq6XiD2#Omcb;wb=a_|BNUd^Zf`kJU}+YV~Ec@nw3R??DSdgLo)J9;"
        "cU=?dTKq&c7|a0`B2<Xpil$=o;w(g-"
        "J7Ok{aZj?sDK(D$MzDXJu~=eu8CK)oFXy&AKanuI1t#Z^$(~S`L-"
        "3NL~9s8Z^(#{_cQmh~C8~Xis@he4a00mU&Dagah1%XQLbJygyB!2#!Jx$Xa?;)l-"
        "RDbv%eOpNZ<jSX|jYhk$&Cfuyc%Y}`u!;nb=O@hycY`+!~Ccf_+!E^!mq)N+{~ZG$yMp"
        "0SU^8tYeH3YrEcyOw$P+YxAxMWLi8FPopy9D17t;2s}fe}^h^G5+Yii;{U?R@n6?YC~G"
        "OO!J(YMkkSZs#G9v==|j`HpH$@-"
        "_o2~2gnq7ZD?uh=m6S5oT_|Lp0YDp5wKA{X1Q2RGoQ?_zqh7|$EpjI<Xg<sXpsuX$5a+"
        "oBBrpl+MS0jV)IkRY8Q<aP$YD6Rx*cLM_QuyM6+7J9_S2xT=(c3na?bWTe6nwwQNE&<9"
        "hISFb<C4RQ+LvM=C}P<Au>O+C=`O8x;zjhe&ctg?U`s1nZDl6=n9n7TCT~;g<P96w@Bs"
        "<D9jl*Q<p%%8bBHPgS})W&um^mB6t)r<#R6`SY>Y?op79FDc%O{la#;vAcwSraX>BOdY"
        "eOwF@;xSu*YiGqG;4j@^Yue3!~>hLiQ|y7?CwCd$b|<}sKSTF-sjVDr2+!}T|hNcvB7)"
        "0i3IeafQk5spLrjKa~+WocNaAJDgyY0oaG5&8<T(QKpd;w9pKMt|3mWgHu&ZKliIb6{="
        "675U2b#PLat3iaPv@*e*oC+cU>S7?n}cvH=PMJ|^QIpi4fSiG~V@TssU`8sRJ{!nN9+2"
        "Ey2_5Whl#V@UjftBz%I8aN90c&t{(eyB~(G%v$<J+PQ5p8uPAKAc$Z9NFv@IY4Hr=TWe"
        "iZ-gOL({$0<P&m^Uy@lZ1<CWOz<gCrEA4o}Zoz-nV$)-"
        "uL)UR5tB<=b9}@V_9_9INz0z`elEhl|G1^Y=?+10%GftK<%W30OM-"
        "~>$*tyR&N$jEN2_>|N-Vkl5{CZj0(k>R_Q^W!hqaae`W_j6V^bqNgTf8=-"
        "@D^5DP88K>H#7tFwJV_@G(`vC8Sf|ah!yVs_=r^wcaZrkDLckR`m$<swOYKcv`H&T&CG"
        "HSB$zY&ufZ9bgiY$9b=$c>9FM7)a8vKjU&9tvfi3dhkh|!gDhih2O01aQOODV6te!Rvn"
        "t8iq6b<>N*DCCLhNFPFCfGmeFu22Bx^nXoQuq_`sJL)3bWJJanjI#q<N5x}?19rZ>#B1"
        "x4a~;8fYr={EUn52_gOUn%Gq^Q0{UY86SFyClJ-"
        "2c3HEFnphbxqfmLy9jn}M7bWb|je@%1Jr+5*#H#Rp;sPlM8rA_>uTo^Z+ouplZUz}IbH"
        "VUkP-OxPEvpEqhs*2)i{H&TNw`iyM0J@vCmG2~q9;7_-"
        "vE2`r@#|@!Ypb`AYNg3b&Q2o2k?a{w-"
        "<!&HkMAbyGa6Xc*kJ1~dLXt3tQ70n1sp|3y6=H4`iLuN6f)FJ!*Uz$Rcx@G2Q#AS^FnO"
        "yQspzQIc)NgPsPLiu~rUK_oSG4;RY*U&XhS^xBQ1VH*P~Cv%I(TmOQEfN|V(C(!D6Pr@"
        "2)po-uqri?ipE%c7<l34_Cj!@bzWz`UVEb{!<8NpW{$>ydfUbqMx&D=ce4vf@$hSXoHh"
        "1{Ui{4@DI5jx{FYRV-*7hu7ZDYKS$PW-^-"
        "4S<J`3@Bk@mK8Wg}vcX()kSqb$RSjrpKUCYuMx!yy7T?~p!k3qHlo4!|H9Bx#Jm4$c@p"
        "LPD&OPO(!cpi&`jTk|vagdBcnp6lqHt5%Dgy!~Ad7Rf9!cH7s{B_G6=$KAd_PUJN9^jV"
        "jzJQir*~%!WQOlXlx5A4aq=--"
        "Rkw|7?2i1C>{Rp3oX+v8037!?={a8}t!&_~me)5&b%*X&JOq+c9Vg8&JqId?{~&)sjND"
        "-j*ZRfO=U+p;@}BI$;Xxh#gr!<5yw`p$G#-"
        "n};&!4ayDc?dPyOaOr6i7b)#G#I+*Qj(6>B%I3f-khK7~ukrqM+l!-"
        "FNs^^8xXbwUSyC4UAa<E1twu7|u6x!amU{*9c(-"
        "g~3rC)5V&7UY4ibf6V{brn&qLwWKAH%KjD*Qm0c)zwBq18ckWiPt2#fr%&JHG9g9c6ru"
        "DlxFA9cB`7Yj;5-"
        "MvZSi75A(XyMrq#yCOTr?P{KXWTEDIu`y2K|Oo3^sWpPE37|hSQ8U{*$E~J=@bqqt--M"
        "1Z1td(=fCJ+K~^_R?payc%tUTQYvgsiSF_?mLd;EwZX5a}v!!!21!F6E0^Z)+dT$IkhF"
        "iuNp@5hqH>C;DiAUEUCigfjjfmv&><N>z}pk6%ktL>6tAcQ!<rf7u`DY;!eT?8=7b@W*"
        "%#TSjU@Vfs+^44lzASD^kODu=ci{p}tk7trBoiB=k}@M`jkxr+Wmn+0Z6{{P?hkCnp`C"
        "zzceFI(l$#II{b<sbgGfu<0UBfJa9W+iAz?^ZR}xkJ=~)$u8`o~t$Vv@_TZxk$c4>oyH"
        "$8urs9afTg0f04h5gq&8CeF+p)bDH8>sOj$NyY2q0N61c^yPB9AWi3Ym!wI9zVJQ2Kf<"
        "`Sz@pxhsWi#13eo>A>$*K|0EJx{c`JO8O;fM0Lc2(vIG>-b2k>+ft-_r+(Yf#3YLUPMT"
        "aw#sP#-k0<KpOJ=u#gRN-M}y1yJa2~#!6^MeSY2ukHjS^=dfpKH$ol~?aCu-"
        "^S9m{vD+|~mzi*UkcX_|dRS=E3X@2)pnU3dsY=PER14gnKlN2+*;He;D(YX=De0P-"
        "o0Rh`qc4mIEf5$MVut6|B`9yqVt+U$vWDh$I!gZtCRySF+aFn!#6oE~&^I5>;4oMl%*#"
        "Ho#vukguNsM}-"
        "oJ4<>Xw?;DG3FN+BeuiV+SouUdw*wPkh6q;=Ao~pA<KJ$<WSD!+ZHBy9}M1vO|04dBW1"
        "RpU3@Vd6FbgNFQrvQ22Fc4peq$NzZStbr6Fu;c0RZAE(WB<`X@v_gX&Ihiuu^pY>$Tpa"
        "nFukD2@VJ$wnOT5&X&mCbG(xZs(ske*Ag5b~~(kjA%ID6o(1<z>9<NoM&FJ&;e;F84KY"
        "5#LPsTVLkCsXsTd7AZ?v9>;c7mfm-"
        "{v{l9(?F6IlKivikw`HXgS}wh=@QIr62BkSQnHoP!dmf(##Gc6)Sid+ru_Ll1>nDbqbw"
        "X=DoHu9Vpc+r)wQ)4h?i(i@^o-TWTR|Tpi{eHyL6Wrnn<kJ)`Z?{KxdI-"
        "BII+7gmt7i1h+5I5VinQ;|Hgh8!S2BeTtr-#RbUMCH4|krI)mKcmvPzwyi<FNLs-OD$s"
        "Fz`Y`VCDtBbknsF>#YD6?seX(@lj^fzRw3^P`!+4QL4^nIhVteODwpU9{56wi*j#6Qy4"
        "Mr5J`LZ^L)YGD6GTbpNLpK~tgzWO1)pUhe#jyC!8OJKjk2suj(3!m!#PQJ<S@QektC@3"
        "2E#cU<(<IL!4+Aw@uJrdm5jow;mT3uG(8fG*jFZ`4@lFy-"
        "nJZcR<7wzUm7vVC^^-#Qa=Ztr0&JYz3GPkfM&NVh6?G=D4uDS+hJAEm9#$Rx)sB>zTh-"
        "KAKBEQSWJ8s0haSse4eGJ*hT+o9r@K?x)ftHX-bV5F(x4GPYh3|@JQjM^*St^~~lf$`}"
        "Z`U%5tuX`jPx3H1=r82^1;68cQ9a!zHm^f|7`e1~UNG2(6;ior0dgMg;xCwAdxQqL65X"
        "TZ8SX#<S~}E_RmfqK2&YtMHh~@0j*+jjt?c2u=h#DP@Cn)qbDr95?DYJrUJwV#CANgRb"
        "trEj;(aAysDD7pE?5_cXIIUu@)VjUKe*m_PQ#i_Z}7y7vn-"
        "E1qw2FkK85$7SrBfHq50?_)WubnUXo`5&Gm=0a=>d8Lv8R(R5Q4n_J@3)X7sCU%6mli#"
        "GjC9?qiqKKi(ShX~+c%lS7bK8vIshE`r{dY6$y7ZZj{joq<b{$3;om*WJ|2MN<>1LOB`"
        "5wsS8Xsa{z%=qUa#cxhhR+5AfOqsBB9_oD&Mcs|cy{L0(d3Uf9?-"
        "{|__2}svQc;>QmYNNHs3+NzR^Z(`0WM*rP+#G))lyaqYE?*j>^i*qT%)USeHc?KH7wJ<"
        "~m(`H<gTIFI*oX2bY=T9OHMDhTUee8cb{Vq4n}Da`O!Ts;(|q^=DHnG?dL!>(WQ787kz"
        "Y<*%rcP|&|K7IL!hwd0m1T$xR81}dN3<venY>imTDLu@A1eol<J>(>y#Y&O<|<XwsLD%"
        "#Y898ox!@WO-"
        "#1k;U%p*=$I#i)iYZ=M^~=w>S!j41+<U#oHT+3<gP5o>TCO;WOQlLIL$ITky`As^vlc9"
        "RosL8je<+`)8w0;5Q|g+nQnF<d0@SCxJL1f3fmPtqXdTRTJ>#ptlMZRKWY8yuL)_^0y8"
        "TaBg^Bv=8WKPw1>YVO4HWkp57PGDzFu2c6G5!dUDH3^d>&e7Wk*LaJtXko~{SC^@sR~#"
        "^Ppy$8rXHLDSf8yELu0*2XiPG!1k!OGjn`r)z{Y6F!>tcqdiI6=Q$XOSAQSMrwD@mgGV"
        "q-"
        "V1ZqvYwcmXcf7e&EY526bR?FQLp%|45f~P`Jx82_3g2f*>Q0Rdui9uS_j}AxmLawl%;v"
        "?Ce~bB9j?h(b>Dx7ZelfpZ}lwfgr4HaunU?$WhOG4>=J$4k!B}B%^mRCsGy~}yIWI&1+"
        "`h`w6x!?ZuGP&XMWWV@lT|>+-"
        "skRnPTNe#N%WgMSgZcmctFLNOL57&e&YMEgi0HlP<^&Hd^W|=#CKk<T1wBE72q^92$^Z"
        "bh({K+ma|~MAq-zV3oAy$IV2;cyn|!ZLlmN^CjdC<+MRxN+njnNM6NiYDUm`a-"
        "GNl`{YFMg}8VSOEg>4!`cbb&$vK;6+P(_GeJ#5vs3bE4swb`$y0bG)PZfJ5vwDgq~0eB"
        "(SGwEz5~s6<zq(!4cTw>0-"
        "Xly<Zt|j?}&Q~oEF8M<uYPrG44rds9vFYfaQL<h#fF;`o;%-;2GQc`iE-"
        "=#S;|cD<?JBU1dphm4tr!5XV!JQ@%pqWKg|<U6xz>h)nIGkD+32FJ11AbXQ0@DZ0Tk_{"
        "03q=-^yPO1hQ_w`V4l(_&q-"
        "%)V;5Jb?zW55_7q*FQDjvD|dN&kJj{@#dm+47hxk(!(mRjpFxBN;}!x;Ia3$4X!L1-"
        "OzWBfIYq$dOdrLCtbMhHFUZx13vtU*m8{4p8nz8>P|+PtnT(~P1lkQX>EXV_zo*#U(jy"
        "CCYBAF+UNa0{Ht9vU2n{qWDnPaE~|~_U%RWGJ#?0vC2t}^rI?50vk?E9{vaOf-OD1>M^"
        "!vF!TdLpB_3cee8<Qa{vS~>6;*9L#TpahyZvN^`H<d5CJfh7*hVv&{|c*;CYt#ymfC_I"
        "cNMgoYGJTZ`<=d2`OSj7Cru8u!!hzqJPol@9~hvzLLN`tj-"
        "~t;n%!GZuCVXo9P+R~Ki;kWgTeA_K)93nL~128*F711&7rcP>kq55%A?)pJ#Z5k7@D0;"
        "tRh6hl28V(6#d0K7)#&DEM`SAo1R2#0|_J>?!o$_rM$4*$5Sc}bRIP|G(mI^Wc7W4J0g"
        "J{fqtTm*o%cYn)XAsp({mu>!cPs5s+bb3Cx6}(!o9_bYxA9DE+H_312IgNxE52xsFwGr"
        "E91CGhi2K3pvT@w2Ouelm$QDW!9ICw6C}|K4#yg3=;Gkq>cK|I_g!fjdZ+><o(S(fn@6"
        "_td$F3jJ}2U7cF3(<>gPscUD{uH!qUr;sVVTnHanp+gr4Az4V;Y?g%%8C7;E$Y-"
        "I022dteeF>W-"
        "Jl95_wybR4Gc^y$Q#wtw`=%nb?R`<waBpF894&B2}L?4DW_EFzV8ICK_11g@*vsT)@EN"
        "?=7vwMhtn+qmOY5T=Y?+;lU9kGV{mcm~75+e8_bp<Ez<s{&taC_S<$Fophwl})i!?f$6"
        "N!;ovrsXo5#a<^VG%MjGo%^l5PzIPaMc#+ZNTNy7P1EUSSdR8>|89*=9g1#*$MKWS&*l"
        "i#LjoKXQEV*ud^_!@)Sdp=Y-KpKS-"
        "e<=f^Bvs*e`##Vk2{SFZjoLzTj8J6!QP;t59+tfEBzpJA}i@T=5L9l0`6ycJww5c}#xo"
        "9y;MoQj|VK2hkh#kR1-"
        "~&n&u~ALqwZyfb^mBazM~ivw~3FR3+^<FN;Fdy5C=!jhydW~y4vd~&0=2HIgILCs)myK"
        "?kw>qlB<&j@W`YC$cc*flt4mXvw5X=YVtdh8oGCTg&nXd+#K3)2l|IiondrcUFCWxzWc"
        "29snC&rIysEmq2|Xbutc(Qo*%><cfIE_#^fJnf_tR%v6(UQ&<HzL1k{m)TfLen0&qn<3"
        "he$JV#NDEKLskamd^p{u_tyDLh&Dx1UQ5jMi0=q@U%xx9<Cny>)hCOz>2bEGQ48k1~hR"
        "#85#1k|Pp){oH2n0j6`K_-OS=`flfJ;WHpmhr3dQH5lEhA)XcX4U0Ae{puoijgbjUG1F"
        "wGrbl5u43qz<em0$M@})>d%|-"
        "9@|w>9RDL*@I@s<4N}R%*cRqC7vTD&9xRtXrS?pSCHRH{-"
        "<8+t8VnK`#H;FkXqv?O{(hv*Vm0^~andueh8~G9D%YjB-"
        "c^6LddytJiv*+@baN5|NQOSPka*J8Ma6DeEaL%y4*q3p3S&=^S{G(s@_S3S6H>9XSb_Z"
        "8?>1Rva5AeUd2&u%j!erMzI@kM1-X?u%8}l#YG`>aFIh(6P^e-"
        "6i`HoBQc{0O)&lLsDja{sibxpJ}D|q&cGBiIO!2ePsv>e=R`qTs{&IigC<V0wX`}(HIZ"
        ">Xcy5(U9#`<y20Yb^mwbl&wF9?U1gKU=QDcwP@|_v0N$mi5K^<P&ocYmT!B!A<tB`+O*"
        "8&O%}L3+GreS)Min8IPPxaDAQ?uL&{UYuPt?o7tY+hkxWq*@KMqb;%&U+ECWY;EVAJF~"
        "aE*Z|(g)DNBT$Qn9R&Zgz)fVY<25-"
        "l_HFJMf&CxlmB#)h56?=#@U4UQ9Z`Gav%)@P9%ck&R`>zt|Bdk-RO_3OAP*`7}NP-"
        "q3a>mg1kXmMSSfc#6puP)+;SKg}%d*~n*XuNWu*Uj9fGqNP+r80VjCK6D%v%z4B!gcUP"
        "t!CdYmRfSMf@OX(}zjK+Zt@Q>XLi5LPfArL>?@iLCvN^IG-"
        "xT*KVjIgDSjq@C=y8;T8|DhLX-sYB;P5cKQ=C+z)M$OI>;fN|Q@-"
        "OIt>v$|CXcv2SS|f)XzoBa@T=LS{zS+5f3$r3Y1V-s)0-"
        "%Ts_}lI9?fm+MV*t!!#k@lJMS(<^I{LGsj>?n-"
        "USuyE&c!;Lx|1`4rjfgp}v!432aoqSqW+T-"
        "TBogx;;5ejW)9+o;LGnziSEV8&AZBtn2Ng#z9-2o|dHbGMph&FnMbnBl}?^-"
        "bto~?&`iAMwW|8f!A=|YNE}-50KM%lDx`Y8@D4>BFp){@DKVz_?yr59R@9KE)sSRI-He"
        "dwPB&EBGW=Ue>SF*$OJEZCDlGL8`?>mXr#NE;QzpMo?<k%=fIw{V#W?USS>^?t+V{`)>"
        "zBN+dPL^2QiM6PTh<*Mchysu`hWf$>}N%-"
        "_7gf8>tP&=|r?4?SVSMx<ReV*~DIQ(K(V;4n(msq@p$mKA5Ad8{VbP;n<Q6oS$FkS40)"
        "h@798}rO?w{>@Nq&=I=36R999n<9d2q;;<JXkDWU(3ujTq&<D=~y^XmbI?3A&*R_IjGP"
        "Dwv!E}#+6MQ-"
        "3f*p~S&<JO1_XOFS?qkVvg;)Rt|3=E%qiAR9(C;~>tJ(Gz&hc*QkPkreqH3)5D1MEI&_"
        "+NqU+T++2gF>BK41+6CKJs|P*>HY57lOMiOe!ey3T>iGueL$d?6~B#b3%M+6*D-"
        "HTMI0#i&JI!ByJUu?dxuBh_-"
        "o&>ZuSC23}yBehYm5FB7vSY_wtV35<$DQn6Y&*9E)<u#x3nD`m8I$lOgn1@73=YA{3ms"
        "u46i;uPIkm_O*o9*wVlIRL^fqP|w&gz>K7nA{KMOoaA#R~*O!`vllJ3d^mNPDAIXf^%D"
        "E6VP!XyUYfr2Fw*S0=5KiibbwLb?xkv&zY{qB&gO7%pc*3EyH_SKjd$a<m)49P5C5NzP"
        "kWyl+K3ls5nJ=h3gLjv>bTC>y&5TYFFiPYcgIBZA%Z&SMirlBle85@iX+XEkPYBY$8_y"
        "F-04%zUAK!1%O*8Jl?xQk3?YcO|e4KXL8Vo6wUg+Umaej<W-"
        "8CI`{gVt7U#|LFMcVmdCu`uZYMKDh6Rjq(pMK$FI%)H(3p4nw`{bM_^8$X7w<#Fkodlj"
        "+lqG?rfRyjactv3ipu4hF;=q~}4oX?CcC5BO%w6gCISTdk$bQHvH}O4fuQFqK8qTt>A2"
        "gL&L_8)XhT!Eqy(Iv{^~*2z9Bpq0qzBA&a-"
        "o1Oi=?4epu|NP{UY?kawm&%br&DFq)!t)ttIn5TVAfJT3o4Wdkl`tPd%PL8zom@Z~!gS"
        "ou^~M=5KS%=S*%)h+xdKI@oRG%1feV<&BEPFB;r9O67DwM%dGKLgo|lxDJYXScO-lG@+"
        "Id_>WxI^*c7T<(mird5p>_nk_tuif(ub()sA{6A*Afr$3Hidk$rN^e7AN~N<`_Y~iU(R"
        "WG@(OT6Ue6eo8>+G;FNjLXt%vDzU0gojPn3wC%55tAj}L;J>YP_-"
        "_~0^!#r=L$T{)9@!VvqHX$`a6~TMekhDLoY9aC+o8AXi^)F<DWSB~io-"
        "1CU(($LEy4evCS&&>vJL`K!EAviht!oU8RpYnzXI0=4o$4$S_$CFbO-"
        "G88>9=VKctPs~#>04AlC^++=4bWFxU+T>@roMci0Lrh>OuS*>yEw_8p{i*e)gwYZnQGL"
        "kq@GS@fUp?SRMC2P)h>@EdT%j2mk;8Apl*u&z%4N|NsC0|NjX96aa8+VPj=3Zg6=401y"
        "CxAOHXW0002_9RL6T0001;m*syI$NRqnMS^|s;>439D>J*ZdrlI(NC}cqptxHoP^`F<q"
        "D4X|MdLXqM^<KcXZM^0X@OE)3q{%#DN>|`7N^KJzklI3&+hv*5AFx|yyv>M_8r(KV@Q>"
        "Vxe<$!#!r|%ZdOuCbW*#CToM(XG;#W@uV#(;a@6!$<0t&Te)lm`XHTf?&(0h(V?t$Z6A"
        "=|HB0CkmB>MmJ)aGyzpKkV)Gt1ZQyRH|h&#1bk7jaDZov=o&js9n0J-"
        "2*U{3KMsKMrTO<_qQUD9T}Pl>GrxQL0(aJu`O_t859EsXDFs+^pErgyzg3aFKr_)^{HW"
        "52Z(hZ=wWqo#{nekP!M@WK%YmKZuP8e8klXU*c-"
        "WZtb1pAM>QcAt~WaTE6+UcOFUi&M`NG0=xmu)Vn!aGL4IuvEK{dh0bvq&TY=E!LOB@fd"
        "JE*PbG)^+p$e}AswMAimRe*<#xCXCu`{dN_Ufwiht;9nZLCS=pTtKJB_#TIi@{swOGwc"
        "cR!TZy7EKqxJ`l0zDLYwI6yuo9m5}xpnk6$vmVG!K1KSUNpTKyhh$H9;*HeyNXPs;#1g"
        "(U<Kvr!nuANiEAE}v!8}0s5`dLk`ixls?&4kMd9%K*6HjoUxC2?l;0J{yY76$8qnmdWR"
        "%n?<mhv*Z4|ER|&=YJ^gmJD|>T~))(6Zj(I-&O<iWEC{QGbzM@uys3D8-"
        "*2Ug`QfzK?%?=?5_q{TtK4w^98SE!MUeUkj7nb<1vZ-"
        "+>GCJX$iY*{AX+sn*6uje;@7we|m@ldjxgeqgQPWdC;bH1C+VQG0!cW3D~T9ARsl@PzW"
        "whxi>r6Riz5Ls3JYhd-D<l)To)7_CDwBs%nod%d>{_1<VlS_Xokimw!ovMqGv3tgp-oY"
        "zdTjyQ=hf&3~|X><+NGymB&M}Opx$d+1)LLLv$7&$_$=I*0ZG4J?#($RuP8AY$-"
        "o8y=M@lDoRlH#B_{R?RVQ<JLaxP<!qs#-"
        "xt)puJ>^lGGr@`LlL`IE5IF#(yrBRF1L&j$j-"
        "(QI8wyurOgwbl04Q0bza2DXv=$VD^Ei0~#jIx$|Eg_nfh(x>E9;i;M-"
        "rg8$2gjejJ><d^#ZlV+FMZF=lR5)&36CScB)VnyI+e1TJRj>{3QP<0dyhE&xVH?}SxGE"
        "0;!>E|RA$5?voqnS<ke>(g;=i&Em$tUmWb^sF(0e{DhLa9?t}8XU)oe_-"
        "F@HJM?%hjL!ppTWgy=(+8Nxu&)X3#D=HH}zYhI`m&HEN9C44`$GrVed<05I>Bx#>(mTN"
        "aoZIwr8tyTD*`HDoE|DYvcn!b&HhhxneB!^58hx(68m}#mN8!x2|a;Dq|{n+-"
        "rt+TKwak73u`^K*r8_XxstMmnctv68>w99Owlpd4842FtUmCPd;MucdsQQ}N4$@mm}QJ"
        "7Ljlm^_h0!yj}hqzB$SMflyS6y88BK$}{wquO^5WF(l>L*HGsd~w8T31_L{69*ElM@Ex"
        "Qg(tbv+!GGJ6#_$uA$&R{YP-qXrjm4hiP$S1}w8Zj@{`a{4}vj{u|U?FztWp_e1@Kbfp"
        "vig*qZNH9z-"
        "#45yQ0!Ua?T*UI(fYxuEMj=ShkovD=*O`hXvWFhOi?#1ueLH6}P)3eFsq;9rdxEVYy|A"
        "0=&BNE#vj5#yvFds$L#=U(TV=BaA`ld3x?Hm+R(#gKykLn7nCT6<BLYcE3*l#WeL#Z=n"
        "jleObxpGm-q?>qei-o~r*HC3++qm#~+9T(d^fb3hr%i)57|R-"
        "DjPvwHQQUMX7ye|nR+{*ydm@Z%uA0EZJ8-yj5W6Py-gY0p6_%T+%2XjuI6-"
        "297is7jLY-6sgfZHgof#9}<1&=*-"
        "4D%JWh^+Pb*5%Aor?ceN9d=u_j^W$s!4Agsf<O{M%7>=skWKy>r!y1c!E(4Z%vqFjFCD"
        "f2aR+1vNgkXVb4;fF@7sf12Nh@&n@kSkWbbSM*mLyBs>aH;v#B5QE^}u`)1c7XveE#P3"
        "FFSO7)lY7q0qR!e+MR+Hj^ZxlShW+k9Oe86d*ALmtXsXbGT5xDj)KevYKT8nZ*_0p6sg"
        "Nwtg`Muzl(K%u!ZKyE0#3@X}m&~<0Xw@+Q>yCyvIM+-"
        "Aem3Z~j>_8cDeVB#n*>Ey9Lz}Pf1%FT-"
        "1qP+?1F6<HAKum%;$&u1!pHDzTot~V@K5m;&o|8e(0FSmSQUP&Ea1n30rq(DKmEOCvwc"
        "?hN2m!Ad^CGXGeZ49X9*-"
        "p#TCpQg>VvB?uZSobQCKh7aw~9_m}SDEV;w(yKt8DqqdeL@`myv?|H%}p-"
        "J3vN)%G1QT$|TiyCh)MhE!?$`x%E<fEgFZb`k}&GdSLlDydijA^_q{fpbs8??{xpJWJ*"
        "GVkN@N+fxsWW&~`3hFU6=>+RnMWWk6&1_*&d`D`kusG1msxCBTtIC&z`M809SfG)WS#%"
        "dm@;~}W^EX_}eB6TO%Y`#ROFzNC5B7vbR;JcNREkIA2|k)SrTvGx@o5P@jRQT<YxyK@k"
        "8hOZcqgeLtEYL3t&a{#%iL2++A3IDN0Nj=j*u3js?xP3pgl6vna(>pNOrV|gCIvvmjiG"
        "f2C)zHr+fB-"
        "8u}iyPWTSlYs5IVqg1;p*ArfoMb4q&YUW#co9_>;f>vz5NMq4gg}<Phba^~tW|G?EhP<"
        "rUSvHDn(S33YWt*>-"
        "QZD+aOlcueNf++K{~C~HB^~41aTAPkUp2B6wGSjJN&E`#aPYo7kUM1L=;=nbw#zm+-"
        "sI~k+n9BFZJ6LxxPN_B$i48Y=xgMjpVN}S^x$H4JMj{Sb(&~x>T>s_W_X98+Ljmv@&Yo"
        "OWRN$ora2cz;`!zYcnn9#x5!g|pcHV<b*7<%aE9DleXWmh0`_<FU7`X@$Z<OW3&}-"
        "wdSZ<F7dU}Bf?kLfE4VpDwdfr@lh8<s5B~}UnB{G(b$4zwE_%Y$aNNIO09#-"
        "iZ9AiFDjyNFzzIxg^Kl(~HgPrD8g3YBha*G1)%R2~_ryNdvdNhLq~LvAzrcE77932i^E"
        "u2h+DE>XY(0kqi)a&5o!p6;!yYQ>%ypB0LhT$Do5WV<2h-"
        "bq$Hbq^QO;xVFb*&`OM*&>Oo5;JYQk&s;lTFdbxiy6M&cXpGo_nR*OhD=M`xGv##XbJa"
        "!mQvXBq>bU7t&TVz16-"
        "CA5RNzJ+MNdKWHZ1j|NkFWryM7jZ_0`vyM)Pgf=iPTLuFs}+e~llLT$u!PF<AC#XZ@08"
        "x-"
        "KKM%#ZMeZQM@{`U{UJJnsvd0XgLX+6O^&;2^6TjCM3AQF8<{L=MR24!PRgPSoL*B76zg"
        "O7+dg;6R@PfGfS&1SNdKC@UPvbWym_F5JD$$<R=6(6-|LG>b-"
        "IokiPGtBDz}!=wld}B3@QzO#?`>3gvCQ*su?-rGy1L)!VGB~zFP7;<X~%veTA-QgV3&Y"
        "7d~uXLZEpD6RM>IFdKd;HZUDZP3?tn)6<`g<}*RQ)*9c$af**iaLmK`RE)TX87DM=V~r"
        "Mtht)~)M32g?34Q@FSBB=wjmQiBt0<ot34iuKkB&%cVb(=`6F%{s<bRO&8z8yB94#M(H"
        "xs{B{zk;X;i;t!EjO{iZR`%c4Mc^%wWT=>_zSpi9#A%*FuToaV^JuDZO^sz9yPkM8#&I"
        "gPQ1kS#><`8$bY`sTDsJvbeAs$UiI!082V{RBWMd0kZEi!uz_w0+Vhdl?^-"
        "X@`*K(O>*&kw*5*JXjy}yiq#iq8(ygRz?)Sz%y-"
        "sjzacXf#=?ggww%7)v{n7LBVgCzeX>0>rgQ#FFv4r;eeqxAo1UI9=B5=^Zjb9&MLwQG;"
        "1t;|(p<32^vy(F%OhXoZnsxGC{u!7ejnih?kLYVW7yZe63Hr!A$X$=M^ydJIihM_D0<Q"
        ")O@;7Kp9G~eL6Eae@w(gtAMxWmENdHrba-"
        "P%bXxDVlp8d^!(5HekFv|K$C`E6nvyLtFp~S=JL*nOJPv5G*KC_cNA+*Pw5~@iZV7`D2"
        "sBE<h49iOlk6I@Xb}BH=p_+x<49UfAr+<@n!{#Za@_DTW*T+xmYpm<aVX2Rub2r=L6@m"
        "LW^_$dMU(G&HSL=iDZ0b1b9J(cs+qrn>^MX)mL%5i~XF6SN5~pi@@$0~E`drP@4Q?12="
        "cvje+byXs{DT^*FQRMux>Mbpr$LeoJ=0Nr;!Ln>XV?|SxY7;k3HR{ODJ8z(IONHH+p<H"
        "qj4HNB)L#ABx6Aztuaakl6^`DO6Gj*!qbVz_L-<Rzi|u-DXT1xFF}G-"
        "g#7Q_V*i~sK1a)8HAad8S63yf4fgAE9;OCM-"
        "<8UGp*k?)e)dHrBbWThc^O)6Ao(9pI7>~Ry|Csi*^;+(TXMqExk2;+I_N`V`m`-"
        "y{p79+o`wxIOWQBG;{*Zo#e1hi&Cen#uzLt&0B(}!Q!exPp#!uQ)DY7iz9Wo}CEW+dIE"
        "8KDCEskO@(hsyTZFl+Z;z;4F?+~@a&6|Uz5S*QOh_s8pVs9I8lN8M@*EVKrD@he@TkKz"
        "8p!{!;D{bPwW_-e?k%S#ZdOIZyu57=mIPn2*6;i+)F(=zuEj}p;w)<|hWi!W-"
        "BmR@pN^Tj-"
        "0<BQAoMIIE4@edA%EV2)h9~n&PzR%~V3^&=JNs_)xf)L$K+7E?MH77KlJu;2(bVxBavD"
        "bli$gz3tAro8bA~QG!YjpB=EI$9D^t0T@z!4#x6pHlVC#gs`1=R4T6fX=gYBTUTw6P0?"
        "eJz$vzW3<Lhiw=vSp#2>UDK1>5Gy*5$f-"
        "tD?A&%$@U=q0+E2CN83yEzerzOg>uvS1Y%!{f)?_0P_Cy2$7`cw9?KmB6(IdSKNHucR&"
        "Z@ey7ta&U&&YHYBhbY@P>=XqbzJp&#BLx$6MJYXm|LM)C7EN?<aOp8l%1N1V?d#_XQJ!"
        "V{CP_b52pXLC2b(+fPu3lyAtl^vL*DxS>*kZYkYyJ=8#&YMW-"
        "}<leKtPx^;cwN}e%qEo0JzGWR(Cm5M%s4Y3Jk22o;F1n5_T02*=0bGZl?aEUof;$=}$&"
        "!vvlcml}^ab$3*3Tx=ht;pRg)Yg}o?CBk4sRKESvS0lA4tC`7lo$q5W{m7;4kBMG90}n"
        "Zh1IXq)ACSd4eWz=h^Y(1!59v+ExN*`0J9~*aXsF5Gj*i>}YI!BzFL^=Wo7YUgXYqN+O"
        "@9AHhfEnPwxj%Dl(N3murl3Ix3?ZMX{ix8e{I{r%DPbpdIR(um3v{}ny@O5s{!bKx#N$"
        "k5sY>N!e<y<u2eD`!*b#xQ;qNP>fcnebyVQd?-"
        "O#}iCy*J6G)>;@{N6Cg=_QF23$^t32?ua8j&s5QW7U^6q}9qU!#H+w&OQ+FD;Le_B(Hb"
        "Zl19}^0ul1XMwFkL;O><L^)L)}fS3PY9Gak0KVe5iO|;A5wkq_(DvA01x_UASiOAk{x{"
        "OzZ-zIxd+tHHGqt+vs6pvOhviHnI|P#E!TzJ_h?>PusYVU+vkZ3)~HE+lLxY@*6ltv>h"
        "+b56uX%V3n4r-c5QC|3_4&BP$?)xz<s9UG>^?xi-dmvol=9jbu;K>2#aGDC2kQJWLNY0"
        "sC5~ibstI#~7^xN;a3%_rjlOi277~q?X`~rOWfu%&k-"
        "o`rsex=_Pd4GK}TqPrXg0N!>?Vm9a*u5kz}HHkBQ2=+B{&Ni)zA)XmN1stCimQOp2*Gv"
        "KF>kWRLP%u`cg+Ilx8fM5&T3N%QXh}XEkRmyBbrN7L-"
        "$P52??I5(1ALJqC_vlyhuBdwSBV|*lBi!VB$(|y$gFiB3xy{x%JP)G$$#f~sEp7tNC)6"
        "<ZyT3D%+w3A8$kQF2v}ca-"
        "%u?HAYVGc=a3HEd9n~5~DUK0V3cmqAWOwi*d~@V##tX*B=7TZlWEAatK=y{K`F`@%RwL"
        "jubcQ}It1we<WxFlQbZ2vqZ?JQgcAAa^_gkz7X9GR*%i*79Pf#MM0g2zsZnu9Ud@$Oft"
        "HEy&N51E;!TZb<Bh}nzyfQN29=3z(W5>DO)<yeu{fb)ODE75g2OGU&bXT_U55tN@bc}R"
        "5EP=;LHv3=Uk4iPUDvA(ZkYrNq{X@8g=Lgb!l78L)*5<-"
        "hDW`T$_?Nm=I?{8H8?S9=j({lfHd?Gf_vOO5&K1^J?qaYb_m=<Hh}3>H%TP~ae;~ch38"
        "8POI@zQgckVD6@}uYt1{>NSJR}Rv6uc9a7JaK%@E@}Sz^Uk#d_=+|sSObE3+IyjDe5<3"
        "XXCyikaCd*wIl*&qnScG<De0z7a|`!#{hVT>uM5>dbnrer*M!lq%wzo7G}UW`UYID%(l"
        "NaMY<mK(xDWeB@5wnszG=r`og(eo+LdKCR)v5EUDlFZSq2iTnPOFH<u&?GfETiYBblJN"
        "~TcVt*TrZH7j8Q`z5g?8#oOIXg$D_z+e=Uq;OHVp)Qd3Fyy+-"
        "zeWu1Zo2X^<i?~9s*Ofg@@y>M5GGhN3!4U7sPQ1vc!u0)Y2rSR08VRHV*0>7p#%KHvMp"
        "3jEHbmuF)_-"
        "%k!hUV6g3DvihtmHNpH3f4b=kBml@v^E})9)kB2vTQMs!x^dqf1TGeKUlua)%KdJnw6e"
        "yyx_?$AHw!i@CsI#y63!Nt)roD-"
        "#_C$;JbwD<8rxf&Fbl#L+D!<#>;WMIzs@iY3YnX?nqijoa7=IWl^d8{gia{;o)}Bf9pK"
        "4=g0{tD~lEwww@So%EfxmLkfRgYkvfME{m?BI7hmBXl%u+92oYGIb&ospY$-"
        "BJkMfdSNWs@|F<QtEbVJJ)*n!Dt2^epPpw`FESILdy5u0cntmu#<?tz@1s*jlD6gvZ6P"
        "?Bb-+p3!^--"
        "`UrLbPPTddWZn$+7C#p^_Thvr9_Nl+Nl443Nl{1qNIlZbV`hqPer5nY)^);%m>s0l7;5"
        "uZN5j;_?^QO-"
        ";m{jXC*1jG16CygbJB1ErkQE_iTYV#_?j8*ETXKOAzGyZZB1!c#4Zr2C1T#Gb|e<4@uv"
        "I`9hh;8ECEc^S6-ZfyJf2J2R}hZJ`g?tAsxUV!#f)4$}-"
        "@VJ5*T;wYae4vdd8XW(QsK_8;^lWxhUTt}qnqB3p+e+t)94sf4`ITLXnDN2aSdl&pPK0"
        "Ppq408oNPlWo8%X%)+>96#eh8J{$AGy+SW-zak&!#$Wc@~v^!|&yaU>jer$~)D9W3}f^"
        "g}4)m2SWQmE$g^*4rk+Y^X3Lyfl2BC-"
        "s}2LN#oX0MfwZsG7cJz99gy{&JW&Kf=z0peB&4e`Z$R^#acpr6pX+yC0kexk=WHJB74X"
        "|Pgk-Uji4gXD9>Es0;+A!Ash`{S==R#w%_#KGApPH`ax^5c8e>k9QcT{sl<~_d@6{{U!"
        "r|3=fKTkfA)bRpWCIbFjOG|cO}_YO|CylmV0w0)I9$NV=WlKd`!*O7b2;&Pk6d3+Qin8"
        "*b>iGiGd5aL%0>HYkP=j#}d?uHIyf!Er#Macl+QXtvSAec9-"
        "1NFPW>jWFf|UY5t*Sv87;*QX;RSe+v8IV3_IX#<k+zAi;MseumJ3{RnPRR+jz}q67VeK"
        "H5RyfT8nkp@4r@2lF@Bzx7)}S!mOao0{EQU|+_s#-"
        "n1+vCs0(X^mM3dUD_ESqvvNG5U&s@lUj8@G?0d-|-"
        "Y_1kZ~ZgFo|prR>`^D0;fS*xaDs)qMzJ$s3p5#??~ERG)dmqRagh?cg)1ENgF|p|B=2&"
        "kf|>f&+O_vO-XS?=s$mXe$b3o9i`L8bjA;5o0T4GHeZmN!;SVQ!v(8A|`_*=?D6TFqV!"
        "MZ<saJ2&SoaL7S%?E;y_x$YJ%7YB04zwn{VK0Vm_Ec)QZym2G2jjt&A*d`z&KaD-ln=b"
        "C4@^$;b$vgLz@V3&Ki)eCs!H_UZ`;fe%HD>5ee7PC_WU*L7lcr+ZTuDBqhPi7AyGcnd3"
        "iJPFmj1k<X;P#>x#<<G7yRV<cmn&cLM!CB7N{~z;yn?dhre2=H&Oe1EY=^e9%`UhOmPs"
        "qK3it>wHB-3$V6p3ibj@5CNJF2JgWM+eo-"
        "|bGi?=i7bbToYz7&2}nw#dX&3r?14VY1KB`y!7Cl@$JB=;~rqu!YBcRz;j{8PymX_`3>"
        "Y$Hp_Oy7mXGdv9vairPUw-z_S%gid#UVfnVI!RDH;(U1zeM|np)vz|2WBEcuEE-"
        "|!Zua2+gRSI3sycVv><N2Wtj&-fB-GQBT#K!T<fs%OWSJx2PJIcS>|d5VK`Eq~%k}tQ$"
        "p?EgTZ5gO_5Ml2q-"
        "^Sv(ZG7EWEzjf8LFjMF^Rm4x~gxso{JZOrR;;piYAI*qD82Xzt48TRmcmWgV{}P3Gc`Y"
        "xO?_=(!t-"
        "Ct{?cxl@+yx`;_14U14<#spfU^Q9&B2rqxIH3a7aYYZf&K>;;W2TD&Py2!)pyr3D6R#Y"
        "Qh@XLf;dnljAUj$zDgeWQh;&FC4O<-"
        "bPP06O#1=9aghZ<sM9Dy5;R@~`G?ehge@PGXMPs=?n;j(Nj=5}(qDYlEY=xdRsYip<qz"
        "&6rnu(|Ca|6&H)ox&Fv7(z!D55H%;YeKvihKg3-EK7EwYhUx+D=Lq57q`Scj%p53b3-"
        "n`Z&<def&Kz_N{4Flz5WSqumtQJVtT-^rEHS&IL1HSICf`td7j-"
        "grYwzhqoT9&Xz0fnQm#ByxDD?~P=PH%hak1o*R>(!UC%Uc~?eae@eM*V?b|u$v$-"
        "Ai~^h^A^udlXW=;WMQ>ER=}4;)ro$d{R(f&a)k?pr()edl-"
        "wy;1eWzR3enD>PL@XinKCBO9IY-!=B>#q>(yxLyS|=GGX_P?iYGc%wq=0^do?^(yE-HI"
        "Du-"
        "7|pkYKXRh$mf1Y|@8V8jg*_bA&0fHKs+^}Af(KxGr9nTZ6k~*MrS=ONr(Y*=+)jTQbaF"
        "SOt0F3#gbKYqg{z2ib>d^tKIU>r(+>)FsTlsT{#Ixy{DP|&V|K5(qxe#CK=}f7z=Hz?c"
        "v@ISzk+lmm#lKVMB6}6$hEeIBtAo15S4*ya;3t=@W6OCow9q5-"
        "l1qS{K;39udU71d%<+8rKh`CYVRfd&UM|r*Et6*&_^dpR5HI+FZ4D-"
        "Jwk8IPeBW@Ox#^bp#Aw9AV;2ozBj+bw&Wh#mY8kkqxgRvwRPg^$xcQqnJ38(F-"
        "NNDdFt%M9O3Kp)xm(k*+3n@p{~qt>fF}jl+ILLl4zY}H!u?tiup9NuD2sPWozP^8yFo^"
        "PL=V8<kcnLO8s$~9%bI8Ta`^SUo-"
        "c)a`#oMR2{@k!oI|Q=)KelpLJCatpSYr19%937Ult(tpJ~L%RO(npR|+ISa^y5mVRz;@"
        "BGK%B~7^qsK?FMiuo98wc|%JQ7a25uq&!c#Tj1)wMy5k!V+tE)L`c#Ef1eyz86xNjj#z"
        "Na#~q?G8SwI<%kKS1s>_@>!X+laAVRDt*bDytlY(i4K`Qq>)NV6r-s?b2-"
        "CnF;0uMgdkNRY-"
        "E6Aq%Pr*fzy)C;{?uzZ3(yL)DV~AjjVu^4RtP`Pi%2K)l$#g&Ye&uPkaOC#rQS%#WwsB"
        "u4r~@Du&>B7a-OSeGUAqI=bI;qg#eL^gb@Kd7jO^p{+;}}{$)TlEAS1y32w+-"
        "5r+yV&>C|;|2jB{aX<+&W}a}@{#00C-"
        "Emg;c<mpDmdpJZf2H#@CpCP;wNtATUXpS~t`qye*erUCZ4mXsKE+rgpVz-"
        "4wbiTqB{^Vihf_godVFE2UKh53J*@@y=BlmPxa8G<gSQ=%ZR?C8%=@mA1@r~MF76cKgH"
        "w4IXfD2To^v13|FGT1>CzYQ9+PIG;8Icp)x;H{_0ADg1~p!+-)yG-"
        "K|HU24}om(70SolmteJ&4(#Dt#?sIWzL8nodIbUaLGP*DB7Z@iti;=>T-"
        "(p&oVx?DlxplQ__f}j{a$)xG>qHBrR%%s_idI5HG+xa{I*SCF;gpkiSdV~!A5i{xo9iY"
        "Hj3T#yJW4l9t=b8OKqhqk}iOO;C_P3%n^EN4;`27A3)gc&}Q*lg1ymWYme3h)gm9r7%A"
        "0j2`UNF!)>@E-"
        "HdZz2<3R%<B!<mq^t6OP)h>@EdT%j2mk;8Apls<8_56v|NsC0|NjU86aa2-"
        "a&0bdaCrd$5C8xH000000077U00000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+r@qoA"
        "IaUsO_*m=~X4l#&V(cT3DEP6dh=XCxM+0{I$dCOVor3bhL41Fk6+3fAi_5^NN07FaH``"
        "Dx{9BVfy9wb#nla*E|%D}L+!mU7lTmY*%QTKQW&uzqV*ZTZZi-"
        "n!pvrS&DN&lbftc2+B`Zdu0La9PD$Iap1#lCjxhRclja9bwgAWo>C{<7uU2^TXQ9M#}c"
        "M)gGV@ZOg}2D%NXkwJexzk6InJ1prV>0|YGq000O8001EX9VWWX|NsC0|NsC02LKcRFf"
        "MT}Zg6=401yCxAOHXW0002`9RL6T0001;mt}ud*YozFP#gjY5KoS8TWjyNPeRb(TBN~?"
        "Yj6kzEx{dv7f(ozpDk-`ISF30=no17io4TNth7){fj{?KxaZl-"
        "!)vbje&+h2OV7?(eae=ZRwj=co;`V3F4f3FH5uWifQ1^7lRG7M$b>;Txx=&n-"
        "@NURag(#Z%qNc;GBNv0PiLe9OGY{aEVC{DpH-zQzfWkS$EVdM@#uYcCM+AtM)h>RuT$|"
        "s1}dvu|8b|oxk^3!r+nY&W?!UF0Bdm`=Cme(n@XY}P>sn6`JgDMk;v0vlEQO+_+L#QmC"
        "pXL`D<0Pd?jBF4oCLLGWJ!SUxmwfu`_IxMU&A+k|X)VZ{@4fP3l+Vwgu%RL*p+MWy1l|"
        "IQlin!vp!g@_#-"
        "aMh7Z8&ubH<$Fvmo*}AdFlYp_LXt}~zjd0tGKNKDd_vC5jC*!_D1xJJq+|QdIZaGM<;$"
        "H&gtx@4Cp|qe5g3JK;W_zipI?jcw+>043eNX>EPnKT!k2pUSrSN{7tUh5ogb~bQmctZ_"
        "A3Z1S`PNdCU<S1eO^O?@t>fR*FY&jIK4hY5xGri|?@MZ-BS$M2Ucs$m08>}4Dpl70gzX"
        "_AKe?ieH*m3Igiv4ak~k&o(xau;@Sap3sew<VEPTXPP<U@7P@Ot2<&e7CS7K9=p5i3^b"
        ";b1YrQxeWGy4d9H()P5j0UTxlHW_I^i}!@T**{{NubyEC`)DWQ|JKv%_xyX^*d-"
        "%vz<Rt3fEVbaMuVE^wRrq2hR0H?R&N>?2mLa;}KaRZ6J4){&+8Js+6N|2wlS*c?7m`x%"
        "5Tb1=w+Gd-DUE;Y&uDma67{`!+4lW<h6mToIew?>H+IBi)8piSu1oz)Et-"
        "S?E*Eqs+o!H^Jh~b+@2LJDb?zcU<4(GPCr>jvRbWYHYL;BRI!3p2P-"
        "yk*+02v}K6pYFfP9Kw&v}?yd+v7fcoA1cdayT0Nl#%%Vo3^1^*>b|4jp`Mr3K+EP2J*n"
        "-E@QGxgD2aP26#)G|SsR`uO=22g^11vt5TN=d7V#CIz&{d(HG?<6_YLcoqrCON{nXblG"
        "Ju5ul(VetWx-buvM|^yEv-"
        "&Tynym8V^VPWXyie?{v}2aayKzI|oz5y@bX}Rc^O{u7^<q<k;$WA{8?;7&Ci*xqLu`km"
        "&<vxQy@?Pb?K2=-n-"
        "1!K1_yJ4;9h$cQR>V9vveyz4Omfk?w#0CUqj!7ja{+if;MHxUb;i5P$@w3NS1L<dz+ev"
        "$AMkKp71TVO*_gQGAn`>$x%!z?w~6t{JnEO|C#>niywZ$CEmBTV913pxn^&8q&K0`omL"
        ")`zrYK%GUdbrs4DC&0;rGjTAXE3U4qs%p(M07+(`JvUVuIrFN&T7E^76uQO=*}CS)48<"
        "Vu(R=UiX73jU|0I|jn2h$6j+>*L%ADv_Aw?dADunS}d<*Y|p^JNAil&8uLdc!rH5OC4v"
        "F^WZ1Gs_F_=5*mSg?SVAcKc2o~sw7oV`5cF!xcTbPE4k>Ypmn5mY*!=I2qjHMxr{6fLo"
        "LW~FvRK9UPgL{a_MBfgZ(>~1C=AYLXCt+>QzTuZJl^U(Zp}zR!Y=wJ0_W>DT5TK0i}p#"
        "BTck}q(40l=Q=yXCH{BZMv+hO$R}M*TtS#gr{JB&eM?<@taO_BT-jmffsbl0^No>)4wF"
        "oGsXIGhWj2}fw+$x^(P!gt=Si`Jndt71#>xruLuL$er0=pME4f@#(2>4`E(aTJ+G1}Z)"
        "N;2m+^&D=O4Kf{gIopt2y22qTb4-"
        "$js@lce~62B4#IbZ@$x=63B}`BSRK*AJFpJj&}vziD)-"
        "~(ayD?>ImF4z8Ke%#HF&mu<b*as>H#hqyVdug5*tG%ieZB=5;>`I)?@4>v$K2xO+toLj"
        "(TD0avxU_Jm5Kp9I%4Xnq(w(m1I~3)|BJ;V`NLDxww};l-"
        "PyOqrTDNG(=AdWvDLpo>G;H0f+QKMjbJq|Hvv#t3nzzEFG==5Lys2xu!BrSK@}1tl=+3"
        "6myAVh1gw;CPS?~y%mL%rX_t{$fuW8p)x_dtlkTZWfHN+Q&R}Lr%-#e-"
        "bM}FL)oOP6{Elu;SSXhdrGRs-"
        "V)kIj%{1C?Ot*s{6otHHH)8{exa)l!pr5hC1cFqpe*VS)(J%{*t#@bSI)xj&J6e3&_ju"
        ")nh9%wX|(0es-sm}8;?JMZ^I1}d-"
        "9xAR^B7j!JGLp^!{)?p7n1pj!K;5>A>+qWxlSkK+55|c<XN7<#>gsxV~{3!E(?h>=Fa`"
        "y`>1;!R_${m`e?WKDv8g5uWDFOnQa~8cX!od`G1qr8;`Sw=fd4E8xZ#YQ8mS{cE(?^#a"
        "_nt_Dj3soFd))l&=XLKAUwd{LM~9Ox8Y2M5|kXBX>8^$xd%G=dDsQ0r5ET!Yl}+;Z3EM"
        "td#=CvH2Tr591&MwDS%xvt`UUvkiw*qHqo&UI%Q-"
        "=l7kz4|v2gIf8n%4u|W{Vzy62apT+)%Nmy(@-"
        "W(pnh>J)NaToy61eY4GR`JyBZnF_&{g29fjdy>mN!lmmA!oUpoE>uhr(bvelV@Hdd*v!"
        "fBvW@d8-"
        "eoXZ^%I&nu>3)SA;2|o38L6Jy4{aR^loMc)@7P3iF6~}7WQe7vEQXn|MRWRcGr?n6rZG"
        "T0D*#$}#KZ^T`qKxunpOCNSJL;Bpgyro=V@??_Wj7klkMJ}Bw;l7;S=t(4btW+;m?fWe"
        "#WFh_5jE4WMY=F;gWXEP&N0eEbDg=z7^SMh3hy_<N3NGX#vQOCradWS?b34NAIEC;I$8"
        "jEG?RCvjbL-|5q?;eqpoty>lCkD3KUZklTEkcQYc26PLB&Ob2Q-(u=S{W$+3>-"
        "Y8(Gf7{yfHzJ!zfHQAN+s{B7cG}jx06U-"
        "i2B^|*yu3qRgScYQwJBd12?`<j$fGgm05C}zs!RP~bFy&eC|Mc>Xirh$LkM#*t!@Z6f1"
        "6uJ!^#o=TfM&Q37p$WifmQOa;fL%|CD(P?3-mZFFKMMsvYv2MlZwf9$-"
        "e#jZRh2h_$RUoDooQjw=p|ZgUJe|ikn<##Y$kg4-"
        "!?U@mHj$zg}!ZkXQUK&Sbv@8UBHx;YK;s)74ZSL5`4`@T0dTc(%O~7_TSe$%;EN1^fc%"
        "7r#ZLBGaU|e0TLJj1@P#HqlST0%f7xLLaG&&|V0ysMhe2ta!V54vUrX8gD)0hEU*^T`j"
        "rSxQj3_rPLV5E^?3Z_5cszC+Bpr2I{GOXRM~%NFn^Tcm`~U+GznLi)yb1r3#5<!Ed%T8"
        ">aCU2;*(2_2#F-EY*wm+WpjTWWK+a*(|V-"
        "DeKxz&dYx)HPi%suTE?}`)y`AUM_A$<$^{0a#Eik6!b82;X$+s^RU5=nMyZ2O<t|F1i9"
        "KYJ`ZOYm%>9xSL+p?;?9eYe0|+wcrQ8;m;+WuCJ8kR2nKNVt*J_`@(~W+I6xUF6g!*Au"
        "ap&GR%=AR0L{F&>5FoPuz(iByR`S-{mxU~gK)ptUl<<#-"
        "6*GNg;VsEg`>3@mWh(f{Q%v=PvLtQ<ER8{;#FepsO>gRTc822sicW_0@3&aBKrNn8Fn?"
        "(kN>wg4vkf9w&AuHi7WA9TxCN|IM_MO-"
        "`g0WSL5#R0}@xTAauxj+VW?3H0rCd(j@s>>M7@P*Ix<^_wrAGuTHS=lwmqoT6Sw6_#cD"
        "`;X_OrF;^djXT_{$=R4QSW#qDG_13On9szi(e4QSSFKGq*DLfIdOaKq?T-"
        "JNLs&EdriE#@|7S9BFYyIe-WP>XQ_Q8X}--"
        "S{1htO{OTIs2ME?Q>DAYXj9{b%i_*dC?oOUN$xNT~%M^Yv6O$rpElUb2Q}TAwQx+)G$t"
        "q>+&F<?2IAja%wYc^buq+rhf{d*dqk+1StBHd=t0thd%=`Jrzy7mIe&gH%8st6dZ}HHB"
        "G)_i|Cp8Ko4@4qhnkNP7d1Q5L@wXw30o^<as9!qJbR;01Y@%uBVEUFsck9=il=uvIFaO"
        "5FuR97pk3a4A&P=&Vc-"
        "641F&CG9c$7reoa^JMdl*+<F~{Q>zz{&M|WEHY8PUr3P_1vZ2;Knv>@`iC!^u1lZhM$;"
        "+2$M~zzg>C8FDYyWYx6RPM20)pH2M1H=O#j2keBVg^6tv>L+5sNvz5L}}$wKF%bX^38?"
        "ANRfQpcdUAWJ5hvz?_&y5J@yeZ?d67NxUN3AlpCxC-"
        "(Sk|J9QXOMPEb!wb^&zYIB!2Fr7D9$C1Y8{K87k*9UiCwuh;k}{O+#lin+JulFRMPrrf"
        "-Os&;z6ri`Z~2c+QZwB0kWC<xR)MdiG^EXe@jBzRin8$mCV68@(<i#+d=${Ens?uk82%"
        "C&bk?2{MV|Kri)0i{I7Nr&T~lYpkNB_C#TRYL&H7)Py>y&VhSlz)_^6!JM2hwm#ZxI<Z"
        "`xpeS6gWa6dd!z8YTWyursY-N{g;USN-"
        "TNsB@y@ISVqR=3z>1F{;JuFuCQAv1X?-<O}a^)mgyTrWII8jcErTf_TUo-YF%kaVX({$"
        "eXdB<2~jn&#Q_>?M4K{u6aEe`J1<t|;62zYGb?M)`q>><hZDF&NBpE&?CqTgK`@x_;ZX"
        "gm23A<hDY;?gtN1-"
        "PD&!4`HUTvf!BZR4pU?nealOLk*EV=9KRq{{YVce<=e&bGX}B>6!`ta8E@~@o??E%7zC"
        "7Hllfjhm+$Z-"
        "8N0A4yyR4X^))u?Qi5|WV`x5&81d_g8L0w%9RM^;KXG!*?)^Cn0HgZ6T9$jf`5dDx=hx"
        "^OJr5akMwbeoHSl+6FMp)1f&>$w5x7@6>d99RMLc{{EVb7_(1YiZIx6gP3QdP0@IZC;%"
        "mra|AfYgY0Mp*?Aw_(H|XFs&_)=DK9O~xqNfxb=bQ20l0AWc3!YKk!W|texkDuAekJ6%"
        "(?FvzDp|wE=~saUQ;L2jy`}1buf;8DD_FzUz|od^OwQB$x$d~K`%WaD?Qf=(nnqRk6K<"
        "c<U93<#PwOWCReP%7wHV-<y@*7A`Aa9G;qo-sWy@#Rb4wP}igaOz!gb23$Smd`=S_N>R"
        "8Fg*xC>Ov#*)Rb0lla0nD|n~mh^zgc(!9Evk8n${|X&SyT?@KW^2z}&y^1KjNk##D`b+"
        "7pe9bCN5(V_#-"
        "n`huAs>EEyIL9fnSyQNZ*YE!kOVkMj0^O@iCQfhvX<C;Rbw2ZYDwBGkXT<tUaYFuD8*("
        "HdGHR3ftJPZLP>nW1qR-`;+vQe?iC{+K-"
        "n@#ZH;Mz}hW`!+p65@NLQ<sh`V2Xxjp=EZ>iHf<C}+9HyrkLxXSE$7`Lr%KV`slV9)pM"
        "*j_Pb$>M0Qcu*|z82g7Cb;dLq<BVy<=b9ahLU7Dg~`WP;cDgy*Osy&6LpnUr70LLS<OO"
        "hwZF$^@QyKnS&0YP+R*8^w${L0fvWp5@G`;1F7)N&1AHFjv>T+DAI@B%5o{#w(>reewe"
        "$%-"
        "s>aE;QSX$MmK)kqc>suy<Wu{Z6^=S=va!v6impMr(oIPnn8dU;%A=vE9aE^Me{u6lrc@"
        ";9Z@EckHIQjeW)@3TxWV)d@ZPPtI;OAl)TC?c`KW1HuKP#n8dEJ&2xp@cTm`Y3Ub$pYz"
        "`3jmf8P^=OTrWJ8~klaKlO;#L3>307xKa$(n6exD}$2S<K!HEklvK+v!2}gAKm~UU0+G"
        "&Z-"
        "PIneQ!@7rAmRcTv$;n)=1KueaTJ^XRXM_lH>j#Oa9bVa2z6;G4{sr+OyTi_15ew;lDsN"
        "ad6yTa3^IwIx8Jw=91U;pUok@JCZ?8gBhu9$Qe>a&XQV7iQIjyqPo!cj>LeHAeJuT4^o"
        "LU9{g8mk#~Zma69rZHQY#L>N5q}Pf8m$(+ErFj1J_4^LN`gX>x$omjxJcwYL`9!mn^$)"
        "=viJg8_7`m_qeX&-"
        "%|e9tS%F=c7*O&u}uo%@{zpAkl{8C?plM3v4^QCpgW=!SgO6d*r)9%0^U(`9c=(4dGeo"
        "Z_tNY9<Y)kb}*jL#3X)($IT5@chT)&3>WKYYRnFl!eQ)0?s1$INbEz`ZoR<b^hs(BdO^"
        "4?`-QJ!2k9k<MMu`Pha-@l@&GqMGeL7OR+<I~e6LM({-"
        "=DR6AMc5Q+lCXRVIO2q>SA{zN1_6*-"
        "D(goZ91<rTrdQOm+lXl1#<3bsh1_=e5@1Gw6Z7Iq*)nOQixUdgWrdr^eavQ0$-"
        "`LB)PD@E^HrTP^l4d~F%V?ABu0O2QDXgYTHQ20SuO%Dq7|g$_8O<o-"
        "?T?`yyHAL%0dA~YKPSjXmYhrhy0gDCtQj`)(C4olI-"
        "b;hqB4IW|d`$_r(KXIHvrv4ecbedqJRLm7|RZ)$!ZA2l(l&+-"
        "6^I%K!HlL}SCH+WKGEXh1x97i(Z2;QHL(vReYJUv6kxtq%shg*beBABTT*PL?R4H#8p)"
        "Jzucz%%9N*i$W`n3T&)5(aHvrsbY_AQo(`V8EWjv?%RKz11mkzeiN8-"
        ")A0+T&Gt8#6@yneVUOqprc|(m3>1FLbSmtcgC%GzT7?bv+5Rbgd@6!4qi*+3tPJytAu#"
        "o?)S4bc7P|QZoT6-Vo@Ihr~r-"
        "L&+LU+ptIOZ|#EiDh6AZTWG}T6Uq9}IX2tq4r@~baRsTWjR+&1oyvA&Ycu;C>$moX<7_"
        "vL1Y;k!0#sz5ux`BkOZF`XhWUFMmzX8mcJ8mD>-"
        "urmPG&8&5V*k%BTah;V+|`BLzOpM!XLnJ8|9p&yra)KTC-"
        "#5TlQ>i5PTwZcg09e(S^vYk~czJxQ}-"
        "u{|LQd%;J;s48(5y3Xg>IguY@cl|r{*E3vzr;CnzW2zL3pUPL5o2Fj!I_2ZzXP@s>5nc"
        "#Q%1gwX98a=f!%*n_I=PjWH9G&n$$uSo>$`;Ggcs3+o#VPzZny8J3yTXf&bHU}o1o}6j"
        "PjDC>B4=8IObL$iGVrea)Llt!t5VESv4I*TwnU3y5w#o*(>JjBh1+nuAV)h?SE!S+7#`"
        "88kS^qzS!Ca@{YXmKLt<@xRk&S9!BO00qif<dp&4u|oaTeVMSi&dwKkV54pyb>YP*<<V"
        "j}Pd|7I(QZNjaB-Ovtn)?Dm;Lw2%Hm|XldvoUl7rE67`s${q6$Ik*i6FV@uoR$AxnUCY"
        "8x}bZ>JH7-k_F2X|>ZFz<ts%wQ5_UhIgibT-"
        "1A{>x*ORHu&!L*rJzzF`PvyZMsTh=H|Co}kdISHX4y)@~KQ{D^NZ*pq(%gAhYbD-"
        "4#g~Wodb}9H{Zu3IH6DWMI=C;Iili;|JxT&I@hCMrund&b%V<HLDa|53sXe(7V3?3Vrc"
        "+%cC48BQ4qw5QNe&LeJy>GA>V&{>J`wiQcF1KJC#)_(@B;0?e`wcmqT@#B9^NPQCk5<4"
        "Pp(j2t0YVXwS<0JOJDNF-Oh&M3o@GPBgELs2co!3;smfl+et3#W#vT2M!v}9rTn&6?xM"
        "J`m=AeJX7Nx^J8~sZHThR_Fxe1^Hi{U3Trd3Ic*Fi?|LFOLFLCrqE<?BD77Nv>U};mO7"
        "yJiVTx-Sp#;nr!)=I9w_1^G~@RdP=74=|geKm#sWbBixhMKwOhQ^4EH52rtPKa+&w%k`"
        "paMxlq)XY36HWY6Lx8R=qA!Zxqu@xs6_rbqth`$1V2J|4iz0JOIgTE<<`F88i&L5;3Hj"
        "SU7b<{_A$|^HSf1aV^3kOSM)e>&HBU)6HtL6}4hS{6z#$#_2=WqI(Z8^p;dAd+B(ojT^"
        "rY-{f(aEX~r@`(rWef+cZPhC2dVc6LJ(P3ca%?lFLdO!-"
        "XHlxjUTr+H*mcekr;d_~Sk<a3<MoTAu4{puCzQgfpt)QEdijPaQS1=@pu7Sv40SQuCx0"
        "xCa{LbNXtTIPW~02pS@BCca0TuLT5=o;!yRxQjw01lk@5=O6v}Wdj9L7{@NH!<@*7EMJ"
        "<w*Odr>*~2H!8<<w+smCncf=&e7VgDg%Fr)f#iN^)qme)BxOvd2YY0D3q(Ka&NL6Z{ik"
        "{0nYZQI%=$LiS$*9;0=8@nn;?%WMf*=Q)#lYBdLbKh&pp7rH9*TGNti>y3{Ut7ix%2DJ"
        "xj2&VenRJ=HqZe`i<2cb;=_y`?)dGqodm2wg=Nx$X?lxuh<*1@$&RUTt0Ll`<~ngX6e&"
        "x;6o9v8>?VSw97PF-"
        "?Rg)J}1jMxcr!g%vHM<XPZpup`{=SmiteHjvx!TjikZlhUuO+h`MtHZrweOSWm#k}e>Y"
        "9*V3&ZMh%6R~=|{<L1Es$(;ig965nv^A~!6>zaKL{@DPyNc}EU!oKFJ>)Z5kWL(@#Ay-"
        "*a@(wQ#l`#gZYtnl9H}bjQ5MP}9QHcZ(TDOsEU%XIR7KDA;Dzb*Wv><IA?yJm}o6<hlp"
        "-{E-81b{FB`yOyIT62BYAbK0{z@z_rzBF-"
        "+{2ht;YDeQ%B0kDAk}C`x5Tqynx#hgbX0V(BCgM`Q1T)R!7ug~mi6)kTO$7r-"
        "7t`$l(2sYyMli+Rh211OUF>ru$|+_VvlAe71;#GK=nsZ&SQh!aKlIjzCaFx$tg2^6#E1"
        "=b0vqX1@A}?K?YwFmZ{x->wwMK)_(Fke-hV8zU9<ZS^7P>hiqfqa&=~=_BH(=wzqbR7u"
        "73dyEKB_Q1-"
        "#r)|Sk0?^a_)%3yjYY0cR5Cy5PQTQ=ncGGPgSN84bu_crC%hSxA9q$9~!o@j^l@A$_~f"
        "r|;o;fL^Z@Hst>nyTu-"
        "3?WX&Dag`8PT9I4SXN@e>Z0~s77qE}N{&!jcq6gDK31!#RguT5r{f0#O|7L%#){C_Mmw"
        "eU7d9OhsuwK8HA3;YqEu{*C6&NSu2dN!O{GTCIbs#O(ect%UJl5QL;INTa3g%5zsY{k7"
        "Hql&I~lzq{k3>9Q_8Wrq*EY+&XE^M?{KR9Hr2)Vp6wj|gu{;Uo(gh3I!=^G8Sg-MBV1i"
        "v%eIo68Mj=0Sx@A7pr<mB2{`MhF0*!UITa&Kau%WKmK)4GR4?*Kq0t`LKwZzx<sbWKt`"
        "e63#6U*cbTL*>hXrtpImKqDvm7lHtAB>Jnbaz1EOn*tl2qSSafYRj`K@3P4jA>!m(IPe"
        "o*o@%;S4E0RGGeIREN2Nwb}vYS;2kp&D1mX#sW7VOq(l|@T<^haj)-"
        "hYJn#3Kl4xNP1bxpL2Ln*T7Rcz+irWSN1smeEB)M+xvs&so}pnwuchlkribxegpa{ky0"
        "O$z_~hv0T*YOe@#=cZB-BB;DrY0CwFn&)n$SeZ)mMi5`llA1$GIC+*rsGO80R_1<r!Jz"
        "fb*j`lZ|$`;4!g@oT^%bf6}`H(~`%-"
        "#>{Kl3NI*)%yfkyRMJ&{jv84%1m<!594WZ7V>|oCXso2!ecV5sGjeK6v{*+wEo})sA~("
        "%J<}Tv{s$lLzLHLP8fg<{6euFinG*J2on?xv9S4O07N%@a@uAd`qU7OuW^f22^urhSLW"
        "Pxw#meyjo(n;1db}`Ol>d5m^rZkZ3lFy1s+)>5Yc+7Y!*CTLifAEYSDDJX+O@FJmc2uF"
        "xk;A^?q7oR4=_uFHc7R5(n`cnLcx|YdowiIP_zn9=9nW-"
        "@?mFjK_k3Z)MrNt{hMaX^`ZVOg5&lTgXXOexMGxYy;oa_W;Xebv$WMy$j2_O()MD~q_("
        "ZUPu`n0u9{fDKK&fRs0<+{p{Co*V?<mqysU=%$T#W3$gY(w=(Y*oYdIab5v(b9Hy7{3r"
        "MB1m;)H<;L2J*tL;u3H))VVmucY)c+9|mQWk=$Vj9F3SADBEj*0yq{6+bdi1BW2SQd4s"
        "z~-(r3U-SwO`28&T3GrS??I2TN;7@SK4bY1_SWxVwiR#Y12@rT@yUPAhM54(Q)^2aO-"
        "x~Y|PUO~41R5)7cCO4;v5s%J&p~2{_70n0gbuxud*Y|^Aq*Hu5YDA>IJR9DL?gZwcla6"
        "+{qW>cu8~%rz!F1&B;I<Lnh>gq(+&2%2_t8-"
        "Cg6tO;B+jBg@drsYrI7*BgWOcFoB7*y!%X$mgu`*fXl-"
        "<Hy#^Php~m1KCvV{1BHN~ps4C+~ADRA}fwhPFWAQraRN9Q+E61DlVFPnU^k*mtaj?)5q"
        "yJ|7A5cpJ1T6pn00;m803iT;Kk^3u|NsC0|Ns9702BZ)E^97saCrd$5CDK600000008?"
        "P00000005nL<$o3D^L7G33keoTh#lG8vvS|NdrpEo1h?W=Bxs?yTc9|E0)aq6{OIbvb_"
        "j)H#jQ9kEl{KsZ*c-"
        "&DDva^7oM3{GoN`eFRp9mx^j9A==t@K$cVWSi(F&J%^EY))!gQ4Io{&}HrM!RGiT4tm^"
        "yOW%(3JCU%ykv<XPjs^k;pWF@4;Znrxf~Y>m?>V9T`qe@69<CGk>oy3lHhp4z7|?c`(X"
        "3o)9M^*^Z_Y^<3CbE&&XVt!E~u?Jk7a*GMtAA>Do74m2G6;VO%h5XtX{0gt|mNZn_2)y"
        "ihX`b1sxB#n6`Z(N(;MKqg;*#T<nC$MO$mCx{)08H#pIO;BX4S$PnW?e_>Y$Cm=jbgxU"
        "$$Xh$3wOOUJ?Fe8<EQJF5LxBpjf;oKMu7}CbJRbGC*l>u@bq0{MH!<_9m5rhm@VE#a*G"
        "BDNW_3Vm{kRIiroFk9dbjX?U`u1&CpXfM=#4y@O-"
        "5CZL3lG;m_B^#LH?bZ8{)V<~hhIURndr3)>TR_@Qft=@k27gU5133PF<HZrtYd5cXKA1"
        "L>!17tI@Jh&;o1Pqi`f$W4<!PiK{Ldtf>QL5PY7&X`GN`Hn{p~i7G8)b<!gpXYFw*BL}"
        "9H{C(sXnGBq3Wg0QI6vC$7>r<b=SqD6mx9xKvxDin|jL>68Fhk%n_!q*c1HjURg8|ZGo"
        "S2n`&|Kk5GFQL%dS^lapL(b}$$%5|YO^i&NxJQigWMUkAN#elYjcYb!XF?!hzabpD#-"
        "3je=Q4XTyIyPE`0Z_nd@qx#DhEQE|ZUP(!sCB2nS=C%SZY$;n`Kdbx*ChI+wNOGvBw%X"
        "tEhdrNrBbH&K_zf<zIM3;k?|MJc^RSJ)o2{3;k6LKoiFWBcXlEr^g13cr2pr@t3%#`7r"
        "Yrse_JM95vzn?!_W(9`=N&uwk^H*^jk{oK+;aYB*EPHzpS`WRG|+WH{*}+&vCyk=n?aV"
        "i2+C9k_>(77dX2SU*YGT{8*K_@fKgI9y@>dvM>^(G^Fk{9k-"
        "x?=czkH4=eY8NiF}o*Xr+qQ-Q`DR;Yujdb4Se6K6!p8%3w(Aj20q9o^|^8-"
        "}yMc9{}87DaH7STcbL(sZ1R<(tSd!&h#+j^-{NoRnWKGx#9(=w-rEn)-"
        "LZK6a%)R22@ZTY2M@8xOla>8Y{0*qUpzp?U_5?uhqs9ZFZGDc=OR})WXWeu3-"
        "20reLgRg_#Sd8%Z22O)YH6x7B`8c4H~TB>seW6J~{vp=j;7yRVujzz`ekZXCuJkiWQR!"
        "2MzkMWMpn6zx3TP3O&Bu(ngBpMf8>n;M`V6u)H-YnvP-SZ1%_60MG4iRjkPn62?&X#&r"
        "8Sj0s%718ivIFVhVHBLy^B7Esm0=wG1Q@%(cW(*7w>s-qM-"
        "9^f*B`5OPi7Dt;`K|R@c_c44%dt$hl+M&bp?Tan$75{|eZ63&)y^G|Z)3Z#I#gAZ=xm`"
        "h@sCX5U?o(Oh*UQ_S5bZ7UVXRJ$D7a0(8sucCijYMNJ=^de&F7b_dRF$M}dX(M7RuWGp"
        "c{t<pN!Yz0cEpShFhwtk(HsVU9j1ej{;McERi<8lS)))z7Od$yEkHv|+PM2`w{=oqw6#"
        "<w$T$8zzs@MyPd+>+%v|wrgIJ&MpN}&e3QO{gY$9ukVh&=uBEA!Q*UWTr}%2(?D<IxwX"
        ")lqa=9t>-"
        "WtT>{hmCK@>SB9N|6zrkd|yEu|W<g04fyvaR@|U=NH7Y*JIVj{&LbSM;w+Ei6qOV=S|G"
        "AkQ<8gz4IDt%@ju&GZkYlN>W`adNi!1M|DKU!IJ*q0vT)u{^19AO_Xaqt)myi2D?{2w9"
        "`P{FZrGaEaTfHsMkMUh9MH9K1>nAx5dI{Y{LkX0*IGa7bG(ISk%ysy_Gr{7>#6vzYKPy"
        "+R}9CVDmFE6byALrs+GU@_{W&5##q<4Ss1Pe3~REBJ|OkKRjjiN4@CnvTwBb#1-"
        "bT=PA@*_vivC8jF~<~uf0R|2gJ4;X45=LV81EtbTcFZFAlcY0TOjWtTYD;x}63C3D2wC"
        "zf_xGB6#@iM2ZQ=kBEhG_mdHA`TX(JAxP4X*L-"
        "F!fqF3BDyKn>J}CU#=YiBK(JQ5H1G;X1P<sZLx(?J7bx=$+JiPws>>!f7$^ilG_3*peX"
        "Z=dG$-KVj8<z%9imb>lOZ%3fL6bfPRE8)UT-"
        "h#BNwCqSpF~s1KWicd)03AM@^5drOAL)gTg#J7BldrW}O_q#<Oa*)!CD&H&3(VyKBJC("
        "%F7IiU*F5@|_kbEB58f6NPYl37PP1cp;kO#nIUD(_w@6*XpfceD5`Ayw#tni8`^law^{"
        "4Lt!H2o@%GM&}i`xzAOVEKnOs$C>unQgGJR%Xq}Cr0eR#$u^EBdL7?x@DyT!?OX$RE3}"
        "Qe$ga07GFrh4!c%-KUZU)Q6T!dOb#X+|*-"
        "%(|0{%)?=<h58TqK*hCb%9_S@^%f3dX;bM}4RDmtUyQQAK)xuygWhn-ksCVu^h90y`5O"
        "Q=04bxkR`~b5gz8B<+-"
        "zqT0wgXqj}T#E=6iel&^cZXLi(I*Px8|KlCXpB6T%hoxlx>edr5S$&~x$A$@ZV;p+mT8"
        "GyZ^BjlNKH+}s!@xAYA6uY=iBkAKEfwEnL|D1{C-"
        "g?#juB=zI9<Kq8mS+1PG&4(xS9lM6_&X92~43@k0-"
        "1tup({Y$ECxfq)iYCQ4+VGzC`N<)#Ele9t%ySG5S=a0hY-"
        "`y1kwt(TE@EX^OVRrShlvQ6(#FryTFtR^Ynj)&aMgOKk|a2)>%9m*&;`DDQluL`QHx7v"
        "Uf3IxUT2^O$&e5VoLhF~ul5cm*|d9|eP`b<8q)ymEy70bNt>k?~l={5H&@l#1TN(hvrz"
        "FUW5ERp-xoJxZaa!hqR2_z@1|P4Gs4iHD7;aBS(ml)f?q^_4lU?~EVlZ#)^c+CZ1i2CB"
        "ePz;dIM+ISwhP&-PWr<_RC>|_V(A@LJ?(`XB3NsG8S>~MJ^7_QjK3{n82Y_-"
        "+xRCO^ixJi3~zLTr58=#6kVP=9%dM@a%{E;}^C~=Kvrw}vkHxPmC*M2Kjyp_B&VYFOm="
        "9L!X^VE;>39}2x;S&9a$wB$u>Gw=!5Ko>WnyBaHr0`|x1Ye6vV=J()v0s_@#A*L5I;Nm"
        "GXr;^)u0plJFZAzh2G!XtmR=@~O}OXlE6)iX#$U3RVTNn1yv6;E_6`=KznNhuEAWe&V!"
        "sCe;b&8w*mB4EgvoF*$rzmi9Qz)4;R9y2e8^aXj&pYn#hs6yc!x=m(s@)-"
        "m&wC;P&t7WDlxW`OdUSCVLWyTv?Vtsr78Qlhs=A|A6k~XiddJ5lV&jeg2#=!ppJi?Qq|"
        "T_jf21N-#HJKI>`}gcXOxfrtgMPorw>8Mwh|YT#S^i-"
        "P0~}Bgp68$LO25?w)2aNy`bA!li_OA5-"
        "nF51~UEWzB;%^wZ`?acN2B_NU~+U{TRIVy)CePNe!WuZw2ERP|_l*Y%&wJb!!j2L_<w$"
        "=yS{<f<SPWIgw_3&uUAYB<X*S1SY!Hi>O-"
        "2}X#I0rTYy`9N^0)+^}c55X~dZEZ7_p@>WoD;wwe@zPi7Mp#Ao6`algsOQM@VMP|&3Sb"
        "6v+P+-8$W-Inz(gduAdC!d1&@<2qitZ4QdLaV&iamk%)n`bkyw72`A(n9XIK-BJ5&Q{u"
        "DFZI_O*exl4=H<Bu2Yl>U~^;6FXY1n6-"
        "R;uD4QO9xMHBZ2)iWGYB_w#UGL#+RVJmOd)^9Y~?4#&tz-uJQCG?@B)1bHKJCk-"
        "+A`3<uWZW&I0h6jS5td#ufk0Ho`O6R{(vvNc*Hs`UtC?Q7&oHI{q8|2^fuD>lZ-"
        "4(ag0q=rA2pL-"
        "4)0hutI9^ku>E)*UI<IOCXM{sJ!`oNiB1FtsoSGFk!pK}y#%h!k?3c2T3{QVD|3-"
        "cP)$os`~awOudQ?Fp&4q^u?`1bdJtm^W-"
        "Mvai1a{{}mz|1K3tPkf0+9U5^ROoWoDrpyjLTY1G?Fjv&_F_X=C*a38>eu<-"
        "LFq^a+%gHUlP3A$NvOOHoM4l|N)la%ZcOt&#a$!4T8Y}Y<j-"
        "qS&n9}TGG1p?oliQ_<%Ax$B%rH7ms3mmL`WqL>X>0-"
        "3CE>lVqx&POB0bY0!I4tC^Ej6p=f-BsG3X-"
        "2U^h!K?k~Ys`q>j@hRGZ)BADmIVHH;8TXR3lSJ_isRi>vn$fVbPOAX_D2bR+x@dL(WbW"
        "VL08eK0|^qYl*jcpG~fM2>u_7_sk&(aCG1kB2<p<4F)#7gG@n91UF70)nuEf{n?ReLAZ"
        "cJB=JGBVgyc%F?Vi^0e*N_93_3(}zy&>t>#?%;n4ywIM(_R>Uw=N^+)VF*kP9)^A7M00"
        "J)`M^H#f;lLUMkj(<*h-"
        "jTjFG;o_Xk&zyeD$?Cl_a;o<g$rFLs8i6zUPmqMnJ<^ng^tLOn!v=UaFp<tfw(ZZOw{-"
        ">=6wdtv4DHt^KxH4;!K{crs?wP9IP+Gn}Z4bS(;Zw5+kS{?Wzd4YI`9szrhjlmPW3Z0{"
        "tVehg3Ih<-j3bgfLT1s^}FMGhcgEF|W{>8>fbu(FpcZX;BLcWHyQ<=ygM`I0-9L@hn>-"
        "?bD9(0QFUfN|?%zsLMZai?7K0w`4M{5(q*;cda3v%+LwG;qpVHtfdBYHt#ANkDF+;~I3"
        "OHLvdpd4NR5AkJGf-"
        "=i}o;AobT$J=r;U9c*X$R>V{EO&pc9x#<m1#HsKVqKNP3=s4_ARs?kyD7C_&@nG(#oV^"
        "pp8~;HMags8EUX<re@~%V_Oj&%wgyXxx@UKnda`MMi80CP9wvp?P<r=EOt<BJu{R`g3t"
        "3?N}7_S_BNKIbykI>;?#A*1@|ad6*a6?#)p1k(KS@f-"
        "%zhtGKB5QueQR$x@GswT2j2{9qP*0OVF@ZU~yV6eu+or-vqPcf#+N7EZiiea=D7ZPc*+"
        "aJDLkULqkhZj#$m`Lq>k1)DK51@7QxT)jUKF*Js1}CC!=f!eBbyn<7V%5AY3OitU~+J>"
        "@priNUe;$*<^l*kzv8aQId5Z__kWBuoF#)sFtwS|M-"
        "9Z=&RfDmi*<N9gHjIl13dcg&&aB9^Wp+1WHq;&S{?f>(nJ;5~DRd0Jhso`gyAF}W_x5N"
        "2zb(w+V&Z04JRuV{=LV1@t{a-uKj1nG1&BN-"
        "f3vl8Dc9noU+XW$eG`2A*Yt32L@HPx5s+1eE9KO>v$O<z(Mu;bK5zM;%3^@i46#Kl+;b"
        "|+b7cuiw2`_33eT{Yb34P77glHynm#9Cvq)8T_Y2ipcRj!5nr@jqvepv0a7i10}*VQ=)"
        "kK2LDapQI_Fa*%D-"
        "rZeRsLVIQcTBdjr;hN#dN!=?AB@fju;|G&{^>V#|I)Nv}M&@`aS$pg`K%XM_1R^%H=V@"
        "#!N7l2f-"
        "ey}6=etQwV5@L%x&EOGhHNZE0}#bScRhEBHbe4SJIVRp<;?knO`$I4JfX7IFa)u>zTH-"
        "D-%00gVIH)p-"
        "=GhSC;UA5KhWQE%u@|Dz*+?p<ojY(Fos%<0Bnwr$Etm~3@N_chHYuxBk}X7__V=7?X~k"
        "!HRS+`1~=G3<pB93ne6Q)*TiZ$?)zO*G1*kRFTKzv3-9H^&`MdB9C)7QRHl(hY-Q<3-"
        "%{C2-=X%KGI}9psu$@-{A`kTWn!^>B6}KV^}FFMMhj(-{{`j4n>jXM9ew-"
        "J7{;j$Lz}$IJs*mHC$IUAqIF;&-NvcQtARq@aCwN+#WApAFc<F|_>)-"
        "xZwoCzZLJ!Z!^VVOfu8J0x)5~sUI{LD);8v95UfHEu^sjjGf93dIM@T!2CxW4IG#v@Lk"
        "O>rMy4F$>e7A5GSHkJ35($#?X5gONDW=q=Wg80E68SAq72p|2YZDb$CAn^5EQCPi!di?"
        "kt1x+VNI~#xb7dyG(fY6a(|5Lh_T7B75fW?q>|D|<qSR-"
        "{HSZ#T795Y$M&Chxj2X0OV;rmHohxfE!;NToA1b8@jkU%x<xP7Yj899^B^|#m>xy7u{T"
        "S+<Q~HJY*^n@kvS}1^VLIT!u}lA?5+!;Tyq{%$GGcBr5#|BI2%=h>0~uxAR{HQAdf#nK"
        "NWry1YE!tgLLCh=3R0>u02TDUQezEzT$o(McWnW9%!qp=r=Hdudcn{M3~RvW#0~BFAeO"
        "E0>j*2(|fQSdQ5yRV;+-56fqWe-`y^>SZ-^l)#l-"
        ";HV$lM1}Acc&znXUqBY8D<s`9CuBybO6e>ZuRXAn_gBo2?`Py72T?8MrT%#Q^B)Bg0hC"
        "lFSa*jMBd_|j6)J^Xr8J_0hjp8EvV7@Z-"
        "68}1(u0@$Iwd=65JVafBZ*K5{zd^c4w{GKG(gTz;&dX?w5yW$X4Kdo?B>o%bT&OEvhCy"
        "a#%x}TZ+8e8f+?Px$?Z<WEY{n*1h`p;^<Vkaca$fDG{UcA(qCIus0<|_d(#%5-"
        "%|T{RnruNi&1gmaC;dex+P)TAOMBy+hqkc&Q=^Kvn~SAi{fl^F<tAYaNH!{?efAAjYyN"
        "g%EQirG@LhVWHp%##?hSsSS}P~vb?m=5JGC&yr5p*3*J_)i;R9tRU+~4lwSdFOY`P8H4"
        "~GRav9a_5Wvz&XKhV>uPG&-JEj@)F2zJxMv<1>t?-"
        "{V4t0c$3=Am)aX|~fBcR+E!3H8ahX4{h2i6@O%=07yo1w!i*TY~*)mQ-"
        "0@k1vo`$s6K^$nnx)RrfBFMV||_OuB6ASP)EY1aHBAwzhYtgYV5hT`R>7dO90bHb;n4u"
        "SroPtF2R88Y#h8dKZ1R4Di|JBdHfB77a{3>mbnr+Z#@F<uS?nRqRJ_2b|}lP<&j0w#H1"
        "5W~kYCKxik@+{NPQ`UX&YONlvK9f_|6abHmCV<(%f(FELq(u}=yeZCsnqYTH}n8S;Dl+"
        "Y*wf2VaZzSq~lL*zR8KW+f8>Rr(TX@po^AA;>uz4?bWrv%GP3(Jw3hk{1FvPJIc=xlb8"
        "7rW=97WyOZH|IICo_mDvbnq3&x+2vwW+B4Gj$oBO%YBEd6ar>CHGtcN`?LYJY1mbKtot"
        "SQqtzK*0uNzpY9et<?C2<`w(V@k_tEMY9j))eL;R(_iG;|EV{5`xYz)6vS<m*gTARncy"
        "S+z<D7+cEZ3MjK#45oww}B~2Wk|}=?6>3sXmF>61F<XgbXON5+YE}&*aKR$8JYS3RWq{"
        "WzsVQDdQ37*(63q>xsU7z{f%w0JeRX6Zue%hfjHXwHJo9k3*T$a*cASfzXr7|I0d~5<p"
        "eI+f|{UIqz!(#_!!)`H7|WGJvL9t81Ylc^c_qofj>A>Wr#?!8h2b@?jNiUmwJFd_(CP!"
        "m$kWFazGC=0X~=CruPV2zB26@T{&*P^cP-"
        "N6CI1m4aQKj29q0D9T>@WCBsybKgpXa%R)C}J@+QQHt`R8Q-"
        "}uB<)@&cu)(@)c2Bv(wuRCB9Nttr89z#bw7Kra!r6RVGJ-"
        "AD27(2lpX7Md6}|{vc2)^B3EW}g_|5b*>nbx4E=7?_Ihs&fXw?#KS?6GJX-Zjh_mxejq"
        "&4s=&%k<mx>4C&Zr#q!`l6^S_y>j4&@H%58=@zKv~VpWKxDcXAk#h2T0|MtVcCrelqA<"
        "T&`XZxC2@J31g<;2*0occuf~B}n|}$O@Vv(VrB`e9=yJY_bXJ|rsU~H%l4tUeZpB;NE%"
        "7-J_y%R3?N87)M`fza(&03?R<&!h!9!Hv%5~3WxAWC(1G4S-pyD;c7%3UAhCfFy8Ai-"
        "B<K#4O$w&p|G_hl{{xfwBRbms0hLRCQ6oDCw;@go=ZOw#!%t?NPXd^2T-"
        "!h%V1?~_$s;^cOiQ)3bKqcnj7Y1yTo2W<OGjhLnll~iZ04KGM+<7!oUrH^bex?_w3;0J"
        "yf8%evhi`>N)a@$91HZ+2-"
        "+Ib)$UlSs`cL9x<vg;2YZup^f3j^QKSTS2>=@nui=SCS=4m&j+J;9QLqsv@wvQ-"
        "Hk5X1U2jT7Qht(<i*s@JTHRZE&3-K~6lh=YfEfZTM1Vfh5*1HG10nM<VSs(Si-pzS}J)"
        "xb%hp=1lByBlA3+rPJwPnd;bin_Hx@?b4P6v5r6d6a{2!!+f>J#=W*E3@T`wRc6V1?Po"
        "h$e#kdiicqAz-Dd+7ePTJ%N2xmUc?M?O*ThPG9j1)jnY(sXQQrj!6NrraWE#S{lYQ@cg"
        "L&)XnV6Rs>6JKS`7A;kaAI6kC$);RpMn?$ny`^LCuD^$PFBXV}UJ4?YSXuK9`kDXZl_*"
        "oZ*9`{fr$e%Aer52b!Ym8Iq8O508%+S+TzncIwY<R3Xpu*P&n>9u}P%9mWO_j2Zr1ZiG"
        ")w{NWx^+kIVe19cLp`BTJtKbk}F6z!yNnC<A^IrsAnXM(aw9+k8`RTl9edl^W^ZZX>gm"
        "y{#oF71q$wksW@)a>Tg!>j^&m(NeZm(%xNA=k%isE~qTJCOajCl?7QoYrKLX<mQT>&il"
        "M?H_p;47;*dsEv2AHjag3THdIZn$@_Lt^cu?W&C+<G-"
        "R;vOy+EuOx3N9;{49VJC&nRD$G3<FYy_SQGM0mUA~)hA(5I=vm}6?k#aV=DjA_M#ETT7"
        "@Du7S+cpowL%H6`z)SK%;l?aC*UV?JN=K*gx<`~L$8T7(hsmxV4UAp^1Tr4YHWsBL=7%"
        "F7`WxE7gEt`zNs`r+Z-"
        "&T`k`;dyZUi+h5RnC!oP%a!zxN6rpOq>Uv)FKJZ*xlsrpoYDqJ@$cLv>G-"
        "b+4Frjr9<1^Nhdq=e0}^vpmq1KGc$zEXCm>jb|N!A+t@<2+lTc$QEdRsgKF#+ZO_x36{"
        "ILR%d5y@kXiGamwVv~eD^aDV33(sP+YrZtxdPAhHI^};G<pjLT%9O}Z|#ipVJd68U|;+"
        "b*O6=w~&QkuX<d)fyLm>B#{FNYtc&PYw|fQ5w^qozJAG>6S$25Y1A3qWDN)yH^t;5eV<"
        "GuJldPfOnrzXj_iK38Tk%iM2`WWGJ$R-"
        ";XVY~fBcFT%6rzitg%g3802bXw`@3fgN*ExrBWGIa@Y*3Abh=`M2(bpvGcd-"
        "6vspA60X8$Qxz(OukM?GOS5S{zk##}9mC?GNDRUU>^-"
        "&3%e_5@d)MYB~3>JEZsZbP02GTuPcMyIP^P#v<W-"
        "_#{)8_qa|uRnaWzEG~6tp=OCsnb;z`+J|0i{TwfVHO9z5UuppU7Hh+fL)*zo=(@WrY!F"
        "IiO+XqKP?(P<c5)tbk}ycVsh&p1+zrIlvFo%!+8z9VdL$R2RSc$b-"
        "CdKo2hw~0ZF8+yb7#%q0oNF5p4n6?lFDU@>CTmaQ6Q4<h`&KYgIB2kF#?dd+1w!MoEV{"
        "RsQ+5sNf-"
        "D$6eHzHC*76#=UOj*JF(Y(CEORf;3@7rkte;+UCP!G&Uj|KcIj29W7bsnIo73|XPfCQ+"
        "55~%PgSggDA_alPS$H7j$Dr0lDhCDn&oaJyp`LjN#r)srnGh64(0_0YgN%w`?Hc_^9s3"
        "vs*3*Q((H+WOQ96yUZ^gLRoZYL1>LI54|Cj*ZV3lC2K-X8fcr!>QlpA)8h-"
        "bRqK6<veNN8SeuUZ7a=L-"
        "!@RT=v$Yg%`bq!6we?FXV{Emr%_0lV90eV!t(Nj;!lzvltiA!t|Kw;{`woDW1uB#?S1?"
        "OU$Jl~)i;5jpum~Z|C5=bGq0q-Kur6#L;&0_IBN=9+mzS1`V9eI#Q-"
        "sGZ`eR@0Z10QQSKmqD44+!0c3lXnH8jGo9qZF>Ns%WdI0`xu@FbYD`LIhlB+X$}H1d4#"
        ";^#Smex?Y|Rb^W4x3GAVcipA0assgnzaV!0vn}SCvV^NNL3N)oEG1=fAGu>UC>}IuqA^"
        "Qia9Msg$>rb66<-"
        "wMMrm%yZPCUyS!(EiGYj@BN{AZMlc9^t&FT60d53IyDR%UwVT8%g@EHDSiEbX@TYd9-"
        "3&~Y-"
        "9jIVGX)F*?Ne3bamN})H?dHgiL)7J{cz;^0;<6mnf@Ng@5RcunwPuZ!Y;VtF;X|6^-"
        "kj2y1P%8>Pv^wzPksXc_)BRU=EHv!gb*sP%ayQWb0Z>Z=1T6pn00;m803iS^c8x&)|Ns"
        "C0|Ns9702BZ)E_N<%aCrd$5CDK600000008?P00000005nr^?wz||F&^Ya0tmsa%5$8c"
        "XrQ7ihOVnPH<>(3j~+oPH`uMkc7yQmD$~yJsY4vfl{>4;?M%6IJ6WiZo$5J{)K0LoA>-"
        "Q^LpL)T-"
        "TQFeY^Gewq%K!CFZfCMo%9(jcwv&o24YO(8;Duo|ZOk_@tqer;Qr@|K>@<Crlq*JfA*x"
        "_>|Gbd(f~xbT+KdLFWSJ|L3ao+&a!R7fqC5E!OMfsyk+(r-"
        "8SwQu%KjP5A4fea81zFWkUeUagB2&kK1kKxT@06ZaF=qJC($F_<gj+JobUf*ev8Bcpbw"
        "@GLYLy@B6&;;8!i5%mi;aZMr78!wi?cR?>o%2|sq_$d6;mu|Ez+)$U8rOl?^u0loF0UT"
        "w!qt;Rhy#byTtZRK2{0lr4=E=44dLvi3y>h_s)4K_$@j<gm{hmfLb{ZaTmR>(I7@FnVB"
        "#mKGG|{Yy6P4e@jnplFqBllq4H~+mf{(dDq!Kq2)z>1$ox!f6%*Lzan<zaU=z$INME<V"
        "X#vTJjzK}i3?IBGQwunpcBL5_^6jTnqAQxk<@h)wd?(ipxC)iB$c%U(^E&rrd56#ybi<"
        "!<0T#esoSFn>%3ucP<6c-"
        "NuEUgtZak=pc{u6Q2=GgC0=Q`=~L)a9TCBsn%v7X%wU9M;OZi(??6ZN2HEouhO>&F7;)"
        "fCC6ozoYJkz5=51G6W3eeFixW#D9}f812uOk659qSxvF>ai6n?^tNfw1$Uz7`tH%z1Wz"
        "CmyyQueCn96c>6x>CO!cFvAP)#R7Tq!h||teiFRA-"
        "N^r7tf}dyog0kq1{M?x3w96{;RHC=T#_6}%BDJmS62F6K>%A*HF-"
        "^*uvw5?iR|c~KFHuO|2L=|l5X$4pc`Yp_e;$(qQ-xQQi608z2@Tx)g{O*#QmN7As6b-"
        "4e~C;Z6AuJ}P=qc@cjbkKUu5|Sq!z!-?>CA-"
        "E&P$X1k&&f=CpHcOq$5YZH=!USZh8KRzL=q%>AJD#$8pXx`v;RG^)Pfr?RMvVq@bixFr"
        "fc6V>%?qP~Rx4#?3}>y9Py(aVH0YOPw^D|Zv!HQiK_I3`S~9ik4qZWQvsvFUeT32`Prn"
        "N!6M+6(kAci%f+Xd#Ru6=7EV@#s!?z1ScxR`E+8ah#)v`N-"
        "VQ*NQt$=Avh=Yf<F_73rQ9FANA?(^sS0(u(-"
        "E=o$S|eIQoz4$OXKN#ei8hWrfR5~o=A)GpQ;<44fS+ROJN7ya4nk^Gm`1N^aiKX{EEE6"
        "noW0&{cq(4V|J_z^dVs9o4sE^v2|&d2WqBYdq~XGFJ|O48XD(g<O_l^%Mh9%AqDt@%sh"
        "Tl|2jLG7;AtxlnMBq3Fbipx>wqae2={<W~#c&_X-yTtD#x6x`mo4ss*vRew1c|TJ^KST"
        "$acjP}c-"
        "`x#%5DV~DpXke%c5QO{&cfbGb8{hF<$nmT;`VU2+$LrgX{uKbe%e+B&gTB$*23e2%a5z"
        "Zqc5Sh+BvQr)0#XIr^@r7!`p&ete1w)fD^hxz3?WG%BL1GbUjM&+rIP4LU11>a}KQ$P~"
        "})Y*Z0u*4cbQC&3=urJ_Qs7R<GVKH$z^&sw)(pD(=CZ9sRt2sXyRn&i1asd7H>PV^D5m"
        "(1)Mnh$(2Ky_DN=SHLpvYyL-wOqVeqT~G&_TTmU8Css!f<IL*YqPxWJAdji-"
        "{$VmlSLfS1#b6P=3mnnwTS}-"
        "lok3PGtFsB^jBlZh!JSY`aVB+AXTcus2(t%Nvu2AE`5%=C@8z7SaGCF!F<8Fh$YrY(mU"
        "LDS{?;0X`gm7yb2qJpC*|7sK3mOdD0qW|rMmVb>Rwz-"
        "R1?gHo#FQy3nOrAtE*Ktfybh0fD++2&l;hcG0~c@HxirJnmWv`sd!{0^#r-"
        "<58Cj;9Za%4k2DuvQ2WR$Zm+SNi6EVXNqmRU7rq~}GL(#d(~)tSS_>B&RlqD`I8G6o;A"
        "diQP>+f>275n<|4YYYtshtq^fuW`j0<6pS$@M*`n?b*Y>=D5Bc!+O;?lSGF%-"
        "29j1sEA&gM*bfUXEf`l}f8aT)%uzoKy^w|RIayvQ1~(_IN~a<wB-"
        "#<bu|vxWLGes10fve!EW)#pmW=SX!dz#o}>TmcGrFu805@kcAMI5CEHO)3eU&bfgcW*S"
        "u$<^vn|(EAuofgIC_o#q__GsHh&gM?Qc@Ne+M%U`99R)21eB9mlMN7u9JsV}rW`hB(~-"
        "*VlxnB8iVz(6yoYM_t4O6p3s=~rM-oj~>#PM475Yu5WfLm$h}!c*WPzBFDEbKKu7utN5"
        "@EBGAVkM?r4mv=6i33oeUTsv?-"
        "W|%J~svfD$Q?RkMLTqd{hcm^QQYk)K8|~BdS}5Q5MqC(P8!j!Li!EbsmuANu;6K+HiC%"
        "&E2>~sMk=ZKv8}qFhhs$~Y(hm#I#4qL#bb8!V5*uida7`brH<P>BXOxptE8cb)s^3{Ac"
        "ZzRZ^a=A0-"
        "I|CpDC}+h#jna+O9%2Q2yNjopn##|1N{S98?I?jgs+6wxOYK0R8t=#w`Nz;8R9<M(rZf"
        "%@B=ocZrOs}{`B0^<`+E1+ZzH9va2aAg^|v|+IqP!E)kmJIL40vC#|mhZ>nFa5iX4c+`"
        "a55Ig{<8^*6@n&lm2*e*y)9TgS-j>#uBPA4-"
        "Qw8JvK&Si{XP6oSvJ|D^voC;X94l3(GAp|)93Vk)kx<&cV=Z1$fzL~aQOp%KDqJqC>x2"
        "9m}6M%PhkhVE38_*&TFD*7T~qKX^%F^+<L@LygZR$!z#gJNY)s23YX-CQ4-"
        "UU~_=DqkD><qJYbr5BUyx)uHccc}Hm9CH=!CS}Ok@-"
        "*eDSX$nW`r{b!Js+2FEF=colDToKV-LgAMxOMP5dMSs6ZeaEdGrEi8>!4CvF%Zs{RTA<"
        "r+%}WZpgQQVUFZ&<X&>80!e{9oWjO)z40@2(mhOCNBZK|R5NffcA599Fpa)iu(bGOnC~"
        "ff+GO1yxqgmuTt8})HC(iCF4vl#?hi93_{G7hh0~0QuI27Xp?fGv|A{Y!oz~>SF>FgOw"
        "(9d6=^<u4u0GGoX(S2_GA7z{<&PO{qdM5@t=PgxKHVInuM7I|X`^;6OI&7F!r8hG+X=x"
        "?J0k`4!)v4zDK(*ez9T+Os{lHqSgt4ky_psJEi7$(8_LBuT+v)1H=6qlPU_G3%VZQ;tz"
        "c7#%`|S6I4BobzsHYvFJiu9ujj=8+jomf5lX<nq{Gr_^M$`6Tj<?j#(3JXQn;(&17EqO"
        "<b<!i4!uppCzRjI31;3lbO=@^$pOPkpdDb6`GrmefBIK=N}G)~l}reUQZO61eI1!|AU3"
        "$v+Ntj|50Xr7Y2q`mIFH~>p<UUpT{N4K+2665Ny_OgRe{}$^M6Du&#wiT)K}69KA69T6"
        "a4dW4UKm6bR`;TTzmDjHd$C3n;Kg_T%=m^41We#D7oM(?T~msd|~l<>+*V*R4Yj068)-"
        "hirNYf;@M&|;LtvyyC{<33>We9!<9~4F+Ipt^!r+n|0^FCL?z7k-qt-"
        "}nKDl4&NUFF+_Yda_E~^W5Zl5Ze3!&yupzw1j70OipQQfQl)U}=6ZwEE4ZP9js_(SY@&"
        "ZzFyTdvg`x*8!_Q6Z+G&i(=gLB|L9A&iF+Cx7ORJar3Ip?XwT}GXP#8AMZ<80=rGs1G<"
        "k$HopYABA)<$khX<K^7tT#fzWXDapc*Okj@%}o<DlDyU&y(7FARif@&=SQ^E=&6r|d-"
        ";z1QP*Zb$*Y5%c&F%+x8dnV4EU_%NCRMB+<c3LZ-5&36t|4qW4gE%qzX8L2GKS-ss8Li"
        ";vs3V(Ts16AY4p-"
        "@SU?)(uMe%yNo)8O2H??H^U{2vEft3Hh56njatK2_$4k!w!l;P4Bp47;Ig`i`%_fO|Kx"
        "MgnN%GK;bY-F&h6AuW~dl2dckDif`)X9Nk?1YRwzib@yp`GofE40Y-"
        "_xKwB4srFqcrNcu=hDEN32&N}>$q9qh#p4Ri+cqx#_wWPny#8c^7VUT0P%AH;xlf-Jy?"
        "r3o?V;yIM+F74dJ+~bqo4pI{Qfm_)PxB{aN-05oUSVZ^MyC&3#-"
        "OaVhFk?q@`O!1NGx9Gudy|o<rjn)~K+}~FdQKN{GpP*pACd86&n2sy^f*?;3p`eMp)bZ"
        "@t>y5yaIAfl0<j+Jr(BoRg<MhcUA+P=mByUc$_OtG_0UQh{ms7Az*<!7Bw>d)0f&X#WI"
        "w!)HwcUUxm1hXJ78Aexpo~kHvYlud_N1h@QZW45CS=1CG1wE5VRyG^RxNqp3b;GeW&&("
        "7zO%=FLOb<lD<=n;M%h5+39$(c7dyC6l8hwSaW5lA?gc6VHB|Gpix>k^1sr{?Y8hMe2f"
        "Vk1IGnd<)_7$3lY@aS_{{Dr=jgI-Fhab)`%wEi+g;rI5u<{-"
        "PJre#atWcv7<3KNVeebw34hAmt-j3zXN^n32(Z#O+7AjW?H}oMjRP$$McDF6-"
        "iJW#ssF3wGU76RivC!MRB!!Qv8&E66{!)K;{{XQKmKA-WpuCwS9cHw9C9?KKCqEkp6|L"
        ";*Sxp$sc15Y<GZr<hGdX`;R^^XBgixrR{!jk=_*g)z4%ju8h(E!ggS@yHlVV+6sq=T`i"
        "q2qo0#L@>le|ROM=d9ufW~e4YQnm`QyT?qVFXcJS9>0*pb!{H=0<b{?0-"
        "D?ASIH9rG%@K*?W1EXzLn4+)B{t(v;MpLg<29}c2nIxkp9-)h<iB9p6H00kJ?S$DV-"
        "l$E6TUjx!rRMs3)@JIP$$>(2BJe-gJJ=WnWXYc(Ws@fSucVA#-"
        "n|=7AqTw2q|?SAaUHnFq}u;Owb<?Y3GhK3=4>UGgG=)FILpf8!8C0IyD9UzupX(zt8SK"
        "@I5JCt@07~MW6uS?=eEfOeyWu6)i}vKK@Z7l;Uzmx=fty0kUm89)1JdL`LR(dYX&pPL-"
        "1qJLp&*ujXh>84@7HSv~GAT_X&1ztUw*j)(kBVWQG~#nc-yc_Fm=(dS3Xt78AA2(-"
        "d*Ob<#oD5>+UuYFF}4_Fhse!bGzqDvOEnKZ7xj(f^qx&7EMgZval9?@ACha5nO6v%7De"
        "rF?;PNhNElV=%74K9lzFd#T~v;M}2PZ{BAn!kh{VK?e5?tRT)sm%>xs8-"
        "#$X3ZLnl<S3t0&G;0)2xi)s6G|9V&MJPZCjvRx6lDf9;jF;agp;5NnJ$uT`HmCf0rj%="
        "*w-R1(wRoC;Mztn<7eZb(FO-|>M1Yn?m7fFv`)S*MpI$A$&-"
        "@!XYI9rBm0_^BDK{a^a7NJ89lT1cKwQ?%ZX&8>m$5r3#7C4i+o-78<CX{1gq%-"
        "^+94Y<FaD_{M9o+x+P@$bXWwssK?P#bQ>L%#=8+=(JowCIvc-"
        "6n`2MsOrgj+$>sZI>kG65^NFz!FltqtE6-!s3a^bA6^F-"
        "AZG`9a2JQvCs<zy|#Zwvv`4s03b2U8gT4fb#ih~$Oxn6V?{wtntO*R|C-"
        "sWkGc(Vc%U^;5RC%O0Am8DM10(f5TO{E96qQ_=8sbYA6zL^?}hKq&dvrt0(9gebxQbSR"
        "al0xzVr|KQz4<pVP<f$Wl)Oj6|U4+E^sH>za^@Q5v9l?~+D+RNo;(~)oWc+hT!L1@Kxe"
        "7KIv~RC=ne8pE$tz11csCY4kvCEcLgPS{&D%f+iIF3`3th9sLf2JSt;9R%8eAF@91Y{X"
        "N45Q@T!;Oh*r`-"
        "@Aer~VyKuO5yY@0zK^npFft#Svs1Z(worRfF`P{ci=QuUNddqL6cfpGCZZoym=k6*qjp"
        "|B~qKc<@!mYPk(67;KV?baDUn}PhN{;g9{s0D$NqQQn$NiztgVXTQggbg)AFFS1-"
        "OUHa-+X%Ee5soP)yJf>v`{>opQl#TFL4ia)~J)uJBMU7)Aukhw|4Q$xfy62IYV}f`-"
        "1U-9#*bhh1)F&LRY^P-"
        "V@kiEYh3fzxDETtGo*E8qbkv_bh2k!F<hObQHVmCGk)%2N=;My=Q)lnJH98-"
        "GraQE^9V<hy1bsT3yApKsRl1n3Cn&BUA&~W(jJ))N0FhJ)WB**2+0z7w`|1i{>r6xFd2"
        "uq2!u1aX#}94Tar6BJvuQz+G{fltk`&hgdtcLEK&?Q*R_(A*0o8@()%=@Jf56p3>LQ`{"
        "bQ@Ght`z1^btj5q62A;5@T5s6k&h-"
        "ovo)o_tFmkPZb)`Alywv5QqIxB^{(1I0ryQe4WO^IXRri^=yNV?MVugq61bV|pi}1$_k"
        "y;Z}A5&SDRl%e1BtyI;YVVj<|rpNn6N4_P^dHT2nFoxV)9=>y_KoG0JaMk+p%5pLzX=^"
        "rdEgA;>aaCtcs{UKikG58VOYUCJ|P$S5R9T8)+(2jt1)Y!s>(lz&c&o=miL&oOXFI0oN"
        "Wp%`LEz>A6_t#6wm_n|}BNNsH8Gm{0VU3%`x6hCkaX;q_(R-"
        "6&@dxvdf$|{0j<!aNzhPeZSIR<|Rf95p2UR!5(BTkGG0c<LNd}U7AYwd$$s|JmU``Yt("
        "j%mezE|85OvPu#p0M(Sg`rcRR$i1oN_kmq3!BuoA}dT#+QV(ok$q*yY<+@I-"
        "@XDPjpp(_ftKee_w!1_#@jzpN#32Xl75ysg%>LE!foi&&vIXxYWOjorb^(Vb=q1}y8wU"
        "mmqyP8&N&A5(bfb~w0>aHws|<i-"
        "&<}1_UdK5I%$K4yLOXW_}9Q=_YQ9|uSefEuJST7#CIA0!(yRE^~P|%`XF4|Gq&KpQAB!"
        "YR1%w-"
        "ZJAMqgFga$CjM+}#Q%`=9GPDamKq$qq~G*5@nwik>3G3XHd(JnO^$skmW54?$FBPux|t"
        "Wyzh(`76nY%!1S=(Eq7?2RADO>^%=f>=Z3JC-"
        "O(s}nz2%)rVhgG|`V8JtMZ(DVj(DE8d*G>*NmmiGiNzOgKkv`Vv-"
        "O(3@t`ND=KJ5O*03}_ND8c)e6m_iX#o=J?h)@x@7W%8puGn3)(d0H_GH*6T-"
        "UsTpfE1Iy0SrhO8v#mr8a<HRXR85{MX>n$(Y&dB(@QIlA1|ch5u3C^QV~Mp`RR=DT)6V"
        "RN;T|d%zTYgY4vDeC@Jkaid5LYm?iH_M7ctIX<YzQ7yn;iDBBnhHRKk1I<~@DL8ZCOD#"
        "cZhVMD^q#$>c8}E_rDEhoV${WdD2b09x(d%Jjst%|XHPIHlgUm<nRCyP_RxE<!>2#x&A"
        "R9hVRUG4E;;)D6nXR>sTyv$+7iW8Nqxify%CnBYj&Ei@2Q{?K_zqO~v({@Z2YiRJ^gr@"
        "i`E03o{!(0edspXIYNF94t0A}~Ow3yiTbrrQRL^xV#B+ttX76S`RG-"
        "S##ck$cdL8ap{G&_?cR;zMft8W}v+>lOs1Ho&A~qza&H8pf^MF>$x`#H!UL?;gpr)w|D"
        "Mjxgll<MO0JWMI!EEuU{tzFa*J6W2z~PAE_IpCeGJY2ZR;edF2#lrPuFm9|hjIy}tyEY"
        "gKG=cFggsFw?g46|^`RE3okdn&q#fn9yWh|$uHW(&DsTKv<vygHc!_I{_lg75msXLu46"
        "O_)?k02zQipp7uV@b$KBv6$MK}Fw(8i<HS;DUP?{EaaGdG{4qkFlj#w%l%5cJn#3Jr}f"
        "FYopSoj(4Z0-"
        "zVa=BG<X^;9yJpUWK;+j4RK`WVJO6(}R!=uh24jf6^SZ}W=shrg1TBZhoA=9K(6dm)(P"
        "{hjy0w7L&P#Yi=N@m*FM<bSWubALzLQw#ZdFhXxjXJ|cf3ZLq2PH#5v(E}WR3J(k@Jdz"
        "9KZqhg^Qm7ZW3YQwweQEYo;0|U0R=*H?zSa`H9g6hr^|#@Ud#_pjxMAE3OA3}z<Fs~mV"
        "d$TP2{C8s3VH-"
        "S<~l?_WX<gVluFz)vcXYZm<j6RiewLo!gs)RVX*N;F|38Koer(Hum*0)JGi>up*T+=!C"
        "9cMv6>9=x#1n9jIcowsW*Zn@3YH=N}1DnhawqIWS!9Juk3yH0CmIo%)iGX&f~g6D*CE;"
        "7q5^_YA4miyre#(o@>$89sl@(4a~&cH-aEG7hUMR`?q2edSbdWr<*C-"
        "vwGioR(dXJw<%9C1ODwoj(4HU+*a*dUw2TO=j~?ZWYE;SFI2I<#wp4Z^G{sQUgK{s$#{"
        "tOEj%p8hsAI_{Dv#Ees#M*KYbiKOKcae4ws>p!Z^4ergCn3nRb?58q*h66J`~Thfm@6u"
        "q|QMUanD>Jt~CaZ@X_9LqmU}3%ILs-%-Js<DR4`=qg^V-Y6JJe&fE6{>3-"
        "XLfL)!m4!vV_x`qgLiMH&gZ-Uur6BuN*5TagOcOw94`a9EWPnsdk5IB;BIrx)RNp!OG0"
        "Kba+2z1ac0%yDc^h}e*}?JpapN7+Tkl3>FaY+bH;>vt5Aj!~HWW0Hr(rd2ggKc1BK7zE"
        "&xo{-"
        "h^+UfzR&*y7>eAaNc$&r3r{X!?f0Aj=9#C=T3~Oun}*RWbG@_#o&@vFhu)L^DZ;m6Rka"
        "MWRqB)58m#A%Nu1h5=DbPVN)a$Oxyh)SCyRr&2j4O0tIh1Ka3`=tRftgLTMxzWK_C39k"
        "pa`-X0bBw3GC9Rdf!?hGZpqPCc(w-"
        "j@bjH>%m_1Bqs|dq61qh+okN<urzzu&FCrOUhi0`1v#BFwoZNDT>US+$8IE^F`E$8F!S"
        "#-"
        "SMdUIBE1;2Hl~Vu!Z++Q=3i6;;Rn>j+tN5Bma=?QQT24W0&3z8u_xHNVoT|Gyi8Y;XHX"
        "ls--X`W<I#cOQ+tt>V9xOs;ec75``Kz^#Oul2WudWe4cAqC9exB3QHf+svDq|_i*+7%?"
        "ew;WKgtCO^}JI|8v|;PCnVGbaco_>vhW9~soW;Cgg{CCIQxxvc-W3B6W&M)xFoV$-"
        "=clxPisY>EkBk@tGfZLDE9X2-"
        "qr~N>0c7Acw=_7bxsXeXTFLl@h9Ee*k_q5w1%jA?iG1}{m%F-v?uHN_C`-"
        "wR{Y6bWLAV1xW0Tp=S+8$)RbRTcmu6bj`MeL1AegoHB%d<JC5p$gw?PaE{%^+%Z*XmS$"
        "72bH~4_>8hc0?4@bLd#4hnQ;#Udx_2b@I;6Lvr3UG1Cs;G@{9jpX?=ie&p=t4ZsI;OkU"
        "uYm20rc4jg-oD89g44K7Xovc}(IK~rG?%Mo{3#I9OIfG%3s;7WbeR*)^0-"
        "~CfB9q>uQshA`XE(Fq=-"
        "pJ;hlLMVlP<J@B%ue05Q!q70(Y3%U(u(ah=&RQ#xTq;)aHsyJ%1KT@C$6dfQF?2h_ECE"
        "488YMZE5NAC}_&&4b3ATDM6oHxZo*&C6RT)Ga(8YNh7VFPIv+{R&>oE8S1Qe)<n#pL3="
        ">Jkmoo!vmq8MDwL^8-"
        "9x~M@pttxgyJ0V?myH63)fvQ5r79^+XOnrT@eaqU#3+$OFI`@9~6ZYS*wspH1I`$N4CI"
        "N6-WxLWjUQrUN|@=7R{fo$)q$BPaOZxHBW3a2MefZ<zln<~zLw*{>`NeJ=Li?(DN-WA&"
        "h+!XUFEfVjY0&i=OeRTcn;(uo=ycxR+Xdd*1jy;jA=`j!zD<^^j?e-"
        "!LemnK$9s2LuDSH{2cRW*8rlkgbdPu^zKXx&f_sK>Z7R<!gZ^F}Pe>$bss^rkbv!yED?"
        "$shmFs6vi89%MBDt@Q|>koTgP8hhnWfi=Q?oXb5Cv<p3wCx~xQbNex@M2?8>`PN3Nvpi"
        "qX>La&>%?paKCQMbPg8tm^wL55;dXIwM<|Fe7VhcJmQ#^kwi`gFJC7u^9DW0a2wCze8`"
        "*Nw}B;81oyG1W&InUiV0}$URxn!U{w^}cf6<>AXO?(Q!fr$nsybJ8I<`Oa$fAW0BeLU~"
        "+bAZDyxaSTc&5Jq3J)$G?)|uOca&``U4kPPm?nv%+;bAgDoTiNo)_2W_++##0dZ@{HWy"
        "nK%^qQS|bl|<|2>W7Y@#O-"
        "SKpFRE_agi|7ZErZ|7~1d?hqb`e&b_sI+K6~#iS55lw8Nml`D@0BlT+H6{=owhJKXt`R"
        "Ax2_G*&R8XM6O(HUHAx+1?BtQNy^ru7l0f^l@8x|X~HXKZ^OXV6FTU!WgRC$$2d3g!o|"
        "@IO`kKTt~p1T6pn00;m803iTB=VJE%|NsC0|Ns9802BZ)E_HA&Zg6=401yCxfB*mh000"
        "2PcK`qY0001-"
        "ndN^JN&mHbVh{)x0`X*|d)lgH5`1xYSlk^JmtebSPZA`M;3S0TcuTbm?(VRABa6E(4vV"
        "wc!|z{s>Rr{#I^R0yI-gqGwRe~9{Y}U$WG+5x^z@M#cq233cuX1&%=nlo88b45PaZlYW"
        "7O#XJ8wID;`Gr!&!>+aK6UiZJyEX?FsIe6M*{PF^Z(zfREfP6=%hAfC}}VJ1F4RnQhU5"
        "wY(>7haX?;P@?GtY)Po}N7yB)pk^0Iz?2}R^S3V?T7B09^+?M>=ny7E^TF6ykf?cLQla"
        "rCQWGO$9%2<^X*{@ub?<05MD{rihC_AYc&c*N|G77c}UJAYJi-"
        "^h3sVcO^^7xmg@kRm{=V(!@Ib3Sa*E`p!Ky@!E6_eyw)H?GRVJ!NFSqv*9VZk7`iYh|$"
        "16`RFupE1^QKVPIsQ5MaL%vj*oz_yT%f9hdW2TxHhh9+IsP|n9e0RmVnLhG7kmUdPNxG"
        "Tt>WL;VfiU5W8p*cPRdGetn?5h|&VG(qhGyWk<U#&8#;S+1O}w>55Bws1b}4!VK9aZxb"
        "oMfMs8rHDDZm{IAJM17POS<p9L}(yx_MesTZXY8kmq9suKDYSDwBe{upDWoJ_w01T--y"
        "kMP{SqYxbsO0=5#Ql`r*oqEgWkxq^{cFjadayeC;{x+rAUP#dO|z*0hDQ;l8j`_6ZCr}"
        "#l?gfRg1Izo-UMmd%zRAiBoVFt9WOinfRc3dQD!VbiQ^7KtSBnVeZm0(LSXz41<tihxi"
        "Xa-"
        "x!d7s$=PxF6}*@09nueh7@1lx!x1l3G!#I??$8$MY75f2kxf**X)9wLPr3Njk$6&MdHv"
        "f*qypAeAbZtnJ`#!^3NHP=Cp39Qo2sS}m%m7=77QG{DaZ`)L$9tt#-"
        "D)}2S;oQ!^aICMXf?mTI>RAvs!GdnAi<*QE#V_zV<YDPAV*xT1<RkCV5H!Pd#u!3US?7"
        "^b{p*HOp%rXQ(DY|H%!pm{PGi^B^9@$k214oi_J2!z36C5+dYS2rEJGDiW~Pco;wGg&O"
        "btx+wjwqK;`wly5xYr!B{?_-OopjyhF%nsWGCq{*h-6}|HqD|-"
        "YNM;3g!WM`Z@5n6k|6F2U5<MmoYhTM&-"
        "7f;y33pzY&XdmhDM40i_bj<QcJav897Nif!iy#TUdiFpYa@+YTtO+}9+zYcSbBB(Ev8U"
        "<WmndBRVD>C|9&5<G#w!Ncr1)UP%chZQd&euJ+}e_Q&cUPljwT=IEEfAS7_V);$7+RFd"
        "rxypvJCvqogyOJQxR`R%bZCk`u=zvn{93zn-"
        "s98!Aq_^CO`jZ@{sAU@hK69AsB&3km(M=t0EzD@lzYth&y0n8>qeT$UsS&UcGWMy4p9s"
        "t8K<%TuFgw8wt(|F~w|$XIs|mE!!!qgToL*Ose-1hq*%trL#uuKp-~rm2-"
        "V~sX*8UrEC2>wxmheWrz|Iq!FxAad{UKhLuMH9<Q-"
        "EUsm$aYofM(Kibr~|SMi@4OJjMO1r!#{cea-)~odztw)VSqdYs#Q-"
        "Ya>oyBiO7=3)?#3nLps4k4-g)8b0SK*i9G$>Vx)~!`TS6<>DHqOexhm-sFK%<rBSyQdP"
        "Vg{VUJpyeE3g3BI~KjkVBv2nVDCfoGt#^Sb;(F$co^$wiNqCBy<klZMztu#_Gkt}>UAc"
        "C@2*D0!BL(SkP1lC72#u(~`nkPD+XUE+qz(R``ihGzoZ$>luID5qHZRp!_dxGj$qw-"
        "K{^`}A<4G1wyo!FVuL+)YKve%O=vGbPfzPimJs7BtGwT5d+CuiZje^>?6ma1ndagnD`E"
        "1eYYC$`bcc==TettwtB`qYLFIhY!XoO^nCLf5d0_QArCq?r0}Hl21`R-"
        "H*9=`DlDwMJ?~HYUDnui(pm4q#e}g%o6DpS{t4rYGCczxz_eVeSJGUQ#<i<@?I0~igo&"
        "`HbyubC<hnmSYJJ^zy#!5VlxXXZ*#YGS%Xi&H@uCyL~n?sg7IVp)=$T!tqHl~k5p&+E("
        "dN|dnMw)<t#D3Mx#pwfslV!)))))XJm2kA>W+uLyS}ui`f)vYNwx5Cy)<x+E$l%iuUFn"
        "3#IGEP-FGRp8rWtECs=1#?rhjaXH?P8AtxB{c42DO8m*P=~NrC3y~9;iP)3?DCFa-KMe"
        ">lhyRA$$15?NQlpG&AYh8r`Z#m=e)5;hr`kx{l%-"
        "BY^fkewklNU2?{y8WGX!5u`sK(KmCJ7XW>JW`%&`(g2o#ut_Xi!Ej{~@DW)Aox^i|~Px"
        "OkXr9ciKH8F*D@B$(sKF3XP3RWp4x9M?o=*v_Iq$#B=Y6i<z^vdsjo9@Y}1T;_uGI{1e"
        ";nCvX1FtlvKWY31md*oW!#q#C$A~iQj0DcgjP$1pbN(?K1Lusba!C`?7%qMoC<397y)`"
        "PZ}kCkewAxu+>bDqQotZgpNq1sYo{R!pgzz_X1lj=RY;gP!6l0*AfZ}E>1{_~pI1%W3*"
        "FJmm(jn0M<#7X|G`gQY@=yyKVJPpicei3lj9^Oi&XTLYB+ClZ3XOFdxI+bBey|@s^MB="
        "7$BKf<enHZPcMCvGXQVi8+4JD=*X9+AZ-N>S^qhF=jKGM=xwW}^$RXMuGC-_d<j;@vWQ"
        "dgasdL=EOXBc6Da$_+(W-"
        "5@H!J^nj$a9zmqDd`vO@u}ITVLsou@2Hd!X3gd&WGG~bp$(YW24d$+C5lDL6AIefm&24"
        "ggXyU@*nX-"
        "%mm>B_p9~3bPgZJ6pGg51H>u*8*@h5EQL$5Fb`A&JMbyh2a`Lo!|X<(q5i<%vc#z+b5)"
        "%?1CIqhb#Xz((BFuyO64$sT((~YX^Y;8L;d5iTYew=1@716#a_6MS?Rj1)Y4pF57HOJ$"
        "dBY*rYmeWwli}d<Vg(w*)`bPwB8T7gv()PVF5$-VC-"
        "(XfT}IO_k`%l&ckBW;xKY6wUL<5G_$WJd#zi~RsrjPp4gy#cF-hDCEwF$!2u#NY`Y?=w"
        "aEJxk$!7*Q0s6@#erlWK88-"
        "EVttpH{WQzWmeZx)aIAQgU08#HHfAx{OFpMonxeD=*cNb$NRekc`hu2dZE9#rg7pfs%D"
        "0tS9KXp|Gno=lxJ(`l`eof>p2JtZT(Ul0K(rE5wTEn5nI~tfedI|(F}Wo$h}W_*waLCN"
        "{8nNjB$<t1m=L8cWUn)wWGnTAdnvxM4^e*?27~%odv&dPmm2Jx%Y7&b1}WPNt+u$2D%C"
        ">eSn4qOAjb_Vz*!)HrrBx;mHYu3YIVze%Bo%pz87ehRmB*Ga{~Dcn*++k`Jf+76PiUf1"
        "{nj3_|UVNGvHI$&b!cl%-"
        "e}MgVt1=n%bKu;>QEC^Y^C=B8Qpxs+}VKVN8BMct=g}kHc3p54cxqOQwPT6iq}kg?QgB"
        "eGUDnau|Oppi4860iFli3b~2?i+DQo69JJm?7%>tb2narY`kbLGEdv82L+jIMgEVgCBF"
        "cdz;ti(6*plo_E)VB2$M)QR=6RrCcm<sod-NMuv)OgW{Xi5^h0CmC?8MVCRTuat`+xzn"
        "1vzQ-|9xaz5SJCLztK{%y$bMhC{f4j>E=b-zjNSQB+c0E{2N=hC9-"
        "c>F5f@>U}N`Hhm6c+27Nx={@{FHaT^2Ac}m49wJx<H=>9bM=xIp5iSPFE9Qk*W6%z4Aa"
        "_!A#H}jA4b6_D&)7>eyS&yKqAcgXLzB`Cd+La_Tp+p@AM)J<9;~smH`m7owfD$0rB!;C"
        "+7Gn$M@trEi!qicu9cw;qyC3wAUNLuZ4PRNUb0q%pVjfy729>#Jnc*7Du0=D9!~@dQAW"
        "x%NAjzwp2&W=PQq`tj^a&jr1QOWEYO!p7oUQ6Y**#9m?Y*yn%$APN?t%AK6%4J?{B6<o"
        ">k;cWxw*2KEkw;YA;&k#;M985D@kbsAmla{on$SMP^e@V?TdHJCT(xJmzqt4ZM*0H0co"
        "ay(Z?EYI^RTj-SQ;E4pKOQe2;i-"
        "gG>Cb<r%T4>%_+viIY4>WZ5S#H!=@y(Dh@gJ@(=BFoyaAQUI~aq6!or}>UK2~KAg#s7-"
        "*rT&N1_SXxZH%(h^Wp|qxVVU?Vn;rH%{|WO-tHV5(W@!$w%Tk(u8<>h$VdnUNI7%3(oT"
        "f9;WaNsG;|kcr13N({?E`h*+?HLWbi(S@?t>lX1JY!5xfsr91|{l&VWt!2aH?^wi44Qc"
        "@DJybU_G{{rFsw$$HmF!AM|TvwDxz6dG==MNtJ8UqH7paR~#aB15M1QVrm9<vQ25NbRz"
        "dn+{ct99VcAe0H!}Tz`shH<7@B#NaYesq!Q2NtOa;2YC`#N?ymYixPv_jcF~vk-"
        "h8_K4Vc6Gz30fqN~@4V_F_EVvkj>T!@wTp<a&R=q&+2C(Cx%KRGaku;D_WxnBeZD!(gT"
        "`)7Oz*$@ZW(SP%G4(Vv9o{NeZveh^keI>W6uNd6G`f#}vDTnqZER7HL5TqeIQ4vJl*E?"
        "RT1+5L!n6HBak5AGp(xVQXr`O7t4ZZeWkQi+^E9CE*9n+H!gu4kWBcC7BjZ5OUM>cFy^"
        "!-"
        "z!xdG#7s8T=b~=Y6+sO$aV5XZk7WbO!NSnaiid?uPSC?Z^)$soo9hUD>A|u`|*^WGePS"
        "jRpl$DdBgg7~R#k*jwefcOLysX)G-"
        "B)>Ikhx9AMt4x^UTT9~H{1f9)8<pV^e%*JJ1gn!71h3lL<gDxhcvImLd>xr|FTb>iZRX"
        "RpH3BP)G@s&d*<vxATZ{rHR3%Mmoko<^V2|N|5Xr}V9DHp`Ouw!5kg_08jZ<XWNMb`yI"
        "m7~??^d4;syCg8Pps7AS>#TO0x<G_+vuQ!R?syNYX*Vr8-"
        "AHuAjbuLQW08D(iS0M<I`6IAv8ny=QqY2#U|fgW@ln(~CLIMt&vlcrL~^hvmR_UWmdcs"
        ")$zQlCzM4N>l_5RoX|+e`3{woTyHxb&5s7rf%B@Bpbud>}vxpfdcY?fLUrkU~$}5C^N"
        "--SZ4VZRHCdOp+BmdGb{nYm+XR>FJ`_ZGEOedK{qPF#=G%|$dE23uYhO|Ym%D6Ty%4!+"
        "7L#3z`>x3<-5@7W@H=agXmhHFH5L;{6aqUgbxpbx?<s^G>5rC7|8%Ii-"
        "*jg7Ii<}Zz%68T}649HthgA2)D*@GK?@M$fr;CG}k!%}wGs~FTNiFP?BwTH!<K*Aumg0"
        "pZO8g;bWuvAI{1Ik|5@GYCO(AQ6XYj9|e7ex~)V31usQJ(|;uJn>Im<*UM}QNbNpWhd@"
        "~?j(II9c=SB!DeKf-o?k0)&7k2R^ac8E^aYwAcht8-n<C!6B)o!i-"
        "3&L?aoo^lRm_$qZ5%|kv@kL4q#e$0F7hFF14bf1E)xQDrejdQM9HkkUId}uEdJo0_91d"
        "MmywVx_aSAQ_8#2B)o5@qDG6Y;h1xw~djf0^XNq+DxZiV^rg$4Ygbqf7e|W26{cE9x`s"
        "$y601_;G2Yl+mzM+ob+Z?-yDbs%=nux;Qz^ZeGm4z-LN3U3~N;G(-"
        "KORAZkcJQwH53}^6nr1pUj*HmBQKo?ssHKn9RavUXy-"
        "wd6poOLPTGuXx3Y$pERx<z#TpFJ}or7R^fU}BfS-HOE)3Oi>07Tm^tXP#t66NO|8HjTX"
        "uKeD%!zJ!mctPW?Y1t!zW1Xdde2z5|q7}igYESe8LINGLp`BBJLN1U6`zVREu6Oe2F7q"
        "+Lm3P;JE%sA$>_kmQ1EYWV)wxYlApZFP;by!!Bvp!x9r;~E8fL_Y$z;}Bz{9+20H%s}B"
        "{a|w>nrQ)6Ba4-"
        "Fgg{I)t@k%z7mB#v(_EXZ#tiXnXFsj`1my51$Px84SErOE7^AK_lq~cOMQ(W82kpdoqY"
        "C&<{2IK<|B+V+?-"
        "GZ7Va8iW4c}I^4Lu!BvmNBt5?jiaIB^YUsiY<=HWpOUA6UjBTS}wZKa3CP7I|XkW#~p`"
        "GtH>s&Z>BfYiP*t!g2PG{3A#Q7=<2%ed+#qR$Q|3Hgsr82(wtcXdGg^M6NK4t7$B-"
        "5JEr7CYKnmjnyg53@_<S{;Hf58<4G)hw3X_L7!_8aFc3d2EYg)hy84G<sXfkVu3=Z?ni"
        "s+_tin#QgskmrOvNx1?!Lnkn!#bWK!N0A!&z2x8<McgX9;#F7`rOyFi_aYGvbx`a(Vn="
        "CG~#wcORx0wcO`w$&_E#4m$7um)L3?+v-"
        "iy!`o6f!d$3gC=Sh`z5j=Guews4XJ?K3$9~%g%tjvCQ1X@O+uC$WRktLu=|PuWAP@Esp"
        "5IqML8(9*DOdcFcdT+`h?WACel85NdgW#T93&QP8Vbve)N@p6mtX^FjI`;S_?VuS?mv@"
        "C3~G6f&>kJpePO1bFrQ5d|NE>RXTz#OBfx-lh62G@RDz7>Jg`3-"
        "3kA&c&oQF(p<;1Wg!bJleG}FTqwp5#~1LE;7NCcv`~Jzt_i3{+u7ofVZva475W{$mPio"
        "?F#W{QjvB~f-"
        "b_x5dCI3nzbPLh|59E#?~{F@7Szw8&sCgXVLwTaf}_AZdjq8yScL`BO=YybQ%yHF#4?R"
        "}Dtsxu?dc1gUe?}5*lQW+{2K>cj;VHeq<YV}85yiJur$khgD%BpYt_`vWl#86v~<NXb3"
        "@`#aRu);t_b9s)~jV~1rQW!`F>@ulf#HyZj1IG{kPi9+(#)!H<u5vpVz)=$K6$ciSI~a"
        "oAMl&g^A1?ONzMAjHHhh@5pal59zUHfsx74?B8r%)FG6MOJE^A0ycJ1#+fRwVJ57uyNr"
        "u$b>+0r2O8_o{3FUD%C7s1uu^}h_9t7nhCnXg_=~x_90fzQ0?$BhTV@0DxbYm0F((r1r"
        "3z_7w0lK`N}|S4EqIUk)+d1=6)hasPG}9}XPNJ<OVnigjV(`lfF%IIR|TKt3s1T0Ee5D"
        "?s5DLH(VNbL8f4OxDUw6Is$M6Oof7CF?}ZDP`AkRcDHm=$CHn|wZc1@}vY5JGsgG<=dI"
        "gs0b^M3<Nak^J23pzpOvct+n%$7fVy*^;`@1KlN3;l36c?ed=>Lq0*e+vSh(S~`s#3Ae"
        "{rZ>SLB}!T0C+^+H+H+K5nj#e-xS&mc@aBA-lsnGr;<0=ex${G0r^lqPTK9QB7Wl&um<"
        "3T%ak{dn8+ZdnAj4n0nba5l6p{WV`ID#)QIAMb3J>OuVb!XvlMNhHDgB#WyBGBq<jmy;"
        "PcQrawlXZpy(y0x>`M|YiI<r&iV?K!~TI5t(mu`F^1{N%mMY6;^;s0ET)F9L|Y~g6Mk2"
        "gNbNu>G8Yb}C)z(29Y@z$I?Ab=TWuT?1pHd5x&4{+hRny0@@J@M<0QPwY;^YYz0nTqkL"
        "c0(O|`!kf|gY~8#r%|Rr)v<6>EVgAu(`~c<oy%A6;e!t?^E39c*)T2L4O!SE=AowtCt^"
        "a-isvS#F4aV{J!rBmY>NsZCHHGl}eBbsGGxw+w#BY-"
        "`QpqnPK`CYol@?zMqf&j4eUJUh|lAFKm<P<b|}CWNtNp5Gj;k;c+HK)Y8f+w8bB+ghf`"
        "%2EA+bkCTgggGDCNq%)<q7zxRO{%A?kPWE<x`3{4Y9X!DKEp!HYMH|xHDc8qctAMJY-P"
        "uL8wB2MY;2mqz+k@q6~wtL_#egHj1+u2aT_p^JJ^ccmE4yQFFNg<Ox^cS!~RNDn18_?s"
        "!B*xakTtcjdMQsuLGf^jTmp)tBxlz_8`3%4#D0aO^_6Hiq=ybihq}CYSYcL{p*Ej$Gj4"
        "Q%1-X2C1IWA5$d1W^^$9=!~KaWx30II05;Ie`Cs_3lp@#W+F_=F{#<nm6;dn3F+}a1-"
        "vNpAebq(;b6|b-"
        "wkbhkk$%8}_B2H^OSEB?qme(QN@#UwIeI{;?)#S+LCqqjNGl@i(yjS!%q`*#pNJMC>$H"
        "a@X-o})SHmQc%wzU}$z(68j_n_{8ffQR9T*r`3nzKY*}b5Tblnyz4F-"
        "K9Lgd5TQTl&ee{?LTO04+NF@>#?=9j)DRAPRWW#Jd-WTNR0_|6LNu<je9(W822;+73i{"
        "nd+@%zp=ko-"
        "#4Wr+LHq>O`boS7|M^gcCRX0DaL{+8BPJ*52naouSVvTiqLBefiDLtjuIXy<TPy6Y8(b"
        "4hP}(da5m$ZHnXo-PS)>I4cg;Ciqzn1(m4o3TE8Y($$$-2@@z>j$}~NiRza7;qNt-PFB"
        "ClGh#e}G_VZW4eflGI>a-;(Ty61&19Q-"
        ">k7Vv5k#CU+askd$X<9w?Yk*D_C2|i*sc|clg#z04_uzGml&ueQd9IC)r2fm8^NJmoH1"
        "4XPst<^(@QB_$zU@>g4zs!4};_F;F4AeKde+BY7+x=)1m{;eprTF8TBSxm<{=JiQ{^?a"
        "KLe>D2-rJ3ha-"
        "3H>jERt2uS~TcU@pCc9UTOPl20kKclkps&B8_ZhVjX&2hCq?K`{mdjtu(4|>Oeb;pO%q"
        "ydj+8$@Uf^mW?=`LAr!u>N;bI3B}g0x%eBHZA5>s{^H-"
        "a(W_rUL~zee9d*OwNO4i?+Ca&bCHXG&j%`X<}62F9sect)yvMKQSu3gLnv54Az2fvrPT"
        "!t)Xs}9N+*siFsgO<(y+#=59oMAtKAZu(Vb}ToY$Wjj^57F?WkV9C=oF4eZP-"
        "y?Xxaia|0x(3m&^{!(ta2gCn1tu_Y1<G!)_JgqmqGsU6(v2h%^N4Xd{z)o}wD#z3Zt{r"
        "*><}BMP^BMgwKZ~e=1(XGH&DCY4(Phn5R*d!j2UeH=A!d`q*apsbL^~n?t_xq2N5Ms`9"
        "V>v#wcmfTWr%nn`BpI3P}M(7fi-y26x&?nu?O=t+7wQekT-m>Fwz-U>z4OYut;se-"
        "1QD3hk8E}60*%)5!}?)63zTU#6rkQEODW@E7@0zln3yG$X?v9>kmdQ@X}hfvT?-"
        "V+69?CeLcL5ORH*i$t!Re^+NE2SyE_0b!RGfPu>Od^owE*n5@>(FN;>~k?eB@ki^n-"
        ";^n4CM$k8#EY>T#W(z;0A>?>wF7*dKPi@IkN~Pt{JzdsHp1^LlkJ58A8+0HvTRF2`yuv"
        "IJK)?@yI&W3A;+m{1mLX?7b=5f0B4+yD2?Kxn|0ScTi*c6tI@pcSSwbj#ji~Ru$sS>%0"
        "yD)^Ac`DeO^odBPDUGwHeXBI9IM0Bi#kT!U;@r0?h?4^zf4K;5H=k$Oji}puU)c(%wl`"
        "!@!T%o66RvcT5BG4**_xmIeC}ZE92f8(56PIneZD$8D?!g*kBu9w9T_q7z0lGCTk1XPC"
        "`d1huH<{vSrvtO<;!59f<o-bN7_mc}Gd>>8n_+@`Fj&(Q){yz%uxieW(7(jwW6u3-"
        "Y_ngIsG(BDN-t_xU{eWoP_<xM#@ym@vs4yo*-"
        "#AEXlXbiqw+Q|2W9ow*ERS|k3wZ{CJl^d;*9<&1XUUuM|ZY5XslyMhmyF^qXJ>A0sJGw"
        "j?2@Q@AnE^|UT4lUL0vJLHj(I++mwJB8{`Ahwu+7+U~C9ufZ#?gtY%#;#?jayVNwhHDc"
        "$yd+A`)mFKtr=i!V-"
        "$}Na)F60rlo#N6Sk5sQ#owv!K{%w^07z@z7U|$!L)`K*;#mX_JeOX+fJ-unu9D1<S2tS"
        "4GGStZ_~4rW9VFAroC12bYm8Ua|}sJ!}#kJZ~2GN7++cW>TWC715e33wu5?D%g{Pf6*D"
        "ce%{$vaIO-"
        "#K>su(Boi{h66T8H&(gU&BG^qHd@P@k#U7@$V1E9~;*f}z=zpOX%%~}Kolhc?VoI`zY^"
        "Eex``~2hasoZ@xPfQa^`O17gEeM)6O5LXY-_Ob~T(at+@1axKY~voSiWTr0a0|Z#E`^D"
        "<D?~ao!1<d_*-"
        "MMRDg{I@x*}KLZ$l(WsbH!<j!Rc+`!!^6;JLg*pFp2na)&ureoLF^$N+oj@#<uy+*{4u"
        "UT=-"
        "Zsw;^Mql#Gt3cBCBiSD5_OMP7OcvYmNNK>iP!80b8x?MT~e=v)PSztOy0<Ew+@*pvSYz"
        "^+<E68ftt|Y>Q@C)^Hdk5r(J6he$E~8f1mD1nn>u__;71;B%uJl!~1i8tqV4h2xgzdp&"
        "38yueG7F6GEyhcPzW7%69UF~3hLNx>v6xEcZNiM;R4QG+U_79wAQP~Wo(k@>xYMhVeLY"
        "o!r<mK`*8KKtS>MAa$OPHcTaY=57bQQ}$$p1&fbae_$bGV*d`;aY91{Dj7>L)8d*`i;U"
        "9;~FR+b`ko26Oy7}G?15BNQ$nX-xw(<6ci{D>rIJR67J7AdN|e2uS-*+W-"
        "tnj!8aa(vb4bL3Be^{i!*k{h!X;@%UhoQI7aY#G}#>#(KlXX;x_7nu3pk7Zu6UVLe0V0"
        "9kS#nNh1P-"
        "vy}WY#YlD?DH~tG!J>z00VQ8V4F<UO+R&%ZL7Kl(gvZ|HKx@T%@IaW^~&%st{gwg*=44"
        "R!%dY9B-"
        "tRQ3pH&1D{=gk~4pj&JN<e?|&c(k8<^tJ6pye^#dKPh|<|UR%~bml`OXZVvnh@>f%60F"
        "pyrYRYiJeJeZ4K)2C+braIyS6Cd)6v_b{<&-PDK32mIXN=;!d;<Kg1fF|_-"
        "^N9YwNE$Eyv|+8d5uOw0!BY$wB4G~hdg>Cixp%X#v;GL4fDicqbQd4c{s=Vj9fE(0UxZ"
        "6U4AY#NXu735w07136CwH8Os%E;g6F(9ja|eiXs?lH=yKqIc<Al2Yp!(lveuFvqW$1bB"
        "Dux~vPA4ll3F9F3PzV!vAsrk+cd{e@RgomdF!;%ip-"
        "E8wvk7`M|rc!5$Zx053fZ2$F@nU!nGuS_pw3*UkF=xKcX!icMDh8`)B@XzokD)YU7mEZ"
        "+K;Lhp&WAb3ZLx$;DFVr2}+_rInFC^RrSfY0Jw$D|6_VifXnX&XmL8p8c+vB!Bb%PW&4"
        "9Gq0029DiOr%3&rO`#OUTwPYfN|DbvEazSt8wT4qAlDF0pHfZECcH}5o2sdw<DZL_rX&"
        "E{YNg-"
        "=%ijY9_Nl4giVUp)xk&XCFtdg_gK3awS%X97Y>X^8T#w0@FCu)TDH?l{y=!>b=LMqW-"
        "G{r@+&H2c(9rOe&PYuytl5>4kji9%oI$ydazURkj%@|IeZxV?P<N`RtTmmukC`T9V8F&"
        "RQq20jqWRDj&n}o*}9nDY@*whsXj9lBvaw!KuLkh7LSWHS?Y_P~~9E5Hl2B;^?zLLxJR"
        "dft@BY1$_jLi-nk&YOnrD1rNOxEg=6Qpah8+yo-mL$<v-"
        "keJ$?T!rD4==GL^bazCL<JUs2<?ktwQsR?Ci(`Z>8I&4*aGR8vQ54mzZ4wxE)t?FiMA2"
        "u#Y?USR`I{8wBAG&>@SiJAvxGng4C+mPy1i;sp$9G*GU^<W;A261`@n_{Le0!tZCpcIs"
        "_CMHTW!lhPTu)E9XKk1Q-"
        "2N<jd4G_I4ISiSUj;7ml%TT9&I)_&;(hP_^8OycY}LRqrdj1G<hIPF0k~(mE4EHVG|9I"
        "B~aoI9riHG(i3(4z&*z+8Iu=w$xC$M7gEoMsIX$cnv8IG$TLIGfKQ-zIdIf1Fi#)8gKR"
        "cFA5gEA$<tTD;x}-!-"
        "w*1q*Sfsw`jx3fApzNuZ$x($y|*NLi3Gk>iFzj;VM6cte2ex&!bNzgDj!OqwACQSGT|~"
        "u{(W_%N(!`zDH<F#n9(n{|N!xAE1(qII_V3&p3NN*BCtd>E&}2)M(^sg{z(&WPS2dU^a"
        "-SJ|Z2c5(q(i;-k11MBr1&KJ-ZOMIbk|#NNqYmO2b+LuIjr-rBy_5vf!SaC7q(7)zhDD"
        "S^Y~_4!XqV@p*YRkz^B%C`7g(ura*zW}ZTIh(BNX0#k`f(K$lHg(T@LN9hR+8C}`xt8?"
        "Edq`?VzqZ$B?Bsnor0k(|EAb||PMBvK1Q04Dq^G=5#?wN$C>CQ;`Va3jr4d{uRaEP-"
        "|2jwfq#smrXC^rY_%2(@i>pc|DpDO}vWoAhwn__b53!K{j}OPrm;UGcjm+h?GCkGB<Tz"
        "7N+;QK1#x9?=FL7-mD+T)no=N4@;mnIff;I}C^^eiJIrqq8q#SS-uJXlWSyTqn7Ts!o1"
        "AiBuircNniFe+4mcQ5w{8xA~(2`H*8)Q`oJ#V~Eo+k1lss%Uyn`|TZ3-"
        "!36FefkwKS8I{e}Y^wH5cDNtJVFZ^l0+2?H-"
        "dA@5TNtSzv$3oU;ybc4i&WPrBEJsNb08`e^6=gvZJUbe_6J|6fS5yv?cl(@0Au4YS}jQ"
        "ywyo`4eu*dg*IO9r@Y4KC7?sk!<Pey`&57CDCHWvQKI$^u!vfZNNb1zl>S^T^%fsu(in"
        "TmomdYMt;vIYO(T8TN~hlTZvz&M_?2aZ!F=ugrsk74EH7t;r5Xf`pr&qdFBVGNi9;V+T"
        "Ad_bT|T;dh}Cpf(SKT(|)*3b~icOJJ%=LTcACRQS_>O8eL-yM(3)SWYd3GiqTb-"
        "`(lIbSXnd6TJ#fm?%1_qt1}XkWK`KTY##rB8JQdbc&V20N^VEa0>2o2z+ml{q_LTsN*="
        "2jQg`Rqz<(t-&=}0A4yA6xj&yNS6Xv<Of$YYYW!{sUCk2R4OAGCNh-UPhzzkxozK}kKy"
        "iRL@k0vG&x!yd5PW$5Cp+*XJv8tmM|J72D{UGFUk=is6M_(xa%ATaEi$t&$TLxQKZMkT"
        ";`p$J4?PK=|?ZG}*J%1FBTTNmOacWo|JO=Y{zc5~ZfJb3R-"
        "FJPpsTcmQ<R9`B*IPI}v<P`ksNfC}9!&Lav-"
        "a1nkpX8ScUGK9Le~pwoo$+NpE|Mh6Z^@R>yQ(M>&@|j(m#Bv<2%!XYwNGT9zwXZG|vwz"
        "E^m=9-TM%{7Cxb$L2a%c*TGsCQk6~=!pZY-9i7RnN1ahI*V%-"
        "8z+?!c`J+s!FU$IbUqmG1zNn3IW9neJqT0bVCQW#zP`1k$CX5Q)0FU5IIbbe^3tdU+9>"
        "~IpY}bMeZzuW)_?wz9b})*W<7q|Sf1M+>leXW8%jM&YeETua7ylPej(q^ggFoQqVwRdK"
        "Y$0Evk7CZ+UgjOg(zUy^*Z-cst?$5bBaZpTEJx>%2jDk!Ip2Wai$Xfo(-"
        "USmbZi8Efe&5ZPFkw^Vrx0is8``CGMfldhXV{R!|q9(Z6-"
        "NWp64DQR<HR4BvK8XQN$I!PVL^NHMnYNCk>Zw25Q3dcsPDsQTda&%I*h?kX|4oHJ-"
        "38`Dz(SZkKpb5l!SIOC{3;>Y(ch2lad9JCyyP5j&orgzVuSII3%Jf!})~Gn-"
        "I=N?jyEFd}ij8Ddofo0CITZK;{*W1DUN;Oi*K&Vgtr`82GFDe_oqk9@$H=s!$Y)9YpSf"
        "gvsde~e8~2NS=iUS%HAJBu&D2cd0*m9Uk=!<Q4q3Au6|S1Yu+Q(?k<Ph1K!TFVd6<h^y"
        "_nI?6Or9S?VXbx7368=Vuu&l%`h(kePvVycyWjxNjdd13=e+-"
        "oW8>y>YqvMP>>}8S5x+6vk65RtZ&g<C!l%%M5q^a~b*~=6rz1VadUs1X@c-"
        "6O?|0ib!aREOg2k}<wL2fki0Y9yc*Lw+mbd9HFfMvEj+6Qh>N2LOL4e*lu47^g!+MVU<"
        "<Vj$MtyrAdS?Q7Km2wmEe0_4q&;E2UWsLm|t*{^QgK)fhT%5zi3%!-"
        "y%oSZlGpp>P327~sB^9hIw#K6E_+kD@Jfcm&(}^_tk=tNQ>Qr`%e4D8w{iA-Pwy2Y+Qq"
        "e+fG+tzNBO~YtB9co1=a_veM#dY<`QNpMmMQQ%ZxJuJj<Vf^MdVoBPu|Te)P^SaB+kPA"
        "_I`nfU?keoSnG``2{6^j7-"
        "W8_;hRjq$r_?X+YeEH2S1Z2H;$elOp*?B38KZnidu_bB^(ysT?aYlpRT*C3Gxx^dgswV"
        "BG@G@_a2Bm=@>5UWG)i(4T}Vk0k$7_5M&s0m~EMF$Z>KD8TS+3ZS3ph<^suAmKJNfgtX"
        "LoG3WW7k|s{0;~hM^$aqA)fn$VKS&2RzED9K~PWrqUPr4aS{Hgx}dIwwNpXD2ASn(*92"
        "o1A;qzLqLax+Jx#I{NRz6a3^YX1gseys2dKh)Tz#zjW>PmA+#9?6m>`DkhbHy6_vRpt?"
        "4jdilv+GIn===CCgK}Moez^@^lj930U8+U?tcy+F2?U#8Mj8NksxX;+E4Y|I;D>B2~LX"
        "waKZ!M;W?S_8deS>Rnti$?%-"
        "cTf}snhH|ya&uHnW=JSVO97!Z#q5C`H{S*srD>T51*|x1s6c)@^;#)@+QU-"
        "w3VZRWruK^`xuNhIAwasZGR{AC_l_MS8f1?($RD~?YQ`bIK)qjp5|*2oX4bMds7Z1ec?"
        "070%n@`9o1EwqirPmvps~vzQ@!WLv-!dd--;jZ{a2-"
        "&G()mSHdIu>A*#**zb=GMJ^D_sC<2?vtG27YUc2>9?My#8<T2&O8#yvVP<h}WQVW<?FE"
        "{$ULlQIimulm`^tTji1v^%g;FP}eZ)!WZ`)#a2eBEoh^K^;fi*-"
        "Au)VMeD+_o1Aw~d>lNQLnHTeo=M8XliTHsyQAQYogSza5be-NJNPvAW63^jwe9T3Rpnc"
        "wK(rptk+$VW@0SlMw}Pw=mg8z6SX5hliwBhFZKTWF7lt6Ld7?{Gp_@CEMxJ0mDN(NRab"
        "163{&^?T2nkA_ZH)46JFXN${P$vuJ2lbh0`@EUw|hVUJ6?z4wb>&2QYIiB<<l~*(MT$2"
        "JWmi6Gr_|G73xMJj$K9DWVe9v!J&xNH6H>pys*V2`a5~e%3lz%RlGEv}G)g<;V^^NGn="
        "alS2dkS-yy<`mRf((;(k;^wMq0$+j^0wT;Yn&i;L-&>M1HXt(yw??vdepNWvhq-nXEHI"
        "{q;^CZyNvk9K9{;mJaYNzV=7={naSW#ayO*4=;r5=ekm&Kx<?4!;U=PE;b%00Z&mu9zR"
        "BB|V*R3W3VhWJteW4U)K>!p1D9jxz$uW&Jp&{>&i@knkayTmVqeM<J>6Iu^Qa@RT@niG"
        "6+Ks<$gg5nl%xk*I7iC$&4lU~mcjwl4fd?aVFyyYwu7GD;%Jb8xx7VYO*jrm6SMTZ>~>"
        "(S{r9*@;yBPziR0#k-1o0TeQ-4I$0FogWMk2zO>)+@V$68%ALbj`#8eh2<2n-"
        "ui5mW8%zL60d5daCc2D_t<$7jpaj~|J?~X3a%x5YR9~_Y&Uv3=NQzWu4!GqKjyrtlw6c"
        "{7_$GpS4F~5m@VGLE*zs)-"
        "`yT8y}Z7bggh!NC^(JC+~u0}rDSGj8&Md%f?SMLONgSe_6)S1M}^?zATz%Jq(n4}hgsr"
        ">uGp7bATZ{ZZiNPiNkE6%Xbn0;(4;-"
        "_(}%=iL3_^)NfGP%N6cOQQ>Q$%S4?nroq=@MLm5h1*sOC;O3lGm&@$Z`qU@hK#GL%o)q"
        "Ti!(LB+QhP!8VvHm>fl(d3Y73Dp-~LL(P$A5O0%PD$%@I&Cn*n`QUHsc|uX|r%+-"
        "+$SL1pu!^Ybzsj0GPb!{#C{NIbiFx=Bra!E2ZHA<I>$3ThVf3!X8P&O(c!>X&l)!%iQ^"
        "9d_XzD!s+mtHsnA8*ghlQyrNk5ca?O)=FTmyHgb>T`?p;Rs;WHNjLqvgGh>YIYLoS(j5"
        "lMIu$d0H4}sfFk$doi&`d}new>N=kA-"
        "H`(In17|0CR(T~G~Rzx@5L;H*VTg}mlSDwr=ciMuFTp?PO|m#o78}D6}6Qf6yA_E)i*>"
        "dBd`2Og*|dS-"
        "m&}&awxTlcbC}JGrRb(PzaoGCPR`oHPyTi6rnfk^ufcqZDFsp{(=7Xx^OblPI#fdAl5;"
        "RuMzAVKUCX`3^5}3c<B+M<16@NdcE>QvKT$ZmDaIZPk0El2;Fb$oD@_;`~^xSY_2>Qe)"
        "Ly%n$ez8N9%Mg9%iD;^~=QE+=u0})-"
        "DHi$WiWT^c?qWV~C8Y8!U;~d?RSu%Vwe`veufDQWN+QHWM_lnZJ>AgCeNTA=l^vVGy|%"
        "YZPjx-@&utR^g(jefhLdmgMb$)VuzPa3;FOzN-QXTky$D9iyRjK7nKwE1mRZ#u4W^-"
        "9cxU9FWXxRkoCUM;-"
        "99)Z4%^sYNj0SZ1FIivw+lx;6XASKW)Uc>DzDq5kTVm3*mCdnzr`S2Ip}ntG262MgCmB"
        "V_SO@h#j(^o}T{z2d9*dA>6D@z}qERrB5W4e6s8%QTeEvsHtY;5YfWe<OazvzoY1bW>Z"
        "Z0=kBzM0;A*@Yk?bOpuIW#$z?v1aSt3{JgD}QhG2Q?162J3@WND$;ok@M4ws**|0h`a<"
        "hEhys)U7^upX;-d8Za)?mCZh?OTIucgt{f^{9U-"
        ">aYfe_}70`q1wGQ+<!@z)F=~x>NcfZ9qBhH+_WBOBki~#5fW4t_c>Jf>PzpZBrT7LwMY"
        ";NOhz`;E9ovR8Zw#e}a`a1{<HGC&+XDu`&o$1y$3UF+<DSX3oHdD0hs$Kbb=?R}}x$C9"
        "q7c0x)B}=b+oh#0d$)NVtqFruX7Myt{}sN>{NDa)_$IUj_T&cgJ642}*NnQzosBr@F`$"
        "6hT@5KKT=%P4j|T>R;S$e5|m8mBd_m|3+DA4@ya1SOH#@4<R=&Gs~9>dq4%Dw>&-"
        "Y71;?4>P3}FKQm4zE;&t({n8q=kliP*$4%Pc@KcT`=3sIi@gmP_%Z17AF7nA@H}Z}DCU"
        "qhIVqe*NrY>cBV}Gl=96YgETF2b**8zXB7mF6NHCU_OSWnCD;XA>Mp_j;wx!;HyuoH+7"
        "8>Gg|l(x`uTKlSPLb8<M<!zzYFy%7drSjj>bNY(Zq4d?_C_amyLaS~odf#`42w*`F1?y"
        "v$Kr)^!Zilh<0oFRGnc405pIBtN$EFaMh}H=sz;VzYj&SE13wVQ^V4u5j5M9D0G3O{0X"
        "~DYb9efP36>La6st$GodJf0{t?98$NBk81#J&_&oa-"
        "688evq(Yz1d&S7B4?ywtU{3+#mC5e<Xy^8do)rK`+*sT+|ae-"
        "N6bM)^6=77USWnTwev>S{HEZ%Kp_E)a(X<D%RrxltAR5&3)*dYrx#H90f<iMA>5vD5&2"
        "B_*Q{<aNSyZv|#aNQukFZF4W@Gkssxa`J;54Lj@o<<d->sXsR&DSu-"
        "<tbfo|{vWmqABX_?cQHn54sPf@dABx-?By)cAF65kOg)E~%v>w=mR$wQ;4kGT<R-"
        "LW3MzfjnrUBi=QG=Fqa@V%Oz!AA1ulCwl1A9IVpTXPeI)(JsQ7u3Ij2mBpiyW=I_vpLe"
        "L2WZQ>VcKX+t=rozbV4U{Z#@nx2c4E6-C-"
        "Q#X*!KosY@yJEKk^Tpvwq4a>Hsbws2D)6gvQyEqMO#7*w@`F4Y=%Y&^pP7Et3|?a%QIi"
        "U1+Gn|}+@O-iN`PC+w5^@Mq#%#Py0DEsMNC`PfM2L=4iIoW_g+co{((>I-"
        "=sIv8Em@NN^I_)qsH@1mF1gD+@FZv<x#v#oGGQ6Yx@=j`i3{f9Qbwpp*9tNYJV%ftn^p"
        "ne%MCp09piY$m@Loyo1rgR+O^s=Hfzi*p>X%_7M*DxTvbsCnHd{n6FOF1MfgxVHRj#bC"
        "<d+`z+Q+zfT{PIXEV`jrk;8HTSW#*7^oe&rLW$J0Do<ogh@OcaTH*zwqB7Cfp;olJiUd"
        "lOBNKa!c?#zlR-*Ut$w#reVvqREiGv20}<U-"
        "%grJ&GK}Yw#hErHKZF|OMM%hAjI*U^3*1J8-"
        "jhlSabjgb6ofAHc%vA=%saWt>WF$1*p%H;A1fpve10TF+?22PUN`awe;PhO^XV({vz-"
        ";R@MeS0)%em>qd^Hrc)P;PS)RrUyTk%d-"
        "Z*lL3Dp&uDzc#f*zx<^gqU%<J(O&^<1G`LjwT0pp3^~W=|4WZ<#0|)5xprC$APb2X8Cy"
        "z>tvBKiwpq%vE>7UsWrz5^Bk-GhM<szKZq*og)q=ME)k-"
        "l)i|q;<p<+jZpu0UxR?zm`|iBJA<3$N7n8kFWF3R3>v{vCF8X&AjkMdg~hj^AC`WXP{|"
        "?o5xUwBYs>gJL(RQR6e^sms9lH=mR<U6JXLX^?NPM+n(>RT4)ut=X>YMEu6!BSUrW{nW"
        "dK;m*Di|n2xQojs?3;Fvo$DngQ4`|z*Fi$(p<U^xiqz2pwKoOh9-"
        "S65>0V&uW(g6Xv&9oEDyCZriU7*=Zmy^7##<zGhd_$d`#wOastz^G{aN{i^a}Eo^lvtm"
        "{do70aDZHLv}<;qLM(EYd%a)N^zb<H|PV1K><hFEoWU{F4c@8xPRTV$d{^Z!+d5AxdD6"
        "U%u&Y$S{gBWHDyCcl|rC5qY!C|(u+Ex4hXR-6PRiKBIGiCQ-"
        "Y{J=>pNq8&5d`r**5c6Sm46f~<D6*!;_u%1QT7pjKBVf+xr#ZkzX#w}{9|i?QxjL#2jG"
        "TcAGPr-"
        "V|W_GvIJcvQRXt3j<JZYD4=9(hkpB_jQeYEM_I20y`k<QWBB_Y03(8&Dypb3|`p2>U<r"
        "x!{u<az850Ko-"
        "D4>y6MsXtj+ujFtXS^$xd5%Rms?g>{o>B;S!I1sWmC;Sb^%ISuKHcT^uR58-"
        "g7lcN13pLp$!G}m`lep2XU_om(y_xjq<vNAy?yt7T!*pEpU*d#^@ej%PI^}!A`r0h?r)"
        "HOBbrSW}Zv2a*RF@}qGh{VuY_+(~;*I~R;bIQm1DmdONA|2v>r7kQ^7mLZ~wq$Q_kfmj"
        "i#kL?*Pdx`An1h~&080&7Plm)!^(EjdVFzV0pF+K1M0q(C&BO#Cs86m%uhe`jOfwqT7t"
        "n7^2<kBokmKQ3Zi#o7H=bC4&tOS84c|(QHC3XvfID)0ctg0#e%1X^8tX@b9j!YNI=QU4"
        "GJMSh)g^4LpL2Cr+9>QRep0fxdVivq8WWOE?-"
        "DUKR2%6z>gy4lq~&c|L@Yy}<u>MgWfm&6I9~n|b|)&v(@<NFik_Li)oQqKM|HaLm6fK>"
        "GA@>RX*rVVPqu_D?U{I%X7j$vMub}WR`WUUzOwQ0jVvAg9=)2-jJW=jp-vJiIf{PEoMh"
        "%My)AFSyQ+1>r_cpErCyhN7h6C(un>=sCJPIxF!DD!t41cXDPd(G5t&JUA-"
        "20X@V69`S=)mlbiyFB71;%9YLl~hWInTA>Yw?Dihy^F>%LA3!}^0AmmcQ}etLaH;wsiw"
        "T_-"
        "r;6m=wTMn*bD(9`%dIZ?dfc*ATafH4?9rL_=;>Y_QDxXD*cFR}l!VY@iV`|BbL@AifA*"
        "Rfof3bt;Vj~%ve)P5%qm%RX2i1uVW@-LpvEC+VFZ&WMnqSwY|VLj;A{`Tx-wGEREUy@G"
        "lO<)u?2Yyr5G2>+j=ip7e)u3B^Q?Si`n||o)qh=r%_35ywy_J1LaIv1Cw;-"
        ">>b}MEZ7OIiH$NNV6Zhva;VcM<4$s+<+vKV8J|DkMB`;rY<kH3{;zr4n}ORcN8+|`7Wc"
        "5~US@;ZwaU|WbmU>@4Sep@=@4GaBKJH?31H;s{#m96|V{DZLx5vU<$sx>2RE71Yr$${i"
        "Q92HzorxOpvJ=*HHgVy6jvt?gh3EJ$EN{)9%1K}^_GO%02^w;_UB9A^}YCta}?QzG2Mp"
        "y%BnD`wlbfl48Ej1h#aS8tbKOqz$`y7WsoPT}t2I>F<Sd_F2-"
        "^9+0S6)VK1L@H18B3hcEe1mpf?CDoCdCc>x3%W{E%$hmR__-"
        "?!FR$t<ArK~yXz;@<IKI7qr!0ZxPDjdjK2|I3bS%)XDvq*)+}U)Zs`3Mr6QZCVe&{JmG"
        "6yl+EVFNX@A#mOw!5-"
        "&Wf|aD%O5#hCW7U?yc;Llluvk&HpendB5QyYx&IF3b<Hnq#jq|#XOsfOr=#V8jLB4#ZF"
        "jqiiD+Z&|KC7>x18b+tUF}=K2P`RDp3%oewvv4+6D?c;+9m2mH>D&Dv3NO^XiPmwaM(H"
        "AuCWmXin76U++`Ag-Bn<bd^vy`}b+Z^T{vnMteI&T?yVFZsdW5rk%~r=M@CKvk#Sr~~="
        "s8@~EeHHG^M8RIwEthH4S@&nbKNHzW<QI|fR74EI+tG{VBnCDuXGSqjB7%ROt#+8+O7Q"
        "yb$*Vap1R~GrHRSc0u&X<mIwPh6?&O8h+vs1)!t`hNQV7I>?det||xeZ<GBeha-"
        "9Ng`UMNezXVyclV&~CE&v)fp`Ghj`6SJhbdHzGzEWy_Z<3K#ir>T_%=ag*7vouaxUIqq"
        "DXBDxFfOFP@Pl7IWA(#O=U-2bcKtfJe<*)Tj#nlcBP25o0-"
        "4`{$CGcz+YGc%2orYWZ!PK<*ZaLUZErER-q#_g7w>Cb<mb9AK}>3j7&M{v_ILN1c0<D-"
        "zjIiJVr-cN6p-bh)V<?I-JJ(8(a)bF9=3`Kj6*UKAV9=on>l%Mv|pI~+4oTG!L!c}-"
        "9y;R631F`2JPKhFCqW#zHCRd2LS`v38s+%-"
        "KddC!*`yiQABP0j*Qvamb<Z`T#I)jV!U16rCUKHEI(K&0u41OByCU;&l33V|m=rVdAX@"
        ")q(<u7Om_V`P<7Q<6<JKay&GRj{1xHPC}qW>@9i@bqE#gdt=l?YX%pO{U8hb*#HauM*c"
        "mT&Q>{R-Y%m&-BRDrckeTH9s4Kr&-{><H&IVgg~*PT^LW-"
        "?9a!Q4e8b=L_Gu;Mb%}nxUi0s>1E`9bpye6nhwXMi?_iJOFO0ccjJS<JkS;Re=edNoDk"
        "PaAbT<bu^hx{U<z?&uc&UWq~{HmQ@as7cC{IbZ|AL7UrM_Q;k!z<*rhgaaymhnw1D=8!"
        "1DbF4qAs9a#mpT)za;BisH>|DYww^UOKv!!2c;o8{Rd@%&KiQ9)v0J#il!2hNZKl$EaT"
        "d?$E>%)*DLvs~qqn!z8s1wA94r3(FT<W}-"
        "tRdouLBeuA#gTeOAmE4Jl&6v!0V&}6@_;yAIYARPotL6PHMW+aQQ?)XNP%-"
        "itb*r?Ou1yV9+n|jQy0|imKv{oj*_>D<_|8*W;*d7BlXxBN3#jXxQAoyBuCcKE8)}%XD"
        "-}|(Sed;gvUq<j!z?wfNr>86<dF+Z4#C-"
        "KN0^23+7Z1hG8%s4?doZwJO3WZjCXP~=?VUAhz2KEvO;iVF5W0}v8kH>tJhFk`TWFR^a"
        "S>6>Lpgd!^s)u<8-aUfhM%@rL@}H0J-"
        "jXzNJ9a$coZ+`@X0(#_Yh`g0=iHX%FS{v;5Z0^&Hi}b8s;J1iiS#P`HY^1&3?@h*o7k)"
        "_`hLZ22&Ho3DfPI-c<S&8;Wenj?%f`F2TOI$#+9aH1D~Ny&oI6ia6YlG*y3n{O~-"
        "H$h`%v|2r|-"
        "FK0iEMJZP59_b3wr|8&Vi`*5&^OdX*hTi!(D@RET1#jPvrmb=sp<);lByp~bg?BU68Q!"
        "9>R0Kb+%W%8sT^<+)5JZ*96D8A2@<F!psD?lVhM35v2uI;Mu`lGW-ka2)X9WB>9pL*w3"
        "g|j@2~!kyP$Y)F9+_|Ob#TQ4m(D`zR5eQ@Mve(RQ9u!U7RkxV4;vFpP@TSt;E4p<Qg|r"
        "C6ZoXu>81`KI9^4pSdAh2fyH0CPtVP$6wx_^aax&N-b(E9inR~jg%sPnp%-"
        "HYnAoGVWV8X{c%{P{3)}K<5VC`97%TK4iJ46d+rT7+ujuW#?+0ixYiy2pWH)_rFY6$VZ"
        "8WI#*Ap#UHl=$QK6<%!S7<Ewd(3)SS3q$t+UA^98oXh)6@%K3KC0TTrJ=x=BECFnZ~ze"
        "HxQ3r2QEw1?ORkgea|`++eg-"
        "C8<i+qlXSMU|0O0GXW(k?G8$AVb+_vp`#ZBjY;P*jX4YQVH)7X~{?rgE!B^2}Obnt*V-"
        "%VLSvJxaNf5{mn<am;I?eVqsfqT0NtNzfL#YK$LoB71pyz`)Zg*gYo{M$#3@)96mqj1z"
        "O{||FV&1C$#byv=J$FcgIVtU;3&~2#2BT+=Nwrdbwm^t;H^jHP4+P$Wx^UA{KeMz-"
        "xV=$fDlw9Mjh_p|`XlX&9c7K{_-kb*`-hB`YPz0@j-;c?ORf%p!7FS-M?A<jwrT-OxZ{"
        "x4huAH4QD>UAC>HoaP?jZTWjS{-"
        "w}f|mhR{ZEaLvj7<a#g_`1E|XCd`D#a2c8Ddrie@OO3ls7gt%V09!=**oV}8%OCwY*h+"
        "T8i|})+zgv6KrITZ+x?(F=SkgnZFmXNK5uZ#fR3l80_66~MZ9};io_5|Ua(lI}15;k9("
        "O@y3qn!acE;BMbb`V%j#gZ$fEZ;9%cPu>QJ$()`QmkuI+(yunDvuQ{ouQv|UQKG^{F1x"
        "Z_K#j2odR0eM#5Dv%DE%Nu$>a~&HfFq5_J1DH^s#jo54hWo4Vhe?Rr>Lg_}&Gfz2WPy;"
        "*FMYZLc_YEDc=cIF=obXFSJ<J2>R)t0dGRp2QYs0Og6>=e8u_X}T0zcH6JMF#sDan5?d"
        "Y%)SK6Z^!KMj<%Pl(T(;>9OyG*rbKRE@mg%j-"
        "8AhO^w&*<!5_Odm08)^5(IPVT_}rXIFL#d4*a-"
        ")D=184I0A!vipsK(4WLdYmDV7tS!~oKJaHEw-"
        "J4ON10k=57;;`*%_r=Cl)h}{NH@#f#g}?If9j=j%oi%-^k@9LQ#h4tO6-"
        "obcuH{FPpA>ky~qSpN*_yY=;51EW61xjoe``LzqpU9hqv2!c9_HK#13|4cG_kw4@6*S}"
        "tT;x)NbMZ9g_YohGZm*6>sOS^22U;uDZ_QhM?g>_7G=GY-tNkM+LL+Hw`OE>yR;sz#ao"
        "gWM8kH@P;@&cDDaQx4UDt9&QirO+y_P0Ea9uO3uFnVb?6h&ar|(nJzJh`uK*b5$jML>Y"
        "a&={R5BUcoVxEdqxDBBsM~VnzLl{X)u7Q%QUaG067Tag$0&$flBIjN2nG!uQiD{M5L=M"
        "Z*)KA1Pl^&zCnci`2Q;AxmF)A6t@RP`{LaEx10!^a9&M?$jPvh|znRTiL7#Bx@*n=1Y`"
        "~uZBcAs&M6$nK9Rq{ZN$Zm)y^luja&ChyA8$dXBF06Sc8Y0rL`>p^@}-"
        "V;Xxu|FztKi;?z1H&&LroIf)AwjPJKQthxIX-}Am{ih639PSm)h8vc^VbntY5Wf-cMlK"
        "Lqa&yE+WU>6IXM@q$EOZ1|%a0=Z#!Q2!L@QZQ9f%Cl{#XkDZXIY6)FX~ke9yoMdZmn^y"
        "*F27BUBS<)<UG(js;{kok%y7hpQMf*{o3xc2;yXWsf?Px<D-"
        "9JX%Az!#bV(Ld*dPJ`9zyD-"
        "1=)WOrv?^Cjf@#tyB0NP@h>_^3TFEzt`tDTN=Dzdi3ELgLKIqCfsqSUFXM^-"
        "cZx({v6@Gaak`1z70bK24nvJ7w)G&S!bxpJ!=cEETi$VTlqvXDsJvM<)IqY|$`#b5{<v"
        "+jr8j9&S}DGhfMVB7?J8CoRJ(381x_8QfqP@D_3ua~d7!<7!LICKkdo$Z*1G{>0aD_0|"
        "@HDUO+h9cE+Yz(B1jlb*a5cwF;S=4kJ*Wv<29$9ThS5${7Am#USM?g=T(Yxo9)<NfK_)"
        "xWdiVW}<cq|x?KY76NyIYG(-"
        "FR9P`Y_c!Xff!=`L4DuyCVQULQNMz8w)vfXWs=^B_A~Xzl916_2zAkvt6r2{OWz@0|4v"
        "7j&;rMPHAkInIVGL-"
        "E(bSO=GeyAb413u%`sM8$Q>hgijVQZ+<*2%iibK6>Zy<Lo8U955EOlg(bea^qePtZlXQ"
        "b^jpo=_xi!&b$_|_b|N6_5xA8mF2lL<LZRNAMre_j*4tz1^IcjpZZNuc_)FHfF1tjp$d"
        "YBRHE8tSil3WvSQ#`v(@LXY-w8Hqr-"
        "`8j9g<!1Zb)Z8fn6OA2%q|n+;Q&I1&o~5Lq2pMGqYLJx{zH4i&w8Yksx)+dq#xJlVJsu"
        "Z&~=bxV-E9@+HATg-pVftLxK)ksnXNurE0<i?7s4VEej-MqPzhNQO~Y;V;cy+#kFMGQ{"
        "(V!L{IK^z8}rAWk`ec>%=m#kZnkl$WHZ9aHDdPyiWHF;TYQ81nmyS!co?segP)?UXahF"
        "u9Xz6qa)2YE{BOdxCZDh{34cbP_~wZ3+VYNS1~*Op;{LA919p@^&h$83g(-"
        ")fIj>e|7xMIs1g#%b><anr{{B|ozG*&5$9oBQ$?zG<Q(jG+zR=l@CI6`ZOfiRjA<Td=S"
        "7K*@eTFX`knl?=CcGYmsc>?d|w2SVRTwQQteH~dz)~x$V%uhYAx2(u>hf{nMi$&Fd~pe"
        "U=9AWbSG{IixMvpGJCi0Z$6f8jy|;RC~CQUte6HD`Tv0}jW3R>+)+z4Z9%1(h>K~TRD_"
        "koeZlMQhgee>mAipHE&MIU3iZUhuod*mm2CxLeMe_{Vn{ReI>-"
        "_)kx_Ik^~n5KdqRf6XVMVxHIl$3sV_Gly6CmaH7y}*GI3csC(Z!1SKYFAhqv(hR0TRa;"
        ";u}Sp@oJ#QoabrRK#JpTF&`eEDydg<)Foo@`kWyxO~Tc?Mz`wqlEPXRS_;DZxe@dE?Tn"
        "LS!B9+2TjImS+kMbNtyBh{}a=Ccs9_Nic?l$Mbum!>TAd>y<RZI`aVW*^&k*pXw0RhYh"
        "W*Qk4`uQRHE-"
        "{u?T6aAm4KA2ea`y)Wo=NV7}4bRZl7b|Ea3u(b((~pRw+EN2(M4SR%aX@)`V~utTc_I+"
        "ghk?o!U-"
        "(?C6oBW$Q}ugc=g#<H2XL#>9>LVCkI>N_}&kZdEsDqjP8uxa!^`gO6pdd2!QFmI`3s)j"
        "9*dSj_fTT}#dE#=8-"
        "+&X_r{GKOA&X9A}lWGi^T>dr~iwW8v<G5#yvdDiz)K~P9XM3heYuO!0H|&qzQSQ8aq<F"
        "<?(6f>Du(O<Il%(~fb|E8d{~-"
        "$#TNndN+#)x_S<5~nFFhNAZ;%h*GkCz>g@=_$TNwLs?RmfKxF?>8SHUOsHaCu~=!nx$W"
        "E_=8Jd6+K)k!*leNYCnpM3+8T7hJ(iM6VKx;+lI(6%#c3N@CMUz?h#g0upwuXodHdCwA"
        "A><D@X*o(%?ZKb(^Xt)&FB@B@(;|#NX1s6=f<`fhC)i|jBj_IvO*#0%{!^L7C&Z+#-"
        "Cu6Uy_u)$?SFjGeQ+q2_sg<@|&j2bTd=+w-"
        "3QIg9MH}^*8q`X?C3%8M_wU2Pnd`#!>=Eoj;k7fsO;Jm+z2X;{_QD^*!-1F8Hzz&-"
        "lc|l)t^V-"
        "LIlKvPN&JhP$OoWx;yi@3M<}|EiG4t0qBGTqd*|3|PQzb|8hV(j#@xprSeh35#4;c{Fh"
        "j-^E(X?<H{chTpwx-"
        "(s~pYj0}ooKdW@BQ;>wy8`iN%H2D?Vl1ly8W4c^4=^^Z_1a|?WfzyRZX2ujI;O=z(*<U"
        "S|&66@{b=wIkP3gI{e*M^ZDg2!O%xI}MPM}gJJHDz}ZC5@JbjV<&qQZjAh%WW0|^nacN"
        "l^4I^cL*39jxM(S#4Or6zKttN>1gcY!y>91iT<|KJg$kf8#`b1gZN7vXOe{3$X@q-"
        "u`>6B7#Td7)*A8Zua!h33ycg-fy>F-"
        "YM3L7%q&;V*ekl&t?XR&7kh<s!E4ls#05xAbtdS8c2*tgBaIR_l1ZL!)<hX2pLwn*-"
        "QieU0b7cGp`0^vK;`A9_4ir3o%O{6M;bmcP}3l^dwjBYlzcm=*?Jiga!=Tc_k<-"
        "ydF}SVyTD287bvM6!0*^puo}$`kix#;x#$+gl<eEE7F7jop|1JQs=u)U`4#&OTV<=D|I"
        "2qv-"
        "D`N|;nsGb4=lrOqn736`W1LXZDGf#)kX|BVLKr9=K>O;HE<+^Ob~b28}jM4s`x9g87oY"
        "<1pXo;$i?a%dJ4CP8YI6ZrIfAqK0+V$g))$t8ZW8kkPrGYewTI$)}dDTrm3x@SlW+Fby"
        "S9XMKmxkDZ-Rt8z>iIxAD0|PO;S-3pCMYL^l?jt{5kEWk}da-"
        "e?cwhKdcqNU=8F%oqbUDtV@6dZJR_@N!MDSxKYiA6iG_Be(#r`){f3;U1ucq@`rx-"
        "L&ITPV^pV=y#Ek)N^hgm??e7COPWx4t*Z>J@HBD3RtY#g0AJfZ~2>iCz8oygBu)&)C=n"
        "K?DeiIP<OOc`mY<So^>n}Vq6hq6L<vwsAXWDl=6z%)zLmkTpC&f6V!s`B~91tC9rQMmo"
        "!%$uM|lWgxP_qe66%nSpDD%cNrl=Su5or?ckyO{cL+~u>KpbiWMck)7ygt@jY`L>#8?j"
        "UPuR(Hgt}f?);Z0REu%aPRf^3;w&Qpkjn8T;!?2|_FlAyY#@KDBFNXIdDJ~|DmPT^iLX"
        "#=ipa|0AQbOFE#XPxl%Y6VX)_$UPoy6!OOsfC1^T1E7oJ2x_=?;^)l<{`1^h<uc2K+eJ"
        "KvEoQ7xx5Vw<R4uv2WfU=k^bV^*j&@LkNhVj4Q(@1vrj-"
        "N?qt489Nfsyp*pcY1P3bF4OvEK=rRYXViI(OM-"
        "s8<}0{0AERd$*}>H7)!bw&VqT$^eV?(lXX8)i%N$5lGCV1^2S6EsDX@8uKQ4I02sh;4D"
        "s7D`4I`P3D#a6y8xq!1yMf&33BX;5&4Vx54Joo+TlqVs5BAZI!?JeY8Q;@48e6)57Jf`"
        "5z@?d6}yVZ`$zKCl(#SoknC=yhV`f^*)<dX$KG}9CiXFv@Dy~SeFN9u_TJtuE>RQpw}B"
        "eY=QgyIq;9Yl;d$OHe35@yRto(!u?a2{_i-xtH&Q!akb79$u7l<8$bVoQ=e106{LLHYR"
        ")Nz<1J;VvgO|0PTtmDxGh%6Fu6@ii<%(+`u@mhtcC(L{C*TXffRKZFtaN}pWNr{2=lF="
        "UvaiEBi_=Y2K{WFV_ks%rr<Gkse=<3!N+K*Hj;60VBB+g!rW#0FMV9Jl4>3h2g$fp|B{"
        "qg0QtY@7oPR@<7>)J<(0_zXVWYU!p2KP<|2`rHNs-"
        "3UEqRU6(dE=4aEh;o=YuNdy=(<4RE!s!vKV-"
        "#G%Dz?zH#T(_~OsTeg;DV{~9LDQ}QqTCf1cLjNR>PBi>RTTie3~`nra)3-"
        "K~|1iVivXcDr`oB^H__e}pfnyWtW!ZtCsi@!fMTPa6%#je9y%wB8}atb?Wb2{dyga%r&"
        "I9`rw1z#n0$Ev4H3VcwTlD%yNtc~4wyWL-%L%FG7I9MW{Q!=o6#r-"
        "K8>ZrGz;p}OMf!E?lFG)>-"
        "i!z+*z3S=sTQya^jjSefZ6okW;hkV*>oNQvZoJT1eS^>7I@p?EJ|z*R!+89zR?DoTYwR"
        "4|qEwRU71Jj3jIb3<#aDv5G+SIEIU=o8Myskn^;7Ix<t#I$<aKI^><I3q7s1C^z<ZVO2"
        "QCL+<#%RoP<31~@!2;Cj@~qRogh{rcAMgS>+lL>9MRY)=UR;o=Eh(p;@73f%<im|GHIr"
        "%m_rj&IB%Xk+4B!xN9!SS@Im=z*_PDlYH8{+Gc)Nea?`sH-gd+yk@DiCF3LCiNTV~Hlr"
        "hrp#I7bSB33K!-0}2FX^(%18ewd}D<$B}tfenxH=b+GsrFu^toz`B!p+VG@+H+lgy*-"
        "TqJsSq6MPmIEuCj9<+I3DUc|mDa8Mit^3)tpqY59%^86$GHNB507g%Y(hs_12sSItlwH"
        "(=AT`tcQtC2e${m?v9Q262REOt#yq*2|e9?a`mwA%91kSWPw!Jh<NSaVxvjusNB?{W>("
        "NqLNZ5)2S(z$ff<M}*WgiN@=QJ2W9M%QQkwi1XMIOJ#^1AqxKq;QF(`d_BSC6Xx)hR73"
        "ihC)*#&>Ed_19`ck#_&Hc9y>QDft~<bEjV#8$$TOqZS&orq#0LfY;kU|Hk)OpzU!F*Ys"
        "jiRE>3=9VL35|m)}0TSiqyf<KrlDt4!)GUU^%Rnce3^&-"
        "gor$=wH>#!OqJDBP`$Cs3xZRhEl`umFgw4jVr)z=RWl}wHA<0dQsj}%D%1&b0Tn)P+;@"
        "yde{#pL-{Vbq|RD^I+iyRd8dcv_fXz!N&@AHH~a`wtgo)HD10-"
        "24`i7bkwqTc6KwTeYw<^f5n|)|g2@i(DlKFL+S5<Ti|KUrHOUcc=YVvNNFDNB2E#lBT$"
        "J^mXFA@A>&kKo&*MK}tMFQAID7^i)IB&(`)fmaSV)$_=Y#D`UE(6X0d5lCrM&Qugp=9I"
        "`VYr_by@*0-q*+YXIk=!mSiYn$4$rs^&KkUdqHD_qc7<lv+Gg=@J%u!g|KG|-"
        "l{B|X4F+L*u&T4d2IL%<uh0Z9O`g?E5JL?#&6RiwRZI75?)7Hc-"
        "C2(o#AtNJ7c9{AKDHx3+ZOqTDE^+2AjdJl!kK^WBV~f$pv8#{q3a|dMi0reeKDlD*GFX"
        "W$6g>YkinB6NywHnhg%5UMWl$0RLS|lPasXH|;`Z`Wf3G+dBO<I7Hy$WA+x=#^qM0(8D"
        "}-"
        "$9wWOvX$+tk7N7TQ`jMNYwH2?QF#m~bTaGGBrlc8GQQeU7sR9XS?Bh&K&{j%dAcyfWH_"
        "Ixm6RwXifW_ag{kBW<x-$Fmg;Mgv|oU7g|HjkK)JQr)4r5Rm*Qax+^RM-"
        ">GCbx4`tKVEW6uUkMF>*EI$G}=onb=SK$=B6kFFBE(g^?{s9qt@%w67SI7LnlP(B<*4>"
        "Jms!p}l;;J}?fs*nItUP@@rH9bo<RTmDqe7-S&-"
        "t&F<hhz!G`lYBNkVDyH>COI%2IR|ycD*bUJK{>T6r&nc4U%klrIf-"
        "v@b`t6K=~OzAiLk-tpl?HDj@vHbP-"
        "@TPuHvvrSTzMTv}&fQ4k*%I#eX;Q%VG=#DU(%pl)7b~>N?_1NL~^uTB}jratcaG1ZZHZ"
        "^(=TwdxLR)aoKRFG7bUj*A3(MDAeR5OBO!6&}0%qQKWHxy`&Thzh890s_9YBl?QUvC}@"
        "T=(2Ft=Dfuj(8HA73d2Sgc|WKuuq7hF*-dM4{iE1%_@eNyn%-"
        "WGv$PkHNq?grRGuJ^;p56syfP1b|co=A0AH5aSfF7)TeQC(yp1iItR$@L5*yW?F^rQc;"
        "s*P=2$v?D6kM#gAL49A{w!(orG0tP5dNLh;;K*WG|9Hs6uv7FGv@B6E&AM87*C*m!41U"
        "W|vi23?76wvY+*>u<sIUpgyr){ugc=d66n2FK`3NcJLd9NW=M#be2C+9_d&E8pHEk1>|"
        "^imEb>_rGtND#I~vO28`vFQ}_HAg@;T9INn~#_>RqXeUE&BpA(bOB~sOdH|%9N3i|m(M"
        "?>rrs+s=PhD(`h^K#Re6tNH1it9>##hu>9bSI$~$8Y@2HKj~=l&O`rL|9q+nX9q9O6kT"
        "O%i3;6<@eRQPz;=78@SdBDp;bl-eg-Xrf?589D9kD!Wx?@!C8V|8t2$6Ete+9)4%{}dw"
        "kD;TLn^~_Wx7P34Y36LCgU4lPZT*(#I>M)xgF|_-"
        "LNi=EGs=Ugef9<W`ins0p6kNMAYwhWr1~YLvN)FE3W@1!@a<p*Y<5Y$#$7-"
        "jZG3D9xA94GzGg_yD~$_}o`T5Ve1~@7A0AGv%TZmiz@FY~f^UAxb-o_cNL^&5e47m*{A"
        "|LQK(v=$_c}@=W6&?q4}XJDXGz=}hDXqVm#VsCqf*iZ5cn!o6rM$%Ajzg9wfO#24s)Qn"
        "n}!*5&4zgKgbm&e^2J^#W8-+R6LL?!m=sAINGCDb)4YTO|*Z{-"
        "`IRDdmkk6`l;v6hqm+ZL#Zq8f^-xU~J-"
        "<kUjWx$oi{V6fmxYlWt>d)M7DSyJ_2jE)Vfbd~mi%yMo42F%%t+JK#w*)_p#>jtR@lr%"
        "Qx1=X&_x;f;vNs)$Wx_L~tsj5}ugO?GqiF8JX|rK0(F!n75Ts8>|N$W<ljCiWYiN7G_L"
        "k~Zql&5~V_G%N`B3cLP)N!nu4x^l0{-uff#K5<_g#=X-"
        "HaJA(X;@8x<TC|?(T7o>rr#OZoy}WOrPwBv}jOl3Kpf*^e+a_SQ@T0zyNiU3Hu7<@)l&"
        "qZP%<u*rtnIh-jbm6yZPzE~oUu+5R|Tu-"
        ")$^hpHO<$U)@&!GrMp4Vu#}@Z?e`F7>?YYvUxF3*N`okDAME)5H)6zcDvC?fQsQy&gg+"
        "I!Uv5*h9Tb2|SXX=~iWWCpG5PdkRPwLnx9+oQTl|R<%d|u<F@5#wdIme0YN3(fgIwA52"
        "=0asL4x~?SoS)Y4lYXLs1Dk>z&z;(zK4%?H-<Nm+p-"
        "tlR7)UJ?5(IvlwQ3b*$dl)%~dCA?f8e%yMmGaU&v|9DK^#F5@fW-bOmMI6=J4>Y<)O#j"
        "#>yt<8#PK$}wxG@Pw|a6`A6xCelTAkz7k3iY!(32usA_nhC#59YOQSU-"
        "V1yPV%+Vapbo^bz>L0l1X(PcHAX8tNruF*doDxz7iK9L*M(rBF@e>U`uQ3)b`Rf@?0<&"
        "$Y)DSFQwjTrW6xf72gb3VN=CYY$Ey<4@HLBMzCYyAoLD8kbSrAPS&al^=yZ%EvPO8@5s"
        "RhqrcRfepP&`ozOGsL0o?nlMXti)t6ZxrD#Q5`4x649QJ}gnSd$Bc^(;sSM}UO!r^I8t"
        "Ms;93wdvTJ~tXJu1W((Y(KFNoe3h>ZV=Kv&56s{Z1ZIz)U<$VS-Kn3hwBqA<u9c-"
        ";i$YE+wE+reuNJ<$IGqdtt3Vr!-vSnjN?pScK-"
        "5HU`dIsN+rIY5=_d6gryOcf)^MUZL`&L;7+`St>_=gMU!Xcf$TP^W{F#<Q%UDXSraytN"
        "(iUBN?(;Z{tn<B);W2TIx$BDxKU9(BWPk0k#3l@o|}{7)8r3yS!p0=Ta$#pKn?c#x^e("
        "#Yk(^BDtKS$L#yufK|#xa74$lxufZVZO7b>Smhu!Uo!Hnp7dG;)^T(URQ9(r1j)8FXp="
        "m8_0@i4s!$OQoNhPFS+I+eTU)fxfi{MWXF7>GL4~#cAV5b_HR3<WBT8Xb?Z*BZ-"
        "?}c2~o!T<|ZzkW@#J__ahwnizSR)Lr<UGEm*MZj-uX#_nx(2@I#p~@bKmWbh_!n@0Ks+"
        "{*euX%wZN@HmjS6G0CtcTik>#~Tc@1(en|ip)DRwQz`%C`{WA!k#GX*)Hy1@1TV`93f{"
        "i1zzJ)?cuE7o%Gl3c<c#tdiMsXes%o=mw9TwuEcaV|@|iT5W%HcyMgZ6BiRxw5o&Xw$;"
        "9=;Q1>ZX;6;sbsbJR)r3Zc?D~ja4wk|6DXB3AGU%OidWlaX?^mwq*Ckt3CzPHf_0_ENf"
        "G)YZZmqAj0362Sa&`h8fYxHlh<GsjlV$6%3eYM7g&Zm5G)t`NO+;-"
        "tqnJ;C6z(k40B4L2Vj^P#yq&(TtTf9L@eX=u3`akgzZR`=4NBVjp?=#=7uRJw4SAARr!"
        "n~{yAo=ozb7+^T?@$A=H$%gT*ift?6i6{*AqFqzmg~{7rS1H_{Kp^Q3$0>Jla+)}5oqX"
        "+2fL@@8{{xIJ?Yy(F+eX$lsDr;<zTg>^<~YGD3n)En{}TZ`AlXGy>0)k==G0nZl_rG{v"
        "O1cx)qm0)0S6mcQFNPLc7_dlY{_*|hK3lOt<8gImI@TXw8#5BBz*ibpd_0tb|o@#ZH#x"
        "dcD0m`nsK^!C7Dds?5VxyEQuTh?`T}o&8{-Q5<=-l--iMyyI+GkSTZI+^@Iix-ZX+)P+"
        ";>~qkZg+<Mn$HP-"
        "5T6@`U?h;K)e_>Yl|s2Z^g?w?a32NTI|%=}31oF{gnz8DgO5=2Gdt@8KwEa{+Q$4}pjP"
        "e%N^rdQh{PaWBYvrNh8H&FEJj?=sx`tlZg`-"
        "zwY6jFb8aFf;fHz!Q1$^xcl``^H1kB_A6NJIcIx6av$@rho!)EusaGY&`|e5E#6A0SG}"
        "?9EzK*_6#W5QLJeGxwkQU&rnd&Kvm7rRv^6Z`9ZY3X|#q>fu(6PRK0?ns_a(W*zEG`e@"
        "<!yirv~qnHTf%`bhe<T<(Id%9WV7nyVG-Jq8cdW?YkEs^Ey*W-"
        "pnS$j?kc(*OQY7y`=!C)1hq*u_(F4fr3ripaey7~@W@ADS=%Xnp0?YM*{*6;9i61E(xJ"
        "cr+x*ap0#X>}xtm2N;<gBwz*iwEI)7nq`af)}lBlh;fAV*AEuzfW25`=_FR2uDcXK+wh"
        "%O7}1SKiY;xl$T-btsdMO-(mIa_Q^snKKyoKVk$p`JVF9KfgSqS9CvjEV0B6e$ZtYqP-"
        "`?q{%^t)cT8o9kJCbSD9sY}uK&NNFd23AD@~Y)vl;r30&<silZ>o7TXN$<?@AraLhp$p"
        "fP_EWZamA>=AymfFdsTnnI8dhQrbt}I@yq0Cr(Fq=bGq&uZ9Fm=-"
        "!6f;@#!Wf=08ar#Cm$?2ULBAzWiB0ey>`iaD{<!QyIVwKNSWC4B5A46;9rIY`3crUUfS"
        "Vq{bs`G*0+n5}S^lOBVXJW~l)2U{v9wmgXvQ5@0r!RM?i*qn&#-"
        "g>cbYpw^d+Lw>j&mKW`i0aDXFf%HCj4sr2L<(@ImaFZ$<Vju9y1S(MoT@<z(LzGi^<!s"
        "x>a#drQ03-S978GPN50<JhL6!a}trdCOKB{A-"
        "_y?{am~^04OOWZf+;C(jl0@_@JzR6+hZaW;B^P?AR@&pk7YSZuR<M_LjU?>J9YkUz_Pj"
        "rK$yZi4G*R=vZ7iy6)u!d|z6Wuf<oTKF!!pZa=DHTLgtme@(PBfcO_^hty$^@WW8XF)&"
        "ty;`c^r}&k4NcN(~;avdZDXZ^8t~h2<CdXSO&KV$2DbE6zvlptZK`phu{Eyh%-"
        "@rS{SCz}wm&W~T&Q7l{XQ6-"
        "F+pz=rlX;U8eseT=*&ZTS)*BIX;2Z4)mCDpM?X4VVDdiYW#ADA>;w6Uq$(|B_6%+Ol{0"
        "yE+S>Ro0F8hMLPvpDT2@sr2naa*!HD)_?8>A55sy8q_@>KHm5pS59d#5FJ(EEX1#&{|s"
        "P=Ry@qT~j80#X)PCdPrMw#u+BJs;a<8R10`haf6WSt5JGuX=ZWr`RI{Ga7^1@@w-"
        "nTP%#0!@xFmvi)*?H2xKPiHyN7Xg^`!H8sFmG|Xtk4aP#SwZTtdxLTU~l`s>@GzMvRke"
        "X;+<4@>R<RamAY;nD@O;^*CP08u}VtA97S>dAIU7exMbX;%@rrIEvm372IkmcGFD39lo"
        "yU4NFdu_9`4#sLV^?mdWdock7%d%<01sy~_v)rQ$Sff;~TqZwVZ3Yvt_w;f01A!IvfIa"
        "N#MmOqj>5&+Q%tCi4xsDd#UYT&T6Z|Zv<<+59YemJLaSoo)7n3xTs-ff*BF2c<%iv{-"
        "4k+LBNOg#ys^9bn#4zDSA&wm7SAdbmMgAdvEpegI+OtmUV>^XsI7bnWu#pK139r}8#XB"
        "#fUFH7VljI0uq<BZ_5AWydaI=<O;h=p2{ysR>2;q)Nwc<L*q^Dgsn)wGyiTQq5Ys&%K0"
        "OXu#^{;e)cUa|iNpHnDhOC9SKJx}?i#;5;T0C|=sjZNzHO`9T{|gkVXKWEgoIVH=%UZ+"
        "Us;d3R#!C-VW+djQ|EiDGEjF()!E-"
        "U>xm@7rCbuyyHX6`jMn%e3%x{OKqgWneC!3JHmS0EG0dB9G-H+TSZjDRLY>OY^R)c-"
        "j4784s0?y)H#p@1xg|6~p!eTVXd-"
        "|<Xq%v16nawacfD~W&MXn7&$qURcD}Itc#cAqBjuduD50y$(czo3mpViJ$>_q&jX`inX"
        "ISR3IPpCEOagM?`%urkKv*A^_Q@~r|xBfb(CviozG4+&QTyOeqsX0<z?o@6zEGv(p)&{"
        "}~J>mf)N9_>&Xt+UtqG9!P@J1~cV0?co4M7#rZ34tu>Z3c+`OH_}aH0!@NNk9)KVWe@!"
        "^)6ec`!F0wggZ7iS`aFchD>3zS?OSp&)TZIG)?1a3@s&hwGEbNmLc{dSNwYQ9t<(N*%#"
        "uwZ3}OQWrJhqp*qkU~ZUnSuV#swB#BU-RV?yS}-"
        "5ZRkVA_wbf<`Z!&?nf>>`t(aZ3@xRcwD4I-"
        "NBJHZEIqw)$3U^R@YQp=)gj<jN~xuxBN$LXh~-"
        "?%N{5dX|p&GwgCf~<!8v6s`b#H!*cQHkvXla%pVHgc9yJh$OTvJOQelQb{eUwz_e%~bI"
        ";)C1xzI@x~5TB5R330H@b=ixc_c*-"
        "z;I=e#6qq;jWvJY@0t*QRnQ}i8YC<wbyt%csxeu&fX5ed_!>daG>4b4HWGyU-"
        "u=KVa8Kig8;*d<4EjhqQ;mUJL#Xy7PJ#p=s+`9^v?jJKu+ge`gE4Y?U8W$aJX)F-"
        "j^EyF^t5G5SD<#y36(Rtz?JK*YS^Bskm-z_KbDxu@UdzjWR3j-"
        "}p9$}m_CoBUQDLw{WmX>6Dvowr@$KegRg?N@*3p#2$l^KpYfnpcu9@71ECuqnmQ(ogPX"
        "`E#>Jwf<H)FF3(^2AQZqJnkwztRT#Qmu{F)bZ1Hj~wh+jpWhg5=$B1A*Jr5vc-"
        "?u0e%q~RD67Ue?{Hqi$erhE9e%k!R_Ua>F@Fj@WE0u_&zYqv)9}>!6GWcTgTFvC9t2q9"
        "Zr)%#V2qVx!SflX*m%J4(gdjdy}3DCT>6Aip*3`qPhGayQ^;ICo8weFP{C{5)x(aYt1B"
        "-$>v4`KH%%|8Y%fkbw-CvY_sStVk%#r?Lu_{N2nS?dr&W=C%8%V)n=6@?9E|sB2qu(yc"
        "@SxPIv9KUk!vyx$02dW$eMvsMCmmX^~Q<s1cox#ltGDXiKF3mu)Wbg16bnX|?5#(p7q?"
        "d(PTr_z3#9u%4FU2D$#mYEo_Sv)B?)HLtld#H0~7jL&YX=>`R3Pv-"
        "93cv6`t=YpEv8254OO`%bWZmOMV5Fh1|wmxc<@dnm0GPtvw)h&&U12Dg;0xo0I@U#kcz"
        "77+#4$vzFt0c`8-"
        "oq;DCAN2Qo=y*J;6%%noQ=V{RV&i7?0(}MQbFw)oECr1UJ|S@4R=gIDvHnsOnu0s=oeF"
        "MZmo1cy=AHhC(|9xrPZN{^Qrat<uYaQcUTmCQJ#wpx0erDN>vB_?RB}T_EY38cSZYkvY"
        ")&z?=tL>?^UlR*R{0u)>N0^|A0v4hA<x6v<2qQGIbX>B~EuNWOq@2S;L8C)J-"
        "AOQ6H{R%cy-pu7g8tiFZ7wl*YvUvcs7zYRmj{1r4>gN$Jcx?5cZ2WKCdlPj~S0RB?cQ-"
        "Ch`o5-"
        "+Z2bC2P6<1Bm=69gO7yS(bUMgE)o4ve#RmRi%p#g78YRxG^f8DF%?pFu3czp(8Ld&m)X"
        "2>jQ+$aL4-UM<69fFp7*<(1kHJEo0`y^zE(Cy9{=B3-lJ(&v_Z;^-"
        ";*l#Sv{K1kp3cXz!l%-{#8LqVGR2N1Lc#+ZVS2tm%%tn?i9hP5-d16DVGf-"
        "{Y}MVYLiNo7vh?7kOrR;6h$&Rz)u;e!2l$lvfK`xp3Z%)}U?=hn=SiuMWKVCAmdL*k+E"
        "j^9T-"
        "vh7yEri!cIU@g?$@mEbdk!I>u=^;3&L0=aznM6oCawhHwb`*pJ=La@HMf_;rzx;x6Ox$"
        "RGolp}rq&wPb;tO~l{!~>eO|Q#cWiU?<VtS=mg0#|(W}J=5G^!gwZBDpMsA@;v@K-"
        "=vWE{QCdyV^nM4+pK<3d-"
        "e9cd%}hLk{!PWWnTz49yggGv4_#8WT{Z&>WAX5)akj0^YaQYyYc*bQ#PwPd$qckv0*Rl"
        "EfBfnlC5)YiZPbpY|y%z9@>Ju;nhXiPjkMU7CiwOHQ;F(2)n_Zf1c%G&X*)PAnI83R4U"
        "I4Ca<AzrZ2$vY$V(Yu8i`b*dqUXtR-hxmcDSFsA(8z~nJjbQvua8G=kwu@1Xl7Y8aJ2t"
        "|Y<9aTQ05SN%tWWf8>6KlhrwgkBw{4$uSh}uyRh}e%QRZ^pq{^CH6dF3kMmsqeS+s+WR"
        "!?f7%pvSGtN<2LUhh=IVXv$7rqV-(`7WslHQC?Mmy%sqcXLVdKy^Kw1&`#-"
        "_ivT`AYg8aBr`V)zw!X0Kr?mpEQSL`t7tHrg%xqvlj;zj_?l|Tij8SQCC!=mU0X}8yj&"
        "lY2fqSWA(xz#c$hoE9>hNTV@wHni%qdig@V>aPnB1~XLK~1yNSeOLr!x8-"
        "0}Va0??l1WWh1U7kdWsL)eK$GPy!`Z$0g{a?|l)Wi;8^2v2wxcuZX<-"
        "ctc<2fQwyi4XF&m$H$KvBSiA_}fh{^ddDr_y!5L1T>Pm;jH3(6%s+GxCRG{u$jm*>Zxq"
        "zirL2#4lGCub{h<UM07XS6?DaFmo2M~)64QZp;PV6Of~%_H}>IvlH1_!i!Q`{>^&fY$@"
        "DLf;Y}Bw!cHoLx2%i60OK6>LHY_>*k1@+OeoP;USfHee@BT#n+PtVzg|i2$Zt*x4U`HW"
        "zp)m#2kn8E@f;K1l=}Y<i7o6kjK^@WmK`g{wFxfphoWgg-"
        "k2^`04weLVfTVWxoWUdw4hDEW1ySfijUHp6?Jp17c0V}g%|RRJa@<rXa)iK(h640r`4("
        "6>MWRG9P*ChHi4GRY;~*aq_P4`bT<)dX+6~tp*nmbW`XAZ*Nz*u6Wo&gR<v#;rF{e*qn"
        "^yz@9?o|TXCVQsagoeijDCkrJWw@8wi#cd+R&lxBLS(13<-"
        "7Zg@KoEAi?ZfsuzTH*dsi;LYW(0XAb-"
        "{$clguvToK`a>Ht1C1|u4$}jiC8ru+Ou6D6`+B-tNQ5we-"
        "%PDwT<)52Z^(a`jg~F^co2`wLGocgdO-"
        "X%;vai5odqnGCEN>f5K&jDDEx37f#0;|#dLMexd4mOXsr%7&y2!*+k;XKTlFMQ{B@&|s"
        "{oq^P6`QY+uLfncS#eur`TF^C&EC}!Jd$dY#1`f+}PjVv_0uR{`=AdQ<i-y{xwx4+u+-"
        "U`Nfr&%s!I;U5^DeqGjUlIt0K|$w(UQHU2`&AjfRYVFh^&k?W9{Wh)BMf!=b&YkUv=M{"
        "ODy>z}|@VV098r5HR%*%j8$yfiT1nFfxNzq~%Ohg^a!XOw3sY`icmFhot`Jai4LGgd`?"
        "Su#eRt#zeLo=?)n4Ffy_=~(ksa<+3{el3U9NUC-"
        "^!9zZFt}kpVH6ve0%i$%<C4~(z_!qGU(g$k{_M6{Z&Qtda50JCqE_tI^EpDtLf+g<X@S"
        "xt9Sj;`$SVZ`VhAHQ%@ALur9chmEJK+)Z5QFeKjtpWx$SMqV-"
        "4yT9lJ#&%BXxGLk@3lfP^ZNy6qRz#amD<Stp=+}bts!O9nCHFmgn?UwXYnWlx6M7H32_"
        "7)%hlD$v}BhFe1Hg>1Fl^wEn6%Lo*-"
        "KP;rjCR>}~3y!(Z^k~)G`r5Xkd?mfL)UcK&TXeYjx?=H2{|1&u=u9v-"
        "zZFo^mU?qIUIguvBH>{nSDb_F_^19Uoki%_|CJ3*C-"
        "PFn0OLdZHCytdJFOEbXREZPb8$YSHFgrSjf?|fgpB!tO#62Qq=v5wXIe}UA7knjG2Z57"
        "5`py1NfpBCufpUwB&hY)Yn_!HAnIc^El2~`kkZJnfz-KYZ(!byq(bplSk5VdFN5_8AYi"
        "bXuRw3&#FI<CdMxHu;1^Pq}mu7>@-"
        "d08x@;|J;vJ9r<rSX%@JgNp<p+*>zTE^fchpBho4So^RiB{kqqYqX{kiZErW3*5Q-"
        ">bFX;y~V@agON}?ig92t{knDHXaeHm>FUXPmyhP{weokQbXrke&(N0DY8obIQSB7Rf@E"
        "U(v09A5QUc1PvL#2Tc)#)_UK-GC($0t@;8vC*8?c^Rh(j+u{_ad_)iEac_Umj{2`YDE0"
        "HHmm@oiNuqCgD@I&enzNNYwk0(YuS$+aCRcC^g#8zRs#v^R0a?v}@{y;w!c#f3ttWyio"
        "VbM3(3vnyunRq8<A>z>c$v(^}^vTb3b!BE^&B;APU8;|kqgQlh>K*+5xXY}-"
        "j2xI9bZtF|Pe5J-"
        "zOhzyu~I`Dm$So}$ZgMiWIJkiA`R6?dMhP7m{|~7u!argF(wPtQJ;j|Mqc3|l*n^rU1>"
        "MF8=D03kOP)5LASrkY5;nprPw#<!LnA*C%pv>R9i$1uv!9P`Vxv^TdTkDm(~*81oFK+v"
        "S4*&FRh)vF_`4~ik8*?u`Dtss7PpYZ9cbEObP5ZC7@M(?b7QZEjF#dcbV#X#uh&IlTuA"
        "*Is0#zl{yRfsP$kqx)2!5G1paR9P`a*NBZYir`p)!i#cz$_JJK|TZhM~cg5tSSkRwM2P"
        "18R<-"
        "3k2JY2urxqtaKPbKUFe2>@hb%2O)w>XpE89sglI3U&5k6E`O7OJ8=7&jM|ELU3TU@61K"
        "7>BhJST%X9t+%6#Z@JW(IVRWVQ~aKS*N|l@NVmjGYAf+$+P=i9%r!pX`-"
        "ge!I?R90*QN4~)AA|2L;*+F#0&WnT3K<eF9;416OAnUFw<svy0+B44EY$BLFGEG@k5NV"
        "_8wGsRHZUOHR6RiL@eow1EKyXu&P8K<EJf!n8nwJr|AC-"
        "4Dn!>W9@V!qYhqD`pZ34{|8%dI#1L9mv9?gYV1a~**{=;(gXi&*t4)z>~)=$yZV~Yms7"
        "@L;{xsRG{-0N8EzbtMC<m(nT3uD`9$Rdt`lIOBT9-"
        "yKKN_Uobxl3E#uHxFh?7zj8iY!ubYl@?eNtg!*b2?%D4_&Q|*Y#$WgkwwgoRxYv)a%?%"
        "AB=*EN2;9)H%?gN;%v@@4oH-qHAOsXbw%mr@1DB6hHR-"
        "P&_iGz_Sf*ab+*KrJ{qK9W5uVlFc~3*qq@*2c&hrDR~%^4rK2ym$4VOD_s0M^hq?j1G("
        "@a(y>fHbEPJ^SX<!q)v4HL{3w6jLaJQxmEVwQntT0xCg6HGX9D$Nz|~HHwrK(Na8J2Ij"
        "WL)19X<Y<W^J|Qz!hhK{?`aGrP;yMtrPT-5Yqj5CgB{lk`(qAxHZ$-~bM_sO*t-"
        "R{W~u$%Ni9n3X8cei3V1Jo0g)jr${g(^lVD#x`JM?Yr^!YCE-oSck99_7vv&uW1>})+*"
        "2JY4m&YU%a1|7Iz{0x_dB8U<M=)mX1P??~Ght-"
        "E8^``vQ)*Cxyh*jU)dRpIQ3^UrN8dcbPr@{YGSdU)9bWLaN!r@k@GLS0c}fF9e9z(E2-"
        "i8MC-y>P!Dlts>lscB8-"
        "Y)!0cz?YY_HT`;~{n$&^a&b6SwKo?HB8ML46y{DV`1iM%`@Bgr3p!U?3YFi|AlD4D;;e"
        ")a>?TygQl+{;BNDJvGzY87*m66ia4KNW9QBd3fbkd}5!RP9ay@+WsGPu%ls)v5swn7~y"
        "ZDiXDu`ZYWh3#Y2uJ}FJovgwPHbx>X)sDH5Mn@`xTFpc;Gt~KoD6xj<qc*i3a?QX7!Iy"
        "SxX_tC6?g!|^jgW>0M##LhS6FDei9K=+bvV?XAzhQ-sy8dVM0P<oFp0ZBEEgXIPts|d%"
        "IF)lFO{#x#h3~E0J@ptA=h%TfwEGsK!|CPxYBAX?6*2j>dR~TTJ#z7Ix{6OHgUfD7Jtt"
        "tLa$tjt?5sIx8x@!O5)>*0(%K{CN;t)QIp8d;%#LNKA7DnyQH=-"
        "5jl)S8e_2u&Xn?1sBgT2_Jf6LKVk=3gidgb_H)=8DM_~lVytm7f1-"
        "LAjqFYNi*7(gk*7s78|@zhLNrTg6Z<M`mA|&+6iO-"
        "|lp97PSfL;wKa86JX6ak}W6@jY5!_DkmVK2!CUm>8mn^9k(EW_Qepz~EdvEXKZU9QkV}"
        "mDMoiV5KMV)Vofu-OPM?GpZUeU2vZiO@t{9x({9sTFvw*0Q@zkE;F+ZCZbV`__4gSW*3"
        "6Q(R-"
        "a)^+;Xn6_y6rjF)@tvrj*;UIPOBzHjpg!VVd^OUlfjIwOU$*Tb9HXD6I&r;>YUC>GY*V"
        "N)RU1Jk*zT+OparoCtR~-"
        "Rd+j|_j=5@42@VG1BRhf>Qp1RL&TGhg{Z4ibqn7=V*xk}ri&Ffnlic6gcAi?W5T*!Wft"
        "R91SOh*mmJWCB;C6z=&NKG&>+Q*%<(p(x?ubO1d(oS032NO`fh~dj@K>PsA{qYfR@<st"
        "T)f&IJ80T1{Z%alY^OAQfwh+YXXy=bsq-"
        "11tv|yL6P*#nx`>)hg&^(3ujE5z9<#w&$9WQaPS4RZsO#{pg{<5Xmh?`Kx00XoHscL~Y"
        "|<Dmjry8w4V0x8@cVHEtX8l2TREPR)5WRMc+G{E<PiFp?;uqinWbNeJT^Fxly{qUCT-"
        "J8vu&vuWr9=4xgo?DQ`pZ5d-"
        "*2tcD^%sEA|a`ff%VZ^W)a0?1Vsq3niM^W_a3Co6#0(tk{cs72t@i*nQBHxB}0hp=bev"
        "a|QUToHBGO$J_J4K57^!!X-+TIx^efcv^~I;F!R!GZhh6t)qocsl(VLv=(pym1&PYQ}-"
        "jYoeia%%ANcLaGdC&ionUj(MWSxrjT<kF~*V^h)W&7WHHdFPXXVn!VQugY<AQa5<?K@0"
        "CRiWSH~T~2#L~fqCxhqvQ`wpYvQ2ES#-mfB@J`=jALv+`-"
        "}im@IO#X0|YGq000O8001EXYJwRH|NsC0|NsC02>=uTFfMO(bS`dic>w?r0DvF>00000"
        "0R0^R000000G*fjUlr%`_C>`WQH&Hh2Ts{?@9ur?Ibc^L7VO3rv13aR6{DiW*s*sks7U"
        "9O?R)Q@gAIG{u|#7x#;(ysKZzxF{qp<^&-"
        "^y?n%`#TJ=e9NcgnYYhlEs_US&4@L)x_Or_ya~bmG_q8rtZwlc#1)9X)B}<f%WT{l9vb"
        "(G#boRo17C8$BhhG6yZ1L0gMv47AO){eMQCjFNp?l041b)iH|=bM^4<!J4|*lCv&EOeb"
        "raq>-iUWTH#wnzQ5y<Q-gF*r}Yur`SKmVS2~HtHv?2tM58p6-<N2nNi$sv8^Z4-"
        "I1PST(HEluZ)HfA8}{vAqKF0aXt92(NVld-ln{UAwAqQLY*$wBb4~z+$MdIy_1BEFkvp"
        "0D$P)~hcWif+{e<P+KJ#zRxn=aSWYdiXJ5tbSbx`+;&U?w-"
        "33q9|Bz>t9aPdtnw9A4Xo>1qa%0Q=ZKxUE9Vj_}pEh5VP!wYgz9wfmhG;)Gc|m@rub|<"
        "sOJ-"
        "}i!1)##+ES*S<(2voEJPLd2JTbB>|nm|7YO$!Fm=izf{TNV!H?Wv##fx;ES3E+|1mX;)"
        "f*kb$>MXosU#9jGZFWiTY_r>U0k3%vbTY~1OK`#_*r1MaEbCVcCdk69E9wyf;w7=aYa0"
        "==So9to7iv%)_>Mgi?bD{#f+`#`BA#00Cx*lUowNUvy-"
        "$gTzkAh4S@FYYjl<!LzLS>rK`bC#sJk|{wKc#QSSNLD<aL>v~VAH7!5Q&d0%U7QHZAoc"
        "@^x_!qmO0-1w}&03SqywBBO2#-Y>fcYz|dI%XKcv)Q)CHv#m7sxko|<~qa-qUK6b8%H_"
        "_FhHrhd4~R!&SaJt)l47E#AD2X#1JZu|HZo{y0$z~zssD#s{%1ZMC>-"
        "lSv3v+t2oK!;Ro0#@hO~H9x5rtTiCj^h6ahd^Y)P|=`cNmJcCl$QRRQAOXOA14sr!7OG"
        "Y()JKxVy!;|l5;f^(LD19R$;4*Cve5G9xX4tzcA;E_J<M0yq9RH_8fv2c%;R5xrGD^y{"
        "%~32w4s(M@F14_~sPml%w7zB66kFqGcsTtl7+=~!VQ>`M;Pg1JqbHzVV6HQu7Qk_QD*b"
        "E07RMr6j3c0Aal7;oE}!klBn2e>gg42YEr%+9X+2pBtRsBSJmQzj-MMwfcpT0ij|j2f)"
        "qbN7dX&Qbjz3H8<9@J!xhHiA5+Gon(x$4t&=9&dlsB}3jc}^*TtDc0O&$afge|B$Y-"
        "X)5Eo1=KDA*nU9=#i;so!($3olUrpz7RD><$kjHWk*Du3-LBJICF(6lm|bXX-"
        "s}5y)2OXbW+vnn|UB9@bUdATe12U^6o^c6am_Ez!8<+)w|k)OBThw=(zXnr4#pIoO9^D"
        "FmGR@lND(pSC}BTFHy{=R!xrfwwB@!Va7)74p~Mb)%K>k{cjJOS*3gKNP)GT<UT$#k<4"
        "f$MXZp<ssq{25|!OlUN%hqesjUGv3%rTxE*1*`PMI=vT=&rKazoe~7S`7%9aFGvNzvT<"
        "{AX!M$L&iz!@do=3U%i{t@d*SaX*fpGU|w7^)vb(1!OktMaFW}<4wCb)#il*b7<#&p}v"
        "f?ax2uzhhC9K&RhhjCYQKlq8L)!@87j^5<?fbKggoQwU({fxp#9d);Eyv~~h*Rm5mRaj"
        "11;48<!OO2I@=obDyR-(pf+t^D?YV--dn>d9&sMITeq3VQ%JuF;j7Hd^tBG*P*jAr{^p"
        "c-"
        "I)pw#K+8<G}%j(d)thhwOt%AwdDdMFXEhp&m`{Hl)EDKE9xd?xypN@q9lRZ#`_Rrw`+j"
        "r$VW%lna=4swVP!2@@y*QCcxHO+xt2CMBTn<w`u8A~K9+q8A;X^up1Vt*$`%eyQ)DVOC"
        "ubwmjW$G}#6rnHe9qF<3Zx)#~zl?Y6j5e`@2GI|Y{%zV_t;9YJ+a4NIiA28d4{s<~D#x"
        "0O6H<CNa<F!eiBgB3(g#?bNRA2K2p2@V)$HI4PXDDIXd}!X%e}cpEGw?OF#aHc7H*g)a"
        "#KU~csT}u3euCj-T6v$stI%Eif$2spN3XzS_?{YEblpE!J1Y+JFu^)-"
        "f%F&q$=jWxl?~=z+hyjO?~AcThHMYvh`NS+Z0y8Ws&M|FL7_OAs=2Xx0O_Hwx>(SwnXz"
        "h;=S!3bQ&ob0%k-"
        "lL8STG5gw~m_=v8c)Eyb87r=v1g3p7MY<bLw@RKGC_4R>CXKm^HyPcT8g!FFfsQH`0J!"
        "G>syvf8{XZ*W}44{dHHh5BmUZ2y`PQ#j<{*q>FaBQ@?W@TkXJ(L@0M%nXGaj3!DBXbuw"
        "9i#WgVbKF0+qeQVZK!^a<370t8sL(EhKZ9-Dy}_^g2+-"
        "1Vnd|_TvrE7ceR1g?qpAwPDl?mE%HA)Wpv*)0Fq^B>B$qtqZJ=LmFhMObe#P-"
        ">AG}iIVQ;=c{PrNUj0jw^T&=va+Uj3My7G+?8~a2Uj-"
        "!kn!sWQ*WeMOoV9YS~xZ)xj`5wTZ>A6Zs=?1<X=P!1GNPP<V2A_kci-"
        "&nQZL5?;r{L?#arv@3kN=j7P-"
        "D?xRuYfHlfF7yC$Sw9rR`%|>eIkH`K9*;d`xoeSK4fLDIcM=4h%;v*;}4kKG9+`>no38"
        "l99)rAcBrR8y^KjV1@sG`a7;1*OwGqeLRpK$Iau1@!pbiCCTh5;wklsBjHa(y1vvu&&D"
        "y$m6HVTAG~2W%7D)Z86LvJ<WX#4>`}!apK&+Te(YsE)70@3v|pbeHdl3X5k{W+budfm2"
        "@k9DloZZG4|MpN#2^-"
        "&Vg6V7$rC`jwq8&JZ*&gU@@DI6@WHqT8n2%L&*<I7)rBnoPt;YpQ}IYWt;AG)HY@88C+"
        "Oq#_xb+;i_nkY*naNbti`*Bxk?R{Pb+)1DN@(Kp1|+c`sxlY7d|4-"
        "DszaTs!y(imP8K*HyboH$Fjd^r63+Y1sVL|&EHVnFt0^ovhg=K$W4iQEOa-Qdqt%qsAG"
        "=SGs}{(<lDyY@%>Bo(aTUc^9Mf5xcDR{QF~1NNg+=5w^lv!2fD~T+IkL5QqGeBW>%@mP"
        "N6miyv!J=$X%3H8#!`K34@BF`cV!`6Yv2HrxyFJ82tsCy1ZZkxe#9zCyOVEAIt6<xmu0"
        "9I`&>-"
        "IH(D(z&9d9QS4^sX4qWZOnV`S%tr09{XR1dY~O70O^oh~5@nScL##7^IYFOiPPTpJtZN"
        "JaSD31<twam%8(`OKXuk-"
        "{@MXESzK>fPy~F#?Gsarr=%81@w{Zw_6*g5v(H2L0d4lm?jiBZzkF-"
        "en!FmciH5bt>a1Mv@EyaU5E4-=7^2*+s;OCNB#&ZyA-zydfCxqGTG4L+X#~&(3DASc>e"
        "Wd%9G1ZvH?G%4x6oUpuwofn?J{3cyI%0S8v~XSN<B*gp2#DRqg}!#^2Pw!1c#C-"
        "l)PNH;H;59$t$*l5umk|7N8O<0veWqXuGPj+Ef0TIyST4A<D`k&Y-"
        "bP8W#*7v!xsttwxwz#4^Y#Qr^Ki4R~qYSY`MYXt>#U<73R}~QP*>Vd2g*p&#|5KH1td{"
        "yRvC0B=#H{rp+^Ii_>yAxB?tBBb6-"
        "AeJRv_k?x2Sh+L*Wlc@I6n}ONfVT+@5x}OCO?{Rqm5L~H-"
        "=2&19i3PCQhQq!Uu@!8%@D#l@3bfYVAJpg~Z`@_38k6Yyg4-"
        "JPV+N@Q%23pKbp}JQ%h0&EW`>Xa(b)!{0j;R*`bXfl+!x=VmFPAf3ClE(HWRtrh>USh#"
        "^G_rMPJ1|B(@fvqjDiu;~k@jf#NUdDXJ+Xnnyi!K^rxK2oX0$f2Z|y7DOKv9>MeW3+i3"
        ")UTopNEZ#v^lqdQPutsVNY`A`;340QufhTMd-"
        "`xAH5)9V%tb$)kGK)XJIOi?fEW;jsl37Njn~yQ_bd^sTt=RF-"
        "Sd@t|U*B=tyR6YF?tCRbf2BrSH-nD0-"
        "}vEW4Zufkykgm~k*WbNl^*;0UZ6WJuxF?ozfC4=^FaY_p?8O^jVpm@`H&@s)##hb{y-"
        "z<f^8Z*35*CXC-;ImQWeEsd{oSX6Xf@0qm+Gcp4yXbPEExZ^gPD}bu-"
        "~nMmuI!PGeO0HZ&%9S@Lotm>m8v`;30Yd}phN>z91vyo{fyzqs6%)@+QR;HUN%katIDN"
        "61+yI;OL@8l0x>zC{8npTS>?U&XdivcsYMgqEaJd`s=Nx|<i+A%#P^2&x^TnAoUvEd}H"
        "=Wy)>Z<e#{X!$>^V)!(&*?yJqrZ}03t9x?aCBF4cc7L-"
        "y4@OK42N&$Os^pHOTV`QI*xCp7gc9%{8-@%n-"
        "^|V^j$&w82CBrKZm}gOqpe8xMAD(N*08gTlE}6DaSd$Gy&BP%6S$ruC;ks!A*+gAtP6x"
        "x38caiPGcH_-QNIvgRF!PTRt=tlgR#T0+OK=l;`)M3Ob6=+U6)?5?Z6l3IO9HZ&}5hx_"
        ">=I$*zPW5BG3?FrYAEnTX;cO!AE@xZ8y`+5Zi0HJbH$bi|^^V$|K);CW@!gFwn%e!+hg"
        "dFD5g~U~^H+PcDriI+Bt-8(F=V9K2Qoo?e%Z>nkG)?to&j4g|<Y-"
        "p!?MUjh??fE<U?$r*N=?*q6KeHG;6IZ)*$Qj4Jz@aU;_gDqvQ2UeLjFn}G#oT3EJZBlZ"
        "!72ZLlJ{N9Sx(hM>XR&XoC7?P?i5mj8u5Y8C<q~zbw_M%K_hsKpCmZKEKN0m%p_nTXf!"
        "%Cfi{H1SY!KRGd!jjDW_}FripToC+0?Rdzk4*BSlY^9@cFXG_&RK`W~(?EWjp4o$K}Cd"
        "JH0CSm-)o{xh7^R0%$hZitVKIvTv8F(tOM|-"
        "#BJAIO3HY?_n*)wt6Tqgazv7=n=3zzE(-"
        "N9x%(;Vb6Bf1OwH!<ZfxK*jZ}tzk!nIF=9=5xpk$pk^X_NriZIv%=Oe+rUL)XzJ+h-"
        "!$L0og1K4x7xNP=ry}XC#w8AV@9C_!KdO%Zlh<i^fT0>2h1RKhs#3wUfR~tQnl4mGAN+"
        "5)I17(f7&AZ@HH*5!G{ug%nEcJ~fs|u82}h}yVyZ7($mN62UaL)Rv@>wRmd~`q^FcD64"
        "#T8RRHoj+(St<zkesa7v_3VnjA_cMjoa+K{Yh-M;0!v>Tuv;LBKbc-"
        "0?eaq!UtlJc}{<BE@jWEgPnH+%gtP6CcjCRl)<8aqgX5s*KU+r%}HttuoF)YCV^JkTFR"
        "mFs2WIg-"
        "Y>5&%vJVDCc%R%jy$a$zc;3ndK|un5>p6I6;9%8##ljIxD(Y?BT+4s8K{L>E(ea+W2lW"
        "xy!{$Gg8Ih1s{W<@$d%!T`um{Rw2$@@8gQ??Kza(V>&ukd<^*o4i`QRxD}))YBl2>wF0"
        "RAOW(FvbeCt$#-Qh<y)D99}>NCkwI#sL(law6&7{j|q_}ju9RD~hR-spdUMx0KJWe?*h"
        "9m*5fYGMsC4K2}*fO3iF2%`-"
        "%h94A{UO7Y3D6kxgU5oP#rSkjN)0RZjO&2*}ur)mvronbba-gRX;T{*}hI@pK^kohS)n"
        "aG(!z^3M`m66;xlz0Zh$y!U=nBvdgGlGYAof%A8TzKPS@4c@0E}`t-4=F-"
        "_mV5rA*k5;P+4QPq~?k&PDZOin4DT(Z1gEwNsJ1g?p{jQSL>`Rwhd$(>f^|r{3vFGJ`3"
        "gJq(&q7mt+sgCqyW}gF4(J&ns9H)^$<rZIdjVg~Rg`wX~qjt(4Bt=Ef*`9(7zjYi>l*f"
        "x(pw8d>@k(~4YfZ|d2s3>E*yx%_v`#JCYeQ+IFpu4IWhoVp*oL283_dNlkR4`xyV*Y!*"
        "Jx2O!ZK+~;h_z9Ci94aqk-"
        "N7{GY*}^Vo{_~Rx;Qq;i>ZZ{o5oiE7U7oMlMVBHtW=Yi;kX1JRNPb5KfpP0nYxm)DiJU"
        "r9VXM^VKY4L786a+)k2Zmd&O;22<jyBR(ovpr6RQqet2L!oNTzuv(*UU5uvdb$1J)}@C"
        "6kW*h1!5_q)#WUS$CH8crn_Gpmc&)0{I3{6b4gJG7d*p&Y@ZJuWT6w$}Kb32`{t^VSS|"
        "U0kC2b(igCe0%o~>ZgqZ)d<I1_v=kv3aS{X{^!CU+){NVae{3~G*<2Yy|xslx!IrCV5u"
        "TKSNrRi)voedx5gi-bg*x@aJs@iSnkan^M1p>(4LTs<qG=}xP}Bo>!PRJDRUXjx71Y!v"
        "NID*X1mK7cK~1Do3H)KXR!59Pc0U93T)=W5RKPzvDid|j9p4^aL4Tqj?kN$ZNx)3LV1+"
        "8PRJ5+jqVZ;WW1s5U%W)^M=;@5CJ(QRpT(ZhQk?Sx4gH<S6~@oPzkHZ>UHV?;L6$NXcV"
        "xz><5&YXfsf3cLW%J@t~##56oB>Y9JVHrY&%}iu--"
        "%bj6Y<{<$!yjHdcQxUR8$pBVE{^SG>b$ZuC`B)f37u*p2M?j{8SgscI}o`LDr6IY7OG("
        "?yH9h}SI}Wmm))xi6ZlX2I{!XS4>+r2nw><+5TgYBQz#hM~?cbU~M+g}MvxC(Fg1oKDN"
        "WkI=;rl24ax$E$=C_dwUTTAW$o9tmss)<t~)3FOC0CitlrVk8-=w1*dc6{V-m-"
        "(a0U?<Rxs*TT!_rNZ~-"
        "C=|r~j9!*ka&JA9Pgmc&mIQmk1ZIuAkH1Wul6&EHR6FWvQFCFp#u^pYF;O#=S+NalDx0"
        "UgD<6v+(2?R+_a3Dgj8p>TL-"
        "2&(#{IPMz6#MZdKwIMvFN1c*Y^gi!XfJLVyi!kTj|X49TW!}Wz;|VCHsd!D`~T>6Z@b0"
        "nGmn+R_d_-Q3q_X#+<-"
        "?;padFJE77qH^&9;o?JD*RgDm><urVUb@D*eJmVe?Q>SZbE&;T{n`7dokMdJJh_hX{8&"
        "8tE2U@!~DJ#`icoI0IZuHd-"
        "d>tsj`HscRZ;nj=3Hq+_NNF!W*7pSK5e=lTm}lxnEmIn!wU*A&t!%ve20I!x%Fm{p+!b"
        "Yjk-_aZ+fz4vE&1oMxbffA$UuR$P^8FABPa_v*31n471Il@g%8z+Y;2%DOU6`jd@+;oN"
        "}>fF?dk-"
        "U7}e~ecEb$FKswEQ1{Hj^{RdY++!U9Yqe@@6nz1)sR(_SRGx%MT4CB1K3Cz^`v%`Er)<"
        "vY-GJ~}-A`TdqsGfK%Uz>cIyN~+LSk25+hI^~%{}R7~UGDYrCi=Gig*!x(V2XA}-"
        "N7tV&uG=zH|7m%A0mPdBR|+X;m3tDi|d(nODCGGQIT2z?~$9aN-"
        "Q9=;1s?gyaPuW%fTZQu5MRu#H=-"
        "1>ig7qcYpK#`bd`z{!+=*=0*&TQCBk$gjzHPtx<+l+uhz?i|K5b+5+tl;dIfeKsp;mjs"
        "m@4kFt<Jwtum`gJf3>X*Z5HLP3JrnC@ftSLVyd)g|OsxrgxqUgQ`fonws#a45A+?ngYa"
        "{;sY=hlp#AQt^S_n||cV;dhk-cs)NCw8oy`XX>ac*IC6l$@~b1&>!ix>|(N<Jt5vBa-"
        "?T!Tl;TnEj~>dLo_h6VJOwXd}Fl0qg2+uJ5X%)LWSj@wRT!5QAeE3Hz$vP*RFGLIa|#*"
        "=HI82=(clFY$7>Jv~!HQ6(q-"
        "=&}&!j`F3>`*+BHe8%8^6j9zv92WJSoGB`ttHp0S&N*#l<EOUvwa5DRX=q>$j?()VFzo"
        "IXtQ<c5upLm@agJ&s|SQqec6>tM`23cFK`wO!h+h8l;Cr=Z-"
        ")mQMGDY;UmTw*YL63NU$SOJp*m?VuTXPdmeYK*HY&)~(%e<)N+=D&~$`bpyfEEaB({cu"
        "aibk57{)Lp?BXd!a|9kFh;MF=&VO@*#}Gw;h_2s_Z9k-"
        "OhmN{)~1!uDbx*bh18O8Ji7s#Tck+^i<K|K^iXn3{ldKxg+z?*^@&ngEeeQ)A3&cz@tF"
        "AI2woRx;D&fyy#!ApBZoO0v*gM0$$RQ0jyBAm$BNO*-"
        "jRtv=$#L;k~HIr|C@MRSPxYBw`Xs~epG`lHusvC&Ko;Ku%YLJ`{S>J2saPW2BstoWL3d"
        "a$L@&pi{r^;AQt_#?_=kKj8*4O@L`oHt$l*PDYwxKihS^#z}dRdlG>if6kHD^p;0>|p7"
        "oQJtHnw}XwFIOuEYMb8axw>b#2U)3Y4!-"
        "4TD)Old7(8aY>|D<%5&!|UZYbzyub5Mf!P&0L!$&2%?yFg_aDUQReU3p{<+uR?_<S2S1"
        "JBR+qJCgq&IU5hx{vz6y<O-j3j_Vss>0`={!2-"
        "Q{{9WZ*QFHYPxfc#1YiN6fsFLo^)hMAP7mrMsNo^+Q7cFMOz&d!t-"
        "3IbtD4&BSksEO<y`i`g$8YE-"
        "9~WCIq*Mw|Z|cZi^*uqo@Go+E*L~_OptTfgMaggaB0irv>S)Nf2yRhYb0wZfXd$jErgD"
        "8W-Xz#I;G<kfZY0*~e^Q}LUpCa;OWn!)ikn1i2&nufkRM12?uLIFXB-DXXZ|EN6g82{t"
        ">X;{>lwc_NW`ppOMMo1%-"
        "Am#J0zTt*N9n(V&NHIiN6N*%y+(CZT=CP?8>NA)(L0=@rJw|?ThTkS6A24mvB04rL>ns"
        "P@;UV^>Z}{2>u3|O(_YsVP6;(+HR$3qkqU1+O%K@*p2GDZ#yY-"
        "yZAx7$i4ReU1Lk*LN<fjRTgbHdELAPC%_z7oxQ-UBg<Xu`FreZsx#cBJSlkWSs*XN*+M"
        "Hk9LyqK`7XPZN=NA9rW%Kw)wmY=H}(qd@8FC|#`acs__i+jF+i}NxSQH>FfFPbG09FaR"
        ">vpsz?{R?&|Bf5)_(eCVKkfyTdP%#1WJZ>WiH!HZ-"
        "Y;$)s>TuDBf^jZKGB~HH7O;%C83}#II%7xZ;iIsG*KsO1$Se^oe7MvFdT<EUeHz*!uFi"
        "IE+2#nv6RKdccX&2YMDNhL4>V6*A-VMB(km=Xfei!auk_kcEZkQFraFJr@k-"
        "MrkigZtE*RO*qBa<LoZARh)$}uGwh0IZNE##Lw(>6ngwYlYOsub)R<D-"
        "ZUR<p~s<rjXw!D`NF-"
        ")8RSNIiv69aY|#;bIH~Zww*l}pdZ~A1`*S;mwPb;q!}hZ!7v0kKmG{)A21|;wSYSCuJq"
        "~oBzGIw@+u|H3;85vI?jCnFeXaf;j}#NpSe}K?z2(FR@-"
        "m>9Zw1bq%8W4vq0R6d+QxjuZ;*>_q5Xr$z%DQr43vK(oM5AxWt?=MFjAolcL=Wczh`?C"
        "-UO4ds-"
        "*B4S{A&{K2{%ks?qDszqQvyD~qTNWv>~dh^b(q4D?0C6Ty15AsR0A%6)6zBRjc9`fcVl"
        "s9JNVTFT_O&_Ff7v1MAiMk*e0ZRrp<HvCL4zGi&5mf>b#j`oAuUtU2EGX?ys{Js0Xz;W"
        "MBZLTXv=B1j%+De4g)FjrA=R4=x8<|y@UY2QfPggql|KRW3YwqpWf)wL8gkSM})fu>k3"
        "H5heb(BIBvRmv{t+V`C$#*`XPI-e;3oZ@KQlHXuN)y;!-"
        "1o*IZGzlR9<MIK{g@N*`&v=3O%Vq1!M3Fr&G6tQJ(P;~{N%p0X%cR>TGh(SN{L~pKi#q"
        "Pt~N;N>YAY(MjsUg{sQ-"
        "@LFKeCkLltVVI|p={HoM3n5mz_qm`}RB=l=prtuG~2m8U_$v|`?S2Hx!H`iZ8H#9qlIa"
        ")|`DHzMNX74c#U{AxZqzB%aUj^zE95g$*(gMvbnaUO1N13D#gPV+DxWeOAMymsj+3<wW"
        "-F)mBXmn-mvGLw|+EV=jSEPI<N%vr3nF<UKn-"
        "=uw@y2s@F?Asj!q#%Ronuv5BkZg6JL*j6Fsgb66gJ^kf`9NZI#cYg?r7AtsHxE;@~t*Z"
        "|C1X>P3Jmmx51}HT*<fMM{O**%n>h7Se-"
        "0Bw4H$yxjzEsvQ8nYz1i08+Eg2!=k^DH{+v5w_7OVJJJr=CNiZYWEp`u|&Gd2)M^l`s<"
        "Z|;lIhuLU;A?q{bR#O8JS+InRceQW(ev~ZT37R!u^suCwWbvK8!&1<#{}*1CM1NvR7rb"
        "_n?zoa+krhmL<Y6CaK1R1n}|l34cxcb);Q6~D)oqojvGp(d{W59bsVpS5z!Bfk|vAkB>"
        "11}kUrVj*E(J~OwW;Tn9umkKy`JizZ*Isv~u2c?lGF7uCWh*CFWS<5cZM%{{T=+0|YGq"
        "000O8001EXV#hXn|NsC0|NsC03IG%UFfL?ocWy3jaCrd$5CDLH00000000tq00000005"
        "ku^?MW9|Mn*}Xt7e4$Rrs#BWWp6+}+*X-"
        "CdVS3&o+(QYx`YM$Sl}xa{Jv$im_*EY2>nxGu2RH=pNEc=AK8$w_j4nDf5x`*mNrQqZM"
        "$=WhKC$Q)!LIcoIGku%5!DA{OCO_D{)F;i#EnlXIJ(5W*<jsD+yo8gmYjt;HQ95;O0=+"
        "J9WGrJCp)~QXg=wkH$?-6qjJLaDj{=uF{Uk66^u6>P?CmX2$tfTxph>l=<nhTy*-"
        "k=X`>%6;Nr|~%DBj}sbCf>C20g-JJ-QP>YutBmpy%TIAxZo}61K7eWcYQ(^f_;IJwu|B"
        "oDNAS~*8+Zbe33486rSQQsJg+^*hDqIEDwJaTtzmpUX><h+z51{-"
        "v%z3(=7dA6=^zZVQ+zPaHY{%!kVi&;?eU0k3PaKsg9Tq?0md>pq2E@n<>t+o#V&DR>kY"
        "VK$b2&5<C{jF5K_sag>QfedKW_Xqg7g)IaFLQq~x4`zRaCl~Ugp_{s6;G5+7;itbLzP<"
        "D*Gk(tlGfPa8)>P~-C`8|y#<+%3gW%5FMUv!%=2n&}r^z-`pOh4;>^%F@@lGjc@1g-"
        "hj_AK96`x^91V3_n@;z(1Lqls*zdh%UTJ1B(GP)j3QyHN4GT!-"
        "4jrch7QS${))8WD#z6&{Kw@!HZKlwXJ?I_vkSS)h(yDkm}hm~4PpuL>Q+#(|Bdz3M^&$"
        "o19F^q*y8wlwx^3N&VilAGadv>JE=V$@EcM2Rc>O)1+r+m?z3<!)snDmYFPP4QkBhYbS"
        "ng#YwnI6?n}uG3BU`NE3+2I*PeT53J*qP-"
        "78;=FiRb6~Xo2$iX(ct*x)Aqg8y+l{NOw`>>bN#KKAhpFu^x3{5Rs<o)Dwp6BtZI<i+U"
        "Q^}NtEq+P^FRs6R_aO`7@<@U*O5*2e^a_CR;;G<&9}PhZT3&rs;pzD*v(QH-"
        "Y`&wJf&{mQicVv7StnbIQkIJXDeqE3D--"
        "@y$l$RRwcXI_AsZCoP<Od_`j9ywI$kqkPQf$=%md;XUC7toK1BDFNKawCVRv;toR(EGE"
        "cx_Db4swT;V^d&!^uj9|#?fg{{FOv2C$z?JD8Ie^L}R7M@l960^l^FqSdGe_*1z-"
        "akCh7vRA|ak6j&shGRKaNN+-"
        "S;|c@49ppikjQjS;?5)S$SWk>Sqa&N%nv({e05$4o5Hz}w&4X_8MhIkbN+HJclJcuA=S"
        "CbNFj0znTS*ko1T-"
        "%ZRbR13quR!DIy{3!m^w`?on8|Gu6<_Ss!sD1UG_P?wo);4ol^_aTlExI0q7jv_h6}7}"
        "A~lg`0w~TrVV+>xvkVbnXPVjhn>9Iu~$eWUlih*B>z<nMfSBf?JG)agVvpTpi~ot^?Ny"
        "A-QMBG-"
        "N9>hg*VF<ubV~$O#VPZXiD)bCC|nY)<Dyj^|Y50WvPMcMGI0*ASr*6lrB`34XCPb~M~F"
        "-%`()r!|!aIu?3P6raV`Xn^nqaNk^uh+o0hrj!JNLN9P2?z#SZDJ}6l&}R}3={EIL{)s"
        "+EMfh?-FZX5MO$-"
        "b^0{dLcd1(D2wDZUK#tB7mh5NN!C~>Oh&!BgLevGJ1iC(N&@Ht8)<5TR1syGsedHQhRz"
        ";9X(NR6q0@T)Sy*VqqO+_Rg>C~FAUYAvjf?ca#I-~j0B>m{|fHL>)-"
        "+gKQWXL42Pno!#mOa7-"
        "g;UM}39xnESUiux@2NWl~@Uzk`coFM_zhZZ9_*eK%E#w!$9C9NRWsB{qx1z0o_)0vMe6"
        "2Prd?DU|eG>DiJD#K1Pk6b#KY0>-=kv(<nutkalKfQKA~cX6q&|1GA|A4h9b;^mXR-"
        "A<bw*rFJ;OZ3E%~PAkJ$4PNUkJa<`fIF{57rb#6;yvQJ&t7T0=AeUFd`Q<3N4CpBcjZ5"
        "!^3z!&_N@D1BWdZc932TS@jS$?|suGXjX+U9bTj!$ty8T3$RorK2(~qp!4^CCSD3J|+Q"
        "wr?456x)e0@3D^k!8W}IAq(rKfHkB)~?;5(FALH!|5%);^7WoQuJ4V>wSk|$bRkr92#Z"
        "jOVKTG``F4nS@iuM_)<#vZ~o9?ccGlc!~mIlP4KofSWZ48*ok0uG`Zh9==#Px7%2U`R<"
        "W6x3)^G)ike`}zeO}5leKPhdt^(T%KnfO?6dTSyKlbgfQ>GzDIOBPT)f<wT7!kNIMu63"
        "L(9qIayzu{e4Ium?V0m`8}yz`|`V5#k_c?k(%U+KO!mZ@&KPJ9q@v3-"
        "^vWZ$h9@i?pt;Z+#2Ti^w`itZLV3zT@L4y22S304hT>^`Tz4E#`^TI2B=RB3=%>BWY?Y"
        "%@mH6TXu9!Rn5~dXii&_kcg+din{6#b2MdTYA$|Z9H*U>*gLTFHy>=eD*Wh5DNM&a1>;"
        "&RMT6LEM-V(uSD^P{4q7kVge@19HxvuE_st0>g}P^mqy_9I9I6>DcrXwVr_-"
        "m{<oTzJVxQADgv20g=hsIf^`C~T;c2SP0?J>akMqgQcFu&@_zNZbUSvEGLD$fRs!$YFM"
        "fCUcj*AxS@9^D@>TW={?&4n$YYB#Zt@rSd%{2DO6FhnP+29{Lh-Zw0v13Y!Gb$fndq>k"
        "+t(BK*n{ciL_ca3o-U8JFY|ZC@6eN!?fiej3&00==`4FSeGgES7k-z`j-"
        "O&}=veAI7z{?J2Z?E<iCQHT1RiT6kXc+L*9wW|&Ts>f#!iH*7IL0QE*EKxROF^1b`C*$"
        "AU%=JTuo#!VneENmALLmd#(<Wj<`eKHHT}+g}j98%4H*KI0|XNQCuQ7hBI?*I6D%D)Zo"
        "IoN+E~q#~HW<A&(o(rEtxVnp`7J<p?g76Q%ByH{%{t4jq65Rw+HO51*yf1?|lBi9P}+#"
        "In)$YpE7-8140amMFcNM2k(Z<5YECR5rTH!LPCb=KEQBiTn|}iLpXs)#-"
        "{4oKWhxA4oS9PFY3oF>jOy1S*uxLG9{Y{33rM(91qr86f9w%p^X_U8!rzK{zOQmxxv#<"
        "R7wp3Tom;Y>7~dSgP0Xt<dUg1zLBhfP5<0N?yt7!Bh5zSXPP$+o0{R^_2H$Pgf4&pP*M"
        "^k)rb(tkq#VyBWM;I+9b|DZ)2jrY>0PgR{a?2&Kv7eYO=J@0+ZA<=0`o*ryVyPO|>6tw"
        "b&GK<S|3vC2Dt<G>Yh3)VyY%NMQfkrttqscvv?pqQFPDB!x<!Mf6N!eM4d%0>P*!Z7a#"
        "swUNwiC21%S?nHZGQZ8z%{JPR$rL~rIY4gZFDVi&xA>{J75iP^4qy3nx0b##IjHtgqR3"
        "Hl3v`_0tyn?3N=c=Uz)@+klp`D`!r7PR+63>L<y$Hg2&a{f)ONu^9#URxFw3>gH;mnFJ"
        "yUK6AIKZ@A<8_LQ?WaC3Jc(H+qpuJydMu(itK~6O<<9^lTyNdS4en~>M4FOo%H{$1ICZ"
        "_r8?68fK7q-VjSIc6T&9q^-"
        "Ln%yy+_}W}+0%zY?t>U)8PDV!aDB(l*Ter&bY2B0(6a`BDRDH@;W?u{A1+R~8Uo)SuLw"
        ")C%np?8G(@%a{@FhUh1}L^10uZvbnEn`$k2Haug_Dt$wIBASS$WL?_<d9<+Fz9D6r(pj"
        "vB_t1LbW2N($5j2p#6!CgxcqXte)-"
        "QXg9=0(Xhox^3W64U|U3)#?1gm*My_WQ)q)@Fzcb1)E(_o6wI^{Q_iu@Z)f~&EobSj+@"
        "NGID{niB+@2X^U0d`~R>$YsL8^1k{9JcS~tPVOxGuTr{jz#K<WQZbxk{;FsD%Z%O9D}k"
        "4m*?|<bwepx6Le9%Ln~uPX_S3$JbOrphTA3G#U#SMlX4nRc4DG+3enUr-"
        "3rvmDaHTmOM)W4yiEH?MbPIG>MsMP0sTQmP7iyEV3)p#NxVe-"
        "~5F2H#D~Y$&kQ<{L*8OHKHy!as1D|oecfV(m)E!=?arpr~nXZHh?3z?roK&=yKfugoU!"
        "o%1sU8)Mfr)T9yo~2-`_(lWh51*QK0;G%6ZFv?f-"
        "~vGpa9z#a=Q8SOR|F45rn7kV7iz9ai!2|P`Y8GD$S-"
        "%!a48H(vy<)CGYe)?oKp;jS*JI&%<t$$>31lT<6B<oTyGqbwhFV^O#n7Ck%7KnnvOgS9"
        "9Ow&JIgmeRbtc?%#^bmp5Epvh<(aF*(gE3^LRV`#bzOB0IAUEhEq6o)70ECUB058dBRZ"
        "JtsCYa@oAdDbASX!s<%ldpTEh#fXX#fyn03wN~UUotLvOtn<>-D_-VKM;hdIT(KKJj1R"
        "YtCCjl!isG0Td`R641c_@>m@Qd50Bh()Rxg!iSyWaSoI;KDN9N}fG1OIiHt`pT<&Ri~O"
        "B>mPAkjK$ZK|t}7>kbyJX8*8J?U{$?fkaTXuUw)#aIlZFSC=`iq=&^R~XJ**EaZ%dg8@"
        "jtZyCRN?Yx$Z=+NzFxguPl-fTO4|H!6a%mC_0^8tl>pA@*@lR<Ah#)^H)f9|3S`K3$tZ"
        "S&N@(ow%mW#wed`*B4T!VcSC52}-"
        "Y`iSFF<|sTp;(;i8?QbO;LK0(j?&XQ%`&!l2Kj;<hc{3zl0I>pGAwYHicoiA<ES~trSg"
        "4=L-"
        "z+VwY@Nv{e*XcH@9YElgM}QFtb=(M^w;8V#{1LKuvE_(K5Y;8b`GTeLybQ4QH~+#Xppb"
        ">6Et*?(sBXOf2QwQN@c@hV_E`i&G@pchTp<{vr)*bw`YtX?L>?tyj|<0?niGB$h24(Jg"
        "_$#YD$8irun?*j-pIe6}A1L-"
        "aegs?0j7t`x4$B{*ra=ddtQsSkGsE_)Kl0KlksCG(ToVxr6jPJ#;JPs&_&DeOo0fa|Hv"
        "#7sO-"
        "%;cjgznA{7&B8CkpmaqT$2OCS#rn)Pa!*=E>Ubr}8%MmPJ{JCA=}0Z3U&}wqgH(b@G99"
        "t^fbFy@rXp=sfQK8<^Kva$rY&9?4t-Qq+FiCnz=LH5{-"
        "ws6XMv6K*Yuv!5=>$>d3E5o6oWAx9{|R{cho30MKYGeIu<hfg^fCp39Jm;A>^<glV+{w"
        "$|__W)3^SJYfE+tG*Z&(`}$n)k#Z2#;V$um@YHwS-vgwoXZ15elv1hahWmxOY7+}q!*H"
        "rtyaKMMWyK}t(&8{h7PqA>i)+O8(3|NjmV?JwzuR7bZGy``E~cjXhxnIpU;3|dq|^wVY"
        "H8*TvoBy91HE{FyEE^T%am+_hxKWqcn~V9_u&;lV(-"
        "dYq$Uf!#UWC_YAxIi9@8_~OTs>C00`3`g0GMe6H5QKXAxxrMjxh^NF(Vz)Ma+HycruNX"
        "vs9VsUbDGs&P2rW5pw62PIrN<3FS}^v<PT@SpQnl8JuScv(y)CP<xSH1QDl4VDNS!7p%"
        ";+Er;I?1snat&9mI_!<bi@nKYANp;~ua3N8|9ulKfpML`0NM)2*Vm9+@extPNrW(R_<2"
        "?8^Fxa>Z&!!KlZ&EH%&q$J8%qA17<S&A>$%YRK_Ox!)IC?nN#~S5WhlUd^0~J!DU>Ere"
        ")m0oEXzojf@q)=xR+gsjB>x}|!I9!ork3M(EG>47@4B!_-"
        "T@opm&E1t2lpMu3ul?il;pD7%zWP@9QrzWMu5s%6D+sV62U^Xt{%zn@~!v(m;VnoE3qX"
        "U#aI#_vX{hk@)Gu;@VT%@0#Y>7U)b)ij`!Eziq?SO&y~W6n;1b&_ESodFu?OK@fEFQ97"
        "9_KzrCVqAs9oik_W<S#HYYQSj_emR;Hxs`Rqhxp^`=yO1<POB_~2ms8K}}sa_Vg=3jK5"
        "(Tt#%WDB+bBw(|j7p9|+=toRn|0vw4R0r*`pNw;@7|6soYmbD+X-"
        "DXIl@z~`pR~2?O+e^#$hRt!cE*3&H%<9~UqE}HTRa~~2N7pUmU65fPs&ox>hRUHAGh7W"
        "5S;P91@+}$1O19)=zoY)iXd%}%H>nl-Wtaxd!;;llJ=imjlN=?9NZ2^;#a9@L~UX>II8"
        "{-1~EP8MPz%t%>R-c1s-4p6iM|}HnO#h6Y(3;0y$S0pycrHh-UVaWEbL3DJ$4ctgk+VJ"
        "K+GmmdL>k?#Yhv)LD=&JjQx~IKCa9r#*wC%rzmPK9@!L2+XW32l1tp-VQ7jS8W<@ohEG"
        "pNqRS;tB?xs;_qQUcRkZb!l;DdiJ;8;$W<3J#tsL=*#b<(@{}0mpz;SXR(~l~v(A@nvQ"
        "J#gwj^FFN&0J#Zf#NV`r5BdCH;%1P#H|TvqtDs#c{zBZ#!lXGt)nX=~yEb9(K{Ti|B4*"
        "hFB5I_T$pu_U(2Q&r%L-"
        "Uf_O#kCXa})fB;E@<nhA(j!F1^SRMn7Se^=&s`4Db~j`d(hjMQtU!#RzMp~&<gz&n(h{"
        "kTh}?Q4hf7Dok<Z*5WCv0WX@GR(s&H+QR~+IrB4~)$qeI=lKesN#>8rTuAx=NV)#Sz?_"
        "c@vKA=z9ql7v{fVcc@=HW!7&2+7#58t!-m--"
        "}({tJpH#j5RGZZTOjRz+LD#xrXDDbYI=Uj>3Cd#|n+45^*Ms2p&uCN?qq^rWB44M(Coo"
        "mrus_7=KCJU<~ue64}-hn=_3Mtf|a0@T)YA-"
        "b!1gOjv<gNH<kis_$HxM7jS1KUXjFH=_1S<Ef9Jt|d>71nohjas%J&`WL^7wE%mRvfw`"
        "ul`@oH%(`y34W@4TRw|W*(PVY%4}2ma!CmYbCB-w{dIqk8L-"
        "GgGdBKNR1FaKP3yafD%z5)X>Lv3M`^z?5%F-"
        "MuNtR1kRH>WXCa;7}BGp{%U1~pSULu_(80;sd1>P_;lcYr2hf4ypF7d5(VQLsQ8GGV4f"
        "aR3p8&q0Pe}MH-"
        "?$XU%uPrt8X!l<Ffvl^Y!4$rr_!~H7yc9eW_$23h`SqOoL6L1AJck*ST#43a-"
        "_R?p+tfoY!kC{?s_f@as3Nt_LMr9r3;EiLpEhhm$PLe<4(8X18=JSR%EdK1!fUS|Q2q6"
        "~-0BV2_FksvKV5n*wmcyvE(IAD(`5CAjRz|4k0@MKx^(#ZutI5rZDotFj?RxOV^?ij-"
        "2&OT?pEyV{HX<6<)X?pog-IVslGopGop62Z!69DRgsJ}Rn`rNgO%r2&&lt%{>zHI^>>9"
        "2axA#a$9qo|WffF+O&}&(D{q+T`w{qqa?@=<W&bzGvgg5aa-"
        "K5GO~A;&0~%2OCXF@qXD>)9I4oWDFViQm*(n2)@4-"
        "=Q(7u=2t|w#cmJS$4j}%&HH<hkLH?phnwU{hzmtU&PAiIl?wYOzWwEK2i--7m0r&}+l+"
        "_O!l1`u78ndAd88^59SW|Dyo#-r2yuN<8MkEu0GH~5rz0U}&A&BglJ`2NCMY6W=?A51-"
        "RMEF;Eb8JV2X9}v{^sSZSlD}aw!c%4~y2Q2vHS06P9>L!FTwI5Hq-pF=CAIjgpf+W2y!"
        "T`1UaCv#sDM{_nAU>%+y9j}!#iNGHdD(HA8K9Ym(Y(54+Qy4+jsmZ#C^#i4qt@7C!Pvv"
        "?)LUS3%s$j)kX=cgc3MkdTT8c0DeZjDfMKZQ1XTobj8v)+ABwQ7=zX3Pl8xSlp+x~z&3"
        "{@7J1HsM#5FKih_moJAh-"
        "6CY%*9aw|hBZN>Erb?kU9Hl+D%WC%ACsf<J+X$Xl}kXqaXZhJ_#CZrZp8)?j?Ad`{qTn"
        "(-zLUO60mR*+%Lz1~TWHEPy8^t+7eS8#Gm8-"
        "=K4LM8IQ2VaJ^+z(e2_a8ufaD=IZUYzVU4%;ZJ@9nE=>vs-`v%CVFwru>XmM1Mll-"
        "0Kd&*W-"
        "W(s^(`i3>1$~9ZyUVpZ@SlEnpwb#=A6z}F<#y4*=%Xh`8VpHrN>pP*Mpp=>OhZ((_zDU"
        "`8Tj3TsDTRr*<VE=7vL^0J5t?+-"
        "UDY0h6Unhm3_jc6FSucaRgGtMV8aLtEEb%Yh#^W0A8x$GeiV<Y(4V0{V^9yR*fT1-"
        "BLW|VK84nlCH6kbArkO4NQEp(XzA(XZ<XfEKghN>wPPo_{}oQ)6b^~T{<HWrxr7`>wuF"
        "&*f?CB|N?g>JxOn5$4YRBFrNVsInVNd0UIG8&TMJI(+xQ~5hwY>l`v1gsGw*C`q+<bx!"
        "@)L3zXvwkHhL9l53?6+ue^Z4wdP7>;l1Ql<XA_Aq(bbnb)U^{{fP{dnlp)N55`Q*5U&W"
        "EjL+<&@ji6zxNN#6x)>P5Ol%>();HZ;P01sRmDxgq)>lteTgj(vVQdCnlP|PgQ1a9XLZ"
        "Rs=wg8NRkx~y=Yno?^v_>FLzbOUW96j26ASMO05E}~t)MTrn#9BsU;o2^B6sv0a?gEj-"
        "ZcALg#r%nnhMUOK@=ax@IZ}b3k`PWjRHOYrfqMkU9+o<>tK{qMhjI;i644nlptmnpA8j"
        "8XrIC#S-"
        "yGFU<w_Y@U!0W^sqCcI#}s5NlDn{O%Ad9|V4}OE#T)0*CB?(gD(V7wwe%<8kVf0rG2y~"
        "$<|-"
        "XSY=_^K3^32y**IRxO)p;;L9Hd8DCL_H<qdjWn1IfNe@MsCchm!<EvIs2T$b|yGScu*D"
        "5tg|&z%G^Bb0sPITLpdDRSO)j&Kfg=5w962;{F&p5<`gxwS|Jk{Q<08DS`NW^&WGSKKd"
        "10NIFa3Z<UW5FJXk##|vX6q&{ShSUowYbi3z8EN<}EFJ;QuSgl9<#@S0NCW4Sjl;nPx}"
        "w{JHrG1%+QqjrQN(R;dwHAO8hdC%JsrVfAEGzb?`f(Kj}F{Ih(=~;v>LgOYzMD_34t5-"
        "+U)rdxti%c%q+P;wvzjdlQu3CD^rQ~WE&5T!jlRah>+i>@vwz>%-"
        "l@bu0IVt!fT}d7IgbxYnwwVt&0G}iqzwVhV<Mkr0}YU9f{&{5QHO;1zcvx6_z3IxCCT0"
        "*A1C~v_+<IVWGTV8d7otBt7(<XbwllaqUB_P$hK#I)&0b9BIL|2;HrGqz+febqKu=xD2"
        "ETvObjiu}BG51Ib1jaDzk6p^6<!DpOy?nYJbHs4`NY$sF@J<XAn-"
        "*lhDk#*1yxM66d~oVW#R6&UK>hyAVApdM%`<js-?cnbU4G7#^qG-"
        "h9sr(tjLH9d^@wV<(Ow$RN#gxYQ|_o+%el_1QZyOhYdCFyd|PWr)d`Ym;kekKKF5sq`5"
        "*AV)k@ZC3&CNZpx)i)&H_v_5h(m}Mc41K4mX4cNsjQ|BdRv!Z9i0{Z9jtH<r9Lb)tloP"
        ";RC>n&FQg8dMz)ZR=xI~x8%YcWH-"
        "6}K0ei!soPT7aBUU<sdj!4@wOq8^G#A7!`{41P9Kafqe8q7<|=(Hj05f3uf*_bQfQn<C"
        "wncNPpHP<aPK?Y}SF4~DYJ30}La)xtlIE6#Fkxq)MgB;^tBL+m`fME^t2&v+%>1-"
        "0>wsdYZGBtFEqd6w$IQN)~H!xgf#EneiXzm_T8akJjA%a_NIK>qqt+}SoByJ3~n`T5R)"
        "R0VUq?Su*x)<K}o}~T@)PfC&t=cDai~IsMO{xkHE1GNbR);l5`B{%~obt41#|l{)Yu$w"
        "<e^A|peD?RmY`l!&(FB-_j?k^H-"
        "{ew!5Lt?C0$oft>*3rc<U~dG+i}(Vu&}Og2<(D6`7_dW_=ny?y`!C^_mlNkwHI0N(fHI"
        ">RnK<N<XGr6F=kXcD>tMr!QaXC%6GQD`I>?SYg?nCQ66tk07c@T>Ruw(S66r-_Q2-"
        "`y4ror1sFqZGdcYfejmMsrV_i8@}y(pY13}~tsiW18#(hp`mj=6GI_t^Z*sM;<&l%Z+l"
        "4RAsl!bROUQW^-"
        "aM}(;#j)fFl||K?hS*O^CB`mcLujFr@5i_igfNf^6%0Z!;x?svfIE!ROAx5v&gmxpP?$"
        "^j;N8d5ShNT8Mh~l;liWtg-zkEhy9*&$eG5ybfy^2<hr>r;car=OF!qt<<3HALlZ;Y&{"
        "=g2okk`%mTS*hxym86wF_nO#t>mw2&L;FB!*iRQcgB97l}u@AYq{toy-AlFrp#^hlVIU"
        "j*H~7LYl3_{m+>kh>5Gqt>U6NmaBv;2=RDSXe|mEhI9|5ZZgsVIm4wPTu7-"
        ")xr!mOuOVL`8EkPVGf8kt87X$r_ey=Jz0ySgR!~Ffi0(q`dUnXp;C5^?lYj|6#I_zpNy"
        "fl)Zz?tteWVrfGkl-"
        "1Y2qp6f^a~eX3vD*tX)__ofv3j>5<XP{xAK|?(#i#&)<L$PNRmMOIo?fpv)BF&_w_RBh"
        "W79oA`IvHrQ3&O8taR+4vicz}3LJdAx6`be7-"
        "AJ`wjASIC2;Xts~Ph?wFyEA^yvwlpxG4oyuBbc)hQFJoqd8qo{Dd3uiJh*BvdLowMREx"
        "(G9&~7_s8!EEGPT_^Gb8Lc&mn3<HO5MO%Xthnk*9RtI9UWDXamZtY3o*+M1I2ZBb`SZV"
        "g1klMBiFee&cnzgWMpm`cgZO_3k*X;imZmzbxuWIhIB-RuDXZ%O|pUK#&CZ*6P>S|o1J"
        "?MmknpRiO8VPX|6y<A`Y%P=g2+8<s0g7jdMC7n3D~i;?IUO!*OnhVU5$A^`NwjwOc0Pl"
        "03{8M_3`J57K_nZ<NWY$EkCcYqp1St0ExHBJ$Nr1XXyU3c{|7e--"
        "MY1E|Twv|w#^l>IrAiO<vanmCH7He31u+flgc0-NcM!dUkglN)P7#H6m*Zdf-ee)?zJ>"
        "#YE5ni>Vt#Jl7eYJgrC7)wl2SHWJw4Kbj*q@Xg{{fR%A+!-"
        "vi7J@f;6H6=YFZ+3Qi1lYEZ1QP4)tmmY(p!6v)Gy*5Y@rVeicAN4eYk}BA&&CC%CPF+m"
        "}orCJcq7YFp$|~i^eX|mHj<U&HSt=(%<#Fz@54VlHvmNfTf}Sr<xwDA6tYgo}Sc}*hy3"
        "ZYX;$1Z!t6D3+xVcS0OfI<H_`DT6dSxw%gW1Ny7Tk<M2_qN<QVg(={m>TTfOA7$WYNIu"
        "X}Mr#dslwezuFtPTcJycz}OxW}jTa3GRR1H!Z|EvR<#RJ@3pA%3Nr!RM+0Z)@FUGsx}L"
        "45^Xw4&5QNR+gKOg8n{#@jcL3sY%XPF7y3e#r6n$sZgW@)GEFTAQr>@%WVf~yFQh+n2M"
        "$Ift{Ov!3$Nh_`-WzewMf`a9Y2ue})VAd7!K2&W|Nyw9H^8-QAMJ%vGj)7ox-"
        "2)%<gh8Md%q7G9|5gf+w}t6BS-"
        "+(|4^i_}Ycz~2^9@|>VuJ(jz(=(%~V@ij)W+f8O>CEZ!<9`#ZgBz6gO#+C&x<Nb9WHw*"
        "LDb(B2B8Tui%9)EzvfcnfgcuAgWa|ha>Qs8UxVC(>hAl@4TK~>5S<JDBy$bH8%XnhXm0"
        "%3Ru?_(SjYxtU}VQLv%jNjcn)&Gs@5p0J?+TB=nn4|Qerb4pByzvzI3l>M711+%2)pzo"
        "31h;3PvNpY?zm6VlO%SZw1bnG*L!XwgK18ASt=ZT`U+*mk<d<r;qo|~!*hjsBO$5)<&%"
        "y|-"
        "8kR~Qg_E&py}4*$JBpAwX{!#eqsOormLJMqDcs*&9q8|%+=AUrHKapSEy$rYl%}?vlp*"
        "49uoGIvTkb7znAxE>Ck{cxM=CYQR+J=fWT(g#oLiM6>=EL3GjNfn!FqL!$4-"
        "FucwOd5`Fkyk@9DC$Cy5$HoR|@|*6=j4Z$)g)^@uIb<x7vODX2)SO>&M8KNM9pasbl5;"
        "^naaVvJGc6_0W6maaFP<c@Ix<WP89=asw(t7<K~7@6fPt{AM)GbSeYS*4Mc8dd1EqRq0"
        "UNVk~16(2=cjm{3+5c4{6prKuKujp|xf8{+!T1B5*ZI9lS_xrNcie)R#>)liHqzY01Z6"
        ">ti>%#7Id*-_FwY)XB9cWgg*bJ<9%z$0VPUt-"
        "~6@L$3)6vp9;UjgIw@4ZM$l!G~E>H(H_EFaE%AP>F{MEAzc>Q}lE%E%|JNc~~C-L-"
        "p+cfdAd;puxj}3YF8nuWV<r)J2HTDFJiE{OwG+wy|T7lK+2A=?G67#TBPb<?3=_!~4ZV"
        "P$-"
        "9_$@cD#OZ$g%tZoX_0M`e`IwNvn<0Q`1x~qwcv3yODl$gKAPQ36noc{bPwFcADB|H9H4"
        "DZ(iyxpxkRrH?ujl?WUMXc`34i6WL269A4{~f&J^!!!kpqeNZquS^eca@018LPP7t=2L"
        "{aZ~U+|$2tERy=lBjOtGs${dU(*+V4f>OE$KS>}9_t(UJ$<PXt?VP}P!=K@4N9{ZKDDR"
        "qxi1|&Hvh%eqb9?E>jfNVYeQ`Vl9I31BO1~7so}+!1517FDVKk6z~^gBFH_5?LH^J1B-"
        "oD6Bd*3zPT~BKa*u?lq>J#HeRQyr8ZOr^Y#&TrGoEbhvwN&42kdMY|DQrV<%{cIpGnMA"
        "64;yCSNg1NxPF%);cDd{o0D3BbqQ2gdq{Ten3RKMi9oMg660S)>~$XkL2yBims0e})gw"
        "2K(3W|Js*}oNh07q>%X|A-Dq-cBufRd_fJpM|eB0F{UI@>XTryS-"
        "H1YND@WE*Hmhi8m#O}u3dISFjP^t7E&m46;e!6UdE5d)p)Qemuck*8&mKo2$S=KRhH)*"
        "QpuBl4k3q79w$p2!A0*t&SNINLo8o?`M6Em^3Dj_x_rh`%bYI+7%0HeLAwpV%_s4c&vn"
        "kHysg;YeIMAXB7=CNRao~e8-rhM<po`8pVBQc-(OMFXg$6LY%a&iKJ?UfcNzlsO3B-"
        "mw>O{*jx(2MvKKTy+Mvy=|<PVJpMsJt{#nTZPA1Fg75$V6^ls6YJ9_2U*I7Oo~zn=3}D"
        "hS<l(wd3Rv$wY>(dW2{t7Wv<A_dbq6+}yZOZaYF+9Lq(8GPx30pUdX*x%EgaR~v~4wTy"
        "L~32BB@4((7O#7Wh;AzYo%cXLDStTNY=o6f}`6w(-"
        "Jgd}1g;aS!oJ`zTg1=t3dMMkmLydT|9T+8tT<X7Wz>v%GEi<PKo?~9Jcym)=~M-"
        "sGFpvDE(rN$_S?6ckXq_KXxb&jB5JpvC!jYxN+dKz_GT_cQ<=MWHU<{NCQ#bn@)z(%;&"
        "e!})Q=%YWjE>yfSDUIXP@C4gskPG7r4a$AH&D{W&GG=vh$XWL&=jA2*FsylDK2d}d!dZ"
        "C9+QC74emA#gADCyUnQUviFKmK0pq`?&L*(UvlhM+EMV+PDq-vlC^~v*>bi<;uF1C*SX"
        "Z5@`ioIPDt$3)#CE-"
        "8~80BPNceFFz!j6kqrJ>>(a*6%8e=FG_kY~LN+xjU}cTj=WLtHR7`8hV!%<6533d~(>r"
        "ufZA*jB+|fn>)VjrBJ&>*|HlSY?A63rFCelBemD`PX6(TV3!(o(8=_o_ftXMQP~O@nU5"
        "J-y_nY_rrF?-f`7a%rM?;Fm^{`kUx=rNHwlEmlh)3NY20w<dTu*oDoUosv#G+#-"
        "V=d2=$kah=H5SHRSR_%`x<;P+#p6x^9FNBQ-"
        "*_Yz;MXTZnH}t`)M4>x1+Q_1dbTS=t%uvO|$Np&9EEnj%MNK3aun`Cw=U%*YU~HDZJF<"
        ";>Cx_AkMG{8cK7UZgChGw}NUFLFzDl$vWUu`E-oQa^Cc5vJ5dU*l7-"
        "*4BG?K}k<ARkFy6{+rB@HKE%UPfh|kS~V=&b&bmM&(ZpA@v9e<BKjW);YX|(F5{bN?c;"
        "{Q@2N+znDoftB!4eB1wZL22&Pgiy`S*buzuMn`V?52rh+n|zABSDL!5eu6vf^Os%rk9X"
        "c@~2(x_d1sy(Nd(08zcvgU9})G<_X#}VzRQ<$pu5rdv%sStkf-LUOYA5ooBekSXXS!f+"
        "P1;3>X7pJ&i=+H9}-%r<+pIB5_Md>fL2ngbB;<{21Uv0QRzc8El!}N3*Z|Nv-whE>7Qr"
        "f_+rTxhQus|GO`b<qQ@`1++L;s>+u3qq<?R4=jCKg-"
        ")@%jNgihm(cNlyrjzeZFsW>MkB30N(nig1F&;1TNwQ&ro4z+_)7zlVc;3Cp9je)ux$7&"
        "M%nuN^4--M3IXZyQduC622}#v=P-"
        "ZJP3mt|gFICVm}0R!?nS#$SzN%4+CuWFy<sH=MXal^9zpf04c6@2+ff`;sxxB_BxLqs|"
        "4fzAWu$IZE9}?V`$s6s9Y6UG$)RtshWPsG?P2uTVB>#HOlJz&=GEYr9Ne72m^bZx5;|_"
        "DRd5X9!R9v#!|clYKXdUqMr0ry7UV@;}wbU`y~<aGp&TIMJfCVpm9+z(B9I%@S5pRfJL"
        "EL_9!_b}Uy8NzXvIzP>m?zOD};NNqT7qBy#-"
        "{<lgfOTY{7aJ@m9OHA7Gx49bCdQHDAFR&tJw0j(#;&=+5Gl}|pA|J|BOQo5&7kyju>Ne"
        "&ANayzh-"
        "d<mwLQG{R5~ZSFv_d01s=5Obak%7O<P%{^>3m^LV5Osbpp~*IjgsG_ZS}j#M#ATUO-"
        ">MfX>VW?B2#%M@_ZPPVP39JQD4I`X|aV0cw?LI`jw*ihqg+vI%rSWsAB>}?PPBxkG4yo"
        "m7I@VhY;NI{ZMp2Sn-"
        "3n97s_c2%~MJ)#unQ_SYJKQ_N>;4W*u%=<f#FQ*)?u(ri|s*QknI?2gvM0y&PlrrX5QV"
        "pJbUe+jInw)yts`QoWE3zK96sOs|zCH@L%7VyFAqyu(jg6I{03H{Z+O}(gPxNfttwlms"
        "vF#_&m=gZykD*j6*etjh|3eJ#e;a2)2`T^F%f6bR?H^SSXj{1SsHA0@IOyFOehr?M(?Z"
        "g>yVf<K@Ro*gt%0{TGyjQmx#d-"
        "8~#%}H?%mbYi3z$nDx767pNmb#W_TR9{mNvYnXrpi$=g<c99&NGEDtJ-qo@N8GafZAWh"
        "%jEM8`v)_ay(-"
        "nD4CXq!bUy}T$Veq6WBJ!C0Kpz3e_F^s4?Qe%Il@Sy_d@j^aZRgdet@C`x&+%JLr+jVp"
        "}IZLt7=?hns9S&{J|ps+liF*v>4&=aw3<EWUeje?YK5EDhiTEJ9ImNBJ!D7rJAxwY9Te"
        "OdJu+#3b<wlWlcmR1s#7x0NOS5xxfLb>R21n`@4kF9hCFb-)Z@2BcU*-"
        ";)M<uakmzE?X7cr7qjo3#I%ZevOIHIDP}R*-"
        "|QBf^URsC7o!NXy<W@TYV7g1*QbkLAu`oNR^PUYYT~!ih=G73&?P#zPD6r;+KIeb~5Gj"
        "SJE;mL2r&RV3fVG<*e<z=bF?_9#nb}%kkw2_w+2HwT>4RX@A(BS<`{817kmCj(vq#3y&"
        "kCL0@n~XiI)^p94<<9l>(P0E{R4iGq?QzID$5qW4?TpJFsRm3(Jk3nx&^<w1N9&2ilEU"
        "2rcG696ChiyW?{f`i&f@AtAld<{#d`?8gxi8|>d=U4>Wc{w7mNZK3lvU&a#{C&`0V!%I"
        "XPxvr*7owY56<cfjN(>0O_25)@N=a_A-Uxfbyb~|#mDMw*L*zN_yl(>8LtGpPkh%EZZi"
        ">0;xgkz<-7v+GX?D-"
        "1nIHx0!0v_hY$kgP{H#_(Z>X#2Xd#kmA$+rcur$UA;)8xVF^c*HMCi>yu9__@&}vwB*e"
        "8*t?pfpsZ)d5g7$$5fnvTV@Bm4vKS?(%$20jux$WH)+E^neb9SjH*qNhTB;qZ=k+$Eb*"
        "+nIC1I{mJqSnk1~z6`d()?k=ENEhTh@e$bu>=A2GmtZG;wnC~snD>-"
        "fs87e}anK><QNw(PZPmbW9LqgxIZLF%f0R3xs#+?OZ#!!G)%CXIlZerOs4Ik{lB({($E"
        "fqPuJl~NZ?$f;QiI3^{1|&%d$jo>cAGd57^**Tbr64nA}}gNu$i^KBU4)LpF%eGT`U^`"
        "Dp6T*D_$S4`l<j&q*yNj#QUFrnwXhBi`<~zrT*N|O<zDh6Kl)OO@L`ftd!@;{WTBMK|0"
        "Jjz!t0K=`FPfhw)6yKjav(z`L<@BIR*C)aru6ii>`j&`0%Gyv_DbtBHz%kC+alsn@QKy"
        "n(GrP6$?0$6I=5^izMLljK#}(~Un>tAsr#_q!`no0aiuB`}g4#?PZ9c+s@YI!vAJDnzH"
        "S!@N%8EeiP72uIfI*lv+Z%LO@@In8Jrz&qeDpGTQ(D-"
        "nO@v*1KF0o=1ql3Tj#g!;x@@4k{93M2NW4=IztB4UUu8C!2n)Sc;S(C2UGD@vY9je(V!"
        "XX+jH8Sz6&RQsliz70wbtTdyL`lx(1SAi1s4|$LB2)uQxTEBP&_KZgGXW%!|PR?@g78B"
        "g9$SWz;#BRoU%zepKG)QTtzmdLqcF}c|%JN6Fx$Rr>Bcd&hOJk^-"
        "zLj_d=?UP)s}6xgv4-"
        "hyU^lIe>ojp+xK5uhelKpcJi^`51N9et5Nu&Wlmqx#x*Xl>zd*V{Pv$2$o)`%R2F8Im@"
        "=8plR@u^&Uq~9=XFjLh2v|T1w6*6C^<VKG*aK7PMs&kqp>I;k2DQHw6x)a+#UA*7$q;<"
        "wpOERcUP3eh@JKdW+#!v!p0M||ZpPBYJn48K*Sn1f(}6Tf-x~1S-"
        "}ompr<56*z!G|=Kodyly+H^2YP>t_XUQO|^F-"
        "npsxrIH>mVvs<M6gHTpq2M9F%oxVig#U1Mk)q1w;{Qw^t~7VrhkySF4lW);3ISKp#MdV"
        "*%_E_#nO^?5?9}G1^PgD-|dol6LBk`BWCv_$HSJUfU-I8sbZN&hj%%0-"
        "cC*W4bt8E)~nvZR#rR1=%R@^M>10rC`;<6{+KWwX|y1=hpD#5^$YvZQNAwh3%l#@=w9M"
        ";w9i>dir|O7Ob||n(>2!8+GBC%j2&=4zR{BqS#D$UY%3=)0(`GJgCshD@s9GI@_~2aU}"
        "Nuu^>wfQ=NY}D<ULv#VH|mos6NU^C*|*+>lc@rydev=!p~=bS`LMoFBQ#PC6%#+u=+w>"
        "_jRdGda%rVQD`@67rNAX~;sFMQjbf&oPF^&M^kNp+eX^ZaJ6av^k5z`f`)QVmTfe;~e0"
        "uXjp1!<TN89H;5<=9#)erHH0tp8vQzGSCWc5Q|;Ez(r0a`V-_DL590~;3|-"
        "AU!g>Lg<KJOYpaxkeG=|wyf=_hMN6YA3(MEA#UffKdWDHl<6!d_K-RxbJmd+a4E@Fi$?"
        "~6T3Lt{m1x||7{)5&xL`f~nhW^QqFFRQK*)7X81{b{4+|8%pMl7xEuLRz|pK4nj?zL+v"
        "vwA<}UjI_*lKstxjE!j;IJ^}aXyF@$IpZzLc!Z?C3;!qU6h(q+LU_U)M5)<@<n)G;VeC"
        "bd)7nsPSiXnfDw0&cD;{r(0b{q;B#1D&rkD|{L?P5MaEp>B78muS}4D{q}upM*XI;YAV"
        "Ta;W4-Y97gI)QuQZD~iyDPq)R#M-"
        "p^(hKk+t&R59=GijX_AeS9%6gO~i6P7(YP+pw$Peq2S;Bp56#9()3&zL)pg!Qk)C6@QK"
        "9l+reFKkKYssyOvs0(hmEm_dley(z70lL9V`iY8#;Bcz469M@=DXy&UzQT6#tz~~`pN`"
        "@zdrD>Q>52QivBOQ+EznuYir1s*><yq;2{4RP~aG`0H#>8^nYSmzGdkFVks6N^Ech5UW"
        "+fV@s_qqGWv?`sZ_C?)L-"
        "EhY}K~>CPunq_?m)2yhcv|dA1br3#v)E%6HExiDPT&55!DysIUiLZE~n*J%8c##Ruw4D"
        "o%OlFc&W(#)<dM^L<6e`fLYf4wzb1k^6{MGX~gJ3h{I~GfSGS495>SCQ#kA9?FxV1$gr"
        "SL2Xwaz|q7R{D+%0-"
        ">1FcPV%pqhdE8XOc|~=AkUbyeXC1<EsX^>@9&OSeKtHEng^G7Y*QFsQ#Qy;*c|1)E*D("
        "W3w$%_wR%l|V#+<Sx~fYbDakeoTur@J+(WqHPa$*6zmRYEouUIjB%CAnQBAxpJ?DrD#B"
        ">RTr1Azk!_2itf>*E}*?{bds<yYV^13A9i*>5<1OG0x+R_H58fR%0(fJ@b;||=9j!y5X"
        "7AsTbS|C5A4)Jej&J%6d$V2=gtu`aDA8kESzF1=6rBFxv18Z#BCx0|DScx7XKLpiG%h5"
        "z~GX=m9%WisnFh+e(uT#%rjRVhw_>vO)cJvvDP^{t?`$@)>(M>&T{2;Al4`VH<Ri;FAm"
        "bIfYNXYS*!=1Q`KAKJoO8yPC5j+nUWLSK!=&xu@>C!Y{j~6q^vG`dv+T1B_6>d;EV~d1"
        "-dKkPb`PA|1A>k56fzpy69=99CHcJG2Vr?Jj3?j9)E{bvr*VtT7mLtPhPE{p$ITX{cWD"
        "Vk*+993|Zt<-"
        "bKl?e>O#W{ELcOvq@hzn8iivQhWVJOY+NJa}%}ZSZIuJ9++RSHuKlIBH#9i&AI>}q0ZO"
        "6AOuYo}uq$I+IY=`u6a+LS0=<#Oq4XL5%DRr^fVhgdEa#hA6?Wa|P_LVxSeaAV)qr4;s"
        "t7m*Wg=^+2>D$nPxMf<FqZ<99@I_k0nsG8GUm&U~lR;fpG5_Ul?0aroR@?wgrXI7^1)N"
        "+c-QZimR_;MUf8|-^D*ITaiT)nDDmNsn2=(=2)J@rAT}PK-"
        "+r&9ya&Qzoz<NqwXrF~Y*F`Wla8NH(E)$#3>f{Gsw*MadPx2=0$G&L~LnMibv+aKirKa"
        "bb&Z3dFLEc8>#p;OIgd*j|8md2_WFccyJHsS6R+$>u?w?XRM{W(D*_Zl9C-"
        "0RfDfzZY%h8Pc#f{i+pqYd?`mv2lPP=x299Lf98Yv7^gYVMA@XOvN;$iY4MtQrd*OS&^"
        "-`G9A?HFA)Q<;S2p<C1wbQNEBYqq{L`70PLVe}Dfy0qGwAZ(>(*)`pRYgM+UH+An6^DL"
        "+IWBMkZkNZM239e&1sQKx`O*QC^sYy~I?O=B+k#c|gANn_YC$%qbuwEjv;btbA9ZKHN4"
        "(TVXO_@!6u{a(KkYl!V&<9wK+3pg_@Q_kbX>MtTee_RJW5r6c)mzhB8Jnyoiv6f*`eRg"
        "aFJ$io9??C?M%FCjbG@ORkk7Fn$-"
        "VAJa#v{rb5F3wo%1YI9sVK8TCZaBVIzpYX)l3bSu59LSJVdRNc;t8lAdH=;w~kcD++a-"
        "{SW%l{i!#Iah_9(lkIM<%m0*8>K;a1VXs(eWjNKIp3l!<hHqS%q3}o1%4I;0v%f?8fni"
        "vpEux^Gbl;Xt6bP-vSLz^U=cZ}&KPds)>@wj^mDPHQ_ma>EERjql{b4#8le)w^O+KU4c"
        "NB>$e1*yw8K+P9?-"
        "9$BreWK0iYmtjG9NUP_dD1S$PCoO9YSq&3H3MsCnU+}EywIeEJ4hWrZWjRA}jgt{SQ6a"
        "Bq9f}yLdlXi^3ucv3B;k!M0SIZ%(k8&APmes~h>3&uKz6qj@lbB6g$>lEk&+dT`CT3JC"
        "N6{^JyhL~|L4m21XL4L#T6qL6M}EYh6ILaJ~P$RN&&un5Tkt~yeItHRm2B(4imgKLO%="
        "jtQ1Ihw167!klVM;akDLhBe;l`|m?xk!#hA`lx=or~cbA@f4JGzGs}UkcT+y`(GYu;+W"
        "IFE$UUHpjMJ_(`AcX-Dk?qhQc8Slmm@HJ(%c!e7%Htd&i6Jrg!23EzLjEN`w9MXdJ@Gd"
        "~j^NMHFR?S$3AY+&iq)p~95v3-"
        "}E;NHRmsuk<Emf;VubLdfFgte#7C&?QQ>A%}}P#$pmj#zp#RgEP^-"
        "89PLE$w8ftarAauuSoEW5yD{5)*wDMa};p)cxFrk=iGvkcnd^Q>k#Oe3~v(Hn=#Oj8&y"
        "Iv9i=FlhZ0lPYGRYrwpQ{Vwc?zc)om?bt(N(8RGpNNNOtnml&Pez;r=x2NddrHGvw1Po"
        "wHmUh{GM2p&QGzU3j9pzIMB+P~8i$Z}U9aS;c2Wp#YUb*xI@zHmw#Zf#`xRXL)5v~M<c"
        "vp0clgvr=LT`jpS45(fOn{RFAd%><E52trBx6pTmIC3dmDLdg1wTiq%Di({yuYzR1t2o"
        "hPCS0)k?P%4^+5xwv8_2_ktZBeUTXL-"
        "z(Jbl>c%;AQo2U=z_4rUVdesRcD+TyllO}K)cZ1)gRKS}BI7vQW{z^Y$6Ep5GERjoXCr"
        "9F5%eO+8X^QWVbj+IpzYyLu5%`pP*lY2;|C4V!|DCGKexoL)?5r3|PGR0fp@wAVSENx6"
        "vUDhNtI}k{;N=y#XwJXtF;~aAh`W>9Ao>)S5V0-H6aJyX;qdD@&6WzzNnyW-caClvV%E"
        "M9>4x4;f7CxYqr$lyCam1BChv0?x%$THTM^r$?&Q{8k%^oPTZ~8%Go3#hW+KT^LzdqUy"
        "UBg3Xj!%@X9#x${TH002eOa6?QA_fPH0r)L-"
        "g@3xX!i+>qun_9(O;!r?rz(RrqEZWc_L+P*3VD^gpo^XaFgUr@qT3$2VpMAlVMC=kgx#"
        "r?^Bh10=W{X5)>Zg(xbvfdXc-"
        "^uYHgoTp~f?IcniFD#)dFw3Dw{zvF5#e$lAJ9;E_3WHnjsT<)?Qw-d-"
        "@rBWmJW?Nrr(17{{X8qN4R$rn#a~%^sB|FSfr@758r{i_(L8Dd0I3P^s%y3Q#k!5r%~8"
        "@+J=(Yiok{)ve;u3!kksb;$FsN`dVaT(-Prpk**o0zaCfIzp|}+-"
        "aFE00@Po6JY&P;n_HZba;%>!SoEDe1xEA~G??0KH$-Mh+HZyOY=ll80&c22-"
        "HI3!vfUBHZ+kH#?%>IVAlso8iyrt7CGJIY~d9-"
        "JTf_x{`_RM=$DWLM}Xt^kColwH$dTJ$e(hRCCU|m#2+Yf8A)lm+Wi@L9Drk<!ggDNye!"
        "SUR#<ekceRg|)lyvK>`7JcFB8Cp+y46w_!i#CO>MXNM{a?1(sA&SQE@OrQk-V3po-"
        "N5C3aR=0PhD2=vsb*u)lrHE06W73PZjIJTTH&rkh5QZSR%#BqOCI&y(M!XddJ1=o7=dP"
        "zf@+G>txQg49_3c!#-"
        "mr@IM^+I^0wVjT^h{YEgBry7HAhy^1E7p(4nmTOaa+AudR|EuAye4$-"
        "ztVT(&CTR{Vk5LCp&F0vWJGU@ENO`XQ;SQ&1SaDS6zuLH*85Wm^Z!f=u(Hc#>?9M(OA2"
        "-}Oq?L>JB1Q1;Ot<{@0@`rcyHAeyMg;<}b)?}wZuZBzj7+1kNbR1D#j-"
        ">V5Q#vbp#L_8DE8MVxKB~BX{zuj1(FE>u1v3MJ5z3a4ImAoZY%*zQ~r#8c*RE2`YWOwC"
        "t$`R!y8zU=xTl8FBDmMUy%4fK&u#4Q0K7!x33jAB}>3S`>Yu-"
        "%hS1vJhL8dFNCEvI@h2Mo)pF|!E{}Hx>LHu+v1~t~cPb}}A#Qw$4Ei4cxQ}3;7`cpMo<"
        "3TOCuX@q+dJ@HhXtwJ})T)o5#rn2T#O^3ca0cmTaH+gs{}W|!^~H^PHR~p*XYb2SBLmE"
        "L;%9w>sZkZ(%h&l_6#ln51#VN^Q9FI9b*P?gJTcnSmEg?OBkE(NvT+8k$4ls~<#~?Yo{"
        "7pDW($3QZR{z|Y*sBQR_T@u!4&Fz;2%qL_pVwe5}@PFkBET%9Y^3L)PT9Kma9hdPw~&d"
        "5iytR{9vlF)JNQ(bSs`Tdr=kbSCWiSDHsMV3K{CC)yol)Uywo1SNCu;(~kn(;mGj6;2w"
        "DsdVR;^B+X4Wa*vU0_7VD0x?3be*SMX@f3ig$T~&=)zV&J|GTNfyF5^$?H;vVLSuevA+"
        "yl`?Xaj}Z8qXbde(0k<##7DcZ)Vc}fMNQ5eZISuyFADsvI+<=3$+VWGdf6f(F<xXaJ%M"
        "73yE_4a*$$_1Tl19&*e3Hs8*<98WU-"
        "f^pp=saU0r*lVO3<A(+55SHD9`Qh&BCgp<uP=(XOB+o&jE=!oGd@-"
        "otxrR1ypr4*anL0uAD6mc;<Qfm~w=8lBxDGTwvprHW^QW-aD8E#29<d1kcrWd)zcZV(E"
        "f3m31S&Dx}-H`9FU#RukVS9<nB~XcQTk3{pqCx3@=-"
        ";Ua)k&zn>zq<8`jpfBeti^d8A*$8YW1NuIMdNj;0>CfZxh$Y6^1XP5Y^5c#stYlk^12+"
        "j)v}G;qCfQ^v{;190w_R#iU{6kK$Zowfpb<E95S4O`oR*{kNqau0Av?og%XJi&RbgRwP"
        "07GUcp|pfa%~Sgz;_d4^ml-XfDA%xfID?O2a*b(rV{?+xY{%^g+r>iSnXPOiZrM>4-"
        "4z9=vbm-"
        "*3hrZO?IO)O))3%%CIuuow#eXkF5UbJ3`TiAu@xNJ+_p^no(>(j!`l{y;Ec29qTnm9yS"
        "a!!^eN*SV}>!6aJf^>N$TQxFVsT{mv{hczGIs-"
        "7Z3f_wy<?7E?R%b>Y88L(lsPcJcH2c{87dyw^Ft;%*!VA$|Pfana@*m-"
        "Ba(rl0pe?YwcEXPvT;X$?6-"
        "Zad&DR}g#Ysh<l#w_f_d50^dFjgNA73}7im#jmo!{JSS}!z2-"
        "<rC`HxK?L6}ML<Y_7AYVops@*N}?JlYglWrKes~{zE&W)<nE^khHBn4jL<U!9$o$3;^4"
        "?BEI3u6eXff1INrl$jH4?-Xz3RHG<3dW2igoX^j^v(-"
        ")EIdLXqkPs>F*<B#2tWSv8jQJGq<cXCbzb*Z-"
        "cSY@s96<yFag;<!2Zp&lWr2`k*3O!mLALbb8&VqTK?S@j&JguL180bhoft{4+_&RbmU)"
        "8*%SNE-OCx@3vcbGkD75NQSPd!Ce)wpO1_9mN=FV$MUKLWGJ1_k@b1zb&jjFO1g_TciS"
        "${oWJg_svX#2n#I<R8T4LND8#d*tur4rn-Nr~C=l7(Y5zsIJO0nayB{^uT!MzM%J`Hp*"
        "-Dt!!#2*5B4#?wK0;4W4uR$a44y%0?#ZUy;pTgAvd;Nu|%q9jNo<-i_}(-"
        "Pmy`A@+5_7&h#vWvnz)(E<7eoF$W5J#~q^gKQhE%gN5Os4V|1{yoYi1tmk7Dv3q~rJ`|"
        "D?&0c69+vvUj?A1`&G>_;@1GobZ9bP?hd-"
        "0W)9%KuV<r>TjFQe7pgi3pGSTRvUm>b9LHV8YIC=v|gXtPn=1CZ6lJA0(;85wABoH@1L"
        "(e>PiMdJ5;7GEHgVf4N53F<%i$0UBU{`)5C{u1Ru}z(2y^-"
        "6luSxe8(=CK=PoBvsI%KZsZCvZ6(tJ7>$B(1t5jVx}%!NwHD1&uTRuy$pb|?ME<)9H&)"
        "{u3K5V?rS^!!b>1P`>K5X&E<K18)dp7pWiwQ}U3NVa}SYE0^IF)f7brVKZczZ<W7H|Sp"
        "UTlzkgPK=98w=A-"
        "vvdYs(%Z%9vv+x(xB=(;EQ6Fp!F`E~Sr!NzIe0w+iA}#@c8c!Uv)V~#I9VD7YyDJ+_tQ"
        "aGaJFB&Da%&gUH{&jGZuWEdKJ&YHpQO2K+5zx`df5mgkCG&}a7y@J%oA=b+rafbd)cr+"
        "ZDR<V?F*?ue8b*=AN799El|~WF?m1gXnzx2DJ{Z>f+O;*w9;lnRDzwT9t~{>)AS5b+gA"
        "_vCsSfCde1ukg~iOdVg<=XmWKO`WTP2>SG}D$UkTfL(@W{fc@K#D;=ja8+y(|m?_;!AQ"
        "AhGFzH)d>qz_&gu8eH-"
        "^iUOg6!}GK3Cnr{+IG3EdzIW2??m?CJ8|)_JYUfg!ksD{HC^V`^<BlKxz(i38t)$L8Rt"
        "t^9FBF$4aX8?om{oT`NEAL6BI%fl=tPbyTmdMylM?yr&lYQetN?O#~3mTEQX3Ti0Do}S"
        "l>XY>vc)RQ9pA%F<Bi9YLiLY2z3P;Wj3Zd>W6;}+)>(q1J({ZGIo$#h%Ua`?4b~k{z`k"
        "P29rf_ID8wNiDTIV)HZFZ{9f)veWM@CrI`P?2OiU1%NT&pfEL7Ox>mfLFiITbPGn<<aT"
        "PY`JADMzfM}<k1*i2RN-eU6QO2DX7Mx#+mHaF48r%h^&?4<L=_87iE8)k?TWW8jpDkla"
        "IKfP$uTc+NJJouuGp8CSkPWmy@xPfS2vT7<!SaZuK?~-"
        "ce}ieUsbMYLO8o;l+;>1pR|wT{uQrCI5}wy=b7O{bRsBkSin2}g`{_}55!=&|5UvOx>j"
        "}z8pvAUBFOnlk>3A+a1jgY9JzUx;<bx%d6EqRpn0g?*T&&?8imK=%iJ7iFOmFlWZ9omd"
        "b91?vQmIbbUv3!`r$54mT!uc<a2h$(H}a5KiOkRGk9u%MO1W?b*^kYHjaR+4KCoYamp_"
        "bu07-"
        "H>IaO*7Tl2}~HT0Bttk{C}(4*idqp4CHycVyZ<(|Xt8DNQwCr!sc=;fqh<Zu@F*YVTLE"
        "#MUSoDGNtaANRhv63YQX6xzFSoeCXqCQCffv?LyaM%pDaRp@3%{`r&FY+)ogX#uf*{A1"
        "9@F@Q~trF+rH<tJox5eS+J8H|t)QXZ)%l#oF!i(ZB@+ggVP6J(-q270(K}hi}kz3-"
        "UMW<3oKPOZW4v$NsjR|bM{O{8zGj{#~&XRrEbHoUJ2YC@M;eANYr2euWX104ai%u}bTa"
        "Fl^mJ0vCREU7IgU(OzOv*NVt@(?qs=O1VaqHAmYBS}Sk%+~p6A-"
        "JH;fE;0DBL(>B%34Il|(oDBisY(MqvCqHp+#>2A@qG>279i^prCik$(1kWSFP6`HbG6)"
        ";9itO5PbQ8TBi;Deu!K7foVZ)WhWO16_?ICM6_A4hJ&89`_l?KIM+*xWa(l`WYhvDSwH"
        "Aoped6J5>zk^L@B^&H>hV>JQY8k0+18y3~Jx@kO=G+vpkJ*4zVg3QmRx8Z)gQU71`@>1"
        "uEXy^N2uXl;GYJ^YK&FMph{9`oBKV?D4JLZ$hmY(21!f=}pEYyuW5RL$y`)eGx_O`E?P"
        "6R^j^Bw@3#FpI@VTQQ-ZFvT_$>m#(rs$u^K2eBJirQ*v4HjBf$FVKXM*sujZVVT&U*gv"
        "-O*q_DRQO7-"
        "t^|GnLJnW^=d;TR`%dBd`UZFBJiCFIb6`SmNMz=HP#CDPiA4>(O3B>lmHMAc62b=4+$S"
        "baD%pLx!XLNWc8X6{~GR6YDzFyLAhCVSLjh)Q7NIT^SSySn24t0NqneO%Q39?I#sL!y4"
        "SdYF0g5H<lDr{~%wk~Q-*z5Y*4HNjk#rO1EWtH+)+d&W3bHcTfyBIx5j-"
        "Q(H8Kk*paT{bN+S|&>%QesX$BbPY$}K`HTBh^F>d5LOR@`WGKo9WV>}#$xdV%^#Pr?(;"
        "$*_hIL*9|?T(;)o-"
        "^#1hmC4=X`+|l<d~mV4OUvaZsc}jP>KWV@bAw4%YIx=;6@!VEhpMD5Ko!^$d|RW6JPXY"
        "Ri;TZDhi9KsUui2Hpj^rSV8aYS?IWC*s*73bOvHmR+AVN%-"
        "6XbBY8UEP<H(}@3?M7QG3dH7&XKJY$D7EDaFH1dS2#PSy);^=1f0yJp%uE<tmZb9C7PS"
        "B8?CJcx+oq~mfIa<j&X%)x}g&}SbJgYFh7{R)vw_P_62%#r4cz5zm0pPRJ6)H6BIAZcB"
        "Hy9!$bKx+A(#k*qHAes;{;Hd(anffqdyP{aY%3kY~F;7DYe<{sqiYYr_r86{aUy2lXS}"
        ";3wt=xB!SyJGl!VHs+(F(gm^(j5T(-"
        "JL0eMB`!>*MasmTkvV#Z{y2@+Mll^cNoHyJl6FKK6X?fOjPf|n*L5tVq`;koS^Q|DP~w"
        "W($r3kLeG_ai{vMtMyU8!8Jl8pu3f)T>%8vKOCX^z9XD)h19rR46pK`eBLMN48#&l<Gm"
        "@j>2yyFk6@5xP~&v98E8LZE)#ur+(e1>v}8dvoh-4DGY6W5Q^Z;-"
        "XnOXFp3Bzd+q0&Gzn>L%9}WsqKiPBJYiA#hxNVSG)VqldH?AQ2v8Kj{a#OHvoBC!ED@O"
        "1c-"
        "E9u#x|54o<uHf*oF4*o@W7w0&|$L?0+qfBs{Or<F+Pdq0(yv3y+A)Rfbr762ZCa|w7K|"
        "Rr2{#0rWzMPuQHlSqKh+4;Xvv($^1$Rrq@JP0%G~1ezcwgNLNYmq7$fZ&LR4L|NW1eRp"
        "tu3J*@iq|)$;O-qW>oI2oKENf4jWbQu5uD=$5`4G@^9@QSAjxE#a-`EQc4WCpZps$CH"
        "--bNW2)HtbA8A3yh|B1UI|xdmFf7;--"
        "Nc>SkCQEhZKPwwYH0%{?Eqd1z1kFojg+v9U=V^iJ>>^shd}o&|sR%+gOqbEd62hqS@|U"
        ">aD3cP5*mkX{N9e0R@cXDvKK9~v4<aqGR2r*Ng#0iAI#avvwp;NFyCpgeVoZ@e*|dd2n"
        "=6ZuG>BVPr5RpPj|{x%5)ieb;w17S(9EpHF3hyLZ-CtcOOEYF%;2eKf)lsO{!n)(9!&@"
        "}1{nh`%i#-"
        "y1%eGgF$G?AVJuY!}(pm4+RVtfcV7(AzW{E?hIZ##8AU5nnRjU;c=F<d>u7Cd3?a*d;!"
        "X&X0{P;Q88)b{3P=TUkS-CUnRJFOyWyPnBRL}z@Tz^L#${rgB#YFP)bx1~Dq*NLk@)UH"
        "L^sF~DI<2CvvFwk2(kb%DOXX1uh)le7&Dm+Jjo7G7-"
        "*#{oAW*R;9$yA+iYp_A>VU^~m=Y{dYD4BopwA8<Y1iiq6z!lfnV0u9{d?hmze-FnHv%;"
        "B3BfpnVNHNAkcN=p#U!41w+><zu8AC{(r@#ll2Q@91@*m#Rx&*6=i?r^NOYg)U@wA|6Z"
        "H$yi|D$&DuLrqWcYOmr(~7fPDSMHJTtxl~vQdC~=C+wb`IAaT`w{9Q*)XSv`)5?&JX7@"
        "CD7EI3!MTgVGO7_Zf#!I&I#EYvU(`3UogAmv^wcst#+OJqk({Y-M&*nQ`Ghi`f1-"
        "}Y=W>}KL{*4u8F8x5wEg-"
        "*@G*3e9`DHnW5bQOzo?^Nk@$&cWn5pxmkS?;dz6M^rnMTM%&%4N;xu=~y6Z@$F1w$}q&"
        "mj`H_E0TlOj^kGcBE#sUb=Q^D>ziNK+OuT@on14pZFyBXWZ+Ar`NMV5CLp0&30mF>C3E"
        "ai_I4?1Eispf91$8!y2ebWq&GuL=~x8DI)~O;z=Vnq<xQ)`uUM0=#GH^|(Y*BJJ8t_AS"
        "*SjYOrnP6d*9Lf#IlQ!(5UR9yQ<*~CnDuSRL{9X(}80haZZOM4$mS4P9>R%LBiXpWld+"
        "MygGOVCG<4SK*pX^hm8{>!&Ga#L+vII3_bMHoEa!e7dO5ogqDE%)ufvD6hwC#V%EIebz"
        "I2xU9t+;{VKvJ=T;Y%g*yvjpwK9l^@r7F|a<W6v~yLzndS@jXL7qw3URWjHZYdSUOzOm"
        "&}HcZDhK@3{U?`y_7``JcN%Xnn;Yp|7A~@M+F<H7x%WY)&!ZjND!9E_X?^EV(}24z<uM"
        "w<FMu`vuftYv8Z7Tac8m_{If#$hJiiet~R<NPLKYrO}e?WDRuBvl^i-"
        "GL|wp+(Nx4HqaB3OCVsBqTcGe3cnS4^Vjg1d9?gRZ_ae)_Y`cDSEDEFCGb`M5MIoWl{("
        "3sG%B@$=OE;y+txrQu(<GaX*il1^y}&DH);<kTR2p!0NWR4Fkw9l7NT}61E;~YV5*cT{"
        "^*-"
        ")#z&4rI*4zK;s54Zn8T^&`gNv|{312evs@wfZgYVCk2(<DR$~=Tc_1dsKhmwG04@r=;1"
        "b4TP*@|B7s_BIqh~Sy{~JyK>xWgr+*!wkG{Iqu2*oiP>yA~$+G3A{b=XEM&DKm9AcV1N"
        "7-jojsDM=yFl>d;1^ZEm!B$}-"
        "qonh_&<Sf39ch;pC%9}3_Et#6N(;3G0&6Q&7TO9)*i69(hGt(y3G5&$NfJ0-"
        "A>loDE@`>*l8;bxTqX5I*$1Q&DPy#+hy*L-"
        "Ki2j%O3QPJM5P78fF8yUwK4yg*$7V(b?DyApy1djleQ&i<y~?w2k)pLnQbih4m8uLUsA"
        ")-3Yom|AM-17(fDf42XnX~DNb-4#GCifW#2eDjc%ijRcpc%&hK=eo`KxPYQxT5XCLs-"
        "99=y&`3L#{b65WCylTBC>xY&ZgJ4rIPhMlpw~9Hu)OoIPpuGN;Y3iCvpE6sz`-OBZB6"
        "--8RC!}FnG8B|lf@<!1@Az>w$w@)okN}DqJ11)k*DztF-"
        "E+Xw2%<^5!_vt=G&VqI8*sfzvC!nO^TJlx6mT}ivJ09D%6L6Nc3h6RGA*WF$Rnze#P$-"
        "fas=Xvux<Bq*gs`%tb|9fT@dqlFrImjKGwJzgi)_p*e(ljn;v`JZH(~X|Em6e9hnqelz"
        "lUeq!RVicyw5i`}z*6du}EV2g#JSrKe;bcGgTge?ghfDu`%Fn&HGv=PP%S%M_wV!g96g"
        "et-"
        "{EEW4DtDLX|OB5<*S=csVwU8&&5$0x9#tvh1vfS8iEXTH0=!Yd|wYL@6_G9a@8n({S8B"
        "XjL_6U1}Wedx&7WuPRb_>PmQ~hPxoIpEvU`l!K3Avlc2wYZ61jnwdYo$8l$&-"
        "acl)3O5Q!2oP+Tpd0-Q)pOR)kELUCG2rOLSF<XU0-"
        "z#5?FF&#=?@=i*oPH^+bcH7GOH<$+|aND1SxIF0v8d)y;}7`+3{WfF8%{hc|Bp02A65|"
        "K?`ravS!Uolvm8A*u2E>^ZOkMKJuNmJNuDdiQD*q+aO>soKoTWNx#!jc8uh{rm{%uG(J"
        "aBJNoEz5FK4x=A8Qf{Kva8w2}NyaSBb^|f6zF7=!EO&$-"
        "B)3>P{A2hRwt}&dt7v5!EyVA_@0hxt)WV%kBlM8G!j~X!$iI>ao04*oe8qVj>?8XISLq"
        "j0TPVYof7E=lCf*8kK(BF~s+bcSDxKdG9#S@1_u*joT@K^-"
        "gna%We9OGlMxkS=TeM3Ia8v-TjkU~P%}YL&Z%B6b2oo_XS^cUEP`ZKEs1CHW{!!8s-"
        "G|Wc;UDCsVwJr9Y&k7{L#lZ~>FiFTd26OTz)JRZVEXfA)qwJw+F!oNwhE1=#lr7hbF90"
        "34?O|(O`S{q45kw4)@!Ml{+BzSNOug>rmHgpQ{~6<Eaf>!j5nFxC^=l$yE-"
        "`DOj2JNU(Ap48RI`j0__5O$rIG0<nGjADvO)|GU0UfJMnv88<~YO>FyyZ{QJfP*;MK(J"
        "^h(n3hrR9DkIe5XrS_3`-9P-"
        "5cF8v*b?mTRB3g%c>_H09|JAn5$_<WL8K3EcMp~h(et^{Jb<&!MW`L|``T`ys$h)Q@UO"
        "8XrJ2J;cCWmheG%@aFE$3t^{j6EHurb*TW>XHI7|5l*fU^R_8++sv(x+#tfUR4&-"
        "*>Wk!XwI(mKMjs7U)4oYRk+MH>#g*28n2hW6<ci9Wb@5skqfzAoN{y=$!?UI%+6o*=5Y"
        "rcvdTg=-%1A6FHpIVGE|CN@>#)mwT4YKEgN*ej=-sm%4HN6~I}-"
        "_u_@ntBe_q7y=;!ZTAEnKQMWS_a(ee(UQ|_7U!dF|oj&U_4hWhKnZTBYA{q%R8<2v}Td"
        "pIR-jV9rYJ97@S4}=_&~m<eKiIbTirIU(COYcbR*wpY#EtQO;Jb0|mbotp&ZA@wxZO`M"
        "%96^j^!)3!Y&&f~M9q@vdIl*rnPdGa@amPs~9OukOtsW|b9t7B<c6Y{`JhIW6^Lnvf@x"
        "BT8jvk@cHaiUmv)Wq`78<2wCtpq2I%zT{%UOW7wH136GNBoo<HTe!LKEonBuf|bSp5~t"
        "B^wdc~e(2K&&$~p52J%!EGddGbL@7Y?~8*vp}#)L!F$Upgy=1qDgn#}N_={gQ8NeQX{R"
        "!;KPQiho4Qygrb_o2LBUm`XRit?Cn9NbJCBI?WMB0ss01ST8HibjDNd9Ar=sH!Ix&F5Q"
        "M5!M~LY6MuG`Jz42ru)~3^@yFy-Hp@O{|KIq<ll8Qpx44L?k{*H&qrmW&gySKWvYjn&C"
        "K?T&i%BD>X0;wLZJax&4hD^p!dr~fktE;d6*v=b5hEnZxH`j)d|Qwb@YXG98KhzzH;F*"
        "f%~cVLbHjh?xJXasT+y0;`t)Jxb>Z91ewZ~Qe}0bJ(gN*IZ3xN6HIeCl)nCQQX7(ya@4"
        "cHLFoD&ozSg>N};rHqCQ$_r<P}yA(EfPcs9@0#@QEp4F7cJG5A8J;RR{CK14apnfkbVO"
        "FJU{M^}!NG!g5h*M%L0gWWGdb-p^E3x|W+eDO#%dnf-8@{Ur1ZXD`}uEDzDKj3R-"
        "ivAI0sikNtvQ_V)<%0q8A$qjA!#^WZ4XmY{)O%}(bRBJUdZa6450oc91xu;!U;$4l8|3"
        "MZ#-"
        "WC=3jGEZXNDDIQ$=iLV@`OP@?XKQ5RWMOoofRcM3x70*~8)CVlAq+c?5K(7r{^Tv)~Qs"
        "3IA9h3#a=__<jnOELv<WlRt@F*rsG&L31|^Z^Fe1rNAEb6;nRE)2L;(Pum)vEfMP0u-"
        "mu`9@0~#9#IP(Nv!t#imx$}EF@c1f9IdO-l}&LK>f)LEt1s<V3&0TU-"
        "Z9!(hJ>$nizq##0EzxCmBl<Xd#5<2?H@NMq#W_4`ZY6)QwV&H=2PcnuI>ArBE7k*?MDp"
        "v30@}p(~b!wHE%wx?)|hxzW$>6|M*yu_Pf8lLSgwft3?%HdDZb*eGK?ji&7$Y@m>uRWh"
        "2SLz2g+$H4aRU}6X=&7XAS0I{MK?&y>t7HCErC<#u$RmacdRi+i_CykJ9qAzF)Ior{}S"
        "{)kb8HGx*j__~r7WDg{lPirT&WhpjVTV=3-"
        "$6;BJRL_KfJs!<f}wCSkxk~3$zsPy4>W^XDy~M^R61hGiv?5BP1rm#!l8k?t`R9^<z3Q"
        "7{ui~hlB9$v+-#~eqO-"
        "#5^jGw1x;6Mw|1FeiR*fdX0lk#`MP7o|3$ws}{CDpJkiZTA$kRVWpi9<ec5C8Rd@|~{F"
        ";|Y@E78#?t4rV}>K*FpYwjLHYyK-KJ3QU>KIp67l<dN6LIgMf8&@dQ)=+leRHb!61Ga&"
        "pF}8RUPl8)udw>`8h~85jhr<|0RnkQ-iD$A!YJqZ@>`IV&BjdP6(iX@?$@KP6UAq>zNe"
        "|{98r`Jkd`)G6>Vyy61LQXJ5WXW?f@iSp^>gGfc84^BdyaL$x)uLPxS5qEbcxc*X>3q2"
        "k1%ci^%CsDX~kW_x&^1^e-"
        "<hi>tU;0Y=UsywkWIa{OdL<%Re7m&`QXiA0zxSKYe~<?DwpySzocAvAnD|m^X{hB5eWe"
        "^?awWJu9|YZ)}Wkv)H?=G7IWqV~VZIYMRv^+my9r;Y-"
        "_Z3qP}~ok>)G4l>Kdt;RI#{>Fmjg~?82nG^7(%teq&J!TbkFx*4dh4<|1EK*H%S1%~z>"
        "P^{LP0a)kXfKC@CF~OS2Xzt@^u^&=cd~dLuA+L8quE;A!q`IhBVT2h%D#ghI6FBmbj{w"
        "F&4+X7+Uk66HXLE~4o~v0&CA96ftr<<={c}3S=B5_+;wP774oM1AA7}oN)h2^Xra6#>5"
        "VeibCNb_5A{=sF~6F<jcx1{fV3gpra*dXH|+)b53J|=Dy!t@%vCGS?vD&%4^my^4fX=U"
        "a^5pmpr@dryb_e9+nVW~59-"
        "!v_qt(L;m$JUrD@^y)>ym~jIo%FE4}6TYGgn3P<{yZLr3m%LkV9+)A(4qi~lL}kZq@$;"
        "SGvUS>f3hcobMn#_&(5Trhxd%q#{kb(wms)WgTRGSM^VTgMo!w#wV1*TGYK9o5l@MH}>"
        "VFcbDe&&BcJoMX8EOnj<ypt_Bmtx@iU+QZO#)fxWIzlC0B{YYnUar8nOlMz4F{e^z$Nd"
        "SX2QSZn-2YuYN*4g|e{n_LPVt`Ty&9eG%_rNw+AFD|uDaRr&C-"
        "MA1yeBwj)HbFnXT%#sNA9gFmCZJ%!vVw{{Z>v%RSF4o7iBjX=Y54PhkV2w7#2$blU@mY"
        "ft5%LkMkAxJSgbGm*i#pb(jWg=?v;cwgY#-"
        "esh9ym^lD0TdDe2|N5{klCS<L#k1|AbU0MH##W(5%k9jm;r)^iK0*EQ?p!IOzg{P~y8o"
        "H_kDRBK75{ayOrk3ZKGki}v|dleGyRM%ArvTY9|Qc%I_p1WjN&9m@ym-"
        "UX^mmSz>09h5Wy$8KmA;~Ls42y_4S6U6)VZ-Lk$g&GYNRWAnKB{5nl_8uaZN2gsb7dR<"
        "Eif(J|s9A4ajLfwX}frqsb9c&K^xddy$+se*&-B^L*Ohs7iF(HI=&mrwg-EK~l<8I5X-"
        "8^FxM>Y-fz3~+cS7amet5dVTn`q^-8wkkW)eOWnX42EyzWs$!6QsbyrmGKj)E^lZC-"
        "v-Q4ujX|O#gHwiW8QhltsNzo>$#zGL5-P<>hd_-KAMz2$rs`9+>>&ttVY-zAt!3Kjj<O"
        "(L#%nUAH)d{F-O#GhYPHbE&!|@)>%-"
        "awmM5_f;Gc_$QmJdqqC}EWb~CHbc(uAd29kUz*atb77!|9X9c^kMHm}3;p#RKi)1YmzQ"
        "Z<V@z^g|PoY9q4E79bERcdnsBdeDB{8-"
        "6(!pYKAL@bfYiNW0nNnB&ULHmK?rw&nY%8AtVg4yyBGgFlxwaKi%&2WO0ZrHu#I~Xr<N"
        ")7W{cw;G%NdqDQ*<-"
        "mfu8c+iu3W}fs$;0J&Pa9e06Lh<G3!y9CtUql%9o7N{!H?aG44dU{>PK@<aDFDNXv3o@"
        "r5H7$T3;aov42w9QHIOXX=qzJ5-sz`4LAe5W&;c^oC?k893@iQ**Y7`@0-"
        "ll;{a6n~aEm1N`Ton|-C6$bR7)L`-"
        "@=}g|GjSJLOGPQ;JVC#mbiMm04jz*$ny<BJtIxBSqv6{gr>W7ToRt8&I`&<8;m`Ti&W="
        "a8bAC>O-RsT|S9RDRQ%_;-"
        ";W{;yMDHGV$a(%f8Qw?~@y4l&@RC<X~P2A(S#xGJb)gizYUdCKZ=;obDzvt#jNlGi&LO"
        "HG7_dEqO-"
        ";;i#cg5Q&10#u`G<4G=>7R9*+6v61k9$9(!QqjN&6v$h<Mx}qnUiulb%`lTy{?`mkE8G"
        "O0#`kw3w_Ism%AFA+z-4%J<*lC-uaXL%i`nED!#L?zjh>S$h$#W!DhLywiSE`bp`vG-"
        "x9wspcuEB=4@aT2P>80WCcW;{ap>n*VM152bheW@<UJ}YQ)xN_VGWWZ$ulbv{iv^rZ}m"
        "7q1vJOR4>4$q{5o;p>%>;CmocY$+xtz=z+2cGS;~$6*sXahS!GngQ{yXQoAy(WvA9PFW"
        "0`(?NQI85&R8LoW56@K~I-"
        "E22be8)PL@e+(P?rdSl)+Z}|VMa!C)ENuJwaF1(psip*T!l^(BmXZL_UaJrf2DiQ~=mD"
        "6rHPY25|oxCpBJgW#EV6SgnB#sWXj4h82pnY&;B;bnmbmp>&(WnrJ;3D@>S>$i&t4Lo^"
        "8%x!xG5k^Ky8OkF!vEol#Uc5-"
        "!qGsn8&8=bX?=4WD~3dYTWmq7IR7T3tF4Si;tobs_H*^gk?Z>E1GsVGVErjqq*0#I^dI"
        "^^%wyk9bVFl8`>1x2azrNR;Ldj)NiD}v;D}mPb--4dOF_n9qkfqd?iT2N!WsB2XN9+`X"
        "OP()u|zp<hE^|y<HH<49ep=+(Y?zk!7q_=9Y?)C+4uX`m?v^EO><5L$&$;fi{-"
        "#GU=khZo8~e5F<2L!^6d5vGWSYb;-"
        "4<4!#oKArK9qTk`5YpQ<eYiR*=g42UdVNg<Rx_(W>ARbyaVGPqufZjr{uHD!xpa<lXLw"
        "m){4L1TRtPN~^#l@hF>T{3REJf0QR#8`wJ#V|Gc?LQs$4dg;H=y}j$S1J2PRlfMyS+E}"
        "WmGl?I@ECH9rL~=x^A3sigBcImNf}Oztau%urr&uX$f3_{>L@TuOj!v60wT4vha4GFZI"
        "6G1!-"
        "(%TP+jtF*;%YC*U}qHWl;@C3$(?X9=%gyxM63kXO!!{VuyKMn+Px|Z<%DeP29|*p$I^v"
        "lp*Pk`C>HI6|J$d}gS8MGSS2An+Aq6deTAArQ=yO0Q)m~Rg-"
        "1u4V^y${(d!HrY6&H=+Co*VgRmA`FEkgLVl}dQV?%^GLIuHzRg7}<VZnx762_;TFuPJM"
        "0wQ^u_>H;?cI7W)hLS&pUQ%Px2^s;Q(s~woUI82HgI;D|_JZC#sTw<69HI2ZvqP5yi)0"
        "JUv)mq;`r9lbKC{iV3)*$_lllX5RT%+m6`T!)oPVLwp6S%!@H=NKt~)BG<*<*qZT1&H@"
        ";8LB;5<v(GnD!0UwsIBUmYr3G`Gs#bPR2gP4xx26%A5S^{tYSOSzXC``Ir1u26Lb@LTA"
        ")h5vv!)x{m*KA{K3K(Renpw}i(TFtDR#vp1in!@&#V?FC!iNu+3r*IXbIXRRcOrNBGG1"
        "hRS=xoJCv@~0~8!x)aj%4?R3dsF5mGTWGu)|>`7)0rg3j92@$vstGMLjoO!yRH@<-"
        "71#|ChXB?DYKY{&)HaSl*bbjYHR^6n;BAg@%TTvrGIl^;agY&(?NRoAA2o6Qw3<=DHPW"
        "l%D5<;5=Ew>;Vd>AIQErqe6FJ42fBFti^#0;-)-@t-"
        "{w90dOc6L0@fK?hAR9vzGFhA8!3bUH~)0o0K`qOJ@^yyj5tmjJiQ-*qmihcSmhl-"
        "}90!ue?Er*dwqPC`+y5JZbxqR?0ga`|~-}Qu0}S_<Kq=8K-"
        "xpYpNCaE&f@e;1;>bj=HYY)EjCejdfj-6VnzXKXLa#3#s9{3-0poMZN6lY-"
        "1x0bc01?4Rj7KRrG7#6{f8ARQy{%FJ6=i^YV#*x#0zzr)SdHyf%Q9dP-"
        "0kto$cGP>KhuIXSWyUE6yf?Ux6d8G28$X)xFQg=&{roop|sMn*ud)iP&}J`_vK`XbE0G"
        "K9@S_h|n26S`onqely@w;*C=ux(hX&=Tv1Wn%?cFDyaegh4`oAy>!{8el(Q#j*%noULY"
        "bG=x3D778&Kz#d@tuu@qMgt^#M%wy}BRYh<KQ!pR4#g>hEgjdlTYKgUqR!u3PhVV)FA%"
        "81%P)xV}v;Sw-Rx2ut^{q;b_YdzU6*7}(pU$f%!~*a0u+x2yDQ6x~2OB*q_u@NN=pmJ1"
        "ACVL33rf88vwFw5%vD}%q1Rp=!{)O6=v;l5(OYjX4qygz=RBX84&LqVZe*&mkU3)P6*J"
        "I`NOR_#e4L15zQ8?T9MK?3$4>7nb}77$mMYz>qr_@<2)&rz0#6{EY(-"
        "TD<MGz&WmgXU8FzzGYvcGStP3wPsK6{e1uhmpmq+CLWX6m6O7eTy95q>~M3!bMQor)8Q"
        "r(~%*}@U!WiO|#a+c7$D2+B&_Z~$nz3HT#7)W-JG-"
        "|1dqIT+IV&rRu_sq8RWA|Wc9bHXb%?*c%+9cFbTtwDIi$mSqoBiSNH{*Q8L^4JnrrZe5"
        "lm>(*Ni$G&d@|V@uVVg*GEwUsPui39E^RkHL@ix3Q2PZi`WCZ|lm=&rjjgVH_0S%17GK"
        "uh5%neiNP0oXQom76)fa|;MV9p#wPD(T+`{KFjBw&G=TSOV9>^Vw=5GB+hTH*f<KBX2p"
        "gU3+`1s|i?UeUgYc<yDBFgmt_P435e`a3dX+%k?o0Nfm^cJEkW*5DV@3MWX5$CR`x?p9"
        ")&5btlVGsThu}X~aUT6`YVN9f*{g&P!N>b<L0me!Db+piUXw+9D#B*W_C^DuqUG1kAbP"
        "oN@oH6QZ?Tx>vh2VR(x-!=IhZ(54^)%;ZFd^JHsRAmIm|ob~H7W8)CpJ_uzSC-"
        ";3u67yy3k9o*Zh<51z$1^t2v2yWjY*Tw1n01157MfLU8>1f+3!d+LTb5ygzO|ydL>YS?"
        "+EPCbLh2!^QK|8u@<0(zPG#>x*P2E>O$pNgPIX44d_uj*Txt6-"
        "XLn!)E{s9pFrqu}CEj{D3sItyIm3!1FLh@9yqwt%bjXPpBe&C_LI%lS!t>qBF{qaEZ{<"
        "&>s4L{G(Z&uE6#q!_*@AeNq*^yu20ECyU4wd8%35I1uTBM(7{e!*)DeRcmhMp)K%VI-"
        "Ync7N9(^QSF)6+e!ot%>CY3DMz(6qCGbY#G<zWf-DV1ZDZ&+8Ultp<$3Rzv@+m2M1+Ey"
        "w1HrcE4gTydQUDNHkl*d75sd~6IaN7();VDz+|zc`Hh_Ky+<6Pmw=z(CHF6pa`~KYLpw"
        "s_`Q6qS<{=m)S3*9jE&Rfr;?jaUwN(9axLn=~Fwe8eHw5bH3NTYU8CRMmwHd@tsUdz?j"
        "zK(GMmdhE6uFtk)J_;A1{)<kZ_v8Xuh}vBGW)i?93z`b40SS7**nsS5Ki0D`hmXowek("
        "QxgyeC(FOE|?d?tmJ~Y$2na>R5fl0=A<qyM4t_knL@1`tgGTb#oFZD6@Sjs7Hb=|Bux`"
        "@-V;X40FrKH{%O)4A&URAkNsW$(F%tgKQdTI6fgW-o-"
        "2jgv?sV@Y@{e3<4lJ0|>;THNDtPtKQxVuRWq<ikehRiai8(G}l)!Q>rQ7S^0jrQzn7ND"
        "!(4U?lEz$f``vYW#rU=jWYYUW;Knc70oMg0i!Xq}zTj0QbIC5dUAqXHxDWe*@HY_zU{T"
        "1Bptvc=B9+w^!SgYND_u!y-t{6j5)4)i-%z-"
        "7vh#RUHsZ35FkJ>@wcs_s8;T@(LR`)DmUp7xm9HkCF8qYD0sMj1GYT?Kl<JBmx05!Zwt"
        "==_v7fjJ<5jq)<B9ROp9MdD@GvivwuHgwyID=yfWEeT|0tgx?4#}cr@;-"
        "&Qbvdg|=a?HhYn~QZQr_EoJwYp@zC8@%6tU<~33vQJewc?*;YnP-hs<LQ@5L!9AOvCxb"
        "g>MVKTXb&m^#yZ^drOWLLV{GR=E7DbE|ovB><Kn~IVgT?(d9B{v*=P)mj7t`vS?bV<E0"
        "iasj;xSEl|3C*#S$(EX~G>htgda(0k_)?lWD-dW#p?AL*wmD@G=I8;*D~gJs#$D1F@z%"
        "sV|U$zk+m$FM`?9MC?pH)?o&9HkW-"
        "+fE6Ie*#tQ;XP0G1>Y!3O&8Ow3CyIF+n__JIY{L1&;q(CKeXx?6Y%2NQaCs7u~9v^oH<"
        "TaOXbp7It&Xz623iD8l3_Mxl~Vkqb3>zeUO#k6o&HB;9dS-"
        "c8FNd)l0WqQ;Iq`3)Q#l1iiSG4n8p(^ipC?*^?RvV!%+3>}f&YLC=_PR0(S$td-Nsi%G"
        "V?&pIWg@?WW8<N#L%XMgi&_=r5Hw@}^%0-;)Fyi^lClMZ?9y5M-no&>|-Kg0wkLp-JTr"
        "mKTf+9vxH`(W#i%A+v;H?X6C_{6`$Z-"
        "pM3NrfB1kIGcEFw}s22rH3U`VFcSJ4YqZM>LSTWm4g$Y)g5JI-MH<F3XJq`NV(fZ(6|m"
        "L(FDNI7-"
        "RgaRd~#OSrFbj%vot0sG+dyxrt}<CB<c&0%wW*W&8SU8o{s9?LnNNgK)7v`^t##9rYnx"
        "TTCFZSE!NbnS^bJf;xU7E|OhaZcwU7|Y)Uy_M$vm(&&L)^31F#0O@iY=>7-"
        "EHT2Uz&%r^`Gb5Rm!Vu$E=6ur)i-"
        "{oGjvTqtA8=p1a@+CdJlaLvj{CH{F%9J_J%Ln`4IvR2j7D;%tN|6Y{)0(4F>J-"
        "bZ&w1yT^^MS5v(~CJk%`GmRsjI`lnzk!;h{{MBk@{lm(7=6X~eeMZHUmqaDyNRSBC){B"
        "SI+)a$5g+HJU)<f$FRxC;}FKmOczq3wb4WpDlAKNKN*gTsPn<SjH)xnww`-"
        "P>#BjGgG)W%~hmWTDQCEA*2HOAZ+Z;Q`bE&P<V+ZGX~+2&#S*l=N}Z~#lqO2Re>Hem@?"
        "9pkb_&)<Qa7Ao4jLI>ei)GhL{S%Mu~VCy6F6&^z*?^G|6LFH9wj_g(D(Kq4w0)t!{@@d"
        "t>Ke=g?CpXTwDSw%*kO{UB1|63-"
        "RQuJ;QSABK@Z;(}wK2NQUXWLr$LOgW(?XNb8h8!ObWd^2W?yNY^$C34h=F2)x%e{69vc"
        "LH?tx=DR}DN+((N2kPFJXOd<z!~n}AFykxHefDw+Ok)E(Fy%!XI_F=Ua_Nw2<e8E5zJQ"
        "gir5e6IWuE-p;V-;`EKyQR1E<g<Orqao2h*7KD>;Rsk|6oVBkR{WCuG-"
        ";DQ)E=WAmISGdQAeI=)I-"
        "OtqxR>)`DE$jY@@aI7hAz<kM>88Cjl3FfaBI(bOzPPduzv(qeMmK4l~W$%{Pr0r@S=Rn"
        "^>@|@=s(2Usq}G@8%>u6^yNPXE-"
        "t9LA%3AhEu9zHZWWT?~=C|D=U(Lp495xZ*+nd2iM92s>}iyY-vnzjMs02zvLO|KX_iCA"
        "C&Q6vX+Vd1gDrW{I$?_dA8ZXvL!d6+^%Kt7?;6pkvo}H#20ct&G^>JuhbLDPOFvXM0xm"
        "@a4~r<Khk~Q?JruX1egY%VN|Ako5_a*#NWs<L`(9v?<v_74m15$DHP-rjbgs-"
        "(hBNlbqeAfo!A&^fLNpA4|omwIn@?_Of5q*tn-"
        "u?jFVpkE2X_a4XXYr_sL7b2eGB3lKvm9T(~84A&$Yza<_=())QEl>t$H%f64@<l)22;$"
        "&&PW{?+mexd-z)uOA3F(oo1Kt&O1lR-"
        "V>_%@eOxT5PPADk!YFZ1n?!&s$}U028%?`2+YIrYRVz7I7X>Q@+ZKvVM{WR$8Fg%;QP#"
        ")Kqj{?8f#p_d|@H71RPwu`$sd?qMFMGxmehZh618%6!EN@eM*F;gU6tVTZ!Kjt0ojzX@"
        "fK+hKS6lSGpK7(Nuh&?a&(T&k4_{$O;BRA8v!t<@g99l40Sl4k>31Ih3uR|GH8v&<Ld{"
        "wRCAAa06Nl|IH)c1hk|*Rh1kzBgKb*aiPrp96Hh0b3#1Krc{ybpOzA;e40@u24;xSa$B"
        "(_o4sLBwsv{2CwsXxjkNAI3b~oHYmD^7vYo*8_-"
        "I5E3_;BlHJ{7tN_{pPg~3NIH5zdrYj0RW{t)6*j%>J(R$Ct#H>85v*4a@%c>K#o9t+^&"
        "BR(~B}6@FZPbg7*<!Jhf`tu^n$4-KX99-"
        "d!icP6*hOr%&5J!RRsrjXWn^s;O4#ZNW24r@2*t5ESW{sbRxfK479X{qhFF)Z%&dg009"
        "GsRceIP{5qYAt3<D!3|DIfxn_sYrZ|TWM>+gEO43|b*4b|s_4)T=QjKf>b>jHJjG~aKY"
        "GWe(XlWbFM4r<~lENtcaW?W_eAQzGX)rB1(=jbCH5jj!ct+-"
        "_hT?j1}8?qVrJk$+utR`!x9kbM#;!U|PwVIryWriO5hPnpIIo8lr${J4`mk+baX|Hld>"
        "uHYfhzxmYTEB|f<iUbQY~6yE#w*pW#(|R5OJ$scglCBN-mY2?V`Hc-"
        "Sy%r?Ux=$GEeUny8YNfEli6e?qo_OeOh3<0su&ZRV4uMNb2ga-kB~o+?^r%<tsK%L@cv"
        "rp%rd{HmY{!0)6tJ2b4E}}Dz>2#I)d**AC>i>cDOmZsg_}ThTWi!;Ra2#8gPmGm0Tp3q"
        "PG-PHzuXcRx+%<TxmE|s_bqEI+NeYiDY~2tRbP+)FIy(z694ZxjkOmTEwJ)Lbbg*3%_J"
        "c3>;#s3j&sat;G5WTZQsjGli={AFQ503gs{cD=T~-"
        "wbfsRU!y*pCbWunYd4k>wPakNgyOa_(G^X`YDew3l5kHbFI>Uu2)_t8c3WtQ@mQIxE&`"
        "4Hiai%dtUi{CwZiUV|JyB7!U&-+)=bD3evRfs1MFJPd`}lpsP*J-"
        "k>dzjG31C<KsPGrEPizKaY*tU&EZu%wecsx;nd@VZ{|~f8J_3&=ye&UXpz2}Yyz)`*N{"
        "A(;-2UkB-KV;HihEu`FpWH8~4Kl`RDSJNHKKRXrI#8x~le1dhNeT6{CjZHD#AeRzKUjk"
        "(KBIeYU(*qdkYX(eyjCT0f%>b2mY&;KI}i6y!g;PwQ8W4dH31mi-XBoGu?)2b^*{R1Gv"
        "*9fX@bmB3wa26gp!lVj+bMUSbTsDYTE4Agc94*PSArmmCl6@G{PJGNPJ8##yX&7PKf*%"
        "OUB5VDhvRM1cFDl_OYR|#}BS>`Z(IO!oOg(!p<{sz1FQt7{lwfL{0*`d6Y5>}t^zQ~@6"
        "Z^@nd1+ZydtPJ^E;eBj5v;hvJvZ)X5WNQ!6AiRQo9~bcN5l7OC2q|_lo2IT*p6d(sVZa"
        "BfARj73ni-"
        "(R>xb#1>K^%x_%|t1S!^rMs#Hb$U_GIRGZ*L)^j|6`zV>XSn#l>CL&_ZegK-"
        "92r&YcI+7;*nCX=e?4{2JiF7sfIyLxC2Gu2$LZjsJN+4@AhD!GOBr)HU6*B@vQyO%1=K"
        "WJVFUI&V}U0frVmwMPcn4>{45JVomH)yEeMHQ?ZB&J-G-5{5S&i+)4EZYB)-"
        ")O77Zwr>OcHax%(83Q?EgDem*<R{NwSq-f>`zWGc+|z-"
        "n(mHr>2@iV3RZ~Uj2}^5@;Q9wZmO@BW_Zp~Z&=em9NbIFh6jwPcrHH?mE@u1MQw>Ut8>"
        "8EY7qS&P)h>@EdT%j2mk;8ApjMI<jDX3|NsC0|NjdB6aX+TZf|mJF)nU!c>w?r000310"
        "00000LcIV000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;W~8p8pq`drR8o|f7oT60k_r-"
        "cOUx-w1&SAEBo?Fs`5I;>I+{8PwF=||t`fWbwyJh4wvP65ZTH&M+7;Wqv=g-"
        "3W}j@|Xy;=0#J0fhll3LrQae>UM!RP=6?S5_)9tEkciGOc)3Li?-(e?e*J^jw?vyRB-"
        "5T5fw%hDl>|WVs+x6S-vs1A1wau~jw0~f$W_Q`P-"
        "0rk3pY0plc)L{lJ$8@mj@uouX|=m!4**b00|YGq000O8001EXCU;<F|NsC0|NsC03jh="
        "VFfMLya&0m$Zg6=401yBG0RR910002U000000001+>=)`A5Xs0;#!#)El3JWxq;934Zj"
        ")xDuA`uymS0p-"
        "l$aNvUzCyx5_e0?DNY577iT0EqyqUGW+pnCItsN4<O8lOJ74=syC%C0wkCGZZTamt*dD"
        "NzvkS8;usvzJ%9h8j&hE0^G<zpI7CSEcMYexzkJ*OXrP$51yKTF~&f2!xcD-GMt)^|d?"
        "PI%Twu*LFY}4$7?B3Y!u#2-"
        ">WjEKZ)^?fQQoE0~Cibsvvu$75?XhFD3kT{fvb|}$&9>Yw-"
        "39<qO9KQg000080000X0JLUWQ~&?}|NsC0{|5jR05L9cE^csn0RRvHfFJ+>00000_#FT"
        "M00000otNc%703Jkv0#M=7C$+@HnY3uV1?okBseW4P=W?`E0zWb?xX=iAaZ1P&&tg1o*"
        "<<_OV9wH;!aC(Ewo61hEn+E_b>eB+1%H4&x5(;^?v8|8Q8nu;Hp)=t+J5F95ZY5Oro`w"
        "XfxJJ04p(e+RWKAM@}6+ZD!_}{}=B%a`LP(mGN2QM@}D8c_&*m1J)MJC}920`u}<AGDR"
        "=QRcIiNRuAJuW-BC>bh3l70Zs&i*#+WQv8H36zD!F^UI-"
        "(UUZKJCDCdk~r}lyD#oP=f!+aRY9S6&sSo9R!jbY%AcqI3O4ofsJ6@1{<8s&~I*uha^_"
        "t0={Hf#w)R15tIeu1Z#-"
        "a^gLXq9Hal>++8gmlSbL@Tr8DbzhS&sxFmR5*PhJsPw?MZ~+J&*<F3>2xP{oOat-YoF)"
        "JU<S~&p(U>#j6@36EqIYhaS>8izB7FcMle^Yj>>9dIe(phM#jhwv;c#_ub__{HXfvO-g"
        "Re3mY&5imj9_U!WGO!b7JuZ%jTl@XbZl_KgCB~DQEyGFi&h%^(j<@|8`O}emKd?tE67q"
        "eKN6Rhf#xi=vm6mkVmr9<tHf24OJoC6bywUlR7Cc`5K#+gr3N?X&U_s#;cFSOOB{eq@@"
        "Npj&_n;Y$<q)F^^q{=Hq^aS5Ytfnw=Uo$=;Gaq8!ELP$NFr+u~Uy4u5S#^K4>u#VpRkE"
        "5%Dn4JfjWnVw1wW(kTU$8eu>e;To{nNmpIp>K%J;E&<U7FXg0un2rlXUVhB5GLQ8$*5#"
        "au{v?ve>wT3-"
        "iIHP5F)FiooJulY)yajmcOxBhr4gdf*^JzawwB_lxjQZ(P2}Mm%5<|)H>8#T|%^%&kAj"
        "{l_=Idn%l>hyE>bb$&Q|*R0A-Oj|VN8hD=-"
        "1LaC0YN#DauxF2@}GY~ruIOEWI_%DBywva!74l?PuqRd9q!P0Hj^=tT%o<*KV5ADOWPv"
        "SDb>4zNcT^YDUIU_Gn2)u<#f^GN;`6g~lb~I=6El{MxN9EExaez&8Nb*5;l>C^Pnfs-_"
        "huH~w1nZg?;a8>&C5X>ZGi8DN66mZ|zmJb=Bk&W?aHXETJ_8uadRV?pC3>RFICTWLpif"
        "a(!RKV0wkm0rOmWv$mnR8~2G_{k%~4b<Y7`qsG^)2<7(_ee?BHE}z59T)CehOf2eA?fJ"
        "EL8wp2{hcP^mG~<j7ZeL-JuTh?|h~)UD}Xhb_f*Lizr&>XYI(`hN7LbYXZI0Ca_8l$H("
        "dNgcse+5`WR`*?7}I4Y43qWSV7<))Dpctw-yF8I{n1w611@l2t*Fz>6r6y}63Bf!=W#x"
        "XXn$n#80r9SgXp&02TJ&HHYN9HVIrv95}qwNts%im&Nl3nALDwp_kjcF8TzH_ZMR>9fu"
        "lrMmG8#xxnY{fP=lLGf}H$~$HdP<oZj#iG-"
        ">_cNE^;3LL)V(yz_a9l?6z~}GSM6?WFZ~a&66|qF(eJqq&ZhKr__ZgAZMLzFbpkaC?Xi"
        "l=LDULA;5VYnO#RRaWIDrZx-"
        "!+3{cNJEfp$?z_kRbSB!TKNRy>{ca>vc7;aE9=o$i~xeJhb8bQM%IgS(;JN|N;-"
        "N;|OEg{D*^G7sNi_JJ|vk7y~Fq<m$b6xPMY?|74#<;i!o@+M-"
        "AKJAX=vq*_;jQTiccwSk0SRaA<jONc`GQl+*)H8{Ap(^YR$5|HndU287Xko5$S~&qpPv"
        "6jCLoi=)Um3lqiJ{-"
        "MyRM_*>TFY{CRLrTQWS;`)+XOFJ=%2MOJ=h7Lb;w8aDh7G`V+^quR|};NxfggrJ+vb0;"
        "w^&R@6w&2;RVT!3OHFt;Ag>p0~9{a#PHN@f39*w(!+K8hEaG*c|nmGQc&4t3mCTFMCw("
        "cZW&zF|PxU+M4>)cPv!HIZwDoar{WzX4ft-3-"
        "y+}RQ|Wkw~7Bp?MMUr?eIzFCB58zK^Y0_vH`P;doOv4n85rg?k3kL^F@Ea5g38%c$+%g"
        "Gdmn-%_{geuFQQ5u7(fQE0F}ALl4sKD?f%UTrFm(oXw?^U&6Wcd)%D4D^O&L-"
        "j6s1Cc6gleYsmqPdV4~6fAMIHE+2-"
        "fD^_|brancwr5tDr|Bi2fcN7I=%z18=?5C|#nfU{qO8%IyK1V<yk+`>U><J6oi$nNx@R"
        "L*#-^jAl)}wpcbb#nUOXaHz!rN)8Z(7DK#*4QRq3fIisa!BH-7Bw5bKi+Mv3P@V}H-"
        "sn#|F{muh!;i<ySP$|rUmt$}6KQcZJIgEzgGg%MJ$nZq^^h8fj%%#o~0H+8aFCi=`or5"
        "+dyI^$*9N%b!_+q~&W2dvPaoyb(he<^OWTDYhCJ`rT5lXF-b_avOku5lkwCn$dt2=>%p"
        "`-"
        "`>?kh>eJ;Zf9F*jvfA8nQ`GPuN{ri|oQycP%qskcC_u^ce{0bBLyD#^x=k2fcx8Xt=z|"
        "T#Le6r~_5C&|k9Ntej`_FQtXnm%m6tSe8;?CWU9v*zuTpRXo@T6V~EcVO>~`91QLI$I_"
        "BJL0(6<h)2XoZF^`>=pM0L>S~`#&r_nL65C;-O7vH9Q`zlL2e-wgdOLbK-46^x6-"
        "p`{A=lRS`Fe+57GxMbq%7@4pt&zDa1^}_rl6Cc9=q7=ARczgydj^VuJe7&nU(Xk3fvaP"
        "T8_|nn18fm)Fzb8HYDd$R@AJZGpxp3p+1-"
        "TtU3Zx^gO1s{J{SqbYI?SjNt#&i|wCKw)%kzY8|*DIgAImhpMgh73>oAqnm3~2vZp+dT"
        "p!R-"
        "ojejD$ga;1=A7>)K2F2Tz`2n_fr6Y5@9l{K^A(ElT5`frz;S>AyRrPa30C%>76UJrxTR"
        "X97Db<U20)cR<c9c{L*!BuzE;s;x1FRxh9dL`BOv&uaOm=@#=DQyS7}Y#aSzLNGC8JoL"
        "1ZVXE6QLcPWiLd6sYJs!A8VfX_e*)8E)%`WO4^`;We7r43Yx9VF#Ak4eAVZQvO{E<8uy"
        "O1@0_Lhj8(sz0EIVkB%2{t!L`@3q~+K5$=;ti(ra@}#{Oy`tCaQNH6$ia5h)!gtm?c_!"
        "M2P$NSsyMk)xc_K71huUlEt;DNxHnm|#H90-"
        "LDRV>4<=pfge3WQJrR!gdobHmBnTGSSeY^*fY063d1HVu|50V`dlt%PU;jEkwhM>*DKj"
        "4y*=q@xjhT^TK$cEI<dQJG3UarrCtBo`bqZjLWJx1BAPa+qQiw)j)4fSU$wLvBGj^R#~"
        ")mjp|Y9C`<QI~I<v8@T~RT|@Aa0`8(D@~cG9P~X`v+CQJ*8D*JlD{wb4OAollRcn+@$b"
        "|!%O^NPQ0=4nsVToQgZy=1x^Idn!q|g6L_D_<9s?<!7^6&US=5r~uX^d}sJ<f_X7T6HC"
        "@n2HPMD<6@ke<w^gVREtwJ6iIv|ZDuZRsmq1q8h;u__QafvJ9hRUh<3I5U5T=;{ZVIJZ"
        "hX|r7(z9&457fV0IeP_g(jO-"
        "N&c+x+{HG}^`yvoM9JNpOXn6Sc?vxb@hO<xL^BUXj3#N}`;-"
        "V|<u>QX_RO;{Z*<*uH!K8l@9PV)4Y-"
        "tv=}zqNROEooit*n&l#B70*hiuA&%@*>xLaxK?ItdM_}f0AG7iF`YaG&_3=X_5N5Xtmg"
        "mN@Y2C*Kt}bW7?T>crVTlOqAMz2_!=vLIpZe+CU%MP_LxlM^9KS@elJ(6C=q|bpSV0Kg"
        "mon4^}GOY4+XRUgJ#OM$N~a)Mgv2%*)z1(21{FvPbT#uMg4r$GA!0fIW|z=cM@iW;Hs<"
        "j^rmBD!B}m2qn(?0T!N3D0VhB{uEv6zxM6$Zs{PJ3Lnxo^9CX`6GWog`aGh>&OHAzXM;"
        "$qHr2@H&d0sg>ayeELHx?SUTC}hQ~0IzGP0R}@ZX1qpm*?ywOjEOWieMG)UkJ@Y$)ing"
        "=Qyqwl*N2(w`{{+^^YM(n>v-"
        "O2zX%Bd7~1wBG|R`wsYw&5T%!_fRkWqu_nHoBRd$4=L&IORo}zGV8ayzQF%e`^!Tu(FT"
        "jYDp?+yY5<}U+AYmS2E~`o3`~{Af{A!Gc|>`t9TJj+Hii*88{bu}aL-"
        "q65HE|1)HHZQ&KHy5;m`>>6ID2~!E<!ejab=x+!xOur8GIq*+?FT=EJt`HQQ%bDp*<*o"
        "Li}*cnydVX=LGhG22K&cIeObR_0oC+dA6)HOR&LkrK?)ZDw~akN6WmBo|nUnp~BBWc_p"
        "mV=)JK8WosvADJ~|fA|SZHqy-"
        "<AtzoyA0r35caT@8v*KVfU?dUi{Y?!o^?`*Uo~PKk@fC$z&6-"
        "W`!B;p5@3elNkgI<p!!{Ac7%P-"
        "#%6syN?jX<8H&rCX5C`yoOqsCL1(}iDX3tpsC6~t3l-"
        "C+9akO4eMx)uNA*f&;^M&XG`5z9DF7tEi2ll453VU8=$vE)?-"
        "Gr(oalm6cS3HmvY&AWps6CjDa;)t_isu+jadm*k3}kYMW1Kyy3;Trrfrw?Vn~lf`o-"
        "d`#pb4`$bQ*0__i;Y$Uy$$J06aK`Dp#Hco~j?s3~2!=>bdeOP)nT`dLhgwG?)uL?t5&L"
        "bvuQsrUAd#&k<9U`|KxNh1tZ7A*QJ!jOMN@H^Ec(^Q17-B<76XQ<-"
        "ZtwQj=w)Q;lw&=E8S+>!Y32UiEYQ#~0P2`<yDH6!<$lVA<_3yBJ*z@RXYX24V;Kd?7>r"
        "Jlq+q4o)R&fZ4H29XKd=~r+H-yBU^%=<c{CbT4v2>z<1*2~jwf&j(n`R05XfO-"
        "54exuTh{RIU;{`zeC4zUHNpf&y&t2ePn$ifX_qQxoX1pN!gK+0=5L5+j4%;%U`i>W$bO"
        "~DD*MRX0EHM^mtq*&a-"
        "Gu5o=oaDTq{6f5w|4UZ=)$G^A7Q|>AwPZe1Xj?;Whi{zq@n}bS+#BB@dLBAtEe}r)4cS"
        "}|tbjeav>j`Sc>EDP4qY)`y1Hs}#h0P!PDSg3)5%WaB=r$7Mr{ULP@hR>L8P;bv9WlwF"
        "-7dpm&596EpSSX;6F2Me1$eSVHH~?RE!3)zlDyl@%{>8f2gKvWhXhRgN|ZbCeD#<^b6H"
        "8D&U!tgp_h4!dw@=DM#VaW^|?Vt3axI5?n$)WU8_UjUFWrx8(Wbf-"
        "%~DtpI&(&Nhay0X}vYhwCwegbw<1wi6Xgy0~fFUY&Gb&^qg7R2NVKt_Pp|Pm~1yjqpNp"
        "Fq;FB%)jcAqIsTpFy44g4^mH4$+~PbEtQeR2dxb}Ue_sqOJ~q>Gjy8VVN40t1INK1ao)"
        "oA%rN#YurODRF@}Th7RF7xn~Uhblj<gkTTYo%AhKU_J_{e0J~yUXBjI!Qy;?)PN>pc)<"
        "Ng8Zg%?UX8a<q8;l0>uKSu5#o|@yhyJj<6FX3But2~RDr5+%<i!Y@plwG`=ss&~--"
        "w^5GA?(4`ONw<b6}O@<j8oh|YBcy2Z8yKiV~B0Y<bUHnV7p=`>*6bptL8TOIezb|=KhX"
        "4>~?Ci-OB?5LXGi$u`9XQU9Rnixu6HPMj4_H-"
        "`0wYvdwpP5Qm1Ah=1T7OcRYZO?rxP)&CUS-@ad==w#-"
        "&ybE>Xx@%^*Ir$^C&9y<D0efm)v>W-"
        "W+3D_v&gX0j|GT(9+&(;vT`qrHSf<^lL*7E)Z+My7&OVHe<5_1-"
        "wWeI#%w{4;JDv*`!r^ii6yZB6mN2(nlh`}#z4%Cl*H01cQ$C4}J+q54ZEFK_og0aI^fo"
        "aim>K?3Y{?u065UvQAP%>uV#o)DhJ3(&j_atsP(xe~Ho-"
        "=r)3&j6b>|H!PAx}^=%H>MIdjg1`l0hAvLz*dtI$E<`X%Xay|KSDoB$gsv&re;qyGd^9"
        "ITG(#fL#_ZZBS<4I>s7Y{cnsr7NGS%{b_fz8X6U_<>5X;}eRK--3nQ17>I8cLg+z=0%j"
        "`h;*}RA5SLrgC$3qL0z?thY#R!&m@>5+_ycYhHFmr9<M=8lTlC0bv+(unwVdd;VDFm86"
        "9oXW6aOA&U`jFkyt9%1`pkb-KVvObdtK3egMD36X}(58&q2@r+>w**~gVCNL0>H^Igq+"
        "FTLq(Prskp%rUrH=p)}(u_@8q8)uNs4y3x=>>m9)zMcN6_yG5uJLGN)dQ-"
        "Kw>|!@)Pvzm5p)XQ3@wMU{GDk?~;yf>;Q_287gGj--o`3YR;MBk#t!rqdyfIkDRiTIQN"
        "%CuDJjxa7N(GdcS*NBrBc%FFyFeTMquj2NPP^#8Ox-"
        "*x9wrZlmy^$+L#+^^;Sc;T`WAA!;?U32&zU9iU@|hi-ra|f6mBZx@sH|CmDO&VH*8(S6"
        "+%SPQf_Hr1h@lI+!Kn=CPOwtxfS0K#4ugBg>n>U4}aJ()p^KFaTS!@Q<l(|V7fj5uV)7"
        "suehLD5PVR$LHat>7HlO)V?%$WbTd+T#(u;_(J!TAfjn^+<0vVjR*+H5dG2G<N7orMYi"
        "kFti}oI_jUN@&855f+D(HIS-"
        "%8)+BIG`rLFX}E*hBaw=toJ+f9iV)FxY+5{f5j5eA500p?Z&(Sw?H9-eZ>g-"
        "kOiiR4vZk9X#R>;@(PCd4Q0suQt}%)2!`WnO+at0i$fsZ1oz2*k@D@>YY4r^DynQQ)P~"
        "dGvzeY)$9<SP`pj+i~`OXC7soERDYu$c}}7EC=SUTK&kQyh8TzAkT5L&uu@;|rR0mM63"
        "egSyDPJ3-cwe%h=?)!>f>0pU~K+7<^vg~&I<vxl-"
        ";W5kx6Dn(nGVp`%C$@<7YV)cC$A&t!6RPBBh;iB7CD#13sdoch<8!lNK@cg_UwAbWQ0R"
        "+F7YKHU(<q9~3+Lt-"
        "48$AX|Vvc%Hh8PU9!R{h?|6IrEReRd|pn1mitIptLBHeiWWheQ=p{RrR%*gLVkL<xCte"
        "4n>`amO>low4XpJt~W}zUBzxg-nivMia#aKdJ-"
        "*d9HDp8N=jncI9qcj!)j4t!G1HVDNq~XM6E}tD|`aGY6RRE;yo)sUB-"
        "_71xwizRtLLO%P6kTEMwPFTa^^`3H_q7?lp|w?!GbwB3;vz?%d{`&!sx(PtvN`g?{)JH"
        "k5thZ^3WLE%F;z?@+1U&zLN4)xLmV1isU+X$E!)4VdMD`djM6#c2!W2~@KDT78GRn5*1"
        "-VWiB`Z?v!U9R8$|%QWPjY??D$X{jGkt2Q0Pp5$_hk2`<$)~4G#-"
        "$E{!M*Ussr_z&az;Co%c))YqRSpr^T5b;~Dl%>(G_WjW?r5z&Rw}dPmEZ~<#k4)j`;3i"
        "YJMfYGJfeVjFRV*((6Qt}c5O<u{)LuUdV@UxU4?ndWc_D;0$8KOkt5hGS~-6qCd-"
        "{5@0IV-$190o>f2K0SRgr0`WI{>-*W{0K^w^MOii4w-"
        "U#nu=I!{yY|8I;MHqK9F0=@gNfV6<&pdjVrtSPsy`dab&J^W4G614S37@N{fkv-"
        "^SB!>yO^8t{-0ve5t2dMFXhfBkk<0OUDUBLvlqNT#-"
        "ct)H#7#7}8d>foq!$5HqLq+YU{iqRQuzbKsvzQ?NO##K(mFOs#){*UPXSG7?5jfeMUR8"
        "qC_B#K*O7lPx9~Vgl}0&7fJ`|^?V*2U-"
        "f(>_ym~r;Vd_O@nq^#}bi#E(TFx$DZnKxjDP98C=DplN^>e*CIlS<1)K1HSw=n?SVLkn"
        "DVL5N%3rp@82hme<n*7c&gWpZAkg7W-ZhH+m?GN-"
        "6ZL+q(SCg8#w&PrUgUIpKX7AwwHHH6L2!n&$_Yhy3F7Qar(3>kH7|g78b_{<lWU9T10p"
        "N3^sq)a~qBymOs}7UOM@k#@IR1_LeRvt1YctU+Vg$Xy*|4Y)I!tNYCT2P{%(I4ENDnsW"
        "mSW{(=~CLF=MgmnIdomu0;}Ekp1G<%G3UTLadZ6B+{58&v!_3s?X4V<8}JL515_D1lHM"
        "#8!bContIwYdmXT1~DUJ^Ia;KujVqLxmS`CHp26-"
        "HPh5ec6LpD(=hza^@%PDCAamV%%@q)c@H#p2bl-`D#ldrj-"
        "v@KdYWsvxtmZSUBSZ7{fgWR@g3sJdUeESm)%T@Ki^oHVf_bSgS7*pDavnT=AIblUfJ-"
        "shC)#{^@^*2U5TyCA{PG-kx{XJKN3)JsY5Cd~6JgnB{D)`}r)2V!>rN1P!jED~ewWG<e"
        "#gSGARgE8JeSq?blk$1{2>KovY3xFG=z&B(Eh1#$tGWkq#lbHzk6q!XVy|F^{=j!iUaf"
        "q<Q^{%W@3^t{Dr%Ngtn}p12%KwCXnr^utf$M^*YqPCM7?o^IlL$ej+0%XdA4=r4K$T60"
        "D1O#d^~y&kLxd;pX-D5pDSO;;vYkI(@9cca1X2#8qbB~-%TR)7|ss7p)dGaD-GB~_Fmj"
        "Y!lh_LKw(gx&-4s2#-"
        "r8X7kWG6A<kK^1$&s^*qysZf`Oi``a`)i)I~@Ir_jG>n?6rn$6nt)HDSB3#XYmKQ)&u("
        "lpiT;LORZZ6AaOw=37PI)WXiX0f&AT%@3aUyPOsJprl{XNTRy^tk6a2A6nqgm;Q$z=nH"
        "ooAd12QZ>e;<QI-U}pW7q+%Ks@+zMa;a_-"
        "!R|_fc~yJDG*MedTha@H%)xh$UNzAGu=a^#@V8gC}N~r#CxcnO3U%X+ux-WE%Cw|Hu<t"
        "yUGmqpi~d!s*$zyPRexcB4uN?kY$32lD(s-"
        "4pb&Z!x8Wt%mCjw&s(SA`Tq6j>JDK3&#cZ?`UD8@MOfPrA*@u+=`|f*dWNAT^$;6!g)o"
        "!zxfXg;_~qfT!Ag&5v)J3<S9xE$Yk<z4Pp}5ACgyR?EseoXdSCSkGk}tOk-"
        "}W*Cv%PZ1v@p=G8Cs@VOKFfX+1O-Jy9ue*OboVVSIP$jXMiHQ~y-"
        "|MUAa1<==61(lv6mR8MQqve3|<h1#RGt_tFuITq}a3i)$FYuh_AvgDraHlB|W`3}9~1@"
        "<Dj)SFN`R$Kuc;1YFM9UZQaUc$pZRqYB9A+Wpor3#79TINZc^fOATJZ$GQ6I=czSC*8!"
        "x)RsHuOxw+IpeflcF0YVAM>Y4H@rr=D)WvSG2xe6mY1G}GkD$QEG{P>ZQovWgOJdGrk8"
        "D9x4oh+Ij*_l)eIDCz92?3BfPypHv28FQ%#-"
        "kLmB!!?Uu7Y`z>v^eZkA#Ugkr+ZKWT!fi%Zx+evMDC5t<xOh;YB`9WYIAT~0n`qV$6@9"
        "=8tDfwq%sCpfYmOA0>{Kf5^xmIE?IW<&;u(-"
        "|!dV;xnt{xq}5h%oy^&C)uqKjthZ9NCK)=_>8ztD!@X^y*U5qVa=g=Pt&ehSvnI{LQN&"
        "h;egx%_s}kF~J5TDg>KMmv*sW%Cx#F?<4iO~=ONTE_AbV3ZQ%;}r)=V*)Bvs)Gdiv7BX"
        "KG!`78--2jgHaW>XUcF?pa(^aHxdZQm(_n$eY&<ym6>hE)*uj62Z=%cO#FR`nNned7!m"
        "3V9t;@Z&k5yU<{Q`w*V*(mqrrZGws3_=x<@V98Rzy6CkuKW<;v{Riz?9tZSna%`gs&%O"
        "YN;p>)QGB!9!q;POm{aMg^EJ&iFS!T<&bvP+LPKR9Z<)qJlD(0(zj(V5u>)YKibNpZtP"
        "q%Li-aMTy=bz>KOP+UCDprACAt;Go0Tfo>LNxhWbSLPz=w+*|NwC^8}0t=oHT+?mFu$2"
        "VbIph!ERP-"
        "v)=P7qs(c1h49I#WZwNSV#N7S@tfU$mgTCOf#E5a8T(Iey53MYErFTgUoCk6N&|SPL9{"
        "idG0L!NO6R*USnNZ<iFBJ&sX3O6DK`}1lNbA=w2jkyaO-Xir$-"
        "l>%N=P(`;|)LfJe6*$aWyL?5Qev5soSEkoI42H(gzMcSeD(A%Jl5TQ-<{6e*IjVJ2DJ-"
        "TB{lW-"
        "v!!*@Z8;A;1O$gOu)|0ojBsN`|<ZYOP5sGraTJ|Ny!&*KVeqOU*M8+qB`_7%<+js*aMf"
        "<#_1tb1KY`7?TCNu=3^S;u@&T0AY#8^;+X%_w3Xh;N0j3_e-Mhsf#83UnK2L3hK;(Oxr"
        ")?dIIB*{~b7FpmqmIzdiEBfS@G4ZS~6cKc*%DZM@+BAiU@Ba^7kbWND<=otD<`A_*)JL"
        "bQMexp9~H1(9gaA<>P4jAZ7v9ET1=SyUC?GyQbP)h>@EdT%j2mk;8ApkYA?F0Y+|NsC0"
        "|NjR76aX<UYc6hZc>w?r0DvF>000000PY<C000000G*fhdlc9E_i+gtBqYREW_RqIGqb"
        "^+5G1%2XmN)UC=Nji!6_Cb1Ok!W?Ci{(nKQD%i+gdmPbtzCr=>s%EmFRD{)OlM?cCRO?"
        "jLS_y*Ksf*S*&_rAy5!HIE)WX8NdUbaMyYa%>U}9Q4@9(`HN?@!hb=(?*Z^fBudmCQct"
        "y;-"
        "5Z##FQ~5Z>DiW;Aq^C1&;3>|DP6dLhT%?=1Ma6fP3CYpo5*n?e}ox7yo1K3kj*w!nyDq"
        "*p~8n*7I*dxkfkP0q$9ltZnD1!qc$7eq0YEdW?;9-"
        "Tb+s1XP9nME(`#;#4?U%@l``zey){lJTp#)vj7F#JP`LWIsd2C>8!}{Dgc~*5+3Rzb#s"
        "f;_icv%sBFx^d@^i4sm!daT+t2c`Ck&e9RB_Ua&##-"
        "O#;lr3)H~9jO@**%JaeVr~6>;69hfX_&A7Osc7^faeo;s66jLryV)o7wlp05rqZ!wHa)"
        "JaZ7)_X0X#Cx8%zOpsjG%r4>OHR`tdtogu&5TkW)Py72?_!w9y9ZUhskC-eYx0jvf=e<"
        "OK_r!zev6b~Pw6}9#lJA-"
        "4C2+%^9iHe;K%%J(f971+xZ7FETiQa#41RO?|laJDNK0y98$MTF_Gtdc@vZs&@%5iX0E"
        "bkpzG(dhXKFdB_Z6No%{;Ph>Y;R>Tb3!32EhLi;pjfNRcE?4cNWR*b2q$vG@FGu^8VPT"
        "cE5aG3l{VaYO#i_3XD<87G&sq;!Xc}U+6$DUE7G%>^<qS*6M6`$l1lzuY6^Qos7ytQQ}"
        "X-"
        "o_|Kz<BAG{K0{^oqS$)M2T*aSp?J?%stMevO95`T%knVv$)UfoK(uK>+FQ_TCPFott4!"
        "5()WOWmK&aV@yY2A$X8SCwg#2>Y91PaaJ-kN<Bhv%fxPwYUpt6r1^C&Ej5Bj*<nBPKF+"
        "d_QabiaLvPx&J5&KPcKA=LX5JUJ+nATmONk_V>;<#vl2YLF*z_Xl?G^@|68#-"
        "3|m%{qQhredw~Wk)%@T(s3c0Px6^1J$ai4o_g-"
        "*W^FMLe*iowj6=`zJK#}<R&z1xC3cmzau&^73qg!o4(FKdO~cfMk1pPIG*p#J+}YdAhG"
        "#&GU8Bfjl#%|2+vp=inz(Q#ca%inN9wR`q`~)Gwj<W@3Y4uof|<mpsXLNx8tKL}u;1t="
        "%f@+bHp~>KvVDa54bF%+*q``+gQdBB3@<kp$J3S3dQer|&+p0I79R%|NmTfa?;zBTVe("
        "o=QdPM%H85Dr{Q(Et6LBo;9`bUxj3aR&;|Vv)eyiGa7X2vLn&G8^p`nya3eYjne4`^(p"
        "MDK0BwbXWv5l=0V3o&`yD9fj7;{1nJs4zA@AH2}&0!>SPx-"
        "6hqph12`Sz%xauapYd*K+~Z``f7%(pd&ZMQHT3^MPzR-!<?X-"
        "rA~akK63JzuOCvkA1AexBjxl>D8E-^hFME2G1Xe9+pFTx&-"
        "BFc2kWMg3r&hLgx~v663FgspwAtTw!;wGWx4U44Bg@h?KYQHrJEp}eojU~v;TVVaa8Kj"
        "aR9=x}Z3i+WAh8^l@}qz^Tk{Q?U~A$1MiHfA_)NlW36_>sMyEh3?W)!;;Ux%@_N7rw-"
        "#Af0{>>zlPmOL-FLrY3_K?D3o!^#wPJ-"
        "0>_n#)Ef>!}WonGT!d`Y>c+18OwZaU<+viuCh5wOf`W0R+z{4LNa)ZTT9Kw;czA_tuE!"
        "q$t}=PkBg1n(aM|+9^*2iMTW|c^bty=&_v@wj=LEc>K`qL>KK)>`};2#?_x%V-"
        "Wt`d9qMVR5$x=EOZEpUtB=U*sN03h9A)#%8L9kYSkCGOW#wbcQKmBc7+m4{`x-"
        "HS<+_UQC;^yXb*Oa0zfL`8Ru$`rWyR*?RcN;P8Z1#4amReN12EaBOx>+u6x$hGLA_~D("
        "x0I)>Z_M`zKR**-"
        "X~<CQS2dj5dLNTg%j9I@DWV6Z?To_X5@WT6UQ`r2`H100EZ_m#pT$(@DCi6DuD*Bu38g"
        ")ap*HUmt(EbW|gES)}TtFm_mjI?|=%fEcf|@bmY@M!&h1h?Tl2<_o1L6oWA*ip^zBIu{"
        "C>`4xw%&RS3u#Bn2%ZOXxWG4<(_W$QYvu@QE|z&Qf>F@}`i-"
        ";&d1=hpVb<Le>y>PvJ0b=IL(Uj&H>y&ot|}7Et?>bvPqDlK;wR33`&*V1?(TIE0C@>%t"
        "{@<MU^-yPQ|!Gss8!Yo-"
        "=`OWnw<R*QYJa?X3^GWYy##rDE$QkZ>Q>&i_9H^^W58nXa54_62CU@L7N`PVf(6zOw{f"
        "0Mbs9{LWaKWdY{Aij$~UlB=9ZJD9yIauAQfiKD=^&E)uuE34rCW|w6w5inB6U<K#0QwY"
        "ri9Rb6&tUF@d>GXg`{3Q+SbUFQygF5G=}+L7N(Z@>TaQLvH~Z>WG_Br3GQ-FSKO}d9bJ"
        "%m}V~`Wa5*bZRNaDmm75O5*Y@NjGim+M=2f`*h6{q3a;g&`zd70Qjn@A^W*TiCG30J^n"
        "V@3;F&!ZP5#&9Faw1Oy4|E$W^2yPr($7Glc_9nZKPviY&C$L(}Qg1M)@JqNyEI<prDPk"
        "Qeq&$QeZt+G(|Ko2g4*;V)W7sxKalrt4xNnu!UHojnKvTmh`V<wZ1IZx%GMnsQA$<c++"
        "gG9AO41{WT6mi~IdPfNQA{w4*@xcmQO)S;LQmnSs{@Y1ZOsG9m(V=a8GSM9#C_a+oG{X"
        "Qb7<0L_ADI}OQW9ZX|0CFJ7=m-"
        "1Bc;l&_^w1+&;J9b9}EHFg|+DJ3ctii^W1k`hoo&+fsaz|5CYS?cxFX*V9iJkW^V;!q&"
        "}yt}gf9V<y9a7SL*X$7-"
        "$J0v;Ni3r_%t(9bYro;h#6rT*35<!xs^fJ@dsv?V;1K1lX3v7o(pNy<|egH7E3;AyD~o"
        "?|bGNriKQ6U?)8d$D`?jAu8x%DTDhMlt<W?r&5kp!KU<FLyH7L`5OLo@7?^yk+(&b~uv"
        "ZtZ~*5tq9%(kF&cNhwy(1M>weZND6n#?-"
        "T3r<(*F@%4$kQ7slG3*t*UboMxqa;=Heo4rmTJNS=w3lfz%~+Vh2+TaT9Sz+7%i^qit~"
        "=<1r7{O`y}XBDm~*j$8|5n@z08I_i=g9^+Y*B3`hxNA;|t5neh{UWy<ZVAs<>ylSy4ZI"
        "w0=AOe;C6Bwo=EU!2c+Y`Qf2%Z;#9k&FLzDCwJnKp>Y-"
        "+Wp2I1ErQ@$K{O6Jl_xYCf~F6l(d7bC$mD<A&JEwgrzx5g@c4KByE7v0(p)0Xc^Zs{Ac"
        "rKE-"
        "@g%co8iUiUApR>L4a1<bOOwK0k8&UvvktX3%OqNz3z02&3&VvxIGf&8$d;wVnlEZJv$>"
        "2T1R2EeI4~#|U;5$;o%;b*XC~2XiX~9}P+CQ1kNXmkF;6B&Z`r2GpJ<Q&R7sOTgwo(LL"
        "&X(FtbF!E!Hbo~Lv7xW^H*z7M(fpjBjBKSyPqykPIj&<|6J{T{?%V`EP*v<fMl-Fky1{"
        "mkT8u~Z)LyCO8B6)8cCC6l;0Vu(KrcH}N%ZZbV_|jNd)rMk2rgCoYaHIokkD`|-"
        "=Od;GQmDbbY@R(hs3OsJvOuOls3YwqMxABgIkmV_H(A0V}l!kx8MyQMJIV_I8fU{FAi2"
        "D`wQ~);ixXNl8H`g6PEEs*)&F?Q)U~cIVr1GGPdi>)MZj_bXbd!KKios>GqMWOT!alJB"
        "BuZ0{oO2AM7s7fC{>0&1bf6F9LTxQ^Kb_W26N*!~9dzxLh_PT(WoS&oP=hX5mF@D=^eN"
        ";u@|FbH|&rwZDwjVqa>Fd_vxq(@c5cOwC_r+~B&AD0`iG*iO?7VU6~LxmQ@0VG!p@;xE"
        "8#6`K>hQ0Q8C$Oy(|7M<m)!zy7GQ`!*yq;*%HBi3bi%KfwoA=jpSJI&fxZ;kqy8@KJXc"
        "cR@(sLghgn~}Q8e4W52Ii0ng+C}(4^-"
        "@b=fEmmGt{kCNm_i+mckq?KYc`5+V(b>}{EbQ2<#%@rq=!yw*M!!2%Rq?S(V7}pXbRSs"
        "s^dz96dG+1dyyRo)k|u;d1qDzs9thg+GP#F1Nlbud99`6Cc5RlPkLJ@oKJw-"
        ")Nq3h$|1GA-9jA5R>JkrIO-06gDem}0)F!tri|^9W5|P;scIkTzWvxe3}(qG@-"
        "^ljUH}u63NBD2^2c%yFk8dDh>Yhcy8~y$D&{f_Kporyc7w5YTmN1VWp7m)gwhlmDE4wR"
        "*4i0u=BBDQLJQ+J<MZ}*Z!h(fekgV=NEZJT2Cu*2Ef5-"
        "O)u=Y%&GdaAX^=;fjS4%4+n=~)1;2>poQ!h?SD;nF9#T==gOAEd${*@LSDwsE-ry@b+D"
        "zjr@FRJXtPuM}m9_Jnx*2xXlE#VE*f)Hd9xc=}>LrW-W#L6m<?o?!dZf9W-"
        "Ng(CQ$a_2pR2n*L^<n96>gcsL<9FX29m7$9RIuCf5RQU4_+w^vYqS*9$Fi4n!h4@IZh*"
        "E;Z1+O>zvqv-"
        "3<rxRRb!U7rKZ$Q8n3UWreU!OCaUN43GoH*ngRY;&<dH;eg?w$JnKf!`gE!X`k7qpoV<"
        "Xmzy6V4UMJdZP1*wL3UA+v=p83HS>43PcUz+h0=7c6xeP4Zl`ER-"
        "0|9Zm})<@IQYtyOx?vf;5D_JTNQ{mqO5AJ0H02EO^N~&m@*AtvJv>B+BV??f0qu0f}tg"
        "LC1HSYR{2Jat~p<ADDdnAb>!AWyq;d59!*R~YqeTF(P(ANp;iPH<14*bn_ZH(C7zE7Cy"
        "jrMtDv3wg1ib2wpi|p^AA2loXlJk=YZ36E2X-"
        "li#`}&$1(1@oewB@LOmVa<V$Ae`Icy3Wv3J+GP}`yZ6|6f{=%KW8#$hN;3<?jyC2oo&b"
        "3$XNaX8qPVME!>%wHzXXjDm;hXsW;djtbiEu2&`{70LAF(dI6J`m;{AJK9Y{XSCW_ww&"
        "H<*Ga!atdLx!vP?=sompD$l(OKQ3Bs3{XyKXN`GUPWDB+Enm)d1a#Lf_{x@8x9Rq@!@o"
        "<b&?|O^)mo1Ygq2^tjn!JD4%ld2V~RGKQYyJBghH{xk8lx+p)=J=MQ0M?d@HS83Z?zPj"
        "@Ef^1MjI&4*VtDKuA~Lsq3jH#tiicddkigG_Jh|YFtrw{2lHDo`q5!1F{c>j!|iNlN@b"
        "CtkTpt7cT4u*?RBfuoUU-"
        "p+B@A!G{~B+aWFrCGvjvY)<j^Q*JP(^AvTG>_S`J!xH9s9@u9>i}`4jl6c*@&(7gjQ}="
        "~pW`gT3n4C}u2k0_2olG^VvUiOD*&-"
        "eg2jvdQZ^+#9jfv_kRM5u>o6H)%icB(pJntX9nYrH+;rKSL13ch$gN}}_)VR<V_A5PuA"
        "0Dm;?!soyb;5ROXifmJV0J+oi8Xs!+4l6U>(ys514Y24Bxa#ZXZezwq8T1okpxQA?k=;"
        "k9tRWL^YA;cpUUvccpAKb=d1B%c_Z5@6{;F|<OXKV@M=d3kR3UN+NmAFJLL=3eD;7E!4"
        "bK;Aja=tMso}GkBqxvDszbKk5&;3S{ls*v&?U$_4rq|a!w|A#gx?r_5*rvtzxUY*N4AP"
        "YO3_ME2x6Fhn$T$E#`-p8p8{F!*7$O<00x){hTW-@3c2F-"
        ";qN6qjbneQ3<A>`MgboDd2$^<DW%5>|SLO_d$&{o=W45C2Y+Gl(R7x%Y5sZ0bV9f2p%Y"
        "z%ZI4C{h0izIRJ0<HK%6IS0>0^>AL;~S{18l!9$O!m$n(>MljI`gO~V5aG|mS?lG_6-"
        "r_Ec@-8G<ViGy5Ef$x_4t)`KFsh7D6!)!d$+_rHl5SR!R+4?NB%bmC{p7f<9*NB(-"
        "}$N{#XKi;7OQGKnEBGA{2yJvQ8Tq|xPHtWug_`<$7Ls4SCy)2CWwSp@pbc%eNH-"
        "o?qZ(&#h%xD*|!{Lr9oheG=lv}|4;sr91#9v(mc~qtT_SurJbG+NRXO{vpo;AGNciHMZ"
        "Yq9RvoJYb6@MI{OplKe+E@*6k8M=fcB6_CF(Ll8;w&9+WB45J#y0Zq{;=WnSLB?ma5{4"
        "#w>KiTB~lfqsf*MHFzh+tM&$I;<1n!-"
        "(EYSS7NuSv$fX3I?oo;g#XrP8GIx4G<Ir<>QU;ta)Z}P@-|O^q&$i)*q-"
        "5uFXVTH_G@+Q+w{*iW?KXa>YcZt;DeBaJ=`@@7GC)K`Fx-Xm9Al!$9=ZK^dh;T)>Wmzu"
        "c7^$Cqo2_j6pgSxB4XPBq=1ydrVt^+c}q`8>CyHVtl}>7<WRa^cKt{ZU*k;_y%!sFf~H"
        "s;971Q>>{?8)@_Zl`q0(YI)zVMgTuFlDWCxUY)=g$uoxrHB~+Ctp4ElR*aKu1$}yUSCm"
        "ChMk8-Nj(>!8_lr7-"
        "~c6)B5`7Za0Fkd}Go;zEM+tpLBP~DAI7T$HeAeJ>ttP=N}^bh_3n}K)c8$mJq8?6&sqI"
        "`BQ=)&u;0jlJ_!8|cOD^m(T@ekeIjrZ&=)xm_k&*kCzTRIi&aKGYx>gwD{aE0(kPG!$n"
        "w!E)h5>_tSiu)=-"
        "XdyEx&RcZF{Li;Dlvc3FN)B$<C*a>m0bC^aCWqBaOfr)LzL1g3&v+d?720Z>R#{v@8kw"
        "j|GsSgr`P;|3J6SY}Fbj-$cP}%SK4-"
        "_WE_JaH?I_M0>rFRWLWksI<`|9DVa}KIZf|l?C$*R2R0G^C;E@veq>U+_6#Z9YwH|5I4"
        "vA(HblN`(FBe~^9y=qnRCx=h6b*r;!9>!CJc8TYr@%21rIt-"
        "P;xE=;gFfDhY!@5{+jze4PBvM)9~dF@M48+zxPm)~8F0j_qwKhPMmyevH`A`7n(8$3GL"
        "xYWHYi7`u$e?K7vj_G1a%2}nEoN>0Z4b<q)(Gsq;$f+<P?+b%|s5?@_PAF)-"
        "ZZKy$ctcF}$d^BaLHga@VD7dV)HE?Fi0+zSLT2nNg0a#;w+(%?dmRV(ek|dHYd9C)itP"
        "zHY5J)`av|Y_>kXgsA;o8F5IMHvsn9kJK?@1@r=b1UEeUa|eg!ZXaefLN$zg#y{|tx?l"
        "W4J(Z`UeZg{e0pC^I=6Qn)VxI_mbw)p%>$Dwg2ArWq+X4Ef`jS)xA?&a;a}s!r#;PB=)"
        "2`{tX^N$*kQq+eU4?s5XMDqBY$<IWdcsH030fDD!|w(=jEQ**VH}C!udb{R!U;d{(RdO"
        "$MeXtSGXmTiYhXbRzNq}Jb*38N$JRhszI_4=)h^>EVcNJTQ(DkIP2#u*_AcQd-"
        "0uvqd$}#HlfDKbV}!r}*i-wLtFJTw)zE1=hZz@|C70)`!~Li-"
        "h;w!zE5hy2cYX@h!j)_GB0Ytb@{PiB#*Bnc;wE@buZ?p9zFN=OdPa5MOfZm{OH1%*{B5"
        "h35hYG#U&`-G$fjC}N~}eCBy=){)9F-AqHwQc_hKaX2T%oYyLOZ;RG-VvKwJG5Q!%{Qn"
        "8V+}lZ+a1tT{u;7VjumLYMP5S{0J)SX-"
        "?^m6tl$gR~Y>COD!0U=@*ZMt!hC9|rBhFXWh3z+KQ7u_Y-"
        "*`f87~7J40WFzmHD7z2!z!AtNi98=guT0*vH8x4v5)+`+=4gLlhY8!oqS!nyr`qr7ENc"
        "QWbcA<%|QA{ay0QiH}%`M&|Xn6QCy^XA=((*ZwB3EF}Yu(fV)?7;Vr?G>{;_CBFVFzPf"
        "HflIh5CqMYI@~#_B^icZkfz)adnv-"
        "+N9ZH_OQ@DuxrA(w7}uEPxEw!++swT1FXU@cO#nqWp}z?2-<)23x-"
        "l8NC!budEet$`uiEFqHz3t>%yT8K5%U+`xxR~6V2|YXWk0Ku^=+`DI!&d)Z4_Cw0LRd8"
        "L^oNXO<;SQ>qDIQ0hBRhK$zC%kK9Cm3_sD{!5n73qC0q2!V7c{wX*R$pI9X)caPp*T^S"
        "f47m{OUe>D{D56&8};Ip>gg$hOeJ<{Pb#ZP^<7r{#<vHUonNp{XG`8^kE)EP8IIBML%D"
        "U3{R8`1s`+6nJfAEmTpx55eyk!fbV<{oVx5xz|l%{XossTSGLIn;<34v>S1A0f@&&<6$"
        "vXuA4IO<p~fd7|!<kJ_`)-}SFC^~uEWG_kpTs<4jM-!JeZ(TQ-Fdf+PL=NhS26ZC8BWI"
        "82sS6rTU!(8EAMCyp${aHd#62L~1&OP$Wp=<gXyunz&bkLJM_2NGkPNVh(?ii=^mFjro"
        "A;=Y<qBh*{@Nl}m*cqhLkEPNcIdDkrfl8ZG_yfjmBOU+Yc&WAWymWE?gK)cN5qM&~P-"
        "kjI>UO=WnIN-"
        ";1HJe4|I}%*OPM`dTkU|lOgzU$SPb58Ew+9R=Hc7SXW_@32}W=5MSrBM!(+&w`e4#}?R"
        "syr_bGpsRFa0UYrGm?i8?FVVt3xAXX~Byt0hDeD*P>Jb-"
        "@VKkxCUe;C6DhXS&heR>a<R7f{s`g`KYV;n!dSHPCm{{WJTXnuFH3s(bbsZMAaly|AKq"
        "Sf2@>;)*0&dL&8pr>n>t=7*9ifP*jaVr#S+Tf`J(sQ=n0xF7QuU|UN?hj%m+(~--"
        "221l9Yw8yzO`D^5s(NRANYnUy=qhXRdu!M6eSckT^4h4WsD#A@*Qq4Sh52_b<E@!gc9R"
        "uPhtzYP%=A>$i<)u?7-"
        "q=L%*1xmTU7xsBAd`$jkIix7*U`7ZQhTOB(c|nc{5RAh?le0}ETT)3tzoxL8HXLKf}aB"
        "G&7Ghv-iX$!tM$65fKN}{7Ilf=0UFbp!Wj7{#4C1GDske$svy-"
        "Re*KznAh^p9CZ};{fl*Jo>)W)@RCy`iSLbO@q>27^B1gQ&29y+}9IHul-lG<4<=IPS4?"
        "bvjC(lI0N5BNFwC8;Imh?|3?49myDRptqHg1B+c`Nl#(quRyah*Kg*uY${x{?LbEu}r<"
        "V_J!Q`1kr8s;j2v)Mabv-"
        "?CfzmPP}Vq3<pHo6d5a(T>v#nHI)A@knBQAfeApJdoio@Jg$c*PB#}4=@#&QG78~?4Jp"
        ";@iT8v+|}}iKY^3VTd4({8tUgBT=0bNX{;_9#ZKeuv5jF3=PdHjN)bA;mqfol$Xe83to"
        "_CspOBWY0{@`h5-"
        "&B_E2itw?xU;#uA#MP8yToJWBptXJd@`RZHP`2J2a@_%hS%l)@C)gA};femb;7TWHy{D"
        "Vb6@XLgp6V%N|vf73x7dLWj(E;hto#v=q$2Q5&l(QAU(BfS61v42)5Mwp6a3<m-"
        "YC3k^~K60R=eXuz*fXTeQWTWd(fWR<sTJ2R1_XMh7qH<(C%sBlp2qc6hky=%CZD3amy4"
        "R({<JMwsKrrgnU!@A|FPOni1^WA+()FkiMOhpeg{$Qrd|0Sf6w(tet-AV?Lg~jAD_*U#"
        "@{3^BZw&0xNTWW|rOllqdUbz}Mk`lO1VulrkiE<hJZl6wCM+O$I54gm>>`C))>lZCxE>"
        "hD`2kO35ESB>|i#>5RNkPl_V}Z%SdRLxy1^r>a48Ji(m_GYBGs4P~mPf~#sT`|*lc(j!"
        "crRG3&C>X`cNZvQg_vD_msyL1@KMr(tKvOb*a{WlM=C4s0ULRrx0^F$mS&%dOG4YN1BR"
        "?mV*i8t)Yh<-BVdH--l&C=9+2V_`OdLb#ruvT(Aj%buLv!sBMB=tA|2KPq@W4TQ}ILPg"
        "Zv2cH|`40u>Gh-@-"
        "RCJ`|T%2Q|65FQfkUg#=mZ!lvtVjksTFmrTOj3;cj|k5rYMinj02(!{cT;?x(iZ2TS8Z"
        "y*YtgH!3r8jU#3)EgKY~QT!Ggg?s6>VWxLdcom!ED8Mb*p8?Qb1y=IA7#=uHq)K^Tp{B"
        "k$dcdCHdkr^hoB4G3-frfYZ=Ktyc;;~b!Yw8b8^Z{-"
        "QP>YB<07{}ZRh@Hb`}5UE%vr1QCxveo4d_TYJ@q)mzgv^kZ)fEmCZ%YOSn2>)XBz6y#?"
        "zi!ii<ApObvyaolN9akpYt$vxO*z=SnTN9+VWHP>cdQw8X{IT7E%dtkAl`_DulK(VMje"
        "oSv=SD=t|L5!7(t$v|H!QZ{*waNB$&kj;r-p98vk8-"
        "<LHfCPqXQXM~I2=JH;o0znwoiCy^@Dp{+w(pfW4Uih8Yw5V;9eVl%1Bm)Oes6z8U24yO"
        "9KQg000080000X0PLN29RL6S|NsC0{|5jR05L9hE^csn0RRvHfFJ+>000005*`2m0000"
        "0otI}{71#InQS3b;9S)~V+cSI5IoL()SP@IaLhOi&Vv894*?Sj7Md@(L%$c@l&R}n`#A"
        "s}Z8Z{bA#1<u%Xw(?Rn7{X1xYx6FJzSr)uJygP4;Y#<D6K}&+@OVY#>DIiv*`pYoj9o_"
        "4XyN~nX~829zSF3%-"
        "I<e|DWD#{Iu+epY`m_@v|m=?wPi&p|x#m0IiFy|DV+$Rt@N@*`JgQ;Spb6+R^Nyy!LDC"
        "4a-*LvN9YjP%`NCunXOpS*X?Jd+~p&h0a@A4dJf;ALm;(P~MU5Y(Vl1>di9XohL-vr@U"
        "fB^$SFS8Cp#^hJC@z*WaiM%n?#0Ds*kE_+<39<}&sDwUz$HcK1f`0h2gh{w+4n7OO<M+"
        "Tu`mfi02znNOxVvMEFl&q-v}3H)<7<6Gv=)t*p4I^)e|N{6BuzG{A@-"
        "oV%)oS>uiMasays<J<rP}k9ljeMMzD0lQsR94#jpiSfy>4m2icSzxduhm`rP9wJ@S@_j"
        "9fqfF#UUpv13Ji9#o&{tNn9LO0Uc#qB2W~(939clLL{El?O$$+=tXJ;mWH?{IaG1{DB{"
        "$e#;hN+e<w)LEeFhgo^p$m{zP2ppuKXzGJomlL4a;$q`z%xKnyS8amP<F)#i*%qgFaI6"
        "iN8ih!+B_wx(Zf`eau3zTbawZmUb{n^q<kq_3aYJl@qI!lg^=mZh?F}RgTf~>{?lTARG"
        "m|-Wd%7xA7Kr9>239cSjmO8@!UQ(zD_#&{BAe{?eaqt+c;n`v!Pb-"
        "S)SmuAa?wXTsRAJ2rq=s#^&#KbZa4w!}g;R6j}eXCsXSZgI>B`)G2uu{Q9YtVE+xb)XI"
        "v&ondawmPUZ{F!<)+AACouMwnNMK#2K!QbP0Q7!aoptIV69Ekh1pyV_VN_6LLvJN&x_)"
        "cKa80h0wqJ_Lm>(gqAQ3s4uM)(wvjaYiNoTuD2YMHa$gK?Eq7tB%Ch31&=pq-"
        "V~A<Q1`*3Q;kfBuB>K`KQX(I04)ho+CI5mu?-"
        "pe@OH1p3XnjsfC1n8$Tfe^japhl;D93yt^gV4vy_@liZoZ>FrUfk;XI<o!?T$#x(%``Q"
        "Jbu&=4G__fhNW=nkq<zeQ^4RHbz*>m=dzAxz2`5(d9o#Fa^`8esZte2jty|uo|EYO)Pk"
        "84OR26rod+qRxxV%N|B_^zxSe+^&d9}@Rb9jL>TqRub1%t3Wo(V6b~UCc&yc-"
        "4AK9xPr54f$oBKmApV&Igg#loD{n+Jmr&=V43bTPk0FUznu&1D#Q2=p|TBT}#d~@<Fvc"
        "3{KYXHyUalMX%K!@^pF^>V=y+b4r_<gNrWFsj$8LKl2~T<*H<kh%HJddR_=OC<}9d&a{"
        "SOSl}}nkiE@H`W3a-wx5lFcAHZ<0X3$bZMr|4>p(0l*)0vzXTmq+DHeIH<WO+TY84V-"
        "zWgQA&KOW^54+B6;{KI4Nll56h`anYb%fa3NvRpQ4z7)7v-"
        "hZ$F+CziI!IioWXStn4b?nlg|f9pHxRCj@=08ynDy!k)QvgIKgIR&Y?P)oR;B|Q2FJfw"
        "wrUUKs*#JS3ao*>5Qq0T_u|<6y~=s*w44xlh8~hVaj-JZY%O<jb}mxvoRJuq#ExVy!O5"
        "R}s147`zk{RFsJOkJL^z`4Df*Hd1h?Rs<o1BzPbl0V_L4MvyXZkgDKeFQa=v`b|Bap()"
        "L88Ru2?eI1?ruWdEg=YyVB6rk$1;3@#nSk<ZERhpR8CtkHuw*UeXO_R6G)1@}1Od-Edx"
        "w{HAFub64p#;v0Xmyi;4HA5bk^XRU=+fY*z2cMK}ZBrB9emzxp%6AO_3B=DC{kw+-"
        "A_%HYl-sSR8A~)=+=XW8-"
        "y@VQsOQ~&fm%wAauHJ9kt;ibW(U_@Rsg|rJMsNH){cd=?V=Ld!Hige?_Qdf>e(i2*zTw"
        "hX?9>7yxVyNv>d+$PZrUkrAlHU{%}i1>ysu<cbR;63Z`@zO{ktM!evu!-"
        "tMnc1dwV1N9lKchpI98|X`7?iKq?x@MZ10u%_|$i^y79|58#7%vhGLA3P-"
        "~!@y)5f%@lX8@hS49CDs2-"
        "`2ecCV;JP`ue{~1DjVhQ+Tw~7Cea7vX0CRyukze_5|%16j82#g6ZmEH1^fpb&E~<Gc&|"
        "58txG(HABoHIF*1q1$G&tn1y;xkSxPH^9ePSEQqBf`<A(Xaf}@p@V3&NU+!39`P7S=y8"
        "-fHg(wr=0(;0{=2u8>{Mr-fSrY{;{fyZjHe?w$a;88&>Y8p+T`5+v>x7LzJP(wul2T^y"
        ";EPV<;z>0B0y^Rde80H^!s@c$hS{`*1yb$J^WoTx-6tK&AjL-"
        "0&q`JlrEL$S?a_(WS!YLe!i|qfp9%@7US3D=V9?|z;H148qh)q#W=yzjmU^n$qzT;3`S"
        "MX5~>TjeDBopc8&eh~|I$ZsQ9^(B$9;3EaW-"
        "<i$O}nB~<f!8L%xo43gfvs_WbKPni3`>xw(smEx>qPHwWGxq<KkKdTKi4hg)jGh%X-"
        "M#m=-*~&iJ@8&$1>i2%lE_m3?G4fR*-p#&&g|dw9#`H1hAXy$UpvH-lf5U1BwH7@gFvs"
        "h8w;5+b)bk5lix<-$D40uyk$UamCoT%Zwd3LsMt+%3Ku7r>3pVR%i+qre--_fnSrK&yi"
        "1+z(^ka`V|t^_j}*m4TIbDIAOAp<SC~F6M@)LvSv;DCR3DkehI+PLN;ly8nR^X*j4Opt"
        "qEu=aF|x-a?i!t$oR>o-"
        "NMp{8?pY*?n%XV~poR%ntpvWd|%EBV?Ok#o>;%L|=Df;vzG!?1(zq9?N7fUx`(6_xSL_"
        "sTBc{*C&^!Iv#>hTXS5)SwFUfu_&cVYg;om)U{aMTsD~8D9rZH&>rYEVSrf0Zf9wFBXt"
        "4i#g9Q9z4z6Ie4<&P#lmOcruj;}$nN2``+B=Zho+zxfuGraMGHd(JQVdO-oQC9Ru$~m("
        "66$_t}`%sA15*k<u^);&wKx)_D0<de+{$x-"
        "@>bSftJpP=!xPGJ`3;q%vB?G7dZ#~4QH_bgT1*4rK&zT(4TG(d%FHqtgv--8{z=@)L!7"
        "<<0P0wtISsO_lry5EWE9Bv^1z9l)njg!4a-"
        "mu%<q&UPm^p@hNVdFz>Th<~oaUUnzyFZ#3cG<A>S+MpJLf^Q6?$y*!1(*fVsf{6C)nUs"
        "E15%-J0U70#eH>I+bY?KJqlz-eqiJDnM3ZR1<_a^XCa&Giskm=l>FwM)*q+!Z0!h%8D}"
        "rprxL)0^);O>CBuJ=(7Onok|c>~LO&CCbmn24;dh&(aE32s)ffEHsb#p%N|t<%T@L^Gp"
        "ZSdhZ%yA$S=3lXO8_EN{1-"
        "(>~#u>Mf$1^R#getnfCLS3A1U`zbfH;r5_updDVsUd8_i3$)=C>-"
        "a`$5j7e84W4KZ{7HDHa#HIdw=6r`@+mhJ<%%%{cP!@uh0rjX#+<`<jLmqZG&%2kbyMk7"
        "mk)*q999+o&gO84JW{?men3S#YP)*Q{F<dWOX(3M!+k|N0`wiJtPWzl#p+V+j5v}X-"
        "te6(jp?ff$6fVu*dj-"
        "}ZmO$^Bq3Ivhrf~zd)lK^dAPn)>Bb*5s!?ZV5inyC^xM9R?0@P+;s%?FCb@W~hP|UaUf"
        "t|EivA*(;(LLMD$<_nR<e`2MXwI@WO{O<e2nkzY~ZvD`_=EsO<ZfDlUbiQ41~N6Zb|E5"
        "s{-"
        "S=EZ1%|mA<BYlJ^DD<^Q;wa6g&pZ^r(JCVH0@ZdCu>xrzN+KB)Yubwk;>P~EFM4xCVH5"
        "Mk_ozve#4_O!TQOD=_8=!D9j^t95qOsj(Xpagzp`k2OnBCwZPp#4hhrBeJY0!-"
        "{`dYbQVrLH~)+|YuU<@8|bUpZc_qQ3Ce<y$cu)ZKyg^eg`rZ!Shuo*ZQ`wp-"
        "dz=D6dI`Vv?3{Z;6kf#)%Hu8rP@IptcVPZND!C9qDP8klF=)CsV?xh(z}*vcl--ON1-"
        "B<t|k+<nP~@?*82WFS9NoQTEZ9-"
        "c<@7ZsCHE}G};6EzmrbX4eLyi4J2K3k6sdF46o;X<RG$-t(+Bx=e7nIc*A4`f1wq3j-"
        "dEO#2l*addCbi1sGkJhX3U0WYvDQ%}YguIQFJ?cBzCAk7exS>(MaIM8T>PWmn7I(D(OH"
        "h#{bHT6z{tWJ^-"
        "=JTGNNNx>*Jy@ja(@%~c(*xDxPl|}d$CK2iZYFhEv=`oMHR$zoTTjH#>wY)W8WZu13lk"
        "7ug@Sth^FkYqBXYVYoF7X0>4<gvlsPW(H;3KtsOis)Z(hOG{#?cpOwpGeZLt_6%*s*r*"
        "bvP5Vj+EMwm`ElV)iX#71Z|e<vcSmEExyG-8&OU6Op<&Wa75AhjO4ytRwtS2-OIfM-yg"
        "<pbCyt~FW`wUwq|mTF-"
        "~OQqBg!U3k1MhC*!X7M{Aa2@lFmlv?4+|wJXpLa)tWc{9+z<i~oRm@Ow4NgnY1Z^=D#;"
        "wMSE8aEgBMwo%hH0vEYbW}w&`cQ=n-"
        "h247RH{?o+%d$17Bm>7e7XI17mTvZ<u(U%J2>Y9k5qgY$hVN*i3CHc^E%%7qySbjBm<3"
        "2f=8Fw>3B>H#fJ0b_JAeD!mwlw1mt!raKwzHu<CCU!Fd2i#GZ*Cs>Nz)HK&)IXP}VUoH"
        "QQa`1TfkXYWm!2Lk2<y&s=5_qQNzz!TM-;s|OwzLx3Ddq;-"
        "8{E?;G4VoGY!p$(3d~}dKzjI(>~Q|E+Av}+^M{zu{($d%{=TQ(2VpA7s)LzoxE0qSSAm"
        "}X8|oHkUrq~bGCtL783<_e^tJLKW|lTf4Y2>nb){^oMf`mx6+Tm^HGcx;3+>!PSd03H{"
        "*c{C1v9jM%>S*uhU0rmSLW&flKL2ZWr0h+=zb`f`ef+<dyib9E+JfETegqB(!WbcLgn}"
        ">dBIcV+$T@*ZjV0e8c@CjPXQOnAv@x^Rzgo$<|_v+i2)@=Mi{<gIkvNtyOx>8_m!(WYd"
        "jP6!SJ%u#lA#Yj9;+5=}eWw-vEQlGA1hL#M{<U&WA>hqn*>OOcMT)=aK|Fx%@V>L+j1_"
        "L)SvyKr@;%`!bd4Zd3zQ0GINkzRfYltP&mm!~P)ZjL7-ND3Hj~$FYZDrJ4-"
        "JvBUg#i3GL?uF-"
        "K|4f|TYq<u%e=AJ1F$VozmvKHU*Jwa`#so;=2hg@5B3%yWQ7gUN{B&@dvqwO=w-"
        "^=Tn<J22_4n5a=s0sM6)<K@n_hWuyB8uC>r~VA%mKN%4Bw7ShN!R*|Bjs7lOyP>-"
        "r!vx-44c!dsjlW=cO?o^I&<Be@wh%4Y9T=gTV$Ugca<46ge;KXs#oNd%5E-"
        "9O;(#1OG>t$Q}J6)o0vzov0^$XWvPO;#PrbUz#VWE*L1exYQsE5(sS6wTXlUCzCqk}=A"
        "bZduIDiSJ@W@k>0f!jAzM|n*7Na5kc4}P*YSS!v>X9aq0jYQysifE@%k%miS<crwRRbg"
        "b$uB~wB+D+h#(;J?#h9iqYKJy@)efW!|a1&3cy{afkSX^^)?nBmHHK%*hcx4?CANC&yf"
        "c+Q>X{d)?9n}tRvhuaK~7$2{L^)_xHqAXYgkl@5G#PXX9<~2%C-"
        "WD%JkMj;YG?z*1&4vy$H0Bn8!VB?l7mIqo#?i)pS|`4H}moDGf>Z7l7~dQy8=T`5y(Uv"
        "xOIUaX5(NUxRmIz`-"
        "OPO+?T((|OrEzlL_^KH1fXo0(NTr5b&D`Wd=J;1)0b>bmvXI^dd+Ro+h5A-"
        "j0$G6DU&z^<qu|wd_lJD5V@e$EkxTAg+`0+_1-!sse>}v|v>PrI)U=V-"
        "Go&s04j8LDHPDKTUebh<3W_VqjN?VDsTYp5CsU-"
        "o7qQy&Q6|}*<4gx3mj@!B#Tc86UlQhR`vNr0yWiu#N2jWB;!$kia$-"
        "8AAJ>GcW|0vB0Of!<rDBPTT5&CsptKD1dz2)iJ3U!FH)X@c1a=nE5=H#+MJOi4joAC}>"
        ")tcx5J-"
        "}63*0y$;vRcUE(m`MSBRocYX_lLkGBWU3TJGC|FWRT`SGX*)x$%a}i_KEf)I2)Yl1VSw"
        "Nx>vJDKZvoWfAgJWw?;vqE^MChMnZDF4{8=_Z4Sb6LG%?Qtv7W&aSrP5RHtZ>lB{AGw~"
        "$75fRV4L2X%+c;rgK4*wdHbj&LW7~c_AJxV+Y=LtS76Xb#r_?O&<%cObO+)*g+)tf5Cs"
        ">f}5_Y)Tg33l;B8GqpyfcE7Q5mFm-"
        "N5wScDVR#ffd4%0^eTq}9?5m(1ZOKe&oNSdt@5^bb_I@5AD}#DTfk<{;>WWbbmFt93mn"
        "h1g7JYoIYRB(-"
        "1xi|F>;oi2xv6V@wNI?Jj_g|GldG&3^k^X!`<X;=B6VRZ|4s)g)zzUei&{ml6M&a-"
        "l+^!)$(-"
        "p)9TC81arN7xFQI3l1IRcVM8mv!G%H=sLid^PHL5UUzp1{wD!yr#~<2~s9>@IzGZyW8m"
        "QCd#xe`uwMZ{J9skDvE8)W_5v_y?LKPU!j8Mk-"
        "N)h&ku(UAD5vS6DgYcz$1FY$a^4uYoea=9FB7ie`w9vM62J-"
        "{#3ObmV(QsmcYi3bSaS`v9nxHJTCa~dFB`2t^>L6~DYq?&icSlV>U&I2GPM<NN>G`;n+"
        "p1*RPsv^Q5`DKaB%+$X8e!mGpGkiP{*GA6Ei&KR0otfCOtretSO^|ll$Z$>PfHdsM~FU"
        "ZL|$BZnD~b6!}av1Qc0{&GN5eO)S*~s{uQ1ZBf-_Up7^vB#3i_L)q#$pZAa84J}Gat_O"
        "Cipx8sN6AxC{UhVVCNY8<2A7yTFY!tJAStqoionQrEA<mVmExz2nhlb=Gg1=m5j@X-"
        "+(HA>XT9gIYM;jgw0VuSHmokkLR%U)%d<E_k$kVSE+d@482`VKdWE#=2L8=)c(YYpNp^"
        "8X;9vW>OwgKSTuKYs-iU_rpJuVSaeR|qhTi2L|ke-"
        "W$e440y`kdl>;4GAMyE#q!D>fwH9IW=Br4oUekU(GC%>e|9=n$(nE;!THpp)aO|REo#B"
        "wnz4&rYN;Jr<ov!ai*E)KSEi#-"
        "=+P0ZGAa?Q~28b(%nuPhHepVOOD%w#ewmTbUt7EU>yjD`V)}xInRa5!y|ry1iB$|z+f+"
        "nUAX4k$LP1n1;lHq!1!Q2t?voUk7PiU)fA7!?ggT+vTz+1eKi=5{WWsyPaH*{3!39{#v"
        "C<!uyeIp`VM=VzBaGI8V5S#3`Zz`johg&F-"
        "K5@x=tCwekgsayc4|JxA1qVch)ReOZjL%l6h^T@K{|3SCHGJx6~?>qMt8s3C@x>&mOI&"
        "`7LbjJcNHxddknZ@#<+e&s(hvm{4;Yc{XA&k;He!`C?3vl}k56Kc{2~S7~YT6#ut+nR}"
        "IDXpLkCOi^xXp{^aqdvFT!$`(g6;&jAPrmg&ou~?5#)`sU0adZxxqP15IW_iia3PohWD"
        ")z8^#vkWz%s-4<r~jp&b1VcE@PRoKE+O1(0oP9G5*Vc%lT+MQPj|uO8-"
        "Op(1^iJtk$(sN=31%GEY32`gIojZ@Inx50zaUl+KXLJnS;hj_7mGc$wIZ|RND*rzLse9"
        "%kPyvR?Qj&JHsTVuMi)-n!I6lHoNHG>S?YAj-SK}pdPc2cfcg&5uC344_*t|BF^;pa$H"
        "m@t+PF+c}|%rw#ALnZ*&KB7t=?yvo*~o@E2*hzlqu06!8H1Pl1!`o9FnisR3ZKI@=rt`"
        "{O0VHqz-G;qT&W#@33Dt}_<@jgB~Vs*dU6fADT%{xZJOYSJCyaJ-"
        "9oZ}c{w8ST_tF)x)OG29-{EJV}tMHpg+`8F9ZsBR2U-hemqMQtfFf@_bO+G<$`h-"
        "=^kA9OI(RwRDrvo6dvZXLTBijvKoXONJLnH7^o_GD7^;rcaU3|*hNR=N@O4!p<dT5v@l"
        "{iDzhW)iXVVDh?qQ2sKpEYMF4K~2hkl$TlWtM8pf7T)zf&QX4xKc>AaHu9fTTmUoFDRK"
        "*@7%#P&oJR=ay78~zBkM5xb^aYL_IeZ>dr~g&7D2BxS1)F3aT#z~pi$gfy(eikk3}uV!"
        "6iNDWl|4j7-"
        ")wprM>axf$r{fqd6QZjlc(p@o1FtgZ`x>RU5)=<rR32ZK9mk&&XZbvEGex5A_Tcf|f~{"
        "@pIU*Zb?25uWQ$>JouJB89f)4p?$<~DqH+FDm`8j#``~%cgGf2+s}FQAp4Acj_Y6oK8k"
        "%HzY!u_%SC740LqbH`cv@RxZcPSyUevjx#K(K0s5`=kC+h25w}7=yYnZxF-"
        "&2v%aTXnuc?{tj%<rSklP>oo=GTb$l8>adMZCv@68T0LO?KR2zhA-zQm*v-RUd-@l-"
        "wbo)StU>j3ae*#ov%5s5f?H~X<<w-"
        "N)L`h7=FW{p0DT0_SuP(@ri(?U<vS=5A0*T=_P7Qe(KddS(G@8y<kw0)plo4DY8j*DRm"
        "h@iu~IvDIat34*y%fS%=>b5gO-osY<ZCYFOqM{l4#oiv?FFY;GG<Jh(&zDG5`r!%wF9P"
        "E&D}-R?og<0cW_=EGD~^ESLWci0{-"
        "IwCJ1B3(9#;}P<7}qOTz_FOa|$nVXJS*IZ!QD1EIDeVJsx*N6E!<`-"
        "u9ZE6_ZOu`k%rYc(2S^Q)q+r;`!)1x|QdWT7hP8KWLYTY;;2F>N->sX)fXa=D!w)>0-"
        "<joM%l?uM_ztyI^X?2Kbk!9bXx;2!7*iCO-!r=7-"
        "$Ef(Gb@YZ1fg4~4hF2_nkaDAeK4v$f#wE&lPW&|bn#mPq3pHq7PWe~$S~s$`Yr;1~CaY"
        "B*c`3oPY2gEFBWe8F!w4C~maw~;or1vv~h@b<Ho>6(8-"
        "2`K679qI^HTjkCmBZLc>GFw($BHG~1@qRWz{#z_y7nMYTGs<$uX5+EeMB61yWlxHyBA?"
        "oq5%uFa`MCP60OJaoLGmE}4xFxL@ja<Q{!HdtWRd-"
        "SREhSd?9uPAY2|U8jeY3<8m5EEOqRF?OtXDS3~RK8Ndw)LP%X-~Rj=ftiGw!aIK-TH4`"
        "$ZVqu8YKWYhty)2BN72foE)=qKu?(tW;=sH5RM_`&KF9HiwrZN5}<s9a3VM%%RO&U8mP"
        ")tI`#W_l-R&%`t(fhkw#z-"
        "aS#@S`%q%q@F`7P*7*NXHAsBfpD2&8#eJ<Q~ValCp#Ya1K+A=GpAq3-"
        "}H~5UR_!u^pi%TT%gFuMstz!*EU8JX@vvYTO<sf&3r)+!@Q(^tWbT6KTF6?zA|1r<2Wx"
        "2Mc12Na{~YU>;C)-"
        "LXsyv?|ci{{+9HCM*41PCXtsfUC(SaGdwVj{3}Bai6sFu4noa;ysu}J+U_?yFsfpkMsr"
        "JN>$1!HOc+4@K@oG`XwGot`r)YPotvHA9Naj%8|jeQG@YQwZxu{De%TfsF>t0ad%g8VF"
        "6PeZZW&D9QY#65wM^(8!XOB{s?+zt<SWMdjQVR9@xp>S3M1#%1w1;+;wgUmqz_(Y$BhO"
        "%`|5e`~&hGwagD}1GBGEmve_^JKLi(U@TWF&>ST>27_W`fuC&aK)mfO8?4+j^c@NMRHl"
        "KFs>idX#DVRE{FW+Sy^M!tSi7#T)xO!D=KhW-"
        "S7OVLGpVjT|8`}Zo~Jp$8rSh1b3q$n463PbqrXDX|0>F)hnc^-"
        "&e=;CU*Ivy5GVNkY<uClWfnUe+vJ7Rd?VR<GU5<O06pdZibrvm-LG+q^(=T2{TlXhtEi"
        "ZSXf)U+{-"
        "!i=tXDs%rQ||(tbT~R5j8vZ9B08l8?((kP)1AcGWKWjx^969ToW`%9j|p^YKR*_FFg_w"
        "!bJICpq3@new6HuKWQ7NL@4+R>C>LizsP+Tza+PCcO(mHrypb*k^lM)bqsUJwaqBxtJy"
        "E;j@(nFCvV{TuD;3{TxqT>3WXfeU)qNj<(+4zxLS~JoN-"
        ")xVz^L;3yyN2Z{Q7nRB@jAj_#(vFlG=UH%_?39q^Q^w%GMp66TxZ(HnRPM%ZuLelf43r"
        "OHU7fU_xQ<TGX-"
        "B}zTCRB06Rp16;aJ$b|%`L;BJKgAM$P53urow<)696e8VcruAj&fNq@6vD|wiKnBQBMe"
        "|ac;1muY|Seo;ZIT$w1RLr1ch1e+1B!}m@bh>a}`Wh{|``00|YGq000O8001EXu*{rX|"
        "NsC0|NsC02mllSF)np*E^csn0RRvHfPer1000000C)fZ00000oR{@ORN4Q=?+l29f+9%"
        "6FnQzL80^-"
        "yV=e6N?sly^14xLi2+~a4IyVMm*Ir$_1G_ucwPSUS58r>`dwx6Tr}KWF^M0P!v$1FYUw"
        "aSMAq$WtwsGU<j-6v`Zm_kSkYWP{+k}~O=FJ&BW8};^<HrBrd8g6S=8msEpF3&vtnt-"
        "*v~fdVNNLm<1BPXW|KAE;jvvHk+6J&V>xcHr*B4u(PqSRnSKv!J!tCHWc}I|JKo2TYDF"
        "M&TUPZ_B7iwjmCqgkR*`%zPEYSSof}QrFAod!!O?9Ee0AAkJv6=m3SYQ5~YRPwEUadX?"
        "H-IC)r-"
        "eVt=i1MbCF&GcSL~=Kq~1)|X?_;y=>5ad(vf6*s(yiA=!Ghduc+8>*y7$?w3;s9H(F~j"
        "W@BT64GHmBkb<&Q$7Hd$x*vQaYY`)`UUr6-"
        "r26Uuu@P{3X3|rMF%|d4aX@dMiR^~Qm``LA`#!d(J%t?PXl-"
        "k$jh1d;f#mJt2&Wry%Tu&K6xh}|ce61}p_wBsYzX%|lFYz>7_k|9ja-"
        "=4J=dVc(~|&RaSg{BT%lgmJEc9$RO}kcmUYC}VaNC&ERPLm8srScn}T|YJIVC)P|H1`1"
        "szwRx&9HSaHHilmH@#i*B~R&Aa<7a&hur>QTn^~8*&Op$p_?*-oyMhdOdjs_9TW2C_R-"
        "5Qi}1{Fc6QT)}X5hD>9a!h<XbSCDaJF@#hT_iCwl^XgWMb+y}+pKTFGuKWkL7d1M>9ru"
        "x-p-"
        "+T%jmO8pO!ZKkpW)+_qmRf5md%S}(AL$F&7Fd9*jWxaUhi4}BFY#4MW|wR>n9IxC;r(G"
        "Go9|?;+qHM`4+`vTb=C4k&nVj=H4WZEzXas@dcdz5aEFltNVjEWa1-"
        "%w7)A}m8v|Nsfj4&y<w<s(jEOUB52eGd=ImXz3;L&qsV`k^-F*6=(5-"
        "$H|0uhK%^|A1T}w`gLvW9)!kr)E^;8wlOJ3mY#~MH=^<8@pLVawaoO~CZ3<tUgs#BCqV"
        "3B))CMlbcx1OcCZN9@gQeNX;WZzNh!Haka(_3PF*RVzSEv+?-"
        "R6QlDV5xBfT2J&xT<~nlCvUWEy+gNMaXWRh)FtvP(FA(|7Q60zqCaX*L=TZ)ZSTY0u$L"
        ">`@&)2ijoH3yx(~z&<hr`j(O>+iQ$7A*J%~o_@=P~IjWz%9)PREfv0yMi<Ga(n`O1>rX"
        "b#(-KN_~g+7oMEG(6t!RDJ)dJ0wcpWQqW>uE0vxe9Zj1FjU)9-"
        "VoWNPO#U2oxL@s>xhj<)Evo;{m1W-"
        "Z1PFam;0;o6lC$?h8*i;YBH!V*R+Ru7O<ma|KyHf5z43y<&ikzO?8hZ?zqRB^ORZMP;n"
        "HO$cE~&nbGodPC}!NBW+{2V4qr8?z>#R2b}PZ$a`m=?2ZYjtM85U;*Y=rYpt>=+<IT4J"
        "qE307p~i*6~R-"
        ")cj5u^7@1PJ54RhG5`RHDV}8CS$ftxnrIoLasIRdK#t7fZ`s6@uv!_Iurk}(Q6TeEA+{"
        "-8(>gMMndTIkQgd8A5pd-"
        "r|DuZ3dcBW7eryaF*!fFPOQiI_N`GPSUP9deZ|2+3FRT%7j4{kCca(&Xk>|>$s2-"
        ";Y?DX)eBv7MCV=DNx|;STPzU6N{J|9O8iPs7c+TWW3RB#}TK!GCPOqkp1j-"
        "CvbvS}XWQTj0qc!toHrj~G`VSt$_}UU-"
        "v{s`8$RL&ZP&sp%$?GfmTd1NCef=0V=k07*H{rm`=Jriz+%oR7(_={PP=kR9GyX~Ehv_"
        "JA<CRy}zF`x!a|D4`wbXla9$nYXzwa&xSuU>x%To$TqxxU^%~4o{pXRc^`l(#EX0<aL`"
        "j7Xsm^?wRt^{i`t7{Hwg&CcAW4ec5AasWn#K`1I^?S*a-"
        "AS~uRVCOWd^e(E9jK{=@W3ii&DgF0b`m|JQU_Mnk&AkCGpCyb|`cxYsYy2Ne(r%WE<B="
        "yxdN*qpgfGemn3WFEKCvYuU;q0nwu8ovQWtlcA<{!&9@gL(1@r06Ivdh|!jF+cN15lWz"
        "^P7dFk{v8|Dh38Kv*1?gapDSg{N_2r`l4ax5TOHm4oL>hQ)a3slu<|#cR>lF&)7`vG--"
        "nrqK_56CMssYEyp}^h;4AKRz(}+e)4s^OWB?Es7XTRfHTNL?=9%Z?1Y!O0mw9V7rGYp7"
        "mt!Fh_vi=puc*~+mXL-DJKQk0Ddb6o`>>O?X7Dr?H_ZsxEaDCuZVki5|hDf6e6|dae{J"
        "?86_^Z;0blHNt6#}+cvY$3}ybW&^69ikaJJObdjszLgf>PQgc*4rj}S&n~r9?9$QC9oU"
        "k0W%B#n|RNBZRtbTBB;4#!*dnB@gY_2)cKRma!_L2!%uWKURG#-"
        "Ep3cBZvV^^RZmEGP2$k=#7*PZ&2eIL(ooHd`Vag2x}rkU<;ti?B#u0j!?FZarGz^`6P7"
        "@YEhI3QoQ)KDfOH_5d@N2ITCzdA}D9P$fYyKHCq@VW=lpp^Prdvd=yRk==uDG$g*WF_A"
        "u`80Wm8Lb{bdU?%E3(G#PlkK>~E9dR~)o5VzWR^c=?%6t0UaSpq0E}X`BiH#fFqv7J)C"
        ")X}ZjIGecT)cFa?wNbB9q7Uq`TlB9QTkSp@6x|=qiY~Ih+WN*gK#X)m1PQ-k>&G-"
        "*Q$BO+W1y&*pol2q%+;q=uC*z+14L&Ox@WUrHS+kCbY`Nl1p{kJA50gE=QENY|!xUrL@"
        "ZAK$?Yqy4rl%X&w&u@1s8>>qNb;Q(B$U#UIUK9ipHU&)gOL3oUOlH!rZ>Pt6HHY%ti|L"
        "P25n|fYbD}}dkkni_&FVz$bHb09ArepI{<sqOL9+zfUF0maU2GT>|PIwMULlSvE%}-"
        "L?1xbvyEV$BpLTX<2sjM#;;GKhs$`m{kSzIy+sgO1y@7$=w!g5rTyDFCjozj_EoN`v=?"
        "LDwTFqtIaez~gJ=W`IJMu}5myKo{qJ1M;)1Bq1@p+jMewV!1SRzK|yQpOj;hw?CTOke}"
        "#u-z(;HT>dG>W8xXutWNHwnglGUn|{Tno~~1Bg*cOe#9)pcdRG>3%-"
        "x~Q=3#iAPx{RRU0bOX2cE`W^UkXpk0+?QWr<&wkWS127_R=iHyoI?z%8M-"
        "kgG(!(vace@UD2_k&khJ<w6tN=qrNG`HjWRQwC~dNKPGOh$)$tn>_RNy$(t-"
        "u=eYP1vQJKw1@YaxhvG{H?zC9JC$cU1lrXCIy>zdKXyzd?(TIx@5KmvzL2V*1NKcYdTC"
        "MB5{lLvuKW709VNe%`S2v6PeXDeVk6PEuuJj75!QcBln<fP>x-"
        "?DUI`q9_%<)flNm(GqYW_mHFk%k;TepERONV?Xm)=3!*NGs~O)0twjdXTdDUlo7*-"
        "f3NBALRQ{W(iJU;qLEeHd><;?1_o;-MsVyUry{uh4hd(s-"
        "u;<!Z25%sTl2gd~ltXUp`^KCpKg7(o+)?fjMMRm~>Z|LGU_0w%bORh_8l3nf@fF#(h^?"
        "m2$EC+*gEf?DW$&-;)0VOsB=A%6gLNl`ZA>}IQ49G)#urq-@^Q%recjBTQ<e)+<P#Te-"
        "_+nOSO(X#WuB)pf_Fw8E6-"
        "6$F&lLq+}C2a@fYP%rMogm7w6~4zmT%{mfkuc0lH8$oSPl9vW7ls3wztPyGB!fED}*t;"
        "6D}3B#M|o(H~pl`3Y*mOXwYQb9xxjj_@`}FY7CxmV)SUh)fO%J|Q;3bLjY_$Noc;x>wX"
        "lK3BMgsVR09CYm{^01kqrZ#-"
        "DQZbcu#k;ZCGHb*<|zy~B`oC&wxRqoH^HMF%whd$OG!b^;!*o)1fn&FLzJsM!k4XN%y!"
        "ec(&dO+>ZwI*@n`@H31X7Pj4x9TpmiDjf7al8Xh6PsJQCr8Fxu?@-"
        "%d@<F<kVRy;8`>qJ1OJx#JtNQ=q&wrHl<krQd%xu#IFuM~7|Z(BG?beVuPZ~*$?TW(rC"
        "XY6(eNk!nN5SsAt?vCFX4~jG{b5~OLZWcDlE{(lS{O>*rZxhtR!FT4fnW`rrVZVB>g(2"
        "3u`1Jg<Hj#{i8KVcL?zVy{T@+*JX?JBlm{kq9TafxQPws5-"
        "&};WGTO#2}IX|Gz%uZjZDPe_${nfTYn`;%O!u|Gr)zoeN3W~s@24yV)S-"
        "0RmiIoCb6%mK1jSL+_6D8CFDQ`CRJYXCU~7{a@kB$N_2t#=msjRdg4NT8>k{siI^;{Xo"
        "I@iWljUpRq(j3kvJ+oS!yM%=T>=Wwxi=4{+@x>joP@Z7i=v{!>uvO)PP=C7P3^jl2JQx"
        "h9jh6=&CE+bXxJ<&vOvD@^0BBqRb7?86W_;d;}q*o%nv95=LdClgqQ4!Utxb^2Tt{dDc"
        "D_Z$%fxvhWX^Iqn5#5mM3aranYn-$ZtY{Yate{!X+eUa$@ykY*GZDNY-LFY~ptJtT4yb"
        "8Pc{3p^XBd}3L08>&iakUSW<ymf%WYjui)$rawcpttxLUk#op%}g&n#^QO2ixRS&XV{m"
        "8y=+IhC@QP?kmZLw2cJ^yfdSV4EHz4JYvs&hCCd4?ZZ50ibz+`kf-"
        "l@#6f5J(@5b)f)L5B{HI%yMzh#>_0)(;dK&1z4;*={!VaX7e=Zl-k2#e7_iir*%4`0g-"
        "yon7<8}v$VR`FHtEu@NG5D&ZCoa}IZB+|&*(Flb#?pL-vq>XNT^6QF5paZ|edsP=~`ok"
        "EGUqX|`56ot9ilS+iMI}UM`i3w`WSLInnY8-"
        "IRUd2G<YI`Pm87yECXut?TNDEL@Dg(d)*matMk77sQ4W)Qui6h&5+A6Mwq3BV%#uSAY-"
        "BLFp_t{-"
        "+OCw>WQ_U@eeOHM4@NqXgwi3`qLle(5^vl+GN!^7QWyy1JmrA}?btKOBmOjb)I7s|A&f"
        "$1<_|Bw2!H6#d0HTUD!ktpxfg5FQiA7r{_!;`4XHe?OqItcV|+(98r=h1M9Y+ba&if_M"
        "LdkvWxsRBa&yYZ5eGORGzuDTv0!`Xbmh2g6bPv{a<*iW&*q8Hx@)c3amk~Fu3Rw~%vB-"
        "#JXcASH}TUVu9Uc>I?R4>2>VNZZBCU#u(9R~<ZA1qg1P>S**vfYcH?`vdG)d7;(E&Xkv"
        "!{3Py;qh-7vK57#3p-V&Ahx7{ta^tVlXrVg-"
        "6_zI5078Lfx^Cg)&h(YeNzOdVZn#%|=jbj_^ySmZqGJIw*il@4S}y_e`)5CJ_V3&QIjm"
        "e{EE{7>q#?j$kM{JgY1)x};j<z$_mP8;ZNUP#s{@5R&tQ`FZ%i<B8Yfq%}8mVOf_kfYg"
        "H{y9<?dm_xJM=L+^2}m7eoSk+*QO0?as0PSP#t*#;55qoW8F*`MM6~1UnkUjOD@*0j2g"
        "ydp?v5+EjX<xIf<*?sH%V+2xx?zS3Cd04v>fTN@oVTHd?K<_3UG9%4<Q?X9*=V?$_46z"
        "Hq*PCxAR{xrz@r5b1f46o%s!>GXUH$wqgmY5p_^lz)xNI*!oA@QN%8E5IQEsdXLAa;&Y"
        "vN+N}6+3azkUr`FceXOJIY0BKA6O4MUdoA)~=;r)=iVBX3p<a_se&&dkD{Do~gH^-"
        "AKF17C9+ta%|=Zr@A1~D9F5x*h#nKO>&_Db~<XsGO7d4%eOX8Tsb)7bqY1)KnPj8^Z0("
        "6ine)fsz;mQMaa51X>7zmbOpJB5Z^yt2ezNUp<s$UMKS!6C2^bT8;jA69BLsA*gW8f#I"
        "yGg6MXD)usSkGzAAq816Q_<C5WxjwazTwPFu-ytOVdmZa5lJE~C240lBD>^5|lTJ%lG$"
        "vtd?6}e<;2t<^*Jt(equH$3eE9@j<QapqcvB*Tz>(iKgyDb7-L-58keB+O-"
        "Z7*@Lp*iZ2*YJL4(qJ86*kksmPq!q_E-&;e}SiAJ;5v1tF-"
        "}NZ_dC?jFb9PPQl`l%gH;DBczo+<>_qe>T$3}$0V`9d{o&?-oyqv-YBWm2P~XvL^VcTa"
        "GQ)8u32+!m$<^D#z__Gq{^_g3A*x9o$I=5jJzYMj7-"
        "bVC+5Q{un>N;n&nE~NsW;MSsG7gKYDglGqi<yW&P|KD%i_{N?#EV!7M(anh?fFr#-"
        "LS3v7of0`W*D6*<F|z<xzBDQ)$`_;h}{vsk?8p6_{I90F%s_OcuOtJF)jQ0ymf4T@v`#"
        "@<+$;H@1rRe%(kn>mxqi>q^nKBqsNjyE#z1*x!mHQg!ZOlq-"
        ">LC1ri=vvQ1t!DWv!L7DpWoxh8t3saKlX1d`Ad7N?JS<1r?~CW@;Ty6*M8z2MT+mDIfi"
        "|ip#gF)DPrj`-"
        "+0@y?8{!M3wumk&MWRa%f`65F*aIyT+R3!CzSK@P&+Sbpq3R%~v_C9dWF4iAx~-"
        "xk*F_Yic}xsH53J+6s5tc;s`?=0xDTd;@I%NCNi97gF^39jNzKh^+DWiW8zJ@BR-"
        "2U4ZtK@07vc*%r<I%9?fB4&2l7s7ITEvGuFVNk@JrH6HV|oxjsrJMj0dp!!r$)Ul#2dB"
        "MyI4RXVb1)U%9>bNuj9tH|C8Lm!lVroH_Ztl14wNIO!JI^JG25LS6=KecSAhDr}CGNPc"
        "B^^`83`uWEO5HR7XOWlluRl}vK97Q;6zTh3g-4)Q#+1E`*6hHgkS+lt-"
        "+Mld8cOD4$N;49QRY$w=dZA%=sGklOI2`pzH*;cdXd@CGxygq9#7L{L96^Ywm8(LwCV_"
        "ZatBBGPbS1t8Ouf3omii>mnDKA5#ypjAR-"
        "3QMMtZ~2%`UkT}zKXB0g<$QSpZvFw9mu7yh$M0*u-"
        "EN57RB3A?~J~Tv=#g1t`r1hhWl6DLE^ml0?u=7^Q<SoDvibYOeXWMeH`xsx67LudQ*>4"
        "Kg`7Tb~jA}<W0KBkjfPVzQB5DbLC^yYNk}I#T~G9V8Y33+7|IXoQL=sqsdeJt&(QcTjY"
        "#o8e_D^CqD&7??H8~H$fUm|0WX2eTf*pJzOdFch4_dZI46tl;?Xr;u-"
        "ufcR;Q|&*Z;h+2DZXPqYQ&6h?||ES0(rY<G90#mrfScbm<U&ZcnlRDW(i8CDUl;KCGiB"
        "D&tMtK&BE7;8@>%p9ykxzYZ-ZgMpvXKr4_TnA4Kn*<5DfK<8Wff(RIM<B-"
        "X(b@xbnY;=(?N-"
        "LAd#GfKjlKES@6r_498*mC<C1^)U)IUYVt}IO`C5)3sy4fwA8sKTJr!k*bPPkr$TYb(s"
        "hskPZEB4O6tt(pV*G^pH`zcJ$rt4wT7kJ)#0BC25hPd1yyGxZrDbC4!6|Nx&xofKj^dK"
        "lt#ksI*C1203YVcD*pB$y4<OCt)kt&CLn4EZRhql?T&{V$5`z9%JH*geZqBu<)~`&gQl"
        "2KcVRv>sep?JT4$XR}?;_Na&g-IuKNNv{>OQfhN^7W-"
        "^;N)ERKO3F8#`{WonRyA5V|`H;3r27{=WXaP}AAoWMA13tZ)riZNg`)iu5MQ<s9Jy?@C"
        "${tB8a0WvT~ekfLmF5DVWn{kAtiovi*9e>`g!=tYi%z0^#22=B(kh;Pe=Lj|o8?J9|wg"
        "n3}9d!X6m-"
        "p~HUH>bwRZ`D2aZ2TA3WzixHXL8g`YOL2_$yWY^Q9>I!#aEkcWGupm$?Yu{EU(BAa2Al"
        "(zEU0XU$O>Vp;+)myi4bg{HvvUw}aP7rwa-"
        "}lH6LG?(W8PpfAYrXe0PT&MC>!^9~m>oh#((Dc#DN$}dgpgfXPdcB=ckGQu;AFawp1@B"
        "^jc$^`02QF~;#n=BoU4NR;n4HKrhi_(ulef%|bj$8}2vNqDNT65%aO0*nJyrUD{3JhTX"
        "lH0Qr%%hpDSWDjrew}W*W3)1#JnSwl;oxB8Ec#4dR2iB?%YwKSMv=Y2UEwo+9Q&l+vbI"
        "v%Np<~S>PISb<jL@8;VkkQ{M!&A4kJ-{QiIDxx?E&Cs7;iIvy13Q$QGrQW1i-"
        "paFIae3_jcYJJs3yPMtxFffGnl*@o7I4W&C|AL=noMf$-"
        "UF&nheyn&3Jgq9l3<z;eHkXN*q`05E~JL*?LM*D*QjGewZnB5QFo6F>px(%BLvt!}W&@"
        "$>VtFyUT1DeJBzU4g}M8EUwzy~tRsmaM>uoy8IOn?{j8&&MZJ%%x?fxHkH>^@-"
        "}Du&Z%5C^sz>!JK=drVy=Ps{b0Ij;6*LDO+5adFl6|HZZvgj#cye!3x~*EU0)Z@mPf`L"
        "_hgxXpfyr25Mr<741-"
        "TD9oZw@Kj|$|B}J=?ta0GMOwX?Spm)QNj=$1;4vLfCJ<vH~|dH7|8}Gy9FEQM>Crp<?)"
        "px01i(`gLyw8Me2inF29vuSEr>@>~CnSQlIjJt>l~DxpaUu134GnQS)eWMI}b-"
        ">*^MwYkVE3)o?qq*>FVr&-"
        "RI^!aKqJbfBZ3Ya=~YDHq*%H1m`$(>;hM3^B@F?Ylfz9)TZ0HYYM{Y)n^So4pQsoJe+@"
        "WqD#Y{X+}lG3uzZoy)>J0lO0Nh$Lf8`I6_i;!x#3{JLkf;K!|$y4qW@mz^2OE#MgSICU"
        "GF&Q)$5#?L|P^Oxf*nX{$0$twOVm*j}Hf6?7a&TxF?3x#C-m~fL6<v-C(V?0`$E-"
        "TA4U!fn$hqk8jHZ5{97i(h~Qit9Z!YI?qIM|&*9r>^ee-h1xfu5z-"
        "5A1aPyp&Ln9UL$QWpzQq-En+NwFGHqE@ux~He|+7`HlzhAHPj7!?w5LIkVGxBDO$`v<&"
        "6q!S>t}`1y)OkmpX3Jq^XBq3lv%3_3<U;|@~03{tI*5cT<!MR5l~j6%jdOqeM0k*l{D$"
        "g5<1b_L^0ro2<>3Er<rGngkbcunH~wV3HDctj_^O8rZ|jQ@ojKvm+qWVYeyl#^S-"
        "*bwfD`~`TRmC24tuqUQ`gvYdx^iw=Um@gr6Z=#iRI-ARs33??%y<X4>WOH+E@hMFkBpQ"
        ";aOza+4$$aJeI|H0ckw#^0V4`~%97<jC%(A@ZCg_@MP~>jfKI|;N5t*iI3%*fLD+&@8A"
        "cGQzDjzCetCN!_Tb~)5vX9K$w=Qy%ZcchaeUV3J{DwB>J2R7rIb<7nmd4l;hCq6websq"
        "Z#HTUwNTlwf<sZyz2*{f&oD6<I65e&i<?d(LHMbd#O+3pP#A&EEMRGq?E(kTT3&;WF9U"
        "A95UDgivrwmrkkPi;R^$A0LqhS_SLLbM@+nORHDjMi6xlbX(V%^eNao5&N7>_Qc!qxd="
        "i><w7!mHBLtCe7){EfWFcOn<D-"
        "{>p&jlh46{)j|y^jS9Fbei_tkQ;r~dz}u{P1h$HHdY4ExA5bBeUPW>KI>)maYiU09e>;"
        "6YadUja0c_e^`T-"
        "P_apcV9$c}+^#H7}{H0ZSx0$1~R{*iqg$PkZr!abCW%=&fC&^KKRMC0stl(MRgYp1*oi"
        "Y+1t2QAnRX)ZyCjGDtb0MA%>;T(iP$VC~wvqdhn-zKP8}O632-"
        "{fHRJbZXz@Y7sDvL+A#l@4#A}p9slWr-"
        "~*&Q$pUM#yT%=4W^C;Ju}U&G<bE%kT8uA$1+yc)g;$4R8J@UgH>xKi<^WTL{wu7=^|PD"
        "3)2DMav#u_cCK{F1<f`i00~P^q=|q*0em)8I$CDW+q85B-"
        "NJQCn)YlWpu$#7lk>Uszhe`p9MMvv!l*0`F;FaYAA_JB#PxP2wq8Mf&k2utz{6EHxZ6="
        "3|X;5yTnVI>%9+ku^|JAMnq?UwnJVzer0u#$+kOivG~jGJQomz%kcXcQ)D8dIK(ni-"
        "?AWld!X31aTqpxK<gk$FHN_M(irOsYYr2+?_yR(rb#5k6Y)0HYqM`EI{Pf<RWCPc1$m#"
        "jgdr?3oa|dgayP&%NNB8+hG}6sOTp5*e_zO-FbYDCxaiMr6D6c&*_@{8ql@o2%;`gz}~"
        "^@65l`o#I;ejOUO5*sKE<Zi|i>Euc?PTG)FOyqy~B%1IR%<Gw`x(cGzj)=<Du6riQhX9"
        "}u)U3jJBMp{$i$g{Nu5Y!Rf<c$kcXCy5HA556}&Q*e<_ln62`_cy_WCoqRff}|71m!5`"
        "TkaVN`m13q*5=Z7Rnex`H=iwExrmh#o&?wV`P%Ng31i;y+$+T8b{@aENwnpL-"
        "s@O7E+YB!R*JI12NJ<2Y$X`qUrHchY<fu+W8*-"
        "p$XY6rowUULVAQ4CtbP@H&yCCU#@h{w7>ppAe<Y-}-"
        "^ni&YNnxBJgD!F|M$RHWYoQ{^cRe4;{N&#F&A4{RkabO&zX%#`B;y>JX_w(AJdmhGMI&"
        "yKWBQXL)C*b*#wOv;C_DzQjXn@I3inMBj59kaWti)exE)l0g%vvMQ+BCVpXDkON_LU!6"
        "Wge3kV0fI_641$Ddxl6dxw`fL`A_Y+dpuT$+xWnu%04IL(2ebEa*dP!e7RI&T_<{l`7@"
        "7qxc-fV=F1_Xu1YJqvzzCQabYpep7FXJy?fOlO3iGb=<}m@>N0%wFXU;GSJr6R!JueZG"
        "px5-"
        "g8@+piNX~^MO!gcCas~?aChIviV=#7t2F%9dV&|^L}dKmbd29@P{L>#&8BveTIhg;=tO"
        "v5azybN%<|u28)w@YqIHWvK{$i$oE@-"
        "x2o6As)4J*8^a!S7<a?_L^%K?daSP*Fi`)9QL7WlH|z%VS?~d^qg*L`lY6J{#JW`2)qm"
        "<t!}gTV!RAo8{7tM-*(Lv77=*M2$yyX?FCJ#tz(%Wmm~C=1(c-"
        "Q2sMWTxpFAdfaL3~YVib21?@s7E^|-eriY%~A=G<0{5OJRQ2G-"
        "(h!$&a9+$Hz}?u+L<Je26i#yURYX;ipnmGpN(7h<IC0oee4wsOK`xE~AUx@vjCeLd9Kb"
        "oV`H`G)X_(6sU}y5F8wHrWv!u@1MH9xxB6G3*rG9tDM4$RYeIB$s^UJt=f0?<IY=&!^C"
        "uGdy<KUo4e0nXd@<IoI~Jy-"
        "2!Uoanhj_1khj1w#T18OWQcE%wV^Pr`Cxy0bBYYc^G77E`~FX*J)GXL!`oMT){+87LQ<"
        "+{IcO@99qV^l=SRLCOaT(>-GM^8?7c@rUJ)_R@l@#os)gOgFd{>R@dEY-"
        "v0th89_L7wim@O^$HfDW0M9WdwBvc31X*6<7~b9hlG8w~Yp=%D1Tb5>@@vcwqwaCledH"
        "j{J*?PD^(0RC(taauNT^lu~+?^T))r+H9JZrgSYWgi0+tt1q>}F*NGDCJbUX78-"
        "NbDARSzJQJO-Jw3=n)|==LN?%$G=t8uj%GMnP<XCGnemyyg8C~$2e#s8eZf19bQ*qQqV"
        "nHlQ?Z*Bvj%sk&{DXh%{g=PsZNeLphEn0S`s{LxRQ{H$$NZ)SBjISeGPK?>A;&Y#6o#%"
        "QS4bh&=jtc<B}^B-c`xF-_%Gl!*9SRMHn`Bj)Hb)Gw(t|NJ8}o*j-"
        "684m+Uk@Owfzzh8pR=v&XR3@&V?n#)mK4QmydxLEFoc{bqvsX!Y?A>BZ__jveeLgh!LM"
        "5O^-r1tSt=c*D|?-"
        "Mi7K?xEUYt?3N5EqhcPkDc`0GW=jelU|}j)B}7+Lt7Q6yRR~dqw0<#-"
        "|_EaLx>hy+w2JWU(-l)fj5;211?cU`r}=Z{^(R$w5;VLs3wk;Y`8$$7g~1vo@y-"
        "vSE7`Rc^7knaF|(x-"
        "lEo$Ty;0};%c=gEM!vcSM_Tg2{_?yCO5=?%1xzJaXxeeW;DOV_kz**(&%uvhn$K0Wo?J"
        "7R(7OMBeyD@Jv*aEg6?Rz_ocxptz@dmcXEN;vNV<NXYQ3y7h544kXlMtcRbTp4$mgxF="
        "2ArNYd1B2hl{u@l0(pyIkKGZzr85_rpb5W0AWa9W%^&RPUl2v6(hQ&LRn8w}KUEohz16"
        "v7UbUL$G`K50os!U|$tlQ@Sf%vrdh^r)`tpSiWLM*rxHjSMxr9-"
        "eE|0&q;3}8i+Euz@>0Ixn1%)aS;rq&jOFU77Ilx$jicZ^p5+Q9OrO}XY04YBL$~xh4-"
        "!Pq=B&KV0QYWHC~BRjHVFE?ir!=l^OOx`D}STRU3}wbSf&p6b5T!_{(T!(n50!bSV8Fj"
        "p?uI#z@^uPbwe9?nRB|>4Zu)Hthqw!3EGsswh67<of80!N^1wGjHMc!EJ@Rs#V}W=_g!"
        ";jP>74wS{?nRdh>7f5%o$A!=9<nM9gked&v8ipxXj%0JLwv&sYxKVZEdQxiPnkI_F@?I"
        "N?8{`5{^Et3OVGB^@U^*}E2E8tmihx8twj{Jw5uRF-7!Ns-"
        "|Pj>cVav4#Nnu2kbEZcsval#|`fZt8`p;ikf-"
        "^*%ei9sGBdP}zT*J_42W(Xq!OS_>S%vqN0K0xln*Vr<Pk6_ts7hw<kk!s=iO3ii~$s2M"
        "<+HKhb2BUe}AK)BWK;}R{?*pb4T>xs^=g2AS9|?zD?fCQL&$LG1S$+}Q+w!OU+;*pEjr"
        "JemMn14vmKe^j<dgAkZZBj6kw-44FFE%y>l`8Yrj;wIYgmA{$>P-"
        "A)PJ6Sz8_33Rmi8>B7h#P?!DZ?nkaQek>b6HO(|V<YOrKK!H<|nRfi12>H`~>y6S;FHc"
        "rA*I5B{{V|h|<o@YY*e5Q+IIxzASsAZq*hU^g#q1I$JYdrqNdqlK@>)228Ml!^^(z93Y"
        "YsnX`xUci|cow-3{fS>8-"
        "%yrw?aDLDdlNHL%qi}~)7WwQ;`pohau}J>5BbMB7(O${C~Naun>{ejAbTUo@4`)Lusi~"
        "GkDF!QlQkhdfIUd6G$O7_DRT7!JwY92p)P6TZoG$bfMikv*ok^q_52O>uD5(+f3^GZJ$"
        "!AcJyMA^-"
        "n2R^h!61?$<BtKpe??HKII&tPSzsKpzMqJDYWs4$Xsm}5~ci#XF@e%Ib7rTo84CYySEv"
        "WAtse})64jD^sF_^66QRfKaiQHq!R_c7T_}#Z;3WnzhL4J<OgD-df9%^f^-"
        "^&#>Q+tFFv!&g?D6qX(jg9Hr(na?yx((2OVL`61J97NDnIyB=>^Wa2gs+r^+Zj*vixMN"
        ">|ERY8GDrua;AuX!a;}D&;fL3e8F1p!9FBUboKP((Esp&GpqZ;um%c`;_J(?f$|O8Rs1"
        "J<nG>Id_Hz3dPh&Ik8*}5E?_h8KiCd@SL-"
        "9srv}614VZ(O?XBy1gC!>Sp!;gwF;(2)eh0crAuP@`3tX<WNK8;z_-^G2H$yHX>m>D*-"
        "jfRxhn5UAPm`w*8qvW$45@y5`Jbd;&`0=K_N`bGw1YRI>%v{)a|w_4$ybC~+&Ob8z0YX"
        "H{JCc3E96Oxh-"
        "6nY<8I*twg_#v7TE5}5%PY^&C<=JiM}K5B<qpI&N;ds63zFq)G}s8)8y5%HDw<tNm|LF"
        "mgbwL3WNCLV6)?-qa|X6d--qtQ{qKY4x<CJz$`X(T?6m{i&l0iHIdtFFT<2FgZV2lfo)"
        "EoDX4@e<Yuy$oB^Ke?xVBFBD!wnN3k`qTQgTKieH#K2fUHr7MLnFoBq*v<wqmaJuT!}("
        "m8KAxkrB-"
        "A>@B;2k{<Qo#HV4Amx(BE8U^i8DhwL+v*Gc9(_eSb+7qGToRK>y!ROVUa>QbES%0f!7f"
        "@GQX^a^q!Kug&!HAs?CLM2N6JQEYmo(Tk25J{3OfsXYgG-kImTB5_op(j18$3&uX;7oH"
        "-*R%bi_1k47x(xf!HkTh^dC{CG*lB6HST(oC(Pud=U2m-"
        "DSGq2}9Z<F6kRJk?SRmt9_20kK$lGKTg+6J;XZX18M1AmA!1-"
        "82FVpkb{kZ%tPg&P_^ZveA@_wFfhPYm!uUdwF4BxZFCd%lrmt=N!dTCP<TL{PkW}!XHM"
        "dzf&o1>NeeaK+EB$GQG&`!<=#jZIn?_FUtiG_JKz{@d63eN?uWX-"
        "N<M`?kKf{_XvJ`GLQC#<?Uv0-"
        "bhm$lW33*RroIZbi$_?RL0N0V)r{5KXzeE$DNYW{$J${Zxq^U1=O^w~LJI#t3XS=L=tt"
        "tDnVc!R$YY{runUigmI-lw?Hp#7me)&JKo_w9jwOn0W6(cYKI{gTm#~KVl59q<vjaWh@"
        "+iwaxk%Rl-j&DW&Cto%A~>}yd@U!=wcJeZNuI?PRLlYCHNO&uhEpw%$f0Prlx%|5MJG-"
        "|(#YSXp;SMtzci4IV~b7Y;81*BY@2Cn01NZ+bEfCyFua9(8MT$`49b#*Knt)Wp2HhUA<"
        "|Ez2>AgwB=_M-"
        "=Cs;|`87Vklq7$*#WGvS4<H>IMul5Du}`)3>|$##HiSH6BB=@0iDEI;tbC4JPgsiIz<o"
        "?3VRTe(;5*cA{Z7pWR(6(j0Itvmi!A~sSF*7O(uPp6_639mZ;QpEMeJK$D|sjJk1<JXn"
        "iZpqQk)g5@R80_{6I%+*#W=DWfWqkdB<K)5Uc>{#Ht2y$`c@O8e}ZN-"
        "<QN#JIT+PWPZ2Q5I<DXj_oXO%H4xc7pG87uwMhdBr%qwk<+{g(Nx`7{+l!##H1{tF+Nn"
        "d%05zFcn^7uDTh5Qo5n36|5ir}*+L$7RAM}Vpujdl9Ybw`A>?=0X6YkQ6aL`}NAhf#A)"
        "9WRT+jB6?!xcV3ebk&5*SgZLBq}kZ$u)oF580bL;4vfVYl;YZvi-NIY8VH_PG}+n6-"
        "vw4LS&9ZT_4dsq2HxBDUtYELec8A#d@wwSBHkq*>jrd_Ay~%(DE>=KK9et;PkHogS@gu"
        "5Dq;J!9w>+*0sUo{%-"
        "vZD3l!HfW|bI6j<Op0R^DB!8!Nkj1bIm167fJZULLDB%wtKww^9n$0eCj3J7owu%Hgk*"
        "{jS`er5QnDnIa@<paV+rXre%RRqZrbOIKG?+K=8GN{-"
        "sqTXLi8Z=nNaaY;ArCA+WjRUcuv0M|=}u~aeHkAme?Wr4s<cut0J%(ciMgb80mEq#&&T"
        ">`xn`TKq9UW>Bln)3LiMh6i6zRDgu%!feq7v4atqoxV6&v63)6#OFgn1PD+DPG`2xRDY"
        "4iAQ37)c9!qn^;j;YikF4mr%o+{`aufX`UMnqFK0bE0F;zoNVeqU{i9ghCnT*EelDv_^"
        "XV`;PUMLJA0v!1afa9@#B`|S+@l^s!krb<Z8ISqPx*Cn6P&Uu@YCxzbdAF+3QZEAugfF"
        "6hpqR%k@TE{5<%t3Y-c8A-"
        "f)Z;JVFPR>4d;S4b%Ob>eXmhT&`iJ!%pg=Qoq9Kp{K<q)EG280{wG4XD10;#}FdPFF{C"
        "ZEYumP{ZiRl|15u~I}XTq?klKE)<x;-"
        "(`@D5iy?l&37lHH4_)1V~niE|Y~k%~6M+RcgpJ9x>Rhs%&3e%JXIXs|gb-lzM*Zd8tJV"
        "U>|u3A?c3m{z4EP+iJerbMdQHNQzKyrGPfx>}ub2NA8au3;gt8~>1BDO>3JTD-Frk;cX"
        "(Y$-_-"
        "Ppa#+6G#<OUwCBdP%S@qcvGG3hAC(Qp(Y%6HI;jTnelUk9`f|qBUrAvQu$$+TbYHlbKb"
        "@Gx-"
        "X$&hKXg1nPZ0E>FxGK(E}=?%HGOBLWK4U8HS8dPV2X5ecADbIpB9&p|;Uofn7lfaS#44"
        ">}Y$*k0;w&8`J&8Pvj{ZsMyA?l!oQi^8sy&qm^sPrZzPKWRoz5Z)$D=m)1Fsj7Qp(M^X"
        "J~vgF^@vyd-bjmqUjgN$PNHJgT}tifO`@)XQMUclM$wcW4fH~Af`v97BYlWa6Z3YUtiX"
        "}lPfZ^KsZ3|BoifcYzIo%MV95pj?>Zsj?%l}|+pKt^uUL}jdUYf~QnkK&a_Y+b|-"
        "<Z4uuTbg1#n8Nl^Ba=1XJMmG4h4hds#15jV=(aRaJSdLmoigTI4Pw=^rcmTD(Mm}1enn"
        "ZB;;J$o!}W4!<s^}ckA<^6AE6)LRzH)SY8jv$F07B=DLqW>2IGVx^C6`Rvju$;|A>yq`"
        ")ZyVQyipYg%AlEV1N3SfLNu!MBAsZ#^_U~@$vn^HfuTiR5#v-"
        "2tDyvXm8zo2xQXSz@nFp_-Wga;7znhERvt#htzJcRzyN@2j3{NN99b~C#)2X7z!LKd@0"
        "BY_^oWVo07UF`0J)24e8lXmAcY14X?76*><99$s%E>;su=ThgJhynG&$QxjY;0^ahd%#"
        "b=%Vx-@sRywjE-trwe-ySCQQ65+|1iLsZlW3f+(LFj$*AQB)qKpgmT-"
        "C8NjvXpNCy8{7lXfQDjLo|OnxvQ9|4)Gd<_hL3bo9fFgK?Vv(`J3DbWo^I&`%uq&<dTv"
        "g5qyyNUGB=SXLqw*nQOkau%kR8a}$zpTqFCznT{^PIV2a($h;pVINFpI1=x7HtS_;NH@"
        "ffPm#CiduS#1m3_EYVQc=aTLSAt<VUaBu*`z!R2tdDUYp4r`=OI;i1Aa2}_of$hRabZg"
        "`*!qYXy0nx%Mu5(w_y|boX%AH(F+{8aFVc;UJu(#SA{So+_u^iB>n{ks;Sx+p(FPa_we"
        "olnV5!*L5;%WWK5yxj^=LG73kPpk?iYxM;)SCmvn?@__fGfHWh1BdV=0)*;Cd&c?g|B9"
        "+Tb7L+y;m>E4Wq^mN6Nu@tF`ED$S&ZCXFLtSltu9ahKp202-"
        "aVg{0RY}ahRIxK8G{0I08PTKmMU9F74Lh;|F22u=OBL8rb%o0<};xPOVIf(d9HVQgkR!"
        "b<f*N*owUi2$^pZ#jyz;;46DM9h~wHQM)b}BMfOWnSBO_?@L4bWW?zwtUaU!GGwpStOO"
        "M6l{%%W!cc>g4-a?WG20lzx~qsr(OlqC7(SqBJ2U#kFIeFyo@ffIqbB-"
        "~yFt$_6ROQPSd!!AYb)^Pl3g%~L&UO?xMCl+Z*?wxp41T-"
        "}n_<RI%#u#K1jdSgr3t??7o=_M_*pVVk+`-"
        "zS~CPwrv+7BO^xAGmJtY7K)sH7DSQx=k;>)JX@*62zO^*9gHDJ((X&nTp;*ki(Z$Jgp9"
        "St$k!FUTnEQ{fqJkaiuPBb`dv6pU((r~+z=*33K_k;<B_z9LM*A4=(5oFhdRXw7w9Swe"
        "BX(~-"
        "cl&pSk20H)SgDvJ@^8V<*po>DQ|QFf*+E@1?}+ww)$b4y@n!!mB7EE!ok3U;sW5hU_~<"
        "skajV?;WUN4VqM8*++Lm%hWqFhil$ID>z!<$31OjX_n>RoyC9RSv3Ci+B?(`{)h<_oxP"
        "vnaYMQ%wudTOfQYE%6>%>S(M$v-"
        "{hO%bKr4t0Jc#c?rP26+{DZ6m5~Wy_RGi;2bc1+auB{S<yYryeyZ%=5~XAVVEv%<3#?`"
        "PTj-AumnUjdNkx4bI1&1rM_Pi>xmcm`t1H3T0ZeDHyiu4-@>oAYo=rq-"
        ";3e($G~jwxEOW+?3%F098QDTPg!&atQ7`&_6NXZBNki`}tsD!HCpfkv>kM}HSZpksO-E"
        "A=>Ss$|$mbxz5U8!TV1Od;@)MEd`gUCj)<l;heR4thiUkq&mo=3BButg<(M0%CI*(;@b"
        "I4w9FE+``@OGq(Smb@C0YR+!pY^b*F47OQ)H)e0QjGEfd`0g1b(43HH!R)xe`_CPpO=p"
        "-7Nr$Vys%hznyka#g!9sp$o|gNT5DLP`Iml-e-"
        "3{&Pq2Nlt+&0S3vACfjU<}^Lun7`xMW0@z^=iO=AN3*X0a64pu~mh2JB|Efte(Ym7Hj%"
        "I#Yg!woq=60{fQw1b+e>_g{q`p~)2OrVu8#bDxktCq(%!$xEfpTDUY2*Q*Q7<Ip7KmAM"
        "8Mh<x;tzIj?_B~Kcg^a$^6c}krG?f8q5&iz4Ey|<{Ww0F8sbQPa&{>OAKaF{45K6@;_%"
        "IYl(@r3Yyx*B34NJ)=FTI(8m`s4H66RGds?u5HE%sp8*u<mbC4Q?y^kB-#=-"
        "BFa0k0f6OevYonDd?c%O1)w`v>go1HqrIOC-^h+nmG`!QV!-"
        "ecFmxg;2SM>mE%g7&{qE%mk_J(1zISlXtPrGI7*Q~#)+nC%cTgoH><w^;jfbQs49@FG$"
        "Bi(F|LC&9(yh}67Eq)>*sU#bZZe-ens_@ZivI-@|3jXL#3n9apD#@h3E%^?Y4-"
        "cKt<k5i*$#yfHb{*wd%q~n1A1TP>K;B@`=X($VS{rqM5me5au1|_R}Wtf1;&qrTdiaE}"
        "qBlNNeJ?d(8R>iI<L*?<6|YU6=qz8^<5=B=M7FLE@#{gSu5Ecg3gFZe5BJ%3kwjI#z-"
        "I{L%Vx*(dN-L`$0$A72qheE=U5Jrb`ywH@--"
        "$CFYH%G2mTbA>V*83AE%E!Zis7I}!+zN)Z-"
        "ROc!6={j^x`HUD@V&caoKk#k`|9QK!`{4lep7vfC;XBW!C{fB4p(FV^ydU^mIx2TJ&L)"
        "RK##bA=$d8gf38^sA-KRQBZ8Y)b1hQpy7K*bEBDzVC3zCMDi?_a^@}uiW>lC9d7pb8H_"
        "}WSfO8ZBqaU07%%Z=lY6K<HN{HtD&ioLUa#YnDSBX%&~rueHoTlh`#GI18!%p*g#oOK^"
        "3f%1@fiOlo=S-"
        "DT!;d_&!XGi<qDK)u4^{a>pR73CdATn;Gd9u6?1d^kqVE#hjgFG|d%ifNAF3c%vfwt2v"
        "XArivIn3^szYwvWD7KM~#3rKgd?Xx@cqS;be5R60o~y_ZXTe^um72rNS6?fp#HQd1-"
        "Wof@(0*O?e^LK=NWPQj2iU1RkItozc;b`StviXWkh;Ps@}PE`t;xhWE?erd!-"
        "SUTc26J86PwDk6XTW7wrSo)mU4JKe><H*1TssMZ}eFbMPA!_00Wn=tkDBSwWsSgXb$Bi"
        "=t{2O`bnkEB?w+WN*&D~D|d(d$xeaY@w3+Rtd!Cmv6)j>J(SG4BI&u~2^s2r!@aO^%-"
        "=;Cu@AV&3GwB26V_RHl<<tHq1nkqYAcc`W;@zwjZ25Y57v3kuaeF(E3qAVmDpnow=Ld!"
        "50qMtff>TT<u=w}i%FV?PF8x+_jO~iY3O}pM|VElqDE4!lpp*gvXyH;{uQqcdm97EyVw"
        "G}xyyi5$Tj)>%xNK6y#(6l6VwOZ#TQn*rs_~TOp!1kak2j~<OO*c<*8HdHHizUBluOJt"
        "1>jHfEXbs+YWOluubGsf3q%`b&&&&G1crniM)rlNGgY^Y=@{iQiyzoG%<JCj*ii4vhNo"
        "hf;;+6w!gKDCEYD;nGR(Q(B!NRLgUT7u~c-ZN)$Kb0{rWmqsn@c7}3i-"
        "SIG6Sj@5E+<V{&+f`w6(h0Hp(K6?-"
        "hk+Y<y1%l5KY%))>f3Td6AMD%XULo8d{H+ZXANCak4JG`AJp@i?rz0JFVGNFabeqtT{I"
        "jIBQWY_%g76-"
        "~50H)EaF}2(Me3q!bnS?ajwk9Ot3?Y(J6M(y+2TDzj`EtW8^4u5rN(>eW8+}!YJ%Plqm"
        "hh_5hXS$6wFR*54r=2MXa~w0x*qR?LA;V?AWQ(p&!H*<Tp5=P6W~ryIAcqul>g03y@ku"
        "UHwM2Is1e>5p<<A96v)1w9XO^3wqD-vh!skHW%jd7c8nU(o(5yRJUjw*skIIGpzJb%fA"
        "WPp6e@@lf!I>#1UnK6BbvDT_+f(n@4F2q~4%X9LSQ^gT-"
        "%%n%EgCz`+_#b?Tr)v$kXBL=?P}MjNvDrk*e5g=RabjRn)|<>&GxrYFmJSCmom5>E=T!"
        "#q=t<qs*x`T2%=$`!MNe5*!s|D<oxufw|YC#w4)MwJ$P#e4BT<TRgCiq-DA=1F}(^!DS"
        "<{{CH%hVf)&ljO4=taz>cZ=pUOh*+Z+!$sO~&q{s*o2t7|r%8S$Aov07Bx|_bhr20g;#"
        "y0oEIRAjH*kM>2DxgheoRZ#*Yr9}Z+<hgO-aYQ!AO_N4u-"
        "qgLrN}PA%qsZFxPg}M?QP&z)Re;qH*3ixxbL2HO)0hUE|HsTn*a8C)hrGDjMs0hw;Q0x"
        "C|>{v(xJHI@>?gYC%bql$$ZV4T_-SY{G2R!jUE)b+B6hACo8ix~uyg29M@zCm?dE_Cd>"
        "&m!o~f#d2w~fqBnht_x^72|*|3Z!QKgnf$>h*bV*QpGMt*^PMx8`~toD!&~TTOk}dlk="
        "OiErMLUG!snbqQng~qXnE*Z!qh{|wfOA+h-"
        "7DuSUdY5m`Lv?`eR4=N|UVBl%wD+JPrkxS9p(#C$=laAK?*s6w;HK;q<edGuy2LigSaf"
        "m#-"
        "HGxi3&Zeesr40=r=bKaB4}y69hR<B^uuPWG$bKw_G4CL1F5R9bSwsS5aAy60{H#%N`UN"
        "2Dy~yD(mE<NMqCf|w_M6@Nh*3Dc<&1zAd*nyD24)IJ(JY#9J+z;#kzSNvv#Oho1*D$!Z"
        "sZTGodYvZ>ahjptd99DE=3ebKr#gvG*Dlc}L+2_bNYnjJ^)>9+Fc=sju18NuYXtN3~kP"
        "iH`Z!OYa7hyi(PO*H|7P1l8Fc9&-"
        "ip?rIiluAAJrf0zkPrg#j899oOpp(EcXxMp*X{@ecL}laX{nY8E(dqlgS*4QAsqDl{MW"
        "TsUDVq9eV+HCQrnSV)pz1~Rfs$R%B8OMs?=O%B0AH+FZal0bP2wath22yT&X=`3zb+lh"
        "TbAIRF(#|Qi<#vWJ<6Bb_FXH;^1Oru2c+bE0@p)n#tQGFw8!}yjvv-"
        "m#HyKdCLI$A~u_Cz#ec^4*o4w!N*y5@-"
        "@?Y1H^3?TA7l`xy(5iVD_MskZe~bVpG<#S$J*S0|rsM;dL;~Hd0w-"
        "DZyoT3Ti=j23iV*0Vie_YKUf*_oFGND9@@%I)Hu+)L@GP7XR)oWkiv^0e?zwV~@!ZnN^"
        "9IO#kIi*^1yF=R-"
        "%;kfP1^*~{8Xu1%m(HcZ}w*ik?($#_E;&^Dkv87oA%*R8r@J?EO>YZ3e=d9*`*le-mCN"
        "bFj6+xo)&TX=!tY-7-"
        "iJSXI>C8*Pd4bry4Y}m%x8U0CI4d{?Y(h^uRumu|^AL9c2X>`Ko7V)zTUFDry*VvJuNO"
        "!gj0YBtL+Diq)u6W$48=Z@+6Y4tG6Bp%q?n&5FLml`Wdz9YV(#m^XqqR`&aB1hPk?d^{"
        "U3weuW(me6DF=Mt;x*<e7#JLhHnyGwPsAp4v%G4E4yl44i|JMxir2QE0J<tz;3o2UC1H"
        "Oe&-OM#hq60$n4-"
        "X|f!>hPnM*JFZI1r_+rkJ(0?tKkBGSkQbV>n5zL8nqE8QOLy?+B9>+c5M8cxbpkYn~0$"
        "kURK>H>1DE0=DL)M54HQ0BMTRJ2<rg$0C*wolqv^V%(UH*_?XC%c;0T2tXd%}ma%_RQK"
        "}XrjA@jE7uNZ~Q-bbb*A;NPA@r(T+fhNi_}?729{wjn&}}3Ox|z&&*yfoNJkf-cWs;r-"
        "98_sv(6RD|CWgsB(nFxRv|1bN)oIQo@mD_>|!PEG51TdQlug4`f4$4#iG50Xr2$(Rkf&"
        "_N}dvIN7*NIHw!P&LG<c&cfaLs@^cpp{(cLz)|`sJf9V(WWrMMgRPZurt2oZ4xi+U!#6"
        "0LQkicdTy^i4C2JqNH?q;Ngq0{tqB9mM??cPOM!vq*$JjUQnK9DFY8y#~Zwn=Dp*)%Gj"
        "lME<^>SE3(JLh0xQ<W2!qb2AknDkO=c&vTe7U_Aab24O>KN@lP72FtYZ=QjzPVN^a60%"
        "v8WyxOyMycKRh!!S{^O0o32<8=#$78k8_Bb@QfjAHR3|ShRU0bj;5Txz)=%XAY-"
        "}YL7nmt9xlV2fBE!wb(duI2oad_TnfL(zgv6{q4HlAbz+5<xEn`<uv$57pMDQI~6IAz2"
        "aa#+InLdy$gz3xL<B~cQJxGm9N6DdqvhtfUyVGZ39+S%OR7r4sRtsh(lHfCA0#;YPY&g"
        "bNVyl4<h9>4Y@S5*I$X|Q}f0(GH=z^W7DpU=yThRO`m>JqYcojP!TZNuk=U5++NkpTW@"
        "(W6Dj!iB=w|c`J5zZs-"
        "73RO4JyFdP!?MIhc96B3ez_+GJxPw?kJ|SZZgCrAKX?a9;b)g!IZw6F%EMAXQIM>MTs4"
        "2dT+Z3@KU{16yR9r|EUa%UpB4wMR@utb;|?S5H3n}HSSdsy6x%cC@?q2r_B#B<x-"
        "fcC4BVkN;_cae)O6}2>JKzcdu%VXf7S&4rQBaDAezCpUQ($CyTfalEb<>cV0q(!RhE<_"
        "^=n=krZUZ}V=U?NEr%IC0MDKA%6;Iobil5#Ey?!ye&IrTwq+zc2mJ|J`>%t8?nZ%TJnn"
        "bkMoU6WPdWy6w`SS*(7iW5CU#L6iwjSc14QL5H<`!S6)NAim|SORq<o_W8ZVF&<Ro!M?"
        "k8lV9AR5bzW0WCx@i^Ff91b;MI7f^1W%LOHwS!`seAwb`yc7U<S=gOJU_+-"
        "^7GOU`X$!2+GU?fo~7PL1(4CYjvfm%`||O@$Z5F_IF0_q+JY8=D8E0_CGqCRssA}}SGB"
        "au>Un)v<ubOIX|eflM?dU2oWb47ScBB0+hZFI*@A+1(&Zpu%#2dL<ThDOd#)SDG)1S7J"
        "ii8BHvE8j;&bp!80*earob}U?il89={Ir}17$8fwS<`o+oGk0GP#~B6=w3;<`M2=L|bP"
        "!@&<C%8m0f?X4p;WLbHXgn^EQn;a`w1p#VPNpZEnrdCPI>M&LRcDU~aFWQakggCE3=w0"
        "2%+#E7D5zJIxyV32>Xwja8z3T&&7)PdC6D_P+u`8jW>Zif-GXMzl5Jo%R0r~R|2-"
        "KJJZywW>ztbAX)PBxM&NZtH5)CJTT<6N{U`3QC-"
        "I{IS@YCzt&GO7oQS#CwPA`?Nj_6smex?4xuKI6O46SgOrd0K0-XVE()6fT#Kr8GfE(-"
        "L~TwIR>SLy%bEjq(j<3f%*>9X&vTtpOh)R<nKcG3XHgWLHC`H@pvvER&D}ju~*BQ*ZGp"
        "zX^i4M_cSQOT&V1$nC-"
        "s?T)><)J4}&cS~MpEXFOC^`28`G;u~NGsl5B=w$i;9qXT&`a#0ODsq#Mp@3A)audS^{9"
        "hX{KPAWO+Q-?M%cYI*V&)t>Cu<i|kNhomz%#i!xS5J_e@@v~^c@=<XjiTQb|k-"
        "?mZnX_I+;t1*<p9_NHCt-LA^&2+g0>nRxi&L_Mi|VH5EIUM#x6}MI_n-ElssWR4}zw!~"
        "!^hoV$&H1bpo~LLVTmP_=BVZ8iAl)}eJQg5~6&+1snMl6AaKspJh6)6%9fkfgOPQcq(L"
        "o&`&kQ@&rwYHFpvseFeUY+UI%lz2&biS~g{%(dN7Oc&aRPr!DezrD|t=GsJO+J-"
        "uoHpq0PFS*E3N1Kp+kIW_O=-"
        "T3A1NC?VOtR|=MzC`@0_zD5Qp<eS@(H>FR88>`^s)!AHf**~8e(9KdI)YsMrU3wc<%lH"
        "^U?~*&cYtM&G8G&aa8mqlY{6tpfJ!S5F{J0GvNfJF16X2FFf(I(YKLv@m(MZggAD%W-"
        "*A(tL(!6a=nJP=|#vdVhn)PZ}Eh60bAdK;b-"
        "tg>Ib;iiz=Il3k75Fw`7t}=8FlVd<`9oPp~YoHbrhjqxe1;>n>Jml1+Snj^w6rl@KD(j"
        "=mm_Z@lhRNDJLyg`@1uki-"
        "g3!86A3NqY+S2?v8S)z9v7zHeAM>>QrSwq*B!T}+;vF>7cgeyr+dQ1;Erdey&cJQ2{M*"
        "&R8lV7T@_Fj)M>O|l)sFKJt_Tjqak)!<(Jf8Ny6H{u3tHJo6(k(!l#ROo8-"
        "=JRM}uq#s!IwCR3|ByR@Q0yOZsJso_XBV*T1Dyg>;Rfq5rc>^OqD&E?V~sr-"
        "S#5&1!LG_}n7XJE#K|h)s+dcD)m7(OQ2)@2BsowUmVv|39A<<^)xG`;U?N!&-"
        "<kY~X^5EZAF`}A2e(4olqfq-LQI<F#e-"
        "RJx7Htc?LGKO!YglO$w0=GERyH(VeEY0Um%|9D?3A*F;Q@T)=+y#aSTZ3XVX`m6WIQ2%"
        "$6)H&O(A6kpmDDwt&}}bJ$<Re>y~-"
        "u{7NNnB7c$WN+G=FgTeZ)KzTTPKck)$7xbRQCsRa-"
        "#2NrJjT&F>4v{8vb0jUWhVfpxeX2MX!afHf2JeY7kNEAi?-"
        "lLs+n+tTuJN`c!cX&26jkX3)%$#^HyUgCl-<u?Z4o6J`Khy>tdhde+zZRNW3}z-"
        "9HJG$qlW|(HZ=DcBLEvKdN5&PEu_X4%(F-"
        "(*`pYC9^SJs6zGQtBLK9V~7Qt0_GIPK_(5C8#)fD-pUi@G5%z+Mf!00J^Y`zQdh!;v-"
        "5nT@FU`4a6NN@DHrqssBU(GXi4K=!>9ahHipyNHt=)o8`L^kr|}r+rCcI^MtcN13PTnR"
        "Tz!H3!c>>)6XOGW#G~AP#R!Hd<7G~5x#7G#TOUs1NH@8aVf5C@)Lh38T~p+;+y?C?Tj6"
        "(dnC_T~2W9Fjuv7cX;*x5jb5z9mCHXkakc+6lOH-"
        "69Tz__o<)Kyw&*eGnT`7{90ZPD6zY)B062uJm|Fl$bDce%M#BRb8vd%c?kv{FIf1{A#8"
        ")_EQ9bgbmcqd^`ls>^<V2ihp{T+Fi4@VMg?W8>Qs^I0`3eS}Jh?AKRe$Dcw@R6j0Z}t1"
        "w0-5um<U;YyiuG)<mLo?cRtzI74&;krQu%n_cy12pns-3-3%~q+-(W(eo-0F@I-"
        "Z%9Am0-#H|{8DO??6#?E{0Y5KjCnd?(nHQe7HJtd5M-"
        "_RH7kzRK1=?3>L;ffGDqKWB;M!@Q^18RlB@1L~xNp*N8qN*`&nEhTcT=Zl!6%?&2HHrT"
        "sc&(b>gO<9$mkwfiDFxpp<JttHW06N>&R2T(nYuWb8@^4?H>j|?1-"
        "X@Q2yzYCZOGfVVCvB8=Tphb<s<PNpOWWfb!nbwL=2HTBQZGBoAJlErw_$$>Gv#C6V)=("
        "s*U-"
        "%;QX3IZlvypNTifSZX0yY%AJ$#&621a<4jIV2vYZG!F8WW|;_X4~2!AM!OKzbqhEwDRS"
        "XJ?SUR&~w`!-o-"
        "9ZnvFw6>4)^OM=%B&YrqI;k52659^>Am5{=7RHb@(SIWcs@eS1EsN=E{&w)b-"
        "v;LiI(iaZf!9{wgZITX@HN~MWQSz%3r;^cEq5YAy{9Z6>D{Sq=-"
        "t>_*A4K}QqRgEBlz*UL*jDwx%9_l0+k#&=smfOtB0wVbD3eXeMV6q%AlSlQM?IrFo_mR"
        "*=JM<`5880rssUZXTo{9>06uH?w2h3(=3$DPqMagzs!_v9#$rnUsPQeu`yZt?EIDc+x$"
        "eg75^R;qBYWeqF?L7f<4J?*if-"
        "5NW*RyZ1V25T~fW+WBh_CLrRjnWKJc*ga1P|2A*e6aP7iRdVzQLB7iP|z2$8Alxi?e5-"
        "EAGokcOnH17s77rCyyAbQF_Ol#2^+)LvJ!YbQA2WqIuFpI!__ZnNgXTP9N(b=F75Bexx"
        "`L{3~Ibx`2DNoN~D5Zn=irOM4!9nC)?5^91K619hCQ|G4``LBcu|OIrQ4<rRnH|oHq?4"
        "JKp^+8TdX724LX$~o6UOT+>Y8dH#<p6CI#b*1oFBYn4MCbmoiB>P`g<JmPi~p+D#Lm;d"
        "O~mof}_<ykKk{$3_iu%JJ#vU=842ZkZn=aJgGVutap-"
        "S=0f<zbyVqr&R||5XG97~BU}Y(usl2l-"
        "{|znrZu0?UzSRsy{AK7W2Ff{U9Kej?TK`(6|ZZ>=+Oib^aUrhJn?k#OV3KKFLF_OD2$}"
        "uD@)K3YTx34_&aex#wOot`HI{bj)XJC32a5WQr5p9M%PN!%iHKQxf;%Cqwoi)NF7uUy5"
        "fk+nU&K15>v?$wg^5+9>gZYPfT{)B68QF6$KUPWOg=FrlEX(QEw^3J2EE(xk>?XA+r!~"
        "yJ8cv9Iap#`S8&8i6-"
        "Qb`aWw~wHA7UUd`pE)lH=Qx$1LYDv<#boo!(SOH(iz4Z=FiPOsiD#5Yjr#$J_ED|}Ti%"
        "ZKS29#d#-"
        "Pj2A}ZH+b@jpJQ$dz8P4+dj@;joBylV87xdY+Qb?cPgBUTqct|{cII^U#X2b;%=y1Q`U"
        "ok^wK;<&cPmldy?C3;@_fmkWk;q49@hyzfJrWhuVv!9pXgsGid7l8<hgZ!PugG9L7#lT"
        "Pc6RwMAW0mY93eNx}Xw&No&1Uf3nYVa&Jv&p0R~It)RsNiPCNikDjBs894%>l=b+<JS*"
        "SFn@iUjvvn6=5F(ONw-OMbuqijza90LOj-VpsJXVSaAaj^u`Rkv<~H&WQxQeU(~C20vw"
        "Z&~W~oEvpZHa8H>7{+Jfxb~6n2(p2i-"
        "88En&L}f5{*)k<@{AixGNh(KO<%rI#45Hihjh?ZhZC8eAp^8v5r`u(4d3J;`clPkD{c%"
        "?yMuEmPOEBA(KRNRL>}q`5CxKEhn83G$M@sB>G+=o&!5{>9cD?uVIhgqVp6iKX&#S?4K"
        "Ci=xhG1l(3Mm+1Sa)%}!9lti&5{xzrAR?RmTISOW@b2c5~>-"
        "(n{++jZ>1NjxfTi%h0%~zyxlhz=bE!Zlgp=Y%|mPm*=ukFxxp(Btz(kHN5c2SBDO%Agh"
        "0dvgut@&~x7{zqZNUb46j0JoJwn}ht^k-"
        "u&Y8sqtEzU}|Z~dcKl>v)B*G9_g#i(GcFx*&={El@+!sNwdPH;tWD^o8$0tQ$|!Kd0I^"
        "qHrbuTQdIndn6Xw{(q|=WB0iD*j0Z>9-"
        "h;lq0)K3r)YM{ZdPGyl@lD4y+XCLfn7f`bzvCvlF%IXK_E|!u&PRLrBJxV2QsvmdCu8K"
        "C4dNvT?tqrQ=V^X5}D{k#i++WQysa<b(C)1#pU1h;&(gK4WX;@$j-"
        "Ti|vQB#46$`g}eCYT!CD{_|a<64uQS)k@zw$LQYQmU?0mI4}2pJk%uD;5+8q*Y+tPm3@"
        "b!n4%=NcA{nZ~qOVrKuLZYt6t@Q`Xk~h?m<<YYVq`>#qfX<G(sP77et~<sw*#<w`-"
        "*c>9_{Gp0&jB*xp+7co2Gfd1MEKDakZJY5YHWPsG0J@iUxrQ4Rk|hVI(WqH|iL00=tY2"
        "v&<@90miC?{di!4INa)oqow~PzT!vPi)dbG&j?70;Px*UmMUkFg-"
        "k%*qI>C^l1^i70>kheP$7GD7Dt@2W;mN#y2YsMLp;mz4eyf`ChkY7YCo4&O-"
        "g46Vs@R1(ZmnQEksFQDVp9w)*wxW!`eyT*=iw%%D5fgbCQ-"
        "YWSROstOQo@G^Ryw@2nHvX-Zpk1M?Cd@!hhHaPDFH3!AaNjv48>NVl|+#TD$+iIezvt{"
        "M8b<gye{q9T%mv<1`+<|~dcZ%|9>S`6h`it`5Dw}kV^Vf>Tunm?3D!G=^M-"
        "X(QNV7eE}>_tA76RBoo6Q(4jGkdA<I6Z(ytv3o^SURRQW}lFqtg<5!4#f&=v&}`W&D>;"
        "GWcSOlNe^rv#YF02ac`o$HHB?hIm<nk+>H(wbJzrA&gM*XfINddjI;nI|6cqO+8cerd&"
        "oJlSHwB;69N++YEJ}-"
        "X}D~J?;pb*_{!3Y{s&iRpDt9Hg)DPD0vqJ5`R|A=EW?FmPL#r}JDoNh&%Gu#p=x<t7E#"
        "HQ-"
        "R5%shf)e%MQ9D1QXGn^IPTN`tE(l{*!Y^@Guol$>6FCp5Eoj@0qYa%DPL9FC74b3W$zp"
        "6>Iaam5v#h6io>1gc6^)TjeIm!)B1wHL@)Nu<wZx*r^P&UqT?6QmRpnAQOOGQw$09&<f"
        "00zhb$%6<7>n`S?_yHj?&j>4~uv0&%qFM)zU*qKld(8vHOu~>J_e<P<7E{tvb8kz+@f9"
        "|4o?=e#$=sl`<2l=Hznir?nM!MZU*}(Cc6kE@HWSd!!Biyh25_c5st5;K+&iWub^8V5)"
        "LeS!^AemLvUVX|3#o|G;p^3AUv0E7K;qsjDFb>@jMc+L_VwU9`>_Db(1cROJZM%<-"
        "@Lu~MpZlMWIGtQC|*7=|1J{qVMxW*FCM*+jtb$@&^(SVl_iurzsK;w5n$K36wa*GryA{"
        "SQKAQ&oZ-PZZjQV#WT`-UA9l($xRVaoz;3w>}N|hv3y1sxB-"
        "H>d?Q_$}#b}4wd^#xBpo8isBi_Uu;K54{IOwJWOCOdz%sKS4a6!rHojHZ`GZ~N$fk>n2"
        "Aa$$J~Og!dhD~B?nvq?XcB?%3os-`MYyHJg=<Z9QDb$=rQgv`;uHK?2-"
        "uP{pS9m{T+QkacKh8!M-"
        "hX8@5e2r`CfnMYHFo?X%&IJX0I4&u4uUnSZR37i$N4m=>pD$}HtKGs;>l&nFHW=4pM?m"
        "$U7eG&Ub~un+hIF~NJ%vWRNwSY-"
        "I3jI_`F<9EGm+pTu~bS7$VD;JUtT{V!QbXR|xy`yp@)L*?ST9@m{`<a@sHN1<8X%~=RT"
        "vvBh(wsRYZ6nf^-R$g$VoLMSJzF+#oJ235Dr@><;6k>JISeesQqUj$UA$HPPR-LE64Nb"
        "u!7n2Iu~yl?)EdnkMaqk9H~}OOXYhOAeQ0a+9(@+hGPSXVFtL;m|7_jqpT_I}Yd~lAIQ"
        "9;<_kSff5KXd<8Sf`=W^%wW(n^fxcQ6iem@frn<9bgPGmb8mH`$*!aA5#j&-RG-"
        "`1Qs=9oAn_XoJ0xU#5;yzi79xAL20Oe#yQ?GV9Sk3!|m}_HUI=x#|O-#cy9-"
        "aN7KduVraQ4x-"
        "bgCpqS<Y3wL8i|8*GkUfKX?_KcAQpn~l{UxmuC%T5f8h;pE+ds|aP+oy+h-"
        "i4~GW*$#97xh<KymIOIUV+-"
        "^Zb>?e#`>Z&V@@$JWg?mOppg%v&e_K>QXNIQze{HvR(wh!WAMq(WzBXM4wOl8U8<a6us"
        "Lrl`4a46j;>X(1xgwjTA-"
        ")FOqBV<FF_Ataq>*ZD*wI!VabN<|~@T@Um!__S!m|Stj<?zFSU8{geyHEkDXm1elKW|B"
        "G)$oB4A1BkDl|tv2?iq1_6fF~i_UX{GWV7rZ0ThBD8FmhKToqbr1k+4qHVUcc@G%*eRo"
        "orgxLCx!IvK}edCfNmFW(Cx}^LkKCq;2e4-"
        ")T~4yn@#1He}H#%_nEQ~6jrC4a`VkC@PEAuybf*#S};NJhv|lLA52z$22P>TLO5a*qGO"
        "k9Z_(Odin)UBKuO!c1ki9(UF8lOA|y$V9jx4d>>_U3-VXUjuipCHzJy#6l(-"
        "5)ce&7e5IyBd^XwHb5VeC>>|QupOvT1PoqeSDqJIJ9R2#CRoteB@*#TDA^!#li9X}w>A"
        "-0M20uwi%v3C+w|5OBJvx-wQPy1SfCzY#$iCQl+Kvk07`a_)}MKH-"
        "i)l_@AcDkNOTaa!ofLBY*so7Gtn5ng8kH%)ganihi1ubLCvp(w=SYK<e9p`d<Bgh<n4w"
        "Xy|mGt<U@*m{mfpTb;yh(~7T6n)l7%dTUw6B5EPH0z9e(5}24n7u<oTLBr{o}%_qWb!u"
        "NLSh~3@;I+ICN_CsLUQo8|01hQLGO+KrS-KcHSM9?t>e}_qIqd$Ew#2;_7bt7fS_ey{F"
        "`K^nAg7;s&a^tzvt$PVlO)ap`NJ3&Q(5BYTNo$Zp$Df9-Vzd|hl|=}O-"
        "f((eAx*aP3<>F9qdB+>=^DqJQ;Gd+;sj+L%({CmdC&}9E1{K6l*Ip8~IxdN-hoIt!T7T"
        "L4Oi`7a0gjcWB5LpWqY#?4cE7!VEcOdRtPL1L^+#A{ue!@d3*M)fEmFu28o;<J46HY?|"
        ")elr4t7)yarP@s7aL-C)s`+(f4cSaJ4_@R4M~7=YOeRM~Q-"
        "5EP#M}0kNcnMFas#s%vsx8t9aPa0G;!N3doMOkj1U&%@zMb74So%?l%&|6X;xSZzl=>s"
        "hlrcC-@wQV+A?;VYD;Mn%*^1aEPu9;%7^iJ{9UYzx-"
        "a$2AIEN5`bGZ%Y0o#uds?bvFu83Yk+*Asz#jh(SBw-zmf%|rKJ1Y`UDu0U6!=Ku*3%N<"
        "d2g96zS)wjTbr0eF|cKN7`X>o5OM@^AX{50zto)(23wnY88TH{hU>7RsJ&X})%z(d-"
        "tNLF_n*0mC*wh^Ajspzt_5-"
        "O8FsB)6&W5NMU4O3USV4wWE#SYtkBWA)IQ$!3VFj{^GjkqJXr~v+S_PXD=G%AHl$=gLu"
        "<QHD#6+yr*(;2w-a5}+`u`lhwx_eDX?Fd<M}M(aHXv-"
        "m}s5}ma!!nA329NoXajbgHd>y<^XQFqAw4-"
        "R2(lHNwX+>;7s*3b4OcbxNl8Rh9l+FnaVr5mlTPF6*jUQVq?+|c}E1#7T2ZfIP6@W{<x"
        ";k&*xcB=k?`~II?%e?`jddtKca6Mc$d~r&=JQt&)BVJu8I{Y$0oVYl+hXT49_wRja66u"
        "%4m+24_9l{zG;>k*q6EMCb$w6}vF$l9Wqe_2hJ+1k>Xyw8p*&f|G{9mVe#_OKHw}Qs)!"
        "1V0{Zk*Fbue6xwufnCp|eSA)sP@Htcii<L+$Tif9C3Z+VWcwhAkYmiNUHlT}kQp};YE0"
        "dgV_yu1tce4$(9V+dYQ6N=yD0-Yd5^U#wW*A#KDWh883Y<?)-"
        "P{Vk0}#wt9{Lw~Gliz*B6YcJPC^gcFusj#n%s&}Dm#@@q-OLd&o`5u*-"
        "4MqrDU1Op6XxX5wMC~pp-Coz#L@&b$-hfCVxp2<`cRYy@(&R4D>a!p2+$pPxWmE*-"
        "VHxpRk!0A!B_MQbSuKKO%REZK-pdoofT@p&!kssYq;Wxzxnw!cS_hFb+Srd5>2I8n{qU"
        "tkz(nwFg8)?I@PT*2=0TZpUUT-"
        "+V7KA2F*k>dQ#RZ&Jb5iUrK86^+3&*L+qWLb$^wKU*nCd4KY!rEXvYO-dGir9|6<oBwB"
        "@VVG5vE6k%V(*G9LN1L&#GF)VAj<oCCbeQAHMlLwdrDbS`jPH1_IFNnEC7GrOxddw6SD"
        "`$6PAP<|m?~V2Y6G}XqkYj~+Yio1>}M^>u|h8Xi)m)c<d@hdXEY>_VjE=>&M}=Uc7U05"
        "<D%Vg6q|?_EnRFIF7a@P_OHIkUQ1lTCu$Fw3v?a41=v%(5!N(5BOi(h$PSPuSL4_6514"
        "Yg0U*ae7rT%dr21Jy!TAiUu)sT)41*K3y~1Sp*uB@(8Bex!VRxc!<@?e|S)`|;DV7IC*"
        "Xf69tPm}IgHeuHOCd_@b|5XuB=ZQVBGo_ntxFV8JV$O#6#MpN_HkcUTL_u>UEK)%9rhS"
        "GK9J)5V6sR<h;o^;t$Dh*<)eLLOFybz(ML!twgLaaRwF;jyN3O2RN?5Yx4=n4HopM>=`"
        "++?AWnJ*X3IC?I=jzDKE!aXn>aevZ2G7?5T|oT`0i}I;4gO<rHbVAE@Ka}5&q+r_0|r7"
        "eL@#~7~csb+tL+CWt$$O7J7|0NuX@s%zn#O(==m$Ua$WjGRl%I|K_{d(t@XhVViDfKh2"
        "lXbz7R?CeSjyITcPe=AOduTtlZ`*G*29=eU2`1oAhLZfOp)TtDHh%A>Vs;tl&&amvPSp"
        "oFNeG-"
        "R6_YsvFrCL|Y6rswltb>j_Z(Cxv&RCBpS!4uAa)G_SiPgzD`hjantmksmXg%9*`-"
        "nz&<^hWqF&8^cb|Aw7Ph!9`7-"
        "w<sL2QvBP5R?TtkRQxtguqSO>vO6HOuMWV*a4Oax)}G0<oO<&-"
        "kVpEIcL#8ZDWCwL0%~7FTW!qsabLa7KHWL5$VaWH#tuIs!T*kN{4p|K2@fBi}@_PIa;1"
        "@p$=*~-"
        "N!d+Lp@&tX{{C&{O%jdo)_Z9AI=E>X2*BMuk<iCVvhUrT_)`W743`0A{Yc2h&(i92L*n"
        "hZ_k!!IMLsmJ_O2)zl?)bFKCys8*f+oS4fSJMY<YBJATD=4<=a{yH61RIN$J!S%9M}gU"
        "@0s)}Sw?ZXybH%xd96<<-XV-"
        "a)?m=2fnqfaUHIi>*2)LRbk?q1`@pS!<AB|DiaAK4c=%KA6ZFhyh5HawVex%(cC7tkVV"
        "9U#PXP8l20#H_ut23AND=!XQP%|A)Q9W|IxA7Gb*BmM=&1^m#`!;tk?wqcg%#+4~8!!I"
        "t=8yy{Z12-"
        "^ZN!0^HAMP*8Bi<xU>T*?k&W+LGmMwx!PdIdV+4M8UJlF0;VmTCocu(I^7%mik<$3yqQ"
        "1Mv=I3h|8&BL^DV=AFUXsZF>%?YZ&_9>m^Y6)d%o@T|s;|D2@K$We90J>-"
        "CUxxK_#$ev(~h+F+9WS#nxy=U3R4le0I-NEaC4Z_YXt!T-"
        "gPn{Ltki(Mu({(`_U60=!cv!RuY38l4WG54V?JzC9FFO&xWI5<MYdK2qv)&f(34dcB-G"
        "dyhjh&g*NO$=%8E?(}W2OJ&tPVs-1pk9Ia3m1xc%{|xTj71-"
        "ldl&s&3wr{*`DnWh!i#qxd0doPI8teVl<XT9<w?5Q;s<05gDabO3nv+sF5K}xJH(a<Y0"
        "cHg<gLVkESNzN#bI4wwSoKg+gcc7lxxNxmJkE{$#FLiVat=W(>OZvwvV9o2^nX0Hi4|9"
        "Az5Iy0YpKcuLRUu=JB$xU+(%VQG`#9(*IS)0!0(%h&N-25k(rT`AV7=(uvL-"
        "5FGEzd`;btkfo9-H;jnB-SPA;dCk0){p3<o5>d0nisAU<}+_J(~7)5rrVIZB`>!$u&lJ"
        "dS6&6)@|z8+c`rChPNd#qEwbiuC+NS$dgx%wR4f8y$FIP2+90_CZxJhz2S}SeQ#g){hL"
        "5?kl#V^2#1frMCkT^c3q@p3k$dq`^fIy>Y^Rhdv*e3X2sYE21+F7jW*At&pI3AtkvwWx"
        "f>f2<?oDI@u@xGHZ`=%auzZ8q1s)W~ENhK~Sl+{B<c*NG^mBGHQDapL`Hj8<7P6$9M9a"
        "I?N#rHEHJx4>A(!F{3}Iq5sS0_ISVvDJ=KES#FRv?*&Mhg_{t`4i0zL|9O+uv%j*)#}3"
        "7RPVpcPjS;~O#v775+igUapHXh_RGd^hqc*I#_upKd=W3+g0!AO6z4-"
        "ZKGP1qKOMP1BONK(-tWwu`B3I*}^lyc2AvX1F4(xlnKa37ew_lxdD}s8d-"
        "MxXUFV?<{ddF~62Ti%8o;+kHIQcO(GuJh@DI1lQwbmR?KJvj?!x{jc0sTyXV_2vG(Y>l"
        "44&|CZdAD-"
        "t8IfkdjV6;jTgym@Uw(~LLl$H20T<F3QnUh;wJA%Er}VyDu1Hq5H9lkhXXQ8~+n&{UMs"
        "v~j${&@JfVp71!*MrE*VA_}cyyR2k3UfE|6wcZwmDHk$K7|6`iHk&-9`=tp&Ke-"
        "Z}hj#N_P(k4;*b^NtuL+sQ^1$Iu)Ur)AgYD%4!(O3#>fh>;(yG=s@@RE9=%8k^5pn~ao"
        "!r2NDD@OGRg14I1+ihUx41;pgZJ*g#S*n9UBMP*yew{Xw&A1MpSA(M+Mb2lc-"
        "9Tt2Qt{2VxIJdFXCro?`%uh?(857A#G51X-"
        "WF&?5HY;JjnGfq!qdr3D=Ow26zEdfY(HpTc0RvDX$j6#Q1&{g?fk6?{S0eri2H2@%#LL"
        "p{&yk!nrv-8aiJo#rN1P!t&^#+DSI>b3w1tcl<SaOQ4F-"
        "O#DVIuvK!5MjjTA`qPPBOhxO^tY!ReC~EUD3m(CA%D)kKAuJOsy1w(1#OhXo=m45}hG}"
        "}i%zmOCX{fKV-RF!a-"
        "ZDMBKwXN<K3R&8$KmbZSv8EC%hr?4cynKKMl#gLlBI3dE<|;h!8EbIh<%K+{J-"
        ")goi#F+t)l)Qx`8L40qkrYPhvijt6R0Ks4AhE1Wy|GD0{cES8dLplKy7@=cvY~`F?;2)"
        "`eI@`(a%ZbAoG(t){!Nf&z+(3;l)FFIfT7U9{&)Fb4#<EM*D1p!h2~!`6y|e{ysqQexd"
        "-6a|0dr1mB1zFb|{W!}$kU{d|Db|iB(-"
        "rQ{z#|LZTQ>@c`ZGs(<WJE`uFeNcj&_(@LZ{$BvPs5MeW-SN{9jHB?N>(UVu#RV=-"
        "2IW0uC~5QV!7hSl1k074iyH#wB$1H8tSNI4BYab2YWFUO^3VL4^$|Obp@3R*>kMz)f(B"
        "O<+jX3v58SOg3>|UK_pVmC6>T6`-sR_2qw}>0Y02tT54c9<xWl;QfB*-"
        "bHn?jZv|`lP2je6=Z|xKCX=waaI)mHd=)BNQmrd&kA3Bs#z@e9w%l%ew(Ck@E8k^#`{F"
        "5}x%`0+CyZD{d7f51y$76_X!AME(d;(jj@Fm|J0b&3U^n`=!`5<@!m*mkwbt}w!x?Z<y"
        "GN!#GHHw=t4rYDu*^kM(QI#9L$hj)Wk~OS+d~KN&rymJZlygGJJ2V*t-"
        "wlba+WLW6469t$c2gfN-i^5g>UVJ(o>tw8tXWzyi#{c`-"
        "mK*bWwLCXswa@k9D+^>Zym#V@`lOx^)TNwfdU9AXxmI{g34g4Ylqb;N8GAW{w9>Vh3$`"
        "QZMiuCPmPS$gsGRf9s45l+xW7KPPXYM*6ahD%<>d0>L&Fx+BY#|M=(Xb72VF$riGTXM%"
        "j3sw%al9g91=+8TQBP;Cz<5GkIYQeR=2@3)$m5os+m^~Rc^quHt4275ReOAawKLItWu$"
        "#1fTuOolW+8TtDTm8T7Btf!X=R18w<|cNyErELAe2xC30#>`|^?qk+z>UCet_Nf7X9S*"
        "{u5=YU+HA-YdaKxgo`h9hGzBdr_3VIxUG%K<A*40+61^{LnocGb`+@Y!QF-"
        "+ucI;vwsK)Hg9d8IhHc?kY8v>XWVywY_LX*h--eh|p=8$izdM_}APxVJqzd@mIoxc!ZS"
        "Sz@W6p)?-"
        "wd8AHE&W>f*R+X!#QcMH0gdGWbWMEYdfXczXItu$UxXy`9oqohDRv1xtx4XV>=0;0FTo"
        "jR2la|hlI$tVUH+tWAWAQcx!_>waBL+Qj8=fR*f>VDy^zY}4A6$m4IGqrKq&9R!_*!DA"
        "NGt-;A?R6S$kl5<-"
        "!f8{Owb}1V2IAY82)xlPt8*LOE$QQJ1Oq*{5{|E{pGJx>Py>E<=HEz!IH#nfti0K(UL@"
        "v<v=;Ttj4W@ek^!ctKu|Jd<aMTjkYh1T|fqVhfaup(|Qy*}iBqTr_S0+d{9Q2a?M(JLO"
        "}Rrr-vDikl*oAP;QO;#2!#`YRTl)dH!d)DIlTp)HMhk9@J5Wp<+7m3lDVGt%)A{lP`h3"
        "95;%OZ?>zw@%q$&<)XdARS~2Y`ftM=)Lu9T3@Pf@*kc_k8Cpot*G6;`FH`_*Z+iTtiEM"
        "OqBjjbVUMEuy|AA4LRy`^Wc})r@YGCu0f^U%c!PLZu1BY`7aZ5gV-"
        "BOIJMt4}<k;{L#B;C;x&vJdjkF;w$L&$ZX*zE=Y3s5h><iy>bxyUbA-AA|tt<3iI!xTj"
        "*{KO(6V*gu;`?jg$w$UohM(rD!f|r5I8i<3@urMdUFK!!ZS0%aq4>mb)%F*EmH1WlM{a"
        "+dazCR9x)rrcJ}b7bRu8n6yQe<c)WieWIW9(ch;5SlxL4}{5pH|o>@USTcFDs;8lB5af"
        "|V~#o#EY4{R1UzOte=fCVShk?*iMwGUq)o*j-"
        "Me*9Fv}*4ok>vM&hmoVU5RyET?;%SHy?NY5oYa3}SqZweR!P)ZYn`EFYTe{*Fu_|DRey"
        "QWKHJNt%V&*Tg8J1f00rnHmN35kteBh^#C_*Z}=Bq`?sPSRh=v3MV@yuXfDA?MLUwBh-"
        "f)w5is%4=h&8P=ZOUf90;L%PQ5ay~_CgC907#QSN(x!pjItTPUgsz^N(sq~JVfxWtM3Y"
        "n_K8*yQG*dX%0@YdUsj0i-"
        "CkKHvrcPy>Vt@AUyAH8n>1F8(4$d1yL3jdjhGJAsI0%<>&-"
        "^g&+TCCkfW5kW#IHg=pm!cNzdhsDrlb*+I7uDce<uTn*UQPY7vVnhv<Dj~oCI>5Zi3>2"
        "1HVCA&4@+ZT``osH$~5#u_JhJI@@8bT{WNcr#}@xWLv1oUJNup8RaBQ;06RoyA}K59GY"
        "deXzNk1E+29>qF46iD*`ocYlY<+@hSX7|qgsFs(bmb69F4?T@)^fUhn;NXm+(n=5$MT^"
        "<d1Tn<OC^hYY4r6$(__N^n@*4?!5IZ?5tcMimf5E**94*{$Yw0ZjlBlNAY3w8+L;2jkd"
        "^s5nn`&C><>+LO2;>8}IUfA&xcHok~b>h9QL9i*`pAEB(|0du6nh`B%XlYEf!dAk_Ab+"
        "#MLBw59eYrUc)yeUV_*8tOd0D|ngQm#RrjfiH|3^8bSkVL6A9FD4}PRS1_gf}NgFv~|2"
        "%04iZq(g?gSc+Q3|zv`_;TvrFHzd7@tWc|k*6+Evr=g!i#0)X$z)FgknPXRPH+_Fu(<p"
        "J7#;uR6k&(V$702mjM3*W<e*mQWBix%pzQ`G-"
        "pb!`ZW<iBTQboojHB2Abo4NqJg>b5mbu0znIL6zZ5pH<ZtckzvvpZTwtn;M{aOdg1k?7"
        "HAfz6JOK&E!q#R>5$goV6-;-S%D`jfQ9V;K0%`NWSHDRyR!Hjydb9p@EHQhna4K+g-"
        "xfw;$EIRlIIID=yG3N~?-mDyhsN`!v=J+b{<7lXQ{`f^v+5?WQcXraO-"
        "p;MzEEPRPxiIJ|RE!i%V8D+VJW!LPWB-"
        ">qM1_vl`DGb8)K3A&wDB<~(so1c`~3ubF;Euvi@*Gg-"
        "I$;4#JP<mSa9%Oxcgk|I`_G;1Zy!||F3nQvh?iFDqC>`n=rI~^yOdH^{Rn>s)o9y#O;m"
        "?uL&bHP*$~ZNE{)<c%B9wX==b$zEgxm+#)gqZ;LYPpF|40u7wDi`<IMetl`7M!g^d9Ft"
        "{K=LI(i(XTehfH>58z+Qolyf;5M=ru-k3GB&n>aqp1^CvzA77~;fxbLq;@b!F+e}@-"
        "L#{=%jO;2{+tu+!%SaV4B3agjE<61$sd7}2(h9)_ESieJ;XfS6V8VJ;+u-"
        "&|J>M=c`LGdlI-"
        "QJ>7PLM*3~y&Fs%FItD&^)cuRz5O%(e1?|=u)Ksv*>#!e%PiOuX1bO?3aYa?!_f7CZ-T"
        "PnZg6Uu)66Gg6kU8GQLjZZ-"
        "$)sTD{WQFsNr|1o^j5=xA>#>vHndaPOWSlla5a^C*PZIhIi<2t-R3{0&N-"
        "|^=s|_ZAwxApP&J>c}l$?z05$u7Re4CUk!bBv1N960k6K_jtGzbgu#Bqqb0e>B*e0`8>"
        "zQf+@STEse<SXmlq7q%YwVnSGy3oCdIu9Rb_u+8wRm!IJBeyL{;vjqjHZeh6WwHvpfLR"
        ")TR88jo+PFWfeA;5ydn#4CMcgG8F<+UF_;2C}HaP7%zp>C;It#V}XZR#GUR#~B#K)i^b"
        "Sm{vIXO@upEo2iG&zl_C$3OJ@qN-"
        ")vaxi{)(5fk4mnACYRycG%YI0j2rIE@<!c9T3YsDrRjfl^galqAupcXfTcu{1WBFLV9+"
        "E4MqD}tc{9Ssa_^%+?7f{^|%WY0F-"
        "18EQ2}I+Ttj~Yi)*HaU^%P8LXE=)=@;m(>wzL5agaK+eQ=_Pj+zUZ-"
        "64+6;?egE`6fBMTA|02yRv(0HTHg!P1^3H$@CNK){a3;-uEV-oqmgMAMr+JWfE7fW{MG"
        "xR+|5#xV_uc%@O>cN=9DYuEe(!x@U-lyr#%D-"
        ">OHotiXcVS|MI_p`I5y{i#2f;bOHF{>dutFQRTbZPs!V5KhX$mrRys#@j0b+e8b>0bX8"
        "$%BEp_3rRw(}1BeZNQ{Wl4M&y-^>|F}*7swC3B&n-"
        "8&bP_IZ_^>4<u_~*zMK=$7gC6k3?4>n1j6_@-"
        ")*!JIyLzNUmQHFq!c!$qtpX*W6+4*XpKcHsP#Sn=$?t6z!P?msXbNZYwouY1@`7S@d%H"
        "0u>5POQ|MlM7r9%kGG5#Dkn=LjR?~KcR0Q{t3Sj-xNc#|SG_%DrfQ~_B-"
        "!C*!a@E`gesJBfM#|;>r2L1#>_Bz4wl*$mCH}i)w9r|6kJ!DfybrNS@;4CU%PB5JUnW;"
        "dnn?5ysNNK$yU2ql9^QN?)}qf4ssx*OpwKC)GIU@HSV6?N^ulE<#@5#?!ZGd_M0szqZy"
        "Y-c3<GI=OKi2+-"
        "~Rwxm1?gv1%6E`RuYBBZu*b!Bye?gk<?srLA8Ez_oR+^6A&+}{8&^L$_w#I4Xac@kRL;"
        "a>kxJ%@dtzaCSeoZ$6La;7RGbu<Bay2S{-"
        "@@AA`(C2B<5nC29<H0>P*|1?T;&)JEx}%;fjSjPWm$&&$J=>PmsKQ7pe~oH5;4&vZmCm"
        "eav;?{YTW5zj7^|H(ld`P2+@Q`RBmwQai08hVrS&6RXllpP+ozbDoo8x3lB9l{9Ipp=1"
        "M*c>0j-"
        "@;J&9#@zZE!<;b{8pDKX_vM$pQVFjkFDL%9{6Ejh@2_@A_gLjczezTsT%v+)7lsU2wNE"
        "z;+^O~m__nj7|A%Sv$X|uWg%VuvaX*v!X~kzWg6ThK9Q3`2HSrH)*u03gDcHfy>oG|x)"
        "ph%>muD2I}k&qaqL>Q0&|#27jkp!pdvfY)oE!CFd-u|r-"
        "yz@ybMuN&zHA$%(zEXlsc_Z(*uP9_#t}4N4SdiiMMI{kQHc~yi3?pzmk6%mSklT2D4Wk"
        "?-"
        "NOp%p}`NYsAnkJ8>+y0@t&(;0I;3whgQWL0zUW4nN|`BVTCqlL&{6Z>EmRoJmfz)#2-"
        "bj?RI`3c?U(84-"
        "!xlyggdQ^&+VZlU}kmhUCJCKx~m#i~m1iF%1<Sirubeqf{hf7yp5=3oQd3C@y&=FAGH("
        "`4;Lk_lEov)NZ{2!eSBnoh!dU_9DKiE<YOXRsSqOc8F7Zg9(S8_DN}I_J1ZV8DvmGl3?"
        "gh-Kn8#FLJei6XLwm~F+3or}}NnP#ImCU1+aHGSNgp!Slhk_z>dtw(i3T9kx}y~M7bxM"
        "~BkLbB@csgBb`7W0f)7`ZpoEWWlM_0IN{qfCxH=m}!HYdff|$joNXh`@7tO18!hqTXY3"
        "4STf76dFW5HPPkdaizTRGF3#*00)F|!6>9Q(UQAmd8J#A7BLQah^E8CWD)hFLTW9hrl~"
        "--P_3l5-"
        "gmeJ$5<x2+agWKuHZHiWeQ}WL}zLgl13*Qwi0(TviWV;hU{Ni2h{iSTL%J<u8z`$JL(Y"
        "E4QsN^$~88GI-HYb%VO{PTXL-"
        "#tAAiMYI7NtK@ZBT21dsRAmaWHM?p=pF8<P%D?c@DLJEX^%XGvLyp_Erlba_<4QzDWW}"
        "fg>buF+^;*!Mm#xVN?0F^ZM!TQePHDSD=voksCAHnPE;V;K8x5g%a!!)?Vz!H(x`$m!M"
        "XNye<R|;K+<x{YPt;G~#<K^R?$<kS+yStvXJeWx(l2`b<@(Jb@s3S#id8{e@ur-Gm1B#"
        "1sQM><*GmQM{Zh$6;DfB;<9_Tznggz~+wr;GqDxQq;`TfQ97RIs7+*P-"
        "G)f~o+8I*qVIOH+X1e^+{2M<!y+0`~2^};;kS*%QLZ|s@Z4ffKW3u@XNakbh`8M|x*wi"
        "X@a35A0HRLNAjA-l`kl1;YsEiA&zV-3J#mS@+f-"
        "S|7`NOVNe>FCv&2ZOKB8*pQ=4&&u(ix-"
        "7$@*Qe%AR2Jynv_{x&+cR`!3zrKvn!!=ZE;D`W4nspNn7aUgu~Y9mT<9mMmW0yjL|Q4Y"
        "|xR^T%{r16r8j5lb^#R^&M5y^h5nb)!njD>L)Lj8RHs|g(tJ?mHiT@tqzRNE2Zk8MfzV"
        "#L*cbn2|Ks8fqe)EkRkqkcs3azFU3AaRu)!;?dj3k<yD65LLKM&Svu(6WSovVFIa7|rG"
        "qVkOjMtkb+R?^ji{YbY+vH@dtXUgU2D*#QXx`j#lQ-"
        "u$<H9ddqr4<97ErkMN$)H!~Nb{;JCCPpTQn&{%Y?n#<NMVGXK$(idQzY=eA)C_>4WoIu"
        "Qf3Z^7frL$jo=ccyLbWUszqzhI~S;fv+P=7C5REL*uBH1Kca4~B1W`<4)GOsSXdEUs}^"
        "QgZRS{u>Cw?uIYi-"
        "4=7g?8Gj<{#Y*PSiFg^q2WwD?*p+SxjOxau60NR!l9qEO#c;fg8MmM6^zCXve&AFtKEq"
        "{X${aetb={RG)%dOy_V{5O)@Ki9<KLj2|ff)wjNsE7!J_xTVt?7Poj4?vt@Z_x7QW}Uf"
        "ae>E$|{!B-"
        ">dUhossjI$GE#LPe~@E<;9>d+AIm)ZCu>nbXJglzD932u#Xirat4r7TTtOFuy-"
        "(jqeCi=s%6$W9M`K5Un=&iMh^--"
        "eJnB4b?MUneUlYCJ)U?yCFX(9*}L>wNip^KiPzh5`X$hCQf-"
        "y&c?f|&%lamr1%^jv)l==ndL3td=D+@V30Z=Ibr@}8$vEIH(FE`n^L%%9Ys&33iwp#Ja"
        "Hd7E^Cs0s(pYxie84-"
        "TX%%rW7wMBk$<RT6`Q`M{pr$cV4&`Odim_JXf%1#`IMZ5b@HZyNw`53u+Nq>&nPqn|G)"
        "^TAIOT-UAB?bhTG*l3hKh+#E#I3unBS0(%PNoE+SK@^<bG;lXQSukdqD|A8dc6wooRiR"
        "&NGt&>lEzXtP05#{NJwc@k&97e}1>&E1>q<bQ-"
        "^k>!<oUc9ImGMlI16TBjI5Pb;D)LneEDTS<TLdl?gl7_-"
        "PB}{f(WER;TYmz>mnpa#;K1Drs{ASkKdkIJQGI=b@X(Q>qx&z1qcD95PpXu*p1hz7LO6"
        "CP)96NDkNA3RrP)h>@EdT%j2mk;8AprCPS`PpJ|NsC0|NjX96aX<UZ*_DoZg6=401yCx"
        "AOHXW0002<9RL6T0001;m(^nx*ZcKx2wxH;Bq4fiX3pL-d*+-"
        "3E5(bYI6(^(2@a(|utKo{MS}+j(IaDfX74#CxNEUMp*R$WLJPFGx4@70UwEIpXI-"
        "v~wbo}%=boLqep9y0lrlfMhYp)KB+LD!-"
        "Q8q(nj6{O!^dS!${PIrz;Rhahy6dj?cnbw4*RT6965OWu+KkeP!HJ~)Pu-"
        "A)BgW?RRz4jmTFuUyNBQM$H7F9>8r1`_2%Oq#tHdDcyHc8ZpzvVR(-uD`xLcG-"
        "a*@_*X(`81=eLUSA8m0Mhn=l&_sSx@+9YY-"
        "!GyYJi`0<$Ncw>y5P4s|N2q%i=x}4fih4?X9v<#1+n^m*n-d1m)oZ(y~2ORebV-"
        "e=N;|U<@{M?ka;*J-t4ccB$H;+=$P03uB+^h1^OE4u~c8_4^o9h*HgKd{D<6~-"
        ";96eLGTPe#scySa2zzr-HNDm*BYJBIoL72Sy8g<4_FD!56$r=$!+MOWT)O8nf8HV*mcR"
        "febwOLtJM|3EgYt$N&|~pr}2!G{mIp-"
        "N67Q7)2fPpieGT8LKzqr{3a;yH#P=oGOt|}yK?*WENKR<!2QF#BWL`(c!#$=&Qqqq_l}"
        "KptH&kZ@qfh*gD!S!*aN3JU_pR9V&>W7nKU=cb*T|eV^DYH0j<td<C_^vgce2Z=n_Pkb"
        "g&e4^rYCkx&cUa*Flf9Qk=v5o!ZrJ!<p!;{W^arSU14R4be_80^WDc5k45h#GkFbd@Z("
        "=8?F9nbcUQ%q?V&QxIE{t#ydkW*XA~4Z;LD8?<{nu(N#<pSjhE?J-"
        "PNiS&$qrbk9kS&(oA}3;GC5cRi5feU(FhP)1t_M~Wx8O}tN@BrW%Sit~n_dOq4?)uHRp"
        "3zFH?c}dqmiK3cgP<QV<_E=FHG*etsyjlzyE`Fo4Y{@)Oh~7d4yS=US!=Yi;TW3_5qGg"
        "d4*hutFIZLaWA^d`Grv4@^;7*|Oq61_*w>WONYCy@EM=Q$pJ+*AR=_kG}YG7T2{X;%&h"
        "2G6xi1UO|b`ShuHuD^!6W5@$hMrSuEZU8qlZ!%MSU-_t9PpfDE+|iJ@=5=3Hdd+O8_8s"
        "NN^vvqoNzLEB=muc&1|EyTo7uDU%^+d#jrd0UOC{_^;JkibC@68!|i)WUttTmV3sK?CB"
        "KO?T(68cEgg3T=|m%ysljZ*`&|7w>aB|Bkv+QRtL15@{~(>yZ-CyM%|Fm^s%;EWFT|rf"
        "hu}XNYmOG3MmJ?5|CKYtbpYR!_L{leR<XBjtG`-"
        "kVwEwhLpg|_^RJcidb8jo&o!n*Kj_?L?1k0C7x`TU`?w?0L$riUE1HXXlCFXJ#s~SIwF"
        "k+=P)7cYnhCg!{iC}dnIV58jLu!_cnL$!<wf!QR<on`SbVhHG{3C)JB;?uvVz)NIn(v0"
        "{!cK5dWGdiNBFH3nH=FHG(?t)Yv@Sr4LQ$LXFnO=dN-rCsAFhFev}mvs$^_KLHI9P&Rl"
        "YSQ(UBLo?n!Ev;{c|9!QAqWOC{SF@vTSjOY6#B(Aw*?E+zmvb{vaza}kQE9Fo2bW)!lj"
        "$6d<D{6ucQLi<C^hDp|(ef~U8W?5%Lp!rWnIfFy7G)>z3+%GaIon$M^!MCUJ(?c1ZTIb"
        "iUEvWDaD2$)eUet_d<&yYNuDhZ%$;kcB)33mI7EKWd1)??HYFy&<;E<2zj7Mv=O2>)Df"
        "RS#V-"
        "wEQJA&`HGOppuQe(GJ>>Uj^n(?3k^Fj&JC?SPgT>FDk#ysNco0hFi#3!pHp%q3YbGmmF"
        "_m}Zr>BV*S4DnU-ud^*R1h%HI9^P<YP8vZXnZxoW8trRPVxo;=9eV>Q?0IjcL5H^s`4L"
        ">8+l|_xLA*);6pGt|yJly8y6z998F_)89IGp#R<xfj$Fh;}auBA1Vx-"
        "x6n;neXo+WNz%@77tjq9BdAhUfuKbyPZx#+&iW3q_prgY$Mq0UAWaFHcwtRbuai@%#V7"
        "9QoZa3eKJ?dRAR5NL|w088<Gb!SnJaJ2W1r%w2Vxl<Y!7=tdz3#_sDDz1wP#MzE(piul"
        "8{g0~z?bIV@!WTR%tp=;Yjp!M%oOia`p2{HBY!yDCMWtTCT|gsaoL-"
        "OI(c7yI@I<db-d10L_lpNZH-dAlZro*ZMO-"
        "7>i<&T<fk|e#@1lL?HIuQIrZl7u;R1Q=c<=0r4+`1(YrPV#p>6?h)lYVYUi189^-"
        "oI2X`w6pHgzP~sje2EnR%owIu9hz?6{xAt?Iu_A-"
        "?Etm9$aZXb!ikCusC5tG<<>mpYyh5BZYc=<TCd<5zedqz?1<R@W;Fp{Qc6SB?FAIiaQh"
        "NAH)UkM-"
        "J!L$mp(`VVNo%>`%6@5~pLkKbSP5XFU8kvHT(;MZiyzR`J6_+%2kt~D|=gHDikSirN8U"
        "(62;j&nEVqsdACc~>j^o~fwU)P+zjF<mY73tSL3($Z-r-"
        "$m(3z6ZPg^E_WmoAkq|ohv<D6;<_r0z19fc9hXc`-"
        "1Pxzm0kE$Az)N7P(~IBJ;djhuG<6xJ%81Q-y<EwlFL-DL@L##J(@8C&j}mPS&-"
        "|#kt!F9Z=cuPvQ#WfXWv3;Cpcmf*)y~-"
        "czy2AIu9>0k2krWL$hAzg#~~8hKX;GOD6g^cK?^oT%Nl--fG|A4!h%8rLn^D(*E}OMhF"
        "pG%qbp-"
        "l?swrl7lp1NfAH#f%R3$M59`LWNt_DJ~qtX`8e(N51=l;RP|Alvmwc2Wx<6xrekVGzj$"
        ")%O$q(wd0SWrYR%TpNSX6X`{VUY$KFo+DYGFxskQqjl{9`zIvOY=h}Ajvb9gGkAL^9S8"
        "gXX2L0o<YuDVB!;_^_a*A#GIn57RRfTBUiT;Y8DofOD^cS3ulbI37hB8@?;TGD<5BTz8"
        "6?8|NkniIs2jjH*us3psR$71Q`+cKB<?%1HEz_6<awA7N8iy`|Z!8W?;$GWc%bQ`;+H2"
        "BnDO36@WSV#MbauWvRXwC9CVjGY8Q&Fea{85Lv}v`AWSc3nZ<qe7Pv`0&E+&R)$xg6R)"
        "bac~lur84Z5uAS>{2ce<*j13#8D1_GSngXM`5C|O6(xG(4k;!qo!O#>uXCV9{fJ%KAY^"
        "Z$al=B<ZqqPp}Xcg5W=0nnDAONKRjO?CY@KA_({ZF5=GNJX`%9=QtJ%<mus$nM9pcbuo"
        "0&5OKn+TzM~^=kd?w*=UXQcH+^=I<tl(rN;R_5@PPXv2RE5U3v-"
        "hHHr~N0k}hRv^Vl&~)kGH<VvE4Rq*TEm<<RTks)A0Sm!>ce&|*UtUl>))H)twoioYV&g"
        "n8%_n8^&6^O=Weisua>ilhw!v%~kbHjYAE0WWinuq9E%eoxmJdyKhe&xBpl+1QmrCjME"
        "g2IIMrxQx()zw4eK*+9=X(o=q=t=9m3s=JjOwtu$N{!WZV)#+1dk<?4Z$^$TpUxcfN(+"
        "ujE=N5y_*ukWomgCK~PHl)``xJevcN1?IqnRH13qG6l=X&c<yeibwPb+tLx4o<KQQJtq"
        "f?Yz}^h{b8lywi*V}&W6p@G`+5ID+L(YqtLMv5dXp~>Kg2J<?g9ihEALd-PWupH<Mv-R"
        "cTD<RTxRqhPflzFQjvuX4=n<G!=+8EE(JE$Cckk^cfwtc=bQk0S-"
        "?BM;OnzXsx(Ef(_V0{>wUjW-"
        "V;`DQZPk9i#fFGYy3pFyINKvliW)!o>|4G`4)X#0uNSLWd@&|E4BbzRer}<0iUGKv10H"
        "v4FGPp*6%Uv)CKitT*JrJ?WN80EM<#J+q_yNW7c9Ee2<pcT_yja_-"
        "y(Yi&XWgguKE{wbmzgxRF}EBqx3=N{-"
        "J_2+$MJ{Q74!?obn9Kwtk@cQs?R0H@sr78vp$?HC5j<yNm!uc<EO&EJ-"
        "7M#JWsuR5$))oDz8WxtmMI63D@+t#2ZGTbH%l!p{ic6#$Pq%ZOUb?hg2Qk^t4cpIEt<I"
        "MnmqnH6Ls=W{H<vxk?oJ#q+dap11~%f?f40B-"
        "1#^l}T0VXn_JVPOew*6cvFr7{Q(1YwkjSv-tCjM_mGbR%6W&N?rG5;Z4V3b_DomeM@tl"
        "wo+-}t;$qIV~exF4StLB-"
        "1?W6giPm0SgH7;l*(2D|I)YKp#@t|H`v$cKz~vy(96uSa3=c_v;c7^%GfQAQpTG#!5Vr"
        "HjwWA7&CF|Hsbv_q*s`<<tUz}d9l*c(!<?qh+Y*&OC9Woz_Nns&_$3q@oTYzl-DDr2c7"
        "#uyW1FEQh2Eg+;z<7^UvZ#vcx>VC!M30q8~nVdZc3)SO^FhV46Me(k-"
        "R@;3Mqn>{PV;hxK|4>2ZTT6=E7YykyIDn=!^U*FwUF4V60G0jbI}EO~FW`Dq3eWkN}Jl"
        "8~a|!hb>KL8JZ+~LCXr)B|F>%XQ+ve9tFmn2l%6~UUF#nZLwrKcaurd$Kmy4pLhk88oN"
        "DRR<4E5jR<uQzNUX<IeR`V#nHxde2>TC1@n@*8H(^kVi|AWwH@8fJx+8P|6SDI|3{#n`"
        "ZCC)!^q`N(Z?~@&9!itdoK4ZyxEma6N<8wtAUNWhyT8)HLk+CQ9WslbUpDvVf~UZrd=%"
        "iIo~LATH6D@qes9)ZihBIu)wlQ|9BE<SJz(gEsYenq95c6oT8Q{R+2t9mM1N4HcD^=)S"
        "2QQ5T$oSr{zWYJxEReaxUL9!s<ZwLR`{<8~{gAgLofvLwHA{LuJV;A%g2zk}VbKDN=Lc"
        "wO(1AfRQUgI!5X#1B4y!KN8R3<5not8fL8PWO~pqV4FkM9_Ce#%awQQ?cih-Qa6Z4-"
        "BFN`mSB|P=c37}!iZJpKd<`fd^6>xyTY>F!ENFW9_k!d(^!cb^SenIdIk^rOoN|<Sjh*"
        "zcgVE9`5Mn;1Awj%b4TO?X0caE%CNtVFPnGO@qx@kQ<<6GVr~nPbsq}Brs_?(EePOYv<"
        "&T_{t<YM5~`ike|6-"
        "EmDR&)W#%E*%rnt3myY&zCU?X`x@^6&2G~m+ZMZm)t4>vlAhqrhs7-"
        "J~Zy)xwqlH=<94?uzuK*sB;_oi@p<CQLiO$3+b4o@Q9i`u*PMg}mfVaARmf2Lj!QJt9M"
        "n9?Bs~P#JfefykeQ5j`?t{CNo+{iZieNJMj>bpYg$^a}LgUfkq<g|o;(q^omB4nS66_v"
        "YV2%@0^|Iawqji{5Wo;W5ry_7tA0~x7RPN`Pf|Ka&+B2jy;WRTR<|3^IzGNzr{ZbCIDw"
        "LZ%AT-w+C%gn>-"
        "L&Mjd>(h_hKf<OA3AQC+x0(_>WVuPhrlIj!1IA4!Zm!(FF_&KX0#U@2OBtUI_l_4*;yd"
        "Me#E;<z6@(>t9*6&y2cu_si#_s0UPMs`DM)Ts7QHYE$V*iKNf!-"
        "4dUyNO+gn^QQZhD>wm&Uas~HR$EM(ZgC*t7o^UDISMY_Vnzbr4-"
        "muyCKgT?LQn07pM&<l<<X-"
        "$t>WBULC7ul=fj`W2U~=re6&KS{KF6|wRcJLnxH@PGsY}E?l1`rc+E^{&QSp+!wK^Mx+"
        "&|%cda*Jc{)k8NyFyh+3;!7Z)rA{iZSH7FUF%FxlA3~c!f`t*Wa%RXLoJ7&;5Rw<<aF0"
        "kseHlif{!WvjOGOuHdaMln1B2o-J^|J_>B5E_ZVIPT9^^evYt*jk8OhXqu21Y(KB>}-"
        "(cF{(xMZ|b5I7Iq_0o@&wYr$pF2fd>OW$QEtn%;XTGw^3MIk!eAv01&JKT*yZ{Uc@_6c"
        "JMry*%CwG_=oc;51Z@0QVUK;A0lV^2G`B9C^x53l;LugxBkxWks<bGm;sABxDQh7}grp"
        "uBc@E~d&?~otmP3M2M6S0~7BHORz3q2R_#2>8)>h?&E_3Yi82y-"
        "WY(6|z43{HghYsdILdJ~fDPN3V@*LIEbS0saAv9&Jey|N1b6}(12Fj4GVrJ*^-"
        "d{Q(#d^i6ZR~p`K)ptZVg2sNb1?A}je4D|)8?udA`ggu+IGUAQ-Iwokc5@wfjrLfuKRy"
        "eO!R!9Ngi73Ql%Ok2@BGM;KIB7SYF@xh_76%?N&66nrKX`?P1$8TFAfyHg`bx+S%F5mC"
        "!lP<-9C$}<g6DuF8xmOacoK{ptv&v-"
        "p<b5fj;hm%1eC^&l}xE#{5=Yn>11!j2;*l8LD^TF7pw=>F%~_djjDTp{DPOHWf-rDs&2"
        "y;s5lt{^F#v=0`Qjhm>@<N=hOjmE*?H#l#7oqC$61@w7V%2bp$gUh&u3G;oV4rlq(<?d"
        "Dyby3@a0f8jpn{L<{8XNfKNmbjDgC+NbBfNugKe^2XU&4MFDpE!<3btV{9y`O|rp63R?"
        ";m^W97oEmWN@A8xga^^4z!2dIjzr%XiN-ou4V_h%z-+aytv-"
        "l$w+y>N4f#jth3{S<O#0DHrmv{JF@xSWh6S(Kmbr`27ROMoBF+j215v1hp2NQNobWPY0"
        "{)q7<xP}HCT<8>OU)<o6dlCJl4JbWnAhN_v4dQz@nyIi9;%!d=gBrXk&lDJ&7b8jU~Iu"
        "_xt};lh=!ZY-(ni5jO$A)N|-"
        "Fa^$rmy#Ed3<VFy7q4;tTdKQTaEW_hepdKxXTCXm5&IL(9|>U2Q7ecwt2w&4=^09v0qN"
        "SkB-OKsw5Z@RTZ%41N*H`iPRT8B=M=JbR9o1+03;flmH#7X+fg!<-"
        "vz89#4XQbTEd#QTmv0QIC$^9x+!|Ki^8T-"
        "&Pu1}q4U<4Wzme>1<@8O(aS+<|+8+ge`&gsK+DO^a72`#WHbxOMJcwlCRZkl!BZN>%G>"
        "XT_}B||L~28u^Oll31wLxIMfq;tV^kmf9s?y!TEGyDZ-"
        "2lAhOMX=xzXOg=^WOw5(ne05^IB5?;yB-"
        "M(4Jq6lWV%b@5*=UrM|dN`ZI!FRH@K_OI^hH|zy)<FeYQT%umU<M5WBh-yH}83{Dpd2$"
        "=9T<)=<3WZ$p#Ze=)6HmFzisd}tD&zMmW!<e{0G@=`w~d5lI<q?GNc%MX))kjevb0Kde"
        "Dvt_^^$uzM&j)G4Uj>$g<_c(^2I^vi>^vVdKZrmyHwz7a8_SH;!3%9R5X+-"
        "hs;VD{8tSo(E+Z!6c9X!_lQ{#;;_!p~(x14wcy75PQE3FgwPs~bwh)kxnCkBbmfAxUzg"
        "qAJHQ1&Li07Kk)uq!RX?>#eNmTO7SuiE)nAi_Hd{>fybimqI4GyNfHp#NENiw)bzzs??"
        "Xj_*CA(jaK&o~nt?7vccpl=2RY;8)@U;i-Y$Y73Hz{3eBUz-"
        "hLeD9U}cg`S0UgS$Dq(&Y%hMTJ3$T!&9X??dI(H|i*1w(jO{f=TSF;<|d4+E`ygJo-yi"
        "&e=3Pt;hmHYdqIa$TnXquCcIE{njWS?!`9Iv3s=EolliENR`k&gNi2tE_EiqUe7CPrw;"
        "cRIE!w!c>qE;jmb<TYAViDKY(6z9QjV&=9idetN~}3m%wx}9{pkUat#D8YuyunLLsU5>"
        "I4iOC;c(>k?`8hC8Zj3l`KEvJ+2Kx6O`?4N`~5@T8eD=f*K>_@e(*ht^}rOSNU6HE!~s"
        "5BUZL=6^<r`$wWt*E(Nc^SU6rk2Y+Plsb8dQmoq^p;qUch*=%~y_#Ji9tMZvC5keO&Q~"
        "m<;Y&F!^w}GE5PDO^hz*>hV>-%+#rqdcJUg#h%)#zYfU_+JgZ$=z{KvuZF+_#kX-"
        "s{4TwAq^JxIG%F*>yc8p7Vf9>JK1D?*-meJK(t&+{s-Eb=D8+NAP-lmH!Wo7teY}TTe*"
        "9Kb-"
        "j*9+H7J9pr(TQjxF@^+Q{QPRY?~uax=l25zSR%k^O5>FUt;xWBJ}ByMOaK2olbV|oPtj"
        "Oh#-lH~|+tJNmTRkYW7&u-"
        "?+$&9>HQkh%|aD8DV`3esN>0xO6B`4s~+FHbkm4bdWN{k_clul?j$;cZF7hzuMy`i6#R"
        "<jM*Z3f6M;63UA)nHkzpQkl?qVF-Qaz627@|Mt0vVe3)b>w#NKeE)2^{*U<{T20=_&(T"
        "#`XXL!T*oel*PbyZS=B*1R?Mjx@@lNq4;%@H@Dwl?9IJf+)WtUPqsPJD;17ikNUhC=;3"
        "1gD?-"
        "3cjv$7?=f_yGqsy++9r2F*qR*rZ8ltDX4J$0zV>5fR^ycbHAhQB5*wzJ+)vithcJK%*l"
        "Rj}iK#b3Gq#FwDFe1ZK{nC!iz4fhlX8%fz<qB|;imNC|<p|3XE=?P@A-"
        "7IG4H_!n_8xx9){S*Ad#K_Nd^PSO2h~=B{cl4DQvT22rgR|gPP&YII&A}CDM|EIuX7YH"
        "e6laku&M?0VjW-VPRdBlAlbOJGW2TCu%w~uu$JrOm^7yChUGY5W=$4%KeA@yZd|Mw9zH"
        "BFGu;?Ob#y_~8`oB<yrx-+djxQcbmhg-"
        "?S%2ewWL^v}68d<{+E?jyj84gUKsKL?Q{_0L4GEbGypf*Fl2j(P@Nu|J!cONvd?D1v0{"
        "pk(-"
        "o_v<2Guqur!*1ElLB7mhdSoy1C7$+>!M88nw``Es?DBcJYuqqheCy*&C2HnN*Q^T^mft"
        ">@}HwR80lQbY;{DhTum3-JzAxp2WFrcJX6o-"
        "w`q4hX;uJ@^ByESmA^={B(LL%*>%H7`IB-"
        "C^}vg41Fe?YG+521`)UbOrD5`@yt6_lHObxGI8)LFCKf%D<Kb+jp85o}!L3P6ceZd%da"
        "DI=C#*<|^pydx{tuslQ%P%p?GIVAun*iOoR=HWx9%#`X|)dLqX*U*?*rTs<T4kGNb=UY"
        "%_q{6a+kzBKmz;0Gdvcx=GR*LRcFd^+STd;TIvt|9pDVu6rA_15;OCwcz8KV++H%4OZr"
        "T;14#o{NAjL4$}J|@d>A}(v!Qlk{|!~S^`8@?pPpw<12$<d3Kc?<Va+8cbAw79{;@G%S"
        "`dC=*M!>UE3H96KkwHhnVj<%!YXpQqK8rmZ?xj~<=0YLgIik7)TfGxL(XVzqQA3#Ux@b"
        "1AT#~Ie5y}}e@i#uGH<qZ#z<i+J33fR<*(HL=^kcsMBSj*TPPi{7LY7svsN5g>`f;dwM"
        "C@1KN8=9S;;FrSMUVG4ibet-!0I9?1XPqWa39h5bzh^h3d29GUA2cT|9`rPCDruJZBt-"
        "#FN1+a!4N_S4K;;r%+e>qGGzn6G%C24KtVNr_i)Ith0|b5x&j!8^?qmsIIUL?<Xrgre&"
        "jRlTEWX=%saMyN3=N4^YdL0=W@<EmWZo$Wq!G+rdXip468AlEx{=<eGE~!`LzG0kZjQ?"
        "`Dt{^r;1|9o8jo3hF?13YS%rI|&{7xYR6|5#E&er4SuHpZHB`2l-"
        "lHu33jK%T85KBgN>YUuEWi`=le><p1FH8B6tL>>k`peL#N$Kgk-75OQM^%-"
        "`tZ?D=?Q>@?WW-"
        "X%UO*d2tKk>2ys%M1RMnn~rrGf#K@IjKQT`*Wn4{BFHDtnA!lej8xaEb^4uAr(NXFJ+p"
        "8GTLlzi7?3T5a01R_+lVUzhgAhTFF6wZ929_I*!Zz&3RU91n!A<=t!#DDv50%F*b|G0;"
        "x=8^RiP^Zx(FPx~2R8$D7SUkM+a;pV_;XPq)Ca*hFHIhJm$gUsMg|hkGlJtaJLf4M)|B"
        "p(;$a&+RaL&*?sM0z0eVyM)SSsWc{OB!5p{nl!<jjT(V%UJqW%tRpXsZ>Y^mP8x+@iEr"
        "TUyxZ2$;9>mQwnq4S?NR?i^M=d>RvDSl<vUDUcn!Kwx=fn7?8YgsHck|C_2K?-"
        "<U03~P&%r@9U(rrMXiZ9*=M5KYDHxtegItLKJzQ?tSERIk@y4fQJ^u5+4wgZ?V1hBnEA"
        "|nJQO})$KbR0FzHw_9^~r%;UTn`X>4T(*{~ieK&PbF?w?@|qn^<db|$MGlZBIl4^lK*J"
        "Zt=;R}CKtmoP_+g_=$t;()MPk3n&ytr0Xnw@JZU(T9#&_ZXRf0mJk#*zKqkI46C}=_Dl"
        "Oz%NO?oF3d&^MkO&w^(q<>F&y61M~(my5;N?dXLk^LF@p>INNMyaM@4lQ2d2FpT6UlSQ"
        "YtRMn6($oz_MA_vcP)N3zW4N|%zZ{A~TEk1%mD&*fo-"
        "T|LV@c4oFR+^k2pi;Kb+W5c*f2!ar!yMZuJ8t8$J{{v7<0|YGq000O8001EXuoPDH|Ns"
        "C0|NsC03IG%UF)n0pcWy3jaCrd$5CDLH00000002jK00000005ktg`3pI|M+K5xC4&kT"
        "vxIin`HM6E$;3Phr1RlP~5V2hdUgntJ%mTn?0nsyO%;KP$*E`onl4$&FA+g{PubF*<@x"
        "inasZDJ+IgEWJ8zUoxAljfEi#eJ#y5v5mV^~7~N=eP1=FcqbE=OdFrr9LncohIqHAqZH"
        "7&lHcBs_Hg?!gqx5rF^M^VPtWIslfz8MM|2~zbia#@L7$cP_rQxaKYOGJ-"
        "75;#jDBQ<RX8mc5B#^j(*(vU(VlsHk0Ff2b=)Z!~h1bj)lqu{)T}4)Ui5J1nXo~N;?W"
        "--4SgS<Zwuo}50NY4@CTavIW|0C=6j}<EtatFcDUA4_-"
        "n1PMDrLp17fk0!LC8pdA>6|&E6F7;dlg4(IE)^_RtYRu7fBoJlN}4lT}m4*jci8z$G&j"
        "A<t1Ndk=AB0tH|a8B`@-"
        "oSXbgM>Q~eWeGC4h<jVW;O^zGN9pVpLOUG2vTT%hLO%()Z`fp2%;uiDG0ykj3w8b(86V"
        "NiP2@HB~k>ee)nO&v3=7pASiWsP=B^oP~pYgAyuVYsKM9ojmvhVN?$m&fL6Wb}$L03D<"
        "URJh7jbJM}Iuw0z8MWArYPIvCMH$H$%DO|VsfjjBG^USc))EeTUvW5dkbD6BQmXB7HRx"
        "E1MyY>TPlyBIN^PgmnhgsM1ogSyTnfnMJluSc2kL`CoE3E7Xs#1i5zGQ*AQ^N5OF?B02"
        "jP0#+FT-M1S7djkjYg5Bft-"
        "!85aXO>*pAk1ln_lKswi7zb+ocf=!@3n8sBGO}N<{29|P7KpNLU?=PF{2fBiEVCH)0y="
        "HT}xTfGb*BQJ97%+jpTr>dOkK6!IY-k29fR2V8;2jvsSqyc+RPH~J#f{*?^t-"
        "T5Cs+g`xk;P?wsF<<XGq|tfsLRLDEbI3Ai<DrXbw(tYxGg~=R$x1k)S!Z+R#EDGt2eiP"
        "CEw!n{x|1=YaN}cwTW^jgz(&9e|bHgVhT{^URvII{cZ;<JP*&O`F$lBXPP~a2MmI)7b>"
        "uZv`tQO3H<@X^wk3`KOVGZ<LE#e<qh$6MP}%DIP77h!lPdp2V(*`ThY|D`}uT-"
        "9OIAXqno1PdV|IzpuS5vD6!>Lf>k%P>GeV3!C8=`dwffpAxzuq~a~uNhQ<qmFy&o%6Q?"
        "Q#8&36^$0r#HpMQ-"
        "*DfCIFerym8%G0a6o1b+P7vKEuwk}r%38eCK13}k{VqodvzS5H?PV>Mz1FkP?bzWfCpz"
        "Qx(ck>r#EHI%OtfV@`<c1KUrIV_{UbG;EEbQTo&3JFPvw^|hDi__hMH;f$@<oy`dzxoK"
        "Jj;i{Y|$6PTy16E`_9t2>GgGx6wc?B(_j%x)a&H=x_D992+bvcgi*8$Jl>zFJczEg!=5"
        "7;;m>SjrGuZ;tL%{by8Q-z3gvTgzcjjvZwviC{}4qj%SAo|DYBqjS9dQOswcBtBW`|-"
        "ZCfSvs#a6jlR&w?2SY7&=u2Q*jw4m&K3K*!j+ZcCfi}5+@3)%@pUN5v$vpEMbBY&_;*m"
        "xmA3S1{{wL^aR!yp_sh1~XJU=B8nG%-"
        "S?I&qQFr#PlZ303fN!lHldbg#ZRqR`dT@O~OFinFfLLxgsKiwTkQ)s&ZX=-"
        "e=;_EsaILvAJyNqdw;oHWAdZ_2T7fZKGre6M5CCKK<E?<zd#nTudMvi$7*GWa1pT><Ts"
        "u8xTX7e;6`(dq<i-Lk=Ww3kEZj1=HT+$CBA$Q>gNyr^_QIe5qHDlksM@54{~-"
        "L1))${A>eE-0h5G!QDt_giV881-"
        "sk~rMGKFbpf_rRfFig3w6q7%}mw^R>kh~n`!WzLR%dSX&G5cUYI-HqnJdRe|MhGL&Y~S"
        "y`%Nw4Q@F)Qt)V8~;d5g(kh$ci8Ob)$7Vd`sZjPxIR=dXl+_IIb3!zXMt?SQF^RwcPDR"
        "W8^W0&OO@rpK{i?5(6h)_24hxuq~%#XYb6H|)QqZi0j`Nx2gk=p!X7%q1TB+o#*4vF;V"
        "NJ^V&^5w(OZ$$BW3-"
        "D{sjXoz($g!QEhXr`5A4xl2+4@Gi0dp=_nskx#ZiE@GDrGl<x;VPcM#4ztk)!(Fay}3S"
        "}W!2opnZ;<8@w#*`REmZPt4Ttv#t)_E(*YrZG&yFo(=6A>u4H{`CN@nO=@?9($>ODW>@"
        "t4d(nFGq2f21ARrqhEH|$-"
        "hI=<I&>&SGNt;~ci*coE?%0}{rtK2)39BjN{by?D=$My@T7QYdHpB`sxFJ^`IqKn>YCa"
        "+Q}_?P7-J|+1cIfqnAl37xl=(4Z}v-U}Q=tj&!>(6}S^1=2^MdP5x^d(-X;pL-"
        "4vE&$blai0#Gga_?@<!#W&j_zb@0nN3ld>!H8#R(TEcYN9TVLRI=|yohLXK+9T!h!~wd"
        "f8$X0e;SDzwE<(2w0)i9W_p>NdHrG8|e_4vdkVQWw<5G|Zc*&uk0gXLQA~-"
        "aSGa>we_xE+00JAP4&IY;5nEK}?4m;0OD2MYTo2%}lej4eN^2YFO$}hh29}lc<VxDQXT"
        "Ii<7mAW*co$QZoLLD-yTiRdy(o#B%s9a;dPXB*oq$P}4L5o9Z874Fpaif3Q8lFh=4Cj9"
        "T9ky;8@c_HZ5hByinc!7?2eDVHRcKJqfe&(bw=fw0Qm39X|x`>F<qvyB7o*FM0*BuTF2"
        "`X}W`AXXSnRuemUm!MJc5!$NEm+~68K+RH*m$Wh_N{g)_z5)?0)RBzvB(a!rORJNg(&N"
        "bGfwlBaELxi6J&d)7$FugqAAC_#HWn)-"
        "D*e?dN(MGsTcEa6{!#A+cEFD+A^Xh?ibHXp!qUP#Z(fP>qVtcXFLM16mc?QDRU=b?45~"
        "Ow4SxdBnaovOTs!x!zG`KzAhLwpnA>V;MA)BBq5_duoPXcYI5#fOzKC$vTU3?foG%we<"
        "i>*JrTrI&=YBWTbiU1ZRv3{tH7q%=Vg)zn4(Ib`7<M~%=9flXT=a6uM{Zqi2f8U6mY78"
        "E5hl>A_`6u&my@+)QNUHLWWH})-~()pKG7fO@wPK`f2Atl-"
        "%>6v2o_7f^Vf{OX>(2QgC4?##km*D$IKt(`BY!mL2)0omg-"
        ")dXS}jvsWpsPT++z32s32P_YX16pkh|F7goxv8J7O;8*P3d4ozy3b!XjRG3cYvO}me+P"
        "i*m&Ll5yrI87{<zq**xOd>65lKM`*$!o@umA%3|Vrt4&ehvF?Wh*lRHO3b5Mr<W)g$l&"
        "2j=ANj_zCxa6*tI(?F*<`*5<eoyDu_4Ap~I!$1`iJ){n?#+K@e|g;I#6q*5}u^faDM4)"
        "7p(hwDcsrL>|n#lG4+SDDXL5m)%1r9E{6aU}B~aD_iiJx15d+fXs+S9%4(!5-"
        ";*gw`cvtSQ#@)@-"
        "5|FVdgfXMOjXy@9FfY5EU$SMo&QiQG=9FOJJvCT>=CQ_JKz<hcz!_#=U$z<X&nc@d8y4"
        "wIjS>x#>`m44_YHZsQigx{HsM4>Owzn$D|k7o-#6YanH-UkJokPPm3f*B1_-"
        "j}qov@OXdY{VU%0PN*bMjf;TU!quoPm{*-"
        "*@eB)h+v#CUE3t}AbTVq6;B4|(jBcoF^f=8sY8FXCJ29rV#_`;l)6>CWVvkl5&e-"
        "3)bq-I?Ygp0N+X7#j!J~R7kk|I9sUq3#Jd(2X&;mOXzhz-Pi1Wygd2Zm6G@s1_+zx`g}"
        "*DCtQ(TTwb5CpS+}&<O)$s(wJfdBDe1oZyF7<EWV<E4vQVM<)G5yz{}D7&8cHk(-"
        "gnK@dPw)AD%2;XiS&Nydo)Y#lzC5_s_n$KP<iAKva>By+Gs6fzo2Uh5}#m$<hwprs;nl"
        "WM<sP#syr6%EX>GFk=l_T87%o<TZFqdcFlfQyQVZnYl<%yuakYMK^fwmE~fFjZQqOc%Q"
        "vXMsYv00@|voq0qcHt7W{`{Sklp&$+0KFcg2mcw{nY6Q@V@E;4dWZ;2o8-"
        "#H_SV>hi2r;+kNNxHF|Cxs9S-"
        "m)Sm|uh`}&mnWC)r`Bnag}3O2>X6JmXw)*!@>~$mD&JnMAzNJ@<(W*R<JD|C`O7Yqnwe"
        "yxX3;~ap`??z!JMNe+C0<-^eyZ!!-"
        "w2Kd6$;8T6}(S_1w0GwA@}xQ==<@8My;0?1;<?cQ2g+nDFuW%bm{+X^WC7T@QO<P(kys"
        "E77&W+b?Pn^?b=?Zg!;IX^6g;+bRD_*nvfN!x}}N2-_XqE+ReG5Lw9(47-"
        "}|uGl$xOkSC@SFW6QIjqfc#ZU>fU1s74f4I<`w`=p+iee^`_4R&IT?^x>dN8x3MW8p~#"
        "5=1?a6??{^dfwT)Y#wA+M4c<oAJkLec#W#iWIciei~(y2g&P9r0tP#8M`THrgp}W@;qi"
        "G*);eB&PG=D*Wf7m6-"
        "xJ(A)fvSBaI{2@6u>nJ?mWNH{~O|MzwJ;)LN~JV?eM5S(AE;d8pQ|O_%|HfJc+F@e9;b"
        "z791|-"
        "Vs_E*hoA<PoyCz4QZ|x%7K__D;RMR?vURSqwxx^8d))9zVK_HzBItMV{JZDRSLkPFjlF"
        "F9prZ-"
        "2mIM~!XYTryfNmw<c~hlT9bC$f&ymA3rME0^01hu4C`x^xFR&j7sJk_mf7ZJohZt-ZwL"
        ";T94LwC2JaRZI$~^<GL|XZdEMjqaCVF5N9n8b8~oyKSF)0+#ZRzQcf_K>{7?3HhgV!c`"
        "aFBpNZ%&vZ{a5NC?5m+QFWAIJEz44j$myF*;R?2VJT7+b{?VXkv`NoMl^)33+run;33C"
        "%Pd8<qJp#?wo{1H-w$_Wv=|FxKgnPAP^q-"
        ">F_#n7|juOLyCFOb0N;mKxXTMXmFbe*x^<!Pq9i|6k(0Au8;(f=PbjVcoe}hl4M$}k1T"
        "UkMP`6o=ca33!4)xf6;H*|_IGE;*Ou_|aU^}F$?avAjrw1h_6&XmHk#NY?99nn90fIye"
        "U5v42AC5GuMbRhei1-_l5UdCYZspY=33n@{l-"
        "q$dN{S)3HW8`bb;le}rXI~W*?tdm+aMuZbw2tDdT8Frr`O}GRY@}%0Fx9?R?vW<Q8Q4d"
        ";YF1X}!6eyyQm2>b;25%I;Iz$Y_wjGUhW=L6M^y`zSOY;`882_JcUE^{)tEnoWy%Ak6#"
        "r4{7D`kmmB%TKtRa72(;jrv@fbFu)?yjdRYI2XO)aQ)YG*1EZ)O{{VUT1(UTubTrIf`C"
        "hCRhA>6<I=v{kmHlYgONa+7p~Fe`tgxoq!)htOl;nXp_5S|0h9Fb3g>yfv_rSRiku|FK"
        "?9X$aqvk~)@e38ypXgydjtdAfI`qjJ(}wW+N|NK8u=dQ&OPcQ&WOD<*<oOpwM(FvIhJ%"
        "om5-"
        "M$=mv3w(oS@)2Bh(2FYoLv?Gc4Mu_qTqjVCv+HMHbRW2_d%zU#IA{Q>f*9R=>pD$bJ~z"
        "P`ZWs&tgDPBI&`r1IVO+TGzwux$_z^q>d%23-"
        "KJb%sAvaz>`V4%!qb7jSx;bCw=7G*&2!MwETsGLv*|`eb7;BagE)0?m;D?zr%4vLn?<O"
        "@#{ixoy)hZsCc2W4q{!DaITDks%8|(oxWUCqah3TanK>|#WDPt#?2lGuK&7RetIPAL=J"
        "jVWF8<o;sL~cpg#ZJK^rKv=F_qBq5<uQ(Ja0a@8L_WME5gk~Uu1x0tLgmY%xGb)tJ`NK"
        "XuNyhgy(Avs;D2_X&h_SMapeEXK%DL|nff<cuaDqb>fbosiJIt7Q3q7jpRA7V?Ae@Ix9"
        "(Wots^+7d;TC$4O9ko^q!k?30x9K023Dj>T;2~Aw}wj<>0KkwI?wiIY%9AZN*OE#|PT*"
        "z4(iQ1yg*6qTjLg$~RMv%_>)wn>%_ki{Vmv4>dc;!=>xb1ctyhXqnZF_rkwRk=7AtqBM"
        "a#%|t^;GKhke$hpB|@C5H72T*Sv+eum4&Me&U%Ci7{@udjwh%9(R&tuiu`|3!tK5@o<1"
        "IiAQOEb@P6c9%3v}YmKmU!iLu|F{b#T>B?pKiZG7ZfjtJ&3QyBUw+GPUY(?zriueSHg<"
        "dD6XRY6ujv99Z${b1ltf$7$MK562xQl8et&4QjFKf)de0_)0KX)m_NnVjz6e1lH)R;sa"
        "L$qm8Is-88v((#NpIcH8V+q``9F5jyO)(A`n_Ond7J_&PwlY7UgYz8#S;z-"
        "M2Sm4_Szff!no-gf)~SZwQ23gOI`Q67~jS99LIOr7zNb)N<Y|=R5usl86RMvf~9^-"
        "@~!Zti3%%X>(?nCsy0*F(?{&!Q*jHP`l!8xSIT?$O0*JE^7+S%vbS?kZ28MWEx*s!>Vl"
        "~2W-"
        "l)pH>gLuMizGra2~}k!nq?6A=e_ev9{^KNGe$Jtq8QGfOwcL$@%srZMGjDiH$P9A%#I5"
        "nIcDg03aEWSj9@*je%<Q%m`Ro;9i~V~XQ~_%b%_raADx{hc~Twq#S)w?d=Ld+3y$hh_V"
        "_YDeHSe`Hz(Ijmq>pfO1?>3mb_I6VqaC6}T>@DKGQx+QmnTQVc$FzT$(06V3mlDE`f(R"
        "{31u!fLdP~GuLKI2*#s^S}Ao2|5yH2-"
        "c>dvgIiPp~`}+NF|0EZ3O(iQ5S}ICtvtJ^;k)&fY}N2$|eOFbYfn$2o;7<|cuSzyQ{9M"
        "&}~EMVzxMcMo(0OSr1eO<WGQL^u3I5Ch`$bv{=A9Rlp2q9IdX8_o2b;M7agxalBdhygS"
        "7zLLQmu87+RdO2f((Ln1tp%GUL{K0kNT7$`YR_PA1L7{%l4z7lNT#ai2Y+NtU5lqqRs_"
        "PkN5Z6S{S#|V`lMIgPrM0=K+zRj`7XZ`rmP7Ph^drdU#&9RNrFt)`KpU<Gx12i!8UeGu"
        "!WZbPZxv`}NY(2`flgd4@v5!9DOT%Y=h;i_VRopiOqk{{+u6(o!M)OwQX+5{UQTad%8`"
        "0dNo=3I=Heyc3A7ZasIyQtaU9>vG$?o<*%3_NL%hK^!xnM}#zVYKyX>n4TWIxdM;$1l9"
        "xCzNaWs=36@RBVrHJVW;{(&I6O<p}arF=rRecGu&9O%LS81a?WzK0-"
        "smETyzNA(rdl=TS#yh5L?#zA<G-"
        "IYGseE(P56%;bq9a;Ed^wba?V%9X+Odgpp`U`y@eHB0S}k*#doZuSR^C{#jG2laNC|eg"
        "XNY({?UQ3Qz6@3{MJRXSwyZ*IGaTi3C?9w51rEF#$_WXf0&6AeH1Uq@F3d3x%~-"
        "pfBQ9fSjYri4tqJ_fGjOC>&yhe)visJZQvB9MLT&K@SvUErcZ%&uRv~*{>K)w7$joD9g"
        "J!kzr3PlU;$m>}5cCt5us-Tc>bNS?`|UQdHL2H;CFriO!oM4?_17ewLKCqZ9i)$XHuz!"
        "8W_hAGDVR*H6<4b{%38K1?8k02-"
        "IQlh4d{T_Qa+VMdVA49;W<_Sr%(W%w}0_h<M+^w<tEB^rN2^9?B)LMmEA+g<MMaZlde{"
        "jqgF)AAy1V{N3h0@=P7Q%6NvEN5%<df_`YFb##_QI`UkY0Tn|xZoJwU?O|Hx|q^DZf`e"
        "u+h=$#O~NwroblC3kfzsh6H9hsTZ9y%URmTCV0@}rg%L~Il9KGEYaqK9h>Y%{!TP3}+^"
        "dcQCOzpMK|TdyheKQqMRv^Hp()kIxa>!VielVDY<vk(zBCwElt9z*r8PWkt_gHhLVA4K"
        "%Xi(ed7;ZcPphClOHbBDv;hBc}f3r2Dzw{67>kdZ%NN%OF~hQg?|`CY>MJF^XsB8D%nx"
        "#&H2KU&PI8{KN@jC_OP?$UhctK8EOO)6FoI}`OTuVL5?Fb4dR+XRG%&8RpvKY8i?T&JN"
        "?*w@6zfwAzLAd5|GRnY?M-@y1lWPpJ^h4HqNL~E-D-4|MuY0|D>y#2T_i*X146-"
        "Jv^2$c)gq08R0{`PAg!RfF>>PR<{1#uYsRD9dUGiIf$yiZ=P&0tEgrD!u>V*Rk*$9`ZV"
        "wCiZO?*;6WlnHxkg92aBlwi78x46{T0*SsI%;?ZSGJ*eWw;P>QLQ0gSvuUZaj66lHl@1"
        "h#krPS*YUS>(EY$z)Rdj1cB%2B)j^XC<u#Z$&ybl|R{|=W?$B8XWn(~|Sm(oib#Y|Rya"
        "Zf?1>>X34WwnSaKgfP-x3uFdCOq{cyUllk{apx?-&n6u{~Dj+T}2OMgvv7EX-"
        "K98t9YFDM5#W36DRptYxeR|c_g+(IaGDGkHAi%%1mF^tDtOG9X3~WbPfHj^b(r+Ebs$g"
        "-Cs(LrYieB5w)dUw1^xcy(%5UB#Hk7oY(}*PPB!!G2g7?#9f|TVSiSN`=IHp#3*hwj~t"
        "bZY(r6rzhyAoVZf$Jw0XL@5&A7#Q?E<&31DAoU2bj<k1~hElW?Q)wz-piG@8zo5u?={;"
        "gtA{tPKzIN4>ujRhjY1Y2<<3k)3_SPJ|iE+w_^%tHc&*9IXgL&<p+-"
        "*3BG&b>(M)H~vl10il)B3EtMu$9IumD%a`%5F`J}pP@$DZxWwPyF72{^HLVyvDj$rqLu"
        "n42t(+e{`YJ>+9)5$`b~5Yz3C|oudHI;7q+ANL%NK16e)cybZ~lFEK%1;)9ZZIm=%G;B"
        "$+ix`9L(2`tsx9TX(q7nJpFe;!8};vMZUIzz*sJbz5*|AO<P0kz;tQfe%sJs4QZVXf~g"
        ">CI)9`ce0wP>#ofnzmms}VJ<Tz)=lzlWxj8|xX_+suPuBaPs?WVP=KL~#5DOq${hNeyN"
        "GP;o8~%H@PMKUKX@vOSK}>~Rm=u;N?MXUN{AJ{WYOp~tYlq9Bxjt*Q}}D*ATh@JQN5(@"
        "L!E?cWHTY2oi2OPCG`j`E1Uf7d_M+S*al@Su^$lkp`%(aVtmGikW=~`h=#r4Tw;UrJ8Y"
        "ueNN?g<LX@F3uyv`4;pkTxFXj4<9xy5Kr7+6Dt8M(%vdeT%v%*ZZHd)VnQhp#zRyxAAW"
        "{<C`c^lCPX^u#7q*7Hf_=liwa0FXh=lucYC($$Jk}}b}#WNjyiJr61l;*-"
        "&>s)#m+9{>N4ep9`nlRaOP@AgOhd)uLj30w*)sHEeY#E~c2Dwc5h5ZI&)L7*dT~{m-"
        "p9?i8I}C?)sU;LBX9EkVka~^GCr`WQYen#oav2V#R|YDjm!+*1PWY}#2jzy+6Kt-jtD_"
        "<_)^SIDC9=q<Y|3<3*o<T}QJ9XJ2?Wtc4w1R=iMlyG7mf7q_2$Xv<7T55=1f6Axk8Jwf"
        "x#s9Bw1D2Y{?^U;|66WF#%sBeno2FAqIqKTLv6Kjwd4FWVT_%Ir@aLt4{lt>=Rgq=~un"
        "&NTscID}4|4vtzvCSFU9p<YUVAP-"
        "(0!)Ly$H9V4#WPl`)?gUN%0!II_9Eq#ccEg2(!ky6oDDFuDPJBw@Gu`-"
        "7LRa`4Do3CJNueH;j*>hluBOAZ3&MeM1XOeG(pXB0L$;$*9%X2L`P%AbnL+$Y;Y04v>X"
        "V0L9$S&7QIA=K}He{-kgXGG_E$M_8pxI`>D_R+(%*jfz19o-"
        "r9=he5ggS`Zm;y9O>__I~xpaUsQH0H;mHVIA3djuCDsi*f7rO)9ksebaGy=Z$?<SW7#`"
        "+D$TWWKyqEy{?+wT?6Q;YF7E<&sbqZlVU)Od-1Z#pdvLXqf-"
        "+|M`Crtk5NnYIE{8?{HTJe^^Ge|v^z7V`f}=Q8RCZP@CKgArk^saBV!S|a#h#uXK0j3&"
        "0qtt^NdrWn)}N^9k*lAyK-"
        "P9P^SZw%>nR!ZhOW&A}Mgv02ZI7y!9%T#UZc&(gB&m2RBlY}}-"
        "PF9+VmxIM@Hvz7@lUfgcWp9byl+r{_T3{1wr`ZN*jdedBErH-Vd!5pDR4ZGQ!>sNoolN"
        "g1Vm&i5IrcAne902m-"
        "`XMckvWgNYw}YkhJy4ZdWUhK+zCPUq;i`)ZmC*5JI=#Cggc2f_KCs*Wp&AH&tY+=x4Cs"
        "S+-|w9z9WCqMB8(9guJi}S8fY=S}$dqpuyhQpYRPiJa~k9oSqMl2Y<-"
        "2ieI1z>)9V#2FWK~g7TPD;bP^9xiB@GObB#WJF1nuyD~#kBc;%>tm;CE!aE1gNw;lRU="
        "Pb)d63dhn4z_Xlf6dQTHjH*4)s+1*T0ad!sq)r>{mx$rjF~DAWC+*qxh?Q4jUafl;NO`"
        "iXRzo&}K;}8yu(?jFPKaho)W&l8*7>xsuz$sEyMS#@JOFqGg$J!cuiIVL;XCE95WI1ht"
        "*~J6a;=P{s6q*E{zndt)lcUc=>5&p7URH)|Ep1+s2nBu}#;Zw-78xm{=-"
        ">YVc3+&DOsx=wzRY}!x$qs%fQmkC%#%FW=dBEtHkvRL{dxs(3_5vP8&4oAI#$$&VVJI5"
        "X5Iyq_1VtB(%<R)-Nu#$tI+*y-"
        "r0D3x;IE`Bk+Un##2dw3)a_>QBZlE)q8w2J5()k2*<G$z)eVRK1ZiH0=K~R&kI0tg=b@"
        "z=mv;)_;>P|0b;Cx&)-2=MmME?j>cDB)-"
        "xIJg*S^ziKAB=U*1M|R0P)jHK3EXz@24oo)gE%L{0cV7v0hr3w=LYGH-"
        "3SZ@{kW6dNbmzV%EcM_1ChgYuCJw=K~s?7Y{tbK8iAR*2Q&duAX%?Ba4hJ}odX@X4O|{"
        "))a|{3{>&3}t9OAc?gF++@(B^ff3Q!=f0nzI3eDqD4ATbUWLU<JR7c?&@szq^OOtKFDQ"
        "1UvU|c&klV<UI<OKAK5<?7>oKkx5S6Fl7ROl2M;dRk+>j>{cGSBAr{cYc$PLYjlec`j<"
        "erXx%rCg+LTQbQ}>`Qx&jr9A8Q}%4KM7*vwbe!~Y(m3}!VLKWr>>+aKGr^B!8+4-"
        "JRuFmq*0$lX1Ywu?PRdKs;i_PoD9>kdGn&&6DT|Pf4~NT2CI|YHpUCOvCf)|(9kc?!MH"
        "5&x@A!Cou%frCt+6D*7~(lB5{^0Uh^1(qT8fSJk0&YO7_rPe#Ib^Jr@SsmF3BPnklDd2"
        "$b|$s2x|w%+paNtO!cTn${jW&%+g}fWq&id75@g=sZ9JOR#7o}{)0K{$qk$Nv(`~;vh*"
        "ul;_fegw|7*Qz-{y#*DuU-_-"
        "`QJI4V>|tPp<*yiKm{o`Eg2E@Y<ghtV*hOJE;;iifaqa31jiCZP1JM&?(nXxf{WymGfP"
        "j1BiUqXu~|^5NFj-"
        "ovtDd_p~z-Y_Et9*tu;y1L^EK7&|KS&6aQVet&Hd$rMeSq=FtSr~Ga=9<EkzS3Rdxb-"
        "e-tsHhZ>1ZJo`pw?nA^V2<cCj@wuHcn}^&B-_-P|18K<X=;PoaoRQ%l!F-"
        "z<Bs<`sJS?AG7lNnsE3A~+KBYLBZ$F^m`%8f<(f47SZBmJ2ab1t|fw3oMYYsUz8BVUjn"
        "XW}-iY1gwfApp(qs)-"
        "mEa+=Sh;9l>A1qtsM#ELQBlkp3@Q6ZN$Hj^>J4C6y(G745yn`f6YFP03FGSJ+P;GY+YG"
        "&N`PW5b83kg>C6m)SGzk)m`B@VmO*DU9x=%S&cJ@L-q*A8yr{-*iEsz{i`VoZ=d;yb-"
        "9T6*FoNXW1Zx017{QkZ2wpn5w(0R$-(R5VO^`qy$l-"
        "JgW^xjh>9t2#nKva9@nw7X>P1w<I-`9j+rVJt;qPCGCTf2Qm5r{rCZbbWj1rSF8-"
        "9<qikp8V;Lps5vGns+l%iP`_rct&R;t)E>P0f^|_#<rDoZsqD3)h%KDTfWqe6qo9tUgx"
        "Oyk8F8J(v@A^=>#56KS-bg2JaSbRtS3KGErr=AN*?l#MCn{5au#Kn*f>&swj!sTx(!|R"
        "CdQ?9x+BQlKSH4?oz<u)Aq`?X+7ot?=uGp079Ktb1ZNWbfo|AKtL+R<A1D8r!nNjQ>?X"
        "j>?xE+iTYMAO4HjkeZXzJVGZ<SQZ-"
        "^^E+nvs&P&0=dh9xAm}zyCd2o*b=qmBW4Sm;`yZ(wSJbW*oyXcQD@dhdAHyR2}Qz<7wb"
        "-3X3yqllM0@%-ZRl&wncUk#g~e)xFeKNB8nt>}x((YbqF_S4j8sUTbhH)xtQxq!`{c-"
        "Jri^ZX`d#`N2fGJJG=P-"
        "d413fq9sHkn5mW75hgyDgUJ0PQT$@ifzN1TkFI>2&9=u5OK;m{Ce5jz%$f9n8iC$M?RW"
        "J%=klGp~X1nYjsQa@mcQg?uzOr@q+($;EH3ebe@iI3G4$}uI!WZsFD7fVh5S0t7}u!Gn"
        "E=bD||nmjK)gU*c^C|Y^#2OX0==r_`Yno0~4zUJD|&0A@pj<KSJ%GXS2opGCCAm&abFG"
        "KG;aRF8Qnj$@BC<=1{=K{9`28#~KnEs}1dQ*wb`Z(Uo~Y-"
        "JA7d(~`7p+U1P<geP(~wMpGw)Sdc`Uo3rxO?>^8vB?%~ge~4RrJ$g+k)J}EE!MG0_}7<"
        "+je{%f%bDj6l39g6p;p<4OI;mzsAb~o&~EaMqk(%(b^!{(Hew(6Sa<jJ!Ttm$*TPEt7n"
        "quUMa&MiSz1FoqMml_FZ+&ml`Q13vR879BOD%Z_+TzuD<ecM^#29V;=l2+%JyJu_^)dZ"
        "wGQ>mo?WmayOvZ1?ZO%qji#Dtw}pOKkUcN9x4$dv8sA7*rwuoHDTOugx$E95=ez?kYw;"
        "#@!x8e)#1PoV-"
        "3i?{W9Emx(Q*>g#JoCKQ*1=Xl7FaSWpQF#<xlj1=}9K}3bKwdY%o)?3y5qXv}LDyp*T!"
        "lrbbB3{MFgc*bL=wsf+K15{pKav<keT`rDeN-"
        "J^fXTEaLTdti^iCjkhj;`Z?k{X^9Ksk5<2G(-"
        "4<UyAa{f0$R~CpFQuI({i{BNk*PDF2}&Vh?sQa;P`q+`|9VJZ6a*Q#;5mkwP(!ZE%26!"
        "5;1(v3jgzfpTCDdd$utKX`t(DrG<Nhv<LgO=?@;hpa)yTVge`4K|A!h8=Sh$a~2J><(f"
        "C;|Z9k*N#|tSgz<R!ds<>;1RYn`DEoy@>y|C`gZ1VpwJw_Y*IQiJN!|oJ2TSRfqF;Ja|"
        "~wwC2Hc7KaUw3%n`Gsf7OdbvAj7$w{_ug@^k-Bmh<v*b|c!PuD5#v-"
        "^<KQoF|gtJmb}!FpC{cUqUx+Ta*%lLM`|asJYw#?uE-TCrcNVEGpccX@3<AOLv<;%Rhs"
        "0TDOh&ia%C;kLr;>OPfhaxNq%CHXvfvUL+<Qv!(mC+3(xm6#WI?IKr|LU=EvV-RY=+SB"
        "JwvOMr6?xo9o}OyLG{&A>`v=W@8#pfaclO1L;Mh@*i8bO9n*%5CPh=(Y28x?s5&P)Bc5"
        "3FLDfz;LcThyY1kJ1!UGay7v~un15b1)6}jzyxN1x_|}O!6cn*b^|N76SU!40u#51TLd"
        "m|+)_Lzp(WggMbj?-"
        "9q6;Q@`v~he5$ab_?%qmu$Ua4prr!Qod^p}bo9jsvQ_Dcn!wg%F9&<NhogsVE4IU$6b("
        "qPtv;!ftA+UmThGJ?0&;s;kF}JJB2K|p@Qy3jFTqa`(G4A6>811-%TCV-"
        "&n&)AaVbbNR5Ww~jh(x=FlW4B9N=~Klel5vtg|*(%Ef}Z&Q3Zp)!;^e**aIv<ysp`K`-"
        "tzcmV2itGLHp3U}3D)@Shr_mY#iGQ)AM2Drub0twu9PBp}HZMm&F<1N;&e8-"
        "u<BW{#FKi$De(1KeC`Z%xPTkW`bmibFqEPi%hp?)EblOL!u;*@C~okQl7&4W9OW@T-"
        "m|7G@Q+e6dI?(jF!gqN}+wL-"
        "2}<{_RF{akbWJM4$34r*w9c3>qRz@}P9qXYIY($8c!Q@XMSn;f$pPL_Bo(mkK~UFu@nt"
        "kxACke#VD)_2%eaF$!Z6@ff(kyAk)cU=FMGr>TvABff&wIYaghJkY+!>|La)rqmYGnRA"
        "d1i65#18Q?s4TYe9+somgp3b|Cxlf!O^aNYErFx8{IG5}57z2ztc_uh}aw9oGzeB9^AF"
        "cz}98@<X83J52@C;OtRyyp`e^`4oBAACi37oW-"
        "F_odmI>6V^{#BZ)9YBTRP`L!HAlmTZ-VebOau|#$A1yTJCkSJ+F?Ub#q-"
        "R3bAZ!V9h@Q*z4??AB{AZk^yGsw$xTIelbsZP5^U_Pj==j6=SeT`(fMN2gz)rfZx>9se"
        "SLqvM#>NBQ1sRPp-"
        ">L)rUkj_sL(zQ6EaZsi_zgrItc_X&k70*1d8iA1QK~G~S7gl0T!mBo$AgXizfv0dOae0"
        "A2kACKg0dU6VWRl6+Ogm+?1`JPyl~}5Y=tIxX2S()tf{SZR%~mmvmr!$H!l#2ah(1Nf2"
        "Y@xB0Awd22DgAzDo9Np^so=&yp;BO~*)4{!3^s8lRM;(X3xqJvW&ZY0>l+IhUTLZn5w3"
        "orXJ=iPVqUPht(*zl1_mf!)OQd^#%B2FWdSUhRxEH)puM3ICR!B`eZh_}@xuz+X_RQeT"
        "+lOHeRnr)E$WVn0g}r7^GyG6-"
        "Azl`U_`11w9{RyLY<1kRJ+P%nFDxQiK9Rv?o24wH#JO>Vcn;2)NKCj8dZip!Eg&S!I(k"
        ";Z29f0Uv$g6oJMWQuAP_>9_-"
        "FNGealgv0rGX9sf>H3|vVay}Elzzf)=NpO}EzOx>j_{C>nPiv5mwvMtg3tJU=nYeBA1e"
        "Nl9$*=!8oeJrRRr|R_%l_&w8s{q?DCbtbZuPdD?IPNx_-"
        "S}Gb7q&H_lb|m7Sp0Qk9j1>M3R}Oo!8CeTNNNytk;nxSbfLk7ohAV{c9OkQV#Tcreo(m"
        "&tqHlcaQ({uFz=pQZi8WGmaP75#0b9ckgHvkha9z_DwH_(gD&$a`$+%s7l#gl*jXAE}B"
        "#WvbAQ+=e5|L`%F!vo&Bdn6Fwovy><=_E}HD%H@B-1*o#48_aTyp}rB1g8PCw(o-"
        "Ho6Wz7c=fdvI=F-"
        "+SfVaVLIwVgq{(+YfE5*&}g%Xcy!c8=ec2}tzh|xCURv0C{%(x_XlP3!9pwn}JACJONf"
        "{%vZh{m2<NzaImH0`=9%?}yeZG(F~i)g>>W^LAb<Xh#lFhoib>av@u&FF-"
        "3fUT*n%QRD~#NM`P>aFy4WPv*ewPUW6WkP$_FML`#pQyn^G3VTat<T8b<k4Vn=<pmg-G"
        "RSp*Mqf1PQ52?wr8Y1Dz2x#qV}T)$r<*CYs08oOhncufr8&f-"
        "VyS4_Ka{H7OEyLgxOh3<#C?vFbg`AJ7}fS-CYBj*h&2AG7s4e1>vpWM6{FPM2dD$lh|@"
        "|e`yijS_oIVV>6X2rU&FuW~`P(bV%8%J@Docb!e1!%o8Dp2dZcr#O732PZj!gFhe|5B#"
        "Xnv&*(ck$PZxq2lk8IwYzpo@h1Ch+42QnA7&b{8+*uGtrPhg8>itXuvl+HSl#waSZ$r9"
        "?G!pHE_ok$MVg3?@H4Dde{=yu+^1WRW0aNhd0Ri?QCfy~M%jAhi4rbVVRC{E$STZ2rnY"
        "-hc}JzQeI<%!R`@?y`YSE%_sG*`lQNsR&K_g?ij<H=y%lolTT~Fe5|1h8&~J3#(iPq+I"
        "xAIHo=B&O=Du$Tr6dsx){WrT@p%+Qd`7AEyJBPaIANjtazGWHW1GnvVwqx;3oWgb<{Li"
        "p%gGpWue8-Ph(c_NG{|?J_(Lv&7nRtOL4=X#l$yR>fk-{CRP*-"
        "2VtqZmUQ|Q{d|dD)*&lBTJ<JPnDxpXn@C>59qfnrgW8@u@K`NXU`~VBZ&q=p}$C!gsDc"
        "q@6Wv?YS4=(g0c(!nfZJKqC`Lpupk`vl!$5GQ#c8JnnrEOR32Z`sFJoOZXp$-"
        "}@Rps3p8)$2tLgHB;<iCik!KSb(l&B3pf^z!o@)ps_j44hGp2@sJq}v25?lYr1OorGK+"
        "SC)is@iknwacv2Q+sBzVxt#(f6>fzZLQqW)%G`blDUdb^Rt4*fv@U8vFF-zgu^$0Id5W"
        "7W2GldOy}f%${}&SxYg2zFi8w`TwNIaPeD>G$3(4}_qF8>0>;LH(~j?C3t}NwiCoLh@|"
        "9UW5mU_X#LB`+-*u|$hD+{8-i4Y~wlBXBpDqF9pha64`Yp4OO~R(oKck_lvB-"
        "$M4J27>iHFb}S4^NkRl)w*Q(11!cY>pB$s{F=lfRi;1@g3x{;IAR!t42$swH~F&l@U92"
        "{K}8`c`WH!U9`Z@H>nrt||-om-"
        "1*+NJv&*S_$uI>rB)i`$27C{>^emc`yD0cVgX9HQKi92ked3&OVOqj<-"
        "_I5w+Ya#1y>1-"
        ";wP?M$5Fdi<+5zi1?HGg8PNh{weShRT<v{zlUO1G#6Vc0g_Vdqnd$IX}h<P<-"
        "YYI<iueK+wtjAu<RJs2v+cWsr|l@^d##k=BB+hj8GrTQP@GMzpoFqi8$)tt`l$r+g5f$"
        "@K324^Edp{H(0S?qiny>Y4D@%i*l1(iY6%g-"
        "1V%Z>Gc7Z^v?X9u&W14W4wjbd8|uDc6mf#2|rKIKz#%uv<<b9E-"
        "*3r>^5~@EIV#&&#dJWt=&qxFpaReY8?B4k<`upp;|xsk~obN#pm8CBu5>Q{za8jYbZ_E"
        "4>J9zu0^%|^UXGL6gycA1m_gB$D`;xo7qv@-"
        "NC)aHP4=C>ImDWEnq&05{}u|Sfi91@;dgLdy`4<=hLmMD?Clmg!HG%CBYIbr|-"
        "b+iGO$(z;)D8;n!db`!edgYdEnMFA}!nLzHe%QvNIKXgySxL$HCNXcyg?xQ6d6G?8J%e"
        "W6gCpvBUbv=9C{{tnbC;h6d=;E{}07r8=dNj*_d!4qPU&*k4s=Ia@?Si`9KbaRK-eO<W"
        "~=t|#$smkj>s_!t%D97PhYPh3zV2-"
        "jKzwa9*UxSx;pTMa@&~Oa~k5Y|cOJThA5sI`oVO#lD2kXNF>Jf1T(Jb|Q@mSvjZDWv8?"
        "-AkR1iQn_%ZmcNslJRzAN3R$+VB%7%bqSYv-w~RX{|LnaWK_Mc)|Z9_42E-"
        "gCxN;E)m4(RGtK6t}54rvjI})bDXOLMuBLqF;@}P1_?UF?*?_b@!WE~HX6i&u{z`b@6C"
        "e*FhOtGom&DT!5EMXV!3)c3wH#$U^LeRtOsd28(sj_bypY;=5b*lRd)oN&d)XUJ9gB2_"
        "sMT<JnXG7tY6O)fAc4WJfbW1S?&+#yOsujX5xLCJSSy{&>P(s*GmuWRwCXS<E{W5g|g`"
        "LtMsozU;jXAgfYiAvv3W{P<o2Ht+Eukc8%H&hHHD^BC=B1DtOe>4b7*<TZac<m$nKxu?"
        "<Z8##A9dri+cN<9tocZoHj;v;%YHyEpO^-NUsFe2V4wqzUAv^|kTkt6rgA?DoV2-"
        "KnRfZPqz(zP+xmNRQW$^*KzSb=W~s*b2T3^~1lHrU#HvM;HoCf=Fhh^`xpv4Xl?GNd2C"
        "Eji$(Uq1paF1VWxi_mzf)qO6akMBmE9SZR0QwC@70S_{<>IfYs0Zl=9Vj+fe6e`bakcl"
        "G<Fbwq5`e0B>V`&#SK62<gnPASO$)pi*kRTb=#|GAJ7+$8>|t`lneuZx@MA8a8wOG%)^"
        "w0vR>Q%BimPtW`zqqjz_?Nj#A=LwyHBizHKbf%ruTHQc=%$f`H$(g1pFjF3<TD51UxB$"
        "nWK_yae?Tb9TxG%F?t4y5sj4h2;0X%MZnx}}iWf$lKzNRob&?8Bd{_~ZPoru$7eGRiE6"
        "T7IFu0ysA$26N6d*O|Ojg-FdGG3e9qEsSxs{Q<fkS}n<-"
        "p%w#CH;59{&dFX{o)Mek6&B|+yT>a32@n2Ju)A3&OO9kjXcL)ah}bUK?i3Mh;>fP8yx="
        "1*(f|Re2?=-Fx0uxFyG+L_2%u4?34Q-"
        ">_gb<ys?J*5fUgdShx|KnM=*(4Xg50=h?7%VRa)8aSy@Lykc-Kyb4&GTRs0Q*bZ9r2a$"
        "r#k^_mOz8Y#p^*yS>FA{&T4)k^v-uoM*wZ?Y{6PUwmJFp*(E=L(`kDU%oavdQ$kx?iP-"
        ">r@m$7Wo_v(*zOUfCJ!<Q|-+l-"
        "^MK1)CW6kX_hn<Q?KQs>txxb3OqZ>um%#l~$5tOE)rWw9)SQ<TvSX!I;$f;u7ll@+ZEj"
        "W{O{FtZaOQrhC>(`_;+Ge--^CD$HQ(llXUXx-vkzVa&7SnR5c|Z9}9q5%C6JwU`KWT6i"
        "rhs55?Eo{bGH-9ev(x3!=z%T^g~cZFsAfXmi}Yz?6l_O-"
        "TQyD&wbF8*{WQt^pvQM%NStHQ-OAA%lEv$L9$1+72_P%T&0y{&~4GYsXb7;xR-"
        "6mBRthzoH&0LwvV6j#N0036Zn{Tdj`xts}H17LC1bn00I3<X`C2SHVE19Wqq1b-"
        "Vwa%aJN-J!pNRR9`(1UX=gvkKS1&{%iLQc&Bu+dg??zUu-*qD;QFu~~L!Xr&z3-"
        "^DJmJ^URn6{c$Y0v}NAK)7uXJx)H0cA9E9YQX|za5Oh<3Otpa%xyVN8i=>msY{TC3Kf*"
        "+OjXYa;kfmwG~3+5{lGC=J0+0zbM%ISBHwDum{1q`qBk9m_C*l8soGkML-"
        "r(?EJT|52Q_*_oLH(vq7G_azz7#Ia$uF#n#e?9p+WHbn)Pd68+Q_whzRRXR3Bm_)xhzC"
        "`>E0p&r6+$4Og*1CuS4h*<KTFaeobTa{ZtzR|NV`#M&FM1L;d?Iq;hBNcF*6j%aIC;4B"
        "@*)A(t4&VL*}QhFJIIFlXfn9Fugx5&?msw;)`9BQw8HuGL`U#x?_JaxL*T`E-"
        "1km=fJ_!rvjP;@q0s7#k0sXr4Zm|kiZ#>T?(hho|aQr)ZX@txo^cwatXA7?EkqG4D6dd"
        "w_YV1`y%nkybJ8A$`NhC0msmU;!7Sr#k9J@`5!{K*{39bYz>Oo8#z_k?w2ndBg1pXr)d"
        "!F8B9pZFpEOVTZWp1GzOPpy)<Au%eWG0|MQpE(@uUh&Ddo!C`ohl?$r(p%b6J?Sum=$)"
        "Qb(9pD|<X~JL8gDIEd#5(=oOKD<G5EkU155J_EZHe-PwD2%59N~)mJ;7hc@?~g%F)I^0"
        "NaXIr&-d|6pg5bkXWzqk}}RwFMEh`Ls%!)CAu*Ogb%(c^l8+QE(-"
        "og4#MkeL&a42KKTp!j~I)cM$yKAV>PM`TS~u#9-"
        "{Z+8gy6P?z<@rL}S>c;y1Fo@4L4>erv73YcV~nm(bsZ4_s1kbFQhh3ap7oLPl=GrUv#D"
        "EGrAjZoVe5m02DbW^XIl;Cpjp9^s!Diy*lRVIh8B&9N8L@6?vo7kqPVGisb%%iqho$1R"
        "dK#cfOk5vxU{ZLxiq!X%NHnbkm;K*d<n$@)eptbq;HSh;(s5wLSc!z>WN9px^8^M-"
        "Q6LjVkA`l@NCmneYbCV|J?I>P{cP5lifINKNoJFkF?+@D+oxWj$swsUs?Zh(f4U>&#9k"
        "OEAG4Df@Y9e0*H2uir>VH3eHPH@%+*`RIMBz^C$1QHFExITt>E+f}sC<NU>vVj243@bP"
        "aB!Wwz6}OxF#4X`0PM#w<+7JT>ZUVQ9%XD7kIy)uMfP)|t{KeHW1ocdDfvchCSr2&1&E"
        "RfwT@1^0CK$>+GGN>!XEo3oU|c<?*ZDKYa9zMS@C8hDt_DolY%U7m955t;PPw^!v{Y(2"
        "XK|7p>3^vIpxHiK+N|#NZ)TRG>(V_mIWU~cHtmsrCSKBS0+FUgFfom(*dlvTCT(o&pJU"
        "e47x<sFkJ-fhhak$$8WdVW-"
        "!t_#_h1(>xb1w_B|TxaMT>|IObuft_Z8em|1CRhK_Zo1SvJYTtGtZ)*P$5OaH1_-"
        "65mB8)$@FHs+TsOKS$@V&{kV&Z2X93XNgRSmky0naqSvkOY5t(C59Bg5tb3DQbpUC^lp"
        "JT<&hPs4~m-j8^b=Npgxi2kYo9tLL;UFo~-"
        ";zH&eS|m)J7qnz)9FG=HNPtBHKApjG0S9Q3ZVj^btOmE&qt?Vg$gSBXn}wi-u-"
        "337ygsCYwdV4s6t(Bl-ZC5`$ZZxy2@-"
        "jU?9;|nvNs`<(|_*fXEtjCuIUEb?(to1dMfOjA^GKKI`ppV*6-"
        "fQ)_8c@sZgUuZSSlal|-"
        "(ozwMeB=7RfA(Z5n;aQZHu1U2MGzQPB^v^=~5ljJ`A^iu_p_Al)UuM*z=g9(j9p!{Ly;"
        "9q=0#8DwpEL0<Ajsgc|OzOf1trVewRdxv^y(y5r74^~u5V02miIs%1rf%UGHERH~`mQ4"
        "*vxC5t7CvV>SfTocB5YssUHJE&nw^HA+&=a#izS*Oy9@c!YV;Z9ygL{ydeE4xIT35y7S"
        "xO{(fD%T@=V&uFkR8+_C`(fSlW=1Z_8^H}+X0Eu2`><@@$|f<<D;h0cv?OQw_^|a6G#I"
        "+*VOUz!xv=mhFBhL&aj?>cn53u{6*fj}ias0t8~31clS<$7B4hhUzg<<oVzuR0t9Ai3z"
        "yi=(XHlz8w8KF*S4pQ}BbW@vb5?FJU^s)m^J!c(Sk761nH$D!)T6gHC<5_1`{r;3U=i0"
        "vUjvEU5BgeiaR@+eJQ%`l=CZg7T!a7juKWu9dR8aje!$BO1M|5^u0B_X>&#6A1~A$Gjl"
        "JtH@cboIW3uDju9<<bjLV*1?L)NVjseVD^C;vt9%HVG-"
        "9)G^^H(dA^hhY<&3G1*1#f%*VNUov2{;=anD>7jod<N&*4u~WBoIatGRXFjZH+5g4twv"
        "t_bPi+pln)J8FCW#NJ4hvC2L(tcETu>RVaHFD0`Q^S~e8Q{Ph2hk9~aP>uX8(-"
        "rxH?=hzl>mrMjjLS1E>Ck*T3<>jC0uVqXq-ufBj(7WM6d_Gl5R}u$h2RYyI!Ln7GX!Q~"
        "2U>9mQHiftgUn-"
        "*moMogumT5%y0MVt;nMcKl$0Zti1C>;)G!p!y24Hqs5qa0?kqNpqp9<!}_JzAlVUDKgB"
        "PEBPh(A*Z<|Ee`R1*dS6F@G^A?jIoahI%4vMu8$=7|;f3@7g}`6Fe@f7J8_Dqyj9vvCo"
        "gPMw!_U~lOtw*xeWw6Q5YgGe?{l2jqi8zamWTQU&twOs(yy#uXJ#3Ik;RXcPmeJV~)*$"
        "FLL6@Pz!oziFW`g~vMe-10G#{37CdfpPNu<zuzrnx1@?DeVc!I{)cY-QkzFsyWo{eo?z"
        "V98jPx7ZOO>6XHdFrfNqHqQLXHOw_M{1F?^{)dF=qq9OE$=U{o>n!`0t%F1((~yVk1tb"
        "Ew$QJ4;wgagVb_dzcRz*%Cx7gJ1O?p2yS=x0QIis_Y!a7|)vtrnUu<mS~%=PSQL+8wiE"
        "(iOMp26+dVTk4`cNy9G>?3hV#!dPQ8YO%dw(A+w0n3C3Q&O3ia${>hNCzq92>R5x(saT"
        "+ko(a)Q0l{&sYW26mU-jFM#j!Up3I`_^t1gZnyx)@0IU+e_IvR`Od|Oc-Nm^|%#o0cmB"
        "HKUm9j!G-"
        "dah!Z3FRCVW4r0V~85=SWjl?Gk+!08tKhWL`J(t=&NA5Zf8@Fa(yiX^wrRljbw-FZSJt"
        "|ky2zlvK8rMu<B>y7;+g|i?n8^BE#5Z1Rx99Gi(FIhJ0jOAOqNQ$UdYdTf)xL+t*=R=;"
        "yME-rsipGfuOkk%dSa+n2q;hPhU;ozZ~khCyvqFl7B=7Mc0{6=fy{yv?yqpc#Hh+9Yjr"
        "ANAgs-"
        "!lIatt{T)K0J(jO8t_u3v1^o6FlN4>_)0pZ9uhkgtV`=&w)f<h2cpT^Gcn&<l0#E+RpT"
        "8wywfzZX8-gj?9})#9-~f9pV<TN3DYYyY`RZkgRBf-"
        "?b(p7O7Y<J+p4s$SSK0y9}q;LlG|wW7*GHw(M6~Ck+R~%h(HH*Id6MGpoLgtZsOc-"
        "7IURes)f=%QB}e?-{;>T^80d{0xh%Y8i1Pb6P}vm_KW9wS-"
        "8fx;<+$`<P`6hAJrrIlFJz^cCB~<{5GgKZIMuE>~M?=<O{L28i2LHs!54M4Liq1U=SH^"
        "zYPdY>rYwR1=5O*SSl=b6YK~q3NDu4SKBP1{xiFFOIeC<En#!!C3;rx27i%$8C?md`Xc"
        "5LMP8O^`>th@u#&TCSz5Uk)Rgyx0;^*&06a308*HROe1m<dJ+%A);U_2)-"
        "qhy(=N!4V%H&q^?BXgRgHBZ!*%{|hxm2hughvkSEQ2t88N!DT>bU@+Qd#^OW6&GO(zV3"
        "%|L?x`=%6IjqQhY(^t_9LmhpbP5L`NA#ITyq>7$&ci9ZRr&%mybC5(f6{*Lj=$@fdfT0"
        "4Jq}e4uVRWQqECiF`Z}<*st9OuNkhWX+JFS;AnRhY&1=O@0lMA+U8cNjEJ^l`|Myp%~_"
        "*Wc>E+H=aMfA3?O6U`GnBJovd7$(_=`38;4#NuVm6E~KQg4IP#4Y@zoB<}1IMsq~oh*n"
        "oMG>akPdWb%DVfPxrp(E#XqdYEC=v+oW>{MlaXmKh>|5keW|1pBQ*&j6?Tr|Qh=v~wgI"
        "7jo-pjsX_|?@jtaVtlzUupA#bj0@)w9lJ-"
        "f`KG>FgxrLgtLD4oHHY`$zP8Ry+JV)*RkA^9DOGYpmfKyCEw+dv^FR<ZV{1@J6l{5&ek"
        "C(nC;N`fST7SLjjdOVEXK1_}bZ<(^<&`2_qvA6*(lE(QIl|HMi5^_bU6lwHEd1A(*$c%"
        "i>9(q5Xlxcnl~F4UmpwcRF9q%PBU{c%)NafNM(*h~Fv>JMsR1O2JW^58J@8KMXIJ=O<Y"
        "#0#naw5o;ssB_?#<h9CEeg?S#+ZIS*NahG_a%{jO6|XZEy<dJyj*wL#>mGARPQ^D!c0s"
        "QRVwhCmsFmgl$UKflIG*4`s8-%ife3jRtSe>va=;bky6#OpV6Yi}K;KnQtCds@u-"
        "4WBEc8q;U*WnJuZD_vhFc<K<6T0{(!W<tq5I12xZjK&ndx95^NO0T%uq(!WbTX|rsD#K"
        "{h9m-"
        "<VrK7Ciq70BBmW?b2P()sXvL4IN~hgQQpsQwX0={Z3b?D%Wby^H@HaS<xc`dWOG|Te-"
        "~pLVWoDG{0>@EKqy|iDQ!i+F#ExEK2uBJCrB9RNMfl$>_4;te?(bmF`-"
        "Vb0p9_m)T`8WDIW|rQ57HMEPZudO;}%6rW|o^krJ4ou_^TzVdZN0!v%q9EY;H=UF6R~c"
        "dU%+YZ@T)_CKxLrKdterNV!gHk!YPZKNN-QdA;ZD8W)EY=m`nY>=;6Yn8S$mC3X1ca-M"
        "Phy$iH^n1|nOz_7BCxeFeO4|-"
        "$wPm;!l1#GbY%h;2`7^``m+7X|bm6+_V#=vgwle9Ku`l&o@h%6$tP8$W!hNwphU%UXt3"
        "?xIncG<RlIO~K^-pkHdCE!V)%-FgK>C&Hfy452II*ySID+0>=4YPEQ-w`L2-"
        "=8h_D)iMXp}}<$)bYtE<lvONn!r)rBB3G?pP?wMu?|{<Jxm;ef7NBQyay7&m7Wc#xwbq"
        "dcihV`qN5lx80}6zid00t%c3W-sHX@W&2fhr&l9-3O$W0-"
        "4n4UL=f&{t_FOe5$YT;Jb5MVB`V4D)I=<xyr&jO`i;IR34wX*uM6)|CzD%L21H^8zS!L"
        "qyMcC6l7zQtKD`bc5z^FJ=qK9{e_dun=q-SdW@53R*4s2eSxCysW5Gvfj8aK-"
        "#=^>4F|Udle>fJPZJ@ciQz$mAJHL@>4pNKGDiI33WiCEWg~Cv=aoS~WV#aiNJzU4sEw)"
        "=Hlr7S_daehuOe;&SzzHM}oBCk|4h6c{aV<a6x;NAYA1227pAkI-kF_t?)R+%XkoTl~W"
        "u$gg9TL1%VW5tQKV%$JmPs?xWNL55;h?QV|0rv9`j*K?jDg+gi$p0_Q$An7@r2e9&f^-"
        "V_iz^n;{6O~rv^I)3pQadcw=)g?Zg~$4xYo8gR$zm(jP@1*CVY*;XCavzC6H(6yd4A9B"
        "!rB8234(qPg;2DnBWZdtX?~Z*%0~x7ELyZd{mSqc~A)LobqcS+=87(em1l<t~=--"
        "k*SIm9b@5D?CeMl^Z2aTN`{XwFsk$cV$b(?q%1d<#wO7o_8jGG%#4*3F?!lxqA{MD&%_"
        "p(zF#~Hg*EMpzQp7VxSe2T(F`XM;|73(z{D@__az$>%D-"
        "t{EV=&<OJD;djcoREv1CQ{Dgi*C1Q)vNa}3)KHOlt2^LfH@>AgilUvTAFFQ)y`QmQPVe"
        "d<vG!=oj=m16IMw6Von=%fo^wjaJruvy{<15UgZGTpr@E>;m=9#WNN0W%E%2)h=u`jlc"
        "+>8BT{av}4_KKeCovGY`mq@G718mM63brc)Bq`8O{Uj8~Z3Gg;i2cD66N<kGj1vA*ywX"
        "*7j>BcIN{{h*@Gm}~PA~h_|D|jgC<h<yNYE_JqUzN?tQui-?me-"
        "F$(6E9oUh>cHS1mJAfr-k(rs{?I3rMu?Fv<ggNyeve{jE>%dxA9-"
        "}4n7D(|GU^dBfI0VerWpi6L!yFEGH7O*@-M|-A-pScYD`-+PiAB-yXfv3I^Vz>?S-"
        "vxzuW%{4?-+fNoXt96p?-"
        "ZAkr!IsqEEmNl+y#Cu=;!N;&aa&qd?9wkK2yJeJ=UhFBGuB?Nj4?@0J~xfiKWS-"
        "w0lHd>Kxb8Ur#Ld^SVoRcHT1mPXDOR(E3%hN!^XbCB~@z>3HIiv`0t`)evS#fxsf`33G"
        "gEq>`qd3apaSLR0MJL{xG^@I7|HSD}8S3gz|mXYCm{&e-"
        "_v@PL1w7^U=<hY300Vv1&ekH^Yk_Wl09K<Dz$5LaDH<whBn@L3uXbP89jP2|<e4u4%d-"
        "F?D82t8_#$Cd_v@%C~*AbNNv3n^Arm?E4dacQ>rmo&{-"
        "UArr#dz+YAS<WS9s1*fADAv3^I9ipc2^t0FW32*N^dtLOVW6-"
        "R+{Z6q1k4oMaGeyHcxBq;l!%J;RsEyvQBcAMz@6$b;SE^j`BDt+O>7sKALW|vkpd_J;y"
        "}*=`*UG|e|w3d1cU}Y1)Wy0(;~vXj-"
        "&oW?Z5Ic@grD<O`~_=&HPcsUGkK@h5Mm(g4_*_F<md5UEW4*W@Dv;Xp#Eb|ER2)m7r}Y"
        "DcY2@gq1s#P++EMHuhD-eKUxv)_A;8=qCKAVU<&qlQ}~+oWy5<oM8QWy<w@;PpL=0Rn`"
        "cXLsz*cfs~E6<>k~b^ccleVG$QNuLgg$4YTy|W(22@5Bd2eP0izJC@=H2r)2v+EI)0g9"
        "4M3FG+Q}yR10YfK%`P(#BBAYg;=CGUQ32Mm~GlsEC)XWqM%Xy&lVvY)Xyoowrgrqay@W"
        "W`$Hs@GVNb2U76*v60f8|whqETc?aH#dW>Gdv*jt+57zs_$Mj~EEpe=rB+rq{1&j!o@4"
        "~z8-"
        "N7e98_OY1vek!G9p%BxQl=8CjYA`CrJ$d9gI@|x6xEgu${gK+7$lWVWCtQ`bQk}D?WQ|"
        "-ENf;PBGp)e?awm0Ll4pYc`Cvn4RjNUMT*$!`YjxZ(M_W^Yd}m$yzXpHmSPi-cqD>t#Y"
        "VB1?%ssHJ%#<>_weJ8B;Dwy>0V>eeLVrGp*wp6HkF;i4uJ;GDC)Gfl8>&uj5SA1?iE77"
        "|A%r-eJcz$j}5-"
        "EVxl9|&~inujQ9OB)$g!8Dne^)TaLG(He)A!HBC#Isv0T$<O#=T5P(i6mYdf*E)wJD0`"
        "ce62i#hFSIK6(Qxwk65Np*I?ZXt(eO>75_(AAQUMwq8Yb>u*<8-"
        "#O`d@1XXI@wv6IQp{$nbiu>=m7&4zFDnF(3>HpR&5)8e(O`@W`-"
        "p?5?ngs&}ePT{V1dOq8kGN_KN*mF&jrlUGF|BQgyuFS89It1O?HrB-cJ{l)SV%kkw>R7"
        "&={tawA(+BD=$<{ZP)NENZHm>$koxw=AK`7X25iiYw=rNaELm?^Y&bQ7mogWOR32QbPS"
        "=~$>;EKH#+WD39A(MD+GxNYrPa)&8WV)3u`Z0}<*nk@H6U|sP6Vz%)!KS13Xc#q!JQ1Y"
        "wtBQAqo{Dsu*M7_A4mNBTCYr#lF1M#jU)mqECB6htEqARhr<|?H<${qy^JsZf`-"
        "XiIr4U5P@@<hiqZhhbuwOCpMtE5c9SD_2Y@z`)Gg6miCudjcw7be@<rvJdN#24`AP>w("
        "D+eq!SM^g1H=h2Z^oLJxA4rahc_-D^2vaY`#)|DI~-!=9ldImD{hr-omQPe2l!TNJ~Xc"
        "LFXXZumHSFj=Gz*F#EjOf4Uf2wW@EiAk0+#h}woeU=71ypxfqfBIa!T_-"
        "oD@@HahM<eCYbxR+r6E)pu?u!k`!gHB8GB>wnpi{LlQf02l@ASc7kOnL-co&Pl0|31d$"
        "9#E26q=vP@K%`)Ez`P8IEdV192<8SLjZS^;~DZr<*FH1MQtzRB!slh706WXQEJO?HsHZ"
        "L<oDRg*=fMZ2sG}-"
        "&s>$lPEJ~IcL=_l^k8bT(Wj>#PElhC%gooS#RM@l%|A%9?GT3f4d)QM?oj8C^)V1E^(c"
        "=I%|o!U<(YR8_=Bd2dP~6GtiB$oq5W&k)4JNaEaM#3{8-"
        "Hq$je5{c8AtAg&l!d{|aC?s|*tVX4g3nT4+3R-"
        "A~qz#h!>u*DJMBkCGr*;B~g%xzgl_B(_(v<<TvYJ{hSA%;e5lPsQ{flLW&9CjJOS5V9Q"
        "A@`6eE9<(bFlTtZRXa0Vu<_Z?GwZv?l3p~IDTix>1=eSHKXD$MU_BtNraEKc_Me>Jgfw"
        "QG@K_nQu`Rb1Gh*=y=A4gBf^OkQ;0G;<*R(*3Kni{*&6gV6EkFf`=Zvz$Hi0n!D_E{{r"
        "mw@l;3WQT*%t=kS>Z5In@rPeaEYXP3yQ0YL*y#VH#oE4B+7ZF2T)}V-"
        "Y7QOIFQ=w8AsmHEu<}wvDv~yG@TwU%$MJ!eXv@w(foOcgRl4-"
        "^>5fhKA(FCCVQ9Jo{Ej+*Z4Z>lXP5Z<2_FrNPF2aI9?vV=Dk$k@+-"
        "AX=ajzmWnm$4kQ{7^<~|03=+eMMd8mMye+1i{EBsx=AC)<DT}L%+GBFi!_z1pC9-"
        "vJqI?2U29@?g&K4FLN2&|<3MSrCf<%4&NJHVHcrQ%L;AOA$WjkQW$?(Ao#=y&CrC2i0;"
        "^yB13q1N7$*af;3)rMBfXzEGHN6&fcj93Ro+UJ2E>4w2);#atgJQK(Q_q7!u3%^WWwOx"
        "Wo!DNc1nuK1Hubr)=V%W?4NSKbd6B5NnRGXx2=n(1xzozg~Zd-gc{D}P}-"
        "ja%>WAsb<2o>h&&V<Ml_U2>~9#Cg0!?C*PliVwCjxnCuC_SMv$c*wzxRLM4B!G4RleTc"
        "rO_AIsinFFFN#c=pFT_*ewiFTgo_L_VR>qS%z!Go@yfKfrw@ERHZ`Um5>XrO1NRThytG"
        "v_}QoDs#)OEsBa)nr{^$pGA`&)|1H)M))f+NOs!t_bJ<~N8>OSa-KErsM&^*-"
        "(h#DRu@;XB(TY>8!Y={N67_bK^k(m|!3)>BEcT0Kt#nW1;$O!0wGhL3ifuvUeyU|ZvvK"
        "m-)vA}~f+<k(HrcLu2X;14)bX(^-vlXML%(0Z8jgpE{ZRVdr;)zC-QQ_4Az9E@e!d3kg"
        "h-"
        "p>)KEd#l9B6VM~hP+s$v)EUJUzWybk&aBu#L{9vE8H`0BF9+`coBFE`YDOF_LQf{3h?4"
        "t;4|~dU!+p_1hIvAH8WOtN_3-"
        "7Ca$wL@>|RWbP2YB`Cz*#y(}H#Op{n&8CZp%PMa+Dz{UrXbjC8<9yqj^>%Oy&LU}R%)!"
        "awB6Ug((pf>-"
        "L$Wn{JTl#dm%%}4<*xFuGYwTYdsE<GNL~3Sk12f+ALTqKdDQ?qt8*f?mP=Y;^f1)seRq"
        "W<~&t}W9hH#WN3hDl2{7cb5EtP!dypK<T$B6g2Ph}o2um_Y(as(G=Ud20wbKHnvBW@?x"
        ")zXUO{PjRX_?p~~9<uJ_jPCOVC!{>|6W5dP>F5L#m41$qL@80OTkJRGNH95=?Wl&Q2Lq"
        "Bs?&J)<HEMubjZd#=hhLM1iD!fDiC6HrdkpZ|mn#l>xSOlpQn_GXQ?$pCu5kD+s#QfJP"
        ">P)wk&JRvN81}{7l-oerS{-SS&U<ZZAEY%+8&Om_!-"
        "55ci>>=yfrrHu2%)jQ{Se?$wMkXJ9-I^Fpld5e-"
        "Sf@MBBa4DT?*;#3nVzk)U3pYSUFgYg#G0Z5~BcNj;<(d_z>5`S$=$lK$()x$dL>FLZP3"
        "a`e69xYw7y*3rX%S*U5-9xTb2PrU~<C7C+JT~!WRS92?b2T99_=Z@>-8FH#+q-"
        "eqS;3MciY&1E8-$wP4JKAGBr%bmU{jkx(Tor=pQaUUZMoR)!32d^APt=A=-"
        "Hq+FvG%RDX?TBY5_uE%kqd(1+D-"
        "AMX$?6JUXc!9Nu@HjRWr+Fcp18q{#bMZ9%2T<MEX|nj>?EP0yhJt$|Jm(UPqqA-"
        "=LA^cz3pOb%88>tj$seQ4Y59M&YlW&C|<ZYo}9nnO`vTnRXRP_V)Zh0e2dSXmlZ^2*(4"
        "{q}kL)H9{y3JW%6HCqcix$aW>bQXRx;xaPhfjaKerHPYhn6091xCg&{XFy2N#1Pa&v=Z"
        ";dlxLaGVsq@6%u!Ov$wB}-"
        "{|EL#2?cfHXrf>m_3I0uQ%7~T`Vw3T#(#GBdoC{7Dtj@Ro@5u?;2_gZeiWBuTp1}`BZy"
        "JNaxp+j%u!0s!HKK_;M7pM~BI}EGqgVO`B(aT=Dy$iq_P>8R(#bF#nSjKxk*pJmLVEr0"
        "e~^&Y$Y7*1(wXgy7!WfOuD4}$uB@Tc=OQEx>4VfkdLVV!M#%R_ceW$j78%Qar_*W;#Kf"
        "}fAe~s-"
        "BGuVcWCN1Kc0!`rE=WWD)!J+Xg6Yg_Kwg0CvW`lB;|QuIc@DnU=HS)L1x%{d8X6$wOC9"
        "iK`F`ER=A(H6hjpV?;^lH{aiV2_<q;|d;;}jTk<=_@grM5rD_P9hz@OMH>s0gsD&SwK0"
        "dfEP-NQ)u6Me$^bH0%*EEV0=ogsS_z~c{-mx_(ZrBs*Hb@W_qtZyf|S~--"
        "~O?(LJ@h@Oc+jDmnxx(5&Xl7nYnH(oFx>{UHSG0?DqSas;ZS0pIL@)QYEp*9Gl^T3c;~"
        "{JZjO3mtpT~B3BFK%x8ey3tI96h%_*pUDZ1q%CFN<yPTyeXlF_wwe2df;P;0pN`u~%Ab"
        "xg^C|){#F@XW=Pn9uX`HfID<Axz+k;@elAL;H&tBEc_kep#P=Z>O$}M{GyaC%0p_r+>|"
        "LW5>mLu$FD$lC@*}KV!k{G26Jbanz<E|NxVV)RlZ1Cp28AiOYRdz*cm)l_*(Ex%yiT@o"
        "}+$~3+Vp>M`QQv=1SFS!5QekRhFaWpjrjnDp$p(flr`PBP{QYirkJq%yfloO((IxD|(2"
        "h!JNWv<U0(Nq6==3719ptX<IdXYicX`4&0W$DETp1Yp)tR#IY4DldTTXam;HcTiUM)OX"
        "ZNV7j~rY3X9C$v`$(pj3-"
        "*As*a7ed%hpYM${Gj9Jx+A<7^>q^zYC8Lgs^r!nc7FZc<^yp5kroG&L5jCpOVe`0FNIA"
        "nRa7WD{`=SKEz<HhFn!8Ff`!FV%qa)bK(TbP|@?n`o@#H#J@-"
        "rRfedU^gC#{T17yBGMz24ArrWQ|I$Nz;}F|q-ltq4d^rSv2IeG*`X}WPGrOMnVHQ-uyx"
        "pB>=R@oI|1<_581UyEq$){K^E(eWo(*mS!P!dIgczy7V4I^jBUxf*f;tLxzB!&jMB|49"
        "jT2pL?*B*n~V%*{rXC%ffOMQqyu6!Tx4JAj^;;VU0tan@+TrI@C@dPSs;slNzcc}SxNP"
        "f72-"
        "1eqnbjS1ew?>p0>J;2K!BaFYs3&SBX}ZFyZ)GA)7J>Po%6B&HnHzm1?Bpfo%bH)c+7Wu"
        "e6bW1NC8VF+BJlK(a`!OKC!fU_Odk-"
        "`j5|e*{n9^N1XGdwI8Yv~|8E8J@sWiMHn7z$oy^QP+D^-T-"
        "QXFWTEOXDAj3j%kkHec_VDdV$yzeHcZV|4fopCO;C-"
        "1d=oqcjAe9Dn&}2(EdVO;Y&I6rFnbh?r}6$&Ui}#(Sa*m4y<XHOr79jabEICQKiEyoz?"
        "1027b%_5Z3YBx3@BW6MD*h{J#?smQ2f@4M~*fzF9Wh(?YsI&UHKlhn2m7Uh8i=O!!;so"
        "l<BDm3;vLTSqz;#0i&_onXA9SV^;)gc|UhS|Zj9Y)Ksx>}72vY?8O5jr^s7zhI8lgDxi"
        "u@ZH>Lv5$YT`X_9vMWiM>-"
        "VtHoSI`MC;%&=b<+R$|`>U~)^Q5^By2aKewYkwymM5>|%c&vOW^jq8+(y8L<Vo!bX%gn"
        "GYbEB`Z+R2Ic26H6pL_{^;wwR<?GE|UU+FkzX(!eR&H``or_4UvF)Y58FHqCt#hVea1&"
        "8oaRBvl@wXs;==<&8s97Bz*wi6B$yHP{bMfTGQ!*%hF6^^=pFS;a6qLzvs?eY1I$Znx)"
        "Xa_0VK8P4YJ_R@B1hE?2Z2HSQ2Ajh_!Z%|3g%~W2{H{E#)a;*tU$p#;jqv<K&WA~5b4a"
        "_hh+bxSM|M=dfN1P5xfAh``9oTSMI}DuCgbsPqDWcqX^PSstOM5_arRLvE*=j&;7*&9z"
        "(eE2vhSpzxiNEyA1>_+&Mtf@H}P2bN7NkeL^72M6VjPh@B^7AwS=e0O!c+&Tft^Lio79"
        "2QW&)be}RAIjhJG(O4m_ddb1oZd-"
        "+Ncr<EJRVe96^p!unNR{1GxBzDBN*$Lnu=!EnaV2<UpV>FluhD-mDsB%FHcPs~*xK}uA"
        "%tU`emx)Wzbm<rMy8K8QPrcE)qsx^_=MAz7dM?nc;FM#Te}lOV5rHPdJ*D|d^V;{7HEL"
        "$;Twy)dC@>F%mn6p51S<uaG}v}Y!vU^-"
        ";*IiuN_y};oGevmekROt8#73oCZYbI?@um?i2{v-"
        "ui;bszp1OSHe#};Eo=fp$#?m;V3x^mOQLR&8|1C>KJ^Y`^-b_4l=l-SfGgz)Ut2Iq--x"
        "9WN@hx<(O7$#wT>{%^BvigyayAAs}x6Z_QTps$(A~wUQ3O`zbkpdU#y5$FL^(}of*^Uh"
        "cqvEwO^GLYEgMJe1^TFR4wRnKCQ5emBC%u#5BMpXlux`pgBFPaFpCW;2>X7F8&EQGT5H"
        "#Wj;<c@;p$!1n=W5QXx14B}-"
        "k5QGN$6GDgT{@q5YfKB_Pg9|%8_b%_H7In@3Nr+5XfhmX{e5HcO%1^yXr2(t8#^bF?p#"
        "*2YMa*}lxp5x6{GPO1$BJO8CgIv1_UrHy-"
        "C%`LZg6Xi`7kDmzXMF}DJtxH(#8#%7(wS`LtV2+N+m0ovZ|Y3R$dPvkx0oB-"
        "&JtTKg#oBY@J+mdtdy2no@sXaH+yfUoAowzgg6f7r8f}&R0pcwP4$>V;1)NDb`>3iPso"
        "$#zw$oiXAtGB9r~)amon4~_TFjZ)I|bdF7UfjF31Tm0h_8VrZ{yi;U>lfmWPTcC%7Or#"
        "TydwO#ciGTA2BCgz`ZB9K0@WkqepQ#$Cn=W3|9}J{K^=cR1xfjfG<miK<FlA{@<!`RZ7"
        "CsC3tn&Ws`!ryZhR!<O`B^OV#++8WO(k)qGZ^LSF8Eco%J;GnIaKF)u+s|VT_zO!FIqv"
        "3da1=Wwf0tOcTC;zE-Cub7NVJtPWz(%Y!#+Xf^M!^R7S)mAQ^_MASmUL4(@e`g^=RQNx"
        "3=?VDs&o&uPV3}|=cZBNpt`dl`9?4o{J`{~M-"
        "zZ>n^LHj*dcQR5JSV1FIXzw4|gi79Dia{;57W8w~|^Yc2rhiB-"
        "&6uEk6Zfx+;&fT>|&88f6o>#rEdXE6Y&kar!0qGcO|6Qbf*+4W^D!A>Ed~Po>20^x1(1"
        "u!Ykas$p#!nC8d@<4Hm(B@*f5<OEOx8VFAv%}vGDNrf#*SbQnrGWr!;iT0I`krUCb9B|"
        "N}Jq+dFwlqu{=)8qD#c;>^z<y;e+D%Zn=JF=N&pc8EcbYUCOmrR*bNM*@7f1uq(OX^Zn"
        "^794xVXQ>s_tFTAqfTDNWoHA-Vp4HvM9eW7YVaH&K@vz!5%Ad=0BX_p7+8eCZ(uLc^W;"
        "CR`}YIOPWT$GR+h3%I}1)_^R?03<(v`(}e_USI}QvYU_p7aclkwYJsPNHjlVY4D{Cl?o"
        "ey;VF0!6#!|hD%6C~CS*rx=1T*RT;*apLv>9(EHIpZ)jffa3RQ8ge8Mj7hUJ#*l5Vwot"
        "@hDF;SIh44Y$tPre_-"
        "9=SF$BI6{t`tH>Et1pJJurZyIa;7PtxT@jXE?A16k`+n^hK#WzpvWEG?+dV%dJ`m1QLu"
        "TK2Y)7|g39wJr<*L+b*GUl<y1y$uK-yZLso*)mB4;wQ`jL*mZwEXAD*N?mo|5!W)FA`6"
        "zJIJ-3`u-"
        "W>A^Qyw^kB8O!*Jg(SaJCp@fWp`*tB*lXw(vdt5M#!R!OmaA@X5Q_@0lp2c+*EujNa8z"
        "TIq3k=qN;p(DLt;Ysw2xX8@l`^ihDzLBe_J<e)ey17VOj7?VFQp>0pM(8bcA6FWJsgC<"
        "}L#B7xd@#n>UtS~3k(1LkI#Fm#%^^Ame*`ZD1-)e@a1Lxn*Vu-rk+ipTq-"
        "C#pwwPFQLn9fQ_KCG@b!{K)3qsSW0D;lV$#|{5&<F2DR2FXX>r9tc)7V4UrDT&AY;ok6"
        ">`{VO3{%qu)_8N3LD(k6rZ;g*o^n_hqDq-"
        "I%X^U4OvimM#1GOVX{h~~`jQ$*^iVItW#lqxkNB7w2}fZ@1lL)vCej!QM|!i#EU8mlGo"
        "8)C5Hs6QXTk+Y7o;UiAQ5ad>tN&A7&acUvM5qRXT(Hyu)cjT+X6{MTIjwrgsrZ(@6U#_"
        "wb*8C7uLwmLo9lW)@%#5I+BbevjjW(f7idz8L+0#hcQSl+n;HpG3YAdci$TDj61K~rCj"
        ")Y*x%kyZqBIX8PpSIw&eggst!SO!990Gu!Nh3ty0g*i9&px5As?0ffQlAuMF}~2^0N5u"
        "OTU(|DcVlr5fzJ9CPVrv_~ivHcQJi4Bx=plqO&^UDYvHY3~_|CfPoKT<nhcHhzuPSN$9"
        "PBK;LS0Vk3lwOD3?u$!LeNCvdBT<%w91LLhZs9GBD|4C>IUXVSMi&P`eV|uZ*hBZ;k5T"
        "-&l^|kba_b9bU5!I2r7xa;OqxC~eJ$}Ii2HPT%wo#?n4lz-hsTr)Tm~nw-"
        "#3b%+Y76E#P2yeTt=bwH#a;9QtQQ!I=24f(?#vzH2FxJJiTA$sz@@IFdyo_O+JQP^7VJ"
        "ztg%8kvO0ne1FXc^GCTCLbyYqbE;v`ES<8N3vH`N_ogo+-fRv<-"
        "qi<<>ZU8Y#<|59(M?qnBhsroBt;N0Fs<u}|e*N|%j8wcY+HK7%8CBGqkLQG_$WW?^GmV"
        "q85E<BcVVHal+-"
        "hoSyH>6b+ENUzFbET_w4=`{_IxXxb2hk&QyNg~Db?g+PLLp**uvYLWP=c@BU*HvSN#G&"
        "j=hW0)_9~%4%&=U<>Gd8EE@^50U**-"
        "_si7*#2i1G{d32WhU;fwN;iM{R6#9ezJeCnRCeT%{d+X)N%4)cdA5CtsKw(?p96jE~(<"
        "3|$)E^u#tO2-LY^Pn3mfB<RoV4i_3ZHsk!vcCNaa8z09V-"
        "qG3QBUtK;ev%3${p;gzEAO{#*Jn-"
        "2&{et8pCF8st0b<HG_m_D%dBB(|m|QwkoUFSwt%L&R7-"
        "7PHCExgBts=vV$*Tg(4UTqA!@iD8cF{L`}7!SpHFLu=-"
        "Ol8!;Q(mCab7)`}lPH1a@jD5kMqr6t5w3zBI)Fm3)$0e^K+6(0sSIOP}F7QV1jdqTBXZ"
        "Ho$@GYdw=-Xrq*hAfye%CGt1Nd|1Km9GW-"
        ")c{TwfwI^y7mkIEKt{RHmbJofjvYeo4RRM`dy$ih_R-dj|nr?e#-"
        "08b;=~GJ8lFqLT*7cHmnNWRR?FZr7n|yktU_U%5YUdGh<&56;-"
        "RKUC?Mx2i35{a76iOv;hRbAhvVe#($>k#@|-ESa@8Z2hpVpfsPiuU{BS*`1a-"
        "|6bgFg&2)6v7z*MoxtYN^?(<+aT$KJ*jiU0T=J*;oi(EvnCrTV8U=%!u5A+SlZ6N2P<G"
        "j12Z~j48UZ5GQM{K73Ou2X>eUN~O!{fgxR{025*H?=eRe4uf>1ik45p;^=7m}SFWB7a4"
        "A@UvHP3nUh>HeMUvc6PIf||cI3@4<L>GUjWtM#JL&a0(<^S01BFht%=aVhxMUarn{{K<"
        "T$gjvzR8h(y^-j^YznsGdjd}G<-"
        "+^m(^?D9*W*VB_Pvb|L|*p3q~YMYfl1V;G17T6`Hy?eWKwM^5iS?$mfaK||oevmqbpcc"
        "TtC@!Lta7mpSS1zAce{%JJ`-"
        "4R3m(mf`U{4=n3q1inDNMn;2tU~}l(y2E)IY>cwx5OLQW(u+e=C_3Cp7hj!RFF@xr0;_"
        "^Lbq47T>JuPesOKQ4R^y(rei7RD7)1EcaHrYG0MQ{N)CYifhtOwfE3-"
        "LI?5PVsC1!<AwR6Y@^)TDy^=WhsWh{@;LgLBf?oj$dQHMag!wP!jy8O|GCms_aT#N&KQ"
        "m_51e<rpdJfteFB<YG6(bwPUQ%^#IzWV0dq2H2A6_eiOx+vVgYww*%a6b7?=dxl>1Aog"
        "FfOif#ycZe`sE*KN^iaRf2MV__Ng2<Py81ndVJ&yTJFLL(ysSWH23@$E*%osQvUsEKg`"
        "oq}qFd58y(1bu9+|LM7_l?W0(5Ot_#Hpy7oUwK4I9{E>46-V2-kWgPGLTR0$$iw=-"
        "xdc4#Z3)A-Dj24-"
        "=B|wSoz+``xe+*m$>lOt0HSR{Vm#+iT9VfA>wmVj?Fqg_AzWSch&9vF%3hN<qK6T!c4V"
        "z={;Xb*)dV-"
        "3#SDFvzO$=Qo{?P7hNQ>M;O3HpL1gC>x1QJ+QwAvdd)R#19SKESTvLmo3jpvX0n`3pc)"
        "!3Mf1BGVwlWg%9!sXtE!4%~fb_tCss8l=I_DhY)xS|`*1N=DOX`(P-"
        "SMsR`<|TH{f06pxQ70o-"
        "ZfcK!Z<utj+OZhSR~__s=3!JRdYJ}P9y3$;=6Ilfv5#VA%h$7?Zag5Yry`WedhO^)<Vo"
        "q&9qx8Uee|}JLeHhXmVV&=OFM`+$uD*G6xxe5@c~*j&lqkp<)l|cx3w<8D5_iPY4j48O"
        "t<sT$LFj2m4##^If*#!PqHRBqVTC`7vm^;lz%3;=4gxMON)hhgasR*VF}$;1AI#>_H6k"
        "jG|_vEv*5eZ^_a)|N{zD)gQ<bc&|^9YAZnmI9vVOv-"
        "o?!jjg_k+g!kzh(i?h|I;K_ymZ9#m#mdtxO++Y76G!u5K!684Jsra`XlkNm9Xc8NEp-"
        "7E9n!cY(Va3+_zpJJICF_SiD`+ObzW%WYHpxeg&mF*AvJaS_(^Ak53JiT8_7ZXBVL^z_"
        "9FF=_Uv)?p^IZ@8JfFJva^xLhL@}f$v~zfPS?*aAA4OVmlAdpay+xStD`H6jYHao#Ul%"
        "K62V!kVW1(*u*s#ea}A1N333eSjI7N(p!3aG_6NkR6Hs+zC6bEVM_MA?kQ8<Xo1xzqAk"
        "A3=@{G-"
        "98?Xk~K=ym2i+*>qLy&juY1YJ!V0*IFSdac}3L9W8NINzMNnraSaqLjGIkFBJ`v2Ges-"
        "-{oBLfXTAkC2P^`raW6~jV0aWSs3Ixm$5wrB^r>-"
        "J**URW=8Fg{S^$Su|=$0$ANJHjC7$4{r5Q9<y^o@Q@PRl!yl&X!(5iFn4<h22C+I)IHN"
        "hm&J%4qzp_loio}qodfzZ)e)lgRn3Bd|uUU!Y{f?DDT6B+C=ZPyLhc2;g~B$tE+9vAU="
        "8^WvADfad{J2X`g1^PVMneRL<4N5iWrm_$~Fea7^)=HVY$_bNq3&hW{+qSe;ikQqIBlf"
        "Y!v6;BcxCGfJ!dx&9U*UVW<`C?9Y8$<`-"
        "m6BY~k5)!dNeGCq%W!5pF7UpA)YN1C|88sU$4)#%(fq$f$>te*W#wo-"
        "c3smBn23D^<nka(ZlA561J)@)=paz$OwU*aQw@4G&+T66tX7nt46KJel4m9&00I6um+t"
        "uFNTwktd&o_@0dt!0;EHus$jhi7w^)r;ge##X02kH^+Mkjjm-"
        "4{Yt@hARI!jHulGO~hw<w|(N^D`D@fpqWaKE`l0ip-"
        ">k!%m6^PfwizJ_df2g3{Pvj8a56JnzkN<yZJCIIdPDugMrSDEJHgIiqICr>x}}e^+V)<"
        "w4uZQJh2k4t{3`R0_3#JOfCloBAro5kkQ&u$F3_mO)qHDyV<RbDleRnfTt<w&GwYFK(T"
        ";uQ5LQzgo7^0X09=YG&+I-"
        "XwiktszOlb$3c~N>t;)ypFZomibeUmTpa(z5H%kT>7@c%<^4Eck05hsGQ}cJ<2YZ^i51"
        "k+MhqDY!dQh!@`YI(u~QzqU)vQ?j@d`D;sWnn0mBiK+49bX!nJf*&FJXPIh;V{X4E{X+"
        "_bcl=_x~34^U$$N`pdumIjo|HYd}txKO1KgPR2+z2k=EtPC)22rnUx9=b9AUQ(%mm85V"
        "9Dj(lqh<RfuDy4$e>d2`G*!CszmOz-"
        "B(NHj(6<U3I73`VBV&(6{YIrLt#J{j<=?d{jxFGhp7$tzMP8t?@Eqa8Ct=5#wwOmf>1`"
        "8eX1^yrQYP3J$)y=Ti@lZp!eJ^Tv;hua77^Q8Fxc1F-"
        "bIVCZIBlR%kmP_b3teDx737wlZuNe_U3u(AqAbVt%l}ZvdfM?rDtMOe_WQ2UaWpnN-SS"
        "ezFIZ}=Y+CK{t3+lJHR4PXiva)ssjDDV#;fr5b*B_+!0Qj5{U?KudrB+5CX6leihaOnI"
        "N4yi^roM&0|qcob69Q!-"
        "LWM4Y8Sj<mzalMd|>m8%Xx`@JE%651tVk;=d_p{I$s)%wjs$>ME{5`mqx6g7gx1`ZqA^"
        "IE4w34G6C|M>!?mSG$12_LgX+BSU-"
        "?JPrO~T9r;TCe%^!e$IvV)8u*hPtsGlBb`D|45cVDoW~(WSiAw_4#zzDa@s1VQ#dP(cK"
        "n39EyHnT-G!3*LK$(-"
        "`zB=pQ!mtw_*L<T;xi5_+0OUSk0sE(__DM&RA=Rdl<RCqwehqtUK1{s{E=}I8*F_8i_m"
        "F=P1^_Ju<5pk%1>x*m>I|<M!;rF7g$5dby6@1T!!J;c4?j%44R7ng+1*jK)V!*eCci={"
        "8>DLuSPEkuBDp^7scLiHolC^G-aZ5q{c~oxszftwo+|Hrc(XzlZp?U%Uv%C#|Am8NK-"
        "U7G0*Zn-VNBPJXwPnxgFFLQ-"
        "l;Qi5dpY0Si3j2U=XgUhX0{j;oez5wAHvfp0LL+7EKj$>6%XE<F@GV)6>nA)nU^tD`$@"
        "s<_oga|TOnWuDH?4e{u-UzE{85XJxn-"
        "iJQr71@$XAn*8B5xwvxo{viJz(uShKC9Gj4}jn49#R+iK3(j7YCQu-sV~S`Y6f|mzn}W"
        "jY6v|C?aX<$4rEn-U-"
        "1v3i?w6YN3}1N$0v!|V1}qyNTQ0oSY73KANWGWfcko#B&jkO2YTtpk)_nPy$rM>HdBkx"
        "s{&6)ft<i)vNCp{*pcfa8t~zel>Um3;HH{~SP$4W`*mwwVIidaLElZFXS7UUg#hDLqZ^"
        "fCG=Vz+df;`LvcNiMw0;vlNtdv2&_w)4eMTAiW>j}HsTlLH;8J2Xo~|x0{Aax}csV{w?"
        "rK{HOMR!UVdgzxfzErG&Xe!~n5!mOOVWJeZ}#)jMWU|%AMar15jxASQiJ@R)e>w8n9ki"
        "Lq_Xy+%zva6?EBJK)Mu;0y|itRE^3F?fAanA|AJo!6n2gp4;F`vd8I@$j11D!XS_j#6f"
        "}m4x$|&?^o9R9cP<<YqSR!}S3o461r{`o9-"
        "7|TY9^XkpP5^50r>{p;>h*{i66P<!D2KK9`P;LW?8SHMI_<>7hM*to4UgD%5qU!i_KO("
        "OFQ^i<XWO#5P=be^#r5xR$PFeP%NTH-"
        "d{T`==O2Ygx^+rrP$yv_y@`!s?CiGK5;yQ8%e9XJy{%F1Q>cMw=4MG`P%<I^_E<rT`Ra"
        "Js41t*i#P}M1=}e5#h305jtBT|xsr6l<Jc(73>Hgor6?>0yrKq^Ex0ty>A%hWVoNLVOQ"
        "ceSzZZPA-"
        "6i9&dEyP>hI$On()VDw(jH%;lm+L&y)et_!fLrGDHD&Crlrly8jK9gN@mU3eO<>h^9;K"
        "TY}g!Ezs!$e2iT+ROhc#4x2_MagW>a#9j<-"
        "IOxL2YO$LLZTXwCmiD94FPT}oY%5};WWH)8vI)@y~oM5nJh8cbh!?NDF7KH6Jtj?Oj4v"
        "WZUBMl4LLxzY5KXRPCi+n=3OrK6g%MGL02qX)s%C==!8;&8Yp+M)GxjNGjhO0<b!(i88"
        "L^C*Czp;amr)<7q0%AcFoyiJx%E{E}X#o2MS(&wy-HhyG8?*7O$#4-"
        "Fh5TVyip<jqDw+Mn_GSe(-qjZQJ1oi2(e)3~i!C<fxVj)lL$A!o>|56;q#C=3ZHDY-"
        "=jnS<hmB#=bWTEaE^CE2khyvvVMr80uq~11NKdvk8^<Q;+oF)E$Y{jMrXyiGBhJvN4cA"
        "{YAfs85b+Zn{%to+HkTjj(;`RNiiU6dYPIny;lx>4_WRsCvNCw-LZKe0B2C8$F>dllyV"
        "`ncft))`<i^(CZKt62ylAeO~=O6fE!B%^Z;4xM5-"
        "qX#dI`|zNfhk&J`B&R#@kC&#wiU)@Er5Rz^Qn>WvDlKRN|vidayInEIPCv=?)X0_d0eu"
        "#Bw>cHvtDy{<8zdE(qw-Ee!xBji*nwOA25%_y@jiBD^{DnEHuUz3cteC#46H0`=``A)3"
        "K6Olz<Kq8yG`qeQ6DGpBNn%5UvvAf>C(Lxk1Lw^K%j)Vn441<c9KgYbSDmxR4yfMEXB*"
        "Tk<}qjt3{HF1F3&HGvn-No(X7qAFK|Y7IK3I+$<dM%=BO4&I^KDf>bTq*y#kIHMdld4f"
        "gW8~H1l-Pl!rq8P8{gS*0HTJn}si^Uc8U36jMQcDv))959?!nsb;+zk}d`}sHmNiU-"
        "l;8~%ryqhj5-"
        ";On>zTxkQ9@=Q*6gi)KFJ4M(2BIBn#m!Pj+ZpR(+=+EjX3GEh^T`_2FR+RbZSQ6qC6o&"
        "Pk~7OW;kD;>xl3CL4A7-?RQptN!o^@e#q4-"
        "1w1O9v&E*t*$atOHE3&XEU*A2O+@g%Pw6WZAWRo;y@$cdK2^OY_^KZOI?Rt)DXqx(scx"
        "yk+{3Ly)*TCtvY?+kmh$<XKj!qw-dhtfIBjrb-"
        "z`9OaNB4oL+)>z3yrOKys@o!{^XX6Nd17PR8}Syt6`~R+jKhOOE??*^QvRZHEsE`pyj7"
        "_syhDpXzIa87;AfK~K@)0h+B{_#WyF^VPVI8sB~MK-"
        "f}pgkTqD5AiNba;6<v_JuPA8sqC=`oB=*~A>V+fUgu0i?W;qMX^M3HZltO-"
        "?e2e2j@pIw4e4Kc1{a}3!&yyp?y68UB9r)R_LOUSsAVz9)VV*f&nU;PE-vs<n<|n&zlM"
        "KN|{7kvAkIp#bUnQ@T=Yfy%jgr31en9zRsIGWV&qQrGH?P!y_bTe1a*tjQWtlW?mC!&b"
        "Q4&lM*NYDVCyiFHi_7pgCO*-"
        "%!G3D4du#dMbQLm7YFGSyc67=lI8ab+Z^_<_McV}!$I<j?>3iv=6zQFvxV`*Da#b}z_J"
        "w48>yp*jsgxPquVSM73d^KSruM28VoD97IoT#O(?2xm0A$5Ce+zRo)kql?XasDqIZ<BH"
        "f*P9=Cp<%&rj@9Vq?Yh=@QyS)REQ5$-}64^o-"
        "kVQSzme^1h?U}U<|*xPOjyBu)*ps$})L1cYr!?yHb$`N0J*V7`YBMJAed^i8;YV^n-"
        "NLpDVodostpV^Omp&bq6%Kda}hxxSnsPkUA`hG(ftuKO%W-"
        "BV;3M)4ei+rSybpja1X!F`Rv^yJr;xuRC5n<cjWbjo3--P^2L{U2n4zS;IDEhp<I#V`P"
        "f%p##{_NKa%jlBmB2LvHC=)Kbs78f*uaVSB{2UM1yK3-1zRE69mivEg>^x7au9A4We-w"
        "A2`}UaR7$F*JHqHM!=b4Q~sgqUIO=U89|AL>!hoJ>gM}+Z$iix|m0AcviDC_vP9_`L3w"
        "vD<?%)U;i%VOvKm?MJt<zx2cj6Pv#DfH`i>J`@TAD__n5L=Fc0b#ND~~bMLrZ;h$<15K"
        "RkTaBuii?qrxDW1xs`q%-"
        "<9)M9&1xZp<ai2pM6yAtxe=i;#!U<KAY(8YQIERl~{`p`{nW5r18=G^w4ufeYHjeleS!"
        "}_^*$p5GlU_A2<&GZga{-"
        "#by^M!W4de}1T7aPq~*zb#7H<XEE)V_Fk_gv=x08mQ<1T6pn00;m803iT#9M`4)|NsC0"
        "|Ns9B02BZ*E^cpfZ80uxaCrd$5C8xH00000007AV00000005ip7wQ`j$;eQ~P_3SlTAW"
        ";@Zl$1ZlV+r@qoAIaUsO_*m=~X4l#&V(cT3DEP6dh=XCxM+0{I$dCOVor3bhL411=G}4"
        "qGYv4R)*SZrd2z|FUhjnPIoz*3@pDO^+R`-"
        "7DKtyI;0*Z8`0}*j=*SZr5VRX=`Bjz_!z_!*05*po5j2gq@U~ja{~#y`8@OHrw5{n{7q"
        "y;_P<X&bRwx=WDmXw%c}^?RFb)yPtL}wykzYY(LxlwZCb1%kH1e2fIvLV_N`FO9KQg00"
        "0080000X0MA151ONa3|NsC0{|f*V05L9ZZ*pxiE^csn0RRvH0096100000$p8QV00000"
        "o9q|r8xYCJP{vTLo|0OeT%>NLpl*|9q^_f&o|a!!Qk0k%pI?-"
        "c3KDlq%qdO<iWg@j7Ni3C8fGRsnmP)#3giQ>!}c+DSM7W3{@Y!*U1<B%R@MHuU5VWn`&"
        "%}1?H}2`vh}mOWqaLjf&E@P9{ZEF8ust)1nl(eZrE<Hn{DTAd(n0!Q1+AEe!Gdbn`~d$"
        "{<BN5bF#CuXS5Hn|6!|WH`nf=-89?9cA9pd?Nn?J+U>HFvj1wQVRzB)tDV1HgY9-"
        "Z08mQ-"
        "0xbhA000080000X06{^8=rMEv0Dyo100{s900000000000Du7i0001VZ);_4E^csnP)h"
        "*<Edwn8000O8001EXUAfPk`5gcNfFJ+>2><{90000000000fB|fD003}oVPj=3Zg6=}O"
        "928c11$gm00;m803iTa&l||d000000RR9900000000000001h0icoq0B&z`Z7yzbc~DC"
        "M0xbhA000080000X039Z}&H5bx0DvF>00#g700000000000Du9alK=oPE^#hyaCuNm0R"
        "k-pEdT%j2mk;8Apm?o@&@}I004j>000L70000000000004ji)v*8oFfMB@Zg6=}O928c"
        "11$gm00;m803iS^c8x&$9RL7;AOHXd00000000000001h0SV9m05C3gE^csnP)h*<Edw"
        "n8000O8001EXKj&ih!*>7xfPer12mk;80000000000fB`-3001y9b#N|jaCuNm0Rk-pE"
        "dT%j2mk;8ApmNE84LX#004j>000R90000000000004jiI%WX?FfMO(bS`dic~DCM0xbh"
        "A000080000X0Aj~BdlGj50Dyo1015yA00000000000Du8<gaH6BE@W?aZZ2+cc~DCM0x"
        "bhA000080000X02PMh$jJZz0003101E&B00000000000Du9&`vCwjE^cpfZ80uxaCuNm"
        "0Rk-pEdT%j2mk;8Apj<KU}new00001000XB0000000000004ji#{2;QFfMLya&0m$Zg6"
        "=}O928c11$gm00;m803iUhW?EDD9RL7;AOHXd00000000000001h0n7aX05L9cE^csnP"
        ")h*<Edwn8000O8001EXHM8vl?i~OCfFJ+>2LJ#70000000000fC2m)0st{CYc6hZc~DC"
        "M0xbhA000080000X0PLN291<P?0DvF>00#g700000000000Du7_IsyPOE_N<%aCuNm0R"
        "k-pEdT%j2mk;8Apo$<oLm5S004l1000O80000000000004jiZdd{UF)np*E^csnP)h*<"
        "Edwn8000O8001EX^aENB^Bn*HfFJ+>2><{90000000000fB~q`0st{CZ*_DoZg6=}O92"
        "8c11$gm00;m803iUd6jt>|cK`r@fB*mr00000000000001h0oLvU05L9PZ+C7kZg6=}O"
        "928c11$gm00;m803iT#9M`4E000000RR9C00000000000001h0a<1P05L9ZZ*pxhE^cs"
        "nP)h*<Edwn8000O8001EX&qDG8$p8QV009613jhEB0000000000fB|1;0{}5DZf|mJGA"
        "?d#c~DCQ1^@s6022Tc01yNK0A*+c0000"
    ),
    'prose.txt': """\
# The Four-Forty Crossing

Nobody took the four-forty ferry in February unless they had to, so when I counted eleven
passengers at the ramp I assumed there had been a mistake. Most of them carried folding
chairs. One old man had a cello on his back, strapped on with what looked like the belt of
a dressing gown.

"Is there an event on the other side?" I asked him, tearing his ticket.

"No," he said. "There's an event in the middle."

I had been a deckhand for three weeks. In that time I had learned to throw a line, to mop
around people's feet, and to keep quiet when Captain Oduya was thinking. I was not sure
whether passengers were allowed to hold events. I went up the iron stairs to ask.

The captain did not look round from the window. The fjord lay flat and grey in front of
her, with small plates of ice turning slowly in the current. "Today is the ninth, isn't
it," she said. "Then that will be the Lindqvist party. Cut the engine to half when we pass
the red buoy, and leave the car deck lights on."

"Why?"

"You'll see, Petter. Go and find them some blankets."

So I found blankets. By the time I had dragged the box down to the car deck, the chairs
stood in a half circle between the yellow lines. A girl of perhaps nine was pouring
something hot from a flask into paper cups, counting under her breath so that everybody
would get the same. There were only two cars aboard, a van full of potatoes and a little
green thing that belonged to the dentist. The dentist had got out and was leaning on her
bonnet, watching.

The man with the cello sat down and began to tune. In that steel room each note went to
the walls and came home again, larger than before. I had heard only engines there, and
gulls, and once a dog who disapproved of the sea. I stopped with a blanket over my arm.

"My wife worked on this boat," the man said to me, as though I had asked. "Thirty-one
winters, in the kiosk, when there was a kiosk. She used to say it was the best concert
hall in the county and that all it lacked was a concert. We always meant to do it. Then
one year I noticed that we had stopped meaning to."

The red buoy came up on the port side, wearing a hat of snow. I ran to the panel and held
the lever until the shudder in the floor sank to a hum. It was a low hum, steady,
somewhere near the bottom of what a person can hear. The old man listened, nodded, and
turned one peg a hair's breadth.

"She's in D today," he told the girl. "Last year she was flatter."

Then he played. I don't know the names of pieces. It was slow at first, and sounded like
somebody walking through a house and opening the curtains, room after room. The engine
held its single note underneath. When he stopped for breath, the hull went on singing by
itself for a moment, and nobody clapped because nobody wanted to be the one to end it.

The potato driver took his cap off. The dentist wiped her eyes with a parking ticket. I
thought about my grandmother, who had saved a good tablecloth for sixteen years and was
buried without having used it.

The girl came over with the last paper cup. It was blackcurrant, very sweet. "Are you
new?" she asked.

"Three weeks."

"You did the engine well. The one before you always forgot, and Grandpa had to play
against it." She considered me. "You should bring something next year. Everybody brings
something after the first time."

"I can't play anything."

"I bring the juice," she said, with great patience.

Afterwards they folded the chairs and walked off into the dark village on the far shore,
and came straight back up the ramp, because the four-forty was also the last boat home. On
the return they were an ordinary crowd, talking about roads and hips and the price of
firewood. I tore their tickets a second time.

When everything was tied down I climbed to the bridge. Captain Oduya had the small side
window open, although it was eleven below. She closed it when she saw me, and pretended to
read a dial.

"You leave that open to hear," I said.

"I leave it open because of the condensation," said the captain. Then she took a pencil
and wrote on the calendar, on the very last page, where there was a narrow strip for the
year to come: the ninth, half speed at the buoy, Petter brings biscuits.


# How Bread Rises

Put a spoonful of flour in one hand and a pinch of dried yeast in the other, and neither
looks capable of much. Add warm water, wait an hour, and the lump in the bowl has
doubled. Nobody pumped air into it. The gas that lifts a loaf is made inside the dough
itself, one tiny bubble at a time, by living things too small to see.

Yeast is a fungus made of single cells. When it is dry it sleeps; when it is wet it
wakes and looks for sugar. Flour holds only a little sugar ready to eat, but it holds a
great deal of starch, which is sugar locked into long chains. Flour also carries
enzymes, left over from the grain's plan to sprout, and once water arrives these enzymes
begin snipping the chains apart. The yeast swallows the pieces and gives off two things
in return: carbon dioxide, which is a gas, and a small amount of alcohol, which mostly
escapes in the oven.

A gas alone would not raise anything. If you stirred yeast into plain soup, the bubbles
would float up and burst. Dough is different because wheat contains two proteins that
join together when they are wetted and pushed about. The result is called gluten, a
stretchy mesh that runs through the whole mass like the threads in a jersey. Kneading
lines up those threads. A well-kneaded piece can be pulled so thin that light passes
through it before it tears. Each bubble of gas is trapped behind such a film, and as
more gas arrives the film stretches instead of breaking.

Warmth sets the pace. In a cold kitchen the cells work slowly, and a dough may need all
night; near a stove it may be ready in forty minutes. Faster is not always better. Slow
rising gives time for acids and other flavours to build up, which is why bakers often
leave their dough in a cool place until morning. Salt slows the yeast too, and tightens
the gluten, so a loaf made without it tends to rise in a rush and taste of very little.

Why do recipes tell you to knock the dough down and let it rise again? After the first
rise the bubbles are uneven, some as big as grapes, and the yeast has eaten what lies
close by. Folding the dough breaks the large bubbles into many small ones and brings the
cells fresh food. The second rise therefore gives a finer crumb.

Then comes the oven, where the loaf makes its last and quickest jump. Heat makes the
trapped gas swell, turns some of the water to steam, and for a few minutes drives the
yeast into a frenzy. At about sixty degrees Celsius the cells die. Not long after, the
starch sets like a jelly and the gluten stiffens, so the walls of the bubbles can no
longer move. What was a foam of wet skins has become a sponge of dry ones. Meanwhile the
outside, hotter and drier than the middle, browns into crust.

Sourdough works by the same rules with a wilder crew. Instead of yeast from a packet,
the baker keeps a jar of flour and water in which yeasts and friendly bacteria have
settled by themselves. The bacteria make the sour taste. Feed the jar every few days and
it may outlive its owner, which cannot be said of many things kept in a kitchen.


# To a Landlord, Concerning the Third Stair

Dear Mr Aldous,

I write about the third stair again. You will recall that in October I described it as
loose, and that in December I called it treacherous. It has now been promoted to absent.
On Tuesday evening my neighbour Mr Penhale, carrying a pan of soup to old Miss Quist in
number five, put his foot where it used to be and sat down very suddenly. He is not
hurt. The soup is still with us, and on damp days we are reminded that it contained
leeks.

Let me be fair. You replaced the gutter within a week of being asked, and when the
boiler failed in that bitter spell you drove over yourself with two oil heaters and a
fruit cake. None of us has forgotten it. I have told the story in several shops. It is
precisely because I think well of you that I have not simply nailed a plank across the
gap, which is what my late husband would have done, using four nails where two would
serve and hitting the banister with the fifth.

A joiner named Hob Tarrant, who mended the chapel pews, looked at it on his way past. He
says that the tread went because the support underneath has rotted, and that the support
has rotted because of the slow drip from the landing window. If you mend the tread alone
he expects to be back within the year, and he says so with regret, being an honest man
with more work than he can manage. He could do the window, the support and the stair in
two days during the week after next. His figure is on the enclosed card. I have not
promised him anything in your name.

Meanwhile we have made arrangements. A kitchen chair stands over the hole in the daytime
with a red scarf tied to its back. At night the boy from number two has hung up a
bicycle lamp, for which he refuses payment except in biscuits. Callers are told to count
aloud as they climb: one, two, long step, four. The postman has grown rather fond of it
and does it to a tune.

Still, Miss Quist is eighty-eight. She has not been down to the garden since the soup,
and she is the one who knows the names of everything in it. I should like her to see the
plum blossom, which will be out by the twentieth if the frost holds off.

Might I hear from you by Friday? A yes on the back of a postcard would do.

With good wishes to you and your sister,
Edith Marrable, number four

P.S. The cake tin is washed and waiting for you on my window sill.


# Two Cooks and One Onion Soup

BRUNO: Who has moved my pan?

PETRA: Nobody has moved your pan. It's on the hook, where pans live. It was under the
sink, where you live.

BRUNO: I put it under the sink so the lid would stay with it. Twenty-two years I've kept
that lid and that pan together. And what is this in it?

PETRA: Onions.

BRUNO: These are yellow.

PETRA: They have only been on for ten minutes. They'll go brown.

BRUNO: On this flame they will go black, and after that they will go to the dog. Turn it
down. Lower. There, you should have to bend over to see that it's lit. An onion is like
my uncle Ferdi: shout at him and he turns bitter, sit with him quietly for an hour and
he gives you everything he owns.

PETRA: We open in fifty minutes.

BRUNO: Then we'll have been sitting with Ferdi for fifty minutes.

PETRA: At the school they taught us to add a spoonful of sugar and get on with it.

BRUNO: Sugar! The sugar is in there already. It's shy, that's all. Why do you think you
were crying over the board? You were bringing out the sharp part. The sweet part comes
out last, when the sharp part has gone home. Stir. No, not round and round, you aren't
painting a wall. From the bottom.

PETRA: May I ask you something? You never measure. I have been here since May and I have
written down every dish, and I still can't put a number to a single thing you do. "A bit
of butter." "Wine, until it sings." How am I to learn a recipe that sings?

BRUNO: Listen to it.

PETRA: To the soup?

BRUNO: Put your ear near. What do you hear?

PETRA: A sort of hiss.

BRUNO: That's water leaving. As long as it hisses they are only boiling in their own
juice. In a little while you'll hear it change, more of a crackle, small and dry, like
somebody walking on frost a long way off. That's when they begin to brown. Now you know.
I'd like to see the spoon that could tell you that.

PETRA: It's getting quieter.

BRUNO: Wait.

PETRA: Oh. Oh, there it is. Frost.

BRUNO: Good. Scrape the bottom; all that brown stuff is the soup, the rest is only
liquid. Now the wine. Keep pouring. Are you saving it for a christening?

PETRA: It does sing.

BRUNO: I don't invent these things.

PETRA: While we are telling each other the truth, your bread's too fresh. If we float it
like that it'll be porridge before it gets to the table. It should be sliced tonight and
dried in the oven while it's cooling down. We did that at the school as well.

BRUNO: At the school.

PETRA: Try one. I dried a few yesterday, behind your back. They're in the tin marked
Nails.

BRUNO: Hm.

PETRA: Well?

BRUNO: It holds. It drinks the broth and still it holds. Twenty-two years I have been
serving porridge?

PETRA: Very good porridge. People came from the coast for it.

BRUNO: Write it down in your book. Bread, dried overnight, and put beside it who said
so. Then go and hang up the menu, and Petra, leave the pan on the hook. It looks well
there. I'd never noticed that it was copper.


# What the Oven Knew

At two in the morning the bakery on Tanner Street was the only lit window for half a mile,
and moths who ought to have been asleep kept knocking at it. Inside, Ines Cardoso was
having an argument with a lump of dough.

"You were fine yesterday," she told it. "You were fine on Sunday. What have I done to
you?"

The dough sat in its trough and sulked. It should have doubled by now. She pressed a
finger into the side, and the dent stayed there like a footprint in clay.

She had inherited the place in October from her uncle Rui, along with the debts, the
striped awning, and a brick oven so old that the builders had assembled the street around
it. What she had not inherited was any of his explanations. Rui had been a man who taught
by moving you gently out of the way. There was a notebook, but it contained only weights,
and beside some of the weights a small drawing of a cloud.

The back door scraped. It was the boy from the flats, Joaquim, who delivered newspapers
and was always too early, and who had taken to waiting in the warm.

"It's dead," said Ines.

"It looks tired," the boy said kindly. He hung his bag on the hook that had become his.
"Maybe it's the weather. My gran's knee went off at midnight. That means rain before
school."

"Dough doesn't have knees."

"No, but your uncle used to ask about hers. Every night, when I was little and came down
with her for the rolls. How's the knee, Dona Amelia? And then he'd write something in that
book."

Ines turned around with flour up to both elbows. Very carefully she wiped one hand, took
the notebook down from the shelf, and opened it at a page in March. Three hundred of this,
forty of that. A cloud. On the next line, without a cloud, the water was less by a cup and
the yeast by a pinch.

"He was using your grandmother as a barometer," she said.

"Is that bad?"

"It's the most scientific thing I've found in this building." She leafed forward. There
were clouds with one stroke beneath them and clouds with three. There was a sun wearing a
scarf. There was, in the second week of August, a tiny drawing of a knee.

They sat on upturned crates and worked it out together. Joaquim read the numbers and she
wrote them on the flour-dusted table with her fingertip, damp nights on the left, dry ones
on the right. When the air was heavy, Rui had warmed the water, added a little more yeast
and let everything stand nearer to the bricks. The difference was never large. It was
about as large as the difference between a door that closes and a door that nearly closes.

"So feed it something," said the boy.

She warmed a jug, stirred in the extra, and folded the sullen lump around it until her
shoulders burned. They carried the trough across the room, one at each end, and set it
down where the wall was hot. Then came the hardest part of baking, which is to leave a
thing alone.

Around four the rain began, exactly as the knee had promised. It ran along the awning and
made a curtain in front of the step. Joaquim fell asleep sitting up. Ines lifted the cloth
with two fingers and saw that the dough had risen to the rim and was leaning over it,
inquisitive, like a neighbour at a fence.

She did not wake him until the first tray was out. He took the roll she held towards him,
tore it, and let the steam go up his nose.

"Well?" asked Ines.

He chewed for a long time, with his eyes shut, being fair. "It's like his," he said. "Only
a bit more salty."

"That's the part that's mine."

At half past five she put a paper bag into his hands, twisted shut at the corners, still
too hot to hold for long. "For Dona Amelia. Tell her she's employed. Two rolls a night,
three when there's thunder, and I need her report by one o'clock."

"She'll want a title."

Ines thought about it while she shook out the cloth. The street lamps were going off one
by one down the hill, and somewhere a shutter went up. "Head of Forecasting," she said,
and drew in the margin of the notebook, below her uncle's last entry, a small, rather
clumsy cloud.


# Why the Sky Is Blue

Sunlight looks white, yet it is a crowd. Pass it through a glass prism, or a raindrop,
and the crowd walks out in single file: red, orange, yellow, green, blue, violet. Every
colour is light of a different wavelength, with red the longest in the part we see and
violet the shortest. To explain the sky we have to ask what happens to each member of
that crowd on its way through the air.

Air is mostly empty space dotted with molecules of nitrogen and oxygen. These are far
smaller than the wavelength of any visible light, thousands of times smaller in fact, so
a light wave does not bounce off them like a ball from a wall. Instead the wave shakes
the electric charges in a molecule to and fro, and the shaken molecule sends out a
little light of its own in all directions. We call this scattering. Most of the beam
goes straight on, but a small share has been turned aside.

The size of that share depends very strongly on wavelength. Halve the wavelength and the
scattering grows sixteen times. Blue light, with waves roughly two thirds as long as red
ones, is scattered something like four or five times as much. So while the red and
yellow parts of a sunbeam mostly hurry past overhead, the blue part is spilled sideways,
spilled again, and finally reaches your eye from every corner of the heavens. Look away
from the sun and this wandering blue is what you see.

A clever child will object that violet has shorter waves still. Should the sky not be
violet? There are three replies. The sun sends out less violet than blue to begin with.
High in the atmosphere some of it is absorbed. And our eyes are not very good at seeing
it; the cells that detect colour respond much more readily to blue. Mix what arrives
with how we sense it, and the answer comes out as the pale, clear blue of a summer noon.

Evening turns the argument round. When the sun is low, its light must travel through a
much greater thickness of air to reach you, perhaps thirty or forty times as much as at
midday. Over so long a road nearly all the blue has been scattered away, to make
somebody else's afternoon, and what remains of the direct beam is orange or red. Dust
and smoke can deepen the effect. After large volcanic eruptions, people on the other
side of the world have reported crimson sunsets for months.

Clouds are white for a different reason. Their droplets are enormous compared with
molecules, larger than the wavelengths of light, and droplets of that sort scatter all
colours about equally. A thick cloud looks grey underneath merely because not much light
gets through.

If you could climb above the air, the whole show would end. Astronauts see a black sky
even with the sun blazing in it, since there is nothing out there to turn the light
aside. On Mars, where the thin air is full of fine rusty dust, the daytime sky is a
butterscotch colour, and the glow around the setting sun is bluish: almost our own
arrangement turned upside down. Blue sky, then, is not a ceiling or a curtain. It is
simply what a lot of clear air looks like with a lamp behind it.


# Snowed In with Strangers

The hut at the Col des Marmots has twenty bunks, one stove, and a visitors' book in which
people write that the view was wonderful. On the night I'm speaking of there was no view.
There was only white, first in the windows and later, when we tried the door, on the
floor.

We were five. I had come up alone to prove something to myself, and had forgotten what.
There were two sisters in their sixties, Maud and Hanne, who had been walking together
since they were girls and hadn't agreed about a path in all that time. There was a silent
young man with an enormous rucksack. And there was the warden, Bastien, who counted the
logs at nine in the evening and then counted them again.

"How many?" asked Maud.

"Enough for tonight," he said.

"And tomorrow?"

"Tomorrow we'll be very good friends."

Around ten the wind got into the chimney and blew a fist of smoke into the room. We opened
the shutter, coughed, closed it. The temperature dropped so quickly that I could watch my
own breath grow. Bastien suggested that we should bring the mattresses down and lie near
the stove like spokes in a wheel, feet inward. It was a sensible plan, and it also meant
that five people who'd never met were soon staring at the same patch of ceiling.

"Somebody should tell a story," said Hanne out of the dark.

"Nobody wants your story about the goat," said her sister.

"I wasn't going to tell the goat."

There was a pause, in which all of us began to want the goat very badly. I said so. And
Hanne told it, in a dry voice, with Maud correcting the dates: how they'd been followed
over three passes by an animal with one horn, who ate their map on the first day and, on
the third, led them down through fog to a farm where the farmer greeted it by the name of
Professor.

The silent young man laughed so hard that his bunk-mate the rucksack fell over. It gave
out a muffled clang.

"What on earth have you got in there?" I asked.

He was quiet again, but it was a different quiet, with a door in it. "Bells," he said
finally. "Cow bells. Fourteen. My father made them. He had the last foundry in the valley,
and in the spring he sold it. I thought that I'd carry these up to the herds they were
meant for, one at each alp. I didn't know it was going to snow."

"In September," Bastien muttered. "It always snows in September. It's only the calendar
that's surprised."

The young man's name was Tiziano. He asked whether we would care to hear them, since we
were all awake. He took them out one after another and set them on the table, and by the
glow from the stove door they looked like a family lined up for a photograph. The largest
could have held a loaf of bread. He struck it with his knuckle.

I have tried since then to describe that sound. It was brown, if a sound can be, and it
went through the wool and the wood and into my ribs. He handed the bells around. Each of
us took two or three, and for a while we simply rang them, badly, like children.
Afterwards Maud, who turned out to have led a chapel choir for half her life, sat up in
her blankets and took command.

"You, with the small one, come in on my left hand. Hanne, you're late. You have been late
since nineteen seventy."

We played until we were warm. It was not music exactly, but it was getting closer to it
every minute. And I think it was Bastien, lying nearest to the wall, who first lifted his
head and hissed at us to stop.

From outside, thin and far below, someone was whistling.

He was at the window before I'd found my boots. He hung the lamp there, then tore the
shutter wide and shouted, "The big one! Ring the big one!" Tiziano rang it. He rang it in
the doorway, in the drifting white, with both arms, for the better part of an hour, while
the rest of us beat snow from the threshold and listened to the whistling come up the
mountain, lose itself, and come again.

There were two of them, a man and his daughter. They had left the path at dusk and had
been walking in circles ever since. The girl's eyelashes were frozen into little brushes.
"We thought it was cattle," she said, when she could speak. "Dad said where there are cows
there are people."

"There are no cows above the treeline at this time of year," said Bastien, and put the
last log but four into the stove.

In the morning the sky was so blue that it seemed to hum. Before we parted, Tiziano left
the largest bell hanging from the beam over the door. I signed the visitors' book. I wrote
that there had been no view at all, and that I would certainly be back.


# To a Grandson Who Has Lost a Tooth

My dear Jonty,

Your mother telephoned to say that the tooth is out. I was buttering toast at the time
and I put down the knife to give the news my full attention. She tells me that it came
away in an apple, that you did not cry, and that you then ate the rest of the apple,
being careful to go round. That shows sound judgement. At your age I lost one in a
toffee and swallowed both.

You ask in your letter what a grandfather's teeth are for, since mine live in a glass.
They are for exactly what yours are, only I can look at them from the outside, which few
people get to do. When you come at Easter I will show you how they click. Your
grandmother does not enjoy this, so we will do it in the shed.

The shed, by the way, has a lodger. A wren has built in the pocket of my old gardening
coat, the brown one behind the door. I noticed because I put in my hand for some string
and the string pecked me. So the coat is hers until June. I go about in your uncle's
raincoat, which reaches to my ankles, and the woman at the post office has asked me
whether I am expecting a flood.

I have been thinking of your question about how the moon knows to follow the car. I
believed that too. The truth is that it is so very far off that driving a few miles
makes no difference to where we see it, the way a hill on the horizon seems to keep up
with us while the hedges go rushing backwards. Try it with the church tower when you
walk to school: look at the tower, then at the railings, and notice which of them is in
a hurry. Write and tell me what you find, and do not let your sister tell you the answer
first.

Enclosed is a coin. It isn't from any fairy. It was given to me by my own grandfather
when I was six and he said that I was to hand it on when I knew somebody with a gap in
the right place. You will see there is a ship on one side and a king on the other with
his nose rubbed flat. You can't spend it. That is the whole point of it. Anything you
could buy with a coin would be gone by now, but this has been in four pockets over a
hundred years and still has the ship.

Keep it somewhere that is not your mouth.

Your loving Grandpa

P.S. Tell your mother that the rhubarb is ready and that I have not forgotten about the
ladder.


# How a Lock Works

A door lock asks one question: are you carrying the right piece of metal? The beauty of
the common pin lock is that it can ask this question thousands of times without a
battery, a wire, or any opinion of its own.

Imagine a short metal cylinder, called the plug, that fits snugly inside a larger block.
Turn the plug and a tail at the back of it draws the bolt out of the door frame. The
entire job of the lock is to prevent that turn unless the proper key has been inserted.
To do so, the maker drills a row of holes, usually five or six, straight down through
the block and on into the plug. In each hole sit two small pins, one on top of the
other, with a spring pushing them downwards.

With no key in place, the springs press the pins down so that the upper pin in each hole
lies half in the block and half in the plug. Try to rotate the plug now and those upper
pins stand across the gap like bolts across a gate. Nothing moves.

Slide in a key and its edge, with those familiar hills and valleys, lifts each pair of
pins by a certain amount. The lower pins have different lengths, and this is where the
secret is kept. A long pin needs a deep valley under it; a short pin needs a hill. When
all the heights are correct, the place where each lower pin meets its upper partner
falls exactly at the border between plug and block. That border is known as the shear
line. Now every upper pin is wholly outside and every lower pin is wholly inside,
nothing bridges the gap, and the plug turns smoothly under your fingers.

Lift just one pair too high or too low, and you are left standing on the step. The
difference can be less than half a millimetre, which explains why a badly copied key
sticks, and why a worn key sometimes works only when jiggled.

How many keys are possible? Suppose each of five pins can be cut to any of six lengths.
Multiply six by itself five times and you get seven thousand, seven hundred and
seventy-six. Makers throw out some of the combinations, such as those in which all the
cuts are equal, because they are too easy to defeat. Even so, there is a fair chance
that somewhere in a big city two strangers carry keys that would open each other's
doors. Luckily they have no way of knowing it.

The idea is ancient. Wooden locks with falling pins were used in Egypt some four
thousand years ago, opened by a peg-studded bar as large as a toothbrush and sometimes
as large as an arm. The compact metal version was developed in the nineteenth century,
and has changed surprisingly little since.

No lock is perfect. Because the holes can never be drilled in a perfectly straight line,
a person who twists the plug gently will find that one pin binds before the others. Push
that pin up to the right height and the plug gives by a hair, then the next pin binds,
and so on along the row. That is how picking works, and why better locks hide pins with
odd shapes that give false signals. A lock buys time; it is the neighbours, the dog and
the light in the hall that do the rest.


# Seat Fourteen

The night bus from the capital to the coast takes nine hours if the driver is cautious,
and Mrs Adeyemi had chosen her seat with care: fourteen, by the window, not over the
wheel, not under the vent, four rows from the lavatory. She had a cushion, a boiled egg,
and a detective novel. She didn't have any wish to talk.

"Excuse me," said the boy in thirteen. "Do you know anything about hens?"

She looked at him over her glasses. He might have been fifteen, in a suit that was waiting
for him to grow into it. On his knees stood a cardboard box with holes punched in the lid.
The box shifted its weight.

"You cannot have a hen on this bus," said Mrs Adeyemi.

"That's why I'm whispering."

The engine started. The lights in the ceiling went from yellow to blue, and the town slid
backwards: the market, the stadium, the long wall with the painted fish. For a time there
was nothing to hear but tyres. Then from the box came a noise like a small wooden gate.

Mrs Adeyemi coughed loudly, to cover it. She was astonished at herself.

"Thank you," breathed the boy. "Her name's Duchess. She belongs to my aunt in Port Selim,
only my aunt had to come to hospital in the city, and she's out now and gone home by plane
with a nurse, and they wouldn't take Duchess. I promised I'd bring her. She's not eating,
though. Since noon, not a thing."

"Is she warm?"

"I think so."

"Thinking isn't feeling. Put your hand in." He did so, and reported that she was warm, and
that her heart was going like a sewing machine. Mrs Adeyemi laid her novel face down. She
had grown up among hens. For forty years she had been a judge in the commercial court, and
had not mentioned hens to a soul in all that time.

"She is frightened, that's all. A hen who can't see believes that it's night, and a hen
who's being shaken believes that it is a fox. You must give her one thing that stays
still. Place your palm against her breast, so, and leave it there. Do not stroke her.
People always stroke."

Somewhere past the second toll gate the driver switched on his microphone. "Ladies and
gentlemen, it appears that there's a chicken aboard," he said in a tired voice. "I'm going
to stop at Kilometre Ninety for ten minutes. When we go on, I'd like there not to be one."

Heads turned. The boy shrank inside his big collar. Behind them a man with a briefcase
announced that it was disgraceful, and that he paid for a ticket precisely in order not to
travel with livestock.

Kilometre Ninety was a petrol pump, a tea stall, and a great many stars. The passengers
got down to stretch. Mrs Adeyemi got down as well, with her stick, and walked to the
front, where the driver stood rubbing his neck.

"May I see your conditions of carriage?" she asked.

"My what, mother?"

"The rules. They'll be on the back of the door, in small print. They always are." She put
on her other glasses and read for a minute by the light of the pump. "Here it is. No
animals, with the exception of those required for the assistance of a passenger. That is
rather broadly drawn, isn't it? I should have advised them against it."

"And who does this chicken assist?"

"Me," said Mrs Adeyemi. "I'm seventy-eight. I haven't slept on a bus since my husband
died, because there's nobody on the other side of the armrest. I intend to sleep tonight.
That bird is going to see to it."

The driver looked at her, then at the boy with the box, then at the sky, as if the rest of
the rules might be written up there. "Does it lay?" he said at last.

"Every morning around five," the boy answered.

"Then I want the egg."

They drove on through the dark hills. The man with the briefcase grumbled for a mile or so
and afterwards began to snore. Mrs Adeyemi peeled her boiled egg, reconsidered, put it
tactfully away, and crumbled a biscuit instead. She passed the crumbs through one of the
holes on the tip of her finger. Something took them, gently, one by one.

"She's eating!" whispered the boy.

"Naturally. Now hold still, and so will she."

When the sun came up over Port Selim it shone along the whole length of the bus. Everybody
was asleep except for the driver. In row thirteen the boy had his hand in the box, and in
fourteen the judge had her head on the boy's shoulder, and between them, on the folded
detective novel, there lay an egg the colour of weak tea.


# At the Customs Table

It was raining on the border, and the officer, whose name was Dragan Vesely, had not had
a traveller since the milk lorry. So when a small old gentleman came in with a large
black case and set it on the table, Vesely buttoned his collar and took his time.

"Anything to declare?"

"I'm not certain," said the old gentleman. "What do people usually declare?"

"Spirits. Tobacco. Meat. Animals. Gold."

"No, none of those. Well. There is some gold, but it isn't mine, and you couldn't get it
off."

Vesely put down his pen. "Open the case, please."

Inside, on a bed of green felt, lay some dozens of human eyes. They stared up at the
ceiling in rows, sorted by colour from pale grey to nearly black. The officer took one
step back and then, for the sake of the uniform, took it forward again.

"Glass," the traveller said kindly. "I make them. My father did too. The gold is in that
one there, a fleck near the pupil, do you see? It's for a lady whose own eye has a fleck
just like it. I had to do it eight times."

"You are a doctor?"

"I'm more of a portrait painter with a very small canvas."

"And how many have you got?"

"Sixty-four, unless my grandson has been playing marbles again."

Vesely consulted the printed list. He turned over the pages, wetted his thumb, turned
back. "There's glassware, for the table. There is glass in sheets. There are optical
instruments, with lenses." He looked up. "Can they see?"

"Not at all."

"Then they are not optical."

"I would call them sociable. They are there so that other people will know where to
look."

The rain drummed on the tin roof. The officer walked round the table to study the rows
from the far side, and had the feeling that they noticed. "I could put them under dolls'
parts," he said at last. "Dolls' parts are free of duty."

"That would be untrue, though, wouldn't it?"

"It would be very slightly untrue."

"I should prefer to pay, if it's all the same. These are for people in your hospital at
Zemlin. One is a bus driver. There is a girl of seven who was hurt by a firework. If she
ever asks me how her eye came into the country, I don't want to have to tell her that it
was a doll's."

Vesely said nothing for a moment. He took the pen and wrote for quite a while in a
careful hand, with his tongue between his teeth. Then he stamped the paper twice, blew
on it, and passed it over.

The old gentleman held it to the lamp. Under "Description of goods" it read: Sixty-four
portraits, unframed. Under "Duty" stood the word None, and beneath it, in brackets,
"works of art, by a living hand".

"Is that true?" he asked.

"I have been eleven years at this table," said the officer, "and it's the truest one
I've done. Mind the step when you go, it's slippery." And then, as the case was being
shut: "The brown one, second row. That isn't a common brown."

"No. You've a good eye."

"I have two," said Vesely, and went to open the barrier.


# Second Oboe

There are two ways to be bad at the oboe. The first is to play wrong notes. The second,
which was mine, is to play the right ones in a voice like a duck reading a will.

"It is very penetrating," said Mr Farrow, who conducted the school orchestra and tried to
be just. "Perhaps, Nell, in the slow movement, you might penetrate a little less."

I was second oboe. The first was Cordelia Banks, whose sound made people put down their
sandwiches. We shared a stand, and she turned the pages, because I couldn't be trusted to
come back in. I didn't hate her. That would have been simpler. She lent me reeds and never
mentioned them afterwards.

The concert was to be on the last Friday of term, in the hall with the bad radiators. We'd
been rehearsing the same symphony since autumn. By then I knew my part so thoroughly that
I could have played it in a burning building, and from the back of the violas somebody
suggested that it would sound much the same.

On the Thursday Cordelia wasn't on the bus. On the Friday she rang me up herself, or at
least somebody did, in a croak. "Tonsils," said the croak. "You'll have to take the solo."

"I can't."

"You know it. You hum it in the corridor. You hum it better than you play it, do you
realise?" She had a fit of coughing and went away, and her mother's voice came on and said
that was enough telephoning.

I walked around our garden eleven times. My grandfather was there, tying up the beans, and
on the twelfth lap he put out an arm like a barrier at a railway crossing.

"Out with it," he said.

So I told him: the solo, the tonsils, the duck. He listened, winding string about his
thumb. He'd been a signalman his whole life and was deaf in one ear from it.

"What's it for?" he asked.

"What is what for?"

"That tune. Why's it there? What does it want?"

I opened my mouth to say that it went from bar fifty to bar sixty-six, and found this was
no answer. I thought about the strings before it, how they got quieter and quieter as if
they were backing out of a room. And then the oboe, all alone, with nobody underneath. "I
think it's asking whether anyone's still there," I said.

"Well then. You don't ask that nicely," said my grandfather. "I've asked it, down the
wire, in fog, with two trains in the section. You ask it so as to be heard." And he went
back to his beans.

That evening the hall was so cold that the flutes kept their gloves on. I sat in
Cordelia's chair. It felt as though it were a foot higher than mine. Mr Farrow came on,
and his glance found me and stayed there a second too long, like a hand on a hot stove.

We began. The first movement went by in a sort of weather. In the second the strings grew
soft, then softer. I saw the violas leave the room, and the cellos, and finally there was
only one bow moving on the far side, and it stopped.

I didn't try to be Cordelia. I thought of a man in a wooden box beside a railway line, who
can't see his own lamp, asking down a wire. And I played what I had, the penetrating
voice, the duck, straight up to the clock at the back of the hall. It wasn't pretty. It
went out like a rope. In the fourth bar I noticed that the radiators had ceased to clank,
or that I'd ceased to hear them, and that the faces in the front row had all lifted
slightly, the way that faces do when somebody calls a name which might be theirs.

Then the horn answered. I'd forgotten that it would. Ollie Prentice, who had played that
reply at forty rehearsals as though he were reading a bus timetable, came in so gently
that I nearly turned around. Here, said the horn. We are all here. And the strings walked
back in and sat down.

Afterwards there was squash and cake on trestle tables. Mr Farrow stood before me for some
time, rearranging his eyebrows.

"That was not at all how it's usually done," he said.

"No, sir."

"Do it like that next year."

My grandfather had sat with his good ear to the front. On the way home, in the dark of the
car, he didn't say a thing until we reached the level crossing, where the gates were down
and the red lamp swung.

"Line clear," he said then, and patted my knee twice.


# Tides

Anyone who has built a sandcastle too close to the water has made a study of
gravitation. Twice a day, on most coasts, the sea comes up the beach and goes away
again, and the cause lies nearly four hundred thousand kilometres overhead.

The moon pulls on the earth, but it does not pull on every part equally, since gravity
weakens with distance. The side of our planet facing the moon is pulled a little more
strongly than the centre; the far side is pulled a little less. The effect is a gentle
stretching along the line that joins the two bodies. Rock resists being stretched,
although it does give by some centimetres. Water flows freely, and so the oceans gather
into two shallow bulges, one under the moon and one on the opposite side.

That second bulge puzzles everyone at first. Think of three runners tied loosely by
elastic to a fourth who is hauling them along. The nearest runner is hauled hardest and
gets ahead of the middle one; the furthest is hauled least and lags behind. Seen by the
middle runner, one companion has moved forward and the other has moved back, though all
were being drawn in the same direction. Replace the runners by near sea, solid earth and
far sea, and you have both bulges.

As the earth spins, each shore is carried through the bulges in turn, so high water
normally comes twice between one moonrise and the next. Why is it later each day? During
the twenty-four hours it takes us to turn once, the moon has moved along in its orbit,
and we need some fifty minutes more to catch up. A fisherman who finds high tide at noon
today should expect it at about ten to one tomorrow.

The sun lends a hand as well. It is vastly more massive than the moon but so much
farther away that its tidal effect is a bit less than half as great. At new moon and
full moon the three bodies stand nearly in line, their efforts add together, and we get
spring tides, which run especially high and especially low. The name has nothing to do
with the season. When the moon shows half its face, sun and moon tug at right angles and
partly cancel. These mild tides are called neaps.

If that were the whole story, tide tables would be simple. Coasts complicate it. The
real ocean is broken up by continents, and the bulges cannot sweep round freely; instead
the water sloshes in great basins, each with a rhythm of its own, like soup carried by a
nervous waiter. In a funnel-shaped bay the rising water is squeezed until it climbs to
astonishing heights, more than fifteen metres at one place in eastern Canada. In the
Mediterranean, which is nearly shut off from the Atlantic, you might spend a week by the
shore and barely notice a change. A few places get only one high tide a day.

All this sloshing has a cost. Water rubbing over the sea floor acts as a brake on the
turning earth, and days grow longer by about two thousandths of a second each century.
In exchange the moon drifts outwards by nearly four centimetres a year. The sandcastle
falls in an afternoon; the same force, given long enough, alters the calendar.


# To a Teacher, Thirty Years Afterwards

Dear Miss Okonedo-Hart,

You will not know this handwriting, for which you can take some of the credit. When I
joined your class it resembled the trail of a beetle that had fallen into the ink. My
name was Piers Lunt then and it is now. I sat near the radiator, behind the twins.

I am told by my aunt, who still lives on Cobbler's Row, that you have moved to the flats
beside the canal and that you keep a telescope on your balcony. That settled the
question of whether to write. I had wondered for years if you remembered the night of
the eclipse.

In case you don't: you asked the whole class to come back to the playground at nine
o'clock in the evening with coats and a parent. Eleven of us came. The caretaker brought
out the gymnasium benches. It was cloudy, and you stood there with a paper cup of tea
and talked for an hour about the shadow that we could not see, where it was at that
moment and how fast it was going, with an orange and a torch. Somebody's father said
that we might as well go home. Then, quite without warning, there was a hole in the
cloud about the size of a tablecloth, and in it hung a moon the colour of a brick. You
stopped talking. I had never known you to stop talking. I think that was what struck me
the most: that there was something in the world which could make Miss Okonedo-Hart go
quiet.

I would like to be able to say that I became an astronomer. In fact I repair lifts. But
I have an odd sort of job in that I spend much of it waiting in dark shafts for somebody
at the top to shout, and I have passed that time going over what you taught us. I can
still do the distances of the planets with peppercorns. Last spring I did it for my
daughter along the towpath, and we had to post Neptune in a friend's letter box because
our legs gave out.

She is nine. She wishes me to ask you two things. Is it true that you once gave a boy
full marks for a wrong answer because the reasoning was so good? And may she look
through the telescope? I told her that one ought not to invite oneself. She replied that
it was a letter and you could always say no, which I could not fault.

We are free on any Sunday. We would bring a ginger loaf, and our own coats, and this
time I would know enough to wait for the gap in the clouds.

Gratefully yours,
Piers Lunt


# The Lamp at Corran Head

In the year that the lighthouse was switched over to electricity, the keeper's daughter
was told that she might keep one thing from the old lantern room. She was eleven. Everyone
supposed that she'd choose the brass telescope.

"I want the job," said Isla.

"There won't be a job," her father explained. "That's the whole point of it. A clock turns
the lamp on and another clock turns it off. Twice a year a man comes in a boat and oils
the clocks."

"Then I want his job."

Her father laughed, but he wasn't a cruel man, and he saw that she'd set her chin. He gave
her the telescope all the same. They moved to the village, to a house with straight walls,
in which none of the furniture knew where to stand. Each evening Isla climbed out on the
scullery roof, put the glass to her eye, and waited until the white spark showed across
the bay. She wrote the minute in a school notebook. If it came on at the proper time she
put a tick. For two years and four months there was nothing but ticks.

One November night there was no spark.

She counted to a hundred. She cleaned the lens with her sleeve and counted once more.
There was a fair sea running, and low cloud, and she knew, as everyone in Corran knew,
that the herring boats were due around the head by nine.

Her father was away on the mainland. She ran to the harbourmaster's, but his windows were
black, and his wife called down that he'd gone out with the boats himself. "The light's
off," shouted Isla.

"It can't be, dear. It's automatic."

That was a word which Isla would hear a great deal in her life, and she never learned to
like it. She stood on the quay with her hair blowing into her mouth and thought about what
there was. There was the skiff, but she couldn't row four miles in that sea. There was the
path along the cliff. It took an hour, and the gate at the end was locked. And there was
Mr Gillespie.

Mr Gillespie was the schoolmaster. He owned the only motorcar north of the river, and it
was well known that he drove it only on Sundays, with the roof down, at the speed of a man
pushing a pram.

"Sir," said Isla, when the door opened, "have you got headlamps?"

He had his napkin tucked in his collar. He looked at the child, and over her head to where
the light ought to have been. He had taught in Corran for thirty years, and there were
nine of his old pupils in those boats. Without a word he took off the napkin, folded it in
four, and reached for his coat.

She had never in her life gone so fast. The little car bounced along the cliff track like
a pea on a drum. Mr Gillespie drove with his nose almost touching the glass, saying "Oh
dear" at each bend in a tone of the purest happiness. At the last gate they got down and
pushed. Wet turf, stones, then the bare brow of the headland, with the dead tower standing
against the cloud.

"Point it there, sir. A wee bit left. That's where she used to shine."

The headlamps were small, and the night was wide. They laid two yellow streaks on the
water, and the water swallowed them up. "It's steady," said Isla in despair. "They'll take
it for a farmhouse. It needs to turn."

"I can't turn the car, child. We'd be over the edge."

"It can't turn, then. But you could go dark." She tore off her oilskin and held it out
like a bullfighter. "It's one long, and two short, and a count of twelve. That's Corran.
There's no other like it between here and the islands. They'd know it in their sleep."

So she stood in the gale before the bonnet and covered the lamps and bared them, and
covered them again, while the schoolmaster counted aloud in the voice that he used for
long division. One long. Two short. Twelve. Her arms began to shake. After a quarter of an
hour he took the coat from her and she did the counting. They changed about, and changed
again, until neither could have said how long it had been.

It was she who saw the first of them: a green dot, then a red one beside it, swinging
slowly out and away from the rocks. Then another pair. She counted those as well. When she
reached the seventh boat her voice gave out, and Mr Gillespie had to finish for her.

They found that a moth had got in among the contacts of the clock. It was quite a small
moth. The man who came to repair it was very apologetic and kept on saying that such a
thing couldn't happen twice.

"No," Isla agreed, and she turned over to a fresh page in her notebook and ruled the
columns. "But I'll be watching, in case it does."


# How Bees Find Flowers

Picture a meadow from a bee's point of view and it is not the meadow you know. The grass
is a dull greyish blur. Red poppies, which catch a human eye at once, would look almost
black were it not for another kind of light coming off them. Here and there, however,
shine patches of colour that we have no word for, and some of them are marked like
airfields.

Bees see three basic colours, as we do, but their three are green, blue and ultraviolet.
They lose red at one end of the rainbow and gain ultraviolet at the other. Many blossoms
that seem plain yellow to us carry dark bull's-eyes or stripes in that hidden shade,
leading towards the place where nectar is stored. Gardeners call such marks nectar
guides. The flower is not being decorative for its own sake. It needs the visitor to rub
against its pollen and carry some of it to another flower of the same kind, and clear
signposts mean quicker service for both parties.

Smell comes next. A honeybee's nose is on its antennae, which are covered with thousands
of tiny sensors. From far off, a drifting scent may tell it that lime trees have opened
somewhere upwind. At close range it can tell this year's clover from last week's mown
hay, and it learns fast: one sip of sugar is enough for a bee to prefer the smell that
came with it, and three or four will fix the lesson for days.

There is a third sense that people discovered only recently. Flying through the air
gives a bee's fuzzy body a small positive electric charge, just as your hair gets
charged when you pull off a jumper. Flowers, rooted in the ground, tend to be slightly
negative. Bumblebees can feel the difference through the bending of their fine hairs,
and a visited flower changes its charge for a little while, so the field may hint that
somebody has already emptied the cup.

All of that helps a bee that is searching on its own. The great advantage of honeybees
is that they can share what they have found. A forager who has struck it rich returns to
the dark hive and dances on the comb. She runs in a straight line, shaking her body from
side to side, circles back, and runs again. The direction of the run, measured against
straight up, gives the direction of the food measured against the sun. If she waddles
thirty degrees to the right of vertical, her sisters should fly thirty degrees to the
right of the sun. The time spent waggling tells them how far: each second stands for
very roughly a kilometre. While dancing she smells of the flower, and she stops now and
then to hand out samples.

Followers crowd behind, feeling her movements with their antennae, for it is pitch dark.
Then they leave and look for themselves. The directions are not exact, and many miss on
the first attempt, but scent and colour guide them over the last few metres.

A scout does not dance for poor food. The better the find, the livelier the performance
and the larger the audience it collects, so the colony shifts its workers towards the
best patch without anybody giving orders. By evening tens of thousands of insects have
acted on news delivered in the dark, by wriggling.


# Things People Bring In

My aunt mends things. The shop has no sign, only a hammer hung on a nail beside the door,
and yet they find us, the way that cats find out the one person in a room who is allergic.

I was sent there for the summer since both my parents had to work. I was to sit at the
counter, write down what came in, and tie a numbered label to it. "And no promises," said
Aunt Wilma. "If they ask when it'll be ready, tell them it'll be ready when it isn't
broken."

In the first week I wrote: one toaster (smells). A concertina with a hole. Two left boots.
A music box that plays only the end of the tune. A garden gnome, beheaded; the customer
wishes it to be known that it was the wind. A clock that goes backwards, which the owner
would like fixed so that it goes backwards more slowly.

Aunt Wilma took on all of it. She worked at a bench under the skylight with a watchmaker's
glass in one eye, and she talked to the objects, though seldom to me. "Now who's been
forcing you," she'd murmur. "Who was in such a hurry?"

On the second Tuesday a man came in with nothing in his hands.

He was tall, with a good raincoat. He looked around at the shelves for a while, and I got
my pencil ready. "It's a little awkward," he said. "It isn't a thing. It's my front gate."

"Did you bring the hinge?" I asked.

"The hinge is perfect. That's the difficulty. It used to squeak. It squeaked for twenty
years, and my wife kept on at me to see to it, so at Easter I did. Now she's away, she's
gone to our daughter in Canada for half a year. And I sit in the evening and I never hear
anyone come." He turned his hat in his fingers. "Not that anyone does. But I used to hear
it, you see, when it was her."

I didn't know what to put on the label. I looked toward the bench. Aunt Wilma had taken
the glass out of her eye, which was something she did only for meals.

"What sort of squeak?" she said.

"I beg your pardon?"

"High, low? One note or two? Going up at the end, or down?"

The man in the raincoat went slightly pink. Then, standing there among the toasters, he
shut his eyes and did it. It was a thin sound, with a hook in it, a question followed by a
small complaint. He must have practised. He did it so well that the dog next door barked.

"Mm," said my aunt. "Dry pin, bent a hair out of true. It'll be a rising third. Put on
your shoes, Bruno."

I had thought that mending always went in one direction. We walked through the town, all
three of us, with the tool bag between us, and she spent the whole afternoon on her knees
in front of an excellent gate, making it worse. She washed the grease out with spirits.
She took the pin to the vice and bent it, tried, shook her head, bent it back by the width
of a whisker. The man stood on the path with his eyes closed, saying "Warmer", and "No,
sadder than that".

Around five she swung it one more time. I heard the question, and then the complaint.

He didn't say a word. He walked out through the gate, turned, and came home through it,
and by the time he'd reached the step he had to look for his handkerchief.

"What do I owe you?" he asked when he was able.

"I don't know what the rate is," Aunt Wilma said. "I've never broken anything for money
before. Bring me some of those plums, when they're ripe."

Walking home, I carried the bag. I asked her how you could tell if a thing was broken, if
it wasn't by whether it worked.

She thought about this as far as the fountain. "You ask what it's missing," she said.
"Then you ask who is missing it. Mostly the second one's quicker."

In the evening I took my pencil and filled in the line that I had left blank. Number
forty-one: gate, too quiet. And under the heading for remarks, where she liked me to be
brief, I wrote: ready.


# Dividing the Piano

GREGOR: So that's the beds, the silver, the clock and the ladder. All that's left is the
piano.

IVY: I've been dreading this.

GREGOR: You have it.

IVY: I live on a boat, Gregor. Where would I put it, in the rudder? You have it.

GREGOR: My stairs turn twice. Besides, I can't play. You were the one who had the
lessons.

IVY: I had lessons because you bit Madame Corelli.

GREGOR: I was five, and she rapped my knuckles. What about Fitz? Fitz, do you want it?

FITZ: I want the stool.

IVY: Only the stool?

FITZ: I was always sent to sit under the keyboard, because I was the smallest and you
two took up the bench. I know the underside of that stool better than I know my own
ceiling. It has a drawing of a horse on it. In crayon. I'd like my horse.

GREGOR: Nobody can object to the horse.

IVY: Could we sell it, then, and split the money?

GREGOR: I had the dealer in on Monday. He lifted the lid, played one chord, and asked me
if we had considered firewood.

FITZ: He did not!

GREGOR: He said it had been a nice instrument once. There's moth in the felts and a
crack in the frame, and the bottom octave is mostly opinion.

IVY: That was the flood. Do you remember, Father tried to lift it up on encyclopedias?
He got as far as volume six.

FITZ: It still leans towards M.

GREGOR: I'd forgotten that. And Mother playing in her rubber boots, to keep our spirits
up, with the water right over the pedals.

IVY: She said it improved the tone.

FITZ: We can't burn it. I couldn't stand there and watch.

GREGOR: No. Well, here we are: one piano that can't be kept, or sold, or burned. I'm
open to ideas.

IVY: How many keys has it got?

GREGOR: Eighty-eight, the same as any other. Why?

IVY: Don't laugh. Eighty-eight doesn't go by three.

FITZ: Twenty-nine each and one over.

IVY: You used to be so slow at sums.

FITZ: I was under a piano. What do you mean, though, take it apart?

IVY: You could make something of the lid, you're the one with the workshop. A table. It
is rosewood, there's nothing wrong with that. I would have the brass candle holders for
the cabin. Gregor could take the music desk and put his cookery books on it.

GREGOR: I'd rather like the little lamp-black rail that we all carved our names on.

FITZ: You carved all three of them. Mine is spelt wrong.

GREGOR: And the keys?

IVY: Each of the grandchildren gets an octave. There are seven of them, there would be
just about enough. They can hang them up, or lose them, or do whatever children do.

FITZ: Eighty-four. Four over.

GREGOR: One for each of us, then. And one for Madame Corelli, if she's still living.

IVY: She is. She's ninety-six. I had a card from her at New Year, asking whether you'd
learned to keep your teeth to yourself.

GREGOR: I'll take it to her in person. Ivy, before we fetch the screwdrivers, would you
play something?

IVY: On that? It'll sound like a cutlery drawer.

FITZ: Do. I'll get underneath.


# To the City Council, on the Matter of the Goose

To the Parks Committee

Ladies and gentlemen,

I understand that you are to vote on the fourteenth about removing the goose from Fennel
Street Pond. As I have lived opposite that pond since before the railings, I ask you to
let me put the case for the accused.

It is true that she bit the deputy mayor. I was watching from my window and can supply
some details which the newspaper left out. He had set his hat on the grass in order to
be photographed. She had a nest within a yard of the spot. A hat, to a goose, is another
bird of unknown intentions. She warned him by hissing, then by raising her wings, and
only when he laughed did she proceed. I have seen people treated with less courtesy at a
bus stop.

The second charge is noise. Yes, she shouts at five in the morning. So does the
street-sweeping machine, which has no eggs. And twice now her noise has been of service.
In February she raised the alarm when the Lindqvist boy went through the ice, so that
three men were out there in slippers before he had finished yelling. In the summer she
drove off whoever was taking lead from the library roof. The police found a shoe.

Thirdly there is the path. I cannot defend the state of the path. But a bucket and broom
kept in the boathouse would deal with it, and I have a list, which I attach, of fourteen
residents prepared to take a morning each. Two of them are under ten years old and
argued over who should have Saturdays.

Consider also what the pond was like before. For six years it held a mattress, some
bottles, and a green scum that smelt of cabbages. People hurried by. Since the goose
arrived, nobody quite knows from where, the old men have taken to bringing chairs. The
school comes to draw her. Mrs Abiola's tea room sells a biscuit in her shape, with a
currant for an eye. I don't claim that the bird did all of this, but I do notice that we
had benches and a litter scheme and a leaflet for years, and not a single person ever
sat on the leaflet.

My proposal is in three parts: put a low fence of hurdles around the nest from March to
June; put up a sign, which the schoolchildren will paint, advising visitors to keep hold
of their hats; and put off the vote until autumn. By then she may have moved on of her
own accord, in which case you will have saved the cost of a van, a net, and a man brave
enough to hold it.

Respectfully,
Ottoline Fage, retired midwife


# Plot Nineteen

The rules of the Mill Lane Allotment Society ran to forty paragraphs, and Gerald Tupper,
its secretary, knew every one by heart. Paragraph seven said that a plot left uncultivated
for a full season was to be forfeited. Paragraph eight said that the secretary should
inform the tenant in person.

So it was that on a mild Saturday in April he stood in front of plot nineteen in his
polished boots, with a letter, and looked at the disgrace. Brambles. Nettles up to the
waist. An armchair, out of which a young birch tree was growing. In the midst of all this,
on an upturned bucket, sat a woman in a yellow hat, doing absolutely nothing.

"Mrs Okafor?" he said.

"Shh," said the woman.

Mr Tupper was not accustomed to being shushed on society land. He waited for half a
minute, on principle. "I've a notice here, regarding the state of the..."

"You are standing in the runway," she told him. "Please. One step to the left."

He took it, mainly out of surprise. Something went past his ear with the sound of a tiny
motorcycle. It flew on in a dead straight line, banked around the armchair, and dropped
into the ground.

"There," said the woman. She wrote something in a pad. "That's thirty-four since ten
o'clock. Sit down, if you like. There's another bucket."

He explained that he preferred to stand. He explained about paragraph seven. She heard him
out politely, with her face tilted to the light. She had been ill last year, she said, and
it had been all she could do to come here and sit. So she'd sat. And when you sit long
enough in one place, you start to see who lives in it.

"That's a bumblebee you met just now. A queen. She's got a nest in the seat of the chair,
in the horsehair. There's a second kind in the bank that mines little tunnels, and a third
that cuts perfect circles out of the rose leaves, as neat as a pastry cook. Last summer I
counted nineteen sorts. The gentleman at the museum says that two of them haven't been
seen in the county since the war."

"Nineteen," repeated Mr Tupper, in spite of himself. "On nineteen."

"I thought that was rather nice."

He gazed across the fence at plot twenty, which was his own. It was the finest on the
lane, edged with a ruler and hoed each morning at six. His runner beans stood to attention
on their poles. For three years in a row they had flowered magnificently and given almost
nothing, and he'd tried ash, and soot, and a powder that had to be ordered from abroad.

"Do these insects of yours," he began, with care, "do they travel?"

"As far as they're made welcome. They don't think much of your side. There isn't a weed on
it for them to have breakfast." She smiled at him from under the hat. "I've watched them
go up to your fence and turn back. It's like seeing people read a menu in a window."

Mr Tupper at last sat down on the bucket. It was lower than he'd expected. From down there
the nettles had a purple bloom he had never noticed, because he had only ever met them in
the course of pulling them out. A butterfly was opening and closing on one of the stems,
as if it were trying to make up its mind. He felt the letter crackle in his breast pocket.

There was, he remembered, also paragraph thirty-one. No one had ever invoked it. It stated
that the committee might designate a portion of the ground for purposes of scientific
interest, provided that a written record was kept and that the secretary inspected it at
regular intervals.

"How regular," asked Mrs Okafor, once he had recited it, "is regular?"

"That's at the discretion of the secretary." He coughed. "I should think Saturdays. I'd
bring my own bucket."

In May he let a strip along the fence go to clover. It cost him two nights' sleep. In June
he left the dandelions, and told nobody. And in August, when the beans hung so thickly
that they pulled the poles over, he filled a crate with them and carried it around by the
lane, and set it down beside the armchair, well clear of the runway.

The letter he used in the autumn, folded over several times, to stop the notice-board from
rattling. On the board was a new sheet in his best capitals. NUMBER 19, it said. PLEASE DO
NOT TIDY.


# What a Census Is

In the simplest terms, a census is an attempt by a country to count everybody in it. The
attempt is made on one particular day, commonly once in ten years, and it is one of the
largest tasks that any government takes on in peacetime.

The obvious difficulty is that people will not stand still. They move house, cross
borders, are born at ten minutes to midnight, and sleep at their cousin's. For this
reason the organisers choose a single moment, census night, and ask who was where at
that time. A baby who arrives an hour too late is left out, however loudly it complains.
Sailors, patients in hospital, students in halls and people who have no home at all must
each be found and entered once, and once only. Being missed and being counted twice are
both errors, and statisticians worry equally about the two.

Counting heads is merely the start. The form generally asks for age and sex, how the
members of a household are related, what work they do, where they were born, how many
rooms they have, and sometimes what languages they speak or how they travel to work. A
question has to be worded with great care. Ask "Do you have a job?" and a farmer's wife
who milks thirty cows before breakfast may answer no.

What use is it? Suppose a town wants to know whether to build a school or a home for the
elderly. If it has nine hundred children under five, the decision more or less makes
itself. Seats in a parliament are often shared out according to population, and so are
taxes collected in the capital and sent back to the regions. Water engineers, bus
planners and doctors all begin from the same tables. A country that does not know how
many people it has is like a cook who does not know how many are coming to dinner.

Rulers have counted their subjects for a very long time. Babylon, Egypt and China all
made lists thousands of years ago, mainly to learn how many men could be taxed or sent
to fight. Rome had officials called censors who gave us the word. Since the counting so
frequently ended in an army or a bill, people naturally hid. Modern counts try to win
trust by a firm promise: answers may be used to make totals, but what any one person
wrote is kept secret for many decades, and cannot be passed to the tax office or the
police.

When the forms have come back, a second and smaller survey checks the first.
Interviewers visit a sample of streets and count again with particular care. By
comparing the two lists, household by household, they can estimate how many were missed
by both, using the same reasoning by which biologists estimate the fish in a lake: mark
some, release them, catch again, and see how many bear the mark.

Some countries no longer send forms at all. They keep registers of residents, which
everyone must update after moving, and simply add them up. This is cheaper, and it can
be done every year, but it only works where the registers are good. Elsewhere the old
method goes on, with clipboards, boats, mules and patient volunteers climbing to the
last house in the valley to ask how many are at home.


# Carriage C

The train stopped between two stations, in a field of sunflowers, and for the first ten
minutes everyone behaved as though it hadn't.

I was on my way to an interview. I'd ironed my shirt twice and then sat on a train for
three hours, which had cancelled both. Across the table a woman was knitting something
green and tubular. Beside me a boy in a football jersey was eating grapes with the gravity
of a bank clerk counting coins.

"Ladies and gentlemen," said the loudspeaker. "There is a swan."

We waited for the rest of it. There wasn't any.

"Where's a swan?" asked the boy.

The knitting woman stood up and looked out of the window on her side, and reported
sunflowers. On my side were sunflowers too. Eventually the guard came through. He was a
round, worried man with a moustache that had been waxed for a better day.

"It's sitting on the track, in front of the engine," he told us. "It won't move. The
driver has sounded the horn at it, and it sounded its horn back."

"Can't you pick it up?" I said.

"Have you ever picked up a swan, sir?"

I admitted that I hadn't. Nobody had, in the whole of Carriage C, although a man by the
luggage rack knew somebody whose cousin had tried to. It grew hot. Doors were opened. By
and by people began climbing down on the embankment, and since my interview was now going
to take place without me in any event, I climbed down as well.

The swan was seated exactly between the rails, as white as a plate, gazing along the line
in the direction that we all wanted to go. It didn't look ill. It looked like somebody
who'd booked.

"She's tired," said the boy. "She thinks it's a river."

We all considered the track. In the noon heat, with the sun straight above it, the steel
did shine like a wet thing, two bright streams running off through the yellow to a point
where they shook and melted together. "He's right, you know," said the driver, who had
come down too and was fanning himself with his cap. "I've heard of that. They see it from
up there, glittering, and come in to land. After that they can't get up again. They need
water to run along."

"Then we've got to take her to some," said the boy. He said it in the voice of one stating
the date.

It turned out that there was a canal. The knitting woman had seen it a mile back, with a
lock and a tea garden. And it turned out, as it does whenever a train stops for long
enough, that among us there was everything required. A removal man had a quilted blanket.
A student on her way to be a veterinary surgeon, in about six years' time, knew that you
must fold the wings in and cover the eyes. The lady with the needles looked down at the
green tube in her lap, sighed, and bit off the thread.

"It was going to be a sleeve," she said. "It'll do for a neck."

I can't tell you why I was the one who carried her. I think it was that I happened to be
standing closest. The student threw the blanket, and tucked, and pulled the sleeve down
like a stocking over that furious head. Then I had eleven kilos of warm, beating bird in
my arms, and forty people were falling in behind me in single file along a farm track. The
guard walked in front with his red flag, because he felt that somebody ought to.

"Does she bite?" I asked, after a while.

"She hisses," said the boy, trotting at my elbow. "But she's stopped. She can hear your
heart. You could tell her something."

I felt foolish. Nonetheless I told the swan about the interview: how I'd wanted that job
since I was twelve, or had wanted to want it, and how the night before I had lain there
hoping for a storm, or a strike, or any other kind of large, blameless obstacle. The
sleeve turned toward me. I couldn't see her expression.

At the canal we took off the wool. She stood on the grass for a second or two, insulted,
looking from one to the next of us as if to remember our faces. Then she walked down the
bank, sat on the water, and became at once a different animal, one without any weight at
all. She ran. Her feet slapped twenty, thirty times along the surface, and the wide wings
took hold, and she went up over the lock and over the tea garden. All the people of
Carriage C shouted as though someone had scored.

"What'll you do now?" asked the boy. He offered me the last of the grapes.

There was a telephone at the tea garden. I thought that I might ring up and explain, or
else not explain. In the end I bought a lemonade, sat down on the lock gate in my ruined
shirt, and asked the student, when she came by, what you had to do in order to become a
vet.


# How Paper Is Made

Tear a sheet of paper slowly and look at the edge under a strong lens. You will find a
fringe of fine hairs sticking out, pale and tangled. Those hairs are plant fibres, and
paper is nothing more than a great many of them, matted together and dried flat.

Wood supplies most of the fibre nowadays. A tree trunk is built of hollow cells, each a
millimetre or three long, shaped like a drinking straw with closed ends. Their walls are
made of cellulose, which is strong, white and harmless. What holds the cells together is
a brown, stiff substance by the name of lignin. To make paper you must get the cells
apart without ruining them, and there are two chief ways of going about it.

The rough way is to press logs against a turning stone, or to grind chips between steel
discs. Practically all of the tree ends up as pulp, so it is cheap, but the lignin stays
in. Light turns lignin yellow, and that is why an old newspaper left on a sunny window
sill soon looks like weak tea. The gentler way is chemical: chips are cooked under
pressure for some hours in a solution that dissolves the lignin and leaves the fibres
whole. Half the weight of the wood is lost to the cooking liquor, which is later burnt
to run the mill. The product is stronger and keeps its colour far better.

After washing, and bleaching if white sheets are wanted, the fibres are beaten in water.
Beating roughens them, so that fine threads peel away from their surfaces and increase
the area over which they can cling to one another. A short beating makes a soft, thirsty
material such as blotting paper. A very long one gives the crisp translucence of tracing
paper. Chalk or clay may be added to fill the gaps, along with a size, a sort of weak
glue that keeps ink from spreading.

At this stage the mixture is ninety-nine parts water to one of fibre and looks like thin
milk. It is poured on to a moving screen of fine mesh. Water drains through, fibres stay
behind, and within seconds a wet web has formed which is just firm enough to be lifted.
Felt blankets carry it between heavy rollers that squeeze it, then round a long series
of steam-heated drums that dry it. At the far end of the hall it is wound up at a speed
that a cyclist could not match.

What makes the sheet hold together? Hardly any glue is needed. As the last water leaves,
neighbouring strands of cellulose are drawn so close that their molecules attract one
another directly, through what chemists call hydrogen bonds. Wet the sheet again and
water slips between them, the attractions are undone, and it falls to pieces in your
fingers. This weakness is also a blessing, for it means that used paper can be stirred
back into pulp and made over. Fibres get shorter with each round, and after five or six
they are too feeble to go on.

The craft began in China about two thousand years ago, with bark, hemp and old fishing
nets. For centuries Europe used linen rags, and a shortage of worn-out shirts could hold
up the printing of books.


# To a Pen Friend on an Island

Dear Solveig,

Your parcel took five weeks and had plainly been sat upon, yet not one of the dried
apple rings was broken. My brothers ate half before I had finished reading the customs
label. I wore the mittens to bed. It is thirty-four degrees here at night just now, so I
hope you understand what a compliment that is.

You wanted to know what I can see from my desk. I will tell you, from left to right.
First a water tank on legs with a hole that Father has plugged with a carved stick. Next
the back of the bakery, where the baker's cat teaches her kittens to steal. After that
the road, which is red and goes to the river, and on it at this moment there is a man
leading a bicycle with a mattress, a mirror and two hens tied to it. In the mirror I can
see myself at the window, very small, waving at you. Then comes the mango tree, and that
takes up everything else.

I liked what you said about the dark. We have never had a day without a sunrise, so I
asked my science teacher to explain, and he got so interested that we missed our test.
He used a football and tilted it. I see now why you get so little sun in December, but
not how you can get up. Does your body believe the clock? Mother says that if it were
dark until noon she would simply begin again in spring, like a bear.

Here is some news. I have been chosen to run the eight hundred metres at the district
games. There are four girls and three pairs of proper shoes, so we drew straws and I
lost, and I shall run barefoot, which secretly I prefer. Do not tell anybody. The girl
from Lower Mission is supposed to be as fast as a rumour. I will write to you whatever
happens, though if I come last it will be a short letter.

You asked for a word that doesn't go into English. We have one for the feeling when
guests have just left and the house is both too big and too quiet. You would say it
while folding up the extra bedding. Is there something like that on your island? I
suppose that with one ferry a week you must need it quite often.

I am putting in six seeds from the mango. They will not grow where you are, I am
certain, but you could give them a pot by the stove and let them think that they are on
their way somewhere. Tell me if any of them comes up. I should be so proud to have a
relation abroad.

Your friend,
Temperance


# A Guide in the Ruins

"And here," said the guide, sweeping her umbrella across a field of nettles, "stood the
great throne room of King Ardo the Lame."

The tourist looked. There was a stump of wall about as high as his knee, with a lizard
on it. "Where?"

"You are in it, sir. You're standing more or less on the ambassador from the south."

He moved to one side. He was a large man with a sunburnt neck, and was the only person
to have paid for the two o'clock. "I was told there'd be columns."

"There were. Forty. They are in the church at the bottom of the hill, and in the town
hall, and there's one in the dentist's. People needed them. I can show you a doorstep on
Garlic Street with half of Ardo's name on it, upside down."

"It seems a pity."

"Does it? I used to think so." She sat down on the lowest part of the wall and poked at
a thistle. "I studied all this, you know. I could draw you every room. When I first came
I wanted to get the columns back and stand them up again, so that visitors could see it
the way that it was. I wrote to the bishop. I even wrote to the dentist."

"What did he say?"

"He invited me round. He has it in the waiting room, and it holds up the ceiling. He
told me that when children are frightened, he lets them put their arms about it, as it's
cool and it doesn't move, and he says to them that it has been through worse. The
fluting is worn smooth at just that height."

The tourist took off his hat and fanned himself. A bell was ringing somewhere below, and
a smell of frying came up on the breeze. "So what am I supposed to look at?"

"Close your eyes, if you don't mind."

"I've paid for the ruins, miss, not for a nap."

"One minute. Now, turn your face until you feel the wind. That's the north door. Ardo
had it made wide because he hated to be carried through sideways. Put out your left
hand, a little lower. That is the end of the bench where people waited to see him,
sometimes for days. You can feel the dip where they sat."

His fingers moved along the stone. "There's a second one."

"A mother and a child, we think. It is much shallower. And down at the edge, that
roughness, can you tell what it is?"

"Lines. Crossways." He bent over with his eyes still tight shut. "It's a board. Someone
has scratched out a board, for a game. We had that one when I was a boy. You used
beans." He opened his eyes at last and stared at it: nine small squares on the corner of
a block, half filled with moss. "They were bored," he said. "They were sitting here
being bored, waiting for a king."

"For about three hundred years, one after another. It's been re-cut at least four
times."

He lowered himself on to the bench with a grunt, into the larger of the dips, and felt
in his pockets. He brought out some sunflower seeds and a number of small coins. "When
is your next tour?"

"Half past three, and no one has booked."

"Right," said the tourist. "You can be the coins."


# The Museum of Ordinary Days

It had four rooms, a stove, and, in a good week, nine visitors. Above the entrance hung a
board which read MUSEUM OF THE DISTRICT, but somebody in the thirties had left the
district nothing except the contents of a single house, and so what it actually showed was
how the Ferrer family had lived: their cups, their snow shovels, a drawer of string.

Alba had taken the post of caretaker because it came with a flat. She dusted the string.
She learned the labels by heart and could recite them while thinking about other matters.
COMB, HORN, WITH FOUR TEETH MISSING. HYMNAL. CHILD'S SHOE.

On Wednesdays the school sent a class. This time it was the seven-year-olds, wet from the
rain and smelling of oranges. They ran from case to case and asked what was worth the
most.

"I'm afraid it's none of it worth much," said Alba. "It's just what they had."

"Then why is it locked?" demanded a girl with a plaster across her nose.

Alba began to say that all museums were locked, and noticed how poor an answer that was.
The girl had already wandered away. She stopped before the shoe, which was brown and
cracked, no longer than a hand. She stayed there when the others moved on to the shovels,
and she was there still when the teacher clapped for coats.

"Where's the other one?" she asked.

"There's only the one. See, it says so here."

"But she had two feet."

"It may have been a boy."

"It's a girl," the child said with certainty. "She's got her buckle done up on the wrong
hole, the same as me, because the right one pinches. Somebody ought to look for it."

That night, when she had locked up, Alba went and stood in front of the case. She'd walked
past it perhaps two thousand times. And it was so: on the strap there were three holes,
and the last had been pulled long and thin with use, though the first, where the buckle
ought to sit, was as round as the day it had been punched. Someone had been in a hurry to
get outdoors. Someone had had plump feet and no patience.

She took the key from her belt. The shoe weighed less than a bread roll. Inside it, pushed
far up in the toe, was a wad of paper, as people will do when a thing has been bought to
be grown into.

It took her an hour to unfold, with steam from the kettle and a pair of tweezers. It was a
page out of a copybook. The same sentence had been written twelve times in a round, bored
hand: I must not go down to the river alone. Underneath the twelfth line, small and quick
and leaning the other way, came a thirteenth. I was not alone I had the dog.

Alba laughed out loud in the empty house. It sounded strange there, and then, as it faded,
not so strange at all. She had the feeling that a door had been opened in the next room.

She began that same evening. She went through the parish book and found her: Rosalia, born
in spring, youngest of six. She went through the drawers. She'd always taken the chewed
handle of the bread knife for damage, and left it off the label. Now she looked at the
tooth marks, and measured them. In the photograph over the stove, which was described as
FERRER FAMILY, there was a smear at the edge that generations of caretakers had tried to
clean away. Under the magnifying glass it turned out to be a tail. It had moved during the
exposure; it had been wagging.

When the class returned in May, the labels were new. They were handwritten, and rather
long. Beside the comb it said that six children had shared it on Saturdays and that the
fourth tooth had broken on Tomas, who had curls and complained. Beside the bread knife it
said: HERE THE DOG WAS BORED. The case with the shoe stood open. There was a stool next to
it, and a notice that said you might try the buckle, if you were careful.

The girl with the nose was the first one there. Her plaster had gone, and she'd acquired
another, on the chin. She fastened the strap, unfastened it, and fastened it once more on
the wrong hole.

"Did you find the other?" she asked.

"No," said Alba. "But I've an idea where it might be. Read that."

The child bent over the copybook page with her finger beneath the words. She took her
time. When she arrived at the last line she raised her head, and the two of them looked
out through the window, past the wet apple trees, toward the river.


# Why Bridges Expand

On a hot afternoon, walk across any long road bridge and look down near the end of it.
Somewhere in the surface you will find a steel strip with teeth like two combs pushed
together. The wheels of each passing lorry make it clank. This is the expansion joint,
and it exists because the bridge is longer today than it was in January.

Nearly all solid things grow when they are warmed. Their atoms are never at rest; they
jostle about fixed positions, and heat makes the jostling wider. Now, the forces between
neighbouring atoms are lopsided: it is much harder to push two of them closer than to
pull them slightly apart. So as the swing increases, the average distance creeps
outwards. Multiply a tiny creep by the billions of atoms in a beam and you have
something that can be measured with a ruler.

For steel the rule of thumb is about twelve millionths of its length for every degree
Celsius. That sounds like nothing. Take a bridge a kilometre long, though, and a range
of fifty degrees between the coldest night and the hottest day, and the sum comes to
sixty centimetres. Concrete happens to expand by almost the same proportion, a lucky
accident without which steel rods could not be used to strengthen it: on the first warm
day the two would part company.

What would follow if engineers took no notice? A beam held rigidly at both ends and then
heated cannot get longer, so it squeezes itself. The force does not depend on its length
at all, and it is immense, enough to crack the supports or make the beam bow sideways.
Railway lines sometimes do precisely this in a heat wave, snaking out of their bed in a
few seconds. In winter the opposite danger arises, when a shrinking member pulls until
something tears.

The cure is to let the structure move. One end of a span is normally pinned down. The
other sits on a bearing which may slide or roll: a steel roller in older works, a pad of
rubber in many newer ones, or a plate coated with something slippery. The gap left at
the loose end is covered by the interlocking combs, so that cars feel no more than a
bump. A very long bridge is divided into several stretches with a joint after each, and
the designer takes care to know how wide every gap should be on the day it is fitted,
because a joint installed in July must not be left as wide as one installed in February.

Joints are a nuisance all the same. Salt water leaks through them on to the parts below,
dirt packs into them, and they wear out long before the rest. Hence, for short bridges,
builders now often leave them out and make the whole deck and its end walls in one
piece, flexible enough to shift the soil behind it a little to and fro.

You can meet the same principle at home. A tight metal lid comes free when held under
the hot tap, because it expands more than the glass. Telephone wires are hung with some
slack. Pipes carrying steam are given loops that look pointless until you think of them
as elbows, bending so that nothing has to break.


# Thin Ice, Thick Ice

My brother says that I'm the one who told this first and that he has the better right to
it, as it was he who was wrong. So I shall tell it, and he can correct the spelling.

The lake freezes from the edges in. Our father taught us to read it as other people's
fathers teach them cards. White ice is old snow; don't trust it. Grey ice is rotten; get
off. Black ice, so clear that you see the weeds leaning under it, is the strong kind, and
a hand's breadth of it will bear a horse. He drilled a hole every morning in January, laid
his palm in it, and said yes or no. If it was no, then that was that.

When I was thirteen and Anders sixteen, Father went into hospital with his back, and on
the first Sunday Anders took down the drill himself.

"Yes," he said, and stood up.

I looked down into the hole. "That's three fingers."

"It's four."

"You've got thin fingers."

"Do you want to go fishing," said Anders, "or do you want to be the government?"

You must understand that we weren't out for fun. There was nobody earning, and our mother
had begun to water the soup. Out by the skerry, in the deep trench, lay perch as long as
your forearm. We'd be back by dusk with a sledgeful. He'd thought it all out. He had even
packed sandwiches.

We went. It was a day with no wind whatever, so quiet that you could hear the ice talking.
It does talk: it booms and pings, and now and then gives a long whoop that runs beneath
your feet from shore to shore. Father used to say that this was a healthy noise, it was
only stretching. "Ice that grumbles won't drop you," he said. "It's when it goes quiet
that you want to listen."

About half a mile out it went quiet.

I stopped. Anders walked on for a dozen paces, pulling the sledge, and then he noticed
that mine were missing. "Come on, Kaja," he called.

"Listen."

"I don't hear anything."

"That's what I mean."

I saw him turn his head. His face changed. It's a curious thing to watch somebody who has
always been older than you stop being so. He looked at his boots, and between them, I
knew, where I was looking at firm black glass with a stripe of bubbles in it, he was
looking at grey.

"Don't run," I said. "Lie down."

"I know what to do."

"Then do it."

He got onto his knees, next onto his stomach, and spread out his arms. A crack went past
him with a tearing sound like cloth. Water came up through it and spread, very slowly, in
a dark fan, and touched his sleeve. I lay down too. I could feel my heart knocking on the
lake. Between us was the sledge, standing where he had let go of the rope, and the rope
lay in my direction, though not by enough.

What I'd like to tell you is that I was brave. In truth I was furious. I was so angry
about the four fingers that it quite kept me from being afraid. I wriggled forward, saying
every word that I wasn't supposed to know, one for each elbow, until I'd got the end of
that rope between my teeth. Then backward, the same way. The sledge came with me. Anders
had hold of the runner.

"Leave the drill," he said.

"I'm not leaving Father's drill."

"Kaja!"

So I left it. We crawled like that, me and the sledge and my brother, for what he says was
fifty metres and I say was a hundred. When the ice boomed under us, a fine, deep,
grumbling boom, we put our cheeks on it and laughed like idiots. We had to lie there for
some time.

On the shore we ate the sandwiches, because we didn't know what else you did. Anders's
teeth were chattering so much that he bit his own thumb. "It was three," he said at last,
in a small voice. "I saw that it was. I wanted it to be four so badly that I just counted
until I got there."

We told Father that evening at the hospital, both at the same time. He lay flat on his
board and looked up at the ceiling, and didn't shout. When we were done he held out his
hand with the fingers pressed together, broad and brown and scarred by hooks.

"Measure," he told Anders.

My brother put his own hand on top. Father's four fingers were as wide as six of ours.
He'd never thought to mention it, he said, and he had to shut his eyes. Since nobody had
ever asked.

Anders is a schoolteacher these days. He teaches mathematics, and the first lesson of each
year, before they open a book, he has all of the children lay their hands on the desk.


# A Draw Offered

On Thursdays, from seven until the caretaker rattled his keys, the back room of the
library belonged to the chess club. There were eight members, and six sets, and a radiator
that ticked like a ninth clock. Nobody had joined in five years. That was why, when the
door opened in the middle of the evening and a girl stood there with a skateboard under
her arm, all of the players lifted their hands from the pieces as if caught stealing.

"Is this where you do chess?" she asked.

"This is where we attempt to," said old Dr Lim, and got up and found her a chair.

Her name was Roxy. She was twelve. She'd learned from an uncle, on a boat, and nobody had
ever told her that it was customary to be silent. "Ooh, that's nasty," she would say as
she saw what her opponent intended. "You're a sly one." She spoke to her bishops. She beat
the postman and then the retired nurse, and she shook hands with each across the board,
and asked about their jobs.

Only Mr Vance did not look round. He sat by the window, at the table where he had always
sat, and played over printed games from a book, alone, both sides. He had been champion of
the county eleven times. It was understood that you didn't ask him for a game. It would
have been like asking a mountain for a dance.

"Who's he?" said Roxy.

They told her in whispers. She listened, and nodded, and before anybody could prevent it
she had crossed the room and put her skateboard down next to his polished shoes.

"Are you winning?" she asked.

Mr Vance raised his eyes. They were pale, and had been on their own for a good while. "I'm
playing both colours, young lady. It follows that I am."

"It follows you're losing, too."

The radiator ticked. Dr Lim shut his eyes. Then Mr Vance removed a pawn from the board,
and another of the other colour, hid them behind his back, and held out two closed fists.

She got white. She moved as she talked, quickly and with a flourish, and for ten moves she
talked; after that she did so less and less. The others gave up any pretence and drew
their chairs around. His way of playing was like water coming in under a door. He attacked
nothing. Each move took away a single square from her, and she didn't miss it until she
wished to stand there.

On the twentieth she laid both hands flat on the table. "I can't breathe," she said, quite
cheerfully. "How are you doing that?"

"By waiting," said Mr Vance.

"For what?"

He seemed to find this difficult. "In general," he said, "for the other person to lose
interest."

"Well, I haven't." She put her chin on her fists and looked. She looked for such a long
time that the caretaker came, opened his mouth, saw the position, and stayed. And then she
did an odd thing. She took her queen, the only strong piece that she had left, and set it
down in the midst of his army where three different men could capture it.

Someone gasped. Mr Vance leaned forward. He examined the queen as one might a parcel
that's been left on the step with no name on it. If the knight took, her rook would come
down. If the pawn did, there was a check at the side, and another, and one after that. And
if he simply left it standing there, it was going to make itself at home. He turned it
round and round. A little colour had come into his face.

"That isn't sound," he said after eleven minutes.

"Isn't it?"

"Not at all. There is a refutation." He reached for the bishop, drew his fingers back, and
reached for it again. "At least, there ought to be. Give me a moment. I believe that I
haven't seen this before." He said this sentence slowly, like a man who comes on a word of
his own language in a foreign street.

They played until twenty past ten. By then there was almost nothing left: two kings, a few
pawns locked together like deer, a bishop that could go anywhere and do no good. The girl
yawned until her ears moved.

"I offer a draw," said Mr Vance.

A sort of rustle passed around the table. In forty years, no one had heard him say it.

"Done," said Roxy, and put out her hand. "Was there? The thing, the refutation?"

"I'm going to find out. I shall be up all night." He had kept hold of her fingers, and
appeared not to know it. "Will you come next Thursday? I could show you what I find. Then
you'd be able to tell me where I'm wrong."

"Can't next week, it's my cousin's birthday. The one after." She picked up the board with
its scuffed wheels, and at the door she turned. "You could come out and try this, if you
want. In the car park. It's a bit like your thing, only you've got to not wait."

They heard her rumble off down the ramp. The caretaker started to stack the chairs. Mr
Vance was standing at the window in his overcoat with his hat in his hand, watching the
street, and one of his polished shoes, very slightly, was rocking to and fro.


# To a Seed Company, with a Complaint and a Confession

Dear Sirs or Madams,

In January I ordered from your catalogue one packet of Dwarf Early Peas, item 214. The
description said that they would reach knee height and need no support. I am a tall man,
but even allowing for that I feel the word knee has been stretched. They passed my belt
in May. By midsummer they had climbed the washing post, and on the second of July my
wife was obliged to unpick a nightdress from among the tendrils before she could bring
it in.

We supposed they were climbing peas that had got into the wrong envelope. So we put up
canes. The flowers were a handsome purple with a dark keel, very sweet in the evenings,
and the pods which followed were flat, silvery and about as long as my hand. I boiled
some. They tasted of chalk. My wife tried them in a salad, with the same result, and our
neighbour's pony, who has eaten a straw hat in his time, backed away.

At this point I composed a stiff letter, of which only the first paragraph survives
above. I was going to ask for my money back. I had even found a stamp.

However, things have taken a turn. A lady from the botanic garden was visiting my wife's
cousin, and was brought round to look at our dahlias. She never reached the dahlias. She
stopped in front of the washing post, said a short word in Latin, and went down on her
knees. It appears that what you sent me is a kind of wild vetchling that was last
recorded in this county by a vicar in 1871. She thinks a few seeds must have been
sleeping in some old sacking at your warehouse. She has taken photographs, measured the
leaves with a tiny ruler, and asked very politely if we could do without a washing line
until September so that it may ripen undisturbed.

I therefore withdraw my complaint, all but the part about knees. And here is the
confession. The packet had fifty seeds. I planted forty, and the other ten I threw to
the pigeons in a temper before I knew. If rare flowers should come up along the gutters
of Station Road, I am to blame.

Two questions remain. Would somebody please look in the sacking? And could I have a
packet of Dwarf Early Peas? My wife still wants them, though she has asked me to tell
you that they will be planted well away from anything made of cotton.

Yours truly,
Barnaby Crouch


# How to Sharpen a Knife

Blunt knives cause more cuts than keen ones. They slip off an onion instead of entering
it, and the hand that was pushing hard goes on pushing. Learning to restore an edge
takes an afternoon, and you will be glad of it for the rest of your life.

First, understand what you are trying to make. Seen end-on, a blade is a wedge, and the
edge is where its two faces meet. Ideally they would meet in a line with no width
whatever. After some weeks of chopping, the line has been crushed and rolled over, so
that under a lens it appears as a shiny rounded ridge. Hold the blade under a lamp with
the edge towards you: where it is dull it glints, whereas a truly sharp edge is
invisible. Sharpening means grinding away the two faces until they meet properly again.

You need an abrasive stone. Many are sold with a coarse side and a fine side, and for
kitchen work a middling grit, about one thousand, followed by a finer one is plenty.
Some are used with water and should be soaked or splashed; others take a few drops of
oil. The liquid floats off the metal dust so that it does not clog the surface. Stand
the stone on a damp cloth, so it cannot skate about the table.

Now for the angle. Lay the blade flat, then raise its back until the gap is about the
thickness of two or three coins. For a usual cook's knife this comes to fifteen or
twenty degrees. What matters most is keeping the angle the same from one stroke to the
next, as rocking will round the edge off. Lock your wrist and move from the shoulder.
Put two fingertips lightly on the flat near the edge and draw the knife along the stone
as if you meant to slice a thin layer off it, sweeping from heel to tip. Beginners press
too hard. The weight of your hand is nearly enough.

Stay on one side until you can feel a burr. This is a tiny lip of metal that curls up
along the opposite face; stroke your thumb away from the edge, never along it, and it
catches like a hangnail. The burr is your proof that you have ground right to the very
brink. When it runs the whole length of the blade, turn over and do the same on the
other side. Then change to the finer stone, use fewer and lighter strokes, and alternate
sides so that the burr grows weaker and finally drops away. A few passes over a strip of
leather, edge trailing, will remove what is left.

To test, hold up a sheet of paper by one corner and slice downwards. A good edge goes
through with a whisper. If it snags at some spot, that spot needs another minute. A ripe
tomato is the other classic examiner, and it can be eaten afterwards.

The ridged rod that hangs in many kitchens does not sharpen much. It bends a rolled edge
upright again, which is useful every day or two between sessions on the stone. Wooden or
plastic boards spare the edge, glass and marble ruin it in seconds, and a drawer full of
spoons is no better. Wipe the knife, dry it, put it in a block or a sheath, and warn the
next person who washes up.


# The Doctor Makes a Call

DOCTOR: Good morning, Mr Haverill. I hear you've been overdoing it.

MR HAVERILL: I have been underdoing it. I've been in this bed for six days and the
ceiling has forty-one cracks.

DOCTOR: Put out your tongue. Thank you. And how's the pain?

MR HAVERILL: Which one? The knee is no worse. My back sends its regards. The new one
comes when I breathe in, about here, like a drawer that sticks.

DOCTOR: Since when?

MR HAVERILL: Since Sunday. I was showing my granddaughter how to turn a cartwheel.

DOCTOR: You are seventy-nine.

MR HAVERILL: She asked for a demonstration. You can't describe a cartwheel, Doctor, I
have tried it. I got as far as the top.

DOCTOR: And after the top?

MR HAVERILL: Gravity took an interest.

DOCTOR: Breathe in, slowly. Stop when it hurts. Does it catch if I press here? And here?

MR HAVERILL: There! You've found the drawer.

DOCTOR: I would say that you have cracked a rib. Your lungs sound clear, which is the
important thing. We don't strap ribs any longer, for it keeps people from breathing
properly, and shallow breathing is how the trouble gets in. I'm going to give you
something to take the edge off, and ten times every hour I want you to draw a good deep
breath and hold it while you count to three. Hug a pillow if you need to cough.

MR HAVERILL: How long will it last?

DOCTOR: Six weeks, most likely. The first two are unpleasant and the rest are merely
dull. If you run a fever, or get short of breath, or bring up anything you don't like
the look of, you are to send for me the same day, and not wait until it's a better
story.

MR HAVERILL: May I get up?

DOCTOR: I insist on it. Who told you to stay in bed?

MR HAVERILL: My daughter. She has hidden my trousers.

DOCTOR: I'll have a word with her. A man of your age ought to be up and walking about, a
little at first and then more. Lying still does you no good at all. As regards
acrobatics, I would leave them to the next generation.

MR HAVERILL: That's what I had in mind when I began. Would you look in on the girl as
you go? She's been ever so quiet. She thinks that she has broken me.

DOCTOR: Where is she?

MR HAVERILL: Behind the curtain. She believes I don't know. You can see her socks.

DOCTOR: Ah. Well now, Mr Haverill, since we're alone, I shall speak freely. Ribs are
marvellous things. Within a few days they begin to knit themselves together, without
being told, and once it has healed it'll be as strong as ever. I have seldom seen so
neat a break. The only medicine I am short of is somebody to count those breaths for
him, ten an hour, out loud. It would have to be a person who can count to three and
isn't afraid of hard work.

GIRL: I can count to a thousand.

MR HAVERILL: Good heavens, who said that?

DOCTOR: It seems to have been the curtain. You're hired, curtain. Start now, please, and
find out where they've put his trousers.


# Ward Nine, Four in the Morning

By four the hospital has stopped pretending to be a place of business. The telephones are
dark. The trolleys are parked along the wall with their brakes on, like boats at low tide,
and every sound belongs to someone: that cough is bed two, the slippers are Mr Radek, who
walks to the window on the hour to make sure of the moon.

I was a student nurse then, and it was my first week of nights. Sister Philomena had given
me a torch, a list, and one piece of advice. "They will ask you for water," she said.
"They'll mean something else. Bring the water anyhow."

So I brought water. I brought it to a bus driver who wanted to know if his wife had got
home in the rain. I took some to a farmer, who drank it all and then asked in a whisper
whether I'd ever milked a cow; and, as I hadn't, explained it to me from the stool upward,
moving his hands on the blanket until they grew slow and fell asleep.

In bed seven lay a woman by the name of Mrs Quill. She was ninety and weighed about as
much as her own pillow. She didn't ask for anything. Each time that I passed with my torch
her eyes were open, bright and black as a robin's.

"Can't you sleep?" I said on my third round.

"I'm on duty," said Mrs Quill.

I looked at the list to see if she was confused. It said hip, it said tea with two sugars.
"What are you on duty for?"

"Come here, and I'll tell you. Turn off that searchlight." I sat down on the edge of the
chair. She smelled of lavender and starch. "I was a night telephonist," she said.
"Thirty-four years, at the exchange, when it was all cords and plugs. There were two
hundred lines, and after midnight only me. Do you know what it's like to have a whole town
asleep on your board? Each had his little lamp. And I'd look along the rows, all of them
dark, and think: good, good, good. And if one came on, I was there before it had finished
blinking."

"What did they want?"

"The doctor. The fire brigade. Very often the time. There was a man who rang up at four
o'clock every morning to ask me the time, for nine years. A widower. He had three clocks,
I happened to know. I always told him, to the minute, and he'd say much obliged, and I
would say not at all." She folded her hands. "I never met him. I'd know his voice
anywhere."

Down the corridor, slippers went by, and stopped, and came on again. It was the hour. I
thought about getting up. And in that blue, underwater light, Mr Radek's voice said softly
from the doorway, as it had on each of the three nights before, in what I'd taken to be a
harmless habit, "Excuse me, Nurse. Would you have the right time?"

I felt the bed move. Mrs Quill had raised herself on one elbow, which the list said that
she couldn't do.

"It's four o'clock and two minutes," she said, in a clear, cool, young voice that I hadn't
heard before.

There was a silence in the doorway. It was so long that I pointed my torch that way, low,
at the floor. I saw the slippers, neatly side by side. The toes were turned toward us.

"Much obliged," said Mr Radek at last. It was barely a sound.

"Not at all," said Mrs Quill.

I'd like to claim that I knew what to do. What I did was get up from the chair, so that
there should be a chair. I said that I had to see about some water. At the desk Sister
Philomena was writing her report with her shoes off, and she took one look at me and
pushed the box of tissues over, without stopping.

"Seven and eleven?" she asked.

"How did you know?"

"I didn't. But I've been doing this for a long time, and there's generally a reason for a
man to walk to a window." She blotted her line. "Give them twenty minutes. After that he
must put a blanket around his shoulders. Those gowns are a scandal."

I did my round. Good, I thought, as I passed the bus driver. Good, to the farmer, with his
hands open on the sheet. The windows had turned from black to slate, and the first bird
was trying out a note, uncertain, putting it down and picking it up again. When I came to
bed seven with the blanket, they weren't talking. He had the chair drawn up close, and
they were both watching the moon go down behind the boiler house, like two people with
good seats.

I set the tray where they could reach it. On it were two glasses of water, filled to the
brim.


# How Plants Grow

A willow was once planted in a tub holding two hundred pounds of dry soil. For five
years it was given nothing but water. At the end the tree had gained over a hundred and
sixty pounds, while the soil had lost a couple of ounces. The man who did this, nearly
four centuries ago, concluded that wood is made of water. He was wrong, but his weighing
was honest, and it shut the door on the older notion that plants eat earth.

What he could not have weighed was the air. Leaves are dotted, chiefly on their
undersides, with microscopic mouths that open in daylight and let in carbon dioxide.
Inside the leaf are green grains which catch the energy of sunlight and use it to break
up water. The oxygen is let go, and the hydrogen, in several steps, is combined with the
carbon dioxide to build sugar. So the bulk of a tree, once it has been dried, was gas
before it was timber. The heavy oak beams above your head were drawn out of the wind.

Sugar is both fuel and brick. Some is burnt at once to keep the cells running. Some is
strung into cellulose to make walls, and some is stored as starch in seeds, roots and
tubers against hard times. To make proteins a plant needs nitrogen as well, and for
other purposes it must have phosphorus, potassium, magnesium and traces of iron and a
dozen more. These are what roots bring up, dissolved in water, and they account for
those missing ounces. Small in amount, they are quite indispensable, which is why a
field cropped year after year without manure grows tired.

How does a shoot get longer? Animals tend to grow all over. Plants grow mainly at their
tips. Behind the point of every root and shoot lies a pocket of cells that go on
dividing throughout life. The new cells are small and boxy; a little farther back they
take in water and swell lengthwise, to ten or twenty times their original size, shoving
the tip ahead of them. A nail driven into a trunk at the height of your chin will still
be there in thirty years, since that part of the tree no longer lengthens. It does get
thicker, thanks to a sleeve of dividing cells under the bark, which lays down a fresh
ring of wood each season.

Direction is managed by chemical messengers. If light comes from one side, a growth
substance collects on the shaded side of the stem and makes the cells there stretch
more, and so the whole stem bends towards the window. Roots have heavy starch grains in
their tips that settle to the bottom of the cell, telling them which way is down. Plant
a bean upside down and it will sort matters out within a couple of days.

Water is lifted without a pump. As leaves lose moisture to the air, each escaping
molecule tugs on those behind, and the thin unbroken threads of water in the wood are
hauled upwards, even to the top of a tree a hundred metres high. On a dry summer day a
large oak may raise several hundred litres in silence, and ask for no wages.


# Undeliverable

The mail boat to Inish Beg came on Mondays and Fridays, sea permitting, and sea permitted
about half of the time. In the post office, which was also the shop, and the bank, and the
place where you could have a tooth looked at in spring, Nuala Roche sorted the letters
into thirty-one pigeonholes, one to each household. There was a thirty-second hole. It had
no name on it, and into it went whatever couldn't be delivered.

There was not much. A seed catalogue for a man drowned in her grandmother's day. A bill
for a submarine, clearly an error. And the letters for Captain Midnight.

They had begun in the autumn. The envelopes were blue, and the address in purple crayon
said only CAPTAIN MIDNIGHT, THE ISLAND, THE SEA. It was to Nuala's credit that they had
ever got there; the sorting office on the mainland had scrawled upon the first, "Yours?
God knows".

She was an honest postmistress. She didn't open them. But by Christmas there were seven,
and crayon, she noticed, is a thing you can nearly read through paper, if you happen to be
holding it near a lamp.

"There's a child writing to somebody who isn't there," she told her husband over supper.

"There's children do that every December," said Fintan. "And he gets through it all
right."

"This one puts a return address."

It was a hospital school, in a city in the very middle of the country, as far from any
coast as you could get. Nuala thought about it through the whole of a stormy week, in
which neither boat came and she had nothing to sort. On the Sunday she took a sheet of the
good paper.

Dear Sender, she wrote. We regret that your seven letters to Captain Midnight haven't been
delivered. He is not known at any house. The postal regulations allow me to make
inquiries. Kindly state what he looks like, and the nature of his ship.

The answer arrived with the Friday boat. It was long. The captain, it stated, was a
pirate, although retired. He had one eye and it was a kind one. His ship was black with
yellow sails, and went only at night, because it was in the night that people couldn't
sleep and needed somebody to be going past. There'd been an island in a book, and the book
was lost. So the sender had looked on a map for the smallest one with a name. Yours
sincerely, Davy Marsh, aged eight and a quarter.

Nuala read it to the shop. It was raining, and the whole village was in there, buying one
thing each so as to stay.

"I never saw a yellow sail," somebody said, "bar Pakie Flynn's old hooker, that's rotting
in the cove."

"That's brown."

"It was yellow when it was new."

"And Pakie has the one eye," said the teacher slowly.

They all turned to look at Pakie Flynn, who was seated on the flour bin and had not spoken
since Michaelmas. He was a huge, shy man with a beard like a hedge. He took his pipe out.
He put it back. "I'm not retired," he said finally.

It took until March. There was the caulking to do, and the mast to step. They dyed the
canvas with onion skins in the priest's bath. The women sewed it at night in the
schoolroom, thirty-one households, no exceptions, while the teacher took down for Pakie,
in fair copy, a correspondence that grew longer each week. It emerged that he had a good
deal to say, once there was somebody who needed to be told it. He described the storms. He
described the whales he'd met, and their manners. He never told a lie, exactly. He wrote
only that he went out after dark, and that he thought about who might be lying awake.

In April Davy wrote that he was getting better. In May he asked if it would be possible to
see the ship, in case he should be passing.

You don't pass Inish Beg. It's not on the way to anywhere. But on the longest evening of
June, the mail boat came round the point with a wheelchair lashed to the foredeck, and in
it a small boy under a great many rugs, with his mother holding onto the handles. On the
pier stood everybody, the priest too, and all the dogs. No one made a sound.

The sun went into the water. And out of the cove, black as a kettle, with her yellow wings
spread and a lantern at the masthead, came the captain. He didn't wave. He stood up at the
tiller with the wind in his beard, looking straight before him, like a man with a long
night's work ahead; and only as he drew level did he turn his one kind eye upon the boy,
and slowly lift his hat.

Afterwards, in the shop, Nuala took the seven blue envelopes from the thirty-second hole.
She brought down the stamp on each in turn. Then she hunted out a strip of card, and
dipped her pen, and gave the pigeonhole a name.


# To the New Keeper of the Lighthouse Garden

Dear Stranger,

They tell me that you take over the cottage on the first of the month, and that you have
asked for nothing to be removed. I am glad. The men from the harbour office would have
cleared the garden with a digger and called it tidying. Since we shall not meet, because
my boat goes the other way, I leave you what I know, under the teapot where you are
bound to look.

There is no soil here to speak of. What you see was carried up by me in fish boxes,
mixed with weed from the north cove and the contents of the hen house, over nineteen
years. It is at its deepest by the wall, about the length of your arm. Treat it as you
would a bank account left by a careful aunt.

Wind is the whole of gardening on this rock. It does not come over the wall so much as
fall down behind it, so plant a yard out, not close in. Kale will stand anything.
Potatoes do well if you earth them up on a calm day, and you will have four or five such
days in spring, so don't spend them mending nets. I never succeeded with beans. Each
year I tried one row in case the weather had forgotten, and it had a splendid memory.

The fig is an accident. A visitor spat out a seed, I suppose, for it came up by itself
in the crack beneath the lamp room, where the stone keeps warm. It has given eleven figs
in its life. I ate ten; the other went to a ship's cook who cried when he saw it, being
from a country where they grow along the roads. Please let it be. If you feel you must
cut it, wait for a mild week, and talk to it a little beforehand.

Of the hens, Duchess is in charge. Do not let Captain get out on Sundays when the ferry
is in, as he follows strangers on board, and twice he has been returned to me by post
boat with a label round his leg.

You may feel lonely in about the third week. Everybody does. I found that it helped to
keep a list of ships, not just their names but what I guessed they were thinking of. By
the end of the month I had so many captains with troubles of their own that I felt quite
crowded.

The lamp looks after itself nowadays, all wires. Still, I used to go up at dusk and say
good evening to it. You will please yourself about that. There are new batteries for the
radio in the bread tin, the key to the oil store turns the wrong way, and the robin
takes cheese.

Good luck to you,
Magnus Thorne


# The Weather House

When the old lady died, each of her grandchildren received an object in a box with a note
attached. My cousin Florian got the silver spoons. My sister had the atlas. I got a
weather house, the kind with two little doors, in which a wooden woman comes out for sun
and a wooden man for rain. It was broken. Both of them were out at once.

"You needn't keep it, Emil," my mother said. "She was rather muddled toward the end."

I was nineteen, and had just gone to live in a rented room above a stables, in a city
where I knew nobody. I hung it on the only nail. The note said, in pencil: They have not
been speaking. Be patient with them.

I was supposed to be studying law. What I in fact studied, that autumn, was the ceiling. I
went to the lectures and came back from them. I ate bread standing up. On some evenings I
realised that I hadn't used my voice since the previous day, and I'd say something to the
room, just to see if it still worked. The wooden pair stood side by side upon their little
porch and stared past each other at my washing.

"What did you quarrel about?" I asked them once.

It was then that I heard it: a tick, dry and small. The woman had moved. Not far, no more
than the thickness of a fingernail, but she had certainly gone back a step toward her
door. I opened the window. A fog had come up from the river. I couldn't remember whether
that was supposed to be rain or not.

I took the thing down and looked at the back. There was no clockwork. There was only a
twist of gut, pale yellow and as thick as a bootlace, from which the whole porch hung; it
winds tighter when the air is dry, looser when it's damp, and that is all the magic there
is. This one had been tied too short, and frayed besides. It was held by a wedge of folded
paper that someone had jammed in beside it.

I pulled out the wedge. It was a bus ticket from before I was born. On the reverse my
grandmother had written, Violin shop, Kramgasse, ask for the E.

I had no lecture until Tuesday. I found the street, and then the shop, down three steps in
a cellar that smelled of varnish. A girl with a pencil behind each ear was planing a piece
of spruce. The shavings curled over her wrist like ribbon.

"I need an E," I said.

"Who doesn't?" She put down the plane. "For a whole one, or a half? Steel or gut?"

I had to explain. I was out of practice, and I explained it much too fully, the spoons,
the atlas, the fog. When I reached the pencilled note she held her hand out for the
weather house. She blew the dust off the wooden man. "They're not broken at all," she
said. "They have simply been stuck in between. It's the worst weather there is, neither
the one nor the other. Nobody can get in or out."

"That's just it," I said, rather more loudly than I had intended.

She glanced at me, and then she pulled up another stool. It took most of the afternoon.
She taught me how to soak the gut in a saucer, and roll it between finger and thumb; how
you must hang a small weight from it while it dries, or it'll sulk. While it dried we
drank tea out of glue pots. Her name was Leonie. She was an apprentice, in her second
year, and she too had come to the city without knowing anyone. During the first winter,
she told me, she'd gone into shops and asked for things she did not need, so as to have a
conversation.

"What kind of things?"

"Once I bought a hinge," said Leonie.

By four the string was ready. We hung the porch on it and gave it a touch. It swung to and
fro, to and fro, smaller each time, like somebody shaking her head and gradually coming
round to a different opinion. The woman rolled out, in her red skirt, into the lamplight.
The man went in and shut himself up with his umbrella.

"So it's fine," I said.

We both looked up at the cellar window. Along the pavement went wet boots, wet wheels, a
dog wet to the elbows. It was raining harder than I'd ever seen it.

"It's always dry in here, for the sake of the wood," Leonie said. "She is telling you
about inside."

I paid for an E string, although she didn't want to take the money. I carried the box up
the three steps under my coat. At the corner I stopped and turned back, in the pouring
rain, and when she raised her head from the bench I asked her whether, by any chance, they
sold hinges.


# How a Refrigerator Works

Cold is not a substance, and it can't be poured into a box. A refrigerator works by
taking heat out. Put your hand behind one, near the grid or along the side panels, and
you can feel where that heat goes: into the kitchen, together with a bit more for the
trouble of moving it.

Moving heat from a cool place to a warm one is against its natural habit. Left alone, a
hot cup cools and an iced drink warms up, until everything in the room agrees. To push
in the other direction takes work, just as water may be brought uphill but wants a pump.
The trick depends on a fact you can check with wet skin: a liquid that evaporates takes
heat from whatever it touches. Step out of the bath into a draught and you will not
doubt it.

Inside the walls runs a closed loop of pipe, holding a fluid which boils at a very low
temperature. In the part of the loop that lies next to the food, the pressure is kept
low and the fluid boils even though it is, say, twenty degrees below freezing. Boiling
requires heat, and the only heat available comes from the milk, the lettuce and the
leftover stew. They grow colder while the liquid turns to vapour.

Next the vapour is drawn into a compressor, the thing you hear humming in the night. It
squeezes the gas into a smaller volume, and squeezing makes it hot, in the same way that
a bicycle pump gets warm near the valve. The gas leaves hotter than the room. Pushed
along the coils on the outside, it is now able to give heat to the kitchen air, and as
it does so it condenses back into a liquid, releasing all the heat that it picked up
indoors.

One more step closes the circle. The warm liquid, still at high pressure, is let through
a very narrow tube. On the far side the pressure falls abruptly, a portion flashes into
vapour, and the rest is chilled. It arrives beside the food, cold and ready to boil
again. Round it goes, hour upon hour, and the same few spoonfuls of fluid may last for
twenty years.

A thermostat decides when. As soon as the inside is cold enough, it cuts off the motor;
when the temperature has crept up by a degree or two, it starts again. Thick foam in the
walls slows the leaking in of warmth, and a magnetic strip holds the door shut against a
soft seal. If a sheet of paper slides out easily when the door is closed upon it, the
seal has grown stiff and the motor is working harder than it should.

Could you cool a room by leaving the fridge open? Sadly, no. Whatever heat is taken from
the front comes out at the back, and the electricity that drives the compressor ends up
as heat besides, so on balance the room gets warmer. An air conditioner escapes the
difficulty by putting its hot coils outdoors.

Before all this there were ice houses, where winter's ice was packed in straw and lasted
into August. Frozen lakes were sawn up, sold by the block, and shipped across oceans.
Most homes have forgotten that trade completely, and keep instead a white cupboard that
sings to itself in the corner.


# A Chess Lesson

Old Mr Farkas set up the white pieces, and left the other side of the board empty except
for a king.

"Is that all I get?" asked Nadia.

"That is all you get. I have sixteen. I've had a bad night and I would like to win."

She was ten, with a plaster on her chin. She studied the lonely king. "It isn't fair."

"Not in the least. Let us see how long you can make it last. You may start."

She moved one square to the left. He brought out a knight. She moved again, and he slid
a bishop along its diagonal, humming. On the ninth turn he said "Mate" and leaned back
to hunt for his spectacles, which were on his forehead.

"What did you learn?" he said.

"That you like winning."

"Everyone does. What else?"

"The corner is bad. There's nowhere to go." She frowned. "And the edge is nearly as bad.
When I was in the middle I had eight squares, but at the side I only had five, and in
the corner three."

"Ah." He held up a finger. "Who told you to count them?"

"Nobody did. I was looking for a way out."

"Good. That is the first lesson, and most people pay me for a month before they come to
it. A piece is as large as the places that it can go to. Here, take this knight. Put it
in the centre. How many?"

She touched the squares with her fingertip, whispering. "Eight."

"Now on the rim."

"Four. And in the corner, just two! It's like a horse in a cupboard."

"Remember that cupboard. We will now exchange, you have the army and I shall be the poor
king. See if you can do it in nine."

She attacked at once with her queen. He stepped aside; she gave check, he stepped back;
she gave another check and another, leaning over the table with her plaits in the
pieces, until after some twenty moves the king was sitting precisely where it had begun.

"I keep on hitting you and nothing happens," she complained.

"You are chasing a chicken round a yard. Does one catch a chicken by running after it?"

Nadia, whose grandmother kept chickens, considered this. "Never. You shut the gate
first. Then you make the yard smaller."

He did not reply, but found something of interest to look at outside the window. She
drew the queen back. She placed it not next to the king but a long way off, on a row by
itself, so that a whole half of the board was closed like a gate. Then she fetched a
rook and shut the next row. The king retreated. She moved slowly, with her lips pressed
together, one fence after another, and did not say check even once until there was no
place left.

"Mate?" she said.

He peered at it for a considerable time, from the front and then from the side. "Mate,"
he agreed. "Fourteen moves. And for the last six you were not angry. Did you notice?"

"I was too busy."

"That was the second lesson. Same time on Thursday. And bring me one of your
grandmother's eggs, I have a feeling that I'm going to need my strength."


# Three Hundred Lanterns

Every year, at the close of harvest, the town of Sankt Alban floats its lanterns down the
river, and every year the committee meets in August to disagree about the paper.

"White," said the pharmacist. "It's always been white."

"It has been white since the flood, when it was the only sort that they could get," said
Miss Brandl, who taught history. "Before then it was any colour you liked."

Jakob, who was ten, had been brought along by his grandmother because there was no one to
leave him with. He was drawing on the back of the agenda. He was drawing a lantern, and
next to it a fish, and he'd begun to wonder what a fish would make of it all: a roof of
lights going over, once a year, and nobody saying why.

"What happens to them after?" he asked.

The committee paused. It was a committee of adults, and had not expected to hear from that
end of the table. "After what?" said the mayor.

"After the bridge. When they've gone round the bend."

No one knew. You stood on the bank and sang, and the lights grew small, and turned with
the river behind the mill. Then you went home and had soup. The mayor supposed that they
went out. The pharmacist believed that they sank. Miss Brandl said, with a frown, that in
all the chronicles she had read there was not one word on the subject.

"Three hundred a year," said Jakob's grandmother. "Going where? It's a wonder we never got
a letter."

It preyed on Jakob. He lay in bed and multiplied. On the night of the festival, when all
of the others lit their wicks and knelt along the landing stage, he set his own on the
water last. He'd written on it. Then he took his bicycle from behind the fire station.

The path followed the bank for a while, and afterwards it was no longer a path. He pushed
through alders. On his left hand the lanterns were travelling at about the pace of a
person walking; they nudged and parted, and gathered in the slow places as if for a chat.
There were fewer by now. Some had drifted in among the reeds, and glowed there like
windows in a village. He counted two hundred and six, then a hundred and ninety. The
singing was gone. Only the weir could be heard, getting nearer.

He'd forgotten about the weir.

He got there ahead of them and stood on the stone lip, with wet feet, prepared for the
worst. The first came up to the edge, hesitated, tipped, and was gone. Then the next. But
they didn't go out all at once. Beneath the fall there was a broad, still pool, and up
they bobbed, one in five or one in six, spinning, half drowned, and burning.

Somebody laughed. Jakob nearly fell in.

On the opposite bank was a fire, and around it sat some people he'd never seen before.
There were men with poles, a woman, a number of children up past their bedtime. A barge
lay behind them, moored under the willows, with pots of geraniums on the roof.

"You've come to see how it ends," called the woman. "That makes you the first. Mind the
third stone, it rocks."

He crossed over. They moved along and gave him a place and a potato. They were river
people, they told him. They carried gravel, and were never in one spot for long, apart
from this single night, when they took care always to be here. Their grandparents had done
so too. The children had nets on long handles, and each time a lantern came over the weir
alive, one of them leaned out, dipped it up, and carried it dripping to the barge.

"We hang them along the rail," said a boy of his own age. "All the way down to the sea.
People come out to look at us. They think that it's something we made ourselves."

"And what do you tell them?"

"We say it's from upstream."

Jakob ate his potato. He watched the long, low boat fill up with light. It was quite
unlike anything he'd pictured, and much more like what he would have wished to. Then the
boy with the net gave a shout. He'd got one that was different from the rest, he said;
there was writing on it.

They turned it toward the flames. The ink had run, but you were able to make it out. WHERE
DO YOU GO? it said.

The woman dried it on her apron. She asked Jakob for his pencil, thought a bit, and wrote
on the other side. In the morning, when the barge had left and he wheeled his bicycle
home, stiff and smoky and in dreadful trouble, he had that lantern on the handlebar. He
took it to the committee. They passed it round the table from hand to hand, the mayor, the
pharmacist, Miss Brandl, who held it the longest.

EVERYWHERE, it said. PLEASE SEND COLOURS.


# To a Sister, about the Wedding Hat

Dearest Winnie,

You were right about the hat, and I want it in writing before you get the story from
Cousin Maud, who was sitting behind it and feels she has a grievance.

As you know, I meant to wear the blue. You had advised the blue. But on the Thursday I
passed that little shop in the arcade, and there it sat on a stand by itself, the colour
of an apricot, with a brim like a cartwheel and on the left side a spray of something
between a fern and a fountain. The girl said it took years off me. She ought to have
added that it would take them off other people.

The first difficulty was the taxi. I went in sideways, and could only get my head as far
as the middle, so I rode the entire way bent over as though looking for an earring. When
I got to the church I came out in the same position and the usher asked if I required a
chair.

Next, the pew. I had been put in the third row beside Uncle Leopold, and whenever he
turned to speak to me the fountain went up his nose. He sneezed through the whole of the
first hymn, on the beat, I will say that for him. Then the vicar asked if anybody knew
of any reason why these two should not be joined together, and in the silence that
followed Uncle Leopold sneezed once more, so loudly that the bridegroom said "Who's
that?" and the bride's mother had to be held by the elbow.

I could have lived it down even so. But the reception was in the garden, and there is a
donkey next door. You see where this is going. I was standing by the fence having a very
pleasant conversation about drains with the best man's father when I felt a sort of
thoughtful tugging. By the time I had turned round the fern was gone, and he was
starting on the brim, with his eyes half shut, like a man with an artichoke. I pulled,
the donkey pulled, and the best man's father, who used to be in the fire brigade, took
me by the waist and pulled as well. There is a photograph. I am told that it is the only
one in which all of the guests are smiling.

The bride came over and hugged me. She said that everyone had been so stiff until then,
both families standing on separate sides of the lawn like chess pieces, and that after
the donkey they all just mixed. So I don't regret it. But from now on I am a woman who
wears the blue.

His name is Walter, by the way. The father, not the donkey. He has written to ask about
my drains.

Your chastened
Hetty


# Why We Sleep

By the age of seventy-five, you will have spent around twenty-five years unconscious. It
would be strange if so large a habit had no purpose, the more so because an animal
asleep is in danger. It can't feed, or flee, or look after its young. Nevertheless every
creature with a proper nervous system that has been carefully studied does something
like it: birds, fish, flies, and even jellyfish slow down at regular times and miss the
rest if they are kept from it.

Two clocks settle when we drop off. One is a daily rhythm run by a small group of cells
deep in the brain, set by morning light that falls on the eyes. It explains why
travellers lie awake in foreign hotels. The other is more like an hourglass. As brain
cells burn their fuel through the day, a by-product called adenosine accumulates, and
the more there is, the drowsier we feel. Coffee works by blocking the places where
adenosine would attach. It does not remove the stuff, which is the reason tiredness
comes back with interest when the cup wears off.

The night itself has a shape. We sink first into light slumber, then into a deep stage
in which great slow waves sweep across the brain and it is very hard to be roused. Then,
after an hour and a half or so, the picture changes: the eyes dart about beneath their
lids, breathing becomes irregular, the muscles go slack, and the brain is almost as busy
as by day. Most vivid dreams happen here. The cycle repeats four or five times, with
more depth before midnight and more dreaming towards dawn.

What gets done in those hours? Memory is one answer. Teach rats a maze and the cells
that fired along the route will fire again in the same order during sleep, speeded up,
as if rehearsing. People who learn a list or a piano passage do better next day if they
have slept in between than if they have merely waited. Besides strengthening some
connections, the brain seems to weaken a great number of others, clearing away trifles
so that there is room tomorrow.

Housekeeping is a second answer. In deep sleep, fluid appears to move more freely
through the spaces between brain cells and wash out waste. How important that is in
humans is still being argued about. The body is busy too: children release most of their
growth hormone at night, wounds mend, and the defences against infection are tuned.
After a bad week we catch colds more easily.

Go without and the price is soon plain. One lost night makes a driver about as clumsy as
several glasses of wine would. Temper frays, sums go wrong, sweet food becomes
irresistible. Long before any lasting harm, the brain begins stealing naps of a few
seconds, whether its owner permits it or not.

Needs differ. A newborn takes sixteen hours or so, a schoolchild nine to eleven, most
adults between seven and nine. Old people often sleep less soundly, though they may want
it as much as ever. As for advice, the dull kind is the best: a dark, cool room, the
same hour each evening, and no glowing screens held up to the face like a small private
sunrise.


# The Projectionist's Apprentice

Old Benedek ran the cinema from a closet up at the back, with a square hole in it the size
of a hymn book. It was hot there, even in January. On the wall he had tacked a list of all
the films in which the reel had snapped at the best moment, and what he had done about it.

"You splice," he said, "and meanwhile you cough. If they hear a cough they believe that
someone's in charge."

He was training me up because his eyes were failing. He wouldn't admit that. He said that
the films were getting darker. I was fourteen, and could thread the machine in the time it
takes to tie a shoe, and what I liked best wasn't the picture anyhow; it was the beam,
with the dust going round and round in it like a slow snowfall that never came down.

In March the owner told us that he was selling up. A firm wanted the building for carpets.
There would be one more Saturday, and then thank you very much, and everyone was to have a
free choc ice.

"What shall we show them?" I asked.

Benedek was oiling a sprocket. "Whatever's been delivered. A comedy, I think. Something
with a horse."

But the van from the distributor's didn't come. By six on the Saturday there was a queue
down as far as the bridge, grandparents and babies and a whole wedding party in its
finery, and not one foot of film in the house. The owner wrung his hands. He wanted to
send everybody home.

"Wait," said Benedek. He was looking at the floor under the rewinding bench, where the
biscuit tins were. I'd always thought that he kept biscuits in them.

You'll remember the list. Each time that a reel had broken in forty-four years, he'd
needed to cut away a bit on either side before he could join the ends: two frames, or ten,
or a foot. You were meant to throw those in the bin. He prised up the first of the lids.
They lay coiled inside like wood shavings, hundreds and hundreds of them, grey and silver
and, in the later tins, all the colours of boiled sweets.

"Can you splice quickly?" he asked me.

"You know I can."

"Then I'll hand them to you. I don't need to see. The edges tell me what year each one
was."

We had fifty minutes. Downstairs the pianist, who hadn't been wanted since the arrival of
sound and who only came in for the company, was asked to keep them amused. Scissors,
cement, press, count to eight. A man opening his mouth to speak. A door. Half a kiss.
Somebody's hat as it left his head. A train, a lion, a woman just about to turn around. I
stuck them one to another in whatever order they came to hand, and my fingers were so
gummy by the end that I had to have my tea held for me.

"It won't make any sense," I said.

"They've seen them all before," said Benedek. "They'll know what goes in between."

He let me start the motor. The hall went dark, and that breath went through it which I've
never heard in any other place. And then up came the lion. Straight after it there was the
door, which opened, and there stood the hat. People laughed; I don't think that they could
have told you why. There followed the train, and a wedding, and four frames of sea. The
pianist had grasped what was happening, and she ran along beneath like a dog beside a
bicycle, waltz, gallop, thunder, and never once looked at her hands.

It was going too fast to think about. But I noticed something through my little window.
Every few seconds somebody in the dark would call out. "That's the night you proposed to
me!" said a voice from the stalls. "That's when the rain came in!" And from the balcony, a
deep old bass, amazed: "I never saw this bit. They cut it out. I've waited thirty years to
see what he had in his hand."

"What did he have?" asked Benedek at my shoulder. He had his face turned towards the hole,
and the beam was shining on it, but his eyes were closed.

"A letter," I said. "It was a letter, and he's giving it to her."

"Ah," said the old man. "I always thought so."

It lasted for nineteen minutes. The last piece to go through was the woman, and I'd placed
her there deliberately. She began to turn around. You saw her ear, her cheek, the
beginning of a smile, and then it was just white light, and the loose end flapping.

Nobody got up. In the silence I heard a cough, calm and rather loud, from the closet up at
the back, so that they'd all know that there was someone in charge.


# How Maps Flatten the Earth

Peel an orange in one piece, if you can, and try to press the skin flat on the table. It
splits at the edges or wrinkles in the middle. This is no fault of the orange. A
mathematician proved about two hundred years ago that no part of a sphere, however
small, can be laid flat without some stretching or tearing. Every flat map of the world
is therefore wrong, and the art lies in choosing how.

There are four things one would like to keep: the shapes of places, their areas, the
distances between them, and directions. A globe keeps all four. On paper you may keep
one of them exactly, or two in certain cases, or make a compromise in which everything
is slightly off and nothing badly so. Each recipe for turning the globe into a sheet is
called a projection, and there are hundreds.

The best known was published in 1569 by a Flemish maker of maps and globes. He was
thinking of sailors. With a compass, the easiest course to steer is one that keeps a
constant angle to north, and he wanted such courses to show up as straight lines. To
achieve that, he had to draw the meridians parallel, although on the real earth they
draw together towards the poles. This widens everything away from the equator. To keep
small shapes true he stretched the map upwards by the same amount. The farther north or
south you go, the worse it becomes: Greenland looks as large as Africa, which in truth
is fourteen times bigger. At the poles themselves the stretching would be endless, so
the sheet is simply cut off.

For navigation it was a triumph. On a classroom wall it gives children odd ideas about
who takes up how much room. When area is what counts, as in showing where forests are or
how many people live in a region, mapmakers use equal-area projections. Those keep every
country at its proper size but squash or shear its outline, particularly near the rim.

A third family preserves distances from one chosen point. Put that point at an airport
and all routes leaving it are straight and correctly measured, while the opposite side
of the world is smeared round the edge in a ring. Radio operators like this sort, for
they want to know which way to point an aerial.

You can imagine many projections as shadows. Place a lamp at the centre of a glass
globe, wrap a cylinder of paper about it, and trace what falls on the paper. Or rest a
cone on top like a party hat, or hold a flat sheet against one side. Wherever the paper
touches, the picture is accurate; errors grow as you move away. Hence a country that is
long from east to west, in middle latitudes, is commonly drawn on a cone, and the polar
regions on a flat disc.

For a town plan none of this matters. Over a few kilometres the curve of the earth is
too slight to see, and a ruler may be trusted. It is only when we try to look at
everything at once that we have to decide what we are willing to get wrong, and it is a
good habit, on meeting any map of the world, to ask what its maker decided.


# Deep End

The municipal baths opened at six for the serious swimmers, and at six precisely, every
weekday of the year, Mr Haddad lowered himself by the ladder into the shallow end and
stood there. The water came to the third button of his bathing costume. He walked from one
side to the other, thirty times, with his arms held out. After that he got dressed and
went to work.

Frankie watched him from the lifeguard's chair. She was seventeen, with a whistle she had
never yet blown. It was no business of hers how people took their exercise. But after a
month of it she couldn't stand it any longer, and she climbed down.

"You could swim, you know," she said. "It's included."

"I can't," said Mr Haddad. He didn't stop walking. "I make false teeth. I keep accounts. I
speak four languages, one of them badly. But that I never learned."

"Then why do you come?"

He reached the wall, touched it, and turned round. "I had a small boy, and now he's a big
one, and he's getting married on an island. It is a very fine island, I've seen
photographs. You go there in a boat. He has chosen to be married on the beach, at the edge
of the sea, and his bride would like us all to walk in up to here," and he laid a wet hand
on the third button, "and throw flowers. It's the custom with her family. So I practise.
I'm accustoming myself."

"To being wet?"

"To not screaming," said Mr Haddad courteously.

It came out by degrees, over several mornings, one width at a time. When he was five he'd
fallen from a jetty. There had been green light, and a roaring, and somebody's brown arm.
That was all. But ever since, if he so much as felt water close about his ears, he was
back under that jetty. He washed his hair at the barber's.

"When's the wedding?" asked Frankie.

"In nine weeks."

She looked up at the clock, and down the pool, where the serious swimmers were ploughing
to and fro like machinery. "I'll teach you," she said. "Not to swim. Just to lie there. If
you can lie on it, it can't ever get you. That's all that swimming is, lying on it and
being nosy."

They started on the Monday with his ears. She got him to bend his knees until the surface
touched the lobes. He went grey, and recited something beneath his breath.

"What's that you're saying?"

"The upper molars."

"Say them louder, then."

By the third week he was able to float a hand, and watch it, as though it were someone
else's. In the fourth it was a foot. She kept one palm flat between his shoulder blades
and told him that he weighed nothing, that she was holding up a newspaper. In the sixth he
lay with his head back in the crook of her arm, as rigid as a plank, glaring at the
ceiling, and reached the wisdom teeth before he had to stand.

"I've got it wrong," said Frankie. "You keep waiting for it to be over. What can you hear,
when your ears are under?"

"The roaring."

"No, but really listen. I'll count ten. You tell me what's in it."

He lay back. She saw his lips move, and cease to move. Ten went by; she didn't mention it.
All along the far lane the swimmers passed, and a pump was thudding away somewhere behind
the tiles, and high under the roof the first sun had got in and was wandering over the
beams. His forehead smoothed itself out, line by line, like a sheet being pulled straight
by someone at each end.

"It's people," said Mr Haddad in wonder, to the roof. "It's only people's feet. And
there's a machine, and a kind of ringing. And there's a person breathing, extremely close
to me."

"That's you."

"Is it? He sounds quite all right." He considered for a moment longer. "Where is your
hand, Miss Frankie?"

She held both of them up, where he could see them, dripping.

He didn't scream. He didn't even blink. He lay there with his arms out and his white hair
spread around him, turning gently in the swell from the fast lane, first toward the clock
and then toward the door.

Some weeks later a postcard arrived at the baths. It showed a long beach, with a cross in
ink quite far out on the blue part. On the back, in the careful hand of a man used to
working on a very small scale, were the words: We threw the flowers. Then all of the
others walked back to the shore, and I stayed in and watched them floating, since we
happened to be at the same height.

Frankie pinned it on the wall next to the rules. She had to move the one about no
lingering.


# Night Shift at the Weather Station

LENA: Wind?

OMAR: North by west, eleven knots, and gusting. It's getting up.

LENA: Pressure?

OMAR: Nine hundred and ninety-two, down three in the last hour. Lena, I'm supposed to be
asleep. It's your watch.

LENA: Yes, but you're awake, and you have nicer handwriting. What is the cloud doing?

OMAR: I can't see any cloud. It is a quarter past two in the morning.

LENA: Go out and look for stars, and where there aren't any, that's cloud.

OMAR: I've just got my feet warm. All right, all right. Where's the other boot?

LENA: The kettle is standing on it.

OMAR: Why in the world would anyone stand a kettle on a boot?

LENA: It wobbled.

OMAR: Brr! I'm back. Stars overhead and to the east. Nothing at all from the lighthouse
round to the headland, it's as if someone had drawn a blanket up. And the sea has got
that sound.

LENA: What sound?

OMAR: Like furniture being moved in another house.

LENA: You can't put that on the form, there isn't a box for it. But I heard it too. The
forecast from the mainland says light airs until noon.

OMAR: They are a hundred miles off and sitting in a warm room.

LENA: They've got the big computer.

OMAR: And we've got a barometer that my grandfather used to hit with a spoon. It still
fell three. What are you thinking of?

LENA: The crab boats. There are five of them, they go out at four. If I ring the harbour
now and it comes to nothing, I will have kept thirty people ashore for a whole day and
they'll call me Granny Drizzle, as they did in the spring.

OMAR: And if you don't ring?

LENA: That's the part I am thinking of.

OMAR: What would you need to see, in order to be sure?

LENA: Another two millibars. Or the wind backing into the west.

OMAR: Then let's not argue. We'll read it every ten minutes, and make up our minds at
three. I'll do the wind and you do the glass.

LENA: I thought you were going to bed.

OMAR: I'd only lie there listening. Is there tea?

LENA: There's tea, with a slight taste of boot.

OMAR: Two twenty-five. North-west, sixteen.

LENA: Nine ninety-one and a half.

OMAR: Have one of these. My sister made them, they have got figs in. Do you ever wish
that you worked somewhere with people?

LENA: I work with thirty people. They simply don't know that I'm here. Two thirty-five.

OMAR: West-north-west. Twenty-one, and it nearly had my hat.

LENA: Nine ninety, and still going. That's enough for me. I'm not waiting till three.
Pass me the telephone.

OMAR: Granny Drizzle?

LENA: They can call me what they like, so long as it's over breakfast. Hello, harbour?
This is the station. Yes, I know what time it is. Wake them up, would you, and tell them
to go back to sleep.


# To an Apprentice Who Wishes to Give Up

Dear Caspian,

Your note was on the bench when I came in this morning, under the number six gouge, so I
take it that you wanted me to find it before anyone else did. I have read it twice. You
say that you are not cut out for this work, that you have spoilt four chair legs in a
week, and that Rosalind, who began after you, has spoilt none. You offer to pay for the
ash.

Keep your money. The ash was going to be a chair or it was going to be a lesson, and I
price them about the same.

I would ask you to look on the shelf over the glue pots, right at the back, behind the
tin of wax. There you will find a stool. Please take it down and sit on it. You will
notice that it has three legs, all of them different, and that in order to stay upright
you are obliged to lean towards the window. I made it when I was in my second year. My
master looked at it for some time and said, "Well, it knows what it wants to be." Then
he went off to his dinner. I was furious, and I nearly went to sea.

What he meant I understood much later. My cuts were wrong, but I had been looking at the
wood and not at my hands. Anyone's hands can be trained; it takes about four years and a
great many plasters. Looking is rarer. Now, I have watched you pick through a stack of
boards. You turn each one to the light, you sniff at it, you run your thumb along the
grain, and last month you put aside a plank that I myself would have used, because you
said it was going to twist. I used it just to show you. It twisted.

As to Rosalind, she is quick and neat and I am lucky to have her. Ask her to tell you
how she felt about the dovetails. She kept her bad ones at home beneath the bed, so as
not to be seen with them. There were thirty-one. Her mother told me.

You have been gripping the spokeshave as if it meant to escape. Let it go loose in your
palms and push from your hips. Sharpen twice as often as seems reasonable. And stop work
at half past four on Fridays, since everything you have ruined so far was ruined after
that hour, when you are thinking of your supper.

If you still want to leave at midsummer I shall write you a good reference and mean
every word. But come in tomorrow. There is a rocking chair to be mended for a lady of
ninety who was nursed in it, and I need somebody to smell the wood and tell me what it
is.

Yours,
A. Brandreth


# The Library Van

On Thursdays the library van did the high farms, and in all the eleven years she had
driven it Margery Bell had never missed one, until the Thursday when the bridge at Cold
Beck went down the river in the night like a dropped comb.

She stopped at the brink and switched off. On the other side the road went on, up over the
fell, to six farmhouses and forty-two borrowers. Some were in the middle of series.

"You'll not get over there," said a man in a council jacket, who was standing guard on the
gap with a flask. "Three weeks, they reckon, for a temporary one."

"Three weeks!" said Margery. "Old Mr Thwaite is on the last chapter but two. I've got it
here. He had to give back the other copy because of the cat."

"He'll have to wait, then."

"He's ninety-six," said Margery.

The beck was brown and loud, and a good twenty yards across. As she watched, a figure in a
red anorak came down to the water's edge opposite and began to wave both its arms. She
knew it by the stoop. It was Jessie from Top Intake, who got through four romances a week
and a book on bridge. Behind her came others, in ones and twos, with dogs, with carrier
bags. They had walked down for the van as usual. They'd heard about the river, it seemed,
but they hadn't connected it with the books.

Jessie cupped her hands. It was useless; the water tore it all to rags.

"What did she say?" asked the council man.

"I think that she wants to know who did it."

"Did what? The bridge?"

"The murder, in the one that she's just finished. There was a page gone at the end. I
promised I'd look it up." Margery got out of the van and walked to and fro on the bank.
She was a small woman with a voice trained by long years of not raising it. Then she went
round to the back and flung the doors open.

There's a shelf in every library for the things that nobody borrows. On hers, between the
folding maps and the talking books, was a manual, donated by a troop of scouts. She took
it down, blew on it, and found the page. After that she pulled two yellow dusters from the
bucket and tied them on the ends of her window pole and her broom.

The semaphore alphabet isn't hard to learn, but it's slow. Margery propped the manual on
the bonnet, and the council man read her off the positions, since she needed both hands.
Up, and out. Down, and across. It was four minutes before she'd got as far as
T-H-E-G-A-R-D.

On the far bank they stared. She could see them consult. All of a sudden one of the
Postlethwaite boys broke away from the rest and ran up to the fence and came back dragging
two feed sacks. He'd been a sea cadet. He stood on a rock, with his feet apart, and
spelled out so fast that she had to make him repeat it: GARDENER QUERY. AUNT JESSIE SAYS
KNEW IT.

A cheer was seen, if not heard.

So it was that the library opened that day. It opened at ten and it shut at four, and on
both sides people were sent home for sandwiches. They asked for how it ended, and she
looked it up and told them, a word here and a word there, as tightly packed as a telegram.
MARRIES DOCTOR. SHIP SINKS BUT DOG SAVED. NOT REALLY DEAD. A farmer wished to know the
dose for liver fluke. Somebody's little girl, hoisted up onto a shoulder, wanted any poem
with an owl in it, and for that the council man took the broom himself. He had a natural
sweep.

Last of all there came down the lane, on a quad bike, in a blanket, a very old person with
a stick. They lifted him off and sat him on a milk crate. The Postlethwaite boy raised his
sacks. MR THWAITE DOES NOT WANT END, he signalled.

Margery spread her arms in a question mark, which isn't in the manual.

WANTS IT AS IT COMES. START OF CHAPTER TWENTY. HE HAS ALL DAY.

She looked at the sky. There were two hours of light left in it, perhaps. She looked at
the page, small type, no pictures, a storm getting up on the first line. Her shoulders
were on fire. The council man screwed the lid back on the flask, wiped his hands down his
jacket, and moved over next to her by the bonnet, with a finger on the place.

"You do the left arm," he said. "I'll do the right."


# How Vaccines Work

Your body keeps a diary of its illnesses. It is written not in words but in cells, and
vaccination is a way of adding an entry without going through the illness.

When a germ gets in for the first time, general defences respond within hours. They are
crude: fever, swelling, cells that swallow anything unfamiliar. Behind them a more
particular force is waiting. It consists of billions of white blood cells, each carrying
on its surface a receptor of a slightly different shape, made more or less at random
before any germ was met. Most will never find a use. But with so great a variety, a few
are almost bound to fit some piece of the newcomer, as one key in a giant heap will fit
any lock. The piece that is recognised is called an antigen.

A cell whose receptor fits begins to multiply. In a week or two it has thousands of
descendants. Some turn into factories for antibodies, which are loose copies of the
receptor that drift in the blood, stick to the germ and stop it from entering cells, or
mark it for destruction. Others, of a related type, hunt down cells already infected.
The trouble is that a week or two is a long time. Against measles, or diphtheria, or
tetanus, the sufferer may be gravely ill, or dead, before the particular force has been
raised.

If the patient recovers, most of those soldiers die off, but a small number stay behind
as memory cells, for years and occasionally for life. Let the same germ come again and
they respond in a couple of days, so strongly that the person commonly notices nothing.
That is why people who had measles as children do not get it twice.

A vaccine shows the body the antigen without the danger. There are several methods of
doing so. One may use a living germ that has been weakened until it can barely grow, or
a germ that has been killed, or only a fragment such as a single protein or a disarmed
poison. A newer way is to send in a short-lived set of instructions, called messenger
RNA, from which some of our own cells make the fragment for a few days before the
instructions fall apart. In every case the white cells go through the whole drill:
recognition, multiplication, memory. The sore arm and the tired evening that follow are
signs of the drill, not of the disease.

Why more than one dose? The second meeting makes the surviving cells multiply again, and
favours those that fit best, so that memory becomes both larger and sharper. With some
germs, influenza above all, the antigens alter from year to year, and last season's
diary entry no longer matches the face at the door.

Protection is never quite complete. Some people respond poorly, and the very young or
very sick can't be given certain vaccines at all. They are sheltered by everybody else.
A germ that needs to pass from person to person dies out when most of those it meets are
immune, as a fire goes out where the trees stand too far apart. Smallpox, which used to
kill millions every year, was removed from the entire world in just that manner, and its
last natural case occurred in 1977.


# Station Forty-One

Dear Mum,

You asked me what there is to see here, and I've been putting off the answer, because it's
nothing. I don't mean that it is dull. I mean that I came four hundred miles into the
desert in order to look after a rain gauge, in a spot where it last rained when I was in
primary school, and that each day at noon I walk out to it with my pencil and I write down
a nought.

There is a hut. It's got a bed, a radio, a tap, and a roof that ticks when it cools off.
There's a road to the north which you can see only when there is dust on it. The fellow I
took over from, Gus, was in such a rush to be gone that he shook my hand through the
window of his truck. "Keep your boots upside down," he told me, "and don't leave out the
noughts." I thought that he was joking about one of them.

By the second week I'd begun to feel it was silly. No one could tell if I did the walk or
not. I could have sat on the bed and filled in noughts until Christmas. One day I did just
that, I wrote it down at ten past eleven with my feet up. And Mum, I can't explain this,
it was the longest afternoon of my life. I kept on thinking of it out there, with its lid
off, waiting. At four I put on my hat and went and apologised to a tin funnel.

It was then I found that I had a neighbour. There's a lizard, the length of my thumb,
lives in the shade of the post. He comes out around noon, as I do. He lifts his left front
foot and his right back one, stands like that for a while, and then changes over. He does
it because the ground is hot, but it looks like a very polite dance. I have called him the
Inspector.

Now for my news. On Tuesday the radio woke me before light. It was headquarters, a woman
named Priya; I've never met her but she's got a laugh like a gate. She collects the
readings from all the stations, sixty-odd of us, spread over an area you could lose France
in. She said, "Forty-One, what's your pressure doing?" I told her. She said, "Go and look
at it again." I did, and it had fallen further as I stood there.

"Now I'm going to tell you something," said Priya. "Thirty-Eight had a drop last night,
and Thirty-Nine this morning. It's walking towards you. Don't get excited. It'll most
likely dry up before it gets there, it generally does."

I got excited. I swept the hut. I put out each thing I own that would hold water, the
bucket, the basin, both the mugs. The sky was the same as always all day long, like the
inside of an enamel bowl. At noon I wrote my nought. The Inspector didn't come.

It arrived at five, and it came by smell. You won't believe how it smells, Mum. It's like
when you iron a shirt that's been a bit too long in the drawer, and like pennies, and
bread. The whole of the west went purple. I ran to the gauge and stood beside it, as
though I might be of some assistance.

I heard it before I felt it. It sounded like somebody who walks through dry leaves a long
way off. And something hit me on the hand. Then there was one on my boot. Around me little
craters were opening in the dust, a yard apart, each with a puff of smoke. I counted
nineteen. I saw two of them go into the funnel, I'd swear to that in court.

And then it was over. It went by to the south of me, with its skirts held up, and rained
on nobody at all for a solid hour. I watched it doing so until it was too dark.

I measured what I'd got. It didn't come up as far as the lowest mark. There's a rule for
this, it turns out, at the back of the handbook, and I had never read so far. When there's
been rain but it's too little for measuring, you aren't to put a nought. You put a T. It
stands for trace.

I called it in. There was a silence, and a bit of crackle. "Say that again?" said Priya.
So I did, and I heard her turn away from the microphone, and shout it out across some big
room that I've never seen, full of people at their desks. "Forty-One's got a trace!" And
they clapped, Mum. I could hear them clapping.

She told me that there hasn't been a T in that column for eleven years and two months. All
those noughts before it are how they know.

This morning there was a flower by the post. It is white, and not as big as a shirt
button. The Inspector was sitting next to it with all four of his feet on the ground.

Your loving son,
Col


# How a Violin Makes Sound

Pluck a rubber band stretched between your fingers and you will hear almost nothing. A
string is thin; it slices through the air like a wire through cheese and pushes very
little of it. Violin strings are no better. Their voice has to be borrowed from the
wooden box beneath.

Let us begin at the bow. It carries a ribbon of some hundred and fifty horsehairs,
rubbed with rosin, which is made from the sap of pines. Rosin has a peculiar property:
it grips firmly when surfaces are at rest against each other, and much less once they
slide. As the bow moves, the hair grips the string and drags it sideways. The pull of
the string grows until the grip fails; it snaps back, slips past the hair, then is
caught again. On the A string this happens four hundred and forty times in each second.
The sawing motion feels smooth to the player, but at that scale it is one long series of
catches and escapes.

Pitch is determined by three things. A shorter string vibrates faster, as does a tighter
or a lighter one. The pegs take care of tightness. Weight is fixed by the maker, who
winds the lowest string in metal to make it heavy yet flexible. Length is in the left
hand: pressing a finger on the fingerboard leaves less string free to swing, and halving
it raises the note by an octave. There are no frets to help. A millimetre to one side
and the audience knows.

So far, hardly any sound. The four strings pass over a thin upright piece of maple named
the bridge, and press down upon it with a force equal to the weight of a small child.
When a string swings sideways, the bridge rocks from foot to foot. Under one foot,
inside the body, runs a long bar glued to the top plate. Close to the other foot stands
a little stick of spruce, wedged between top and back, known as the sound post. French
makers call it the soul. Because of the post, that foot stays fairly still, while the
other is free to pump the top up and down. The belly of the violin, broad and springy,
moves a good deal of air, and now the note can fill a hall.

Two curving slots in the top let air in and out. The body acts as a bottle does when you
blow across its neck, with a deep resonance of its own that supports the lowest notes.
The remainder depends on how the plates bend. Each has its favourite frequencies, and
these give an instrument its character, since no string ever vibrates in a simple way.
Along with the main note come fainter ones at twice, three times, four times its
frequency, and the wood strengthens some and starves others. This mixture is how you can
tell a violin from a trumpet playing the same tune.

Makers choose spruce for the front because it is stiff for its weight, and maple for the
back. They carve to fractions of a millimetre, tap, listen and carve again. Whether
certain old Italian instruments are really superior is disputed; in tests with the
lights off, experienced players have often preferred new ones. What no one disputes is
the number of hours it takes before anyone else in the house enjoys the sound.


# To the Lost Property Office of a Railway

Dear Sir or Madam,

On the evening of the ninth I left a parcel on the 6.15 slow train, third carriage, in
the rack on the side away from the sea. I should like to describe it in such a way that
there can be no mistake, while at the same time asking you not to open it.

It is about as long as a loaf and twice as high, wrapped in brown paper and then in a
tartan rug. The string is green. I tied it with a knot of my own, of which I am rather
proud, and if you succeed in undoing it I hope you will tell me how. There are several
small holes in the top. Those are on purpose.

You will by now have put your ear to it. That noise is normal. It means that it is
contented. If the noise should stop, or if it gets faster, kindly move the parcel away
from the radiator and say something to it in a low voice. It doesn't matter what you
say. My nephew reads it the football results.

I am aware that this raises questions. I am a maker of musical boxes, and have been
these forty years, and the object is a mechanical nightingale ordered by a hospital for
the children's ward. It sings when the room grows dim and gives up as soon as somebody
claps. The ticking is the regulator. The holes are for the song to come out, and the
warmth is bad for the leather of the bellows, which is no thicker than the skin of a
plum. I asked you not to look only because the children have been promised that no
person will see it before they do. There was a solemn vote.

How I came to forget it I can explain too, though not excuse. A young woman across from
me had a baby that would not settle, and she had the look of someone who has been awake
since March. I offered to hold him. He fell asleep on my shoulder between two stations
and I did not dare to move, and when we got to mine I had to hand him over, find my
stick, and climb down backwards. I was halfway home, humming, before my arms told me
that they were empty.

If you have it, I can come at any hour, and will bring the ticket. I will bring you
something else besides, for I never travel without a few small pieces in my pocket.
There is a beetle that walks up a sleeve. It would go nicely on a counter.

In hope,
Erasmus Pell

P.S. Should the lights go out in your office this evening, please do not be alarmed.


# Frost on the Orchard

At nightfall the thermometer on the gatepost showed two degrees and was still going down,
and every blossom on the hill was open.

"We need smoke," said Tante Odile. "Ring the bell."

I was only there for the Easter holidays. I'd been sent because my cousins had mumps, and
so far I had spent my time learning the difference between a Reinette and a Calville,
which in April is no difference at all. Both of them are pink. That evening the entire
valley was pink, terrace above terrace, as if someone had breathed on it.

The bell hung in the gable. I pulled until my feet left the ground. One after another the
lamps came out of the farms below, and wavered, and began to climb. First came the
Perrins, who hadn't been on terms with my aunt since the business about the well. Then the
widow from the mill. After her the schoolmaster, and both of the gendarmes, in slippers.

There was straw stacked ready in heaps, damp straw, with old leaves and vine cuttings, one
to every fourth row. My aunt handed round the torches like a general. "Wait till I say
so," she told us. "If you light too early you'll run out before dawn, and it's at dawn
that it kills. Sit down. Eat. Don't anyone breathe on the thermometer."

So we sat on crates in the dark, thirty people under a roof of flowers. It was so still
that you heard the petals let go. Someone passed a sausage. I found that I was next to the
elder of the Perrin boys, the one with the ears, whom I'd been forbidden to speak to.

"What was it about?" I whispered. "The well?"

"I don't know. It was before I was born. I think that somebody leaned on it." He broke his
bread and gave me the half with more butter. "What did yours say?"

"That your grandfather moved a stone."

"Ours say your grandmother did."

We pondered it. The mercury stood at one degree, then at a half. Up in the hard black sky
the stars looked close enough to be part of the problem.

At ten to three my aunt got up. She laid her hand upon the trunk of the nearest tree, as
you'd feel the forehead of a child. "Now," she said.

The torches ran out along the rows. For a moment there was nothing except crackle and
yellow flame, and then the damp took hold, and out of each of the heaps rolled a thick,
slow, white smoke that smelled of cellars. It didn't rise. It crept along the ground, it
climbed to the lowest branches and spread there, until we were walking about beneath a
second, softer hill. You couldn't see your neighbour. You could hear coughing, and a rake,
and voices that called the names of the trees.

"The Calvilles want more!"

"I've got none left!"

"Take from ours," shouted someone, and through the murk came the old Perrin himself, with
a bale on either shoulder and his eyebrows singed. He stopped short when he saw who it was
that he had said it to.

Tante Odile had soot down to her chin. They looked at one another across the heap. In the
book of our family, I'd been told, these two had not exchanged a word for thirty-one
years. But a fire doesn't wait until you have found the right one.

"Lower," said my aunt. "Put it on the windward side, Marcel. It's creeping in by the
wall."

"I know where it creeps in," the old man growled. "It was I who laid that wall." And he
went down on his knees and blew.

We fought until the east turned green. It's the coldest hour; the thermometer fell to one
below, and hung there, and I remember that I prayed to it, as there wasn't anything else
with numbers. At last a long red bar came over the ridge and touched the topmost row. The
smoke turned to gold. Everyone stood just where they were, black as sweeps, with their
rakes hanging.

My aunt reached up and took a blossom between finger and thumb. She split it with her nail
and looked for the small green heart, to see if it had gone brown. She looked for a long
time. Then she held it out, not to me, nor to the schoolmaster, but sideways, without
turning her head, to where old Perrin was leaning on the wall and getting his breath.

He put on his spectacles. "Alive," he said.

"I've got coffee on," said Tante Odile to the tree. "There's far too much of it."

The boy with the ears told me, afterwards, that he'd walked past the well on his way home
and found out what the quarrel had been. There was no stone missing at all. There was just
the mark of two elbows, side by side, worn into the rim.


# The Shoemaker and the Left Boot

A young man came into the shop with one boot on and the other in his hand, and stood
upon the mat like a heron.

"It squeaks," he said.

The shoemaker, Mrs Dunmore, had a row of tacks between her lips. She removed them one at
a time and lined them up. "Both of them?"

"Just the left. I bought them here in the autumn. I would not mind, only I'm a waiter at
the Hotel Meridian, and I have to come up behind people. They hear me and spill things."

"Walk to the window for me."

He put on the boot and walked. It gave a cry at each step like a gull with a grievance.
A boy who was waiting with his father's clogs began to giggle.

"Now walk as if you weren't thinking about it," said Mrs Dunmore.

"How can I do that? You're both staring."

"Tell me what is on the menu tonight."

"Well, there's a clear soup, and a fish pie with fennel," said the young man, setting
off again, "and then roast pigeon, though I'd advise against it, since the chef has
quarrelled with the supplier. For pudding there's a tart." He stopped. "It didn't
squeak."

"It didn't until you got to the pigeon." She held out her hand for the boot. She flexed
it beside her ear, dripped some oil into the welt, flexed it once more, and shook her
head. "There's nothing loose in here. The stitching's sound and so is the shank. Let me
have the sock as well."

"My sock?"

"Young man, I've seen socks."

She turned it inside out. Under the heel there was a hole, and around the hole somebody
had worked a darn, thick and shiny, in what appeared to be fishing line.

"Who did this?"

He turned pink. "I did. My mother always used to. I'd run out of wool."

"Well, there's your gull. Whenever you are anxious you come down hard on that heel, and
the line rubs on the leather. When you're easy you walk on the front of your foot and it
keeps quiet. It was never the boot that was complaining." She opened a drawer and
rummaged. "Were you nervous about the pigeon?"

"I am nervous about all of it. I've only been there for a fortnight. Before that I was
on my uncle's trawler, and no one minded how I came up behind the fish."

The boy laughed so much that he dropped a clog. Mrs Dunmore found a ball of grey wool
and a wooden mushroom, drew up her stool to the lamp and beckoned. "Sit here. I'll do
the first half and you'll do the second, then the next time you won't have to wait for a
lady who mends boots. In and out, like weaving. Not so tight."

They worked for a time in silence, passing the mushroom to and fro.

"What do I owe you?" he asked when it was finished.

"For the boots, nothing, they were perfect. For the darning, a piece of that tart, if
there should happen to be some left."

He went out across the cobbles, and they listened from the door. There wasn't a sound
until he had reached the corner, where he turned to wave, and walked straight into the
postman.


# Mr Pym and the Parrot

It was common knowledge in Harbour Row that Mr Pym, who tuned pianos, could not abide
noise. He wore felt slippers in the street. He'd once crossed the town at midnight in
order to ask a dripping gutter, by means of a sponge, to stop. So when his sister went to
sea as a ship's cook and left him her parrot, the neighbours laid bets on how long it
would be.

The parrot was called Admiral. It was grey, with a red tail and a cynical eye, and it had
spent twenty years in a galley. It could do a cork, a kettle, a winch, a quarrel in
Portuguese, and the siren of a vessel going astern.

"I must ask you to moderate yourself," said Mr Pym on the first evening.

The Admiral did the siren.

By the fourth day he'd tried everything. A cloth over the cage brought on the sound of
rain, heard through canvas, with somebody snoring. Conversation led to Portuguese. When he
played to it, softly, a little Schubert, the bird listened to the end with its head on one
side, and then gave an exact imitation of him closing the lid.

He couldn't work at home any more, so he took on all the jobs he could get, further and
further out. And as he could not in conscience leave the creature alone, he took it with
him, the cage on the handlebars, beneath an umbrella. That was how they came, one wet
afternoon, to the big house at Sallow Bay, where there was a concert grand which nobody
had been able to put right.

"Four tuners I've had," the lady of the house told him. She was a singer, retired, with
rings on every finger. "They go away and say it's perfect. And the minute they've left I
strike this," and she struck the A above middle C, "and there is something there.
Underneath. Like a wasp in a bottle. Don't tell me it's my age."

Mr Pym sat down. He struck the note and leaned into it as though it were a keyhole. He
took out his fork, his wedges, and his lever. He listened to each of the three strings
alone, then all together, then with the lid up and with it down. The note was as pure as
water. He felt the tips of his ears get warm, for he was a truthful man.

"Madam," he began, "I'm afraid that I find it to be..."

"Bzzz," said the Admiral.

They both turned around. The parrot had climbed to the top of its perch. It shut one eye,
puffed out its throat, and produced the A, quite beautifully, exactly as it had been
played; and under it, fine as a hair, was a second sound, a dry and tinny whisper that
trembled a shade behind.

"That's it!" cried the singer. "That is my wasp!"

"Do it again," said Mr Pym. He had gone pale. "If you please, sir. Only the lower part."

The Admiral obliged. Mr Pym walked slowly away from the piano, with his head bent, towards
the bird and then from the bird into the room, as one follows a thread. He stopped at the
curtains. He stopped by the mantelpiece. There stood a clock under a glass dome, some
shepherdesses, and a photograph in a silver frame of a man in the uniform of a ship's
engineer. "Might I trouble you," he said, "to strike it just once more?"

She struck it. He put out one finger and touched the frame, and the whisper stopped as if
he'd laid the finger on its lips.

It was the glass. It had come a little loose on one side. Only a single note in the world
could set it going, and that was the A above middle C, on that piano, in that corner, with
the lid raised.

"When was this taken?" he asked.

"It was our last summer," said the singer. She'd come up close, and was looking not at the
frame but at the face in it. "He used to hum when I practised. It drove me to distraction.
He had just the one note, poor lamb, he'd got it from his engines." She was silent a
moment. "You can put it right, I suppose? With a bit of paper?"

Mr Pym took from his waistcoat pocket a tiny wedge of felt. He held it over the gap, and
hesitated. All his life he had gone about the world with those small grey wedges, and he
had never yet asked a noise what it was for.

"I could," he said, "if you wish it."

The rain was running down the long windows. From the cage came the sound of a kettle on a
stove, many years ago, just before it boils. The singer went back to her stool, and sat,
and spread out her fingers with all their rings.

"Leave it," she said. "And bring that bird in here next to me. Does he know any duets?"


# Why Leaves Turn Red

Autumn colour starts with an act of thrift. A broad leaf is costly to own in winter,
when there is little light to harvest, the soil is too cold to give up water freely, and
wet snow would break a branch in full dress. So the trees of cool climates let their
foliage go. Before doing that, however, they unpack it.

The most valuable goods inside a leaf are tied up in the green machinery that catches
light. Chlorophyll, the pigment that makes leaves green, is fragile even in midsummer
and has to be replaced all the time. As the days shorten, a tree stops replacing it. The
machinery is taken apart, and its nitrogen and phosphorus are carried back into twigs
and roots to be stored until spring. More than half of a leaf's nitrogen may be rescued
in these weeks.

When the green fades, other colours step forward. Yellow and orange come from
carotenoids, relatives of the pigment that colours carrots. They were in the leaf from
the start, helping to gather light and guarding against too much of it, but the green
outshone them. Birches, poplars and lindens go golden in this way. One could say that
their yellow is uncovered, rather than made.

Red is another matter, and a more curious one. The crimson of maples and sumacs is due
to anthocyanins, the same group of pigments found in cherries and purple cabbage, and in
many species they were not there in July. The tree makes them from sugar, in autumn,
inside leaves that it is about to throw away. Why should anyone paint a house on the eve
of its demolition?

Several explanations have been offered. The most favoured treats the pigment as a
sunshade. While the light-catching machinery is being dismantled it works badly, and
strong sunlight falling on it can produce harmful by-products. A red screen near the
surface cuts down the glare and gives the tree a few more days to finish its unpacking.
In keeping with that idea, leaves on the sunny side of a tree are generally redder than
those in the shade. A second suggestion is that the colour warns off insects, such as
aphids, which arrive in autumn looking for a place to lay eggs. Perhaps both are true,
in different trees.

Weather tunes the display. Bright, cool days with nights just above freezing give the
finest reds, because sunshine makes sugar and the chill keeps it from being drained away
too fast. A mild, cloudy, rainy season leads to dull browns, and a hard early frost
kills the leaf outright and ends the business before it is complete. Brown itself comes
from tannins, which remain when all else has gone; oaks are full of them.

And the fall? At the base of every stalk a thin layer of weak cells has been forming. On
its inner side, cork grows to seal the wound. Day by day the joint gives up its hold,
till the leaf hangs by nothing but the fine tubes that fed it, and the next breeze is
enough. It isn't really the wind that strips the trees. They have undone the last button
already, and the wind only helps them out of their coats.


# To a Neighbour across the Hall

Dear Neighbour in 3B,

We have lived eleven feet apart for two years and have said good morning, by my count,
about four hundred times. I do not know your name, as your door has only a number on it
and your letters come addressed to the cat. At any rate I assume that Professor Biscuit
is the cat.

I am writing for the reason that I play the tuba. You know this already. You have known
it every Tuesday and Thursday from seven to eight. I always supposed that the walls were
thick, since nobody ever knocked, and it was not until last week, when I stayed at home
with a cold and heard you cough as clearly as if you had been in my wardrobe, that the
truth came to me. I had to sit down. I thought of all those scales. I thought of the
month in which I learned the elephant piece.

So, first of all, I apologise. In the second place, I would like to know if there is an
hour that suits you better, or a day on which you are out. I could practise in the
cellar, if the caretaker will shift the prams. There is a mute that one can stuff into
the bell; it resembles a traffic cone and makes me sound like a cow in the next valley,
but I would put up with that.

There is one more thing, and here I may be wrong. On Thursday, having recovered, I began
the slow tune that I save for last. I played very softly on account of what I'd
discovered. At the second line, I was nearly sure that I heard a piano. It was faint,
and it stopped when I did. I started again, and there it was, underneath, putting in the
chords just where I've always imagined them. We went through to the end. Then I heard
the lid close and the cat being told that it was time for bed.

If I dreamed it, please forget this paragraph and tell me about the hours. But if I did
not, then I have the music to eleven duets, and I make a decent lentil soup, and my door
is not locked on Tuesdays.

With respect, and in B flat,
Ambrose Teale, 3A


# The Last Tram to Verity Hill

When the clock over the depot says twenty-three fifty, I let off the brake, ring twice,
and take the last tram up Verity Hill. It's empty as a rule. A conductor isn't needed, and
they've tried more than once to tell me so.

I like it at that hour. The wire sings, the shop fronts slide along like fish tanks, and
on the steep bit after the brewery, if it has been raining, you can see the rails run on
ahead of you up to the sky, so that it seems you might forget to stop. My driver is a man
by the name of Ferdy. He has been in front and I behind for seventeen years. We converse
by means of the bell.

It happened on a Tuesday in the wet end of October. At the fish market there got in a lady
with a ladder.

"I don't know what I'm to charge you for that," I said.

"He's a half," said the lady. "He's folded."

She set it against the pole and sat opposite to it, in the manner of somebody who is
seeing off a relation. She was not young. She wore gumboots, and had a coil of cable on
her shoulder, and her hair was full of drips.

We'd barely started when at the corn exchange two students got in, carrying between them a
chest of drawers without any drawers. At the theatre stop it was a man with a stuffed
heron. By the infirmary I had a harmonium, a hatstand, nine kitchen chairs, and a family
of five with a carpet over their shoulders like a dragon at New Year. I punched them all.
I have never had so many in the car after midnight, and not one of them seemed to think it
peculiar.

"Is someone moving house?" I asked the lady.

"Everyone is. It's only for tonight. Didn't you hear about the hall?" And she told me.
There is a hall at the top of the hill, the old drill hall, that's been closed up ever
since I was a boy. The council was going to knock it down on the Wednesday. It seems that
there was a regulation. They could not pull down any building in which, on the morning
concerned, an established club was found to be meeting. "Established," she said, "means
that it's got furniture."

"And what's the club?"

"Well, that's what we haven't settled. We thought that we'd do the chairs first."

Three short rings from the front. That was Ferdy; it signified that we were overweight for
the gradient. I went through to have a word. He'd stopped her just beyond the brewery, on
the steep bit, with the rain hissing on the lamp and the wheels starting to slip.

"She won't take it," he said. "Not loaded like this. You'll have to put them off."

I looked back down the car. They'd gone quiet. There were children asleep on the carpet.
The heron was gazing out at the weather with its glass eye, and behind it, through the
rear window, all the lights of the town lay spread out, wet and trembling, down to the
harbour and beyond. In seventeen years I had never put off anyone but a drunken bandsman,
and I'd felt badly about him.

"How about sand?" I said.

"We're out. I told them in September."

I walked the length of the tram again. "Ladies and gentlemen," I announced, "this car's
unable to proceed, owing to a lack of grip. I'm not permitted to ask you to get out and
push. It is strictly against by-law nineteen. I'd just mention that I'll be standing on
the rear platform for some minutes with my back turned, having a look at the moon."

There was no moon. I heard the doors fold, and boots on the setts, and somebody giving the
time. Then she moved. Oh, she moved like a ship. I don't care what anyone says about
electricity, I have never felt a thing to equal it: forty people with their shoulders to
the old girl's flanks, in the pouring rain, at a quarter past midnight, and singing. Ferdy
eased in the current, notch by notch. On the crest he rang the bell, and he didn't ring it
for any reason at all.

We unloaded at the terminus. It took us four trips to the drill hall door. The lady went
up her ladder and hung a bulb from a beam, and when it lit there was a floor as broad as a
field, and dust, and high up around the walls the names of regiments in gold. They put out
the chairs in rows. By now it was getting on for two.

"Members only from now on," said the lady. "And staff," she added.

Somebody had found that the harmonium still worked. The first minute of the first meeting
was taken down in my ticket book, for want of paper, and so I can tell you precisely how
it reads. Resolved, that the club be for people who are on the last tram. It was carried
with no one against. The chair was taken by the heron.


# How Money Circulates

Follow a single banknote for a week. On Monday a baker pays it to a boy who swept the
shop. He buys a football. The sports dealer hands it over for a haircut, the barber uses
it to buy eggs, the egg woman puts it towards a new tyre, and on Saturday the tyre man,
who has a sweet tooth, returns it to the baker. Six trades have taken place, worth six
times the note, and the note is exactly as large as it was on Monday. Nothing was used
up except a week.

This is the first thing to grasp about money: it is not the bread, the haircut or the
eggs, but it allows them to change places. Without it each of those people would have
had to find someone who wanted precisely what they could offer, on the same day. A
barber who longed for eggs would need a hen-keeper with untidy hair.

How quickly a note passes along matters as much as how many there are. Economists speak
of velocity, the number of times in a year that an average unit is spent on something.
If everyone grows anxious and keeps cash under the mattress, the chain breaks. The boy
does not buy the football, so the dealer puts off his haircut, and so on down the
street. All have the same skills and goods as before, yet they are poorer, merely
because each is waiting for the others.

Most money nowadays is not paper but entries in the books of banks. When you save, your
bank does not lock the sum in a box. It keeps some in reserve and relies on the
remainder to back loans to others. Suppose a carpenter borrows to buy timber. The bank
writes the loan into her account, she pays the sawmill, and the mill's account grows.
That deposit may support lending in its turn. So banks, by lending, add to the amount of
money in use; as loans are paid back, it shrinks again. There are limits. A bank must
keep enough in hand for those who come to withdraw, it must have owners' capital to
absorb losses, and it had better not lend to people who can't repay.

Above the ordinary banks stands a central bank, which issues the notes and sets the rate
of interest at which it deals with the others. When prices are rising too rapidly it
raises the rate; loans become dearer, fewer are taken, and spending cools. When trade is
slack it lowers the rate. The lever is slow and somewhat loose. A year or more may go by
before its full effect is felt, and by then conditions may have altered.

Why not simply print plenty for everyone? If twice as much money chases the same number
of loaves, the number of loaves does not change, but the price does. In the worst cases,
as happened in several countries in the last century, people have wheeled home their
wages in barrows and spent them before lunch because they would be worth less by supper.

Governments form a loop of their own, taking in taxes and paying out wages, pensions and
bills for gravel. Trade with foreigners makes another. Yet at bottom it is still that
Monday note, going from hand to hand, and doing its work only for as long as the next
person trusts that somebody else will take it.


# Two Gardeners on Either Side of a Wall

VOICE ON THE LEFT: Is that you, sneezing?

VOICE ON THE RIGHT: It's the pollen from your birch. I get it every April.

LEFT: I get your ivy. It has come right under the coping and put a hand into my
greenhouse.

RIGHT: You could cut it back.

LEFT: I did so. I threw the pieces over to you.

RIGHT: So that is where they came from! I planted them. I thought it was a present.

LEFT: You planted them?

RIGHT: Along the bottom, to hide the bald patch. They've taken beautifully.

LEFT: In other words, I have been supplying my own invasion. How long have you been
living there?

RIGHT: Four years in June. And yourself?

LEFT: All my life, apart from the navy. It's odd that we've never met.

RIGHT: There's no door on your side. I believe your front is on Mercer Lane, and mine is
round on the hill; it would be a walk of nearly a mile. I know you by your radio.

LEFT: Is it too loud?

RIGHT: Not at all. I follow the serial. Last autumn yours was broken, and I had to find
out from the butcher whether she married the pilot.

LEFT: I was in hospital. It wasn't broken, there was just no one to turn it on.

RIGHT: I'm sorry. I did wonder. I noticed that nobody was watering, so I'd put the hose
over on hot evenings and hope for the best. Did I hit anything?

LEFT: Was that you? I came home thinking that I'd find a desert, and the runner beans
were up to the eaves. My nephew said it must have been a wet September.

RIGHT: I had to guess where they were. I aimed by the smell.

LEFT: Well, I'm blessed. What do you grow?

RIGHT: Not much. I was a seamstress in a theatre and never had so much as a window box
until I came here. I've got some lettuces that bolt, and a rose with black spots. The
only thing which does really well is a sort of big bluish pumpkin that I never planted.
It came down off the top of your wall.

LEFT: Ribbed, with a little turban?

RIGHT: That's right.

LEFT: That's my Aunt Agatha's. I've been looking for that vine for two summers, I
thought it had died! I have been watering the stump. How many did you get?

RIGHT: Nine. I made soup, I made jam, I left one on the step of the school. They had to
roll it indoors.

LEFT: There was a brick that used to come out, along here, near the tap. My brother and
I would pass notes to the girl next door. Wait a moment. It's stiff. There! Can you see
me?

RIGHT: I see one eye and part of a moustache.

LEFT: How do you do? I'm Leonard.

RIGHT: I'm Philippa. You have soil on your eyebrow, Leonard. Hold still, I'm going to
try and get a jar of jam through.


# Puppets in the Rain

Lorenzo and his daughter pulled the theatre from village to village on a handcart. It was
the size of a wardrobe. When you unhooked the front and let down the flap it became a
palace, or else a forest, as there were just the two backcloths; and from nails along the
inside hung the company, nineteen of them, with their chins on their chests.

In Monte Secco it had been raining for a week. They set up under the arcade all the same,
and Pia went about the square with the drum. She came back with her plaits dripping.

"Nobody's coming," she said. "They say that it's not a day for it."

"What is it a day for?"

"They didn't say. They're all sitting inside, looking out. Papa, I think that it's the
landslip. The road's gone on both sides. They've had no bread since Sunday, and they've
been told to wait."

Her father rubbed his bad knee. He lit the lamps at four, as he always did, and at half
past he rang the handbell. Beneath the arches there were two goats and a bucket. "Ladies
and gentlemen," said Lorenzo.

They played the whole thing. They played the quarrel and the sword fight, and the Doctor
with the enormous syringe. In the second act a shutter opened across the way. By the third
there was a face at it, a boy's, and he was laughing without a sound, behind the glass,
with his hand over his mouth.

"There's one," whispered Pia, holding up the moon.

"One's a house," said her father.

The following day they gave it again. The boy was there, and at the next window an old
woman, who shook her fist at the Miser. But then the rain came down harder still, in
ropes, and you could neither hear nor see over the width of the square. Lorenzo shouted
until he was hoarse. Finally he let the King sink down on the edge of the stage, with his
arms hanging over. Even the goats had left.

"They can't come to us," said Pia. "So that's that."

But she didn't unhook the cloth. She was looking at the rows of lit windows, up and down
the street, four storeys high, each with its flap and its little curtain, and someone
inside with their chin on their chest.

She had a word with her father. Then she took down the Doctor, the Miser, the Princess and
the Bear, and wrapped them up in her shawl, and ran.

The first door was opened by the old woman. "I've nothing to give you," she said at once.

"I know. I've brought you him." Pia held out the Miser. "You put two fingers in the arms
and one in the head. He's got to be at your window at six, and complain. You can say what
you want, as long as it's loud. The Princess is going to be straight across from you, at
the baker's, and she'll answer back."

"I couldn't," said the old woman, putting her fingers into the arms. The Miser lifted his
head. He turned, and took in the kitchen, the cold stove, and the empty crock. "And what,"
he said in a terrible squeak, "have you people done with my bread?"

By six o'clock all nineteen had been given out. The lamps were lit in every window on the
square. Lorenzo stood by himself in the middle with an umbrella and the handbell, and he
rang it.

There never was such a performance. Nobody had a script. The Bear, on the top floor, had
fallen in love, it appeared, with the Princess on the first, and had to have his letters
passed down to her in a basket, from sill to sill, with each one reading them out as they
went by and adding something. The Miser accused the Doctor. The Doctor, who in private
life was the baker, confessed in a big voice to having two sacks of flour behind a false
wall, which he'd been saving in case of worse; and there was a hush, in which you heard
the gutters, and it wasn't at all clear who'd been speaking.

"Then what are you waiting for?" cried the Bear.

"For wood," said the Doctor, more quietly. "My oven's burnt up the last."

"I've wood," said the King, who was the boy. He seemed surprised to hear himself say so.
"My kingdom's full of it. It's out in the shed."

They carried it across in a procession, in the wet, with sacks on their heads, and not a
soul among them took off his puppet. When the road was opened on the Saturday, the
soldiers who came through with the first cart smelled baking from beyond the bend. In the
arcade was a table, and at it sat the village, eating. Nineteen of the diners were made of
wood, and had a slice each set in front of them.

Pia counted them in that night, onto their nails. There were twenty. The last was fresh
cut, of pearwood, and still had the bark on at the back. He had large ears and an
umbrella. Somebody had given him a very good face, tired, a little wet, in the act of
drawing breath to address two goats and a bucket.


# How Glaciers Move

In 1820 an avalanche carried three mountain guides into a crevasse high on a peak in the
Alps. Some four decades later, what was left of them came out of the ice at the bottom
of the glacier, kilometres down the valley, together with ropes and hats. A scientist
who knew the speed of the ice had foretold roughly when it would happen. The sad parcel
proved what shepherds had long suspected: the ice is a river.

It begins as snow. Where more falls in winter than melts in summer, each year's layer is
buried by the next. The flakes lose their points and settle into grains, the grains are
pressed together, air is driven out, and in a matter of decades, or centuries in the
coldest regions, the white fluff becomes dense bluish ice. Once it is about thirty to
fifty metres thick, it can no longer hold its shape under its own weight.

Ice is brittle when struck, as anybody knows who has broken an icicle. Under steady
pressure it behaves otherwise. Its crystals are built in sheets, and the sheets can
slide over one another like cards in a pack. Each shift is minute, but with countless
crystals and no hurry the whole mass creeps downhill. The upper part is carried along
without being squeezed, so it remains brittle and cracks where the bed bends. Those
cracks are the crevasses. They rarely go deeper than a few dozen metres, for below that
the ice flows in and closes them.

There is a second way of getting about. At the bottom of many glaciers the temperature
sits at the melting point, because thick ice keeps in the warmth that rises from the
earth, and because pressure lowers the melting point a trifle. A film of water forms and
the glacier slips upon it. Meltwater from the surface, plunging down shafts on summer
afternoons, adds to the film, and for that reason a glacier may move faster in July than
in January. Where the bed is soft mud, the mud gives way as well.

Speeds vary enormously. A small mountain glacier might advance ten centimetres a day in
the middle and less at the sides, where the walls hold it back; a line of stakes set
straight across it is bent into a bow within months. Great outlets of the polar ice
sheets travel tens of metres a day. Now and again a sluggish glacier will surge, racing
forward for a year or two at a hundred times its usual rate, probably since water has
got trapped underneath.

One point is easily misunderstood. A glacier that is said to retreat is not going
backwards uphill. Its ice still flows down as always, but the front melts away faster
than fresh ice arrives. Think of an escalator with somebody sawing off its lower steps.

As it goes it works. Stones frozen into the base scrape the rock below, leaving long
grooves; blocks are plucked away whole; the valley is widened from a V into a U. The
rubble is dumped at the margins in ridges named moraines. Far from any mountain, in
fields of northern Europe and America, farmers plough round boulders of a rock not found
within three hundred kilometres. They were delivered by ice, a long time ago, at a pace
no onlooker would have noticed, and no one has yet come to collect them.


# To My Daughter, for Her First Week Away

Darling Juno,

Do not read this until you have unpacked. I know you; you'll be sitting on the case with
your coat on. Get up, put the blue jug on the window sill, hang the dressing gown on the
door, and then go on.

There. Now it is a room.

I had planned to fill this letter with advice, and wrote down a list in the night, but
in daylight it came to very little. Eat something green. Change the sheets before they
ask you to. If you get lost, look for somebody with a dog, as people with dogs know
every street and are never in a hurry. Don't lend your good scissors. When you are
unhappy, first find out whether you're only hungry or cold, for it's one of those in
most cases; and when it is neither, ring me, whatever the time. I will be awake in any
event, because your father has taken up snoring in your honour.

We drove home without talking. At the bridge he said, "She's taken the corkscrew," and I
said, "She's taken the cheese grater too," and we both felt better. The house is
behaving oddly. The bathroom is always free. I laid three places on Monday and left it
like that so as not to have to notice that I had done it. Old Tansy lies across your
doorway with her chin on a sock. I offered to wash the sock and was given such a look.

I want to tell you something about my own first week, which you've never asked about and
I have never mentioned. I hated it. I had a room above a fishmonger's, I knew no one,
and I was sure they had let me in by mistake and would soon come up the stairs to say
so. On the Wednesday I was on a bench eating a bun, and a girl in a terrible yellow hat
sat down beside me and asked if I could tell her how to get to the main hall. I
couldn't. It turned out that she had been there a week and a half and had not found it
either. We went to look for it together. That was your godmother.

So I don't promise that you'll be happy by Friday. I do say that there is a person
within half a mile of you at this minute who is also sitting on a suitcase. You might
knock.

The plums are nearly over. I will send jam with your uncle when he comes up on the
third, and the grey jumper, and a corkscrew of your own, so that you can give us back
ours.

All my love, more than the jug can hold,
Mama


# The Lock-Keeper's Ledger

Each boat that went through Hollin Lock was entered in the ledger, with its name, its
cargo, and the time. The first volume began in a year of kings and cholera. The
ninety-third lay open on the sill in front of Tom Ashdown, who was eighteen, and had so
far that day written down four ducks.

He wasn't supposed to write ducks. But a line left blank was against the regulations, and
nothing else had come.

"It's a museum piece, that job," said his friends, who had gone to work at the airport.
Tom didn't argue. He painted the beams white and black, he greased the paddles, he weeded
between the setts. In the evenings he took down the old books from the attic, and read
them the way that other people follow a serial. Coal and coal, lime, more coal. A circus,
with elephant (walked round). After that it was coal again.

On a certain page, a hundred and twelve years back, he came upon a line in which something
was odd. Patience, it said, in a slanted hand. Cargo: one piano, for Mr E. Lowe. Up, 6.40
a.m. And in the margin: will return for balance.

He turned the page. He read on to the end of that volume, then the next. Other boats went
up and down; the Patience was never mentioned again. There wasn't any way out at the top
but through Hollin. Beyond it there were three miles of canal and a basin, and after that
there was just the hill.

"She can't have gone up and not come down," he told Mrs Dace, who lived in the cottage at
the bridge and sold eggs. "It's like a sum that doesn't come out."

"Is it keeping you awake?"

"A bit," Tom confessed.

Mrs Dace was eighty and incurious about most things, but she liked a sum. She put on her
hat. They walked up along the towpath together, on a windless afternoon, with the hawthorn
out on either side and coots running about on the lily leaves. The basin lay at the end,
under the trees, as round as an eye. It hadn't been used for fifty years. There was a
wharf with grass on it. There was a chimney.

"That would've been Lowe's," she said. "They made umbrellas. Went bust the year that it
never rained, so my granny used to say."

He lay down on the edge with his face near the water. It was green, then brown, then
black. And as his eyes got used to it, he could make out a long curve, drawn softly in the
mud, too even to be a bank; and a ring; and a post with a carved knob upon it, like an
acorn.

"She's here," he said. "She sank at her moorings. No one ever entered it. They must have
just gone off and left her."

"And the piano?"

They found the piano too. It took them the rest of that day, and a boy with a torch who
knew how to get in by the coal hole. On the upper floor of the works, amid the ribs of ten
thousand umbrellas, stood an upright with candle brackets and a cloth over it. A mouse had
been raising families in the bass. On the music rest there was an envelope, with the flap
tucked in. To the Master of the Patience, it said, balance as agreed.

In it were eleven pounds, in notes as large as handkerchiefs, and a letter. Mr Lowe
regretted that he was obliged to leave the district. He had bought the instrument for his
workpeople, against advice. They'd had three weeks of it, in the dinner hour. He did not
believe that he had ever spent money better, or with less sense. He hoped the captain
would forgive the delay, and would find his way up.

"He didn't come," said Mrs Dace. "I wonder why."

But Tom thought that he knew. He'd turned over so many of those pages. The winter of that
year, in the slanted hand, had said ice, ice, ice, for sixty-one lines; and in spring it
was a different hand altogether.

The authority was not interested in the boat, which had, as they explained, no value. The
money wasn't legal any more. As to the piano, they'd be obliged if somebody would remove
it. Therefore, on a Saturday in June, it was brought down three miles of canal on a raft
made of barrels, with the boy steering and Mrs Dace at the keyboard, in her hat. She was
able to play only one thing, and it was a hymn, with holes in it where the mouse had been.
People came down through the fields to look. Some of them walked along beside it. By the
time it reached the bottom there must have been a couple of hundred, and they stood upon
the beams and the bridge, while Tom closed the gates, and drew the paddles, and let the
music sink slowly out of sight between the walls.

He went in then and dipped his pen. Down, he wrote, 4.15 p.m. Cargo: one piano. He looked
at it. After that he leafed all the way back, a hundred and twelve years, to the slanted
line, and set beside it, small, in the margin, the tick that had been owing.


# Pepper Soup for Fifty

The cook had run off with the trombonist. That was the long and the short of it, and the
note that she'd left under the ladle said only that she was happy, and that the onions
were in the cupboard.

Miss Abara read it aloud to the kitchen of the Good Hope Primary School at a quarter past
eight. There was nobody in the kitchen but Sunny, who washed up.

"Dinner is at noon," said Miss Abara. She was the headmistress; she had a degree in
physics, and could not, it was believed, boil an egg. "There are fifty children. What do
they generally have on Fridays?"

"Pepper soup, Miss."

"Do you know how it's made?"

"I know how it looks when it's finished," said Sunny. "I know how it looks on the plates
after."

He was a thin young man who had never been heard to say so much at once. She took off her
jacket and hung it over the bread bin. "That's data," she said. "It is not nothing. We'll
work backwards."

They started from the plates. What was left on them, on a Friday? Bones, said Sunny,
small, goat. Sometimes a bay leaf, and a black thing like a bead which the little ones
lined up along the rim. Never any yam; they always ate the yam. And the colour of the
water in the sink? He shut his eyes. Red-brown, he told her, with gold rings on the top.
It made you sneeze.

Miss Abara wrote it all down on the lid of a flour drum. She drew arrows. By nine they'd
got a goat, or most of it, from the butcher, on credit. By half past they had come to a
stop.

"There is an unknown," she said. She had tied a tea towel about her head. She dipped in a
spoon, blew on it, and frowned. "It's hot, it's salt, it's perfectly adequate. But it's
got no middle. What's missing?"

Sunny tasted. He thought so hard that his ears moved. "It tastes like soup," he said, "but
it doesn't taste of Friday."

The bell went for break. At the hatch a row of noses appeared. Usually they were chased
away. This morning the headmistress walked up to them with the pan in her arms, and
stooped. "Class Three," she said. "This is an experiment. Everybody gets half a spoon. I
want observations, not opinions."

They closed in around her. They sipped, and rolled their eyes up. "It's too quiet," said a
boy. "It needs the one that bites you afterwards," said another. "When Cook does it
there's a smell like church." And a tiny girl in the second row, whose mother had a stall
by the motor park, said, as if it were a thing that everyone knew, "You haven't put the
calabash nutmeg. You've got to burn it first."

"Burn it?"

"A bit. On the fire, till it's cross. Then you bang it."

"What is your name?"

"Blessing, Miss."

"Blessing, you're excused from spelling."

They stood her up on a crate. She directed everything from there, with a wooden spoon. The
nutmegs came from her mother by way of the gateman's bicycle; they were scorched in a dry
pan till they smoked, and then banged by Class Four, in turns, with the school's only
hammer. A boy named Ike knew which of the leaves along the fence was scent leaf and which
just looked like it. Somebody's elder sister explained about the order of things, that you
mustn't rush in with the fish. At eleven the steam changed. It had been going straight up,
like any steam; now it seemed to lean out across the yard, and to take people by the
sleeve. The caretaker came in from the far end of the field, and he said that he'd only
happened to be passing.

Miss Abara lifted the spoon for the last time. The kitchen, the hatch and the yard held
their breath.

She sneezed. She sneezed four times, tremendously, and there were tears running down her
face. "There it is," she said. "That's the middle."

At noon fifty bowls went out, and fifty came back clean enough to read by. Sunny stood
over the sink with his sleeves rolled up. In the bottom of each there was a ring of gold,
and on the rim of a good many, all in a line, were the little black beads.

"I can advertise for a cook," said the headmistress. She had got her jacket on again, and
only the tea towel gave her away. "I suppose that I'd have someone by Wednesday. It would
be a proper person, with certificates." She waited. "Or else there's a man who has been
looking harder at that soup than anyone alive, for three years, from the other end."

He didn't turn round. But he'd stopped scrubbing. "I'd have to have an assistant," said
Sunny, to the plates.

Through the hatch came a small, clear voice that had been listening all the while. It
wished to know whether it'd be excused from spelling for good.


# How a Pendulum Clock Keeps Time

Tick, says the clock on the landing, and after exactly one second, tock. It has been
saying so since your great-grandmother was in pinafores. Nobody inside is counting, and
there is nothing cleverer in the case than weights, wheels and a swinging rod. How does
dead metal know what a second is?

The answer hangs from the top. A pendulum, when pushed aside and let go, swings back and
forth in a time that depends almost entirely on its length. Make the bob heavier and the
timing stays put. Give a wider push, within reason, and it covers more ground but
travels faster, so that the journey takes very nearly as long as before. A rod just
short of one metre needs one second to cross from left to right. To make the swing twice
as slow, you would require a rod four times as long, which is why a mantel clock, with
its stubby pendulum, chatters so quickly.

By itself, however, any pendulum will stop. Air rubs against it, the hinge at the top
steals a little, and the arc shrinks until the bob hangs still. Somebody has to give it
a nudge at each pass, and the nudge must arrive at the proper moment. Besides, the
swings have to be counted, or they would be of no use for catching a train. One
ingenious part takes on both duties. It is called the escapement.

Picture a wheel with sharp, slanted teeth, which a falling weight is trying to turn.
Above it rocks a piece shaped like an anchor, joined to the pendulum. When the pendulum
goes left, one arm of the anchor dips between two teeth and holds the wheel. As the
pendulum swings to the right, that arm lifts, a tooth slips by, and the other arm
catches the wheel on the opposite side. The sound of the catch is the tick. While it
slides past, each tooth gives the anchor a slight shove, and the shove is handed on to
the pendulum. So the weight keeps the pendulum going, and the pendulum keeps the weight
from dropping all at once. It is a fair bargain between a hurrying thing and a steady
one.

All the rest is arithmetic in brass. If the escape wheel has thirty teeth, it turns
round once in a minute. A small gear driving a larger one reduces the speed by whatever
ratio the maker likes, and a train of them brings one turn a minute down to one an hour
for the long hand, and one in twelve hours for the short.

Summer used to be a clockmaker's enemy. A warm rod grows longer, a longer rod swings
more slowly, and a good regulator might lose several seconds a week in hot weather. One
remedy was a jar of mercury for a bob: as the rod stretched downwards, the mercury in
the jar swelled upwards, and the centre of weight stayed where it was. Another was to
use a rod of dry, varnished pine, which hardly notices the season.

If yours runs slow, look for a nut beneath the bob. Turning it to raise the bob shortens
the pendulum and hurries it along. Half a turn is plenty. Then wait until tomorrow, for
clocks should not be argued with more than once a day.


# The Clockmaker's Interview

"Sit down," said the woman behind the bench, without raising her head. "Don't touch
anything, and tell me what you hear."

The girl sat. The room was so full of clocks that there was no wallpaper to be seen. She
listened for a good half minute with her hands beneath her knees.

"There are a lot of them," she said.

"A hundred and twelve. Go on."

"Most of them are small and quick. That tall one by the stove is slow, and it limps. It
says tick, and then it waits a bit too long before tock."

"Does it indeed?" The woman pushed up the lens on her brow. She had sharp grey eyes with
a red ring round one of them. "What would you do about it?"

"I don't know how they work inside."

"I didn't ask what you knew. What would you do?"

The girl thought. "Is the floor level? We had a washing machine that walked about and it
turned out that one foot was short."

"Go and see."

There was a spirit level hanging from a nail. The girl laid it on the boards, then on
top of the case, having climbed on a box to reach. "It's leaning. The floor slopes to
the stove." She folded a scrap of card in four, slipped it under one corner, and put her
ear to the wood. "That's better. It's more even. Shall I try it with one more?"

"Try it."

They both listened. The tall clock strode along like a soldier.

"The three others who came about the job," said the woman, "opened the door of it. One
got out a screwdriver. He wished to show me that he'd brought his own." She wiped her
fingers on a rag. "Why do you want to mend clocks?"

"I'm not sure that I do. I wanted to work in the bicycle shop, but they'd taken someone.
Your card was in the next window."

"That is frank, at least."

"I like it when something doesn't go and then it goes," said the girl. "I like the
minute in between, before you know why. My father says I'm the only person who's ever
been pleased when the car breaks down."

"There's a good deal of that minute in this trade. Sometimes it lasts until Christmas."
The woman reached under the bench and brought up a tea tray on which lay some forty bits
of brass, springs and screws, none larger than a bean. "This came in from a farmer. He
took it to pieces to clean it and lost heart. There is no drawing. You can have the
stool by the window and as long as you need. I won't help, but I'll tell you when you're
about to break something, by coughing."

The girl had already drawn the tray towards her. She did not pick up anything. She only
turned it slowly round, looking from each side, as you might look at a strange dog.

At six o'clock all hundred and twelve struck at once, with chimes, bells, gongs, a
cuckoo and something like a dropped spoon. It went on for nearly a minute. When it was
over the woman noticed that her visitor had not so much as blinked. She was holding two
small wheels up against the light, one in front of the other, and smiling.

The woman went softly to the window and took down the card.


# Counting Swifts

My grandmother went deaf in the year that I turned ten, and the doctor gave her a box with
a wire that whistled. She put it in the dresser. She said that she'd heard most of what
there was.

That was the summer I lived with her, in the tall house by the church. She would talk as
always, and I'd write down my side of it upon a slate. It makes you careful. You don't put
just anything, if you have to spell it and she is standing there with her glasses on.

On the first of May she took a kitchen chair out into the yard, sat with her face to the
tower, and patted the step. "They'll be here by six," she said.

WHO? I wrote.

"You will see. I shan't tell you. I have been late for a lot of things in my life, but not
once for this."

I watched the sky. It was an empty, rinsed sort of blue, with one aeroplane. Six o'clock
struck, right above us, so that the milk shook in the jug; she felt it in the chair, I
believe, because she nodded. And something like a handful of black sickles was flung over
the roof. They came so low and so fast that I ducked. They went screaming around the
tower, once, twice, and up, up into nothing.

"Well, what do you make it?" asked my grandmother. She'd grabbed hold of my wrist.

I hadn't thought of counting. I shrugged. It was as if I'd let go of a plate.

"You've got to get them on the turn," she said, "when they come by the weathercock, and
they're all strung out. I used to do it by the voice. Every one of them has a different
edge to it. Oh, I could have told you with my eyes shut: so many old ones, so many new."
She stopped. She looked up at the tower, where they were again, pouring by with their
mouths wide open. "They're shouting, aren't they? I can see that they are."

I nodded.

"Well, go on, then. Tell me how it goes."

I took up the slate. I wrote SCREAM, and wiped it off. It wasn't one. I put WHISTLE, and
rubbed that out too. I sat there until the chalk was warm. It's a terrible thing to have a
sound in your ears, and somebody waiting for it, and only white stuff to make it with. In
the end I wrote: LIKE WHEN YOU PULL A WET FINGER ROUND A GLASS BUT THE GLASS IS THE WHOLE
STREET.

She read it over twice. Then she shut her eyes, and I saw her listening to it.

"Yes," said my grandmother. "That's them. You've even got the bend."

After that it was my job. Each evening we went out, she with her shawl and I with the
slate, and I'd count them on the turn. Seven. Nine. In June it was eleven. And each
evening she would want to have one noise. It didn't matter which. The bread van changing
gear: AN OLD MAN GETTING UP WHO DOESN'T WANT HELP. The rain in the water butt: PEOPLE
CLAPPING WITH GLOVES ON. I got so that I went around all day long with my ears out on
stalks. I listened to stairs. I'd stop in the road to find out what a gate was like.
Before that I had only ever heard things so as to know what they were.

In July there were a great many of them, since the young had flown, and I couldn't agree
with myself. Seventeen, eighteen? They wouldn't stay strung out. I must have made a face.

"Try it with your eyes shut," she said.

So I shut them. It was all one shriek at first. Then, little by little, as when you look
at the night and the small stars come, it fell apart into separate threads. One was thin
and a bit cracked. One had a sort of a hook at the end. There was a pair that kept always
together, a hair's breadth out of tune. I put up a finger for each. When I ran out I used
hers, I took her hands from her lap and bent the fingers over, one after another, as they
went by.

I opened my eyes again. I had got nineteen. My grandmother was gazing at our two fists as
if somebody had given her a present in them.

They leave on no particular day. You go out one evening in August, and it's quiet, and
there's nothing the matter, and it's as though the lid had been taken off the town. We sat
on until it was dark. I didn't have a thing to write. She wrapped half of the shawl around
me.

"What's it like?" she asked after a while.

I thought it over. And then I turned up her palm, since we had come out without the slate,
and I wrote the answer there with my finger, slowly, a letter at a time. She closed her
hand on it, and she carried it indoors.


# To the Editor of a Village Newsletter

Dear Mr Pargeter,

In the summer number you printed my recipe for quince paste. I was honoured to see it
there between the flower rota and the advertisement for used tractors. Unfortunately,
where I had written "one pinch of pepper" the page said "one pint". I would have thought
that anyone reading it would suspect a slip. I had not allowed for the trust that people
place in your newsletter.

The first to call was Sergeant Bloom's wife. She had been obliged to buy out the grocer,
and then to send her eldest to the next village on his bicycle for the remainder. She
said that the colour was interesting. After her came the Misses Tolliver, who had made a
double quantity for the hospital fair and were wearing scarves over their noses. By the
weekend I had heard from nine households, and seen the smoke from a tenth.

You may imagine that I was mortified. But I'm bound to report what followed, since you
like to have news from the lower end of the parish. Colonel Strang, who has had no sense
of taste since the fever he caught abroad, was given a spoonful by mistake, and sat bolt
upright. He said it was like hearing a band strike up in an empty street. He has bought
six jars. The Tollivers' batch did not go to the hospital in the end; they put it out
along the edge of their vegetable beds, and there has not been a slug from that day to
this. Mrs Bloom's was fed by the sergeant to his cousin, who was staying on longer than
had been agreed, and left by the early bus.

So I write to ask you for two things. The first is a correction, in small letters, for
the sake of the honest quince. The second is a line or two underneath, giving the other
version as well, under some name that won't be confused with mine. The Colonel proposes
"Cavalry Jam".

I enclose my directions for pickled walnuts, in capitals. Please notice that it says to
leave them for ten DAYS in the brine. I shudder to think what the village would do with
decades.

Yours in good humour,
Clementine Oates


# How Soap Cleans

Grease and water will have nothing to do with each other. Pour oil into a glass of
water, stir as hard as you please, and a minute later they have parted company like two
guests who quarrelled years ago. Rinsing a buttery plate under the tap is accordingly
hopeless. What is wanted is a go-between.

Water's aloofness has to do with electricity. Each of its molecules is slightly positive
at one end and slightly negative at the other, so they cling together, end to end, and
welcome anything with a charge: salt and sugar, for instance. Oils are made of long
chains of carbon and hydrogen which have no such ends. They offer the water nothing to
hold, and it closes ranks and squeezes them out.

A soap molecule has a foot in both camps. Most of it is a long oily tail, twelve to
eighteen carbon atoms from end to end. At one tip, though, sits a small group that bears
a negative charge and is thoroughly at home in water. Drop a few billion of these into
the washing-up bowl and they must find some way to please both ends. At the surface they
stand on their heads, tails in the air. In the depths they gather into little balls,
with the tails tucked inwards and the charged heads facing out.

Now put in the plate. The tails, looking for oily company, bury themselves in the
butter. Heads stay behind in the water. As more of them crowd in, and the cloth rubs,
and warmth softens the fat, the film is lifted from the china and broken into droplets,
each one wearing a coat of charged heads. The droplets can't rejoin, because like
charges repel. They float about as a milky cloud until you pull the plug, and down they
go, soap, butter and all.

Foam, incidentally, does little of the work. Bubbles are a sign that there is some soap
left over, and that is the most that can be said for them. Children consider this the
wrong way to look at the matter.

People have been making the stuff for more than four thousand years. The method is to
boil fat or oil with a strong alkali, which used to be got by trickling water through
wood ashes. Fat consists of three chains fastened to a backbone; the alkali cuts them
free and supplies the charged end, and glycerine is left behind as a by-product. Legends
put the discovery beneath a hill where animals were sacrificed, but no one knows. The
smell of the boiling pans was so bad that in many towns the trade was banished to the
far bank of the river.

In some districts the water contains a good deal of calcium. Calcium joins with the
heads and makes a grey, sticky curd, the ring around the bath. Chemists in the last
century therefore designed detergents, which follow the same plan with a different head
that calcium does not spoil.

As for germs, soap deals with them partly by loosening the grease in which they sit, so
that they are carried off down the drain. It is rougher still on certain viruses, among
them those that cause influenza, as their outer wrapping is itself a fatty film, and the
tails pry it open. Twenty seconds is the usual advice, since prying takes a while.


# A Tent for the Sultan

There was once a tent-maker by the name of Yusra, who had her workshop in the lane behind
the dyers, and who sewed so evenly that ants were said to use her seams as a road. To her
one morning came the steward of the palace, with a bag of gold and a headache.

"His Majesty's going on a journey," said the steward. "He wants a tent. It must be the
largest that was ever made. It must have in it everything that he has at home, so that he
need not miss anything. You've got forty days."

Yusra asked what it was that His Majesty had at home. The steward unrolled a list. It
reached over the counter, across the floor, and out at the door, where a goat started on
the end of it.

She worked with sixty women. They sewed a throne room with columns of blue silk, and a
treasury with a hundred pockets. They made a garden out of green velvet, and a quilted
nightingale. On the fortieth day it was carried through the city on the backs of eighty
camels, and put up on the plain outside the walls, and it was so big that it had weather
of its own.

The Sultan walked through it from one end to the other. He was a young man, with tired
eyes. It took him until the afternoon.

"It's all here," he said. "I feel exactly as I do at home." He sat down on the silken
throne, and sighed. "Take it away. I couldn't sleep in it."

The steward's headache grew worse. He went back to the lane behind the dyers. "He doesn't
like it," he told Yusra. "It isn't enough. You must leave nothing out!"

"I left out nothing," said she. "Perhaps that's the trouble. Let me speak to him."

"No one speaks to him. One receives his wishes by way of the chamberlain."

So she thought about it, and threaded her needle, and in the evening she took a bundle
under her arm and went out on the plain by herself. A long way off from the great tent,
behind a thornbush, she set up another, with three sticks. It was of plain brown goat
hair, patched, with a hole. She built a fire before it, put on a kettle, and waited.

Around midnight a person came wandering through the dark in embroidered slippers. "Good
evening," said he. "I can't sleep. Is this also part of it?"

"This is just mine," said Yusra. "Come in. Mind your head, Majesty, it's low."

He crept in on his hands and knees. There was room for two people, provided they were on
good terms. He sat there hugging his shins, and she gave him tea in the lid of the kettle.

"There's nothing in here," he observed after some time.

"No."

"But it's odd. I feel as if there were more." He listened. Outside in the grass a cricket
was filing away at the night. The camels shifted and groaned. The wind leaned upon the
goat hair, and then thought better of it. "At home I don't hear that. What's it called?"

"That's outside," said Yusra. "It's the other thing a tent is for. People believe it's
made to keep you in. But I've sewn them all my life, and my mother did so before me. You
want it just thick enough that you don't get wet, and thin enough so you'll know where you
are."

The Sultan looked up. Over his head was the hole. It was the size of a coin, and in it, as
in the eye of a needle, there hung one star. He moved a little to the left and there was
another.

"Who patched all the rest, and left that?" he asked.

"I did. I ran out of thread, on a night when I was a girl, and by morning I'd got used to
it." She poured out the last of the tea. "Where is it that you're going, if one may ask?
On this journey?"

He was silent so long that the fire had settled before he replied. He had been Sultan
since he was six, he said. In all that time there had been a chamberlain between him and
the door. He had ordered the journey first, and had meant to think of a place afterwards.
He'd just wanted to be somewhere that was not on the list.

In the morning the steward came running over the plain with his turban undone. The throne
was empty, the treasury too, and the quilted garden. At last he discovered Yusra, behind
the thornbush, where she was rolling up a rug.

"Where is he? Where's the tent?"

"He bought it," said she. "I let him have it for a song. He has quite a good voice, as it
turns out." And she pointed to the hills, where, far away already on the white road, there
walked a small figure with three sticks across his shoulder. "He asked me to give you the
keys to everything. He says you're to see to it that they cut up the big one for the poor.
It'll make nine hundred, I should think. I shall leave a hole in each."
""",
}


if __name__ == "__main__":
    main(Path("."))
