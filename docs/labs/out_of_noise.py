# ---
# jupyter:
#   jupytext:
#     text_representation: {extension: .py, format_name: percent}
#   kernelspec: {display_name: Python 3, language: python, name: python3}
#   page:
#     description: A lab in which digits come out of noise - watch the steps, turn the guidance up, and let a classifier judge what came of it.
# ---

# %% [markdown]
# # Lab: digits out of noise
#
# A [[flow|flow matching]] carries noise to handwritten digits in twenty small steps. You choose the digit,
# and how strongly it is asked for.
# The cells below were run when this page was built.
# <a href="out_of_noise.py" download>Download this lab</a>: it opens in Jupyter with
# jupytext, and runs as a program where this repository is installed.
#
# ## Watch it
#
# All rows begin with noise, and each is told another digit. From left to right you see
# every fourth step.

# %%
import numpy as np

from snippets.autograd import Tensor
from snippets.data import digits14, distances
from snippets.sheet import Sheet
from snippets.types.image_classifier import classify, load_classifier, sorted_labels
from snippets.types.image_digits import GUIDANCE, load_digit_flow, make_digits

flow, _ = load_digit_flow()
frames = make_digits(flow, GUIDANCE, seed=0)  # [21, 200, 196]: twenty of each digit
chosen = [20 * digit for digit in (3, 5, 8)]
Sheet(
    [frames[step, i] for i in chosen for step in range(0, 21, 4)],
    6,
    "Three rows: noise at the left becomes a 3, a 5 and an 8 at the right.",
)

# %% [markdown]
# ## Ask more strongly
#
# [[Guidance]] steps further away from what the model would make if it were told nothing. A
# [[classifier]] that never saw these pictures reads them. Beside it stands how different
# two pictures of the same digit are from each other, in units of real ones.

# %%
classifier, _ = load_classifier()
labels = sorted_labels(200)
images, unseen = digits14()


def read_right(made):  # [200, 196] -> the share that is read as what was asked for
    _, logits = classify(classifier, Tensor(made))
    return (logits.data.argmax(axis=1) == labels).mean()


def spread(made):  # [10 n, 196], sorted by digit -> mean distance within a digit
    return np.mean([distances(x, x).mean() for x in np.split(made, 10)])


real = spread(images.reshape(10, 400, 196)[:, :20].reshape(-1, 196))
made = {}
print("guidance   read right   spread")
for guidance in (0.0, 0.4, 2.0, 6.0):
    made[guidance] = make_digits(flow, guidance, seed=0)[-1]
    share, wide = read_right(made[guidance]), spread(made[guidance]) / real
    print(f"{guidance:8.1f} {share:12.2f} {wide:8.2f}")

# %%
Sheet(
    [image for few in made.values() for image in few[70:80]],
    10,
    "Four rows of threes, with more guidance from row to row.",
)

# %% [markdown]
# The classifier likes what is asked for strongly. The pictures become more alike, and a
# measure that only asks whether they can be read does not see that.
#
# Try it: take another seed and see which digit of the table moves. Then draw eights instead
# of threes.
