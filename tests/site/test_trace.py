"""A function becomes a graph: what is noted, what is left out, what is refused."""

import numpy as np
import pytest
from checkout import SITE

from snippets import autograd
from snippets._site import graphs
from snippets._site.errors import UserError
from snippets._site.graph import TraceError
from snippets._site.trace import trace


def ops(graph):
    return [node.op for node in graph.nodes]


def test_a_layer_is_its_operations():
    def layer(model, x):
        return autograd.relu(autograd.linear(autograd.Tensor(x), model))

    graph = trace(layer, autograd.Tensor(np.ones((3, 2))), {"x": np.ones((4, 3))})
    assert [op for op in ops(graph) if op != "reshape"] == [
        "input",
        "numbers",
        "matmul",
        "numbers",
        "maximum",
    ]
    assert graph.nodes[graph.outputs[0]].shape == (4, 2)


def test_what_no_output_needs_is_left_out():
    def guarded(model, x):
        if np.min(x) < 0:
            raise ValueError
        return x * 2

    graph = trace(guarded, None, {"x": np.ones(3)})
    assert ops(graph) == ["input", "numbers", "multiply"]


def test_a_constant_is_stored_once():
    w = np.ones(100)
    graph = trace(lambda model, x: x * w + w, None, {"x": np.ones(100)})
    assert ops(graph).count("weights") == 1
    assert len(graph.files()[1]) == 200


def test_numpy_is_itself_again_after_an_error():
    def broken(model, x):
        raise KeyError("x")

    with pytest.raises(KeyError):
        trace(broken, None, {"x": np.ones(3)})
    assert autograd.np is np


@pytest.mark.parametrize(
    ("function", "why"),
    [
        (lambda model, x: np.arctan(x), "the page has no arctan"),
        (lambda model, x: x.cumsum(), "the page has no add.accumulate"),
        (lambda model, x: np.fft.fft(x), "depends on no input"),
    ],
)
def test_what_the_page_has_not_is_refused(function, why):
    with pytest.raises(TraceError, match=why):
        trace(function, None, {"x": np.ones(4)})


def test_the_table_says_which_entry_is_wrong(monkeypatch, tmp_path):
    site = SITE.__class__(SITE.root)
    site.package = tmp_path
    (tmp_path / "graphs.toml").write_text("[a]\nexample = 'vae'\n")
    with pytest.raises(UserError, match=r"graphs\.toml: a: .*model"):
        graphs.table(site)
