"""A lab is run when it changed, or anything that it imports: and only then."""

import pytest

from snippets._site.catalogue import Site
from snippets._site.labs import key_of, rendered

LAB = "# %%\nfrom snippets.start import toy\n\ntoy.double(2)\n"
CHILD = '"""Child."""\nfrom snippets.start.toy import double\n\nprint(double(1))\n'


@pytest.fixture
def lab(house):
    path = house / "docs" / "labs" / "lab.py"
    path.parent.mkdir()
    path.write_text(LAB)
    templates = house / "docs" / ".labs"
    templates.mkdir()
    (templates / "notebook.j2").write_text("{{ cells }}")
    (house / "snippets" / "start" / "child.py").write_text(CHILD)
    return path


def test_it_is_run_once(house, lab):
    made = iter(["first", "second"])
    for _ in range(2):
        assert rendered(Site(house), lab, lambda: next(made)) == "first"
    lab.write_text(LAB + "\n2\n")
    assert rendered(Site(house), lab, lambda: next(made)) == "second"


def test_what_was_kept_may_be_damaged(house, lab):
    rendered(Site(house), lab, lambda: "first")
    (house / ".build" / "labs" / "lab.json").write_text("{")
    assert rendered(Site(house), lab, lambda: "second") == "second"


@pytest.mark.parametrize(
    ("changed", "again"),
    [
        ("snippets/start/toy.py", True),
        ("snippets/start/toy.txt", True),  # toy reads it
        ("docs/.labs/notebook.j2", True),
        ("docs/labs/lab.py", True),
        ("snippets/start/child.py", False),
        ("snippets/glossary/logits.py", False),
        ("snippets/media.py", False),
    ],
)
def test_what_it_depends_on(house, lab, changed, again):
    before = key_of(Site(house), lab)
    path = house / changed
    path.write_text(path.read_text("utf-8") + "\n# more\n", "utf-8")
    assert (key_of(Site(house), lab) != before) is again


def test_a_lab_depends_on_the_parents_of_what_it_imports(house, lab):
    lab.write_text("from snippets.start.child import double\n")
    before = key_of(Site(house), lab)
    toy = house / "snippets" / "start" / "toy.py"
    toy.write_text(toy.read_text("utf-8") + "\n# more\n", "utf-8")
    assert key_of(Site(house), lab) != before
