"""Under `mkdocs serve`, what a change cannot be seen on is not built again."""

import shutil
from types import SimpleNamespace

import pytest
from checkout import PACKAGE, ROOT
from mkdocs.commands.build import build
from mkdocs.config import load_config

from snippets._site import store
from snippets._site.catalogue import Site
from snippets._site.serve import Rebuild, fingerprints

YAML = f"""\
site_name: House
site_description: A toy.
site_url: http://127.0.0.1:8000/
copyright: MIT-0
extra: {{runtime: cdn}}
theme: {{name: material, font: false}}
nav: [Home: index.md, Toy: toy.md, Words: words.md, Terms: glossary/index.md]
markdown_extensions:
  - attr_list
  - snippets._site.pages
plugins: [search, mkdocs-jupyter]
hooks: [{PACKAGE / "_site" / "mkdocs.py"}]
"""
PAGES = {
    "index.md": "# Home\n\nHello.\n",
    "toy.md": "# Toy\n\n::: example toy\n",
    "words.md": "# Words\n\nThe [[logits]].\n",
    "glossary/index.md": "# Terms\n\n::: glossary\n",
}


@pytest.fixture
def pages(house):
    """The house with pages, all its outputs built."""
    (house / "mkdocs.yml").write_text(YAML)
    for name, text in PAGES.items():
        (house / "docs" / name).parent.mkdir(exist_ok=True)
        (house / "docs" / name).write_text(text)
    for program in Site(house).programs:
        store.build(program)
    return house


def append(path, text):
    path.write_text(path.read_text("utf-8") + text, "utf-8")


@pytest.mark.parametrize(
    ("changed", "seen_on"),
    [
        ("docs/index.md", {"index.md"}),
        ("snippets/start/toy.py", {"toy.md"}),
        ("snippets/start/toy.txt", {"toy.md"}),
        (
            "snippets/glossary/logits.py",
            {"words.md", "glossary/index.md", "glossary/l.md"},
        ),
        ("snippets/media.py", set()),  # toy does not use it
    ],
)
def test_a_page_is_known_by_what_it_is_made_from(pages, changed, seen_on):
    before = fingerprints(Site(pages))
    append(pages / changed, "\n")
    after = fingerprints(Site(pages))
    assert {page for page in after if before[page] != after[page]} == seen_on


def test_a_new_output_is_seen(pages):
    before = fingerprints(Site(pages))
    stamp = pages / "docs" / "outputs" / "toy" / "stamp.json"
    stamp.write_text(stamp.read_text().replace("square.svg", "circle.svg"))
    after = fingerprints(Site(pages))
    assert {page for page in after if before[page] != after[page]} == {"toy.md"}


def test_the_letters_list_the_pages_that_use_their_terms(pages):
    before = fingerprints(Site(pages))
    append(pages / "docs" / "index.md", "\nThe [[logit]].\n")
    after = fingerprints(Site(pages))
    assert before["glossary/l.md"] != after["glossary/l.md"]
    assert before["toy.md"] == after["toy.md"]


@pytest.fixture
def served(pages, tmp_path_factory):
    """-> the folder of the built site, and what the server calls after a change."""
    site_dir = tmp_path_factory.mktemp("site")
    config = load_config(str(pages / "mkdocs.yml"), site_dir=str(site_dir))
    config.plugins.on_startup(command="serve", dirty=False)
    server = SimpleNamespace(builder=None)
    built = []

    def build_all():
        built.append(1)

    build(config, serve_url=config.site_url)
    config.plugins.on_serve(server, config=config, builder=build_all)
    assert isinstance(server.builder, Rebuild)
    yield site_dir, server.builder, built
    config.plugins.on_startup(command="build", dirty=False)


def marked(site_dir):
    """Marks each built page, to see which of them is written anew."""
    for path in site_dir.rglob("index.html"):
        append(path, "<!-- old -->")
    return {
        path.relative_to(site_dir).parent.as_posix(): path
        for path in site_dir.rglob("index.html")
    }


def test_an_edit_is_seen_and_the_rest_stays(pages, served, caplog):
    site_dir, rebuild, built = served
    html = marked(site_dir)
    index = site_dir / "search" / "search_index.json"
    append(index, "\n")
    before = index.read_bytes()
    append(pages / "docs" / "index.md", "\nMore to read.\n")
    rebuild()
    assert index.read_bytes() == before, "only the first build makes it"
    page = html["."].read_text("utf-8")
    assert "More to read." in page
    assert 'data-md-component="search"' in page
    old = {name for name, path in html.items() if "old -->" in path.read_text("utf-8")}
    assert old == html.keys() - {"."}

    toy = pages / "snippets" / "start" / "toy.py"
    toy.write_text(toy.read_text("utf-8").replace("2 * x", "x + x"), "utf-8")
    rebuild()
    told = [r.message for r in caplog.records if "snippets build toy" in r.message]
    assert len(told) == 1, "an output may be older than its program, but says so"
    page = html["toy"].read_text("utf-8")
    assert "old -->" not in page
    assert '<span class="mi">2</span> * x' not in page
    assert "old -->" in html["words"].read_text("utf-8")
    assert "x + x" in (site_dir / "outputs" / "toy" / "toy.py").read_text("utf-8")
    assert built == []


def test_a_new_page_or_setting_builds_all(pages, served):
    _, rebuild, built = served
    (pages / "docs" / "new.md").write_text("# New\n")
    rebuild()
    assert built == [1]
    append(pages / "mkdocs.yml", "repo_name: Source\n")
    rebuild()
    assert built == [1, 1]


def test_a_failure_is_tried_again(pages, served):
    site_dir, rebuild, _ = served
    page = pages / "docs" / "index.md"
    append(page, "\n::: example nothing\n")
    for _ in range(2):
        with pytest.raises(ValueError, match="no example is called 'nothing'"):
            rebuild()
    page.write_text("# Home\n\nMended.\n")
    rebuild()
    assert "Mended." in (site_dir / "index.html").read_text("utf-8")
    shutil.rmtree(site_dir)


def test_a_word_more_on_a_lesson_page_is_seen_there_and_on_the_paths():
    site = Site(ROOT)
    before = fingerprints(site)
    again = Site(ROOT)
    again.pages["families/vae.md"] += "\nOne.\n"
    after = fingerprints(again)
    changed = {page for page in after if before[page] != after[page]}
    assert changed == {"families/vae.md", "paths.md"}
