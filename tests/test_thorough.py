"""What a plain run leaves out is there: a name that went leaves out nothing."""

import ast
import os
import re
import subprocess
import sys

import pytest
from checkout import ROOT, THOROUGH


@pytest.mark.parametrize("file", sorted({test.partition("::")[0] for test in THOROUGH}))
def test_each_name_is_that_of_a_test(file):
    tree = ast.parse((ROOT / file).read_text("utf-8"))
    tests = {f"{file}::{f.name}" for f in tree.body if isinstance(f, ast.FunctionDef)}
    named = {test for test in THOROUGH if test.startswith(f"{file}::")}
    assert {test.partition("[")[0] for test in named} <= tests


@pytest.mark.parametrize(
    ("asked", "seeds"), [((), {"0"}), (("-m", "thorough"), {"1", "2", "3"})]
)
def test_a_plain_run_takes_the_first_of_the_seeds_of_a_fixture(asked, seeds):
    command = [sys.executable, "-m", "pytest", "--collect-only", "-v", "-n", "0"]
    env = {k: v for k, v in os.environ.items() if k != "PYTEST_ADDOPTS"}  # CI's own
    done = subprocess.run(
        [*command, *asked, "tests/judging/test_bias.py"],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
    )
    assert set(re.findall(r"<Function \w+\[(\d)\]>", done.stdout)) == seeds
