"""Tables: what a program printed in columns, as rows and cells with the same words."""

import random
import re
from html.parser import HTMLParser

import pytest
from checkout import SITE

from snippets._site.pages import aligned, tables
from snippets.media import table


class Read(HTMLParser):
    """The cells of a page's tables, and its words but those of the folded text."""

    def __init__(self, html):
        super().__init__()
        self.words, self.cells, self.folded = [], [], 0
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        self.folded += tag == "details"
        if tag in ("td", "th"):
            self.cells.append((tag, dict(attributes), []))

    def handle_endtag(self, tag):
        self.folded -= tag == "details"

    def handle_data(self, data):
        if not self.folded:
            self.words += data.split()
            if self.cells:
                self.cells[-1][2].append(data)


def texts(rows):
    return [[cell.text if cell else "" for cell in row] for row in rows]


def bars(found):
    return [[cell.bar if cell else "" for cell in row] for row in found.body]


# --- all that the site prints --------------------------------------------------------

PRINTED = [
    (program.name, paragraph)
    for program in SITE.programs
    for paragraph in program.printed.strip("\n").split("\n\n")
]
FOUND = [(name, text) for name, text in PRINTED if tables.parse(text)]


def test_the_cells_of_every_table_give_back_the_words_printed():
    for name, text in FOUND:
        page = Read(tables.as_html(text))
        assert page.words == text.split(), name
        assert tables.parse(text).words == text.split(), name


def test_the_site_has_tables_in_each_section():
    """Were the rule to find none, the test above would say nothing."""
    of = {name for name, _ in FOUND}
    assert {"text_ladder", "compare", "counting", "sampling", "diffusion"} <= of
    assert len(FOUND) >= 80


def test_no_table_has_a_hole_where_text_was_printed_over_two_columns():
    for name, text in FOUND:
        found = tables.parse(text)
        widths = {
            sum(cell.span if cell else 1 for cell in row)
            for row in [*found.head, *found.body]
        }
        assert len(widths) == 1, name


def test_what_is_no_table_stays_text():
    for name, text in PRINTED:
        if (name, text) not in FOUND:
            html = tables.as_html(text)
            assert "<table" not in html, name
            assert Read(html).words == text.split(), name


# --- by hand ------------------------------------------------------------------------


def test_a_title_names_numbers_and_a_note_below():
    found = tables.parse(
        "curves: bits per byte\n"
        "                   counts             smoothed\n"
        "  order  grams   seen   held out*   seen   held out\n"
        "  1        75    4.45        4.45   4.45       4.44\n"
        "  2     1,258    3.47        3.46   3.47       2.22\n"
        "  3     7,404    2.69        2.82   2.70       2.75\n"
        "  * with 1 % spread"
    )
    assert found.above == "curves: bits per byte"
    assert texts(found.head) == [
        ["", "", "counts", "smoothed"],
        ["order", "grams", "seen", "held out*", "seen", "held out"],
    ]
    assert [cell.span for cell in found.head[0] if cell] == [2, 2]
    assert texts(found.body)[1] == ["2", "1,258", "3.47", "3.46", "3.47", "2.22"]
    assert found.below == "  * with 1 % spread"
    assert found.sorts
    # the orders and the counts have no bars; the bits have one scale: 4.45 is all of it
    assert bars(found)[1] == ["", "", "78", "77.8", "78", "49.9"]


def test_names_with_one_space_between_them_stand_over_the_ends_of_columns():
    found = tables.parse(
        "  step    training validation\n"
        "     0       6.229      6.229\n"
        "    11       3.561      3.530"
    )
    assert texts(found.head) == [["step", "training", "validation"]]


def test_a_row_may_lack_a_cell_and_a_line_may_stand_between_rows():
    found = tables.parse(
        "  made     0.10  0.20\n"
        "  D        0.50  0.25\n"
        "  payoff -1.239\n"
        "  made           1.00\n"
    )
    assert texts(found.body) == [
        ["made", "0.10", "0.20"],
        ["D", "0.50", "0.25"],
        ["payoff -1.239"],
        ["made", "", "1.00"],
    ]
    assert found.body[2][0].span == 3
    assert not found.sorts


def test_the_longest_name_may_leave_one_space():
    found = tables.parse("block_count    30\nlength       8192\nnorm_epsilon 1e-05\n")
    assert texts(found.body)[2] == ["norm_epsilon", "1e-05"]


@pytest.mark.parametrize(
    "text",
    [
        "A sentence.\nAnother one, of 2 words.",
        "  word  another\n  three  four\n  five  six",  # no numbers
        "  w    value  0.50\n  b    value -0.20\n  c    value  1.00",  # two in a column
        "  a  1\n  b  2",  # two rows, no head
        "noise  0.01:   0\nnoise  0.1:   4\nnoise 0.25:  12",  # each a sentence
    ],
)
def test_where_a_line_does_not_fit_it_stays_text(text):
    assert tables.parse(text) is None


def test_what_the_programs_write_is_read_back():
    rng = random.Random(0)
    for _ in range(200):
        width, height = rng.randint(2, 7), rng.randint(3, 9)
        head = [rng.choice(["", "model"])]
        head += [rng.choice(["bits", "on a mode", "x"]) for _ in range(width - 1)]
        rows = [
            [f"row {i}", *(f"{rng.random() * 20:.2f}" for _ in range(width - 1))]
            for i in range(height)
        ]
        found = tables.parse(table(head, rows))
        assert texts(found.head) == [head]
        assert texts(found.body) == rows
        assert found.sorts


def test_a_bar_is_a_share_of_one_or_of_the_most():
    rows = [["a", "0.25", "3"], ["b", "0.50", "1995"], ["c", "1.00", "7"]]
    assert bars(tables.parse(table(["", "share", "seed"], rows))) == [
        ["", "25", ""],
        ["", "50", ""],
        ["", "100", ""],
    ]
    rows = [["a", "2.00"], ["b", "<4.00"], ["c", "8.00"]]
    assert bars(tables.parse(table(["", "bits"], rows))) == [
        ["", "25"],
        ["", ""],  # at most so much
        ["", "100"],
    ]


@pytest.mark.parametrize(
    "column",
    [
        ["1996", "2001", "2015"],  # years
        ["-1.50", "2.00", "3.00"],  # below zero
        ["0.98", "0.99", "1.00"],  # nearly the same
        ["0.29", "10.2", "3.001"],  # not of one kind
        ["0.10 to 0.20", "0.50 to 0.60", "0.90 to 1.00"],
        ["0.00", "0.00", "0.00"],
    ],
)
def test_what_does_not_compare_has_no_bar(column):
    rows = [[f"row {i}", text] for i, text in enumerate(column)]
    found = tables.parse(table(["", "x"], rows))
    assert not any(any(row) for row in bars(found))
    assert all(row[1].right for row in found.body)


# --- on the page --------------------------------------------------------------------


def test_a_table_has_named_rows_and_columns_and_its_text_stays():
    text = table(["kind", "share"], [["one", "0.25"], ["two", "0.50"], ["six", "1.00"]])
    html = tables.as_html(text, "kind")
    cells = [
        (tag, given.get("scope"), given.get("class"), "".join(words).strip())
        for tag, given, words in Read(html).cells
    ]
    assert cells[:4] == [
        ("th", "col", None, "kind"),
        ("th", "col", "gm-number", "share"),
        ("th", "row", None, "one"),
        ("td", None, "gm-number", "0.25"),
    ]
    assert "data-sorts" in html
    assert re.search(r'<pre class="gm-text"[^>]* data-part="kind"', html)
    assert f">{text}</pre>" in html


def test_a_page_can_leave_it_text():
    text = table(["", "share"], [["one", "0.25"], ["two", "0.50"]])
    assert "<table" in tables.as_html(text)
    assert "<table" not in tables.as_html(text, parsed=False)


def test_only_a_text_without_columns_may_break_its_lines():
    assert "data-wraps" in tables.as_html("A long line\nand another.")
    assert "data-wraps" not in tables.as_html("you:   My name\nmodel  It was a man")


def test_a_matrix_has_no_names():
    found = tables.parse("  1.00  0.00\n  0.88  0.12\n  0.50  0.50")
    assert not found.head
    assert not any(cell.names for row in found.body for cell in row)


def test_spaces_part_cells():
    assert [c.text for c in aligned.cells_of("  a b   c  1")] == ["a b", "c", "1"]
