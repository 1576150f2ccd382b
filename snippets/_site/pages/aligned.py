"""Columns: in which of them the words of aligned lines stand.

Two or more spaces part the cells of a line; a column is what some cell covers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

CELL = re.compile(r"\S+(?: \S+)*")
NUMBER = re.compile(
    r"[<~]?[-+]?(?:inf|\d[\d,]*(?:\.(\d+))?(?:e[-+]?\d+)?)(%?)"
    r"((?: (?:±|of|to) [-+]?[\d,.]+(?:e[-+]?\d+)?)?)"
)


@dataclass
class Cell:
    """A word or several, where they stand in the line."""

    start: int
    end: int
    text: str
    span: int = 1  # how many columns it stands over
    names: bool = False  # a row
    right: bool = False  # as numbers stand
    bar: str = ""  # how long, in per cent

    @property
    def is_number(self) -> bool:
        return bool(NUMBER.fullmatch(self.text))


Row = list[Cell | None]  # a cell or none for each column that no other spans
Line = list[Cell]
Columns = list[tuple[int, int]]


def cells_of(line: str) -> Line:
    """What two spaces or more part."""
    cells = [Cell(m.start(), m.end(), m[0]) for m in CELL.finditer(line)]
    if len(cells) == 2 and cells[0].text.endswith(":"):  # a sentence, and its value
        return [Cell(cells[0].start, cells[1].end, line.strip())]
    return cells


def is_pair(row: Line) -> bool:
    """Whether it is one cell, but a name with its value."""
    return any("  " in cell.text for cell in row)


def longest(rows: list[Line]) -> tuple[int, int]:
    """From where to where the most lines stand in the same columns.

    It reaches to the last line that has cells, if that can be.
    """
    best = (False, 0, 0, 0)
    for begin in range(len(rows)):
        if len(rows[begin]) < 2:
            continue
        fitting: list[Line] = []
        end = begin
        margin = min(row[0].start for row in rows[begin:] if row)
        for at in range(begin, len(rows)):
            if len(rows[at]) < 2:  # it may span the columns, if more rows follow
                if rows[at] and rows[at][0].start == margin:
                    continue
                break
            if not _fit([*fitting, rows[at]]):
                break
            fitting.append(rows[at])
            end = at + 1
        whole = len(fitting) > 1 and all(len(row) < 2 for row in rows[end:])
        if (whole, len(fitting)) > best[:2]:
            best = whole, len(fitting), begin, end
    return best[2:]


def columns_of(rows: list[Line]) -> Columns:
    """What some cell of these rows covers, from left to right."""
    columns: Columns = []
    for cell in sorted((c for row in rows for c in row), key=lambda c: c.start):
        if columns and cell.start <= columns[-1][1]:
            columns[-1] = columns[-1][0], max(columns[-1][1], cell.end)
        else:
            columns.append((cell.start, cell.end))
    return columns


def _fit(rows: list[Line]) -> bool:
    """Whether no two cells of one row stand in one column."""
    columns = columns_of(rows)
    for row in rows:
        held = [_over(cell, columns)[0] for cell in row]
        if len(set(held)) < len(held):
            return False
    return True


def _over(cell: Cell, columns: Columns) -> list[int]:
    return [i for i, (a, b) in enumerate(columns) if a < cell.end and b > cell.start]


def place(row: Line, columns: Columns) -> Row:
    """A row of the body; one cell alone spans all columns."""
    row = _parted(row, columns)
    if len(row) == 1:
        row[0].span = len(columns)
        return [row[0]]
    placed: Row = [None] * len(columns)
    for cell in row:
        placed[_over(cell, columns)[0]] = cell
    return placed


def reach(rows: list[Line], begin: int, end: int, columns: Columns) -> tuple[int, int]:
    """From where to where, with the rows above and below that leave but one space."""

    def more(at: int) -> bool:
        within = 0 <= at < len(rows) and len(rows[at]) == 1
        return within and len(_parted(rows[at], columns)) > 1

    if end - begin < 2:
        return begin, end
    while more(begin - 1):
        begin -= 1
    while more(end):
        end += 1
    return begin, end


def _parted(row: Line, columns: Columns) -> Line:
    """One cell becomes two, where its last word is a number in the last column.

    The longest name of a column may leave but one space.
    """
    name, _, last = row[0].text.rpartition(" ")
    start = row[0].end - len(last)
    begin, end = columns[-1]
    number = Cell(start, row[0].end, last)
    stands = start == begin or (start > begin and number.end == end)
    two = len(columns) == 2 and len(row) == 1 and not is_pair(row)
    if not (two and name and stands and number.is_number):
        return row
    return [Cell(row[0].start, start - 1, name), number]


def texts_above(rows: list[Line], columns: Columns) -> int | None:
    """How many lines stand above the head, if nothing else stands there."""
    texts = 0
    for at, row in enumerate(rows):
        beside = row and columns[0][1] < row[0].start and row[-1].end <= columns[-1][1]
        if len(row) > 1 or beside:
            continue  # of the head
        if texts < at:
            return None
        texts += 1
    return texts


def names_over(row: Line, columns: Columns) -> Row | None:
    """Names over the columns, some over several; none where one is over none."""
    over: list[list[int]] = [[] for _ in row]
    placed: Row = []
    for at, column in enumerate(columns):
        named = _name_of(column, row)
        if named is None:
            placed.append(None)
        elif not over[named]:
            placed.append(row[named])
            over[named].append(at)
        else:
            over[named].append(at)
    if not all(over):
        return None
    for cell, its in zip(row, over, strict=True):
        if cell.is_number and len(its) == 1:
            return None  # a number is no name, but of the body
        words = _one_each(cell, [columns[at][1] for at in its])
        where = placed.index(cell)
        placed[where : where + 1] = words
        cell.span = len(its)
    return placed


def _name_of(column: tuple[int, int], row: Line) -> int | None:
    """Which cell of a row stands over a column: above most of it, or to its left."""
    begin, end = column
    shared = [min(end, cell.end) - max(begin, cell.start) for cell in row]
    if max(shared) > 0:
        return shared.index(max(shared))
    left = [at for at, cell in enumerate(row) if cell.start < begin]
    return left[-1] if left else None


def _one_each(cell: Cell, ends: list[int]) -> Line:
    """Its words, if each ends where a column ends; else the cell."""
    words = [
        Cell(cell.start + m.start(), cell.start + m.end(), m[0])
        for m in re.finditer(r"\S+", cell.text)
    ]
    return words if [word.end for word in words] == ends else [cell]
