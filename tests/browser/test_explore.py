"""What can be explored comes to life when it is seen, and complains of nothing."""

import re

import pytest
from checkout import SITE

PLACES = [
    (page, kind)
    for page, text in SITE.pages.items()
    for kind in re.findall(r"^::: explore (\w+)", text, re.M)
]


@pytest.mark.parametrize(("page", "kind"), PLACES)
def test_it_takes_the_place_of_the_stored_picture(watch, page, kind):
    watched = watch()
    opened = watched.open(re.sub(r"(index)?\.md$", "", page) or "index.html")
    root = opened.locator(f"[data-explore={kind}]").first
    root.scroll_into_view_if_needed()
    live = root.locator("canvas, input, button, select")
    live.first.wait_for(timeout=30_000)
    assert root.locator(".gm-lost").count() == 0
    assert watched.errors == []
    assert watched.foreign == []


def test_what_the_gpt_writes_stays_bytes(watch):
    """A line break does not survive a text box; in the model's text it must."""
    page = watch().open("how/gpt/")
    root = page.locator("[data-explore=gpt]")
    root.scroll_into_view_if_needed()
    root.get_by_role("button", name="Write on").click()
    root.locator(".gm-bytes span", has_text="↵").first.wait_for(timeout=30_000)
    root.get_by_role("button", name="Stop").click()
