"""``x[i]``, ``x[i, j]``, ``x[[i]]``, ``x$name``: positions from 1, negative, logical, names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import singledispatch
from typing import Any

import numpy as np
import pandas as pd

from rglmm.errors import RError, UnsupportedError
from rglmm.rbase.coerce import as_kind
from rglmm.rbase.registry import rfunction
from rglmm.rbase.show import row_labels
from rglmm.rbase.values import RList, Vec, is_list, is_matrix, rclass, value, vec

__all__ = [
    "column",
    "dollar",
    "element",
    "index",
    "list_items",
    "list_value",
    "pick",
    "positions",
    "slot",
    "take_rows",
]


# -- positions -------------------------------------------------------------------------------------


def positions(i: Any, n: int, names: Sequence[str] | None) -> np.ndarray:
    """The elements that an index chooses, from 0; -1 where there is none (R's NA).

    Parameters
    ----------
    i : object
        An index as R has it: positions from 1, negative ones to leave out, logicals that are
        recycled, names; ``...`` stands for an empty index.
    n : int
        How many elements there are. Positions beyond are returned as they are.
    names : sequence of str, optional
    """
    if i is ...:
        return np.arange(n)
    v = vec(i)
    if v.kind == "NULL":
        return np.empty(0, dtype=np.intp)
    if v.kind == "character":
        return _by_name(v, names)
    if v.kind == "logical":
        return _by_logical(v, n)
    if v.kind == "factor":
        return np.where(v.na, -1, v.data)
    return _by_number(as_kind(v, "double"), n)


def _by_name(v: Vec, names: Sequence[str] | None) -> np.ndarray:
    place: dict[str, int] = {}
    for at, name in enumerate(names or ()):
        place.setdefault(name, at)
    return np.array([-1 if t is None else place.get(t, -1) for t in v.values], dtype=np.intp)


def _by_logical(v: Vec, n: int) -> np.ndarray:
    length = max(n, len(v))
    if not len(v):
        return np.empty(0, dtype=np.intp)
    at = np.arange(length) % len(v)
    chosen, na = v.data[at], v.na[at]
    places = np.where(na, -1, np.arange(length))
    return places[chosen | na]


def _by_number(v: Vec, n: int) -> np.ndarray:
    whole = np.trunc(v.data)
    negative = whole < 0
    if negative.any():
        if (whole > 0).any() or v.na.any():
            raise RError(
                "only 0's may be mixed with negative subscripts"
                if not v.na.any()
                else "can't mix NAs with negative subscripts"
            )
        out = (-whole[negative]).astype(np.intp) - 1
        keep = np.ones(n, dtype=bool)
        keep[out[out < n]] = False
        return np.flatnonzero(keep)
    kept = whole[(whole != 0) | v.na]
    return np.where(np.isnan(kept), 0, kept).astype(np.intp) - 1


# -- [ ---------------------------------------------------------------------------------------------


@rfunction("[")
def index(x: Any, *subscripts: Any, drop: Any = None, exact: bool = True) -> Any:
    """``x[i]`` or ``x[i, j]``; an empty subscript is ``...``.

    Parameters
    ----------
    x : object
        Vector, factor, list, matrix or data frame.
    *subscripts : object
        None, one or two.
    drop : bool, optional
        Whether one row or column of a matrix (a column of a data frame) becomes a vector.
    """
    if isinstance(x, pd.DataFrame) and not is_matrix(x):
        return _index_frame(x, subscripts, drop)
    if x is None:
        return None
    if len(subscripts) == 2:
        if not is_matrix(x):
            raise RError("incorrect number of dimensions")
        return _index_matrix(x, subscripts[0], subscripts[1], True if drop is None else bool(drop))
    if len(subscripts) > 2:
        raise RError("incorrect number of dimensions")
    i = subscripts[0] if subscripts else ...
    if isinstance(x, RList) or is_list(x):
        return _index_list(x, i)
    v = vec(x)
    if (
        v.dim is not None
        and is_matrix(i)
        and (vec(i).dim or (0, 0))[1] == 2
        and vec(i).kind != "logical"
    ):
        return _index_pairs(v, vec(i))
    if is_matrix(i):
        i = value(replace(vec(i), dim=None, dimnames=None))
    if i is ... and v.dim is not None:
        return x
    out = value(replace(v, dim=None, dimnames=None).take(positions(i, len(v), v.names)))
    return table_again(x, out)


def table_again(x: Any, out: Any) -> Any:
    """A part of a one-way table (of more than one cell) is a table, of a summary a summary."""
    kind = rclass(x)
    if isinstance(out, pd.Series) and isinstance(x, pd.Series):
        if kind == "summaryDefault" or (kind == "table" and len(out) > 1):
            out.attrs["rclass"] = kind
            out.index.name = x.index.name
    return out


def _index_pairs(v: Vec, i: Vec) -> Any:
    assert v.dim is not None
    pairs = as_kind(i, "integer").data.reshape(i.dim, order="F") - 1
    if (pairs < 0).any() or (pairs >= np.array(v.dim)).any():
        raise RError("subscript out of bounds")
    flat = pairs[:, 0] + pairs[:, 1] * v.dim[0]
    return value(replace(v, dim=None, dimnames=None).take(flat))


def _index_matrix(x: Any, i: Any, j: Any, drop: bool) -> Any:
    v = vec(x)
    assert v.dim is not None
    rows_names, columns_names = v.dimnames or (None, None)
    rows = _inside(positions(i, v.dim[0], rows_names), v.dim[0], i)
    columns = _inside(positions(j, v.dim[1], columns_names), v.dim[1], j)
    flat = (rows[:, None] + columns[None, :] * v.dim[0]).ravel(order="F")
    missing = np.broadcast_to(
        (rows < 0)[:, None] | (columns < 0)[None, :], (len(rows), len(columns))
    )
    flat = np.where(missing.ravel(order="F"), -1, flat)
    part = replace(v, dim=None, dimnames=None).take(flat)
    names = (_some(rows_names, rows), _some(columns_names, columns))
    if drop and 1 in (len(rows), len(columns)):
        kept = names[0] if len(rows) != 1 else names[1] if len(columns) != 1 else None
        return value(replace(part, names=kept))
    dimnames = None if names == (None, None) else names
    return value(replace(part, dim=(len(rows), len(columns)), dimnames=dimnames))


def _inside(at: np.ndarray, n: int, i: Any) -> np.ndarray:
    unknown = vec(i).kind == "character" and (at < 0).any() if i is not ... else False
    if (at >= n).any() or unknown:
        raise RError("subscript out of bounds")
    return at


def _some(names: Sequence[str] | None, at: np.ndarray) -> tuple[str, ...] | None:
    return None if names is None else tuple("<NA>" if i < 0 else str(names[i]) for i in at)


# -- lists -----------------------------------------------------------------------------------------


def list_items(x: Any) -> tuple[list[str] | None, list[Any]]:
    """Names (or None) and elements of a list; the columns of a data frame."""
    if isinstance(x, dict):
        return [str(name) for name in x], list(x.values())
    if isinstance(x, RList):
        return x.names, list(x.values)
    if isinstance(x, pd.DataFrame) and not is_matrix(x):
        return [str(c) for c in x.columns], [column(x, j) for j in range(x.shape[1])]
    if isinstance(x, (list, tuple)):
        return None, list(x)
    v = vec(x)
    bare = replace(v, names=None)
    parts = [value(bare.take(np.array([k]))) for k in range(len(v))]
    return None if v.names is None else list(v.names), parts


def list_value(items: Sequence[Any], names: Sequence[str] | None) -> Any:
    """A list: a dict where every name is distinct and not empty, else an :class:`RList`."""
    if names is not None and all(names) and len(set(names)) == len(names):
        return dict(zip(names, items, strict=True))
    return RList(items, names)


def _index_list(x: Any, i: Any) -> Any:
    names, items = list_items(x)
    at = positions(i, len(items), names)
    chosen = [items[k] if 0 <= k < len(items) else None for k in at]
    if names is None:
        return RList(chosen)
    return list_value(chosen, [names[k] if 0 <= k < len(names) else "<NA>" for k in at])


# -- data frames -----------------------------------------------------------------------------------


def column(x: Any, name: str | int) -> Any:
    """A column of a data frame, by name or position from 0, without the row names.

    Raises
    ------
    RError
        ``object 'x' not found``, as for a name inside ``with``.
    """
    if isinstance(name, str):
        if isinstance(x, dict):
            if name not in x:
                raise RError(f"object '{name}' not found")
            return x[name]
        at = _column_place(x, name)
        if at < 0:
            raise RError(f"object '{name}' not found")
    else:
        at = name
    series = x.iloc[:, at]
    try:
        v = vec(series.array)
    except UnsupportedError:
        return series.array
    return value(v)


def _column_place(x: pd.DataFrame, name: str) -> int:
    for at, label in enumerate(x.columns):
        if str(label) == name:
            return at
    return -1


def pick(x: Any, name: str, otherwise: Any) -> Any:
    """Column `name` of the data frame `x`, or what `otherwise()` gives where it has none."""
    if isinstance(x, dict):
        return x[name] if name in x else otherwise()
    return column(x, name) if _column_place(x, name) >= 0 else otherwise()


def take_rows(x: pd.DataFrame, at: np.ndarray) -> pd.DataFrame:
    """Rows at `at` (from 0; -1 gives a row of NA) with R's row names."""
    if (at < 0).any() or (at >= len(x)).any() or len(set(at.tolist())) < len(at):
        return _rows_with_na(x, at)
    out = x.iloc[at]
    if isinstance(x.index, pd.RangeIndex) and x.index.step == 1:
        base = x.index.start + (x.index.start == 0)
        out = out.set_axis(pd.Index(at + base, dtype=np.int64), axis=0)
    return out


def _rows_with_na(x: pd.DataFrame, at: np.ndarray) -> pd.DataFrame:
    """With repeated or missing rows: names made unique as R does (``1.1``, ``NA``, ``NA.1``)."""
    inside = np.where(at >= len(x), -1, at)
    labels = row_labels(x.index)
    names = _unique_names(["NA" if i < 0 else labels[i] for i in inside])
    columns = {}
    for j in range(x.shape[1]):
        part = replace(vec(x.iloc[:, j].array), names=None).take(inside)
        columns[j] = pd.Series(_array(part))
    out = pd.DataFrame(columns)
    out.columns = x.columns
    out.index = pd.Index(names, dtype="str")
    return out


def _array(v: Vec) -> Any:
    """The array of `v`, never a scalar."""
    out = value(v)
    return out if not np.isscalar(out) and out is not pd.NA else pd.Series([out]).array


def _unique_names(names: list[str]) -> list[str]:
    """``make.unique``: repeated names get ``.1``, ``.2``, ..."""
    seen = set(names)
    used: set[str] = set()
    count: dict[str, int] = {}
    out = []
    for name in names:
        if name not in used:
            out.append(name)
            used.add(name)
            continue
        k = count.get(name, 0) + 1
        while f"{name}.{k}" in seen or f"{name}.{k}" in used:
            k += 1
        count[name] = k
        out.append(f"{name}.{k}")
        used.add(out[-1])
    return out


def _index_frame(x: pd.DataFrame, subscripts: tuple[Any, ...], drop: Any) -> Any:
    if len(subscripts) > 2:
        raise RError("undefined columns selected")
    if len(subscripts) < 2:
        i = subscripts[0] if subscripts else ...
        if is_matrix(i):
            raise UnsupportedError("a data frame indexed by a matrix is not supported")
        return x.iloc[:, _columns_at(x, i)]
    i, j = subscripts
    chosen = _columns_at(x, j)
    part = x if j is ... else x.iloc[:, chosen]
    if i is not ...:
        at = positions(i, len(x), row_labels(x.index))
        if vec(i).kind == "logical" and len(vec(i)) > len(x):
            raise RError("(subscript) logical subscript too long")
        part = take_rows(part, at)
    if drop is None:
        drop = part.shape[1] == 1
    return column(part, 0) if drop and part.shape[1] == 1 else part


def _columns_at(x: pd.DataFrame, j: Any) -> list[int]:
    names = [str(c) for c in x.columns]
    at = positions(j, len(names), names)
    if (at < 0).any() or (at >= len(names)).any():
        raise RError("undefined columns selected")
    return at.tolist()


# -- [[ and $ --------------------------------------------------------------------------------------


@rfunction("[[")
def element(x: Any, i: Any, j: Any = None, exact: bool = True) -> Any:
    """``x[[i]]``: one element of a list, column of a data frame, or element of a vector."""
    if j is not None:
        return _bare_scalar(index(x, i, j))
    frame = isinstance(x, pd.DataFrame) and not is_matrix(x)
    if frame or isinstance(x, RList) or is_list(x):
        return _element_of_list(x, i)
    if not _plain(x):
        return dollar(x, i)
    v = vec(x)
    if v.kind == "NULL":
        return None
    wanted = vec(i)
    if len(wanted) == 0:
        raise RError("attempt to select less than one element in get1index")
    if len(wanted) > 1:
        raise RError("attempt to select more than one element in vectorIndex")
    at = positions(i, len(v), v.names)
    if len(at) != 1 or not 0 <= at[0] < len(v):
        raise RError("subscript out of bounds")
    return _bare_scalar(value(v.take(at)))


def _plain(x: Any) -> bool:
    try:
        vec(x)
    except UnsupportedError:
        return False
    return True


def _bare_scalar(x: Any) -> Any:
    return value(replace(vec(x), names=None))


def _element_of_list(x: Any, i: Any) -> Any:
    names, items = list_items(x)
    wanted = vec(i)
    if len(wanted) > 1:
        inner: Any = x
        for k in range(len(wanted)):
            inner = element(inner, value(wanted.take(np.array([k]))))
        return inner
    if len(wanted) == 0:
        raise RError("attempt to select less than one element in get1index")
    at = positions(i, len(items), names)
    if wanted.kind == "character" and at[0] < 0:
        return None
    if len(at) != 1 or not 0 <= at[0] < len(items):
        raise RError("subscript out of bounds")
    return items[at[0]]


@rfunction("$")
@singledispatch
def dollar(x: Any, name: str) -> Any:
    """``x$name``: an element of a list or a column, by name or its only beginning; else NULL.

    Raises
    ------
    RError
        For an atomic vector.
    """
    if isinstance(x, RList) or is_list(x):
        return _partial(*list_items(x), name)
    if x is None:
        return None
    if callable(x):
        raise RError("object of type 'closure' is not subsettable")
    if not _plain(x):
        raise UnsupportedError(f"parts of a value of type {type(x).__name__} are not available")
    raise RError("$ operator is invalid for atomic vectors")


@dollar.register
def _(x: pd.DataFrame, name: str) -> Any:
    if is_matrix(x):
        raise RError("$ operator is invalid for atomic vectors")
    names = [str(c) for c in x.columns]
    found = _match(names, name)
    return None if found is None else column(x, found)


@dollar.register
def _(x: dict, name: str) -> Any:
    return x[name] if name in x else _partial(*list_items(x), name)


def _partial(names: list[str] | None, items: list[Any], name: str) -> Any:
    found = _match(names or [], name)
    return None if found is None else items[found]


def _match(names: Sequence[str], name: str) -> int | None:
    if name in names:
        return list(names).index(name)
    starts = [k for k, other in enumerate(names) if other.startswith(name)]
    return starts[0] if len(starts) == 1 else None


@singledispatch
def slot(x: Any, name: str) -> Any:
    """``x@name``: records of fits register what they have.

    Raises
    ------
    UnsupportedError
        For any other value.
    """
    raise UnsupportedError(f"@{name} of a {type(x).__name__} is not supported")
