"""Making, joining, ordering and asking vectors: c, rep, seq, sort, unique, which, ifelse, ..."""

from __future__ import annotations

from dataclasses import replace
from functools import singledispatch
from typing import Any

import numpy as np
import pandas as pd

from rglmm.errors import RError, UnsupportedError, warning
from rglmm.rbase.arithmetic import recycled
from rglmm.rbase.assigning import higher_kind
from rglmm.rbase.coerce import (
    as_kind,
    character_vec,
    double_vec,
    integer_vec,
    logical_vec,
    texts,
)
from rglmm.rbase.collation import sort_key
from rglmm.rbase.control import named_arguments
from rglmm.rbase.indexing import list_items, list_value, table_again, take_rows
from rglmm.rbase.registry import refuse_argument, rfunction
from rglmm.rbase.values import Kind, RList, Vec, is_list, is_matrix, value, vec

__all__ = [
    "all_",
    "any_",
    "anyNA",
    "append",
    "c",
    "character",
    "colon",
    "combine",
    "duplicated",
    "head",
    "ifelse",
    "in_",
    "integer",
    "intersect",
    "is_na",
    "items",
    "length",
    "logical",
    "match_",
    "names",
    "numeric",
    "order",
    "order_positions",
    "rank",
    "rep",
    "rep_len",
    "rev",
    "seq",
    "seq_along",
    "seq_len",
    "setNames",
    "set_length",
    "set_names_",
    "setdiff",
    "sort",
    "tail",
    "union",
    "unique",
    "unlist",
    "unname",
    "vector",
    "which",
    "which_max",
    "which_min",
]


def is_frame(x: Any) -> bool:
    """Whether `x` is a data frame."""
    return isinstance(x, pd.DataFrame) and not is_matrix(x)


def is_rlist(x: Any) -> bool:
    """Whether `x` is a list that is no data frame."""
    return isinstance(x, RList) or is_list(x)


# -- joining ---------------------------------------------------------------------------------------


def combine(pairs: list[tuple[str, Any]]) -> Any:
    """``c(...)`` of (name, value) pairs: a list where one of them is one, else a vector."""
    pairs = [(name, item) for name, item in pairs if item is not None]
    if not pairs:
        return None
    if any(is_rlist(item) or is_frame(item) or callable(item) for _, item in pairs):
        return _combined_list(pairs)
    parts = [vec(item) for _, item in pairs]
    joined = _joined(parts)
    names = _joined_names(pairs, parts)
    return value(replace(joined, names=names))


def _joined(parts: list[Vec]) -> Vec:
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


# -- length and names ------------------------------------------------------------------------------


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


# -- making ----------------------------------------------------------------------------------------


def _number(x: Any, what: str) -> float:
    v = as_kind(vec(x), "double")
    if len(v) != 1:
        raise RError(f"'{what}' must be of length 1")
    return float(v.data[0])


@rfunction("rep", "rep.int")
def rep(x: Any, times: Any = None, each: Any = None, length_out: Any = None) -> Any:
    """`x` repeated: each element `each` times, then the whole `times` times or to `length_out`."""
    own: list[str] | None = None
    lists = is_rlist(x)
    n = length(x)
    at = np.arange(n)
    if each is not None:
        at = np.repeat(at, int(_number(each, "each")))
    if length_out is not None:
        count = int(_number(length_out, "length.out"))
        at = at[np.arange(count) % len(at)] if len(at) else np.full(count, -1)
    elif times is not None:
        counts = as_kind(vec(times), "double")
        whole = np.trunc(counts.data)
        if counts.na.any() or (whole < 0).any():
            raise RError("invalid 'times' argument")
        if len(counts) == 1:
            at = np.tile(at, int(whole[0]))
        elif len(counts) == len(at):
            at = np.repeat(at, whole.astype(int))
        else:
            raise RError("invalid 'times' argument")
    if lists:
        own, parts = list_items(x)
        chosen = [parts[k] for k in at]
        return list_value(chosen, None if own is None else [own[k] for k in at])
    return value(replace(vec(x), dim=None, dimnames=None).take(at))


@rfunction("rep_len")
def rep_len(x: Any, length_out: Any) -> Any:
    """`x` repeated to a length."""
    return rep(x, length_out=length_out)


@rfunction(":")
def colon(from_: Any, to: Any) -> Any:
    """``from:to``, integers where `from` is whole and both fit."""
    ends = []
    for end in (from_, to):
        v = vec(end)
        if v.kind == "factor":
            raise UnsupportedError(
                "the interaction of factors by : is not supported: interaction()"
            )
        if not len(v):
            raise RError("argument of length 0")
        if len(v) > 1:
            warning(f"numerical expression has {len(v)} elements: only the first used")
        v = as_kind(v, "double")
        if v.na[0]:
            raise RError("NA/NaN argument")
        ends.append(float(v.data[0]))
    first, last = ends
    n = int(np.floor(abs(last - first) + 1e-10)) + 1
    steps = np.arange(n) if first <= last else -np.arange(n)
    if first == np.floor(first) and abs(first) < 2**31 and abs(first + steps[-1]) < 2**31:
        return value(integer_vec(int(first) + steps))
    return value(double_vec(first + steps))


@rfunction("seq", "seq.int")
def seq(
    from_: Any = None,
    to: Any = None,
    by: Any = None,
    length_out: Any = None,
    along_with: Any = None,
) -> Any:
    """``seq(from, to, by, length.out, along.with)`` of numbers.

    Raises
    ------
    RError
        ``wrong sign in 'by' argument``; too many arguments.
    """
    if along_with is not None:
        if from_ is None and to is None:
            return seq_along(along_with)
        length_out = length(along_with)
    given = [a is not None for a in (from_, to, by, length_out)]
    if given == [True, False, False, False]:
        v = vec(from_)
        if len(v) == 1 and v.kind in ("integer", "double"):
            return colon(1, from_)
        return seq_along(from_)
    if length_out is None:
        return _seq_by(1 if from_ is None else from_, 1 if to is None else to, by)
    if all(given):
        raise RError("too many arguments")
    return _seq_length(from_, to, by, int(np.ceil(_number(length_out, "length.out"))))


def _whole(*items: Any) -> bool:
    return all(item is None or vec(item).kind in ("integer", "logical") for item in items)


def _seq_by(from_: Any, to: Any, by: Any) -> Any:
    if by is None:
        return colon(from_, to)
    a, b, step = _number(from_, "from"), _number(to, "to"), _number(by, "by")
    if step == 0 and a == b:
        return from_
    n = (b - a) / step if step else np.inf
    if not np.isfinite(n):
        raise RError("invalid '(to - from)/by' in seq(.)")
    if n < 0:
        raise RError("wrong sign in 'by' argument")
    if _whole(from_, by):
        return value(integer_vec(int(a) + np.arange(int(n) + 1) * int(step)))
    values = a + np.arange(int(n + 1e-10) + 1) * step
    return value(double_vec(np.minimum(values, b) if step > 0 else np.maximum(values, b)))


def _seq_length(from_: Any, to: Any, by: Any, n: int) -> Any:
    if n < 0:
        raise RError("'length.out' must be a non-negative number")
    if by is None:
        if from_ is None and to is None:
            return value(integer_vec(np.arange(1, n + 1)))
        if to is None or from_ is None:
            by = 1
        else:
            a, b = _number(from_, "from"), _number(to, "to")
            step = (b - a) / (n - 1) if n > 1 else 0.0
            out = a + np.arange(n) * step
            if n > 1:
                out[-1] = b
            return _whole_if_exact(out, from_, n)
    step = _number(by, "by")
    start = (
        _number(to, "to") - (n - 1) * step
        if from_ is None and to is not None
        else (1.0 if from_ is None else _number(from_, "from"))
    )
    return _whole_if_exact(start + np.arange(n) * step, from_ if to is None else to, n)


def _whole_if_exact(out: np.ndarray, start: Any, n: int) -> Any:
    """R's seq gives integers where everything is whole and the start fits."""
    if (out == np.floor(out)).all() and (np.abs(out) < 2**31).all() and len(out):
        return value(integer_vec(out))
    return value(double_vec(out))


@rfunction("seq_len")
def seq_len(length_out: Any) -> Any:
    """1, ..., n."""
    n = _number(length_out, "length.out")
    if not n >= 0:
        raise RError(
            "argument of length 0"
            if n != n
            else "argument must be coercible to non-negative integer"
        )
    return value(integer_vec(np.arange(1, int(n) + 1)))


@rfunction("seq_along")
def seq_along(along_with: Any) -> Any:
    """1, ..., length of the argument."""
    return value(integer_vec(np.arange(1, length(along_with) + 1)))


@rfunction("vector")
def vector(mode: str = "logical", length: Any = 0) -> Any:
    """An empty vector or list of a kind: FALSE, 0, "" or NULL."""
    n = int(_number(length, "length"))
    if mode == "list":
        return RList([None] * n)
    makers = {
        "logical": lambda: logical_vec(np.zeros(n)),
        "integer": lambda: integer_vec(np.zeros(n)),
        "numeric": lambda: double_vec(np.zeros(n)),
        "double": lambda: double_vec(np.zeros(n)),
        "character": lambda: character_vec([""] * n),
    }
    if mode not in makers:
        raise RError(f"vector: cannot make a vector of mode '{mode}'.")
    return value(makers[mode]())


@rfunction("numeric", "double")
def numeric(length: Any = 0) -> Any:
    """Zeros."""
    return vector("double", length)


@rfunction("integer")
def integer(length: Any = 0) -> Any:
    """Integer zeros."""
    return vector("integer", length)


@rfunction("character")
def character(length: Any = 0) -> Any:
    """Empty strings."""
    return vector("character", length)


@rfunction("logical")
def logical(length: Any = 0) -> Any:
    """FALSE."""
    return vector("logical", length)


def items(x: Any) -> list[Any]:
    """What ``for (i in x)`` goes through."""
    if x is None:
        return []
    if is_rlist(x) or is_frame(x):
        return list_items(x)[1]
    v = vec(x)
    if v.kind == "factor":
        v = as_kind(v, "character")
    bare = replace(v, names=None, dim=None, dimnames=None)
    return [value(bare.take(np.array([k]))) for k in range(len(v))]


# -- parts and order -------------------------------------------------------------------------------


def _part(n: int, wanted: Any, first: bool) -> np.ndarray:
    k = int(_number(wanted, "n"))
    k = min(k, n) if k >= 0 else max(n + k, 0)
    return np.arange(k) if first else np.arange(n - k, n)


def _head_tail(x: Any, n: Any, first: bool) -> Any:
    if x is None:
        return None
    if is_frame(x):
        return take_rows(x, _part(len(x), n, first))
    if is_rlist(x):
        own, parts = list_items(x)
        at = _part(len(parts), n, first)
        return list_value([parts[k] for k in at], None if own is None else [own[k] for k in at])
    v = vec(x)
    if v.dim is not None and len(v.dim) == 2:
        return _matrix_part(v, _part(v.dim[0], n, first), first)
    return table_again(x, value(v.take(_part(len(v), n, first))))


def _matrix_part(v: Vec, rows: np.ndarray, first: bool) -> Any:
    assert v.dim is not None
    flat = (rows[:, None] + np.arange(v.dim[1])[None, :] * v.dim[0]).ravel(order="F")
    part = replace(v, dim=None, dimnames=None).take(flat)
    labels, columns = v.dimnames or (None, None)
    chosen = None if labels is None else tuple(labels[k] for k in rows)
    if chosen is None and not first:
        width = len(f"[{v.dim[0]},]")
        chosen = tuple(f"[{k + 1},]".rjust(width) for k in rows)
    dimnames = None if chosen is None and columns is None else (chosen, columns)
    return value(replace(part, dim=(len(rows), v.dim[1]), dimnames=dimnames))


@rfunction("head")
def head(x: Any, n: Any = 6) -> Any:
    """The first `n` elements or rows; all but the last where `n` is negative."""
    return _head_tail(x, n, True)


@rfunction("tail")
def tail(x: Any, n: Any = 6) -> Any:
    """The last `n` elements or rows; all but the first where `n` is negative."""
    return _head_tail(x, n, False)


@rfunction("rev")
def rev(x: Any) -> Any:
    """Backwards."""
    if is_rlist(x):
        own, parts = list_items(x)
        return list_value(parts[::-1], None if own is None else own[::-1])
    v = vec(x)
    return table_again(x, value(replace(v, dim=None, dimnames=None).take(np.arange(len(v))[::-1])))


def sort_codes(v: Vec) -> np.ndarray:
    """Integers that are in the order of the values (strings by the locale); NA has -1."""
    if v.kind == "factor":
        return v.data
    if v.kind == "character":
        distinct = [t for t in dict.fromkeys(v.values) if t is not None]
        key = sort_key(distinct)
        ranked = sorted(distinct, key=key) if key is not None else sorted(distinct)
        place = {t: k for k, t in enumerate(ranked)}
        return np.array([-1 if t is None else place[t] for t in v.values], dtype=np.int64)
    data = as_kind(v, "double").data
    _, codes = np.unique(np.where(v.na, np.inf, data), return_inverse=True)
    return np.where(v.na, -1, codes)


def order_positions(
    columns: list[Vec], decreasing: list[bool], na_last: bool | None = True
) -> np.ndarray:
    """Positions (from 0) in sorted order; ties keep theirs. NA last, first, or left out (None)."""
    n = len(columns[0])
    keys = []
    missing = np.zeros(n, dtype=bool)
    for column, down in zip(columns, decreasing, strict=True):
        codes = sort_codes(column).astype(np.int64)
        na = codes < 0
        missing |= na
        codes = -codes if down else codes
        top = codes.max(initial=0) + 1 if na_last is not False else codes.min(initial=0) - 1
        keys.append(np.where(na, top, codes))
    at = np.lexsort(keys[::-1])
    return at[~missing[at]] if na_last is None else at


def _flags(decreasing: Any, k: int) -> list[bool]:
    flags = [bool(f) for f in as_kind(vec(decreasing), "logical").data]
    return [flags[j % len(flags)] for j in range(k)]


@rfunction("order")
def order(*args: Any, na_last: Any = True, decreasing: Any = False, method: Any = None) -> Any:
    """Positions that sort by the first argument, then by the next."""
    columns = [vec(arg) for arg in args]
    if not columns or not len(columns[0]):
        return value(integer_vec(np.empty(0)))
    if len({len(column) for column in columns}) > 1:
        raise RError("argument lengths differ")
    last = None if na_last is pd.NA else bool(na_last)
    return value(integer_vec(order_positions(columns, _flags(decreasing, len(columns)), last) + 1))


@rfunction("sort")
def sort(x: Any, decreasing: Any = False, na_last: Any = None) -> Any:
    """Sorted; NA left out, last (TRUE) or first (FALSE)."""
    if is_rlist(x) or is_frame(x):
        raise RError("undefined columns selected" if is_frame(x) else "'x' must be atomic")
    v = vec(x)
    last = None if na_last is None or na_last is pd.NA else bool(na_last)
    at = order_positions([v], _flags(decreasing, 1), last) if len(v) else np.empty(0, dtype=int)
    return table_again(x, value(replace(v, dim=None, dimnames=None).take(at)))


@rfunction("rank")
def rank(x: Any, na_last: Any = "keep", ties_method: str = "average") -> Any:
    """Ranks; ties get their mean (or ``first``, ``min``, ``max``)."""
    v = vec(x)
    codes = sort_codes(v)
    if v.na.any() and na_last != "keep":
        codes = np.where(v.na, codes.max(initial=0) + 1 + np.cumsum(v.na), codes)
    out = pd.Series(np.where(codes < 0, np.nan, codes)).rank(method=ties_method).to_numpy()
    if ties_method == "average":
        return value(replace(double_vec(out), names=v.names))
    return value(replace(integer_vec(np.nan_to_num(out), np.isnan(out)), names=v.names))


# -- sets ------------------------------------------------------------------------------------------


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
    return value(integer_vec(np.where(at < 0, int(_number(nomatch, "nomatch")), at + 1)))


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


# -- asking ----------------------------------------------------------------------------------------


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
    return _joined(parts)


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
