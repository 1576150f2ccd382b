"""watermark: a pattern put into what a model makes that nobody notices and a program can find.

Confusion: Its absence proves nothing: other models have none, and rewriting can remove it.
Forms: watermarks, watermarked
See: sample, deepfake, chi-square test
"""

import random

random.seed(0)
green = lambda before, word: random.Random(f"{before} {word}").random() < 0.5
for marked in (False, True):
    text = [0]
    for _ in range(200):
        words = random.sample(range(1000), 4)  # as likely as each other
        text.append(max(words, key=lambda w: marked and green(text[-1], w)))
    share = sum(map(green, text, text[1:])) / 200
    print(f"marked {marked}: green words {share:.2f}")
