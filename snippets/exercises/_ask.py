"""What all checks share: put a case to the reader's function, and say what came.

    ask = Ask("double", double)
    ask(np.array([1.0, 2.0])).gives([2.0, 4.0])
    ask(-1).raises()

The form of an answer is free: a list or an array, a Fraction or a float32, a tuple
or one array of its parts. Its values and its shape are not.
"""

import copy
import warnings

import numpy as np


class Ask:
    """Puts cases to a function that the reader wrote."""

    def __init__(self, name, function):
        self.name, self.function = name, function

    def __call__(self, *args, told=""):
        """One case. `told` says it in words, where the arguments are too long."""
        said = told or f"{self.name}({', '.join(map(shown, args))})"
        return Answer(self.function, args, said)


class Answer:
    """What came of one case: a value or an error."""

    def __init__(self, function, args, said):
        self.said, self.before = said, args
        self.args = copy.deepcopy(args)  # the reader may work in place
        self.got, self.error, self.place = None, None, ""
        with warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            try:
                self.got = function(*self.args)
            except Exception as error:
                self.error, self.place = error, _line(error, function)

    def gives(self, want, rtol=1e-5, atol=1e-6, zeros=False):
        """Numbers of this shape and value; `zeros`: where 0 is asked, exactly 0."""
        right = self.error is None and same(self.got, want, rtol, atol, zeros)
        if not right:
            self._fail(f"should be {shown(want)}")
        return self

    def is_list(self, want):
        """The same items in the same order."""
        if self.error is not None or plain(self.got) != plain(want):
            self._fail(f"should be {shown(want)}")
        return self

    def raises(self):
        """A ValueError, whoever raises it."""
        if not isinstance(self.error, ValueError):
            self._fail("should raise ValueError")
        return self

    def leaves_its_arguments(self):
        if self.error is None and plain(self.args) != plain(self.before):
            changed = shown(self.args[0])
            raise AssertionError(
                f"{self.said} should not change what it is given, which became "
                f"{changed}: got {shown(self.got)}"
            )
        return self

    def _fail(self, should):
        if self.error is None:
            got = shown(self.got)
            if should.endswith(f" {got}"):  # they differ in a later digit, or in kind
                got = repr(self.got)
            raise AssertionError(f"{self.said} {should}, got {got}")
        kind = type(self.error).__name__
        text = f": {self.error}" if str(self.error) else ""
        raise AssertionError(
            f"{self.said} {should}, got {kind}{text}{self.place}"
        ) from self.error


def same(got, want, rtol=1e-5, atol=1e-6, zeros=False):
    """Whether `got` holds the numbers of `want`. A tuple is several results."""
    if isinstance(want, tuple):
        parts = list(got) if isinstance(got, tuple | list | np.ndarray) else []
        return len(parts) == len(want) and all(
            same(part, w, rtol, atol, zeros)
            for part, w in zip(parts, want, strict=True)
        )
    want = np.asarray(want, dtype=float)
    try:
        got = np.asarray(None if isinstance(got, str) else got, dtype=float)
    except (TypeError, ValueError):  # ragged, or no numbers
        return False
    if got.shape != want.shape or (zeros and np.any(got[want == 0] != 0)):
        return False
    return np.allclose(got, want, rtol, atol)


def plain(value):
    """Tuples and arrays as lists, all the way down."""
    if isinstance(value, np.ndarray):
        return value.tolist()
    if isinstance(value, tuple | list):
        return [plain(part) for part in value]
    return value.item() if isinstance(value, np.generic) else value


def shown(value, most=400):
    """A value as the reader would type it, its floats with six digits."""
    if isinstance(value, np.ndarray | np.generic):
        value = value.tolist()
    if isinstance(value, float):
        text = f"{value + 0.0:.6g}"  # no -0
    elif isinstance(value, list):
        text = f"[{', '.join(map(shown, value))}]"
    elif isinstance(value, tuple):
        text = f"({', '.join(map(shown, value))})"
    else:
        text = repr(value)
    return text if len(text) <= most else f"{text[:most]} ..."


def _line(error, function):
    """Where in the reader's own function it went wrong, if it went that far."""
    code, at = getattr(function, "__code__", None), error.__traceback__
    found = ""
    while at:
        if code and at.tb_frame.f_code.co_filename == code.co_filename:
            found = f" (line {at.tb_lineno} of your code)"
        at = at.tb_next
    return found
