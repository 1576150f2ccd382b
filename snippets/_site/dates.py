"""The day on which each page was last changed, as git tells it, for the sitemap."""

from __future__ import annotations

import subprocess
from pathlib import Path

# names as they are: git writes the bytes of a letter like é as \303\251 otherwise
LOG = "git -c core.quotePath=off log --relative --name-only --format=format:/%cs -- ."


def last_changed(docs: Path) -> dict[str, str]:
    """The day of the last commit of each file below a folder: "2026-11-30".

    Empty where there is no git, or where the folder is in no repository.
    """
    try:
        done = subprocess.run(LOG.split(), cwd=docs, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return {}
    days: dict[str, str] = {}
    day = ""
    for line in done.stdout.decode("utf-8").splitlines():  # the newest commit first
        if line.startswith("/"):
            day = line[1:]
        elif line:
            days.setdefault(line, day)
    return days
