"""What only MkDocs does for the site: a hook. All else is in `pages`.

- A lab (mkdocs-jupyter) becomes a page like ours: our template writes Markdown,
  and this sends it through the site's own extensions.
- The archive of this package, which the page's Python imports, and the lists of
  the runtime's and the language model's files are added to the site.
- Every page gets a Content-Security-Policy with the hashes of its own scripts.

(Zensical has no hooks: there labs are files, and Run says that it is not there.)
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import jupytext
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority, get_plugin_logger
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page
from mkdocs_jupyter.config import settings

from snippets._site import vendor
from snippets._site.catalogue import Site
from snippets._site.notebook import notebook
from snippets._site.policy import with_policy
from snippets._site.redirects import redirects

EXTENSION = "snippets._site.pages"
RUNNER, VENDORED = "assets/runner/", "assets/pyodide/"
log = get_plugin_logger("snippets")


def on_config(config: Any) -> None:
    """Reads the site once for all pages, and settles where Python comes from.

    Points the plugin to our template, and 0.27 away from a foreign MathJax.
    """
    site = Site(Path(config.config_file_path).parent)
    config.mdx_configs.setdefault(EXTENSION, {})["site"] = site
    config.extra["foreign"] = from_cdn(config.extra["runtime"], site)
    settings.templates_dir = str(site.docs / ".labs")
    options = config.plugins["mkdocs-jupyter"].config
    if "mathjax_version" in options:  # 0.27: any other version loads from a CDN
        options["mathjax_version"] = 2


def on_page_content(html: str, page: Page, config: Any, files: Any) -> str | None:
    """Renders what the template wrote as a page of ours."""
    if not page.file.src_uri.endswith(".py"):
        return None
    page.markdown = html
    Page.render(page, config, files)  # not page.render: the plugin replaced that
    page.meta |= jupytext.read(page.file.abs_src_path).metadata.get("page", {})
    return page.content


# --- the Python of the page ------------------------------------------------------


def on_files(files: Any, config: Any) -> None:
    """Adds the archive, the list of the runtime and the playground's menu."""
    site, foreign = config.mdx_configs[EXTENSION]["site"], config.extra["foreign"]
    archive = package_archive(site)
    if foreign:
        for file in [f for f in files if f.src_uri.startswith(VENDORED)]:
            files.remove(file)
    made: dict[str, str | bytes] = {
        "snippets.zip": archive,
        "runtime.json": json.dumps(runtime(foreign, archive)),
        "examples.json": json.dumps(menu(site)),
        "model.json": json.dumps(model(site)),
    }
    for name, content in made.items():
        files.append(File.generated(config, RUNNER + name, content=content))
    for example in site.programs:
        path = example.download.relative_to(site.docs).as_posix()
        files.append(File.generated(config, path, content=site.bundle(example)))
    for example in site.examples:
        path = example.download.with_suffix(".ipynb").relative_to(site.docs).as_posix()
        files.append(File.generated(config, path, content=notebook(example)))
    add_redirects(files, config)


def add_redirects(files: Any, config: Any) -> None:
    """Adds a page at each old address of `extra.redirects`."""
    table = config.extra.get("redirects", {})
    pages = {f.src_uri for f in files if f.src_uri.endswith(".md")}
    try:
        moved = redirects(table, pages, config.site_url or "") if table else {}
    except ValueError as error:
        raise PluginError(str(error)) from error
    for name, page in moved.items():
        files.append(File.generated(config, name, content=page))


def package_archive(site: Site) -> bytes:
    """The package as a zip: the bytes that were tested, and the same each time."""
    paths = [
        p
        for p in sorted(site.package.rglob("*"))
        if p.is_file() and "__pycache__" not in p.parts
    ]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in paths:
            name = path.relative_to(site.root).as_posix()
            entry = zipfile.ZipInfo(name)  # dated 1980: no build differs
            archive.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def from_cdn(wanted: str, site: Site) -> bool:
    """Whether the page loads Python from Pyodide's public CDN.

    `own` forbids it, `cdn` demands it, `any` takes the vendored files if all of
    them are there. Raises PluginError where that cannot be.
    """
    if wanted not in ("any", "own", "cdn"):
        raise PluginError(f"extra.runtime must be any, own or cdn, got {wanted!r}")
    absent = vendor.missing(vendor.PYTHON, vendor.python_folder(site.docs))
    if absent and wanted == "own":
        raise PluginError(
            f"extra.runtime is own, but {', '.join(absent)} is not there: "
            "run `python -m snippets vendor`"
        )
    return wanted == "cdn" or bool(absent)


def runtime(foreign: bool, archive: bytes) -> dict[str, Any]:
    """What the page needs to know of its Python: where it is, and its hashes."""
    if foreign:
        log.info("Run will load Python from %s", vendor.CDN)
    return {
        "python": vendor.CPYTHON,
        "numpy": vendor.NUMPY,
        "url": vendor.CDN if foreign else "../pyodide/",
        "foreign": foreign,
        "lock": vendor.LOCK,
        "archive": f"snippets.zip?{hashlib.sha256(archive).hexdigest()[:12]}",
        "files": {
            f.name: {"bytes": f.size, "integrity": f.integrity} for f in vendor.PYTHON
        },
    }


def model(site: Site) -> dict[str, Any]:
    """The files of the language model, or which of them this build lacks."""
    return {
        "absent": vendor.missing(vendor.MODEL, vendor.model_folder(site.docs)),
        "url": "../llm/",
        "files": {
            f.name: {"bytes": f.size, "integrity": f.integrity} for f in vendor.MODEL
        },
    }


def menu(site: Site) -> list[dict[str, str]]:
    """The examples that run in the page, for the playground."""
    return [
        {"name": e.name, "file": e.file, "summary": e.summary, "code": e.source}
        for e in site.examples
        if e.in_playground
    ]


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
