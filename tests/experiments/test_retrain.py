"""Claims are asserted anew with the weights of another seed, in a copy."""

import shutil

import numpy as np
import pytest
from checkout import PACKAGE, ROOT, SITE

from snippets.__main__ import parser
from snippets._experiments.retrain import check, retrain, store_rows, trained_on
from snippets._site.catalogue import Site
from snippets._site.made import MADE, Made
from snippets._site.retrained import RETRAINED, Row, digest_of_training, readers

TOY = '''"""A toy that keeps a number.

Shows:
- its number is small
- its number is even
"""
import io
from pathlib import Path

import numpy as np


def weights(seed):
    return {"number": np.array(2 * seed)}


def load():
    raw = (Path(__file__).parent / "toy.npz").read_bytes()
    return int(np.load(io.BytesIO(raw))["number"])
'''
TESTS = """
import pytest
from snippets.start.toy import load


@pytest.mark.shows("its number is small")
def test_small():
    assert load() < 3


@pytest.mark.shows("its number is even")
def test_even():
    assert load() % 2 == 0


def test_that_asserts_no_claim():
    assert False
"""
LICENCE = '["start/toy.npz"]\nwhat = "A."\nsource = "B."\nlicence = "MIT-0"\n'


@pytest.fixture
def toy(house):
    """A checkout whose toy keeps the number 0, beside the real machinery."""
    package = house / "snippets"
    for name in ("__init__.py", "__main__.py"):
        shutil.copy(PACKAGE / name, package)
    for name in ("_site", "_experiments", "text"):
        shutil.copytree(PACKAGE / name, package / name, dirs_exist_ok=True)
    (package / "types").mkdir(exist_ok=True)
    for name in ("start/digits.npz", "types/digits14.npz"):  # what data.py reads
        shutil.copy(PACKAGE / name, package / name)
    shutil.copy(ROOT / "pyproject.toml", house)
    (package / "start" / "toy.py").write_text(TOY)
    (package / "data.toml").write_text(LICENCE)
    (house / "tests" / "start" / "test_toy.py").write_text(TESTS)
    (house / "docs" / "outputs").mkdir(exist_ok=True)
    np.savez(package / "start" / "toy.npz", number=np.array(0))
    return Site(house)["toy"]


def test_what_holds_and_what_fails_is_told_and_stored(toy):
    told = []
    rows = check([toy], 2, told.append)
    # seed 1 makes the number 2, seed 2 makes 4, which is not below 3
    assert [row.claims for row in rows] == [2, 2]
    assert [row.failed for row in rows] == [(), ("toy::test_small",)]
    table = (toy.site.outputs / RETRAINED).read_text().splitlines()
    failed = [line.split("\t")[4] for line in table]
    assert failed == ["failed", "-", "toy::test_small"]
    assert "  test_small: assert 4 < 3" in [line[:27] for line in told]
    assert told[-1].startswith("1 of 4 claims failed in 2 trainings")
    stored = np.load(toy.path.with_suffix(".npz"))["number"]
    assert stored == 0  # the checkout itself keeps its weights


def test_all_that_read_the_weights_are_asked():
    names = {e.name for e in readers(SITE["vae"])}
    assert names >= {"vae", "latent_walk"}
    assert "gan" not in names


def test_what_was_trained_is_kept_for_a_changed_test(toy, monkeypatch):
    check([toy], 1, print)
    test = toy.site.root / toy.test_path
    test.write_text(test.read_text().replace("< 3", "< 2"))
    monkeypatch.setattr("snippets._experiments.retrain._train", None)
    told = []
    (row,) = check([Site(toy.site.root)["toy"]], 1, told.append)
    assert row.failed == ("toy::test_small",)
    assert told[0] == "toy, seed 1: its row is older than the tests"


def test_a_changed_training_is_run_again(toy):
    assert retrain(toy, 1, print).failed == ()
    toy.path.write_text(toy.path.read_text().replace("2 * seed", "3 * seed"))
    row = retrain(Site(toy.site.root)["toy"], 1, print)
    assert row.failed == ("toy::test_even", "toy::test_small")


def test_what_learns_from_the_weights_is_trained_again():
    assert [e.name for e in trained_on(SITE["audio_words"])] == ["audio_waveform"]
    assert trained_on(SITE["vae"]) == []


def test_rows_of_other_examples_stay(house):
    site = Site(house)
    site.outputs.mkdir(parents=True)
    rows = [Row("b", 1, 9.6, 3, (), "r", "t"), Row("a", 1, 2.0, 3, ("a::x",), "r", "t")]
    store_rows(site, rows)
    store_rows(site, [Row("b", 1, 8.0, 4, (), "s", "t")])
    lines = (site.outputs / RETRAINED).read_text().splitlines()[1:]
    assert lines == ["a\t1\t2\t3\ta::x\tr\tt", "b\t1\t8\t4\t-\ts\tt"]


def test_all_that_keeps_trained_weights_is_reached():
    """What else is stored is data, or is drawn from these weights."""
    stored = {path.stem for path in PACKAGE.glob("*/*.npz")}
    data = {"digits", "digits14", "icons", "shift"}
    reached = {e.name for e in SITE.examples if e.has_weights}
    assert stored - reached == data | {"compare", "ladder"}
    assert {"text/ladder.npz", "text/ladder.tsv"} < set(SITE["networks"].weights)
    of_the_gpt = {"extraction", "forgetting", "gpt", "gpt_torch", "lora"}
    of_the_gpt |= {"quantised", "speculative"}
    assert {e.name for e in readers(SITE["gpt"])} == of_the_gpt
    assert {e.name for e in readers(SITE["networks"])} == {"networks", "text_ladder"}


@pytest.mark.parametrize("name", MADE)
def test_a_command_of_its_own_can_be_given(name, tmp_path):
    words = [word.format(out=tmp_path) for word in MADE[name].command]
    asked = parser().parse_args([*words, "--seed", "1"])
    assert asked.seed == 1
    assert asked.out.startswith(str(tmp_path))


def test_a_command_of_its_own_trains_again_when_its_program_changes(toy, monkeypatch):
    made = Made(
        command=("train", "toy", "--out", "{out}/toy.npz"),
        files=("start/toy.npz",),
        module="train",
        names=("RATES", "optimisers"),
        parts=(("snippets.start.toy", "load"),),
        reads=("start/toy.npz",),
    )
    monkeypatch.setitem(MADE, "toy", made)
    before = digest_of_training(toy)
    assert retrain(toy, 2, print).failed == ("toy::test_small",)
    program = toy.site.package / "_experiments" / "train.py"
    text = program.read_text()
    program.write_text(text.replace("def check_places", "def _check_places"))
    assert digest_of_training(Site(toy.site.root)["toy"]) == before
    program.write_text(text.replace('"muon": 0.02', '"muon": 0.03'))
    assert digest_of_training(Site(toy.site.root)["toy"]) != before
