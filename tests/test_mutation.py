"""The planting of faults: which there are, and who notices them."""

import mutation
import pytest

SOURCE = '''"""1 + 1"""


def f(x: int = 2 + 3, *, é: bool = True) -> "a < b":
    if x < 3 and not é:
        return -max(x, 1) * 2.5
    return np.sum(x) ** 2
'''


def test_all_faults_of_a_source():
    told = {mutant.told(SOURCE) for mutant in mutation.mutants(SOURCE)}
    assert told == {
        "line 4: 2 -> 3",
        "line 4: + -> -",
        "line 4: 3 -> 4",
        "line 4: True -> False",
        "line 5: < -> <=",
        "line 5: 3 -> 4",
        "line 5: and -> or",
        "line 5: not  -> ",
        "line 6: - -> ",
        "line 6: max -> min",
        "line 6: 1 -> 2",
        "line 6: * -> /",
        "line 6: 2.5 -> 5.0",
        "line 6: -max(x, 1) * 2.5 -> None",
        "line 7: sum -> mean",
        "line 7: ** -> *",
        "line 7: 2 -> 3",
        "line 7: np.sum(x) ** 2 -> None",
    }


def test_each_changes_one_thing_and_is_python():
    for mutant in mutation.mutants(SOURCE):
        changed = mutant.applied(SOURCE)
        assert changed != SOURCE
        compile(changed, "f.py", "exec")
        assert changed.startswith('"""1 + 1"""')
        assert ' -> "a < b":' in changed


@pytest.fixture
def house(tmp_path, monkeypatch):
    """A checkout with one module, its test and what it prints."""
    root = tmp_path / "house"
    files = {
        "snippets/__init__.py": "",
        "snippets/start/__init__.py": "",
        "snippets/start/toy.py": "def double(x):\n    return x * 2\n\n\n"
        "def main(out, seed=0):\n    print(double(3) + 1)\n",
        "tests/start/test_toy.py": "from snippets.start.toy import double\n\n\n"
        "def test_it():\n    assert double(3) == 6\n",
        "docs/outputs/toy/output.txt": "7\n",
    }
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")
    monkeypatch.setattr(mutation, "ROOT", root)
    monkeypatch.delenv("PYTEST_ADDOPTS", raising=False)
    return root


def test_it_tells_who_notices(house, capsys):
    assert mutation.main(["start/toy", "--sample", "99"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines == [
        "nobody noticed: line 5: 0 -> 1",
        "only what it prints: line 6: 3 -> 4",
        "only what it prints: line 6: + -> -",
        "only what it prints: line 6: 1 -> 2",
        "start/toy: 7 of 7 faults planted, 3 by its tests, 3 by what it prints",
        "noticed: 6 of 7",
    ]
    source = (house / "snippets/start/toy.py").read_text("utf-8")
    assert source.startswith("def double(x):\n    return x * 2\n")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["start/nosuch"], "there is no test of snippets/start/nosuch.py"),
        (["start/toy", "--sample", "0"], "--sample must be >= 1, got 0"),
        ([], "name modules, or --draw 1 to 1, got 0"),
        (["--draw", "2"], "name modules, or --draw 1 to 1, got 2"),
    ],
)
def test_what_it_refuses(house, capsys, given, said):
    with pytest.raises(SystemExit) as caught:
        mutation.main(given)
    assert caught.value.code == 2
    assert said in capsys.readouterr().err


def test_a_test_that_fails_anyway_says_nothing(house):
    (house / "docs/outputs/toy/output.txt").write_text("8\n", "utf-8")
    with pytest.raises(SystemExit, match="start/toy: output fail without a fault"):
        mutation.main(["start/toy"])


def test_modules_are_drawn(house, monkeypatch):
    asked = []

    def plant(module, sample, seed):
        asked.append((module, sample, seed))
        return 1, 1

    monkeypatch.setattr(mutation, "plant", plant)
    assert mutation.main(["--draw", "1", "--sample", "3", "--seed", "5"]) == 0
    assert asked == [("start/toy", 3, 5)]
