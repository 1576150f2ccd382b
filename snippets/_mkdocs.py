"""What only MkDocs does for the site: a hook. All else is in `_markdown`.

- A lab (mkdocs-jupyter) becomes a page like ours: our template writes Markdown,
  and this sends it through the site's own extensions.
- The archive of this package, which the page's Python imports, and the lists of
  the runtime's and the language model's files are added to the site.
- Every page gets a Content-Security-Policy with the hashes of its own scripts.

(Zensical has no hooks: there labs are files, and Run says that it is not there.)
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import re
import zipfile
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import jupytext
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority, get_plugin_logger
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page
from mkdocs_jupyter.config import settings

from snippets import _model, _vendor
from snippets._bundle import bundle
from snippets._catalogue import PACKAGE, examples
from snippets._redirects import redirects

RUNNER, VENDORED = "assets/runner/", "assets/pyodide/"
INLINE = re.compile(r"<script(?![^>]*\bsrc=)([^>]*)>(.*?)</script>", re.DOTALL)
log = get_plugin_logger("snippets")


def on_config(config: Any) -> None:
    """Points the plugin to our template, and 0.27 away from a foreign MathJax."""
    settings.templates_dir = str(Path(config.docs_dir) / ".labs")
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
    archive = package_archive()
    if from_cdn(config.extra["runtime"]):
        for file in [f for f in files if f.src_uri.startswith(VENDORED)]:
            files.remove(file)
    made: dict[str, str | bytes] = {
        "snippets.zip": archive,
        "runtime.json": json.dumps(runtime(config.extra["runtime"], archive)),
        "examples.json": json.dumps(menu()),
        "model.json": json.dumps(model()),
    }
    for name, content in made.items():
        files.append(File.generated(config, RUNNER + name, content=content))
    for example in examples():  # what Download gives
        path = f"outputs/{example.name}/{example.path.name}"
        files.append(File.generated(config, path, content=bundle(example)))
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


def package_archive() -> bytes:
    """The package as a zip: the bytes that were tested, and the same each time."""
    paths = [
        p
        for p in sorted(PACKAGE.rglob("*"))
        if p.is_file() and "__pycache__" not in p.parts
    ]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in paths:
            name = path.relative_to(PACKAGE.parent).as_posix()
            entry = zipfile.ZipInfo(name)  # dated 1980: no build differs
            archive.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def from_cdn(wanted: str) -> bool:
    """Whether the page loads Python from Pyodide's public CDN.

    `own` forbids it, `cdn` demands it, `any` takes the vendored files if all of
    them are there. Raises PluginError where that cannot be.
    """
    if wanted not in ("any", "own", "cdn"):
        raise PluginError(f"extra.runtime must be any, own or cdn, got {wanted!r}")
    absent = _vendor.missing()
    if absent and wanted == "own":
        raise PluginError(
            f"extra.runtime is own, but {', '.join(absent)} is not there: "
            "run `python -m snippets vendor`"
        )
    return wanted == "cdn" or bool(absent)


def runtime(wanted: str, archive: bytes) -> dict[str, Any]:
    """What the page needs to know of its Python: where it is, and its hashes."""
    foreign = from_cdn(wanted)
    if foreign:
        log.info("Run will load Python from %s", _vendor.CDN)
    return {
        "python": _vendor.PYTHON,
        "numpy": _vendor.NUMPY,
        "url": _vendor.CDN if foreign else "../pyodide/",
        "foreign": foreign,
        "lock": _vendor.LOCK,
        "archive": f"snippets.zip?{hashlib.sha256(archive).hexdigest()[:12]}",
        "files": {
            f.name: {"bytes": f.size, "integrity": f.integrity} for f in _vendor.FILES
        },
    }


def model() -> dict[str, Any]:
    """The files of the language model, or which of them this build lacks."""
    return {
        "absent": _model.missing(),
        "url": "../llm/",
        "files": {
            f.name: {"bytes": f.size, "integrity": f.integrity} for f in _model.FILES
        },
    }


def menu() -> list[dict[str, str]]:
    """The examples that run in the page, for the playground."""
    return [
        {"name": e.name, "file": e.file, "summary": e.summary, "code": e.source}
        for e in examples()
        if e.topic != "glossary" and e.needs == "NumPy"
    ]


# --- the policy --------------------------------------------------------------------


@event_priority(-100)  # after all that still changes the page
def on_post_page(output: str, page: Page, config: Any) -> str:
    """Puts the policy into a page."""
    return with_policy(output, from_cdn(config.extra["runtime"]))


@event_priority(-100)
def on_post_template(
    output_content: str, template_name: str, config: Any
) -> str | None:
    """Puts the policy into 404.html."""
    if template_name.endswith(".html"):
        return with_policy(output_content, from_cdn(config.extra["runtime"]))
    return None


def with_policy(page: str, foreign: bool = False) -> str:
    """The page with a Content-Security-Policy that allows what is in it.

    Nothing may come from elsewhere, and no other script may run; but where the
    runtime is not vendored, its CDN may be asked.
    """
    hashes = [
        base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()
        for attributes, body in INLINE.findall(page)
        if "application/json" not in attributes
    ]
    scripts = " ".join(f"'sha256-{h}'" for h in dict.fromkeys(hashes))
    cdn = blob = ""
    if foreign:
        host = urlsplit(_vendor.CDN)
        cdn, blob = f" {host.scheme}://{host.netloc}", " blob:"
    policy = (
        f"default-src 'self'; connect-src 'self'{cdn}; object-src 'none'; "
        f"frame-src 'none'; script-src 'self'{blob} {scripts} 'wasm-unsafe-eval'; "
        "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
        "media-src 'self' blob:; worker-src 'self' blob:; base-uri 'self'; "
        "form-action 'none'"
    )
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    return page.replace("<head>", f"<head>{meta}", 1)
