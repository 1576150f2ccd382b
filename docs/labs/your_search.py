# ---
# jupyter:
#   jupytext:
#     text_representation: {extension: .py, format_name: percent}
#   kernelspec: {display_name: Python 3, language: python, name: python3}
#   page:
#     description: A lab that builds a search engine over a handful of notes - index them, ask, see what other words do to it, and add a note of your own.
# ---

# %% [markdown]
# # Lab: search your own notes
#
# A model that was never told a fact can still answer from it, if somebody finds the right
# note first. Here you build the part that finds it.
# The cells below were run when this page was built.
# <a href="your_search.py" download>Download this lab</a>: it opens in Jupyter with
# jupytext, and runs as a program where this repository is installed.
#
# ## Index
#
# [[BM25]] weighs a word by how rare it is: a word that stands in every note tells none of
# them apart.

# %%
import numpy as np

from snippets.applications.retrieval import build_index, build_prompt, search, words

notes = [
    "The boiler was serviced in March and needs a new valve before winter.",
    "Spare keys hang behind the picture in the hall.",
    "The cat gets half a tin in the morning and half in the evening.",
    "Rubbish is collected on Tuesday, paper every second Friday.",
    "The wifi password is written under the router in the study.",
    "Our neighbour Ada waters the plants when we are away.",
]
index = build_index(notes)
print(len(notes), "notes,", len(index["columns"]), "different words")
for word in ("the", "in", "valve"):
    weights = index["weights"][:, index["columns"][word]]
    print(
        f"{word:6} stands in {np.count_nonzero(weights)} notes, weighs {weights.max():.2f}"
    )

# %% [markdown]
# ## Ask
#
# The score of a note is what the words of the question weigh there, added up.


# %%
def ask(question):
    scores = search(index, question)
    best = int(scores.argmax())
    print(f"{question}\n  {scores[best]:.2f}  {notes[best]}")


ask("Where are the spare keys?")
ask("What does the cat get in the evening?")
ask("Who waters the plants?")

# %% [markdown]
# ## Ask in other words
#
# Now the question shares no rare word with the note that answers it.

# %%
ask("How do I get on the internet?")
ask("When is garbage day?")
for question in ("How do I get on the internet?", "When is garbage day?"):
    known = [word for word in words(question) if word in index["columns"]]
    print(f"{question} shares with the notes: {', '.join(known) or 'nothing'}")

# %% [markdown]
# A search by words finds words. One that finds meanings needs vectors, which a model has
# learnt: [Retrieval](../applications/retrieval.md) sets the two side by side.
#
# ## What the model would read
#
# The best note goes into the [[prompt]], in front of the question. The model that answers
# is not part of this lab.

# %%
question = "Who waters the plants?"
print(build_prompt(notes[int(search(index, question).argmax())], question))

# %% [markdown]
# Try it: add notes of your own, and find a question that your search answers with the wrong
# one. Then add the missing word to the right note. What have you broken?
