"""Matrices: making them, their shape and names."""

from __future__ import annotations

from dataclasses import replace
from functools import singledispatch
from typing import Any

import numpy as np
import pandas as pd

from rglmm.errors import RError, UnsupportedError, warning
from rglmm.rbase.assigning import higher_kind
from rglmm.rbase.coerce import as_kind, character_vec, double_vec, integer_vec
from rglmm.rbase.indexing import list_items
from rglmm.rbase.registry import rfunction
from rglmm.rbase.show import row_labels
from rglmm.rbase.values import RList, Vec, index_names, is_matrix, value, vec
from rglmm.rbase.vectors import is_frame, is_rlist, length, names

__all__ = [
    "NCOL",
    "NROW",
    "as_matrix",
    "colnames",
    "diag",
    "dim",
    "dimnames",
    "matrix",
    "matrix_of",
    "names_pair",
    "ncol",
    "nrow",
    "numbers",
    "rownames",
    "set_colnames",
    "set_diag",
    "set_dim",
    "set_dimnames",
    "set_rownames",
    "t",
]

Names = tuple[str, ...] | None


def matrix_of(table: np.ndarray, rows: Names = None, columns: Names = None) -> Any:
    """A double matrix with its names as a value."""
    flat = double_vec(np.asarray(table, dtype=float).ravel(order="F"))
    return value(replace(flat, dim=table.shape, dimnames=names_pair(rows, columns)))


def names_pair(rows: Names, columns: Names) -> tuple[Names, Names] | None:
    return None if rows is None and columns is None else (rows, columns)


def numbers(x: Any) -> tuple[np.ndarray, Names, Names]:
    """A numeric matrix (a vector is one column) as an array, with its row and column names."""
    if is_frame(x):
        x = as_matrix(x)
    v = vec(x)
    if v.kind in ("character", "factor", "NULL"):
        raise RError("requires numeric/complex matrix/vector arguments")
    data = as_kind(v, "double").data
    if v.dim is None:
        return data.reshape(-1, 1), v.names, None
    rows, columns = v.dimnames or (None, None)
    return data.reshape(v.dim, order="F"), rows, columns


# -- making ---------------------------------------------------------------------------------------


@rfunction("matrix")
def matrix(
    data: Any = None, nrow: Any = None, ncol: Any = None, byrow: bool = False, dimnames: Any = None
) -> Any:
    """Values laid out in rows and columns."""
    if is_frame(data):
        return as_matrix(data)
    if is_rlist(data):
        raise UnsupportedError("a matrix of a list is not supported")
    v = vec(pd.NA if data is None else data)
    v = as_kind(v, "character") if v.kind == "factor" else v
    n = len(v)
    rows = None if nrow is None else int(vec(nrow).data[0])
    columns = None if ncol is None else int(vec(ncol).data[0])
    if rows is None and columns is None:
        rows, columns = n, 1
    elif rows is None:
        assert columns is not None
        rows = -(-n // columns) if columns else 0
    elif columns is None:
        columns = -(-n // rows) if rows else 0
    size = rows * columns
    if n > 1 and size % n:
        _warn_length(n, rows, columns)
    at = np.arange(size) % n if n else np.full(size, -1)
    if byrow:
        at = at.reshape(rows, columns).ravel(order="F")
    part = replace(v, names=None, dim=None, dimnames=None).take(at)
    return value(replace(part, dim=(rows, columns), dimnames=_given_dimnames(dimnames)))


def _warn_length(n: int, rows: int, columns: int) -> None:
    for size, what in ((rows, "rows"), (columns, "columns")):
        if max(n, size) % min(n, size):
            warning(
                f"data length [{n}] is not a sub-multiple or multiple of the number of {what} "
                f"[{size}]"
            )
            return


def _given_dimnames(x: Any) -> tuple[Names, Names] | None:
    if x is None:
        return None
    _, parts = list_items(x)
    sides = [
        None
        if p is None
        else tuple("NA" if t is None else t for t in as_kind(vec(p), "character").values)
        for p in parts
    ]
    return names_pair(sides[0], sides[1])


@rfunction("as.matrix", "data.matrix")
def as_matrix(x: Any) -> Any:
    """A matrix of a data frame (strings where not all columns are numbers) or vector."""
    if not is_frame(x):
        v = vec(x)
        if v.dim is not None:
            return x
        rows = names_pair(v.names, None)
        return value(replace(v, names=None, dim=(len(v), 1), dimnames=rows))
    parts = [replace(vec(x.iloc[:, j].array), names=None) for j in range(x.shape[1])]
    kind = higher_kind(*parts) if parts else "logical"
    if kind == "character":
        raise UnsupportedError("as.matrix() of a data frame with text or factors is not supported")
    parts = [as_kind(p, kind) for p in parts]
    data = np.concatenate([p.data for p in parts])
    na = np.concatenate([p.na for p in parts])
    rows = index_names(x.index)
    if rows is None and not isinstance(x.index, pd.RangeIndex):
        rows = tuple(str(i) for i in x.index)
    flat = Vec(kind, data, na, dim=x.shape, dimnames=(rows, tuple(str(c) for c in x.columns)))
    return value(flat)


@rfunction("diag")
def diag(x: Any = 1, nrow: Any = None, ncol: Any = None) -> Any:
    """The diagonal of a matrix; a diagonal matrix of a vector or size."""
    if is_matrix(x):
        table, rows, columns = numbers(x)
        out = np.diagonal(table).copy()
        shared = (
            rows[: len(out)]
            if rows and columns and rows[: len(out)] == columns[: len(out)]
            else None
        )
        made = double_vec(out, shared)
        return value(made if vec(x).kind == "double" else as_kind(made, "integer"))
    v = as_kind(vec(x), "double")
    if len(v) == 1 and nrow is None:
        return matrix_of(np.eye(int(v.data[0])))
    n = len(v) if nrow is None else int(vec(nrow).data[0])
    out = np.zeros((n, n if ncol is None else int(vec(ncol).data[0])))
    k = min(out.shape)
    out[np.arange(k), np.arange(k)] = np.resize(v.data, k)
    return matrix_of(out)


@rfunction("diag<-")
def set_diag(x: Any, value: Any) -> Any:
    """``diag(x) <- value``."""
    table, rows, columns = numbers(x)
    out = table.copy()
    k = min(out.shape)
    items = as_kind(vec(value), "double").data
    if len(items) not in (1, k):
        raise RError("replacement diagonal has wrong length")
    out[np.arange(k), np.arange(k)] = items
    return matrix_of(out, rows, columns)


# -- shape and names ------------------------------------------------------------------------------


@rfunction("dim")
@singledispatch
def dim(x: Any) -> Any:
    """Rows and columns, or None."""
    if is_frame(x) or is_matrix(x):
        return value(integer_vec(x.shape))
    return None


@rfunction("dim<-")
def set_dim(x: Any, value: Any) -> Any:
    """``dim(x) <- c(n, k)``."""
    v = vec(x)
    if value is None:
        return _value(replace(v, dim=None, dimnames=None))
    shape = tuple(int(k) for k in as_kind(vec(value), "integer").data)
    if len(shape) != 2:
        raise UnsupportedError("arrays of other than two dimensions are not supported")
    if shape[0] * shape[1] != len(v):
        raise RError(
            f"dims [product {shape[0] * shape[1]}] do not match the length of object [{len(v)}]"
        )
    return _value(replace(v, names=None, dim=shape, dimnames=None))


def _value(v: Vec) -> Any:
    return value(v)


@rfunction("nrow")
def nrow(x: Any) -> Any:
    """Number of rows, or None."""
    return int(x.shape[0]) if is_frame(x) or is_matrix(x) else None


@rfunction("ncol")
def ncol(x: Any) -> Any:
    """Number of columns, or None."""
    return int(x.shape[1]) if is_frame(x) or is_matrix(x) else None


@rfunction("NROW")
def NROW(x: Any) -> int:
    """Rows; a vector is a column."""
    return int(x.shape[0]) if is_frame(x) or is_matrix(x) else length(x)


@rfunction("NCOL")
def NCOL(x: Any) -> int:
    """Columns; a vector is a column."""
    return int(x.shape[1]) if is_frame(x) or is_matrix(x) else 1


@rfunction("dimnames")
def dimnames(x: Any) -> Any:
    """Row and column names as a list, or None."""
    if is_frame(x):
        return RList([rownames(x), colnames(x)])
    v = vec(x)
    if v.dimnames is None:
        return None
    return RList([None if side is None else value(character_vec(side)) for side in v.dimnames])


@rfunction("dimnames<-")
def set_dimnames(x: Any, value: Any) -> Any:
    """``dimnames(x) <- list(rows, columns)``."""
    return _value(replace(vec(x), dimnames=_given_dimnames(value)))


@rfunction("rownames", "row.names")
def rownames(x: Any) -> Any:
    """Row names, or None."""
    if is_frame(x):
        return value(character_vec(row_labels(x.index)))
    if not is_matrix(x):
        return None
    side = (vec(x).dimnames or (None, None))[0]
    return None if side is None else value(character_vec(side))


@rfunction("colnames")
def colnames(x: Any) -> Any:
    """Column names, or None."""
    if is_frame(x):
        return names(x)
    if not is_matrix(x):
        return None
    side = (vec(x).dimnames or (None, None))[1]
    return None if side is None else value(character_vec(side))


@rfunction("rownames<-", "row.names<-")
def set_rownames(x: Any, value: Any) -> Any:
    """``rownames(x) <- value``; None takes them away."""
    labels = (
        None
        if value is None
        else ["NA" if t is None else t for t in as_kind(vec(value), "character").values]
    )
    n = nrow(x)
    if n is None:
        raise RError("attempt to set 'rownames' on an object with no dimensions")
    if labels is not None and len(labels) != n:
        raise RError(
            "invalid 'row.names' length"
            if is_frame(x)
            else "length of 'dimnames' [1] not equal to array extent"
        )
    if is_frame(x):
        if labels is not None and len(set(labels)) < n:
            raise RError("duplicate 'row.names' are not allowed")
        out = x.copy()
        out.index = pd.RangeIndex(1, n + 1) if labels is None else pd.Index(labels, dtype="str")
        return out
    v = vec(x)
    columns = (v.dimnames or (None, None))[1]
    return _value(
        replace(v, dimnames=names_pair(None if labels is None else tuple(labels), columns))
    )


@rfunction("colnames<-")
def set_colnames(x: Any, value: Any) -> Any:
    """``colnames(x) <- value``; None takes them away."""
    labels = (
        None
        if value is None
        else ["NA" if t is None else t for t in as_kind(vec(value), "character").values]
    )
    if is_frame(x):
        out = x.copy()
        out.columns = labels
        return out
    v = vec(x)
    if v.dim is None:
        raise RError("attempt to set 'colnames' on an object with less than two dimensions")
    if labels is not None and len(labels) != v.dim[1]:
        raise RError("length of 'dimnames' [2] not equal to array extent")
    rows = (v.dimnames or (None, None))[0]
    return _value(replace(v, dimnames=names_pair(rows, None if labels is None else tuple(labels))))


@rfunction("t")
def t(x: Any) -> Any:
    """Transposed."""
    if is_frame(x):
        x = as_matrix(x)
    v = vec(x)
    if v.dim is None:
        dimnames_ = None if v.names is None else (None, v.names)
        return value(replace(v, names=None, dim=(1, len(v)), dimnames=dimnames_))
    at = np.arange(len(v)).reshape(v.dim, order="F").T.ravel(order="F")
    rows, columns = v.dimnames or (None, None)
    part = replace(v, dim=None, dimnames=None).take(at)
    return value(replace(part, dim=v.dim[::-1], dimnames=names_pair(columns, rows)))
