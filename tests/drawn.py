"""Whether two runs of a program drew the same: pictures, sounds and JSON, as numbers.

On one machine they are the same byte for byte. Another NumPy rounds other last digits,
and a point that lay on an edge then falls to the other side; so a few in a hundred may
differ, and all others by little.
"""

import json
import re
import struct
import xml.etree.ElementTree as ET
import zlib

import numpy as np

AGREE = 0.98  # of the numbers, or of the texts
NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e-?\d+)?")
LISTS = {"d", "points", "viewBox"}  # attributes of SVG that hold many numbers
PNG_HEAD = 8  # bytes
WAV_BODY = b"data"


def numbers_and_texts(path):
    """-> (numbers [n], how near they must be, texts)."""
    return KINDS[path.suffix](path.read_bytes())


def of_svg(data):
    numbers, texts = [], []
    for element in ET.fromstring(data).iter():
        texts += [element.tag, (element.text or "").strip()]
        for name, value in element.attrib.items():
            if name.startswith("aria") or name == "id":
                continue  # digests of the title
            found = NUMBER.findall(value)
            numbers += map(float, found)
            skeleton = NUMBER.sub("0", value)
            texts.append(skeleton[:9] if name in LISTS else skeleton)
    return np.array(numbers), 0.5, texts


def of_json(data):
    numbers, texts = [], []

    def walk(value):
        if isinstance(value, dict):
            for key, part in value.items():
                texts.append(key)
                walk(part)
        elif isinstance(value, list):
            for part in value:
                walk(part)
        elif isinstance(value, int | float) and not isinstance(value, bool):
            numbers.append(value)
        else:
            texts.append(str(value))

    walk(json.loads(data))
    numbers = np.array(numbers, dtype=float)
    return numbers, 1e-2 * (numbers.std() if len(numbers) else 0) + 1e-6, texts


def of_png(data):
    """All bytes of all frames, and what is said of them."""
    pixels, texts = [], []
    at = PNG_HEAD
    packed = {b"IDAT": 0, b"fdAT": 4}  # bytes before the pixels
    while at < len(data):
        size, kind = struct.unpack(">I4s", data[at : at + 8])
        body = data[at + 8 : at + 8 + size]
        if kind in packed:
            pixels.append(zlib.decompress(body[packed[kind] :]))
        elif kind != b"IEND":
            texts.append((kind, body))
        at += 12 + size
    return np.frombuffer(b"".join(pixels), np.uint8).astype(float), 8, texts


def of_wav(data):
    at = data.index(WAV_BODY) + 8
    samples = np.frombuffer(data[at:], "<i2").astype(float)
    return samples, 0.01 * 32767, [data[:at]]


def of_txt(data):
    return np.zeros(0), 0, data.decode("utf-8").splitlines()


KINDS = {
    ".txt": of_txt,
    ".svg": of_svg,
    ".json": of_json,
    ".png": of_png,
    ".wav": of_wav,
}


def differences(stored, made):
    """What of two files of one name is not the same: [] where nothing is."""
    old, near, old_texts = numbers_and_texts(stored)
    new, _, new_texts = numbers_and_texts(made)
    found = []
    if len(old_texts) != len(new_texts):
        found.append(f"{len(old_texts)} texts became {len(new_texts)}")
    else:
        pairs = zip(old_texts, new_texts, strict=True)
        others = [f"{a!r} became {b!r}" for a, b in pairs if a != b]
        if len(others) > (1 - AGREE) * len(old_texts):
            found += others[:3]
    if abs(len(old) - len(new)) > (1 - AGREE) * len(old):
        found.append(f"{len(old)} numbers became {len(new)}")
    elif len(old) == len(new) and len(old):
        share = np.mean(np.abs(old - new) <= near)
        if share < AGREE:
            found.append(f"{1 - share:.0%} of {len(old)} numbers differ")
    return found
