"""The strictly built site, served under a sub-path, in a real Chromium."""

import contextlib
import functools
import http.server
import os
import shutil
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from checkout import ROOT, SITE

from snippets._site import pins, vendor

HERE = Path(__file__).parent
AXE = HERE / "node_modules" / "axe-core" / "axe.min.js"
SUB = "/a/sub/path/"
PATIENCE = 30_000  # ms, of all that is awaited: a busy machine takes its time
REPO = "https://git.example/us/site"
FLAGS = [
    "--no-sandbox",  # CI runs as root
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def missing(message):
    """A laptop may lack a browser; CI may not."""
    if os.environ.get("REQUIRE_ALL"):
        pytest.fail(message)
    pytest.skip(message)


@pytest.fixture(scope="session")
def lacks():
    return missing


def build_site(folder, **settings):
    """Builds the site as a deployment does."""
    env = {
        **os.environ,
        "REPO_URL": REPO,
        "EDIT_URI": "edit/main/docs/",
        **settings,
    }
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--strict",
        "-d",
        str(folder),
    ]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


@pytest.fixture(scope="session")
def node():
    """The program that runs a script outside a browser."""
    return shutil.which("node") or missing("node is not installed")


@pytest.fixture(scope="session")
def address():
    """Where the site will be; the theme's instant navigation must know it."""
    return f"http://127.0.0.1:{free_port()}{SUB}"


@pytest.fixture(scope="session")
def site(tmp_path_factory, address):
    """The folder of the strictly built site, with its own Python if it is here.

    The first process that needs it builds it, the others of xdist wait for that; each
    has a copy, which names its own address and into which a test may put a page.
    """
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    built, begun, ended = (shared / name for name in ("built", "begun", "ended"))
    try:
        with begun.open("x") as file:
            file.write(address)
    except FileExistsError:
        while not ended.exists():
            time.sleep(0.2)
    else:
        try:
            build_site(built, SITE_URL=address)
        finally:
            ended.touch()  # after a failure, too: nobody waits for ever
    own = tmp_path_factory.mktemp("site")
    copy_with(built, own, begun.read_bytes(), address.encode())
    assert (own / "index.html").exists(), "another process could not build the site"
    return own


def copy_with(folder, target, old, new):
    """Copies a folder, with other bytes in the place of some."""
    for path in folder.rglob("*"):
        if path.is_file():
            copy = target / path.relative_to(folder)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(path.read_bytes().replace(old, new))


@pytest.fixture(scope="session")
def build():
    return build_site


@pytest.fixture(scope="session")
def served():
    return serve


@pytest.fixture(scope="session")
def runtime():
    """The pinned Pyodide is in the site; a laptop may lack it, CI may not."""
    if absent := vendor.missing(pins.PYTHON, vendor.python_folder(SITE.docs)):
        missing(f"{', '.join(absent)}: run `python -m snippets vendor`")


@pytest.fixture(scope="session")
def model():
    """The language model is in the site; a laptop may lack it, CI may not."""
    if absent := vendor.missing(pins.MODEL, vendor.model_folder(SITE.docs)):
        missing(f"{', '.join(absent)}: run `python -m snippets vendor --model`")


@pytest.fixture(scope="session")
def embedding():
    """The embedding model is in the site; a laptop may lack it, CI may not."""
    if absent := vendor.missing(pins.MINILM, vendor.minilm_folder(SITE.docs)):
        missing(f"{', '.join(absent)}: run `python -m snippets vendor --model`")


@pytest.fixture(scope="session")
def pages(site):
    """The paths of all pages, relative to the site."""
    return sorted(
        p.relative_to(site).as_posix()
        for p in site.glob("**/*.html")
        if 'http-equiv="refresh"' not in p.read_text("utf-8")  # it leads elsewhere
    )


class Handler(http.server.SimpleHTTPRequestHandler):
    """A plain static host at a sub-path; an unknown path gets 404.html."""

    def translate_path(self, path):
        if not path.startswith(SUB):
            return os.devnull + "/no"
        return super().translate_path("/" + path[len(SUB) :])

    def log_message(self, *args):
        pass


@contextlib.contextmanager
def serve(folder, port=0):
    handler = functools.partial(Handler, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", port), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{SUB}"
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="session")
def base(site, address):
    with serve(site, urlsplit(address).port) as url:
        yield url


@pytest.fixture(scope="session")
def chromium():
    playwright = (
        pytest.importorskip("playwright.sync_api")
        if not os.environ.get("REQUIRE_ALL")
        else __import__("playwright.sync_api").sync_api
    )
    path = (
        shutil.which("chromium-headless-shell")  # half the work: it has no windows
        or shutil.which("chromium")
        or shutil.which("chromium-browser")
        or shutil.which("google-chrome")
    )
    if not path:
        missing("no Chromium is installed")
    if not AXE.is_file():
        missing("axe-core is missing: run `npm install` in tests/browser")
    playwright.expect.set_options(timeout=PATIENCE)
    with playwright.sync_playwright() as running:
        browser = running.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


class Watched:
    """A page that remembers its console errors and its requests elsewhere."""

    def __init__(self, context, base):
        self.page, self.base = context.new_page(), base
        self.errors, self.foreign = [], []
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("request", self._request)

    def _console(self, message):
        if message.type in ("error", "warning"):
            self.errors.append(message.text)

    def _request(self, request):
        if not request.url.startswith((self.base, "data:", "blob:")):
            self.foreign.append(request.url)

    def open(self, path):
        self.errors.clear()
        self.foreign.clear()
        self.page.goto(self.base + path.removesuffix("index.html"), wait_until="load")
        self.page.mouse.move(2, 2)  # what is heavy waits for a sign of a reader
        return self.page


@contextlib.contextmanager
def watching(chromium, base):
    """A function that opens a context of its own, and closes all of them at the end."""
    contexts = []

    def watch(**options):
        context = chromium.new_context(reduced_motion="reduce", **options)
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        return Watched(context, base)

    yield watch
    for context in contexts:
        context.close()


@pytest.fixture
def watch(chromium, base):
    with watching(chromium, base) as watch:
        yield watch


@pytest.fixture
def elsewhere(chromium, site):
    """The site at another port than it was built for: its address, and a `watch`."""
    with serve(site) as url, watching(chromium, url) as watch:
        yield url, watch


@pytest.fixture(scope="module")
def keep_watch(chromium, base):
    """The same, for a page that the tests of a file share."""
    with watching(chromium, base) as watch:
        yield watch
