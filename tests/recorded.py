"""The calls that an example makes of its own public functions, to be made again.

`main` runs until each function was called once; the arguments of that first call are
kept. They are real ones, of the shapes and kinds that the function was written for.
"""

import contextlib
import copy
import importlib
import inspect
import io
import signal
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path

import numpy as np

APART = {"main", "load", "weights"}  # they take no data
LONGEST = 3  # seconds of processor time for one call
FEW = 3  # items that are asked of a generator


class AllSeenError(BaseException):
    """Each function was called: `main` need not go on."""


class TooLongError(BaseException):
    """A call did not end."""


def public(module):  # -> {name: function}
    """What a reader may call: not what plots, nor what begins with a line."""
    return {
        name: function
        for name, function in vars(module).items()
        if inspect.isfunction(function)
        and function.__module__ == module.__name__
        and name not in APART
        and not name.startswith(("_", "plot_"))
    }


def calls(example):  # -> {name: (function, arguments)}
    """The first call of each public function that `main` makes.

    Left out are calls that name what they give, that write to a path, or that use up
    an iterator: they cannot be made again.
    """
    module = importlib.import_module(example.module)
    functions = public(module)
    found = {}

    def watched(name):
        def call(*given, **named):
            apart = any(isinstance(one, Path | Iterator) for one in given)
            if name not in found and not named and not apart:
                found[name] = functions[name], copy.deepcopy(given)
                if len(found) == len(functions):
                    raise AllSeenError
            return functions[name](*given, **named)

        return call

    try:
        for name in functions:
            setattr(module, name, watched(name))
        with quiet(), tempfile.TemporaryDirectory() as folder:
            module.main(Path(folder))
    except AllSeenError:
        pass
    finally:
        for name, function in functions.items():
            setattr(module, name, function)
    return found


@contextlib.contextmanager
def quiet():
    """Neither prints nor warns."""
    with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
        warnings.simplefilter("ignore")
        yield


def too_long(number, frame):
    raise TooLongError


def made(function, given):  # -> what it gives, the first items of a generator
    """One call, which may raise; TooLongError if it does not end."""
    before = signal.signal(signal.SIGVTALRM, too_long)
    signal.setitimer(signal.ITIMER_VIRTUAL, LONGEST)
    try:
        with quiet():
            result = function(*given)
            if inspect.isgenerator(result):
                result = [item for item, _ in zip(result, range(FEW), strict=False)]
            return result
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def strange(value):  # -> {what it is: another value of its kind}
    """What somebody may give instead, by mistake."""
    if isinstance(value, np.ndarray) and value.ndim:
        found = {"empty": value[:0], "one": value[:1]}
        if value.dtype.kind == "f":
            largest = np.finfo(value.dtype).max
            found["NaN"] = np.full_like(value, np.nan)
            found["huge"] = np.full_like(value, largest)
            found["float32"] = value.astype(np.float32)
        return found
    if isinstance(value, bool):
        return {}
    if isinstance(value, int | np.integer):
        return {"0": 0, "-1": -1, "a fraction": value + 0.5}
    if isinstance(value, float):
        return {"NaN": float("nan"), "-1": -1.0, "0": 0.0, "huge": 1e300}
    if isinstance(value, str):
        return {"empty": "", "strange": "\0é\0é"}
    if isinstance(value, list | tuple | dict):
        return {"empty": type(value)()}
    return {}


def arrays(value):  # -> list of arrays and plain values, however deep
    """What can be compared."""
    if isinstance(value, dict):
        value = list(value.items())
    if isinstance(value, list | tuple | set):
        return [leaf for part in value for leaf in arrays(part)]
    data = getattr(value, "data", None)
    if isinstance(value, np.ndarray) or not isinstance(data, np.ndarray):
        return [value]
    return [data]


def alike(a, b):
    """Whether two results say the same; objects of other kinds are not looked into."""
    a, b = arrays(a), arrays(b)
    return len(a) == len(b) and all(map(_same, a, b))


def _same(a, b):
    if (
        isinstance(a, np.ndarray | np.generic | float)
        and np.asarray(a).dtype.kind == "f"
    ):
        return np.array_equal(a, b, equal_nan=True)
    if isinstance(a, np.ndarray | str | int):
        return np.array_equal(a, b)
    return type(a) is type(b)
