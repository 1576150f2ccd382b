"""log-determinant: the log of the factor by which a map stretches small areas or volumes.

Formula: $\\log |\\det J|$ with $J_{ij} = \\partial y_i / \\partial x_j$
Confusion: 0 means that volume is kept, not that nothing moves.
Also: Jacobian determinant
Forms: log determinant
See: Jacobian, change of variables, coupling layer
"""

import numpy as np

turn = np.array([[0.0, -1.0], [1.0, 0.0]])
shear = np.array([[1.0, 5.0], [0.0, 1.0]])
stretch = np.array([[3.0, 0.0], [0.0, 2.0]])
for name, J in [("turn", turn), ("shear", shear), ("stretch", stretch)]:
    print(f"{name:8} {np.log(abs(np.linalg.det(J))):.2f}")
print(f"log 6    {np.log(6):.2f}")
