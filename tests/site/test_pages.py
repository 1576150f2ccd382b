"""The Markdown extension: what a page asks for, it gets, or the build fails."""

import contextlib
import json
import re
import shutil
import struct
import zlib
from html import unescape
from types import SimpleNamespace
from unittest import mock

import pytest
from checkout import SITE
from markdown import Markdown

from snippets._site import store
from snippets._site.catalogue import Site
from snippets._site.pages.errors import PageError
from snippets._site.pages.folding import focused, folded
from snippets._site.pages.links import Page, page_of
from snippets._site.pages.pictures import INLINE, media, read_png


def render(house, text, page="start/page.md", **config):
    if house:
        config["site"] = Site(house)
    md = Markdown(
        extensions=[
            "attr_list",
            "md_in_html",
            "tables",
            "pymdownx.superfences",
            "snippets._site.pages",
        ],
        extension_configs={"snippets._site.pages": config},
    )
    where = SimpleNamespace(file=SimpleNamespace(src_uri=page), run=lambda root: None)
    md.treeprocessors.register(where, "where", 0)
    return md.convert(text)


def run_here(program, folder):
    """As `store.run_bundle`, in this process: to start another takes longer."""
    with (
        contextlib.chdir(folder),
        (folder / store.TEXT).open("w", encoding="utf-8") as out,
        contextlib.redirect_stdout(out),
    ):
        exec(program.site.bundle(program), {"__name__": "__main__"})
    return 0.0


def build(house):
    with mock.patch.object(store, "run_bundle", run_here):
        store.build(Site(house)["toy"])


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """What the house's examples print, once they ran: they are always the same."""
    return tmp_path_factory.mktemp("kept") / "outputs"


@pytest.fixture
def built(house, kept):
    if not kept.exists():
        for program in Site(house).programs:
            store.build(program)
        shutil.copytree(house / "docs" / "outputs", kept)
    shutil.copytree(kept, house / "docs" / "outputs", dirs_exist_ok=True)
    return house


# --- examples ----------------------------------------------------------------


def test_an_example_has_code_controls_output_and_caption(built):
    html = render(built, "Before.\n\n::: example toy\n\nAfter.")
    assert html.startswith("<p>Before.</p>")
    block, _, end = html.partition("<p>After.</p>")
    assert 'id="example-toy"' in html
    assert block.count("data-search-exclude") == 2  # the block, and its output
    assert 'class="language-python highlight"' in html
    assert "--8&lt;--" not in html
    assert 'href="../../outputs/toy/toy.py" download' in html
    assert "numbers: [0, 2, 4]" in html
    assert "a &#x27;" not in html.split("gm-text")[0]
    assert "<svg><title>square</title></svg>" in html
    assert "<li>1 claim tested</li>" in block
    assert "NumPy" not in block  # that stands once, at the end of the page
    assert re.search(r"With Python 3\.\d+\.\d+ and NumPy \d", end)
    assert re.search(r"<code>toy</code> \d+\.\d s, 1 claim tested", end)


def test_a_page_tells_once_what_its_programs_took(built):
    text = (
        "::: example toy\n\n::: printed toy output=words\n\n::: example toy code=none"
    )
    html = render(built, text)
    assert html.count("<code>toy</code>") == 1
    assert html.count('class="gm-ran"') == 1
    assert 'class="gm-ran"' not in render(built, "No program.")


def test_an_output_alone_looks_the_same_however_a_page_asks(built):
    printed = render(built, "::: printed toy output=words")
    assert printed == render(built, "::: example toy code=none output=words")
    assert 'Output of <span class="gm-name">toy</span>' in printed
    assert "<figcaption" not in printed


def test_a_region_says_how_much_of_the_file_it_is(built):
    html = render(built, "::: example toy region=double output=none")
    lines = Site(built)["toy"].lines
    assert f"2 of {lines} lines" in html
    assert 'id="example-toy-double"' in html
    assert "gm-output" not in html
    assert ">main<" not in html


def test_a_focus_stands_open_and_the_whole_is_folded(built):
    html = render(built, "::: example toy focus=double output=none")
    focus, _, whole = html.partition('<details class="gm-whole"><summary>')
    assert '<div class="gm-focus">' in focus
    assert '"nf">double<' in focus
    assert '"nf">main<' not in focus
    lines = len(Site(built)["toy"].code.splitlines())
    assert whole.startswith(f"The whole block, {lines} lines<")
    assert '"nf">double<' in whole
    assert '"nf">main<' in whole


LONG = "\n".join(f"x{i} = {i}" for i in range(16))


def test_a_long_block_folds_and_a_short_one_does_not(built):
    page = Page(Site(built), "a.md", "a.md", "")
    short = "\n".join(LONG.splitlines()[:15])
    assert "<details" not in folded(page, short, "", "")
    assert "<details" not in folded(page, LONG, "", "no")
    assert "<summary>The code, 16 lines<" in folded(page, LONG, "", "")
    assert "<summary>Sixteen numbers, 15 lines<" in folded(
        page, short, "", "sixteen-numbers"
    )
    two = f"def f():\n    pass\n\n\nclass G:\n    pass\n\n\n{LONG}"
    assert "<summary>f and G, 24 lines<" in folded(page, two, "", "")
    with pytest.raises(PageError, match="fold= is for all of a block"):
        folded(page, LONG, "x1", "numbers")


CLASS = """class Flow(Base):
    \"\"\"A flow.\"\"\"

    def add(self):
        return 1

    def take(self):
        return 2
"""


def test_a_method_is_shown_below_the_head_of_its_class():
    head = "class Flow(Base):"
    add = "    def add(self):\n        return 1"
    take = "    def take(self):\n        return 2"
    assert focused(CLASS, "Flow.add") == f"{head}\n\n{add}"
    assert focused(CLASS, "Flow.take,Flow.add") == f"{head}\n\n{take}\n\n{add}"
    with pytest.raises(PageError, match=r"Flow, Flow.add, Flow.take are"):
        focused(CLASS, "Flow.no")


def test_output_is_chosen_by_its_first_word_or_file_name(built):
    html = render(built, "::: example toy code=none output=words")
    assert "words:" in html
    assert 'data-parts="words"' in html  # what a run shows there
    assert "numbers:" not in html
    assert "<svg" not in html
    assert render(built, "::: printed toy output=square.svg").count("<svg") == 1


def test_source_and_test_are_links_when_there_is_a_repository(built):
    html = render(built, "::: example toy", repo_url="https://git.example/us/site/")
    assert 'href="https://git.example/us/site/blob/main/snippets/start/toy.py"' in html
    assert (
        'href="https://git.example/us/site/blob/main/tests/start/test_toy.py"' in html
    )
    assert "source: snippets/start/toy.py" in render(built, "::: example toy")


@pytest.mark.parametrize(
    ("page", "prefix"),
    [
        ("index.md", "outputs"),
        ("a.md", "../outputs"),
        ("a/index.md", "../outputs"),
        ("a/b.md", "../../outputs"),
    ],
)
def test_links_to_files_fit_the_depth_of_the_page(built, page, prefix):
    assert f'href="{prefix}/toy/toy.py"' in render(built, "::: example toy", page)


def test_a_directive_may_stand_in_a_tab_or_a_note(built):
    html = render(built, "- Here:\n\n    ::: example toy")
    assert re.search(r"<li>\s*<p>Here:</p>\s*<figure", html)


def test_a_block_that_stands_twice_has_two_ids(built):
    text = "::: example toy code=none\n\n::: example toy output=none"
    ids = re.findall(r' id="(example[^"]*)"', render(built, text))
    assert ids == ["example-toy", "example-toy-2"]


def test_directives_in_a_fence_stay(built):
    assert "::: example toy" in render(built, "````\n```\n::: example toy\n```\n````")


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("example tyo", "did you mean toy"),
        (
            "example toy region=nope",
            "no complete region 'nope' .it has: double, main",
        ),
        (
            "example toy output=nope",
            "no output 'nope' .it has: text, numbers, words, square.svg",
        ),
        (
            "example toy colour=red",
            "no option 'colour'; it has region, focus, fold, code, output",
        ),
        ("example toy code=some", "code must be shown or none, not 'some'"),
        (
            "example toy focus=dubble",
            "focus=dubble is not defined there; double, main are",
        ),
        ("example", "0 names, but it is written `::: example NAME .region=...."),
        ("walk toy", "path= is missing; it is written `::: walk NAME path=...`"),
        ("catalogue x=1", "catalogue has no option 'x'; it has none"),
        ("printed toy", "output= is missing"),
        ("diagram nope", "no diagram"),
        ("glossary q", "no term begins with 'q'"),
        ("frobnicate", "no directive 'frobnicate'; there are catalogue, change, "),
    ],
)
def test_a_wrong_directive_fails_and_names_page_and_line(built, line, why):
    with pytest.raises(PageError, match=f"docs/start/page.md: `::: {line}`: .*{why}"):
        render(built, f"::: {line}")


def test_a_paragraph_whose_name_another_one_has_fails(built):
    """One of the two would stand for both, wherever a page asks for it."""
    toy = built / "snippets" / "start" / "toy.py"
    also = 'print("\\nnumbers: three")\n    (out /'
    toy.write_text(toy.read_text().replace("(out /", also))
    store.build(Site(built)["toy"])
    assert "words:" in render(built, "::: printed toy output=words")
    for page in ("::: printed toy output=numbers", ASK):
        with pytest.raises(PageError, match="toy prints 2 paragraphs called 'numbers'"):
            render(built, page)


def test_a_stale_output_fails(built):
    toy = built / "snippets" / "start" / "toy.py"
    toy.write_text(toy.read_text().replace("2 * x", "3 * x"))
    with pytest.raises(PageError, match="run: python -m snippets build toy"):
        render(built, "::: example toy")


def test_a_missing_test_fails(built):
    (built / "tests" / "start" / "test_toy.py").unlink()
    with pytest.raises(PageError, match=r"tests/start/test_toy.py does not exist"):
        render(built, "::: example toy")


# --- predictions --------------------------------------------------------------

ASK = """::: predict toy output=numbers because=0<2

    Which odd number is
    there?

    - [ ] `1`
    - [x] None
      at all.
    - [ ] All.

    > numbers: [0, 2, 4]

    They are *even*.

After.
"""


def test_a_prediction_asks_and_folds_what_was_printed(built):
    html = render(built, ASK)
    asked, _, folded = html.partition("<details")
    assert 'data-predict="1"' in asked
    assert "Which odd number is" in asked
    choices = re.findall("<li>(.*?)</li>", asked)
    assert choices == ["<code>1</code>", "None at all.", "All."]
    assert "numbers: [0, 2, 4]" not in asked
    answer, _, after = folded.partition("</details>")
    assert "<strong>None at all.</strong>" in answer
    assert re.search(r'<pre class="gm-text"[^>]*>numbers: \[0, 2, 4\]</pre>', answer)
    assert "<em>even</em>" in answer
    assert "After." in after
    assert "<script" not in html


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("[0, 2, 4]", "[0, 2, 5]", "toy does not print 'numbers: .0, 2, 5.'"),
        ("=numbers", "=numbres", "toy has no output 'numbres' .it has: numbers, words"),
        ("because=0<2", "because=0>2", "it is not so that 0>2"),
        ("because=0<2", "because=0<3", "the quoted lines have no 3"),
        ("because=0<2", "because=so", "because= compares numbers"),
        ("[x]", "[ ]", "of 3 choices, .*, one is right"),
        ("- [ ] All.\n", "", "of 3 choices"),
        (
            "    > numbers: [0, 2, 4]\n",
            "",
            "a question, a list of answers, a quotation",
        ),
        ("    They are *even*.\n", "", "in this order"),
    ],
)
def test_a_prediction_that_no_program_answers_fails(built, old, new, why):
    with pytest.raises(PageError, match=f"`::: predict toy .*: .*{why}"):
        render(built, ASK.replace(old, new))


# --- a text, token by token -----------------------------------------------------


@pytest.fixture
def walker(house):
    toy = house / "snippets" / "start" / "toy.py"
    walks = {
        "a": [
            {"token": "<b>", "best": [["<b>", 0.9], ["\n", 0.001]]},
            {"token": " c", "best": [[" d", 0.5], [" c", 0.25]]},
        ]
    }
    old = '    print("numbers'
    new = f"    (out / 'walks.json').write_text({json.dumps(walks)!r})\n"
    toy.write_text(toy.read_text("utf-8").replace(old, new + old), "utf-8")
    build(house)
    return house


def test_a_walk_shows_each_token_and_what_it_was_taken_from(walker):
    html = render(walker, "::: walk toy path=a")
    assert re.findall(r"<label[^>]*>(.*?)</label>", html) == ["&lt;b&gt;", "·c"]
    assert html.count(" checked>") == 1
    assert re.findall("<caption>(.*?)</caption>", html) == [
        "Token 1, the first",
        "Token 2, after “&lt;b&gt;”",
    ]
    assert html.count('<tr class="gm-taken">') == 2
    assert "width:90.0%" in html
    assert "↵" in html
    assert "<td>&lt; 0.01</td>" in html
    ids = re.findall(r'id="(walk[^"]+)"', html)
    assert len(ids) == len(set(ids)) == 3
    assert re.findall('for="(.*?)"', html) == ids[1:]
    assert html.strip() not in render(walker, "::: example toy")  # and it is no error


def test_a_walk_that_is_not_there_fails(walker):
    with pytest.raises(PageError, match="toy has no path 'b'; it has a"):
        render(walker, "::: walk toy path=b")


# --- viewers -----------------------------------------------------------------

SHEET = {"columns": 2, "rows": 2, "labels": ["a", "b", "<c>"], "title": "Toy."}
ROLL = {"start": 10, "end": 90, "seconds": 0.1, "title": "A tune"}


@pytest.fixture
def viewed(house):
    """Builds the toy with a sheet `s` and a roll `r`, and any changes to them."""

    def viewed(sheet=None, roll=None, box="0 0 100 40"):
        texts = [
            part if isinstance(part, str) else json.dumps(part)
            for part in (sheet or SHEET, roll or ROLL)
        ]
        svg = f'<svg viewBox="{box}"><title>notes</title></svg>'
        toy = house / "snippets" / "start" / "toy.py"
        head = "import numpy as np\n"
        media = "\nfrom snippets.media import write_png, write_wav\n"
        lines = [
            'write_png(out / "s.png", np.eye(4, 6), alt="Four \\"frames\\"")',
            'write_wav(out / "r.wav", np.zeros(800), 8000, title="A tune")',
            f'(out / "r.svg").write_text({svg!r})',
            f'(out / "s.json").write_text({texts[0]!r})',
            f'(out / "r.json").write_text({texts[1]!r})',
        ]
        text = toy.read_text("utf-8").replace(head, head + media)
        text = text.replace("    print()", "\n".join("    " + x for x in lines))
        toy.write_text(text, "utf-8")
        build(house)

    return viewed


@pytest.mark.parametrize("kind", ["scrubber", "slider", "frames"])
def test_a_viewer_is_a_whole_sheet_without_a_script(viewed, house, kind):
    viewed()
    html = render(house, f"::: viewer {kind} toy file=s.png")
    assert f'data-viewer="{kind}" data-of="toy" data-file="s.png"' in html
    assert 'src="../../outputs/toy/s.png" alt="Four &#34;frames&#34;"' in html
    assert 'width="6" height="4"' in html
    assert "<strong>Toy.</strong>" in html
    assert re.search(r">3 (steps|settings|frames), row by row", html)
    assert "from “a” to “&lt;c&gt;”" in html
    about = re.search('data-about="([^"]+)"', html)[1]
    assert json.loads(unescape(about)) == {**SHEET, "title": "Toy"}
    assert "<script" not in html
    assert "columns" not in render(house, "::: example toy code=none")


def test_a_roll_is_its_notes_and_its_sound(viewed, house):
    viewed()
    html = render(house, "::: viewer roll toy file=r.wav")
    assert "<svg" in html
    assert '<audio controls preload="none" src="../../outputs/toy/r.wav"' in html
    assert "<strong>A tune.</strong>" in html
    assert '"seconds": 0.1' in unescape(html)


@pytest.mark.parametrize(
    ("sheet", "why"),
    [
        ("{", "s.json is not JSON"),
        ({**SHEET, "title": " "}, "s.json needs a title, got ' '"),
        ([1], "s.json needs a title"),
        ({**SHEET, "columns": 0}, "columns must be a count, got 0"),
        ({**SHEET, "rows": True}, "rows must be a count, got True"),
        ({**SHEET, "labels": "abc"}, "labels must be a list of texts"),
        ({**SHEET, "labels": ["a", "", "c"]}, "labels must be a list of texts"),
        ({**SHEET, "labels": ["a"] * 5}, "5 labels for 2 x 2 frames"),
        ({**SHEET, "labels": ["a"] * 2}, "2 labels for 2 x 2 frames"),
        (
            {**SHEET, "rows": 3, "labels": ["a"] * 6},
            "6 x 4 pixels: that is not 2 x 3 frames",
        ),
        ({**SHEET, "columns": 4, "labels": ["a"] * 8}, "6 x 4 pixels"),
    ],
)
def test_a_sheet_that_does_not_fit_fails(viewed, house, sheet, why):
    viewed(sheet=sheet)
    with pytest.raises(PageError, match=rf"viewer frames toy.*{why}"):
        render(house, "::: viewer frames toy file=s.png")


@pytest.mark.parametrize(
    ("roll", "why"),
    [
        ({**ROLL, "start": "10"}, "must be numbers"),
        ({**ROLL, "end": True}, "must be numbers"),
        ({**ROLL, "end": 101}, "in 0 to 100, the drawing's width"),
        ({**ROLL, "start": 95}, "in this order; got 95 and 90"),
        ({**ROLL, "seconds": 0.2}, "at most the sound's 0.10, got 0.2"),
        ({**ROLL, "seconds": 0}, "must be > 0"),
    ],
)
def test_a_roll_that_does_not_fit_fails(viewed, house, roll, why):
    viewed(roll=roll)
    with pytest.raises(PageError, match=why):
        render(house, "::: viewer roll toy file=r.wav")


def test_a_roll_needs_a_drawing_that_begins_at_its_corner(viewed, house):
    viewed(box="-5 0 100 40")
    with pytest.raises(PageError, match="r.svg needs a viewBox from 0 0"):
        render(house, "::: viewer roll toy file=r.wav")


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("dial toy file=s.png", "a viewer is scrubber, slider, frames or"),
        ("frames toy file=r.wav", "a frames shows a .png file, not r.wav"),
        ("roll toy file=s.png", "a roll shows a .wav file, not s.png"),
        ("roll toy file=s.wav", "toy writes no s.wav .it writes: r.json, "),
        ("frames toy file=t.png", "toy writes no t.png"),
        ("frames tyo file=s.png", "did you mean toy"),
        ("frames toy", "missing"),
    ],
)
def test_a_viewer_of_nothing_fails(viewed, house, line, why):
    viewed()
    with pytest.raises(PageError, match=why):
        render(house, f"::: viewer {line}")


def test_a_sheet_needs_its_json(viewed, house):
    viewed()
    toy = house / "snippets" / "start" / "toy.py"
    toy.write_text(toy.read_text("utf-8").replace('"s.json"', '"t.json"'))
    build(house)
    with pytest.raises(PageError, match="toy writes no s.json"):
        render(house, "::: viewer frames toy file=s.png")


# --- pictures and sound ------------------------------------------------------


def chunk(kind, body):
    return (
        struct.pack(">I", len(body))
        + kind
        + body
        + struct.pack(">I", zlib.crc32(kind + body))
    )


def test_the_alternative_text_comes_from_the_picture():
    head = b"\x89PNG\r\n\x1a\n" + chunk(
        b"IHDR", struct.pack(">IIBBBBB", 8, 6, 8, 0, 0, 0, 0)
    )
    described = head + chunk(
        b"iTXt", b"Description\0\0\0\0\0" + "Acht Ziffern – real".encode()
    )
    assert read_png(described) == (8, 6, "Acht Ziffern – real")
    with pytest.raises(PageError, match="alternative text"):
        read_png(head)


def test_media_written_by_our_own_writers_can_be_shown(built):
    toy = built / "snippets" / "start" / "toy.py"
    toy.write_text(
        toy.read_text()
        .replace(
            "import numpy as np",
            "import numpy as np\n\nfrom snippets.media import write_png, write_wav",
        )
        .replace(
            "    print()",
            '    write_png(out / "a.png", np.eye(4), alt="A <diagonal>")\n'
            '    write_wav(out / "b.wav", np.zeros(800), 8000, title="Silence")',
        )
    )
    build(built)
    html = render(built, "::: example toy")
    assert (
        '<img class="gm-pixels gm-ink" src="../../outputs/toy/a.png" alt="A &lt;diagonal&gt;" width="4" height="4"'
        in html
    )
    assert (
        '<audio controls preload="none" src="../../outputs/toy/b.wav" aria-label="Silence">'
        in html
    )


# --- terms -------------------------------------------------------------------


def test_a_term_links_to_its_entry_and_shows_its_definition(built):
    link = '<a class="gm-term" href="../glossary/l.md#logits" title="Raw scores.">'
    assert render(built, "The [[logits]].") == f"<p>The {link}logits</a>.</p>"
    assert f"{link}one Logit</a>" in render(built, "[[one Logit|logit]]")
    assert 'href="l.md#logits"' in render(built, "[[Logits]]", "glossary/index.md")


def test_code_is_not_linked(built):
    assert "gm-term" not in render(built, "`[[logits]]`\n\n```\n[[logits]]\n```")


def test_an_unknown_term_fails(built):
    with pytest.raises(
        PageError,
        match=r"docs/start/page.md: the glossary has no 'log odds'; add snippets/glossary/log_odds.py",
    ):
        render(built, "[[log odds]]")


def test_a_glossary_page_has_example_confusion_and_back_links(built):
    (built / "docs" / "start").mkdir()
    (built / "docs" / "start" / "x.md").write_text(
        "# The X\n\n[[logit]] `[[logits]]`\n"
    )
    html = render(built, "::: glossary l", "glossary/l.md")
    assert '<h2 id="logits">logits</h2>' in html
    assert "Raw scores." in html
    assert 'data-example="glossary/logits"' in html
    assert html.count("Raw scores.") == 1  # its docstring is not shown again
    assert "Not odds." in html
    assert "Also: logit." in html
    assert "logitses" not in html
    assert 'Used in <a href="../start/x.md">The X</a>.' in html


def test_two_entries_with_one_spelling_fail(built):
    (built / "snippets" / "glossary" / "scores.py").write_text(
        '"""scores: numbers.\n\nAlso: Logit\n"""\n'
    )
    with pytest.raises(PageError, match="'Logit' is both logits and scores"):
        render(built, "[[logits]]")


# --- maths -------------------------------------------------------------------


def test_tex_becomes_mathml():
    html = render(None, r"So $p(x) = \frac{1}{2}$ and $$\sum_x p(x) = 1$$")
    assert html.count("<math") == 2
    assert "<mfrac><mn>1</mn><mn>2</mn></mfrac>" in html.replace("<mrow>", "").replace(
        "</mrow>", ""
    )
    assert 'display="block"' in html


@pytest.mark.parametrize(
    ("tex", "spaces"),
    [
        (r"E_q \log p(x)", 2),
        (r"\beta \log_2 D", 2),  # around the logarithm with its base, not within
        (r"\log \frac{a}{b}", 1),
        (r"-\log p", 1),  # a sign has its own space
        (r"\exp(x)", 0),
        (r"x_\log", 0),
        (r"\log^2 x", 0),  # a power of it stays as it was
    ],
)
def test_a_function_by_name_stands_apart(tex, spaces):
    html = render(None, f"So ${tex}$ here.")
    assert html.count("<mspace") == spaces
    for base in ("<msub>", "<msup>"):
        assert f"{base}<mspace" not in html


def test_dollars_in_prose_and_code_stay():
    html = render(None, "It costs $5 and then $6. `$x$` too.")
    assert "<math" not in html
    assert "$5 and then $6." in html


@pytest.mark.parametrize("tex", [r"\frac{1", r"\nosuchcommand x", r"x^", r"{x"])
def test_bad_tex_fails(tex):
    with pytest.raises(PageError, match=r"docs/start/page.md: bad TeX"):
        render(None, f"So ${tex}$ here.")


# --- both generators ---------------------------------------------------------


def test_the_page_is_found_under_zensical_too():
    md = Markdown()
    holder = SimpleNamespace(
        page=SimpleNamespace(path="a/b.md"), run=lambda lines: lines
    )
    md.preprocessors.register(holder, "context", 0)
    assert page_of(md, None).path == "a/b.md"
    assert page_of(md, None).base == "a/index.md"  # it corrects links in HTML itself
    assert page_of(Markdown(), None).path == "index.md"


def test_a_large_drawing_is_loaded_when_it_is_nearly_seen():
    page = Page(SITE, "families/gan.md", "families/index.md", "")
    path = SITE["gan"].outputs / "ring.svg"
    assert path.stat().st_size > INLINE
    html = media(page, SITE["gan"], "ring.svg")
    said = re.findall(r"<(?:title|desc)[^>]*>(.*?)</", path.read_text("utf-8"))
    assert len(said) == 2
    alt = re.search(r' src="../outputs/gan/ring.svg" alt="(.*?)"', html)[1]
    assert all(unescape(part).rstrip(".") in unescape(alt) for part in said)
    assert 'loading="lazy"' in html
    assert "<svg" not in html
    assert "<svg" in media(page, SITE["embedding"], "map.svg")


PATHS = """
words_a_minute = 200
seconds_an_output = 15
path = []
[end]
page = "page.md"
why = ""
[[chapter]]
id = "c"
title = "One"
[[chapter.page]]
page = "page.md"
why = ""
"""


def test_catalogue_has_a_card_for_each_example(built):
    (built / "docs" / "page.md").write_text("# P\n\n::: example toy\n")
    (built / "docs" / "paths.toml").write_text(PATHS)
    table = built / "docs" / "catalogue.toml"
    table.write_text('[type]\ntext = ["toy"]\n[family]\nGAN = ["toy"]\n')
    html = render(built, "::: catalogue", "catalogue.md")
    assert 'data-type="text" data-family="GAN" data-needs="NumPy alone"' in html
    assert '<a class="gm-thumb" href="../page/">' in html
    assert "A toy that prints a number" in html
    assert "<cite>P</cite>" in html
    assert re.search(r'<a href="[./]*outputs/toy/toy.py" download', html)
    table.write_text("[type]\n")
    with pytest.raises(PageError, match=r"toy has no type in docs/catalogue.toml"):
        render(built, "::: catalogue", "catalogue.md")
