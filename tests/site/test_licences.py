"""What others made is named, with its licence, on the page of licences.

`snippets/data.toml` is the source for data; for software it is the folder of the
theme, the lists of the vendored files, and what lies in docs/assets/.
"""

import re
import tomllib
from pathlib import Path

import material
import pytest
from checkout import ROOT, SITE

from snippets._site import mkdocs, pins

PAGE = (ROOT / "docs" / "licences.md").read_text("utf-8")
LICENSE = " ".join((ROOT / "LICENSE").read_text("utf-8").split())
ROWS = [line for line in PAGE.splitlines() if line.startswith("| ")]
DATA = tomllib.loads((ROOT / "snippets" / "data.toml").read_text("utf-8"))
OWN = (
    "Written for this site",
    "Made by ",
    "Measured by ",
    "Counted by ",
    "Trained ",
    "What code_grammar learns",
)
FOREIGN = {name: d for name, d in DATA.items() if not d["source"].startswith(OWN)}

# who made what a built site carries -> which files those are
SOFTWARE = {
    "Material for MkDocs": r"assets/(javascripts/bundle|stylesheets|images/)",
    "lunr": r"assets/javascripts/workers/search",
    "Pyodide": r"assets/pyodide/(pyodide|pyodide-lock)\.",
    "CPython": r"assets/pyodide/python_stdlib",
    "NumPy": r"assets/pyodide/numpy",
    "STIX Two Math": r"assets/maths\.woff2$",
    "CodeMirror": r"assets/runner/editor\.js$",
    "wllama": r"assets/llm/wllama",
    "SmolLM2": r"assets/llm/smollm2",
    "all-MiniLM-L6-v2": r"assets/minilm/model",
}
OURS = re.compile(
    r"assets/(site\.css|site\.js|dom\.js|search-later\.js|logo\.svg|favicon\.svg"
    r"|home\.png|social\.png|graph\.js|predict\.js|question\.js|tables\.js|catalogue\.js|offline\.js|diagrams/|explore/|viewers/|licences/"
    r"|runner/(?!editor\.js))"
)


def carried():
    """Every file under assets/ that a build with all vendored files has."""
    theme = Path(material.__file__).parent / "templates" / "assets"
    for path in theme.rglob("*"):
        name = path.relative_to(theme).as_posix()
        left_out = f"assets/{name}".startswith(mkdocs.LANGUAGES)
        if path.is_file() and path.suffix != ".map" and not left_out:
            yield f"assets/{name}"
    docs = ROOT / "docs"
    for path in (docs / "assets").rglob("*"):
        if path.is_file():
            yield path.relative_to(docs).as_posix()
    yield from (f"assets/pyodide/{file.name}" for file in pins.PYTHON)
    yield from (f"assets/llm/{file.name}" for file in pins.MODEL)
    yield from (f"assets/minilm/{file.name}" for file in pins.MINILM)


@pytest.mark.parametrize("name", FOREIGN)
def test_data_of_others_has_a_row_with_its_licence(name):
    (row,) = [row for row in ROWS if f"`{name}`" in row]
    assert FOREIGN[name]["licence"] in row
    assert FOREIGN[name]["licence"] in LICENSE


def test_the_page_names_no_file_that_is_not_there_or_ours():
    named = re.findall(r"`(\w+/[\w.]+)`", "\n".join(ROWS))
    assert sorted(named) == sorted(FOREIGN)


def test_our_own_data_are_licensed_as_the_page_says():
    for name, about in DATA.items():
        if name not in FOREIGN:
            assert about["licence"] == "CC BY 4.0", name


def test_every_asset_is_ours_or_has_a_row():
    for file in sorted(set(carried())):
        makers = [who for who, files in SOFTWARE.items() if re.match(files, file)]
        assert len(makers) + bool(OURS.match(file)) == 1, file


@pytest.mark.parametrize("who", SOFTWARE)
def test_software_has_a_row_and_its_text_travels(who):
    (row, *_) = [row for row in ROWS if who in row.split(" | ")[0]]
    (text,) = re.findall(r"\]\((assets/licences/\w+\.txt)\)", row)
    assert len((ROOT / "docs" / text).read_text("utf-8")) > 1000
    assert who in LICENSE


def test_each_text_that_lies_there_is_linked():
    texts = {p.name for p in (ROOT / "docs" / "assets" / "licences").iterdir()}
    assert texts == set(re.findall(r"\(assets/licences/([\w.]+)\)", PAGE))


def test_versions_are_those_that_are_vendored():
    for version in (pins.CPYTHON, pins.NUMPY, pins.PYODIDE):
        assert f") {version} |" in PAGE


def test_a_copy_says_where_the_licence_of_its_data_stands():
    """As CC BY and the others ask: who made it, and the address of the text."""
    copied = {name: e for e in SITE.examples for name in SITE.data_files(e)}
    names = copied.keys() & FOREIGN.keys()
    assert len(names) > 5
    for name in names:
        comments = re.findall(r"^ +# (.*)$", SITE.bundle(copied[name]), re.M)
        said = " ".join(comments)
        said = said[said.index(f"{name}: ") :]
        source, _, licence = said.partition(" Licence: ")
        assert source.endswith(FOREIGN[name]["source"]), name
        assert licence.startswith(FOREIGN[name]["licence"]), name
        if FOREIGN[name]["licence"] != "public domain":
            assert re.match(r"[\w. -]+, https://\S+", licence), name
