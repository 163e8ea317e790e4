"""Sums over rows and columns, products, solving."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from scipy import linalg

from rglmm.errors import RError, UnsupportedError
from rglmm.rbase.coerce import double_vec
from rglmm.rbase.matrices import matrix_of, names_pair, numbers
from rglmm.rbase.registry import FUNCTIONS, rfunction
from rglmm.rbase.stats import exact_sum
from rglmm.rbase.values import is_matrix, value, vec
from rglmm.rbase.vectors import is_frame

__all__ = [
    "colMeans",
    "colSums",
    "cov2cor",
    "crossprod",
    "det",
    "matmul",
    "outer",
    "rowMeans",
    "rowSums",
    "solve",
]


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
    return value(replace(out, names=None, dim=(n, k), dimnames=names_pair(a.names, b.names)))


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
        pivots = np.abs(np.diag(linalg.lu_factor(table, check_finite=False)[0]))
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
