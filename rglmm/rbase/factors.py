"""Factors: making them, their levels, cutting numbers into them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from rglmm.errors import RError, UnsupportedError
from rglmm.rbase.coerce import as_kind, character_vec, texts
from rglmm.rbase.format import format_number
from rglmm.rbase.ordering import order_positions
from rglmm.rbase.registry import refuse_argument, rfunction
from rglmm.rbase.rounding import signif_digits
from rglmm.rbase.sets import keys, unique
from rglmm.rbase.values import Vec, value, vec
from rglmm.rbase.vectors import is_frame, is_rlist

__all__ = [
    "as_factor",
    "as_ordered",
    "cut",
    "droplevels",
    "factor",
    "factor_vec",
    "interaction",
    "levels",
    "nlevels",
    "ordered",
    "relevel",
    "set_levels",
]


def factor_vec(x: Vec) -> Vec:
    """`x` as a factor: a factor stays, other values by their sorted different values."""
    if x.kind == "factor":
        return x
    distinct = vec(unique(value(replace(x, names=None, dim=None, dimnames=None))))
    distinct = distinct.take(np.flatnonzero(~distinct.na))
    at = order_positions([distinct], [False]) if len(distinct) else np.empty(0, dtype=int)
    return _coded(x, distinct.take(at))


def _coded(x: Vec, wanted: Vec, labels: list[str] | None = None) -> Vec:
    """Codes of `x` among the values `wanted`, labelled (labels that repeat are one level)."""
    if x.kind == "factor" or wanted.kind != x.kind:
        place = {t: k for k, t in enumerate(texts(as_kind(wanted, "character")))}
        source: list[Any] = as_kind(x, "character").values
    else:
        place = {key: k for k, key in enumerate(keys(wanted))}
        source = keys(x)
    place.pop(None, None)
    codes = np.array([place.get(key, -1) for key in source], dtype=np.int64)
    names = (
        labels
        if labels is not None
        else ["NA" if t is None else t for t in texts(as_kind(wanted, "character"))]
    )
    distinct = list(dict.fromkeys(names))
    if len(distinct) < len(names):
        back = np.array([distinct.index(name) for name in names] + [-1])
        codes = back[codes]
    return Vec("factor", codes, codes < 0, names=x.names, levels=tuple(distinct))


@rfunction("factor")
def factor(
    x: Any = None,
    levels: Any = None,
    labels: Any = None,
    exclude: Any = None,
    ordered: Any = None,
    nmax: Any = None,
) -> Any:
    """A factor; without `levels` they are the sorted different values (unused ones dropped).

    Raises
    ------
    RError
        ``invalid 'labels'; length 2 should be 1 or 3``; a repeated level.
    """
    refuse_argument("factor", exclude=exclude, nmax=nmax)
    v = vec(np.empty(0, dtype=object) if x is None else x)
    if x is None:
        v = character_vec([])
    was_ordered = v.kind == "factor" and v.ordered
    if levels is None:
        wanted = _own_levels(v)
    else:
        wanted = vec(levels)
        wanted = as_kind(wanted, "character") if wanted.kind == "factor" else wanted
        wanted = wanted.take(np.flatnonzero(~wanted.na))
        seen = keys(wanted)
        if len(set(seen)) < len(seen):
            again = next(k for k, key in enumerate(seen) if key in seen[:k])
            raise RError(f"factor level [{again + 1}] is duplicated")
    made = _coded(v, wanted, _labels(labels, len(wanted)))
    is_ordered = was_ordered if ordered is None else bool(ordered)
    return value(replace(made, ordered=is_ordered))


def _own_levels(v: Vec) -> Vec:
    if v.kind == "factor":
        used = sorted(set(v.data[v.data >= 0].tolist()))
        return character_vec([v.levels[k] for k in used])
    made = factor_vec(v)
    if v.kind in ("character",):
        return character_vec(made.levels)
    distinct = vec(unique(value(replace(v, names=None, dim=None, dimnames=None))))
    distinct = distinct.take(np.flatnonzero(~distinct.na))
    return distinct.take(order_positions([distinct], [False])) if len(distinct) else distinct


def _labels(labels: Any, n: int) -> list[str] | None:
    if labels is None:
        return None
    items = ["NA" if t is None else t for t in as_kind(vec(labels), "character").values]
    if len(items) == n:
        return items
    if len(items) == 1:
        return [f"{items[0]}{k + 1}" for k in range(n)]
    raise RError(f"invalid 'labels'; length {len(items)} should be 1 or {n}")


@rfunction("as.factor")
def as_factor(x: Any) -> Any:
    """`x` as a factor; a factor stays as it is."""
    return value(factor_vec(vec(x)))


@rfunction("ordered")
def ordered(x: Any = None, levels: Any = None, labels: Any = None) -> Any:
    """An ordered factor."""
    return factor(x, levels, labels, ordered=True)


@rfunction("as.ordered")
def as_ordered(x: Any) -> Any:
    """`x` as an ordered factor."""
    v = factor_vec(vec(x))
    return value(replace(v, ordered=True))


@rfunction("levels")
def levels(x: Any) -> Any:
    """Levels of a factor, or None."""
    if x is None or is_rlist(x) or is_frame(x) or callable(x):
        return None
    v = vec(x)
    return value(character_vec(v.levels)) if v.kind == "factor" else None


@rfunction("nlevels")
def nlevels(x: Any) -> int:
    """Number of levels."""
    return len(vec(x).levels)


@rfunction("levels<-")
def set_levels(x: Any, value: Any) -> Any:
    """``levels(x) <- value``: new names for the levels; equal ones become one."""
    v = vec(x)
    if v.kind != "factor":
        raise UnsupportedError("levels(x) <- on what is no factor is not supported")
    if is_rlist(value):
        raise UnsupportedError("levels(x) <- list(...) is not supported")
    names = as_kind(vec(value), "character").values
    if len(names) < len(v.levels):
        raise RError("number of levels differs")
    distinct = list(dict.fromkeys(t for t in names if t is not None))
    back = np.array([-1 if t is None else distinct.index(t) for t in names] + [-1])
    codes = back[v.data]
    return _value(replace(v, data=codes, na=codes < 0, levels=tuple(distinct)))


def _value(v: Vec) -> Any:
    return value(v)


@rfunction("relevel")
def relevel(x: Any, ref: Any) -> Any:
    """The level `ref` (name or number) first."""
    v = vec(x)
    if v.kind != "factor":
        raise RError("'relevel' only for (unordered) factors")
    if v.ordered:
        raise RError("'relevel' only for (unordered) factors")
    wanted = vec(ref)
    if len(wanted) != 1:
        raise RError("'ref' must be of length one")
    if wanted.kind == "character":
        name = wanted.values[0]
        if name not in v.levels:
            raise RError("'ref' must be an existing level")
        at = v.levels.index(name)
    else:
        at = int(wanted.data[0]) - 1
        if not 0 <= at < len(v.levels):
            raise RError(f"ref = {at + 1} must be in 1L:{len(v.levels)}")
    order = [at, *(k for k in range(len(v.levels)) if k != at)]
    return value(_reordered(v, order))


def _reordered(v: Vec, order: list[int]) -> Vec:
    rank = np.full(len(v.levels) + 1, -1)
    rank[order] = np.arange(len(order))
    codes = rank[v.data]
    return replace(v, data=codes, na=codes < 0, levels=tuple(v.levels[k] for k in order))


@rfunction("droplevels")
def droplevels(x: Any, exclude: Any = None) -> Any:
    """Without the levels that do not occur; all factors of a data frame."""
    refuse_argument("droplevels", exclude=exclude)
    if is_frame(x):
        out = x.copy()
        for j in range(x.shape[1]):
            if isinstance(x.iloc[:, j].dtype, pd.CategoricalDtype):
                out.isetitem(j, droplevels(x.iloc[:, j].array))
        return out
    v = vec(x)
    if v.kind != "factor":
        raise RError("no applicable method for 'droplevels' applied to an object of class")
    used = sorted(set(v.data[v.data >= 0].tolist()))
    return value(_reordered(v, used))


@rfunction("interaction")
def interaction(*args: Any, drop: bool = False, sep: str = ".", lex_order: bool = False) -> Any:
    """All combinations of levels, the first factor varying fastest."""
    if len(args) == 1 and (is_frame(args[0]) or is_rlist(args[0])):
        from_list = args[0]
        args = tuple(from_list.values()) if isinstance(from_list, dict) else tuple(from_list)
    parts = [factor_vec(vec(a)) for a in args]
    longest = max(len(part) for part in parts)
    if any(len(part) == 0 or longest % len(part) for part in parts):
        raise UnsupportedError("interaction() of factors whose lengths do not fit is not supported")
    parts = [part.take(np.arange(longest) % len(part)) for part in parts]
    made = parts[0]
    for part in parts[1:]:
        k = len(made.levels)
        if lex_order:
            codes = made.data * len(part.levels) + part.data
            names = [f"{a}{sep}{b}" for a in made.levels for b in part.levels]
        else:
            codes = made.data + k * part.data
            names = [f"{a}{sep}{b}" for b in part.levels for a in made.levels]
        codes = np.where(made.na | part.na, -1, codes)
        made = Vec("factor", codes, codes < 0, levels=tuple(names))
    return droplevels(value(made)) if drop else value(made)


@rfunction("cut")
def cut(
    x: Any,
    breaks: Any,
    labels: Any = None,
    include_lowest: bool = False,
    right: bool = True,
    dig_lab: Any = 3,
    ordered_result: bool = False,
) -> Any:
    """Numbers by the intervals that they lie in, as a factor (or integers for ``labels=FALSE``)."""
    v = vec(x)
    if v.kind in ("character", "factor"):
        raise RError("'x' must be numeric")
    data = as_kind(v, "double").data
    at = as_kind(vec(breaks), "double").data
    if len(at) == 1:
        at = _equal_breaks(data, at[0])
    at = np.sort(at)
    if (np.diff(at) == 0).any():
        raise RError("'breaks' are not unique")
    codes = np.searchsorted(at, data, side="left" if right else "right") - 1
    if include_lowest:
        codes = np.where(data == (at[0] if right else at[-1]), 0 if right else len(at) - 2, codes)
    inside = ~np.isnan(data) & (codes >= 0) & (codes < len(at) - 1)
    codes = np.where(inside, codes, -1).astype(np.int64)
    if labels is False:
        return value(Vec("integer", np.where(inside, codes + 1, 0), ~inside))
    names = (
        _interval_names(at, int(vec(dig_lab).data[0]), right, include_lowest)
        if labels is None or labels is True
        else _given_labels(labels, len(at) - 1)
    )
    distinct = list(dict.fromkeys(names))
    back = np.array([distinct.index(t) for t in names] + [-1])
    codes = back[codes]
    return value(Vec("factor", codes, codes < 0, levels=tuple(distinct), ordered=ordered_result))


def _equal_breaks(data: np.ndarray, count: float) -> np.ndarray:
    if count < 2:
        raise RError("invalid number of intervals")
    known = data[~np.isnan(data)]
    low, high = known.min(), known.max()
    width = high - low
    if width == 0:
        width = abs(low)
        return np.linspace(low - width / 1000, high + width / 1000, int(count) + 1)
    out = np.linspace(low, high, int(count) + 1)
    out[0], out[-1] = low - width / 1000, high + width / 1000
    return out


def _given_labels(labels: Any, n: int) -> list[str]:
    items = ["NA" if t is None else t for t in as_kind(vec(labels), "character").values]
    if len(items) != n:
        raise RError("number of intervals and length of 'labels' differ")
    return items


def _interval_names(at: np.ndarray, digits: int, right: bool, lowest: bool) -> list[str]:
    """``(0,10]``: the breaks with just as many digits as tell them apart."""
    texts_: list[str] = []
    for size in range(digits, max(12, digits) + 1):
        texts_ = [format_number(signif_digits(np.array([b]), size)[0], size) for b in at]
        if len(set(texts_)) == len(texts_):
            break
    left, close = ("(", "]") if right else ("[", ")")
    names = [f"{left}{a},{b}{close}" for a, b in zip(texts_, texts_[1:], strict=False)]
    if lowest and right:
        names[0] = "[" + names[0][1:]
    elif lowest:
        names[-1] = names[-1][:-1] + "]"
    return names
