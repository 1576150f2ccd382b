"""What the build computes: downloads, letters of the glossary, llms.txt."""

import re

import pytest
from checkout import ROOT, SITE
from mkdocs.utils.yaml import yaml_load

from snippets.__main__ import main
from snippets._site import store
from snippets._site.catalogue import Site
from snippets._site.generated import downloads, generated, llms_txt
from snippets._site.written import add_to_nav, written_pages


@pytest.fixture(scope="module")
def config():
    return yaml_load((ROOT / "mkdocs.yml").read_text("utf-8"))


def pages(nav):
    for item in nav:
        for value in item.values():
            yield from [value] if isinstance(value, str) else pages(value)


def test_every_program_can_be_downloaded():
    made = downloads(SITE)
    for program in SITE.programs:
        path = program.download.relative_to(SITE.docs).as_posix()
        assert made[path] == SITE.bundle(program)
    assert "outputs/glossary/softmax/output.txt" in made  # Run compares with it
    assert "outputs/vae/output.txt" not in made  # it is a file


def test_each_letter_of_the_glossary_has_a_page_and_a_place_in_the_nav(house):
    site = Site(house)
    (page,) = written_pages(site).items()
    assert page[0] == "glossary/l.md"
    assert "# Glossary: L\n\n::: glossary l\n" in page[1]
    nav = [{"Terms": [{"All": "glossary/index.md"}]}, {"Home": "index.md"}]
    add_to_nav(nav, site)
    assert [*pages(nav)] == ["glossary/index.md", "glossary/l.md", "index.md"]


def test_llms_txt_lists_every_page_with_what_it_says_of_itself(config):
    text = llms_txt(SITE, config)
    listed = re.findall(r"^- \[.+\]\(([^)]+)\): .{50}", text, re.M)
    addresses = {re.sub(r"(index)?\.(md|py)$", "", f) for f in pages(config["nav"])}
    assert {u.rstrip("/") for u in listed} == {u.rstrip("/") or "." for u in addresses}
    assert len(listed) == text.count("\n- ")
    assert text.startswith("# Generative Models by Example\n\n> ")
    assert "\n## How it works\n\n- [" in text


def test_a_wrong_redirect_fails(config):
    wrong = {**config, "extra": {"redirects": {"old.md": "nowhere.md"}}}
    with pytest.raises(ValueError, match="old.md goes to nowhere.md"):
        generated(SITE, wrong, foreign=True)


# --- for a generator without hooks -------------------------------------------

YAML = """\
site_name: House
site_description: A toy.
copyright: MIT-0
extra: {runtime: cdn}
nav:
  - Home: index.md
  - Glossary:
      - All terms: glossary/index.md
"""


def test_prepare_writes_a_copy_with_all_of_it(house, tmp_path_factory, capsys):
    (house / "mkdocs.yml").write_text(YAML)
    for page in ("index.md", "glossary/index.md"):
        (house / "docs" / page).parent.mkdir(exist_ok=True)
        (house / "docs" / page).write_text("---\ndescription: Words.\n---\n# T\n")
    for program in Site(house).programs:
        store.build(program)
    out = tmp_path_factory.mktemp("prepared")
    assert main(["prepare", str(out)], house) == 0
    for path in [
        "index.md",
        "glossary/l.md",
        "llms.txt",
        "outputs/toy/toy.py",
        "outputs/glossary/logits/output.txt",
        "assets/runner/code.bin",
    ]:
        assert (out / "docs" / path).is_file(), path
    assert (out / "mkdocs.yml").read_text().endswith('      - "L": glossary/l.md\n')
    assert not (house / "docs" / "llms.txt").exists()
    assert main(["prepare", str(out)], house) == 2
    assert capsys.readouterr().err == f"snippets: {out / 'docs'} exists\n"
