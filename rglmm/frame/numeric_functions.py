"""R's functions of numbers that a formula may call."""

from __future__ import annotations

from collections.abc import Callable
from math import lgamma
from typing import Any

import numpy as np

from rglmm.errors import warning
from rglmm.frame.table import TableFunction
from rglmm.frame.vectors import as_double, double, integer, recycle
from rglmm.rbase.rounding import round_half_even, signif_digits
from rglmm.rbase.values import Vec

__all__ = ["NUMERIC"]


def _math(function: Callable[[np.ndarray], np.ndarray]) -> TableFunction:
    def apply(x: Vec) -> Vec:
        values = as_double(x)
        with np.errstate(all="ignore"):
            result = function(values)
        if np.isnan(result).sum() > np.isnan(values).sum():
            warning("NaNs produced")
        return double(result, None if x.dimnames is None else x.dimnames[1])

    return TableFunction(("x",), apply)


def _log(x: Vec, base: Vec | None = None) -> Vec:
    values = as_double(x)
    with np.errstate(all="ignore"):
        result = np.log(values)
        if base is not None:
            result = result / np.log(as_double(base))
    if np.isnan(result).sum() > np.isnan(values).sum():
        warning("NaNs produced", "log(x)")
    return double(result, None if x.dimnames is None else x.dimnames[1])


def _gamma(function: Callable[[float], float]) -> Callable[[np.ndarray], np.ndarray]:
    return lambda x: np.array([function(v) for v in x.tolist()])


def _abs(x: Vec) -> Vec:
    if x.kind == "integer":
        return integer(np.abs(x.data), x.na)
    return double(np.abs(as_double(x)))


def _summary(function: Callable[[np.ndarray], Any], keeps: bool = False) -> TableFunction:
    """A number for a vector; an integer for integers where the function keeps them."""

    def apply(x: Vec, na_rm: Vec | None = None) -> Vec:
        values = as_double(x).ravel()
        if na_rm is not None and bool(na_rm.data[0]):
            values = values[~np.isnan(values)]
        missing = bool(np.isnan(values).any())
        result = np.array([np.nan if missing else float(function(values))])
        return _as_whole(result) if keeps and x.kind in ("integer", "logical") else double(result)

    return TableFunction(("x", "na.rm"), apply)


def _as_whole(values: np.ndarray) -> Vec:
    na = np.isnan(values)
    return integer(np.where(na, 0, values).astype(np.int64), na)


def _cumsum(x: Vec) -> Vec:
    total = np.cumsum(as_double(x).ravel(order="F"))
    return _as_whole(total) if x.kind in ("integer", "logical") else double(total)


def _extreme(function: Callable[[np.ndarray, np.ndarray], np.ndarray]) -> TableFunction:
    def apply(items: list[Vec], na_rm: Vec | None = None) -> Vec:
        skip = na_rm is not None and bool(na_rm.data[0])
        n, items = recycle(*items)
        result = np.broadcast_to(as_double(items[0]), (n,))
        for item in items[1:]:
            value = np.broadcast_to(as_double(item), (n,))
            best = function(result, value)
            if skip:
                best = np.where(np.isnan(result), value, np.where(np.isnan(value), result, best))
            result = best
        return double(np.array(result))

    return TableFunction(("...", "na.rm"), apply)


def _round(rounding: Callable[..., Any], default: int) -> Callable[..., Vec]:
    def apply(x: Vec, digits: Vec | None = None) -> Vec:
        places = default if digits is None else int(as_double(digits)[0])
        return double(np.asarray(rounding(as_double(x), places), dtype=np.float64).reshape(-1))

    return apply


NUMERIC: dict[str, TableFunction] = {
    "log": TableFunction(("x", "base"), _log),
    **{
        name: _math(function)
        for name, function in {
            "log2": np.log2,
            "log10": np.log10,
            "log1p": np.log1p,
            "exp": np.exp,
            "expm1": np.expm1,
            "sqrt": np.sqrt,
            "sin": np.sin,
            "cos": np.cos,
            "tan": np.tan,
            "asin": np.arcsin,
            "acos": np.arccos,
            "atan": np.arctan,
            "sinh": np.sinh,
            "cosh": np.cosh,
            "tanh": np.tanh,
            "floor": np.floor,
            "ceiling": np.ceil,
            "trunc": np.trunc,
            "sign": np.sign,
            "lgamma": _gamma(lgamma),
            "qlogis": lambda p: np.log(p) - np.log1p(-p),
            "plogis": lambda x: 1 / (1 + np.exp(-x)),
        }.items()
    },
    **{
        name: _summary(function)
        for name, function in {
            "mean": np.mean,
            "median": np.median,
            "var": lambda x: x.var(ddof=1),
            "sd": lambda x: x.std(ddof=1),
        }.items()
    },
    "sum": _summary(np.sum, keeps=True),
    "min": _summary(np.min, keeps=True),
    "max": _summary(np.max, keeps=True),
    "cumsum": TableFunction(("x",), _cumsum),
    "abs": TableFunction(("x",), _abs),
    "round": TableFunction(("x", "digits"), _round(round_half_even, 0)),
    "signif": TableFunction(("x", "digits"), _round(signif_digits, 6)),
    "pmin": _extreme(np.minimum),
    "pmax": _extreme(np.maximum),
    "length": TableFunction(("x",), lambda x: integer(np.array([len(x.data)]))),
}
