"""The catalogue finds examples by walking the folders."""

import pytest

from snippets._catalogue import (
    Example,
    UnknownExampleError,
    code,
    examples,
    find,
)


def test_everything_follows_from_the_path(house):
    toy = find("toy")
    assert toy.path == house / "snippets" / "start" / "toy.py"
    assert (toy.topic, toy.name, toy.module) == (
        "start",
        "toy",
        "snippets.start.toy",
    )
    assert toy.test_path == "tests/start/test_toy.py"
    assert toy.outputs == house / "docs" / "outputs" / "toy"
    assert toy.summary == "A toy that prints a number and draws a square."
    assert toy.shows == ["it runs"]
    assert toy.needs == "NumPy"
    assert toy.stamp == {}


def test_a_new_file_is_a_new_example(house):
    (house / "snippets" / "start" / "other.py").write_text('"""Other."""\n')
    assert [e.name for e in examples()] == ["glossary/logits", "other", "toy"]


def test_names_may_carry_the_topic(house):
    assert find("start/toy") == find("toy")
    assert find("glossary/logits").name == "glossary/logits"


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("tyo", "did you mean toy"),
        ("logits", "glossary/logits"),
        ("zzz", "see `snippets list`"),
    ],
)
def test_an_unknown_name_gets_the_nearest(house, name, hint):
    with pytest.raises(UnknownExampleError, match=hint):
        find(name)


def test_region_is_what_stands_between_its_marks(house):
    assert (
        find("toy").region("double") == "def double(x):  # [n] -> [n]\n    return 2 * x"
    )


def test_code_has_no_marks(house):
    assert "--8<--" not in code(find("toy"))
    assert "def double(x)" in code(find("toy"))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# --8<-- [start:a]\nx = 1\n",
        "# --8<-- [start:a]\n# --8<-- [end:a]\n",
    ],
)
def test_a_missing_unclosed_or_empty_region_is_an_error(tmp_path, text):
    path = tmp_path / "x.py"
    path.write_text(text)
    with pytest.raises(ValueError, match="no complete region 'a'"):
        Example(path).region("a")
