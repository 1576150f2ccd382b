"""What axe finds in a page, in both schemes, and whether the page fits its screen."""

from checkout import ROOT

AXE = ROOT / "tests" / "browser" / "node_modules" / "axe-core" / "axe.min.js"
AUDIT = """([within, only]) => axe.run(within, {
        resultTypes: ["violations"],  // of the rest it need not tell every element
        ...(only ? { runOnly: only } : {}),
    }).then(result => result.violations.map(
        found => [found.id, ...found.nodes.map(node => node.target.join(" "))]))"""
SCHEME = "document.body.dataset.mdColorScheme"
TO = f"""scheme => {{ {SCHEME} = scheme;
    document.getAnimations().filter(one => one instanceof CSSTransition)
        .forEach(fading => fading.finish()); }}"""
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def prepare(page):
    """Loads axe, once a document: the site's policy forbids a script tag."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text("utf-8"))


def violations(page, within="html", only=None):
    """[(rule, *elements)] of a part, a CSS selector, as the page stands."""
    prepare(page)
    return page.evaluate(AUDIT, [within, only])


def faults(page, within="html"):
    """[(scheme, rule, *elements)]; in the other scheme only the colours are others."""
    first = page.evaluate(SCHEME)
    other = {"default": "slate", "slate": "default"}[first]
    found = []
    for scheme, only in (first, None), (other, "color-contrast"):
        page.evaluate(TO, scheme)
        found += [(scheme, *fault) for fault in violations(page, within, only)]
    page.evaluate(TO, first)
    return found


def overflow(page):
    """How many pixels the page is wider than its screen."""
    return max(page.evaluate(OVERFLOW), 0)
