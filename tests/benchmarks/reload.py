"""Seconds from an edit to the changed page, under `mkdocs serve`.

    python tests/benchmarks/reload.py [ROUNDS]

Serves a copy of the checkout. In turns it writes a line into a page and into the part
of an example that the page shows, and asks for the page, as its open tab does, until
the line stands there. Medians are printed, and how busy the machine was.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from contextlib import suppress
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[2]
PORT = 8009
PAGE = "docs/families/vae.md"
EXAMPLE = "snippets/families/vae.py"
SHOWN = "# --8<-- [start:train]\n"  # the page includes what follows
FIRST = 1200  # seconds that the first build may take: it runs the labs


def copy_checkout(folder):
    """What git tracks, and what the labs gave."""
    listed = subprocess.check_output(["git", "ls-files", "-z"], cwd=ROOT, text=True)
    for name in filter(None, listed.split("\0")):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, folder / name)
    if (ROOT / ".build").is_dir():
        shutil.copytree(ROOT / ".build", folder / ".build")


def serve(folder):
    command = [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{PORT}"]
    env = {**os.environ, "PYTHONPATH": str(folder)}
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    return subprocess.Popen(command, cwd=folder, env=env, **quiet)


def wait_for(text, address, limit):
    """Asks until `text` stands on the page; -> seconds."""
    begin = time.perf_counter()
    while time.perf_counter() - begin < limit:
        with suppress(OSError), urllib.request.urlopen(address, timeout=limit) as page:
            if text in page.read().decode():
                return time.perf_counter() - begin
        time.sleep(0.05)
    sys.exit(f"reload: no {text!r} on the page after {limit} s")


def edit_page(folder, mark):
    path = folder / PAGE
    path.write_text(f"{path.read_text('utf-8')}\n{mark}\n", "utf-8")


def edit_example(folder, mark):
    path = folder / EXAMPLE
    old = path.read_text("utf-8")
    new = old.replace(SHOWN, f"{SHOWN}# {mark}\n")
    assert new != old, f"{EXAMPLE} has no {SHOWN!r}"
    path.write_text(new, "utf-8")


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    seconds = {"page": [], "example": []}
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        copy_checkout(folder)
        address = f"http://127.0.0.1:{PORT}/families/vae/"
        server = serve(folder)
        try:
            print(f"first build {wait_for('</html>', address, FIRST):.1f} s")
            for i in range(rounds):
                for name, edit in ("page", edit_page), ("example", edit_example):
                    time.sleep(1)  # the server is at rest again
                    edit(folder, f"mark-{name}-{i}-")
                    took = wait_for(f"mark-{name}-{i}-", address, 60)
                    seconds[name].append(took)
        finally:
            server.terminate()
            server.wait()
    for name, found in seconds.items():
        print(f"{name:8} {median(found):.2f} s, {min(found):.2f} to {max(found):.2f}")
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")


if __name__ == "__main__":
    main()
