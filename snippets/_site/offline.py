"""A copy of the site for a room without a network: one zip, to open from a folder.

A browser gives a page that it opens from a folder (`file:`) no module, no file that a
script asks for and no worker. docs/assets/offline.js says how the copy does without.
"""

from __future__ import annotations

import base64
import json
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from snippets._site import pins, store, vendor
from snippets._site.catalogue import Site
from snippets._site.errors import UserError
from snippets._site.policy import with_blobs

MODULES = "assets/modules.js"
RUNNER = re.compile(r'<script src="([^"]*)runner/runner\.js" type="module"></script>')
FOLDER = re.compile(r'(<a\b[^>]*?\bhref=")([^":?#]*)(#[^"]*)?(?=")')
CONFIG = re.compile(
    r'(?<=<script id="__config" type="application/json">).*?(?=</script>)'
)
INSTANT = "navigation.instant"
STATIC = re.compile(r'^(?:import|export)\b[^;]*?"(\.[^"]+)";', re.MULTILINE)
# what scripts ask for: what programs wrote, and graphs with their weights
ASKED_FOR = ("outputs/**/*", "assets/graphs/**/*")
ENDS = {".bin", ".json", ".svg", ".txt", ".wav"}


def offline(site: Site, dest: Path, force: bool) -> str:
    """Writes the zip; -> what to say of it. Raises UserError if that cannot be."""
    if dest.exists() and not force:
        raise UserError(f"{dest} exists; --force overwrites it")
    if not dest.parent.is_dir():
        raise UserError(f"there is no folder {dest.parent}")
    if vendor.missing(pins.PYTHON, vendor.python_folder(site.docs)):
        command = "python -m snippets vendor"
        raise UserError(f"the Python of the page is not here: run `{command}` first")
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made) / "site"
        _build(site, folder)
        count = convert(folder)
        packed = Path(made) / "site.zip"
        _pack(folder, packed)
        megabytes = packed.stat().st_size / 1e6
        store.replace(dest, packed.read_bytes())
    what = f"{count} pages, {megabytes:.0f} MB"
    return f"wrote {dest} ({what}): unpack it and open site/index.html"


def _build(site: Site, folder: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-q", "-d"]
    env = {**os.environ, "RUNTIME": "own"}
    done = subprocess.run(
        [*command, str(folder)], cwd=site.root, env=env, capture_output=True, text=True
    )
    if done.returncode:
        raise UserError(f"the site does not build: {done.stderr.strip()}")


def convert(folder: Path) -> int:
    """Makes a built site one that opens from its folder; -> the number of pages."""
    modules = {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.glob("assets/**/*.js"))
        if not path.is_relative_to(folder / "assets" / "javascripts")
        and "pyodide" not in path.parts
    }
    _in_order(modules)
    _write(folder / MODULES, f"gmModules = {json.dumps(modules)}\n")
    for pattern in ASKED_FOR:
        for path in sorted(folder.glob(pattern)):
            if path.suffix in ENDS:
                name = json.dumps(path.relative_to(folder).as_posix())
                text = base64.b64encode(path.read_bytes()).decode()
                _write(Path(f"{path}.js"), f'gmBring({name}, "{text}")\n')
    index = folder / "search" / "search_index.json"
    text = index.read_text(encoding="utf-8")
    _write(index.with_suffix(".js"), f"var __index = {text}")
    pages = [path for path in folder.rglob("*.html") if path.name != "404.html"]
    for path in pages:
        _write(path, with_blobs(_page(path.read_text(encoding="utf-8"))))
    return len(pages)


def _page(text: str) -> str:
    text = CONFIG.sub(lambda m: _without_instant(m[0]), text)
    if runner := RUNNER.search(text):
        first = f'<script src="{runner[1]}offline.js"></script></head>'
        text = text.replace(runner[0], "").replace("</head>", first, 1)
    return FOLDER.sub(lambda m: m[1] + _file(m[2]) + (m[3] or ""), text)


def _without_instant(config: str) -> str:
    """The theme's settings for a folder, where with it nothing hears of a page."""
    told = json.loads(config)
    told["features"] = [each for each in told["features"] if each != INSTANT]
    return json.dumps(told)


def _file(address: str) -> str:
    """The page in a folder: `../gpt/index.html` for `../gpt/`."""
    if address.rpartition("/")[2] in (".", ".."):
        address += "/"
    return f"{address}index.html" if address.endswith("/") else address


def _in_order(modules: dict[str, str]) -> None:
    """Raises ValueError where modules import each other in a circle.

    Each gets its address when those that it imports have theirs.
    """
    done: set[str] = set()

    def visit(path: str, above: tuple[str, ...]) -> None:
        if path in above:
            raise ValueError(f"modules import in a circle: {' -> '.join(above)}")
        if path in done:
            return
        for to in STATIC.findall(modules[path]):
            visit(_joined(path, to), (*above, path))
        done.add(path)

    for path in modules:
        visit(path, ())


def _joined(path: str, to: str) -> str:
    return os.path.normpath(Path(path).parent / to).replace(os.sep, "/")


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _pack(folder: Path, zipped: Path) -> None:
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as to:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                to.write(path, Path("site") / path.relative_to(folder))
