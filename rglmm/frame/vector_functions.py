"""R's functions that make, combine and convert vectors, as a formula may call them."""

from __future__ import annotations

from math import prod

import numpy as np

from rglmm.errors import warning
from rglmm.frame import factor_functions as ff
from rglmm.frame.arithmetic import pasted
from rglmm.frame.factor import as_factor
from rglmm.frame.table import TableFunction
from rglmm.frame.vectors import (
    as_character,
    as_double,
    as_logical,
    check_size,
    double,
    integer,
    logical,
    rows,
    strings,
    take_rows,
)
from rglmm.rbase.values import Vec

__all__ = ["VECTORS", "cbind"]


def _as_numeric(x: Vec) -> Vec:
    if x.kind == "factor":
        return double(np.where(x.na, np.nan, x.data + 1.0))
    if x.kind == "character":
        return _parsed_numbers(x)
    return double(as_double(x).ravel(order="F"))


def _parsed_numbers(x: Vec) -> Vec:
    out = np.empty(len(x.data))
    bad = False
    for i, text in enumerate(as_character(x)):
        try:
            out[i] = np.nan if text is None or "_" in text else float(text)
        except ValueError:
            out[i] = np.nan
        bad = bad or (np.isnan(out[i]) and text not in (None, "NA", "NaN"))
    if bad:
        warning("NAs introduced by coercion")
    return double(out)


def _as_integer(x: Vec) -> Vec:
    if x.kind == "factor":
        return integer(x.data.astype(np.int64) + 1, x.na)
    values = np.trunc(_as_numeric(x).data)
    na = np.isnan(values)
    return integer(np.where(na, 0, values).astype(np.int64), na)


def _is_na(x: Vec) -> Vec:
    return logical(x.na.copy())


def _ifelse(test: Vec, yes: Vec, no: Vec) -> Vec:
    test = as_logical(test)
    n = rows(test)
    pick = {True: yes, False: no}
    kinds = {v.kind for v in pick.values()}
    choose = test.data & ~test.na
    if "character" in kinds:
        a, b = (_stretched(as_character(v), n) for v in (yes, no))
        picked = [p if c else q for c, p, q in zip(choose.tolist(), a, b, strict=True)]
        return strings([None if m else t for m, t in zip(test.na.tolist(), picked, strict=True)])
    a, b = (np.resize(_as_numeric(v).data, n) for v in (yes, no))
    result = np.where(choose, a, b)
    result[test.na] = np.nan
    if kinds == {"logical"}:
        return logical(np.nan_to_num(result) != 0, np.isnan(result))
    if kinds <= {"logical", "integer", "factor"}:
        na = np.isnan(result)
        return integer(np.where(na, 0, result).astype(np.int64), na)
    return double(result)


def _stretched(items: list[str | None], n: int) -> list[str | None]:
    return [items[i % len(items)] for i in range(n)] if items else []


def cbind(items: list[Vec], names: list[str | None]) -> Vec:
    """Columns side by side; their names are those of the arguments."""
    n = max(rows(item) for item in items)
    columns: list[np.ndarray] = []
    labels: list[str] = []
    for item, name in zip(items, names, strict=True):
        block = as_double(item if item.kind != "factor" else _as_numeric(item))
        if block.ndim == 1:
            columns.append(np.resize(block, n))
            labels.append(name or "")
        else:
            own = None if item.dimnames is None else item.dimnames[1]
            columns.extend(block.T)
            labels.extend(own or [""] * block.shape[1])
    return double(np.stack(columns, axis=1), tuple(labels) if any(labels) else None)


def _combine(items: list[Vec]) -> Vec:
    """R's ``c``: the highest kind of the parts."""
    items = [item for item in items if item.kind != "NULL"]
    if any(item.kind == "character" for item in items):
        return strings([t for item in items for t in as_character(item)])
    if all(item.kind == "factor" for item in items):
        levels = list(dict.fromkeys(level for item in items for level in item.levels))
        return ff.factor(strings([t for i in items for t in as_character(i)]), strings([*levels]))
    if all(item.kind in ("integer", "logical") for item in items):
        kinds = {item.kind for item in items}
        data = np.concatenate([item.data for item in items])
        na = np.concatenate([item.na for item in items])
        return logical(data, na) if kinds == {"logical"} else integer(data.astype(np.int64), na)
    return double(np.concatenate([_as_numeric(item).data for item in items]))


def _rep(x: Vec, times: Vec | None = None, each: Vec | None = None) -> Vec:
    asked = (1.0 if v is None else float(as_double(v).sum()) for v in (times, each))
    check_size(len(x.data) * prod(asked), "rep()")
    positions = np.arange(len(x.data))
    if each is not None:
        positions = np.repeat(positions, int(as_double(each)[0]))
    if times is not None:
        counts = as_double(times).astype(int)
        if len(counts) == 1:
            positions = np.tile(positions, int(counts[0]))
        else:
            positions = np.repeat(positions, counts)
    return take_rows(x, positions)


def _cut(
    x: Vec,
    breaks: Vec,
    labels: Vec | None = None,
    include_lowest: Vec | None = None,
    right: Vec | None = None,
    dig_lab: Vec | None = None,
    ordered_result: Vec | None = None,
) -> Vec:
    return ff.cut(
        x,
        breaks,
        labels,
        right is None or bool(right.data[0]),
        include_lowest is not None and bool(include_lowest.data[0]),
        3 if dig_lab is None else int(as_double(dig_lab)[0]),
        ordered_result is not None and bool(ordered_result.data[0]),
    )


def _factor(
    x: Vec,
    levels: Vec | None = None,
    labels: Vec | None = None,
    exclude: Vec | None = None,
    ordered: Vec | None = None,
) -> Vec:
    if exclude is not None and levels is None:
        outside = set(as_character(exclude)) - {None}
        kept = [t for t in as_factor(x).levels if t not in outside]
        levels = strings([*kept])
    return ff.factor(x, levels, labels, ordered)


def _interaction(
    items: list[Vec],
    drop: Vec | None = None,
    sep: Vec | None = None,
    lexical: Vec | None = None,
) -> Vec:
    first_slow = lexical is not None and bool(lexical.data[0])
    return ff.interaction_dots(items, "." if sep is None else str(sep.data[0]), first_slow)


def _paste(sep_default: str) -> TableFunction:
    def apply(items: list[Vec], sep: Vec | None = None) -> Vec:
        return pasted(items, sep_default if sep is None else str(sep.data[0]))

    return TableFunction(("...", "sep") if sep_default else ("...",), apply)


VECTORS: dict[str, TableFunction] = {
    "as.numeric": TableFunction(("x",), _as_numeric),
    "as.double": TableFunction(("x",), _as_numeric),
    "as.vector": TableFunction(("x",), lambda x: x if x.kind == "character" else _as_numeric(x)),
    "as.integer": TableFunction(("x",), _as_integer),
    "as.character": TableFunction(("x",), ff.character),
    "as.logical": TableFunction(("x",), as_logical),
    "as.factor": TableFunction(("x",), as_factor),
    "as.ordered": TableFunction(("x",), ff.ordered),
    "factor": TableFunction(("x", "levels", "labels", "exclude", "ordered"), _factor),
    "ordered": TableFunction(("x", "levels", "labels"), ff.ordered),
    "relevel": TableFunction(("x", "ref"), ff.relevel),
    "reorder": TableFunction(("x", "X"), ff.reorder),
    "droplevels": TableFunction(("x",), ff.droplevels),
    "interaction": TableFunction(("...", "drop", "sep", "lex.order"), _interaction),
    "cut": TableFunction(
        ("x", "breaks", "labels", "include.lowest", "right", "dig.lab", "ordered_result"), _cut
    ),
    "is.na": TableFunction(("x",), _is_na),
    "ifelse": TableFunction(("test", "yes", "no"), _ifelse),
    "c": TableFunction(("...",), _combine),
    "rep": TableFunction(("x", "times", "each"), _rep),
    "paste": _paste(" "),
    "paste0": _paste(""),
}
