"""What a plain run leaves out is there: a name that went leaves out nothing."""

import ast

import pytest
from checkout import ROOT, THOROUGH


@pytest.mark.parametrize("file", sorted({test.partition("::")[0] for test in THOROUGH}))
def test_each_name_is_that_of_a_test(file):
    tree = ast.parse((ROOT / file).read_text("utf-8"))
    tests = {f"{file}::{f.name}" for f in tree.body if isinstance(f, ast.FunctionDef)}
    named = {test for test in THOROUGH if test.startswith(f"{file}::")}
    assert {test.partition("[")[0] for test in named} <= tests
