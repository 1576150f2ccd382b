"""Unicode: the standard that gives each character of every script a number, its code point.

Confusion: What looks like one character may be several: an e and an accent, or joined emoji.
Forms: code point, code points
See: UTF-8
"""

for text in ("a", "é", "e\u0301", "👩\u200d🚀"):
    print(text, [f"U+{ord(character):04X}" for character in text])
print("é" == "e\u0301")
