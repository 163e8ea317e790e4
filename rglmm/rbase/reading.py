"""``read.csv`` and its kin: text tables as R reads them, column types by ``type.convert``."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from rglmm.errors import LimitError, RError, UnsupportedError, warning
from rglmm.rbase.coerce import character_vec, double_vec, integer_vec, logical_vec
from rglmm.rbase.factors import factor
from rglmm.rbase.format import NA_REAL
from rglmm.rbase.registry import refuse_argument, rfunction
from rglmm.rbase.strings import make_names, make_unique
from rglmm.rbase.values import Vec, value, vec

__all__ = ["read_csv", "read_csv2", "read_delim", "read_table"]

MAX_BYTES = 1 << 30
_TRUE = frozenset({"T", "TRUE", "true", "True"})
_FALSE = frozenset({"F", "FALSE", "false", "False"})
_INTEGER = re.compile(r"\s*[+-]?\d+\s*\Z")
_DOUBLE = re.compile(
    r"\s*[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|0[xX][0-9a-fA-F]+"
    r"|inf|infinity|nan|NA)\s*\Z",
    re.IGNORECASE,
)
_WORD = re.compile(r'"((?:[^"]|"")*)"|\'((?:[^\']|\'\')*)\'|(\S+)')
_INT_MAX = 2**31 - 1


@rfunction("read.csv")
def read_csv(
    file: Any = None,
    header: bool = True,
    sep: str = ",",
    quote: str = '"',
    dec: str = ".",
    fill: bool = True,
    comment_char: str = "",
    **options: Any,
) -> pd.DataFrame:
    """A comma-separated table; see :func:`read_table`."""
    return read_table(
        file, header, sep, quote, dec, fill=fill, comment_char=comment_char, **options
    )


@rfunction("read.csv2")
def read_csv2(
    file: Any = None,
    header: bool = True,
    sep: str = ";",
    quote: str = '"',
    dec: str = ",",
    fill: bool = True,
    comment_char: str = "",
    **options: Any,
) -> pd.DataFrame:
    """A table with semicolons and decimal commas; see :func:`read_table`."""
    return read_table(
        file, header, sep, quote, dec, fill=fill, comment_char=comment_char, **options
    )


@rfunction("read.delim")
def read_delim(
    file: Any = None,
    header: bool = True,
    sep: str = "\t",
    quote: str = '"',
    dec: str = ".",
    fill: bool = True,
    comment_char: str = "",
    **options: Any,
) -> pd.DataFrame:
    """A tab-separated table; see :func:`read_table`."""
    return read_table(
        file, header, sep, quote, dec, fill=fill, comment_char=comment_char, **options
    )


@rfunction("read.table")
def read_table(
    file: Any = None,
    header: bool | None = None,
    sep: str = "",
    quote: str = "\"'",
    dec: str = ".",
    *,
    fill: bool | None = None,
    row_names: Any = None,
    col_names: Any = None,
    as_is: Any = None,
    na_strings: Any = "NA",
    colClasses: Any = None,
    nrows: Any = -1,
    skip: Any = 0,
    check_names: bool = True,
    strip_white: bool = False,
    comment_char: str = "#",
    stringsAsFactors: bool = False,
    fileEncoding: str = "",
    encoding: str = "",
    text: Any = None,
) -> pd.DataFrame:
    """A text table as a data frame.

    Parameters
    ----------
    file : path
        Or `text`, the lines themselves.
    header : bool, optional
        Where not given, true if the first line has one field less than the next.
    sep : str
        One character, or empty for any white space.
    row_names : int or str, optional
        The column that holds them.
    na_strings : str or vector of str

    Other arguments as in R.

    Raises
    ------
    RError
        R's words for a file that is not there, an empty one, a ragged one without `fill`.
    UnsupportedError
        ``colClasses``, and files that are not UTF-8 without ``fileEncoding``.
    """
    refuse_argument("read.table", colClasses=colClasses)
    lines = _lines(file, text, fileEncoding, int(skip))
    rows = _rows(lines, sep, quote, comment_char, strip_white)
    if not rows:
        raise RError("no lines available in input", "read.table")
    width = max(len(row) for row in rows[:5])
    if header is None:
        header = len(rows) > 1 and len(rows[0]) == len(rows[1]) - 1
    names = rows.pop(0) if header else None
    if int(nrows) >= 0:
        rows = rows[: int(nrows)]
    body = max((len(row) for row in rows[:4]), default=0)
    first_is_names = names is not None and len(names) == body - 1
    width = max(width, body)
    _check_ragged(rows, width, bool(sep) if fill is None else bool(fill))
    missing = {item for item in vec(na_strings).values if item is not None}
    columns = [_field(rows, j, bool(sep)) for j in range(width)]
    labels = _labels(names, width, first_is_names, col_names, check_names)
    return _frame(columns, labels, first_is_names, row_names, missing, dec, stringsAsFactors)


# -- lines and fields ------------------------------------------------------------------------------


def _lines(file: Any, text: Any, encoding: str, skip: int) -> str:
    if text is not None:
        content = "\n".join(str(item) for item in vec(text).values)
    else:
        content = _decoded(str(file), encoding)
    content = content.replace("\r\n", "\n").replace("\r", "\n")
    return content if skip <= 0 else "\n".join(content.split("\n")[skip:])


def _decoded(file: str, encoding: str) -> str:
    path = Path(file)
    if not path.exists() or path.is_dir():
        warning(f"cannot open file '{file}': No such file or directory", 'file(file, "rt")')
        raise RError("cannot open the connection", 'file(file, "rt")')
    if path.stat().st_size > MAX_BYTES:
        raise LimitError(f"{file} is larger than {MAX_BYTES >> 30} GB")
    raw = path.read_bytes()
    try:
        return raw.decode(encoding.removesuffix("-BOM") or "utf-8-sig").removeprefix("\ufeff")
    except LookupError:
        raise UnsupportedError(f'fileEncoding = "{encoding}" is not known') from None
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise UnsupportedError(
            f"{path.name}, line {line}: not {encoding or 'UTF-8'}: give the file's encoding, "
            'for example fileEncoding = "latin1"'
        ) from None


def _rows(content: str, sep: str, quote: str, comment: str, strip: bool) -> list[list[str]]:
    """Fields of each line that is not blank."""
    if comment:
        content = "\n".join(_uncommented(line, comment, quote) for line in content.split("\n"))
    if sep:
        return _separated(content, sep, quote, strip)
    words = (
        [
            next(part for part in match.groups() if part is not None)
            for match in _WORD.finditer(line)
        ]
        for line in content.split("\n")
    )
    return [row for row in words if row]


def _uncommented(line: str, comment: str, quote: str) -> str:
    """`line` up to the first `comment` outside quotes."""
    inside = ""
    for i, char in enumerate(line):
        if inside:
            inside = "" if char == inside else inside
        elif char in quote:
            inside = char
        elif char == comment:
            return line[:i]
    return line


def _separated(content: str, sep: str, quote: str, strip: bool) -> list[list[str]]:
    if len(sep) != 1:
        raise RError("invalid 'sep' value: must be one byte", "scan")
    mark = '"' if '"' in quote else quote[:1]
    reader = csv.reader(
        io.StringIO(content, newline=""),
        delimiter=sep,
        quotechar=mark or None,
        quoting=csv.QUOTE_MINIMAL if mark else csv.QUOTE_NONE,
    )
    try:
        rows = [row for row in reader if row and not (len(row) == 1 and not row[0].strip())]
    except csv.Error as error:
        raise UnsupportedError(f"the table cannot be read: {error}") from None
    return [[field.strip() for field in row] for row in rows] if strip else rows


def _check_ragged(rows: Sequence[Sequence[str]], width: int, fill: bool) -> None:
    for i, row in enumerate(rows, 1):
        if len(row) > width:
            raise UnsupportedError(
                f"line {i} of the data has {len(row)} fields and the first lines have {width}: "
                "R breaks it in two; correct the file"
            )
        if len(row) < width and not fill:
            raise RError(f"line {i} did not have {width} elements", "scan")


def _field(rows: Sequence[Sequence[str]], j: int, blank: bool) -> list[str]:
    return [row[j] if j < len(row) else "" for row in rows]


# -- names, types, frame ---------------------------------------------------------------------------


def _labels(
    names: list[str] | None, width: int, first_is_names: bool, given: Any, check: bool
) -> list[str]:
    if given is not None:
        labels = [str(item) for item in vec(given).values]
        return ["row.names", *labels] if len(labels) == width - 1 else labels
    if names is None:
        return [f"V{j + 1}" for j in range(width)]
    labels = [name.strip() if check else name for name in names]
    if first_is_names:
        labels = ["row.names", *labels]
    labels += [f"V{j + 1}" for j in range(len(labels), width)]
    if check:
        checked = vec(make_names(np.array([label or "X" for label in labels], dtype=object)))
        labels = [str(item) for item in vec(make_unique(value(checked))).values]
    return labels


def _frame(
    columns: list[list[str]],
    labels: list[str],
    first_is_names: bool,
    row_names: Any,
    missing: set[str],
    dec: str,
    as_factors: bool,
) -> pd.DataFrame:
    n = len(columns[0]) if columns else 0
    at = 0 if first_is_names else _row_name_column(row_names, labels)
    index: pd.Index = pd.RangeIndex(1, n + 1)
    if at is not None:
        index = pd.Index(columns[at], dtype="str")
        if index.has_duplicates:
            raise RError("duplicate 'row.names' are not allowed", "read.table")
    kept = [j for j in range(len(columns)) if j != at]
    arrays = [_array(type_convert(columns[j], missing, dec), as_factors) for j in kept]
    frame = pd.DataFrame(dict(enumerate(arrays)), index=index)
    frame.columns = pd.Index([labels[j] for j in kept], dtype="str")
    return frame


def _row_name_column(row_names: Any, labels: list[str]) -> int | None:
    if row_names is None:
        return None
    wanted = vec(row_names).values
    if len(wanted) != 1:
        raise UnsupportedError("row.names takes the number or the name of a column here")
    if isinstance(wanted[0], str):
        if wanted[0] not in labels:
            raise RError("invalid 'row.names' specification", "read.table")
        return labels.index(wanted[0])
    return int(wanted[0]) - 1


def _array(column: Vec, as_factors: bool) -> Any:
    if column.kind == "character" and as_factors:
        return factor(value(column))
    array = value(column)
    return np.array([array]) if np.isscalar(array) or array is pd.NA else array


def type_convert(items: Sequence[str], missing: set[str], dec: str = ".") -> Vec:
    """The lowest of logical, integer, double and character that holds every item."""
    na = np.array([item in missing for item in items], dtype=bool)
    present = [item for item, absent in zip(items, na, strict=True) if not absent]
    filled = [item for item in present if item.strip()]
    blank = na | np.array([not item.strip() for item in items], dtype=bool)
    if all(item in _TRUE or item in _FALSE for item in filled):
        return logical_vec([item in _TRUE for item in items], blank)
    if all(map(_INTEGER.match, filled)) and all(abs(int(item)) <= _INT_MAX for item in filled):
        whole = [0 if b else int(item) for item, b in zip(items, blank, strict=True)]
        return integer_vec(whole, blank)
    points = [item.replace(dec, ".") for item in items] if dec != "." else list(items)
    if all(_DOUBLE.match(points[i]) for i in np.flatnonzero(~blank)):
        numbers = [NA_REAL if b else _number(item) for item, b in zip(points, blank, strict=True)]
        return double_vec(numbers)
    return character_vec([None if a else item for item, a in zip(items, na, strict=True)])


def _number(text: str) -> float:
    text = text.strip()
    if text == "NA":
        return NA_REAL
    return float(int(text, 16)) if "x" in text.lower() else float(text)
