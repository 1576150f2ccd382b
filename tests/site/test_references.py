"""The list of references: every citation is in it, every link was looked up.

`references.tsv` says which title public text gives to each address; who adds a link
looks it up (in two places, not from memory) and adds its line.
"""

import re
from pathlib import Path

import pytest
from checkout import ROOT, SITE

PAGE = "references.md"
LINK = re.compile(r"\[([^]]+)\]\((https://[^)\s]+)\)")
YEAR = r"(?:19|20)\d\d"
NAME = r"[A-Z][\w'’-]+"
# "Song, Meng and Ermon 2021", "Ho et al. 2022", "Li and He (2025"
CITED = re.compile(
    rf"({NAME})(?:,? (?:and )?(?:{NAME}|others|et al\.))*,? \(?({YEAR})\b"
)
SEVERAL = re.compile(rf"({NAME}) and (?:others|{NAME}),? \(?({YEAR})\b")


def flat(text):
    return " ".join(text.split())


@pytest.fixture(scope="module")
def items():
    """The entries of the page, each on one line."""
    return [flat(item) for item in re.split(r"^- ", SITE.pages[PAGE], flags=re.M)[1:]]


@pytest.fixture(scope="module")
def titles():
    """{address: title}, as looked up."""
    path = Path(__file__).with_name("references.tsv")
    rows = [line.split("\t") for line in path.read_text("utf-8").splitlines()[1:]]
    found = {address: title for address, title in rows}
    assert len(found) == len(rows)
    return found


def test_every_link_was_looked_up(items, titles):
    links = {address: title for item in items for title, address in LINK.findall(item)}
    assert len(links) > 110
    assert links == titles


def test_a_number_of_arxiv_is_that_of_its_link(items):
    for item in items:
        linked = re.findall(r"arxiv\.org/abs/(\d{4}\.\d{5})\)", item)
        assert set(re.findall(r"arXiv[: ](\d{4}\.\d+)", item)) <= set(linked), item


def test_the_year_is_near_that_of_the_number(items):
    """A number of arXiv begins with its year; the print may come years after it, and
    one paper went to arXiv in the month after its conference.
    """
    for item in items:
        years = [int(y) for y in re.findall(rf"\b({YEAR})\b", LINK.sub("", item))]
        for number in re.findall(r"arxiv\.org/abs/(\d\d)\d\d\.", item):
            assert any(-1 <= year - 2000 - int(number) <= 3 for year in years), item


def citations():
    """(where, surname, year) in the programs and on the pages."""
    for example in SITE.examples:
        said = flat(example.fields.get("Reference", ""))
        for name, year in CITED.findall(said):
            yield example.name, name, year
    for path in ["autograd.py", "data.py", "media.py"]:
        text = flat((ROOT / "snippets" / path).read_text("utf-8"))
        for said in re.findall(r'Reference: (.*?)"""', text):
            for name, year in CITED.findall(said):
                yield path, name, year
    for path, text in SITE.pages.items():
        if path != PAGE:
            plain = flat(re.sub(r"^```.*?^```", "", text, flags=re.M | re.S))
            for name, year in SEVERAL.findall(plain):
                yield path, name, year


def test_every_citation_is_in_the_list(items):
    cited = list(citations())
    assert len(cited) > 100
    missing = [c for c in cited if not any(c[1] in i and c[2] in i for i in items)]
    assert missing == []
