"""What axe finds in a page, in both schemes, and whether the page fits its screen.

Most of what axe does is the contrast of each text with what lies behind it, and most
texts of the site look like one on another page. So a text that looks like one that was
found legible is not measured again: the same colours, size and weight, and the same
grounds, opacities and filters from it up to the root; where one is placed out of the
flow, the same under its middle, too. What axe could not tell it is asked each time.
"""

from checkout import ROOT

AXE = ROOT / "tests" / "browser" / "node_modules" / "axe-core" / "axe.min.js"
OTHERS = """within => axe.run(within, {
        resultTypes: ["violations"],  // of the rest it need not tell every element
        rules: { "color-contrast": { enabled: false } },
    }).then(result => result.violations.map(
        found => [found.id, ...found.nodes.map(node => node.target.join(" "))]))"""
# -> [what is illegible, the looks that need not be measured again]
CONTRAST = """async ([within, legible]) => {
    const known = new Set(legible), behind = new Map(), texts = new Map();
    const seen = { opacityProperty: true, visibilityProperty: true };
    const unseen = "input:is([type=radio], [type=checkbox], [type=range])";
    const written = element => element.matches("input, select, textarea")
        || [...element.childNodes].some(one => one.nodeType === 3 && one.nodeValue.trim());
    const paint = element => {
        const style = getComputedStyle(element);
        const own = [style.backgroundColor, style.backgroundImage, style.opacity,
            style.filter, style.mixBlendMode].join();
        const plain = own === "rgba(0, 0, 0, 0),none,1,none,normal";
        const placed = /absolute|fixed/.test(style.position) || style.transform !== "none";
        return (placed ? "placed;" : "") + (plain ? "" : own + ";");
    };
    const ground = element => {
        if (!element) return "";
        if (!behind.has(element)) {
            behind.set(element, ground(element.parentElement) + paint(element));
        }
        return behind.get(element);
    };
    const below = element => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return document.elementsFromPoint(x + width / 2, y + height / 2).map(paint).join("");
    };
    for (const part of document.querySelectorAll(within))
        for (const element of [part, ...part.querySelectorAll("*")]) {
            if (element.matches(unseen) || !written(element)) continue;
            if (!element.checkVisibility(seen)) continue;
            const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
            const grounds = ground(element);
            let look = [color, fontSize, fontWeight, textShadow, grounds].join();
            if (grounds.includes("placed")) look += `over ${below(element)}`;
            if (!known.has(look)) texts.set(element, look);
        }
    if (!texts.size) return [[], []];
    const result = await axe.run({ include: [...texts.keys()] }, {
        runOnly: "color-contrast", elementRef: true,
        resultTypes: ["violations", "passes", "incomplete"],
    });
    const nodes = kind => result[kind].flatMap(found => found.nodes);
    const data = node => node.any[0]?.data ?? {};
    const settled = [
        ...nodes("passes").filter(node => data(node).contrastRatio),
        // a picture or a gradient lies behind it: axe does not tell
        ...nodes("incomplete").filter(node => /^bg(Image|Gradient)$/.test(data(node).messageKey)),
    ];
    const looks = settled.map(({ element }) => texts.get(element)).filter(look => look);
    return [nodes("violations").map(node => node.target.join(" ")),
        looks.filter(look => !look.endsWith("over "))];  // not in sight: it is not told
}"""
SCHEME = "document.body.dataset.mdColorScheme"
TO = f"""scheme => {{ {SCHEME} = scheme;
    document.getAnimations().filter(one => one instanceof CSSTransition)
        .forEach(fading => fading.finish()); }}"""
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
LEGIBLE = set()  # the looks of texts whose contrast axe has measured


def prepare(page):
    """Loads axe, once a document: the site's policy forbids a script tag."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text("utf-8"))


def illegible(page, within):
    """[("color-contrast", *elements)] or [], of the texts that look like none before."""
    found, looks = page.evaluate(CONTRAST, [within, list(LEGIBLE)])
    LEGIBLE.update(looks)
    return [["color-contrast", *found]] if found else []


def violations(page, within="html"):
    """[(rule, *elements)] of a part, a CSS selector, as the page stands."""
    prepare(page)
    return page.evaluate(OTHERS, within) + illegible(page, within)


def faults(page, within="html"):
    """[(scheme, rule, *elements)]; in the other scheme only the colours are others."""
    first = page.evaluate(SCHEME)
    other = {"default": "slate", "slate": "default"}[first]
    page.evaluate(TO, first)
    found = [(first, *fault) for fault in violations(page, within)]
    page.evaluate(TO, other)
    found += [(other, *fault) for fault in illegible(page, within)]
    page.evaluate(TO, first)
    return found


def overflow(page):
    """How many pixels the page is wider than its screen."""
    return max(page.evaluate(OVERFLOW), 0)
