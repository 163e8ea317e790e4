"""Counting and grouping: table, tapply, prop.table, aggregate, ave."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from rglmm.errors import RError, UnsupportedError
from rglmm.rbase.coerce import as_kind, double_vec
from rglmm.rbase.control import named_arguments
from rglmm.rbase.factors import factor_vec
from rglmm.rbase.frames import grouping
from rglmm.rbase.indexing import column, list_items, list_value
from rglmm.rbase.registry import refuse_argument, rfunction
from rglmm.rbase.values import RList, Vec, value, vec
from rglmm.rbase.vectors import combine, is_frame, is_rlist

__all__ = ["addmargins", "aggregate", "ave", "margin_table", "prop_table", "table", "tapply"]


@rfunction("table")
def table(
    *args: Any,
    useNA: str = "no",
    dnn: Any = None,
    exclude: Any = None,
    deparse_level: Any = 1,
    **named: Any,
) -> Any:
    """Counts of each level, or of each pair of levels of two factors."""
    refuse_argument("table", exclude=exclude)
    if useNA not in ("no", "ifany", "always"):
        raise RError("'arg' should be one of ‘no’, ‘ifany’, ‘always’")
    pairs = named_arguments(args, named)
    if len(pairs) == 1 and (is_frame(pairs[0][1]) or is_rlist(pairs[0][1])):
        own, parts = list_items(pairs[0][1])
        pairs = list(zip(own or [""] * len(parts), parts, strict=True))
    if dnn is not None:
        pairs = [(label, item) for label, (_, item) in zip(vec(dnn).values, pairs, strict=True)]
    factors = [_with_na(factor_vec(vec(item)), useNA) for _, item in pairs]
    if len({len(f) for f in factors}) > 1:
        raise RError("all arguments must have the same length")
    if len(factors) > 2:
        raise UnsupportedError("tables of more than two factors are not supported")
    if not factors:
        raise RError("nothing to tabulate")
    labels = [name or None for name, _ in pairs]
    known = np.logical_and.reduce([f.data >= 0 for f in factors])
    if len(factors) == 1:
        counts = np.bincount(factors[0].data[known], minlength=len(factors[0].levels))
        return one_way(counts, factors[0].levels, labels[0])
    n, k = len(factors[0].levels), len(factors[1].levels)
    flat = factors[0].data[known] * k + factors[1].data[known]
    counts = np.bincount(flat, minlength=n * k).reshape(n, k)
    return two_way(counts, factors[0].levels, factors[1].levels, labels)


def _with_na(f: Vec, use: str) -> Vec:
    if use == "no" or (use == "ifany" and not f.na.any()):
        return f
    codes = np.where(f.na, len(f.levels), f.data)
    return replace(f, data=codes, na=codes < 0, levels=(*f.levels, "<NA>"))


def one_way(counts: Any, levels: Any, label: Any) -> pd.Series:
    """A one-way table."""
    out = pd.Series(counts, index=pd.Index(list(levels), dtype="str", name=label))
    out.attrs["rclass"] = "table"
    return out


def two_way(counts: Any, rows: Any, columns: Any, labels: list[Any]) -> pd.DataFrame:
    """A two-way table."""
    out = pd.DataFrame(
        counts,
        index=pd.Index(list(rows), dtype="str", name=labels[0]),
        columns=pd.Index(list(columns), dtype="str", name=labels[1]),
    )
    out.attrs["rclass"] = "table"
    return out


@rfunction("prop.table", "proportions")
def prop_table(x: Any, margin: Any = None) -> Any:
    """Shares of the whole, or of the rows (1) or columns (2)."""
    counts = x.to_numpy() if isinstance(x, (pd.Series, pd.DataFrame)) else np.asarray(x)
    if margin is None:
        shares = counts / counts.sum()
    elif int(vec(margin).data[0]) == 1:
        shares = counts / (counts.sum(axis=1, keepdims=True) if counts.ndim == 2 else counts)
    else:
        shares = counts / counts.sum(axis=0, keepdims=True)
    if not isinstance(x, (pd.Series, pd.DataFrame)):
        return shares
    out = x.copy()
    if isinstance(x, pd.Series):
        out = pd.Series(shares, index=x.index)
    else:
        out = pd.DataFrame(shares, index=x.index, columns=x.columns)
    out.attrs.update(x.attrs)
    return out


@rfunction("margin.table", "marginSums")
def margin_table(x: Any, margin: Any = None) -> Any:
    """Sums over the whole, or by row (1) or column (2)."""
    if margin is None:
        return int(x.to_numpy().sum())
    by_row = int(vec(margin).data[0]) == 1
    if isinstance(x, pd.Series):
        return x
    side = x.index if by_row else x.columns
    return one_way(x.to_numpy().sum(axis=1 if by_row else 0), side, side.name)


@rfunction("addmargins")
def addmargins(A: Any, margin: Any = None) -> Any:
    """A table with its sums."""
    refuse_argument("addmargins", margin=margin)
    if isinstance(A, pd.Series):
        return one_way([*A.to_numpy(), A.to_numpy().sum()], [*A.index, "Sum"], A.index.name)
    counts = A.to_numpy()
    counts = np.vstack([counts, counts.sum(axis=0)])
    counts = np.column_stack([counts, counts.sum(axis=1)])
    return two_way(counts, [*A.index, "Sum"], [*A.columns, "Sum"], [A.index.name, A.columns.name])


# -- by group --------------------------------------------------------------------------------------


@rfunction("tapply")
def tapply(
    X: Any,
    INDEX: Any,
    FUN: Callable[..., Any],
    *args: Any,
    default: Any = None,
    simplify: bool = True,
    **named: Any,
) -> Any:
    """A function of the elements of each group."""
    refuse_argument("tapply", default=default)
    factors = (
        [factor_vec(vec(p)) for p in list_items(INDEX)[1]]
        if is_rlist(INDEX) or is_frame(INDEX)
        else [factor_vec(vec(INDEX))]
    )
    v = vec(X)
    if any(len(f) != len(v) for f in factors):
        raise RError("arguments must have same length")
    group = factors[0] if len(factors) == 1 else grouping(RList([value(f) for f in factors]))
    parts = {
        k: FUN(value(v.take(np.flatnonzero(group.data == k))), *args, **named)
        for k in range(len(group.levels))
        if (group.data == k).any()
    }
    if len(factors) > 2:
        raise UnsupportedError("tapply() by more than two factors is not supported")
    if not simplify or any(is_rlist(p) or is_frame(p) or len(vec(p)) != 1 for p in parts.values()):
        if len(factors) > 1:
            raise UnsupportedError("tapply() with vectors by two factors is not supported")
        return list_value([parts.get(k) for k in range(len(group.levels))], list(group.levels))
    flat = vec(combine([("", parts.get(k, pd.NA)) for k in range(len(group.levels))]))
    flat = replace(flat, names=None)
    if len(factors) == 1:
        return value(replace(flat, names=group.levels))
    shape = (len(factors[0].levels), len(factors[1].levels))
    names = (factors[0].levels, factors[1].levels)
    return value(replace(flat, dim=shape, dimnames=names))


@rfunction("ave")
def ave(x: Any, *args: Any, FUN: Callable[..., Any] | None = None) -> Any:
    """The group's mean (or `FUN`) at every element."""
    v = vec(x)
    function = FUN if FUN is not None else (lambda part: float(np.mean(vec(part).data)))
    group = grouping(RList(list(args))) if args else None
    out = as_kind(replace(v, names=None), "double").data.copy()
    for k in range(len(group.levels) if group is not None else 1):
        at = np.flatnonzero(group.data == k) if group is not None else np.arange(len(v))
        if len(at):
            out[at] = as_kind(vec(function(value(v.take(at)))), "double").data
    return value(replace(double_vec(out), names=v.names))


@rfunction("aggregate")
def aggregate(
    x: Any, data: Any = None, FUN: Any = None, by: Any = None, *, formula: Any = None, **named: Any
) -> pd.DataFrame:
    """One row per combination of groups: ``aggregate(y ~ g, data, FUN)`` or ``(x, by, FUN)``."""
    text = x if isinstance(x, str) else formula
    if isinstance(text, str):
        responses, groups = _formula_sides(text)
        if "." in responses or "." in groups:
            raise UnsupportedError("a dot in the formula of aggregate() is not supported")
        used = [column(data, name) for name in (*responses, *groups)]
        known = ~np.logical_or.reduce([vec(u).na for u in used])
        rows = np.flatnonzero(known)
        picked = [_taken(u, rows) for u in used]
        columns, by_columns = picked[: len(responses)], picked[len(responses) :]
        return _aggregated(responses, columns, groups, by_columns, FUN, named)
    by = data if by is None else by
    if not (is_rlist(by) or is_frame(by)):
        raise RError("'by' must be a list")
    own, parts = list_items(by)
    groups = [(own[k] if own else "") or f"Group.{k + 1}" for k in range(len(parts))]
    names, columns = (["x"], [x]) if not is_frame(x) else list_items(x)
    assert names is not None
    return _aggregated(names, columns, groups, parts, FUN, named)


def _taken(x: Any, rows: np.ndarray) -> Any:
    out = value(vec(x).take(rows))
    return pd.Series([out]).array if np.isscalar(out) or out is pd.NA else out


def _formula_sides(text: str) -> tuple[list[str], list[str]]:
    """Names in ``cbind(y1, y2) ~ a + b``."""
    left, _, right = text.partition("~")
    left = left.strip()
    if left.startswith("cbind(") and left.endswith(")"):
        responses = [name.strip() for name in left[6:-1].split(",")]
    else:
        responses = [left]
    groups = [name.strip() for name in right.split("+")]
    for name in (*responses, *groups):
        if not name.replace(".", "_").isidentifier() and name != ".":
            raise UnsupportedError(f"'{name}' in the formula of aggregate() is not supported")
    return responses, groups


def _aggregated(
    names: list[str],
    columns: list[Any],
    groups: list[str],
    by: list[Any],
    FUN: Any,
    named: dict[str, Any],
) -> pd.DataFrame:
    factors = [factor_vec(vec(b)) for b in by]
    group = grouping(RList([value(f) for f in factors]))
    used = sorted(set(group.data[group.data >= 0].tolist()))
    firsts = np.array([int(np.argmax(group.data == k)) for k in used], dtype=int)
    out: dict[str, Any] = {}
    for name, item in zip(groups, by, strict=True):
        out[name] = _taken(item, firsts)
    for name, item in zip(names, columns, strict=True):
        v = replace(vec(item), names=None)
        answers = [FUN(value(v.take(np.flatnonzero(group.data == k))), **named) for k in used]
        if any(is_rlist(a) or len(vec(a)) != 1 for a in answers):
            raise UnsupportedError("aggregate() with a function of several values is not supported")
        flat = vec(combine([("", a) for a in answers]))
        out[name] = _taken(value(replace(flat, names=None)), np.arange(len(used)))
    return pd.DataFrame(out, index=pd.RangeIndex(1, len(used) + 1))
