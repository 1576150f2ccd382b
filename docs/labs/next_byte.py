# ---
# jupyter:
#   jupytext:
#     text_representation: {extension: .py, format_name: percent}
#   kernelspec: {display_name: Python 3, language: python, name: python3}
#   page:
#     description: A lab on a small GPT that writes byte by byte - ask what it expects, draw from it hot and cold, and see which words surprise it.
# ---

# %% [markdown]
# # Lab: what does it expect next?
#
# The GPT of this site has read our prose and writes it on, a byte at a time. Here you look
# over its shoulder at every step.
# The cells below were run when this page was built.
# <a href="next_byte.py" download>Download this lab</a>: it opens in Jupyter with
# jupytext, and runs as a program where this repository is installed.
#
# ## What it expects
#
# A [[language model]] answers with [[logits]], a number for each byte that could follow.
# The [[softmax]] turns them into probabilities.

# %%
import numpy as np

from snippets.text import gpt

model, learnt, held_out = gpt.load()


def expected(prompt):  # bytes -> probability of each byte that could be next [256]
    logits = gpt.forward(model, np.array([list(prompt)])).data[0, -1]
    p = np.exp(logits - logits.max())
    return p / p.sum()


for prompt in (b"The old ma", b"The old man", b"The old man was q"):
    p = expected(prompt)
    best = np.argsort(-p)[:5]
    told = "  ".join(f"{chr(byte)!r} {p[byte]:.2f}" for byte in best)
    print(f"{prompt.decode()!r:22} {told}")

# %% [markdown]
# After *q* there is nearly nothing to guess. After a whole word there is much.
#
# ## Draw from it, cold and hot
#
# The [[temperature]] divides the logits before a byte is drawn. A low one lets the
# likeliest bytes win almost always.

# %%
for temperature in (0.2, 0.7, 1.3):
    rng = np.random.default_rng(0)
    text = gpt.generate(model, b"The old man", 90, rng, temperature)
    shown = text.decode(errors="replace").replace("\n", " ")
    print(f"T {temperature}: {shown}")

# %% [markdown]
# ## What surprises it
#
# The [[surprisal]] of a byte is minus the logarithm of the probability that the model gave
# it, in bits. Add it up over the bytes of each word: the words that cost most are those
# that the model would not have written.


# %%
def bits_of(text):  # -> bits of each byte but the first
    ids = np.array([list(text.encode())])
    logits = gpt.forward(model, ids[:, :-1]).data[0]
    top = logits.max(axis=1, keepdims=True)
    log_p = logits - top - np.log(np.exp(logits - top).sum(axis=1, keepdims=True))
    return -log_p[np.arange(len(log_p)), ids[0, 1:]] / np.log(2)


def word_by_word(text):  # -> [(word, its bits)]
    bits = np.concatenate([[0.0], bits_of(text)])
    ends = np.cumsum([len(word.encode()) + 1 for word in text.split(" ")])
    parts = np.split(bits, ends[:-1])
    return list(zip(text.split(" "), [part.sum() for part in parts], strict=True))


sentences = ["The old man was at the door.", "The old man was at the zebra."]
for sentence in sentences:
    print("  ".join(f"{word} {bits:.0f}" for word, bits in word_by_word(sentence)))
for sentence in (sentences[0], " ".join(reversed(sentences[0].split()))):
    print(f"{bits_of(sentence).mean():.2f} bits a byte: {sentence}")

# %% [markdown]
# The same words in another order cost more: what the model has learnt is which follows
# which. It does not follow that it knows what a door is.
#
# Try it: write a sentence of your own, and find the word that costs most. Then spell one
# word wrongly, and see in which byte the model notices.
