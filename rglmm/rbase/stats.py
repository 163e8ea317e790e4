"""Sums, means and variances."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from rglmm.errors import RError, UnsupportedError, warning
from rglmm.rbase.assigning import higher_kind
from rglmm.rbase.coerce import as_kind, double_vec, integer_vec
from rglmm.rbase.format import NA_REAL
from rglmm.rbase.registry import refuse_argument, rfunction
from rglmm.rbase.values import Vec, is_list, is_matrix, value, vec
from rglmm.rbase.vectors import is_frame

__all__ = [
    "columns_of",
    "cor",
    "cov",
    "exact_sum",
    "joined_numbers",
    "mean",
    "median",
    "or_missing",
    "prod",
    "sd",
    "sum_",
    "var",
]

_INT_MAX = 2**31 - 1


def _numbers(x: Any, function: str) -> Vec:
    """A numeric vector for a summary; a data frame's columns in one."""
    if is_frame(x):
        parts = [vec(x.iloc[:, j].array) for j in range(x.shape[1])]
        if any(p.kind in ("character", "factor") for p in parts):
            raise RError("only defined on a data frame with all numeric-alike variables")
        kind = higher_kind(*parts)
        parts = [as_kind(p, kind) for p in parts]
        return Vec(
            kind, np.concatenate([p.data for p in parts]), np.concatenate([p.na for p in parts])
        )
    if is_list(x) or callable(x):
        raise RError("invalid 'type' (list) of argument")
    v = vec(x)
    if v.kind == "factor":
        raise RError(f"‘{function}’ not meaningful for factors")
    return v


def joined_numbers(args: tuple[Any, ...], function: str, na_rm: Any) -> Vec:
    parts = [_numbers(a, function) for a in args if a is not None]
    if not parts:
        return Vec("integer", np.empty(0, dtype=np.int64), np.empty(0, dtype=bool))
    kind = higher_kind(*parts)
    parts = [as_kind(p, kind) for p in parts]
    v = Vec(kind, np.concatenate([p.data for p in parts]), np.concatenate([p.na for p in parts]))
    return v.take(np.flatnonzero(~v.na)) if na_rm else v


def exact_sum(data: np.ndarray) -> float:
    """The sum in extended precision, as R accumulates it."""
    return float(np.sum(data.astype(np.longdouble)))


@rfunction("sum")
def sum_(*args: Any, na_rm: Any = False) -> Any:
    """The sum; an integer (NA beyond 2^31 - 1) of integers and logicals."""
    v = joined_numbers(args, "sum", na_rm)
    if v.kind == "character":
        raise RError("invalid 'type' (character) of argument")
    if v.kind == "double":
        return or_missing(v, exact_sum(v.data) if not v.na.any() else np.nan)
    if v.na.any():
        return value(integer_vec([0], [True]))
    total = int(v.data.sum())
    if len(args) > 1 and abs(total) > _INT_MAX:
        return float(total)
    if abs(total) > _INT_MAX:
        warning("integer overflow - use sum(as.numeric(.))")
        return value(integer_vec([0], [True]))
    return total


def or_missing(v: Vec, result: float) -> float:
    """`result`, or the NA (else NaN) that the values hold."""
    if not v.na.any():
        return result
    return NA_REAL if None in v.values else float("nan")


@rfunction("prod")
def prod(*args: Any, na_rm: Any = False) -> float:
    """The product."""
    v = as_kind(joined_numbers(args, "prod", na_rm), "double")
    return or_missing(v, float(np.prod(v.data.astype(np.longdouble))))


@rfunction("mean")
def mean(x: Any, trim: Any = 0, na_rm: Any = False) -> Any:
    """The mean; NA with a warning of what is not numeric."""
    if (
        is_frame(x)
        or is_list(x)
        or (not is_frame(x) and vec(x).kind in ("character", "factor", "NULL"))
    ):
        warning("argument is not numeric or logical: returning NA")
        return NA_REAL
    v = as_kind(vec(x), "double")
    data = v.data[~v.na] if na_rm else v.data
    if trim:
        return _trimmed(data, float(trim))
    if not len(data):
        return float("nan")
    if np.isnan(data).any():
        return or_missing(v, 0.0)
    wide = data.astype(np.longdouble)
    first = np.sum(wide) / len(data)
    if not np.isfinite(first):
        return float(first)
    return float(first + np.sum(wide - first) / len(data))


def _trimmed(data: np.ndarray, trim: float) -> float:
    if np.isnan(data).any():
        return NA_REAL
    if trim >= 0.5:
        return median(data)
    n = len(data)
    low = int(np.floor(n * trim))
    return mean(np.sort(data)[low : n - low])


@rfunction("median")
def median(x: Any, na_rm: Any = False) -> Any:
    """The middle value, or the mean of the two in the middle."""
    if is_frame(x) or vec(x).kind in ("character", "factor"):
        raise RError("need numeric data")
    v = vec(x)
    if v.na.any() and not na_rm:
        return NA_REAL if v.kind == "double" else value(integer_vec([0], [True]))
    data = np.sort(v.data[~v.na])
    n = len(data)
    if n == 0:
        return NA_REAL if v.kind == "double" else value(integer_vec([0], [True]))
    if n % 2:
        middle = data[n // 2]
        return value(
            as_kind(
                Vec(v.kind, np.array([middle]), np.array([False])),
                "double" if v.kind == "double" else "integer" if v.kind == "integer" else "logical",
            )
        )
    pair = data[n // 2 - 1 : n // 2 + 1].astype(float)
    return mean(pair)


def _centred_products(a: np.ndarray, b: np.ndarray) -> float:
    p, q = a.astype(np.longdouble), b.astype(np.longdouble)
    p = p - (np.sum(p) / len(p))
    q = q - (np.sum(q) / len(q))
    return float(np.sum(p * q) / (len(p) - 1))


def columns_of(x: Any) -> tuple[list[np.ndarray], list[str] | None, bool]:
    """Columns of a matrix or numeric data frame, their names, and whether it was a vector."""
    if is_frame(x):
        parts = [vec(x.iloc[:, j].array) for j in range(x.shape[1])]
        if any(p.kind in ("character", "factor") for p in parts):
            raise RError("'x' must be numeric")
        return [as_kind(p, "double").data for p in parts], [str(n) for n in x.columns], False
    v = vec(x)
    if v.kind in ("character", "factor", "NULL"):
        raise RError("is.numeric(x) || is.logical(x) is not TRUE")
    data = as_kind(v, "double").data
    if v.dim is None:
        return [data], None, True
    table = data.reshape(v.dim, order="F")
    names = None if v.dimnames is None or v.dimnames[1] is None else list(v.dimnames[1])
    return [table[:, j] for j in range(v.dim[1])], names, False


def _covariances(x: Any, y: Any, na_rm: bool, scaled: bool) -> Any:
    left, left_names, plain = columns_of(x)
    right, right_names, plain_y = (left, left_names, plain) if y is None else columns_of(y)
    if len(left[0]) != len(right[0]):
        raise RError("incompatible dimensions")
    if na_rm:
        known = ~np.isnan(np.column_stack([*left, *right])).any(axis=1)
        left, right = ([column[known] for column in side] for side in (left, right))
    out = np.array([[_pair(a, b, scaled) for b in right] for a in left])
    if plain and plain_y:
        return out.item()
    names = (
        None
        if left_names is None and right_names is None
        else (
            None if left_names is None else tuple(left_names),
            None if right_names is None else tuple(right_names),
        )
    )
    return value(replace(double_vec(out.ravel(order="F")), dim=out.shape, dimnames=names))


def _pair(a: np.ndarray, b: np.ndarray, scaled: bool) -> float:
    if len(a) < 2 or np.isnan(a).any() or np.isnan(b).any():
        return NA_REAL
    both = _centred_products(a, b)
    if not scaled:
        return both
    size = np.sqrt(_centred_products(a, a)) * np.sqrt(_centred_products(b, b))
    if size == 0:
        warning("the standard deviation is zero")
        return NA_REAL
    return float(np.clip(both / size, -1.0, 1.0))


@rfunction("var")
def var(x: Any, y: Any = None, na_rm: Any = False, use: str | None = None) -> Any:
    """The sample variance; the covariance matrix of columns."""
    if y is None and not is_frame(x) and vec(x).kind == "factor":
        raise RError(
            "Calling var(x) on a factor x is defunct.\n"
            "  Use something like 'all(duplicated(x)[-1L])' to test for a constant vector."
        )
    return _covariances(x, y, bool(na_rm) or _complete(use), False)


def _complete(use: str | None) -> bool:
    if use is None or use in ("everything",):
        return False
    if use in ("complete.obs", "na.or.complete", "complete"):
        return True
    if use in ("pairwise.complete.obs", "pairwise"):
        raise UnsupportedError('use = "pairwise.complete.obs" is not supported: use "complete.obs"')
    raise RError("invalid 'use' argument")


@rfunction("sd")
def sd(x: Any, na_rm: Any = False) -> Any:
    """The sample standard deviation."""
    v = vec(x)
    if v.kind == "factor":
        return float(np.sqrt(var(x, na_rm=na_rm)))
    return float(
        np.sqrt(var(as_kind(replace(v, dim=None, dimnames=None), "double").data, na_rm=na_rm))
    )


@rfunction("cov")
def cov(x: Any, y: Any = None, use: str = "everything", method: str | None = None) -> Any:
    """Sample covariance."""
    refuse_argument("cov", method=None if method == "pearson" else method)
    return _covariances(x, y, _complete(use), False)


@rfunction("cor")
def cor(x: Any, y: Any = None, use: str = "everything", method: str = "pearson") -> Any:
    """Correlation of Pearson or (by ranks) Spearman."""
    if method not in ("pearson", "spearman"):
        raise UnsupportedError(f'cor(method = "{method}") is not supported')
    if y is None and not is_frame(x) and not is_matrix(x):
        raise RError("supply both 'x' and 'y' or a matrix-like 'x'")
    if method == "spearman":
        x, y = _ranked(x), None if y is None else _ranked(y)
    return _covariances(x, y, _complete(use), True)


def _ranked(x: Any) -> Any:
    columns, names, plain = columns_of(x)
    ranked = [pd.Series(column).rank().to_numpy() for column in columns]
    if plain:
        return ranked[0]
    table = np.column_stack(ranked)
    out = pd.DataFrame(table, columns=names)
    out.attrs["rclass"] = "matrix"
    return out if names is not None else table
