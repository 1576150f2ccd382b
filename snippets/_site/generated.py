"""What the build adds to docs/ and git does not keep, because it can be computed.

Under MkDocs the hook adds these files; `python -m snippets prepare FOLDER` writes them
into a copy, for a generator that has no hooks.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from snippets._site.archive import archive_files
from snippets._site.catalogue import TEXT, Example, Site
from snippets._site.errors import UserError
from snippets._site.graphs import graph_files
from snippets._site.notebook import notebook
from snippets._site.redirects import redirects
from snippets._site.vendor import from_cdn
from snippets._site.written import following, written_pages

Settings = Mapping[str, Any]  # mkdocs.yml, as read
DESCRIPTION = re.compile(r"^#? *description: (.+)$", re.MULTILINE)


def generated(site: Site, config: Settings, foreign: bool) -> dict[str, str | bytes]:
    """{path under docs/: content}; raises ValueError on a wrong redirect."""
    table = config["extra"].get("redirects") or {}
    written = written_pages(site)
    moved = redirects(table, [*site.pages, *written], config.get("site_url") or "")
    return {
        **downloads(site),
        **written,
        **moved,
        **archive_files(site, foreign),
        **graph_files(site),
        "llms.txt": llms_txt(site, config),
    }


def downloads(site: Site) -> dict[str, str]:
    """What stands behind Download; and what Run compares an entry's output with."""
    made = {}
    for program in site.programs:
        folder = program.outputs.relative_to(site.docs).as_posix()
        made[f"{folder}/{program.path.name}"] = site.bundle(program)
        if not program.in_glossary:
            made[f"{folder}/{program.path.stem}.ipynb"] = _notebook(program)
        elif program.stamp:
            made[f"{folder}/{TEXT}"] = program.printed
    return made


def _notebook(example: Example) -> str:
    key = "notebook", example.source, example.site.digest(example), *example.drawn
    return example.site.same(key, lambda: notebook(example))


def llms_txt(site: Site, config: Settings) -> str:
    """The pages in the order of the nav, each with what it says of itself."""
    lines = [f"# {config['site_name']}", ""]
    lines += [f"> {config['site_description']} {config['copyright']}."]
    section = None
    written = written_pages(site)
    for title, page, under in _pages(config["nav"]):
        if page in written:
            continue
        if under != section:
            section = under
            lines += ["", f"## {section}", ""]
        address = re.sub(r"(^|/)index\.md$|\.(md|py)$", "", page) or "."
        lines.append(f"- [{title}]({address}): {_description(site, page)}")
    return "\n".join([*lines, ""])


def _pages(nav: list[Any], under: str = "Pages") -> Iterator[tuple[str, str, str]]:
    """(title, page, section) in their order; single pages of the top come first."""
    items = [pair for item in nav for pair in item.items()]
    yield from ((title, page, under) for title, page in items if type(page) is str)
    for title, inner in items:
        if type(inner) is list:
            yield from _pages(inner, title)


def _description(site: Site, page: str) -> str:
    text = site.pages.get(page) or (site.docs / page).read_text(encoding="utf-8")
    found = DESCRIPTION.search(text)
    return found[1] if found else ""


def prepare(site: Site, folder: Path) -> None:
    """Writes a copy of docs/ and mkdocs.yml that holds all that is generated.

    Raises UserError if the folder has a `docs` already.
    """
    from mkdocs.utils.yaml import yaml_load

    text = (site.root / "mkdocs.yml").read_text(encoding="utf-8")
    config = yaml_load(text)
    if (folder / "docs").exists():
        raise UserError(f"{folder / 'docs'} exists")
    shutil.copytree(site.docs, folder / "docs")
    foreign = from_cdn(site.docs, config["extra"]["runtime"])
    for path, content in generated(site, config, foreign).items():
        target = folder / "docs" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        raw = content if isinstance(content, bytes) else content.encode()
        target.write_bytes(raw)
    for listed, pages in following(site).items():
        if line := re.search(rf"^( *- ).*{re.escape(listed)}$", text, re.MULTILINE):
            lines = [f'{line[1]}"{title}": {path}' for title, path in pages.items()]
            text = text.replace(line[0], "\n".join([line[0], *lines]))
    (folder / "mkdocs.yml").write_text(text, encoding="utf-8")
