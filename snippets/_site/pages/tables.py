"""Tables: aligned text that a program printed, as rows and columns.

Two or more spaces part the cells of a line, and in a table the cells of all lines
stand in the same columns. A paragraph in which one line does not fit is no table:
it stays text. Whatever is parsed, its words in order are the words printed.
"""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from snippets._site.pages import aligned
from snippets._site.pages.aligned import NUMBER, Cell, Row
from snippets._site.pages.templates import fill

NONE = "-"
LEAST = {True: 2, False: 3}  # rows of a table, with a head or without
FLAT = 0.8  # where the least is above this share of the most, bars tell nothing
SHARE = 0.5  # columns that end between this and 1 are drawn on a scale of 1


@dataclass
class Table:
    """A paragraph: lines above, head, body, lines below."""

    above: str
    head: list[Row]
    body: list[Row]
    below: str

    @property
    def about(self) -> str:
        """What it is called where it is not seen."""
        return self.above.strip().partition("\n")[0] or self.words[0]

    @property
    def sorts(self) -> bool:
        """Whether each column has its name, and each row its cells."""
        if not self.head or len(self.body) < LEAST[False]:
            return False
        rows = [self.head[-1], *self.body]
        return all(cell.span == 1 for row in rows for cell in row if cell)

    @property
    def words(self) -> list[str]:
        """All that it says, in order."""
        cells = [c.text for row in [*self.head, *self.body] for c in row if c]
        return " ".join([self.above, *cells, self.below]).split()


def blocks(text: str) -> list[Table | str]:
    """The paragraphs of an output: each table, and the texts between them."""
    parts: list[Table | str] = []
    for paragraph in text.split("\n\n"):
        found = parse(paragraph)
        if found:
            parts.append(found)
        elif parts and isinstance(parts[-1], str):
            parts[-1] += "\n\n" + paragraph
        else:
            parts.append(paragraph)
    return parts


def as_html(text: str, part: str = "", parsed: bool = True) -> Markup:
    """An output on a page: its tables as such, and the text as it was printed."""
    found = blocks(text) if parsed else [text]
    lines = [aligned.cells_of(line) for line in text.splitlines()]
    return fill(
        "text.html",
        text=text,
        part=part,
        tables=found if any(isinstance(each, Table) for each in found) else [],
        wraps=all(len(cells) < 2 for cells in lines),  # nothing in it is aligned
    )


def parse(paragraph: str) -> Table | None:
    """The table that a paragraph is, or none where one line of it does not fit."""
    lines = paragraph.splitlines()
    rows = [aligned.cells_of(line) for line in lines]
    begin, end = aligned.longest(rows)
    columns = aligned.columns_of([row for row in rows[begin:end] if len(row) > 1])
    if len(columns) < 2:
        return None
    begin, end = aligned.reach(rows, begin, end, columns)
    above = aligned.texts_above(rows[:begin], columns)
    if above is None or any(len(row) > 1 for row in rows[end:]):
        return None
    if any(aligned.is_pair(row) for row in rows[:above]):
        return None  # a row of the body, rather
    body = [aligned.place(row, columns) for row in rows[begin:end]]
    head = [aligned.names_over(row, columns) for row in rows[above:begin]]
    for _ in range(2):
        if len(body) > 1 and _names(body[0], body[1:]):
            head.append(body.pop(0))
        if not (head and head[-1] and head[-1][0] is None):
            break  # a second line of names follows only one that leaves out the first
    if None in head or len(body) < LEAST[bool(head)]:
        return None
    table = Table(
        above="\n".join(lines[:above]),
        head=[row for row in head if row is not None],
        body=body,
        below="\n".join(lines[end:]),
    )
    _lift_title(table)
    numeric = [_is_numeric(column) for column in _by_column(table.body)]
    if not any(numeric):
        return None
    _mark(table, numeric)
    _draw_bars(table)
    return table


def _names(row: Row, others: list[Row]) -> bool:
    """Whether a row is the head of the others."""
    if len(row) == 1:
        return False
    columns = _by_column(others)
    if row[0] is None and any(columns[0]):
        return True
    pairs = [
        (cell, column)
        for cell, column in zip(row, columns, strict=True)
        if cell and cell.text != NONE
    ]
    if any(not cell.is_number and _is_numeric(column) for cell, column in pairs):
        return True
    # whole numbers over fractions: a setting over what was measured
    cells = [c for _, column in pairs[1:] for c in column if c]
    return all(c.text.isdigit() for c, _ in pairs[1:]) and all(
        "." in c.text for c in cells
    )


def _by_column(rows: list[Row]) -> list[Row]:
    """Rows in which no cell spans others, turned into columns."""
    return [
        list(column) for column in zip(*(r for r in rows if len(r) > 1), strict=True)
    ]


def _is_numeric(column: Row) -> bool:
    texts = [cell for cell in column if cell and cell.text != NONE]
    return bool(texts) and all(cell.is_number for cell in texts)


def _lift_title(table: Table) -> None:
    """What stands over an empty first column is no name but a title."""
    if not table.head or any(row[0] for row in table.body):
        return
    first, *others = table.head
    if first[0] is None or first[0].span > 1 or any(row[0] for row in others):
        return
    table.above = "\n".join(filter(None, [table.above, first[0].text]))
    for row in [*table.head, *table.body]:
        del row[0]


def _mark(table: Table, numeric: list[bool]) -> None:
    """Which cells stand to the right, and which name their row."""
    for row in [*table.head, *table.body]:
        at = 0
        for cell in row:
            if cell and cell.span == 1:
                cell.right = numeric[at]
            at += cell.span if cell else 1
    if not table.head and numeric[0]:
        return  # a matrix
    for row in table.body:
        if row[0] and row[0].span == 1:
            row[0].names = True


def _draw_bars(table: Table) -> None:
    """A bar in each cell of columns that compare, on one scale where they are alike.

    Never in the first column, which says of what a row is, nor for whole numbers:
    these are years, seeds, steps or counts.
    """
    kinds: dict[tuple[int, str], list[tuple[Cell, float]]] = {}
    for column in _by_column(table.body)[1:]:
        cells = [cell for cell in column if cell and cell.text != NONE]
        matches = [NUMBER.fullmatch(cell.text) for cell in cells]
        forms = {(len(m[1] or ""), m[2]) for m in matches if m}
        if len(cells) < LEAST[False] or None in matches or len(forms) > 1:
            continue
        if any(m and m[3].startswith((" of", " to")) for m in matches):
            continue
        values = [float(c.text.split()[0].strip("<~%").replace(",", "")) for c in cells]
        decimals, unit = forms.pop()
        if decimals and min(values) >= 0:
            kind = decimals, unit or ("share" if max(values) <= 1 else "")
            kinds.setdefault(kind, []).extend(zip(cells, values, strict=True))
    for (_, unit), pairs in kinds.items():
        least, most = min(v for _, v in pairs), max(v for _, v in pairs)
        if least > FLAT * most or not most:
            continue
        scale = 1 if unit == "share" and most > SHARE else most
        for cell, value in pairs:
            if not cell.text.startswith("<"):  # at most so much: not a length
                cell.bar = f"{100 * value / scale:.3g}"
