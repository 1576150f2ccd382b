"""distinct-n: of all runs of n words in some texts, the share that are different ones.

Formula: $\\frac{|\\{\\text{different runs}\\}|}{|\\text{all runs}|}$
Confusion: A high value is no sign of quality: words in random order have the highest.
Forms: distinct n-grams, distinct-1, distinct-2
See: n-gram, mode collapse, temperature
"""

texts = [["a", "new", "hat"], ["a", "new", "bag"], ["a", "new", "hat"]]
for n in (1, 2, 3):
    runs = [tuple(t[i : i + n]) for t in texts for i in range(len(t) - n + 1)]
    print(f"n = {n}: {len(set(runs))} of {len(runs)}")
