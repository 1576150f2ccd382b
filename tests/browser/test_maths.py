"""The formulas of all pages, drawn with the font that travels with them."""

import re

import pytest

FORMULA = re.compile(r"<math\b.*?</math>", re.DOTALL)


@pytest.fixture(scope="module")
def formulas(site, pages):
    """Every formula of the site, once."""
    found = {
        f for page in pages for f in FORMULA.findall((site / page).read_text("utf-8"))
    }
    assert len(found) > 100
    return sorted(found)


@pytest.fixture
def drawn(watch, formulas):
    """A page of the site with all the formulas on it, instead of its text."""
    page = watch(viewport={"width": 1280, "height": 900}).open("families/vae/")
    page.evaluate(
        "all => document.querySelector('article').innerHTML ="
        " all.map(one => `<p>${one}</p>`).join('')",
        formulas,
    )
    page.evaluate("document.fonts.ready")
    return page


def fonts_of(page, selector):
    """[(text, [(font, whether it came with the page, glyphs)])] of the leaves."""
    devtools = page.context.new_cdp_session(page)
    devtools.send("DOM.enable")
    devtools.send("CSS.enable")
    root = devtools.send("DOM.getDocument")["root"]["nodeId"]
    found = devtools.send(
        "DOM.querySelectorAll", {"nodeId": root, "selector": selector}
    )["nodeIds"]
    texts = page.eval_on_selector_all(
        selector, "all => all.map(e => `${e.localName}: ${e.textContent}`)"
    )
    for text, node in dict(zip(texts, found, strict=True)).items():
        fonts = devtools.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
        yield (
            text,
            [(f["familyName"], f["isCustomFont"], f["glyphCount"]) for f in fonts],
        )


def test_each_character_of_a_formula_is_in_the_font(drawn):
    leaves = list(fonts_of(drawn, "article :is(mi, mo, mn, mtext)"))
    assert len(leaves) > 100
    for text, fonts in leaves:
        assert all(custom for _, custom, _ in fonts), (text, fonts)


FONTS = """performance.getEntriesByType("resource")
    .filter(({ name }) => name.endsWith("maths.woff2")).length"""


@pytest.mark.parametrize("scripts", [True, False])
def test_only_a_page_with_a_formula_loads_the_font(watch, scripts):
    for path, formula in (("families/vae/", True), ("paths/", False)):
        page = watch(java_script_enabled=scripts).open(path)
        page.wait_for_timeout(500)  # what would come has come
        assert (page.locator("math").count() > 0) == formula
        assert page.evaluate(FONTS) == formula


def test_a_bracket_grows_by_the_table_of_the_font(drawn):
    """Without its MATH table a fraction's brackets stay as high as a letter."""
    heights = drawn.evaluate(
        """() => {
          const article = document.querySelector('article');
          const frac = '<mfrac><mfrac><mi>a</mi><mi>b</mi></mfrac><mi>c</mi></mfrac>';
          article.innerHTML = `<math display="block"><mo>(</mo>${frac}<mo>)</mo></math>`
            + '<math display="block"><mo>(</mo><mi>a</mi><mo>)</mo></math>';
          return [...article.querySelectorAll('mo:first-of-type')]
            .map(mo => mo.getBoundingClientRect().height);
        }"""
    )
    assert heights[0] > 2 * heights[1]
