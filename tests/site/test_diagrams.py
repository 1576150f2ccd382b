"""What a diagram says that a program knows, it says as the program does.

`SAYS` binds words and numbers to what was printed, or to the line that sets them; what
is drawn to measure is measured below. Four diagrams have a test beside their program's
(`BESIDE`). The rest show how something is done, with names only (`NAMES`).
"""

import importlib
import re
from collections import Counter
from itertools import pairwise

import pytest
from checkout import ROOT, SITE

from snippets.families import autoregressive
from snippets.text import context, counting

FOLDER = SITE.docs / "assets" / "diagrams"
BESIDE = {"draw-and-append", "make-label-place", "merges", "program-tree"}
NAMES = {
    "chat-loop",
    "coupling",
    "energy",
    "flow-matching",
    "gan",
    "look-up",
    "noisy-channel",
    "one-token",
    "plan-first",
    "post-training",
    "tool-loop",
    "training-and-generation",
    "two-ways-to-sound",
    "vae",
}

# diagram, what it says, where that comes from, what must stand there
OUTPUTS = "docs/outputs"
SAYS = [
    ("cost-of-a-byte", "known nothing: 8", f"{OUTPUTS}/text_ladder/output.txt", r"uniform .* 8\.00"),
    ("diffusion", "z = a x + s e", "snippets/families/diffusion.py", r"signal \* x \+ noise \* e"),
    ("gpt-block", "block, twice", "snippets/text/gpt.py", r"^LAYERS, .* = 2,"),
    ("gpt-block", "token + position", "snippets/text/gpt.py", r'model\["token"\], ids\) \+ model\["place"\]'),
    ("guidance", "scale 1: the same difference once more", "snippets/families/guidance.py", r"conditional \+ scale \* \(conditional - unconditional\)"),
    ("noise-to-image", "20 steps", f"{OUTPUTS}/image_digits/steps.json", r"step 20 of 20"),
    ("noise-to-image", "its prediction of the clean image", "snippets/types/image_digits.py", r"z \+ \(x - z\) / \(steps - step\)"),
    ("next-pixel", "p(ink | all before)", "snippets/families/autoregressive.py", r"all before"),
    ("sliding-window", "Ines", f"{OUTPUTS}/context/output.txt", r'chance of "Ines" after'),
    ("video-cascade", "a three moving left", "snippets/types/video_from_words.py", r'"a three moving left"'),
    ("video-cascade", "flow matching rule rule", "snippets/types/video_from_words.py", r'cascade\(parts\["flow"\], parts\["rule"\]'),
]  # fmt: skip


def drawing(name):
    return (FOLDER / f"{name}.svg").read_text("utf-8")


def written(name):
    """All its words, in the order of the file."""
    return " ".join(re.findall(r"<text[^>]*>([^<]*)</text>", drawing(name)))


def bars(name, **wanted):
    """The rectangles with these attributes, as [(x, y, width, height)]."""
    tags = re.findall(r"<rect ([^>]*?)/?>", drawing(name))
    found = [dict(re.findall(r'([\w-]+)="([^"]*)"', tag)) for tag in tags]
    return [
        tuple(float(r[key]) for key in ("x", "y", "width", "height"))
        for r in found
        if all(r.get(key) == value for key, value in wanted.items())
    ]


def test_each_diagram_is_bound_or_has_names_only():
    bound = {row[0] for row in SAYS} | {"attention-lookup", "hand-down", "which-family"}
    every = {path.stem for path in FOLDER.glob("*.svg")}
    assert bound | BESIDE | NAMES == every
    assert len(bound) + len(BESIDE) + len(NAMES) == len(every)


@pytest.mark.parametrize("name", sorted(NAMES))
def test_where_nothing_is_bound_there_is_no_number(name):
    words = re.sub(r"half [12]|[12] (fine-tuning|reward)|t = [01]", "", written(name))
    assert not re.search(r"\d", words)


@pytest.mark.parametrize(("name", "text", "source", "pattern"), SAYS)
def test_a_diagram_says_what_its_source_says(name, text, source, pattern):
    assert text in written(name)
    assert re.search(pattern, (ROOT / source).read_text("utf-8"), re.MULTILINE)


def test_a_byte_costs_as_many_blocks_as_halvings():
    rows = Counter(y for _, y, _, height in bars("cost-of-a-byte") if height == 22)
    shares = re.findall(r">1/(\d+)<", drawing("cost-of-a-byte"))
    assert [2**n for _, n in sorted(rows.items())] == [int(share) for share in shares]


def test_the_weights_of_the_lookup_are_parts_of_one_whole():
    widths = [w for _, _, w, height in bars("attention-lookup") if height == 18]
    assert len(widths) == 3  # this one and two earlier; the later one has none
    assert sum(widths) == 110
    assert "0, hidden" in written("attention-lookup")


def test_bytes_are_handed_down_as_the_training_text_has_them():
    text, _ = counting.load()
    letters = [ord(letter) for letter in "eaiotz"]
    pairs = Counter(
        text[i + 2] for i in range(len(text) - 2) if text[i : i + 2] == b"th"
    )
    before = {
        (text[i], text[i + 2]) for i in range(len(text) - 2) if text[i + 1] == 104
    }
    contexts = Counter(byte for _, byte in before)
    heights = Counter()
    for x, _, _, height in bars("hand-down"):
        heights[x] += height
    after_th = [heights[18 + 30 * i] for i in range(6)]
    after_h = [heights[248 + 30 * i] for i in range(6)]
    often = [pairs[letter] for letter in letters]
    assert all(
        (a > b) == (n > m)
        for (a, b), (n, m) in zip(pairwise(after_th), pairwise(often), strict=True)
    )
    assert after_h == [4 * contexts[letter] for letter in letters]  # to measure
    assert len({heights[478 + 30 * i] for i in range(5)}) == 1  # all alike


def test_the_next_pixel_is_one_of_the_model():
    drawn = drawing("next-pixel")
    (x, y, side, _) = bars("next-pixel", fill="none")[0]
    place = (y - 44) / side * 8 + (x - 24) / side
    told = re.search(
        r"first (\d+) are drawn .* to a network, and from there to (\d+) bars", drawn
    )
    assert int(told[1]) == place
    levels = bars("next-pixel", width="8")
    assert len(levels) == int(told[2]) == 17
    assert autoregressive.digits()[0].shape[1] == 64
    assert "8 by 8" in drawn


def test_the_window_holds_as_many_words_as_it_says():
    words = re.findall(
        r'<text x="(\d+)" y="(\d+)"[^>]*>([^<]+)</text>', drawing("sliding-window")
    )
    held = []
    for x, y, width, height in bars("sliding-window"):
        inside = [
            word
            for at, line, word in words
            if x <= int(at) <= x + width and y <= int(line) <= y + height
        ]
        assert len(inside) == 6
        held.append(context.NAME in inside)
    assert held == [True, True, False]


def test_guidance_goes_on_by_the_same_difference():
    away, towards, guided = (
        [
            int(n)
            for n in re.search(rf"M90 190L({x}) (\d+)", drawing("guidance")).groups()
        ]
        for x in (316, 342, 368)
    )
    for i in range(2):
        assert guided[i] == towards[i] + 1 * (towards[i] - away[i])


KINDS = {"autoregressive": 209, "vae": 275, "gan": 341, "normalizing flow": 407}
KINDS |= {"energy based": 473, "diffusion": 539, "flow matching": 605}


def marks(x, y):
    """full, ring or dash: what stands at this place of the table."""
    drawn = drawing("which-family")
    full = f'<circle cx="{x}" cy="{y}" r="8"/>' in drawn
    ring = f'<circle cx="{x}" cy="{y}" r="7"/>' in drawn
    dash = f"M{x - 6} {y}h12" in drawn
    assert full + ring + dash == 1
    return "full" if full else "ring" if ring else "dash"


GIVEN = {"exact": "full", "bound": "ring", "none": "dash"}
GIVEN_ELSEWHERE = {
    "diffusion": "full",  # by its differential equation, in probability_flow
    "energy based": "ring",  # its Z was summed on the ring; in general it is not known
}


@pytest.mark.parametrize("family", KINDS)
def test_the_table_of_families_says_what_the_programs_say(family):
    module = importlib.import_module(f"snippets.families.{family.replace(' ', '_')}")
    likelihood = GIVEN_ELSEWHERE.get(family, GIVEN[module.LIKELIHOOD])
    assert marks(KINDS[family], 72) == likelihood
    assert marks(KINDS[family], 114) == ("full" if module.NFE == 1 else "dash")


def test_the_likelihood_of_a_diffusion_model_is_had_by_its_flow():
    printed = (SITE.outputs / "probability_flow" / "output.txt").read_text("utf-8")
    assert "exact, by the ODE" in printed
