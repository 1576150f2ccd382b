"""chrF: a score of a translation by how many runs of one to six characters it shares with a right one: a mean of precision and recall, in which recall weighs more.

Formula: (1 + beta^2) P R / (beta^2 P + R), with P the precision and R the recall, each a mean over the lengths of run, and beta = 2.
Confusion: It counts characters, not meaning: a "not" more costs little.
Forms: chrF score
See: precision and recall, n-gram, ROUGE
"""

said, right = "hedog", "thedog"  # spaces do not count
for n in (1, 2, 3):
    a = {said[i : i + n] for i in range(len(said) - n + 1)}
    b = {right[i : i + n] for i in range(len(right) - n + 1)}
    print(f"runs of {n}: precision {len(a & b)}/{len(a)}, recall {len(a & b)}/{len(b)}")
