"""selective prediction: answering only where one is sure enough, and saying otherwise that one does not know.

Confusion: Few errors alone say nothing: who never answers makes none. The share answered stands beside it.
Also: abstaining, abstention
Forms: abstains, abstain
See: confidence, calibration, hallucination
"""

sure = [0.95, 0.9, 0.8, 0.6, 0.4]
right = [True, True, False, True, False]
for threshold in (0, 0.7, 0.9, 0.99):
    kept = [good for s, good in zip(sure, right) if s >= threshold]
    print(f"from {threshold}: {len(kept)} answered, {kept.count(False)} wrong")
