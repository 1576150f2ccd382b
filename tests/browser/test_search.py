"""The search of the built site, asked in the theme's own worker."""

import json
import re
import subprocess

import pytest
from checkout import ROOT, SITE

from snippets._site.pages.glossary import glossary_of
from snippets._site.search import address, plain

expect = pytest.importorskip("playwright.sync_api").expect
ASK = ROOT / "tests" / "browser" / "find.js"


# what readers type, and a place that is to be the first
ASKED = {
    "FID": "glossary/f/#frechet-distance",
    "DDPM": "glossary/d/#diffusion-model",
    "top-p sampling": "glossary/t/#top-p-sampling",
    "top-k": "glossary/t/#top-k-sampling",
    "reverse-mode": "glossary/b/#backpropagation",
    "what is a generative model": "start/what-is-a-generative-model/",
    "what is the KL": "glossary/k/#kl-divergence",
    "how to train": "how/training/",
    "how does the attention work": "glossary/m/#multi-head-attention",
    "is it creative": "applications/creative-writing/",
    "LoRA": "glossary/l/#low-rank-adaptation",
    "what is RAG": "glossary/r/#retrieval-augmented-generation",
    "perplexty": "glossary/p/#perplexity",
    "offline": "teach/#a-room-without-a-network",
}


@pytest.fixture(scope="module")
def spellings():
    """{what a reader may type: the entries it means}, for every term."""
    meant = {}
    for term in glossary_of(SITE).entries():
        for name in [term.name, *term.names("Also"), *term.names("Forms")]:
            blanks, hyphens = name.replace("-", " "), name.replace(" ", "-")
            joined = re.sub("[ -]", "", name)
            for typed in (name, blanks, hyphens, joined, plain(name)):
                meant.setdefault(typed, set()).add(address(term))
    return meant


@pytest.fixture(scope="module")
def found(site, node, spellings):
    """{what was typed: the groups of places that the search shows, best first}."""
    command = [node, str(ASK), str(site)]
    typed = json.dumps([*spellings, *ASKED])
    done = subprocess.run(command, input=typed, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_a_term_is_found_by_each_of_its_spellings(found, spellings):
    """`top-k`, `top k`, `topk`; `nucleus sampling`; `Frechet`: among the first."""
    assert len(spellings) > 1000
    lost, late = [], []
    for typed, places in spellings.items():
        hits = [i for i, group in enumerate(found[typed]) if places & set(group)]
        if not hits:
            lost.append(typed)
        elif hits[0] >= 3:
            late.append(typed)
    assert lost == []
    assert len(late) < len(spellings) / 100, late


@pytest.mark.parametrize("typed", ASKED)
def test_what_readers_ask_for_comes_first(found, typed):
    """A question's small words, a hyphen, a slip and a short name lead nowhere else."""
    assert found[typed][0][0] == ASKED[typed]


def test_a_slip_is_excused_and_a_place_lacks_only_what_was_typed(watch):
    page = watch().open("index.html")
    page.keyboard.press("/")
    page.keyboard.type("tempreature few-shot")
    first = page.locator(".md-search-result__item").first
    expect(first).to_be_visible()
    lacked = " ".join(page.locator(".md-search-result__terms").all_inner_texts())
    assert "fewshot" not in lacked
    page.keyboard.press("Control+a")
    page.keyboard.type("tempreature")
    expect(first).to_contain_text("temperature")
