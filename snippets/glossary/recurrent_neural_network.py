"""recurrent neural network: a network that reads a sequence one step at a time and carries a state along.

Formula: $h_t = f(h_{t-1}, x_t)$
Confusion: It can in principle remember for ever; in practice what is far back fades.
Also: RNN
Forms: recurrent, recurrent network, recurrent networks
See: gated recurrent unit
"""

import numpy as np

state = 0.0
for letter in "a.......":
    state = np.tanh(0.5 * state + (letter == "a"))
    print(f"{letter} {state:.3f}")  # the a fades
