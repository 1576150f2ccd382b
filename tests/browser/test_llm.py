"""The real language model in the page: loaded when asked, drawn from, stopped."""

import json
import re

import pytest
from accessible import faults, overflow
from checkout import ROOT

expect = pytest.importorskip("playwright.sync_api").expect
PAGE = "how/walkthrough/"
PHONE = {"width": 390, "height": 844}


def load(page):
    page.get_by_role("button", name="Load the model").click()
    status = page.locator("[data-llm] .gm-status")
    expect(status).to_contain_text("The model is here", timeout=120_000)
    return status


def rows(page):
    """[(token, probability), ...] of the table."""
    shown = page.locator(".gm-tokens li")
    return [
        (
            row.get_by_role("button").inner_text().replace("\u2423", " "),
            float(row.locator("span").inner_text()),
        )
        for row in shown.all()
    ]


def press(page, name, status):
    page.get_by_role("button", name=name, exact=True).click()
    expect(status).to_have_text(re.compile("tokens,"), timeout=60_000)


def test_the_readers_prompt_is_continued_here(watch, model):
    watched = watch(viewport=PHONE, color_scheme="dark")
    page = watched.open(PAGE)
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    assert page.locator("[data-llm] textarea").count() == 0
    status = load(page)
    names = {url.rsplit("/", 1)[1] for url in asked if "/llm/" in url}
    assert names == {
        "wllama.js",
        "wllama.wasm",
        "smollm2-1.bin",
        "smollm2-2.bin",
    }
    press(page, "Next tokens", status)
    table = rows(page)
    assert len(table) == 10
    assert [p for _, p in table] == sorted((p for _, p in table), reverse=True)
    assert table[0][0] == " photosynthesis"

    # the same seed draws the same; temperature 0 takes the likeliest
    text = page.locator("[data-llm] textarea")
    prompt = text.input_value()
    drawn = []
    for _ in range(2):
        text.fill(prompt)
        seed = page.get_by_role("spinbutton", name="Seed")
        seed.fill("1")
        seed.fill("7")  # a new one begins its draws anew
        press(page, "Draw one", status)
        press(page, "Draw one", status)
        drawn.append(text.input_value())
    assert drawn[0] == drawn[1] != prompt
    text.fill(prompt)
    page.get_by_label("Temperature").fill("0")
    press(page, "Draw one", status)
    assert text.input_value() == prompt + " photosynthesis"

    # a token that the reader takes
    token, _ = rows(page)[1]
    before = text.input_value()
    page.locator(".gm-tokens button").nth(1).click()
    expect(status).to_have_text(re.compile("tokens, 1 of them new"))
    assert text.input_value() == before + token

    page.get_by_role("button", name="Write on").click()
    page.wait_for_timeout(1000)
    page.get_by_role("button", name="Stop").click()
    expect(status).to_have_text("Stopped.", timeout=500)
    assert len(text.input_value()) > len(before + token)

    text.fill("")
    page.get_by_role("button", name="Next tokens").click()
    expect(status).to_have_text("Write something for it to continue.")
    text.fill("word " * 2000)
    page.get_by_role("button", name="Next tokens").click()
    expect(status).to_contain_text("reads at most 1024")

    assert faults(page) == []
    assert overflow(page) == 0
    assert watched.errors == []
    assert watched.foreign == []


def test_its_probabilities_are_those_of_the_numpy_program(watch, model):
    """As near as its arithmetic allows: it rounds to 8 bits what it multiplies."""
    stored = ROOT / "docs" / "outputs" / "smollm" / "walks.json"
    walk = json.loads(stored.read_text("utf-8"))["likeliest"]
    page = watch().open(PAGE)
    status = load(page)
    text = page.locator("[data-llm] textarea")
    chat = text.input_value()
    taken = [step["token"] for step in walk]
    chat = chat[: chat.rindex(taken[0])]
    for step in walk:
        text.fill(chat)
        press(page, "Next tokens", status)
        here = dict(rows(page))
        assert next(iter(here)) == step["best"][0][0]
        for token, p in step["best"]:
            if p > 0.1:
                assert abs(here[token] - p) < 0.08
        chat += step["token"]


@pytest.mark.parametrize(
    "absent", ["runner/model.json", "llm/smollm2-2.bin", "llm/wllama.js"]
)
def test_without_the_model_the_page_explains(watch, absent):
    page = watch().open(PAGE)
    page.context.route(f"**/assets/{absent}", lambda route: route.abort())
    start = page.get_by_role("button", name="Load the model")
    start.click()
    status = page.locator("[data-llm] .gm-status")
    expect(status).to_contain_text("could not be loaded", timeout=60_000)
    expect(start).to_be_enabled()  # and it can be tried again


def test_a_changed_model_is_refused(watch, model):
    page = watch().open(PAGE)
    page.context.route("**/smollm2-1.bin", lambda route: route.fulfill(body=b"GGUF"))
    page.get_by_role("button", name="Load the model").click()
    status = page.locator("[data-llm] .gm-status")
    expect(status).to_contain_text("could not be loaded", timeout=60_000)
