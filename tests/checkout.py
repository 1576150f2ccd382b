"""This checkout, read once: what tests enumerate."""

from pathlib import Path

from snippets._site.catalogue import Site

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "snippets"
SITE = Site(ROOT)

# the folders of the lessons
TOPICS = tuple("start how types families applications character judging".split())
LESSON_FOLDERS = tuple(f"{topic}/" for topic in TOPICS)

# what a plain run leaves out: tests with [parameters], or with all of theirs
THOROUGH = {
    f"tests/{line}"
    for line in (ROOT / "tests" / "thorough.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
}
