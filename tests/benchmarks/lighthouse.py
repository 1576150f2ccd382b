"""What Lighthouse says of the home page and three chapters, as of a phone.

    mkdocs build --strict
    (cd SOME_FOLDER && npm install lighthouse)
    PATH=SOME_FOLDER/node_modules/.bin:$PATH python tests/benchmarks/lighthouse.py [SITE]

The site is served with gzip, as a host serves it. Medians of five runs, in turns, of
performance, accessibility, best practices and SEO; then what failed in any run. The
first of the four depends on the machine. So the load is printed as well, and the median
of the same page, run beside it, without the scripts that are the site's own.
"""

import functools
import gzip
import http.server
import io
import json
import os
import re
import shutil
import subprocess
import sys
import threading
from collections import defaultdict
from pathlib import Path
from statistics import median

if __package__:
    from benchmarks.page_weight import ROOT, Quiet
else:
    from page_weight import ROOT, Quiet

PAGES = ["", "families/vae/", "families/diffusion/", "how/gpt/"]
CATEGORIES = ["performance", "accessibility", "best-practices", "seo"]
LEAST = [95, 100, 100, 100]
ROUNDS = 5
TEXT = (".html", ".css", ".js", ".json", ".svg", ".txt", ".xml")
BARE = "without-our-scripts/"  # the same pages, under an address of their own
OURS = re.compile(rb'<script src="[^"]*assets/(?!javascripts/)[^"]*"[^>]*></script>')
FLAGS = "--headless --no-sandbox --disable-gpu"


class Gzip(Quiet):
    """A host that compresses text, and lets a browser keep what it got."""

    def send_head(self):
        bare = self.path.startswith(f"/{BARE}")
        self.path = self.path.replace(BARE, "", 1)
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file() or path.suffix not in TEXT:
            return super().send_head()
        body = path.read_bytes()
        if bare and path.suffix == ".html":
            body = OURS.sub(b"", body)
        body = gzip.compress(body, 6)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return io.BytesIO(body)


def report(address):
    """One run: what Lighthouse writes of a page."""
    command = ["lighthouse", address, "--quiet", "--output=json"]
    command += [f"--only-categories={','.join(CATEGORIES)}", f"--chrome-flags={FLAGS}"]
    env = {"CHROME_PATH": shutil.which("chromium") or "", **os.environ}
    done = subprocess.run(command, env=env, check=True, capture_output=True, text=True)
    return json.loads(done.stdout)


def failed(told):
    """{category: audits of a weight that did not succeed}."""
    found = defaultdict(set)
    for name in CATEGORIES[1:]:
        for audit in told["categories"][name]["auditRefs"]:
            score = told["audits"][audit["id"]]["score"]
            if audit["weight"] and score is not None and score < 1:
                found[name].add(audit["id"])
    return found


def main(site):
    """Prints a row for each page."""
    if not shutil.which("lighthouse"):
        sys.exit("lighthouse is not installed; nothing was measured")
    handler = functools.partial(Gzip, directory=str(site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base = f"http://127.0.0.1:{server.server_port}/"
    scores = {page: [] for page in PAGES}
    bare = {page: [] for page in PAGES}
    faults = {page: defaultdict(set) for page in PAGES}
    for _ in range(ROUNDS):
        for page in PAGES:
            told = report(base + page)
            one = [100 * told["categories"][name]["score"] for name in CATEGORIES]
            scores[page].append(one)
            without = report(base + BARE + page)["categories"]["performance"]
            bare[page].append(100 * without["score"])
            for name, audits in failed(told).items():
                faults[page][name] |= audits
    server.shutdown()
    print("  ".join(CATEGORIES), "without")
    late = 0
    for page in PAGES:
        medians = [median(column) for column in zip(*scores[page], strict=True)]
        late += any(m < least for m, least in zip(medians, LEAST, strict=True))
        columns = zip(medians, CATEGORIES, strict=True)
        cells = [f"{value:{len(name)}.0f}" for value, name in columns]
        print("  ".join(cells), f" {median(bare[page]):7.0f}  /{page}")
        for name, audits in faults[page].items():
            print(f"  {name}: {', '.join(sorted(audits))}")
    print(f"{late} of {len(PAGES)} below {'/'.join(map(str, LEAST))}")
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else ROOT / "site")
