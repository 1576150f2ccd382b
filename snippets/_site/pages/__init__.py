"""The Markdown extension `snippets._site.pages`."""

from __future__ import annotations

from typing import Any

from snippets._site.pages.extension import SiteExtension


def makeExtension(**kwargs: Any) -> SiteExtension:
    """The name that Markdown looks for."""
    return SiteExtension(**kwargs)
