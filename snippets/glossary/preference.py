"""preference: a judgement that one of two outputs to the same prompt is the better one.

Confusion: It says which is better, not how good either is, and raters may disagree.
Forms: preferences
See: Bradley-Terry model, reward model, direct preference optimisation
"""

pairs = [("a", "b"), ("a", "b"), ("b", "a"), ("a", "c"), ("b", "c")]
for output in "abc":
    won = sum(output == better for better, _ in pairs)
    met = sum(output in pair for pair in pairs)
    print(f"{output} was preferred {won} times out of {met}")
