# ---
# jupyter:
#   jupytext:
#     text_representation: {extension: .py, format_name: percent}
#   kernelspec: {display_name: Python 3, language: python, name: python3}
#   page:
#     description: A lab with one data set and eight machines - draw from each family, let a classifier read it, and let one machine score what the others made.
# ---

# %% [markdown]
# # Lab: one data set, eight machines
#
# Eight [[generative models|generative model]] learnt the same digits. Here you have all of
# them in one place, draw from each, and set them on one another. The cells below were
# run when this page was built.
# <a href="eight_machines.py" download>Download this lab</a>: it opens in Jupyter with
# jupytext, and runs as a program where this repository is installed.
#
# ## The machines
#
# Each module keeps its trained [[weights]] beside it. All have the same two functions,
# `load` and `sample`, so that they can stand in one loop.

# %%
import numpy as np

from snippets.data import covered, digit_labels, digits, distances, modes, ring
from snippets.families import (
    autoregressive,
    diffusion,
    energy_based,
    flow_matching,
    gan,
    guidance,
    normalizing_flow,
    vae,
)
from snippets.sheet import Sheet

machines = {
    "autoregressive": autoregressive,
    "VAE": vae,
    "GAN": gan,
    "normalizing flow": normalizing_flow,
    "energy-based": energy_based,
    "diffusion": diffusion,
    "flow matching": flow_matching,
    "guidance": guidance,
}
models = {name: machine.load() for name, machine in machines.items()}
x, held_out = digits()
y, labels = digit_labels()
print(
    len(models),
    "machines,",
    len(x),
    "digits learnt,",
    len(held_out),
    "held out",
)

# %% [markdown]
# ## Draw
#
# One loop, eight ways to make a digit. A row is a machine, in the order above.

# %%
drawn = {
    name: machine.sample(models[name]["digits"], 100, np.random.default_rng(0))
    for name, machine in machines.items()
}
Sheet(
    [image for images in drawn.values() for image in images[:12]],
    12,
    "Eight rows of twelve generated digits, a row for each machine.",
)

# %% [markdown]
# ## Let the nearest neighbour read them
#
# No network is needed to ask what a picture shows: take the digit of its
# [[nearest neighbour]] among those that were learnt. How far that neighbour is away
# gives away a copy, if it is a close one. A balanced machine makes each digit about 10
# times in 100.

# %%
real = np.median(distances(held_out, x).min(axis=1))
print("                  nearest   made of each digit, 0 to 9")
for name, images in drawn.items():
    far = distances(images, x)
    made = np.bincount(y[far.argmin(axis=1)].astype(np.intp), minlength=10)
    near = np.median(far.min(axis=1)) / real
    print(f"{name:18}{near:7.2f}  ", *(f"{n:3}" for n in made))

# %% [markdown]
# The first number is the distance to the nearest training digit, over that of
# held-out digits. Far below 1 would be copying. That is all it tells: the mean pictures of
# the ten digits, which nobody would take for handwriting, have about 1, and copies with
# noise on them have more.
#
# ## Let one machine score the others
#
# On the ring the normalizing flow has an exact [[density]]. Ask it how likely it finds
# what each machine drew, in nats a point, beside real points. What a machine puts
# between the modes costs it dearly here.

# %%
rng = np.random.default_rng(0)
flow = models["normalizing flow"]["ring"]
points = {"real points": ring(500, rng)}
for name, machine in machines.items():
    points[name] = machine.sample(models[name]["ring"], 500, rng)
for name, p in points.items():
    nats = normalizing_flow.nll(flow, p)
    on, shares = modes(p)
    print(
        f"{name:18} {np.mean(nats):6.2f} nats, at the worst {nats.max():5.1f}; "
        f"{covered(shares)} modes, {on.mean():.2f} on one"
    )

# %% [markdown]
# ## What to notice
#
# A density has tastes of its own. The flow gives its own bridges between modes some
# probability, so points there cost less than they should. And it finds tight samples
# likelier than real ones: points in the middle of a mode are cheap, and a machine that
# makes nothing else has lost the edges.
#
# Try it: let `vae` or `autoregressive` score the others, where they have an `nll`. Does the
# order stay? Then draw 20 samples instead of 500 and see which columns you can still trust.
