"""Vectors as sets: unique, duplicated, match, %in%, union, intersect, setdiff."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from rglmm.errors import UnsupportedError
from rglmm.rbase.assigning import higher_kind
from rglmm.rbase.coerce import (
    as_kind,
    integer_vec,
    logical_vec,
    texts,
)
from rglmm.rbase.indexing import take_rows
from rglmm.rbase.registry import refuse_argument, rfunction
from rglmm.rbase.sequences import number_of
from rglmm.rbase.values import Kind, Vec, value, vec
from rglmm.rbase.vectors import combine, is_frame, is_rlist

__all__ = [
    "duplicated",
    "in_",
    "intersect",
    "keys",
    "match_",
    "setdiff",
    "union",
    "unique",
]


def keys(v: Vec) -> list[Any]:
    """Hashable keys of the elements: equal where R's ``==`` or both NA (or both NaN)."""
    if v.kind == "double":
        return [
            ("NaN" if x != x else x) if t is not None else None
            for x, t in zip(v.data.tolist(), v.values, strict=True)
        ]
    return v.values


@rfunction("duplicated")
def duplicated(x: Any, incomparables: Any = None, fromLast: bool = False) -> Any:
    """Where an element (a row of a data frame) has come before."""
    refuse_argument("duplicated", incomparables=incomparables)
    rows = _row_keys(x) if is_frame(x) else keys(vec(x))
    seen: set[Any] = set()
    out = []
    for key in reversed(rows) if fromLast else rows:
        out.append(key in seen)
        seen.add(key)
    return value(logical_vec(out[::-1] if fromLast else out))


def _row_keys(x: pd.DataFrame) -> list[Any]:
    return list(zip(*(keys(vec(x.iloc[:, j].array)) for j in range(x.shape[1])), strict=True))


@rfunction("unique")
def unique(x: Any, incomparables: Any = None) -> Any:
    """Each different element (or row) once, in order of appearance."""
    refuse_argument("unique", incomparables=incomparables)
    if x is None:
        return None
    if is_rlist(x):
        raise UnsupportedError("unique() of a list is not supported")
    first = ~vec(duplicated(x)).data
    at = np.flatnonzero(first)
    if is_frame(x):
        return take_rows(x, at)
    return value(replace(vec(x), names=None, dim=None, dimnames=None).take(at))


def _match_positions(x: Any, table: Any) -> np.ndarray:
    a, b = (as_kind(v, "character") if v.kind == "factor" else v for v in (vec(x), vec(table)))
    if a.kind != b.kind:
        kind: Kind = higher_kind(a, b)
        if kind == "character":
            left, right = texts(a), texts(b)
        else:
            left, right = keys(as_kind(a, kind)), keys(as_kind(b, kind))
    else:
        left, right = keys(a), keys(b)
    place: dict[Any, int] = {}
    for k, key in enumerate(right):
        place.setdefault(key, k)
    return np.array([place.get(key, -1) for key in left], dtype=np.int64)


@rfunction("match")
def match_(x: Any, table: Any, nomatch: Any = None) -> Any:
    """Positions of the elements of `x` in `table`, NA (or `nomatch`) where there is none."""
    at = _match_positions(x, table)
    if nomatch is None or nomatch is pd.NA:
        return value(integer_vec(at + 1, at < 0))
    return value(integer_vec(np.where(at < 0, int(number_of(nomatch, "nomatch")), at + 1)))


@rfunction("%in%", "is.element")
def in_(x: Any, table: Any) -> Any:
    """Which elements of `x` are in `table`; never NA."""
    return value(logical_vec(_match_positions(x, table) >= 0))


@rfunction("union")
def union(x: Any, y: Any) -> Any:
    """Elements of either, once."""
    return unique(combine([("", _plain_set(x)), ("", _plain_set(y))]))


@rfunction("intersect")
def intersect(x: Any, y: Any) -> Any:
    """Elements of both, once, in the order of `x`."""
    v = vec(_plain_set(x))
    return unique(value(v.take(np.flatnonzero(_match_positions(x, y) >= 0))))


@rfunction("setdiff")
def setdiff(x: Any, y: Any) -> Any:
    """Elements of `x` that are not in `y`, once."""
    v = vec(_plain_set(x))
    return unique(value(v.take(np.flatnonzero(_match_positions(x, y) < 0))))


def _plain_set(x: Any) -> Any:
    v = vec(x)
    v = as_kind(v, "character") if v.kind == "factor" else v
    return None if v.kind == "NULL" else value(replace(v, names=None, dim=None, dimnames=None))
