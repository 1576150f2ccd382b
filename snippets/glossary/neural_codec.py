"""neural codec: an autoencoder of sound with a codebook in the middle: it turns sound into a few tokens for each moment, and back.

Confusion: The tokens are not letters or sounds of speech: each is a place in a list of vectors that was learnt.
Forms: codec, codecs, neural codecs, audio tokens
See: vector quantisation, autoencoder, spectrogram
"""

from math import log2

moments, codebooks, size = 75, 8, 1024  # a second, of EnCodec
tokens = moments * codebooks
print(f"{tokens} tokens a second, {tokens * log2(size) / 1000:.0f} kilobits")
print(f"as numbers: {24_000 * 16 / 1000:.0f} kilobits")
