"""The page of corrections quotes what was said, and names changes that exist."""

import functools
import re
import subprocess

import pytest
from checkout import ROOT, SITE

PAGE = SITE.pages["corrections.md"]
BEFORE = "6dc5e98"  # what was read in November 2026
ROWS = [
    [cell.strip() for cell in line.strip("|").split(" | ")]
    for line in PAGE.splitlines()
    if line.startswith("| ") and not line.startswith("| It sa")
]


def git(*arguments):
    command = ["git", "-C", str(ROOT), *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8")


@pytest.fixture(scope="module")
def history():
    """Of a whole clone; an archive or a shallow clone has none to compare with."""
    if git("cat-file", "-e", f"{BEFORE}^{{commit}}").returncode:
        pytest.skip("this checkout has no history")


@functools.cache
def all_that_was_said(commit):
    found = git("grep", "-h", "-I", "", commit, "--", "docs", "snippets")
    return plain(found.stdout)


def plain(text):
    """Words as a reader sees them: no emphasis, links or line breaks."""
    text = re.sub(r"\[\[([^\]|]*)(\|[^\]]*)?\]\]", r"\1", text)
    return " ".join(re.sub(r"[*`$]", "", text).split())


def test_each_row_is_whole():
    assert len(ROWS) > 60
    for row in ROWS:
        assert len(row) == 4, row
        assert all(row), row


def test_the_changes_are_in_the_history(history):
    named = set(re.findall(r"`([0-9a-f]{7})`", " ".join(row[-1] for row in ROWS)))
    assert len(named) > 20
    reached = git("log", "--format=%h", "--abbrev=7", "HEAD").stdout.split()
    assert named - set(reached) == set()


def test_what_it_said_was_said(history):
    """Then, or right before a change that its row names."""
    said = all_that_was_said(BEFORE)
    for first, *_, changes in ROWS:
        for quote in re.findall("“([^”]+)”", first):
            if (wanted := plain(quote).rstrip(".")) in said:
                continue
            named = re.findall(r"`([0-9a-f]{7})`", changes)
            assert any(wanted in all_that_was_said(f"{c}^") for c in named), quote
