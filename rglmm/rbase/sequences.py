"""Vectors made: rep, seq, `:`, numeric(n), and what a for loop goes through."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from rglmm.errors import RError, UnsupportedError, warning
from rglmm.rbase.coerce import (
    as_kind,
    character_vec,
    double_vec,
    integer_vec,
    logical_vec,
)
from rglmm.rbase.indexing import list_items, list_value
from rglmm.rbase.registry import rfunction
from rglmm.rbase.values import RList, value, vec
from rglmm.rbase.vectors import is_frame, is_rlist, length

__all__ = [
    "character",
    "colon",
    "integer",
    "items",
    "logical",
    "number_of",
    "numeric",
    "rep",
    "rep_len",
    "seq",
    "seq_along",
    "seq_len",
    "vector",
]


def number_of(x: Any, what: str) -> float:
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
        at = np.repeat(at, int(number_of(each, "each")))
    if length_out is not None:
        count = int(number_of(length_out, "length.out"))
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
    return _seq_length(from_, to, by, int(np.ceil(number_of(length_out, "length.out"))))


def _whole(*items: Any) -> bool:
    return all(item is None or vec(item).kind in ("integer", "logical") for item in items)


def _seq_by(from_: Any, to: Any, by: Any) -> Any:
    if by is None:
        return colon(from_, to)
    a, b, step = number_of(from_, "from"), number_of(to, "to"), number_of(by, "by")
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
            a, b = number_of(from_, "from"), number_of(to, "to")
            step = (b - a) / (n - 1) if n > 1 else 0.0
            out = a + np.arange(n) * step
            if n > 1:
                out[-1] = b
            return _whole_if_exact(out, from_, n)
    step = number_of(by, "by")
    start = (
        number_of(to, "to") - (n - 1) * step
        if from_ is None and to is not None
        else (1.0 if from_ is None else number_of(from_, "from"))
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
    n = number_of(length_out, "length.out")
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
    n = int(number_of(length, "length"))
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
