"""Data frames: making, joining, choosing rows, lists of columns."""

from __future__ import annotations

from dataclasses import replace
from functools import singledispatch
from typing import Any

import numpy as np
import pandas as pd

from rglmm.errors import RError, UnsupportedError
from rglmm.rbase.assigning import column_array, set_column, set_index
from rglmm.rbase.coerce import as_kind, logical_vec
from rglmm.rbase.control import named_arguments
from rglmm.rbase.factors import factor_vec
from rglmm.rbase.indexing import column, index, list_items, list_value, take_rows
from rglmm.rbase.ordering import order_positions
from rglmm.rbase.registry import refuse_argument, rfunction
from rglmm.rbase.session import session
from rglmm.rbase.sets import keys
from rglmm.rbase.strings import syntactic, unique_names
from rglmm.rbase.values import Vec, index_names, rclass, value, vec
from rglmm.rbase.vectors import combine, is_frame, is_rlist

__all__ = [
    "as_data_frame",
    "as_list",
    "complete_cases",
    "data_frame",
    "expand_grid",
    "list_",
    "merge",
    "na_omit",
    "replace_",
    "split",
    "subset",
    "transform",
]


@rfunction("list")
def list_(*args: Any, **named: Any) -> Any:
    """A list of anything."""
    pairs = named_arguments(args, named)
    labels = [name for name, _ in pairs]
    return list_value([item for _, item in pairs], labels if any(labels) else None)


@rfunction("as.list")
def as_list(x: Any, **other: Any) -> Any:
    """The elements of a vector, or the columns of a data frame, as a list."""
    refuse_argument("as.list", **other)
    own, parts = list_items(x)
    return list_value(parts, own)


# -- making ----------------------------------------------------------------------------------------


@rfunction("data.frame")
def data_frame(
    *args: Any,
    row_names: Any = None,
    check_names: bool = True,
    stringsAsFactors: Any = None,
    check_rows: Any = None,
    fix_empty_names: Any = None,
    **named: Any,
) -> pd.DataFrame:
    """Columns of one length (shorter ones are recycled whole).

    Raises
    ------
    RError
        ``arguments imply differing number of rows: 3, 2``.
    """
    refuse_argument("data.frame", check_rows=check_rows, fix_empty_names=fix_empty_names)
    columns: list[tuple[str, Any, tuple[str, ...] | None]] = []
    for k, (name, item) in enumerate(named_arguments(args, named)):
        columns += _spread(name or f"V{k + 1}", item)
    rows = [len(vec(item)) for _, item, _ in columns]
    n = max(rows, default=0)
    if any(r == 0 or n % r for r in rows) and n:
        raise RError(
            "arguments imply differing number of rows: " + ", ".join(map(str, dict.fromkeys(rows)))
        )
    factors = session().strings_as_factors if stringsAsFactors is None else bool(stringsAsFactors)
    arrays = [_column(item, n, factors) for _, item, _ in columns]
    labels = [name for name, _, _ in columns]
    if check_names:
        labels = unique_names([syntactic(name) for name in labels])
    out = pd.DataFrame(dict(enumerate(arrays)), index=pd.RangeIndex(1, n + 1))
    out = out.set_axis(labels, axis=1)
    return _with_rows(out, row_names, [own for _, _, own in columns])


def _column(item: Any, n: int, factors: bool) -> Any:
    v = vec(item)
    if factors and v.kind == "character":
        item = value(factor_vec(replace(v, names=None)))
    return column_array(item, n)


def _spread(name: str, item: Any) -> list[tuple[str, Any, tuple[str, ...] | None]]:
    """The columns that one argument gives; those of a frame or matrix keep their own names."""
    if is_frame(item) or is_rlist(item):
        own, parts = list_items(item)
        labels = own or [f"{name}.{k + 1}" for k in range(len(parts))]
        rows = _row_names(item) if is_frame(item) else None
        return [(label, part, rows) for label, part in zip(labels, parts, strict=True)]
    v = vec(item)
    if v.dim is None:
        return [(name, item, v.names)]
    rows, side = v.dimnames or (None, None)
    labels_ = list(side) if side is not None else [f"X{k + 1}" for k in range(v.dim[1])]
    if side is None and v.dim[1] == 1:
        labels_ = [name]
    n = v.dim[0]
    flat = replace(v, dim=None, dimnames=None)
    return [
        (label, value(flat.take(np.arange(n) + k * n)) if n != 1 else _one(flat, k), rows)
        for k, label in enumerate(labels_)
    ]


def _one(flat: Vec, k: int) -> Any:
    return value(flat.take(np.array([k])))


def _row_names(x: pd.DataFrame) -> tuple[str, ...] | None:
    return index_names(x.index)


def _with_rows(x: pd.DataFrame, given: Any, own: list[tuple[str, ...] | None]) -> pd.DataFrame:
    """Row names: those given, else the first names that a column brings along."""
    if given is not None:
        names = as_kind(vec(given), "character").values
        if len(names) != len(x):
            raise RError("row names supplied are of the wrong length")
        x.index = pd.Index(["NA" if t is None else t for t in names], dtype="str")
        return x
    brought = next((o for o in own if o is not None and len(o) == len(x)), None)
    if brought is not None and len(set(brought)) == len(brought):
        x.index = pd.Index(list(brought), dtype="str")
    return x


@rfunction("as.data.frame")
@singledispatch
def as_data_frame(x: Any, row_names: Any = None, stringsAsFactors: Any = None, **other: Any) -> Any:
    """A data frame of a list, matrix, table or vector; records of fits register theirs."""
    if is_frame(x):
        return x
    if rclass(x) == "table":
        return _table_frame(x, **other)
    refuse_argument("as.data.frame", **other)
    if is_rlist(x):
        own, parts = list_items(x)
        labels = own or [f"V{k + 1}" for k in range(len(parts))]
        return data_frame(
            **dict(zip(labels, parts, strict=True)),
            row_names=row_names,
            stringsAsFactors=stringsAsFactors,
        )
    v = vec(x)
    if v.dim is not None:
        rows, side = v.dimnames or (None, None)
        labels = list(side) if side is not None else [f"V{k + 1}" for k in range(v.dim[1])]
        flat = replace(v, dim=None, dimnames=None)
        n = v.dim[0]
        arrays = {
            k: column_array(value(flat.take(np.arange(n) + k * n)), n) for k in range(v.dim[1])
        }
        out = pd.DataFrame(arrays, index=pd.RangeIndex(1, n + 1)).set_axis(labels, axis=1)
        return _with_rows(out, row_names, [rows])
    return data_frame(x=x, row_names=row_names, stringsAsFactors=stringsAsFactors)


def _table_frame(x: Any, responseName: str = "Freq", **other: Any) -> pd.DataFrame:
    """A table as one row per cell: the factors, then the counts."""
    refuse_argument("as.data.frame", **other)
    if isinstance(x, pd.Series):
        levels = [str(t) for t in x.index]
        columns: dict[Any, Any] = {}
        columns[x.index.name or "Var1"] = pd.Categorical(levels, pd.Index(levels, dtype="str"))
        columns[responseName] = x.to_numpy()
        return pd.DataFrame(columns, index=pd.RangeIndex(1, len(x) + 1))
    rows, across = [str(t) for t in x.index], [str(t) for t in x.columns]
    first = pd.Categorical(np.tile(rows, len(across)), pd.Index(rows, dtype="str"))
    second = pd.Categorical(np.repeat(across, len(rows)), pd.Index(across, dtype="str"))
    columns = {x.index.name or "Var1": first, x.columns.name or "Var2": second}
    columns[responseName] = x.to_numpy().ravel(order="F")
    return pd.DataFrame(columns, index=pd.RangeIndex(1, x.size + 1))


@rfunction("expand.grid")
def expand_grid(
    *args: Any, stringsAsFactors: bool = True, KEEP_OUT_ATTRS: Any = None, **named: Any
) -> Any:
    """All combinations, the first argument varying fastest."""
    pairs = named_arguments(args, named)
    if len(pairs) == 1 and is_rlist(pairs[0][1]):
        own, parts = list_items(pairs[0][1])
        pairs = list(zip(own or [""] * len(parts), parts, strict=True))
    parts_ = [replace(vec(item), names=None, dim=None, dimnames=None) for _, item in pairs]
    total = int(np.prod([len(p) for p in parts_])) if parts_ else 0
    columns, inner = {}, 1
    for k, ((name, _), part) in enumerate(zip(pairs, parts_, strict=True)):
        at = (np.arange(total) // inner) % max(len(part), 1)
        if part.kind == "character" and stringsAsFactors:
            distinct = list(dict.fromkeys(t for t in part.values if t is not None))
            codes = np.array([-1 if t is None else distinct.index(t) for t in part.values])
            part = Vec("factor", codes, codes < 0, levels=tuple(distinct))
        columns[name or f"Var{k + 1}"] = column_array(value(part.take(at)), total)
        inner *= len(part)
    return pd.DataFrame(columns, index=pd.RangeIndex(1, total + 1))


# -- rows ------------------------------------------------------------------------------------------


@rfunction("complete.cases")
def complete_cases(*args: Any) -> Any:
    """Which rows have nothing missing."""
    missing: Any = None
    for item in args:
        if is_frame(item):
            na = np.column_stack([vec(item.iloc[:, j].array).na for j in range(item.shape[1])])
            na = na.any(axis=1)
        else:
            v = vec(item)
            na = v.na if v.dim is None else v.na.reshape(v.dim, order="F").any(axis=1)
        missing = na if missing is None else missing | na
    if missing is None:
        raise RError("no input has determined the number of cases")
    return value(logical_vec(~missing))


@rfunction("na.omit")
def na_omit(object: Any) -> Any:
    """Without the rows (elements) that have something missing."""
    if is_frame(object):
        return take_rows(object, np.flatnonzero(vec(complete_cases(object)).data))
    v = vec(object)
    if v.na.any():
        raise UnsupportedError("na.omit() of a vector with NA is not supported: use x[!is.na(x)]")
    return object


@rfunction("subset")
def subset(x: Any, subset: Any = None, select: Any = None, drop: bool = False) -> Any:
    """The rows (elements) where `subset` is TRUE, and the columns `select`."""
    keep = ... if subset is None else _true(subset)
    if is_frame(x):
        rows = x if keep is ... else take_rows(x, np.flatnonzero(np.resize(keep, len(x))))
        return rows if select is None else index(rows, select)
    if keep is ...:
        return x
    return index(x, keep)


def _true(x: Any) -> np.ndarray:
    v = vec(x)
    if v.kind != "logical":
        raise RError("'subset' must be logical")
    return v.data & ~v.na


@rfunction("transform")
def transform(_data: Any, /, *args: Any, **columns: Any) -> pd.DataFrame:
    """Columns changed or added."""
    out = _data
    for name, item in named_arguments(args, columns):
        out = set_column(out, name, item)
    return out


@rfunction("replace")
def replace_(x: Any, list: Any, values: Any) -> Any:
    """`x` with the elements `list` set to `values`."""
    return set_index(x, list, value=values)


@rfunction("split")
def split(x: Any, f: Any, drop: bool = False, sep: str = ".", **other: Any) -> Any:
    """The elements (rows) of each level of `f`, as a list by level."""
    refuse_argument("split", **other)
    group = grouping(f, sep)
    if drop:
        group = _dropped(group)
    out = []
    for k in range(len(group.levels)):
        at = np.flatnonzero(group.data == k)
        out.append(take_rows(x, at) if is_frame(x) else value(vec(x).take(at)))
    return list_value(out, list(group.levels))


def grouping(f: Any, sep: str = ".") -> Vec:
    """A factor of a vector, or of all combinations of a list of vectors."""
    if not is_rlist(f) and not is_frame(f):
        return factor_vec(vec(f))
    parts = [factor_vec(vec(p)) for p in list_items(f)[1]]
    made = parts[0]
    for part in parts[1:]:
        codes = np.where(made.na | part.na, -1, made.data + len(made.levels) * part.data)
        names = tuple(f"{a}{sep}{b}" for b in part.levels for a in made.levels)
        made = Vec("factor", codes, codes < 0, levels=names)
    return made


def _dropped(group: Vec) -> Vec:
    used = sorted(set(group.data[group.data >= 0].tolist()))
    rank = np.full(len(group.levels) + 1, -1)
    rank[used] = np.arange(len(used))
    return replace(group, data=rank[group.data], levels=tuple(group.levels[k] for k in used))


# -- joining ---------------------------------------------------------------------------------------


@rfunction("merge")
def merge(
    x: Any,
    y: Any,
    by: Any = None,
    by_x: Any = None,
    by_y: Any = None,
    all_: Any = False,
    all_x: Any = None,
    all_y: Any = None,
    sort: bool = True,
    suffixes: Any = (".x", ".y"),
    **other: Any,
) -> pd.DataFrame:
    """Rows of two data frames with equal keys, side by side."""
    refuse_argument("merge", **other)
    left_names, right_names = [str(c) for c in x.columns], [str(c) for c in y.columns]
    shared = [c for c in left_names if c in right_names] if by is None else vec(by).values
    keys_x = shared if by_x is None else vec(by_x).values
    keys_y = shared if by_y is None else vec(by_y).values
    if not keys_x:
        raise UnsupportedError("merge() without a common column is not supported: use expand.grid")
    keep_x = bool(all_) if all_x is None else bool(all_x)
    keep_y = bool(all_) if all_y is None else bool(all_y)
    pairs = _pairs(x, y, keys_x, keys_y)
    rows = _ordered(x, y, keys_x, keys_y, pairs, keep_x, keep_y, sort)
    return _merged(x, y, keys_x, keys_y, rows, suffixes)


def _row_keys(x: pd.DataFrame, names: list[str]) -> list[tuple[Any, ...]]:
    parts = []
    for name in names:
        v = vec(column(x, name))
        v = as_kind(v, "character") if v.kind == "factor" else v
        v = as_kind(v, "double") if v.kind in ("integer", "logical") else v
        parts.append(keys(v))
    return list(zip(*parts, strict=True))


def _pairs(x: Any, y: Any, keys_x: list[str], keys_y: list[str]) -> list[tuple[int, int]]:
    places: dict[Any, list[int]] = {}
    for j, key in enumerate(_row_keys(y, keys_y)):
        places.setdefault(key, []).append(j)
    return [(i, j) for i, key in enumerate(_row_keys(x, keys_x)) for j in places.get(key, [])]


def _ordered(
    x: Any,
    y: Any,
    keys_x: list[str],
    keys_y: list[str],
    pairs: list[tuple[int, int]],
    keep_x: bool,
    keep_y: bool,
    sort: bool,
) -> list[tuple[int, int]]:
    """Pairs sorted by the keys, then the rows of x and of y without a partner."""
    lone_x = [(i, -1) for i in range(len(x)) if i not in {p[0] for p in pairs}] if keep_x else []
    lone_y = [(-1, j) for j in range(len(y)) if j not in {p[1] for p in pairs}] if keep_y else []
    pairs = sorted(pairs, key=lambda p: (p[1], p[0])) if not sort else pairs
    rows = [*pairs, *lone_x, *lone_y]
    if not sort or not rows:
        return rows
    columns = [_key_column(x, y, a, b, rows) for a, b in zip(keys_x, keys_y, strict=True)]
    at = order_positions(columns, [False] * len(columns))
    return [rows[k] for k in at]


def _key_column(x: Any, y: Any, a: str, b: str, rows: list[tuple[int, int]]) -> Vec:
    left, right = vec(column(x, a)), vec(column(y, b))
    return vec(_stack_two(left, right, rows))


def _stack_two(left: Vec, right: Vec, rows: list[tuple[int, int]]) -> Any:
    """Values of the left where there is one, else of the right."""
    n = len(left)
    both = _joined(left, right)
    return _sequence(both.take(np.array([i if i >= 0 else n + j for i, j in rows], dtype=int)))


def _joined(left: Vec, right: Vec) -> Vec:
    left, right = (replace(v, names=None) for v in (left, right))
    joined = vec(combine([("", _sequence(left)), ("", _sequence(right))]))
    return joined


def _sequence(v: Vec) -> Any:
    out = value(v)
    return pd.Series([out]).array if np.isscalar(out) or out is pd.NA else out


def _merged(
    x: Any, y: Any, keys_x: list[str], keys_y: list[str], rows: list[tuple[int, int]], suffixes: Any
) -> pd.DataFrame:
    left = np.array([i for i, _ in rows], dtype=int)
    right = np.array([j for _, j in rows], dtype=int)
    marks = vec(suffixes).values
    arrays: list[Any] = []
    labels: list[str] = []
    for a, b in zip(keys_x, keys_y, strict=True):
        arrays.append(_stack_two(vec(column(x, a)), vec(column(y, b)), rows))
        labels.append(a)
    rest_x = [str(c) for c in x.columns if str(c) not in keys_x]
    rest_y = [str(c) for c in y.columns if str(c) not in keys_y]
    for name in rest_x:
        arrays.append(_sequence(vec(column(x, name)).take(left)))
        labels.append(name + marks[0] if name in rest_y else name)
    for name in rest_y:
        arrays.append(_sequence(vec(column(y, name)).take(right)))
        labels.append(name + marks[1] if name in rest_x else name)
    out = pd.DataFrame(dict(enumerate(arrays)), index=pd.RangeIndex(1, len(rows) + 1))
    return out.set_axis(labels, axis=1)
