"""constrained decoding: generation in which each token that cannot lead to a valid text gets probability 0, so that what comes out has the form that was asked for.

Confusion: It guarantees the form, not the truth; and what it draws is not what the model would draw if it were asked for valid texts only.
Also: guided generation
Forms: structured output, grammar-constrained decoding
See: finite automaton, grammar, greedy decoding, rejection sampling
"""

p = {"7": 0.2, "yes": 0.5, "12": 0.1, "a": 0.2}
left = {token: share for token, share in p.items() if token.isdecimal()}
for token, share in left.items():
    print(f"{token:3} {p[token]:.1f} -> {share / sum(left.values()):.2f}")
