"""The contrast of a text is measured once for all that look like it, and no rarer."""

import pytest
from accessible import LEGIBLE, illegible, prepare

STYLE = """text => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet]; }"""


@pytest.fixture
def page(watch):
    """A page all of whose texts were found legible."""
    page = watch(color_scheme="light").open("teach/how/")
    prepare(page)
    assert illegible(page, "article") == []
    return page


ASKED = """() => { window.asked = 0; axe.run = async ({ include }) => {
    window.asked = include.length;
    return { violations: [], passes: [], incomplete: [] }; }; }"""


def test_what_is_legible_is_not_measured_again(page):
    assert len(LEGIBLE) > 10
    page.evaluate(ASKED)
    illegible(page, "article")
    left = page.evaluate("asked")  # something overlaps it, and axe does not tell
    LEGIBLE.clear()
    illegible(page, "article")
    assert left < page.evaluate("asked") / 20


@pytest.mark.parametrize(
    "style",
    [
        "article p { color: #aaa }",
        "article { background: #777 }",
        "article { opacity: 0.4 }",
        "article p:last-of-type { background: #555 }",
        "article .md-typeset h2, h2 { font-size: 15px !important; color: #999 !important }",
    ],
)
def test_another_look_is_measured(page, style):
    page.evaluate(STYLE, style)
    found = illegible(page, "article")
    assert found
    page.evaluate(STYLE, "")
    assert illegible(page, "article") == [], "a fault is not taken for legible"
