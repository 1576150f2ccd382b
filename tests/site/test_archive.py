"""What the page's Python gets: the tested bytes, and true lists of the rest."""

import base64
import hashlib
import io
import json
import zipfile

import pytest
from checkout import PACKAGE, SITE

from snippets._site import vendor
from snippets._site.archive import archive_files, package_archive, runtime


def archive():
    return zipfile.ZipFile(io.BytesIO(package_archive(SITE)))


def test_the_page_imports_the_tested_bytes():
    with archive() as files:
        for name in files.namelist():
            assert files.read(name) == (PACKAGE.parent / name).read_bytes()
        held = set(files.namelist())
    for example in SITE.programs:
        assert example.path.relative_to(PACKAGE.parent).as_posix() in held
    assert {"snippets/autograd.py", "snippets/media.py"} <= held
    assert not [n for n in held if "__pycache__" in n or ".pyc" in n]


def test_two_builds_make_one_archive():
    assert package_archive(SITE) == package_archive(SITE)
    with archive() as files:
        assert {f.date_time for f in files.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize("foreign", [False, True])
def test_what_the_page_is_told_of_its_python(foreign):
    told = runtime(foreign, b"zip")
    assert told["foreign"] is foreign
    assert told["url"] == (vendor.CDN if foreign else "../pyodide/")
    digest = hashlib.sha256(b"zip").hexdigest()[:12]
    assert told["archive"] == f"snippets.zip?{digest}"
    assert told["files"].keys() == {f.name for f in vendor.PYTHON}
    for file in vendor.PYTHON:
        kind, _, digest = told["files"][file.name]["integrity"].partition("-")
        assert kind == "sha256"
        assert base64.b64decode(digest).hex() == file.sha256


def test_the_menu_holds_what_runs_in_the_page():
    made = archive_files(SITE, foreign=True)
    names = {e["name"] for e in json.loads(made["assets/runner/examples.json"])}
    assert "three_kinds" in names
    assert "minilm" not in names  # its weights are a package a browser lacks
    assert json.loads(made["assets/runner/runtime.json"])["foreign"] is True
    assert json.loads(made["assets/runner/model.json"])["url"] == "../llm/"
