"""Operations on arrays as a graph with weights, as the page's graph.js reads it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

import numpy as np

SMALL = 64  # fewer numbers stand in the graph itself, in full
ELEMENTWISE = {
    "absolute", "add", "cos", "divide", "exp", "greater", "less", "log", "maximum",
    "minimum", "multiply", "negative", "power", "sin", "sqrt", "square", "subtract",
    "tanh", "where",
}  # fmt: skip
WHOLE = {"add.reduce", "maximum.reduce", "concatenate", "matmul", "rows"}
MOVED = {"reshape", "take", "view"}  # the same numbers in other places
GIVEN = {"input", "numbers", "weights"}
IN_PAGE = ELEMENTWISE | WHOLE | MOVED | GIVEN


class TraceError(ValueError):
    """An operation that the page has not; says which."""


@dataclass
class Node:
    """One operation, or what is given."""

    op: str
    shape: tuple[int, ...]
    of: list[int]  # the nodes that it is computed from
    details: dict[str, Any]
    weights: np.ndarray | None = None


@dataclass
class Graph:
    """Operations in the order in which they ran; each is known by its number."""

    nodes: list[Node] = field(default_factory=list)
    outputs: list[int] = field(default_factory=list)
    known: dict[int, tuple[Any, int]] = field(default_factory=dict)  # constants

    def add(
        self, op: str, of: list[int], shape: tuple[int, ...], **details: Any
    ) -> int:
        """Notes one operation; gives its number."""
        self.nodes.append(Node(op, shape, of, details))
        return len(self.nodes) - 1

    def constant(self, value: Any) -> int:
        """The same node for the same array."""
        if id(value) not in self.known:  # kept with it: an id outlives its object
            self.known[id(value)] = value, self._constant(np.asarray(value))
        _, number = self.known[id(value)]
        return number

    def _constant(self, array: np.ndarray) -> int:
        if array.size < SMALL and np.isfinite(array).all():
            numbers = array.ravel().tolist()
            return self.add("numbers", [], array.shape, numbers=numbers)
        number = self.add("weights", [], array.shape)
        self.nodes[number].weights = array
        return number

    @property
    def size(self) -> int:
        """How many numbers its weights are."""
        weights = [n.weights for n in self.nodes if n.weights is not None]
        return sum(w.size for w in weights if np.isfinite(w).all())  # no masks

    def pruned(self) -> Graph:
        """Inputs, and what the outputs are computed from; raises TraceError."""
        needed = {*self.outputs}
        for at in reversed(range(len(self.nodes))):
            if at in needed or self.nodes[at].op == "input":
                needed |= {at, *self.nodes[at].of}
        kept = sorted(needed)
        new = {at: i for i, at in enumerate(kept)}
        nodes = []
        for at in kept:
            node = self.nodes[at]
            if node.op not in IN_PAGE:
                raise TraceError(f"the page has no {node.op}")
            of = [new[i] for i in node.of]
            nodes.append(Node(node.op, node.shape, of, node.details, node.weights))
        return Graph(nodes, [new[at] for at in self.outputs])

    def files(self, **about: Any) -> tuple[str, bytes]:
        """As JSON, and the weights, 16 bits each, in the order of their nodes."""
        told = []
        raw = []
        for node in self.nodes:
            of = {"of": node.of} if node.of else {}
            one = {"op": node.op, "shape": node.shape, **of, **node.details}
            if node.weights is not None:
                packed, scale = _packed(node.weights)
                raw.append(packed)
                if scale:
                    one["scale"] = scale
            told.append(one)
        text = {**about, "nodes": told, "outputs": self.outputs}
        return json.dumps(text, separators=(",", ":")), b"".join(raw)


def _packed(weights: np.ndarray) -> tuple[bytes, float]:
    """As 16-bit floats, scale 0, or as integers times a scale: what is nearer."""
    floats = weights.astype("<f2")
    scale = float(np.abs(weights).max() / 32767)
    if not 0 < scale < np.inf:
        return floats.tobytes(), 0
    integers = np.rint(weights / scale).astype("<i2")
    off = np.abs(integers * scale - weights).max()
    if off < np.abs(floats.astype(float) - weights).max():
        return integers.tobytes(), scale
    return floats.tobytes(), 0
