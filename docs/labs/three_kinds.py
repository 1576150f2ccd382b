# ---
# jupyter:
#   jupytext:
#     text_representation: {extension: .py, format_name: percent}
#   kernelspec: {display_name: Python 3, language: python, name: python3}
#   page:
#     description: A lab on 1,797 real handwritten digits - one data set is made, labelled and placed, in cells that the build of the site runs.
# ---

# %% [markdown]
# # Lab: three kinds on the digits
#
# One data set answers all three questions: make more of it, label it, place it.
# The cells below were run when this page was built.
# <a href="three_kinds.py" download>Download this lab</a>: it opens in Jupyter with
# jupytext, and runs as a program where this repository is installed.
#
# ## The data
#
# 1,797 real handwritten digits, each 8 by 8 pixels. Four fifths are for
# [[training]]; the rest is [[held-out data]].

# %%
import numpy as np

from snippets.data import digit_labels, digits, distances
from snippets.sheet import Sheet
from snippets.start.fit_and_sample import fit, sample

rng = np.random.default_rng(0)
x, unseen = digits()
y, unseen_y = digit_labels()
print(x.shape, "for training,", len(unseen), "held out")

# %% [markdown]
# ## Make
#
# A [[generative model]]: one [[Gaussian]] a digit. Ask for a digit, get one.

# %%
models = {k: fit(x[y == k], ridge=1e-4) for k in range(10)}
drawn = [np.clip(sample(*models[k], 3, rng), 0, 1) for k in range(10)]
Sheet(
    np.stack(drawn, axis=1),
    10,
    "Three rows of sampled digits 0 to 9, their strokes soft and broken.",
)

# %% [markdown]
# ## Label
#
# The same model labels by [[Bayes' rule]]: which class gives the image the highest
# [[density]]? Beside it stands a [[discriminative model]] without any model of
# images at all: a [[logistic regression]] for ten classes, by [[gradient descent]].

# %%
from snippets.sheet import Sheet
from snippets.start.fit_and_sample import log_density

scores = np.stack([log_density(unseen, *models[k]) for k in range(10)], axis=1)
generative = np.mean(scores.argmax(axis=1) == unseen_y)

weights, one_hot = np.zeros((64, 10)), np.eye(10)[y]
for _ in range(500):
    z = x @ weights
    p = np.exp(z - z.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    weights -= 0.5 * x.T @ (p - one_hot) / len(x)
discriminative = np.mean((unseen @ weights).argmax(axis=1) == unseen_y)
print(f"generative {generative:.2f}, discriminative {discriminative:.2f}")

# %% [markdown]
# ## Place
#
# An [[embedding]]: the ten directions in which the images vary most, by a
# [[singular value decomposition]]. Near in these ten numbers should mean alike.

# %%
mean = x.mean(axis=0)
directions = np.linalg.svd(x - mean, full_matrices=False)[2][:10]


def place(pictures):
    return (pictures - mean) @ directions.T


def five_nearest(a, b):
    return distances(a, b).argsort(axis=1)[:, :5]


near = five_nearest(place(unseen), place(x))
agree = np.mean(y[near] == unseen_y[:, None])
pixels = np.mean(y[five_nearest(unseen, x)] == unseen_y[:, None])
print(f"of the five nearest, {agree:.2f} show the same digit (chance 0.10)")
print(f"by all 64 pixels instead of ten numbers, {pixels:.2f}")
Sheet(
    [row for i in range(4) for row in (unseen[i], *x[near[i]])],
    6,
    "Four rows: a held-out digit and its five nearest training digits, which look alike.",
)

# %% [markdown]
# ## What to notice
#
# Each part uses the same images and asks another question. The generative model
# answered two of them. Ten numbers find look-alikes nearly as well as all 64 pixels.
#
# Try it: change the ridge of 0.0001 to 1 and watch the sampled digits turn to noise
# while the labels suffer far less.
