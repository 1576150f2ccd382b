"""The HTML of the pages: Jinja files in `templates/`, filled in here."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

# every page loads the search index: it holds prose, not programs and outputs
UNSEARCHED = Markup("data-search-exclude")

_ENVIRONMENT = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=lambda name: (name or "").endswith(".html"),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_ENVIRONMENT.globals["UNSEARCHED"] = UNSEARCHED


def fill(template: str, **values: Any) -> Markup:
    """The template `templates/NAME`; in `.html` all values are escaped."""
    return Markup(_ENVIRONMENT.get_template(template).render(values).strip())
