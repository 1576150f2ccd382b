"""The Markdown extension: what a page asks for, it gets, or the build fails."""

import json
import re
import struct
import zlib
from types import SimpleNamespace

import pytest
from markdown import Markdown

from snippets import _markdown, _outputs
from snippets._catalogue import examples, find
from snippets._markdown import PageError


def render(text, page="start/page.md", **config):
    md = Markdown(
        extensions=[
            "attr_list",
            "tables",
            "pymdownx.superfences",
            "snippets._markdown",
        ],
        extension_configs={"snippets._markdown": config},
    )
    where = SimpleNamespace(
        file=SimpleNamespace(src_uri=page), run=lambda root: None
    )
    md.treeprocessors.register(where, "where", 0)
    return md.convert(text)


@pytest.fixture
def built(house):
    for example in examples():
        _outputs.build(example)
    return house


# --- examples ----------------------------------------------------------------


def test_an_example_has_code_controls_output_and_caption(built):
    html = render("Before.\n\n::: example toy\n\nAfter.")
    assert html.startswith("<p>Before.</p>")
    assert html.endswith("<p>After.</p>")
    assert 'id="example-toy"' in html
    assert 'class="language-python highlight"' in html
    assert "--8&lt;--" not in html
    assert 'href="../../outputs/toy/toy.py" download' in html
    assert "numbers: [0, 2, 4]" in html
    assert "a &#x27;" not in html.split("gm-text")[0]
    assert "<svg><title>square</title></svg>" in html
    assert "1 claim tested" in html
    assert re.search(r"in \d+\.\d s · Python 3\.\d+\.\d+, NumPy \d", html)


def test_a_region_says_how_much_of_the_file_it_is(built):
    html = render("::: example toy region=double output=none")
    lines = find("toy").lines
    assert f"2 of {lines} lines" in html
    assert 'id="example-toy-double"' in html
    assert "gm-output" not in html
    assert ">main<" not in html


def test_output_is_chosen_by_its_first_word_or_file_name(built):
    html = render("::: example toy code=none output=words")
    assert "words:" in html
    assert "numbers:" not in html
    assert "<svg" not in html
    assert render("::: printed toy output=square.svg").count("<svg") == 1


def test_source_and_test_are_links_when_there_is_a_repository(built):
    html = render("::: example toy", repo_url="https://git.example/us/site/")
    assert (
        'href="https://git.example/us/site/blob/main/snippets/start/toy.py"'
        in html
    )
    assert (
        'href="https://git.example/us/site/blob/main/tests/start/test_toy.py"'
        in html
    )
    assert "source: snippets/start/toy.py" in render("::: example toy")


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
    assert f'href="{prefix}/toy/toy.py"' in render("::: example toy", page)


def test_a_directive_may_stand_in_a_tab_or_a_note(built):
    html = render("- Here:\n\n    ::: example toy")
    assert re.search(r"<li>\s*<p>Here:</p>\s*<figure", html)


def test_directives_in_a_fence_stay(built):
    assert "::: example toy" in render("````\n```\n::: example toy\n```\n````")


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
        ("example toy colour=red", "unknown option"),
        ("example", "missing"),
        ("diagram nope", "no diagram"),
        ("glossary q", "no term begins with 'q'"),
        ("frobnicate", "frobnicate"),
    ],
)
def test_a_wrong_directive_fails_and_names_page_and_line(built, line, why):
    with pytest.raises(
        PageError, match=f"docs/start/page.md: `::: {line}`: .*{why}"
    ):
        render(f"::: {line}")


def test_a_stale_output_fails(built):
    toy = built / "snippets" / "start" / "toy.py"
    toy.write_text(toy.read_text().replace("2 * x", "3 * x"))
    with pytest.raises(PageError, match="run: python -m snippets build toy"):
        render("::: example toy")


def test_a_missing_test_fails(built):
    (built / "tests" / "start" / "test_toy.py").unlink()
    with pytest.raises(
        PageError, match=r"tests/start/test_toy.py does not exist"
    ):
        render("::: example toy")


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
    _outputs.build(find("toy"))


def test_a_walk_shows_each_token_and_what_it_was_taken_from(walker):
    html = render("::: walk toy path=a")
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
    assert html.strip() not in render("::: example toy")  # and it is no error


def test_a_walk_that_is_not_there_fails(walker):
    with pytest.raises(PageError, match="toy has no path 'b': a"):
        render("::: walk toy path=b")


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
    assert _markdown.read_png(described) == (8, 6, "Acht Ziffern – real")
    with pytest.raises(PageError, match="alternative text"):
        _markdown.read_png(head)


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
    _outputs.build(find("toy"))
    html = render("::: example toy")
    assert (
        '<img class="gm-pixels" src="../../outputs/toy/a.png" alt="A &lt;diagonal&gt;" width="4" height="4"'
        in html
    )
    assert (
        '<audio controls preload="none" src="../../outputs/toy/b.wav" aria-label="Silence">'
        in html
    )


# --- terms -------------------------------------------------------------------


def test_a_term_links_to_its_entry_and_shows_its_definition(built):
    link = (
        '<a class="gm-term" href="../glossary/l.md#logits" title="Raw scores.">'
    )
    assert render("The [[logits]].") == f"<p>The {link}logits</a>.</p>"
    assert f"{link}one Logit</a>" in render("[[one Logit|logit]]")
    assert 'href="l.md#logits"' in render("[[Logits]]", "glossary/index.md")


def test_code_is_not_linked(built):
    assert "gm-term" not in render("`[[logits]]`\n\n```\n[[logits]]\n```")


def test_an_unknown_term_fails(built):
    with pytest.raises(
        PageError,
        match=r"docs/start/page.md: the glossary has no 'log odds'; add snippets/glossary/log_odds.py",
    ):
        render("[[log odds]]")


def test_a_glossary_page_has_example_confusion_and_back_links(built):
    (built / "docs" / "start").mkdir()
    (built / "docs" / "start" / "x.md").write_text(
        "# The X\n\n[[logit]] `[[logits]]`\n"
    )
    html = render("::: glossary l", "glossary/l.md")
    assert '<h2 id="logits">logits</h2>' in html
    assert "Raw scores." in html
    assert 'data-example="glossary/logits"' in html
    assert html.count("Raw scores.") == 1  # its docstring is not shown again
    assert "Not odds." in html
    assert 'Used in <a href="../start/x.md">The X</a>.' in html


def test_two_entries_with_one_spelling_fail(built):
    (built / "snippets" / "glossary" / "scores.py").write_text(
        '"""scores: numbers.\n\nAlso: Logit\n"""\n'
    )
    with pytest.raises(PageError, match="'Logit' is both logits and scores"):
        render("[[logits]]")


# --- maths -------------------------------------------------------------------


def test_tex_becomes_mathml():
    html = render(r"So $p(x) = \frac{1}{2}$ and $$\sum_x p(x) = 1$$")
    assert html.count("<math") == 2
    assert "<mfrac><mn>1</mn><mn>2</mn></mfrac>" in html.replace(
        "<mrow>", ""
    ).replace("</mrow>", "")
    assert 'display="block"' in html


def test_dollars_in_prose_and_code_stay():
    html = render("It costs $5 and then $6. `$x$` too.")
    assert "<math" not in html
    assert "$5 and then $6." in html


@pytest.mark.parametrize("tex", [r"\frac{1", r"\nosuchcommand x", r"x^", r"{x"])
def test_bad_tex_fails(tex):
    with pytest.raises(PageError, match=r"docs/start/page.md: bad TeX"):
        render(f"So ${tex}$ here.")


# --- both generators ---------------------------------------------------------


def test_the_page_is_found_under_zensical_too():
    md = Markdown()
    holder = SimpleNamespace(
        page=SimpleNamespace(path="a/b.md"), run=lambda lines: lines
    )
    md.preprocessors.register(holder, "context", 0)
    assert _markdown.page_of(md) == "a/b.md"
    assert (
        _markdown.base_of(md) == "a/index.md"
    )  # it corrects links in HTML itself
    assert _markdown.page_of(Markdown()) == "index.md"


def test_catalogue_is_a_table_with_links(built):
    (built / "docs" / "page.md").write_text("# P\n\n::: example toy\n")
    html = render("::: catalogue", "catalogue.md")
    assert '<a href="page.md">toy</a>' in html
    assert "A toy that prints a number" in html
    assert '<a href="outputs/toy/toy.py">Download</a>' in html
