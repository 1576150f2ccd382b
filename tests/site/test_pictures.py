"""Pictures and diagrams: ink is light on a dark page, and text is not made small."""

import re

import pytest
from checkout import SITE

from snippets._site.pages.errors import PageError
from snippets._site.pages.pictures import LEGIBLE, is_ink, least_width, svg
from snippets.media import write_png

DIAGRAMS = sorted((SITE.docs / "assets" / "diagrams").glob("*.svg"))


def test_a_grey_picture_is_ink_and_a_coloured_one_is_not(tmp_path):
    write_png(tmp_path / "grey.png", [[0.0, 1.0]], "grey")
    write_png(tmp_path / "red.png", [[[1.0, 0.0, 0.0]]], "red")
    assert is_ink((tmp_path / "grey.png").read_bytes())
    assert not is_ink((tmp_path / "red.png").read_bytes())


def test_digits_are_ink_and_icons_are_not():
    outputs = SITE.outputs
    assert is_ink((outputs / "diffusion" / "digits.png").read_bytes())
    assert not is_ink((outputs / "image_from_words" / "unseen.png").read_bytes())


def test_a_diagram_is_as_wide_as_its_smallest_text_needs():
    drawing = '<svg viewBox="0 0 640 10" font-size="15"><text font-size="10">a</text>'
    assert least_width(drawing) == 704
    with pytest.raises(PageError, match="font-size"):
        least_width('<svg viewBox="0 0 640 10">')


@pytest.mark.parametrize("path", DIAGRAMS, ids=lambda path: path.stem)
def test_no_text_of_a_diagram_is_below_the_least_size(path):
    drawing = svg(path)
    width = float(re.search(r'viewBox="\S+ \S+ ([\d.]+)', drawing)[1])
    sizes = [float(size) for size in re.findall(r'font-size="([\d.]+)"', drawing)]
    assert min(sizes) * least_width(drawing) / width >= LEGIBLE
    assert "scale(" not in drawing  # it would make a text smaller than it says
