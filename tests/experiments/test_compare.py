"""The program that samples every family for the table, on one of them."""

import numpy as np
from checkout import PACKAGE

from snippets.__main__ import main
from snippets._experiments import compare


def test_it_writes_samples_and_a_row_for_each_data_set(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(compare, "FAMILIES", ("vae",))
    monkeypatch.setattr(compare, "ROWS", {"vae": ("vae", {})})
    assert main(["compare", "--out", str(tmp_path)]) == 0
    head, *rows = (tmp_path / "compare.tsv").read_text("utf-8").splitlines()
    assert head == compare.HEAD
    assert [row.split("\t")[:2] for row in rows] == [["vae", "ring"], ["vae", "digits"]]
    assert capsys.readouterr().out.startswith("vae [")
    stored = (PACKAGE / "families" / "compare.tsv").read_text("utf-8").splitlines()
    assert set(rows) <= set(stored)
    with np.load(tmp_path / "compare.npz") as made:
        assert made["vae/ring"].shape == (compare.RING, 2)
        assert made["vae/digits"].shape == (compare.DIGITS, 64)
        with np.load(PACKAGE / "families" / "compare.npz") as kept:
            np.testing.assert_array_equal(made["w1"], kept["w1"])


def test_a_folder_that_is_not_there(tmp_path, capsys):
    assert main(["compare", "--out", str(tmp_path / "no")]) == 2
    assert (
        capsys.readouterr().err == f"snippets: there is no folder {tmp_path / 'no'}\n"
    )
