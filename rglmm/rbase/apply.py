"""Functions of every element: lapply, sapply, Map, mapply, apply, Reduce, do.call."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from rglmm.errors import RError, UnsupportedError
from rglmm.rbase.arithmetic import truth
from rglmm.rbase.binding import cbind
from rglmm.rbase.coerce import as_kind, character_vec
from rglmm.rbase.indexing import index, list_items, list_value
from rglmm.rbase.matrices import numbers
from rglmm.rbase.registry import FUNCTIONS, rfunction
from rglmm.rbase.values import RList, value, vec
from rglmm.rbase.vectors import combine, is_frame, is_rlist

__all__ = [
    "Filter",
    "Map",
    "Negate",
    "Reduce",
    "apply",
    "do_call",
    "identity",
    "lapply",
    "mapply",
    "replicate",
    "sapply",
    "simplified",
    "sweep",
    "vapply",
]

Function = Callable[..., Any]


def function_of(x: Any) -> Function:
    """A function, or the one of that name in the closed table."""
    if callable(x):
        return x
    if isinstance(x, str) and x in FUNCTIONS:
        return FUNCTIONS[x]
    raise RError(f"object '{x}' of mode 'function' was not found")


@rfunction("lapply")
def lapply(X: Any, FUN: Any, *args: Any, **named: Any) -> Any:
    """A list of ``FUN(element, ...)``."""
    own, parts = list_items(X) if X is not None else (None, [])
    function = function_of(FUN)
    return list_value([function(part, *args, **named) for part in parts], own)


def simplified(x: Any, use_names: Any = None) -> Any:
    """What ``sapply`` makes of a list: a vector, a matrix of equal vectors, or the list."""
    own, parts = list_items(x)
    if not parts:
        return x
    if all(is_rlist(p) and len(list_items(p)[1]) == 1 for p in parts):
        inner_names = [(list_items(p)[0] or [""])[0] for p in parts]
        names = own if own is not None else (inner_names if any(inner_names) else None)
        return list_value([list_items(p)[1][0] for p in parts], names)
    if any(callable(p) or is_rlist(p) or is_frame(p) for p in parts):
        return x
    if any(p is None for p in parts):
        return x
    lengths = {len(vec(p)) for p in parts}
    if lengths == {1}:
        joined = vec(combine([("", p) for p in parts]))
        inner = [vec(p).names for p in parts]
        names = (
            own if own is not None else ([i[0] if i else "" for i in inner] if any(inner) else None)
        )
        if own is not None and any(inner):
            names = [
                f"{o}.{i[0]}" if i and o else (i[0] if i else o)
                for o, i in zip(own, inner, strict=True)
            ]
        return value(replace(joined, names=None if names is None else tuple(names)))
    if len(lengths) == 1 and 0 not in lengths:
        out = vec(cbind(*parts))
        rows = vec(parts[0]).names
        columns = None if own is None else tuple(own)
        return value(
            replace(out, dimnames=None if rows is None and columns is None else (rows, columns))
        )
    return x


@rfunction("sapply")
def sapply(
    X: Any, FUN: Any, *args: Any, simplify: bool = True, USE_NAMES: bool = True, **named: Any
) -> Any:
    """``lapply``, simplified; names of a character vector are its strings."""
    out = lapply(X, FUN, *args, **named)
    own, parts = list_items(out)
    if USE_NAMES and own is None and X is not None and not is_rlist(X) and not is_frame(X):
        v = vec(X)
        if v.kind == "character":
            own = [t if t is not None else "NA" for t in v.values]
    if not USE_NAMES:
        own = None
    named_list = RList(parts, own)
    out = simplified(named_list) if simplify else named_list
    return list_value(parts, own) if out is named_list else out


@rfunction("vapply")
def vapply(
    X: Any, FUN: Any, FUN_VALUE: Any, *args: Any, USE_NAMES: bool = True, **named: Any
) -> Any:
    """``sapply`` whose results must be like `FUN_VALUE`."""
    wanted = vec(FUN_VALUE)
    own, parts = list_items(lapply(X, FUN, *args, **named))
    if not parts:
        return value(wanted.take(np.empty(0, dtype=int)))
    for part in parts:
        v = vec(part)
        if len(v) != len(wanted):
            raise RError(
                f"values must be length {len(wanted)},\n but FUN(X[[1]]) result is length {len(v)}"
            )
        allowed = {"double": ("double", "integer", "logical"), "integer": ("integer", "logical")}
        if v.kind not in allowed.get(wanted.kind, (wanted.kind,)):
            raise RError(
                f"values must be type '{wanted.kind}',\n but FUN(X[[1]]) result is type '{v.kind}'"
            )
    named_parts = list_value(parts, own)
    if own is None and USE_NAMES and not is_rlist(X) and vec(X).kind == "character":
        named_parts = RList(parts, ["NA" if t is None else t for t in vec(X).values])
    return simplified(named_parts if USE_NAMES else RList(parts))


@rfunction("mapply")
def mapply(
    FUN: Any,
    *args: Any,
    MoreArgs: Any = None,
    SIMPLIFY: bool = True,
    USE_NAMES: bool = True,
    **named: Any,
) -> Any:
    """``FUN`` of the first elements, of the second, ... of several vectors."""
    function = function_of(FUN)
    more = {}
    if MoreArgs is not None:
        own_names, extra = list_items(MoreArgs)
        more = {str(n): item for n, item in zip(own_names or [], extra, strict=True)}
    columns = [list_items(a) for a in args]
    keyed = {name: list_items(a)[1] for name, a in named.items()}
    sizes = [len(parts) for _, parts in columns] + [len(parts) for parts in keyed.values()]
    n = max(sizes) if sizes and min(sizes) else 0
    out = [
        function(
            *(parts[k % len(parts)] for _, parts in columns),
            **{name: parts[k % len(parts)] for name, parts in keyed.items()},
            **more,
        )
        for k in range(n)
    ]
    own = columns[0][0] if columns else None
    if own is None and columns and USE_NAMES and not is_rlist(args[0]):
        first = vec(args[0])
        own = (
            ["NA" if t is None else t for t in first.values] if first.kind == "character" else None
        )
    whole = RList(out, own)
    made = simplified(whole) if SIMPLIFY else whole
    return list_value(out, own) if made is whole else made


@rfunction("Map")
def Map(f: Any, *args: Any, **named: Any) -> Any:
    """``mapply`` that gives a list."""
    return mapply(f, *args, SIMPLIFY=False, **named)


@rfunction("Filter")
def Filter(f: Any, x: Any) -> Any:
    """The elements for which `f` is TRUE."""
    _, parts = list_items(x)
    function = function_of(f)
    return index(x, np.array([truth(function(part)) for part in parts], dtype=bool))


@rfunction("Reduce")
def Reduce(f: Any, x: Any, init: Any = None, right: bool = False, accumulate: bool = False) -> Any:
    """``f(f(x1, x2), x3)``, from the right where `right`; all steps where `accumulate`."""
    function = function_of(f)
    parts = list_items(x)[1]
    parts = parts[::-1] if right else parts
    if init is not None:
        parts = [init, *parts]
    if not parts:
        return None
    steps = [parts[0]]
    for part in parts[1:]:
        steps.append(function(part, steps[-1]) if right else function(steps[-1], part))
    if not accumulate:
        return steps[-1]
    steps = steps[::-1] if right else steps
    plain = all(
        not is_rlist(s) and not is_frame(s) and s is not None and len(vec(s)) == 1 for s in steps
    )
    return combine([("", s) for s in steps]) if plain else RList(steps)


@rfunction("do.call")
def do_call(what: Any, args: Any = None, quote: bool = False, envir: Any = None) -> Any:
    """A function called with a list of arguments."""
    own, parts = list_items(args) if args is not None else (None, [])
    names = own or [""] * len(parts)
    positional = [p for n, p in zip(names, parts, strict=True) if not n]
    keyed = {n.replace(".", "_"): p for n, p in zip(names, parts, strict=True) if n}
    return function_of(what)(*positional, **keyed)


@rfunction("apply")
def apply(X: Any, MARGIN: Any, FUN: Any, *args: Any, simplify: bool = True, **named: Any) -> Any:
    """A function of every row (1) or column (2)."""
    function = function_of(FUN)
    side = int(vec(MARGIN).data[0])
    if len(vec(MARGIN)) != 1:
        raise UnsupportedError("apply(MARGIN = c(1, 2)) is not supported: call the function itself")
    if is_frame(X) or vec(X).kind != "character":
        table, rows, columns = numbers(X)
        lines = table if side == 1 else table.T
        inner, outer = (columns, rows) if side == 1 else (rows, columns)
        whole = not is_frame(X) and vec(X).kind in ("integer", "logical")
        kind = vec(X).kind if whole else "double"
        parts = []
        for line in lines:
            v = as_kind(vec(np.ascontiguousarray(line)), kind)
            parts.append(function(value(replace(v, names=inner)), *args, **named))
    else:
        v = vec(X)
        if v.dim is None:
            raise RError("dim(X) must have a positive length")
        rows, columns = v.dimnames or (None, None)
        grid = v.data.reshape(v.dim, order="F")
        lines = grid if side == 1 else grid.T
        inner, outer = (columns, rows) if side == 1 else (rows, columns)
        parts = [function(value(character_vec(line, inner)), *args, **named) for line in lines]
    own = None if outer is None else list(outer)
    whole_list = RList(parts, own)
    if all(
        not is_rlist(p) and not is_frame(p) and p is not None and len(vec(p)) == 1 for p in parts
    ):
        joined = vec(combine([("", p) for p in parts]))
        return value(replace(joined, names=None if own is None else tuple(own)))
    made = simplified(whole_list)
    return list_value(parts, own) if made is whole_list else made


@rfunction("sweep")
def sweep(x: Any, MARGIN: Any, STATS: Any, FUN: Any = "-", check_margin: bool = True) -> Any:
    """A statistic taken from every row (1) or column (2)."""
    v = vec(x)
    assert v.dim is not None
    stats = vec(STATS)
    at = np.arange(v.dim[0])[:, None] + 0 * np.arange(v.dim[1])[None, :]
    if int(vec(MARGIN).data[0]) == 2:
        at = 0 * np.arange(v.dim[0])[:, None] + np.arange(v.dim[1])[None, :]
    spread = replace(stats, names=None).take(at.ravel(order="F"))
    return function_of(FUN)(x, value(replace(spread, dim=v.dim)))


@rfunction("replicate")
def replicate(n: Any, expr: Callable[[], Any], simplify: bool = True) -> Any:
    """An expression evaluated `n` times."""
    parts = [expr() for _ in range(int(vec(n).data[0]))]
    whole = RList(parts)
    return simplified(whole) if simplify else whole


@rfunction("identity")
def identity(x: Any) -> Any:
    """`x`."""
    return x


@rfunction("Negate")
def Negate(f: Any) -> Function:
    """The function that is TRUE where `f` is FALSE."""
    function = function_of(f)
    return lambda *args, **named: FUNCTIONS["!"](function(*args, **named))
