"""GGUF: a file format that holds a model: its sizes, its tokens, and its packed weights.

Confusion: It is a container; how well the model writes depends on what is inside.
See: quantisation, parameter
"""

import struct

head = b"GGUF" + struct.pack("<IQQ", 3, 272, 33)
magic, version, tensors, keys = struct.unpack("<4sIQQ", head)
print(magic.decode(), "version", version)
print(tensors, "tensors,", keys, "facts about them")
