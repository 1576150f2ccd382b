"""A copy that opens from a folder: its links, its modules, and what is refused."""

import base64
import re
import shutil
import zipfile

import pytest

from snippets.__main__ import main
from snippets._site import offline
from snippets._site.policy import with_policy

PAGE = """<!doctype html><html><head><title>A</title></head><body>
<script id="__config" type="application/json">\
{"features": ["toc.follow", "navigation.instant"]}</script>
<a class="x" href="../b/">b</a> <a href="../b/#c">c</a> <a href="..">up</a>
<a href="#d">d</a> <a href="../outputs/toy/toy.py" download>e</a>
<a href="https://e.example/f/">f</a> <img src="../h/">
<script src="../assets/bundle.js"></script>
<script src="../assets/runner/runner.js" type="module"></script>
</body></html>"""
MODULES = {
    "runner/runner.js": 'import { a } from "../dom.js";\nimport("./part.js");\n',
    "runner/part.js": 'export {\n  a,\n} from "../dom.js";\n',
    "dom.js": "export const a = 1;\n",
    "javascripts/bundle.js": 'import "./nothing.js";\n',
    "pyodide/pyodide.js": 'import "./nothing.js";\n',
}


@pytest.fixture
def built(tmp_path):
    for path, text in {
        **{f"assets/{name}": text for name, text in MODULES.items()},
        "search/search_index.json": '{"docs": []}',
        "outputs/toy/toy.json": '{"é": 1}',
        "outputs/toy/toy.py": "print(1)",
        "a/index.html": with_policy(PAGE),
        "404.html": PAGE,
    }.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    return tmp_path


def test_links_lead_to_files_and_nothing_else_changes(built):
    assert offline.convert(built) == 1
    page = (built / "a" / "index.html").read_text("utf-8")
    assert re.findall(r'<a[^>]* href="([^"]*)"', page) == [
        "../b/index.html",
        "../b/index.html#c",
        "../index.html",
        "#d",
        "../outputs/toy/toy.py",
        "https://e.example/f/",
    ]
    assert '<img src="../h/">' in page
    assert '{"features": ["toc.follow"]}' in page
    assert page.index("offline.js") < page.index("</head>") < page.index("bundle.js")
    assert "runner.js" not in page
    assert "script-src 'self' blob: " in page
    assert (built / "404.html").read_text("utf-8") == PAGE


def test_what_scripts_ask_for_can_be_brought_by_a_script(built):
    offline.convert(built)
    brought = (built / "outputs" / "toy" / "toy.json.js").read_text("utf-8")
    name, text = re.fullmatch(r'gmBring\("(.+)", "(.+)"\)\n', brought).groups()
    assert name == "outputs/toy/toy.json"
    assert base64.b64decode(text).decode() == '{"é": 1}'
    assert not (built / "outputs" / "toy" / "toy.py.js").exists()
    index = (built / "search" / "search_index.js").read_text("utf-8")
    assert index == 'var __index = {"docs": []}'


def test_the_modules_are_ours(built):
    offline.convert(built)
    told = (built / "assets" / "modules.js").read_text("utf-8")
    assert told.startswith("gmModules = {")
    assert re.findall(r'"(assets/[\w/]+\.js)": ', told) == [
        "assets/dom.js",
        "assets/runner/part.js",
        "assets/runner/runner.js",
    ]


def test_modules_in_a_circle_are_told(built):
    (built / "assets" / "dom.js").write_text('import "./runner/part.js";\n')
    circle = r"circle: assets/dom.js -> assets/runner/part.js$"
    with pytest.raises(ValueError, match=circle):
        offline.convert(built)


def test_the_command_packs_one_folder(
    built, house, tmp_path_factory, monkeypatch, capsys
):
    monkeypatch.setattr(offline.vendor, "missing", lambda *asked: [])
    monkeypatch.setattr(offline, "_build", lambda site, to: shutil.copytree(built, to))
    dest = tmp_path_factory.mktemp("dest") / "a copy.zip"
    dest.write_bytes(b"old")
    assert main(["offline", str(dest), "--force"], house) == 0
    assert capsys.readouterr().out.startswith(f"wrote {dest} (1 pages, 0 MB)")
    with zipfile.ZipFile(dest) as packed:
        names = packed.namelist()
        assert packed.testzip() is None
    assert "site/a/index.html" in names
    assert all(name.startswith("site/") for name in names)


def test_a_site_that_does_not_build_leaves_the_old_copy(house, monkeypatch, capsys):
    monkeypatch.setattr(offline.vendor, "missing", lambda *asked: [])
    (house / "mkdocs.yml").write_text("nosuch: true\n")
    dest = house / "copy.zip"
    dest.write_bytes(b"old")
    assert main(["offline", str(dest), "--force"], house) == 2
    assert "the site does not build: " in capsys.readouterr().err
    assert dest.read_bytes() == b"old"


def test_it_refuses_before_it_builds(house, capsys):
    there = house / "there.zip"
    there.write_bytes(b"mine")
    for name, why in [
        ("there.zip", f"{there} exists; --force overwrites it"),
        ("no/a.zip", f"there is no folder {house / 'no'}"),
        (
            "a.zip",
            "the Python of the page is not here: run `python -m snippets vendor` first",
        ),
    ]:
        assert main(["offline", str(house / name)], house) == 2
        assert capsys.readouterr().err == f"snippets: {why}\n"
    assert there.read_bytes() == b"mine"
