"""How long the first movement of each explorable takes, from the input to the picture.

    mkdocs build --strict
    python tests/benchmarks/first_move.py [SITE_FOLDER [KIND]]

Each explorable is opened in a Chromium of a desk's size, and the first control of each
kind that it has is used once. Printed are medians of five openings, in milliseconds, for
the control that took longest: from the input to the frame that follows it; how much of it
the main thread computed, which a busy machine does not stretch; and the longest task in
the half second after the input and while the explorable came to life (a browser tells of
none under 50 ms). Slowest first.
"""

import functools
import http.server
import os
import re
import shutil
import sys
import threading
from pathlib import Path
from statistics import median

if __package__:
    from benchmarks.page_weight import ROOT, Quiet
else:
    from page_weight import ROOT, Quiet

LIMIT = 100  # ms
ROUNDS = 5
CONTROLS = {
    "guess": (".gm-bet button", lambda one: one.click()),
    "choice": ("select", lambda one: one.select_option(index=1)),
    "slider": ("input[type=range]", lambda one: one.press("ArrowLeft")),
    "tick": ("input[type=checkbox]", lambda one: one.click()),
    "text": ("input[type=text], textarea", lambda one: one.fill("the sea")),
    "plane": ("canvas[tabindex]", lambda one: one.press("Enter")),
    "button": ("button.gm-button:not(.gm-bet *)", lambda one: one.click()),
}
WATCH = """() => {
  window.tasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: "longtask", buffered: true });
  const begin = ({ timeStamp }) => {
    window.took ??= new Promise((tell) => {
      const frame = () => setTimeout(() => tell(performance.now() - timeStamp));
      requestAnimationFrame(frame);
    });
  };
  for (const type of ["click", "input", "change", "keydown"]) {
    addEventListener(type, begin, { capture: true });
  }
}"""
LIFE = "coming to life"
LONGEST = "() => Math.max(0, ...tasks.splice(0))"


def explorables(docs=ROOT / "docs"):
    """[(page, which of its explorables, kind)]: as the pages ask for them."""
    return [
        (page.relative_to(docs).as_posix(), at, kind)
        for page in sorted(docs.rglob("*.md"))
        for at, kind in enumerate(
            re.findall(r"^::: explore (\w+)", page.read_text("utf-8"), re.M)
        )
    ]


def controls(root):
    """The first control of each kind that can be used: {name: use it}."""
    found = {}
    for name, (selector, use) in CONTROLS.items():
        one = root.locator(f":is({selector}):enabled:visible").first
        if one.count():
            found[name] = functools.partial(use, one)
    return found


def opened(page, address, at):
    """The explorable at that place of a page, once it lives."""
    page.goto(address)
    page.evaluate(LONGEST)  # those of the page itself
    page.mouse.move(2, 2)  # it waits for a sign of a reader
    root = page.locator("[data-explore]").nth(at)
    root.scroll_into_view_if_needed()
    root.locator("canvas, input, button, select").first.wait_for()
    page.wait_for_timeout(500)
    return root


def computed(devtools):
    """Milliseconds of a processor that the main thread has used so far."""
    metrics = devtools.send("Performance.getMetrics")["metrics"]
    return 1000 * next(m["value"] for m in metrics if m["name"] == "TaskDuration")


def timed(page, address, at):
    """One opening: {control: [ms to the frame, of a processor, longest task]}."""
    devtools = page.context.new_cdp_session(page)
    devtools.send("Performance.enable", {"timeDomain": "threadTicks"})
    page.add_init_script(f"({WATCH})()")
    root = opened(page, address, at)
    times = {LIFE: [0, 0, page.evaluate(LONGEST)]}
    for name, use in controls(root).items():
        page.evaluate("() => delete window.took")
        before = computed(devtools)
        use()
        took = page.evaluate("() => window.took")
        work = computed(devtools) - before
        page.wait_for_timeout(500)
        times[name] = [took, work, page.evaluate(LONGEST)]
    return times


def row(browser, address, at):
    """Medians of the slowest control, its name, the longest task of coming to life."""
    rounds = []
    for _ in range(ROUNDS):
        context = browser.new_context(viewport={"width": 1280, "height": 900})
        rounds.append(timed(context.new_page(), address, at))
        context.close()
    medians = {
        name: [median(one[name][i] for one in rounds) for i in range(3)]
        for name in rounds[0]
    }
    *_, life = medians.pop(LIFE)
    slowest = max(medians, key=medians.get, default="no control")
    return *medians.get(slowest, (0, 0, 0)), life, slowest


def main(site, only=""):
    """Prints a row for each explorable."""
    handler = functools.partial(Quiet, directory=str(site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base = f"http://127.0.0.1:{server.server_port}/"
    from playwright.sync_api import sync_playwright  # a laptop may lack it

    rows = []
    with sync_playwright() as running:
        browser = running.chromium.launch(
            executable_path=shutil.which("chromium"),
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        for path, at, kind in explorables():
            if only in kind:
                address = base + re.sub(r"(index)?\.md$", "", path)
                rows.append((row(browser, address, at), kind, path))
        browser.close()
    server.shutdown()
    print("to the frame  computed  task  coming to life")
    for (ms, work, task, life, control), kind, path in sorted(rows, reverse=True):
        times = f"{ms:12.0f} {work:9.0f} {task:5.0f} {life:15.0f}"
        print(f"{times}   {kind} on {path}: {control}")
    late = sum(cells[0] > LIMIT for cells, *_ in rows)
    print(f"{late} of {len(rows)} over {LIMIT} ms to the frame")
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else ROOT / "site", *sys.argv[2:3])
