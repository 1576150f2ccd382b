"""The training command: it learns, writes, resumes, and says what is wrong."""

import sys

import numpy as np
import pytest

from snippets.__main__ import main
from snippets._experiments import train as training
from snippets._site import store
from snippets.text import gpt

TEXT = b"Now is the time for all good cats to come to the aid of the dog. " * 30


@pytest.fixture
def text(tmp_path):
    path = tmp_path / "text.txt"
    path.write_bytes(TEXT)
    return path


def train(text, out, *more, steps=4):
    argv = f"train gpt --steps {steps} --every 2 --text {text} --out {out}"
    return main([*argv.split(), *more])


def test_it_writes_the_weights_and_the_curve(text, tmp_path, capsys):
    out = tmp_path / "a.npz"
    assert train(text, out, "--optimiser", "adam,muon") == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith("adam step 2 of 4   bits per byte ")
    assert len(said) == 5
    assert said[-1].startswith(f"wrote {out} (")
    with np.load(out) as file:
        weights = {name: file[name] for name in file}
    wanted = gpt.parameters(gpt.init(np.random.default_rng(0)))
    assert {n: a.shape for n, a in weights.items()} == {
        n: p.shape for n, p in wanted.items()
    }
    assert {a.dtype for a in weights.values()} == {np.dtype(np.float16)}
    rows = [r.split("\t") for r in out.with_suffix(".tsv").read_text().split("\n")]
    assert rows[0] == training.HEAD.split("\t")
    assert [row[:2] for row in rows[1:-1]] == [
        [name, step] for name in ("adam", "muon") for step in "24"
    ]
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        "a.npz",
        "a.tsv",
        "text.txt",
    ]


def test_it_learns(text, tmp_path):
    out = tmp_path / "a.npz"
    assert train(text, out, steps=30) == 0
    rows = out.with_suffix(".tsv").read_text().splitlines()[1:]
    bits = [float(row.split("\t")[4]) for row in rows]
    assert bits[0] > 5
    assert bits[-1] < 3.5


@pytest.mark.parametrize("optimiser", ["adam", "muon", "muon,adam"])
def test_a_run_that_was_stopped_goes_on_to_the_same_end(
    text, tmp_path, monkeypatch, capsys, optimiser
):
    whole, cut = tmp_path / "whole.npz", tmp_path / "cut.npz"
    assert train(text, whole, "--optimiser", optimiser) == 0
    real, calls = gpt.train, [0]

    def stopped(*args, **kwargs):
        for loss in real(*args, **kwargs):
            calls[0] += 1
            if calls[0] == 4:  # after the checkpoint at 2, before that at 4
                raise KeyboardInterrupt
            yield loss

    monkeypatch.setattr(gpt, "train", stopped)
    assert train(text, cut, "--optimiser", optimiser) == 130
    assert "--resume goes on" in capsys.readouterr().err
    assert not cut.exists()
    monkeypatch.setattr(gpt, "train", real)
    assert train(text, cut, "--optimiser", optimiser, "--resume") == 0
    assert "resumed at step 2 of 4" in capsys.readouterr().out
    with np.load(whole) as a, np.load(cut) as b:
        for name in a:
            np.testing.assert_array_equal(a[name], b[name])
    bits = [
        [row.split("\t")[3:] for row in p.with_suffix(".tsv").read_text().split("\n")]
        for p in (whole, cut)
    ]
    assert bits[0] == bits[1]


def refused(capsys, code):
    said = capsys.readouterr().err
    assert code == 2
    assert said.startswith("snippets: ")
    assert said.count("\n") == 1
    return said


def test_bad_input(text, tmp_path, capsys):
    out = tmp_path / "a.npz"
    said = refused(capsys, train(text, out, "--optimiser", "sgd"))
    assert "an optimiser is adam or muon, got 'sgd'" in said
    said = refused(capsys, train(tmp_path / "no.txt", out))
    assert f"cannot read {tmp_path / 'no.txt'}: No such file" in said
    said = refused(capsys, train(text, tmp_path / "no" / "a.npz"))
    assert "there is no folder" in said
    said = refused(capsys, train(text, out, "--resume"))
    assert "there is no checkpoint" in said
    (tmp_path / "short.txt").write_bytes(b"short")
    said = refused(capsys, train(tmp_path / "short.txt", out))
    assert "at least 1280 bytes are needed, got 5" in said
    with pytest.raises(SystemExit) as stop:
        train(text, out, "--seed", "-1")
    assert stop.value.code == 2
    assert main(["train", "sentimant"]) == 2
    assert "sentiment" in capsys.readouterr().err
    said = refused(capsys, main(["train", "sentiment"]))
    assert "sentiment stores no weights" in said
    assert not out.exists()


@pytest.fixture
def made(house, monkeypatch):
    """An example that makes its weights in an instant, for `train made`."""
    arrays = {"w": np.ones((2, 3)), "n": np.arange(4)}

    class Made:
        weights = staticmethod(lambda seed: {**arrays, "seed": np.array(seed)})

    path = house / "snippets" / "start" / "made.py"
    path.write_text('"""Made."""\n\n\ndef weights(seed): ...\n', "utf-8")
    monkeypatch.setitem(sys.modules, "snippets.start.made", Made)
    return arrays


def test_any_example_with_weights_can_be_trained(made, house, tmp_path, capsys):
    out = tmp_path / "a.npz"
    assert main(["train", "made", "--seed", "5", "--out", str(out)], house) == 0
    assert capsys.readouterr().out.startswith(f"wrote {out} (1 kB) after 0 s")
    with np.load(out) as file:
        assert file["w"].dtype == np.float16
        np.testing.assert_array_equal(file["w"], made["w"])
        assert file["n"].dtype == made["n"].dtype
        assert file["seed"] == 5


def test_what_can_be_wrong_with_that(made, house, tmp_path, capsys):
    out = tmp_path / "a.npz"
    argv = ["train", "made", "--out", str(out)]
    said = refused(capsys, main([*argv, "--steps", "3"], house))
    assert "--steps is for gpt, not for made" in said
    said = refused(capsys, main([*argv[:-1], str(tmp_path / "no" / "a.npz")], house))
    assert "there is no folder" in said
    made["w"] = np.array([1e9])
    assert "w does not fit into 16 bits" in refused(capsys, main(argv, house))
    assert not out.exists()


def test_a_checkpoint_of_another_run_or_a_damaged_one(text, tmp_path, capsys):
    out, checkpoint = tmp_path / "a.npz", tmp_path / "a.muon.checkpoint.npz"
    run = training.Run("muon", training.Plan(text, out, 4, 0, 2))
    training.write(checkpoint, run.state())
    said = refused(capsys, train(text, out, "--resume", steps=6))
    assert "is of a run with muon, --steps 4 --seed 0 --every 2" in said
    whole = checkpoint.read_bytes()
    for damaged in (b"", b"text", whole[: len(whole) // 2]):
        checkpoint.write_bytes(damaged)
        said = refused(capsys, train(text, out, "--resume"))
        assert "is not a checkpoint" in said


@pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX")
def test_a_folder_that_cannot_be_written(tmp_path, monkeypatch):
    def full(self, data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.write_bytes", full)
    with pytest.raises(store.WriteError, match="No space left on device"):
        training.write(tmp_path / "a.npz", {})
    assert list(tmp_path.iterdir()) == []


def test_no_file_of_the_readers_is_lost(text, made, house, tmp_path, capsys):
    """Looked at before the training begins, whichever file it would write."""
    mine = tmp_path / "mine.tsv"
    mine.write_bytes(TEXT)
    said = refused(capsys, train(mine, tmp_path / "mine.npz"))
    assert f"{mine} is what is read" in said
    said = refused(capsys, train(mine, tmp_path / "mine.npz", "--force"))
    assert f"{mine} is what is read" in said
    said = refused(capsys, train(text, text, "--force"))
    assert f"{text} is what is read" in said
    said = refused(capsys, train(text, tmp_path / "other.tsv"))
    assert "other.tsv is for the curve; name the weights .npz" in said
    assert mine.read_bytes() == text.read_bytes() == TEXT
    kept = tmp_path / "kept.npz"
    kept.write_bytes(b"mine")
    argv = ["train", "made", "--out", str(kept)]
    assert f"{kept} exists; --force" in refused(capsys, main(argv, house))
    assert kept.read_bytes() == b"mine"
    assert "is a folder" in refused(capsys, main([*argv[:-1], str(tmp_path)], house))
    assert main([*argv, "--force"], house) == 0
    assert kept.read_bytes() != b"mine"
    points = tmp_path / "points.npz"
    points.write_text("0,0\n" * 200)
    argv = ["train", "flow_matching", "--points", str(points), "--out", str(points)]
    assert f"{points} is what is read" in refused(capsys, main([*argv, "--force"]))


@pytest.mark.parametrize("names", ["adam,adam", "adam,", "sgd,adam"])
def test_optimisers_are_looked_at_before_the_first_trains(
    text, tmp_path, capsys, names
):
    assert main(["train", "gpt", "--text", str(text), "--optimiser", names,
                 "--out", str(tmp_path / "a.npz")]) == 2  # fmt: skip
    said = capsys.readouterr()
    assert "adam" in said.err
    assert said.out == ""


def test_what_was_trained_is_kept_if_it_cannot_be_written(tmp_path, monkeypatch):
    true = store.replace

    def full(path, data):
        if path.parent == tmp_path:
            raise store.WriteError(f"cannot write {path}: No space left on device")
        true(path, data)

    monkeypatch.setattr(training, "replace", full)
    with pytest.raises(store.WriteError, match="No space.*is kept in") as caught:
        training.write_or_keep(tmp_path / "a.npz", {"w": np.ones(3)})
    kept = str(caught.value).rpartition(" ")[2]
    with np.load(kept) as file:
        assert file["w"].tolist() == [1, 1, 1]
