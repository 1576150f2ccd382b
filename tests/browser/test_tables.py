"""Printed tables: sorted by key and pointer; how they fit, test_site.py asks."""

import re

import pytest
from accessible import faults

expect = pytest.importorskip("playwright.sync_api").expect
PHONE = {"width": 390, "height": 844}


def column(table, at):
    return [
        row.locator("> *").nth(at).inner_text()
        for row in table.locator("tbody tr").all()
    ]


def test_a_table_sorts_up_and_down_and_back(watch):
    watched = watch(viewport=PHONE)
    page = watched.open("types/text/index.html")
    table = page.locator("table.gm-printed", has_text="SmolLM2").first
    head = table.get_by_role("columnheader", name="Python")
    sort = head.get_by_role("button")
    expect(sort).to_be_attached()
    printed = column(table, 4)
    numbers = [float(text) for text in printed if text != "-"]
    assert len(numbers) < len(printed)  # one row has none
    sort.focus()
    page.keyboard.press("Enter")
    expect(head).to_have_attribute("aria-sort", "ascending")
    assert column(table, 4) == [f"{n:.2f}" for n in sorted(numbers)] + ["-"]
    sort.click()
    expect(head).to_have_attribute("aria-sort", "descending")
    falling = sorted(numbers, reverse=True)
    assert column(table, 4) == [f"{n:.2f}" for n in falling] + ["-"]
    assert column(table, 0)[0] == "uniform"  # rows stay whole
    page.keyboard.press("Space")
    expect(head).not_to_have_attribute("aria-sort", "ascending")
    assert column(table, 4) == printed
    assert faults(page, ".gm-tables") == []
    assert watched.errors == []


def test_ink_is_light_on_a_dark_page_and_icons_keep_their_colours(watch):
    for scheme, filtered in [("light", "none"), ("dark", "invert(0.91)")]:
        page = watch(color_scheme=scheme).open("types/image/index.html")
        inks = page.locator(".gm-ink")
        assert inks.count() > 0
        for ink in inks.all():
            assert ink.evaluate("e => getComputedStyle(e).filter") == filtered
        icons = page.locator("img.gm-pixels:not(.gm-ink)")
        assert icons.count() > 0
        for icon in icons.all():
            assert icon.evaluate("e => getComputedStyle(e).filter") == "none"


def test_what_a_lab_prints_in_columns_is_a_table(watch):
    """A lab is no page of ours until it is built; its cells print as programs do."""
    watched = watch(viewport=PHONE)
    page = watched.open("labs/your_search/")
    output = page.locator("[data-cell='2'] .gm-output, [data-cell='3'] .gm-output")
    tables = output.locator("table.gm-printed")
    assert tables.count() >= 1
    printed = output.locator(".gm-as-text pre").first.text_content()
    cells = tables.first.locator("th, td").all_inner_texts()
    assert {text.strip() for text in cells} <= {"", *re.split(r" {2,}|\n", printed)}
    assert faults(page, ".gm-tables") == []
    assert watched.errors == []
