# ---
# jupyter:
#   jupytext:
#     text_representation: {extension: .py, format_name: percent}
#   kernelspec: {display_name: Python 3, language: python, name: python3}
#   page:
#     description: A lab in which you cheat - score well on precision and recall without learning anything, then find the measure that catches you.
# ---

# %% [markdown]
# # Lab: score well, learn nothing
#
# A measure is a question, and a cheater answers it to the letter. Below you score with points
# that no model has learnt, and then you get caught.
# The cells below were run when this page was built.
# <a href="cheat.py" download>Download this lab</a>: it opens in Jupyter with
# jupytext, and runs as a program where this repository is installed.
#
# ## The truth, and a measure
#
# Real points lie around eight modes on a ring. [[Precision and recall]] ask two things: do
# the made points lie where real ones do, and are all real ones reached?

# %%
import numpy as np

from snippets.data import nearest, ring
from snippets.judging.evaluation import by_neighbour, precision_recall, two_sample

rng = np.random.default_rng(0)
train, real = ring(600, rng), ring(600, rng)  # known to the cheater, and not


def judge(name, made):
    precision, recall = precision_recall(made, real)
    print(f"{name:12} precision {precision:.2f}, recall {recall:.2f}")


judge("the truth", ring(600, rng))
judge("noise", 2 * rng.normal(size=(600, 2)))

# %% [markdown]
# ## Cheat
#
# The first cheater returns what it was given. The second moves each point a little, and
# the third makes a single mode, over and over.

# %%
cheats = {
    "copies": train,
    "moved copies": train + 0.02 * rng.normal(size=train.shape),
    "one mode": train[nearest(train, train[:1])[0] < 0.6],
}
for name, made in cheats.items():
    judge(name, made)

# %% [markdown]
# Copies pass: they *are* real points. One mode has perfect manners and reaches little.
#
# ## Get caught
#
# A copy has a training point at no distance. For comparison, ask how far the nearest
# training point is from a point that nobody has copied.

# %%
usual = np.median(nearest(real, train)[0])
for name, made in {"the truth": ring(600, rng), **cheats}.items():
    far = np.median(nearest(made, train)[0])
    print(f"{name:12} nearest training point: {far / usual:.2f} of the usual distance")

# %% [markdown]
# That catches both kinds of copy. Does another measure catch them, that knows nothing of
# the training points? A [[two-sample test]] lets a classifier guess which points are real;
# half right is chance.

# %%
for name, made in cheats.items():
    guessed = two_sample(made, real, by_neighbour, rng)
    print(f"{name:12} told apart from real points: {guessed:.2f}")

# %% [markdown]
# It does not see copies of points that it does not know. That is why the nearest training
# point is asked for, too.
#
# Try it: move the copies by more, until their nearest training point is as far as usual.
# What do precision and recall say then? You have built a
# [[kernel density estimate]].
