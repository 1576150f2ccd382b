"""Seconds to the first output in the page, beside those of a bare Pyodide.

    python tests/benchmarks/first_run.py [ROUNDS]

Bare: a worker that loads Pyodide and NumPy from the same server and prints. Ours:
Run pressed on a glossary entry of the strictly built site, to its first output.
Cold is a new browser profile, warm the same one with the page loaded again, and
second is another Run on the same page. The two alternate; medians are printed.
"""

import functools
import http.server
import json
import re
import shutil
import sys
import tempfile
import threading
import time
from pathlib import Path
from statistics import median

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).parents[1] / "browser"))
from conftest import FLAGS, build_site

from snippets._site import pins

BARE = """<!doctype html><title>bare</title><script>
const worker = new Worker(URL.createObjectURL(new Blob([`
  importScripts("BASE/pyodide.js");
  loadPyodide({ indexURL: "BASE/", packages: ["numpy"] }).then((python) => {
    python.runPython("import numpy; print(numpy.arange(3))");
    postMessage("printed");
  });
`])));
worker.onmessage = () => document.body.append("printed");
</script><body>"""
PAGE, BLOCK = "glossary/s/", "figure[data-example='glossary/softmax']"


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A static host that lets the browser keep what it got, as real ones do."""

    def end_headers(self):
        self.send_header("Cache-Control", "max-age=600")
        super().end_headers()

    def log_message(self, *args):
        pass


def bare(page, base):
    begin = time.perf_counter()
    page.goto(base + "bare.html")
    page.get_by_text("printed").wait_for(timeout=60_000)
    return time.perf_counter() - begin


def ours(page, base):
    page.goto(base + PAGE)
    return press_run(page.locator(BLOCK))


def press_run(block):
    button = block.get_by_role("button", name="Run")
    begin = time.perf_counter()
    button.click()
    shown = block.locator(".gm-live pre").filter(has_text=re.compile(r"\S"))
    shown.wait_for(timeout=60_000)  # at once; `expect` asks at intervals
    return time.perf_counter() - begin


def measure(base, rounds, path):
    seconds = {}
    with sync_playwright() as running:
        for _ in range(rounds):
            for name, load in (("bare", bare), ("ours", ours)):
                with tempfile.TemporaryDirectory() as profile:
                    context = running.chromium.launch_persistent_context(
                        profile, executable_path=path, args=FLAGS
                    )
                    page = context.new_page()
                    for kind in ("cold", "warm"):
                        took = load(page, base)
                        seconds.setdefault((name, kind), []).append(took)
                    if name == "ours":
                        took = press_run(page.locator(BLOCK))
                        seconds.setdefault((name, "second"), []).append(took)
                    context.close()
    return {key: median(values) for key, values in seconds.items()}


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    path = shutil.which("chromium") or shutil.which("google-chrome")
    with tempfile.TemporaryDirectory() as folder:
        build_site(folder, RUNTIME="own")
        runtime = Path(folder) / "assets" / "pyodide"
        (runtime / "pyodide-lock.json").write_text(json.dumps(pins.LOCK))
        html = BARE.replace("BASE", "http://ORIGIN/assets/pyodide")
        handler = functools.partial(Quiet, directory=folder)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        origin = f"127.0.0.1:{server.server_port}"
        (Path(folder) / "bare.html").write_text(html.replace("ORIGIN", origin))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        found = measure(f"http://{origin}/", rounds, path)
        server.shutdown()
    for kind in ("cold", "warm"):
        b, o = found["bare", kind], found["ours", kind]
        print(f"{kind:6} bare {b:.2f} s, ours {o:.2f} s, ratio {o / b:.2f}")
    print(f"second {found['ours', 'second']:.2f} s ({rounds} rounds, medians)")


if __name__ == "__main__":
    main()
