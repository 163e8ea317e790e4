"""R's operators on vectors: arithmetic, comparison, logic; NA goes through as in R."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from rglmm.errors import RError, warning
from rglmm.frame.vectors import (
    as_character,
    as_double,
    as_logical,
    double,
    integer,
    logical,
    recycle,
    strings,
)
from rglmm.rbase.collation import sort_key
from rglmm.rbase.values import Vec

__all__ = ["arithmetic", "combine_logical", "compare", "is_in", "negate", "not_", "pasted"]

_INT_MAX = 2**31 - 1


def _power(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """``a ^ b`` with 1^NA = NA^0 = 1 as in R, which is what IEEE pow gives."""
    if b.size == 1 and b.flat[0] == 2.0:
        return a * a
    return np.power(a, b)


_DOUBLE: dict[str, Callable[[np.ndarray, np.ndarray], np.ndarray]] = {
    "+": np.add,
    "-": np.subtract,
    "*": np.multiply,
    "/": np.divide,
    "^": _power,
    "%%": np.mod,
    "%/%": np.floor_divide,
}
_COMPARE = {
    "==": np.equal,
    "!=": np.not_equal,
    "<": np.less,
    ">": np.greater,
    "<=": np.less_equal,
    ">=": np.greater_equal,
}


def arithmetic(operator: str, a: Vec, b: Vec) -> Vec:
    """``a operator b`` for one of ``+ - * / ^ %% %/%``."""
    if "factor" in (a.kind, b.kind):
        return _factor_arithmetic(operator, a, b)
    x = as_double(a, "non-numeric argument to binary operator")
    y = as_double(b, "non-numeric argument to binary operator")
    x, y = _conform(x, y)
    with np.errstate(all="ignore"):
        result = _DOUBLE[operator](x, y)
    if operator in ("/", "^") or "double" in (a.kind, b.kind) or result.ndim == 2:
        return double(result, _columns(a) or _columns(b))
    na = np.isnan(result) | (np.abs(result) > _INT_MAX)
    return integer(np.where(na, 0, result).astype(np.int64), na)


def _factor_arithmetic(operator: str, a: Vec, b: Vec) -> Vec:
    n = max(len(a.data), len(b.data))
    warning(f"‘{operator}’ not meaningful for factors", f"Ops.factor({operator})")
    return logical(np.zeros(n, dtype=bool), np.ones(n, dtype=bool))


def _columns(x: Vec) -> tuple[str, ...] | None:
    return None if x.dimnames is None else x.dimnames[1]


def _conform(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Shapes that numpy may combine: recycling of vectors, columns by vectors of n."""
    if x.ndim == 2 and y.ndim == 2:
        if x.shape != y.shape:
            raise RError("non-conformable arrays")
    elif x.ndim == 2 or y.ndim == 2:
        wide, thin = (x, y) if x.ndim == 2 else (y, x)
        thin = np.resize(thin, wide.size).reshape(wide.shape, order="F")
        return (x, thin) if x.ndim == 2 else (thin, y)
    elif x.size != y.size and 1 not in (x.size, y.size):
        n, (left, right) = recycle(double(x), double(y))
        return left.data[:n], right.data[:n]
    return x, y


def negate(x: Vec) -> Vec:
    """Unary minus."""
    if x.kind == "factor":
        return _factor_arithmetic("-", x, x)
    result = -as_double(x, "invalid argument to unary operator")
    if x.kind == "double":
        return double(result, _columns(x))
    return integer(np.nan_to_num(result).astype(np.int64), x.na)


def compare(operator: str, a: Vec, b: Vec) -> Vec:
    """``a operator b`` for one of ``== != < > <= >=``; strings by the locale's order."""
    _, (a, b) = recycle(a, b)
    na = a.na | b.na
    if "factor" in (a.kind, b.kind):
        return _compare_factor(operator, a, b, na)
    if "character" in (a.kind, b.kind):
        left, right = _comparable_texts(operator, as_character(a), as_character(b))
    else:
        left, right = as_double(a).ravel(order="F"), as_double(b).ravel(order="F")
    return logical(_COMPARE[operator](left, right) & ~na, na)


def _compare_factor(operator: str, a: Vec, b: Vec, na: np.ndarray) -> Vec:
    if operator in ("==", "!="):
        left, right = _comparable_texts(operator, as_character(a), as_character(b))
        return logical(_COMPARE[operator](left, right) & ~na, na)
    factor = a if a.kind == "factor" else b
    if not factor.ordered:
        warning(f"‘{operator}’ not meaningful for factors", f"Ops.factor({operator})")
        return logical(np.zeros(len(na), dtype=bool), np.ones(len(na), dtype=bool))
    codes = [_level_codes(x, factor.levels) for x in (a, b)]
    na = na | (codes[0] < 0) | (codes[1] < 0)
    return logical(_COMPARE[operator](codes[0], codes[1]) & ~na, na)


def _level_codes(x: Vec, levels: tuple[str, ...]) -> np.ndarray:
    if x.kind == "factor":
        return x.data
    position = {text: i for i, text in enumerate(levels)}
    return np.array([-1 if t is None else position.get(t, -1) for t in as_character(x)])


def _comparable_texts(
    operator: str, left: list[str | None], right: list[str | None]
) -> tuple[np.ndarray, np.ndarray]:
    """Integers that compare as the texts do; -1 for NA."""
    texts = {t for t in (*left, *right) if t is not None}
    key = sort_key(texts) if operator not in ("==", "!=") else None
    rank: dict[str | None, int] = {t: i for i, t in enumerate(sorted(texts, key=key))}
    rank[None] = -1
    return np.array([rank[t] for t in left]), np.array([rank[t] for t in right])


def is_in(a: Vec, b: Vec) -> Vec:
    """``a %in% b``; never NA."""
    if {a.kind, b.kind} <= {"double", "integer", "logical"}:
        table = as_double(b)
        found = np.isin(as_double(a), table[~np.isnan(table)])
        return logical(found | (a.na & bool(b.na.any())))
    table = set(as_character(b))
    return logical(np.array([t in table for t in as_character(a)], dtype=bool))


def combine_logical(operator: str, a: Vec, b: Vec) -> Vec:
    """``a & b`` and ``a | b`` in three-valued logic."""
    _, (a, b) = recycle(as_logical(a), as_logical(b))
    if operator == "&":
        false = (~a.data & ~a.na) | (~b.data & ~b.na)
        na = (a.na | b.na) & ~false
        return logical(~false & ~na, na)
    true = (a.data & ~a.na) | (b.data & ~b.na)
    return logical(true, (a.na | b.na) & ~true)


def not_(x: Vec) -> Vec:
    """``!x``."""
    x = as_logical(x)
    return logical(~x.data & ~x.na, x.na)


def pasted(parts: list[Vec], sep: str) -> Vec:
    """R's ``paste``: NA becomes the text ``NA``."""
    n, items = recycle(*parts)
    columns = [["NA" if t is None else t for t in as_character(p)] for p in items]
    columns = [c * n if len(c) == 1 else c for c in columns]
    return strings([sep.join(row) for row in zip(*columns, strict=True)])
