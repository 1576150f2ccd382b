"""`snippets adapters`: each run once, what is stored is not measured again."""

import pytest

from snippets._experiments import adapters
from snippets.text import lora


def test_every_way_has_its_rates_with_each_seed():
    runs = adapters.runs()
    assert len(runs) == len(set(runs))
    ways = {way for way, _, _ in runs}
    assert ways == {*lora.RANKS, "blocks", "all", "nothing"}
    for way in ways:
        rates = [
            {r for w, r, seed in runs if (w, seed) == (way, at)} for at in range(3)
        ]
        assert rates[0] == rates[1] == rates[2]
        assert len(rates[0]) >= 4


def test_a_run_is_stored_and_not_made_again(tmp_path, monkeypatch):
    asked = []

    def measure(way, rate, seed):
        if len(asked) == 5:
            raise KeyboardInterrupt
        asked.append((way, rate, seed))
        return f"{way}\t{rate}\t{seed}\t1\t0\t3\t2\t1"

    monkeypatch.setattr(adapters, "measure", measure)
    out = tmp_path / "runs.tsv"
    with pytest.raises(KeyboardInterrupt):
        adapters.adapters(out, print)
    assert len(out.read_text().splitlines()) == 6
    asked.append("again")
    adapters.adapters(out, print)
    asked.remove("again")
    assert asked == adapters.runs()
    assert out.read_text().splitlines()[0] == adapters.HEAD


def test_a_small_run_is_measured(monkeypatch):
    tune = lora.fine_tune
    monkeypatch.setattr(lora, "fine_tune", lambda *given: tune(*given, steps=1))
    lines = adapters.HEAD, adapters.measure(1, 0.01, 0)
    row = dict(zip(*(line.split("\t") for line in lines), strict=True))
    assert (row["way"], row["rate"], row["seed"], row["numbers"]) == (
        "1",
        "0.01",
        "0",
        "2304",
    )
    assert 7 < float(row["new"]) < 9
    assert 2 < float(row["old"]) < 2.5
