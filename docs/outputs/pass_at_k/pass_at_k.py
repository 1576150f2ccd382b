"""pass@k: how often one of k drawn programs is right, and how to estimate it.

But: it counts nothing itself. The programs were drawn from `code_grammar` and run
by the interpreter of `code_synthesis`, 10,000 for each kind of task at each of
three temperatures; a test of this file counts them again.

Shows:
- the estimate is right on average, the tempting shortcut is too low
- for one try the lowest temperature is best, for many a higher one
- as many programs solve more tasks built in order than drawn, from 1,000 on
- with counted costs a search solves more than with even ones, and than unmerged
- the more tests are shown, the fewer wrong programs pass

Reference: Chen et al. 2021, Evaluating Large Language Models Trained on Code,
section 2.1 and appendix A.
"""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np

# --- from snippets.media: only what is used here ---
import hashlib
from html import escape
from pathlib import Path
import numpy as np

# the fallbacks show when a drawing is opened alone, outside a page
COLOURS = {
    "ink": "currentColor",
    "soft": "var(--gm-soft, #8a8f98)",
    "make": "var(--gm-make, #b3430f)",
    "label": "var(--gm-label, #1f5fa8)",
    "place": "var(--gm-place, #0f7360)",
}


class Drawing:
    """An SVG picture, in pixels from the top left, that follows the page's scheme.

    Colours are the names in COLOURS. `title` and `description` are read out to
    readers who do not see it.
    """

    def __init__(self, width: float, height: float, title: str, description=""):
        if not (width > 0 and height > 0):
            raise ValueError(
                f"width and height must be > 0, got {width}, {height}"
            )
        _text(title, "title")
        self.width, self.height = width, height
        self.title, self.description = title, description
        self.parts: list[str] = []

    def line(self, points, color="ink", width=1.5, dash=None) -> None:
        """A line through points [n, 2]; `dash` as in SVG, such as "4 3"."""
        dashes = f' stroke-dasharray="{escape(dash)}"' if dash else ""
        self.parts.append(
            f'<polyline points="{_points(points)}" fill="none" '
            f'stroke="{_colour(color)}" stroke-width="{_n(width)}"{dashes}/>'
        )

    def polygon(self, points, color="ink", opacity=1.0) -> None:
        """A filled shape with corners [n, 2]."""
        self.parts.append(
            f'<polygon points="{_points(points)}" {_fill(color, opacity)}/>'
        )

    def circle(self, x, y, r, color="ink", opacity=1.0) -> None:
        """A filled circle."""
        self.parts.append(
            f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(r)}" {_fill(color, opacity)}/>'
        )

    def dots(self, points, r, color="ink", opacity=1.0) -> None:
        """Many filled circles of one size, as one path, for a small file."""
        d, size = f"{_n(r)} {_n(r)} 0 1 0", _n(2 * r)
        path = "".join(
            f"M{_n(x - r)} {_n(y)}a{d} {size} 0a{d} -{size} 0"
            for x, y in _array(points)
        )
        self.parts.append(f'<path d="{path}" {_fill(color, opacity)}/>')

    def crosses(self, points, r, color="ink", width=1.2) -> None:
        """Many plus signs with arms of length `r`, as one path."""
        arm = _n(r)
        path = "".join(
            f"M{_n(x - r)} {_n(y)}h{_n(2 * r)}m-{arm} -{arm}v{_n(2 * r)}"
            for x, y in _array(points)
        )
        self.parts.append(
            f'<path d="{path}" fill="none" stroke="{_colour(color)}" '
            f'stroke-width="{_n(width)}"/>'
        )

    def ellipse(self, cx, cy, rx, ry, angle=0, color="ink", width=1.5) -> None:
        """The outline of an ellipse, turned by `angle` degrees clockwise."""
        self.parts.append(
            f'<ellipse rx="{_n(rx)}" ry="{_n(ry)}" fill="none" '
            f'transform="translate({_n(cx)} {_n(cy)}) rotate({_n(angle)})" '
            f'stroke="{_colour(color)}" stroke-width="{_n(width)}"/>'
        )

    def rect(self, x, y, w, h, color="ink", opacity=1.0) -> None:
        """A filled rectangle."""
        self.parts.append(
            f'<rect x="{_n(x)}" y="{_n(y)}" width="{_n(w)}" height="{_n(h)}" '
            f"{_fill(color, opacity)}/>"
        )

    def text(self, x, y, text, color="ink", anchor="start", size=14) -> None:
        """A line of text; `anchor` is "start", "middle" or "end"."""
        if anchor not in ("start", "middle", "end"):
            raise ValueError(
                f"anchor must be start, middle or end, got {anchor!r}"
            )
        self.parts.append(
            f'<text x="{_n(x)}" y="{_n(y)}" text-anchor="{anchor}" '
            f'font-size="{_n(size)}" fill="{_colour(color)}">{escape(str(text))}</text>'
        )

    def save(self, path) -> None:
        """Writes the drawing. Its ids come from its content, so that two
        drawings on one page never share one."""
        body = "\n".join(self.parts)
        key = hashlib.sha256((self.title + body).encode()).hexdigest()[:8]
        w, h = _n(self.width), _n(self.height)
        Path(path).write_text(
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w} {h}" '
            f'width="{w}" height="{h}" role="img" font-family="system-ui, sans-serif" '
            f'aria-labelledby="t{key}" aria-describedby="d{key}">\n'
            f'<title id="t{key}">{escape(self.title)}</title>\n'
            f'<desc id="d{key}">{escape(self.description or self.title)}</desc>\n'
            f"{body}\n</svg>\n",
            encoding="utf-8",
        )


def _text(text: str, name: str) -> bytes:
    if not text.strip():
        raise ValueError(f"{name} must say what it is, got {text!r}")
    return text.encode()


def _colour(name: str) -> str:
    if name not in COLOURS:
        raise ValueError(
            f"color must be one of {', '.join(COLOURS)}, got {name!r}"
        )
    return COLOURS[name]


def _fill(color: str, opacity: float) -> str:
    faint = f' fill-opacity="{_n(opacity)}"' if opacity != 1 else ""
    return f'fill="{_colour(color)}"{faint}'


def _array(points):
    points = np.asarray(points, dtype=np.float64)
    if points.ndim != 2 or points.shape[1] != 2 or not len(points):
        raise ValueError(f"points must be [n, 2], got shape {points.shape}")
    return points


def _points(points) -> str:
    return " ".join(f"{_n(x)},{_n(y)}" for x, y in _array(points))


def _n(number: float) -> str:
    if not np.isfinite(number):
        raise ValueError(f"a coordinate must be finite, got {number}")
    return f"{round(float(number), 1) + 0:g}"


# --- end of snippets.media ---


DRAWN, KINDS, TEMPERATURES = 10_000, 10, (0.5, 1.0, 2.0)
SEARCHES = "counted costs", "not merged", "even costs"
COLORS = "place", "soft", "label"


def pass_at_k(n, c, k):
    """Of n draws c were right: the chance that one of k of them is."""
    if not (0 <= c <= n and 1 <= k <= n):
        raise ValueError(
            f"0 <= c <= n and 1 <= k <= n must hold, got n={n}, c={c}, k={k}"
        )
    if n - c < k:  # too few are wrong to fill k places
        return 1.0
    return 1 - float(np.prod(1 - k / np.arange(n - c + 1, n + 1)))


def shortcut(n, c, k):
    """The share c / n put in the place of the probability."""
    if not (0 <= c <= n and k >= 1):
        raise ValueError(f"0 <= c <= n must hold, got n={n}, c={c}, k={k}")
    return 1 - (1 - c / n) ** k


def expected(estimate, n, k, p):
    """What it gives on average if each of n draws is right with p."""
    if not 0 <= p <= 1:
        raise ValueError(f"p must be 0 to 1, got {p}")
    chances = [
        math.comb(n, c) * p**c * (1 - p) ** (n - c) for c in range(n + 1)
    ]
    return sum(q * estimate(n, c, k) for c, q in enumerate(chances))




def drawing(counts, k):  # right draws of each task -> share solved by k draws
    """pass@k, the mean over the tasks."""
    if not len(counts):
        raise ValueError("counts must not be empty")
    return float(np.mean([pass_at_k(DRAWN, c, k) for c in counts]))


def searching(tried, k):  # tries that each task took, 0: not solved
    """The share of tasks that a search has solved after k programs."""
    if k < 1:
        raise ValueError(f"k must be >= 1, got {k}")
    return float(np.mean([0 < t <= k for t in tried]))




def draw(path, curves):  # [(name, colour, dash, ks, shares)]
    """Share of tasks solved against the number of programs, for all kinds."""
    if not curves:
        raise ValueError("curves must not be empty")
    title = "Share of tasks solved"
    ends = [f"{name} {shares[-1]:.2f}" for name, *_, shares in curves]
    picture = Drawing(640, 340, title, "Last, and highest: " + ", ".join(ends))
    picture.text(50, 22, title, size=15)
    for share in (0, 0.25, 0.5, 0.75, 1):
        y = 290 - 250 * share
        picture.line([(50, y), (530, y)], "soft", 0.5)
        picture.text(42, y + 5, f"{share:.2f}", "soft", "end", 13)
    for power in range(1, 6):
        x = 120 * (power - 1) + 50
        picture.text(x, 310, f"{10**power:,}", "soft", "middle", 13)
    picture.text(290, 332, "programs in all", anchor="middle", size=13)
    for _, color, dash, ks, shares in curves:
        xs = [120 * math.log10(KINDS * k / 10) + 50 for k in ks]
        points = [(x, 290 - 250 * s) for x, s in zip(xs, shares, strict=True)]
        picture.line(points, color, 2, dash)
    low = 0  # names at the right, from the top, none on another
    for name, color, *_, shares in sorted(curves, key=lambda c: -c[-1][-1]):
        low = max(295 - 250 * shares[-1], low + 15)
        picture.text(542, low, name, color, size=13)
    picture.save(path)


def load():  # -> {"drawn": {task: counts}, "tried": {task: tries}, "shown"}
    text = _FILES['code_results.tsv']
    data = {}
    for section, name, cell in (row.split("\t") for row in text.splitlines()):
        data.setdefault(section, {})[name] = json.loads(cell)
    return data


def main(out: Path, seed: int = 0) -> None:
    data = load()
    drawn = np.array(list(data["drawn"].values())).T
    tried = np.array(list(data["tried"].values())).T
    print("bias: 10 draws, 5 tries; what each says on average")
    print("  right with    truth   pass@k   shortcut")
    for p in (0.05, 0.1, 0.3):
        both = [expected(f, 10, 5, p) for f in (pass_at_k, shortcut)]
        print(
            f"  {p:10.2f} {1 - (1 - p) ** 5:8.3f} {both[0]:8.3f} {both[1]:10.3f}"
        )
    ks = [1, 10, 100, 1000, 65_000 // KINDS]
    print(
        f"\ntasks: the share solved by k draws for each of {KINDS} kinds of task,"
    )
    print("  and by a search that builds as many programs in all")
    print("  k             ", *[f"{k:7,}" for k in ks])
    print("  in all        ", *[f"{KINDS * k:7,}" for k in ks])
    for t, counts in zip(TEMPERATURES, drawn, strict=True):
        shares = [f"{drawing(counts, k):7.3f}" for k in ks]
        print(f"  drawn at {t:<5}", *shares)
    for name, tries in zip(SEARCHES, tried, strict=True):
        shares = [f"{searching(tries, KINDS * k):7.3f}" for k in ks]
        print(f"  {name:14}", *shares)
    print("\nshown: tests, programs that pass them, and are right")
    for shown, (every, right) in data["shown"].items():
        print(f"  {shown} {every:4} {right:4}")
    ks = [int(k) for k in np.unique(np.geomspace(1, DRAWN, 50).round())]
    curves = []
    for t, counts, dash in zip(TEMPERATURES, drawn, "634", strict=True):
        shares = [drawing(counts, k) for k in ks]
        dash = f"{dash} {dash}" if t != 1 else None
        curves.append((f"drawn at {t}", "make", dash, ks, shares))
    ns = [int(n) for n in np.unique(np.geomspace(10, 65_000, 200).round())]
    for name, color, tries in zip(SEARCHES, COLORS, tried, strict=True):
        shares = [searching(tries, n) for n in ns]
        curves.append((name, color, None, [n / KINDS for n in ns], shares))
    draw(out / "pass_at_k.svg", curves)


# --- the data files ---
_FILES = {
    'code_results.tsv': """\
drawn	sum of the squares	[289, 61, 2]
tried	sum of the squares	[258, 264, 0]
drawn	sum of the squares of the even numbers	[1, 0, 0]
tried	sum of the squares of the even numbers	[6006, 9036, 0]
drawn	largest less smallest	[0, 0, 0]
tried	largest less smallest	[24420, 49988, 14113]
drawn	how many are negative	[5, 6, 2]
tried	how many are negative	[1118, 1274, 0]
drawn	second largest	[1, 1, 1]
tried	second largest	[6070, 9157, 9736]
drawn	average, rounded down	[5, 5, 3]
tried	average, rounded down	[1405, 1656, 14353]
drawn	the one in the middle when in order	[0, 0, 0]
tried	the one in the middle when in order	[19746, 38403, 0]
drawn	how many different numbers	[0, 5, 30]
tried	how many different numbers	[1121, 1278, 244]
drawn	largest even number	[0, 3, 7]
tried	largest even number	[1839, 2242, 12425]
drawn	sum without signs	[15, 26, 4]
tried	sum without signs	[420, 438, 15000]
drawn	sum of the two largest	[1, 0, 0]
tried	sum of the two largest	[3855, 5239, 45260]
drawn	the three largest, largest first	[1, 2, 1]
tried	the three largest, largest first	[1472, 1742, 6915]
drawn	the squares in order	[0, 2, 0]
tried	the squares in order	[4952, 7147, 0]
drawn	without the first and the last	[0, 0, 0]
tried	without the first and the last	[0, 0, 0]
drawn	the first moved to the end	[0, 1, 0]
tried	the first moved to the end	[20450, 39856, 0]
drawn	the list, then its mirror image	[0, 3, 3]
tried	the list, then its mirror image	[2458, 3130, 1631]
drawn	the odd numbers doubled	[1, 2, 0]
tried	the odd numbers doubled	[3105, 4075, 0]
drawn	negative numbers set to zero	[2, 2, 1]
tried	negative numbers set to zero	[7860, 12321, 9963]
drawn	each less the smallest	[0, 0, 0]
tried	each less the smallest	[0, 0, 0]
drawn	is it in order	[127, 154, 55]
tried	is it in order	[215, 217, 1687]
drawn	does a number occur twice	[0, 0, 1]
tried	does a number occur twice	[8146, 12860, 7503]
drawn	is it its own mirror image	[244, 139, 29]
tried	is it its own mirror image	[147, 148, 1688]
drawn	sum of 1 to n	[8, 9, 1]
tried	sum of 1 to n	[2023, 2500, 23058]
drawn	how many even digits	[51, 27, 1]
tried	how many even digits	[768, 847, 0]
drawn	largest digit	[0, 2, 9]
tried	largest digit	[8493, 13574, 585]
drawn	halved until it is odd	[3, 4, 1]
tried	halved until it is odd	[2595, 3302, 0]
drawn	the first n squares, from 0	[1280, 144, 5]
tried	the first n squares, from 0	[118, 118, 0]
drawn	n down to 1	[1, 2, 0]
tried	n down to 1	[4267, 5971, 54888]
drawn	digits back to front, doubled	[0, 0, 0]
tried	digits back to front, doubled	[8614, 13856, 0]
drawn	does it read the same backwards	[0, 9, 0]
tried	does it read the same backwards	[3466, 4670, 0]
drawn	is it prime	[0, 0, 0]
tried	is it prime	[0, 0, 0]
drawn	how many vowels	[93, 92, 15]
tried	how many vowels	[171, 172, 11705]
drawn	length of the longest word	[0, 5, 3]
tried	length of the longest word	[3568, 4826, 56147]
drawn	how many words with a capital	[0, 2, 0]
tried	how many words with a capital	[46658, 6326, 0]
drawn	lengths of the words	[4954, 1581, 80]
tried	lengths of the words	[16, 16, 7652]
drawn	without vowels	[4, 5, 0]
tried	without vowels	[1055, 1202, 8552]
drawn	initials	[9, 14, 2]
tried	initials	[1360, 1604, 0]
drawn	each word backwards	[0, 0, 2]
tried	each word backwards	[9394, 15406, 5151]
drawn	last word first	[1, 19, 11]
tried	last word first	[843, 931, 909]
drawn	last word in capitals	[0, 4, 12]
tried	last word in capitals	[3656, 4972, 1715]
drawn	vowels as stars	[0, 1, 0]
tried	vowels as stars	[4515, 6476, 0]
drawn	words of more than three letters	[11, 6, 0]
tried	words of more than three letters	[2951, 3865, 0]
drawn	last letter of each word	[0, 0, 0]
tried	last letter of each word	[38376, 0, 0]
drawn	each word with a capital	[0, 0, 0]
tried	each word with a capital	[60739, 0, 0]
drawn	same backwards, spaces, capitals aside	[0, 0, 0]
tried	same backwards, spaces, capitals aside	[0, 0, 0]
shown	1	[45, 21]
shown	2	[43, 26]
shown	3	[43, 32]
shown	4	[43, 37]
shown	5	[43, 39]
shown	6	[43, 39]
shown	7	[43, 41]
shown	8	[43, 41]
""",
}


if __name__ == "__main__":
    main(Path("."))
