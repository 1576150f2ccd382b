"""What went wrong in a reader's program, in the reader's terms."""

from __future__ import annotations

import re
import traceback
from pathlib import Path
from typing import Any

from snippets._site.program import Part

LONGEST = 20_000  # characters of a traceback
PACKAGES = (
    "In the page there are NumPy, Python's standard library and this site's "
    "`snippets`. For other packages, download the file and run it at home."
)
MEMORY = "It asked for more memory than the page may have (1 GB)."


def explain(error: BaseException, parts: list[Part]) -> dict[str, Any]:
    """How a run ended: `ok`, or `error` with a traceback, and `why` in a sentence."""
    if isinstance(error, SystemExit):
        code = error.code
        if code is None or code == 0:
            return {"ok": True, "why": "The program ended itself: sys.exit()."}
        return {"why": f"The program ended itself: sys.exit({code!r})."}
    why = {
        MemoryError: MEMORY,
        ModuleNotFoundError: PACKAGES,
    }.get(type(error), "")
    if "array is too big" in str(error):  # a 32-bit NumPy's ValueError
        why = MEMORY
    text = _traceback(error, parts)
    if len(text) > LONGEST:
        text = f"{text[: LONGEST // 2]}\n[...]\n{text[-LONGEST // 2 :]}"
    return {"error": text, "why": why}


def _traceback(error: BaseException, parts: list[Part]) -> str:
    """The traceback without our own frames, with the lines the reader sees."""
    known = {part.path: part for part in parts}
    told: traceback.TracebackException | None = (
        traceback.TracebackException.from_exception(error)
    )
    first = told
    while told:
        told.stack = traceback.StackSummary.from_list(
            [_frame(frame, known) for frame in told.stack if not _is_ours(frame)]
        )
        # only that of a syntax error has a `filename`
        if part := known.get(getattr(told, "filename", None) or ""):
            _place_syntax_error(told, part)
        told = told.__cause__ or told.__context__
    assert first
    return "".join(first.format())


def _is_ours(frame: traceback.FrameSummary) -> bool:
    return Path(frame.filename).parent == Path(__file__).parent


def _place_syntax_error(told: traceback.TracebackException, part: Part) -> None:
    """Python takes the line from the file on disk, which is not what was run."""
    line = int(told.lineno or 1)
    rows = part.text.splitlines()
    told.text = rows[line - 1] if line <= len(rows) else ""
    told.filename, seen = part.place(line)
    told.lineno = str(seen)
    told.msg = re.sub(
        r"\bon line (\d+)",
        lambda found: f"on line {part.place(int(found[1]))[1]}",
        told.msg,
    )


def _frame(
    frame: traceback.FrameSummary, known: dict[str, Part]
) -> traceback.FrameSummary:
    part = known.get(frame.filename)
    if not part:
        return frame
    line = frame.lineno or 1
    place, seen = part.place(line)
    return traceback.FrameSummary(
        place,
        seen,
        frame.name,
        line=frame.line,
        end_lineno=seen + ((frame.end_lineno or line) - line),
        colno=frame.colno,
        end_colno=frame.end_colno,
    )
