"""The strictly built site, served under a sub-path, in a real Chromium."""

import functools
import http.server
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from snippets._catalogue import ROOT

HERE = Path(__file__).parent
AXE = HERE / "node_modules" / "axe-core" / "axe.min.js"
SUB = "/a/sub/path/"
SITE = "http://127.0.0.1:8000" + SUB  # only 404.html depends on its path
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
def site(tmp_path_factory):
    """The folder of the site, built as a deployment builds it."""
    folder = tmp_path_factory.mktemp("site")
    env = {
        **os.environ,
        "REPO_URL": REPO,
        "EDIT_URI": "edit/main/docs/",
        "SITE_URL": SITE,
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
    done = subprocess.run(
        command, cwd=ROOT, env=env, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.fixture(scope="session")
def pages(site):
    """The paths of all pages, relative to the site."""
    return sorted(
        p.relative_to(site).as_posix() for p in site.glob("**/*.html")
    )


class Handler(http.server.SimpleHTTPRequestHandler):
    """A plain static host at a sub-path; an unknown path gets 404.html."""

    def translate_path(self, path):
        if not path.startswith(SUB):
            return os.devnull + "/no"
        return super().translate_path("/" + path[len(SUB) :])

    def log_message(self, *args):
        pass


@pytest.fixture(scope="session")
def base(site):
    handler = functools.partial(Handler, directory=str(site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}{SUB}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def chromium():
    playwright = (
        pytest.importorskip("playwright.sync_api")
        if not os.environ.get("REQUIRE_ALL")
        else __import__("playwright.sync_api").sync_api
    )
    path = (
        shutil.which("chromium")
        or shutil.which("chromium-browser")
        or shutil.which("google-chrome")
    )
    if not path:
        missing("no Chromium is installed")
    if not AXE.is_file():
        missing("axe-core is missing: run `npm install` in tests/browser")
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
        self.page.goto(
            self.base + path.removesuffix("index.html"), wait_until="load"
        )
        return self.page


@pytest.fixture
def watch(chromium, base):
    contexts = []

    def watch(**options):
        context = chromium.new_context(reduced_motion="reduce", **options)
        contexts.append(context)
        return Watched(context, base)

    yield watch
    for context in contexts:
        context.close()
