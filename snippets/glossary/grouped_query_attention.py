"""grouped-query attention: attention in which several heads share one set of keys and values, so that less must be kept of each token.

Confusion: It makes the cache smaller, not the scores cheaper: every query is still compared with every key.
Also: GQA
See: multi-head attention, KV cache
"""

layers, width, heads = 30, 64, 9  # of SmolLM2-135M
for groups in (9, 3):  # sets of keys and values
    numbers = 2 * layers * groups * width
    print(f"{heads} heads, {groups} sets: {numbers} numbers cached for each token")
