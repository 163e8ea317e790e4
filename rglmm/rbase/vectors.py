"""Vectors joined and named: c, append, unlist, length, names."""

from __future__ import annotations

from dataclasses import replace
from functools import singledispatch
from typing import Any

import numpy as np
import pandas as pd

from rglmm.errors import RError, UnsupportedError
from rglmm.rbase.assigning import higher_kind
from rglmm.rbase.coerce import (
    as_kind,
    character_vec,
)
from rglmm.rbase.control import named_arguments
from rglmm.rbase.indexing import list_items, list_value
from rglmm.rbase.registry import rfunction
from rglmm.rbase.values import RList, Vec, is_list, is_matrix, value, vec

__all__ = [
    "append",
    "c",
    "combine",
    "is_frame",
    "is_rlist",
    "joined_vec",
    "length",
    "names",
    "setNames",
    "set_length",
    "set_names_",
    "unlist",
    "unname",
]


def is_frame(x: Any) -> bool:
    """Whether `x` is a data frame."""
    return isinstance(x, pd.DataFrame) and not is_matrix(x)


def is_rlist(x: Any) -> bool:
    """Whether `x` is a list that is no data frame."""
    return isinstance(x, RList) or is_list(x)


# -- joining --------------------------------------------------------------------------------------


def combine(pairs: list[tuple[str, Any]]) -> Any:
    """``c(...)`` of (name, value) pairs: a list where one of them is one, else a vector."""
    pairs = [(name, item) for name, item in pairs if item is not None]
    if not pairs:
        return None
    if any(is_rlist(item) or is_frame(item) or callable(item) for _, item in pairs):
        return _combined_list(pairs)
    parts = [vec(item) for _, item in pairs]
    joined = joined_vec(parts)
    names = _joined_names(pairs, parts)
    return value(replace(joined, names=names))


def joined_vec(parts: list[Vec]) -> Vec:
    if all(part.kind == "factor" for part in parts):
        return _joined_factors(parts)
    parts = [as_kind(p, "integer") if p.kind == "factor" else p for p in parts]
    kind = higher_kind(*parts)
    parts = [as_kind(p, kind) for p in parts]
    return Vec(kind, np.concatenate([p.data for p in parts]), np.concatenate([p.na for p in parts]))


def _joined_factors(parts: list[Vec]) -> Vec:
    levels = list(dict.fromkeys(level for part in parts for level in part.levels))
    place = {level: code for code, level in enumerate(levels)}
    codes = np.array(
        [-1 if item is None else place[item] for part in parts for item in part.values],
        dtype=np.int64,
    )
    same = all(part.ordered and part.levels == parts[0].levels for part in parts)
    return Vec("factor", codes, codes < 0, levels=tuple(levels), ordered=same)


def _joined_names(pairs: list[tuple[str, Any]], parts: list[Vec]) -> tuple[str, ...] | None:
    if not any(name for name, _ in pairs) and not any(part.names for part in parts):
        return None
    out: list[str] = []
    for (name, _), part in zip(pairs, parts, strict=True):
        own = part.names
        if not name:
            out += list(own) if own is not None else [""] * len(part)
        elif own is not None:
            out += [f"{name}.{k}" if k else f"{name}{i + 1}" for i, k in enumerate(own)]
        elif len(part) == 1:
            out.append(name)
        else:
            out += [f"{name}{i + 1}" for i in range(len(part))]
    return tuple(out)


def _combined_list(pairs: list[tuple[str, Any]]) -> Any:
    items: list[Any] = []
    labels: list[str] = []
    for name, item in pairs:
        if callable(item):
            items.append(item)
            labels.append(name)
            continue
        own, parts = list_items(item)
        for k, part in enumerate(parts):
            inner = own[k] if own is not None else ""
            outer = name if len(parts) == 1 or not name else f"{name}{k + 1}"
            labels.append(f"{name}.{inner}" if name and inner else inner or outer)
            items.append(part)
    return list_value(items, labels if any(labels) else None)


@rfunction("c")
def c(*args: Any, **named: Any) -> Any:
    """Values joined: the highest kind of logical, integer, double, character; names kept."""
    return combine(named_arguments(args, named))


@rfunction("append")
def append(x: Any, values: Any, after: Any = None) -> Any:
    """`values` inserted after position `after` (at the end where not given)."""
    if after is None:
        return combine([("", x), ("", values)])
    n, k = length(x), int(vec(after).data[0])
    own, items = list_items(x)
    if is_rlist(x):
        more_names, more = list_items(values)
        joined = [*items[:k], *more, *items[k:]]
        if own is None and more_names is None:
            return RList(joined)
        left = own or [""] * n
        return list_value(joined, [*left[:k], *(more_names or [""] * len(more)), *left[k:]])
    v = vec(x)
    first, last = v.take(np.arange(min(k, n))), v.take(np.arange(min(k, n), n))
    return combine([("", value(first)), ("", values), ("", value(last))])


@rfunction("unlist")
def unlist(x: Any, recursive: bool = True, use_names: bool = True) -> Any:
    """A list as one vector, its names joined with a point or numbered."""
    if not is_rlist(x) and not is_frame(x):
        return x
    pairs = _leaves(x)
    if any(callable(item) or is_frame(item) for _, item in pairs):
        raise UnsupportedError("unlist() of a list with functions or data frames is not supported")
    out = combine(pairs)
    return out if use_names or out is None else unname(out)


def _leaves(x: Any) -> list[tuple[str, Any]]:
    own, parts = list_items(x)
    out: list[tuple[str, Any]] = []
    for k, part in enumerate(parts):
        name = own[k] if own is not None else ""
        if not (is_rlist(part) or is_frame(part)):
            out.append((name, part))
            continue
        inner = _leaves(part)
        total = sum(len(vec(item)) for _, item in inner)
        unnamed = 0
        for label, item in inner:
            unnamed += 0 if label else len(vec(item))
            tag = f"{name}.{label}" if name and label else label or name
            if name and not label and total > 1:
                tag = f"{name}{unnamed}" if len(vec(item)) == 1 else name
            out.append((tag, item))
    return out


# -- length and names -----------------------------------------------------------------------------


@rfunction("length")
@singledispatch
def length(x: Any) -> int:
    """Number of elements; of columns for a data frame."""
    if x is None:
        return 0
    if isinstance(x, RList) or is_list(x):
        return len(x)
    if callable(x):
        return 1
    return len(vec(x))


@length.register
def _(x: pd.DataFrame) -> int:
    return int(x.size) if is_matrix(x) else int(x.shape[1])


def set_length(x: Any, value: Any) -> Any:
    """``length(x) <- value``: cut, or filled up with NA."""
    n = int(vec(value).data[0])
    if is_rlist(x):
        own, parts = list_items(x)
        padded = [*parts[:n], *[None] * (n - len(parts))]
        return list_value(padded, None if own is None else [*own[:n], *[""] * (n - len(parts))])
    v = vec(x)
    out = replace(v, names=None).take(np.arange(n))
    if v.names is not None:
        out = replace(out, names=tuple([*v.names[:n], *[""] * (n - len(v))]))
    return _value(out)


def _value(v: Vec) -> Any:
    return value(v)


@rfunction("names")
@singledispatch
def names(x: Any) -> Any:
    """Names of a vector or list, columns of a data frame, or None."""
    if x is None or callable(x):
        return None
    if is_rlist(x):
        own = list_items(x)[0]
        return None if own is None else value(character_vec(own))
    v = vec(x)
    return None if v.names is None else value(character_vec(v.names))


@names.register
def _(x: pd.DataFrame) -> Any:
    return None if is_matrix(x) else value(character_vec([str(label) for label in x.columns]))


@rfunction("names<-")
def set_names_(x: Any, value: Any) -> Any:
    """``names(x) <- value``; None takes them away."""
    labels = None if value is None else as_kind(vec(value), "character").values
    if is_frame(x):
        out = x.copy()
        out.columns = [str(label) for label in labels or []]
        return out
    if is_rlist(x):
        _, parts = list_items(x)
        if labels is None:
            return RList(parts)
        padded = [*labels, *[None] * (len(parts) - len(labels))]
        return list_value(parts, [label if label is not None else "<NA>" for label in padded])
    v = vec(x)
    if labels is None:
        return _value(replace(v, names=None))
    if len(labels) > len(v):
        raise RError(
            f"'names' attribute [{len(labels)}] must be the same length as the vector [{len(v)}]"
        )
    padded = [*labels, *[None] * (len(v) - len(labels))]
    return _value(replace(v, names=tuple("<NA>" if t is None else t for t in padded)))


@rfunction("setNames")
def setNames(object: Any = None, nm: Any = None) -> Any:
    """`object` with names `nm`."""
    return set_names_(nm if object is None else object, nm)


@rfunction("unname")
def unname(obj: Any) -> Any:
    """Without names and dimnames."""
    if is_rlist(obj):
        return RList(list_items(obj)[1])
    if is_frame(obj):
        raise UnsupportedError("unname() of a data frame is not supported")
    return value(replace(vec(obj), names=None, dimnames=None))
