"""All pages, in both schemes and two widths: clean, local, legible, accessible."""

import gzip
import re
import subprocess
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from accessible import SCHEME, overflow, violations
from benchmarks.page_weight import LIMIT, SIZES, heaviest, pages_of
from checkout import ROOT, SITE
from fitting import late_idea, small_print
from following import go
from test_predictions import LESSONS

expect = pytest.importorskip("playwright.sync_api").expect
WIDTHS = {
    "wide": {"width": 1280, "height": 900},
    "phone": {"width": 390, "height": 844},
}
SCHEMES = {"light": "default", "dark": "slate"}
EXTERNAL_OK = ("https://", "mailto:")
READ = (
    "pre code:not(.tabbed-block pre code), pre.gm-text, .gm-media, .gm-diagram, .gm-ran"
)
# one question for a whole page: asked element by element, they took two minutes
SEEN = """const seen = e => e.checkVisibility({ visibilityProperty: true })
    && e.getBoundingClientRect().width > 0 && e.getBoundingClientRect().height > 0;"""
HIDDEN = f"""read => {{ {SEEN}
    const all = [...document.querySelectorAll(read)];
    return all.filter(e => !seen(e)).map(e => e.outerHTML.slice(0, 200)); }}"""
UNFOLD = f"""() => {{ {SEEN}
    for (const step of document.querySelectorAll("details > summary"))
        if (seen(step) && !step.parentNode.open) step.click(); }}"""


@pytest.mark.parametrize(("scheme", "width"), [("light", "wide"), ("dark", "phone")])
def test_every_page(watch, pages, scheme, width):
    watched = watch(color_scheme=scheme, viewport=WIDTHS[width])
    found, tables, diagrams = {}, 0, 0
    for path in pages:
        page = watched.open(path)
        assert page.evaluate(SCHEME) == SCHEMES[scheme]
        trouble = {
            "console": [
                e for e in watched.errors if not (path == "404.html" and "404" in e)
            ],
            "foreign requests": watched.foreign[:],
            "axe": violations(page),
            "overflow in px": overflow(page),
        }
        if width == "phone":
            small, *counts = small_print(page)
            trouble |= small
            tables, diagrams = tables + counts[0], diagrams + counts[1]
        elif path.replace("/index.html", ".md") in LESSONS:
            trouble |= late_idea(page)
        if any(trouble.values()):
            found[path] = {k: v for k, v in trouble.items() if v}
    assert found == {}
    if width == "phone":
        assert tables > 80
        assert diagrams >= 20


def test_everything_can_be_read_without_javascript(watch, pages, site):
    watched, folded = watch(java_script_enabled=False, viewport=WIDTHS["phone"]), []
    for path in pages:
        page = watched.open(path)
        article = page.locator("article, main").first
        assert article.is_visible()
        folded += page.evaluate(HIDDEN, READ)
        unfold(page)  # hints and solutions open without a script, too
        for tab in page.locator(".tabbed-labels label").all():
            tab.click()  # the last of a row stays open
            assert page.locator(".tabbed-block:visible").count() == 1
            unfold(page)
        assert page.locator("details:not([open])").count() == 0
        assert page.evaluate(HIDDEN, READ) == [], path
        # the same words that the file carries: nothing waits for a script
        if path != "404.html":
            assert article.inner_text().strip()
        assert watched.foreign == []
    assert len(folded) > 100, "what is folded was seen before it was opened"


def unfold(page):
    """Opens what is folded and in sight; what another tab holds is not."""
    page.evaluate(UNFOLD)


def test_a_walk_is_stepped_through_by_keyboard_without_a_script(watch):
    watched = watch(java_script_enabled=False, viewport=WIDTHS["phone"])
    page = watched.open("how/walkthrough/")
    walk = page.locator(".gm-walk").first
    walk.locator("input").first.focus()
    for _ in range(6):
        page.keyboard.press("ArrowRight")
    shown = [t for t in walk.locator("table").all() if t.is_visible()]
    assert len(shown) == 1
    assert "Token 7, after “Plants grow through" in shown[0].inner_text()
    assert "photosynthesis, taken" in shown[0].locator(".gm-taken").text_content()


def test_on_paper_no_heading_stands_apart_from_what_it_heads(watch):
    page = watch().open("how/context/index.html")
    page.emulate_media(media="print")
    for heading in ("h2", ".gm-bar", ".gm-output-head"):
        found = page.locator(f"article {heading}").first
        style = found.evaluate("each => getComputedStyle(each).breakAfter")
        assert style == "avoid", heading


def test_the_code_of_a_lab_stands_there_as_written(site):
    labs = sorted((ROOT / "docs" / "labs").glob("*.py"))
    for lab in labs:
        page = (site / "labs" / lab.stem / "index.html").read_text("utf-8")
        shown = unescape(re.sub(r"<[^>]+>", "", page))
        cells = re.split(r"^# %%", lab.read_text("utf-8"), flags=re.M)[1:]
        code = [cell for cell in cells if not cell.startswith(" [markdown]")]
        for line in "".join(code).splitlines():
            assert line in shown, (lab.name, line)
        printed = page.count('<pre class="gm-text"')
        assert printed <= len(code), "what a cell printed is in one piece"
    assert len(labs) > 5


def test_an_unknown_address_gets_our_404_with_working_links(watch, site, base):
    watched = watch(viewport=WIDTHS["phone"])
    page = watched.open("404.html")
    links = page.eval_on_selector_all(
        "main a[href]", "links => links.map(a => a.getAttribute('href'))"
    )
    assert links


class Links(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.assets, self.meta = set(), [], [], {}
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if "id" in given:
            self.ids.add(given["id"])
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        if tag == "meta" and ("name" in given or "property" in given):
            self.meta[given.get("name") or given["property"]] = given.get("content")
        if tag in (
            "img",
            "audio",
            "script",
            "source",
            "iframe",
            "video",
        ) and given.get("src"):
            self.assets.append(given["src"])
        if tag == "link" and given.get("rel") in (
            "stylesheet",
            "icon",
            "preload",
        ):
            self.assets.append(given["href"])


@pytest.fixture(scope="session")
def parsed(site, pages):
    return {path: Links((site / path).read_text("utf-8")) for path in pages}


def test_all_internal_links_and_anchors_resolve(site, parsed):
    dead = []
    for path, links in parsed.items():
        root = "http://127.0.0.1:8000/a/sub/path/"
        for href in links.links + links.assets:
            if href.startswith(EXTERNAL_OK) or href.startswith("data:"):
                continue
            whole = urljoin(root + path, href)
            if not whole.startswith(root):
                dead.append((path, href))
                continue
            url = urlsplit(whole.removeprefix(root.rstrip("/")))
            target = unquote(url.path).lstrip("/")
            file = site / target
            file = file / "index.html" if file.is_dir() else file
            if not file.is_file():
                dead.append((path, href))
            elif url.fragment and file.suffix == ".html":
                ids = parsed[file.relative_to(site).as_posix()].ids
                dead += [(path, href)] * (unquote(url.fragment) not in ids)
    assert dead == []


def test_every_page_describes_itself(parsed):
    for path, links in parsed.items():
        if path == "404.html":
            continue
        assert links.meta["description"], path
        assert links.meta["og:title"], path
        assert links.meta["og:image"].endswith("assets/social.png"), path


def test_titles_and_descriptions_differ(site, parsed):
    titles = [
        re.search("<title>(.*?)</title>", (site / p).read_text("utf-8"))[1]
        for p in parsed
    ]
    assert len(set(titles)) == len(titles)


def test_source_test_and_edit_links_point_to_the_repository(parsed):
    chapter = parsed["start/three-kinds-of-model/index.html"].links
    repo = "https://git.example/us/site"
    assert f"{repo}/blob/main/snippets/start/sentiment.py" in chapter
    assert f"{repo}/blob/main/tests/start/test_sentiment.py" in chapter
    assert f"{repo}/edit/main/docs/start/three-kinds-of-model.md" in chapter


def test_sitemap_lists_every_page(site, pages):
    sitemap = (site / "sitemap.xml").read_text("utf-8")
    listed = re.findall("<loc>(.*?)</loc>", sitemap)
    assert len(listed) == len(pages) - 1  # all but 404.html
    day = re.search(r"/licences/</loc>\s*<lastmod>(.*?)</lastmod>", sitemap)
    command = "git log -1 --format=%cs -- docs/licences.md"
    said = subprocess.run(command.split(), cwd=ROOT, capture_output=True, text=True)
    assert day[1] == said.stdout.strip()


@pytest.mark.parametrize("path", ["families/vae/", "judging/memorisation/"])
def test_nothing_to_press_or_to_push_is_printed(watch, path):
    """But the head of a table, which sorts it, and looks like any other."""
    page = watch().open(path)
    on_screen = page.locator(".md-code__nav, [type=range]").first
    expect(on_screen).to_be_attached()
    page.emulate_media(media="print")
    pressed = "button:not(.gm-sort):visible, input:visible, select:visible"
    assert page.locator(f".md-content :is({pressed})").count() == 0


def test_no_template_or_stamp_is_published(site):
    assert not list(site.glob("**/stamp.json"))
    assert not list(site.glob("**/*.j2"))
    assert not (site / ".overrides").exists()


# --- using it ----------------------------------------------------------------


def test_copy_puts_the_code_of_the_page_on_the_clipboard(watch):
    watched = watch(
        viewport=WIDTHS["wide"],
        permissions=["clipboard-read", "clipboard-write"],
    )
    page = watched.open("start/three-kinds-of-model/index.html")
    block = page.locator(".gm-example:has(.gm-focus)").first
    block.locator(
        "button[data-clipboard-target], .md-clipboard, .md-code__button"
    ).first.click()
    page.wait_for_timeout(300)
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.strip() == block.locator("pre code").first.inner_text().strip()


def test_download_gives_the_file_that_was_run(watch, site):
    watched = watch(viewport=WIDTHS["wide"])
    page = watched.open("start/three-kinds-of-model/index.html")
    page.locator(".gm-example .gm-menu summary").first.click()
    with page.expect_download() as download:
        page.locator(".gm-example a[download]").first.click()
    name = download.value.suggested_filename
    stored = site / "outputs" / name.removesuffix(".py") / name
    assert download.value.path().read_bytes() == stored.read_bytes()


def test_search_finds_a_term_and_the_toggle_keeps_its_choice(watch):
    watched = watch(viewport=WIDTHS["wide"], color_scheme="light")
    asked = []
    watched.page.on("request", lambda request: asked.append(request.url))
    page = watched.open("index.html")
    page.wait_for_load_state("networkidle")
    assert not [url for url in asked if "search_index" in url]  # not yet
    page.keyboard.press("/")
    page.keyboard.type("calibration")
    page.locator(".md-search-result__link").first.wait_for()
    page.keyboard.press("Escape")
    page.locator(
        "label[for=__palette_1]:visible, label[for=__palette_2]:visible"
    ).first.click()
    scheme = page.evaluate("document.body.dataset.mdColorScheme")
    page = watched.open("start/three-kinds-of-model/index.html")
    assert page.evaluate("document.body.dataset.mdColorScheme") == scheme == "slate"


NAVIGATED = "document.querySelector('nav.md-code__nav[aria-label]')"
COUNT_OBSERVERS = """
    window.watching = new Set();
    window.MutationObserver = class extends MutationObserver {
        observe(...given) { watching.add(this); super.observe(...given); }
        disconnect() { watching.delete(this); super.disconnect(); }
    };
"""


def test_going_from_page_to_page_leaves_nothing_behind(watch, base):
    watched = watch(viewport=WIDTHS["wide"])
    watched.page.add_init_script(COUNT_OBSERVERS)
    page = watched.open("how/attention/index.html")
    page.evaluate("window.sameDocument = true")
    counts = []
    for path in ["how/gpt", "glossary/s", "families/vae", "how/tokens", "how/context"]:
        go(page, f"{base}{path}/", NAVIGATED)
        counts.append(page.evaluate("watching.size"))
    assert page.evaluate("window.sameDocument"), "navigation was not instant"
    assert counts == [counts[0]] * 5  # the theme's own
    held_back = page.locator("script[src$='search-later.js']")
    assert held_back.count() == 1
    names = page.locator("nav.md-code__nav").evaluate_all(
        "navs => navs.map(nav => nav.ariaLabel)"
    )
    assert len(set(names)) == len(names) > 1
    assert watched.errors == []


def test_a_copy_that_is_served_elsewhere_navigates_as_it_does_at_home(elsewhere):
    """As a class has it that serves a copy from another port."""
    address, watch = elsewhere
    page = watch().open("how/attention/index.html")
    page.wait_for_load_state("networkidle")
    page.evaluate("window.sameDocument = true")
    go(page, f"{address}how/gpt/", NAVIGATED)
    assert page.evaluate("window.sameDocument"), "navigation was not instant"


def test_the_search_index_is_small_and_holds_prose(site, pages):
    """2 kB a page; with programs and outputs it would be three times as large."""
    index = (site / "search" / "search_index.json").read_bytes()
    assert len(gzip.compress(index)) < 2_000 * len(pages)
    assert b"greedy decoding" in index
    assert b"def softmax" not in index
    assert b"claims tested" not in index


def test_a_diagram_follows_the_toggle(watch):
    colours = []
    for scheme in ("light", "dark"):
        page = watch(color_scheme=scheme).open("start/three-kinds-of-model/index.html")
        svg = page.locator(".gm-diagram svg, .gm-media svg").first
        colours.append(svg.evaluate("s => getComputedStyle(s).color"))
    assert colours[0] != colours[1]


def test_a_term_shows_its_definition_on_hover(watch):
    page = watch(viewport=WIDTHS["wide"]).open("start/three-kinds-of-model/index.html")
    link = page.locator("article a.gm-term").first
    definition = link.get_attribute("title")
    link.hover()
    page.get_by_role("tooltip").filter(has_text=definition[:40]).first.wait_for()


CONTRAST_ON_PAPER = """element => {
    const [r, g, b] = getComputedStyle(element).color.match(/\\d+/g).map(v => v / 255)
        .map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}"""


def test_on_paper_the_dark_scheme_is_legible_too_and_no_button_is_printed(watch):
    page = watch(color_scheme="dark").open("how/attention/")
    page.emulate_media(media="print")
    for selector in ("article p", "pre code", "figcaption", "h2"):
        text = page.locator(selector).first
        assert text.evaluate(CONTRAST_ON_PAPER) >= 4.5, selector
    assert page.locator(".gm-button:visible").count() == 0


def test_the_catalogue_is_filtered_by_kind_and_by_words(watch):
    page = watch(viewport=WIDTHS["phone"]).open("catalogue/")
    cards = page.locator(".gm-card:visible")
    status = page.locator("[data-catalogue] [role=status]")
    expect(status).to_be_visible()
    every = cards.count()
    page.get_by_label("About").select_option("sound")
    expect(cards).to_have_count(5)
    expect(status).to_have_text(f"5 of {every} examples.")
    expect(page.locator("h2:visible")).to_contain_text(["What it makes"])
    page.get_by_label("Family").select_option("flow matching")
    expect(cards.locator("code")).to_have_text("audio_waveform")
    page.get_by_label("Family").select_option("")
    page.locator("[data-catalogue]").get_by_label("Search").fill("HYMNS")
    expect(cards.locator("code")).to_have_text(["audio_melody", "audio_measures"])
    page.locator("[data-catalogue]").get_by_label("Search").fill("")
    page.get_by_label("About").select_option("")
    page.get_by_label("Needs").select_option("more")
    expect(cards.get_by_text("smollm", exact=True)).to_be_visible()
    expect(cards.get_by_text("vae", exact=True)).to_be_hidden()


def test_without_a_script_all_cards_are_there(watch):
    page = watch(java_script_enabled=False).open("catalogue/")
    assert page.locator(".gm-card:visible").count() == len(SITE.examples)
    assert page.locator("[data-catalogue]").is_hidden()


@pytest.mark.parametrize("width", WIDTHS)
def test_the_map_is_legible_and_leads_to_its_pages(watch, base, width):
    watched = watch(viewport=WIDTHS[width])
    page = watched.open("map/")
    drawn = page.locator(".gm-concepts svg:visible")
    expect(drawn).to_have_count(1)
    sizes = drawn.evaluate(
        """svg => [...svg.querySelectorAll("text")].map(text => {
            const box = text.closest("g").querySelector("rect").getBoundingClientRect();
            const { right, bottom } = text.getBoundingClientRect();
            const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
            return [parseFloat(getComputedStyle(text).fontSize) * scale,
                box.right - right, box.bottom - bottom, text.textContent];
        })"""
    )
    assert len(sizes) > 26
    assert [row for row in sizes if row[0] < 11 or min(row[1:3]) < 0] == []
    name = page.locator(".gm-place-name", has_text="Attention")  # no term
    drawn.locator("a", has=name).click()
    expect(page).to_have_url(base + "how/attention/")
    assert watched.errors == []


@pytest.mark.parametrize("size", SIZES)
def test_no_page_is_heavy_before_a_reader_moves(chromium, base, site, size):
    """For a table of all pages: tests/benchmarks/page_weight.py."""
    paths = [path.lstrip("/") for path in pages_of(site)]
    rows = heaviest(chromium, base, paths, [size])
    over = {row[1]: round(row[0]) for row in rows if row[0] > LIMIT}
    assert over == {}


def test_a_second_build_is_the_same_byte_for_byte(site, build, address, tmp_path):
    """Nothing in it depends on the clock or on the order of a set.

    The packed sitemap holds the address of the process that built the site.
    """
    build(tmp_path, SITE_URL=address, PYTHONHASHSEED="7")
    again = {path.relative_to(tmp_path) for path in tmp_path.rglob("*.*")}
    again -= {Path("sitemap.xml.gz")}
    assert len(again) > 500
    differ = [
        p for p in again if (site / p).read_bytes() != (tmp_path / p).read_bytes()
    ]
    assert differ == []
