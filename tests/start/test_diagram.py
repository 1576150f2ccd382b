"""The diagram of the three kinds says what the program printed."""

import re

from checkout import SITE


def test_the_diagram_says_what_the_program_says():
    name = "make-label-place.svg"
    drawing = (SITE.docs / "assets" / "diagrams" / name).read_text("utf-8")
    words = " ".join(re.findall(r"<text[^>]*>([^<]*)</text>", drawing))
    printed = (SITE.outputs / "three_kinds" / "output.txt").read_text("utf-8")
    sentence, make, label, place = printed.split("\n\n")
    for shown, part in [
        ("I love the small robot and the cat", sentence),
        ("who was always late.", make),
        ("76 % positive", label),
        ("I adore animals,", place),
    ]:
        assert shown in words
        assert shown in part
