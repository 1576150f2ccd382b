"""ROUGE: a family of scores of a summary by the words, pairs of words or longest sequence that it shares with one that a person wrote.

Formula: ROUGE-1 recall = words in common / words of the person's summary; F1 joins it with the precision.
Confusion: It was named for recall, and recall alone is won by whoever repeats the whole text.
See: precision and recall, chrF, extractive summarisation
"""

from collections import Counter

person = "a bridge will be built in spring".split()
for said in (
    "the bridge is old",
    "in spring a new bridge will be built",
):
    words = said.split()
    both = (Counter(words) & Counter(person)).total()
    print(f"recall {both}/{len(person)}, precision {both}/{len(words)}: {said}")
