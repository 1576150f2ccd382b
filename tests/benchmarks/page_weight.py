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
from pathlib import Path

ROOT = Path(__file__).parents[2]
LIMIT = 150  # kB
TOGETHER = 4  # pages
SIZES = {"phone": (390, 844), "desk": (1280, 900)}


def sent(body):
    """Bytes on the wire."""
    return min(len(body), len(gzip.compress(body, 6)))


def opened(browser, address, size):
    """A page that begins to load in a browser of its own, and what comes for it."""
    width, height = SIZES[size]
    page = browser.new_context(viewport={"width": width, "height": height}).new_page()
    came = []
    page.on("requestfinished", lambda request: came.append(request))
    page.goto(address, wait_until="commit")
    return page, came


def loaded(pages, known):
    """[{address: bytes}] of all that came, unasked, for each; `known` is added to."""
    for page, _ in pages:
        page.wait_for_load_state("networkidle")
    pages[-1][0].wait_for_timeout(500)  # what a script asks for when the page is there
    files = []
    for page, came in pages:
        urls = [request.url for request in came if request.url.startswith("http")]
        for request in came:
            if request.url in urls and request.url not in known:
                known[request.url] = sent(request.response().body())
        files.append({url: known[url] for url in urls})
        page.context.close()
    return files


def heaviest(browser, base, paths, sizes=SIZES):
    """[(kB, page, size of the screen, {address: bytes})], heaviest first.

    Several load at a time, for most of it is waiting until the network is quiet.
    """
    rows, known = [], {}
    asked = [(path, size) for size in sizes for path in paths]
    for start in range(0, len(asked), TOGETHER):
        some = asked[start : start + TOGETHER]
        pages = [opened(browser, base + path, size) for path, size in some]
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
            executable_path=shutil.which("chromium"),
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
