"""gated recurrent unit: a recurrent network whose gates decide how much of its state is kept at each step.

Formula: $h_t = (1 - z_t) \\odot n_t + z_t \\odot h_{t-1}$, with $z_t$ the gate and $n_t$ the new state that is proposed
Confusion: A gate is not a switch set by hand; it is computed from the input and the state, and learnt.
Also: GRU
Forms: gate, gates, gated
See: recurrent neural network
"""

import numpy as np

state, new = 1.0, -1.0
for score in (-4.0, 0.0, 4.0):  # of the gate
    z = 1 / (1 + np.exp(-score))
    print(f"gate {z:.2f}: state {state} becomes {(1 - z) * new + z * state:.2f}")
