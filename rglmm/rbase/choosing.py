"""Questions element by element: is.na, any, all, which, ifelse."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from rglmm.errors import RError, UnsupportedError
from rglmm.rbase.arithmetic import recycled
from rglmm.rbase.assigning import higher_kind
from rglmm.rbase.coerce import (
    as_kind,
    integer_vec,
    logical_vec,
)
from rglmm.rbase.indexing import list_items
from rglmm.rbase.registry import rfunction
from rglmm.rbase.values import Vec, value, vec
from rglmm.rbase.vectors import is_frame, is_rlist, joined_vec

__all__ = [
    "all_",
    "anyNA",
    "any_",
    "ifelse",
    "is_na",
    "which",
    "which_max",
    "which_min",
]


@rfunction("is.na")
def is_na(x: Any) -> Any:
    """Where `x` is NA or NaN."""
    if is_frame(x):
        data = np.column_stack([vec(x.iloc[:, j].array).na for j in range(x.shape[1])])
        flat = logical_vec(data.ravel(order="F"))
        rows = tuple(str(i) for i in x.index) if x.index.dtype.kind not in "iu" else None
        names_ = (rows, tuple(str(label) for label in x.columns))
        return value(replace(flat, dim=x.shape, dimnames=names_))
    if is_rlist(x):
        own, parts = list_items(x)
        flags = [
            not is_rlist(p) and p is not None and len(vec(p)) == 1 and bool(vec(p).na[0])
            for p in parts
        ]
        return value(replace(logical_vec(flags), names=None if own is None else tuple(own)))
    if x is None:
        return value(logical_vec([]))
    v = vec(x)
    return value(replace(logical_vec(v.na), names=v.names, dim=v.dim, dimnames=v.dimnames))


@rfunction("anyNA")
def anyNA(x: Any, recursive: bool = False) -> bool:
    """Whether anything is NA."""
    if is_frame(x):
        return any(bool(vec(x.iloc[:, j].array).na.any()) for j in range(x.shape[1]))
    return bool(vec(is_na(x)).data.any())


def _logicals(args: tuple[Any, ...]) -> Vec:
    parts = [as_kind(vec(a), "logical") for a in args if a is not None]
    if not parts:
        return logical_vec([])
    return joined_vec(parts)


@rfunction("any")
def any_(*args: Any, na_rm: bool = False) -> Any:
    """Whether one is TRUE; NA where only an NA could be."""
    v = _logicals(args)
    if (v.data & ~v.na).any():
        return True
    return pd.NA if v.na.any() and not na_rm else False


@rfunction("all")
def all_(*args: Any, na_rm: bool = False) -> Any:
    """Whether all are TRUE; NA where only an NA could be FALSE."""
    v = _logicals(args)
    if (~v.data & ~v.na).any():
        return False
    return pd.NA if v.na.any() and not na_rm else True


@rfunction("which")
def which(x: Any, arr_ind: bool = False, useNames: bool = True) -> Any:
    """Positions of TRUE."""
    v = vec(x)
    if v.kind != "logical":
        raise RError("argument to 'which' is not logical")
    if arr_ind and v.dim is not None:
        raise UnsupportedError("which(arr.ind = TRUE) is not supported")
    at = np.flatnonzero(v.data & ~v.na)
    chosen = None if v.names is None or not useNames else tuple(v.names[k] for k in at)
    return value(integer_vec(at + 1, names=chosen))


def _extreme_place(x: Any, largest: bool) -> Any:
    v = as_kind(vec(x), "double")
    known = np.flatnonzero(~v.na)
    if not len(known):
        return value(integer_vec([]))
    data = v.data[known]
    at = known[int(np.argmax(data) if largest else np.argmin(data))]
    return value(integer_vec([at + 1], names=None if v.names is None else (v.names[at],)))


@rfunction("which.max")
def which_max(x: Any) -> Any:
    """Position of the first largest."""
    return _extreme_place(x, True)


@rfunction("which.min")
def which_min(x: Any) -> Any:
    """Position of the first smallest."""
    return _extreme_place(x, False)


@rfunction("ifelse")
def ifelse(test: Any, yes: Any, no: Any) -> Any:
    """`yes` where `test` is TRUE, `no` where FALSE, NA where NA; names and shape of `test`."""
    t = vec(test)
    if t.kind != "logical":
        t = as_kind(as_kind(t, "character") if t.kind == "factor" else t, "logical")
    n = len(t)
    true, false = t.data & ~t.na, ~t.data & ~t.na
    out: Vec = replace(t, kind="logical", data=t.data & False, na=np.ones(n, dtype=bool))
    for mask, source in ((true, yes), (false, no)):
        if not mask.any():
            continue
        v = vec(source)
        v = as_kind(v, "integer") if v.kind == "factor" else v
        if not len(v):
            raise RError("replacement has length zero")
        kind = higher_kind(out, v)
        out, v = (
            as_kind(out, kind),
            recycled(as_kind(replace(v, names=None, dim=None, dimnames=None), kind), n)
            if len(v) <= n
            else as_kind(v.take(np.arange(n)), kind),
        )
        data, na = out.data.copy(), out.na.copy()
        data[mask], na[mask] = v.data[mask], v.na[mask]
        out = replace(out, data=data, na=na)
    return value(out)
