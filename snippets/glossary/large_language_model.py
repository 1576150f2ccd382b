"""large language model: a language model with about a billion parameters or more, pre-trained on a large part of what is written.

Confusion: Large is a matter of degree: the principle is that of the small ones, what it can do is not.
Also: LLM
Forms: large language models, LLMs
See: language model, pre-training, transformer
"""

width, layers, vocabulary = 4096, 32, 32_000
block = 4 * width**2 + 3 * width * 11_008  # attention, and a feed-forward network
total = layers * block + 2 * vocabulary * width
print(f"{total / 1e9:.1f} billion parameters, {2 * total / 1e9:.0f} GB at 16 bits")
