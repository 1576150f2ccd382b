"""accuracy: the share of labels that are right.

Confusion: With rare classes a useless classifier can have a high accuracy.
See: baseline, held-out data, calibration
"""

truth = [1] * 5 + [0] * 95
always_no = [0] * 100
right = sum(a == b for a, b in zip(truth, always_no))
print("accuracy of always saying no:", right / 100)
