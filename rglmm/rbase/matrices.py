"""Matrices: making, binding, their names and sums, products, solving."""

from __future__ import annotations

from dataclasses import replace
from functools import singledispatch
from typing import Any

import numpy as np
import pandas as pd
from scipy import linalg

from rglmm.errors import RError, UnsupportedError, warning
from rglmm.rbase.assigning import column_array, higher_kind
from rglmm.rbase.coerce import as_kind, character_vec, double_vec, integer_vec
from rglmm.rbase.control import named_arguments
from rglmm.rbase.indexing import list_items
from rglmm.rbase.registry import FUNCTIONS, rfunction
from rglmm.rbase.show import row_labels
from rglmm.rbase.stats import exact_sum
from rglmm.rbase.values import RList, Vec, index_names, is_matrix, value, vec
from rglmm.rbase.vectors import is_frame, is_rlist, length, names

__all__ = [
    "NCOL",
    "NROW",
    "as_matrix",
    "cbind",
    "colMeans",
    "colSums",
    "colnames",
    "cov2cor",
    "crossprod",
    "det",
    "diag",
    "dim",
    "dimnames",
    "matmul",
    "matrix",
    "ncol",
    "nrow",
    "outer",
    "rbind",
    "rowMeans",
    "rowSums",
    "rownames",
    "set_colnames",
    "set_diag",
    "set_dim",
    "set_dimnames",
    "set_rownames",
    "solve",
    "t",
]

Names = tuple[str, ...] | None


def matrix_of(table: np.ndarray, rows: Names = None, columns: Names = None) -> Any:
    """A double matrix with its names as a value."""
    flat = double_vec(np.asarray(table, dtype=float).ravel(order="F"))
    return value(replace(flat, dim=table.shape, dimnames=_pair(rows, columns)))


def _pair(rows: Names, columns: Names) -> tuple[Names, Names] | None:
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


# -- making ----------------------------------------------------------------------------------------


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
    if (n > rows and n // rows * rows != n) or (n < rows and rows // n * n != rows):
        warning(
            f"data length [{n}] is not a sub-multiple or multiple of the number of rows [{rows}]"
        )
    elif (n > columns and n // columns * columns != n) or (
        n < columns and columns // n * n != columns
    ):
        warning(
            f"data length [{n}] is not a sub-multiple or multiple of the number of columns [{columns}]"
        )


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
    return _pair(sides[0], sides[1])


@rfunction("as.matrix", "data.matrix")
def as_matrix(x: Any) -> Any:
    """A matrix of a data frame (strings where not all columns are numbers) or vector."""
    if not is_frame(x):
        v = vec(x)
        if v.dim is not None:
            return x
        rows = _pair(v.names, None)
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


# -- shape and names -------------------------------------------------------------------------------


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
    return _value(replace(v, dimnames=_pair(None if labels is None else tuple(labels), columns)))


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
    return _value(replace(v, dimnames=_pair(rows, None if labels is None else tuple(labels))))


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
    return value(replace(part, dim=v.dim[::-1], dimnames=_pair(columns, rows)))


# -- binding ---------------------------------------------------------------------------------------


def _bind(pairs: list[tuple[str, Any]], by_columns: bool) -> Any:
    pairs = [(name, item) for name, item in pairs if item is not None]
    if not pairs:
        return None
    parts = [vec(item) for _, item in pairs]
    parts = [as_kind(p, "integer") if p.kind == "factor" else p for p in parts]
    kind = higher_kind(*parts)
    blocks = [_block(as_kind(p, kind), by_columns) for p in parts]
    given = [b for b, p in zip(blocks, parts, strict=True) if p.dim is not None]
    n = given[0].dim[0] if given else max(len(p) for p in parts)  # type: ignore[index]
    data, na, labels = [], [], []
    for (name, _), part, block in zip(pairs, parts, blocks, strict=True):
        assert block.dim is not None
        if part.dim is None:
            at = np.arange(n) % max(len(part), 1) if len(part) else np.empty(0, dtype=int)
            if len(part) and n % len(part) and len(part) <= n:
                warning(
                    "number of rows of result is not a multiple of vector length (arg "
                    + f"{len(labels) + 1})"
                    if by_columns
                    else "number of columns of result is not a multiple of vector length (arg "
                    + f"{len(labels) + 1})"
                )
            data.append(block.data[at])
            na.append(block.na[at])
            labels.append(name)
        else:
            if block.dim[0] != n:
                word = "rows" if by_columns else "columns"
                raise RError(f"number of {word} of matrices must match (see arg 2)")
            data.append(block.data)
            na.append(block.na)
            side = (block.dimnames or (None, None))[1]
            labels += list(side) if side is not None else [""] * block.dim[1]
    along = _along(parts, blocks, n)
    across = tuple(labels) if any(labels) else None
    flat = Vec(kind, np.concatenate(data), np.concatenate(na))
    out = replace(flat, dim=(n, len(labels)), dimnames=_pair(along, across))
    return value(out) if by_columns else t(value(out))


def _block(v: Vec, by_columns: bool) -> Vec:
    """A part as columns: rows are turned around where rows are bound."""
    if v.dim is None:
        return replace(v, names=None, dim=(len(v), 1))
    return v if by_columns else vec(t(value(v)))


def _along(parts: list[Vec], blocks: list[Vec], n: int) -> Names:
    for part, block in zip(parts, blocks, strict=True):
        side = (block.dimnames or (None, None))[0] if part.dim is not None else part.names
        if side is not None and len(side) == n:
            return side
    return None


@rfunction("cbind")
def cbind(*args: Any, deparse_level: Any = 1, **named: Any) -> Any:
    """Columns side by side: a matrix, or a data frame where one of them is one."""
    pairs = named_arguments(args, named)
    if any(is_frame(item) for _, item in pairs):
        return _cbind_frames(pairs)
    return _bind(pairs, True)


def _cbind_frames(pairs: list[tuple[str, Any]]) -> pd.DataFrame:
    n = max(len(item) for _, item in pairs if is_frame(item))
    frames = [item for _, item in pairs if is_frame(item)]
    arrays: list[Any] = []
    labels: list[str] = []
    for name, item in pairs:
        if is_frame(item):
            arrays += [item.iloc[:, j].array for j in range(item.shape[1])]
            labels += [str(c) for c in item.columns]
        elif is_matrix(item):
            side = colnames(item)
            v = vec(item)
            assert v.dim is not None
            for j in range(v.dim[1]):
                part = replace(v, dim=None, dimnames=None).take(np.arange(n) + j * n)
                arrays.append(column_array(value(part), n))
            labels += (
                list(vec(side).values)
                if side is not None
                else [str(j + 1) for j in range(v.dim[1])]
            )
        else:
            arrays.append(column_array(item, n))
            labels.append(name)
    out = pd.DataFrame(dict(enumerate(arrays)), index=frames[0].index)
    return out.set_axis(labels, axis=1)


@rfunction("rbind")
def rbind(*args: Any, deparse_level: Any = 1, **named: Any) -> Any:
    """Rows under each other: a matrix, or a data frame where one of them is one."""
    pairs = named_arguments(args, named)
    if any(is_frame(item) for _, item in pairs):
        return _rbind_frames([item for _, item in pairs if item is not None])
    return _bind(pairs, False)


def _rbind_frames(parts: list[Any]) -> pd.DataFrame:
    """Columns matched by name; factors get the levels of all; row names made unique."""
    frames = [p for p in parts if is_frame(p)]
    first = next((f for f in frames if f.shape[1]), frames[0])
    labels = [str(c) for c in first.columns]
    columns: list[list[Vec]] = [[] for _ in labels]
    rows: list[str] = []
    automatic = True
    for part in parts:
        if is_frame(part) and not part.shape[1]:
            continue
        own, items = list_items(part)
        if len(items) != len(labels):
            raise RError("numbers of columns of arguments do not match")
        if own is not None and is_frame(part) and set(own) != set(labels):
            raise RError("names do not match previous names")
        count = len(part) if is_frame(part) else max(len(vec(i)) for i in items)
        for j, label in enumerate(labels):
            at = own.index(label) if own is not None and label in own else j
            columns[j].append(vec(items[at]))
        counted = [str(k + 1) for k in range(count)]
        if is_frame(part) and (row_labels(part.index) != counted or not automatic):
            automatic = False
            rows += row_labels(part.index)
        else:
            rows += [str(len(rows) + k + 1) for k in range(count)]
    arrays = {j: _stacked(parts_) for j, parts_ in enumerate(columns)}
    out = pd.DataFrame(arrays).set_axis(labels, axis=1)
    out.index = (
        pd.RangeIndex(1, len(out) + 1) if automatic else pd.Index(_unique(rows), dtype="str")
    )
    return out


def _unique(rows: list[str]) -> list[str]:
    seen: dict[str, int] = {}
    out = []
    for row in rows:
        k = seen.get(row, 0)
        seen[row] = k + 1
        out.append(row if not k else f"{row}{k}")
    return out


def _stacked(parts: list[Vec]) -> Any:
    if parts[0].kind == "factor":
        levels = list(
            dict.fromkeys(
                t
                for p in parts
                for t in (
                    p.levels
                    if p.kind == "factor"
                    else [s for s in as_kind(p, "character").values if s is not None]
                )
            )
        )
        codes = [
            levels.index(s) if s is not None else -1
            for p in parts
            for s in as_kind(p, "character").values
        ]
        return pd.Categorical.from_codes(
            codes, pd.Index(levels, dtype="str"), ordered=parts[0].ordered
        )
    kind = higher_kind(*parts)
    parts = [as_kind(p, kind) for p in parts]
    out = value(
        Vec(kind, np.concatenate([p.data for p in parts]), np.concatenate([p.na for p in parts]))
    )
    return pd.Series([out]).array if np.isscalar(out) or out is pd.NA else out


# -- sums and products -----------------------------------------------------------------------------


def _sides(x: Any, na_rm: bool, rows: bool, average: bool) -> Any:
    if not is_frame(x) and not is_matrix(x):
        raise RError("'x' must be an array of at least two dimensions")
    if is_frame(x) and any(
        vec(x.iloc[:, j].array).kind in ("character", "factor") for j in range(x.shape[1])
    ):
        raise RError("'x' must be numeric")
    table, row_side, column_side = numbers(x)
    lines = table if rows else table.T
    out = []
    for line in lines:
        known = line[~np.isnan(line)] if na_rm else line
        if np.isnan(known).any():
            out.append(known[np.isnan(known)][0])
            continue
        total = exact_sum(known)
        out.append(
            total / len(known) if average and len(known) else total if not average else np.nan
        )
    return value(double_vec(out, row_side if rows else column_side))


@rfunction("rowSums")
def rowSums(x: Any, na_rm: bool = False) -> Any:
    """Sums of the rows."""
    return _sides(x, na_rm, True, False)


@rfunction("colSums")
def colSums(x: Any, na_rm: bool = False) -> Any:
    """Sums of the columns."""
    return _sides(x, na_rm, False, False)


@rfunction("rowMeans")
def rowMeans(x: Any, na_rm: bool = False) -> Any:
    """Means of the rows."""
    return _sides(x, na_rm, True, True)


@rfunction("colMeans")
def colMeans(x: Any, na_rm: bool = False) -> Any:
    """Means of the columns."""
    return _sides(x, na_rm, False, True)


@rfunction("%*%")
def matmul(x: Any, y: Any) -> Any:
    """The matrix product; a vector is a row or a column, whichever fits."""
    a, a_rows, a_columns = numbers(x)
    b, b_rows, b_columns = numbers(y)
    plain_a, plain_b = (
        vec(x).dim is None and not is_frame(x),
        vec(y).dim is None and not is_frame(y),
    )
    if plain_a and plain_b:
        if a.shape == b.shape:
            a, a_rows = a.T, None
        b_columns = None
    elif plain_a and a.shape[0] == b.shape[0]:
        a, a_rows = a.T, None
    elif plain_b and a.shape[1] != b.shape[0]:
        b, b_columns = b.T, None
    a_rows = None if plain_a else a_rows
    b_columns = None if plain_b else b_columns
    if a.shape[1] != b.shape[0]:
        raise RError("non-conformable arguments")
    _ = (a_columns, b_rows)
    return matrix_of(a @ b, a_rows, b_columns)


@rfunction("crossprod")
def crossprod(x: Any, y: Any = None) -> Any:
    """``t(x) %*% y``."""
    a, _, a_columns = numbers(x)
    b, _, b_columns = numbers(x if y is None else y)
    if a.shape[0] != b.shape[0]:
        raise RError("non-conformable arguments")
    return matrix_of(a.T @ b, a_columns, b_columns)


@rfunction("outer", "%o%")
def outer(X: Any, Y: Any, FUN: Any = "*") -> Any:
    """A function of all pairs, by default the product."""
    a, b = vec(X), vec(Y)
    n, k = len(a), len(b)
    left = replace(a, names=None, dim=None, dimnames=None).take(np.tile(np.arange(n), k))
    right = replace(b, names=None, dim=None, dimnames=None).take(np.repeat(np.arange(k), n))
    function: Any = FUNCTIONS.get(FUN) if isinstance(FUN, str) else FUN
    if not callable(function):
        raise UnsupportedError(f"outer(FUN = {FUN!r}) is not supported: give a function")
    out = vec(function(value(left), value(right)))
    if len(out) != n * k:
        raise RError("dims [product " + f"{n * k}] do not match the length of object [{len(out)}]")
    return value(replace(out, names=None, dim=(n, k), dimnames=_pair(a.names, b.names)))


@rfunction("solve")
def solve(a: Any, b: Any = None) -> Any:
    """The inverse, or the solution of ``a x = b``."""
    table, rows, columns = numbers(a)
    if table.shape[0] != table.shape[1]:
        raise RError(f"'a' ({table.shape[0]} x {table.shape[1]}) must be square")
    try:
        if b is None:
            return matrix_of(np.linalg.inv(table), columns, rows)
        right, _, b_columns = numbers(b)
        out = np.linalg.solve(table, right)
    except np.linalg.LinAlgError:
        pivots = np.abs(np.diag(linalg.lu(table)[2]))
        k = int(np.argmin(pivots)) + 1
        raise RError(f"Lapack routine dgesv: system is exactly singular: U[{k},{k}] = 0") from None
    if vec(b).dim is None:
        return value(double_vec(out[:, 0], columns))
    return matrix_of(out, columns, b_columns)


@rfunction("det")
def det(x: Any) -> float:
    """The determinant."""
    return float(np.linalg.det(numbers(x)[0]))


@rfunction("cov2cor")
def cov2cor(V: Any) -> Any:
    """Correlations of a covariance matrix."""
    table, rows, columns = numbers(V)
    size = np.sqrt(1 / np.diag(table))
    out = size[:, None] * table * size[None, :]
    np.fill_diagonal(out, 1.0)
    return matrix_of(out, rows, columns)
