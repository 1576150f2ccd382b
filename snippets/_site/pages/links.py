"""Where a page stands, and how it links to pages and to files.

MkDocs and Zensical keep the path of the page in different places, and count
links in raw HTML from different ones: only this module knows of either.
"""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field

from markdown import Markdown

from snippets._site.catalogue import Example, Site
from snippets._site.pages.errors import PageError


@dataclass(frozen=True)
class Page:
    """What a directive needs to know of the page that it stands on."""

    site: Site
    path: str  # of the source, under docs/
    base: str  # the source from which links in raw HTML are counted
    repo: str  # address of the repository, or ""
    used: dict[str, Example] = field(default_factory=dict)  # whose output it shows

    def link(self, target: str) -> str:
        """A link to another page, as Markdown writes it: `../glossary/s.md`."""
        return posixpath.relpath(target, posixpath.dirname(self.path) or ".")

    def url(self, target: str) -> str:
        """A link to a file under docs/, as raw HTML on the built page needs it."""
        here = self.base.removesuffix(".md")
        if posixpath.basename(here) == "index":
            here = posixpath.dirname(here)
        return posixpath.relpath(target, here or ".")

    def in_repository(self, path: str) -> str:
        """The address of a source file; "" where there is no repository.

        Raises PageError if there is no such file.
        """
        if not (self.site.root / path).is_file():
            raise PageError(f"{path} does not exist")
        return f"{self.repo.rstrip('/')}/blob/main/{path}" if self.repo else ""


def page_of(md: Markdown, site: Site, repo: str = "") -> Page:
    """The page that `md` converts."""
    path = path_of(md)
    return Page(site, path, _base_of(md, path), repo)


def path_of(md: Markdown) -> str:
    """The path of its source under docs/."""
    for processor in [*md.treeprocessors, *md.preprocessors]:
        if path := getattr(getattr(processor, "file", None), "src_uri", None):
            return str(path)
        if path := getattr(getattr(processor, "page", None), "path", None):
            return str(path)
    return "index.md"


def _base_of(md: Markdown, path: str) -> str:
    """MkDocs leaves raw HTML alone, so its links must fit the built page, a folder
    deeper than the source; Zensical corrects them, so they must fit the source.
    """
    if any(hasattr(processor, "page") for processor in md.preprocessors):
        return posixpath.join(posixpath.dirname(path), "index.md")
    return path
