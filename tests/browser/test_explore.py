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


def explored(watch, page, kind, **options):
    """What stands for `kind` on a page, once it lives; and who watches the page."""
    watched = watch(**options)
    root = watched.open(page).locator(f"[data-explore={kind}]").first
    root.scroll_into_view_if_needed()
    root.locator("canvas, input, button, select").first.wait_for(timeout=30_000)
    return watched, root


def now(root, pattern):
    """The numbers in the line that tells where it stands, once it fits a pattern."""
    line = root.locator("output.gm-label-now", has_text=re.compile(pattern)).first
    line.wait_for(timeout=30_000)
    return [float(n) for n in re.search(pattern, line.inner_text()).groups()]


def drawing(root):
    """The picture on its plane, to see whether it has changed."""
    return root.locator("canvas").first.evaluate("canvas => canvas.toDataURL()")


def test_walkers_leave_their_mode_only_when_they_are_heated(watch):
    watched, root = explored(watch, "families/energy_based/", "energy")
    root.get_by_role("button", name="1 to 3").click()
    before = drawing(root)
    root.get_by_role("button", name="1,000 steps").click()
    modes, home = now(root, r"step 1000: (\d) of 8 .*; (\d+) %")
    assert modes <= 3
    assert home > 75
    assert drawing(root) != before
    assert "You guessed “1 to 3”" in root.get_by_role("status").first.inner_text()
    root.get_by_role("button", name="Heat, then cool").click()
    modes, home = now(root, r"step 1400: (\d) of 8 .*; (\d+) %")
    assert modes >= 6
    assert home < 40
    root.locator("canvas").press("ArrowLeft")
    root.locator("canvas").press("Enter")
    now(root, r"step (0): 0 of 8")
    assert watched.errors == []
