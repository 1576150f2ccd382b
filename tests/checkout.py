"""This checkout, read once: what tests enumerate."""

from pathlib import Path

from snippets._site.catalogue import Site

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "snippets"
SITE = Site(ROOT)

# what a plain run leaves out: tests with [parameters], or with all of theirs
THOROUGH = {
    f"tests/{line}"
    for line in (ROOT / "tests" / "thorough.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
}
