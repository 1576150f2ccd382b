"""Old addresses lead to the new ones, without JavaScript."""

from html.parser import HTMLParser
from urllib.parse import urljoin

import pytest
import yaml
from checkout import ROOT

from snippets._site.redirects import address, redirects

SITE = "https://example.org/book/"
PAGES = {p.relative_to(ROOT / "docs").as_posix() for p in ROOT.glob("docs/**/*.md")}


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.link, self.refresh, self.canonical, self.policy = "", "", "", ""
        self.scripts = 0
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        a = dict(attributes)
        if tag == "a":
            self.link = a["href"]
        elif tag == "link":
            self.canonical = a["href"]
        elif tag == "script":
            self.scripts += 1
        elif a.get("http-equiv") == "refresh":
            self.refresh = a["content"].removeprefix("0; url=")
        elif a.get("http-equiv") == "Content-Security-Policy":
            self.policy = a["content"]


def table():
    """`extra.redirects` of mkdocs.yml, whose other parts have tags of their own."""
    lines = (ROOT / "mkdocs.yml").read_text("utf-8").partition("\n  redirects:")[2]
    block = [line for line in lines.split("\n\n")[0].splitlines() if line[:4] == "    "]
    return yaml.safe_load("\n".join(block))


def test_the_page_sends_the_reader_on_in_three_ways():
    made = redirects({"how/old.md": "how/new.md#why"}, {"how/new.md"}, SITE)
    assert list(made) == ["how/old/index.html"]
    page = Page(made["how/old/index.html"])
    assert page.link == page.refresh == "../new/#why"
    assert page.canonical == SITE + "how/new/#why"
    assert page.scripts == 0
    assert page.policy == "default-src 'none'"


def test_each_old_address_of_the_site_leads_to_a_page_that_is_there():
    moved = table()
    assert moved["how/learning-to-learn.md"] == "how/backpropagation.md"
    for file, text in redirects(moved, PAGES, SITE).items():
        page = Page(text)
        here = SITE + file.removesuffix("index.html")
        assert urljoin(here, page.link) == page.canonical
        assert page.canonical.partition("#")[0] in {SITE + address(p) for p in PAGES}


def test_links_from_and_to_the_top():
    made = redirects({"old.md": "index.md", "a/b.md": "c.md"}, {"index.md", "c.md"}, "")
    assert Page(made["old/index.html"]).link == "../"
    assert Page(made["a/b/index.html"]).link == "../../c/"


def test_a_redirect_that_leads_nowhere_fails_the_build():
    with pytest.raises(ValueError, match=r"a\.md goes to b\.md, which is no page"):
        redirects({"a.md": "b.md"}, set(), SITE)


def test_a_redirect_never_hides_a_page():
    with pytest.raises(ValueError, match=r"a\.md is still a page of its own"):
        redirects({"a.md": "b.md"}, {"a.md", "b.md"}, SITE)
