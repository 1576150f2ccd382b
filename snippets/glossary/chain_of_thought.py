"""chain of thought: steps that a language model writes before its answer; each step can use what the earlier ones left in the text.

Confusion: It is text that the model samples, not a look inside: what is written need not be what led to the answer.
See: in-context learning, reasoning model, test-time compute
"""

bits = [1, 0, 1, 1]
written = ["even"]  # how many ones so far: even or odd
for bit in bits:  # each step reads one bit and the last word that was written
    other = {"even": "odd", "odd": "even"}[written[-1]]
    written.append(other if bit else written[-1])
print("in steps:", " ".join(written[1:]))
print("a table for one step, from the bits to the answer:", 2 ** len(bits), "rows")
