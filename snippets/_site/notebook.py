"""Turns an example into a notebook: its docstring, its regions, its output.

The text is that of the bundle, cut where the example's regions begin and end, so
that a notebook stands alone as the file does, and runs from top to bottom.
"""

from __future__ import annotations

import ast
import re
from itertools import pairwise

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from snippets._site.catalogue import Example
from snippets._site.regions import regions
from snippets._site.sources import binds, first_line

END_OF_MODULE = re.compile(r"# --- end of \S+ ---")
SHOW = """\
# what it drew and played
from IPython.display import SVG, Audio, Image, display

for name in {names}:
    show = {{"svg": SVG, "png": Image, "wav": Audio}}[name[-3:]]
    display(show(filename=name))"""


def notebook(example: Example) -> str:
    """The notebook, as JSON; raises BundleError where there is no bundle."""
    text = example.site.bundle(example)
    cells = [new_markdown_cell(_to_markdown(example.docstring))]
    cells += [new_code_cell(code) for code in _cut(example, text)]
    shown = [name for name in example.drawn if name.endswith((".svg", ".png", ".wav"))]
    if shown:
        cells.append(new_code_cell(SHOW.format(names=shown)))
    for number, cell in enumerate(cells):
        cell["id"] = f"cell-{number}"  # not by chance: the same bytes each time
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    made = new_notebook(cells=cells, metadata={"kernelspec": kernel})
    return str(nbformat.writes(made)) + "\n"


def _to_markdown(docstring: str) -> str:
    """A title, then the paragraphs with their labels in bold."""
    title, _, rest = docstring.partition("\n")
    rest = re.sub(r"^([A-Z]\w+):", r"**\1:**", rest, flags=re.M)
    rest = rest.replace("**Shows:**\n- ", "**Shows:**\n\n- ")  # a list needs a gap
    return f"# {title.rstrip('.')}\n{rest}".strip()


def _cut(example: Example, text: str) -> list[str]:
    """The code of each cell: the docstring is left out."""
    tree = ast.parse(text)
    lines = text.split("\n")
    defined = {name: stmt for stmt in tree.body for name in binds(stmt)}
    first = tree.body[0].end_lineno or 0
    cuts = {first, len(lines)}
    cuts |= {n for n, line in enumerate(lines, 1) if END_OF_MODULE.match(line)}
    for region in regions(example.source):
        body = ast.parse(example.region(region.name)).body
        names = [name for stmt in body for name in binds(stmt)]
        if names:
            cuts.add(first_line(defined[names[0]], lines) - 1)
            cuts.add(defined[names[-1]].end_lineno or 0)
    ends = sorted(cuts)
    parts = ["\n".join(lines[a:b]) for a, b in pairwise(ends)]
    return [part.strip("\n") for part in parts if part.strip()]
