"""The viewers, by keyboard and pointer: on stored files, and on those of a run.

The page is a real one of the site, with a viewer of each kind put into it.
"""

import json
import re
from types import SimpleNamespace

import numpy as np
import pytest
from accessible import faults, overflow
from checkout import ROOT

from snippets._site.pages import viewers
from snippets._site.pages.links import Page
from snippets.media import Drawing, tile, write_png, write_wav

expect = pytest.importorskip("playwright.sync_api").expect
PHONE = {"width": 390, "height": 844}
VIEWERS = ROOT / "docs" / "assets" / "viewers"
KINDS = ["scrubber", "slider", "frames", "roll"]
BLOCK = "figure[data-example='glossary/softmax']"
PLACE = "glossary/viewed/"  # as deep as the page that it is made from
MADE = """
import json
from pathlib import Path
import numpy as np
from snippets.media import tile, write_png
sheet = tile(np.linspace(1, 0, 12).repeat(9).reshape(12, 3, 3), 4, scale=4, gap=0)
write_png("s.png", sheet, alt="Light to dark")
about = {"columns": 4, "rows": 3, "title": "Mine",
         "labels": [f"mine {i}" for i in range(12)]}
Path("s.json").write_text(json.dumps(about))
"""
TUNE = """
import json
from pathlib import Path
import numpy as np
from snippets.media import Drawing, write_wav
write_wav("r.wav", np.zeros(8000), 8000, title="Mine")
drawing = Drawing(200, 80, "My notes")
drawing.rect(20, 10, 60, 8, "place")
drawing.save("r.svg")
about = {"start": 0, "end": 200, "seconds": 1.0, "title": "Mine"}
Path("r.json").write_text(json.dumps(about))
"""


def fill(folder):
    """A sheet of twelve greys and two seconds of a tone, as an example would."""
    greys = np.linspace(0, 1, 12).repeat(16).reshape(12, 4, 4)
    write_png(folder / "s.png", tile(greys, 4, scale=8, gap=0), alt="Dark to light")
    labels = [f"step {i} of 11" for i in range(12)]
    about = {"columns": 4, "rows": 3, "labels": labels, "title": "Twelve greys"}
    (folder / "s.json").write_text(json.dumps(about))
    wave = np.sin(np.arange(16_000) / 3)
    write_wav(folder / "r.wav", wave / 2, 8000, title="A tone")
    drawing = Drawing(640, 120, "Notes of a tone")
    drawing.rect(120, 40, 400, 10, "make")
    drawing.save(folder / "r.svg")
    about = {"start": 120, "end": 520, "seconds": 2.0, "title": "A tone"}
    (folder / "r.json").write_text(json.dumps(about))


@pytest.fixture(scope="module")
def viewed(site, base):
    """Adds the page with the viewers to the built site; -> its path."""
    outputs = site / "outputs" / "glossary" / "softmax"
    fill(outputs)
    files = [p.name for p in outputs.iterdir()]
    example = SimpleNamespace(
        name="glossary/softmax",
        outputs=outputs,
        drawn=files,
        site=SimpleNamespace(docs=site),
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(viewers, "fresh", lambda *args: example)
        place = Page(example.site, "glossary/viewed.md", "glossary/viewed.md", "")
        html = "".join(
            viewers.viewer(place, kind, "softmax", file=file)
            for kind in KINDS
            for file in ["r.wav" if kind == "roll" else "s.png"]
        )
    text = (site / "glossary" / "s" / "index.html").read_text("utf-8")
    at = text.index("<figure", text.index('id="softmax"'))
    page = site / PLACE / "index.html"
    page.parent.mkdir()
    page.write_text(text[:at] + html + text[at:], "utf-8")
    sitemap = site / "sitemap.xml"  # instant navigation knows only its pages
    pages = sitemap.read_text("utf-8")
    more = f"<url><loc>{base}{PLACE}</loc></url></urlset>"
    sitemap.write_text(pages.replace("</urlset>", more), "utf-8")
    yield PLACE
    page.unlink()
    page.parent.rmdir()
    sitemap.write_text(pages, "utf-8")


# -> the greys of three corners; 0 with full transparency is told as null
CORNERS = """canvas => {
    const { width, height } = canvas;
    const copy = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
    copy.drawImage(canvas, 0, 0);
    return [[0, 0], [width - 1, 0], [width - 1, height - 1]].map(([x, y]) => {
        const [grey, , , opaque] = copy.getImageData(x, y, 1, 1).data;
        return opaque ? grey : null;
    });
}"""


def viewer(page, kind):
    """The viewer, once it is live and shows a frame."""
    root = page.locator(f"figure[data-viewer={kind}]")
    if kind == "roll":
        root.locator(".gm-track").wait_for()
    else:
        canvas = root.locator("canvas")
        canvas.wait_for()
        canvas.scroll_into_view_if_needed()  # its sheet comes when it is nearly seen
        page.wait_for_function(
            f"c => ({CORNERS})(c)[0] !== null", arg=canvas.element_handle()
        )
    return root


def grey(root):
    """The colour that the canvas shows, checked to be one frame and no more."""
    corners = root.locator("canvas").evaluate(CORNERS)
    assert len(set(corners)) == 1
    return corners[0]


def of(step):
    return round(255 * step / 11)


# --- on stored files ---------------------------------------------------------------


def test_each_is_small_and_comes_only_where_there_is_one(watch, viewed):
    sizes = {p.stem: p.stat().st_size for p in VIEWERS.glob("*.js")}
    assert sizes.keys() == {*KINDS, "sheet"}
    assert max(sizes.values()) < 5000
    watched = watch()
    asked = []
    watched.page.on("request", lambda request: asked.append(request.url))
    watched.open("glossary/s/").wait_for_timeout(300)
    assert not [url for url in asked if "/viewers/" in url]
    viewer(watched.open(viewed), "frames")
    assert {u.rsplit("/", 1)[1][:-3] for u in asked if "/viewers/" in u} == {
        *KINDS,
        "sheet",
    }
    assert not [u for u in asked if "pyodide" in u or "queue.js" in u]


@pytest.mark.parametrize("kind", ["scrubber", "slider"])
def test_a_slider_is_moved_by_keys_and_says_where_it_is(watch, viewed, kind):
    page = watch().open(viewed)
    root = viewer(page, kind)
    place = root.get_by_role("slider", name="Twelve greys")
    first = {"scrubber": 11, "slider": 0}[kind]  # the steps begin with noise
    expect(place).to_have_attribute("aria-valuetext", f"step {first} of 11")
    assert grey(root) == of(first)
    place.focus()
    for key, step in [("Home", 0), ("ArrowRight", 1), ("End", 11), ("ArrowLeft", 10)]:
        page.keyboard.press(key)
        expect(place).to_have_attribute("aria-valuetext", f"step {step} of 11")
        expect(root.locator(".gm-label-now")).to_have_text(f"step {step} of 11")
        assert grey(root) == of(step)
    picture = root.get_by_role("img", name="Twelve greys: step 10 of 11")
    expect(picture).to_be_visible()
    if kind == "slider":
        expect(root.locator(".gm-ends")).to_have_text("step 0 of 11step 11 of 11")


def test_frames_are_stepped_by_buttons_and_by_keys(watch, viewed):
    page = watch().open(viewed)
    root = viewer(page, "frames")
    label = root.get_by_role("status").first
    root.get_by_role("button", name="Next").click()
    expect(label).to_have_text("step 1 of 11")
    assert grey(root) == of(1)
    root.get_by_role("button", name="Previous").press("Enter")
    root.get_by_role("button", name="Previous").press("Enter")
    expect(label).to_have_text("step 11 of 11")  # a clip goes round
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    expect(label).to_have_text("step 1 of 11")


def test_a_clip_is_large_plays_while_it_is_seen_and_is_scrubbed(watch):
    watched = watch(viewport={"width": 1280, "height": 500})
    watched.page.emulate_media(reduced_motion="no-preference")
    page = watched.open("types/video/")
    root = viewer(page, "frames")
    label = root.locator(".gm-label-now")
    page.wait_for_timeout(500)
    expect(label).to_have_text("frame 1 of 12")  # nobody sees most of it
    root.locator("canvas").evaluate("c => c.scrollIntoView({ block: 'center' })")
    expect(root.get_by_role("button", name="Pause")).to_be_attached()
    expect(label).not_to_have_text("frame 1 of 12")
    canvas, column = (
        root.locator(part).bounding_box()["width"] for part in ("canvas", ".gm-shown")
    )
    assert canvas > 0.97 * column
    place = root.get_by_role("slider", name=re.compile("^Clips"))
    place.press("End")
    expect(label).to_have_text("frame 12 of 12")
    place.press("Tab")  # and is let go
    expect(place).not_to_be_focused()
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    root.locator("canvas").scroll_into_view_if_needed()
    page.wait_for_timeout(500)
    expect(label).to_have_text("frame 12 of 12")  # the reader stopped it


@pytest.mark.parametrize("kind", ["scrubber", "frames"])
def test_play_can_be_paused_and_steps_do_not_play_by_themselves(watch, viewed, kind):
    watched = watch()
    watched.page.emulate_media(reduced_motion="no-preference")
    page = watched.open(viewed)
    root = viewer(page, kind)
    label = root.locator(".gm-label-now")
    if kind == "scrubber":
        page.wait_for_timeout(700)
        expect(label).to_have_text("step 11 of 11")
        root.get_by_role("button", name="Play").click()
    else:
        root.locator("canvas").scroll_into_view_if_needed()
    expect(label).not_to_have_text(re.compile("step (0|11) of 11"))
    root.get_by_role("button", name="Pause").click()
    now = label.inner_text()
    page.wait_for_timeout(700)
    assert label.inner_text() == now
    root.get_by_role("button", name="Play").click()
    expect(label).not_to_have_text(now)
    page.emulate_media(reduced_motion="reduce")  # also in the middle of it
    expect(root.get_by_text("Play")).to_be_hidden()
    now = label.inner_text()
    page.wait_for_timeout(700)
    assert label.inner_text() == now


def test_a_scrubber_plays_once_to_its_end(watch, viewed):
    watched = watch()
    watched.page.emulate_media(reduced_motion="no-preference")
    root = viewer(watched.open(viewed), "scrubber")
    root.get_by_role("button", name="Play").click()
    expect(root.locator(".gm-label-now")).to_have_text("step 11 of 11")
    expect(root.get_by_role("button", name="Play")).to_be_visible()


def test_less_motion_leaves_no_play_but_all_frames(watch, viewed):
    page = watch().open(viewed)  # it asks for reduced motion
    for kind in ("scrubber", "frames"):
        root = viewer(page, kind)
        assert root.get_by_role("button", name="Play").count() == 0
        root.get_by_text("All on one sheet").click()
        expect(root.get_by_role("img", name="Dark to light")).to_be_visible()


def test_a_roll_has_a_playhead_that_seeks_and_follows(watch, viewed):
    page = watch().open(viewed)
    root = viewer(page, "roll")
    track = root.get_by_role("slider", name=re.compile("^Place in: A tone"))
    head = root.locator(".gm-head")
    time = "a => a.currentTime"
    audio = root.locator("audio")

    def share():
        box, at = track.bounding_box(), head.bounding_box()
        return (at["x"] + at["width"] / 2 - box["x"]) / box["width"]

    assert share() == pytest.approx(120 / 640, abs=0.01)
    track.focus()
    page.keyboard.press("End")
    expect(track).to_have_attribute("aria-valuetext", "2.0 of 2.0 seconds")
    assert share() == pytest.approx(520 / 640, abs=0.01)
    page.keyboard.press("Home")
    page.keyboard.press("ArrowRight")
    assert audio.evaluate(time) == pytest.approx(0.05)
    box = track.bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + 20)
    assert audio.evaluate(time) == pytest.approx(1.0, abs=0.02)
    track.focus()
    page.keyboard.press("Space")
    page.wait_for_function("a => a.currentTime > 1.4", arg=audio.element_handle())
    expect(track).to_have_attribute(
        "aria-valuetext", re.compile(r"^(1\.[3-9]|2\.0) of 2\.0 seconds")
    )
    assert share() > 0.55


def test_it_mounts_after_instant_navigation(watch, viewed, base):
    watched = watch()
    page = watched.open("glossary/s/")
    page.evaluate("window.sameDocument = true")
    page.evaluate(
        """url => {
            const link = Object.assign(document.createElement("a"), { href: url });
            document.querySelector("article").append(link);
            link.click();
        }""",
        base + viewed,
    )
    root = viewer(page, "frames")
    root.get_by_role("button", name="Next").click()
    expect(root.locator("output")).to_have_text("step 1 of 11")
    assert page.evaluate("window.sameDocument")
    assert watched.errors == []


# --- without a script, small, dark ---------------------------------------------------


def test_without_a_script_the_sheet_and_the_sound_are_there(watch, viewed):
    watched = watch(java_script_enabled=False, viewport=PHONE)
    page = watched.open(viewed)
    for kind in KINDS:
        root = page.locator(f"figure[data-viewer={kind}]")
        if kind == "roll":
            expect(root.locator("audio")).to_be_visible()
            expect(root.get_by_role("img", name="Notes")).to_be_visible()
        else:
            expect(root.get_by_role("img", name="Dark")).to_be_visible()
            expect(root).to_contain_text("row by row, from “step 0 of 11”")
        assert root.locator("button, input").count() == 0


@pytest.mark.parametrize("width", [{"width": 1280, "height": 900}, PHONE])
def test_they_are_accessible_and_fit(watch, viewed, width):
    watched = watch(viewport=width)
    watched.page.emulate_media(reduced_motion="no-preference")
    page = watched.open(viewed)
    for kind in KINDS:
        root = viewer(page, kind)
        control = root.locator("input, button, .gm-map, .gm-track").first
        control.focus()
        page.keyboard.press("ArrowRight")  # so that its focus is shown
        outline = control.evaluate("e => getComputedStyle(e).outlineStyle")
        assert outline == "solid", kind
    assert faults(page) == []
    assert overflow(page) == 0
    assert watched.errors == []
    assert watched.foreign == []


# --- on the files of a run ------------------------------------------------------------


def run(page, code):
    figure = page.locator(BLOCK)
    figure.get_by_role("button", name=re.compile("^Edit")).click()
    figure.locator(".cm-content").click()
    page.keyboard.press("Control+a")
    page.keyboard.insert_text(code)
    page.keyboard.press("Control+Enter")
    expect(figure.locator(".gm-status")).to_have_text(
        re.compile("^(Done|An error)"), timeout=120_000
    )
    return figure


def test_a_run_in_the_page_goes_live_and_reset_goes_back(watch, viewed, runtime):
    watched = watch()
    page = watched.open(viewed)
    roots = {kind: viewer(page, kind) for kind in KINDS}
    roots["frames"].get_by_role("button", name="Next").click()
    figure = run(page, MADE)
    for kind in ("scrubber", "slider", "frames"):
        expect(roots[kind]).to_contain_text("Made by your run, just now.")
    expect(roots["frames"].locator("output")).to_have_text("mine 1")
    assert grey(roots["frames"]) == of(10)
    assert roots["frames"].locator("canvas").evaluate("c => c.width") == 12
    expect(roots["roll"]).to_contain_text("as published")
    assert figure.locator(".gm-made a").count() == 0  # no link for the JSON
    figure.get_by_role("button", name=re.compile("^Reset")).click()
    for root in roots.values():
        expect(root).to_contain_text("as published")
    expect(roots["frames"].locator("output")).to_have_text("step 1 of 11")
    assert grey(roots["frames"]) == of(1)
    assert watched.errors == []


def test_a_roll_goes_live_too(watch, viewed, runtime):
    watched = watch()
    page = watched.open(viewed)
    root = viewer(page, "roll")
    run(page, TUNE)
    expect(root).to_contain_text("Made by your run, just now.")
    track = root.get_by_role("slider", name=re.compile("^Place in: Mine"))
    expect(track).to_have_attribute("aria-valuemax", "1")
    assert root.locator("audio").get_attribute("src").startswith("blob:")
    expect(root.get_by_role("img", name="My notes")).to_have_count(1)
    assert watched.errors == []


def test_what_cannot_be_shown_is_said_and_the_old_stays(watch, viewed, runtime):
    page = watch().open(viewed)
    root = viewer(page, "scrubber")
    run(page, MADE.replace('"rows": 3', '"rows": 1'))
    expect(root).to_contain_text("cannot be shown here: its columns, rows")
    expect(root.locator(".gm-label-now")).to_have_text("step 11 of 11")
    assert grey(root) == of(11)
