"""R's operators: recycling, NA, names and dimensions; never aligned by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from rglmm.errors import RError, UnsupportedError, warning
from rglmm.rbase.coerce import as_kind, double_vec, logical_vec
from rglmm.rbase.collation import sort_key
from rglmm.rbase.registry import rfunction
from rglmm.rbase.values import Kind, Vec, index_names, is_list, is_matrix, value, vec

__all__ = [
    "add",
    "and_",
    "and_then",
    "divide",
    "eq",
    "ge",
    "gt",
    "intdiv",
    "isFALSE",
    "isTRUE",
    "le",
    "lt",
    "mod",
    "multiply",
    "ne",
    "negative",
    "not_",
    "or_",
    "or_else",
    "positive",
    "power",
    "subtract",
    "truth",
    "xor",
]

_INT_MAX = 2**31 - 1
Ufunc = Callable[[np.ndarray, np.ndarray], np.ndarray]


# -- what both operands share ----------------------------------------------------------------------


def common_length(*lengths: int) -> int:
    """The length of a result: that of the longest, 0 where one is empty; R's warning."""
    if not lengths or 0 in lengths:
        return 0
    n = max(lengths)
    if any(n % length for length in lengths):
        warning("longer object length is not a multiple of shorter object length")
    return n


def recycled(x: Vec, n: int) -> Vec:
    """The data of `x` repeated to length `n` (names and dimensions dropped)."""
    if len(x) == n:
        return x
    at = np.zeros(n, dtype=np.intp) if len(x) == 1 else np.arange(n) % max(len(x), 1)
    return replace(
        x, data=x.data[at], na=x.na[at], names=None, dim=None, dimnames=None, rclass=None, labels=()
    )


def _attributes(a: Vec, b: Vec, n: int) -> dict[str, Any]:
    """Names and dimensions of a result: those of the first operand that has them and fits."""
    if a.dim is not None or b.dim is not None:
        dim = a.dim if a.dim is not None else b.dim
        first = a if a.dimnames is not None or b.dim is None else b
        first = first if first.dim is not None else b
        named = a if a.dimnames is not None else b
        return {
            "dim": dim,
            "dimnames": named.dimnames,
            "rclass": first.rclass,
            "labels": first.labels,
        }
    for operand in (a, b):
        if operand.names is not None and len(operand) == n:
            kept = {"names": operand.names, "rclass": operand.rclass, "labels": operand.labels}
            return kept
    return {}


def _operands(x: Any, y: Any) -> tuple[Vec, Vec, int, dict[str, Any]]:
    a, b = _vector(x), _vector(y)
    if a.dim is not None and b.dim is not None and a.dim != b.dim:
        raise RError("non-conformable arrays")
    n = common_length(len(a), len(b))
    attributes = _attributes(a, b, n)
    return recycled(a, n), recycled(b, n), n, attributes


def _vector(x: Any) -> Vec:
    if is_list(x) or callable(x):
        raise RError("non-numeric argument to binary operator")
    return vec(x)


def _by_columns(function: Callable[..., Any], x: Any, y: Any) -> Any | None:
    """Operators on a data frame and a scalar go column by column."""
    frame = next((o for o in (x, y) if isinstance(o, pd.DataFrame) and not is_matrix(o)), None)
    if frame is None:
        return None
    other = y if frame is x else x
    if isinstance(other, pd.DataFrame) or len(vec(other)) != 1:
        raise UnsupportedError(
            "arithmetic of a data frame with more than a number: use its columns"
        )
    columns = []
    for j in range(frame.shape[1]):
        column = replace(vec(frame.iloc[:, j]), names=None)
        pair = (value(column), y) if frame is x else (x, value(column))
        columns.append(vec(function(*pair)))
    return columns


# -- arithmetic ------------------------------------------------------------------------------------


def _arithmetic(x: Any, y: Any, sign: str, double: Ufunc, integer: Ufunc | None) -> Any:
    columns = _by_columns(lambda a, b: _arithmetic(a, b, sign, double, integer), x, y)
    if columns is not None:
        frame = x if isinstance(x, pd.DataFrame) else y
        arrays = {j: _column_array(column) for j, column in enumerate(columns)}
        return pd.DataFrame(arrays, index=frame.index).set_axis(frame.columns, axis=1)
    a, b, n, attributes = _operands(x, y)
    if "factor" in (a.kind, b.kind):
        warning(f"‘{sign}’ not meaningful for factors")
        return value(logical_vec(np.zeros(n, dtype=bool), np.ones(n, dtype=bool)))
    if "character" in (a.kind, b.kind):
        raise RError("non-numeric argument to binary operator")
    if integer is not None and {a.kind, b.kind} <= {"logical", "integer"} and n:
        return value(replace(_integer(a, b, integer), **attributes))
    p, q = as_kind(a, "double").data, as_kind(b, "double").data
    with np.errstate(all="ignore"):
        result = double_vec(double(p, q))
    if sign != "/" and n == 0 and integer is not None and "double" not in (a.kind, b.kind):
        result = as_kind(result, "integer")
    return value(replace(result, **attributes))


def _column_array(x: Vec) -> Any:
    return pd.Series(value(x)).array if len(x) == 1 else value(x)


def _integer(a: Vec, b: Vec, function: Ufunc) -> Vec:
    na = a.na | b.na
    p, q = a.data.astype(np.int64), b.data.astype(np.int64)
    if function in (np.mod, np.floor_divide):
        na = na | (q == 0)
        q = np.where(q == 0, 1, q)
    data = function(p, q)
    over = ~na & (np.abs(data) > _INT_MAX)
    if over.any():
        warning("NAs produced by integer overflow")
        na = na | over
    return Vec("integer", np.where(na, 0, data), na)


def _mod(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    result = np.mod(x, y)
    return np.where(np.isinf(y) & np.isfinite(x), np.where(x * y >= 0, x, y), result)


@rfunction("+")
def add(x: Any, y: Any) -> Any:
    """``x + y``: elementwise with recycling; integers stay integers."""
    return _arithmetic(x, y, "+", np.add, np.add)


@rfunction("-")
def subtract(x: Any, y: Any = None) -> Any:
    """``x - y``, or ``-x``."""
    return negative(x) if y is None else _arithmetic(x, y, "-", np.subtract, np.subtract)


@rfunction("*")
def multiply(x: Any, y: Any) -> Any:
    """``x * y``."""
    return _arithmetic(x, y, "*", np.multiply, np.multiply)


@rfunction("/")
def divide(x: Any, y: Any) -> Any:
    """``x / y``, always a double."""
    return _arithmetic(x, y, "/", np.divide, None)


@rfunction("^")
def power(x: Any, y: Any) -> Any:
    """``x ^ y``, always a double; ``1 ^ NA`` and ``NA ^ 0`` are 1."""
    return _arithmetic(x, y, "^", _power, None)


def _power(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return np.where(y == 2.0, x * x, np.power(x, y))


@rfunction("%%")
def mod(x: Any, y: Any) -> Any:
    """``x %% y`` with the sign of `y`."""
    return _arithmetic(x, y, "%%", _mod, np.mod)


@rfunction("%/%")
def intdiv(x: Any, y: Any) -> Any:
    """``x %/% y``: the quotient rounded down."""
    return _arithmetic(x, y, "%/%", lambda p, q: np.floor(p / q), np.floor_divide)


def negative(x: Any) -> Any:
    """``-x``."""
    if isinstance(x, (int, float)) and not isinstance(x, bool):
        return -x
    if isinstance(x, pd.DataFrame) and not is_matrix(x):
        return subtract(0, x)
    v = _unary(x)
    if v.kind == "double":
        return value(replace(v, data=-v.data))
    return value(replace(as_kind(v, "integer"), data=-as_kind(v, "integer").data))


def positive(x: Any) -> Any:
    """``+x``."""
    v = _unary(x)
    return value(v if v.kind == "double" else as_kind(v, "integer"))


def _unary(x: Any) -> Vec:
    v = vec(x)
    if v.kind in ("character", "NULL"):
        raise RError("invalid argument to unary operator")
    return v


# -- comparison ------------------------------------------------------------------------------------


def _compare(x: Any, y: Any, sign: str, function: Ufunc) -> Any:
    columns = _by_columns(lambda a, b: _compare(a, b, sign, function), x, y)
    if columns is not None:
        frame = x if isinstance(x, pd.DataFrame) else y
        data = np.column_stack([column.data for column in columns])
        names = (index_names(frame.index), tuple(map(str, frame.columns)))
        na = np.concatenate([column.na for column in columns])
        flat = logical_vec(data.ravel(order="F"), na)
        return value(replace(flat, dim=frame.shape, dimnames=names))
    if is_list(x) or is_list(y):
        raise UnsupportedError("comparison with a list is not supported: compare its elements")
    a, b, n, attributes = _operands(x, y)
    ranked = _ordered_codes(a, b)
    if ranked is not None:
        data = function(*ranked)
        return value(replace(logical_vec(data, a.na | b.na), **attributes))
    if "factor" in (a.kind, b.kind) and sign not in ("==", "!="):
        warning(f"‘{sign}’ not meaningful for factors")
        return value(logical_vec(np.zeros(n, dtype=bool), np.ones(n, dtype=bool)))
    a, b = (as_kind(v, "character") if v.kind == "factor" else v for v in (a, b))
    if "character" in (a.kind, b.kind):
        data = _compare_text(as_kind(a, "character"), as_kind(b, "character"), sign, function)
    else:
        kind: Kind = "double" if "double" in (a.kind, b.kind) else "integer"
        data = function(as_kind(a, kind).data, as_kind(b, kind).data)
    return value(replace(logical_vec(data, a.na | b.na), **attributes))


def _compare_text(a: Vec, b: Vec, sign: str, function: Ufunc) -> np.ndarray:
    if sign in ("==", "!="):
        return np.asarray(function(a.data, b.data), dtype=bool)
    distinct = sorted({*a.data.tolist(), *b.data.tolist()})
    key = sort_key(distinct)
    keyed = {text: text if key is None else key(text) for text in distinct}
    pairs = zip(a.data.tolist(), b.data.tolist(), strict=True)
    ranks = {text: i for i, text in enumerate(sorted(distinct, key=lambda t: keyed[t]))}
    left, right = (
        zip(*((ranks[p], ranks[q]) for p, q in pairs), strict=True) if len(a) else ((), ())
    )
    return function(np.array(left), np.array(right))


def _ordered_codes(a: Vec, b: Vec) -> tuple[np.ndarray, np.ndarray] | None:
    """Positions among the levels, where one operand is an ordered factor."""
    factor = next((v for v in (a, b) if v.kind == "factor" and v.ordered), None)
    if factor is None:
        return None
    place = {level: i for i, level in enumerate(factor.levels)}
    codes = []
    for v in (a, b):
        items = as_kind(v, "character").values
        if any(item is not None and item not in place for item in items):
            return None
        codes.append(np.array([-1 if item is None else place[item] for item in items]))
    return codes[0], codes[1]


@rfunction("==")
def eq(x: Any, y: Any) -> Any:
    """``x == y``."""
    return _compare(x, y, "==", np.equal)


@rfunction("!=")
def ne(x: Any, y: Any) -> Any:
    """``x != y``."""
    return _compare(x, y, "!=", np.not_equal)


@rfunction("<")
def lt(x: Any, y: Any) -> Any:
    """``x < y``; strings in the order of the locale."""
    return _compare(x, y, "<", np.less)


@rfunction("<=")
def le(x: Any, y: Any) -> Any:
    """``x <= y``."""
    return _compare(x, y, "<=", np.less_equal)


@rfunction(">")
def gt(x: Any, y: Any) -> Any:
    """``x > y``."""
    return _compare(x, y, ">", np.greater)


@rfunction(">=")
def ge(x: Any, y: Any) -> Any:
    """``x >= y``."""
    return _compare(x, y, ">=", np.greater_equal)


# -- logic -----------------------------------------------------------------------------------------


def _logical(x: Any, sign: str) -> Vec:
    v = vec(x)
    if v.kind in ("character", "factor"):
        raise RError(
            "operations are possible only for numeric, logical or complex types", f"x {sign} y"
        )
    return as_kind(v, "logical")


@rfunction("&")
def and_(x: Any, y: Any) -> Any:
    """``x & y``: FALSE wherever one of them is FALSE, NA where the other decides."""
    a, b, _, attributes = _operands(value(_logical(x, "&")), value(_logical(y, "&")))
    false = (~a.data & ~a.na) | (~b.data & ~b.na)
    return value(replace(logical_vec(a.data & b.data, (a.na | b.na) & ~false), **attributes))


@rfunction("|")
def or_(x: Any, y: Any) -> Any:
    """``x | y``: TRUE wherever one of them is TRUE."""
    a, b, _, attributes = _operands(value(_logical(x, "|")), value(_logical(y, "|")))
    true = (a.data & ~a.na) | (b.data & ~b.na)
    return value(replace(logical_vec(true, (a.na | b.na) & ~true), **attributes))


@rfunction("!")
def not_(x: Any) -> Any:
    """``!x``."""
    v = vec(x)
    if v.kind in ("character", "factor"):
        raise RError("invalid argument type")
    v = as_kind(v, "logical")
    return value(replace(v, data=~v.data & ~v.na))


@rfunction("xor")
def xor(x: Any, y: Any) -> Any:
    """Exactly one of them."""
    a, b, _, attributes = _operands(value(_logical(x, "|")), value(_logical(y, "|")))
    return value(replace(logical_vec(a.data ^ b.data, a.na | b.na), **attributes))


@rfunction("isTRUE")
def isTRUE(x: Any) -> bool:
    """Whether `x` is one logical that is TRUE."""
    return _single_logical(x) is True


@rfunction("isFALSE")
def isFALSE(x: Any) -> bool:
    """Whether `x` is one logical that is FALSE."""
    return _single_logical(x) is False


def _single_logical(x: Any) -> bool | None:
    if is_list(x) or callable(x) or isinstance(x, pd.DataFrame):
        return None
    v = vec(x)
    if v.kind != "logical" or len(v) != 1 or v.na[0]:
        return None
    return bool(v.data[0])


def truth(x: Any) -> bool:
    """What ``if`` and ``while`` make of a condition.

    Raises
    ------
    RError
        Length zero, more than one element, NA, or no logical.
    """
    if x is True or x is False:
        return x
    if is_list(x) or callable(x) or (isinstance(x, pd.DataFrame) and not is_matrix(x)):
        raise RError("argument is not interpretable as logical")
    v = vec(x)
    if len(v) == 0:
        raise RError("argument is of length zero")
    if len(v) > 1:
        raise RError("the condition has length > 1")
    if v.kind == "character" or v.kind == "factor":
        word = as_kind(as_kind(v, "character"), "logical")
        if word.na[0]:
            raise RError("argument is not interpretable as logical")
        return bool(word.data[0])
    if v.na[0]:
        raise RError("missing value where TRUE/FALSE needed")
    return bool(v.data[0])


def _side(x: Any, sign: str) -> bool | None:
    """One side of ``&&`` or ``||``: None for NA."""
    v = as_kind(vec(x), "logical") if not is_list(x) else None
    if v is None or vec(x).kind == "character":
        raise RError(f"invalid 'x' type in 'x {sign} y'")
    if len(v) == 0:
        return None
    if len(v) > 1:
        warning(f"'length(x) = {len(v)} > 1' in coercion to 'logical(1)'")
    return None if v.na[0] else bool(v.data[0])


def and_then(x: Any, y: Callable[[], Any]) -> Any:
    """``x && y()``: the right side only where it decides."""
    left = _side(x, "&&")
    if left is False:
        return False
    right = _side(y(), "&&")
    if right is False:
        return False
    return pd.NA if left is None or right is None else True


def or_else(x: Any, y: Callable[[], Any]) -> Any:
    """``x || y()``: the right side only where it decides."""
    left = _side(x, "||")
    if left is True:
        return True
    right = _side(y(), "||")
    if right is True:
        return True
    return pd.NA if left is None or right is None else False
