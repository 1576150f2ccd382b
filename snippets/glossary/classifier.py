"""classifier: a program that puts a label on its input.

Confusion: It always answers, even about an input unlike any that it was made for.
Forms: classifiers, classification, classify
See: discriminative model, accuracy
"""

centres = {"cat": (4.0, 25.0), "horse": (500.0, 160.0)}  # weight, height
for animal in [(5.0, 30.0), (450.0, 150.0), (80_000.0, 300.0)]:
    distance = {
        k: abs(animal[0] - w) + abs(animal[1] - h) for k, (w, h) in centres.items()
    }
    print(animal, "->", min(distance, key=distance.get))
