"""KV cache: the keys and values of all tokens so far, kept so that they are not computed again.

Confusion: It saves work and changes no result; it is not what the model has learnt.
Also: key-value cache
See: autoregressive model, query key and value, grouped-query attention
"""

prompt, new = 34, 10
without = sum(prompt + i for i in range(new))
with_cache = prompt + new - 1
print("tokens passed through the model without a cache:", without)
print("with one:", with_cache)
