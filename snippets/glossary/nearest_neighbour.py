"""nearest neighbour: the known thing that lies closest to a given one.

Confusion: Something is always nearest, however far away it is.
Forms: nearest neighbours
See: embedding, cosine similarity
"""

known = {"child": 120, "adult": 172}
for height in (130, 165, 900):
    nearest = min(known, key=lambda name: abs(known[name] - height))
    print(height, nearest, "at distance", abs(known[nearest] - height))
