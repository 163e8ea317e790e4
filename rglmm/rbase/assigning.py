"""``x[i] <- v``, ``x[[i]] <- v``, ``x$name <- v``: functions that return the changed value."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from rglmm.errors import RError, UnsupportedError, warning
from rglmm.rbase.coerce import as_kind, character_vec
from rglmm.rbase.indexing import list_items, list_value, positions
from rglmm.rbase.registry import rfunction
from rglmm.rbase.show import row_labels
from rglmm.rbase.values import Kind, RList, Vec, is_list, is_matrix, rclass, value, vec

__all__ = ["column_array", "higher_kind", "set_column", "set_dollar", "set_element", "set_index"]

_ORDER: tuple[Kind, ...] = ("NULL", "logical", "integer", "double", "character")


def higher_kind(*vecs: Vec) -> Kind:
    """The kind that holds all of them, factors as text."""
    kinds: list[Kind] = ["character" if v.kind == "factor" else v.kind for v in vecs]
    return max(kinds, key=_ORDER.index)


@rfunction("[<-")
def set_index(x: Any, *subscripts: Any, value: Any) -> Any:
    """``x[i] <- value`` or ``x[i, j] <- value``.

    Parameters
    ----------
    x : object
    *subscripts : object
        As for ``index``; ``...`` for an empty one.
    value : object
        Recycled over what is chosen; None deletes elements of a list or columns.
    """
    if isinstance(x, pd.DataFrame) and not is_matrix(x):
        return _set_in_frame(x, subscripts, value)
    if len(subscripts) == 2:
        return _set_in_matrix(x, subscripts[0], subscripts[1], value)
    i = subscripts[0] if subscripts else ...
    if isinstance(x, RList) or is_list(x) or isinstance(value, RList) or is_list(value):
        return _set_in_list(x, i, value)
    return _set_in_vector(vec(x), i, vec(value), x)


def _set_in_vector(x: Vec, i: Any, new: Vec, original: Any) -> Any:
    if is_matrix(i):
        i = value(replace(vec(i), dim=None, dimnames=None))
    at = positions(i, len(x), x.names)
    if vec(i).kind == "character" if i is not ... else False:
        at, names = _with_new_names(x, at, vec(i))
    else:
        names = x.names
    if not len(at):
        return original
    if not len(new):
        raise RError("replacement has length zero")
    if (at < 0).any():
        if len(new) > 1:
            raise RError("NAs are not allowed in subscripted assignments")
        at = at[at >= 0]
    if len(at) % len(new):
        warning("number of items to replace is not a multiple of replacement length")
    x, new = _same_kind(x, new)
    n = max(len(x), int(at.max(initial=-1)) + 1)
    grown = _grown(x, n, names)
    source = np.arange(len(at)) % len(new)
    data, na = grown.data.copy(), grown.na.copy()
    data[at], na[at] = new.data[source], new.na[source]
    result = value(replace(grown, data=data, na=na))
    if rclass(original) == "table" and isinstance(result, (pd.Series, pd.DataFrame)):
        result.attrs["rclass"] = "table"
        result.index.name = original.index.name
    return result


def _with_new_names(x: Vec, at: np.ndarray, i: Vec) -> tuple[np.ndarray, tuple[str, ...]]:
    """Names that the vector does not have yet are appended."""
    names = list(x.names) if x.names is not None else [""] * len(x)
    at = at.copy()
    for k in np.flatnonzero(at < 0):
        name = i.values[k] or "<NA>"
        if name not in names[len(x) :]:
            names.append(name)
        at[k] = len(x) + names[len(x) :].index(name)
    return at, tuple(names)


def _grown(x: Vec, n: int, names: tuple[str, ...] | None) -> Vec:
    if n == len(x):
        return replace(x, names=names if names is not None else x.names)
    grown = replace(x, names=None, dim=None, dimnames=None).take(np.arange(n))
    if names is None:
        return grown
    return replace(grown, names=(*names, *[""] * (n - len(names))))


def _same_kind(x: Vec, new: Vec) -> tuple[Vec, Vec]:
    if x.kind == "factor":
        return x, _as_codes(x, new)
    if new.kind == "factor":
        new = as_kind(new, "character" if x.kind == "character" else "integer")
    kind = higher_kind(x, new)
    return as_kind(x, kind), as_kind(new, kind)


def _as_codes(x: Vec, new: Vec) -> Vec:
    """Values as codes of the factor `x`; what is no level becomes NA with R's warning."""
    place = {level: code for code, level in enumerate(x.levels)}
    items = as_kind(new, "character").values
    codes = np.array(
        [-1 if item is None else place.get(item, -1) for item in items], dtype=np.int64
    )
    if any(item is not None and item not in place for item in items):
        warning("invalid factor level, NA generated")
    return Vec("factor", codes, codes < 0, levels=x.levels, ordered=x.ordered)


def _set_in_matrix(x: Any, i: Any, j: Any, new: Any) -> Any:
    v = vec(x)
    if v.dim is None:
        raise RError("incorrect number of subscripts on matrix")
    rows_names, columns_names = v.dimnames or (None, None)
    rows = positions(i, v.dim[0], rows_names)
    columns = positions(j, v.dim[1], columns_names)
    if any((a < 0).any() or (a >= n).any() for a, n in ((rows, v.dim[0]), (columns, v.dim[1]))):
        raise RError("subscript out of bounds")
    flat = (rows[:, None] + columns[None, :] * v.dim[0]).ravel(order="F")
    items = vec(new)
    if not len(flat):
        return x
    if not len(items):
        raise RError("replacement has length zero")
    if len(flat) % len(items):
        raise RError("number of items to replace is not a multiple of replacement length")
    v, items = _same_kind(v, items)
    data, na = v.data.copy(), v.na.copy()
    source = np.arange(len(flat)) % len(items)
    data[flat], na[flat] = items.data[source], items.na[source]
    return value(replace(v, data=data, na=na))


# -- lists -----------------------------------------------------------------------------------------


def _set_in_list(x: Any, i: Any, new: Any) -> Any:
    names, items = list_items(x) if x is not None else (None, [])
    at = positions(i, len(items), names)
    if new is None:
        drop = set(at.tolist())
        keep = [k for k in range(len(items)) if k not in drop]
        return list_value(
            [items[k] for k in keep], None if names is None else [names[k] for k in keep]
        )
    _, fresh = list_items(new)
    if not fresh:
        raise RError("replacement has length zero")
    labels = vec(i).values if i is not ... and vec(i).kind == "character" else None
    for k, place in enumerate(at):
        label = None if labels is None else labels[k]
        names = _put(names, items, int(place), label, fresh[k % len(fresh)])
    return list_value(items, names)


def _put(
    names: list[str] | None, items: list[Any], place: int, label: str | None, new: Any
) -> list[str] | None:
    """Set one element of a list in place; the names that it then has."""
    if place < 0 and label is not None:
        names = names if names is not None else [""] * len(items)
        names.append(label)
        items.append(new)
        return names
    while place >= len(items):
        items.append(None)
        if names is not None:
            names.append("")
    items[place] = new
    return names


@rfunction("[[<-")
def set_element(x: Any, i: Any, j: Any = None, *, value: Any) -> Any:
    """``x[[i]] <- value``; None deletes an element of a list or a column."""
    if j is not None:
        return set_index(x, i, j, value=value)
    if isinstance(x, pd.DataFrame) and not is_matrix(x):
        key = vec(i)
        name = key.values[0] if key.kind == "character" else int(as_kind(key, "integer").data[0])
        return set_column(x, name, value)
    atomic = not (isinstance(x, RList) or is_list(x))
    if atomic and x is not None and not _is_listlike(value) and value is not None:
        if len(vec(value)) != 1:
            raise RError("more elements supplied than there are to replace")
        return set_index(x, i, value=value)
    if atomic and x is None and not _is_listlike(value) and value is not None:
        if len(vec(value)) == 1:
            return set_index(x, i, value=value)
    names, items = list_items(x) if x is not None else (None, [])
    at = positions(i, len(items), names)
    if value is None:
        return _set_in_list(x, i, None)
    label = vec(i).values[0] if vec(i).kind == "character" else None
    names = _put(names, items, int(at[0]), label, value)
    return list_value(items, names)


def _is_listlike(x: Any) -> bool:
    return isinstance(x, (RList, pd.DataFrame)) or is_list(x) or callable(x)


@rfunction("$<-")
def set_dollar(x: Any, name: str, value: Any) -> Any:
    """``x$name <- value``; None deletes."""
    if isinstance(x, pd.DataFrame) and not is_matrix(x):
        return set_column(x, name, value)
    if x is not None and not isinstance(x, RList) and not is_list(x):
        if isinstance(x, (pd.Series, np.ndarray, str, float, int)):
            raise UnsupportedError("$<- on an atomic vector coerces it to a list: use x[name] <-")
        raise UnsupportedError(f"$<- on a {type(x).__name__} is not supported")
    names, items = list_items(x) if x is not None else (None, [])
    place = names.index(name) if names is not None and name in names else -1
    if value is None:
        if place < 0:
            return x
        return _set_in_list(x, name, None)
    return list_value(items, _put(names, items, place, name, value))


# -- data frames -----------------------------------------------------------------------------------


def column_array(new: Any, n: int, old: int | None = None) -> Any:
    """`new` as an array of n elements for a data frame, recycled as ``$<-`` recycles.

    Raises
    ------
    RError
        ``replacement has 3 rows, data has 10``.
    """
    v = vec(new)
    if v.dim is not None and v.dim[1] != 1:
        raise UnsupportedError("a matrix as a column of a data frame is not supported")
    v = replace(v, names=None, dim=None, dimnames=None)
    if len(v) != n:
        if not len(v) or n % len(v):
            rows = "row" if len(v) == 1 else "rows"
            raise RError(f"replacement has {len(v)} {rows}, data has {n}")
        v = v.take(np.arange(n) % len(v))
    out = value(v)
    if np.isscalar(out) or out is pd.NA:
        return pd.Series([out]).array
    return out


def set_column(x: pd.DataFrame, name: str | int, new: Any) -> pd.DataFrame:
    """The data frame with a column set (by name, or position from 1), or deleted for None."""
    labels = [str(c) for c in x.columns]
    if isinstance(name, int):
        at = name - 1
        if at > len(labels):
            raise RError("new columns would leave holes after existing columns")
        label = labels[at] if at < len(labels) else f"V{name}"
    else:
        label = name
        at = labels.index(name) if name in labels else len(labels)
    if new is None:
        return x if at >= len(labels) else x.iloc[:, [j for j in range(len(labels)) if j != at]]
    n = len(x) if x.shape[1] or len(x) else len(vec(new))
    array = column_array(new, n)
    out = x.copy()
    if at < len(labels):
        out.isetitem(at, array)
        return out
    if not x.shape[1] and not len(x):
        return pd.DataFrame({label: array}, index=pd.RangeIndex(1, n + 1))
    out[label] = pd.Series(array, index=x.index) if isinstance(array, pd.Categorical) else array
    return out


def _set_in_frame(x: pd.DataFrame, subscripts: tuple[Any, ...], new: Any) -> pd.DataFrame:
    i, j = subscripts if len(subscripts) == 2 else (..., subscripts[0] if subscripts else ...)
    if len(subscripts) < 2 and is_matrix(j):
        return _set_by_matrix(x, j, new)
    labels = [str(c) for c in x.columns]
    at = positions(j, len(labels), labels)
    names = [
        labels[k]
        if 0 <= k < len(labels)
        else vec(j).values[pos]
        if vec(j).kind == "character"
        else f"V{k + 1}"
        for pos, k in enumerate(at)
    ]
    rows = None if i is ... else positions(i, len(x), row_labels(x.index))
    if new is None and rows is None:
        return x.iloc[:, [k for k in range(len(labels)) if k not in set(at.tolist())]]
    parts = _column_parts(new, len(at), len(x) if rows is None else len(rows))
    out = x
    for name, part in zip(names, parts, strict=True):
        if rows is not None:
            if (rows >= len(x)).any():
                raise UnsupportedError(
                    "assigning to new rows of a data frame is not supported: use rbind()"
                )
            old = out[name].array if name in labels else character_vec([None] * len(x))
            if name not in labels:
                old = np.full(len(x), np.nan)
            old_value = value(vec(old))
            part = set_index(old_value, value(as_kind(vec(rows + 1), "integer")), value=part)
        out = set_column(out, name, part)
    return out


def _column_parts(new: Any, k: int, n: int) -> list[Any]:
    """What goes into each of k columns of n rows."""
    if isinstance(new, (pd.DataFrame, RList)) and not is_matrix(new) or is_list(new):
        _, items = list_items(new)
        return [items[c % len(items)] for c in range(k)]
    v = vec(new)
    flat = replace(v, names=None, dim=None, dimnames=None)
    if len(flat) == n * k and k > 1:
        return [value(flat.take(np.arange(n) + c * n)) for c in range(k)]
    if len(flat) and n % len(flat) == 0:
        return [value(flat)] * k
    raise RError(f"replacement has {len(flat)} items, need {n * k}")


def _set_by_matrix(x: pd.DataFrame, mask: Any, new: Any) -> pd.DataFrame:
    m = vec(mask)
    if m.kind != "logical" or m.dim != x.shape or len(vec(new)) != 1:
        raise UnsupportedError("a data frame is set by a logical matrix of its shape only")
    chosen = (m.data & ~m.na).reshape(m.dim, order="F")
    out = x
    for j in range(x.shape[1]):
        if chosen[:, j].any():
            old = value(replace(vec(x.iloc[:, j].array), names=None))
            out = set_column(out, j + 1, set_index(old, chosen[:, j], value=new))
    return out
