"""The map: all pages stand below what they need, and no line crosses a box."""

import itertools
import re

import pytest
from checkout import SITE

from snippets._site.layered import Size, direct, line, place
from snippets._site.pages.concepts import SIZES, concepts, terms_of
from snippets._site.pages.glossary import glossary_of
from snippets._site.pages.links import Page
from snippets._site.paths import paths_of

NEEDS = {step.page: step.needs for step in paths_of(SITE).steps}
SMALL = Size(columns=2, width=80, height=40, gap=20, drop=30)


def test_a_node_stands_below_what_it_needs_and_near_it():
    needs = {"a": [], "b": [], "c": ["b"], "d": ["a", "c"], "e": ["a"]}
    assert place(needs, SMALL) == {
        "a": (0, 0),
        "b": (0, 1),
        "c": (1, 1),
        "d": (2, 0),
        "e": (1, 0),
    }


def test_a_need_that_follows_from_another_gets_no_line():
    needs = {"a": [], "b": ["a"], "c": ["a", "b"], "d": ["a", "c"], "e": ["a", "d"]}
    assert direct(needs) == {"a": [], "b": ["a"], "c": ["b"], "d": ["c"], "e": ["d"]}


@pytest.mark.parametrize("kind", SIZES)
def test_the_pages_fill_the_columns_and_none_stands_above_its_needs(kind):
    size = SIZES[kind]
    places = place(NEEDS, size)
    assert len({*places.values()}) == len(NEEDS)
    for page, needed in NEEDS.items():
        assert 0 <= places[page][1] < size.columns
        assert all(places[each][0] < places[page][0] for each in needed)


def corners(path):
    """The points of a path, curves by their ends and sampled in between."""
    numbers = [
        (command, [float(n) for n in re.findall(r"-?[\d.]+", rest)])
        for command, rest in re.findall(r"([MCV])([^MCV]*)", path)
    ]
    points = []
    for command, values in numbers:
        if command == "V":
            values = [points[-1][0], values[0]]
        if command != "C":
            points.append(tuple(values))
            continue
        start = points[-1]
        controls = [start, *zip(values[::2], values[1::2], strict=True)]
        for i in range(1, 21):
            t = i / 20
            weights = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
            point = [
                sum(w * c[axis] for w, c in zip(weights, controls, strict=True))
                for axis in (0, 1)
            ]
            points.append(tuple(point))
    # what lies between two points of a straight line
    return [
        (a[0] + (b[0] - a[0]) * i / 40, a[1] + (b[1] - a[1]) * i / 40)
        for a, b in itertools.pairwise(points)
        for i in range(41)
    ]


@pytest.mark.parametrize("kind", SIZES)
def test_no_line_crosses_a_box_or_leaves_the_drawing(kind):
    size = SIZES[kind]
    places = place(NEEDS, size)
    for page, needed in direct(NEEDS).items():
        for each in needed:
            path = line(places[each], places[page], size, lane=len(each))
            for x, y in corners(path):
                assert 0 <= x <= size.whole_width
                for row, column in places.values():
                    left, top = size.left(column), size.top(row)
                    inside = (
                        left + 0.5 < x < left + size.width - 0.5
                        and top + 0.5 < y < top + size.height - 0.5
                    )
                    assert not inside, (each, page, (x, y), (row, column))


def test_a_term_is_brought_by_the_first_page_that_links_to_it():
    terms = terms_of(SITE)
    slugs = [term.slug for new in terms.values() for term in new]
    assert len(slugs) == len({*slugs})
    first = terms["start/what-is-a-generative-model.md"]
    assert "generative model" in {term.name for term in first}
    assert "diffusion" not in {term.name for term in terms["families/which.md"]}


def test_drawings_and_list_lead_to_each_page():
    page = Page(SITE, "map.md", "index.md", "")
    wide, narrow, *rest = [str(part) for part in concepts(page) if str(part).strip()]
    listed = "".join(rest)
    slugs = {term.slug for term in glossary_of(SITE).entries()}
    for name in NEEDS:
        address = re.sub(r"(index)?\.md$", "", name).rstrip("/")
        assert f'xlink:href="{address}/"' in wide
        assert f'xlink:href="{address}/"' in narrow
        assert f'<li><a href="{address}/">' in listed
    for address in re.findall(
        r'href="glossary/(\w)/#([\w-]+)"', wide + narrow + listed
    ):
        assert address[1] in slugs
