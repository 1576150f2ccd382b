"""Makes mkdocs-jupyter's pages look like ours: a MkDocs hook, for labs alone.

The plugin runs the notebook and asks a template for HTML. Our template writes
Markdown instead, and this hook sends that through the site's own Markdown, so
that a lab has our code blocks, `[[terms]]`, checked links and no foreign style.
(Zensical has neither hooks nor this plugin; there a lab is its `.py` file.)
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jupytext
from mkdocs.structure.pages import Page
from mkdocs_jupyter.config import settings


def on_config(config: Any) -> None:
    """Points the plugin to our template, and 0.27 away from a foreign MathJax."""
    settings.templates_dir = str(Path(config.docs_dir) / ".labs")
    options = config.plugins["mkdocs-jupyter"].config
    if "mathjax_version" in options:  # 0.27: any other version loads from a CDN
        options["mathjax_version"] = 2


def on_page_content(
    html: str, page: Page, config: Any, files: Any
) -> str | None:
    """Renders what the template wrote as a page of ours."""
    if not page.file.src_uri.endswith(".py"):
        return None
    page.markdown = html
    Page.render(
        page, config, files
    )  # not page.render: the plugin replaced that
    page.meta |= jupytext.read(page.file.abs_src_path).metadata.get("page", {})
    return page.content
