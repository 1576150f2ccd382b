"""A notebook of an example: valid, and it prints what the file prints."""

import contextlib
import io
import os

import nbformat
import pytest

from snippets._site import store
from snippets._site.catalogue import Site
from snippets._site.notebook import notebook


@pytest.fixture
def toy(house):
    store.build(Site(house)["toy"])
    return nbformat.reads(notebook(Site(house)["toy"]), as_version=4)


def test_it_is_valid_and_the_same_each_time(house, toy):
    nbformat.validate(toy)
    assert notebook(Site(house)["toy"]) == notebook(Site(house)["toy"])


def test_the_docstring_is_its_first_cell(toy):
    first = toy.cells[0]
    assert first.cell_type == "markdown"
    assert first.source.startswith("# A toy that prints a number and draws a square\n")
    assert "**Shows:**\n\n- it runs" in first.source


def test_a_cell_is_a_region(toy):
    sources = [cell.source for cell in toy.cells]
    assert "def double(x):  # [n] -> [n]\n    return 2 * x" in sources
    assert sum("def main(" in source for source in sources) == 1


def test_its_cells_run_from_top_to_bottom(toy, tmp_path_factory):
    printed = io.StringIO()
    alone = tmp_path_factory.mktemp("alone")
    world = {"__name__": "__main__"}
    with contextlib.chdir(alone), contextlib.redirect_stdout(printed):
        for cell in toy.cells[1:-1]:  # the last shows what was drawn
            exec(cell.source, world)
    assert printed.getvalue().startswith("numbers: [0, 2, 4]")
    assert os.listdir(alone) == ["square.svg"]
    assert "square.svg" in toy.cells[-1].source


def test_a_program_that_draws_nothing_has_no_cell_that_shows(house):
    toy = house / "snippets" / "start" / "toy.py"
    lines = [line for line in toy.read_text().splitlines() if "svg" not in line]
    toy.write_text("\n".join(lines))
    store.build(Site(house)["toy"])
    assert "IPython" not in notebook(Site(house)["toy"])
