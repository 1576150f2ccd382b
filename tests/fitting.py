"""What does not fit the screen of an open page, or is too small to be read on it."""

WIDER = """() => [...document.querySelectorAll('.gm-scroll')]
    .filter(e => e.getBoundingClientRect().right > innerWidth)
    .map(e => e.ariaLabel)"""
CELLS = """() => [...document.querySelectorAll('.gm-printed')].map(table =>
    Math.min(...[...table.querySelectorAll('th, td')]
        .map(e => parseFloat(getComputedStyle(e).fontSize))))"""
DIAGRAMS = """() => [...document.querySelectorAll('.gm-diagram svg')].map(svg =>
    Math.min(...[...svg.querySelectorAll('text')].map(text =>
        parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a)))"""
FIRST_TO_SEE = """() => Math.min(...[...document.querySelectorAll(
    "article :is(.gm-media, [data-explore], [data-viewer], .gm-walk)")]
    .filter(each => each.checkVisibility())
    .map(each => each.getBoundingClientRect().top + scrollY))"""
CODE_OPEN = """() => [...document.querySelectorAll("article .highlight")]
    .filter(each => each.checkVisibility())
    .map(each => each.getBoundingClientRect().height)
    .reduce((a, b) => a + b, 0) / document.documentElement.scrollHeight"""
HEADERS = "bars => bars.map(bar => bar.getBoundingClientRect().height)"
SCREEN = 800  # px, of a small desk


def small_print(page):
    """({what is wrong: where}, how many printed tables, how many diagrams)."""
    cells, texts = page.evaluate(CELLS), page.evaluate(DIAGRAMS)
    found = {
        "tables that are wider than the page": page.evaluate(WIDER),
        "px in a table": [size for size in cells if size < 11],
        "px in a diagram": [size for size in texts if size < 10.99],
    }
    return found, len(cells), len(texts)


def late_idea(page):
    """{what is wrong: how much}: a lesson shows the idea and folds the rest.

    Something that a program made within a screen and a half; 15 % of it is code.
    """
    top, share = page.evaluate(FIRST_TO_SEE) / SCREEN, page.evaluate(CODE_OPEN)
    bars = page.locator(".gm-bar").evaluate_all(HEADERS)
    return {
        "screens before anything is to be seen": top if top > 1.5 else 0,
        "share of code": share if share > 0.15 else 0,
        "px of a header": [height for height in bars if height > 40],
    }
