"""autoregressive model: a model that makes a whole one piece at a time, each given the pieces before it.

Formula: $p(x) = \\prod_t p(x_t \\mid x_1, \\dots, x_{t-1})$
Confusion: Not all generative models are; diffusion refines a whole sample at once.
Forms: autoregressive, autoregressive models
See: language model, n-gram
"""

p_first = {"a": 0.6, "b": 0.4}
p_next = {"a": {"a": 0.1, "b": 0.9}, "b": {"a": 0.5, "b": 0.5}}
total = 0.0
for x in "ab":
    for y in "ab":
        total += p_first[x] * p_next[x][y]
        print(x + y, round(p_first[x] * p_next[x][y], 2), end="  ")
print("sum", round(total, 2))
