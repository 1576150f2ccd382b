"""The comparison of drawings itself: it sees what a run would not have drawn."""

import json

import drawn
import numpy as np
import pytest

from snippets.media import Drawing, write_png, write_wav


def svg(path, points=((1, 2), (30, 40)), text="a title", color="make"):
    picture = Drawing(100, 100, "Points")
    picture.line(points, color)
    picture.text(10, 10, text)
    picture.save(path)


WRITERS = {
    "svg": (svg, {"points": ((1, 2), (30, 41))}),
    "svg title": (svg, {"text": "another"}),
    "svg colour": (svg, {"color": "label"}),
    "png": (
        lambda path, grey=0.5: write_png(path, np.full((4, 4), grey), "Grey."),
        {"grey": 0.6},
    ),
    "wav": (
        lambda path, high=0.5: write_wav(path, np.full(50, high), 8000, "A sound"),
        {"high": 0.6},
    ),
    "json": (
        lambda path, value=3: path.write_text(json.dumps({"a": [1, 2, value]})),
        {"value": 5},
    ),
    "txt": (
        lambda path, line="b": path.write_text(f"a\n{line}\n"),
        {"line": "c"},
    ),
    "json key": (
        lambda path, key="a": path.write_text(json.dumps({key: [1, 2]})),
        {"key": "b"},
    ),
}


@pytest.mark.parametrize("kind", WRITERS)
def test_what_differs_is_seen(kind, tmp_path):
    write, other = WRITERS[kind]
    paths = [tmp_path / f"{name}.{kind.split()[0]}" for name in "abc"]
    write(paths[0])
    write(paths[1])
    write(paths[2], **other)
    assert drawn.differences(paths[0], paths[1]) == []
    assert drawn.differences(paths[0], paths[2]) != []


def test_a_last_digit_is_forgiven_and_a_line_more_is_not(tmp_path):
    svg(tmp_path / "a.svg")
    svg(tmp_path / "b.svg", points=((1, 2), (30, 40.1)))
    assert drawn.differences(tmp_path / "a.svg", tmp_path / "b.svg") == []
    more = (tmp_path / "a.svg").read_text().replace("</svg>", '<rect x="1"/></svg>')
    (tmp_path / "b.svg").write_text(more)
    assert drawn.differences(tmp_path / "a.svg", tmp_path / "b.svg") != []
