"""The grid of learning rates: a row a run, and none twice."""

import pytest

from snippets._experiments import rates


def test_what_is_asked_for():
    runs = rates.runs()
    assert len(set(runs)) == len(runs) == 2 * 4 * 3 + 1
    assert {steps for steps, *_ in runs} == {300, 3000}


def test_a_row_is_measured_once(tmp_path, monkeypatch):
    asked = []

    def measure(*run):
        asked.append(run)
        if len(asked) == 3:
            raise KeyboardInterrupt
        return [2.5, 2.6]

    monkeypatch.setattr(rates, "measure", measure)
    out = tmp_path / "rates.tsv"
    with pytest.raises(KeyboardInterrupt):
        rates.tune(out, print)
    rates.tune(out, print)
    assert len(asked) == len(rates.runs()) + 1  # the one that was stopped
    head, *lines = out.read_text("utf-8").splitlines()
    assert head == rates.HEAD
    assert len(lines) == len(rates.runs())
    assert lines == sorted(lines)
    assert lines[0].endswith("\t2.5000\t2.6000")


def test_a_few_steps_give_bits_of_two_texts():
    validation, test = rates.measure(2, "muon", 0.02, 0)
    assert 5 < validation < 9
    assert validation != test
