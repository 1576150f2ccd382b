"""bias: that a model treats groups in different ways, because its data do, or because of how it is used.

Confusion: It is not the bias of a network's layer, a number that is added, nor that of an estimate, its error in the mean.
See: greedy decoding, association test, unbiased estimator
"""

text = ["the nurse said she"] * 6 + ["the nurse said he"] * 4
said = [sentence.split()[-1] for sentence in text]
share = said.count("she") / len(said)
likeliest = max(set(said), key=said.count)
print(f"the text says she in {share:.0%}")
print(f"a model that takes the likeliest word: {likeliest}, always")
