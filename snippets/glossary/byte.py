"""byte: a number from 0 to 255, the unit in which files and memory are counted.

Confusion: A byte is not a character: in UTF-8 é takes two of them, an emoji four.
Forms: bytes
See: UTF-8, Unicode
"""

for character in "aé語🤖":
    print(character, *character.encode("utf-8"))
print(len(range(256)), "different bytes are enough for every text")
