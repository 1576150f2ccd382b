"""noisy channel: a way to find what was meant from what arrived: of all candidates the one whose own probability times the probability that it became what arrived is the largest.

Formula: argmax over e of p(e) p(f | e), with f what arrived and e what may have been meant.
Confusion: The channel runs backwards: to translate from German one asks how likely the English would have become this German.
See: Bayes' rule, prior, language model, beam search
"""

prior = {"the": 0.06, "tea": 0.001, "ten": 0.002}  # how often each is written
channel = {"the": 0.001, "tea": 0.001, "ten": 0.02}  # how often it becomes "teh"
for word in prior:
    print(
        f"{word}: {prior[word]:.3f} x {channel[word]:.3f} = {prior[word] * channel[word]:.6f}"
    )
print("teh ->", max(prior, key=lambda word: prior[word] * channel[word]))
