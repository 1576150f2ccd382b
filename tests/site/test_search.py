"""The fields of the search index that are found by and not shown."""

from checkout import SITE

from snippets._site.pages.glossary import glossary_of
from snippets._site.search import add_spellings, address, spellings, spelt


def test_hyphens_and_accents_may_be_left_out():
    text = "Fine-tuning a pre-trained n-gram; Fréchet, Søndergaard, pass@k, 2-D, plain"
    assert spellings(text) == [
        "finetuning",
        "frechet",
        "ngram",
        "passk",
        "pretrained",
        "sondergaard",
    ]
    assert spellings("a flow of plain words, x-1") == []


def test_a_term_is_found_by_all_its_names():
    glossary = glossary_of(SITE)
    names = spelt(glossary["top-p sampling"])
    assert {"nucleus sampling", "top-p", "topp", "nucleussampling"} <= set(names)
    assert spelt(None) == []


def test_both_fields_are_added_and_what_is_shown_stays():
    glossary = glossary_of(SITE)
    place = address(glossary["byte-pair encoding"])
    assert place == "glossary/b/#byte-pair-encoding"
    page = {"location": "a/", "title": "A", "text": "<p>tex&shy;t, over-fitting</p>"}
    entry = {"location": place, "title": "byte-pair encoding", "text": ""}
    plain = {"location": "b/", "title": "B", "text": "plain"}
    index = {"config": {"fields": {"title": {}}}, "docs": [page, entry, plain]}
    add_spellings(index, glossary)
    assert list(index["config"]["fields"]) == ["title", "names", "spellings"]
    assert page["spellings"] == "overfitting"
    assert "names" not in page
    assert "BPE" in entry["names"]
    assert plain == {"location": "b/", "title": "B", "text": "plain"}
