"""The search by meaning: a real embedding model reads the reader's question here."""

import json
import re

import pytest
from accessible import faults, overflow

from snippets._site import meaning
from snippets.llm import minilm

expect = pytest.importorskip("playwright.sync_api").expect
PAGE = "meaning/"
PHONE = {"width": 390, "height": 844}


def status_of(page):
    return page.locator("[data-explore] .gm-status")


def ask(page, question):
    """-> what the page says of it, once it is found."""
    page.locator(".gm-ask input").fill(question)
    page.get_by_role("button", name="Find").click()
    status = status_of(page)
    ended = re.compile("^Read in|did not work|could not begin")
    expect(status).to_have_text(ended, timeout=90_000)
    return status.inner_text()


def test_the_readers_question_finds_the_passages_that_lie_nearest(
    watch, site, runtime, embedding
):
    watched = watch(viewport=PHONE, color_scheme="dark")
    page = watched.open(PAGE)
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.mouse.wheel(0, 50)
    expect(page.locator(".gm-ask")).to_be_visible()
    heavy = [url for url in asked if "pyodide" in url or "model.onnx" in url]
    assert not heavy  # nothing of it before the first question
    question = "Run unknown programs where they can do no harm"
    assert ask(page, question).startswith("Read in")

    told = json.loads((site / meaning.FOLDER / "passages.json").read_text("utf-8"))
    addresses = [address for address, _, _ in told["passages"]]
    found = page.locator(".gm-found li")
    links = [a.get_attribute("href") for a in found.locator("a").all()]
    shown = [link.partition("/a/sub/path/")[2] for link in links]
    assert len(shown) == 8
    assert set(shown) <= set(addresses)
    assert "glossary/s/#sandbox" in shown
    texts = found.locator("p").all_inner_texts()
    near = [float(re.search(r" (\d\.\d\d)", row)[1]) for row in found.all_inner_texts()]
    assert near == sorted(near, reverse=True)
    # the cosines are those of the program, here
    model = minilm.load()
    asked_for = minilm.encode(model, question)
    for text, cosine in zip(texts, near, strict=True):
        (title,) = [t for _, t, said in told["passages"] if said == text][:1]
        assert asked_for @ minilm.encode(model, f"{title}: {text}") == pytest.approx(
            cosine, abs=0.02
        )
    page.locator(".gm-ask input").fill(" ")
    page.get_by_role("button", name="Find").click()
    expect(status_of(page)).to_have_text("Write a question first.")
    assert faults(page) == []
    assert overflow(page) == 0
    assert watched.errors == []
    assert watched.foreign == []


@pytest.mark.parametrize(
    "absent", ["runner/runtime.json", "meaning/vectors.bin", "minilm/model.onnx"]
)
def test_what_is_not_there_is_told(watch, runtime, embedding, absent):
    page = watch().open(PAGE)
    page.context.route(f"**/assets/{absent}*", lambda route: route.abort())
    page.mouse.wheel(0, 50)
    said = ask(page, "What is a token?")
    assert "could not begin" in said or "did not work" in said
    page.context.unroute_all()
    assert ask(page, "What is a token?").startswith(
        "Read in"
    )  # and it can be tried again
