"""A process with walls: each wall alone, tried by functions of our own."""

import contextlib
import json
import os
import resource
import signal
import subprocess
import sys
import time

import pytest
from checkout import ROOT

from snippets.applications import separate_process as sp


@pytest.fixture(scope="module")
def walls():
    """In a fresh Python: the memory that this one holds already could be given out."""
    code = f"import json; from {sp.__name__} import measure_walls as walls"
    command = [sys.executable, "-c", f"{code}; print(json.dumps(walls()))"]
    env = {k: v for k, v in os.environ.items() if not k.startswith("MALLOC_")}
    env["PYTHONPATH"] = str(ROOT)
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=True)
    return {name: came for name, *came in json.loads(done.stdout)}


def test_values_come_back():
    told = sp.run_apart(lambda tell: [tell(i) for i in range(3)])
    assert told == [0, 1, 2]
    assert sp.run_apart(lambda tell: None) == []
    assert sp.run_apart(lambda tell: 1 / 0) == []  # an error ends only the copy


@pytest.mark.shows(
    "in the process no file and no connection can be opened, though outside they can",
    baseline="outside",
)
def test_no_file_no_network(walls, tmp_path):
    for name in ("reads a file", "opens a connection"):
        outside, within = walls[name]
        assert outside != within == "OSError"

    def write(tell):
        (tmp_path / "here.txt").write_text("here", "utf-8")

    sp.run_apart(write)
    assert not list(tmp_path.iterdir())


@pytest.mark.shows(
    "a process that takes too much memory or time is ended, and the program goes on",
    baseline="outside",
)
def test_memory_and_time(walls):
    outside, within = walls["takes twice the memory"]
    assert outside != within == "MemoryError"
    outside, within = walls["takes twice the time"]
    assert outside != within == "ended"
    assert walls["gives an answer"] == ["the answer", "the answer"]


@pytest.mark.shows("what the process changes is its own: outside nothing has changed")
def test_nothing_has_changed():
    state = {"x": 1}

    def work(tell):
        state["x"] = 2
        os.environ["HOSTILE"] = "1"
        tell(state)

    assert sp.run_apart(work) == [{"x": 2}]
    assert state == {"x": 1}
    assert "HOSTILE" not in os.environ


def test_who_waits_is_ended(monkeypatch):
    """It takes no time of the processor, so the clock has to end it."""
    monkeypatch.setattr(sp, "PATIENCE", 0.2)
    begin = time.monotonic()
    assert sp.run_apart(lambda tell: time.sleep(60)) == []
    assert time.monotonic() - begin < 10


def test_who_tells_too_much_is_ended():
    def work(tell):
        while True:
            tell("a" * 10_000)

    told = sp.run_apart(work)
    assert sum(map(len, told)) < 2 * sp.MOST


def test_no_process_is_left(monkeypatch):
    begun, fork = [], os.fork

    def told():
        begun.append(fork())
        return begun[-1]

    monkeypatch.setattr(os, "fork", told)
    before = set(os.listdir("/proc/self/fd"))
    for _ in range(3):
        sp.run_apart(lambda tell: tell(1))
    assert set(os.listdir("/proc/self/fd")) == before
    assert len(begun) == 3
    for child in begun:
        with pytest.raises(ChildProcessError):
            os.waitpid(child, os.WNOHANG)


def test_who_stops_the_timer_is_ended_nevertheless():
    def stop_and_go_on(tell):
        signal.setitimer(signal.ITIMER_PROF, 0)
        tell("stopped")
        with contextlib.suppress(ValueError):
            resource.setrlimit(resource.RLIMIT_CPU, (9, 9))
        while time.process_time() < 3:
            pass
        tell("came to the end")

    assert sp.run_apart(stop_and_go_on) == ["stopped"]
