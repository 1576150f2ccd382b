"""What can be explored comes to life when it is seen, and complains of nothing."""

import re

import pytest
from accessible import faults
from benchmarks.first_move import controls
from checkout import SITE
from following import comes_to_life

from snippets.character.probabilistic import tail

EXPLORABLE = "[data-explore={}]"
PLACES = [
    (page, kind)
    for page, text in SITE.pages.items()
    for kind in re.findall(r"^::: explore (\w+)", text, re.M)
]


SHOWN = """root => root.innerText + [...root.querySelectorAll("input, select, button")]
  .map(one => [one.value, one.checked, one.ariaPressed]).join()"""


@pytest.mark.parametrize(("page", "kind"), PLACES)
def test_it_takes_the_place_of_the_stored_picture(watch, page, kind):
    watched, root = explored(watch, re.sub(r"(index)?\.md$", "", page), kind)
    assert root.locator(".gm-lost").count() == 0
    assert faults(watched.page, EXPLORABLE.format(kind)) == []
    before = root.evaluate(SHOWN)
    moved = move(root)
    assert (root.evaluate(SHOWN) != before) == bool(moved)
    assert faults(watched.page, EXPLORABLE.format(kind)) == [], (
        f"after a move of {', '.join(moved)}"
    )
    assert watched.errors == []
    assert watched.foreign == []


def move(root):
    """The first control of each kind is used once; -> the kinds that there are."""
    found = controls(root)
    for use in found.values():
        use()
    return list(found)


@pytest.mark.parametrize(
    ("page", "kind", "act", "told"),
    [
        ("families/gan/", "game", "querySelector('.gm-main').click()", "1 steps"),
        ("own-data/", "train", "querySelector('.gm-main').click()", "1 steps"),
        (
            "families/diffusion/",
            "steps",
            "querySelector('[aria-label=\"Number of steps\"]')"
            ".dispatchEvent(new Event('input'))",
            "step 1 of 20",
        ),
    ],
)
def test_the_first_answer_comes_after_one_step(watch, page, kind, act, told):
    """For milliseconds, see tests/benchmarks/first_move.py."""
    _, root = explored(watch, page, kind)
    line = "root.querySelector('output.gm-label-now').textContent"
    said = root.evaluate(f"root => {{ root.{act}; return {line}; }}")
    assert said.split(",")[0] == told


def test_what_the_gpt_writes_stays_bytes(watch):
    """A line break does not survive a text box; in the model's text it must."""
    page = watch().open("how/gpt/")
    root = page.locator("[data-explore=gpt]")
    comes_to_life(root)
    root.get_by_role("button", name="Write on").click()
    root.locator(".gm-bytes span", has_text="↵").first.wait_for(timeout=30_000)
    root.get_by_role("button", name="Stop").click()


def explored(watch, page, kind, **options):
    """What stands for `kind` on a page, once it lives; and who watches the page."""
    watched = watch(**options)
    root = watched.open(page or "index.html").locator(EXPLORABLE.format(kind)).first
    comes_to_life(root)
    return watched, root


def now(root, pattern):
    """The numbers in the line that tells where it stands, once it fits a pattern."""
    line = root.locator("output.gm-label-now", has_text=re.compile(pattern)).first
    line.wait_for(timeout=30_000)
    return [float(n) for n in re.search(pattern, line.inner_text()).groups()]


def drawing(root):
    """The picture on its plane, to see whether it has changed."""
    return root.locator("canvas").first.evaluate("canvas => canvas.toDataURL()")


def test_a_penalty_winds_the_circle_into_the_middle(watch):
    watched, root = explored(watch, "families/gan/", "spiral")
    told = r"began (\S+) away from rest, and are (\S+) away after (\d+) steps"
    line = root.locator(".gm-label-now")

    def away():
        return [float(n) for n in re.search(told, line.inner_text()).groups()]

    assert away() == [1.00, 1.58, 400]  # as printed
    root.get_by_label("they step").select_option("in turn")
    assert away() == [1.00, 1.01, 400]
    root.get_by_label("they step").select_option("at once")
    penalty, steps = root.locator("input[type=range]").all()
    penalty.fill("0.5")
    assert away() == [1.00, 0.00, 400]
    steps.fill("0")
    assert away() == [1.00, 1.00, 0]
    before = drawing(root)
    root.locator("canvas").press("ArrowUp")
    root.locator("canvas").press("Enter")
    assert away()[0] == 0.20
    assert drawing(root) != before
    assert watched.errors == []


def test_walkers_leave_their_mode_only_when_they_are_heated(watch):
    watched, root = explored(watch, "families/energy_based/", "energy")
    root.get_by_role("button", name="1 to 3").click()
    before = drawing(root)
    root.get_by_role("button", name="1,000 steps").click()
    modes, home = now(root, r"step 1000: (\d) of 8 .*; (\d+) %")
    assert modes <= 3
    assert home > 75
    assert drawing(root) != before
    assert "You guessed “1 to 3”" in root.get_by_role("status").first.inner_text()
    root.get_by_role("button", name="Heat, then cool").click()
    modes, home = now(root, r"step 1400: (\d) of 8 .*; (\d+) %")
    assert modes >= 6
    assert home < 40
    root.locator("canvas").press("ArrowLeft")
    root.locator("canvas").press("Enter")
    now(root, r"step (0): 0 of 8")
    assert watched.errors == []


def test_a_cell_gains_in_density_what_it_loses_in_area(watch):
    watched, root = explored(watch, "families/normalizing_flow/", "flow")
    root.get_by_role("button", name="ten times it").click()
    line = root.locator("output.gm-label-now").last
    seen = set()
    for layer in range(9):
        root.get_by_role("slider").fill(str(layer))
        now(root, rf"after layer ({layer}) of 8")
        area, density = map(float, re.findall(r"× ([\d.e+-]+)", line.inner_text()))
        assert abs(area * density - 1) < 0.1  # two digits of each are shown
        seen.add(area)
        if layer == 0:
            assert area == 1
            before = drawing(root)
    assert len(seen) > 4
    assert drawing(root) != before
    assert "You guessed “ten times it”" in root.get_by_role("status").first.inner_text()
    here = line.inner_text()
    for _ in range(6):
        root.locator("canvas").press("ArrowUp")
    assert line.inner_text() != here
    assert watched.errors == []


def test_gradients_come_back_as_the_program_prints_them(watch):
    watched, root = explored(watch, "how/backpropagation/", "reverse")
    printed = (SITE.docs / "outputs" / "reverse_mode" / "output.txt").read_text()
    rows = re.findall(r"^  (\S+) +value +(\S+) +gradient +(\S+)$", printed, re.M)
    assert len(rows) == 9

    def told():
        label = root.locator("svg.gm-neuron").get_attribute("aria-label")
        return re.findall(r"(\S+) (-?[\d.]+) \(([^)]*)\)", label)

    forward = [(name, value) for name, value, _ in rows]
    assert [(name, value) for name, value, _ in told()] == forward
    assert [one[2] for one in told()].count("no gradient yet") == 8
    for _ in range(3):
        root.get_by_role("button", name="One step back").click()
    now(root, r"step (3) of 9: - hands tanh its 3.328 × 1.000")
    root.get_by_role("button", name="Whole backward pass").click()
    assert told() == rows
    root.get_by_role("button", name="both").click()
    root.get_by_role("slider").nth(2).fill("0")
    said = root.get_by_role("status").first.inner_text()
    assert re.search(r"It is -?0\.000 for w and [1-9-]", said)
    assert watched.errors == []


def test_the_model_goes_on_from_any_rows(watch):
    watched, root = explored(watch, "families/autoregressive/", "pixels")
    root.get_by_role("button", name="all 32").click()
    upper = drawing(root)
    root.get_by_role("button", name="One pixel").click()
    now(root, r"pixel (34) of 64")
    costs = []
    pictures = set()
    for _ in range(2):
        root.get_by_role("button", name="Let it go on").click()
        costs += now(root, r"done; the whole digit costs ([\d.]+) nats")
        pictures.add(drawing(root))
    assert len(pictures | {upper}) == 3
    assert all(20 < nats < 200 for nats in costs)
    said = root.get_by_role("status").first.inner_text()
    assert "Of the last two drawings" in said
    root.get_by_role("button", name="Wipe").click()
    blank = drawing(root)
    root.locator("canvas").press("ArrowRight")
    root.locator("canvas").press("Enter")
    assert drawing(root) != blank
    root.get_by_role("slider").fill("0")
    now(root, r"pixel (1) of 64")
    assert watched.errors == []


def test_guidance_obeys_narrows_and_at_minus_one_forgets(watch):
    watched, root = explored(watch, "families/guidance/", "guided")
    line = r"(\d+) % on the mode asked for; width of a mode ([\d.]+)"
    there, plain = now(root, line)
    assert there > 95
    before = drawing(root)

    def at(scale):
        root.get_by_role("slider").fill(str(scale))
        return now(root, line)

    there, narrow = at(4)  # the scale 0.5
    assert narrow < plain - 0.02
    assert drawing(root) != before
    root.get_by_role("button", name="on all modes alike").click()
    root.locator("canvas").press("ArrowLeft")
    root.locator("canvas").press("Enter")
    assert root.locator("select").first.input_value() == "4"
    there, _ = at(0)  # the scale -1
    assert there < 40
    assert "At the scale -1" in root.get_by_role("status").first.inner_text()
    assert watched.errors == []


def test_digits_are_guided_by_the_weights_that_the_table_measures(watch):
    watched, root = explored(watch, "families/guidance/", "guided")
    asked_for = []
    watched.page.on("request", lambda request: asked_for.append(request.url))
    kind = root.locator("select", has_text="ten digits")
    kind.select_option("ten digits")
    line = r"(\d+) of 10 classified as asked; the classifier reads ([\d ]+)"

    def read(scale):
        root.get_by_role("slider").fill(str(scale))
        now(root, r"(\d+) of 10 classified as asked")
        said = root.locator("output.gm-label-now").inner_text()
        count, digits = re.search(line, said).groups()
        return int(count), digits.split()

    count, digits = read(3)  # the scale 0.25
    assert count >= 9
    assert sum(d == str(i) for i, d in enumerate(digits)) == count
    assert any("guided_digit.bin" in url for url in asked_for)  # not before
    before = drawing(root)
    count, _ = read(0)  # the scale -1: the class is forgotten
    assert count <= 4
    assert drawing(root) != before
    root.locator("select").first.select_option("7")
    count, digits = read(5)  # the scale 1
    assert digits.count("7") == count >= 9
    kind.select_option("points on the ring")
    now(root, r"(\d+) % on the mode asked for")
    assert watched.errors == []


def test_steps_are_few_or_many_with_fresh_noise_or_without(watch):
    watched, root = explored(watch, "families/diffusion/", "steps")
    root.get_by_role("button", name="5", exact=True).click()
    count = root.get_by_role("slider", name="Number of steps")
    line = r"step \d+ of \d+: (\d+) % on a mode"
    shares = []
    for n in (0, 5):
        count.fill(str(n))
        shares += now(root, line)
    one, many = shares
    assert one < 20
    assert many > 85
    assert "With 20 steps" in root.get_by_role("status").first.inner_text()
    pictures = {drawing(root)}
    for name in ("fresh noise", "the field"):
        root.get_by_label(name).click()
        now(root, line)
        pictures.add(drawing(root))
    root.locator("canvas").press("ArrowUp")
    root.locator("canvas").press("Enter")
    now(root, line)
    pictures.add(drawing(root))
    assert len(pictures) == 4
    assert now(root, line)[0] > 80  # without fresh noise, too
    assert watched.errors == []


def test_the_board_sorts_by_what_was_printed_and_dims_the_rest(watch):
    watched, root = explored(watch, "families/which/", "board")
    printed = (SITE.docs / "outputs" / "compare" / "output.txt").read_text()
    names = root.locator("tbody th a")
    assert names.count() == 8
    root.get_by_role("button", name="Guided", exact=True).click()
    root.get_by_role("button", name="Fréchet distance").focus()
    watched.page.keyboard.press("Enter")
    digits = printed[printed.index("digits  ") : printed.index("one Gaussian")]
    figures = re.findall(r"^(\w[\w ]*?) +([\d.]+) ±", digits, re.M)
    best = sorted(figures, key=lambda row: float(row[1]))
    ours = {name.lower().replace("-", " ") for name in names.all_inner_texts()}
    expected = [name for name, _ in best if name in ours]
    assert [n.lower().replace("-", " ") for n in names.all_inner_texts()] == expected
    said = root.get_by_role("status").first.inner_text()
    assert "You guessed “Guided”. It is Guided, then GAN." in said
    assert root.locator("tbody svg path").count() > 16
    root.locator("select").select_option(label="a code for every point")
    assert root.locator("tr:not([data-dim=yes]) th a").all_inner_texts() == ["VAE"]
    assert root.locator("tr[data-dim=yes]").count() == 7
    assert watched.errors == []


def test_what_is_answered_follows_what_stands_before_the_question(watch):
    watched, root = explored(watch, "applications/retrieval/", "asked")
    root.get_by_role("button", name="none, or one").click()
    root.get_by_label("the question").select_option(index=9)
    rows = root.locator("tbody tr")
    said = {row.split("\t")[0]: row.split("\t")[1] for row in rows.all_inner_texts()}
    assert "5 arches" in said["the passage found"]
    assert "7 arches" in said["a changed passage"]
    root.get_by_label("ask in other words").check()
    assert rows.count() == 2
    assert "none, or one" in root.locator(".gm-bet").inner_text()
    assert watched.errors == []


def test_a_reply_follows_what_is_passed(watch):
    watched, root = explored(watch, "applications/chatbot/", "talk")
    root.get_by_role("button", name="about thirty").click()
    root.get_by_label("what somebody told it").select_option(index=2)
    way = root.get_by_label("what is passed")
    written = root.locator(".gm-written")
    assert "Not right. Passed this, 1 of 40" in root.locator("output").inner_text()
    assert "Biscuit" not in written.inner_text()
    way.select_option(label="the history")
    assert "is Biscuit." in written.locator("mark").inner_text()
    assert "Passed this, 27 of 40" in root.locator("output").inner_text()
    way.select_option(label="there, to be kept secret")
    assert "Keep this secret." in written.inner_text()
    assert "It is 1." in root.locator(".gm-bet").inner_text()
    assert watched.errors == []


def test_the_wording_decides_what_a_sentence_is_called(watch):
    watched, root = explored(watch, "character/flexible/", "worded")
    root.get_by_role("button", name="in two").click()
    said = root.locator("output")
    assert "20 to 32 are right" in said.inner_text()
    rows = root.locator("tbody tr")
    assert rows.count() == 12
    assert rows.nth(2).inner_text().split("\t")[1:] == ["negative", "✗", "20"]
    root.get_by_label("the prompt").select_option("The film was")
    prompt = root.locator(".gm-written")
    assert prompt.inner_text().endswith("all the way home. The film was")
    root.get_by_label("against an empty sentence").check()
    assert "17 to 31 are right" in said.inner_text()
    root.get_by_label("the sentence").select_option(index=1)
    assert prompt.inner_text().startswith("I fell asleep")
    assert "It is 6." in root.locator(".gm-bet").inner_text()
    assert watched.errors == []


def test_a_reply_is_stepped_through_under_its_mask(watch):
    watched, root = explored(watch, "applications/structured-output/", "masks")
    root.get_by_role("button", name="at less than half").click()
    assert root.get_by_text("1 of 49,152 tokens").count() == 0
    before = root.locator(".gm-written").inner_text()
    root.get_by_role("button", name="Next token").click()
    assert root.locator(".gm-written").inner_text().startswith(before)
    assert "In this reply at 1 of 25." in root.locator(".gm-bet").inner_text()
    assert root.locator(".gm-bars s").count() > 0
    assert watched.errors == []


def test_links_grow_round_by_round(watch):
    watched, root = explored(watch, "applications/translation/", "alignments")
    root.get_by_role("button", name="after about 5").click()
    said = root.locator("output.gm-label-now")
    assert said.inner_text().startswith("0 of 6")
    for _ in range(6):
        root.get_by_role("button", name="More rounds").click()
    assert said.inner_text().startswith("5 of 6")
    assert "5 of 6" in root.locator(".gm-bet").inner_text()
    root.get_by_role("combobox").select_option(index=3)
    assert "sucht" in root.locator(".gm-align").inner_text()
    assert watched.errors == []


def test_a_call_is_written_and_a_program_puts_in_the_result(watch):
    watched, root = explored(watch, "applications/tools/", "calls")
    root.get_by_role("button", name="none, or one").click()
    written = root.locator(".gm-written")
    assert written.locator("mark").count() == 0
    before = written.inner_text()
    root.get_by_role("button", name="Next").click()
    assert written.inner_text().startswith(before)
    assert written.locator("mark").count() == 1
    root.get_by_label("questions").select_option("shop")
    assert "look_up" in written.inner_text()
    assert "Alone it gets" in root.locator(".gm-bet").inner_text()
    assert watched.errors == []


def test_sentences_vote_round_by_round(watch):
    watched, root = explored(watch, "applications/summarisation/", "ranks")
    root.get_by_role("button", name="one in the middle").click()
    said = root.locator("output.gm-label-now")
    assert said.inner_text() == "All sentences have the same rank."
    for _ in range(8):
        root.get_by_role("button", name="Next round").click()
    assert said.inner_text() == "Sentences 1 and 5 have the highest rank."
    assert "Sentences 1 and 5" in root.locator(".gm-bet").inner_text()
    root.get_by_role("combobox").select_option(index=2)
    assert said.inner_text() == "All sentences have the same rank."
    assert watched.errors == []


def test_the_bodies_of_a_function_are_ranked_by_their_tests(watch):
    watched, root = explored(watch, "applications/code-assistant/", "bodies")
    root.get_by_role("button", name="nearly all").click()
    rows = root.locator("tbody tr")
    assert rows.count() == 10
    root.get_by_label("rank by the shown tests").check()
    passed = [
        int(text[0]) for text in rows.locator("td:nth-child(2)").all_inner_texts()
    ]
    assert passed == sorted(passed, reverse=True)
    rows.last.get_by_role("button").click()
    assert "def " in root.locator(".gm-written").inner_text()
    assert "For " in root.locator(".gm-bet").inner_text()
    assert watched.errors == []


def test_a_poem_is_counted_as_it_is_typed(watch):
    watched, root = explored(watch, "applications/creative-writing/", "verse")
    root.get_by_role("button", name="about half").click()
    root.get_by_role("textbox").fill("a frog in the grass\nlooks at me and looks away")
    said = root.locator("output")
    assert said.inner_text() == "It does not keep the rule."
    root.get_by_role("textbox").fill(
        "a frog in the grass\nlooks at me and looks away\nand is grass again"
    )
    assert said.inner_text() == "It keeps the rule."
    assert root.locator("tr.gm-passes").count() == 3
    root.get_by_role("combobox").select_option("random words")
    first = root.get_by_role("textbox").input_value()
    root.get_by_role("button", name="another").click()
    assert root.get_by_role("textbox").input_value() != first
    assert said.inner_text() == "It keeps the rule."
    assert "It is 7.5 %" in root.locator(".gm-bet").inner_text()
    assert watched.errors == []


def test_noise_has_the_most_different_pairs(watch):
    watched, root = explored(watch, "applications/content/", "adverts")
    root.get_by_role("button", name="our texts").click()
    root.get_by_role("combobox").select_option(index=3)
    assert root.locator("tbody tr").count() == 5
    assert root.locator("tr.gm-passes").count() >= 3
    root.get_by_role("slider").fill("50")
    assert "It is “random words”" in root.locator(".gm-bet").inner_text()
    assert watched.errors == []


def test_generations_draw_together_unless_real_points_join_them(watch):
    watched, root = explored(watch, "judging/collapse/", "generations")
    root.get_by_role("button", name="a tenth, or less").click()
    told = r"generation (\d+): standard deviation ([\d.]+)"
    first = now(root, told)
    assert first[0] == 1
    for _ in range(3):
        root.get_by_role("button", name="50 generations").click()
    alone = now(root, r"generation (151): standard deviation ([\d.]+)")[1]
    assert alone < 0.1 < 0.5 < first[1]
    said = root.get_by_role("status").first.inner_text()
    assert said.startswith("You guessed “a tenth, or less”. After 151 generations")
    root.get_by_role("slider").press("End")
    root.get_by_role("button", name="1 generation", exact=True).click()
    assert now(root, r"generation (152): standard deviation ([\d.]+)")[1] > 0.5
    assert watched.errors == []


def test_the_copier_is_found_by_what_knows_old_or_new_data(watch):
    watched, root = explored(watch, "judging/evaluation/", "cheats")
    root.get_by_role("button", name="two", exact=True).click()
    now(root, r"the truth: (0) of (6) measures find a fault")
    root.get_by_role("button", name="copier", exact=True).click()
    now(root, r"copier: (2) of (6) measures find a fault")
    found = root.locator("tr.gm-fails td:first-child").all_inner_texts()
    assert found == ["nats", "copies"]
    said = root.get_by_role("status").first.inner_text()
    assert said.startswith("You guessed “two”. It is 2")
    root.get_by_role("button", name="eight points", exact=True).click()
    now(root, r"eight points: (3) of (6) measures find a fault")
    assert watched.errors == []


def test_near_temperature_0_a_share_is_all_and_the_total_stays(watch):
    watched, root = explored(watch, "judging/bias/", "skew")
    root.get_by_role("button", name="80", exact=True).click()
    rows = root.locator(".gm-bars > div")
    assert "60 she" in rows.nth(1).inner_text()
    now(root, r"all sentences together: (50) of (100) say she")
    root.get_by_role("slider").press("Home")
    assert "100 she" in rows.nth(1).inner_text()
    now(root, r"all sentences together: (50) of (100) say she")
    said = root.get_by_role("status").first.inner_text()
    assert said.startswith("You guessed “80”. Near temperature 0 it is 100")
    assert watched.errors == []


def test_a_sampler_is_told_from_its_model(watch):
    watched, root = explored(watch, "character/probabilistic/", "drawn")
    root.get_by_role("button", name="about 1,000").click()
    told = r"^([\d,]+) words: chi-square ([\d.]+), .* probability (below 0.001|[\d.]+)$"

    def drawn(sampler):
        root.get_by_role("combobox").select_option(sampler)
        root.get_by_role("button", name="Draw 10,000").click()
        line = root.locator("output.gm-label-now", has_text=re.compile(told))
        n, x, p = re.search(told, line.inner_text()).groups()
        assert n == "10,000"
        chance = 0.0 if "below" in p else float(p)
        assert abs(chance - tail(float(x), 8)) < 0.003
        return chance

    assert drawn("true") > 0.001
    assert drawn("temperature 0.9") < 0.001
    said = root.get_by_role("status").first.inner_text()
    assert said.startswith("You guessed “about 1,000”. This time 10,000 words")
    assert drawn("dealt") > 0.99
    assert watched.errors == []


def test_sentences_of_another_kind_are_read(watch):
    watched, root = explored(watch, "judging/shift/", "shifted")
    root.get_by_role("button", name="turned").click()
    kinds = root.get_by_label("sentences")
    for kind in kinds.locator("option").all_inner_texts():
        kinds.select_option(kind)
    right, sure = now(root, r"^(\d+) of 30 right; .* is (\d+) %, in the mean$")
    assert right < 15 < 70 < sure
    assert root.locator(".gm-finds s").count() == 30 - right
    said = root.get_by_role("status").first.inner_text()
    assert said.startswith("You guessed “turned”. It is turned:")
    root.get_by_label("classifier").select_option("words")
    assert now(root, r"^(\d+) of 30 right; .* is (\d+) %, in the mean$")[1] < sure
    assert watched.errors == []


def test_fewer_words_tell_fewer_senses_apart(watch):
    watched, root = explored(watch, "character/contextual/", "senses")
    root.get_by_role("button", name="exactly 40").click()
    told = r"^words seen: {}\. Of 80 choices (\d+) are right; (\d+) of 40"
    whole = now(root, told.format("all"))
    seen = root.get_by_role("slider", name="words seen")
    assert root.locator(".gm-bars div").count() == 10
    seen.press("Home")
    assert now(root, told.format(1)) == [40, 0]
    assert 0 < whole[1] < whole[0] <= 80
    assert root.locator(".gm-bars div").count() == 0
    said = root.get_by_role("status").first.inner_text()
    assert said.startswith("You guessed “exactly 40”. They are 40:")
    root.get_by_role("combobox").select_option("seal")
    choices = root.get_by_text("It chooses:").all_inner_texts()
    assert sorted(choice.rpartition(" ")[2] for choice in choices) == ["right", "wrong"]
    assert len({choice.rpartition(" ")[0] for choice in choices}) == 1
    assert watched.errors == []


def test_the_larger_run_is_foretold(watch):
    watched, root = explored(watch, "judging/scaling/", "scaled")
    root.get_by_role("button", name="about 2.4").click()
    told = r"^{} numbers, {} kB: (\d\.\d\d) bits measured, (\d\.\d\d) by the law$"
    small = now(root, told.format("4,136", 54))
    root.get_by_role("slider").press("End")
    large, law = now(root, told.format("119,104", 108))
    assert abs(large - law) < 0.2 < small[0] - large
    assert root.locator(".gm-bars div").count() == 5
    said = root.get_by_role("status").first.inner_text()
    assert said.startswith("You guessed “about 2.4”. It needs 2.")
    assert watched.errors == []


def test_a_gpt_of_fewer_bits(watch):
    _, root = explored(watch, "how/faster/", "rounded")
    root.get_by_role("button", name="3", exact=True).click()
    told = r"^{}: The old man"
    now(root, told.format("16 bits"))
    root.get_by_role("slider").press("End")
    now(root, told.format("2 bits"))
    a_table = root.locator(".gm-bars").inner_text()
    root.get_by_role("slider").press("ArrowLeft")
    now(root, told.format("3 bits"))
    said = root.get_by_role("status").first.inner_text()
    assert said.startswith("You guessed “3”. With 4 it does.")
    root.get_by_role("combobox").select_option("one scale for 32 weights")
    root.get_by_role("slider").press("End")
    now(root, told.format("2 bits"))
    a_block = root.locator(".gm-bars").inner_text()
    assert float(re.search(r"\d+\.\d\d", a_table)[0]) > 8
    assert float(re.search(r"\d+\.\d\d", a_block)[0]) < 8


def test_half_of_an_adapter_brings_most_of_it(watch):
    watched, root = explored(watch, "how/fine-tuning/", "dial")
    printed = (SITE.docs / "outputs" / "lora" / "output.txt").read_text()
    root.get_by_role("button", name="half", exact=True).click()
    told = r"^with {} of the adapter: (\d\.\d\d) bits on Python, (\d\.\d\d) on prose$"
    none = root.locator(".gm-written").first.inner_text()
    for strength in ("0", "0.25", "0.5"):
        shown = now(root, told.format(strength))
        row = re.search(rf"^{re.escape(strength)} +(\S+) +(\S+)$", printed, re.M)
        assert shown == [float(row[1]), float(row[2])]
        root.get_by_role("slider").press("ArrowRight")
    assert root.locator(".gm-written").first.inner_text() != none
    said = root.get_by_role("status").first.inner_text()
    assert re.search(r"You guessed “half”. Half of it brings [89]\d of 100 parts", said)
    assert watched.errors == []
