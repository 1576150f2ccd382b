"""A run of the scaling experiment: its parts by hand, and the smallest one anew."""

import numpy as np
import pytest

from snippets.judging import scaling_run as run
from snippets.text import gpt


@pytest.mark.shows("another width is another number of parameters, and nothing else")
@pytest.mark.parametrize("width", [8, 64])
def test_another_width(width):
    model = run.init(width, np.random.default_rng(0))
    flat = gpt.parameters(model)
    assert sum(p.data.size for p in flat.values()) == run.count_numbers(width)
    one = gpt.parameters(gpt.init(np.random.default_rng(0)))
    assert list(flat) == list(one)
    if width == gpt.WIDTH:
        assert [p.shape for p in flat.values()] == [p.shape for p in one.values()]
    logits = gpt.forward(model, np.zeros((1, 5), int))
    assert logits.shape == (1, 5, 256)


def test_more_pieces_hold_the_fewer():
    text = np.arange(6400)
    few, more = run.take(text, 2, 0), run.take(text, 8, 0)
    assert len(few) == 200
    assert set(few) < set(more)
    assert set(few) != set(run.take(text, 2, 1))


@pytest.mark.shows(
    "where the validation bits rise it stops, and keeps the model before"
)
def test_it_stops(monkeypatch):
    bits = iter([5.0, 3.0, 4.0, 3.5, 1.0])
    monkeypatch.setattr(run, "bits_per_byte", lambda *_: next(bits))
    text = np.arange(200) % 256
    curve, best = run.train(8, text, None, 0.01, 0, [1, 2, 3, 4, 5])
    assert curve == [(1, 5.0), (2, 3.0), (3, 4.0), (4, 3.5)]
    bits = iter([5.0, 3.0])
    _, short = run.train(8, text, None, 0.01, 0, [1, 2])
    np.testing.assert_array_equal(best["norm"].data, short["norm"].data)


@pytest.mark.shows("the same seed gives the run that is stored")
def test_the_smallest_run_begins_as_stored():
    text, validation, _ = run.load_texts()
    part = run.take(text, run.PIECES[0], 0)
    curve, _ = run.train(run.WIDTHS[0], part, validation, run.RATE, 0, run.LOOKS[:2])
    (stored,) = [
        each["curve"]
        for each in run.load_runs()
        if (each["width"], each["pieces"], each["seed"]) == (8, 2, 0)
    ]
    assert [bits for _, bits in curve] == pytest.approx(stored[:2], abs=0.02)


def test_the_smallest_run_is_as_stored():
    text, validation, test = run.load_texts()
    part = run.take(text, run.PIECES[0], 0)
    curve, model = run.train(run.WIDTHS[0], part, validation, run.RATE, 0)
    stored = run.load_runs()[0]
    assert [bits for _, bits in curve] == pytest.approx(stored["curve"], abs=0.05)
    assert run.bits_per_byte(model, test) == pytest.approx(stored["bits"], abs=0.05)


def test_the_held_out_text_is_cut_in_two():
    text, validation, test = run.load_texts()
    assert len(text) == 9 * (len(text) + len(validation) + len(test)) // 10
    assert abs(len(validation) - len(test)) <= 1
