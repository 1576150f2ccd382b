"""computational graph: the record of which number was computed from which, by what operation.

Confusion: It is built anew by each run of the program; it is not the program.
Forms: computational graphs
See: backpropagation
"""

a, b = 2, 3
graph = {"c": ("a * b", a * b)}
graph["d"] = ("c + a", graph["c"][1] + a)
for name, (how, value) in graph.items():
    print(f"{name} = {how} = {value}")
