"""The scripts by themselves, under Node's own test runner; and what of them is run."""

import re
import subprocess

import pytest
from checkout import ROOT

FOLDER = ROOT / "tests" / "scripts"
ROW = re.compile(r"^# docs/assets/(\S+\.js) +\| +(\d+\.\d+) ", re.MULTILINE)
LEAST = {  # per cent of the lines; the browser tests run all of them
    "graph.js": 95,
    "question.js": 95,
    "tables.js": 95,
    "runner/data.js": 95,
    "runner/kept.js": 95,
    "runner/menu.js": 95,
    "runner/part.js": 95,
    "runner/published.js": 80,
    "runner/share.js": 95,
    "runner/solved.js": 80,
}


@pytest.fixture(scope="module")
def told(node, lacks):
    if not (ROOT / "tests/browser/node_modules/linkedom").is_dir():
        lacks("linkedom is missing: run `npm install` in tests/browser")
    command = [node, "--test", "--test-reporter=tap", "--experimental-test-coverage"]
    files = sorted(map(str, FOLDER.glob("*.test.mjs")))
    done = subprocess.run([*command, *files], cwd=ROOT, capture_output=True, text=True)
    return done.stdout


def test_they_pass(told):
    failed = re.findall(r"^ *not ok .*", told, re.MULTILINE)
    assert failed == []
    (passed,) = re.findall(r"^# pass (\d+)$", told, re.MULTILINE)
    assert int(passed) >= 60


def test_most_lines_are_run(told):
    found = {name: float(share) for name, share in ROW.findall(told)}
    low = {
        name: found.get(name)
        for name, least in LEAST.items()
        if found.get(name, 0) < least
    }
    assert low == {}
