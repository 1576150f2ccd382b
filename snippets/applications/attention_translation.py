"""One network translates: an encoder reads, a decoder writes and looks back at it.

But: 200 short pairs; real ones learn from millions. All German sentences are filled up
to one length, and the network sees the filling. Weights were made by
`python -m snippets train attention_translation`.

Shows:
- without dropout it learns the pairs by heart and gets far fewer new sentences right
- with it, it does as well as a dictionary with a language model, or better

Reference: Bahdanau et al. 2015; Vaswani et al. 2017, section 3 (the encoder, the
decoder); Srivastava et al. 2014 (dropout).

Notation: B pairs of l German and m English words, C = 64 width, V words of a language.
"""

from pathlib import Path

import numpy as np

from snippets.applications.translation import fit, translate, word_for_word
from snippets.applications.translation_scores import score
from snippets.applications.word_alignment import load_pairs, load_words, words
from snippets.autograd import (
    Adam,
    Tensor,
    attention,
    cross_entropy,
    embedding,
    linear,
    relu,
    rms_norm,
)
from snippets.data import unpack_models, wilson
from snippets.media import table

WIDTH = 64
LENGTH = 10  # words of the longest sentence, and its end
HEADS = 2
STEPS = 600
RATE = 0.005  # of Adam
SETUPS = {"without dropout": 0.0, "with dropout": 0.2}  # chosen on "dev"
END, START = 0, 1  # of an English sentence; END also fills up the German ones


def number(sentences, first):  # -> {word: number}
    """Those that come first are no words."""
    numbers = {name: i for i, name in enumerate(first)}
    for sentence in sentences:
        for word in sentence:
            numbers.setdefault(word, len(numbers))
    return numbers


def fill(numbers, sentences):  # {word: number}, B lists of words -> [B, LENGTH]
    """Filled up with END; a word that was never seen has a number of its own."""
    rows = np.full((len(sentences), LENGTH), END)
    for row, sentence in zip(rows, sentences, strict=True):
        row[: len(sentence)] = [numbers.get(word, len(numbers)) for word in sentence]
    return rows


def load_numbers():  # -> {"German": {word: number}, "English": {word: number}}
    """Of the words that are learnt from."""
    german, english = load_words()
    return {"German": number(german, [""]), "English": number(english, ["", "<"])}


# --8<-- [start:init]
def init(numbers, rng):  # -> {name: Tensor}
    """Random matrices; what is added to the stream starts at zero."""
    C = WIDTH
    n = len(numbers["German"]) + 1  # and the unknown word
    m = len(numbers["English"])
    model = {
        "german": rng.normal(size=(n, C)) * 0.3,
        "english": rng.normal(size=(m, C)) * 0.3,
        "german place": rng.normal(size=(LENGTH, C)) * 0.3,
        "english place": rng.normal(size=(LENGTH, C)) * 0.3,
        "head": rng.normal(size=(C, m)) / C**0.5,
    }
    for part in ("reading", "writing", "looking"):
        for name in ("q", "k", "v"):
            model[f"{part}.{name}"] = rng.normal(size=(C, C)) / C**0.5
        model[f"{part}.out"] = np.zeros((C, C))
    for part in ("encoder", "decoder"):
        model[f"{part}.up"] = rng.normal(size=(C, 2 * C)) / C**0.5
        model[f"{part}.down"] = np.zeros((2 * C, C))
    return {name: Tensor(array.astype(np.float32)) for name, array in model.items()}


# --8<-- [end:init]


# --8<-- [start:model]
def norm(x):  # [B, T, C] -> [B, T, C]
    """Rows of mean square 1."""
    return rms_norm(x, Tensor(np.ones(WIDTH, x.data.dtype)))


def split_heads(x):  # [B, T, C] -> [B, HEADS, T, C / HEADS]
    """Each head sees its part of the vectors."""
    return x.reshape(*x.shape[:2], HEADS, -1).swapaxes(1, 2)


def look(model, part, x, at, causal):  # [B, t, C], [B, T, C] -> [B, t, C]
    """The rows of x ask, the rows of `at` answer."""
    q = split_heads(linear(x, model[f"{part}.q"]))
    k = split_heads(linear(at, model[f"{part}.k"]))
    v = split_heads(linear(at, model[f"{part}.v"]))
    y = attention(q, k, v, causal=causal)
    return linear(y.swapaxes(1, 2).reshape(*x.shape), model[f"{part}.out"])


def think(model, part, x):  # [B, T, C] -> [B, T, C]
    """Each row by itself."""
    return linear(relu(linear(x, model[f"{part}.up"])), model[f"{part}.down"])


def encode(model, german, drop):  # [B, l] -> [B, l, C]
    """Every German word may look at every other."""
    places = model["german place"][: german.shape[1]]
    x = drop(embedding(model["german"], german) + places)
    h = norm(x)
    x = x + look(model, "reading", h, h, causal=False)
    x = x + think(model, "encoder", norm(x))
    return norm(x)


def decode(model, memory, english, drop):  # [B, l, C], [B, m] -> logits [B, m, V]
    """An English word looks at those before it, then at the German sentence."""
    places = model["english place"][: english.shape[1]]
    x = drop(embedding(model["english"], english) + places)
    h = norm(x)
    x = x + look(model, "writing", h, h, causal=True)
    x = x + look(model, "looking", norm(x), memory, causal=False)
    x = x + think(model, "decoder", norm(x))
    return linear(norm(x), model["head"])


# --8<-- [end:model]


# --8<-- [start:train]
def keep_all(x):
    """No dropout: for what is not training."""
    return x


def dropout(share, rng):  # -> a function of a Tensor
    """Sets that share of the numbers to 0, and makes up for it with the others."""

    def drop(x):
        kept = rng.random(x.shape) >= share
        return x * (kept / (1 - share)).astype(x.data.dtype)

    return drop


def train(model, numbers, share, steps, rng):  # -> a loss each step
    """Adam on all pairs at once: which English word comes next?"""
    german, english = load_words()
    source = fill(numbers["German"], german)
    target = fill(numbers["English"], english)
    before = np.roll(target, 1, axis=1)  # what stands before each of them
    before[:, 0] = START
    ends = np.array([len(sentence) for sentence in english])
    real = np.flatnonzero(np.arange(LENGTH) <= ends[:, None])  # with one END each
    adam = Adam(model.values())
    drop = dropout(share, rng)
    for t in range(steps):
        logits = decode(model, encode(model, source, drop), before, drop)
        rows = logits.reshape(-1, logits.shape[-1])[real]
        loss = cross_entropy(rows, target.ravel()[real])
        loss.backward()
        adam.step(RATE * (1 - t / steps))
        yield float(loss.data)


def weights(seed):  # -> {name: array}
    """Trains both from nothing."""
    numbers = load_numbers()
    stored = {}
    for name, share in SETUPS.items():
        rng = np.random.default_rng(seed)
        model = init(numbers, rng)
        for _ in train(model, numbers, share, STEPS, rng):
            pass
        stored |= {f"{name}/{part}": p.data for part, p in model.items()}
    return stored


# --8<-- [end:train]


# --8<-- [start:write]
def write(model, numbers, text):  # German -> English words
    """The likeliest next word, again and again, until it says END."""
    memory = encode(model, fill(numbers["German"], [words(text)]), keep_all)
    names = list(numbers["English"])
    said = [START]
    while len(said) < LENGTH:
        logits = decode(model, memory, np.array([said]), keep_all).data
        best = int(logits[0, -1].argmax())
        if best == END:
            break
        said.append(best)
    return [names[i] for i in said[1:]]


# --8<-- [end:write]


# --8<-- [start:measure]
def measure_right(model, numbers, part="test"):  # -> chrF, how many are right
    """On sentences that nothing was learnt from."""
    pairs = load_pairs(part)
    said = [" ".join(write(model, numbers, german)) for german, _ in pairs]
    return score(said, [english for _, english in pairs])


# --8<-- [end:measure]


def load():  # -> {setup: model}
    """The stored weights."""
    return unpack_models(
        (Path(__file__).parent / "attention_translation.npz").read_bytes()
    )


def main(out: Path, seed: int = 0) -> None:
    numbers = load_numbers()
    models = load()
    pairs = load_pairs("test")
    german, references = zip(*pairs, strict=True)
    channel = fit(*load_words())
    dictionary = channel["to English"]
    said = {
        "word for word": [word_for_word(dictionary, text) for text in german],
        "noisy channel": [" ".join(translate(channel, text)[0]) for text in german],
    }
    for name, model in models.items():
        said[name] = [" ".join(write(model, numbers, text)) for text in german]
    print(f"right: of {len(pairs)} sentences that were not learnt from")
    rows = []
    for name, each in said.items():
        found, right = score(each, references)
        low, high = wilson(right / len(pairs), len(pairs))
        span = f"{low:.2f} to {high:.2f}"
        rows.append((f"  {name}", f"{found:.2f}", str(right), span))
    print(table(("", "chrF", "right", "95 %"), rows))


if __name__ == "__main__":
    main(Path("."))
