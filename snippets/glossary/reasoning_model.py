"""reasoning model: a language model that was trained, most often with verifiable rewards, to write a long chain of thought before it answers.

Confusion: It is no other kind of network: the same one, trained further, and given more tokens to write.
Forms: reasoning models
See: chain of thought, verifiable reward, test-time compute
"""

import re

text = "<think>17 * 3 is 51. 51 + 9 is 60. Check: 60 - 9 is 51.</think>60"
thought, answer = re.fullmatch(r"<think>(.*)</think>(.*)", text).groups()
print("shown to the user:", answer)
print("words written first:", len(thought.split()))
print("rewarded:", int(answer == "60"), "- the check reads the answer alone")
