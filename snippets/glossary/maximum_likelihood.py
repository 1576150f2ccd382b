"""maximum likelihood: choosing the parameters under which the seen data are most probable.

Formula: $\\hat\\theta = \\mathrm{argmax}_\\theta \\sum_i \\log p_\\theta(x_i)$
Confusion: The best fit to the data at hand is not always the best guess about new data.
Forms: maximum-likelihood
See: likelihood, overfitting
"""

import numpy as np

heads, tails = 7, 3
p = np.linspace(0.01, 0.99, 99)
fit = heads * np.log(p) + tails * np.log(1 - p)
print("most likely p:", p[fit.argmax()].round(2))
print("share of heads:", heads / (heads + tails))
