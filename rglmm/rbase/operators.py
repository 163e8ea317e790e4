"""R's operators on vectors: recycling, NA, integer overflow, names and dimensions as in R."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from rglmm.errors import RError, UnsupportedError, warning
from rglmm.rbase.format import NA_REAL
from rglmm.rbase.values import Kind, Vec, is_list, is_matrix, value, vec

_INT_MAX = 2**31 - 1
_NOT_NUMERIC = "non-numeric argument to binary operator"


# -- arithmetic --------------------------------------------------------------------------------


def add(e1: Any, e2: Any) -> Any:
    """``e1 + e2``."""
    return _arithmetic("+", e1, e2, np.add)


def subtract(e1: Any, e2: Any) -> Any:
    """``e1 - e2``."""
    return _arithmetic("-", e1, e2, np.subtract)


def multiply(e1: Any, e2: Any) -> Any:
    """``e1 * e2``."""
    return _arithmetic("*", e1, e2, np.multiply)


def divide(e1: Any, e2: Any) -> Any:
    """``e1 / e2``, a double also for integers."""
    return _arithmetic("/", e1, e2, np.divide)


def power(e1: Any, e2: Any) -> Any:
    """``e1 ^ e2``; squares are products, as in R."""

    def exact(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        return np.where(y == 2.0, x * x, np.power(x, y))

    return _arithmetic("^", e1, e2, exact)


def mod(e1: Any, e2: Any) -> Any:
    """``e1 %% e2``: the sign is the divisor's."""
    return _arithmetic("%%", e1, e2, np.mod)


def intdiv(e1: Any, e2: Any) -> Any:
    """``e1 %/% e2``: rounded down."""

    def floored(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        if x.dtype.kind == "f":
            return np.where(y == 0, x / y, np.floor_divide(x, y))
        return np.floor_divide(x, y)

    return _arithmetic("%/%", e1, e2, floored)


def negative(x: Any) -> Any:
    """``-x``."""
    return _signed(x, np.negative)


def positive(x: Any) -> Any:
    """``+x``."""
    return _signed(x, np.positive)


def _signed(x: Any, function: Callable[[np.ndarray], np.ndarray]) -> Any:
    v = _operand(x)
    if v.kind == "factor":
        return _no_factor(v, "-", len(v))
    if v.kind in ("character", "NULL"):
        raise RError("invalid argument to unary operator")
    v = v if v.kind == "double" else v.as_kind("integer")
    return value(replace(v, data=function(v.data)))


def _arithmetic(
    sign: str, e1: Any, e2: Any, function: Callable[[np.ndarray, np.ndarray], np.ndarray]
) -> Any:
    a, b = _operand(e1), _operand(e2)
    if "factor" in (a.kind, b.kind):
        return _no_factor(a, sign, _length(a, b))
    if "character" in (a.kind, b.kind):
        raise RError(_NOT_NUMERIC)
    whole = {a.kind, b.kind} <= {"logical", "integer"} and sign not in ("/", "^")
    kind: Kind = "integer" if whole else "double"
    n = _length(a, b)
    shape = _shape(a, b, n)
    if "NULL" in (a.kind, b.kind):
        return value(replace(shape, kind=kind, data=np.empty(0, _dtype(kind)), na=_none(0)))
    a, b = a.as_kind(kind), b.as_kind(kind)
    x, y = _recycled(a.data, n), _recycled(b.data, n)
    if kind == "integer":
        data, na = _integers(sign, x, y, _recycled(a.na, n) | _recycled(b.na, n), function)
    else:
        with np.errstate(all="ignore"):
            data = np.asarray(function(x, y), dtype=np.float64)
        na = np.isnan(data)
    return value(replace(shape, kind=kind, data=data, na=na))


def _integers(
    sign: str,
    x: np.ndarray,
    y: np.ndarray,
    na: np.ndarray,
    function: Callable[[np.ndarray, np.ndarray], np.ndarray],
) -> tuple[np.ndarray, np.ndarray]:
    """Integer results; what leaves 32 bits and what is divided by zero is NA."""
    if sign in ("%%", "%/%"):
        na = na | (y == 0)
        y = np.where(y == 0, 1, y)
    data = np.asarray(function(x, y), dtype=np.int64)
    over = ~na & (np.abs(data) > _INT_MAX)
    if over.any():
        warning("NAs produced by integer overflow")
    na = na | over
    return np.where(na, 0, data), na


def _no_factor(v: Vec, sign: str, n: int) -> Any:
    warning(f"‘{sign}’ not meaningful for factors", "Ops.factor")
    return value(Vec("logical", np.zeros(n, dtype=bool), np.ones(n, dtype=bool)))


# -- comparison --------------------------------------------------------------------------------


def eq(e1: Any, e2: Any) -> Any:
    """``e1 == e2``."""
    return _comparison("==", e1, e2, np.equal)


def ne(e1: Any, e2: Any) -> Any:
    """``e1 != e2``."""
    return _comparison("!=", e1, e2, np.not_equal)


def lt(e1: Any, e2: Any) -> Any:
    """``e1 < e2``."""
    return _comparison("<", e1, e2, np.less)


def le(e1: Any, e2: Any) -> Any:
    """``e1 <= e2``."""
    return _comparison("<=", e1, e2, np.less_equal)


def gt(e1: Any, e2: Any) -> Any:
    """``e1 > e2``."""
    return _comparison(">", e1, e2, np.greater)


def ge(e1: Any, e2: Any) -> Any:
    """``e1 >= e2``."""
    return _comparison(">=", e1, e2, np.greater_equal)


def _comparison(
    sign: str, e1: Any, e2: Any, function: Callable[[np.ndarray, np.ndarray], np.ndarray]
) -> Any:
    a, b = _operand(e1), _operand(e2)
    n = _length(a, b)
    shape = _shape(a, b, n)
    if "NULL" in (a.kind, b.kind) or n == 0:
        return value(replace(shape, kind="logical", data=np.empty(0, bool), na=_none(0)))
    ordered = sign not in ("==", "!=")
    if ordered and "factor" in (a.kind, b.kind):
        if not _ordered(a, b):
            return _no_factor(a, sign, n)
        a, b = _ranks(a, a, b), _ranks(b, a, b)
    elif {"character", "factor"} & {a.kind, b.kind}:
        if ordered:
            raise UnsupportedError(f"text compared by {sign} is not supported: compare numbers")
        a, b = as_text(a), as_text(b)
    elif "double" in (a.kind, b.kind):
        a, b = a.as_kind("double"), b.as_kind("double")
    na = _recycled(a.na, n) | _recycled(b.na, n)
    x, y = _recycled(a.data, n), _recycled(b.data, n)
    with np.errstate(invalid="ignore"):
        data = np.asarray(function(x, y), dtype=bool)
    return value(replace(shape, kind="logical", data=data & ~na, na=na))


def _ordered(a: Vec, b: Vec) -> bool:
    return (a.kind != "factor" or a.ordered) and (b.kind != "factor" or b.ordered)


def _ranks(v: Vec, a: Vec, b: Vec) -> Vec:
    """Positions of an ordered factor's values, and of text, among its levels."""
    levels = a.levels if a.kind == "factor" else b.levels
    if v.kind == "factor":
        return Vec("integer", v.data, v.na)
    place = {level: i for i, level in enumerate(levels)}
    codes = np.array([place.get(text, -1) for text in as_text(v).values], dtype=np.int64)
    return Vec("integer", codes, codes < 0)


def as_text(v: Vec) -> Vec:
    """The values as ``as.character`` gives them."""
    if v.kind == "character":
        return v
    data = np.empty(len(v), dtype=object)
    data[:] = ["" if x is None else _one_text(x) for x in v.values]
    return replace(v, kind="character", data=data, levels=(), ordered=False)


def _one_text(x: Any) -> str:
    if isinstance(x, str):
        return x
    if isinstance(x, (bool, np.bool_)):
        return "TRUE" if x else "FALSE"
    if isinstance(x, float):
        if x != x:
            return "NaN"
        if x in (float("inf"), float("-inf")):
            return "Inf" if x > 0 else "-Inf"
        return _number_text(x)
    return str(x)


def _number_text(x: float) -> str:
    """15 significant digits, fixed notation unless it is wider."""
    short = f"{x:.15g}"
    if "e" not in short:
        mantissa = f"{x:.14e}"
        head, exponent = mantissa.split("e")
        head = head.rstrip("0").rstrip(".")
        scientific = f"{head}e{int(exponent):+03d}"
        return short if len(short) <= len(scientific) else scientific
    head, exponent = short.split("e")
    scientific = f"{head}e{int(exponent):+03d}"
    fixed = f"{x:.0f}" if abs(x) >= 1 else short
    return fixed if "e" not in fixed and len(fixed) <= len(scientific) else scientific


# -- logic -------------------------------------------------------------------------------------


def not_(x: Any) -> Any:
    """``!x``."""
    v = _logical(_operand(x), "invalid argument type")
    return value(replace(v, data=~v.data & ~v.na))


def and_(e1: Any, e2: Any) -> Any:
    """``e1 & e2``: FALSE wins over NA."""
    return _logic(e1, e2, np.logical_and, False)


def or_(e1: Any, e2: Any) -> Any:
    """``e1 | e2``: TRUE wins over NA."""
    return _logic(e1, e2, np.logical_or, True)


def _logic(
    e1: Any, e2: Any, function: Callable[[np.ndarray, np.ndarray], np.ndarray], wins: bool
) -> Any:
    message = "operations are possible only for numeric, logical or complex types"
    a, b = _operand(e1), _operand(e2)
    n = _length(a, b)
    shape = _shape(a, b, n)
    if "NULL" in (a.kind, b.kind):
        return value(replace(shape, kind="logical", data=np.empty(0, bool), na=_none(0)))
    a, b = _logical(a, message), _logical(b, message)
    x, y = _recycled(a.data, n), _recycled(b.data, n)
    x_na, y_na = _recycled(a.na, n), _recycled(b.na, n)
    decided = ((x == wins) & ~x_na) | ((y == wins) & ~y_na)
    na = (x_na | y_na) & ~decided
    data = np.where(decided, wins, function(x, y)) & ~na
    return value(replace(shape, kind="logical", data=data, na=na))


def _logical(v: Vec, message: str) -> Vec:
    if v.kind in ("character", "factor"):
        raise RError(message)
    if v.kind == "logical":
        return v
    data = (v.data != 0) & ~v.na if len(v) else np.empty(0, bool)
    return replace(v, kind="logical", data=np.asarray(data, dtype=bool))


def and_then(left: Any, right: Callable[[], Any]) -> Any:
    """``left && right``: `right` is called where `left` is not FALSE."""
    first = _one_logical(left, "x && y")
    if first is False:
        return False
    second = _one_logical(right(), "x && y")
    return False if second is False else pd.NA if first is None or second is None else True


def or_else(left: Any, right: Callable[[], Any]) -> Any:
    """``left || right``: `right` is called where `left` is not TRUE."""
    first = _one_logical(left, "x || y")
    if first is True:
        return True
    second = _one_logical(right(), "x || y")
    return True if second is True else pd.NA if first is None or second is None else False


def _one_logical(x: Any, where: str) -> bool | None:
    v = _operand(x)
    if v.kind in ("character", "factor", "NULL"):
        raise RError(f"invalid type in '{where}'")
    if len(v) == 0:
        return None
    v = _logical(v, "")
    return None if v.na[0] else bool(v.data[0])


def truth(x: Any) -> bool:
    """The condition of ``if`` and ``while``.

    Raises
    ------
    RError
        R's words for no value, several values, NA and text.
    """
    v = _operand(x)
    if len(v) == 0:
        raise RError("argument is of length zero")
    if len(v) > 1:
        raise RError("the condition has length > 1")
    if v.kind == "character" and v.values[0] in ("TRUE", "true", "T", "True"):
        return True
    if v.kind == "character" and v.values[0] in ("FALSE", "false", "F", "False"):
        return False
    if v.kind in ("character", "factor"):
        raise RError("argument is not interpretable as logical")
    if v.na[0]:
        raise RError("missing value where TRUE/FALSE needed")
    return bool(v.data[0])


# -- sequences and sets ------------------------------------------------------------------------


def colon(start: Any, end: Any) -> Any:
    """``start:end``, up or down, integer where `start` is whole."""
    first, last = _bound(start), _bound(end)
    n = int(np.floor(abs(last - first) + 1e-10)) + 1
    step = 1 if first <= last else -1
    whole = first.is_integer() and max(abs(first), abs(last)) <= _INT_MAX
    if whole:
        data: np.ndarray = int(first) + step * np.arange(n, dtype=np.int64)
        return value(Vec("integer", data, _none(n)))
    return value(Vec("double", first + step * np.arange(n, dtype=np.float64), _none(n)))


def _bound(x: Any) -> float:
    v = _operand(x)
    if len(v) == 0:
        raise RError("argument of length 0")
    if len(v) > 1:
        warning(f"numerical expression has {len(v)} elements: only the first used")
    if v.kind == "factor":
        raise UnsupportedError("`:` of factors is interaction(): write that")
    if v.kind == "character":
        raise UnsupportedError("`:` of text is not supported: convert it to numbers")
    if v.na[0]:
        raise RError("NA/NaN argument")
    return float(v.data[0])


def in_(x: Any, table: Any) -> Any:
    """``x %in% table``: never NA."""
    a, b = _operand(x), _operand(table)
    if {"character", "factor"} & {a.kind, b.kind}:
        a, b = as_text(a), as_text(b)
    wanted = {_key(item) for item in b.values}
    data = np.array([_key(item) in wanted for item in a.values], dtype=bool)
    return value(Vec("logical", data, _none(len(a))))


def _key(item: Any) -> Any:
    return "NaN" if isinstance(item, float) and item != item else item


def items(x: Any) -> Iterator[Any]:
    """What ``for (i in x)`` goes through: elements without names, text for a factor."""
    if x is None:
        return iter(())
    if isinstance(x, dict):
        return iter(list(x.values()))
    if isinstance(x, pd.DataFrame) and not is_matrix(x):
        return iter([x.iloc[:, j] for j in range(x.shape[1])])
    if is_list(x):
        return iter(list(x))
    v = vec(x)
    v = as_text(v) if v.kind == "factor" else v
    v = replace(v, names=None, dim=None, dimnames=None)
    return (value(v.take(np.array([i]))) for i in range(len(v)))


# -- shapes ------------------------------------------------------------------------------------


def _operand(x: Any) -> Vec:
    if isinstance(x, pd.DataFrame) and not is_matrix(x):
        raise UnsupportedError("operators on whole data frames are not supported: use its columns")
    if is_list(x):
        raise RError(_NOT_NUMERIC)
    return vec(x)


def _length(a: Vec, b: Vec) -> int:
    if len(a) == 0 or len(b) == 0:
        return 0
    n = max(len(a), len(b))
    if n % len(a) or n % len(b):
        warning("longer object length is not a multiple of shorter object length")
    return n


def _shape(a: Vec, b: Vec, n: int) -> Vec:
    """Names or dimensions of the result, in a vector that has nothing else yet."""
    empty = Vec("NULL", np.empty(0, object), _none(0))
    if a.dim is not None and b.dim is not None and a.dim != b.dim:
        raise RError("non-conformable arrays")
    for v in (a, b):
        if v.dim is not None and n == len(v):
            other = b if v is a else a
            dimnames = v.dimnames or (other.dimnames if other.dim is not None else None)
            return replace(empty, dim=v.dim, dimnames=dimnames)
    for v in (a, b):
        if v.names is not None and len(v) == n:
            return replace(empty, names=v.names)
    return empty


def _recycled(data: np.ndarray, n: int) -> np.ndarray:
    if len(data) == n:
        return data
    return np.resize(data, n)


def _none(n: int) -> np.ndarray:
    return np.zeros(n, dtype=bool)


def _dtype(kind: str) -> Any:
    return np.float64 if kind == "double" else np.int64


NA = pd.NA
NA_real_ = NA_REAL
NA_integer_ = pd.array([None], dtype="Int32")
NA_character_ = pd.array([None], dtype="str")
Inf = float("inf")
NaN = float("nan")
pi = float(np.pi)

FUNCTIONS: dict[str, Callable[..., Any]] = {
    "+": add,
    "-": subtract,
    "*": multiply,
    "/": divide,
    "^": power,
    "%%": mod,
    "%/%": intdiv,
    "%in%": in_,
    "==": eq,
    "!=": ne,
    "<": lt,
    "<=": le,
    ">": gt,
    ">=": ge,
    "!": not_,
    "&": and_,
    "|": or_,
    ":": colon,
}
"""R's operators by their names."""
