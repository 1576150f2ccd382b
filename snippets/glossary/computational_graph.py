"""computational graph: the record of which number was computed from which, by what operation.

Confusion: Here, as in most libraries, each run of the program builds it anew; some build it once, before they run.
Forms: computational graphs
See: backpropagation
"""

a, b = 2, 3
graph = {"c": ("a * b", a * b)}
graph["d"] = ("c + a", graph["c"][1] + a)
for name, (how, value) in graph.items():
    print(f"{name} = {how} = {value}")
