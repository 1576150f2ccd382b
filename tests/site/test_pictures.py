"""Pictures and diagrams: ink is light on a dark page, and text is not made small."""

import re

import pytest
from checkout import SITE

from snippets._site.pages.drawings import checked
from snippets._site.pages.errors import PageError
from snippets._site.pages.links import Page
from snippets._site.pages.pictures import (
    LEGIBLE,
    is_ink,
    least_width,
    media,
    names_of,
    read_png,
    read_svg,
    svg,
)
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


def test_rows_and_columns_are_named_as_the_description_says():
    assert names_of("Two sheets. Rows: real; made by it.") == {
        "rows": ["real", "made by it"]
    }
    both = names_of("Words. Columns: a; b; c. Rows: one; two.")
    assert both == {"columns": ["a", "b", "c"], "rows": ["one", "two"]}
    assert names_of("Rows of digits, and a dot.") == {}


NAMED = {
    path: names
    for path in sorted(SITE.outputs.glob("*/*.png"))
    if (names := names_of(read_png(path.read_bytes())[2]))
}
SQUARE = [path for path, names in NAMED.items() if "columns" not in names]
TWELVE = "image_from_words", "video_rule"  # pictures in a row; others have ten


def test_sheets_of_several_kinds_have_names():
    assert len(NAMED) >= 13


@pytest.mark.parametrize("path", SQUARE, ids=lambda path: "/".join(path.parts[-2:]))
def test_a_sheet_of_squares_has_as_many_rows_as_names(path):
    width, height, _ = read_png(path.read_bytes())
    columns = 12 if path.parent.name in TWELVE else 10
    rows = len(NAMED[path]["rows"])
    pitch = (width - height) / (columns - rows)  # a picture and the gap after it
    gap = columns * pitch - width
    assert pitch == int(pitch)
    assert 0 <= gap < 10
    assert rows * pitch - gap == height


def test_names_stand_beside_the_picture_and_are_read_once():
    drawn = media(Page(SITE, "index.md", "", ""), SITE["latent_walk"], "rebuilt.png")
    assert drawn.count("from 16 numbers") == 2  # one of them is hidden from a reader
    assert '<div class="gm-rows" aria-hidden="true"><span>real</span>' in drawn


DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{}</svg>'


def test_a_drawing_is_what_it_was():
    text = DRAWING.format('<rect x="1" fill="var(--gm-make, #b3430f)"/>')
    assert checked(text, "a.svg") == text
    assert checked(f'<?xml version="1.0"?>\n<!-- by hand -->{text}', "a.svg")


@pytest.mark.parametrize(
    ("inside", "named"),
    [
        ("<script>alert(1)</script>", "<script>"),
        ('<rect onclick="alert(1)"/>', "'onclick'"),
        ('<rect ONLOAD="alert(1)"/>', "'ONLOAD'"),
        ('<a href="x"><rect/></a>', "<a>"),
        ('<image href="https://host/x.png"/>', "<image>"),
        ('<rect fill="url(https://host/x.svg#a)"/>', "'fill' may not be"),
        ('<rect fill="URL(x)"/>', "'fill' may not be"),
        ('<rect style="fill: red"/>', "'style'"),
        ("<style>rect {fill: red}</style>", "<style>"),
        ("<foreignObject><p>words</p></foreignObject>", "<foreignObject>"),
        ('<set attributeName="x" to="1"/>', "<set>"),
        ('<p xmlns="http://www.w3.org/1999/xhtml">words</p>', "xhtml}p"),
        ("<rect>", "no drawing"),
        ("<?xml-stylesheet href='x'?>", "xml-stylesheet"),
    ],
)
def test_what_is_more_than_a_drawing_is_refused_by_name(inside, named):
    with pytest.raises(PageError, match=re.escape(named)) as told:
        checked(DRAWING.format(inside), "a.svg")
    assert str(told.value).startswith("a.svg: ")


def test_a_drawing_declares_no_entities():
    told = '<!DOCTYPE svg [<!ENTITY a "aaaa">]>' + DRAWING.format("&a;")
    with pytest.raises(PageError, match="may not declare '<!DOCTYPE'"):
        checked(told, "a.svg")


def test_each_drawing_of_the_site_is_checked(tmp_path):
    path = tmp_path / "a.svg"
    path.write_text(DRAWING.format("<script/>"), encoding="utf-8")
    for read in (svg, read_svg):
        with pytest.raises(PageError, match="<script>"):
            read(path)
