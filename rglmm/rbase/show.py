"""The text of R's auto-print: :func:`text` of vectors, matrices, data frames and lists.

Other layers register their own types: ``@text.register``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import singledispatch
from typing import Any

import numpy as np
import pandas as pd

from rglmm.errors import UnsupportedError
from rglmm.rbase.format import encode_real, number_format
from rglmm.rbase.grid import grid
from rglmm.rbase.session import session, with_options
from rglmm.rbase.strwidth import display_width, escape, pad_left, pad_right, quoted
from rglmm.rbase.values import (
    MATRIX_CLASSES,
    RList,
    Vec,
    index_names,
    is_list,
    is_matrix,
    rclass,
    value,
    vec,
)

__all__ = [
    "data_frame_text",
    "format_elements",
    "named_lines",
    "print_text",
    "series_text",
    "text",
    "vector_text",
]

_RESERVED = frozenset(
    "if else repeat while function for next break TRUE FALSE NULL Inf NaN NA NA_integer_ "
    "NA_real_ NA_character_ in".split()
)
_SYNTACTIC = re.compile(r"(?:[^\W\d_]|\.(?!\d))[\w.]*\Z")


class _ClassTexts:
    """The text of Series and DataFrames that carry a class in ``attrs["rclass"]``."""

    def __init__(self) -> None:
        self.functions: dict[str, Callable[..., str]] = {}

    def register(self, name: str) -> Callable[[Callable[..., str]], Callable[..., str]]:
        """Enter a function of (x, digits) for the class `name`."""

        def enter(function: Callable[..., str]) -> Callable[..., str]:
            self.functions[name] = function
            return function

        return enter

    def get(self, x: Any) -> Callable[..., str] | None:
        """The function for the class of `x`, if there is one."""
        kind = rclass(x)
        return None if kind is None else self.functions.get(kind)


series_text = _ClassTexts()


@singledispatch
def text(x: Any) -> str:
    """What R prints for `x` at top level, without the last newline.

    Parameters
    ----------
    x : object
        A scalar, array, Series, Categorical, DataFrame, dict, list, or a record of rglmm.

    Raises
    ------
    UnsupportedError
        For a type that stands for no R value.
    """
    if is_list(x):
        return list_text(x)
    return vector_text(vec(x))


@text.register
def _(x: None) -> str:
    return "NULL"


@text.register
def _(x: np.ndarray) -> str:
    return matrix_text(x) if x.ndim == 2 else vector_text(vec(x))


@text.register
def _(x: pd.Series) -> str:
    special = series_text.get(x)
    if special is not None:
        return special(x)
    return table_text(x) if rclass(x) == "table" else vector_text(vec(x))


@text.register
def _(x: pd.DataFrame) -> str:
    special = series_text.get(x)
    if special is not None:
        return special(x)
    kind = rclass(x)
    if kind == "table":
        return table_text(x)
    if kind in MATRIX_CLASSES:
        return f'{len(x)} x {len(x.columns)} Matrix of class "{kind}"\n{matrix_text(x)}'
    return matrix_text(x) if kind == "matrix" else data_frame_text(x)


@singledispatch
def print_text(
    x: Any,
    digits: int | None = None,
    quote: bool = True,
    right: bool | None = None,
    row_names: bool = True,
) -> str:
    """The text of ``print(x, digits =, quote =, right =, row.names =)``.

    Records of fits register what their print methods take.

    Parameters
    ----------
    x : object
    digits : int, optional
    quote : bool
        Strings in quotes (never in data frames).
    right : bool, optional
        Columns of strings right-justified (R: in data frames only).
    row_names : bool
        Of data frames.
    """
    special = series_text.get(x)
    if special is not None:
        return special(x, digits)
    with with_options(digits=digits):
        if isinstance(x, pd.DataFrame) and rclass(x) is None:
            return data_frame_text(x, right=right is not False, row_names=row_names)
        if is_matrix(x) and rclass(x) in (None, "matrix"):
            return matrix_text(x, quote=quote, right=bool(right))
        if not quote and not is_list(x) and rclass(x) is None and _is_atomic(x):
            return vector_text(vec(x), quote=False)
        return text(x)


def _is_atomic(x: Any) -> bool:
    try:
        vec(x)
    except UnsupportedError:
        return False
    return True


# -- vectors ---------------------------------------------------------------------------------------


def format_elements(x: Vec, quote: bool = True, digits: int | None = None) -> list[str]:
    """The elements as ``print`` writes them, numbers in one format, not yet padded."""
    if x.kind == "double":
        form = number_format(x.data, digits)
        return [encode_real(item, form) for item in x.data]
    if x.kind in ("character", "factor"):
        absent = "NA" if quote else "<NA>"
        write = quoted if quote else escape
        return [absent if item is None else write(item) for item in x.values]
    if x.kind == "logical":
        return ["NA" if item is None else "TRUE" if item else "FALSE" for item in x.values]
    return ["NA" if item is None else str(item) for item in x.values]


def vector_text(x: Vec, quote: bool = True) -> str:
    """A vector or factor: ``[1]`` lines, or names over values."""
    if x.kind == "factor":
        return _factor_text(x)
    if x.dim is not None:
        return matrix_text(value(x), quote=quote)
    if x.kind == "NULL":
        return "NULL"
    if len(x) == 0:
        empty = {"double": "numeric"}.get(x.kind, x.kind) + "(0)"
        return ("named " if x.names is not None else "") + empty
    shown = min(len(x), session().max_print)
    elements = format_elements(x.take(np.arange(shown)), quote)
    if x.names is not None:
        body = named_lines(elements, x.names[:shown])
    else:
        body = _indexed_lines(elements, left=x.kind == "character")
    if shown < len(x):
        body += f'\n [ reached getOption("max.print") -- omitted {len(x) - shown} entries ]'
    return body


def _indexed_lines(elements: Sequence[str], left: bool = False) -> str:
    """Lines that start with the index of their first element."""
    width = max(map(display_width, elements))
    pad = pad_right if left else pad_left
    label = len(str(len(elements))) + 2
    per_line = max(1, (session().width - label) // (width + 1))
    lines = []
    for start in range(0, len(elements), per_line):
        cells = [pad(element, width) for element in elements[start : start + per_line]]
        lines.append(" ".join([f"[{start + 1}]".rjust(label), *cells]))
    return "\n".join(lines)


def named_lines(elements: Sequence[str], names: Sequence[str], gap: int = 1) -> str:
    """Names over values, both right-justified, each followed by `gap` blanks."""
    labels = [escape(name) for name in names]
    width = max(map(display_width, [*elements, *labels]))
    per_line = max(1, session().width // (width + gap))
    lines = []
    for start in range(0, len(elements), per_line):
        block = slice(start, start + per_line)
        lines.append("".join(pad_left(label, width) + " " * gap for label in labels[block]))
        lines.append("".join(pad_left(element, width) + " " * gap for element in elements[block]))
    return "\n".join(lines)


def _factor_text(x: Vec) -> str:
    """The values without quotes, then the levels, shortened to the page."""
    if len(x) == 0:
        body = "ordered(0)" if x.ordered else "factor(0)"
    else:
        plain = Vec("character", np.array(x.values, dtype=object), x.na, names=x.names)
        body = vector_text(plain, quote=False)
    return body + "\n" + _levels_line(x)


def _levels_line(x: Vec) -> str:
    levels = [escape(level) for level in x.levels]
    separator = " < " if x.ordered else " "
    room = session().width - (len("Levels: ") + 3 + 1 + 3)
    lengths = np.cumsum([display_width(level) + len(separator) for level in levels])
    n = len(levels)
    if n <= 1 or lengths[-1] <= room:
        return "Levels: " + separator.join(levels)
    fitting = max(1, int(np.argmax(lengths > room)))
    kept = [*levels[: max(1, fitting - 1)], "..."]
    if fitting > 1:
        kept.append(levels[-1])
    return f"{n} Levels: " + separator.join(kept)


# -- matrices and tables ---------------------------------------------------------------------------


def matrix_text(x: Any, quote: bool = True, right: bool = False) -> str:
    """A matrix: every column in its own format, wrapped by columns."""
    frame = x if isinstance(x, pd.DataFrame) else pd.DataFrame(x)
    rows = index_names(frame.index) if isinstance(x, pd.DataFrame) else None
    names = index_names(frame.columns) if isinstance(x, pd.DataFrame) else None
    n, k = frame.shape
    if n == 0 and k == 0:
        return "<0 x 0 matrix>"
    kind = vec(x).kind
    numeric = kind != "character"
    columns = [
        format_elements(_as_kind(vec(frame.iloc[:, j].array), kind), quote) for j in range(k)
    ]
    labels = [escape(r) for r in rows] if rows else [f"[{i + 1},]" for i in range(n)]
    if rows is None:
        width = len(f"[{n},]")
        labels = [label.rjust(width) for label in labels]
    headers = [escape(c) for c in names] if names else [f"[,{j + 1}]" for j in range(k)]
    sides = [numeric or right] * k
    corner = " " * len("[0,]") if rows is None else ""
    return grid(labels, headers, columns, right=sides, corner=corner)


def _as_kind(x: Vec, kind: Any) -> Vec:
    return x if x.kind in (kind, "character") or kind == "character" else x.as_kind(kind)


def table_text(x: Any) -> str:
    """A contingency table of one or two factors, its variables' names where it has them."""
    title = x.index.name or ""
    flat = vec(x.array) if isinstance(x, pd.Series) else vec(x.to_numpy().ravel(order="F"))
    cells = _padded(format_elements(flat, quote=False))
    rows = [str(label) for label in x.index]
    if isinstance(x, pd.Series):
        if not len(x):
            return f"< table of extent {len(x)} >"
        return title + "\n" + named_lines(cells, rows)
    n, k = x.shape
    if n == 0 or k == 0:
        return f"< table of extent {n} x {k} >"
    columns = [cells[j * n : (j + 1) * n] for j in range(k)]
    headers = [str(label) for label in x.columns]
    indent = " " * max(2, display_width(title) - max(map(display_width, rows)))
    rows = [indent + row for row in rows]
    return grid(rows, headers, columns, corner=title, above=x.columns.name or "")


def _padded(cells: Sequence[str]) -> list[str]:
    width = max(map(display_width, cells), default=0)
    return [pad_left(cell, width) for cell in cells]


# -- data frames -----------------------------------------------------------------------------------


def data_frame_text(x: pd.DataFrame, right: bool = True, row_names: bool = True) -> str:
    """A data frame; a NaN in it is written ``NA``, a missing string or level ``<NA>``."""
    n, k = x.shape
    headers = [str(name) for name in x.columns]
    if k == 0:
        return f"data frame with 0 columns and {n} rows"
    if n == 0:
        labels = Vec("character", np.array(headers, dtype=object), np.zeros(k, dtype=bool))
        return vector_text(labels, quote=False) + "\n<0 rows> (or 0-length row.names)"
    shown = min(n, max(session().max_print // k, 1))
    part = x.iloc[:shown]
    columns = [column_elements(part.iloc[:, j]) for j in range(k)]
    rows = row_labels(part.index) if row_names else [""] * shown
    body = grid(rows, headers, columns, right=right)
    if shown < n:
        body += f"\n [ reached 'max' / getOption(\"max.print\") -- omitted {n - shown} rows ]"
    return body


def row_labels(index: pd.Index) -> list[str]:
    """R's row names: the text of the index, 1 ... n where it is pandas' default."""
    if isinstance(index, pd.RangeIndex) and index.start == 0 and index.step == 1:
        return [str(i + 1) for i in range(len(index))]
    return [str(item) for item in index]


def column_elements(column: pd.Series) -> list[str]:
    """One column of a data frame, formatted."""
    try:
        x = vec(column.array)
    except UnsupportedError:
        raise UnsupportedError(f"column {column.name!r} holds no R vector") from None
    if x.kind == "double":
        form = number_format(x.data[~x.na])
        return ["NA" if na else encode_real(v, form) for v, na in zip(x.data, x.na, strict=True)]
    return format_elements(x, quote=False)


# -- lists -----------------------------------------------------------------------------------------


def list_text(x: Any, prefix: str = "") -> str:
    """A list: each element under its path, followed by an empty line."""
    names, items = _list_items(x)
    if not items:
        return "named list()" if names is not None else "list()"
    blocks = []
    for i, item in enumerate(items):
        tag = prefix + _tag(names, i)
        nested = is_list(item) and _list_items(item)[1]
        blocks.append(f"{tag}\n{list_text(item, tag) if nested else text(item)}\n")
    return "\n".join(blocks)


def _list_items(x: Any) -> tuple[list[str] | None, list[Any]]:
    if isinstance(x, dict):
        return [str(name) for name in x], list(x.values())
    if isinstance(x, RList):
        return x.names, x.values
    return None, list(x)


def _tag(names: Sequence[str] | None, i: int) -> str:
    name = names[i] if names is not None else ""
    if not name:
        return f"[[{i + 1}]]"
    if name == "<NA>" or _SYNTACTIC.match(name) and name not in _RESERVED:
        return "$" + name
    return f"$`{escape(name, '`')}`"
