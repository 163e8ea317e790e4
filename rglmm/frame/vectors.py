"""Makers and coercions of the vectors that formulas are evaluated on."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from rglmm.errors import LimitError, RError, warning
from rglmm.frame.factor import number_label
from rglmm.rbase.values import Vec, vec

__all__ = [
    "as_character",
    "as_double",
    "as_logical",
    "check_size",
    "column",
    "columns_of",
    "double",
    "from_python",
    "integer",
    "logical",
    "matrix_of",
    "recycle",
    "rows",
    "strings",
    "take_rows",
]

MAX_ELEMENTS = 1 << 25

_NUMBER = ("double", "integer", "logical")
_FULL: dict[int, np.ndarray] = {}


def _no_na(n: int) -> np.ndarray:
    """A read-only ``(n,)`` of False; small ones are made once."""
    found = _FULL.get(n)
    if found is None:
        found = np.zeros(n, dtype=bool)
        found.flags.writeable = False
        if len(_FULL) < 64 and n < 10_000:
            _FULL[n] = found
    return found


def check_size(elements: float, what: str) -> None:
    """Refuse a vector or matrix before it is made, when an expression asks for a huge one.

    Raises
    ------
    LimitError
        More than 33,554,432 elements.
    """
    if not elements <= MAX_ELEMENTS:
        raise LimitError(
            f"{what} would have {elements:.6g} elements; {MAX_ELEMENTS:,} is the limit in a formula"
        )


def double(x: np.ndarray, columns: tuple[str, ...] | None = None) -> Vec:
    """A double vector of (n,), or a matrix of (n, k) with its column names."""
    if x.ndim == 2:
        data = x.ravel(order="F")
        names = None if columns is None else (None, columns)
        return Vec("double", data, np.isnan(data), dim=x.shape, dimnames=names)
    return Vec("double", x, np.isnan(x))


def integer(x: np.ndarray, na: np.ndarray | None = None) -> Vec:
    """An integer vector."""
    return Vec("integer", x, _no_na(len(x)) if na is None else na)


def logical(x: np.ndarray, na: np.ndarray | None = None) -> Vec:
    """A logical vector."""
    return Vec("logical", x, _no_na(len(x)) if na is None else na)


def strings(items: list[str | None]) -> Vec:
    """A character vector; ``None`` is NA."""
    na = np.fromiter((item is None for item in items), dtype=bool, count=len(items))
    data = np.empty(len(items), dtype=object)
    data[:] = ["" if item is None else item for item in items]
    return Vec("character", data, na)


def column(x: Any) -> Vec:
    """A column of a data frame, or a value of the environment, as a vector without names."""
    array = getattr(x, "array", x)
    kind = getattr(getattr(array, "dtype", None), "kind", None)
    if kind == "f" and isinstance(values := getattr(array, "_ndarray", array), np.ndarray):
        return double(np.asarray(values, dtype=np.float64))
    if kind in ("i", "u") and isinstance(values := getattr(array, "_ndarray", array), np.ndarray):
        return integer(values.astype(np.int64, copy=False))
    if kind == "O" and _is_object(array.dtype):
        data = np.asarray(array, dtype=object)
        if data.ndim == 1 and pd.api.types.infer_dtype(data, skipna=True) == "string":
            na = pd.isna(data)
            return Vec("character", np.where(na, "", data) if na.any() else data, na)
    return vec(array)


def _is_object(dtype: Any) -> bool:
    """Whether values are text or plain objects (a categorical's kind is "O" as well)."""
    text = isinstance(dtype, pd.StringDtype)
    return text or getattr(dtype, "numpy_dtype", dtype) == np.dtype(object)


def from_python(value: bool | int | float | str | None, kind: str) -> Vec:
    """The vector of length one that a literal stands for."""
    if kind == "NULL":
        return vec(None)
    if kind == "character":
        return strings([value if isinstance(value, str) else None])
    if value is None or isinstance(value, str):
        return Vec("logical", np.zeros(1, dtype=bool), np.ones(1, dtype=bool)).as_kind(
            _number(kind)
        )
    if kind == "logical":
        return logical(np.array([bool(value)]))
    if kind == "integer":
        return integer(np.array([int(value)]))
    return double(np.array([float(value)]))


def _number(kind: str) -> Any:
    return "double" if kind == "double" else "integer" if kind == "integer" else "logical"


def as_double(
    x: Vec, complaint: str = "non-numeric argument to mathematical function"
) -> np.ndarray:
    """The numbers of `x` as float64 with NaN for NA; the shape of a matrix is kept."""
    if x.kind not in _NUMBER:
        raise RError(complaint)
    data = x.data
    if x.kind != "double":
        data = data.astype(np.float64)
        if x.na.any():
            data[x.na] = np.nan
    return data.reshape(x.dim, order="F") if x.dim is not None else data


def as_character(x: Vec) -> list[str | None]:
    """R's ``as.character``; NA is ``None``."""
    if x.kind == "character":
        return x.values
    if x.kind == "factor":
        return [None if c < 0 else x.levels[c] for c in x.data.tolist()]
    pairs = zip(x.data.tolist(), x.na.tolist(), strict=True)
    if x.kind == "logical":
        return [None if na else ("TRUE" if v else "FALSE") for v, na in pairs]
    if x.kind == "integer":
        return [None if na else str(v) for v, na in pairs]
    return [None if na else number_label(v) for v, na in pairs]


def as_logical(x: Vec) -> Vec:
    """R's ``as.logical`` of numbers and logicals."""
    if x.kind == "logical":
        return x
    if x.kind not in _NUMBER:
        raise RError("argument is not interpretable as logical")
    return logical((x.data != 0) & ~x.na, x.na)


def matrix_of(x: Vec) -> np.ndarray:
    """Numbers of `x` as (n, k); a vector is one column."""
    data = as_double(x)
    return data if data.ndim == 2 else data[:, None]


def columns_of(x: Vec) -> list[Vec]:
    """The columns of a matrix as vectors; a vector is its one column."""
    return [x] if x.dim is None else [double(c) for c in as_double(x).T]


def rows(x: Vec) -> int:
    """Number of observations: rows of a matrix, length of a vector."""
    return x.dim[0] if x.dim is not None else len(x.data)


def take_rows(x: Vec, positions: np.ndarray) -> Vec:
    """The observations at `positions` (a boolean mask or integers)."""
    if x.dim is None:
        return Vec(x.kind, x.data[positions], x.na[positions], None, x.levels, x.ordered)
    data = x.data.reshape(x.dim, order="F")[positions]
    na = x.na.reshape(x.dim, order="F")[positions]
    flat, missing = data.ravel(order="F"), na.ravel(order="F")
    return Vec(x.kind, flat, missing, dim=data.shape, dimnames=_column_names(x))


def _column_names(x: Vec) -> tuple[tuple[str, ...] | None, ...] | None:
    return None if x.dimnames is None else (None, x.dimnames[1])


def recycle(*items: Vec) -> tuple[int, list[Vec]]:
    """All of the longest length, as R's arithmetic recycles (with its warning)."""
    lengths = [len(item.data) for item in items]
    n = 0 if 0 in lengths else max(lengths)
    if any(length and n % length for length in lengths):
        warning("longer object length is not a multiple of shorter object length")
    out: list[Vec] = []
    for item, length in zip(items, lengths, strict=True):
        if length == n or length == 1:
            out.append(item)
        else:
            index = np.arange(n) % length
            out.append(Vec(item.kind, item.data[index], item.na[index], None, item.levels))
    return n, out
