"""The catalogue finds examples by walking the folders."""

import hashlib

import pytest

from snippets._site.catalogue import Site, UnknownExampleError


def test_everything_follows_from_the_path(house):
    toy = Site(house)["toy"]
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
    site = Site(house)
    assert [e.name for e in site.examples] == ["other", "toy"]
    assert [e.name for e in site.entries] == ["glossary/logits"]
    assert site.programs == [*site.examples, *site.entries]


def test_names_may_carry_the_topic(house):
    site = Site(house)
    assert site["start/toy"] is site["toy"]
    assert site["glossary/logits"].name == "glossary/logits"


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
        Site(house)[name]


def test_region_is_what_stands_between_its_marks(house):
    assert (
        Site(house)["toy"].region("double")
        == "def double(x):  # [n] -> [n]\n    return 2 * x"
    )


def test_code_has_no_marks(house):
    assert "--8<--" not in Site(house)["toy"].code
    assert "def double(x)" in Site(house)["toy"].code


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# --8<-- [start:a]\nx = 1\n",
        "# --8<-- [start:a]\n# --8<-- [end:a]\n",
    ],
)
def test_a_missing_unclosed_or_empty_region_is_an_error(house, text):
    (house / "snippets" / "start" / "x.py").write_text(text)
    with pytest.raises(ValueError, match="no complete region 'a'"):
        Site(house)["x"].region("a")


def test_pages_are_read_once_and_without_hidden_folders(house):
    (house / "docs" / "a.md").write_text("# A")
    (house / "docs" / ".editor").mkdir()
    (house / "docs" / ".editor" / "README.md").write_text("# No page")
    assert Site(house).pages == {"a.md": "# A"}


def test_a_wheel_has_the_package_alone(house):
    """`docs` beside it is somebody else's."""
    (house / "mkdocs.yml").unlink()
    (house / "docs" / "theirs.md").write_bytes(b"\xff")
    site = Site(house)
    assert not site.is_checkout
    assert site.pages == {}
    assert "numbers:" in site.bundle(site["toy"])


def test_a_bundle_and_its_digest_are_made_once(house):
    site = Site(house)
    toy = site["toy"]
    text, digest = site.bundle(toy), site.digest(toy)
    assert digest == hashlib.sha256(text.encode()).hexdigest()
    toy.path.unlink()
    assert (site.bundle(toy), site.digest(toy)) == (text, digest)
    assert site.data_files(toy) == ["start/toy.txt"]


def test_weights_are_a_function_and_not_a_word(house):
    path = house / "snippets" / "start" / "toy.py"
    text = path.read_text("utf-8")
    path.write_text(text.replace("A toy", "def weights(seed): a toy"), "utf-8")
    assert not Site(house)["toy"].has_weights
    path.write_text(text + "\n\ndef weights(seed):\n    return {}\n", "utf-8")
    assert Site(house)["toy"].has_weights
