"""The hook: one Site for all pages, what is generated, nothing from a CDN unasked."""

import json
from types import SimpleNamespace

import pytest
from checkout import ROOT, SITE
from mkdocs.config import load_config
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files

from snippets._site import mkdocs


@pytest.fixture
def config(monkeypatch):
    """mkdocs.yml as MkDocs reads it, after our hook."""
    monkeypatch.setenv("RUNTIME", "cdn")
    monkeypatch.setattr(mkdocs.process, "made", SITE.made)  # as from build to build
    config = load_config(str(ROOT / "mkdocs.yml"))
    config.plugins._current_plugin = ""  # which MkDocs sets in a build
    mkdocs.on_config(config)
    return config


def test_the_site_is_read_once_and_handed_to_the_pages(config):
    site = config.mdx_configs["snippets._site.pages"]["site"]
    assert site.root == ROOT
    assert site.examples == SITE.examples


def test_the_letters_are_in_the_nav(config):
    (glossary,) = [item for item in config.nav if "Glossary" in item]
    first, *letters = glossary["Glossary"]
    assert first == {"All terms": "glossary/index.md"}
    assert letters[0] == {"A": "glossary/a.md"}


def test_what_is_generated_is_added_and_the_vendored_files_are_not(config):
    names = "assets/pyodide/pyodide.js", "assets/site.css"
    files = Files([SimpleNamespace(src_uri=name) for name in names])
    mkdocs.on_files(files, config)
    added = {file.src_uri: file for file in files}
    assert "assets/site.css" in added
    assert "assets/pyodide/pyodide.js" not in added
    assert "glossary/a.md" in added
    assert "outputs/glossary/softmax/softmax.py" in added
    runtime = json.loads(added["assets/runner/runtime.json"].content_string)
    assert runtime["foreign"] is True


def test_a_build_says_what_it_lacks_without_an_address(monkeypatch, caplog):
    monkeypatch.setenv("RUNTIME", "cdn")
    monkeypatch.setattr(mkdocs.process, "made", SITE.made)
    for address, serving, told in (
        ("https://a.org/", False, 0),
        (None, True, 0),
        (None, False, 1),
    ):
        monkeypatch.setattr(mkdocs.process, "serving", serving)
        monkeypatch.delenv("SITE_URL", raising=False)
        if address:
            monkeypatch.setenv("SITE_URL", address)
        config = load_config(str(ROOT / "mkdocs.yml"))
        config.plugins._current_plugin = ""
        caplog.clear()
        with caplog.at_level("INFO"):
            mkdocs.on_config(config)
        assert caplog.text.count("SITE_URL is not set: the sitemap") == told


def test_a_wrong_setting_is_a_sentence(monkeypatch):
    monkeypatch.setenv("RUNTIME", "mine")
    config = load_config(str(ROOT / "mkdocs.yml"))
    config.plugins._current_plugin = ""  # which MkDocs sets in a build
    with pytest.raises(PluginError, match="any, own or cdn, got 'mine'"):
        mkdocs.on_config(config)
