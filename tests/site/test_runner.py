"""The Python half of the runner, called here as the worker calls it."""

import json
import re
import sys

import numpy as np
import pytest
from checkout import SITE

from snippets._site import explain, program, runner, store, world


def run(**job):
    """-> (text, end, notes, names of files)."""
    told = []
    runner.run(json.dumps(job), lambda kind, text: told.append((kind, text)))
    text = "".join(t for kind, t in told if kind == "out")
    files = [json.loads(t)["name"] for kind, t in told if kind == "file"]
    notes = [t for kind, t in told if kind == "note"]
    assert told[-1][0] == "end"
    return text, json.loads(told[-1][1]), notes, files


RUNNABLE = [e for e in SITE.examples if e.in_playground]
# all of them run where they belong, in tests/browser; here the quickest of each topic
SECONDS = {name: float(row[0]) for name, row in store.times(SITE).items()}
QUICK = [
    min((e for e in RUNNABLE if e.topic == topic), key=lambda e: SECONDS[e.name])
    for topic in sorted({e.topic for e in RUNNABLE})
]


@pytest.mark.parametrize("example", QUICK, ids=lambda e: e.name)
def test_an_example_prints_and_draws_what_was_published(example):
    text, end, _, files = run(example=example.file)
    assert end["ok"], end
    published = (example.outputs / "output.txt").read_text("utf-8")
    assert text == published
    stored = set(example.stamp["files"]) - {"output.txt", example.path.name}
    assert set(files) == stored


@pytest.mark.parametrize("example", RUNNABLE, ids=lambda e: e.name)
def test_unedited_it_is_the_file_byte_for_byte(example):
    part = program.example(example.file, {})
    assert part.text.encode() == example.path.read_bytes()
    whole = {name: example.region(name) for name, _, _ in part.blocks}
    assert len(whole) >= 2
    lines = part.text.split("\n")
    for name, first, _ in part.blocks:  # the reader's line 1 is the region's
        assert lines[first - 1] == whole[name].split("\n")[0]


def test_an_edited_block_takes_the_place_of_its_lines():
    file = "start/robot_story"
    plain = program.example(file, {})
    (name, first, last), *rest = plain.blocks
    part = program.example(file, {name: "a = 1\nb = 2"})
    assert part.blocks[0] == (name, first, first + 1)
    assert part.text.split("\n")[first - 1 : first + 1] == ["a = 1", "b = 2"]
    shift = (last - first) - 1
    assert part.blocks[1] == (
        rest[0][0],
        rest[0][1] - shift,
        rest[0][2] - shift,
    )
    assert part.place(first + 1) == (f"robot_story.py [{name}]", 2)
    assert part.place(1) == ("robot_story.py", 1)


@pytest.mark.parametrize(
    ("name", "edits", "message"),
    [
        ("start/nothing", {}, "there is no snippets/start/nothing.py"),
        ("start/sentiment", {"nowhere": "x"}, "has no block 'nowhere'"),
    ],
)
def test_an_unknown_file_or_block_is_an_error(name, edits, message):
    with pytest.raises(ValueError, match=message):
        program.example(name, edits)


def test_a_traceback_has_the_readers_lines_and_none_of_ours():
    text, end, _, _ = run(
        example="start/robot_story",
        edits={"main": "def main(out):\n    print('so far')\n    1 / 0"},
    )
    assert text == "so far\n"
    assert not end["ok"]
    assert 'File "robot_story.py [main]", line 3, in main\n    1 / 0' in end["error"]
    assert "runner.py" not in end["error"]
    assert "ZeroDivisionError: division by zero" in end["error"]


def test_a_chained_traceback_is_told_in_the_readers_lines():
    code = (
        "try:\n    1 / 0\nexcept ZeroDivisionError as e:\n    raise KeyError(2) from e"
    )
    error = run(code=code)[1]["error"]
    assert 'File "you.py", line 2' in error
    assert 'File "you.py", line 4' in error
    assert "runner.py" not in error


def test_a_syntax_error_has_the_blocks_own_line():
    edits = {"main": "\n\ndef main(:\n    pass"}
    error = run(example="start/robot_story", edits=edits)[1]["error"]
    assert 'File "robot_story.py [main]", line 1' in error
    assert "SyntaxError" in error


@pytest.mark.parametrize(
    ("code", "ok", "words"),
    [
        ("import sys; sys.exit()", True, "sys.exit()"),
        ("import sys; sys.exit(3)", False, "sys.exit(3)"),
        ("import sys; sys.exit('no data')", False, "sys.exit('no data')"),
        ("input('?')", False, "input() cannot ask in the page"),
        ("import sys; sys.stdin.read()", False, "input() cannot ask in the page"),
        ("import nosuchthing", False, "download the file"),
        ("raise MemoryError", False, "more memory than the page may have"),
        ("raise KeyboardInterrupt", False, "KeyboardInterrupt"),
        ("def f(): f()\nf()", False, "RecursionError"),
    ],
)
def test_an_end_that_is_not_the_end_of_the_code_is_explained(code, ok, words):
    _, end, _, _ = run(code=code)
    assert end["ok"] is ok
    assert words in end.get("error", "") + end["why"]


def test_a_flood_is_cut_once_and_the_program_goes_on():
    text, end, notes, _ = run(
        code="for i in range(50_000): print(i)\nfrom pathlib import Path; Path('a.txt').write_text('x')"
    )
    assert len(text) == world.LIMIT
    assert notes == ["The output was cut at 100,000 characters."]
    assert end["ok"]


def told_while_running(code):
    """-> how many messages came, and what had been told when the program asked."""
    told = []
    runner.run(json.dumps({"code": code}), lambda *m: told.append(m))
    return told


def test_what_stands_before_an_endless_loop_is_sent_at_once():
    """Each write by itself: nothing is held back that Stop would drop."""
    told = told_while_running("for i in range(60): print(i)\nprint('so', end='')")
    assert [text for kind, text in told if kind == "out"][-3:] == ["59", "\n", "so"]


def test_a_flood_is_sent_in_few_pieces():
    told = told_while_running("for i in range(9000): print(i)")
    assert len(told) < world.AT_ONCE + 80


def test_no_way_out_is_without_a_limit():
    head = "from pathlib import Path\n"
    many = f"{head}for i in range(150): Path(f'{{i}}.txt').write_text('x')"
    _, end, notes, files = run(code=many)
    assert end["ok"]
    assert len(files) == runner.MOST_FILES
    assert notes == ["Files that are too large, or too many, to be shown: 50."]
    large = f"{head}Path('a.bin').write_bytes(bytes({runner.LARGEST + 1}))"
    _, _, notes, files = run(code=large)
    assert files == []
    assert notes == ["Files that are too large, or too many, to be shown: 1."]
    error = run(code="raise ValueError('x' * 10**6 + 'end')")[1]["error"]
    assert len(error) < explain.LONGEST + 10
    assert error.endswith("xend\n")


LEAKS = {
    "builtins.sum = None": "sum([1]) == 1",
    "builtins.mine = 1": "not hasattr(builtins, 'mine')",
    "Path.read_text = None": "callable(Path.read_text)",
    "np.set_printoptions(precision=1)": "np.get_printoptions()['precision'] == 8",
    "np.seterr(all='raise')": "np.geterr()['over'] == 'warn'",
    "np.random.default_rng = None": "callable(np.random.default_rng)",
    "import chunk_of_mine": "'chunk_of_mine' not in sys.modules",
    "import this; this.s = 1": "'this' not in sys.modules",
    "print = None": "print",
}


@pytest.mark.parametrize("change", LEAKS)
def test_what_a_program_changes_is_put_back(change, monkeypatch):
    head = "import builtins, sys\nfrom pathlib import Path\nimport numpy as np\n"
    make = "Path('chunk_of_mine.py').write_text('')\nsys.path.insert(0, '.')\n"
    _, end, _, _ = run(code=f"{head}{make}{change}")
    assert end["ok"], end
    text, end, _, _ = run(code=f"{head}print(bool({LEAKS[change]}))")
    assert text == "True\n", end


def test_asyncio_runs_as_at_home():
    code = (
        "import asyncio\nasync def tick(n):\n    await asyncio.sleep(0.01 * n)\n"
        "    print(n)\nasync def main():\n"
        "    await asyncio.gather(tick(2), tick(1))\nasyncio.run(main())"
    )
    text, end, _, _ = run(code=code)
    assert text == "1\n2\n", end
    for_ever = "import asyncio\nasyncio.run(asyncio.Event().wait())"
    assert "nothing comes that it could wait for" in run(code=for_ever)[1]["error"]


def test_a_program_gets_an_empty_folder_and_leaves_the_world_as_it_was(
    tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    before = (
        sys.modules["__main__"],
        sys.stdout,
        input,
        sys.getrecursionlimit(),
    )
    code = "import os, sys\nprint(os.listdir('.'), __name__)\nsys.setrecursionlimit(5000)\nfrom pathlib import Path; Path('x.txt').write_text('1')"
    assert run(code=code)[0] == "[] __main__\n"
    assert run(code=code)[3] == ["x.txt"]
    assert list(tmp_path.iterdir()) == []
    assert before == (
        sys.modules["__main__"],
        sys.stdout,
        input,
        sys.getrecursionlimit(),
    )


def test_cells_share_a_namespace_and_the_last_value_is_shown():
    told = []
    cells = ["x = 2\nx", "x *= 21\nprint('now')\nx", "y = x"]
    runner.run(json.dumps({"cells": cells, "show": 3}), lambda *m: told.append(m))
    kept = [t if k == "out" else f"[{t}]" for k, t in told if k in ("cell", "out")]
    assert "".join(kept) == "[0]2\n[1]now\n42\n[2]"


def test_a_cells_picture_is_sent_as_a_file():
    cell = "class P:\n    def _repr_png_(self): return b'png', {'alt': 'x'}\nP()"
    assert run(cells=[cell], show=1)[3][0] == "cell-1.png"


def test_an_error_in_a_cell_names_the_cell():
    assert 'File "cell 2", line 1' in run(cells=["a = 1", "a / 0"], show=2)[1]["error"]


def test_the_seed_reaches_main_or_the_variable():
    main = "def main(out, seed=0):\n    print('seed', seed)\nif __name__ == '__main__':\n    main(0)"
    assert run(code=main, seed=5)[0] == "seed 5\n"
    assert run(code="print(seed + 1)", seed=5)[0] == "6\n"
    guarded = "if __name__ == '__main__':\n    print('ran', seed)"
    assert run(code=guarded, seed=2)[0] == "ran 2\n"


@pytest.mark.parametrize("every", [5, 1])
def test_an_exercise_is_checked_by_its_own_assertions(every):
    """All of them, and in a plain run some: tests/exercises asks the same of each."""
    for exercise in SITE.exercises[::every]:
        good = "import numpy as np\n" + exercise.solution
        name = exercise.path.stem
        assert run(code=good, check=name)[1]["passed"] is True
        end = run(code=exercise.stub, check=name)[1]
        assert end["passed"] is False
        assert "should" in end["why"]
    assert f"there is no `{name}`" in run(code="x = 1", check=name)[1]["why"]


def test_a_dataclass_of_the_reader_works():
    code = "from dataclasses import dataclass\n@dataclass\nclass A:\n    x: 'int' = 1\nprint(A())"
    assert run(code=code)[0] == "A(x=1)\n"


def test_numpys_random_state_is_the_readers():
    code = "import numpy as np\nprint(np.random.default_rng(0).integers(9, size=3).tolist())"
    assert (
        run(code=code)[0]
        == f"{np.random.default_rng(0).integers(9, size=3).tolist()}\n"
    )


@pytest.mark.parametrize(
    ("at", "line"), [(0, "x = = 3"), (1, "if True:"), (-1, "y = (")]
)
def test_a_syntax_error_is_shown_with_the_line_that_was_written(at, line):
    """Python would show the line of the published file instead."""
    shown = SITE["vae"].region("sample").split("\n")
    where = len(shown) if at == -1 else at
    edited = [*shown[:where], line, *shown[where:]]
    edits = {"sample": "\n".join(edited)}
    end = run(example="families/vae", edits=edits)[1]
    assert line.strip() in end["error"]
    assert 'File "vae.py [sample]", line ' in end["error"]
    told = [int(n) for n in re.findall(r"line (\d+)", end["error"])]
    assert all(n <= len(edited) + 1 for n in told)
