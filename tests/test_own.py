"""Points of one's own: read, refused with file, line and value, learnt, made."""

import csv

import numpy as np
import pytest
from checkout import ROOT

from snippets import own
from snippets.__main__ import main

GOOD = "".join(f"{i},{i % 7}\n" for i in range(40))


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def clusters(n=400):
    """Two clusters far apart, in units that are far from 1."""
    rng = np.random.default_rng(5)
    centres = np.array([[1000.0, 0.01], [3000.0, 0.03]])
    which = rng.integers(2, size=n)
    return centres[which] + rng.normal(size=(n, 2)) * [50, 0.0005], centres


def test_the_command_writes_weights_and_a_picture_of_what_it_learnt(here, capsys):
    points, centres = clusters()
    with open("my.csv", "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([("height", "weight"), *points.tolist()])
    command = ["train", "flow_matching", "--points", "my.csv", "--out", "my.npz"]
    assert main([*command, "--steps", "1000"]) == 0
    said = capsys.readouterr().out
    assert said == "400 points; 1000 steps\nwrote my.npz and my.svg\n"
    made = own.sample(np.load("my.npz"), 500, seed=1)
    spread = points.std(axis=0)
    away = np.abs(made[:, None] - centres) / spread
    near = (away < 0.35).all(axis=2)  # half the distance of the clusters is 1
    assert near.any(axis=1).mean() > 0.85
    shuffled = np.random.default_rng(0).permuted(points, axis=0)  # a cheater
    lost = np.abs(shuffled[:, None] - centres) / spread
    assert (lost < 0.35).all(axis=2).any(axis=1).mean() < 0.7
    assert (near.mean(axis=0) > 0.3).all(), "both clusters"
    drawing = (here / "my.svg").read_text("utf-8")
    assert "<title" in drawing
    assert drawing.count("<path") == 2


def test_the_library_gives_what_the_command_stored(here, capsys):
    (here / "my.csv").write_text(GOOD)
    command = ["train", "flow_matching", "--points", "my.csv", "--steps", "3"]
    assert main([*command, "--seed", "4"]) == 0
    fitted = own.fit(own.read_points("my.csv"), steps=3, seed=4)
    stored = np.load("flow_matching.npz")
    assert set(stored.files) == set(fitted)
    assert all(np.array_equal(stored[name], fitted[name]) for name in fitted)


@pytest.mark.parametrize(
    "text",
    [
        GOOD,
        f"x,y\n{GOOD}",
        f"\ufeffx,y\r\n{GOOD}".replace("\n", "\r\n"),
        GOOD.replace(",", " , ").replace("\n", "\n\n"),
        f'"the x","the y"\n{GOOD}',
    ],
    ids=["bare", "names", "BOM", "spaces and empty lines", "quoted"],
)
def test_files_as_people_have_them_are_read(here, text):
    (here / "my.csv").write_bytes(text.encode())
    points = own.read_points("my.csv")
    assert points.shape == (40, 2)
    assert points[1].tolist() == [1, 1]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("1,2\n3,4\n5,tall\n", "my.csv, line 3: 'tall' is not a finite number"),
        ("x,y\n1,nan\n", "my.csv, line 2: 'nan' is not a finite number"),
        ("1,inf\n", "my.csv, line 1: 'inf' is not a finite number"),
        ("x,y\n\n1,\n", "my.csv, line 3: '' is not a finite number"),
        (
            "1,2\n1,2,3\n",
            "line 2: two columns, please, with a comma between; 3 in '1,2,3'",
        ),
        ("1;2\n", "line 1: two columns, please, with a comma between; 1 in '1;2'"),
        ("1,2\n3,4\n", "my.csv: 2 points; 20 are needed at least"),
        ("", "my.csv: 0 points"),
        ("7,1\n7,2\n" * 20, "my.csv: column 1 is 7 in every line"),
        (b"\xff1,2\n", "my.csv: not UTF-8 at byte 0"),
    ],
)
def test_a_wrong_file_is_refused_by_line_and_value(here, capsys, text, says):
    (here / "my.csv").write_bytes(text if isinstance(text, bytes) else text.encode())
    assert main(["train", "flow_matching", "--points", "my.csv"]) == 2
    error = capsys.readouterr().err
    assert says in error
    assert error.count("\n") == 1
    assert not list(here.glob("*.npz"))


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["flow_matching", "--points", "none.csv"], "none.csv: No such file"),
        (["flow_matching", "--points", "."], ".: Is a directory"),
        (["vae", "--points", "my.csv"], "--points is for flow_matching, not for vae"),
        (["--points", "my.csv"], "NAME is missing"),
        (
            ["flow_matching", "--points", "my.csv", "--text", "a.txt"],
            "--text is for gpt, not for flow_matching",
        ),
        (
            ["flow_matching", "--points", "my.csv", "--out", "no/my.npz"],
            "there is no folder no",
        ),
        (["flow_matching", "--steps", "5"], "--steps is for gpt"),
        (["--check", "--points", "my.csv"], "--points trains once: not with --check"),
        (
            ["flow_matching", "--points", "my.csv", "--out", "my.svg"],
            "--out: my.svg is for the picture",
        ),
    ],
)
def test_a_wrong_use_is_told_before_anything_is_trained(here, capsys, arguments, says):
    (here / "my.csv").write_text(GOOD)
    assert main(["train", *arguments]) == 2
    error = capsys.readouterr().err
    assert says in error
    assert error.count("\n") == 1


def test_the_page_shows_an_error_as_it_is(here, capsys):
    page = (ROOT / "docs" / "own-data.md").read_text("utf-8")
    (here / "my.csv").write_text("height,weight\n170,60\n180,tall\n")
    main(["train", "flow_matching", "--points", "my.csv"])
    assert capsys.readouterr().err.strip() in page
