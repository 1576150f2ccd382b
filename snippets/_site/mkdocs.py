"""What only MkDocs does for the site: a hook. All else is in `pages`.

- A lab (mkdocs-jupyter) becomes a page like ours: our template writes Markdown,
  and this sends it through the site's own extensions.
- What can be computed is added to the site: see `generated`.
- Every page gets a Content-Security-Policy with the hashes of its own scripts.

(Zensical has no hooks: there labs are files, and `snippets prepare` adds the rest.)
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jupytext
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority, get_plugin_logger
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page
from mkdocs_jupyter.config import settings

from snippets._site import pins, vendor
from snippets._site.catalogue import Site
from snippets._site.generated import add_letters, generated
from snippets._site.policy import with_policy

EXTENSION = "snippets._site.pages"
VENDORED = "assets/pyodide/"
LANGUAGES = "assets/javascripts/lunr/"  # for a search in other than English
log = get_plugin_logger("snippets")


def on_config(config: Any) -> None:
    """Reads the site once for all pages, and settles where Python comes from.

    Points the plugin to our template, and 0.27 away from a foreign MathJax.
    """
    site = Site(Path(config.config_file_path).parent)
    config.mdx_configs.setdefault(EXTENSION, {})["site"] = site
    add_letters(config.nav, site)
    try:
        config.extra["foreign"] = vendor.from_cdn(site.docs, config.extra["runtime"])
    except ValueError as error:
        raise PluginError(str(error)) from error
    if config.extra["foreign"]:
        log.info("Run will load Python from %s", pins.CDN)
    settings.templates_dir = str(site.docs / ".labs")
    options = config.plugins["mkdocs-jupyter"].config
    if "mathjax_version" in options:  # 0.27: any other version loads from a CDN
        options["mathjax_version"] = 2


def on_files(files: Any, config: Any) -> None:
    """Adds what can be computed; takes away what no page loads."""
    site, foreign = config.mdx_configs[EXTENSION]["site"], config.extra["foreign"]
    unused = (LANGUAGES, VENDORED) if foreign else (LANGUAGES,)
    for file in [f for f in files if f.src_uri.startswith(unused)]:
        files.remove(file)
    try:
        made = generated(site, config, foreign)
    except ValueError as error:
        raise PluginError(str(error)) from error
    for path, content in made.items():
        files.append(File.generated(config, path, content=content))


def on_page_content(html: str, page: Page, config: Any, files: Any) -> str | None:
    """Renders what the template wrote as a page of ours."""
    if not page.file.src_uri.endswith(".py"):
        return None
    page.markdown = html
    Page.render(page, config, files)  # not page.render: the plugin replaced that
    page.meta |= jupytext.read(page.file.abs_src_path).metadata.get("page", {})
    return page.content


# --- the policy --------------------------------------------------------------------


@event_priority(-100)  # after all that still changes the page
def on_post_page(output: str, page: Page, config: Any) -> str:
    """Puts the policy into a page."""
    return with_policy(output, config.extra["foreign"])


@event_priority(-100)
def on_post_template(
    output_content: str, template_name: str, config: Any
) -> str | None:
    """Puts the policy into 404.html."""
    if template_name.endswith(".html"):
        return with_policy(output_content, config.extra["foreign"])
    return None
