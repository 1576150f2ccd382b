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


def test_a_cell_gains_in_density_what_it_loses_in_area(watch):
    watched, root = explored(watch, "families/normalizing_flow/", "flow")
    root.get_by_role("button", name="ten times it").click()
    line = root.locator("output.gm-label-now").last
    seen = set()
    for layer in range(9):
        root.get_by_role("slider").fill(str(layer))
        now(root, rf"after layer ({layer}) of 8")
        area, density = map(float, re.findall(r"× ([\d.e+-]+)", line.inner_text()))
        assert abs(area * density - 1) < 0.1  # two digits of each are shown
        seen.add(area)
        if layer == 0:
            assert area == 1
            before = drawing(root)
    assert len(seen) > 4
    assert drawing(root) != before
    assert "You guessed “ten times it”" in root.get_by_role("status").first.inner_text()
    here = line.inner_text()
    for _ in range(6):
        root.locator("canvas").press("ArrowUp")
    assert line.inner_text() != here
    assert watched.errors == []


def test_gradients_come_back_as_the_program_prints_them(watch):
    watched, root = explored(watch, "how/backpropagation/", "reverse")
    printed = (SITE.docs / "outputs" / "reverse_mode" / "output.txt").read_text()
    rows = re.findall(r"^  (\S+) +value +(\S+) +gradient +(\S+)$", printed, re.M)
    assert len(rows) == 9

    def told():
        label = root.locator("svg.gm-neuron").get_attribute("aria-label")
        return re.findall(r"(\S+) (-?[\d.]+) \(([^)]*)\)", label)

    forward = [(name, value) for name, value, _ in rows]
    assert [(name, value) for name, value, _ in told()] == forward
    assert [one[2] for one in told()].count("no gradient yet") == 8
    for _ in range(3):
        root.get_by_role("button", name="One step back").click()
    now(root, r"step (3) of 9: - hands tanh its 3.328 × 1.000")
    root.get_by_role("button", name="Whole backward pass").click()
    assert told() == rows
    root.get_by_role("button", name="both").click()
    root.get_by_role("slider").nth(2).fill("0")
    said = root.get_by_role("status").first.inner_text()
    assert re.search(r"It is -?0\.000 for w and [1-9-]", said)
    assert watched.errors == []


def test_the_model_goes_on_from_any_rows(watch):
    watched, root = explored(watch, "families/autoregressive/", "pixels")
    root.get_by_role("button", name="all 32").click()
    upper = drawing(root)
    root.get_by_role("button", name="One pixel").click()
    now(root, r"pixel (34) of 64")
    costs = []
    pictures = set()
    for _ in range(2):
        root.get_by_role("button", name="Let it go on").click()
        costs += now(root, r"done; the whole digit costs ([\d.]+) nats")
        pictures.add(drawing(root))
    assert len(pictures | {upper}) == 3
    assert all(20 < nats < 200 for nats in costs)
    said = root.get_by_role("status").first.inner_text()
    assert "Of the last two drawings" in said
    root.get_by_role("button", name="Wipe").click()
    blank = drawing(root)
    root.locator("canvas").press("ArrowRight")
    root.locator("canvas").press("Enter")
    assert drawing(root) != blank
    root.get_by_role("slider").fill("0")
    now(root, r"pixel (1) of 64")
    assert watched.errors == []
