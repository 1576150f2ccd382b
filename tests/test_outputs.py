"""Outputs are made by running, swapped in whole, and stamped."""

import json

import pytest

from snippets import _outputs
from snippets._catalogue import examples, find


def left_over(house):
    return list((house / ".build").iterdir())


def test_build_stores_what_the_program_printed_and_drew(house):
    _outputs.build(find("toy"))
    folder = house / "docs" / "outputs" / "toy"
    assert (
        (folder / "output.txt").read_text().startswith("numbers: [0, 2, 4]\n\nwords:")
    )
    assert sorted(p.name for p in folder.iterdir()) == [
        "output.txt",
        "square.svg",
        "stamp.json",
        "toy.py",
    ]
    assert find("toy").stamp["seconds"] >= 0
    assert _outputs.problems(find("toy")) == []
    assert left_over(house) == []


def test_never_built(house):
    assert _outputs.problems(find("toy")) == ["never built"]


@pytest.mark.parametrize("file", ["toy.py", "toy.txt"])
def test_a_changed_source_or_data_file_makes_it_stale(house, file):
    _outputs.build(find("toy"))
    path = house / "snippets" / "start" / file
    path.write_text(path.read_text().replace("a", "b", 1))
    assert "changed" in _outputs.problems(find("toy"))[0]


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
    _outputs.build(find("toy"))
    media.write_text(media.read_text().replace("return 2", "return 3"))
    assert _outputs.problems(find("toy")) == []
    media.write_text(media.read_text().replace("return 1", "return 4"))
    assert _outputs.problems(find("toy"))


@pytest.mark.parametrize("tamper", ["edit", "delete", "add"])
def test_tampering_with_the_stored_output_is_seen(house, tamper):
    _outputs.build(find("toy"))
    stored = find("toy").outputs / "output.txt"
    if tamper == "edit":
        stored.write_text("numbers: [0, 2, 5]\n")
    elif tamper == "delete":
        stored.unlink()
    else:
        (stored.parent / "more.txt").write_text("")
    assert "not those that the build wrote" in _outputs.problems(find("toy"))[0]


def test_a_failing_program_changes_nothing(house):
    _outputs.build(find("toy"))
    before = {p: p.read_bytes() for p in find("toy").outputs.iterdir()}
    toy = house / "snippets" / "start" / "toy.py"
    toy.write_text(
        toy.read_text().replace("    print()", "    raise RuntimeError('half way')")
    )
    with pytest.raises(_outputs.BuildError, match="toy: RuntimeError: half way"):
        _outputs.build(find("toy"))
    assert {p: p.read_bytes() for p in find("toy").outputs.iterdir()} == before
    assert left_over(house) == []


def test_an_interrupt_leaves_the_old_output(house, monkeypatch):
    _outputs.build(find("toy"))
    before = (find("toy").outputs / "stamp.json").read_bytes()

    def interrupted(*args):
        raise KeyboardInterrupt

    monkeypatch.setattr(_outputs, "_stamp", interrupted)
    with pytest.raises(KeyboardInterrupt):
        _outputs.build(find("toy"))
    assert (find("toy").outputs / "stamp.json").read_bytes() == before
    assert left_over(house) == []


def test_the_program_runs_with_one_blas_thread(house):
    toy = house / "snippets" / "start" / "toy.py"
    toy.write_text(
        toy.read_text().replace(
            "    print()", "    import os; print(os.environ['OMP_NUM_THREADS'])"
        )
    )
    _outputs.build(find("toy"))
    assert "\n1\n" in (find("toy").outputs / "output.txt").read_text()


def test_the_stamp_names_no_path(house):
    _outputs.build(find("toy"))
    stamp = json.loads((find("toy").outputs / "stamp.json").read_text())
    assert stamp.keys() == {
        "example",
        "bundle",
        "seconds",
        "python",
        "numpy",
        "machine",
        "files",
    }
    assert str(house) not in json.dumps(stamp)


def test_orphans_are_found(house):
    for example in examples():
        _outputs.build(example)
    assert _outputs.orphans() == []
    (house / "snippets" / "start" / "toy.py").unlink()
    assert _outputs.orphans() == ["toy"]
