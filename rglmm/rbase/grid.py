"""Columns of text under headers, broken to the width of the page: matrices and data frames."""

from __future__ import annotations

from collections.abc import Sequence

from rglmm.rbase.session import session
from rglmm.rbase.strwidth import display_width, pad_left, pad_right

__all__ = ["grid"]


def grid(
    rows: Sequence[str],
    headers: Sequence[str],
    columns: Sequence[Sequence[str]],
    *,
    right: bool | Sequence[bool] = True,
    corner: str = "",
    above: str | None = None,
    width: int | None = None,
    gap: int = 1,
) -> str:
    """Row labels at the left, as many columns beside each other as the page holds.

    Parameters
    ----------
    rows : sequence of str
        Row labels, left-justified.
    headers : sequence of str
        Column labels, justified as their columns are.
    columns : sequence of sequence of str
        The cells, column by column.
    right : bool or one per column
        Right-justified columns.
    corner : str
        What stands over the row labels (a table's row variable).
    above : str, optional
        A line over the headers (a table's column variable).
    width : int, optional
        Of the page, the session's where not given.
    gap : int
        Blanks before every column.
    """
    page = session().width if width is None else width
    sides = [right] * len(columns) if isinstance(right, bool) else list(right)
    label_width = max((display_width(row) for row in [*rows, corner]), default=0)
    cells = [
        _justified(header, column, side)
        for header, column, side in zip(headers, columns, sides, strict=True)
    ]
    labels = [pad_right(corner, label_width), *(pad_right(row, label_width) for row in rows)]
    lines: list[str] = []
    widths = [display_width(column[0]) + gap for column in cells]
    for block in _blocks(widths, page - label_width):
        if above is not None:
            lines.append(pad_right("", label_width) + above)
        parts = [labels, *(cells[j] for j in block)]
        lines += [(" " * gap).join(line) for line in zip(*parts, strict=True)]
    return "\n".join(lines)


def _justified(header: str, column: Sequence[str], right: bool) -> list[str]:
    items = [header, *column]
    width = max(map(display_width, items))
    pad = pad_left if right else pad_right
    return [pad(item, width) for item in items]


def _blocks(widths: Sequence[int], room: int) -> list[range]:
    """Which columns stand beside each other: as many as stay below the page's width."""
    if not widths:
        return [range(0)]
    blocks, start = [], 0
    while start < len(widths):
        stop, used = start, 0
        while stop < len(widths) and (stop == start or used + widths[stop] < room):
            used += widths[stop]
            stop += 1
        blocks.append(range(start, stop))
        start = stop
    return blocks
