"""What each page of the built site loads before a reader scrolls or touches anything.

    mkdocs build --strict
    python tests/benchmarks/page_weight.py [SITE_FOLDER]

Each page is opened in a Chromium of a phone's and of a desk's size, with an empty cache,
and left alone until the network is quiet. What came is counted as a host sends it that
compresses with gzip: the smaller of the file and its gzip. Heaviest first, in kB.
"""

import functools
import gzip
import http.server
import shutil
import sys
import threading
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
LIMIT = 150  # kB
TOGETHER = 4  # pages
PATIENCE = 60  # seconds
SIZES = {"phone": (390, 844), "desk": (1280, 900)}


def sent(body):
    """Bytes on the wire."""
    return min(len(body), len(gzip.compress(body, 6)))


class Loading:
    """A page that loads in a browser of its own; what is asked for, and what came."""

    def __init__(self, browser, address, size):
        width, height = SIZES[size]
        viewport = {"width": width, "height": height}
        self.page = browser.new_context(viewport=viewport).new_page()
        self.asked, self.came, self.failed = [], [], []
        self.page.on("request", lambda request: self.asked.append(request))
        self.page.on("requestfinished", lambda request: self.came.append(request))
        self.page.on("requestfailed", lambda request: self.failed.append(request))
        self.page.goto(address, wait_until="commit")

    def awaited(self):
        """The addresses of what was asked for and has not come."""
        ended = {*self.came, *self.failed}
        return [request.url for request in self.asked if request not in ended]


def quiet(loading):
    """Waits until for half a second nothing was asked for and nothing is awaited.

    Playwright's "networkidle" came late or never where several pages load at a time.
    """
    for one in loading:
        one.page.wait_for_load_state("load")
    before, since = None, time.monotonic()
    while True:
        asked = sum(len(one.asked) for one in loading)
        awaited = [url for one in loading for url in one.awaited()]
        if asked == before and not awaited:
            return
        if time.monotonic() - since > PATIENCE:
            raise TimeoutError(f"after {PATIENCE} s still asked for: {awaited}")
        before = asked
        loading[-1].page.wait_for_timeout(500)


def loaded(loading, known):
    """[{address: bytes}] of all that came, unasked, for each; `known` is added to."""
    quiet(loading)
    files = []
    for one in loading:
        urls = [request.url for request in one.came if request.url.startswith("http")]
        for request in one.came:
            if request.url in urls and request.url not in known:
                known[request.url] = sent(request.response().body())
        files.append({url: known[url] for url in urls})
        one.page.context.close()
    return files


def heaviest(browser, base, paths, sizes=SIZES):
    """[(kB, page, size of the screen, {address: bytes})], heaviest first.

    Several load at a time, for most of it is waiting until the network is quiet.
    """
    rows, known = [], {}
    asked = [(path, size) for size in sizes for path in paths]
    for start in range(0, len(asked), TOGETHER):
        some = asked[start : start + TOGETHER]
        pages = [Loading(browser, base + path, size) for path, size in some]
        for (path, size), files in zip(some, loaded(pages, known), strict=True):
            rows.append((sum(files.values()) / 1000, path, size, files))
    return sorted(rows, key=lambda row: -row[0])


def pages_of(site):
    """The addresses of all pages, but those that lead elsewhere."""
    return sorted(
        page.parent.relative_to(site).as_posix().removeprefix(".") + "/"
        for page in site.glob("**/index.html")
        if 'http-equiv="refresh"' not in page.read_text("utf-8")
    )


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A host that says nothing of each request."""

    def log_message(self, *args):
        pass


def main(site):
    """Prints a row for each page, and what makes those heavy that are too heavy."""
    handler = functools.partial(Quiet, directory=str(site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base = f"http://127.0.0.1:{server.server_port}/"
    paths = [path.lstrip("/") for path in pages_of(site)]
    from playwright.sync_api import sync_playwright  # a laptop may lack it

    with sync_playwright() as running:
        browser = running.chromium.launch(
            executable_path=shutil.which("chromium-headless-shell")
            or shutil.which("chromium"),
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        rows = heaviest(browser, base, paths)
        browser.close()
    server.shutdown()
    for kilobytes, path, size, files in rows:
        print(f"{kilobytes:6.1f} {size:5} /{path}")
        if kilobytes > LIMIT:
            for url, n in sorted(files.items(), key=lambda file: -file[1])[:8]:
                print(f"         {n / 1000:6.1f} {url.removeprefix(base)}")
    print(f"{sum(row[0] > LIMIT for row in rows)} of {len(rows)} over {LIMIT} kB")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else ROOT / "site")
