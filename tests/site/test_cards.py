"""The catalogue's table: every example has its kinds, and nothing else is named."""

import runpy

import pytest
from checkout import ROOT, SITE

from snippets._site.pages.cards import FAMILIES, PICTURES, TYPES, _table, kinds_of
from snippets._site.pages.playground import FIRST

TABLE = _table(SITE)
NAMES = {e.name for e in SITE.examples}
# the example that a family's page is about
HOME = {
    "autoregressive": "autoregressive",
    "vae": "VAE",
    "gan": "GAN",
    "normalizing_flow": "normalizing flow",
    "energy_based": "energy-based",
    "diffusion": "diffusion",
    "flow_matching": "flow matching",
}


def test_the_table_names_each_example_and_nothing_that_is_none():
    for what in (TYPES, FAMILIES):
        named = [name for names in TABLE[what].values() for name in names]
        assert set(named) <= NAMES
        assert all(len(names) == len({*names}) for names in TABLE[what].values())
    assert set(TABLE[PICTURES]) <= NAMES
    for name in NAMES:
        assert kinds_of(SITE, name)[TYPES]


def test_the_families_are_those_of_the_pages():
    assert {*HOME.values()} == TABLE[FAMILIES].keys()
    for name, family in HOME.items():
        assert family in kinds_of(SITE, name)[FAMILIES]


@pytest.mark.parametrize("example", SITE.examples, ids=lambda e: e.name)
def test_an_example_has_the_family_of_what_it_imports(example):
    for name, family in HOME.items():
        if f"from snippets.families.{name} import" in example.source:
            assert family in kinds_of(SITE, example.name)[FAMILIES]
    if example.topic == "types":
        page = example.name.split("_")[0]
        types = {"audio": "sound", "pass": "code"}
        assert types.get(page, page) in kinds_of(SITE, example.name)[TYPES]


def test_the_first_program_is_ten_lines_and_draws(tmp_path, monkeypatch, capsys):
    path = ROOT / "docs" / "assets" / "runner" / FIRST
    lines = path.read_text("utf-8").splitlines()
    assert len([x for x in lines if x and not x.startswith("#")]) == 10
    monkeypatch.chdir(tmp_path)
    sheets = []
    for seed in (0, 0, 1):
        runpy.run_path(str(path), init_globals={"seed": seed})
        sheets.append((tmp_path / "drawn.png").read_bytes())
    assert sheets[0] == sheets[1] != sheets[2]
    assert "Fitted to 400 images of a 3, it drew 20" in capsys.readouterr().out
