"""Outputs are made by running, swapped in whole, and stamped."""

import json

import pytest

from snippets._site import store
from snippets._site.catalogue import Site


def build(house):
    store.build(Site(house)["toy"])


def problems(house):
    return store.problems(Site(house)["toy"])


def left_over(house):
    return list((house / ".build").iterdir())


def test_build_stores_what_the_program_printed_and_drew(house):
    build(house)
    folder = house / "docs" / "outputs" / "toy"
    assert (
        (folder / "output.txt").read_text().startswith("numbers: [0, 2, 4]\n\nwords:")
    )
    assert sorted(p.name for p in folder.iterdir()) == [
        "output.txt",
        "square.svg",
        "stamp.json",
    ]
    seconds, *machine = store.times(Site(house))["toy"]
    assert float(seconds) >= 0
    assert len(machine) == 3
    assert problems(house) == []
    assert left_over(house) == []


def test_never_built(house):
    assert problems(house) == ["never built"]


@pytest.mark.parametrize("file", ["toy.py", "toy.txt"])
def test_a_changed_source_or_data_file_makes_it_stale(house, file):
    build(house)
    path = house / "snippets" / "start" / file
    path.write_text(path.read_text().replace("a", "b", 1))
    assert "changed" in problems(house)[0]


def test_a_used_module_makes_it_stale_an_unused_definition_does_not(house):
    toy = house / "snippets" / "start" / "toy.py"
    toy.write_text(
        toy.read_text().replace(
            "import numpy as np",
            "import numpy as np\n\nfrom snippets.media import used",
        )
    )
    media = house / "snippets" / "media.py"
    media.write_text(
        '"""Media."""\n\n\ndef used():\n    return 1\n\n\ndef unused():\n    return 2\n'
    )
    build(house)
    media.write_text(media.read_text().replace("return 2", "return 3"))
    assert problems(house) == []
    media.write_text(media.read_text().replace("return 1", "return 4"))
    assert problems(house)


@pytest.mark.parametrize("tamper", ["edit", "delete", "add"])
def test_tampering_with_the_stored_output_is_seen(house, tamper):
    build(house)
    stored = Site(house)["toy"].outputs / "output.txt"
    if tamper == "edit":
        stored.write_text("numbers: [0, 2, 5]\n")
    elif tamper == "delete":
        stored.unlink()
    else:
        (stored.parent / "more.txt").write_text("")
    assert "not those that the build wrote" in problems(house)[0]


def test_a_failing_program_changes_nothing(house):
    build(house)
    before = {p: p.read_bytes() for p in Site(house)["toy"].outputs.iterdir()}
    toy = house / "snippets" / "start" / "toy.py"
    toy.write_text(
        toy.read_text().replace("    print()", "    raise RuntimeError('half way')")
    )
    with pytest.raises(store.BuildError, match="toy: RuntimeError: half way"):
        build(house)
    assert {p: p.read_bytes() for p in Site(house)["toy"].outputs.iterdir()} == before
    assert left_over(house) == []


def test_an_interrupt_leaves_the_old_output(house, monkeypatch):
    build(house)
    before = (Site(house)["toy"].outputs / "stamp.json").read_bytes()

    def interrupted(*args):
        raise KeyboardInterrupt

    monkeypatch.setattr(store, "_stamp", interrupted)
    with pytest.raises(KeyboardInterrupt):
        build(house)
    assert (Site(house)["toy"].outputs / "stamp.json").read_bytes() == before
    assert left_over(house) == []


def test_the_program_runs_with_one_blas_thread(house):
    toy = house / "snippets" / "start" / "toy.py"
    toy.write_text(
        toy.read_text().replace(
            "    print()", "    import os; print(os.environ['OMP_NUM_THREADS'])"
        )
    )
    build(house)
    assert "\n1\n" in (Site(house)["toy"].outputs / "output.txt").read_text()


def test_the_stamp_names_no_path_and_no_machine(house):
    build(house)
    stamp = json.loads((Site(house)["toy"].outputs / "stamp.json").read_text())
    assert stamp.keys() == {"example", "bundle", "files"}
    assert str(house) not in json.dumps(stamp)


def test_orphans_are_found(house):
    site = Site(house)
    for program in site.programs:
        store.build(program)
    assert store.orphans(site) == []
    (house / "snippets" / "start" / "toy.py").unlink()
    (house / "snippets" / "glossary" / "logits.py").unlink()
    assert store.orphans(Site(house)) == ["toy", "glossary/logits"]


def test_all_entries_share_a_file(house):
    path = house / "snippets" / "glossary" / "logits.py"
    (path.parent / "odds.py").write_text('"""odds: p / (1 - p)."""\nprint("é")\n')
    site = Site(house)
    logits, odds = site["glossary/logits"], site["glossary/odds"]
    assert store.problems(odds) == ["never built"]
    for entry in site.entries:
        store.build(entry)
    stored = json.loads(
        (house / "docs" / "outputs" / "glossary.json").read_text("utf-8")
    )
    assert stored["odds"] == {"bundle": site.digest(odds), "text": "é\n"}
    assert odds.printed == "é\n"
    assert odds.drawn == []
    assert not odds.outputs.exists()
    path.write_text(path.read_text() + "print(2)\n")
    again = Site(house)
    assert "changed" in store.problems(again["glossary/logits"])[0]
    assert store.problems(again["glossary/odds"]) == []
    (path.parent / "odds.py").unlink()  # the next build forgets it
    store.build(Site(house)["glossary/logits"])
    assert Site(house).printed_by_entries.keys() == {"logits"}
    assert logits.printed == "1\n"


def test_an_entry_only_prints(house):
    path = house / "snippets" / "glossary" / "logits.py"
    path.write_text(path.read_text() + "open('a.txt', 'w').close()\n")
    with pytest.raises(store.BuildError, match="glossary/logits: an entry .* prints"):
        store.build(Site(house)["glossary/logits"])
