"""Parts and order: head, tail, rev, sort, order, rank."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from rglmm.errors import RError
from rglmm.rbase.coerce import (
    as_kind,
    double_vec,
    integer_vec,
)
from rglmm.rbase.collation import sort_key
from rglmm.rbase.indexing import list_items, list_value, table_again, take_rows
from rglmm.rbase.registry import rfunction
from rglmm.rbase.sequences import number_of
from rglmm.rbase.values import Vec, value, vec
from rglmm.rbase.vectors import is_frame, is_rlist

__all__ = [
    "head",
    "order",
    "order_positions",
    "rank",
    "rev",
    "sort",
    "sort_codes",
    "tail",
]


def _part(n: int, wanted: Any, first: bool) -> np.ndarray:
    k = int(number_of(wanted, "n"))
    k = min(k, n) if k >= 0 else max(n + k, 0)
    return np.arange(k) if first else np.arange(n - k, n)


def _head_tail(x: Any, n: Any, first: bool) -> Any:
    if x is None:
        return None
    if is_frame(x):
        return take_rows(x, _part(len(x), n, first))
    if is_rlist(x):
        own, parts = list_items(x)
        at = _part(len(parts), n, first)
        return list_value([parts[k] for k in at], None if own is None else [own[k] for k in at])
    v = vec(x)
    if v.dim is not None and len(v.dim) == 2:
        return _matrix_part(v, _part(v.dim[0], n, first), first)
    return table_again(x, value(v.take(_part(len(v), n, first))))


def _matrix_part(v: Vec, rows: np.ndarray, first: bool) -> Any:
    assert v.dim is not None
    flat = (rows[:, None] + np.arange(v.dim[1])[None, :] * v.dim[0]).ravel(order="F")
    part = replace(v, dim=None, dimnames=None).take(flat)
    labels, columns = v.dimnames or (None, None)
    chosen = None if labels is None else tuple(labels[k] for k in rows)
    if chosen is None and not first:
        width = len(f"[{v.dim[0]},]")
        chosen = tuple(f"[{k + 1},]".rjust(width) for k in rows)
    dimnames = None if chosen is None and columns is None else (chosen, columns)
    return value(replace(part, dim=(len(rows), v.dim[1]), dimnames=dimnames))


@rfunction("head")
def head(x: Any, n: Any = 6) -> Any:
    """The first `n` elements or rows; all but the last where `n` is negative."""
    return _head_tail(x, n, True)


@rfunction("tail")
def tail(x: Any, n: Any = 6) -> Any:
    """The last `n` elements or rows; all but the first where `n` is negative."""
    return _head_tail(x, n, False)


@rfunction("rev")
def rev(x: Any) -> Any:
    """Backwards."""
    if is_rlist(x):
        own, parts = list_items(x)
        return list_value(parts[::-1], None if own is None else own[::-1])
    v = vec(x)
    return table_again(x, value(replace(v, dim=None, dimnames=None).take(np.arange(len(v))[::-1])))


def sort_codes(v: Vec) -> np.ndarray:
    """Integers that are in the order of the values (strings by the locale); NA has -1."""
    if v.kind == "factor":
        return v.data
    if v.kind == "character":
        distinct = [t for t in dict.fromkeys(v.values) if t is not None]
        key = sort_key(distinct)
        ranked = sorted(distinct, key=key) if key is not None else sorted(distinct)
        place = {t: k for k, t in enumerate(ranked)}
        return np.array([-1 if t is None else place[t] for t in v.values], dtype=np.int64)
    data = as_kind(v, "double").data
    _, codes = np.unique(np.where(v.na, np.inf, data), return_inverse=True)
    return np.where(v.na, -1, codes)


def order_positions(
    columns: list[Vec], decreasing: list[bool], na_last: bool | None = True
) -> np.ndarray:
    """Positions (from 0) in sorted order; ties keep theirs. NA last, first, or left out (None)."""
    n = len(columns[0])
    keys = []
    missing = np.zeros(n, dtype=bool)
    for column, down in zip(columns, decreasing, strict=True):
        codes = sort_codes(column).astype(np.int64)
        na = codes < 0
        missing |= na
        codes = -codes if down else codes
        top = codes.max(initial=0) + 1 if na_last is not False else codes.min(initial=0) - 1
        keys.append(np.where(na, top, codes))
    at = np.lexsort(keys[::-1])
    return at[~missing[at]] if na_last is None else at


def _flags(decreasing: Any, k: int) -> list[bool]:
    flags = [bool(f) for f in as_kind(vec(decreasing), "logical").data]
    return [flags[j % len(flags)] for j in range(k)]


@rfunction("order")
def order(*args: Any, na_last: Any = True, decreasing: Any = False, method: Any = None) -> Any:
    """Positions that sort by the first argument, then by the next."""
    columns = [vec(arg) for arg in args]
    if not columns or not len(columns[0]):
        return value(integer_vec(np.empty(0)))
    if len({len(column) for column in columns}) > 1:
        raise RError("argument lengths differ")
    last = None if na_last is pd.NA else bool(na_last)
    return value(integer_vec(order_positions(columns, _flags(decreasing, len(columns)), last) + 1))


@rfunction("sort")
def sort(x: Any, decreasing: Any = False, na_last: Any = None) -> Any:
    """Sorted; NA left out, last (TRUE) or first (FALSE)."""
    if is_rlist(x) or is_frame(x):
        raise RError("undefined columns selected" if is_frame(x) else "'x' must be atomic")
    v = vec(x)
    last = None if na_last is None or na_last is pd.NA else bool(na_last)
    at = order_positions([v], _flags(decreasing, 1), last) if len(v) else np.empty(0, dtype=int)
    return table_again(x, value(replace(v, dim=None, dimnames=None).take(at)))


@rfunction("rank")
def rank(x: Any, na_last: Any = "keep", ties_method: Any = "average") -> Any:
    """Ranks; ties get their mean (or ``first``, ``min``, ``max``)."""
    v = vec(x)
    codes = sort_codes(v)
    if v.na.any() and na_last != "keep":
        codes = np.where(v.na, codes.max(initial=0) + 1 + np.cumsum(v.na), codes)
    out = pd.Series(np.where(codes < 0, np.nan, codes)).rank(method=ties_method).to_numpy()
    if ties_method == "average":
        return value(replace(double_vec(out), names=v.names))
    return value(replace(integer_vec(np.nan_to_num(out), np.isnan(out)), names=v.names))
