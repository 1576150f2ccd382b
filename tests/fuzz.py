"""Puts thousands of damaged and nonsensical inputs to each door, from a fixed seed.

`python tests/fuzz.py --cases 50000 --seed 1` spreads so many cases over the doors below;
`python tests/fuzz.py gguf --cases 500` tries one. Behind a door is what reads something
that this site did not write: a file, a text, a line of a page, a command line. It may take
a case or refuse it, by the error that stands beside it in DOORS. Any other error is printed with
its case, and so is one that takes longer than SECONDS.
"""

import argparse
import contextlib
import io
import random
import resource
import signal
import struct
import sys
import tempfile
import time
from functools import cache
from pathlib import Path
from types import SimpleNamespace

import small_gguf
from markdown import Markdown

from snippets import __main__ as door
from snippets import own
from snippets._site.catalogue import Site
from snippets._site.pages.drawings import checked
from snippets._site.pages.errors import PageError
from snippets.applications import safe_python, syllables, tools
from snippets.llm import minilm, smollm, tokenizer
from snippets.text import bpe

ROOT = Path(__file__).parents[1]
SECONDS = 20  # of processor time for one case
SIGNS = (
    r"""0 -1 1e999 nan inf 2147483648 18446744073709551615 '' " \ ` $ % & < > { } [ ]"""
)
STRANGE = [
    *SIGNS.split(),
    "|",
    "\x00",
    "\x1b[2J",
    "\u202e",
    "\ud7ff",
    "e\u0301",
    "𝛼",
    "👩\u200d🔬",
    "\n",
    "\r\n",
    "\t",
    "\ufeff",
    "…",
    "a" * 5000,
]


# --- what damages ---------------------------------------------------------------------


def damage(data, rng):  # bytes -> other bytes
    """A few bytes changed, cut out, doubled or made large numbers."""
    data = bytearray(data)
    for _ in range(rng.choice([1, 1, 4])):
        at = rng.randrange(len(data) + 1)
        size = rng.choice([1, 1, 2, 8, 64])
        kind = rng.randrange(5)
        if kind == 0:
            data[at : at + size] = rng.randbytes(size)
        elif kind == 1:
            del data[at : at + size]
        elif kind == 2:
            data[at:at] = data[at : at + size]
        elif kind == 3:
            number = rng.choice([0, 1, 2**31, 2**32 - 1, 2**63, 2**64 - 1])
            data[at : at + 8] = struct.pack("<Q", number)
        else:
            del data[at:]
    return bytes(data)


def change(text, rng):  # -> another text
    """The same for a text, with signs that programs trip over."""
    for _ in range(rng.choice([1, 1, 4])):
        at = rng.randrange(len(text) + 1)
        end = at + rng.choice([0, 1, 5])
        text = text[:at] + rng.choice(STRANGE) + text[end:]
    return text


def babble(rng, least=0):
    """A text of strange signs, words and letters of all alphabets."""
    parts = []
    for _ in range(rng.randint(least, 12)):
        kind = rng.randrange(3)
        if kind == 0:
            parts.append(rng.choice(STRANGE))
        elif kind == 1:
            parts.append(rng.choice(["the ", "model", "It's ", "37 * 46", " call:"]))
        else:
            code = rng.randrange(0x11000)
            parts.append("" if 0xD800 <= code < 0xE000 else chr(code))
    return "".join(parts)


# --- doors: each makes one case, and takes it -----------------------------------------


def gguf(rng, folder):
    """A model's file."""
    path = folder / "model.gguf"
    path.write_bytes(damage(small_gguf.gguf(), rng))
    smollm.load(path)


def onnx(rng, folder):
    """Another model's file."""
    name, numbers = b"weight", struct.pack("<4f", 1, 2, 3, 4)
    tensor = bytes([0x08, 2, 0x08, 2, 0x10, 1, 0x42, len(name)]) + name
    tensor += bytes([0x4A, len(numbers)]) + numbers
    graph = bytes([0x2A, len(tensor)]) + tensor
    path = folder / "model.onnx"
    path.write_bytes(damage(bytes([0x3A, len(graph)]) + graph, rng))
    minilm.load_arrays(path)


def points(rng, folder):
    """A table of the reader's."""
    lines = [f"{rng.gauss(0, 1)},{rng.gauss(0, 1)}" for _ in range(30)]
    path = folder / "points.csv"
    text = ("x,y\n" + "\n".join(lines)).encode()
    path.write_bytes(rng.choice([text, damage(text, rng)]))
    if rng.random() < 0.5:
        path.write_bytes(change(text.decode(), rng).encode())
    own.read_points(path)


def pieces(rng, folder):
    """What the tokenizer takes apart, it puts together."""
    text = babble(rng)
    learnt = tokenizer.read_tokenizer(small_gguf.ABOUT)
    said = tokenizer.decode(learnt, tokenizer.encode(learnt, text))
    assert said == text, f"{text!r} became {said!r}"


def byte_pairs(rng, folder):
    """The same for one that has just learnt."""
    text = babble(rng)
    merges = bpe.train(babble(rng, 4) * 3, rng.randint(1, 20))
    said = bpe.decode(bpe.encode(text, merges), merges)
    assert said == text, f"{text!r} became {said!r}"


def words(rng, folder):
    """Every piece has its number."""
    vocabulary = {"[UNK]": 0, "[CLS]": 1, "[SEP]": 2, "the": 3, "##a": 4, "a": 5}
    ids = minilm.tokenize(babble(rng), vocabulary)
    assert set(ids) <= set(vocabulary.values())


def programs(rng, folder):
    """A program that a model may have written."""
    source = "def f(x):\n    return [a * 2 for a in range(x) if a % 2]\n"
    safe_python.check(change(source, rng), "f")


def calls(rng, folder):
    """What a model wrote is answered by a text."""
    known = tools.build_tools({"lantern": "17"})
    said = change(rng.choice(["[look_up(lantern)", "It is [calculate(37 * 46)"]), rng)
    lines, _ = tools.take_turn(said, known)
    assert all(isinstance(text, str) for _, text in lines)


def verses(rng, folder):
    """Every word has its syllables."""
    for word in babble(rng, 1).split():
        assert syllables.count_syllables(word) >= 1


def drawings(rng, folder):
    """A drawing that an example may have written."""
    text = '<svg xmlns="http://www.w3.org/2000/svg"><rect x="1" fill="red"/></svg>'
    checked(change(text, rng), "a.svg")


def lines_of_pages(rng, folder):
    """A line that somebody wrote for a page."""
    asked = rng.choice(
        [
            "::: example gan region=model focus=generate output=none",
            "::: explore spiral two_players still=game.svg",
            "::: printed gan output=ring",
            "::: diagram gan",
            "::: exercise guide",
            "::: viewer sheet flow_matching steps",
            "A [[gan]] and {{ gan.ring }}.",
            "$$\\frac{1}{2} \\mathrm{E}_x \\log D(x)$$",
            "::: read gan output=ring\n\n    How many?\n\n    - [x] one\n    - [ ] two",
        ]
    )
    page().convert(change(asked, rng))


@cache
def page():
    """Renders Markdown as a page of the site."""
    config = {"snippets._site.pages": {"site": Site(ROOT)}}
    names = ["attr_list", "md_in_html", "pymdownx.superfences", *config]
    md = Markdown(extensions=names, extension_configs=config)
    where = SimpleNamespace(file=SimpleNamespace(src_uri="families/gan.md"))
    where.run = lambda root: None
    md.treeprocessors.register(where, "where", 0)
    return md


def commands(rng, folder):
    """A user's mistake: exit code 2, and a sentence."""
    known = "list show copy run build check train vendor offline --help --seed".split()
    line = [rng.choice([*known, "--out", "--steps", "nosuch", babble(rng)])]
    line += [rng.choice(["nosuch", "--seed", "-1", "--dest", babble(rng)])]
    line += [babble(rng) for _ in range(rng.randrange(3))]
    if any("\x00" in part for part in line):
        return  # no system passes one on
    told, said = io.StringIO(), io.StringIO()
    with contextlib.redirect_stderr(told), contextlib.redirect_stdout(said):
        try:
            code = door.main(line, folder)
        except SystemExit as leaves:
            code = leaves.code
    assert code in (0, 1, 2), f"{line} gave {code}"
    assert code == 0 or told.getvalue().strip(), f"{line} failed and said nothing"
    assert "Traceback" not in told.getvalue()


DOORS = {
    "gguf": (gguf, ValueError),
    "onnx": (onnx, ValueError),
    "points": (points, ValueError),
    "pieces": (pieces, ()),
    "byte_pairs": (byte_pairs, ()),
    "words": (words, ()),
    "programs": (programs, safe_python.RefusedError),
    "calls": (calls, ()),
    "verses": (verses, ()),
    "drawings": (drawings, PageError),
    "lines_of_pages": (lines_of_pages, PageError),
    "commands": (commands, ()),
}


class LateError(BaseException):
    """A case took too long."""


def late(number, frame):
    raise LateError(f"over {SECONDS} s")


def put(name, seed, folder):
    """One case -> whether it was taken; raises what the door should not let out."""
    take, refuses = DOORS[name]
    before = signal.signal(signal.SIGPROF, late)
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    try:
        take(random.Random(f"{name} {seed}"), folder)
    except refuses as error:
        if not str(error):
            raise AssertionError("refused, and did not say why") from error
        return False
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
    return True


def attack(name, seeds):  # -> cases taken, {seed: what went wrong}
    """Many cases at one door."""
    taken, wrong = 0, {}
    with tempfile.TemporaryDirectory() as folder:
        for seed in seeds:
            try:
                taken += put(name, seed, Path(folder))
            except (Exception, LateError) as error:
                wrong[seed] = f"{type(error).__name__}: {error}"[:200]
    return taken, wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("doors", nargs="*", metavar="DOOR", help=", ".join(DOORS))
    parser.add_argument("--cases", type=int, default=1200, help="over all doors")
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    if unknown := set(args.doors) - DOORS.keys():
        parser.error(f"no door {', '.join(unknown)}; there are {', '.join(DOORS)}")
    names = args.doors or list(DOORS)
    each = args.cases // len(names)
    seeds = range(args.seed * each, (args.seed + 1) * each)
    failed = 0
    for name in names:
        begin = time.perf_counter()
        taken, wrong = attack(name, seeds)
        failed += len(wrong)
        seconds = time.perf_counter() - begin
        print(f"{name:15} {each} cases in {seconds:.0f} s: {taken} taken, ", end="")
        print(f"{each - taken - len(wrong)} refused, {len(wrong)} wrong")
        for seed, told in list(wrong.items())[:5]:
            print(f"  case {seed}: {told}")
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{failed} of {each * len(names)} went wrong; at most {most} MB of memory")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
