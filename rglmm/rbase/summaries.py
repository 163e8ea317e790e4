"""``summary`` of vectors, factors and data frames, and its text."""

from __future__ import annotations

from functools import singledispatch
from typing import Any

import numpy as np
import pandas as pd

from rglmm.errors import UnsupportedError
from rglmm.rbase.coefmat import zapsmall
from rglmm.rbase.coerce import as_kind, character_vec, double_vec
from rglmm.rbase.extremes import quantile_7
from rglmm.rbase.format import NA_REAL, format_real
from rglmm.rbase.grid import grid
from rglmm.rbase.indexing import column, list_items
from rglmm.rbase.predicates import class_names, mode
from rglmm.rbase.registry import rfunction
from rglmm.rbase.session import session
from rglmm.rbase.show import named_lines, series_text
from rglmm.rbase.stats import mean
from rglmm.rbase.strwidth import display_width, pad_right
from rglmm.rbase.values import Vec, value, vec
from rglmm.rbase.vectors import is_frame, is_rlist, length

__all__ = ["summary"]

_NAMES = ("Min.", "1st Qu.", "Median", "Mean", "3rd Qu.", "Max.")


@rfunction("summary")
@singledispatch
def summary(object: Any, maxsum: Any = None, digits: Any = None, **other: Any) -> Any:
    """Quantiles and mean of numbers, counts of levels, kinds of text; by column of a data frame.

    Parameters
    ----------
    object : object
    maxsum : int, optional
        At most so many levels of a factor (100; 7 in a data frame).
    digits : int, optional
        Significant digits in the printed table of a data frame.
    """
    if is_frame(object):
        return _frame_summary(object, 7 if maxsum is None else int(vec(maxsum).data[0]), digits)
    if is_rlist(object):
        return _list_summary(object)
    v = vec(object)
    if v.dim is not None:
        raise UnsupportedError("summary() of a matrix is not supported: use as.data.frame()")
    if v.kind == "factor":
        return _counts(v, 100 if maxsum is None else int(vec(maxsum).data[0]))
    if v.kind in ("double", "integer"):
        return _numbers(v)
    if v.kind == "logical":
        return _marked(_logical(v))
    return _marked({"Length": str(len(v)), "Class": v.kind, "Mode": mode(object)})


def _numbers(v: Vec) -> Any:
    data = as_kind(v, "double").data
    known = data[~v.na]
    five = quantile_7(known, np.linspace(0, 1, 5)) if len(known) else np.full(5, NA_REAL)
    out = [*five[:3], mean(known), *five[3:]]
    names = _NAMES
    if v.na.any():
        out.append(float(v.na.sum()))
        names = (*names, "NA's")
    return _classed(double_vec(out, names))


def _classed(v: Vec) -> Any:
    out = value(v)
    out.attrs["rclass"] = "summaryDefault"
    return out


def _marked(items: dict[str, str]) -> Any:
    return _classed(character_vec(items.values(), tuple(items)))


def _logical(v: Vec) -> dict[str, str]:
    out = {"Mode": "logical"}
    for name, flags in (("FALSE", ~v.data & ~v.na), ("TRUE", v.data & ~v.na), ("NA's", v.na)):
        if flags.any():
            out[name] = str(int(flags.sum()))
    return out


def _counts(v: Vec, most: int) -> Any:
    """Counts of the levels, the rarest together where there are too many."""
    counts = np.bincount(v.data[v.data >= 0], minlength=len(v.levels))
    items = dict(zip(v.levels, counts.tolist(), strict=True))
    missing = int(v.na.sum())
    room = most - bool(missing)
    if len(items) > room:
        ranked = sorted(items.items(), key=lambda pair: -pair[1])
        items = dict(ranked[: room - 1])
        items["(Other)"] = sum(count for _, count in ranked[room - 1 :])
    if missing:
        items["NA's"] = missing
    data = np.array(list(items.values()), dtype=np.int64)
    return value(Vec("integer", data, np.zeros(len(data), dtype=bool), names=tuple(items)))


def _list_summary(x: Any) -> Any:
    own, parts = list_items(x)
    rows = [
        (str(length(p)), "-none-" if class_names(p)[0] in _PLAIN else class_names(p)[0], mode(p))
        for p in parts
    ]
    frame = pd.DataFrame(rows, columns=["Length", "Class", "Mode"])
    if own is not None:
        frame.index = pd.Index(own, dtype="str")
    frame.attrs["rclass"] = "summaryList"
    return frame


_PLAIN = frozenset("numeric integer character logical list function NULL matrix".split())


# -- data frames -----------------------------------------------------------------------------------


def _frame_summary(x: pd.DataFrame, most: int, digits: Any) -> pd.DataFrame:
    size = max(3, session().digits - 3) if digits is None else int(vec(digits).data[0])
    columns, headers = [], []
    for j in range(x.shape[1]):
        names, cells = _cells(summary(column(x, j), maxsum=most), size)
        width = max(map(display_width, names), default=0)
        columns.append(
            [f"{pad_right(n, width)}:{cell}  " for n, cell in zip(names, cells, strict=True)]
        )
        label = str(x.columns[j])
        headers.append(" " * max(0, int(np.floor(width - display_width(label) / 2))) + label)
    n = max(map(len, columns), default=0)
    filled = [[*cells, *[None] * (n - len(cells))] for cells in columns]
    frame = pd.DataFrame({j: cells for j, cells in enumerate(filled)}, dtype="str")
    frame.columns = headers
    frame.attrs["rclass"] = "summaryFrame"
    return frame


def _cells(x: pd.Series, digits: int) -> tuple[list[str], list[str]]:
    names = [str(name) for name in x.index]
    return names, summary_cells(x, digits)


def summary_cells(x: pd.Series, digits: int) -> list[str]:
    """The values of a summary as text: numbers in one format, the count of NA as it is."""
    v = vec(x)
    names = v.names or ()
    if v.kind == "character":
        width = max(len(t) for t in v.data)
        return [t.ljust(width) for t in v.data]
    if v.kind == "integer":
        width = max((len(str(t)) for t in v.data), default=0)
        return [str(t).rjust(width) for t in v.data]
    missing = names.index("NA's") if "NA's" in names else None
    data = v.data if missing is None else np.delete(v.data, missing)
    finite = data[np.isfinite(data)]
    zapped = zapsmall(data) if len(finite) == len(data) else data
    cells = format_real(zapped, digits)
    if missing is not None:
        cells.insert(missing, format_real([v.data[missing]], 15)[0])
    return cells


@series_text.register("summaryDefault")
def _(x: pd.Series, digits: int | None = None) -> str:
    v = vec(x)
    size = max(3, session().digits - 3) if digits is None else digits
    names = [str(name) for name in x.index]
    if v.kind == "character":
        return named_lines(list(v.data), names)
    if np.isnan(v.data).all() and "NA's" not in names:
        return named_lines([""] * len(names), names)
    return named_lines(summary_cells(x, size), names)


@series_text.register("summaryFrame")
def _(x: pd.DataFrame, digits: int | None = None) -> str:
    columns = [
        ["" if cell is None or cell != cell else cell for cell in x.iloc[:, j]]
        for j in range(x.shape[1])
    ]
    return grid([""] * len(x), [str(c) for c in x.columns], columns, right=False)


@series_text.register("summaryList")
def _(x: pd.DataFrame, digits: int | None = None) -> str:
    columns = [list(x.iloc[:, j]) for j in range(x.shape[1])]
    rows = [f"[{k + 1},]" for k in range(len(x))]
    if not isinstance(x.index, pd.RangeIndex):
        rows = [str(label) for label in x.index]
    return grid(rows, [str(c) for c in x.columns], columns, right=False)
