"""The copy for a room without a network, opened from its folder and served."""

import shutil

import pytest

from snippets._site.offline import convert

expect = pytest.importorskip("playwright.sync_api").expect
EXPLORED = {  # page: what is there once it can be moved
    "index.html": "icons",  # a graph, and its weights
    "judging/evaluation/index.html": "cheats",  # a JSON
    "families/which/index.html": "board",  # a text, pictures, links that a script makes
    "types/audio/index.html": "sound",  # a sound
}


@pytest.fixture(scope="module")
def copy(site, tmp_path_factory):
    folder = tmp_path_factory.mktemp("a copy") / "site"  # a space in its path
    shutil.copytree(site, folder)
    convert(folder)
    return folder


@pytest.fixture
def opened(chromium, copy):
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.wrong = []
    page.on("pageerror", lambda error: page.wrong.append(str(error)))
    page.on("console", lambda m: page.wrong.append(m.text) if m.type == "error" else 0)

    def opened(path):
        page.goto((copy / path).as_uri())
        awake = page.locator("html.gm-awake")
        for x in range(600):  # a gesture is lost while the modules come
            if awake.count():
                break
            page.mouse.move(2 + x % 2, 2)
            page.wait_for_timeout(50)
        expect(awake).to_have_count(1)
        return page

    yield opened
    context.close()


@pytest.mark.parametrize("path", EXPLORED)
def test_what_moves_moves_in_a_folder(opened, path):
    page = opened(path)
    root = page.locator(f"[data-explore={EXPLORED[path]}]").first
    root.scroll_into_view_if_needed()
    expect(root.locator("button, select, input").first).to_be_visible(timeout=30_000)
    assert page.wrong == []


def test_a_link_that_a_script_made_leads_to_a_page(opened):
    page = opened("families/which/index.html")
    page.locator("[data-explore=board]").scroll_into_view_if_needed()
    page.locator("[data-explore=board] a", has_text="Diffusion").first.click()
    page.wait_for_url("file:**/families/diffusion/index.html")


def test_the_search_works_in_a_folder(opened):
    page = opened("how/context/index.html")
    page.keyboard.press("/")
    page.keyboard.type("calibration")
    result = page.locator(".md-search-result__link").first
    result.wait_for()
    result.click()
    page.wait_for_url("file:**/index.html*")
    assert page.wrong == []


def test_what_cannot_run_in_a_folder_says_how_it_could(opened):
    page = opened("how/context/index.html")
    figure = page.locator("figure[data-run]").first
    figure.get_by_role("button", name="Run").click()
    expect(figure.locator(".gm-live")).to_contain_text("opened from a folder")


@pytest.mark.usefixtures("runtime")
def test_served_it_runs_programs(chromium, copy, served):
    with served(copy) as address:
        context = chromium.new_context()
        page = context.new_page()
        page.goto(f"{address}how/context/index.html")
        figure = page.locator("figure[data-run]").first
        figure.get_by_role("button", name="Run").click()
        expect(figure.locator(".gm-live")).to_contain_text("Done", timeout=120_000)
        context.close()
