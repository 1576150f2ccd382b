"""UTF-8: the usual way to write Unicode text as bytes, one to four of them for a character.

Confusion: Not every row of bytes is UTF-8: half of an é is no character at all.
Also: UTF8
See: byte, Unicode
"""

data = "Größe".encode("utf-8")
print(len("Größe"), "characters,", len(data), "bytes:", *data)
print("all of them:", data.decode("utf-8"))
print("the first 3:", data[:3].decode("utf-8", errors="replace"))
