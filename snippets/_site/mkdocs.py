"""What only MkDocs does for the site: a hook. All else is in `pages`.

- A lab (mkdocs-jupyter) becomes a page like ours: our template writes Markdown,
  and this sends it through the site's own extensions.
- What can be computed is added to the site: see `generated`.
- Every page gets a Content-Security-Policy with the hashes of its own scripts.
- The search finds a term by all its spellings, and a passage by its meaning.
- The sitemap says when a page was last changed, not when it was built.

(Zensical has no hooks: there labs are files, and `snippets prepare` adds the rest.)
"""

from __future__ import annotations

import gc
import json
import os
import re
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from typing import Any

import jupytext
from jinja2.bccache import Bucket, BytecodeCache
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority, get_plugin_logger
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page
from mkdocs_jupyter.config import settings

from snippets._site import meaning, pins, vendor
from snippets._site.catalogue import Made, Site
from snippets._site.dates import last_changed
from snippets._site.generated import generated
from snippets._site.labs import rendered
from snippets._site.pages.glossary import glossary_of
from snippets._site.pages.tables import as_html
from snippets._site.policy import with_policy
from snippets._site.search import add_spellings
from snippets._site.serve import EXTENSION, REBUILD, Rebuild
from snippets._site.written import add_to_nav

# nbconvert parses what the template wrote as HTML, and escapes it: code, too
FENCED = re.compile(r"^````python\n.*?^````$", re.MULTILINE | re.DOTALL)
PRINTED = re.compile(r'<pre class="gm-text" tabindex="0">(.*?)</pre>', re.DOTALL)
VENDORED = "assets/pyodide/"
LANGUAGES = "assets/javascripts/lunr/"  # for a search in other than English
LACKS = "the sitemap, and 404.html under a path, are for http://127.0.0.1:8000/"
log = get_plugin_logger("snippets")


class Compiled(BytecodeCache):
    """Jinja's compiled templates, in memory; it keeps them by their contents."""

    def __init__(self) -> None:
        self.held: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if found := self.held.get(bucket.key + bucket.checksum):
            bucket.bytecode_from_string(found)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self.held[bucket.key + bucket.checksum] = bucket.bytecode_to_string()


@dataclass
class Process:
    """What one run of MkDocs keeps from build to build."""

    serving: bool = False
    templates: Compiled = field(default_factory=Compiled)
    made: Made = field(default_factory=dict)  # by other sites, from the same contents


process = Process()


def on_startup(command: str, dirty: bool) -> None:
    """Under `mkdocs serve` an output may be older than its program, with a warning.

    Nearly all that a build makes stays to its end, so garbage is sought less often:
    a seventh of the build went into looking through what is none.
    """
    process.serving = command == "serve"
    gc.set_threshold(100_000, 50, 50)


def on_serve(server: Any, config: Any, builder: Any) -> None:
    """After a change, only what it can be seen on is built again."""
    if process.serving:
        server.builder = Rebuild(config, builder)


def on_config(config: Any) -> None:
    """Reads the site once for all pages, and settles where Python comes from.

    Points the plugin to our template, and 0.27 away from a foreign MathJax.
    """
    root = Path(config.config_file_path).parent
    rebuild = config.extra.get(REBUILD)
    site = rebuild.site if rebuild else Site(root, process.made)
    site.draft = process.serving
    config.mdx_configs.setdefault(EXTENSION, {})["site"] = site
    add_to_nav(config.nav, site)
    try:
        config.extra["foreign"] = vendor.from_cdn(site.docs, config.extra["runtime"])
    except ValueError as error:
        raise PluginError(str(error)) from error
    if not process.serving and "SITE_URL" not in os.environ:
        log.info("SITE_URL is not set: %s", LACKS)
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
        computed = generated(site, config, foreign)
    except ValueError as error:
        raise PluginError(str(error)) from error
    config.extra["days"] = {} if process.serving else last_changed(site.docs)
    for path, content in computed.items():
        files.append(File.generated(config, path, content=content))
    if rebuild := config.extra.get(REBUILD):
        rebuild.leave_what_is_built(files)


def on_env(env: Any, config: Any, files: Any) -> Any:
    """Templates are compiled once a process, though each build makes an `env`."""
    env.bytecode_cache = process.templates
    return env


def on_pre_page(page: Any, config: Any, files: Any) -> Any:
    """A lab is not run again where what it gave is kept.

    A page that is computed is as old as the newest of the files.
    """
    if days := config.extra["days"]:
        page.update_date = days.get(page.file.src_uri, max(days.values()))
    if page.file.src_uri.endswith(".py"):
        site, run = config.mdx_configs[EXTENSION]["site"], page.render

        def render(config: Any, files: Any) -> None:
            def executed() -> str:
                run(config, files)
                return str(page.content)

            page.content = rendered(site, Path(page.file.abs_src_path), executed)

        page.render = render
    return page


def on_page_content(html: str, page: Page, config: Any, files: Any) -> str | None:
    """Renders what the template wrote as a page of ours."""
    if not page.file.src_uri.endswith(".py"):
        return None
    page.markdown = FENCED.sub(lambda fence: unescape(fence[0]), html)
    Page.render(page, config, files)  # not page.render: the plugin replaced that
    page.content = PRINTED.sub(
        lambda printed: as_html(unescape(printed[1]).strip("\n")), page.content or ""
    )
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


# --- the search --------------------------------------------------------------------


@event_priority(-100)  # after the plugin that writes the index
def on_post_build(config: Any) -> None:
    """Adds to the search index what a reader may type for a term."""
    path = Path(config.site_dir) / "search" / "search_index.json"
    if path.is_file() and REBUILD not in config.extra:  # there the index stays
        index = json.loads(path.read_text(encoding="utf-8"))
        site = config.mdx_configs[EXTENSION]["site"]
        _write_meaning(Path(config.site_dir), site, index["docs"])
        add_spellings(index, glossary_of(site))
        text = json.dumps(index, separators=(",", ":"))
        path.write_text(text, encoding="utf-8")


def _write_meaning(folder: Path, site: Site, docs: list[dict[str, Any]]) -> None:
    """What a search by meaning goes through, if the model is there."""
    if not meaning.carried(site):
        return
    try:
        made = meaning.files(site, docs, meaning.encode_apart(site))
    except ValueError as error:
        raise PluginError(f"search by meaning: {error}") from error
    for path, content in made.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
