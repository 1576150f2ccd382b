"""What MkDocs adds: the archive of the package, the list of the runtime, the policy."""

import base64
import hashlib
import io
import json
import re
import zipfile
from types import SimpleNamespace

import pytest
from checkout import PACKAGE, SITE
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files

from snippets._site import mkdocs, vendor
from snippets._site.policy import with_policy


def archive():
    return zipfile.ZipFile(io.BytesIO(mkdocs.package_archive(SITE)))


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
    assert mkdocs.package_archive(SITE) == mkdocs.package_archive(SITE)
    with archive() as files:
        assert {f.date_time for f in files.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize(
    ("wanted", "absent", "foreign"),
    [
        ("any", [], False),
        ("any", ["pyodide.js"], True),
        ("own", [], False),
        ("cdn", [], True),
    ],
)
def test_where_python_comes_from(monkeypatch, wanted, absent, foreign):
    monkeypatch.setattr(vendor, "missing", lambda files, folder: absent)
    assert mkdocs.from_cdn(wanted, SITE) is foreign


@pytest.mark.parametrize("foreign", [False, True])
def test_what_the_page_is_told_of_its_python(foreign):
    told = mkdocs.runtime(foreign, b"zip")
    assert told["foreign"] is foreign
    assert told["url"] == (vendor.CDN if foreign else "../pyodide/")
    digest = hashlib.sha256(b"zip").hexdigest()[:12]
    assert told["archive"] == f"snippets.zip?{digest}"
    assert told["files"].keys() == {f.name for f in vendor.PYTHON}
    for file in vendor.PYTHON:
        kind, _, digest = told["files"][file.name]["integrity"].partition("-")
        assert kind == "sha256"
        assert base64.b64decode(digest).hex() == file.sha256


def test_a_build_that_forbids_the_cdn_fails_without_the_files(monkeypatch):
    monkeypatch.setattr(vendor, "missing", lambda *args: ["pyodide.asm.wasm"])
    with pytest.raises(PluginError, match=r"asm\.wasm is not there.*snippets vendor"):
        mkdocs.from_cdn("own", SITE)


def test_an_unknown_runtime_is_named():
    with pytest.raises(PluginError, match="any, own or cdn, got 'mine'"):
        mkdocs.from_cdn("mine", SITE)


def test_an_unvendored_site_carries_none_of_the_files():
    config = SimpleNamespace(
        extra={"foreign": True},
        mdx_configs={mkdocs.EXTENSION: {"site": SITE}},
        use_directory_urls=True,
        site_dir="site",
    )
    config.plugins = SimpleNamespace(_current_plugin="")
    ours = [
        SimpleNamespace(src_uri=f"assets/{n}") for n in ("pyodide/a.js", "site.css")
    ]
    files = Files(ours)
    made = {}
    files.append = lambda file: made.update(
        {file.src_uri: file.content_string}
        if file.src_uri.endswith("json")
        else {file.src_uri: None}
    )
    mkdocs.on_files(files, config)
    assert [f.src_uri for f in files] == ["assets/site.css"]
    assert "outputs/glossary/softmax/softmax.py" in made
    assert {n for n in made if not n.startswith("outputs/")} == {
        f"assets/runner/{n}"
        for n in (
            "snippets.zip",
            "runtime.json",
            "examples.json",
            "model.json",
        )
    }
    names = {e["name"] for e in json.loads(made["assets/runner/examples.json"])}
    assert "three_kinds" in names
    assert "minilm" not in names  # its weights are a package a browser lacks


PAGE = """<!doctype html><html><head><title>t</title>
<script>var a = 1</script><script type="application/json">{"b": 2}</script>
<script src="x.js"></script></head><body><script >var é = 3</script></body></html>"""


def policy(page):
    content = re.search(r'Policy" content="([^"]+)"', page)[1]
    return dict(part.strip().split(" ", 1) for part in content.split(";"))


def test_the_policy_allows_the_pages_own_scripts_and_no_other():
    page = with_policy(PAGE)
    scripts = policy(page)["script-src"].split()
    expected = [
        base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()
        for body in ("var a = 1", "var é = 3")
    ]
    assert scripts == [
        "'self'",
        *(f"'sha256-{e}'" for e in expected),
        "'wasm-unsafe-eval'",
    ]
    assert page.startswith("<!doctype html><html><head><meta http-equiv")
    assert page.count("Content-Security-Policy") == 1


def test_the_cdn_is_allowed_only_where_it_is_needed():
    own = policy(with_policy(PAGE))
    cdn = policy(with_policy(PAGE, foreign=True))
    assert own["connect-src"] == "'self'"
    assert cdn["connect-src"] == "'self' https://cdn.jsdelivr.net"
    assert "blob:" not in own["script-src"]
    assert "blob:" in cdn["script-src"]
    changed = {name for name in own if own[name] != cdn[name]}
    assert changed == {"connect-src", "script-src"}
