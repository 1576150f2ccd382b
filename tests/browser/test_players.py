"""Players: a reader's sentence, sounds side by side, programs that are tried."""

import re

import pytest
from accessible import faults, overflow
from following import comes_to_life

expect = pytest.importorskip("playwright.sync_api").expect
PHONE = {"width": 390, "height": 844}


def live(watched, path, kind):
    """The explorable of that kind on a page, once it is live."""
    page = watched.open(path)
    root = page.locator(f"[data-explore={kind}]").first
    comes_to_life(root)
    return root


def accessible(watched):
    page = watched.page
    assert faults(page) == []
    assert overflow(page) == 0
    assert watched.errors == []
    assert watched.foreign == []


# --- three kinds ------------------------------------------------------------------------


def test_a_sentence_is_continued_labelled_and_placed(watch):
    watched = watch(viewport=PHONE)
    root = live(watched, "start/three-kinds-of-model/", "kinds")
    box = root.get_by_label("your sentence")
    box.fill("The film was boring and far too long")
    expect(root.locator(".gm-label")).to_contain_text("% negative")
    expect(root.locator(".gm-label")).to_contain_text("boring")
    first = root.locator(".gm-make li").all_inner_texts()
    assert len(first) == 3
    root.get_by_role("button", name="Again").press("Enter")
    assert root.locator(".gm-make li").all_inner_texts() != first
    box.fill("The stock market fell and investors were afraid")
    expect(root.locator(".gm-label")).to_contain_text("63 % negative")
    expect(root.locator(".gm-place li").first).to_contain_text("market fell")
    accessible(watched)


@pytest.mark.parametrize("text", ["", "xyzzy plugh"])
def test_what_no_model_knows_is_said(watch, text):
    root = live(watch(), "start/three-kinds-of-model/", "kinds")
    root.get_by_label("your sentence").fill(text)
    unknown = "It knows none of these words."
    for kind in ("make", "label", "place"):
        expect(root.locator(f".gm-{kind}")).to_contain_text(unknown)
    assert "% positive" not in root.locator(".gm-label").inner_text()
    if not text:
        expect(root).to_contain_text("There is no sentence yet. Write one.")


def slowly(route):
    """Several frames are drawn before what is asked for arrives."""
    route.request.frame.page.wait_for_timeout(500)
    route.continue_()


@pytest.mark.parametrize("way", ["seen", "asked"])
def test_the_map_comes_when_it_is_seen_or_asked(watch, way):
    watched = watch(viewport={"width": 1280, "height": 800})
    asked = []
    watched.page.on("request", lambda request: asked.append(request.url))
    watched.page.route("**/stories.json", slowly)
    page = watched.open("start/three-kinds-of-model/")
    root = page.locator("[data-explore=kinds]")
    root.get_by_label("your sentence").wait_for()
    expect(root.locator(".gm-place li")).to_have_count(3)  # as printed
    page.wait_for_timeout(300)
    assert not [url for url in asked if "kinds_place" in url]
    if way == "seen":
        root.locator(".gm-place").scroll_into_view_if_needed()
    else:
        root.get_by_role("button", name="Our cat").click()
    place = root.locator(".gm-place")
    expect(place).to_contain_text("% of how the sentences differ", timeout=30_000)
    assert watched.errors == []


# --- sound --------------------------------------------------------------------------------

PLACE = re.compile("^Place in the sound")


def test_sounds_stand_side_by_side_with_one_player(watch):
    watched = watch(viewport=PHONE)
    root = live(watched, "types/audio/", "sound")
    audio = root.locator("audio")
    expect(audio).to_have_count(1)
    assert audio.get_attribute("controls") is None
    place = root.get_by_role("slider", name=PLACE)
    place.press("End")
    expect(place).to_have_attribute("aria-valuetext", "9.6 of 9.6 seconds")
    place.press("Home")
    place.press("PageUp")
    expect(place).to_have_attribute("aria-valuetext", "1.2 of 9.6 seconds")
    before = ink(root)
    root.get_by_role("button", name="the model's").click()
    expect(place).to_have_attribute("aria-valuetext", "1.2 of 19.2 seconds")
    assert ink(root) != before
    place.press("Space")
    watched.page.wait_for_function(
        "a => a.currentTime > 1.6", arg=audio.element_handle()
    )
    root.get_by_role("button", name="independent voices").click()  # goes on there
    watched.page.wait_for_function(
        "a => !a.paused && a.currentTime > 2", arg=audio.element_handle()
    )
    root.get_by_role("button", name="Pause").click()
    accessible(watched)


def ink(root):
    """How much of each part of the canvas is painted, waveform above, levels below."""
    return root.locator("canvas").evaluate(
        """canvas => {
            const { width, height } = canvas;
            const copy = new OffscreenCanvas(width, height);
            const context = copy.getContext("2d", { willReadFrequently: true });
            context.drawImage(canvas, 0, 0);
            const { data } = context.getImageData(0, 0, width, height);
            const sums = [0, 0];
            for (let i = 3; i < data.length; i += 4) sums[Number(i / 4 / width >= 60)] += data[i];
            return sums.map(sum => Math.round(sum / 2550));
        }"""
    )


def test_each_word_can_be_heard_alone(watch):
    watched = watch()
    page = watched.open("types/audio/")
    root = page.locator("[data-explore=sound]").last
    comes_to_life(root)
    root.get_by_role("button", name="saw").click()
    audio = root.locator("audio").element_handle()
    page.wait_for_function("a => a.currentTime > 1.1 && !a.paused", arg=audio)
    expect(root.get_by_role("button", name="saw")).to_have_attribute(
        "aria-current", "true"
    )
    page.wait_for_function("a => a.paused", arg=audio)
    assert 1.5 < audio.evaluate("a => a.currentTime") < 1.65  # the third of 8 in 4.1 s
    assert min(ink(root)) > 100
    assert watched.errors == []


def test_without_a_script_each_sound_has_its_own_player(watch):
    page = watch(java_script_enabled=False).open("types/audio/")
    assert page.locator("audio[controls]").count() == 9


# --- code ---------------------------------------------------------------------------------


def test_programs_are_struck_out_until_one_passes(watch):
    watched = watch(viewport=PHONE)
    root = live(watched, "types/code/", "tried")
    told = root.get_by_role("status")
    expect(told).to_contain_text("Nothing is tried yet")
    root.get_by_role("button", name="One more").press("Enter")
    expect(told).to_contain_text("Program 1 fails at test 1.")
    expect(root.locator("li s")).to_have_text("len(s)")
    root.get_by_role("button", name="To the end").click()
    expect(told).to_contain_text("Program 11 passes all 7 tests")
    expect(told).to_contain_text("it passes all: solved.")
    expect(root.locator("li b")).to_have_text("len(filter(vowel(c), s))")
    expect(root.locator("tr.gm-passes")).to_have_count(7)
    root.get_by_label("the task").select_option("is it prime")
    root.get_by_role("button", name="To the end").click()
    expect(told).to_contain_text("it passes 2: it is wrong.")
    accessible(watched)


def test_the_search_plays_by_itself_once_it_is_asked_to(watch):
    watched = watch()
    watched.page.emulate_media(reduced_motion="no-preference")
    root = live(watched, "types/code/", "tried")
    root.get_by_role("button", name="Try").click()
    root.locator("li").first.wait_for()
    expect(root.get_by_role("status")).to_contain_text("solved.", timeout=30_000)
    assert watched.errors == []


# --- a reader's own text and points -------------------------------------------------------


def test_two_models_learn_a_text_of_the_readers_own(watch):
    watched = watch(viewport=PHONE)
    root = live(watched, "own-data/", "text")
    asked = []
    watched.page.on("request", lambda request: asked.append(request))
    box = root.get_by_label("your text")
    box.fill("too short")
    root.get_by_role("button", name="Train both").click()
    expect(root).to_contain_text("Give it 200 characters at least.")
    box.fill("the quick brown fox jumps over the lazy dog; " * 20)
    root.get_by_role("button", name="Train both").press("Enter")
    ngram, gpt = root.locator(".gm-kind").all()
    expect(ngram.locator(".gm-written")).to_contain_text("quick brown fox jumps")
    steps = re.compile(r"(\d+) steps, \d+ a second; ([\d.]+) bits a byte")
    expect(gpt).to_contain_text(steps, timeout=60_000)
    expect(gpt).to_contain_text(
        re.compile(r"[3-9]\d steps|\d{3} steps"), timeout=120_000
    )
    root.get_by_role("button", name="Stop").click()
    bits = float(steps.search(gpt.inner_text())[2])
    assert bits < 8  # of 256 bytes, evenly
    assert len(gpt.locator(".gm-written").inner_text()) > 5
    now = gpt.inner_text()
    watched.page.wait_for_timeout(600)
    assert gpt.inner_text() == now
    sent = [r.url for r in asked if r.method != "GET" or "fox" in r.url]
    assert sent == []  # the text stays
    accessible(watched)


@pytest.mark.parametrize("model", ["flow matching", "a GAN"])
def test_either_model_learns_the_points_that_are_drawn(watch, model):
    watched = watch()
    root = live(watched, "own-data/", "train")
    root.get_by_label("Points to begin with").select_option("nothing yet")
    root.get_by_label("The model that learns them").select_option(model)
    plane = root.locator("canvas")
    for x in (100, 110, 120):
        plane.click(position={"x": x, "y": 80})
    said = root.locator("output")
    expect(said).to_contain_text("3 points.")
    root.get_by_role("button", name="Train").press("Enter")
    loss = "losses: discriminator" if model == "a GAN" else "loss"
    pattern = re.compile(rf"[1-9]\d+ steps, \d+ a second; {loss} [\d.]+")
    expect(said).to_contain_text(pattern, timeout=30_000)
    root.get_by_role("button", name="Pause").click()
    assert watched.errors == []
    assert watched.foreign == []
