"""The search of the built site, asked in the theme's own worker."""

import json
import re
import subprocess

import pytest
from checkout import ROOT, SITE

from snippets._site.pages.glossary import glossary_of
from snippets._site.search import address, plain

ASK = ROOT / "tests" / "browser" / "find.js"


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
    typed = json.dumps(list(spellings))
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
