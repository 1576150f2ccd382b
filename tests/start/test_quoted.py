"""What the pages quote of a program is what the program printed.

Each row: a page, the words around what it quotes, the example, and where its
output has it. A changed output then fails the page that still says the old one.
"""

import re

import pytest
from checkout import SITE

QUOTED = [
    (
        "start/what-is-a-generative-model.md",
        r"has read (\d+) very short stories",
        "robot_story",
        r"stories read: (\d+)",
    ),
    (
        "start/what-is-a-generative-model.md",
        r"all (\d+) samples are copies",
        "fit_and_sample",
        r"kernel 0\.0001 .* (\d+)$",
    ),
    (
        "start/what-is-a-generative-model.md",
        r"Training images are (0\.\d\d) of all",
        "fit_and_sample",
        r"by chance +0\.10 +(0\.\d\d)$",
    ),
    (
        "start/three-kinds-of-model.md",
        r"learns from (\d+) short reviews",
        "sentiment",
        r"^  sentences: (\d+)",
    ),
    (
        "start/three-kinds-of-model.md",
        r"right (\d+) % of the time",
        "sentiment",
        r"held-out sentences: 0\.(\d+)",
    ),
    (
        "start/three-kinds-of-model.md",
        r"larger class gets (\d+) %",
        "sentiment",
        r"larger class: +0\.(\d+)",
    ),
    (
        "start/three-kinds-of-model.md",
        r"where it says (0\.\d+),",
        "sentiment",
        r"0\.8 to 1\.0 +\d+ +(0\.\d+)",
    ),
    (
        "start/generative-vs-traditional-software.md",
        r"in (\d+) short poems",
        "tax_and_haiku",
        r"from the (\d+) poems",
    ),
    (
        "how/walkthrough.md",
        r"` photosynthesis`,\s+at (0\.\d+)\.",
        "smollm",
        r"' photosynthesis' (0\.\d+) +of",
    ),
    ("how/walkthrough.md", r"It had (0\.\d+)\.", "smollm", r"' bi' (0\.\d+) +of"),
    (
        "how/walkthrough.md",
        r"puts (0\.\d+) on `olumines`",
        "smollm",
        r"'olumines' (0\.\d+) +of",
    ),
    (
        "how/walkthrough.md",
        r"then (0\.\d+)\s+on `cence`",
        "smollm",
        r"'cence' (0\.\d+) +of",
    ),
    (
        "how/walkthrough.md",
        r"` photosynthesis` has (0\.\d+), so",
        "smollm",
        r"of  ' photosynthesis' (0\.\d+)",
    ),
    (
        "how/walkthrough.md",
        r"“(0\.\d+) means the model",
        "smollm",
        r"'olumines' (0\.\d+) +of",
    ),
]


@pytest.mark.parametrize("row", QUOTED, ids=lambda row: f"{row[2]}-{row[1][:24]}")
def test_the_page_quotes_what_was_printed(row):
    page, words, example, place = row
    text = " ".join((SITE.docs / page).read_text("utf-8").split())
    printed = (SITE.outputs / example / "output.txt").read_text("utf-8")
    quoted = [m for m in re.findall(words, text) if m]
    assert len(quoted) == 1, f"{page} does not say {words}"
    assert quoted[0] == re.search(place, printed, re.M)[1]


def test_the_diagram_says_what_the_program_says():
    name = "make-label-place.svg"
    drawing = (SITE.docs / "assets" / "diagrams" / name).read_text("utf-8")
    words = " ".join(re.findall(r"<text[^>]*>([^<]*)</text>", drawing))
    printed = (SITE.outputs / "three_kinds" / "output.txt").read_text("utf-8")
    sentence, make, label, place = printed.split("\n\n")
    for shown, part in [
        ("I love the small robot and the cat", sentence),
        ("who was always late.", make),
        ("positive, p = 0.76", label),
        ("I adore animals,", place),
    ]:
        assert shown in words
        assert shown in part
