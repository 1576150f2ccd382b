"""A bundle is one file that does what the example does."""

import ast
import subprocess
import sys

import pytest

from snippets._site.catalogue import Site


def bundle(house, name):
    site = Site(house)
    return site.bundle(site[name])


def example(house, text, **data):
    path = house / "snippets" / "start" / "made.py"
    path.write_text(text, encoding="utf-8")
    for name, content in data.items():
        (path.parent / name.replace("_", ".")).write_bytes(content)
    return "made"


def run(text, folder):
    (folder / "alone.py").write_text(text, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-I", "-X", "utf8", "alone.py"],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_text_files_travel_with_quotes_and_backslashes(house, tmp_path_factory):
    text = bundle(house, "toy")
    alone = tmp_path_factory.mktemp("alone")
    assert "words: ['a', '\"word\"', 'and', 'a', '\\\\', 'back']" in run(text, alone)
    assert "--8<--" not in text
    assert text.rstrip().endswith('main(Path("."))')


def test_any_bytes_and_any_text_travel(house, tmp_path_factory):
    raw, prose = bytes(range(256)) * 3, 'é ∑ """ \\n \\\\ \' end"\n\n\n\nlast'
    made = example(
        house,
        '"""Made."""\nfrom pathlib import Path\n'
        'a = "ü"; print((Path(__file__).parent / "a.bin").read_bytes().hex())\n'
        'print(ascii((Path(__file__).parent / "b.txt").read_text(encoding="utf-8")))\n',
        a_bin=raw,
        b_txt=prose.encode(),
    )
    printed = run(bundle(house, made), tmp_path_factory.mktemp("alone"))
    assert printed == f"{raw.hex()}\n{prose!a}\n"


def test_only_what_is_used_of_a_module_is_inlined(house, tmp_path_factory):
    (house / "snippets" / "media.py").write_text(
        '"""Media."""\nfrom __future__ import annotations\nimport zlib\nimport json\n\n'
        "LEVEL = 9\n\n\n# packs\ndef pack(data: bytes) -> Packed:\n    return zlib.compress(data, LEVEL)\n\n\n"
        "def other():\n    return json.dumps(1)\n\n\nclass Packed:\n    pass\n"
    )
    made = example(
        house,
        '"""Made."""\nfrom snippets.media import pack\n\nprint(len(pack(b"aaaa")))\n',
    )
    text = bundle(house, made)
    names = {
        n.name
        for n in ast.parse(text).body
        if isinstance(n, ast.FunctionDef | ast.ClassDef)
    }
    assert names == {"pack", "Packed"}
    assert "json" not in text
    assert "# packs\ndef pack" in text
    assert text.count("from __future__") == 1
    assert run(text, tmp_path_factory.mktemp("alone")) == "12\n"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("from snippets.media import tile as t", "cannot be bundled"),
        ("from snippets._site.store import build", "may not import"),
        ("import snippets.media", "cannot be bundled"),
        (
            "from snippets.media import nothing_such",
            "defines no 'nothing_such'",
        ),
        (
            "from snippets.media import tile\ndef write_png(): ...\ntile = 1",
            "give one of them another name",
        ),
        (
            'from pathlib import Path\n(Path(__file__).parent / "no.txt").read_bytes()',
            "there is no snippets/start/no.txt",
        ),
    ],
)
def test_what_cannot_be_bundled_is_an_error(house, text, why):
    with pytest.raises(ValueError, match=why):
        bundle(house, example(house, f'"""Made."""\n{text}\n'))


def test_what_another_imports_is_bound_once(house):
    parent = (
        '"""A parent."""\nTABLE = {}\nTABLE |= {"a": 1}\n\n\n'
        "def f():\n    return TABLE\n"
    )
    (house / "snippets" / "start" / "parent.py").write_text(parent)
    text = '"""Made."""\nfrom snippets.start.parent import f\n'
    with pytest.raises(ValueError, match="parent.py: TABLE is bound twice"):
        bundle(house, example(house, text))
