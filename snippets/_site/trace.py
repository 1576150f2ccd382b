"""What a function of NumPy arrays or Tensors computes, as a graph for the page.

The function runs once, on arrays that note each operation done with them (NumPy's
protocols for that are NEP 13 and NEP 18). What comes is a list of operations and
their weights, which docs/assets/graph.js runs forwards. Shapes are those of the
inputs given. But: a branch that depends on values is followed as it was met once; the
tests give other values, and compare what the page computes with what the program does.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np

from snippets._site.graph import Graph, TraceError

MOVES = {
    np.broadcast_to, np.expand_dims, np.flip, np.moveaxis, np.ravel, np.repeat,
    np.reshape, np.squeeze, np.swapaxes, np.tile, np.transpose,
}  # fmt: skip
LIKE = {np.ones_like, np.zeros_like, np.full_like}  # of a shape, not of a value


class Traced(np.ndarray):
    """An array that knows which node of a graph it is."""

    graph: Graph
    number: int | None

    def __array_finalize__(self, parent: Any) -> None:
        self.graph = getattr(parent, "graph", None)  # type: ignore[assignment]
        self.number = None

    def __array_ufunc__(
        self, ufunc: np.ufunc, method: str, *given: Any, out: Any = None, **options: Any
    ) -> Any:
        if ufunc.__name__ == "clip":
            return np.minimum(np.maximum(given[0], given[1]), given[2])
        if ufunc.__name__ == "less_equal":
            return 1 - np.greater(*given)
        if ufunc.__name__ == "logaddexp":
            away = np.abs(np.subtract(*given))
            return np.maximum(*given) + np.log(1 + np.exp(-away))
        plain = [_plain(one) for one in given]
        value = getattr(ufunc, method)(*plain, **options)
        if method == "__call__":
            made = _made(ufunc.__name__, list(given), value)
        else:
            axis = options.get("axis", 0)
            axes = np.arange(plain[0].ndim)[_axes(axis)].tolist()
            name = f"{ufunc.__name__}.{method}"
            made = _made(name, list(given), value, axes=axes)
        return made if out is None else _put(made, out[0])

    def __array_function__(
        self, function: Any, types: Any, args: Any, options: Any
    ) -> Any:
        if function in MOVES:
            return args[0]._moved(lambda a: function(a, *args[1:], **options))
        if function in LIKE:
            return function(_plain(args[0]), *args[1:], **options)
        if function is np.concatenate:
            arrays = list(args[0])
            axis = options.get("axis", args[1] if len(args) > 1 else 0)
            value = np.concatenate([_plain(a) for a in arrays], axis)
            axis %= value.ndim
            return _made("concatenate", arrays, value, axis=axis)
        if function is np.cumsum and options == {"axis": -1}:
            return args[0] @ np.triu(np.ones(2 * args[0].shape[-1:]))
        if function is np.where:
            value = np.where(*[_plain(a) for a in args])
            return _made("where", list(args), value)
        if function is np.einsum and args[0] == "...c,...c->...":
            return (args[1] * args[2]).sum(-1)
        return super().__array_function__(function, types, args, options)

    def _moved(self, move: Callable[[np.ndarray], np.ndarray]) -> Traced:
        """Where each number of the result comes from: found on an array of places."""
        value = _plain(self)
        places = np.arange(value.size).reshape(value.shape)
        to = move(places)
        if to.size == value.size and np.array_equal(to.ravel(), places.ravel()):
            return _made("reshape", [self], move(value))
        if not np.shares_memory(to, places):
            picked = to.ravel().tolist()
            return _made("take", [self], move(value), places=picked)
        strides = [s // places.itemsize for s in to.strides]
        start = int(to.ravel()[0])
        return _made("view", [self], move(value), start=start, strides=strides)

    def __getitem__(self, key: Any) -> Any:
        if isinstance(key, Traced):
            return _made("rows", [self, key], _plain(self)[_plain(key)])
        return self._moved(lambda a: np.asarray(a[key]))

    def reshape(self, *shape: Any, **options: Any) -> Any:
        return self._moved(lambda a: a.reshape(*shape, **options))

    def swapaxes(self, a: Any, b: Any) -> Any:
        return self._moved(lambda x: x.swapaxes(a, b))

    def transpose(self, *axes: Any) -> Any:
        return self._moved(lambda a: a.transpose(*axes))

    def ravel(self, order: Any = "C") -> Any:
        return self._moved(lambda a: a.ravel(order))

    def repeat(self, repeats: Any, axis: Any = None) -> Any:
        return self._moved(lambda a: a.repeat(repeats, axis))

    @property
    def T(self) -> Any:
        return self.transpose()

    def astype(self, dtype: Any, *options: Any, **more: Any) -> Any:
        """The page has one kind of number."""
        return self

    def mean(self, axis: Any = None, **options: Any) -> Any:  # type: ignore[override]
        total = self.sum(axis=axis, **options)
        return total / (self.size / max(total.size, 1))


def _traced(graph: Graph, value: np.ndarray, number: int) -> Traced:
    traced = np.array(value).view(Traced)
    traced.graph, traced.number = graph, number
    return traced


def _made(op: str, given: list[Any], value: np.ndarray, **details: Any) -> Traced:
    """Notes an operation in the graph of what it was given."""
    graph = next(one.graph for one in given if isinstance(one, Traced))
    of = [_number(graph, one) for one in given]
    return _traced(graph, value, graph.add(op, of, value.shape, **details))


def _number(graph: Graph, value: Any) -> int:
    """Of the node that made it; what no node made is a constant."""
    if not isinstance(value, Traced):
        return graph.constant(value)
    if value.number is None:
        raise TraceError("an array came out of an operation that is not traced")
    return value.number


def _plain(value: Any) -> Any:
    return np.asarray(value) if isinstance(value, Traced) else value


def _axes(axis: Any) -> Any:
    if axis is None:
        return slice(None)
    return list(axis) if isinstance(axis, tuple) else [axis]


def _put(made: Traced, out: Any) -> Any:
    """`x += y`: from here on, x is what was made."""
    if not isinstance(out, Traced):
        raise TraceError("a traced array was written into another")
    np.asarray(out)[...] = np.asarray(made)
    out.number = made.number
    return out


class _Keeping:
    """NumPy, but a traced array stays what it is in `asarray`, and so in `full`."""

    asarray = staticmethod(np.asanyarray)

    @staticmethod
    def full(shape: Any, value: Any, *options: Any, **more: Any) -> Any:
        if isinstance(value, Traced):
            return np.zeros(shape) + value
        return np.full(shape, value, *options, **more)

    def __getattr__(self, name: str) -> Any:
        return getattr(np, name)


@contextmanager
def _kept() -> Iterator[None]:
    """In all modules of the examples: they take arrays and Tensors apart."""
    with_numpy = [
        module
        for name, module in sys.modules.items()
        if name.startswith("snippets.") and getattr(module, "np", None) is np
    ]
    ours = [module for module in with_numpy if module.__name__ != __name__]
    for module in ours:
        module.np = _Keeping()  # type: ignore[attr-defined]
    try:
        yield
    finally:
        for module in ours:
            module.np = np  # type: ignore[attr-defined]


def trace(
    function: Callable[..., Any], model: Any, inputs: dict[str, np.ndarray]
) -> Graph:
    """The graph of function(model, **inputs): an array, a Tensor or several.

    `model` is any nest of dicts, lists, Tensors and arrays. Raises TraceError if an
    operation has no name in the page.
    """
    graph = Graph()
    with _kept():
        traced = {
            name: _traced(graph, value, graph.add("input", [], value.shape, name=name))
            for name, value in inputs.items()
        }
        made = function(_with_constants(graph, model), **traced)
    for one in made if isinstance(made, list | tuple) else [made]:
        array = one if isinstance(one, np.ndarray) else one.data
        if not isinstance(array, Traced):
            raise TraceError("an output depends on no input, or lost its trace")
        graph.outputs.append(_number(graph, array))
    return graph.pruned()


def _with_constants(graph: Graph, model: Any) -> Any:
    """The same model; rows of its arrays may be taken by a number that is traced."""
    if isinstance(model, dict):
        return {name: _with_constants(graph, part) for name, part in model.items()}
    if isinstance(model, list | tuple):
        return type(model)(_with_constants(graph, part) for part in model)
    if isinstance(model, np.ndarray):
        return _traced(graph, model, graph.constant(model))
    if isinstance(getattr(model, "data", None), np.ndarray):  # a Tensor
        return type(model)(_with_constants(graph, model.data))
    return model
