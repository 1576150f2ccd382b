"""The command line, and what it says to a mistake."""

import os
import signal
import subprocess
import sys
import time

import pytest
from checkout import SITE

from snippets.__main__ import main


def test_list_is_a_table(house, capsys):
    assert main(["list"], house) == 0
    head, toy, _, summary = capsys.readouterr().out.splitlines()
    assert head.split() == [
        "NAME",
        "TYPE",
        "WHAT",
        "IT",
        "IS",
        "LINES",
        "SECONDS",
        "NEEDS",
    ]
    assert toy.startswith(
        "toy   start  A toy that prints a number and draws a square.  "
    )
    assert toy.split()[-2:] == ["-", "NumPy"]
    assert summary == "1 examples, and 1 of the glossary: list glossary"


def test_list_a_topic(house, capsys):
    assert main(["list", "glossary"], house) == 0
    assert "glossary/logits" in capsys.readouterr().out
    assert main(["list", "nothing"], house) == 2


def test_show_prints_the_source(house, capsys):
    assert main(["show", "toy"], house) == 0
    assert "def double(x):" in capsys.readouterr().out


def test_copy_writes_one_file_and_does_not_overwrite(
    house, tmp_path, capsys, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    assert main(["copy", "toy"], house) == 0
    assert "wrote toy.py" in capsys.readouterr().out
    (tmp_path / "toy.py").write_text("mine")
    assert main(["copy", "toy"], house) == 2
    assert capsys.readouterr().err == "snippets: toy.py exists; --force overwrites it\n"
    assert (tmp_path / "toy.py").read_text() == "mine"
    assert main(["copy", "toy", "--force"], house) == 0
    assert "_FILES" in (tmp_path / "toy.py").read_text()
    assert main(["copy", "toy", "new.py"], house) == 0
    assert main(["copy", "toy", "nowhere/new.py"], house) == 2
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["run", "tyo"], "no example is called 'tyo'; did you mean toy"),
        (["show", "nothing-like-it"], "see `snippets list`"),
        (["copy", "tyo"], "did you mean toy"),
        (["build", "tyo"], "did you mean toy"),
        (
            ["run", "toy", "--seed", "-1"],
            "--seed: must be a whole number >= 0, got '-1'",
        ),
        (["run", "toy", "--seed=x"], "got 'x'"),
        (
            ["build", "--jobs", "0"],
            "--jobs: must be a whole number >= 1, got '0'",
        ),
        (["run", "glossary/logits", "--seed", "1"], "has its own seed"),
        (["run", "toy", "--out", "file"], "--out: cannot make file"),
        (["frobnicate"], "invalid choice: 'frobnicate'"),
        ([], "COMMAND"),
    ],
)
def test_a_mistake_gets_one_line_and_exit_code_2(
    house, tmp_path, capsys, monkeypatch, args, says
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_text("")
    try:
        status = main(args, house)
    except SystemExit as stop:
        status = stop.code
    error = capsys.readouterr().err
    assert status == 2
    assert says in error
    assert error.count("\n") == 1
    assert "Traceback" not in error


def test_run_prints_and_draws(tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(["run", "code_interpreter"]) == 0
    assert capsys.readouterr().out
    assert not (tmp_path / "out" / "code_interpreter").exists(), (
        "draws nothing: leaves no folder"
    )
    assert main(["run", "fit_and_sample", "--out", "pictures"]) == 0
    assert (tmp_path / "pictures" / "digits.png").is_file()


def test_run_without_seed_prints_what_is_published(tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(["run", "robot_story"]) == 0
    published = (SITE["robot_story"].outputs / "output.txt").read_text("utf-8")
    assert capsys.readouterr().out == published


def test_run_a_glossary_example(capsys):
    assert main(["run", "glossary/softmax"]) == 0
    assert capsys.readouterr().out


def test_build_makes_what_is_stale_and_says_so(house, capsys):
    assert main(["build", "--check"], house) == 1
    assert capsys.readouterr().out == "0 fresh, 2 stale\n"
    assert main(["build"], house) == 0
    out = capsys.readouterr().out
    assert "[1/2]" in out
    assert "[2/2]" in out
    assert "0 were fresh, 0 failed" in out
    assert main(["build", "--check"], house) == 0
    assert main(["build"], house) == 0
    assert "2 were fresh" in capsys.readouterr().out
    assert main(["build", "toy"], house) == 0
    assert "[1/1] toy:" in capsys.readouterr().out


def test_build_goes_on_after_a_failure_and_exits_1(house, capsys):
    (house / "snippets" / "start" / "bad.py").write_text(
        '"""Bad."""\nraise SystemExit("broken")\n'
    )
    assert main(["build"], house) == 1
    said = capsys.readouterr()
    assert "bad: FAILED: bad: broken" in said.err
    assert "2 built" in said.out
    assert "1 failed" in said.out


def test_build_needs_a_checkout(house, capsys):
    (house / "mkdocs.yml").unlink()
    assert main(["build"], house) == 2
    assert "checkout" in capsys.readouterr().err


def test_an_interrupted_build_leaves_nothing_half_written(house):
    slow = house / "snippets" / "start" / "slow.py"
    slow.write_text(
        '"""Slow."""\nimport time\nprint(1, flush=True)\ntime.sleep(20)\nprint(2)\n'
    )
    code = (
        # a background job starts with Ctrl-C ignored, and would hand that on
        "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "import sys; from pathlib import Path; from snippets.__main__ import main\n"
        f"sys.exit(main(['build', 'slow'], Path({str(house)!r})))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code],
        start_new_session=True,
        stderr=subprocess.PIPE,
    ) as process:
        deadline = time.time() + 20
        while (
            not list((house / ".build").glob("*/new/output.txt"))
            and time.time() < deadline
        ):
            time.sleep(0.05)
        os.killpg(process.pid, signal.SIGINT)  # as a terminal's Ctrl-C does
        assert process.wait(20) in (1, 130)
        assert b"Traceback" not in process.stderr.read()
    assert not (house / "docs" / "outputs" / "slow").exists()
    assert list((house / ".build").iterdir()) == []


def test_help_lists_the_commands(capsys):
    with pytest.raises(SystemExit) as stop:
        main(["--help"])
    assert stop.value.code == 0
    out = capsys.readouterr().out
    assert all(name in out for name in ("list", "show", "copy", "run", "build"))


def test_a_closed_pipe_is_no_traceback():
    command = f"{sys.executable} -m snippets show tax_and_haiku | head -1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True)
    assert done.stderr == ""


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["train"], "NAME is missing"),
        (["train", "toy", "--seeds", "2"], "--seeds goes with --check"),
        (["train", "toy", "--check"], "toy stores no weights"),
        (["train", "tyo", "--check"], "did you mean toy"),
        (["train", "toy", "--check", "--seeds", "0"], "must be a whole number >= 1"),
    ],
)
def test_train_says_what_it_needs(house, capsys, words, why):
    try:
        code = main(words, house)
    except SystemExit as error:
        code = error.code
    assert code == 2
    assert why in capsys.readouterr().err
