"""The table of runs: complete, each rate the best of those tried, none made twice."""

from checkout import PACKAGE

from snippets._experiments import scale
from snippets.judging import scaling_run

LINES = (PACKAGE / "judging/scaling.tsv").read_text("utf-8").splitlines()[1:]
ROWS = [line.split("\t") for line in LINES]


def test_both_seeds_are_complete():
    stored = [(row[0], int(row[1]), int(row[2]), int(row[3])) for row in ROWS]
    runs = [key for key in stored if key[0] != "tried"]
    assert len(runs) == len(set(runs)) == 42
    assert set(runs) == set(scale.runs())


def test_each_rate_is_the_best_of_those_tried():
    for row in ROWS:
        if row[0] != "tried":
            assert float(row[4]) == scale.best_rate(int(row[1]), LINES)
    tried = [row for row in ROWS if row[0] == "tried"]
    sizes = len(scaling_run.WIDTHS) + 1
    assert len(tried) == sizes * len(scale.RATES)
    rates = {scale.best_rate(width, LINES) for width in scaling_run.WIDTHS}
    assert not rates & {min(scale.RATES), max(scale.RATES)}


def test_a_run_is_as_good_as_its_best_look():
    for row in ROWS:
        if row[0] != "tried":
            curve = [float(bits) for bits in row[8].split()]
            step = scaling_run.LOOKS[curve.index(min(curve))]
            assert step == int(row[5])


def test_what_is_stored_is_not_made_again(tmp_path, monkeypatch):
    asked = []

    def measure(key, rate, looks):
        asked.append(key)
        if len(asked) == 50:
            raise KeyboardInterrupt
        return "\t".join(map(str, (*key, rate, 1, 2, 3.0, rate)))

    monkeypatch.setattr(scale, "measure", measure)
    out = tmp_path / "x.tsv"
    try:
        scale.scale(out, print)
    except KeyboardInterrupt:
        scale.scale(out, print)
    scale.scale(out, print)
    sizes = len(scaling_run.WIDTHS) + 1
    assert len(asked) == sizes * len(scale.RATES) + len(scale.runs()) + 1
