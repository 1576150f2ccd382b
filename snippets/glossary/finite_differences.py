"""finite differences: a derivative estimated by moving one number a little up and down and looking how far the result moves.

Formula: $f'(x) \\approx \\frac{f(x + h) - f(x - h)}{2h}$
Confusion: A smaller step is not always better: rounding takes over.
Also: central differences
Forms: finite difference
See: gradient, backpropagation
"""

f, x = (lambda x: x**3), 2.0  # the derivative is 3 x^2 = 12
for h in (0.1, 0.001, 1e-5):
    print(f"step {h:g}: {(f(x + h) - f(x - h)) / (2 * h):.6f}")
print("step 1e-17:", (f(x + 1e-17) - f(x - 1e-17)) / 2e-17)
