"""This checkout, read once: what tests enumerate."""

from pathlib import Path

from snippets._site.catalogue import Site

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "snippets"
SITE = Site(ROOT)
