"""residual connection: adding what a layer computes to its input, instead of putting it in the input's place.

Formula: $x \\leftarrow x + f(x)$
Confusion: It skips nothing: the layer runs. What is carried past it is its input.
Also: skip connection
Forms: residual, residual connections
See: transformer, backpropagation
"""

plain = residual = 1.0
for derivative in [0.3, -0.2] * 10:  # of each of twenty layers f
    plain *= derivative
    residual *= 1 + derivative
print(f"gradient through f twenty times: {plain:.13f}")
print(f"gradient through x + f(x) twenty times: {residual:.2f}")
