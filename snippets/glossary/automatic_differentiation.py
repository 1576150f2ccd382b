"""automatic differentiation: computing exact derivatives of a program by applying the chain rule to each of its operations.

Confusion: It is neither finite differences, which are approximate, nor algebra on formulas: it works on numbers, step by step.
Also: autograd, autodiff
See: backpropagation, computational graph, gradient
"""


class Dual:  # forward mode: a value and its derivative, side by side
    def __init__(self, value, d):
        self.value, self.d = value, d

    def __mul__(self, o):
        return Dual(self.value * o.value, self.d * o.value + self.value * o.d)


x = Dual(3.0, 1.0)
print("x^3 at 3:", (x * x * x).value, "derivative", (x * x * x).d)
