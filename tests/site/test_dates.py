"""The sitemap says when a page was last changed, whenever the site is built."""

import os
import subprocess
from types import SimpleNamespace

import pytest

from snippets._site import mkdocs
from snippets._site.dates import last_changed


def commit(folder, day):
    """All that lies in a folder, committed on a day by nobody in particular."""
    when = f"{day}T12:00:00+00:00"
    env = os.environ | {"GIT_AUTHOR_DATE": when, "GIT_COMMITTER_DATE": when}
    for command in (
        "git init -q",
        "git add .",
        "git -c user.name=x -c user.email=x@y -c commit.gpgsign=false commit -qm x",
    ):
        subprocess.run(command.split(), cwd=folder, env=env, check=True)


@pytest.fixture
def docs(tmp_path):
    """Two pages and a README, in a repository with two commits."""
    docs = tmp_path / "docs"
    (docs / "how").mkdir(parents=True)
    (docs / "how" / "café.md").write_text("one")
    (docs / "old.md").write_text("one")
    commit(tmp_path, "2024-02-03")
    (docs / "how" / "café.md").write_text("two")
    (tmp_path / "README.md").write_text("two")
    commit(tmp_path, "2025-06-07")
    return docs


def test_a_page_is_as_old_as_its_last_change(docs):
    assert last_changed(docs) == {"how/café.md": "2025-06-07", "old.md": "2024-02-03"}


def test_what_git_does_not_know_has_no_day(docs, tmp_path, monkeypatch):
    (docs / "new.md").write_text("one")
    assert "new.md" not in last_changed(docs)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert last_changed(docs) == {}


def test_a_folder_of_no_repository_has_no_days(tmp_path, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert last_changed(tmp_path) == {}


def dated(path, days):
    page = SimpleNamespace(
        file=SimpleNamespace(src_uri=path), update_date="of the build"
    )
    mkdocs.on_pre_page(page, SimpleNamespace(extra={"days": days}), None)
    return page.update_date


def test_a_page_has_its_day_and_a_computed_one_the_newest():
    days = {"old.md": "2024-02-03", "how/new.md": "2025-06-07"}
    assert dated("old.md", days) == "2024-02-03"
    assert dated("glossary/a.md", days) == "2025-06-07"
    assert dated("old.md", {}) == "of the build"
