"""Extremes, quantiles, differences, scaling: max, range, pmax, quantile, diff, scale."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from rglmm.errors import RError, UnsupportedError, warning
from rglmm.rbase.arithmetic import common_length, recycled
from rglmm.rbase.assigning import higher_kind
from rglmm.rbase.coerce import as_kind, character_vec, double_vec, integer_vec
from rglmm.rbase.format import NA_REAL, format_real
from rglmm.rbase.ordering import order_positions
from rglmm.rbase.registry import rfunction
from rglmm.rbase.rounding import round_half_even
from rglmm.rbase.stats import columns_of, exact_sum, joined_numbers, mean, median, or_missing
from rglmm.rbase.values import Vec, is_list, value, vec
from rglmm.rbase.vectors import is_frame

__all__ = [
    "IQR",
    "diff",
    "fivenum",
    "mad",
    "max_",
    "min_",
    "percent_names",
    "pmax",
    "pmin",
    "quantile",
    "quantile_7",
    "range_",
    "scale",
    "tabulate",
    "weighted_mean",
]


# -- extremes -------------------------------------------------------------------------------------


def _extreme(args: tuple[Any, ...], na_rm: Any, name: str) -> Any:
    v = joined_numbers(args, name, na_rm)
    largest = name == "max"
    if not len(v):
        if v.kind == "character":
            raise RError(
                f"no non-missing arguments to {name}; returning {'-Inf' if largest else 'Inf'}"
            )
        sign = "-" if largest else ""
        warning(f"no non-missing arguments to {name}; returning {sign}Inf")
        return -np.inf if largest else np.inf
    if v.kind == "character":
        if v.na.any():
            return value(character_vec([None]))
        at = order_positions([v], [False])
        return v.data[at[-1 if largest else 0]]
    if v.kind == "double":
        if v.na.any():
            return or_missing(v, 0.0)
        return float(v.data.max() if largest else v.data.min())
    if v.na.any():
        return value(integer_vec([0], [True]))
    return int(v.data.max() if largest else v.data.min())


@rfunction("max")
def max_(*args: Any, na_rm: Any = False) -> Any:
    """The largest value of all arguments."""
    return _factor_extreme(args, True) if _one_ordered(args) else _extreme(args, na_rm, "max")


@rfunction("min")
def min_(*args: Any, na_rm: Any = False) -> Any:
    """The smallest value of all arguments."""
    return _factor_extreme(args, False) if _one_ordered(args) else _extreme(args, na_rm, "min")


def _one_ordered(args: tuple[Any, ...]) -> bool:
    return (
        len(args) == 1 and not is_frame(args[0]) and not is_list(args[0]) and vec(args[0]).ordered
    )


def _factor_extreme(args: tuple[Any, ...], largest: bool) -> Any:
    v = vec(args[0])
    at = int(np.argmax(v.data) if largest else np.argmin(v.data))
    return value(v.take(np.array([at])))


@rfunction("range")
def range_(*args: Any, na_rm: Any = False) -> Any:
    """Smallest and largest value."""
    low, high = min_(*args, na_rm=na_rm), max_(*args, na_rm=na_rm)
    a, b = vec(low), vec(high)
    kind = higher_kind(a, b)
    a, b = as_kind(a, kind), as_kind(b, kind)
    return value(Vec(kind, np.concatenate([a.data, b.data]), np.concatenate([a.na, b.na])))


def _parallel(args: tuple[Any, ...], na_rm: Any, largest: bool) -> Any:
    parts = [vec(a) for a in args]
    n = common_length(*map(len, parts))
    kind = higher_kind(*parts)
    if kind == "character":
        raise UnsupportedError("pmin() and pmax() of strings are not supported")
    kind = "integer" if kind == "logical" else kind
    first = parts[0]
    rows = [as_kind(recycled(p, n), kind) for p in parts]
    out = rows[0].data.astype(float)
    na = rows[0].na
    for row in rows[1:]:
        data = row.data.astype(float)
        if na_rm:
            out = np.where(
                na, data, np.where(row.na, out, (np.maximum if largest else np.minimum)(out, data))
            )
            na = na & row.na
        else:
            out = (np.maximum if largest else np.minimum)(out, data)
            na = na | row.na
    out = np.where(na, NA_REAL, out)
    result = double_vec(out) if kind == "double" else integer_vec(np.where(na, 0, out), na)
    keep = (
        {"names": first.names, "dim": first.dim, "dimnames": first.dimnames}
        if len(first) == n
        else {}
    )
    return value(replace(result, **keep))


@rfunction("pmax")
def pmax(*args: Any, na_rm: Any = False) -> Any:
    """The largest value, element by element."""
    return _parallel(args, na_rm, True)


@rfunction("pmin")
def pmin(*args: Any, na_rm: Any = False) -> Any:
    """The smallest value, element by element."""
    return _parallel(args, na_rm, False)


# -- quantiles ------------------------------------------------------------------------------------


def quantile_7(data: np.ndarray, probs: np.ndarray) -> np.ndarray:
    """R's default quantiles (type 7): linear between the order statistics at ``(n - 1) p``."""
    x = np.sort(data)
    place = (len(x) - 1) * probs
    low = np.floor(place).astype(int)
    high = np.ceil(place).astype(int)
    weight = place - low
    at_low, at_high = x[low], x[high]
    with np.errstate(invalid="ignore"):
        between = (1 - weight) * at_low + weight * at_high
    return np.where((weight > 1e-300) & (at_high != at_low), between, at_low)


@rfunction("quantile")
def quantile(
    x: Any, probs: Any = None, na_rm: Any = False, names: Any = True, type_: Any = 7
) -> Any:
    """Quantiles of type 7, named by their percentages."""
    if int(vec(type_).data[0]) != 7:
        raise UnsupportedError(f"quantile(type = {type_}) is not supported: leave it out (type 7)")
    v = vec(x)
    if v.kind == "factor":
        raise RError("factors are not allowed")
    if v.kind == "character":
        raise RError("non-numeric argument to binary operator")
    v = as_kind(v, "double")
    if v.na.any() and not na_rm:
        raise RError("missing values and NaN's not allowed if 'na.rm' is FALSE")
    p = (
        np.array([0.0, 0.25, 0.5, 0.75, 1.0])
        if probs is None
        else as_kind(vec(probs), "double").data
    )
    known_p = p[~np.isnan(p)]
    if (known_p < -100 * np.finfo(float).eps).any() or (
        known_p > 1 + 100 * np.finfo(float).eps
    ).any():
        raise RError("'probs' outside [0,1]")
    data = v.data[~v.na]
    p_safe = np.clip(np.nan_to_num(p), 0.0, 1.0)
    out = quantile_7(data, p_safe) if len(data) else np.full(len(p), NA_REAL)
    out = np.where(np.isnan(p), NA_REAL, out)
    labels = percent_names(p) if names else None
    return value(double_vec(out, labels))


def percent_names(p: np.ndarray) -> tuple[str, ...]:
    """``25%``: each probability with at most seven significant digits."""
    return tuple("" if x != x else format_real([100 * x], 7)[0] + "%" for x in p)


@rfunction("fivenum")
def fivenum(x: Any, na_rm: Any = True) -> Any:
    """Tukey's five numbers: minimum, lower hinge, median, upper hinge, maximum."""
    v = as_kind(vec(x), "double")
    data = np.sort(v.data[~v.na])
    n = len(data)
    if n == 0:
        return np.full(5, NA_REAL)
    depth = np.floor((n + 3) / 2) / 2
    places = np.array([1, depth, (n + 1) / 2, n + 1 - depth, n])
    low, high = np.floor(places).astype(int) - 1, np.ceil(places).astype(int) - 1
    return 0.5 * (data[low] + data[high])


@rfunction("IQR")
def IQR(x: Any, na_rm: Any = False, type_: Any = 7) -> float:
    """Third less first quartile."""
    q = quantile(x, np.array([0.25, 0.75]), na_rm=na_rm, names=False, type_=type_)
    return float(q[1] - q[0])


@rfunction("mad")
def mad(x: Any, center: Any = None, constant: Any = 1.4826, na_rm: Any = False) -> float:
    """Median absolute deviation, times 1.4826."""
    v = as_kind(vec(x), "double")
    data = v.data[~v.na] if na_rm else v.data
    middle = median(data) if center is None else float(vec(center).data[0])
    return float(constant * median(np.abs(data - middle)))


@rfunction("weighted.mean")
def weighted_mean(x: Any, w: Any = None, na_rm: Any = False) -> float:
    """Mean with weights."""
    if w is None:
        return mean(x, na_rm=na_rm)
    a, b = as_kind(vec(x), "double").data, as_kind(vec(w), "double").data
    if len(a) != len(b):
        raise RError("'x' and 'w' must have the same length")
    if na_rm:
        a, b = a[~np.isnan(a)], b[~np.isnan(a)]
    b = b / exact_sum(b)
    used = b != 0
    return exact_sum(a[used] * b[used])


@rfunction("diff")
def diff(x: Any, lag: Any = 1, differences: Any = 1) -> Any:
    """Lagged differences."""
    v = vec(x)
    if v.dim is not None:
        raise UnsupportedError("diff() of a matrix is not supported")
    if v.kind in ("logical",):
        v = as_kind(v, "integer")
    step = int(vec(lag).data[0])
    for _ in range(int(vec(differences).data[0])):
        names = None if v.names is None else v.names[step:]
        data = v.data[step:] - v.data[:-step] if len(v) > step else v.data[:0]
        na = (v.na[step:] | v.na[:-step]) if len(v) > step else v.na[:0]
        v = Vec(v.kind, data, na, names=names)
    return value(v)


@rfunction("tabulate")
def tabulate(bin_: Any, nbins: Any = None) -> Any:
    """How often 1, 2, ... occur."""
    v = vec(bin_)
    codes = v.data + 1 if v.kind == "factor" else as_kind(v, "integer").data
    codes = codes[~v.na]
    n = max(1, int(codes.max(initial=0))) if nbins is None else int(vec(nbins).data[0])
    codes = codes[(codes > 0) & (codes <= n)]
    return value(integer_vec(np.bincount(codes - 1, minlength=n)))


@rfunction("scale")
def scale(x: Any, center: Any = True, scale: Any = True) -> Any:
    """Columns less their means over their standard deviations; a vector gives a plain vector."""
    columns, names, plain = columns_of(x)
    k = len(columns)
    centres, sizes = _per_column(center, k), _per_column(scale, k)
    out = []
    for j, column in enumerate(columns):
        known = column[~np.isnan(column)]
        middle = mean(known) if centres is True else 0.0 if centres is False else centres[j]
        moved = column - middle
        if sizes is True:
            size = np.sqrt(exact_sum((known - middle) ** 2) / max(1, len(known) - 1))
        else:
            size = 1.0 if sizes is False else sizes[j]
        with np.errstate(all="ignore"):
            out.append(moved / size)
    if plain:
        return value(double_vec(out[0]))
    table = np.column_stack(out)
    dimnames = None if names is None else (None, tuple(names))
    return value(replace(double_vec(table.ravel(order="F")), dim=table.shape, dimnames=dimnames))


def _per_column(x: Any, k: int) -> Any:
    if isinstance(x, (bool, np.bool_)):
        return bool(x)
    data = as_kind(vec(x), "double").data
    if len(data) != k:
        raise RError("length of 'center' must equal the number of columns of 'x'")
    return data


_ = round_half_even
